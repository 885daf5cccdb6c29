"""Which hosts may be called, and at which addresses: nothing that is not public, unless the user names it.

Whoever writes a feed chooses what we ask for. Without a guard he could have us ask the printer, the router or the server's own secrets.
"""

import socket
from collections.abc import Callable, Sequence

from crosswire.config import host_and_port
from crosswire.errors import InputError
from crosswire.ingest.web.global_addresses import is_public
from crosswire.ingest.web.trouble import UnreachableError

_OPEN_PORTS = (80, 443)

#: A host and a port -> its addresses. Raises OSError.
Resolver = Callable[[str, int], Sequence[str]]


def resolved(host: str, port: int) -> list[str]:
    """All addresses of a host; odd ways to write one (``2130706433``, ``0x7f.1``) come out as what they mean."""
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return list(dict.fromkeys(str(entry[4][0]) for entry in found))


class Guard:
    """Lets through what is public on the usual ports, and the hosts the user has named."""

    def __init__(self, allow_hosts: Sequence[str] = (), resolve: Resolver = resolved) -> None:
        self._named = frozenset(pair for text in allow_hosts for pair in _opened(text))
        self._resolve = resolve

    def addresses(self, host: str, port: int) -> Sequence[str]:
        """Where to call a host. Raises InputError where it must not be called, UnreachableError where nobody knows it."""
        place = f"{host}:{port}"
        named = (host.lower(), port) in self._named
        if not named and port not in _OPEN_PORTS:
            raise InputError(place, f"port {port} is not asked, only 80 and 443; --allow-host {place} opens it")
        try:
            found = self._resolve(host, port)
        except (OSError, UnicodeError) as error:
            raise UnreachableError(place, "there is no host of that name, or no network") from error
        hidden = None if named else next((address for address in found if not is_public(address)), None)
        if hidden:
            raise InputError(place, f"is at {hidden}, which is not on the public network; --allow-host {host} lets it be asked")
        return found


def _opened(text: str) -> list[tuple[str, int]]:
    host, port = host_and_port(text)
    return [(host, port)] if port else [(host, usual) for usual in _OPEN_PORTS]
