"""Sizes that models are named with, and what they do not let be said of them."""

from __future__ import annotations

import pytest
from claim_notes import fact, facts

HEAD = "# Gemma 4 31B\n\n"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "An alternative to the dense 9B is at hand."),
        ("en", "The MoE variant (26B-A4B) is faster."),
        ("fr", "La variante MoE (26B-A4B) est plus rapide."),
        ("ru", "Параметров у черновика 1,3 млрд."),
        ("ja", "MoE版（26B-A4B）は速い。"),
    ],
)
def test_a_model_named_with_a_size_has_no_other(language: str, text: str) -> None:
    assert facts(HEAD + text, language) == []


@pytest.mark.parametrize(
    ("language", "text", "amount"),
    [
        ("en", "It has 30.7B parameters.", "30.7e9 parameter"),
        ("fr", "Il a 32,5 milliards de paramètres.", "32.5e9 parameter"),
        ("ru", "Модель на 31 млрд параметров.", "31e9 parameter"),
        ("ja", "パラメータ数は310億。", "31e9 parameter"),
    ],
)
def test_names_round(language: str, text: str, amount: str) -> None:
    assert facts(HEAD + text, language) == [fact("Gemma 4 31B", "parameters", amount)]


def test_a_size_may_be_that_of_the_other_model() -> None:
    note = (
        "# Gemma 4\n\nGemma 4 31B and Gemma 4 26B-A4B are out.\n\nThe MoE variant (26B-A4B) writes 300 tok/s."
    )
    assert facts(note) == [fact("Gemma 4 26B-A4B", "throughput", "300 token/s")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Of its 744B parameters, 40B are active per token."),
        ("en", "Only 40B of its 744B parameters are active."),
        ("en", "Out of 744 billion parameters, only 40 billion are activated for each token."),
        ("fr", "Sur ses 744 milliards de paramètres, 40 milliards sont actifs."),
        ("ru", "Из 744 млрд параметров активны лишь 40 млрд за раз."),
        ("ja", "アクティブなのは744Bのうち40Bのパラメータのみ。"),
        ("ja", "総パラメータ7440億のうち400億が有効になる。"),
    ],
)
def test_a_whole_may_come_before_its_part(language: str, text: str) -> None:
    assert facts(f"# GLM-5\n\n{text}", language) == [
        fact("GLM-5", "active-parameters", "40e9 parameter"),
        fact("GLM-5", "parameters", "744e9 parameter"),
    ]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The Pro version costs $30/$180 per million tokens."),
        ("en", "The Pro variant has a context of 512K tokens."),
        ("fr", "La variante Pro coûte 30 $/180 $ par million de tokens."),
        ("fr", "La version « Pro » a un contexte de 512 000 tokens."),
        ("ru", "Версия Pro стоит 30 $/180 $ за миллион токенов."),
    ],
)
def test_a_tier_told_of_a_version_is_not_the_model_in_view(language: str, text: str) -> None:
    assert facts(f"# GPT-5.5\n\nGPT-5.5.\n\n{text}", language) == []


@pytest.mark.parametrize(
    ("language", "texts"),
    [
        ("en", ("GPT-5.5 Pro is out too.", "The Pro version has a context of 512K tokens.")),
        ("fr", ("GPT-5.5 Pro est sorti aussi.", "La version Pro a un contexte de 512 000 tokens.")),
    ],
)
def test_a_tier_told_of_a_version_is_the_model_named_with_it(language: str, texts: tuple[str, str]) -> None:
    assert facts(f"# GPT-5.5\n\nGPT-5.5. {' '.join(texts)}", language) == [
        fact("GPT-5.5 Pro", "context-length", "512000 token")
    ]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "It is good; the mini and nano versions go down to $0.25/$2 and $0.05/$0.40 per 1M tokens."),
        ("en", "The mini version costs $0.25 per million input tokens."),
        (
            "fr",
            "Les déclinaisons mini et nano descendent à 0,25 $/2 $ et 0,05 $/0,40 $ le million de tokens.",
        ),
        ("fr", "La version mini est facturée 0,25 $ le million de tokens en entrée."),
        ("ru", "Версия mini стоит $0,25 за миллион входных токенов."),
        ("ja", "mini版の入力料金は100万トークンあたり0.25ドルです。"),
    ],
)
def test_a_tier_written_small_is_not_the_model_in_view(language: str, text: str) -> None:
    assert facts(f"# GPT-5\n\nGPT-5.\n\n{text}", language) == []


@pytest.mark.parametrize(
    ("language", "texts"),
    [
        ("en", ("GPT-5 mini is out too.", "The mini version has a context of 512K tokens.")),
        ("fr", ("GPT-5 mini est sorti aussi.", "La version mini a un contexte de 512 000 tokens.")),
    ],
)
def test_a_tier_written_small_is_the_model_named_with_it(language: str, texts: tuple[str, str]) -> None:
    assert facts(f"# GPT-5\n\nGPT-5. {' '.join(texts)}", language) == [
        fact("GPT-5 mini", "context-length", "512000 token")
    ]


@pytest.mark.parametrize(
    ("language", "said", "text"),
    [
        ("en", "GPT-3 has 175B parameters.", "A model with 8 billion parameters needs 16 GB of memory."),
        ("fr", "GPT-3 a 175 Md de paramètres.", "Un modèle de 8 milliards voudrait 160 milliards de jetons."),
        ("ru", "У GPT-3 175 млрд параметров.", "Модель на 8 млрд параметров учат на 160 млрд токенов."),
    ],
)
def test_a_model_of_another_size_is_not_the_model_in_view(language: str, said: str, text: str) -> None:
    assert facts(f"{said}\n\n{text}", language) == [fact("GPT-3", "parameters", "175e9 parameter")]


@pytest.mark.parametrize(
    ("language", "said", "text"),
    [
        ("en", "GPT-3 has 174.6B parameters.", "A model with 175 billion parameters needs 350 GB of memory."),
        (
            "fr",
            "GPT-3 a 174,6 Md de paramètres.",
            "Un modèle de 175 Md de paramètres occupe 350 Go de mémoire.",
        ),
    ],
)
def test_a_model_of_the_size_in_view_is_the_one_in_view(language: str, said: str, text: str) -> None:
    assert fact("GPT-3", "memory", "350e9 byte") in facts(f"{said}\n\n{text}", language)
