"""Editions behind the names of benchmarks: `BFCL v3`, `AIME 2025`, `MCPMark Verified`, `WMT20 en-ja`."""

from __future__ import annotations

import re
from typing import Final

_EDITION: Final = re.compile(r"[ \u00a0-]?(v\d+(?:\.\d+)*)(?![\w.]*\w)", re.IGNORECASE)
_SUBSET: Final = re.compile(r" (Verified|Hard|Lite)(?![\w-])")
_BARE_EDITION: Final = re.compile(
    r"[ \u00a0-]?((?:20[12]\d|[1-9][.,]\d|[1-9](?=[\s)）:：,、|]|$)))(?![.,]?\d)(?!\s?[%％])"
)
_COMMA: Final = re.compile(r"(?<=[^\d.,]\d),(\d)(?!\d|[.,]\d|\s?[%％])")
_YEAR: Final = re.compile(r"(?<=[A-Z])(\d\d)(?![\d.,])(?!\s?[%％])")
_TONGUE: Final = "ar|cs|de|en|es|et|fi|fr|gu|he|hi|is|it|ja|kk|ko|lt|lv|nl|pl|pt|ro|ru|tr|uk|vi|zh"
_DIRECTION: Final = re.compile(
    rf"[ \u00a0_-]?\(?((?:{_TONGUE})(?:-|–|→|->)(?:{_TONGUE}))(?![A-Za-z0-9])\)?", re.IGNORECASE
)


def edition_behind(text: str, end: int, *, edited: bool) -> tuple[tuple[str, ...], int]:
    """Return the parts of an edition that follows a name ending at `end`, and where they end.

    Bare numbers, years and directions follow only a benchmark that has such editions (`edited`).
    """
    patterns = (_EDITION, _SUBSET, _BARE_EDITION, _YEAR) if edited else (_EDITION, _SUBSET)
    found = next(filter(None, (pattern.match(text, end) for pattern in patterns)), None)
    parts = (found.group(1).replace(",", "."),) if found else ()
    end = found.end() if found else end
    direction = _DIRECTION.match(text, end) if edited else None
    return (*parts, direction.group(1)) if direction else parts, direction.end() if direction else end


def with_point(text: str, start: int, end: int) -> str:
    """The name at `start:end` with the edition that it ends amid, where a comma stands for a point in that.

    Terminal-Bench 2 of "Terminal-Bench 2,1" is Terminal-Bench 2.1; empty where no such comma follows.
    """
    rest = _COMMA.match(text, end) if end - start > 1 else None
    return f"{text[start:end]}.{rest.group(1)}" if rest else ""
