"""What a pasted agenda says: which rows are lines, how long each takes and what it is.

The labelled agendas are in tests/data: `agendas.jsonl` came with the rule, `agendas_own.jsonl` were written and
labelled before the words were tuned.
"""

import json
import time
from pathlib import Path
from typing import Any

import pytest

from dialogs import agenda
from dialogs.agenda import LANGUAGES, LINE_LIMIT, Agenda, Decider, Kind, Problem, Remark

DATA = Path(__file__).parent.parent / "data"
Row = dict[str, Any]


def rows(name: str) -> list[Row]:
    return [json.loads(line) for line in (DATA / name).read_text(encoding="utf-8").splitlines()]


ALL = [*rows("agendas.jsonl"), *rows("agendas_own.jsonl")]


def read(text: str, language: str = "en") -> Agenda:
    return agenda.read(text, language)


def remarks(found: Agenda) -> list[tuple[Remark, int | None, int | None]]:
    return [(note.remark, note.line, note.minutes) for note in found.notes]


# --- the labelled agendas ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("row", ALL, ids=lambda row: row["id"])
def test_a_labelled_agenda_is_read_as_labelled(row: Row) -> None:
    found = read(row["text"], row["lang"])
    lines = [{"text": line.text, "minutes": line.minutes, "kind": line.kind.value} for line in found.lines]
    assert lines == row["lines"]
    figures = agenda.figures(found, row["participants"])
    assert figures.minutes_protected == row["expected_minutes_protected"]
    assert figures.minutes_live == row["expected_minutes_live"]
    assert figures.person_hours is not None
    assert float(figures.person_hours) == row["expected_person_hours"]
    assert found.language == row["lang"]


@pytest.mark.parametrize("row", ALL, ids=lambda row: row["id"])
def test_whatever_language_is_named_nothing_more_is_protected(row: Row) -> None:
    for language in LANGUAGES:
        figures = agenda.figures(read(row["text"], language))
        assert figures.minutes_protected <= row["expected_minutes_protected"]


@pytest.mark.parametrize("row", ALL, ids=lambda row: row["id"])
def test_every_reason_stands_in_its_line(row: Row) -> None:
    for line in read(row["text"], row["lang"]).lines:
        assert line.because in line.text
        assert (line.kind is Kind.UNKNOWN) == (not line.because)
        assert (line.decider is Decider.WORDS) == bool(line.because)


# --- what a line is ---------------------------------------------------------------------------------------------


KINDS = {
    "en": """
        async: Lecture: async/await | Live coding demo by instructor | Introduction to coaching | Lecture with Q&A
        async: Introduction to role play | Lecture on workshop design | Lecture: coaching and feedback | Trainer recap
        async: Presentation of the case study method | Lecture followed by questions | Panel discussion with experts
        async: Watch a recorded role play | Video: role play gone wrong | Theory: how debriefing works | Recorded talk
        async: Individual reflection | Written test | Quiz | Reading: the case | Briefing on the scenario
        async: Guest speaker
        async: Short lecture: coaching basics | Case law lecture | Lecture: the perfect break | Webinar: remote teams
        live: Sales presentation: role play | Introduction to negotiation: role play in pairs | Lecture, then exercise
        live: Lecture followed by a short discussion | Demo by participants | Return demonstration | Video + discussion
        live: Reflection in groups | Quiz in teams | Practical test | Peer feedback | Icebreaker | Breakout rooms
        live: Q&A
        live: Role play: welcoming a guest | Welcome exercise | Practise closing a sale | Group presentations
        live: Site walk
        live: Each group presents its results | World café | Theory: debriefing; exercise in pairs | Office hours
        logistics: Feedback form | Introductions | Coffee break | Lunch and networking | Wrap-up and next steps | Survey
        logistics: Participants introduce themselves | Welcome, agenda and introductions | Check-out | Certificates
        async: Demo by our instructor on the manikin | Safe driving (slides) | Summary of day 1 (trainer) | CEO update
        async: Action plan (individual) | Talk: designing training | Introdution to selling, with Q&A | Individual goals
        live: Compressions on manikins | Driving course | Side-by-side with an agent | Scavenger hunt | Design sprint
        logistics: Presentation of certificates | Sign-in and name badges | Smoko
        unknown: Recap | Module 3 | Surprise | 1234 | Breaking
    """,
    "de": """
        async: Einführung ins Thema | Vortrag über Gruppenarbeit | Vortrag mit Fragen | Lehrfilm ansehen | Fachinput
        async: Präsentation des neuen Leitfadens | Stillarbeit: Text lesen | Podiumsdiskussion | Sicherheitsunterweisung
        live: Vortrag mit anschließender Diskussion | Präsentation der Gruppenarbeit | Fallberatung in Gruppen
        live: Praxistest am Gerät | Partnerübung | Feedback geben üben | Betriebsrundgang | Auswertung der Übung
        logistics: Vorstellungsrunde | Mittagspause | Feedbackbogen ausfüllen | Pause mit Kaffee und Kuchen
        async: Vorstand stellt Strategie vor | Vorführung durch den Ausbilder am Stapler | Trainer zeigt Wundversorgung
        async: Theorie (inkl. Pause) | Vortrag: Konflikte analysieren | Quiz (einzeln) | Zusammenfassung (Trainerin)
        live: Verbandwechsel am Phantom | Lehrproben | Marktplatz der Methoden | Stadtrallye
        logistics: Ausgabe Hardware und Ausweise | Seminarbeurteilung | Alle stellen sich vor, dann Kaffee
        unknown: Modul 3 | Überraschung
    """,
    "fr": """
        async: Introduction à la gestion de conflit | Introduction aux études de cas | Présentation du nouveau logiciel
        async: Conférence suivie de questions | Projection d'un film | QCM individuel | Synthèse du formateur | EXPOSE
        live: Présentation des travaux de groupe | Film et débat | Théorie et exercices
        live: Démonstration par les stagiaires
        live: Cas pratique en sous-groupes | Brise-glace | Visite de l'atelier | mise en situation
        logistics: Présentation des participants | Tour de table | Pause | Évaluation à chaud | Cloture
        async: Table ronde (écoute) | Synthèse de l'animatrice | Démonstration par le formateur sur mannequin
        async: Écoute d'appels enregistrés | Cours sur la conduite
        live: Conduite sur piste | Double écoute sur le plateau | Table ronde | Massage cardiaque sur mannequin
        live: Débat, écoute | Rallye photo en équipes
        unknown: Séquence 3
    """,
    "es": """
        async: Introducción al coaching | Charla sobre trabajo en equipo | Vídeo explicativo
        async: Demostración por el instructor
        live: Exposición de los grupos | Charla y debate | Simulacro de incendio | Rompehielos | practica en parejas
        logistics: Presentación de asistentes | Pausa para el café | Cierre y evaluación del curso
        async: Mesa redonda (solo escuchar) | El formador explica el modelo | Escuchar grabaciones de llamadas
        live: RCP con maniquí | Mesa redonda | Llamadas de prueba | Acompañamiento en el puesto
        logistics: Entrega de carnés
        unknown: Módulo 3
    """,
    "sl": """
        async: Predavanje o konfliktih | Uvod v delo v skupinah | Predstavitev novega programa | Ogled filma
        live: Predavanje in razprava | Predstavitev skupinskega dela | Ogled proizvodnje | Praktični preizkus | vaje
        logistics: Odmor | Predstavitev udeležencev | Zakljucek in evalvacija
        async: Okrogla miza (poslušanje) | Povzetek prvega dne (predavatelj) | Poslušanje posnetih klicev
        async: Prikaz inštruktorja na lutki | Osebni akcijski načrt (vsak zase)
        live: Okrogla miza | Oživljanje na lutki | Delo ob mentorju | Zlaganje palet
        logistics: Sprejem in kartice | Podpis prisotnosti
        unknown: Modul 3
    """,
}


def labelled() -> list[tuple[str, str, str]]:
    cases: list[tuple[str, str, str]] = []
    for language, written in KINDS.items():
        for line in written.strip().splitlines():
            kind, titles = line.split(": ", 1)
            cases += [(language, kind.strip(), title.strip()) for title in titles.split(" | ")]
    return cases


@pytest.mark.parametrize(("language", "kind", "title"), labelled())
def test_a_line_is(language: str, kind: str, title: str) -> None:
    line = read(f"Pause 5 min\n{title}, 30 min", language).lines[1]
    assert (line.kind.value, line.minutes) == (kind, 30)


# With a word of listening, and yet something that learners do, or that may well be.
LEARNERS_DO_IT = {
    "en": """
        Participants give a short lecture | Teams demo their prototypes | Record a video in pairs | Make a video
        | Record your own video pitch | Write a script in teams | Film each other | Presentations |
        Learners' presentations | Your presentation | Pecha kucha presentations by learners | Demo day |
        Prepare slides in groups | Presentation of your plan to a partner | Reading aloud with partner |
        Mock exam with examiner | Driving test | Test the equipment | Test drive on the track |
        Test the alarm together | Oral test | Theory in practice | From theory to practice | Interactive lecture
        | Input from participants | Group input | Everyone reads | Briefing and drill | Brief your partner |
        Video call with a customer | Live video coaching | Video feedback | Film analysis in groups |
        Self-assessment and partner feedback | Quiz battle | Pub quiz | Talk to your neighbour | Speech practice
        | Impromptu speeches | Give a speech | Speeches by participants | Keynote by participants |
        Demonstrate the lift | Read the room: improv | Individual coaching | Individual feedback talks |
        1:1 talks | Personal reflection and sharing | Overview and exercise | Skills test on the manikin |
        Input & try out | Introduction to each other | Explain it to your partner |
        Teach the theory to each other |
        Watch each other's videos and comment | Write the theory of change as a team | Video analysis of own calls |
        Instructor demonstrates, learners repeat | Trainer shows, then you try | Analyse the recorded calls |
        Individual support | Individual tryout of the tool | Individual demonstration to the assessor |
        Prepare a mini lecture | Deliver a 5-minute lecture | Theory and driving | Presentation to the board |
        Student panel | Skills demonstration | Powerpoint karaoke | Reading circle | Input collection
    """,
    "de": """
        Vorträge der Teilnehmenden | Kurzvorträge der Gruppen | Probevortrag | Referate der Lernenden |
        Test am Gerät | Video drehen in Gruppen | Präsentationen | Präsentation üben | Impuls und Übung |
        Film drehen | Fahrtest | Einführung der Teilnehmer in die Maschine mit Übung |
        Theorie in der Praxis anwenden | Funktionstest der Anlage gemeinsam | Gruppenvortrag | Belastungstest |
        Quiz im Team |
        Vortrag vorbereiten | Folien erstellen | Individuelle Beratung | Individuelle Fahrzeit | Vortrag und Fahren |
        Ausbilder zeigt, Teilnehmende machen nach | Videoanalyse eigener Gespräche | Input sammeln |
        Zusammenfassung durch Teilnehmende | Teilnehmende stellen dem Trainer ihr Projekt vor |
        Präsentation vor dem Vorstand | Teilnehmervorträge | Filmquiz | Quiz gegeneinander
    """,
    "fr": """
        Exposés des participants | Présentations | Test de la machine | Lecture à voix haute en groupe |
        Vidéo tournée en groupe | Cours pratique | Quiz par équipes | Examen pratique |
        Présentation orale par chaque stagiaire | Intervention des participants |
        Préparer un diaporama | Suivi individuel | Essai individuel | Analyse vidéo | Théorie et conduite |
        Le formateur montre, les participants refont | Vidéo et analyse | Présentation devant le jury |
        Explication entre pairs | Lecture croisée
    """,
    "es": """
        Exposiciones de los participantes | Presentaciones | Prueba de manejo | Lectura en grupo |
        Grabación de vídeo en parejas | Charlas de los alumnos | Clase práctica | Examen oral |
        Prueba del equipo |
        Preparar una presentación | Asesoramiento individual | Análisis de vídeos | Teoría y conducción |
        El instructor muestra, los alumnos repiten | El alumno explica al instructor | Vídeo para comentar |
        Presentación ante el jurado | Lectura compartida
    """,
    "sl": """
        Predstavitve | Predavanja udeležencev | Snemanje videa v skupinah | Preizkus naprave | Kviz v skupinah |
        Test naprave | Branje v parih | Pogled v prakso | Prikaz udeležencev |
        Preizkus znanja na stroju | Video analiza lastnih pogovorov | Analiza posnetih klicev | Individualna podpora |
        Inštruktor pokaže, udeleženci ponovijo | Udeleženec razloži inštruktorju | Priprava prosojnic |
        Predstavitev pred komisijo | Teorija in vožnja | Film s pogovorom | Kviz po skupinah
    """,
}


@pytest.mark.parametrize(
    ("language", "title"),
    [(code, title) for code, titles in LEARNERS_DO_IT.items() for title in " ".join(titles.split()).split(" | ")],
)
def test_what_learners_do_themselves_is_never_taken_for_listening(language: str, title: str) -> None:
    assert read(f"Pause 5 min\n{title} 30 min", language).lines[1].kind is not Kind.ASYNC


@pytest.mark.parametrize(
    ("title", "listening", "practice", "minutes"),
    [
        ("Theory + exercise: listening, 45 min", "Theory", "exercise", 20),
        ("Slides (30 min), then group discussion (20 min)", "Slides", "group discussion", 30),
        ("Exercise (20 min) and theory (10 min)", "theory", "Exercise", 10),
        ("Lecture with exercise", "Lecture", "exercise", None),
    ],
)
def test_a_mixed_line_is_live_and_a_split_is_offered(
    title: str, listening: str, practice: str, minutes: int | None
) -> None:
    line = read(f"Break 5 min\n{title}").lines[1]
    assert line.kind is Kind.LIVE
    assert line.split is not None
    assert (line.split.listening, line.split.practice, line.split.minutes) == (listening, practice, minutes)


def test_no_split_is_offered_for_practice_with_a_film_of_it_or_for_a_lecture_with_questions() -> None:
    lines = read("Role play with video 30 min\nLecture with Q&A 30 min\nExercise 5 min").lines
    assert [line.split for line in lines] == [None, None, None]


@pytest.mark.parametrize(
    ("title", "language"),
    [("Theorie ca. 1 Stunde (inkl. 10 Min. Pause)", "de"), ("Lecture 1 h (incl. 10 min break)", "en")],
)
def test_a_break_within_a_line_does_not_decide_what_it_is(title: str, language: str) -> None:
    line = read(f"{title}\nPause 5 min", language).lines[0]
    assert (line.kind, line.minutes) == (Kind.ASYNC, 60)


def test_english_words_count_in_every_language_and_the_language_is_found_out() -> None:
    mixed = "Lecture zu Recht 30 Min\nÜbung 20 Min\nCoffee break 10 Min"
    assert [line.kind.value for line in read(mixed, "de").lines] == ["async", "live", "logistics"]
    assert read("Predavanje 30 min\nVaja 20 min", "en").language == "sl"
    assert read("Predavanje 30 min\nVaja 20 min", "xx-YY").language == "sl"


# --- times ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "written",
    [
        "9:00-9:45 Lecture",
        "9.00–9.45 Lecture",
        "9h00—9h45 Lecture",
        "9h-9h45 Lecture",
        "9am-9:45am Lecture",
        "9-9:45 a.m. Lecture",
        "9:00–9:45 Uhr Lecture",
        "9 Uhr bis 9 Uhr 45 Lecture",
        "from 9:00 to 9:45: Lecture",
        "de 9h à 9h45 Lecture",
        "od 9.00 do 9.45 Lecture",
        "0900-0945 Lecture",
        "9:00:00-9:45:00 Lecture",
        "Lecture (9:00–9:45)",
        "[9:00 → 9:45] Lecture",
        "9\u200b:00\u00a0-\u00a09:45 Lecture",
        "9:00 (45 min) Lecture",
        "9 am Lecture, 45'",
        "T+0 to T+45 Lecture",
        "T+20 (45 min) Lecture",
        "45 min Lecture",
        "Lecture 45m",
        "Lecture 45'",
        "Lecture 45′",
        "Lecture: 45 Minuten",
        "Lecture, 45 minutos",
        "Lecture 45 minut",
        "Lecture (45 mins.)",
        "Lecture (45 min, room 4)",
        "45-minute lecture",
        "Lecture 3/4 h",
        "Lecture 0.75 h",
        "Lecture 0,75 Std.",
        "Lecture 0:45 h",
        "Lecture, three quarters of an hour",
        "Lecture ca. 45 Min.",
        "Lecture 45-60 min",
        "Lecture 3 x 15 min",
        "Lecture: 3 rounds of 15 min",
        "Lecture 45 min, incl. 10 min questions",
        "Lecture 45 min (30 min talk + 15 min Q&A)",
    ],
)
def test_a_form_of_forty_five_minutes(written: str) -> None:
    found = read(f"Welcome 5 min\n{written}")
    assert [line.minutes for line in found.lines] == [5, 45]
    assert found.lines[1].kind is Kind.ASYNC


@pytest.mark.parametrize(
    ("written", "minutes"),
    [
        ("1h30", 90),
        ("1 h 30", 90),
        ("1h30min", 90),
        ("1hr15", 75),
        ("1 hr", 60),
        ("1.5 h", 90),
        ("1,5 Std", 90),
        ("1½ h", 90),
        ("1 Stunde 15 Minuten", 75),
        ("half an hour", 30),
        ("eine halbe Stunde", 30),
        ("une demi-heure", 30),
        ("media hora", 30),
        ("pol ure", 30),
        ("0.50 h", 30),
        ("1.25 hrs", 75),
        ("2 uri", 120),
        ("1 - 25 min", 25),  # the first lecture
        ("2: chapter 3 - 20m", 20),
        ("chapter 3 - 20m", 20),
        ("Room 4.02, 20 min", 20),
    ],
)
def test_a_length_is_read(written: str, minutes: int) -> None:
    assert read(f"Lecture {written}\nBreak 5 min").lines[0].minutes == minutes


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("9:00 Lecture\n9:45 Break\n10:00 End", [45, 15]),
        ("9:00 Lecture\n9:45 Break", [45, None]),
        ("11:30 Lecture\n12:30 Lunch\n1:15 Practice\n3:00 End", [60, 45, 105]),
        ("0:45 Lecture\n0:15 Break\n1:00 Exercise", [45, 15, 60]),
        ("0:00 Lecture\n0:45 Break\n1:00 End", [45, 15]),
        ("0-10 Welcome\n10-40 Lecture", [10, 30]),
        ("0-10 min Welcome\n10-40 min Lecture", [10, 30]),
        ("9-10 Lecture\n10-12 Exercise", [60, 120]),
        ("Lecture 30\nExercise 45\nBreak 10", [30, 45, 10]),
        ("30 Lecture\n45 Exercise\n10 Break", [30, 45, 10]),
        ("1. Lecture (30 min)\n2. Exercise (45 min)", [30, 45]),
        ("a) Lecture 30 min\nb) Exercise 45 min", [30, 45]),
        ("- [ ] Lecture 30 min\n- [x] Exercise 45 min", [30, 45]),
        ("-30 min Lecture\n-45 min Exercise\n-10 min break", [30, 45, 10]),
        ("Lecture\t30\nExercise\t45", [30, 45]),
        ("# Plan\n\n| Topic | Duration (min) |\n|:--|--:|\n| Lecture | 30 |\n| Exercise | 45 |", [30, 45]),
        ("Start;End;Topic\n9:00;9:30;Lecture\n9:30;10:15;Exercise", [30, 45]),
        ('Topic,Hours\n"Lecture, long",1.5\nExercise,0.5', [90, 30]),
        ("No,Topic,Min\n1,Lecture,30\n2,Exercise,45", [30, 45]),
        ("9:00-9:30\nLecture\n9:30-10:15\nExercise", [30, 45]),
        ("Lecture\n30 min\nExercise\n45 min", [30, 45]),
        ("Welcome 5 min, lecture 30 min, exercise 45 min", [5, 30, 45]),
        ("Day 1\n9:00 Lecture\n10:00 End\nDay 2\n9:00 Exercise\n9:30 End", [60, 30]),
        ("Day;Time;Topic\nMon;9:00-10:00;Lecture\nTue;9:00-9:30;Exercise", [60, 30]),
        ("Lecture 30 min\r\nExercise 45 min\r\n", [30, 45]),
        ("Exercise 1 - 25 min\nReading: chapter 3 - 20m\nBreak 5 min", [25, 20, 5]),
        ("Room 4.02\n9:00 Lecture\n9:30 Exercise\n10:00 End", [30, 30]),
        ("Training, Room 4.02\n9:00-9:30 Lecture\n9:30-10:15 Exercise", [30, 45]),
        ("Ablauf (Dauer: 3 Std.)\nVortrag 60 Min\nÜbung 120 Min", [60, 120]),
        ("12:00 Lecture\n12:30 Close", [30]),
        ("12:00 Predavanje\n12:30 Zaključek", [30]),
        ("0800 Welcome\n0815 Lecture\n0900 Exercise\n1000 End", [15, 45, 60]),
        ("0800 - Welcome\n0815 - Lecture\n0900 - Exercise\n1000 - End", [15, 45, 60]),
        ("0800 hrs Welcome\n0815 hrs Lecture\n0900 hrs End", [15, 45]),
        ("Time\tTopic\n0800\tWelcome\n0815\tLecture\n0900\tEnd", [15, 45]),
        ("0800\t0815\tWelcome\n0815\t0900\tLecture", [15, 45]),
        ("2010 Lecture\n2015 Lecture\n2020 Lecture", [None, None, None]),  # years
    ],
)
def test_the_lines_together_tell_what_a_form_means(text: str, minutes: list[int | None]) -> None:
    assert [line.minutes for line in read(text).lines] == minutes


def test_titles_are_without_times_and_texts_as_typed() -> None:
    lines = read("Plan\n- 9:00–9:30: **Lecture** (room 4)\n- 9:30–10:00 | Exercise |").lines
    assert [line.title for line in lines] == ["Lecture (room 4)", "Exercise"]
    assert lines[0].text == "- 9:00–9:30: **Lecture** (room 4)"
    assert (lines[0].start, lines[0].day) == (540, 0)


@pytest.mark.parametrize(
    "row",
    [
        "Please bring your own laptop and a pen.",
        "# Afternoon",
        "Day 1",
        "16:00 End",
        "Ende",
        "Total 75 min",
        "Total incl. breaks: 75 min",
        "Room: 12",
        "-----",
        "|---|---|",
        "",
    ],
)
def test_a_row_that_is_no_line(row: str) -> None:
    assert len(read(f"{row}\n15:00-15:30 Lecture\n15:30-16:00 Exercise").lines) == 2
    assert len(read(f"Plan\n15:00-15:30 Lecture\n15:30-16:00 Exercise\n{row}").lines) == 2


def test_a_title_is_no_line_even_if_it_names_an_activity_or_all_the_time() -> None:
    for title in ("Sales training, Tuesday", "Team workshop", "Session 1 (60 min)", "Workshop, 14:00-15:00"):
        lines = read(f"{title}\n- Lecture 30 min\n- Exercise 30 min").lines
        assert [line.title for line in lines] == ["Lecture", "Exercise"]
    assert len(read("Lecture 30 min\nExercise 20 min\nBreak 10 min").lines) == 3


def test_what_is_listed_below_a_line_belongs_to_it_and_can_only_lower_what_is_protected() -> None:
    found = read("9:00-10:00 Theory\n  - models\n  - exercise in pairs\n10:00-10:30 Lecture\n  - slides")
    assert [(line.kind.value, line.minutes) for line in found.lines] == [("live", 60), ("async", 30)]
    found = read("9:00 Lecture\nExercise\n10:00 Break\n10:15 End")
    assert agenda.figures(found).minutes_protected == 0


# --- what stands out --------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "remark"),
    [
        ("Lecture 30 min\nExercise 30 min\nTotal 90 min", (Remark.TOTAL_DIFFERS, None, 90)),
        ("9:00-9:30 (45 min) Lecture\n9:30-10:00 Break", (Remark.LENGTH_DIFFERS, 0, 45)),
        ("9:00-9:30 Lecture\n9:20-9:10 Exercise", (Remark.BACKWARDS, 1, None)),
        ("22:00-23:30 Drill\n23:30-0:30 Debrief", (Remark.OVER_MIDNIGHT, 1, None)),
        ("9:00-9:30 Lecture\n10:00-10:30 Exercise", (Remark.GAP, 1, 30)),
        ("9:00-9:45 Lecture\n9:30-10:30 Exercise", (Remark.OVERLAP, 1, 15)),
        ("25:00-26:00 Lecture\n9:30-10:30 Exercise", (Remark.NONSENSE, 0, None)),
        ("9:75 Lecture\n10:30 Exercise\n11:00 End", (Remark.NONSENSE, 0, None)),
        ("Lecture;-15\nExercise;30", (Remark.NONSENSE, 0, None)),
        ("Lecture 99999999 min\nExercise 30 min", (Remark.NONSENSE, 0, None)),
        ("Lecture\nExercise 30 min\nBreak", (Remark.NO_LENGTH, 1, None)),
    ],
)
def test_what_does_not_fit_together_is_said_and_not_mended(
    text: str, remark: tuple[Remark, int | None, int | None]
) -> None:
    found = read(text)
    assert remark in remarks(found)
    assert agenda.figures(found).minutes_protected <= 45


def test_a_length_stated_elsewhere_is_compared_unless_the_agenda_states_one() -> None:
    text = "Lecture 30 min\nExercise 30 min"
    assert remarks(agenda.read(text, "en", live_minutes=90)) == [(Remark.TOTAL_DIFFERS, None, 90)]
    assert remarks(agenda.read(text, "en", live_minutes=60)) == []
    assert remarks(agenda.read(f"{text}\nTotal 1 h", "en", live_minutes=90)) == []


@pytest.mark.parametrize("text", ["9:00-9:30 =SUM(A1)", "9:00-9:30 <script>alert(1)</script>", "9:00-9:30 <b>Hi"])
def test_formulas_and_markup_are_text(text: str) -> None:
    assert read(f"{text}\n9:30-9:40 Break").lines[0].text == text


# --- bad input --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("", Problem.EMPTY),
        ("  \n\n\t\n---", Problem.EMPTY),
        ("PK\x03\x04\x14\x00\x06\x00\x08\x00", Problem.NOT_TEXT),
        ("%PDF-1.7 \x93\x8c\x81\x1b\ufffd\ufffd\ufffd", Problem.NOT_TEXT),
        ("Lecture\nExercise\nBreak", Problem.NO_TIMES),
    ],
)
def test_a_paste_that_holds_nothing_to_count_is_told(text: str, problem: Problem) -> None:
    assert read(text).problem is problem


@pytest.mark.parametrize(
    "text",
    [
        "Lecture 30 min " * 7_000,
        "9:00-9:30 Lecture\n" * 6_000,
        "<" * 100_000,
        "(" * 100_000,
        "9:" * 50_000,
        "1h" * 50_000,
        "\u202e9:00 \u2066Lecture\u2069 \u05d0\u05d1\u05d2\n10:00 Break",
        "\ud83d 9:00 \udc00",
        "9" * 50_000 + " min Lecture",
        "| " * 50_000,
        ";" * 50_000 + "\n" + ";" * 50_000,
        "\x85\u2028\u2029\x0b\x0c",
        "a-" * 50_000,
        " " * 100_000,
    ],
    ids=range(14),
)
def test_anything_is_answered_in_good_time(text: str) -> None:
    begun = time.process_time()
    found = read(text)
    assert time.process_time() - begun < 2
    assert len(found.lines) <= LINE_LIMIT


def test_of_ten_thousand_lines_the_first_are_read_and_that_is_said() -> None:
    found = read("Lecture 1 min\n" * 10_000)
    assert len(found.lines) == LINE_LIMIT
    assert (Remark.CUT, None, None) in remarks(found)


@pytest.mark.parametrize("language", LANGUAGES)
def test_two_hundred_lines_take_a_moment(language: str) -> None:
    agenda.prepare(language)
    lines = [line["text"] for row in ALL if row["lang"] == language for line in row["lines"]]
    text = "\n".join((lines * 200)[:200])
    spent: list[float] = []
    for _ in range(10):
        begun = time.process_time()
        assert read(text, language).lines
        spent.append(time.process_time() - begun)
    assert min(spent) < 0.06  # three times what it takes, for a machine that does other things as well
