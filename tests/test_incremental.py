"""Adds, edits, removals and kills, in any order and at any moment, end in the graph of a clean build."""

from __future__ import annotations

import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from functools import cache
from itertools import islice
from pathlib import Path

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule
from pyoxigraph import Quad

from ingest.graph import conflict_update
from ingest.graph.conflict_update import all_quads
from ingest.graph.embedded import EmbeddedStore
from ingest.graph.index import indexed
from ingest.graph.store import Store, notes, stale_keys
from ingest.graph.terms import note_iri
from ingest.graph.vocabulary_graph import vocabulary_quads
from ingest.namespaces import CONFLICTS, INDEX, VOCABULARY
from ingest.notes.find import find_notes
from ingest.pipeline import ingest_notes, remove_notes

NAMES = ("card.md", "fr/fiche.md", "ja/表.md", "ru/обзор.md")
TEXTS = (
    "GLM-5 has 744B parameters and 40B active parameters.",
    "GLM-5 compte environ 745 milliards de paramètres, dont 44 milliards actifs.",
    "GLM-5のパラメータは745億、アクティブパラメータは44億。",
    "Модель GLM-5 насчитывает 744 млрд параметров. Llama 3.1 насчитывает 405 млрд параметров.",
    "---\ntitle: [unclosed\n---\n\nLlama 3.1 has 405B parameters and a context length of 128K tokens.",
    "Nothing is claimed here.",
)


@cache
def vocabulary() -> Quad:
    """What the vocabulary's graph says of its files: enough for a run to see that it is there."""
    return vocabulary_quads()[-1]


def empty() -> EmbeddedStore:
    store = EmbeddedStore.memory()
    store.replace(VOCABULARY, [vocabulary()])
    return store


def whole(store: Store) -> dict[str, frozenset[Quad]]:
    """All that the store's graphs hold, but for the vocabulary, which no note changes."""
    return {name: frozenset(store.quads(name)) for name in store.graphs() if name != VOCABULARY}


def follow(patch: pytest.MonkeyPatch) -> None:
    """From here on what two notes claim is indexed, and followed from the notes that change."""
    patch.setattr(conflict_update, "MANY_NOTES", 1)
    patch.setattr(conflict_update, "_A_SHARE", 0)


def built(folder: Path) -> EmbeddedStore:
    """The store that one run over the folder makes."""
    store = empty()
    list(ingest_notes(find_notes([folder]), store))
    return store


class Runs(RuleBasedStateMachine):
    """A folder that changes, and a store that runs of all kinds bring up to date or leave half way."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp())
        self.store = empty()

        self.patch = pytest.MonkeyPatch()
        follow(self.patch)

    def teardown(self) -> None:
        self.patch.undo()
        shutil.rmtree(self.folder)

    def files(self) -> list[str]:
        return [name for name in NAMES if (self.folder / name).exists()]

    @rule(name=st.sampled_from(NAMES), text=st.sampled_from(TEXTS))
    def write(self, name: str, text: str) -> None:
        file = self.folder / name
        file.parent.mkdir(exist_ok=True)
        file.write_text(text, encoding="utf-8")

    @rule(name=st.sampled_from(NAMES))
    def delete(self, name: str) -> None:
        (self.folder / name).unlink(missing_ok=True)

    @rule(prune=st.booleans(), reports=st.integers(0, 5))
    def die(self, prune: bool, reports: int) -> None:
        """A run that gets as far as some reports, and never to the comparison."""
        run = ingest_notes(find_notes([self.folder]), self.store, prune=prune)
        for _ in islice(run, reports):
            pass
        run.close()

    @rule(name=st.sampled_from(NAMES))
    def remove(self, name: str) -> None:
        remove_notes(self.store, [note_iri(name)])
        assert name not in [note.name for note in notes(self.store)]
        assert stale_keys(self.store) == {}

    @rule(name=st.sampled_from(NAMES))
    @precondition(lambda self: self.files())
    def add_one(self, name: str) -> None:
        if name in self.files():
            list(ingest_notes(find_notes([self.folder / name]), self.store))

    @rule()
    def finish(self) -> None:
        list(ingest_notes(find_notes([self.folder]), self.store, prune=True))
        assert stale_keys(self.store) == {}
        assert whole(self.store) == whole(built(self.folder))
        assert set(self.store.quads(INDEX)) == all_quads(self.store, indexed(self.store))[1]

    @invariant()
    def every_graph_is_a_whole_note(self) -> None:
        graphs = set(self.store.graphs()) - {CONFLICTS, VOCABULARY}
        assert graphs == {note.iri for note in notes(self.store)}


Runs.TestCase.settings = settings(max_examples=25, stateful_step_count=12, deadline=None)
TestRuns = Runs.TestCase

CHILD = """
import sys
from pathlib import Path
from ingest.graph.embedded import EmbeddedStore
from ingest.graph import conflict_update
from ingest.notes.find import find_notes
from ingest.notes.read import read_note
from ingest.claims.extract import extract
from ingest.pipeline import ingest_notes
extract(read_note("warm.md", b"GLM-5 has 744B parameters."))
conflict_update.MANY_NOTES, conflict_update._A_SHARE = 1, 0
store = EmbeddedStore.writing(Path(sys.argv[2]))
print("ready", flush=True)
for report in ingest_notes(find_notes([Path(sys.argv[1])]), store, prune=True):
    print(report.note, flush=True)
print("compared", flush=True)
"""
COUNT = 60


def edition(folder: Path, generator: random.Random) -> Path:
    """A folder of notes, some of them as they may be in another edition, some not there at all."""
    folder.mkdir()
    for place in range(COUNT):
        if generator.random() < 0.9:
            size = generator.choice((7, 8, 70, 745))
            text = f"Model M-{place % 20} has {size}B parameters.\n\n" + generator.choice(TEXTS)
            (folder / f"{place:02}.md").write_text(text, encoding="utf-8")
    return folder


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="the system has no such signal")
def test_killed_at_any_moment_each_note_is_its_old_graph_or_its_new_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    follow(monkeypatch)
    generator = random.Random(20260211)  # noqa: S311  (moments, not secrets)
    path = tmp_path / "store"
    before = EmbeddedStore.memory()
    moments = [generator.uniform(0, 0.6) for _ in range(6)]
    reached = []
    for round_, moment in enumerate(moments):
        folder = edition(tmp_path / f"edition{round_}", generator)
        with subprocess.Popen(
            [sys.executable, "-c", CHILD, str(folder), str(path)], stdout=subprocess.PIPE, text=True
        ) as child:
            assert child.stdout is not None
            assert child.stdout.readline() == "ready\n"
            time.sleep(moment)
            child.kill()
            reached.append(child.stdout.read().count("\n"))
        after = built(folder)
        with EmbeddedStore.reading(path) as store:
            for graph in set(store.graphs()) - {CONFLICTS, VOCABULARY}:
                assert set(store.quads(graph)) in (set(before.quads(graph)), set(after.quads(graph)))
        with EmbeddedStore.writing(path) as store:
            list(ingest_notes(find_notes([folder]), store, prune=True))
            assert whole(store) == whole(after)
            assert set(store.quads(INDEX)) == all_quads(store, indexed(store))[1]
            assert len(indexed(store)) > 0
            assert vocabulary() in store.quads(VOCABULARY)
        before = after
    assert min(reached) < COUNT
    assert max(reached) > 0
