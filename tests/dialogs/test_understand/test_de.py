from collections.abc import Mapping
from datetime import date

import pytest

from dialogs.grid import Case, Option, Question
from dialogs.lexicon import Target
from dialogs.understand import (
    BookingWords,
    Command,
    read_booking,
    read_case,
    read_change,
    read_changed_answer,
    read_command,
    read_correction,
    read_instead,
    read_option,
    read_start,
)
from tests.dialogs.test_understand.samples import phrasings, rows

COMMANDS: Mapping[Command | None, str] = {
    Command.HELP: """
        Hilfe | hilf mir bitte | Was kannst du? | Wie funktioniert das? | Guten Tag | Grüezi | servus | Hallo!
    """,
    Command.LIST: """
        meine Pläne | meine Plaene | Zeig mir meine Pläne | bitte meine Pläne anzeigen | Liste | alle Pläne
        | Zeigen Sie mir bitte meine Pläne | Welche Pläne habe ich? | kannst du mir meine Pläne zeigen
    """,
    Command.FORGET: """
        vergiss mich | Vergiss mich bitte | Vergessen Sie mich | lösch meine Daten | alle meine Daten löschen
        | Löschen Sie bitte alle meine Daten | loesche meine Daten | meine Daten löschen
        | Ich möchte meine Daten löschen
    """,
    Command.RESTART: """
        von vorne | nochmal von vorn | neu starten | Neustart | ich möchte von vorne anfangen
        | noch einmal von vorne | Können wir nochmal von vorne anfangen? | alles auf Anfang
    """,
    Command.BACK: """
        zurück | zurueck | Bitte zurück | einen Schritt zurück | vorherige Frage | rückgängig | letzte Frage
        | Geh eine Frage zurück | letzte Antwort ändern | hab mich vertippt | ich habe mich verklickt
    """,
    Command.PLAN: """
        Plan | Plan erstellen | mach den Plan | Termin festlegen | Datum eingeben | Erstell mir bitte einen Plan
        | ich möchte den Termin festlegen | Zeig mir den Plan | Datum wählen
    """,
    Command.REBOOK: """
        Datum ändern | ich möchte das Datum ändern | Termin verschieben | verschieben | neuer Termin | Datum aendern
        | Ändern Sie bitte das Datum | Können wir den Termin verschieben? | anderes Datum bitte | Uhrzeit ändern
    """,
    Command.KEEP: """
        so lassen | lass es so | abbrechen | behalten | passt so | doch nicht | keine Änderung | bleibt so
    """,
    Command.WHY: """
        warum | Wieso? | warum diese Tage? | Wieso das? | Was heißt das? | was bedeutet Peer-Interaktion?
        | Erklär mir das | Was ist der Unterschied zwischen beiden? | ich verstehe die Frage nicht | hä?
        | Wie kommst du darauf? | Was meinen Sie mit live? | Warum fragst du das? | zum Beispiel?
    """,
    Command.OBJECT: """
        das stimmt nicht | ich bin nicht einverstanden | das sehe ich anders | Das ist falsch! | Einspruch
        | da bin ich anderer Meinung | überzeugt mich nicht
    """,
    Command.OPEN: """
        alle dürfen antworten | lass alle antworten | für alle öffnen | lass die anderen antworten
        | Bitte lassen Sie alle antworten | alle koennen antworten
    """,
    Command.CLOSE: "nur ich | nur ich darf antworten | wieder schließen | nur der Eigentümer | bitte nur ich",
    Command.NEW: """
        neues Training | neue Schulung planen | Start | los geht's | ich möchte ein weiteres Training planen
        | noch ein Training | starten | Neues Training: Brandschutz
    """,
    Command.REMIND: """
        erinnere uns | Erinnern Sie mich bitte | Erinnerungen | Erinnerungen einschalten | erinnere mich daran
        | Schalte die Erinnerungen ein | schick uns Erinnerungen
    """,
    Command.STOP: """
        stopp | keine Erinnerungen mehr | Erinnerungen ausschalten | Bitte erinnern Sie mich nicht mehr | hör auf
        | abbestellen | schalt die Erinnerungen ab
    """,
    Command.PREVIEW: """
        Vorschau | welche Erinnerungen kommen noch? | nächste Erinnerung | zeig mir die nächsten Erinnerungen
    """,
    Command.DONE: """
        erledigt | ist erledigt | hab ich schon gemacht | fertig | Habe ich erledigt. | als erledigt markieren
    """,
    Command.SKIP: """
        überspringen | diesen Schritt überspringen | lass das aus | brauchen wir nicht | ueberspringen
    """,
    Command.SNOOZE: "später | nicht jetzt | erinnere mich später | erinner mich am Freitag | später nochmal",
    Command.HOUR: "in einer Stunde | erinnere mich in einer Stunde | in 1 Stunde | 1h",
    Command.TOMORROW: "morgen | morgen früh | erinnern Sie mich bitte morgen | auf morgen verschieben",
    Command.WORKDAY: "nächster Arbeitstag | am nächsten Werktag | erinnere mich am nächsten Arbeitstag",
    Command.DETAILS: "Details | Einstellungen | Raum angeben | Link hinzufügen | Pause",
    Command.AWAY: """
        bin bis 20. Mai im Urlaub | weg bis Montag | keine Erinnerungen bis 3. Juni | ich bin ab Montag wieder da
        | Urlaub bis 14.5.
    """,
    Command.CALL_OFF: """
        absagen | Termin absagen | das Training fällt aus | findet nicht statt | Sagen Sie bitte den Termin ab
    """,
    Command.CALL_ON: "findet doch statt | der Termin findet doch statt | doch nicht abgesagt",
    Command.AGENDA: "Agenda | Tagesordnung | Ablauf prüfen | Agenda checken | Prüfe meine Agenda bitte",
    Command.CALENDAR: """
        Kalender | Kalenderdatei | ics-Datei | in den Kalender eintragen | Schick mir bitte die Kalenderdatei
        | trag es in meinen Kalender ein
    """,
    None: """
        Hilfe zur Selbsthilfe | Planung für Führungskräfte | ja | nein | Zurück in den Beruf | Neue Führungskräfte
        | vergiss es nicht | Kalender führen lernen | Stopp-Regeln im Labor | Erinnerungskultur | Vergissmeinnicht
        | Warum Sicherheit zählt | der Plan ist gut | morgen kommt der Trainer | 14. Mai | bitte | 👍
        | später ist auch in Ordnung | Startup-Finanzierung | Listenpreise verhandeln
        | das Datum steht noch nicht fest | Details zählen | Absagen richtig formulieren
        | alle Daten sind vertraulich | offene Fragen klären | fertig werden unter Druck | falsch
        | Termine einhalten | stimmt nicht
        | Daten löschen nach DSGVO | Daten löschen
    """,
}


@pytest.mark.parametrize(("expected", "text"), rows(COMMANDS))
def test_commands(expected: Command | None, text: str) -> None:
    assert read_command(text, "de") is expected


CHANGES: Mapping[Target | None, str] = {
    Question.GOAL: """
        ändere das Ziel | Ziel ändern | ich möchte das Ziel ändern | bitte Frage 1 ändern | zurück zu Frage 1
        | das Ziel ist falsch | aendere das Ziel | ändere meine erste Antwort | Ändern Sie bitte das Ziel
        | ändere das Ziel auf Verhalten | zurück zur ersten Frage | das Ziel stimmt nicht
    """,
    Question.CORRECTION: """
        Korrektur ändern | Frage 2 ändern | ändere die zweite Antwort | zurück zur Korrektur
        | ändere Frage 2 auf nein | meine Antwort zur Korrektur ändern
    """,
    Question.PEER: "Frage 3 ändern | ändere die Antwort zu Peers | Frage 3 war falsch | zurück zu Frage 3",
    Question.PRACTICE: """
        Übung ändern | Uebung ändern | ändere Frage 4 | ändere die Übung auf live | die Praxis passt nicht
    """,
    "case": "Sonderfall ändern | ändere den Fall | zurück zur Zusatzfrage | der Fall ist falsch",
    None: """
        ändern | Datum ändern | Verhalten ändern | das Ziel ist Verhalten | Ziel | Frage 7 ändern | zurück | Frage 2
        | Feedbackkultur ändern | Ziele setzen im Vertrieb | Übung macht den Meister | was ist das Ziel?
    """,
}


@pytest.mark.parametrize(("expected", "text"), rows(CHANGES))
def test_changes(expected: Target | None, text: str) -> None:
    assert read_change(text, "de") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("ändere Frage 2 auf nein", (Question.CORRECTION, Option.NO)),
        ("bitte das Ziel ändern auf Verhalten", (Question.GOAL, Option.BEHAVIOR)),
        ("Frage 2 auf nein ändern", (Question.CORRECTION, Option.NO)),
        ("ändere die Übung auf live", (Question.PRACTICE, Option.LIVE)),
        ("ändere den Fall auf keinen", ("case", Case.NONE)),
        ("ändere das Ziel auf Fussball", None),
        ("Ziel ändern", None),
    ],
)
def test_changed_answers(text: str, expected: tuple[Target, Option | Case] | None) -> None:
    assert read_changed_answer(text, "de") == expected


CORRECTIONS: Mapping[tuple[Question, Option] | None, str] = {
    (Question.GOAL, Option.KNOWLEDGE): "das Ziel ist Wissen | ich glaube, das Ziel ist Wissen",
    (Question.GOAL, Option.BEHAVIOR): "das Ziel ist Verhaltensänderung | Ziel ist nicht Wissen",
    (Question.CORRECTION, Option.YES): "Korrektur muss sofort sein | Korrektur ist nötig",
    (Question.CORRECTION, Option.NO): """
        Korrektur kann warten | Korrektur ist nicht nötig | die Korrektur muss nicht sofort sein
    """,
    (Question.PEER, Option.YES): "Peers sind wichtig | Austausch ist essenziell",
    (Question.PEER, Option.NO): "Peers sind nicht nötig | keine Peers nötig | Peers brauchen wir nicht",
    (Question.PRACTICE, Option.LIVE): """
        die Übung muss live sein | Übung muss vor Ort sein | üben müssen sie live
    """,
    (Question.PRACTICE, Option.ASYNC): """
        die Übung kann simuliert werden | Übung ist nicht nötig | die Praxis geht async
    """,
    None: """
        Peers | Übung | Ziel | das Ziel ist klar | was ist das Ziel? | Übung macht den Meister | ja | nein
        | muss live sein | unser Ziel ist der 14. Dezember | vielleicht sind Peers nötig | ist die Übung live?
        | Peers und Übung sind nötig
    """,
}


@pytest.mark.parametrize(("expected", "text"), rows(CORRECTIONS))
def test_corrections(expected: tuple[Question, Option] | None, text: str) -> None:
    assert read_correction(text, "de") == expected


@pytest.mark.parametrize(
    ("text", "rest"),
    [("nein warte, async", "async"), ("ich meinte Verhalten", "verhalten"), ("Quatsch, nein", "nein"), ("async", None)],
)
def test_taking_back(text: str, rest: str | None) -> None:
    assert read_instead(text, "de") == rest


# Text, then day, start, minutes and participants as seen on Wednesday, 10 March 2027; a dash where nothing is said.
TODAY = date(2027, 3, 10)

BOOKINGS = """
    14. Mai | 2027-05-14 - - - | am 14. Mai 2027 um 15 Uhr | 2027-05-14 15:00 - -
    | 14. Mai, 15:30, 90 Minuten, 12 Personen | 2027-05-14 15:30 90 12 | 14.5. 9 Uhr | 2027-05-14 09:00 - -
    | Dienstag um 10 | 2027-03-16 10:00 - - | nächsten Dienstag 9:30 | 2027-03-16 09:30 - -
    | naechsten Dienstag um halb zehn | 2027-03-16 09:30 - - | Freitag von 9 bis 11 Uhr | 2027-03-12 09:00 120 -
    | morgen um 14 Uhr, 2 Stunden | 2027-03-11 14:00 120 - | übermorgen 10 Uhr | 2027-03-12 10:00 - - | uebermorgen
    | 2027-03-12 - - - | heute in einer Woche | 2027-03-17 - - - | in zwei Wochen | 2027-03-24 - - -
    | in 10 Tagen um 11 Uhr | 2027-03-20 11:00 - - | nächste Woche Dienstag um 9 | 2027-03-16 09:00 - -
    | Freitag nächster Woche | 2027-03-19 - - - | 7. Jänner 2028 | 2028-01-07 - - - | 3. Feber 2028
    | 2028-02-03 - - - | 12. März 10 Uhr | 2027-03-12 10:00 - - | 12. Maerz | 2027-03-12 - - - | am 14. um 10 Uhr
    | 2027-03-14 10:00 - - | erster Dienstag im April | 2027-04-06 - - - | der letzte Freitag im Mai
    | 2027-05-28 - - - | 14. Mai 15 Uhr 30 | 2027-05-14 15:30 - - | 14. Mai 15.30 Uhr | 2027-05-14 15:30 - -
    | 14. Mai um Viertel nach neun | 2027-05-14 09:15 - - | 14. Mai, dreiviertel neun | 2027-05-14 08:45 - -
    | 14. Mai 9-11 Uhr, 20 TN | 2027-05-14 09:00 120 20 | 14. Mai, 3 Uhr nachmittags | 2027-05-14 15:00 - -
    | 14. Mai, anderthalb Stunden, zwölf Leute | 2027-05-14 - 90 12 | 14. Mai 9 Uhr, 1,5 Std | 2027-05-14 09:00 90 -
    | 14. Mai zu Mittag, eine Stunde | 2027-05-14 12:00 60 - | 14. Mai, 15 Uhr, bis zu 20 Teilnehmer:innen
    | 2027-05-14 15:00 - 20 | Dienstag früh um 8 | 2027-03-16 08:00 - -
    | Di., 16.3., 9:30 Uhr | 2027-03-16 09:30 - - | Mo 15.3. 10:00 | 2027-03-15 10:00 - -
    | 14. Mai um 3 | 2027-05-14 - - - | 14. Mai 10-15 Personen | 2027-05-14 - - - | 20 Personen | - - - 20
    | Beginn um 9:30 | - 09:30 - - | ändere den Beginn auf 9:30 | - 09:30 - - | 90-minütig | - - 90 - | wir sind 20
    | - - - 20 | eine halbe Stunde | - - 30 -
"""


def pairs(table: str) -> list[tuple[str, str]]:
    cells = phrasings(table)
    return list(zip(cells[::2], cells[1::2], strict=True))


@pytest.mark.parametrize(("text", "expected"), pairs(BOOKINGS))
def test_bookings(text: str, expected: str) -> None:
    found = read_booking(text, "de", TODAY) or BookingWords()
    said = (found.day, found.start and f"{found.start:%H:%M}", found.minutes, found.participants)
    assert " ".join(str(part or "-") for part in said) == expected


def test_further_parts_of_a_booking() -> None:
    found = read_booking("14. Mai 9 Uhr, 90 Min, 8 Stunden insgesamt, muss 6 Monate halten", "de", TODAY)
    assert found is not None
    assert (found.minutes, str(found.hours), found.hold_days) == (90, "8", 180)
    country = read_booking("Feiertage von Österreich", "de", TODAY)
    assert country is not None
    assert country.country == "osterreich"
    zone = read_booking("14. Mai 10 Uhr MEZ", "de", TODAY)
    assert zone is not None
    assert zone.unknown_zone == "mez"
    city = read_booking("14. Mai 10 Uhr Wiener Zeit", "de", TODAY)
    assert city is not None
    assert city.zone == "Europe/Vienna"
    assert str(read_start("heute", "de")) == "None"
    assert str(read_start("10", "de")) == "10:00:00"


NO_DAY = """
    nicht am 14. Mai | vor dem 14.5.2027 | bis 14.5.2027 | bis Freitag | jeden Dienstag | dienstags
    | irgendwann im Mai | Anfang Mai | übernächsten Dienstag | Dienstag oder Mittwoch | 14. oder 15. Mai
    | 14.-16. Mai | letzten Dienstag | in der Woche vom 14. Mai | um den 14. Mai herum | nächste Woche | KW 20
    | spätestens am 14. Mai | ja | am Wochenende | am 14. Mai kann ich nicht | zwischen 14. und 18. Mai
    | ca. 14. Mai | 31. April | Dienstag, 14. Mai 2027 | außer Montag | noch nicht am Montag
    | weder Montag noch Dienstag
"""


@pytest.mark.parametrize("text", phrasings(NO_DAY))
def test_no_certain_day(text: str) -> None:
    found = read_booking(text, "de", TODAY)
    assert found is None or found.day is None


NOT_READ: Mapping[Question, str] = {
    Question.GOAL: """
        Was heisst live | wissen Sie was ich meine? | ja | live | weder Wissen noch Verhalten
        | zu tun haben wir genug
    """,
    Question.CORRECTION: """
        ja und nein | bis später | mein Kollege kommt gleich zurück? | Was bedeutet sofort | ok | ich warte
    """,
    Question.PEER: """
        mein Team sitzt in Graz | Zusammenfassung bitte | was sind Peers | unser Kollege ist krank | nein, warte
    """,
    Question.PRACTICE: """
        Was heisst live | Ist live nötig? | wir gehen im Mai live | ja | nein | ich bin gerade im Homeoffice
        | im schlimmsten Fall | live oder async? | ich persönlich weiss da nichts
    """,
}


@pytest.mark.parametrize(("asked", "text"), rows(NOT_READ))
def test_what_is_no_answer(asked: Question, text: str) -> None:
    assert read_option(asked, text, "de") in (None, Option.UNSURE)


def test_a_case_is_named_plainly() -> None:
    assert read_case("keine davon", "de") is Case.NONE
    assert read_case("heikel und unter Aufsicht", "de") is None
