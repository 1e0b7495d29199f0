"""Which store a location means: a directory of this machine, or the URL of a SPARQL server."""

from __future__ import annotations

from os import PathLike, fspath
from pathlib import Path
from typing import TYPE_CHECKING

from ingest.graph.embedded import EmbeddedStore
from ingest.graph.endpoint import EndpointStore

if TYPE_CHECKING:
    from ingest.graph.store import Store


def reading(location: str | PathLike[str]) -> Store:
    """The store there, a directory as it is now; StoreError where there is none."""
    place = fspath(location)
    return EndpointStore(place) if _is_url(place) else EmbeddedStore.reading(Path(place))


def writing(location: str | PathLike[str]) -> Store:
    """The store there, a directory made where there is none; StoreError where another process writes it."""
    place = fspath(location)
    return EndpointStore(place) if _is_url(place) else EmbeddedStore.writing(Path(place))


def _is_url(place: str) -> bool:
    return place.startswith(("http://", "https://"))
