"""What footnotes and lists of references say: label -> address, or words where there is no address."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from ingest.notes.lines import Lines, Span
from ingest.notes.note import Block, Kind

_NUMBERED: Final = re.compile(
    r"\s*(?:[-*•・]\s+)?(\d{1,3}(?:[ ,]{1,3}\d{1,3}){0,300})\s{1,3}<?(https?://[^\s<>]{4,2000})>?\s*$"
)
_FOOTNOTE: Final = re.compile(r"[\s>]*\[\^([^\]\s]{1,80})\]:\s*(.*)$")
_DEFINITION: Final = re.compile(
    r"[\s>]*\[([^\]\[]{1,200})\]:\s+<?(data:[^\s<>]++|[^\s<>]{1,2000})>?(?:\s+[\"'(].*)?\s*$"
)
_BRACKETED: Final = re.compile(r"[\s>]*\[(\d{1,3})\]:?\s+(\S.*)$")
_LABEL: Final = re.compile(r"\[\^?([^\]\[]{1,200})\]:?[ \t]*")
_URL: Final = re.compile(r"https?://[^\s<>()\]\"'」』）】、。]{3,2000}")
_ONLY_URL: Final = re.compile(r"\s*<?https?://[^\s<>]+>?\s*$")


def numbered_urls(lines: Lines, start: int) -> dict[str, str]:
    """The labels of a list of references as PDF text has it: lines of numbers and an address."""
    found: dict[str, str] = {}
    for line in lines.rows[start:]:
        match = _NUMBERED.match(line) if "://" in line else None
        if match is not None:
            for label in re.findall(r"\d+", match.group(1)):
                found.setdefault(label, match.group(2))
    return found


def definitions(lines: Lines, start: int) -> tuple[dict[str, str], dict[str, str]]:
    """Footnotes (label -> address or words) and link references (casefolded label -> address)."""
    footnotes: dict[str, str] = {}
    targets: dict[str, str] = {}
    for line in lines.rows[start:]:
        if "[" not in line:
            continue
        definition = _DEFINITION.match(line)
        footnote = _FOOTNOTE.match(line) or _BRACKETED.match(line)
        if definition is not None and not definition.group(1).startswith("^"):
            targets.setdefault(definition.group(1).strip().casefold(), definition.group(2))
        if footnote is not None:
            footnotes.setdefault(footnote.group(1), said(footnote.group(2)))
    return footnotes, targets


def said(words: str) -> str:
    """What a definition gives as its source: its address, else its words."""
    url = _URL.search(words)
    return url.group().rstrip(".,;:") if url else words.strip()


def definition_head(text: str, start: int, end: int) -> tuple[str, int]:
    """The label that a definition at `start:end` begins with, and where its words begin."""
    found = _LABEL.match(text, start, end)
    return (found.group(1), found.end()) if found else ("", start)


def is_reference(text: str, segments: Sequence[Span]) -> bool:
    """Whether a paragraph is a definition, an entry of a list of references, or nothing but addresses."""
    first = text[segments[0][0] : segments[0][1]]
    if "[" in first:
        if _FOOTNOTE.match(first) or _DEFINITION.match(first):
            return True
        if _BRACKETED.match(first) and _URL.search(text, segments[0][0], segments[-1][1]):
            return True
    if "://" not in first:
        return False
    pieces = (text[start:end] for start, end in segments)
    return all(_NUMBERED.match(piece) or _ONLY_URL.match(piece) for piece in pieces)


def listed(blocks: Sequence[Block]) -> tuple[tuple[Block, ...], dict[str, str]]:
    """The blocks with numbered lists of addresses made references, and what their entries say."""
    found: dict[str, str] = {}
    result = list(blocks)
    at = 0
    while at < len(blocks):
        last = at
        while last < len(blocks) and _is_entry(blocks[last], last - at):
            last += 1
        if last - at >= 2:
            for index in range(at, last):
                block = blocks[index]
                found.setdefault(block.marker.rstrip(".)"), _address(block))
                result[index] = replace(block, kind=Kind.REFERENCE)
        at = max(last, at + 1)
    return tuple(result), found


def _is_entry(block: Block, index: int) -> bool:
    """Whether an item is the next of a list of references: numbered in order, ending in an address."""
    number = block.marker.rstrip(".)")
    if block.kind is not Kind.ITEM or not number.isdecimal() or len(number) > 3:
        return False
    if index > 0 or number == "1":
        return bool(_address(block)) and _ends_in_address(block)
    return False


def _address(block: Block) -> str:
    return block.inline.links[-1].target if block.inline.links else ""


def _ends_in_address(block: Block) -> bool:
    link = block.inline.links[-1]
    rest = block.inline.text[link.end :].strip(" .)]»”。）")
    return "://" in link.target and len(rest) <= 30 and len(block.inline.text) <= 400
