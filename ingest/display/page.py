"""A note as a page: its text with models, metrics, numbers, claims and reasons in colour."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from html import escape
from itertools import pairwise

from ingest.claims.claim import Claim
from ingest.claims.extraction import Extraction
from ingest.display.entities import claims_by_number, in_order, reasons_by_number, summary
from ingest.display.exact import grouped
from ingest.recognition.mentions import Label

# The colours and the label after the text are those of displaCy, which its users know how to read.
STYLE = """
body { font: 16px/1.9 system-ui, sans-serif; color: #222; max-width: 60rem; margin: 2rem auto }
article { white-space: pre-wrap; overflow-wrap: anywhere }
.model, .metric, .number, .digits { padding: .15em .1em; line-height: 1 }
.model { background: #7aecec } .metric { background: #bfeeb7 } .number { background: #feca74 }
.number.unclaimed { background: #ffe9c7 } .digits { background: #eee; color: #666 }
.claim { border-bottom: 3px solid #9886fc }
small { font-size: .65em; font-weight: bold; border-radius: .35em; margin: 0 .3em; vertical-align: middle }
table { border-collapse: collapse; font-size: .9em; margin-top: 2rem }
td, th { padding: .2em .8em; text-align: left }
tr + tr { border-top: 1px solid #ddd } td.value { text-align: right; font-variant-numeric: tabular-nums }
@media (prefers-color-scheme: dark) { article span { color: #222 } body { background: #111; color: #ddd } }
""".strip()


@dataclass(frozen=True, slots=True)
class _Layer:
    """What lies over `start:end` of the text: a class, a label for its end, words to show on hover."""

    start: int
    end: int
    kind: str
    label: str = ""
    hint: str = ""


def page(extraction: Extraction) -> str:
    """A whole HTML document, which needs no other file; every character of the note is escaped."""
    note = extraction.note
    title = escape(note.front.title or note.name)
    language = f' lang="{escape(note.language)}"' if note.language else ""
    body = "".join(_segments(note.text, [*_mentions(extraction), *_digits(extraction), *_claims(extraction)]))
    return (
        f'<!DOCTYPE html>\n<html{language}>\n<head>\n<meta charset="utf-8">\n<title>{title}</title>\n'
        f"<style>\n{STYLE}\n</style>\n</head>\n<body>\n<p>{_legend()}</p>\n"
        f"<article>{body}</article>\n{_table(extraction.claims)}</body>\n</html>\n"
    )


def _segments(text: str, layers: Sequence[_Layer]) -> Iterator[str]:
    """The text cut wherever a layer begins or ends, so that layers may overlap in any way."""
    opening: dict[int, list[_Layer]] = {}
    for layer in layers:
        opening.setdefault(layer.start, []).append(layer)
    cuts = sorted({0, len(text)} | {place for layer in layers for place in (layer.start, layer.end)})
    over: list[_Layer] = []
    for start, end in pairwise(cuts):
        over = [layer for layer in over if layer.end > start] + opening.get(start, [])
        yield _segment(text[start:end], over)
        yield from (
            f"<small>{escape(layer.label)}</small>" for layer in over if layer.end == end and layer.label
        )


def _segment(text: str, over: Sequence[_Layer]) -> str:
    if not over:
        return escape(text)
    kinds = " ".join(sorted({layer.kind for layer in over}))
    hint = "\n".join(layer.hint for layer in over if layer.hint)
    return f'<span class="{kinds}" title="{escape(hint)}">{escape(text)}</span>'


def _mentions(extraction: Extraction) -> Iterator[_Layer]:
    claims, reasons = claims_by_number(extraction), reasons_by_number(extraction)
    for mention in in_order(extraction.mentions):
        span = mention.start, mention.end
        if mention.label is not Label.NUMBER:
            yield _Layer(*span, mention.label.lower(), mention.label, mention.concept)
        elif span in claims:
            hint = "\n".join(summary(claim) for claim in claims[span])
            yield _Layer(*span, "number", "NUMBER", hint)
        else:
            reason = reasons[span].value if span in reasons else "no reason"
            yield _Layer(*span, "number unclaimed", reason, f"in no claim: {reason}")


def _digits(extraction: Extraction) -> Iterator[_Layer]:
    numbers = {(one.start, one.end) for one in extraction.mentions if one.label is Label.NUMBER}
    for one in extraction.rejected:
        if (one.start, one.end) not in numbers:
            yield _Layer(one.start, one.end, "digits", "", f"no number: {one.reason.value}")


def _claims(extraction: Extraction) -> Iterator[_Layer]:
    for claim in extraction.claims:
        yield _Layer(claim.start, claim.end, "claim")


def _legend() -> str:
    samples = {
        "model": "model",
        "metric": "metric",
        "number": "number in a claim",
        "number unclaimed": "number in none, and why",
        "digits": "digits that are no number",
        "claim": "characters that a claim points at",
    }
    return " ".join(f'<span class="{kind}">{words}</span>' for kind, words in samples.items())


def _table(claims: Sequence[Claim]) -> str:
    heads = ("model", "metric", "value", "unit", "condition", "according to", "rule")
    rows = [f"<tr>{''.join(f'<th>{head}</th>' for head in heads)}</tr>"]
    for claim in claims:
        bound = "" if claim.bound == "=" else f"{claim.bound} "
        cells = (claim.unit, claim.condition, claim.attribution, claim.rule)
        rows.append(
            f"<tr><td>{escape(claim.model)}</td><td>{escape(claim.metric)}</td>"
            f'<td class="value">{escape(bound)}{grouped(claim.value)}</td>'
            f"{''.join(f'<td>{escape(cell)}</td>' for cell in cells)}</tr>"
        )
    return "<table>\n" + "\n".join(rows) + "\n</table>\n"
