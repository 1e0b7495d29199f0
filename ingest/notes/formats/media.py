"""What bytes are, by what they say of themselves, by what is said of them, and by their name."""

from __future__ import annotations

import re
from email.message import Message
from typing import Final

PLAIN: Final = "text/plain"
MARKDOWN: Final = "text/markdown"
HTML: Final = "text/html"
PDF: Final = "application/pdf"

# The formats of the suffixes that people use, by media type (IANA).
SUFFIXES: Final = {
    "md": MARKDOWN,
    "markdown": MARKDOWN,
    "mdx": MARKDOWN,
    "txt": PLAIN,
    "htm": HTML,
    "html": HTML,
    "xhtml": HTML,
    "pdf": PDF,
}
_DECLARED: Final = {
    "text/html": HTML,
    "application/xhtml+xml": HTML,
    "application/pdf": PDF,
    "application/x-pdf": PDF,
    "text/markdown": MARKDOWN,
    "text/x-markdown": MARKDOWN,
    "text/plain": PLAIN,
}
_PDF_HEAD: Final = re.compile(rb"[\s\xef\xbb\xbf]{0,1000}%PDF-\d")
# A document says so at its very beginning; Markdown may begin with any other tag.
_HTML_HEAD: Final = re.compile(
    rb"(?:\xef\xbb\xbf)?\s{0,1000}(?:<\?xml\b[^>]{0,200}>\s{0,1000})?(?:<!--(?:[^-]|-(?!->)){0,4000}-->\s{0,1000}){0,5}"
    rb"<(?:!doctype\s+html|html)\b",
    re.IGNORECASE,
)


def media_type(name: str, data: bytes, declared: str = "") -> str:
    """What bytes of this name are: a media type of SUFFIXES.

    `declared` is a Content-Type, of any value, that stands above the name; what a PDF or an HTML document
    says of itself at its beginning stands above both.
    """
    if _PDF_HEAD.match(data):
        return PDF
    if _HTML_HEAD.match(data):
        return HTML
    known = _DECLARED.get(_content_type(declared).get_content_type()) if declared else None
    return known or SUFFIXES.get(name.rpartition(".")[2].lower(), PLAIN)


def is_readable(declared: str) -> bool:
    """Whether a Content-Type is one that a note can have."""
    return bool(declared) and _content_type(declared).get_content_type() in _DECLARED


def charset(declared: str) -> str:
    """The charset of a Content-Type, or nothing."""
    found = _content_type(declared).get_content_charset() if declared else None
    return found or ""


def _content_type(declared: str) -> Message:
    message = Message()
    message["Content-Type"] = " ".join(declared.split())
    return message
