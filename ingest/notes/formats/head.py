"""The metadata of a page, as the head of the note that is made of it."""

from __future__ import annotations

import json
import re
from copy import deepcopy
from typing import TYPE_CHECKING, Final
from urllib.parse import urljoin

from ingest.notes.formats.content import is_huge

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from lxml.html import HtmlElement

# The clock must not decide which dates are believed.
_EARLIEST: Final = "1990-01-01"
_LATEST: Final = "2199-12-31"
_DATED: Final = re.compile(r"publish|issued|pubdate|posted|created|entry-date", re.IGNORECASE)
_REVISED: Final = re.compile(r"modif|updated|revis|lastmod", re.IGNORECASE)
_WEB: Final = re.compile(r"https?://[^\s<>\"]{3,2000}")


def page_fields(root: HtmlElement, address: str) -> dict[str, str | list[str]]:
    """Title, date, authors, canonical address, language and site of a page, those that it states.

    `address` is where the page was fetched, if it was.
    """
    from trafilatura import extract_metadata  # noqa: PLC0415  # only a page needs it

    bounds = {"original_date": True, "extensive_search": False, "min_date": _EARLIEST, "max_date": _LATEST}
    found = extract_metadata(_metadata(root), default_url=address or None, date_config=dict(bounds))
    authors = [_line(author) for author in (found.author or "").split(";")]
    fields: dict[str, str | list[str]] = {
        "title": _line(found.title or ""),
        "date": _date(root, dict(bounds)),
        "author": authors[0] if len(authors) == 1 else [author for author in authors if author],
        "source": canonical(root, address) or _web(found.url or ""),
        "lang": _language(root),
        "publisher": _line(found.sitename or ""),
    }
    return {key: value for key, value in fields.items() if value}


def _metadata(root: HtmlElement) -> HtmlElement:
    """A copy of the page to look for metadata in: of a huge one what it states in elements of their own."""
    from lxml import html  # noqa: PLC0415  # only a page needs it

    if not is_huge(root):
        return deepcopy(root)
    copy = html.document_fromstring("<html><head></head><body></body></html>")
    for element in root.iter("title", "meta", "link", "script", "h1"):
        part = deepcopy(element)
        part.tail = None
        copy[1 if element.tag == "h1" else 0].append(part)
    return copy


def canonical(root: HtmlElement, address: str) -> str:
    """The address that a page calls its own, else the one it was fetched from, else nothing."""
    for link in root.iter("link"):
        if "canonical" in (link.get("rel") or "").lower().split():
            return _web(urljoin(address, (link.get("href") or "").strip())) or address
    for meta in root.iter("meta"):
        if (meta.get("property") or "").lower() == "og:url":
            return _web((meta.get("content") or "").strip()) or address
    return address


def write_head(fields: Mapping[str, str | list[str]]) -> str:
    """The fields as YAML between rules, nothing where there are none; every scalar is in double quotes."""
    if not fields:
        return ""
    lines = [f"{key}: {json.dumps(value, ensure_ascii=False)}" for key, value in fields.items()]
    return "\n".join(["---", *lines, "---", "", ""])


def _date(root: HtmlElement, bounds: dict[str, object]) -> str:
    """The day of publication where the page's metadata states it (ISO 8601), never one out of its text."""
    from htmldate import find_date  # noqa: PLC0415  # only a page needs it
    from lxml import html  # noqa: PLC0415

    stating = html.document_fromstring("<html><head></head><body></body></html>")
    for element in _stating(root):
        part = deepcopy(element)
        part.tail = None
        stating[0 if element.tag in {"meta", "script", "link"} else 1].append(part)
    found = find_date(stating, url="", deferred_url_extractor=True, **bounds)  # type: ignore[arg-type]
    # A date without a year would be given this one.
    return found if found and found[:4] in html.tostring(stating, encoding="unicode") else ""


def _stating(root: HtmlElement) -> Iterable[HtmlElement]:
    for element in root.iter("meta", "script", "time", "abbr", "span", "p", "div"):
        match element.tag:
            case "meta":
                states = not _REVISED.search(element.get("property") or element.get("name") or "")
            case "script":
                states = (element.get("type") or "").lower() == "application/ld+json"
            case "time":
                states = element.get("pubdate") is not None or _is_dated(element)
            case _:
                states = "datepublished" in (element.get("itemprop") or "").lower()
        if states:
            yield element


def _is_dated(element: HtmlElement) -> bool:
    return bool(_DATED.search(f"{element.get('itemprop') or ''} {element.get('class') or ''}"))


def _language(root: HtmlElement) -> str:
    for key in ("lang", "{http://www.w3.org/XML/1998/namespace}lang", "xml:lang"):
        if value := (root.get(key) or "").strip():
            return value
    for meta in root.iter("meta"):
        name = (meta.get("property") or meta.get("http-equiv") or meta.get("name") or "").lower()
        if name in {"og:locale", "content-language", "language", "dc.language"}:
            value = (meta.get("content") or "").strip().replace("_", "-")
            if value and "," not in value:
                return value
    return ""


def _web(address: str) -> str:
    found = _WEB.fullmatch(address)
    return address if found else ""


def _line(words: str) -> str:
    return " ".join(words.split())
