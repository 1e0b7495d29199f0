"""Dates, times, telephone numbers, addresses, footnotes and list marks: told by how they are printed."""

from __future__ import annotations

import re

from ingest.recognition.mentions import Reason

_YEAR = r"(?:19|20)[0-9]{2}"
_MONTH, _DAY = r"(?:0?[1-9]|1[0-2])", r"(?:0?[1-9]|[12][0-9]|3[01])"
_SHORT_MONTH = r"(?:1[5-9]|2[0-9]|3[0-5])\.(?:0[1-9]|1[0-2])"
_DATE = re.compile(
    rf"(?:{_YEAR}([\-/.]){_MONTH}\1{_DAY}"
    rf"|{_YEAR}-(?:0[1-9]|1[0-2])"
    rf"|{_DAY}([./\-]){_MONTH}\2(?:{_YEAR}|[0-9]{{2}})"
    rf"|{_MONTH}/{_DAY}/{_YEAR}"
    rf"|{_SHORT_MONTH}\s?[\-–—]\s?{_SHORT_MONTH}"
    rf"|{_YEAR}\s?[\-–—/〜～]\s?(?:{_YEAR}|[0-9]{{2}}))(?:T[0-9:.]{{4,15}}Z?)?(?![0-9,.%]{{0,12}}[0-9%])"
)
_TIME = re.compile(r"(?:[01]?[0-9]|2[0-4]):[0-5][0-9](?::[0-5][0-9])?(?:\.[0-9]+)?(?![0-9:])|24/7(?![0-9])")
_CLOCK = re.compile(r"(?:[01]?[0-9]|2[0-4])h(?:[0-5][0-9])?(?![0-9a-z])")
_PHONE = re.compile(
    r"\(?[0-9]{1,5}\)?[ \-][(]?[0-9]{2,5}[)]?[ \-][0-9]{2,4}-[0-9]{2,4}(?:-[0-9]{2,4})?(?![0-9])"
    r"|[0-9]{2,4}-[0-9]{2,4}-[0-9]{3,4}(?![0-9])"
)
_INTERNATIONAL = re.compile(r"[0-9]{1,3}[ \-(]{1,2}[0-9]{1,4}[ \-)]{1,2}[0-9][0-9 \-]{4,12}[0-9]")
_OCTET = r"(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])"
_ADDRESS = re.compile(rf"{_OCTET}(?:\.{_OCTET}){{3}}(?:/[0-9]{{1,2}}|:[0-9]{{1,5}})?(?![0-9])")
_LAYOUTS = (
    (_DATE, Reason.DATE),
    (_TIME, Reason.TIME),
    (_CLOCK, Reason.TIME),
    (_PHONE, Reason.PHONE),
    (_ADDRESS, Reason.IDENTIFIER),
)
_MARKS = frozenset("-/.:h() –—〜～")
_URL = re.compile(
    r"(?:https?://|www\.)[A-Za-z0-9\-._~:/?#@!$&*+,;=%]+"
    r"|[\w.+\-]{1,64}@[A-Za-z0-9\-]{1,64}\.[A-Za-z0-9.\-]{2,64}"
)
_FOOTNOTE = re.compile(r"\[\^?[1-9][0-9]{0,2}(?:[ ]?[,;–\-][ ]?[1-9][0-9]{0,2})*\]")
_PREDICATE_ENDS = frozenset("うくすつぬむるたい")
_MARK_AND_STOP = re.compile(r"[1-9][0-9]{0,2}(?:, ?[1-9][0-9]{0,2})*。")
_LIST_MARK = re.compile(r"(?:[0-9]{1,3}[.)．）]|[0-9]{1,2}(?:\.[0-9]{1,2}){1,3}\.?)[ \u00a0\t]+(?=[^\W\d_])")


def web_spans(text: str) -> list[tuple[int, int]]:
    """The addresses of the web in the text."""
    if "://" in text or "www." in text or "@" in text:
        return [match.span() for match in _URL.finditer(text)]
    return []


def layout(text: str, start: int) -> tuple[int, Reason] | None:
    """Where the date, time, phone number, address, footnote or list mark that begins at `start` ends."""
    before = text[start - 1 : start]
    if before and before in "[^":
        found = _in_brackets(text, start)
    elif not before or before.isspace():
        found = _list_mark(text, start) or _after_predicate(text, start)
    else:
        found = None
    if found is not None or _MARKS.isdisjoint(text[start + 1 : start + 8]):
        return found
    for pattern, reason in _LAYOUTS:
        if (match := pattern.match(text, start)) is not None:
            return match.end(), reason
    if before == "+" and (match := _INTERNATIONAL.match(text, start)) is not None:
        return match.end(), Reason.PHONE
    return None


def _in_brackets(text: str, start: int) -> tuple[int, Reason] | None:
    """An index (`choices[0]`) or a footnote mark (`[5]`, `[^5]`)."""
    opening = start - 1 if text[start - 1] == "[" else start - 2
    if opening < 0 or text[opening] != "[":
        return None
    before = text[opening - 1 : opening]
    closing = text.find("]", start, start + 8)
    if closing > 0 and before.isascii() and (before.isalnum() or before in ("_", ")", "]")):
        return (closing, Reason.CODE) if text[start:closing].isdigit() else None
    match = _FOOTNOTE.match(text, opening)
    if match is None or not opening or before == "=":
        return None
    return match.end() - 1, Reason.FOOTNOTE


def _after_predicate(text: str, start: int) -> tuple[int, Reason] | None:
    """A footnote mark that lost its form, between the verb that ends a sentence and its stop: なる 3。"""
    if text[start - 2 : start - 1] not in _PREDICATE_ENDS:
        return None
    match = _MARK_AND_STOP.match(text, start)
    return (match.end() - 1, Reason.FOOTNOTE) if match else None


def _list_mark(text: str, start: int) -> tuple[int, Reason] | None:
    """A mark that opens a line; `1.5 GHz` and `3.14 is` do not look like one."""
    match = _LIST_MARK.match(text, start)
    if match is None:
        return None
    line = text.rfind("\n", 0, start) + 1
    if start - line > 12 or text[line:start].strip():
        return None
    mark = match[0].rstrip()
    if mark[-1].isdigit() and not text[match.end()].isupper():
        return None
    return start + len(mark), Reason.LIST_MARK
