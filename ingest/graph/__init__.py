"""From claims to RDF: terms, store, conflicts, checks, export."""
