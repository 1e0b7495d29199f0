"""A sentence's first model, of which its further verbs speak behind other names."""

from __future__ import annotations

import pytest
from claim_notes import fact, facts

PRICE = [fact("GPT-5.4 mini", "input-price", "0.75 USD/Mtoken")]


@pytest.mark.parametrize(
    "text",
    [
        "GPT-5.4 mini is available in the API, Codex, and ChatGPT, and costs $0.75 per million input tokens.",
        "GPT-5.4 mini was set beside Claude Haiku 4.5, and costs $0.75 per million input tokens.",
    ],
)
def test_a_verb_without_a_subject_goes_on_with_the_first(text: str) -> None:
    assert facts(text) == PRICE


@pytest.mark.parametrize(
    "text",
    [
        "GPT-5.4 mini is faster than Claude Haiku 4.5, which costs $0.75 per million input tokens.",
        "GPT-5.4 mini is fast, Claude Haiku 4.5 is slow, and it costs $0.75 per million input tokens.",
        "Unlike GPT-5.4 mini, Claude Haiku 4.5 costs $0.75 per million input tokens.",
    ],
)
def test_a_subject_of_its_own_keeps_its_verb(text: str) -> None:
    assert not [one for one in facts(text) if one.model == "GPT-5.4 mini"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "en",
            "GPT-5.4 mini trades blows with Claude Haiku 4.5 and costs $0.75 per million input tokens.",
        ),
        ("en", "GPT-5.4 mini nips at Claude Haiku 4.5 on coding and costs $0.75 per million input tokens."),
        (
            "en",
            "- **GPT-5.4 mini** sits under Claude Haiku 4.5 but costs $0.75 per million input tokens.",
        ),
        ("en", "The new GPT-5.4 mini runs beside Claude Haiku 4.5, costing $0.75 per million input tokens."),
        ("fr", "GPT-5.4 mini suit de près Claude Haiku 4.5 et coûte 0,75 $ par million de tokens en entrée."),
        ("fr", "GPT-5.4 mini écrase Claude Haiku 4.5, mais coûte 0,75 $ par million de tokens en entrée."),
        ("ru", "GPT-5.4 mini дышит в спину Claude Haiku 4.5 и стоит 0,75 $ за миллион входных токенов."),
        ("ja", "GPT-5.4 miniはClaude Haiku 4.5に迫り、入力は100万トークンあたり0.75ドルだ。"),
    ],
)
def test_a_rival_that_is_an_object_has_no_further_verbs(language: str, text: str) -> None:
    assert facts(text, language) == PRICE


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "GPT-5.4 mini goes toe-to-toe with Claude Haiku 4.5, with a 400K context window."),
        ("en", "GPT-5.4 mini nips at Claude Haiku 4.5 on coding and has a context window of 400K tokens."),
        ("fr", "GPT-5.4 mini suit de près Claude Haiku 4.5, avec une fenêtre de contexte de 400K tokens."),
        ("ru", "GPT-5.4 mini дышит в спину Claude Haiku 4.5, с контекстным окном 400K токенов."),
    ],
)
def test_what_comes_with_the_subject_is_not_its_rivals(language: str, text: str) -> None:
    assert facts(text, language) == [fact("GPT-5.4 mini", "context-length", "400000 token")]


def test_a_bracket_goes_with_the_number_before_it() -> None:
    text = "GPT-5.4 mini nips at Claude Haiku 4.5 but needs only 230B total parameters (10B active)."
    assert {one.model for one in facts(text)} == {"GPT-5.4 mini"}


@pytest.mark.parametrize(
    "text",
    [
        "GPT-5.4 mini is fast while Claude Haiku 4.5 is slow and costs $1 per million input tokens.",
        "GPT-5.4 mini is fast, but Claude Haiku 4.5 is smarter and costs $1 per million input tokens.",
        "GPT-5.4 mini gave way to Claude Haiku 4.5, which is cheap and costs $1 per million input tokens.",
        "After GPT-5.4 mini came Claude Haiku 4.5 and costs $1 per million input tokens.",
        "GPT-5.4 mini lost its crown to Claude Haiku 4.5, with 73.3% on SWE-bench Verified.",
    ],
)
def test_a_second_subject_keeps_what_is_said_of_it(text: str) -> None:
    assert {one.model for one in facts(text)} == {"Claude Haiku 4.5"}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "- Haiku 5: same price as Haiku 4.5 ($1/$5), twice as fast at 210 tokens per second"),
        ("fr", "- Haiku 5 : au même prix que Haiku 4.5 ($1/$5), plus rapide, avec 210 tokens par seconde"),
        ("ru", "- Haiku 5: по той же цене, что и Haiku 4.5 ($1/$5), но быстрее, 210 токенов в секунду"),
    ],
)
def test_the_head_of_a_line_goes_on_behind_what_it_was_set_against(language: str, text: str) -> None:
    assert fact("Haiku 5", "throughput", "210 token/s") in facts(text, language)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "en",
            "GPT-5.4 mini sits between Kimi K2 (61.3%) and GLM-5 (64.9%), and it writes 45 tok/s.",
        ),
        (
            "fr",
            "GPT-5.4 mini se place entre Kimi K2 (61,3 %) et GLM-5 (64,9 %), et il écrit 45 tok/s.",
        ),
        (
            "ru",
            "GPT-5.4 mini стоит между Kimi K2 (61,3 %) и GLM-5 (64,9 %), и она выдаёт 45 токенов в секунду.",
        ),
    ],
)
def test_it_is_what_was_set_between_others(language: str, text: str) -> None:
    assert fact("GPT-5.4 mini", "throughput", "45 token/s") in facts(text, language)
