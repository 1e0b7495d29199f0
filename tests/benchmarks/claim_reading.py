"""How fast notes become claims, against a floor: cutting the same text into spaCy's tokens, and no more.

    python tests/benchmarks/claim_reading.py FOLDER

FOLDER holds a folder of notes a language (`en`, `fr`, `ja`, `ru`). The floor is `spacy.blank`, which for
Japanese is SudachiPy. The ratio is ours over the floor's: 1 is as fast as tokens alone. What either makes
once, as patterns and vocabularies, is made before the clock runs. Dead cycles are looked for as rarely as
the command line does, under the floor as well.
"""

from __future__ import annotations

import gc
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path

import spacy

from ingest.claims.extract import extract
from ingest.errors import NoteError
from ingest.garbage import collect_rarely
from ingest.languages import rooms
from ingest.notes import Note, read_note

CORPUS = Path(__file__).parents[2] / "corpus"
ENOUGH = 2_000_000
LONGEST = 12_000


def main(folder: str) -> int:
    """Print a table of megabytes a second."""
    collect_rarely()
    print(f"{'language':10}{'notes':>7}{'MB':>7}{'floor MB/s':>12}{'parse':>8}{'claims':>8}{'ratio':>8}")  # noqa: T201
    for code in rooms():
        _report(code, Path(folder) / code)
    return 0


def _report(code: str, folder: Path) -> None:
    data = _notes(folder)
    notes = [note for name, raw in data if (note := _parsed(name, raw)) is not None]
    tokens = spacy.blank(code)
    size = sum(len(note.text.encode()) for note in notes) / 1e6
    _warm(tokens, notes[0].text)
    floor = _seconds(lambda: [_tokens(tokens, note.text) for note in notes])
    parse = _seconds(lambda: [_parsed(name, raw) for name, raw in data])
    claims = _seconds(lambda: [extract(note) for note in notes])
    speeds = f"{size / floor:12.2f}{size / parse:8.2f}{size / claims:8.2f}{floor / (parse + claims):8.2f}"
    print(f"{code:10}{len(notes):7}{size:7.2f}{speeds}")  # noqa: T201


def _notes(folder: Path) -> list[tuple[str, bytes]]:
    chosen, size = [], 0
    for path in sorted(path for path in folder.rglob("*") if path.is_file()):
        chosen.append((path.name, path.read_bytes()))
        size += len(chosen[-1][1])
        if size > ENOUGH:
            break
    return chosen


def _parsed(name: str, raw: bytes) -> Note | None:
    try:
        return read_note(name, raw)
    except NoteError:
        return None


def _tokens(tokens: spacy.Language, text: str) -> int:
    """Tokens of a text, in pieces that SudachiPy takes."""
    return sum(len(tokens.make_doc(text[at : at + LONGEST])) for at in range(0, len(text), LONGEST))


def _warm(tokens: spacy.Language, text: str) -> None:
    """Read a note of each language, as most folders hold some notes of another."""
    _tokens(tokens, text)
    for folder in sorted(CORPUS.iterdir()):
        for path in sorted(folder.glob("*.md"))[:1]:
            extract(read_note(path.name, path.read_bytes()))


def _seconds(call: Callable[[], Sequence[object]]) -> float:
    # Or the first cycle that is looked for in the timed part goes through all that was made before it.
    gc.collect()
    begin = time.process_time()
    call()
    return time.process_time() - begin


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
