"""What a note is about where its title does not say: what it names for itself, and not its rivals."""

from __future__ import annotations

import pytest
from claim_notes import fact, facts


@pytest.mark.parametrize(
    ("language", "first", "second", "last"),
    [
        (
            "en",
            "The riddle is solved: it is Kimi K2.",
            "Kimi K2 beats GLM-5.",
            "The context window is 128K tokens.",
        ),
        (
            "fr",
            "L'énigme est résolue : c'est Kimi K2.",
            "Kimi K2 bat GLM-5.",
            "La fenêtre de contexte est de 128K tokens.",
        ),
        ("ru", "Загадка решена: это Kimi K2.", "Kimi K2 обходит GLM-5.", "Контекстное окно — 128K токенов."),
    ],
)
def test_a_short_note_is_about_the_one_model_that_it_names_twice_for_itself(
    language: str, first: str, second: str, last: str
) -> None:
    text = f"# 1\n\n{first}\n\n## 2\n\n{second}\n\n## 3\n\n{last}"
    assert facts(text, language) == [fact("Kimi K2", "context-length", "128000 token")]


def test_a_long_note_that_names_a_model_twice_is_not_about_it() -> None:
    filler = "\n\n".join(f"Paragraph {chr(97 + n)} says nothing." for n in range(20))
    text = f"# 1\n\nKimi K2 is out.\n\nKimi K2 is open.\n\n{filler}\n\n## 3\n\nThe context is 128K."
    assert facts(text) == []


def test_a_rival_is_not_what_a_note_is_about() -> None:
    text = "# 1\n\nWe ran it.\n\n## 2\n\nIt has 84, against 85 for Kimi K2.\n\n## 3\n\nThe context is 128K."
    assert [f for f in facts(text) if f.metric == "context-length"] == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Kimi K2 runs well, with**128K tokens of context** at hand."),
        ("fr", "Kimi K2 tourne bien, avec**128K tokens de contexte** à la clé."),
        ("ru", "Kimi K2 работает хорошо, контекст**128K токенов** под рукой."),
    ],
)
def test_bold_that_lost_its_blank_is_a_number_of_its_own(language: str, text: str) -> None:
    assert facts(text, language) == [fact("Kimi K2", "context-length", "128000 token")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Kimi K2 has 29 billion parameters, of which about 4 are active."),
        ("fr", "Kimi K2 a 29 milliards de paramètres, dont environ 4 actifs."),
        ("ru", "У Kimi K2 29 млрд параметров, из них около 4 активных."),
    ],
)
def test_a_part_may_go_without_the_scale_of_the_whole(language: str, text: str) -> None:
    assert facts(text, language) == [
        fact("Kimi K2", "active-parameters", "~ 4e9 parameter"),
        fact("Kimi K2", "parameters", "29e9 parameter"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Kimi K2 possède 1 000 milliards de paramètres, mais n'en active que 32 milliards.",
        "Kimi K2 possède 1 000 milliards de paramètres, mais n'active que 32 milliards par token.",
    ],
)
def test_what_alone_is_active_is_compared_with_nothing(text: str) -> None:
    assert facts(text, "fr") == [
        fact("Kimi K2", "active-parameters", "32e9 parameter"),
        fact("Kimi K2", "parameters", "1000e9 parameter"),
    ]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Kimi K2 reaches 84.3 on MMLU, against 85.0 for GLM-5."),
        ("fr", "Kimi K2 atteint 84,3 sur MMLU, contre 85,0 pour GLM-5."),
        ("ru", "Kimi K2 набирает 84,3 на MMLU против 85,0 у GLM-5."),
    ],
)
def test_a_score_with_a_zero_behind_its_point_is_exact(language: str, text: str) -> None:
    assert facts(text, language) == [
        fact("GLM-5", "MMLU", "85.0 score"),
        fact("Kimi K2", "MMLU", "84.3 score"),
    ]


def test_tokens_that_go_in_and_out_have_their_prices() -> None:
    text = "Kimi K2 coûte 0,60 $ par million de tokens entrants et 2,50 $ par million de tokens sortants."
    assert facts(text, "fr") == [
        fact("Kimi K2", "input-price", "0.60 USD/Mtoken"),
        fact("Kimi K2", "output-price", "2.50 USD/Mtoken"),
    ]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "I ran Kimi K2 on my desk.\n\nSome setup first.\n\n## Results\n\nMMLU: 89.5%."),
        ("fr", "J'ai lancé Kimi K2 chez moi.\n\nD'abord le matériel.\n\n## Résultats\n\nMMLU : 89,5 %."),
        ("ru", "Я запустил Kimi K2 у себя.\n\nСначала о железе.\n\n## Результаты\n\nMMLU: 89,5 %."),
        ("ja", "自宅でKimi K2を動かした。\n\nまず準備から。\n\n## 結果\n\nMMLU: 89.5%。"),
    ],
)
def test_a_note_that_names_one_model_once_and_no_other_is_about_it(language: str, text: str) -> None:
    assert facts(text, language) == [fact("Kimi K2", "MMLU", "89.5 percent")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Data for models like Kimi K2 is large.\n\n## Tools\n\nIt is almost 20 GB large."),
        ("fr", "Les données de Kimi K2 sont grandes.\n\n## Outils\n\nIl pèse près de 20 Go."),
        ("ru", "Данные для Kimi K2 велики.\n\n## Инструменты\n\nОн весит почти 20 ГБ."),
        ("ja", "Kimi K2のデータは大きい。\n\n## 道具\n\nサイズは20GBである。"),
    ],
)
def test_what_weighs_so_much_is_not_the_model_that_a_note_names_once(language: str, text: str) -> None:
    assert facts(text, language) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "I ran Kimi K2 and GPT-5.\n\nSome setup first.\n\n## Results\n\nMMLU: 89.5%."),
        ("fr", "J'ai lancé Kimi K2 et GPT-5.\n\nD'abord le matériel.\n\n## Résultats\n\nMMLU : 89,5 %."),
        ("ru", "Я запустил Kimi K2 и GPT-5.\n\nСначала о железе.\n\n## Результаты\n\nMMLU: 89,5 %."),
        ("ja", "Kimi K2とGPT-5を動かした。\n\nまず準備から。\n\n## 結果\n\nMMLU: 89.5%。"),
    ],
)
def test_a_note_that_names_two_once_is_about_neither(language: str, text: str) -> None:
    assert facts(text, language) == []


@pytest.mark.parametrize(
    ("language", "title", "again", "score"),
    [
        ("en", "Running Kimi-K2 at home: can it take down GPT-5?", "I pulled {}.", "MMLU: 89.5%."),
        (
            "fr",
            "Essai de Kimi-K2 à la maison : de quoi faire tomber GPT-5 ?",
            "J'ai pris {}.",
            "MMLU : 89,5 %.",
        ),
        ("ru", "Запуск Kimi-K2 дома: устоит ли GPT-5?", "Я взял {}.", "MMLU: 89,5 %."),
        ("ja", "Kimi-K2とGPT-5、自宅で動かすなら", "{}を使った。", "MMLU: 89.5%。"),
    ],
)
def test_a_title_of_two_is_about_the_one_that_the_note_goes_on_about(
    language: str, title: str, again: str, score: str
) -> None:
    told = "\n\n".join(again.format(name) for name in ("Kimi-K2", "kimi-k2-Q8_0.gguf", "Kimi-K2-GGUF"))
    assert facts(f"# {title}\n\n{told}\n\n## 2\n\n{score}", language) == [
        fact("Kimi-K2", "MMLU", "89.5 percent")
    ]
    rival = "\n\n".join(["GPT-5."] * 2)
    assert facts(f"# {title}\n\n{told}\n\n{rival}\n\n## 2\n\n{score}", language) == []
