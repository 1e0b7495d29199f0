"""A note that is a link: what stands at an address of the web, fetched within bounds."""

from __future__ import annotations

import re
import time
from dataclasses import dataclass
from http import HTTPStatus
from threading import Timer
from typing import TYPE_CHECKING, Final
from urllib.parse import quote, urldefrag, urljoin, urlsplit

from ingest.errors import NoteError, UsageError
from ingest.notes.addresses import connections, hang_up
from ingest.notes.files import Content
from ingest.notes.formats import media

if TYPE_CHECKING:
    import socket

    from urllib3 import BaseHTTPResponse, HTTPConnectionPool

USER_AGENT: Final = "glotgraph/0.1 (+https://w3id.org/glotgraph)"
PATIENCE: Final = 30.0
"""Seconds that an address has to answer, redirects and all of the answer included."""
LIMIT: Final = 20 * 1024 * 1024
"""The most bytes that an answer may have, unpacked."""
REDIRECTS: Final = 5
_CHUNK: Final = 64 * 1024
_SCHEME: Final = re.compile(r"([A-Za-z][A-Za-z0-9+.-]*)://")
_MOVED: Final = frozenset({301, 302, 303, 307, 308})
_KEPT: Final = "!#$%&'()*+,/:;=?@[]~"
_HEADERS: Final = {
    "User-Agent": USER_AGENT,
    "Accept": "text/html, application/xhtml+xml, text/markdown, text/plain, application/pdf;q=0.9, */*;q=0.1",
    "Accept-Encoding": "gzip, deflate",
}
# What a server says of a file that it does not know.
_UNKNOWN: Final = frozenset({"", "application/octet-stream", "binary/octet-stream"})


@dataclass(frozen=True, slots=True)
class Link:
    """An http or https address, its own name; `allow_private` lets it lead into this machine's network."""

    name: str
    allow_private: bool = False

    def read(self) -> Content:
        """What stands there, and its Content-Type.

        NoteError for what is no note: too large, of another type. OSError where the address does not
        answer, or not with a page: what was known of it is still the last that is.
        """
        return fetch(self.name, allow_private=self.allow_private)


def link(text: str, *, allow_private: bool = False) -> Link | None:
    """The link that an argument is, without its fragment; None for what is no address but a path.

    UsageError for an address of another scheme, without a host, or with a user's name and password.
    """
    found = _SCHEME.match(text)
    if found is None:
        return None
    _parts(text)
    return Link(urldefrag(text.strip()).url, allow_private)


def fetch(
    url: str, *, allow_private: bool = False, patience: float = PATIENCE, limit: int = LIMIT
) -> Content:
    """What an address answers, as `Link.read` says; `patience` in seconds, `limit` in bytes."""
    deadline = time.monotonic() + patience
    here = url
    for _ in range(REDIRECTS + 1):
        content, moved = _answer(url, here, allow_private, deadline, limit)
        if content is not None:
            return content
        here = urljoin(here, moved)
        try:
            _parts(here)
        except UsageError as error:
            raise OSError(f"redirected to {error}") from None
    raise OSError(f"redirected more than {REDIRECTS} times")


def _answer(
    name: str, url: str, allow_private: bool, deadline: float, limit: int
) -> tuple[Content | None, str]:
    """What one address answers: content, or where it moved to."""
    from urllib3 import exceptions  # noqa: PLC0415  # only a link needs it

    left = max(deadline - time.monotonic(), 0.001)
    opened: list[socket.socket] = []
    # Each drop of an answer may be in time, and all of them together not.
    timer = Timer(left, hang_up, (opened,))
    timer.daemon = True
    pool, path = _pool(url, allow_private, left, opened)
    answer: BaseHTTPResponse | None = None
    timer.start()
    try:
        answer = pool.urlopen("GET", path, headers=_HEADERS, redirect=False, preload_content=False)
        moved = answer.headers.get("Location", "") if answer.status in _MOVED else ""
        content = None if moved else _content(name, answer, limit)
    except (exceptions.HTTPError, OSError, ValueError) as error:
        _refuse_late(deadline)
        raise OSError(_cause(error)) from None
    finally:
        timer.cancel()
        if answer is not None:
            answer.close()
        for one in opened:
            one.close()
        pool.close()
    _refuse_late(deadline)  # what was broken off may look like the end
    return content, moved


def _refuse_late(deadline: float) -> None:
    if time.monotonic() >= deadline:
        raise TimeoutError("no whole answer in time") from None


def _pool(
    url: str, allow_private: bool, left: float, opened: list[socket.socket]
) -> tuple[HTTPConnectionPool, str]:
    from urllib3 import HTTPConnectionPool, HTTPSConnectionPool, Timeout  # noqa: PLC0415

    scheme, host, port, path = _parts(url)
    kind = HTTPSConnectionPool if scheme == "https" else HTTPConnectionPool
    pool = kind(host, port, timeout=Timeout(total=left), retries=False, maxsize=1)
    pool.ConnectionCls = connections(scheme, opened, public=not allow_private)
    return pool, path


def _content(name: str, answer: BaseHTTPResponse, limit: int) -> Content:
    if answer.status != HTTPStatus.OK:
        raise OSError(f"the server answers {answer.status} {_phrase(answer.status)}".rstrip())
    declared = answer.headers.get("Content-Type", "")
    if not media.is_readable(declared) and declared.partition(";")[0].strip().lower() not in _UNKNOWN:
        raise NoteError(name, f"no page, text or PDF: {' '.join(declared.split())[:100]}")
    too_large = NoteError(name, f"larger than {limit / 1024**2:g} MB")
    length = answer.headers.get("Content-Length", "")
    if length.isdecimal() and int(length) > limit:
        raise too_large
    data = bytearray()
    while chunk := answer.read1(_CHUNK, decode_content=True):
        data += chunk
        if len(data) > limit:
            raise too_large
    if length.isdecimal() and "Content-Encoding" not in answer.headers and len(data) < int(length):
        raise OSError("the answer breaks off")
    return Content(bytes(data), declared if media.is_readable(declared) else "")


def _phrase(status: int) -> str:
    try:
        return HTTPStatus(status).phrase
    except ValueError:
        return ""


def _parts(url: str) -> tuple[str, str, int | None, str]:
    """Scheme, host, port and path of an address, in ASCII."""
    try:
        parts = urlsplit(url.strip())
        host, port = parts.hostname or "", parts.port
        host = host if ":" in host else host.encode("idna").decode("ascii")
    except ValueError as error:
        raise UsageError(f"{url}: no address: {error}") from None
    if parts.scheme.lower() not in {"http", "https"}:
        raise UsageError(f"{url}: only http and https addresses are fetched")
    if not host:
        raise UsageError(f"{url}: no address: it has no host")
    if parts.username is not None or parts.password is not None:
        raise UsageError(f"{url.replace(parts.netloc, '…@' + host)}: a name and a password are not sent")
    path = quote(parts.path or "/", safe=_KEPT) + (
        f"?{quote(parts.query, safe=_KEPT)}" if parts.query else ""
    )
    return parts.scheme.lower(), f"[{host}]" if ":" in host else host, port, path


def _cause(error: Exception) -> str:
    """What a person should know of an error: the innermost reason, in one line."""
    here: BaseException = error
    while True:
        reason = getattr(here, "reason", None)
        inner = reason if isinstance(reason, BaseException) else here.__cause__ or here.__context__
        if inner is None or inner is here:
            break
        here = inner
    words = here.strerror if isinstance(here, OSError) and here.strerror else str(here)
    return " ".join(words.split())[:200] or type(here).__name__
