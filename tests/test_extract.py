"""The extraction as a whole: places and quotes, the ledger of numbers, ranges, notes in no language."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal

import pytest
from claim_notes import fact, facts, not_yet, read
from hypothesis import given, settings
from hypothesis import strategies as st
from list_misses import NOTES, extraction

from ingest.claims.extract import extract
from ingest.claims.extraction import Extraction
from ingest.notes import read_note
from ingest.notes.note import Inline, Kind
from ingest.recognition.mentions import Label, Reason

NOTE = """
# Kimi K2

Moonshot AI released **Kimi K2** on 11 July 2025, with 1 trillion parameters (32 billion active).

| Model | MMLU | Context |
|---|---|---|
| Kimi K2 | 89.5 | 128K |
| DeepSeek-V3 | ~88.5 | 64K |

1. It runs on 16 H100 cards.
2. We asked 40 questions and paid $12.

```
kimi serve --port 8000
```
"""
MARKUP = re.compile(r"[*`_\\>\s]")
FRAGMENTS = (
    "Kimi K2", "DeepSeek-V3", "both models", "has", "context of", "128K tokens", "64k", "parameters", "1T",
    "671 billion", "MMLU", "89.5%", "(", ")", "/", "$0.60", "per million tokens", "from", "to", "→", "\n- ",
    "\n\n## ", "\n\n| a | b |\n|---|---|\n| ", " | ", ".", ", ", "; ", "according to Epoch AI",
    "[^1]", "2025-07-11", "**", "les deux modèles", "обе модели", "両モデル", "億", "млрд", "milliards", "`",
    "x H100", "~",
)  # fmt: skip


def inlines(read_note: Extraction) -> Iterator[Inline]:
    """The running text of a note, code and lists of references apart."""
    for block in read_note.note.blocks:
        if block.table is not None:
            yield from (cell.inline for row in block.table.rows for cell in row)
        elif block.kind not in (Kind.CODE, Kind.REFERENCE):
            yield block.inline


def numbers_claimed(read_note: Extraction) -> set[tuple[int, int]]:
    return {
        (start, end) for claim in read_note.claims for label, start, end in claim.joined if label == "NUMBER"
    }


def assert_ledger(read_note: Extraction) -> None:
    """Each number is in a claim or rejected, never both; each digit of the text is one of them."""
    claimed = numbers_claimed(read_note)
    rejected = {(item.start, item.end) for item in read_note.rejected}
    assert not claimed & rejected
    for item in read_note.rejected:
        assert read_note.note.text[item.start : item.end] == item.text
        assert item.reason in Reason
    for mention in read_note.mentions:
        if mention.label is Label.NUMBER:
            assert (mention.start, mention.end) in claimed | rejected, mention
    places = sorted(claimed | rejected)
    for inline in inlines(read_note):
        for run in re.finditer(r"[0-9]+", inline.text):
            start, end = inline.span(*run.span())
            assert any(a <= start and end <= b for a, b in places), (run.group(), inline.text)


def assert_sound(read_note: Extraction) -> None:
    text = read_note.note.text
    for claim in read_note.claims:
        assert text[claim.start : claim.end] == claim.quote
        assert claim.value.is_finite()
        assert MARKUP.sub("", claim.printed) in MARKUP.sub("", claim.quote)
        assert claim.model
        assert claim.metric
        assert claim.unit
        assert claim.bound in {"=", "~", "<", ">"}
        assert {label for label, _, _ in claim.joined} <= {"NUMBER", "METRIC", "MODEL"}
        assert all(0 <= start < end <= len(text) for _, start, end in claim.joined)
    order = [(claim.start, claim.end) for claim in read_note.claims]
    assert order == sorted(order)
    assert len(set(read_note.claims)) == len(read_note.claims)


@pytest.mark.parametrize("doc", NOTES)
def test_the_ledger_of_the_corpus_is_complete(doc: str) -> None:
    assert_ledger(extraction(doc))
    assert_sound(extraction(doc))


def test_a_note_is_read_whole() -> None:
    assert facts(NOTE) == sorted(
        [
            fact("Kimi K2", "parameters", "1e12 parameter"),
            fact("Kimi K2", "active-parameters", "32e9 parameter"),
            fact("Kimi K2", "MMLU", "89.5 score"),
            fact("Kimi K2", "context-length", "128000 token"),
            fact("DeepSeek-V3", "MMLU", "~ 88.5 score"),
            fact("DeepSeek-V3", "context-length", "64000 token"),
            fact("Kimi K2", "gpu-count", "16 gpu", "H100"),
        ]
    )
    assert_ledger(read(NOTE))
    assert_sound(read(NOTE))


def test_reasons_tell_why_a_number_is_no_claim() -> None:
    reasons = {item.text: item.reason for item in read(NOTE).rejected}
    assert reasons["8000"] is Reason.CODE
    assert any(reason is Reason.DATE for text, reason in reasons.items() if "2025" in text)
    assert reasons["40"] in {Reason.NO_MODEL, Reason.NO_METRIC, Reason.OTHER_THING}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Kimi K2 writes between 40 and 55 tokens per second."),
        ("en", "Kimi K2 writes 40–55 tokens per second."),
        ("fr", "Kimi K2 écrit entre 40 et 55 tokens par seconde."),
        ("ru", "Kimi K2 выдаёт от 40 до 55 токенов в секунду."),
        ("ja", "Kimi K2は毎秒40〜55トークンを出力する。"),
    ],
)
def test_a_range_is_two_claims_with_one_place(language: str, text: str) -> None:
    low, high = read(text, language).claims
    assert (low.bound, low.value, high.bound, high.value) == (">", 40, "<", 55)
    assert (low.start, low.end, low.lower, low.upper) == (high.start, high.end, Decimal(40), Decimal(55))
    assert {low.metric, high.metric} == {"throughput"}


@pytest.mark.parametrize(
    ("language", "text", "printed", "digits", "resolution", "scale"),
    [
        ("en", "Kimi K2 has 1.04 trillion parameters.", "1.04 trillion", 3, "1e10", "trillion"),
        ("fr", "Kimi K2 compte 1 040 milliards de paramètres.", "1 040 milliards", 4, "1e9", "milliards"),
        ("ru", "У Kimi K2 1,04 трлн параметров.", "1,04 трлн", 3, "1e10", "трлн"),
        ("ja", "Kimi K2のパラメータ数は1.04兆である。", "1.04兆", 3, "1e10", "兆"),
    ],
)  # fmt: skip
def test_a_claim_keeps_what_was_printed(
    language: str, text: str, printed: str, digits: int, resolution: str, scale: str
) -> None:
    (claim,) = read(text, language).claims
    assert claim.value == Decimal("1.04e12")
    assert (claim.printed, claim.digits, claim.scale) == (printed, digits, scale)
    assert claim.resolution == Decimal(resolution)


@pytest.mark.parametrize(
    ("text", "spellings"),
    [
        ("Kimi K2 is new. Kimi-K2 and moonshotai/Kimi-K2 are the same.", ("Kimi K2", "Kimi-K2")),
        ("`Kimi-K2` is new, and **Kimi K2** too.", ("Kimi-K2", "Kimi K2")),
    ],
)
def test_spellings_of_a_model_are_one_model(text: str, spellings: tuple[str, ...]) -> None:
    (model,) = read(text).models
    assert model.spellings == spellings


def test_metrics_are_told_in_their_order_whether_claimed_or_not() -> None:
    text = (
        "We ran MMLU and GPQA. Kimi K2 scores 89.5 on MMLU.\n\n| Test | Runs |\n|---|---|\n| BLEU | none |\n"
    )
    assert [iri.rpartition("/")[2] for iri in read(text).metrics] == ["mmlu", "gpqa", "bleu"]


def test_notes_in_no_language_of_ours_have_no_claims() -> None:
    text = "Das Modell Kimi K2 hat eine Billion Parameter und ein Kontextfenster von 128.000 Token. " * 6
    note = read_note("de.md", text.encode())
    assert note.language is None
    assert extract(note) == Extraction(note)


@pytest.mark.parametrize("text", ["", "   ", "128", "# 128K\n\n", "|||\n|---|\n", "Kimi K2", "128K tokens"])
def test_notes_that_say_nothing_are_read_without_a_claim(text: str) -> None:
    assert facts(text) == []


@pytest.mark.parametrize(
    "text",
    [
        not_yet("marks of lists are not in the ledger", "1. Kimi K2 is new.\n2. It is open.\n"),
        "Kimi K2 is new[^12].\n\n[^12]: Seen today.\n",
    ],
)
def test_marks_are_in_the_ledger(text: str) -> None:
    reasons = {item.reason for item in read(text).rejected}
    assert reasons & {Reason.LIST_MARK, Reason.FOOTNOTE}


def test_extracting_twice_gives_equal_extractions() -> None:
    note = read(NOTE).note
    assert extract(note) == extract(note) == read(NOTE)
    assert extract(replace(note, name="other.md")).claims == read(NOTE).claims


@settings(max_examples=60, deadline=None)
@given(st.lists(st.sampled_from(FRAGMENTS), max_size=24), st.sampled_from(["en", "fr", "ru", "ja"]))
def test_any_text_is_read_soundly(parts: list[str], language: str) -> None:
    text = f"---\nlanguage: {language}\n---\n\n{' '.join(parts)}\n"
    first = extract(read_note("n.md", text.encode()))
    assert_sound(first)
    if first.note.language is not None:
        assert_ledger(first)
    assert extract(read_note("n.md", text.encode())) == first
