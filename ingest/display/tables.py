"""Tables that a person reads: long text folded, numbers aligned right, Japanese at its own width."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from io import StringIO

from rich.box import SIMPLE_HEAD
from rich.console import Console
from rich.table import Table
from rich.text import Text

from ingest.display.streams import write

# Away from a terminal the width is always this one, so that the same graph prints the same bytes.
WIDTH = 120

# A note may hold anything; an escape sequence of its own must not reach the terminal.
CONTROLS = dict.fromkeys((*range(0x20), *range(0x7F, 0xA0)), "\N{REPLACEMENT CHARACTER}")


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its head, whether it holds numbers, and whether its text may be folded.

    A column that may not be folded is as wide as its longest cell.
    """

    head: str
    number: bool = False
    fold: bool = False
    style: str = ""


def render(columns: Sequence[Column], rows: Iterable[Sequence[str]], width: int = WIDTH) -> str:
    """The table as plain text, without colour, `width` columns at most."""
    console = Console(file=StringIO(), width=width, color_system=None, legacy_windows=False)
    with console.capture() as captured:
        console.print(_table(columns, rows))
    return "".join(f"{line.rstrip()}\n" for line in captured.get().splitlines())


def show(columns: Sequence[Column], rows: Iterable[Sequence[str]]) -> None:
    """Print the table on stdout: in colour and to its width on a terminal, else plain and 120 wide."""
    console = Console()
    if not console.is_terminal:
        write(render(columns, rows))
        return
    console.print(_table(columns, rows))


def without_repeats(rows: Sequence[Sequence[str]], depth: int) -> list[list[str]]:
    """The rows, each of the first `depth` cells blank where it, and those before it, repeat the row above."""
    shown = []
    above: Sequence[str] = ()
    for row in rows:
        same = 0
        while same < min(depth, len(above)) and row[same] == above[same]:
            same += 1
        shown.append([""] * same + list(row[same:]))
        above = row
    return shown


def _table(columns: Sequence[Column], rows: Iterable[Sequence[str]]) -> Table:
    table = Table(box=SIMPLE_HEAD, pad_edge=False, header_style="bold")
    for column in columns:
        table.add_column(
            column.head,
            justify="right" if column.number else "left",
            overflow="fold",
            no_wrap=not column.fold,
            min_width=12 if column.fold else None,
            style=column.style,
        )
    for row in rows:
        # Text, not str: a cell is shown as it is, whatever square brackets it holds.
        table.add_row(*(Text(" ".join(cell.split()).translate(CONTROLS)) for cell in row))
    return table
