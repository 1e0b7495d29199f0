"""What a page says, as the Markdown that is stored and quoted."""

from __future__ import annotations

import subprocess
import sys

import pytest

from ingest.notes import Note, read_note
from ingest.notes.note import Kind

PROSE = "<p>GLM-5 has 744 billion parameters, and its makers say that it was trained on 28.5T tokens.</p>"


def read(body: str, head: str = "", name: str = "page.html") -> Note:
    return read_note(name, f"<!DOCTYPE html><html><head>{head}</head><body>{body}</body></html>".encode())


def content(body: str) -> str:
    """The text of a page whose article is this, without its head."""
    note = read(f"<article>{PROSE}{body}</article>")
    text = note.text[note.front.end :].lstrip()
    assert text.startswith("GLM-5 has 744 billion parameters, and")
    return text.partition("\n\n")[2].rstrip("\n")


@pytest.mark.parametrize(
    ("body", "written"),
    [
        ("<h2>Speed <a href='#speed'>#</a></h2><p>Fast.</p>", "## Speed\n\nFast."),
        ("<p>one <b> two </b>three <i>four</i></p>", "one **two** three four"),
        ("<p>a<br>b<br><br>c</p>", "a\nb\n\nc"),
        ("<ul><li>a<ul><li>b</li></ul></li><li><p>c</p><p>d</p></li></ul>", "- a\n  - b\n- c\n\n  d"),
        ("<ol start=4><li>a<li>b</ol>", "4. a\n5. b"),
        (
            "<dl><dt>Context</dt><dd>200K</dd><dt>Output:</dt><dd>128K</dd></dl>",
            "- Context: 200K\n- Output: 128K",
        ),
        ("<blockquote><p>a</p><p>b</p></blockquote>", "> a\n>\n> b"),
        ("<pre><code class='language-python'>x = 1\n  y</code></pre>", "```python\nx = 1\n  y\n```"),
        ("<p><code>top_p</code> and <code>a`b</code></p>", "`top_p` and `` a`b ``"),
        ("<p>10<sup>24</sup> and CO<sub>2</sub></p>", "10<sup>24</sup> and CO2"),
        ("<p>1&nbsp;234&thinsp;x &lt; 3 &amp;lt; a*b</p>", "1\xa0234\u2009x < 3 \\&lt; a\\*b"),
        ("<p>trans&shy;former</p>", "transformer"),
        ("<p># no head</p><p>&gt; no quote</p>", "\\# no head\n\n\\> no quote"),
        ("<p><ruby>漢字<rp>(</rp><rt>かんじ</rt></ruby></p>", "漢字"),
        ("<p><del>$10</del> $5</p>", "~~$10~~ $5"),
        ("<p>was <math><mn>7.5</mn><annotation>7.5</annotation></math></p>", "was 7.5"),
        ("<p>seen<script>var x = 3;</script><span hidden>not</span></p>", "seen"),
    ],
)
def test_elements_become_the_markdown_that_says_the_same(body: str, written: str) -> None:
    assert content(body) == written


def test_a_plain_table_is_one_of_pipes_below_its_caption() -> None:
    table = """<table><caption>Scores</caption><thead><tr><th>Model</th><th>MMLU</th></tr></thead>
    <tbody><tr><td>GLM-5</td><td>90.1</td></tr><tr><td>a|b</td></tr></tbody></table>"""
    assert content(table) == "Scores\n\n| Model | MMLU |\n| --- | --- |\n| GLM-5 | 90.1 |\n| a\\|b |  |"


def test_a_table_with_merged_cells_keeps_them() -> None:
    note = read(f"""<article>{PROSE}<table><tr><th rowspan=2>Model<th colspan=2>Scores</tr>
    <tr><th>MMLU<th>GSM8K</tr><tr><td>GLM-5<td>90.1<td>91.2</tr></table></article>""")
    (block,) = (block for block in note.blocks if block.kind is Kind.TABLE)
    assert block.table is not None
    assert block.table.heads == 2
    assert [[cell.inline.text for cell in row] for row in block.table.rows] == [
        ["Model", "Scores", "Scores"],
        ["Model", "MMLU", "GSM8K"],
        ["GLM-5", "90.1", "91.2"],
    ]


def test_a_table_that_lays_out_a_page_is_none() -> None:
    cells = f"<table><tr><td>{PROSE}</td><td><table><tr><th>a<th>b<tr><td>1<td>2</table></td></tr></table>"
    note = read(cells)
    assert [block.kind for block in note.blocks] == [Kind.PARAGRAPH, Kind.TABLE]


def test_footnotes_stay_footnotes() -> None:
    note = read(f"""<article>{PROSE}<p>It costs $3<sup><a href="#fn1">[1]</a></sup> per million tokens.</p>
    <ol><li id="fn1">Prices of <a href="https://z.ai/p">Z.ai</a>. <a href="#r1">↩</a></ol></article>""")
    assert "It costs $3[^1] per million tokens." in note.text
    assert note.text.endswith("[^1]: Prices of [Z.ai](https://z.ai/p).\n")
    assert dict(note.references) == {"1": "https://z.ai/p"}
    (block,) = (block for block in note.blocks if "costs" in block.inline.text)
    assert block.inline.text == "It costs $3 per million tokens."


def test_links_are_resolved_where_the_page_says_where_it_is() -> None:
    head = '<link rel="canonical" href="https://example.org/a/b">'
    body = '<p>See <a href="../c d?x=1">this</a> and <a href="#top">that</a>.</p>'
    note = read(f"<article>{PROSE}{body}</article>", head)
    assert note.front.source == "https://example.org/a/b"
    assert "See [this](https://example.org/c%20d?x=1) and that." in note.text


def test_the_head_says_what_the_page_says_of_itself() -> None:
    head = """<title>GLM-5: "a" report - News</title><meta property="og:title" content='GLM-5: "a" report'>
    <meta name="author" content="Anne Dupont"><meta property="og:site_name" content="News">
    <meta property="article:published_time" content="2026-02-12T08:00:00+01:00">
    <meta property="article:modified_time" content="2026-03-01">"""
    note = read_note("p.html", f"<!DOCTYPE html><html lang='en-GB'><head>{head}</head><body>{PROSE}".encode())
    assert dict(note.front.fields) == {
        "title": 'GLM-5: "a" report',
        "date": "2026-02-12",
        "author": "Anne Dupont",
        "lang": "en-GB",
        "publisher": "News",
    }
    assert (note.front.title, note.front.date, note.language) == ('GLM-5: "a" report', "2026-02-12", "en")


@pytest.mark.parametrize(
    ("head", "body"),
    [
        ("", "<p>Released on 12 February 2026.</p>"),
        ("<title>Report 2026-02-12</title>", ""),
        ("", "<footer>© 2024</footer>"),
        ("<meta property='article:modified_time' content='2026-03-01'>", ""),
        ("", "<time datetime='2026-02-12'>a comment</time>"),
        ("<meta name='date' content='12 February'>", ""),
    ],
)
def test_a_date_that_the_page_does_not_state_as_its_own_is_none(head: str, body: str) -> None:
    assert read(PROSE + body, head).front.date == ""


@pytest.mark.parametrize(
    ("codec", "label"),
    [
        ("cp1252", "iso-8859-1"),
        ("cp1251", "windows-1251"),
        ("koi8_r", "KOI8-R"),
        ("cp932", "Shift_JIS"),
        ("euc_jp", "euc-jp"),
        ("iso2022_jp", "iso-2022-jp"),
        ("utf-8", "windows-1252"),
    ],
)
@pytest.mark.parametrize("where", ["meta", "type", "header"])
def test_a_page_is_read_in_the_charset_it_declares(codec: str, label: str, where: str) -> None:
    words = {"cp1252": "numéro", "cp1251": "модель", "koi8_r": "модель"}.get(codec, "モデルのトークン")
    metas = {
        "meta": f'<meta charset="{label}">',
        "type": f'<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset={label}">',
        "header": "",
    }
    page = f"<!DOCTYPE html><html><head>{metas[where]}</head><body><p>{words}: GLM-5</p></body></html>"
    declared = f"text/html; charset={label}" if where == "header" else ""
    assert f"{words}: GLM-5" in read_note("page.html", page.encode(codec), declared).text


def test_a_page_is_known_by_its_beginning_whatever_its_name() -> None:
    page = f"<!-- saved -->\n<!DOCTYPE html><html><body>{PROSE}</body></html>".encode()
    assert read_note("clipping.md", page).media_type == "text/html"
    assert read_note("clipping.md", b"<div align=center>\n\n# GLM-5\n").media_type == "text/markdown"
    assert read_note("https://example.org/a", PROSE.encode(), "text/html").media_type == "text/html"
    assert read_note("no-tags.html", b"# GLM-5\n\nGLM-5 has 744B parameters.").text.startswith("# GLM-5\n\n")


def test_the_same_page_gives_the_same_text() -> None:
    page = f"<html><head><title>a</title></head><body>{PROSE}</body></html>".encode()
    assert read_note("a.html", page) == read_note("a.html", page)


def test_only_a_page_waits_for_what_reads_pages() -> None:
    code = """
import sys
from ingest.notes import read_note
read_note("note.md", b"# GLM-5\\n\\nGLM-5 has <b>744B</b> parameters.")
print(sorted({"lxml", "trafilatura", "htmldate"} & sys.modules.keys()))
read_note("page.html", b"<p>GLM-5 has 744B parameters.</p>")
print(sorted({"lxml", "trafilatura", "htmldate"} & sys.modules.keys()))
"""
    done = subprocess.run([sys.executable, "-P", "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines() == ["[]", "['htmldate', 'lxml', 'trafilatura']"]
