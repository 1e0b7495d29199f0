"""Footnote marks: what is one, what only looks like one, and what the references say."""

from __future__ import annotations

import pytest

from ingest.notes import read_note

REFERENCES = "\n\n1 2 15 <https://a.example/x>\n\n3 17 44 46 https://b.example/y\n"


def read(text: str) -> tuple[str, list[tuple[int, str]]]:
    inline = read_note("n.md", text.encode()).blocks[0].inline
    return inline.text, [(mark.position, mark.label) for mark in inline.marks]


@pytest.mark.parametrize(
    ("text", "running", "marks"),
    [
        ("Un modèle de Zhipu [1].", "Un modèle de Zhipu.", [(18, "1")]),
        ("Des versions [3-5] et [6, 7].", "Des versions et.", [(12, "3-5"), (15, "6, 7")]),
        ("As said.[^note] More.", "As said. More.", [(8, "note")]),
        ("である。¹⁷", "である。", [(4, "17")]),
        ("である。 ¹⁷", "である。", [(4, "17")]),
        ("できる。⁷ さらに", "できる。 さらに", [(4, "7")]),
        ("（価格）²、次", "（価格）、次", [(4, "2")]),
        ("Zhipu AI ¹（Z.ai）が", "Zhipu AI（Z.ai）が", [(8, "1")]),
        ("DeepSeek²⁰の報告", "DeepSeekの報告", [(8, "20")]),
        ("score 86.4%² here", "score 86.4% here", [(11, "2")]),
        ("a model<sup>3</sup> here", "a model here", [(7, "3")]),
        ("as shown [[2]](https://x.example).", "as shown.", [(8, "2")]),
    ],
)
def test_marks_leave_the_text_and_keep_their_place(
    text: str, running: str, marks: list[tuple[int, str]]
) -> None:
    assert read(text) == (running, marks)


@pytest.mark.parametrize(
    "text",
    [
        "about 10²⁴ FLOPs",
        "6.84×10²⁴ in all",
        "τ²-Bench is hard",
        "an area of 12 m² or 3 km²",
        "O(n²) and x² + y²",
        "10⁻³ of it",
        "values in [0, 1] only",
        "sizes [64, 32] fall",
        "GLM-5 has 40 layers",
        "It has 128. 15",
        "costs $3 and 17",
    ],
)
def test_exponents_intervals_and_numbers_stay(text: str) -> None:
    assert read(text) == (text, [])


def test_an_html_exponent_stays_an_exponent() -> None:
    assert read("10<sup>24</sup> FLOPs") == ("10^24 FLOPs", [])


@pytest.mark.parametrize(
    ("text", "running", "labels"),
    [
        ("推定する。 2", "推定する。", ["2"]),
        ("記載も併存)。 15", "記載も併存)。", ["15"]),
        ("…公開される） 17", "…公開される）", ["17"]),
        ("明示される。 44 また、次の文。", "明示される。 また、次の文。", ["44"]),
        ("- `head_dim = 64` 17", "head_dim = 64", ["17"]),
    ],
)
def test_bare_numbers_are_marks_where_the_references_know_them(
    text: str, running: str, labels: list[str]
) -> None:
    found, marks = read(text + REFERENCES)
    assert (found, [label for _, label in marks]) == (running, labels)


@pytest.mark.parametrize(
    "text", ["層数は 64", "AIME 2025 で 44 点", "価格は 17 ドル。", "推定する。 99 であり"]
)
def test_bare_numbers_that_a_sentence_says_stay(text: str) -> None:
    assert read(text + REFERENCES) == (text, [])


def test_references_map_every_label_to_its_address() -> None:
    note = read_note("n.md", ("推定する。 2" + REFERENCES).encode())
    assert dict(note.references) == {
        **dict.fromkeys(["1", "2", "15"], "https://a.example/x"),
        **dict.fromkeys(["3", "17", "44", "46"], "https://b.example/y"),
    }
    assert [block.kind for block in note.blocks] == ["paragraph", "reference", "reference"]


def test_definitions_and_numbered_lists_are_references() -> None:
    text = (
        "Said[^a] and [2].\n\n[^a]: See https://a.example/p for more.\n[^b]: A book\n\n"
        "## Sources\n\n1. Paper, https://c.example/1\n2. [Card](https://c.example/2)\n"
    )
    note = read_note("n.md", text.encode())
    assert dict(note.references) == {
        "a": "https://a.example/p",
        "b": "A book",
        "1": "https://c.example/1",
        "2": "https://c.example/2",
    }
    assert [block.kind for block in note.blocks][-2:] == ["reference", "reference"]
    assert (note.blocks[1].inline.text, note.blocks[1].marker) == ("See https://a.example/p for more.", "a")


def test_a_list_of_steps_is_no_list_of_references() -> None:
    text = "1. Get it from https://a.example and read on about the 40B model.\n2. Run it.\n"
    assert {block.kind for block in read_note("n.md", text.encode()).blocks} == {"item"}
