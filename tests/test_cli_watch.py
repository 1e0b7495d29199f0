"""`glotgraph ingest --watch`: what is saved, moved and removed in a folder is soon in the graph."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from running import COMMAND, environment, refuse, run, succeed

from ingest import ingest, read_claims
from ingest.errors import StoreError

PATIENCE = 120  # seconds; nothing here is a measure of time
HOLDER = """
import sys
from pathlib import Path
from ingest.graph.embedded import EmbeddedStore
with EmbeddedStore.writing(Path("glotgraph.store")):
    print("holding", flush=True)
    sys.stdin.read()
"""


def card(size: int, model: str = "GLM-5") -> str:
    return f"{model} has {size}B parameters.\n"


def soon(condition: Callable[[], object], process: subprocess.Popen[str]) -> None:
    """Wait until it holds; fail where the process ends before, or it never does."""
    end = time.monotonic() + PATIENCE
    while not condition():
        assert process.poll() is None, process.stderr and process.stderr.read()
        assert time.monotonic() < end
        time.sleep(0.02)


@contextmanager
def watching(cwd: Path, *options: str) -> Iterator[subprocess.Popen[str]]:
    """The command, following the folder `notes` from the moment that it says so."""
    if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:  # run in the background, where children inherit it
        signal.signal(signal.SIGINT, signal.default_int_handler)
    command = [COMMAND, "ingest", "notes", "--watch", "--report", "report.jsonl", *options]
    with subprocess.Popen(
        command, cwd=cwd, env=environment(), stderr=subprocess.PIPE, text=True, start_new_session=True
    ) as process:
        try:
            assert process.stderr is not None
            assert any("watching" in line for line in process.stderr)
            yield process
        finally:
            process.kill()


@pytest.fixture
def notes(tmp_path: Path) -> Path:
    folder = tmp_path / "notes"
    folder.mkdir()
    (folder / "card.md").write_text(card(744), encoding="utf-8")
    return folder


def stored(cwd: Path) -> dict[str, int]:
    """What a reader finds at this moment: the size that each note gives its model, in milliards."""
    try:
        return {row.note: int(row.value / 10**9) for row in read_claims(cwd / "glotgraph.store")}
    except StoreError:  # a reader that came upon the writer at every attempt
        return {}


def reported(cwd: Path) -> list[tuple[str, str]]:
    lines = (cwd / "report.jsonl").read_text(encoding="utf-8").splitlines()
    return [(line["note"], line["status"]) for line in map(json.loads, lines)]


def test_what_is_saved_moved_and_removed_is_soon_in_the_graph(notes: Path, tmp_path: Path) -> None:
    with watching(tmp_path) as process:
        (notes / "card.md").write_text(card(745), encoding="utf-8")
        soon(lambda: stored(tmp_path) == {"card.md": 745}, process)

        (notes / "4913").write_text(card(1))  # what editors write on the side, then put in place
        (notes / ".card.md.swp").write_text(card(2))
        (notes / "card.md~").write_text(card(3))
        (notes / "card.md.tmp").write_text(card(746))
        (notes / "card.md.tmp").replace(notes / "card.md")
        soon(lambda: stored(tmp_path) == {"card.md": 746}, process)

        (notes / "card.md").rename(notes / "renamed.md")
        soon(lambda: stored(tmp_path) == {"renamed.md": 746}, process)

        (notes / "deep" / "er").mkdir(parents=True)
        (notes / "deep" / "er" / "a.md").write_text(card(7, "Sonar-7B"))
        soon(lambda: stored(tmp_path) == {"renamed.md": 746, "deep/er/a.md": 7}, process)

        (notes / "deep").rename(tmp_path / "away")
        soon(lambda: stored(tmp_path) == {"renamed.md": 746}, process)

        for number in range(30):
            (notes / f"{number:02}.md").write_text(card(number + 1, f"Model M-{number}"))
        soon(lambda: len(stored(tmp_path)) == 31, process)

        (notes / ".gitignore").write_text("0?.md\n")
        soon(lambda: len(stored(tmp_path)) == 21, process)

        (notes / "renamed.md").unlink()
        soon(lambda: "renamed.md" not in stored(tmp_path), process)
    named = {name for name, _ in reported(tmp_path)}
    assert named == {"card.md", "renamed.md", "deep/er/a.md", *(f"{number:02}.md" for number in range(30))}
    clean = tmp_path / "clean"
    ingest([notes], clean)
    exported = [succeed("export", "--store", at, cwd=tmp_path) for at in ("glotgraph.store", clean)]
    assert exported[0] == exported[1]


def test_a_note_that_cannot_be_read_is_said_and_the_others_go_on(notes: Path, tmp_path: Path) -> None:
    with watching(tmp_path) as process:
        os.mkfifo(notes / "pipe.md")
        (notes / "picture.md").write_bytes(b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" * 20)
        (notes / "card.md").write_text(card(745), encoding="utf-8")
        soon(lambda: ("picture.md", "failed") in reported(tmp_path), process)
        soon(lambda: ("pipe.md", "failed") in reported(tmp_path), process)
        soon(lambda: stored(tmp_path) == {"card.md": 745}, process)


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_it_ends_in_order_with_the_status_of_the_signal(number: int, notes: Path, tmp_path: Path) -> None:
    with watching(tmp_path) as process:
        (notes / "card.md").write_text(card(745), encoding="utf-8")
        assert process.stderr is not None
        assert process.stderr.readline() == "card.md: changed, 1 claims\n"
        process.send_signal(number)
        _, said = process.communicate(timeout=PATIENCE)
    assert process.returncode == 128 + number
    (line,) = said.splitlines()
    assert line.startswith("glotgraph: interrupted")
    assert stored(tmp_path) == {"card.md": 745}
    succeed("check", cwd=tmp_path)


def test_the_store_is_free_while_nothing_changes(notes: Path, tmp_path: Path) -> None:
    (tmp_path / "other.md").write_text(card(7, "Sonar-7B"), encoding="utf-8")
    with watching(tmp_path) as process:
        succeed("ingest", "other.md", cwd=tmp_path)
        assert "744" in succeed("claims", cwd=tmp_path)
        succeed("conflicts", cwd=tmp_path)
        (notes / "card.md").write_text(card(745), encoding="utf-8")
        soon(lambda: stored(tmp_path) == {"card.md": 745, "other.md": 7}, process)


def test_a_change_waits_for_another_that_writes_the_store(notes: Path, tmp_path: Path) -> None:
    with watching(tmp_path) as process:
        with subprocess.Popen(
            [sys.executable, "-c", HOLDER], cwd=tmp_path, stdin=subprocess.PIPE, stdout=subprocess.PIPE
        ) as holder:
            assert holder.stdout is not None
            assert holder.stdout.readline() == b"holding\n"
            (notes / "card.md").write_text(card(745), encoding="utf-8")
            assert process.stderr is not None
            assert "another process; trying again" in process.stderr.readline()
            holder.communicate()
        soon(lambda: stored(tmp_path) == {"card.md": 745}, process)


def test_a_folder_that_goes_away_ends_it_and_keeps_its_notes(notes: Path, tmp_path: Path) -> None:
    with watching(tmp_path) as process:
        notes.rename(tmp_path / "away")
        _, said = process.communicate(timeout=PATIENCE)
    assert process.returncode == 2
    assert said == "glotgraph: notes: the folder is gone; its notes stay in the graph as they were\n"
    assert stored(tmp_path) == {"card.md": 744}


def test_only_folders_are_followed(notes: Path, tmp_path: Path) -> None:
    assert "card.md: --watch follows folders" in refuse(
        2, "ingest", notes / "card.md", "--watch", cwd=tmp_path
    )
    assert run("ingest", "nowhere", "--watch", cwd=tmp_path).returncode == 2


def test_what_links_lead_to_is_followed_wherever_it_is(notes: Path, tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere"
    (elsewhere / "deep").mkdir(parents=True)
    (elsewhere / "deep" / "a.md").write_text(card(7, "Sonar-7B"), encoding="utf-8")
    (tmp_path / "alone.md").write_text(card(8, "Sonar-8B"), encoding="utf-8")
    (notes / "folder").symlink_to(elsewhere)
    (notes / "file.md").symlink_to(tmp_path / "alone.md")
    found = {"card.md": 744, "folder/deep/a.md": 7, "file.md": 8}
    with watching(tmp_path) as process:
        soon(lambda: stored(tmp_path) == found, process)
        (elsewhere / "deep" / "a.md").write_text(card(8, "Sonar-7B"), encoding="utf-8")
        (elsewhere / "b.md").write_text(card(9, "Sonar-9B"), encoding="utf-8")
        soon(lambda: stored(tmp_path) == found | {"folder/deep/a.md": 8, "folder/b.md": 9}, process)
        (tmp_path / "alone.md").write_text(card(9, "Sonar-8B"), encoding="utf-8")
        soon(lambda: stored(tmp_path).get("file.md") == 9, process)
        (elsewhere / "b.md").unlink()
        soon(lambda: stored(tmp_path) == found | {"folder/deep/a.md": 8, "file.md": 9}, process)
        later = tmp_path / "later"
        later.mkdir()
        (notes / "more").symlink_to(later)
        (later / "c.md").write_text(card(10, "Sonar-10B"), encoding="utf-8")
        soon(lambda: stored(tmp_path).get("more/c.md") == 10, process)
        (later / "c.md").write_text(card(11, "Sonar-10B"), encoding="utf-8")
        soon(lambda: stored(tmp_path).get("more/c.md") == 11, process)
