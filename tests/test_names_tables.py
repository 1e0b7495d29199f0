"""Columns that name models: what a cell says besides the name, and heads that name anything."""

from __future__ import annotations

import pytest

from ingest.claims.extract import extract
from ingest.notes import read_note
from ingest.recognition.mentions import Label


def named(text: str, language: str = "en") -> list[str]:
    """The models that a note mentions, as printed, in order."""
    extraction = extract(read_note("n.md", f"---\nlang: {language}\n---\n{text}\n".encode()))
    return [mention.text for mention in extraction.mentions if mention.label is Label.MODEL]


def table(*rows: str) -> str:
    first, *rest = rows
    return "\n".join([first, "|" + "---|" * (first.count("|") - 1), *rest])


@pytest.mark.parametrize(
    ("cell", "name"),
    [
        ("acme/Zorb-7B", "Zorb-7B"),
        ("Quux Large†", "Quux Large"),
        ("Zorblax, thinking", "Zorblax"),
        ("Mu-VL w/ tools", "Mu-VL"),
        ("`nu-base`", "nu-base"),
        ("Kappa + CoT", "Kappa"),
    ],
)
def test_what_is_said_of_a_name_in_its_cell_is_no_part_of_it(cell: str, name: str) -> None:
    assert named(table("| Model | MMLU |", f"| {cell} | 92.3 |")) == [name]


@pytest.mark.parametrize(
    ("language", "head"),
    [("en", "Method"), ("fr", "Méthode"), ("ru", "Метод"), ("ja", "手法"), ("en", ""), ("en", "Backbone")],
)
def test_a_column_of_methods_names_models_where_half_of_them_are_known(language: str, head: str) -> None:
    rows = (f"| {head} | MNLI |", "| ZetaNet | 87.2 |", "| ResNet-50 | 76.1 |")
    assert named(table(*rows), language) == ["ZetaNet", "ResNet-50"]
    few = (*rows, "| LoRA | 75.0 |", "| Prompt tuning | 71.0 |")
    assert named(table(*few), language) == ["ResNet-50"]
