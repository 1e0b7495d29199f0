"""Tables: models in rows, in heads or in view; heads with units and scales; columns that are no metrics."""

from __future__ import annotations

import pytest
from claim_notes import Fact, fact, facts, read, table

BOTH = [
    fact("Kimi K2", "context-length", "128000 token"),
    fact("Kimi K2", "parameters", "1e12 parameter"),
    fact("DeepSeek-V3", "context-length", "64000 token"),
    fact("DeepSeek-V3", "parameters", "671e9 parameter"),
]
ONE = BOTH[:2]


@pytest.mark.parametrize(
    ("language", "head", "rows"),
    [
        ("en", "Model | Parameters | Context", ("Kimi K2 | 1T | 128K", "DeepSeek-V3 | 671B | 64K")),
        ("en", "Name | Context | Params (B)", ("Kimi K2 | 128k | 1,000", "DeepSeek-V3 | 64k | 671")),
        ("en", "# | Model | Context | Params", ("1 | Kimi K2 | 128k | 1T", "2 | DeepSeek-V3 | 64k | 671B")),
        ("en", " | Parameters | Context", ("**Kimi K2** | 1 trillion | 128K", "`DeepSeek-V3` | 671B | 64K")),
        ("fr", "Modèle | Paramètres | Contexte", ("Kimi K2 | 1 000 Md | 128k", "DeepSeek-V3 | 671 Md | 64k")),
        (
            "fr",
            "Nom | Paramètres (milliards) | Contexte",
            ("Kimi K2 | 1 000 | 128k", "DeepSeek-V3 | 671 | 64k"),
        ),
        (
            "ja",
            "モデル | パラメータ数 | コンテキスト長",
            ("Kimi K2 | 1兆 | 128K", "DeepSeek-V3 | 6,710億 | 64K"),
        ),
        ("ru", "Модель | Параметры, млрд | Контекст", ("Kimi K2 | 1000 | 128K", "DeepSeek-V3 | 671 | 64K")),
    ],
)
def test_models_stand_in_rows(language: str, head: str, rows: tuple[str, ...]) -> None:
    assert facts(table(head, *rows), language) == sorted(BOTH)


@pytest.mark.parametrize(
    ("language", "corner", "rows"),
    [
        ("en", "", ("Parameters | 1T | 671B", "Context | 128K | 64K")),
        ("en", "Spec", ("Parameters | 1T | 671B", "Context window | 128K | 64K")),
        ("fr", "Critère", ("Paramètres | 1 000 Md | 671 Md", "Contexte | 128k | 64k")),
        ("ja", "項目", ("パラメータ数 | 1兆 | 6,710億", "コンテキスト長 | 128K | 64K")),
        ("ja", "モデル", ("パラメータ数 | 1兆 | 6,710億", "コンテキスト長 | 128K | 64K")),
        ("ru", "Показатель", ("Параметры | 1 трлн | 671 млрд", "Контекст | 128K | 64K")),
        ("ru", "Модель", ("Параметры | 1 трлн | 671 млрд", "Контекст | 128K | 64K")),
        ("en", "Model", ("Parameters | 1T | 671B", "Context | 128K | 64K")),
        ("fr", "Modèle", ("Paramètres | 1 000 Md | 671 Md", "Contexte | 128k | 64k")),
    ],
)
def test_models_stand_in_heads(language: str, corner: str, rows: tuple[str, ...]) -> None:
    assert facts(table(f"{corner} | Kimi K2 | **DeepSeek-V3**", *rows), language) == sorted(BOTH)


@pytest.mark.parametrize(
    ("language", "rows"),
    [
        ("en", ("Property | Value", "Parameters | 1 trillion", "Context | 128K")),
        ("en", ("Property | Value", "Parameters | 1 trillion", "License | MIT 2.0", "Context | 128K")),
        ("fr", ("Propriété | Valeur", "Paramètres | 1 000 milliards", "Contexte | 128 000 tokens")),
        ("ja", ("項目 | 値", "パラメータ数 | 1兆", "コンテキスト長 | 128Kトークン")),
        ("ru", ("Свойство | Значение", "Параметры | 1 трлн", "Контекст | 128 тыс. токенов")),
    ],
)
def test_a_sheet_is_of_the_model_in_view(language: str, rows: tuple[str, ...]) -> None:
    assert facts(f"# Kimi K2\n\n{table(*rows)}", language) == sorted(ONE)
    assert facts(table(" | Kimi K2", *rows[1:]), language) == sorted(ONE)


@pytest.mark.parametrize(
    ("language", "rows"),
    [
        ("en", ("Property | Value", "Parameters | 1 trillion")),
        ("fr", ("Propriété | Valeur", "Paramètres | 1 000 milliards")),
        ("ja", ("項目 | 値", "パラメータ数 | 1兆")),
        ("ru", ("Свойство | Значение", "Параметры | 1 трлн")),
    ],
)
def test_a_sheet_of_nobody_is_no_claim(language: str, rows: tuple[str, ...]) -> None:
    assert facts(table(*rows), language) == []


def test_a_sheet_may_have_its_model_as_its_head() -> None:
    assert facts(table("Kimi K2 |  ", "Parameters | 1 trillion", "Context | 128K")) == sorted(ONE)


def test_a_row_without_a_name_goes_on_with_the_model_above() -> None:
    rows = ("Model | Precision | VRAM (GB)", "Kimi K2 | FP8 | 1,100", " | INT4 | 580")
    assert facts(table(*rows)) == sorted(
        [
            fact("Kimi K2", "memory", "1.1e12 byte", "FP8"),
            fact("Kimi K2", "memory", "580e9 byte", "INT4"),
        ]
    )


ONE_UNIT = "money for tokens is read as one unit of the head, and no price is in it"


@pytest.mark.parametrize(
    ("head", "cell", "metric", "amount"),
    [
        ("MMLU (%)", "89.5", "MMLU", "89.5 percent"),
        ("MMLU", "89.5%", "MMLU", "89.5 percent"),
        ("MMLU", "89.5", "MMLU", "89.5 score"),
        ("Throughput (tok/s)", "45", "throughput", "45 token/s"),
        ("TTFT (ms)", "850", "time-to-first-token", "0.850 s"),
        ("VRAM (GB)", "1,100", "memory", "1.1e12 byte"),
        ("Context", "1,048,576", "context-length", "1048576 token"),
        ("Input ($ per 1M)", "0.60", "input-price", "0.60 USD/Mtoken"),
        ("Input ($/M tokens)", "0.60", "input-price", "0.60 USD/Mtoken"),
        ("Output (€/M)", "2.50", "output-price", "2.50 EUR/Mtoken"),
        ("Downloads", "1.5M", "downloads", "1500000 download"),
    ],
)
def test_a_head_gives_its_column_metric_and_unit(head: str, cell: str, metric: str, amount: str) -> None:
    assert facts(table(f"Model | {head}", f"Kimi K2 | {cell}")) == [fact("Kimi K2", metric, amount)]


@pytest.mark.parametrize(
    ("language", "head", "amount"),
    [
        ("fr", "Débit (tokens/s)", "throughput 45 token/s"),
        ("fr", "Mémoire (Go)", "memory 45e9 byte"),
        ("ru", "Скорость, ток/с", "throughput 45 token/s"),
        ("ru", "Память, ГБ", "memory 45e9 byte"),
        ("ja", "速度（トークン/秒）", "throughput 45 token/s"),
        ("ja", "メモリ（GB）", "memory 45e9 byte"),
        ("ja", "入力価格（$/100万トークン）", "input-price 45 USD/Mtoken"),
        ("ja", "入力価格（ドル/100万トークン）", "input-price 45 USD/Mtoken"),
    ],
)
def test_heads_have_units_in_every_language(language: str, head: str, amount: str) -> None:
    name = {"fr": "Modèle", "ru": "Модель", "ja": "モデル"}[language]
    metric, rest = amount.split(" ", 1)
    assert facts(table(f"{name} | {head}", "Kimi K2 | 45"), language) == [fact("Kimi K2", metric, rest)]


NAMELESS = "a head in Latin letters that nobody knows is taken for a benchmark"


@pytest.mark.parametrize(
    ("language", "head", "cell"),
    [
        ("en", "Released", "2025"),
        ("en", "Rank", "3"),
        ("en", "Version", "1.2"),
        ("en", "Runs", "5"),
        ("en", "95% CI", "+5/-4"),
        ("en", "Δ", "+1.0"),
        ("en", "Price per month", "$20"),
        ("en", "Notes", "3 outages"),
        ("en", "Founded", "2023"),
        ("en", "Employees", "300"),
        ("en", "Seeds", "3"),
        ("fr", "Année", "2025"),
        ("fr", "Rang", "3"),
        ("fr", "Prix par mois", "20 €"),
        ("fr", "Postes ouverts", "12"),
        ("ru", "Год", "2025"),
        ("ru", "Место", "3"),
        ("ru", "Цена в месяц", "20 $"),
        ("ru", "Сотрудников", "300"),
        ("ja", "年", "2025"),
        ("ja", "順位", "3"),
        ("ja", "月額", "20ドル"),
        ("ja", "人数", "300"),
    ],
)
def test_columns_of_other_things_are_no_claim(language: str, head: str, cell: str) -> None:
    name = {"en": "Model", "fr": "Modèle", "ru": "Модель", "ja": "モデル"}[language]
    assert facts(table(f"{name} | {head} | MMLU", f"Kimi K2 | {cell} | 89.5"), language) == [
        fact("Kimi K2", "MMLU", "89.5 score")
    ]


@pytest.mark.parametrize(
    ("language", "rows"),
    [
        ("en", ("GPU | Memory (GB) | Price", "H100 | 80 | $30,000", "H200 | 141 | $35,000")),
        ("en", ("Plan | Price | Models", "Plus | $20 | Kimi K2", "Pro | $200 | Kimi K2, DeepSeek-V3")),
        ("en", ("Benchmark | Tasks | Languages", "SWE-bench Verified | 500 | 1", "MMLU | 14,042 | 1")),
        ("fr", ("Carte | Mémoire (Go) | Prix", "H100 | 80 | 30 000 $", "H200 | 141 | 35 000 $")),
        ("fr", ("Offre | Prix par mois | Modèle", "Plus | 20 € | Kimi K2", "Pro | 200 € | DeepSeek-V3")),
        ("ru", ("Карта | Память, ГБ | Цена", "H100 | 80 | 30 000 $", "H200 | 141 | 35 000 $")),
        ("ru", ("Тариф | Цена в месяц | Модель", "Plus | 20 $ | Kimi K2", "Pro | 200 $ | DeepSeek-V3")),
        ("ja", ("GPU | メモリ（GB） | 価格", "H100 | 80 | 3万ドル", "H200 | 141 | 3.5万ドル")),
        ("ja", ("プラン | 月額 | モデル", "Plus | 20ドル | Kimi K2", "Pro | 200ドル | DeepSeek-V3")),
    ],
)
def test_tables_of_other_things_are_no_claim(language: str, rows: tuple[str, ...]) -> None:
    assert facts(table(*rows), language) == []


SCORES = [fact("Kimi K2", "MMLU-Pro", "81.1 score"), fact("DeepSeek-V3", "MMLU-Pro", "75.9 score")]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (table("Benchmark | Kimi K2 | Human", "MMLU | 89.5 | 89.8"), [fact("Kimi K2", "MMLU", "89.5 score")]),
        (table("Benchmark | Tasks | Kimi K2", "MMLU | 57 | 89.5"), [fact("Kimi K2", "MMLU", "89.5 score")]),
        (table("Model | FooBench", "Kimi K2 | 12.1"), [fact("Kimi K2", "FooBench", "12.1 score")]),
        (table("Model | MMLU-Pro", "Kimi K2 | 81.1", "DeepSeek-V3 | 75.9", "Average | 78.5"), SCORES),
        (table("Modèle | MMLU-Pro", "Kimi K2 | 81.1", "DeepSeek-V3 | 75.9", "Moyenne | 78.5"), SCORES),
        (table("Модель | MMLU-Pro", "Kimi K2 | 81.1", "DeepSeek-V3 | 75.9", "**Среднее** | 78.5"), SCORES),
        (table("モデル | MMLU-Pro", "Kimi K2 | 81.1", "DeepSeek-V3 | 75.9", "平均 | 78.5"), SCORES),
        (table("Model | MMLU-Pro", "Kimi K2 | 81.1", "DeepSeek-V3 | 75.9", "Human expert | 78.5"), SCORES),
        ("## MMLU-Pro\n\n" + table("Model | Score", "Kimi K2 | 81.1", "DeepSeek-V3 | 75.9"), SCORES),
    ],
)
def test_who_and_what_is_scored(text: str, wanted: list[Fact]) -> None:
    assert facts(text) == sorted(wanted)


def test_claims_of_tables_point_at_their_heads() -> None:
    text = table("Model | MMLU", "Kimi K2 | 89.5")
    read_note = read(text)
    (claim,) = read_note.claims
    joined = {label: read_note.note.text[start:end] for label, start, end in claim.joined}
    assert joined == {"NUMBER": "89.5", "MODEL": "Kimi K2", "METRIC": "MMLU"}


@pytest.mark.parametrize(
    ("others", "value"),
    [
        (("1,204", "12,870", "870"), "3442"),
        (("1,2", "12,87", "0,125"), "3.442"),
    ],
)
def test_a_column_tells_what_the_commas_of_its_digits_mean(others: tuple[str, ...], value: str) -> None:
    models = ("Kimi K2", "DeepSeek-V3", "Qwen3-32B")
    rows = [f"{model} | {other}" for model, other in zip(models, others, strict=True)]
    found = facts(table("Modèle | Débit (tokens/s)", "GLM-5 | 3,442", *rows), "fr")
    assert fact("GLM-5", "throughput", f"{value} token/s") in found


@pytest.mark.parametrize(
    ("head", "cell", "wanted"),
    [
        ("Parameters (B)", "671", "parameters 671e9 parameter"),
        ("Input price ($/1M tokens)", "0.27", "input-price 0.27 USD/Mtoken"),
        ("Throughput (tokens/s)", "60", "throughput 60 token/s"),
    ],
)
def test_the_head_of_a_row_has_its_unit_as_that_of_a_column_has(head: str, cell: str, wanted: str) -> None:
    metric, *amount = wanted.split(" ", 1)
    text = table("Metric | Kimi K2 | DeepSeek-V3", f"{head} | x | {cell}")
    assert facts(text) == [fact("DeepSeek-V3", metric, *amount)]
