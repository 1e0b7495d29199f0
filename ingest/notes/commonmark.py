"""The blocks of CommonMark, as markdown-it finds them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from markdown_it import MarkdownIt
from markdown_it.token import Token

from ingest.notes.note import Diagnostic

_MAX_NESTING: Final = 60
_PARSER: Final = MarkdownIt("commonmark", {"maxNesting": _MAX_NESTING}).disable("reference")
_PARSER.core.ruler.enableOnly(["normalize", "block"])
_CONTAINERS: Final = frozenset({"blockquote_open", "list_item_open"})


def parse_blocks(rows: Sequence[str]) -> tuple[list[Token], tuple[Diagnostic, ...]]:
    """The tokens of the blocks in these lines, and what stands too deep inside others to be read."""
    tokens = _PARSER.parse("\n".join(rows))
    for token in tokens:
        if token.type in _CONTAINERS and token.level >= _MAX_NESTING - 1 and token.map is not None:
            message = f"line {token.map[0] + 1}: lists and quotes are read no deeper than here"
            return tokens, (Diagnostic("nested-too-deeply", message),)
    return tokens, ()
