"""Where a sentence ends: abbreviations, decimals, brackets, lines; and lists of keywords."""

from __future__ import annotations

import pytest
from claim_notes import fact, facts, read

STOP = "the full stop of the sentence is read as a part of the unit"
TWO = [
    fact("DeepSeek-V3", "context-length", "64000 token"),
    fact("Kimi K2", "context-length", "128000 token"),
]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Kimi K2 has a context of 128K tokens. DeepSeek-V3 has a context of 64K tokens."),
        ("en", "Kimi K2 has a context of 128K tokens! (DeepSeek-V3 has a context of 64K tokens.)"),
        ("fr", "Kimi K2 a un contexte de 128 000 tokens. DeepSeek-V3 a un contexte de 64 000 tokens."),
        ("fr", "« Kimi K2 a un contexte de 128k tokens. » DeepSeek-V3 a un contexte de 64k tokens."),
        ("ru", "Контекст Kimi K2 — 128 тыс. токенов. Контекст DeepSeek-V3 — 64 тыс. токенов."),
        ("ja", "Kimi K2のコンテキスト長は128Kトークン。DeepSeek-V3のコンテキスト長は64Kトークン。"),
        ("en", "- Kimi K2: context of 128K tokens\n- DeepSeek-V3: context of 64K tokens"),
    ],
)
def test_each_sentence_has_its_own_values(language: str, text: str) -> None:
    assert facts(text, language) == TWO


@pytest.mark.parametrize(
    ("language", "text", "amount"),
    [
        ("en", "Kimi K2 (vs. others, e.g. Llama) has a context of approx. 128K tokens.", "~ 128000 token"),
        ("en", "Kimi K2 has, i.e. accepts, a context of 128K tokens.", "128000 token"),
        ("fr", "Kimi K2 (cf. Fiche) a un contexte de 128 000 tokens.", "128000 token"),
        ("fr", "Kimi K2 a un contexte d'env. 128 000 tokens.", "~ 128000 token"),
        ("ru", "Контекст Kimi K2, т.е. окно, — 128 тыс. токенов.", "128000 token"),
        ("ru", "У Kimi K2 (см. стр. 4) контекст 128 тыс. токенов.", "128000 token"),
        ("ru", "Контекст Kimi K2 — ок. 128 тыс. токенов.", "~ 128000 token"),
        ("ja", "Kimi K2（最新版。7月公開）のコンテキスト長は128Kトークンである。", "128000 token"),
        ("en", "Kimi K2 has a context\nof 128K tokens.", "128000 token"),
        ("fr", "Kimi K2 a un contexte de\n128 000 tokens.", "128000 token"),
        ("ru", "Контекст Kimi K2 —\n128 тыс. токенов.", "128000 token"),
        ("ja", "Kimi K2のコンテキスト長は\n128Kトークンである。", "128000 token"),
    ],
)
def test_an_abbreviation_or_a_line_ends_no_sentence(language: str, text: str, amount: str) -> None:
    assert facts(text, language) == [fact("Kimi K2", "context-length", amount)]


@pytest.mark.parametrize(
    ("language", "text", "quote"),
    [
        ("en", "Kimi K2 has a context of about 128K tokens.", "about 128K"),
        ("fr", "Kimi K2 a un contexte d'environ 128 000 tokens.", "environ 128 000"),
        ("ru", "Контекст Kimi K2 — около 128 тыс. токенов.", "около 128 тыс."),
        ("ja", "Kimi K2のコンテキスト長は約128Kトークンである。", "約128K"),
        ("en", "Kimi K2 has a context of **128K** tokens.", "128K"),
        ("en", "Kimi K2 has a latency of 850 ms.", "850 ms"),
        ("ru", "Задержка Kimi K2 — 850 мс.", "850 мс"),
    ],
)
def test_a_quote_is_the_number_with_its_hedge(language: str, text: str, quote: str) -> None:
    assert [claim.quote for claim in read(text, language).claims] == [quote]


def test_keywords_are_read_one_by_one() -> None:
    words = [f"topic {letter}" for letter in "abcdefghijklmnopq"]
    text = ", ".join(["Kimi K2", *words[:8], "context window", *words[8:], "128K tokens", "prices"])
    assert facts(f"This note is about Kimi K2 and its kin.\n\n{text}") == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "deepseek-v3.2 is cheap. Its price is $0.28/1M input tokens, its context 131K tokens."),
        (
            "fr",
            "deepseek-v3.2 est là. Le prix en entrée est de 0,28 $/1M de tokens, le contexte de 131K tokens.",
        ),
        ("ru", "deepseek-v3.2 дешевле. Стоимость ввода 0.28 $/1M токенов, контекст 131K токенов."),
    ],
)
def test_a_sentence_may_begin_with_an_identifier(language: str, text: str) -> None:
    claims = facts(f"{text} gpt-5.4 (x).", language)
    assert claims == facts(text, language)
    assert [claim.model for claim in claims] == ["deepseek-v3.2", "deepseek-v3.2"]


def test_a_small_word_begins_no_sentence() -> None:
    text = "Kimi K2 has, in the words of its makers, etc. a state-of-the-art context window of 128K tokens."
    assert facts(text) == [fact("Kimi K2", "context-length", "128000 token")]
