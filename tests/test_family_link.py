"""A family named alone is no model, and its numbers are nobody else's."""

from __future__ import annotations

import pytest
from claim_notes import fact, facts

HEAD = "# Kimi K2\n\n"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "On GPT, the context is 128K tokens."),
        ("fr", "Pour GPT, la fenêtre est de 128K tokens."),
        ("ru", "У GPT контекст — 128K токенов."),
        ("ru", "Контекст — 128K токенов у GPT."),
        ("en", "In our runs Sonnet offers a context of 32K tokens."),
        ("fr", "Dans nos essais Sonnet offre un contexte de 32K tokens."),
        ("ru", "В наших тестах Sonnet держит контекст 32K токенов."),
        ("en", "For comparison, the famous LLaMA had 65 billion parameters."),
        ("fr", "À titre de comparaison, la célèbre LLaMA comptait 65 milliards de paramètres."),
        ("ru", "Для сравнения, нашумевшая LLaMA имела 65 миллиардов параметров."),
    ],
)
def test_a_number_of_another_family_is_not_the_models(language: str, text: str) -> None:
    assert facts(HEAD + text, language) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Gemini is the only one that handles a context of 32K tokens."),
        ("fr", "Gemini est le seul à gérer un contexte de 32K tokens."),
        ("ja", "Geminiのコンテキスト長は32Kトークンです。"),
    ],
)
def test_a_number_of_another_family_is_its_own_where_it_begins_the_sentence(language: str, text: str) -> None:
    assert facts(HEAD + text, language) == [fact("Gemini", "context-length", "32e3 token")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Kimi has a context of 32K tokens."),
        ("en", "Inspired by Gemini, it has a context of 32K tokens."),
        ("en", "Gemini was first, but the model has a context of 32K tokens."),
        ("en", "The Claude Code plugin shows a context of 32K tokens."),
        ("en", "Using code from Gemini it offers a context of 32K tokens."),
        ("fr", "Inspiré de Gemini, il a un contexte de 32K tokens."),
        ("ru", "Как и у Gemini, у модели контекст 32K токенов."),
        ("ja", "Geminiと同様、同モデルのコンテキスト長は32Kトークンです。"),
    ],
)
def test_the_models_own_number_stays_beside_other_families(language: str, text: str) -> None:
    assert facts(HEAD + text, language) == [fact("Kimi K2", "context-length", "32000 token")]


def test_a_family_behind_a_model_takes_its_own_number() -> None:
    text = "Kimi K2 reaches 80.1 on MMLU, and GPT reaches 75.2 on MMLU."
    assert facts(text) == [fact("Kimi K2", "MMLU", "80.1 score")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Kimi K2 leads on GPQA Diamond (75.1%) compared to Gemini's 61.4%."),
        ("ja", "Kimi K2はGPQA Diamondで75.1%を記録し、Geminiの61.4%を上回る。"),
    ],
)
def test_what_a_family_owns_is_not_the_models(language: str, text: str) -> None:
    assert facts(text, language) == [fact("Kimi K2", "GPQA-Diamond", "75.1 percent")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "DeepSeek V4 Flash is the lean one of the DeepSeek V4 family, an MoE of 284B parameters."),
        ("fr", "DeepSeek V4 Flash est la plus légère de la famille DeepSeek V4, un MoE de 284B paramètres."),
        ("ru", "DeepSeek V4 Flash — младшая из семейства DeepSeek V4, MoE на 284B параметров."),
        ("ja", "DeepSeek V4 Flashは、DeepSeek V4 ファミリーの軽量版で、284BパラメータのMoEモデルだ。"),
    ],
)
def test_a_member_of_a_family_keeps_its_size(language: str, text: str) -> None:
    assert facts(text, language) == [fact("DeepSeek V4 Flash", "parameters", "284e9 parameter")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "On MMLU, GLM-4.7 reached 81% and the GLM-5 models 88%."),
        ("fr", "Les modèles GLM-4.7 et GLM-5 obtiennent 88 % sur MMLU."),
    ],
)
def test_models_set_beside_others_of_their_family_keep_their_score(language: str, text: str) -> None:
    assert ("GLM-5", 88) in {(f.model, f.value) for f in facts(text, language)}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Time to first token was 0.9 s with Kimi K2 and 1.6 s with Gemini."),
        ("fr", "Le temps jusqu'au premier jeton est de 0,9 s avec Kimi K2 et de 1,6 s chez Gemini."),
        ("ru", "Время до первого токена — 0,9 с у Kimi K2 и 1,6 с на Gemini."),
    ],
)
def test_what_a_small_word_gives_to_a_family_is_not_the_models(language: str, text: str) -> None:
    assert facts(text, language) == [fact("Kimi K2", "time-to-first-token", "0.9 s")]


def test_a_size_that_is_spoken_of_is_not_the_model_in_view() -> None:
    text = "dense 12B（7.7GB）は12.9 tok/s。20Bは25 tok/s。パラメータのうち3.6Bが動き、30 tok/sだ。"
    speeds = [f.value for f in facts(f"## gpt-oss 20B\n\n{text}", "ja") if f.metric == "throughput"]
    assert speeds == [25, 30]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "NTT says it is cheaper than GPT-3: tsuzumi has 7 billion parameters."),
        ("fr", "tsuzumi compte 7 milliards de paramètres."),
        ("ru", "У модели tsuzumi 7 млрд параметров."),
        ("ja", "NTTが大規模言語モデル（LLM）「tsuzumi」を公開した。tsuzumiは70億パラメータ。"),
        ("ja", "| モデル | パラメータ数 |\n|---|---|\n| tsuzumi | 70億 |"),
    ],
)
def test_a_family_that_writes_itself_in_small_letters_is_a_model(language: str, text: str) -> None:
    assert facts(text, language) == [fact("tsuzumi", "parameters", "7e9 parameter")]


@pytest.mark.parametrize(
    "text", ["mistralは70億パラメータ。", "potionは70億パラメータ。", "rinnaは70億パラメータ。"]
)
def test_small_letters_alone_make_no_model_of_another_family(text: str) -> None:
    assert facts(text, "ja") == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "GPT-J was trained for 500 billion tokens. Falcon 7B and Falcon 40B are other models."),
        ("en", "Falcon was trained for 500 billion tokens, as the paper says."),
        ("fr", "Falcon a été entraîné sur 500 milliards de tokens, dit l'article."),
        ("ru", "Falcon обучали на 500 млрд токенов, как сказано в статье."),
    ],
)
def test_what_is_said_of_a_family_with_versions_is_not_that_of_the_model_in_view(
    language: str, text: str
) -> None:
    others = "Falcon 7B, Falcon 40B"
    note = f"# OpenLLaMA 7B\n\n{text}\n\n{others}"
    assert "OpenLLaMA 7B" not in {one.model for one in facts(note, language)}


def test_a_family_with_a_hyphen_is_its_one_size() -> None:
    text = "GPT-J, a 6B parameter model, was trained for 500 billion tokens. We ran GPT-J 6B."
    assert {(one.model, one.metric) for one in facts(text)} == {
        ("GPT-J 6B", "parameters"),
        ("GPT-J 6B", "training-tokens"),
    }


def test_a_family_that_opens_a_sentence_keeps_its_number_from_the_rival_behind() -> None:
    text = (
        "The original LLaMA model was trained for 1 trillion tokens "
        "and GPT-J 6B was trained for 500 billion tokens."
    )
    assert facts(text) == [fact("GPT-J 6B", "training-tokens", "500e9 token")]
