"""Lengths of what comes out, told by a small word behind them: "1M tokens in / 64K out"."""

from __future__ import annotations

from typing import Final

from ingest.claims.nouns import noun_after
from ingest.claims.sentence import Sentence
from ingest.recognition.mentions import Number
from ingest.recognition.metrics import Metric

OUTPUTS: Final = {
    "context-length": "max-output-length",
    "input-price": "output-price",
    "cached-input-price": "output-price",
}
"""What each metric of what goes in is for what comes out."""
_FRAME: Final = " \u00a0*_`"


def flows_out(sentence: Sentence, number: Number, metric: Metric) -> bool:
    """Whether a number is of what goes in, but for the word behind it: 64K of "1M in, 64K out".

    The word may begin another phrase: "8K out of 32K".
    """
    cues = sentence.cues_of("flows_out") if metric.id in OUTPUTS else ()
    if not cues:
        return False
    noun = noun_after(sentence, number)
    ends = (number.end, noun.end) if noun is not None else (number.end,)
    others = {cue.start for cue in sentence.cues_of("out_of")}
    return any(
        cue.start not in others and end <= cue.start and not sentence.text[end : cue.start].strip(_FRAME)
        for cue in cues
        for end in ends
    )
