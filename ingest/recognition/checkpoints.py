"""Names that show by their form alone: a size tied on, `Zorb-7B-Instruct`, and the o-series."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from ingest.recognition.identity import FILE, ModelName, identity
from ingest.recognition.words import fold

_CHECKPOINT: Final = re.compile(
    r"(?<![A-Za-zÀ-ɏ0-9/.\\@_=-])(?:[A-Za-z][\w.-]*/)?"
    r"([A-Za-zÀ-ɏ][A-Za-zÀ-ɏ0-9.]*(?:[-_][A-Za-z0-9.]+)*?[-_](?:\d+x)?\d+(?:\.\d+)?[bB](?![A-Za-z0-9])"
    rf"(?:[-_][A-Za-z0-9]+(?:\.\d+[A-Za-z0-9]*)*)*(?:{FILE})?)"
)
_O_SERIES: Final = re.compile(
    r"(?<![\w.-])(o[1345](?:-(?:mini|pro|preview|high|low|deep-research))*)(?![\w])(?!\.\d)"
)
_TAGGED: Final = re.compile(
    r"(?<![A-Za-zÀ-ɏ0-9/.\\@_=:-])(?:[A-Za-z][\w.-]*/)?"
    r"((?=[a-z.]*[-_\d])[a-z][a-z0-9._-]*:\d+(?:\.\d+)?b(?![A-Za-z0-9.:])"
    r"(?:[-_][A-Za-z0-9]+(?:\.\d+[A-Za-z0-9]*)*)*)"
)
_TAG_SIZE: Final = re.compile(r":\d+(?:\.\d+)?b")
_TIED_SIZE: Final = re.compile(r"[-_](?:\d+x)?\d+(?:\.\d+)?[bB]")
_DIGIT: Final = re.compile(r"\d")
_O_VERSION: Final = re.compile("o[1345]")


def loose_shapes(text: str, found: Sequence[ModelName], prefixes: frozenset[str]) -> list[ModelName]:
    """Names that show by their form alone: one with a size tied on (not up-to-7B), and the o-series.

    A size may be the tag of a name that is no plain word: `zorb-mini:7b`, and no `size:7b`.
    """
    if _DIGIT.search(text) is None:
        return []
    taken = [(name.start, name.end) for name in found]
    more: list[ModelName] = []
    for sign, pattern in ((_TAG_SIZE, _TAGGED), (_TIED_SIZE, _CHECKPOINT), (_O_VERSION, _O_SERIES)):
        for match in pattern.finditer(text) if sign.search(text) else ():
            name = match.group(1)
            free = all(match.end() <= start or match.start(1) >= end for start, end in taken)
            if free and fold(name.partition("-")[0]) not in prefixes:
                more.append(ModelName(match.start(1), match.end(), name, identity(name)))
                taken.append(match.span(1))
    return more
