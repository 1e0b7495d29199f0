"""The language a note is written in: declared, seen from its script, or detected."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, Final

from ingest.notes.note import Diagnostic

if TYPE_CHECKING:
    from langdetect.detector_factory import DetectorFactory

OURS: Final = ("en", "fr", "ja", "ru")
# Neighbours to refuse with: with our four alone German is English and Ukrainian Russian, both with certainty.
_OTHERS: Final = ("de", "es", "it", "pt", "nl", "pl", "uk", "bg", "zh-cn", "zh-tw", "ko")
_LATIN: Final = ("en", "fr", "de", "es", "it", "pt", "nl", "pl")
_CYRILLIC: Final = ("ru", "uk", "bg")
_SEED: Final = 0
_SAMPLE: Final = 300
_SAMPLES: Final = 5
_LEAST: Final = 60
_CONFIDENT: Final = 0.9
_NOISE: Final = re.compile(r"https?://\S+|[\w.-]+@[\w.-]+|\S*[/\\_=<>{}|]\S*|\S*\d\S*")
_CJK: Final = re.compile("[\u3400-\u4dbf\u4e00-\u9fff]")
_KANA: Final = re.compile("[\u3041-\u3096\u30a1-\u30fa]")
_HANGUL: Final = re.compile("[\uac00-\ud7a3]")
_CYRILLIC_LETTER: Final = re.compile("[\u0400-\u04ff]")
_LATIN_WORD: Final = re.compile("[A-Za-zÀ-ÖØ-öø-ÿŒœ]{2,}")
_LETTER: Final = re.compile(r"[^\W\d_]")
_TAG: Final = re.compile(r"[A-Za-z]{2,3}(?=[-_]|$)")


def declared_language(fields: Sequence[tuple[str, object]]) -> str:
    """The language that a head declares (BCP 47, its first subtag), or nothing."""
    known = {key.casefold(): value for key, value in reversed(fields)}
    for key in ("lang", "language"):
        value = known.get(key)
        if isinstance(value, list) and len(value) == 1:
            value = value[0]
        if isinstance(value, str) and (tag := _TAG.match(value.strip())):
            return tag.group().lower()
    return ""


def find_language(declared: str, prose: Sequence[str]) -> tuple[str | None, tuple[Diagnostic, ...]]:
    """The note's language, one of ours or None, and what a person should know of it.

    `prose` is the running text of its blocks, code and tables of numbers left out. What is declared holds
    unless the text is plainly another language's.
    """
    sample = _sample(prose)
    seen, sure = _seen(sample)
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


def _sample(prose: Sequence[str]) -> str:
    """Text from several places of the prose, without addresses, identifiers and numbers."""
    whole = "\n".join(prose)
    if len(whole) <= _SAMPLE * _SAMPLES * 2:
        return _NOISE.sub(" ", whole)
    step = (len(whole) - _SAMPLE * 2) // (_SAMPLES - 1)
    return "\n".join(_NOISE.sub(" ", whole[at * step : at * step + _SAMPLE * 2]) for at in range(_SAMPLES))


def _seen(sample: str) -> tuple[str | None, bool]:
    """The language of a text by its script, then by detection, and whether that is beyond doubt."""
    letters = len(_LETTER.findall(sample))
    kana, cyrillic = len(_KANA.findall(sample)), len(_CYRILLIC_LETTER.findall(sample))
    han, hangul = len(_CJK.findall(sample)), len(_HANGUL.findall(sample))
    # A Chinese or Cyrillic name in a Latin text is no script; English terms in a Japanese one are many.
    if kana >= max(4, letters * 0.05) and kana > hangul:
        return "ja", kana >= 20
    if hangul > letters * 0.1:
        return "ko", hangul >= 20
    if han > letters * 0.2:
        return "zh-cn", han >= 20
    if cyrillic > letters * 0.2:
        return _detect(" ".join(_words(sample, _CYRILLIC_LETTER)), _CYRILLIC, least=_LEAST, fallback="ru")
    return _detect(sample, _LATIN, least=_LEAST, fallback=None)


def _words(sample: str, letter: re.Pattern[str]) -> Iterable[str]:
    return (word for word in sample.split() if letter.search(word))


def _detect(
    text: str, among: tuple[str, ...], *, least: int, fallback: str | None
) -> tuple[str | None, bool]:
    """langdetect's answer on enough letters; the fallback, never sure, on fewer."""
    letters = len(_LETTER.findall(text))
    if letters < least // 2 or len(text.split()) < 5:
        return fallback, False
    probabilities = _probabilities(text)
    best = max(among, key=lambda code: (probabilities.get(code, 0.0), code))
    probability = probabilities.get(best, 0.0)
    if probability < 0.5:
        return fallback, False
    return best, probability >= _CONFIDENT and letters >= least


def _probabilities(text: str) -> dict[str, float]:
    detector = _factory().create()
    detector.append(text)
    return {found.lang: found.prob for found in detector.get_probabilities()}


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
