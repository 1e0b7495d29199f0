"""Times that a model takes for one request, and those of something else."""

from __future__ import annotations

import pytest
from claim_notes import fact, facts


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Kimi K2 responds to audio in 0.8 s."),
        ("en", "Kimi K2 generates an image in 0.8 seconds."),
        ("en", "Kimi K2 takes 0.8 s per request."),
        ("en", "- **Kimi K2**: fast (0.8 s)"),
        ("en", "Kimi K2 needs little time for inference: 0.8 s."),
        ("fr", "Kimi K2 répond à l'audio en 0,8 s."),
        ("fr", "Kimi K2 produit une image en 0,8 seconde."),
        ("fr", "# Kimi K2\n\n- en 0,8 s par requête"),
        ("fr", "# Kimi K2\n\nInférence la plus rapide du banc d'essai : **0,8 s**"),
        ("ru", "Kimi K2 отвечает на аудио за 0,8 с."),
        ("ru", "Kimi K2 рисует картинку за 0,8 секунды."),
        ("ru", "Kimi K2 тратит 0,8 с на запрос."),
        ("ru", "| Модель | Заметка |\n|---|---|\n| Kimi K2 | быстрее, 0,8с |"),
        ("ja", "Kimi K2は0.8秒で画像を生成する。"),
        ("ja", "Kimi K2は1リクエストあたり0.8秒かかる。"),
        ("ja", "Kimi K2は応答まで0.8秒かかる。"),
    ],
)
def test_the_time_of_an_answer_is_a_latency(language: str, text: str) -> None:
    assert facts(text, language) == [fact("Kimi K2", "latency", "0.8 s")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "With Kimi K2 an answer took 7–19 seconds without streaming."),
        ("fr", "Avec Kimi K2, une réponse prenait 7 à 19 secondes sans streaming."),
        ("ru", "# Kimi K2\n\nОтвет занимал 7–19 секунд без стриминга."),
        ("ja", "Kimi K2の応答にはストリーミングなしで7〜19秒かかった。"),
    ],
)
def test_a_range_of_times_is_two_bounds(language: str, text: str) -> None:
    assert facts(text, language) == [
        fact("Kimi K2", "latency", "> 7 s"),
        fact("Kimi K2", "latency", "< 19 s"),
    ]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "I waited 20 seconds before asking Kimi K2 again."),
        ("en", "Kimi K2 was shown a clip of 30 seconds."),
        ("en", "The download of Kimi K2 took 40 seconds."),
        ("en", "Kimi K2 times out after 60 seconds."),
        ("en", "Kimi K2 is 2 seconds faster than Qwen3-8B."),
        ("fr", "Kimi K2 transcrit un extrait de 30 secondes."),
        ("fr", "J'ai installé Kimi K2 en 40 secondes."),
        ("fr", "Le délai d'attente de Kimi K2 est fixé à 60 s."),
        ("ru", "Kimi K2 расшифровала запись в 30 секунд."),
        ("ru", "Kimi K2 установилась за 40 секунд."),
        ("ru", "Таймаут ответа для Kimi K2 — 60 секунд."),
        ("ja", "Kimi K2は30秒の音声を書き起こした。"),
        ("ja", "Kimi K2のインストールは40秒で終わった。"),
        ("ja", "Kimi K2のタイムアウトは60秒に設定した。"),
        ("ja", "Kimi K2の推論は33msよりも速くなければならない。"),
    ],
)
def test_other_times_are_no_latency(language: str, text: str) -> None:
    assert facts(text, language) == []


def test_a_time_of_its_own_is_no_sound() -> None:
    text = "Kimi K2 est là. Son temps de réponse est de 0,8 s."
    assert facts(text, "fr") == [fact("Kimi K2", "latency", "0.8 s")]
