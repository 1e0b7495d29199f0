"""Tables whose rows are runs of one model: what tells them apart, and what is a setting and no value."""

from __future__ import annotations

import pytest
from claim_notes import Fact, fact, facts, table

RATE = "token/s"


def rates(model: str, *runs: tuple[str, str]) -> list[Fact]:
    return sorted(fact(model, "throughput", f"{value} {RATE}", condition) for value, condition in runs)


@pytest.mark.parametrize(
    ("language", "head", "column"),
    [
        ("en", "Model | Context | tok/s", "Context"),
        ("fr", "Modèle | Contexte | tok/s", "Contexte"),
        ("ru", "Модель | Контекст | ток/с", "Контекст"),
        ("ja", "モデル | コンテキスト長 | tok/s", "コンテキスト長"),
    ],
)
def test_a_context_that_differs_between_runs_of_one_model_is_their_setting(
    language: str, head: str, column: str
) -> None:
    text = table(head, "Kimi K2 | 4K | 61", "Kimi K2 | 32K | 44", "GLM-5 | 4K | 52")
    found = rates("Kimi K2", ("61", f"{column} 4K"), ("44", f"{column} 32K"))
    assert facts(text, language) == sorted([*found, *rates("GLM-5", ("52", f"{column} 4K"))])


@pytest.mark.parametrize(
    ("language", "head"),
    [
        ("en", "Model | Context | tok/s"),
        ("fr", "Modèle | Fenêtre de contexte | tok/s"),
        ("ru", "Модель | Контекст | ток/с"),
        ("ja", "モデル | コンテキスト長 | tok/s"),
    ],
)
def test_a_context_that_each_model_has_of_its_own_is_one(language: str, head: str) -> None:
    text = table(head, "Kimi K2 | 128K | 61", "GLM-5 | 200K | 52")
    assert [found.condition for found in facts(text, language)] == [""] * 4
    assert fact("Kimi K2", "context-length", "128000 token") in facts(text, language)


@pytest.mark.parametrize(
    ("language", "head", "column"),
    [
        ("en", "Configuration | Speed (tok/s) | Context", "Context"),
        ("fr", "Configuration | Débit (tok/s) | Contexte", "Contexte"),
        ("ru", "Конфигурация | Скорость, ток/с | Контекст", "Контекст"),
        ("ja", "構成 | 速度 (tok/s) | コンテキスト長", "コンテキスト長"),
    ],
)
def test_among_configurations_a_name_ends_before_its_quantisation(
    language: str, head: str, column: str
) -> None:
    text = table(head, "Qwen3-8B Q4_K_M | 61 | 8K", "Qwen3-8B BF16 + MTP | 44 | —", "GLM-5 | 12 | 8K")
    found = rates("Qwen3-8B", ("61", f"Q4_K_M; {column} 8K"), ("44", "BF16 + MTP"))
    assert facts(text, language) == sorted([*found, *rates("GLM-5", ("12", f"{column} 8K"))])


def test_among_models_a_quantisation_is_part_of_the_name() -> None:
    text = table("Model | tok/s", "Qwen3-8B Q4_K_M | 61", "Qwen3-8B | 44")
    assert {found.model for found in facts(text)} == {"Qwen3-8B Q4_K_M", "Qwen3-8B"}


@pytest.mark.parametrize(
    ("language", "head"),
    [
        ("en", "model | size | test | t/s"),
        ("fr", "Modèle | Taille | Test | tok/s"),
        ("ru", "Модель | Размер | Тест | ток/с"),
        ("ja", "モデル | サイズ | テスト | tok/s"),
    ],
)
def test_a_test_of_reading_the_prompt_is_not_one_of_writing(language: str, head: str) -> None:
    text = table(head, "Qwen3-8B | 4 GB | pp512 | 4210 ± 12", "Qwen3-8B | 4 GB | tg128 | 95 ± 1")
    found = [f for f in facts(text, language) if f.unit == RATE]
    assert found == [
        fact("Qwen3-8B", "prefill-throughput", f"4210 {RATE}", "pp512"),
        fact("Qwen3-8B", "throughput", f"95 {RATE}", "tg128"),
    ]


@pytest.mark.parametrize(
    ("language", "head", "rows", "told"),
    [
        ("en", "Model | Variant of prompt | MMLU", ("plain", "with a role"), ("plain", "with a role")),
        ("fr", "Modèle | Consigne | MMLU", ("brève", "détaillée"), ("brève", "détaillée")),
        ("ru", "Модель | Голова | MMLU", ("усреднение", "первый токен"), ("усреднение", "первый токен")),
        ("ja", "モデル | 学習データ | MMLU", ("日本語のみ", "英語のみ"), ("日本語のみ", "英語のみ")),
        ("fr", "Modèle | Outils | MMLU", ("oui", "non"), ("Outils oui", "Outils non")),
        ("ru", "Модель | Дообучение | MMLU", ("да", "нет"), ("Дообучение да", "Дообучение нет")),
    ],
)
def test_rows_of_one_model_are_told_apart_by_the_words_before_their_values(
    language: str, head: str, rows: tuple[str, str], told: tuple[str, str]
) -> None:
    text = table(head, f"Kimi K2 | {rows[0]} | 81.5", f"Kimi K2 | {rows[1]} | 84.2")
    assert facts(text, language) == [
        fact("Kimi K2", "MMLU", "81.5 score", told[0]),
        fact("Kimi K2", "MMLU", "84.2 score", told[1]),
    ]


@pytest.mark.parametrize(
    "rows",
    [
        ("Model | Paper | MMLU | ", "Kimi K2 | [one, gguf](https://a.org/1) | 81.5", "84.2"),
        ("Model | Released | MMLU | ", "Kimi K2 | ✓ | 81.5", "84.2"),
        ("Model | MMLU | Remarks | ", "Kimi K2 | 81.5 | as expected", "84.2 | surprisingly good"),
        ("Model | Links | MMLU | ", "Kimi K2 | weights | 81.5", "84.2"),
    ],
)
def test_links_marks_and_remarks_tell_nothing_of_a_run(rows: tuple[str, str, str]) -> None:
    head, first, last = rows
    middle = "[two](https://b.org/2) | " if "Paper" in head else "— | " if "Released" in head else ""
    middle = "paper | " if "Links" in head else middle
    text = table(head.rstrip(" |"), first, f"Kimi K2 | {middle}{last}")
    assert [found.condition for found in facts(text)] == ["", ""]


@pytest.mark.parametrize(
    ("language", "head", "column"),
    [
        ("en", "Model | Batch size | tok/s", "Batch size"),
        ("fr", "Modèle | Taille de lot | tok/s", "Taille de lot"),
        ("ru", "Модель | Размер батча | ток/с", "Размер батча"),
        ("ja", "モデル | バッチサイズ | tok/s", "バッチサイズ"),
    ],
)
def test_the_numbers_of_a_setting_tell_runs_apart(language: str, head: str, column: str) -> None:
    text = table(head, "Kimi K2 | 1 | 61", "Kimi K2 | 8 | 244")
    assert facts(text, language) == rates("Kimi K2", ("61", f"{column} 1"), ("244", f"{column} 8"))


@pytest.mark.parametrize(
    ("language", "head"),
    [
        ("en", "GPU | VRAM | Model | tok/s"),
        ("fr", "Carte | VRAM | Modèle | tok/s"),
        ("ru", "Видеокарта | VRAM | Модель | ток/с"),
        ("ja", "GPU | VRAM | モデル | tok/s"),
    ],
)
def test_the_memory_of_a_card_is_the_same_whatever_runs_on_it(language: str, head: str) -> None:
    rows = (
        "RTX 4090 | 24 GB | Kimi K2 | 61",
        "RTX 4090 | 24 GB | GLM-5 | 52",
        "RTX 5090 | 32 GB | GLM-5 | 80",
    )
    assert {found.metric for found in facts(table(head, *rows), language)} == {"throughput"}


def test_the_memory_that_models_take_of_one_card_is_theirs() -> None:
    rows = ("Kimi K2 | RTX 4090 | 20.5 GB | 61", "GLM-5 | RTX 4090 | 18.2 GB | 52")
    found = facts(table("Model | GPU | VRAM | tok/s", *rows))
    assert fact("Kimi K2", "memory", "20500000000 byte", "RTX 4090") in found
