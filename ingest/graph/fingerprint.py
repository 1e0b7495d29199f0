"""The fingerprint of the extractor: what an unchanged note is unchanged under."""

from __future__ import annotations

from functools import cache
from importlib.metadata import PackageNotFoundError, version
from importlib.resources import files
from importlib.resources.abc import Traversable
from typing import TYPE_CHECKING, Final

from ingest.graph.terms import digest_of_bytes
from ingest.graph.vocabulary_graph import SHAPES, ontology_files

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

# What turns claims into conflicts.
_COMPARISON: Final = (
    "graph/rows.py",
    "graph/readings.py",
    "graph/origins.py",
    "graph/statements.py",
    "graph/kinds.py",
    "graph/slips.py",
    "graph/pairing.py",
    "graph/words.py",
    "graph/conflicts.py",
    "graph/conflict_quads.py",
    "graph/terms.py",
)
# What keeps the index that spares reading all claims of what very many notes claim.
_INDEX: Final = (
    "graph/entries.py",
    "graph/index.py",
    "graph/islands.py",
    "graph/renewal.py",
    "graph/followed.py",
)
# What turns bytes into claims and claims into quads; commands and display change no graph.
_CODE: Final = (
    "namespaces.py",
    "vocabulary.py",
    "languages",
    "notes",
    "recognition",
    "claims",
    "graph/quads.py",
    "graph/reading_quads.py",
    "graph/claim_quads.py",
    "graph/passages.py",
    "graph/vocabulary_graph.py",
    "graph/self_check.py",
    *_COMPARISON,  # a note that contradicts itself is told so in its graph
)
_LIBRARIES: Final = (
    "spacy",
    "SudachiPy",
    "SudachiDict-core",
    "charset-normalizer",
    "langdetect",
    "markdown-it-py",
    "PyYAML",
    "snowballstemmer",
    "trafilatura",
    "htmldate",
    "jusText",
    "lxml",
    "pypdfium2",
)


@cache
def fingerprint() -> str:
    """A SHA-256 over the installed rules, the ontology and the versions of the libraries that read text."""
    return digest_of_bytes(_parts())


@cache
def comparison_fingerprint() -> str:
    """A SHA-256 over the installed rules that compare claims, and the metrics, some of them intrinsic."""
    return digest_of_bytes(
        [*_code(_COMPARISON), *_code(_INDEX), (files("ontology") / "metrics.ttl").read_bytes()]
    )


def _parts() -> Iterator[bytes]:
    yield from _code(_CODE)
    for name, file in ontology_files():
        if name != SHAPES:
            yield name.encode()
            yield file.read_bytes()
    for library in _LIBRARIES:
        yield f"{library} {_version(library)}".encode()


def _code(places: Iterable[str]) -> Iterator[bytes]:
    root = files("ingest")
    for place in places:
        for name, file in _sources(place, root / place):
            yield name.encode()
            yield file.read_bytes()


def _sources(name: str, place: Traversable) -> Iterator[tuple[str, Traversable]]:
    if place.is_file():
        yield name, place
    elif place.is_dir() and not name.endswith("__pycache__"):
        for item in sorted(place.iterdir(), key=lambda entry: entry.name):
            if item.is_dir() or item.name.endswith(".py"):
                yield from _sources(f"{name}/{item.name}", item)


def _version(library: str) -> str:
    try:
        return version(library)
    except PackageNotFoundError:
        return "absent"
