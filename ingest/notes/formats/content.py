"""Where on a page its main content is.

Trafilatura decides what is content; but what it returns has lost merged cells, definition lists and some
figures. So its text only marks the page's own elements: the smallest element with nearly all the marks is the
content, and below it what has no mark goes where it looks like the frame of the page.
"""

from __future__ import annotations

import re
from copy import deepcopy
from itertools import islice
from typing import TYPE_CHECKING, Final

from ingest.notes.formats.dom import BLOCKS, squeezed
from ingest.notes.formats.page_tables import is_data

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_NEARLY_ALL: Final = 0.98
MOST: Final = 50_000  # elements of a page up to which trafilatura is asked: a tenth of a second a thousand
_MOSTLY: Final = 0.75
_SHORTEST: Final = 12  # characters by which a paragraph is known again
_FRAME_TAGS: Final = frozenset({"nav", "footer", "aside", "menu", "dialog", "search", "form"})
_ROLES: Final = (
    "alert alertdialog banner complementary contentinfo dialog menu menubar navigation search toolbar"
)
_FRAME_ROLES: Final = frozenset(_ROLES.split())
_FRAME_WORDS: Final = re.compile(
    r"(?:^|[-_\s])(?:ads?|advert\w*|banner|breadcrumbs?|comments?|consent|cookies?|disqus|follow|footer|gdpr|"
    r"masthead|menu|modal|nav|navbar|navigation|newsletter|outbrain|overlay|pager|pagination|paywall|popup|"
    r"promo\w*|recommend\w*|related|share|sharing|sidebar|skip|social|sponsor\w*|subscribe|subscription|taboola|"
    r"toolbar|widget)(?:$|[-_\s])",
    re.IGNORECASE,
)
_PARTS: Final = frozenset({"article", "body", "center", "div", "form", "main", "section"})
_FIGURES: Final = ("table", "dl", "pre", "figure", "math")


def find_content(root: HtmlElement, kept: frozenset[HtmlElement]) -> HtmlElement:
    """The element of the page that holds its content, cleaned of what frames it; the body where none does.

    `kept` are elements that are content whatever they look like. The tree of `root` is changed.
    """
    body = root.find("body")
    whole = root if body is None else body
    marks = {} if is_huge(root) else _marks(whole, _paragraphs(root))
    main = _smallest(whole, marks) if marks else _declared(whole)
    for element in kept:
        for around in [element, *element.iterancestors()]:
            marks[around] = marks.get(around, 0) + 1
    frames = _frames(main, marks)
    if len(squeezed(main)) > sum(len(squeezed(frame)) for frame in frames):
        for frame in frames:
            frame.drop_tree()
    return main


def is_huge(root: HtmlElement) -> bool:
    """Whether a page has too many elements for a thorough look at each."""
    return next(islice(root.iter(), MOST, None), None) is not None


def _declared(whole: HtmlElement) -> HtmlElement:
    """The element that calls itself the content, where there is one."""
    mains = [element for element in whole.iter() if element.tag == "main" or element.get("role") == "main"]
    found = mains or list(whole.iter("article"))
    return found[0] if len(found) == 1 and squeezed(found[0]) else whole


def _paragraphs(root: HtmlElement) -> frozenset[str]:
    """The paragraphs of the content as trafilatura sees it, without white space."""
    from trafilatura import bare_extraction  # noqa: PLC0415  # only a page needs it

    copy = deepcopy(root)
    for cell in copy.iter("td", "th"):  # a cell that reaches far would be written out hundreds of times
        cell.attrib.pop("rowspan", None)
        cell.attrib.pop("colspan", None)
    found = bare_extraction(copy, include_comments=False, include_tables=True)
    body = getattr(found, "body", None)
    if body is None:
        return frozenset()
    said = {squeezed(element) for element in body.iter()}
    return frozenset(words for words in said if len(words) >= _SHORTEST)


def _marks(whole: HtmlElement, paragraphs: frozenset[str]) -> dict[HtmlElement, int]:
    """How many characters of the content each element holds, itself or below."""
    marks: dict[HtmlElement, int] = {}
    for element in whole.iter(*BLOCKS):
        if any(child.tag in BLOCKS for child in element):
            continue
        words = squeezed(element)
        if words in paragraphs:
            for around in [element, *element.iterancestors()]:
                marks[around] = marks.get(around, 0) + len(words)
    return marks


def _smallest(whole: HtmlElement, marks: dict[HtmlElement, int]) -> HtmlElement:
    """The smallest part of the page with nearly all the marks.

    What calls itself an article is one whole, and a table beside marked text belongs to it.
    """
    least = marks.get(whole, 0) * _NEARLY_ALL
    main = whole
    while True:
        inner = next((child for child in main if marks.get(child, 0) >= least), None)
        if inner is None or inner.tag not in _PARTS or _figures(main) > _figures(inner):
            return main
        main = inner
        if main.tag in {"article", "main"} and not _articles(main, marks, least):
            return main


def _articles(main: HtmlElement, marks: dict[HtmlElement, int], least: float) -> bool:
    """Whether an article inside holds nearly all the marks too."""
    return any(inner is not main and marks.get(inner, 0) >= least for inner in main.iter("article"))


def _figures(element: HtmlElement) -> int:
    return sum(1 for found in element.iter("table", "dl") if found.tag == "dl" or is_data(found))


def _frames(main: HtmlElement, marks: dict[HtmlElement, int]) -> list[HtmlElement]:
    """What frames the content: it has no mark, and is a frame by its name or a list of links."""
    frames = []
    waiting = [main]
    while waiting:
        for child in waiting.pop():
            if child in marks:
                waiting.append(child)
            elif _is_frame(child) or (child.tag in BLOCKS and _is_links(child)):
                frames.append(child)
            elif child.tag not in {"table", "dl", "pre"}:
                waiting.append(child)
    return frames


def _is_frame(element: HtmlElement) -> bool:
    if element.tag in _FRAME_TAGS or element.get("role") in _FRAME_ROLES:
        return True
    if element.tag not in BLOCKS or element.tag in _FIGURES:
        return False
    return bool(_FRAME_WORDS.search(f"{element.get('class') or ''} {element.get('id') or ''}"))


def _is_links(element: HtmlElement) -> bool:
    """Whether most of an element's text is links, and there are several."""
    if next(element.iter(*_FIGURES), None) is not None:
        return False
    links = [squeezed(link) for link in element.iter("a")]
    return len(links) >= 2 and sum(map(len, links)) > _MOSTLY * len(squeezed(element))
