"""Names that stand right before a size in brackets: "Aster-X2 (33B open-weight)", "Aster 3 (7B)"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache
from typing import Final

from ingest.languages import rooms
from ingest.recognition.candidates import cue_words
from ingest.recognition.definitions import is_proper, is_written
from ingest.recognition.words import fold

_WORD: Final = r"[A-Z][A-Za-z0-9]{0,30}(?:\.\d[A-Za-z0-9]{0,8})?"
_NAME: Final = rf"{_WORD}(?:[ \u00a0-](?:{_WORD}|[vV]?\d{{1,2}}(?:\.\d{{1,2}})?)){{0,3}}"
_SIZE: Final = r"[~≈]?\d{1,4}(?:\.\d{1,2})?(?:[BM]|B-A\d{1,3}(?:\.\d)?B)"
_SIZED: Final = re.compile(
    rf"(?<![A-Za-z0-9_./@$-])(?<!\d[ \u00a0])(?P<name>{_NAME})[*_`]{{0,2}}\s?[(（]\s?{_SIZE}"
    r"(?:[)）,;、/]|[ -](?P<kind>[\w-]+))"
)
_SIGN: Final = re.compile(r"[(（]\s?[~≈]?\d[\d.]{0,5}[BM](?![A-Za-z])")
_CLOSING: Final = re.compile("[)）]")
_HEADS: Final = re.compile(r"[\s*_`]*(?:$|[:：–—-])")
_STOPS: Final = frozenset(".!?:;。！？：")
_LAST_NUMBER: Final = re.compile(r"[ \u00a0-][vV]?\d[\d.]*$")


def before_bare_size(texts: Iterable[str], whole: str) -> Iterator[str]:
    """Find the names that are written as one and have a size in brackets; `whole` is the note.

    What stands before a version of its own must be no plain word there: "Table 3 (7B)". Behind the size there
    is nothing, or a word for a kind of model: "Gmail (2B users)" is none.
    """
    for text in texts:
        for match in _SIZED.finditer(text) if _SIGN.search(text) else ():
            name, kind = match["name"], match["kind"]
            named = is_written(name) and _is_proper(name, whole) and (kind is None or fold(kind) in _kinds())
            if named and (not _may_run_on(text, match) or is_proper(name.split()[0], whole)):
                yield name


def _may_run_on(text: str, match: re.Match[str]) -> bool:
    """Whether a name of several words may begin with one that only begins a sentence: "See Aster-X2 (33B)".

    What stands alone before its size, or in bold, heads a line.
    """
    before = text[: match.start()].rstrip(" \u00a0-–—•")
    if " " not in match["name"] or (before and before[-1] not in _STOPS):
        return False
    closing = _CLOSING.search(text, match.end() - 1)
    return closing is None or _HEADS.match(text, closing.end()) is None


def _is_proper(name: str, whole: str) -> bool:
    word = _LAST_NUMBER.sub("", name)
    if not {fold(part) for part in word.split()}.isdisjoint(cue_words("pointers") | cue_words("ordered")):
        return False
    return word == name or is_written(word) or is_proper(word, whole)


@cache
def _kinds() -> frozenset[str]:
    """The words that say of what kind a model is: "dense", "MoE", "open-weight", "parameters"."""
    kinds = {word for room in rooms().values() for kind in room.definitions.kinds for word in kind.split()}
    return frozenset(map(fold, kinds)) | cue_words("no_names")
