"""The package of the Teams app: made from `manifest/teams/` and the catalogues, for one bot on one domain.

In `manifest.json` a text such as `${domain}` stands for something about this bot, and `${text.start.title}` for a
sentence of the app's listing. The manifest itself speaks the first language; every further catalogue becomes a file
of its own, which holds what is a sentence there.
"""

import ipaddress
import json
import re
import zipfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from importlib.metadata import version
from io import BytesIO
from operator import attrgetter
from pathlib import Path
from typing import Any, Final, cast
from urllib.parse import urlsplit

from bot.address import is_loopback, shown
from bot.config_teams import WHERE_APP_ID, guid
from bot.manifest import Json, as_json, each_text
from dialogs.texts import CATALOGUES, FALLBACK, Texts
from dialogs.texts.listing import Listing

# Beside this package: in a clone, and where a wheel is installed.
_FOLDER: Final = Path(__file__).resolve().parent.parent / "manifest" / "teams"
_MANIFEST: Final = "manifest.json"
_PLACEHOLDER: Final = re.compile(r"\$\{(?P<text>text\.)?(?P<name>[\w.]+)\}")
_VERSION: Final = re.compile(r"(0|[1-9]\d*)(\.(0|[1-9]\d*)){2}", re.ASCII)
_LABEL: Final = r"[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?"
_DOMAIN: Final = re.compile(rf"({_LABEL}\.)+(?=[a-z0-9-]*[a-z]){_LABEL}")
_DOMAIN_LENGTH: Final = 253  # characters
_URL_LENGTH: Final = 2048  # characters, in the schema
_EXAMPLE: Final = "livewise.example.com"
_GIVE_DOMAIN: Final = f"Give the domain people reach this server at: --domain {_EXAMPLE}."
_EPOCH: Final = (1980, 1, 1, 0, 0, 0)  # the earliest a zip knows: the same content gives the same file
_READABLE: Final = 0o100644 << 16
_UNIX: Final = 3


class Unfit(Exception):
    """Something cannot stand in a package; says what to give instead."""


@dataclass(frozen=True, slots=True, kw_only=True)
class About:
    """What a package says about one bot; the fields are checked."""

    app_id: str
    domain: str
    website: str
    privacy: str
    terms: str
    version: str


def files(about: About, catalogues: Mapping[str, Texts] = CATALOGUES) -> dict[str, bytes]:
    """Return the files of the package by name: the manifest, a file for each further language, the icons."""
    template = _template()
    further = [language for language in catalogues if language != FALLBACK]
    facts = {**asdict(about), "language": FALLBACK}
    made = each_text(template, lambda text: _filled(text, facts, catalogues[FALLBACK].listing))
    if further:
        named = [{"languageTag": language, "file": _file_of(language)} for language in further]
        made["localizationInfo"]["additionalLanguages"] = named
    contents = {_MANIFEST: made}
    contents |= {_file_of(language): _translated(template, catalogues[language].listing) for language in further}
    icons = {name: (_FOLDER / name).read_bytes() for name in template["icons"].values()}
    return {name: f"{as_json(content)}\n".encode() for name, content in contents.items()} | icons


def zipped(contents: Mapping[str, bytes]) -> bytes:
    """Return the package itself, the same for the same contents."""
    package = BytesIO()
    with zipfile.ZipFile(package, "w") as archive:
        for name, content in contents.items():
            entry = zipfile.ZipInfo(name, _EPOCH)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system = _UNIX
            entry.external_attr = _READABLE
            archive.writestr(entry, content)
    return package.getvalue()


def own_version() -> str:
    """Return the version of Livewise as three numbers, which is all that Teams takes."""
    found = _VERSION.match(version("livewise"))
    return found[0] if found else "0.0.0"


def checked_app_id(app_id: str | None, named: str) -> str:
    """Return the app id of the bot, or raise Unfit; `named` tells where it was given."""
    fix = f"{WHERE_APP_ID}: --app-id APP-ID."
    if app_id is None:
        raise Unfit(f"{named} is not set. {fix}")
    try:
        return guid(app_id)
    except ValueError as error:
        raise Unfit(f"{named} is {shown(app_id)}, which {error}. {fix}") from None


def checked_domain(domain: str, named: str) -> str:
    """Return the domain of this server, or raise Unfit; `named` tells where it was given."""
    host = _host(domain)
    if wrong := _wrong_with(host):
        raise Unfit(f"{named} is {shown(domain)}, which {wrong}. {_GIVE_DOMAIN}")
    if host != domain:
        wrong = "has capital letters" if host == domain.lower() else "is more than a domain"
        raise Unfit(f"{named} is {shown(domain)}, which {wrong}. Give the domain alone: --domain {host}.")
    return domain


def domain_of(url: str | None, named: str) -> str:
    """Return the domain of this server's address, or raise Unfit; `named` tells where it was given."""
    if url is None:
        raise Unfit(f"{named} is not set. {_GIVE_DOMAIN}")
    host = _host(url)
    if wrong := _wrong_with(host):
        raise Unfit(f"{named} is {shown(url)}, which {wrong}. {_GIVE_DOMAIN}")
    return host


def checked_url(url: str, named: str) -> str:
    """Return the address of a page, or raise Unfit; `named` tells where it was given."""
    try:
        parts = urlsplit(url)
        fits = parts.scheme == "https" and parts.hostname and parts.username is None and re.fullmatch(r"[!-~]+", url)
    except ValueError:
        fits = None
    if not fits:
        fix = f"Give the address of a page, such as https://{_EXAMPLE}/: {named} ADDRESS."
        raise Unfit(f"{named} is {shown(url)}, which is no https address. {fix}")
    if len(url) > _URL_LENGTH:
        raise Unfit(f"{named} is longer than the {_URL_LENGTH} characters that Teams takes. Give a shorter address.")
    return url


def checked_version(number: str, named: str) -> str:
    """Return the version of the package, or raise Unfit; `named` tells where it was given."""
    if not _VERSION.fullmatch(number):
        raise Unfit(f"{named} is {shown(number)}, which is no version. Give three numbers: {named} 1.0.1.")
    return number


def _template() -> Json:
    read: Json = json.loads((_FOLDER / _MANIFEST).read_text(encoding="utf-8"))
    return read


def _filled(text: str, facts: Mapping[str, str], listing: Listing) -> str:
    found = _PLACEHOLDER.fullmatch(text)
    if found is None:
        return text
    return str(attrgetter(found["name"])(listing)) if found["text"] else facts[found["name"]]


def _translated(template: Json, listing: Listing) -> Json:
    """What the manifest says to people, in another language, by where it stands there."""
    schema = template["$schema"].replace("MicrosoftTeams.schema", "MicrosoftTeams.Localization.schema")
    said = {path: text for path, text in _texts(template) if (found := _PLACEHOLDER.fullmatch(text)) and found["text"]}
    return {"$schema": schema} | {path: _filled(text, {}, listing) for path, text in said.items()}


def _texts(part: Any, path: str = "") -> Iterator[tuple[str, str]]:  # noqa: ANN401 - a manifest is what it is
    """Every text with its path, such as `bots[0].commandLists[0].commands[1].title`."""
    if isinstance(part, dict):
        for name, value in cast("Json", part).items():
            yield from _texts(value, f"{path}.{name}" if path else name)
    elif isinstance(part, list):
        for number, value in enumerate(cast("Sequence[Any]", part)):
            yield from _texts(value, f"{path}[{number}]")
    elif isinstance(part, str):
        yield path, part


def _file_of(language: str) -> str:
    return f"{language}.json"


def _host(address: str) -> str:
    """The host of an address or a domain in small letters; what was given where there is none."""
    try:
        return urlsplit(address if "//" in address else f"//{address}").hostname or address
    except ValueError:
        return address


def _wrong_with(host: str) -> str:
    """What keeps Teams from reaching this host; empty if nothing does."""
    if is_loopback(host) or host.endswith(".localhost"):
        return "only this machine can reach"
    try:
        ipaddress.ip_address(host.strip("[]"))
    except ValueError:
        return "" if _DOMAIN.fullmatch(host) and len(host) <= _DOMAIN_LENGTH else "is no full domain name"
    return "is an IP address"
