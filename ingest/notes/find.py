"""From the paths that a person gives to the notes that they mean."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from ingest.errors import NoteError, UsageError

SUFFIXES: Final = frozenset({".md", ".markdown", ".mdx", ".txt"})
_SKIPPED: Final = frozenset({"node_modules", "__pycache__"})


@dataclass(frozen=True, slots=True)
class Source:
    """A note to read: its name, and where its bytes are."""

    name: str
    path: Path


@dataclass(frozen=True, slots=True)
class Inputs:
    """What a call's paths lead to: notes in the order of their names, problems, folders that hold no note.

    A problem is an error that stops one input and none of the others.
    """

    sources: tuple[Source, ...]
    problems: tuple[NoteError, ...] = ()
    empty: tuple[Path, ...] = ()


def find_notes(paths: Sequence[Path]) -> Inputs:
    """The notes under these paths: a file given outright, or the text files of a folder and its folders.

    A note's name is its path below the folder that was given, with `/`; a file's is its file name. Hidden
    files and folders are skipped; of links that lead in a circle the first is followed. Raises UsageError
    for a path that is not there.
    """
    sources: dict[str, Source] = {}
    problems: list[NoteError] = []
    empty: list[Path] = []
    seen: set[Path] = set()
    for path in paths:
        found = list(_sources(path, problems))
        if path.is_dir() and not found:
            empty.append(path)
        for source in found:
            real = source.path.resolve()
            first = sources.setdefault(source.name, source)
            if first is not source and not (real in seen and first.path.resolve() == real):
                cause = f"two inputs have this name: {first.path} and {source.path}"
                problems.append(NoteError(source.name, cause))
            seen.add(real)
    ordered = sorted(sources.values(), key=lambda source: source.name)
    return Inputs(tuple(ordered), tuple(problems), tuple(empty))


def _sources(path: Path, problems: list[NoteError]) -> Iterator[Source]:
    if path.is_dir():
        yield from _below(path, problems)
    elif path.exists():
        yield Source(_readable(path.name), path)
    else:
        raise UsageError(f"{path}: no such file or folder")


def _below(folder: Path, problems: list[NoteError]) -> Iterator[Source]:
    def report(error: OSError) -> None:
        name = _readable(Path(os.path.relpath(error.filename, folder)).as_posix())
        problems.append(NoteError(name, error.strerror or "cannot be read"))

    for root, folders, names in os.walk(folder, onerror=report, followlinks=True):
        here = Path(root)
        ancestors = {here.resolve(), *here.resolve().parents}
        folders[:] = sorted(
            name
            for name in folders
            if not name.startswith(".") and name not in _SKIPPED and (here / name).resolve() not in ancestors
        )
        for name in sorted(names):
            path = here / name
            if not name.startswith(".") and path.suffix.lower() in SUFFIXES:
                yield Source(_readable(path.relative_to(folder).as_posix()), path)


def _readable(name: str) -> str:
    """A name that is text; bytes that no encoding explains stand as escapes."""
    return name.encode("utf-8", "surrogateescape").decode("utf-8", "backslashreplace")
