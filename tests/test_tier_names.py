"""Tiers that stand for models in headings, lists and tables about their family."""

from __future__ import annotations

import pytest
from claim_notes import fact, facts, table

GEMINI = [
    fact("Gemini 2.5 Flash", "input-price", "0.30 USD/Mtoken"),
    fact("Gemini 2.5 Pro", "input-price", "1.25 USD/Mtoken"),
]


@pytest.mark.parametrize(
    ("language", "key"),
    [
        ("en", "Input: ${} per million tokens"),
        ("fr", "Entrée : {} $ par million de tokens"),
        ("ru", "Вход: ${} за миллион токенов"),
        ("ja", "入力：${}/100万トークン"),
    ],
)
def test_a_heading_that_is_a_tier_names_the_model_of_the_heading_above(language: str, key: str) -> None:
    prices = [
        key.format(price.replace(".", ",") if language == "fr" else price) for price in ("1.25", "0.30")
    ]
    text = f"## Gemini 2.5\n\n### Pro\n\n- {prices[0]}\n\n### Flash (preview)\n\n- {prices[1]}"
    assert facts(text, language) == GEMINI


def test_items_that_tiers_head_are_of_the_family_over_the_list() -> None:
    items = "- **Pro**: $0.80/$3.20 per 1M tokens\n- **Lite**: $0.06/$0.24 per 1M tokens"
    assert facts(f"# Prices\n\n## Amazon Nova\n\n{items}") == [
        fact("Nova Lite", "input-price", "0.06 USD/Mtoken"),
        fact("Nova Lite", "output-price", "0.24 USD/Mtoken"),
        fact("Nova Pro", "input-price", "0.80 USD/Mtoken"),
        fact("Nova Pro", "output-price", "3.20 USD/Mtoken"),
    ]


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("en", "GPT-5 has small sisters (mini: $0.25/$2.00, nano: $0.05/$0.40 per million tokens)."),
        ("fr", "GPT-5 a des variantes (mini : 0,25 $/2 $, nano : 0,05 $/0,40 $ par million de tokens)."),
        ("ru", "У GPT-5 есть младшие версии (mini: $0.25/$2.00, nano: $0.05/$0.40 за миллион токенов)."),
        ("ja", "GPT-5には小型版がある（mini: $0.25/$2.00、nano: $0.05/$0.40、100万トークンあたり）。"),
    ],
)
def test_a_run_of_tiers_with_values_is_of_the_model_before_it(language: str, line: str) -> None:
    assert facts(line, language) == [
        fact("GPT-5 mini", "input-price", "0.25 USD/Mtoken"),
        fact("GPT-5 mini", "output-price", "2 USD/Mtoken"),
        fact("GPT-5 nano", "input-price", "0.05 USD/Mtoken"),
        fact("GPT-5 nano", "output-price", "0.40 USD/Mtoken"),
    ]


def test_a_column_or_a_head_of_tiers_is_of_the_family_over_the_table() -> None:
    rows = table("Model | Input ($/1M tokens)", "Pro | 1.25", "Flash | 0.30")
    assert facts(f"## Gemini 2.5\n\n{rows}") == GEMINI
    turned = table("| Pro | Flash", "Input ($/1M tokens) | 1.25 | 0.30")
    assert facts(f"## Gemini 2.5\n\n{turned}") == GEMINI


def test_tiers_in_a_cell_are_of_the_model_of_its_row() -> None:
    rows = table("Model | Parameters", "RoBERTa | Base: 125M, Large: 355M", "GLM-5 | 744B")
    assert facts(rows) == [
        fact("GLM-5", "parameters", "744000000000 parameter"),
        fact("RoBERTa Base", "parameters", "125000000 parameter"),
        fact("RoBERTa Large", "parameters", "355000000 parameter"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "## Gemini 2.5\n\n- Pro: 128K tokens of context, so far",
        "## GPT-5 vs Gemini 2.5\n\n- Pro: context window of 128K\n- Mini: context window of 64K",
        "## Our plans\n\n- Pro: context window of 128K\n- Mini: context window of 64K",
    ],
)
def test_one_tier_alone_or_without_a_family_names_nothing_new(text: str) -> None:
    assert not any(one.model.endswith(("Pro", "Mini")) for one in facts(text))


def test_words_for_modes_and_purposes_are_no_sisters() -> None:
    efforts = "## GPT-5\n\n- Low: 60.1 on MMLU\n- Medium: 70.1 on MMLU\n- High: 80.1 on MMLU"
    assert {one.model for one in facts(efforts)} == {"GPT-5"}
    tasks = "## Qwen3\n\n- Code: 60.1 on HumanEval\n- Math: 70.1 on MATH"
    assert {one.model for one in facts(tasks)} == {"Qwen3"}


def test_tiers_that_a_particle_marks_are_of_the_family_in_view() -> None:
    text = "**DeepSeek V4**にはProとFlashがあり、Flashは総パラメータ284B、Proは総パラメータ1.6Tだ。"
    assert facts(f"## DeepSeek V4\n\n{text}", "ja") == [
        fact("DeepSeek V4 Flash", "parameters", "284e9 parameter"),
        fact("DeepSeek V4 Pro", "parameters", "1.6e12 parameter"),
    ]


def test_one_word_alone_that_a_particle_marks_is_no_tier() -> None:
    text = "## DeepSeek V4\n\nProは便利だ。コンテキスト長は128Kトークン。"
    assert facts(text, "ja") == [fact("DeepSeek V4", "context-length", "128000 token")]


WHISPERS = [
    fact("Whisper base", "parameters", "74e6 parameter"),
    fact("Whisper large-v3", "parameters", "1550e6 parameter"),
    fact("Whisper tiny", "parameters", "39e6 parameter"),
]


@pytest.mark.parametrize(
    ("language", "heading", "head"),
    [
        ("en", "Available Whisper models", "Size | Parameters"),
        ("fr", "Modèles Whisper", "Modèle | Paramètres"),
        ("ru", "Модели Whisper", "Модель | Параметры"),
        ("ja", "Whisperのモデル", "モデル | パラメータ数"),
    ],
)
@pytest.mark.parametrize("mark", ["", "`", "**"])
def test_a_column_of_models_may_have_its_tiers_small(
    language: str, heading: str, head: str, mark: str
) -> None:
    cells = [f"{mark}{name}{mark} | {size}" for name, size in (("tiny", "39M"), ("base", "74M"))]
    text = f"## {heading}\n\n{table(head, *cells, f'{mark}large-v3{mark} | 1550M')}"
    assert facts(text, language) == WHISPERS


@pytest.mark.parametrize("head", ["Instance | RAM", "Budget | RAM"])
def test_small_words_in_a_column_of_other_things_are_no_tiers(head: str) -> None:
    assert not facts(f"# Whisper\n\n{table(head, 'small | 4 GB', 'large | 16 GB')}")


@pytest.mark.parametrize(
    ("language", "heading", "text"),
    [
        ("en", "Whisper cheat sheet", "parameters"),
        ("fr", "Pense-bête Whisper", "paramètres"),
        ("ru", "Whisper: шпаргалка", "параметров"),
    ],
)
def test_items_that_three_small_tiers_head_are_models(language: str, heading: str, text: str) -> None:
    items = "\n".join(
        f"- {tier}: {size}M {text}" for tier, size in (("tiny", 39), ("base", 74), ("small", 244))
    )
    assert [(one.model, one.value) for one in facts(f"# {heading}\n\n{items}", language)] == [
        ("Whisper base", 74 * 10**6),
        ("Whisper small", 244 * 10**6),
        ("Whisper tiny", 39 * 10**6),
    ]


def test_a_tier_with_a_version_tied_to_it_heads_an_item_too() -> None:
    items = "- Tiny: 39M parameters\n- Base: 74M parameters\n- Large-v3: 1.5B parameters"
    assert [one.model for one in facts(f"# Whisper sizes\n\n{items}", "en")] == [
        "Whisper Base", "Whisper Large-v3", "Whisper Tiny",
    ]  # fmt: skip
