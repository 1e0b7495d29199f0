"""`glotgraph ingest`."""

from __future__ import annotations

import signal
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TextIO

from ingest.display import streams
from ingest.display.exact import dumps
from ingest.display.progress import Progress
from ingest.display.tables import plain
from ingest.errors import UsageError
from ingest.graph.location import writing
from ingest.notes.find import Inputs, find_notes
from ingest.notes.links import Link, link
from ingest.notes.walk import SUFFIXES, Selection
from ingest.pipeline import ingest_notes
from ingest.reports import Report, Status
from ingest.watching import Trouble, Watch, take_in, warm_up


@dataclass(frozen=True, slots=True)
class Call:
    """What the options of a call ask for."""

    jobs: int
    prune: bool
    report: Path | None
    base: str
    include: Sequence[str] = ()
    exclude: Sequence[str] = ()
    gitignore: bool = True
    watch: bool = False
    allow_private: bool = False


def run(paths: Sequence[str], store: str, call: Call) -> int:
    """Bring the store up to date with the notes under the paths and links; 1 where a note failed."""
    selection = Selection.of_call(call.include, call.exclude, gitignore=call.gitignore)
    places = [_place(path, call) for path in paths]
    if call.watch:
        return _follow(Watch(_folders(places), selection), store, call)
    inputs = find_notes(places, selection)
    _refuse_nothing(inputs, call.prune)
    with _lines(call.report) as lines:
        return _take_in_all(inputs, store, call, lines)


def _follow(watch: Watch, store: str, call: Call) -> int:
    """Bring the store up to date, then keep it so until a signal comes; 128 and its number."""
    with _lines(call.report) as lines, streams.terminable() as told:
        try:
            _take_in_all(watch.begin(), store, call, lines)
            warm_up()
            streams.note("watching; Ctrl-C ends it")
            for changes in watch.changes():
                for done in take_in(changes, store, jobs=call.jobs, base=call.base):
                    _tell(done, lines)
        except KeyboardInterrupt:
            return 128 + (told[0] if told else signal.SIGINT)
    return 0


def _tell(done: Report | Trouble, lines: TextIO | None) -> None:
    if isinstance(done, Trouble):
        streams.note(f"{done.cause}; trying again")
        return
    if lines:
        lines.write(dumps(record(done)) + "\n")
    streams.note(plain(_change(done)))


def _change(report: Report) -> str:
    """One line for what became of a note."""
    if report.status is Status.FAILED:
        return _sentence(report, report.diagnostics[0].message)
    told = "".join(f"; {one.message}" for one in report.diagnostics)
    claims = "" if report.status is Status.REMOVED else f", {report.claims:,} claims"
    return f"{report.note}: {report.status.value}{claims}{told}"


def _take_in_all(inputs: Inputs, store: str, call: Call, lines: TextIO | None) -> int:
    counts: Counter[Status] = Counter()
    claims = 0
    with writing(store) as opened, Progress(len(inputs.every)) as progress:
        for done in ingest_notes(inputs, opened, jobs=call.jobs, prune=call.prune, base=call.base):
            counts[done.status] += 1
            claims += done.claims
            if lines:
                lines.write(dumps(record(done)) + "\n")
            progress.advance()
            if done.status is not Status.UNCHANGED:
                for diagnostic in done.diagnostics:
                    progress.say(_sentence(done, diagnostic.message))
        progress.say(_summary(counts, claims))
    return 1 if counts[Status.FAILED] else 0


def _place(path: str, call: Call) -> Path | Link:
    return link(path, allow_private=call.allow_private) or Path(path)


def _folders(places: Sequence[Path | Link]) -> list[Path]:
    for place in places:
        if isinstance(place, Link):
            raise UsageError(f"{place.name}: --watch follows folders, and this is none")
    return [place for place in places if isinstance(place, Path)]


def record(report: Report) -> dict[str, object]:
    """A line of `--report`."""
    return {
        "note": report.note,
        "status": report.status.value,
        "language": report.language,
        "encoding": report.encoding,
        "claims": report.claims,
        "diagnostics": [{"code": one.code, "message": one.message} for one in report.diagnostics],
    }


def _refuse_nothing(inputs: Inputs, prune: bool) -> None:
    """UsageError where there is nothing to read; with `--prune` an empty folder says that no note is left."""
    if inputs.empty and not inputs.every and not inputs.problems and not prune:
        folders = ", ".join(map(str, inputs.empty))
        raise UsageError(f"{folders}: no notes there ({' '.join(sorted(SUFFIXES))})")


@contextmanager
def _lines(file: Path | None) -> Iterator[TextIO | None]:
    if file is None:
        yield None
        return
    with file.open("w", buffering=1, encoding="utf-8", errors="backslashreplace", newline="\n") as lines:
        yield lines


def _sentence(report: Report, message: str) -> str:
    failed = "failed: " if report.status is Status.FAILED else ""
    return f"{report.note}: {failed}{message}"


def _summary(counts: Counter[Status], claims: int) -> str:
    notes = sum(counts.values())
    kinds = ", ".join(f"{counts[status]} {status}" for status in Status if counts[status])
    return f"{notes:,} note{'' if notes == 1 else 's'}: {kinds or 'nothing to do'}; {claims:,} claims"
