"""Calls that are wrong, and calls for help: one line, status 2, and nothing heavy loaded."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from running import refuse, run, succeed

HEAVY = {
    "spacy",
    "rdflib",
    "langdetect",
    "markdown_it",
    "pyoxigraph",
    "sudachipy",
    "pyshacl",
    "yaml",
    "charset_normalizer",
}


def test_help_names_every_command(tmp_path: Path) -> None:
    shown = succeed("--help", cwd=tmp_path)
    commands = [
        line.split()[0] for line in shown.partition("Commands:")[2].splitlines() if line.startswith("  ")
    ]
    assert commands[:9] == [
        "ingest",
        "claims",
        "query",
        "export",
        "conflicts",
        "annotate",
        "explain",
        "check",
        "remove",
    ]
    assert succeed(cwd=tmp_path) == shown


@pytest.mark.parametrize(
    ("call", "allowed"),
    [
        ("import ingest.cli", set()),
        ("import ingest.commands.claims", {"pyoxigraph"}),
        ("import ingest.commands.query", {"pyoxigraph"}),
        ("import ingest.commands.export", {"pyoxigraph"}),
        ("import ingest.commands.conflicts", {"pyoxigraph"}),
        ("import ingest", set()),
    ],
)
def test_nothing_heavy_is_loaded_for_what_needs_none_of_it(call: str, allowed: set[str]) -> None:
    code = f"import sys; {call}; print(*{{name.partition('.')[0] for name in sys.modules}})"
    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert set(loaded.stdout.split()) & HEAVY <= allowed


@pytest.mark.parametrize(
    ("arguments", "complaint"),
    [
        (["bogus"], "bogus"),
        (["claims", "--bogus"], "--bogus"),
        (["ingest"], "PATH"),
        (["ingest", "--jobs", "0", "x.md"], "--jobs"),
        (["claims", "--format", "yaml"], "'table', 'csv', 'jsonl'"),
        (["export", "--format", "table"], "'turtle', 'trig', 'nquads', 'jsonld'"),
        (["query"], "SPARQL"),
        (["query", "ASK {}", "--name", "x"], "one of"),
        (["claims"], "glotgraph.store: there is no store"),
        (["claims", "--store", "elsewhere"], "elsewhere: there is no store"),
        (["check"], "there is no store"),
        (["export"], "there is no store"),
        (["conflicts"], "there is no store"),
        (["annotate", "missing.md"], "missing.md"),
        (["annotate", "--language", "tlh"], "tlh"),
    ],
)
def test_a_wrong_call_is_one_line_and_status_2(arguments: list[str], complaint: str, tmp_path: Path) -> None:
    assert complaint in refuse(2, *arguments, cwd=tmp_path)


def test_the_version_is_the_installed_one(tmp_path: Path) -> None:
    assert succeed("--version", cwd=tmp_path).startswith("glotgraph 0.")


def test_the_store_may_be_named_by_the_environment(tmp_path: Path) -> None:
    variables = {"GLOTGRAPH_STORE": "named"}
    assert "named: there is no store" in run("claims", cwd=tmp_path, variables=variables).stderr
    assert (
        "other: there is no store"
        in run("claims", "--store", "other", cwd=tmp_path, variables=variables).stderr
    )
