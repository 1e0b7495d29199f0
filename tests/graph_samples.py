"""Extractions made by hand, for the tests of the graph."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from pyoxigraph import RdfFormat, serialize

from ingest.claims.claim import Claim
from ingest.claims.extraction import Extraction, ModelEntry
from ingest.graph.quads import note_quads
from ingest.graph.terms import note_iri
from ingest.namespaces import METRIC, MODEL
from ingest.notes.note import FrontMatter, Note

if TYPE_CHECKING:
    from ingest.graph.store import Store

UNITS = {"parameters": "parameter", "active-parameters": "parameter", "context-length": "token"}
SCALES = {"億": Decimal("1e8"), "B": Decimal("1e9"), "milliards": Decimal("1e9"), "k": Decimal(1000)}


def claim(
    text: str, quote: str, value: str, model: str = "GLM-5", metric: str = "parameters", **more: object
) -> Claim:
    """A claim whose quote is the first of its kind in `text`; the scale word is what the quote ends with."""
    start = text.index(quote)
    scale = next((word for word in SCALES if quote.endswith(word)), "")
    digits = [c for c in quote if c.isdigit()]
    places = len(quote.partition(".")[2].rstrip("BkT億% ")) if "." in quote else 0
    resolution = SCALES.get(scale, Decimal(1)) * Decimal(10) ** -places
    fields: dict[str, object] = {
        "model": model,
        "model_iri": MODEL + model.lower().replace(" ", "-"),
        "metric": metric,
        "metric_iri": METRIC + metric.lower().replace(" ", "-"),
        "value": Decimal(value),
        "unit": UNITS.get(metric, "score"),
        "start": start,
        "end": start + len(quote),
        "quote": quote,
        "rule": "sentence",
        "printed": quote,
        "digits": max(1, len(digits)),
        "resolution": resolution,
        "scale": scale,
    }
    return Claim(**(fields | more))  # type: ignore[arg-type]


def extraction(
    name: str, text: str, *claims: Claim, language: str | None = "en", **front: object
) -> Extraction:
    """What a note of that text would give, with its models named by the claims."""
    fields = tuple((key, value) for key, value in front.items())
    usual = {key: str(front[key]) for key in ("title", "date", "source") if key in front}
    models = {each.model_iri: ModelEntry(each.model_iri, (each.model,)) for each in claims}
    note = Note(name, text, "sha256:" + name, "utf-8", language, FrontMatter(fields, **usual))  # type: ignore[arg-type]
    return Extraction(note, claims=claims, models=tuple(models.values()))


def put(store: Store, *extractions: Extraction) -> Store:
    """The store, with those notes in it."""
    for each in extractions:
        store.replace(note_iri(each.note.name), note_quads(each, "fp"))
    return store


def lines(quads: list) -> list[str]:
    """N-Quads, sorted."""
    return sorted((serialize(quads, format=RdfFormat.N_QUADS) or b"").decode().splitlines())


FRENCH = "GLM-5 compte environ 745 milliards de paramètres, dont 44 milliards actifs."
JAPANESE = "GLM-5のパラメータは745億、うち44億がアクティブ。"
ENGLISH = "GLM-5 has 744B parameters, 40B of them active."


def seeds() -> tuple[Extraction, ...]:
    """The same model described three times, with figures that do not agree."""
    return (
        extraction(
            "fr/glm-5.md",
            FRENCH,
            claim(FRENCH, "745 milliards", "745e9", bound="~"),
            claim(FRENCH, "44 milliards", "44e9", metric="active-parameters"),
            language="fr",
            title="GLM-5 arrive",
            date="2026-02-11",
        ),
        extraction(
            "ja/glm-5.md",
            JAPANESE,
            claim(JAPANESE, "745億", "745e8"),
            claim(JAPANESE, "44億", "44e8", metric="active-parameters"),
            language="ja",
            title="GLM-5の仕様",
            date="2026-02-20",
        ),
        extraction(
            "en/glm-5.md",
            ENGLISH,
            claim(ENGLISH, "744B", "744e9", attribution="Z.ai", citation="https://docs.z.ai/glm-5"),
            claim(ENGLISH, "40B", "40e9", metric="active-parameters"),
            title="GLM-5 model card",
            date="2026-02-12",
            source="https://huggingface.co/zai-org/GLM-5",
        ),
    )
