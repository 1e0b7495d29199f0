"""What a specification and a score are called at the head of a row, in each language."""

from __future__ import annotations

import pytest

from ingest.languages import room
from ingest.notes.note import Inline
from ingest.recognition.annotate import recogniser
from ingest.recognition.metrics import Role


def meant(label: str, language: str) -> set[str]:
    """The metrics that a label may name, alone or beside a number of their unit."""
    reading = recogniser().read(Inline.plain(label), room(language))
    whole = (t for t in reading.terms if t.end - t.start == len(label) and t.role in (Role.LABEL, Role.CUE))
    return {metric.id for term in whole for metric in term.metrics}


@pytest.mark.parametrize(
    ("metric", "labels"),
    [
        ("Accuracy", "accuracy|taux de bonnes réponses|доля верных ответов|正解率"),
        ("F1", "F1 score|score F1|F1-мера|F値"),
        ("Perplexity", "perplexity|perplexité|перплексия|パープレキシティ"),
        ("WER", "word error rate|taux d'erreur de mots|доля ошибок по словам|単語誤り率"),
        ("CER", "Character Error Rate|Taux d'erreur de caractères|посимвольная ошибка|文字誤り率"),
        ("RTF", "real-time factor|facteur temps réel|коэффициент реального времени|リアルタイムファクター"),
        ("Success rate", "success rate|taux de réussite|процент успеха|タスク成功率"),
        ("Validation loss", "validation loss|perte de validation|лосс на валидации|検証損失"),
        ("Attack success rate", "attack success|taux de succès des attaques|доля успешных атак|攻撃成功率"),
        ("parameters", "param count|nb paramètres|обучаемые параметры|学習可能パラメータ数"),
        ("layers", "encoder layers|nombre de blocs|количество блоков|ブロック数"),
        ("ffn-size", "FFN intermediate size|taille du MLP|FFN-размерность|中間層の次元数"),
        ("kv-heads", "key/value heads|têtes K/V|KV-головы|KVヘッド数"),
        ("throughput", "tokens/second|tokens/seconde|токенов/сек|トークン／秒"),
        ("memory", "peak RAM|pic de VRAM|пик VRAM|ピークVRAM"),
        ("gpu-hours", "H100 hours|heures H100|GPU-ч|GPU時間"),
        ("training-tokens", "tokens seen|tokens vus|токенов в обучении|学習データサイズ"),
    ],
)
def test_a_label_names_its_metric_in_each_language(metric: str, labels: str) -> None:
    for language, label in zip(("en", "fr", "ru", "ja"), labels.split("|"), strict=True):
        assert metric in meant(label, language), label


@pytest.mark.parametrize(
    ("language", "word"),
    [
        ("en", "width"),
        ("en", "tokens"),
        ("fr", "longueur"),
        ("ru", "ошибка"),
        ("ja", "時間"),
    ],
)
def test_a_word_that_means_too_much_names_none(language: str, word: str) -> None:
    assert meant(word, language) == set()


@pytest.mark.parametrize(
    ("printed", "metric"),
    [
        ("Artificial Analysis Intelligence Index", "Artificial Analysis Intelligence Index"),
        ("AA Intelligence Index", "Artificial Analysis Intelligence Index"),
        ("Intelligence Index", "Intelligence Index"),
    ],
)
@pytest.mark.parametrize("language", ["en", "fr", "ru", "ja"])
def test_an_index_has_its_publishers_name_where_that_is_printed(
    printed: str, metric: str, language: str
) -> None:
    assert meant(printed, language) == {metric}
