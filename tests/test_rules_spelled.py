"""Numbers in words: claims where they say what they count, figures of speech elsewhere."""

from __future__ import annotations

import pytest
from claim_notes import fact, facts


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Kimi K2 has a one-million-token context window."),
        ("en", "Kimi K2 takes one million tokens of context."),
        ("en", "Kimi K2 comes with a context of a million tokens."),
        ("fr", "Kimi K2 offre un contexte d'un million de tokens en standard."),
        ("fr", "# Kimi K2\n\n- Même contexte d'un million"),
        ("fr", "Kimi K2 accepte un million de tokens de contexte."),
        ("ru", "Kimi K2 поддерживает контекст в миллион токенов."),
        ("ru", "# Kimi K2\n\nКонтекстное окно — один миллион токенов."),
        ("ru", "Kimi K2: миллион токенов контекста."),
        ("ja", "Kimi K2は百万トークンのコンテキストウィンドウを持つ。"),
        ("ja", "Kimi K2は100万トークンのコンテキストを標準で備える。"),
    ],
)
def test_a_length_in_words(language: str, text: str) -> None:
    assert facts(text, language) == [fact("Kimi K2", "context-length", "1000000 token")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Kimi K2 was trained on fifteen trillion tokens."),
        ("fr", "Kimi K2 a été entraîné sur quinze mille milliards de tokens."),
        ("ru", "Kimi K2 обучена на пятнадцати триллионах токенов."),
        ("ja", "Kimi K2は十五兆トークンで学習した。"),
    ],
)
def test_training_tokens_in_words(language: str, text: str) -> None:
    assert facts(text, language) == [fact("Kimi K2", "training-tokens", "15e12 token")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Kimi K2 has reached a million users, and one million images were made with it."),
        ("en", "Kimi K2 costs a fortune once you have used a million tokens."),
        ("en", "In such a context a million questions come up with Kimi K2."),
        ("fr", "Avec Kimi K2, nous avons consommé un million de tokens en une journée."),
        ("fr", "Kimi K2 a été essayé par un million de développeurs."),
        ("ru", "За день Kimi K2 потратила миллион токенов."),
        ("ru", "Kimi K2 опробовали миллион разработчиков."),
        ("ja", "Kimi K2は1日で百万トークンを消費した。"),
    ],
)
def test_a_million_of_something_else_is_no_length(language: str, text: str) -> None:
    assert facts(text, language) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Kimi K2 costs $2 a million tokens."),
        ("fr", "Kimi K2 coûte 2 $ le million de tokens."),
        ("ru", "Kimi K2 стоит 2 доллара за миллион токенов."),
    ],
)
def test_a_million_that_a_price_is_for_is_no_length(language: str, text: str) -> None:
    assert all(f.metric != "context-length" for f in facts(text, language))
