"""How far a long run is: a bar on a terminal, and lines on stderr that never break it."""

from __future__ import annotations

from types import TracebackType
from typing import Self

from rich import progress
from rich.console import Console

from ingest.display import streams
from ingest.display.tables import plain


class Progress:
    """A bar over `total` notes, shown only where stderr is a terminal."""

    def __init__(self, total: int) -> None:
        console = Console(stderr=True)
        self._bar = progress.Progress(
            progress.BarColumn(),
            progress.MofNCompleteColumn(),
            progress.TimeRemainingColumn(),
            console=console,
            transient=True,
            disable=not console.is_terminal,
        )
        self._task = self._bar.add_task("", total=total)

    def __enter__(self) -> Self:
        self._bar.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._bar.stop()

    def advance(self) -> None:
        """One note more is done."""
        self._bar.advance(self._task)

    def say(self, message: str) -> None:
        """Print a line above the bar."""
        line = plain(message)
        if self._bar.disable:
            streams.note(line)
        else:
            self._bar.console.print(line, markup=False, highlight=False, soft_wrap=True)
