"""Which model is spoken of where a sentence names none."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from ingest.recognition.models import ModelName


@dataclass(slots=True)
class Scope:
    """The models in view, as reading goes on: the note's own, the section's, those named last."""

    topic: ModelName | None = None
    section: tuple[ModelName, ...] = ()
    lead: tuple[ModelName, ...] = ()
    subject: ModelName | None = None
    named: tuple[ModelName, ...] = ()

    def enter(self, models: Sequence[ModelName]) -> None:
        """Begin a section whose heading names these models."""
        self.section = distinct(model for model in models if not model.bare)
        self.subject = None
        self.lead = ()

    def saw(self, models: Iterable[ModelName]) -> None:
        """Note that models were named, in this order."""
        for model in models:
            if not model.bare:
                self.named = (*(m for m in self.named if m.iri != model.iri), model)[-8:]

    def last(self, count: int) -> tuple[ModelName, ...]:
        """Return the models named last, so many of them, or none where there were fewer."""
        return self.named[-count:] if len(self.named) >= count else ()

    def current(self) -> ModelName | None:
        """Return the one model in view: of the sentence before, of what leads the list in, the section, the note."""
        if self.subject is not None:
            return self.subject
        for models in (self.lead, self.section):
            if len(models) == 1:
                return models[0]
            if models:
                return None
        return self.topic


def distinct(models: Iterable[ModelName]) -> tuple[ModelName, ...]:
    """Return each model once, at its first mention."""
    return tuple({model.iri: model for model in reversed(list(models))}.values())[::-1]


def topic_of(title: Sequence[ModelName], mentions: Sequence[ModelName]) -> ModelName | None:
    """Return the model that a note is about: the one its title names, or the one it names by far the most.

    By far the most is at least three times, two fifths of all, and twice the next.
    """
    named = distinct(model for model in title if not model.bare)
    if len(named) == 1:
        return named[0]
    counts = Counter(model.iri for model in mentions if not model.bare)
    if not counts:
        return None
    ranked = sorted(counts.items(), key=lambda pair: -pair[1])
    first, count = ranked[0]
    second = ranked[1][1] if len(ranked) > 1 else 0
    if count < 3 or count * 5 < sum(counts.values()) * 2 or count < 2 * second:
        return None
    return next(model for model in mentions if model.iri == first)
