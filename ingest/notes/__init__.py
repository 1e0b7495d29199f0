"""From bytes to a note: encoding, front matter, language, blocks."""

from ingest.notes.find import Inputs, Source, find_notes
from ingest.notes.note import Note
from ingest.notes.read import read_note

__all__ = ["Inputs", "Note", "Source", "find_notes", "read_note"]
