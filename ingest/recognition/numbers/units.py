"""Measure units as they are printed after a number."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ingest.recognition.numbers.reader import sentence_ends

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

Node = dict[str, "Node | str"]

_PIECE = re.compile(r"[A-Za-z\u00b5\u00c0-\u024f\u03bc]+|[\u0400-\u04ff]+|[0-9]+|[^\s\w]|[²³]|\w")
_HAN_KANA = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uff66-\uff9f]")
_CLOSING = frozenset(("", *")]}»”\"'"))
_END = ""
_LONGEST_SYMBOL = 3


def _folded(word: str) -> str:
    return word


@dataclass(frozen=True, slots=True, eq=False)
class UnitTable:
    """Unit notations by printed words and symbols; only units that a number carries belong here.

    Symbols (up to three letters, or with a capital inside) are met as printed, words in any case and
    inflection, labels in kana or kanji wherever they stand right after the number.
    """

    spaced: Node
    unspaced: Mapping[str, tuple[tuple[str, str], ...]]

    @classmethod
    def build(
        cls, labels: Iterable[tuple[str, str, str]], stems: Mapping[str, Callable[[str], str]] | None = None
    ) -> UnitTable:
        """A table of (notation, label, language) rows; `stems` are the rooms' stems by language.

        Rows of a language without a stem (symbols: an empty language) are met as printed, in any case
        where they are words.
        """
        spaced: Node = {}
        unspaced: dict[str, list[tuple[str, str]]] = {}
        for notation, label, language in labels:
            text = label.strip()
            if not text:
                continue
            if _HAN_KANA.search(text):
                unspaced.setdefault(text[0], []).append((text, notation))
                continue
            stem = (stems or {}).get(language, _folded)
            node = spaced
            for piece in _PIECE.findall(text):
                below = node.setdefault(_key(piece, stem), {})
                assert isinstance(below, dict)  # noqa: S101 - only the end mark holds a notation
                node = below
            node.setdefault(_END, notation)
        longest = {
            first: tuple(sorted(rows, key=lambda row: -len(row[0]))) for first, rows in unspaced.items()
        }
        return cls(spaced, longest)

    def match(self, text: str, position: int, stem: Callable[[str], str]) -> tuple[str, int] | None:
        """The notation of the longest unit that stands at `position`, and where it ends.

        The full stop of an abbreviation belongs to it, but not where a sentence ends with it.
        """
        for label, notation in self.unspaced.get(text[position : position + 1], ()):
            if text.startswith(label, position):
                return notation, position + len(label)
        node, found, place = self.spaced, None, position
        while (piece := _PIECE.match(text, place)) is not None:
            below = _step(node, piece[0], stem)
            if below is None:
                break
            node, place = below, piece.end()
            here = node.get(_END)
            if isinstance(here, str) and not _runs_on(text, place):
                found = here, _without_stop(text, place, piece[0])
            if text[place : place + 1] in (" ", "\u00a0", "\u202f"):
                place += 1
        return found


def _without_stop(text: str, place: int, piece: str) -> int:
    """The end of a unit that ends at `place` with `piece`: before a full stop that ends a sentence."""
    bare = text[place : place + 4].lstrip()[:1] in _CLOSING
    return place - 1 if piece == "." and (bare or sentence_ends(text, place)) else place


def _key(piece: str, stem: Callable[[str], str]) -> str:
    return piece if _is_symbol(piece) else f"~{stem(piece.casefold())}"


def _is_symbol(piece: str) -> bool:
    return len(piece) <= _LONGEST_SYMBOL or piece[1:] != piece[1:].lower()


def _step(node: Node, piece: str, stem: Callable[[str], str]) -> Node | None:
    for key in (piece, f"~{stem(piece.casefold())}", f"~{piece.casefold()}"):
        below = node.get(key)
        if isinstance(below, dict):
            return below
    return None


def _runs_on(text: str, end: int) -> bool:
    """Whether a letter or digit of the same word follows, so that no unit ends here."""
    following = text[end : end + 1]
    if following == "_" or (following.isdigit() and following.isascii()):
        return True
    last = text[end - 1]
    return last.isalpha() and following.isalpha() and last.isascii() and following.isascii()
