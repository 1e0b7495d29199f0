"""What brackets beside a score say of others, or of how it was measured; parts that are told from wholes."""

from __future__ import annotations

import pytest
from claim_notes import fact, facts, table


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "- **RULER (128k context)**: 84.3\n- **MMLU-Pro (4k context)**: 51"),
        ("fr", "- **RULER (contexte de 128k)** : 84,3\n- **MMLU-Pro (contexte de 4k)** : 51"),
        ("ru", "- **RULER (128k контекст)**: 84.3\n- **MMLU-Pro (4k контекст)**: 51"),
        ("ja", "- **RULER（コンテキスト128k）**：84.3\n- **MMLU-Pro（コンテキスト4k）**：51"),
    ],
)
def test_a_length_in_the_brackets_of_a_test_is_no_window(language: str, text: str) -> None:
    found = facts(f"# Kimi K2\n\n{text}", language)
    assert [(one.metric, int(one.value)) for one in found] == [("MMLU-Pro", 51), ("RULER", 84)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "- MMLU-Pro: 51.0 (ahead of Zorb 47.2 and GDN-H 47.9)"),
        ("fr", "- MMLU-Pro : 51,0 (devant Zorb 47,2 et GDN-H 47,9)"),
        ("ru", "- MMLU-Pro: 51,0 (опережая Zorb 47,2 и GDN-H 47,9)"),
    ],
)
def test_a_bracket_that_compares_names_nobody_knows_has_their_values(language: str, text: str) -> None:
    assert facts(f"# Kimi K2\n\n{text}", language) == [fact("Kimi K2", "MMLU-Pro", "51 score")]


def test_a_bracket_that_compares_a_known_model_has_its_value() -> None:
    assert facts("# Kimi K2\n\n- MMLU-Pro: 51.0 (ahead of GLM-5 at 47.2)") == [
        fact("GLM-5", "MMLU-Pro", "47.2 score"),
        fact("Kimi K2", "MMLU-Pro", "51 score"),
    ]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Kimi K2 has 230 billion parameters, of which only 10 billion parameters are active."),
        (
            "fr",
            "Kimi K2 compte 230 milliards de paramètres pour seulement 10 milliards de paramètres actifs.",
        ),
        ("ru", "Kimi K2 обладает 230 миллиардами параметров при активных только 10 миллиардах параметров."),
        ("ja", "Kimi K2は2,300億パラメータで、アクティブなのは100億パラメータだけだ。"),
    ],
)
def test_a_word_behind_the_noun_of_one_count_may_be_the_nexts(language: str, text: str) -> None:
    assert facts(text, language) == [
        fact("Kimi K2", "active-parameters", "10000000000 parameter"),
        fact("Kimi K2", "parameters", "230000000000 parameter"),
    ]


@pytest.mark.parametrize(
    ("language", "head"),
    [
        ("en", "Model | Impact on layers"),
        ("fr", "Modèle | Effet sur les couches"),
        ("ru", "Модель | Влияние на блок"),
    ],
)
def test_what_something_acts_on_is_not_counted(language: str, head: str) -> None:
    assert facts(table(head, "Kimi K2 | 54", "GLM-5 | 57"), language) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Kimi K2 costs 3/15 € per million tokens."),
        ("fr", "Kimi K2 coûte 3/15 € par million de tokens."),
        ("ru", "Подойдёт Kimi K2 (3/15 € за 1 млн токенов)."),
    ],
)
def test_one_sign_of_money_may_stand_for_both_prices(language: str, text: str) -> None:
    assert facts(text, language) == [
        fact("Kimi K2", "input-price", "3 EUR/Mtoken"),
        fact("Kimi K2", "output-price", "15 EUR/Mtoken"),
    ]
