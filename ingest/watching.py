"""Folders that change: what was saved, renamed and removed, taken into the store as it happens."""

from __future__ import annotations

import os
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path, PurePosixPath
from typing import Final

from watchfiles import Change, watch

from ingest.errors import NoteError, StoreError, UsageError
from ingest.graph.fingerprint import fingerprint
from ingest.graph.location import writing
from ingest.graph.store import notes
from ingest.graph.terms import note_iri
from ingest.languages import rooms
from ingest.namespaces import NOTE
from ingest.notes.files import read_file
from ingest.notes.find import EVERYTHING, Inputs, find_notes
from ingest.notes.walk import Selection, Source, concerns
from ingest.pipeline import Task, finish, read, write
from ingest.reports import Report, Status, failed
from ingest.workers import Killed, map_in_order

# Milliseconds: changes are gathered until none has come for STEP, and for no longer than GATHERED. When
# nothing happens, the folders are looked at every LOOK, for one that is unmounted says nothing.
_STEP: Final = 50
_GATHERED: Final = 400
_LOOK: Final = 2_000
# Seconds for which a file must stay as it is before it is read, and how often it may be put off.
_REST: Final = 0.1
_PUT_OFF: Final = 20
# Notes that are read before the store is opened for them: until then, what they gave is held in memory.
_AT_ONCE: Final = 200
# So few notes are read faster by this process than others are started.
_FEW: Final = 8
# Seconds between two attempts to write, and how many there are.
_PAUSE: Final = 1.0
_ATTEMPTS: Final = 60

# Device, file, bytes, time of the last change; nothing where there is no file. The first two are what it is.
Signature = tuple[int, ...]
_SAME: Final = 2


@dataclass(frozen=True, slots=True)
class Trouble:
    """What keeps the store from being written; it is tried again, for five minutes."""

    cause: str


@dataclass(frozen=True, slots=True)
class Changes:
    """What changed at once: notes to read, names of notes that are gone, what went wrong in looking."""

    changed: tuple[Source, ...]
    gone: tuple[str, ...]
    problems: tuple[NoteError, ...] = ()


class Watch:
    """Follows folders; UsageError for a path that is no folder, and when a folder goes away."""

    def __init__(self, folders: Sequence[Path], selection: Selection = EVERYTHING) -> None:
        for folder in folders:
            if not folder.is_dir():
                raise UsageError(f"{folder}: --watch follows folders, and this is none")
        self._folders = {folder: _signature(folder)[:_SAME] for folder in folders}
        self._roots = [folder.resolve() for folder in folders]
        self._selection = selection
        self._known: dict[str, tuple[Source, Signature]] = {}
        self._put_off: dict[str, int] = {}
        self._problems: tuple[NoteError, ...] = ()
        self._linked: frozenset[Path] = frozenset()  # folders outside that links lead into
        self._aliases: tuple[Path, ...] = ()  # notes that are links to files
        self._events = self._watched()

    def begin(self) -> Inputs:
        """What is there; whatever changes from before it was looked at is among the changes that follow."""
        self._start()
        inputs = self._find()
        self._known = {source.name: (source, _signature(source.path)) for source in inputs.sources}
        self._problems = inputs.problems
        return inputs

    def changes(self) -> Iterator[Changes]:
        """What changes, without end: many files that are written at once come at once."""
        while True:
            linked = self._linked
            for events in self._events:
                self._check()
                touched = {path for change, path in events if self._matters(change, path)}
                touched |= self._changed_behind_links()
                if touched:
                    found = self._compare(touched)
                    if found.changed or found.gone or found.problems:
                        yield found
                    if linked != self._linked:
                        break

    def _watched(self) -> Iterator[set[tuple[Change, str]]]:
        return watch(
            *self._roots,
            *self._linked,
            watch_filter=None,
            debounce=_GATHERED,
            step=_STEP,
            rust_timeout=_LOOK,
            yield_on_timeout=True,
            ignore_permission_denied=True,
        )

    def _start(self) -> None:
        try:
            next(self._events)
        except OSError as error:  # there is a limit to the folders that a system watches
            raise UsageError(f"the folders cannot be watched: {error.strerror or error}") from None

    def _find(self) -> Inputs:
        """The notes, once the folders that links lead into are followed as well."""
        inputs = find_notes(self._roots, self._selection)
        outside = frozenset(folder for folder in inputs.linked if not self._is_inside(folder))
        if outside != self._linked:
            self._linked = outside
            self._events = self._watched()
            self._start()
            inputs = find_notes(self._roots, self._selection)
        self._aliases = tuple(source.path for source in inputs.sources if source.path.is_symlink())
        return inputs

    def _is_inside(self, folder: Path) -> bool:
        return any(folder.is_relative_to(root) for root in self._roots)

    def _changed_behind_links(self) -> set[str]:
        """The notes that are links to files elsewhere, where nobody says that they change."""
        known = {source.path: was for source, was in self._known.values()} if self._aliases else {}
        return {str(path) for path in self._aliases if _signature(path) != known.get(path)}

    def _check(self) -> None:
        for folder, identity in self._folders.items():
            if _signature(folder)[:_SAME] != identity:
                raise UsageError(f"{folder}: the folder is gone; its notes stay in the graph as they were")

    def _matters(self, change: Change, path: str) -> bool:
        """Whether notes may have changed: what else is written there, the store maybe, costs nothing."""
        places = (*self._roots, *self._linked)
        root = next((root for root in places if Path(path).is_relative_to(root)), None)
        place = Path(path).relative_to(root).as_posix() if root else path.rpartition(os.sep)[2]
        if concerns(place):
            return True
        if change is Change.deleted:
            return root in self._linked or any(
                str(source.path).startswith(path + os.sep) for source, _ in self._known.values()
            )
        return change is Change.added and Path(path).is_dir()

    def _compare(self, touched: set[str]) -> Changes:
        """How the folders differ from what is known, but for files that are being written at this moment."""
        before = {path: _signature(Path(path)) for path in touched}
        time.sleep(_REST)
        self._check()
        inputs = self._find()
        changed = []
        for source in inputs.sources:
            path, now = str(source.path), _signature(source.path)
            known = self._known.get(source.name)
            if known is not None and known == (source, now) and path not in touched:
                continue
            if before.get(path, now) != now and self._put_off.get(path, 0) < _PUT_OFF:
                self._put_off[path] = self._put_off.get(path, 0) + 1
                continue  # what is being written announces itself again
            self._put_off.pop(path, None)
            self._known[source.name] = source, now
            changed.append(source)
        gone = self._gone(inputs)
        for name in gone:
            del self._known[name]
        new = tuple(problem for problem in inputs.problems if str(problem) not in map(str, self._problems))
        self._problems = inputs.problems
        return Changes(tuple(changed), tuple(gone), new)

    def _gone(self, inputs: Inputs) -> list[str]:
        met = {source.name for source in inputs.sources}
        return sorted(
            name
            for name in self._known.keys() - met
            if not any(PurePosixPath(name).is_relative_to(problem.name) for problem in inputs.problems)
        )


@dataclass(frozen=True, slots=True)
class _Opened:
    """The bytes of notes, and what became of those that gave none; `refused` are the IRIs of no notes."""

    tasks: list[Task]
    failures: list[Report]
    refused: list[str]


@dataclass(frozen=True, slots=True)
class _Work:
    """What is to be written: what was read, the names of what is gone by IRI, the IRIs of no notes."""

    read: list[tuple[Task, tuple[Report, bytes] | Killed]]
    gone: dict[str, str]
    refused: list[str]


def take_in(changes: Changes, store: str, *, jobs: int = 1, base: str = NOTE) -> Iterator[Report | Trouble]:
    """Bring the store up to date with the changes, and report each.

    Notes are read first, then the store is opened, written and let go. While it cannot be written that is
    said once and tried again; StoreError after five minutes.
    """
    yield from (failed(problem.name, problem.cause) for problem in changes.problems)
    gone = {note_iri(name, base): name for name in changes.gone}
    for start in range(0, max(1, len(changes.changed)), _AT_ONCE):
        opened = _open(changes.changed[start : start + _AT_ONCE], base)
        yield from opened.failures
        readings = list(map_in_order(read, opened.tasks, jobs if len(opened.tasks) > _FEW else 1))
        if readings or opened.refused or gone:
            yield from _patiently(store, _Work(readings, gone, opened.refused))
        gone = {}


def _signature(path: Path) -> Signature:
    try:
        status = path.stat()
    except OSError:
        return ()
    return status.st_dev, status.st_ino, status.st_size, status.st_mtime_ns


def warm_up() -> None:
    """Load what reading takes, in every language, so that the first change does not wait for it."""
    for code in ("", *rooms()):
        text = f"---\nlang: {code}\n---\n\nGLM-5 has 744B parameters.\n"
        read(Task("n.md", text.encode(), note_iri("n.md", NOTE), NOTE, fingerprint()))


def _open(sources: Sequence[Source], base: str) -> _Opened:
    opened = _Opened([], [], [])
    for source in sources:
        iri = note_iri(source.name, base)
        try:
            opened.tasks.append(
                Task(source.name, read_file(source.name, source.path), iri, base, fingerprint())
            )
        except FileNotFoundError:
            continue  # gone again, which is a change of its own
        except NoteError as error:
            opened.failures.append(failed(source.name, error.cause))
            opened.refused.append(iri)
        except OSError as error:
            opened.failures.append(failed(source.name, error.strerror or str(error)))
    return opened


def _patiently(store: str, work: _Work) -> Iterator[Report | Trouble]:
    for attempt in range(1, _ATTEMPTS + 1):
        try:
            reports = _write(store, work)
        except StoreError as error:
            if attempt == _ATTEMPTS:
                raise
            if attempt == 1:
                yield Trouble(str(error))
            time.sleep(_PAUSE)
        else:
            yield from reports
            return


def _write(location: str, work: _Work) -> list[Report]:
    reports = []
    with writing(location) as store:
        concerned = {task.iri for task, _ in work.read} | work.gone.keys() | set(work.refused)
        held = {note.iri: note for note in notes(store, concerned)}
        for task, result in work.read:
            before = held.get(task.iri)
            as_it_was = (sha256(task.data).hexdigest(), task.stamp)
            if before is None or (before.digest, before.fingerprint) != as_it_was:
                reports.append(write(store, task, result, known=before is not None))
        for iri in held.keys() & {*work.gone, *work.refused}:
            store.remove(iri)
        reports += [
            Report(name, Status.REMOVED, held[iri].language or None)
            for iri, name in work.gone.items()
            if iri in held
        ]
        finish(store)
    return reports
