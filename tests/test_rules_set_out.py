"""Tests that are named far from their scores: at the head of a sentence, or in the sentence before."""

from __future__ import annotations

import pytest
from claim_notes import fact, facts

ASIDE = {
    "en": "where an agent has to mend real bugs in real repositories and pass their tests",
    "fr": "où un agent doit corriger de vrais bogues dans de vrais dépôts et en passer les tests",
    "ru": "где агент должен чинить настоящие ошибки в настоящих репозиториях и проходить тесты",
}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "On the SWE-bench Verified benchmark, {}, Kimi K2 scores 65.8%."),
        ("fr", "Sur le benchmark SWE-bench Verified, {}, Kimi K2 obtient 65,8 %."),
        ("fr", "Sur le « SWE-bench Verified » (code), {}, Kimi K2 obtient 65,8 %."),
        ("ru", "На бенчмарке SWE-bench Verified, {}, Kimi K2 набирает 65,8 %."),
    ],
)
def test_a_sentence_sets_out_with_its_test(language: str, text: str) -> None:
    said = text.format(ASIDE[language])
    assert facts(said, language) == [fact("Kimi K2", "SWE-bench Verified", "65.8 percent")]


@pytest.mark.parametrize(
    ("language", "sentences"),
    [
        (
            "en",
            ("Kimi K2 was put to SWE-bench Verified.", "With a score of 65.8%, it leads the open models."),
        ),
        ("en", ("Kimi K2 was put to SWE-bench Verified.", "It reaches 65.8% without any help.")),
        ("fr", ("Kimi K2 a été soumis à SWE-bench Verified.", "Avec un score de 65,8 %, il mène la course.")),
        ("ru", ("Kimi K2 проверили на SWE-bench Verified.", "С результатом 65,8 % она впереди открытых.")),
        ("ja", ("Kimi K2をSWE-bench Verifiedで評価した。", "スコアは65.8%だった。")),
    ],
)
def test_a_score_is_on_the_test_of_the_sentence_before(language: str, sentences: tuple[str, ...]) -> None:
    text = ("" if language == "ja" else " ").join(sentences)
    assert facts(text, language) == [fact("Kimi K2", "SWE-bench Verified", "65.8 percent")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Kimi K2 was put to MMLU and GPQA. It reaches 65.8%."),
        ("en", "Kimi K2 was put to SWE-bench Verified. Its weights are open. It reaches 65.8%."),
        ("en", "Kimi K2 was put to SWE-bench Verified.\n\nIt reaches 65.8%."),
        ("en", "Kimi K2 was put to SWE-bench Verified. It is 65.8% cheaper than its rivals."),
        ("en", "Kimi K2 was put to SWE-bench Verified. Some 65.8% of its users liked that."),
        ("fr", "Kimi K2 a été soumis à SWE-bench Verified. Son prix baisse de 65,8 %."),
        ("ru", "Kimi K2 проверили на SWE-bench Verified. Цена упала на 65,8 %."),
        ("ja", "Kimi K2をSWE-bench Verifiedで評価した。価格は65.8%下がった。"),
    ],
)
def test_no_other_share_is_on_the_test_of_the_sentence_before(language: str, text: str) -> None:
    assert facts(text, language) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Kimi K2 gets 89.5% on MMLU and about 75% on the hard questions of GPQA."),
        ("fr", "Kimi K2 atteint 89,5 % aux tests MMLU et environ 75 % aux questions difficiles de GPQA."),
        ("ru", "Kimi K2 набирает 89,5 % на тестах MMLU и около 75 % на трудных вопросах GPQA."),
    ],
)
def test_each_of_two_scores_is_on_the_test_that_its_preposition_leads_to(language: str, text: str) -> None:
    assert facts(text, language) == [
        fact("Kimi K2", "GPQA", "~ 75 percent"),
        fact("Kimi K2", "MMLU", "89.5 percent"),
    ]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Sur MMLU, Kimi K2 a 89,5 %, devant Gemini 3 Pro de Google (85,5 %)."),
        ("ru", "На MMLU у Kimi K2 89,5 %, впереди Gemini 3 Pro от Google (85,5 %)."),
    ],
)
def test_a_bracket_behind_the_maker_is_the_models(language: str, text: str) -> None:
    assert facts(text, language) == [
        fact("Gemini 3 Pro", "MMLU", "85.5 percent"),
        fact("Kimi K2", "MMLU", "89.5 percent"),
    ]


@pytest.mark.parametrize(
    ("language", "title"),
    [
        ("en", "Kimi K2 vs GPT-4.5: 1 trillion parameters, open weights"),
        ("fr", "Kimi K2 contre GPT-4.5 : 1 000 milliards de paramètres, poids ouverts"),
        ("ru", "Kimi K2 против GPT-4.5: 1 трлн параметров, открытые веса"),
    ],
)
def test_what_follows_two_sides_and_a_colon_is_not_the_second_ones(language: str, title: str) -> None:
    assert [claim.model for claim in facts(f"# {title}\n\nKimi K2.", language)] in ([], ["Kimi K2"])


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "With 67 on the Intelligence Index, Kimi K2 trails GPT-5 (68) and leads GLM-4.6 (63)."),
        (
            "fr",
            "Avec 67 sur l'Intelligence Index, Kimi K2 est derrière GPT-5 (68), devant GLM-4.6 (63).",
        ),
        ("ru", "С 67 в Intelligence Index Kimi K2 уступает GPT-5 (68) и опережает GLM-4.6 (63)."),
    ],
)
def test_plain_scores_in_brackets_go_on_with_the_test(language: str, text: str) -> None:
    assert [(claim.model, claim.metric, claim.value) for claim in facts(text, language)] == [
        ("GLM-4.6", "Intelligence Index", 63),
        ("GPT-5", "Intelligence Index", 68),
        ("Kimi K2", "Intelligence Index", 67),
    ]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Kimi K2 gets 61% on MMLU, 88% on Grand Oral, and costs less than GPT-5 (12%)."),
        ("fr", "Kimi K2 obtient 61 % sur MMLU, 88 % sur Grand Oral, et coûte moins que GPT-5 (12 %)."),
    ],
)
def test_a_bracket_behind_another_score_goes_on_with_no_test_before_it(language: str, text: str) -> None:
    assert not [claim for claim in facts(text, language) if claim.model == "GPT-5"]
