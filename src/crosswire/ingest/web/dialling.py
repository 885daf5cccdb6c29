"""Calling a host: at an address the guard has checked, and not beyond a moment."""

import socket
import threading
import time
from collections.abc import Iterable
from contextlib import suppress
from ssl import SSLContext
from typing import Any

import httpcore2

from crosswire.ingest.web.guard import Guard


class Dialling(httpcore2.NetworkBackend):
    """What the web library calls hosts with. The address called is the one checked, so a name that changes its mind gains nothing."""

    def __init__(self, guard: Guard, seconds: float) -> None:
        self._guard, self._deadline = guard, time.monotonic() + seconds

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[httpcore2.SOCKET_OPTION] | None = None,
    ) -> httpcore2.NetworkStream:
        trouble: Exception = httpcore2.ConnectError("the host has no address")
        for address in self._guard.addresses(host, port):
            try:
                called = httpcore2.SyncBackend().connect_tcp(address, port, _left(self._deadline, timeout), local_address, socket_options)
                return _Bounded(called, self._deadline)
            except (httpcore2.ConnectError, httpcore2.ConnectTimeout) as error:
                trouble = error
        raise trouble


class _Bounded(httpcore2.NetworkStream):
    """A connection that ends at a moment, however slowly the other side talks."""

    def __init__(self, stream: httpcore2.NetworkStream, deadline: float) -> None:
        self._stream, self._deadline = stream, deadline

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        return self._stream.read(max_bytes, _left(self._deadline, timeout))

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self._stream.write(buffer, _left(self._deadline, timeout))

    def close(self) -> None:
        self._stream.close()

    def start_tls(
        self, ssl_context: SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore2.NetworkStream:
        """Its time limit is between two bytes; so whoever sends one now and then is cut off from outside."""
        left = _left(self._deadline, timeout)
        with self._stream.get_extra_info("socket").dup() as connection:  # the handshake takes over the one there is
            cut = threading.Timer(left, _hang_up, (connection,))
            cut.start()
            try:
                return _Bounded(self._stream.start_tls(ssl_context, server_hostname, left), self._deadline)
            finally:
                cut.cancel()
                cut.join()

    def get_extra_info(self, info: str) -> Any:
        return self._stream.get_extra_info(info)


def _hang_up(connection: socket.socket) -> None:
    with suppress(OSError):
        connection.shutdown(socket.SHUT_RDWR)


def _left(deadline: float, timeout: float | None) -> float:
    left = deadline - time.monotonic()
    if left <= 0:
        raise httpcore2.ReadTimeout("the time is up")
    return min(left, timeout) if timeout else left
