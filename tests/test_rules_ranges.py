"""The sizes that a family has, told by their two ends, and years that say which paper is cited."""

from __future__ import annotations

import pytest
from claim_notes import fact, facts

ENDS = [fact("Llama 2", "parameters", "> 7e9 parameter"), fact("Llama 2", "parameters", "< 70e9 parameter")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Llama 2 is a collection of models ranging from 7B to 70B parameters."),
        ("en", "Llama 2 is a family of LLMs ranging in scale from 7 billion to 70 billion parameters."),
        ("en", "The Llama 2 models range in size from 7B to 70B parameters."),
        ("en", "Llama 2 is available in sizes from 7B to 70B."),
        ("en", "Llama 2 is a series of models from 7B to 70B parameters."),
        ("en", "Meta presents Llama 2, a suite of open LLMs ranging from 7B to 70B parameters."),
        ("fr", "Llama 2 est une famille de modèles allant de 7B à 70B paramètres."),
        ("fr", "La famille Llama 2 compte des modèles dont la taille va de 7 à 70 milliards de paramètres."),
        ("ru", "Llama 2 — семейство моделей от 7B до 70B параметров."),
        ("ja", "Llama 2は7Bから70Bパラメータまでのモデルです。"),
    ],
)
def test_both_ends_of_the_sizes_of_a_family_are_its_own(language: str, text: str) -> None:
    assert facts(text, language) == ENDS


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Most open models range from 7B to 70B parameters. Llama 2 is one of them."),
        ("en", "Unlike Llama 2, a family of rivals ranges from 7B to 70B parameters."),
        ("fr", "La plupart des modèles vont de 7B à 70B paramètres. Llama 2 en est un."),
        ("ru", "Большинство моделей — от 7B до 70B параметров. Llama 2 — одна из них."),
    ],
)
def test_a_range_of_models_at_large_is_of_none(language: str, text: str) -> None:
    assert facts(text, language) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Llama 2 grew its context window from 2K to 4K tokens."),
        ("en", "Meta scaled the context window of Llama 2 from 2K to 4K tokens."),
        ("fr", "La fenêtre de contexte de Llama 2 est passée de 2K à 4K tokens."),
        ("ru", "Контекстное окно Llama 2 выросло с 2K до 4K токенов."),
    ],
)
def test_a_change_is_no_range(language: str, text: str) -> None:
    assert fact("Llama 2", "context-length", "4000 token") in facts(text, language)
    assert fact("Llama 2", "context-length", "< 4000 token") not in facts(text, language)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "MPT-7B uses rotary position embeddings (Su et al., 2021) and GQA (Ainslie et al., 2023)."),
        ("en", "MPT-7B extends its context length (Chen and Wong, 2023; Peng, 2023)."),
        ("en", "MPT-7B has grouped attention heads (Ainslie et al 2023) and a vocabulary (Kudo, 2018)."),
        ("fr", "MPT-7B étend sa longueur de contexte (Chen et al., 2023)."),
        ("ru", "MPT-7B расширяет длину контекста (Chen и др., 2023)."),
        ("ja", "MPT-7Bはコンテキスト長を拡張する(Chen et al., 2023)。"),
    ],
)
def test_the_year_of_a_paper_that_is_cited_is_no_value(language: str, text: str) -> None:
    assert facts(text, language) == []


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [
        ("en", "MPT-7B has a context length of 2,000 tokens (Chen et al., 2023).", "2000 token"),
        ("en", "MPT-7B (MosaicML) has a context length (Base, 2048).", "2048 token"),
    ],
)
def test_a_length_beside_a_citation_is_read(language: str, text: str, value: str) -> None:
    assert facts(text, language) == [fact("MPT-7B", "context-length", value)]
