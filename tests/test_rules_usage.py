"""Tokens that one answer took, experts for each token, sizes told by what is active, and lists that go on."""

from __future__ import annotations

import pytest
from claim_notes import fact, facts

HEAD = "# GLM-5\n\n"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The drawing took 95 input tokens and 16,658 output tokens."),
        ("fr", "Le dessin a pris 95 tokens en entrée et 16 658 tokens en sortie."),
        ("ja", "入力95トークン・出力16,658トークンで、25セントかかった。"),
    ],
)
def test_what_one_answer_took_is_no_limit(language: str, text: str) -> None:
    assert facts(HEAD + text, language) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "It takes 200,000 input tokens and gives 64,000 output tokens."),
        ("ja", "入力200,000トークン・出力64,000トークンに対応する。"),
    ],
)
def test_limits_of_what_goes_in_and_out_are(language: str, text: str) -> None:
    assert [one[:4] for one in facts(HEAD + text, language)] == [
        fact("GLM-5", "context-length", "200000 token")[:4],
        fact("GLM-5", "max-output-length", "64000 token")[:4],
    ]


@pytest.mark.parametrize(
    "text",
    [
        "896個のエキスパートのうち、1トークンあたり16個だけが動く。",
        "896個のエキスパートのうち、1トークンあたり16個が動作する。",
    ],
)
def test_the_one_token_that_experts_work_on_is_not_counted_with_them(text: str) -> None:
    assert facts(HEAD + text, "ja") == [
        fact("GLM-5", "experts", "896 1"),
        fact("GLM-5", "experts-per-token", "16 1"),
    ]


@pytest.mark.parametrize("text", ["975Bでアクティブ41Bという設計だ。", "975B、アクティブ41Bの構成。"])
def test_a_size_before_the_active_one_is_the_whole(text: str) -> None:
    assert facts(HEAD + text, "ja") == [
        fact("GLM-5", "active-parameters", "41e9 parameter"),
        fact("GLM-5", "parameters", "975e9 parameter"),
    ]


def test_a_list_of_further_models_goes_on_with_the_score() -> None:
    text = "LMArenaではGLM-5が1451でトップだ。続いてKimi K2が1448、MiniMax M2が1444だ。"
    assert facts(text, "ja") == [
        fact("GLM-5", "LMArena", "1451 score"),
        fact("Kimi K2", "LMArena", "1448 score"),
        fact("MiniMax M2", "LMArena", "1444 score"),
    ]


def test_one_bare_number_behind_a_model_goes_on_with_nothing() -> None:
    text = "LMArenaではGLM-5が1451でトップだ。続いてKimi K2が2です。"
    assert facts(text, "ja") == [fact("GLM-5", "LMArena", "1451 score")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "GLM-5 is great, but I need 32K of context."),
        ("fr", "GLM-5 est bien, mais il me faut 32K de contexte."),
        ("ru", "GLM-5 хороша, но контекст мне нужен 32к."),
        ("ja", "GLM-5はよいが、32Kのコンテキストが欲しい。"),
    ],
)
def test_a_length_that_somebody_asks_for_is_no_limit(language: str, text: str) -> None:
    assert facts(text, language) == []


def test_a_length_told_of_what_somebody_needs_is_the_models() -> None:
    text = "GLM-5 has all the context you need: 128K tokens."
    assert facts(text) == [fact("GLM-5", "context-length", "128000 token")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Of GLM-5, 2 GB go to the KV cache at 8K of context."),
        ("fr", "GLM-5 : 2 Go pour le cache à 8K de contexte."),
        ("ru", "У GLM-5 ещё пара гигабайт уйдёт на KV-кэш при 8К контекста."),
    ],
)
def test_the_length_that_a_cache_is_told_for_is_no_limit(language: str, text: str) -> None:
    assert not any(one.metric == "context-length" for one in facts(text, language))


def test_what_an_agent_ate_is_no_limit_of_the_model() -> None:
    text = "GLM-5 дешёвая. За день агент съел 38 млн токенов на вход и 1,2 млн на выход."
    assert facts(text, "ru") == []


def test_a_dash_for_a_verb_of_change_ends_a_change_too() -> None:
    text = "GLM-5 вышла. Без рассуждений GPQA падает до 56,60 %, а AIME 2025 — до 16,67 %."
    assert [one.bound for one in facts(text, "ru")] == ["=", "="]
