"""Settings from the environment and ``.env``: read once, checked whole, every problem told at once.

The environment wins over ``.env``. An empty value counts as not set, so that a setting can be blanked in either place.
"""

import difflib
import ipaddress
import os
import re
import secrets
import sys
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Annotated, Final, get_args
from urllib.parse import urlsplit

from pydantic import AfterValidator, BeforeValidator, Field, SecretStr, ValidationError
from pydantic_settings import (
    BaseSettings,
    DotEnvSettingsSource,
    PydanticBaseSettingsSource,
    SettingsConfigDict,
)

from bot.logs import LogFormat, LogLevel

SECRET_LENGTH: Final = 32  # characters, at least
_OUR_PREFIX: Final = "LIVEWISE_"
_STORE_SCHEME: Final = re.compile(r"unix|rediss?(\+sentinel|\+cluster)?")


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """One thing about one variable; no part of it shows a secret's value."""

    variable: str
    what_is_wrong: str
    fix: str

    def __str__(self) -> str:
        return f"{self.variable} {self.what_is_wrong}. {self.fix}."


class SettingsError(Exception):
    """The settings cannot be used; carries every problem there is."""

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        super().__init__("\n".join(map(str, problems)))
        self.problems = problems


class Playground(StrEnum):
    AUTO = "auto"
    ON = "on"
    OFF = "off"


def _folder(path: Path) -> Path:
    return path.expanduser().absolute()


def _upper(word: object) -> object:
    return word.upper() if isinstance(word, str) else word


def _lower(word: object) -> object:
    return word.lower() if isinstance(word, str) else word


def _store_url(url: SecretStr) -> SecretStr:
    try:
        parts = urlsplit(url.get_secret_value())
    except ValueError:
        raise ValueError("is not an address") from None  # what urlsplit says quotes a password
    if not _STORE_SCHEME.fullmatch(parts.scheme):
        raise ValueError("begins with none of redis://, rediss://, unix://, redis+sentinel:// and redis+cluster://")
    if parts.scheme == "unix" and not parts.path.strip("/"):
        raise ValueError("names no socket file")
    if parts.scheme != "unix" and not parts.hostname:
        raise ValueError("names no host")
    return url


def _base_url(url: str) -> str:
    parts = urlsplit(url)
    host = parts.hostname or ""
    if not host or parts.username is not None or parts.query or parts.fragment:
        raise ValueError("is not the plain address of a site")
    if parts.scheme != "https" and not (parts.scheme == "http" and is_loopback(host)):
        raise ValueError("is not https")
    return url.rstrip("/")


def _signing_secret(secret: SecretStr) -> SecretStr:
    if len(secret.get_secret_value()) < SECRET_LENGTH:
        raise ValueError(f"is shorter than {SECRET_LENGTH} characters")
    return secret


def _default_log_format() -> LogFormat:
    return LogFormat.CONSOLE if sys.stderr.isatty() else LogFormat.JSON


class Settings(BaseSettings):
    """What can be set from outside; each field's alias is its variable, its description says what fits."""

    model_config = SettingsConfigDict(frozen=True, extra="ignore", hide_input_in_errors=True, validate_default=True)

    host: str = Field(
        default="127.0.0.1", alias="LIVEWISE_HOST", description="Give the address to listen on, such as 127.0.0.1"
    )
    port: int = Field(
        default=3978, alias="PORT", ge=0, le=65535, description="Give a port from 1 to 65535, or 0 for any free one"
    )
    public_base_url: Annotated[str, AfterValidator(_base_url)] | None = Field(
        default=None,
        alias="PUBLIC_BASE_URL",
        description="Give the https address people reach this server at, such as https://livewise.example.com",
    )
    data: Annotated[Path, AfterValidator(_folder)] = Field(
        default=Path(".livewise"), alias="LIVEWISE_DATA", description="Give a folder this user can write to"
    )
    redis_url: Annotated[SecretStr, AfterValidator(_store_url)] | None = Field(
        default=None,
        alias="REDIS_URL",
        description="Give an address such as redis://localhost:6379/0, or leave it out to use the built-in store",
    )
    secret: Annotated[SecretStr, AfterValidator(_signing_secret)] | None = Field(
        default=None,
        alias="LIVEWISE_SECRET",
        description=f"Give at least {SECRET_LENGTH} random characters, or leave it out to have one made",
    )
    playground: Annotated[Playground, BeforeValidator(_lower)] = Field(
        default=Playground.AUTO, alias="LIVEWISE_PLAYGROUND", description="Give auto, on or off"
    )
    retention_days: int = Field(
        default=365, alias="LIVEWISE_RETENTION_DAYS", ge=1, le=3650, description="Give a number of days from 1 to 3650"
    )
    log_level: Annotated[LogLevel, BeforeValidator(_upper)] = Field(
        default=LogLevel.INFO, alias="LOG_LEVEL", description=f"Give one of {', '.join(LogLevel)}"
    )
    log_format: Annotated[LogFormat, BeforeValidator(_lower)] = Field(
        default_factory=_default_log_format, alias="LOG_FORMAT", description="Give console or json"
    )

    warnings: tuple[Problem, ...] = Field(
        default=(), repr=False, description="What looks like a mistake but keeps nothing from working"
    )

    @property
    def playground_is_open(self) -> bool:
        """Whether the local playground is served."""
        if self.playground is Playground.AUTO:
            return is_loopback(self.host)
        return self.playground is Playground.ON

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],  # noqa: ARG003 - the signature is pydantic's
        init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource,  # noqa: ARG003 - the signature is pydantic's
        dotenv_settings: PydanticBaseSettingsSource,  # noqa: ARG003 - the signature is pydantic's
        file_secret_settings: PydanticBaseSettingsSource,  # noqa: ARG003 - the signature is pydantic's
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        """Take what load_settings hands over and nothing else: making a Settings never looks at the surroundings."""
        return (init_settings,)


def load_settings(environ: Mapping[str, str] | None = None, env_file: Path | None = Path(".env")) -> Settings:
    """Return the settings of an environment (this process's, if none is given) over a file, or raise SettingsError."""
    given = {**_file_variables(env_file), **_set(os.environ if environ is None else environ)}
    try:
        return Settings.model_validate({**given, "warnings": _unknown(given)})
    except ValidationError as error:
        # Not chained: the cause would carry the values.
        raise SettingsError(_problems(error, given)) from None


def signing_secret(settings: Settings) -> str:
    """Return the secret that signs cookies and links: the one that is set, else the data folder's own, made once."""
    if settings.secret is not None:
        return settings.secret.get_secret_value()
    kept = settings.data / "secret"
    try:
        if not kept.exists():
            _keep_new_secret(kept)
        secret = kept.read_text(encoding="ascii").strip()
    except (OSError, UnicodeDecodeError) as error:
        reason = error.strerror if isinstance(error, OSError) else "not a text"
        raise SettingsError((_unusable_secret(kept, f"cannot be read or written ({reason})"),)) from error
    if len(secret) < SECRET_LENGTH:
        raise SettingsError((_unusable_secret(kept, "is too short"),))
    return secret


def is_loopback(host: str) -> bool:
    """Tell whether only programs of the same machine reach this host name or address."""
    try:
        return ipaddress.ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return host == "localhost"


def _set(variables: Mapping[str, str | None]) -> dict[str, str]:
    return {name: value.strip() for name, value in variables.items() if value and value.strip()}


def _file_variables(env_file: Path | None) -> dict[str, str]:
    if env_file is None:
        return {}
    try:
        return _set(DotEnvSettingsSource(Settings, env_file=env_file, case_sensitive=True).env_vars)
    except (OSError, UnicodeDecodeError) as error:
        reason = error.strerror if isinstance(error, OSError) else "not UTF-8"
        raise SettingsError(
            (Problem(variable=str(env_file), what_is_wrong=f"cannot be read ({reason})", fix="Make it readable"),)
        ) from error


def _variables() -> dict[str, str]:
    """The variables there are, each with what fits it."""
    return {field.alias: field.description or "" for field in Settings.model_fields.values() if field.alias}


def _is_secret(kind: object) -> bool:
    return kind is SecretStr or any(map(_is_secret, get_args(kind)))


def _shown(value: str) -> str:
    """The value as a message may quote it: without a user and password that should not have been in an address."""
    return repr(re.sub(r"//[^/]*@", "//...@", value))


def _problems(error: ValidationError, given: Mapping[str, str]) -> tuple[Problem, ...]:
    fixes = _variables()
    secret = {field.alias for field in Settings.model_fields.values() if _is_secret(field.annotation)}
    problems: list[Problem] = []
    for detail in error.errors(include_url=False, include_input=False):
        variable = str(detail["loc"][0])
        cause = detail.get("ctx", {}).get("error")
        wrong = str(cause) if isinstance(cause, ValueError) else "does not fit"
        if variable not in secret:
            wrong = f"is {_shown(given[variable])}, which {wrong}"
        problems.append(Problem(variable=variable, what_is_wrong=wrong, fix=fixes[variable]))
    return tuple(problems)


def _unknown(given: Mapping[str, str]) -> tuple[Problem, ...]:
    known = _variables()
    short = {name.removeprefix(_OUR_PREFIX): name for name in known}  # the prefix would make all of ours look alike
    problems: list[Problem] = []
    for name in sorted(given):
        if name.startswith(_OUR_PREFIX) and name not in known:
            close = difflib.get_close_matches(name.removeprefix(_OUR_PREFIX), short, 1)
            fix = f"Perhaps {short[close[0]]} is meant" if close else "Remove it"
            problems.append(Problem(variable=name, what_is_wrong="is not a setting and has no effect", fix=fix))
    return tuple(problems)


def _keep_new_secret(kept: Path) -> None:
    kept.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    # Written aside and then linked, so that of several processes one wins and none reads half a secret.
    number, name = tempfile.mkstemp(dir=kept.parent, prefix="secret-")  # made with mode 0600
    aside = Path(name)
    try:
        with os.fdopen(number, "w", encoding="ascii") as file:
            file.write(f"{secrets.token_urlsafe(48)}\n")
            file.flush()
            os.fsync(file.fileno())
        kept.hardlink_to(aside)
    except FileExistsError:
        pass
    finally:
        aside.unlink()


def _unusable_secret(kept: Path, wrong: str) -> Problem:
    return Problem(
        variable="LIVEWISE_SECRET",
        what_is_wrong=f"is not set, and the file {kept}, which holds one made earlier, {wrong}",
        fix="Set LIVEWISE_SECRET, or remove the file to have a new secret made (links and logins of before then end)",
    )
