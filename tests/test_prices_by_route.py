"""Prices of the model in view by who offers it, and cells that hold a price and a cached one."""

from __future__ import annotations

import pytest
from claim_notes import fact, facts, table


@pytest.mark.parametrize(
    ("language", "head"),
    [
        ("en", "Route | Input | Output"),
        ("en", "Provider | Input | Output"),
        ("fr", "Canal | Entrée | Sortie"),
        ("fr", "Hébergeur | Entrée | Sortie"),
        ("ru", "Канал | Вход | Выход"),
        ("ja", "経路 | 入力 | 出力"),
        ("ja", "提供元 | 入力 | 出力"),
    ],
)
def test_rows_of_routes_hold_prices_of_the_model_in_view(language: str, head: str) -> None:
    rows = table(head, "OpenRouter | $0.09 | $0.18", "Together | $0.10 | $0.20")
    assert facts(f"## GLM-5\n\n{rows}", language) == sorted(
        [
            fact("GLM-5", "input-price", "0.09 USD/Mtoken", "OpenRouter"),
            fact("GLM-5", "output-price", "0.18 USD/Mtoken", "OpenRouter"),
            fact("GLM-5", "input-price", "0.10 USD/Mtoken", "Together"),
            fact("GLM-5", "output-price", "0.20 USD/Mtoken", "Together"),
        ]
    )


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", table("Model | Input | Output", "GLM-5 | $0.14 (cache hit $0.0028) | $0.28")),
        ("fr", table("Modèle | Entrée | Sortie", "GLM-5 | 0,14 $ (cache 0,0028 $) | 0,28 $")),
        ("ru", table("Модель | Вход | Выход", "GLM-5 | $0.14 (кэш $0.0028) | $0.28")),
        ("ja", table("モデル | 入力 | 出力", "GLM-5 | $0.14（キャッシュヒット時$0.0028） | $0.28")),
    ],
)
def test_a_price_in_brackets_with_its_own_word_leaves_the_one_before_to_the_head(
    language: str, text: str
) -> None:
    assert [one[:4] for one in facts(text, language)] == sorted(
        [
            fact("GLM-5", "input-price", "0.14 USD/Mtoken")[:4],
            fact("GLM-5", "cached-input-price", "0.0028 USD/Mtoken")[:4],
            fact("GLM-5", "output-price", "0.28 USD/Mtoken")[:4],
        ]
    )
