"""The vocabularies: what a phrase of a language names, and the rules that every file of theirs keeps."""

from __future__ import annotations

from decimal import Decimal

import pytest

from ingest.errors import VocabularyError
from ingest.namespaces import GG
from ingest.vocabulary import folded, load_vocabulary, read_vocabulary, violations

VOCABULARY = load_vocabulary()

PHRASES = [
    ("parameters", "fr", "nombre total de paramètres"),
    ("parameters", "ru", "общее число параметров"),
    ("parameters", "ja", "総パラメータ数"),
    ("active-parameters", "fr", "paramètres actifs"),
    ("active-parameters", "ru", "активные параметры на токен"),
    ("active-parameters", "ja", "アクティブパラメータ数"),
    ("context-length", "en", "context window"),
    ("context-length", "fr", "fenêtre contextuelle"),
    ("context-length", "ru", "контекстное окно"),
    ("context-length", "ja", "コンテキスト長"),
    ("max-output-length", "ja", "最大出力"),
    ("max-output-length", "ru", "максимальный вывод"),
    ("training-tokens", "ja", "事前学習トークン"),
    ("vocabulary-size", "fr", "taille du vocabulaire"),
    ("layers", "ja", "層数"),
    ("hidden-size", "ru", "скрытый слой размером"),
    ("experts-per-token", "ja", "トークン当たり利用エキスパート"),
    ("input-price", "ja", "入力単価"),
    ("output-price", "ru", "цена вывода"),
    ("cached-input-price", "fr", "lecture de cache"),
    ("throughput", "fr", "vitesse de génération"),
    ("latency", "ru", "средняя задержка"),
    ("time-to-first-token", "en", "TTFT"),
    ("memory", "ru", "видеопамять"),
    ("gpu-hours", "fr", "heures GPU"),
    ("training-emissions", "ja", "CO2排出量"),
    ("training-cost", "fr", "coût d'entraînement"),
    ("downloads", "ru", "скачивания"),
    ("Humanity's Last Exam", "", "HLE"),
    ("τ-bench", "", "tau-bench"),
    ("AIME 2025", "", "AIME25"),
    ("SWE-bench Verified", "", "SWE-Verified"),
    ("GPQA-Diamond", "", "GPQA Diamond"),
]


def test_the_installed_vocabulary_keeps_its_rules() -> None:
    assert violations(VOCABULARY) == []


@pytest.mark.parametrize(("notation", "language", "phrase"), PHRASES)
def test_a_phrase_names_its_metric(notation: str, language: str, phrase: str) -> None:
    concept = VOCABULARY.by_notation[notation]
    names = [label.text for label in concept.labels if label.language == language]
    assert folded(phrase) in {folded(name) for name in [concept.notation, *names]}


def test_editions_of_a_benchmark_are_different_concepts() -> None:
    first, second = VOCABULARY.by_notation["Terminal-Bench"], VOCABULARY.by_notation["Terminal-Bench 2.0"]
    assert first.iri != second.iri
    assert second.broader == (first.iri,)
    assert first.values[GG + "editions"] == ("true",)


def test_a_word_that_needs_its_unit_is_a_cue_of_every_metric_it_may_mean() -> None:
    meant = {c.notation for c in VOCABULARY.concepts for cue in c.cues if cue.text == "output"}
    assert {"output-price", "max-output-length"} <= meant


def test_units_say_how_they_are_converted() -> None:
    gigabyte = VOCABULARY.by_notation["GB"]
    assert gigabyte.values[GG + "base"] == (VOCABULARY.by_notation["byte"].iri,)
    assert gigabyte.values["http://qudt.org/schema/qudt/conversionMultiplier"] == ("1000000000",)
    assert {"Go", "ГБ", "GB"} <= {label.text for label in gigabyte.labels}


def test_a_unit_of_two_words_is_listed_with_and_without_its_hyphen() -> None:
    labels = {label.text for label in VOCABULARY.by_notation["gpu-hour"].labels}
    assert {"GPU hour", "GPU-hour", "heure GPU", "GPU-час", "GPU時間"} <= labels


def test_a_russian_noun_has_the_form_whose_stem_differs() -> None:
    labels = {label.text for label in VOCABULARY.by_notation["memory"].labels if label.language == "ru"}
    assert {"видеопамять", "видеопамяти"} <= labels


def test_a_count_noun_says_which_metric_it_counts() -> None:
    language = VOCABULARY.by_notation["language"]
    assert language.values[GG + "counts"] == (VOCABULARY.by_notation["languages"].iri,)


def test_a_specification_has_its_unit_and_its_plausible_range() -> None:
    context = VOCABULARY.by_notation["context-length"]
    assert VOCABULARY.by_iri[context.unit].notation == "token"
    assert (context.minimum, context.maximum) == (Decimal(256), Decimal(500_000_000))


def test_a_tier_that_stands_for_its_family_says_so() -> None:
    opus = next(c for c in VOCABULARY.of(GG + "Tier") if c.labels[0].text == "Opus")
    claude = next(c for c in VOCABULARY.of(GG + "ModelFamily") if c.labels[0].text == "Claude")
    assert opus.values[GG + "tierOf"] == (claude.iri,)


def test_hardware_is_not_a_family() -> None:
    families = {folded(label.text) for c in VOCABULARY.of(GG + "ModelFamily") for label in c.labels}
    hardware = {folded(label.text) for c in VOCABULARY.of(GG + "Hardware") for label in c.labels}
    assert "h100" in hardware
    assert not families & hardware


def test_a_file_that_does_not_parse_is_named_with_its_line() -> None:
    with pytest.raises(VocabularyError, match=r"^broken\.ttl: .*line 2"):
        read_vocabulary([("broken.ttl", b"@prefix gg: <urn:x#> .\ngg:a gg:b .\n")])


def test_a_limit_that_is_no_number_is_refused() -> None:
    source = f'@prefix gg: <{GG}> .\ngg:a gg:minimum "many" .\n'.encode()
    with pytest.raises(VocabularyError, match="'many' is no number"):
        read_vocabulary([("limits.ttl", source)])


HEAD = f"""@prefix gg: <{GG}> .
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix qudt: <http://qudt.org/schema/qudt/> .
@prefix m: <https://w3id.org/glotgraph/metric/> .
"""


@pytest.mark.parametrize(
    ("turtle", "violation"),
    [
        ('m:a skos:inScheme m: ; skos:prefLabel "a"@en .', "m/a: no notation"),
        (
            'm:a skos:inScheme <urn:x/tier/> ; skos:altLabel "a"@en .',
            "m/a: neither a notation nor a preferred label",
        ),
        (
            'm:a skos:inScheme m: ; skos:notation "A" . m:b skos:inScheme m: ; skos:notation "A" .',
            "m/b: its notation 'A' is also that of m/a",
        ),
        (
            'm:a skos:inScheme m: ; skos:altLabel "Top K"@en . m:b skos:inScheme m: ; skos:altLabel "topk" .',
            "m/b: its label 'topk' (en) is also one of m/a",
        ),
        (
            'm:a a gg:Specification ; skos:prefLabel "a"@en . m:b skos:prefLabel "б"@ru .',
            "m/a: no label in ru",
        ),
        (
            'm:a skos:inScheme m: ; skos:notation "A" ; qudt:hasUnit m:none .',
            "m/a: m/none is not there",
        ),
        (
            'm:a skos:inScheme m: ; skos:notation "A" ; gg:minimum 2 ; gg:maximum 1 .',
            "m/a: its minimum 2 is above its maximum 1",
        ),
    ],
)
def test_a_broken_rule_is_told(turtle: str, violation: str) -> None:
    told = violations(read_vocabulary([("case.ttl", (HEAD + turtle).encode())]))
    assert violation in [line.replace("https://w3id.org/glotgraph/metric/", "m/") for line in told]
