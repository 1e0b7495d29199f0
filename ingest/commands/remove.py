"""`glotgraph remove`."""

from __future__ import annotations

from collections.abc import Sequence

from ingest.display import streams
from ingest.errors import UsageError
from ingest.graph.location import writing
from ingest.graph.store import notes as stored_notes
from ingest.pipeline import remove_notes


def run(store: str, notes: Sequence[str]) -> int:
    """Remove the notes, all of them or, where one is unknown, none."""
    with writing(store) as opened:
        held = {note.name: note.iri for note in stored_notes(opened)}
        unknown = [name for name in notes if name not in held and name not in held.values()]
        if unknown:
            raise UsageError(f"{store} holds no note {', '.join(unknown)}")
        remove_notes(opened, [held.get(name, name) for name in dict.fromkeys(notes)])
    streams.note(f"removed {len(set(notes))} of {len(held)} notes")
    return 0
