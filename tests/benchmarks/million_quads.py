"""A graph of a million quads: our store, the same through rdflib in memory and through raw pyoxigraph.

    python tests/benchmarks/million_quads.py [NOTES]

NOTES (10,000 by default) short notes are written, four of each model, one a language, with facts that now and
then part; they are read into a store, updated, asked and exported, and then the same again with the others.
"""

from __future__ import annotations

import io
import random
import signal
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pyoxigraph as ox
import rdflib

from ingest.claims.extract import extract
from ingest.graph.export import export
from ingest.graph.location import reading, writing
from ingest.graph.queries import named_query
from ingest.namespaces import PREFIXES
from ingest.notes.find import find_notes
from ingest.notes.read import read_note
from ingest.pipeline import ingest_notes

QUERIES = (
    "facts-of-a-model",
    "models-by-size",
    "what-several-notes-confirm",
    "who-contradicts-whom",
    "notes-by-language-and-source",
)
PATIENCE = 60  # seconds for one query

TEMPLATES = {
    "en": "# {model}\n\n{model} has {size}B parameters, {active}B of them active. Its context length is "
    "{context}K tokens.\n\nIt scores {score}% on MMLU.\n",
    "fr": "# {model}\n\n{model} compte {size} milliards de paramètres, dont {active} milliards actifs. Sa "
    "longueur de contexte est de {context} 000 jetons.\n\nIl obtient {score} % sur MMLU.\n",
    "ja": "# {model}\n\n{model}のパラメータは{size}0億、アクティブパラメータは{active}0億です。"
    "コンテキスト長は{context}Kトークン。\n\nMMLUは{score}%です。\n",
    "ru": "# {model}\n\nМодель {model} насчитывает {size} млрд параметров, из них {active} млрд активных. "
    "Длина контекста — {context} тыс. токенов.\n\nНа MMLU она набирает {score}%.\n",
}


def write_notes(folder: Path, count: int) -> None:
    """Notes in four languages of models, a quarter as many as notes; one fact in ten is changed."""
    generator = random.Random(1)  # noqa: S311  (facts, not secrets)
    for number in range(count // len(TEMPLATES)):
        facts = {
            "size": generator.randrange(100, 900),
            "active": generator.randrange(10, 60),
            "context": generator.choice((128, 200, 256)),
            "score": generator.randrange(400, 950) / 10,
        }
        for code, template in TEMPLATES.items():
            told = {key: fact + 1 if generator.random() < 0.1 else fact for key, fact in facts.items()}
            told["score"] = f"{told['score']:.1f}"
            path = folder / code / f"{number:05}.md"
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(template.format(model=f"Qwen9-{number + 1}", **told), encoding="utf-8")


def say(line: str) -> None:
    """Print a line as soon as it is known."""
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


@contextmanager
def timed(what: str, patience: int = 0) -> Iterator[None]:
    """Print how long the block takes; give it up after so many seconds, where there is a limit."""

    def give_up(*_: object) -> None:
        raise TimeoutError

    signal.signal(signal.SIGALRM, give_up)
    signal.alarm(patience)
    start = time.perf_counter()
    try:
        yield
    except TimeoutError:
        say(f"  {what:<46} given up after {patience} s")
    else:
        say(f"  {what:<46} {time.perf_counter() - start:9.3f} s")
    finally:
        signal.alarm(0)


def asked(query: Callable[[str], int]) -> None:
    """Each query once, with the number of its rows."""
    for name in QUERIES:
        sparql = named_query(name).sparql.replace('"GLM-5"', '"Qwen9-7"')
        rows = []
        with timed(f"query {name}", PATIENCE):
            rows.append(query(sparql))
        if rows:
            say(f"    {rows[0]:,} rows")


def run(folder: Path, store: Path, *, jobs: int = 1) -> None:
    """One run of ingest over the path."""
    with writing(store) as opened:
        for report in ingest_notes(find_notes([folder]), opened, jobs=jobs):
            assert report.status.value != "failed", report


def glotgraph(folder: Path, store: Path, exported: Path) -> None:
    """Ingest, update, ask and export as a user does."""
    say("glotgraph")
    start = time.perf_counter()
    run(folder, store, jobs=2)
    say(f"  {'ingest, two processes':<46} {time.perf_counter() - start:9.3f} s")
    with timed("ingest of the same, nothing changed"):
        run(folder, store)
    one = folder / "en" / "00006.md"
    with timed("loading what reads notes, once a process"):
        extract(read_note(one.name, one.read_bytes()))
    alone = store.parent / "one" / "en"
    alone.mkdir(parents=True)
    for what, text in (
        ("update of one note", one.read_text("utf-8").replace("active", "activated").replace("MMLU", "GPQA")),
        (
            "update of one note, its facts changed",
            one.read_text("utf-8").replace("B parameters", "1B parameters"),
        ),
    ):
        (alone / "00006.md").write_text(text, encoding="utf-8")
        with timed(what):
            run(alone.parent, store)
    (alone / "new.md").write_text(one.read_text("utf-8").replace("Qwen9-7", "Qwen9-8"), encoding="utf-8")
    with timed("ingest of one new note"):
        run(alone.parent, store)
    with reading(store) as opened:

        def rows(sparql: str) -> int:
            answer = opened.query(sparql)
            assert isinstance(answer, ox.QuerySolutions)
            return sum(1 for _ in answer)

        asked(rows)
        with timed("export to N-Quads"), exported.open("wb") as file:
            export(opened, file, "nquads")
        with timed("export to Turtle"), (exported.parent / "e.ttl").open("wb") as file:
            export(opened, file, "turtle")


def pyoxigraph(exported: Path, store: Path, update: bytes, note: str) -> None:
    """The same with pyoxigraph alone, on disk."""
    say("pyoxigraph")
    raw = ox.Store(str(store))
    with timed("bulk load of the export"):
        raw.bulk_load(path=exported, format=ox.RdfFormat.N_QUADS)
    with timed("replacement of one graph, in two transactions"):
        raw.remove_graph(ox.NamedNode(note))
        raw.extend(ox.parse(update, format=ox.RdfFormat.N_QUADS))

    def rows(sparql: str) -> int:
        answer = raw.query(sparql, prefixes=dict(PREFIXES))
        assert isinstance(answer, ox.QuerySolutions)
        return sum(1 for _ in answer)

    asked(rows)
    with timed("dump to N-Quads"):
        raw.dump(str(store.parent / "raw.nq"), format=ox.RdfFormat.N_QUADS)


def in_memory(exported: Path, update: bytes, note: str) -> None:
    """The same with rdflib in memory."""
    say("rdflib")
    dataset = rdflib.Dataset(default_union=True)
    with timed("parsing of the export"):
        dataset.parse(exported, format="nquads")
    with timed("replacement of one graph"):
        dataset.remove_graph(rdflib.URIRef(note))
        dataset.parse(io.BytesIO(update), format="nquads")
    asked(lambda sparql: len(list(dataset.query(sparql))))
    with timed("serialisation to N-Quads"):
        dataset.serialize(exported.parent / "memory.nq", format="nquads")


def main() -> None:
    """Run the benchmark and print what each part takes."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 10_000
    with tempfile.TemporaryDirectory() as place:
        folder, exported = Path(place) / "notes", Path(place) / "e.nq"
        write_notes(folder, count)
        glotgraph(folder, Path(place) / "s", exported)
        with reading(Path(place) / "s") as opened:
            sizes = {graph: len(opened.quads(graph)) for graph in opened.graphs()}
            note = next(graph for graph in sizes if graph.endswith("en/00006.md"))
            update = ox.serialize(opened.quads(note), format=ox.RdfFormat.N_QUADS) or b""
        conflicts = sizes["urn:glotgraph:conflicts"]
        say(f"{count:,} notes, {sum(sizes.values()):,} quads, {conflicts:,} of them of conflicts")
        pyoxigraph(exported, Path(place) / "raw", update, note)
        in_memory(exported, update, note)


if __name__ == "__main__":
    main()
