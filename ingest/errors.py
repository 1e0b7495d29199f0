"""What can go wrong, in words that name the file and the cause."""

from __future__ import annotations


class IngestError(Exception):
    """Base of every error that glotgraph raises on purpose; its text is one line for a person."""


class NoteError(IngestError):
    """A note that cannot be read: `name` says which, `cause` says why."""

    def __init__(self, name: str, cause: str) -> None:
        super().__init__(f"{name}: {cause}")
        self.name = name
        self.cause = cause


class StoreError(IngestError):
    """A store that cannot be opened, read or written."""


class QueryError(IngestError):
    """A query that the store refuses: a syntax error, an unknown name."""


class VocabularyError(IngestError):
    """A vocabulary file that does not parse or breaks its own rules."""


class UsageError(IngestError):
    """A call that cannot mean anything: an unknown option value, a path that is not there."""
