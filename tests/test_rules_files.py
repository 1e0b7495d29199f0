"""Sizes and counts of what is no model: apps, containers, sets of data, the samples that were seen."""

from __future__ import annotations

import pytest
from claim_notes import fact, facts, table


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "- APK size: 65 MB\n- Library (.aar): 41 MB\n- Docker image: 12 GB"),
        ("en", "The dataset weighs 45 GB, the Docker image (12 GB) has all else."),
        ("fr", "- Taille de l'APK : 65 Mo\n- Image Docker : 12 Go\n- Jeu de données : 45 Go"),
        ("fr", "Le jeu de données pèse 45 Go, l'image Docker (12 Go) le reste."),
        ("ru", "- Размер APK: 65 МБ\n- Образ Docker: 12 ГБ\n- Размер датасета: 45 ГБ"),
        ("ru", "Датасет весит 45 ГБ, а образ Docker (12 ГБ) содержит остальное."),
        ("ja", "- APKサイズ：65MB\n- Dockerイメージのサイズ：12GB\n- データセットのサイズ：45GB"),
        ("ja", "データセットのサイズは45GB、Dockerイメージは12GBだ。"),
    ],
)
def test_the_size_of_another_file_is_not_the_models(language: str, text: str) -> None:
    assert facts(f"# Kimi K2\n\n{text}", language) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "- File size: 65 GB\n- Docker image: 12 GB"),
        ("fr", "- Taille du fichier : 65 Go\n- Image Docker : 12 Go"),
        ("ru", "- Размер файла: 65 ГБ\n- Образ Docker: 12 ГБ"),
        ("ja", "- ファイルサイズ：65GB\n- Dockerイメージ：12GB"),
        ("en", "The weights of Kimi K2 are 65 GB on disk, and the Docker image adds 12 GB."),
        ("ja", "Kimi K2の重みは65GB、コンテナイメージは約12GB。"),
    ],
)
def test_the_size_of_its_weights_is(language: str, text: str) -> None:
    assert facts(f"# Kimi K2\n\n{text}", language) == [fact("Kimi K2", "model-size", "65000000000 byte")]


@pytest.mark.parametrize(
    ("language", "head"),
    [
        ("en", "Model | # Seen Samples (B) | Dataset size | MMLU"),
        ("en", "Model | Training images (M) | Size of the dataset | MMLU"),
        ("fr", "Modèle | Exemples d'entraînement (M) | Taille du jeu de données | MMLU"),
        ("ru", "Модель | Примеров в обучении (млн) | Размер датасета | MMLU"),
        ("ja", "モデル | 学習サンプル数 (B) | データセットサイズ | MMLU"),
    ],
)
def test_columns_of_samples_and_of_data_are_no_tokens_and_no_size_of_the_model(
    language: str, head: str
) -> None:
    text = table(head, "Kimi K2 | 13 | 45 GB | 81.5", "GLM-5 | 36 | 50 GB | 84.2")
    assert facts(text, language) == [
        fact("GLM-5", "MMLU", "84.2 score"),
        fact("Kimi K2", "MMLU", "81.5 score"),
    ]


@pytest.mark.parametrize(
    ("language", "head"),
    [
        ("en", "Model | Training tokens (T)"),
        ("fr", "Modèle | Tokens d'entraînement (T)"),
        ("ru", "Модель | Токенов в обучении (трлн)"),
        ("ja", "モデル | 学習トークン数 (T)"),
    ],
)
def test_columns_of_tokens_are(language: str, head: str) -> None:
    assert fact("Kimi K2", "training-tokens", "15.5e12 token") in facts(
        table(head, "Kimi K2 | 15.5", "GLM-5 | 28.5"), language
    )


def test_a_row_that_is_an_archive_is_no_model() -> None:
    rows = ("kimi-k2-int8.gguf | 8 GB", "kimi-k2-core.aar | 41 MB", "kimi-k2.zip | 9 GB")
    assert [found.model for found in facts(f"# Kimi K2\n\n{table('File | Size', *rows)}")] == [
        "kimi-k2-int8.gguf"
    ]
