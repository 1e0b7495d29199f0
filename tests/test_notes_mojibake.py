"""UTF-8 that was read as another encoding: undone where that is certain, and clean text left alone."""

from __future__ import annotations

import tarfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from generated_texts import SENTENCES
from hypothesis import given
from hypothesis import strategies as st

from ingest.notes import read_note
from ingest.notes.encoding import decode
from ingest.notes.mojibake import undo
from ingest.notes.note import Repair

ROOT = Path(__file__).parent.parent
SHARED = ROOT.parent / "shared"
CLEAN = sorted((ROOT / "corpus").glob("*/*.[mt][dx]*"))
MISREAD_AS = ("mac-roman", "windows-1252", "iso-8859-1", "windows-1251", "koi8-r")


def damaged(text: str, misread_as: str = "mac-roman") -> str:
    """The text's UTF-8 as programs show it that take it for another encoding."""
    return "".join(shown(byte, misread_as) for byte in text.encode())


def shown(byte: int, encoding: str) -> str:
    try:
        return bytes([byte]).decode(encoding)
    except UnicodeDecodeError:
        return chr(byte)


@pytest.mark.parametrize(
    "text",
    [
        "Résumé : le modèle « GLM-5 » coûte 1 €… 📚\n",
        "Модель с 745 миллиардами параметров — новая.\n",
        "モデルのパラメータ数は745億です。\n",
    ],
)
def test_utf_8_that_was_read_as_mac_roman_comes_out_as_it_was_written(text: str) -> None:
    note = read_note("n.md", damaged(text).encode())
    assert note.text == text
    assert "mojibake-repaired" in {diagnostic.code for diagnostic in note.diagnostics}


@pytest.mark.parametrize("misread_as", MISREAD_AS)
@pytest.mark.parametrize("code", SENTENCES)
def test_each_misreading_is_undone_once_and_twice_over(code: str, misread_as: str) -> None:
    text = "\n".join(SENTENCES[code])
    once = damaged(text, misread_as)
    assert undo(once)[:2] == (text, (Repair(misread_as),))
    assert undo(damaged(once, misread_as))[:2] == (text, (Repair(misread_as, 2),))


@pytest.mark.parametrize("misread_as", MISREAD_AS)
@pytest.mark.parametrize("word", ["modèle", "L’été", "naïve — or not", "Модель", "モデル"])
def test_a_word_is_evidence_enough(word: str, misread_as: str) -> None:
    assert undo(f"GLM-5: {damaged(word, misread_as)} 745B\n")[0] == f"GLM-5: {word} 745B\n"


@pytest.mark.parametrize("text", ["モデルの重み", "le modèle", "Модель", "It’s — here"])
def test_utf_8_read_as_shift_jis_is_undone_where_no_byte_was_lost(text: str) -> None:
    read = text.encode().decode("cp932", "replace")
    kept = "\ufffd" not in read
    assert undo(f"{read}\n")[0] == (f"{text}\n" if kept else f"{read}\n")


def test_a_mark_that_was_misread_goes_with_the_rest() -> None:
    note = read_note("n.md", damaged("\ufeffLe modèle\n", "windows-1252").encode())
    assert note.text == "Le modèle\n"


def test_two_misreadings_in_a_row_are_both_named() -> None:
    text = "\n".join(SENTENCES["fr"])
    read, repairs, said = undo(damaged(damaged(text, "iso-8859-1"), "windows-1252"))
    assert (read, repairs) == (text, (Repair("iso-8859-1"), Repair("windows-1252")))
    assert said == "text that was UTF-8 read as iso-8859-1, then as windows-1252 has been restored"


def test_a_long_text_is_undone_whole() -> None:
    text = "A long note.\n" * 3000 + "Le modèle à prix réduit. " * 3000
    assert undo(damaged(text, "windows-1252"))[:2] == (text, (Repair("windows-1252"),))


def test_a_note_that_is_damaged_in_part_is_repaired_line_by_line() -> None:
    whole = "Le modèle est prêt.\nПараметры: 745 млрд\n"
    note = read_note("n.md", (damaged("Le modèle est prêt.\n") + "Параметры: 745 млрд\n").encode())
    assert note.text == whole


@pytest.mark.parametrize(
    "text",
    [
        "L’école, l’été, l’Événement : 3 modèles",
        "√2 ≈ 1,41 et √n",
        "prix : 12 £ – 15 £ — ‚Äh‘",
        "Обычный текст",
        "普通の文章です。",
        "π∂∑ ≤ ∞",
    ],
)
def test_clean_text_is_left_alone(text: str) -> None:
    note = read_note("n.md", text.encode())
    assert note.text == text
    assert "mojibake-repaired" not in {diagnostic.code for diagnostic in note.diagnostics}


@pytest.mark.parametrize("path", CLEAN, ids=lambda path: f"{path.parent.name}/{path.name}")
def test_the_corpus_is_left_alone(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert undo(text) == (text, (), "")


@given(st.sampled_from(sorted(SENTENCES)), st.data())
def test_no_line_or_word_of_clean_text_is_changed(code: str, data: st.DataObject) -> None:
    sentence = data.draw(st.sampled_from(SENTENCES[code]))
    words = sentence.split(" ")
    first = data.draw(st.integers(0, len(words) - 1))
    last = data.draw(st.integers(first, len(words) - 1))
    text = " ".join(words[first : last + 1])
    assert undo(text) == (text, (), "")


@given(st.text(st.characters(codec="utf-8"), max_size=60))
def test_whatever_is_undone_could_have_been_damaged(text: str) -> None:
    undone, repairs, said = undo(text)
    assert bool(repairs) == bool(said) == (undone != text)


def shared_notes() -> Iterator[tuple[str, bytes]]:
    for path in sorted((SHARED / "dev").rglob("*.md")):
        yield path.name, path.read_bytes()
    with tarfile.open(SHARED / "bench" / "notes.tar.gz") as archive:
        for member in archive:
            if (file := archive.extractfile(member)) is not None:
                yield member.name, file.read()


@pytest.mark.skipif(not SHARED.is_dir(), reason="the shared notes are not beside the repository")
def test_no_clean_note_of_the_shared_ones_is_touched() -> None:
    read = {name: (data, decode(name, data)) for name, data in shared_notes()}
    assert len(read) > 1500
    assert {name: each.diagnostics for name, (_, each) in read.items() if each.diagnostics} == {}
    assert all(each.text == data.decode("utf-8-sig") for data, each in read.values())


@pytest.mark.skipif(not SHARED.is_dir(), reason="the seeds are not beside the repository")
def test_the_first_seed_comes_out_completely() -> None:
    path = next((SHARED / "seeds").glob("000_*"))
    data = path.read_bytes()
    note = read_note(path.name, data)
    assert note.text == data.decode().encode("mac_roman").decode()
    assert "📚" in note.text
