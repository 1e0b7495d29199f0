"""Tables that a person reads: long text folded, numbers aligned right, Japanese at its own width."""

from __future__ import annotations

from collections import Counter
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
    """A column: its head, whether it holds numbers, may be folded, and is left out where every cell is empty.

    A column that may not be folded, or has no cell wider than `keep`, is as wide as its longest cell.
    """

    head: str
    number: bool = False
    fold: bool = False
    optional: bool = False
    keep: int = 0


def render(
    columns: Sequence[Column], rows: Sequence[Sequence[str]], heading: str = "", terminal: int | None = None
) -> str:
    """The heading, folded, and the table; for a terminal of so many columns in colour, else plain."""
    written = StringIO()
    console = Console(
        file=written,
        width=terminal or WIDTH,
        color_system="auto" if terminal else None,
        force_terminal=terminal is not None,
        legacy_windows=False,
    )
    for line in heading.splitlines():
        console.print(_text(line))
    console.print(_table(columns, rows))
    return "\n".join(line.rstrip() for line in written.getvalue().splitlines()).strip("\n") + "\n"


def show(columns: Sequence[Column], rows: Sequence[Sequence[str]], heading: str = "") -> None:
    """Print the table on stdout, under its heading where it has one."""
    stdout = Console()
    write(render(columns, rows, heading, stdout.width if stdout.is_terminal else None))


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


def counted(rows: Iterable[Sequence[str]]) -> list[list[str]]:
    """Each row once, in order of first appearance; its last cell says how often it came."""
    counts = Counter(map(tuple, rows))
    return [[*row[:-1], f"{row[-1]} (×{count})" if count > 1 else row[-1]] for row, count in counts.items()]


def _table(columns: Sequence[Column], rows: Sequence[Sequence[str]]) -> Table:
    table = Table(box=SIMPLE_HEAD, padding=(0, 1, 0, 0), pad_edge=False, header_style="bold")
    cells = [[_text(cell) for cell in row] for row in rows]
    widths = [max((cell.cell_len for cell in column), default=0) for column in zip(*cells, strict=True)]
    kept = [place for place, width in enumerate(widths) if width or not columns[place].optional]
    for place in kept:
        column = columns[place]
        table.add_column(
            column.head,
            justify="right" if column.number else "left",
            overflow="fold",
            no_wrap=not column.fold or widths[place] <= column.keep,
        )
    for row in cells:
        table.add_row(*(row[place] for place in kept))
    return table


def plain(words: str) -> str:
    """Words on one line, with nothing in them that controls a terminal."""
    return " ".join(words.split()).translate(CONTROLS)


def _text(words: str) -> Text:
    """A line as it is: in a plain `str` rich would look for markup."""
    return Text(plain(words))
