"""Characters that look like others or like nothing: what is meant is found, what is stored is quoted."""

from __future__ import annotations

from unicodedata import normalize

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ingest import annotate, read_note
from ingest.claims.extract import extract
from ingest.notes.folding import folded
from ingest.recognition.mentions import Reason

NOTES = [
    "GLM-5 has 744B parameters and reaches 77.8% on SWE-bench Verified.",
    "GLM-5 compte 744 milliards de paramètres et une fenêtre de contexte de 200 000 jetons.",
    "Модель GLM-5 содержит 744 миллиарда параметров и 78 слоёв.",
    "GLM-5のパラメータは7440億で、コンテキスト長は200Kトークンである。",
]


def claimed(text: str) -> list[tuple[str, str, str]]:
    """The claims of a note: model, metric and exact value; every quote is what is stored."""
    note = read_note("n.md", text.encode())
    assert note.text == text
    claims = extract(note).claims
    assert all(text[claim.start : claim.end] == claim.quote for claim in claims)
    return [(claim.model, claim.metric, str(claim.value)) for claim in claims]


def spread(text: str, character: str) -> str:
    return "".join(f"{each}{character}" if each.isalnum() else each for each in text)


@pytest.mark.parametrize("text", NOTES)
@pytest.mark.parametrize("character", ["\u200b", "\u00ad", "\ufeff", "\u2060", "\u200c"])
def test_claims_are_found_through_what_is_invisible(text: str, character: str) -> None:
    assert claimed(spread(text, character)) == claimed(text) != []


@pytest.mark.parametrize("text", NOTES)
def test_claims_are_found_in_decomposed_letters(text: str) -> None:
    assert claimed(normalize("NFD", text)) == claimed(text)


@pytest.mark.parametrize("text", NOTES)
def test_claims_are_found_in_wide_letters_and_digits(text: str) -> None:
    wide = text.translate({code: code + 0xFEE0 for code in (*range(48, 58), *range(65, 91), *range(97, 123))})
    assert claimed(wide.replace("５．８", "５.８")) == claimed(text)


def test_claims_are_found_in_narrow_kana() -> None:
    narrow = "GLM-5のﾊﾟﾗﾒｰﾀは7440億で、ｺﾝﾃｷｽﾄ長は200Kﾄｰｸﾝである。"
    assert claimed(narrow) == claimed(NOTES[3])


def test_a_span_holds_the_marks_of_its_last_letter() -> None:
    text = normalize("NFD", "paramètres: 7 é")
    inline = folded(text)
    assert inline.text == "paramètres: 7 é"
    at = inline.text.index("è")
    assert text[slice(*inline.span(at, at + 1))] == normalize("NFD", "è")
    assert inline.span(len(inline.text) - 1, len(inline.text)) == (len(text) - 2, len(text))


def test_an_entity_at_the_end_of_a_number_is_in_its_quote() -> None:
    text = "GLM-5 reaches 77&#46;8&#37; on SWE-bench Verified."
    (claim,) = extract(read_note("n.md", text.encode())).claims
    assert (str(claim.value), claim.quote) == ("77.8", "77&#46;8&#37;")


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("моде\u0301ль", "модель"),
        ("слоёв йод", "слоёв йод"),
        ("ＧＬＭ－５．１", "GLM-5.1"),
        ("数は５。ＡとＢ／Ｃ、x－y", "数は5。AとB/C、x-y"),
        ("ﬁne-tuned eﬃcient", "fine-tuned efficient"),
        ("m² ¹⁷ ½ ％ （５）", "m² ¹⁷ ½ ％ （5）"),
        ("\u0301x \uff9f", "\u0301x \uff9f"),
    ],
)
def test_only_letters_digits_and_what_joins_them_are_folded(text: str, meant: str) -> None:
    assert folded(text).text == meant


def test_plain_text_is_annotated_in_its_own_offsets() -> None:
    text = "ＧＬＭ－５ has 7\u200b44B para\u00admètres".replace("è", "e\u0300")
    mentions, _ = annotate(text, "en")
    assert [(mention.text, text[mention.start : mention.end]) for mention in mentions] == [
        (each, each) for each in ("ＧＬＭ－５", "7\u200b44B", "para\u00adme\u0300tres")
    ]


@given(st.text(alphabet=st.sampled_from("aé\u0301\u200b5５ﾊﾟパＧ ﬃ\ufeff－"), max_size=30))
def test_every_character_leads_back_to_its_place(text: str) -> None:
    inline = folded(text)
    places = [inline.span(index, index + 1) for index in range(len(inline.text))]
    assert all(0 <= start < end <= len(text) for start, end in places)
    assert places == sorted(places)


@pytest.mark.parametrize(
    "text",
    [
        "GLM-5 costs ~~$15 for GLM-4~~ $3 per million input tokens.",
        "GLM-5 coûte <del>15 $</del> 3 $ par million de jetons en entrée.",
    ],
)
def test_numbers_that_are_struck_out_are_no_claims(text: str) -> None:
    extraction = extract(read_note("n.md", text.encode()))
    assert [str(claim.value) for claim in extraction.claims] == ["3"]
    assert "15" in {one.text for one in extraction.rejected if one.reason is Reason.STRUCK}
