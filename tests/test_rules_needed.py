"""What is needed to run a model is its memory, in Russian with the words for needing alone."""

from __future__ import annotations

import pytest
from claim_notes import fact, facts


@pytest.mark.parametrize(
    "text",
    ["Для запуска нужно 24 ГБ.", "Потребуется 24 ГБ.", "Необходимо 24 ГБ памяти.", "Модель требует 24 ГБ."],
)
def test_bytes_that_are_needed_are_memory(text: str) -> None:
    assert facts(f"# Vikhr-Nemo-12B\n\n{text}", "ru") == [fact("Vikhr-Nemo-12B", "memory", "24e9 byte")]


@pytest.mark.parametrize("text", ["Нужен диск на 500 ГБ.", "Хватит видеокарты на 16 ГБ."])
def test_those_of_a_disk_or_a_card_are_not(text: str) -> None:
    assert facts(f"# Vikhr-Nemo-12B\n\n{text}", "ru") == []


def test_bytes_on_a_disk_are_the_files() -> None:
    found = facts("# Vikhr-Nemo-12B\n\nНужно 24 ГБ на диске.", "ru")
    assert found == [fact("Vikhr-Nemo-12B", "model-size", "24e9 byte")]
