"""Where a title sets two models against each other, their makers' names stand for them."""

from __future__ import annotations

import pytest
from claim_notes import fact, facts


@pytest.mark.parametrize(
    ("language", "title", "text"),
    [
        ("en", "# Kimi K2.5 vs Mistral Large 3", "K2.5 scores 87.6 on GPQA Diamond versus Mistral's 80.1."),
        (
            "en",
            "Kimi K2.5 vs. Mistral Large 3: Titans\n",
            "K2.5 gets 87.6 on GPQA Diamond, and Mistral gets 80.1.",
        ),
        (
            "fr",
            "# Kimi K2.5 contre Mistral Large 3",
            "Sur GPQA Diamond, Kimi obtient 87,6 et Mistral obtient 80,1.",
        ),
        (
            "ru",
            "# Kimi K2.5 против Mistral Large 3",
            "На GPQA Diamond Kimi набирает 87,6, а Mistral набирает 80,1.",
        ),
        ("ja", "# Kimi K2.5 対 Mistral Large 3", "GPQA DiamondでKimiは87.6、Mistralは80.1を記録した。"),
    ],
)
def test_the_name_of_a_maker_is_that_of_its_model(language: str, title: str, text: str) -> None:
    assert facts(f"{title}\n\n{text}", language) == [
        fact("Kimi K2.5", "GPQA-Diamond", "87.6 score"),
        fact("Mistral Large 3", "GPQA-Diamond", "80.1 score"),
    ]


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("Kimi K2.5 costs $0.67 a run at 16.0 s latency versus GLM-5's $3.61 at 18.9 s.", "18.9"),
        ("Kimi K2.5 needs a latency of 16.0 s vs. GLM-5's 71% at 18.9 s.", "18.9"),
    ],
)
def test_a_rival_has_the_second_of_its_numbers_too(text: str, seconds: str) -> None:
    found = {(one.model, str(one.value)) for one in facts(text) if one.metric == "latency"}
    assert found == {("Kimi K2.5", "16.0"), ("GLM-5", seconds)}


def test_the_version_that_a_text_goes_on_to_has_the_tiers_behind_it() -> None:
    text = "Nemotron is a family. The newest is Nemotron 3, in two sizes, Nano (31B) and Super (120B)."
    assert facts(text) == [
        fact("Nemotron 3 Nano", "parameters", "31e9 parameter"),
        fact("Nemotron 3 Super", "parameters", "120e9 parameter"),
    ]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Kimi K2 needs 1.3 TB of storage."),
        ("en", "Kimi K2 requires 1.3 TB disk space."),
        ("fr", "Kimi K2 a besoin de 1,3 To de stockage."),
        ("ru", "Kimi K2 требует 1,3 ТБ на диске."),
        ("ja", "Kimi K2は1.3TBのストレージが必要。"),
    ],
)
def test_bytes_of_storage_are_the_size_of_the_files(language: str, text: str) -> None:
    assert facts(text, language) == [fact("Kimi K2", "model-size", "1.3e12 byte")]


def test_experts_that_work_beside_a_shared_one_are_not_all() -> None:
    text = "Of 256 experts per layer, 8 routed experts plus 1 shared expert are active."
    assert fact("DeepSeek V3", "experts-per-token", "8 1") in facts(f"# DeepSeek V3\n\n{text}")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Trained on 5.4B annotations."),
        ("en", "- **Training data:** 5.4B annotations, 126M images"),
        ("fr", "Le modèle est entraîné sur 5,4 milliards d'annotations."),
        ("ru", "Модель обучена на 5,4 млрд аннотаций."),
    ],
)
def test_what_else_a_model_is_trained_on_is_no_number_of_tokens(language: str, text: str) -> None:
    assert facts(f"# Kimi K2\n\n{text}", language) == []
