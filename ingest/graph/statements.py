"""What the notes say of several readings of one thing together: which hold side by side, which came later."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING, Final, Self

from ingest.graph.origins import traces

if TYPE_CHECKING:
    from ingest.graph.readings import Reading

_DAY: Final = re.compile(r"\d{4}-\d{2}-\d{2}")
_TABLE: Final = "table"

Voice = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Statements:
    """The claims of one model and one metric, by who makes them.

    A voice is a note, or whom it quotes: (the note's name, the attribution). What a note doubts has none.
    `revisions` are those that a note states, by new and old value; `voices` are those of each reading, by
    its first claim; `like` are the readings that say what a reading says, itself among them. `intrinsic`
    tells that the model has one value of it whatever the case.
    """

    revisions: Mapping[tuple[Decimal, Decimal], str]
    voices: Mapping[str, frozenset[Voice]]
    like: Mapping[str, tuple[Reading, ...]]
    told: Mapping[Voice, tuple[Reading, ...]]
    intrinsic: bool = False

    @classmethod
    def of(cls, readings: Sequence[Reading], intrinsic: bool = False) -> Self:
        """The statements of all readings of one model and metric."""
        told: dict[Voice, list[Reading]] = {}
        for reading in readings:
            for voice in _voices(reading):
                told.setdefault(voice, []).append(reading)
        rows = [row for reading in readings for row in reading.rows]
        return cls(
            revisions={
                (row.value, row.supersedes): row.note
                for row in sorted(rows, key=lambda row: (row.note_iri, row.start), reverse=True)
                if row.supersedes is not None
            },
            voices={reading.first.claim: frozenset(_voices(reading)) for reading in readings},
            like={
                reading.first.claim: tuple(other for other in readings if _alike(reading, other))
                for reading in readings
            },
            told={voice: tuple(said) for voice, said in told.items()},
            intrinsic=intrinsic,
        )

    def revised(self, new: Reading, old: Reading) -> str:
        """The note that says that `new` takes the place of `old`, else empty."""
        if new.value is None or old.value is None:
            return ""
        return self.revisions.get((new.value, old.value), "")

    def hedged(self, reading: Reading) -> Reading:
        """The same value with a hedge, where every note that states it plainly hedges it elsewhere too."""
        notes = {row.note for row in reading.rows}
        for other in self.like[reading.first.claim]:
            same = other.ends == reading.ends and other.bound == "~"
            if same and notes <= {row.note for row in other.rows}:
                return other
        return reading

    def of_one_voice(self, a: Reading, b: Reading) -> str:
        """The note that says both in its own name, else empty."""
        own = (note for note, quoted in self._common(a, b) if not quoted)
        return min(own, default="")

    def together(self, a: Reading, b: Reading) -> tuple[str, Reading, Reading] | None:
        """A note that states what both say side by side, with its own readings of them.

        None where there is no such note, where a model cannot have both, and where the one value that a
        table gives is not the one that the text around it repeats.
        """
        if self.intrinsic:
            return None
        for one, other in self._matches(a, b):
            if not one.meets(other):
                voices = [
                    voice for voice in self._common(one, other) if not self._misquotes(voice, one, other)
                ]
                if voices:
                    return min(voices)[0], one, other
        return None

    def dated(self, old: Reading, new: Reading) -> tuple[str, str, str] | None:
        """Who says `old` and, only later, `new`: the source, and the last and the first such date."""
        before, after = _dates(old), _dates(new)
        for source in sorted(before.keys() & after.keys()):
            last, first = max(before[source]), min(after[source])
            if last < first:
                return source, last, first
        return None

    def _matches(self, a: Reading, b: Reading) -> Iterable[tuple[Reading, Reading]]:
        yield from ((like, b) for like in self.like[a.first.claim])
        yield from ((a, like) for like in self.like[b.first.claim])

    def _common(self, a: Reading, b: Reading) -> frozenset[Voice]:
        return self.voices[a.first.claim] & self.voices[b.first.claim]

    def _misquotes(self, voice: Voice, a: Reading, b: Reading) -> bool:
        """Whether one of the two is all that the note's tables say, the other all that its text says."""
        cells: set[str] = set()
        text: set[str] = set()
        for reading in self.told[voice]:
            for row in reading.rows:
                if row.note == voice[0]:
                    (cells if row.rule.startswith(_TABLE) else text).add(reading.first.claim)
        claims = {a.first.claim, b.first.claim}
        return len(cells) == len(text) == 1 and cells | text == claims


def _alike(a: Reading, b: Reading) -> bool:
    if a.condition and b.condition and a.condition != b.condition:
        return False
    return a is b or (a.unit == b.unit and a.meets(b))


def _voices(reading: Reading) -> list[Voice]:
    return [(row.note, row.attribution) for row in reading.rows if row.stance != "doubted"]


def _dates(reading: Reading) -> dict[str, set[str]]:
    """When each source says it, by the dates of the notes that say so."""
    found: dict[str, set[str]] = {}
    for row in reading.rows:
        if _DAY.fullmatch(row.date):
            for source in traces(row):
                found.setdefault(source, set()).add(row.date)
    return found
