"""Paragraphs of lines that are each a key and a value."""

from __future__ import annotations

import pytest
from claim_notes import fact, facts

from ingest.notes import read_note
from ingest.notes.note import Kind


def kinds(text: str) -> list[Kind]:
    return [block.kind for block in read_note("note.md", f"# Notes\n\n{text}".encode()).blocks[1:]]


@pytest.mark.parametrize(
    ("language", "lines"),
    [
        ("en", ["Context: 200K tokens", "Input price: $1", "Output price: $5"]),
        ("en", ["context:: 200K", "price-in:: $1", "price-out:: $5"]),
        ("en", ["**Context**: 200K", "**Input price**: $1", "**Output price**: $5"]),
        ("fr", ["Contexte : 200K tokens", "Prix en entrée : 1 $", "Prix en sortie : 5 $"]),
        ("ru", ["Контекст: 200K токенов", "Цена входа: $1", "Цена выхода: $5"]),
        ("ja", ["コンテキスト長：200K", "入力料金：$1", "出力料金：$5"]),
    ],
)
def test_each_line_says_its_own(language: str, lines: list[str]) -> None:
    assert facts("# Kimi K2\n\n" + "\n".join(lines), language) == [
        fact("Kimi K2", "context-length", "200000 token"),
        fact("Kimi K2", "input-price", "1 USD/Mtoken"),
        fact("Kimi K2", "output-price", "5 USD/Mtoken"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "It is out.\nWe say so: it is fast.",
        "Context: 200K tokens",
        "See https://example.org\nand https://example.com",
        "Read this: it is long.\nAnd this one goes on without any key\nAnd so: on.",
    ],
)
def test_other_paragraphs_stay_whole(text: str) -> None:
    assert Kind.ITEM not in kinds(text)
