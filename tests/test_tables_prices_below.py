"""Prices in a table whose money and number of tokens stand in a note right below it."""

from __future__ import annotations

import pytest
from claim_notes import fact, facts, table

ROWS = {
    "en": table("Model | Input | Output", "Kimi K2 | 0.60 | 2.50"),
    "fr": table("Modèle | Entrée | Sortie", "Kimi K2 | 0,60 | 2,50"),
    "ru": table("Модель | Вход | Выход", "Kimi K2 | 0,60 | 2,50"),
    "ja": table("モデル | 入力 | 出力", "Kimi K2 | 0.60 | 2.50"),
}


@pytest.mark.parametrize(
    ("language", "note", "money"),
    [
        ("en", "*USD per million tokens*", "USD"),
        ("en", "(Prices per 1M tokens, in euros; as of May.)", "EUR"),
        ("fr", "*Prix en euros par million de tokens.*", "EUR"),
        ("ru", "*Цены в долларах за 1 млн токенов.*", "USD"),
        ("ja", "※100万トークンあたり、USD", "USD"),
    ],
)
def test_a_note_below_a_table_tells_its_money(language: str, note: str, money: str) -> None:
    assert facts(f"# Notes\n\n{ROWS[language]}\n\n{note}", language) == [
        fact("Kimi K2", "input-price", f"0.60 {money}/Mtoken"),
        fact("Kimi K2", "output-price", f"2.50 {money}/Mtoken"),
    ]


@pytest.mark.parametrize(
    "note",
    [
        "USD per million tokens, other models:",
        "GLM-5 is paid in USD per million tokens.",
        "We paid for many things, and the tables below tell what we think of them in USD per million tokens.",
    ],
)
def test_a_text_below_a_table_that_is_no_note_on_it_tells_nothing(note: str) -> None:
    assert facts(f"# Notes\n\n{ROWS['en']}\n\n{note}") == []
