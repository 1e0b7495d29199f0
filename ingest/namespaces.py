"""Every IRI prefix that glotgraph writes, once."""

from __future__ import annotations

from types import MappingProxyType
from typing import Final

GG: Final = "https://w3id.org/glotgraph#"
METRIC: Final = "https://w3id.org/glotgraph/metric/"
MODEL: Final = "https://w3id.org/glotgraph/model/"
FAMILY: Final = "https://w3id.org/glotgraph/family/"
ORGANIZATION: Final = "https://w3id.org/glotgraph/organization/"
UNIT: Final = "https://w3id.org/glotgraph/unit/"
CONDITION: Final = "https://w3id.org/glotgraph/condition/"
TIER: Final = "https://w3id.org/glotgraph/tier/"
SOURCE: Final = "https://w3id.org/glotgraph/source/"
FIELD: Final = "https://w3id.org/glotgraph/field/"
REPAIR: Final = "https://w3id.org/glotgraph/repair/"
NOTE: Final = "urn:glotgraph:note:"
CONFLICTS: Final = "urn:glotgraph:conflicts"
VOCABULARY: Final = "urn:glotgraph:vocabulary"
STALE: Final = "urn:glotgraph:stale"
INDEX: Final = "urn:glotgraph:index"

CITO: Final = "http://purl.org/spar/cito/"
DCTERMS: Final = "http://purl.org/dc/terms/"
FAIR4ML: Final = "https://w3id.org/fair4ml#"
OA: Final = "http://www.w3.org/ns/oa#"
PROV: Final = "http://www.w3.org/ns/prov#"
QUDT: Final = "http://qudt.org/schema/qudt/"
QUDT_UNIT: Final = "http://qudt.org/vocab/unit/"
RDF: Final = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
RDFS: Final = "http://www.w3.org/2000/01/rdf-schema#"
SCHEMA: Final = "https://schema.org/"
SH: Final = "http://www.w3.org/ns/shacl#"
SKOS: Final = "http://www.w3.org/2004/02/skos/core#"
XSD: Final = "http://www.w3.org/2001/XMLSchema#"

PREFIXES: Final = MappingProxyType(
    {
        "cito": CITO,
        "condition": CONDITION,
        "dcterms": DCTERMS,
        "fair4ml": FAIR4ML,
        "family": FAMILY,
        "field": FIELD,
        "gg": GG,
        "metric": METRIC,
        "model": MODEL,
        "oa": OA,
        "org": ORGANIZATION,
        "prov": PROV,
        "qudt": QUDT,
        "qudtunit": QUDT_UNIT,
        "rdf": RDF,
        "rdfs": RDFS,
        "repair": REPAIR,
        "schema": SCHEMA,
        "sh": SH,
        "skos": SKOS,
        "source": SOURCE,
        "tier": TIER,
        "unit": UNIT,
        "xsd": XSD,
    }
)
