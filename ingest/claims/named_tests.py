"""Tests that no vocabulary lists, whose names tell by their letters that they are names."""

from __future__ import annotations

import re
from collections.abc import Collection
from decimal import Decimal
from typing import Final

from ingest.claims.known import is_known
from ingest.claims.sentence import Sentence
from ingest.recognition.candidates import cue_words
from ingest.recognition.definitions import is_time
from ingest.recognition.mentions import Number, is_whole
from ingest.recognition.metrics import Metric, Role, metric_iri
from ingest.recognition.reader import Reading
from ingest.recognition.words import fold

_HIGHEST: Final = Decimal(100)
_PART: Final = r"[A-Za-z0-9][A-Za-z0-9.+]{0,24}(?:-[A-Za-z0-9.+]{1,16}){0,3}(?<![.])"
NAME: Final = rf"{_PART}(?: (?:(?=[A-Z]){_PART}|v\d[\d.]*(?<![.]))){{0,3}}(?![A-Za-z0-9])"
"""A name in Latin letters, of words that begin with capitals but for the first."""

_TELLING: Final = re.compile(r"[a-z][A-Z]|[A-Z]{3}|[A-Z]{2}[a-z]|(?:Bench|Eval|Arena|Exam|Index|Test)\b")
_PIECE: Final = r"[A-Z][\w.+]*(?:-[\w.+]+)*"
_PROPER: Final = re.compile(rf"(?=[\w.+-]+[ -][A-Z]){_PIECE}(?: (?:{_PIECE}|v?\d[\d.]*)){{0,3}}")
_TEST: Final = re.compile(r"(?:[Bb]ench|[Ee]val|[Aa]rena|[Ee]xam|QA)\b")
_WHOLE: Final = re.compile(NAME)
_FRAME: Final = ' *_`:：#«»"“”'


def named_test(name: str) -> Metric:
    """Mint the test of a name: its scores are shares, or parts of a hundred points."""
    return Metric(metric_iri(name), name, "", True, Decimal(0), _HIGHEST)


def may_be_score(number: Number) -> bool:
    """Whether a number is a share or has a fraction, and no unit of its own."""
    exact = number.value is not None and not is_whole(number.value)
    return (number.unit == "percent" or (exact and not number.unit)) and not number.scale


def test_at(sentence: Sentence, start: int, end: int, makers: Collection[str]) -> str:
    """The name at a place, up to a model behind it, where it may be a test's; else nothing.

    It is written as a name is, and of nothing that is known: `makers` are the folded names of organisations.
    """
    behind = [model.start for model in sentence.models if start < model.start < end]
    name = sentence.text[start : min([end, *behind])].rstrip()
    written = _TELLING.search(name) is not None and not is_time(name)
    known = is_known(sentence, start, start + len(name)) or _joined(name) in map(_joined, makers)
    return name if written and not known else ""


def listed_test_at(sentence: Sentence, start: int, end: int, makers: Collection[str]) -> str:
    """The name at a place of a list of tests, where it may be one more: written as a name is, or proper.

    Several words that begin with capitals are, or parts: Grand Oral, Lexo-Banking.
    """
    name = test_at(sentence, start, end, makers)
    if name or not _PROPER.fullmatch(sentence.text, start, end) or is_time(sentence.text[start:end]):
        return name
    name = sentence.text[start:end]
    words = {fold(word) for word in name.split()}
    other = not words.isdisjoint(cue_words("no_benchmarks") | cue_words("hardware_nouns"))
    return "" if other or is_known(sentence, start, end, by_condition=False) else name


def _joined(name: str) -> str:
    return name.casefold().replace(" ", "")


def titled_test(reading: Reading) -> str:
    """The name of a test that a whole heading is, by one of its words: "ruArena Hard"; else nothing."""
    name = reading.text.strip(_FRAME)
    if not (_TEST.search(name) and _WHOLE.fullmatch(name)) or reading.models:
        return ""
    return "" if any(term.role is not Role.CUE for term in reading.terms) else name
