"""Tables whose rows are conditions of the model in view: modes, precisions, tiers, machines, lengths."""

from __future__ import annotations

import pytest
from claim_notes import fact, facts, table


@pytest.mark.parametrize(
    ("language", "head", "rows"),
    [
        ("en", "Reasoning effort | MMLU", ("low | 78.1", "high | 80.4")),
        ("en", "Mode | MMLU", ("Standard | 78.1", "Deep dive | 80.4")),
        ("en", " | MMLU", ("FP8 | 78.1", "INT4 | 80.4")),
        ("fr", "Mode | MMLU", ("Standard | 78,1", "Approfondi | 80,4")),
        ("fr", "Quantification | MMLU", ("FP8 | 78,1", "INT4 | 80,4")),
        ("ru", "Режим | MMLU", ("обычный | 78,1", "глубокий | 80,4")),
        ("ru", "Квантование | MMLU", ("FP8 | 78,1", "INT4 | 80,4")),
        ("ja", "推論レベル | MMLU", ("low | 78.1", "high | 80.4")),
        ("ja", "モード | MMLU", ("標準 | 78.1", "じっくり | 80.4")),
        ("en", "Experiment | MMLU", ("E026 | 78.1", "E029 | 80.4")),
        ("fr", "Essai | MMLU", ("E026 | 78,1", "E029 | 80,4")),
        ("ru", "Эксперимент | MMLU", ("E026 | 78,1", "E029 | 80,4")),
        ("ja", "実験 | MMLU", ("E026 | 78.1", "E029 | 80.4")),
    ],
)
def test_rows_may_be_conditions_of_the_model_in_view(language: str, head: str, rows: tuple[str, str]) -> None:
    first, second = (row.split(" | ")[0] for row in rows)
    assert facts(f"# Kimi K2\n\n{table(head, *rows)}", language) == sorted(
        [
            fact("Kimi K2", "MMLU", "78.1 score", first),
            fact("Kimi K2", "MMLU", "80.4 score", second),
        ]
    )
    assert facts(table(head, *rows), language) == []


@pytest.mark.parametrize(
    ("language", "head"),
    [
        ("en", "Tier | Input ($/1M) | Output ($/1M)"),
        ("fr", "Palier | Entrée ($/1M) | Sortie ($/1M)"),
        ("ru", "Тариф | Вход ($/1M) | Выход ($/1M)"),
        ("ja", "区分 | 入力（$/100万トークン） | 出力（$/100万トークン）"),
    ],
)
def test_rows_may_be_tiers_of_a_price(language: str, head: str) -> None:
    text = f"# Kimi K2\n\n{table(head, 'Standard | 0.60 | 2.50', 'Batch | 0.30 | 1.25')}"
    assert facts(text, language) == sorted(
        [
            fact("Kimi K2", "input-price", "0.60 USD/Mtoken", "Standard"),
            fact("Kimi K2", "output-price", "2.50 USD/Mtoken", "Standard"),
            fact("Kimi K2", "input-price", "0.30 USD/Mtoken", "Batch"),
            fact("Kimi K2", "output-price", "1.25 USD/Mtoken", "Batch"),
        ]
    )


@pytest.mark.parametrize(
    ("language", "head", "cell"),
    [
        ("en", "Device | Speed", "45 tok/s"),
        ("en", "GPU | Memory (GB) | Speed (tok/s)", "80 | 45"),
        ("fr", "Carte | Mémoire (Go) | Débit (tokens/s)", "80 | 45"),
        ("ru", "Видеокарта | Память, ГБ | Скорость, токен/с", "80 | 45"),
        ("ja", "GPU | メモリ（GB） | 速度（トークン/秒）", "80 | 45"),
    ],
)
def test_a_machine_has_its_own_memory_and_the_speed_of_the_model(language: str, head: str, cell: str) -> None:
    text = f"# Kimi K2\n\n{table(head, f'H100 | {cell}')}"
    assert facts(text, language) == [fact("Kimi K2", "throughput", "45 token/s", "H100")]


def test_rows_may_be_lengths() -> None:
    text = "# Kimi K2\n\n" + table("Context | VRAM", "8K | 580 GB", "128K | 640 GB")
    assert facts(text) == [
        fact("Kimi K2", "memory", "580e9 byte", "8K"),
        fact("Kimi K2", "memory", "640e9 byte", "128K"),
    ]


def test_the_only_row_needs_no_head() -> None:
    text = "# Kimi K2\n\n" + table("Task | MMLU | GSM8K", " | 80.4 | 91.4")
    assert facts(text) == [fact("Kimi K2", "GSM8K", "91.4 score"), fact("Kimi K2", "MMLU", "80.4 score")]
    assert facts("# Kimi K2\n\n" + table("Task | MMLU", " | 80.4", " | 79.5")) == []


@pytest.mark.parametrize(
    ("language", "rows"),
    [
        ("en", ("GPU | Memory (GB) | Price", "H100 | 80 | $30,000")),
        ("en", ("Phone | RAM", "Pixel 12 | 16 GB")),
        ("en", ("Plan | Price | Requests", "Free | $0 | 20", "Pro | $20 | 500")),
        ("en", ("Version | MMLU", "first | 70.1", "second | 72.5")),
        ("fr", ("Carte | Mémoire (Go) | Prix", "H100 | 80 | 30 000 $")),
        ("fr", ("Offre | Prix | Requêtes", "Gratuite | 0 $ | 20", "Pro | 20 $ | 500")),
        ("ru", ("Видеокарта | Память, ГБ | Цена", "H100 | 80 | 30 000 $")),
        ("ru", ("Подписка | Цена | Запросы", "Free | 0 $ | 20", "Pro | 20 $ | 500")),
        ("ja", ("GPU | メモリ（GB） | 価格", "H100 | 80 | 3万ドル")),
        ("ja", ("プラン | 料金 | 回数", "Free | $0 | 20", "Pro | $20 | 500")),
    ],
)
def test_rows_of_other_things_are_no_conditions(language: str, rows: tuple[str, ...]) -> None:
    assert facts(f"# Kimi K2\n\n{table(*rows)}", language) == []


def test_columns_of_a_sheet_may_be_conditions() -> None:
    text = "# Kimi K2\n\n" + table("Metric | FP8 | INT4", "MMLU | 80.4 | 78.1")
    assert facts(text) == [
        fact("Kimi K2", "MMLU", "78.1 score", "INT4"),
        fact("Kimi K2", "MMLU", "80.4 score", "FP8"),
    ]


def test_notes_beside_a_value_are_no_value() -> None:
    text = "# Kimi K2\n\n" + table("Property | Value | Notes", "Context | 128K | up from 64K")
    assert facts(text) == [fact("Kimi K2", "context-length", "128000 token")]


def test_rows_may_be_providers() -> None:
    text = "# Kimi K2\n\n" + table(
        "Provider | Speed | Input", "Groq | 250 tok/s | $1.00", "Vast | 90 tok/s | $0.80"
    )
    assert facts(text) == sorted(
        [
            fact("Kimi K2", "throughput", "250 token/s", "Groq"),
            fact("Kimi K2", "throughput", "90 token/s", "Vast"),
            fact("Kimi K2", "input-price", "1.00 USD/Mtoken", "Groq"),
            fact("Kimi K2", "input-price", "0.80 USD/Mtoken", "Vast"),
        ]
    )


def test_rows_may_be_stages_of_training() -> None:
    text = "# Kimi K2\n\n" + table("Stage | Tokens | Context", "Pre-training | 15.5T | 4K")
    assert facts(text) == [
        fact("Kimi K2", "context-length", "4000 token", "Pre-training"),
        fact("Kimi K2", "training-tokens", "15.5e12 token", "Pre-training"),
    ]
    assert facts("# Kimi K2\n\n" + table("Step | Loss | Tokens", "1000 | 2.31 | 4B")) == []


@pytest.mark.parametrize(
    ("language", "memory"), [("en", "Memory"), ("fr", "Mémoire"), ("ru", "Память"), ("ja", "メモリ")]
)
def test_columns_of_ways_to_run_a_model_are_its_conditions(language: str, memory: str) -> None:
    text = "## Gemma 4 E4B\n\n" + table(
        " | Kestrel llama Q8 | Kestrel MLX 4bit", f"{memory} | 8.4 GB | 4.4 GB"
    )
    assert facts(text, language) == [
        fact("Gemma 4 E4B", "memory", "4.4e9 byte", "Kestrel MLX 4bit"),
        fact("Gemma 4 E4B", "memory", "8.4e9 byte", "Kestrel llama Q8"),
    ]


@pytest.mark.parametrize("heads", ["Teacher | Student 4bit", "Ours 4bit | Baseline FP16"])
def test_columns_that_may_be_other_models_are_none(heads: str) -> None:
    assert facts("## Gemma 4 E4B\n\n" + table(f" | {heads}", "Memory | 8.4 GB | 4.4 GB")) == []


@pytest.mark.parametrize(
    ("language", "head", "spoken"),
    [
        ("en", "Language | Architecture | Params | WER", "English"),
        ("fr", "Langue | Architecture | Paramètres | WER", "français"),
        ("ru", "Язык | Архитектура | Параметры | WER", "русский"),
        ("ja", "言語 | アーキテクチャ | パラメータ数 | WER", "日本語"),
    ],
)
def test_rows_of_several_sizes_are_several_models(language: str, head: str, spoken: str) -> None:
    rows = (f"{spoken} | Tiny | 27M | 12.7%", f"{spoken} | Base | 61M | 10.1%")
    assert facts(f"# Kimi K2\n\n{table(head, *rows)}", language) == []


def test_rows_of_one_size_are_runs_of_one_model() -> None:
    rows = ("English | 27M | 12.7%", "Arabic | 27M | 5.6%")
    assert facts("# Kimi K2\n\n" + table("Language | Params | WER", *rows)) == sorted(
        [
            fact("Kimi K2", "parameters", "27e6 parameter", "English"),
            fact("Kimi K2", "parameters", "27e6 parameter", "Arabic"),
            fact("Kimi K2", "WER", "12.7 percent", "English"),
            fact("Kimi K2", "WER", "5.6 percent", "Arabic"),
        ]
    )


@pytest.mark.parametrize(
    ("language", "corner"),
    [
        ("en", "Runtime and mode"),
        ("en", "Engine / mode"),
        ("fr", "Moteur et mode"),
        ("ru", "Движок и режим"),
        ("ja", "エンジンと設定"),
    ],
)
def test_rows_may_stand_under_several_words_for_conditions(language: str, corner: str) -> None:
    text = "# Kimi K2\n\n" + table(f"{corner} | tok/s", "Nimbus K2, draft | 29 ± 2", "Nimbus | 31 ± 2")
    assert facts(text, language) == [
        fact("Kimi K2", "throughput", "29 token/s", "Nimbus K2, draft"),
        fact("Kimi K2", "throughput", "31 token/s", "Nimbus"),
    ]


@pytest.mark.parametrize(
    ("language", "score"), [("en", "78.1"), ("fr", "78,1"), ("ru", "78,1"), ("ja", "78.1")]
)
def test_a_column_of_another_precision_is_another_models(language: str, score: str) -> None:
    rows = table(" | FP8 | BF16", f"MMLU | {score} | {score.replace('1', '9')}")
    found = facts(f"# Kimi-K2-FP8\n\n{rows}", language)
    assert found == [fact("Kimi-K2-FP8", "MMLU", "78.1 score", "FP8")]
    assert len(facts(f"# Kimi-K2\n\n{rows}", language)) == 2


@pytest.mark.parametrize(
    ("language", "head"),
    [
        ("en", "Dataset | Zero-shot | One-shot | Few-shot | Best so far"),
        ("fr", "Jeu de données | Zero-shot | One-shot | Few-shot | Meilleur connu"),
        ("ru", "Датасет | Zero-shot | One-shot | Few-shot | Лучший известный"),
        ("ja", "データセット | Zero-shot | One-shot | Few-shot | これまでの最高"),
    ],
)
def test_columns_may_be_conditions_of_the_model_in_view_however_many(language: str, head: str) -> None:
    text = "# Kimi K2\n\n" + table(head, "TriviaQA | 64.3% | 68.0% | 71.2% | 68.5% (T5-11B)")
    assert [f for f in facts(text, language) if f.model == "Kimi K2"] == [
        fact("Kimi K2", "TriviaQA", "64.3 percent", "0-shot"),
        fact("Kimi K2", "TriviaQA", "68.0 percent", "1-shot"),
        fact("Kimi K2", "TriviaQA", "71.2 percent", "few-shot"),
    ]


@pytest.mark.parametrize(
    ("language", "lead", "head"),
    [
        ("en", "Kimi K2, MMLU by subject:", "Subject | Score"),
        ("fr", "Kimi K2, MMLU par matière :", "Matière | Score"),
        ("ru", "Kimi K2, MMLU по предметам:", "Предмет | Результат"),
        ("ja", "Kimi K2の科目別MMLU：", "科目 | スコア"),
    ],
)
def test_rows_may_be_the_subjects_of_the_test_that_leads_the_table(
    language: str, lead: str, head: str
) -> None:
    text = f"{lead}\n\n{table(head, 'Physics | 65.8', 'History | 69.2')}"
    assert facts(text, language) == [
        fact("Kimi K2", "MMLU", "65.8 score", "Physics"),
        fact("Kimi K2", "MMLU", "69.2 score", "History"),
    ]


@pytest.mark.parametrize(
    ("language", "head", "corner"),
    [
        ("en", "Concurrency | Throughput (tok/s)", "Concurrency"),
        ("fr", "Taille de lot | Débit (tok/s)", "Taille de lot"),
        ("ru", "Размер батча | Скорость (ток/с)", "Размер батча"),
        ("ja", "バッチサイズ | 速度 (tok/s)", "バッチサイズ"),
    ],
)
def test_a_bare_number_is_a_setting_with_the_word_over_it(language: str, head: str, corner: str) -> None:
    text = "# Kimi K2\n\n" + table(head, "1 | 65.8", "8 | 269.2")
    assert facts(text, language) == [
        fact("Kimi K2", "throughput", "65.8 token/s", f"{corner} 1"),
        fact("Kimi K2", "throughput", "269.2 token/s", f"{corner} 8"),
    ]


def test_a_length_over_a_column_is_a_condition_of_its_values() -> None:
    text = "# Kimi K2\n\nMemory (GB)\n\n" + table("Precision | 4K | 32K", "BF16 | 65.8 | 69.2")
    assert [found.condition for found in facts(text)] == ["BF16; 4K", "BF16; 32K"]


@pytest.mark.parametrize(
    ("language", "heads"),
    [
        ("en", "Metric | Before | After"),
        ("en", "Metric | Cold | Warm"),
        ("fr", "Mesure | Avant | Après"),
        ("ru", "Показатель | Было | Стало"),
        ("ja", "指標 | 最適化前 | 最適化後"),
    ],
)
def test_two_stages_are_both_of_the_model_in_view(language: str, heads: str) -> None:
    earlier, later = heads.split(" | ")[1:]
    rows = "| VRAM | 21 GB | 17 GB |\n| Latency | 12.4 s | 6.1 s |"
    text = f"# Tuning Kimi K2\n\n| {heads} |\n|---|---|---|\n{rows}"
    assert facts(text, language) == sorted(
        [
            fact("Kimi K2", "latency", "12.4 s", condition=earlier),
            fact("Kimi K2", "latency", "6.1 s", condition=later),
            fact("Kimi K2", "memory", "21000000000 byte", condition=earlier),
            fact("Kimi K2", "memory", "17000000000 byte", condition=later),
        ]
    )


def test_one_stage_beside_another_head_is_nobodys() -> None:
    rows = "| MMLU | 71.2 | 80.1 |\n| GPQA | 51.0 | 60.2 |"
    assert facts(f"# Kimi K2\n\n| Metric | Before | Zorb |\n|---|---|---|\n{rows}") == []


@pytest.mark.parametrize(
    ("language", "head"),
    [("en", "Setting"), ("fr", "Paramètre"), ("ru", "Параметр"), ("ja", "項目")],
)
def test_columns_may_be_versions_of_the_model_in_view(language: str, head: str) -> None:
    text = f"# Kimi K2\n\n{table(f'{head} | v1 | v2', 'MMLU | 78.1 | 80.4', 'GSM8K | 88 | 91')}"
    assert facts(text, language) == [
        fact("Kimi K2", "GSM8K", "88 score", "v1"),
        fact("Kimi K2", "GSM8K", "91 score", "v2"),
        fact("Kimi K2", "MMLU", "78.1 score", "v1"),
        fact("Kimi K2", "MMLU", "80.4 score", "v2"),
    ]
