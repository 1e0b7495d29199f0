"""Short lines that a person reads as headings though no markup says so."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from ingest.notes.drafts import Draft
from ingest.notes.lines import width
from ingest.notes.note import Kind

_LONGEST: Final = 80
_MOST_WORDS: Final = 14
_LEVEL: Final = 6
_BAD_END: Final = re.compile(r"[.。!！:：;；,、，…=|>~％%]$|(?:^|\s)[\d.,]+$|https?://\S+$")
_GOOD_START: Final = re.compile(r"[\"“«‘「『【（(]?[^\W_a-zа-яё]")
_LETTERS: Final = re.compile(r"[^\W\d_]")
_BOLD: Final = re.compile(r"(?:\*\*|__)[^*_]+(?:\*\*|__)$")
_MARKUP: Final = re.compile(r"[`$<>\[\]{}|\t=]|https?://")
_STRONG_MARKS: Final = re.compile(r"^(?:\*\*|__)|(?:\*\*|__)$")
# A value, not a name: `Context: 200K`, "it has 744B parameters", `**Term** - what it means`.
_VALUE: Final = re.compile(r"[:：](?:.*[\s~≈$€])?\d|^(?:\*\*|__)[^*_]+(?:\*\*|__)\s*[-–—:：]")
_QUANTITY: Final = re.compile(r"(?<![\w.-])[~≈$€]?\d+(?:[.,]\d+)*\s?(?:[BMKTk億万兆%％$€]|GB)(?!\w)")
_NAME_WORDS: Final = 4
# Words that are each written as a name's are: "DeepSeek R1 Distill Qwen 32B".
_NAME: Final = re.compile(r"(?:[A-Z][\w.-]*|\d[\w.-]*[BM])(?: (?:[A-Z][\w.-]*|v?\d[\w.-]*))*")
_DECORATION: Final = re.compile(r"^[^\w\s\"“«‘「『【（(]{1,4}\s+")
_ASIDE: Final = re.compile(r"[（(].*[）)]$")
_POLITE: Final = re.compile("(?:です|ます|でした|ました|だ|である|いる|ある|する|した|れる|せん)$")


def mark_headings(text: str, drafts: Sequence[Draft]) -> None:
    """Make headings (level 6) of the lone short lines that stand over other text.

    In a note that has headings of its own only lines in bold are taken for one.
    """
    marked = sum(1 for draft in drafts if draft.kind is Kind.HEADING) >= 2
    for before, (draft, after) in zip((None, *drafts), pairwise(drafts), strict=False):
        if not draft.alone or draft.parent is not None or not draft.segments:
            continue
        if draft.kind is not Kind.PARAGRAPH and not _is_numbered(draft, before, after):
            continue
        line = text[draft.segments[0][0] : draft.end]
        bold = _BOLD.match(line) is not None
        if (bold or not marked) and _is_heading(line):
            draft.kind = Kind.HEADING
            draft.level = _LEVEL
            draft.marker = ""


def _is_numbered(draft: Draft, before: Draft | None, after: Draft) -> bool:
    """Whether a numbered item stands alone, as the heading of a chapter does."""
    if draft.kind is not Kind.ITEM or not draft.marker[:-1].isdecimal() or after.kind is Kind.ITEM:
        return False
    return before is None or before.kind is not Kind.ITEM or not before.marker[:-1].isdecimal()


def _is_heading(line: str) -> bool:
    words = _DECORATION.sub("", _STRONG_MARKS.sub("", line).strip())
    if not words or width(words) > _LONGEST or len(words.split()) > _MOST_WORDS:
        return False
    if _BAD_END.search(words) or _MARKUP.search(words) or _POLITE.search(words) or _ASIDE.match(words):
        return False
    long = len(words.split()) > _NAME_WORDS and not _NAME.fullmatch(words)
    if _VALUE.search(line) or (_QUANTITY.search(words) and long):
        return False
    letters = len(_LETTERS.findall(words))
    return letters >= 3 and letters * 2 > len(words) and _GOOD_START.match(words) is not None
