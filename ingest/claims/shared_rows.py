"""Models that share a row of a table: `GPT-5 mini / Kimi K2`, and in short, `Claude Opus 5 / 4.8`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from ingest.claims.marks import BRACKETED, SLASH
from ingest.recognition.identity import ModelName
from ingest.recognition.models import ModelFinder
from ingest.recognition.reader import Reading

_PART: Final = re.compile(r"[^\s*_/／|,、;；()（）-]+")
_LAST: Final = re.compile(r"(?<=[\s-])[^\s-]+$")
_VERSION: Final = re.compile(r"[vV]?\d+(?:\.\d+)*")
_SIZE: Final = re.compile(r"[AE]?\d+(?:\.\d+)?[BMbm]")
_END: Final = " *_`|"


def sharing(cell: Reading, model: ModelName, finder: ModelFinder) -> tuple[ModelName, ...]:
    """The models between slashes behind the first of a cell, where it names models and nothing else."""
    found = tuple(_further(cell, model, finder))
    end = found[-1].end if found else model.end
    rest = BRACKETED.sub("", cell.text[end:])
    return () if rest.strip(_END) else found


def _further(cell: Reading, model: ModelName, finder: ModelFinder) -> Iterator[ModelName]:
    end, named = model.end, {other.start: other for other in cell.models if not other.bare}
    while slash := SLASH.match(cell.text, end):
        further = named.get(slash.end()) or _in_short(cell.text, slash.end(), model, finder)
        if further is None:
            return
        yield further
        end = further.end


def _in_short(text: str, start: int, model: ModelName, finder: ModelFinder) -> ModelName | None:
    """Read a version, a size or a tier alone as the first name with that instead of its own: `5 / 4.8`."""
    part, last = _PART.match(text, start), _LAST.search(model.text)
    if part is None or last is None or not _are_alike(part.group(), last.group()):
        return None
    name = model.text[: last.start()] + part.group()
    whole = next((found for found in finder.find(name) if len(found.text) == len(name)), None)
    return replace(whole, start=start, end=part.end()) if whole and not whole.bare else None


def _are_alike(part: str, last: str) -> bool:
    """Whether two ends of names tell models apart in the same way."""
    kinds = [[bool(kind.fullmatch(end)) for kind in (_VERSION, _SIZE)] for end in (part, last)]
    return kinds[0] == kinds[1] and (any(kinds[0]) or (part.isalpha() and last.isalpha()))
