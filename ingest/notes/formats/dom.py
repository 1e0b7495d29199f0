"""A page as a tree of elements, without what a reader of the page never sees."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from ingest.errors import NoteError
from ingest.notes.note import Diagnostic

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.html import HtmlElement

LARGEST: Final = 20_000_000  # characters
_DEEPEST: Final = 255
_BLOCKS: Final = (
    "address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption "
    "figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html li main menu nav ol p pre search section "
    "summary table tbody td tfoot th thead tr ul"
)
BLOCKS: Final = frozenset(_BLOCKS.split())
# Nobody reads them; `head` is read as metadata, never as text.
_UNREAD: Final = (
    "audio button canvas datalist embed head iframe input link map meta noscript object option rp rt script "
    "select style svg template textarea title track video"
)
_SILENT: Final = frozenset(_UNREAD.split())
_HIDDEN: Final = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
# What text loses nothing without; sloppy pages nest them by the thousand.
_WRAPPERS: Final = re.compile(
    r"</?(?:(?P<block>article|aside|center|div|main|section)|b|big|em|font|i|small|span|strong|u)\b[^<>]{0,2000}>",
    re.IGNORECASE,
)
_XML_HEAD: Final = re.compile(r"\s*<\?xml\b[^>]{0,200}>")
_CONTROLS: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufffe\uffff]")


def parse(name: str, text: str) -> tuple[HtmlElement | None, tuple[Diagnostic, ...]]:
    """The root of a page, None where it holds nothing, and what had to be left out.

    Elements nested deeper than the parser goes are read without those that only wrap others; what is still
    too deep is lost, with a diagnostic. Raises NoteError for a page longer than LARGEST.
    """
    if len(text) > LARGEST:
        raise NoteError(name, f"a page of {len(text):,} characters; {LARGEST:,} is the limit")
    clean = _CONTROLS.sub(" ", _XML_HEAD.sub("", text, count=1))
    root, whole = _tree(clean)
    if whole:
        return root, ()
    root, whole = _tree(_WRAPPERS.sub(lambda found: "<p>" if found["block"] else "", clean))
    if whole:
        return root, ()
    message = f"elements nested deeper than {_DEEPEST}, and what follows them, could not be read"
    return root, (Diagnostic("html-too-deep", message),)


def _tree(text: str) -> tuple[HtmlElement | None, bool]:
    """The root, and whether the parser read to the end."""
    from lxml import etree, html  # noqa: PLC0415  # only a page needs it

    parser = html.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True)
    try:
        root = html.document_fromstring(text.encode(errors="replace"), parser=parser)
    except etree.ParserError:  # nothing but white space and comments
        return None, True
    return root, all(entry.type_name != "ERR_RESOURCE_LIMIT" for entry in parser.error_log)


def drop_silent(root: HtmlElement) -> None:
    """Take out what is no text and what a browser would not show, but for the metadata in `head`."""
    for element in list(root.iter()):
        if element is not root and element.getparent() is not None and _is_silent(element):
            element.drop_tree()


def _is_silent(element: HtmlElement) -> bool:
    if not isinstance(element.tag, str) or element.tag in _SILENT:
        return True
    hidden = element.get("hidden")
    if hidden is not None and hidden != "until-found":
        return True
    return bool(
        element.get("aria-hidden") == "true" or _HIDDEN.search(element.get("style") or "")
    ) and not _holds_figures(element)


def _holds_figures(element: HtmlElement) -> bool:
    """Tables that a script folds and unfolds are hidden in what was saved of the page."""
    return element.tag == "table" or next(element.iter("table"), None) is not None


def containers(root: HtmlElement) -> frozenset[HtmlElement]:
    """The elements that are blocks, or have one inside, as a link around a whole card has."""
    found: set[HtmlElement] = set()
    for element in root.iter(*BLOCKS):
        here = element
        while here is not None and here not in found:
            found.add(here)
            here = here.getparent()
    return frozenset(found)


def squeezed(element: HtmlElement) -> str:
    """An element's text without its white space, for comparing."""
    return "".join("".join(element.itertext()).split())


def ancestors(element: HtmlElement) -> Iterator[HtmlElement]:
    """An element and all that it stands in, innermost first."""
    here = element
    while here is not None:
        yield here
        here = here.getparent()
