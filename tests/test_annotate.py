"""`annotate` finds models, metrics and numbers in running text, at the characters where they stand."""

from __future__ import annotations

from decimal import Decimal
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import ingest
from ingest.errors import UsageError
from ingest.recognition.annotate import annotate_text
from ingest.recognition.mentions import Label, Mention

PARTS = (
    *(
        "GLM",
        "-",
        "5",
        "4.5",
        " ",
        "Claude",
        "Sonnet",
        "Opus 4.8",
        "Gemini 2.5 Pro",
        "Flash",
        ",",
        "and",
        "и",
    ),
    *(
        "と",
        "80 %",
        "$",
        "\\$",
        "億",
        "млрд",
        "milliards",
        "7B",
        "8x",
        "×10^",
        "{24}",
        "±",
        "~",
        "–",
        "−",
        "½",
    ),
    *(
        "１",
        "．",
        "τ",
        "𝜏",
        "²",
        "-bench",
        "AIME",
        "2025",
        "DROP",
        "v3",
        "+",
        "@",
        "shot",
        "ショット",
        "毎秒",
    ),
    *("トークン", "model", "модель", "モデル", "Command", "R", "/", "|", "(", "]", "«", "’", "'", "\n", "\r"),
    *("\t", "\x00", "\u2028", "\u00a0", "\u200b", "\u202e", "👩\u200d🚀", "e\u0301", "İ", "ß", "ﬁ", "٣", "Ⅻ"),
    *("http://a.example/1", "три", "trois"),
)
TEXTS = st.one_of(st.text(max_size=40), st.lists(st.sampled_from(PARTS), max_size=12).map("".join))
LANGUAGES = st.sampled_from(["en", "fr", "ja", "ru"])


def found(text: str, language: str | None = "en") -> list[str]:
    return [f"{mention.label.value} {mention.text}" for mention in annotate_text(text, language)[0]]


def spans(mentions: tuple[Mention, ...], *labels: Label) -> list[tuple[int, int]]:
    return sorted((mention.start, mention.end) for mention in mentions if mention.label in labels)


@settings(max_examples=400, deadline=None)
@given(TEXTS, LANGUAGES)
def test_any_text_is_read_and_everything_stands_where_it_says(text: str, language: str) -> None:
    mentions, rejected = annotate_text(text, language)
    for one in (*mentions, *rejected):
        assert 0 <= one.start < one.end <= len(text)
        assert text[one.start : one.end] == one.text


@settings(max_examples=400, deadline=None)
@given(TEXTS, LANGUAGES)
def test_no_number_stands_in_a_name_or_in_another_number(text: str, language: str) -> None:
    mentions, rejected = annotate_text(text, language)
    taken = spans(mentions, Label.MODEL, Label.NUMBER)
    assert all(one[1] <= other[0] for one, other in pairwise(taken))
    numbers = spans(mentions, Label.NUMBER)
    assert all(no.end <= start or end <= no.start for no in rejected for start, end in numbers)


@settings(max_examples=400, deadline=None)
@given(TEXTS, LANGUAGES)
def test_every_ascii_digit_is_a_numbers_or_is_rejected(text: str, language: str) -> None:
    mentions, rejected = annotate_text(text, language)
    held = {place for one in (*mentions, *rejected) for place in range(one.start, one.end)}
    assert {i for i, character in enumerate(text) if character in "0123456789"} <= held


@settings(max_examples=100, deadline=None)
@given(TEXTS)
def test_a_text_of_no_stated_language_is_read_too_and_always_alike(text: str) -> None:
    assert annotate_text(text) == annotate_text(text, None)


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "GLM-5 has 745B parameters.", ["MODEL GLM-5", "NUMBER 745B", "METRIC parameters"]),
        ("fr", "GLM-5 obtient 59,2 % au MMLU.", ["MODEL GLM-5", "NUMBER 59,2 %", "METRIC MMLU"]),
        ("ja", "GLM-5は7450億のパラメータ", ["MODEL GLM-5", "NUMBER 7450億", "METRIC パラメータ"]),
        ("ru", "у GLM-5 745 млрд параметров", ["MODEL GLM-5", "NUMBER 745 млрд", "METRIC параметров"]),
        ("en", "H100 and 5-shot", []),
    ],
)
def test_mentions_stand_in_the_order_of_the_text(language: str, text: str, expected: list[str]) -> None:
    assert found(text, language) == expected


@pytest.mark.parametrize(
    ("text", "starts"),
    [
        ("𝜏-bench: GLM-5 87.4", [0, 9, 15]),
        ("𝜏²-bench: GLM-5 87.4", [0, 10, 16]),
        ("👩‍🚀👩‍🚀 GLM-5 87.4", [7, 13]),
        ("𠮷野家 GLM-5 87.4", [4, 10]),
    ],
)
@pytest.mark.parametrize("language", ["en", "fr", "ja", "ru"])
def test_offsets_are_code_points(language: str, text: str, starts: list[int]) -> None:
    assert [mention.start for mention in annotate_text(text, language)[0]] == starts


def test_a_mention_says_what_it_names() -> None:
    model, metric, number = annotate_text("GLM 5 on HLE: 30.5%", "en")[0]
    assert (model.name, model.concept) == ("GLM 5", "https://w3id.org/glotgraph/model/glm-5")
    assert (metric.name, metric.concept) == (
        "Humanity's Last Exam",
        "https://w3id.org/glotgraph/metric/humanitys-last-exam",
    )
    assert (number.name, number.concept) == ("", "")
    assert number.number is not None
    assert (number.number.value, number.number.unit) == (Decimal("30.5"), "percent")
    assert (model.number, metric.number) == (None, None)


@pytest.mark.parametrize(
    "text",
    [
        "GLM-5は7450億のパラメータを持つ。",
        "GLM-5 имеет 745 миллиардов параметров, и это новая модель.",
        "GLM-5 has 745 billion parameters.",
        "GLM-5: 745B",
        "GLM-5 compte 745 milliards de paramètres.",
        "GLM-5 est sortie mardi. Elle compte 745 milliards de paramètres.",
    ],
)
def test_without_a_language_the_text_decides(text: str) -> None:
    (number,) = (mention.number for mention in annotate_text(text)[0] if mention.number)
    assert number.value == Decimal(745_000_000_000)


def test_a_language_without_a_room_is_refused_by_name() -> None:
    with pytest.raises(UsageError, match="'de'"):
        annotate_text("GLM-5", "de")


def test_it_is_what_the_package_offers() -> None:
    assert ingest.annotate is annotate_text


@pytest.mark.parametrize(
    ("code", "text", "value", "unit"),
    [
        ("en", "50+ tok/s", 50, "token/s"),
        ("fr", "90+ % des cas", 90, "percent"),
        ("ru", "«1000+ токенов/с»", 1000, "token/s"),
        ("ja", "60+ GB", 60, "GB"),
    ],
)
def test_a_plus_before_a_unit_is_a_lower_bound(code: str, text: str, value: int, unit: str) -> None:
    (number,) = [mention.number for mention in ingest.annotate(text, code)[0] if mention.number]
    assert (number.value, number.unit, number.bound) == (value, unit, ">")
