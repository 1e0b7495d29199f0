"""How fast numbers are found: ours, and peers that pip installs, on the same text in the same run.

    python tests/benchmarks/number_finding.py FOLDER

FOLDER holds a folder of notes a language (`en`, `fr`, `ja`, `ru`). Peers that are not installed are left out:
quantulum3 for English, text2num for French. They are slow, so they read a part of the text.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterable
from importlib import import_module
from pathlib import Path

from ingest.languages import Language, rooms
from ingest.recognition.numbers import UnitTable, find_numbers

ENOUGH = 4_000_000
PEER_SHARE = 100_000
UNITS = UnitTable.build([("percent", "%", ""), ("ms", "ms", ""), ("GB", "GB", "")])


def main(folder: str) -> int:
    """Print a table of megabytes a second."""
    print(f"{'language':10}{'finder':14}{'MB':>8}{'seconds':>9}{'MB/s':>9}")  # noqa: T201
    for code, language in rooms().items():
        blocks = list(_blocks(Path(folder) / code))
        _report(code, "glotgraph", blocks, _ours(language))
        for name, peer in _peers(code):
            _report(code, name, _some(blocks, PEER_SHARE), peer)
    return 0


def _blocks(folder: Path) -> Iterable[str]:
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


def _ours(language: Language) -> Callable[[str], object]:
    return lambda text: find_numbers(text, language, UNITS)


def _peers(code: str) -> Iterable[tuple[str, Callable[[str], object]]]:
    if code == "en" and (quantulum := _installed("quantulum3.parser")) is not None:
        yield "quantulum3", quantulum.parse  # type: ignore[attr-defined]
    if code in ("en", "fr") and (text_to_num := _installed("text_to_num")) is not None:
        yield "text2num", lambda text: text_to_num.alpha2digit(text, code)  # type: ignore[attr-defined]


def _installed(name: str) -> object | None:
    try:
        return import_module(name)
    except ModuleNotFoundError:
        return None


def _report(code: str, name: str, blocks: list[str], find: Callable[[str], object]) -> None:
    size = sum(len(block.encode()) for block in blocks) / 1e6
    find("1 a")
    begin = time.process_time()
    for block in blocks:
        find(block)
    seconds = time.process_time() - begin
    print(f"{code:10}{name:14}{size:8.2f}{seconds:9.2f}{size / seconds:9.3f}")  # noqa: T201


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
