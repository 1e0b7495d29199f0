"""Two values set against each other: the subject's own comes first, whoever is named nearest."""

from __future__ import annotations

from decimal import Decimal

import pytest
from claim_notes import Fact, fact, facts


def _both(metric: str, own: str, against: str) -> list[Fact]:
    return sorted([fact("Kimi K2", metric, own), fact("DeepSeek-V3", metric, against)])


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Kimi K2 is far smarter than DeepSeek-V3 (82% on MMLU against 70%)."),
        ("en", "# Kimi K2\n\n- Much smarter than DeepSeek-V3 (82% on MMLU vs 70%)"),
        ("en", "Kimi K2 is ahead of DeepSeek-V3 with 82% on MMLU against 70%."),
        ("en", "# Kimi K2\n\nIt is stronger than DeepSeek-V3. On MMLU it scores 82% against 70%."),
        ("fr", "Kimi K2 est bien plus fort que DeepSeek-V3 (82 % au MMLU contre 70 %)."),
        ("fr", "# Kimi K2\n\n- Nettement plus fort que DeepSeek-V3 (82 % sur MMLU contre 70 %)"),
        ("fr", "Kimi K2 devance DeepSeek-V3 avec 82 % sur MMLU contre 70 %."),
        ("ru", "Kimi K2 значительно умнее DeepSeek-V3 (82 % на MMLU против 70 %)."),
        ("ru", "# Kimi K2\n\n- Заметно сильнее DeepSeek-V3 (82 % на MMLU против 70 %)"),
        ("ru", "Kimi K2 опережает DeepSeek-V3: 82 % на MMLU против 70 %."),
        ("ja", "Kimi K2はDeepSeek-V3より賢い（MMLUで82%対70%）。"),
        ("ja", "# Kimi K2\n\n- DeepSeek-V3より賢い（MMLUで82%対70%）"),
    ],
)
def test_the_first_score_is_the_subjects_and_the_second_its_rivals(language: str, text: str) -> None:
    assert facts(text, language) == _both("MMLU", "82 percent", "70 percent")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Kimi K2 is weaker than DeepSeek-V3: 70% on MMLU against 82%."),
        ("fr", "Kimi K2 reste moins fort que DeepSeek-V3 : 70 % sur MMLU contre 82 %."),
        ("ru", "Kimi K2 слабее, чем DeepSeek-V3: 70 % на MMLU против 82 %."),
    ],
)
def test_the_subject_comes_first_where_it_loses_too(language: str, text: str) -> None:
    assert facts(text, language) == _both("MMLU", "70 percent", "82 percent")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Kimi K2 has a longer context than DeepSeek-V3 (256K tokens versus 128K)."),
        ("fr", "Kimi K2 a un contexte plus long que DeepSeek-V3 (256K tokens contre 128K)."),
        ("ru", "У Kimi K2 контекст длиннее, чем у DeepSeek-V3 (256K токенов против 128K)."),
        ("ja", "Kimi K2のコンテキスト長はDeepSeek-V3より長い（256Kトークン対128K）。"),
        ("en", "## Kimi K2 vs. DeepSeek-V3\n\n- Larger context window: 256K tokens against 128K tokens"),
        (
            "fr",
            "## Kimi K2 vs DeepSeek-V3\n\n- Fenêtre de contexte plus grande - 256k tokens contre 128k tokens",
        ),
        ("ru", "## Kimi K2 против DeepSeek-V3\n\n- Контекстное окно шире: 256K токенов против 128K токенов"),
        (
            "fr",
            "## Différences entre Kimi K2 et DeepSeek-V3\n\nLe contexte : 256k tokens contre 128k tokens.",
        ),
        (
            "en",
            (
                "# Kimi K2\n\nCompared to the previous version, DeepSeek-V3, it offers:\n\n"
                "- A larger context window: 256K tokens against 128K tokens"
            ),
        ),
        (
            "fr",
            (
                "# Kimi K2\n\nIl progresse par rapport à la version précédente DeepSeek-V3 :\n\n"
                "- Fenêtre de contexte plus grande : 256k tokens contre 128k tokens"
            ),
        ),
        (
            "ru",
            (
                "# Kimi K2\n\nПо сравнению с DeepSeek-V3 стало лучше всё:\n\n"
                "- Контекстное окно: 256K токенов против 128K токенов"
            ),
        ),
        (
            "ja",
            "# Kimi K2\n\nDeepSeek-V3に比べて改善。\n\n- コンテキスト：256Kトークン対128Kトークン",
        ),
    ],
)
def test_a_heading_or_a_lead_tells_the_two_sides(language: str, text: str) -> None:
    assert facts(text, language) == _both("context-length", "256000 token", "128000 token")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Kimi K2 won against DeepSeek-V3 in our poll (60% of readers against 40%)."),
        ("fr", "Entre Kimi K2 et DeepSeek-V3, les avis se partagent : 60 % des lecteurs contre 40 %."),
        ("ru", "Kimi K2 или DeepSeek-V3? Опрос: 60 % читателей против 40 %."),
        ("ja", "Kimi K2とDeepSeek-V3の人気は読者の60%対40%だった。"),
    ],
)
def test_shares_of_something_else_are_of_no_side(language: str, text: str) -> None:
    assert facts(text, language) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "en",
            "# Kimi K2\n\nIt beats DeepSeek-V3 and Qwen3-8B.\n\n- Context: 256K tokens against 128K tokens",
        ),
        ("en", "Kimi K2 has a context of 256K tokens, against 128K tokens for the previous version."),
        ("fr", "Kimi K2 a un contexte de 256K tokens, contre 128K tokens pour la version précédente."),
        ("ru", "У Kimi K2 контекст 256K токенов против 128K токенов у предыдущей версии."),
        ("ja", "Kimi K2のコンテキストは256Kトークンで、前バージョンは128Kトークンだった。"),
    ],
)
def test_of_a_side_without_a_name_nothing_is_claimed(language: str, text: str) -> None:
    assert facts(text, language) == [fact("Kimi K2", "context-length", "256000 token")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "On MMLU, Kimi K2 gains 12% over the previous version."),
        ("fr", "Kimi K2 progresse de 12 % sur MMLU par rapport à la version précédente."),
        ("fr", "Sur MMLU, Kimi K2 enregistre une hausse de 12 %."),
        ("ru", "Kimi K2 прибавила 12 % на MMLU по сравнению с прошлой версией."),
        ("ja", "Kimi K2はMMLUで12%向上した。"),
    ],
)
def test_what_was_gained_is_no_score(language: str, text: str) -> None:
    assert facts(text, language) == []


@pytest.mark.parametrize(
    ("language", "title", "text"),
    [
        ("en", "Kimi K2 vs GLM-5", "Kimi K2 leads on MMLU (88.4 vs 87.1)."),
        ("fr", "Kimi K2 contre GLM-5", "Kimi K2 mène sur MMLU (88,4 contre 87,1)."),
        ("ru", "Kimi K2 против GLM-5", "Kimi K2 лидирует на MMLU (88,4 против 87,1)."),
        ("ja", "Kimi K2 対 GLM-5", "Kimi K2は、MMLU（88.4対87.1）でリードする。"),
    ],
)
def test_the_other_of_the_titles_two_models_has_the_second_value(
    language: str, title: str, text: str
) -> None:
    assert facts(f"# {title}\n\n{text}", language) == [
        fact("GLM-5", "MMLU", "87.1 score"),
        fact("Kimi K2", "MMLU", "88.4 score"),
    ]


def test_under_a_title_of_three_the_second_value_is_nobodys() -> None:
    found = facts("# Kimi K2, GLM-5 and Qwen3-8B\n\nKimi K2 leads on MMLU (88.4 vs 87.1).")
    assert {(f.model, f.value) for f in found} <= {("Kimi K2", Decimal("88.4"))}


def test_a_pair_of_prices_that_another_is_held_against_is_the_rivals() -> None:
    text = "Kimi K2は速い。GLM-5の5ドル/25ドルに対して、100万トークンあたり1.4ドル/4.4ドルだ。"
    assert facts(text, "ja") == [
        fact("GLM-5", "input-price", "5 USD/Mtoken"),
        fact("GLM-5", "output-price", "25 USD/Mtoken"),
        fact("Kimi K2", "input-price", "1.4 USD/Mtoken"),
        fact("Kimi K2", "output-price", "4.4 USD/Mtoken"),
    ]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "en",
            "GLM-5 beats Kimi K2 on ZorbCode 1.1 Main (43.6% against 42.7%) and MMLU-Pro (88% against 81%).",
        ),
        (
            "fr",
            "GLM-5 bat Kimi K2 sur ZorbCode 1.1 Main (43,6 % contre 42,7 %) et MMLU-Pro (88 % contre 81 %).",
        ),
        (
            "ru",
            "GLM-5 опережает Kimi K2 по ZorbCode 1.1 Main (43,6% против 42,7%) и MMLU-Pro (88% против 81%).",
        ),
    ],
)
def test_the_sides_in_a_bracket_are_on_the_test_before_it(language: str, text: str) -> None:
    assert [(claim.model, claim.metric, str(claim.value)) for claim in facts(text, language)] == [
        ("GLM-5", "MMLU-Pro", "88"),
        ("GLM-5", "ZorbCode 1.1 Main", "43.6"),
        ("Kimi K2", "MMLU-Pro", "81"),
        ("Kimi K2", "ZorbCode 1.1 Main", "42.7"),
    ]
