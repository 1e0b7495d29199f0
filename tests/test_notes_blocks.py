"""Blocks and running text: what each block is, what it says, and where every character of it stands."""

from __future__ import annotations

import pytest

from ingest.notes import read_note
from ingest.notes.note import Block, Inline, Kind, Note


def blocks(text: str) -> list[tuple[str, str]]:
    return [(str(block.kind), block.inline.text) for block in read_note("n.md", text.encode()).blocks]


def inline(text: str) -> Inline:
    return read_note("n.md", text.encode()).blocks[0].inline


def sources(note: Note) -> list[str]:
    return [note.text[block.start : block.end] for block in note.blocks]


@pytest.mark.parametrize(
    ("text", "running"),
    [
        ("has **745B** and *40B* and __12B__ ones", "has 745B and 40B and 12B ones"),
        ("a [link](https://a.b/c_d_e 'x') here", "a link here"),
        ("a [link][ref] and [ref]\n\n[ref]: https://a.b", "a link and ref"),
        ("before ![alt 99](p.png) after", "before  after"),
        ("`max_tokens = 5` set", "max_tokens = 5 set"),
        ("``a ` b`` c", "a ` b c"),
        (r"from \$1 to \*3\*", "from $1 to *3*"),
        ("one<br>two<br/>\nthree", "one\ntwo\nthree"),
        ("745&nbsp;B&#8209;x &amp; y", "745\xa0B\u2011x & y"),
        ("a <b>bold</b> <span class='x'>word</span>", "a bold word"),
        ("soft\nbreak, hard  \nbreak\\\nhere", "soft break, hard\nbreak\nhere"),
        ("約**745億**の「**規模**」である", "約745億の「規模」である"),
        ("**「総計」**のモデル", "「総計」のモデル"),
        ("snake_case_name and 2*3*4 and 2**10", "snake_case_name and 2*3*4 and 2**10"),
        ("~10B and ~20B and ~~gone~~", "~10B and ~20B and gone"),
        ("cost < 5 and > 3, a<b", "cost < 5 and > 3, a<b"),
        (r"about $6 \times 10^{24}$ FLOPs", r"about $6 \times 10^{24}$ FLOPs"),
        ("<https://a.b/x> and https://c.d/e_f_g.", "https://a.b/x and https://c.d/e_f_g."),
        ("{% hint %}text{% endhint %} {{< ref >}}end", "text end"),
        ("[[Page|Shown]] and [[Other]]", "Shown and Other"),
        ("<!-- 99 --> kept", "kept"),
        ("x <!-- 99 --> y", "x  y"),
        ("an unclosed **mark and `tick", "an unclosed **mark and `tick"),
    ],
)
def test_markup_is_taken_off(text: str, running: str) -> None:
    assert inline(text).text == running


def test_running_text_leads_back_to_its_place() -> None:
    text = "x **745B** params, [GLM-5](https://a.b) has `n_layers` 𝜏 &amp; more"
    found = inline(text)
    for word in ("745B", "params", "GLM-5", "n_layers", "𝜏", "more"):
        at = found.text.index(word)
        start, end = found.span(at, at + len(word))
        assert text[start:end] == word
    assert [found.text[a:b] for a, b in found.strong] == ["745B"]
    assert [found.text[a:b] for a, b in found.codes] == ["n_layers"]
    assert [(found.text[link.start : link.end], link.target) for link in found.links] == [
        ("GLM-5", "https://a.b")
    ]


def test_a_span_over_markup_holds_it() -> None:
    text = "約**745**億"
    found = inline(text)
    assert text[slice(*found.span(1, 5))] == "745**億"


def test_headings_hold_what_stands_under_them() -> None:
    note = read_note("n.md", b"# A\n\nx is here\n\n## B ##\n\ny is here\n\n# C {#c}\n\nz is here\n")
    assert [(b.level, b.inline.text, b.headings) for b in note.blocks] == [
        (1, "A", ()),
        (0, "x is here", (0,)),
        (2, "B", (0,)),
        (0, "y is here", (0, 2)),
        (1, "C", ()),
        (0, "z is here", (4,)),
    ]


def test_items_hang_from_items_and_from_what_leads_them_in() -> None:
    text = "Key figures:\n\n- one\n  - two\n\n    more of two\n- [ ] three\n\nNo lead\n\n1. four\n"
    note = read_note("n.md", text.encode())
    assert [(str(b.kind), b.inline.text, b.level, b.parent, b.marker) for b in note.blocks[1:5]] == [
        ("item", "one", 1, 0, "-"),
        ("item", "two", 2, 1, "-"),
        ("paragraph", "more of two", 0, 2, ""),
        ("item", "three", 1, 0, "-"),
    ]
    assert (note.blocks[-1].parent, note.blocks[-1].marker) == (None, "1.")


@pytest.mark.parametrize("mark", ["・", "• ", "✅ ", "🔹 "])
def test_bullets_that_markdown_does_not_know_are_items(mark: str) -> None:
    text = f"Figures:\n{mark}one 1  \n{mark}two 2\\\n{mark}three 3\n"
    note = read_note("n.md", text.encode())
    assert [(str(b.kind), b.inline.text, b.parent) for b in note.blocks] == [
        ("paragraph", "Figures:", None),
        ("item", "one 1", 0),
        ("item", "two 2", 0),
        ("item", "three 3", 0),
    ]


def test_quotes_and_callouts() -> None:
    text = (
        "> quoted\n> text\n\n> [!NOTE] Title\n> body\n\n[!WARNING] Take care.\n\n> [!TIP]\n> Start small.\n"
    )
    note = read_note("n.md", text.encode())
    assert [(str(b.kind), b.inline.text, b.marker) for b in note.blocks] == [
        ("quote", "quoted text", ""),
        ("callout", "Title body", "NOTE"),
        ("callout", "Take care.", "WARNING"),
        ("callout", "Start small.", "TIP"),
    ]


@pytest.mark.parametrize(
    "code",
    [
        "```\nx = 5\n```\n",
        "~~~mermaid\ngraph LR\nA[745B] --> B\n~~~\n",
        "    x = 5\n    y = 6\n",
        "pip install sglang transformers\n",
        "python3 -m sglang.launch_server \\\n--tp-size 4 \\\n--port 8000\n",
        'from openai import OpenAI\n# Ein Kommentar\nclient = OpenAI(\napi_key="EMPTY",\n)\nprint(client)\n',
        'tools = [\n{\n"type": "function",\n},\n]\n',
        "$ vllm serve org/model --port 8000\n",
    ],
)
def test_code_is_code_with_or_without_its_fence(code: str) -> None:
    note = read_note("n.md", f"Prose comes first here.\n\n{code}\nAnd prose follows it.\n".encode())
    assert [str(block.kind) for block in note.blocks] == ["paragraph", "code", "paragraph"]


@pytest.mark.parametrize(
    "text",
    [
        "Python is the language of the field, and pip installs it.",
        "Git became the tool that everybody uses.",
        "make sure that the model fits: 80 GB.",
        "import of goods rose by 5 percent.",
        "Parameters = 40B in all.",
    ],
)
def test_prose_about_code_is_prose(text: str) -> None:
    assert blocks(text) == [("paragraph", text)]


def test_lines_of_a_clip_are_blocks_of_their_own() -> None:
    long = (
        "Эта модель вышла недавно, и о ней уже спорят все, кто читает новости о больших моделях и их ценах. "
    )
    lines = (f"{long * 2}Конец.", "Что это за модель?", f"{long * 2}Точка.", "- Первый пункт списка.")
    text = "\n".join((*lines, "Следующий абзац идёт сразу за ним.\n"))
    assert [(kind, words[:12]) for kind, words in blocks(text)] == [
        ("paragraph", "Эта модель в"),
        ("heading", "Что это за м"),
        ("paragraph", "Эта модель в"),
        ("item", "Первый пункт"),
        ("paragraph", "Следующий аб"),
    ]


def test_wrapped_lines_are_one_paragraph() -> None:
    text = (
        "The model was trained on a large corpus of text in many languages, and it\n"
        "Answers questions about each of them. Nobody knows how long the training\n"
        "took, because the report does not say.\n"
    )
    assert len(blocks(text)) == 1


@pytest.mark.parametrize(
    "text",
    [
        "Short line.\n\nText follows here.\n",
        "GLM-5 has 744B parameters:\n\nText.\n",
        "# A\n\n# B\n\nLone words here\n\nText.\n",
    ],
)
def test_not_every_short_line_is_a_heading(text: str) -> None:
    assert all(block.level != 6 for block in read_note("n.md", text.encode()).blocks)


@pytest.mark.parametrize("line", ["Executive Summary", "**Résultats**", "基本仕様表", "**🚀 Что это?**"])
def test_short_lines_over_text_are_headings(line: str) -> None:
    note = read_note("n.md", f"{line}\n\nThe text follows in a sentence.\n".encode())
    assert (note.blocks[0].kind, note.blocks[0].level) == (Kind.HEADING, 6)


def test_prose_over_a_rule_is_no_heading() -> None:
    assert blocks("The model costs 5 dollars.\n---\nMore.\n")[0][0] == "paragraph"


def test_html_is_read_without_its_tags() -> None:
    head = '<div align="center">\n<img src="x.png">\n</div>\n'
    text = head + '<p>It has <b>40B</b> of them.<br>\nAnd <a href="https://a.b">more</a>.</p>\n'
    note = read_note("n.md", text.encode())
    assert [b.inline.text for b in note.blocks] == ["It has 40B of them.", "And more."]
    assert note.blocks[1].inline.links[0].target == "https://a.b"


def test_comments_scripts_and_directives_say_nothing() -> None:
    silent = "<!--\nold: 99B\n-->\n\n<script>\nx = 99\n</script>\n\n"
    text = silent + ':::message\n本文です。\n:::\n\n{% hint style="info" %}\nWords of 5.\n{% endhint %}\n'
    assert blocks(text) == [("paragraph", "本文です。"), ("paragraph", "Words of 5.")]


def test_spans_are_the_sources_of_the_blocks() -> None:
    text = "# Title\r\n\r\nA *b*\r\nc is here.\r\n\r\n* item **x**\r\n\r\n```\r\ncode\r\n```\r\n"
    note = read_note("n.md", text.encode())
    assert sources(note) == ["# Title", "A *b*\r\nc is here.", "* item **x**", "```\r\ncode\r\n```"]


def test_front_matter_is_no_block() -> None:
    block: Block = read_note("n.md", b"---\na: 1\n---\n\nBody of it.\n").blocks[0]
    assert (block.inline.text, block.start) == ("Body of it.", 14)


def test_a_number_before_a_lone_short_line_makes_it_a_chapter() -> None:
    note = read_note("n.md", b"1. Identity card\n\nThe model is new.\n\n2. Costs of GLM-5\n\nThey are low.\n")
    assert [(b.level, b.inline.text, b.headings) for b in note.blocks] == [
        (6, "Identity card", ()),
        (0, "The model is new.", (0,)),
        (6, "Costs of GLM-5", ()),
        (0, "They are low.", (2,)),
    ]


def test_dashes_begin_items_after_a_full_stop_and_go_on_with_sentences() -> None:
    assert blocks("Les faits :\n– Il a 40 couches.\n– Il coûte 5 $.\n") == [
        ("paragraph", "Les faits :"),
        ("item", "Il a 40 couches."),
        ("item", "Il coûte 5 $."),
    ]
    assert blocks("GLM-5 от компании Zhipu AI\n— это новая модель.\n") == [
        ("paragraph", "GLM-5 от компании Zhipu AI — это новая модель.")
    ]


def test_a_picture_is_no_block() -> None:
    assert blocks("![bench 99](bench.png)\n\nWords follow it.\n") == [("paragraph", "Words follow it.")]


@pytest.mark.parametrize(
    "line", ["Context: 200K tokens", "It now has 744B parameters in all", "**Term** - its meaning"]
)
def test_a_line_that_states_a_value_is_no_heading(line: str) -> None:
    assert blocks(f"{line}\n\nThe text follows in a sentence.\n")[0][0] == "paragraph"


def test_numbered_link_references_are_links() -> None:
    text = "See [the card][1] and ![a chart][2] there.\n\n[1]: https://a.b\n[2]: c.png\n"
    assert blocks(text) == [
        ("paragraph", "See the card and  there."),
        ("reference", "https://a.b"),
        ("reference", "c.png"),
    ]
