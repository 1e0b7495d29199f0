"""How a note's text came about: a PROV activity that used bytes and followed plans, without a clock."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pyoxigraph import NamedNode, Triple

from ingest.graph import terms
from ingest.graph.terms import RDF_TYPE, gg, integer, node, string
from ingest.namespaces import PROV, RDFS, REPAIR

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ingest.notes.note import Note

EXTRACTOR: Final = "urn:glotgraph:extractor:"


def reading_triples(graph: NamedNode, note: Note, fingerprint: str) -> Iterator[Triple]:
    """The activity that read the note (PROV-O): what it used, who did it, by which plan, what it had to say.

    A repair is the plan of an association of the extractor's with the activity.
    """
    activity = NamedNode(f"{graph.value}#reading")
    agent = NamedNode(EXTRACTOR + terms.encoded(fingerprint))
    yield Triple(graph, node(PROV + "wasGeneratedBy"), activity)
    yield Triple(activity, RDF_TYPE, node(PROV + "Activity"))
    yield Triple(activity, node(PROV + "wasAssociatedWith"), agent)
    yield Triple(agent, RDF_TYPE, node(PROV + "SoftwareAgent"))
    yield Triple(agent, gg("fingerprint"), string(fingerprint))
    yield from _used(graph, activity, note)
    yield from _repairs(graph, activity, agent, note)
    for place, diagnostic in enumerate(note.diagnostics, start=1):
        subject = NamedNode(f"{graph.value}#diagnostic-{place}")
        yield Triple(activity, gg("diagnostic"), subject)
        yield Triple(subject, RDF_TYPE, gg("Diagnostic"))
        yield Triple(subject, gg("code"), string(diagnostic.code))
        yield Triple(subject, node(RDFS + "comment"), string(diagnostic.message))


def _used(graph: NamedNode, activity: NamedNode, note: Note) -> Iterator[Triple]:
    file = NamedNode(f"{graph.value}#file")
    yield Triple(activity, node(PROV + "used"), file)
    yield Triple(file, RDF_TYPE, gg("File"))
    yield Triple(file, gg("digest"), string(note.digest))
    yield Triple(file, gg("encoding"), string(note.encoding))


def _repairs(graph: NamedNode, activity: NamedNode, agent: NamedNode, note: Note) -> Iterator[Triple]:
    for place, repair in enumerate(note.repairs, start=1):
        association = NamedNode(f"{graph.value}#repair-{place}")
        plan = NamedNode(f"{REPAIR}{terms.encoded(repair.misread_as)}-{repair.times}")
        yield Triple(activity, node(PROV + "qualifiedAssociation"), association)
        yield Triple(association, RDF_TYPE, node(PROV + "Association"))
        yield Triple(association, node(PROV + "agent"), agent)
        yield Triple(association, node(PROV + "hadPlan"), plan)
        yield Triple(plan, RDF_TYPE, gg("Repair"))
        yield Triple(plan, gg("misreadAs"), string(repair.misread_as))
        yield Triple(plan, gg("times"), integer(repair.times))
