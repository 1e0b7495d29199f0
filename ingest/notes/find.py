"""From the paths that a person gives to the notes that they mean."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from ingest.errors import NoteError, UsageError
from ingest.notes.links import Link
from ingest.notes.walk import Selection, Source, Walk, printable

EVERYTHING: Final = Selection()


@dataclass(frozen=True, slots=True)
class Inputs:
    """What a call's paths lead to: notes in the order of their names, problems, folders that hold no note.

    A problem is an error that stops one input and none of the others. `linked` are the folders that were
    entered by symbolic links, as they are really called.
    """

    sources: tuple[Source, ...]
    problems: tuple[NoteError, ...] = ()
    empty: tuple[Path, ...] = ()
    links: tuple[Link, ...] = ()
    linked: frozenset[Path] = frozenset()

    @property
    def every(self) -> tuple[Source | Link, ...]:
        """Notes and links, in the order of their names."""
        return tuple(sorted((*self.sources, *self.links), key=lambda source: source.name))


def find_notes(paths: Sequence[Path | Link], selection: Selection = EVERYTHING) -> Inputs:
    """The notes under these paths: a file given outright, or the notes of a folder that are selected.

    A note's name is its path below the folder that was given, with `/`; a file's is its file name. Hidden
    files and folders are skipped, links followed as `Walk` does. A link to the web is a note by itself.
    Raises UsageError for a path that is not there.
    """
    links = {path.name: path for path in paths if isinstance(path, Link)}
    sources: dict[str, Source] = {}
    problems: list[NoteError] = []
    empty: list[Path] = []
    linked: set[Path] = set()
    for path in paths:
        if isinstance(path, Link):
            continue
        found = _sources(path, selection, problems, linked)
        if path.is_dir() and not found:
            empty.append(path)
        for source in found:
            first = sources.setdefault(source.name, source)
            if first is not source and first.path.resolve() != source.path.resolve():
                cause = f"two inputs have this name: {first.path} and {source.path}"
                problems.append(NoteError(source.name, cause))
    ordered = sorted(sources.values(), key=lambda source: source.name)
    return Inputs(tuple(ordered), tuple(problems), tuple(empty), tuple(links.values()), frozenset(linked))


def _sources(path: Path, selection: Selection, problems: list[NoteError], linked: set[Path]) -> list[Source]:
    if not path.is_dir():
        if not path.exists() and not path.is_symlink():
            raise UsageError(f"{path}: no such file or folder")
        return [Source(printable(path.name), path)]
    walk = Walk(path, selection)
    found = list(walk.sources())
    problems += walk.problems
    linked.update(folder.resolve() for folder in walk.linked)
    return found
