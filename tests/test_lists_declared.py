"""Items that declare the model of those below them, and the sizes that a version comes in."""

from __future__ import annotations

import pytest
from claim_notes import fact, facts


@pytest.mark.parametrize(
    ("language", "items"),
    [
        ("en", ("RAM: 32 GB DDR5", "Model: Kimi K2 (4 bits)", "Speed: 15 tokens/s")),
        ("fr", ("RAM : 32 Go DDR5", "Modèle : Kimi K2 (4 bits)", "Vitesse : 15 tokens/s")),
        ("ru", ("RAM: 32 ГБ DDR5", "Модель: Kimi K2 (4 бита)", "Скорость: 15 токенов/с")),
        ("ja", ("RAM: 32GB DDR5", "モデル：Kimi K2（4bit）", "速度：15トークン/秒")),
    ],
)
def test_the_items_below_a_model_are_of_it(language: str, items: tuple[str, ...]) -> None:
    text = "\n".join(f"* **{item}**" if not number else f"* {item}" for number, item in enumerate(items))
    found = facts(f"# PC\n\n{text}\n\n# Laptop\n\n* GLM-5: 3 tokens/s", language)
    assert {(one.model, one.metric, int(one.value)) for one in found} == {
        ("Kimi K2", "throughput", 15),
        ("GLM-5", "throughput", 3),
    }


@pytest.mark.parametrize(
    ("language", "item"),
    [
        ("en", "Model sizes: 7B, 13B, 70B"),
        ("fr", "Paramètres : 7B, 13B, 70B"),
        ("ru", "Размеры моделей: 7B, 13B, 70B"),
        ("ja", "パラメータ数：7B、13B、70B"),
    ],
)
def test_sizes_under_a_key_are_those_that_the_version_comes_in(language: str, item: str) -> None:
    assert facts(f"## Llama 2\n\n- **{item}**", language) == [
        fact("Llama 2", "parameters", f"{size}e9 parameter", f"{size}B") for size in (7, 13, 70)
    ]


@pytest.mark.parametrize(
    "text",
    [
        "## Llama 2 7B\n\n- Sizes of others: 7B, 13B, 70B",
        "## Llama 2 and Llama 3\n\n- Parameters: 7B, 13B, 70B",
        "## Llama 2\n\n- Sizes such as 7B, 13B and 70B are common.",
    ],
)
def test_other_lists_of_sizes_are_nobodys(text: str) -> None:
    assert facts(text) == []


@pytest.mark.parametrize(
    ("language", "base", "key"),
    [
        ("en", "**Base Model**: Llama-3.1-8B", "Context"),
        ("en", "Finetuned from model: Llama-3.1-8B", "Context"),
        ("fr", "**Modèle de base** : Llama-3.1-8B", "Contexte"),
        ("ru", "Базовая модель: Llama-3.1-8B", "Контекст"),
        ("ja", "ベースモデル：Llama-3.1-8B", "コンテキスト長"),
        ("en", "**Architecture:** GPT-2 model with multi-query attention", "Context"),
        ("fr", "**Architecture** : GPT-2", "Contexte"),
        ("ru", "Архитектура: GPT-2", "Контекст"),
        ("ja", "アーキテクチャ：GPT-2", "コンテキスト長"),
    ],
)
def test_the_model_that_another_was_made_from_has_none_of_the_others(
    language: str, base: str, key: str
) -> None:
    text = f"# Kimi K2\n\n- {base}\n- {key}: 8192"
    assert facts(text, language) == [fact("Kimi K2", "context-length", "8192 token")]
