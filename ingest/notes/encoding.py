"""From bytes to the characters that were meant: byte order marks, encodings, mojibake."""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass
from typing import Final

from ingest.errors import NoteError
from ingest.notes.charsets import believed, guess, wide
from ingest.notes.mojibake import undo
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
_BINARY_BYTES: Final = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f]")
_BINARY_LIMIT: Final = 0.01


@dataclass(frozen=True, slots=True)
class Decoded:
    """The characters of a file: the name of their encoding, what had to be repaired, what there is to say.

    Python's `bytes.decode` knows every encoding by the name it has here.
    """

    text: str
    encoding: str
    repairs: tuple[Repair, ...] = ()
    diagnostics: tuple[Diagnostic, ...] = ()


def decode(name: str, data: bytes, declared: str = "") -> Decoded:
    """The characters that the bytes of a file stand for.

    A byte order mark holds, then UTF-8; then the encoding that the file has `declared` (`<meta charset>`),
    unless the bytes read better otherwise; then the one in which they read best as one of our languages. The
    mark is taken off and mojibake undone where that is certain; line ends and normalisation stay as they are.
    Raises NoteError for binary data and for bytes that no encoding, or more than one, makes sense of.
    """
    text, encoding, told = _characters(name, data, declared)
    repaired, repairs, message = undo(text)
    if repairs:
        told = (*told, Diagnostic("mojibake-repaired", message))
    return Decoded(repaired, encoding, repairs, told)


def _characters(name: str, data: bytes, declared: str) -> tuple[str, str, tuple[Diagnostic, ...]]:
    for bom, codec, encoding in _BOMS:
        if data.startswith(bom):
            try:
                return _text(name, data.decode(codec)), encoding, ()
            except UnicodeDecodeError as error:
                cause = f"unknown encoding: not {encoding.upper()} at byte {error.start}"
                raise NoteError(name, cause) from error
    if b"\0" in data:
        read = wide(data)
        if read is None:
            raise NoteError(name, "binary file")
    elif len(_BINARY_BYTES.findall(data)) > max(1, len(data) * _BINARY_LIMIT):
        raise NoteError(name, "binary file")
    else:
        read = believed(name, data, declared) if declared else guess(name, data)
    return _text(name, read.text), read.encoding, read.diagnostics


def _text(name: str, text: str) -> str:
    controls = len(_BINARY.findall(text))
    if "\0" in text or controls > max(1, len(text) * _BINARY_LIMIT):
        raise NoteError(name, "binary file")
    return text
