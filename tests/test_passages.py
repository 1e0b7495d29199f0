"""Passages: a paragraph that was copied into another note is known by its words, and corroborates nothing."""

from __future__ import annotations

import pytest

from ingest.claims.extract import extract
from ingest.graph.conflicts import conflicts
from ingest.graph.embedded import EmbeddedStore
from ingest.graph.passages import Passages, words
from ingest.graph.quads import note_quads
from ingest.graph.rows import ClaimRow, claim_rows
from ingest.graph.terms import note_iri
from ingest.notes import read_note

PARAGRAPHS = {
    "en": "GLM-5 was announced in February after months of rumours, and its makers say that the model has "
    "744 billion parameters in all.",
    "fr": "Annoncé en février après des mois de rumeurs, GLM-5 compte 744 milliards de paramètres au total, "
    "selon la fiche que ses auteurs ont publiée.",
    "ru": "После нескольких месяцев слухов в феврале была представлена GLM-5: всего у модели 744 млрд "
    "параметров, причём веса открыты для всех.",
    "ja": "数か月にわたる噂のあと、2月に発表されたGLM-5の総パラメータ数は7440億で、重みは誰でも入手できる形で"
    "公開されており、利用条件も明記されている。",
}


def rows(**notes: str) -> list[ClaimRow]:
    store = EmbeddedStore.memory()
    for name, text in notes.items():
        quads = note_quads(extract(read_note(f"{name}.md", text.encode())), "sha256:0")
        store.replace(note_iri(f"{name}.md"), quads)
    return [row for row in claim_rows(store) if row.metric == "parameters"]


@pytest.mark.parametrize("language", PARAGRAPHS)
def test_a_copied_paragraph_corroborates_nothing(language: str) -> None:
    said = PARAGRAPHS[language]
    found = rows(
        first=f"# News\n\n{said}\n", copy=f"Clipped.\n\n> {said.replace(' ', chr(10), 3)}\n\nMine.\n"
    )
    assert [row.note for row in found] == ["copy.md", "first.md"]
    (group,) = conflicts(found)
    assert group.explanation.startswith("2 notes say")
    assert group.explanation.endswith("from 1 origin")


def test_what_two_people_may_write_alike_corroborates() -> None:
    found = rows(first="GLM-5 has 744B parameters.", other="On it.\n\nGLM-5 has 744B parameters.")
    (group,) = conflicts(found)
    assert group.explanation.endswith("from 2 origins")
    assert {row.passage_digest for row in found} == {""}


def test_the_same_facts_in_other_words_corroborate() -> None:
    one = PARAGRAPHS["en"]
    (group,) = conflicts(rows(first=one, other=one.replace("makers", "authors")))
    assert group.explanation.endswith("from 2 origins")


def test_a_table_is_one_passage() -> None:
    table = "| Model | Parameters |\n|---|---|\n" + "".join(
        f"| {name} | {size}B |\n"
        for name, size in (
            ("GLM-5", 744),
            ("Kimi K2", 1000),
            ("Qwen3-32B", 32),
            ("Llama 3.1 8B", 8),
            ("DeepSeek-V3", 671),
            ("Mistral 7B", 7),
        )
    )
    found = rows(first=table + "\nEnd.\n", copy="Seen elsewhere:\n\n" + table)
    (digest,) = {row.passage_digest for row in found}
    assert digest
    assert {group.explanation[-13:] for group in conflicts(found)} == {"from 1 origin"}


def test_a_passage_is_found_by_any_of_its_characters() -> None:
    text = f"{PARAGRAPHS['en']}\n\nShort.\n"
    passages = Passages.of(read_note("n.md", text.encode()))
    digest = passages.digest(0)
    assert digest.startswith("sha256:")
    assert {passages.digest(at) for at in range(len(PARAGRAPHS["en"]))} == {digest}
    assert passages.digest(text.index("Short")) == ""
    assert passages.digest(len(text) + 5) == ""


def test_words_are_letters_and_digits_folded() -> None:
    assert words("**ＧＬＭ-5**, “744 B”") == "glm5744b"
