"""Two models and two numbers in one order: `A beats B (71.2% vs. 68.9%)`, and "respectively"."""

from __future__ import annotations

import pytest
from claim_notes import fact, facts

IN_ORDER = [
    fact("DeepSeek-V3", "MMLU", "88.5 percent"),
    fact("Qwen2.5-72B", "MMLU", "85.3 percent"),
]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "DeepSeek-V3 beats Qwen2.5-72B (88.5% vs. 85.3% on MMLU)."),
        ("en", "On MMLU, DeepSeek-V3 beats Qwen2.5-72B (88.5% vs. 85.3%)."),
        ("fr", "Sur MMLU, DeepSeek-V3 devance Qwen2.5-72B (88,5 % contre 85,3 %)."),
        ("ru", "На MMLU DeepSeek-V3 обходит Qwen2.5-72B (88,5 % против 85,3 %)."),
        ("ja", "MMLUではDeepSeek-V3がQwen2.5-72Bを上回る（88.5%対85.3%）。"),
        ("en", "DeepSeek-V3 beats Qwen2.5-72B on MMLU: 88.5% vs. 85.3%."),
        ("fr", "DeepSeek-V3 devance Qwen2.5-72B sur MMLU : 88,5 % contre 85,3 %."),
        ("ru", "На MMLU DeepSeek-V3 обходит Qwen2.5-72B: 88,5 % против 85,3 %."),
        ("en", "DeepSeek-V3 reaches 88.5% on MMLU, ahead of Qwen2.5-72B at 85.3%."),
        ("fr", "DeepSeek-V3 atteint 88,5 % sur MMLU, devant Qwen2.5-72B à 85,3 %."),
        ("ru", "DeepSeek-V3 набирает на MMLU 88,5 %, опережая Qwen2.5-72B с 85,3 %."),
    ],
)
def test_two_numbers_in_brackets_are_of_two_models_in_order(language: str, text: str) -> None:
    assert facts(text, language) == IN_ORDER


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "DeepSeek-V3 and Qwen2.5-72B score 88.5% and 85.3% on MMLU respectively."),
        (
            "en",
            "DeepSeek-V3 and Alibaba Cloud's Qwen2.5-72B get 88.5% and 85.3% on MMLU, respectively.",
        ),
        ("fr", "DeepSeek-V3 et Qwen2.5-72B obtiennent respectivement 88,5 % et 85,3 % sur MMLU."),
        ("ru", "DeepSeek-V3 и Qwen2.5-72B набирают на MMLU соответственно 88,5 % и 85,3 %."),
        ("ja", "MMLUのスコアはDeepSeek-V3とQwen2.5-72Bがそれぞれ88.5%、85.3%だった。"),
    ],
)
def test_values_said_respectively_are_told_apart(language: str, text: str) -> None:
    assert facts(text, language) == IN_ORDER


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "On MMLU, DeepSeek-V3, Qwen2.5-72B and Llama 3.1 405B are close (88.5%, 85.3%, 88.6%)."),
        ("en", "DeepSeek-V3 beats Qwen2.5-72B (see pages 88 and 85)."),
        ("fr", "DeepSeek-V3 devance Qwen2.5-72B (voir pages 88 et 85)."),
        ("ru", "DeepSeek-V3 обходит Qwen2.5-72B (см. страницы 88 и 85)."),
        ("ja", "DeepSeek-V3はQwen2.5-72Bを上回る（88ページと85ページを参照）。"),
    ],
)
def test_what_cannot_be_put_in_order_is_left_out(language: str, text: str) -> None:
    assert facts(text, language) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "On MMLU, DeepSeek-V3 scores 88.5%, against 85.3% for Qwen2.5-72B."),
        ("en", "On MMLU, DeepSeek-V3 scores 88.5% and Qwen2.5-72B 85.3%."),
        ("fr", "Sur MMLU, DeepSeek-V3 obtient 88,5 %, contre 85,3 % pour Qwen2.5-72B."),
        ("fr", "MMLU : DeepSeek-V3 88,5 %, Qwen2.5-72B 85,3 %."),
        ("ru", "На MMLU DeepSeek-V3 набирает 88,5 % против 85,3 % у Qwen2.5-72B."),
        ("ru", "MMLU: DeepSeek-V3 — 88,5 %, Qwen2.5-72B — 85,3 %."),
        ("ja", "MMLUではDeepSeek-V3が88.5%、Qwen2.5-72Bが85.3%だった。"),
    ],
)
def test_a_number_beside_each_name_is_its_own(language: str, text: str) -> None:
    assert facts(text, language) == IN_ORDER


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "In the poll, DeepSeek-V3 beats Qwen2.5-72B (120 vs. 90 votes)."),
        ("fr", "Au sondage, DeepSeek-V3 devance Qwen2.5-72B (120 votes contre 90)."),
        ("ru", "В опросе DeepSeek-V3 обходит Qwen2.5-72B (120 голосов против 90)."),
        ("ja", "投票ではDeepSeek-V3がQwen2.5-72Bを上回った（120票対90票）。"),
    ],
)
def test_counts_in_brackets_are_of_two_models_in_order(language: str, text: str) -> None:
    assert facts(text, language) == [
        fact("DeepSeek-V3", "votes", "120 1"),
        fact("Qwen2.5-72B", "votes", "90 1"),
    ]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Kimi K2 scores 71.2% and 75.3% on MMLU and GPQA Diamond, respectively."),
        ("en", "Kimi K2 scores 71.2% and 75.3% on MMLU and GPQA Diamond."),
        ("fr", "Kimi K2 obtient 71,2 % et 75,3 % sur MMLU et GPQA Diamond."),
        ("ru", "Kimi K2 набирает 71,2 % и 75,3 % на MMLU и GPQA Diamond соответственно."),
        ("ja", "Kimi K2はMMLUとGPQA Diamondでそれぞれ71.2%と75.3%を記録した。"),
    ],
)
def test_a_list_of_scores_and_one_of_benchmarks_go_in_order(language: str, text: str) -> None:
    assert facts(text, language) == [
        fact("Kimi K2", "GPQA-Diamond", "75.3 percent"),
        fact("Kimi K2", "MMLU", "71.2 percent"),
    ]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Kimi K2 and DeepSeek-V3 are trained on 15 and 14 trillion tokens."),
        ("fr", "Kimi K2 et DeepSeek-V3 sont entraînés sur 15 et 14 mille milliards de tokens."),
        ("ru", "Kimi K2 и DeepSeek-V3 обучены на 15 и 14 триллионах токенов."),
    ],
)
def test_the_last_of_a_list_prints_the_scale_for_all(language: str, text: str) -> None:
    assert facts(text, language) == [
        fact("DeepSeek-V3", "training-tokens", "14e12 token"),
        fact("Kimi K2", "training-tokens", "15e12 token"),
    ]


def test_after_a_comma_alone_a_number_shares_nothing_with_the_one_before() -> None:
    assert facts("- GLM-5: MMLU-Pro 85.2, 256K context") == [
        fact("GLM-5", "MMLU-Pro", "85.2 score"),
        fact("GLM-5", "context-length", "256000 token"),
    ]


def test_an_article_and_an_adjective_may_stand_before_what_is_compared_with() -> None:
    text = "GLM-5 is out. It is an improvement over the underwhelming GLM-4.7, with a context of 200K tokens."
    assert facts(text) == [fact("GLM-5", "context-length", "200000 token")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "We tried GLM-5 and DeepSeek-V3. Their active parameters are 40B and 37B, respectively."),
        ("fr", "Voici GLM-5 et DeepSeek-V3. Les paramètres actifs sont respectivement 40B et 37B."),
        ("ru", "Вот GLM-5 и DeepSeek-V3. Активных параметров соответственно 40B и 37B."),
        ("ja", "DeepSeek-V3とGLM-5を試す。アクティブパラメータ数はそれぞれ370億、400億です。"),
    ],
)
def test_values_said_respectively_may_be_those_of_models_named_before(language: str, text: str) -> None:
    assert facts(text, language) == [
        fact("DeepSeek-V3", "active-parameters", "37e9 parameter"),
        fact("GLM-5", "active-parameters", "40e9 parameter"),
    ]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ja", "# Kimi K2\n\nアクティブパラメータ数はそれぞれ370億、400億です。"),
        ("en", "DeepSeek-V3 and GLM-5 came first. Zorb and Gnarl used 106 and 32 GPU hours respectively."),
    ],
)
def test_values_said_respectively_of_nobody_knows_whom_are_left_out(language: str, text: str) -> None:
    assert facts(text, language) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Gemma 2 9B, four times smaller than the others, was trained on 8T tokens."),
        ("fr", "Gemma 2 9B, quatre fois plus petit que les autres, a été entraîné sur 8T tokens."),
        ("ru", "Gemma 2 9B, в четыре раза меньше других, обучена на 8T токенов."),
    ],
)
def test_a_factor_between_commas_tells_of_the_name_before_it(language: str, text: str) -> None:
    assert facts(text, language) == [fact("Gemma 2 9B", "training-tokens", "8e12 token")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Kimi K2 is out. Its design is akin to GLM-5, and has 384 experts."),
        ("fr", "Kimi K2 est sorti. Son architecture est similaire à GLM-5, et compte 384 experts."),
        ("ru", "Вышла Kimi K2. Она имеет схожую архитектуру с GLM-5, но в ней 384 эксперта."),
        ("ja", "Kimi K2が出た。構造はGLM-5と似ており、384エキスパートを持つ。"),
    ],
)
def test_what_a_model_is_like_is_not_spoken_of(language: str, text: str) -> None:
    assert facts(text, language) == [fact("Kimi K2", "experts", "384 1")]


@pytest.mark.parametrize("versus", ["vs", "vs.", "against", "versus"])
def test_what_stands_against_a_score_in_brackets_is_no_score_on_the_next_test(versus: str) -> None:
    text = f"GLM-5 scores 79.9 on GPQA-Diamond ({versus} 80.7) and 89.3 on AIME 2025."
    assert facts(text) == [
        fact("GLM-5", "AIME 2025", "89.3 score"),
        fact("GLM-5", "GPQA-Diamond", "79.9 score"),
    ]


@pytest.mark.parametrize(
    ("language", "first", "then"),
    [
        ("en", "GLM-5 scored 73.3% on MMLU-Pro and 41% on GPQA-Diamond.", "Kimi K2 got 72.7%."),
        ("fr", "GLM-5 a obtenu 73,3 % sur MMLU-Pro et 41 % sur GPQA-Diamond.", "Kimi K2 a obtenu 72,7 %."),
        ("ru", "GLM-5 набрала 73,3% на MMLU-Pro и 41% на GPQA-Diamond.", "Kimi K2 набрала 72,7%."),
        ("ja", "GLM-5はMMLU-Proで73.3%、GPQA-Diamondで41%だった。", "Kimi K2は72.7%だった。"),
    ],
)
def test_of_several_tests_before_nobody_knows_which_a_score_is_of(
    language: str, first: str, then: str
) -> None:
    assert {one.model for one in facts(first + " " + then, language)} == {"GLM-5"}


def test_of_one_test_before_it_is_known() -> None:
    text = "GLM-5 scored 73.3% on MMLU-Pro. Kimi K2 got 72.7%."
    assert [(one.model, one.metric) for one in facts(text)] == [
        ("GLM-5", "MMLU-Pro"),
        ("Kimi K2", "MMLU-Pro"),
    ]
