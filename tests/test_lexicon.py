"""Labels are found word by word: the longest, the leftmost, in any inflection that shares a stem."""

from __future__ import annotations

import pytest

from ingest.languages import rooms
from ingest.recognition.lexicon import Lexicon

STEMS = {code: language.stem for code, language in rooms().items()}


def lexicon(*labels: str, language: str = "") -> Lexicon[str]:
    """A lexicon in which every label stands for itself."""
    return Lexicon(((label, language, label) for label in labels), STEMS)


def found(known: Lexicon[str], text: str) -> list[tuple[str, tuple[str, ...]]]:
    return [(text[match.start : match.end], match.values) for match in known.find(text)]


def test_the_longest_label_stands() -> None:
    known = lexicon("SWE-bench", "SWE-bench Verified", "Verified")
    assert found(known, "on SWE-bench Verified, SWE-bench and Verified") == [
        ("SWE-bench Verified", ("SWE-bench Verified",)),
        ("SWE-bench", ("SWE-bench",)),
        ("Verified", ("Verified",)),
    ]


def test_a_label_that_is_only_begun_gives_way_to_a_shorter_one() -> None:
    known = lexicon("context", "context window size")
    assert found(known, "context window") == [("context", ("context",))]


@pytest.mark.parametrize(
    "text",
    [
        "SWE-bench",
        "swe bench",
        "SWE_BENCH",
        "SWE‑bench",
        "SWE–bench",
        "SWE\u00a0bench",
        "SWEbench",
        "ＳＷＥ-ｂｅｎｃｈ",
    ],
)
def test_case_width_and_joints_do_not_matter(text: str) -> None:
    assert found(lexicon("SWE-bench"), text) == [(text, ("SWE-bench",))]


@pytest.mark.parametrize("text", ["SWE. Bench", "SWE, bench", "SWE/bench", "SWE (bench)", "SWE: bench"])
def test_a_mark_that_is_not_in_the_label_parts_it(text: str) -> None:
    assert found(lexicon("SWE-bench"), text) == []


def test_a_mark_that_is_in_the_label_may_stand_in_the_text() -> None:
    assert found(lexicon("CNN/DM"), "on CNN/DM") == [("CNN/DM", ("CNN/DM",))]


@pytest.mark.parametrize("text", ["HumanEval", "Human Eval", "human-eval", "HUMAN_EVAL"])
def test_capitals_inside_a_label_part_its_words(text: str) -> None:
    assert found(lexicon("HumanEval"), text) == [(text, ("HumanEval",))]


@pytest.mark.parametrize(
    ("language", "label", "text"),
    [
        ("ru", "активные параметры", "активных параметров"),
        ("ru", "активные параметры", "активными параметрами"),
        ("ru", "число слоёв", "числом слоев"),
        ("fr", "paramètre", "paramètres"),
        ("fr", "paramètre", "parametre"),
        ("en", "expert", "experts"),
        ("ja", "層数", "層数"),
        ("ja", "パラメータ", "ﾊﾟﾗﾒｰﾀ"),
    ],
)
def test_a_label_of_a_language_is_found_in_its_inflections(language: str, label: str, text: str) -> None:
    assert found(lexicon(label, language=language), f"… {text}.") == [(text, (label,))]


def test_a_label_of_no_language_is_stored_as_it_is_written() -> None:
    assert found(lexicon("experts"), "an expert, two experts") == [("experts", ("experts",))]


def test_all_meanings_of_a_label_are_given_once() -> None:
    known: Lexicon[str] = Lexicon(
        [("output", "en", "length"), ("output", "en", "price"), ("Output", "", "length")]
    )
    assert [match.values for match in known.find("output")] == [("length", "price")]


def test_katakana_is_not_torn() -> None:
    known = lexicon("パラメータ", language="ja")
    assert found(known, "ハイパーパラメータ") == []
    assert found(known, "総パラメータ数") == [("パラメータ", ("パラメータ",))]


def test_an_extended_lexicon_knows_more_and_the_first_one_no_more_than_before() -> None:
    first = lexicon("GPT", "GPT Image")
    second = first.extended([("GPT Sol", "", "sol"), ("Luna", "", "luna"), ("GPT", "", "again")])
    assert found(second, "GPT Image, GPT Sol, Luna, GPT") == [
        ("GPT Image", ("GPT Image",)),
        ("GPT Sol", ("sol",)),
        ("Luna", ("luna",)),
        ("GPT", ("GPT", "again")),
    ]
    assert found(first, "GPT Image, GPT Sol, Luna") == [("GPT Image", ("GPT Image",)), ("GPT", ("GPT",))]


def test_an_empty_label_matches_nothing() -> None:
    assert found(lexicon("", " ", "—"), "anything — at all") == []
