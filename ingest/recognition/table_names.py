"""The names that tables introduce: in columns of models, and at the head beside known ones."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Final

from ingest.languages import rooms
from ingest.notes.note import Table
from ingest.recognition.candidates import ASIDE, FRAME, Candidates, cue_words
from ingest.recognition.words import fold

_CAMEL: Final = re.compile(r"[A-Z][A-Za-z]*[a-z][A-Z][A-Za-z]*")
_LONGEST_HEAD: Final = 4
_TESTS: Final = 2
_SLASH: Final = "/"
_MAKER: Final = re.compile(r"^[A-Za-z][\w.-]*/(?=[A-Za-z][^/]*$)")
_SAID: Final = re.compile(
    r"\s*(?:,(?!\d[Bb]\b)|[;、，；†‡§]| \+ | (?i:w/|with|avec|sans|без) ).*$", re.DOTALL
)
_TIER: Final = re.compile(r"(?:[\s-]+[A-Z0-9][A-Za-z0-9.+-]*)*")


@dataclass(frozen=True, slots=True)
class TableNames:
    """Reads names off tables; `metrics` are the folded words that head columns of metrics."""

    candidates: Candidates
    metrics: frozenset[str]

    def of(self, table: Table) -> Iterator[str]:
        """Find the names that a table gives to models in a column of them, or beside a known one.

        Under "Vendor / Model" a name without a number may as well be the vendor's.
        """
        if not table.heads:
            return
        heads = [ASIDE.sub("", cell.inline.text).strip(FRAME) for cell in table.rows[table.heads - 1]]
        across = any(map(self.candidates.covers, heads[1:]))
        column = None if across else self._column_of_models(table, heads)
        if column is not None:
            names = self._in_column(table, column, fold(heads[column]) in self.candidates.models)
            numbered = _SLASH in heads[column]
            yield from (name for name in names if not numbered or any(map(str.isdigit, name)))
        labels = (fold(part.strip()) for part in heads[0].split("/")) if heads else ()
        labelled = heads and (not heads[0] or any(label in self.metrics for label in labels))
        known = sum(map(self.candidates.covers, heads[1:]))
        if any(map(self.candidates.begins, heads[1:])) and (labelled or known * 2 >= len(heads) - 1):
            for head in heads[1:]:
                yield from self._at_head(head)
        yield from self._families_at_head(heads[1:])

    def scores(self, table: Table, name: str, is_test: Callable[[str], bool]) -> bool:
        """Whether a table has scores of a name: at its head beside two tests, or amid a column below two."""
        if not table.heads:
            return False
        heads = [ASIDE.sub("", cell.inline.text).strip(FRAME) for cell in table.rows[table.heads - 1]]
        if name in heads[1:]:
            return sum(map(is_test, _column(table, 0))) >= _TESTS
        named = any(name == _cell_name(text) for text in _column(table, 0))
        return named and sum(map(is_test, heads[1:])) >= _TESTS

    def _in_column(self, table: Table, column: int, nouned: bool) -> Iterator[str]:
        for text in _column(table, column):
            names = self.candidates.unknown(_cell_name(text))
            yield from (name for name in names if nouned or not self.candidates.is_label(name))

    def _at_head(self, head: str) -> Iterable[str]:
        """The name of a head beside known models; no more is said in it: "GLM-5 score", GLM-5の成績."""
        rest = self.candidates.begun(head)
        if rest is not None and (not _TIER.fullmatch(rest) or _sums_up(rest)):
            return ()
        return self.candidates.unknown(head) if any(map(str.isdigit, head)) else self._undated(head)

    def _families_at_head(self, heads: Sequence[str]) -> Iterator[str]:
        """The families that head columns without a version, where models and families head all of them."""
        bare = [head for head in heads if self.candidates.finder.family_of(head)]
        if len(heads) > 1 and all(head in bare or self.candidates.covers(head) for head in heads):
            yield from bare

    def _undated(self, head: str) -> Iterable[str]:
        """A name without a number beside known models: behind its maker, or with a capital inside."""
        words, finder = head.split(), self.candidates.finder
        made = len(words) > 1 and fold(words[0]) in finder.words.makers
        proper = made and all(word[0].isupper() for word in words)
        rest = finder.words.without_maker(head)
        whole = proper and " " not in rest and finder.family_of(rest) is None
        camel = any(map(_CAMEL.fullmatch, words)) and all(word[0].isupper() for word in words)
        return (head,) if whole else self.candidates.unknown(head) if proper or camel else ()

    def _column_of_models(self, table: Table, heads: Sequence[str]) -> int | None:
        """Find the column whose cells are models: headed so, or headed loosely and half of them known."""
        loose, models = _loose_nouns(), self.candidates.models
        nouned = [index for index, head in enumerate(heads) if fold(head) in models]
        if nouned and fold(heads[nouned[0]]) not in loose:
            return nouned[0]
        ends = [index for index, head in enumerate(heads) if self._ends_with_noun(head)]
        if not nouned and len(ends) == 1:
            return ends[0]
        loosely = [i for i, head in enumerate(heads) if fold(head) in loose or not (head or i)]
        loosely += [i for i, head in enumerate(heads) if models.intersection(fold(head).split())]
        loosely += [i for i in range(len(heads)) if all(map(_MAKER.match, _column(table, i)))]
        return next((index for index in loosely if self._half_known(_column(table, index))), None)

    def _ends_with_noun(self, head: str) -> bool:
        """Whether a head is a word for models with others before it: "University instruction model"."""
        words = [fold(word) for word in head.split()]
        noun = 1 < len(words) <= _LONGEST_HEAD and words[-1] in self.candidates.models
        return noun and all(map(str.isalpha, words))

    def _half_known(self, cells: Sequence[str]) -> bool:
        known = sum(self.candidates.covers(_cell_name(cell)) for cell in cells)
        return bool(known) and known * 2 >= len(cells)


def _sums_up(rest: str) -> bool:
    """Whether what follows a name ends with a word for its scores: "GLM-5 Score"."""
    return any(fold(word) in cue_words("score_nouns") for word in rest.split()[-1:])


def _column(table: Table, column: int) -> list[str]:
    return [row[column].inline.text for row in table.rows[table.heads :] if column < len(row)]


@cache
def _loose_nouns() -> frozenset[str]:
    return cue_words("vague_nouns") | cue_words("method_nouns")


def _cell_name(text: str) -> str:
    """The name in a cell, without its maker and without what is said of it: `acme/Zorb-2† + tools`."""
    return _MAKER.sub("", _said().sub("", text).strip(" *`"))


@cache
def _said() -> re.Pattern[str]:
    """What is said behind a name, from the mark or the word that begins it to the end."""
    words = sorted({word for room in rooms().values() for word in room.particles.companions})
    return re.compile(
        rf"\s*(?:,(?!\d[Bb]\b)|[;、，;†‡§]| (?i:\+|{'|'.join(map(re.escape, words))}) ).*$", re.DOTALL
    )
