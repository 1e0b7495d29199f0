"""A note's head: the YAML between `---` lines, each scalar as it was written."""

from __future__ import annotations

import re
from typing import Final

import yaml

from ingest.notes.note import Diagnostic, FrontMatter

_FENCE: Final = re.compile(r"[ \t]*(?:\r\n?|\n)?---[ \t]*(?:\r\n?|\n)")
_CLOSE: Final = re.compile(r"^(?:---|\.\.\.)[ \t]*(?:\r\n?|\n|\Z)", re.MULTILINE)
_FIELD: Final = re.compile(
    r"^[ \t]*(?:-[ \t]+)?[\"']?[\w.@ -]{1,80}[\"']?[ \t]*:(?:[ \t\r\n]|\Z)", re.MULTILINE
)
_MAX_CHARACTERS: Final = 64 * 1024
_MAX_DEPTH: Final = 12
_MAX_NODES: Final = 10_000
_TITLE: Final = ("title",)
_DATE: Final = ("date", "date_captured", "published_at", "published", "created")
_SOURCE: Final = ("source_url", "source", "url", "canonical_url")


class _HeadError(yaml.YAMLError):
    """A head that is YAML but more than a head may be."""


def read_front(text: str) -> tuple[FrontMatter, tuple[Diagnostic, ...]]:
    """The head of a text, empty where there is none; one that does not parse is reported and has no fields.

    YAML 1.2 read as the failsafe schema does: scalars are the strings that were written (`4.50`, `no`), an
    empty value is None; aliases and tags are refused.
    """
    opening = _FENCE.match(text)
    if opening is None:
        return FrontMatter(), ()
    closing = _CLOSE.search(text, opening.end())
    if closing is None:
        return _unclosed(text, opening)
    return _closed(text[opening.end() : closing.start()], closing.end())


def _closed(head: str, end: int) -> tuple[FrontMatter, tuple[Diagnostic, ...]]:
    try:
        fields = _fields(head)
    except (yaml.YAMLError, RecursionError) as error:
        # A rule, a paragraph and a rule are no head at all.
        return _unreadable(_cause(error), end) if _FIELD.search(head) else (FrontMatter(), ())
    return (FrontMatter(), ()) if fields is None else (_front(fields, end), ())


def _unclosed(text: str, opening: re.Match[str]) -> tuple[FrontMatter, tuple[Diagnostic, ...]]:
    """A head that is opened and never closed ends at the first empty line, if it has fields at all."""
    blank = re.compile(r"(?:\r\n?|\n)[ \t]*(?:\r\n?|\n)|\Z").search(text, opening.end())
    end = blank.end() if blank else len(text)
    lines = text[opening.end() : end].split("\n")
    written = [line for line in lines if line.strip()]
    if len(written) >= 2 and all(_FIELD.match(line) or line[:1] in " \t-" for line in written):
        return _unreadable("the closing --- is missing", end)
    return FrontMatter(), ()


def _unreadable(cause: str, end: int) -> tuple[FrontMatter, tuple[Diagnostic, ...]]:
    message = f"the front matter does not parse: {cause}"
    return FrontMatter(start=0, end=end), (Diagnostic("front-matter-unreadable", message),)


def _cause(error: Exception) -> str:
    if isinstance(error, yaml.MarkedYAMLError) and error.problem_mark is not None:
        return f"line {error.problem_mark.line + 2}: {error.problem or 'syntax error'}"
    if isinstance(error, RecursionError):
        return "nested too deeply"
    return " ".join(str(error).split())


def _fields(head: str) -> list[tuple[str, object]] | None:
    if len(head) > _MAX_CHARACTERS:
        raise _HeadError(f"longer than {_MAX_CHARACTERS} characters")
    _guard(head)
    node = yaml.compose(head, Loader=yaml.BaseLoader)
    if node is None:
        return []
    if not isinstance(node, yaml.MappingNode):
        return None
    fields: dict[str, object] = {}
    for key, value in node.value:
        fields[_key(key)] = _value(value)
    return list(fields.items())


def _guard(head: str) -> None:
    """Refuse what would cost more than it says, before a tree is built of it."""
    depth = 0
    for nodes, event in enumerate(yaml.parse(head, Loader=yaml.BaseLoader)):
        if isinstance(event, yaml.AliasEvent):
            raise _HeadError("aliases are not read")
        if isinstance(event, yaml.CollectionStartEvent):
            depth += 1
        elif isinstance(event, yaml.CollectionEndEvent):
            depth -= 1
        if depth > _MAX_DEPTH or nodes > _MAX_NODES:
            raise _HeadError("nested too deeply" if depth > _MAX_DEPTH else "too many fields")
        tag = getattr(event, "tag", None)
        if tag:
            raise _HeadError(f"tags are not read: {tag}")


def _key(node: yaml.Node) -> str:
    if not isinstance(node, yaml.ScalarNode):
        raise _HeadError("a key is not a plain word")
    return str(node.value)


def _value(node: yaml.Node) -> object:
    if isinstance(node, yaml.MappingNode):
        return {_key(key): _value(value) for key, value in node.value}
    if isinstance(node, yaml.SequenceNode):
        return [_value(item) for item in node.value]
    plain = isinstance(node, yaml.ScalarNode) and node.style is None
    return None if plain and node.value in {"", "~", "null"} else str(node.value)


def _front(fields: list[tuple[str, object]], end: int) -> FrontMatter:
    return FrontMatter(
        fields=tuple(fields),
        start=0,
        end=end,
        title=_first(fields, _TITLE),
        date=_first(fields, _DATE),
        source=_first(fields, _SOURCE),
    )


def _first(fields: list[tuple[str, object]], keys: tuple[str, ...]) -> str:
    known = {key.casefold(): value for key, value in reversed(fields)}
    for key in keys:
        value = known.get(key)
        if isinstance(value, list) and value:
            value = value[0]
        if isinstance(value, str) and value.strip():
            return value.strip()
    return ""
