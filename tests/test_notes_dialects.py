"""Dialects of Markdown: what each adds around the text is taken off, and what readers see is text."""

from __future__ import annotations

import pytest

from ingest.notes import read_note

FACT = "GLM-5 has 744B parameters."


def words(text: str) -> list[str]:
    """The running text of each block that is no code."""
    note = read_note("n.md", text.encode())
    return [block.inline.text for block in note.blocks if block.kind != "code"]


@pytest.mark.parametrize(
    ("text", "running"),
    [
        ("It has ==744B== of them.", "It has 744B of them."),
        ("約==7440億==である。", "約7440億である。"),
        ("x==y and a == b and c===d", "x==y and a == b and c===d"),
        ("See [[Notes/GLM-5|GLM-5]] and [[GLM-5#Size]].", "See GLM-5 and GLM-5."),
        ("Before ![[GLM-5 has 9B|300]] after", "Before  after"),
        (f"{FACT} ^37066d", FACT),
        (f"{FACT} ^a-quote-of-2024", FACT),
        ("It is 10 ^6", "It is 10 ^6"),
        (f"{FACT} %%was 9B%%", FACT),
        ("From 50%% to 60%%.", "From 50%% to 60%%."),
        ('<% tp.date.now("99") %> Words.', "Words."),
        ("It has {{ site.n | times: 40 }} layers.", "It has  layers."),
        ("It has {{c1::744B::how many}} of them.", "It has 744B of them."),
        ("Text {/* 9B */} here and {' '}there", "Text  here and  there"),
        ('A {{< hl text="744B of them" color="#999999" >}}.', "A 744B of them."),
        ('A {{< quote "by one who is known" >}}.', "A by one who is known."),
        ('A {{< icon "star" width="40" >}} here', "A  here"),
        ("It has 78 layers{: .big40}.", "It has 78 layers."),
        ('[link](https://a.b){: width="300"} and { .button40 }x', "link and x"),
        ("# Title {#t-40 .x}", "Title"),
        ("<ruby>性能<rt>せいのう</rt></ruby>が高い", "性能が高い"),
        (f"![x](data:image/png;base64,{'A1b2' * 50_000}) seen", "seen"),
        (f'<img alt="9B" src="data:image/png;base64,{"A1b2" * 50_000}"/> seen', "seen"),
        ("<Foo x={{a: 1}} y={[1, 2]}>child</Foo>", "child"),
    ],
)
def test_marks_of_dialects_are_taken_off(text: str, running: str) -> None:
    assert words(text) == [running]


@pytest.mark.parametrize(
    "text",
    [
        "%%\nGLM-5 has 9B parameters.\n\nMore.\n%%\n\n{}\n",
        "{{% comment %}}\nGLM-5 has 9B parameters.\n{{% endcomment %}}\n{}\n",
        "{{::comment}}\nGLM-5 has 9B parameters.\n{{:/comment}}\n{}\n",
        "{{/*\nGLM-5 has 9B parameters.\n*/}}\n\n{}\n",
        '<%*\nlet x = "GLM-5 has 9B parameters";\n-%>\n{}\n',
        "{{% highlight python %}}\nx = 9\n{{% endhighlight %}}\n\n{}\n",
        "{{{{< highlight go >}}}}\nx := 9\n{{{{< /highlight >}}}}\n\n{}\n",
        "import X from './x'\n\nexport const meta = {{\n  n: '9B',\n}}\n\n{}\n",
        '<Stat\n  label="9B"\n  value={{9}}\n/>\n\n{}\n',
        "{}\n{{: .note .w-50}}\n",
        "[image1]: <data:image/png;base64,A1b2A1b2A1b2A1b2A1b2A1b2A1b2A1b2>\n\n{}\n\n![][image1]\n",
        "{{{{< youtube abc99 >}}}}\n{{% include toc.html n=9 %}}\n{}\n",
        "- [x] {}\n",
        "> [!tip]-\n> > [!todo]+\n> > {}\n",
        '<Card title="GLM-5 has 9B parameters">{}</Card>\n',
        ":::message alert\n{}\n:::\n",
        "{{{{% callout note %}}}}{}{{{{% /callout %}}}}\n",
        "{{% note %}}{}{{% endnote %}}\n",
        "{{% note %}}\n\n{}\n\n{{% endnote %}}\n",
        "::::{{.callout-note}}\n{}\n::::\n",
        "!!! note\n\n    {}\n",
        "??? tip\n    {}\n",
    ],
)
def test_what_is_around_a_fact_is_not_text(text: str) -> None:
    found = [each for each in words(text.format(FACT)) if not each.startswith("<data:")]
    assert found == [FACT]


@pytest.mark.parametrize(
    "text",
    [
        '!!! note "{}"\n    Body here.\n',
        '???+ tip "{}"\n\n    Body here.\n',
        '=== "{}"\n\n    Body here.\n',
        ":::note {}\nBody here.\n:::\n",
        ":::note[{}]\n\nBody here.\n\n:::\n",
        ":::details {}\nBody here.\n:::\n",
        ':::details{{summary="{}"}}\nBody here.\n:::\n',
        '::: {{.callout-tip title="{}"}}\nBody here.\n:::\n',
        '{{{{< notice text="{}" >}}}}\n\nBody here.\n',
        '{{{{< figure src="a-99.png" caption="{}" >}}}}\nBody here.\n',
        '{{{{<\n  notice\n  text="{}"\n>}}}}\nBody here.\n',
        '{{% include note.html content="{}" %}}\n\nBody here.\n',
        "> [!info] {}\n\nBody here.\n",
        "<details>\n<summary>{}</summary>\n\nBody here.\n</details>\n",
    ],
)
@pytest.mark.parametrize(
    "title", [FACT, "GLM-5 compte 744 milliards.", "GLM-5は7440億である", "GLM-5: 744 млрд параметров"]
)
def test_titles_and_printed_attributes_are_text(text: str, title: str) -> None:
    assert words(text.format(title)) == [title, "Body here."]


def test_the_text_of_an_admonition_keeps_its_blocks_and_its_places() -> None:
    text = (
        "!!! note\n    Words.\n\n    - item\n\n    | a | b |\n    |---|---|\n    | 1 | 2 |\n\n"
        "    !!! tip\n        Inner words.\n\n    ```\n    x = 9\n    ```\n\nAfter.\n"
    )
    note = read_note("n.md", text.encode())
    assert [(str(b.kind), text[b.start : b.end].split("\n", maxsplit=1)[0].strip()) for b in note.blocks] == [
        ("paragraph", "Words."),
        ("item", "- item"),
        ("table", "| a | b |"),
        ("paragraph", "Inner words."),
        ("code", "```"),
        ("paragraph", "After."),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "!!! note\n\nNot indented.\n",
        "%%\nnever closed\n",
        "{% comment %}\nnever closed\n",
        "<% never closed\n",
    ],
)
def test_what_never_closes_hides_nothing(text: str) -> None:
    assert words(f"{text}\n{FACT}\n")[-1] == FACT


def test_comments_in_code_are_code() -> None:
    text = "```\n%%\n```\n\nWords.\n\n```\n%%\n```\n"
    assert [str(block.kind) for block in read_note("n.md", text.encode()).blocks] == [
        "code",
        "paragraph",
        "code",
    ]


def test_what_is_struck_out_is_told() -> None:
    inline = read_note("n.md", b"It was ~~9B~~, <del>8B</del>, <s>7B</s>, then 6B.").blocks[0].inline
    assert inline.text == "It was 9B, 8B, 7B, then 6B."
    assert [inline.text[start:end] for start, end in inline.struck] == ["9B", "8B", "7B"]


@pytest.mark.parametrize(("mark", "line"), [("> ", 1), ("- ", 30)])
def test_what_is_nested_too_deeply_is_reported(mark: str, line: int) -> None:
    deep = "".join("  " * depth + "- x\n" for depth in range(70)) if mark == "- " else "> " * 70 + "x\n"
    told = [one for one in read_note("n.md", deep.encode()).diagnostics if one.code == "nested-too-deeply"]
    assert [one.message for one in told] == [f"line {line}: lists and quotes are read no deeper than here"]
    shallow = "> " * 20 + "words are here\n" if mark == "> " else deep[:500]
    assert not any(one.code == "nested-too-deeply" for one in read_note("n.md", shallow.encode()).diagnostics)


def test_wiki_links_in_cells_escape_their_bar() -> None:
    text = "| Model | Size |\n|---|---|\n| [[GLM-5\\|the GLM-5]] | ==744B== |\n"
    (block,) = read_note("n.md", text.encode()).blocks
    assert block.table is not None
    assert [cell.inline.text for cell in block.table.rows[1]] == ["the GLM-5", "744B"]


def test_mdx_indents_what_stands_between_tags() -> None:
    text = f'<Tabs>\n  <TabItem value="9B">\n\n    {FACT}\n\n  </TabItem>\n</Tabs>\n'.encode()
    assert [(str(b.kind), b.inline.text) for b in read_note("n.mdx", text).blocks] == [("paragraph", FACT)]
    assert [str(b.kind) for b in read_note("n.md", text).blocks] == ["code"]
