"""How long text takes that is made to take long: a megabyte of it, and of a quarter of it.

    python tests/benchmarks/hostile_text.py

The floor is a megabyte of plain words, read in the same run. A ratio of whole to quarter far above 4 is a
cost that grows faster than the text.
"""

from __future__ import annotations

import time
from collections.abc import Callable

from ingest.languages import Language, rooms
from ingest.notes import read_note
from ingest.recognition.annotate import recogniser
from ingest.recognition.numbers import find_numbers

SIZE = 1_000_000
PLAIN = "plain words "
NUMBERS = (
    "7",
    ",",
    ".",
    "一",
    "万",
    "123,",
    "1万",
    "1 de ",
    "one point ",
    "2^{",
    "1-",
    "$1 and ",
    "more than ",
)
NOTES = (">", "- ", "[", "[a](", "*a **b _c ", '<a b="', "<!--", "|", "a\tb\n", "1 ", "{%", "$\\a", "7**4")


def main() -> None:
    """Print a table of seconds."""
    print(f"{'read':8}{'language':10}{'text':16}{'seconds':>9}{'of floor':>10}{'of quarter':>12}")  # noqa: T201
    for code, language in rooms().items():
        _report("numbers", code, (PLAIN, *NUMBERS), _number_reader(language))
    _report("note", "", (PLAIN, *NOTES), lambda text: read_note("n.md", text.encode()))


def _number_reader(language: Language) -> Callable[[str], object]:
    units = recogniser().units
    return lambda text: find_numbers(text, language, units)


def _report(name: str, code: str, samples: tuple[str, ...], read: Callable[[str], object]) -> None:
    floor = 0.0
    for sample in samples:
        quarter, whole = _seconds(read, sample, SIZE // 4), _seconds(read, sample, SIZE)
        floor = floor or whole
        shown = f"{whole:9.2f}{whole / floor:10.1f}{whole / max(quarter, 1e-3):12.1f}"
        print(f"{name:8}{code:10}{sample!r:16}{shown}")  # noqa: T201


def _seconds(read: Callable[[str], object], sample: str, size: int) -> float:
    text = sample * (size // len(sample))
    begin = time.process_time()
    read(text)
    return time.process_time() - begin


if __name__ == "__main__":
    main()
