"""A page's content as Markdown: headings, lists, tables, quotations, code, footnotes."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from ingest.notes.formats.escape import escaped, fenced, opened, words
from ingest.notes.formats.inlines import Inlines
from ingest.notes.formats.page_tables import is_data, table_blocks

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_LANGUAGE: Final = re.compile(r"\b(?:language|lang|highlight-source|brush:)-?([\w+#-]{1,20})")
_HEADINGS: Final = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_WHOLE: Final = frozenset({"table", "ul", "ol", "dl", "pre"})
_MARKER: Final = re.compile(r"(?:- |\d+\. )")
_SPACES: Final = re.compile(" {2,}")
_SEVERAL: Final = re.compile(r"\s*\n\s*\n\s*")


@dataclass(frozen=True, slots=True)
class Writer:
    """Writes blocks; `blocks` are the elements that are one or hold one."""

    inlines: Inlines
    containers: frozenset[HtmlElement]

    def page(self, main: HtmlElement) -> str:
        """The whole content, a line feed at its end."""
        written = (
            self.children(main) if main.tag not in {"table", "ul", "ol", "dl", "pre"} else self.block(main)
        )
        while written and re.match(r"#{1,6} ", written[-1]):
            written.pop()  # what it headed was no content
        return "\n\n".join(written) + "\n" if written else ""

    def children(self, element: HtmlElement) -> list[str]:
        """The blocks inside an element; running text between them is paragraphs."""
        written: list[str] = []
        run = [escaped(words(element.text or ""))]
        for child in element:
            if child in self.containers:
                written += _paragraphs("".join(run))
                run = []
                written += self.block(child)
            elif isinstance(child.tag, str):
                run.append(self.inlines.write(child))
            run.append(escaped(words(child.tail or "")))
        return written + _paragraphs("".join(run))

    def block(self, element: HtmlElement) -> list[str]:
        """One block, or those that it holds."""
        label = self.inlines.footnotes.notes.get(element)
        if label is not None:
            return [f"[^{label}]: {self._line(element)}"]
        tag = element.tag
        if tag in _HEADINGS:
            line = self._line(element)
            written = ["#" * int(tag[1]) + " " + line] if line else []
        elif tag in {"ul", "ol", "menu"}:
            written = self._list(element)
        elif tag == "dl":
            written = self._definitions(element)
        elif tag == "blockquote":
            written = _indented(self.children(element), "> ", "> ")
        elif tag == "pre":
            written = _code(element)
        elif tag == "table" and is_data(element):
            written = table_blocks(element, self._line)
        else:
            written = self.children(element)
        return written

    def _line(self, element: HtmlElement) -> str:
        """An element's blocks on one line; breaks between them are `<br>`."""
        if any(child in self.containers for child in element):
            lines = [line for block in self.children(element) for line in block.split("\n")]
        else:
            lines = self.inlines.inside(element).split("\n")
        return "<br>".join(_SPACES.sub(" ", line).strip() for line in lines if line.strip())

    def _list(self, element: HtmlElement) -> list[str]:
        """A list's items; a footnote among them stands by itself."""
        number = int(start) if (start := element.get("start") or "").isdecimal() and len(start) < 6 else 1
        written: list[str] = []
        items: list[str] = []
        for child in element:
            if not isinstance(child.tag, str):
                continue
            if child in self.inlines.footnotes.notes:
                written += [*_tight(items), *self.block(child)]
                items = []
                continue
            if child.tag in {"ul", "ol"}:  # a list right in a list belongs to the item above it
                items += _indented(self.block(child), "  ", "  ")
                continue
            marker = f"{number}. " if element.tag == "ol" else "- "
            number += 1
            items += _indented(self.children(child), marker, " " * len(marker))
        return written + _tight(items)

    def _definitions(self, element: HtmlElement) -> list[str]:
        """Terms and what is said of them, an item each: `- term: words`."""
        items: list[str] = []
        terms: list[str] = []
        for part in _parts(element):
            if part.tag == "dt":
                terms.append(self._line(part).rstrip(":： "))
                continue
            said = self.children(part)
            if terms and said:
                said[0] = f"{', '.join(terms)}: {said[0]}"
            terms = [] if said else terms
            items += _indented(said, "- ", "  ")
        return _tight(items + [f"- {term}" for term in terms])


def _parts(element: HtmlElement) -> Iterable[HtmlElement]:
    """The terms and descriptions of a list, those grouped in a `div` too."""
    for child in element:
        if child.tag in {"dt", "dd"}:
            yield child
        elif child.tag == "div":
            yield from (inner for inner in child if inner.tag in {"dt", "dd"})


def _paragraphs(run: str) -> list[str]:
    found = []
    for part in _SEVERAL.split(run.strip()):
        lines = [opened(_SPACES.sub(" ", line).strip(" ")) for line in part.split("\n")]
        if text := "\n".join(line for line in lines if line.strip()):
            found.append(text)
    return found


def _indented(blocks: list[str], first: str, rest: str) -> list[str]:
    """Blocks as one, with a mark before the first line and white space, or a mark, before the others.

    A list follows what leads it in at once.
    """
    if not blocks:
        return []
    joined = blocks[0]
    for block in blocks[1:]:
        joined += ("\n" if _MARKER.match(block) else "\n\n") + block
    lines = joined.split("\n")
    return ["\n".join([first + lines[0], *(f"{rest}{line}".rstrip() for line in lines[1:])])]


def _tight(items: list[str]) -> list[str]:
    return ["\n".join(items)] if items else []


def _code(element: HtmlElement) -> list[str]:
    for line_break in element.iter("br"):
        line_break.text = "\n"
    code = "".join(element.itertext()).strip("\r\n").replace("\r\n", "\n").replace("\r", "\n")
    named = " ".join(part.get("class") or "" for part in element.iter("pre", "code"))
    language = _LANGUAGE.search(named)
    return [fenced(code, language.group(1) if language else "")] if code.strip() else []
