"""The blocks of CommonMark, as markdown-it finds them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from markdown_it import MarkdownIt
from markdown_it.token import Token

from ingest.notes.note import Diagnostic

_MAX_NESTING: Final = 60
_CONTAINERS: Final = frozenset({"blockquote_open", "list_item_open"})


def _parser(*without: str) -> MarkdownIt:
    parser = MarkdownIt("commonmark", {"maxNesting": _MAX_NESTING}).disable(["reference", *without])
    parser.core.ruler.enableOnly(["normalize", "block"])
    return parser


_PARSER: Final = _parser()
# MDX indents what stands between the tags of a component, and has no code by indentation.
_MDX_PARSER: Final = _parser("code")


def parse_blocks(rows: Sequence[str], *, mdx: bool = False) -> tuple[list[Token], tuple[Diagnostic, ...]]:
    """The tokens of the blocks in these lines, of MDX or not, and what stands too deep to be read."""
    tokens = (_MDX_PARSER if mdx else _PARSER).parse("\n".join(rows))
    for token in tokens:
        if token.type in _CONTAINERS and token.level >= _MAX_NESTING - 1 and token.map is not None:
            message = f"line {token.map[0] + 1}: lists and quotes are read no deeper than here"
            return tokens, (Diagnostic("nested-too-deeply", message),)
    return tokens, ()
