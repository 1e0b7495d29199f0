"""What may follow a family in a model's name: versions, tiers, sizes, and whatever a hyphen ties on."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Final

from ingest.languages import rooms
from ingest.recognition.conditions import counts_shots
from ingest.recognition.identity import FILE
from ingest.recognition.words import CJK, UNSPACED, fold

_TIE: Final = re.compile(r"[-_‐‑–:](?=[A-Za-z0-9А-Я])")
# A word of another script, as a tier is spelled there: Клод Сонет.
_SPELLED: Final = re.compile(r"[А-ЯЁ][а-яё]+(?!\w)")
# A decimal comma stands for the point where one digit is all that follows: GPT-5,5, Opus 4,8, Qwen3 1,7B.
_RUN: Final = re.compile(
    r"[A-Za-z0-9]+(?:\.\d+[A-Za-z0-9]*|(?<=[-‐‑–]\d),\d[Bb]?(?![\w%])(?![.,]\d))*(?:\.(?:en|w\d{1,2}a\d{1,2})(?![A-Za-z0-9]))?"
)
_DIRECT: Final = re.compile(r"(?:\d+[Bb][x×]\d+|\d,\d(?!,)|\d+(?:\.\d+)*[A-Za-z]?)(?![A-Za-z0-9])(?!\.\d)")
_LOOSE_VERSION: Final = re.compile(
    r"v?(?:1?\d,\d|\d{1,2}|1?\d(?:\.\d{1,2}){1,2})[a-jnoprvV]?(?![A-Za-z0-9×])(?![.,]\d)"
)
_DAY: Final = re.compile("[12]\\d|3[01]")
_MARKED_VERSION: Final = re.compile(r"v\d{1,2}(?:\.\d{1,2}){0,2}(?![A-Za-z0-9×])(?![.,]\d)")
_SINGLE: Final = re.compile(r"\d(?:\.\d{1,2}|,\d)?(?![A-Za-z0-9×])(?![.,]\d)")
# Not Q, F and W, which begin quantisations, nor H and Q, which begin parts of a year.
_LETTERED: Final = re.compile(r"[A-EGI-PR-VX-Z]\d{1,2}(?:\.\d{1,2})?(?![A-Za-z0-9])(?!\.\d)")
# A size that another follows as the active one: "Llama 4 400B / 17B MoE" is Llama 4.
_TOTAL: Final = re.compile(r"[~≈]?\d+(?:\.\d+)?[BT]\s?[/／]\s?[~≈]?\d+(?:\.\d+)?B\sMoE(?![A-Za-z])")
_LOOSE_SIZE: Final = re.compile(
    r"(?:\d+[x×]|E)?\d+(?:\.\d+|,\d)?[Bb](?:-A\d+(?:\.\d+)?[Bb])?(?![A-Za-z0-9])(?!-A\d)"
)
# Fewer than ten million are a window, and so are ten: Llama 4 Scout 10M.
_SMALL_SIZE: Final = re.compile(r"(?!10M)[1-9]\d{1,2}M(?![A-Za-z0-9×-])(?!\.\d)")
_ACTIVE: Final = re.compile(r"A\d+(?:\.\d+)?[Bb](?![A-Za-z0-9])")
_QUANTISED: Final = re.compile(r"(?:UD-)?I?Q\d(?:_[A-Z0-9]{1,3})+(?![A-Za-z0-9])")
_BRACKETED: Final = re.compile(r"\[([A-Za-z]{2,})\]")
# A vision transformer tells its patches after the letter of its size: ViT-L/14.
_PATCHES: Final = re.compile(r"(?<=-[A-Za-z]|[Xx][Ll])/\d\d?(?![\d./])")
_PAIR: Final = re.compile(r"[A-Z][a-z]*[ \u00a0-][A-Z][a-z]+(?![A-Za-z0-9])")
_RELEASE: Final = re.compile(r"0[1-9](?:0[1-9]|[12]\d|3[01])(?![A-Za-z0-9])(?![.,]\d)")
# A year and a month, or a month and its year: Codestral 25.01, Mistral Large 2411, Command R 08-2024.
_DATED: Final = re.compile(r"(?:v?2[3-9]\.?(?:0[1-9]|1[0-2])|(?:0[1-9]|1[0-2])-20\d\d)(?![\w-])(?![.,]\d)")
_OPENS: Final = re.compile(r"[*_`\])]*(?:$|[:：]|[ \u00a0]?[(（]|[ \u00a0][-–—][ \u00a0])")
_PROPER: Final = re.compile(rf"[ \u00a0]([A-Z][a-z]+)(?![^\W{CJK}])")
_FILE: Final = re.compile(FILE)
# What ends a name that a blank and a word written small end: GPT-5.6 Sol max (88.8).
_CLOSED: Final = re.compile(r"[*_`]*\s?[(（]")
# A sign of money that a blank sets off is that of the number behind it: Claude Opus 5 $25.
_SIGN: Final = re.compile(r"\s?[%％×]|\s?[$€¥￥₽£](?!(?<=\s.)\d)|/|[-‐‑](?i:bits?|бит\w*|ビット)(?![A-Za-z])")
_TECHNIQUE: Final = re.compile(r"[-‐‑\s\u00a0]([A-Za-z]+)(?![\w])")
_LETTER_APART: Final = re.compile(r"[ \u00a0\u202f][а-яё](?![^\W_])")
_NEXT: Final = re.compile(rf"[\s\u00a0*-]?([^\W\d_{CJK}]+|[{CJK}]+)")
_KIND: Final = re.compile(r"[ \u00a0-]([A-Za-z]+)[ \u00a0]([A-Za-z]+)")
_STAGE: Final = re.compile(r"[ \u00a0]?[(（]([A-Za-z]+)[)）]")


@dataclass(frozen=True, slots=True)
class NameWords:
    """The words that settle where a name ends, folded; the rooms and the vocabulary give them.

    `tiers` may follow a name after a blank, those in `given` are proper names, those in `graded` too or say
    how large or strong a model is among its sisters (Mini, Pro), those in `small` may be written small
    (GPT-5 mini), those in `graded` right before a bracket, those in `stages` are of one model's training
    (DBRX Instruct); `compounds` follow a hyphen and are no part of a
    name (GPT-style), `prefixes` stand before one (non-GPT); `techniques` end what is no model's name though
    it begins as one (DeepSeek Sparse Attention); `amounts` follow a number that is no version (GLM 5
    billion), `months` a day (MiniMax, 27 October),
    `sized` one that is no size in the name (LLaMA 13B parameters), by language and by stem; `chips` are
    hardware with the look of a version (Llama on an M4); `ands` join the last of several names, `makers`
    are the organisations that stand before one and are no part of it, with their IRIs; `onward` are the words
    that a sentence goes on with behind a name, and that no noun is (LFM2.5 230M at 69.1, unlike 230M
    downloads); `plain` are the families that are plain words (Mercury), as printed, each with the names
    of its maker, `lettered` those that are called by their versions alone, each with the letters that
    these begin with (R1 of DeepSeek); `kinds` say of what kind a model is and are no tiers, before one of
    `nouns`; `spelled` are the tiers in the spelling of a language, each with its own.
    """

    tiers: frozenset[str] = frozenset()
    given: frozenset[str] = frozenset()
    graded: frozenset[str] = frozenset()
    stages: frozenset[str] = frozenset()
    small: frozenset[str] = frozenset()
    compounds: frozenset[str] = frozenset()
    prefixes: frozenset[str] = frozenset()
    amounts: frozenset[str] = frozenset()
    months: frozenset[str] = frozenset()
    sized: Mapping[str, frozenset[str]] = field(default_factory=lambda: MappingProxyType({}))
    chips: frozenset[str] = frozenset()
    ands: frozenset[str] = frozenset()
    makers: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    onward: frozenset[str] = frozenset()
    plain: Mapping[str, tuple[str, ...]] = field(default_factory=lambda: MappingProxyType({}))
    techniques: frozenset[str] = frozenset()
    lettered: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    kinds: frozenset[str] = frozenset()
    nouns: frozenset[str] = frozenset()
    spelled: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))

    def end_of_stage(self, text: str, end: int) -> int:
        """Where a stage of training in brackets ends that stands right behind a name: ChatGLM2-6B (base)."""
        stage = _STAGE.match(text, end)
        return stage.end() if stage and fold(stage[1]) in self.stages else end

    def tail(self, text: str, end: int, named: bool, single: bool = False) -> tuple[int, bool]:
        """Follow versions, tiers and sizes from `end`; say where they end and whether there were any.

        `named` tells that there is a number before `end` already, `single` that a version may have one digit.
        """
        looked, versioned, rich, chained, numbered = end, named, False, False, named
        direct = _DIRECT.match(text, end)
        if direct:
            end, versioned, rich = direct.end(), True, True
        while True:
            tie = _TIE.match(text, end)
            run = self._run(text, tie.end()) if tie else None
            numbered = numbered or any(map(str.isdigit, text[looked:end]))
            looked = end
            if tie and run and self._tied(tie.group(), run.group(), numbered or chained):
                end, rich, chained = run.end(), True, chained or tie.group() != ":"
                versioned = versioned or any(ch.isdigit() for ch in run.group())
                continue
            if patches := _PATCHES.match(text, end):
                end = patches.end()
            loose = self._loose(text, end, versioned, single)
            if loose is None:
                kept = _FILE.match(text, end) if rich or named else None
                return kept.end() if kept else end, rich
            versioned = versioned or text[loose - 1].isdigit()
            end, rich = loose, True

    def _run(self, text: str, begin: int) -> re.Match[str] | None:
        """The letters and digits at a place, or a tier in the spelling of a language."""
        spelled = None if text[begin : begin + 1].isascii() else _SPELLED.match(text, begin)
        known = spelled is not None and fold(spelled.group()) in self.spelled
        return spelled if known else _RUN.match(text, begin)

    def own_spelling(self, behind: str) -> str:
        """What follows a family in its name, with the tiers that a language spells its way in their own."""
        if not self.spelled or behind.isascii():
            return behind
        return _SPELLED.sub(lambda word: self.spelled.get(fold(word.group()), word.group()), behind)

    def _tied(self, tie: str, run: str, numbered: bool) -> bool:
        folded = run.lower()
        if folded in self.compounds:
            return False
        if any(ch.isdigit() for ch in run):
            return tie != ":" or folded[-1:] in "bm" or bool(_QUANTISED.match(f"{run}_0"))
        if tie == ":":
            return folded in self.tiers
        if folded in self.tiers:
            return True
        return (run[0].isupper() and tie != "–") or numbered

    def _loose(self, text: str, end: int, versioned: bool, single: bool) -> int | None:
        if end >= len(text) or text[end] not in " \u00a0\u202f":
            return None
        begin = end + 1
        version = self._release(text, begin) if versioned else self._version(text, begin, single)
        dated = None if version else _DATED.match(text, begin)
        if dated and self._is_told_of(text, dated.end()):
            return dated.end()
        if version:
            return version
        size = None if _TOTAL.match(text, begin) else _LOOSE_SIZE.match(text, begin)
        if size and not self._counts(text, size.end()):
            return size.end()
        small = _SMALL_SIZE.match(text, begin)
        if small and self._stands(text, small.end()):
            return small.end()
        active = _ACTIVE.match(text, begin)
        quantised = _QUANTISED.match(text, begin) if versioned else None
        known = active or quantised
        return known.end() if known else self._tier(text, begin)

    def _stands(self, text: str, end: int) -> bool:
        """Whether no noun follows a number, which it would count: a mark, a name, or a word of `onward`."""
        following = _NEXT.match(text, end)
        if not following or following.group(1)[0].isupper():
            return True
        word = fold(following.group(1))
        return word in self.onward or bool(UNSPACED.match(word) and any(map(word.startswith, self.onward)))

    def _is_told_of(self, text: str, end: int) -> bool:
        """Whether something is said of a name that ends here: a mark opens it, or a word that goes on."""
        word = _NEXT.match(text, end)
        onward = word is not None and fold(word.group(1)) in self.onward - self.ands
        return _OPENS.match(text, end) is not None or (onward and not self.amount(text, end))

    def _version(self, text: str, begin: int, single: bool) -> int | None:
        number = (_SINGLE if single else _LOOSE_VERSION).match(text, begin)
        if number:
            day = _DAY.fullmatch(number.group()) and self._followed(text, number.end(), self.months)
            return None if day or self.amount(text, number.end()) else number.end()
        lettered = None if single else _LETTERED.match(text, begin)
        chip = lettered and fold(lettered.group()) in self.chips and fold(lettered.group()) not in self.tiers
        return lettered.end() if lettered and not chip else None

    def _release(self, text: str, begin: int) -> int | None:
        """Read a month and a day, or a version that says so: DeepSeek R1 0528, Mistral-7B v0.3."""
        release = _RELEASE.match(text, begin) or _MARKED_VERSION.match(text, begin)
        return release.end() if release and not self.amount(text, release.end()) else None

    def _tier(self, text: str, begin: int) -> int | None:
        pair = _PAIR.match(text, begin)
        if pair and fold(pair.group()).replace("\u00a0", " ").replace("-", " ") in self.tiers:
            return pair.end()
        bracketed = _BRACKETED.match(text, begin)
        if bracketed and fold(bracketed.group(1)) in self.tiers:
            return bracketed.end()
        run = None if counts_shots(text, begin) else self._run(text, begin)
        small = self.graded if run and _CLOSED.match(text, run.end()) else self.small
        tiers = self.tiers if run and run.group()[0].isupper() else small
        if run and run.group().lower() in tiers:
            follows = text[run.end() : run.end() + 1]
            if not ((follows.isalpha() and follows.isascii()) or self._begins_kind(text, run.end())):
                return run.end()
        return None

    def _begins_kind(self, text: str, end: int) -> bool:
        """Whether a word goes on as a kind of models: Qwen2.5 Large Language Model."""
        kind = _KIND.match(text, end)
        return kind is not None and fold(kind[1]) in self.kinds and fold(kind[2]) in self.nouns

    def is_technique(self, text: str, start: int, end: int) -> bool:
        """Whether a name without a number goes on as that of a technique: DeepSeek Sparse Attention."""
        following = _TECHNIQUE.match(text, end)
        named = following is not None and fold(following.group(1)) in self.techniques
        return named and not any(map(str.isdigit, text[start:end]))

    def without_maker(self, name: str) -> str:
        """Take the organisation off that stands before a name: `Meta Muse 3`."""
        words = name.split(" ")
        made = (n for n in range(len(words) - 1, 0, -1) if fold(" ".join(words[:n])) in self.makers)
        rest = " ".join(words[next(made, 0) :])
        return rest if rest[:1].isalpha() else name

    def precedes_tier(self, text: str, end: int) -> bool:
        """Whether a tier stands behind a number that ends at `end`: 3.5 Flash."""
        run = _PROPER.match(text, end)
        return run is not None and fold(run.group(1)) in self.tiers

    def amount(self, text: str, end: int) -> bool:
        """Whether a number that ends at `end` is an amount: a sign or the word of a scale follows.

        A small letter apart is a word of its own: «Sonnet 4.5 в тесте».
        """
        apart = _LETTER_APART.match(text, end) is not None
        return bool(_SIGN.match(text, end)) or (not apart and self._followed(text, end, self.amounts))

    def _counts(self, text: str, end: int) -> bool:
        """Whether the next word says what a size is of, in any of its forms: 17B активных, "17B active"."""
        following = _NEXT.match(text, end)
        word = fold(following.group(1)) if following else ""
        wide = bool(UNSPACED.match(word))
        return any(
            rooms()[code].stem(word) in stems or (wide and any(map(word.startswith, stems)))
            for code, stems in (self.sized.items() if word else ())
        )

    def _followed(self, text: str, end: int, words: frozenset[str]) -> bool:
        """Whether the next word is one of these, or an unspaced script runs on with one of them."""
        following = _NEXT.match(text, end)
        if not following:
            return False
        word = fold(following.group(1))
        return word in words or bool(UNSPACED.match(word) and any(map(word.startswith, words)))


def is_quantised(text: str) -> bool:
    """Whether a text is the tag of a quantisation and nothing else: Q4_K_M, UD-IQ3_XXS."""
    return _QUANTISED.fullmatch(text) is not None
