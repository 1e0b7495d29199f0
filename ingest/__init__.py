"""Notes about AI models, read into a graph of claims.

    from ingest import annotate, ingest, open_graph, read_claims, read_note

`annotate(text, language)` finds models, metrics and numbers in running text; `read_note(name, data)` reads
bytes into a note; `ingest(paths, store)` reads notes into a store; `read_claims(store)` gives what they
claim, a row a claim; `open_graph(store)` gives an rdflib Dataset of it.
"""

from __future__ import annotations

from importlib import import_module
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from ingest.graph.dataset import open_graph, read_claims
    from ingest.notes.read import read_note
    from ingest.pipeline import ingest
    from ingest.recognition.annotate import annotate_text as annotate

__all__ = ["annotate", "ingest", "open_graph", "read_claims", "read_note"]

_HOMES: Final = MappingProxyType(
    {
        "annotate": ("ingest.recognition.annotate", "annotate_text"),
        "ingest": ("ingest.pipeline", "ingest"),
        "open_graph": ("ingest.graph.dataset", "open_graph"),
        "read_claims": ("ingest.graph.dataset", "read_claims"),
        "read_note": ("ingest.notes.read", "read_note"),
    }
)


def __getattr__(name: str) -> object:
    """Import what is asked for when it is asked for: spaCy alone takes most of a second."""
    try:
        module, attribute = _HOMES[name]
    except KeyError:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}") from None
    return getattr(import_module(module), attribute)
