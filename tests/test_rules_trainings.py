"""What a training took and cost, told far from the word for it: days, money, emissions."""

from __future__ import annotations

import pytest
from claim_notes import facts


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "LLaMA-65B took 21 days on 2048 A100 GPUs."),
        ("en", "LLaMA-65B was trained on 2048 A100s for 21 days."),
        ("fr", "LLaMA-65B a demandé 21 jours sur 2048 GPU A100."),
        ("ru", "LLaMA-65B обучалась 21 день на 2048 GPU A100."),
        ("ja", "LLaMA-65Bは2048枚のA100で21日かかった。"),
    ],
)
def test_days_on_machines_are_the_time_of_a_training(language: str, text: str) -> None:
    found = {(one.metric, one.value) for one in facts(text, language)}
    assert found == {("gpu-count", 2048), ("training-time", 21 * 86400)}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "MPT-7B was trained on 440 A100 GPUs for 9.5 days, at a cost of $200,000."),
        ("en", "Training MPT-7B on 440 A100 GPUs took 9.5 days and cost $200,000."),
        ("fr", "MPT-7B a été entraîné sur 440 A100 pendant 9,5 jours, pour un coût de 200 000 dollars."),
        ("ru", "Обучение MPT-7B на 440 A100 заняло 9,5 дня, стоимость составила 200 000 долларов."),
    ],
)
def test_large_money_behind_a_word_for_costs_is_that_of_the_training(language: str, text: str) -> None:
    assert ("training-cost", 200_000) in {(one.metric, one.value) for one in facts(text, language)}


@pytest.mark.parametrize(
    "text",
    [
        "Acme, which trained MPT-7B on many machines of its own in a few years, raised $200,000.",
        "MPT-7B was trained by Acme. A seat costs $200 a month.",
    ],
)
def test_other_money_is_no_cost_of_a_training(text: str) -> None:
    assert not [one for one in facts(text) if one.metric == "training-cost"]


def test_the_unit_of_emissions_says_what_they_are() -> None:
    found = {(one.metric, one.value) for one in facts("MPT-7B: 84,000 GPU hours, 14.5 tCO2eq.")}
    assert {(metric, str(value)) for metric, value in found} == {
        ("gpu-hours", "84000"),
        ("training-emissions", "14.5"),
    }
