"""Lists of models under one key, each beside its value: "Context: A: 400K; B: 200K", "1M (A), 128K (B)"."""

from __future__ import annotations

import pytest
from claim_notes import fact, facts, table

WINDOWS = [
    fact("GLM-4.6", "context-length", "200000 token"),
    fact("GPT-5", "context-length", "400000 token"),
    fact("Gemini 2.5 Pro", "context-length", "1000000 token"),
]


@pytest.mark.parametrize(
    ("language", "key"),
    [
        ("en", "Context"),
        ("en", "**Context window**"),
        ("fr", "Contexte"),
        ("fr", "Fenêtre de contexte"),
        ("ru", "Контекст"),
        ("ja", "コンテキスト長"),
    ],
)
@pytest.mark.parametrize(
    "values",
    [
        "GPT-5: 400K; GLM-4.6: 200K; Gemini 2.5 Pro: 1M",
        "GPT-5 (400K), GLM-4.6 (200K), Gemini 2.5 Pro (1M)",
        "GPT-5 400K, GLM-4.6 200K, Gemini 2.5 Pro 1M",
        "400K (GPT-5), 200K (GLM-4.6), 1M (Gemini 2.5 Pro)",
    ],
)
def test_a_key_goes_for_each_model_of_its_list(language: str, key: str, values: str) -> None:
    assert facts(f"- {key}: {values}", language) == WINDOWS


@pytest.mark.parametrize(
    "text",
    [
        "Context: GPT-5, released in 2025, is 400K lines of slop; GLM-4.6 another 200K.",
        "Context matters: GPT-5 cost 400K to audit.",
    ],
)
def test_no_key_stands_before_other_words(text: str) -> None:
    assert facts(text) == []


@pytest.mark.parametrize(
    ("language", "keys"),
    [
        ("en", ("Parameters", "Context")),
        ("fr", ("Paramètres", "Contexte")),
        ("ru", ("Параметры", "Контекст")),
        ("ja", ("パラメータ数", "コンテキスト長")),
    ],
)
def test_a_sheet_of_a_family_lists_its_models(language: str, keys: tuple[str, str]) -> None:
    rows = f"{keys[0]} | Scout (109B), Maverick (400B)", f"{keys[1]} | Scout: 10M, Maverick: 1M"
    assert facts(f"# Llama 4\n\n{table(' | ', *rows)}", language) == [
        fact("Llama 4 Maverick", "context-length", "1000000 token"),
        fact("Llama 4 Maverick", "parameters", "4E+11 parameter"),
        fact("Llama 4 Scout", "context-length", "10000000 token"),
        fact("Llama 4 Scout", "parameters", "1.09E+11 parameter"),
    ]


def test_a_part_in_brackets_is_of_the_model_before_them() -> None:
    rows = "Llama 4 | Scout (17B active / 109B total), Maverick (17B active / 400B total)"
    named = {(one.model, one.metric) for one in facts(table("Family | Parameters", rows))}
    assert ("Llama 4 Scout", "active-parameters") in named
    assert {model for model, _ in named} == {"Llama 4 Scout", "Llama 4 Maverick"}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Llama 5: Kestrel (17B active / 109B total), Osprey (17B active / 400B total)"),
        ("en", "Llama 5 comes as Kestrel (109B) and Osprey (400B)."),
        ("fr", "Llama 5 existe en Kestrel (109B) et Osprey (400B)."),
        ("ru", "Llama 5 выходит как Kestrel (109B) и Osprey (400B)."),
        ("ja", "Llama 5にはKestrel（109B）とOsprey（400B）がある。"),
    ],
)
def test_sizes_behind_several_unknown_names_are_theirs(language: str, text: str) -> None:
    assert facts(text, language) == []


def test_who_made_a_model_has_no_size_of_it() -> None:
    text = "Kimi K2 was trained by Moonshot (1T parameters) and tuned by Unsloth (32B active)."
    assert {one.model for one in facts(text)} == {"Kimi K2"}


@pytest.mark.parametrize(
    ("language", "key"),
    [("en", "Context"), ("fr", "Contexte"), ("ru", "Контекст"), ("ja", "コンテキスト長")],
)
@pytest.mark.parametrize("values", ["10M (Scout), 1M (Maverick)", "Scout: 10M, Maverick: 1M"])
def test_a_tier_may_stand_before_its_value_or_behind_it(language: str, key: str, values: str) -> None:
    assert facts(f"## Llama 4\n\n- {key}: {values}", language) == [
        fact("Llama 4 Maverick", "context-length", "1000000 token"),
        fact("Llama 4 Scout", "context-length", "10000000 token"),
    ]


def test_a_unit_may_stand_between_a_value_and_its_tier() -> None:
    text = "## Gemini 2.5\n\n- Speed: 80 tokens/s (Pro), 200 tokens/s (Flash)"
    assert [(one.model, str(one.value)) for one in facts(text)] == [
        ("Gemini 2.5 Flash", "200"),
        ("Gemini 2.5 Pro", "80"),
    ]


def test_a_language_in_brackets_is_no_tier() -> None:
    assert {one.model for one in facts("## Whisper\n\nWER 5.2 (English), 9.1 (German)")} == {"Whisper"}
