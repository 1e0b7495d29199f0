"""Names that lead the title of a note which is the sheet of a model."""

from __future__ import annotations

import pytest
from claim_notes import fact, facts, table

SHEET = [
    fact("Zorblet", "active-parameters", "12e9 parameter"),
    fact("Zorblet", "context-length", "256000 token"),
    fact("Zorblet", "parameters", "140e9 parameter"),
]


@pytest.mark.parametrize(
    ("language", "title", "lines"),
    [
        (
            "en",
            "Zorblet — findings by Gemini 3.7 Flash",
            ("**Name:** Zorblet", "**Context window:** 256K tokens", "**Parameters:** 140B (12B active)"),
        ),
        (
            "fr",
            "Zorblet : ce que j'en sais",
            ("Nom : Zorblet", "Fenêtre de contexte : 256K tokens", "Paramètres : 140 Mds (12 Mds actifs)"),
        ),
        (
            "ru",
            "Zorblet — что известно",
            ("Название: Zorblet", "Окно контекста: 256K токенов", "Параметры: 140 млрд (12 млрд активных)"),
        ),
        (
            "ja",
            "Zorblet：わかっていること",
            ("名称：Zorblet", "コンテキスト長：256Kトークン", "パラメータ数：1400億（アクティブ120億）"),
        ),
    ],
)
def test_what_has_parameters_under_keys_is_a_model(language: str, title: str, lines: tuple[str, ...]) -> None:
    items = "\n".join(f"- {line}" for line in lines)
    assert facts(f"# {title}\n\n{items}\n", language) == SHEET


@pytest.mark.parametrize(
    "lines",
    [
        ("Name: Zorblet", "Context window: 32K tokens", "Max output: 4096 tokens"),
        ("Name: Zorblet", "Context window: 32K tokens", "Price: $20 a month"),
        ("Name: Zorblet", "Kimi K2: 1T parameters", "GLM-5: context 200K", "Layers: 61"),
    ],
)
def test_the_settings_of_a_tool_and_a_list_of_models_make_no_name(lines: tuple[str, ...]) -> None:
    text = "# Zorblet: notes\n\nWe keep them in Zorblet.\n\n" + "\n".join(f"- {line}" for line in lines)
    assert "Zorblet" not in [claimed.model for claimed in facts(text)]


@pytest.mark.parametrize(
    ("language", "rows"),
    [
        ("en", ("Item | Value", "Parameters | 13B", "Layers | 40")),
        ("fr", ("Élément | Valeur", "Paramètres | 13B", "Couches | 40")),
        ("ru", ("Свойство | Значение", "Параметры | 13B", "Слои | 40")),
        ("ja", ("項目 | 値", "パラメータ数 | 13B", "レイヤー数 | 40")),
    ],
)
def test_a_heading_over_the_sheet_of_a_model_is_its_name(language: str, rows: tuple[str, ...]) -> None:
    text = f"# Kimi K2, GLM-5\n\n## ZorbGeeX\n\n{table(*rows)}\n\n## GLM-5\n\nGLM-5: 744B"
    assert [one for one in facts(text, language) if one.model != "GLM-5"] == [
        fact("ZorbGeeX", "layers", "40 1"),
        fact("ZorbGeeX", "parameters", "13e9 parameter"),
    ]


@pytest.mark.parametrize("heading", ["Configuration", "LoRA", "MoE Layers", "What ZorbGeeX is"])
def test_a_heading_that_is_a_word_or_more_than_a_name_is_none(heading: str) -> None:
    sheet = table("Item | Value", "Parameters | 13B", "Layers | 40")
    assert facts(f"# Kimi K2, GLM-5\n\n## {heading}\n\n{sheet}") == []


@pytest.mark.parametrize(
    ("language", "heading", "lines"),
    [
        ("en", "1. Yi (01.AI)", ("Context: 200K tokens", "Parameters: 34B")),
        ("fr", "Yi", ("Fenêtre de contexte : 200K tokens", "Paramètres : 34B")),
        ("ru", "2) Yi (01.AI)", ("Контекстное окно: 200K токенов", "Параметры: 34B")),
        ("ja", "**Yi**（01.AI）", ("コンテキスト長：200Kトークン", "パラメータ数：34B")),
    ],
)
def test_a_family_heads_the_sheet_of_a_model(language: str, heading: str, lines: tuple[str, ...]) -> None:
    sheet = "\n".join(f"- {line}" for line in lines)
    wanted = [fact("Yi", "context-length", "200000 token"), fact("Yi", "parameters", "34e9 parameter")]
    assert facts(f"# Kimi K2, GLM-5\n\n## {heading}\n\n{sheet}", language) == wanted


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("en", "**Qwen**: 7B parameters, context of 32K tokens"),
        ("fr", "**Qwen** (Alibaba) : 7B paramètres, contexte de 32K tokens"),
        ("ru", "**Qwen** — 7B параметров, контекст 32K токенов"),
        ("ja", "**Qwen**：パラメータ数7B、コンテキスト長32Kトークン"),
    ],
)
def test_a_family_heads_a_line_that_tells_of_a_model(language: str, line: str) -> None:
    wanted = [fact("Qwen", "context-length", "32000 token"), fact("Qwen", "parameters", "7e9 parameter")]
    assert facts(line, language) == wanted


@pytest.mark.parametrize(
    "text",
    [
        "## Qwen\n\n- Context: 32K tokens\n\n## Others\n\nQwen3-8B and Qwen3-32B are newer.",
        "## Qwen\n\nWe like it for its 119 languages.",
        "## OpenAI\n\n- Context: 32K tokens",
    ],
)
def test_a_family_of_several_models_and_a_maker_head_no_sheet(text: str) -> None:
    assert facts(text) == []
