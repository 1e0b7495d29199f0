"""The model finder that a vocabulary makes: labels of families and tiers, and the words around names."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from types import MappingProxyType
from typing import Final

from ingest.languages import rooms
from ingest.languages.language import Language
from ingest.namespaces import GG, SCHEMA
from ingest.recognition.identity import Family, token_of
from ingest.recognition.models import ModelFinder
from ingest.recognition.tails import NameWords
from ingest.recognition.words import UNSPACED, cut, fold
from ingest.vocabulary import Concept, Label, Vocabulary

_NUMBER: Final = re.compile(r"\d+(?:\.\d+)*(?![^\W\d_])")


def model_finder(vocabulary: Vocabulary) -> ModelFinder:
    """Make the finder of the vocabulary's models."""
    families: dict[str, Family] = {}
    for concept in vocabulary.of(GG + "ModelFamily"):
        families.update(_labels(concept, vocabulary))
    for concept in vocabulary.of(GG + "Tier"):
        for parent in concept.values.get(GG + "tierOf", ()):
            owner = _family(vocabulary.by_iri[parent])
            short = (
                replace(
                    owner, needs_version=True, tier=fold(_main(concept) if label.language else label.text)
                )
                for label in concept.labels
            )
            families.update(zip((label.text for label in concept.labels), short, strict=True))
    never = [text for kind in ("Hardware", "Software") for text in _texts(vocabulary, kind)]
    return ModelFinder.build(families, never, _name_words(vocabulary))


def _labels(concept: Concept, vocabulary: Vocabulary) -> Iterator[tuple[str, Family]]:
    family = _family(concept)
    main = _main(concept)
    for label in concept.labels:
        printed = label.text if "true" in concept.values.get(GG + "caseSensitive", ()) else ""
        yield label.text, replace(family, token=_token(label, main, family.token), printed=printed)
    maker = vocabulary.by_iri.get(family.organization)
    for name in maker.labels if maker and family.common else ():
        made = replace(family, common=False, maker=len(cut(name.text).keys))
        yield f"{name.text} {main}", made


def _token(label: Label, main: str, token: str) -> str:
    """Give a label with a number that the main one has not a name of its own: SD 1.5 is no SD 3."""
    numbers = _numbers(label.text)
    if set(numbers) <= set(_numbers(main)):
        return token
    return "-".join((token, *numbers)) if label.language else token_of(label.text)


def _numbers(label: str) -> list[str]:
    return [number.removesuffix(".0") for number in _NUMBER.findall(label)]


def _name_words(vocabulary: Vocabulary) -> NameWords:
    tiers = vocabulary.of(GG + "Tier")
    spoken = rooms().values()
    sized = [vocabulary.by_notation[name] for name in ("parameters", "active-parameters")]
    owned = (label.text for concept in tiers if GG + "tierOf" in concept.values for label in concept.labels)
    given = frozenset(map(fold, owned)) | _tiers(vocabulary, "properName")
    words = frozenset(fold(label.text) for concept in tiers for label in concept.labels)
    return NameWords(
        tiers=words,
        kinds=frozenset(word for room in spoken for word in room.cues.no_names) - words,
        nouns=frozenset(word for room in spoken for word in room.cues.model_nouns),
        given=given,
        graded=given | _tiers(vocabulary, "graded"),
        stages=_tiers(vocabulary, "stage"),
        small=_tiers(vocabulary, "writtenSmall"),
        compounds=frozenset(word for room in spoken for word in room.cues.compounds | room.cues.techniques),
        techniques=frozenset(word for room in spoken for word in room.cues.techniques),
        prefixes=frozenset(word for room in spoken for word in room.cues.prefixes),
        months=frozenset(fold(month) for room in rooms().values() for month in room.numbers.months),
        amounts=frozenset(
            fold(word)
            for room in spoken
            for words in (room.numbers.scales, room.numbers.suffixes, room.numbers.kanji_scales)
            for word in words
        )
        | frozenset(word for room in spoken for word in room.numbers.times_after),
        sized=MappingProxyType({room.code: _counting(sized, room) for room in spoken}),
        chips=frozenset(fold(text) for text in _texts(vocabulary, "Hardware")),
        makers=MappingProxyType(
            {
                fold(label.text): concept.iri
                for concept in vocabulary.of(SCHEMA + "Organization")
                for label in concept.labels
            }
        ),
        ands=frozenset(word for room in spoken for word in room.cues.ands),
        onward=frozenset().union(*map(_onward, spoken)),
        plain=MappingProxyType(dict(_plain(vocabulary))),
        lettered=MappingProxyType(dict(_lettered(vocabulary))),
        spelled=MappingProxyType(
            {fold(label.text): _main(tier) for tier in tiers for label in tier.labels if label.language}
        ),
    )


def _main(concept: Concept) -> str:
    return next((label.text for label in concept.labels if label.kind == "pref"), "")


def _plain(vocabulary: Vocabulary) -> Iterator[tuple[str, tuple[str, ...]]]:
    """The families that are a plain word, each with what its maker is called."""
    for concept in vocabulary.of(GG + "ModelFamily"):
        family = _family(concept)
        maker = vocabulary.by_iri.get(family.organization) if family.common else None
        main = _main(concept)
        if maker is not None and main:
            yield main, tuple(label.text for label in maker.labels)


def _lettered(vocabulary: Vocabulary) -> Iterator[tuple[str, str]]:
    """The families whose versions begin with letters and go without the name, each with these letters."""
    for concept in vocabulary.of(GG + "ModelFamily"):
        letters = "".join(sorted(concept.values.get(GG + "versionLetter", ())))
        main = _main(concept)
        if letters:
            yield main, letters


def _counting(concepts: Iterable[Concept], room: Language) -> frozenset[str]:
    """The stems of the words that begin labels of sizes in a language, or alone hint at a part of one."""
    labels = (label for concept in concepts for label in concept.labels)
    hints = (cue for concept in concepts for cue in concept.cues if " " not in cue.text and concept.broader)
    keys = {
        key
        for label in (*labels, *hints)
        if label.language in (room.code, "")
        for key in _beginning(label.text)
    }
    return frozenset(map(room.stem, keys - room.cues.model_nouns))


def _beginning(label: str) -> tuple[str, ...]:
    """The first word of a label; all of one in a script that sets no blanks between words."""
    return (fold(label),) if UNSPACED.match(label) else tuple(cut(label).keys[:1])


def _tiers(vocabulary: Vocabulary, kind: str) -> frozenset[str]:
    """The labels of the tiers of which something is true, folded."""
    return frozenset(
        fold(label.text)
        for concept in vocabulary.of(GG + "Tier")
        if "true" in concept.values.get(GG + kind, ())
        for label in concept.labels
    )


def _onward(room: Language) -> frozenset[str]:
    """The first words of what a sentence goes on with behind a name."""
    cues, particles = room.cues, room.particles
    phrases = cues.ands | cues.joins | cues.reaching | cues.doing | cues.versus | cues.meant_for
    marks = particles.topics | particles.frames | particles.owners | particles.objects
    return frozenset(fold(phrase.split()[0]) for phrase in phrases) | frozenset(map(fold, marks))


def _family(concept: Concept) -> Family:
    token = fold(concept.iri.rpartition("/")[2])
    needs = "true" in concept.values.get(GG + "needsVersion", ())
    creators = concept.values.get(SCHEMA + "creator", ())
    common = "true" in concept.values.get(GG + "commonWord", ())
    tunes = "true" in concept.values.get(GG + "tunesOthers", ())
    return Family(concept.iri, token, needs, creators[0] if creators else "", common=common, tunes=tunes)


def _texts(vocabulary: Vocabulary, kind: str) -> list[str]:
    return [label.text for concept in vocabulary.of(GG + kind) for label in concept.labels]
