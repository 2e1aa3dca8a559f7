"""Public holidays as the library `holidays` has them, under the names that Babel has for countries.

This file alone knows that library. Only days on which a whole country or region is off count: no bank, school or
optional holidays. Days that are moved because they fall on a weekend are off where the law says so.
"""

import re
import unicodedata
from collections.abc import Iterator, Mapping
from datetime import date
from functools import cache, lru_cache
from typing import Final, cast

import holidays
from babel import Locale, UnknownLocaleError
from holidays.registry import COUNTRIES

from dialogs.almanac import Country
from dialogs.locales import region_of
from dialogs.workdays import SATURDAY, WEEKENDS

_LANGUAGES: Final = ("en", "de", "fr", "es", "sl")  # in which every country is known, beside the reader's own

_KEPT: Final = 32  # languages whose names are kept at hand

# What people call a country or region, beside what Babel and the library do.
_ALSO_CALLED: Final[Mapping[str, str]] = {
    "AE": "UAE, Emirates",
    "BA": "Bosnia",
    "CD": "Democratic Republic of the Congo, DRC",
    "CG": "Republic of the Congo",
    "CZ": "Czech Republic",
    "FM": "Micronesia",
    "GB": "UK, Britain, Great Britain",
    "GM": "Gambia",
    "HK": "Hong Kong",
    "IE": "Eire, Republic of Ireland",
    "KR": "Republic of Korea",
    "MK": "Macedonia",
    "MM": "Burma",
    "NL": "Holland",
    "SY": "Syria",
    "SZ": "Swaziland",
    "TL": "East Timor",
    "US": "USA, America, United States of America",
    "VA": "Vatican, Holy See",
    "AT-2": "Carinthia",
    "AT-3": "Lower Austria",
    "AT-4": "Upper Austria",
    "AT-6": "Styria",
    "AT-7": "Tyrol",
    "AT-9": "Vienna",
    "CH-BE": "Bern",
    "CH-GE": "Geneva",
    "CH-LU": "Lucerne",
    "CH-SG": "St. Gallen",
    "DE-BY": "Bavaria",
    "DE-HE": "Hesse",
    "DE-MV": "Mecklenburg-Western Pomerania",
    "DE-NI": "Lower Saxony",
    "DE-NW": "North Rhine-Westphalia, NRW",
    "DE-RP": "Rhineland-Palatinate",
    "DE-SN": "Saxony",
    "DE-ST": "Saxony-Anhalt",
    "DE-TH": "Thuringia",
    "ES-AN": "Andalusia",
    "ES-CN": "Canary Islands",
    "ES-CT": "Catalonia",
    "ES-IB": "Balearic Islands",
    "ES-PV": "Basque Country, Euskadi",
    "IT-BZ": "South Tyrol, Südtirol",
    "PT-20": "Azores",
    "PT-30": "Madeira",
}

_WORD: Final = re.compile(r"[^\W_]+")
_LETTERS: Final = str.maketrans({".": None, "'": None, "’": None, "&": " and ", "ł": "l", "ø": "o", "đ": "d"})


class WorldAlmanac:
    """The almanac of all countries the library has; `home` is the code of the operator's country, empty for none."""

    def __init__(self, *, home: str = "") -> None:
        self._home = home

    def home(self, locale: str) -> Country | None:
        return _country(self._home, locale) if self._home else None

    def find(self, words: str, locale: str) -> Country | None:
        code = find_code(words, locale)
        return None if code is None else _country(code, locale)

    def days_off(self, country: str, first: date, last: date) -> frozenset[date]:
        years = range(first.year, last.year + 1)
        return frozenset(day for year in years for day in _days_off(country, year) if first <= day <= last)

    def weekend(self, country: str) -> frozenset[int]:
        if not _is_known(country):
            return WEEKENDS.weekend
        weekend = frozenset(holidays.country_holidays(country.partition("-")[0]).weekend)
        # One day is when shops are closed; a training is planned as in an office, where Saturday is off as well.
        return weekend if len(weekend) > 1 else weekend | {SATURDAY}


def prepare(language: str) -> None:
    """Make the names ready, which takes a moment that the first person to name a country would otherwise wait for."""
    find_code("", language)


def find_code(words: str, locale: str = _LANGUAGES[0]) -> str | None:
    """The code ("SI", "DE-BY") that a code or a name in the reader's or a widespread language means."""
    key, language = _key(words), _language(locale)
    countries = _countries(language)
    return (
        _as_shown(words.strip().casefold(), language)
        or countries.get(key)
        or _regions().get(key)
        or next(_pairs(key.split(), countries), None)
    )


@lru_cache(maxsize=1024)
def _days_off(code: str, year: int) -> frozenset[date]:
    if not _is_known(code):
        return frozenset()
    country, _, region = code.partition("-")
    return frozenset(holidays.country_holidays(country, subdiv=region or None, years=year, categories=holidays.PUBLIC))


def _is_known(code: str) -> bool:
    country, _, region = code.partition("-")
    regions = holidays.list_supported_countries(include_aliases=False).get(country)
    return regions is not None and (not region or region in regions)


# --- names ----------------------------------------------------------------------------------------------------


def _country(code: str, locale: str) -> Country:
    country, _, region = code.partition("-")
    name = _territories(_language(locale)).get(country) or _territories(_LANGUAGES[0])[country]
    return Country(code=code, name=f"{_region_name(country, region)}, {name}" if region else name)


def _region_name(country: str, region: str) -> str:
    """The first name that is not short for one; the library's key for a region without any."""
    names = _region_names(country)[region]
    return next((name for name in names if not name.isupper()), region)


def _as_shown(words: str, language: str) -> str | None:
    """The code of a name exactly as we show it: accents are all that some names differ by."""
    shown = _exactly(language)
    region, _, country = words.rpartition(", ")
    if words in shown or country not in shown:
        return shown.get(words)
    part = _regions_of(shown[country]).get(_key(region))
    return None if part is None else f"{shown[country]}-{part}"


@lru_cache(maxsize=_KEPT)
def _exactly(language: str) -> Mapping[str, str]:
    return {name.casefold(): code for code, name in _territories(language).items()}


@lru_cache(maxsize=_KEPT)
def _countries(language: str) -> Mapping[str, str]:
    """The codes of all countries by what they are called, in this language before any other."""
    known = {_key(name): code for code, name in _also_called() if "-" not in code}
    for module, (_, code, code3, *_) in COUNTRIES.items():
        known[_key(module)] = code
        known[_key(code3)] = code
    for each in (*reversed(_LANGUAGES), language):
        known |= {_key(name): code for code, name in _territories(each).items()}
    return known | {_key(code): code for code in _codes()}


@cache
def _regions() -> Mapping[str, str]:
    """The codes of regions by names that no other region has; what is short for one needs its country beside it."""
    found: dict[str, set[str]] = {}
    for country, regions in holidays.list_supported_countries(include_aliases=False).items():
        for region in regions:
            for name in _region_names(country)[region]:
                if not name.isupper():
                    found.setdefault(_key(name), set()).add(f"{country}-{region}")
    return {key: codes.pop() for key, codes in found.items() if len(codes) == 1}


def _pairs(words: list[str], countries: Mapping[str, str]) -> Iterator[str]:
    """Every region that the words name together with its country, the country first ("DE-BY") or last."""
    for at in range(1, len(words)):
        before, after = " ".join(words[:at]), " ".join(words[at:])
        for country, region in ((countries.get(before), after), (countries.get(after), before)):
            if country is not None and region in _regions_of(country):
                yield f"{country}-{_regions_of(country)[region]}"


@cache
def _regions_of(country: str) -> Mapping[str, str]:
    """A country's regions by every name and by their own part of the code."""
    by_name = {_key(name): region for region, names in _region_names(country).items() for name in names}
    return by_name | {_key(region): region for region in _region_names(country)}


@cache
def _region_names(country: str) -> Mapping[str, tuple[str, ...]]:
    """What each region of a country is called, the library's own names first."""
    entity = holidays.country_holidays(country)
    names = cast("Mapping[str, list[str]]", entity.get_subdivision_aliases())
    also = [(code, name) for code, name in _also_called() if code.startswith(f"{country}-")]
    return {
        region: (*names.get(region, ()), *(name for code, name in also if code == f"{country}-{region}"))
        for region in entity.subdivisions
    }


def _also_called() -> Iterator[tuple[str, str]]:
    return ((code, name.strip()) for code, names in _ALSO_CALLED.items() for name in names.split(","))


@cache
def _codes() -> frozenset[str]:
    return frozenset(holidays.list_supported_countries(include_aliases=False))


@lru_cache(maxsize=_KEPT)
def _territories(language: str) -> Mapping[str, str]:
    """The countries' names in one language, without those the library does not have."""
    names = cast("Mapping[str, str]", Locale.parse(language).territories)
    return {code: name for code, name in names.items() if code in _codes()}


def _language(locale: str) -> str:
    """The locale as Babel spells it; English for one it does not know."""
    try:
        return str(Locale.parse(region_of(locale).replace("-", "_")))
    except (ValueError, TypeError, UnknownLocaleError):
        return _LANGUAGES[0]


def _key(words: str) -> str:
    """The words without case, accents and signs, and without an article before them."""
    decomposed = unicodedata.normalize("NFKD", words.casefold().translate(_LETTERS))
    bare = "".join(letter for letter in decomposed if unicodedata.category(letter) != "Mn")
    found = ["saint" if word == "st" else word for word in _WORD.findall(bare)]
    return " ".join(found[1:] if found[:1] == ["the"] else found)
