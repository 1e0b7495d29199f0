"""Any bytes are a note with its claims, each in its place, or an error that names the cause."""

from __future__ import annotations

from contextlib import suppress

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from note_checks import holds
from odd_notes import note_bytes
from steps import steps

from ingest.claims.extract import extract
from ingest.errors import IngestError
from ingest.graph.quads import note_quads
from ingest.notes import read_note
from ingest.notes.read import read_text

NAMES = ("n.md", "n.mdx", "n.txt", "n.html", "a/表 \\xe9.markdown")


def check(name: str, data: bytes) -> None:
    """Read the bytes as a note, and hold its claims, its other digits and its graph to what is promised."""
    note = read_note(name, data)
    holds(note)
    extraction = extract(note)
    for claim in extraction.claims:
        assert claim.start < claim.end
        assert note.text[claim.start : claim.end] == claim.quote
        assert all(0 <= start < end <= len(note.text) for _, start, end in claim.joined)
    for found in (*extraction.mentions, *extraction.rejected):
        assert 0 <= found.start < found.end <= len(note.text)
    quads = note_quads(extraction, "0")
    again = extract(read_text(name, note.text))
    assert [(one.start, one.value, one.model) for one in again.claims] == [
        (one.start, one.value, one.model) for one in extraction.claims
    ]
    assert len(quads) >= len(extraction.claims)


@given(st.sampled_from(NAMES), note_bytes())
@settings(
    max_examples=150,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
def test_any_bytes_are_a_note_with_claims_in_their_places_or_an_error(name: str, data: bytes) -> None:
    with suppress(IngestError):
        check(name, data)


def test_a_text_beyond_all_measure_is_refused() -> None:
    with pytest.raises(IngestError, match=r"n\.md: longer than 4,000,000 characters"):
        read_note("n.md", b"GLM-5 has 744B parameters. " * 150_000)


@pytest.mark.parametrize(
    "unit", [b"GLM-5 has 744B parameters. ", b"1 ", b"7B parameters ", b"from 1T to 2T "]
)
def test_many_claims_and_numbers_cost_no_more_than_their_number(unit: bytes) -> None:
    def work(count: int) -> int:
        note = read_note("n.md", b"---\nlang: en\n---\nGLM-5: " + unit * count)
        return steps(lambda: extract(note))

    work(10)
    assert work(800) < 5 * work(200)


@pytest.mark.parametrize("number", ["1e30", "1e-30", "123456789012345678901234567890", "2^{999}"])
def test_a_number_beyond_all_measure_is_read(number: str) -> None:
    check("n.md", f"GLM-5 context length {number} and {number} experts, MMLU {number}\n".encode())
    check("n.md", f"| model | MMLU | GPUs |\n|---|---|---|\n| GLM-5 | {number} | {number} H100 |\n".encode())
