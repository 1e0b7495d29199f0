"""From bytes to a note: encoding, front matter, language, blocks."""
