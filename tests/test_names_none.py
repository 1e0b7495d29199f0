"""Names that look like a model's and are none: software, machines, makers, data, products, formats."""

from __future__ import annotations

import pytest
from claim_notes import facts, read

from ingest.claims.extract import extract
from ingest.notes import read_note

_NONE = (
    "PyTorch 2.6", "TensorFlow 2.18", "CUDA 12.4", "vLLM 0.11", "llama.cpp b4500", "Python 3.12",
    "Ubuntu 24.04", "Docker 27", "LangChain 0.3", "RTX 4090", "H100 80GB", "M4 Max", "Jetson Orin",
    "Raspberry Pi 5", "OpenAI", "Hugging Face", "GitHub", "GGUF", "Q4_K_M", "FP8", "BF16", "LAION-400M",
    "The Pile", "ImageNet", "Common Crawl", "iPhone 16", "Windows 11", "PostgreSQL 16", "Node.js 22",
    "Chrome 130", "Apache 2.0", "ISO 9001", "USB 3.2", "PCIe 5.0",
)  # fmt: skip


@pytest.mark.parametrize("name", _NONE)
@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "We used {} and it was fine, with 7 billion of them."),
        ("fr", "Nous utilisons {} sans souci, pour 7 milliards de lignes."),
        ("ru", "Мы взяли {} и не пожалели, хотя строк 7 млрд."),
        ("ja", "{}を使い、70億行を処理した。"),
    ],
)
def test_no_model_is_named(name: str, language: str, sentence: str) -> None:
    text = f"---\nlang: {language}\n---\n{sentence.format(name)}\n"
    assert extract(read_note("n.md", text.encode())).models == ()


@pytest.mark.parametrize("name", ["MLX FP16", "vLLM FP8", "GGUF Q4_K_M", "Ollama Q8_0"])
def test_what_runs_a_model_in_some_format_is_no_model(name: str) -> None:
    text = f"| Model | Speed (tok/s) |\n|---|---|\n| {name} | 28.1 |\n"
    assert extract(read_note("n.md", text.encode())).models == ()


@pytest.mark.parametrize("name", ["PyTorch", "LangChain", "LM Studio", "OpenRouter", "Hugging Face", "MLX"])
@pytest.mark.parametrize(
    "sentence",
    [
        "{} is a library for language models.",
        "The tool called {} runs a 7B model.",
        "{}という推論ライブラリで言語モデルを動かす。",
        "Библиотека {} запускает языковые модели.",
        "La bibliothèque {} lance un modèle de langage.",
    ],
)
def test_a_tool_beside_the_word_for_a_model_is_none(name: str, sentence: str) -> None:
    assert extract(read_note("n.md", f"{sentence.format(name)}\n".encode())).models == ()


def test_what_a_title_goes_on_with_makes_no_name_of_a_family() -> None:
    text = "### Needle: We Distilled Gemini Tool Calling Into a 26M Model\n\nIt has 26M parameters."
    assert facts(text) == []


def test_a_maker_that_is_called_after_its_models_is_none() -> None:
    text = "DeepSeek-V4 is out. DeepSeek-AI showed it in April, with a context window of 1M tokens."
    assert "DeepSeek-AI" not in [one.model for one in facts(text)]


@pytest.mark.parametrize("date", ["Mar 23, 2026", "Dec 5, 2025", "Sep 12"])
def test_a_day_behind_a_word_for_a_model_is_no_name(date: str) -> None:
    text = f"LLM {date} By Acme\n\nWe ran Qwen3-8B. The result is 4.36 tokens per second."
    assert {claim.model for claim in read(text, "en").claims} == {"Qwen3-8B"}
