"""The standard streams: always UTF-8, and quiet when the reader has left."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Iterable
from io import TextIOWrapper


def settle_streams() -> None:
    """Make stdout and stderr write UTF-8 whatever the locale.

    A lone surrogate, which stands for a byte of a file name, comes out as its escape, valid in JSON too.
    """
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def write(text: str) -> None:
    """Write `text` to stdout; when the reader has closed it (`| head`), end quietly."""
    write_bytes((text.encode("utf-8", "backslashreplace"),))


def write_lines(lines: Iterable[str]) -> None:
    """Write each line, with its newline, as it comes."""
    for line in lines:
        write(line + "\n")


def write_bytes(chunks: Iterable[bytes]) -> None:
    """Write bytes to stdout as they are."""
    try:
        for chunk in chunks:
            sys.stdout.buffer.write(chunk)
    except BrokenPipeError:
        leave()


def flush() -> None:
    """Hand over what is still in stdout's buffer; the last thing a command does."""
    try:
        sys.stdout.flush()
    except BrokenPipeError:
        leave()


def leave() -> None:
    """End as a program that nobody reads from ends, without a word: with the status of SIGPIPE."""
    # What is left in the buffer must go somewhere, or the interpreter complains about it on its way out.
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    raise SystemExit(128 + signal.SIGPIPE)


def note(message: str) -> None:
    """Tell the person, on stderr."""
    sys.stderr.write(message + "\n")
