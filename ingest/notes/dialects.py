"""What dialects of Markdown add around blocks, taken off before Markdown is read.

Comments and templates over several lines, lines that open and close a container (`:::note`, `{% hint %}`),
admonitions and tabs whose text is indented. What such a line says to a reader (a title) is a block.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass, field
from typing import Final

from ingest.notes.drafts import Draft
from ingest.notes.lines import Lines, Span, trim
from ingest.notes.note import Kind
from ingest.notes.templates import spoken

_ADMONITION: Final = re.compile(
    r"(?P<indent>[ \t]*)(?:(?:!!!|\?\?\?\+?)[ \t]+(?:[A-Za-z][A-Za-z-]*[ \t]*){1,4}|===[!+]?[ \t]+(?=\"))"
    r"(?:\"(?P<title>[^\"]*)\")?[ \t]*$"
)
_CONTAINER: Final = re.compile(r"[ \t>]*:{3,}[ \t]*(?P<name>[\w-]+)?(?P<rest>.*)$")
_BRACKETED: Final = re.compile(r"\[(?P<title>[^\[\]]*)\]")
# What stands after these names is how the container looks (Zenn: `:::message alert`).
_STYLED: Final = frozenset({"message"})
_BRACES: Final = re.compile(r"\{[^{}]*\}")
_DIRECTIVE: Final = re.compile(
    r"\s*(?:\{%(?:[^%]|%(?!\}))*%\}|\{\{[<%](?:[^}]|\}(?!\}))*[>%]\}\}|\{[#/:](?:if|else|each|await)\b[^}]*\})\s*$"
)
_ATTRIBUTES: Final = re.compile(r"[ \t>]*\{(?::|[ \t]?[.#])[^{}]*\}[ \t]*$")
# What begins at the start of a line and may go on over others: what opens it, what closes it.
_LONG: Final = (
    (re.compile(r"%%"), "%%", False),
    (re.compile(r"<%"), "%>", False),
    (re.compile(r"\{/\*"), "*/}", False),
    (re.compile(r"\{\{-?\s*/\*"), "*/", False),
    (re.compile(r"\{%-?\s*comment\b"), "endcomment", False),
    (re.compile(r"\{::comment\}"), "{:/", False),
    (re.compile(r"\{%-?\s*(?:highlight|codeblock)\b"), "{% end", True),
    (re.compile(r"\{\{[<%]\s*(?:highlight|mermaid|code)\b"), "{{< /", True),
    (re.compile(r"\{\{<"), ">}}", False),
    (re.compile(r"\{\{%"), "%}}", False),
    (re.compile(r"\{%"), "%}", False),
)
_OPENING: Final = re.compile(r"[ \t>]*(?=%%|<%|\{[/{%:])")
_INDENT: Final = 4


@dataclass(slots=True)
class _Page:
    """The lines of a note on their way: what is left of each, and the blocks that were found."""

    lines: Lines
    rows: list[str]
    fenced: Collection[int]
    drafts: list[Draft] = field(default_factory=list)
    unclosed: set[str] = field(default_factory=set)

    def say(self, kind: Kind, spans: list[Span], marker: str = "") -> None:
        """Add a block of these words, if there are any."""
        kept = [span for span in (trim(self.lines.text, *span) for span in spans) if span[0] < span[1]]
        if kept:
            self.drafts.append(Draft(kind, kept[0][0], kept[-1][1], kept, marker=marker))


def take_off(lines: Lines, first: int, fenced: Collection[int]) -> tuple[list[str], list[Draft]]:
    """What is left of each line for Markdown, its end as it stands, and the blocks that are known already.

    Lines before `first` are left empty; those in `fenced` are code and stay, but for the indentation that
    an admonition gives them.
    """
    rows = [""] * first + list(lines.rows[first:])
    page = _Page(lines, rows, fenced)
    index = first
    while index < len(rows):
        if index not in fenced and rows[index]:
            index = _line(page, index)
        index += 1
    return page.rows, page.drafts


def _line(page: _Page, index: int) -> int:
    """Take off what a line is around others; the last line that this was about."""
    row = page.rows[index]
    opening = _OPENING.match(row)
    if opening is not None and (last := _long(page, index, opening.end())) > index:
        return last
    if ":::" in row and (container := _CONTAINER.match(row)):
        page.say(Kind.CALLOUT, _title(page, index, container), (container["name"] or "").upper())
        page.rows[index] = ""
    elif "{" in row and _ATTRIBUTES.match(row):
        page.rows[index] = ""
    elif "{" in row and len(row) < 20_000 and _DIRECTIVE.match(row):
        start, end = page.lines.spans[index]
        for span in spoken(page.lines.text, start, end):
            page.say(Kind.PARAGRAPH, [span])
        page.rows[index] = ""
    elif ("!!!" in row or "???" in row or "===" in row) and (found := _ADMONITION.match(row)):
        _admonition(page, index, found)
    return index


def _title(page: _Page, index: int, container: re.Match[str]) -> list[Span]:
    """The title of a container: in brackets, in an attribute, or the words after its name."""
    start = page.lines.spans[index][1] - len(page.rows[index])
    rest = container.start("rest")
    row = page.rows[index]
    bracketed = _BRACKETED.search(row, rest)
    if bracketed is not None:
        return [(start + bracketed.start("title"), start + bracketed.end("title"))]
    braces = _BRACES.search(row)
    if braces is not None:
        return spoken(page.lines.text, start + braces.start(), start + braces.end())
    named = container["name"] and container["name"].lower() not in _STYLED
    return [(start + rest, start + len(row))] if named else []


def _admonition(page: _Page, index: int, found: re.Match[str]) -> None:
    """Draw the indented text of an admonition out to where it stands; its title is a block."""
    indent = len(found["indent"].expandtabs(_INDENT))
    last = index + 1
    while last < len(page.rows) and (
        not page.rows[last].strip() or _depth(page.rows[last]) >= indent + _INDENT
    ):
        last += 1
    if not any(row.strip() for row in page.rows[index + 1 : last]):
        return
    for below in range(index + 1, last):
        row = page.rows[below].expandtabs(_INDENT) if page.rows[below][:1] in "\t " else page.rows[below]
        page.rows[below] = row[:indent] + row[indent + _INDENT :] if row.strip() else ""
    start = page.lines.spans[index][1] - len(page.rows[index])
    page.rows[index] = ""
    if found["title"]:
        page.say(Kind.CALLOUT, [(start + found.start("title"), start + found.end("title"))])


def _depth(row: str) -> int:
    head = row[: len(row) - len(row.lstrip(" \t"))].expandtabs(_INDENT)
    return len(head)


def _long(page: _Page, index: int, at: int) -> int:
    """Take off what begins on a line and ends on a later one; the last whole line of it, or `index`."""
    row = page.rows[index]
    for opening, closing, code in _LONG:
        found = opening.match(row, at)
        if found is None or closing in page.unclosed:
            continue
        if closing in row[found.end() :]:
            return index
        begin = page.lines.spans[index][1] - len(row)
        stop = page.lines.text.find(closing, begin + len(row))
        if stop < 0:
            page.unclosed.add(closing)
            continue
        return _blank(page, index, (begin + at, stop, closing), code=code)
    return index


def _blank(page: _Page, index: int, place: tuple[int, int, str], *, code: bool) -> int:
    start, stop, closing = place
    last = index
    while last + 1 < len(page.rows) and page.lines.spans[last + 1][0] <= stop:
        last += 1
    line_start, line_end = page.lines.spans[last]
    tail = stop + len(closing) - line_start
    if closing[-1] not in "}>%":
        # The closing tag's name: the tag itself ends on the same line.
        end = page.lines.text.find("}", stop, line_end)
        tail = (line_end if end < 0 else end + 1) - line_start
    if code:
        page.say(Kind.CODE, [page.lines.spans[line] for line in range(index + 1, last)])
        tail = line_end - line_start
    elif closing in {">}}", "%}}", "%}"}:
        for span in spoken(page.lines.text, start, stop):
            page.say(Kind.PARAGRAPH, _by_line(page.lines, span, index, last))
    for line in range(index, last):
        page.rows[line] = ""
    page.rows[last] = page.lines[last][tail:].lstrip()
    return last


def _by_line(lines: Lines, span: Span, first: int, last: int) -> list[Span]:
    """A span cut at the ends of its lines."""
    cut = ((max(span[0], a), min(span[1], b)) for a, b in lines.spans[first : last + 1])
    return [piece for piece in cut if piece[0] < piece[1]]
