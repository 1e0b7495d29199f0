"""From bytes to a note: encoding, front matter, language, blocks."""

from ingest.notes.find import Inputs, find_notes
from ingest.notes.note import Note
from ingest.notes.read import read_note
from ingest.notes.walk import Selection, Source

__all__ = ["Inputs", "Note", "Selection", "Source", "find_notes", "read_note"]
