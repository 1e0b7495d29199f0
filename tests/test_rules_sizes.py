"""Sizes told by their form alone: `Name (9B)`, `702B-A36B`, `671B/37B`."""

from __future__ import annotations

import pytest
from claim_notes import Fact, fact, facts

TWO_SIZES = [
    fact("Kimi K2", "parameters", "1e12 parameter"),
    fact("Kimi K2", "active-parameters", "32e9 parameter"),
    fact("Qwen3-14B", "parameters", "14.8e9 parameter"),
]
TOTAL_AND_ACTIVE = [
    fact("DeepSeek-V3", "parameters", "671e9 parameter"),
    fact("DeepSeek-V3", "active-parameters", "37e9 parameter"),
]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "We also tried Qwen3-14B (14.8B) and Kimi K2 (1T-A32B)."),
        ("en", "- **Qwen3-14B** (14.8B)\n- **Kimi K2** (1T-A32B)"),
        ("fr", "Nous avons retenu Qwen3-14B (14,8B) et Kimi K2 (1T-A32B)."),
        ("ja", "Kimi K2（1T-A32B）とQwen3-14B（14.8B）を比べた。"),
        ("ru", "Сравнивали Kimi K2 (1T-A32B) и Qwen3-14B (14,8B)."),
    ],
)
def test_a_size_in_brackets_behind_a_name_is_its_own(language: str, text: str) -> None:
    assert facts(text, language) == sorted(TWO_SIZES)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "We compared Kimi K2 (1T, 128K) and Qwen3-14B (14.8B, 32K)."),
        ("fr", "Nous comparons Kimi K2 (1T, 128k) et Qwen3-14B (14,8B, 32k)."),
        ("ru", "Сравнили Kimi K2 (1T, 128K) и Qwen3-14B (14,8B, 32K)."),
        ("ja", "Kimi K2（1T、128K）とQwen3-14B（14.8B、32K）を比較した。"),
    ],
)
def test_a_length_behind_a_size_in_brackets_is_the_window(language: str, text: str) -> None:
    assert facts(text, language) == [
        fact("Kimi K2", "context-length", "128000 token"),
        fact("Kimi K2", "parameters", "1e12 parameter"),
        fact("Qwen3-14B", "context-length", "32000 token"),
        fact("Qwen3-14B", "parameters", "14.8e9 parameter"),
    ]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "With 37B active parameters out of 671B, DeepSeek-V3 is sparse."),
        ("en", "DeepSeek-V3 activates 37B of 671B parameters."),
        ("ru", "DeepSeek-V3 активирует лишь 37B из 671B параметров."),
        ("ru", "У DeepSeek-V3 37 млрд активных параметров из 671 млрд."),
    ],
)
def test_active_parameters_are_a_part_of_all(language: str, text: str) -> None:
    assert facts(text, language) == sorted(TOTAL_AND_ACTIVE)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Llama 4 Scout (2025) was late, and Kimi K2 (3M users) sells well."),
        ("en", "Kimi K2 (see section 2B) is described below."),
        ("fr", "Llama 4 Scout (2025) a tardé ; Kimi K2 (3 millions d'utilisateurs) se vend bien."),
        ("ja", "Llama 4 Scout（2025年）は遅れ、Kimi K2（利用者300万人）はよく売れている。"),
        ("ru", "Llama 4 Scout (2025) задержалась, а Kimi K2 (3 млн пользователей) хорошо расходится."),
    ],
)
def test_other_numbers_in_brackets_behind_a_name_are_no_size(language: str, text: str) -> None:
    assert facts(text, language) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "DeepSeek-V3 is a 671B/37B mixture of experts."),
        ("en", "DeepSeek-V3: 671B-A37B."),
        ("en", "| Model | Size |\n|---|---|\n| DeepSeek-V3 | 671B-A37B |"),
        ("en", "| Model | Parameters |\n|---|---|\n| DeepSeek-V3 | 671B / 37B |"),
        ("en", "DeepSeek-V3 is a 671B MoE (37B active)."),
        ("en", "### DeepSeek-V3\n\n- 671B (37B active)"),
        ("fr", "### DeepSeek-V3\n\n- 671B (37B actifs)"),
        ("ja", "### DeepSeek-V3\n\n- 671B（アクティブ37B）"),
        ("ru", "### DeepSeek-V3\n\n- 671B (37B активных)"),
        ("en", "DeepSeek-V3: 671B/37B parameters."),
        ("fr", "DeepSeek-V3 : 671B/37B paramètres."),
        ("ru", "DeepSeek-V3: 671B/37B параметров."),
        ("ja", "DeepSeek-V3：671B/37Bパラメータ。"),
        ("fr", "DeepSeek-V3 : 671B/37B."),
        ("ja", "DeepSeek-V3は6,710億／370億のMoEである。"),
        ("ru", "DeepSeek-V3 — 671B/37B, MoE."),
    ],
)
def test_two_sizes_tied_together_are_total_and_active(language: str, text: str) -> None:
    assert facts(text, language) == sorted(TOTAL_AND_ACTIVE)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The DeepSeek-V3 repository has 12K/3K stars and forks."),
        ("en", "DeepSeek-V3 was looked at 40M/2M times in May and June."),
        ("en", "DeepSeek-V3 was fed 7/8 of the corpus."),
        ("fr", "Le dépôt de DeepSeek-V3 compte 12K/3K étoiles et copies."),
        ("ru", "У репозитория DeepSeek-V3 12K/3K звёзд и форков."),
        ("ja", "DeepSeek-V3のリポジトリのスターとフォークは12K/3Kだ。"),
    ],
)
def test_other_pairs_are_no_sizes(language: str, text: str) -> None:
    assert facts(text, language) == []


@pytest.mark.parametrize(
    ("language", "text", "wanted"),
    [
        ("en", "Kimi K2 has 1 trillion parameters, of which 32 billion are active.", ("1e12", "32e9")),
        ("en", "Kimi K2 has 1T total parameters and 32B active parameters.", ("1e12", "32e9")),
        ("fr", "Kimi K2 compte 1 000 milliards de paramètres, dont 32 milliards actifs.", ("1e12", "32e9")),
        ("fr", "Kimi K2 compte 1 billion de paramètres, dont 32 milliards actifs.", ("1e12", "32e9")),
        ("ru", "У Kimi K2 1 трлн параметров, из которых активны 32 млрд.", ("1e12", "32e9")),
        ("ja", "Kimi K2のパラメータ数は1兆、うちアクティブは320億である。", ("1e12", "32e9")),
        ("en", "Kimi K2 has 1 trillion parameters and activates 32 billion.", ("1e12", "32e9")),
    ],
)
def test_a_word_tells_active_from_total(language: str, text: str, wanted: tuple[str, str]) -> None:
    total, active = wanted
    expected: list[Fact] = [
        fact("Kimi K2", "parameters", f"{total} parameter"),
        fact("Kimi K2", "active-parameters", f"{active} parameter"),
    ]
    assert facts(text, language) == sorted(expected)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Kimi K2 is a 552B Mixture-of-Experts (MoE) model."),
        ("en", "Kimi K2 is a 552B MoE model."),
        ("fr", "Kimi K2 est un modèle MoE de 552B."),
        ("ru", "Kimi K2 — 552B MoE модель."),
        ("ja", "Kimi K2は552B MoEモデル。"),
    ],
)
def test_words_for_its_kind_may_stand_between_a_size_and_its_noun(language: str, text: str) -> None:
    assert facts(text, language) == [fact("Kimi K2", "parameters", "552e9 parameter")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "GLM-4.5: 355B, of which 32B active."),
        ("fr", "GLM-4.5 : 355B, dont 32B actifs."),
        ("ru", "GLM-4.5 — 355 млрд, из них 32 млрд активных."),
        ("ja", "GLM-4.5は3550億、うち320億がアクティブ。"),
    ],
)
def test_a_size_of_which_a_part_is_active_needs_no_noun(language: str, text: str) -> None:
    assert facts(text, language) == [
        fact("GLM-4.5", "active-parameters", "32e9 parameter"),
        fact("GLM-4.5", "parameters", "355e9 parameter"),
    ]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "GLM-4.5 is a 355B transformer."),
        ("fr", "GLM-4.5 est un 355B transformeur."),
        ("ru", "GLM-4.5 — это 355B трансформер."),
    ],
)
def test_a_size_before_a_word_for_a_network_is_the_models(language: str, text: str) -> None:
    assert facts(text, language) == [fact("GLM-4.5", "parameters", "355e9 parameter")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The fight is between QwQ 32B (a 33-billion model from Acme) and DeepSeek R1 (a 671B model)."),
        ("fr", "Le duel oppose QwQ 32B (un modèle de 33 milliards) à DeepSeek R1 (un modèle de 671B)."),
        ("ru", "Спор идёт между QwQ 32B (33-миллиардная модель от Acme) и DeepSeek R1 (671B модель)."),
        ("ja", "QwQ 32B（330億モデル）とDeepSeek R1（671Bモデル）の対決。"),
    ],
)
def test_a_model_in_brackets_is_the_one_before_them(language: str, text: str) -> None:
    claims = [(claim.model, claim.metric, claim.value) for claim in facts(text, language)]
    assert claims == [
        ("DeepSeek R1", "parameters", 671_000_000_000),
        ("QwQ 32B", "parameters", 33_000_000_000),
    ]


def test_a_rival_in_brackets_keeps_its_size() -> None:
    assert facts("GLM-5 (ahead of a 32B model from Acme) came out in May.") == []


@pytest.mark.parametrize("verb", ["active", "utilise", "mobilise", "sollicite"])
def test_what_alone_is_used_of_a_total_is_active(verb: str) -> None:
    text = f"Kimi K2 compte 1 000 milliards de paramètres, mais n'en {verb} que 32 milliards par requête."
    assert facts(text, "fr") == [
        fact("Kimi K2", "active-parameters", "32e9 parameter"),
        fact("Kimi K2", "parameters", "1e12 parameter"),
    ]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Kimi K2 is out, and so is Devstral Small 2 (24 billion)."),
        ("fr", "Kimi K2 est sorti, et Devstral Small 2 (24 milliards) aussi."),
        ("ru", "Вышла Kimi K2, а с ней и Devstral Small 2 (24 млрд)."),
        ("ja", "Kimi K2とDevstral Small 2（240億）が公開された。"),
    ],
)
def test_a_size_in_words_stands_in_brackets_too(language: str, text: str) -> None:
    assert facts(text, language) == [fact("Devstral Small 2", "parameters", "24e9 parameter")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Kimi K2 (2 billion users) is out."),
        ("fr", "Kimi K2 (2 milliards de dollars) est sorti."),
        ("ru", "Вышла Kimi K2 (2 млрд рублей)."),
    ],
)
def test_what_else_is_counted_in_brackets_is_no_size(language: str, text: str) -> None:
    assert facts(text, language) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Kimi K2.6 is an open language model Moonshot AI built as a MoE 1T/32B."),
        ("ru", "Kimi K2.6 — открытая мультимодальная модель Moonshot AI на базе MoE 1T/32B."),
        ("ru", "Kimi K2.6 — открытая языковая модель Zorb Labs на базе MoE 1T/32B."),
        ("ja", "Kimi K2.6はMoonshot AIのオープンモデルで、MoE 1T/32Bである。"),
    ],
)
def test_an_organisation_behind_a_word_for_a_model_is_no_model(language: str, text: str) -> None:
    assert {claim.model for claim in facts(text, language)} == {"Kimi K2.6"}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "GLM-5: 744B parameters, 200K, MIT."),
        ("fr", "GLM-5 : 744B de paramètres, 200K, MIT."),
        ("ru", "GLM-5: 744B параметров, 200K, MIT."),
        ("ja", "GLM-5は744Bパラメータ、200K、MITライセンス。"),
    ],
)
def test_a_bare_length_behind_a_size_is_a_window(language: str, text: str) -> None:
    assert facts(text, language) == [
        fact("GLM-5", "context-length", "200000 token"),
        fact("GLM-5", "parameters", "744000000000 parameter"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "GLM-5 has 744B parameters, 200K downloads.",
        "GLM-5 has 744B parameters and, they say, 200K.",
        "GLM-5 and Kimi K2: 744B and 1T parameters, 200K of them shared.",
    ],
)
def test_a_length_that_counts_or_goes_on_is_no_window(text: str) -> None:
    assert "context-length" not in {claim.metric for claim in facts(text)}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "## Best for reasoning: GLM-5 (Zhipu, 14B)"),
        ("en", "GLM-5 (Zhipu AI, 14B, MIT) is out."),
        ("fr", "## Pour le code : GLM-5 (Zhipu, 14B, Apache 2.0)"),
        ("ru", "GLM-5 (Zhipu, 14B) вышла в мае."),
        ("ru", "GLM-5 — компактная модель размером 14 млрд параметров."),
        ("ja", "GLM-5（Zhipu、14B）が公開された。"),
    ],
)
def test_who_made_a_model_may_stand_before_its_size(language: str, text: str) -> None:
    assert facts(text, language) == [fact("GLM-5", "parameters", "14000000000 parameter")]


def test_a_year_before_a_size_is_nobody_who_made_it() -> None:
    assert not facts("GLM-5 (Zhipu, in May 2026, 14B of them on disk)")
