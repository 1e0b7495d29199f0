"""A server that asks who is there: the name and the password of the URL go to it, and nowhere else."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from threading import Thread

import pytest
from running import refuse, succeed

NOTHING = b'{"head": {"vars": []}, "results": {"bindings": []}}'


class Guarded(BaseHTTPRequestHandler):
    """Answers every query with no rows, to those who know the password."""

    seen: list[str | None]
    elsewhere = ""

    def do_POST(self) -> None:
        self.rfile.read(int(self.headers["Content-Length"] or 0))
        self.seen.append(self.headers["Authorization"])
        if self.elsewhere:
            self._answer(303, b"", ("Location", self.elsewhere + self.path))
        elif self.headers["Authorization"] == "Basic " + b64encode("anna:pä:ss".encode()).decode():
            self._answer(200, NOTHING, ("Content-Type", "application/sparql-results+json"))
        else:
            self._answer(401, b"who are you?", ("WWW-Authenticate", 'Basic realm="notes"'))

    do_GET = do_POST  # noqa: N815  (the names are those of http.server)

    def _answer(self, code: int, body: bytes, *headers: tuple[str, str]) -> None:
        self.send_response(code)
        for header in (*headers, ("Content-Length", str(len(body)))):
            self.send_header(*header)
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        """Say nothing: the test's output is the command's alone."""


@contextmanager
def guarded(elsewhere: str = "") -> Iterator[tuple[str, list[str | None]]]:
    """A server that runs until the end of the block: its host and port, and the credentials it was sent."""
    seen: list[str | None] = []
    handler = type("Handler", (Guarded,), {"seen": seen, "elsewhere": elsewhere})
    with HTTPServer(("127.0.0.1", 0), handler) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        try:
            yield f"127.0.0.1:{server.server_port}", seen
        finally:
            server.shutdown()


def test_the_name_and_the_password_of_the_url_are_sent(tmp_path: Path) -> None:
    with guarded() as (host, seen):
        store = f"http://anna:p%C3%A4%3Ass@{host}"
        assert succeed("claims", "--store", store, "--format", "jsonl", cwd=tmp_path) == ""
    assert seen
    assert None not in seen


@pytest.mark.parametrize("who", ["", "anna@", "anna:secret@"])
def test_a_refusal_names_the_server_and_no_password(who: str, tmp_path: Path) -> None:
    with guarded() as (host, _):
        message = refuse(2, "claims", "--store", f"http://{who}{host}", cwd=tmp_path)
    assert message == f"glotgraph: http://{host}: the server answered 401: who are you?"


def test_no_other_server_is_sent_the_password(tmp_path: Path) -> None:
    with guarded() as (there, overheard), guarded(f"http://{there}") as (host, seen):
        message = refuse(2, "claims", "--store", f"http://anna:p%C3%A4%3Ass@{host}", cwd=tmp_path)
    assert "the server answered 401" in message
    assert None not in seen
    assert overheard == [None]
