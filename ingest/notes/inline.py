"""Running text out of inline markup, each character with its place in the note.

One pass over a block's lines collects edits (a span of the note's text and what stands for it); the text is
then put together once. What no edit touches is copied as it stands.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from ingest.notes import markup
from ingest.notes.emphasis import Edit
from ingest.notes.folding import folds, is_odd
from ingest.notes.lines import Span
from ingest.notes.marks import MarkReader
from ingest.notes.note import Inline, Link, Mark
from ingest.notes.scanner import Scanner


@dataclass(slots=True)
class InlineReader:
    """Reads the inlines of one note, in their order.

    `targets` maps the labels of link reference definitions (casefolded) to their addresses; `marks` knows
    the note's footnotes.
    """

    text: str
    targets: Mapping[str, str] = field(default_factory=dict)
    marks: MarkReader = field(default_factory=MarkReader)
    cited: dict[str, str] = field(default_factory=dict)
    _odd: bool = field(init=False)

    def __post_init__(self) -> None:
        self._odd = is_odd(self.text)

    def read(self, segments: Sequence[Span], *, whole: bool = True) -> Inline:
        """The running text of the lines at `segments`: at least one, trimmed and ascending.

        A line end becomes a space, a hard one a line feed. `whole` tells a block of text from a table's cell,
        where a bare number is never a footnote's mark.
        """
        start, end = segments[0][0], segments[-1][1]
        if len(segments) == 1 and self._is_plain(start, end):
            return Inline(self.text[start:end], ((0, start),))
        scanner = Scanner(self.text, self.targets)
        scanner.scan(segments, cell=not whole)
        for label, target in scanner.cited:
            self.cited.setdefault(label, target)
        edits = scanner.edits + (folds(self.text, start, end) if self._odd else [])
        text, pieces, ends = _assemble(self.text, start, end, edits)
        codes = _mapped(scanner.codes, pieces, len(text))
        found = self.marks.find(text, codes, whole=whole)
        noted = list(scanner.notes)
        if found:
            for a, b, label in found:
                first, last = _place(pieces, a), _place(pieces, b - 1) + 1
                edits.append((first, last, ""))
                noted.append((first, label))
            text, pieces, ends = _assemble(self.text, start, end, edits)
            codes = _mapped(scanner.codes, pieces, len(text))
        size = len(text)
        return Inline(
            text,
            tuple(pieces),
            _links(scanner.links, pieces, size) if scanner.links else (),
            _marks(noted, pieces, size) if noted else (),
            tuple(sorted(codes)),
            tuple(sorted(_mapped(scanner.strong, pieces, size))),
            tuple(sorted(_mapped(scanner.struck, pieces, size))),
            tuple(ends),
        )

    def _is_plain(self, start: int, end: int) -> bool:
        return not (
            markup.SPECIAL.search(self.text, start, end)
            or self.marks.suspects(self.text, start, end)
            or (self._odd and is_odd(self.text, start, end))
        )


def _links(
    found: Sequence[tuple[int, int, str]], pieces: Sequence[tuple[int, int]], size: int
) -> tuple[Link, ...]:
    places = _mapped([(start, end) for start, end, _ in found], pieces, size, keep=True)
    links = [
        Link(start, end, target)
        for (start, end), (_, _, target) in zip(places, found, strict=True)
        if start < end
    ]
    return tuple(sorted(links, key=lambda link: (link.start, link.end)))


def _marks(
    noted: Sequence[tuple[int, str]], pieces: Sequence[tuple[int, int]], size: int
) -> tuple[Mark, ...]:
    places = _mapped([(place, place) for place, _ in noted], pieces, size, keep=True)
    marks = [Mark(start, label) for (start, _), (_, label) in zip(places, noted, strict=True)]
    return tuple(sorted(marks, key=lambda mark: mark.position))


def _mapped(
    spans: Sequence[Span], pieces: Sequence[tuple[int, int]], size: int, *, keep: bool = False
) -> list[Span]:
    """Spans of the note's text as spans of the text that `pieces` describe; empty ones only with `keep`."""
    if not spans:
        return []
    places = [place for _, place in pieces]

    def index(place: int) -> int:
        at = bisect_right(places, place) - 1
        if at < 0:
            return 0
        ceiling = pieces[at + 1][0] if at + 1 < len(pieces) else size
        return min(pieces[at][0] + place - places[at], ceiling)

    both = [(index(start), index(end)) for start, end in spans]
    return both if keep else [span for span in both if span[0] < span[1]]


def _place(pieces: Sequence[tuple[int, int]], index: int) -> int:
    piece = pieces[bisect_right(pieces, (index, 1 << 62)) - 1]
    return piece[1] + index - piece[0]


def _assemble(text: str, start: int, end: int, edits: list[Edit]) -> tuple[str, list[Span], list[Span]]:
    """The text of `start:end` after the edits, trimmed, its pieces, and the ends of what stands for more."""
    edits.sort(key=lambda edit: (edit[0], -edit[1]))
    chunks: list[str] = []
    pieces: list[Span] = []
    ends: list[Span] = []
    size = 0
    here = start
    for first, last, instead in edits:
        if first < here:
            here = max(here, last)
            continue
        if first > here:
            pieces.append((size, here))
            chunks.append(text[here:first])
            size += first - here
        for character in instead:
            pieces.append((size, first))
            if not character.isspace() and last - first > 1:
                ends.append((size, last))
            chunks.append(character)
            size += 1
        here = last
    if here < end:
        pieces.append((size, here))
        chunks.append(text[here:end])
    return _trimmed("".join(chunks), pieces or [(0, start)], ends)


def _trimmed(text: str, pieces: list[Span], ends: list[Span]) -> tuple[str, list[Span], list[Span]]:
    body = text.strip()
    if not body:
        return "", [(0, pieces[0][1])], []
    if len(body) == len(text):
        return text, pieces, ends
    left = len(text) - len(text.lstrip())
    first = bisect_right(pieces, (left, 1 << 62)) - 1
    kept = [(max(index - left, 0), place + max(left - index, 0)) for index, place in pieces[first:]]
    return (
        body,
        [piece for piece in kept if piece[0] < len(body)],
        [(index - left, place) for index, place in ends if left <= index < left + len(body)],
    )
