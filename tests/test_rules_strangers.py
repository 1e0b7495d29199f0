"""Numbers of names that nobody knows, and of what a text names only by the way."""

from __future__ import annotations

import pytest
from claim_notes import Fact, fact, facts, table

SCORE = [fact("Kimi K2", "MMLU", "89.5 percent")]
SIZE = [fact("Mistral Small 3.1", "parameters", "24e9 parameter")]
SPEED = "throughput"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "On MMLU, Kimi K2 scores 89.5%, surpassing the Corvo (71.2%)."),
        ("en", "On MMLU, Kimi K2 scores 89.5%, clearly ahead of CorvoSeg at 71.2%."),
        ("fr", "Sur MMLU, Kimi K2 obtient 89,5 %, surpassant largement le Corvo (71,2 %)."),
        ("fr", "Sur MMLU, Kimi K2 obtient 89,5 %, devant CorvoSeg à 71,2 %."),
        ("ru", "На MMLU Kimi K2 набирает 89,5 %, опережая CorvoSeg (71,2 %)."),
        ("ja", "MMLUではKimi K2が89.5%で、CorvoSeg（71.2%）を上回る。"),
    ],
)
def test_the_score_of_a_name_that_nobody_knows_is_nobodys(language: str, text: str) -> None:
    assert facts(text, language) == SCORE


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Kimi K2 is strong. 37B parameters of V9 say nothing."),
        ("fr", "Kimi K2 est fort. Les 37B de paramètres de V9 ne disent rien."),
        ("ru", "Kimi K2 сильна. 37B параметров у V9 ничего не говорят."),
    ],
)
def test_a_size_given_to_a_version_of_something_unnamed_is_nobodys(language: str, text: str) -> None:
    assert facts(text, language) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "What it is: Mistral Small 3.1 was a 24 billion parameter model that surpassed Llama 2 13B."),
        (
            "fr",
            "Ce que c'est : Mistral Small 3.1 était un modèle de 24 milliards de paramètres qui bat Qwen3.",
        ),
        ("ru", "Больше чем модель: Mistral Small 3.1 — модель на 24 млрд параметров, она обходит Qwen3."),
    ],
)
def test_a_word_before_a_colon_compares_nothing_behind_it(language: str, text: str) -> None:
    assert [f for f in facts(text, language) if f.value == SIZE[0].value] == SIZE


def row(language: str, *cells: str) -> list[Fact]:
    head = {
        "en": "Model | Architecture | Context",
        "fr": "Modèle | Architecture | Contexte",
        "ru": "Модель | Архитектура | Контекст",
        "ja": "モデル | アーキテクチャ | コンテキスト",
    }
    return facts(table(head[language], " | ".join(cells)), language)


@pytest.mark.parametrize("language", ["en", "fr", "ru", "ja"])
def test_a_row_is_about_its_model_whatever_else_a_cell_names(language: str) -> None:
    assert row(language, "DeepSeek-V2", "MLA + DeepSeekMoE; 236B/21B active", "128K; 129K vocabulary") == [
        fact("DeepSeek-V2", "active-parameters", "21e9 parameter"),
        fact("DeepSeek-V2", "context-length", "128000 token"),
        fact("DeepSeek-V2", "parameters", "236e9 parameter"),
        fact("DeepSeek-V2", "vocabulary-size", "129000 1"),
    ]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Kimi K2 writes 45 tokens per second at a context of 32K tokens."),
        ("fr", "Kimi K2 écrit 45 tokens par seconde avec un contexte de 32K tokens."),
        ("ru", "Kimi K2 выдаёт 45 токенов в секунду при контексте до 32K токенов."),
    ],
)
def test_a_length_that_something_was_measured_at_is_no_limit(language: str, text: str) -> None:
    assert [f.metric for f in facts(text, language)] == [SPEED]


def test_training_told_for_each_trillion_tokens_counts_none() -> None:
    text = "1兆トークンあたり、DeepSeek 67Bは300.6K GPU 時間を要する。"
    assert [f for f in facts(text, "ja") if f.metric != "parameters"] == [
        fact("DeepSeek 67B", "gpu-hours", "300600 gpu-hour")
    ]


@pytest.mark.parametrize(
    "text", ["Kimi K2 (1M)", "Kimi K2 (2M) and Kimi K2 (10M)", "Kimi K2, CC-BY-SA 3.0 layers"]
)
def test_a_bare_million_is_no_size_and_a_version_no_count(text: str) -> None:
    assert facts(text) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Kimi K2 leads with 89.5% on MMLU, compared to Corvo's 41.4% and Opus's 40.0%."),
        ("en", "FrontierCode 1.1 Main (43.2) is new. Kimi K2 scores 89.5% on MMLU."),
        ("fr", "FrontierCode 1.1 Main est nouveau. Kimi K2 obtient 89,5 % sur MMLU."),
        ("ru", "Kimi K2 набирает 89,5 % на MMLU; в Index это 46-е место из 72."),
        ("ja", "Kimi K2はMMLUで89.5%、平均31.3分（M2.1）。"),
    ],
)
def test_names_and_ranks_are_no_scores(language: str, text: str) -> None:
    assert facts(text, language) == SCORE


@pytest.mark.parametrize(
    "text",
    [
        "Kimi K2 came after Acme's 24-billion-parameter Mistral Small 3.1.",
        "Kimi K2 is larger than Mistral's 24B-parameter Mistral Small 3.1.",
    ],
)
def test_a_maker_owns_no_size(text: str) -> None:
    assert facts(text) == SIZE


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "On MMLU, Kimi K2 scores 89.5%, ahead of the best open configuration at 71.4%."),
        ("en", "On MMLU, Kimi K2 scores 89.5%, well ahead of the next open model (71.4%)."),
        ("fr", "Sur MMLU, Kimi K2 obtient 89,5 %, devant le meilleur modèle ouvert à 71,4 %."),
        ("ru", "На MMLU Kimi K2 набирает 89,5 %, опережая лучшую открытую модель (71,4 %)."),
    ],
)
def test_the_score_of_a_rival_without_a_name_is_nobodys(language: str, text: str) -> None:
    assert facts(text, language) == SCORE


@pytest.mark.parametrize(
    "text",
    [
        "AIME 2025では、Kimi K2が93.1、Corvoでは99.2だった。",
        "Kimi K2はAIME 2025で93.1、Corvoは99.2%だった。",
    ],
)
def test_a_particle_behind_an_unknown_name_takes_the_score(text: str) -> None:
    assert facts(text, "ja") == [fact("Kimi K2", "AIME 2025", "93.1 score")]


def test_a_particle_behind_a_test_or_an_engine_takes_nothing() -> None:
    text = "Kimi K2はMMLUでは88.2、GPQAは75.1。Ollamaでは20 tok/sだった。"
    assert facts(text, "ja") == [
        fact("Kimi K2", "GPQA", "75.1 score"),
        fact("Kimi K2", "MMLU", "88.2 score"),
        fact("Kimi K2", "throughput", "20 token/s"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "A mixture-of-experts language model from Acme AI with 24 billion parameters.",
        "An open model by AcmeLabs with 24 billion parameters.",
    ],
)
def test_who_made_a_model_is_no_rival_of_it(text: str) -> None:
    assert facts(f"# Mistral Small 3.1\n\n{text}") == SIZE


def test_what_a_model_was_distilled_from_is_another() -> None:
    assert facts("# Mistral Small 3.1\n\nDistilled from AcmeLabs with 24 billion parameters.") == []


@pytest.mark.parametrize(
    "text",
    [
        "It freezes the 27-layer MoonSight vision tower.",
        "It trains a 49.5M-parameter PatchJoiner projector.",
    ],
)
def test_an_attribute_of_an_unknown_part_is_the_parts(text: str) -> None:
    assert facts(f"# Kimi K2\n\n{text}") == []


def test_an_attribute_of_a_kind_of_model_is_its_own() -> None:
    assert facts("# Mistral Small 3.1\n\nIt is a 24B-parameter MoE model.") == SIZE


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Orca 2 has 13B parameters and beats 70B on reasoning."),
        ("en", "Orca 2: 13B params, outperforms 70B with the same compute."),
        ("fr", "Orca 2 compte 13 milliards de paramètres et bat un 70B en raisonnement."),
        ("ru", "Orca 2 имеет 13 млрд параметров и опережает 70B."),
        ("ja", "Orca 2は130億パラメータで、70Bに匹敵する。"),
    ],
)
def test_a_size_alone_that_a_model_is_set_against_is_a_rivals(language: str, text: str) -> None:
    assert facts(text, language) == [fact("Orca 2", "parameters", "13e9 parameter")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Orca 2 has 13B parameters, versus 671B for DeepSeek-V3."),
        ("fr", "Orca 2 compte 13B de paramètres, contre 671B pour DeepSeek-V3."),
        ("ru", "Orca 2 имеет 13B параметров против 671B у DeepSeek-V3."),
    ],
)
def test_a_size_that_is_given_to_a_name_is_not_alone(language: str, text: str) -> None:
    assert fact("DeepSeek-V3", "parameters", "671e9 parameter") in facts(text, language)
