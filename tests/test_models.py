"""Names of models in running text: where each begins and ends, and what only looks like one."""

from __future__ import annotations

import pytest

from ingest.recognition.annotate import annotate_text
from ingest.recognition.mentions import Label


def models(text: str, language: str = "en") -> list[str]:
    """The names found, as they are printed."""
    return [mention.text for mention in annotate_text(text, language)[0] if mention.label is Label.MODEL]


def numbers(text: str, language: str = "en") -> list[str]:
    return [mention.text for mention in annotate_text(text, language)[0] if mention.label is Label.NUMBER]


@pytest.mark.parametrize(
    ("language", "text", "names"),
    [
        ("ja", "GLM-5は7450億のパラメータを持つ。", ["GLM-5"]),
        ("ja", "新型GLM-5の性能", ["GLM-5"]),
        (
            "ja",
            "「Claude Sonnet 4」と（Qwen3-30B-A3B-Thinking-2507）",
            ["Claude Sonnet 4", "Qwen3-30B-A3B-Thinking-2507"],
        ),
        ("ja", "Kimi K2、GPT-4o、gemma-4-26b-a4bを比べた", ["Kimi K2", "GPT-4o", "gemma-4-26b-a4b"]),
        ("ja", "ベンチマークでLlama 4 Maverickが", ["Llama 4 Maverick"]),
        ("ja", "Llama 4 Maverick、Qwen 3 Maxを上回る", ["Llama 4 Maverick", "Qwen 3 Max"]),
        ("ru", "Модель «GLM-4.5» вышла, а «Opus 4.8» нет", ["GLM-4.5", "Opus 4.8"]),
        (
            "ru",
            "у GLM-5 и GigaChat 2 Max, YandexGPT 5.1 Pro.",
            ["GLM-5", "GigaChat 2 Max", "YandexGPT 5.1 Pro"],
        ),
        ("ru", "у GLM-5-х и GLM-5м", ["GLM-5", "GLM-5"]),
        ("fr", "l'GPT-4o, l’GPT-4.1 et qu'Opus 4.8", ["GPT-4o", "GPT-4.1", "Opus 4.8"]),
        ("fr", "« GLM-5 » : la suite", ["GLM-5"]),
        (
            "en",
            "“GLM-4.5-Air”, (Kimi K2), [DeepSeek-V3.2]; Llama 3.3 70B's",
            ["GLM-4.5-Air", "Kimi K2", "DeepSeek-V3.2", "Llama 3.3 70B"],
        ),
        ("en", "GLM-4.5/GLM-4.6: GLM-5-", ["GLM-4.5", "GLM-4.6", "GLM-5"]),
        ("en", "GLM-5.", ["GLM-5"]),
    ],
)
def test_a_name_ends_where_the_sentence_goes_on(language: str, text: str, names: list[str]) -> None:
    assert models(text, language) == names


@pytest.mark.parametrize(
    "name",
    [
        "Claude 4 Sonnet",
        "Claude Opus 4.8",
        "Claude 3.5 Sonnet",
        "DeepSeek-R1-Distill-Qwen-32B",
        "GLM-4.5-Air-FP8",
        "GLM_4.5_Air",
        "GPT-4o-mini",
        "GPT-5 mini",
        "GPT-4.1 nano",
        "GPT‑5.6",
        "Gemma 3 27B",
        "Grok 4 Fast",
        "Kimi K2 Thinking",
        "LLaMA 13B",
        "Llama 2 70B",
        "Llama 4 Maverick 17B-128E",
        "Llama-2-70b",
        "MiniMax-M2.5",
        "Mistral Small 3.2 24B",
        "Mixtral-8x22B-Instruct-v0.1",
        "Nemotron 3 Nano 30B-A3B",
        "Qwen2.5-VL-72B-Instruct-AWQ",
        "Qwen3-235B-A22B-Instruct-2507",
        "gemma-4-26b-a4b-it-claude-opus-distill",
        "gpt-oss-120b",
        "mtp-gemma-4-26b-a4b",
        "o4-mini-high",
        "DeepSeek V5",
        "Kimi K2.5 Thinking",
        "Kimi K4",
        "MiniMax M2.5",
        "Mixtral 8x22B Instruct",
        "Mixtral 8x7B",
        "Phi 4",
        "Phi-4",
        "Runway Gen-4.5",
        "SD 3.5",
        "Step 3.5 Flash",
        "Step-3",
        "YOLOv8n",
        "o4-mini-deep-research",
        "Qwen3 235B A22B",
        "DeepSeek R1 0528",
        "ＧＬＭ－４．５",
        "GPT-5.6 Sol",
        "Gemini 2.5 Deep Think",
        "Gemma 3n E4B",
        "FLUX.1 [dev]",
        "ViT-L/14",
        "Qwen2.5-7B Q4_K_M",
        "GLM-5 IQ3_XXS",
        "GLM-5-GGUF:Q8_0",
        "bert-base-multilingual-cased",
        "bge-large-en-v1.5",
        "NeuralHermes-2.5-Mistral-7B",
        "gpt-4o-2024-08-06",
        "gpt-4o-mini-2024-07-18",
        "Motif-2.6B",
        "Hunyuan A13B",
    ],
)
def test_versions_tiers_and_sizes_are_part_of_the_name(name: str) -> None:
    text = f"We tried {name} yesterday"
    assert models(text) == [name]
    assert numbers(text) == []


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("ai-sage/GigaChat3-702B-A36B-preview", "GigaChat3-702B-A36B-preview"),
        ("Qwen/Qwen3-235B-A22B", "Qwen3-235B-A22B"),
        ("zai-org/GLM-4.5-Air", "GLM-4.5-Air"),
        ("Anthropic's Claude Opus 4.8", "Claude Opus 4.8"),
        ("OpenAI GPT-4o", "GPT-4o"),
        ("Google Gemini 2.5 Pro", "Gemini 2.5 Pro"),
        ("StepFun Step 3", "Step 3"),
        ("Amazon Nova 2 Lite", "Nova 2 Lite"),
    ],
)
def test_the_organisation_is_no_part_of_the_name(text: str, name: str) -> None:
    assert models(text) == [name]


def test_a_family_that_needs_no_version_may_stand_alone() -> None:
    assert models("Mixtral and GigaChat are open, says ГигаЧат", "ru") == ["Mixtral", "GigaChat", "ГигаЧат"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Вихрь-Немо 12Б для текстов", "Вихрь-Немо 12Б"),
        ("Яндекс ГПТ 5 Лайт открыт", "Яндекс ГПТ 5 Лайт"),
        ("Кими К2 про тексты", "Кими К2"),
        ("Квен 3 про запас", "Квен 3"),
        ("Лама 3 Вася 2", "Лама 3"),
    ],
)
def test_a_name_is_spelled_in_another_script(text: str, name: str) -> None:
    assert models(text, "ru") == [name]


@pytest.mark.parametrize(
    "text", ["Claude said so.", "Gemini in astrology", "an opus, a sonnet", "the Orca", "GPT"]
)
def test_a_family_that_is_also_a_word_needs_a_version(text: str) -> None:
    assert models(text) == []


@pytest.mark.parametrize(
    ("language", "text", "names"),
    [
        ("en", "Gemini 2.5 Pro, Flash or Ultra", ["Gemini 2.5 Pro", "Flash", "Ultra"]),
        ("fr", "Gemini 2.5 Pro, Flash et Ultra", ["Gemini 2.5 Pro", "Flash", "Ultra"]),
        ("ru", "Gemini 2.5 Pro, Flash и Ultra", ["Gemini 2.5 Pro", "Flash", "Ultra"]),
        ("ja", "Gemini 2.5 Pro、Flash、Ultra", ["Gemini 2.5 Pro", "Flash", "Ultra"]),
        ("en", "Gemini 2.5 Pro/Flash", ["Gemini 2.5 Pro", "Flash"]),
        ("en", "Gemini 2.5 Pro, Flash and the rest", ["Gemini 2.5 Pro", "Flash"]),
        ("en", "Gemini 2.5 Pro, Adobe Flash", ["Gemini 2.5 Pro"]),
        ("en", "Gemini 2.5 Pro, which is no Flash", ["Gemini 2.5 Pro"]),
        ("en", "Gemini 2.5 Pro, Flash and Flash-Lite", ["Gemini 2.5 Pro", "Flash", "Flash-Lite"]),
        ("ja", "Gemini 2.5 ProとFlashを比べた", ["Gemini 2.5 Pro", "Flash"]),
    ],
)
def test_a_list_of_tiers_names_as_many_models(language: str, text: str, names: list[str]) -> None:
    assert models(text, language) == names


@pytest.mark.parametrize(
    "text",
    [
        "runs on H100, A100 80GB, B200 and MI300X",
        "an RTX 4090 or RTX PRO 6000, an M4 Max, TPU v5",
        "CUDA 12.4, Python 3.12, vLLM 0.11 and PyTorch 2.5",
        "GPT-style, GPT-like and non-GPT systems, Llama-based",
        "ELYZA-tasks-100, BERTology, BERT-score, Whisper-wrapped",
        "claude-opus-2026-02-11",
        "notes-gpt5-sol-prices-2026-07-13",
        "gpt-5-prices-2026-07-13, gpt-5-2026-07-13-prices",
        "xGPT-4, model.gpt-4, foo@gpt-4.com",
        "sha 4f2a-70b1, 10-70B",
        "Step 1: install. Step 2: run.",
        "in step 3 we fix seed 42",
        "phi 3, command 3, opt 5, North 5, Titan 5 and Nova 5",
        "Gemini Q3 results, Llama on an M4",
    ],
)
def test_what_is_no_model(text: str) -> None:
    assert models(text) == []


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("a GPT-4-class model", "GPT-4"),
        ("GLM-5-based work", "GLM-5"),
        ("Mistral-Large-based work", "Mistral-Large"),
        ("GLM-5 [sic]", "GLM-5"),
        ("GLM-5 Q4 results", "GLM-5"),
        ("GPT-5 Sols", "GPT-5"),
    ],
)
def test_a_word_that_a_hyphen_ties_on_may_be_no_part_of_the_name(text: str, name: str) -> None:
    assert models(text) == [name]


@pytest.mark.parametrize(
    ("language", "text", "names", "values"),
    [
        ("fr", "Opus 5 $ le million", [], ["5 $"]),
        ("fr", "Sol 5 $", [], ["5 $"]),
        ("fr", "Sonnet 4 €", [], ["4 €"]),
        ("fr", "Fable 5 80 %", ["Fable 5"], ["80 %"]),
        ("fr", "Claude Fable 5 80 %", ["Claude Fable 5"], ["80 %"]),
        ("en", "gpt-4o $5", ["gpt-4o"], ["$5"]),
        ("en", "GLM 5 billion", [], ["5 billion"]),
        ("fr", "GLM 5 milliards", [], ["5 milliards"]),
        ("ru", "GLM 5 миллиардов", [], ["5 миллиардов"]),
        ("ja", "GLM 5億", [], ["5億"]),
        ("en", "GLM-5 5 billion", ["GLM-5"], ["5 billion"]),
        ("en", "GLM-5: 744B", ["GLM-5"], ["744B"]),
        ("en", "Gemini 2 million", [], ["2 million"]),
        ("en", "LLaMA 13B parameters", [], ["13B"]),
        ("en", "GLM 5x faster", [], ["5x"]),
        ("en", "GLM-5 has 5 experts", ["GLM-5"], ["5"]),
    ],
)
def test_an_amount_behind_a_name_is_no_version(
    language: str, text: str, names: list[str], values: list[str]
) -> None:
    assert models(text, language) == names
    assert numbers(text, language) == values


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Gemma 3 270M scores 51.2.", "Gemma 3 270M"),
        ("Gemma 3 270M, LFM2.5 230M", "Gemma 3 270M"),
        ("Gemma 3 270M at 51.2", "Gemma 3 270M"),
        ("Gemma 3 270M et Gemma 3 1B", "Gemma 3 270M"),
        ("Gemma 3 270M набирает 51,2", "Gemma 3 270M"),
        ("Gemma 3 270Mは51.2点", "Gemma 3 270M"),
        ("Gemma 3 270M parameters", "Gemma 3"),
        ("Gemma 3 270M de paramètres", "Gemma 3"),
        ("Gemma 3 270M параметров", "Gemma 3"),
        ("Gemma 3 270Mパラメータ", "Gemma 3"),
        ("Gemma 3 270M downloads", "Gemma 3"),
        ("Llama 4 Scout 10M", "Llama 4 Scout"),
        ("Gemini 3 Pro 1M", "Gemini 3 Pro"),
        ("Granite 4.0 H-Small", "Granite 4.0 H-Small"),
        ("Cursor Composer 2", "Composer 2"),
    ],
)
def test_a_size_in_millions_is_of_the_name_where_it_counts_nothing(text: str, name: str) -> None:
    assert models(text)[0] == name
