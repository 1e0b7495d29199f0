"""Models, metrics and numbers in plain running text, for anyone who wants them without the rest."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from typing import TypeVar

from ingest.languages import room
from ingest.notes.folding import folded
from ingest.notes.language import find_language
from ingest.notes.note import Inline
from ingest.recognition.mentions import Label, Mention, Rejected
from ingest.recognition.metrics import Role
from ingest.recognition.reader import Reading, Recogniser
from ingest.vocabulary import load_vocabulary

_FALLBACK = "en"
_Found = TypeVar("_Found", Mention, Rejected)


@cache
def recogniser() -> Recogniser:
    """The recognisers of the vocabulary that is installed, made once."""
    return Recogniser(load_vocabulary())


def annotate_text(text: str, language: str | None = None) -> tuple[tuple[Mention, ...], tuple[Rejected, ...]]:
    """Find the mentions of a running text, and the digits that are none.

    `language` is a code (`fr`, `ru`, `ja`, `en`); None lets the text decide, English where it does not.
    Offsets are code points of `text`. Raises UsageError for a language that has no room.
    """
    code = language or find_language("", (text,))[0] or _FALLBACK
    inline = folded(text)
    reading = recogniser().read(inline, room(code))
    found = tuple(_placed(mention, inline, text) for mention in mentions(reading))
    return found, tuple(_placed(one, inline, text) for one in reading.rejected)


def _placed(found: _Found, inline: Inline, text: str) -> _Found:
    """What was found, in the offsets of the text that was searched folded."""
    start, end = inline.span(found.start, found.end)
    return replace(found, start=start, end=end, text=text[start:end])


def mentions(reading: Reading) -> tuple[Mention, ...]:
    """List what was found in a reading, in its own offsets."""
    if not (reading.models or reading.terms or reading.numbers):
        return ()
    found = [
        Mention(Label.MODEL, m.start, m.end, reading.text[m.start : m.end], m.iri, m.text)
        for m in reading.models
    ]
    found += [
        Mention(Label.METRIC, t.start, t.end, t.text, t.metrics[0].iri, t.metrics[0].id)
        for t in reading.terms
        if t.role is Role.LABEL
    ]
    found += [Mention(Label.NUMBER, n.start, n.end, n.text, number=n) for n in reading.numbers]
    return tuple(sorted(found, key=lambda mention: (mention.start, mention.end)))
