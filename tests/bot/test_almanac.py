"""Which country is meant by what people type, and on which days it is off."""

from datetime import date

import pytest

from bot.almanac import WorldAlmanac, find_code
from dialogs.almanac import NO_ALMANAC, Country

ALMANAC = WorldAlmanac()
WESTERN, FRIDAY, SATURDAY = frozenset({5, 6}), 4, 5

# What is typed, then the code; a dash where no country is meant.
FOUND = """
    SI                          | SI
    si                          | SI
    svn                         | SI
    Slovenia                    | SI
    SLOVENIA                    | SI
    Slovenija                   | SI
    Slowenien                   | SI
    Slovénie                    | SI
    slovenie                    | SI
    Eslovenia                   | SI
    de                          | DE
    Allemagne                   | DE
    Nemčija                     | DE
    nemcija                     | DE
    UK                          | GB
    u.k.                        | GB
    Great Britain               | GB
    USA                         | US
    U.S.A.                      | US
    the United States           | US
    Holland                     | NL
    the Netherlands             | NL
    Czech Republic              | CZ
    Czechia                     | CZ
    Turkey                      | TR
    Türkiye                     | TR
    Ivory Coast                 | CI
    Côte d'Ivoire               | CI
    Bosnia and Herzegovina      | BA
    Bosnia & Herzegovina        | BA
    Saint Lucia                 | LC
    St. Lucia                   | LC
    Hong Kong                   | HK
    Georgia                     | GE
    by                          | BY
    DE-BY                       | DE-BY
    de-by                       | DE-BY
    de by                       | DE-BY
    de_by                       | DE-BY
    Bavaria                     | DE-BY
    Bayern                      | DE-BY
    Bavaria, Germany            | DE-BY
    Germany (Bavaria)           | DE-BY
    Deutschland, Bayern         | DE-BY
    Baden-Wuerttemberg          | -
    Baden Württemberg           | DE-BW
    England                     | GB-ENG
    Scotland                    | GB-SCT
    UK-NIR                      | GB-NIR
    Georgia, US                 | US-GA
    US-GA                       | US-GA
    New York                    | US-NY
    Vienna                      | AT-9
    AT-9                        | AT-9
    Zürich                      | CH-ZH
    Québec                      | CA-QC
    Catalonia                   | ES-CT
    DE-Augsburg                 | DE-Augsburg
    La Rioja, Spain             | ES-RI
    La Rioja                    | -
    Europe                      | -
    EU                          | -
    Ljubljana                   | -
    Europe/Ljubljana            | -
    German                      | -
    Atlantis                    | -
    DE-XX                       | -
    the                         | -
    -                           | -
    🇸🇮                          | -
"""


@pytest.mark.parametrize("line", [line.strip() for line in FOUND.splitlines() if line.strip()])
def test_what_people_call_a_country(line: str) -> None:
    typed, code = (part.strip() for part in line.rsplit("|", 1))
    found = ALMANAC.find(typed, "en")
    assert (found.code if found else "-") == code
    assert find_code(typed) == (None if code == "-" else code)


@pytest.mark.parametrize("words", ["", " ", "x" * 10_000, "a " * 200, "\x00", "../../etc/passwd"])
def test_what_is_no_name_at_all_is_no_country(words: str) -> None:
    assert ALMANAC.find(words, "en") is None


@pytest.mark.parametrize(
    ("locale", "name", "region"),
    [
        ("en", "Germany", "Bayern, Germany"),
        ("en-GB", "Germany", "Bayern, Germany"),
        ("sl-SI", "Nemčija", "Bayern, Nemčija"),
        ("de", "Deutschland", "Bayern, Deutschland"),
        ("pt-BR", "Alemanha", "Bayern, Alemanha"),
        ("ja", "ドイツ", "Bayern, ドイツ"),
        ("xx-YY", "Germany", "Bayern, Germany"),
        ("", "Germany", "Bayern, Germany"),
    ],
)
def test_a_country_is_called_as_in_the_readers_language(locale: str, name: str, region: str) -> None:
    assert ALMANAC.find("DE", locale) == Country(code="DE", name=name)
    assert ALMANAC.find("DE-BY", locale) == Country(code="DE-BY", name=region)


@pytest.mark.parametrize("locale", ["en", "de", "fr", "es", "sl", "vi", "hi", "my", "mi", "ja", "ar", "zh-Hant"])
def test_the_name_of_any_country_finds_it_again(locale: str) -> None:
    # Áo is Austria in Vietnamese, and AO the code of Angola; only their accents keep some others apart.
    for code in every_code():
        country = ALMANAC.find(code, locale)
        assert country is not None, code
        assert country.code == code
        assert ALMANAC.find(country.name, locale) == country


def every_code() -> list[str]:
    letters = [chr(letter) for letter in range(ord("A"), ord("Z") + 1)]
    pairs = [f"{one}{other}" for one in letters for other in letters]
    parts = ["BY", "SCT", "9", "GA", "ZH", "VI", "RI", "Augsburg", "SP", "BIH"]
    regions = [f"{country}-{part}" for country in ("DE", "GB", "AT", "US", "CH", "ES", "BR", "BA") for part in parts]
    # "UK" is a name, not a code.
    known = [code for code in (*pairs, *regions) if find_code(code) == code]
    assert len(known) > 250
    return known


@pytest.mark.parametrize(
    ("code", "first", "last", "days"),
    [
        ("SI", "2026-12-20", "2027-02-28", "2026-12-25 2026-12-26 2027-01-01 2027-01-02 2027-02-08"),
        ("SI", "2027-02-08", "2027-02-08", "2027-02-08"),
        ("SI", "2027-02-09", "2027-03-27", ""),
        ("DE", "2027-01-01", "2027-01-31", "2027-01-01"),
        ("DE-BY", "2027-01-01", "2027-01-31", "2027-01-01 2027-01-06"),
        # A Saturday; the day off is the Monday after.
        ("GB", "2027-12-20", "2027-12-31", "2027-12-25 2027-12-26 2027-12-27 2027-12-28"),
        # Over a leap day, which is a day like any other.
        ("SI", "2028-02-28", "2028-03-01", ""),
        ("XX", "2027-01-01", "2027-12-31", ""),
        ("DE-XX", "2027-01-01", "2027-12-31", ""),
        ("", "2027-01-01", "2027-12-31", ""),
    ],
)
def test_public_holidays_between_two_days(code: str, first: str, last: str, days: str) -> None:
    found = ALMANAC.days_off(code, date.fromisoformat(first), date.fromisoformat(last))
    assert found == frozenset(map(date.fromisoformat, days.split()))


def test_bank_holidays_and_optional_days_are_working_days() -> None:
    # So Christmas Eve in Austria and in Denmark.
    for code in ("DK", "AT"):
        assert date(2027, 12, 24) not in ALMANAC.days_off(code, date(2027, 12, 24), date(2027, 12, 24))


@pytest.mark.parametrize(
    ("code", "weekend"),
    [
        ("SI", WESTERN),
        ("AE", WESTERN),
        ("SA", frozenset({FRIDAY, SATURDAY})),
        ("EG", frozenset({FRIDAY, SATURDAY})),
        ("IR", frozenset({FRIDAY, SATURDAY})),
        ("HK", WESTERN),
        ("US-NY", WESTERN),
        ("XX", WESTERN),
        ("", WESTERN),
    ],
)
def test_the_weekend_is_that_of_the_country(code: str, weekend: frozenset[int]) -> None:
    assert ALMANAC.weekend(code) == weekend


def test_the_operators_country_is_named_in_the_readers_language() -> None:
    assert WorldAlmanac(home="SI").home("de") == Country(code="SI", name="Slowenien")
    assert WorldAlmanac().home("de") is None


def test_without_an_almanac_no_country_is_known() -> None:
    year = date(2027, 1, 1), date(2027, 12, 31)
    assert NO_ALMANAC.find("SI", "en") is None
    assert NO_ALMANAC.home("en") is None
    assert NO_ALMANAC.days_off("SI", *year) == frozenset()
    assert NO_ALMANAC.weekend("SA") == WESTERN
