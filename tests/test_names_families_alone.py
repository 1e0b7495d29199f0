"""Families whose name alone is a model's: with stages of its training, or with figures."""

from __future__ import annotations

import pytest
from claim_notes import fact, facts
from test_names import iris


@pytest.mark.parametrize(
    ("text", "model"),
    [
        ("# DBRX\n\nDBRX has 132B total parameters.\n\n- DBRX Base\n- DBRX Instruct", "DBRX"),
        ("# Falcon\n\nFalcon has 132 billion parameters. Falcon-Instruct is for chat.", "Falcon"),
        ("# Moshi\n\nMoshi has 132B parameters. See moshi-v01-release-66eaeaf3302bef6bd9ad7acd.", "Moshi"),
        ("Mixtral 8x22B and Mixtral 8x22B Instruct are open. Mixtral has 132B parameters.", "Mixtral 8x22B"),
        ("# Mixtral\n\nMixtral 8x22B is open. Mixtral has 132B parameters.", "Mixtral 8x22B"),
    ],
)
def test_a_family_named_without_a_version_is_a_model_where_no_other_is_told_from_it(
    text: str, model: str
) -> None:
    assert fact(model, "parameters", "132e9 parameter") in facts(text)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "# News\n\nGrok now has a context window of 131K tokens."),
        ("en", "# News\n\nGrok's context window is 131K tokens."),
        ("fr", "# Nouvelles\n\nGrok a désormais une fenêtre de contexte de 131K tokens."),
        ("ru", "# Новости\n\nGrok теперь имеет контекстное окно в 131K токенов."),
        ("ja", "# ニュース\n\nGrokのコンテキスト長は131Kトークン。"),
    ],
)
def test_a_family_that_a_sentence_tells_figures_of_is_a_model(language: str, text: str) -> None:
    assert facts(text, language) == [fact("Grok", "context-length", "131e3 token")]


@pytest.mark.parametrize(
    ("text", "family"),
    [
        ("Mistral raised 600M euros.", "Mistral"),
        ("Grok now has 131K tokens of context. Grok 4 has more.", "Grok"),
        ("Claude 3 Opus and Claude 3 Haiku are out. Claude has 200K tokens of context.", "Claude"),
        ("Mistral has trained a model with 24B parameters.", "Mistral"),
    ],
)
def test_a_family_alone_may_be_no_model(text: str, family: str) -> None:
    assert family not in iris(text)
