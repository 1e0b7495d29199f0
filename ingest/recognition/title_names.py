"""The names that titles give: beside a size, over a text that says what they are, of what is scored."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache
from typing import Final

from ingest.languages.language import Language
from ingest.notes.note import Kind, Note
from ingest.recognition.candidates import cue_words
from ingest.recognition.definitions import NAME, is_proper, is_written
from ingest.recognition.predicates import any_of, begins_with_kind
from ingest.recognition.words import fold

_SIZED: Final = re.compile(
    r"[*_`]*((?=[A-Za-z.+-]*[A-Z])[A-Za-z][A-Za-z0-9.+-]*(?: [A-Zv][A-Za-z0-9.+-]*){0,2})[*_`]*"
    r"\s+[-–—:|]\s+\d+(?:\.\d+)?[BM]"
)
_LED: Final = re.compile(r"[*_`]*([A-Z][A-Za-z0-9.]*(?:-[A-Za-z0-9.]+)*-\d+(?:\.\d+)?[BbMm])(?![A-Za-z0-9-])")
_WITH_SIZE: Final = re.compile(
    r"[*_`]*(([A-Z][A-Za-z0-9.+-]*)(?:[ \u00a0][A-Z][A-Za-z0-9.+-]*)?[ \u00a0]\d{1,3}(?:\.\d+)?B"
    r"((?:[ \u00a0-][A-Z][A-Za-z]+){0,2}))[*_`]*(?:\s?[:：|(（].*|\s[–—-]\s.*)?"
)
_TITLE: Final = re.compile(rf"{NAME}(?:\s?[:：|]|\s[–—-]\s|$)")
_DECLARED: Final = re.compile(r"[\s*_`]*([^:：\n]{2,30}?)[\s*_`]*[:：][\s*_`]*([^:：\n]+?)[\s*_`.]*")
_FRAME: Final = " *_`#"


def titles_of(note: Note) -> tuple[str, ...]:
    """The title in the head of a note, and its first heading."""
    headings = (block.inline.text for block in note.blocks if block.kind is Kind.HEADING)
    titles = (note.front.title, next(headings, ""))
    return tuple(title.strip(_FRAME) for title in titles if title)


def entitled(note: Note) -> Iterator[str]:
    """Find the names that are a title or lead one, "Zorb-2", "ZORB: Memory That Lasts": of anything yet.

    The text goes on to name it so: "Introducing Zorb-2" is no name.
    """
    for title in dict.fromkeys(titles_of(note)):
        match = _TITLE.match(title)
        name = match.group(1).rstrip(".,") if match else ""
        named = name and (is_written(name) or is_proper(name, note.text)) and _names_on(note, name)
        if named or (name and _declares(note, name)):
            yield name


def _declares(note: Note, name: str) -> bool:
    """Whether a line of a note gives a name under a key for it: "**Name:** Zorb"."""
    texts = (block.inline.text for block in note.blocks)
    lines = (_DECLARED.fullmatch(text) for text in texts if name in text)
    nouns = cue_words("model_nouns")
    return any(line and line.group(2) == name and fold(line.group(1)) in nouns for line in lines)


def _names_on(note: Note, name: str) -> bool:
    """Whether a note's text has a name of its title, however it is spaced."""
    body = " ".join(block.inline.text for block in note.blocks if block.kind is not Kind.HEADING)
    return name in body or _key(name) in _key(body)


def _key(text: str) -> str:
    return "".join(filter(str.isalnum, fold(text)))


def defined_below(note: Note, language: Language) -> Iterator[str]:
    """Find the names of titles over a text that begins with what they are: "A small language model that…"."""
    prose = (Kind.PARAGRAPH, Kind.QUOTE, Kind.CALLOUT)
    first = next((block.inline.text for block in note.blocks if block.kind in prose), "")
    if language.definitions.kinds and begins_with_kind(language).match(first.lstrip(_FRAME)):
        yield from entitled(note)


def titled(titles: Iterable[str], language: Language) -> Iterator[str]:
    """Find the names that titles say the size of, `Aster v2 — 49M`, `ASTER-80M: …`, and call no data."""
    for title in titles:
        whole, led = _SIZED.fullmatch(title.strip()), _LED.match(title.strip())
        sized = _WITH_SIZE.fullmatch(title.strip())
        if (match := whole or led or (sized if sized and _is_name(sized) else None)) and not _data(
            language
        ).search(title):
            yield match.group(1)


def _is_name(sized: re.Match[str]) -> bool:
    """Whether a word and a size are a name, and the word says nothing else: "Running 70B", "Top 7B"."""
    other = (cue_words(kind) for kind in ("handled", "ranks", "no_models", "no_names", "articles", "ordered"))
    tail = map(fold, sized[3].replace("-", " ").split())
    return not any(fold(sized[2]) in words for words in other) and not any(
        word in cue_words(kind) for word in tail for kind in ("model_nouns", "families", "lines")
    )


@cache
def _data(language: Language) -> re.Pattern[str]:
    return re.compile(f"(?i:{any_of(language.definitions.data | {'dataset', 'benchmark'})})")
