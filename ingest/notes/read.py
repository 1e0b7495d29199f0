"""From bytes to a note, in the order in which a person would do it."""

from __future__ import annotations

import hashlib
import re
from bisect import bisect_left
from collections.abc import Sequence
from typing import Final

from ingest.errors import NoteError
from ingest.notes.drafts import Draft
from ingest.notes.encoding import Decoded, decode
from ingest.notes.formats import media
from ingest.notes.formats.html import html_text
from ingest.notes.formats.pdf import pdf_text
from ingest.notes.front import read_front
from ingest.notes.headings import mark_headings
from ingest.notes.inline import InlineReader
from ingest.notes.keyed import keyed_lines
from ingest.notes.language import declared_language, find_language
from ingest.notes.lines import Lines
from ingest.notes.marks import MarkReader
from ingest.notes.note import Block, Diagnostic, FrontMatter, Inline, Kind, Note, Table
from ingest.notes.pairs import pair_lines
from ingest.notes.references import definitions, listed, numbered_urls
from ingest.notes.stacked import stacked
from ingest.notes.structure import read_structure
from ingest.notes.summaries import summaries
from ingest.notes.tables import build_table

_LETTER: Final = re.compile(r"[^\W\d_]")
# A long novel has three million characters. Claims that stand as close as they can take a kilobyte and a
# half of memory for each character, and of time 50 seconds for a million.
_LONGEST: Final = 4_000_000


def read_note(name: str, data: bytes, declared: str = "") -> Note:
    """The note that these bytes are: a pure function of its name, its bytes and their declared Content-Type.

    Raises NoteError for binary data, unknown encodings, more than four million characters, and pages and
    PDFs that cannot be read; anything else that is odd is a diagnostic.
    """
    kind = media.media_type(name, data, declared)
    return _note(name, _characters(name, data, kind, declared), hashlib.sha256(data).hexdigest(), kind)


def read_text(name: str, text: str) -> Note:
    """The note that these characters are, as they stand: nothing is decoded, nothing repaired again."""
    digest = hashlib.sha256(text.encode()).hexdigest()
    return _note(name, Decoded(text, "utf-8"), digest, media.PLAIN)


def _characters(name: str, data: bytes, kind: str, declared: str) -> Decoded:
    """The text of bytes of this media type: of a page or a PDF, what was taken out of it."""
    match kind:
        case media.HTML:
            return html_text(name, data, media.charset(declared))
        case media.PDF:
            return pdf_text(name, data)
        case _:
            return decode(name, data, media.charset(declared))


def _note(name: str, decoded: Decoded, digest: str, kind: str) -> Note:
    text = decoded.text
    if len(text) > _LONGEST:
        raise NoteError(name, f"longer than {_LONGEST:,} characters")
    if not text.strip():
        empty = Diagnostic("empty-note", "the note holds no text")
        told = (*decoded.diagnostics, empty)
        repairs = decoded.repairs
        return Note(
            name, text, digest, decoded.encoding, None, repairs=repairs, diagnostics=told, media_type=kind
        )
    front, trouble = read_front(text)
    blocks, references, unread = _blocks(text, front, mdx=name.lower().endswith(".mdx"))
    language, doubts = find_language(declared_language(front.fields), _prose(blocks))
    return Note(
        name=name,
        text=text,
        digest=digest,
        encoding=decoded.encoding,
        language=language,
        front=front,
        blocks=blocks,
        references=references,
        repairs=decoded.repairs,
        diagnostics=(*decoded.diagnostics, *trouble, *unread, *doubts),
        media_type=kind,
    )


def _blocks(
    text: str, front: FrontMatter, *, mdx: bool
) -> tuple[tuple[Block, ...], tuple[tuple[str, str], ...], tuple[Diagnostic, ...]]:
    lines = Lines.of(text)
    first = bisect_left(lines.spans, (front.end, front.end)) if front.end else 0
    drafts, unread = read_structure(lines, first, mdx=mdx)
    drafts = keyed_lines(text, pair_lines(text, stacked(text, drafts)))
    mark_headings(text, drafts)
    drafts = [*summaries(text, front), *drafts]
    urls = numbered_urls(lines, first)
    footnotes, targets = definitions(lines, first)
    reader = InlineReader(text, targets, MarkReader(frozenset(urls)))
    blocks = _build(reader, drafts)
    blocks, entries = listed(blocks)
    references = entries | reader.cited | footnotes | urls
    return blocks, tuple(references.items()), unread


def _build(reader: InlineReader, drafts: Sequence[Draft]) -> tuple[Block, ...]:
    """The blocks of these drafts, their text read and their headings and parents numbered.

    What says nothing (a picture, an empty heading) is no block.
    """
    read = [(draft, _inline(reader, draft), _table(reader, draft)) for draft in drafts]
    spoken = [entry for entry in read if entry[1].text or entry[1].marks or entry[2] is not None]
    numbers = {id(draft): index for index, (draft, _, _) in enumerate(spoken)}
    above: list[tuple[int, int]] = []
    blocks = []
    for index, (draft, inline, table) in enumerate(spoken):
        if draft.kind is Kind.HEADING:
            while above and above[-1][0] >= draft.level:
                above.pop()
        blocks.append(
            Block(
                draft.kind,
                draft.start,
                draft.end,
                inline,
                level=draft.level,
                headings=tuple(number for _, number in above),
                parent=None if draft.parent is None else numbers.get(id(draft.parent)),
                marker=draft.marker,
                table=table,
            )
        )
        if draft.kind is Kind.HEADING:
            above.append((draft.level, index))
    return tuple(blocks)


def _table(reader: InlineReader, draft: Draft) -> Table | None:
    return None if draft.rows is None else build_table(reader, draft.rows, draft.heads)


def _inline(reader: InlineReader, draft: Draft) -> Inline:
    if draft.kind is Kind.TABLE:
        return Inline("", ((0, draft.start),))
    if draft.kind is Kind.CODE:
        return Inline.plain(reader.text[draft.start : draft.end], draft.start)
    return reader.read(draft.segments)


def _prose(blocks: Sequence[Block]) -> list[str]:
    """What tells a note's language: running text first, cells of words where there is too little of it."""
    silent = {Kind.CODE, Kind.REFERENCE, Kind.TABLE}
    prose = [block.inline.text for block in blocks if block.kind not in silent]
    if sum(map(len, prose)) < 400:
        prose += [
            cell.inline.text
            for block in blocks
            if block.table is not None
            for row in block.table.rows
            for cell in row
            if len(_LETTER.findall(cell.inline.text)) * 2 > len(cell.inline.text)
        ]
    return prose
