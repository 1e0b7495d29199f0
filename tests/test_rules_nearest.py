"""Sentences without a name or a metric: they go on with the sentence, the item or the heading before."""

from __future__ import annotations

from decimal import Decimal

import pytest
from claim_notes import fact, facts

KIMI = [
    fact("Kimi K2", "active-parameters", "32e9 parameter"),
    fact("Kimi K2", "context-length", "128000 token"),
    fact("Kimi K2", "parameters", "1e12 parameter"),
]
BOTH = [
    fact("DeepSeek-V3", "parameters", "671e9 parameter"),
    fact("Kimi K2", "context-length", "128000 token"),
    fact("Kimi K2", "parameters", "1e12 parameter"),
]
FIRST = "the first of two names in a heading is taken for its subject"
LEAKS = "the title's model is spoken of under a heading of something else"
SCORES = [fact("DeepSeek-V3", "MMLU", "88.5 percent"), fact("Kimi K2", "MMLU", "89.5 percent")]


@pytest.mark.parametrize(
    ("language", "sentences"),
    [
        (
            "en",
            (
                "Kimi K2 is new.",
                "It has 1 trillion parameters, 32 billion of them active.",
                "Its context is 128K tokens.",
            ),
        ),
        (
            "fr",
            (
                "Kimi K2 est un MoE.",
                "Il compte 1 000 milliards de paramètres, dont 32 milliards actifs.",
                "Son contexte est de 128 000 tokens.",
            ),
        ),
        (
            "ru",
            (
                "Kimi K2 — это MoE.",
                "Она насчитывает 1 трлн параметров, из них активны 32 млрд.",
                "Контекст составляет 128 тыс. токенов.",
            ),
        ),
        (
            "ja",
            (
                "Kimi K2はMoEである。",
                "パラメータ数は1兆、うちアクティブは320億。",
                "コンテキスト長は128Kトークンだ。",
            ),
        ),
    ],
)
def test_sentences_go_on_with_the_subject(language: str, sentences: tuple[str, ...]) -> None:
    assert facts(" ".join(sentences), language) == KIMI


@pytest.mark.parametrize(
    ("language", "items"),
    [
        ("en", ("Parameters: 1 trillion", "Active parameters: 32 billion", "Context: 128K tokens")),
        ("en", ("**Parameters:** 1T", "**Active parameters:** 32B", "**Context:** 128K")),
        ("en", ("1 trillion parameters", "32 billion active parameters", "context of 128K tokens")),
        (
            "fr",
            ("Paramètres : 1 000 milliards", "Paramètres actifs : 32 milliards", "Contexte : 128 000 tokens"),
        ),
        ("ru", ("Параметры: 1 трлн", "Активные параметры: 32 млрд", "Контекст: 128 тыс. токенов")),
        ("ja", ("パラメータ数：1兆", "アクティブパラメータ数：320億", "コンテキスト長：128Kトークン")),
    ],
)
@pytest.mark.parametrize("lead", ["# Kimi K2\n\n", "# Notes\n\n## Kimi K2\n\n", "**Kimi K2**:\n\n"])
def test_keys_and_values_are_of_the_heading_or_the_lead(
    language: str, items: tuple[str, ...], lead: str
) -> None:
    assert facts(lead + "\n".join(f"- {item}" for item in items), language) == KIMI


@pytest.mark.parametrize(
    ("language", "values"),
    [
        ("en", ("1 trillion parameters", "context of 128K tokens", "671 billion parameters")),
        ("fr", ("1 000 milliards de paramètres", "contexte de 128k tokens", "671 milliards de paramètres")),
        ("ru", ("1 трлн параметров", "контекст 128 тыс. токенов", "671 млрд параметров")),
        ("ja", ("1兆パラメータ", "コンテキスト長128Kトークン", "6,710億パラメータ")),
    ],
)
@pytest.mark.parametrize(
    "layout",
    [
        "- Kimi K2\n  - {0}\n  - {1}\n- DeepSeek-V3\n  - {2}",
        "- **Kimi K2:**\n    - {0}\n    - {1}\n- **DeepSeek-V3:**\n    - {2}",
        "## Kimi K2\n\n- {0}\n- {1}\n\n## DeepSeek-V3\n\n- {2}",
        "# Notes\n\n## Kimi K2\n\n{0}, {1}.\n\n## DeepSeek-V3\n\n{2}.",
        "1. Kimi K2: {0}, {1}\n2. DeepSeek-V3: {2}",
    ],
)
def test_each_lead_and_heading_has_its_own_values(
    language: str, values: tuple[str, ...], layout: str
) -> None:
    assert facts(layout.format(*values), language) == BOTH


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "On MMLU, Kimi K2 reaches 89.5%. DeepSeek-V3 reaches 88.5%."),
        ("fr", "Sur MMLU, Kimi K2 atteint 89,5 %. DeepSeek-V3 plafonne à 88,5 %."),
        ("ru", "На MMLU Kimi K2 набирает 89,5 %. DeepSeek-V3 — лишь 88,5 %."),
        ("ja", "MMLUではKimi K2が89.5%に達する。DeepSeek-V3は88.5%にとどまる。"),
        ("en", "MMLU: Kimi K2 89.5%, DeepSeek-V3 88.5%"),
        ("fr", "MMLU : Kimi K2 89,5 %, DeepSeek-V3 88,5 %"),
        ("ru", "MMLU: Kimi K2 — 89,5 %, DeepSeek-V3 — 88,5 %"),
        ("ja", "MMLU：Kimi K2 89.5%、DeepSeek-V3 88.5%"),
        ("en", "- MMLU\n  - Kimi K2: 89.5%\n  - DeepSeek-V3: 88.5%"),
        ("en", "## MMLU\n\n- Kimi K2: 89.5%\n- DeepSeek-V3: 88.5%"),
    ],
)
def test_a_metric_is_carried_on(language: str, text: str) -> None:
    assert facts(text, language) == SCORES


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "GLM-5 scores 90.5% on MMLU. Kimi K2 sits at 89.5% and DeepSeek-V3 at 88.5%."),
        ("en", "GLM-5 scores 90.5% on MMLU. Kimi K2 sits at 89.5%, while DeepSeek-V3 manages 88.5%."),
        ("fr", "GLM-5 atteint 90,5 % sur MMLU. Kimi K2 plafonne à 89,5 % et DeepSeek-V3 à 88,5 %."),
        ("ru", "GLM-5 набирает 90,5% на MMLU. У Kimi K2 89,5%, а у DeepSeek-V3 88,5%."),
        ("ja", "GLM-5はMMLUで90.5%。Kimi K2は89.5%、DeepSeek-V3は88.5%。"),
    ],
)
def test_a_metric_is_carried_on_to_each_of_two_models(language: str, text: str) -> None:
    assert facts(text, language) == [SCORES[0], fact("GLM-5", "MMLU", "90.5 percent"), SCORES[1]]


def test_a_share_of_something_else_is_not_carried_on() -> None:
    text = "GLM-5 scores 90.5% on MMLU. Kimi K2 cuts 20% of the tokens and DeepSeek-V3 cuts 10% of them."
    assert facts(text) == [fact("GLM-5", "MMLU", "90.5 percent")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "# Kimi K2 and DeepSeek-V3\n\nThe context is 128K tokens."),
        ("fr", "# Kimi K2 et DeepSeek-V3\n\nLe contexte est de 128 000 tokens."),
        ("ru", "# Kimi K2 и DeepSeek-V3\n\nКонтекст составляет 128 тыс. токенов."),
        ("ja", "# Kimi K2とDeepSeek-V3\n\nコンテキスト長は128Kトークンだ。"),
    ],
)
def test_under_a_heading_of_two_a_sentence_of_none_is_of_nobody(language: str, text: str) -> None:
    assert facts(text, language) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "# Kimi K2\n\nNew.\n\n# Our office\n\nThe network carries 60 tokens per second."),
        ("en", "# Kimi K2\n\nNew.\n\n# Hardware we own\n\n- 2 racks\n- 512 GB of memory"),
        ("fr", "# Kimi K2\n\nRécent.\n\n# Notre matériel\n\n- 2 baies\n- 512 Go de mémoire vive"),
        ("ru", "# Kimi K2\n\nНовинка.\n\n# Наше железо\n\n- 2 стойки\n- 512 ГБ оперативной памяти"),
        ("ja", "# Kimi K2\n\n新しい。\n\n# 社内の機材\n\n- ラック2台\n- メモリ512GB"),
    ],
)
def test_a_heading_of_something_else_ends_what_was_said(language: str, text: str) -> None:
    assert facts(text, language) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "## Training tokens\n\n- **GPT-3** (2020): 300 billion tokens"),
        ("fr", "## Tokens d'entraînement\n\n- **GPT-3** (2020) : 300 milliards de tokens"),
    ],
)
def test_a_count_of_tokens_is_what_its_heading_names(language: str, text: str) -> None:
    assert facts(text, language) == [fact("GPT-3", "training-tokens", "300e9 token")]


def test_the_number_of_votes_behind_an_at_sign_is_no_score() -> None:
    text = "Magistral Medium scores 73.6% on AIME 2024 and 90% with a vote @64."
    assert [found.value for found in facts(text)] == [Decimal("73.6"), Decimal(90)]


def test_a_word_for_tests_is_not_what_is_counted() -> None:
    assert facts("GPT-2 leads on 7 of 8 language modeling benchmarks.") == []


ASIDES = {
    "en": "the graduate-level science reasoning benchmark that everybody now quotes",
    "fr": "le test de raisonnement scientifique de niveau universitaire le plus cité",
    "ru": "тесте на научные рассуждения для выпускников, который теперь приводят все",
    "ja": "大学院レベルの科学的な推論を測る難しいテストとして広く知られ",
}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "On GPQA Diamond, {aside}, Kimi K2 scores 75.1% -- two points ahead of GPT-5's 73.1%."),
        ("fr", "Sur GPQA Diamond, {aside}, Kimi K2 atteint 75,1 %, devant GPT-5 et ses 73,1 %."),
        ("ru", "На GPQA Diamond, {aside}, Kimi K2 набирает 75,1 %, опережая GPT-5 (73,1 %)."),
        ("ja", "GPQA Diamondでは、{aside}、多くの人が引くこの試験で、Kimi K2が75.1%、GPT-5が73.1%だった。"),
    ],
)
def test_the_benchmark_that_a_sentence_sets_out_with_is_that_of_its_scores(language: str, text: str) -> None:
    assert facts(text.format(aside=ASIDES[language]), language) == [
        fact("GPT-5", "GPQA-Diamond", "73.1 percent"),
        fact("Kimi K2", "GPQA-Diamond", "75.1 percent"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "On GPQA Diamond, {aside}, the maker of Kimi K2 says that prices fell by 75.1%.",
        "On Monday, {aside} behind us, 75.1% of all the people who wait for Kimi K2 were asleep.",
    ],
)
def test_other_shares_of_such_a_sentence_are_no_scores(text: str) -> None:
    assert facts(text.format(aside=ASIDES["en"])) == []


def test_a_version_behind_a_name_is_no_value_of_what_was_spoken_of() -> None:
    text = "# Zorb\n\nZorb is a language model. GLM-5 scores 67.5 on MMLU. It comes before Zorb 5.1 there."
    assert [(one.model, str(one.value)) for one in facts(text)] == [("GLM-5", "67.5")]
