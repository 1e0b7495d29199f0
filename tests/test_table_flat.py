"""Sheets of one row under names of metrics, of the model in view."""

from __future__ import annotations

import pytest
from claim_notes import fact, facts, table


@pytest.mark.parametrize(
    ("language", "lead", "head"),
    [
        ("en", "Prices are in USD per 1M tokens.", "Input | Cached input | Output"),
        ("fr", "Les prix sont en USD par million de tokens.", "Entrée | Entrée en cache | Sortie"),
        ("ru", "Цены в USD за 1M токенов.", "Ввод | Кэшированный ввод | Вывод"),
        ("ja", "料金は100万トークンあたりの米ドル。", "入力 | キャッシュ済み入力 | 出力"),
    ],
)
def test_prices_in_one_row_are_those_of_the_model_in_view(language: str, lead: str, head: str) -> None:
    rows = table(head, "$1.72 | $0.215 | $5.16")
    assert facts(f"# Kimi K2\n\n{lead}\n\n{rows}", language) == [
        fact("Kimi K2", "cached-input-price", "0.215 USD/Mtoken"),
        fact("Kimi K2", "input-price", "1.72 USD/Mtoken"),
        fact("Kimi K2", "output-price", "5.16 USD/Mtoken"),
    ]


def test_an_architecture_in_one_row_is_too() -> None:
    rows = table("Parameters | Context | Layers", "1T | 128K | 61")
    assert facts(f"# Kimi K2\n\n{rows}") == [
        fact("Kimi K2", "context-length", "128000 token"),
        fact("Kimi K2", "layers", "61 1"),
        fact("Kimi K2", "parameters", "1e12 parameter"),
    ]


@pytest.mark.parametrize(
    ("head", "row"),
    [("Context | Throughput", "32K | 40 tok/s"), ("GPUs | Throughput", "8 | 40 tok/s")],
)
def test_what_a_speed_was_measured_at_is_no_value(head: str, row: str) -> None:
    assert {f.metric for f in facts(f"# Kimi K2\n\n{table(head, row)}")} <= {"throughput"}


def test_one_row_under_no_model_or_two_is_nobodys() -> None:
    rows = table("Parameters | Context | Layers", "1T | 128K | 61")
    assert facts(rows) == []
    assert facts(f"# Kimi K2 and GPT-4o\n\n{rows}") == []
