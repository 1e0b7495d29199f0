"""What the words in a cell say of the metric of a number there, against the head over it."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from ingest.claims.cell_metric import Desk
from ingest.claims.cell_names import before_name, model_of
from ingest.claims.heads import Head
from ingest.claims.key_heads import HEADS, KEY_HEADS, tells_keys
from ingest.claims.outflow import OUTPUTS, flows_out
from ingest.claims.rules import Context
from ingest.claims.sentence import Sentence, begin_of
from ingest.claims.slots import is_taken, slot
from ingest.recognition.identity import ModelName
from ingest.recognition.mentions import Number
from ingest.recognition.metrics import Metric, Role, measured_on
from ingest.recognition.reader import Reading

_MARKS: Final = " \u00a0*_`~≈"
_LED: Final = _MARKS + ":：="
_SEVERAL: Final = 2
_SIZE: Final = "parameters"
_MEMORY: Final = "memory"
_COLON: Final = re.compile(r"[\s*_`]*[:：=][\s*_`~≈]*")
_DATA: Final = re.compile(r"\s?%?\s?[（(]\s*([^\W\d_][^()（）\d]*(?:\d[^()（）]*)?)[)）]")


def on_data(context: Context, number: Number, head: Head) -> Head:
    """Name a measure with the data that stands in brackets behind its value: `5.7 (LibriSpeech)`."""
    data = _DATA.match(context.sentence.text, number.end)
    if not data or not head.metrics or not head.metrics[0].over_data:
        return head
    return replace(head, metrics=(measured_on(head.metrics[0], data.group(1).strip()),))


def narrowed(context: Context, number: Number, head: Head) -> Head:
    """Narrow the metric of a head by a word beside the number: `109 (17 active)` under "Parameters"."""
    sentence = context.sentence
    start, end = slot(sentence, number)
    for term in sentence.terms:
        left, right = sorted(((term.start, term.end), (number.start, number.end)))
        beside = not sentence.text[left[1] : right[0]].strip(_MARKS)
        near = start <= term.start and term.end <= end and (beside or not is_taken(sentence, number, term))
        if near and sentence.bracket(term.start) == sentence.bracket(number.start):
            for metric in term.metrics:
                if metric not in head.metrics and is_of(metric, head):
                    return replace(head, metrics=(metric,))
    return head


def labelled(context: Context, number: Number, head: Head) -> Head:
    """Take the metric that the words right behind a number name instead of the head's: `129K vocabulary`.

    A hint will do for another limit than the one that the head has: `200K / 128K output`, `1M in / 64K out`.
    """
    sentence = context.sentence
    if head.metrics and flows_out(sentence, number, head.metrics[0]):
        return replace(head, metrics=(context.metrics[OUTPUTS[head.metrics[0].id]],))
    if head.metrics and head.metrics[0].id == HEADS and tells_keys(sentence, number):
        return replace(head, metrics=(context.metrics[KEY_HEADS],))
    if led := _led_by_limit(sentence, number, head):
        return replace(head, metrics=led)
    for term in sentence.terms if head.metrics else ():
        behind = term.start >= number.end and not sentence.text[number.end : term.start].strip(" \u00a0*")
        if not behind or any(is_of(metric, head) or _is_whole(metric, head) for metric in term.metrics):
            continue
        limits = tuple(metric for metric in term.metrics if metric.limit)
        if term.role is Role.LABEL:
            return replace(head, metrics=term.metrics)
        if term.role is Role.CUE and limits and head.metrics[0].limit:
            return replace(head, metrics=limits)
    return head


def _led_by_limit(sentence: Sentence, number: Number, head: Head) -> tuple[Metric, ...]:
    """The limit that a word right before a number hints at, in a cell of several: "input 1M, output 128K"."""
    hints = [term for term in sentence.terms if term.role is Role.CUE and any(m.limit for m in term.metrics)]
    if not (head.metrics and head.metrics[0].limit) or len({hint.metrics for hint in hints}) < _SEVERAL:
        return ()
    begin = begin_of(number)
    led = [h for h in hints if h.end <= begin and not sentence.text[h.end : begin].strip(_LED)]
    return tuple(metric for hint in led for metric in hint.metrics if metric.limit)


def _is_whole(metric: Metric, head: Head) -> bool:
    """Whether a head names a kind of a metric, which the plain word in a cell leaves as it is."""
    return any(metric.iri in kind.broader for kind in head.metrics)


def is_of(metric: Metric, head: Head) -> bool:
    """Whether a metric is one that a head names, or a kind of one."""
    return any(broad.iri in (metric.iri, *metric.broader) for broad in head.metrics)


def tells_parts(reading: Reading) -> bool:
    """Whether a cell says what its numbers are, whatever its head: `1T total / 40B active`, `Dense 27B`."""
    sized = (number for number in reading.numbers if number.scale and not number.unit)
    built = any(_sizes(reading, number) for number in sized)
    return built or any(metric.narrowed or metric.limit for term in reading.terms for metric in term.metrics)


def _sizes(reading: Reading, number: Number) -> bool:
    """Whether a word that hints at a size stands right before a number: "MoE 41B"."""
    return any(
        term.role is Role.CUE
        and any(metric.id == _SIZE for metric in term.metrics)
        and not reading.text[term.end : number.start].strip(" \u00a0(（~≈")
        for term in reading.terms
        if term.end <= number.start
    )


def led(reading: Reading) -> tuple[ModelName, Reading] | None:
    """The model that a cell begins with, as what its value is of: "Kimi K2: 46.3%"."""
    model = model_of(reading)
    if model is None or before_name(reading, model) or not _COLON.match(reading.text, model.end):
        return None
    return model, reading


def needed(reading: Reading, head: Head, desk: Desk) -> Head:
    """Read a head for what is needed as one of memory over a cell that says so: "16 GB of RAM"."""
    memory = desk.metrics[_MEMORY]
    told = any(metric.id == _MEMORY for term in reading.terms for metric in term.metrics)
    other = any(desk.scale.measure(n, metric) for n in reading.numbers for metric in head.metrics)
    if other or not told or any(not desk.scale.measure(n, memory) for n in reading.numbers):
        return head
    needs = any(cue.kind == "needs" for cue in desk.cues.find(head.name))
    return replace(head, metrics=(memory,)) if needs else head
