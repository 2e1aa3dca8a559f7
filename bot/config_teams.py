"""Settings of Microsoft Teams: what fits each of them, which belong together, and names that are slips of the pen.

The bot's credentials come from one set of variables or from another, never from both: the names of the second are so
general that they may well be another program's, which is why `LIVEWISE_TEAMS=off` leaves them alone.
"""

import difflib
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from bot.problem import Problem, missing

US_GOVERNMENT: Final = "https://botframework.azure.us"
WHERE_APP_ID: Final = "Copy the Microsoft App ID from Configuration of the Azure Bot resource in the Azure portal"
WHERE_KEY: Final = (
    "Make a client secret under App registrations, your app, Certificates & secrets, in the Azure portal "
    "and copy its Value"
)
WHERE_TENANT: Final = "Copy the App Tenant ID from Configuration of the Azure Bot resource in the Azure portal"
_GUID: Final = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", re.ASCII)
_DOMAIN: Final = re.compile(r"([0-9a-z]([0-9a-z-]{0,61}[0-9a-z])?\.)+[a-z][0-9a-z-]{0,61}[0-9a-z]", re.ASCII)
_PREFIX: Final = "TEAMS_"
# Spelled without underscores and in small letters, as other bots and hasty fingers do.
_SLIPS: Final[Mapping[str, str]] = {
    "microsoftappid": "MicrosoftAppId",
    "microsoftapppassword": "MicrosoftAppPassword",
    "microsoftappsecret": "MicrosoftAppPassword",
    "microsoftappclientsecret": "MicrosoftAppPassword",
    "microsoftapptype": "MicrosoftAppType",
    "microsoftapptenant": "MicrosoftAppTenantId",
    "microsoftapptenantid": "MicrosoftAppTenantId",
    "channelservice": "ChannelService",
    "teamsappid": "MicrosoftAppId",
    "teamsapppassword": "MicrosoftAppPassword",
    "teamsapptype": "MicrosoftAppType",
    "teamsapptenantid": "MicrosoftAppTenantId",
    "teamsopenidurl": "TEAMS_OPENID_METADATA_URL",
    "teamsopenidmetadataurl": "TEAMS_OPENID_METADATA_URL",
}


class Teams(StrEnum):
    AUTO = "auto"
    ON = "on"
    OFF = "off"


class TeamsAppType(StrEnum):
    """As what the bot is registered; Azure makes no new ones of the last kind."""

    SINGLE_TENANT = "SingleTenant"
    USER_ASSIGNED_MSI = "UserAssignedMSI"
    MULTI_TENANT = "MultiTenant"


@dataclass(frozen=True, slots=True, kw_only=True)
class Names:
    """The variables that hold the bot's credentials."""

    app_id: str
    key: str  # the password, or client secret
    tenant_id: str
    elsewhere: str = ""  # what to do where they are not meant for us

    @property
    def used_for(self) -> dict[str, str]:
        """The variable that is used for each of the first set."""
        return {
            "MicrosoftAppId": self.app_id,
            "MicrosoftAppPassword": self.key,
            "MicrosoftAppTenantId": self.tenant_id,
        }

    def is_begun(self, given: Mapping[str, str]) -> bool:
        """Whether these are used at all; a tenant alone says nothing about a bot."""
        return self.app_id in given or self.key in given


MICROSOFT: Final = Names(app_id="MicrosoftAppId", key="MicrosoftAppPassword", tenant_id="MicrosoftAppTenantId")
CLIENT: Final = Names(
    app_id="CLIENT_ID",
    key="CLIENT_SECRET",
    tenant_id="TENANT_ID",
    elsewhere=". Where another program needs these names, set LIVEWISE_TEAMS=off or MicrosoftAppId",
)


def names(given: Mapping[str, str]) -> Names:
    """The set of variables that is used."""
    is_client = CLIENT.is_begun(given) and not MICROSOFT.is_begun(given) and not _is_off(given)
    return CLIENT if is_client else MICROSOFT


def under_first_names(given: Mapping[str, str]) -> dict[str, str]:
    """The same variables, with the credentials that are used under the names of the first set."""
    pairs = names(given).used_for
    others = {name: value for name, value in given.items() if name not in pairs}
    return {**others, **{first: given[name] for first, name in pairs.items() if name in given}}


def guid(text: str) -> str:
    """Return a GUID in small letters; raises ValueError with what is wrong about it."""
    if not _GUID.fullmatch(text.lower()):
        raise ValueError("is no GUID, which looks like 01234567-89ab-cdef-0123-456789abcdef")
    return text.lower()


def tenant(text: str) -> str:
    """Return a tenant's GUID or domain name in small letters; raises ValueError with what is wrong about it."""
    lower = text.lower()
    if not _GUID.fullmatch(lower) and not _DOMAIN.fullmatch(lower):
        raise ValueError("is neither a GUID nor a domain name such as contoso.onmicrosoft.com")
    return lower


def tenants(listed: object) -> object:
    """Return the GUIDs of a list with commas, in small letters; raises ValueError with what is wrong about it."""
    if not isinstance(listed, str):
        return listed
    found = [each.strip().lower() for each in listed.split(",") if each.strip()]
    if not found:
        raise ValueError("holds no tenant")
    for number, each in enumerate(found, 1):
        if not _GUID.fullmatch(each):
            raise ValueError(f"holds something else than the GUID of a tenant as number {number} of {len(found)}")
    return frozenset(found)


def app_type(word: object) -> object:
    """Return a kind of bot as it is spelled, whatever its capital letters."""
    spelled = {kind.lower(): kind for kind in TeamsAppType}
    return spelled.get(word.lower(), word) if isinstance(word, str) else word


def channel_service(url: str) -> str:
    """Return the address that stands for a cloud; raises ValueError with what is wrong about it."""
    if url.rstrip("/").lower() != US_GOVERNMENT:
        raise ValueError("stands for no cloud that Livewise knows")
    return US_GOVERNMENT


def halves(given: Mapping[str, str]) -> tuple[Problem, ...]:
    """What is missing of a connection to Teams that was begun."""
    if _is_off(given):
        return ()
    used = names(given)
    problems: list[Problem] = []
    if MICROSOFT.tenant_id in given and not MICROSOFT.is_begun(given):
        problems.append(_lonely_tenant(used))
    if used.key in given and used.app_id not in given:
        fix = f"{WHERE_APP_ID}, or remove {used.key}{used.elsewhere}"
        problems.append(missing(used.app_id, f"while {used.key} is set", fix))
    if used.app_id in given:
        problems += _of_kind(given, used)
    return tuple(problems)


def _lonely_tenant(used: Names) -> Problem:
    if used is CLIENT:
        wrong = f"does not go with {CLIENT.app_id}, which is used because {MICROSOFT.app_id} is missing"
        fix = f"Name the tenant in {CLIENT.tenant_id}, or set {MICROSOFT.app_id} and {MICROSOFT.key}"
        return Problem(variable=MICROSOFT.tenant_id, what_is_wrong=wrong, fix=fix)
    fix = f"{WHERE_APP_ID}, or remove {MICROSOFT.tenant_id}"
    return missing(MICROSOFT.app_id, f"while {MICROSOFT.tenant_id} is set", fix)


def _of_kind(given: Mapping[str, str], used: Names) -> list[Problem]:
    """What a bot of its kind needs besides its id; nothing where the kind itself is wrong, which is told."""
    kind = app_type(given.get("MicrosoftAppType", TeamsAppType.SINGLE_TENANT))
    problems: list[Problem] = []
    if used.key not in given and kind in {TeamsAppType.SINGLE_TENANT, TeamsAppType.MULTI_TENANT}:
        fix = f"{WHERE_KEY}; a bot with a managed identity needs MicrosoftAppType=UserAssignedMSI instead"
        problems.append(missing(used.key, f"while {used.app_id} is set", f"{fix}{used.elsewhere}"))
    if used.tenant_id not in given and kind in {TeamsAppType.SINGLE_TENANT, TeamsAppType.USER_ASSIGNED_MSI}:
        fix = (
            f"{WHERE_TENANT}; for a bot registered for several organisations, which was possible until 31 July 2025, "
            f"set MicrosoftAppType=MultiTenant{used.elsewhere}"
        )
        problems.append(missing(used.tenant_id, f"while {used.app_id} is set and the bot's type is {kind}", fix))
    return problems


def warnings(given: Mapping[str, str]) -> tuple[Problem, ...]:
    """What works about a connection to Teams, but hardly as it was meant."""
    if _is_off(given):
        wrong = "has no effect while LIVEWISE_TEAMS is off"
        fix = "Remove one of the two"
        return (Problem(variable=MICROSOFT.app_id, what_is_wrong=wrong, fix=fix),) if MICROSOFT.app_id in given else ()
    used = names(given)
    told: list[Problem] = []
    if _GUID.fullmatch(given.get(used.key, "").lower()):
        wrong = "looks like the Secret ID of a client secret, which is not the secret itself"
        told.append(Problem(variable=used.key, what_is_wrong=wrong, fix="Copy its Value instead"))
    return tuple(told)


def meant(name: str, known: Iterable[str]) -> str:
    """The setting a name is a slip of the pen for; empty for names that other programs may have."""
    plain = name.replace("_", "").lower()
    if plain.startswith(("microsoftapp", "channelservice", "teamsapp", "teamsopenid")):
        close = difflib.get_close_matches(plain, _SLIPS, 1, cutoff=0.9)
        return _SLIPS[close[0]] if close else ""
    if not name.startswith(_PREFIX):
        return ""
    short = {each.removeprefix(_PREFIX): each for each in known if each.startswith(_PREFIX)}
    close = difflib.get_close_matches(name.removeprefix(_PREFIX), short, 1, cutoff=0.8)
    return short[close[0]] if close else ""


def _is_off(given: Mapping[str, str]) -> bool:
    return given.get("LIVEWISE_TEAMS", "").lower() == Teams.OFF
