"""Rows of tables: sizes of one model, depths that it was run at, parts of machines, impossible scores."""

from __future__ import annotations

from decimal import Decimal

import pytest
from claim_notes import fact, facts, table


@pytest.mark.parametrize(
    ("language", "head"),
    [
        ("en", "Model | Size | MMLU"),
        ("fr", "Modèle | Paramètres | MMLU"),
        ("ru", "Модель | Параметры | MMLU"),
        ("ja", "モデル | パラメータ数 | MMLU"),
    ],
)
def test_a_column_of_sizes_tells_the_models_of_one_name_apart(language: str, head: str) -> None:
    text = table(head, "Gemma 3 | 4B | 58.1", "Gemma 3 | **27B** | 78.6", "GLM-5 | 744B | 81.0")
    assert facts(text, language) == [
        fact("GLM-5", "MMLU", "81.0 score"),
        fact("GLM-5", "parameters", "744e9 parameter"),
        fact("Gemma 3 27B", "MMLU", "78.6 score"),
        fact("Gemma 3 27B", "parameters", "27e9 parameter"),
        fact("Gemma 3 4B", "MMLU", "58.1 score"),
        fact("Gemma 3 4B", "parameters", "4e9 parameter"),
    ]


@pytest.mark.parametrize("rows", [("Gemma 3 | 4B | 58.1", "Gemma 3 | 4B | 78.6"), ("Gemma 3 | 4B | 58.1",)])
def test_sizes_that_tell_nothing_apart_are_no_part_of_a_name(rows: tuple[str, ...]) -> None:
    assert {claim.model for claim in facts(table("Model | Size | MMLU", *rows))} == {"Gemma 3"}


def test_a_size_beside_some_rows_alone_names_none() -> None:
    text = table("Model | Size | MMLU", "Gemma 3 | 4B | 58.1", "Gemma 3 |  | 78.6")
    assert {claim.model for claim in facts(text)} == {"Gemma 3"}


@pytest.mark.parametrize(
    ("language", "corner"), [("en", "Depth"), ("fr", "Profondeur"), ("ru", "Глубина"), ("ja", "目標深度")]
)
def test_depths_of_the_context_are_conditions(language: str, corner: str) -> None:
    text = "# Kimi K2\n\n" + table(f"{corner} | Prefill (tok/s) | Decode (tok/s)", "32k | 3116.3 | 65.69")
    assert facts(text, language) == [
        fact("Kimi K2", "prefill-throughput", "3116.3 token/s", "32k"),
        fact("Kimi K2", "throughput", "65.69 token/s", "32k"),
    ]


@pytest.mark.parametrize(
    ("language", "row"),
    [
        ("en", "GPU link | PCIe 4.0 ×16"),
        ("fr", "Bus GPU | PCIe 5.0 x8"),
        ("ru", "Шина GPU | PCI Express 4.0 x16"),
        ("ja", "GPU接続 | PCIe 4.0 ×16（計測時）"),
    ],
)
def test_lanes_of_a_bus_are_no_accelerators(language: str, row: str) -> None:
    text = "# Kimi K2\n\n" + table("Item | Value", row, "GPU | 8 × H100")
    assert facts(text, language) == [fact("Kimi K2", "gpu-count", "8 gpu", "H100")]


@pytest.mark.parametrize("score", ["528,128%", "104.2%", "20481"])
def test_what_no_score_can_be_is_none_of_a_benchmark_that_nobody_knows(score: str) -> None:
    text = table("Model | ZorbBench", f"GLM-5 | {score}", "Kimi K2 | 71.2")
    assert facts(text) == [fact("Kimi K2", "ZorbBench", "71.2 score")]


def test_an_elo_of_a_benchmark_that_nobody_knows_is_a_score() -> None:
    assert facts(table("Model | ZorbArena", "GLM-5 | 1482")) == [fact("GLM-5", "ZorbArena", "1482 score")]


def test_a_name_with_marked_letters_is_read_from_its_beginning() -> None:
    text = table("IFEval | University instruction model", "54.1 | LLäMmlein-7B-chat", "6.0 | GLM-5")
    assert fact("LLäMmlein-7B-chat", "IFEval", "54.1 score") in facts(text)


@pytest.mark.parametrize(
    ("language", "head", "names"),
    [
        ("en", "Model | WER calls | WER meetings", ["WER calls", "WER meetings"]),
        ("fr", "Modèle | BLEU romans | BLEU presse", ["BLEU romans", "BLEU presse"]),
        ("ru", "Модель | ppl код | ppl wiki", ["ppl код", "ppl wiki"]),
        ("ja", "モデル | CER 会議中 | CER 電話中", ["CER 会議中", "CER 電話中"]),
    ],
)
def test_heads_of_one_measure_are_told_apart_by_their_other_words(
    language: str, head: str, names: list[str]
) -> None:
    text = table(head, "GLM-5 | 3.2 | 7.4", "Kimi K2 | 3.1 | 7.2")
    assert facts(text, language) == sorted(
        [
            fact("GLM-5", names[0], "3.2 score"),
            fact("GLM-5", names[1], "7.4 score"),
            fact("Kimi K2", names[0], "3.1 score"),
            fact("Kimi K2", names[1], "7.2 score"),
        ]
    )


def test_a_word_beside_the_only_measure_names_no_data() -> None:
    text = table("Model | BLEU score | Final WER", "GLM-5 | 31.2 | 4.1", "Kimi K2 | 30.1 | 4.4")
    assert {claim.metric for claim in facts(text)} == {"BLEU", "WER"}


def test_splits_stay_conditions() -> None:
    text = table("Model | WER public | WER private", "GLM-5 | 4.2 | 4.1", "Kimi K2 | 4.4 | 4.0")
    assert {claim.metric for claim in facts(text)} == {"WER"}


@pytest.mark.parametrize("head", ["University instruction model", "Open LLM", "Distilled models"])
def test_a_column_of_models_may_say_which_ones(head: str) -> None:
    text = table(
        f"IFEval | {head} | Lab", "61.6 | Zorb-V4-Instruct (3B) | A", "61.5 | Plim-Mini-Instruct | B"
    )
    assert [(claim.model, str(claim.value)) for claim in facts(text)] == [
        ("Plim-Mini-Instruct", "61.5"),
        ("Zorb-V4-Instruct", "61.6"),
        ("Zorb-V4-Instruct", "3000000000"),
    ]


def test_a_column_that_ends_with_another_word_names_no_models() -> None:
    text = table("IFEval | Model family size | Lab", "61.6 | Zorb-V4-Instruct | A", "61.5 | Plim-Mini | B")
    assert not facts(text)


@pytest.mark.parametrize(
    ("language", "head", "row"),
    [
        ("en", "Card | Fast | Code | Context", "24 GB | Qwen3-4B | Qwen3-Coder-30B | 32,768 tokens"),
        ("fr", "Carte | Rapide | Code | Contexte", "24 Go | Qwen3-4B | Qwen3-Coder-30B | 32 768 tokens"),
        ("ru", "Карта | Быстро | Код | Контекст", "24 ГБ | Qwen3-4B | Qwen3-Coder-30B | 32 768 токенов"),
        ("ja", "カード | 高速 | コード | コンテキスト", "24GB | Qwen3-4B | Qwen3-Coder-30B | 32,768トークン"),
    ],
)
def test_a_row_that_names_a_model_for_each_role_is_about_none(language: str, head: str, row: str) -> None:
    text = f"# Kimi K2\n\n{table(head, row, row.replace('24', '48'))}"
    assert facts(text, language) == []


def test_an_empty_key_goes_on_with_the_one_above_where_another_cell_tells_the_rows_apart() -> None:
    rows = table("Task | Metric | Value", "HellaSwag | acc | 0.59", " | acc_norm | 0.61", "PIQA | acc | 0.77")
    assert [(one.metric, one.value) for one in facts(f"# GLM-5\n\n{rows}")] == [
        ("HellaSwag", Decimal("0.59")),
        ("HellaSwag", Decimal("0.61")),
        ("PIQA", Decimal("0.77")),
    ]


def test_an_empty_key_alone_names_nothing() -> None:
    rows = table("Task | Value", "HellaSwag | 0.59", " | 0.61", "PIQA | 0.77")
    assert {one.value for one in facts(f"# GLM-5\n\n{rows}")} == {Decimal("0.59"), Decimal("0.77")}


@pytest.mark.parametrize(
    ("language", "head"),
    [
        ("en", "Service / model | Kind | Context window"),
        ("fr", "Service / modèle | Type | Fenêtre de contexte"),
        ("ru", "Сервис / модель | Вид | Контекстное окно"),
        ("ja", "サービス/モデル | モデルの種類 | コンテキストウィンドウ長"),
    ],
)
def test_makers_under_the_word_for_a_model_are_none(language: str, head: str) -> None:
    text = table(head, "OpenAI | GPT-4o | 128K", " | GPT-4 Turbo | 64K", "Google | Gemini 1.5 Pro | 2M")
    assert facts(text, language) == [
        fact("GPT-4 Turbo", "context-length", "64000 token"),
        fact("GPT-4o", "context-length", "128000 token"),
        fact("Gemini 1.5 Pro", "context-length", "2e6 token"),
    ]


def test_what_unknown_models_are_built_on_has_none_of_their_values() -> None:
    text = table("Model | Built on | MMLU", "ours | GPT-4o | 60.5", "theirs | Gemini 1.5 Pro | 61.5")
    assert facts(text) == []


@pytest.mark.parametrize(
    ("language", "head"),
    [
        ("en", "Version | Parameters | Architecture | VRAM"),
        ("en", "Release | Parameters | Architecture | VRAM"),
        ("fr", "Version | Paramètres | Architecture | VRAM"),
        ("ru", "Версия | Параметры | Архитектура | VRAM"),
        ("ja", "バージョン | パラメータ数 | アーキテクチャ | VRAM"),
    ],
)
def test_versions_that_are_models_are_whose_rows_these_are(language: str, head: str) -> None:
    """And not what they are built of, which another column names."""
    text = table(head, "SD 1.5 | 860M | U-Net | 4 GB", "SDXL | 3B | U-Net | 8 GB")
    assert {(one.model, one.metric) for one in facts(text, language)} == {
        ("SD 1.5", "parameters"),
        ("SD 1.5", "memory"),
        ("SDXL", "parameters"),
        ("SDXL", "memory"),
    }


def test_a_column_of_architectures_alone_is_one_of_models() -> None:
    text = table("Released | Architecture | MMLU", "2024 | Llama 3 8B | 66.6", "2025 | Qwen3-8B | 76.9")
    assert {one.model for one in facts(text)} == {"Llama 3 8B", "Qwen3-8B"}
