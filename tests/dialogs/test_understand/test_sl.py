"""Slovenian: requests, changes, corrections and bookings, and messages that are none."""

from collections.abc import Mapping
from datetime import date

import pytest

from dialogs.grid import Case, Option, Question
from dialogs.lexicon import Target
from dialogs.understand import (
    BookingWords,
    Command,
    read_booking,
    read_change,
    read_changed_answer,
    read_command,
    read_correction,
    read_start,
)
from tests.dialogs.test_understand.samples import phrasings, rows

SUNDAY = date(2026, 11, 22)


def pairs(table: str) -> list[tuple[str, str]]:
    cells = phrasings(table)
    return list(zip(cells[::2], cells[1::2], strict=True))


COMMANDS: Mapping[Command | None, str] = {
    Command.HELP: """
        pomoč | Pomoc! | kaj znaš? | kako to deluje? | živjo | dober dan | zdravo, bot | a mi lahko pomagaš?
    """,
    Command.LIST: """
        moji načrti | moji nacrti | pokaži moje načrte | seznam | pokaži mi vse načrte | moji plani prosim
    """,
    Command.FORGET: "pozabi me | Pozabite me, prosim. | izbriši moje podatke | zbriši vse moje podatke | zbrisi me",
    Command.RESTART: """
        začni znova | zacni znova | začnimo od začetka | od začetka, prosim | a lahko gremo od začetka?
    """,
    Command.BACK: """
        nazaj | pojdi nazaj | prejšnje vprašanje | en korak nazaj | razveljavi | lahko nazaj? | nazaj prosim
    """,
    Command.PLAN: """
        naredi plan | načrt | določi datum | dolocimo termin | pokaži plan | rad bi plan | izberi datum prosim
    """,
    Command.REBOOK: """
        spremeni datum | prestavi | prestavimo termin | rada bi prestavila srečanje | nov termin | drug datum prosim
        | rabmo prestavit termin
    """,
    Command.KEEP: "pusti tako | obdrži | naj ostane tako | prekliči | ne spreminjaj | pusti kot je",
    Command.WHY: """
        zakaj | zakaj? | zakaj ravno ti dnevi? | kaj pomeni prenos znanja? | kaj to pomeni? | kako to mislite? |
        na primer?
        | ne razumem vprašanja | razloži prosim | kakšna je razlika med oboje in vedenje?
    """,
    Command.OBJECT: """
        ne strinjam se | s tem se ne strinjam | to ni prav | to ne drži | to nima smisla | se ne strinjam
    """,
    Command.OPEN: "naj odgovorijo vsi | vsi lahko odgovorijo | odpri za vse | naj odgovorijo tudi drugi, prosim",
    Command.CLOSE: "samo jaz | odgovarjam samo jaz | zapri | samo lastnik",
    Command.NEW: """
        novo izobraževanje | začni | začnimo | nov načrt | načrtuj drugo izobraževanje: požarna varnost | start
    """,
    Command.REMIND: "opomni nas | opomniki | vklopi opomnike | opomnite me prosim | spomni nas tukaj",
    Command.STOP: "stop | ustavi opomnike | ne opominjaj me več | izklopi opomnike | nehaj",
    Command.PREVIEW: "predogled | pokaži opomnike | kdaj je naslednji opomnik?",
    Command.DONE: "končano | opravljeno | smo naredili | sem že | narejeno!",
    Command.SKIP: "preskoči | preskočimo ta korak | izpusti | tega ne rabimo",
    Command.SNOOZE: "kasneje | opomni me kasneje | ne zdaj | odloži | odloži do petka | opomni nas v torek",
    Command.HOUR: "čez eno uro | čez uro | odloži za 1 uro | opomni me čez uro",
    Command.TOMORROW: "jutri | opomni me jutri | jutri ob 9 | odloži na jutri",
    Command.WORKDAY: "naslednji delovni dan | odloži do naslednjega delovnega dne",
    Command.DETAILS: "podrobnosti | dodaj povezavo | nastavitve | pavza | določi sobo",
    Command.AWAY: "odsoten do 5. maja | na dopustu do ponedeljka | smo na dopustu do 3. 8. | pavza do torka",
    Command.CALL_OFF: "odpovej | srečanje odpade | odpovedano je | delavnica je odpovedana",
    Command.CALL_ON: "vendarle bo | srečanje bo vseeno | termin spet velja",
    Command.AGENDA: "dnevni red | preveri moj dnevni red | preveri urnik | agenda | potek srečanja prosim",
    Command.CALENDAR: "koledar | dodaj v koledar | pošlji mi koledar | daj v moj koledar | ics prosim",
    None: """
        Pomoč in podpora uporabnikom | Načrtovanje za vodje | ja | ne | znanje | v živo | nujno
        | Začetni tečaj Excela | Vračilo blaga nazaj | pozabi | ne pozabi me | Upravljanje sprememb | gotovo
        | opomnik v outlooku za vse vodje prodaje | 12. maj | zakaj varnost šteje | prosim | Koledar dogodkov za
        asistente
        | spremeni odgovor | Stop nasilju | ta načrt ni dober, ker je datum napačen | 👍
    """,
}


@pytest.mark.parametrize(("expected", "text"), rows(COMMANDS))
def test_commands(expected: Command | None, text: str) -> None:
    assert read_command(text, "sl") is expected


CHANGES: Mapping[Target | None, str] = {
    Question.GOAL: """
        spremeni cilj | popravi odgovor na prvo vprašanje | rada bi spremenila cilj | nazaj na vprašanje 1 | cilj
        je napačen
        | zamenjaj prvi odgovor | spremeni cilj na vedenje
    """,
    Question.CORRECTION: """
        spremeni popravek | popravi odgovor o feedbacku | spremeni vprašanje 2 | nazaj na drugo vprašanje
    """,
    Question.PEER: """
        spremeni skupino | spremeni odgovor o skupini | popravi 3. odgovor | odgovor o skupini je napačen
    """,
    Question.PRACTICE: """
        spremeni vajo | rad bi popravil vajo | vrni se na četrto vprašanje | spremeni vajo v živo prosim |
        spremeni prakso
    """,
    "case": "spremeni primer | popravi poseben primer | spremeni dodatno vprašanje",
    None: """
        spremeni | spremeni datum | spremeni odgovor | Upravljanje sprememb | spremeni vprašanje 7 | cilj je
        vedenje | cilj
        | sprememba vedenja | ja | nazaj | vaja v živo | kaj je cilj? | spremeni cilj in vajo
    """,
}


@pytest.mark.parametrize(("expected", "text"), rows(CHANGES))
def test_changes(expected: Target | None, text: str) -> None:
    assert read_change(text, "sl") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("spremeni cilj na vedenje", (Question.GOAL, Option.BEHAVIOR)),
        ("spremeni vprašanje 2 na ne", (Question.CORRECTION, Option.NO)),
        ("prosim spremeni vajo v asinhrono", (Question.PRACTICE, Option.ASYNC)),
        ("spremeni primer na nič od tega", ("case", Case.NONE)),
        ("spremeni cilj", None),
        ("spremeni vajo na nogomet", None),
    ],
)
def test_changed_answers(text: str, expected: tuple[Target, Option | Case] | None) -> None:
    assert read_changed_answer(text, "sl") == expected


CORRECTIONS: Mapping[tuple[Question, Option] | None, str] = {
    (Question.GOAL, Option.BEHAVIOR): "cilj je sprememba vedenja | cilj ni znanje",
    (Question.GOAL, Option.KNOWLEDGE): "cilj je samo znanje | mislim, da je cilj prenos znanja",
    (Question.CORRECTION, Option.NO): """
        popravek lahko počaka | takojšen popravek ni nujen | feedback ni potreben takoj
    """,
    (Question.CORRECTION, Option.YES): "popravek mora biti takoj | takojšen popravek je nujen",
    (Question.PEER, Option.YES): "skupina je nujna | interakcija je bistvena",
    (Question.PEER, Option.NO): "skupina ni nujna | interakcija ni potrebna",
    (Question.PRACTICE, Option.LIVE): "vaja mora biti v živo | pravzaprav mora biti vaja v živo",
    (Question.PRACTICE, Option.ASYNC): "vaja je lahko asinhrona | vaja ni potrebna",
    None: """
        cilj | vaja | skupina | kaj je cilj? | cilj je 20 ljudi | mogoče je skupina nujna | vaja dela mojstra | ja
        | ne
        | ali mora biti vaja v živo? | skupina se dobi v Kopru in mora priti točno | naš cilj je 14. december
        | vaditi morajo skupaj
    """,
}


@pytest.mark.parametrize(("expected", "text"), rows(CORRECTIONS))
def test_corrections(expected: tuple[Question, Option] | None, text: str) -> None:
    assert read_correction(text, "sl") == expected


# Day, start, minutes and heads, seen on Sunday, 22 November 2026; a dash for what is not said or in doubt.
BOOKINGS = """
    14. maj | 2027-05-14 - - - | 14. maja 2027 ob 15:00 | 2027-05-14 15:00 - - | 14. maja ob 15h | 2027-05-14
    15:00 - -
    | 14. maja ob 15. uri | 2027-05-14 15:00 - - | 14. 5. 2027 ob 15.00 | 2027-05-14 15:00 - -
    | 14.5. ob 9.30, 90 minut | 2027-05-14 09:30 90 - | v petek, 14. maja 2027, ob 10h | 2027-05-14 10:00 - -
    | jutri ob 10h | 2026-11-23 10:00 - - | pojutrišnjem ob desetih | 2026-11-24 10:00 - -
    | v torek ob 9h | 2026-11-24 09:00 - - | v sredo od 9 do 11 | 2026-11-25 09:00 120 -
    | naslednji torek ob 9.30 | 2026-11-24 09:30 - - | naslednji teden v sredo ob 14h | 2026-11-25 14:00 - -
    | v četrtek naslednji teden | 2026-11-26 - - -
    | 10h CET, 3. decembra | 2026-12-03 10:00 - - | cez dva tedna | 2026-12-06 - - - | čez 10 dni | 2026-12-02 - - -
    | čez tri tedne v torek | 2026-12-15 - - - | prvi torek v januarju ob 10h | 2027-01-05 10:00 - -
    | 3. decembra ob 13:30, uro in pol, 12 udeležencev | 2026-12-03 13:30 90 12
    | 3. december od 9:00 do 10:30 za 20 ljudi | 2026-12-03 09:00 90 20 | 7. januarja, dve uri | 2027-01-07 - 120 -
    | 7. 1. ob treh popoldne | 2027-01-07 15:00 - - | 7.1. ob 10h, pol ure, skupina 8 | 2027-01-07 10:00 30 8
    | 3. decembra opoldne, 25 medicinskih sester | 2026-12-03 12:00 - 25 | 3. decembra ob 3 | 2026-12-03 - - -
    | 15 ljudi | - - - 15 | 90 min | - - 90 - | ob 10h | - 10:00 - - | začetek ob 9.30 | - 09:30 - -
    | v torek ob pol desetih | 2026-11-24 09:30 - - | čez teden dni | 2026-11-29 - - -
    | v torek, 24., ob 9h | 2026-11-24 09:00 - -
    | spremeni začetek na 9:30 | - 09:30 - - | nas bo 20 | - - - 20 | dvanajst udeležencev | - - - 12
"""


@pytest.mark.parametrize(("text", "said"), pairs(BOOKINGS))
def test_bookings(text: str, said: str) -> None:
    found = read_booking(text, "sl", SUNDAY) or BookingWords()
    start = found.start and f"{found.start:%H:%M}"
    assert " ".join(str(part or "-") for part in (found.day, start, found.minutes, found.participants)) == said


MORE = """
    8 ur v živo | hours 8 | skupaj 12 ur, če bi bilo vse v živo | hours 12 | mora držati 6 mesecev | hold 180
    | zapomniti si morajo za eno leto | hold 365 | 10:00 Europe/Ljubljana | zone Europe/Ljubljana | država:
    Slovenija | slovenija
    | prazniki za Hrvaško | hrvasko | 10:00 po lokalnem času | zone ?po lokalnem casu
"""


@pytest.mark.parametrize(("text", "part"), pairs(MORE))
def test_what_else_is_booked(text: str, part: str) -> None:
    found = read_booking(text, "sl", SUNDAY)
    assert found is not None
    zone = found.zone or (found.unknown_zone and f"?{found.unknown_zone}")
    said = (("hours", found.hours), ("hold", found.hold_days), ("zone", zone), ("", found.country))
    assert " ".join(f"{name} {value}".strip() for name, value in said if value) == part


NO_DAY = """
    ja | naslednji teden | v maju | enkrat maja | vsak torek | ne v torek | pred 14. majem | do petka | prejšnji
    torek | 14. ali 15. maja
    | 14.-16. maja | od 14. do 16. maja | v torek ali četrtek | v ponedeljek, 14. maja 2027 | teden 14. maja |
    okoli 14. maja
    | po 14. maju | 30. februarja | v četrtek ne morem
    | ob torkih | prihodnji mesec | konec maja | v torek ali sredo ob 10h
"""


@pytest.mark.parametrize("text", phrasings(NO_DAY))
def test_no_certain_day(text: str) -> None:
    found = read_booking(text, "sl", SUNDAY)
    assert found is None or found.day is None


STARTS = "10 | 10:00 | 10h | 10:00 | deset | 10:00 | 9.30 | 09:30 | 3 | - | 10 ljudi | -"


@pytest.mark.parametrize(("text", "start"), pairs(STARTS))
def test_a_bare_number_may_be_a_time(text: str, start: str) -> None:
    found = read_start(text, "sl")
    assert (f"{found:%H:%M}" if found else "-") == start
