"""Files that are no notes whatever they are called: nothing is waited for, nothing is read without end."""

from __future__ import annotations

import os
import socket
from pathlib import Path

import pytest
from running import run, succeed

from ingest.errors import NoteError
from ingest.notes.files import read_file

CARD = "GLM-5 has 744B parameters.\n"
STRANGE = ("device.md", "pipe.md", "socket.md")


@pytest.fixture
def strange(tmp_path: Path) -> Path:
    """A folder of one note among a pipe that nobody writes, a socket and a device without end."""
    folder = tmp_path / "n"
    folder.mkdir()
    (folder / "card.md").write_text(CARD)
    os.mkfifo(folder / "pipe.md")
    with socket.socket(socket.AF_UNIX) as bound:
        here = Path.cwd()
        os.chdir(folder)  # the path of a socket has room for a hundred characters
        bound.bind("socket.md")
        os.chdir(here)
    (folder / "device.md").symlink_to("/dev/zero")
    return folder


@pytest.mark.parametrize("name", STRANGE)
def test_what_is_no_regular_file_is_not_opened(name: str, strange: Path) -> None:
    with pytest.raises(NoteError, match=f"{name}: not a regular file"):
        read_file(name, strange / name)


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_the_notes_beside_it_are_read(jobs: str, strange: Path, tmp_path: Path) -> None:
    done = run("ingest", strange, "--jobs", jobs, cwd=tmp_path)
    assert done.returncode == 1
    said = [f"{name}: failed: not a regular file" for name in STRANGE]
    assert done.stderr.splitlines() == [*said, "4 notes: 1 new, 3 failed; 1 claims"]


def test_given_outright_it_is_refused_too(strange: Path, tmp_path: Path) -> None:
    done = run("ingest", *(strange / name for name in STRANGE), "/dev/zero", cwd=tmp_path)
    assert done.returncode == 1
    assert done.stderr.count("not a regular file") == 4


def test_a_note_that_became_a_pipe_says_nothing_any_more(tmp_path: Path) -> None:
    (tmp_path / "card.md").write_text(CARD)
    succeed("ingest", "card.md", cwd=tmp_path)
    (tmp_path / "card.md").unlink()
    os.mkfifo(tmp_path / "card.md")
    assert run("ingest", "card.md", cwd=tmp_path).returncode == 1
    assert succeed("claims", "--format", "jsonl", cwd=tmp_path) == ""


def test_a_file_larger_than_the_limit_is_refused_before_it_is_read(tmp_path: Path) -> None:
    with (tmp_path / "n.md").open("wb") as file:
        file.truncate(1 << 40)  # a hole of a terabyte
    with pytest.raises(NoteError, match=r"n\.md: larger than 64 MB"):
        read_file("n.md", tmp_path / "n.md")


def test_a_file_that_does_not_tell_its_size_is_read(tmp_path: Path) -> None:
    if Path("/proc/self/status").exists():
        assert read_file("n.md", Path("/proc/self/status")).startswith(b"Name:")
    (tmp_path / "n.md").write_bytes(b"12345")
    assert read_file("n.md", tmp_path / "n.md", 5) == b"12345"
    with pytest.raises(NoteError, match="larger than"):
        read_file("n.md", tmp_path / "n.md", 4)


def test_a_folder_is_no_file(tmp_path: Path) -> None:
    with pytest.raises(NoteError, match="a folder"):
        read_file("n.md", tmp_path)
    with pytest.raises(FileNotFoundError):
        read_file("n.md", tmp_path / "gone.md")
