"""What stands over a table: the benchmark of its scores, the metric of its unit, parts of one benchmark."""

from __future__ import annotations

from decimal import Decimal

import pytest
from claim_notes import Fact, fact, facts, table

from ingest.claims.extract import extract
from ingest.notes import read_note

GPQA = [fact("Kimi K2", "GPQA-Diamond", "75.1 score"), fact("GLM-5", "GPQA-Diamond", "86 score")]
ROWS = ("Kimi K2 | 75.1", "GLM-5 | 86")


@pytest.mark.parametrize(
    ("language", "over", "head"),
    [
        ("en", "### GPQA-Diamond", "Model | Score"),
        ("en", "### Science (GPQA-Diamond)", "Model | Average"),
        ("en", "### GPQA-Diamond", "Model | Accuracy"),
        ("en", "On GPQA-Diamond the models came out as follows:", "Model | Result"),
        ("en", "**Table 2. GPQA-Diamond**", "Model | Score"),
        ("fr", "### GPQA-Diamond", "Modèle | Score"),
        ("fr", "### GPQA-Diamond", "Modèle | Résultat"),
        ("fr", "Voici les notes sur GPQA-Diamond :", "Modèle | Note"),
        ("ru", "### GPQA-Diamond", "Модель | Балл"),
        ("ru", "Вот что вышло на GPQA-Diamond:", "Модель | Результат"),
        ("ja", "### GPQA-Diamond", "モデル | スコア"),
        ("ja", "GPQA-Diamondの結果は次のとおり。", "モデル | 得点"),
    ],
)
def test_scores_are_of_the_benchmark_named_over_them(language: str, over: str, head: str) -> None:
    assert facts(f"{over}\n\n{table(head, *ROWS)}", language) == sorted(GPQA)


def test_a_caption_may_stand_in_the_table_or_under_it() -> None:
    rows = "".join(f"<tr><td>{row.replace(' | ', '</td><td>')}</td></tr>" for row in ROWS)
    head = "<caption>GPQA-Diamond</caption><tr><th>Model</th><th>Score</th></tr>"
    assert facts(f"<table>{head}{rows}</table>") == sorted(GPQA)
    assert facts(table("Model | Score", *ROWS) + "\n\nTable 4: scores on GPQA-Diamond") == sorted(GPQA)


def test_the_caption_of_the_table_after_is_not_that_of_the_one_before() -> None:
    text = f"{table('Model | Score', *ROWS)}\n\nTable 4: MMLU\n\n{table('Model | Score', 'Kimi K2 | 80.4')}"
    assert [one for one in facts(text) if one.metric != "Score"] == [fact("Kimi K2", "MMLU", "80.4 score")]


@pytest.mark.parametrize(
    "text",
    [
        "### MMLU and GSM8K\n\n" + table("Model | Score", *ROWS),
        "### MMLU\n\n" + table("Model | Rank", "Kimi K2 | 2", "GLM-5 | 1"),
        "### MMLU\n\n" + table("Model | Questions | Time", "Kimi K2 | 57 | 12.5"),
        "### MMLU\n\n" + table("Author | Score", "J. Doe | 75.1"),
    ],
)
def test_a_score_of_nothing_in_particular_is_no_claim(text: str) -> None:
    assert facts(text) == []


@pytest.mark.parametrize(
    ("language", "head", "parts"),
    [
        ("en", "Model | STEM | Humanities | Average", ("STEM", "Humanities")),
        ("en", "Model | 0-shot | 5-shot | Average", ("0-shot", "5-shot")),
        ("fr", "Modèle | Sciences | Lettres | Moyenne", ("Sciences", "Lettres")),
        ("ru", "Модель | Точные науки | Гуманитарные | Среднее", ("Точные науки", "Гуманитарные")),
        ("ja", "モデル | 理系 | 文系 | 平均", ("理系", "文系")),
    ],
)
def test_columns_may_be_parts_of_one_benchmark(language: str, head: str, parts: tuple[str, ...]) -> None:
    text = f"## MMLU\n\n{table(head, 'Kimi K2 | 80.1 | 82.3 | 81')}"
    assert facts(text, language) == sorted(
        [
            fact("Kimi K2", "MMLU", "80.1 score", parts[0]),
            fact("Kimi K2", "MMLU", "82.3 score", parts[1]),
            fact("Kimi K2", "MMLU", "81 score"),
        ]
    )


def test_other_columns_are_no_parts_of_the_benchmark() -> None:
    text = "## GPQA-Diamond\n\n" + table("Model | Score | Cost | Time", "Kimi K2 | 75.1 | 12.2 | 81.3")
    assert facts(text) == GPQA[:1]


@pytest.mark.parametrize(
    ("language", "head", "cells", "wanted"),
    [
        ("en", "Model | M4 Max (128 GB RAM) | RTX 4090", "72.5 tokens/s | 93-103 tok/s", "throughput"),
        (
            "fr",
            "Modèle | Réponses courtes | Réponses longues",
            "72,5 tokens/s | 93-103 tokens/s",
            "throughput",
        ),
        ("ru", "Модель | M4 Max | RTX 4090", "72,5 токен/с | 93-103 токенов/с", "throughput"),
        ("ja", "モデル | M4 Max | RTX 4090", "72.5トークン/秒 | 93〜103トークン/秒", "throughput"),
    ],
)
def test_a_unit_of_one_metric_names_it(language: str, head: str, cells: str, wanted: str) -> None:
    found = facts(table(head, f"Kimi K2 | {cells}"), language)
    assert {(f.metric, f.bound, str(f.value)) for f in found} == {
        (wanted, "<", "103"),
        (wanted, "=", "72.5"),
        (wanted, ">", "93"),
    }
    conditions = [part.split(" (")[0].strip() for part in head.split(" | ")[1:]]
    assert {f.condition for f in found} == set(conditions)


MEMORY = [
    fact("Kimi K2", "memory", "580e9 byte", "INT4"),
    fact("Kimi K2", "memory", "1.1e12 byte", "FP8"),
]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "### Memory needed\n\n" + table("Model | INT4 | FP8", "Kimi K2 | 580 GB | 1.1 TB")),
        ("en", "### VRAM (GB)\n\n" + table("Model | INT4 | FP8", "Kimi K2 | 580 | 1,100")),
        ("en", table("VRAM | Kimi K2", "INT4 | 580 GB", "FP8 | 1.1 TB")),
        ("fr", "### Mémoire vive\n\n" + table("Modèle | INT4 | FP8", "Kimi K2 | 580 Go | 1,1 To")),
        ("ru", "### Видеопамять\n\n" + table("Модель | INT4 | FP8", "Kimi K2 | 580 ГБ | 1,1 ТБ")),
        ("ja", "### 必要なメモリ\n\n" + table("モデル | INT4 | FP8", "Kimi K2 | 580 GB | 1.1 TB")),
    ],
)
def test_a_unit_of_several_metrics_is_read_by_what_stands_over_it(language: str, text: str) -> None:
    assert facts(text, language) == sorted(MEMORY)


@pytest.mark.parametrize(
    "text",
    [
        table("Model | INT4 | FP8", "Kimi K2 | 580 GB | 1.1 TB"),
        "### Memory and file size\n\nVRAM, file size:\n\n" + table("Model | INT4", "Kimi K2 | 580 GB"),
        table("Model | Plus | Pro", "Kimi K2 | $20 | $200"),
        table("Model | Monday | Tuesday", "Kimi K2 | 3 s | 4 s"),
    ],
)
def test_a_unit_that_several_metrics_share_is_no_claim(text: str) -> None:
    assert facts(text) == []


TRAINED = [fact("Kimi K2", "training-tokens", "15.5e12 token")]


@pytest.mark.parametrize(
    ("language", "head", "cell", "wanted"),
    [
        ("en", "Model | Tokens", "15.5T", TRAINED),
        ("fr", "Modèle | Tokens", "15 500 Md", TRAINED),
        ("ru", "Модель | Токены", "15,5 трлн", TRAINED),
        ("ja", "モデル | トークン", "15.5兆", TRAINED),
        ("en", "Model | Tokens", "128K", []),
    ],
)
def test_tokens_beyond_any_context_are_trained_on(
    language: str, head: str, cell: str, wanted: list[Fact]
) -> None:
    assert facts(table(head, f"Kimi K2 | {cell}"), language) == wanted


@pytest.mark.parametrize(
    ("language", "corner"),
    [
        ("en", "Throughput (tokens/s)"),
        ("fr", "Débit (tokens/s)"),
        ("ru", "Скорость, токен/с"),
        ("ja", "生成速度（トークン/秒）"),
    ],
)
def test_a_corner_over_the_models_names_what_is_measured(language: str, corner: str) -> None:
    text = table(f"{corner} | CPU | GPU", "Kimi K2 | 9.5 | 61", "GLM-5 | 4.8 | 35")
    assert facts(text, language) == [
        fact("GLM-5", "throughput", "4.8 token/s", "CPU"),
        fact("GLM-5", "throughput", "35 token/s", "GPU"),
        fact("Kimi K2", "throughput", "9.5 token/s", "CPU"),
        fact("Kimi K2", "throughput", "61 token/s", "GPU"),
    ]


@pytest.mark.parametrize("head", ["Release date", "Average duration", "CPU", "FP8", "Mode"])
def test_dates_machines_and_settings_are_no_benchmarks(head: str) -> None:
    assert facts(table(f"Model | {head} | MMLU", "Kimi K2 | 12.5 | 80.4")) == [
        fact("Kimi K2", "MMLU", "80.4 score")
    ]


def test_a_machine_in_front_of_the_model_has_its_own_memory() -> None:
    text = table("Machine | RAM | Model | Speed (tok/s)", "ThinkPad | 16 GB | Kimi K2 | 5.5")
    assert facts(text) == [fact("Kimi K2", "throughput", "5.5 token/s")]


@pytest.mark.parametrize(
    ("language", "over", "head"),
    [
        ("en", "### Speed (tok/s, RTX 4090)", "Model | FP16 | INT8"),
        ("fr", "### Vitesse (tokens/s, RTX 4090)", "Modèle | FP16 | INT8"),
        ("ru", "### Скорость (токенов/сек, RTX 4090)", "Модель | FP16 | INT8"),
        ("ja", "### 速度（トークン/秒, RTX 4090）", "モデル | FP16 | INT8"),
    ],
)
def test_the_unit_of_a_heading_may_stand_before_a_machine(language: str, over: str, head: str) -> None:
    text = f"# 1\n\n{over}\n\n{table(head, 'Kimi K2 | 45 | 38')}"
    assert [(one.metric, one.value) for one in facts(text, language)] == [
        ("throughput", Decimal(38)),
        ("throughput", Decimal(45)),
    ]


def test_of_a_test_and_its_edition_over_a_table_the_edition_counts() -> None:
    over = "## BFCL v4 — Berkeley Function Calling Leaderboard"
    assert facts(f"{over}\n\n{table('Model | Overall', 'Kimi K2 | 77.5%')}") == [
        fact("Kimi K2", "BFCL v4", "77.5 percent")
    ]


@pytest.mark.parametrize(
    ("language", "lead", "head", "row"),
    [
        ("en", "Generation speed, tok/s:", "Card | 1 thread | 4 threads", "RTX 4090"),
        ("fr", "Vitesse de génération, tok/s :", "Carte | 1 flux | 4 flux", "RTX 4090"),
        ("ru", "Скорость генерации, ток/с:", "Карта | 1 поток | 4 потока", "RTX 4090"),
        ("ru", "Скорость генерации, ток/с:", "Узел | 1 поток | 4 потока", "2×H100, vLLM"),
    ],
)
def test_a_lead_gives_the_unit_of_numbers_under_counts_of_threads(
    language: str, lead: str, head: str, row: str
) -> None:
    text = f"# Qwen3-8B\n\n{lead}\n\n" + table(head, f"{row} | 35 | 110")
    assert [(c.metric, c.value, c.unit) for c in facts(text, language)] == [
        ("throughput", 35, "token/s"),
        ("throughput", 110, "token/s"),
    ]


def test_a_lead_with_a_number_of_its_own_gives_no_unit() -> None:
    text = "# Qwen3-8B\n\nWe asked for 50 tok/s:\n\n" + table("Card | Slots | Fans", "RTX 4090 | 4 | 3")
    assert not {4, 3}.intersection(claim.value for claim in facts(text))


@pytest.mark.parametrize("head", ["Elo", "Elo rating", "Elo score"])
def test_ratings_in_a_note_on_an_arena_are_the_arenas(head: str) -> None:
    rows = table(f"Model | {head}", "GPT-4 | 1225", "Kimi K2 | 1042")
    note = read_note(
        "note.md", f"---\ntitle: Chatbot Arena Leaderboard\n---\n\nIt is out.\n\n{rows}\n".encode()
    )
    assert [(c.model, c.metric, int(c.value)) for c in extract(note).claims] == [
        ("GPT-4", "LMArena", 1225),
        ("Kimi K2", "LMArena", 1042),
    ]
