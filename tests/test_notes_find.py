"""From paths to notes: names, order, folders without notes, names given twice."""

from __future__ import annotations

from pathlib import Path

import pytest

from ingest.errors import UsageError
from ingest.notes import find_notes


def write(path: Path) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("x")
    return path


def names(*paths: Path) -> list[str]:
    return [source.name for source in find_notes(paths).sources]


def test_a_name_is_the_path_below_the_folder(tmp_path: Path) -> None:
    for name in (
        "b.md",
        "a/c.markdown",
        "a/d.mdx",
        "a/e.TXT",
        "a/f.pdf",
        ".g.md",
        ".git/h.md",
        "node_modules/i.md",
    ):
        write(tmp_path / name)
    assert names(tmp_path) == ["a/c.markdown", "a/d.mdx", "a/e.TXT", "b.md"]


def test_a_file_given_outright_is_read_whatever_it_is_called(tmp_path: Path) -> None:
    assert names(write(tmp_path / "a" / "odd.rst"), write(tmp_path / ".hidden")) == [".hidden", "odd.rst"]


def test_a_path_that_is_not_there_is_a_wrong_call(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="gone"):
        find_notes([tmp_path / "gone"])


def test_a_folder_without_notes_is_told_apart(tmp_path: Path) -> None:
    write(tmp_path / "full" / "a.md")
    (tmp_path / "bare").mkdir()
    inputs = find_notes([tmp_path / "full", tmp_path / "bare"])
    assert inputs.empty == (tmp_path / "bare",)
    assert [source.name for source in inputs.sources] == ["a.md"]


def test_two_inputs_of_one_name_are_a_problem_that_names_both(tmp_path: Path) -> None:
    one, two = write(tmp_path / "x" / "n.md"), write(tmp_path / "y" / "n.md")
    other = write(tmp_path / "y" / "o.md")
    inputs = find_notes([one, tmp_path / "y"])
    assert [(source.name, source.path) for source in inputs.sources] == [("n.md", one), ("o.md", other)]
    (problem,) = inputs.problems
    assert problem.name == "n.md"
    assert str(one) in problem.cause
    assert str(two) in problem.cause


def test_links_that_lead_in_a_circle_end(tmp_path: Path) -> None:
    write(tmp_path / "a" / "n.md")
    (tmp_path / "a" / "loop").symlink_to(tmp_path, target_is_directory=True)
    (tmp_path / "a" / "self").symlink_to(tmp_path / "a", target_is_directory=True)
    assert names(tmp_path) == ["a/n.md"]
