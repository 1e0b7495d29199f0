"""Paragraphs and items are cut as markdown-it's own rules cut them, without asking each of these."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.token import Token

from ingest.notes.commonmark import parse_blocks

PLAIN = MarkdownIt("commonmark").disable("reference")
LINES = (
    "- a", "* b", "+ c", "1. d", "2. e", "10) f", "text", "**bold** words", "   - g", "  - h", "    - i",
    "     deep", "  lazy", "> q", "> - r", ">   s", "---", "===", "", "# h", "```", "- ", "-", "1.", "* * *",
    "\t- t", "   1. u", "    2. v", "      words", "      2. w", "<div>", "- > y", "12 units", "-\tk",
)  # fmt: skip


def said(tokens: list[Token]) -> list[tuple[object, ...]]:
    return [(t.type, t.map, t.content, t.markup, t.info) for t in tokens if "paragraph" not in t.type]


@given(st.lists(st.sampled_from(LINES), min_size=1, max_size=9))
def test_any_lines_are_the_blocks_of_commonmark(rows: list[str]) -> None:
    assert said(parse_blocks(rows)[0]) == said(PLAIN.parse("\n".join(rows)))


@pytest.mark.parametrize(
    ("rows", "contents"),
    [
        (["- GLM-5: 744B", "- GLM-4.5: 355B"], ["GLM-5: 744B", "GLM-4.5: 355B"]),
        (["Les modèles :", "* GLM-5", "  * 744B"], ["Les modèles :", "GLM-5", "744B"]),
        (["Модели:", "1. GLM-5", "2. Kimi K2"], ["Модели:", "GLM-5", "Kimi K2"]),
        (["発表は", "2. 月でした"], ["発表は\n2. 月でした"]),
        (["- GLM-5", "goes on"], ["GLM-5\ngoes on"]),
    ],
)
def test_an_item_ends_the_paragraph_above_it(rows: list[str], contents: list[str]) -> None:
    assert [token.content for token in parse_blocks(rows)[0] if token.type == "inline"] == contents
