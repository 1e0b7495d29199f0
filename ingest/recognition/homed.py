"""Families called by a plain word, which a note that names their maker calls without it: "Mercury 2"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import cache

from ingest.recognition.identity import ModelName
from ingest.recognition.models import ModelFinder


def homed(
    whole: str, plain: Mapping[str, tuple[str, ...]], finder: ModelFinder
) -> Iterator[tuple[str, ModelName]]:
    """Read a plain word with a version as the model of a maker that the note names.

    `plain` has the makers of each family that is a plain word.
    """
    for family, makers in plain.items():
        if f"{family} " not in whole:
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
