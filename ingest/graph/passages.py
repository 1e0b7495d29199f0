"""The words that a claim stands in: by them a copied paragraph is known, in a note that is no copy itself."""

from __future__ import annotations

import unicodedata
from bisect import bisect_right
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from ingest.graph import terms

if TYPE_CHECKING:
    from ingest.notes.note import Note

# So many letters and digits, those of unspaced scripts twice, do not come out alike by chance.
_TELLING: Final = 80
_WIDE: Final = frozenset({"W", "F"})


@dataclass(frozen=True, slots=True)
class Passages:
    """The blocks of a note by where they begin; the digest of each that is asked for is kept."""

    text: str
    starts: tuple[int, ...]
    ends: tuple[int, ...]
    _digests: dict[int, str] = field(default_factory=dict, compare=False)

    @classmethod
    def of(cls, note: Note) -> Passages:
        """The passages of a note: its paragraphs, items, quotes and tables."""
        blocks = sorted(note.blocks, key=lambda block: (block.start, block.end))
        return cls(note.text, tuple(block.start for block in blocks), tuple(block.end for block in blocks))

    def digest(self, position: int) -> str:
        """The digest of the passage around a character of the note; empty where it is too short to tell."""
        index = bisect_right(self.starts, position) - 1
        if index < 0 or position >= self.ends[index]:
            return ""
        if index not in self._digests:
            self._digests[index] = _digest(words(self.text[self.starts[index] : self.ends[index]]))
        return self._digests[index]


def words(text: str) -> str:
    """The letters and digits of a text, folded: what a copy has in common with what it copies."""
    return "".join(filter(str.isalnum, unicodedata.normalize("NFKC", terms.clean(text)).casefold()))


def _digest(said: str) -> str:
    weight = len(said) + sum(unicodedata.east_asian_width(character) in _WIDE for character in said)
    return terms.digest_of_bytes([said.encode()]) if weight >= _TELLING else ""
