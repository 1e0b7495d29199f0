"""What may be a new name of a model: nothing known, no maker, no label, no quantisation, no summary."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from typing import Final

from ingest.languages import rooms
from ingest.recognition.conditions import without_shots
from ingest.recognition.definitions import counts_all, is_written
from ingest.recognition.models import ModelFinder
from ingest.recognition.words import cut, fold

ASIDE: Final = re.compile(r"[（(\[].*$")
FRAME: Final = " *`:"
_FIRST_WORD: Final = re.compile(r"[^\W\d_]+")
_FORMAT: Final = re.compile(
    r"(?:I?Q\d(?:_\w+)*|(?:BF|FP|(?:NV|MX)FP|U?INT)-?\d{1,2}|W\d{1,2}A\d{1,2}|NF4|(?:GGUF|GGML|MLX|GPTQ|AWQ|EXL[23]|HQQ|ONNX)(?:-\d-?bits?)?)",
    re.IGNORECASE,
)
# A Latin word behind another script says of what kind a thing is: 公式API.
_GLUED: Final = re.compile(r"(?<=[^\x00-\x7f])[A-Za-z]+$")
_LONGEST: Final = 60
# What a model does, as a title writes it: "New Open LLM Handles 16 Million Tokens".
_DOING: Final = ("doing", "compared", "grows", "reports")


@dataclass(frozen=True, slots=True)
class Candidates:
    """Weighs what stands where a model's name may; `models` are the folded words that head such columns."""

    finder: ModelFinder
    models: frozenset[str]

    def unknown(self, text: str) -> Iterable[str]:
        """Return the name that a text may be, without its maker, or nothing where a known one is named."""
        name = _without_article(ASIDE.sub("", without_shots(text)).strip(" *`_:").rstrip("."))
        plain = " ".join(word for word in name.split() if not is_format(word))
        if not plain or (plain != name and self.is_label(plain)):
            return ()
        made = self.finder.words.without_maker(name)
        makers = self.finder.words.makers.keys() & set(map(fold, (name, made)))
        first, name = _FIRST_WORD.search(made), made
        if first is None or fold(first.group()) in self.models or len(name) > _LONGEST:
            return ()
        if makers or fold(name.split()[-1]) in cue_words("makers") or self._compares(name):
            return ()
        parts = fold(name).replace("-", " ").split()
        if any(part in cue_words("ands") for part in fold(name).split()[1:-1]):
            return ()
        glued = _GLUED.search(name)
        kind = len(parts) > 1 or is_written(name)
        told = {fold(glued.group())} if glued else set(parts) if kind else {name}
        if cue_words("no_names").issuperset(told):
            return ()
        summary = fold(first.group()) in cue_words("no_models") and not any(map(str.isdigit, name))
        summary = summary or fold(name.rstrip("-0123456789 ")) in cue_words("ranks")
        summary = summary or counts_all(name)
        known = self.covers(name) or self._covers_rest(name)
        return () if summary or known or self.finder.refuses(name) else (name,)

    def _covers_rest(self, name: str) -> bool:
        """Whether a name is a known one with what is done with it, or of what kind it is.

        "Training GPT-3 (175B parameters) took long", "the Qwen2.5 Language Model Series".
        """
        first, _, rest = name.partition(" ")
        if fold(first) in cue_words("handled"):
            return self.covers(rest)
        words = name.split(" ")
        kinds = [cue_words(kind) for kind in ("no_names", "model_nouns", "families", "lines")]
        while len(words) > 1 and any(fold(words[-1]) in kind for kind in kinds):
            words.pop()
        ended = any(fold(name.rpartition(" ")[2]) in kind for kind in kinds[1:])
        return ended and self.covers(" ".join(words))

    def _compares(self, name: str) -> bool:
        """Whether a name says what something is like, or does: "a GPT-4o-class model", "LLM Scores 92"."""
        _, tied, last = fold(name).rpartition("-")
        does = any(fold(name.split(maxsplit=1)[0]) in cue_words(kind) for kind in _DOING)
        return does or (bool(tied) and last in self.finder.words.compounds)

    def is_label(self, name: str) -> bool:
        """Whether a name is the label of a family, of hardware or of software."""
        words = cut(name)
        match = self.finder.lexicon.match(name, words, 0)
        return match is not None and match.last == len(words.keys)

    def covers(self, text: str) -> bool:
        """Whether a text is the name of a known model and nothing else, but for its maker."""
        name = ASIDE.sub("", text).strip(" *`_:")
        return any(
            not found.bare
            and found.end == len(name)
            and (not found.start or fold(name[: found.start].strip()) in self.finder.words.makers)
            for found in self.finder.find(name)
        )

    def begins(self, text: str) -> bool:
        """Whether a text begins with a known model, with or without a tier that nobody knows."""
        return self.begun(text) is not None

    def begun(self, text: str) -> str | None:
        """What a text says behind the known model that it begins with; nothing where it begins with none."""
        whole = self.finder.words.without_maker(text)
        found = (name for name in self.finder.find(whole) if not (name.bare or name.start))
        return next((whole[name.end :] for name in found), None)


def _without_article(name: str) -> str:
    """The name behind an article, by its letters one without it too: "The MiniMax M2", no "Le Chat"."""
    first, _, rest = name.partition(" ")
    return rest if fold(first) in cue_words("articles") and is_written(rest) else name


def is_format(word: str) -> bool:
    """Whether a word is a precision or a quantisation: FP8, Q4_K_M, W4A16."""
    return _FORMAT.fullmatch(word) is not None


@cache
def cue_words(kind: str) -> frozenset[str]:
    """The cues of a kind in every language, folded."""
    return frozenset(fold(word) for room in rooms().values() for word in getattr(room.cues, kind))
