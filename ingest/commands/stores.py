"""Which store `--store` means."""

from __future__ import annotations

from pathlib import Path

from ingest.errors import UsageError
from ingest.graph.embedded import EmbeddedStore


def reading(location: str) -> EmbeddedStore:
    """The store at a directory, as it is now; StoreError where there is none."""
    return EmbeddedStore.reading(_directory(location))


def writing(location: str) -> EmbeddedStore:
    """The store at a directory, made where there is none; StoreError where another process writes it."""
    return EmbeddedStore.writing(_directory(location))


def _directory(location: str) -> Path:
    if location.startswith(("http://", "https://")):
        raise UsageError(f"--store {location}: this version keeps its store in a directory")
    return Path(location)
