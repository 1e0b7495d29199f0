"""What parts a value from the next one's words, and what only seems to."""

from __future__ import annotations

import pytest
from claim_notes import fact, facts


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "| Model | Price |\n|---|---|\n| GLM-5 | $0.25/1M input tokens + $1.50/1M output tokens |"),
        ("fr", "| Modèle | Prix |\n|---|---|\n| GLM-5 | 0,25 $ en entrée + 1,50 $ en sortie |"),
        ("ja", "| モデル | 料金 |\n|---|---|\n| GLM-5 | $0.25/1M入力トークン + $1.50/1M出力トークン |"),
    ],
)
def test_a_plus_parts_the_price_of_what_goes_in_from_that_of_what_comes_out(language: str, text: str) -> None:
    assert [one[:4] for one in facts(text, language)] == [
        fact("GLM-5", "input-price", "0.25 USD/Mtoken")[:4],
        fact("GLM-5", "output-price", "1.50 USD/Mtoken")[:4],
    ]


def test_what_brings_something_about_is_compared_with_nothing() -> None:
    text = "# Kimi K2\n\nMoE（GLM-5-Air）によりアクティブパラメータを12Bに抑える。"
    assert facts(text, "ja") == [fact("GLM-5-Air", "active-parameters", "12e9 parameter")]


@pytest.mark.parametrize("name", ["GLM-5", "GLM-5モデル"])
def test_a_word_for_a_model_may_stand_between_its_name_and_the_next_value(name: str) -> None:
    text = f"Kimi K2はMMLUで83.3%を出した。{name}も87.5%を記録した。"
    assert fact("GLM-5", "MMLU", "87.5 percent") in facts(text, "ja")


def test_what_all_models_have_is_not_that_of_the_next_one() -> None:
    text = "全フロンティアモデルがMMLUで90%超、GPQA DiamondではKimi K2が84.4%だった。"
    assert facts(text, "ja") == [fact("Kimi K2", "GPQA-Diamond", "84.4 percent")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "GLM-5 has 671B parameters and sparse expert activation."),
        ("en", "GLM-5 has 671B parameters with sparse activation."),
        ("fr", "GLM-5 est un modèle de 671 milliards de paramètres à activation parcimonieuse."),
        ("ru", "GLM-5 — модель с 671 млрд параметров и разреженной активацией экспертов."),
    ],
)
def test_a_way_of_activating_does_not_narrow_the_parameters_before(language: str, text: str) -> None:
    assert facts(text, language) == [fact("GLM-5", "parameters", "671e9 parameter")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "GLM-5 has 37B parameters that are activated with each token."),
        ("fr", "Avec GLM-5, 37 milliards de paramètres sont activés à chaque jeton."),
        ("ru", "У GLM-5 37 млрд параметров активно на каждый токен."),
    ],
)
def test_parameters_that_a_verb_activates_are_the_active_ones(language: str, text: str) -> None:
    assert facts(text, language) == [fact("GLM-5", "active-parameters", "37e9 parameter")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "GLM-5 scores 45.1% on hard instruction evals, 35.8% on MultiChallenge."),
        ("fr", "GLM-5 obtient 45,1 % sur les consignes difficiles, 35,8 % sur MultiChallenge."),
        ("ru", "GLM-5 набирает 45,1% в сложных инструкционных оценках, 35,8% в MultiChallenge."),
    ],
)
def test_a_score_on_something_else_is_not_on_the_test_of_the_next(language: str, text: str) -> None:
    assert facts(text, language) == [fact("GLM-5", "MultiChallenge", "35.8 percent")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ru", "GLM-5 достигает производительности GPT-5 через триллион параметров."),
        ("ru", "GLM-5 — модель MoE с триллионом параметров."),
        ("fr", "L’écart avec GPT-5 est de 8,7 points, alors même que GLM-5 a 1 000 milliards de paramètres."),
    ],
)
def test_what_a_model_only_keeps_up_with_has_not_its_size(language: str, text: str) -> None:
    assert facts(text, language) == [fact("GLM-5", "parameters", "1e12 parameter")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "- KV cache for 32K context: 8 GB"),
        ("en", "We ran it with an identical context (4096 tokens)."),
        ("ru", "- Кэш ключей-значений для 20k контекста: 8GB"),
        ("ru", "Тесты проводились с одинаковым контекстом (4096 токенов)."),
    ],
)
def test_the_length_that_something_was_measured_at_is_no_window(language: str, text: str) -> None:
    assert facts(f"# GLM-5\n\n{text}", language) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "GLM-5 needs 12 GB for a 32K context."),
        ("en", "GLM-5 needs 12 GB of VRAM for a 32K context."),
        ("fr", "GLM-5 nécessite 12 Go de VRAM pour 32k de contexte."),
        ("ru", "GLM-5 требует 12 ГБ для 32K контекста."),
    ],
)
def test_the_length_that_a_memory_is_for_is_no_window(language: str, text: str) -> None:
    assert facts(text, language) == [fact("GLM-5", "memory", "12e9 byte")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "It was released by MiniMax 27 October 2025 and has 10B parameters."),
        ("ru", "Модель, выпущенная MiniMax 27 октября 2025 года, имеет 10 млрд параметров."),
    ],
)
def test_a_day_is_no_version(language: str, text: str) -> None:
    assert not any("27" in one.model for one in facts(text, language))
