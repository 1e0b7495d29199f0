"""Times told in several units are one, and times that only follow each other are not."""

from __future__ import annotations

import pytest
from claim_notes import fact, facts, read


@pytest.mark.parametrize(
    ("language", "text", "quote"),
    [
        ("en", "Training Kimi K2 took 118 days, 5 hours, 41 min.", "118 days, 5 hours, 41 min"),
        (
            "fr",
            "L'entraînement de Kimi K2 a duré 118 jours, 5 heures et 41 minutes.",
            "118 jours, 5 heures et 41 minutes",
        ),
        ("ru", "Обучение Kimi K2 заняло 118 дней, 5 часов и 41 минуту.", "118 дней, 5 часов и 41 минуту"),
        ("ja", "Kimi K2の学習には118日5時間41分かかった。", "118日5時間41分"),
    ],
)
def test_a_time_in_several_units_is_one(language: str, text: str, quote: str) -> None:
    assert facts(text, language) == [fact("Kimi K2", "training-time", "10215660 s")]
    extraction = read(text, language)
    assert [claim.quote for claim in extraction.claims] == [quote]
    assert not {"118", "5", "41"} & {item.text for item in extraction.rejected}


@pytest.mark.parametrize(
    ("language", "text", "seconds"),
    [
        ("en", "Kimi K2 answers in 4 min 10.", "250"),
        ("fr", "Kimi K2 répond en 4 min 10.", "250"),
        ("fr", "Kimi K2 répond en 2 h 05 sur cette carte.", "7500"),
        ("ru", "Kimi K2 отвечает за 4 мин 10.", "250"),
    ],
)
def test_two_digits_behind_a_time_are_what_is_left_of_it(language: str, text: str, seconds: str) -> None:
    assert facts(text, language) == [fact("Kimi K2", "latency", f"{seconds} s")]


@pytest.mark.parametrize(
    "text",
    [
        "Kimi K2 has a latency of 2.5 s and 900 ms.",
        "Kimi K2 has a latency of 2 s, then 3 s.",
        "In 4 min 10 tokens came.",
    ],
)
def test_times_that_do_not_add_up_stay_apart(text: str) -> None:
    assert all(claim.rule != "compound-time" for claim in read(text).claims)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Kimi K2 has a latency of 10m 7s."),
        ("fr", "La latence de Kimi K2 est de 10m 7s."),
        ("ru", "Задержка Kimi K2 составляет 10m 7s."),
        ("ja", "Kimi K2の実行時間は10m 7sでした。"),
    ],
)
def test_metres_before_seconds_are_minutes(language: str, text: str) -> None:
    assert facts(text, language) == [fact("Kimi K2", "latency", "607 s")]


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("Kimi K2 latency: 2h 5m 10s", "7510"),
        ("Kimi K2 latency: 2h 5min 10s", "7510"),
        ("Kimi K2 has a latency of 1h05m.", "3900"),
        ("Kimi K2 has a latency of 3m30.5s.", "210.5"),
        ("| Model | Latency |\n|---|---|\n| Kimi K2 | 4m 29s |", "269"),
    ],
)
def test_the_parts_of_a_time_are_one_number(text: str, seconds: str) -> None:
    assert facts(text) == [fact("Kimi K2", "latency", f"{seconds} s")]


@pytest.mark.parametrize("text", ["Kimi K2 latency: 4m", "Kimi K2 is 4m 29 long.", "Kimi K2 4m-29s latency"])
def test_one_part_alone_is_no_such_time(text: str) -> None:
    assert all(one.unit != "s" or one.value == 29 for one in facts(text))
