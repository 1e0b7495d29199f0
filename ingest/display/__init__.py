"""What a person or a program reads: tables, JSON lines, CSV, annotated pages. Nothing here opens a store."""
