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
from collections.abc import Callable, Iterable, Mapping, Sized
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
_SLACK_PREFIX: Final = "SLACK_"
_SLACK_API: Final = "https://slack.com/api/"
_SLACK_APPS: Final = "https://api.slack.com/apps"
# Other programs' names that look like a slip of the pen in ours, but mean something else.
_NOT_OURS: Final = frozenset({"SLACK_API_TOKEN"})
_FERNET_KEY: Final = re.compile(r"[\w+/-]{43}=", re.ASCII)
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


def base_url(url: str) -> str:
    """Return the address of a site without a slash at its end; raises ValueError with what is wrong about it."""
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


def _slack_token(*beginnings: str) -> Callable[[SecretStr], SecretStr]:
    """A check of a token's beginning, which tells its kind; Slack promises nothing about the rest."""

    def checked(token: SecretStr) -> SecretStr:
        text = token.get_secret_value()
        if not text.startswith(beginnings):
            raise ValueError(f"does not begin with {' or '.join(map(repr, beginnings))}")
        if not re.fullmatch(r"[!-~]+", text):
            raise ValueError("has a sign in it that no token has, such as a space")
        return token

    return checked


def _keys_in(keys: str) -> tuple[str, ...]:
    return tuple(key.strip() for key in keys.split(",") if key.strip())


def _fernet_keys(keys: SecretStr) -> SecretStr:
    found = _keys_in(keys.get_secret_value())
    if not found:
        raise ValueError("holds no key")
    for number, key in enumerate(found, 1):
        # Stricter than Fernet itself, which would not see that the comma between two keys is missing.
        if not _FERNET_KEY.fullmatch(key):
            raise ValueError(f"holds something else than a Fernet key as number {number} of {len(found)}")
    return keys


def _slack_api_url(url: str) -> str:
    return f"{base_url(url)}/"


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
    public_base_url: Annotated[str, AfterValidator(base_url)] | None = Field(
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

    slack_bot_token: Annotated[SecretStr, AfterValidator(_slack_token("xoxb-", "xoxe."))] | None = Field(
        default=None,
        alias="SLACK_BOT_TOKEN",
        description=f"Give the Bot User OAuth Token from OAuth & Permissions of your app at {_SLACK_APPS}",
    )
    slack_signing_secret: SecretStr | None = Field(
        default=None,
        alias="SLACK_SIGNING_SECRET",
        description=f"Give the Signing Secret from Basic Information of your app at {_SLACK_APPS}",
    )
    slack_app_token: Annotated[SecretStr, AfterValidator(_slack_token("xapp-"))] | None = Field(
        default=None,
        alias="SLACK_APP_TOKEN",
        description="Give an App-Level Token with the scope connections:write from Basic Information of your app at "
        f"{_SLACK_APPS}, or leave it out to have Slack call this server",
    )
    slack_client_id: str | None = Field(
        default=None,
        alias="SLACK_CLIENT_ID",
        description=f"Give the Client ID from Basic Information of your app at {_SLACK_APPS}",
    )
    slack_client_secret: SecretStr | None = Field(
        default=None,
        alias="SLACK_CLIENT_SECRET",
        description=f"Give the Client Secret from Basic Information of your app at {_SLACK_APPS}",
    )
    slack_encryption_keys: Annotated[SecretStr, AfterValidator(_fernet_keys)] | None = Field(
        default=None,
        alias="SLACK_ENCRYPTION_KEYS",
        description="Give Fernet keys separated by commas, the newest first (docs/slack.md tells how to make one), "
        "or leave it out to have one made",
    )
    slack_api_url: Annotated[str, AfterValidator(_slack_api_url)] = Field(
        default=_SLACK_API,
        alias="SLACK_API_URL",
        description=f"Give the https address of the Slack API, usually {_SLACK_API}; http only on this machine itself",
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

    @property
    def slack_is_on(self) -> bool:
        """Whether Slack is connected, in one workspace or in many."""
        return self.slack_bot_token is not None or self.slack_uses_oauth

    @property
    def slack_uses_oauth(self) -> bool:
        """Whether any workspace may install the app; SLACK_BOT_TOKEN has no effect then."""
        return self.slack_client_id is not None and self.slack_client_secret is not None

    @property
    def slack_uses_socket_mode(self) -> bool:
        """Whether we call Slack to be told of events, instead of Slack calling us."""
        return self.slack_app_token is not None

    @property
    def slack_keys(self) -> tuple[str, ...]:
        """The keys that were given, the one to encrypt with first; without any, one is made from the secret."""
        return () if self.slack_encryption_keys is None else _keys_in(self.slack_encryption_keys.get_secret_value())

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
    halves = _slack_halves(given)
    try:
        settings = Settings.model_validate({**given, "warnings": (*_unknown(given), *_slack_warnings(given))})
    except ValidationError as error:
        # Not chained: the cause would carry the values.
        raise SettingsError((*_problems(error, given), *halves)) from None
    if halves:
        raise SettingsError(halves)
    return settings


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


def shown(value: str) -> str:
    """Return the value as a message may quote it: without a user and password, which no address should have."""
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
            wrong = f"is {shown(given[variable])}, which {wrong}"
        problems.append(Problem(variable=variable, what_is_wrong=wrong, fix=fixes[variable]))
    return tuple(problems)


def _unknown(given: Mapping[str, str]) -> tuple[Problem, ...]:
    known = _variables()
    short = {name.removeprefix(_OUR_PREFIX): name for name in known}  # the prefix would make all of ours look alike
    problems: list[Problem] = []
    for name in sorted(given.keys() - known.keys()):
        if name.startswith(_OUR_PREFIX):
            close = difflib.get_close_matches(name.removeprefix(_OUR_PREFIX), short, 1)
            problems.append(_no_effect(name, f"Perhaps {short[close[0]]} is meant" if close else "Remove it"))
        elif name.startswith(_SLACK_PREFIX) and (meant := _meant_for_slack(name, known)):
            problems.append(_no_effect(name, f"Perhaps {meant} is meant"))
    return tuple(problems)


def _meant_for_slack(name: str, known: Iterable[str]) -> str:
    """The setting a name is a slip of the pen for; empty for the many names that other programs have for Slack."""
    if name in _NOT_OURS:
        return ""
    short = {each.removeprefix(_SLACK_PREFIX): each for each in known if each.startswith(_SLACK_PREFIX)}
    close = difflib.get_close_matches(name.removeprefix(_SLACK_PREFIX), short, 1, cutoff=0.85)
    return short[close[0]] if close else ""


def _no_effect(name: str, fix: str) -> Problem:
    return Problem(variable=name, what_is_wrong="is not a setting and has no effect", fix=fix)


def _slack_halves(given: Mapping[str, str]) -> tuple[Problem, ...]:
    """What is missing of a connection to Slack that was begun."""
    oauth = [name for name in ("SLACK_CLIENT_ID", "SLACK_CLIENT_SECRET") if name in given]
    ways_in = [name for name in ("SLACK_SIGNING_SECRET", "SLACK_APP_TOKEN") if name in given]
    problems: list[Problem] = []
    if len(oauth) == 1:
        missing = "SLACK_CLIENT_SECRET" if "SLACK_CLIENT_ID" in given else "SLACK_CLIENT_ID"
        fix = f"Copy it from Basic Information of your app at {_SLACK_APPS}, or remove {oauth[0]}"
        problems.append(_missing(missing, f"while {oauth[0]} is set", fix))
    if ways_in and not oauth and "SLACK_BOT_TOKEN" not in given:
        fix = (
            f"Copy it from OAuth & Permissions of your app at {_SLACK_APPS}, "
            "or set SLACK_CLIENT_ID and SLACK_CLIENT_SECRET to let any workspace install it"
        )
        problems.append(_missing("SLACK_BOT_TOKEN", f"while {' and '.join(ways_in)} {_are(ways_in)} set", fix))
    if not ways_in and (oauth or "SLACK_BOT_TOKEN" in given):
        fix = (
            f"Copy it from Basic Information of your app at {_SLACK_APPS}, "
            "or set SLACK_APP_TOKEN to use Socket Mode, which needs no public address"
        )
        problems.append(_missing("SLACK_SIGNING_SECRET", "so nothing tells requests of Slack from forged ones", fix))
    return tuple(problems)


def _missing(variable: str, why: str, fix: str) -> Problem:
    return Problem(variable=variable, what_is_wrong=f"is missing, {why}", fix=fix)


def _are(things: Sized) -> str:
    return "is" if len(things) == 1 else "are"


def _slack_warnings(given: Mapping[str, str]) -> tuple[Problem, ...]:
    warnings: list[Problem] = []
    if "SLACK_CLIENT_ID" in given:
        if "SLACK_BOT_TOKEN" in given:
            wrong = "has no effect beside SLACK_CLIENT_ID: every workspace has a token of its own"
            warnings.append(Problem(variable="SLACK_BOT_TOKEN", what_is_wrong=wrong, fix="Remove it"))
        if "PUBLIC_BASE_URL" not in given:
            why = "so after an installation Slack sends people to the first redirect address of your app"
            fix = "Set it to the https address people reach this server at"
            warnings.append(_missing("PUBLIC_BASE_URL", why, fix))
    elif given.get("SLACK_BOT_TOKEN", "").startswith("xoxe."):
        wrong = "is a token that expires after 12 hours, and nothing here can renew it"
        fix = "Make the app without token rotation, or set SLACK_CLIENT_ID and SLACK_CLIENT_SECRET and install it anew"
        warnings.append(Problem(variable="SLACK_BOT_TOKEN", what_is_wrong=wrong, fix=fix))
    return tuple(warnings)


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
