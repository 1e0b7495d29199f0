"""Whose a number of a cell is that names models itself: `Base: 110M, Large: 340M`, "~5$ (GPT-4o)"."""

from __future__ import annotations

import re
from typing import Final

from ingest.claims.sentence import begin_of
from ingest.recognition.identity import ModelName
from ingest.recognition.mentions import Number
from ingest.recognition.reader import Reading

_COLON: Final = re.compile(r"[\s*_`]*[:：=][\s*_`~≈]*")
_BRACKET: Final = re.compile(r"[\s*_`]*[(（][^()（）]*")
_OPENED: Final = re.compile(r"[^()（）\d]*(?:/1?[MK])?[^()（）\d]*[(（]\s?")


def keyed(reading: Reading, number: Number, model: ModelName) -> ModelName | None:
    """The model that a number stands right behind in a cell that lists several: `Base: 110M, Large: 340M`.

    One alone is so in the row of its family: "Zorb 3: 4B / 12B" in that of Zorb.
    """
    named = [other for other in reading.models if not other.bare]
    own = len(named) > 1 or any(other.iri.startswith(f"{model.iri}-") for other in named)
    return next(
        (other for other in named if own and _COLON.fullmatch(reading.text, other.end, begin_of(number))),
        None,
    )


def aside(reading: Reading, number: Number, model: ModelName) -> ModelName:
    """The model in brackets behind a number of a column that its family heads: "~5$ (GPT-4o)" under "GPT"."""
    if any(map(str.isdigit, model.text)):
        return model
    behind = [other for other in reading.models if other.start > number.end and not other.bare]
    own = [other for other in behind if other.family == model.family]
    opened = own and _OPENED.match(reading.text, number.end, own[0].start)
    return own[0] if opened and len(own) == 1 else model


def behind(reading: Reading, number: Number, model: ModelName) -> ModelName:
    """The model right behind which a number stands in brackets, where its cell names any: "Pro (40B)"."""
    own = (m for m in reading.models if _BRACKET.fullmatch(reading.text, m.end, begin_of(number)))
    return next(own, model)
