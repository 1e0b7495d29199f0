"""Mojibake: UTF-8 that was read as another encoding, once or twice over, and what it takes to undo that."""

from __future__ import annotations

import codecs
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Final

from ingest.notes.legibility import legibility
from ingest.notes.note import Repair

_TIMES: Final = 2
_ENOUGH: Final = 20_000
# By how many bits the restored text must read better than the damaged: about one character's damage.
_CERTAIN: Final = 15.0
_MEANT: Final = re.compile(
    "[\u00a0-\u00ff\u0152\u0153\u0178\u0400-\u04ff\u2010-\u2bff\u3000-\u30ff\u3400-\u9fff"
    "\ufe0f\uff01-\uff5e\U0001f000-\U0001faff]"
)
_BEYOND_ASCII: Final = re.compile(r"[^\x00-\x7f]")
_BYTE_ORDER_MARK: Final = "\ufeff"
# UTF-8 read as Shift_JIS goes by pairs of bytes: these are what kana, French and Cyrillic letters and general
# punctuation begin with.
_PAIRED: Final = "[縲縺繧繝窶竊笏ﾂﾃﾐﾑ](?:(?<=[縲縺繧繝窶竊笏])|[｡-ﾟ])"
_SINGLE: Final = ("mac-roman", "windows-1252", "iso-8859-1", "windows-1251", "koi8-r")


@dataclass(frozen=True, slots=True)
class _Misreading:
    """An encoding that UTF-8 is read as: what that looks like, and the way back to the bytes."""

    name: str
    evidence: re.Pattern[str]
    bytes_of: dict[int, int] | None = None

    def undone(self, text: str) -> str | None:
        """The text before it was misread; nothing where its bytes are no UTF-8."""
        try:
            if self.bytes_of is None:
                return text.encode("cp932").decode()
            return codecs.charmap_encode(text, "strict", self.bytes_of)[0].decode()
        except UnicodeError:
            return None


def undo(text: str) -> tuple[str, tuple[Repair, ...], str]:
    """The text as it was before its UTF-8 was misread, what was undone, and that in words.

    The same text where nothing is certain. Whole where the whole reads as UTF-8 again, else line by line;
    always with evidence before, and with characters of our languages after that read better: a clean `’é`
    could be UTF-8 in Mac Roman too.
    """
    if text.isascii() or not any(misreading.evidence.search(text) for misreading in _misreadings()):
        return text, (), ""
    whole, repairs = _undone(text)
    if repairs:
        return whole.removeprefix(_BYTE_ORDER_MARK), repairs, f"{_words(repairs)} has been restored"
    return _by_lines(text)


def _by_lines(text: str) -> tuple[str, tuple[Repair, ...], str]:
    read = [_undone(line) for line in text.splitlines(keepends=True)]
    found = Counter(repairs for _, repairs in read if repairs)
    said = [
        f"{_words(repairs)} has been restored in lines: {lines}" for repairs, lines in found.most_common()
    ]
    each = dict.fromkeys(repair for repairs, _ in found.most_common() for repair in repairs)
    return "".join(line for line, _ in read), tuple(each), "; ".join(said)


def _undone(text: str) -> tuple[str, tuple[Repair, ...]]:
    """The text undone as often as makes it read best; the text itself where that is not certain."""
    ways = [(undone, way) for undone, way in _ways(text) if _meant(text, undone)]
    if not ways:
        return text, ()
    sample = _sample(text)
    gains = []
    for undone, way in ways:
        piece = _follow(way, sample)
        before, after = (text, undone) if piece is None else (sample, piece)
        gains.append(legibility(before).bits - legibility(after).bits)
    best = max(range(len(ways)), key=gains.__getitem__)
    undone, way = ways[best]
    return (undone, _repairs(way)) if gains[best] > _CERTAIN else (text, ())


def _ways(text: str, before: tuple[_Misreading, ...] = ()) -> Iterator[tuple[str, tuple[_Misreading, ...]]]:
    for misreading in _misreadings():
        if not misreading.evidence.search(text):
            continue
        undone = misreading.undone(text)
        if undone is None or undone == text:
            continue
        way = (*before, misreading)
        yield undone, way
        if len(way) < _TIMES:
            yield from _ways(undone, way)


def _follow(way: tuple[_Misreading, ...], text: str | None) -> str | None:
    for misreading in way:
        text = None if text is None else misreading.undone(text)
    return text


def _sample(text: str) -> str:
    """Enough of a long text to compare, up to a space, which no misreading makes part of a character."""
    if len(text) <= _ENOUGH:
        return text
    first = min(found.start() for each in _misreadings() if (found := each.evidence.search(text)))
    start = max(text.rfind(" ", 0, first), text.rfind("\n", 0, first)) + 1
    end = max(text.rfind(" ", start, start + _ENOUGH), text.rfind("\n", start, start + _ENOUGH))
    return text[start:end] if end > first else text


def _repairs(way: tuple[_Misreading, ...]) -> tuple[Repair, ...]:
    """The misreadings that were undone, in the order in which they had been made."""
    times = Counter(misreading.name for misreading in reversed(way))
    return tuple(Repair(name, count) for name, count in times.items())


def _meant(damaged: str, text: str) -> bool:
    """Whether the characters beyond ASCII are all but all of our scripts, and fewer than before."""
    beyond = len(_BEYOND_ASCII.findall(text.removeprefix(_BYTE_ORDER_MARK)))
    return len(_MEANT.findall(text)) >= 0.9 * beyond and beyond < len(_BEYOND_ASCII.findall(damaged))


def _words(repairs: tuple[Repair, ...]) -> str:
    named = (f"{repair.misread_as}{' twice' if repair.times > 1 else ''}" for repair in repairs)
    return f"text that was UTF-8 read as {', then as '.join(named)}"


@cache
def _misreadings() -> tuple[_Misreading, ...]:
    return (*map(_misreading, _SINGLE), _Misreading("shift_jis", re.compile(_PAIRED)))


def _misreading(name: str) -> _Misreading:
    """Of an encoding with a byte a character: one for UTF-8's lead byte, and for each byte that follows."""
    table = "".join(_character(name, byte) for byte in range(256))
    following = f"[{re.escape(table[0x80:0xC0])}]"
    two, three, four = (
        re.escape(table[first:end]) for first, end in ((0xC2, 0xE0), (0xE0, 0xF0), (0xF0, 0xF5))
    )
    # One class of characters comes first, on which the search runs as fast as it can.
    evidence = (
        f"[{two}{three}{four}]{following}"
        f"(?:(?<=[{two}].)|(?<=[{three}].){following}|(?<=[{four}].){following}{{2}})"
    )
    return _Misreading(
        name, re.compile(evidence), {ord(character): byte for byte, character in enumerate(table)}
    )


def _character(name: str, byte: int) -> str:
    """What programs make of a byte: one that the encoding leaves out stands for the control of its number."""
    try:
        return bytes([byte]).decode(name)
    except UnicodeDecodeError:
        return chr(byte)
