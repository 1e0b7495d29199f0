"""So many accelerators: where a model needs them, not where they are measured on or owned."""

from __future__ import annotations

from decimal import Decimal

import pytest
from claim_notes import Fact, fact, facts, not_yet

H200 = [fact("Kimi K2", "gpu-count", "16 gpu", "H200")]
TAKEN = "the counted noun takes what the rule leaves alone"
FAR = "the card is nearer to the number of cards than to the speed"
SPEED = fact("Kimi K2", "throughput", "45 token/s", "H100")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Kimi K2 runs on 16 H200 cards."),
        ("en", "You need 16x H200 to serve Kimi K2."),
        ("en", "Kimi K2: 16 × H200."),
        ("en", "| Model | GPUs |\n|---|---|\n| Kimi K2 | 16x H200 |"),
        ("fr", "Kimi K2 demande 16 cartes H200."),
        ("fr", "Il faut 16 H200 pour servir Kimi K2."),
        ("fr", "| Modèle | Matériel |\n|---|---|\n| Kimi K2 | 16 × H200 |"),
        ("ja", "Kimi K2の推論にはH200が16枚必要だ。"),
        ("ja", "| モデル | GPU |\n|---|---|\n| Kimi K2 | H200×16 |"),
        ("ru", "Для Kimi K2 нужны 16 карт H200."),
        ("ru", "| Модель | Ускорители |\n|---|---|\n| Kimi K2 | 16 × H200 |"),
    ],
)
def test_cards_that_a_model_needs_are_counted(language: str, text: str) -> None:
    assert facts(text, language) == H200


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "On 8 H100 cards, Kimi K2 writes 45 tokens per second."),
        ("ja", "H100を8枚使うと、Kimi K2は毎秒45トークンを出力する。"),
        not_yet(TAKEN, "fr", "Sur 8 cartes H100, Kimi K2 écrit 45 tokens par seconde."),
        not_yet(TAKEN, "ru", "На 8 картах H100 Kimi K2 выдаёт 45 токенов в секунду."),
    ],
)
def test_cards_that_a_speed_is_measured_on_are_not_counted(language: str, text: str) -> None:
    assert [(claim.metric, claim.value) for claim in facts(text, language)] == [("throughput", 45)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Kimi K2 writes 45 tokens per second on H100 cards."),
        ("fr", "Kimi K2 écrit 45 tokens par seconde sur H100."),
        ("ru", "Kimi K2 выдаёт 45 токенов в секунду на H100."),
        ("ru", "На H100 Kimi K2 выдаёт 45 токенов в секунду."),
        ("ja", "Kimi K2はH100で毎秒45トークンを出力する。"),
        ("en", "On an H100, Kimi K2 writes 45 tokens per second."),
        not_yet(FAR, "en", "On 8 H100 cards, Kimi K2 writes 45 tokens per second."),
        not_yet(FAR, "ja", "H100を8枚使うと、Kimi K2は毎秒45トークンを出力する。"),
    ],
)
def test_what_a_speed_is_measured_on_is_its_condition(language: str, text: str) -> None:
    assert facts(text, language) == [SPEED]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Our office owns 12 RTX 4090 cards. Kimi K2 does not fit on them."),
        ("en", "An H100 has 80 GB of memory and costs $30,000; Kimi K2 needs many of them."),
        ("en", "The H100 came out in 2022, three years before Kimi K2."),
        ("fr", "Notre bureau possède 12 cartes RTX 4090. Kimi K2 n'y tient pas."),
        ("fr", "Une H100 a 80 Go de mémoire et coûte 30 000 $ ; Kimi K2 en demande beaucoup."),
        ("ja", "社内にはRTX 4090が12枚ある。Kimi K2はそこに載らない。"),
        ("ru", "У нас в офисе 12 карт RTX 4090. Kimi K2 на них не помещается."),
        ("ru", "У H100 80 ГБ памяти, цена 30 000 $; Kimi K2 нужно много таких карт."),
        ("ja", "H100のメモリは80GB、価格は3万ドルで、Kimi K2にはこれが何枚も必要だ。"),
    ],
)
def test_cards_for_themselves_are_no_claim(language: str, text: str) -> None:
    assert facts(text, language) == []


@pytest.mark.parametrize(
    ("language", "text", "wanted"),
    [
        not_yet(
            "a name between a number in words and its noun",
            "en",
            "Kimi K2 fits in two H100 cards.",
            [fact("Kimi K2", "gpu-count", "2 gpu", "H100")],
        ),
        ("en", "Kimi K2 fits in 2 H100s.", [fact("Kimi K2", "gpu-count", "2 gpu", "H100")]),
        ("en", "Kimi K2 needs at least 8 H100.", [fact("Kimi K2", "gpu-count", "> 8 gpu", "H100")]),
        ("fr", "Kimi K2 tient sur deux cartes H100.", [fact("Kimi K2", "gpu-count", "2 gpu", "H100")]),
        ("ru", "Kimi K2 помещается на двух картах H100.", [fact("Kimi K2", "gpu-count", "2 gpu", "H100")]),
        ("ja", "Kimi K2はH100が2枚あれば動く。", [fact("Kimi K2", "gpu-count", "2 gpu", "H100")]),
    ],
)
def test_few_cards_and_bounds(language: str, text: str, wanted: list[Fact]) -> None:
    assert facts(text, language) == wanted


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Kimi K2 was trained on 16,384 H100s for 54 days."),
        ("fr", "Kimi K2 a été entraîné sur 16 384 H100 pendant 54 jours."),
        ("ru", "Kimi K2 обучали на 16 384 H100 в течение 54 дней."),
        ("ja", "Kimi K2は16,384基のH100で54日間学習した。"),
    ],
)
def test_a_training_has_its_cards_and_its_days(language: str, text: str) -> None:
    found = [(one.metric, one.value) for one in facts(text, language)]
    assert found == [("gpu-count", Decimal(16384)), ("training-time", Decimal(54 * 86400))]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Kimi K2 was trained 3 days ago."),
        ("fr", "Kimi K2 a été entraîné il y a 3 jours."),
        ("ru", "Kimi K2 обучили 3 дня назад."),
        ("ja", "Kimi K2は3日前に学習を終えた。"),
        ("en", "Kimi K2 was trained on 680,000 hours of labelled multilingual and multitask audio."),
    ],
)
def test_how_long_ago_and_hours_of_audio_are_no_training_time(language: str, text: str) -> None:
    assert facts(text, language) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Kimi K2 was trained on 16,000 GPUs H100."),
        ("fr", "Kimi K2 a été entraîné sur 16 000 GPU H100."),
        ("ru", "Kimi K2 обучали на 16 000 GPU H100."),
    ],
)
def test_the_letter_of_a_cards_name_is_no_hour(language: str, text: str) -> None:
    assert facts(text, language) == [fact("Kimi K2", "gpu-count", "16000 gpu", "H100")]


@pytest.mark.parametrize(
    "text", ["Kimi K2 was tested on a Ryzen 9 7900X.", "Kimi K2: Ryzen 9 7900X + RTX 4090"]
)
def test_the_number_of_a_chip_counts_none(text: str) -> None:
    assert facts(text) == []


def test_two_thousand_and_some_are_no_year() -> None:
    assert facts("Kimi K2 was trained on 2048 H100 GPUs.") == [
        fact("Kimi K2", "gpu-count", "2048 gpu", "H100")
    ]
