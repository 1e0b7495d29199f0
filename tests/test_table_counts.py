"""Columns of counts: experts and how many of them work, what is out of how many, sums of points."""

from __future__ import annotations

import pytest
from claim_notes import fact, facts, table

EXPERTS = [fact("Kimi K2", "experts", "384 1"), fact("Kimi K2", "experts-per-token", "8 1")]


@pytest.mark.parametrize(
    ("language", "head"),
    [
        ("en", "Model | Experts | Top-k"),
        ("en", "Model | Experts | Active experts"),
        ("fr", "Modèle | Nombre d'experts | top k"),
        ("ru", "Модель | Число экспертов | top-k"),
        ("ja", "モデル | エキスパート数 | Top-K"),
        ("ja", "モデル | Expert数 | アクティブExpert"),
        ("ja", "モデル | エキスパート数 | アクティブな Expert"),
        ("ja", "モデル | エキスパート数 | 稼働Expert数"),
        ("ja", "モデル | エキスパート数 | 選択エキスパート"),
    ],
)
def test_how_many_experts_work_stands_beside_how_many_there_are(language: str, head: str) -> None:
    assert facts(table(head, "Kimi K2 | 384 | 8"), language) == EXPERTS


@pytest.mark.parametrize("head", ["共有Expert", "共有のExpert", "Shared experts"])
def test_shared_experts_are_not_all_of_them(head: str) -> None:
    text = table(f"モデル | エキスパート数 | {head}", "Kimi K2 | 384 | 1")
    assert facts(text, "ja") == [
        fact("Kimi K2", "experts", "384 1"),
        fact("Kimi K2", "shared-experts", "1 1"),
    ]


@pytest.mark.parametrize(
    ("language", "head"),
    [
        ("en", "Model | top-k | top-p | Temperature"),
        ("fr", "Modèle | top-k | top-p | Température"),
        ("ru", "Модель | top-k | top-p | Температура"),
        ("ja", "モデル | top-k | top-p | 温度"),
    ],
)
def test_settings_of_sampling_are_neither_experts_nor_scores(language: str, head: str) -> None:
    assert facts(table(head, "Kimi K2 | 20 | 0.95 | 0.6"), language) == []


@pytest.mark.parametrize("cell", ["9/17", "18/17", "139/180", "2/3"])
@pytest.mark.parametrize("head", ["Roles tested", "WOW", "Zorb Bench"])
def test_so_many_out_of_so_many_are_no_score_of_an_unknown_test(head: str, cell: str) -> None:
    text = table(f"Model | MMLU | {head}", f"GLM-5 | 80.1 | {cell}")
    assert facts(text) == [fact("GLM-5", "MMLU", "80.1 score")]


def test_a_fraction_is_no_score_of_a_known_test_either() -> None:
    assert facts(table("Model | HumanEval", "GLM-5 | 2/3")) == []


@pytest.mark.parametrize(
    ("language", "head"),
    [("en", "Total score"), ("en", "Overall Score"), ("fr", "Score total"), ("ru", "Общий балл")],
)
def test_a_sum_of_points_may_have_either_sign(language: str, head: str) -> None:
    text = table(f"Model | {head}", "GLM-5 | +980", "Kimi K2 | **-590**", "Qwen3-8B | 20")
    assert facts(text, language) == [
        fact("GLM-5", head, "980 score"),
        fact("Kimi K2", head, "-590 score"),
        fact("Qwen3-8B", head, "20 score"),
    ]


@pytest.mark.parametrize("head", ["Total gain", "Score rank", "Total tasks", "Score delta"])
def test_a_change_or_a_place_is_no_sum_of_points(head: str) -> None:
    assert facts(table(f"Model | {head}", "GLM-5 | +980", "Kimi K2 | +590")) == []


def test_a_share_beside_a_word_for_accelerators_counts_none() -> None:
    text = table("Model | Tower (share on GPU)", "GLM-5 | 26.0 (76 %)", "Kimi K2 | 34.9 (100 %)")
    assert not [one for one in facts(text) if one.metric == "gpu-count"]


@pytest.mark.parametrize("cell", ["32 vCPU instance", "16 vCPUs", "8 CPU cores"])
def test_parts_of_a_processor_are_no_accelerators(cell: str) -> None:
    text = "# GLM-5\n\n" + table("Phase | Hardware", f"Data preparation | {cell}", "Pretraining | 8x H100")
    assert facts(text) == [fact("GLM-5", "gpu-count", "8 gpu", "Pretraining; H100")]
    assert facts(f"# GLM-5\n\nThe machine: Apple M4 Max, {cell}.") == []


@pytest.mark.parametrize("head", ["Vision Accuracy", "Tool call accuracy", "Retrieval success rate"])
def test_a_way_of_scoring_with_what_is_scored_before_it_is_a_measure_of_its_own(head: str) -> None:
    assert facts(table(f"Model | MMLU | {head}", "GLM-5 | 80.1 | 54.5%")) == [
        fact("GLM-5", "MMLU", "80.1 score"),
        fact("GLM-5", head, "54.5 percent"),
    ]
    assert facts(table("Benchmark | GLM-5", "MMLU | 80.1", f"{head} | 54.5%")) == [
        fact("GLM-5", "MMLU", "80.1 score"),
        fact("GLM-5", head, "54.5 percent"),
    ]


@pytest.mark.parametrize("head", ["Average accuracy", "Overall Accuracy", "Task accuracy", "Accuracy"])
def test_a_word_that_says_no_more_names_nothing_of_its_own(head: str) -> None:
    (found,) = facts(table(f"Model | {head}", "GLM-5 | 54.5%"))
    assert found.metric == "Accuracy"


def test_an_improper_fraction_is_a_ratio() -> None:
    text = "# GLM-5\n\nThe intermediate size of 2816 is roughly 8/3 of the hidden size, and so is each layer."
    assert facts(text) == [fact("GLM-5", "ffn-size", "2816 1")]


@pytest.mark.parametrize("span", ["256K to 512K", "512K-1M"])
def test_a_range_of_lengths_is_what_a_share_was_measured_at(span: str) -> None:
    text = f"GLM-5 scored 41.3% on MRCR v2 retrieval at {span} tokens."
    assert facts(text) == [fact("GLM-5", "MRCR v2", "41.3 percent")]
