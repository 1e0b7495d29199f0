"""Numbers in running text: one engine, and the words of a room."""

from ingest.recognition.numbers.engine import find_numbers, holds_numbers
from ingest.recognition.numbers.habit import Habit, column_habit, note_habit
from ingest.recognition.numbers.units import UnitTable

__all__ = ["Habit", "UnitTable", "column_habit", "find_numbers", "holds_numbers", "note_habit"]
