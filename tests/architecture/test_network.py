"""The suite cannot leave this machine."""

import asyncio
import socket

import pytest


def test_connecting_to_another_machine_fails() -> None:
    with socket.socket() as sock, pytest.raises(AssertionError, match=r"192\.0\.2\.1"):
        sock.connect(("192.0.2.1", 80))


def test_sending_a_datagram_to_another_machine_fails() -> None:
    with (
        socket.socket(type=socket.SOCK_DGRAM) as sock,
        pytest.raises(AssertionError, match=r"192\.0\.2\.1"),
    ):
        sock.sendto(b"", ("192.0.2.1", 53))


async def test_looking_up_a_name_in_the_loop_fails() -> None:
    with pytest.raises(AssertionError, match=r"example\.org"):
        await asyncio.get_running_loop().getaddrinfo("example.org", 443)


def test_loopback_stays_open() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        socket.create_connection(server.getsockname()).close()
