"""The shapes of inline markup: CommonMark, the HTML in it, and the tags of site generators.

Every pattern is bounded or possessive, so that no text costs more than linear time.
"""

from __future__ import annotations

import re
from typing import Final

# Every branch begins with a character: so they are searched for as a set.
SPECIAL: Final = re.compile(
    "|".join(map(re.escape, "\\`*_~[]<&${"))
    + r"|https?://|%%|==|\^(?<=\s\^)(?=[\d-]*[A-Za-z]|\d{6})[\w-]{3,60}(?=\s*$)"
)
PUNCTUATION: Final = frozenset("!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~")
BACKQUOTES: Final = re.compile(r"`+")
RUN: Final = re.compile(r"\*+|_+|~+|=+")
DESTINATION: Final = re.compile(
    r"\(\s{0,20}(?:<?(?P<data>data:[A-Za-z0-9+/=%;,:._-]{30,}+)>?|<(?P<angle>[^<>\n]{0,2000})>|(?P<bare>(?:[^\s()<>\\]|\\.|\((?:[^\s()]|\([^\s()]{0,200}\)){0,500}\)){0,2000}+))"
    r"(?:\s{1,20}(?:\"[^\"]{0,500}+\"|'[^']{0,500}+'|\([^()]{0,500}+\)))?\s{0,20}\)"
)
LABEL: Final = re.compile(r"\[([^\[\]]{0,200})\]")
ENTITY: Final = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});")
AUTOLINK: Final = re.compile(r"<((?:https?|ftp|mailto):[^\s<>]{1,2000})>")
URL: Final = re.compile(r"https?://[!#-;=?-Z\\\]_a-z~\[|]{1,2000}")
URL_TAIL: Final = ".,;:!?*_'|\\]["
TAG: Final = re.compile(
    r"<(?P<close>/?)(?P<name>[A-Za-z][A-Za-z0-9.-]{0,40}+)"
    r"(?P<attributes>(?:\s{1,200}[A-Za-z_:@][\w.:-]{0,80}+(?:\s{0,20}=\s{0,20}"
    r"(?:[\"']?data:[A-Za-z0-9+/=%;,:._-]{30,}+[\"']?|\"[^\"]{0,2000}+\"|'[^']{0,2000}+'|\{(?:[^{}]|\{[^{}]{0,500}+\}){0,2000}+\}|[^\s\"'=<>`{}]{1,2000}+))?"
    r"|\s{1,200}\{[^{}]{0,200}\}){0,40}+)"
    r"\s{0,200}(?P<void>/?)>"
)
HREF: Final = re.compile(r"\b(?:href|src)\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s\"'<>]+))", re.IGNORECASE)
LATEX: Final = re.compile(r"\$(?!\s)(?=[^$\n]{0,300}[\\^_{])[^$\n]{1,300}\$|\$\$[^$]{1,2000}\$\$")
BLOCK_NAME: Final = re.compile(r"\^[\w-]{3,60}")
FIGURE: Final = re.compile(r"\$(?P<digits>\d[\d.,]{0,20}(?:\\[,;]\d{3}){0,5})\$(?!\d)")
SPACE: Final = re.compile(r"\s{0,50}")
SUPERSCRIPT: Final = re.compile(
    r"\s{0,5}(?:<a\b[^<>]{0,500}>)?\s{0,5}(\[?\d{1,3}(?:\s?[,–-]\s?\d{1,3}){0,9}\]?)\s{0,5}(?:</a>)?\s{0,5}</sup>",
    re.IGNORECASE,
)
_BREAKING: Final = (
    "address article aside blockquote br center dd details div dl dt fieldset figcaption figure footer form "
    "h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul"
)
BREAKING_TAGS: Final = frozenset(_BREAKING.split())
SILENT_TAGS: Final = frozenset({"script", "style", "svg", "template", "rt", "rp"})
STRUCK_TAGS: Final = frozenset({"del", "s", "strike"})


def href(attributes: str) -> str:
    """The address in a tag's attributes, or nothing."""
    found = HREF.search(attributes)
    return next((group for group in found.groups() if group), "") if found else ""
