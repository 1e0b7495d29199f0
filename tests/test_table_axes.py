"""The axes of a table: rows headed in a later column, heads of two rows, measures beside their data."""

from __future__ import annotations

import pytest
from claim_notes import Fact, fact, facts, table

WHISPER, CANARY = "Whisper large-v3", "Canary-1B"


@pytest.mark.parametrize(
    ("language", "head", "group"),
    [
        ("en", "Category | Benchmark | # Shots | Metric", "Knowledge"),
        ("en", " | Benchmark (metric) | Shots | Split", "English"),
        ("fr", "Domaine | Épreuve | Shots | Type", "Raisonnement"),
        ("ru", "Область | Бенчмарк | Шоты | Тип", "Рассуждения"),
        ("ja", "分野 | ベンチマーク | ショット数 | 種別", "推論"),
    ],
)
def test_rows_have_their_heads_where_the_metrics_stand(language: str, head: str, group: str) -> None:
    text = table(
        f"{head} | Kimi K2 | GLM-5",
        f"{group} | MMLU | 5 | acc | 80.4 | 79.5",
        " | GSM8K | 8 | acc | 91.4 | 90.5",
    )
    found = {(claim.model, claim.metric, str(claim.value)) for claim in facts(text, language)}
    assert found == {
        ("Kimi K2", "MMLU", "80.4"),
        ("GLM-5", "MMLU", "79.5"),
        ("Kimi K2", "GSM8K", "91.4"),
        ("GLM-5", "GSM8K", "90.5"),
    }
    for claim in facts(text, language):
        assert {"MMLU": "5-shot", "GSM8K": "8-shot"}[claim.metric] in claim.condition.split("; ")


def test_an_empty_head_of_a_row_goes_on_with_the_one_above() -> None:
    text = table(" | Task | Setting | Kimi K2", "A | MMLU | 0-shot | 78.1", " |  | 5-shot | 80.4")
    assert facts(text) == [
        fact("Kimi K2", "MMLU", "78.1 score", "0-shot"),
        fact("Kimi K2", "MMLU", "80.4 score", "5-shot"),
    ]


@pytest.mark.parametrize(
    ("language", "lead", "head"),
    [
        ("en", "What we measured last week.", "Task | Metric"),
        ("fr", "Ce que nous avons mesuré la semaine dernière.", "Tâche | Métrique"),
        ("ru", "Вот что мы измерили на прошлой неделе.", "Задача | Метрика"),
        ("ja", "先週、私たちが測定した結果です。", "タスク | 指標"),
    ],
)
def test_what_is_scored_comes_before_how_it_is_scored(language: str, lead: str, head: str) -> None:
    text = f"{lead}\n\n" + table(
        f"{head} | Kimi K2",
        "MMLU | Accuracy | 80.4",
        "Winograd | Accuracy | 70.7",
        "Harbour Logs | Accuracy | 61.2",
        "GSM8K | Exact Match | 91.4",
    )
    assert {(claim.metric, str(claim.value)) for claim in facts(text, language)} == {
        ("MMLU", "80.4"),
        ("Winograd", "70.7"),
        ("Harbour Logs", "61.2"),
        ("GSM8K", "91.4"),
    }


def html(*rows: str) -> str:
    """A table of HTML; each row is its cells, in brackets how many columns a cell spans."""
    return "<table>" + "".join(f"<tr>{row}</tr>" for row in rows) + "</table>"


def test_a_head_says_what_the_one_under_it_leaves_unsaid() -> None:
    text = html(
        "<th rowspan=2>Model</th><th colspan=2>MMLU</th><th colspan=2>Price ($ per 1M tokens)</th>",
        "<th>0-shot</th><th>5-shot</th><th>Input</th><th>Output</th>",
        "<td>Kimi K2</td><td>78.1</td><td>80.4</td><td>0.60</td><td>2.50</td>",
    )
    assert facts(text) == sorted(
        [
            fact("Kimi K2", "MMLU", "78.1 score", "0-shot"),
            fact("Kimi K2", "MMLU", "80.4 score", "5-shot"),
            fact("Kimi K2", "input-price", "0.60 USD/Mtoken"),
            fact("Kimi K2", "output-price", "2.50 USD/Mtoken"),
        ]
    )


def test_a_row_without_values_heads_the_conditions_under_it() -> None:
    text = table("Benchmark | Kimi K2 | GLM-5", "**MMLU** | | ", "0-shot | 78.1 | 77", "5-shot | 80.4 | 79.5")
    assert fact("GLM-5", "MMLU", "77 score", "0-shot") in facts(text)
    assert fact("Kimi K2", "MMLU", "80.4 score", "5-shot") in facts(text)
    assert len(facts(text)) == 4


@pytest.mark.parametrize(
    ("language", "head"),
    [
        ("en", "Model | Benchmark | Score"),
        ("en", "Best model | Benchmark | Result"),
        ("fr", "Modèle | Épreuve | Résultat"),
        ("ru", "Модель | Бенчмарк | Результат"),
        ("ja", "モデル | ベンチマーク | スコア"),
    ],
)
def test_a_score_is_of_what_its_row_names(language: str, head: str) -> None:
    text = table(head, "Kimi K2 | MMLU | 80.4", "GLM-5 | GPQA-Diamond | 71.2")
    assert facts(text, language) == sorted(
        [fact("Kimi K2", "MMLU", "80.4 score"), fact("GLM-5", "GPQA-Diamond", "71.2 score")]
    )


@pytest.mark.parametrize(
    ("language", "head"),
    [
        ("en", "Dataset | WER | CER"),
        ("fr", "Corpus | WER | CER"),
        ("ru", "Датасет | WER | CER"),
        ("ja", "データセット | WER | CER"),
    ],
)
def test_a_measure_beside_its_data_is_named_with_it(language: str, head: str) -> None:
    text = f"# {WHISPER}\n\n" + table(head, "FLEURS | 8.4% | 2.5%", "Hotline 2024 | 15.1 | 6.6")
    assert facts(text, language) == sorted(
        [
            fact(WHISPER, "WER FLEURS", "8.4 percent"),
            fact(WHISPER, "CER FLEURS", "2.5 percent"),
            fact(WHISPER, "WER Hotline 2024", "15.1 score"),
            fact(WHISPER, "CER Hotline 2024", "6.6 score"),
        ]
    )


GOLOS = [fact(WHISPER, "WER Golos Crowd", "12.5 score"), fact(WHISPER, "WER FLEURS", "5.1 score")]


@pytest.mark.parametrize(
    "text",
    [
        table("Model | WER Golos Crowd | FLEURS WER", f"{WHISPER} | 12.5 | 5.1"),
        table("Model | Dataset | WER", f"{WHISPER} | Golos Crowd | 12.5", f"{WHISPER} | FLEURS | 5.1"),
        table(f"Dataset | Metric | {WHISPER}", "Golos Crowd | WER | 12.5", "FLEURS | WER | 5.1"),
        "### WER\n\n" + table("Model | Golos Crowd | FLEURS", f"{WHISPER} | 12.5 | 5.1"),
        "We give the WER:\n\n" + table(f"Dataset | {WHISPER}", "Golos Crowd | 12.5", "FLEURS | 5.1"),
        table(f"WER | {WHISPER}", "Golos Crowd | 12.5", "FLEURS | 5.1"),
    ],
)
def test_data_and_measure_may_stand_anywhere(text: str) -> None:
    assert facts(text) == sorted(GOLOS)


@pytest.mark.parametrize(
    ("head", "cell", "wanted"),
    [
        ("WER", "5.1", [fact(WHISPER, "WER", "5.1 score")]),
        ("WER ↓", "5.1", [fact(WHISPER, "WER", "5.1 score")]),
        ("MMLU (accuracy)", "5.1", [fact(WHISPER, "MMLU", "5.1 score")]),
        ("WER / CER", "5.1 / 2.5", [fact(WHISPER, "CER", "2.5 score"), fact(WHISPER, "WER", "5.1 score")]),
    ],
)
def test_a_measure_alone_keeps_its_name(head: str, cell: str, wanted: list[Fact]) -> None:
    assert facts(table(f"Model | {head}", f"{WHISPER} | {cell}")) == wanted


@pytest.mark.parametrize(
    ("language", "rows"),
    [
        ("en", ("Author | Papers | Citations", "J. Doe | 12 | 3,000")),
        ("en", ("Source | Share", "CommonCrawl | 67.5%", "Books | 4.5%")),
        ("en", ("Metric | Teacher | Student", "MMLU | 80.1 | 70.2")),
        ("en", ("Epoch | Step | Loss | Accuracy", "1 | 500 | 0.52 | 71.2", "2 | 1000 | 0.43 | 75.0")),
        ("en", ("Method | MMLU", "LoRA | 70.1", "Ours | 71.2")),
        ("fr", ("Auteur | Articles | Citations", "J. Dupont | 12 | 3 000")),
        ("fr", ("Source | Part", "CommonCrawl | 67,5 %", "Livres | 4,5 %")),
        ("ru", ("Автор | Статьи | Цитирования", "Иванов | 12 | 3000")),
        ("ru", ("Источник | Доля", "CommonCrawl | 67,5 %", "Книги | 4,5 %")),
        ("ja", ("著者 | 論文 | 引用", "J. Doe | 12 | 3,000")),
        ("ja", ("出典 | 割合", "CommonCrawl | 67.5%", "書籍 | 4.5%")),
    ],
)
def test_a_sheet_of_others_says_nothing_of_the_model_in_view(language: str, rows: tuple[str, ...]) -> None:
    assert facts(f"# Kimi K2\n\n{table(*rows)}", language) == []


@pytest.mark.parametrize(
    ("language", "head", "notes"),
    [
        ("en", "Benchmark | Score | Notes", "GLM-5 by 9 points"),
        ("fr", "Épreuve | Score | Remarques", "GLM-5, 9 points"),
        ("ru", "Бенчмарк | Балл | Примечания", "GLM-5: 9 п.п."),
        ("ja", "ベンチマーク | スコア | 備考", "GLM-5比 +9pt"),
    ],
)
def test_rivals_in_the_notes_are_not_who_is_scored(language: str, head: str, notes: str) -> None:
    text = f"# Kimi K2\n\n{table(head, f'MMLU | 80.4 | {notes}', f'GPQA-Diamond | 75.1 | {notes}')}"
    assert facts(text, language) == [
        fact("Kimi K2", "GPQA-Diamond", "75.1 score"),
        fact("Kimi K2", "MMLU", "80.4 score"),
    ]


@pytest.mark.parametrize(
    ("language", "head", "cell"),
    [
        ("en", "Model | What it is", "1 trillion parameters"),
        ("fr", "Modèle | Particularité", "1 000 milliards de paramètres"),
        ("ru", "Модель | Особенность", "1 трлн параметров"),
        ("ja", "モデル | 特徴", "1兆パラメータ"),
    ],
)
def test_a_cell_may_say_itself_what_it_counts(language: str, head: str, cell: str) -> None:
    assert facts(table(head, f"Kimi K2 | {cell}"), language) == [
        fact("Kimi K2", "parameters", "1e12 parameter")
    ]


def test_every_column_may_be_of_a_model() -> None:
    text = table("Kimi K2 | GLM-5", "a context of 128K tokens | a context of 200K tokens")
    assert facts(text) == [
        fact("GLM-5", "context-length", "200000 token"),
        fact("Kimi K2", "context-length", "128000 token"),
    ]


def test_a_scale_of_points_names_no_benchmark() -> None:
    assert facts(table("Model | Score /10 | MMLU", "Kimi K2 | 8.5 | 80.4")) == [
        fact("Kimi K2", "MMLU", "80.4 score")
    ]


def test_a_second_row_of_heads_goes_on_with_the_first() -> None:
    text = table(
        "Model | MMLU | | GSM8K | ", " | 0-shot | 5-shot | 0-shot | 8-shot", "Kimi K2 | 78.1 | 80.4 | 88 | 91"
    )
    assert facts(text) == sorted(
        [
            fact("Kimi K2", "MMLU", "78.1 score", "0-shot"),
            fact("Kimi K2", "MMLU", "80.4 score", "5-shot"),
            fact("Kimi K2", "GSM8K", "88 score", "0-shot"),
            fact("Kimi K2", "GSM8K", "91 score", "8-shot"),
        ]
    )


def test_a_harness_prints_a_value_and_how_far_it_may_be_off() -> None:
    text = "# Kimi K2\n\n" + table(
        "Tasks | Version | n-shot | Metric | Value | | Stderr",
        "gsm8k | 3 | 5 | exact_match | 0.9138 | ± | 0.0133",
        "mmlu | 1 | 5 | acc | 0.8045 | ±0.0037 | ",
    )
    assert facts(text) == [
        fact("Kimi K2", "GSM8K", "0.9138 score", "5-shot"),
        fact("Kimi K2", "MMLU", "0.8045 score", "5-shot"),
    ]


@pytest.mark.parametrize(
    ("language", "head"),
    [
        ("en", "Parameter | Value"),
        ("en", "Parameter | Default"),
        ("fr", "Paramètre | Valeur"),
        ("ru", "Параметр | Значение"),
        ("ja", "項目 | 値"),
    ],
)
def test_settings_are_no_benchmarks(language: str, head: str) -> None:
    text = f"# Kimi K2\n\n{table(head, 'temperature | 0.6', 'top_p | 0.95', 'max_new_tokens2 | 7')}"
    assert facts(text, language) == []


@pytest.mark.parametrize(
    ("language", "base", "own"),
    [
        ("en", "Baseline (Qwen2.5-7B)", "Ours (GLM-5)"),
        ("en", "Base model (Qwen2.5-7B)", "Student (GLM-5)"),
        ("fr", "Référence (Qwen2.5-7B)", "Le nôtre (GLM-5)"),
        ("ru", "База (Qwen2.5-7B)", "Наша (GLM-5)"),
        ("ja", "ベースライン（Qwen2.5-7B）", "提案（GLM-5）"),
    ],
)
def test_a_model_may_stand_in_brackets_behind_its_part(language: str, base: str, own: str) -> None:
    rows = table(f"Benchmark | {base} | {own}", "MMLU | 60.5 | 68.5", "GPQA | 40.5 | 44.5")
    assert {(one.model, one.metric, str(one.value)) for one in facts(rows, language)} == {
        ("Qwen2.5-7B", "MMLU", "60.5"),
        ("GLM-5", "MMLU", "68.5"),
        ("Qwen2.5-7B", "GPQA", "40.5"),
        ("GLM-5", "GPQA", "44.5"),
    }


def test_a_judge_in_brackets_has_none_of_the_scores() -> None:
    rows = table("Model | MMLU | Win rate (GPT-4)", "Kimi K2 | 60.5 | 68.5%", "GLM-5 | 40.5 | 44.5%")
    assert {one.model for one in facts(rows)} == {"Kimi K2", "GLM-5"}


def test_a_way_of_scoring_in_brackets_leaves_the_test_its_name() -> None:
    rows = table("Model | aio (exact_match) | MMLU (acc) | Overall (acc)", "Kimi K2 | 0.697 | 0.695 | 0.5")
    assert [(one.metric, str(one.value)) for one in facts(rows)] == [
        ("MMLU", "0.695"),
        ("acc", "0.5"),
        ("aio", "0.697"),
    ]


def test_rows_under_a_measure_are_its_data_where_one_is_known() -> None:
    rows = table(
        "Category | T-one (71M) | Whisper large-v3 (1540M)",
        "Call centre | 8.63 | 19.39",
        "CommonVoice 19 | 5.32 | 5.78",
    )
    found = facts(f"### WER of several models\n\n{rows}")
    assert {one.metric for one in found} == {"parameters", "WER Call centre", "WER CommonVoice 19"}
    assert fact("T-one", "parameters", "71e6 parameter") in found
    assert fact("Whisper large-v3", "WER Call centre", "19.39 score", "1540M") in found
