"""The named queries give the rows that their questions ask for, and answers take the forms they can."""

from __future__ import annotations

import csv
import io
import json
from dataclasses import replace
from importlib.resources import files

import pytest
from graph_samples import claim, extraction, put, seeds
from pyoxigraph import RdfFormat, parse

from ingest.claims.claim import Stance
from ingest.errors import QueryError
from ingest.graph.conflict_update import write_conflicts
from ingest.graph.embedded import EmbeddedStore
from ingest.graph.queries import named_queries, named_query, serialized
from ingest.graph.store import select, value_of
from ingest.graph.vocabulary_graph import write_vocabulary
from ingest.notes.note import Diagnostic

TABLE = "SWE-bench: GLM-5 77.8, Grok 4 67.5, GPT-4.1 77.8 percent. In $0.60, out $2.20."
QUERIES = sorted(named_queries())


@pytest.fixture(scope="module")
def store() -> EmbeddedStore:
    scores = extraction(
        "en/scores.md",
        TABLE,
        claim(TABLE, "77.8", "77.8", metric="SWE-bench Verified", condition="w/ Tools"),
        claim(TABLE, "67.5", "67.5", model="Grok 4", metric="SWE-bench Verified"),
        claim(TABLE, "77.8 percent", "77.8", model="GPT-4.1", metric="SWE-bench Verified", unit="percent"),
        claim(TABLE, "0.60", "0.60", metric="input-price", unit="USD/Mtoken", stance=Stance.DOUBTED),
        claim(TABLE, "2.20", "2.2", metric="output-price", unit="USD/Mtoken"),
        source="https://www.example.org/scores?x=1",
    )
    repeated = "glm 5 — 744 milliards"
    again = extraction(
        "fr/encore.md",
        repeated,
        claim(
            repeated,
            "744 milliards",
            "744e9",
            model="glm 5",
            model_iri="https://w3id.org/glotgraph/model/glm-5",
        ),
        language="fr",
        date="2026-03",
    )
    note = replace(again.note, diagnostics=(Diagnostic("encoding", "Mac Roman mojibake undone"),))
    filled = put(EmbeddedStore.memory(), *seeds(), scores, replace(again, note=note))
    write_vocabulary(filled)
    write_conflicts(filled)
    return filled


def rows(store: EmbeddedStore, name: str) -> list[tuple[str, ...]]:
    return [tuple(map(value_of, row)) for row in select(store, named_query(name).sparql)]


def test_facts_of_a_model_are_those_of_every_spelling(store: EmbeddedStore) -> None:
    found = rows(store, "facts-of-a-model")
    assert found[0] == (
        "GLM-5",
        "SWE-bench Verified",
        "=",
        "77.8",
        "score",
        "w/ Tools",
        "77.8",
        "",
        "en",
        "en/scores.md",
    )
    assert [row[3] for row in found if row[1] == "parameters"] == [
        "74500000000",
        "744000000000",
        "744000000000",
        "745000000000",
    ]
    assert [(row[7], row[9]) for row in found if row[6] == "744B"] == [("Z.ai", "en/glm-5.md")]
    assert {row[0] for row in found} == {"GLM-5", "glm 5"}


def test_the_best_of_a_benchmark_are_all_who_share_the_highest_score(store: EmbeddedStore) -> None:
    assert rows(store, "best-by-benchmark") == [
        ("SWE-bench Verified", "GLM-5", "77.8", "score", "w/ Tools", "en/scores.md"),
        ("SWE-bench Verified", "GPT-4.1", "77.8", "percent", "", "en/scores.md"),
    ]


def test_who_contradicts_whom_names_both_notes_and_the_reason(store: EmbeddedStore) -> None:
    found = rows(store, "who-contradicts-whom")
    assert [(*row[1:4], row[6], row[7], row[10]) for row in found] == [
        ("active-parameters", "disagreement", "40B", "en/glm-5.md", "44 milliards", "fr/glm-5.md"),
        ("active-parameters", "scale-slip", "40B", "en/glm-5.md", "44億", "ja/glm-5.md"),
        ("active-parameters", "scale-slip", "44 milliards", "fr/glm-5.md", "44億", "ja/glm-5.md"),
        ("parameters", "scale-slip", "744B", "en/glm-5.md", "745億", "ja/glm-5.md"),
        ("parameters", "scale-slip", "745 milliards", "fr/glm-5.md", "745億", "ja/glm-5.md"),
    ]
    assert "億 (10^8) beside B (10^9)" in found[3][11]
    assert [(row[4], row[5], row[8], row[9]) for row in found[3:4]] == [("en", "Z.ai", "ja", "")]


def test_what_is_new_is_by_the_notes_own_dates(store: EmbeddedStore) -> None:
    assert rows(store, "what-is-new") == [
        ("2026-03", "fr/encore.md", "", "fr", "1", "glm 5"),
        ("2026-02-20", "ja/glm-5.md", "GLM-5の仕様", "ja", "2", "GLM-5"),
        ("2026-02-12", "en/glm-5.md", "GLM-5 model card", "en", "2", "GLM-5"),
        ("2026-02-11", "fr/glm-5.md", "GLM-5 arrive", "fr", "2", "GLM-5"),
    ]


def test_notes_are_counted_by_language_and_source(store: EmbeddedStore) -> None:
    assert rows(store, "notes-by-language-and-source") == [
        ("en", "example.org", "1", "5"),
        ("en", "huggingface.co", "1", "2"),
        ("fr", "", "2", "3"),
        ("ja", "", "1", "2"),
    ]


def test_models_come_by_size(store: EmbeddedStore) -> None:
    assert rows(store, "models-by-size") == [
        ("GLM-5", "~", "745000000000", "1", "fr/glm-5.md"),
        ("GLM-5", "=", "744000000000", "1", "en/glm-5.md"),
        ("glm 5", "=", "744000000000", "1", "fr/encore.md"),
        ("GLM-5", "=", "74500000000", "1", "ja/glm-5.md"),
    ]


def test_what_several_notes_confirm_is_one_value_of_one_thing(store: EmbeddedStore) -> None:
    assert rows(store, "what-several-notes-confirm") == [
        ("GLM-5", "parameters", "744000000000", "parameter", "2", "2", "2")
    ]


def test_whose_numbers_are_those_attributed_or_doubted(store: EmbeddedStore) -> None:
    assert rows(store, "whose-numbers") == [
        ("", "doubted", "GLM-5", "input-price", "0.60", "", "en/scores.md"),
        ("Z.ai", "stated", "GLM-5", "parameters", "744B", "https://docs.z.ai/glm-5", "en/glm-5.md"),
    ]


def test_prices_are_in_and_out(store: EmbeddedStore) -> None:
    assert [row[:4] for row in rows(store, "prices")] == [
        ("GLM-5", "input-price", "0.6", "USD/Mtoken"),
        ("GLM-5", "output-price", "2.2", "USD/Mtoken"),
    ]


def test_notes_to_look_at_have_a_diagnostic(store: EmbeddedStore) -> None:
    assert rows(store, "notes-to-look-at") == [("fr/encore.md", "encoding", "Mac Roman mojibake undone")]


@pytest.mark.parametrize("name", QUERIES)
def test_a_named_query_opens_with_its_question_and_gives_rows_in_a_fixed_order(
    name: str, store: EmbeddedStore
) -> None:
    query = named_query(name)
    assert query.question.partition("?")[1] == "?"
    assert "GRAPH ?" in query.sparql
    assert "ORDER BY" in query.sparql
    assert rows(store, name) == rows(store, name) != []


def test_an_unknown_name_is_told_the_known_ones() -> None:
    with pytest.raises(QueryError, match="no query is named 'nothing': there are best-by-benchmark, "):
        named_query("nothing")


def test_rows_are_written_in_the_w3c_forms(store: EmbeddedStore) -> None:
    question = 'SELECT ?quote { ?claim oa:hasSelector/oa:exact ?quote FILTER(?quote = "745億") }'
    assert list(csv.reader(io.StringIO(serialized(store.query(question), "csv").decode()))) == [
        ["quote"],
        ["745億"],
    ]
    assert serialized(store.query(question), "tsv").decode() == '?quote\n"745億"\n'
    answer = json.loads(serialized(store.query(question), "json"))
    assert answer["results"]["bindings"][0]["quote"]["value"] == "745億"
    assert b"<literal>745\xe5\x84\x84</literal>" in serialized(store.query(question), "xml")
    assert json.loads(serialized(store.query("ASK { ?claim a gg:Claim }"), "json"))["boolean"] is True


def test_triples_are_written_in_turtle_and_nothing_else(store: EmbeddedStore) -> None:
    question = "CONSTRUCT { ?claim gg:printed ?printed } WHERE { ?claim gg:printed ?printed }"
    turtle = serialized(store.query(question), "turtle")
    assert len(list(parse(turtle, format=RdfFormat.TURTLE))) == 12
    assert turtle == serialized(store.query(question), "turtle")
    for form, text in (("csv", question), ("turtle", "SELECT * { ?s ?p ?o }"), ("csv", "ASK { ?s ?p ?o }")):
        with pytest.raises(QueryError, match="ask for"):
            serialized(store.query(text), form)


def test_the_query_that_the_readme_shows_gives_the_claims(store: EmbeddedStore) -> None:
    readme = (files("ontology") / "README.md").read_text(encoding="utf-8")
    sparql = readme.partition("```sparql\n")[2].partition("```")[0]
    found = [tuple(map(value_of, row))[:5] for row in select(store, sparql)]
    assert ("parameters", "~", "745000000000", "parameter", "745 milliards") in found
    assert len(found) == 9


def test_no_two_queries_ask_the_same() -> None:
    questions = [query.question.partition("?")[0] for query in named_queries().values()]
    assert len(set(questions)) == len(questions) >= 6
