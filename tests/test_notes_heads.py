"""Heads in every dialect: scalars as written, what was forgotten mended, hostile ones refused in one line."""

from __future__ import annotations

import pytest

from ingest.notes import read_note
from ingest.notes.front import read_front
from ingest.notes.heads.keys import first_of, standard
from ingest.notes.language import declared_language


def fields(text: str) -> dict[str, object]:
    return dict(read_front(text)[0].fields)


def codes(text: str) -> list[str]:
    return [diagnostic.code for diagnostic in read_front(text)[1]]


AS_WRITTEN = {"v": "4.50", "n": "no", "z": "0123", "d": "2026-11-02", "u": "1_000", "i": "inf", "x": "0x1F"}


@pytest.mark.parametrize(
    "text",
    [
        "---\nv: 4.50\nn: no\nz: 0123\nd: 2026-11-02\nu: 1_000\ni: inf\nx: 0x1F\n---\nBody\n",
        "\ufeff---\r\nv: 4.50\rn: no\nz: 0123\r\nd: 2026-11-02\r\nu: 1_000\r\ni: inf\r\nx: 0x1F\n---\nBody",
        '+++\nv = 4.50\nn = "no"\nz = "0123"\nd = 2026-11-02\nu = 1_000\ni = inf\nx = 0x1F\n+++\nBody\n',
        '---toml\nv = 4.50\nn = "no"\nz = "0123"\nd = 2026-11-02\nu = 1_000\ni = inf\nx = 0x1F\n---\nBody',
    ],
)
def test_scalars_are_as_written_in_yaml_and_toml(text: str) -> None:
    front, trouble = read_front(text)
    assert (dict(front.fields), trouble) == (AS_WRITTEN, ())
    assert text[front.end :].strip() == "Body"


def test_strings_over_several_lines() -> None:
    head = '---\na: |\n  one\n  two: 2\nb: >-\n  x\n  y\nc: "a: b"\nd: plain\n  goes on\n---\n'
    assert fields(head) == {"a": "one\ntwo: 2\n", "b": "x y", "c": "a: b", "d": "plain goes on"}


def test_toml_tables_and_arrays() -> None:
    text = (
        '+++\ntitle = "T"\ndraft = true\nwhen = 2026-11-02T10:00:00+09:00\ntags = ["a", 1.50]\n'
        'p = {q = 1.10}\n[[authors]]\nname = "A"\n[[authors]]\nname = "B"\n[params]\nk = 0.0\n+++\nBody\n'
    )
    assert fields(text) == {
        "title": "T",
        "draft": "true",
        "when": "2026-11-02T10:00:00+09:00",
        "tags": ["a", "1.50"],
        "p": {"q": "1.10"},
        "authors": [{"name": "A"}, {"name": "B"}],
        "params": {"k": "0.0"},
    }


@pytest.mark.parametrize(
    "text",
    [
        '{\n  "title": "T",\n  "v": 4.50,\n  "b": true,\n  "n": null\n}\nBody\n',
        ';;;\n"title": "T",\n"v": 4.50,\n"b": true,\n"n": null\n;;;\nBody\n',
        '---json\n{"title": "T", "v": 4.50, "b": true, "n": null}\n---\nBody\n',
    ],
)
def test_heads_in_json(text: str) -> None:
    assert fields(text) == {"title": "T", "v": "4.50", "b": "true", "n": None}
    assert [block.inline.text for block in read_note("n.md", text.encode()).blocks] == ["Body"]


@pytest.mark.parametrize(
    ("text", "head"),
    [
        ("Title: T\nDate: 2026-01-02\nAuthors: A\n    B\n\nBody\n", {"Title": "T", "Authors": ["A", "B"]}),
        ("title: T\ntags: x\n---\nBody\n", {"title": "T", "tags": "x"}),
    ],
)
def test_heads_without_fences(text: str, head: dict[str, object]) -> None:
    assert fields(text).items() >= head.items()
    assert [block.inline.text for block in read_note("n.md", text.encode()).blocks] == ["Body"]


@pytest.mark.parametrize(
    "text",
    [
        "Title: T\nParameters: 744B\n\nBody\n",
        "Title: only one\n\nBody\n",
        "Title: T\nDate: 2026\nand a sentence that follows.\n",
        '{"a": 1}\nThe object has no key that heads have.\n',
        '{"title": "T"} is what the file begins with.\n',
        "{% hint %}\ntitle: x\n{% endhint %}\n",
        "---\nProse between rules.\n\nGLM-5: it has 744B.\nMore of the prose.\nAnd more.\n---\nBody\n",
    ],
)
def test_what_is_no_head_stays_in_the_note(text: str) -> None:
    front, trouble = read_front(text)
    assert (front.end, front.fields, trouble) == (0, (), ())


@pytest.mark.parametrize(
    ("line", "value"),
    [
        ("title: GLM-5: le modèle", "GLM-5: le modèle"),
        ("title: GLM-5: что нового", "GLM-5: что нового"),
        ("title: GLM-5: 新しいモデル", "GLM-5: 新しいモデル"),
        ("title: @zai_org on GLM-5", "@zai_org on GLM-5"),
        ("title: %40 faster", "%40 faster"),
        ("title: *GLM-5* is out", "*GLM-5* is out"),
        ("title: *star", "*star"),
        ("title: [Paper] GLM-5", "[Paper] GLM-5"),
        ('title: "GLM-5" is out', '"GLM-5" is out'),
        ("title: 'L'IA'", "L'IA"),
        ("title: {{title}}", "{{title}}"),
        ("title:\tGLM-5", "GLM-5"),
    ],
)
def test_quotes_that_were_forgotten_are_put_in_and_reported(line: str, value: str) -> None:
    text = f"---\n{line}\nlang: fr\ntags: [a, b]\n---\nBody\n"
    assert fields(text) == {"title": value, "lang": "fr", "tags": ["a", "b"]}
    assert codes(text) == ["front-matter-repaired"]


def test_tabs_that_indent_are_spaces() -> None:
    text = "---\nauthor:\n\tname: A\ntags:\n\t- x\n\t- y\n---\n"
    assert fields(text) == {"author": {"name": "A"}, "tags": ["x", "y"]}
    assert codes(text) == ["front-matter-repaired"]


def test_a_block_of_text_is_not_mended() -> None:
    text = "---\ntitle: a: b\nabout: |\n  x: y: z\n  @home\n---\n"
    assert fields(text) == {"title": "a: b", "about": "x: y: z\n@home\n"}


def test_each_value_of_a_key_that_is_written_twice_is_kept() -> None:
    text = "---\ntags: a\ntitle: T\ntags: b\n---\n"
    assert read_front(text)[0].fields == (("tags", "a"), ("title", "T"), ("tags", "b"))
    assert codes(text) == ["front-matter-duplicate"]
    assert fields("---\nx:\n  k: 1\n  k: 2\n---\n")["x"] == {"k": ["1", "2"]}


@pytest.mark.parametrize(
    "head",
    [
        "---\nlaugh: &a [x, x]\nb: &b [*a, *a]\n---\n",
        "---\na: " + "[" * 1_000_000 + "\n---\n",
        "---\na: " + "[" * 60_000 + "\n---\n",
        "---\na:\n" + "- b\n" * 16_000 + "---\n",
        "---\na: " + "x" * 70_000 + "\n---\n",
        "---\na: !!python/name:os.system x\n---\n",
        "---\ntitle: T\nx: [a, b\n---\n",
        "+++\na = " + "[" * 60_000 + "\n+++\n",
        "+++\n" + "".join(f"a.b.c.d.e{number} = 1\n" for number in range(3000)) + "+++\n",
        "+++\ntitle = unquoted\n+++\n",
        "+++\na = 1\na = 2\n+++\n",
        '{\n"title": "T",\n"a": [1,\n}\n',
        '{"title":\n' + '{"a":' * 200 + "1" + "}" * 200 + "\n}\n",
        ';;;\n"title": T\n;;;\n',
        "---\n" + "k" * 65_000 + ": 1\n---\n",
        '{"title": "T", "a": ' + "[" * 1_000_000 + "\n}\n",
    ],
)
def test_what_a_head_may_not_be_is_one_line_and_the_body_is_read(head: str) -> None:
    note = read_note("n.md", f"{head}The model has 40B parameters.\n".encode())
    (diagnostic,) = (one for one in note.diagnostics if one.code.startswith("front"))
    assert diagnostic.code == "front-matter-unreadable"
    assert "\n" not in diagnostic.message
    assert len(diagnostic.message) < 200
    assert note.front.fields == ()
    assert note.blocks[-1].inline.text == "The model has 40B parameters."


@pytest.mark.parametrize(
    ("head", "terms"),
    [
        ("author: Jane Doe, John Roe", [("creator", "Jane Doe"), ("creator", "John Roe")]),
        ("author: Doe, Jane", [("creator", "Doe, Jane")]),
        ("authors: Ann, Bob", [("creator", "Ann"), ("creator", "Bob")]),
        (
            "author:\n  - '[[Jane Doe]]'\n  - '[[people/john|John]]'",
            [("creator", "Jane Doe"), ("creator", "John")],
        ),
        ("author: [[Jane]]", [("creator", "Jane")]),
        ("author:\n  name: 山田太郎\n  url: https://a.b", [("creator", "山田太郎")]),
        ("authors:\n  ann:\n    name: Ann\n  bob:\n    name: Bob", [("creator", "Ann"), ("creator", "Bob")]),
        ("author: Jane <jane@a.b>", [("creator", "Jane")]),
        ("tags: a, b、c", [("subject", "a"), ("subject", "b"), ("subject", "c")]),
        ("topics: ['llm', '#ai']\nemoji: 🔧", [("subject", "llm"), ("subject", "ai")]),
        ("description: >-\n  x\n  y", [("description", "x y")]),
        ("lastmod: 2026-01-02\ncreated: 2025-01-02", [("modified", "2026-01-02"), ("created", "2025-01-02")]),
    ],
)
def test_usual_keys_stand_under_their_dublin_core_terms(head: str, terms: list[tuple[str, str]]) -> None:
    read = read_front(f"---\n{head}\n---\n")[0].fields
    assert list(standard(list(read), frozenset())) == terms


@pytest.mark.parametrize(
    ("head", "issued"),
    [
        ("published: true\npublished_at: 2026-07-02 10:00", "2026-07-02 10:00"),
        ("published: true", ""),
        ("created: 2026-03-01\npublished: 2026-02-11", "2026-02-11"),
        ("pubDate: Sep 12 2026\nupdatedDate: x", "Sep 12 2026"),
        ("clipped: 2026-03-01", "2026-03-01"),
        ("date: [2026-03-01]", "2026-03-01"),
    ],
)
def test_dates_are_told_from_flags(head: str, issued: str) -> None:
    read = read_front(f"---\n{head}\n---\n")[0]
    assert (read.date, first_of(list(read.fields), "issued")[0]) == (issued, issued)


def test_a_path_of_the_site_is_no_source() -> None:
    assert read_front("---\nurl: /about/\nlink: https://a.b\n---\n")[0].source == "https://a.b"


@pytest.mark.parametrize(
    ("value", "code"),
    [
        ("fr-CA", "fr"),
        ("ru_RU", "ru"),
        ("jp", "ja"),
        ("jpn", "ja"),
        ("English", "en"),
        ("русский", "ru"),
        ("日本語", "ja"),
        ("Français", "fr"),
        ("de", "de"),
        ("[en]", "en"),
        ("[en, zh]", ""),
        ("true", ""),
    ],
)
def test_languages_are_declared_by_tag_code_or_name(value: str, code: str) -> None:
    for key in ("lang", "languageCode", "locale"):
        assert declared_language(read_front(f"---\n{key}: {value}\n---\n")[0].fields) == code


def test_a_stub_is_a_head_and_no_body() -> None:
    note = read_note("n.md", b"---\ntitle: GLM-5\nlang: fr\n---\n")
    assert (note.language, note.blocks, note.diagnostics) == ("fr", (), ())
