"""What many notes claim is followed from the notes that changed: the graph and the index of a clean build."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

import pytest
from graph_samples import claim, extraction, put
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

import ingest.graph.conflict_update as module
from ingest.claims.claim import Stance
from ingest.claims.extraction import Extraction
from ingest.graph import followed
from ingest.graph.check import check
from ingest.graph.conflict_update import all_quads, write_conflicts
from ingest.graph.conflicts import stored_conflicts
from ingest.graph.embedded import EmbeddedStore
from ingest.graph.index import indexed
from ingest.graph.rows import Filter, claim_rows
from ingest.graph.store import stale_keys
from ingest.graph.terms import note_iri
from ingest.namespaces import CONFLICTS, INDEX

NAMES = tuple(f"{name}.md" for name in ("a", "b", "é", "表", "c d", "e", "f", "g"))
VALUES = ("744B", "745B", "744.4B", "754B", "745億")

CLAIMS = st.fixed_dictionaries(
    {"quote": st.sampled_from(VALUES)},
    optional={
        "metric": st.just("active-parameters"),
        "attribution": st.sampled_from(("Z.ai", "z.ai ", "Lab")),
        "citation": st.sampled_from(("https://z.ai/x", "http://z.ai/x/", "https://lab.org")),
        "bound": st.sampled_from("~>"),
        "condition": st.sampled_from(("FP8", "w/ tools")),
        "stance": st.just(Stance.DOUBTED),
        "rule": st.just("table-cell"),
        "alternatives": st.just((Decimal("744e9"),)),
        "supersedes": st.sampled_from((Decimal("744e9"), Decimal("745e9"))),
    },
)
HEADS = st.fixed_dictionaries(
    {},
    optional={
        "date": st.sampled_from(("2026-02-11", "2026-02-12", "2026-03-01", "soon")),
        "source": st.sampled_from(("https://z.ai/x", "https://blog.example/1")),
    },
)
TEXTS = st.sampled_from(("One text.", "Another text.", "A third."))


def note(name: str, opening: str, said: list[dict], head: dict) -> Extraction:
    text = f"{opening} " + "".join(f"GLM-5 has {each['quote']}, they say. " for each in said)
    worth = {
        quote: str(Decimal(quote.rstrip("B億")) * (10**8 if "億" in quote else 10**9)) for quote in VALUES
    }
    claims = [claim(text, each["quote"], worth[each["quote"]], **_more(each)) for each in said]
    return extraction(name, text, *claims, **head)


def _more(said: dict) -> dict:
    return {key: value for key, value in said.items() if key != "quote"}


class Large(RuleBasedStateMachine):
    """Notes of one model that come, change and go, where two notes are many and each is followed."""

    MANY, SHARE = 1, 0

    def __init__(self) -> None:
        super().__init__()
        self.patch = pytest.MonkeyPatch()
        self.patch.setattr(module, "MANY_NOTES", self.MANY)
        self.patch.setattr(module, "_A_SHARE", self.SHARE)
        self.store = EmbeddedStore.memory()
        write_conflicts(self.store)

    def teardown(self) -> None:
        self.patch.undo()

    @rule(name=st.sampled_from(NAMES), opening=TEXTS, said=st.lists(CLAIMS, max_size=3), head=HEADS)
    def write(self, name: str, opening: str, said: list[dict], head: dict) -> None:
        put(self.store, note(name, opening, said, head))

    @rule(
        names=st.sets(st.sampled_from(NAMES), min_size=2),
        opening=TEXTS,
        said=st.lists(CLAIMS, min_size=1, max_size=2),
    )
    def write_alike(self, names: set[str], opening: str, said: list[dict]) -> None:
        put(self.store, *(note(name, opening, said, {}) for name in sorted(names)))

    @rule(name=st.sampled_from(NAMES))
    def remove(self, name: str) -> None:
        self.store.remove(note_iri(name))

    @rule()
    def compare(self) -> None:
        write_conflicts(self.store)

    @invariant()
    def what_is_not_stale_is_as_a_clean_build_has_it(self) -> None:
        if not stale_keys(self.store):
            assert as_of_a_clean_build(self.store)


Large.TestCase.settings = settings(max_examples=60, stateful_step_count=30, deadline=None)
TestLarge = Large.TestCase


class Reread(Large):
    """The same where four notes are many, and are all read again when two of them changed."""

    MANY, SHARE = 3, 3


Reread.TestCase.settings = settings(max_examples=40, stateful_step_count=30, deadline=None)
TestReread = Reread.TestCase


@pytest.fixture
def large(monkeypatch: pytest.MonkeyPatch) -> Callable[..., EmbeddedStore]:
    """A store of these notes that are compared, in which two notes are many."""
    monkeypatch.setattr(module, "MANY_NOTES", 1)
    monkeypatch.setattr(module, "_A_SHARE", 0)

    def made(*notes: Extraction) -> EmbeddedStore:
        store = put(EmbeddedStore.memory(), *notes)
        write_conflicts(store)
        assert as_of_a_clean_build(store)
        return store

    return made


def as_of_a_clean_build(store: EmbeddedStore) -> bool:
    conflicts, index = all_quads(store, indexed(store))
    return (set(store.quads(CONFLICTS)), set(store.quads(INDEX))) == (conflicts, index)


def explained(store: EmbeddedStore) -> str:
    return stored_conflicts(store)[0].explanation


SAID = [{"quote": "744B"}]


def test_origins_stay_joined_by_a_chain_of_other_notes(large: Callable[..., EmbeddedStore]) -> None:
    bridge = [{"quote": "744B", "citation": "https://x.org", "attribution": "Y"}]
    store = large(
        note("a.md", "One.", SAID, {"source": "https://x.org"}),
        note("b.md", "Two.", bridge, {}),
        note("c.md", "Three.", [{"quote": "744B", "attribution": "Y"}], {}),
        note("d.md", "Three.", SAID, {"source": "https://x.org"}),
    )
    assert explained(store) == "4 notes say “744B” (744,000,000,000), from 1 origin"
    store.remove(note_iri("d.md"))
    write_conflicts(store)
    assert as_of_a_clean_build(store)
    assert explained(store) == "3 notes say “744B” (744,000,000,000), from 1 origin"
    put(store, note("d.md", "Three.", SAID, {"source": "https://x.org"}))
    store.remove(note_iri("b.md"))
    write_conflicts(store)
    assert as_of_a_clean_build(store)
    store.remove(note_iri("d.md"))
    write_conflicts(store)
    assert as_of_a_clean_build(store)
    assert explained(store) == "2 notes say “744B” (744,000,000,000), from 2 origins"


def test_what_an_edit_reads_does_not_grow_with_the_notes(
    large: Callable[..., EmbeddedStore], monkeypatch: pytest.MonkeyPatch
) -> None:
    def read(count: int) -> list[int]:
        notes = [note(f"{place:03}.md", f"Number {place}.", SAID, {}) for place in range(count)]
        store = large(*notes)
        found: list[int] = []

        def rows(store: EmbeddedStore, wanted: Filter) -> list:
            told = claim_rows(store, wanted)
            found.append(len(told))
            return told

        monkeypatch.setattr(followed, "claim_rows", rows)
        put(store, note("007.md", "Another.", [{"quote": "745B"}], {}))
        write_conflicts(store)
        assert as_of_a_clean_build(store)
        return found

    assert read(10) == read(60) == [1, 2]


def test_a_key_that_few_notes_claim_is_in_no_index() -> None:
    store = put(EmbeddedStore.memory(), *(note(name, "One.", SAID, {}) for name in NAMES))
    write_conflicts(store)
    assert store.quads(INDEX) == []


def test_the_index_is_in_no_export_and_is_checked(large: Callable[..., EmbeddedStore]) -> None:
    store = large(note("a.md", "One.", SAID, {}), note("b.md", "Two.", SAID, {}))
    assert store.quads(INDEX) != []
    assert INDEX not in store.graphs()
    store.amend(store.quads(INDEX)[:1], set())
    assert f"{INDEX}: not what the claims of the store give; the next ingest brings it up to date" in check(
        store
    )
