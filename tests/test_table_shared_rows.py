"""Rows of a table that are of several models: "A / B", and in short, "A 5 / 4.8"."""

from __future__ import annotations

import pytest
from claim_notes import fact, facts, table


def contexts(*models: str) -> list[object]:
    return sorted(fact(model, "context-length", "128000 token") for model in models)


@pytest.mark.parametrize(
    ("language", "head"),
    [
        ("en", "Model | Context window"),
        ("fr", "Modèle | Fenêtre de contexte"),
        ("ru", "Модель | Окно контекста"),
        ("ja", "モデル | コンテキスト長"),
    ],
)
def test_a_value_goes_to_each_model_between_slashes(language: str, head: str) -> None:
    rows = ("GPT-5 mini / Claude Haiku 4.5 | 128K", "**Kimi K2**/GLM-5 (open) | 128K")
    assert facts(table(head, *rows), language) == contexts(
        "GPT-5 mini", "Claude Haiku 4.5", "Kimi K2", "GLM-5"
    )


@pytest.mark.parametrize(
    ("cell", "models"),
    [
        ("Claude Opus 5 / 4.8", ("Claude Opus 5", "Claude Opus 4.8")),
        ("GPT-5 mini / nano", ("GPT-5 mini", "GPT-5 nano")),
        ("Qwen3-32B / 14B / 8B", ("Qwen3-32B", "Qwen3-14B", "Qwen3-8B")),
        ("Gemini 2.5 Pro / Flash", ("Gemini 2.5 Pro", "Gemini 2.5 Flash")),
    ],
)
def test_a_further_name_may_be_its_end_alone(cell: str, models: tuple[str, ...]) -> None:
    assert facts(table("Model | Context window", f"{cell} | 128K", "GLM-5 | 128K")) == contexts(
        *models, "GLM-5"
    )


@pytest.mark.parametrize(
    "cell",
    ["GPT-5 mini / 2025", "GPT-5 mini / API", "GPT-5 mini / Claude Haiku 4.5 in turn", "GPT-5 mini / 4-bit"],
)
def test_what_is_no_name_behind_a_slash_has_no_value(cell: str) -> None:
    assert facts(table("Model | Context window", f"{cell} | 128K")) == contexts("GPT-5 mini")


@pytest.mark.parametrize(
    ("language", "head"),
    [
        ("en", "Vendor / Model | Median TTFT | Speed"),
        ("fr", "Fournisseur / Modèle | TTFT | Vitesse"),
        ("ru", "Провайдер / Модель | TTFT | Скорость"),
        ("ja", "プロバイダ / モデル | TTFT | スループット"),
    ],
)
def test_a_column_of_vendors_or_models_names_models(language: str, head: str) -> None:
    rows = (
        "Acme Cloud | 120 ms | 330 tok/s",
        "**GPT-5 mini** | 250–350 ms | ~160 tok/s",
        "GLM-5 | 1.2 s | —",
    )
    assert [(f.model, f.metric, f.bound, f.value) for f in facts(table(head, *rows), language)] == [
        ("GLM-5", "time-to-first-token", "=", fact("", "", "1.2 s").value),
        ("GPT-5 mini", "throughput", "~", 160),
        ("GPT-5 mini", "time-to-first-token", ">", fact("", "", "0.25 s").value),
        ("GPT-5 mini", "time-to-first-token", "<", fact("", "", "0.35 s").value),
    ]
