"""Listening on an address of this machine."""

from contextlib import AsyncExitStack
from typing import Final, cast

from aiohttp import web

_REQUEST_SECONDS: Final = 5.0  # for requests under way at shutdown; everything acknowledged is committed by then


class CannotListen(Exception):
    """The address is taken or not ours; says what to do."""


async def listen(app: web.Application, host: str, port: int, stack: AsyncExitStack, *, variable: str) -> str:
    """Serve until the stack ends; the address people reach it at, with a slash at its end.

    Raises CannotListen, which names the `variable` of the port.
    """
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=_REQUEST_SECONDS)
    await runner.setup()
    stack.push_async_callback(runner.cleanup)
    site = web.TCPSite(runner, host, port)
    try:
        await site.start()
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise CannotListen(
            f"Cannot listen on {host} port {port}: {reason}. "
            f"Is another Livewise running? Set {variable} to another number, or stop the other program."
        ) from error
    return address(host, cast("tuple[str, int]", runner.addresses[0])[1])


def address(host: str, port: int) -> str:
    """The address of a site on this machine."""
    return f"http://[{host}]:{port}/" if ":" in host else f"http://{host}:{port}/"
