"""The grammar of model names: a family, then versions, tiers, sizes and whatever a hyphen ties on."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Final

from ingest.recognition.identity import Family, ModelName, identity, sibling
from ingest.recognition.lexicon import Lexicon, Match
from ingest.recognition.words import Word, cut, fold

_TIE: Final = re.compile(r"[-_‐‑–:](?=[A-Za-z0-9])")
_RUN: Final = re.compile(r"[A-Za-z0-9]+(?:\.\d+[A-Za-z0-9]*)*")
_DIRECT: Final = re.compile(r"\d+(?:\.\d+)*[A-Za-z]?(?![A-Za-z0-9])(?!\.\d)")
_LOOSE_VERSION: Final = re.compile(r"v?\d{1,2}(?:\.\d{1,2}){0,2}[a-jnoprvV]?(?![A-Za-z0-9×])(?![.,]\d)")
_SINGLE: Final = re.compile(r"\d(?:\.\d{1,2})?(?![A-Za-z0-9×])(?![.,]\d)")
_LOOSE_SIZE: Final = re.compile(r"\d+(?:\.\d+)?[Bb](?:-A\d+(?:\.\d+)?[Bb])?(?![A-Za-z0-9])(?!-A\d)")
_SIGN: Final = re.compile(r"\s?[%％$€¥￥₽£×]|/")
_NEXT: Final = re.compile(r"[\s\u00a0*-]?([^\W\d_]+)")
_CHECKPOINT: Final = re.compile(
    r"(?<![A-Za-z0-9/.\\@_=-])[A-Za-z][A-Za-z0-9.]*(?:[-_][A-Za-z0-9.]+)*?[-_]\d+(?:\.\d+)?[bB](?![A-Za-z0-9])"
    r"(?:[-_][A-Za-z0-9]+(?:\.\d+[A-Za-z0-9]*)*)*"
)
_O_SERIES: Final = re.compile(
    r"(?<![\w.-])o[1345](?:-(?:mini|pro|preview|high|low|deep-research))*(?![\w])(?!\.\d)"
)
_PREFIX: Final = re.compile(r"(?:[A-Za-z][A-Za-z0-9]*-)+$")
_LAST_SIZE: Final = re.compile(r"(?<![A-Za-z0-9.])\d+(?:\.\d+)?[Bb]$")
_NEXT_SIZE: Final = re.compile(
    r"(?:\s*[,/]\s*|\s+[^\W\d_]{1,3}\s+)(\d+(?:\.\d+)?[Bb])(?![A-Za-z0-9-])(?!\s*param)"
)
_DATED: Final = re.compile(r"20\d\d-[01]\d-[0-3]\d")


@dataclass(frozen=True, slots=True)
class NameWords:
    """The words that settle where a name ends, folded; the rooms and the vocabulary give them.

    `tiers` may follow a name after a blank, those in `given` are proper names, those in `small` may be
    written small (GPT-5 mini); `compounds` follow a hyphen
    and are no part of a name (GPT-style), `prefixes` stand before one (non-GPT); `amounts` follow a number
    that is no version (GLM 5 billion), `sized` one that is no size in the name (LLaMA 13B parameters);
    `ands` join the last of several names.
    """

    tiers: frozenset[str] = frozenset()
    given: frozenset[str] = frozenset()
    small: frozenset[str] = frozenset()
    compounds: frozenset[str] = frozenset()
    prefixes: frozenset[str] = frozenset()
    amounts: frozenset[str] = frozenset()
    sized: frozenset[str] = frozenset()
    ands: frozenset[str] = frozenset()


@dataclass(frozen=True)
class ModelFinder:
    """Finds model names in running text.

    `lexicon` holds labels with the family they stand for, names and short names that the note itself has
    introduced with the model they stand for, and names of hardware and software, which look alike and
    stand for None.
    """

    lexicon: Lexicon[Family | ModelName | None]
    words: NameWords

    @classmethod
    def build(cls, families: Mapping[str, Family], never: Iterable[str], words: NameWords) -> ModelFinder:
        """Make a finder from the labels of families and of what is no model."""
        entries: list[tuple[str, str, Family | ModelName | None]] = []
        entries += [(label, "", family) for label, family in families.items()]
        entries += [(label, "", None) for label in never]
        return cls(Lexicon(entries), words)

    def knowing(self, names: Mapping[str, Family | ModelName]) -> ModelFinder:
        """Return a finder that also knows what a note has introduced."""
        return replace(
            self, lexicon=self.lexicon.extended((label, "", name) for label, name in names.items())
        )

    @cached_property
    def enumeration(self) -> re.Pattern[str]:
        """What stands between the names of a list, and the capitalised word behind it."""
        spaced = "|".join(
            re.escape(word) for word in sorted(self.words.ands) if word.isalpha() and len(word) < 4
        )
        return re.compile(
            rf"(?:\s*[,、/・;]\s*(?:(?:{spaced}) )?|\s+(?:{spaced}|&)\s+|\s*(?:{spaced})\s*(?<=[と]))"
            r"([A-Z][A-Za-z]{2,})(?![\w-])"
        )

    def refuses(self, text: str) -> bool:
        """Whether a text begins with the name of hardware or software."""
        match = self.lexicon.match(text, cut(text), 0)
        return match is not None and None in match.values

    def find(self, text: str, words: Sequence[Word] | None = None) -> tuple[ModelName, ...]:
        """Find the names, left to right, none inside another."""
        words = cut(text) if words is None else words
        found: list[ModelName] = []
        for match in self.lexicon.find(text, words):
            if found and match.start < found[-1].end:
                continue
            name = self._read(text, match)
            if name is not None:
                found.append(name)
                found += self._siblings(text, name)
        found += _loose_shapes(text, found)
        return tuple(sorted(found, key=lambda name: name.start))

    def _siblings(self, text: str, name: ModelName) -> Iterator[ModelName]:
        """Follow an enumeration of tiers: `Gemini 2.5 Pro, Flash and Flash-Lite` names three models."""
        yield from _other_sizes(text, name)
        head, _, last = name.text.rpartition(" ")
        if name.bare or fold(last) not in self.words.tiers or not any(map(str.isdigit, head)):
            return
        position = name.end
        while match := self.enumeration.match(text, position):
            tier = match.group(1)
            if fold(tier) not in self.words.tiers:
                return
            yield replace(
                name,
                start=match.start(1),
                end=match.end(1),
                text=f"{head} {tier}",
                iri=sibling(name, last, tier),
            )
            position = match.end()

    def _read(self, text: str, match: Match[Family | ModelName | None]) -> ModelName | None:
        value = next((v for v in match.values if isinstance(v, ModelName)), match.values[0])
        if value is None or _inside_word(text, match.start, match.end, known=isinstance(value, ModelName)):
            return None
        if isinstance(value, ModelName):
            return self._known(text, match, value)
        return self._of_family(text, match, value)

    def _known(
        self, text: str, match: Match[Family | ModelName | None], known: ModelName
    ) -> ModelName | None:
        start, end = match.start, match.end
        if not any(ch.isupper() or ch.isdigit() for ch in text[start:end]):
            return None
        finish, _ = self._tail(text, end, named=True)
        iri = known.iri if finish == end else identity(known.text + text[end:finish])
        return replace(known, start=start, end=finish, text=text[start:finish], iri=iri)

    def _of_family(
        self, text: str, match: Match[Family | ModelName | None], family: Family
    ) -> ModelName | None:
        start, end = match.start, match.end
        printed = text[start:end]
        numbered = any(map(str.isdigit, printed))
        finish, rich = self._tail(text, end, named=numbered, single=bool(family.tier))
        rich = rich or numbered
        start = self._prefixed(text, start) if rich else start
        if not rich and (family.needs_version or family.tier or printed.islower()):
            return None
        name = text[start:finish]
        if _DATED.search(name):
            return None
        iri = identity(f"{text[start : match.start]} {text[end:finish]}", family)
        return ModelName(start, finish, name, iri, family.iri, family.organization, bare=not rich)

    def _tail(self, text: str, end: int, named: bool, single: bool = False) -> tuple[int, bool]:
        """Follow versions, tiers and sizes from `end`; say where they end and whether there were any."""
        begin, versioned, rich = end, named, False
        direct = _DIRECT.match(text, end)
        if direct:
            end, versioned, rich = direct.end(), True, True
        while True:
            tie = _TIE.match(text, end)
            run = _RUN.match(text, tie.end()) if tie else None
            if tie and run and self._tied(tie.group(), run.group(), text[begin:end]):
                end, rich = run.end(), True
                versioned = versioned or any(ch.isdigit() for ch in run.group())
                continue
            loose = self._loose(text, end, versioned, single)
            if loose is None:
                return end, rich
            versioned = versioned or text[loose - 1].isdigit()
            end, rich = loose, True

    def _tied(self, tie: str, run: str, before: str) -> bool:
        folded = run.lower()
        if folded in self.words.compounds:
            return False
        if any(ch.isdigit() for ch in run):
            return tie != ":" or folded[-1:] in "bm"
        if tie == ":":
            return folded in self.words.tiers
        if folded in self.words.tiers:
            return True
        return (run[0].isupper() and tie != "–") or any(ch.isdigit() for ch in before)

    def _loose(self, text: str, end: int, versioned: bool, single: bool) -> int | None:
        if end >= len(text) or text[end] not in " \u00a0\u202f":
            return None
        begin = end + 1
        version = None if versioned else (_SINGLE if single else _LOOSE_VERSION).match(text, begin)
        if version and not self._amount(text, version.end()):
            return version.end()
        size = _LOOSE_SIZE.match(text, begin)
        if size and not self._followed(text, size.end(), self.words.sized):
            return size.end()
        run = _RUN.match(text, begin)
        tiers = self.words.tiers if run and run.group()[0].isupper() else self.words.small
        if run and run.group().lower() in tiers:
            follows = text[run.end() : run.end() + 1]
            if not (follows.isalpha() and follows.isascii()):
                return run.end()
        return None

    def _amount(self, text: str, end: int) -> bool:
        return bool(_SIGN.match(text, end)) or self._followed(text, end, self.words.amounts)

    def _followed(self, text: str, end: int, words: frozenset[str]) -> bool:
        """Whether the next word is one of these, or an unspaced script runs on with one of them."""
        following = _NEXT.match(text, end)
        if not following:
            return False
        word = fold(following.group(1))
        return word in words or (not word.isascii() and any(word.startswith(known) for known in words))

    def _prefixed(self, text: str, start: int) -> int:
        prefix = _PREFIX.search(text, max(0, start - 40), start)
        if not prefix or fold(prefix.group()).rstrip("-") in self.words.prefixes:
            return start
        before = text[prefix.start() - 1] if prefix.start() else " "
        return start if before.isalnum() else prefix.start()


def _other_sizes(text: str, name: ModelName) -> Iterator[ModelName]:
    """Follow an enumeration of sizes: `Gemma 2B and 7B` names two models."""
    size = _LAST_SIZE.search(name.text)
    position = name.end
    while size and (match := _NEXT_SIZE.match(text, position)):
        full = name.text[: size.start()] + match.group(1)
        iri = sibling(name, size.group(), match.group(1))
        yield replace(name, start=match.start(1), end=match.end(1), text=full, iri=iri)
        position = match.end()


def _loose_shapes(text: str, found: Sequence[ModelName]) -> list[ModelName]:
    """Names that show by their form alone: one with a size tied on, and the o-series."""
    taken = [(name.start, name.end) for name in found]
    more: list[ModelName] = []
    for pattern in (_CHECKPOINT, _O_SERIES):
        for match in pattern.finditer(text):
            if all(match.end() <= start or match.start() >= end for start, end in taken):
                name = match.group()
                more.append(ModelName(match.start(), match.end(), name, identity(name)))
                taken.append(match.span())
    return more


def _inside_word(text: str, start: int, end: int, known: bool) -> bool:
    before = text[start - 1] if start else ""
    after = text[end] if end < len(text) else ""
    if before and before.isascii() and (before.isalnum() or before in "@.\\=#$"):
        return True
    return bool(after) and after.isascii() and (after.isalpha() or (known and after.isdigit()))
