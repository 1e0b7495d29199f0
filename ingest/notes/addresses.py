"""Which addresses of the network are anybody's, and connections that only reach those."""

from __future__ import annotations

import ipaddress
import socket
from contextlib import suppress
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from urllib3.connection import HTTPConnection

_TRANSLATED: Final = ipaddress.ip_network("64:ff9b::/96")  # RFC 6052: an IPv4 address in its last 32 bits

Address = ipaddress.IPv4Address | ipaddress.IPv6Address


class PrivateAddressError(OSError):
    """An address that leads into this machine or its own network."""


def is_public(address: str) -> bool:
    """Whether an IP address is one of the public internet, an IPv4 one inside an IPv6 one looked at too."""
    found = _inner(ipaddress.ip_address(address.partition("%")[0]))
    return found.is_global and not found.is_multicast


def _inner(address: Address) -> Address:
    if isinstance(address, ipaddress.IPv6Address):
        if address in _TRANSLATED:
            return ipaddress.IPv4Address(int(address) & 0xFFFFFFFF)
        return address.ipv4_mapped or address.sixtofour or (address.teredo or (None, None))[1] or address
    return address


def connections(scheme: str, opened: list[socket.socket], *, public: bool) -> type[HTTPConnection]:
    """The class of connections for a scheme; what each of them opens is in `opened`.

    With `public` they reach public addresses alone. A name is looked up before it is connected to, and what
    was connected to is looked at again before anything is sent: a name that means another address the second
    time gains nothing.
    """
    from urllib3.connection import HTTPConnection, HTTPSConnection  # noqa: PLC0415  # only a link needs it

    parent: Any = HTTPSConnection if scheme == "https" else HTTPConnection

    class Connection(parent):  # type: ignore[misc]
        def _new_conn(self) -> socket.socket:
            if public:
                for *_, place in socket.getaddrinfo(self._dns_host, self.port, type=socket.SOCK_STREAM):
                    _refuse_private(str(place[0]))
            connected: socket.socket = super()._new_conn()
            opened.append(connected)
            if public:
                _refuse_private(connected.getpeername()[0])
            return connected

        def connect(self) -> None:
            super().connect()
            if self.sock is not None:  # under TLS it is another than what was connected
                opened.append(self.sock)

    return Connection


def hang_up(opened: list[socket.socket]) -> None:
    """Break off what was opened, whatever another thread waits for on it."""
    for one in opened:
        with suppress(OSError):  # closed already
            one.shutdown(socket.SHUT_RDWR)


def _refuse_private(address: str) -> None:
    if not is_public(address):
        raise PrivateAddressError(f"{address} is a private address; --allow-private lets it be fetched")
