"""Bytes to text: what is decoded, what is repaired, what is refused."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

from ingest.errors import NoteError
from ingest.notes import read_note

SEEDS = Path(__file__).parents[2] / "shared" / "seeds"


def damaged(text: str) -> str:
    return text.encode().decode("mac_roman")


@pytest.mark.parametrize(
    ("data", "encoding"),
    [
        ("é → 745億".encode(), "utf-8"),
        ("é → 745億".encode("utf-8-sig"), "utf-8"),
        ("é → 745億".encode("utf-16"), "utf-16"),
        (b"\xfe\xff" + "é → 745億".encode("utf-16-be"), "utf-16"),
        ("é → 745億".encode("utf-32"), "utf-32"),
    ],
)
def test_text_is_decoded_and_its_byte_order_mark_taken_off(data: bytes, encoding: str) -> None:
    note = read_note("n.md", data)
    assert note.text == "é → 745億"
    assert note.encoding == encoding
    assert note.digest == hashlib.sha256(data).hexdigest()


@pytest.mark.parametrize("text", ["a\r\nb\r\n", "a\rb", "e\u0301 ﬁ ①\u3000x", "a\u2028b\x0cc", "x  \n\n"])
def test_nothing_else_of_the_text_is_changed(text: str) -> None:
    assert read_note("n.md", text.encode()).text == text


@pytest.mark.parametrize(
    ("data", "cause"),
    [
        (b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", "binary file"),
        (b"text with a \x00 in it", "binary file"),
        (b"\x01\x02\x03\x04\x05\x06", "binary file"),
        ("modèle à prix réduit".encode("latin-1"), "unknown encoding: not UTF-8 at byte 3"),
        (b"\xff\xfe\x00", "unknown encoding: not UTF-16"),
    ],
)
def test_what_is_no_text_is_refused_in_one_line(data: bytes, cause: str) -> None:
    with pytest.raises(NoteError) as caught:
        read_note("dir/n.md", data)
    assert str(caught.value).startswith(f"dir/n.md: {cause}")
    assert "\n" not in str(caught.value)


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


@pytest.mark.parametrize("data", [b"", b"\xef\xbb\xbf", b" \n\n\t"])
def test_an_empty_note_has_no_blocks_and_says_so(data: bytes) -> None:
    note = read_note("n.md", data)
    assert note.blocks == ()
    assert [diagnostic.code for diagnostic in note.diagnostics] == ["empty-note"]


@pytest.mark.skipif(not SEEDS.is_dir(), reason="the seeds are not beside the repository")
def test_the_first_seed_comes_out_completely() -> None:
    path = next(SEEDS.glob("000_*"))
    data = path.read_bytes()
    note = read_note(path.name, data)
    assert note.text == data.decode().encode("mac_roman").decode()
    assert "📚" in note.text
