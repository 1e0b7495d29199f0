"""Fences that lost their pairs: what follows them is text for whoever reads the note."""

from __future__ import annotations

import pytest

from ingest.notes import read_note

TABLE = "| Model | MMLU |\n|---|---|\n| GLM-5 | 80.1 |\n"


def blocks(text: str) -> list[tuple[str, str]]:
    note = read_note("n.md", text.encode())
    return [(block.kind.value, note.text[block.start : block.end]) for block in note.blocks]


def test_a_fence_that_is_never_closed_ends_where_the_text_goes_on() -> None:
    text = f"```bash\nrun glm-5\n\nGLM-5 is fast.\n\n## Results\n\n{TABLE}"
    assert blocks(text) == [
        ("code", "```bash\nrun glm-5"),
        ("paragraph", "GLM-5 is fast."),
        ("heading", "## Results"),
        ("table", TABLE.rstrip("\n")),
    ]


def test_a_fence_whose_beginning_was_lost_closes_nothing() -> None:
    text = "run glm-5\n```\n\nGLM-5 is fast.\n\n```bash\nrun it\n```\n\nIt has 744B parameters.\n"
    assert blocks(text) == [
        ("paragraph", "run glm-5"),
        ("paragraph", "GLM-5 is fast."),
        ("code", "```bash\nrun it\n```"),
        ("paragraph", "It has 744B parameters."),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "```python\nx = 1\n\ny = 2\n",
        "```\nplain\n\ntext | with a bar\n",
        "```python\n# one\n\n# two\n",
        "~~~\ncode\n\n## no heading\n",
        "````md\n```bash\nrun\n```\n\n## Results\n````\n",
    ],
)
def test_other_fences_stay_as_they_are(text: str) -> None:
    assert blocks(text) == [("code", text.rstrip("\n"))]
