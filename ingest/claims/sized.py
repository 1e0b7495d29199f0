"""Sizes that stand for models in running text: "The 72B needs 145 GB", "72B: MMLU 82.3", 20Bが約12GB."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache
from typing import Final

from ingest.claims.marks import KEY
from ingest.claims.scope import distinct
from ingest.claims.sections import title_of
from ingest.languages import rooms
from ingest.languages.language import Language
from ingest.notes.note import Kind, Note
from ingest.recognition.definitions import any_of
from ingest.recognition.identity import Family, ModelName
from ingest.recognition.models import ModelFinder
from ingest.recognition.words import UNSPACED, cut, fold

_SIZE: Final = re.compile(
    r"(?<![\w.,$€-])\d+(?:\.\d+)?[BMb](?:-A\d+(?:\.\d+)?B)?(?![A-Za-z0-9]|[.-][A-Za-z0-9])"
)
_WORD_AFTER: Final = re.compile(r"[\s\u00a0*_`-]*([^\W\d_]+)")
_ENDED: Final = re.compile(r"[\s*_`]*(?:$|[.,;:!?()（）、。，；：&–—])")
_ANDS: Final = any_of({word for room in rooms().values() for word in room.cues.ands})
# No more than commas and an "and", and not nothing, stand between two sizes of a list.
_LISTED: Final = re.compile(rf"[\s*_`]*(?=[^\s*_`\d])[\s*_`,、&/]*(?:{_ANDS})?[\s*_`,、&/]*", re.IGNORECASE)
_MARKS: Final = " \t\n\u00a0*_`"
_APART: Final = frozenset(" \t\n\u00a0\u3000、。，；：（(「")
_KINDS: Final = frozenset({Kind.PARAGRAPH, Kind.ITEM, Kind.QUOTE, Kind.CALLOUT})


def name_sizes(
    note: Note, names: Sequence[tuple[ModelName, ...]], finder: ModelFinder
) -> list[tuple[ModelName, ...]]:
    """Add to each block the sizes in it that stand for models, where the note tells several of them apart.

    A size is the one model named with it, else that of the family that the title names.
    """
    standing = [
        list(_standing(block.inline.text, names[index])) if block.kind in _KINDS else []
        for index, block in enumerate(note.blocks)
    ]
    sizes = {size.group().casefold() for found in standing for size in found}
    if len(sizes) < 2:
        return list(names)
    known = distinct(model for found in names for model in found if not model.bare)
    title = title_of(note, names, finder)
    base = title.text if title else _base(note, known, finder)
    named = {size: _of_size(size, known, base, finder) for size in sizes}
    return [
        tuple(sorted((*names[index], *_placed(found, named)), key=lambda model: model.start))
        for index, found in enumerate(standing)
    ]


def _placed(found: Sequence[re.Match[str]], named: dict[str, ModelName | None]) -> Iterator[ModelName]:
    for size in found:
        model = named[size.group().casefold()]
        if model is not None:
            yield replace(model, start=size.start(), end=size.end())


def _of_size(size: str, known: Sequence[ModelName], base: str, finder: ModelFinder) -> ModelName | None:
    """The model that a size stands for: one of the base's that is named with it, or the base in that size."""
    own = [
        m for m in known if size in re.split(r"[\s_-]", fold(m.text)) and _key(m.text).startswith(_key(base))
    ]
    if own:
        shortest = min(own, key=lambda model: len(model.text))
        return shortest if all(_key(m.text).startswith(_key(shortest.text)) for m in own) else None
    if not base or _SIZE.search(base.replace("-", " ")):
        return None
    sized = finder.find(f"{base}-{size.upper()}")
    return sized[0] if len(sized) == 1 and sized[0].text.endswith(size.upper()) else None


def _key(name: str) -> str:
    return "".join(filter(str.isalnum, fold(name)))


def _base(note: Note, known: Sequence[ModelName], finder: ModelFinder) -> str:
    """What sizes are sizes of where no title says: one model without a size, or a family."""
    whole = [model.text for model in known if not _SIZE.search(model.text.replace("-", " "))]
    if whole:
        return whole[0] if len(whole) == 1 else ""
    text = note.front.title or next((block.inline.text for block in note.blocks), "")
    named = (
        text[match.start : match.end]
        for match in finder.lexicon.find(text, cut(text))
        if isinstance(match.values[0], Family)
    )
    families = {fold(name): name for name in named}
    return next(iter(families.values())) if len(families) == 1 else ""


def _standing(text: str, names: Sequence[ModelName]) -> Iterator[re.Match[str]]:
    """The sizes of a text that stand where a model would."""
    last: re.Match[str] | None = None
    starts = [name.start for name in names]
    for size in _SIZE.finditer(text):
        count = bisect_left(starts, size.end())
        if count and size.start() < names[count - 1].end:
            continue
        listed = last is not None and _LISTED.fullmatch(text, last.end(), size.start()) is not None
        if _stands(text, size) or (listed and _goes_on(text, size.end())):
            last = size
            yield size


def _stands(text: str, size: re.Match[str]) -> bool:
    if KEY.match(text, size.end()) and not any(map(str.isalnum, text[: size.start()])):
        return True
    if UNSPACED.match(text, size.end()):
        marked = any(text.startswith(word, size.end()) for word in _words("topics", "variants"))
        return marked and (not size.start() or text[size.start() - 1] in _APART)
    before = _before(text, size.start())
    if _among(before, "definites", "variants"):
        return _goes_on(text, size.end())
    return before in _words("meant_for") and _ends(text, size.end())


def _before(text: str, end: int) -> str:
    """The word before a place, an apostrophe and marks of emphasis between them left out."""
    while end and text[end - 1] in _MARKS:
        end -= 1
    if end and text[end - 1] in "'’":
        end -= 1
    start = end
    while start and text[start - 1].isalpha():
        start -= 1
    return fold(text[start:end])


def _goes_on(text: str, end: int) -> bool:
    """Whether a size is followed by a word for a model, by what a model does, or by nothing of its own."""
    return _ends(text, end) or _among(_next(text, end), "variants", "doing")


def _ends(text: str, end: int) -> bool:
    """Whether nothing is said of a size itself: a mark follows, or a word that goes on with the sentence."""
    word = _WORD_AFTER.match(text, end)
    named = word is not None and word[1][0].isupper() and word[1][0].isascii()
    return _ENDED.match(text, end) is not None or named or _next(text, end) in _words("ands", "joins")


def _next(text: str, end: int) -> str:
    word = _WORD_AFTER.match(text, end)
    return fold(word[1]) if word else ""


def _among(word: str, *kinds: str) -> bool:
    """Whether a word is one of some kinds of cues, in any of its forms."""
    return word in _words(*kinds) or any(room.stem(word) in stems for room, stems in _stems(*kinds))


@cache
def _stems(*kinds: str) -> tuple[tuple[Language, frozenset[str]], ...]:
    return tuple(
        (room, frozenset(room.stem(fold(word)) for kind in kinds for word in getattr(room.cues, kind)))
        for room in rooms().values()
    )


@cache
def _words(*kinds: str) -> frozenset[str]:
    return frozenset(
        fold(word)
        for room in rooms().values()
        for kind in kinds
        for word in getattr(room.particles if kind == "topics" else room.cues, kind)
    )
