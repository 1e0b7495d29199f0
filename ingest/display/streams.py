"""The standard streams: always UTF-8, and quiet when the reader has left."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from io import TextIOWrapper
from typing import BinaryIO


def settle_streams() -> None:
    """Make stdout and stderr write UTF-8 whatever the locale.

    A lone surrogate, which stands for a byte of a file name, comes out as its escape, valid in JSON too.
    """
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


@contextmanager
def output() -> Iterator[BinaryIO]:
    """Stdout for bytes; when its reader has gone (`| head`), the command ends there, without a word."""
    try:
        yield sys.stdout.buffer
    except BrokenPipeError:
        abandon_output()
        raise SystemExit(128 + signal.SIGPIPE) from None


def write(text: str) -> None:
    """Write `text` to stdout."""
    with output() as stdout:
        stdout.write(text.encode("utf-8", "backslashreplace"))


def write_lines(lines: Iterable[str]) -> None:
    """Write each line, with its newline, as it comes."""
    for line in lines:
        write(line + "\n")


def flush() -> None:
    """Hand over what stdout still holds; the last thing a command does."""
    with output() as stdout:
        stdout.flush()


def abandon_output() -> None:
    """Drop what stdout holds and cannot deliver, which the interpreter would complain of on its way out."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


@contextmanager
def terminable() -> Iterator[list[int]]:
    """Within it, the word to end (SIGTERM) interrupts as Ctrl-C does; the list then holds its number."""
    told: list[int] = []

    def interrupt(number: int, _frame: object) -> None:
        told.append(number)
        raise KeyboardInterrupt

    before = signal.signal(signal.SIGTERM, interrupt)
    try:
        yield told
    finally:
        signal.signal(signal.SIGTERM, before)


def note(message: str) -> None:
    """Tell the person, on stderr."""
    sys.stderr.write(message + "\n")
