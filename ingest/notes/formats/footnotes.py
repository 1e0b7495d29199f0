"""The footnotes of a page: which link is a mark, and which element says what it refers to."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final
from urllib.parse import unquote

from ingest.notes.formats.dom import BLOCKS

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_LABEL: Final = re.compile(r"\s*[\[(]?\s*(?:note\s+)?(\d{1,3}|[a-z]|[*†‡§]{1,3})\s*[\])]?\s*", re.IGNORECASE)
_BACK: Final = re.compile(r"[\s^↑↩⤴⏎\ufe0e\ufe0fa-z]{0,12}")
_SIGNS: Final = re.compile(r"foot-?note|cite|reference|fn|noteref", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Footnotes:
    """`marks` are the links that are marks, `notes` the blocks that say what they mean, each by its label;
    `backs` are the links that only lead back."""

    marks: dict[HtmlElement, str]
    notes: dict[HtmlElement, str]
    backs: frozenset[HtmlElement]


def find_footnotes(root: HtmlElement) -> Footnotes:
    """The footnotes of a page: numbers, letters or signs that link to a block further down."""
    places = {element: place for place, element in enumerate(root.iter())}
    named: dict[str, HtmlElement] = {}
    for element in places:
        for name in (element.get("id"), element.get("name") if element.tag == "a" else None):
            if name:
                named.setdefault(name, element)
    marks: dict[HtmlElement, str] = {}
    notes: dict[HtmlElement, str] = {}
    inward = [link for link in root.iter("a") if (link.get("href") or "").startswith("#")]
    for link in inward:
        target = named.get(unquote((link.get("href") or "")[1:]))
        label = _LABEL.fullmatch("".join(link.itertext()))
        if target is None or label is None or places[target] < places[link] or not _is_raised(link):
            continue
        block = _block(target)
        if block is not None and places[block] > places[link]:
            notes.setdefault(block, label.group(1))
            marks[link] = notes[block]
    backs = frozenset(
        link
        for link in inward
        if link not in marks
        and _BACK.fullmatch("".join(link.itertext()))
        and any(around in notes for around in link.iterancestors())
    )
    return Footnotes(marks, notes, backs)


def _is_raised(link: HtmlElement) -> bool:
    """Whether a link looks like a footnote's mark: raised, in brackets, or called one."""
    text = "".join(link.itertext()).strip()
    parent = link.getparent()
    return bool(
        text.startswith(("[", "("))
        or (parent is not None and parent.tag == "sup")
        or next(link.iter("sup"), None) is not None
        or _SIGNS.search(f"{link.get('class') or ''} {link.get('role') or ''} {link.get('href') or ''}")
    )


def _block(target: HtmlElement) -> HtmlElement | None:
    """The block that a target is or stands in, unless it is a heading or a whole part of the page."""
    here: HtmlElement | None = target
    while here is not None and here.tag not in BLOCKS:
        here = here.getparent()
    if here is None or here.tag not in {"li", "p", "div", "dd", "dt", "aside", "td"}:
        return None
    return here
