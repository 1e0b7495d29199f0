"""Which line ends of a paragraph are a person's, and which a program's that wrapped its text.

Markdown joins the lines of a paragraph. In clips and in text out of a PDF each line may be a paragraph, a
heading or an item of its own; in wrapped text a line ends where the next word no longer fitted.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from ingest.notes.lines import Lines, Span, trim, width

BULLET: Final = re.compile(r"[・•‣▪▫●○◦■□◆◇▶►➤→✓✔✅☑❌⚠⭐🔹🔸👉]\ufe0f?\s*(?=\S)")
# A dash begins an item where the line before is one, or has come to an end; else a sentence goes on.
DASH: Final = re.compile(r"[–—]\s+(?=\S)")
LIST_MARK: Final = re.compile(BULLET.pattern + r"|(?:[-–—*+]|\d{1,3}[.)])\s+(?=\S)")
TAGGED: Final = re.compile(r"\\?\[!(?P<type>[A-Za-z]{2,20})\\?\][+-]?[ \t]*")
_STARTS_ANEW: Final = re.compile(
    r"(?:(?:\d{1,3}[ ,]{1,3}){0,99}<?https?://|[-*+]\s|\d{1,3}[.)]\s|#{1,6}\s|[\U0001F300-\U0001F64F\U0001F680-\U0001FAFF⚡]|【|■|\\?\[![A-Za-z]{2,20}\\?\]|\[\^|\[[^\]]{1,100}\]:\s|\*\*[^*]{1,80}\*\*\s?[:：]|[^|\t]{0,300}\t)"
)
# An entry that its name, in bold or a link, begins under another: "**A** · 200K · $3".
_ENTRY: Final = re.compile(
    r"(?:\*\*[^*]{1,80}\*\*|__[^_]{1,80}__|\[[^\]]{1,80}\]\([^()\s]{1,300}\))\s?(?:[·•|—–(（]|-\s)"
)
_ENDS: Final = re.compile(r"[.!?。！？…][\"'”’»」』）)\]*_`⁰¹²³⁴⁵⁶⁷⁸⁹\d\s\[,–-]{0,40}$")
_CLOSED: Final = re.compile(_ENDS.pattern + r"|[:;：；]\s*$")
_CONTINUES: Final = re.compile(r"[,.;:!?)\]}»”’」』）】、。，：；％%/&=+×·~∼≈]|[-–—]\s")
_DANGLES: Final = re.compile(r"[,;(\[{«“‘「『（【/&=+×、，\-–—]$")
_FIRST_WORD: Final = re.compile(r"\S+")
_NARROWEST: Final = 50
_WIDEST: Final = 120
_SHORT: Final = 80


def groups(text: str, segments: Sequence[Span], around: int = 0) -> list[list[Span]]:
    """The lines of a paragraph, put together where they are one; each group is a block of its own.

    `around` is how wide the lines are that whoever wrapped these wrapped too, as those of one list.
    """
    if len(segments) == 1:
        return [list(segments)]
    pieces = [text[start:end] for start, end in segments]
    widths = [width(piece) for piece in pieces]
    longest = max(around, *widths)
    parts: list[list[Span]] = [[segments[0]]]
    for index in range(1, len(segments)):
        hard = text.startswith("  ", segments[index - 1][1]) or pieces[index - 1].endswith("\\")
        listed = _ENTRY.match(text, parts[-1][0][0]) and _ENTRY.match(pieces[index])
        if listed or _breaks(pieces[index - 1], pieces[index], widths[index - 1], longest, hard=hard):
            parts.append([])
        parts[-1].append(segments[index])
    return [_unbroken(text, part) for part in parts]


def _unbroken(text: str, part: list[Span]) -> list[Span]:
    """Without the backslash of a hard line break at the end, where no line follows any more."""
    start, end = part[-1]
    if text.startswith("\\", end - 1) and not text.startswith("\\\\", end - 2) and end - start > 1:
        part[-1] = trim(text, start, end - 1)
    return part


def _breaks(before: str, after: str, size: int, longest: int, *, hard: bool) -> bool:
    if TAGGED.fullmatch(before):
        return False
    closed = _CLOSED.search(before[-60:]) or DASH.match(before)
    dash = DASH.match(after) is not None and closed is not None
    if dash or BULLET.match(after) or _STARTS_ANEW.match(after):
        return True
    if _CONTINUES.match(after) or after[:1].islower() or _DANGLES.search(before) or hard:
        return False
    ended = _ENDS.search(before[-60:]) is not None
    if after[0] in "(（" and not ended:
        return False
    if _NARROWEST <= longest <= _WIDEST and _is_full(after, size, longest):
        return False
    # A short line without a full stop is a heading or an entry, unless its sentence goes on.
    return ended or before.endswith((":", "：")) or (size < _SHORT and longest > size)


def _is_full(after: str, size: int, longest: int) -> bool:
    """Whether the next word would not have fitted on the line."""
    word = _FIRST_WORD.match(after)
    return size + 1 + min(width(word.group()) if word else 0, 8) > longest


def list_width(lines: Lines, lists: Sequence[Span], segments: Sequence[Span]) -> int:
    """How wide a list is around a text with a lazy line, which is wrapped only if the list is; 0 without one.

    `lists` are the first and the last line of that list, if there is one.
    """
    if not any(is_lazy(lines.text, start, segments[0][0]) for start, _ in segments[1:]):
        return 0
    return max((width(lines[index].rstrip()) for span in lists for index in range(*span)), default=0)


def is_lazy(text: str, place: int, content: int) -> bool:
    """Whether a line of an item is less indented than the item's content: CommonMark's lazy continuation."""
    column = content - (max(text.rfind("\n", 0, content), text.rfind("\r", 0, content)) + 1)
    return place - (max(text.rfind("\n", 0, place), text.rfind("\r", 0, place)) + 1) < column


def is_prose(line: str) -> bool:
    """Whether a line reads like a sentence: it ends like one and has words between spaces, or is Japanese."""
    ended = _ENDS.search(line[-60:]) is not None
    return ended and (width(line) > len(line) + 8 or len(line.split()) >= 6) and "=" not in line
