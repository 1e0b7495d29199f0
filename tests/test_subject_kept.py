"""What a sentence measures its model against, and a family beside its model, are not spoken of."""

from __future__ import annotations

import pytest
from claim_notes import fact, facts


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Kimi K2 is built on GLM-5. They even asked GLM-5 for traces. The context window is 200K."),
        ("fr", "Kimi K2 est basé sur GLM-5. On a même interrogé GLM-5. La fenêtre de contexte est de 200K."),
        ("ru", "Kimi K2 — надстройка над GLM-5. Данные дала сама GLM-5. Окно контекста — 200K."),
        ("ja", "Kimi K2はGLM-5をベースにしている。データ作成にもGLM-5を使った。コンテキスト長は200K。"),
    ],
)
def test_what_a_model_was_measured_against_is_not_spoken_of_within_a_clause(language: str, text: str) -> None:
    assert facts(text, language) == [fact("Kimi K2", "context-length", "200000 token")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "en",
            "The Mistral 3 family has ten models, the largest being Mistral Large 3. It has 675B parameters.",
        ),
        ("fr", "La famille Mistral 3 compte dix modèles, dont Mistral Large 3. Il a 675B de paramètres."),
        (
            "ru",
            "В семействе Mistral 3 десять моделей, самая большая — Mistral Large 3. У неё 675B параметров.",
        ),
        ("ja", "Mistral 3 ファミリーにはMistral Large 3が含まれる。パラメータ数は675B。"),
    ],
)
def test_a_family_is_not_what_is_spoken_of_where_its_model_is_named(language: str, text: str) -> None:
    assert facts(text, language) == [fact("Mistral Large 3", "parameters", "675e9 parameter")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Similar in size to GLM-5 and GLM-5.1, this model has 753B parameters."),
        ("ja", "入力 $5/MTok・出力 $25/MTok で、GLM-5 と完全同価格。パラメータ数は753B。"),
    ],
)
def test_what_a_model_equals_takes_none_of_its_values(language: str, text: str) -> None:
    found = facts(
        f"# Kimi K2\n\nKimi K2 is out.\n\n{text}" if language == "en" else f"# Kimi K2\n\n{text}", language
    )
    assert {one.model for one in found} == {"Kimi K2"}
    assert fact("Kimi K2", "parameters", "753e9 parameter") in found


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Competes with Qwen3-8B, GLM-4.5, DeepSeek-V3."),
        ("en", "It beats Qwen3-8B, GLM-4.5, DeepSeek-V3."),
        ("fr", "Il fait concurrence à Qwen3-8B, GLM-4.5, DeepSeek-V3."),
        ("ru", "Конкурирует с Qwen3-8B и GLM-4.5."),
        ("ru", "Превосходит Qwen3-8B, GLM-4.5, DeepSeek-V3."),
        ("ja", "Qwen3-8Bと競合する。"),
        ("ja", "Qwen3-8Bを全ベンチマークで超える。"),
    ],
)
def test_rivals_named_before_a_list_do_not_own_it(language: str, text: str) -> None:
    key = {"en": "Parameters", "fr": "Paramètres", "ru": "Параметры", "ja": "パラメータ"}[language]
    assert facts(f"### Kimi K2\n\n{text}\n\n- **{key}**: 1000B", language) == [
        fact("Kimi K2", "parameters", "1000e9 parameter")
    ]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Models: Kimi K2, GLM-5, DeepSeek-V3.\n\n- Context window: 128K"),
        ("fr", "Modèles : Kimi K2, GLM-5 et DeepSeek-V3. La fenêtre de contexte est de 128K."),
        ("ru", "Модели: Kimi K2, GLM-5, DeepSeek-V3. Окно контекста — 128K."),
        ("ja", "対象はKimi K2、GLM-5、DeepSeek-V3。コンテキスト長は128K。"),
    ],
)
def test_the_first_of_a_list_of_three_is_not_what_goes_on(language: str, text: str) -> None:
    assert facts(f"# Notes\n\n{text}", language) == []


@pytest.mark.parametrize(
    "text",
    [
        "SWE-benchでGLM-5を超える76.8%を達成。",
        "SWE-benchはGLM-5超えの76.8%だ。",
        "SWE-benchではGLM-5を超え76.8%。",
    ],
)
def test_what_goes_beyond_a_rival_is_the_models_own(text: str) -> None:
    assert facts(f"Kimi K2をリリース。{text}", "ja") == [fact("Kimi K2", "SWE-bench", "76.8 percent")]
