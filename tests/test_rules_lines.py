"""Models named for their line, words for another variant, and tiers that have prices of their own."""

from __future__ import annotations

import pytest
from claim_notes import fact, facts

LARGEST = [fact("GLM-5.1 Ultra", "parameters", "744000000000 parameter")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The largest model of the GLM-5 family has 744B parameters."),
        ("en", "The newcomer in the GLM-5 series: a MoE with 744B parameters."),
        ("fr", "Le plus grand modèle de la gamme GLM-5 compte 744 milliards de paramètres."),
        ("ru", "Старшая модель линейки GLM-5: MoE на 744B параметров."),
        ("ru", "GLM-5.1 Ultra — старшая модель семейства GLM-5 от Z.ai: MoE на 744B параметров."),
        ("ja", "GLM-5シリーズの最大モデルで、744Bパラメータを持つ。"),
    ],
)
def test_what_is_said_of_one_of_a_line_is_not_said_of_the_line(language: str, text: str) -> None:
    assert facts(f"## GLM-5.1 Ultra\n\n{text}", language) == LARGEST


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Models of the GLM-5 family read 128K tokens of context."),
        ("fr", "Les modèles de la famille GLM-5 ont un contexte de 128 000 tokens."),
        ("ru", "Модели семейства GLM-5 поддерживают контекст 128K токенов."),
        ("ja", "GLM-5シリーズのコンテキスト長は128Kトークン。"),
    ],
)
def test_where_nothing_else_is_named_it_is_said_of_the_line(language: str, text: str) -> None:
    assert facts(text, language) == [fact("GLM-5", "context-length", "128000 token")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "It costs $5/$30 per million tokens, and there is a Pro variant ($30/$180)."),
        ("fr", "Il coûte 5 $/30 $ par million de tokens ; il existe une version Pro (30 $/180 $)."),
        ("ru", "Цена $5/$30 за млн токенов, есть вариант Pro ($30/$180)."),
    ],
)
def test_prices_behind_another_variant_are_not_the_models(language: str, text: str) -> None:
    assert facts(f"## GPT-5.5\n\n{text}", language) == [
        fact("GPT-5.5", "input-price", "5 USD/Mtoken"),
        fact("GPT-5.5", "output-price", "30 USD/Mtoken"),
    ]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Prices: Sol $5/$30, Luna $1/$6 per million tokens."),
        ("fr", "Tarifs : Sol $5/$30, Luna $1/$6 par million de tokens."),
        ("ru", "Цены: Sol $5/$30, Luna $1/$6 за млн токенов."),
        ("ja", "料金：Sol $5/$30、Luna $1/$6（100万トークンあたり）。"),
    ],
)
def test_tiers_have_the_prices_right_behind_them(language: str, text: str) -> None:
    assert facts(f"# GPT-5.6\n\n{text}", language) == [
        fact("GPT-5.6 Luna", "input-price", "1 USD/Mtoken"),
        fact("GPT-5.6 Luna", "output-price", "6 USD/Mtoken"),
        fact("GPT-5.6 Sol", "input-price", "5 USD/Mtoken"),
        fact("GPT-5.6 Sol", "output-price", "30 USD/Mtoken"),
    ]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "43% on MMLU against 33% for Kimi K2; on GPQA 79%, just below Kimi K2 with 80%."),
        ("fr", "43 % sur MMLU contre 33 % pour Kimi K2 ; sur GPQA 79 %, juste sous Kimi K2 avec 80 %."),
        ("ru", "43 % на MMLU против 33 % у Kimi K2; на GPQA 79 % — чуть ниже Kimi K2 с её 80 %."),
    ],
)
def test_behind_a_semicolon_the_subject_speaks_again(language: str, text: str) -> None:
    assert facts(f"## GLM-5\n\n{text}", language) == [
        fact("GLM-5", "GPQA", "79 percent"),
        fact("GLM-5", "MMLU", "43 percent"),
        fact("Kimi K2", "GPQA", "80 percent"),
        fact("Kimi K2", "MMLU", "33 percent"),
    ]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "It closes in on Kimi K2 at a price of $5/$25 per million tokens."),
        ("fr", "Il talonne Kimi K2 au prix de 5 $/25 $ par million de tokens."),
        ("ru", "Подходит вплотную к Kimi K2 при цене $5/$25 за млн токенов."),
    ],
)
def test_what_comes_close_to_a_rival_has_its_own_price(language: str, text: str) -> None:
    assert facts(f"## GLM-5\n\n{text}", language) == [
        fact("GLM-5", "input-price", "5 USD/Mtoken"),
        fact("GLM-5", "output-price", "25 USD/Mtoken"),
    ]


def test_lines_that_each_begin_with_a_dash_are_items_though_none_ends() -> None:
    lines = (
        "– **Qwen3**: 16 experts\n– **Kimi K2**: 128 experts\n– **GLM-5**: 2 trillion parameters, 64 experts"
    )
    assert [(one.model, one.metric) for one in facts("Three models:\n" + lines, "en")] == [
        ("GLM-5", "experts"), ("GLM-5", "parameters"), ("Kimi K2", "experts"), ("Qwen3", "experts"),
    ]  # fmt: skip


def test_a_line_that_begins_with_a_picture_begins_anew() -> None:
    text = "🏆 Acme releases Kimi K2 with 128K context\n📡 New 1.5B router model gets 93% on MMLU"
    assert [one.metric for one in facts(text, "en")] == ["context-length"]
