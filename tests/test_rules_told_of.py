"""Numbers told of an elder sister, of people, of what is advised against, and of a size in its chapter."""

from __future__ import annotations

from decimal import Decimal

import pytest
from claim_notes import fact, facts


@pytest.mark.parametrize(
    "text",
    [
        "Есть gpt-oss-20b. Старшая, 120b, требует уже 60 ГБ: 116,8 млрд параметров (5,1 млрд активных).",
        "Вышли GLM-4.5 и GLM-4.5-Air. Старшая имеет 355 млрд параметров, младшая — 106 млрд.",
    ],
)
def test_the_elder_and_the_younger_are_not_the_model_in_view(text: str) -> None:
    assert facts(text, "ru") == []


@pytest.mark.parametrize(
    "text",
    [
        "GLM-4.5-Air — младшая модель линейки, у неё 106 млрд параметров.",
        "# GLM-4.5-Air\n\nМладшая модель семейства. 106 млрд параметров.",
        "Самая младшая, GLM-4.5-Air, имеет 106 млрд параметров.",
    ],
)
def test_the_younger_may_be_the_model_itself(text: str) -> None:
    assert facts(text, "ru") == [fact("GLM-4.5-Air", "parameters", "106e9 parameter")]


def test_what_is_advised_is_not_measured_against() -> None:
    text = "Гоняю Llama 3.3 70B. Возьмите лучше Qwen3-32B, она выдаёт 30 т/с: MMLU 65,5 у неё, у ламы 68,9."
    assert facts(text, "ru") == [
        fact("Qwen3-32B", "MMLU", "65.5 score"),
        fact("Qwen3-32B", "throughput", "30 token/s"),
    ]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Kimi K2: BrowseComp 60.2% (humans: 29.2%), SWE-bench Verified 71.3%."),
        ("fr", "Kimi K2 : BrowseComp 60,2 % (humains : 29,2 %), SWE-bench Verified 71,3 %."),
        ("ru", "Kimi K2: BrowseComp 60,2% (у людей — 29,2%), SWE-bench Verified 71,3%."),
        ("ja", "Kimi K2：BrowseComp 60.2%（人間は29.2%）、SWE-bench Verified 71.3%。"),
    ],
)
def test_people_in_brackets_have_no_scores_behind_them(language: str, text: str) -> None:
    assert facts(text, language) == [
        fact("Kimi K2", "BrowseComp", "60.2 percent"),
        fact("Kimi K2", "SWE-bench Verified", "71.3 percent"),
    ]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Kimi K2 is out. On BrowseComp with code — 50.2%, on MMLU — 76.8%."),
        ("fr", "Kimi K2 est sorti. Sur BrowseComp avec du code : 50,2 %, sur MMLU : 76,8 %."),
        ("ru", "Вышла Kimi K2. В BrowseComp с кодом — 50,2%, в MMLU — 76,8%."),
    ],
)
def test_a_test_before_a_dash_leads_to_its_own_score(language: str, text: str) -> None:
    assert not any(one.value == Decimal("50.2") and one.metric == "MMLU" for one in facts(text, language))


@pytest.mark.parametrize(
    ("language", "lead", "text"),
    [
        ("en", "# Qwen3 at home", "I set up Qwen3-8B today. Its quant weighs 5.2 GB."),
        ("fr", "# Qwen3 chez soi", "J'ai installé Qwen3-8B. Le fichier pèse 5,2 Go."),
        ("ru", "# Qwen3 дома", "На выходных поставил себе Qwen3-8B. Файл весит 5,2 ГБ."),
    ],
)
def test_a_size_named_in_a_chapter_on_its_line_is_what_follows(language: str, lead: str, text: str) -> None:
    assert facts(f"{lead}\n\n{text}", language) == [fact("Qwen3-8B", "model-size", "5.2e9 byte")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "# DeepSeek-R1-0528-Qwen3-8B\n\nR1-0528 itself reaches 87.5% on AIME 2025."),
        ("fr", "# DeepSeek-R1-0528-Qwen3-8B\n\nR1-0528 atteint 87,5 % sur AIME 2025."),
        ("ru", "# DeepSeek-R1-0528-Qwen3-8B\n\nСам R1-0528 набирает на AIME 2025 87,5 %."),
    ],
)
def test_a_version_with_digits_that_opens_a_clause_is_another(language: str, text: str) -> None:
    assert facts(text, language) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Gemma 3n E4B runs in 3 GB of memory, E2B takes 2 GB."),
        ("fr", "Gemma 3n E4B tient dans 3 Go de mémoire, E2B demande 2 Go."),
        ("ru", "Gemma 3n E4B работает в 3 ГБ памяти, E2B — в 2 ГБ."),
    ],
)
def test_so_is_one_behind_the_model_that_is_named(language: str, text: str) -> None:
    assert facts(text, language) == [fact("Gemma 3n E4B", "memory", "3e9 byte")]


def test_the_end_of_a_name_cards_and_quantisations_are_no_other_version() -> None:
    assert facts("Вышла DeepSeek-R1-0528. R1-0528 набирает на AIME 2025 87,5 %.", "ru")
    assert (
        len(facts("# Qwen3-8B\n\nM4 Max выдаёт 80 т/с. Q4_K_M весит 5 ГБ. IQ4_XS весит 4,5 ГБ.", "ru")) == 3
    )


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "On MMLU — 69.6, for Claude Sonnet 4 — 70.4. On GPQA Diamond 37.5."),
        ("fr", "Sur MMLU : 69,6, et Claude Sonnet 4 atteint 70,4. Sur GPQA Diamond 37,5."),
        ("ru", "На MMLU — 69,6, у Claude Sonnet 4 — 70,4. На GPQA Diamond 37,5."),
    ],
)
def test_who_comes_second_with_a_like_value_is_not_what_follows(language: str, text: str) -> None:
    found = facts(f"# Kimi K2\n\n{text}", language)
    assert not any(one.metric == "GPQA-Diamond" and one.model == "Claude Sonnet 4" for one in found)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Gemma 3 27B takes 14.1 GB of memory, 12B — 6.6 GB."),
        ("fr", "Gemma 3 27B occupe 14,1 Go de mémoire, 12B — 6,6 Go."),
        ("ru", "Gemma 3 27B занимает 14,1 ГБ памяти, 12B — 6,6 ГБ."),
    ],
)
def test_a_size_before_a_dash_is_another_model(language: str, text: str) -> None:
    assert [one.value for one in facts(text, language)] == [Decimal("14.1e9")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Kimi K2: accuracy 22%, errors 26%."),
        ("fr", "Kimi K2 : exactitude 22 %, erreurs 26 %."),
        ("ru", "Kimi K2: точность 22 %, ошибок 26 %."),
    ],
)
def test_a_word_of_its_own_before_a_share_ends_what_was_counted(language: str, text: str) -> None:
    assert not any(one.value == 26 and one.metric == "Accuracy" for one in facts(text, language))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "DeepSeek-R1 reaches 2329 on Codeforces (better than 96.3% of humans)."),
        ("fr", "DeepSeek-R1 atteint 2329 sur Codeforces (mieux que 96,3 % des participants)."),
        ("ru", "DeepSeek-R1 набирает на Codeforces 2329 (лучше 96,3 % участников)."),
    ],
)
def test_a_share_of_people_is_no_score(language: str, text: str) -> None:
    assert [one.value for one in facts(text, language)] == [2329]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Qwen-32B scores 72.6% on AIME 2024. Even 1.5B outperforms GPT-4o on MATH: 83.9%."),
        ("fr", "Qwen-32B atteint 72,6 % sur AIME 2024. Même 1.5B dépasse GPT-4o sur MATH : 83,9 %."),
        ("ru", "Qwen-32B набирает 72,6 % на AIME 2024. Даже 1.5B обходит GPT-4o на MATH: 83,9 %."),
    ],
)
def test_a_size_that_outdoes_a_model_is_a_model(language: str, text: str) -> None:
    assert facts(text, language) == [fact("Qwen-32B", "AIME 2024", "72.6 percent")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The cluster Colossus already has 200,000 GPUs."),
        ("fr", "Le cluster Colossus compte 200 000 GPU."),
        ("ru", "Кластер Colossus насчитывает 200 тысяч GPU."),
    ],
)
def test_what_a_cluster_is_made_of_no_model_needs(language: str, text: str) -> None:
    assert facts(f"# Kimi K2\n\n{text}", language) == []


def test_a_cluster_of_so_many_trains_the_model() -> None:
    text = "# Kimi K2\n\nКластер из 2048 GPU обучал модель два месяца."
    assert fact("Kimi K2", "gpu-count", "2048 gpu") in facts(text, "ru")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The Lightning version costs more, runs at 100 tokens per second."),
        ("ru", "Она недорогая, Lightning-версия дороже, работает со скоростью 100 токенов в секунду."),
    ],
)
def test_a_verb_alone_goes_on_with_a_version(language: str, text: str) -> None:
    assert facts(f"# MiniMax-M2.5\n\n{text}", language) == []
