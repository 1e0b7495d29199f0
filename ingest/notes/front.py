"""A note's head, in whatever it is written: YAML, TOML or JSON between fences, bare JSON, bare lines."""

from __future__ import annotations

import re
from collections import Counter
from typing import Final

from ingest.notes.heads.bare import read_bare
from ingest.notes.heads.json_head import end_of_json, read_json
from ingest.notes.heads.keys import first_of, is_usual
from ingest.notes.heads.limits import Fields, HeadError
from ingest.notes.heads.mend import mended
from ingest.notes.heads.toml_head import read_toml
from ingest.notes.heads.yaml_head import read_yaml
from ingest.notes.note import Diagnostic, FrontMatter

_OPEN: Final = re.compile(
    r"[\ufeff\u200b \t]*(?:(?:\r\n?|\n)[ \t]*)?"
    r"(?:(?P<fence>---|\+\+\+|;;;)(?P<name>yaml|yml|toml|json)?[ \t]*(?:\r\n?|\n)|(?P<brace>\{)(?=\s*[\"}]))"
)
_CLOSE: Final = {
    "---": re.compile(r"^(?:---|\.\.\.)[ \t]*(?:\r\n?|\n|\Z)", re.MULTILINE),
    "+++": re.compile(r"^\+\+\+[ \t]*(?:\r\n?|\n|\Z)", re.MULTILINE),
    ";;;": re.compile(r"^;;;[ \t]*(?:\r\n?|\n|\Z)", re.MULTILINE),
}
_NAMES: Final = {"---": "yaml", "+++": "toml", ";;;": "json"}
_LINE_END: Final = re.compile(r"[ \t]*(?:\r\n?|\n|\Z)")
_BRACE_LINE: Final = re.compile(r"^\}[ \t]*(?:\r\n?|\n|\Z)", re.MULTILINE)
_BREAK: Final = re.compile(r"\r\n?|\n")
_BLANK: Final = re.compile(r"(?:\r\n?|\n)[ \t]*(?:\r\n?|\n)|\Z")
# What a line of a head looks like: a field, an item, what goes on with one, a comment, a table of TOML.
_FIELD: Final = re.compile(
    r"[ \t]*(?:-[ \t]+)?(?:[\w.@ -]{1,80}[ \t]*(?::(?:[ \t]|$)|=)|[^\s:]{81,}+:(?:[ \t]|$)"
    r"|\{?[ \t]*[\"'][^\"'\n]{1,80}[\"'][ \t]*[:=])"
)
_LINE: Final = re.compile(_FIELD.pattern + r"|[ \t]+\S|-[ \t]|#|[?:][ \t]|[\[\]{}]")

_Read = tuple[FrontMatter, tuple[Diagnostic, ...]]


def read_front(text: str) -> _Read:
    """The head of a text, empty where there is none; one that does not parse is reported and has no fields.

    Every scalar is the string that was written (`4.50`, `no`, `2026-11-02`), an empty value is None. Quotes
    that were forgotten are put in where that is plain, and that is reported too.
    """
    opening = _OPEN.match(text)
    if opening is None:
        return _bare(text)
    if opening["brace"]:
        return _braced(text, opening.start("brace"))
    closing = _CLOSE[opening["fence"]].search(text, opening.end())
    if closing is None:
        return _unclosed(text, opening)
    name = opening["name"] or _NAMES[opening["fence"]]
    first_line = len(_BREAK.findall(text, 0, opening.end())) + 1
    head = _BREAK.sub("\n", text[opening.end() : closing.start()])
    return _fenced(name, head, closing.end(), first_line)


def _fenced(name: str, head: str, end: int, first_line: int) -> _Read:
    try:
        if name in {"yaml", "yml"}:
            fields, trouble = _yaml(head, first_line)
        elif name == "toml":
            fields, trouble = read_toml(head, first_line), ()
        else:
            braced = head.strip().startswith("{")
            fields, trouble = read_json(head if braced else f"{{{head.strip().rstrip(',')}}}", first_line), ()
    except HeadError as error:
        # A rule, a paragraph and a rule are no head at all.
        return _unreadable(str(error), end) if _looks_like_fields(head) else (FrontMatter(), ())
    return (FrontMatter(), ()) if fields is None else _front(fields, end, trouble)


def _yaml(head: str, first_line: int) -> tuple[Fields | None, tuple[Diagnostic, ...]]:
    """The fields of a head in YAML, once more with quotes where it does not parse without."""
    try:
        return read_yaml(head, first_line), ()
    except HeadError as error:
        better = mended(head) if _looks_like_fields(head) else None
        if better is None:
            raise
        try:
            fields = read_yaml(better, first_line)
        except HeadError:
            raise error from None
        message = f"the front matter parses only with quotes or spaces that were forgotten: {error}"
        return fields, (Diagnostic("front-matter-repaired", message),)


def _looks_like_fields(head: str) -> bool:
    """Whether most lines are those of a head, and one of them a field."""
    lines = [line for line in head.split("\n") if line.strip()]
    likely = sum(1 for line in lines if _LINE.match(line))
    return 2 * likely > len(lines) and any(map(_FIELD.match, lines))


def _unclosed(text: str, opening: re.Match[str]) -> _Read:
    """A head that is opened and never closed ends at the first empty line, if it has fields at all."""
    blank = _BLANK.search(text, opening.end())
    end = blank.end() if blank else len(text)
    lines = _BREAK.split(text[opening.end() : end])
    written = [line for line in lines if line.strip()]
    if len(written) >= 2 and all(_FIELD.match(line) or line[:1] in " \t-" for line in written):
        return _unreadable(f"the closing {opening['fence']} is missing", end)
    return FrontMatter(), ()


def _braced(text: str, start: int) -> _Read:
    """A head that is an object of JSON and nothing else on its lines, with a key that heads have."""
    stop = end_of_json(text, start)
    line = _LINE_END.match(text, stop) if stop else None
    if line is not None:
        first_line = len(_BREAK.findall(text, 0, start)) + 1
        try:
            fields = read_json(text[start:stop], first_line)
        except HeadError as error:
            return _unreadable(str(error), line.end())
        usual = any(is_usual(key) for key, _ in fields)
        return _front(fields, line.end(), ()) if usual else (FrontMatter(), ())
    closing = None if stop else _BRACE_LINE.search(text, start)
    if closing is None:
        return FrontMatter(), ()
    head = _BREAK.sub("\n", text[start : closing.end()])
    try:
        read_json(head)
    except HeadError as error:
        return _unreadable(str(error), closing.end()) if _looks_like_fields(head) else (FrontMatter(), ())
    return FrontMatter(), ()


def _bare(text: str) -> _Read:
    found = read_bare(text)
    return (FrontMatter(), ()) if found is None else _front(found[0], found[1], ())


def _unreadable(cause: str, end: int) -> _Read:
    message = f"the front matter does not parse: {cause}"
    return FrontMatter(start=0, end=end), (Diagnostic("front-matter-unreadable", message),)


def _front(fields: Fields, end: int, trouble: tuple[Diagnostic, ...]) -> _Read:
    twice = [key for key, count in Counter(key for key, _ in fields).items() if count > 1]
    if twice:
        message = f"the front matter has {twice[0][:80]!r} more than once: each value is kept"
        trouble = (*trouble, Diagnostic("front-matter-duplicate", message))
    front = FrontMatter(
        fields=tuple(fields),
        start=0,
        end=end,
        title=first_of(fields, "title")[0],
        date=first_of(fields, "issued")[0],
        source=first_of(fields, "source")[0],
    )
    return front, trouble
