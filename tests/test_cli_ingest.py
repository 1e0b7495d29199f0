"""`glotgraph ingest` on folders as people keep them, good and bad."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest
from running import refuse, run, succeed

PNG = b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00\x00\x10"
CARD = "# GLM-5\n\nGLM-5 has 744B parameters.\n"


@pytest.fixture
def notes(tmp_path: Path) -> Path:
    folder = tmp_path / "notes"
    (folder / "fr").mkdir(parents=True)
    (folder / "card.md").write_text(CARD, encoding="utf-8")
    (folder / "fr" / "carte.md").write_text(
        "---\nlang: fr\n---\n\nLe modèle GLM-5 compte 745 milliards de paramètres.\n", encoding="utf-8"
    )
    return folder


def ingested(*arguments: str | Path, cwd: Path, status: int = 0) -> dict[str, dict[str, object]]:
    """The report of a run, by note; a traceback or a result on stdout fails it."""
    report = cwd / "report.jsonl"
    done = run("ingest", *arguments, "--report", report, cwd=cwd)
    assert done.returncode == status, done.stderr
    assert done.stdout == ""
    assert "Traceback" not in done.stderr
    lines = [json.loads(line) for line in report.read_text(encoding="utf-8").splitlines()]
    return {line["note"]: line for line in lines}


def statuses(report: dict[str, dict[str, object]]) -> dict[str, object]:
    return {note: line["status"] for note, line in report.items()}


def exported(cwd: Path, *store: str | Path) -> str:
    return succeed("export", "--format", "nquads", *store, cwd=cwd)


def test_a_note_is_new_then_unchanged_then_changed_then_removed(notes: Path, tmp_path: Path) -> None:
    first = ingested(notes, cwd=tmp_path)
    assert list(first) == ["card.md", "fr/carte.md"]
    assert statuses(first) == {"card.md": "new", "fr/carte.md": "new"}
    assert first["fr/carte.md"] == {
        "note": "fr/carte.md",
        "status": "new",
        "language": "fr",
        "encoding": "utf-8",
        "claims": 1,
        "diagnostics": [],
    }
    again = ingested(notes, cwd=tmp_path)
    assert statuses(again) == {"card.md": "unchanged", "fr/carte.md": "unchanged"}
    assert again["fr/carte.md"] == first["fr/carte.md"] | {"status": "unchanged"}
    (notes / "card.md").write_text(CARD.replace("744B", "745B"), encoding="utf-8")
    (notes / "fr" / "carte.md").unlink()
    assert statuses(ingested(notes, cwd=tmp_path)) == {"card.md": "changed"}
    assert "745 milliards" in exported(tmp_path)
    assert statuses(ingested(notes, "--prune", cwd=tmp_path)) == {
        "card.md": "unchanged",
        "fr/carte.md": "removed",
    }
    assert "745 milliards" not in exported(tmp_path)


def test_every_way_to_one_state_of_the_folder_gives_the_same_bytes(notes: Path, tmp_path: Path) -> None:
    ingested(notes, cwd=tmp_path)
    (notes / "card.md").write_text(CARD.replace("744B", "745B"), encoding="utf-8")
    (notes / "extra.md").write_text("GLM-5 reads 128K tokens of context.\n", encoding="utf-8")
    ingested(notes, "--jobs", "2", cwd=tmp_path)
    (notes / "fr" / "carte.md").unlink()
    ingested(notes, "--prune", cwd=tmp_path)
    ingested(notes, "--store", "clean", cwd=tmp_path)
    assert exported(tmp_path) == exported(tmp_path, "--store", "clean")


def test_an_unchanged_folder_leaves_the_store_as_it_was(notes: Path, tmp_path: Path) -> None:
    ingested(notes, cwd=tmp_path)
    before = exported(tmp_path)
    ingested(notes, cwd=tmp_path)
    assert exported(tmp_path) == before


def test_a_note_that_cannot_be_read_does_not_stop_the_others(notes: Path, tmp_path: Path) -> None:
    (notes / "picture.md").write_bytes(PNG * 20)
    done = run("ingest", notes, cwd=tmp_path)
    assert done.returncode == 1
    assert [line for line in done.stderr.splitlines() if line.startswith("picture.md: failed: ")]
    report = ingested(notes, cwd=tmp_path, status=1)
    assert statuses(report) == {"card.md": "unchanged", "fr/carte.md": "unchanged", "picture.md": "failed"}
    assert report["picture.md"]["diagnostics"]


def test_a_note_that_became_unreadable_says_nothing_any_more(notes: Path, tmp_path: Path) -> None:
    ingested(notes, cwd=tmp_path)
    (notes / "card.md").write_bytes(PNG * 20)
    assert statuses(ingested(notes, cwd=tmp_path, status=1))["card.md"] == "failed"
    assert "744B" not in exported(tmp_path)


def test_a_note_whose_file_cannot_be_opened_keeps_its_graph(notes: Path, tmp_path: Path) -> None:
    ingested(notes, cwd=tmp_path)
    (notes / "card.md").unlink()
    (notes / "card.md").symlink_to("gone.md")
    assert statuses(ingested(notes, "--prune", cwd=tmp_path, status=1))["card.md"] == "failed"
    assert "744B" in exported(tmp_path)


def test_odd_notes_are_ingested_with_a_word_about_it(tmp_path: Path) -> None:
    folder = tmp_path / "odd"
    folder.mkdir()
    (folder / "empty.md").write_bytes(b"")
    (folder / "head.md").write_text(f"---\ntitle: [unclosed\nlang: en\n---\n\n{CARD}", encoding="utf-8")
    report = ingested(folder, cwd=tmp_path)
    assert statuses(report) == {"empty.md": "new", "head.md": "new"}
    assert report["empty.md"]["diagnostics"]
    assert report["head.md"]["diagnostics"]
    assert report["head.md"]["claims"] == 1
    assert "GLM-5 has 744B parameters." in exported(tmp_path)


def test_two_inputs_with_one_name_are_told_apart_by_path(tmp_path: Path) -> None:
    for folder in ("a", "b"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "card.md").write_text(CARD, encoding="utf-8")
    done = run("ingest", "a", "b", cwd=tmp_path)
    assert done.returncode == 1
    (line,) = [line for line in done.stderr.splitlines() if "failed" in line and "two" in line]
    assert "a/card.md" in line
    assert "b/card.md" in line
    assert "GLM-5 has 744B" in exported(tmp_path)


def test_a_folder_without_notes_is_a_wrong_call_unless_it_says_that_none_are_left(
    notes: Path, tmp_path: Path
) -> None:
    (tmp_path / "empty").mkdir()
    assert "empty: no notes there" in refuse(2, "ingest", "empty", cwd=tmp_path)
    assert not (tmp_path / "glotgraph.store").exists()
    ingested(notes, cwd=tmp_path)
    assert set(statuses(ingested("empty", "--prune", cwd=tmp_path)).values()) == {"removed"}
    assert "744B" not in exported(tmp_path)


def test_a_path_that_is_not_there_is_a_wrong_call(notes: Path, tmp_path: Path) -> None:
    assert "nowhere: no such file or folder" in refuse(2, "ingest", notes, "nowhere", cwd=tmp_path)
    assert not (tmp_path / "glotgraph.store").exists()


def test_a_report_that_cannot_be_written_is_said_before_anything_is_done(notes: Path, tmp_path: Path) -> None:
    assert "nowhere" in refuse(2, "ingest", notes, "--report", "nowhere/r.jsonl", cwd=tmp_path)
    assert not (tmp_path / "glotgraph.store").exists()


def test_no_absolute_path_reaches_the_graph(notes: Path, tmp_path: Path) -> None:
    ingested(notes, notes / "card.md", cwd=tmp_path)
    assert str(tmp_path) not in exported(tmp_path)


def test_names_in_any_bytes_are_stored_and_printed(tmp_path: Path) -> None:
    folder = tmp_path / "names"
    folder.mkdir()
    for name in (b"caf\xe9.md", "新しい ノート.md".encode(), b"a\nb.md", b"q'uo\"te %41.md"):
        (folder / os.fsdecode(name)).write_text(CARD, encoding="utf-8")
    report = ingested(folder, cwd=tmp_path)
    assert set(statuses(report).values()) == {"new"}
    assert len(report) == 4
    claims = [json.loads(line) for line in succeed("claims", "--format", "jsonl", cwd=tmp_path).splitlines()]
    assert sorted(claim["note"] for claim in claims) == sorted(report)
    assert succeed("claims", cwd=tmp_path).count("744,000,000,000") == 4
    done = run("remove", *sorted(report), cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    assert succeed("claims", "--format", "jsonl", cwd=tmp_path) == ""


def test_notes_may_have_iris_under_a_base_of_ones_own(notes: Path, tmp_path: Path) -> None:
    ingested(notes, "--base", "https://example.org/notes/", cwd=tmp_path)
    assert "<https://example.org/notes/fr/carte.md>" in exported(tmp_path)
    assert "--base" in refuse(2, "ingest", notes, "--base", "no base", cwd=tmp_path)
