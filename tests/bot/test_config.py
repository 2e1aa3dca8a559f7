"""Settings: what fits, what does not, and what a person is told."""

import os
import re
import stat
from pathlib import Path
from typing import Final

import pytest
from pydantic import ValidationError

from bot.config import (
    Playground,
    Problem,
    Settings,
    SettingsError,
    Worker,
    is_loopback,
    load_settings,
    signing_secret,
)
from bot.config_teams import CLIENT
from bot.logs import LogFormat, LogLevel

ROOT: Final = Path(__file__).resolve().parents[2]
LONG_SECRET: Final = "s3cret-" * 6
VARIABLES: Final = {field.alias for field in Settings.model_fields.values() if field.alias}


def load(**environ: str) -> Settings:
    return load_settings(environ, None)


def problems_of(**environ: str) -> dict[str, Problem]:
    with pytest.raises(SettingsError) as refused:
        load(**environ)
    return {problem.variable: problem for problem in refused.value.problems}


def test_defaults(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)
    settings = load()
    assert settings.host == "127.0.0.1"
    assert settings.port == 3978
    assert settings.data == tmp_path / ".livewise"
    assert settings.redis_url is None
    assert settings.public_base_url is None
    assert settings.secret is None
    assert settings.playground is Playground.AUTO
    assert settings.worker is Worker.ON
    assert settings.retention_days == 365
    assert settings.country is None
    assert settings.log_level is LogLevel.INFO
    assert settings.warnings == ()


@pytest.mark.parametrize(("terminal", "form"), [(True, LogFormat.CONSOLE), (False, LogFormat.JSON)])
def test_log_format_follows_the_terminal(terminal: bool, form: LogFormat, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stderr.isatty", lambda: terminal)
    assert load().log_format is form
    assert load(LOG_FORMAT="json").log_format is LogFormat.JSON


def test_every_setting_is_read() -> None:
    settings = load(
        LIVEWISE_HOST="0.0.0.0",
        PORT="8080",
        PUBLIC_BASE_URL="https://livewise.example.com/",
        LIVEWISE_DATA="/srv/livewise",
        REDIS_URL="rediss://user:hush@store.example.com:6380/1",
        LIVEWISE_SECRET=LONG_SECRET,
        LIVEWISE_PLAYGROUND="Off",
        LIVEWISE_WORKER="Off",
        LIVEWISE_TEAMS="Off",
        LIVEWISE_RETENTION_DAYS="30",
        LOG_LEVEL="debug",
        LOG_FORMAT="Console",
    )
    assert settings.host == "0.0.0.0"
    assert settings.port == 8080
    assert settings.public_base_url == "https://livewise.example.com"
    assert settings.data == Path("/srv/livewise")
    assert settings.redis_url
    assert settings.redis_url.get_secret_value() == "rediss://user:hush@store.example.com:6380/1"
    assert settings.secret
    assert settings.secret.get_secret_value() == LONG_SECRET
    assert settings.playground is Playground.OFF
    assert settings.worker is Worker.OFF
    assert settings.retention_days == 30
    assert settings.log_level is LogLevel.DEBUG
    assert settings.log_format is LogFormat.CONSOLE
    shown = f"{settings!r} {settings}"
    assert "hush" not in shown
    assert "s3cret" not in shown


def test_the_environment_wins_over_the_file_and_empty_is_not_set(tmp_path: Path) -> None:
    file = tmp_path / ".env"
    file.write_text("PORT=1111\nLIVEWISE_RETENTION_DAYS=11\nLOG_LEVEL=\nREDIS_URL=\n# a comment\nLIVEWISE_HOST='::1'\n")
    settings = load_settings({"PORT": "2222", "LIVEWISE_RETENTION_DAYS": " ", "LOG_FORMAT": ""}, file)
    assert settings.port == 2222
    assert settings.retention_days == 11
    assert settings.log_level is LogLevel.INFO
    assert settings.redis_url is None
    assert settings.host == "::1"


def test_the_process_environment_and_its_folder_are_the_default(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    for variable in VARIABLES | set(CLIENT.used_for.values()):
        monkeypatch.delenv(variable, raising=False)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("PORT", "4444")
    (tmp_path / ".env").write_text("LIVEWISE_RETENTION_DAYS=44\n")
    settings = load_settings()
    assert (settings.port, settings.retention_days) == (4444, 44)
    assert Settings.model_validate({}).port == 3978


@pytest.mark.parametrize(("given", "code"), [("SI", "SI"), ("slovenia", "SI"), ("de-by", "DE-BY"), ("Bayern", "DE-BY")])
def test_the_country_may_be_a_code_or_a_name(given: str, code: str) -> None:
    assert load(LIVEWISE_COUNTRY=given).country == code


def test_an_unknown_country_is_told_with_what_fits() -> None:
    problem = problems_of(LIVEWISE_COUNTRY="Atlantis")["LIVEWISE_COUNTRY"]
    assert problem.what_is_wrong == "is 'Atlantis', which is no country whose public holidays are known"
    assert problem.fix.startswith("Give the name or code of a country or region, such as Slovenia, SI or DE-BY")


def test_capital_letters_count() -> None:
    settings = load(port="many", MICROSOFTAPPTYPE="nonsense", Livewise_Host="0.0.0.0")
    assert (settings.port, settings.host) == (3978, "127.0.0.1")


def test_a_file_that_cannot_be_read_is_named(tmp_path: Path) -> None:
    file = tmp_path / ".env"
    file.write_bytes(b"PORT=\xff\n")
    with pytest.raises(SettingsError, match=f"{file} cannot be read"):
        load_settings({}, file)


def test_settings_do_not_change() -> None:
    with pytest.raises(ValidationError, match="frozen"):
        setattr(load(), "port", 1)  # noqa: B010 - what a type checker forbids as well


def test_every_problem_is_told_at_once() -> None:
    wrong = {
        "PORT": "65536",
        "PUBLIC_BASE_URL": "http://livewise.example.com",
        "REDIS_URL": "http://store",
        "LIVEWISE_SECRET": "short",
        "LIVEWISE_PLAYGROUND": "maybe",
        "LIVEWISE_RETENTION_DAYS": "0",
        "LOG_LEVEL": "loud",
        "LOG_FORMAT": "xml",
    }
    problems = problems_of(**wrong)
    assert problems.keys() == wrong.keys()
    for problem in problems.values():
        assert problem.what_is_wrong
        assert problem.fix
    with pytest.raises(SettingsError) as refused:
        load(**wrong)
    assert str(refused.value).count("\n") == len(wrong) - 1
    assert "PORT is '65536'" in str(refused.value)


@pytest.mark.parametrize(
    ("variable", "value"),
    [
        ("LIVEWISE_SECRET", "hush-hush"),
        ("REDIS_URL", "http://user:hush-hush@store"),
        ("REDIS_URL", "redis://:hush-hush@"),
        ("REDIS_URL", "redis://user:hush-hush@[store"),
        ("REDIS_URL", "redis://user:hush-hush\N{FULLWIDTH NUMBER SIGN}@store"),
        ("PUBLIC_BASE_URL", "https://user:hush-hush@livewise.example.com"),
    ],
)
def test_no_secret_is_shown(variable: str, value: str) -> None:
    problems = problems_of(**{variable: value})
    assert list(problems) == [variable]
    assert "hush" not in str(problems[variable])


@pytest.mark.parametrize(
    "url",
    [
        "redis://localhost",
        "redis://localhost:6379/0",
        "rediss://:word@store",
        "redis+sentinel://one:26379,two:26379/main",
        "rediss+cluster://store",
        "unix:///run/store.sock?db=1",
    ],
)
def test_store_addresses_that_fit(url: str) -> None:
    redis_url = load(REDIS_URL=url).redis_url
    assert redis_url
    assert redis_url.get_secret_value() == url


@pytest.mark.parametrize(
    "url",
    [
        *("localhost:6379", "redis://", "unix://", "memcached://store"),
        *("redis://store/zero", "redis://store?no_such_option=1", "redis+sentinel://one,two"),
    ],
)
def test_store_addresses_that_do_not_fit(url: str) -> None:
    assert "REDIS_URL" in problems_of(REDIS_URL=url)


@pytest.mark.parametrize(
    "url", ["https://a.example/base", "http://localhost:3978", "http://127.0.0.1", "http://[::1]:80"]
)
def test_base_addresses_that_fit(url: str) -> None:
    assert load(PUBLIC_BASE_URL=url).public_base_url == url


@pytest.mark.parametrize(
    "url", ["a.example", "https://", "ftp://a.example", "https://a.example?x=1", "http://10.0.0.1"]
)
def test_base_addresses_that_do_not_fit(url: str) -> None:
    assert "PUBLIC_BASE_URL" in problems_of(PUBLIC_BASE_URL=url)


@pytest.mark.parametrize(
    ("playground", "host", "is_open"),
    [
        ("auto", "127.0.0.1", True),
        ("auto", "localhost", True),
        ("auto", "::1", True),
        ("auto", "0.0.0.0", False),
        ("auto", "livewise.example.com", False),
        ("on", "0.0.0.0", True),
        ("off", "127.0.0.1", False),
    ],
)
def test_playground(playground: str, host: str, is_open: bool) -> None:
    settings = load(LIVEWISE_PLAYGROUND=playground, LIVEWISE_HOST=host, LIVEWISE_TEAMS="off")
    assert settings.playground_is_open is is_open


@pytest.mark.parametrize(
    ("playground", "public", "is_open"),
    [
        ("auto", "https://bot.example.com", False),
        ("auto", "http://127.0.0.1:3978", True),
        ("on", "https://bot.example.com", True),
    ],
)
def test_a_playground_behind_a_proxy_is_open_only_where_somebody_wants_it(
    playground: str, public: str, is_open: bool
) -> None:
    settings = load(LIVEWISE_PLAYGROUND=playground, PUBLIC_BASE_URL=public, LIVEWISE_TEAMS="off")
    assert settings.playground_is_open is is_open


def test_loopback() -> None:
    assert is_loopback("127.9.9.9")
    assert is_loopback("[::1]")
    assert not is_loopback("::")
    assert not is_loopback("localhost.example.com")


def test_unknown_variables_of_ours_are_pointed_out(tmp_path: Path) -> None:
    file = tmp_path / ".env"
    file.write_text("LIVEWISE_42=1\n")
    settings = load_settings({"LIVEWISE_HOTS": "x", "LIVEWISE_PORT": "1", "HOSTNAME": "box", "warnings": "none"}, file)
    assert [(warning.variable, warning.fix) for warning in settings.warnings] == [
        ("LIVEWISE_42", "Remove it"),
        ("LIVEWISE_HOTS", "Perhaps LIVEWISE_HOST is meant"),
        ("LIVEWISE_PORT", "Perhaps PORT is meant"),
    ]


def test_the_example_has_every_setting_with_its_default_and_a_comment(monkeypatch: pytest.MonkeyPatch) -> None:
    text = (ROOT / ".env.example").read_text()
    assert set(re.findall(r"^([A-Za-z_]+)=", text, re.MULTILINE)) == VARIABLES | set(CLIENT.used_for.values())
    for block in text.strip().split("\n\n"):
        assert block.startswith("# ")
        assert len(re.findall(r"^[A-Za-z]", block, re.MULTILINE)) <= 1
    monkeypatch.chdir(ROOT)
    assert load_settings({}, Path(".env.example")) == load()


def test_a_set_secret_is_used_and_none_is_written(tmp_path: Path) -> None:
    settings = load(LIVEWISE_SECRET=LONG_SECRET, LIVEWISE_DATA=str(tmp_path / "data"))
    assert signing_secret(settings) == LONG_SECRET
    assert not (tmp_path / "data").exists()


def test_a_secret_is_made_once_and_kept_private(tmp_path: Path) -> None:
    settings = load(LIVEWISE_DATA=str(tmp_path / "data"))
    secret = signing_secret(settings)
    assert len(secret) >= 32
    assert signing_secret(settings) == secret
    assert stat.S_IMODE((tmp_path / "data" / "secret").stat().st_mode) == 0o600
    assert stat.S_IMODE((tmp_path / "data").stat().st_mode) == 0o700
    assert os.listdir(tmp_path / "data") == ["secret"]  # noqa: PTH208 - names are what is compared
    assert signing_secret(load(LIVEWISE_DATA=str(tmp_path / "other"))) != secret


def test_a_secret_made_by_another_process_meanwhile_wins(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "secret").write_text(LONG_SECRET)

    def not_yet(_: Path) -> bool:
        return False

    monkeypatch.setattr(Path, "exists", not_yet)
    assert signing_secret(load(LIVEWISE_DATA=str(tmp_path))) == LONG_SECRET


@pytest.mark.parametrize("content", [b"", b"short\n", b"\xff" * 40])
def test_a_broken_secret_file_is_refused(content: bytes, tmp_path: Path) -> None:
    (tmp_path / "secret").write_bytes(content)
    with pytest.raises(SettingsError, match=f"LIVEWISE_SECRET is not set, and the file {tmp_path}/secret"):
        signing_secret(load(LIVEWISE_DATA=str(tmp_path)))


def test_a_folder_that_cannot_hold_the_secret_is_refused(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(SettingsError, match="Not a directory"):
        signing_secret(load(LIVEWISE_DATA=str(tmp_path / "file" / "data")))
