"""Tables whose cells are drawn: what rules run across and down a page encloses."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from ingest.notes.formats.boxes import Box, write_table
from ingest.notes.formats.glyphs import Glyph, Page, Rule
from ingest.notes.formats.print_lines import Line, lines_of, text_of

_NEAR: Final = 3.0  # points between rules that a person sees as one, or as touching
_MOST: Final = 2_000


@dataclass(frozen=True, slots=True)
class Grid:
    """A table's grid: its columns' edges from left to right, its rows' from top to bottom, and its rules."""

    columns: Sequence[float]
    rows: Sequence[float]
    across: Sequence[Rule]
    down: Sequence[Rule]

    def place(self, glyph: Glyph) -> tuple[int, int] | None:
        """The row and the column that a glyph stands in, if it stands in the grid."""
        x, y = (glyph.left + glyph.right) / 2, glyph.base + glyph.height / 4
        column = bisect_right(self.columns, x) - 1
        row = bisect_right(self.rows, -y, key=lambda edge: -edge) - 1
        if 0 <= column < len(self.columns) - 1 and 0 <= row < len(self.rows) - 1:
            return row, column
        return None


def merged(rules: Iterable[Rule]) -> list[Rule]:
    """Rules with those made one that continue each other; programs draw a rule for each side of each cell."""
    done: list[Rule] = []
    for rule in sorted(rules, key=lambda rule: (round(rule.at / _NEAR), rule.start, rule.end)):
        last = done[-1] if done else None
        if (
            last is not None
            and abs(last.at - rule.at) <= _NEAR
            and last.start <= rule.start <= last.end + _NEAR
        ):
            done[-1] = Rule(last.at, last.start, max(last.end, rule.end))
        else:
            done.append(rule)
    return done


def find_grids(across: Sequence[Rule], down: Sequence[Rule]) -> list[Grid]:
    """The grids of at least two rows and two columns that merged rules make, those that touch together."""
    if len(across) > _MOST or len(down) > _MOST:
        return []
    grids = []
    for flat, steep in _touching(across, down):
        left, right = min(rule.start for rule in flat), max(rule.end for rule in flat)
        columns = _edges([rule.at for rule in steep] + [left, right])
        rows = _edges([rule.at for rule in flat])[::-1]
        if len(columns) > 2 and len(rows) > 2:
            grids.append(Grid(columns, rows, flat, steep))
    return grids


def _touching(across: Sequence[Rule], down: Sequence[Rule]) -> list[tuple[list[Rule], list[Rule]]]:
    groups: list[tuple[list[Rule], list[Rule]]] = []
    left_across, left_down = set(range(len(across))), set(range(len(down)))
    while left_across:
        waiting = [min(left_across)]
        left_across.discard(waiting[0])
        flat, steep = [], []
        while waiting:
            here = across[waiting.pop()]
            flat.append(here)
            met = {index for index in left_down if _touch(here, down[index])}
            left_down -= met
            steep += [down[index] for index in sorted(met)]
            for index in met:
                found = {other for other in left_across if _touch(across[other], down[index])}
                left_across -= found
                waiting += sorted(found)
        if steep:
            groups.append((flat, steep))
    return groups


def _touch(flat: Rule, steep: Rule) -> bool:
    crosses = flat.start - _NEAR <= steep.at <= flat.end + _NEAR
    return crosses and steep.start - _NEAR <= flat.at <= steep.end + _NEAR


def _edges(places: Iterable[float]) -> list[float]:
    edges: list[float] = []
    for place in sorted(places):
        if not edges or place - edges[-1] > _NEAR:
            edges.append(place)
    return edges


def write_grid(grid: Grid, glyphs: Iterable[Glyph], page: Page) -> str:
    """The table of a grid and what is printed in it; nothing where that is in one cell."""
    cells: dict[tuple[int, int], list[Glyph]] = {}
    last: tuple[int, int] | None = None
    for glyph in glyphs:
        place = grid.place(glyph) if glyph.height else last
        if place is not None:
            cells.setdefault(place, []).append(glyph)
        last = place
    owners, boxes = _boxes(grid)
    printed: dict[tuple[int, int], list[Glyph]] = {}
    for place, held in cells.items():
        printed.setdefault(owners[place], []).extend(held)
    lines = {place: lines_of(held, page.number) for place, held in printed.items()}
    if sum(bool(found) for found in lines.values()) < 2:
        return ""
    rows: list[list[Box]] = []
    heads = 0
    for row in range(len(grid.rows) - 1):
        own = [place for place in sorted(boxes) if place[0] == row]
        head = heads == row and _is_head(lines.get(place, []) for place in own)
        heads += head
        rows.append([Box(text_of(lines.get(place, [])), head, *boxes[place]) for place in own])
    return write_table([row for row in rows if row], heads)


def _is_head(cells: Iterable[list[Line]]) -> bool:
    """Whether all that a row says is bold."""
    said = [line for lines in cells for line in lines]
    return bool(said) and all(line.bold for line in said)


def _boxes(
    grid: Grid,
) -> tuple[dict[tuple[int, int], tuple[int, int]], dict[tuple[int, int], tuple[int, int]]]:
    """Which cell each square of the grid belongs to, and how far each cell reaches down and across."""
    owners: dict[tuple[int, int], tuple[int, int]] = {}
    boxes: dict[tuple[int, int], tuple[int, int]] = {}
    height, width = len(grid.rows) - 1, len(grid.columns) - 1
    for row in range(height):
        for column in range(width):
            if (row, column) in owners:
                continue
            across = 1
            while column + across < width and not _walled(grid, row, column + across):
                across += 1
            down = 1
            while row + down < height and not _floored(grid, row + down, column):
                down += 1
            boxes[row, column] = down, across
            for below in range(down):
                for beside in range(across):
                    owners.setdefault((row + below, column + beside), (row, column))
    return owners, boxes


def _walled(grid: Grid, row: int, column: int) -> bool:
    """Whether a rule runs down the left side of a square."""
    middle = (grid.rows[row] + grid.rows[row + 1]) / 2
    return _covered(grid.down, grid.columns[column], middle)


def _floored(grid: Grid, row: int, column: int) -> bool:
    """Whether a rule runs along the top of a square."""
    middle = (grid.columns[column] + grid.columns[column + 1]) / 2
    return _covered(grid.across, grid.rows[row], middle)


def _covered(rules: Iterable[Rule], at: float, middle: float) -> bool:
    return any(abs(rule.at - at) <= 2 * _NEAR and rule.start <= middle <= rule.end for rule in rules)
