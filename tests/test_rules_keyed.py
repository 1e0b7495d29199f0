"""Lists of models, each with its value of what stands over the list."""

from __future__ import annotations

import pytest
from claim_notes import fact, facts

from ingest.claims.extract import extract
from ingest.notes import read_note

GPQA = [fact("GLM-5", "GPQA-Diamond", "86 percent"), fact("Kimi K2", "GPQA-Diamond", "75.1 percent")]


@pytest.mark.parametrize(
    ("language", "over", "items"),
    [
        ("en", "### GPQA-Diamond", ("Kimi K2: 75.1%", "GLM-5: 86%")),
        ("en", "Results on GPQA-Diamond:", ("**Kimi K2** — 75.1%", "**GLM-5** — 86%, a record")),
        ("fr", "### GPQA-Diamond", ("Kimi K2 : 75,1 %", "GLM-5 : 86 %")),
        ("fr", "Sur GPQA-Diamond :", ("Kimi K2 – 75,1 %", "GLM-5 – 86 %")),
        ("ru", "### GPQA-Diamond", ("Kimi K2: 75,1 %", "GLM-5: 86 %")),
        ("ru", "Результаты на GPQA-Diamond:", ("Kimi K2 — 75,1 %", "GLM-5 — 86 %")),
        ("ja", "### GPQA-Diamond", ("Kimi K2：75.1%", "GLM-5：86%")),
        ("ja", "GPQA-Diamondの結果：", ("Kimi K2 75.1%", "GLM-5 86%")),
    ],
)
def test_a_model_in_a_list_has_the_score_named_over_it(
    language: str, over: str, items: tuple[str, str]
) -> None:
    assert facts(f"{over}\n\n- {items[0]}\n- {items[1]}", language) == GPQA
    assert facts(f"- GPQA-Diamond\n  - {items[0]}\n  - {items[1]}", language) == GPQA


@pytest.mark.parametrize(
    ("language", "over", "items", "metric", "amounts"),
    [
        ("en", "Throughput (tokens/s):", ("45", "61.5"), "throughput", ("45 token/s", "61.5 token/s")),
        ("en", "### Context window", ("128K", "200K"), "context-length", ("128000 token", "200000 token")),
        (
            "fr",
            "### Fenêtre de contexte",
            ("128k", "200k"),
            "context-length",
            ("128000 token", "200000 token"),
        ),
        ("ru", "### Длина контекста", ("128K", "200K"), "context-length", ("128000 token", "200000 token")),
        ("ja", "### コンテキスト長", ("128K", "200K"), "context-length", ("128000 token", "200000 token")),
    ],
)
def test_a_list_may_be_of_a_specification(
    language: str, over: str, items: tuple[str, str], metric: str, amounts: tuple[str, str]
) -> None:
    text = f"{over}\n\n- Kimi K2: {items[0]}\n- GLM-5: {items[1]}"
    assert facts(text, language) == sorted(
        [fact("Kimi K2", metric, amounts[0]), fact("GLM-5", metric, amounts[1])]
    )


def test_a_model_keeps_its_condition() -> None:
    text = "### MMLU (5-shot)\n\n- Kimi K2 (thinking): 89.5%"
    assert facts(text) == [fact("Kimi K2", "MMLU", "89.5 percent", "5-shot; thinking")]


@pytest.mark.parametrize(
    "text",
    [
        "### MMLU and GSM8K\n\n- Kimi K2: 89.5%",
        "### MMLU\n\n- Kimi K2: 57 subjects",
        "### MMLU\n\n- Kimi K2 (2025)",
        "### MMLU\n\n- Kimi K2 and GLM-5: 89.5%",
        "### MMLU\n\n- Our team of 12 tried Kimi K2: 3 of them stayed",
        "### Pricing\n\n- Kimi K2 Plus: $20",
        "### Releases\n\n- Kimi K2: 2025\n- GLM-5: 2026",
    ],
)
def test_other_items_take_nothing_from_what_stands_over_them(text: str) -> None:
    assert facts(text) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "- Context: 200K tokens (new tokenizer)\n- Price: $5 input / $25 output per MTok"),
        ("fr", "- Contexte : 200K tokens\n- Prix : 5 $ en entrée / 25 $ en sortie par million de tokens"),
        ("ru", "- Контекст: 200K токенов\n- Цена: $5 за ввод / $25 за вывод за млн токенов"),
        ("ja", "- コンテキスト: 200Kトークン（新方式）\n- 価格: 入力$5 / 出力$25（100万トークンあたり）"),
    ],
)
def test_a_key_and_a_price_for_tokens_are_of_the_notes_own_model(language: str, text: str) -> None:
    head = f"---\ntitle: Kimi K2\nlanguage: {language}\n---\n\n## Notes\n\n"
    claims = extract(read_note("note.md", f"{head}{text}\n".encode())).claims
    assert [(c.model, c.metric, c.value) for c in claims] == [
        ("Kimi K2", "context-length", 200_000),
        ("Kimi K2", "input-price", 5),
        ("Kimi K2", "output-price", 25),
    ]


def test_a_sign_behind_a_model_assigns_it_a_size() -> None:
    assert facts("Parameters: Qwen3-8B=8.2B, Qwen3-14B=14.8B") == [
        fact("Qwen3-14B", "parameters", "14.8e9 parameter"),
        fact("Qwen3-8B", "parameters", "8.2e9 parameter"),
    ]


def test_what_is_counted_may_stand_behind_the_value() -> None:
    text = "**Context windows:**\n\n- Kimi K2: **1M tokens** (beta)\n- GLM-5: 200K tokens"
    assert facts(text) == [
        fact("GLM-5", "context-length", "200000 token"),
        fact("Kimi K2", "context-length", "1e6 token"),
    ]
    assert facts("**Context windows:**\n\n- Kimi K2: 40 layers") == [fact("Kimi K2", "layers", "40 1")]
