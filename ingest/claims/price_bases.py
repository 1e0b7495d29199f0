"""For how many tokens the prices of a block are that does not say so: "Prices are per 1,000 tokens"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import cached_property
from typing import Final

from ingest.claims.cues import CueReader
from ingest.claims.grid import whole
from ingest.claims.prices import is_price, per_tokens
from ingest.claims.scales import MONEY_SIGNS, amount_of, names_prices
from ingest.notes.note import Block, Kind, Note
from ingest.recognition.metrics import Role
from ingest.recognition.reader import Reading

_MILLION: Final = Decimal(10**6)
_WORD: Final = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True)
class PriceBases:
    """The blocks of a note with their readings, and what they say that its prices are for."""

    note: Note
    readings: Sequence[Reading]
    cues: CueReader

    def at(self, index: int) -> Decimal | None:
        """For how many tokens prices are by the nearest text over a block that says so, else by all of them.

        A line right below a table speaks of the table too. Nothing is returned for what is usual, a million.
        """
        if self._all <= {_MILLION}:
            return None
        block = self.note.blocks[index]
        over = [place for place in self._told if place < index and self._is_over(place, block)]
        below = [index + 1] if block.table is not None and not over and self._goes_on(index) else []
        nearest = [self._told[place] for place in (*over[-1:], *below) if place in self._told]
        return next(iter(nearest or (self._all if len(self._all) == 1 else ())), None)

    def _is_over(self, place: int, block: Block) -> bool:
        """Whether a block is a heading over another, or stands before it in a section that holds both."""
        if self.note.blocks[place].kind is Kind.HEADING:
            return place in block.headings
        outer = self.note.blocks[place].headings
        return outer == block.headings[: len(outer)]

    def _goes_on(self, index: int) -> bool:
        """Whether a text of the same section stands right below a block."""
        after = self.note.blocks[index + 1 : index + 2]
        return any(one.headings == self.note.blocks[index].headings for one in after)

    @cached_property
    def _told(self) -> Mapping[int, Decimal]:
        """What each block says alone of all prices; one that gives a price speaks of that one."""
        return {
            place: next(iter(told))
            for place, told in self._amounts.items()
            if len(told) == 1 and not any(map(is_price, self.readings[place].numbers))
        }

    @cached_property
    def _all(self) -> frozenset[Decimal]:
        """All that the note says that prices are for, in its texts and beside the money in its tables."""
        return frozenset().union(*self._amounts.values(), self._in_cells()) if self._amounts else frozenset()

    @cached_property
    def _amounts(self) -> Mapping[int, frozenset[Decimal]]:
        """What the texts say that prices are for; "the price of a token" is no amount."""
        found = {
            place: frozenset(sold_by(reading, self.cues))
            for place, reading in enumerate(self.readings)
            if _speaks_of_money(reading.text) and _counts_tokens(reading) and _tells_prices(reading)
        }
        return {place: told for place, told in found.items() if told}

    def _in_cells(self) -> Iterator[Decimal]:
        tables = (block.table for block in self.note.blocks if block.table is not None)
        for cell in (cell for table in tables for row in table.rows for cell in row):
            if any(sign in cell.inline.text for sign in MONEY_SIGNS):
                amounts = map(amount_of, _WORD.findall(cell.inline.text))
                yield from (_MILLION for amount in amounts if amount == _MILLION)


def sold_by(reading: Reading, cues: CueReader) -> Iterator[Decimal]:
    """What a text says that tokens are sold by; no article that opens it does: "A thousand tokens"."""
    sentence = whole(reading, cues)
    articles = {cue.start for cue in sentence.cues_of("per", "rates") if sentence.opens(cue.start)}
    return (p.tokens for p in per_tokens(sentence) if p.tokens > 1 and p.start not in articles)


def _speaks_of_money(text: str) -> bool:
    """Whether a text has a sign of money or a word for prices: most have none, and need no reading."""
    return any(sign in text for sign in MONEY_SIGNS) or names_prices(text)


def _counts_tokens(reading: Reading) -> bool:
    """Whether a text has the noun for tokens, and an amount that they may be sold by."""
    tokens = any(term.role is Role.NOUN and term.name == "token" for term in reading.terms)
    return tokens and (bool(reading.numbers) or any(map(amount_of, _WORD.findall(reading.text))))


def _tells_prices(reading: Reading) -> bool:
    """Whether a text gives a price, or has a word for prices."""
    return any(map(is_price, reading.numbers)) or names_prices(reading.text)
