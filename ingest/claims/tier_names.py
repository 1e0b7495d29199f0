"""Tiers that stand for models by the layout: "### Flash" under "## Gemini 2.5", "(Pro: $1, Mini: $0.3)"."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final, NamedTuple

from ingest.claims.family_sizes import Families
from ingest.claims.particles import particles
from ingest.notes.note import Block, Kind
from ingest.recognition.identity import ModelName
from ingest.recognition.tails import NameWords
from ingest.recognition.words import UNSPACED, fold

_FIRST: Final = re.compile(r"[\s*_`]*([A-Za-z]+(?:[ \u00a0-][A-Za-z]+)?)(?=[^\w-]|$)")
_LAST: Final = re.compile(r"(?<![\w.-])(?:[A-Za-z]+[ \u00a0-])?[A-Za-z]+$")
_SPACE: Final = re.compile("[ \u00a0-]")
_TIE: Final = re.compile("[-.]")
_TIED: Final = re.compile(r"[\s*_`]*(([A-Za-z]+)(?:-v\d+(?:\.\d+)*|-[a-z]+|\.[a-z]{2})+)(?![\w.-])")
_ALONE: Final = re.compile(r"[\s*_`†‡:：]*(?:$|[(（\[])")
_KEY: Final = re.compile(r"[*_`]*\s*(?:[:：(（]|[-–—]\s|→|->)")
_LEADS: Final = ":：(（"
_MONEY: Final = "$€£¥₽"
_VALUE: Final = re.compile(rf"\s?(?:[{_LEADS}][\s*]*[~≈]?[{_MONEY}]?|[{_MONEY}])\d")
# A value in front of its tier: "10M (Scout), 1M tokens (Maverick)".
_WORDS_BEHIND: Final = r"(?:[^\W\d_]{1,8}(?:/[^\W\d_]{1,3})?[ \u00a0]?){0,3}"
_DIGIT: Final = re.compile(r"\d")
_HELD: Final = re.compile(
    rf"\d[\d.,]*[ \u00a0]?{_WORDS_BEHIND}[(（]([A-Z][A-Za-z]+(?:[ -][A-Z][a-z]+)?)[)）]"
)
_MARKED: Final = re.compile(rf"(?<![\w.-])(?<![A-Za-z] )[A-Z][a-z]+(?=[*_`]*(?:{particles('topics')}))")
_LONGEST: Final = 32
_LEAST: Final = 2
_SMALL: Final = 3


class _Tier(NamedTuple):
    """A tier where it stands in a text."""

    start: int
    word: str

    @property
    def end(self) -> int:
        return self.start + len(self.word)


@dataclass(frozen=True, slots=True)
class Tiers:
    """Reads tiers alone as models of the family in view, where two of it or more are told apart so."""

    families: Families

    def lines(self) -> list[tuple[ModelName, ...]]:
        """Add the model of its tier to each heading that is one, each item one heads, and those of runs."""
        found = list(self.families.names)
        groups: dict[tuple[object, ...], list[tuple[int, _Tier]]] = defaultdict(list)
        unspaced = UNSPACED.search(self.families.note.text) is not None
        for index, block in enumerate(self.families.note.blocks):
            if block.table is not None or block.kind is Kind.CODE:
                continue
            tier = self._first(block, found[index])
            if tier is not None:
                groups[block.kind, block.headings, block.parent].append((index, tier))
            elif tiers := self._in_run(block.inline.text, found[index]):
                family = self.families.over(block, bare=True)
                found[index] = self._with(block.inline.text, found[index], tiers, family)
            elif unspaced and (tiers := self._marked(block.inline.text, found[index])):
                family = self.families.over(block, bare=True)
                found[index] = self._with_each(block.inline.text, found[index], tiers, family)
        for group in groups.values():
            family = self.families.over(self.families.note.blocks[group[0][0]], bare=True)
            # So many written small are no plain words: "- tiny: 39M", "- base: 74M", "- small: 244M".
            names = self._named([tier for _, tier in group], family, len(group) >= _SMALL)
            for (index, _), name in zip(group, names, strict=False):
                found[index] = _in_order(found[index], (name,))
        return found

    def may_run(self, text: str) -> bool:
        """Whether a text has several values behind words at all."""
        return len(_VALUE.findall(text)) >= _LEAST or len(_HELD.findall(text)) >= _LEAST

    def run(self, text: str, family: str) -> tuple[ModelName, ...]:
        """The names of a cell with the tiers in it, of its row's family, that each have a value; or none."""
        names = self.families.finder.find(text)
        tiers = self._in_run(text, names)
        found = self._with(text, names, tiers, family) if tiers else names
        return found if len(found) > len(names) else ()

    def cells(self, texts: Sequence[str], family: str, headed: bool) -> tuple[ModelName, ...]:
        """The models of cells that are tiers of one family, each apart from an aside: "Pro", "Mini (new)".

        Only where they are `headed` as models may they be written small: machines have such words too.
        """
        tiers = [tier for text in texts if (tier := self._alone(text) or self._tied(text))]
        told = len(tiers) == len(texts) and (headed or not any(tier.word.islower() for tier in tiers))
        return self._named(tiers, family, headed) if told else ()

    def _tied(self, text: str) -> _Tier | None:
        """The tier that a cell is with what is tied to it, a version or a language: "large-v3", "tiny.en"."""
        tier = self._followed(text)
        return tier if tier and _ALONE.match(text, tier.end) else None

    def _followed(self, text: str) -> _Tier | None:
        words = _TIED.match(text)
        return _Tier(words.start(1), words[1]) if words and self._is_tier(words[2]) else None

    def _with(
        self, text: str, names: Sequence[ModelName], tiers: Sequence[_Tier], family: str
    ) -> tuple[ModelName, ...]:
        """The names of a text with those of its tiers, which are of what it names before them, or in view."""
        before = any(name.end <= tiers[0].start for name in names)
        lead = self.families.named_by(text[: tiers[0].start])
        return _in_order(names, self._named(tiers, lead or ("" if before else family)))

    def _with_each(
        self, text: str, names: Sequence[ModelName], tiers: Sequence[_Tier], family: str
    ) -> tuple[ModelName, ...]:
        """The names of a text with those of its tiers, each of which may stand there more than once."""
        first = {fold(tier.word): tier for tier in reversed(tiers)}
        found = self._with(text, names, sorted(first.values()), family)
        told = {fold(text[one.start : one.end]): one for one in found if one not in names}
        again = [(told[fold(t.word)], t) for t in tiers if fold(t.word) in told and t not in first.values()]
        return _in_order(found, [replace(one, start=tier.start, end=tier.end) for one, tier in again])

    def _named(self, tiers: Sequence[_Tier], family: str, headed: bool = False) -> tuple[ModelName, ...]:
        """The models of a family that have these tiers: all, each of its own, or none."""
        words = {fold(tier.word) for tier in tiers}
        plain = {word if word in self._words.graded else _TIE.split(word)[0] for word in words}
        if not family or not plain <= self._words.graded or len(words) < max(_LEAST, len(tiers)):
            return ()
        models = [self.families.of_tier(family, tier.word, headed) for tier in tiers]
        found = [model for model in models if model is not None]
        placed = zip(found, tiers, strict=False) if len(found) == len(tiers) else ()
        return tuple(replace(model, start=tier.start, end=tier.end) for model, tier in placed)

    def _in_run(self, text: str, names: Sequence[ModelName]) -> list[_Tier]:
        """The tiers of a text that each have a value beside them: "Base: 110M, Large: 340M", "1M (Pro)"."""
        if _DIGIT.search(text) is None:
            return []
        values = list(_VALUE.finditer(text)) if sum(map(text.count, _LEADS + _MONEY)) >= _LEAST else []
        behind = _HELD.finditer(text) if text.count("(") + text.count("（") >= _LEAST else ()
        held = [_Tier(match.start(1), match[1]) for match in behind if self._is_tier(match[1])]
        tiers = self._before(text, values) if len(values) >= _LEAST else ()
        found = [tier for tier in (held if len(held) >= _LEAST else tiers) if not _inside(tier, names)]
        return found if len(found) >= _LEAST else []

    def _marked(self, text: str, names: Sequence[ModelName]) -> list[_Tier]:
        """The tiers of a text with a particle behind each that says what a clause is about: Flashは284B."""
        words = _MARKED.finditer(text) if UNSPACED.search(text) else ()
        tiers = [_Tier(word.start(), word.group()) for word in words if self._is_tier(word.group())]
        found = [tier for tier in tiers if not _inside(tier, names)]
        return found if len({fold(tier.word) for tier in found}) >= _LEAST else []

    def _before(self, text: str, values: Sequence[re.Match[str]]) -> Iterator[_Tier]:
        for value in values:
            words = _LAST.search(text, max(0, value.start() - _LONGEST), value.start())
            whole = words.group() if words else ""
            last = next((part for part in (whole, _SPACE.split(whole)[-1]) if self._is_tier(part)), "")
            if last:
                yield _Tier(value.start() - len(last), last)

    def _first(self, block: Block, names: Sequence[ModelName]) -> _Tier | None:
        text = block.inline.text
        if block.kind is Kind.HEADING:
            return self._alone(text) if not names else None
        read = (self._leading(text), self._followed(text)) if block.kind is Kind.ITEM else ()
        keys = (tier for tier in read if tier and _KEY.match(text, tier.end) and not _inside(tier, names))
        return next(keys, None)

    def _alone(self, text: str) -> _Tier | None:
        """The tier that a heading or a cell is, apart from an aside."""
        tier = self._leading(text)
        return tier if tier and _ALONE.match(text, tier.end) else None

    def _leading(self, text: str) -> _Tier | None:
        words = _FIRST.match(text)
        whole = words[1] if words else ""
        first = next((part for part in (whole, _SPACE.split(whole)[0]) if self._is_tier(part)), "")
        return _Tier(words.start(1), first) if words and first else None

    def _is_tier(self, word: str) -> bool:
        return fold(word) in self._words.tiers

    @property
    def _words(self) -> NameWords:
        return self.families.finder.words


def _inside(tier: _Tier, names: Sequence[ModelName]) -> bool:
    return any(name.start < tier.end and tier.start < name.end for name in names)


def _in_order(names: Sequence[ModelName], new: Sequence[ModelName]) -> tuple[ModelName, ...]:
    return tuple(sorted((*names, *new), key=lambda model: model.start))
