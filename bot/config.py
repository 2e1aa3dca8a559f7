"""Settings from the environment and ``.env``: read once, checked whole, every problem told at once.

The environment wins over ``.env``. An empty value counts as not set, so that a setting can be blanked in either place.
"""

import difflib
import os
import re
import sys
from collections.abc import Mapping
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

from bot import config_slack, config_teams, config_traces
from bot.address import base_url, is_loopback, shown
from bot.config_teams import Teams, TeamsAppType
from bot.kept_secret import SECRET_LENGTH, kept_secret
from bot.logs import LogFormat, LogLevel
from bot.problem import Problem, SettingsError, missing, without_effect
from dialogs.texts import CATALOGUES, Address

__all__ = [
    "Playground",
    "Problem",
    "Settings",
    "SettingsError",
    "Teams",
    "TeamsAppType",
    "Worker",
    "base_url",
    "is_loopback",
    "load_settings",
    "shown",
    "signing_secret",
]

_OUR_PREFIX: Final = "LIVEWISE_"
_SLACK_API: Final = "https://slack.com/api/"
# Not quoted where they are wrong: a secret may have been put there by mistake.
_UNQUOTED: Final = frozenset({"MicrosoftAppId", "MicrosoftAppTenantId", "TEAMS_ALLOWED_TENANTS"})
_STORE_SCHEME: Final = re.compile(r"unix|rediss?(\+sentinel|\+cluster)?")


class Playground(StrEnum):
    AUTO = "auto"
    ON = "on"
    OFF = "off"


class Worker(StrEnum):
    """Whether a process that serves sends reminders as well."""

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
    # The store's client takes a moment to load, and without an address nobody here needs it.
    from bot.connection import connect  # noqa: PLC0415 - as said above

    try:
        connect(url.get_secret_value())  # nothing is asked of it yet
    except ValueError as error:  # which quotes no secret
        raise ValueError(f"cannot be used: {error}") from None
    return url


def _signing_secret(secret: SecretStr) -> SecretStr:
    if len(secret.get_secret_value()) < SECRET_LENGTH:
        raise ValueError(f"is shorter than {SECRET_LENGTH} characters")
    return secret


def _slack_api_url(url: str) -> str:
    return f"{base_url(url)}/"


def _languages(listed: object) -> object:
    """Return the codes of a list with commas, none for "none"; raises ValueError for a language there is not."""
    if not isinstance(listed, str):
        return listed
    found = {each.strip().lower() for each in listed.split(",") if each.strip()} - {"none"}
    if not found <= set(CATALOGUES):
        raise ValueError(f"holds something else than {', '.join(CATALOGUES)}")
    return frozenset(found)


def _country_code(words: str) -> str:
    # Countries take a moment to load, and nobody else here needs them.
    from bot.almanac import find_code  # noqa: PLC0415 - as said above

    code = find_code(words)
    if code is None:
        raise ValueError("is no country whose public holidays are known")
    return code


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
    address: Annotated[Address, BeforeValidator(_lower)] = Field(
        default=Address.FORMAL, alias="LIVEWISE_ADDRESS", description="Give formal or informal"
    )
    languages: Annotated[frozenset[str], BeforeValidator(_languages)] = Field(
        default=frozenset(CATALOGUES),
        alias="LIVEWISE_LANGUAGES",
        description=f"Give some of {', '.join(CATALOGUES)}, separated by commas, or none",
    )
    country: Annotated[str, AfterValidator(_country_code)] | None = Field(
        default=None,
        alias="LIVEWISE_COUNTRY",
        description="Give the name or code of a country or region, such as Slovenia, SI or DE-BY, or leave it out",
    )
    worker: Annotated[Worker, BeforeValidator(_lower)] = Field(
        default=Worker.ON, alias="LIVEWISE_WORKER", description="Give on or off"
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
    metrics_port: int | None = Field(
        default=None,
        alias="LIVEWISE_METRICS_PORT",
        ge=0,
        le=65535,
        description="Give a port from 1 to 65535, or 0 for any free one, or leave it out to serve no metrics",
    )
    metrics_host: str = Field(
        default="127.0.0.1",
        alias="LIVEWISE_METRICS_HOST",
        description="Give the address to serve metrics on, such as 127.0.0.1",
    )

    slack_bot_token: (
        Annotated[SecretStr, AfterValidator(config_slack.token_that_begins_with("xoxb-", "xoxe."))] | None
    ) = Field(
        default=None,
        alias="SLACK_BOT_TOKEN",
        description=f"Give the Bot User OAuth Token from OAuth & Permissions of your app at {config_slack.APPS}",
    )
    slack_signing_secret: SecretStr | None = Field(
        default=None,
        alias="SLACK_SIGNING_SECRET",
        description=f"Give the Signing Secret from Basic Information of your app at {config_slack.APPS}",
    )
    slack_app_token: Annotated[SecretStr, AfterValidator(config_slack.token_that_begins_with("xapp-"))] | None = Field(
        default=None,
        alias="SLACK_APP_TOKEN",
        description="Give an App-Level Token with the scope connections:write from Basic Information of your app at "
        f"{config_slack.APPS}, or leave it out to have Slack call this server",
    )
    slack_client_id: str | None = Field(
        default=None,
        alias="SLACK_CLIENT_ID",
        description=f"Give the Client ID from Basic Information of your app at {config_slack.APPS}",
    )
    slack_client_secret: SecretStr | None = Field(
        default=None,
        alias="SLACK_CLIENT_SECRET",
        description=f"Give the Client Secret from Basic Information of your app at {config_slack.APPS}",
    )
    slack_encryption_keys: Annotated[SecretStr, AfterValidator(config_slack.fernet_keys)] | None = Field(
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

    teams: Annotated[Teams, BeforeValidator(_lower)] = Field(
        default=Teams.AUTO, alias="LIVEWISE_TEAMS", description="Give auto, on or off"
    )
    teams_app_id: Annotated[str, AfterValidator(config_teams.guid)] | None = Field(
        default=None, alias="MicrosoftAppId", description=config_teams.WHERE_APP_ID
    )
    teams_app_password: SecretStr | None = Field(
        default=None, alias="MicrosoftAppPassword", description=config_teams.WHERE_KEY
    )
    teams_app_type: Annotated[TeamsAppType, BeforeValidator(config_teams.app_type)] = Field(
        default=TeamsAppType.SINGLE_TENANT,
        alias="MicrosoftAppType",
        description=f"Give one of {', '.join(TeamsAppType)}, as Configuration of the Azure Bot resource tells",
    )
    teams_tenant_id: Annotated[str, AfterValidator(config_teams.tenant)] | None = Field(
        default=None, alias="MicrosoftAppTenantId", description=config_teams.WHERE_TENANT
    )
    teams_allowed_tenants: Annotated[frozenset[str], BeforeValidator(config_teams.tenants)] = Field(
        default=frozenset(),
        alias="TEAMS_ALLOWED_TENANTS",
        description="Give the tenant ids of the organisations that may use Livewise, separated by commas, "
        "or leave it out to serve all",
    )
    teams_channel_service: Annotated[str, AfterValidator(config_teams.channel_service)] | None = Field(
        default=None,
        alias="ChannelService",
        description=f"Give {config_teams.US_GOVERNMENT} for the US Government cloud, or leave it out for the public "
        "one",
    )
    teams_openid_url: Annotated[str, AfterValidator(base_url)] | None = Field(
        default=None,
        alias="TEAMS_OPENID_METADATA_URL",
        description="Give the https address of the OpenID metadata of your cloud's Bot Connector, or leave it out; "
        "http only on this machine itself",
    )
    teams_login_url: Annotated[str, AfterValidator(base_url)] | None = Field(
        default=None,
        alias="TEAMS_LOGIN_URL",
        description="Give the https address of your cloud's login, such as https://login.microsoftonline.com, "
        "or leave it out; http only on this machine itself",
    )
    teams_names: config_teams.Names = Field(
        default=config_teams.MICROSOFT, repr=False, description="The variables that the bot's credentials come from"
    )

    telemetry: Mapping[str, str] = Field(
        default_factory=dict[str, str], repr=False, description="The variables of OpenTelemetry, which its SDK reads"
    )

    warnings: tuple[Problem, ...] = Field(
        default=(), repr=False, description="What looks like a mistake but keeps nothing from working"
    )

    @property
    def playground_is_open(self) -> bool:
        """Whether the local playground is served."""
        if self.playground is Playground.AUTO:
            return self.is_for_this_machine
        return self.playground is Playground.ON

    @property
    def is_for_this_machine(self) -> bool:
        """Whether nobody else reaches it: a public address means that a tunnel or a proxy leads strangers here."""
        public = self.public_base_url
        return is_loopback(self.host) and (public is None or is_loopback(urlsplit(public).hostname or ""))

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
        return (
            ()
            if self.slack_encryption_keys is None
            else config_slack.keys_in(self.slack_encryption_keys.get_secret_value())
        )

    @property
    def teams_is_on(self) -> bool:
        """Whether Teams, or the Agents Playground in its place, can reach Livewise."""
        return self.teams_is_anonymous or (self.teams_app_id is not None and self.teams is not Teams.OFF)

    @property
    def teams_is_anonymous(self) -> bool:
        """Whether the endpoint takes what nobody has signed, which only programs of this machine may use."""
        return self.teams is not Teams.OFF and self.teams_app_id is None and self.is_for_this_machine

    @property
    def traces(self) -> config_traces.Exporter:
        """What becomes of traces."""
        return config_traces.exporter(self.telemetry)

    @property
    def teams_variables(self) -> str:
        """The variable the app id comes from, which tells whose set is used; empty when there is none."""
        return "" if self.teams_app_id is None else self.teams_names.app_id

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
    halves = (*config_slack.halves(given), *config_teams.halves(given))
    warnings = (
        *_unknown(given),
        *config_slack.warnings(given),
        *config_teams.warnings(given),
        *config_traces.warnings(given),
    )
    telemetry = {name: value for name, value in given.items() if name.startswith(config_traces.PREFIX)}
    names = config_teams.names(given)
    # Only what is spelled like a setting: pydantic would not mind other capital letters, but the rules above do.
    values = {name: value for name, value in config_teams.under_first_names(given).items() if name in _variables()}
    try:
        settings = Settings.model_validate(
            {**values, "teams_names": names, "telemetry": telemetry, "warnings": warnings}
        )
    except ValidationError as error:
        # Not chained: the cause would carry the values.
        raise SettingsError((*_problems(error, values, names), *halves)) from None
    if refused := halves or _out_of_reach(settings):
        raise SettingsError(refused)
    return settings


def signing_secret(settings: Settings) -> str:
    """Return the secret that signs cookies and links: the one that is set, else the data folder's own, made once."""
    if settings.secret is not None:
        return settings.secret.get_secret_value()
    return kept_secret(settings.data)


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


def _out_of_reach(settings: Settings) -> tuple[Problem, ...]:
    """Why Teams may not be open without an app id where that was asked for, or where nothing else could be reached."""
    if settings.teams_is_on or settings.teams is Teams.OFF:
        return ()
    if settings.teams is Teams.ON:
        where = (
            "PUBLIC_BASE_URL leads others to this server"
            if is_loopback(settings.host)
            else f"other machines reach {settings.host} (LIVEWISE_HOST)"
        )
        fix = (
            f"{config_teams.WHERE_APP_ID}; without an app id Teams can be tried on this machine alone, "
            "with LIVEWISE_HOST=127.0.0.1 and no PUBLIC_BASE_URL"
        )
        return (missing("MicrosoftAppId", f"while LIVEWISE_TEAMS is on and {where}", fix),)
    if is_loopback(settings.host) or settings.slack_is_on or settings.playground_is_open:
        return ()
    why = (
        f"which Teams needs at {settings.host} (LIVEWISE_HOST) and at any address that other machines reach, "
        "and nothing else is there to be reached"
    )
    fix = "Set it, connect Slack, set LIVEWISE_PLAYGROUND=on, or listen on 127.0.0.1 (LIVEWISE_HOST)"
    return (missing("MicrosoftAppId", why, fix),)


def _variables() -> dict[str, str]:
    """The variables there are, each with what fits it."""
    return {field.alias: field.description or "" for field in Settings.model_fields.values() if field.alias}


def _is_secret(kind: object) -> bool:
    return kind is SecretStr or any(map(_is_secret, get_args(kind)))


def _problems(error: ValidationError, values: Mapping[str, str], names: config_teams.Names) -> tuple[Problem, ...]:
    fixes = _variables()
    secret = {field.alias for field in Settings.model_fields.values() if _is_secret(field.annotation)} | _UNQUOTED
    problems: list[Problem] = []
    for detail in error.errors(include_url=False, include_input=False):
        variable = str(detail["loc"][0])
        cause = detail.get("ctx", {}).get("error")
        wrong = str(cause) if isinstance(cause, ValueError) else "does not fit"
        if variable not in secret:
            wrong = f"is {shown(values[variable])}, which {wrong}"
        fix = f"{fixes[variable]}{names.elsewhere if variable in names.used_for else ''}"
        problems.append(Problem(variable=names.used_for.get(variable, variable), what_is_wrong=wrong, fix=fix))
    return tuple(problems)


def _unknown(given: Mapping[str, str]) -> tuple[Problem, ...]:
    known = _variables()
    short = {name.removeprefix(_OUR_PREFIX): name for name in known}  # the prefix would make all of ours look alike
    problems: list[Problem] = []
    for name in sorted(given.keys() - known.keys()):
        if name.startswith(_OUR_PREFIX):
            close = difflib.get_close_matches(name.removeprefix(_OUR_PREFIX), short, 1)
            problems.append(without_effect(name, f"Perhaps {short[close[0]]} is meant" if close else "Remove it"))
        elif meant := config_slack.meant(name, known) or config_teams.meant(name, known):
            problems.append(without_effect(name, f"Perhaps {meant} is meant"))
    return tuple(problems)
