"""From bytes to the characters that were meant: encodings, byte order marks, mojibake."""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass
from typing import Final

from ingest.errors import NoteError
from ingest.notes.note import Diagnostic, Repair

_BOMS: Final = (
    (codecs.BOM_UTF8, "utf-8-sig", "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32", "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32", "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16", "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16", "utf-16"),
)
# Control characters that no text holds; tab, line feed, vertical tab, form feed, return and escape may stand.
_BINARY: Final = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f]")
_BINARY_LIMIT: Final = 0.01
# What UTF-8 looks like when its bytes are read as Mac Roman: a character for the lead byte and one for each
# byte that follows. French, Cyrillic, kana and kanji, general punctuation and emoji begin with these.
_FOLLOWING: Final = re.escape(bytes(range(0x80, 0xC0)).decode("mac_roman"))
_DAMAGE: Final = re.compile(
    f"[√≈–—][{_FOLLOWING}]|[‚„‰ÂÊÁÈÍÎÏÔ][{_FOLLOWING}]{{2}}|\uf8ff[{_FOLLOWING}]{{3}}"
)
_MEANT: Final = re.compile(
    "[\u00a0-\u00ff\u0152\u0153\u0178\u0400-\u04ff\u2010-\u2bff\u3000-\u30ff\u3400-\u9fff"
    "\ufe0f\uff01-\uff5e\U0001f000-\U0001faff]"
)


@dataclass(frozen=True, slots=True)
class Decoded:
    """The characters of a file: the name of their encoding, what had to be repaired, what there is to say."""

    text: str
    encoding: str
    repairs: tuple[Repair, ...] = ()
    diagnostics: tuple[Diagnostic, ...] = ()


def decode(name: str, data: bytes) -> Decoded:
    """The characters that the bytes of a file stand for.

    UTF-8 with or without a byte order mark, UTF-16 and UTF-32 with one. The mark is taken off and Mac Roman
    mojibake undone; line ends and normalisation stay as they are. Raises NoteError for binary data and for
    any other encoding.
    """
    text, encoding = _characters(name, data)
    repaired = _undo_mac_roman(text)
    if repaired == text:
        return Decoded(text, encoding)
    message = "text that was UTF-8 read as Mac Roman has been restored"
    return Decoded(repaired, encoding, (Repair("mac-roman"),), (Diagnostic("mojibake-repaired", message),))


def _characters(name: str, data: bytes) -> tuple[str, str]:
    codec, encoding = next(
        ((codec, encoding) for bom, codec, encoding in _BOMS if data.startswith(bom)), ("utf-8", "utf-8")
    )
    if codec in {"utf-8", "utf-8-sig"} and b"\0" in data:
        raise NoteError(name, "binary file")
    try:
        text = data.decode(codec)
    except UnicodeDecodeError as error:
        cause = f"unknown encoding: not {encoding.upper()} at byte {error.start}"
        raise NoteError(name, cause) from error
    controls = len(_BINARY.findall(text))
    if "\0" in text or controls > max(1, len(text) * _BINARY_LIMIT):
        raise NoteError(name, "binary file")
    return text, encoding


def _undo_mac_roman(text: str) -> str:
    """The text as it was before its UTF-8 bytes were read as Mac Roman; the same text where that never was.

    Whole where the whole reads as UTF-8 again, else line by line; never without evidence, for a clean `’é`
    reads as UTF-8 too.
    """
    if not _DAMAGE.search(text):
        return text
    whole = _reread(text)
    if whole is not None:
        return whole
    return "".join(
        (_reread(line) or line) if _DAMAGE.search(line) else line for line in text.splitlines(keepends=True)
    )


def _reread(text: str) -> str | None:
    """The text read again, if every character that this changes becomes one of our scripts."""
    try:
        meant = text.encode("mac_roman").decode("utf-8")
    except UnicodeError:
        return None
    strange = sum(1 for character in meant if ord(character) > 0x7F)
    return meant if strange and len(_MEANT.findall(meant)) >= 0.9 * strange else None
