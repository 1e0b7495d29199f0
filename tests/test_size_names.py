"""Sizes and versions that stand for models, where a table or a list gives nothing else."""

from __future__ import annotations

import pytest
from claim_notes import fact, facts, table

_SIZES = [
    fact("Gemma 3-27B", "memory", "17e9 byte"),
    fact("Gemma 3-4B", "memory", "3e9 byte"),
]


@pytest.mark.parametrize(
    ("language", "head"),
    [
        ("en", "Variant | VRAM"),
        ("en", "Size | VRAM"),
        ("fr", "Variante | VRAM"),
        ("ru", "Вариант | VRAM"),
        ("ja", "バリアント | VRAM"),
        ("en", " | VRAM"),
    ],
)
def test_a_column_of_sizes_is_of_the_family_in_view(language: str, head: str) -> None:
    text = "# Gemma 3\n\n" + table(head, "4B | 3 GB", "27B (dense) | 17 GB")
    assert [claim._replace(condition="") for claim in facts(text, language)] == _SIZES


def test_a_head_of_sizes_is_too() -> None:
    assert facts("# Gemma 3\n\n" + table(" | 4B | 27B", "VRAM | 3 GB | 17 GB")) == _SIZES


def test_the_nearest_heading_tells_the_family() -> None:
    text = "# Kimi K2\n\n## Gemma 3\n\n" + table("Size | VRAM", "4B | 3 GB", "27B | 17 GB")
    assert facts(text) == _SIZES


@pytest.mark.parametrize(
    ("language", "items"),
    [
        ("en", "- 4B: 3 GB of VRAM\n- **27B** — 17 GB of VRAM"),
        ("fr", "- 4B : 3 Go de VRAM\n- **27B** : 17 Go de VRAM"),
        ("ru", "- 4B: 3 ГБ видеопамяти\n- **27B** — 17 ГБ видеопамяти"),
        ("ja", "- 4B：メモリ 3 GB\n- **27B**：メモリ 17 GB"),
    ],
)
def test_items_that_a_size_heads_are_about_it(language: str, items: str) -> None:
    assert facts(f"# Gemma 3\n\n{items}", language) == _SIZES


@pytest.mark.parametrize(
    "text",
    [
        "# Which card to buy\n\n" + table("Size | VRAM", "4B | 3 GB", "27B | 17 GB"),
        "# Gemma 3 or Kimi K2\n\n" + table("Size | VRAM", "4B | 3 GB", "27B | 17 GB"),
        "# Gemma 3\n\n" + table("Size | VRAM", "4B | 3 GB", "two | 17 GB"),
        "# Gemma 3\n\n- 4B people cannot be wrong: 3 GB",
    ],
)
def test_sizes_of_no_family_or_of_two_name_no_model(text: str) -> None:
    assert not any("4B" in claim.model for claim in facts(text))


def test_versions_at_the_head_are_of_the_note_s_model() -> None:
    text = "# Whisper v3\n\n" + table("Metric | v2 | v3", "WER FLEURS | 8.1 | 7.9")
    assert facts(text) == [
        fact("Whisper v2", "WER FLEURS", "8.1 score"),
        fact("Whisper v3", "WER FLEURS", "7.9 score"),
    ]


@pytest.mark.parametrize(
    ("language", "title"),
    [
        ("en", "Claude Opus 4.6 vs 4.7 vs 4.8"),
        ("en", "Notes on Opus 4.6, 4.7 and 4.8"),
        ("fr", "Opus 4.6, 4.7 et 4.8 : ce qui change"),
        ("ru", "Opus 4.6, 4.7 и 4.8: что изменилось"),
        ("ja", "Opus 4.6、4.7、4.8の違い"),
    ],
)
def test_bare_versions_at_the_head_are_of_the_models_that_the_note_sets_side_by_side(
    language: str, title: str
) -> None:
    name = "Claude Opus" if "Claude" in title else "Opus"
    text = f"# {title}\n\n" + table("Benchmark | 4.6 | 4.7 | 4.8 | Source", "MMLU | 81 | 82 | 83 | card")
    assert facts(text, language) == [
        fact(f"{name} 4.6", "MMLU", "81 score"),
        fact(f"{name} 4.7", "MMLU", "82 score"),
        fact(f"{name} 4.8", "MMLU", "83 score"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "# Opus 4.6\n\n" + table("Benchmark | 4.6 | 4.7", "MMLU | 81 | 82"),
        "# Opus 4.6 and 4.7, GPT 4.6 and 4.7\n\n" + table("Benchmark | 4.6 | 4.7", "MMLU | 81 | 82"),
        "# Opus 4.6 and 4.7\n\n" + table("Run | 1.5 | 2.5", "MMLU | 81 | 82"),
    ],
)
def test_bare_numbers_at_the_head_that_no_model_or_two_have_for_versions_name_none(text: str) -> None:
    assert not any(claim.model.endswith("4.7") for claim in facts(text))


@pytest.mark.parametrize(
    ("language", "lead"),
    [("en", "Results of the 31B Dense:"), ("fr", "Résultats du 31B Dense :"), ("ru", "Оценки 31B Dense:")],
)
def test_a_label_about_a_size_gives_it_the_list_below(language: str, lead: str) -> None:
    text = f"### Gemma 4\n\n- **{lead}**\n  - MMLU-Pro: 85.2%\n- License: open"
    assert facts(text, language) == [fact("Gemma 4-31B", "MMLU-Pro", "85.2 percent")]


def test_words_for_how_it_is_built_go_with_a_size() -> None:
    rows = table("Variant | Context window", "26B A4B MoE | 128K", "31B dense | 256K", "E2B | 32K")
    assert facts(f"## Gemma 4\n\n{rows}") == [
        fact("Gemma 4-26B A4B", "context-length", "128000 token"),
        fact("Gemma 4-31B", "context-length", "256000 token"),
        fact("Gemma 4-E2B", "context-length", "32000 token"),
    ]
    items = "## Gemma 4\n\n- 31B Dense: MMLU-Pro 85.2, 256K context\n- 26B MoE: MMLU-Pro 82.6"
    assert facts(items) == [
        fact("Gemma 4-26B", "MMLU-Pro", "82.6 score"),
        fact("Gemma 4-31B", "MMLU-Pro", "85.2 score"),
        fact("Gemma 4-31B", "context-length", "256000 token"),
    ]


def test_a_quantised_model_is_not_the_one_of_its_size() -> None:
    text = "We ran Gemma-4-26B-Q4 on a laptop.\n\n## Gemma 4\n\n- 26B: MMLU-Pro 82.6\n- 31B: MMLU-Pro 85.2"
    assert {one.model for one in facts(text)} == {"Gemma 4-26B", "Gemma 4-31B"}


@pytest.mark.parametrize(
    ("language", "title"),
    [
        ("en", "Running Gemma 4 26B-A4B at home"),
        ("fr", "Gemma 4 26B-A4B à la maison"),
        ("ru", "Запускаем Gemma 4 26B-A4B дома"),
        ("ja", "Gemma 4 26B-A4Bを自宅で動かす"),
    ],
)
def test_a_head_with_the_size_of_the_title_is_of_its_family(language: str, title: str) -> None:
    head = {"en": "Metric", "fr": "Critère", "ru": "Метрика", "ja": "指標"}[language]
    rows = table(f"{head} | 26B-A4B (MoE) | 31B (Dense)", "LMArena | 1441 | 1452")
    assert {f[:3] for f in facts(f"# {title}\n\n{rows}", language)} == {
        ("Gemma 4 26B-A4B", "LMArena", 1441),
        ("Gemma 4-31B", "LMArena", 1452),
    }


def test_a_head_of_other_sizes_than_the_titles_names_no_model() -> None:
    rows = table("Metric | 12B | 31B", "LMArena | 1441 | 1452")
    assert facts(f"# Running Gemma 4 26B-A4B\n\n{rows}") == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "**26B-A4B** is small: on MMLU it scores 88.1."),
        ("fr", "Le **26B-A4B** est petit : il obtient 88,1 sur MMLU."),
        ("ru", "**26B-A4B** невелика: на MMLU она набирает 88,1."),
        ("ja", "**26B-A4B**は小さいが、MMLUで88.1を記録した。"),
    ],
)
def test_the_sizes_of_the_title_stand_for_its_model(language: str, text: str) -> None:
    assert facts(f"# Gemma 4 26B-A4B\n\nGemma 4.\n\n{text}", language) == [
        fact("Gemma 4 26B-A4B", "MMLU", "88.1 score")
    ]
