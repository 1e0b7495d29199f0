"""Drafts and readings counted in the note's own characters, each claim once, each digit accounted for."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Final

from ingest.claims.claim import Claim
from ingest.claims.draft import Draft
from ingest.claims.extraction import ModelEntry
from ingest.notes.note import Block, Kind, Note
from ingest.recognition.annotate import mentions
from ingest.recognition.identity import ModelName
from ingest.recognition.mentions import FACTOR, Mention, Number, Reason, Rejected
from ingest.recognition.metrics import Role
from ingest.recognition.reader import Reading

_RUN: Final = re.compile(r"\d+(?:[.,]\d+)*")
_UNREAD: Final = {Kind.CODE: Reason.CODE, Kind.REFERENCE: Reason.FOOTNOTE}


def claims_of(note: Note, drafts: Iterable[Draft]) -> tuple[Claim, ...]:
    """Turn drafts into claims, in the order of the text, each once."""
    found: dict[tuple[object, ...], Claim] = {}
    for draft in drafts:
        for claim in _claims(note, draft):
            key = (
                claim.start,
                claim.end,
                claim.model_iri,
                claim.metric_iri,
                claim.value,
                claim.bound,
                claim.condition,
            )
            found.setdefault(key, claim)
    return tuple(
        sorted(
            found.values(),
            key=lambda claim: (claim.start, claim.end, claim.model_iri, claim.metric, claim.value),
        )
    )


def _claims(note: Note, draft: Draft) -> Iterable[Claim]:
    number, factor = draft.number, draft.quantity.factor
    begin = number.cue if 0 <= number.cue < number.start else number.start
    start, end = draft.inline.span(begin, number.end)
    scaled = draft.quantity.value / ((number.value if number.value is not None else number.lower or 1) or 1)
    if number.value is not None:
        ends = [(draft.quantity.value, draft.bound)]
    else:
        ends = [(e * factor, b) for e, b in ((number.lower, ">"), (number.upper, "<")) if e is not None]
    for value, bound in ends:
        yield Claim(
            model=draft.model.text,
            model_iri=draft.model.iri,
            metric=draft.metric.id,
            metric_iri=draft.metric.iri,
            value=value,
            unit=draft.quantity.unit,
            start=start,
            end=end,
            quote=note.text[start:end],
            rule=draft.rule,
            bound=bound,
            lower=number.lower * factor if number.lower is not None else None,
            upper=number.upper * factor if number.upper is not None else None,
            condition=draft.condition,
            attribution=draft.attribution,
            citation=draft.citation,
            stance=draft.stance,
            printed=number.text,
            digits=number.digits,
            resolution=number.resolution * (scaled if number.value else factor),
            scale=number.scale,
            alternatives=tuple(other * factor for other in number.alternatives),
            joined=draft.joined,
            supersedes=draft.supersedes,
        )


def mentions_of(note: Note, readings: Iterable[Reading]) -> tuple[Mention, ...]:
    """Count the models, metrics and numbers of all readings in the note's characters."""
    found: dict[tuple[int, int, str], Mention] = {}
    for reading in readings:
        for mention in mentions(reading):
            first, last = reading.inline.span(mention.start, mention.end)
            counted = replace(mention, start=first, end=last, text=note.text[first:last])
            found.setdefault((first, last, mention.label), counted)
    return tuple(sorted(found.values(), key=lambda mention: (mention.start, mention.end, mention.label)))


def ledger(note: Note, readings: Iterable[Reading], claims: Sequence[Claim]) -> tuple[Rejected, ...]:
    """Say of each run of digits that is in no claim why it is in none."""
    claimed = [place for claim in claims for place in claim.joined if place[0] == "NUMBER"]
    spans = {(start, end) for _, start, end in claimed}
    found: dict[tuple[int, int], Rejected] = {
        (item.start, item.end): item for block in note.blocks for item in _unread(note, block)
    }
    for reading in readings:
        for item in reading.rejected:
            first, last = reading.inline.span(item.start, item.end)
            if (first, last) not in spans:
                found.setdefault((first, last), Rejected(first, last, note.text[first:last], item.reason))
        for number in reading.numbers:
            first, last = reading.inline.span(number.start, number.end)
            if (first, last) not in spans:
                reason = _why_unclaimed(reading, number)
                found.setdefault((first, last), Rejected(first, last, note.text[first:last], reason))
    return tuple(sorted(found.values(), key=lambda item: (item.start, item.end)))


def _unread(note: Note, block: Block) -> Iterator[Rejected]:
    """The digits of a block that nobody reads: code, references."""
    if (reason := _UNREAD.get(block.kind)) is not None:
        for run in _RUN.finditer(note.text, block.start, block.end):
            yield Rejected(run.start(), run.end(), run.group(), reason)


def _why_unclaimed(reading: Reading, number: Number) -> Reason:
    if number.unit == FACTOR:
        return Reason.COMPARISON
    if not reading.terms:
        return Reason.NO_METRIC
    return Reason.OTHER_THING if reading.models else Reason.NO_MODEL


def metrics_of(readings: Iterable[Reading]) -> tuple[str, ...]:
    """Collect the IRIs of the metrics that a note names, each once, in order of appearance."""
    found: dict[tuple[int, int], str] = {}
    for reading in readings:
        for term in reading.terms:
            if term.role is Role.LABEL:
                found.setdefault(reading.inline.span(term.start, term.end), term.metrics[0].iri)
    return tuple(dict.fromkeys(iri for _, iri in sorted(found.items())))


def models_of(readings: Iterable[Reading]) -> tuple[ModelEntry, ...]:
    """Collect the models that a note names, with every spelling in order of appearance."""
    named: dict[str, list[ModelName]] = {}
    for reading in readings:
        for model in reading.models:
            named.setdefault(model.iri, []).append(model)
    return tuple(
        ModelEntry(
            iri,
            tuple(dict.fromkeys(model.text for model in models)),
            models[0].family,
            models[0].organization,
        )
        for iri, models in sorted(named.items())
    )
