"""Rows of a copied table that lost the cell which spanned them, and addresses that lead to a row's name."""

from __future__ import annotations

import pytest
from claim_notes import fact, facts

HEADS = {
    "en": ("Category", "Eval", "General", "Coding"),
    "fr": ("Domaine", "Épreuve", "Général", "Code"),
    "ru": ("Раздел", "Тест", "Общее", "Код"),
    "ja": ("分野", "ベンチマーク", "一般", "コード"),
}


@pytest.mark.parametrize("language", HEADS)
def test_a_row_that_lost_its_spanning_cell_has_its_values_under_their_models(language: str) -> None:
    kind, test, general, coding = HEADS[language]
    rows = [
        f"| {kind} | {test} | Kimi K2 | GLM-5 |",
        "|---|---|---|---|",
        f"| {general} | GPQA-Diamond | 75.7 | 73.3 |",
        "| MMLU | 91.8 | 90.8 |",
        f"| {coding} | SciCode | 48.9 | — |",
        "| SWE-bench Verified | 42.1 | — |",
    ]
    text = "\n".join(rows)
    assert facts(text.replace(".", ",") if language in ("fr", "ru") else text, language) == [
        fact("GLM-5", "GPQA-Diamond", "73.3 score"),
        fact("GLM-5", "MMLU", "90.8 score"),
        fact("Kimi K2", "GPQA-Diamond", "75.7 score"),
        fact("Kimi K2", "MMLU", "91.8 score"),
        fact("Kimi K2", "SWE-bench Verified", "42.1 score"),
        fact("Kimi K2", "SciCode", "48.9 score"),
    ]


@pytest.mark.parametrize("language", HEADS)
def test_a_row_that_only_lacks_its_last_cell_stays_as_it_is(language: str) -> None:
    rows = "| Kimi K2 | 75.7 | 44.4 |\n| GLM-5 | 73.3 |"
    text = f"| {HEADS[language][0]} | MMLU | SciCode |\n|---|---|---|\n{rows}"
    assert facts(text.replace(".", ",") if language in ("fr", "ru") else text, language) == [
        fact("GLM-5", "MMLU", "73.3 score"),
        fact("Kimi K2", "MMLU", "75.7 score"),
        fact("Kimi K2", "SciCode", "44.4 score"),
    ]


@pytest.mark.parametrize(
    ("language", "heads"),
    [
        ("en", "Model ID | Context window"),
        ("fr", "ID du modèle | Fenêtre de contexte"),
        ("ru", "ID модели | Окно контекста"),
        ("ja", "モデルID | コンテキスト長"),
    ],
)
@pytest.mark.parametrize("path", ["hf:moonshotai/", "router/moonshotai/", "moonshotai/"])
def test_an_address_that_leads_to_a_name_heads_the_row_of_its_model(
    language: str, heads: str, path: str
) -> None:
    text = f"| {heads} |\n|---|---|\n| `{path}Kimi-K2` | 128000 |"
    assert facts(text, language) == [fact("Kimi-K2", "context-length", "128000 token")]


@pytest.mark.parametrize(
    ("language", "ratio", "decoding"),
    [
        ("en", "GQA ratio", "mlx decode"),
        ("fr", "Ratio GQA", "Décodage mlx"),
        ("ru", "Соотношение GQA", "Декодирование mlx"),
        ("ja", "GQA 比", "mlx デコード"),
    ],
)
def test_proportions_and_bare_speeds_are_no_scores(language: str, ratio: str, decoding: str) -> None:
    text = f"| LLM | {ratio} | {decoding} |\n|---|---|---|\n| Kimi K2 | 8:1 | 220.38 |"
    assert facts(text, language) == []


def test_how_many_bits_a_file_has_is_a_part_of_its_name() -> None:
    name = "Meta-Llama-3-8B-Instruct-quantized.w8a8"
    assert facts(f"{name} reaches 66.1 on MMLU.") == [fact(name, "MMLU", "66.1 score")]
