"""What many notes claim is followed from the notes that changed: the graph and the index of a clean build."""

from __future__ import annotations

from decimal import Decimal

import pytest
from graph_samples import claim, extraction, put
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

import ingest.graph.conflict_update as module
from ingest.claims.claim import Stance
from ingest.claims.extraction import Extraction
from ingest.graph.conflict_update import all_quads, write_conflicts
from ingest.graph.embedded import EmbeddedStore
from ingest.graph.index import indexed
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
    """Notes of one model that come, change and go, where two notes are many."""

    def __init__(self) -> None:
        super().__init__()
        self.patch = pytest.MonkeyPatch()
        self.patch.setattr(module, "MANY_NOTES", 1)
        self.patch.setattr(module, "_A_SHARE", 0)
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
            conflicts, index = all_quads(self.store, indexed(self.store))
            assert set(self.store.quads(CONFLICTS)) == conflicts
            assert set(self.store.quads(INDEX)) == index


Large.TestCase.settings = settings(max_examples=60, stateful_step_count=30, deadline=None)
TestLarge = Large.TestCase
