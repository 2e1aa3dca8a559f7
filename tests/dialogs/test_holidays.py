"""A plan and the public holidays of a country: asked for in the form, typed, or set by the operator; never guessed."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from bot.almanac import WorldAlmanac
from dialogs import booking_form
from dialogs.almanac import NO_ALMANAC, Country
from dialogs.booking_form import Field
from dialogs.cards import Press, Verb
from dialogs.document import from_json, to_json
from dialogs.effects import Show, Slot
from dialogs.events import Heard, Said
from dialogs.grid import Case, Option, Result
from dialogs.plan import Adjustment, Booking, Holidays, Phase, Plan, Step, free_days, holidays_of, lay_out
from dialogs.session import planned as plan_of
from tests.dialogs.talk import ALMANAC, Talk, hybrid, planned, reading

HOME = WorldAlmanac(home="SI")
NOBODY_KNOWS = "No public holidays are known, because no country is set."


def plan_for(code: str, day: date, result: Result = Result.HYBRID, booked_on: date | None = None) -> Plan:
    booking = Booking(day=day, booked_on=booked_on or day - timedelta(days=60), zone="Europe/Ljubljana")
    country = ALMANAC.find(code, "en")
    assert country is not None
    booking = replace(booking, holidays=holidays_of(country, booking, ALMANAC))
    return lay_out(result=result, case=Case.NONE, goal=Option.BOTH, booking=booking, free=free_days(booking))


def by_key(plan: Plan) -> dict[str, Step]:
    return {step.key: step for step in plan.steps}


def opened(almanac: WorldAlmanac = ALMANAC) -> Talk:
    talk = hybrid(almanac=almanac)
    talk.press("Set the live date")
    return talk


def country_of(talk: Talk) -> str:
    """The code of the country of the plan that is booked, empty for none."""
    assert talk.session.booking is not None
    holidays = talk.session.booking.holidays
    return "" if holidays is None else holidays.country.code


def shown(talk: Talk) -> str:
    """What stands in the form's field."""
    lines = reading(talk.card(Slot.PLAN)).splitlines()
    return next(line for line in lines if line.startswith("Country for public holidays")).partition(" = ")[2]


# --- the days -------------------------------------------------------------------------------------------------


def test_what_falls_on_a_holiday_before_the_session_comes_before_it() -> None:
    plan = plan_for("SI", date(2027, 1, 15))  # a Friday; two weeks before it is New Year's Day
    first = by_key(plan)["core_concepts"]
    assert first.opens == date(2026, 12, 31)
    assert first.adjustments == (Adjustment.OPENS_BEFORE_FREE_DAY,)


def test_what_falls_on_a_holiday_after_the_session_comes_after_it() -> None:
    plan = plan_for("SI", date(2027, 1, 25))  # a Monday; two weeks after it is Prešeren Day
    last = by_key(plan)["next_step"]
    assert last.opens == date(2027, 2, 9)
    assert last.adjustments == (Adjustment.OPENS_AFTER_FREE_DAY,)
    assert by_key(plan_for("AT", date(2027, 1, 25)))["next_step"].opens == date(2027, 2, 8)


def test_a_region_has_holidays_of_its_own() -> None:
    day = date(2027, 1, 13)  # a week after Epiphany, a Wednesday
    assert by_key(plan_for("DE", day))["demos"].opens == date(2027, 1, 6)
    assert by_key(plan_for("DE-BY", day))["demos"].opens == date(2027, 1, 5)


def test_the_session_itself_stays_on_a_holiday() -> None:
    plan = plan_for("SI", date(2027, 2, 8))
    for step in plan.steps_in(Phase.LIVE):
        assert (step.opens, step.adjustments) == (date(2027, 2, 8), (Adjustment.ANCHOR_ON_FREE_DAY,))


def test_a_leap_day_is_a_day_like_any_other() -> None:
    plan = by_key(plan_for("SI", date(2028, 2, 28)))  # a Monday
    assert plan["recap"].opens == date(2028, 2, 29)
    assert by_key(plan_for("SI", date(2028, 2, 7)))["recap"].opens == date(2028, 2, 9)  # the 8th is Prešeren Day
    launch = by_key(plan_for("SI", date(2028, 1, 30), Result.ASYNC_FIRST))  # a Sunday
    assert launch["check_30"].opens == date(2028, 2, 29)


def test_the_weekend_is_that_of_the_country() -> None:
    plan = by_key(plan_for("SA", date(2027, 1, 18)))  # a Monday
    assert plan["baseline_checks"].due == date(2027, 1, 14)  # D-3 is Friday the 15th
    assert plan["reflection"].opens == date(2027, 1, 21)
    # A Sunday is a working day there, and a Friday is not.
    assert by_key(plan_for("SA", date(2027, 1, 16)))["recap"].opens == date(2027, 1, 17)


def test_holidays_shorten_the_notice_and_the_season_can_leave_no_working_day() -> None:
    # The 25th is a Friday; the 24th is off in Poland, the 26th and 27th are a weekend anyway.
    plan = plan_for("PL", date(2026, 12, 28), booked_on=date(2026, 12, 24))
    assert by_key(plan)["baseline_checks"].opens == date(2026, 12, 24)
    assert Adjustment.OPTIONAL_NO_WORKING_DAY in by_key(plan)["baseline_checks"].adjustments


@pytest.mark.parametrize("result", Result)
def test_every_plan_for_a_booking_is_within_the_days_that_are_known(result: Result) -> None:
    asked: list[tuple[date, date]] = []

    class Noting(WorldAlmanac):
        def days_off(self, country: str, first: date, last: date) -> frozenset[date]:
            asked.append((first, last))
            return super().days_off(country, first, last)

    booking = Booking(day=date(2027, 9, 20), booked_on=date(2026, 11, 23), zone="UTC", hold_days=365)
    holidays = holidays_of(Country(code="CN", name="China"), booking, Noting())
    booked = replace(booking, holidays=holidays)
    plan = lay_out(result=result, case=Case.NONE, goal=Option.BOTH, booking=booked, free=free_days(booked))
    ((first, last),) = asked
    assert first == date(2026, 11, 23)
    assert last - max(step.due or step.opens for step in plan.steps) >= timedelta(days=7)
    assert last <= booking.day + timedelta(days=120)


# --- the form -------------------------------------------------------------------------------------------------


def test_a_country_is_asked_for_and_never_guessed() -> None:
    talk = hybrid()
    talk.session = replace(talk.session, locale="sl-SI", zone="Europe/Ljubljana")
    talk.press("Set the live date")
    assert shown(talk) == ""
    talk.book()
    assert country_of(talk) == ""
    assert NOBODY_KNOWS in reading(talk.card(Slot.PLAN))
    assert NOBODY_KNOWS in reading(talk.card(Slot.REASONS))


def test_the_plan_and_the_reasons_say_whose_holidays_are_left_out() -> None:
    talk = opened()
    talk.book(day="2027-01-25", country="si")
    sentence = "Country: Slovenia. The plan works around the public holidays and weekends there."
    for slot in (Slot.PLAN, Slot.REASONS):
        text = reading(talk.card(slot))
        assert sentence in text
        assert NOBODY_KNOWS not in text


@pytest.mark.parametrize(
    ("booked", "step", "sentence"),
    [
        ({"day": "2027-01-15"}, "Core concepts", "That day is a public holiday, so it opens on the working day before"),
        (
            {"day": "2027-01-25"},
            "Next-step assignment",
            "That day is a public holiday, so it opens on the working day after.",
        ),
        # The day before, Prešeren Day, is the last day of everything; two weeks before that a Tuesday.
        ({"day": "2027-02-09"}, "Demos", "Its last day is a public holiday, so it is due the working day before."),
        ({"day": "2027-01-09"}, "Next-step assignment", "Its last day is a public holiday, so it is due the working"),
        ({"day": "2027-02-08"}, "Role-play", "You set this day, and it is a public holiday."),
        ({"day": "2027-01-16"}, "Role-play", "You set this day, and it is on a weekend."),
        # The 2nd of January is a holiday, but on a Saturday nobody would have worked anyway.
        ({"day": "2027-01-16"}, "Core concepts", "That day is on a weekend, so it opens on the working day before."),
    ],
)
def test_a_day_that_a_holiday_moved_says_so(booked: dict[str, str], step: str, sentence: str) -> None:
    talk = opened()
    talk.book(country="SI", **booked)
    reasons = reading(talk.card(Slot.REASONS)).splitlines()
    (reason,) = [line for line in reasons if line.startswith(f"{step}: ")]
    assert sentence in reason


def test_the_form_shows_the_country_and_sending_it_again_changes_nothing() -> None:
    talk = opened()
    talk.book(country="DE-BY")
    before = talk.session.booking
    talk.press("Change date or details")
    assert shown(talk) == "Bayern, Germany"
    talk.press("Make the plan", values=booking_form.known_values(talk.session))
    assert talk.session.booking == before


def test_an_emptied_field_takes_the_country_out() -> None:
    talk = opened(HOME)
    talk.book(country="AT")
    talk.press("Change date or details")
    talk.book(country="")
    assert country_of(talk) == ""
    talk.press("Change date or details")
    assert shown(talk) == ""


def test_an_emptied_field_stays_empty_in_a_form_that_needs_another_look() -> None:
    talk = opened()
    talk.book(country="AT", participants="12")
    talk.press("Change date or details")
    # As Teams sends it: what was emptied is left out.
    talk.press("Make the plan", values={"day": "2020-01-01", "time": "15:00", "zone": "UTC"})
    assert shown(talk) == ""
    assert "Number of participants = 12" not in reading(talk.card(Slot.PLAN))
    talk.press("Make the plan", values={"day": "2027-01-19", "time": "15:00", "zone": "UTC"})
    assert country_of(talk) == ""


def test_an_unknown_country_gets_a_sentence_and_loses_nothing() -> None:
    talk = opened()
    talk.book(country="Atlantis")
    assert talk.session.booking is None
    assert shown(talk) == "Atlantis I do not know this country. Write its name or its code, like Slovenia or SI."
    talk.book(country="Austria")
    assert country_of(talk) == "AT"


def test_without_an_almanac_there_is_a_plan_all_the_same() -> None:
    talk = opened()
    talk.almanac = NO_ALMANAC
    talk.book(country="SI")
    assert talk.session.booking is None
    talk.book(country="")
    assert country_of(talk) == ""


def test_the_holidays_are_kept_with_the_plan() -> None:
    talk = opened()
    talk.book(day="2027-01-25", country="SI")
    before = plan_of(talk.session)
    talk.session = from_json(to_json(talk.session))
    assert plan_of(talk.session) == before
    talk.press("Change goal", "Partly each")
    assert country_of(talk) == "SI"


def test_an_async_first_plan_knows_holidays_too() -> None:
    talk = Talk()
    talk.press("Knowledge transfer", "No, later is fine", "No, not essential", "It can be simulated")
    talk.press("Set the launch date")
    talk.press("Make the plan", values={"day": "2027-02-01", "zone": "Europe/Ljubljana", "country": "Slovenija"})
    assert "Measurement and iteration: check | 2027-02-09" in reading(talk.card(Slot.PLAN))


# --- the operator's country -----------------------------------------------------------------------------------


def test_the_operators_country_stands_in_a_new_form() -> None:
    talk = opened(HOME)
    assert shown(talk) == "Slovenia"
    talk.press("Not now", "Set the live date")
    assert shown(talk) == "Slovenia"
    talk.press("Make the plan", values={**booking_form.known_values(talk.session), "day": "2027-01-25", "time": "9:00"})
    assert country_of(talk) == "SI"


def test_who_takes_the_operators_country_out_is_not_given_it_again() -> None:
    talk = opened(HOME)
    talk.book(day="", country="")
    assert shown(talk) == ""
    talk.book(country="")
    assert country_of(talk) == ""
    talk.press("Change date or details")
    assert shown(talk) == ""
    talk.say("20 people")
    assert country_of(talk) == ""


def test_a_date_typed_without_a_form_counts_on_the_operators_country() -> None:
    talk = hybrid(almanac=HOME)
    talk.say("25 January 2027 15:00")
    assert country_of(talk) == "SI"
    talk = hybrid(almanac=HOME)
    talk.say("25 January 2027 15:00, country: AT")
    assert country_of(talk) == "AT"


# --- typed words ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("words", "code"),
    [
        ("public holidays of Slovenia", "SI"),
        ("country: DE", "DE"),
        ("holidays in Germany", "DE"),
        ("country: Germany (Bavaria), 20 people", "DE-BY"),
        ("make it 16:00, with the holidays of the UK", "GB"),
        ("set the country to Bosnia and Herzegovina", "BA"),
        ("country: Nemčija", "DE"),
    ],
)
def test_a_country_can_be_typed_for_a_form_or_a_plan(words: str, code: str) -> None:
    talk = planned()
    talk.say(words)
    assert country_of(talk) == code
    talk = opened()
    talk.say(words)
    assert talk.session.draft is not None
    found = ALMANAC.find(talk.session.draft.values[Field.COUNTRY], "en")
    assert found is not None
    assert found.code == code


def test_a_country_can_be_typed_together_with_the_date() -> None:
    talk = hybrid()
    talk.say("25 January 2027 15:00, 90 min, 12 people, public holidays of Slovenia")
    assert country_of(talk) == "SI"
    assert "12 participants" in reading(talk.card(Slot.PLAN))


def test_a_typed_country_that_nobody_knows_is_asked_about_in_the_form() -> None:
    talk = planned()
    talk.say("country: Atlantis")
    assert country_of(talk) == ""
    assert shown(talk).startswith("Atlantis I do not know this country.")


@pytest.mark.parametrize("words", ["Slovenia", "15:00 in Singapore", "15:00 Ljubljana time", "14 May 10:00 Jamaica"])
def test_a_city_or_a_country_alone_is_no_country_for_holidays(words: str) -> None:
    talk = planned()
    talk.say(words)
    assert country_of(talk) == ""


def test_a_training_about_a_country_is_none_for_holidays() -> None:
    talk = Talk("Public holidays of Slovenia")
    talk.press("Behaviour change", "Yes, immediately", "No, not essential", "It can be simulated", "None of these")
    talk.press("Set the live date")
    assert shown(talk) == ""


@pytest.mark.parametrize(
    "words",
    [
        "I have holidays in August",
        "We have holidays in Germany on Thursday",
        "Thursday is a public holiday in Germany",
        "I am on holiday until Thursday",
        "which country are they in?",
        "no public holidays",
    ],
)
def test_what_people_say_of_their_holidays_changes_nothing(words: str) -> None:
    talk = planned()
    before = talk.session
    talk.do(Said(id=talk.id(), at=talk.now, actor="ana", text=words, heard=Heard.OVERHEARD))
    assert (talk.session, talk.effects) == (before, ())


def test_a_second_delivery_of_a_form_with_a_country_is_silent() -> None:
    talk = opened()
    press = talk.find("Make the plan")
    assert press.verb is Verb.BOOK
    values = {"day": "2027-01-19", "time": "15:00", "zone": "Europe/Ljubljana", "country": "Slovenia"}
    talk.send(press, values=values)
    assert talk.effects[0] == Show(slot=Slot.PLAN)
    talk.send(Press(verb=Verb.BOOK, round=press.round), values=values)
    assert (talk.effects, talk.whispers) == ((), ())


@pytest.mark.parametrize("weekend", [frozenset(range(7)), frozenset({7})])
def test_a_weekend_without_an_end_is_refused(weekend: frozenset[int]) -> None:
    with pytest.raises(ValueError, match="weekend"):
        Holidays(country=Country(code="SI", name="Slovenia"), days=frozenset(), weekend=weekend)
