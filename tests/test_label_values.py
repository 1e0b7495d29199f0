"""Pages that print a label on one line and its value on the next."""

from __future__ import annotations

import pytest
from claim_notes import fact, facts

SHEET = [
    fact("GLM-5", "context-length", "200000 token"),
    fact("GLM-5", "input-price", "0.6 USD/Mtoken"),
    fact("GLM-5", "parameters", "744000000000 parameter"),
]


@pytest.mark.parametrize(
    ("language", "labels", "price"),
    [
        ("en", ("Parameters", "Context window", "Input (per 1M tokens)"), "$0.60"),
        ("fr", ("Paramètres", "Fenêtre de contexte", "Entrée (par million de tokens)"), "0,60 $"),
        ("ru", ("Параметры", "Контекст", "Вход (за 1М токенов)"), "$0.60"),
        ("ja", ("パラメータ数", "コンテキスト長", "入力（100万トークンあたり）"), "$0.60"),
    ],
)
@pytest.mark.parametrize("space", ["\n", "\n\n"])
def test_a_value_is_of_the_label_above_it(
    language: str, labels: tuple[str, ...], price: str, space: str
) -> None:
    values = ("744B", "200K", price)
    text = "\n\n".join(f"{label}{space}{value}" for label, value in zip(labels, values, strict=True))
    assert facts(f"# GLM-5\n\n{text}", language) == SHEET


def test_a_name_alone_over_the_first_text_is_what_the_page_is_about() -> None:
    page = "Acme logo\n\nGLM-5\n\nAcme\n\nIt came out this spring, in one size.\n\nKey facts\n\n"
    assert facts(f"{page}Context window\n\n200K tokens\n\nParameters\n\n744B") == [SHEET[0], SHEET[2]]


def test_of_two_names_alone_neither_is() -> None:
    page = "GLM-5\n\nKimi K2\n\nBoth came out this spring, in one size.\n\nKey facts\n\n"
    assert facts(f"{page}Context window\n\n200K tokens\n\nParameters\n\n744B") == []
