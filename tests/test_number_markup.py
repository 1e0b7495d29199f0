"""Markup inside a number: the value is read through it, the span holds it, character by character."""

from __future__ import annotations

import json
from decimal import Decimal
from pathlib import Path

import pytest
from running import succeed

from ingest import read_note
from ingest.claims.extract import extract
from ingest.recognition.mentions import Number

CASES = [
    ("ja", "GLM-5のパラメータ数は**7,440**億です。", "7,440**億", "744E9"),
    ("ja", "GLM-5は **48**億 パラメータです。", "48**億", "48E8"),
    ("en", "GLM-5 has <b>48</b> billion parameters.", "48</b> billion", "48E9"),
    ("en", "GLM-5 has 7**44**B parameters.", "7**44**B", "744E9"),
    ("en", "GLM-5 has 7<b>44</b>B parameters.", "7<b>44</b>B", "744E9"),
    ("en", "GLM-5 has 744&nbsp;billion parameters.", "744&nbsp;billion", "744E9"),
    ("fr", "GLM-5 compte *744* milliards de paramètres.", "744* milliards", "744E9"),
    ("fr", "GLM-5 compte 744&#160;000&#160;000 paramètres.", "744&#160;000&#160;000", "744E6"),
    ("en", "GLM-5 was trained on `28.5`T tokens.", "28.5`T", "28.5E12"),
    ("en", "GLM-5 used 10<sup>24</sup> FLOPs.", "10<sup>24</sup> FLOPs", "1E24"),
    ("en", "GLM-5 costs \\$3.2 each.", "$3.2", "3.2"),
    ("en", "GLM-5 scores [59.2](https://a.example/1)% there.", "59.2](https://a.example/1)%", "59.2"),
    ("en", "GLM-5 scores 59.2<sup>3</sup> there.", "59.2", "59.2"),
    ("ru", "У GLM-5 **745** млрд параметров.", "745** млрд", "745E9"),
]


def numbers(code: str, line: str) -> tuple[str, list[tuple[int, int, Number]]]:
    """A note's text, and its numbers at their places in it."""
    note = read_note("note.md", f"---\nlang: {code}\n---\n\n{line}\n".encode())
    found = extract(note).mentions
    return note.text, [(one.start, one.end, one.number) for one in found if one.number is not None]


@pytest.mark.parametrize(("code", "line", "span", "value"), CASES)
def test_a_number_is_read_through_its_markup(code: str, line: str, span: str, value: str) -> None:
    text, ((start, end, number),) = numbers(code, line)
    assert (text[start:end], number.value) == (span, Decimal(value))


def test_a_hyphen_that_is_an_entity_makes_a_range() -> None:
    text, ((start, end, number),) = numbers("en", "GLM-5 scores 6.1&#8209;7 there.")
    assert text[start:end] == "6.1&#8209;7"
    assert (number.value, number.lower, number.upper) == (None, Decimal("6.1"), Decimal(7))


@pytest.mark.parametrize(("code", "line", "span", "value"), CASES[:4])
def test_annotate_shows_the_same(code: str, line: str, span: str, value: str, tmp_path: Path) -> None:
    (tmp_path / "note.md").write_text(f"---\nlang: {code}\n---\n\n{line}\n", encoding="utf-8")
    printed = succeed("annotate", "note.md", "--format", "jsonl", cwd=tmp_path)
    entities = json.loads(printed, parse_float=Decimal)["entities"]
    (entity,) = [one for one in entities if one["label"] == "NUMBER"]
    assert (entity["text"], entity["value"]) == (span, Decimal(value))
    text = (tmp_path / "note.md").read_text(encoding="utf-8")
    assert text[entity["start"] : entity["end"]] == span
