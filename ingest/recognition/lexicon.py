"""Phrases found in text by the words they are made of, longest first, in one pass."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final, Generic, TypeVar

from ingest.recognition.words import UNSPACED, Word, breaks_katakana, cut

T = TypeVar("T")
_JOINTS: Final = frozenset(" \t\n\u00a0\u2009\u202f\u3000-_\u2010\u2011\u2012\u2013'’")
_SHORTEST_STEMMED: Final = 3
_CACHED: Final = 200_000
_MIDDLE_DOT: Final = frozenset("・･")
_CAMEL: Final = re.compile(r"(?<=[a-z])(?=[A-Z])")


@dataclass(frozen=True, slots=True)
class Match(Generic[T]):
    """A phrase at `start:end`, words `first:last` of the text, and all that it stands for."""

    start: int
    end: int
    first: int
    last: int
    values: tuple[T, ...]


@dataclass(slots=True)
class _Node(Generic[T]):
    children: dict[str, _Node[T]] = field(default_factory=dict)
    values: list[tuple[frozenset[str], T]] = field(default_factory=list)

    def add(self, joints: frozenset[str], value: T) -> None:
        for index, (known, other) in enumerate(self.values):
            if other == value:
                self.values[index] = (known | joints, value)
                return
        self.values.append((joints, value))

    def copy(self) -> _Node[T]:
        return _Node(dict(self.children), list(self.values))


@dataclass(frozen=True, slots=True)
class _Opening(Generic[T]):
    """Where a phrase's first word leads: to `nodes`; is it a phrase, and which words may come second?"""

    nodes: tuple[_Node[T], ...]
    whole: bool
    seconds: frozenset[str]


class Lexicon(Generic[T]):
    """Labels, each with a value, that are looked up word by word.

    A label of a language is stored under the stems of its words, one of none (`""`) as it is written; words
    of the text are tried as they stand and under each stem. Between two words of a phrase there may be
    nothing, blanks, hyphens, an apostrophe, a middle dot in an unspaced script, or what the label itself has
    there.
    """

    def __init__(
        self, entries: Iterable[tuple[str, str, T]], stems: Mapping[str, Callable[[str], str]] | None = None
    ) -> None:
        self._stems = dict(stems or {})
        self._root: _Node[T] = _Node()
        self._known_forms: dict[str, tuple[str, ...]] = {}
        self._openings: dict[str, _Opening[T] | None] = {}
        for label, language, value in entries:
            self._add(label, language, value, shared=False)

    def extended(self, entries: Iterable[tuple[str, str, T]]) -> Lexicon[T]:
        """Return a lexicon with more entries; the nodes of this one are shared where nothing was added."""
        other: Lexicon[T] = Lexicon((), self._stems)
        other._root = self._root.copy()
        other._known_forms = self._known_forms
        for label, language, value in entries:
            other._add(label, language, value, shared=True)
        return other

    def _add(self, label: str, language: str, value: T, shared: bool) -> None:
        own = self._stems.get(language)

        def stem(key: str) -> str:
            return key if own is None or len(key) < _SHORTEST_STEMMED else own(key)

        joints = _JOINTS.union(ch for ch in label if not ch.isalnum())
        if UNSPACED.search(label):
            joints |= _MIDDLE_DOT
        camel = _CAMEL.sub(" ", label) if not language else label
        joined = "".join(word.key for word in cut(label))
        variants = {tuple(stem(word.key) for word in cut(form)) for form in (label, camel)}
        if not language and joined.isalpha():
            variants.add((joined,))
        for path in sorted(variants):
            node = self._root
            for key in path:
                child = node.children.get(key)
                if child is None or shared:
                    child = node.children[key] = child.copy() if child else _Node()
                node = child
            if path:
                node.add(joints, value)

    def _forms(self, key: str) -> tuple[str, ...]:
        if len(key) < _SHORTEST_STEMMED or not self._stems:
            return (key,)
        forms = self._known_forms.get(key)
        if forms is None:
            if len(self._known_forms) >= _CACHED:
                self._known_forms.clear()
            forms = tuple(dict.fromkeys((key, *(stem(key) for stem in self._stems.values()))))
            self._known_forms[key] = forms
        return forms

    def find(self, text: str, words: Sequence[Word] | None = None) -> tuple[Match[T], ...]:
        """Find the phrases in the text, left to right; of two that overlap, the earlier and longer stands."""
        words = cut(text) if words is None else words
        found: list[Match[T]] = []
        done = 0
        for index in self.starts(words):
            match = self.match(text, words, index) if index >= done else None
            if match is not None:
                found.append(match)
                done = match.last
        return tuple(found)

    def starts(self, words: Sequence[Word]) -> list[int]:
        """Return the indices of the words that begin a phrase, as far as the word behind them tells."""
        openings, found = self._openings, []
        for index, word in enumerate(words):
            opening = openings[word.key] if word.key in openings else self._opening(word.key)
            if opening is not None and (opening.whole or self._goes_on(opening, words, index + 1)):
                found.append(index)
        return found

    def _opening(self, key: str) -> _Opening[T] | None:
        """What the first word of a phrase leads to; nothing for one that begins none."""
        begin = self._root.children
        nodes = tuple(node for form in self._forms(key) if (node := begin.get(form)))
        opening = None
        if nodes:
            seconds = frozenset(second for node in nodes for second in node.children)
            opening = _Opening(nodes, any(node.values for node in nodes), seconds)
        if len(self._openings) >= _CACHED:
            self._openings.clear()
        self._openings[key] = opening
        return opening

    def _first(self, key: str) -> tuple[_Node[T], ...]:
        opening = self._openings[key] if key in self._openings else self._opening(key)
        return opening.nodes if opening else ()

    def _goes_on(self, opening: _Opening[T], words: Sequence[Word], index: int) -> bool:
        if index >= len(words):
            return False
        seconds = opening.seconds
        return any(form in seconds for form in self._forms(words[index].key))

    def match(self, text: str, words: Sequence[Word], first: int) -> Match[T] | None:
        """Match the longest phrase that begins at word `first`, or nothing."""
        best: Match[T] | None = None
        nodes = self._first(words[first].key) if first < len(words) else ()
        gaps: set[str] = set()
        last = first
        while nodes:
            values = tuple(
                dict.fromkeys(value for node in nodes for joints, value in node.values if gaps <= joints)
            )
            if values and not breaks_katakana(text, words[first].start, words[last].end):
                best = Match(words[first].start, words[last].end, first, last + 1, values)
            last += 1
            if last == len(words):
                break
            gaps.update(text[words[last - 1].end : words[last].start])
            forms = self._forms(words[last].key)
            nodes = tuple(child for node in nodes for form in forms if (child := node.children.get(form)))
        return best
