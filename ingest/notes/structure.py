"""The blocks of a note, in order: Markdown's by markdown-it, the rest by layout."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Final

from markdown_it.token import Token

from ingest.notes import htmlblocks, layout
from ingest.notes.commonmark import parse_blocks
from ingest.notes.dialects import take_off
from ingest.notes.drafts import Draft, line_segments, region_draft
from ingest.notes.lines import Lines, Span, trim
from ingest.notes.note import Diagnostic, Kind
from ingest.notes.references import definition_head, is_reference
from ingest.notes.regions import fenced, mended, regions

_COLON: Final = re.compile(r"[:：][*_\s]*$")
_CHECKBOX: Final = re.compile(r"\[[ xX]\]\s+")
_HEADING_ID: Final = re.compile(r"\s*(?:\{#[\w-]+\}|\[\[[\w-]+\]\])\s*$")
_PROSE_END: Final = re.compile(r"[.。!?！？:：]\s*$")


@dataclass(slots=True)
class _Item:
    marker: str
    level: int
    lead: Draft | None
    draft: Draft | None = None


@dataclass(slots=True)
class _Walk:
    """Where the walk over the tokens stands: the items and quotes around it."""

    lines: Lines
    drafts: list[Draft] = field(default_factory=list)
    items: list[_Item] = field(default_factory=list)
    leads: list[Draft | None] = field(default_factory=list)
    lists: list[tuple[int, int]] = field(default_factory=list)
    quotes: list[str] = field(default_factory=list)
    heading: int = 0
    underlined: bool = False
    skip: int = 0


def read_structure(
    lines: Lines, first: int, *, mdx: bool = False
) -> tuple[list[Draft], tuple[Diagnostic, ...]]:
    """The drafts of the blocks from line `first` on, in the order of their places, and what was not read."""
    source = mended(lines.rows, first)
    fences = fenced(source, first)
    rows, drafts = take_off(lines, first, fences)
    for index in [i for i, row in enumerate(source) if row is not lines.rows[i]]:
        rows[index] = source[index]
    for one in regions(rows, first):
        rows[one.first : one.last] = [""] * (one.last - one.first)
        drafts.append(region_draft(lines, one))
    walk = _Walk(lines)
    tokens, unread = parse_blocks(rows, mdx=mdx)
    for token in tokens:
        if token.map is None or token.map[0] >= walk.skip or token.nesting:
            _step(walk, token)
    drafts += walk.drafts
    drafts.sort(key=lambda draft: draft.start)
    return drafts, unread


def _step(walk: _Walk, token: Token) -> None:
    match token.type:
        case "inline":
            _inline(walk, token)
        case "fence":
            _code(walk, token)
        case "code_block":
            _indented(walk, token)
        case "html_block":
            _html(walk, token)
        case _:
            _around(walk, token)


def _around(walk: _Walk, token: Token) -> None:
    """Keep track of the lists, items, quotes and headings that open and close."""
    match token.type:
        case "bullet_list_open" | "ordered_list_open":
            walk.leads.append(_lead(walk, token))
            walk.lists.append((token.map[0], token.map[1]) if token.map else (0, 0))
        case "bullet_list_close" | "ordered_list_close":
            walk.leads.pop()
            walk.lists.pop()
        case "list_item_open":
            walk.items.append(_Item(token.info + token.markup, len(walk.leads), _outer(walk)))
        case "list_item_close":
            walk.items.pop()
        case "blockquote_open":
            walk.quotes.append("")
        case "blockquote_close":
            walk.quotes.pop()
        case "heading_open":
            walk.heading = int(token.tag[1])
            walk.underlined = not token.markup.startswith("#")
        case "heading_close":
            walk.heading = 0
        case _:
            pass


def _lead(walk: _Walk, token: Token) -> Draft | None:
    """The paragraph right before a list that leads it in."""
    if not walk.drafts or token.map is None:
        return None
    last = walk.drafts[-1]
    line = token.map[0] - 1
    while line > 0 and not walk.lines[line].strip():
        line -= 1
    if last.kind in {Kind.CODE, Kind.TABLE} or line < 0 or last.end != walk.lines.trimmed(line)[1]:
        return None
    return _leading(walk)


def _leading(walk: _Walk) -> Draft | None:
    """The last draft, if it ends in a colon."""
    last = walk.drafts[-1]
    return last if _COLON.search(walk.lines.text, max(last.start, last.end - 20), last.end) else None


def _outer(walk: _Walk) -> Draft | None:
    """What an item hangs from: the item around its list, else the paragraph that leads it in."""
    for item in reversed(walk.items):
        if item.draft is not None:
            return item.draft
    return walk.leads[-1]


def _inline(walk: _Walk, token: Token) -> None:
    segments = _located(walk.lines, token)
    if not segments:
        return
    if walk.heading:
        _heading(walk, token, segments)
        return
    item = walk.items[-1] if walk.items else None
    parts = layout.groups(walk.lines.text, segments, layout.list_width(walk.lines, walk.lists[:1], segments))
    for index, part in enumerate(parts):
        lazy = item is not None and index > 0 and layout.is_lazy(walk.lines.text, part[0][0], segments[0][0])
        _paragraph(walk, part, None if lazy else item, alone=len(part) == 1)
        if lazy:
            # The list ended here for a person: what follows hangs from this line or from nothing.
            walk.items[-1].draft = None
            walk.leads = [_leading(walk)] * len(walk.leads)


def _heading(walk: _Walk, token: Token, segments: list[Span]) -> None:
    text = walk.lines.text
    if walk.underlined and (len(segments) > 1 or _PROSE_END.search(text, segments[0][0], segments[0][1])):
        # Prose over a rule: only Markdown takes it for a heading. A hyphen is the cell of a clipped table.
        rule = walk.lines.trimmed(token.map[1]) if token.map else segments[-1]
        segments = [*segments, rule] if text[slice(*rule)] == "-" else segments
        for part in layout.groups(text, segments):
            _paragraph(walk, part, walk.items[-1] if walk.items else None, alone=len(part) == 1)
        return
    start, end = segments[0]
    tail = _HEADING_ID.search(text, start, end)
    if tail is not None and tail.start() > start:
        segments = [(start, tail.start())]
    first = walk.lines.trimmed(token.map[0])[0] if token.map else start
    walk.drafts.append(Draft(Kind.HEADING, first, end, segments, level=walk.heading))


def _located(lines: Lines, token: Token) -> list[Span]:
    """The places of an inline token's lines: each is the end of its line in the note, but for closing #s."""
    if token.map is None:
        return []
    contents = [content.strip() for content in token.content.split("\n")]
    segments = []
    here = 0
    for index in range(*token.map):
        if here == len(contents):
            break
        source = lines[index].rstrip()
        content = contents[here]
        start = lines.spans[index][0]
        if not content or not source:
            here += 0 if content else 1
            continue
        at = len(source) - len(content) if source.endswith(content) else source.find(content)
        if at >= 0:
            segments.append((start + at, start + at + len(content)))
            here += 1
    return segments


def _paragraph(walk: _Walk, segments: list[Span], item: _Item | None, *, alone: bool) -> None:
    """A paragraph, or what its first characters make of it."""
    text = walk.lines.text
    start, end = segments[0][0], segments[-1][1]
    tagged = layout.TAGGED.match(text, start, segments[0][1])
    if tagged is not None:
        if walk.quotes:
            walk.quotes[-1] = tagged["type"].upper()
        rest = _after(segments, tagged.end(), text)
        walk.drafts.append(Draft(Kind.CALLOUT, start, end, rest, marker=tagged["type"].upper()))
        return
    if is_reference(text, segments):
        label, body = definition_head(text, start, segments[0][1])
        walk.drafts.append(Draft(Kind.REFERENCE, start, end, _after(segments, body, text), marker=label))
    elif item is not None:
        _item(walk, segments, item)
    elif (bullet := layout.LIST_MARK.match(text, start, segments[0][1])) is not None:
        level = len(walk.items) + 1
        rest = _after(segments, bullet.end(), text)
        marker = bullet.group().strip()
        walk.drafts.append(Draft(Kind.ITEM, start, end, rest, level, _bullet_lead(walk, start), marker))
    elif walk.quotes:
        kind = Kind.CALLOUT if walk.quotes[-1] else Kind.QUOTE
        walk.drafts.append(Draft(kind, start, end, segments, marker=walk.quotes[-1]))
    else:
        walk.drafts.append(Draft(Kind.PARAGRAPH, start, end, segments, alone=alone))


def _after(segments: list[Span], start: int, text: str) -> list[Span]:
    first = trim(text, start, segments[0][1])
    return ([first] if first[0] < first[1] else []) + segments[1:] or [(start, start)]


def _bullet_lead(walk: _Walk, start: int) -> Draft | None:
    """What a mark that Markdown does not know hangs from: what its sister does, or a line that leads in."""
    if not walk.drafts:
        return None
    last = walk.drafts[-1]
    if walk.lines.text[last.end : start].strip("\\ \t\r\n"):
        return None
    if last.kind is Kind.ITEM:
        return last.parent
    return _leading(walk)


def _item(walk: _Walk, segments: list[Span], item: _Item) -> None:
    text = walk.lines.text
    start, end = segments[0][0], segments[-1][1]
    if item.draft is not None:
        walk.drafts.append(Draft(Kind.PARAGRAPH, start, end, segments, parent=item.draft, alone=False))
        return
    for pattern in (_CHECKBOX, layout.BULLET):
        mark = pattern.match(text, segments[0][0], segments[0][1])
        if mark is not None:
            segments = _after(segments, mark.end(), text)
    line_start = max(text.rfind("\n", 0, start), text.rfind("\r", 0, start)) + 1
    first = max(trim(text, line_start, end)[0], walk.drafts[-1].end if walk.drafts else 0)
    item.draft = Draft(Kind.ITEM, min(first, start), end, segments, item.level, item.lead, item.marker)
    walk.drafts.append(item.draft)


def _code(walk: _Walk, token: Token) -> None:
    if token.map is None:
        return
    segments = line_segments(walk.lines, *token.map)
    if segments:
        parent = walk.items[-1].draft if walk.items else None
        start, end = segments[0][0], segments[-1][1]
        walk.drafts.append(
            Draft(Kind.CODE, start, end, segments, parent=parent, marker=token.info.strip()[:40])
        )


def _indented(walk: _Walk, token: Token) -> None:
    """Indented code, unless its lines are sentences, as text out of a PDF has them."""
    if token.map is None:
        return
    segments = line_segments(walk.lines, *token.map)
    prose = sum(1 for start, end in segments if layout.is_prose(walk.lines.text[start:end]))
    if 2 * prose <= len(segments):
        _code(walk, token)
        return
    for part in layout.groups(walk.lines.text, segments):
        _paragraph(walk, part, None, alone=len(part) == 1)


def _html(walk: _Walk, token: Token) -> None:
    if token.map is None:
        return
    first, last = token.map
    for piece in htmlblocks.read_html(walk.lines, first, last):
        walk.skip = max(walk.skip, piece.line)
        if piece.rows is not None:
            walk.drafts.append(
                Draft(Kind.TABLE, piece.start, piece.end, [], rows=piece.rows, heads=piece.heads)
            )
        elif piece.code:
            walk.drafts.append(Draft(Kind.CODE, piece.start, piece.end, piece.segments))
        else:
            for part in layout.groups(walk.lines.text, piece.segments):
                _paragraph(walk, part, None, alone=len(part) == 1)
