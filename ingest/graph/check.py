"""Whether a store keeps its promises: spans, shapes, vocabularies, conflicts."""

from __future__ import annotations

from importlib.resources import files
from itertools import islice
from typing import TYPE_CHECKING, Final

from pyoxigraph import Literal, NamedNode, Quad

from ingest.graph.conflict_update import all_quads
from ingest.graph.dataset import fill
from ingest.graph.index import indexed
from ingest.graph.terms import RDF_TYPE, gg, node
from ingest.graph.vocabulary_graph import SHAPES
from ingest.namespaces import CONFLICTS, DCTERMS, INDEX, OA, PREFIXES, SCHEMA, SH, VOCABULARY

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    import rdflib

    from ingest.graph.store import Store

    Reread = Callable[[str, str, str], Iterable[Quad]]
    Statement = tuple[NamedNode, object]

# Shapes cost by the run as well as by the statement; so many notes share one.
_BATCH: Final = 100
_TEXT: Final = node(SCHEMA + "text")
_NAME: Final = node(DCTERMS + "identifier")
_OWN: Final = frozenset({CONFLICTS, VOCABULARY})


def check(
    store: Store, vocabulary: Callable[[], Iterable[str]] | None = None, reread: Reread | None = None
) -> Iterator[str]:
    """Every violation, a line each: spans, claims that their characters do not make, shapes, old conflicts.

    `vocabulary` gives the violations of the vocabulary files, `reread` the quads that a note's name and text
    give when they are read again. Lines come in a fixed order, as they are found.
    """
    names = [name for name in store.graphs() if name not in _OWN]
    for name in names:
        quads = store.quads(name)
        yield from spans(name, quads)
        if reread is not None:
            yield from readings(name, quads, reread)
    yield from shapes(store)
    for graph, wanted in zip((CONFLICTS, INDEX), all_quads(store, indexed(store)), strict=True):
        if wanted != set(store.quads(graph)):
            yield f"{graph}: not what the claims of the store give; the next ingest brings it up to date"
    if vocabulary is not None:
        yield from sorted(vocabulary())


def spans(graph: str, quads: Iterable[Quad]) -> list[str]:
    """The places of a note's graph that do not hold the characters they should."""
    text = ""
    exact: dict[str, str] = {}
    bounds: dict[str, dict[str, int]] = {}
    for quad in quads:
        subject, value = quad.subject, quad.object
        if not isinstance(subject, NamedNode) or not isinstance(value, Literal):
            continue
        if quad.predicate.value == SCHEMA + "text":
            text = value.value
        elif quad.predicate.value == OA + "exact":
            exact[subject.value] = value.value
        elif quad.predicate.value in {OA + "start", OA + "end"}:
            bounds.setdefault(subject.value, {})[quad.predicate.value] = int(value.value)
    found = []
    for place, ends in sorted(bounds.items()):
        start, end = ends.get(OA + "start", -1), ends.get(OA + "end", -1)
        if not 0 <= start < end <= len(text):
            found.append(f"{place}: {start} to {end} is no place in a text of {len(text)} characters")
        elif text[start:end] != exact.get(place, text[start:end]):
            found.append(f"{place}: {exact[place]!r} is claimed where the text has {text[start:end]!r}")
    found += [f"{place}: a quote without a place" for place in sorted(exact.keys() - bounds.keys())]
    return found if text or not bounds else [f"{graph}: places without a text"]


def readings(graph: str, quads: Iterable[Quad], reread: Reread) -> list[str]:
    """The claims of a note's graph that its text does not make, or makes otherwise, when it is read again."""
    stored = list(quads)
    said = {quad.predicate: quad.object for quad in stored if quad.subject == node(graph)}
    name, text = said.get(_NAME), said.get(_TEXT)
    if not isinstance(name, Literal) or not isinstance(text, Literal):
        return []  # the shapes say so
    held, made = _claims(stored), _claims(reread(graph, name.value, text.value))
    found = [f"{claim}: reading the note again does not give it" for claim in held.keys() - made.keys()]
    found += [f"{claim}: reading the note again gives it too" for claim in made.keys() - held.keys()]
    for claim in held.keys() & made.keys():
        for predicate in {key for key, _ in held[claim] ^ made[claim]}:
            here, there = (_objects(each[claim], predicate) for each in (held, made))
            found.append(
                f"{claim}: {_short(predicate.value)}: {here} where reading the note again gives {there}"
            )
    return sorted(found)


def _claims(quads: Iterable[Quad]) -> dict[str, set[Statement]]:
    """What is said of each claim, by its IRI."""
    said: dict[str, set[Statement]] = {}
    for quad in quads:
        if isinstance(quad.subject, NamedNode):
            said.setdefault(quad.subject.value, set()).add((quad.predicate, quad.object))
    return {subject: facts for subject, facts in said.items() if (RDF_TYPE, gg("Claim")) in facts}


def _objects(facts: set[Statement], predicate: NamedNode) -> str:
    return ", ".join(sorted(str(value) for key, value in facts if key == predicate)) or "nothing"


def shapes(store: Store) -> Iterator[str]:
    """The violations of ontology/shapes.ttl (SHACL), note by note in batches, a line each."""
    from rdflib import Graph  # noqa: PLC0415  # only a check needs it

    rules = _flattened(
        Graph().parse(data=(files("ontology") / SHAPES).read_text(encoding="utf-8"), format="turtle")
    )
    names = iter(store.graphs())
    while batch := list(islice(names, _BATCH)):
        data = Graph()
        for name in batch:
            fill(data, map(_cut, store.quads(name)))
        yield from _validated(data, rules)


def _flattened(rules: rdflib.Graph) -> rdflib.Graph:
    """Property shapes with the targets of their node shapes: the same results.

    A property shape below a node shape is set up anew for each node, one with a target once for all nodes.
    """
    from rdflib import URIRef  # noqa: PLC0415  # only a check needs it

    target, below = URIRef(SH + "targetClass"), URIRef(SH + "property")
    for shape, inner in list(rules.subject_objects(below)):
        targets = list(rules.objects(shape, target))
        if targets:
            rules.remove((shape, below, inner))
            for each in targets:
                rules.add((inner, target, each))
    return rules


def _cut(quad: Quad) -> Quad:
    """The note's text cut short: a shape only sees that it is there."""
    if quad.predicate == _TEXT and isinstance(quad.object, Literal):
        return Quad(quad.subject, _TEXT, Literal(quad.object.value[:1]), quad.graph_name)
    return quad


def _validated(data: rdflib.Graph, rules: rdflib.Graph) -> list[str]:
    from pyshacl import validate  # noqa: PLC0415  # a second that only a check should pay
    from rdflib import RDF, URIRef  # noqa: PLC0415

    _, report, _ = validate(data, shacl_graph=rules, inplace=True)
    lines = []
    for result in report.subjects(RDF.type, URIRef(SH + "ValidationResult")):
        focus, path, message = (
            report.value(result, URIRef(SH + part)) for part in ("focusNode", "resultPath", "resultMessage")
        )
        lines.append(f"{focus}: {_short(str(path or focus))}: {' '.join(str(message).split())}")
    return sorted(lines)


def _short(iri: str) -> str:
    """An IRI below one of our prefixes as a prefixed name."""
    for prefix, namespace in PREFIXES.items():
        if iri.startswith(namespace):
            return f"{prefix}:{iri.removeprefix(namespace)}"
    return iri
