"""A note as the web page that it would be: whatever stands around it, it claims the same."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from running import succeed
from saved_pages import WORDS, saved_page

from ingest.claims.extract import extract
from ingest.notes import Note, read_note

CORPUS = Path(__file__).parent.parent / "corpus"
# A list of figures on lines of their own is one run of words on a page that does not break its lines.
ON_LINES = {"ru/sonar-7b-card.md"}
NOTES = sorted(path.relative_to(CORPUS).as_posix() for path in CORPUS.glob("*/*.md"))


def facts(note: Note) -> list[tuple[object, ...]]:
    extraction = extract(note)
    for claim in extraction.claims:
        assert note.text[claim.start : claim.end] == claim.quote
    return sorted(
        (claim.model, claim.metric, claim.value, claim.unit, claim.bound, claim.condition)
        for claim in extraction.claims
    )


@pytest.mark.parametrize("name", [name for name in NOTES if name not in ON_LINES])
def test_a_saved_page_claims_what_its_note_claims(name: str) -> None:
    note = read_note(name, (CORPUS / name).read_bytes())
    page = read_note(name.replace(".md", ".html"), saved_page(note).encode())
    assert (page.language, page.media_type) == (note.language, "text/html")
    assert facts(page) == facts(note)
    assert facts(note)


@pytest.mark.parametrize("language", sorted(WORDS))
def test_what_frames_an_article_is_no_part_of_the_note(language: str) -> None:
    name = f"{language}/glm-5-launch.md"
    page = read_note("page.html", saved_page(read_note(name, (CORPUS / name).read_bytes())).encode())
    assert [words for words in WORDS[language] if words in page.text] == []
    assert "555" not in page.text


@pytest.mark.parametrize("name", ["page.html", "clipping.md"])
def test_annotate_shows_what_the_page_says(name: str, tmp_path: Path) -> None:
    file = CORPUS / "en" / "glm-5-launch.md"
    (tmp_path / name).write_text(saved_page(read_note(file.name, file.read_bytes())), encoding="utf-8")
    shown = [
        [
            (entity["text"], entity["value"])
            for entity in json.loads(succeed("annotate", each, "--format", "jsonl", cwd=tmp_path))["entities"]
            if entity.get("claim")
        ]
        for each in (name, file)
    ]
    assert shown[0] == shown[1]
    assert shown[0]
