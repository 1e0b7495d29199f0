"""Titles that are a name: over a text that begins with what it is, over scores of it, with a size."""

from __future__ import annotations

import pytest
from claim_notes import fact, facts, read, table
from test_names_tables import named

from ingest.claims.extract import extract
from ingest.notes import read_note


@pytest.mark.parametrize(
    ("language", "title", "text"),
    [
        ("en", "Zorb 2", "A tiny 9B-parameter coding LLM. Zorb 2 is free."),
        ("en", "Zorb 2: notes from a first week", "An open language model for code. I like Zorb 2."),
        ("en", "Zorblet", "A family of small language models. We ran Zorblet at home."),
        ("fr", "Zorb 2", "Un petit modèle de langage ouvert, avec Zorb 2 comme nom."),
        ("fr", "Zorb 2 : premier essai", "Une famille de modèles ouverts. Zorb 2 est libre."),
        ("ru", "Zorb 2", "Открытая языковая модель для кода. Zorb 2 бесплатна."),
        ("ru", "Zorb 2 — первые впечатления", "Семейство языковых моделей. Zorb 2 бесплатна."),
        ("ja", "Zorb 2", "コード生成のための小規模言語モデル。Zorb 2は無料だ。"),
        ("ja", "Zorb 2：使ってみた", "オープンな大規模言語モデルです。Zorb 2は無料だ。"),
    ],
)
def test_a_title_is_a_models_name_over_what_it_is(language: str, title: str, text: str) -> None:
    name = (
        title.split(" :", maxsplit=1)[0]
        .split(":", maxsplit=1)[0]
        .split("：", maxsplit=1)[0]
        .split(" —", maxsplit=1)[0]
    )
    assert set(named(f"# {title}\n\n{text}", language)) == {name}


@pytest.mark.parametrize(
    ("language", "title", "text"),
    [
        ("en", "PyServe 2", "A server for any language model. PyServe 2 is free."),
        ("en", "PyServe 2", "A fast language model server. PyServe 2 is free."),
        ("en", "DataZorb 2", "An open dataset for language models. DataZorb 2 is free."),
        ("en", "LLM 101", "A language model, or LLM, is a program. LLM 101 explains."),
        ("en", "Introducing Zorb 2", "A tiny language model."),
        ("en", "Meeting with Ana 2", "A language model was the topic."),
        ("fr", "PyServe 2", "Un serveur pour tout modèle de langage. PyServe 2 est libre."),
        ("fr", "DataZorb 2", "Un jeu de données pour modèles de langage. DataZorb 2 est libre."),
        ("ru", "PyServe 2", "Сервер для языковых моделей. PyServe 2 бесплатен."),
        ("ru", "DataZorb 2", "Набор данных для LLM. DataZorb 2 бесплатен."),
        ("ja", "PyServe 2", "言語モデルのためのサーバーです。PyServe 2は無料だ。"),
        ("ja", "DataZorb 2", "大規模言語モデル向けのデータセット。DataZorb 2は無料だ。"),
    ],
)
def test_a_title_over_other_things_is_none(language: str, title: str, text: str) -> None:
    assert named(f"# {title}\n\n{text}", language) == []


def test_what_the_text_says_of_the_model_is_of_the_title() -> None:
    text = "# Zorb 2\n\nA tiny coding LLM. Zorb 2 is free.\n\n## Numbers\n\n- Context length: 32K tokens\n"
    assert facts(text) == [fact("Zorb 2", "context-length", "32000 token")]


def test_a_name_in_the_head_of_a_note_is_its_title() -> None:
    text = "---\nname: Zorb2\nlang: en\n---\n\nA tiny LLM. Zorb 2 has a context length of 32K tokens.\n"
    claims = extract(read_note("n.md", text.encode())).claims
    assert [(claim.model, claim.metric) for claim in claims] == [("Zorb 2", "context-length")]


@pytest.mark.parametrize(
    ("language", "title", "said", "first"),
    [
        ("en", "ZORB: Memory That Lasts", "We built ZORB.", "Benchmark"),
        ("fr", "ZORB : une mémoire qui dure", "Voici ZORB.", "Banc d'essai"),
        ("ru", "ZORB: память надолго", "Вот и ZORB.", "Бенчмарк"),
        ("ja", "ZORB：長く残る記憶", "これがZORBだ。", "ベンチマーク"),
    ],
)
def test_a_title_at_the_head_of_scores_is_a_models(language: str, title: str, said: str, first: str) -> None:
    rows = table(f"{first} | ZORB | ZedNet", "MMLU | 71.2 | 70.1", "GPQA | 41.2 | 40.1")
    assert facts(f"# {title}\n\n{said}\n\n{rows}", language) == [
        fact("ZORB", "GPQA", "41.2 score"),
        fact("ZORB", "MMLU", "71.2 score"),
        fact("ZedNet", "GPQA", "40.1 score"),
        fact("ZedNet", "MMLU", "70.1 score"),
    ]


@pytest.mark.parametrize(
    "head",
    ["ZORB", "FP16", "LoRA", "Accuracy", "Zero-shot", "2025", "H100", "vLLM"],
)
def test_heads_over_scores_are_no_models_where_no_title_is_among_them(head: str) -> None:
    rows = table(f"Benchmark | {head}", "MMLU | 71.2", "GPQA | 41.2")
    assert facts(f"# Notes of a week\n\nWe built ZORB.\n\n{rows}") == []


def test_a_benchmark_in_the_title_is_no_model() -> None:
    rows = table("Benchmark | HumanEval", "MMLU | 71.2", "GPQA | 41.2")
    assert named(f"# HumanEval: what it measures\n\nOf all tests HumanEval has 164 tasks.\n\n{rows}") == []


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Training GPT-3 (175B parameters) took long.", "GPT-3"),
        ("Running GPT-3 (175B parameters) is dear.", "GPT-3"),
        ("The GPT-3 Large Language Model has 175B parameters.", "GPT-3"),
        ("The GPT-3 Vision Language Model has 175B parameters.", "GPT-3"),
        ("The Qwen2.5 Language Model Series is a suite of LLMs. It was trained on 18T tokens.", "Qwen2.5"),
        ("Mistral Large has 123B parameters.", "Mistral Large"),
        ("It takes o3-mini-quality reasoning. GPT-3 has 175B parameters.", "GPT-3"),
    ],
)
def test_what_is_done_with_a_model_and_its_kind_are_no_part_of_its_name(text: str, name: str) -> None:
    assert {claim.model for claim in read(text, "en").claims} == {name}


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("StarLoom 15B", "StarLoom 15B"),
        ("Kestrel 7B Instruct", "Kestrel 7B Instruct"),
        ("Kestrel 7B: a small model", "Kestrel 7B"),
        ("Night Kestrel 7B (2024)", "Night Kestrel 7B"),
    ],
)
def test_a_title_of_a_word_and_a_size_is_a_name(title: str, name: str) -> None:
    assert facts(f"# {title}\n\nThe model has a context window of 8192 tokens.") == [
        fact(name, "context-length", "8192 token")
    ]


@pytest.mark.parametrize(
    "title", ["Running 70B: a guide", "Top 7B", "Best 7B Models", "Fine-tuning 7B on one GPU", "Budget 25M"]
)
def test_a_title_that_says_more_is_none(title: str) -> None:
    assert facts(f"# {title}\n\nThe model has a context window of 8192 tokens.") == []


def test_a_plain_word_alone_in_the_title_is_a_name_where_the_text_says_what_it_is() -> None:
    text = "# Kestrel\n\n- **Architecture:** GPT-2\n- **Context:** 8K\n\nKestrel is a 7B model."
    assert facts(text) == [
        fact("Kestrel", "context-length", "8000 token"),
        fact("Kestrel", "parameters", "7e9 parameter"),
    ]
    assert facts("# Overview\n\nOverview of models. It has a context of 8K tokens.") == []


@pytest.mark.parametrize(
    "head",
    [
        "# Kestrel: An Open Mixture-of-Experts Language Model\n\n",
        '---\ntitle: "Kestrel: An Open Language Model"\n---\n\n## Summary\n\n',
    ],
)
def test_a_title_that_says_what_its_first_word_is_names_it(head: str) -> None:
    note = read_note("note.md", f"{head}It has a window of 32K tokens.\n".encode())
    assert [(one.model, one.value) for one in extract(note).claims] == [("Kestrel", 32_000)]


@pytest.mark.parametrize(
    "title",
    [
        "Attention: an introduction to language models",
        "Apple: A New Language Model Company",
        "Week 12: a model",
    ],
)
def test_a_title_that_says_another_thing_names_none(title: str) -> None:
    assert facts(f"# {title}\n\nIt has a window of 32K tokens.") == []


def test_a_size_of_several_experts_is_tied_to_a_name_too() -> None:
    assert facts("Kestrel-8x3B has a window of 32K tokens.") == [
        fact("Kestrel-8x3B", "context-length", "32e3 token")
    ]
