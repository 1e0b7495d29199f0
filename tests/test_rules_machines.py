"""One model on two machines: the second rate is its own too."""

from __future__ import annotations

import pytest
from claim_notes import fact, facts


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Phi-5 reaches 105 tok/s on an RTX 3060, against 128 on an RTX 4070."),
        ("en", "Phi-5: 105 tok/s on the RTX 3060, vs 128 tok/s on an RTX 4070"),
        ("fr", "Phi-5 : 105 tok/s sur la RTX 3060, contre 128 sur une RTX 4070 de bureau."),
        ("ru", "Phi-5 выдаёт 105 ток/с на RTX 3060 против 128 на RTX 4070."),
    ],
)
def test_a_rate_on_another_machine_is_of_the_same_model(language: str, text: str) -> None:
    assert facts(text, language) == [
        fact("Phi-5", "throughput", "105 token/s", "RTX 3060"),
        fact("Phi-5", "throughput", "128 token/s", "RTX 4070"),
    ]


def test_so_is_a_range_that_others_announce_for_a_machine() -> None:
    text = "Phi-5 : 72 tok/s contre « 25-40 » annoncés sur RTX 3060"
    assert [one.value for one in facts(text, "fr")] == [25, 40, 72]


@pytest.mark.parametrize(
    "text",
    [
        "Phi-5 reaches 105 tok/s on an RTX 3060, against 128 for GLM-5 on an RTX 4070.",
        "Phi-5 reaches 105 tok/s on an RTX 3060, against 128 for others.",
        "Phi-5 reaches 105 tok/s, GLM-5 against 128 on an RTX 4070.",
        "Phi-5 reaches 105 tok/s on an RTX 3060; the power limit is 95 W, against 128 on an RTX 4070.",
    ],
)
def test_a_rate_of_another_or_of_nobody_is_not(text: str) -> None:
    assert not [one for one in facts(text) if one.model == "Phi-5" and one.value == 128]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "24 GB of VRAM is a toy by now."),
        ("fr", "24 Go, c'est peu. 24 Go de VRAM est un jouet."),
        ("ru", "24 ГБ — это детский сад. 24 ГБ VRAM — мало."),
        ("ja", "24GBはもう少ない。"),
    ],
)
def test_a_memory_that_is_judged_is_what_somebody_has(language: str, text: str) -> None:
    assert facts(f"# GLM-5\n\n{text}", language) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "24 GB is the file size."),
        ("ru", "24 ГБ — размер файлов."),
        ("fr", "24 Go est la taille du fichier."),
    ],
)
def test_a_memory_that_is_called_something_is_that(language: str, text: str) -> None:
    assert facts(f"# GLM-5\n\n{text}", language) == [fact("GLM-5", "model-size", "24000000000 byte")]
