"""Mentions as records: the entities and the rejected digits of `annotate`, ready for JSON."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Final, TypeAlias

from ingest.claims.claim import Claim
from ingest.claims.extraction import Extraction
from ingest.display.exact import grouped
from ingest.display.tables import Column
from ingest.recognition.mentions import Label, Mention, Reason, Rejected

Span: TypeAlias = tuple[int, int]
Record: TypeAlias = dict[str, object]


def entity(mention: Mention) -> Record:
    """A mention as a record of the fields that the command line promises, null for what it has not."""
    number = mention.number
    return {
        "start": mention.start,
        "end": mention.end,
        "text": mention.text,
        "label": mention.label.value,
        "concept": mention.concept or None,
        "value": number.value if number else None,
        "lower": number.lower if number else None,
        "upper": number.upper if number else None,
        "bound": number.bound if number else None,
        "unit": (number.unit or None) if number else None,
    }


def text_record(identifier: object, mentions: Iterable[Mention], rejected: Iterable[Rejected]) -> Record:
    """What running text holds: its entities and, apart, the runs of digits that are no numbers."""
    mentions = in_order(mentions)
    numbers = {(mention.start, mention.end) for mention in mentions if mention.label is Label.NUMBER}
    return {
        "id": identifier,
        "entities": [entity(mention) for mention in mentions],
        "rejected": [_refusal(one) for one in rejected if (one.start, one.end) not in numbers],
    }


def note_record(extraction: Extraction, iri: Callable[[Claim], str]) -> Record:
    """What a note holds: as `text_record`, and each NUMBER with its `claim` (an IRI) or its `reason`."""
    record = text_record(extraction.note.name, extraction.mentions, extraction.rejected)
    claims = claims_by_number(extraction)
    reasons = reasons_by_number(extraction)
    entities = []
    for mention in in_order(extraction.mentions):
        shown = entity(mention)
        if mention.label is Label.NUMBER:
            span = mention.start, mention.end
            if span in claims:
                shown["claim"] = iri(claims[span][0])
            else:
                shown["reason"] = reasons[span].value if span in reasons else None
        entities.append(shown)
    return record | {"entities": entities}


def claims_by_number(extraction: Extraction) -> Mapping[Span, Sequence[Claim]]:
    """The claims that each NUMBER, by its span, is part of."""
    found: defaultdict[Span, list[Claim]] = defaultdict(list)
    for claim in extraction.claims:
        for label, start, end in claim.joined:
            if label == Label.NUMBER:
                found[start, end].append(claim)
    return found


def reasons_by_number(extraction: Extraction) -> Mapping[Span, Reason]:
    """Why a run of digits, by its span, is in no claim."""
    return {(one.start, one.end): one.reason for one in extraction.rejected}


def in_order(mentions: Iterable[Mention]) -> list[Mention]:
    """By place in the text, the longer first where two begin together."""
    return sorted(mentions, key=lambda mention: (mention.start, -mention.end, mention.label))


def _refusal(one: Rejected) -> Record:
    return {"start": one.start, "end": one.end, "text": one.text, "reason": one.reason.value}


COLUMNS: Final = (
    Column("place", number=True),
    Column("label"),
    Column("text", fold=True),
    Column("reading", fold=True),
    Column("claim, or why in none", fold=True),
)


def table_rows(extraction: Extraction) -> list[list[str]]:
    """Cells for `COLUMNS`, by place: each mention, and each run of digits that is no number."""
    claims, reasons = claims_by_number(extraction), reasons_by_number(extraction)
    numbers = {(one.start, one.end) for one in extraction.mentions if one.label is Label.NUMBER}
    rows = []
    for mention in extraction.mentions:
        said = "; ".join(summary(claim) for claim in claims.get((mention.start, mention.end), ()))
        reason = reasons.get((mention.start, mention.end))
        why = f"({reason.value})" if reason and mention.label is Label.NUMBER else ""
        rows.append(
            (mention.start, mention.end, mention.label.value, mention.text, _reading(mention), said or why)
        )
    rows += [
        (one.start, one.end, "", one.text, "", f"({one.reason.value})")
        for one in extraction.rejected
        if (one.start, one.end) not in numbers
    ]
    return [
        [f"{start}–{end}", *cells]
        for start, end, *cells in sorted(rows, key=lambda row: (row[0], -row[1], row[2]))
    ]


def summary(claim: Claim) -> str:
    """A claim in one line: `GLM-5: parameters 744,000,000,000 parameter`."""
    bound = "" if claim.bound == "=" else f"{claim.bound} "
    words = f"{claim.model}: {claim.metric} {bound}{grouped(claim.value)} {claim.unit}".rstrip()
    return f"{words} ({claim.condition})" if claim.condition else words


def _reading(mention: Mention) -> str:
    number = mention.number
    if number is None:
        return mention.name if mention.name != mention.text else ""
    ends = [number.value] if number.value is not None else [number.lower, number.upper]
    bound = "" if number.bound == "=" else f"{number.bound} "
    return f"{bound}{' to '.join(grouped(end) for end in ends if end is not None)} {number.unit}".rstrip()
