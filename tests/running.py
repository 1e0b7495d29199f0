"""Run `glotgraph` as a user would: a process of its own, its streams apart, no terminal."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

COMMAND = Path(sys.executable).parent / "glotgraph"


def environment(**more: str) -> dict[str, str]:
    """The environment without what would choose a store or a colour for the command."""
    kept = {key: value for key, value in os.environ.items() if key not in {"GLOTGRAPH_STORE", "FORCE_COLOR"}}
    return {**kept, **more}


def run(
    *arguments: str | Path, cwd: Path, stdin: bytes = b"", variables: Mapping[str, str] | None = None
) -> subprocess.CompletedProcess[str]:
    """The finished command; its output is UTF-8, whatever else is."""
    done = subprocess.run(
        [COMMAND, *arguments],
        cwd=cwd,
        input=stdin,
        capture_output=True,
        env=environment(**(variables or {})),
        check=False,
    )
    return subprocess.CompletedProcess(done.args, done.returncode, done.stdout.decode(), done.stderr.decode())


def succeed(*arguments: str | Path, cwd: Path, stdin: bytes = b"") -> str:
    """What the command prints on stdout; it must have gone well, and without a traceback on stderr."""
    done = run(*arguments, cwd=cwd, stdin=stdin)
    assert done.returncode == 0, done.stderr
    return done.stdout


def refuse(status: int, *arguments: str | Path, cwd: Path, stdin: bytes = b"") -> str:
    """The one line in which the command refuses; it must end in `status` and print no result."""
    done = run(*arguments, cwd=cwd, stdin=stdin)
    assert (done.returncode, done.stdout) == (status, ""), done.stderr
    lines: Sequence[str] = done.stderr.splitlines()
    assert len(lines) == 1, done.stderr
    assert lines[0].startswith("glotgraph: ")
    return lines[0]
