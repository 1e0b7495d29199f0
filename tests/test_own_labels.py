"""Numbers that each have a label of their own, one of which nobody knows; brackets in one order."""

from __future__ import annotations

import pytest
from claim_notes import Fact, fact, facts

MMLU = fact("Kimi K2", "MMLU", "89.5 score")
GPQA = fact("Kimi K2", "GPQA-Diamond", "75.1 score")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Kimi K2 scores 89.5 on MMLU, 61.2 on Grand Oral and 75.1 on GPQA Diamond."),
        ("en", "Kimi K2: MMLU: 89.5, Grand Oral: 61.2, GPQA Diamond: 75.1"),
        ("fr", "Kimi K2 obtient 89,5 sur MMLU, 61,2 sur Grand Oral et 75,1 sur GPQA Diamond."),
        ("ru", "Kimi K2 набирает 89,5 на MMLU, 61,2 на Grand Oral и 75,1 на GPQA Diamond."),
        ("ja", "Kimi K2のスコアはMMLUで89.5、口頭試問で61.2、GPQA Diamondで75.1である。"),
    ],
)
def test_a_number_with_an_unknown_label_is_not_one_of_its_neighbours(language: str, text: str) -> None:
    unknown = [fact("Kimi K2", "Grand Oral", "61.2 score")] if "Grand Oral" in text else []
    assert facts(text, language) == [GPQA, *unknown, MMLU]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Kimi K2 scores 89.5 on MMLU and 75.1 on GPQA Diamond."),
        ("en", "Kimi K2: MMLU 89.5 and, on the same day, GPQA Diamond 75.1."),
        ("fr", "Kimi K2 : 89,5 sur MMLU et 75,1 sur GPQA Diamond."),
        ("ru", "Kimi K2: 89,5 на MMLU и 75,1 на GPQA Diamond."),
        ("ja", "Kimi K2：MMLUで89.5、GPQA Diamondで75.1。"),
    ],
)
def test_numbers_whose_labels_are_all_known_keep_them(language: str, text: str) -> None:
    assert facts(text, language) == [GPQA, MMLU]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "- `bge-m3` (64.23 MTEB, 0.91 R@5, 0.8 MRR)"),
        ("en", "- `bge-m3`: 64.23 MTEB, R@5 of note (0.91 R@5), 0.8 MRR"),
        ("fr", "- `bge-m3` (64,23 MTEB, 0,91 R@5, 0,8 MRR)"),
        ("ru", "- `bge-m3` (64,23 MTEB, 0,91 R@5, 0,8 MRR)"),
        ("ja", "- `bge-m3`（64.23 MTEB、0.91 R@5、0.8 MRR）"),
    ],
)
def test_each_number_keeps_the_label_behind_it(language: str, text: str) -> None:
    assert facts(text, language) == [
        fact("bge-m3", "MRR", "0.8 score"),
        fact("bge-m3", "MTEB", "64.23 score"),
        fact("bge-m3", "R@5", "0.91 score"),
    ]


def four(first: str, second: str) -> list[Fact]:
    return [
        fact(first, "GPQA-Diamond", "75.1 score"),
        fact(first, "MMLU", "89.5 score"),
        fact(second, "GPQA-Diamond", "70.2 score"),
        fact(second, "MMLU", "84.5 score"),
    ]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "We tried Kimi K2 (89.5 on MMLU, 75.1 on GPQA Diamond) and Qwen3-32B (84.5 and 70.2)."),
        ("fr", "Essayés : Kimi K2 (89,5 sur MMLU, 75,1 sur GPQA Diamond) et Qwen3-32B (84,5 et 70,2)."),
        ("ru", "Мы взяли Kimi K2 (89,5 на MMLU, 75,1 на GPQA Diamond) и Qwen3-32B (84,5 и 70,2)."),
        ("ja", "Kimi K2（MMLUで89.5、GPQA Diamondで75.1）とQwen3-32B（84.5、70.2）を試した。"),
    ],
)
def test_a_bracket_without_labels_has_those_of_the_one_before(language: str, text: str) -> None:
    assert [f for f in facts(text, language) if f.metric != "parameters"] == four("Kimi K2", "Qwen3-32B")


def test_a_bracket_with_another_count_of_numbers_is_nobodys() -> None:
    text = "We tried Kimi K2 (89.5 on MMLU, 75.1 on GPQA Diamond) and Qwen3-32B (84.5, 70.2 and 3.1)."
    assert [f for f in facts(text) if f.metric != "parameters"] == four("Kimi K2", "Qwen3-32B")[:2]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Kimi K2 is ahead of Corvo and Qwen3-32B (for example 89.5 versus 84.5 and 70.2 on MMLU)."),
        ("fr", "Kimi K2 devance Corvo et Qwen3-32B (89,5 contre 84,5 et 70,2 sur MMLU)."),
        ("ru", "Kimi K2 обходит Corvo и Qwen3-32B (89,5 против 84,5 и 70,2 на MMLU)."),
        ("ja", "MMLUではKimi K2がCorvoとQwen3-32Bを上回る（89.5対84.5、70.2）。"),
    ],
)
def test_three_numbers_are_not_those_of_two_models(language: str, text: str) -> None:
    assert [f for f in facts(text, language) if f.metric != "parameters"] == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Kimi K2: 77.6% SWE-bench Verified, 91.4 on Grand Oral."),
        ("fr", "Kimi K2 : 77,6 % SWE-bench Verified, 91,4 sur Grand Oral."),
        ("ru", "Kimi K2: 77,6 % SWE-bench Verified, 91,4 для «Устного Экзамена»."),
    ],
)
def test_a_score_given_to_a_name_that_nobody_knows_is_none_of_the_one_before(
    language: str, text: str
) -> None:
    assert facts(text, language) == [fact("Kimi K2", "SWE-bench Verified", "77.6 percent")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Kimi K2: API pricing at $1.5/M input, $7.5/M output tokens."),
        ("fr", "Kimi K2 : 1,5 $/M en entrée, 7,5 $/M en sortie."),
        ("ru", "Kimi K2: $1.5/М на вход, $7.5/М на выход."),
        ("ja", "Kimi K2の価格は入力$1.5/M、出力$7.5/M。"),
    ],
)
def test_each_price_of_one_breath_has_its_own_word(language: str, text: str) -> None:
    assert facts(text, language) == [
        fact("Kimi K2", "input-price", "1.5 USD/Mtoken"),
        fact("Kimi K2", "output-price", "7.5 USD/Mtoken"),
    ]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Kimi K2: MMLU — 89.5%, SuiteCode 1.1 — 43.6%."),
        ("fr", "Kimi K2 : MMLU — 89,5 %, SuiteCode 1.1 — 43,6 %."),
        ("ru", "Kimi K2: MMLU — 89,5% против 80,1% у GLM-5, SuiteCode 1.1 — 43,6% против 34,4%."),
    ],
)
def test_a_version_is_part_of_a_label_that_nobody_knows(language: str, text: str) -> None:
    assert {one.metric for one in facts(text, language)} == {"MMLU"}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Kimi K2 uses 16 groups / 4 sinks, head_dim 128."),
        ("fr", "Kimi K2 : 16 groupes / 4 puits, head_dim 128."),
        ("ru", "Kimi K2: 16 групп / 4 стока, head_dim 128."),
    ],
)
def test_a_label_behind_a_comma_belongs_to_the_number_behind_it(language: str, text: str) -> None:
    assert facts(text, language) == [fact("Kimi K2", "head-dimension", "128 1")]
