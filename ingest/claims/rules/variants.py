"""A second length in brackets, under a condition of its own."""

from __future__ import annotations

from collections.abc import Iterator

from ingest.claims.conditions import in_brackets
from ingest.claims.draft import Draft
from ingest.claims.model_link import link_models
from ingest.claims.rules.context import Context
from ingest.claims.rules.refusals import refused


def variant(context: Context) -> Iterator[Draft]:
    """Read the 1M of `Context: 200K tokens (beta: 1M)` as a context too, of the model that the 200K is of."""
    if context.carried is None:
        return
    sentence, (before, link) = context.sentence, context.carried
    for number in list(context.free()) if link.metric.limit else ():
        quantity = context.scale.measure(number, link.metric)
        last = max((n.end for n in sentence.numbers if n.end <= number.start), default=0)
        told = last == before.end and number.scale and in_brackets(sentence, number)
        if told and quantity is not None and not refused(sentence, number):
            models = link_models(sentence, before, context.scope, True)
            yield from context.claim("variant", number, link.metric, quantity, models, link.term)
