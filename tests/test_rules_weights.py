"""The size of a model's files, told by a quantisation or a name right before it."""

from __future__ import annotations

import pytest
from claim_notes import fact, facts


def sizes(text: str, language: str) -> list[tuple[str, str, int, str]]:
    """What is claimed, with the bytes as a whole number."""
    return [(claim.model, claim.metric, int(claim.value), claim.condition) for claim in facts(text, language)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Kimi K2 in Q8_0: 36.9 GB · in Q6_K: 29.3 GB"),
        ("en", "**Kimi K2** — `Q8_0` 36.9 GB, `Q6_K` 29.3 GB"),
        ("fr", "Kimi K2 existe en Q8_0 (36,9 Go) et en Q6_K (29,3 Go)."),
        ("ru", "Kimi K2 есть в Q8_0 (36,9 ГБ) и в Q6_K (29,3 ГБ)."),
        ("ja", "Kimi K2の量子化はQ8_0（36.9GB）とQ6_K（29.3GB）がある。"),
    ],
)
def test_bytes_behind_a_quantisation_are_the_files_size(language: str, text: str) -> None:
    found = sizes(text, language)
    assert [claim[:3] for claim in found] == [
        ("Kimi K2", "model-size", 29_300_000_000),
        ("Kimi K2", "model-size", 36_900_000_000),
    ]
    assert all(mark in claim[3] for mark, claim in zip(("Q6_K", "Q8_0"), found, strict=True))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Kimi K2 (65.2 GB) is next."),
        ("en", "- **Kimi K2** — 65.2 GB, for the patient"),
        ("fr", "Kimi K2 (65,2 Go) arrive ensuite."),
        ("ru", "Дальше идёт Kimi K2 (65,2 ГБ)."),
        ("ja", "次はKimi K2（65.2GB）である。"),
    ],
)
def test_bytes_in_brackets_behind_a_name_are_too(language: str, text: str) -> None:
    assert [claim[:3] for claim in sizes(text, language)] == [("Kimi K2", "model-size", 65_200_000_000)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Kimi K2 with its KV cache in Q8_0: 6.4 GB"),
        ("en", "Kimi K2 ran on an RTX 5090 (32 GB)."),
        ("en", "With Kimi K2 in Q8_0 (24 GB of RAM left) we went on."),
        ("fr", "Kimi K2, cache KV en Q8_0 : 6,4 Go"),
        ("ru", "Kimi K2, KV-кеш в Q8_0: 6,4 ГБ"),
        ("ja", "Kimi K2のKVキャッシュはQ8_0（6.4GB）とした。"),
    ],
)
def test_bytes_of_something_else_are_not(language: str, text: str) -> None:
    assert facts(text, language) == []


def test_a_word_for_memory_keeps_its_number() -> None:
    assert sizes("Kimi K2 in Q8_0 (40 GB of VRAM) is fast.", "en") == [
        ("Kimi K2", "memory", 40_000_000_000, "Q8_0")
    ]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Kimi K2 came out in July. The model is **29.2 GB**."),
        ("en", "Kimi K2 comes in at 29.2 GB."),
        ("fr", "Kimi K2 est sorti en juillet. Le modèle fait **29,2 Go**."),
        ("fr", "Kimi K2 fait 29,2 Go."),
        ("ru", "Kimi K2 весит 29,2 ГБ."),
    ],
)
def test_a_verb_alone_between_a_model_and_bytes_says_what_it_weighs(language: str, text: str) -> None:
    assert facts(text, language) == [fact("Kimi K2", "model-size", "29200000000 byte")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Kimi K2 is out. The data set is 29.2 GB."),
        ("en", "Kimi K2 is a model for cards with 29.2 GB."),
        ("fr", "Kimi K2 est sorti. Le corpus fait 29,2 Go."),
    ],
)
def test_what_else_weighs_something_is_no_model(language: str, text: str) -> None:
    assert facts(text, language) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "- `llama3.1:8b` — 4.9 GB, needs at least 8 GB of RAM"),
        ("fr", "- `llama3.1:8b` — 4,9 Go, demande au moins 8 Go de RAM"),
        ("ru", "- `llama3.1:8b` — 4,9 ГБ, нужно минимум 8 ГБ ОЗУ"),
    ],
)
def test_a_word_for_the_next_size_does_not_speak_of_the_first(language: str, text: str) -> None:
    assert [claim[:3] for claim in sizes(text, language)] == [
        ("llama3.1:8b", "memory", 8_000_000_000),
        ("llama3.1:8b", "model-size", 4_900_000_000),
    ]


def test_a_word_behind_the_last_of_several_models_is_for_all() -> None:
    assert not any(one[1] == "model-size" for one in sizes("Kimi K2 — 24 GB, GLM-5 — 40 GB of VRAM.", "en"))


def test_what_a_quantisation_fits_in_is_no_size_of_its_files() -> None:
    found = sizes("Квант Gemma 3 27B весит 21,2 ГБ, в 24 гига влезает впритык.", "ru")
    assert [claim[1:3] for claim in found] == [("memory", 24_000_000_000), ("model-size", 21_200_000_000)]
