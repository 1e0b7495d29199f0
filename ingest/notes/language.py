"""The language a note is written in: declared, seen from its script, or detected."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, Final

from ingest.languages import rooms
from ingest.notes.heads.keys import LANGUAGE, plain
from ingest.notes.note import Diagnostic

if TYPE_CHECKING:
    from langdetect.detector_factory import DetectorFactory

OURS: Final = ("en", "fr", "ja", "ru")
# Neighbours to refuse with: with our four alone German is English and Ukrainian Russian, both with certainty.
_OTHERS: Final = ("de", "es", "it", "pt", "nl", "pl", "uk", "bg", "zh-cn", "zh-tw", "ko")
_LATIN: Final = ("en", "fr", "de", "es", "it", "pt", "nl", "pl")
_CYRILLIC: Final = ("ru", "uk", "bg")
_SEED: Final = 0
_SAMPLE: Final = 120
_SAMPLES: Final = 10
_SCRIPT_SAMPLE: Final = 2000
_LEAST: Final = 60
# Of fewer letters, names among them, langdetect is as certain of Spanish as of French.
_ENOUGH: Final = 150
_CONFIDENT: Final = 0.9
# An address, an identifier, a path, a number: a word of no language. Text without spaces is no word.
_NOISE: Final = re.compile(r"^(?=[!-~]*[\d/\\_=<>{}|@#$&+~^*])[!-~]+$|[a-z][A-Z]|\w\.\w")
_CJK: Final = re.compile("[\u3400-\u4dbf\u4e00-\u9fff]+")
_KANA: Final = re.compile("[\u3041-\u3096\u30a1-\u30fa]+")
_HANGUL: Final = re.compile("[\uac00-\ud7a3]+")
_CYRILLIC_LETTERS: Final = re.compile("[\u0400-\u04ff]+")
_OTHER_SCRIPT: Final = re.compile(
    "[\u0400-\u04ff\u3041-\u3096\u30a1-\u30fa\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3]"
)
_LATIN_WORD: Final = re.compile("[A-Za-zÀ-ÖØ-öø-ÿŒœ]{2,}")
_SPOKEN: Final = re.compile(r"[^\W\d_]+")
_MANY: Final = 6
_DENSE: Final = 0.05
_STRAY: Final = 0.1
_TAG: Final = re.compile(r"[A-Za-z]{2,3}(?=[-_]|$)")


def declared_language(fields: Sequence[tuple[str, object]]) -> str:
    """The language that a head declares (BCP 47, its first subtag), or nothing; ours by their names too."""
    known = {plain(key): value for key, value in reversed(fields)}
    for key in LANGUAGE:
        value = known.get(key)
        if isinstance(value, list) and len(value) == 1:
            value = value[0]
        if isinstance(value, str) and (code := _code(value.strip().casefold())):
            return code
    return ""


def _code(said: str) -> str:
    """The code of a language that is named by a tag (`fr-CA`), an older code (`jpn`) or its name."""
    tag = _TAG.match(said)
    word = tag.group() if tag else said
    return next((code for code, room in rooms().items() if word in room.aliases), tag.group() if tag else "")


def find_language(declared: str, prose: Sequence[str]) -> tuple[str | None, tuple[Diagnostic, ...]]:
    """The note's language, one of ours or None, and what a person should know of it.

    `prose` is the running text of its blocks, code and tables of numbers left out. What is declared holds
    unless the text is plainly another language's.
    """
    whole = "\n".join(prose)
    sample = _words(whole)
    seen, sure = _seen(_windows(whole, _SCRIPT_SAMPLE), sample)
    if not declared:
        return _undeclared(seen, sample)
    if seen is None or seen == declared or not sure:
        return _supported(declared)
    language, diagnostics = _supported(seen)
    message = f"the front matter declares {declared}, the text is written in {seen}"
    return language, (Diagnostic("language-mismatch", message), *diagnostics)


def _undeclared(seen: str | None, sample: str) -> tuple[str | None, tuple[Diagnostic, ...]]:
    if seen is not None:
        return _supported(seen)
    if len(_LATIN_WORD.findall(sample)) >= 2 and sample.isascii():
        # A few words in plain Latin letters: English is the lingua franca of the field.
        return "en", ()
    return None, (Diagnostic("language-unknown", "too little text to tell the language"),)


def _supported(code: str) -> tuple[str | None, tuple[Diagnostic, ...]]:
    if code in OURS:
        return code, ()
    message = f"written in {code}, which is not one of {', '.join(OURS)}"
    return None, (Diagnostic("language-unsupported", message),)


def _windows(whole: str, size: int) -> str:
    """Text from several places."""
    if len(whole) <= size * _SAMPLES:
        return whole
    step = (len(whole) - size) // (_SAMPLES - 1)
    return "\n".join(whole[step * index : step * index + size] for index in range(_SAMPLES))


def _words(whole: str) -> str:
    """Words from several places, without addresses, identifiers and numbers."""
    words = _windows(whole, _SAMPLE).split()
    return " ".join([word for word in words if _is_plain(word) or not _NOISE.search(word)])


def _is_plain(word: str) -> bool:
    """Whether a word is plainly no noise: letters, small but for the first."""
    return word.isalpha() and (word.islower() or word[1:].islower())


def _seen(text: str, words: str) -> tuple[str | None, bool]:
    """The language of a text by its script, then of its words by detection, and whether beyond doubt."""
    if _OTHER_SCRIPT.search(text) is None:
        told = _told(words) or _told(text)
        return (told, True) if told in _LATIN else _detect(words, _LATIN, fallback=None)
    letters, kana, cyrillic = _count(_SPOKEN, text), _count(_KANA, text), _count(_CYRILLIC_LETTERS, text)
    han, hangul = _count(_CJK, text), _count(_HANGUL, text)
    # Two characters are about a word; English terms are many in Japanese prose about models.
    if kana >= 4 and kana > hangul and (kana + han) / 2 >= 0.12 * len(_LATIN_WORD.findall(text)):
        return "ja", kana >= 20
    if hangul > letters * 0.1:
        return "ko", hangul >= 20
    if han > letters * 0.2:
        return "zh-cn", han >= 20
    if cyrillic > letters * 0.2:
        native = " ".join(word for word in words.split() if _CYRILLIC_LETTERS.search(word))
        return _detect(native, _CYRILLIC, fallback="ru")
    return _detect(words, _LATIN, fallback=None)


def _count(runs: re.Pattern[str], text: str) -> int:
    """How many characters the runs of a kind have together."""
    return sum(map(len, runs.findall(text)))


def _told(text: str) -> str | None:
    """The language whose common words hold a text together, beyond doubt, or nothing.

    Most notes are told by them at a hundredth of what detection costs.
    """
    said = _SPOKEN.findall(text.casefold())
    often = Counter(said)
    counts = {
        code: sum([count for word, count in often.items() if word in common])
        for code, common in _common().items()
    }
    best = max(counts, key=lambda code: counts[code])
    most, rest = counts[best], sum(counts.values()) - counts[best]
    return best if most >= _MANY and most >= _DENSE * len(said) and rest <= most * _STRAY else None


@cache
def _common() -> Mapping[str, frozenset[str]]:
    return {code: room.particles.common for code, room in rooms().items() if room.particles.common}


def _detect(text: str, among: tuple[str, ...], *, fallback: str | None) -> tuple[str | None, bool]:
    """What common words tell, else langdetect of enough letters; of fewer the fallback, never sure."""
    told = _told(text)
    if told in among:
        return told, True
    letters = _count(_SPOKEN, text)
    if letters < _LEAST // 5 or len(text.split()) < 3:
        return fallback, False
    probabilities = _probabilities(text)
    best = max(among, key=lambda code: (probabilities.get(code, 0.0), code))
    probability = probabilities.get(best, 0.0)
    if probability < (0.5 if letters >= _LEAST else _CONFIDENT) or (letters < _LEAST and best not in OURS):
        return fallback, False
    return best, probability >= _CONFIDENT and letters >= (_LEAST if best in OURS else _ENOUGH)


def _probabilities(text: str) -> dict[str, float]:
    # Imported here because notes in a script of their own never need it.
    from langdetect import LangDetectException  # noqa: PLC0415

    detector = _factory().create()
    detector.append(text)
    try:
        return {found.lang: found.prob for found in detector.get_probabilities()}
    except LangDetectException:
        # Characters that no profile holds.
        return {}


@cache
def _factory() -> DetectorFactory:
    """A factory of our own, so that the seed of the library's shared one stays as others set it."""
    # Imported here because notes in a script of their own never need it.
    from langdetect.detector_factory import DetectorFactory as Factory  # noqa: PLC0415

    profiles = files("langdetect") / "profiles"
    factory = Factory()
    factory.load_json_profile([(profiles / code).read_text("utf-8") for code in (*OURS, *_OTHERS)])
    factory.seed = _SEED
    return factory
