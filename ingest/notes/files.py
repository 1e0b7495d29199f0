"""The bytes of a file that may be anything: a device, a pipe that nobody writes, without an end."""

from __future__ import annotations

import os
import stat
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from ingest.errors import NoteError

LIMIT: Final = 64 * 1024 * 1024
"""The most bytes that a file of notes may have."""

# A pipe would be waited for, a terminal would become ours; where the system has no such words, no need.
_FLAGS: Final = (
    os.O_RDONLY
    | getattr(os, "O_NONBLOCK", 0)
    | getattr(os, "O_NOCTTY", 0)
    | getattr(os, "O_BINARY", 0)
    | getattr(os, "O_CLOEXEC", 0)
)


@dataclass(frozen=True, slots=True)
class Content:
    """What a source holds, and what is said of it: a Content-Type, where it came with one."""

    data: bytes
    declared: str = ""


def read_file(name: str, path: Path, limit: int = LIMIT) -> bytes:
    """What the file holds; OSError where it cannot be opened or read.

    NoteError for what is no regular file, which is not opened at all, and for more than `limit` bytes.
    """
    _refuse_other(name, path.stat())
    with os.fdopen(os.open(path, _FLAGS), "rb") as file:
        status = os.fstat(file.fileno())
        _refuse_other(name, status)  # it may have become another since it was looked at
        data = file.read(limit + 1) if status.st_size <= limit else b""
    if status.st_size > limit or len(data) > limit:
        raise NoteError(name, f"larger than {limit // 1024**2} MB")
    return data


def _refuse_other(name: str, status: os.stat_result) -> None:
    if stat.S_ISDIR(status.st_mode):
        raise NoteError(name, "a folder, not a file")
    if not stat.S_ISREG(status.st_mode):
        raise NoteError(name, "not a regular file")
