"""Patterns of names in the syntax of .gitignore: what a folder leaves out, and what a call asks for."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, NamedTuple, Self

from pathspec.patterns.gitignore.spec import GitIgnoreSpecPattern

from ingest.errors import UsageError

# The group of a pattern's expression that has matched the slash behind a folder's name.
_FOLDER: Final = "ps_d"
# How an expression says `*`, and what ends the name that it stands in.
_STAR: Final = "[^/]*"
_OPEN: Final = re.compile("[/()]")
# Each `**` of a pattern may be any of the folders of a path; with many of them the ways to try have no end.
_MOST_FOLDERS: Final = 3


class Pattern(NamedTuple):
    """A pattern as an expression; `takes` is false for one that gives back, with `!`."""

    expression: re.Pattern[str]
    takes: bool


@dataclass(frozen=True, slots=True)
class Patterns:
    """Patterns in their order, of which the last that fits decides, as gitignore(5) has it.

    Paths are relative to the folder that the patterns belong to, with `/`.
    """

    patterns: tuple[Pattern, ...] = ()

    @classmethod
    def of_call(cls, globs: Sequence[str]) -> Self:
        """The patterns that somebody gave by hand; UsageError for one that means nothing."""
        return cls(tuple(_asked_for(glob) for glob in globs))

    @classmethod
    def of_file(cls, data: bytes) -> Self:
        """The patterns of a .gitignore file; a line that means nothing is passed over, as git does."""
        lines = data.removeprefix(b"\xef\xbb\xbf").decode("utf-8", "surrogateescape").splitlines()
        return cls(tuple(pattern for line in lines if (pattern := _compiled(line)) is not None))

    def verdict(self, path: str, folder: bool) -> bool | None:
        """Whether the last pattern that fits this very path takes it or, with `!`, gives it back; else None.

        A folder's name says nothing of what lies below: whoever walks leaves out whole folders, and a file
        below `!drafts/` is given back by no more than its own name.
        """
        fits = (
            pattern.takes for pattern in reversed(self.patterns) if _fits(pattern.expression, path, folder)
        )
        return next(fits, None)

    def hold(self, path: str) -> bool:
        """Whether they take the file at this path, or a folder that it lies in."""
        parts = path.split("/")
        above = ("/".join(parts[:count]) for count in range(1, len(parts)))
        return self.verdict(path, False) or any(self.verdict(folder, True) for folder in above)


def _fits(expression: re.Pattern[str], path: str, folder: bool) -> bool:
    if any(found.groupdict().get(_FOLDER) is None for found in expression.finditer(path)):
        return True
    below = expression.finditer(path + "/") if folder else ()
    return any(found.groupdict().get(_FOLDER) and found.start(_FOLDER) == len(path) for found in below)


def _asked_for(glob: str) -> Pattern:
    escaped = "\\" + glob if glob.startswith("#") else glob
    pattern = _compiled(escaped[1:] if escaped.startswith("./") else escaped)
    if pattern is None:
        raise UsageError(f"{glob!r} is no pattern of names")
    return pattern


def _compiled(line: str) -> Pattern | None:
    """None for what means nothing: a comment, a broken class, more `**` than a person writes."""
    if line.count("**") > _MOST_FOLDERS:
        return None
    try:
        pattern = GitIgnoreSpecPattern(line)
        if pattern.regex is None or pattern.include is None:
            return None
        return Pattern(re.compile(_bounded(pattern.regex.pattern)), pattern.include)
    except (ValueError, re.error):
        return None


def _bounded(expression: str) -> str:
    """The same expression without ways to come back: `*a*a*a*b` takes as long as a name has letters.

    What stands between two stars of one name may be taken where it is met first, and kept.
    """
    head, *pieces = expression.split(_STAR)
    kept = (_STAR + piece if _OPEN.search(piece) else f"(?>{_STAR}?{piece})" for piece in pieces if piece)
    return head + "".join(kept)
