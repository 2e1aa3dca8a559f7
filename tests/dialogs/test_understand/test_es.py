from collections.abc import Mapping
from datetime import date

import pytest

from dialogs.grid import Case, Option, Question
from dialogs.lexicon import Target
from dialogs.understand import (
    Command,
    read_booking,
    read_change,
    read_changed_answer,
    read_command,
    read_correction,
)
from tests.dialogs.test_understand.samples import phrasings, read, rows

TODAY = date(2027, 3, 10)  # a Wednesday

COMMANDS: Mapping[Command | None, str] = {
    Command.HELP: "ayuda | ¡Ayuda! | necesito ayuda | ¿Qué puedes hacer? | como funciona esto? | hola | Buenos días",
    Command.LIST: "mis planes | Mis planes, por favor | ver mis planes | ¿qué planes tengo? | muéstrame mis planes",
    Command.FORGET: "olvídame | olvidame | borra mis datos | elimina todos mis datos por favor",
    Command.RESTART: "reiniciar | empezar de nuevo | quiero empezar de cero | volvamos a empezar | desde el principio",
    Command.BACK: "atrás | atras | volver | pregunta anterior | deshacer | cambiar la última respuesta | vuelve atrás",
    Command.PLAN: "plan | haz el plan | poner fecha | fijar la fecha | quiero planificarlo | agendar la sesión",
    Command.REBOOK: """
        cambiar la fecha | ¿Podemos cambiar la fecha? | reprogramar | otra fecha | quiero mover la sesión | cambia la
        hora
    """,
    Command.KEEP: "déjalo así | dejalo como esta | cancelar | no cambies nada | olvídalo | mantener | mejor no",
    Command.WHY: """
        por qué | ¿Por qué? | porque? | ¿por qué estas fechas? | ¿qué quieres decir? | ¿Qué es un sandbox? | no entiendo
        | explícamelo | ¿A qué te refieres con interacción entre pares? | dame un ejemplo | ¿cuál es la diferencia?
    """,
    Command.OBJECT: "no estoy de acuerdo | no me convence | eso está mal | Eso no cuadra | te equivocas | discrepo",
    Command.OPEN: "que respondan todos | deja que todos respondan | ábrelo a todos | todos pueden responder",
    Command.CLOSE: "solo yo | sólo yo | que solo responda yo | ciérralo | solo yo puedo responder",
    Command.NEW: """
        nueva formación | otro curso | planificar otra formación: Incendios | empezar | quiero empezar | Comenzar
    """,
    Command.REMIND: "recuérdanos | recordatorios | activa los recordatorios | avísanos por favor | reanudar",
    Command.STOP: """
        para | no más recordatorios | desactivar recordatorios | deja de enviarme recordatorios | darme de baja
    """,
    Command.PREVIEW: "ver recordatorios | vista previa | ¿qué vas a enviar? | próximos recordatorios",
    Command.DONE: "hecho | ya está | listo | lo hice | ya lo hemos hecho | terminado",
    Command.SKIP: "saltar | sáltalo | omitir este paso | nos lo saltamos",
    Command.SNOOZE: "más tarde | luego | ahora no | recuérdamelo más tarde | recuérdamelo el lunes | posponer",
    Command.HOUR: "en una hora | 1 hora | recuérdame en una hora | dentro de una hora",
    Command.TOMORROW: "mañana | hasta mañana | recuérdamelo mañana | posponer hasta mañana",
    Command.WORKDAY: "próximo día laborable | el siguiente día hábil | posponer hasta el próximo día hábil",
    Command.DETAILS: "detalles | añadir la sala | agregar un enlace | configuración | pausar los recordatorios",
    Command.AWAY: "fuera hasta el 3 de mayo | estoy de vacaciones hasta el lunes | vuelvo el 12 de abril",
    Command.CALL_OFF: "cancela la sesión | la sesión se cancela | se suspende el curso | no se hace | anular",
    Command.CALL_ON: "al final sí se hace | sigue en pie | se retoma",
    Command.AGENDA: "agenda | mi agenda | orden del día | revisa mi agenda por favor | programa de la sesión",
    Command.CALENDAR: "calendario | ics | añádelo al calendario | agrégalo a mi calendario | envíame el ics",
    None: """
        sí | no | claro | 14 de mayo | Gestión del cambio | Curso de prevención | Formación nueva para jefes de planta
        | Por qué importa la seguridad | Planificación de producción | Cerrar ventas | no me olvides | la lista de la
        compra
        | Atención al cliente | volver a la oficina | ayuda humanitaria | Cambiar neumáticos | paraguas | el plan está
        mal
        | quiero ayudar a la gente | mañana por la noche no puedo | explicar las reglas al personal
        | la fecha de caducidad | hecho a mano | listo para sentencia
    """,
}


@pytest.mark.parametrize(("expected", "text"), rows(COMMANDS))
def test_commands(expected: Command | None, text: str) -> None:
    assert read_command(text, "es") is expected


CHANGES: Mapping[Target | None, str] = {
    Question.GOAL: """
        cambiar el objetivo | cambia el objetivo | cambiar la pregunta 1 | quiero cambiar la primera respuesta
        | volver a la pregunta 1 | el objetivo está mal | cambiar el objetivo a comportamiento
        | ¿Puedo cambiar mi respuesta sobre el objetivo?
    """,
    Question.CORRECTION: """
        cambiar la corrección | cambia la correccion a no | cambiar la segunda respuesta | volver a la pregunta 2
        | corregir la respuesta 2
    """,
    Question.PEER: "cambiar los compañeros | cambiar la pregunta 3 | cambiar la interacción entre pares",
    Question.PRACTICE: "cambiar la práctica | cambia la practica a en vivo | cambiar la cuarta respuesta por favor",
    "case": "cambiar el caso | cambiar el caso especial | el caso está mal",
    None: """
        cambiar | cambiar la fecha | gestión del cambio | cambiar la pregunta 7 | el objetivo es comportamiento |
        objetivo
        | cambiar de aires | hay que cambiar la forma de trabajar | cambio climático | ¿cuál es el objetivo? | sí
    """,
}


@pytest.mark.parametrize(("expected", "text"), rows(CHANGES))
def test_changes(expected: Target | None, text: str) -> None:
    assert read_change(text, "es") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("cambia la corrección a no", (Question.CORRECTION, Option.NO)),
        ("cambiar el objetivo a comportamiento", (Question.GOAL, Option.BEHAVIOR)),
        ("cambia la práctica a en vivo", (Question.PRACTICE, Option.LIVE)),
        ("cambiar el caso a ninguno", ("case", Case.NONE)),
        ("cambiar la práctica por fútbol", None),
        ("cambiar el objetivo", None),
    ],
)
def test_changed_answers(text: str, expected: tuple[Target, Option | Case] | None) -> None:
    assert read_changed_answer(text, "es") == expected


CORRECTIONS: Mapping[tuple[Question, Option] | None, str] = {
    (Question.GOAL, Option.KNOWLEDGE): "el objetivo es conocimiento | creo que el objetivo es solo conocimiento",
    (Question.GOAL, Option.BEHAVIOR): "el objetivo es cambiar el comportamiento | el objetivo no es conocimiento",
    (Question.GOAL, Option.BOTH): "el objetivo es ambas cosas | el objetivo son las dos",
    (Question.CORRECTION, Option.YES): "la corrección debe ser inmediata | la corrección es necesaria",
    (Question.CORRECTION, Option.NO): """
        la corrección puede esperar | la corrección no es necesaria | no hace falta corrección inmediata
    """,
    (Question.PEER, Option.YES): "los compañeros son esenciales | la interacción entre pares es imprescindible",
    (Question.PEER, Option.NO): "no hacen falta compañeros | la interacción entre pares no es esencial",
    (Question.PRACTICE, Option.LIVE): "la práctica debe ser en vivo | la práctica tiene que ser presencial",
    (Question.PRACTICE, Option.ASYNC): "la práctica se puede simular | no hace falta práctica",
    None: """
        práctica | compañeros | el objetivo es llegar a 20 personas | ¿cuál es el objetivo? | sí | no
        | la práctica hace al maestro | necesitamos práctica | ¿la práctica es en vivo? | el objetivo está claro
        | mis compañeros no viajan | quizás hacen falta compañeros | el objetivo es el 14 de diciembre | en vivo
    """,
}


@pytest.mark.parametrize(("expected", "text"), rows(CORRECTIONS))
def test_corrections(expected: tuple[Question, Option] | None, text: str) -> None:
    assert read_correction(text, "es") == expected


# Day, start, minutes and participants as seen on Wednesday, 10 March 2027; a dash where nothing is said.
BOOKINGS: Mapping[str, str] = {
    "2027-05-14 15:00 - -": """
        14 de mayo de 2027 a las 15:00 | el 14 de mayo a las 15 h | 14 may 15h | viernes 14 de mayo, 15:00
        | 14/05/2027 15:00 | 14 de mayo a las 3 de la tarde | 14 de mayo a las 15 horas
    """,
    "2028-05-14 10:00 - -": "14 de mayo de 2028 a las 10 | 14 de mayo del 2028, 10:00",
    "2027-05-14 15:30 90 12": """
        14 de mayo a las 15:30, 90 min, 12 personas | 14 de mayo, 15h30, hora y media, doce participantes
        | 12 enfermeras el 14 de mayo de 15:30 a 17:00
    """,
    "2027-05-14 09:00 120 -": "14 de mayo de 9 a 11 | viernes 14 de mayo de 9:00 a 11:00",
    "2027-05-14 09:00 - -": "14 de mayo a las 9 de la mañana | 14 de mayo a las 9h",
    "2027-03-16 10:00 - -": "martes 16 a las 10 | el martes 16 de marzo a las 10",
    "2027-03-26 - - -": "último viernes del mes",
    "2027-03-11 10:00 - -": "mañana a las 10 | jueves a las 10 | mañana a las 10 de la mañana",
    "2027-03-12 12:00 - -": "pasado mañana a mediodía | el viernes al mediodía",
    "2027-03-16 09:30 - -": "el próximo martes a las 9:30 | el martes de la semana que viene a las 9 y media",
    "2027-03-24 - - -": "en dos semanas | dentro de quince días",
    "2027-04-05 - - -": "el primer lunes de abril | primer lunes del mes que viene",
    "2027-06-01 - - -": "1º de junio | primero de junio | el 1 de junio",
    "- 09:30 - -": "a las 9:30 | cambia la hora a las 9:30 | mejor a las 9 y media",
    "- - 120 -": "2 horas | que dure dos horas",
    "- - - 20": "20 personas | que sean 20 personas | somos veinte",
    "none": """
        14 o 15 de mayo | del 14 al 16 de mayo | antes del 14 de mayo | en mayo | la semana que viene | todos los martes
        | no el martes | martes o jueves | sobre el 14 de mayo | a finales de mayo | hola | no | no 20 personas
        | 31 de abril | tenemos 12 personas en la sala
    """,
}


@pytest.mark.parametrize(("expected", "text"), rows(BOOKINGS))
def test_bookings(expected: str, text: str) -> None:
    found = read_booking(text, "es", TODAY)
    if found is None:
        assert expected == "none"
        return
    said = (found.day, found.start and f"{found.start:%H:%M}", found.minutes, found.participants)
    assert " ".join("-" if part is None else str(part) for part in said) == expected


@pytest.mark.parametrize(
    ("text", "zone"),
    [
        ("14 de mayo 15:00 hora de Madrid", "Europe/Madrid"),
        ("14 de mayo 15:00 en Bogotá", "America/Bogota"),
        ("14 de mayo 15:00 hora de Londres", "Europe/London"),
        ("14 de mayo 15:00 hora local", "?hora local"),
        ("14 de mayo a las 15:00", "-"),
    ],
)
def test_zones(text: str, zone: str) -> None:
    found = read_booking(text, "es", TODAY)
    assert found is not None
    assert (found.zone or (found.unknown_zone and f"?{found.unknown_zone}") or "-") == zone


@pytest.mark.parametrize("text", ["país: Eslovenia", "festivos de Eslovenia", "los feriados son los de Eslovenia"])
def test_countries(text: str) -> None:
    found = read_booking(text, "es", TODAY)
    assert found is not None
    assert found.country == "eslovenia"


NOT_READ: Mapping[Target, str] = {
    Question.GOAL: "sí | no | ok | curso de Excel | en vivo | que los clientes estén contentos | ¿Qué quieres decir?",
    Question.CORRECTION: """
        sí y no | no, espera | hace falta un proyector | no funciona el enlace | conocimiento | ¿Qué es corrección
        inmediata?
        | no me carga la página | el profesor se llama Juan
    """,
    Question.PEER: """
        nuestro equipo está en Bogotá | solo tengo una duda | mi compañera lleva el curso | el grupo llega el lunes
        | no encuentro el botón | mañana
    """,
    Question.PRACTICE: """
        sí | no | vivo en Madrid | ni asíncrono ni en vivo | la práctica hace al maestro | ¿se puede simular?
    """,
    "case": "sí | el martes | no, es un taller de equipo | ¿Qué es una simulación compleja?",
}


@pytest.mark.parametrize(
    ("asked", "text"), [(asked, text) for asked, table in NOT_READ.items() for text in phrasings(table)]
)
def test_what_says_nothing_certain(asked: Target, text: str) -> None:
    assert read(asked, text, "es") is None
