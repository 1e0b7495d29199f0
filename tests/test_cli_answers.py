"""What the graph answers on the command line: claims, queries, conflicts, explanations, in every format."""

from __future__ import annotations

import csv
import json
import subprocess
import sys
from decimal import Decimal
from io import StringIO
from pathlib import Path

import pytest
from pyoxigraph import RdfFormat, parse
from running import refuse, run, succeed

CLAIM_KEYS = (
    "note language model model_id metric metric_id value lower upper bound unit condition attribution "
    "citation stance quote start end rule claim"
)
EN = "# GLM-5\n\n| Model | Parameters | MMLU |\n|---|---|---|\n| GLM-5 | 744B | 77.80% |\n"
FR = "---\nlang: fr\n---\n\nLe modèle GLM-5 compte environ 745 milliards de paramètres.\n"
JA = "---\nlang: ja\n---\n\nGLM-5は745億パラメータのモデルです。\n"


@pytest.fixture(scope="module")
def graph(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder whose default store holds three notes on one model."""
    folder = tmp_path_factory.mktemp("graph")
    for name, text in (("en.md", EN), ("fr.md", FR), ("ja.md", JA)):
        (folder / name).write_text(text, encoding="utf-8")
    succeed("ingest", "en.md", "fr.md", "ja.md", cwd=folder)
    return folder


def claims(graph: Path, *arguments: str) -> list[dict[str, object]]:
    printed = succeed("claims", "--format", "jsonl", *arguments, cwd=graph)
    return [json.loads(line, parse_float=Decimal, parse_int=Decimal) for line in printed.splitlines()]


def test_a_claim_has_the_keys_that_programs_rely_on_and_points_at_its_characters(graph: Path) -> None:
    found = claims(graph)
    assert {(claim["note"], claim["metric"], claim["value"]) for claim in found} == {
        ("en.md", "parameters", Decimal("744e9")),
        ("en.md", "MMLU", Decimal("77.8")),
        ("fr.md", "parameters", Decimal("745e9")),
        ("ja.md", "parameters", Decimal("745e8")),
    }
    for claim in found:
        assert list(claim) == CLAIM_KEYS.split()
        text = (graph / str(claim["note"])).read_text(encoding="utf-8")
        assert text[int(str(claim["start"])) : int(str(claim["end"]))] == claim["quote"]


def test_numbers_are_printed_with_the_digits_of_the_note(graph: Path) -> None:
    printed = succeed("claims", "--format", "jsonl", cwd=graph)
    assert '"value": 744000000000,' in printed
    assert '"value": 77.80,' in printed or '"value": 77.8,' in printed
    assert "e+" not in printed.lower()


@pytest.mark.parametrize(
    ("arguments", "notes"),
    [
        (["--model", "glm 5", "--metric", "parameters"], {"en.md", "fr.md", "ja.md"}),
        (["--language", "fr"], {"fr.md"}),
        (["--note", "ja.md"], {"ja.md"}),
        (["--metric", "mmlu"], {"en.md"}),
        (["--model", "GLM-4"], set()),
    ],
)
def test_claims_are_chosen_by_model_metric_note_and_language(
    arguments: list[str], notes: set[str], graph: Path
) -> None:
    assert {claim["note"] for claim in claims(graph, *arguments)} == notes


def test_csv_holds_the_same_claims(graph: Path) -> None:
    rows = list(csv.DictReader(StringIO(succeed("claims", "--format", "csv", cwd=graph))))
    assert list(rows[0]) == CLAIM_KEYS.split()
    assert [(row["claim"], Decimal(row["value"])) for row in rows] == [
        (claim["claim"], claim["value"]) for claim in claims(graph)
    ]


def test_the_table_groups_digits_and_is_the_same_whatever_the_terminal_was(graph: Path) -> None:
    wide = run("claims", cwd=graph, variables={"COLUMNS": "300", "TERM": "xterm-256color"})
    narrow = run("claims", cwd=graph, variables={"COLUMNS": "40", "LC_ALL": "C", "PYTHONIOENCODING": "ascii"})
    assert wide.stdout == narrow.stdout
    assert "~ 745,000,000,000" in wide.stdout
    assert "745億" in wide.stdout
    assert "\x1b" not in wide.stdout


def test_a_question_nobody_answers_prints_nothing_on_stdout(graph: Path) -> None:
    for arguments in (
        ["claims", "--model", "GLM-4"],
        ["query", "SELECT * {<urn:x> ?p ?o}"],
        ["conflicts", "--model", "x"],
    ):
        done = run(*arguments, cwd=graph)
        assert (done.returncode, done.stdout) == (0, "")
        assert done.stderr.startswith("no ")


def test_a_query_may_stand_in_the_call_in_a_file_on_stdin_or_have_a_name(graph: Path) -> None:
    query = "SELECT (COUNT(?note) AS ?notes) { GRAPH ?note { ?note a gg:Note } }"
    (graph / "query.rq").write_text(query, encoding="utf-8")
    answers = [
        succeed("query", query, "--format", "csv", cwd=graph),
        succeed("query", "--file", "query.rq", "--format", "csv", cwd=graph),
        succeed("query", "--file", "-", "--format", "csv", cwd=graph, stdin=query.encode()),
    ]
    assert {answer.split()[-1] for answer in answers} == {"3"}
    assert "GLM-5" in succeed("query", "--name", "models-by-size", cwd=graph)


def test_answers_come_in_the_formats_of_the_w3c(graph: Path) -> None:
    query = "SELECT ?value { ?claim a gg:Claim ; gg:bound '~' ; qudt:numericValue ?value }"
    answer = json.loads(succeed("query", query, "--format", "json", cwd=graph))
    assert answer["results"]["bindings"][0]["value"]["value"] == "745000000000"
    assert "745000000000" in succeed("query", query, "--format", "tsv", cwd=graph)
    assert "<sparql" in succeed("query", query, "--format", "xml", cwd=graph)
    assert "745,000,000,000" in succeed("query", query, cwd=graph)


def test_a_question_of_yes_or_no_and_one_for_triples_have_answers_of_their_own(graph: Path) -> None:
    assert succeed("query", "ASK { ?claim a gg:Claim }", cwd=graph) == "yes\n"
    assert succeed("query", "ASK { <urn:x> a gg:Claim }", cwd=graph) == "no\n"
    construct = "CONSTRUCT { ?note a gg:Note } WHERE { ?note a gg:Note }"
    turtle = succeed("query", construct, cwd=graph)
    assert turtle == succeed("query", construct, "--format", "turtle", cwd=graph)
    assert len(list(parse(turtle.encode(), format=RdfFormat.TURTLE))) == 3


@pytest.mark.parametrize(
    ("arguments", "complaint"),
    [
        (["query", "SELECT * WHERE {"], "the query does not parse"),
        (["query", "DROP ALL"], "not an update"),
        (["query", "--name", "nothing"], "best-by-benchmark, "),
        (["query", "--file", "nowhere.rq"], "nowhere.rq"),
        (["query", "SELECT * {?s ?p ?o}", "--format", "turtle"], "turtle"),
        (["query", "CONSTRUCT WHERE {?s ?p ?o}", "--format", "csv"], "csv"),
        (["explain", "claim-0000"], "claim-0000"),
        (["remove", "en.md", "zh.md"], "zh.md"),
    ],
)
def test_what_cannot_be_answered_is_refused_in_one_line(
    arguments: list[str], complaint: str, graph: Path
) -> None:
    assert complaint in refuse(2, *arguments, cwd=graph)
    assert len(claims(graph)) == 4


def test_conflicts_have_the_keys_that_programs_rely_on(graph: Path) -> None:
    found = [json.loads(line) for line in succeed("conflicts", "--format", "jsonl", cwd=graph).splitlines()]
    (group,) = [group for group in found if group["metric"] == "parameters"]
    assert list(group) == ["model", "metric", "condition", "kind", "explanation", "values", "pairs"]
    assert (group["model"], group["kind"]) == ("GLM-5", "scale-slip")
    assert list(group["values"][0]) == ["value", "bound", "note", "language", "attribution", "quote", "claim"]
    assert {value["value"] for value in group["values"]} == {744 * 10**9, 745 * 10**9, 745 * 10**8}
    assert list(group["pairs"][0]) == ["a", "b", "kind", "ratio", "explanation"]
    assert len(group["pairs"]) == 3
    known = {claim["claim"] for claim in claims(graph)}
    assert all({pair["a"], pair["b"]} <= known for pair in group["pairs"])


def test_the_table_of_conflicts_says_why_and_shows_every_value(graph: Path) -> None:
    printed = succeed("conflicts", "--model", "GLM-5", cwd=graph)
    assert printed.startswith("scale-slip: GLM-5, parameters\n")
    for value in ("74,500,000,000", "744,000,000,000", "~ 745,000,000,000"):
        assert value in printed


def test_a_claim_is_explained_with_its_rule_and_its_place(graph: Path) -> None:
    (claim,) = claims(graph, "--language", "fr")
    printed = succeed("explain", str(claim["claim"]), cwd=graph)
    assert printed.startswith("GLM-5: parameters ~ 745,000,000,000 parameter\n")
    assert f"rule          {claim['rule']}\n" in printed
    assert f"⟦{claim['quote']}⟧" in printed


@pytest.mark.parametrize(
    ("form", "parser"),
    [
        ("turtle", RdfFormat.TURTLE),
        ("trig", RdfFormat.TRIG),
        ("nquads", RdfFormat.N_QUADS),
        ("jsonld", RdfFormat.JSON_LD),
    ],
)
def test_every_export_is_read_back_whole(form: str, parser: RdfFormat, graph: Path) -> None:
    printed = succeed("export", "--format", form, cwd=graph)
    texts = {
        quad.object.value
        for quad in parse(printed.encode(), format=parser)
        if quad.predicate.value == "https://schema.org/text"
    }
    assert texts == {EN, FR, JA}


def test_a_sound_store_has_no_violations(graph: Path) -> None:
    done = run("check", cwd=graph)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "no violations\n")


TAMPER = """
from pyoxigraph import Store
Store("glotgraph.store").update('''
    DELETE { GRAPH ?note { ?note <https://schema.org/text> ?text } }
    INSERT { GRAPH ?note { ?note <https://schema.org/text> "none of it" } }
    WHERE { GRAPH ?note { ?note <https://schema.org/text> ?text } }
''')
"""


def test_a_store_whose_text_was_tampered_with_does_not_pass(tmp_path: Path) -> None:
    (tmp_path / "en.md").write_text(EN, encoding="utf-8")
    succeed("ingest", "en.md", cwd=tmp_path)
    subprocess.run([sys.executable, "-c", TAMPER], cwd=tmp_path, check=True)
    done = run("check", cwd=tmp_path)
    assert done.returncode == 1
    assert "en.md" in done.stdout
