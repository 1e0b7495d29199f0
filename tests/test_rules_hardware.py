"""Memories that are a machine's own, lengths at which something was measured, and parts of a whole."""

from __future__ import annotations

import pytest
from claim_notes import fact, facts

HEAD = "# GLM-5\n\n"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "8 GB VRAM: Kimi K2 fits with room to spare."),
        ("en", "- **16 GB**: Kimi K2 or GLM-5"),
        ("fr", "16 Go de VRAM : Kimi K2 tient."),
        ("ru", "16 ГБ видеопамяти: Kimi K2 помещается."),
        ("ja", "8 GB以下 VRAM：Kimi K2が収まります。"),
    ],
)
def test_a_memory_that_opens_a_line_as_a_key_is_what_one_has(language: str, text: str) -> None:
    assert not [one for one in facts(HEAD + text, language) if one.unit == "byte"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Kimi K2: 16 GB of VRAM."),
        ("ja", "Kimi K2のメモリ使用量は16GB。"),
    ],
)
def test_a_memory_behind_a_models_name_is_its_own(language: str, text: str) -> None:
    assert fact("Kimi K2", "memory", "16e9 byte") in facts(HEAD + text, language)


@pytest.mark.parametrize(
    "text",
    [
        "コンテキスト長32Kでは性能が大きく低下する。",
        "コンテキスト長40-50kでは性能が10倍低下する。",
        "コンテキスト長128Kトークンでも速い。",
    ],
)
def test_a_length_at_which_something_happens_is_not_the_models(text: str) -> None:
    assert facts(HEAD + text, "ja") == []


def test_a_length_that_a_particle_tells_of_is() -> None:
    text = HEAD + "コンテキスト長は128Kで、速い。"
    assert facts(text, "ja") == [fact("GLM-5", "context-length", "128000 token")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "It is built as 109B / active 17B."),
        ("fr", "Une architecture 109B / actifs 17B."),
        ("ja", "`109B / 活性 17B` という構成だ。"),
    ],
)
def test_a_word_for_the_active_part_may_stand_behind_the_slash(language: str, text: str) -> None:
    assert facts(HEAD + text, language) == [
        fact("GLM-5", "active-parameters", "17e9 parameter"),
        fact("GLM-5", "parameters", "109e9 parameter"),
    ]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The KV cache takes 4 GB of memory."),
        ("fr", "Le cache KV occupe 4 Go de mémoire."),
        ("ja", "KVキャッシュのサイズは約4GBになる。"),
    ],
)
def test_a_memory_that_is_told_of_the_cache_is_not_the_models(language: str, text: str) -> None:
    assert facts(HEAD + text, language) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "GLM-5 needs 20 GB of memory with the KV cache."),
        ("ja", "GLM-5はKVキャッシュ込みで20GBのメモリが必要だ。"),
    ],
)
def test_what_a_model_needs_with_its_cache_is_its_own(language: str, text: str) -> None:
    assert [one[:4] for one in facts(HEAD + text, language)] == [fact("GLM-5", "memory", "20e9 byte")[:4]]


def test_a_head_for_memory_with_the_cache_is_one_of_memory() -> None:
    rows = "| 量子化 | 重みメモリ | KV込み(8K) |\n|---|---|---|\n| 4bit | 15GB | 18GB |"
    assert {one.value for one in facts(f"{HEAD}必要なメモリ:\n\n{rows}", "ja")} == {15 * 10**9, 18 * 10**9}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Zorb runs on a consumer GPU (16 GB of VRAM)."),
        ("en", "- RAM: 128 GB DDR4"),
        ("fr", "Zorb tourne sur une carte graphique (16 Go de VRAM)."),
        ("fr", "- Mémoire vive : 64 Go DDR5-6000"),
        ("ru", "На видеокарте (16 ГБ) модель идёт без свопа."),
        ("ru", "- Оперативная память: 128 ГБ DDR4"),
        ("ja", "- メモリ：64GB DDR5"),
    ],
)
def test_a_bracket_or_a_kind_of_module_tells_a_machines_memory(language: str, text: str) -> None:
    assert not facts(f"# Qwen3-32B\n\n{text.replace('Zorb', 'Qwen3-32B')}", language)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Qwen3-32B needs a GPU (24 GB of VRAM)."),
        ("fr", "Qwen3-32B nécessite une carte graphique (24 Go de VRAM)."),
        ("ru", "Qwen3-32B требует видеокарту (24 ГБ видеопамяти)."),
    ],
)
def test_what_a_model_asks_a_machine_for_is_its_own(language: str, text: str) -> None:
    assert [(one.model, one.metric, one.value) for one in facts(text, language)] == [
        ("Qwen3-32B", "memory", 24_000_000_000)
    ]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "- Chip: 16-core CPU (12P + 4E), 40-core GPU, 16-core ANE"),
        ("en", "- GPU: 76-core"),
        ("ja", "- GPU：40コア"),
    ],
)
def test_the_cores_of_a_chip_are_no_chips(language: str, text: str) -> None:
    assert facts("# Qwen3-8B\n\n" + text, language) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Remember: 48 GB of VRAM is a lot of money."),
        ("fr", "48 Go de VRAM est un luxe."),
        ("ru", "Важный момент: 48GB VRAM - это не волшебная палочка."),
        ("ja", "48GBのVRAMは魔法ではない。"),
    ],
)
def test_a_memory_that_a_sentence_is_about_is_nobodys(language: str, text: str) -> None:
    assert not facts(f"# Qwen3-32B\n\n{text}", language)


@pytest.mark.parametrize(
    ("language", "text"),
    [("en", "48 GB of VRAM is the minimum."), ("ru", "48 ГБ VRAM — это минимум.")],
)
def test_a_memory_that_is_said_to_be_needed_is_the_models(language: str, text: str) -> None:
    assert [one.value for one in facts(f"# Qwen3-32B\n\n{text}", language)] == [48_000_000_000]
