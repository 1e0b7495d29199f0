"""What is read from one note: the note, its mentions, its claims, and the digits that are in none."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TypeVar, overload

from ingest.claims.claim import Claim
from ingest.notes.note import Note
from ingest.recognition.mentions import Mention, Rejected

T_co = TypeVar("T_co", covariant=True)


class Deferred(Sequence[T_co]):
    """A tuple that is made when somebody looks at it."""

    def __init__(self, make: Callable[[], tuple[T_co, ...]]) -> None:
        self._make = make

    @cached_property
    def _made(self) -> tuple[T_co, ...]:
        return self._make()

    @overload
    def __getitem__(self, index: int) -> T_co: ...

    @overload
    def __getitem__(self, index: slice) -> tuple[T_co, ...]: ...

    def __getitem__(self, index: int | slice) -> T_co | tuple[T_co, ...]:
        return self._made[index]

    def __len__(self) -> int:
        return len(self._made)

    def __iter__(self) -> Iterator[T_co]:
        return iter(self._made)

    def __eq__(self, other: object) -> bool:
        return self._made == (other._made if isinstance(other, Deferred) else other)

    def __hash__(self) -> int:
        return hash(self._made)

    def __repr__(self) -> str:
        return repr(self._made)

    def __reduce__(self) -> tuple[type[tuple[T_co, ...]], tuple[tuple[T_co, ...]]]:
        return tuple, (self._made,)


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
    """All that a note gives; every offset is one of `note.text`.

    Mentions, what is rejected and the IRIs of the metrics that are named, claimed or not, may be made when
    they are looked at: claims need none of them.
    """

    note: Note
    mentions: Sequence[Mention] = ()
    claims: tuple[Claim, ...] = ()
    rejected: Sequence[Rejected] = ()
    models: tuple[ModelEntry, ...] = ()
    metrics: Sequence[str] = ()
