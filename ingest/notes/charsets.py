"""Which encoding bytes without a mark are in: the one in which they read best as one of our languages."""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from ingest.errors import NoteError
from ingest.languages import room
from ingest.notes.legibility import legibility
from ingest.notes.note import Diagnostic

# With how much rarer they are, in bits; of two that give the same characters the first is named.
_CANDIDATES: Final = {
    "utf-8": 0.0,
    "windows-1252": 0.0,
    "windows-1251": 0.0,
    "cp932": 0.0,
    "euc-jp": 1.0,
    "koi8-r": 1.0,
    "mac-roman": 2.0,
    "cp866": 2.0,
    "iso-8859-15": 1.0,
    "euc-jis-2004": 2.0,
    "iso-8859-5": 3.0,
    "mac-cyrillic": 3.0,
}
# Named in place of what extends it, where nothing of the extension is used.
_PLAINER: Final = {"windows-1252": "iso-8859-1", "cp932": "shift_jis"}
# Of the codecs that Python has a name for: those that turn bytes into text, in time that length bounds.
_TEXT_CODEC: Final = re.compile(
    r"(ascii|big5|cp|euc|gb|hz|iso|johab|koi8|latin|mac|ptcp|shift|tis|utf-?(8|16|32))"
)
_SEVEN_BIT: Final = ("iso-2022-jp", "iso-2022-jp-ext", "iso-2022-jp-3", "iso-2022-jp-2004")
_ESCAPE: Final = re.compile(rb"\x1b(\$[@B(]|\([IJ])")
_HIGH: Final = re.compile(rb"[\x80-\xff]")
_PIECE: Final = 2000
_SAMPLE: Final = 30_000
_REPLACED: Final = "\ufffd"
_REPLACED_BITS: Final = 20.0
# In bits: what a general detector's opinion weighs, and by how much the best must read better than the next,
# or than what was declared.
_OPINION: Final = 2.0
_MARGIN: Final = 2.0
_DECLARED: Final = 20.0
# So small a part of the characters beyond ASCII may stay in doubt between two encodings.
_IN_DOUBT: Final = 0.05


@dataclass(frozen=True, slots=True)
class Read:
    """Bytes read as text: in which encoding, and what there is to say about it."""

    text: str
    encoding: str
    diagnostics: tuple[Diagnostic, ...] = ()


def guess(name: str, data: bytes) -> Read:
    """The bytes as UTF-8 if they are, else as what they read best in.

    NoteError where nothing makes sense of them, or where two encodings do equally.
    """
    if data.isascii():
        return _escaped(data) or Read(data.decode(), "utf-8")
    try:
        return Read(data.decode(), "utf-8")
    except UnicodeDecodeError as error:
        cause = f"unknown encoding: not UTF-8 at byte {error.start}"
    sample = _sample(data)
    ranked = _ranked(sample)
    bits, best, characters = ranked[0]
    read = legibility(characters)
    if not read.legible:
        raise NoteError(name, f"{cause}, and no text in any encoding that is known here{_perhaps(sample)}")
    for others, other, otherwise in ranked:
        if others - bits < _MARGIN and _apart(characters, otherwise) > _IN_DOUBT:
            raise NoteError(name, f"{cause}, and {other} reads no worse than {best}")
    return _whole(data, best, read.code)


def believed(name: str, data: bytes, declared: str) -> Read:
    """The bytes in the encoding that they are declared to be in, unless they plainly read better otherwise.

    NoteError as `guess`.
    """
    known = _codec(declared)
    if data.isascii() and not _ESCAPE.search(data):
        return Read(data.decode(), "utf-8")
    if known is None:
        return guess(name, data)
    sample = _sample(data) or [data]
    said = _bits(_characters(sample, known))
    try:
        other = guess(name, data)
    except NoteError:
        other = None
    if other is not None and _bits(_characters(sample, other.encoding)) + _DECLARED < said:
        message = f"declared to be {declared}, reads as {other.encoding}"
        told = [each for each in other.diagnostics if each.code != "encoding-guessed"]
        return Read(other.text, other.encoding, (Diagnostic("encoding-mismatch", message), *told))
    text = data.decode(known, errors="replace")
    return Read(text, known, _replaced(data, text, known))


def wide(data: bytes) -> Read | None:
    """The bytes as UTF-16 without a mark where that is plain; nothing where it is not."""
    found = []
    for encoding in ("utf-16-le", "utf-16-be"):
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        seen = legibility(text[:_SAMPLE])
        if "\0" not in text and seen.legible:
            found.append((seen.bits, encoding, text))
    if not found:
        return None
    _, encoding, text = min(found)
    return Read(text, encoding, (_told(encoding, ""),))


def _escaped(data: bytes) -> Read | None:
    """Seven-bit Japanese, which announces itself by its escapes."""
    if not _ESCAPE.search(data):
        return None
    for encoding in _SEVEN_BIT:
        try:
            return Read(data.decode(encoding), encoding, (_told(encoding, ""),))
        except UnicodeDecodeError:
            continue
    return None


def _sample(data: bytes) -> list[bytes]:
    """Pieces with bytes beyond ASCII, from the whole length, each from the beginning of a line."""
    lines = []
    here = 0
    while (high := _HIGH.search(data, here)) is not None:
        start = data.rfind(b"\n", here, high.start()) + 1 or here
        here = data.find(b"\n", high.start()) + 1 or len(data)
        lines.append((start, here))
    sizes = sum(min(end - start, _PIECE) for start, end in lines)
    step = max(1, -(-sizes // _SAMPLE))
    return [data[start : min(end, start + _PIECE)] for start, end in lines[::step]]


def _ranked(sample: Sequence[bytes]) -> list[tuple[float, str, str]]:
    """Bits, encoding and the sample's characters, the best first."""
    opinion = _opinion(sample)
    ranked = []
    for place, (encoding, rarer) in enumerate(_CANDIDATES.items()):
        characters = _characters(sample, encoding)
        bits = _bits(characters) + rarer - (_OPINION if characters == opinion else 0.0)
        ranked.append((bits, place, encoding, characters))
    return [(bits, encoding, characters) for bits, _, encoding, characters in sorted(ranked)]


def _apart(characters: str, others: str) -> float:
    """The part of the characters beyond ASCII that the other reading has otherwise."""
    if len(characters) != len(others):
        return 1.0
    beyond = [pair for pair in zip(characters, others, strict=True) if not "".join(pair).isascii()]
    return sum(one != other for one, other in beyond) / max(1, len(beyond))


def _opinion(sample: Sequence[bytes]) -> str:
    """The sample as the general detector would read it."""
    # Imported here because UTF-8 never needs it.
    from charset_normalizer import from_bytes  # noqa: PLC0415

    best = from_bytes(b"".join(sample), cp_isolation=list(_CANDIDATES)).best()
    return "" if best is None else _characters(sample, best.encoding)


def _perhaps(sample: Sequence[bytes]) -> str:
    """What the general detector takes it for, among all that it knows."""
    # Imported here because UTF-8 never needs it.
    from charset_normalizer import from_bytes  # noqa: PLC0415

    best = from_bytes(b"".join(sample)).best()
    return "" if best is None else f" (perhaps {best.encoding})"


def _characters(sample: Iterable[bytes], encoding: str) -> str:
    return "".join(_decoded(piece, encoding) for piece in sample)


def _decoded(piece: bytes, encoding: str) -> str:
    """A piece of the sample; one that was cut may end within a character."""
    return codecs.getincrementaldecoder(encoding)("replace").decode(piece, final=len(piece) < _PIECE)


def _bits(characters: str) -> float:
    return legibility(characters).bits + _REPLACED_BITS * characters.count(_REPLACED)


def _whole(data: bytes, encoding: str, code: str) -> Read:
    text = data.decode(encoding, errors="replace")
    plainer = _PLAINER.get(encoding)
    if plainer and _same(data, plainer, text):
        encoding = plainer
    told = _replaced(data, text, encoding)
    if encoding != "utf-8":
        told = (_told(encoding, f", in which they read best as {room(code).name}"), *told)
    return Read(text, encoding, told)


def _same(data: bytes, encoding: str, text: str) -> bool:
    try:
        same = data.decode(encoding) == text
    except UnicodeDecodeError:
        return False
    return same


def _told(encoding: str, why: str) -> Diagnostic:
    return Diagnostic("encoding-guessed", f"the bytes are not UTF-8; they have been read as {encoding}{why}")


def _replaced(data: bytes, text: str, encoding: str) -> tuple[Diagnostic, ...]:
    """Where bytes are no character of the encoding: how many, and the first."""
    try:
        data.decode(encoding)
    except UnicodeDecodeError as error:
        message = (
            f"{text.count(_REPLACED)} characters could not be read as {encoding}, the first at byte "
            f"{error.start}; each stands as U+FFFD"
        )
        return (Diagnostic("bytes-replaced", message),)
    return ()


def _codec(declared: str) -> str | None:
    """The declared encoding as a codec of Python's; the web's Latin 1 is Windows', its Shift_JIS too."""
    try:
        name = codecs.lookup(declared.strip()).name
    except (LookupError, ValueError):
        return None
    if not _TEXT_CODEC.match(name):
        return None
    return {"iso8859-1": "windows-1252", "ascii": "windows-1252", "shift_jis": "cp932"}.get(name, name)
