"""The conflicts' graph: that of a clean build after any change, at the cost of what changed."""

from __future__ import annotations

from dataclasses import replace
from itertools import permutations

import pytest
from graph_samples import claim, extraction, lines, put, seeds
from pyoxigraph import NamedNode, Quad

import ingest.graph.conflict_quads
import ingest.graph.conflict_update as module
from ingest.graph.conflict_update import write_conflicts
from ingest.graph.embedded import EmbeddedStore
from ingest.graph.rows import Filter, claim_rows
from ingest.graph.store import Store, select, stale_keys, value_of
from ingest.graph.terms import note_iri
from ingest.namespaces import CONFLICTS, METRIC, MODEL, SCHEMA, STALE

FRENCH, JAPANESE, ENGLISH = seeds()
KEYS = [(MODEL + "glm-5", METRIC + "active-parameters"), (MODEL + "glm-5", METRIC + "parameters")]


def compared(*notes: object) -> EmbeddedStore:
    store = put(EmbeddedStore.memory(), *notes)
    write_conflicts(store)
    return store


def held(store: Store) -> list[str]:
    return lines(store.quads(CONFLICTS))


def asked(monkeypatch: pytest.MonkeyPatch) -> list[Filter]:
    """The claims that are read from now on to compare them."""
    read: list[Filter] = []

    def rows(store: Store, wanted: Filter) -> list:
        read.append(wanted)
        return claim_rows(store, wanted)

    monkeypatch.setattr(module, "claim_rows", rows)
    return read


def test_writing_a_note_marks_the_keys_of_its_old_claims_and_its_new_ones() -> None:
    store = put(EmbeddedStore.memory(), *seeds())
    assert list(stale_keys(store)) == KEYS
    write_conflicts(store)
    assert stale_keys(store) == {}
    put(store, FRENCH)
    assert stale_keys(store) == {}
    other = claim(FRENCH.note.text, "44 milliards", "44e9", model="GLM-6", metric="parameters")
    put(store, replace(FRENCH, claims=(FRENCH.claims[1], other)))
    note = {note_iri("fr/glm-5.md")}
    assert stale_keys(store) == dict.fromkeys((*KEYS, (MODEL + "glm-6", METRIC + "parameters")), note)
    write_conflicts(store)
    store.remove(note_iri("ja/glm-5.md"))
    assert list(stale_keys(store)) == KEYS


def test_marks_are_no_graph_of_the_store() -> None:
    store = put(EmbeddedStore.memory(), FRENCH)
    assert stale_keys(store)
    assert store.graphs() == [note_iri("fr/glm-5.md")]


@pytest.mark.parametrize("order", list(permutations(seeds())))
def test_the_graph_is_that_of_a_clean_build_whatever_came_in_between(order: tuple) -> None:
    store = compared()
    for note in order:
        put(store, note)
        write_conflicts(store)
    assert held(store) == held(compared(*seeds()))
    store.remove(note_iri(order[0].note.name))
    write_conflicts(store)
    assert held(store) == held(compared(*order[1:]))
    put(store, replace(order[1], claims=()))
    write_conflicts(store)
    assert held(store) == held(compared(order[2]))


def test_only_stale_keys_are_compared_anew(monkeypatch: pytest.MonkeyPatch) -> None:
    store = compared(*seeds())
    read = asked(monkeypatch)
    write_conflicts(store)
    assert read == []
    text = "GLM-5: 744B"
    put(store, extraction("z.md", text, claim(text, "744B", "744e9")))
    write_conflicts(store)
    assert read == [Filter(keys=frozenset(KEYS[1:]))]


def test_other_rules_of_comparison_compare_everything_anew(monkeypatch: pytest.MonkeyPatch) -> None:
    store = compared(*seeds())
    before = held(store)
    monkeypatch.setattr(ingest.graph.conflict_quads, "comparison_fingerprint", lambda: "sha256:other")
    read = asked(monkeypatch)
    write_conflicts(store)
    assert read == [Filter()]
    assert {line for line in held(store) if "comparer" not in line} == {
        line for line in before if "comparer" not in line
    }
    assert held(store) != before


def test_marks_of_any_form_are_gone_once_everything_was_compared_anew() -> None:
    store = put(EmbeddedStore.memory(), *seeds())
    model, metric = KEYS[0]
    old = Quad(NamedNode(model), NamedNode(SCHEMA + "measuredProperty"), NamedNode(metric), NamedNode(STALE))
    store.amend(set(), {old})
    write_conflicts(store)
    assert store.quads(STALE) == []


def test_what_is_left_when_a_run_dies_is_done_by_the_next(monkeypatch: pytest.MonkeyPatch) -> None:
    texts = {f"{place}.md": f"M{place} has 7B parameters" for place in range(250)}
    notes = [
        extraction(name + end, text, claim(text, "7B", value, model=text.split()[0]))
        for name, text in texts.items()
        for end, value in (("", "7e9"), (".old", "8e9"))
    ]
    store = put(compared(), *notes)
    amend = EmbeddedStore.amend
    calls = []

    def die_at_the_second(self: EmbeddedStore, gone: set, added: set) -> None:
        calls.append(len(gone))
        if len(calls) == 2:
            raise KeyboardInterrupt
        amend(self, gone, added)

    monkeypatch.setattr(EmbeddedStore, "amend", die_at_the_second)
    with pytest.raises(KeyboardInterrupt):
        write_conflicts(store)
    assert len(stale_keys(store)) == 150
    monkeypatch.undo()
    write_conflicts(store)
    assert held(store) == held(compared(*notes))


ORIGINS = """
SELECT ?quote ?notes ?origins {
  ?reading a gg:Reading ; gg:first/oa:hasSelector/oa:exact ?quote ; gg:notes ?notes ; gg:origins ?origins
} ORDER BY ?quote
"""


def test_a_reading_counts_its_notes_and_its_independent_origins() -> None:
    text = "GLM-5: 744B"
    cited = {"citation": "https://docs.z.ai/glm-5/"}
    store = compared(
        ENGLISH,
        extraction("cites.md", f"{text} (docs)", claim(text, "744B", "744e9", **cited)),
        extraction("copy.md", ENGLISH.note.text.upper(), claim(text, "744B", "744e9")),
        extraction("other.md", f"- {text}", claim(text, "744B", "744e9")),
        extraction("headed.md", f"{text}.", claim(text, "744B", "744e9"), title="Another head"),
        extraction("alone.md", f"{text}, they say", claim(text, "744B", "744e9")),
    )
    rows = [tuple(map(value_of, row)) for row in select(store, ORIGINS)]
    assert rows == [("744B", "6", "3")]
