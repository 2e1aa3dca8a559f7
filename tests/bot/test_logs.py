"""Log lines: one form for ours, the libraries' and Python's own."""

import asyncio
import json
import logging
import sys
import warnings
from collections.abc import Generator
from typing import cast

import pytest
import structlog
from aiohttp import ClientSession, web
from aiohttp.test_utils import TestServer

from bot.logs import LogFormat, LogLevel, configure_logs


@pytest.fixture(autouse=True)
def untouched_logging() -> Generator[None]:
    """Give back the logging that the tests' own tools have set up."""
    root, access = logging.getLogger(), logging.getLogger("aiohttp.access")
    before = (root.handlers[:], root.level, access.level, access.propagate)
    yield
    logging.captureWarnings(capture=False)
    root.handlers[:], root.level, access.level, access.propagate = before
    structlog.reset_defaults()


def logger(name: str) -> structlog.stdlib.BoundLogger:
    made: structlog.stdlib.BoundLogger = structlog.stdlib.get_logger(name)
    return made


def lines(capsys: pytest.CaptureFixture[str]) -> list[dict[str, object]]:
    captured = capsys.readouterr()
    assert captured.out == ""
    return [json.loads(line) for line in captured.err.splitlines()]


def test_json_lines_of_ours_and_of_libraries_look_alike(capsys: pytest.CaptureFixture[str]) -> None:
    configure_logs(LogLevel.INFO, LogFormat.JSON)
    logger("bot.engine").info("turn done", session="s1", revision=3)
    logging.getLogger("some.library").warning("slow: %d s", 4, extra={"peer": "x"})
    ours, theirs = lines(capsys)
    assert ours.pop("timestamp")
    assert ours == {"event": "turn done", "level": "info", "logger": "bot.engine", "session": "s1", "revision": 3}
    assert theirs.pop("timestamp")
    assert theirs == {"event": "slow: 4 s", "level": "warning", "logger": "some.library", "peer": "x"}


def test_an_exception_is_one_line(capsys: pytest.CaptureFixture[str]) -> None:
    configure_logs(LogLevel.INFO, LogFormat.JSON)
    try:
        int("no such step")
    except ValueError:
        logger("bot.engine").exception("turn failed")
        logging.getLogger("some.library").exception("failed")
    ours, theirs = lines(capsys)
    for line in (ours, theirs):
        assert line["exception"] == "ValueError"
        assert "test_an_exception_is_one_line" in str(line["at"])
        assert "no such step" not in json.dumps(line)


def test_bound_context_is_in_every_line(capsys: pytest.CaptureFixture[str]) -> None:
    configure_logs(LogLevel.INFO, LogFormat.JSON)
    with structlog.contextvars.bound_contextvars(platform="web"):
        logger("a").info("one")
        logging.getLogger("b").info("two")
    assert [line["platform"] for line in lines(capsys)] == ["web", "web"]


def test_the_level_holds_for_all(capsys: pytest.CaptureFixture[str]) -> None:
    configure_logs(LogLevel.WARNING, LogFormat.JSON)
    logger("a").info("quiet")
    logging.getLogger("b").info("quiet")
    logger("a").warning("loud")
    assert [line["event"] for line in lines(capsys)] == ["loud"]


def test_warnings_of_python_are_lines(capsys: pytest.CaptureFixture[str]) -> None:
    configure_logs(LogLevel.INFO, LogFormat.JSON)
    with warnings.catch_warnings():
        warnings.simplefilter("default")
        logging.captureWarnings(capture=False)  # catch_warnings has put its own printer in place
        logging.captureWarnings(capture=True)
        warnings.warn("going away", DeprecationWarning, stacklevel=1)
    (line,) = lines(capsys)
    assert line["logger"] == "py.warnings"
    assert "going away" in str(line["event"])


async def test_requests_are_not_logged(capsys: pytest.CaptureFixture[str]) -> None:
    configure_logs(LogLevel.DEBUG, LogFormat.JSON)
    async with (
        TestServer(web.Application()) as server,
        ClientSession() as client,
        client.get(server.make_url("/")) as response,
    ):
        assert response.status == 404
    assert "aiohttp.access" not in {line["logger"] for line in lines(capsys)}


def test_console_lines_are_readable(capsys: pytest.CaptureFixture[str]) -> None:
    configure_logs(LogLevel.INFO, LogFormat.CONSOLE)
    logger("bot.engine").info("turn done", session="s1")
    text = capsys.readouterr().err
    assert text.count("\n") == 1
    assert "turn done" in text
    assert "session=s1" in text


def test_configured_twice_still_one_line(capsys: pytest.CaptureFixture[str]) -> None:
    configure_logs(LogLevel.INFO, LogFormat.JSON)
    configure_logs(LogLevel.INFO, LogFormat.JSON)
    sys.stderr.flush()
    logger("a").info("once")
    assert len(lines(capsys)) == 1


@pytest.mark.parametrize("form", LogFormat)
def test_a_failure_is_told_without_the_values_it_met(form: LogFormat, capsys: pytest.CaptureFixture[str]) -> None:
    configure_logs(LogLevel.INFO, form)
    token = "xoxb" + "-made-up"
    try:
        int(token)
    except ValueError:
        logger("bot.engine").exception("effect failed")
    told = capsys.readouterr().err
    assert "ValueError" in told
    assert "xoxb" not in told


def test_an_exception_that_causes_itself_is_one_line(capsys: pytest.CaptureFixture[str]) -> None:
    configure_logs(LogLevel.INFO, LogFormat.JSON)
    first, second = ValueError("one"), KeyError("two")
    first.__cause__, second.__cause__ = second, first
    try:
        raise first
    except ValueError:
        logger("bot.engine").exception("turn failed")
    (line,) = lines(capsys)
    assert line["exception"] == "ValueError from KeyError"


async def test_what_is_no_request_is_one_line_without_a_stack(capsys: pytest.CaptureFixture[str]) -> None:
    async def hello(_: web.Request) -> web.Response:
        return web.Response(text="hello")

    app = web.Application()
    app.add_routes([web.get("/", hello), web.post("/", hello)])
    configure_logs(LogLevel.INFO, LogFormat.JSON)
    async with TestServer(app) as server:
        for sent in (
            b"nonsense\r\n\r\n",
            b"GET / HTTP/1.1\r\nHost: x\r\nContent-Encoding: br\r\nContent-Length: 2\r\n\r\nab",
            b"POST / HTTP/1.1\r\nHost: x\r\nContent-Encoding: deflate\r\nContent-Length: 9\r\n\r\nnonsense.",
        ):
            reader, writer = await asyncio.open_connection("127.0.0.1", cast("int", server.port))
            writer.write(sent)
            writer.write_eof()
            await reader.read()
            writer.close()
    told = lines(capsys)
    assert {(line["event"], line["level"]) for line in told} == {("unreadable request", "info")}
    assert not any("exception" in line for line in told)
