"""Sizes that stand for models in running text, where a note tells several of them apart."""

from __future__ import annotations

import pytest
from claim_notes import fact, facts, table

TWO = [
    fact("Qwen3.5-122B", "memory", "80e9 byte"),
    fact("Qwen3.5-35B", "memory", "24e9 byte"),
]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "# Qwen3.5\n\nThe 35B needs 24 GB of VRAM, the 122B model needs 80 GB."),
        ("en", "Qwen3.5 comes in two sizes. The 35B needs 24 GB of VRAM; the 122B needs 80 GB."),
        ("en", "# Qwen3.5\n\n- 35B: 24 GB of VRAM\n- 122B: 80 GB of VRAM"),
        ("en", "# Qwen3.5\n\nVRAM: 24 GB for the 35B, 80 GB for the 122B."),
        (
            "fr",
            "Qwen3.5 existe en deux tailles. Le 35B tient dans 24 Go de VRAM, le modèle 122B demande 80 Go.",
        ),
        ("fr", "# Qwen3.5\n\nVRAM : 24 Go pour le 35B, 80 Go pour le 122B."),
        ("ru", "Qwen3.5 выходит в двух размерах. Версии 35B нужно 24 ГБ видеопамяти, версии 122B — 80 ГБ."),
        ("ja", "Qwen3.5には2サイズがある。35B版は24GBのVRAMで動き、122B版は80GB必要だ。"),
    ],
)
def test_a_size_that_stands_for_a_model_is_its_name(language: str, text: str) -> None:
    assert facts(text, language) == TWO


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "# Qwen3.5\n\nThe 35B class and the 122B sample take 24 GB of VRAM."),
        ("en", "# Qwen3.5\n\nThe 35B tokens were cut to 122B tokens."),
        ("fr", "# Qwen3.5\n\nLe 35B corpus et le 122B échantillon."),
        ("ja", "# Qwen3.5\n\n35Bトークンと122Bトークンを除いた。"),
    ],
)
def test_a_size_of_something_else_stands_for_no_model(language: str, text: str) -> None:
    assert all(claim.model == "Qwen3.5" for claim in facts(text, language))


def test_a_name_with_the_size_is_taken_before_one_is_made() -> None:
    text = "# Qwen3.5\n\nWe ran Qwen3.5-35B-A3B. The 35B writes 60 tokens per second, the 9B writes 90."
    assert fact("Qwen3.5-35B-A3B", "throughput", "60 token/s") in facts(text)


def test_one_size_alone_is_the_models_own() -> None:
    text = "# Rnj-1\n\nRnj-1 is a 8B model. The 8B model needs 24 GB of VRAM."
    assert fact("Rnj-1", "memory", "24e9 byte") in facts(text)


def test_a_model_of_that_size_in_another_generation_is_not_meant() -> None:
    text = "# Gemma 3\n\nThe 27B beats Gemma-2-27B. The 27B needs 54 GB of VRAM, the 4B needs 8 GB."
    assert facts(text) == [
        fact("Gemma 3-27B", "memory", "54e9 byte"),
        fact("Gemma 3-4B", "memory", "8e9 byte"),
    ]


def test_a_list_of_sizes_is_said_of_the_whole_family_and_its_models_have_the_rest() -> None:
    text = "Qwen3.5 comes in two sizes: 35B and 122B. The 35B needs 24 GB of VRAM; the 122B needs 80 GB."
    sizes = [fact("Qwen3.5", "parameters", f"{size}e9 parameter", f"{size}B") for size in (35, 122)]
    assert facts(text) == [*sizes, *TWO]


def test_a_list_tells_the_family_before_the_title_does() -> None:
    text = """# New weights of the week

- Gemma 3 is out
    - Sizes: 4B and 27B
    - 27B: MMLU 80.1; MATH 70.2
- GLM-5.2 is out
"""
    assert fact("Gemma 3-27B", "MMLU", "80.1 score") in facts(text)


def test_a_size_is_taken_as_the_note_names_it_in_a_table_too() -> None:
    rows = table("Size | VRAM", "4B | 3 GB", "27B | 17 GB")
    text = f"# Gemma 3\n\nWe ran Gemma 3 4B and Gemma 3 27B.\n\n{rows}"
    assert facts(text) == [
        fact("Gemma 3 27B", "memory", "17e9 byte"),
        fact("Gemma 3 4B", "memory", "3e9 byte"),
    ]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "On disk: the big one (122B-A10B) and 35B-A3B at Q4."),
        ("fr", "Sur le disque : le grand (122B-A10B) et 35B-A3B en Q4."),
        ("ru", "На диске: большая (122B-A10B) и 35B-A3B в Q4."),
        ("ja", "保存済み：122B-A10B と 35B-A3B（Q4）。"),
    ],
)
def test_total_and_active_sizes_of_a_name_stand_for_it(language: str, text: str) -> None:
    named = "- Qwen3.5-122B-A10B\n- Qwen3.5-35B-A3B"
    assert facts(f"# Qwen3.5\n\n{text}\n\n{named}", language) == []


def test_beside_a_name_they_are_its_sizes() -> None:
    text = (
        "# GLM\n\nGLM-5 (744B-A40B) follows GLM-4.5 (355B-A32B). See GLM-4.5-355B-A32B and GLM-5-744B-A40B."
    )
    assert fact("GLM-5", "active-parameters", "40e9 parameter") in facts(text)


def test_a_size_listed_behind_its_name_stands_for_the_model_later() -> None:
    text = "Olmo 3 comes in 7B and 32B. The 32B Think scores 96.1 on MATH-500. The 7B tops MMLU with 70.2."
    assert {(one.model, one.metric) for one in facts(text)} == {
        ("Olmo 3", "parameters"),
        ("Olmo 3-32B Think", "MATH-500"),
        ("Olmo 3-7B", "MMLU"),
    }


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "122B needs 80 GB of VRAM, while 35B gets by with 24 GB."),
        ("en", "VRAM: 80 GB (122B) and 24 GB (35B)."),
        ("fr", "122B demande 80 Go de VRAM, mais 35B se contente de 24 Go."),
        ("ru", "122B помещается в 80 ГБ видеопамяти, а 35B — в 24 ГБ."),
        ("ja", "122BはVRAM 80GBが必要で、35Bは24GBで動く。"),
    ],
)
def test_a_size_that_models_are_told_apart_by_begins_a_clause(language: str, text: str) -> None:
    names = "GPT-2, Qwen3.5-122B, Qwen3.5-35B.\n\n"
    assert facts(names + text, language) == TWO


@pytest.mark.parametrize(
    "text",
    ["Both (35B, 122B) need 24 GB of VRAM.", "It was fed with 122B of tokens."],
)
def test_sizes_in_a_list_and_counts_stand_for_no_single_model(text: str) -> None:
    found = facts("Qwen3.5-122B and Qwen3.5-35B.\n\n" + text)
    assert len(found) != 1


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "gpt-oss comes in 20b and 120b. The 20b runs on 16 GB of memory."),
        ("fr", "gpt-oss existe en 20B et 120B. Le 20B demande 16 Go de mémoire."),
        ("ja", "gpt-ossには20Bと120Bの2種類があり、このうち20Bはメモリ16GBで動作する。"),
    ],
)
def test_one_of_the_sizes_that_a_family_without_a_version_comes_in_is_a_model(
    language: str, text: str
) -> None:
    assert [(one.model.lower(), one.metric) for one in facts(text, language)] == [("gpt-oss-20b", "memory")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Qwen3 series – 4B model matches GPT-4o"),
        ("ja", "Alibaba、「Qwen3」シリーズを発表 4Bモデルで匹敵"),
        ("ja", "AlibabaがQwen3を公開 4Bモデルで匹敵"),
        ("ja", "Qwen3シリーズは4Bモデルと32Bモデルからなる。"),
    ],
)
def test_a_size_of_one_of_a_family_is_not_the_size_of_its_name(language: str, text: str) -> None:
    assert facts(text, language) == []


@pytest.mark.parametrize("text", ["「GLM-5」は744Bのモデルだ。", "GLM-5登場 744Bモデル"])
def test_a_size_behind_a_name_without_a_verb_is_its_own(text: str) -> None:
    assert facts(text, "ja") == [fact("GLM-5", "parameters", "744e9 parameter")]


@pytest.mark.parametrize(
    "text",
    [
        "Phi-4は70B以上の大規模モデルと同等の性能を発揮する。",
        "Phi-4は70Bの大規模言語モデルに匹敵する。",
        "Phi-4は700億パラメータ以上の大型モデルを上回る。",
        "Phi-4は700億パラメータ超のモデルに迫る。",
    ],
)
def test_a_size_that_owns_what_a_model_is_set_against_is_not_its_own(text: str) -> None:
    assert facts(text, "ja") == []


def test_a_size_that_owns_a_word_for_the_model_itself_stays_its_own() -> None:
    text = "Phi-4は14Bパラメータの小型モデルで、70Bのモデルに匹敵する。"
    assert facts(text, "ja") == [fact("Phi-4", "parameters", "14e9 parameter")]


def test_one_size_stands_for_the_one_model_that_is_named_with_it() -> None:
    text = "Qwen3.5-4B is out. Phi-5-mini is smaller. The 4B writes 92 tokens per second."
    assert facts(text) == [fact("Qwen3.5-4B", "throughput", "92 token/s")]
