"""Variants that a note names by words alone beside their sizes, under the name that its title gives."""

from __future__ import annotations

import pytest
from claim_notes import Fact, fact, facts, read, table

SIZES = [
    fact("Zorvane Base", "parameters", "61.5e6 parameter"),
    fact("Zorvane Tiny", "parameters", "27.1e6 parameter"),
]
DEFINED = {
    "en": "# Zorvane\n\nZorvane is a speech model. Watches run Zorvane Tiny.\n\n",
    "fr": "# Zorvane\n\nZorvane est un modèle vocal libre et rapide, que tout le monde peut prendre. "
    "Pour une montre, il y a Zorvane Tiny, qui est encore plus petit.\n\n",
    "ru": "# Zorvane\n\nZorvane — это речевая модель. На часах работает Zorvane Tiny.\n\n",
    "ja": "# Zorvane\n\nZorvaneは音声認識モデルです。時計ではZorvane Tinyが動きます。\n\n",
}


def shortened(language: str, text: str) -> list[Fact]:
    """What is claimed, each model with its family."""
    claims = read(DEFINED[language] + text, language).claims
    assert all(claim.model_iri.rpartition("/")[2].startswith("zorvane-") for claim in claims)
    return sorted(
        {
            Fact(
                f"Zorvane {claim.model.removeprefix('Zorvane ')}",
                claim.metric,
                claim.value,
                claim.unit,
                claim.bound,
                claim.condition,
            )
            for claim in claims
        }
    )


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "- Tiny (27.1M params) / Base (61.5M params)"),
        ("en", "It comes as Tiny (27.1M) and Base (61.5M)."),
        ("en", "The Tiny model (27.1M) is fast. The Base model (61.5M) is better."),
        ("fr", "- Tiny (27,1M de paramètres) / Base (61,5M de paramètres)"),
        ("ru", "- Tiny (27,1M параметров), Base (61,5M параметров)"),
        ("ja", "- Tiny (27.1M params) / Base (61.5M params)"),
        ("ja", "Tiny モデル（27.1M）と Base モデル（61.5M）がある。"),
    ],
)
def test_words_with_sizes_are_models_under_the_name_of_the_title(language: str, text: str) -> None:
    assert shortened(language, text) == SIZES


@pytest.mark.parametrize("language", ["en", "fr", "ru", "ja"])
def test_a_column_of_such_words_names_the_rows(language: str) -> None:
    rows = table("Language | Architecture | Parameters", "English | Tiny | 27.1M", "English | Base | 61.5M")
    text = f"- Tiny (27.1M) / Base (61.5M)\n\n{rows}"
    assert {(claim.model, claim.metric) for claim in shortened(language, text)} == {
        ("Zorvane Tiny", "parameters"),
        ("Zorvane Base", "parameters"),
    }


@pytest.mark.parametrize("language", ["en", "fr", "ru", "ja"])
def test_rows_that_words_of_no_known_model_tell_apart_are_nobodys(language: str) -> None:
    rows = table("Language | Variant | Parameters", "English | Violet | 27.1M", "English | Indigo | 61.5M")
    assert [f for f in facts(DEFINED[language] + rows, language) if f.model.startswith("Zorvane")] == []


@pytest.mark.parametrize(
    "text",
    [
        "# Which GPU to buy\n\nSmall (7B) / Medium (14B) / Large (70B)",
        "# Zorvane\n\nZorvane is a speech model. We like Zorvane. Small (7B) / Medium (14B) / Large (70B)",
        "# Zorvane\n\nZorvane is a speech model. We like Zorvane Tiny. Corvo Tiny (27M), Pica Base (61M)",
    ],
)
def test_words_that_nothing_ties_to_the_title_name_no_variant_of_it(text: str) -> None:
    assert [f for f in facts(text) if f.model in ("Small", "Medium", "Tiny", "Base", "Zorvane Tiny")] == []


def test_a_name_without_its_first_word_stands_for_the_whole() -> None:
    rows = table("Model | Parameters", "Zorvane Tiny JA | 27.1M", "Zorvane Base JA | 61.5M")
    claims = read(f"{rows}\n\nOn FLEURS the CER of Tiny JA is 17.9%, that of Base JA 13.6%.").claims
    assert {(c.model_iri.rpartition("/")[2], int(c.value)) for c in claims if c.unit == "percent"} == {
        ("zorvane-ja-tiny", 17),
        ("zorvane-base-ja", 13),
    }
