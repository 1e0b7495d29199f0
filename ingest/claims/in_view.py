"""The models in view where none is named beside a number."""

from __future__ import annotations

import re
from typing import Final

from ingest.claims.clauses import opens_clause
from ingest.claims.compared import compared
from ingest.claims.family_link import of_another_family
from ingest.claims.last_words import of_another_tier
from ingest.claims.marks import CLAUSE, KEY
from ingest.claims.scope import Scope, distinct
from ingest.claims.sentence import Sentence, begin_of
from ingest.recognition.candidates import cue_words
from ingest.recognition.identity import ModelName
from ingest.recognition.mentions import STORAGE, Number
from ingest.recognition.words import fold

_CLOSED: Final = re.compile(r"[.;:；：。|]")


def in_view(sentence: Sentence, number: Number, scope: Scope, strong: bool) -> tuple[ModelName, ...]:
    """The model, or the models that a heading names together, of a number that no name stands near.

    What a disk or a memory holds is as often something else's as that of a model that a note hardly names.
    """
    strong = strong and not (scope.faint and number.unit in STORAGE)
    only = _only(sentence, number) if strong else ()
    current = (
        _all_of(sentence, scope) or scope.current(strong) or only or meant(sentence, number.start, scope)
    )
    if len(current) > 1 and _is_of_one(sentence, number):
        return ()
    another = of_another_family(sentence, number, current)
    return () if another or of_another_tier(sentence, number, current, scope) else current


def _all_of(sentence: Sentence, scope: Scope) -> tuple[ModelName, ...]:
    """The note's own model where a sentence opens with "all", and one of its sizes or tiers is in view."""
    current, topic = scope.current(), scope.topic
    if (
        topic is None
        or len(current) != 1
        or not any(map(sentence.opens, (c.start for c in sentence.cues_of("alls"))))
    ):
        return ()
    return (topic,) if current[0].text.startswith((f"{topic.text} ", f"{topic.text}-")) else ()


def meant(sentence: Sentence, before: int, scope: Scope) -> tuple[ModelName, ...]:
    """The only model that the note has named so far, where "the model" opens a clause before a place.

    A pronoun may mean anything else.
    """
    nouns = cue_words("model_nouns")
    told = any(
        cue.end <= before
        and any(noun in fold(sentence.text[cue.start : cue.end]) for noun in nouns)
        and opens_clause(sentence, cue.start, cue.end)
        for cue in sentence.cues_of("the_model")
    )
    return scope.only() if told and not sentence.models else ()


def _is_of_one(sentence: Sentence, number: Number) -> bool:
    """Whether a number is one model's, of several in view: a second one goes with it, or "the model"."""
    alike = [
        other
        for other in sentence.audible
        if other.unit == number.unit
        and bool(other.scale) == bool(number.scale)
        and sentence.bracket(other.start) == sentence.bracket(number.start)
    ]
    return len(alike) > 1 or bool(sentence.cues_of("the_model"))


def _only(sentence: Sentence, number: Number) -> tuple[ModelName, ...]:
    """The one model that a sentence names, however far behind the number: "With its 671B …, A is …"."""
    named = distinct(m for m in sentence.models if not m.bare and not compared(sentence, m))
    behind = len(named) == 1 and named[0].start >= number.end and not is_aside(sentence, number, named[0])
    return named if behind and not _CLOSED.search(sentence.text, number.end, named[0].start) else ()


def is_aside(sentence: Sentence, number: Number, model: ModelName) -> bool:
    """Whether a model is named in a bracket that says more than its name, and the number stands outside.

    Or in a clause between commas that hangs from another: "A, of which B is a part, has 7B parameters".
    """
    if _hangs_aside(sentence, number, model):
        return True
    bracket = sentence.bracket(model.start)
    if bracket is None or bracket[0] < number.start < bracket[1]:
        return False
    rest = sentence.text[bracket[0] + 1 : model.start] + sentence.text[model.end : bracket[1]]
    keyed = number.start > bracket[1] and KEY.fullmatch(
        sentence.text[bracket[1] + 1 : begin_of(number)].rstrip()
    )
    return any(map(str.isalnum, rest)) and not keyed


def _hangs_aside(sentence: Sentence, number: Number, model: ModelName) -> bool:
    """Whether commas part a model, in a clause that hangs from the model before it, from a number behind."""
    text = sentence.text
    before = next((m for m in reversed(sentence.models) if m.end <= model.start), None)
    opened = CLAUSE.match(text, before.end) if before is not None else None
    if opened is None or model.end > number.start:
        return False
    led = any(
        opened.end() <= cue.start < model.start and len(text[opened.end() : cue.start].split()) <= 1
        for cue in sentence.cues_of("relatives", "of_which")
    )
    own = any(model.end <= other.start < number.start for other in sentence.models)
    return led and not own and CLAUSE.search(text, model.end, begin_of(number)) is not None
