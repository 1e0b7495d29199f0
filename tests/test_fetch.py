"""What is fetched, from where, and what a server cannot do to us."""

from __future__ import annotations

import gzip
import socket
import time
from typing import Any

import pytest
from pages_server import PAGE, Site, html, site

from ingest.errors import NoteError, UsageError
from ingest.notes.addresses import is_public
from ingest.notes.links import REDIRECTS, fetch, link

PRIVATE = (
    "127.0.0.1 10.1.2.3 172.16.0.1 192.168.1.1 169.254.169.254 0.0.0.0 100.64.0.1 224.0.0.1 ::1 :: "
    "fe80::1%eth0 fd00::1 ::ffff:127.0.0.1 64:ff9b::a00:1 2002:7f00:1::"
)


@pytest.mark.parametrize("address", PRIVATE.split())
def test_addresses_of_this_machine_and_its_network_are_private(address: str) -> None:
    assert not is_public(address)


@pytest.mark.parametrize("address", ["1.1.1.1", "93.184.216.34", "2606:4700::1111", "::ffff:1.1.1.1"])
def test_addresses_of_the_internet_are_public(address: str) -> None:
    assert is_public(address)


def test_a_redirect_is_looked_at_like_the_first_address(monkeypatch: pytest.MonkeyPatch) -> None:
    """A public server that sends us into our own network: here every address but one counts as public."""
    with site({"/secret": html()}) as (inner, asked), site({}) as (outer, _):
        port = int(outer.rpartition(":")[2])
        with site({"/a": (302, {"Location": f"{inner}/secret"}, b"")}) as (root, _):
            first = iter([True, True])
            monkeypatch.setattr("ingest.notes.addresses.is_public", lambda _: next(first, False))
            with pytest.raises(OSError, match="is a private address"):
                fetch(f"{root}/a")
        assert asked == []
        assert port


def test_a_name_that_means_another_address_the_second_time_gains_nothing(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    with site({"/a": html()}) as (root, asked):
        port = int(root.rpartition(":")[2])
        real = socket.getaddrinfo
        told = iter(["1.1.1.1"])

        def rebinding(host: str, *arguments: Any, **options: Any) -> Any:
            return real(next(told, "127.0.0.1") if host == "rebind.example" else host, *arguments, **options)

        monkeypatch.setattr(socket, "getaddrinfo", rebinding)
        with pytest.raises(OSError, match=r"127\.0\.0\.1 is a private address"):
            fetch(f"http://rebind.example:{port}/a")
        assert asked == []


@pytest.mark.parametrize(
    ("location", "cause"),
    [
        ("file:///etc/passwd", "redirected to file:///etc/passwd: only http and https"),
        ("ftp://example.org/a", "only http and https"),
        ("/loop", f"redirected more than {REDIRECTS} times"),
        ("http://user:secret@example.org/", "a name and a password are not sent"),
    ],
)
def test_redirects_lead_to_pages_and_come_to_an_end(location: str, cause: str) -> None:
    pages = {path: (302, {"Location": location}, b"") for path in ("/a", "/loop")}
    with site(pages) as (root, asked):
        with pytest.raises(OSError, match=cause) as error:
            fetch(f"{root}/a", allow_private=True)
        assert "secret" not in str(error.value)
        assert len(asked) <= REDIRECTS + 1


def test_a_page_that_moved_is_read_where_it_went() -> None:
    pages = {"/a": (301, {"Location": "b c?d=é"}, b""), "/b%20c?d=%C3%A9": html()}
    with site(pages) as (root, _):
        found = fetch(f"{root}/a", allow_private=True)
    assert found.data == PAGE.encode()
    assert found.declared == "text/html; charset=utf-8"


def silent(_: Site) -> None:
    time.sleep(3)


def nothing(_: Site) -> None:
    """Close the connection without a word."""


def drip(handler: Site) -> None:
    handler.send_response(200)
    handler.send_header("Content-Type", "text/html")
    handler.end_headers()
    _drip(handler)


def drip_head(handler: Site) -> None:
    handler.wfile.write(b"HTTP/1.1 200 OK\r\nX-Slow: ")
    _drip(handler)


def _drip(handler: Site) -> None:
    try:
        for _ in range(600):
            handler.wfile.write(b"x")
            handler.wfile.flush()
            time.sleep(0.1)
    except OSError:
        pass


@pytest.mark.parametrize("slow", [drip, drip_head, silent])
def test_an_answer_that_never_ends_is_broken_off(slow: Any) -> None:
    with site({"/a": slow}) as (root, _), pytest.raises(TimeoutError, match="no whole answer in time"):
        fetch(f"{root}/a", allow_private=True, patience=0.5)


def endless(handler: Site) -> None:
    handler.send_response(200)
    handler.send_header("Content-Type", "text/html")
    handler.end_headers()
    try:
        while True:
            handler.wfile.write(b"x" * 65536)
    except OSError:
        pass


@pytest.mark.parametrize(
    "answer",
    [
        endless,
        (200, {"Content-Type": "text/html", "Content-Length": "99999999"}, b""),
        (200, {"Content-Type": "text/html", "Content-Encoding": "gzip"}, gzip.compress(b"x" * 50_000_000)),
    ],
)
def test_an_answer_that_is_too_large_is_not_read_to_its_end(answer: Any) -> None:
    with site({"/a": answer}) as (root, _), pytest.raises(NoteError, match="larger than 1 MB"):
        fetch(f"{root}/a", allow_private=True, limit=1024**2)


@pytest.mark.parametrize(
    ("answer", "cause"),
    [
        ((200, {"Content-Type": "text/html", "Content-Length": "500"}, b"half"), "IncompleteRead|breaks off"),
        ((200, {"Content-Type": "text/html", "Content-Encoding": "gzip"}, b"no gzip"), "gzip|header|decode"),
        ((204, {}, b""), "the server answers 204 No Content"),
        ((599, {}, b""), "the server answers 599"),
        (lambda handler: handler.wfile.write(b"nonsense\r\n\r\n"), "."),
        (nothing, "."),
    ],
)
def test_a_server_that_misbehaves_costs_one_line(answer: Any, cause: str) -> None:
    with site({"/a": answer}) as (root, _), pytest.raises(OSError, match=cause) as error:
        fetch(f"{root}/a", allow_private=True)
    assert "\n" not in str(error.value)


def test_a_server_that_is_not_there_costs_one_line() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        with pytest.raises(OSError, match="refused"):
            fetch(f"http://127.0.0.1:{taken.getsockname()[1]}/", allow_private=True)


@pytest.mark.parametrize(
    ("text", "cause"),
    [
        ("ftp://example.org/a.md", "only http and https addresses are fetched"),
        ("file:///etc/passwd", "only http and https addresses are fetched"),
        ("https://", "it has no host"),
        ("https://user:secret@example.org/", "a name and a password are not sent"),
        ("http://example.org:99999/", "no address: Port"),
    ],
)
def test_an_address_that_cannot_be_fetched_is_a_wrong_call(text: str, cause: str) -> None:
    with pytest.raises(UsageError, match=cause) as error:
        link(text)
    assert "secret" not in str(error.value)


def test_what_is_no_address_is_a_path() -> None:
    assert link("notes/https.md") is None
    assert link("C:/notes") is None
    assert link("HTTPS://пример.рф/заметка#a") is not None
