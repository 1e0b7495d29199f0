"""What the notes say of several readings of one thing together: which hold side by side, which came later."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING, Final, Self
from urllib.parse import unquote_to_bytes

from ingest.graph.origins import traces
from ingest.graph.readings import comparable

if TYPE_CHECKING:
    from ingest.graph.readings import Reading
    from ingest.graph.rows import ClaimRow

_DAY: Final = re.compile(r"\d{4}-\d{2}-\d{2}")
_TABLE: Final = "table"
_DOUBTED: Final = "doubted"

Voice = tuple[bytes, str, str]


@dataclass(frozen=True, slots=True)
class Statements:
    """The claims of one model and one metric, by who makes them.

    A voice is a note, or whom it quotes: (the note, its name, the attribution). What a note doubts has none.
    Readings go by their first claims: `voices` are those of each, `holders` the voices that say what it
    says, each with its own reading of it, `hedges` the hedged reading of each that its notes hedge
    elsewhere, `dates` the days on which each source says it. `placed` are the readings of a voice in tables
    and those in the text around. `revisions` are those that a note states, by new and old value;
    `intrinsic` tells that the model has one value of it whatever the case.
    """

    voices: Mapping[str, frozenset[Voice]]
    holders: Mapping[str, Mapping[Voice, tuple[Reading, ...]]]
    hedges: Mapping[str, Reading]
    dates: Mapping[str, Mapping[str, set[str]]]
    placed: Mapping[Voice, tuple[set[str], set[str]]]
    revisions: Mapping[tuple[Decimal, Decimal], str]
    intrinsic: bool = False

    @classmethod
    def of(cls, readings: Sequence[Reading], intrinsic: bool = False) -> Self:
        """The statements of all readings of one model and metric."""
        voices = {reading.first.claim: _voices(reading) for reading in readings}
        like = _like(readings)
        return cls(
            voices=voices,
            holders={claim: _holders(alike, voices) for claim, alike in like.items()},
            hedges=_hedges(readings, like),
            dates={reading.first.claim: _dates(reading) for reading in readings},
            placed=_placed(readings),
            revisions=_revisions(readings),
            intrinsic=intrinsic,
        )

    def revised(self, new: Reading, old: Reading) -> str:
        """The note that says that `new` takes the place of `old`, else empty."""
        if new.value is None or old.value is None:
            return ""
        return self.revisions.get((new.value, old.value), "")

    def hedged(self, reading: Reading) -> Reading:
        """The same value with a hedge, where every note that states it plainly hedges it elsewhere too."""
        return self.hedges.get(reading.first.claim, reading)

    def of_one_voice(self, a: Reading, b: Reading) -> str:
        """The note that says both in its own name, else empty."""
        common = self.voices[a.first.claim] & self.voices[b.first.claim]
        return min((voice for voice in common if not voice[2]), default=(b"", "", ""))[1]

    def together(self, a: Reading, b: Reading) -> tuple[str, Reading, Reading] | None:
        """A note that states what both say side by side, with its own readings of them.

        None where there is no such note, where a model cannot have both, and where the one value that a
        table gives is not the one that the text around it repeats.
        """
        if self.intrinsic:
            return None
        found = self._beside(a, b)
        if found is not None:
            return found
        swapped = self._beside(b, a)
        return swapped and (swapped[0], swapped[2], swapped[1])

    def dated(self, old: Reading, new: Reading) -> tuple[str, str, str] | None:
        """Who says `old` and, only later, `new`: the source, and the last and the first such date."""
        before, after = self.dates[old.first.claim], self.dates[new.first.claim]
        for source in sorted(before.keys() & after.keys()):
            last, first = max(before[source]), min(after[source])
            if last < first:
                return source, last, first
        return None

    def _beside(self, a: Reading, b: Reading) -> tuple[str, Reading, Reading] | None:
        """A note that states `b` and what `a` says, as it reads it."""
        held = self.holders[a.first.claim]
        stated = [
            (voice, one)
            for voice in held.keys() & self.voices[b.first.claim]
            for one in held[voice]
            if not one.meets(b) and not self._misquotes(voice, one, b)
        ]
        if not stated:
            return None
        (_, note, _), one = min(stated, key=lambda each: (each[0], each[1].first.claim))
        return note, one, b

    def _misquotes(self, voice: Voice, a: Reading, b: Reading) -> bool:
        """Whether one of the two is all that the note's tables say, the other all that its text says."""
        cells, text = self.placed[voice]
        return len(cells) == len(text) == 1 and cells | text == {a.first.claim, b.first.claim}


def is_voiced(row: ClaimRow) -> bool:
    """Whether somebody holds what the claim says: who doubts a thing does not say it."""
    return row.stance != _DOUBTED


def is_tabular(row: ClaimRow) -> bool:
    """Whether the claim stands in a table."""
    return row.rule.startswith(_TABLE)


def days(row: ClaimRow) -> Iterator[tuple[str, str]]:
    """Each source that the claim names, with the day on which it says so, where that is known."""
    if _DAY.fullmatch(row.date):
        for source in traces(row):
            yield source, row.date


def by_name(note: str) -> bytes:
    """What sorts the IRIs of notes as their names."""
    return unquote_to_bytes(note)


def _voice(row: ClaimRow) -> Voice:
    return by_name(row.note_iri), row.note, row.attribution


def _voices(reading: Reading) -> frozenset[Voice]:
    return frozenset(_voice(row) for row in reading.rows if is_voiced(row))


def _like(readings: Sequence[Reading]) -> dict[str, list[Reading]]:
    """The readings that say what a reading says, itself among them, in their order."""
    spans = [reading.interval() for reading in readings]
    alike = [{place} for place in range(len(readings))]
    order = sorted(range(len(readings)), key=lambda place: spans[place][0])
    for rank, one in enumerate(order, start=1):
        high = spans[one][1]
        for other in order[rank:]:
            others_low, others_high = spans[other]
            if others_low >= high:
                break
            if others_low < min(high, others_high) and comparable(readings[one], readings[other]):
                alike[one].add(other)
                alike[other].add(one)
    return {
        reading.first.claim: [readings[other] for other in sorted(places)]
        for reading, places in zip(readings, alike, strict=True)
    }


def _holders(
    alike: Iterable[Reading], voices: Mapping[str, frozenset[Voice]]
) -> dict[Voice, tuple[Reading, ...]]:
    holders: dict[Voice, tuple[Reading, ...]] = {}
    for reading in alike:
        for voice in voices[reading.first.claim]:
            holders[voice] = (*holders.get(voice, ()), reading)
    return holders


def _hedges(readings: Iterable[Reading], like: Mapping[str, Iterable[Reading]]) -> dict[str, Reading]:
    hedges = {}
    for reading in readings:
        notes = {row.note_iri for row in reading.rows}
        for other in like[reading.first.claim]:
            hedged = other.bound == "~" and other.ends == reading.ends
            if hedged and notes <= {row.note_iri for row in other.rows}:
                hedges[reading.first.claim] = other
                break
    return hedges


def _placed(readings: Iterable[Reading]) -> dict[Voice, tuple[set[str], set[str]]]:
    placed: dict[Voice, tuple[set[str], set[str]]] = {}
    for reading in readings:
        for row in reading.rows:
            cells, text = placed.setdefault(_voice(row), (set(), set()))
            (cells if is_tabular(row) else text).add(reading.first.claim)
    return placed


def _dates(reading: Reading) -> dict[str, set[str]]:
    """When each source says it, by the dates of the notes that say so."""
    found: dict[str, set[str]] = {}
    for row in reading.rows:
        for source, date in days(row):
            found.setdefault(source, set()).add(date)
    return found


def _revisions(readings: Iterable[Reading]) -> dict[tuple[Decimal, Decimal], str]:
    """The first note that states each revision."""
    stated = [row for reading in readings for row in reading.rows if row.supersedes is not None]
    stated.sort(key=lambda row: (row.note_iri, row.start), reverse=True)
    return {(row.value, row.supersedes): row.note for row in stated if row.supersedes is not None}
