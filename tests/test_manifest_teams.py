"""The package of the Teams app: right by Microsoft's own schemas, at one with the code, and there once installed."""

import io
import json
import re
import struct
import subprocess
import sys
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from dataclasses import astuple, dataclass, replace
from pathlib import Path
from shutil import copytree
from typing import Final

import pytest
from jsonschema import Draft4Validator

from adapters.teams.conversations import Kind
from bot import engine, manifest_teams
from bot.manifest import Json
from bot.manifest_teams import About, Unfit, checked_domain, checked_url, checked_version, files, zipped
from dialogs.texts import CATALOGUES, FALLBACK, Texts
from dialogs.texts.en import English
from dialogs.texts.listing import Entry, Listing
from dialogs.understand import LEXICONS, read_command

ROOT: Final = Path(__file__).parent.parent
FOLDER: Final = ROOT / "manifest" / "teams"
SCHEMAS: Final = ROOT.parent / "shared" / "schemas" / "teams-manifest"
VERSIONS: Final = ("1.19", "1.20", "1.21", "1.22", "1.23", "1.24", "1.25")
APP_ID: Final = "01234567-89ab-cdef-0123-456789abcdef"
ABOUT: Final = About(
    app_id=APP_ID,
    domain="bot.example.com",
    website="https://bot.example.com/",
    privacy="https://example.com/privacy",
    terms="https://example.com/terms",
    version="1.2.3",
)
# What may be translated of what we have, and how long it may be in characters, by
# developer.microsoft.com/json-schemas/teams/v1.19/MicrosoftTeams.Localization.schema.json
TRANSLATED: Final = {
    r"name\.short": 30,  # 300 there, but no longer than in the manifest itself
    r"name\.full": 100,
    r"description\.short": 80,
    r"description\.full": 4000,
    r"bots\[0\]\.commandLists\[[0-2]\]\.commands\[[0-9]\]\.title": 32,
    r"bots\[0\]\.commandLists\[[0-2]\]\.commands\[[0-9]\]\.description": 128,
}


class Made(English):
    """A further language, as a file beside the English one would add it."""

    def __init__(self, locale: str) -> None:
        super().__init__(locale)
        self.listing = replace(
            CATALOGUES["en"].listing,
            full_name="Živo: kaj je vredno skupnega časa",
            summary="Načrtuj usposabljanje.",
            description="Štiri vprašanja, priporočilo in načrt z datumi.",
            start=Entry(title="Začni", description="Načrtuj usposabljanje"),
        )


TWO: Final[Mapping[str, Texts]] = {"en": English("en"), "sl": Made("sl")}


def manifest(catalogues: Mapping[str, Texts] = CATALOGUES) -> Json:
    return content(files(ABOUT, catalogues)["manifest.json"])


def content(file: bytes) -> Json:
    read: Json = json.loads(file.decode("utf-8"))
    return read


def schema(version: str) -> Draft4Validator:
    path = SCHEMAS / f"{version}.json"
    if not path.is_file():
        pytest.skip("Microsoft's manifest schemas are not beside this repository")
    return Draft4Validator(content(path.read_bytes()))


# --- the manifest


@pytest.mark.parametrize("catalogues", [CATALOGUES, TWO], ids=["as it is", "with a further language"])
def test_teams_takes_it(catalogues: Mapping[str, Texts]) -> None:
    made = manifest(catalogues)
    judge = schema(made["manifestVersion"])
    assert [error.message for error in judge.iter_errors(made)] == []
    made["surprise"] = True
    assert not judge.is_valid(made), "the schema judges nothing"


@pytest.mark.parametrize("version", VERSIONS)
def test_a_later_schema_takes_it_too(version: str) -> None:
    made = manifest()
    judge = schema(version)
    assert [error.message for error in judge.iter_errors({**made, "manifestVersion": version})] == []


def test_it_says_which_schema_it_follows() -> None:
    made = manifest()
    assert made["manifestVersion"] in VERSIONS
    assert f"/v{made['manifestVersion']}/" in made["$schema"]


def test_what_it_says_about_the_bot() -> None:
    made = manifest()
    assert made["id"] == APP_ID
    assert made["version"] == "1.2.3"
    assert made["validDomains"] == ["bot.example.com"]
    assert made["developer"] == {
        "name": "Livewise",
        "websiteUrl": "https://bot.example.com/",
        "privacyUrl": "https://example.com/privacy",
        "termsOfUseUrl": "https://example.com/terms",
    }
    (bot,) = made["bots"]
    assert bot["botId"] == APP_ID
    assert bot["supportsFiles"] is False
    assert bot["isNotificationOnly"] is False
    assert "${" not in json.dumps(made)


def test_it_asks_for_no_permission_and_brings_nothing_but_the_bot() -> None:
    facts = {"$schema", "manifestVersion", "version", "id", "developer", "name", "description", "icons", "accentColor"}
    assert manifest().keys() - facts == {"bots", "localizationInfo", "validDomains"}


def test_its_scopes_are_the_conversations_the_code_knows() -> None:
    (bot,) = manifest()["bots"]
    scopes = {"team" if kind is Kind.CHANNEL else kind.value for kind in Kind}
    assert set(bot["scopes"]) == scopes
    assert len(bot["scopes"]) == len(scopes)
    (menu,) = bot["commandLists"]
    assert menu["scopes"] == bot["scopes"]


@pytest.mark.parametrize("language", [language for language in CATALOGUES if language in LEXICONS])
def test_a_command_of_the_menu_is_understood_where_it_is_typed(language: str) -> None:
    menu = CATALOGUES[language].listing.menu
    assert set(menu) <= set(engine._DESK_COMMANDS), "what works at any time, without a plan"
    for command, entry in menu.items():
        assert read_command(entry.title, language) is command


def test_the_menu_of_the_manifest_is_that_of_the_listing() -> None:
    (menu,) = manifest()["bots"][0]["commandLists"]
    listed = CATALOGUES[FALLBACK].listing.menu.values()
    assert menu["commands"] == [{"title": entry.title, "description": entry.description} for entry in listed]


# --- languages


def test_every_sentence_comes_from_the_catalogue() -> None:
    written = content((FOLDER / "manifest.json").read_bytes())
    said = [*written["name"].values(), *written["description"].values()]
    for entry in written["bots"][0]["commandLists"][0]["commands"]:
        said += entry.values()
    assert all(re.fullmatch(r"\$\{text\.[a-z_.]+\}", text) for text in said)
    assert sorted(texts_of(CATALOGUES["en"].listing)) == sorted(texts_in(manifest()))


def texts_of(listing: Listing) -> Iterator[str]:
    for value in astuple(listing):
        yield from value if isinstance(value, tuple) else (value,)


def texts_in(made: Json) -> Iterator[str]:
    yield from (*made["name"].values(), *made["description"].values())
    for entry in made["bots"][0]["commandLists"][0]["commands"]:
        yield from entry.values()


def test_the_manifest_speaks_the_first_language() -> None:
    assert manifest()["localizationInfo"]["defaultLanguageTag"] == "en"
    assert manifest(TWO)["name"]["full"] == CATALOGUES["en"].listing.full_name


def test_a_further_catalogue_becomes_a_file() -> None:
    made = files(ABOUT, TWO)
    assert set(made) == {"manifest.json", "sl.json", "color.png", "outline.png"}
    further = content(made["manifest.json"])["localizationInfo"]["additionalLanguages"]
    assert further == [{"languageTag": "sl", "file": "sl.json"}]
    said = content(made["sl.json"])
    assert said["description.short"] == "Načrtuj usposabljanje."
    assert said["bots[0].commandLists[0].commands[0].title"] == "Začni"
    assert said["bots[0].commandLists[0].commands[3].title"] == "Forget me"
    version = content(made["manifest.json"])["manifestVersion"]
    assert said["$schema"].endswith(f"/v{version}/MicrosoftTeams.Localization.schema.json")


@pytest.mark.parametrize("catalogues", [CATALOGUES, TWO], ids=["as it is", "with a further language"])
def test_a_file_of_a_language_says_everything_within_the_limits(catalogues: Mapping[str, Texts]) -> None:
    made = files(ABOUT, catalogues)
    named = content(made["manifest.json"])["localizationInfo"].get("additionalLanguages", [])
    assert {entry["languageTag"] for entry in named} == set(catalogues) - {FALLBACK}
    for entry in named:
        said = content(made[entry["file"]])
        assert said.pop("$schema")
        assert sorted(said.values()) == sorted(texts_of(catalogues[entry["languageTag"]].listing))
        for path, text in said.items():
            (limit,) = (limit for pattern, limit in TRANSLATED.items() if re.fullmatch(pattern, path))
            assert 0 < len(text) <= limit, path


@pytest.mark.parametrize("language", CATALOGUES)
def test_a_listing_fits(language: str) -> None:
    listing = CATALOGUES[language].listing
    assert listing.name == CATALOGUES[FALLBACK].listing.name, "people mention it by this name, which we tell them"
    assert 0 < len(listing.name) <= 30
    assert 0 < len(listing.full_name) <= 100
    assert 0 < len(listing.summary) <= 80
    assert 0 < len(listing.description) <= 4000
    assert not listing.description.startswith(listing.summary)
    for entry in listing.menu.values():
        assert 0 < len(entry.title) <= 32
        assert 0 < len(entry.description) <= 128


# --- the package


def test_everything_lies_at_the_root_of_the_package() -> None:
    with zipfile.ZipFile(io.BytesIO(zipped(files(ABOUT)))) as package:
        assert package.testzip() is None
        assert {name: package.read(name) for name in package.namelist()} == files(ABOUT)
        icons = content(package.read("manifest.json"))["icons"]
        assert set(icons.values()) < set(package.namelist())


def test_the_same_content_makes_the_same_package(monkeypatch: pytest.MonkeyPatch) -> None:
    made = zipped(files(ABOUT))
    monkeypatch.setattr("time.time", lambda: 2_000_000_000.0)
    assert zipped(files(ABOUT)) == made


def test_a_wheel_carries_it_to_where_it_is_looked_for(tmp_path: Path) -> None:
    source = tmp_path / "source"
    for folder in ("bot", "manifest"):
        copytree(ROOT / folder, source / folder)
    for name in ("pyproject.toml", "LICENSE"):
        (source / name).write_bytes((ROOT / name).read_bytes())
    build = "from setuptools import build_meta; print(build_meta.build_wheel('.'))"
    made = subprocess.run([sys.executable, "-c", build], cwd=source, capture_output=True, text=True, check=True)
    site = tmp_path / "site"
    with zipfile.ZipFile(source / made.stdout.splitlines()[-1]) as wheel:
        wheel.extractall(site)
    copytree(ROOT / "dialogs", site / "dialogs")
    look = (
        "from bot import manifest_teams as teams\n"
        "about = teams.About(app_id='', domain='', website='', privacy='', terms='', version=teams.own_version())\n"
        "print(teams.__file__, about.version, *teams.files(about))"
    )
    told = subprocess.run([sys.executable, "-c", look], cwd=site, capture_output=True, text=True, check=True)
    file, version, *names = told.stdout.split()
    assert file == str(site / "bot" / "manifest_teams.py")
    assert re.fullmatch(r"\d+\.\d+\.\d+", version)
    assert names == list(files(ABOUT))


@pytest.mark.parametrize(
    ("released", "packaged"), [("0.1.0", "0.1.0"), ("1.20.3rc1", "1.20.3"), ("2.0.0.dev4+local", "2.0.0")]
)
def test_the_version_is_three_numbers(monkeypatch: pytest.MonkeyPatch, released: str, packaged: str) -> None:
    def version(_: str) -> str:
        return released

    monkeypatch.setattr(manifest_teams, "version", version)
    assert manifest_teams.own_version() == packaged


# --- what cannot stand in a package


@pytest.mark.parametrize(
    ("domain", "wrong"),
    [
        ("https://bot.example.com", "is more than a domain. Give the domain alone: --domain bot.example.com."),
        ("bot.example.com/livewise", "is more than a domain. Give the domain alone: --domain bot.example.com."),
        ("HTTPS://Bot.Example.com:8443", "is more than a domain. Give the domain alone: --domain bot.example.com."),
        ("bot.example.com:443", "is more than a domain. Give the domain alone: --domain bot.example.com."),
        ("Bot.Example.com", "has capital letters. Give the domain alone: --domain bot.example.com."),
        ("localhost", "only this machine can reach. Give the domain people reach this server at: --domain "),
        ("http://localhost:3978/", "only this machine can reach. "),
        ("bot.localhost", "only this machine can reach. "),
        ("127.0.0.1", "only this machine can reach. "),
        ("[::1]:3978", "only this machine can reach. "),
        ("192.0.2.7", "is an IP address. "),
        ("[2001:db8::7]", "is an IP address. "),
        ("bot", "is no full domain name. "),
        ("*.example.com", "is no full domain name. "),
        ("bot..example.com", "is no full domain name. "),
        ("bot.example.com.", "is no full domain name. "),
        ("-bot.example.com", "is no full domain name. "),
        ("bücher.example.com", "is no full domain name. "),
        ("192.0.2.700", "is no full domain name. "),
        ("https://[bot", "is no full domain name. "),
        ("bot.example.com\n", "is "),
        (" ", "is no full domain name. "),
        ("", "is no full domain name. "),
        (f"{'a' * 64}.example.com", "is no full domain name. "),
        (f"{'b.' * 122}example.com", "is no full domain name. "),
    ],
)
def test_a_domain_that_teams_cannot_use_is_refused(domain: str, wrong: str) -> None:
    with pytest.raises(Unfit) as told:
        checked_domain(domain, "--domain")
    assert str(told.value).startswith(f"--domain is {domain!r}, which {wrong}")


@pytest.mark.parametrize(
    "domain", ["bot.example.com", "b.co", "xn--bcher-kva.example", "7.a-b.c3", f"{'a' * 63}.example"]
)
def test_a_domain_is_taken_as_it_is(domain: str) -> None:
    assert checked_domain(domain, "--domain") == domain


@pytest.mark.parametrize(
    "url",
    [
        "http://b.c/",
        "b.c/privacy",
        "https://",
        "https:///privacy",
        "https://b.c/our terms",
        "https://b.c/ž",
        "https://[b",
        "javascript:alert(1)",
        "",
    ],
)
def test_a_page_that_is_no_https_address_is_refused(url: str) -> None:
    with pytest.raises(Unfit) as told:
        checked_url(url, "--terms")
    assert str(told.value).startswith(f"--terms is {url!r}, which is no https address. ")


def test_a_password_in_an_address_is_not_repeated() -> None:
    with pytest.raises(Unfit) as told:
        checked_url("https://a:hush@b.c/", "--terms")
    assert "hush" not in str(told.value)


def test_a_page_may_be_as_long_as_the_schema_takes_it() -> None:
    longest = "https://b.c/".ljust(2048, "x")
    assert checked_url(longest, "--terms") == longest
    with pytest.raises(Unfit, match="longer than the 2048 characters"):
        checked_url(f"{longest}x", "--terms")


@pytest.mark.parametrize("number", ["1", "1.0", "1.0.0.0", "01.0.0", "1.0.0-beta", "v1.0.0", "1.0.0\n", ""])
def test_a_version_of_anything_but_three_numbers_is_refused(number: str) -> None:
    with pytest.raises(Unfit):
        checked_version(number, "--app-version")


# --- the icons


@dataclass(frozen=True)
class Picture:
    width: int
    height: int
    pixels: list[tuple[int, ...]]  # red, green, blue and, where there is one, alpha

    def at(self, x: int, y: int) -> tuple[int, ...]:
        return self.pixels[y * self.width + x]


def picture(name: str) -> Picture:
    """A PNG of ours: eight bits for each colour, no filter, no interlacing."""
    data = (FOLDER / name).read_bytes()
    chunks: dict[bytes, bytes] = {}
    at = 8
    while at < len(data):
        (length,) = struct.unpack(">I", data[at : at + 4])
        kind, body = data[at + 4 : at + 8], data[at + 8 : at + 8 + length]
        chunks[kind] = chunks.get(kind, b"") + body
        at += length + 12
    width, height, depth, colours, *rest = struct.unpack(">IIBBBBB", chunks[b"IHDR"])
    assert (depth, rest) == (8, [0, 0, 0])
    channels = {2: 3, 6: 4}[colours]
    raw = zlib.decompress(chunks[b"IDAT"])
    pixels: list[tuple[int, ...]] = []
    for row in range(height):
        line = raw[row * (width * channels + 1) : (row + 1) * (width * channels + 1)]
        assert line[0] == 0, "the picture was saved with filters, which this test does not undo"
        pixels += [tuple(line[start : start + channels]) for start in range(1, len(line), channels)]
    return Picture(width, height, pixels)


def test_the_colour_icon_is_a_full_square_with_its_symbol_in_the_middle() -> None:
    icon = picture("color.png")
    assert (icon.width, icon.height) == (192, 192)
    accent = manifest()["accentColor"].removeprefix("#")
    background = tuple(bytes.fromhex(accent))
    assert len(icon.at(0, 0)) == 3, "no transparency"
    # Teams cuts corners off, for a bot those of a hexagon: 48 pixels around the symbol are safe.
    seen = [(x, y) for y in range(192) for x in range(192) if icon.at(x, y) != background]
    assert {min(x for x, _ in seen), max(x for x, _ in seen)} == {48, 143}
    assert all(48 <= y < 144 for _, y in seen)


def test_the_outline_icon_is_white_on_nothing() -> None:
    icon = picture("outline.png")
    assert (icon.width, icon.height) == (32, 32)
    assert {pixel[:3] for pixel in icon.pixels} == {(255, 255, 255)}
    assert {icon.at(x, y)[3] for x in (0, 31) for y in (0, 31)} == {0}
    shown = [pixel[3] for pixel in icon.pixels if pixel[3]]
    assert max(shown) == 255
    assert 100 < len(shown) < 32 * 32 / 2
    assert any(icon.at(0, y)[3] for y in range(32)), "no padding around the symbol"


@pytest.mark.parametrize("name", ["color", "outline"])
def test_an_icon_has_its_source_beside_it(name: str) -> None:
    size = picture(f"{name}.png").width
    assert f'viewBox="0 0 {size} {size}"' in (FOLDER / f"{name}.svg").read_text(encoding="utf-8")
