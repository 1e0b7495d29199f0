"""An old value and a new one: both are claims, and the new one says which it replaces."""

from __future__ import annotations

from decimal import Decimal

import pytest
from claim_notes import fact, facts, not_yet, read

GROWN = [
    fact("DeepSeek-V3.1", "context-length", "64000 token", "earlier"),
    fact("DeepSeek-V3.1", "context-length", "128000 token"),
]
TWO_MODELS = [
    fact("DeepSeek-V3", "training-tokens", "14.8e12 token"),
    fact("DeepSeek-V3.1", "training-tokens", "15.6e12 token"),
]
A_RANGE = "a change is read as a range"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "DeepSeek-V3.1 extends the context from 64K to 128K tokens."),
        ("en", "DeepSeek-V3.1: context 64K → 128K tokens."),
        ("en", "- **DeepSeek-V3.1** context: 64K → **128K** tokens"),
        ("fr", "DeepSeek-V3.1 : contexte 64k → 128k tokens."),
        ("en", "DeepSeek-V3.1 context: 64K -> **128K** tokens"),
        ("fr", "Le contexte de DeepSeek-V3.1 passe de 64 000 tokens à 128 000 tokens."),
        ("ja", "DeepSeek-V3.1：コンテキスト長 64K→128Kトークン"),
        ("ru", "DeepSeek-V3.1: контекст 64K → 128K токенов."),
        ("fr", "DeepSeek-V3.1 porte la fenêtre de contexte de 64 000 à 128 000 tokens."),
        ("ja", "DeepSeek-V3.1ではコンテキスト長が64Kから128Kトークンに伸びた。"),
        ("ru", "У DeepSeek-V3.1 контекст вырос с 64 тыс. до 128 тыс. токенов."),
    ],
)
def test_a_change_is_an_old_value_and_a_new_one(language: str, text: str) -> None:
    assert facts(text, language) == sorted(GROWN)
    new = max(read(text, language).claims, key=lambda claim: claim.value)
    assert new.supersedes == Decimal(64000)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Compared with DeepSeek-V3, DeepSeek-V3.1 went from 14.8T to 15.6T training tokens."),
        (
            "en",
            "Training data grew from the 14.8T tokens of DeepSeek-V3 to the 15.6T tokens of DeepSeek-V3.1.",
        ),
        not_yet(
            "the old value is not heard after a merged article",
            "fr",
            "DeepSeek-V3.1 passe des 14,8 billions de tokens de DeepSeek-V3 à 15,6 billions de tokens.",
        ),
    ],
)
def test_the_old_value_is_the_predecessors_where_one_is_named(language: str, text: str) -> None:
    assert facts(text, language) == sorted(TWO_MODELS)
    assert all(claim.supersedes is None for claim in read(text, language).claims)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Prices for DeepSeek-V3.1 change from 1 September to 30 October."),
        ("en", "We moved DeepSeek-V3.1 from port 8000 to port 9000."),
        ("en", "DeepSeek moved from version 3.0 to 3.1."),
        ("en", "The DeepSeek-V3.1 team grew from 40 to 90 people."),
        ("fr", "L'équipe de DeepSeek-V3.1 passe de 40 à 90 personnes."),
        ("fr", "La promotion de DeepSeek-V3.1 court du 1er septembre au 30 octobre."),
        ("ja", "DeepSeek-V3.1のチームは40人から90人に増えた。"),
        ("ja", "DeepSeek-V3.1の割引は9月1日から10月30日まで続く。"),
        ("ru", "Команда DeepSeek-V3.1 выросла с 40 до 90 человек."),
        ("ru", "Скидка на DeepSeek-V3.1 действует с 1 сентября до 30 октября."),
    ],
)
def test_changes_of_other_things_are_no_claim(language: str, text: str) -> None:
    assert facts(text, language) == []


def test_what_stands_in_brackets_behind_each_value_goes_with_it() -> None:
    text = "Compared with GLM-4.5, GLM-5 went from 355B parameters (32B active) to 744B (40B active)."
    assert facts(text) == sorted(
        [
            fact("GLM-4.5", "parameters", "355e9 parameter"),
            fact("GLM-4.5", "active-parameters", "32e9 parameter"),
            fact("GLM-5", "parameters", "744e9 parameter"),
            fact("GLM-5", "active-parameters", "40e9 parameter"),
        ]
    )


def test_a_value_that_did_not_change_is_one_value() -> None:
    text = "DeepSeek-V3.1 keeps its context from 128K to 128K tokens."
    assert all(claim.supersedes is None for claim in read(text).claims)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Kimi K2 goes from 49.5 to 69.6 on AIME 2025."),
        ("fr", "Kimi K2 passe de 49,5 à 69,6 sur AIME 2025."),
        not_yet(A_RANGE, "ru", "Kimi K2 поднимается на AIME 2025 с 49,5 до 69,6."),
        not_yet(A_RANGE, "ja", "Kimi K2のAIME 2025は49.5から69.6に上がる。"),
    ],
)
def test_a_score_that_grows_is_two_values(language: str, text: str) -> None:
    claimed = [(claim.metric, str(claim.value), claim.bound) for claim in facts(text, language)]
    assert claimed == [("AIME 2025", "49.5", "="), ("AIME 2025", "69.6", "=")]


@pytest.mark.parametrize(
    "text",
    [
        "Gemini 1.5 Proのコンテキストウィンドウは100万トークンから200万トークンに拡大された。",
        "Gemini 1.5 Proのコンテキスト長は1Mから2Mへ拡張された。",
    ],
)
def test_particles_behind_two_values_tell_the_old_from_the_new(text: str) -> None:
    assert facts(text, "ja") == [
        fact("Gemini 1.5 Pro", "context-length", "1e6 token", "earlier"),
        fact("Gemini 1.5 Pro", "context-length", "2e6 token"),
    ]


def test_each_change_of_a_sentence_has_the_metric_before_it() -> None:
    text = (
        "DeepSeek-V3 is here. Compared with DeepSeek-V2, parameters grew from 236B to 671B, "
        "training data from 8T to 14T tokens."
    )
    assert {(claim.metric, int(claim.value)) for claim in facts(text)} == {
        ("parameters", 236_000_000_000),
        ("parameters", 671_000_000_000),
        ("training-tokens", 8_000_000_000_000),
        ("training-tokens", 14_000_000_000_000),
    }


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Changes over Kimi K1.5:\n\n- Context raised from 64K to 128K tokens"),
        ("ru", "Изменения относительно Kimi K1.5:\n\n- Контекст увеличен с 64K до 128K токенов"),
    ],
)
def test_a_list_of_changes_is_not_about_what_it_is_measured_against(language: str, text: str) -> None:
    assert all(claim.model != "Kimi K1.5" for claim in facts(text, language))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Kimi K2 a un contexte de 200 000 tokens avec une sortie limitée à 64 000 tokens."),
        ("fr", "Kimi K2 : un contexte de 200 000 tokens, avec une sortie bornée à 64 000 tokens."),
        ("en", "Kimi K2 has a context of 200K tokens, with its output limited to 64K tokens."),
        ("ru", "У Kimi K2 контекст 200 тыс. токенов, вывод ограничен 64 тыс. токенов."),
    ],
)
def test_values_of_two_metrics_are_no_change(language: str, text: str) -> None:
    assert facts(text, language) == [
        fact("Kimi K2", "context-length", "200000 token"),
        fact("Kimi K2", "max-output-length", "64000 token"),
    ]


@pytest.mark.parametrize(
    ("language", "text", "metric", "old", "new"),
    [
        (
            "en",
            "Kimi K2: cached input from $1.0 to $0.5 per million tokens.",
            "cached-input-price",
            "1.0",
            "0.5",
        ),
        (
            "fr",
            "Kimi K2 : prix de sortie de 20,8 $ à 2 $ par million de tokens.",
            "output-price",
            "20.8",
            "2",
        ),
        ("ru", "Kimi K2: цена вывода снижена с $20.8 до $2 за миллион токенов.", "output-price", "20.8", "2"),
        ("ja", "Kimi K2の出力価格は100万トークンあたり$20.8から$2に短縮。", "output-price", "20.8", "2"),
    ],
)
def test_what_falls_is_a_change_and_no_range(
    language: str, text: str, metric: str, old: str, new: str
) -> None:
    assert facts(text, language) == sorted(
        [
            fact("Kimi K2", metric, f"{old} USD/Mtoken", "earlier"),
            fact("Kimi K2", metric, f"{new} USD/Mtoken"),
        ]
    )


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ja", "Kimi K2はTTFTを7,969msから5,313msへ33%短縮した。"),
        ("en", "Kimi K2 improved its TTFT from 7,969 ms to 5,313 ms."),
    ],
)
def test_how_far_it_went_may_stand_beside_a_change(language: str, text: str) -> None:
    assert fact("Kimi K2", "time-to-first-token", "5.313 s") in facts(text, language)


def test_versions_do_not_grow() -> None:
    note = "Claude Opus 4.7 and Claude Opus 4.8 are out.\n\nOn GPQA it got worse 4.7→4.8."
    assert facts(note) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "On MMLU-Pro it made a jump from 64.3% to 70.2%."),
        ("en", "MMLU-Pro saw a larger leap, from 64.3% to 70.2%."),
        ("en", "It reaches 70.2% on MMLU-Pro, a jump from 64.3%."),
        ("en", "It reaches 70.2% on MMLU-Pro, an improvement from 64.3%."),
        ("fr", "Sur MMLU-Pro, un bond de 64,3 % à 70,2 %."),
        ("ru", "На MMLU-Pro виден скачок с 64,3 % до 70,2 %."),
        ("ru", "На MMLU-Pro модель набрала 70,2 %, скачок с 64,3 %."),
        ("ja", "MMLU-Proは64.3%から70.2%への飛躍を見せた。"),
    ],
)
def test_where_a_score_leapt_from_is_nobodys(language: str, text: str) -> None:
    assert facts(f"# Kimi K2\n\n{text}", language) == [fact("Kimi K2", "MMLU-Pro", "70.2 percent")]


def test_whole_scores_may_leap_too() -> None:
    assert fact("Kimi K2", "MMLU-Pro", "74 score") in facts("# Kimi K2\n\nMMLU-Pro went from 66 to 74.")
