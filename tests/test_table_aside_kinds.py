"""Heads whose brackets tell what stands in the brackets of their cells."""

from __future__ import annotations

import pytest
from claim_notes import fact, facts, table

HEADS = [
    ("en", "Params (active)", "Experts (active)"),
    ("fr", "Paramètres (actifs)", "Experts (actifs)"),
    ("ru", "Параметры (активные)", "Эксперты (активных)"),
    ("ja", "パラメータ数（アクティブ）", "エキスパート数（アクティブ）"),
]


@pytest.mark.parametrize(("language", "params", "experts"), HEADS)
def test_a_kind_in_the_brackets_of_a_head_is_that_of_its_cells(
    language: str, params: str, experts: str
) -> None:
    rows = (f"| {params} | {experts}", "GLM-5 | 744B (40B) | 256 (8)", "Qwen3-32B | 32B | -")
    assert facts(table(*rows), language) == [
        fact("GLM-5", "active-parameters", "40e9 parameter"),
        fact("GLM-5", "experts", "256 1"),
        fact("GLM-5", "experts-per-token", "8 1"),
        fact("GLM-5", "parameters", "744e9 parameter"),
        fact("Qwen3-32B", "parameters", "32e9 parameter"),
    ]


@pytest.mark.parametrize(("language", "params", "experts"), HEADS)
def test_so_it_is_in_a_row(language: str, params: str, experts: str) -> None:
    rows = ("| GLM-5 | Qwen3-32B", f"{params} | 744B (40B) | 32B", f"{experts} | 256 (8) | -")
    assert facts(table(*rows), language) == [
        fact("GLM-5", "active-parameters", "40e9 parameter"),
        fact("GLM-5", "experts", "256 1"),
        fact("GLM-5", "experts-per-token", "8 1"),
        fact("GLM-5", "parameters", "744e9 parameter"),
        fact("Qwen3-32B", "parameters", "32e9 parameter"),
    ]


@pytest.mark.parametrize(("language", "params", "_"), HEADS)
def test_where_no_cell_has_brackets_all_are_of_the_kind(language: str, params: str, _: str) -> None:
    assert facts(table(f"| {params}", "GLM-5 | 40B", "Kimi K2 | 32B"), language) == [
        fact("GLM-5", "active-parameters", "40e9 parameter"),
        fact("Kimi K2", "active-parameters", "32e9 parameter"),
    ]


def test_the_price_of_what_is_cached_stands_in_brackets() -> None:
    assert facts(table("| Input (cached), $/1M", "GLM-5 | 1.00 (0.20)", "Kimi K2 | 0.60")) == [
        fact("GLM-5", "cached-input-price", "0.20 USD/Mtoken"),
        fact("GLM-5", "input-price", "1.00 USD/Mtoken"),
        fact("Kimi K2", "input-price", "0.60 USD/Mtoken"),
    ]


def test_what_else_stands_in_brackets_is_no_kind() -> None:
    assert facts(table("| Context (beta)", "GLM-5 | 200K (1M)")) == [
        fact("GLM-5", "context-length", "200000 token")
    ]


@pytest.mark.parametrize(("language", "params", "experts"), HEADS)
def test_so_it_is_in_a_list(language: str, params: str, experts: str) -> None:
    assert facts(f"## GLM-5\n\n- **{params}:** 744B (40B)\n- {experts}: 256 (8)", language) == [
        fact("GLM-5", "active-parameters", "40e9 parameter"),
        fact("GLM-5", "experts", "256 1"),
        fact("GLM-5", "experts-per-token", "8 1"),
        fact("GLM-5", "parameters", "744e9 parameter"),
    ]


@pytest.mark.parametrize("cell", ["1 / 3", "1 → 3", "$1→$3", "$1 -> $3"])
def test_the_values_of_a_head_of_two_kinds_are_parted_by_any_mark(cell: str) -> None:
    assert facts(table("| Price in/out ($/M)", f"GLM-5 | {cell}")) == [
        fact("GLM-5", "input-price", "1 USD/Mtoken"),
        fact("GLM-5", "output-price", "3 USD/Mtoken"),
    ]


@pytest.mark.parametrize(
    ("language", "head"),
    [
        ("en", "Task | Winner | Score"),
        ("fr", "Domaine | Meilleur | Score"),
        ("ru", "Задача | Лидер | Результат"),
        ("ja", "用途 | 最良 | スコア"),
    ],
)
def test_a_column_of_tests_tells_what_is_scored_whatever_its_head(language: str, head: str) -> None:
    text = table(head, "MMLU | Kimi K2 | 80.4", "GPQA (GPQA-Diamond) | GLM-5 | 71.2")
    assert facts(text, language) == [
        fact("GLM-5", "GPQA-Diamond", "71.2 score"),
        fact("Kimi K2", "MMLU", "80.4 score"),
    ]


@pytest.mark.parametrize(
    ("language", "head", "row"),
    [
        ("en", "Criterion", "API (input, 1M tokens)"),
        ("fr", "Critère", "API (entrée, 1M tokens)"),
        ("ru", "Критерий", "API (вход, 1M токенов)"),
        ("ja", "項目", "入力料金（100万トークン）"),
    ],
)
def test_a_model_in_brackets_has_the_value_in_the_column_of_its_family(
    language: str, head: str, row: str
) -> None:
    rows = (f"{head} | ChatGPT | Mistral", f"{row} | ~$5 (GPT-4o) | ~$2 (Mistral Large)")
    assert [(one.model, one.metric) for one in facts(table(*rows), language)] == [
        ("GPT-4o", "input-price"),
        ("Mistral Large", "input-price"),
    ]


@pytest.mark.parametrize("head", ["Répartition CPU/GPU", "GPU offload", "CPU usage"])
def test_how_hardware_is_used_is_no_score(head: str) -> None:
    assert facts(table(f"Model | {head}", "Kimi K2 | 30%/70%", "GLM-5 | 78%/22%")) == []
