"""The names that a note introduces: models of unknown families, and short names of known ones."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Final

from ingest.languages.language import Language
from ingest.notes.note import Block, Kind, Note, Table
from ingest.recognition.models import Family, ModelFinder, ModelName, identity, short_names
from ingest.recognition.words import fold

_SHAPE: Final = re.compile(r"[A-Za-z][\w.+-]*(?:[ \u00a0][\w.+-]+){0,4}")
_NAMED: Final = re.compile(
    r"(?<![A-Za-z0-9_.-])(?:[A-Z][A-Za-z]*[A-Za-z0-9.]*(?:-[A-Za-z0-9.]+)*-?\d[A-Za-z0-9.]*(?:-[A-Za-z0-9.]+)*"
    r"|[A-Z][A-Za-z]+ \d+(?:\.\d+)*)(?![A-Za-z0-9.-]*[A-Za-z0-9])"
)
_SERIES: Final = re.compile(r"([A-Z][a-z]{2,})[ -]\d+(?:\.\d+)?(?:[ -]|$)")
_ASIDE: Final = re.compile(r"[（(\[].*$")


def introduced(
    note: Note, language: Language, finder: ModelFinder, nouns: frozenset[str], metrics: frozenset[str]
) -> tuple[dict[str, ModelName], dict[str, Family]]:
    """Return the names that a note introduces, each with the model it stands for, and their families.

    A column headed "model" names models, whatever their family; so do the heads beside a known model where
    the first head is "benchmark" or empty; so does the word "model" beside a name with a number in it.
    `GPT-5.6 Sol, Terra and Luna` gives three short names. `nouns` and `metrics` are folded head words.
    """
    known: dict[str, ModelName] = {}
    for block in note.blocks:
        for name in _from_block(block, language, finder, nouns, metrics):
            if name not in known and _SHAPE.fullmatch(name):
                known[name] = ModelName(0, 0, name, identity(name))
    families = _series(known)
    wider = finder.with_families(families) if families else finder
    for block in note.blocks:
        if block.table is None and block.kind is not Kind.CODE and " " in block.inline.text:
            names = wider.find(block.inline.text)
            for short, name in short_names(block.inline.text, names, finder.generic).items():
                known.setdefault(short, name)
    return known, families


def _series(known: Mapping[str, ModelName]) -> dict[str, Family]:
    """Read families off the names that a note introduces: Aster 3 Large and Aster 3 Mini are of a family Aster."""
    found: dict[str, Family] = {}
    for name in known:
        match = _SERIES.match(name)
        if match:
            found[match.group(1)] = Family("", fold(match.group(1)), needs_version=True)
    return found


def _from_block(
    block: Block, language: Language, finder: ModelFinder, nouns: frozenset[str], metrics: frozenset[str]
) -> Iterator[str]:
    if block.table is not None:
        yield from _from_table(block.table, finder, nouns, metrics)
    elif block.kind is not Kind.CODE:
        yield from _beside_noun(block.inline.text, language, finder)


def _from_table(
    table: Table, finder: ModelFinder, nouns: frozenset[str], metrics: frozenset[str]
) -> Iterator[str]:
    if not table.heads:
        return
    heads = [cell.inline.text.strip(" *`:") for cell in table.rows[table.heads - 1]]
    columns = [index for index, head in enumerate(heads) if fold(head) in nouns]
    if columns:
        for row in table.rows[table.heads :]:
            if columns[0] < len(row):
                yield from _unknown(row[columns[0]].inline.text, finder)
    rest = heads[1:]
    if heads and (not heads[0] or fold(heads[0]) in metrics) and any(_covers(finder, head) for head in rest):
        for head in rest:
            if any(ch.isdigit() for ch in head):
                yield from _unknown(head, finder)


def _unknown(text: str, finder: ModelFinder) -> Iterable[str]:
    name = _ASIDE.sub("", text).strip(" *`_:")
    plain = any(ch.isalpha() for ch in name) and len(name) <= 60
    return () if not plain or _covers(finder, name) or finder.refuses(name) else (name,)


def _covers(finder: ModelFinder, text: str) -> bool:
    stripped = _ASIDE.sub("", text).strip(" *`_:")
    return any(not name.bare and name.end - name.start >= len(stripped) for name in finder.find(stripped))


def _beside_noun(text: str, language: Language, finder: ModelFinder) -> Iterator[str]:
    lowered = text.lower()
    for noun in language.cues.model_nouns:
        position = lowered.find(noun)
        while position != -1:
            yield from _next_to(text, position, position + len(noun), finder)
            position = lowered.find(noun, position + len(noun))


def _next_to(text: str, start: int, end: int, finder: ModelFinder) -> Iterator[str]:
    after = _NAMED.match(text, end + 1) if text[end : end + 1] in (" ", "\u00a0") else None
    if after:
        yield from _unknown(after.group(), finder)
    spaced = start - 1 if start and text[start - 1] in " \u00a0" else start
    for before in _NAMED.finditer(text, max(0, start - 40), spaced):
        if before.end() == spaced:
            yield from _unknown(before.group(), finder)
