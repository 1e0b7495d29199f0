"""A sentence that says what a name stands for makes it a model's, in each language."""

from __future__ import annotations

import pytest

from ingest.claims.extract import extract
from ingest.languages import room
from ingest.notes import read_note
from ingest.recognition.definitions import carded, defined


def names(language: str, text: str) -> list[str]:
    return list(dict.fromkeys(defined([text], text, room(language))))


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("en", "Quorra-2 is a 7B-parameter open-weight language model trained on 3T tokens.", "Quorra-2"),
        ("en", "We introduce Quorra-2, a compact embedding model for code.", "Quorra-2"),
        ("en", "ZedLM (2026) is the first speech recognition model that runs on a watch.", "ZedLM"),
        ("en", "ZedLM: An Open Language Model", "ZedLM"),
        ("en", "ZedLM: the first open diffusion language model pretrained from scratch", "ZedLM"),
        ("en", "ZedLM is a family of language models for two languages.", "ZedLM"),
        ("fr", "Orbita-3 est une collection de modèles dotés de 7 milliards de paramètres.", "Orbita-3"),
        ("ru", "Vesta-2 — это русскоязычная LLM, открытая для всех.", "Vesta-2"),
        ("ru", "Vesta-2 — семейство языковых моделей от команды из Перми.", "Vesta-2"),
        ("ja", "Hinode-2は大学が公開したモデル群です。", "Hinode-2"),
        ("en", "Orbita is an LLM. We like Orbita.", "Orbita"),
        ("en", "On 5 May 2026, the lab Acme announced Orbita, a text model built for code.", "Orbita"),
        ("en", "On 5 May 2026, the lab Acme announced Orbita, a fast, open language model.", "Orbita"),
        ("fr", "En mai 2026, le labo Acme a dévoilé Orbita, un modèle de langage ouvert.", "Orbita"),
        ("ru", "В 2026 году Acme показала Orbita, открытую языковую модель для кода.", "Orbita"),
        ("fr", "Orbita-3 est un modèle de langage de 7 milliards de paramètres.", "Orbita-3"),
        ("fr", "LexoLM est un grand modèle de langage français, libre et ouvert.", "LexoLM"),
        ("fr", "Voici Orbita-3, un modèle de reconnaissance vocale ouvert.", "Orbita-3"),
        ("ru", "Новость дня. ZoryaLM — это большая языковая модель от команды из Перми.", "ZoryaLM"),
        ("ru", "Vesta-2 — открытая языковая модель на 8 млрд параметров.", "Vesta-2"),
        ("ja", "Hinode-7Bは、日本語に特化した大規模言語モデルです。", "Hinode-7B"),
        ("ja", "HinodeLM（ヒノデ）は大学が開発した音声認識モデルである。", "HinodeLM"),
    ],
)
def test_a_definition_names_a_model(language: str, text: str, name: str) -> None:
    assert names(language, text) == [name]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "PyServe is a tool for language models."),
        ("en", "PyServe is a language model server."),
        ("en", "QuickTune is a library which makes any language model faster."),
        ("en", "AcmeAI is an AI model provider."),
        ("en", "What is a language model? What is an LLM? This is a language model. It is an LLM."),
        ("en", "The heart of PyServe is a language model."),
        ("en", "Thesis a language model writes: none. In Paris, a language model was shown."),
        ("en", "Atlas is a language model."),
        ("en", "Atlas is a language model. Every atlas of Atlas has maps."),
        ("en", "In 2026, the company released a language model."),
        ("en", "In May 2026, the company released a language model."),
        ("fr", "Fin 2025, la société a publié un modèle de langage."),
        ("ru", "Май 2026, языковая модель вышла."),
        ("fr", "Freemium est un modèle économique."),
        ("fr", "LexoBench est un outil pour modèle de langage."),
        ("ru", "PyServe — это сервер для LLM."),
        ("ja", "PyServeはLLM推論エンジンです。PyServeは言語モデルを評価するツールです。"),
        ("ja", "LLMとは大規模言語モデルです。"),
    ],
)
def test_what_is_no_definition_of_a_model(language: str, text: str) -> None:
    assert names(language, text) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "ZedLM is a language model. ZedLM has 7B parameters."),
        ("fr", "ZedLM est un modèle de langage. ZedLM a 7 milliards de paramètres."),
        ("ru", "ZedLM — это языковая модель. У ZedLM 7 млрд параметров."),
        ("ja", "ZedLMは言語モデルです。ZedLMのパラメータ数は70億です。"),
    ],
)
def test_what_is_said_of_it_is_claimed(language: str, text: str) -> None:
    claims = extract(read_note("n.md", f"---\nlang: {language}\n---\n{text}\n".encode())).claims
    assert [(claim.model, claim.metric, int(claim.value or 0)) for claim in claims] == [
        ("ZedLM", "parameters", 7_000_000_000)
    ]


@pytest.mark.parametrize(
    ("language", "title"),
    [
        ("en", "Model Card for Zorblax"),
        ("en", "Model card: Zorblax"),
        ("en", "ZorbLax Model Card"),
        ("fr", "Fiche du modèle Zorblax"),
        ("ru", "Карточка модели Zorblax"),
        ("ja", "ZorbLaxのモデルカード"),
        ("ja", "モデルカード：Zorblax"),
    ],
)
def test_a_card_names_its_model(language: str, title: str) -> None:
    (name,) = carded([title], title, room(language).definitions)
    assert name.lower() == "zorblax"
    text = f"# {title}\n\n- context: 32K tokens\n"
    claims = extract(read_note("n.md", f"---\nlang: {language}\n---\n{text}".encode())).claims
    assert {claim.model for claim in claims} <= {name}


@pytest.mark.parametrize(
    "title", ["Model Card for Model ID", "The Model Card", "Model cards for Zorblax and us"]
)
def test_a_card_of_no_name_names_none(title: str) -> None:
    text = f"# {title}\n\nIt has a context length of 32K tokens.\n"
    assert extract(read_note("n.md", f"---\nlang: en\n---\n{text}".encode())).claims == ()


@pytest.mark.parametrize(
    ("link", "known"),
    [
        ("https://huggingface.co/acme/Zorblax-2", True),
        ("https://huggingface.co/datasets/acme/Zorblax-2", False),
        ("https://huggingface.co/spaces/acme/Zorblax-2", False),
        ("https://example.org/acme/Zorblax-2", False),
    ],
)
def test_a_link_to_where_models_are_kept_names_one(link: str, known: bool) -> None:
    text = f"The weights are [here]({link}). Zorblax-2 has a context length of 32K tokens, the page says."
    claims = extract(read_note("n.md", f"---\nlang: en\n---\n{text}\n".encode())).claims
    assert [claim.model for claim in claims] == (["Zorblax-2"] if known else [])


def test_a_family_that_a_note_defines_is_a_model_where_no_version_of_it_is_named() -> None:
    text = (
        "Lucie est une collection de modèles ouverts. On parle de Lucie. Lucie a un contexte de 4 096 tokens."
    )
    claims = extract(read_note("n.md", f"---\nlang: fr\n---\n{text}\n".encode())).claims
    assert [(claim.model, claim.metric) for claim in claims] == [("Lucie", "context-length")]


def test_a_family_that_needs_a_version_still_does_beside_one() -> None:
    text = (
        "Claude is an AI model. Claude has 7B parameters, they say. Claude Opus 4.5 is out, and so is Claude."
    )
    assert extract(read_note("n.md", f"---\nlang: en\n---\n{text}\n".encode())).claims == ()
