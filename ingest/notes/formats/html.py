"""A web page as a note: its main content as Markdown, its metadata as the head above it."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final
from urllib.parse import urljoin

from ingest.notes.encoding import Decoded, decode
from ingest.notes.formats import dom
from ingest.notes.formats.content import find_content
from ingest.notes.formats.footnotes import find_footnotes
from ingest.notes.formats.head import canonical, page_fields, write_head
from ingest.notes.formats.inlines import Inlines
from ingest.notes.formats.writer import Writer

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_SNIFFED: Final = 4096
_META: Final = re.compile(
    rb"<meta\b[^>]{0,500}\bcharset\s*=\s*[\"']?\s*([A-Za-z0-9_:.-]{2,40})", re.IGNORECASE
)
_TAG: Final = re.compile(r"<[A-Za-z!/?]")


def html_text(name: str, data: bytes, declared: str = "") -> Decoded:
    """What a page says, as Markdown under a head of its metadata.

    `declared` is the charset of its Content-Type. The name of a page that was fetched is its address. What
    has no tag at all is text. Raises NoteError as decode does, and for a page that is too large.
    """
    decoded = decode(name, data, declared or _stated(data))
    if not _TAG.search(decoded.text):
        return decoded
    root, lost = dom.parse(name, decoded.text)
    told = (*decoded.diagnostics, *lost)
    if root is None:
        return replace(decoded, text="", diagnostics=told)
    address = name if name.startswith(("http://", "https://")) else ""
    head = write_head(page_fields(root, address))
    return replace(decoded, text=head + _body(root, address), diagnostics=told)


def _stated(data: bytes) -> str:
    """The charset that a page states in its head."""
    found = _META.search(data, 0, _SNIFFED)
    return found.group(1).decode("ascii") if found else ""


def _body(root: HtmlElement, address: str) -> str:
    base = urljoin(canonical(root, address), next((_base(element) for element in root.iter("base")), ""))
    titles = [element for element in root.iter("h1") if "".join(element.itertext()).strip()]
    footnotes = find_footnotes(root)
    kept = frozenset([*footnotes.notes])
    dom.drop_silent(root)
    main = find_content(root, kept)
    writer = Writer(Inlines(base, footnotes), dom.containers(root))
    text = writer.page(main)
    above = [title for title in titles if main not in dom.ancestors(title) and root in dom.ancestors(title)]
    if len(above) == 1 and len(titles) == 1:
        text = "".join(f"{line}\n\n" for line in writer.block(above[0])) + text
    return text


def _base(element: HtmlElement) -> str:
    return (element.get("href") or "").strip()
