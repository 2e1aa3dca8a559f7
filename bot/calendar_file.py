"""The plan as an iCalendar file (RFC 5545): one event per step, to be imported and imported again.

UIDs are those of the session and the step, so a later file moves the events of an earlier one. The parts of the
live session stand at their local times in the plan's time zone; everything else is a whole-day entry that blocks
nobody's day.
"""

import re
import unicodedata
from datetime import datetime, time, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from icalendar import Calendar, Event, vText

from adapters.base import File
from dialogs import views
from dialogs.plan import Phase, Plan, Step
from dialogs.session import Session, planned
from dialogs.texts import Texts

_PRODUCT: Final = "-//Livewise//Plan//"  # and the language
_NAME_LENGTH: Final = 60  # characters of a file's name before its ending


def calendar_file(session: Session, texts: Texts) -> File | None:
    """The session's plan as a file, None when it has none."""
    plan = planned(session)
    if plan is None:
        return None
    calendar = Calendar()
    calendar.add("prodid", f"{_PRODUCT}{texts.page.language.upper()}")
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    calendar.add("x-wr-calname", vText(texts.plan_title(session.topic)))
    for step in plan.steps:
        calendar.add_component(_event(session, plan, step, texts))
    # The rules of the years the plan is in, not of a century.
    last = max(step.due or step.opens for step in plan.steps)
    calendar.add_missing_timezones(first_date=plan.booking.booked_on, last_date=last + timedelta(days=366))
    return File(
        name=f"{_safe_name(texts.file_name(session.topic))}.ics",
        media_type="text/calendar",
        content=calendar.to_ical(),
    )


def _event(session: Session, plan: Plan, step: Step, texts: Texts) -> Event:
    event = Event()
    event.add("uid", f"{session.id}.{step.key}@livewise")
    # The same plan gives the same file, and a moved one outranks it.
    event.add("dtstamp", session.changed_at)
    event.add("sequence", session.round)
    event.add("summary", texts.calendar_step(views.step_name(step, texts), session.topic))
    length = views.step_length(step, texts).removesuffix(".")  # some end in an abbreviation
    event.add("description", f"{texts.item_help(step.item)} {length}.")
    if step.phase is Phase.LIVE and plan.booking.start is not None:
        start = views.part_start(plan, step)
        event.add("dtstart", datetime.combine(start.day, start.time or time(), ZoneInfo(start.zone)))
        event.add("duration", timedelta(minutes=step.minutes))
    else:
        event.add("dtstart", step.opens)
        event.add("dtend", (step.due or step.opens) + timedelta(days=1))  # the day after, by the standard
        event.add("transp", "TRANSPARENT")
    return event


def _safe_name(name: str) -> str:
    """A file name that every system takes: ASCII letters, digits, spaces and hyphens."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode()
    return " ".join(re.sub(r"[^A-Za-z0-9 -]+", " ", plain).split())[:_NAME_LENGTH].strip() or "plan"
