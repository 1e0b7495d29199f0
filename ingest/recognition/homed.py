"""Families called by a plain word, which a note that names their maker calls without it: "Mercury 2"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import cache
from typing import Final

from ingest.recognition.identity import ModelName
from ingest.recognition.models import ModelFinder

_COUNTED: Final = re.compile(r" \d")
_WORD: Final = re.compile(r"\W")
_LONGEST: Final = 32


def homed(
    whole: str, plain: Mapping[str, tuple[str, ...]], finder: ModelFinder
) -> Iterator[tuple[str, ModelName]]:
    """Read a plain word with a version as the model of a maker that the note names.

    `plain` has the makers of each family that is a plain word.
    """
    counted = {whole[max(0, gap.start() - _LONGEST) : gap.start()] for gap in _COUNTED.finditer(whole)}
    last = {_WORD.split(before)[-1] for before in counted}
    for family, makers in plain.items():
        if _WORD.split(family)[-1] not in last:
            continue
        named = dict.fromkeys(_versions(family).findall(whole))
        maker = next((name for name in makers if _word(name).search(whole)), "") if named else ""
        for name in named if maker else ():
            found = finder.find(f"{maker} {name}")
            if len(found) == 1 and found[0].text == name:
                yield name, replace(found[0], start=0, end=0, text=name)


@cache
def _versions(family: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w./@-]){re.escape(family)} \d(?:\.\d)?(?![\w%-]|[.,]\d)")


@cache
def _word(name: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){re.escape(name)}(?!\w)")
