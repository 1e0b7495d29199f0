"""A PDF as a note: its text in the order in which it is read, as Markdown, with the pages marked in it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from ingest.errors import NoteError
from ingest.notes.encoding import Decoded
from ingest.notes.formats import columns, grids
from ingest.notes.formats.escape import fenced, opened
from ingest.notes.formats.glyphs import Glyph, Page, read_page
from ingest.notes.formats.head import write_head
from ingest.notes.formats.margins import footnotes, running
from ingest.notes.formats.pdf_blocks import Piece, Print, mark_of, pieces
from ingest.notes.formats.print_lines import Line, lines_of, text_of
from ingest.notes.note import Diagnostic
from ingest.notes.pages import page_mark

if TYPE_CHECKING:
    import pypdfium2 as pdfium

PAGES: Final = 2_000
_MOST_TABLES: Final = 100  # of a page
_UNTITLED: Final = re.compile(r"untitled|document\d*|.*\.\w{2,5}|microsoft .*", re.IGNORECASE)
_NOBODY: Final = re.compile(r"\W*(?:anonymous|unknown|unspecified|user|admin)\W*", re.IGNORECASE)
_RAISED: Final = re.compile(r"<sup>([\d*†‡§]{1,3})</sup>")
_LABEL: Final = re.compile(r"(?:<sup>)?\\?\[?(?:\d{1,3}|\\?[*†‡§])\]?(?:</sup>)?[.)]?\s*")
_ITEM: Final = re.compile(r"- |\d+\. ")
_ENCODING: Final = "pdf"


@dataclass(frozen=True, slots=True)
class Table:
    """A table on its page, written."""

    text: str
    page: int


@dataclass(frozen=True, slots=True)
class _Sheet:
    """A page taken apart: its height, its lines and tables in the order in which they are drawn."""

    number: int
    height: float
    items: Sequence[Line | Table]

    @property
    def lines(self) -> list[Line]:
        return [item for item in self.items if isinstance(item, Line)]


def pdf_text(name: str, data: bytes) -> Decoded:
    """What a PDF says, as Markdown under a head of its metadata.

    `<!-- page 3 -->` stands where a page begins. Running heads and page numbers are left out, hyphens at line
    ends undone, footnotes kept as such. NoteError for what is encrypted, broken, without text, or of more
    than PAGES pages.
    """
    from pypdfium2 import PdfDocument, PdfiumError  # noqa: PLC0415  # only a PDF needs it

    try:
        document = PdfDocument(data)
    except PdfiumError as error:
        locked = "password" in str(error).lower()
        cause = "an encrypted PDF: it needs a password" if locked else "a broken PDF"
        raise NoteError(name, cause) from None
    try:
        if len(document) > PAGES:
            raise NoteError(name, f"a PDF of {len(document):,} pages; {PAGES:,} is the limit")
        sheets = [_sheet(read_page(document, index)) for index in range(len(document))]
        fields = _fields(document)
    except PdfiumError as error:
        raise NoteError(name, f"a broken PDF: {' '.join(str(error).split())}") from None
    finally:
        document.close()
    empty = [str(sheet.number) for sheet in sheets if not sheet.items]
    if len(empty) == len(sheets):
        count = f"{len(sheets)} page" + ("s" if len(sheets) != 1 else "")
        raise NoteError(name, f"a PDF without text: {count} of pictures or nothing")
    told = Diagnostic("pdf-pages-without-text", f"no text on page {', '.join(empty[:20])}")
    text = write_head(fields) + "\n\n".join(_blocks(sheets, fields.get("title", ""))) + "\n"
    return Decoded(text, _ENCODING, (), (told,) if empty else ())


def _fields(document: pdfium.PdfDocument) -> dict[str, str | list[str]]:
    """Title and author as the PDF has them; when the file was made is not when its text was."""
    told = document.get_metadata_dict()
    title = " ".join(told.get("Title", "").split())
    author = " ".join(told.get("Author", "").split())
    fields: dict[str, str | list[str]] = {
        "title": "" if _UNTITLED.fullmatch(title) else title,
        "author": "" if _NOBODY.fullmatch(author) else author,
    }
    return {key: value for key, value in fields.items() if value}


def _sheet(page: Page) -> _Sheet:
    """The lines and tables of a page; a table stands where the first of its characters is drawn."""
    across, down = grids.merged(page.across), grids.merged(page.down)
    found = grids.find_grids(across, down)
    walls = {id(rule) for grid in found for rule in grid.across}
    banded = columns.find_banded(page, [rule for rule in across if id(rule) not in walls])
    homes: list[grids.Grid | columns.Banded] = [*found, *banded]
    del homes[_MOST_TABLES:]
    owner: int | None = None
    inside: dict[int, list[Glyph]] = {}
    order: list[tuple[int | None, list[Glyph]]] = []
    for glyph in page.glyphs:
        if glyph.height:
            owner = next((index for index, home in enumerate(homes) if _holds(home, glyph)), None)
        if owner is not None:
            inside.setdefault(owner, []).append(glyph)
        if not order or order[-1][0] != owner:
            order.append((owner, []))
        order[-1][1].append(glyph)
    items: list[Line | Table] = []
    written: set[int] = set()
    for number, glyphs in order:
        if number is None:
            items += _with_rows(lines_of(glyphs, page.number), page.number)
        elif number not in written:
            written.add(number)
            items += _table(homes[number], inside[number], page)
    return _Sheet(page.number, page.height, items)


def _holds(home: grids.Grid | columns.Banded, glyph: Glyph) -> bool:
    return home.holds(glyph) if isinstance(home, columns.Banded) else home.place(glyph) is not None


def _table(home: grids.Grid | columns.Banded, glyphs: Sequence[Glyph], page: Page) -> list[Line | Table]:
    lines = lines_of(glyphs, page.number)
    if isinstance(home, columns.Banded):
        return [Table(columns.write_rows(lines, home.bands), page.number)]
    text = grids.write_grid(home, glyphs, page)
    return [Table(text, page.number)] if text else list(lines)


def _with_rows(lines: Sequence[Line], page: int) -> Iterator[Line | Table]:
    """Lines, with those made tables that stand in columns without any rule."""
    at = 0
    while at < len(lines):
        last = at
        while last < len(lines) and len(lines[last].segments) > 1:
            last += 1
        if last - at > 1 and columns.aligned(lines[at:last]):
            yield Table(columns.write_rows(lines[at:last]), page)
            at = last
        else:
            yield from lines[at : max(last, at + 1)]
            at = max(last, at + 1)


def _blocks(sheets: Sequence[_Sheet], title: str | list[str]) -> list[str]:
    """The blocks of all pages, footnotes last, each page marked where it begins.

    Headings stand a level below a title that is in the head alone.
    """
    margins = running([(sheet.height, sheet.lines) for sheet in sheets])
    look = Print.of([line for sheet in sheets for line in sheet.lines if id(line) not in margins])
    labels: dict[tuple[int, str], str] = {}
    notes: list[tuple[str, list[Line]]] = []
    aside: set[int] = set(margins)
    for sheet in sheets:
        kept = [line for line in sheet.lines if id(line) not in margins]
        for label, lines in footnotes(kept, look.body, sheet.height):
            unique = label if (label not in labels.values()) else f"{label}-{sheet.number}"
            labels[sheet.number, label] = unique
            notes.append((unique, lines))
            aside |= {id(line) for line in lines}
    printed = {line.plain() for sheet in sheets for line in sheet.lines if id(line) not in margins}
    writer = _Writer(labels, depth=int(bool(title) and title not in printed))
    flow: list[Line] = []
    for sheet in sheets:
        for item in sheet.items:
            if isinstance(item, Table):
                writer.add(pieces(flow, look))
                flow = []
                writer.table(item)
            elif id(item) not in aside:
                flow.append(item)
    writer.add(pieces(flow, look))
    for label, lines in notes:
        writer.note(label, lines)
    return writer.blocks


def _code(lines: Sequence[Line]) -> str:
    """Lines of code between fences, indented as they are printed."""
    left = min(line.left for line in lines)
    first = lines[0].segments[0].glyphs[0]
    width = max(first.right - first.left, 1.0)
    return fenced("\n".join(" " * round((line.left - left) / width) + line.plain() for line in lines))


class _Writer:
    """Writes blocks one after the other, and knows on which page it is."""

    def __init__(self, labels: Mapping[tuple[int, str], str], depth: int = 0) -> None:
        self._depth = depth
        self.blocks: list[str] = []
        self._labels = labels
        self._page = 0

    def add(self, found: Sequence[Piece]) -> None:
        """Write blocks of text; a page that begins inside one is marked inside it."""
        for piece in found:
            self._turn(piece.lines[0].page)
            if piece.kind == "code":
                self.blocks.append(_code(piece.lines))
                self._page = piece.lines[-1].page
                continue
            text = self._text(piece.lines)
            if piece.kind == "heading":
                self.blocks.append("#" * min(piece.level + self._depth, 6) + " " + text)
                continue
            mark, rest = mark_of(text) if piece.kind == "item" else ("", text)
            if mark and self.blocks and _ITEM.match(self.blocks[-1]):
                self.blocks[-1] += f"\n{mark}{rest}"
            else:
                self.blocks.append(mark + (rest if mark else opened(rest)))

    def table(self, table: Table) -> None:
        """Write a table."""
        self._turn(table.page)
        self.blocks.append(table.text)

    def note(self, label: str, lines: Sequence[Line]) -> None:
        """Write a footnote, which stands on its page whatever page the text has come to."""
        self._turn(lines[0].page)
        self.blocks.append(f"[^{label}]: {_LABEL.sub('', text_of(lines), count=1)}")

    def _turn(self, page: int) -> None:
        if page != self._page:
            self._page = page
            self.blocks.append(page_mark(page))

    def _text(self, lines: Sequence[Line]) -> str:
        marks = {}
        for line in lines:
            if line.page != self._page:
                self._page = line.page
                marks[id(line)] = page_mark(line.page)
        page = lines[0].page

        def mark(found: re.Match[str]) -> str:
            label = self._labels.get((page, found.group(1)))
            return f"[^{label}]" if label else found.group()

        return _RAISED.sub(mark, text_of(lines, marks))
