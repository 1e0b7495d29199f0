"""What stands within a line of a page, as Markdown."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final
from urllib.parse import quote, urljoin

from ingest.notes.formats.escape import escaped, quoted, words

if TYPE_CHECKING:
    from lxml.html import HtmlElement

    from ingest.notes.formats.footnotes import Footnotes

_BOLD: Final = frozenset({"b", "strong"})
_STRUCK: Final = frozenset({"del", "s", "strike"})
_PERMALINKS: Final = frozenset("#¶§🔗")
_SAFE: Final = "!#$%&'*+,-./:;=?@_~[]"
_NUMBER: Final = re.compile(r"\[?\d{1,3}\]?")
_LONGEST: Final = 1500


@dataclass(frozen=True, slots=True)
class Inlines:
    """Writes inline elements; addresses are resolved against `base`, where the page is known to stand."""

    base: str
    footnotes: Footnotes

    def write(self, element: HtmlElement) -> str:
        """An element's text without what follows it; a line feed is a line break."""
        tag = element.tag
        if tag in _BOLD:
            return _marked(self.inside(element), "**")
        if tag in _STRUCK:
            return _marked(self.inside(element), "~~")
        writer = _WRITERS.get(tag)
        return self.inside(element) if writer is None else writer(self, element)

    def inside(self, element: HtmlElement) -> str:
        """What an element holds."""
        pieces = [escaped(words(element.text or ""))]
        for child in element:
            if isinstance(child.tag, str):
                pieces.append(self.write(child))
            pieces.append(escaped(words(child.tail or "")))
        return "".join(pieces)

    def link(self, element: HtmlElement) -> str:
        """A link to the web, a footnote's mark, or the words of any other link."""
        label = self.footnotes.marks.get(element)
        if label is not None:
            return f"[^{label}]"
        if element in self.footnotes.backs:
            return ""
        text = self.inside(element)
        href = (element.get("href") or "").strip()
        if href.startswith("#") and text.strip() in _PERMALINKS:
            return ""
        target = self._target(href)
        inner = text.strip()
        if not target or not inner or "](" in inner or "\n" in inner:
            return text
        if _NUMBER.fullmatch(inner):
            inner = inner.strip("[]")
        else:
            inner = re.sub(r"(?<!\\)[\[\]]", lambda found: "\\" + found.group(), inner)
        return text.replace(text.strip(), f"[{inner}]({target})", 1)

    def _target(self, href: str) -> str:
        """The address of a link that leads somewhere else on the web."""
        if not href or href.startswith("#"):
            return ""
        try:
            address = urljoin(self.base, href)
        except ValueError:
            return ""
        if not address.startswith(("http://", "https://")) or len(address) > _LONGEST:
            return ""
        return quote(address, safe=_SAFE)

    def raised(self, element: HtmlElement) -> str:
        """A footnote's mark or an exponent."""
        inside = self.inside(element)
        if inside.strip().startswith("[^"):
            return inside.strip()
        return f"<sup>{inside.strip()}</sup>" if inside.strip() else inside


def _break(_inlines: Inlines, _element: HtmlElement) -> str:
    return "\n"


def _quotation(inlines: Inlines, element: HtmlElement) -> str:
    return f'"{inlines.inside(element)}"'


def _code(_inlines: Inlines, element: HtmlElement) -> str:
    code = words("".join(element.itertext())).strip()
    return quoted(code) if code else ""


def _marked(text: str, mark: str) -> str:
    """Text between marks, the white space at its ends outside them; a mark spans no line break."""
    inner = text.strip()
    if not inner or "\n" in inner or mark in inner:
        return text
    left = len(text) - len(text.lstrip())
    return f"{text[:left]}{mark}{inner}{mark}{text[left + len(inner) :]}"


def _picture(_inlines: Inlines, element: HtmlElement) -> str:
    """A picture that stands for a character, as emoji often are."""
    alt = (element.get("alt") or "").strip()
    return alt if 0 < len(alt) <= 4 and not alt.isascii() and not any(map(str.isalnum, alt)) else ""


def _formula(_inlines: Inlines, element: HtmlElement) -> str:
    """A formula's own text, without the annotations that repeat it in another notation."""
    parts: list[str] = []
    waiting: list[HtmlElement | str] = [element]
    while waiting:
        here = waiting.pop()
        if isinstance(here, str):
            parts.append(here)
        elif here.tag not in {"annotation", "annotation-xml"}:
            inner: list[HtmlElement | str] = [here.text or ""]
            for child in here:
                inner += ([child] if isinstance(child.tag, str) else []) + [child.tail or ""]
            waiting += reversed(inner)
    return escaped("".join("".join(parts).split()))


_WRITERS: Final[Mapping[str, Callable[[Inlines, HtmlElement], str]]] = {
    "a": Inlines.link,
    "br": _break,
    "code": _code,
    "img": _picture,
    "kbd": _code,
    "math": _formula,
    "q": _quotation,
    "samp": _code,
    "sup": Inlines.raised,
    "tt": _code,
}
