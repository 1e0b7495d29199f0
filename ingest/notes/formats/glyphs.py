"""The characters of a PDF's pages with their places, and the lines that are drawn around them."""

from __future__ import annotations

import ctypes
import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    import pypdfium2 as pdfium

MOST: Final = 100_000
"""Characters, and drawn shapes, of a page beyond which it is no page of text."""
_BOLD: Final = 600
_UPRIGHT: Final = 0.1  # radians
_THIN: Final = 2.5
_SHORT: Final = 6.0
_FIXED: Final = re.compile(rb"mono|courier|consol|menlo|typewriter|cmtt|inconsolata|\bcode", re.IGNORECASE)
_HYPHENS: Final = {"\x02": "-", "\ufffe": "-", "\xad": "-", "\u2010": "-"}


@dataclass(frozen=True, slots=True)
class Glyph:
    """A character as printed: its box and its base line in points from the page's lower left, its height."""

    text: str
    left: float
    right: float
    base: float
    height: float
    bold: bool = False
    fixed: bool = False


@dataclass(frozen=True, slots=True)
class Rule:
    """A line that is drawn: along the page at `at` above its foot, or down it at `at` from its left."""

    at: float
    start: float
    end: float


@dataclass(frozen=True, slots=True)
class Page:
    """A page: its number from 1, what is printed on it in the order in which it is drawn, and its rules.

    A space is a glyph without a height.
    """

    number: int
    height: float
    glyphs: Sequence[Glyph]
    across: Sequence[Rule] = ()
    down: Sequence[Rule] = ()


def read_page(document: pdfium.PdfDocument, index: int) -> Page:
    """Page `index` of a document, from 0."""
    page = document[index]
    try:
        text = page.get_textpage()
        try:
            glyphs = list(_glyphs(text))
        finally:
            text.close()
        across, down = _rules(page)
        return Page(index + 1, page.get_height(), glyphs, across, down)
    finally:
        page.close()


def _glyphs(text: pdfium.PdfTextPage) -> Iterator[Glyph]:
    from pypdfium2 import raw  # noqa: PLC0415  # only a PDF needs it

    x, y = ctypes.c_double(), ctypes.c_double()
    box = raw.FS_RECTF()
    known: dict[int, tuple[bool, bool]] = {}
    for index in range(min(text.count_chars(), MOST)):
        character = _readable(raw.FPDFText_GetUnicode(text, index))
        if not character:
            continue
        raw.FPDFText_GetCharOrigin(text, index, x, y)
        if character.isspace():
            yield Glyph(" ", x.value, x.value, y.value, 0.0)
            continue
        if abs(raw.FPDFText_GetCharAngle(text, index)) > _UPRIGHT:
            continue  # a stamp along the edge of the paper
        raw.FPDFText_GetLooseCharBox(text, index, box)
        bold, fixed = _font(text, index, known)
        yield Glyph(character, box.left, box.right, y.value, round(box.top - box.bottom, 1), bold, fixed)


def _font(text: pdfium.PdfTextPage, index: int, known: dict[int, tuple[bool, bool]]) -> tuple[bool, bool]:
    """Whether a character's font is bold, and whether its characters are of one width."""
    from pypdfium2 import raw  # noqa: PLC0415

    run = raw.FPDFText_GetTextObject(text, index)
    key = ctypes.cast(run, ctypes.c_void_p).value or 0
    if key not in known:
        name, flags = ctypes.create_string_buffer(100), ctypes.c_int()
        raw.FPDFText_GetFontInfo(text, index, name, 100, flags)
        fixed = bool(flags.value & 1) or _FIXED.search(name.value) is not None
        bold = raw.FPDFText_GetFontWeight(text, index) >= _BOLD or b"bold" in name.value.lower()
        known[key] = bold, fixed
    return known[key]


def _readable(code: int) -> str:
    """The character of a code as people write it: without ligatures and the radicals that look like kanji."""
    if not 0 < code < 0x110000 or 0xD800 <= code < 0xE000 or code in {0x0A, 0x0D}:
        return ""
    character = chr(code)
    if character in _HYPHENS:
        return _HYPHENS[character]
    if 0x2E80 <= code < 0x2FE0 or 0xFB00 <= code < 0xFB07:
        return unicodedata.normalize("NFKC", character)
    return "" if unicodedata.category(character) in {"Cc", "Cn"} and character != "\t" else character


def _rules(page: pdfium.PdfPage) -> tuple[list[Rule], list[Rule]]:
    from pypdfium2 import raw  # noqa: PLC0415

    across: list[Rule] = []
    down: list[Rule] = []
    for count, shape in enumerate(page.get_objects(filter=[raw.FPDF_PAGEOBJ_PATH], max_depth=4)):
        if count == MOST:
            break
        left, bottom, right, top = shape.get_bounds() if hasattr(shape, "get_bounds") else shape.get_pos()
        wide, high = right - left, top - bottom
        if high <= _THIN and wide > _SHORT:
            across.append(Rule((top + bottom) / 2, left, right))
        elif wide <= _THIN and high > _SHORT:
            down.append(Rule((left + right) / 2, bottom, top))
        elif wide > _SHORT and high > _SHORT and _is_stroked(shape):
            across += [Rule(top, left, right), Rule(bottom, left, right)]
            down += [Rule(left, bottom, top), Rule(right, bottom, top)]
    return across, down


def _is_stroked(shape: pdfium.PdfObject) -> bool:
    from pypdfium2 import raw  # noqa: PLC0415

    fill, stroke = ctypes.c_int(), ctypes.c_int()
    raw.FPDFPath_GetDrawMode(shape, fill, stroke)
    return bool(stroke.value)
