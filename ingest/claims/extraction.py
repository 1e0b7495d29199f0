"""What is read from one note: the note, its mentions, its claims, and the digits that are in none."""

from __future__ import annotations

from dataclasses import dataclass

from ingest.claims.claim import Claim
from ingest.notes.note import Note
from ingest.recognition.mentions import Mention, Rejected


@dataclass(frozen=True, slots=True)
class ModelEntry:
    """A model that a note names: its IRI, its spellings in order of appearance, what its name says of it.

    `family` and `organization` are IRIs of the vocabulary or empty.
    """

    iri: str
    spellings: tuple[str, ...]
    family: str = ""
    organization: str = ""


@dataclass(frozen=True, slots=True)
class Extraction:
    """All that a note gives; every offset is one of `note.text`."""

    note: Note
    mentions: tuple[Mention, ...] = ()
    claims: tuple[Claim, ...] = ()
    rejected: tuple[Rejected, ...] = ()
    models: tuple[ModelEntry, ...] = ()
