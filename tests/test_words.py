"""Text is cut into the words by which labels are matched, whatever their case, width and script."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ingest.recognition.words import breaks_katakana, cut, fold

ASCII = st.text(st.characters(min_codepoint=0x21, max_codepoint=0x7E))


def keys(text: str) -> list[str]:
    return cut(text).keys


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("SWE-bench Verified", ["swe", "bench", "verified"]),
        ("num_hidden_layers", ["num", "hidden", "layers"]),
        ("GSM8K", ["gsm", "8", "k"]),
        ("F1=0.92", ["f", "1", "0", "92"]),
        ("d'entraînement", ["d", "entraînement"]),
        ("число слоёв", ["число", "слоёв"]),
        ("層数", ["層", "数"]),
        ("GLM-5は", ["glm", "5", "は"]),
        ("HumanEval+", ["humaneval", "plus"]),
        ("+5", ["5"]),
        ("5+", ["5"]),
        ("𝜏²-Bench", ["τ", "2", "bench"]),
        ("CO₂", ["co", "2"]),
        ("ＭＭＬＵ　９２", ["mmlu", "92"]),
        ("", []),
        (" —…|", []),
    ],
)
def test_words_and_their_keys(text: str, expected: list[str]) -> None:
    assert keys(text) == expected


def test_places_are_code_points_even_behind_an_astral_character() -> None:
    text = "𝜏𝜏 👩‍🚀 MMLU"
    assert cut(text).spans == [(0, 2), (7, 11)]


@pytest.mark.parametrize(
    ("one", "other"),
    [("MMLU", "ｍｍｌｕ"), ("ÉVALUATION", "évaluation"), ("СЛОЁВ", "слоёв"), ("ﾓﾃﾞﾙ", "モデル")],
)
def test_case_and_width_do_not_matter(one: str, other: str) -> None:
    assert fold(one) == fold(other)


@pytest.mark.parametrize(("one", "other"), [("слоев", "слоёв"), ("modele", "modèle"), ("か", "が")])
def test_accents_do(one: str, other: str) -> None:
    assert fold(one) != fold(other)


@settings(deadline=None)
@given(ASCII)
def test_a_full_width_text_folds_as_the_half_width_one(text: str) -> None:
    wide = "".join(chr(ord(character) + 0xFEE0) for character in text)
    assert fold(wide) == fold(text)


@settings(deadline=None)
@given(st.text())
def test_words_stand_in_order_and_hold_every_letter_and_digit(text: str) -> None:
    words = cut(text).spans
    ends = [0, *(end for _, end in words)]
    assert all(last <= start < end for last, (start, end) in zip(ends, words, strict=False))
    held = {place for start, end in words for place in range(start, end)}
    assert {i for i, character in enumerate(text) if character.isalpha() or character.isdecimal()} <= held


@pytest.mark.parametrize(
    ("text", "phrase", "torn"),
    [
        ("ハイパーパラメータ", "パラメータ", True),
        ("パラメータチューニング", "パラメータ", True),
        ("総パラメータ数", "パラメータ", False),
        ("アクティブ・パラメータ", "パラメータ", False),
        ("パラメータ", "パラメータ", False),
        ("hyperparameter", "parameter", False),
    ],
)
def test_a_run_of_katakana_is_one_word(text: str, phrase: str, torn: bool) -> None:
    start = text.index(phrase)
    assert breaks_katakana(text, start, start + len(phrase)) is torn
