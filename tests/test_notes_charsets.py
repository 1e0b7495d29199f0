"""Which encoding bytes are in: what comes out right, what is refused, what is said about it."""

from __future__ import annotations

import pytest
from generated_texts import ENCODINGS, SENTENCES, UNICODE, text_of, typed

from ingest.errors import NoteError
from ingest.notes import read_note
from ingest.notes.encoding import decode

EACH = [(code, encoding) for code, encodings in ENCODINGS.items() for encoding in (*encodings, *UNICODE)]


def codes(data: bytes, declared: str = "") -> list[str]:
    return [diagnostic.code for diagnostic in decode("n.md", data, declared).diagnostics]


@pytest.mark.parametrize(("code", "encoding"), EACH)
def test_of_texts_of_a_thousand_characters_99_in_100_come_out_right(code: str, encoding: str) -> None:
    texts = [text_of(code, 1000, number, encoding) for number in range(40)]
    right = sum(decode("n.md", text.encode(encoding)).text == text for text in texts)
    assert right >= 0.99 * len(texts)


@pytest.mark.parametrize(("code", "encoding"), EACH)
def test_a_few_words_are_enough(code: str, encoding: str) -> None:
    text = typed(" ".join(SENTENCES[code][:3]), encoding)
    assert decode("n.md", text.encode(encoding)).text == text


@pytest.mark.parametrize(
    ("text", "encoding", "named"),
    [
        ("Le modèle à prix réduit", "iso-8859-1", "iso-8859-1"),
        ("Le modèle à prix réduit", "windows-1252", "iso-8859-1"),
        ("L’œuvre : 3 €", "windows-1252", "windows-1252"),
        ("Le cœur à 3 €", "iso-8859-15", "iso-8859-15"),
        ("Le cœur à prix réduit", "mac-roman", "mac-roman"),
        ("Модель с миллиардами параметров", "windows-1251", "windows-1251"),
        ("Модель с миллиардами параметров", "koi8-r", "koi8-r"),
        ("Модель с миллиардами параметров", "cp866", "cp866"),
        ("It’s the “best” one", "windows-1252", "windows-1252"),
        ("モデルのパラメータ数は745億です。", "shift_jis", "shift_jis"),
        ("①モデルのパラメータ数は745億です。", "cp932", "cp932"),
        ("モデルのパラメータ数は745億です。", "euc-jp", "euc-jp"),
        ("①モデルのパラメータ数は745億です。", "euc-jis-2004", "euc-jis-2004"),
        ("モデルのパラメータ数は745億です。", "iso-2022-jp", "iso-2022-jp"),
        ("モデルのパラメータ数は745億です。", "utf-16-be", "utf-16-be"),
        ("GLM-5 has 745B parameters.", "utf-16-le", "utf-16-le"),
    ],
)
def test_what_was_guessed_is_named(text: str, encoding: str, named: str) -> None:
    note = read_note("n.md", text.encode(encoding))
    assert (note.text, note.encoding) == (text, named)
    (told,) = (each for each in note.diagnostics if each.code == "encoding-guessed")
    assert f"read as {named}" in told.message


@pytest.mark.parametrize("text", ["plain text", "\x1b[1mbold\x1b[0m and\x0c more", "a ~ b \\ c"])
def test_ascii_is_utf_8(text: str) -> None:
    read = decode("n.md", text.encode(), "windows-1251")
    assert (read.text, read.encoding, read.diagnostics) == (text, "utf-8", ())


def test_what_two_encodings_read_equally_well_is_refused() -> None:
    with pytest.raises(
        NoteError, match=r"^n.md: unknown encoding: not UTF-8 at byte 6, and .+ reads no worse"
    ):
        decode("n.md", b"ratio \xd7 \xb8\n")


def test_a_few_bytes_that_are_no_utf_8_cost_no_more_than_themselves() -> None:
    data = "Le modèle à prix réduit est prêt. ".encode() + b"\xe9t\xe9\n"
    read = decode("n.md", data)
    assert read.text == "Le modèle à prix réduit est prêt. \ufffdt\ufffd\n"
    assert read.encoding == "utf-8"
    (told,) = read.diagnostics
    assert told.code == "bytes-replaced"
    assert told.message.startswith("2 characters could not be read as utf-8, the first at byte 38")


@pytest.mark.parametrize(
    ("text", "encoding", "declared"),
    [
        ("Модель", "koi8-r", "KOI8-R"),
        ("ЦЕНА", "koi8-r", "koi8-r"),
        ("Modèle à 3 €", "windows-1252", "iso-8859-1"),
        ("模型的参数数量", "gb18030", "gb18030"),
        ("długość źródła", "windows-1250", "windows-1250"),
        ("モデル", "shift_jis", "x-unknown, then"),
    ],
)
def test_a_declared_encoding_is_believed(text: str, encoding: str, declared: str) -> None:
    assert decode("n.html", text.encode(encoding), declared).text == text


def test_what_is_declared_is_no_guess() -> None:
    assert codes("Модель с миллиардами".encode("koi8-r"), "koi8-r") == []


@pytest.mark.parametrize(
    ("text", "encoding", "declared"),
    [
        ("Модель с миллиардами параметров", "utf-8", "windows-1251"),
        ("Модель с миллиардами параметров", "windows-1251", "koi8-r"),
        ("Le modèle à prix réduit", "windows-1252", "utf-8"),
        ("モデルのパラメータ数は745億です。", "euc-jp", "shift_jis"),
    ],
)
def test_a_declared_encoding_that_reads_worse_is_doubted(text: str, encoding: str, declared: str) -> None:
    read = decode("n.html", text.encode(encoding), declared)
    assert read.text == text
    assert read.diagnostics[0].code == "encoding-mismatch"
    assert f"declared to be {declared}, reads as" in read.diagnostics[0].message


@pytest.mark.parametrize(
    "declared", ["base64", "rot13", "unicode_escape", "punycode", "utf-7", "\x00", "", "…"]
)
def test_what_is_declared_and_no_encoding_of_text_is_passed_over(declared: str) -> None:
    assert decode("n.html", "Le modèle".encode("latin-1"), declared).text == "Le modèle"
