"""What share of texts in each language and encoding comes out as it was written.

Usage: PYTHONPATH=tests python tests/benchmarks/encodings.py [TEXTS]      (how many of each; 200)
"""

from __future__ import annotations

import sys

from generated_texts import ENCODINGS, UNICODE, text_of

from ingest.errors import NoteError
from ingest.notes.encoding import decode

LENGTHS = (200, 500, 1000, 2000, 5000)


def decoded(code: str, length: int, number: int, encoding: str) -> tuple[bool, bool]:
    """Whether the text comes out as it was, and whether it was at least refused."""
    text = text_of(code, length, number, encoding)
    try:
        return decode("text.md", text.encode(encoding)).text == text, False
    except NoteError:
        return False, True


def main() -> None:
    texts = int(sys.argv[1]) if len(sys.argv) > 1 else 200
    print("| language | encoding |", " | ".join(map(str, LENGTHS)), "|")  # noqa: T201
    print("| --- | --- |", " | ".join("---:" for _ in LENGTHS), "|")  # noqa: T201
    for code, encodings in ENCODINGS.items():
        for encoding in (*encodings, *UNICODE):
            cells = []
            for length in LENGTHS:
                results = [decoded(code, length, number, encoding) for number in range(texts)]
                right, refused = (sum(column) for column in zip(*results, strict=True))
                cells.append(f"{100 * right / texts:.1f}" + (f" ({refused} refused)" if refused else ""))
            print(f"| {code} | {encoding} |", " | ".join(cells), "|", flush=True)  # noqa: T201


if __name__ == "__main__":
    main()
