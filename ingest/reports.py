"""What a run says of each note."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from ingest.notes.note import Diagnostic


class Status(StrEnum):
    """What became of a note."""

    NEW = "new"
    CHANGED = "changed"
    UNCHANGED = "unchanged"
    REMOVED = "removed"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Report:
    """A note after a run: its name, what became of it, how it was read, what it gave.

    The reason of a failure is its first diagnostic.
    """

    note: str
    status: Status
    language: str | None = None
    encoding: str | None = None
    claims: int = 0
    diagnostics: tuple[Diagnostic, ...] = ()


def failed(note: str, cause: str) -> Report:
    """The report of a note that could not be read."""
    return Report(note, Status.FAILED, diagnostics=(Diagnostic("failed", cause),))
