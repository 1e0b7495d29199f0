"""What a note says against itself, told to whoever reads it in."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Final

from ingest.graph.claim_quads import claim_iri
from ingest.graph.conflicts import conflicts
from ingest.graph.kinds import DISAGREES
from ingest.graph.rows import ClaimRow
from ingest.namespaces import GG
from ingest.notes.note import Diagnostic
from ingest.vocabulary import load_vocabulary

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ingest.claims.claim import Claim
    from ingest.claims.extraction import Extraction
    from ingest.notes.note import Note

CODE: Final = "contradiction"


def contradictions(extraction: Extraction, iri: str) -> Iterator[Diagnostic]:
    """One diagnostic for each model and metric of which the note, in its own name, says what cannot both be.

    `iri` is the note's. They come by model and metric, with the arithmetic of the gravest pair.
    """
    note = extraction.note
    own = [_row(note, claim, iri) for claim in extraction.claims if not claim.attribution]
    opening = f"{note.name} contradicts itself: "
    for group in sorted(conflicts(own, _intrinsic()), key=lambda each: (each.model_id, each.metric_id)):
        pair = next((pair for pair in group.pairs if pair.explanation.startswith(opening)), None)
        if pair is not None and pair.kind in DISAGREES:
            said = pair.explanation.removeprefix(opening)
            yield Diagnostic(CODE, f"contradicts itself on {group.model}, {group.metric}: {said}")


def _row(note: Note, claim: Claim, iri: str) -> ClaimRow:
    """The claim as the store will give it back."""
    return ClaimRow(
        note=note.name,
        language=note.language or "",
        model=claim.model,
        model_id=claim.model_iri,
        metric=claim.metric,
        metric_id=claim.metric_iri,
        value=claim.value,
        lower=claim.lower,
        upper=claim.upper,
        bound=claim.bound,
        unit=claim.unit,
        condition=claim.condition,
        attribution=claim.attribution,
        citation=claim.citation,
        stance=claim.stance.value,
        quote=claim.quote,
        start=claim.start,
        end=claim.end,
        rule=claim.rule,
        claim=claim_iri(iri, claim),
        note_iri=iri,
        printed=claim.printed,
        digits=claim.digits,
        resolution=claim.resolution,
        scale=claim.scale,
        alternatives=claim.alternatives,
        supersedes=claim.supersedes,
    )


@cache
def _intrinsic() -> frozenset[str]:
    return frozenset(
        concept.iri
        for concept in load_vocabulary().concepts
        if "true" in concept.values.get(GG + "intrinsic", ())
    )
