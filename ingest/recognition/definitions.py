"""Names that a note defines: `Aster is a 7B language model`, « Aster est un modèle de langage »."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache
from typing import Final

from ingest.languages.cues import Definitions
from ingest.recognition.words import CJK, UNSPACED, cores, fold

_REST: Final = r"(?:[A-Za-z0-9+-]|\.(?=[A-Za-z0-9])){0,40}"
_FIRST: Final = rf"(?=[A-Za-z.+-]{{0,40}}[A-Z0-9])[A-Za-z]{_REST}"
NAME: Final = rf"({_FIRST}(?:[ \u00a0](?:[A-Z0-9]|v\d){_REST}){{0,3}})"
_NUMBERED: Final = rf"({_FIRST}(?:[ \u00a0]\d{_REST})?)"
ASIDE: Final = r"(?:\s?[(（][^()（）]{0,60}[)）])?"
CLAUSE: Final = r"(?:(?<=^)|(?<=[.!?:»”]\s)|(?<=[,;]\s))"
_FREE: Final = r"(?<![A-Za-z0-9./@_-])"
_WRITTEN: Final = re.compile(r"\d|[a-z][A-Z]|[A-Z]{2}[a-z]|-[A-Z]")
_YEAR: Final = re.compile(r"[^\W\d_]+[ \u00a0](?:19|20)\d\d")
_PAGES: Final = "api|blog|chat|collections|course|datasets|docs|join|learn|models|papers|pricing|spaces|tasks"
_LINKED: Final = re.compile(
    rf"huggingface\.co/(?!(?:{_PAGES})/)[A-Za-z0-9][\w.-]*/"
    r"(?=[\w.]*(?:\d|-|[a-z][A-Z]))([A-Za-z][\w.-]*\w)(?!/discussions)"
)
_CARD: Final = re.compile(
    rf"\[[*_`]*([A-Z][\w.+-]*(?: [\w.+-]+){{0,3}})[*_`]*\]\(https?://huggingface\.co/(?!(?:{_PAGES})/)[\w.-]+/([\w.-]+)"
)


def defined(texts: Iterable[str], whole: str, words: Definitions) -> Iterator[str]:
    """Find the names that these texts define as models; `whole` is the note, where each is seen at large.

    A plain capitalised word must stand with its capital amid a sentence too, and never without it.
    """
    patterns = _definitions(words) if words.kinds else ()
    nouns, kinds = _cores(words)
    for text in texts:
        small = text.casefold()
        told = any(noun in small for noun in nouns) and any(kind in small for kind in kinds)
        for pattern in patterns if told else ():
            for match in pattern.finditer(text):
                name = match.group(1).rstrip(".,")
                if is_written(name) or is_proper(name, whole):
                    yield name


def carded(titles: Iterable[str], whole: str, words: Definitions) -> Iterator[str]:
    """Find the names whose card a note is, by its titles: `Model Card for Aster`."""
    if not words.cards:
        return
    cards = any_of(words.cards)
    pattern = re.compile(rf"(?i:{cards})\s*[:：–—-]?\s*{NAME}|{NAME}\s*[:：–—-]?\s*(?i:{cards})")
    for title in titles:
        match = pattern.fullmatch(title.strip(" *`#"))
        if match and (match.group(1) or is_written(match.group(2)) or is_proper(match.group(2), whole)):
            yield match.group(1) or match.group(2)


def linked(whole: str) -> Iterator[str]:
    """Find the names of models whose pages a note links to, and those that its links show for them.

    A name that a link shows begins what its page is called: `[Sol](https://huggingface.co/org/sol-7b)`.
    """
    yield from dict.fromkeys(_LINKED.findall(whole))
    for shown, kept in dict.fromkeys(_CARD.findall(whole)):
        if fold(kept).replace("_", "-").startswith(fold(shown).replace(" ", "-")):
            yield shown


def is_written(name: str) -> bool:
    """Whether a name is no plain word by its letters: a digit, a capital inside, a hyphen before one.

    A word with a year behind it is a time: "In 2026", "October 2026".
    """
    return _WRITTEN.search(name) is not None and not is_time(name)


def is_time(name: str) -> bool:
    """Whether a name is one plain word and a year: "October 2026", « Fin 2025 »."""
    return _YEAR.fullmatch(name) is not None


def is_proper(name: str, whole: str) -> bool:
    """Whether a plain capitalised word stands with its capital amid a sentence too, and never without it.

    A part of an address or a file's name is no word of the text.
    """
    if not all(word[0].isupper() for word in name.split()):
        return False
    after = rf"(?![^\W{CJK}])"
    amid = re.search(rf"(?:[^\W\dA-ZА-ЯЁ_],?[ \u00a0]|[{CJK}、]|[「『«“„]\s?){re.escape(name)}{after}", whole)
    small = re.search(rf"(?<![\w./@#-]){re.escape(name.lower())}(?![\w/-]|\.\w)", whole)
    return amid is not None and small is None


@cache
def _cores(words: Definitions) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """What a text must hold to define a model: one of a few nouns, and one of the many kinds."""
    return cores(words.kinds | words.nouns), cores(words.kinds)


@cache
def _definitions(words: Definitions) -> tuple[re.Pattern[str], ...]:
    """The shapes of a definition: a name, what says "is", plain attributes, a kind of model, and its end.

    Of what links a noun to the next nothing may stand before the kind, and where a language puts noun to
    noun, nothing else may after it: `is a tool for language models` and `is a language model server` define
    no model.
    """
    kinds, copulas, links = (any_of(phrases) for phrases in (words.kinds, words.copulas, words.links))
    if UNSPACED.search(kinds):
        end = rf"(?={links}|[。、，]|$)"
        said = rf"(?:{copulas})[、，]?[^。\n]{{0,60}}?"
        return (re.compile(rf"{_FREE}{NAME}{ASIDE}{said}(?i:{kinds}){end}", re.MULTILINE),)
    plain, end = plain_words(words), end_of_kind(words)
    said = rf"\s*(?:(?<!\w)|(?=\W))(?i:{copulas})"
    shapes = [rf"{CLAUSE}{NAME}{ASIDE}{said}{plain}(?i:{kinds}){end}"]
    if words.appositions:
        begins = any_of(words.appositions)
        one = plain_words(words, rf"(?!\S*(?i:{begins})\s)")
        shapes.append(rf"{_FREE}{_NUMBERED}{ASIDE}(?i:{begins}){one}(?i:{kinds}){end}")
    return tuple(re.compile(shape, re.MULTILINE) for shape in shapes)


def plain_words(words: Definitions, never: str = "") -> str:
    """What may stand between what says "is" and a kind: attributes, and nothing that links nouns.

    `never` is a pattern that no attribute begins with.
    """
    return rf"\s+(?:{never}(?!(?i:{any_of(words.links)})\s)[^\s:;!?]+\s+){{0,9}}?"


def end_of_kind(words: Definitions) -> str:
    """What must follow a kind, where one more noun would make it something else."""
    last = rf"(?=[.,;:!?()]|\s+[(\[–—-]|\s+(?i:{any_of(words.links)})(?!\w)|\s*$)"
    return last if words.compounds_nouns else r"(?![\w-])"


def any_of(words: Iterable[str]) -> str:
    return "|".join(re.escape(word) for word in sorted(words, key=lambda word: (-len(word), word)))
