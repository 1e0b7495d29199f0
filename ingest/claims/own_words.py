"""Cells that say by themselves what the axes of their table do not: whose value they hold, or of what."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from ingest.claims.cell_metric import Desk
from ingest.claims.cell_names import names_each
from ingest.claims.draft import Draft
from ingest.claims.grid import whole
from ingest.claims.heads import Head
from ingest.claims.marks import BRACKETED
from ingest.claims.prices import is_price
from ingest.claims.rules import Context, read_sentence
from ingest.claims.scope import Scope
from ingest.claims.sentence import sentences, within
from ingest.recognition.candidates import cue_words
from ingest.recognition.identity import ModelName
from ingest.recognition.metrics import Role
from ingest.recognition.reader import Reading
from ingest.recognition.words import fold

_SHARE: Final = "percent"
_WORDS: Final = re.compile(r"[^\W\d_]+")
_BEHIND: Final = re.compile(r"[\s*_`]*(?=[(（])")


def beside_name(reading: Reading, model: ModelName, scope: Scope, desk: Desk) -> Iterator[Draft]:
    """Read what the brackets behind a row's name say of the model: `Kimi K2 (1T)`, `gemma3:4b (3.3 GB)`."""
    opening = _BEHIND.match(reading.text, model.end)
    bracket = BRACKETED.match(reading.text, opening.end()) if opening else None
    if bracket is None or not any(bracket.start() < n.start < bracket.end() for n in reading.numbers):
        return
    inner = Scope(topic=model, subject=(model,), named=scope.named, owned=True)
    context = Context(whole(reading, desk.cues), inner, desk.scale, desk.metrics)
    for draft in read_sentence(context):
        if draft.model == model and bracket.start() < draft.number.start < bracket.end():
            yield draft


def names_and_says(reading: Reading, desk: Desk, side: Head | None = None) -> Iterator[Draft]:
    """Read a cell that names its model and what it says of it: `Gemma 3 1B: 187 tok/s; Phi-5: 90 tok/s`.

    Beside a test, what heads the row (`side`), shares are scores on it: "MMLU | A reached 90.1%, B 88.4%".
    So are all numbers values of any metric where each model has its own: "Context | A: 1M; B: 128K".
    """
    if not reading.numbers or not any(not model.bare for model in reading.models):
        return
    text = whole(reading, desk.cues)
    for start, end in sentences(reading.text):
        sentence = replace(text, start=start, end=end, cues=within(text.cues, start, end))
        told = side.metrics[0] if side is not None and side.metrics else None
        each = names_each(reading)
        told = told if told is not None and (told.benchmark or each) else None
        for draft in read_sentence(Context(sentence, Scope(), desk.scale, desk.metrics, told)):
            if draft.metric is not told or draft.quantity.unit == _SHARE or each:
                yield draft


def heads_row(reading: Reading, model: ModelName) -> bool:
    """Whether a cell is a name and conditions, or what a comma parts from it: `Phi-5 (4-bit), RTX 3060`."""
    rest = list(BRACKETED.sub(lambda aside: " " * len(aside.group()), reading.text))
    told = [(t.start, t.end) for t in reading.terms if t.role is Role.CONDITION]
    for start, end in (*told, (model.start, model.end)):
        rest[start:end] = " " * (end - start)
    begins = not any(map(str.isalnum, reading.text[: model.start]))
    behind = "".join(rest).strip(" *_`")
    alone = all(other is model or other.bare for other in reading.models)
    return begins and alone and (behind.startswith(",") or not any(map(str.isalnum, behind)))


def says_prices(reading: Reading, side: Head) -> bool:
    """Whether a cell holds prices beside a word for them, which leaves to it what they are for."""
    words = set(map(fold, _WORDS.findall(side.name)))
    told = any(map(is_price, reading.numbers)) and not words.isdisjoint(cue_words("price_nouns"))
    return told and words.isdisjoint(cue_words("other_rates") | cue_words("subscriptions"))


def says_of_what(reading: Reading) -> bool:
    """Whether a cell names what a model is made of, with the numbers: `GQA, 16 query heads`; no memory."""
    return bool(reading.numbers) and any(
        term.role is Role.LABEL and metric.intrinsic for term in reading.terms for metric in term.metrics
    )
