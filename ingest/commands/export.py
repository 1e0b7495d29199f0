"""`glotgraph export`."""

from __future__ import annotations

import os
from pathlib import Path

from ingest.display import streams
from ingest.graph.export import export
from ingest.graph.location import reading


def run(store: str, output: Path | None, form: str) -> int:
    """Write every graph to stdout, or to a file that is put in place when it is whole."""
    with reading(store) as opened:
        if output is None:
            with streams.output() as stdout:
                export(opened, stdout, form)
            return 0
        if output.exists() and not output.is_file():  # a device or a pipe takes bytes as they come
            with output.open("wb") as file:
                export(opened, file, form)
            return 0
        partial = output.with_name(f".{output.name}.{os.getpid()}.part")
        try:
            with partial.open("wb") as file:
                export(opened, file, form)
            partial.replace(output)
        finally:
            partial.unlink(missing_ok=True)
    return 0
