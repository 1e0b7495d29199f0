"""The pass over inline markup that says what is taken off and what stands there instead."""

from __future__ import annotations

import html
import re
from bisect import bisect_left
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Final

from ingest.notes import markup
from ingest.notes.emphasis import Edit, Run, pair_runs, read_run, torn_runs
from ingest.notes.folding import folds, is_odd
from ingest.notes.lines import Span
from ingest.notes.templates import taken_off


@dataclass(slots=True)
class Scanner:
    """Collects the edits of one block; every position is one of the note's text."""

    text: str
    targets: Mapping[str, str]
    edits: list[Edit] = field(default_factory=list)
    links: list[tuple[int, int, str]] = field(default_factory=list)
    codes: list[Span] = field(default_factory=list)
    strong: list[Span] = field(default_factory=list)
    struck: list[Span] = field(default_factory=list)
    notes: list[tuple[int, str]] = field(default_factory=list)
    cited: list[tuple[str, str]] = field(default_factory=list)
    _runs: list[Run] = field(default_factory=list)
    _brackets: list[int] = field(default_factory=list)
    _anchors: list[tuple[int, str]] = field(default_factory=list)
    _deleted: list[int] = field(default_factory=list)
    _quotes: dict[int, list[int]] | None = None
    _unclosed: set[str] = field(default_factory=set)
    _end: int = 0

    def scan(self, segments: Sequence[Span], *, cell: bool = False) -> None:
        """Collect the edits of the lines at `segments`, or of a table's `cell`."""
        self._end = segments[-1][1]
        self._gaps(segments, cell)
        here = segments[0][0]
        for start, end in segments:
            here = max(here, start)
            while here < end:
                found = markup.SPECIAL.search(self.text, here, end)
                if found is None:
                    break
                here = self._special(found, start, end)
        if not self._runs:
            return
        pairs = pair_runs(self._runs)
        self.edits += pairs.edits
        self.strong += pairs.strong
        self.struck += pairs.struck
        if cell:
            self.edits += torn_runs(self.text, self._runs, (segments[0][0], self._end))

    def _gaps(self, segments: Sequence[Span], cell: bool) -> None:
        for (_, end), (start, _) in pairwise(segments):
            before = self.text[max(end - 2, 0) : end]
            if before.endswith("\\") and before != "\\\\":
                self.edits.append((end - 1, start, "\n"))
            else:
                # In a drawn cell blanks only fill the line.
                hard = not cell and self.text[end:start].startswith("  ")
                self.edits.append((end, start, "\n" if hard else " "))

    def _special(self, found: re.Match[str], start: int, end: int) -> int:
        """Deal with what stands at a special character; where to go on."""
        at = found.start()
        character = self.text[at]
        if character in "*_~=":
            return self._emphasis_mark(at, start, end)
        return _READERS.get(character, Scanner._url)(self, at)

    def _latex(self, at: int) -> int:
        figure = markup.FIGURE.match(self.text, at, self._end)
        if figure is not None:
            self.edits.append((at, at + 1, ""))
            spaces = re.finditer(r"\\[,;]", figure["digits"])
            self.edits += [(at + 1 + gap.start(), at + 1 + gap.end(), " ") for gap in spaces]
            self.edits.append((figure.end() - 1, figure.end(), ""))
            return figure.end()
        found = markup.LATEX.match(self.text, at, self._end)
        return found.end() if found else at + 1

    def _template(self, at: int) -> int:
        found = taken_off(self.text, at, self._end)
        if found is None:
            return at + 1
        self.edits += found[0]
        return found[1]

    def _block_name(self, at: int) -> int:
        """`^name` at the end of a block, by which Obsidian links to it."""
        found = markup.BLOCK_NAME.match(self.text, at, self._end)
        stop = found.end() if found else at + 1
        self.edits.append((at, stop, ""))
        return stop

    def _escape(self, at: int) -> int:
        if at + 1 < self._end and self.text[at + 1] in markup.PUNCTUATION:
            self.edits.append((at, at + 1, ""))
            return at + 2
        return at + 1

    def _entity(self, at: int) -> int:
        found = markup.ENTITY.match(self.text, at, self._end)
        if found is None:
            return at + 1
        meant = html.unescape(found.group())
        if meant == found.group():
            return found.end()
        meant = "".join(instead for _, _, instead in folds(meant, 0, len(meant))) if is_odd(meant) else meant
        self.edits.append((at, found.end(), meant))
        return found.end()

    def _url(self, at: int) -> int:
        found = markup.URL.match(self.text, at, self._end)
        if found is None:
            return at + 1
        url = found.group().rstrip(markup.URL_TAIL)
        if len(url) < len("https://x"):
            return at + 1
        self.links.append((at, at + len(url), url))
        return at + len(url)

    def _code(self, at: int) -> int:
        if self._quotes is None:
            self._quotes = {}
            for found in markup.BACKQUOTES.finditer(self.text, at, self._end):
                self._quotes.setdefault(len(found.group()), []).append(found.start())
        opening = markup.BACKQUOTES.match(self.text, at, self._end)
        if opening is None:
            return at + 1
        size = len(opening.group())
        places = self._quotes.get(size, [])
        after = bisect_left(places, opening.end())
        if after == len(places):
            return opening.end()
        close = places[after]
        self.edits.append((at, opening.end(), ""))
        self.edits.append((close, close + size, ""))
        self.codes.append((opening.end(), close))
        return close + size

    def _emphasis_mark(self, at: int, start: int, end: int) -> int:
        run = read_run(self.text, at, start, end)
        self._runs.append(run)
        return run.end

    def _open(self, at: int) -> int:
        self._brackets.append(at)
        return at + 1

    def _close(self, at: int) -> int:
        if not self._brackets:
            return at + 1
        opening = self._brackets.pop()
        if (
            self.text.startswith("[[", max(opening - 1, 0))
            and self.text.startswith("]]", at)
            and self._brackets
        ):
            return self._wiki(opening, at)
        target, stop = self._target(opening, at)
        if target is None:
            return at + 1
        if opening > 0 and self.text[opening - 1] == "!":
            self.edits.append((opening - 1, stop, ""))
            return stop
        label = self.text[opening + 1 : at].strip("[]\\^ ")
        if label.isdecimal() and len(label) <= 3:
            self.cited.append((label, target))
            return self._note(opening, stop, label)
        self.edits.append((opening, opening + 1, ""))
        self.edits.append((at, stop, ""))
        self.links.append((opening + 1, at, target))
        return stop

    def _wiki(self, opening: int, at: int) -> int:
        """`[[Page]]`, `[[Page#Part]]`, `[[Page|words]]`, `![[embedded]]`; a number is a footnote's mark."""
        if self.text[opening + 1 : at].isdecimal():
            return at + 1
        self._brackets.pop()
        if opening > 1 and self.text[opening - 2] == "!":
            self.edits.append((opening - 2, at + 2, ""))
            return at + 2
        bar = self.text.find("|", opening, min(at, opening + 300))
        place = self.text.find("#", opening + 2, min(at, opening + 300)) if bar < 0 else -1
        self.edits.append((opening - 1, bar + 1 if bar > 0 else opening + 1, ""))
        self.edits.append((at if place < 0 else place, at + 2, ""))
        return at + 2

    def _target(self, opening: int, at: int) -> tuple[str | None, int]:
        """The address that `[opening … at]` links to, and where the link ends."""
        found = markup.DESTINATION.match(self.text, at + 1, self._end)
        if found is not None:
            return found["data"] or found["angle"] or found["bare"] or "", found.end()
        if not self.targets or at - opening > 1000:
            return None, at + 1
        named = markup.LABEL.match(self.text, at + 1, self._end)
        words = self.text[opening + 1 : at].strip()
        label = named.group(1).strip() if named and named.group(1) else words
        if words.isdecimal() or label.startswith("^"):
            return None, at + 1
        return self.targets.get(label.casefold()), named.end() if named else at + 1

    def _tag(self, at: int) -> int:
        if self.text.startswith("<!--", at):
            return self._until("-->", at)
        if self.text.startswith("<%", at):
            return self._template(at)
        address = markup.AUTOLINK.match(self.text, at, self._end)
        if address is not None:
            self.edits += [(at, at + 1, ""), (address.end() - 1, address.end(), "")]
            self.links.append((at + 1, address.end() - 1, address.group(1)))
            return address.end()
        found = markup.TAG.match(self.text, at, self._end)
        return at + 1 if found is None else self._element(found)

    def _element(self, found: re.Match[str]) -> int:
        name = found["name"].lower()
        if not found["close"]:
            if name in markup.SILENT_TAGS and not found["void"]:
                return self._until(f"</{name}>", found.start())
            if name == "sup":
                return self._superscript(found)
        self._anchor(name, found)
        self._deletion(name, found)
        breaks = name in markup.BREAKING_TAGS
        space = markup.SPACE.match(self.text, found.end(), self._end) if breaks else None
        stop = space.end() if space else found.end()
        self.edits.append((found.start(), stop, "\n" if breaks else ""))
        return stop

    def _anchor(self, name: str, found: re.Match[str]) -> None:
        if name != "a":
            return
        if not found["close"]:
            self._anchors.append((found.end(), markup.href(found["attributes"])))
        elif self._anchors:
            start, target = self._anchors.pop()
            if target:
                self.links.append((start, found.start(), target))

    def _deletion(self, name: str, found: re.Match[str]) -> None:
        if name not in markup.STRUCK_TAGS:
            return
        if not found["close"]:
            self._deleted.append(found.end())
        elif self._deleted:
            self.struck.append((self._deleted.pop(), found.start()))

    def _superscript(self, found: re.Match[str]) -> int:
        """`<sup>` is an exponent after a digit or a lone letter, else a footnote's mark if it is a number."""
        at = found.start()
        before = self.text[max(at - 2, 0) : at]
        exponent = before[-1:].isdecimal() or (before[-1:].isalpha() and not before[:-1].isalpha())
        number = None if exponent else markup.SUPERSCRIPT.match(self.text, found.end(), self._end)
        if number is None:
            self.edits.append((at, found.end(), "^" if exponent else ""))
            return found.end()
        return self._note(at, number.end(), number.group(1).strip("[]"))

    def _note(self, start: int, stop: int, label: str) -> int:
        """Take a footnote's mark off, and the space before it where nothing after it needs one."""
        if self.text[start - 1 : start] == " " and not self.text[stop : stop + 1].isalnum():
            start -= 1
        self.edits.append((start, stop, ""))
        self.notes.append((start, label))
        return stop

    def _until(self, closing: str, at: int) -> int:
        """Drop everything up to `closing`, or the rest of the block where it never comes."""
        if closing in self._unclosed:
            return at + 1
        stop = self.text.find(closing, at, self._end)
        if stop < 0:
            self._unclosed.add(closing)
            return at + 1
        self.edits.append((at, stop + len(closing), ""))
        return stop + len(closing)


_READERS: Final[Mapping[str, Callable[[Scanner, int], int]]] = {
    "\\": Scanner._escape,
    "`": Scanner._code,
    "[": Scanner._open,
    "]": Scanner._close,
    "<": Scanner._tag,
    "&": Scanner._entity,
    "$": Scanner._latex,
    "{": Scanner._template,
    "%": Scanner._template,
    "^": Scanner._block_name,
}
