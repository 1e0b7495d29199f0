"""What texts say that names are: families, what their makers own, what is told only beside tokens."""

from __future__ import annotations

import pytest
from test_names_tables import named


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("ru", "Zorba 2 от Acme Labs — линейка компактных LLM для кода.", "Zorba 2"),
        ("ru", "Zorba-2 от компании Acme — открытая языковая модель на 7B параметров.", "Zorba-2"),
        ("ru", "Zorba 2 (Acme) — новая открытая модель для кода.", "Zorba 2"),
        ("ru", "Acme представила Zorba 2 — открытую языковую модель на 7 млрд параметров.", "Zorba 2"),
        ("ru", "Компания Acme выпустила модель Zorba 2.", "Zorba 2"),
        ("ru", "Вышла Zorba 2, новая языковая модель Acme.", "Zorba 2"),
        ("ru", "Zorba 2 — это семейство открытых моделей от Acme.", "Zorba 2"),
        ("ru", "Zorba 2 — новая флагманская модель Acme на 128K токенов.", "Zorba 2"),
        ("ru", "Acme выложила в открытый доступ Zorba 2 — модель на 7B параметров.", "Zorba 2"),
        ("fr", "Zorba 2, le nouveau modèle d'Acme, gère 128K tokens.", "Zorba 2"),
        ("fr", "Zorba 2 d'Acme est un modèle de langage ouvert.", "Zorba 2"),
        ("fr", "Acme a lancé Zorba 2, une famille de modèles ouverts.", "Zorba 2"),
        (
            "fr",
            "Acme vient de publier Zorba 2, un modèle open source de 7 milliards de paramètres.",
            "Zorba 2",
        ),
        ("fr", "Zorba 2 est une famille de petits modèles de langage.", "Zorba 2"),
        ("fr", "Zorba 2 est le dernier modèle d'Acme. Il lit 128K tokens.", "Zorba 2"),
        ("fr", "Acme présente son modèle Zorba 2.", "Zorba 2"),
        ("fr", "Zorba 2 est un nouveau modèle d'IA signé Acme.", "Zorba 2"),
        ("fr", "Zorba est une gamme de petits modèles de langage ouverts. Avec Zorba, on parle.", "Zorba"),
        ("en", "Zorba 2 from Acme Labs is a line of diffusion LLMs.", "Zorba 2"),
        ("en", "Zorba 2 is the open-sourced model of the two.", "Zorba 2"),
        ("en", "zorbaTTS is a family of very small neural TTS models, all of them free.", "zorbaTTS"),
        (
            "en",
            "Zorba Horizon was introduced as an open-weight model for coding. We ran Zorba Horizon.",
            "Zorba Horizon",
        ),
        ("en", "Acme released Zorba 2, its new flagship model. It has 7B parameters.", "Zorba 2"),
        ("en", "Acme has launched Zorba 2, a family of open-weight models.", "Zorba 2"),
        ("en", "Zorba 2 is Acme's latest model, with a 128K context window.", "Zorba 2"),
        ("en", "Zorba 2, Acme's newest reasoning model, handles 128K tokens.", "Zorba 2"),
        ("en", "Zorba 2 by Acme is a compact vision-language model.", "Zorba 2"),
        ("en", "Zorba 2 is a 9B-parameter agentic LLM.", "Zorba 2"),
        ("en", "Zorba-2 was released as an open-weight model.", "Zorba-2"),
        ("en", "Meet Zorba 2, an open reasoning model.", "Zorba 2"),
        ("en", "Zorba 2 is a series of small language models.", "Zorba 2"),
        ("ja", "Zorba 2はAcmeの新しい言語モデルです。", "Zorba 2"),
        ("ja", "Acmeは、最新モデル「Zorba 2」を公開しました。128Kトークンに対応。", "Zorba 2"),
        ("ja", "AcmeがオープンなLLM「Zorba 2」を発表した。", "Zorba 2"),
        ("ja", "Acmeの「Zorba 2」は、7Bパラメータのモデルだ。", "Zorba 2"),
        ("ja", "Zorba 2は、Acmeが開発した小型モデルです。パラメータ数は7B。", "Zorba 2"),
        ("ja", "Zorba 2（Acme）は、コード生成に特化したモデルである。トークンは少ない。", "Zorba 2"),
        ("ja", "新モデルZorba 2を公開した。コンテキストは128K。", "Zorba 2"),
        ("ja", "Zorba 2はオープンソースのモデルシリーズです。", "Zorba 2"),
    ],
)
def test_a_predicate_makes_a_name_a_models(language: str, text: str, name: str) -> None:
    assert named(text, language)[0] == name


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "PyServe 2 is a fast server for LLMs."),
        ("en", "Acme released PyServe 2, a library for language models."),
        ("en", "Acme released DataZorb 2, a dataset for language models."),
        ("en", "ZorbBench is a benchmark for language models."),
        ("en", "ZorbBench is Acme's latest benchmark of reasoning models."),
        ("en", "Acme GPU X9 is the newest graphics card for LLMs."),
        ("en", "The Zorba X5 is the latest car model."),
        ("en", "Galaxy S25 is Samsung's latest model."),
        ("en", "iPhone 17 is the most popular model."),
        ("en", "ZorbaLab is a family of companies."),
        ("en", "Chapter 2 is the language model chapter."),
        ("en", "Prophet is a business model."),
        ("en", "In 2026 the new language models came."),
        ("en", "RAG 2.0 is a new approach for language models."),
        ("fr", "DataZorb 2 est un jeu de données pour modèles de langage."),
        ("fr", "Acme a lancé PyServe 2, une bibliothèque pour modèles de langage."),
        ("fr", "ZorbBench est un banc d'essai de modèles de langage."),
        ("fr", "Le Zorba X5 est le dernier modèle de voiture."),
        ("fr", "La Mégane 4 est un modèle de voiture."),
        ("ru", "DataZorb 2 — набор данных для языковых моделей."),
        ("ru", "PyServe 2 — библиотека для языковых моделей."),
        ("ru", "ZorbBench — бенчмарк языковых моделей."),
        ("ru", "Acme X9 — новая видеокарта для LLM."),
        ("ru", "Acme выпустила PyServe 2 — библиотеку для моделей."),
        ("ja", "DataZorb 2は言語モデルのためのデータセットです。"),
        ("ja", "PyServe 2は言語モデル用のライブラリです。"),
        ("ja", "ZorbBenchは言語モデルのベンチマークです。"),
        ("ja", "Galaxy S25は最新モデルです。"),
        ("ja", "Acmeはビジネスモデル「Zorba 2」を発表した。"),
        ("en", "At Acme Labs, a language model team of forty works."),
        ("ru", "У Acme Labs — новая языковая модель."),
        ("en", "Zorba 2 is Acme's latest phone model. It costs 3 tokens."),
        ("fr", "La Zorba 2 est un modèle de voiture. Un token suffit."),
        ("ru", "Zorba 2 — модель телефона. Токен не нужен."),
        ("ja", "Zorba 2は最新の車種モデルではない。トークンは不要だ。"),
    ],
)
def test_what_is_said_of_other_things_makes_none(language: str, text: str) -> None:
    assert named(text, language) == []
