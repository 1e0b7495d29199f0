"""Versions of names: with a comma for the point, and alone where the note names their model in full."""

from __future__ import annotations

import pytest
from claim_notes import fact, facts
from test_names import iris, named


@pytest.mark.parametrize(
    ("text", "name", "token"),
    [
        ("GPT-5,5 est sorti en avril.", "GPT-5,5", "gpt-5.5"),
        ("Avec Claude Opus 4,8 tout va plus vite.", "Claude Opus 4,8", "claude-4.8-opus"),
        ("Opus 4,8 devance ses rivaux.", "Opus 4,8", "claude-4.8-opus"),
        ("Модель Qwen3,5 вышла в феврале.", "Qwen3,5", "qwen-3.5"),
        ("Llama 3,3 70B reste en tête.", "Llama 3,3 70B", "llama-3.3-70b"),
    ],
)
def test_a_comma_stands_for_the_point_of_a_version(text: str, name: str, token: str) -> None:
    assert iris(text)[name] == {token}


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Llama 3,000 prompts later we stopped.", {"Llama"}),
        ("Gemini Flash 3,5 $ par million de tokens.", {"Gemini Flash"}),
        ("Mistral Large 4,5 % sur HLE.", {"Mistral Large"}),
        ("GPT-4, 5 essais plus tard.", {"GPT-4"}),
    ],
)
def test_an_amount_behind_a_name_is_no_version_with_a_comma(text: str, names: set[str]) -> None:
    assert set(named(text)) <= names


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "# DeepSeek V9 is near\n\nWe read that V9 has 1.2 trillion parameters."),
        ("fr", "# DeepSeek V9 approche\n\nOn lit que la V9 compte 1 200 milliards de paramètres."),
        ("ru", "# DeepSeek V9 близко\n\nПишут, что у V9 1,2 трлн параметров."),
        ("ja", "# DeepSeek V9の噂\n\n報道によれば、V9は1.2兆パラメータを持つ。"),
    ],
)
def test_a_version_alone_is_the_model_that_the_note_names_with_it(language: str, text: str) -> None:
    assert facts(text, language) == [fact("DeepSeek V9", "parameters", "1200000000000 parameter")]


@pytest.mark.parametrize(
    "text",
    [
        "# DeepSeek V9\n\nWe ran it on the Tensor V9 board. V9 is quick.",
        "DeepSeek V9 and Zhipu V9 differ. V9 is quick.",
        "DeepSeek V9 Pro is out. V9 is quick.",
        "Kimi M4 runs on an M4. The M4 is quick.",
    ],
)
def test_a_version_alone_is_no_model_where_it_may_be_another(text: str) -> None:
    assert not {"V9", "M4"} & set(named(text))


def test_a_version_that_a_note_presents_as_a_model_is_that_of_the_full_name() -> None:
    text = (
        "DeepSeek has released V9, its new open model. DeepSeek-V9 has 1.2 trillion parameters. V9 is free."
    )
    assert {name for name in named(text) if name.endswith("V9")} <= {"V9", "DeepSeek-V9"}
    assert facts(text, "en") == [fact("DeepSeek-V9", "parameters", "1200000000000 parameter")]


@pytest.mark.parametrize(
    ("text", "name", "token"),
    [
        ("Qwen3 1,7B tient sur un téléphone.", "Qwen3 1,7B", "qwen-1.7b-3"),
        ("Модель Qwen3-0,6B самая маленькая.", "Qwen3-0,6B", "qwen-0.6b-3"),
        ("Gemma 3 4B, 12B et 27B.", "Gemma 3 4B", "gemma-3-4b"),
    ],
)
def test_a_comma_stands_for_the_point_of_a_size(text: str, name: str, token: str) -> None:
    assert iris(text)[name] == {token}


def test_a_new_name_keeps_the_comma_of_its_size() -> None:
    head = "| Modèle | Paramètres | Contexte |\n|---|---|---|"
    text = f"{head}\n| Zorb 0,9B | 0,9 Md | 128K |\n| Zorb 7B | 7 Md | 256K |"
    assert {f.model for f in facts(text, "fr")} == {"Zorb 0,9B", "Zorb 7B"}
    assert fact("Zorb 0,9B", "parameters", "900000000 parameter") in facts(text, "fr")


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Qwen3 8B 4-bit runs here", ["Qwen3 8B"]),
        ("Qwen 8B 4-bit runs here", ["Qwen 8B"]),
        ("behind GPT-5.6 Sol max (88.8)", ["GPT-5.6 Sol max"]),
        ("behind GPT-5.6 Sol max of all", ["GPT-5.6 Sol"]),
        ("ahead of GPT-5.6 Sol Max and Fable 5", ["GPT-5.6 Sol Max", "Fable 5"]),
        ("Gemini 2.5 Pro and Flash 90%", ["Gemini 2.5 Pro", "Flash"]),
        ("QK-Clip caps the logits", []),
    ],
)
def test_where_names_end_and_what_is_part_of_another_word(text: str, names: list[str]) -> None:
    assert named(text) == names


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Claude Sonnet 4.5 в тесте быстрее.", "Claude Sonnet 4.5"),
        ("Перешёл от Claude Sonnet 4 к новой.", "Claude Sonnet 4"),
        ("GPT-4.1 и Gemini 2.5 в одном тесте.", "Gemini 2.5"),
    ],
)
def test_a_preposition_of_one_letter_makes_no_amount_of_a_version(text: str, name: str) -> None:
    assert name in named(text)


@pytest.mark.parametrize("name", ["MiniMax M2", "Zorb-2"])
def test_an_article_is_no_part_of_a_name(name: str) -> None:
    text = f"The {name} is a massive language model with 200 billion parameters."
    assert facts(text) == [fact(name, "parameters", "2E+11 parameter")]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Codestral 25.01: 256K context", "Codestral 25.01"),
        ("Mistral Large 24.11 has a context window of 256K tokens.", "Mistral Large 24.11"),
        ("Ministral 8B 24.10 (256K context)", "Ministral 8B 24.10"),
        ("Command R+ 08-2024 has a context window of 256K tokens.", "Command R+ 08-2024"),
    ],
)
def test_a_year_and_a_month_are_a_version(text: str, name: str) -> None:
    assert facts(text) == [fact(name, "context-length", "256000 token")]


def test_a_score_is_no_year_and_month() -> None:
    text = "Perplexity: Vicuna 13B 24.11, Mistral 7B 23.05."
    assert {one.model for one in facts(text)} == {"Vicuna 13B", "Mistral 7B"}
