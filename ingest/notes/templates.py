"""What site generators and editors fill in or leave out: shortcodes, placeholders, comments, attributes.

None of it is the note's text, but for what a shortcode carries in an attribute that readers see.
"""

from __future__ import annotations

import re
from itertools import chain
from typing import Final

from ingest.languages.language import forms
from ingest.notes.emphasis import Edit
from ingest.notes.lines import Span

# Attributes of shortcodes that are printed; what others hold (a file, a width) is not.
_PRINTED: Final = frozenset(
    forms("text content contents body message msg caption title subtitle description summary quote heading")
)
_ATTRIBUTE: Final = re.compile(
    r"(?:(?P<name>[\w-]{1,40}+)\s{0,5}=\s{0,5}|(?<=\s))"
    r"(?:\"(?P<double>(?:\\.|[^\"\\]){0,5000}+)\"|'(?P<single>(?:\\.|[^'\\]){0,5000}+)'|`(?P<raw>[^`]{0,5000}+)`)",
    re.DOTALL,
)
_WORDS: Final = re.compile("\\S\\s+\\S+\\s+\\S|[\u3040-\u30ff\u3400-\u9fff]")
_SHORTCODE: Final = re.compile(r"\{%[^\r\n]{0,2000}?%\}|\{\{[<%][^\r\n]{0,2000}?[>%]\}\}")
_CLOZE: Final = re.compile(r"\{\{c\d{1,3}::(?P<words>[^{}\r\n]{0,500}?)(?:::[^{}:\r\n]{0,200})?\}\}")
_SILENT: Final = re.compile(
    r"\{\{/\*.{0,5000}?\*/\}\}|\{/\*.{0,5000}?\*/\}|\{\{[^{}\r\n]{0,500}\}\}"
    r"|\{:[^{}\r\n]{0,300}\}|\{ ?[.#][A-Za-z_-][^{}\r\n]{0,300}\}",
    re.DOTALL,
)
_EXPRESSION: Final = re.compile(r"\{(?P<quote>[\"'`])(?P<words>[^\"'`{}\\\r\n]{0,2000})(?P=quote)\}")
_SCRIPT: Final = re.compile(r"<%.{0,5000}?%>", re.DOTALL)
_COMMENT: Final = re.compile(r"(?<![\w%])%%(?![%\s]*%%)[^%]{1,5000}%%(?!\w)")

_Found = tuple[list[Edit], int]


def spoken(text: str, start: int, end: int) -> list[Span]:
    """The places of what a shortcode at `start:end` prints: attributes known to be text, quoted sentences."""
    found = []
    for attribute in _ATTRIBUTE.finditer(text, start, end):
        group = next(name for name in ("double", "single", "raw") if attribute[name] is not None)
        name = (attribute["name"] or "").casefold()
        if name in _PRINTED or (not name and _WORDS.search(attribute[group])):
            found.append(attribute.span(group))
    return found


def taken_off(text: str, at: int, end: int) -> _Found | None:
    """The edits for a template's tag that begins at `at`, and where it ends; None where none begins there."""
    shortcode = _SHORTCODE.match(text, at, end)
    if shortcode is not None:
        return _all_but(spoken(text, at, shortcode.end()), at, shortcode.end())
    for pattern in (_CLOZE, _EXPRESSION):
        worded = pattern.match(text, at, end)
        if worded is not None:
            return _all_but([worded.span("words")], at, worded.end())
    for pattern in (_SILENT, _SCRIPT, _COMMENT):
        found = pattern.match(text, at, end)
        if found is not None:
            return [(at, found.end(), "")], found.end()
    return None


def _all_but(kept: list[Span], start: int, end: int) -> _Found:
    """Edits that take off `start:end` but for what is kept."""
    borders = [start, *chain.from_iterable(kept), end]
    pairs = zip(borders[::2], borders[1::2], strict=True)
    return [
        (first, last, " " if 0 < index < len(kept) else "") for index, (first, last) in enumerate(pairs)
    ], end
