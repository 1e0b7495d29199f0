"""Heads without fences: lines of `Key: value` over a note, as MultiMarkdown and MkDocs write them."""

from __future__ import annotations

import re
from typing import Final

from ingest.notes.heads.keys import is_usual
from ingest.notes.heads.limits import MAX_CHARACTERS, Fields

_FIELD: Final = re.compile(
    r"(?P<key>[A-Za-z][\w -]{0,40}):(?:[ \t]+(?P<value>[^\r\n]*?))?[ \t]*(?=\r\n?|\n|\Z)"
)
_MORE: Final = re.compile(r"(?:[ ]{4,}|\t)(?P<value>\S[^\r\n]*?)[ \t]*(?=\r\n?|\n|\Z)")
_BREAK: Final = re.compile(r"\r\n?|\n|\Z")
_RULE: Final = re.compile(r"---[ \t]*(?:\r\n?|\n|\Z)")


def read_bare(text: str) -> tuple[Fields, int] | None:
    """The fields of a head without fences and where it ends; None where the text begins with anything else.

    Two fields at least, each by a key that heads are known to have: `Parameters: 744B` is what a note says.
    An empty line or a rule (`---`, as Hexo closes it) ends it; indented lines go on with a value.
    """
    fields: list[tuple[str, list[str]]] = []
    here = 0
    while here < min(len(text), MAX_CHARACTERS):
        more = _MORE.match(text, here) if fields else None
        field = None if more else _FIELD.match(text, here)
        if more:
            fields[-1][1].append(more["value"])
        elif field and is_usual(field["key"]):
            fields.append((field["key"], [field["value"]] if field["value"] else []))
        else:
            break
        found = more or field
        end = _BREAK.match(text, found.end()) if found else None
        here = end.end() if end else here
    if len(fields) < 2 or (text[here : here + 1].strip() and not _RULE.match(text, here)):
        return None
    rule = _RULE.match(text, here)
    return [(key, _value(values)) for key, values in fields], rule.end() if rule else here


def _value(values: list[str]) -> object:
    """A value of one line is a string, one of several a list of them, none at all None."""
    if len(values) > 1:
        return values
    return values[0] if values else None
