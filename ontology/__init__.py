"""The vocabularies, shapes and named queries, as package data."""
