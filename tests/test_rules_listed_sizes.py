"""Sizes in a list are those that a family comes in, each under its own condition: they contradict nothing."""

from __future__ import annotations

import pytest
from claim_notes import fact, facts


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Mistral released Ministral 3 (3B, 8B and 14B) today."),
        ("en", "- **Ministral 3** (3B / 8B / 14B): dense"),
        ("en", "Ministral 3 comes in 3B, 8B and 14B."),
        ("en", "Mistral released Ministral 3 models in 3B, 8B, and 14B parameter sizes."),
        ("en", "- **Ministral 3**: Available in **3B**, **8B** and **14B** variants for agents."),
        ("fr", "Ministral 3 (3B, 8B et 14B) est disponible."),
        ("fr", "Ministral 3 existe en trois tailles : 3B, 8B et 14B."),
        ("ru", "Вышла модель Ministral 3 (3B, 8B и 14B)."),
        ("ru", "Ministral 3 доступна в вариантах 3B, 8B и 14B параметров."),
        ("ja", "Ministral 3（3B、8B、14B）が公開された。"),
        ("ja", "Ministral 3は3B、8B、14Bの3サイズで公開された。"),
    ],
)
def test_sizes_in_a_list_are_those_that_the_one_named_before_comes_in(language: str, text: str) -> None:
    assert facts(text, language) == [
        fact("Ministral 3", "parameters", "3e9 parameter", "3B"),
        fact("Ministral 3", "parameters", "8e9 parameter", "8B"),
        fact("Ministral 3", "parameters", "14e9 parameter", "14B"),
    ]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The Gemma 4 family comes as E2B, E4B, 26B-A4B and 31B."),
        ("en", "Qwen3.5 (35B-A3B, 122B-A10B) is out."),
        ("en", "Llama 3.1 outperforms the 7B and 13B versions of Vicuna."),
        ("en", "DeepSeek-R1 was distilled into 1.5B, 7B and 14B students."),
        ("fr", "DeepSeek-R1 a été distillé en 1.5B, 7B et 14B."),
        ("ru", "DeepSeek-R1 дистиллирована в 1.5B, 7B и 14B."),
        ("ja", "DeepSeek-R1を蒸留した1.5B、7B、14Bがある。"),
    ],
)
def test_sizes_in_a_list_may_be_those_of_others(language: str, text: str) -> None:
    assert facts(text, language) == []


@pytest.mark.parametrize(
    ("text", "whole", "part"),
    [
        ("GLM-4.7 (355B, 32B active) is out.", "355e9", "32e9"),
        ("GLM-4.7 (355B/32B) is out.", "355e9", "32e9"),
        ("GLM-4.7 (355B-A32B) is out.", "355e9", "32e9"),
    ],
)
def test_a_whole_and_its_active_part_are_no_list(text: str, whole: str, part: str) -> None:
    assert facts(text) == [
        fact("GLM-4.7", "active-parameters", f"{part} parameter"),
        fact("GLM-4.7", "parameters", f"{whole} parameter"),
    ]


def test_as_many_models_have_their_sizes_in_order() -> None:
    assert facts("Llama 4 Scout and Maverick (109B, 400B) are out.") == [
        fact("Llama 4 Maverick", "parameters", "400e9 parameter"),
        fact("Llama 4 Scout", "parameters", "109e9 parameter"),
    ]


def test_sizes_listed_behind_a_size_go_on_with_its_name() -> None:
    text = "| Model | MMLU |\n|---|---|\n| Gemma 4 E2B | 61.2 |\n\nGemma 4 E2B, E4B, 26B-A4B and 31B are out."
    assert facts(text) == [fact("Gemma 4 E2B", "MMLU", "61.2 score")]


def test_sizes_in_brackets_are_those_of_the_name_before_them() -> None:
    text = "We ran Llama 3 (various sizes), Ministral 3 (3B, 8B), and GLM-5."
    assert facts(text) == [
        fact("Ministral 3", "parameters", "3e9 parameter", "3B"),
        fact("Ministral 3", "parameters", "8e9 parameter", "8B"),
    ]


def test_the_noun_for_sizes_may_end_their_list() -> None:
    text = "#### Google Gemma 2\n\n- Sizes: 2B, 9B, 27B parameters"
    assert [one.value for one in facts(text)] == [2 * 10**9, 9 * 10**9, 27 * 10**9]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "- **Versions:** 3B, 8B, 14B"),
        ("en", "- **Family**: 3B, 8B and 14B variants, all open"),
        ("fr", "- **Tailles** : 3B, 8B et 14B"),
        ("ru", "- **Варианты:** 3B, 8B и 14B"),
        ("ja", "- **主要バージョン:** 3B, 8B, 14B"),
        ("ja", "- **展開**: 3B、8B、14Bの3つのサイズで提供され、どれも公開されている。"),
    ],
)
def test_a_word_for_versions_says_that_a_list_is_of_sizes(language: str, text: str) -> None:
    assert facts(f"# Ministral 3\n\n{text}", language) == [
        fact("Ministral 3", "parameters", "3e9 parameter", "3B"),
        fact("Ministral 3", "parameters", "8e9 parameter", "8B"),
        fact("Ministral 3", "parameters", "14e9 parameter", "14B"),
    ]


@pytest.mark.parametrize("text", ["- Distilled versions: 3B, 8B", "- Test models: 3B, 8B"])
def test_a_list_of_other_models_is_none(text: str) -> None:
    assert facts(f"# Ministral 3\n\n{text}") == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Llama 2 comes in three sizes: 7 billion, 13 billion and 70 billion parameters."),
        (
            "en",
            "Meta presents Llama 2, a series of open models containing 7 billion, 13 billion and 70 billion.",
        ),
        ("fr", "Llama 2 existe en 7 milliards, 13 milliards et 70 milliards de paramètres."),
        ("ru", "Llama 2 существует в версиях на 7 миллиардов, 13 миллиардов и 70 миллиардов параметров."),
    ],
)
def test_sizes_in_words_are_those_of_a_version(language: str, text: str) -> None:
    assert [(one.model, one.metric, int(one.value)) for one in facts(text, language)] == [
        ("Llama 2", "parameters", size * 10**9) for size in (7, 13, 70)
    ]


def test_sizes_in_words_of_two_models_are_told_in_order() -> None:
    text = "Llama 2 and Vicuna have 7 billion and 13 billion parameters, respectively."
    assert [(one.model, int(one.value)) for one in facts(text)] == [
        ("Llama 2", 7 * 10**9),
        ("Vicuna", 13 * 10**9),
    ]
