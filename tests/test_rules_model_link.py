"""Which model a number is said of: the one beside it, before it, compared with it, or several together."""

from __future__ import annotations

import pytest
from claim_notes import fact, facts, not_yet

CONTEXT = "128000 token"
COMMA = "a comma between the model compared with and the subject joins them"
RELATIVE = "a clause that hangs from the model compared with is given to the subject"


def said_of(models: str, metric: str = "context-length", amount: str = CONTEXT) -> list[object]:
    """One fact for each of the models between commas."""
    return sorted(fact(model, metric, amount) for model in models.split(", "))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "We compare Kimi K2 and DeepSeek-V3. Both models have a context of 128K tokens."),
        ("en", "Both models (Kimi K2 and DeepSeek-V3) have a context of 128K tokens."),
        ("fr", "Les deux modèles (Kimi K2 et DeepSeek-V3) ont un contexte de 128 000 tokens."),
        ("ru", "Обе модели (Kimi K2 и DeepSeek-V3) имеют контекст 128 тыс. токенов."),
        ("ja", "両モデル（Kimi K2とDeepSeek-V3）のコンテキスト長は128Kトークンだ。"),
        ("en", "Kimi K2 and DeepSeek-V3 both have a context of 128K tokens."),
        ("en", "Kimi K2 and DeepSeek-V3 have a context of 128K tokens."),
        ("fr", "Kimi K2 et DeepSeek-V3 se ressemblent. Les deux modèles ont un contexte de 128 000 tokens."),
        ("fr", "Kimi K2 et DeepSeek-V3 ont tous deux un contexte de 128 000 tokens."),
        ("fr", "Kimi K2 et DeepSeek-V3 ont un contexte de 128 000 tokens."),
        ("ru", "Kimi K2 и DeepSeek-V3 похожи. Обе модели держат контекст в 128 тыс. токенов."),
        ("ru", "У обеих моделей, Kimi K2 и DeepSeek-V3, контекст 128 тыс. токенов."),
        ("ru", "У Kimi K2 и DeepSeek-V3 контекст 128 тыс. токенов."),
        ("ja", "Kimi K2とDeepSeek-V3はよく似ている。両モデルともコンテキスト長は128Kトークンである。"),
        ("ja", "Kimi K2もDeepSeek-V3も、いずれもコンテキスト長は128Kトークンだ。"),
        ("ja", "Kimi K2とDeepSeek-V3のコンテキスト長は128Kトークンだ。"),
    ],
)
def test_what_is_said_of_two_is_claimed_of_both(language: str, text: str) -> None:
    assert facts(text, language) == said_of("Kimi K2, DeepSeek-V3")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Kimi K2, DeepSeek-V3 and Qwen3-235B are open. All three have a context of 128K tokens."),
        ("fr", "Kimi K2, DeepSeek-V3 et Qwen3-235B : les trois modèles ont un contexte de 128 000 tokens."),
        ("ru", "Kimi K2, DeepSeek-V3 и Qwen3-235B открыты. Все три модели имеют контекст 128 тыс. токенов."),
        ("ja", "Kimi K2、DeepSeek-V3、Qwen3-235Bは公開済み。3モデルともコンテキスト長は128Kトークンだ。"),
    ],
)
def test_what_is_said_of_three_is_claimed_of_each(language: str, text: str) -> None:
    assert facts(text, language) == said_of("Kimi K2, DeepSeek-V3, Qwen3-235B")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Both models have a context of 128K tokens."),
        ("fr", "Les deux modèles ont un contexte de 128 000 tokens."),
        ("ru", "У обеих моделей контекст 128 тыс. токенов."),
        ("ja", "両モデルともコンテキスト長は128Kトークンである。"),
        ("en", "The context is 128K tokens."),
        ("fr", "Le contexte est de 128 000 tokens."),
        ("ru", "Контекст составляет 128 тыс. токенов."),
        ("ja", "コンテキスト長は128Kトークンである。"),
    ],
)
def test_where_no_model_is_named_nothing_is_claimed(language: str, text: str) -> None:
    assert facts(text, language) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Kimi K2 has a context of 128K tokens, twice that of DeepSeek-V3."),
        ("en", "Unlike DeepSeek-V3, Kimi K2 has a context of 128K tokens."),
        ("en", "Compared with DeepSeek-V3, the context of Kimi K2 is long: 128K tokens."),
        ("fr", "Kimi K2 a un contexte de 128 000 tokens, deux fois celui de DeepSeek-V3."),
        ("fr", "Contrairement à DeepSeek-V3, Kimi K2 a un contexte de 128 000 tokens."),
        ("ru", "В отличие от DeepSeek-V3, у Kimi K2 контекст 128 тыс. токенов."),
        ("ru", "У Kimi K2 контекст 128 тыс. токенов, вдвое больше, чем у DeepSeek-V3."),
        ("ja", "DeepSeek-V3と比べ、Kimi K2のコンテキスト長は128Kトークンと長い。"),
        ("ja", "Kimi K2のコンテキスト長は128Kトークンで、DeepSeek-V3の2倍だ。"),
    ],
)
def test_a_model_that_is_only_compared_with_gets_nothing(language: str, text: str) -> None:
    assert facts(text, language) == said_of("Kimi K2")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Kimi K2 is slower than DeepSeek-V3, which writes 60 tokens per second."),
        ("fr", "Kimi K2 est plus lent que DeepSeek-V3, qui écrit 60 tokens par seconde."),
        ("ru", "Kimi K2 медленнее DeepSeek-V3, которая выдаёт 60 токенов в секунду."),
        not_yet(RELATIVE, "ja", "Kimi K2は、毎秒60トークンを出力するDeepSeek-V3より遅い。"),
    ],
)
def test_a_clause_goes_with_the_model_that_it_hangs_from(language: str, text: str) -> None:
    assert facts(text, language) == said_of("DeepSeek-V3", "throughput", "60 token/s")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Kimi K2 has a context of 128K tokens, against 64K for DeepSeek-V3."),
        ("en", "Kimi K2 has a context of 128K tokens and DeepSeek-V3 one of 64K."),
        ("en", "The context is 128K tokens for Kimi K2 and 64K for DeepSeek-V3."),
        ("fr", "Kimi K2 a un contexte de 128 000 tokens, contre 64 000 pour DeepSeek-V3."),
        ("fr", "Contexte : 128k tokens pour Kimi K2, 64k pour DeepSeek-V3."),
        ("ru", "У Kimi K2 контекст 128 тыс. токенов, а у DeepSeek-V3 — 64 тыс."),
        ("ru", "Контекст: 128 тыс. токенов у Kimi K2, 64 тыс. токенов у DeepSeek-V3."),
        ("ja", "コンテキスト長はKimi K2が128Kトークン、DeepSeek-V3が64Kトークンである。"),
        ("en", "Kimi K2 has a context of 128K tokens; DeepSeek-V3 has a context of 64K tokens."),
        ("fr", "Kimi K2 a un contexte de 128k tokens, DeepSeek-V3 un contexte de 64k tokens."),
        ("ru", "Контекст Kimi K2 — 128 тыс. токенов, контекст DeepSeek-V3 — 64 тыс. токенов."),
        ("ja", "コンテキスト長はKimi K2が128Kトークンで、DeepSeek-V3のコンテキスト長は64Kトークンだ。"),
        not_yet(
            "the first of two models is given what stands against it",
            "en",
            "Unlike DeepSeek-V3 with its context of 64K tokens, Kimi K2 stops at 128K.",
        ),
    ],
)
def test_two_models_of_one_sentence_keep_their_values(language: str, text: str) -> None:
    assert facts(text, language) == [
        fact("DeepSeek-V3", "context-length", "64000 token"),
        fact("Kimi K2", "context-length", CONTEXT),
    ]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The MMLU score of Kimi K2 (89.5) is above that of DeepSeek-V3 (88.5)."),
        ("fr", "Le score MMLU de Kimi K2 (89,5) dépasse celui de DeepSeek-V3 (88,5)."),
        ("ru", "Результат Kimi K2 на MMLU (89,5) выше, чем у DeepSeek-V3 (88,5)."),
        ("ja", "Kimi K2のMMLUスコア（89.5）はDeepSeek-V3（88.5）を上回る。"),
    ],
)
def test_a_number_in_brackets_is_of_the_name_before_it(language: str, text: str) -> None:
    assert facts(text, language) == [
        fact("DeepSeek-V3", "MMLU", "88.5 score"),
        fact("Kimi K2", "MMLU", "89.5 score"),
    ]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Kimi K2 is the successor of Kimi K1.5, a model with 128K tokens of context."),
        ("fr", "Kimi K2 succède à Kimi K1.5, un modèle doté d'un contexte de 128 000 tokens."),
        ("ru", "Kimi K2 сменила Kimi K1.5, у которой контекст был 128 тыс. токенов."),
        ("ja", "Kimi K2は、コンテキスト長128KトークンのKimi K1.5の後継である。"),
    ],
)
def test_what_is_added_to_a_predecessor_is_its_own(language: str, text: str) -> None:
    assert facts(text, language) == said_of("Kimi K1.5")


def test_what_is_added_to_one_that_is_beaten_is_its_own() -> None:
    text = "Both Kimi K2 and DeepSeek-V3 beat Llama 3.1 405B, which scores 88.6 on MMLU."
    assert facts(text) == [fact("Llama 3.1 405B", "MMLU", "88.6 score")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "With 671B total parameters, of which 37B are active, DeepSeek-V3 is the largest."),
        (
            "fr",
            "Avec ses 671 milliards de paramètres, dont 37 milliards actifs, DeepSeek-V3 est grand.",
        ),
        ("ru", "При 671 млрд параметров, из которых 37 млрд активны, DeepSeek-V3 — самая большая."),
    ],
)
def test_the_one_model_of_a_sentence_may_stand_at_its_end(language: str, text: str) -> None:
    assert facts(text, language) == [
        fact("DeepSeek-V3", "active-parameters", "37e9 parameter"),
        fact("DeepSeek-V3", "parameters", "671e9 parameter"),
    ]


def test_a_model_of_the_next_clause_owns_nothing_of_this_one() -> None:
    assert facts("On 12 May we counted 3 trillion tokens of text; much later, GPT-4o came out.") == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Latency: 1.2 s for Kimi K2, 0.8 s for DeepSeek-V3."),
        ("fr", "Temps de réponse : 1,2 s pour Kimi K2, 0,8 s pour DeepSeek-V3."),
        ("ru", "Задержка: 1,2 с у Kimi K2 и 0,8 с у DeepSeek-V3."),
    ],
)
def test_a_preposition_gives_each_number_to_the_model_behind_it(language: str, text: str) -> None:
    assert facts(text, language) == [
        fact("DeepSeek-V3", "latency", "0.8 s"),
        fact("Kimi K2", "latency", "1.2 s"),
    ]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "AIME 2025 climbs to 83.8%, where GLM-5 stood at 42%."),
        ("fr", "AIME 2025 grimpe à 83,8 %, là où GLM-5 plafonnait à 42 %."),
        ("ru", "AIME 2025 поднялся до 83,8 %, а у GLM-5 — 42 %."),
    ],
)
def test_a_model_behind_a_comma_has_the_number_of_its_own_clause(language: str, text: str) -> None:
    assert facts(f"# Kimi K2\n\n{text}", language) == [
        fact("GLM-5", "AIME 2025", "42 percent"),
        fact("Kimi K2", "AIME 2025", "83.8 percent"),
    ]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Unlike GPT-5.5, limited to 400K tokens, Kimi K2 handles 2M tokens."),
        ("fr", "Contrairement à GPT-5.5, limité à 400K tokens, Kimi K2 gère 2M de tokens."),
        ("ru", "В отличие от GPT-5.5, с контекстом 400K токенов, Kimi K2 держит 2M токенов."),
    ],
)
def test_what_is_said_of_a_rival_between_commas_is_the_rivals(language: str, text: str) -> None:
    assert facts(text, language) == [
        fact("GPT-5.5", "context-length", "400000 token"),
        fact("Kimi K2", "context-length", "2e6 token"),
    ]


def test_a_subject_right_behind_a_rival_has_the_number() -> None:
    assert facts(
        "Compared to GPT-5.5, Gemini 3.5 Pro handles 2M tokens, and Kimi K2 handles 128K tokens."
    ) == [
        fact("Gemini 3.5 Pro", "context-length", "2e6 token"),
        fact("Kimi K2", "context-length", "128000 token"),
    ]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "On GSM8K it hits 91.3%, up from 84.0% for GLM-4.5."),
        ("fr", "Sur GSM8K, il atteint 91,3 %, contre 84,0 % pour GLM-4.5."),
        ("ru", "На GSM8K модель набирает 91,3 % против 84,0 % у GLM-4.5."),
        ("ja", "GSM8Kでは91.3%で、GLM-4.5の84.0%から伸びた。"),
    ],
)
def test_a_model_behind_that_has_a_number_takes_no_other(language: str, text: str) -> None:
    assert facts(f"# GLM-5\n\n{text}", language) == [
        fact("GLM-4.5", "GSM8K", "84.0 percent"),
        fact("GLM-5", "GSM8K", "91.3 percent"),
    ]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Latency was 0.9 s with Kimi K2, 0.4 s with GLM-5 and 1.6 s with DeepSeek-V3."),
        ("en", "Latency is 0.9 s (Kimi K2), 0.4 s (GLM-5), 1.6 s (DeepSeek-V3)."),
        ("fr", "La latence est de 0,9 s avec Kimi K2, 0,4 s avec GLM-5 et 1,6 s avec DeepSeek-V3."),
        ("fr", "Latence : 0,9 s (Kimi K2), 0,4 s (GLM-5), 1,6 s (DeepSeek-V3)."),
        ("ru", "Задержка составила 0,9 с на Kimi K2, 0,4 с на GLM-5 и 1,6 с на DeepSeek-V3."),
        ("ja", "レイテンシは0.9秒（Kimi K2）、0.4秒（GLM-5）、1.6秒（DeepSeek-V3）だった。"),
    ],
)
def test_what_stands_behind_each_number_says_whose_it_is(language: str, text: str) -> None:
    amounts = zip(("Kimi K2", "GLM-5", "DeepSeek-V3"), ("0.9 s", "0.4 s", "1.6 s"), strict=True)
    assert facts(text, language) == sorted(fact(model, "latency", amount) for model, amount in amounts)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Latency went from 31.3 s (GLM-4.6) to 22.8 s (GLM-5)."),
        ("fr", "La latence est passée de 31,3 s (GLM-4.6) à 22,8 s (GLM-5)."),
        ("ru", "Задержка снизилась с 31,3 с (GLM-4.6) до 22,8 с (GLM-5)."),
        ("ja", "GLM-5のレイテンシは31.3秒（GLM-4.6）から22.8秒（GLM-5）に短縮された。"),
    ],
)
def test_brackets_say_whose_an_old_and_a_new_value_are(language: str, text: str) -> None:
    assert facts(text, language) == [
        fact("GLM-4.6", "latency", "31.3 s"),
        fact("GLM-5", "latency", "22.8 s"),
    ]
