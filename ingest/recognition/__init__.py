"""From a note to its mentions."""
