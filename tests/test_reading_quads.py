"""What the graph tells of how a note's bytes became text."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

import pytest
from running import run

from ingest import ingest
from ingest.graph.embedded import EmbeddedStore
from ingest.graph.store import select, value_of
from ingest.namespaces import GG, PROV

NOTE = "urn:glotgraph:note:n.md"
TEXT = "Le modèle GLM-5 compte 745 milliards de paramètres, à un coût réduit.\n"
HOW = f"""
SELECT ?digest ?encoding ?misread ?times WHERE {{ GRAPH <{NOTE}> {{
    <{NOTE}> <{PROV}wasGeneratedBy> ?activity . ?activity <{PROV}used> ?file .
    ?file <{GG}digest> ?digest ; <{GG}encoding> ?encoding .
    OPTIONAL {{
        ?activity <{PROV}qualifiedAssociation> ?association . ?association <{PROV}hadPlan> ?plan .
        ?plan <{GG}misreadAs> ?misread ; <{GG}times> ?times
    }}
}} }}
"""
TOLD = f"SELECT ?code {{ GRAPH <{NOTE}> {{ ?d <{GG}code> ?code }} }}"


def damaged(text: str) -> str:
    return text.encode().decode("mac_roman")


@pytest.mark.parametrize(
    ("data", "encoding", "misread", "times", "told"),
    [
        (TEXT.encode(), "utf-8", "", "", []),
        (TEXT.encode("utf-16"), "utf-16", "", "", []),
        (TEXT.encode("mac_roman"), "mac-roman", "", "", ["encoding-guessed"]),
        (damaged(TEXT).encode(), "utf-8", "mac-roman", "1", ["mojibake-repaired"]),
        (damaged(damaged(TEXT)).encode(), "utf-8", "mac-roman", "2", ["mojibake-repaired"]),
    ],
)
def test_the_activity_used_the_bytes_and_followed_the_plan_of_the_repair(
    data: bytes, encoding: str, misread: str, times: str, told: list[str], tmp_path: Path
) -> None:
    (tmp_path / "n.md").write_bytes(data)
    ingest([tmp_path / "n.md"], tmp_path / "s")
    store = EmbeddedStore.writing(tmp_path / "s")
    ((digest, *how),) = select(store, HOW)
    assert value_of(digest) == hashlib.sha256(data).hexdigest()
    assert [value_of(term) if term is not None else "" for term in how] == [encoding, misread, times]
    assert [value_of(code) for (code,) in select(store, TOLD)] == told


def test_the_report_names_the_encoding_and_what_was_done(tmp_path: Path) -> None:
    (tmp_path / "n.md").write_bytes("Модель с миллиардами параметров.".encode("koi8-r"))
    (tmp_path / "z.md").write_bytes(damaged(TEXT).encode())
    assert run("ingest", "n.md", "z.md", "--report", "r.jsonl", cwd=tmp_path).returncode == 0
    for _ in range(2):  # an unchanged note is reported as it was read
        first, second = map(json.loads, (tmp_path / "r.jsonl").read_text("utf-8").splitlines())
        assert (first["encoding"], second["encoding"]) == ("koi8-r", "utf-8")
        (said,) = first["diagnostics"]
        assert said["code"] == "encoding-guessed"
        assert "koi8-r" in said["message"]
        (said,) = second["diagnostics"]
        assert said["code"] == "mojibake-repaired"
        assert said["message"] == "text that was UTF-8 read as mac-roman has been restored"
        assert run("ingest", "n.md", "z.md", "--report", "r.jsonl", cwd=tmp_path).returncode == 0
