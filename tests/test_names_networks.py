"""Networks that a title says are such, and those set against others beside their scores."""

from __future__ import annotations

import pytest
from claim_notes import fact, facts

from ingest.languages import room
from ingest.recognition.networks import networks


@pytest.mark.parametrize(
    ("language", "title"),
    [
        ("en", "Corva-SEG: Fast Scene Segmentation Network"),
        ("en", "Corva-SEG: A Small Detector for Cameras"),
        ("fr", "Corva-SEG : un réseau rapide de segmentation"),
        ("ru", "Corva-SEG: быстрая сеть для сегментации"),
        ("ja", "Corva-SEG：高速なセグメンテーションネットワーク"),
    ],
)
def test_a_title_says_that_a_name_is_a_networks(language: str, title: str) -> None:
    assert list(networks([title], [], room(language))) == ["Corva-SEG"]
    said = {"en": "Its size: 1.1M parameters.", "fr": "Taille : 1,1M de paramètres.",
            "ru": "Размер: 1,1M параметров.", "ja": "パラメータ数は1.1Mです。"}  # fmt: skip
    assert facts(f"# {title}\n\n{said[language]}", language) == [
        fact("Corva-SEG", "parameters", "1.1e6 parameter")
    ]


@pytest.mark.parametrize(
    ("language", "title"),
    [
        ("en", "Corva-SEG: A Library for Segmentation Networks and More"),
        ("en", "Privacy: Why You Need a Network"),
        ("en", "Corva-SEG: Network Tools"),
        ("fr", "Corva-SEG : la bibliothèque qui entraîne un réseau"),
        ("ru", "Corva-SEG: библиотека для обучения, сеть не нужна"),
        ("ja", "Corva-SEG：ネットワークを学習するライブラリ"),
    ],
)
def test_other_titles_name_no_network(language: str, title: str) -> None:
    assert list(networks([title], [], room(language))) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Compared with: CorvoNet (66.1% mIoU), PicaNet (58.3% mIoU) and GUQ (70.4% mIoU)."),
        ("fr", "Par rapport à : CorvoNet (66,1 % mIoU), PicaNet (58,3 % mIoU) et GUQ (70,4 % mIoU)."),
        ("ru", "По сравнению с CorvoNet (66,1 % mIoU), PicaNet (58,3 % mIoU) и GUQ (70,4 % mIoU)."),
        ("ja", "比較：CorvoNet（66.1% mIoU）、PicaNet（58.3% mIoU）、GUQ（70.4% mIoU）に比べて速い。"),
    ],
)
def test_rivals_named_like_networks_own_the_scores_beside_them(language: str, text: str) -> None:
    assert facts(text, language) == [
        fact("CorvoNet", "mIoU", "66.1 percent"),
        fact("PicaNet", "mIoU", "58.3 percent"),
    ]


def test_where_nothing_is_compared_such_a_name_may_be_that_of_data() -> None:
    assert list(networks([], ["We label CorvoNet (66.1% of it by hand)."], room("en"))) == []


def test_the_number_of_a_section_is_no_score() -> None:
    assert facts("# Kimi K2\n\nThe accuracy on MMLU fell (Table 2 in § 4.2).") == []
