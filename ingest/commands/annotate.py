"""`glotgraph annotate`."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Iterator
from contextlib import nullcontext
from dataclasses import replace
from pathlib import Path

from ingest.claims.claim import Claim
from ingest.claims.extract import extract
from ingest.display import entities, streams, tables
from ingest.display.exact import dumps
from ingest.display.page import page
from ingest.errors import UsageError
from ingest.graph.claim_quads import claim_iri
from ingest.graph.terms import note_iri
from ingest.languages import room
from ingest.notes.read import read_note
from ingest.recognition.annotate import annotate_text


def run(file: Path | None, language: str, form: str) -> int:
    """Print what is read in a note, from a file or stdin, as a table, JSON or an HTML page."""
    wanted = room(language).code if language else None
    name = "stdin" if file is None else file.name
    note = read_note(name, sys.stdin.buffer.read() if file is None else file.read_bytes())
    for diagnostic in note.diagnostics:
        streams.note(f"{name}: {diagnostic.message}")
    extraction = extract(replace(note, language=wanted) if wanted else note)
    if form == "html":
        streams.write(page(extraction))
    elif form == "jsonl":
        iri = note_iri(name)

        def identified(claim: Claim) -> str:
            return claim_iri(iri, claim)

        streams.write_lines([dumps(entities.note_record(extraction, identified))])
    else:
        tables.show(entities.COLUMNS, entities.table_rows(extraction))
    return 0


def run_batch(file: Path | None, language: str) -> int:
    """Answer each JSON line `{id, language, text}` with one of its entities, in order, as they come."""
    default = room(language).code if language else None
    with nullcontext(sys.stdin.buffer) if file is None else file.open("rb") as lines:
        for record in _records(lines, default):
            streams.write(dumps(record) + "\n")
    return 0


def _records(lines: Iterable[bytes], default: str | None) -> Iterator[entities.Record]:
    for place, line in enumerate(lines, start=1):
        if line.strip():
            asked = _asked(place, line)
            language = asked.get("language") or default
            try:
                mentions, rejected = annotate_text(str(asked["text"]), str(language) if language else None)
            except UsageError as unknown:
                raise UsageError(f"line {place}: {unknown}") from None
            yield entities.text_record(asked.get("id"), mentions, rejected)


def _asked(place: int, line: bytes) -> dict[str, object]:
    try:
        asked = json.loads(line)
    except ValueError as cause:
        raise UsageError(f"line {place}: no JSON: {cause}") from None
    if not isinstance(asked, dict) or not isinstance(asked.get("text"), str):
        raise UsageError(f"line {place}: no object with a text: {{id, language, text}}")
    return asked
