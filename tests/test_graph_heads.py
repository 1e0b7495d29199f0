"""The fields of a head in the graph: under Dublin Core where it has a term, by key what that leaves out."""

from __future__ import annotations

import pytest
from pyoxigraph import Literal

from ingest.claims.extract import extract
from ingest.graph.quads import note_quads
from ingest.namespaces import DCTERMS, FIELD
from ingest.notes import read_note

DIALECTS = {
    "yaml": (
        '---\ntitle: "GLM-5"\nsource: "https://z.ai/x"\nauthor:\n  - "[[Jane Doe]]"\npublished: 2026-02-11\n'
        'created: 2026-03-01\ntags:\n  - "clippings"\nrank: 4.50\n---\n'
    ),
    "toml": (
        '+++\ntitle = "GLM-5"\nsource = "https://z.ai/x"\nauthor = ["[[Jane Doe]]"]\npublished = 2026-02-11\n'
        'created = 2026-03-01\ntags = ["clippings"]\nrank = 4.50\n+++\n'
    ),
    "json": (
        '{\n"title": "GLM-5", "source": "https://z.ai/x", "author": ["[[Jane Doe]]"],\n'
        '"published": "2026-02-11", "created": "2026-03-01", "tags": ["clippings"], "rank": 4.50\n}\n'
    ),
}


def told(text: str) -> dict[str, list[str]]:
    """What the graph says of the note, by term of Dublin Core (`dc:`) or by key."""
    found: dict[str, list[str]] = {}
    for quad in note_quads(extract(read_note("n.md", text.encode())), "fp"):
        predicate = quad.predicate.value
        if predicate.startswith((DCTERMS, FIELD)):
            key = predicate.removeprefix(FIELD).replace(DCTERMS, "dc:")
            found.setdefault(key, []).append(quad.object.value)
    return found


@pytest.mark.parametrize("dialect", DIALECTS)
def test_a_head_says_the_same_in_every_dialect(dialect: str) -> None:
    assert told(f"{DIALECTS[dialect]}GLM-5 has 744B parameters.\n") == {
        "dc:identifier": ["n.md"],
        "dc:language": ["en"],
        "dc:title": ["GLM-5"],
        "dc:issued": ["2026-02-11"],
        "dc:source": ["https://z.ai/x"],
        "dc:creator": ["Jane Doe"],
        "dc:created": ["2026-03-01"],
        "dc:subject": ["clippings"],
        "author": ["[[Jane Doe]]"],
        "rank": ["4.50"],
    }


def test_what_is_written_twice_stands_by_its_key_too() -> None:
    graph = told(
        "---\ntitle: A\ntitle: B\ndate: 2026-01-02\ndate: 2026-01-03\n---\nGLM-5 has 744B parameters.\n"
    )
    assert (graph["dc:title"], graph["title"]) == (["A"], ["B"])
    assert (graph["dc:issued"], graph["date"]) == (["2026-01-02"], ["2026-01-03"])


def test_days_are_dates_and_other_dates_are_as_written() -> None:
    text = "---\nupdated: 2026-01-02\nlastmod: 2 January 2026\n---\nGLM-5 has 744B parameters.\n"
    quads = note_quads(extract(read_note("n.md", text.encode())), "fp")
    dates = [quad.object for quad in quads if quad.predicate.value == DCTERMS + "modified"]
    assert [
        (each.value, each.datatype.value.rpartition("#")[2]) for each in dates if isinstance(each, Literal)
    ] == [
        ("2026-01-02", "date"),
        ("2 January 2026", "string"),
    ]
