"""Sizes and versions that are models: the family in view at a place of a note, and its model of a size."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Final

from ingest.claims.scope import distinct
from ingest.notes.note import Block, Kind, Note
from ingest.recognition.candidates import is_format
from ingest.recognition.identity import Family, ModelName, identity
from ingest.recognition.models import ModelFinder
from ingest.recognition.words import CJK, cut, fold

SIZE: Final = re.compile(
    rf"(?<![^\W{CJK}])(?<![.,$€-])E?\d+(?:\.\d+)?[BMb](?:[ -]A\d+(?:\.\d+)?B)?(?![A-Za-z0-9]|[.-][A-Za-z0-9])"
)
VERSION: Final = re.compile(r"[vV]\d+(?:\.\d+)*(?![\w.])")
BARE_VERSION: Final = re.compile(r"[\s*_`]*(\d+\.\d+(?:\.\d+)*)[\s*_`]*")
_SIGN: Final = re.compile(r"\d[BMb]")
_SIZED: Final = re.compile(r"(?:^|[\s_-])(E?\d+(?:\.\d+)?[BMb](?:-A\d+(?:\.\d+)?B)?)(?![A-Za-z0-9.])")
_LETTER: Final = re.compile(r"(?<![^\W_])[A-Za-z]$")
_LAST_VERSION: Final = re.compile(r"[\s_-]*[vV]?(\d+(?:\.\d+)*)$")
_JOINTS: Final = re.compile(r"[\s_-]")
_LAST_WORD: Final = re.compile(r"[\s-]")
_FURTHER: Final = re.compile(r"(?:\s?[,/&、・→>-]+\s?|\s?[^\W\d_]+\.?\s?)(\d+\.\d+)(?![A-Za-z0-9%]|\.\d)")
_KEYED: Final = " *_`:：/"
_SEVERAL: Final = 2
_LOOKS: Final = 6

Names = Sequence[tuple[ModelName, ...]]


@dataclass(frozen=True)
class Families:
    """Whose sizes the sizes of a note are; `names` are those that each block is known to have."""

    note: Note
    names: Names
    finder: ModelFinder

    def over(self, block: Block, bare: bool = False) -> str:
        """The one model or family in view at a block: of what its list hangs from, its headings, the note.

        A family without a version is in view where it may be `bare`: "Amazon Nova".
        """
        for index in (*self._parents(block), *reversed(block.headings)):
            named = distinct(self.names[index])
            if named:
                return named[0].text if len(named) == 1 else ""
            if bare and (family := self._only_family(self.note.blocks[index].inline.text)):
                return family
        return self._of_note

    def named_by(self, text: str) -> str:
        """The one model that a text names, or the one family, without a version, where it names no more.

        Behind the name of a family alone, one of its versions is meant: "Aster is a family. Aster 3 comes".
        """
        found = self.finder.find(text)
        named = distinct(name for name in found if not name.bare) or distinct(found)
        if len(named) > 1 and named[-1].text.startswith(f"{named[0].text} "):
            named = tuple(name for name in named if name.iri != named[0].iri)
        return named[0].text if len(named) == 1 else "" if named else self._only_family(text)

    def of_tier(self, family: str, tier: str, small: bool = False) -> ModelName | None:
        """The model of a family that has this tier; one with a tier of its own has no other.

        A tier that names are made of with a capital alone may be `small` where it stands: `base`.
        """
        if fold(_LAST_WORD.split(family)[-1]) in self.finder.words.tiers:
            return None
        name = self.finder.words.without_maker(f"{family} {tier}")
        model = self._whole(name)
        if model is None and small:
            proper = self._whole(self.finder.words.without_maker(f"{family} {tier[:1].upper()}{tier[1:]}"))
            model = replace(proper, text=name) if proper else None
        return model

    def _parents(self, block: Block) -> Iterator[int]:
        """The items of lists that a block hangs from, the nearest first."""
        while block.parent is not None:
            yield block.parent
            block = self.note.blocks[block.parent]

    def of_size(self, family: str, size: str, beside: Collection[str] = ()) -> ModelName | None:
        """The model of a family that has this size: the one that the note names, or the family in that size.

        A model with a size of its own has none, but where that is one of the sizes `beside`: there it stands
        for its family. Where several models have a size, it is none of them.
        """
        own_size = _SIZED.search(family)
        if own_size and fold(own_size[1]) in map(fold, beside):
            family = family[: own_size.start()]
        elif own_size or not family:
            return None
        small, first = set(_JOINTS.split(fold(size))), _key(family)
        sized = [
            model
            for model in self._known
            if small.issubset(_JOINTS.split(fold(model.text)))
            if not is_format(_LAST_WORD.split(model.text)[-1])
        ]
        own = [model for model in sized if _key(model.text).startswith(first)]
        if not own and family == self._of_note and not self._in_title:
            # What the note is about by its text alone has no size that another model is named with.
            own = sized
        if own:
            shortest = min(own, key=lambda model: len(model.text))
            return shortest if all(_key(m.text).startswith(_key(shortest.text)) for m in own) else None
        return self._whole(f"{family}-{size.replace('b', 'B')}")

    def of_version(self, family: str, version: str, _: Collection[str] = ()) -> ModelName | None:
        """The model of a family that has this version instead of its own; K3 has no version v2."""
        name = _LAST_VERSION.sub("", family)
        text = f"{name} {version}"
        if not family or name == family or _LETTER.search(name):
            return None
        return self._whole(text) or replace(self.finder.find(family)[0], text=text, iri=identity(text))

    def of_versions(self, versions: Sequence[str]) -> Mapping[str, ModelName]:
        """The models, named in the note, that bare numbers are versions of: all of one family, or none."""
        if len(versions) < _SEVERAL:
            return {}
        families: dict[str, dict[str, ModelName]] = {}
        for version, model in self._versions:
            if version in versions:
                own = self.of_version(model.text, version)
                stem = [token for token in own.iri.split("-") if token != version] if own else []
                families.setdefault("-".join(stem), {}).setdefault(version, own or model)
        whole = [found for found in families.values() if len(found) == len(set(versions))]
        return whole[0] if len(whole) == 1 else {}

    def _whole(self, text: str) -> ModelName | None:
        return next((name for name in self.finder.find(text) if len(name.text) == len(text)), None)

    @cached_property
    def _known(self) -> tuple[ModelName, ...]:
        return distinct(model for found in self.names for model in found if not model.bare)

    @cached_property
    def _versions(self) -> tuple[tuple[str, ModelName], ...]:
        """Each version that the note names, with its model, the shortest name first: "A 4.6 vs 4.7"."""
        title = self.finder.find(self.note.front.title)
        texts = [self.note.front.title, *(block.inline.text for block in self.note.blocks)]
        named = {
            (version, model.text): model
            for text, found in zip(texts, (title, *self.names), strict=True)
            for model in found
            for version in _versions_of(text, model)
        }
        return tuple((version, named[version, text]) for version, text in sorted(named, key=_by_length))

    @cached_property
    def _in_title(self) -> tuple[ModelName, ...]:
        return distinct(title_models(self.note, self.names, self.finder))

    @cached_property
    def _of_note(self) -> str:
        """What the title names; where it names none, the note's one model without a size, or its family."""
        if len(self._in_title) == 1:
            return self._in_title[0].text
        whole = [model.text for model in self._known if not _SIZED.search(model.text)]
        if whole:
            return whole[0] if len(whole) == 1 else ""
        text = self.note.front.title or next((block.inline.text for block in self.note.blocks), "")
        return self._only_family(text)

    def _only_family(self, text: str) -> str:
        """The one family that a text names, or nothing."""
        named = (
            text[match.start : match.end]
            for match in self.finder.lexicon.find(text, cut(text))
            if isinstance(match.values[0], Family)
        )
        families = {fold(name): name for name in named}
        return next(iter(families.values())) if len(families) == 1 else ""


def holds_sizes(text: str) -> bool:
    """Whether a text may have a size in it by its letters."""
    return _SIGN.search(text) is not None


def sizes_in(text: str) -> Iterator[re.Match[str]]:
    """Find the sizes in a text; most texts show by their letters that they have none."""
    return SIZE.finditer(text) if holds_sizes(text) else iter(())


def title_models(note: Note, names: Names, finder: ModelFinder) -> tuple[ModelName, ...]:
    """The models that the head's title names, or the first heading where it is one of the first level.

    Of lines that only look like headings, one over the first text is the title where it is a name alone; so
    is a first line that does not even look like one.
    """
    title = finder.find(note.front.title) or _first_line(note, names, finder.words.makers)
    first = next((i for i, block in enumerate(note.blocks) if block.kind is Kind.HEADING), None)
    if title or first is None:
        return title
    if note.blocks[first].level == 1:
        return names[first]
    return _over_text(note, names, finder.words.makers) if first == 0 else ()


def _first_line(note: Note, names: Names, makers: Collection[str]) -> tuple[ModelName, ...]:
    """The name that a note's first paragraph is, where the second is no such name."""
    alone = [
        len(found) == 1 and block.kind is Kind.PARAGRAPH and _is_alone(block, found[0], makers)
        for block, found in zip(note.blocks[:_SEVERAL], names, strict=False)
    ]
    return names[0] if len(alone) == _SEVERAL and alone[0] and not alone[1] else ()


def _over_text(note: Note, names: Names, makers: Collection[str]) -> tuple[ModelName, ...]:
    """The name of the one line that only looks like a heading and is nothing but a name, before any text.

    Its maker may stand before it: "Acme: Zorb 2".
    """
    looks = [i for i, block in enumerate(note.blocks) if block.kind is Kind.HEADING and block.level == _LOOKS]
    alone = [i for i in looks if len(names[i]) == 1 and _is_alone(note.blocks[i], names[i][0], makers)]
    over = len(alone) == 1 and all(block.kind is Kind.HEADING for block in note.blocks[: alone[0]])
    return names[alone[0]] if over else ()


def _is_alone(block: Block, name: ModelName, makers: Collection[str]) -> bool:
    """Whether a line is a name and nothing else, but for who made it."""
    before, behind = block.inline.text[: name.start], block.inline.text[name.end :]
    return not behind.strip() and fold(before.strip(_KEYED)) in (*makers, "")


def _versions_of(text: str, model: ModelName) -> Iterator[str]:
    """The version in a model's name, and those joined to it behind: "A 4.6 vs 4.7", "A 4.6, 4.7 et 4.8"."""
    own = _LAST_VERSION.search(model.text)
    if own is None:
        return
    yield own[1]
    further = _FURTHER.match(text, model.end)
    while further:
        yield further[1]
        further = _FURTHER.match(text, further.end())


def _by_length(named: tuple[str, str]) -> tuple[int, str, str]:
    version, text = named
    return len(text), text, version


def _key(name: str) -> str:
    return "".join(filter(str.isalnum, fold(name)))
