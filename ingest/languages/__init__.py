"""A room a language; `rooms()` finds them by folder name."""
