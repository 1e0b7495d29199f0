"""Bytes to text: what is decoded, what is repaired, what is refused."""

from __future__ import annotations

import hashlib

import pytest

from ingest.errors import NoteError
from ingest.notes import read_note


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
        (
            "模型的参数数量为七千亿".encode("gb18030"),
            "unknown encoding: not UTF-8 at byte 2, and no text in any",
        ),
        (
            bytes(0x80 | byte for byte in hashlib.sha512(b"").digest()),
            "unknown encoding: not UTF-8 at byte 2, and no text in any",
        ),
        (b"\xff\xfe\x00", "unknown encoding: not UTF-16"),
    ],
)
def test_what_is_no_text_is_refused_in_one_line(data: bytes, cause: str) -> None:
    with pytest.raises(NoteError) as caught:
        read_note("dir/n.md", data)
    assert str(caught.value).startswith(f"dir/n.md: {cause}")
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize("data", [b"", b"\xef\xbb\xbf", b" \n\n\t"])
def test_an_empty_note_has_no_blocks_and_says_so(data: bytes) -> None:
    note = read_note("n.md", data)
    assert note.blocks == ()
    assert [diagnostic.code for diagnostic in note.diagnostics] == ["empty-note"]
