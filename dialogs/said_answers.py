"""Typed words that answer: the question that is asked, others, several at once, or the last one anew."""

from dataclasses import dataclass

from dialogs import grid, understand
from dialogs.cards import Press, Verb
from dialogs.grid import Case, Option, Question
from dialogs.session import Asking, Session, asking
from dialogs.understand import Correction, Target


@dataclass(frozen=True, slots=True, kw_only=True)
class Given:
    """The presses of the buttons with some answers, one after the other, and the words that are left unread."""

    presses: tuple[Press, ...]
    unread: tuple[str, ...] = ()


def read_answers(session: Session, words: str, language: str) -> Given:
    """The answers that the words give; none where any is in doubt."""
    instead = understand.read_instead(words, language)
    if instead is not None and not _answers_now(session, instead, language):
        return Given(presses=_replace_last(session, instead, language))
    several = _read_several(session, words, language)
    if several.presses:
        return several
    answer = _read_answer(session, words, language)
    correction = understand.read_correction(words, language)
    if correction is None or _is_asked(session, correction):
        return Given(presses=() if answer is None else (answer,))
    # An answer to the question and one to another question: which of them is meant?
    return Given(presses=correct(session, correction) if answer is None else ())


def correct(session: Session, correction: Correction) -> tuple[Press, ...]:
    """The answer, after reopening its question where that was answered otherwise."""
    target, value = correction
    change = Press(verb=Verb.CHANGE, subject=target)
    given = _given(session, target)
    if isinstance(value, Case):
        answer = Press(verb=Verb.CASE, value=value)
    else:
        answer = Press(verb=Verb.ANSWER, subject=target, value=value)
    if _is_asked(session, correction) or given == value:
        return (answer,)
    if given is None:
        return (change,) if isinstance(value, Case) else (answer,)
    return (change, answer)


def last_answered(session: Session) -> Target | None:
    """The question before the one that is asked, as far as they are answered."""
    answered: list[Target] = [question for question in Question if question in session.answers]
    if session.case is not None:
        answered.append("case")
    asked = _asked(session)
    if asked is not None and asked in answered:
        answered = answered[: answered.index(asked)]
    return answered[-1] if answered else None


def _read_answer(session: Session, words: str, language: str) -> Press | None:
    now = asking(session)
    if now is None or now is Asking.TOPIC:
        return None
    if now is Asking.CASE:
        case = understand.read_case(words, language)
        return None if case is None else Press(verb=Verb.CASE, value=case)
    option = understand.read_option(Question(now.value), words, language)
    return None if option is None else Press(verb=Verb.ANSWER, subject=now, value=option)


def _is_asked(session: Session, correction: Correction) -> bool:
    now, (target, _) = asking(session), correction
    return now is not None and now.value == target


def _given(session: Session, target: Target) -> Option | Case | None:
    return session.case if target == "case" else session.answers.get(target)


# --- several answers, and other ones instead ------------------------------------------------------------------


def _read_several(session: Session, words: str, language: str) -> Given:
    """The answers of a message that gives several, the one to the question that is asked first."""
    asked = _asked(session)
    answers_and_rest = understand.read_answers(asked, words, language)
    said = answers_and_rest.given
    given = {Question(target): value for target, value in said if isinstance(value, Option)}
    answers = {**session.answers, **given}
    follows_up = session.case is not None or (len(answers) == len(Question) and grid.asks_followup(answers))
    wanted = [each for each in said if each[0] != "case" or follows_up]
    new = [each for each in wanted if each[0] == asked or _given(session, each[0]) != each[1]]
    presses: list[Press] = []
    for target, value in sorted(new or wanted[:1], key=lambda each: each[0] != asked):
        if isinstance(value, Case) and session.case is None:
            presses.append(Press(verb=Verb.CASE, value=value))  # it is asked once the others are answered
        else:
            presses += correct(session, (target, value))
    return Given(presses=tuple(presses), unread=answers_and_rest.unread)


def _answers_now(session: Session, words: str, language: str) -> bool:
    """Whether the words answer what is asked, and nothing that was answered last."""
    last = last_answered(session)
    return _read_answer(session, words, language) is not None and (
        last is None or _read_target(last, words, language) is None
    )


def _replace_last(session: Session, words: str, language: str) -> tuple[Press, ...]:
    """The answer that the words name, or another one in place of the last, or of the one question they can be about."""
    named = understand.read_correction(words, language)
    if named is not None:
        return correct(session, named)
    last = last_answered(session)
    value = None if last is None else _read_target(last, words, language)
    if value is None:
        only = understand.read_only(words, language)
        return () if only is None or _given(session, only[0]) is None else correct(session, only)
    # "i meant no" is an answer to what is asked as well.
    if last is None or value in (Option.UNSURE, Case.UNSURE) or _read_answer(session, words, language):
        return ()
    return correct(session, (last, value))


def _read_target(target: Target, words: str, language: str) -> Option | Case | None:
    if target == "case":
        return understand.read_case(words, language)
    return understand.read_option(target, words, language)


def _asked(session: Session) -> Target | None:
    now = asking(session)
    if now is None or now is Asking.TOPIC:
        return None
    return "case" if now is Asking.CASE else Question(now.value)
