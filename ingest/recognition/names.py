"""The names that a note introduces: models of unknown families, and short names of known ones."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Final

from ingest.languages import rooms
from ingest.languages.language import Language
from ingest.notes.note import Block, Kind, Note, Table
from ingest.recognition.conditions import without_shots
from ingest.recognition.definitions import is_time
from ingest.recognition.identity import Family, ModelName, identity
from ingest.recognition.introductions import presented_in, told
from ingest.recognition.models import ModelFinder
from ingest.recognition.shortened import bracketed, may_shorten, without_family
from ingest.recognition.tiers import new_tiers
from ingest.recognition.word_variants import short_variants, word_variants
from ingest.recognition.words import cut, fold

_SHAPE: Final = re.compile(
    r"[A-Za-z][\w.+-]*(?:[ \u00a0][\w.+-]+){0,4}"
    r"|[^\W\d_]+(?:[ \u00a0-][^\W\d_]+)?[ \u00a0-]\d+(?:\.\d+)*(?:[ \u00a0-][^\W\d_]\w*){0,2}"
)
# A word in small letters alone is never read as a name: it would only hide the family that it is of.
_TELLING: Final = re.compile(r"[^\W_a-zа-яёß-öø-ÿ]|[-_]")
_NAMED: Final = re.compile(
    r"(?<![A-Za-z0-9_.-])(?:[A-Z][A-Za-z]*[A-Za-z0-9.]*(?:-[A-Za-z0-9.]+)*-?\d[A-Za-z0-9.]*(?:-[A-Za-z0-9.]+)*"
    r"|[A-Z][A-Za-z]+ \d+(?:\.\d+)*)(?![A-Za-z0-9.-]*[A-Za-z0-9])"
)
_SERIES: Final = re.compile(r"([A-Z][a-z]{2,})[ -]\d+(?:\.\d+)?(?:[ -]|$)")
_CAMEL: Final = re.compile(r"[A-Z][A-Za-z]*[a-z][A-Z][A-Za-z]*")
_FIRST_WORD: Final = re.compile(r"[^\W\d_]+")
_DIGIT: Final = re.compile(r"\d")
_LONGEST_HEAD: Final = 4
_MAKER: Final = re.compile(r"^[A-Za-z][\w.-]*/(?=[A-Za-z][^/]*$)")
_ASIDE: Final = re.compile(r"[（(\[].*$")
_FORMAT: Final = re.compile(
    r"(?:I?Q\d(?:_\w+)*|(?:BF|FP|(?:NV|MX)FP|U?INT)-?\d{1,2}|W\d{1,2}A\d{1,2})", re.IGNORECASE
)


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

        A column headed "model" names models, whatever their family, one headed "name" where one of them is
        known, and in any script where there is a number in the name; so do the heads beside a known model
        where the first head is "benchmark" or empty; so does the word "model" beside a name with a number
        in it. Aster 3 Large in such a place makes Aster a family; `GPT-5.6 Sol, Terra and Luna` gives three
        short names. A family that needs a version is a model where the text presents it as one and names
        no version of it. `found` are the names that each block is known to have.
        """
        known: dict[str, Family | ModelName] = {}
        for block in note.blocks:
            for name in self._from_block(block):
                if name not in known and _SHAPE.fullmatch(name) and _TELLING.search(name):
                    known[name] = self._new(name)
                    known.update(self._series(name))
        presented = tuple(presented_in(note, self.language))
        for name in told(note, self.language, presented):
            if name not in known and _SHAPE.fullmatch(name) and not self._is_label(name):
                known.update((new, self._new(new)) for new in self._unknown(name))
        for name in self._families(presented, found):
            known.setdefault(name, self._new(name))
        for name in {name.text for names in found for name in names if not name.family}:
            known.update((new, family) for new, family in self._series(name).items() if new not in known)
        for short, model in self._shortened(note, found):
            known.setdefault(short, model)
        for short, variant in self._of_title(note, known):
            known.setdefault(short, variant)
        return known

    def _of_title(
        self, note: Note, known: Mapping[str, Family | ModelName]
    ) -> Iterator[tuple[str, Family | ModelName]]:
        """The variants of what the title names that the note tells apart by words, and shorter names."""
        first = next((block.inline.text for block in note.blocks if block.kind is Kind.HEADING), "")
        finder = self.finder.knowing(known)
        title = finder.find(note.front.title) or finder.find(first)
        yield from word_variants(note, title, finder)
        yield from ((short, known[full]) for short, full in short_variants(note, known, finder))

    def _shortened(self, note: Note, found: Sequence[Sequence[ModelName]]) -> Iterator[tuple[str, ModelName]]:
        prose = [
            (block.inline.text, names)
            for block, names in zip(note.blocks, found, strict=True)
            if names and block.kind is not Kind.CODE
        ]
        yield from new_tiers(note.text, prose, self.finder)
        if may_shorten(note.text):
            prose += [(cell, self.finder.find(cell)) for cell in _cells(note)]
            yield from bracketed(prose, self.finder)
            named = [name for _, names in prose for name in names]
            yield from without_family(note.text, named, self.finder)

    def _families(self, presented: Iterable[str], found: Sequence[Sequence[ModelName]]) -> Iterator[str]:
        """The families that the note presents as models, and names no version of."""
        variants = {name.family for names in found for name in names if not name.bare}
        for name in presented:
            family = self.finder.family_of(name)
            if family is not None and family.iri not in variants and not family.common:
                yield name

    def _new(self, name: str) -> ModelName:
        """A model of this name; that of a family where the name is the family's own."""
        family = self.finder.family_of(name)
        if family is None:
            return ModelName(0, 0, name, identity(name))
        return ModelName(0, 0, name, identity("", family), family.iri, family.organization)

    def _series(self, name: str) -> Mapping[str, Family]:
        """Read a family off a name that a note introduces: Aster 3 Large is of a family Aster."""
        match = _SERIES.match(name)
        first = match.group(1) if match else ""
        named = first and fold(first) not in self.models and self.finder.family_of(first) is None
        return {first: Family("", fold(first), needs_version=True)} if named else {}

    def alone(self, note: Note, found: Sequence[Sequence[ModelName]]) -> frozenset[str]:
        """Return the families that a note only ever names bare: there, DistilBERT is one model."""
        named = [name for names in found for name in names]
        named += [name for cell in _cells(note) for name in self.finder.find(cell)]
        variants = {name.family for name in named if not name.bare}
        return frozenset(name.family for name in named if name.bare) - variants

    def _from_block(self, block: Block) -> Iterator[str]:
        if block.table is not None:
            yield from self._from_table(block.table)
        elif block.kind is not Kind.CODE:
            yield from self._beside_noun(block.inline.text)

    def _from_table(self, table: Table) -> Iterator[str]:
        if not table.heads:
            return
        heads = [_ASIDE.sub("", cell.inline.text).strip(" *`:") for cell in table.rows[table.heads - 1]]
        across = any(self._covers(head) for head in heads[1:])
        column = None if across else self._column_of_models(table, heads)
        for text in () if column is None else _column(table, column):
            names = self._unknown(_cell_name(text))
            yield from (n for n in names if fold(heads[column or 0]) in self.models or not self._is_label(n))
        labels = (fold(part.strip()) for part in heads[0].split("/")) if heads else ()
        labelled = heads and (not heads[0] or any(label in self.metrics for label in labels))
        models = any(map(self._begins, heads[1:]))
        if models and (labelled or sum(map(self._covers, heads[1:])) * 2 >= len(heads) - 1):
            for head in heads[1:]:
                yield from self._unknown(head) if any(map(str.isdigit, head)) else self._undated(head)

    def _undated(self, head: str) -> Iterable[str]:
        """A name without a number beside known models: behind its maker, or with a capital inside."""
        words = head.split()
        made = len(words) > 1 and fold(words[0]) in self.finder.words.makers
        proper = made and all(word[0].isupper() for word in words)
        rest = self.finder.words.without_maker(head)
        whole = proper and " " not in rest and self.finder.family_of(rest) is None
        return (head,) if whole else self._unknown(head) if proper or _CAMEL.fullmatch(head) else ()

    def _column_of_models(self, table: Table, heads: Sequence[str]) -> int | None:
        """Find the column whose cells are models: headed so, or headed loosely and half of them known."""
        loose = _loose_nouns()
        nouned = [index for index, head in enumerate(heads) if fold(head) in self.models]
        if nouned and fold(heads[nouned[0]]) not in loose:
            return nouned[0]
        ends = [index for index, head in enumerate(heads) if self._ends_with_noun(head)]
        if not nouned and len(ends) == 1:
            return ends[0]
        loosely = [i for i, head in enumerate(heads) if fold(head) in loose or not (head or i)]
        loosely += [i for i, head in enumerate(heads) if self.models.intersection(fold(head).split())]
        loosely += [i for i in range(len(heads)) if all(map(_MAKER.match, _column(table, i)))]
        return next((index for index in loosely if self._half_known(_column(table, index))), None)

    def _ends_with_noun(self, head: str) -> bool:
        """Whether a head is a word for models with others before it: "University instruction model"."""
        words = [fold(word) for word in head.split()]
        return 1 < len(words) <= _LONGEST_HEAD and all(map(str.isalpha, words)) and words[-1] in self.models

    def _half_known(self, cells: Sequence[str]) -> bool:
        known = sum(self._covers(_cell_name(cell)) for cell in cells)
        return bool(known) and known * 2 >= len(cells)

    def _beside_noun(self, text: str) -> Iterator[str]:
        if not _DIGIT.search(text):
            return
        cues = self.language.cues
        for noun in _any_of(cues.model_nouns - cues.vague_nouns).finditer(text):
            yield from self._next_to(text, *noun.span(1))

    def _next_to(self, text: str, start: int, end: int) -> Iterator[str]:
        after = _NAMED.match(text, end + 1) if text[end : end + 1] in (" ", "\u00a0") else None
        if after and not is_time(after.group()):
            yield from self._unknown(after.group())
        spaced = start - 1 if start and text[start - 1] in " \u00a0" else start
        for before in _NAMED.finditer(text, max(0, start - 40), spaced):
            if before.end() == spaced and not is_time(before.group()):
                yield from self._unknown(before.group())

    def _unknown(self, text: str) -> Iterable[str]:
        name = _ASIDE.sub("", without_shots(text)).strip(" *`_:").rstrip(".")
        if _FORMAT.fullmatch(name):
            return ()
        name = self.finder.words.without_maker(name)
        first = _FIRST_WORD.search(name)
        if first is None or fold(first.group()) in self.models or len(name) > 60:
            return ()
        if fold(name) in self.finder.words.makers:
            return ()
        parts = fold(name).replace("-", " ").split()
        if len(parts) > 1 and _words("no_names").issuperset(parts):
            return ()
        summary = fold(first.group()) in _words("no_models") and not any(map(str.isdigit, name))
        return () if summary or self._covers(name) or self.finder.refuses(name) else (name,)

    def _is_label(self, name: str) -> bool:
        words = cut(name)
        match = self.finder.lexicon.match(name, words, 0)
        return match is not None and match.last == len(words.keys)

    def _covers(self, text: str) -> bool:
        name = _ASIDE.sub("", text).strip(" *`_:")
        return any(
            not found.bare
            and found.end == len(name)
            and (not found.start or fold(name[: found.start].strip()) in self.finder.words.makers)
            for found in self.finder.find(name)
        )

    def _begins(self, text: str) -> bool:
        """Whether a head begins with a known model, with or without a tier that nobody knows."""
        return any(
            not found.bare and not found.start
            for found in self.finder.find(self.finder.words.without_maker(text))
        )


def _cells(note: Note) -> Iterator[str]:
    tables = (block.table for block in note.blocks if block.table is not None)
    return (cell.inline.text for table in tables for row in table.rows for cell in row)


def _column(table: Table, column: int) -> list[str]:
    return [row[column].inline.text for row in table.rows[table.heads :] if column < len(row)]


@cache
def _words(kind: str) -> frozenset[str]:
    return frozenset(fold(word) for room in rooms().values() for word in getattr(room.cues, kind))


@cache
def _loose_nouns() -> frozenset[str]:
    cues = [room.cues for room in rooms().values()]
    return frozenset(fold(noun) for cue in cues for noun in cue.vague_nouns | cue.method_nouns)


def _cell_name(text: str) -> str:
    """The name in a cell, without its maker and without what is said of it: `acme/Zorb-2† + tools`."""
    return _MAKER.sub("", _said().sub("", text).strip(" *`"))


@cache
def _said() -> re.Pattern[str]:
    """What is said behind a name, from the mark or the word that begins it to the end."""
    words = sorted({word for room in rooms().values() for word in room.particles.companions})
    return re.compile(rf"\s*(?:[,;、，;†‡§]| (?i:\+|{'|'.join(map(re.escape, words))}) ).*$", re.DOTALL)


@cache
def _any_of(nouns: frozenset[str]) -> re.Pattern[str]:
    longest_first = sorted(nouns, key=lambda noun: (-len(noun), noun))
    return re.compile(f"(?=({'|'.join(map(re.escape, longest_first))}))", re.IGNORECASE)
