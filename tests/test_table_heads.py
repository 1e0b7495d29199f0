"""Heads that name more or less than a metric: a model with its shots, a unit, a spread, another's record."""

from __future__ import annotations

import pytest
from claim_notes import fact, facts, table


@pytest.mark.parametrize(
    ("language", "corner", "shots", "condition"),
    [
        ("en", "Task", "Zero-shot", "0-shot"),
        ("fr", "Tâche", "few-shot", "few-shot"),
        ("ru", "Задача", "5-shot", "5-shot"),
        ("ja", "タスク", "1-shot", "1-shot"),
    ],
)
def test_shots_behind_a_model_are_its_condition(
    language: str, corner: str, shots: str, condition: str
) -> None:
    text = table(f"{corner} | GPT-3 {shots} | BERT-Large", "BoolQ | 76.4 | 77.4", "WiC | 49.4 | 69.6")
    assert facts(text, language) == [
        fact("BERT-Large", "BoolQ", "77.4 score"),
        fact("BERT-Large", "WiC", "69.6 score"),
        fact("GPT-3", "BoolQ", "76.4 score", condition),
        fact("GPT-3", "WiC", "49.4 score", condition),
    ]


def test_columns_of_shots_are_no_counts_of_examples() -> None:
    text = "# GPT-3\n\n" + table("Dataset | Zero-shot | One-shot", "TriviaQA | 64.3% | 68.0%")
    assert facts(text) == [
        fact("GPT-3", "TriviaQA", "64.3 percent", "0-shot"),
        fact("GPT-3", "TriviaQA", "68.0 percent", "1-shot"),
    ]


@pytest.mark.parametrize("language", ["en", "fr", "ru", "ja"])
def test_a_record_is_of_the_model_in_brackets_behind_it(language: str) -> None:
    text = table("Benchmark | GLM-5 | SOTA", "TriviaQA | 64.3 | 68.0 (T5-11B)", "MMLU | 80.1 | 91.0")
    assert facts(text, language) == [
        fact("GLM-5", "MMLU", "80.1 score"),
        fact("GLM-5", "TriviaQA", "64.3 score"),
        fact("T5-11B", "TriviaQA", "68.0 score"),
    ]


@pytest.mark.parametrize("cell", ["68.0 (vs T5-11B)", "68.0 (T5-11B: 70.1)", "top 3 of 68.0 (T5-11B)"])
def test_a_model_that_a_bracket_only_mentions_holds_no_record(cell: str) -> None:
    text = table("Benchmark | GLM-5 | Notes", f"TriviaQA | 64.3 | {cell}")
    assert fact("T5-11B", "TriviaQA", "68.0 score") not in facts(text)


@pytest.mark.parametrize(
    ("language", "head"),
    [
        ("en", "t/s"),
        ("en", "tok/s"),
        ("fr", "Tokens/seconde"),
        ("ru", "ток/с"),
        ("ja", "トークン/秒"),
    ],
)
def test_a_head_that_is_a_unit_names_what_has_that_unit(language: str, head: str) -> None:
    text = table(f"Model | {head}", "GLM-5 | 61.9", "Kimi K2 | 70.2")
    assert facts(text, language) == [
        fact("GLM-5", "throughput", "61.9 token/s"),
        fact("Kimi K2", "throughput", "70.2 token/s"),
    ]


@pytest.mark.parametrize(
    ("language", "spread"),
    [
        ("en", "CER std dev"),
        ("fr", "Écart-type CER"),
        ("ru", "Стандартное отклонение CER"),
        ("ja", "CERの標準偏差"),
    ],
)
def test_how_far_scores_lie_apart_is_no_score(language: str, spread: str) -> None:
    text = table("Metric | GLM-5 | Kimi K2", "CER | 30.37 | 56.77", f"{spread} | 0.427 | 0.574")
    assert {str(claim.value) for claim in facts(text, language)} == {"30.37", "56.77"}


@pytest.mark.parametrize(
    ("language", "corner"), [("en", "Level"), ("fr", "Niveau"), ("ru", "Уровень"), ("ja", "段階")]
)
def test_a_level_counts_nothing(language: str, corner: str) -> None:
    text = table(f"{corner} | GLM-5 | Kimi K2", "L4: Experts | 4 | 6")
    assert not [claim for claim in facts(text, language) if claim.metric == "experts"]


@pytest.mark.parametrize("language", ["en", "fr", "ru", "ja"])
@pytest.mark.parametrize("rival", ["LLaMA MMLU (same size)", "LLaMA 3B MMLU"])
def test_a_column_of_a_rival_is_not_of_the_models_of_the_rows(language: str, rival: str) -> None:
    text = table(f"Model | MMLU | {rival}", "BitNet b1.58 3B | 52.3 | 55.1")
    assert facts(text, language) == [fact("BitNet b1.58 3B", "MMLU", "52.3 score")]


def test_data_sets_of_a_measure_are_known_by_their_neighbours() -> None:
    text = "Word error rate on open sets:\n\n" + table(
        "Model | Size | LibriSpeech test-clean | Common Voice | Zorb Phone",
        "Canary-1B | 1B | 1.5 | 7.2 | 21.1",
    )
    assert {claim.metric for claim in facts(text)} >= {"WER LibriSpeech test-clean", "WER Zorb Phone"}


@pytest.mark.parametrize(
    ("printed", "metric"),
    [
        ("SQuAD v1.1", "SQuAD v1.1"),
        ("SQuAD", "SQuAD"),
        ("GPQA diam", "GPQA-Diamond"),
        ("OSWorld 2.0 offline", "OSWorld 2.0"),
        ("AISHELL-2 iOS", "AISHELL-2 iOS"),
    ],
)
def test_an_edition_or_a_part_is_a_benchmark_of_its_own(printed: str, metric: str) -> None:
    assert [claim.metric for claim in facts(table(f"Model | {printed}", "GLM-5 | 72.6"))] == [metric]


@pytest.mark.parametrize("head", ["Pruned Model", "QAT model", "Student LLM"])
def test_a_head_with_a_word_for_a_model_names_no_benchmark(head: str) -> None:
    assert not facts(table(f"Model | {head}", "GLM-5 | 92.6", "Kimi K2 | 71.2"))


@pytest.mark.parametrize(
    ("language", "head", "cell"),
    [
        ("en", "Experts", "256+1 shared"),
        ("fr", "Experts", "256+1 partagé"),
        ("ru", "Эксперты", "256+1 общий"),
        ("ja", "エキスパート数", "256+1共有"),
    ],
)
def test_shared_experts_are_added_to_the_routed_ones(language: str, head: str, cell: str) -> None:
    text = table(f"Model | {head}", f"DeepSeek-V3 | {cell}", "GLM-5 | 160")
    assert facts(text, language) == [
        fact("DeepSeek-V3", "experts", "256 1"),
        fact("DeepSeek-V3", "shared-experts", "1 1"),
        fact("GLM-5", "experts", "160 1"),
    ]


def test_what_is_added_without_a_word_is_a_change() -> None:
    assert facts(table("Model | Experts", "DeepSeek-V3 | 256 +32")) == [
        fact("DeepSeek-V3", "experts", "256 1")
    ]


@pytest.mark.parametrize(
    ("language", "corner", "key"),
    [
        ("en", "Item | Value", "Context / stages"),
        ("fr", "Élément | Valeur", "Contexte / paliers"),
        ("ru", "Параметр | Значение", "Контекст / этапы"),
        ("ja", "項目 | 内容", "コンテキスト長 / 段階"),
    ],
)
def test_lengths_that_something_was_measured_at_are_no_limits(language: str, corner: str, key: str) -> None:
    text = "# Kimi K2\n\n" + table(corner, f"{key} | 0, 32000, 64000, 128000")
    assert not facts(text, language)


@pytest.mark.parametrize(
    ("language", "lead", "head"),
    [
        ("en", "How much they were pre-trained on", "Model | Corpus | Volume"),
        ("fr", "Données d'entraînement", "Modèle | Corpus | Volume"),
        ("ru", "Данные для обучения", "Модель | Данные | Объём"),
        ("ja", "学習データ", "モデル | データ | 規模"),
    ],
)
def test_tokens_under_a_heading_about_training_were_trained_on(language: str, lead: str, head: str) -> None:
    text = f"## {lead}\n\n" + table(head, "GPT-3 | Books | 570 GB / ~300B tokens", "T5-11B | C4 | 750 GB")
    assert facts(text, language) == [fact("GPT-3", "training-tokens", "~ 3e11 token")]


def test_tokens_are_no_parameters() -> None:
    text = table("Model | Parameters", "GPT-3 | 300B tokens", "T5-11B | 11B")
    assert fact("GPT-3", "parameters", "3e11 parameter") not in facts(text)
    assert fact("T5-11B", "parameters", "11e9 parameter") in facts(text)


def test_a_word_in_small_letters_hides_no_family() -> None:
    text = "\n\n".join(
        (
            table("task | model | steps", "a | electra | 10", "b | other | 20"),
            table("model | MMLU", "acme/electra-base-zorb | 71.2"),
        )
    )
    assert [(claim.model, str(claim.value)) for claim in facts(text)] == [("electra-base-zorb", "71.2")]


@pytest.mark.parametrize("language", ["en", "fr", "ru", "ja"])
def test_a_short_head_of_an_architecture_is_a_width(language: str) -> None:
    text = table("Model | Layers | Dim | Heads", "GPT-3 | 96 | 12288 | 96")
    assert fact("GPT-3", "hidden-size", "12288 1") in facts(text, language)


@pytest.mark.parametrize("sentence", ["GLM-5 draws 3 dim 512 pictures.", "In 2 dims GLM-5 is better by 30."])
def test_a_dim_beside_a_number_in_prose_is_no_width(sentence: str) -> None:
    assert not facts(sentence)


@pytest.mark.parametrize(
    ("language", "head"),
    [
        ("en", "Model | Precision | Recall"),
        ("fr", "Modèle | Précision | Rappel"),
        ("ja", "モデル | 精度 | 再現率"),
    ],
)
def test_precision_over_shares_is_a_measure(language: str, head: str) -> None:
    named = head.split(" | ")[1]
    text = table(head, "YOLOv8n | 78.9% | 27.9%", "YOLOv8s | 80.1% | 68.8%")
    found = [f for f in facts(text, language) if f.metric == named]
    assert found == [fact("YOLOv8n", named, "78.9 percent"), fact("YOLOv8s", named, "80.1 percent")]


@pytest.mark.parametrize(
    ("language", "head"),
    [
        ("en", "Model | Precision | MMLU"),
        ("fr", "Modèle | Précision | MMLU"),
        ("ru", "Модель | Точность | MMLU"),
        ("ja", "モデル | 精度 | MMLU"),
    ],
)
def test_precision_over_formats_is_a_setting(language: str, head: str) -> None:
    text = table(head, "Kimi K2 | FP8 | 78.9%", "Kimi K2 | INT4 | 77.1%")
    assert facts(text, language) == [
        fact("Kimi K2", "MMLU", "77.1 percent", "INT4"),
        fact("Kimi K2", "MMLU", "78.9 percent", "FP8"),
    ]


@pytest.mark.parametrize(
    ("language", "head"),
    [
        ("en", "Model | Output date | MMLU"),
        ("fr", "Modèle | Date de sortie | MMLU"),
        ("fr", "Modèle | Année de sortie | MMLU"),
        ("ru", "Модель | Дата выхода | MMLU"),
        ("ru", "Модель | Год выхода | MMLU"),
        ("ja", "モデル | リリース日 | MMLU"),
    ],
)
def test_a_date_of_release_is_no_length_of_output(language: str, head: str) -> None:
    text = table(head, "Kimi K2 | 2025 | 78.9", "GLM-5 | 2026 | 81.2")
    assert facts(text, language) == [
        fact("GLM-5", "MMLU", "81.2 score"),
        fact("Kimi K2", "MMLU", "78.9 score"),
    ]
