"""Numbers of somebody or something else, near a model that a note speaks of."""

from __future__ import annotations

import pytest
from claim_notes import fact, facts, table

WINDOW = fact("Kimi K2", "context-length", "128000 token")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "en",
            "Kimi K2 has a context of 128K tokens. Anthropic's cache costs $0.375 per million tokens.",
        ),
        (
            "fr",
            "Kimi K2 a un contexte de 128K tokens. Anthropic facture 0,375 $ par million de tokens.",
        ),
        ("ru", "У Kimi K2 контекст 128K токенов. Anthropic берёт за кеш $0,375 за миллион токенов."),
        ("ja", "Kimi K2のコンテキスト長は128Kトークン。Anthropicは入力100万トークンあたり3ドルで提供する。"),
    ],
)
def test_what_another_maker_does_is_not_the_models(language: str, text: str) -> None:
    assert facts(text, language) == [WINDOW]


def test_what_the_models_own_maker_does_is_the_models() -> None:
    text = "Kimi K2 has a context of 128K tokens. Moonshot AI charges $0.6 per million input tokens."
    assert facts(text) == [WINDOW, fact("Kimi K2", "input-price", "0.6 USD/Mtoken")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Qwen3-14B runs here, and even a 9B model on a small card writes 40 tokens per second."),
        ("en", "Qwen3-14B runs here. I had a 35B MoE at 64 tokens per second."),
        ("fr", "Qwen3-14B tourne ici, et même un modèle 9B écrit 40 tokens par seconde."),
        ("ru", "Qwen3-14B работает, и даже модель 9B выдаёт 40 токенов в секунду."),
    ],
)
def test_what_a_model_of_another_size_does_is_not_the_models(language: str, text: str) -> None:
    assert facts(text, language) == []


def test_a_model_has_not_many_more_parameters_than_its_name_says() -> None:
    assert facts("Qwen3-14B is small. It has 35B parameters.") == []
    assert facts("Gemma 2 2B is small. It has 2.6B parameters.") == [
        fact("Gemma 2 2B", "parameters", "2.6e9 parameter")
    ]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Kimi K2 needs a lot. Your 48 GB of RAM will not do."),
        ("fr", "Kimi K2 en demande beaucoup. Vos 48 Go de RAM ne suffisent pas."),
        ("ru", "Kimi K2 нужно много. Ваших 48 ГБ памяти не хватит."),
        ("ja", "Kimi K2は重い。手元の48GBのメモリでは足りない。"),
    ],
)
def test_the_memory_that_somebody_has_is_not_the_models(language: str, text: str) -> None:
    assert facts(text, language) == []


def test_a_bracket_behind_a_family_alone_is_not_that_of_the_model_before() -> None:
    text = "Kimi K2 (1T/32B) is large, and so is the open gpt-oss (117B/5B)."
    assert facts(text) == [
        fact("Kimi K2", "active-parameters", "32e9 parameter"),
        fact("Kimi K2", "parameters", "1e12 parameter"),
    ]


def test_what_a_bracket_names_by_an_unknown_word_is_not_the_models() -> None:
    assert facts("Kimi K2 gets 66.0 on MMLU (Zorb-2: 44.6).") == [fact("Kimi K2", "MMLU", "66.0 score")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Kimi K2 has 1T parameters (170B of them embeddings)."),
        ("fr", "Kimi K2 compte 1T de paramètres (dont 170B d'embeddings)."),
        ("ru", "У Kimi K2 1T параметров (из них 170B — эмбеддинги)."),
    ],
)
def test_another_part_than_what_is_active_is_no_size(language: str, text: str) -> None:
    assert facts(text, language) == [fact("Kimi K2", "parameters", "1e12 parameter")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "A single prompt to Kimi K2 emits 2 g of CO2e."),
        ("fr", "Une requête à Kimi K2 émet 2 g de CO2e."),
        ("ru", "Один запрос к Kimi K2 выбрасывает 2 г CO2."),
    ],
)
def test_what_one_answer_emits_is_not_what_training_did(language: str, text: str) -> None:
    assert facts(text, language) == []


def test_the_usual_price_is_the_other_side() -> None:
    text = "# Kimi K2\n\n- Higher output price ($15/M vs the usual $6/M)"
    assert facts(text) == [fact("Kimi K2", "output-price", "15 USD/Mtoken")]


def test_a_list_of_variants_leaves_no_subject_for_the_next_list() -> None:
    variants = "**Variants:**\n- Kimi K2 Base\n- Kimi K2 Thinking"
    assert facts(f"## Kimi K2\n\n{variants}\n\n**Specs:**\n- Context: 128K tokens") == [WINDOW]


def test_two_values_of_one_kind_are_not_each_of_two_models() -> None:
    text = "Kimi K2 and GLM-5 are out. Both are open. One needs 80 GB of memory, the other 16 GB."
    assert facts(text) == []


def test_kinds_in_brackets_make_the_metric_of_a_row() -> None:
    rows = table("Metric | Kimi K2", "Parameters (Total) | 1T", "Parameters (Active) | 32B")
    assert {(one.metric, int(one.value)) for one in facts(rows)} == {
        ("parameters", 10**12),
        ("active-parameters", 32 * 10**9),
    }


def test_a_column_of_models_may_have_dashes() -> None:
    rows = table(
        "Date | Checkpoint | MMLU", "May | Kimi K2 | 80.1", "June | GLM-5 | 79.2", *["July | -- | --"] * 3
    )
    assert facts(rows) == [fact("GLM-5", "MMLU", "79.2 score"), fact("Kimi K2", "MMLU", "80.1 score")]


def test_tests_told_in_a_sentence_hold_in_their_order_for_the_next() -> None:
    text = "Kimi K2 scores 80% on MMLU and 60% on GPQA Diamond. GLM-5 shows 70% and 50%."
    assert facts(text) == [
        fact("GLM-5", "GPQA-Diamond", "50 percent"),
        fact("GLM-5", "MMLU", "70 percent"),
        fact("Kimi K2", "GPQA-Diamond", "60 percent"),
        fact("Kimi K2", "MMLU", "80 percent"),
    ]


def test_a_colon_behind_the_rival_gives_the_scores_to_the_subject() -> None:
    text = "Kimi K2 beats GLM-5: 80% on MMLU and 60% on GPQA Diamond."
    assert {one.model for one in facts(text)} == {"Kimi K2"}


def test_a_price_of_output_behind_a_cached_one_is_of_output() -> None:
    text = "# Kimi K2\n\nAPI: $0.56 in (cache miss), $0.07 (cache hit), $1.68 out."
    assert fact("Kimi K2", "output-price", "1.68 USD/Mtoken") in facts(text)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "GigaChat 3 Ultra is out. GigaChat 3 Lightning is small. On MMLU we saw Ultra at 77."),
        ("fr", "GigaChat 3 Ultra est sorti. GigaChat 3 Lightning est petit. Sur MMLU on voit Ultra à 77."),
        ("ru", "Вышла GigaChat 3 Ultra. GigaChat 3 Lightning меньше. На тесте MMLU видим Ultra с 77."),
        ("ja", "GigaChat 3 Ultraが出た。GigaChat 3 Lightningは小さい。MMLUではあのUltraが77を記録。"),
    ],
)
def test_a_tier_amid_a_sentence_keeps_its_number_from_the_model_in_view(language: str, text: str) -> None:
    assert not any(one.model == "GigaChat 3 Lightning" for one in facts(text, language))


def test_words_for_the_model_in_view_take_its_number_back_from_a_tier() -> None:
    text = (
        "GigaChat 3 Ultra is out. GigaChat 3 Lightning is small. Unlike Ultra, the model scores 77 on MMLU."
    )
    assert facts(text) == [fact("GigaChat 3 Lightning", "MMLU", "77 score")]


@pytest.mark.parametrize(
    "text",
    ["28 tok/s with a 32K context", "35 tok/s with 32k ctx", "13.8 GB incl. 32k ctx"],
)
def test_the_context_that_a_run_had_is_no_window(text: str) -> None:
    assert not any(one.metric == "context-length" for one in facts(f"# Kimi K2\n\n- {text}"))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Each trillion tokens took 180K GPU hours."),
        ("fr", "Chaque milliard de tokens a pris 180K heures GPU."),
    ],
)
def test_what_so_many_tokens_took_is_not_what_all_did(language: str, text: str) -> None:
    assert facts(f"# Kimi K2\n\n{text}", language) == []


@pytest.mark.parametrize("card", ["5090", "4090", "7900 XTX"])
def test_the_memory_before_a_cards_number_is_the_cards(card: str) -> None:
    assert facts(f"# Kimi K2\n\nIt runs on a single 32GB {card}.") == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The model was trained with 128B tokens."),
        ("en", "We train it on around 128B tokens."),
        ("fr", "Le modèle a été entraîné sur 128B tokens."),
        ("ru", "Модель обучена на 128B токенов."),
        ("ja", "モデルは128Bトークンで学習された。"),
    ],
)
def test_what_a_model_with_a_size_was_trained_on_is_its_own(language: str, text: str) -> None:
    assert [(one.model, one.metric, int(one.value)) for one in facts(f"# Qwen3-8B\n\n{text}", language)] == [
        ("Qwen3-8B", "training-tokens", 128 * 10**9)
    ]
