"""Notes that are links: what is fetched, from where, and what a server cannot do to us."""

from __future__ import annotations

import gzip
import socket
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest
from running import refuse
from test_cli_ingest import ingested

from ingest import ingest
from ingest.errors import NoteError, UsageError
from ingest.graph.embedded import EmbeddedStore
from ingest.notes.addresses import is_public
from ingest.notes.links import REDIRECTS, fetch, link
from ingest.reports import Report, Status

PAGE = """<!DOCTYPE html><html lang="en"><head><title>GLM-5</title></head><body>
<nav><a href="/">Home</a></nav>
<article><p>GLM-5 has 744 billion parameters, say its makers. See <a href="/docs">the docs</a>.</p>"""


class Site(BaseHTTPRequestHandler):
    """Pages by their path: (status, headers, body), or a function that answers in its own way."""

    pages: dict[str, Any]
    asked: list[tuple[str, str]]

    def do_GET(self) -> None:
        self.asked.append((self.path, self.headers["User-Agent"]))
        answer = self.pages.get(self.path, (404, {}, b""))
        if callable(answer):
            answer(self)
            return
        status, headers, body = answer
        self.send_response(status)
        for name, value in {"Content-Length": str(len(body)), **headers}.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@contextmanager
def site(pages: dict[str, Any]) -> Iterator[tuple[str, list[tuple[str, str]]]]:
    asked: list[tuple[str, str]] = []
    handler = type("Handler", (Site,), {"pages": pages, "asked": asked})
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    server.daemon_threads = True
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}", asked
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


def html(text: str = PAGE, charset: str = "utf-8") -> tuple[int, dict[str, str], bytes]:
    return 200, {"Content-Type": f"text/html; charset={charset}"}, text.encode(charset)


def texts(store: Path) -> str:
    """What the store holds, as N-Quads."""
    with EmbeddedStore.writing(store) as opened:
        return "\n".join(str(quad) for graph in opened.graphs() for quad in opened.quads(graph))


def test_a_page_is_new_then_unchanged_then_changed_and_its_address_is_its_name(tmp_path: Path) -> None:
    pages = {"/glm?v=5": html()}
    store = tmp_path / "s"
    with site(pages) as (root, asked):
        url = f"{root}/glm?v=5"
        assert ingest([f"{url}#top"], store, allow_private=True) == [
            Report(url, Status.NEW, "en", "utf-8", 1)
        ]
        assert [one.status for one in ingest([url], store, allow_private=True)] == [Status.UNCHANGED]
        pages["/glm?v=5"] = html(PAGE.replace("744", "745"))
        assert [one.status for one in ingest([url], store, allow_private=True)] == [Status.CHANGED]
    assert asked[0][0] == "/glm?v=5"
    assert asked[0][1].startswith("glotgraph/")
    graph = texts(store)
    assert "745 billion" in graph
    assert f"[the docs]({root}/docs)" in graph
    assert '"text/html"' in graph


def test_links_and_files_of_one_call_do_not_stop_each_other(tmp_path: Path) -> None:
    card = tmp_path / "card.md"
    card.write_text("GLM-5 reads 128K tokens of context.\n", encoding="utf-8")
    with site({"/a": html(), "/b": (200, {"Content-Type": "image/png"}, b"\x89PNG")}) as (root, _):
        links = [f"{root}/{name}" for name in ("a", "b", "gone")]
        done = ingest([card, *links], tmp_path / "s", allow_private=True)
        assert {one.note: one.status for one in done} == {
            "card.md": Status.NEW,
            f"{root}/a": Status.NEW,
            f"{root}/b": Status.FAILED,
            f"{root}/gone": Status.FAILED,
        }
        assert [one.diagnostics[0].message for one in done if one.status is Status.FAILED] == [
            "no page, text or PDF: image/png",
            "the server answers 404 Not Found",
        ]
        pruned = ingest([card], tmp_path / "s", prune=True)
        assert {one.note: one.status for one in pruned} == {
            "card.md": Status.UNCHANGED,
            f"{root}/a": Status.REMOVED,
        }


def test_a_page_that_no_longer_answers_keeps_its_graph(tmp_path: Path) -> None:
    pages: dict[str, Any] = {"/a": html()}
    store = tmp_path / "s"
    with site(pages) as (root, _):
        ingest([f"{root}/a"], store, allow_private=True)
        pages["/a"] = (503, {}, b"")
        (report,) = ingest([f"{root}/a"], store, allow_private=True, prune=True)
    assert report.status is Status.FAILED
    assert "744 billion" in texts(store)


def test_the_command_fetches_a_private_address_only_where_that_was_asked_for(tmp_path: Path) -> None:
    with site({"/a": html()}) as (root, asked):
        url = f"{root}/a"
        report = ingested(url, cwd=tmp_path, status=1)
        (said,) = report[url]["diagnostics"]  # type: ignore[misc]
        assert said["message"] == "127.0.0.1 is a private address; --allow-private lets it be fetched"
        assert asked == []
        assert ingested(url, "--allow-private", cwd=tmp_path)[url]["claims"] == 1


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


def test_a_wrong_address_is_said_in_a_line(tmp_path: Path) -> None:
    assert "only http and https addresses" in refuse(2, "ingest", "ftp://example.org/a", cwd=tmp_path)


def test_what_is_no_address_is_a_path() -> None:
    assert link("notes/https.md") is None
    assert link("C:/notes") is None
    assert link("HTTPS://пример.рф/заметка#a") is not None


def test_text_and_markdown_are_notes_of_their_own_type(tmp_path: Path) -> None:
    note = b"---\nlang: fr\n---\n\nGLM-5 compte 745 milliards de param\xe8tres.\n"
    pages = {
        "/card": (200, {"Content-Type": "text/markdown; charset=iso-8859-1"}, note),
        "/raw": (200, {"Content-Type": "application/octet-stream"}, b"GLM-5 has 744B parameters.\n"),
    }
    with site(pages) as (root, _):
        done = ingest([f"{root}/card", f"{root}/raw"], tmp_path / "s", allow_private=True)
    assert [one.claims for one in done] == [1, 1]
    assert "paramètres" in texts(tmp_path / "s")
