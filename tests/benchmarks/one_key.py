"""One model and one metric that very many notes claim, or that has very many values: what an edit costs.

    python tests/benchmarks/one_key.py [NOTES...]

For each number of notes (100, 1,000 and 10,000 by default) as many short notes are written that give the
size of one model, in one of five values; they are read into a store, and one of them is changed. Then the
same where each note gives another value, for 150 and 1,000 of them.
"""

from __future__ import annotations

import random
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from ingest.graph.location import writing
from ingest.notes.find import find_notes
from ingest.pipeline import ingest_notes

SIZES = (100, 1_000, 10_000)
DISTINCT = (150, 1_000)
VALUES = ("744", "744.4", "745", "750", "740")


def say(*cells: object) -> None:
    """Print the cells of a row as soon as they are known."""
    sys.stdout.write("".join(f"{cell:>14}" for cell in cells) + "\n")
    sys.stdout.flush()


def text(number: int, value: str, told: int) -> str:
    """A note that gives the value; one in twenty names a source that others name as well."""
    source = f"https://site{number % 7}.org" if number % 20 == 0 else f"https://example.org/{number}"
    return (
        f"---\nsource: {source}\ndate: 2026-0{number % 9 + 1}-11\n---\n\n"
        f"Qwen9-7 has {value}B parameters. This is note {number}, edition {told}, in words of its own.\n"
    )


def run(place: Path, store: Path, jobs: int = 1) -> float:
    """The seconds that one run of ingest over the path takes."""
    start = time.perf_counter()
    with writing(store) as opened:
        for report in ingest_notes(find_notes([place]), opened, jobs=jobs):
            assert report.status.value != "failed", report
    return time.perf_counter() - start


def measured(count: int, value: Callable[[int], str], new: str) -> None:
    """Read so many notes, then one as it is edited: in other words, with another's value, with a new one."""
    with tempfile.TemporaryDirectory() as place:
        folder, store, alone = (Path(place) / name for name in ("notes", "store", "alone"))
        folder.mkdir()
        alone.mkdir()
        for number in range(count):
            (folder / f"{number:05}.md").write_text(text(number, value(number), 0), encoding="utf-8")
        taken = [run(folder, store, jobs=2)]
        number = count // 2
        run(alone_with(alone, number, text(number, value(number), 1)), store)  # loads what reads notes
        for told, edited in enumerate((value(number), value(number + 1), new), start=2):
            taken.append(run(alone_with(alone, number, text(number, edited, told)), store))
        first = text(0, new, 9)
        taken.append(run(alone_with(alone, 0, first), store))
        say(f"{count:,}", *(f"{seconds:.2f}" for seconds in taken))


def alone_with(folder: Path, number: int, content: str) -> Path:
    """A folder with that note and no other."""
    for old in folder.iterdir():
        old.unlink()
    (folder / f"{number:05}.md").write_text(content, encoding="utf-8")
    return folder


def main() -> None:
    """Run the benchmark and print a table of seconds."""
    generator = random.Random(1)  # noqa: S311  (facts, not secrets)
    sizes = [int(size) for size in sys.argv[1:]] or SIZES
    say("notes", "ingest", "other words", "other value", "new value", "first note")
    for count in sizes:
        given = [generator.choice(VALUES) for _ in range(count + 1)]
        measured(count, given.__getitem__, "812")
    say("values", "ingest", "other words", "other value", "new value", "first note")
    for count in DISTINCT:
        given = [str(value) for value in generator.sample(range(100, 9000), count + 1)]
        measured(count, given.__getitem__, "99")


if __name__ == "__main__":
    main()
