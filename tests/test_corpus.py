"""What is claimed in the notes of the corpus and, where they stand beside the repository, the shared ones.

What the extractor gets wrong in the corpus is listed in corpus_misses.tsv, and nothing else may go wrong:
an entry that holds no more fails like a new mistake. `list_misses.py` prints the list anew.
"""

from __future__ import annotations

import csv
import hashlib
import json
import os
import subprocess
import sys
from decimal import Decimal
from itertools import permutations
from pathlib import Path

import pytest
from list_misses import CORPUS, NOTES, Row, Slip, expected, extraction, listed, slips

from ingest.claims.extract import extract
from ingest.claims.extraction import Extraction
from ingest.notes import read_note

CODES = ("en", "fr", "ja", "ru")
COLUMNS = (
    "doc",
    "model",
    "metric",
    "value",
    "unit",
    "bound",
    "condition",
    "attribution",
    "optional",
    "quote",
)
SAME_FACTS = ("glm-4-5-air-on-premises", "lab-history", "price-watch-july", "sonar-7b-card")
SHARED = Path(__file__).parents[2] / "shared"
KINDS = {"missed", "wrong", "unit", "bound"}
DIGEST = """
import hashlib, sys
from pathlib import Path
from ingest.claims.extract import extract
from ingest.notes import read_note
corpus = Path(sys.argv[1])
for doc in sys.argv[2:]:
    read = extract(read_note(doc, (corpus / doc).read_bytes()))
    print(hashlib.sha256(repr(read).encode()).hexdigest())
"""


def assert_quotes(read: Extraction) -> None:
    for claim in read.claims:
        assert claim.quote
        assert read.note.text[claim.start : claim.end] == claim.quote
        for label, start, end in claim.joined:
            assert 0 <= start < end <= len(read.note.text), (label, claim)


def story(slug: str) -> dict[str, str]:
    """The notes that tell a story, by language."""
    return {code: next(doc for doc in NOTES if doc.startswith(f"{code}/{slug}.")) for code in CODES}


# What stands in the corpus.


def test_every_story_is_told_in_every_language() -> None:
    slugs = {code: {doc.split("/")[1] for doc in NOTES if doc.startswith(f"{code}/")} for code in CODES}
    assert len(NOTES) >= 24
    assert all(told == slugs["en"] for told in slugs.values())


@pytest.mark.parametrize("doc", NOTES)
def test_expected_claims_are_well_formed(doc: str) -> None:
    text = (CORPUS / doc).read_text(encoding="utf-8")
    lines = (CORPUS / doc).with_suffix(".claims.tsv").read_text(encoding="utf-8").splitlines()
    reader = csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE)
    rows = list(reader)
    assert tuple(reader.fieldnames or ()) == COLUMNS
    assert rows
    for row in rows:
        assert None not in row.values()
        assert row["doc"] == doc
        assert row["model"]
        assert row["metric"]
        assert Decimal(row["value"]).is_finite()
        assert row["bound"] in {"=", "~", "<", ">"}
        assert row["optional"] in {"", "optional"}
        assert row["quote"] in text
    assert len({tuple(row.values()) for row in rows}) == len(rows)


@pytest.mark.parametrize("slug", SAME_FACTS)
def test_stories_of_the_same_facts_expect_them_in_every_language(slug: str) -> None:
    told = {code: wanted(doc) for code, doc in story(slug).items()}
    assert told["en"]
    for code in CODES:
        assert told[code] == told["en"]


# What is claimed in it.


@pytest.mark.parametrize("doc", NOTES)
def test_notes_yield_what_is_expected_but_for_what_is_listed(doc: str) -> None:
    assert slips(doc) == sorted(slip for slip in listed() if slip.doc == doc)


@pytest.mark.parametrize("doc", NOTES)
def test_claims_of_the_corpus_quote_their_note(doc: str) -> None:
    assert extraction(doc).claims
    assert_quotes(extraction(doc))


def test_listed_slips_are_of_the_corpus_and_have_a_reason() -> None:
    for slip, reason in listed().items():
        assert slip.kind in KINDS
        assert slip.doc in NOTES
        assert reason.strip(), slip
    assert list(listed()) == sorted(listed(), key=lambda slip: (NOTES.index(slip.doc), slip))


@pytest.mark.parametrize("slug", SAME_FACTS)
def test_stories_of_the_same_facts_yield_them_in_every_language(slug: str) -> None:
    for doc in story(slug).values():
        slipped = {fact(slip) for slip in listed() if slip.doc == doc and slip.kind != "wrong"}
        agreed = {row for row in wanted(doc) if row[:3] not in slipped}
        claims = [
            Row.of(claim.model, claim.metric, claim.value, claim.unit, claim.bound)
            for claim in extraction(doc).claims
        ]
        right = {
            (row.model, row.metric, row.value, row.unit, row.bound)
            for row in expected(doc)
            if any(
                claim.same_claim(row) and (claim.unit, claim.bound) == (row.unit, row.bound)
                for claim in claims
            )
        }
        assert agreed == right & wanted(doc)


def wanted(doc: str) -> set[tuple[str, str, Decimal, str, str]]:
    """The facts that must be found in a note, as its table spells them."""
    return {
        (row.model, row.metric, row.value, row.unit, row.bound) for row in expected(doc) if not row.optional
    }


def fact(slip: Slip) -> tuple[str, str, Decimal]:
    row = Row.of(slip.model, slip.metric, Decimal(slip.value), "", "")
    return row.model, row.metric, row.value


# The same note gives the same claims.


def test_notes_give_the_same_claims_in_any_order() -> None:
    docs = list(story("lab-history").values())
    for order in list(permutations(docs))[5::9]:
        for doc in order:
            assert extract(read_note(doc, (CORPUS / doc).read_bytes())) == extraction(doc)


def test_claims_do_not_depend_on_the_order_of_hashes() -> None:
    docs = list(story("price-watch-july").values())
    done = subprocess.run(
        [sys.executable, "-c", DIGEST, str(CORPUS), *docs],
        env={**os.environ, "PYTHONHASHSEED": "77"},
        capture_output=True,
        text=True,
        check=True,
    )
    here = [hashlib.sha256(repr(extraction(doc)).encode()).hexdigest() for doc in docs]
    assert done.stdout.split() == here


# Notes that are not of the corpus.


@pytest.mark.skipif(not SHARED.is_dir(), reason="the shared notes are not beside the repository")
@pytest.mark.parametrize(("folder", "f1", "precision"), [("seeds", "0.90", "0.93"), ("dev", "0.93", "0.95")])
def test_shared_notes_are_read_well(folder: str, f1: str, precision: str, tmp_path: Path) -> None:
    lines = []
    for path in sorted((SHARED / folder).rglob("*")):
        if not path.is_file():
            continue
        read = extract(read_note(path.relative_to(SHARED / folder).as_posix(), path.read_bytes()))
        assert_quotes(read)
        lines += [
            json.dumps(
                {
                    "note": read.note.name,
                    "model": claim.model,
                    "metric": claim.metric,
                    "value": float(claim.value),
                    "unit": claim.unit,
                    "bound": claim.bound,
                    "attribution": claim.attribution,
                }
            )
            for claim in read.claims
        ]
    claims = tmp_path / "claims.jsonl"
    claims.write_text("\n".join(lines), encoding="utf-8")
    script, gold = SHARED / "eval" / "score_claims.py", SHARED / "eval" / f"{folder}.tsv"
    done = subprocess.run(
        [sys.executable, script, gold, claims, "--min-f1", f1, "--min-precision", precision],
        env={**os.environ, "PYTHONUTF8": "1"},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
