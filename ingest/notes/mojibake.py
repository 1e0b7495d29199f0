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
    whole, repair = _undone(text)
    if repair is not None:
        return whole.removeprefix(_BYTE_ORDER_MARK), (repair,), f"{_words(repair)} has been restored"
    return _by_lines(text)


def _by_lines(text: str) -> tuple[str, tuple[Repair, ...], str]:
    lines = text.splitlines(keepends=True)
    read = [_undone(line) for line in lines]
    found = Counter(repair for _, repair in read if repair is not None)
    if not found:
        return text, (), ""
    repairs = tuple(repair for repair, _ in found.most_common())
    said = [f"{_words(repair)} has been restored in lines: {found[repair]}" for repair in repairs]
    return "".join(line for line, _ in read), repairs, "; ".join(said)


def _undone(text: str) -> tuple[str, Repair | None]:
    """The text undone as often as makes it read best; the text itself where that is not certain."""
    ways = [(undone, repair) for undone, repair in _ways(text) if _meant(text, undone)]
    if not ways:
        return text, None
    bits, undone, repair = min(
        ((legibility(undone).bits, undone, repair) for undone, repair in ways), key=lambda way: way[0]
    )
    return (undone, repair) if bits + _CERTAIN < legibility(text).bits else (text, None)


def _ways(text: str, times: int = 1) -> Iterator[tuple[str, Repair]]:
    for misreading in _misreadings():
        if not misreading.evidence.search(text):
            continue
        undone = misreading.undone(text)
        if undone is None or undone == text:
            continue
        yield undone, Repair(misreading.name, times)
        if times < _TIMES:
            yield from _ways(undone, times + 1)


def _meant(damaged: str, text: str) -> bool:
    """Whether the characters beyond ASCII are all but all of our scripts, and fewer than before."""
    beyond = len(_BEYOND_ASCII.findall(text.removeprefix(_BYTE_ORDER_MARK)))
    return len(_MEANT.findall(text)) >= 0.9 * beyond and beyond < len(_BEYOND_ASCII.findall(damaged))


def _words(repair: Repair) -> str:
    return f"text that was UTF-8 read as {repair.misread_as}{' twice' if repair.times > 1 else ''}"


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
