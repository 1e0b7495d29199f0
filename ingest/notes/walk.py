"""The notes below a folder: what is one by its name, what is left out, and each of them once."""

from __future__ import annotations

import os
from collections import deque
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Final, Self

from ingest.errors import NoteError
from ingest.notes.files import Content, read_file
from ingest.notes.formats import media
from ingest.notes.patterns import Patterns

SUFFIXES: Final = frozenset(f".{suffix}" for suffix in media.SUFFIXES)
IGNORE_FILE: Final = ".gitignore"
_LEFT_OUT: Final = frozenset({"node_modules", "__pycache__"})
# What a folder holds that is no folder of notes: an environment of Python, whatever it is called.
_FOREIGN: Final = frozenset({"pyvenv.cfg"})
# Of a file that is called .gitignore no more than this is read.
_IGNORE_LIMIT: Final = 1024 * 1024

_ANY: Final = Patterns()

Identity = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Selection:
    """Which of a folder's notes are meant; nothing in it holds for a file that is given outright.

    Where `include` has patterns, only notes that it holds; never those that `exclude` holds. Both are
    relative to the folder that was given. With `gitignore`, what its .gitignore files leave out is left out.
    """

    include: Patterns = _ANY
    exclude: Patterns = _ANY
    gitignore: bool = True

    @classmethod
    def of_call(cls, include: Sequence[str], exclude: Sequence[str], *, gitignore: bool = True) -> Self:
        """The selection that these patterns mean; UsageError for one that means nothing."""
        return cls(Patterns.of_call(include), Patterns.of_call(exclude), gitignore)


@dataclass(frozen=True, slots=True)
class Source:
    """A note to read: its name, and where its bytes are."""

    name: str
    path: Path

    def read(self) -> Content:
        """What the file holds, as `read_file` says."""
        return Content(read_file(self.name, self.path))


@dataclass(frozen=True, slots=True)
class _Folder:
    """A folder on the way: its place below the one that was given, and the patterns that hold in it."""

    path: str
    place: str
    rules: tuple[tuple[str, Patterns], ...]


class Walk:
    """All notes below `root`, in no promised order; what goes wrong on the way is in `problems`.

    Links are followed, out of the folder too, once all that is no link has been met: what a link leads to
    is read once, under its own name where it has one, and a link to a folder above leads nowhere. `linked`
    are the folders that links led into.
    """

    def __init__(self, root: Path, selection: Selection) -> None:
        self.problems: list[NoteError] = []
        self.linked: list[Path] = []
        self._root = root
        self._selection = selection
        self._links: deque[tuple[str, _Folder]] = deque()
        self._met: set[Identity] = set()

    def sources(self) -> Iterator[Source]:
        """The notes, the folders read as they are asked for."""
        above = self._root.resolve().parents
        self._met.update(found for folder in above if (found := _identity(folder)) is not None)
        yield from self._below(_Folder(str(self._root), "", ()))
        while self._links:
            yield from self._behind(*self._links.popleft())

    def _below(self, top: _Folder) -> Iterator[Source]:
        waiting = [top]
        while waiting:
            folder = waiting.pop()
            identity = _identity(folder.path)
            if identity in self._met:
                continue
            entries = self._entries(folder)
            if identity is not None:
                self._met.add(identity)
            device = identity[0] if identity else 0
            inside = self._with_rules(folder, entries)
            for entry in entries:
                place = f"{folder.place}/{entry.name}".removeprefix("/")
                if entry.is_symlink():
                    self._links.append((place, inside))
                elif _is_folder(entry):
                    if self._enters(place, inside):
                        waiting.append(_Folder(entry.path, place, inside.rules))
                elif self._takes(place, inside):
                    self._met.add((device, entry.inode()))
                    yield self._source(place, entry.path)

    def _behind(self, place: str, folder: _Folder) -> Iterator[Source]:
        """What the link at this place leads to, unless it was met before."""
        path = os.path.join(folder.path, place.rpartition("/")[2])  # noqa: PTH118  (names in any bytes, fast)
        identity = _identity(path)
        if identity is not None and identity in self._met:
            return
        if os.path.isdir(path):  # noqa: PTH112
            if self._enters(place, folder):
                self.linked.append(Path(path))
                yield from self._below(_Folder(path, place, folder.rules))
        elif self._takes(place, folder):
            if identity is not None:
                self._met.add(identity)
            yield self._source(place, path)

    def _entries(self, folder: _Folder) -> list[os.DirEntry[str]]:
        """What the folder holds and does not hide, by name; nothing where it is another program's."""
        try:
            with os.scandir(folder.path) as found:
                entries = sorted(found, key=lambda entry: entry.name)
        except OSError as error:
            self.problems.append(NoteError(printable(folder.place) or ".", error.strerror or str(error)))
            return []
        if folder.place and not _FOREIGN.isdisjoint(entry.name for entry in entries):
            return []
        return [entry for entry in entries if entry.name == IGNORE_FILE or not entry.name.startswith(".")]

    def _with_rules(self, folder: _Folder, entries: list[os.DirEntry[str]]) -> _Folder:
        """The folder, with the patterns of its own .gitignore before those of the folders above."""
        file = next((entry for entry in entries if entry.name == IGNORE_FILE), None)
        if file is None:
            return folder
        entries.remove(file)
        if not self._selection.gitignore or _is_folder(file):
            return folder
        name = f"{folder.place}/{IGNORE_FILE}".removeprefix("/")
        try:
            patterns = Patterns.of_file(read_file(name, Path(file.path), _IGNORE_LIMIT))
        except NoteError as problem:
            self.problems.append(problem)
        except OSError as error:
            self.problems.append(NoteError(printable(name), error.strerror or str(error)))
        else:
            return _Folder(folder.path, folder.place, ((folder.place, patterns), *folder.rules))
        return folder

    def _enters(self, place: str, folder: _Folder) -> bool:
        return PurePosixPath(place).name not in _LEFT_OUT and not self._left_out(
            place, folder, is_folder=True
        )

    def _takes(self, place: str, folder: _Folder) -> bool:
        include = self._selection.include
        return (
            is_note(place)
            and not self._left_out(place, folder, is_folder=False)
            and (not include.patterns or include.hold(place))
        )

    def _left_out(self, place: str, folder: _Folder, *, is_folder: bool) -> bool:
        """What the call excludes, then what the nearest .gitignore with a word on it says."""
        if self._selection.exclude.verdict(place, is_folder):
            return True
        said = (
            patterns.verdict(place[len(base) + 1 :] if base else place, is_folder)
            for base, patterns in folder.rules
        )
        return bool(next((word for word in said if word is not None), None))

    def _source(self, place: str, path: str) -> Source:
        return Source(printable(place), Path(path))


def is_note(path: str) -> bool:
    """Whether a file is a note by its name, which what programs write on the side (`~$a.txt`) is not."""
    name = path.rpartition("/")[2]
    return PurePosixPath(name).suffix.lower() in SUFFIXES and not name.startswith("~$")


def concerns(path: str) -> bool:
    """Whether a file at this path below a folder may be one of its notes, or say which are."""
    *folders, name = path.split("/")
    hidden = any(folder.startswith(".") or folder in _LEFT_OUT for folder in folders)
    return not hidden and (name == IGNORE_FILE or (is_note(name) and not name.startswith(".")))


def printable(name: str) -> str:
    """A name that is text; bytes that no encoding explains stand as escapes."""
    return name.encode("utf-8", "surrogateescape").decode("utf-8", "backslashreplace")


def _identity(path: str | Path) -> Identity | None:
    """What tells a file or folder from any other, whatever leads to it; None where nothing is there."""
    try:
        status = os.stat(path)  # noqa: PTH116  (names in any bytes, fast)
    except OSError:
        return None
    return status.st_dev, status.st_ino


def _is_folder(entry: os.DirEntry[str]) -> bool:
    try:
        return entry.is_dir()
    except OSError:
        return False
