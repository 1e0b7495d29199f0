"""The heads of notes: fields out of YAML, TOML, JSON and bare lines, and what a person would call them."""
