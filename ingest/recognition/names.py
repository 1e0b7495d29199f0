"""The names that a note introduces: models of unknown families, and short names of known ones."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from ingest.languages.language import Language
from ingest.notes.note import Block, Kind, Note, Table
from ingest.recognition.identity import Family, ModelName, identity, sibling, with_tier
from ingest.recognition.models import ModelFinder
from ingest.recognition.words import fold

_SHAPE: Final = re.compile(r"[A-Za-z][\w.+-]*(?:[ \u00a0][\w.+-]+){0,4}")
_NAMED: Final = re.compile(
    r"(?<![A-Za-z0-9_.-])(?:[A-Z][A-Za-z]*[A-Za-z0-9.]*(?:-[A-Za-z0-9.]+)*-?\d[A-Za-z0-9.]*(?:-[A-Za-z0-9.]+)*"
    r"|[A-Z][A-Za-z]+ \d+(?:\.\d+)*)(?![A-Za-z0-9.-]*[A-Za-z0-9])"
)
_SERIES: Final = re.compile(r"([A-Z][a-z]{2,})[ -]\d+(?:\.\d+)?(?:[ -]|$)")
_FIRST_TIER: Final = re.compile(r"[ \u00a0]([A-Z][a-z]{2,})(?![\w-])")
_ASIDE: Final = re.compile(r"[（(\[].*$")


@dataclass(frozen=True, slots=True)
class Introducer:
    """Learns a note's own names; `models` and `metrics` are the folded words that head such columns."""

    finder: ModelFinder
    language: Language
    models: frozenset[str]
    metrics: frozenset[str]

    def introduced(
        self, note: Note, found: Sequence[Sequence[ModelName]]
    ) -> Mapping[str, Family | ModelName]:
        """Return the names and families that a note introduces, each with what it stands for.

        A column headed "model" names models, whatever their family; so do the heads beside a known model
        where the first head is "benchmark" or empty; so does the word "model" beside a name with a number
        in it. Aster 3 Large in such a place makes Aster a family; `GPT-5.6 Sol, Terra and Luna` gives three
        short names. `found` are the names that each block is known to have.
        """
        known: dict[str, Family | ModelName] = {}
        for block in note.blocks:
            for name in self._from_block(block):
                if name not in known and _SHAPE.fullmatch(name):
                    known[name] = ModelName(0, 0, name, identity(name))
                    known.update(_series(name))
        for block, names in zip(note.blocks, found, strict=True):
            if names and block.kind is not Kind.CODE:
                for short, model in self._short_names(block.inline.text, names):
                    known.setdefault(short, model)
        return known

    def _from_block(self, block: Block) -> Iterator[str]:
        if block.table is not None:
            yield from self._from_table(block.table)
        elif block.kind is not Kind.CODE:
            yield from self._beside_noun(block.inline.text)

    def _from_table(self, table: Table) -> Iterator[str]:
        if not table.heads:
            return
        heads = [cell.inline.text.strip(" *`:") for cell in table.rows[table.heads - 1]]
        columns = [index for index, head in enumerate(heads) if fold(head) in self.models]
        for row in table.rows[table.heads :] if columns else ():
            if columns[0] < len(row):
                yield from self._unknown(row[columns[0]].inline.text)
        labelled = heads and (not heads[0] or fold(heads[0]) in self.metrics)
        if labelled and any(self._covers(head) for head in heads[1:]):
            for head in heads[1:]:
                yield from self._unknown(head) if any(map(str.isdigit, head)) else ()

    def _beside_noun(self, text: str) -> Iterator[str]:
        lowered = text.lower()
        for noun in sorted(self.language.cues.model_nouns):
            position = lowered.find(noun)
            while position != -1:
                yield from self._next_to(text, position, position + len(noun))
                position = lowered.find(noun, position + len(noun))

    def _next_to(self, text: str, start: int, end: int) -> Iterator[str]:
        after = _NAMED.match(text, end + 1) if text[end : end + 1] in (" ", "\u00a0") else None
        if after:
            yield from self._unknown(after.group())
        spaced = start - 1 if start and text[start - 1] in " \u00a0" else start
        for before in _NAMED.finditer(text, max(0, start - 40), spaced):
            if before.end() == spaced:
                yield from self._unknown(before.group())

    def _unknown(self, text: str) -> Iterable[str]:
        name = _ASIDE.sub("", text).strip(" *`_:")
        plain = any(ch.isalpha() for ch in name) and len(name) <= 60
        return () if not plain or self._covers(name) or self.finder.refuses(name) else (name,)

    def _covers(self, text: str) -> bool:
        name = _ASIDE.sub("", text).strip(" *`_:")
        return any(
            not found.bare and found.end - found.start >= len(name) for found in self.finder.find(name)
        )

    def _short_names(self, text: str, names: Sequence[ModelName]) -> Iterator[tuple[str, ModelName]]:
        """Read the short names that a full one introduces."""
        generic = self.finder.words.tiers - self.finder.words.given
        for name in names:
            yield from self._new_tiers(text, name)
            head, blank, last = name.text.rpartition(" ")
            proper = last.isalpha() and len(last) > 2 and fold(last) not in generic
            if not blank or not proper or not any(map(str.isdigit, head)):
                continue
            yield last, name
            for tier in self._listed(text, name.end):
                yield tier, _named(name, f"{head} {tier}", sibling(name, last, tier))

    def _new_tiers(self, text: str, name: ModelName) -> Iterator[tuple[str, ModelName]]:
        """Read tiers that nobody knew before, where two or more follow a version: `Aster 3 Sol and Luna`."""
        first = _FIRST_TIER.match(text, name.end)
        if not first or name.bare or not name.text[-1].isdigit():
            return
        tiers = (first.group(1), *self._listed(text, first.end()))
        for tier in tiers if len(tiers) > 1 else ():
            yield tier, _named(name, f"{name.text} {tier}", with_tier(name, tier))

    def _listed(self, text: str, position: int) -> Iterator[str]:
        while match := self.finder.enumeration.match(text, position):
            yield match.group(1)
            position = match.end()


def _named(name: ModelName, text: str, iri: str) -> ModelName:
    return ModelName(0, 0, text, iri, name.family, name.organization)


def _series(name: str) -> dict[str, Family]:
    """Read a family off a name that a note introduces: Aster 3 Large is of a family Aster."""
    match = _SERIES.match(name)
    return {match.group(1): Family("", fold(match.group(1)), needs_version=True)} if match else {}
