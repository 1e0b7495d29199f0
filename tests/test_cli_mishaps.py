"""What happens to a run: interruptions, dead processes, a store in use, readers that leave, full disks."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from running import COMMAND, environment, refuse, run, succeed

COUNT = 40
SENTENCES = "GLM-5 has {0}B parameters and reads {0}K tokens.\n\n"


@pytest.fixture
def notes(tmp_path: Path) -> Path:
    folder = tmp_path / "notes"
    folder.mkdir()
    for number in range(COUNT):
        (folder / f"{number:02}.md").write_text(SENTENCES.format(number + 1) * 5, encoding="utf-8")
    return folder


@contextmanager
def started(*arguments: str | Path, cwd: Path) -> Iterator[subprocess.Popen[bytes]]:
    if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:  # run in the background, where children inherit it
        signal.signal(signal.SIGINT, signal.default_int_handler)
    process = subprocess.Popen(
        [COMMAND, *arguments],
        cwd=cwd,
        env=environment(),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        start_new_session=True,
    )
    with process:
        yield process


def exported(cwd: Path, store: str = "glotgraph.store") -> str:
    return succeed("export", "--format", "nquads", "--store", store, cwd=cwd)


def lines_of(report: Path) -> int:
    return report.read_text(encoding="utf-8").count("\n") if report.exists() else 0


def wait_for(condition: object, process: subprocess.Popen[bytes]) -> None:
    assert callable(condition)
    while process.poll() is None and not condition():
        time.sleep(0.005)


def workers(process: int) -> list[int]:
    """The processes that any of its threads started and that serve it, on a system with /proc."""
    listed = [file.read_text() for file in Path(f"/proc/{process}/task").glob("*/children")]
    found = [int(child) for children in listed for child in children.split()]
    return [child for child in found if b"spawn_main" in Path(f"/proc/{child}/cmdline").read_bytes()]


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_an_interrupted_run_says_so_and_the_next_one_finishes_it(
    jobs: str, notes: Path, tmp_path: Path
) -> None:
    report = tmp_path / "report.jsonl"
    with started("ingest", notes, "--jobs", jobs, "--report", report, cwd=tmp_path) as process:
        wait_for(lambda: lines_of(report), process)
        os.killpg(process.pid, signal.SIGINT)  # a terminal sends Ctrl-C to workers as well
        _, complaint = process.communicate(timeout=60)
    assert process.returncode == 130
    assert complaint.decode().splitlines()[-1].startswith("glotgraph: interrupted")
    assert b"Traceback" not in complaint
    assert lines_of(report) < COUNT
    succeed("ingest", notes, cwd=tmp_path)
    succeed("ingest", notes, "--store", "clean", cwd=tmp_path)
    assert exported(tmp_path) == exported(tmp_path, "clean")


@pytest.mark.skipif(not Path("/proc/self/task").exists(), reason="finds the workers in /proc")
def test_a_killed_worker_costs_nothing(notes: Path, tmp_path: Path) -> None:
    report = tmp_path / "report.jsonl"
    with started("ingest", notes, "--jobs", "2", "--report", report, cwd=tmp_path) as process:
        wait_for(lambda: lines_of(report), process)
        os.kill(workers(process.pid)[0], signal.SIGKILL)
        _, said = process.communicate(timeout=60)
    assert process.returncode == 0, said
    assert lines_of(report) == COUNT
    succeed("ingest", notes, "--store", "clean", cwd=tmp_path)
    assert exported(tmp_path) == exported(tmp_path, "clean")


@pytest.mark.parametrize("after", [1, 20])
def test_a_killed_run_leaves_whole_notes_and_the_next_one_finishes(
    after: int, notes: Path, tmp_path: Path
) -> None:
    report = tmp_path / "report.jsonl"
    with started("ingest", notes, "--report", report, cwd=tmp_path) as process:
        wait_for(lambda: lines_of(report) >= after, process)
        process.kill()
    succeed("ingest", notes, cwd=tmp_path)
    succeed("ingest", notes, "--store", "clean", cwd=tmp_path)
    assert exported(tmp_path) == exported(tmp_path, "clean")


WRITER = """
import sys
from pathlib import Path
from ingest.graph.embedded import EmbeddedStore
with EmbeddedStore.writing(Path("glotgraph.store")):
    print("writing", flush=True)
    sys.stdin.read()
"""


def test_a_store_that_another_process_writes_is_left_alone(notes: Path, tmp_path: Path) -> None:
    succeed("ingest", notes / "00.md", cwd=tmp_path)
    before = exported(tmp_path)
    with subprocess.Popen(
        [sys.executable, "-c", WRITER], cwd=tmp_path, stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as writer:
        assert writer.stdout is not None
        assert writer.stdout.readline() == b"writing\n"
        assert "another process" in refuse(2, "ingest", notes, cwd=tmp_path)
        assert "another process" in refuse(2, "remove", "00.md", cwd=tmp_path)
        assert exported(tmp_path) == before
        writer.communicate()
    assert exported(tmp_path) == before


@pytest.mark.parametrize(
    "arguments",
    [
        ("claims",),
        ("claims", "--format", "jsonl"),
        ("export",),
        ("query", "SELECT * {?s ?p ?o}", "--format", "csv"),
        ("conflicts",),
    ],
)
def test_a_reader_that_leaves_is_left_without_a_word(
    arguments: tuple[str, ...], notes: Path, tmp_path: Path
) -> None:
    succeed("ingest", notes, cwd=tmp_path)
    with started(*arguments, cwd=tmp_path) as process:
        assert process.stdout is not None
        process.stdout.read(10)
        process.stdout.close()
        assert process.stderr is not None
        assert process.stderr.read() == b""
    assert process.returncode in {0, 128 + signal.SIGPIPE}  # 0 where all of it fitted into the pipe


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
def test_a_full_disk_is_one_line(notes: Path, tmp_path: Path) -> None:
    succeed("ingest", notes / "00.md", cwd=tmp_path)
    for arguments in (["claims"], ["export"]):
        with Path("/dev/full").open("wb") as full:
            done = subprocess.run(
                [COMMAND, *arguments], cwd=tmp_path, stdout=full, stderr=subprocess.PIPE, check=False
            )
        assert done.returncode == 2
        assert done.stderr.decode() == "glotgraph: No space left on device\n"
    assert "No space left" in refuse(2, "export", "--output", "/dev/full", cwd=tmp_path)
    complaint = run("ingest", notes, "--report", "/dev/full", cwd=tmp_path)
    assert complaint.returncode == 2
    assert "Traceback" not in complaint.stderr


def test_an_export_that_fails_leaves_the_file_that_was_there(notes: Path, tmp_path: Path) -> None:
    (tmp_path / "graph.ttl").write_text("what was there")
    refuse(2, "export", "--output", "graph.ttl", "--store", "nowhere", cwd=tmp_path)
    assert (tmp_path / "graph.ttl").read_text() == "what was there"
    succeed("ingest", notes / "00.md", cwd=tmp_path)
    assert succeed("export", "--output", "graph.ttl", cwd=tmp_path) == ""
    assert (tmp_path / "graph.ttl").read_text(encoding="utf-8") == succeed("export", cwd=tmp_path)
    assert not list(tmp_path.glob(".graph*"))
