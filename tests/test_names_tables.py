"""Columns that name models: what a cell says besides the name, and heads that name anything."""

from __future__ import annotations

import pytest
from claim_notes import fact, facts

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
        ("Meta Zuse Shimmer", "Zuse Shimmer"),
        ("OpenAI 9-zorb", "OpenAI 9-zorb"),
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


@pytest.mark.parametrize(
    ("language", "head"),
    [
        ("en", "University instruction model"),
        ("fr", "Modèle universitaire"),
        ("ru", "Открытая модель"),
        ("en", "Open model"),
    ],
)
def test_a_head_that_says_more_of_models_names_them_where_half_are_known(language: str, head: str) -> None:
    rows = (f"| MMLU | {head} |", "| 27.8 | ZOS-V4-Instruct (3B) |", "| 52.5 | Kimi K2 |")
    assert named(table(*rows), language) == ["ZOS-V4-Instruct", "Kimi K2"]


@pytest.mark.parametrize("name", ["BERT", "Adam"])
def test_such_a_head_makes_no_model_among_unknown_names(name: str) -> None:
    rows = (f"| {name} | 80.1 |", "| Foo | 70.1 |", "| Bar | 60.1 |")
    assert named(table("| Modèle d'entrée | MMLU |", *rows), "fr") == []


def test_a_head_beside_a_known_model_names_its_own_without_the_maker() -> None:
    rows = (
        "| Metric / feature | Meta Zuse Shimmer (30B) | Alibaba Qwen 2.5 (32B) |",
        "| Licence | MIT | MIT |",
    )
    assert named(table(*rows) + "\n\nZuse Shimmer is small.").count("Zuse Shimmer") == 2


@pytest.mark.parametrize(
    ("link", "names"),
    [
        ("[Sulmi](https://huggingface.co/a-lab/sulmi-7b) is out. Take Sulmi.", ["Sulmi", "Sulmi"]),
        ("[Sulmi](https://huggingface.co/datasets/a-lab/sulmi-7b) is out.", []),
        ("[Weights](https://huggingface.co/a-lab/sulmi-7b) are out.", []),
        ("[Sulmi](https://example.org/a-lab/sulmi-7b) is out.", []),
    ],
)
def test_a_link_to_a_model_shows_its_name(link: str, names: list[str]) -> None:
    assert named(link) == names


@pytest.mark.parametrize(
    ("head", "name"),
    [("AssemblyAI Prime", "AssemblyAI Prime"), ("ZorbNet", "ZorbNet"), ("Meta Zorb Sky", "Zorb Sky")],
)
def test_a_head_beside_a_known_model_needs_no_number(head: str, name: str) -> None:
    text = (
        f"| Metric | Whisper large-v3 | {head} | Winner |\n|---|---|---|---|\n| WER | 7.4 | 8.3 | Whisper |\n"
    )
    claims = extract(read_note("n.md", f"---\nlang: en\n---\n{text}".encode())).claims
    assert {(claim.model, str(claim.value)) for claim in claims} == {
        ("Whisper large-v3", "7.4"),
        (name, "8.3"),
    }


@pytest.mark.parametrize("head", ["PyTorch", "Our Delta", "SOTA", "Previous Best", "Hugging Face"])
def test_a_head_beside_a_known_model_that_is_none(head: str) -> None:
    text = f"| Metric | Whisper large-v3 | {head} |\n|---|---|---|\n| WER | 7.4 | 8.3 |\n"
    claims = extract(read_note("n.md", f"---\nlang: en\n---\n{text}".encode())).claims
    assert {claim.model for claim in claims} <= {"Whisper large-v3"}


@pytest.mark.parametrize(
    ("language", "head", "name"),
    [
        ("ja", "Kimi K2の成績", "Kimi K2"),
        ("ja", "Kimi K2のスコア", "Kimi K2"),
        ("en", "Kimi K2 scores", "Kimi K2"),
        ("en", "Kimi K2 Score", "Kimi K2"),
        ("fr", "Kimi K2 résultat", "Kimi K2"),
        ("ru", "Kimi K2 результат", "Kimi K2"),
        ("en", "Kimi K2 Zorb", "Kimi K2 Zorb"),
        ("en", "Kimi K2-Zorb", "Kimi K2-Zorb"),
    ],
)
def test_what_a_head_says_behind_a_name_is_no_part_of_it(language: str, head: str, name: str) -> None:
    assert named(table(f"| Benchmark | {head} |", "| MMLU | 81.2 |"), language) == [name]


@pytest.mark.parametrize(
    ("language", "head"),
    [("en", "Model (year)"), ("fr", "Modèle (an)"), ("ru", "Модель (год)"), ("ja", "モデル（年）")],
)
def test_a_column_of_models_names_a_family_alone(language: str, head: str) -> None:
    text = f"| {head} | MMLU |\n|---|---|\n| **LLaMA** (2023) | 63.4 |\n| LLaMA 2 70B | 68.9 |\n"
    claims = extract(read_note("n.md", f"---\nlang: {language}\n---\n{text}".encode())).claims
    assert [(claim.model, str(claim.value)) for claim in claims] == [
        ("LLaMA", "63.4"),
        ("LLaMA 2 70B", "68.9"),
    ]


def test_a_size_tied_to_a_version_shows_the_series() -> None:
    text = "# Trying Zorblax-1.0-35B\n\nZorblax-1.0 has a context window of 256K tokens.\n"
    claims = extract(read_note("n.md", f"---\nlang: en\n---\n{text}".encode())).claims
    assert [claim.model for claim in claims] == ["Zorblax-1.0"]


def test_a_kind_of_thing_behind_another_script_makes_no_model() -> None:
    text = "| モデル | MMLU |\n|---|---|\n| Zorb公式API | 71.2 |\n| GPT-5.5 | 90.1 |"
    assert {one.model for one in facts(text, "ja")} == {"GPT-5.5"}


@pytest.mark.parametrize(
    ("language", "first", "context"),
    [
        ("en", "Criterion", "Context"),
        ("fr", "Critère", "Contexte"),
        ("ru", "Критерий", "Контекст"),
        ("ja", "比較項目", "コンテキスト長"),
    ],
)
def test_families_that_head_all_columns_are_meant_as_models(language: str, first: str, context: str) -> None:
    text = table(f"{first} | Claude | [Gemini](/gemini)", f"{context} | 1M | 2M")
    assert facts(text, language) == [
        fact("Claude", "context-length", "1e6 token"),
        fact("Gemini", "context-length", "2e6 token"),
    ]


def test_a_family_beside_what_is_no_model_heads_a_column_of_none() -> None:
    assert facts(table("Criterion | Claude | Price", "Context | 1M | 2M")) == []
