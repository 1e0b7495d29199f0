"""Lists: what an item is about where that stands in the item before, over the list, or nowhere."""

from __future__ import annotations

import pytest
from claim_notes import fact, facts


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "en",
            "## SWE-bench Verified\n\n1. **Claude Opus 4.5**: 80.9% (2025)\n2. GPT-5.1 - 76.3%",
        ),
        (
            "fr",
            "## Classement, SWE-bench Verified\n\n1. Claude Opus 4.5 : 80,9 %\n2. GPT-5.1 : 76,3 %",
        ),
        ("ru", "Лучшие на SWE-bench Verified:\n\n1. Claude Opus 4.5: 80,9%\n2. GPT-5.1: 76,3%"),
        ("ja", "## SWE-bench Verifiedの上位\n\n1. **Claude Opus 4.5**：80.9%\n2. **GPT-5.1**：76.3%"),
    ],
)
def test_an_item_that_is_a_model_and_a_score_is_scored_by_what_stands_over_the_list(
    language: str, text: str
) -> None:
    assert facts(text, language) == [
        fact("Claude Opus 4.5", "SWE-bench Verified", "80.9 percent"),
        fact("GPT-5.1", "SWE-bench Verified", "76.3 percent"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "## SWE-bench Verified\n\n- Claude Opus 4.5 pleases 80.9% of our team",
        "## SWE-bench Verified and MMLU\n\n- Claude Opus 4.5: 80.9%",
        "## Prices\n\n- Claude Opus 4.5: 80.9%",
        "## SWE-bench Verified\n\n- Claude Opus 4.5: 4 tries, 80.9%",
    ],
)
def test_an_item_that_says_more_or_a_heading_with_two_benchmarks_gives_no_score(text: str) -> None:
    assert facts(text) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Kimi K2 is at home in code.\n\n- **Base**: as in the open DeepSeek-V3\n- **Layers**: 61"),
        ("fr", "Kimi K2 est à l'aise en code.\n\n- **Base** : celle de DeepSeek-V3\n- **Couches** : 61"),
        ("ru", "Kimi K2 сильна в коде.\n\n- **Архитектура**: как у открытой DeepSeek-V3\n- **Слоёв**: 61"),
    ],
)
def test_what_an_item_names_under_a_key_is_not_what_the_next_are_about(language: str, text: str) -> None:
    assert facts(text, language) == [fact("Kimi K2", "layers", "61 1")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "- Model: Kimi K2\n- Layers: 61"),
        ("en", "- What it is: Kimi K2, a model for code\n- Layers: 61"),
        ("fr", "- Modèle : Kimi K2\n- Couches : 61"),
        ("ru", "- Модель: Kimi K2\n- Слоёв: 61"),
        ("ja", "- モデル：Kimi K2\n- 層数：61"),
    ],
)
def test_what_the_first_item_introduces_is_what_the_next_are_about(language: str, text: str) -> None:
    assert facts(text, language) == [fact("Kimi K2", "layers", "61 1")]


def test_an_item_with_another_head_is_not_about_the_head_of_the_first() -> None:
    text = "- **Kimi K2** – trained on 15.5T tokens\n- **Somebody else** – trained on 1.08T tokens"
    assert facts(text) == [fact("Kimi K2", "training-tokens", "15.5e12 token")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "## Setup\n\nThe test system:\n\n- RAM: 64 GB"),
        ("fr", "Le système de test :\n\n- Mémoire : 64 Go"),
        ("ru", "Тестовый стенд:\n\n- Память: 64 ГБ"),
        ("ja", "テスト環境：\n\n- メモリ：64 GB"),
    ],
)
def test_a_list_that_a_machine_leads_tells_no_memory_of_the_model(language: str, text: str) -> None:
    assert facts("# Kimi K2\n\n" + text, language) == []


@pytest.mark.parametrize(
    "text",
    [
        "- MMLU: +1.2% over RoBERTa, +2% over XLNet",
        "- `head_dim = hidden / num_heads = 128`",
        "- A 512-token test: the prompt of 512 tokens was read",
        "- The old 2.7B trained on papers alone",
    ],
)
def test_gains_results_prompts_and_bare_sizes_are_no_values(text: str) -> None:
    assert facts("# Kimi K2\n\n" + text) == []


def test_a_model_in_an_aside_owns_no_number_outside_it() -> None:
    text = "The new one lands at 61 (roughly GPT-5.6 Sol Max tier), with 88.4% on Terminal-Bench 2.1."
    assert facts(text) == []


def test_a_bracket_with_a_model_and_a_colon_is_a_key() -> None:
    text = "- **A100** (on Llama-3-70B, with vLLM): 15 to 25 tokens/s"
    assert [(found.model, found.metric) for found in facts(text)] == [("Llama-3-70B", "throughput")] * 2


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "- Rivals: GLM-5 has 77 on MMLU\n\nAt home it writes 21 tokens per second."),
        ("fr", "- Face à lui : GLM-5 a 77 à MMLU\n\nChez moi, il écrit 21 tokens par seconde."),
        ("ja", "- 比較: GLM-5はMMLUで77\n\n自宅では毎秒21トークンで動いた。"),
    ],
)
def test_what_a_last_item_was_about_is_not_what_follows_the_list(language: str, text: str) -> None:
    assert fact("Kimi K2", "throughput", "21 token/s") in facts(f"# Kimi K2\n\n{text}", language)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Parameters: 3.2B · Size: 2.1 GB · RAM: at least 4 GB · Quant: Q4_K_M"),
        ("fr", "Paramètres : 3,2B · Taille : 2,1 Go · RAM : au moins 4 Go"),
        ("ru", "Параметры: 3.2B · Размер: 2.1 GB · RAM: от 4 GB · Квант: Q4_K_M"),
        ("ja", "パラメータ：3.2B・サイズ：2.1GB・RAM：4GB以上"),
    ],
)
def test_dots_part_the_keys_of_a_line(language: str, text: str) -> None:
    found = {one.metric: (one.bound, int(one.value)) for one in facts(f"### Kimi K2\n{text}", language)}
    assert found == {
        "memory": (">", 4_000_000_000),
        "model-size": ("=", 2_100_000_000),
        "parameters": ("=", 3_200_000_000),
    }


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "- **Model**: Moonshot Kimi K2 (32B)\n- **Context**: 4K tokens"),
        ("fr", "- **Modèle** : Moonshot Kimi K2 (32B)\n- **Contexte** : 4K tokens"),
        ("ru", "- **Модель**: Moonshot Kimi K2 (32B)\n- **Контекст**: 4K токенов"),
        ("ja", "- **モデル**：Moonshot Kimi K2（32B）\n- **コンテキスト**：4Kトークン"),
    ],
)
def test_a_key_may_name_a_model_with_its_maker(language: str, text: str) -> None:
    assert facts(f"## Setup\n\n{text}", language) == [
        fact("Kimi K2", "context-length", "4000 token"),
        fact("Kimi K2", "parameters", "32000000000 parameter"),
    ]
