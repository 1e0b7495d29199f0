"""The installed ontology as quads of one graph, without the shapes."""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from typing import TYPE_CHECKING, Final

from pyoxigraph import BlankNode, Quad, RdfFormat, parse

from ingest.errors import VocabularyError
from ingest.graph.terms import digest_of_bytes, gg, node, string
from ingest.namespaces import QUDT, VOCABULARY
from ingest.vocabulary import load_vocabulary

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from ingest.graph.store import Store

SHAPES: Final = "shapes.ttl"


def ontology_files() -> Iterator[tuple[str, Traversable]]:
    """(name, file) of each Turtle file of the ontology, the shapes included, by name."""
    root = files("ontology")
    found = [(item.name, item) for item in root.iterdir() if item.name.endswith(".ttl")]
    labels = root / "labels"
    if labels.is_dir():
        found += [(f"labels/{item.name}", item) for item in labels.iterdir() if item.name.endswith(".ttl")]
    yield from sorted(found, key=lambda pair: pair[0])


def vocabulary_quads() -> list[Quad]:
    """Every statement of the ontology but the shapes, in the vocabulary's graph, with a digest of its files.

    VocabularyError where a file does not parse, or holds a blank node (its name would change by the run).
    """
    graph = node(VOCABULARY)
    quads = [
        Quad(triple.subject, triple.predicate, triple.object, graph)
        for name, content in _contents()
        for triple in _triples(name, content)
    ]
    return [*quads, _digest()]


def write_vocabulary(store: Store) -> bool:
    """Put the installed ontology into the store; False where it is there already."""
    digest = _digest()
    held = f"ASK {{ GRAPH <{VOCABULARY}> {{ {digest.subject} {digest.predicate} {digest.object} }} }}"
    if store.query(held):
        return False
    store.replace(VOCABULARY, vocabulary_quads())
    return True


def _digest() -> Quad:
    """What the vocabulary's graph says of its files."""
    graph = node(VOCABULARY)
    digest = digest_of_bytes(part for name, content in _contents() for part in (name.encode(), content))
    return Quad(graph, gg("digest"), string(digest), graph)


def _contents() -> Iterator[tuple[str, bytes]]:
    return ((name, file.read_bytes()) for name, file in ontology_files() if name != SHAPES)


def _triples(name: str, content: bytes) -> Iterator[Quad]:
    try:
        for triple in parse(content, format=RdfFormat.TURTLE):
            if isinstance(triple.subject, BlankNode) or isinstance(triple.object, BlankNode):
                raise VocabularyError(f"ontology/{name}: a blank node where every resource needs a name")
            yield triple
    except SyntaxError as cause:
        raise VocabularyError(f"ontology/{name}: {cause}") from None


@cache
def unit_iris() -> Mapping[str, str]:
    """The IRI of each unit by its notation; a notation that units.ttl does not know is not in it."""
    return {
        concept.notation: concept.iri for concept in load_vocabulary().of(QUDT + "Unit") if concept.notation
    }
