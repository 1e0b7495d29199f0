"""How fast numbers are found: ours, and peers that pip installs, on the same text in the same run.

    python tests/benchmarks/number_finding.py FOLDER

FOLDER holds a folder of notes a language (`en`, `fr`, `ja`, `ru`). Peers that are not installed are left out:
quantulum3 for English, text2num (number words alone, no digits) for English and French. Peers read a part,
and ours is timed on that part too: the ratio is ours over the peer's.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from importlib import import_module
from pathlib import Path

from ingest.languages import Language, rooms
from ingest.recognition.annotate import recogniser
from ingest.recognition.numbers import find_numbers

ENOUGH = 4_000_000
PEER_SHARE = 100_000
Finder = Callable[[str], object]


def main(folder: str) -> int:
    """Print a table of megabytes a second."""
    print(f"{'language':10}{'finder':14}{'MB':>8}{'seconds':>9}{'MB/s':>9}{'ratio':>8}")  # noqa: T201
    for code, language in rooms().items():
        blocks = list(_blocks(Path(folder) / code))
        ours = _ours(language)
        _report(code, "glotgraph", blocks, _seconds(ours, blocks))
        part = _some(blocks, PEER_SHARE)
        for name, peer in _peers(code):
            seconds = _seconds(peer, part)
            _report(code, name, part, seconds, seconds / _seconds(ours, part))
    return 0


def _blocks(folder: Path) -> Iterator[str]:
    size = 0
    for path in sorted(path for path in folder.rglob("*") if path.is_file()):
        text = path.read_text(encoding="utf-8", errors="replace")
        size += len(text.encode())
        yield from text.split("\n\n")
        if size > ENOUGH:
            return


def _some(blocks: Iterable[str], enough: int) -> list[str]:
    chosen, size = [], 0
    for block in blocks:
        chosen.append(block)
        size += len(block.encode())
        if size > enough:
            break
    return chosen


def _ours(language: Language) -> Finder:
    units = recogniser().units
    return lambda text: find_numbers(text, language, units)


def _peers(code: str) -> Iterator[tuple[str, Finder]]:
    if code == "en" and (quantulum := _installed("quantulum3.parser")) is not None:
        yield "quantulum3", quantulum.parse  # type: ignore[attr-defined]
    if code in ("en", "fr") and (text_to_num := _installed("text_to_num")) is not None:
        yield "text2num", lambda text: text_to_num.alpha2digit(text, code)  # type: ignore[attr-defined]


def _installed(name: str) -> object | None:
    try:
        return import_module(name)
    except ModuleNotFoundError:
        return None


def _seconds(find: Finder, blocks: Sequence[str]) -> float:
    """The processor's seconds for the blocks, once what is lazy has been loaded."""
    find("1 a")
    begin = time.process_time()
    for block in blocks:
        find(block)
    return time.process_time() - begin


def _report(code: str, name: str, blocks: Sequence[str], seconds: float, ratio: float | None = None) -> None:
    size = sum(len(block.encode()) for block in blocks) / 1e6
    shown = "" if ratio is None else f"{ratio:,.2f}x"
    print(f"{code:10}{name:14}{size:8.2f}{seconds:9.2f}{size / seconds:9.3f}{shown:>8}")  # noqa: T201


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
