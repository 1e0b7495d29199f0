"""Names of networks: in a title that says what they are, and set against others beside their scores."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache
from typing import Final

from ingest.languages import rooms
from ingest.languages.language import Language
from ingest.recognition.definitions import NAME, is_written
from ingest.recognition.predicates import any_of
from ingest.recognition.words import UNSPACED

_ENDS: Final = "Net|Former|BERT|GPT|LM|Mamba|ViT|GAN|CNN|RNN|YOLO"
_REACHING: Final = any_of({word for room in rooms().values() for word in room.cues.reaching})
_SCORED: Final = re.compile(
    rf"(?<![A-Za-z0-9./_@-])([A-Z][A-Za-z0-9]{{0,20}}(?:{_ENDS})(?:-?[vV]?\d{{1,3}})?)"
    rf"[*_`]*(?:[ \u00a0]?[（(]|[ \u00a0](?:{_REACHING})[ \u00a0])[~≈]?\d{{1,3}}(?:[.,]\d+)?[ \u00a0]?[%％]"
)
_DASH: Final = r"\s?[:：—–]\s?"


def networks(titles: Iterable[str], texts: Iterable[str], language: Language) -> Iterator[str]:
    """Find names that titles say are networks, `Fast-Zed: Fast Segmentation Network`, and their rivals.

    A rival is named like a network, beside a score, in a text that compares: "against ZedNet (66.1%)".
    """
    title = _title(language)
    for text in titles:
        match = title.match(text.strip(" *`#"))
        if match and is_written(match.group(1)):
            yield match.group(1)
    comparing = _comparing(language)
    for text in texts:
        scored = _SCORED.findall(text) if "%" in text or "％" in text else []
        if scored and comparing.search(text):
            yield from scored


@cache
def _title(language: Language) -> re.Pattern[str]:
    words = language.definitions
    nouns = any_of(words.networks | words.nouns | words.kinds)
    if UNSPACED.search(nouns):
        return re.compile(rf"{NAME}{_DASH}[^、。:：]{{0,40}}?(?:{nouns})$")
    if words.compounds_nouns:
        links = any_of(words.links)
        plain = rf"(?:(?!(?i:{links})\s)[^\s:;,.]+\s){{0,8}}?"
        return re.compile(rf"{NAME}{_DASH}{plain}(?i:{nouns})(?:$|\s(?i:{links})(?:\s|$))")
    return re.compile(rf"{NAME}{_DASH}(?:[^\s:;,.]+\s){{0,2}}?(?i:{nouns})(?!\w)")


@cache
def _comparing(language: Language) -> re.Pattern[str]:
    cues = language.cues
    return re.compile(rf"(?i:{any_of(cues.compared | cues.compared_after | cues.versus)})")
