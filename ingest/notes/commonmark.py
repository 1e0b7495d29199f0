"""The blocks of CommonMark, as markdown-it finds them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from markdown_it import MarkdownIt
from markdown_it.rules_block import StateBlock
from markdown_it.token import Token

from ingest.notes.note import Diagnostic

_MAX_NESTING: Final = 60
_INDENTED: Final = 4
_CONTAINERS: Final = frozenset({"blockquote_open", "list_item_open"})
# How a line begins that is neither anything but a paragraph nor the end of one.
_PLAIN: Final = re.compile(r"[^\s`~>*_+#<=0-9-]|[*_]{1,3}[^\s*_]|`{1,2}[^\s`]|[0-9]+(?![0-9.)])")
_ITEM: Final = re.compile(r"(?:[*+-]|([0-9]{1,9})[.)])[ \t]+[^ \t\n]")


def _plain_paragraph(state: StateBlock, start: int, _end: int, _silent: bool) -> bool:
    """Take the lines up to an empty one or an item of a list, where all of them begin like a paragraph's.

    Most blocks are; markdown-it's own rules would each look at them first.
    """
    if state.is_code_block(start):
        return False
    last = start
    while last < state.lineMax and not state.isEmpty(last):
        indent = state.sCount[last]
        goes_on = last > start and indent - state.blkIndent >= _INDENTED
        place = state.bMarks[last] + state.tShift[last]
        if last > start and _begins_item(state, last, place):
            break
        if indent < 0 or not (goes_on or _PLAIN.match(state.src, place)):
            return False
        last += 1
    state.line = last
    token = state.push("inline", "", 0)
    token.content = state.getLines(start, last, state.blkIndent, False).strip()
    token.map = [start, last]
    token.children = []
    return True


def _begins_item(state: StateBlock, line: int, place: int) -> bool:
    """Whether a line under a paragraph's is an item with words, which ends it: "2." a list that goes on."""
    indent = state.sCount[line]
    outside = indent < state.blkIndent
    if indent < 0 or indent - (state.listIndent if outside else state.blkIndent) >= _INDENTED:
        return False
    found = _ITEM.match(state.src, place)
    return found is not None and (outside or found[1] is None or int(found[1]) == 1)


def _parser(*without: str) -> MarkdownIt:
    parser = MarkdownIt("commonmark", {"maxNesting": _MAX_NESTING}).disable(["reference", *without])
    parser.core.ruler.enableOnly(["block"])
    parser.block.ruler.before("code", "plain_paragraph", _plain_paragraph)
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
