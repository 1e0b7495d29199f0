"""Texts of any length in four languages, the same at every run, and the encodings that people keep."""

from __future__ import annotations

from pathlib import Path
from random import Random
from typing import Final

CORPUS: Final = Path(__file__).parent.parent / "corpus"
ENCODINGS: Final = {
    "en": ("windows-1252", "mac-roman", "iso-8859-1", "iso-8859-15"),
    "fr": ("iso-8859-1", "iso-8859-15", "windows-1252", "mac-roman"),
    "ru": ("windows-1251", "koi8-r", "cp866"),
    "ja": ("shift_jis", "cp932", "euc-jp", "iso-2022-jp"),
}
UNICODE: Final = ("utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be")
SENTENCES: Final = {
    "en": (
        "It’s the third release this year, and the team isn’t slowing down.",
        "The authors call it “a modest step” — we would call it a leap.",
        "Latency fell by 12 – 15 ms on average…",
        "At 3 £ per million tokens it’s half the price of its rival.",
        "• The context window holds 128,000 tokens.",
        "The café’s résumé parser runs on the small model.",
        "Don’t read too much into one benchmark; the error is ± 1.5 points.",
        "We measured throughput at 40 °C and couldn’t see any difference.",
        "“Open weights” doesn’t mean “open source”, the lawyers say.",
        "The licence © 2026 lets you’ve what you need for research.",
    ),
    "fr": (
        "Le modèle a été entraîné sur quinze mille milliards de jetons.",
        "Les poids sont publiés dès aujourd'hui, sous une licence très ouverte.",
        "D'après ses auteurs, il dépasse ses prédécesseurs là où ça compte.",
        "La fenêtre de contexte s'étend désormais à 128 000 jetons.",
        "Où s'arrêtera-t-on ? Nul ne le sait, même à l'intérieur du laboratoire.",
        "Le coût d'inférence a été divisé par deux grâce à une meilleure quantification.",
        "Un œil exercé remarquera que la précision baisse au cœur de l'épreuve.",
        "« Nous n'avons rien caché », répète le chercheur à qui veut l'entendre.",
        "L’équipe a reçu 3 M€ d’aide publique l’été dernier.",
        "ÉVALUATION : les résultats sont donnés à titre indicatif.",
        "Ça marche plutôt bien en français, un peu moins en grec.",
    ),
    "ru": (
        "Модель обучена на пятнадцати триллионах токенов и открыта для всех.",
        "Разработчики уверяют, что новая версия вдвое быстрее прежней.",
        "Окно контекста выросло до 128 тысяч токенов.",
        "Объём видеопамяти, которого хватит для запуска, — 48 ГБ.",
        "«Мы ничего не скрывали», — повторяет руководитель лаборатории.",
        "Цена за миллион токенов снизилась, а качество почти не изменилось.",
        "Результаты на русском языке заметно хуже, чем на английском.",
        "Ещё одна трудность: длинные документы разбиваются на части.",
        "ТРЕБОВАНИЯ К ОБОРУДОВАНИЮ: четыре ускорителя и быстрый диск.",
        "Юристы считают, что лицензия № 3 подъездным путём не является.",
        "Этот эксперимент щедро оплатил институт.",
    ),
    "ja": (
        "このモデルは十五兆トークンで学習されています。",
        "パラメータ数は7,440億で、前の版の約二倍です。",
        "コンテキスト長は128,000トークンまで広がりました。",
        "重みは公開されていますが、商用利用には条件があります。",
        "推論の費用は半分になり、精度はほとんど変わりません。",
        "「何も隠していません」と研究者は繰り返した。",
        "日本語の評価では、英語より少し低い結果になった。",
        "必要なメモリは48GBで、四枚のGPUに分けて載せる。",
        "詳しくは論文の第三節と付録を参照してください。",
        "速度はＡ社のモデルよりも速い（当社調べ）。",
    ),
}
# What people type where their encoding lacks a character.
_MAKESHIFT: Final = {
    "’": "'", "‘": "'", "“": '"', "”": '"', "«": '"', "»": '"', "—": "-", "–": "-", "…": "...", "•": "*",
    "œ": "oe", "€": "EUR", "\u00a0": " ", "\u202f": " ", "№": "N", "〜": "～",
}  # fmt: skip


def text_of(code: str, length: int, number: int, encoding: str) -> str:
    """The text of that number: sentences and lines of notes in a random order, all of it in the encoding.

    Never of ASCII alone, which any encoding would read.
    """
    sources = (SENTENCES[code], _lines(code))
    random = Random(f"{code} {length} {number}")  # noqa: S311  (the same texts at every run)
    text = ""
    while text.isascii():
        parts: list[str] = []
        size = 0
        while size < length:
            parts.append(typed(random.choice(random.choice(sources)), encoding) + random.choice(" \n"))
            size += len(parts[-1])
        text = "".join(parts)[:length]
    return text


def typed(text: str, encoding: str) -> str:
    """The text as it is typed where the encoding is all there is.

    Shift_JIS gives 〜 and ～ one code, which Windows reads as the second.
    """
    return "".join(_typed(character, encoding) for character in text)


def _typed(character: str, encoding: str) -> str:
    windows = {"shift_jis": "cp932"}.get(encoding, encoding)
    if character.encode(encoding, "ignore").decode(windows) == character:
        return character
    return typed(_MAKESHIFT.get(character, ""), encoding)


def _lines(code: str) -> list[str]:
    """The lines of prose in the corpus's notes."""
    notes = sorted((CORPUS / code).glob("*.md"))
    lines = [line for note in notes for line in note.read_text(encoding="utf-8").splitlines()]
    return [line for line in lines if len(line) > 40 and "|" not in line]
