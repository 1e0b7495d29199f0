"""What must hold of every note that was read, and pieces to make odd notes of."""

from __future__ import annotations

from unicodedata import normalize

from ingest.notes.folding import folded
from ingest.notes.note import Inline, Note

# What may stand in the note where another character stands in the running text: an entity, a line end, a tag.
STANDS_FOR_ANOTHER = "&\\<\r\n \t\f\v\x1c\x1d\x1e\x85\u2028\u2029\u3000\xa0"
FRAGMENTS = (
    *(
        "# ",
        "## ",
        "- ",
        "1. ",
        "> ",
        "    ",
        "\t",
        "|",
        "|---|---|",
        "---",
        "```",
        "~~~",
        "\n",
        "\r\n",
        "\r",
        "\n\n",
    ),
    *(
        "**",
        "*",
        "_",
        "`",
        "[",
        "]",
        "(",
        ")",
        "![",
        "](https://a.b)",
        "[^1]",
        "[1]",
        "[^1]: ",
        "¹⁷",
        " 17",
        "。",
    ),
    *(
        "<br>",
        "<p>",
        "</p>",
        "<table>",
        "<tr>",
        "<td rowspan=2>",
        "</table>",
        "<!--",
        "-->",
        "&amp;",
        "&nbsp;",
    ),
    *(
        "\\",
        "$x^2$",
        "<sup>",
        "</sup>",
        "{% x %}",
        "[!NOTE] ",
        "・",
        "✅ ",
        "745億",
        "40B",
        "GLM-5",
        "modèle",
    ),
    *("модель", "モデル", "𝜏", "é", "\ufeff", "\u3000", "\x0c", "\x85", "1 2 https://a.b/c", "pip install x"),
    *("from a import b", "---\na: b\n---\n", ": "),
    *(
        "%%",
        "==",
        "{{<",
        ">}}",
        "{%",
        "%}",
        '{% include a text="b 7"',
        "{{c1::",
        "}}",
        "{: .a}",
        "{/*",
        "*/}",
    ),
    *(":::note ", "::: ", '!!! note "b"\n', "    ", '=== "T"\n', "<%", "%>", "[[a#b|c]]", "![[", " ^abc12\n"),
    *("<del>", "</del>", "~~", "![](data:image/png;base64,", "A" * 40, "{% comment %}", "{% endcomment %}"),
    *("\u200b", "\u00ad", "e\u0301", "\u0301", "\uff8a\uff9f", "\uff9f", "\uff27", "\uff14\uff0e\uff15"),
)


def _folds_to(source: str, character: str) -> bool:
    return character in folded(source).text or character in normalize("NFKC", source)


def _place_is_right(note: Note, inline: Inline, start: int, end: int) -> None:
    last = start
    for index, character in enumerate(inline.text):
        place = inline.place(index)
        assert start <= place < end
        assert place >= last
        last = place
        source = note.text[place]
        assert (
            source == character
            or source in STANDS_FOR_ANOTHER
            or character in "^ \n"
            or _folds_to(note.text[slice(*inline.span(index, index + 1))], character)
        )
    for a, b in (*inline.codes, *inline.strong, *((link.start, link.end) for link in inline.links)):
        assert 0 <= a < b <= len(inline.text)
    assert all(0 <= mark.position <= len(inline.text) for mark in inline.marks)


def holds(note: Note) -> None:
    """Every block, and every character of its running text, has its place in the note."""
    for index, block in enumerate(note.blocks):
        assert 0 <= block.start <= block.end <= len(note.text)
        assert index == 0 or note.blocks[index - 1].start <= block.start
        assert all(above < index for above in block.headings)
        assert block.parent is None or block.parent < index
        _place_is_right(note, block.inline, block.start, block.end)
        for row in block.table.rows if block.table else ():
            for cell in row:
                _place_is_right(note, cell.inline, cell.start, cell.end)
