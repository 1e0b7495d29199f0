"""Scores on tests that nobody knows, in a list with tests that are: "88.2 on MMLU, 71.5 on Grand Oral"."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from typing import Final

from ingest.claims.draft import Draft
from ingest.claims.marks import BREAK
from ingest.claims.model_link import link_models
from ingest.claims.named_tests import NAME, listed_test_at, named_test, test_at
from ingest.claims.parallel import InTurn, labels_in_turn
from ingest.claims.rules.context import Context
from ingest.claims.rules.refusals import refused
from ingest.claims.scores import score_like
from ingest.claims.sentence import Sentence, begin_of
from ingest.claims.test_lists import KEYED
from ingest.recognition.mentions import Number, is_whole
from ingest.recognition.metrics import Role, Term

_BEFORE_NAMES: Final = ("ands", "joins", "meant_for", "tested_on", "articles", "at", "per", "reaching")
_MARKS: Final = ' \u00a0*_`«»"“”'
_NAME: Final = re.compile(NAME)
_KEY: Final = re.compile(rf"[\s*_`]*(?P<name>{NAME})(?P<version>(?: \d+(?:\.\d+)*)?)(?:{KEYED.pattern})")
# Behind a score and the name that it is on: "61.3% on FrontierCode 1.1".
_VERSION: Final = re.compile(r" v?\d{1,2}\.\d(?![\w%]|[.,]\d| ?%)")
_GOES_ON: Final = re.compile(r"[\s*_`»”\"]*(?=[a-zа-яё])")


def test_in_turn(context: Context) -> Iterator[Draft]:
    """Read a score on what nobody knows, where the same words part another from a test that is known.

    The two scores are of one form, and the name is one by its letters, or of several words with capitals.
    """
    sentence = context.sentence
    if len(sentence.numbers) < 2:
        return
    for number in list(context.free()):
        label = _label(sentence, number, context.makers)
        if label is None or refused(sentence, number) or not score_like(sentence, number, label):
            continue
        test = label.metrics[0]
        quantity = context.scale.measure(number, test)
        models = link_models(sentence, number, context.scope) if quantity is not None else ()
        if quantity is not None and models:
            yield from context.claim("test-in-turn", number, test, quantity, models, label)
            inside = (n.start for n in sentence.numbers if label.start < n.start < label.end)
            context.used.update(inside)


def test_in_list(context: Context) -> Iterator[Draft]:
    """Read "FrontierCode 1.1 — 43.6%" in a list of tests with their scores: what heads an item there is one.

    One known test beside it is enough for a name that shows by its letters, else there are two.
    """
    sentence, scores = context.sentence, context.caption.scores
    key = _KEY.match(sentence.text, sentence.start, sentence.end) if scores else None
    number = next((n for n in context.free() if key and n.start >= key.end()), None)
    if key is None or number is None or key.end() != begin_of(number) or refused(sentence, number):
        return
    alike = [score for score in scores if _are_alike(number, score)]
    find = listed_test_at if len(alike) > 1 and not _is_part(number) else test_at
    if not (alike and find(sentence, *key.span("name"), context.makers)):
        return
    test = named_test(sentence.text[key.start("name") : key.end("version")])
    label = Term(key.start("name"), key.end("version"), test.id, Role.LABEL, (test,))
    quantity = context.scale.measure(number, test) if score_like(sentence, number, label) else None
    models = link_models(sentence, number, context.scope) if quantity is not None else ()
    if quantity is not None and models:
        yield from context.claim("test-in-list", number, test, quantity, models, label)


def _label(sentence: Sentence, number: Number, makers: Collection[str]) -> Term | None:
    for turn in labels_in_turn(sentence, number):
        start, end = _place(sentence, turn)
        find = test_at if _is_part(number) else listed_test_at
        name = find(sentence, start, end, makers) if _are_alike(number, turn.other) else ""
        if name:
            version = _VERSION.match(sentence.text, start + len(name), sentence.end) if turn.behind else None
            name += version.group() if version else ""
            return Term(start, start + len(name), name, Role.LABEL, (named_test(name),))
    return None


def _place(sentence: Sentence, turn: InTurn) -> tuple[int, int]:
    """Where the whole name stands that begins, or ends, where a label does; an empty place for no name."""
    text = sentence.text
    if turn.behind:
        start = turn.place + len(text[turn.place :]) - len(text[turn.place :].lstrip(_MARKS))
        found = _NAME.match(text, start, sentence.end)
        if found is None or _runs_on(sentence, found.end()):
            return start, start
        return found.span()
    breaks = [match.end() for match in BREAK.finditer(text, sentence.start, turn.place)]
    breaks += [cue.end for cue in sentence.cues_of(*_BEFORE_NAMES) if cue.end <= turn.place]
    start = max(breaks, default=sentence.start)
    part = text[start : turn.place]
    start += len(part) - len(part.lstrip(_MARKS))
    end = start + len(part.strip(_MARKS))
    return (start, end) if _NAME.fullmatch(text, start, end) else (start, start)


def _runs_on(sentence: Sentence, end: int) -> bool:
    """Whether a plain word behind a name goes on with it, and joins nothing: "Omniscience rate"."""
    goes_on = _GOES_ON.match(sentence.text, end, sentence.end)
    return goes_on is not None and not any(cue.start == goes_on.end() for cue in sentence.cues)


def _is_part(number: Number) -> bool:
    """Whether a number is a part of one, as settings are too: "Top P: 0.95"."""
    return number.value is not None and number.value <= 1 and not number.unit


def _are_alike(number: Number, other: Number) -> bool:
    """Whether two numbers can be scores of one form: shares both, or both with or both without a fraction."""
    if number.value is None or other.value is None or number.scale or other.scale:
        return False
    whole = is_whole(number.value) == is_whole(other.value) or number.unit == "percent"
    large = (number.value > 1) == (other.value > 1)
    return number.unit == other.unit and number.unit in ("", "percent") and whole and large
