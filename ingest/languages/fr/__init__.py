"""The room of one language."""
