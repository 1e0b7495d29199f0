"""How tables are laid out: kinds between slashes, torn marks, names of measures, heads that nobody knows."""

from __future__ import annotations

from decimal import Decimal

import pytest
from claim_notes import fact, facts, table


@pytest.mark.parametrize(
    ("language", "head"),
    [
        ("en", "Model | Size (total / active)"),
        ("fr", "Modèle | Paramètres (total / actifs)"),
        ("ru", "Модель | Параметры (всего / активных)"),
        ("ja", "モデル | スケール（総/活性）"),
        ("en", "Model | Total / active"),
    ],
)
def test_one_size_under_total_and_active_is_the_total(language: str, head: str) -> None:
    text = table(head, "DeepSeek-V3 | 671B / 37B", "Grok 2.5 | 270B")
    assert facts(text, language) == [
        fact("DeepSeek-V3", "active-parameters", "37e9 parameter"),
        fact("DeepSeek-V3", "parameters", "671e9 parameter"),
        fact("Grok 2.5", "parameters", "270e9 parameter"),
    ]


def test_kinds_stand_in_the_order_of_their_head() -> None:
    text = table("Model | Active / total", "DeepSeek-V3 | 37B / 671B")
    assert [(claim.metric, str(claim.value)) for claim in facts(text)] == [
        ("active-parameters", "37000000000"),
        ("parameters", "671000000000"),
    ]


def test_one_price_under_input_and_output_is_neither() -> None:
    text = table("Model | Input / output price ($/M)", "GLM-5 | 0.5 / 2", "Kimi K2 | 5")
    assert {claim.model for claim in facts(text)} == {"GLM-5"}


def test_a_rate_lists_no_kinds() -> None:
    text = table("Model | Active/token", "GLM-5 | 40B")
    assert facts(text) == [fact("GLM-5", "active-parameters", "40e9 parameter")]


def test_ways_of_scoring_one_test_are_no_kinds() -> None:
    text = table("Model | SQuAD v1.1 (F1/EM)", "RoBERTa-large | 94.6/88.9", "XLNet-large | –/89.0")
    assert {claim.metric for claim in facts(text)} == {"SQuAD v1.1"}


@pytest.mark.parametrize(
    "text",
    [
        table("Task | Metric | GPT-2", "LAMBADA | Perplexity | 8.63"),
        table("Model | LAMBADA (ppl)", "GPT-2 | 8.63"),
    ],
)
def test_a_perplexity_is_named_by_the_test_it_is_of(text: str) -> None:
    assert [claim[:4] for claim in facts(text)] == [fact("GPT-2", "LAMBADA", "8.63 score")[:4]]


def test_a_perplexity_of_data_that_nobody_knows_keeps_its_name() -> None:
    text = table("Task | Metric | GPT-2", "house-prose | PPL | 12.4")
    assert facts(text) == [fact("GPT-2", "Perplexity house-prose", "12.4 score")]


@pytest.mark.parametrize(
    ("head", "metrics"),
    [
        ("Model | Val PPL", {"Val PPL"}),
        ("Model | acc.", {"acc"}),
        ("Model | BLEU score", {"BLEU"}),
        ("Model | WER public | WER private", {"WER"}),
    ],
)
def test_a_table_names_its_measures(head: str, metrics: set[str]) -> None:
    text = table(head, "GPT-2" + " | 25.67" * head.count("|"))
    assert {claim.metric for claim in facts(text)} == metrics


@pytest.mark.parametrize(
    ("language", "head"),
    [
        ("en", "Model | Time (s)"),
        ("en", "Model | Time, ms"),
        ("fr", "Modèle | Temps (s)"),
        ("ru", "Модель | Время (с)"),
        ("ja", "モデル | 時間（秒）"),
    ],
)
def test_seconds_under_a_word_for_time_are_a_latency(language: str, head: str) -> None:
    assert {claim.metric for claim in facts(table(head, "Whisper-tiny | 0.64"), language)} == {"latency"}


@pytest.mark.parametrize("head", ["Time (h)", "Time", "Date (s)"])
def test_other_times_are_none(head: str) -> None:
    assert facts(table(f"Model | {head}", "Whisper-tiny | 64")) == []


@pytest.mark.parametrize(
    ("language", "head"),
    [
        ("fr", "Modèle | Compréhension générale | Raisonnement éthique"),
        ("ru", "Модель | Знание физики | Решение задач"),
        ("ja", "モデル | 常識推論 | 物理の知識"),
    ],
)
def test_tests_that_nobody_knows_have_names_in_any_script(language: str, head: str) -> None:
    text = table(head, "GLM-5 | 71.2% | 0.930", "Kimi K2 | 68.9% | 1.000")
    names = head.split(" | ")[1:]
    assert {(claim.metric, claim.model) for claim in facts(text, language)} == {
        (name, model) for name in names for model in ("GLM-5", "Kimi K2")
    }


def test_whole_numbers_under_words_are_no_scores() -> None:
    assert facts(table("Модель | Число страниц", "GLM-5 | 71"), "ru") == []


def test_a_key_of_a_sheet_is_no_test_for_its_decimals() -> None:
    text = "# Qwen3.8-27B の実行環境\n\n" + table("項目 | 値", "GPUドライバ | 616.92")
    assert facts(text, "ja") == []


def test_a_rate_of_a_rate_is_no_throughput() -> None:
    text = table("Model | tok/s | t/s/W", "GLM-5 | 44.6 | 1.557")
    assert facts(text) == [fact("GLM-5", "throughput", "44.6 token/s")]


@pytest.mark.parametrize(
    "rows",
    [
        ("Model · engine · MTP | MMLU", "GLM-5 · llama.cpp | 44.6"),
        ("Base | MMLU", "`acme/GLM-5` | 44.6"),
    ],
)
def test_models_stand_under_the_first_of_several_words_and_as_ids(rows: tuple[str, ...]) -> None:
    assert [claim[:3] for claim in facts(table(*rows))] == [fact("GLM-5", "MMLU", "44.6 score")[:3]]


@pytest.mark.parametrize("head", ["API", "Own cloud API", "SOTA"])
def test_a_word_beside_one_known_model_is_none(head: str) -> None:
    text = table(f" | GLM-5 | {head}", "MMLU | 71.2 | 68.9")
    assert {claim.model for claim in facts(text)} == {"GLM-5"}


@pytest.mark.parametrize("cells", ["_0.8919 | 0.9005_", "$0.8919$ | $0.9005$", "**0.8919 | 0.9005**"])
def test_marks_around_figures_are_no_part_of_them(cells: str) -> None:
    text = table("Model | MMLU | GSM8K", f"GLM-5 | {cells}")
    assert [str(claim.value) for claim in facts(text)] == ["0.9005", "0.8919"]


def test_a_figure_set_as_a_formula_is_no_price() -> None:
    text = table("Модель | Параметры", "GLM-5 | $744$ млрд", "FRIDA-2 | $823$ млн")
    assert facts(text, "ru") == [
        fact("FRIDA-2", "parameters", "823e6 parameter"),
        fact("GLM-5", "parameters", "744e9 parameter"),
    ]


def test_a_change_and_a_code_of_a_language_are_no_scores() -> None:
    text = table("Model | MMLU | Δ vs prev | gain | en", "GLM-5 | 71.2 | 2.1 | +0.4 | 61.3")
    assert facts(text) == [fact("GLM-5", "MMLU", "71.2 score")]


@pytest.mark.parametrize(
    ("language", "caption", "head", "sizes"),
    [
        ("en", "Table 2: number of parameters, in millions", "Model | Total | Active", "46700 | 12900"),
        ("fr", "Tableau 2 : nombre de paramètres, en millions", "Modèle | Total | Actifs", "46700 | 12900"),
        ("ru", "Таблица 2. Число параметров (млн)", "Модель | Всего | Активных", "46700 | 12900"),
        ("ja", "表2：パラメータ数（単位：億）", "モデル | 合計 | アクティブ", "467 | 129"),
    ],
)
def test_a_caption_gives_sizes_their_scale(language: str, caption: str, head: str, sizes: str) -> None:
    text = f"{caption}\n\n" + table(head, f"Mixtral 8x7B | {sizes}")
    assert facts(text, language) == [
        fact("Mixtral 8x7B", "active-parameters", "12.9e9 parameter"),
        fact("Mixtral 8x7B", "parameters", "46.7e9 parameter"),
    ]


def test_a_scale_in_a_caption_is_of_sizes_alone() -> None:
    text = "Table 2, in millions\n\n" + table("Model | Parameters | Layers", "GLM-5 | 744000 | 78")
    assert facts(text) == [
        fact("GLM-5", "layers", "78 1"),
        fact("GLM-5", "parameters", "744e9 parameter"),
    ]


@pytest.mark.parametrize(
    ("language", "head"),
    [
        ("en", "Context (K tokens)"),
        ("fr", "Contexte (k tokens)"),
        ("ru", "Контекст, тыс. токенов"),
    ],
)
def test_a_head_may_say_how_many_of_what_it_counts(language: str, head: str) -> None:
    text = table(f"Model | {head}", "GLM-5 | 128")
    assert facts(text, language) == [fact("GLM-5", "context-length", "128000 token")]


@pytest.mark.parametrize("unit", ["$M", "M$", "$ M"])
def test_a_scale_may_stand_beside_a_currency(unit: str) -> None:
    text = table(f"Model | Training cost ({unit})", "GPT-4 | 78")
    assert facts(text) == [fact("GPT-4", "training-cost", "78e6 USD")]


def test_a_price_for_a_million_is_none() -> None:
    text = table("Model | Input ($/M)", "GPT-4 | 30")
    assert facts(text) == [fact("GPT-4", "input-price", "30 USD/Mtoken")]


@pytest.mark.parametrize(
    ("language", "head", "into", "out"),
    [
        ("en", "Item | Price", "Input", "Output"),
        ("fr", "Poste | Prix", "Entrée", "Sortie"),
        ("ru", "Позиция | Цена", "Ввод", "Вывод"),
        ("ja", "項目 | 価格", "入力", "出力"),
    ],
)
def test_what_a_price_is_for_is_no_length(language: str, head: str, into: str, out: str) -> None:
    rows = (f"{into} | \\$0.50 / 1M tokens", f"{out} | $2.50 / 1M tokens")
    assert [claim[:3] for claim in facts("# Kimi K2\n\n" + table(head, *rows), language)] == [
        ("Kimi K2", "input-price", Decimal("0.50")),
        ("Kimi K2", "output-price", Decimal("2.50")),
    ]


@pytest.mark.parametrize("language", ["en", "fr", "ru", "ja"])
def test_a_rows_measure_says_what_its_accuracy_is(language: str) -> None:
    head = {
        "en": "Model | Metric type | Accuracy",
        "fr": "Modèle | Type de mesure | Exactitude",
        "ru": "Модель | Метрика | Точность",
        "ja": "モデル | 指標 | 正解率",
    }[language]
    text = table(head, "Whisper large-v3 | WER | 6.7%", "Qwen3-ASR-1.7B | CER | 8.8%")
    assert [claim[:3] for claim in facts(text, language)] == [
        ("Qwen3-ASR-1.7B", "CER", Decimal("8.8")),
        ("Whisper large-v3", "WER", Decimal("6.7")),
    ]


@pytest.mark.parametrize(
    ("language", "head", "rows"),
    [
        ("en", "Category | Details", "Parameters | 24B\nContext | 128k tokens"),
        ("en", "Configuration | Details", "Parameters | 24B\nContext | 128k tokens"),
        ("fr", "Configuration | Détails", "Paramètres | 24B\nContexte | 128k tokens"),
        ("ru", "Конфигурация | Описание", "Параметры | 24B\nКонтекст | 128k токенов"),
        ("ja", "区分 | 詳細", "パラメータ | 240億\nコンテキスト | 12.8万トークン"),
    ],
)
def test_a_word_for_settings_over_names_of_metrics_heads_a_sheet(language: str, head: str, rows: str) -> None:
    sheet = table(head, *rows.split("\n"))
    assert facts(f"## Mistral Small 3.1\n\n{sheet}", language) == [
        fact("Mistral Small 3.1", "context-length", "128000 token"),
        fact("Mistral Small 3.1", "parameters", "24e9 parameter"),
    ]
