"""What becomes of a description: the training's name, and suggestions of which each counts once it is confirmed."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime

from dialogs import zones
from dialogs.booking_form import Field
from dialogs.grid import Option, Question
from dialogs.session import Session
from dialogs.suggest import Said, Suggestion, is_description, suggest
from dialogs.words import TOPIC_LIMIT, shorten


def described(session: Session, words: str, at: datetime) -> Session:
    """The session with the name that these words give the training, and with what they say about it.

    A few words are the name as they are, and so is what says nothing else; out of a description it is taken.
    """
    if not is_description(words) and not any(map(str.isdigit, words)):
        return replace(session, topic=shorten(words, TOPIC_LIMIT), suggested=None)  # by far the most common start
    suggestion = suggest(words, session.locale, zones.local_day(at, session.zone or "UTC"))
    is_name = suggestion.is_empty or not is_description(words)
    topic = "" if is_name else suggestion.topic
    kept = None if suggestion.is_empty else replace(suggestion, topic="")
    return replace(session, topic=topic or shorten(words, TOPIC_LIMIT), suggested=kept)


def open_suggestions(session: Session) -> Mapping[Question, Said[Option]]:
    """The suggested answers to questions that nobody has answered yet, in the order of the questions."""
    if session.suggested is None:
        return {}
    said = session.suggested.answers
    return {question: said[question] for question in Question if question in said and question not in session.answers}


def confirmed(session: Session) -> Session:
    """The session with every open suggestion as its answer."""
    taken = {question: said.value for question, said in open_suggestions(session).items()}
    return replace(session, answers={**session.answers, **taken}, missed="", misses=0, aside=None)


def filled_in(session: Session) -> Mapping[Field, Said[str]]:
    """What a date form that nobody has filled in is given: each value, with the words it was read from."""
    said = session.suggested or Suggestion()
    found: dict[Field, Said[str]] = {}
    if said.day:
        found[Field.DAY] = Said(value=said.day.value.isoformat(), words=said.day.words)
    if said.minutes:
        found[Field.MINUTES] = Said(value=str(said.minutes.value), words=said.minutes.words)
    if said.participants:
        found[Field.PARTICIPANTS] = Said(value=str(said.participants.value), words=said.participants.words)
    return found
