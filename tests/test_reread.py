"""`check` reads each note again from the text that the graph holds, and names every claim that differs."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from importlib.resources import files
from pathlib import Path

import pytest
import rdflib
from pyoxigraph import Literal, NamedNode, Quad
from running import run

from ingest import ingest
from ingest.graph.check import check
from ingest.graph.embedded import EmbeddedStore
from ingest.graph.rows import claim_rows
from ingest.graph.store import select, value_of
from ingest.namespaces import GG, QUDT, RDF, SCHEMA, SH, XSD
from ingest.notes.read import read_note, read_text
from ingest.pipeline import reread

NOTE = "urn:glotgraph:note:card.md"
CARD = "---\r\ntitle: Une carte\r\nlang: fr\r\n---\r\n\r\nGLM-5 compte 745,5 milliards de paramètres.\r\n"


@pytest.fixture
def store(tmp_path: Path) -> EmbeddedStore:
    (tmp_path / "card.md").write_bytes(CARD.encode())
    (tmp_path / "表.md").write_bytes("GLM-5のパラメータは745億。𝜏-benchで77.8%。".encode("utf-16"))
    (tmp_path / "весть.md").write_bytes("Модель GLM-5: 745 млрд параметров, дёшево.".encode("koi8-r"))
    twice = CARD.encode().decode("mac_roman").encode().decode("mac_roman")
    (tmp_path / "été.md").write_bytes(twice.encode())
    ingest([tmp_path / name for name in ("card.md", "表.md", "весть.md", "été.md")], tmp_path / "s")
    return EmbeddedStore.writing(tmp_path / "s")


def violations(store: EmbeddedStore) -> list[str]:
    return list(check(store, None, reread))


def tampered(store: EmbeddedStore, change: Callable[[Quad], Quad | None]) -> list[str]:
    """The violations of the claims once each statement of the note is what `change` makes of it."""
    changed = [other for quad in store.quads(NOTE) if (other := change(quad)) is not None]
    store.replace(NOTE, changed)
    return [line for line in violations(store) if "reading the note again" in line]


def test_what_was_read_is_read_again_in_any_encoding_and_script(store: EmbeddedStore) -> None:
    assert {row.value for row in claim_rows(store)} >= {Decimal("745.5e9"), Decimal("745e8")}
    assert violations(store) == []


def test_stored_text_is_read_as_it_stands_and_not_repaired_again() -> None:
    damaged = "Le modèle GLM-5 : 745 milliards de paramètres.".encode().decode("mac_roman")
    assert read_note("n.md", damaged.encode()).text != damaged
    assert read_text("n.md", damaged).text == damaged


def test_a_value_that_the_characters_do_not_make_is_named_with_both(store: EmbeddedStore) -> None:
    def change(quad: Quad) -> Quad:
        if quad.predicate.value != QUDT + "numericValue":
            return quad
        other = Literal("744500000000", datatype=NamedNode(XSD + "decimal"))
        return Quad(quad.subject, quad.predicate, other, quad.graph_name)

    decimal = f"^^<{XSD}decimal>"
    claim = claim_rows(store)[0].claim
    (line,) = tampered(store, change)
    assert line.startswith(f'{claim}: qudt:numericValue: "744500000000"{decimal} where ')
    assert line.endswith(f' gives "745500000000"{decimal}')


def test_a_claim_that_was_lost_or_made_up_is_named(store: EmbeddedStore) -> None:
    claim = claim_rows(store)[0].claim
    made_up = f"{NOTE}#claim-0123456789abcdef"

    def renamed(quad: Quad) -> Quad:
        if getattr(quad.subject, "value", "") != claim:
            return quad
        return Quad(NamedNode(made_up), quad.predicate, quad.object, quad.graph_name)

    assert tampered(store, renamed) == [
        f"{made_up}: reading the note again does not give it",
        f"{claim}: reading the note again gives it too",
    ]


def test_a_text_that_was_changed_no_longer_makes_the_claim(store: EmbeddedStore) -> None:
    def shorter(quad: Quad) -> Quad:
        if quad.predicate.value != SCHEMA + "text":
            return quad
        return Quad(quad.subject, quad.predicate, Literal(CARD.replace("745,5", "1,2")), quad.graph_name)

    assert any(line.endswith("does not give it") for line in tampered(store, shorter))


def test_the_command_ends_in_1_and_prints_every_violation(store: EmbeddedStore, tmp_path: Path) -> None:
    assert run("check", "--store", "s", cwd=tmp_path).returncode == 0
    claim = claim_rows(store)[0].claim
    tampered(store, lambda quad: None if quad.predicate.value == GG + "bound" else quad)
    store.close()
    done = run("check", "--store", "s", cwd=tmp_path)
    assert done.returncode == 1
    assert f'{claim}: gg:bound: nothing where reading the note again gives "="' in done.stdout.splitlines()
    assert f"{claim}: gg:bound: Less than 1 values on <{claim}>->gg:bound" in done.stdout.splitlines()
    assert done.stderr == f"{len(done.stdout.splitlines())} violations\n"


def test_every_class_of_the_schema_and_of_the_graph_has_a_shape(store: EmbeddedStore) -> None:
    rules = rdflib.Graph().parse(data=(files("ontology") / "shapes.ttl").read_text("utf-8"), format="turtle")
    shaped = {str(target) for target in rules.objects(None, rdflib.URIRef(SH + "targetClass"))}
    classes = {
        value_of(row[0]) for row in select(store, "SELECT DISTINCT ?c { GRAPH ?g { ?c a rdfs:Class } }")
    }
    used = {
        value_of(row[0])
        for row in select(store, f"SELECT DISTINCT ?c {{ GRAPH ?g {{ ?s <{RDF}type> ?c }} }}")
    }
    assert len(classes) == 24
    assert classes | used <= shaped
