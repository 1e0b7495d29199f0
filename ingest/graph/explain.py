"""Why a claim says what it says: its rule, the mentions that were joined, the text around them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from pyoxigraph import Literal, NamedNode

from ingest.errors import UsageError
from ingest.graph.rows import ClaimRow, Filter, claim_rows
from ingest.graph.store import select, value_of
from ingest.namespaces import DCTERMS, GG, OA, SCHEMA
from ingest.notes.pages import Pages

if TYPE_CHECKING:
    from ingest.graph.store import Store

AROUND: Final = 120  # characters of the note on either side

_CLAIMS: Final = "SELECT ?claim { GRAPH ?note { ?claim a gg:Claim } } ORDER BY ?claim"


@dataclass(frozen=True, slots=True)
class Place:
    """A mention that the rule joined: what it names, where it stands, and its characters."""

    label: str
    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Explanation:
    """A claim with its reasons; `before`, the claim's quote and `after` are consecutive text of the note.

    `page` is the one that the quote stands on, where the note was printed.
    """

    row: ClaimRow
    title: str
    before: str
    after: str
    places: tuple[Place, ...]
    page: int | None = None


def explain(store: Store, claim: str) -> Explanation:
    """The reasons of a claim, named by its IRI or by the end of it (`claim-0123…`, or its 16 digits).

    UsageError where no claim of the store, or more than one, has that name.
    """
    iri = _iri(store, claim)
    row = claim_rows(store, Filter(claim=iri))[0]
    text, title = "", ""
    values: dict[str, dict[str, str]] = {}
    joined: list[str] = []
    for quad in store.quads(row.note_iri):
        if not isinstance(quad.subject, NamedNode):
            continue
        subject, predicate = quad.subject.value, quad.predicate.value
        if subject == row.note_iri and predicate == SCHEMA + "text":
            text = value_of(quad.object)
        elif subject == row.note_iri and predicate == DCTERMS + "title":
            title = value_of(quad.object)
        elif subject == iri and predicate == GG + "joined":
            joined.append(value_of(quad.object))
        elif isinstance(quad.object, Literal):
            values.setdefault(subject, {})[predicate] = quad.object.value
    places = [_place(values.get(name, {}), text) for name in joined]
    return Explanation(
        row=row,
        title=title,
        before=text[max(0, row.start - AROUND) : row.start],
        after=text[row.end : row.end + AROUND],
        page=Pages.of(text).page(row.start),
        places=tuple(sorted(places, key=lambda place: (place.start, place.end, place.label))),
    )


def _place(values: dict[str, str], text: str) -> Place:
    start, end = int(values.get(OA + "start", 0)), int(values.get(OA + "end", 0))
    return Place(values.get(GG + "label", ""), start, end, text[start:end])


def _iri(store: Store, claim: str) -> str:
    wanted = claim.strip().strip("<>")
    named = [value_of(row[0]) for row in select(store, _CLAIMS)]
    found = [iri for iri in named if iri == wanted] or [
        iri for iri in named if wanted and iri.endswith((f"#{wanted}", f"#claim-{wanted}", f"/{wanted}"))
    ]
    if not found:
        raise UsageError(f"no claim of the store is named {claim!r}")
    if len(found) > 1:
        raise UsageError(f"{len(found)} claims are named {claim!r}: {', '.join(found[:3])}")
    return found[0]
