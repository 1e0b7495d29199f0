"""From paths to notes: names, order, folders without notes, names given twice."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path
from shutil import which

import pytest

from ingest.errors import UsageError
from ingest.notes import Selection, find_notes


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
        "a/f.png",
        ".g.md",
        ".git/h.md",
        "node_modules/i.md",
    ):
        write(tmp_path / name)
    assert names(tmp_path) == ["a/c.markdown", "a/d.mdx", "a/e.TXT", "a/f.pdf", "b.md"]


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


def selected(folder: Path, *include: str, exclude: tuple[str, ...] = (), gitignore: bool = True) -> list[str]:
    selection = Selection.of_call(include, exclude, gitignore=gitignore)
    return [source.name for source in find_notes([folder], selection).sources]


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    for name in ("a.md", "b.txt", "fr/a.md", "fr/deep/c.md", "drafts/d.md", "fr/drafts/e.md"):
        write(tmp_path / name)
    return tmp_path


@pytest.mark.parametrize(
    ("include", "exclude", "expected"),
    [
        (["*.txt"], [], ["b.txt"]),
        (["fr"], [], ["fr/a.md", "fr/deep/c.md", "fr/drafts/e.md"]),
        (["/a.md"], [], ["a.md"]),
        (["./a.md", "b.*"], [], ["a.md", "b.txt"]),
        (["fr/*.md"], [], ["fr/a.md"]),
        (["fr/**/*.md", "!fr/deep/*.md"], [], ["fr/a.md", "fr/drafts/e.md"]),
        ([], ["drafts/"], ["a.md", "b.txt", "fr/a.md", "fr/deep/c.md"]),
        ([], ["/drafts", "*.txt"], ["a.md", "fr/a.md", "fr/deep/c.md", "fr/drafts/e.md"]),
        (["fr/"], ["deep", "c.md"], ["fr/a.md", "fr/drafts/e.md"]),
        ([], ["*.md", "!a.md"], ["a.md", "b.txt", "fr/a.md"]),
    ],
)
def test_globs_choose_among_the_notes_of_a_folder(
    include: list[str], exclude: list[str], expected: list[str], tree: Path
) -> None:
    assert selected(tree, *include, exclude=tuple(exclude)) == expected


def test_a_glob_that_means_nothing_is_a_wrong_call() -> None:
    for glob in ("", "!", "[z-a]", "**/a/**/b/**/c/**"):
        with pytest.raises(UsageError, match="pattern"):
            Selection.of_call([glob], [])


def test_what_git_ignores_is_left_out_unless_it_is_asked_for(tree: Path) -> None:
    (tree / ".gitignore").write_text("# private\ndrafts/\n*.txt\n\xa0[z-a]\n")
    (tree / "fr" / ".gitignore").write_text("!drafts/\ndeep/*\n!*.md\n")
    assert selected(tree) == ["a.md", "fr/a.md", "fr/deep/c.md", "fr/drafts/e.md"]
    assert len(selected(tree, gitignore=False)) == 6
    assert names(tree / "drafts", tree / "b.txt") == ["b.txt", "d.md"]


IGNORED = (
    "*\n!*/\n!*.md\n",
    "/*\n!/fr\n",
    "fr/**\n!fr/drafts/\n",
    "fr/*\n!fr/deep\n",
    "**/drafts\n",
    "a.md\n!/a.md\n",
    "d*/\n",
    "**/deep/*.md\n",
    "\\#x\n#a.md\n?.txt\n",
    "fr/drafts\n!fr/drafts/e.md\n",
)


@pytest.mark.skipif(which("git") is None, reason="compares with git")
@pytest.mark.parametrize("patterns", IGNORED)
def test_a_gitignore_means_what_it_means_to_git(patterns: str, tree: Path) -> None:
    (tree / ".gitignore").write_text(patterns)
    subprocess.run(["git", "init", "-q", tree], check=True)
    asked = ["git", "-C", tree, "ls-files", "-z", "--others", "--exclude-standard", "*.md", "*.txt"]
    listed = subprocess.run(asked, check=True, capture_output=True, text=True).stdout
    assert selected(tree) == sorted(filter(None, listed.split("\0")))


def test_a_pattern_made_to_take_long_takes_no_longer(tmp_path: Path) -> None:
    write(tmp_path / ("a" * 200 + ".md"))
    (tmp_path / ".gitignore").write_text("*a" * 40 + "*b*\n" + "a" + "*" * 200 + "b\n" + "**/" * 100 + "b\n")
    assert len(names(tmp_path)) == 1


def test_files_that_programs_write_on_the_side_are_no_notes(tmp_path: Path) -> None:
    for name in ("4913", "n.md~", ".n.md.swp", ".#n.md", "#n.md#", "n.md.tmp", "n.md___jb_tmp___", "~$n.txt"):
        write(tmp_path / name)
    for folder in (".obsidian", ".trash", ".venv", "__pycache__"):
        write(tmp_path / folder / "n.md")
    write(tmp_path / "env" / "pyvenv.cfg")
    write(tmp_path / "env" / "lib" / "LICENSE.txt")
    assert names(tmp_path) == []


def test_links_that_lead_in_a_circle_end(tmp_path: Path) -> None:
    write(tmp_path / "a" / "n.md")
    (tmp_path / "a" / "loop").symlink_to(tmp_path, target_is_directory=True)
    (tmp_path / "a" / "self").symlink_to(tmp_path / "a", target_is_directory=True)
    (tmp_path / "a" / "round.md").symlink_to("round.md")
    inputs = find_notes([tmp_path])
    assert [source.name for source in inputs.sources] == ["a/n.md", "a/round.md"]


def test_what_several_links_lead_to_is_read_once_under_its_own_name(tmp_path: Path) -> None:
    """Folders that link to each other have as many paths as there are ways through them."""
    for number in range(25):
        write(tmp_path / "in" / f"{number:02}" / "n.md")
        for link in "xy":
            (tmp_path / "in" / f"{number:02}" / link).symlink_to(f"../{number + 1:02}")
    (tmp_path / "in" / "latest.md").symlink_to("07/n.md")
    outside = write(tmp_path / "out" / "o.md")
    (tmp_path / "in" / "there").symlink_to(outside.parent)
    (tmp_path / "in" / "one.md").symlink_to(write(tmp_path / "other.md"))
    expected = [*(f"{number:02}/n.md" for number in range(25)), "one.md", "there/o.md"]
    assert names(tmp_path / "in") == expected


@pytest.mark.skipif(os.geteuid() == 0, reason="nothing is closed to root")
def test_a_folder_that_cannot_be_opened_is_a_problem_of_its_own(tmp_path: Path) -> None:
    write(tmp_path / "open" / "n.md")
    write(tmp_path / "closed" / "n.md").parent.chmod(0)
    inputs = find_notes([tmp_path])
    (tmp_path / "closed").chmod(0o700)
    assert [source.name for source in inputs.sources] == ["open/n.md"]
    assert [(problem.name, problem.cause) for problem in inputs.problems] == [("closed", "Permission denied")]
