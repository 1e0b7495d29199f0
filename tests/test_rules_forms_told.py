"""Sizes that only say which form of another model is meant, and how much less one has than another."""

from __future__ import annotations

import pytest
from claim_notes import fact, facts


@pytest.mark.parametrize(
    "text",
    [
        "Phi-2 is only 1/25 the size of the 70 billion parameter version of Llama 2.",
        "Phi-2 comes close to the 70B parameter variant of Llama 2.",
        "Phi-2 is smaller than the 70B parameter version of Meta's Llama 2.",
    ],
)
def test_a_size_of_a_form_is_of_what_it_is_a_form_of(text: str) -> None:
    assert facts(text) == [fact("Llama 2", "parameters", "70e9 parameter")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Phi-2 comes close to the 7 billion parameter version of Mistral."),
        ("en", "Phi-2 outperforms Mistral and Llama-2 models (7B and 13B parameters) on most tests."),
        ("en", "Phi-2 is the best of all base language models with less than 13 billion parameters."),
        ("en", "Phi-2 has 2 billion fewer parameters than Llama 2."),
        ("en", "Phi-2 has 2 billion more parameters than Llama 2."),
        ("en", "On this card Phi-2 runs into trouble: the 4 GB deficit means that its weights do not fit."),
        ("fr", "Phi-2 a 2 milliards de paramètres de moins que Llama 2."),
        ("ru", "У Phi-2 на 2 миллиарда параметров меньше, чем у Llama 2."),
        ("ja", "Phi-2はLlama 2より20億パラメータ少ない。"),
    ],
)
def test_what_tells_of_others_or_of_a_distance_is_no_value(language: str, text: str) -> None:
    assert facts(text, language) == []


def test_a_bounded_size_of_the_model_itself_is_read() -> None:
    assert facts("Phi-2 has less than 3 billion parameters.") == [
        fact("Phi-2", "parameters", "< 3e9 parameter")
    ]


@pytest.mark.parametrize(
    "title",
    [
        "Microsoft Introduces Phi-2: A Powerful Small Language Model with 2.7 Billion Parameters",
        "Microsoft Unveils Phi-2: A Small Language Model with 2.7 Billion Parameters",
        "Microsoft Launches Phi-2: A Small Language Model with 2.7 Billion Parameters",
    ],
)
def test_the_verb_of_a_headline_is_no_part_of_a_name(title: str) -> None:
    assert facts(title) == [fact("Phi-2", "parameters", "2.7e9 parameter")]


def test_the_subject_of_a_sentence_on_one_size_is_its_own_model() -> None:
    text = "We compared Phi-2 with others. The 7B variant of Llama 2 needs 6 GB of memory."
    assert fact("Phi-2", "memory", "6e9 byte") not in facts(text)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "DeepSeek-V3 is a solid alternative to GPT-4o mini at $0.30 per million input tokens."),
        ("en", "DeepSeek-V3 is a rival to GPT-4o mini, at $0.30 per million input tokens."),
        ("fr", "DeepSeek-V3 est une alternative à GPT-4o mini à 0,30 $ par million de tokens en entrée."),
        ("ru", "DeepSeek-V3 — альтернатива GPT-4o mini за $0.30 за миллион входных токенов."),
    ],
)
def test_what_stands_in_for_another_has_its_own_price(language: str, text: str) -> None:
    assert facts(text, language) == [fact("DeepSeek-V3", "input-price", "0.30 USD/Mtoken")]


def test_what_is_outdone_at_a_price_has_that_price() -> None:
    text = "DeepSeek-V3 beats GPT-4o mini at $0.30 per million input tokens."
    assert fact("DeepSeek-V3", "input-price", "0.30 USD/Mtoken") not in facts(text)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Llama 4 comes with a 10M context (Llama 4 Scout) and a 1M context (Llama 4 Maverick)."),
        ("en", "Llama 4 comes with a 10M context window (Scout) and a 1M context window (Maverick)."),
    ],
)
def test_a_bracket_behind_what_a_number_is_names_its_model(language: str, text: str) -> None:
    found = {(one.model.removeprefix("Llama 4 "), str(one.value)) for one in facts(text, language)}
    assert found == {("Scout", "10000000"), ("Maverick", "1000000")}


def test_a_size_with_what_it_was_trained_on_behind_it_is_a_size() -> None:
    text = "Remember that Chinchilla was 70B trained for 1.4T tokens - PaLM is 540B trained for 780B tokens."
    assert facts(text) == [
        fact("Chinchilla", "parameters", "70e9 parameter"),
        fact("Chinchilla", "training-tokens", "1.4e12 token"),
        fact("PaLM", "parameters", "540e9 parameter"),
        fact("PaLM", "training-tokens", "780e9 token"),
    ]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "en",
            "Mixtral 8x7B: each layer is composed of 8 feedforward blocks, each expert has 7B parameters.",
        ),
        ("en", "Mixtral 8x7B requires the same compute as a 14 billion parameter model."),
        ("fr", "Dans Mixtral 8x7B, chaque couche contient 8 blocs et chaque expert a 7B paramètres."),
    ],
)
def test_what_each_part_has_is_no_count_of_the_parts(language: str, text: str) -> None:
    assert facts(text, language) == []


@pytest.mark.parametrize(
    "text",
    [
        "DBRX utilizes 16 experts, selecting 4 for each token.",
        "DBRX has 16 experts, choosing 4 for each token.",
        "DBRX has 16 experts, using 4 per token.",
    ],
)
def test_experts_that_a_router_selects_work_at_once(text: str) -> None:
    assert facts(text) == [fact("DBRX", "experts", "16 1"), fact("DBRX", "experts-per-token", "4 1")]


def test_what_a_clause_with_a_rival_goes_on_with_is_the_subjects() -> None:
    text = (
        "Falcon 180B boasts 180 billion parameters, which is 2.6 times more than the previous leader, "
        "Llama 2 70B, requiring 8 A100 GPUs for inference."
    )
    assert {one.model for one in facts(text)} == {"Falcon 180B"}


def test_heads_for_queries_are_no_quota() -> None:
    assert facts("Grok-1 has 48 attention heads for queries.") == [fact("Grok-1", "attention-heads", "48 1")]
