"""Text of a page made safe to stand in Markdown: what a reader of Markdown would take for markup."""

from __future__ import annotations

import re
from typing import Final

_SPACE: Final = re.compile(r"[ \t\r\n\f]+")
_INVISIBLE: Final = re.compile("[\u00ad\u200b\u2060\ufeff]")
_MARKUP: Final = re.compile(
    r"\\(?=[!-/:-@\[-`{-~])|`|\*|~~|==|%%|(?<!\w)_|_(?!\w)|\](?=[(\[]|$)|<(?=[A-Za-z/!?])|\{(?=[%{#:/.])|<(?=%)"
    r"|&(?=#?\w{1,31};)"
)
# A heading, a quotation, a fence, a container, an underline, where the page has none.
_OPENING: Final = re.compile(
    r"(?:#{1,6}(?=\s|$)|>|`{3,}|~{3,}|:{3,}|!{3}\s|\?{3}|={3}\s|\+{3}$|(?:-{3,}|={3,}|\.{3})$)"
)
_RULE: Final = re.compile(r"[\s=*_-]{3,}")


def words(text: str) -> str:
    """Text as a browser shows it: white space is one space, what is not shown is not there."""
    return _SPACE.sub(" ", _INVISIBLE.sub("", text))


def escaped(text: str) -> str:
    """Text in which nothing is markup inside a line."""
    return _MARKUP.sub(lambda found: "\\" + found.group(), text)


def opened(line: str) -> str:
    """A line that begins nothing but a paragraph or a list item; nothing where it only draws a rule."""
    if _RULE.fullmatch(line):
        return ""
    return "\\" + line if _OPENING.match(line) else line


def fenced(code: str, language: str = "") -> str:
    """Code between fences longer than any inside it."""
    longest = max((len(run) for run in re.findall(r"`{3,}", code)), default=2)
    fence = "`" * (longest + 1)
    return f"{fence}{language}\n{code}\n{fence}"


def quoted(code: str) -> str:
    """Code within a line, in as many backquotes as it needs."""
    longest = max((len(run) for run in re.findall(r"`+", code)), default=0)
    quotes = "`" * (longest + 1)
    return f"{quotes} {code} {quotes}" if longest else f"`{code}`"
