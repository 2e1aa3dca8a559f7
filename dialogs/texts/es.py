"""Spanish for Spain and Latin America alike: "en vivo" and "a ritmo propio", "usted" or "tú", often neither."""

from collections.abc import Sequence
from decimal import Decimal
from typing import Final

from dialogs import details_form
from dialogs.agenda import Kind, Note, Problem, Remark, Role
from dialogs.attention import Attention, AttentionBasis
from dialogs.booking_form import HOURS, MINUTES, PARTICIPANTS, Field, Mistake
from dialogs.cards import CardKind, Line, Shade, When
from dialogs.effects import Notice, NoticeKind
from dialogs.grid import Case, Contested, Flip, Option, Question, Result
from dialogs.locales import Address
from dialogs.plan import Adjustment, Audience, Basis, Breaks, CareRule, Item, Minutes, Off, Phase, Rate, Share, Step
from dialogs.reminders import Details, Mark, Part, Pause
from dialogs.session import Asking
from dialogs.texts.agenda import AgendaTexts
from dialogs.texts.base import Texts
from dialogs.texts.chat import Chat, Permission
from dialogs.texts.install import Grant, Install
from dialogs.texts.listing import Entry, Listing
from dialogs.texts.page import Page
from dialogs.texts.reminders import RemindersTexts
from dialogs.texts.spoken import Spoken

_LABEL = 30  # characters of a button's label that are in sight on a small screen
_LONGEST = 40  # characters that a button's label may have


class _Joined(Spoken):
    """Lists as they are said: "y" turns into "e" before its own sound, which CLDR leaves open."""

    def listed(self, items: Sequence[str]) -> str:
        *rest, last = items or ("",)
        sound = last.lstrip("«").lower()
        if rest and sound.startswith(("i", "í", "hi", "hí")) and not sound.startswith(("hia", "hie", "hio")):
            return f"{', '.join(rest)} e {last}"
        return super().listed(items)


class Spanish(_Joined, Texts):
    """The Spanish catalogue."""

    def __init__(self, locale: str, address: Address = Address.FORMAL) -> None:
        super().__init__(locale, address)
        self.page = _page(self)
        self.install = _install(self)
        self.chat = _chat(self)
        self.listing = _LISTING
        self.reminders = _Reminders(locale, address)
        self.agenda = _Agenda(locale, address)

    # --- the grid ---------------------------------------------------------------------------------------------

    def ask_topic(self) -> str:
        return self.you("¿Qué formación está preparando?", "¿Qué formación estás preparando?")

    def topic_help(self) -> str:
        example = "Bastan unas palabras, por ejemplo «Atención al cliente para personal nuevo»."
        return self.you(
            f"{example} Si la describe, propongo respuestas a partir de su descripción.",
            f"{example} Si la describes, propongo respuestas a partir de tu descripción.",
        )

    def start_form_help(self) -> str:
        return (
            "Basta con el nombre: las preguntas llegan después, una a una. También se pueden responder aquí, todas o "
            "algunas."
        )

    def begin(self) -> str:
        return "Empezar"

    def question(self, question: Question) -> str:
        match question:
            case Question.GOAL:
                return "¿El objetivo es transmitir conocimientos o cambiar comportamientos?"
            case Question.CORRECTION:
                return "¿Necesitan los participantes una corrección inmediata?"
            case Question.PEER:
                return "¿Es imprescindible la interacción entre pares para esta habilidad?"
            case Question.PRACTICE:
                return "¿La práctica se puede simular a ritmo propio o tiene que ser en vivo?"

    def question_help(self, question: Question) -> str:
        match question:
            case Question.GOAL:
                return "Conocimientos: se sabe o se entiende algo. Comportamientos: se hace algo de otra manera."
            case Question.CORRECTION:
                return (
                    "De una persona y en el momento. Si los comentarios pueden llegar después, o los da la "
                    "herramienta, la respuesta es no."
                )
            case Question.PEER:
                return "Si viene bien, pero la habilidad se puede aprender sin los demás, la respuesta es no."
            case Question.PRACTICE:
                return (
                    "A ritmo propio: escenarios, entregas, un entorno de pruebas, o nada que practicar. "
                    "Si una parte esencial tiene que ser en vivo o presencial, la respuesta es «Tiene que ser en vivo»."
                )

    def option(self, question: Question, option: Option) -> str:
        match option:
            case Option.KNOWLEDGE:
                return "Transmitir conocimientos"
            case Option.BOTH:
                return "Un poco de ambos"
            case Option.BEHAVIOR:
                return "Cambiar comportamientos"
            case Option.YES:
                return "Sí, de inmediato" if question is Question.CORRECTION else "Sí, es imprescindible"
            case Option.NO:
                return "No, puede ser después" if question is Question.CORRECTION else "No, no es imprescindible"
            case Option.ASYNC:
                return "Se puede simular"
            case Option.LIVE:
                return "Tiene que ser en vivo"
            case Option.UNSURE:
                return "No lo sé"

    def case_question(self) -> str:
        return "¿Se trata de alguno de estos casos?"

    def case_summary(self) -> str:
        return "¿Se trata de alguno de los cuatro casos especiales?"

    def case_help(self) -> str:
        return (
            "En estos casos ni siquiera basta el formato híbrido. Ejemplos: primeros auxilios con un maniquí; un "
            "equipo después de un conflicto; hablar del acoso; un simulacro de emergencia."
        )

    def case(self, case: Case) -> str:
        match case:
            case Case.HANDS_ON:
                return "Habilidad práctica con supervisión"
            case Case.HIGH_TRUST:
                return "Taller de equipo que exige confianza"
            case Case.SENSITIVE:
                return "Tema interpersonal delicado"
            case Case.SIMULATION:
                return "Simulación compleja"
            case Case.NONE:
                return "Ninguno de estos"
            case Case.UNSURE:
                return "No lo sé"

    def progress(self, number: int, of: int) -> str:
        return f"Pregunta {number} de {of}"

    def last_question(self) -> str:
        return "Una última pregunta"

    def answer_label(self, asking: Asking) -> str:
        match asking:
            case Asking.TOPIC:
                return "Formación"
            case Asking.GOAL:
                return "Objetivo"
            case Asking.CORRECTION:
                return "Corrección inmediata"
            case Asking.PEER:
                return "Interacción entre pares"
            case Asking.PRACTICE:
                return "Práctica"
            case Asking.CASE:
                return "Caso especial"

    def answers_heading(self) -> str:
        return self.you("Sus respuestas", "Tus respuestas")

    def change(self, asking: Asking) -> str:
        return f"Cambiar {self._subject(asking)}"

    def _subject(self, asking: Asking) -> str:
        # Beside «Corrección inmediata: Sí, de inmediato» one word of it is enough.
        match asking:
            case Asking.TOPIC:
                return "la formación"
            case Asking.GOAL:
                return "el objetivo"
            case Asking.CORRECTION:
                return "la corrección"
            case Asking.PEER:
                return "la interacción"
            case Asking.PRACTICE:
                return "la práctica"
            case Asking.CASE:
                return "el caso especial"

    def keep(self, answer: str) -> str:
        label = f"Mantener {_quoted(answer)}"
        return label if len(label) <= _LABEL else "Mantener mi respuesta"

    def changing(self, answer: str) -> str:
        return f"Respuesta hasta ahora: {_quoted(answer)}. Las demás respuestas se mantienen."

    def missed(self, words: str) -> str:
        return f"No entendí {_quoted(words)} como respuesta a esta pregunta. ¿Qué opción se acerca más?"

    def type_hint(self) -> str:
        return self.you("Elija un botón o escriba su respuesta.", "Elige un botón o escribe tu respuesta.")

    def started_over(self) -> str:
        return self.you(
            "Empezamos de nuevo. Sus respuestas anteriores se guardan aparte hasta la primera respuesta nueva.",
            "Empezamos de nuevo. Tus respuestas anteriores se guardan aparte hasta la primera respuesta nueva.",
        )

    def bring_back(self) -> str:
        return "Recuperar mis respuestas"

    # --- what a description of the training says --------------------------------------------------------------

    def suggestions_heading(self) -> str:
        return self.you("Según su descripción", "Según tu descripción")

    def suggestions_help(self) -> str:
        return self.you(
            "Confirme lo que sea correcto. Nada cuenta hasta que lo confirme.",
            "Confirma lo que sea correcto. Nada cuenta hasta que lo confirmes.",
        )

    def suggested(self, answer: str, words: str) -> str:
        return f"{answer} (según {_quoted(words)})"

    def confirm(self, asking: Asking) -> str:
        return f"Confirmar {self._subject(asking)}"

    def confirm_all(self) -> str:
        return "Confirmar todo"

    def filled_in(self, words: Sequence[str]) -> str:
        said = self.listed([_quoted(each) for each in words])
        return self.you(
            f"Tomado de su descripción: {said}. Conviene revisarlo.",
            f"Tomado de tu descripción: {said}. Conviene revisarlo.",
        )

    # --- the recommendation -----------------------------------------------------------------------------------

    def result(self, result: Result) -> str:
        match result:
            case Result.ASYNC_FIRST:
                return "Sobre todo a ritmo propio"
            case Result.HYBRID:
                return "Híbrido"
            case Result.LIVE_FIRST:
                return "Sobre todo en vivo"

    def result_title(self, result: Result) -> str:
        return self.result(result)

    def provisional_title(self, result: Result) -> str:
        return f"{self.result(result)} (provisional)"

    def gist(self, result: Result) -> str:
        match result:
            case Result.ASYNC_FIRST:
                return (
                    "Cada persona aprende y practica por su cuenta, cuando le viene bien. No hace falta ninguna sesión "
                    "en vivo."
                )
            case Result.HYBRID:
                return (
                    "Cada persona se prepara por su cuenta, a su ritmo. Después, el grupo se reúne en una sesión en "
                    "vivo para practicar."
                )
            case Result.LIVE_FIRST:
                return (
                    "El grupo se reúne para practicar en vivo. Lo que cada persona hace a ritmo propio sirve de apoyo."
                )

    def result_summary(self, topic: str, result: Result) -> str:
        return f"Recomendación para {_quoted(topic)}: {self.result(result).lower()}. {self.gist(result)}"

    def provisional_summary(self, topic: str, result: Result) -> str:
        return f"Recomendación provisional para {_quoted(topic)}: {self.result(result).lower()}. {self.gist(result)}"

    def provisional(self) -> str:
        return "Es provisional: una respuesta pendiente todavía puede cambiar el resultado."

    def find_out(self, question: Question) -> str:
        return f"Lo primero que conviene aclarar: {self._inquiry(question)}"

    def also_open(self, question: Question) -> str:
        return f"También queda por aclarar: {self._inquiry(question)}"

    def _inquiry(self, question: Question) -> str:
        match question:
            case Question.GOAL:
                return "¿el objetivo es transmitir conocimientos o cambiar comportamientos?"
            case Question.CORRECTION:
                return "¿necesitan los participantes una corrección inmediata?"
            case Question.PEER:
                return "¿es imprescindible la interacción entre pares?"
            case Question.PRACTICE:
                return "¿la práctica se puede simular o tiene que ser en vivo?"

    def open_but_firm(self, questions: Sequence[Question]) -> str:
        names = self.listed([_uncapped(self.answer_label(Asking(question.value))) for question in questions])
        return f"Pendiente: {names}. Sea cual sea la respuesta, el resultado es el mismo."

    def why_heading(self) -> str:
        return "Por qué"

    def reason(self, question: Question, option: Option) -> str:
        said = self.you("Usted dijo que", "Dijiste que")
        match question, option:
            case Question.GOAL, Option.KNOWLEDGE:
                return f"{said} el objetivo es transmitir conocimientos. Se asimilan mejor a ritmo propio."
            case Question.GOAL, Option.BOTH:
                return (
                    f"{said} el objetivo es, en parte, transmitir conocimientos. Esa parte funciona bien a ritmo "
                    "propio."
                )
            case Question.GOAL, Option.BEHAVIOR:
                return (
                    f"{said} el objetivo es cambiar comportamientos. Para eso hace falta práctica, no solo "
                    "explicaciones."
                )
            case Question.CORRECTION, Option.YES:
                return (
                    f"{said} hace falta una corrección inmediata. Para eso tiene que haber una persona, en el momento."
                )
            case Question.CORRECTION, Option.NO:
                return f"{said} la corrección puede esperar. Los comentarios pueden llegar más tarde, uno a uno."
            case Question.PEER, Option.YES:
                return f"{said} la interacción entre pares es imprescindible. Eso ocurre cuando el grupo está reunido."
            case Question.PEER, Option.NO:
                return f"{said} la interacción entre pares no es imprescindible. Nadie tiene que esperar a los demás."
            case Question.PRACTICE, Option.ASYNC:
                return (
                    f"{said} la práctica se puede simular. Con escenarios o entregas, cada persona puede "
                    "practicar a su ritmo."
                )
            case Question.PRACTICE, Option.LIVE:
                return f"{said} la práctica tiene que ser en vivo. Para eso está el tiempo en vivo."
            case _:
                return ""

    def no_reasons(self) -> str:
        return (
            "Todas las respuestas están pendientes. El formato híbrido es el punto medio y lo más fácil de corregir "
            "después."
        )

    def case_reason(self, case: Case, base: Result) -> str:
        kind = f"{self.you('Su respuesta', 'Tu respuesta')}: {_quoted(self.case(case))}."
        match base:
            case Result.HYBRID:
                return f"Aquí el formato híbrido no basta. {kind}"
            case Result.ASYNC_FIRST | Result.LIVE_FIRST:
                return f"{kind} Para eso, el grupo tiene que reunirse en vivo."

    def behavior_hint(self) -> str:
        answers = self.you("Tres de sus respuestas", "Tres de tus respuestas")
        return (
            f"{answers} describen un cambio de comportamiento. Si ese es el objetivo real, el resultado pasa a ser: "
            "sobre todo en vivo."
        )

    def change_heading(self) -> str:
        return "Qué cambiaría el resultado"

    def flip(self, flip: Flip) -> str:
        return f"{self._if(flip.question, flip.to)}, el resultado sería: {self.result(flip.result).lower()}."

    def _if(self, question: Question, option: Option) -> str:
        match question, option:
            case Question.GOAL, Option.KNOWLEDGE:
                return "Si el objetivo fuera transmitir conocimientos"
            case Question.GOAL, Option.BOTH:
                return "Si el objetivo fuera un poco de ambos, conocimientos y comportamientos"
            case Question.GOAL, _:
                return "Si el objetivo fuera cambiar comportamientos"
            case Question.CORRECTION, Option.YES:
                return "Si hiciera falta una corrección inmediata"
            case Question.CORRECTION, _:
                return "Si la corrección pudiera esperar"
            case Question.PEER, Option.YES:
                return "Si la interacción entre pares fuera imprescindible"
            case Question.PEER, _:
                return "Si la interacción entre pares no fuera imprescindible"
            case Question.PRACTICE, Option.ASYNC:
                return "Si la práctica se pudiera simular"
            case Question.PRACTICE, _:
                return "Si la práctica tuviera que ser en vivo"

    def case_flip(self) -> str:
        return "En uno de los cuatro casos especiales, el resultado sería: sobre todo en vivo."

    def case_unsure(self) -> str:
        return (
            "Queda por aclarar si se da uno de los cuatro casos especiales. Si es así, el resultado es: sobre todo en "
            "vivo."
        )

    def explain(self, asking: Asking) -> str:
        match asking:
            case Asking.TOPIC:
                return self.topic_help()
            case Asking.CASE:
                return self.case_help()
            case Asking.GOAL:
                return (
                    "Conocimientos: saben cuáles son los precios nuevos. Comportamientos: preguntan por el presupuesto "
                    "en cada llamada. Si son las dos cosas, la respuesta es «Un poco de ambos»."
                )
            case Asking.CORRECTION:
                return (
                    "Sí: alguien tiene que frenar un movimiento equivocado en el acto. No: basta con un comentario al "
                    "día siguiente, o la propia herramienta muestra el error."
                )
            case Asking.PEER:
                return (
                    "Sí: solo se aprende con los demás, como en una negociación. No: cada persona lo puede aprender "
                    "por su cuenta."
                )
            case Asking.PRACTICE:
                return (
                    "Se puede simular: un entorno de pruebas, escenarios por escrito, una grabación para entregar. "
                    "Tiene que ser en vivo: un paciente, una máquina, un grupo en la misma sala."
                )

    def no_flip(self) -> str:
        return "Ninguna respuesta por sí sola cambia el resultado."

    def case_firm(self) -> str:
        return "Solo el propio caso especial. Mientras se dé, ninguna otra respuesta cambia el resultado."

    def care_heading(self) -> str:
        return "Precauciones"

    def care(self, rule: CareRule) -> str:
        match rule:
            case CareRule.NO_UNSUPERVISED_ATTEMPT:
                return "Nadie practica la habilidad sin supervisión, tampoco en casa."
            case CareRule.SUPERVISOR_SIGNS:
                return "Quien supervisa firma la lista de verificación."
            case CareRule.NO_REFLECTION_IN_CHANNELS:
                return "Las reflexiones nunca se publican en un canal."
            case CareRule.DIRECT_MESSAGES_ONLY:
                return "Los mensajes sobre este tema van directamente a cada persona."
            case CareRule.PRIVATE_ONLY:
                return "Todo este programa es privado: solo mensajes directos."
            case CareRule.SKIP_WITHOUT_REASON:
                return "Cualquiera puede omitir cualquier paso sin decir por qué."
            case CareRule.SUPPORT_CONTACT:
                return "Cada mensaje indica una persona de apoyo."
            case CareRule.NO_CLIPS_OF_NAMED_PEOPLE:
                return "Ningún clip en el que se pueda reconocer a alguien."
            case CareRule.BRIEF_RUN_DEBRIEF:
                return "Instrucciones, simulación y puesta en común: en este orden, y nunca sin puesta en común."
            case CareRule.SCENARIOS_HIDDEN_UNTIL_RUN:
                return "Los escenarios quedan ocultos hasta la simulación."

    def support_layer(self) -> str:
        return (
            "A ritmo propio: antes, una introducción y escenarios; después, refuerzos y listas de verificación. Apoyan "
            "la sesión en vivo y no la sustituyen."
        )

    # --- buttons ----------------------------------------------------------------------------------------------

    def lay_out_plan(self, result: Result) -> str:
        return "Fijar la fecha de lanzamiento" if result is Result.ASYNC_FIRST else "Fijar la fecha de la sesión"

    def object(self) -> str:
        return "¿Qué se puede objetar?"

    def open_to_all(self) -> str:
        return "Permitir que todos respondan"

    def owner_only(self) -> str:
        return "Solo respondo yo"

    def start_over(self) -> str:
        return "Empezar de nuevo"

    def next_group(self) -> str:
        return "A continuación"

    def rebook(self) -> str:
        return "Cambiar la fecha o los detalles"

    def why_days(self) -> str:
        return "¿Por qué estos días?"

    def calendar(self) -> str:
        return "Guardar en mi calendario"

    # --- the objection ----------------------------------------------------------------------------------------

    def objection_title(self) -> str:
        return "Qué se puede objetar"

    def objection_summary(self, topic: str) -> str:
        return f"Esto es lo que se puede objetar a la recomendación para {_quoted(topic)}."

    def objection(self, contested: Contested) -> tuple[str, str]:
        match contested:
            case Contested.BEHAVIOR_ALONE:
                return (
                    "Cambiar un comportamiento exige práctica, así que se podría elegir el formato híbrido.",
                    self.you(
                        "Usted dijo que la práctica se puede simular, y aquí nada exige tiempo en vivo. Esto solo vale "
                        "si el programa tiene escenarios o entregas con comentarios, no solo explicaciones.",
                        "Dijiste que la práctica se puede simular, y aquí nada exige tiempo en vivo. Esto solo vale si "
                        "el programa tiene escenarios o entregas con comentarios, no solo explicaciones.",
                    ),
                )
            case Contested.BOTH_ALONE:
                return (
                    "Es en parte conocimiento y en parte práctica, y eso suena a híbrido.",
                    (
                        "La práctica se puede simular, por ejemplo en un entorno de pruebas. Para eso no hace falta "
                        "una sesión en vivo."
                    ),
                )
            case Contested.KNOWLEDGE_ALL_LIVE:
                return (
                    self.you(
                        "Todas sus demás respuestas piden tiempo en vivo, así que se podría elegir «sobre todo en "
                        "vivo».",
                        "Todas tus demás respuestas piden tiempo en vivo, así que se podría elegir «sobre todo en "
                        "vivo».",
                    ),
                    (
                        "Si el objetivo es transmitir conocimientos, siempre hay una base que se asimila mejor a ritmo "
                        "propio."
                    ),
                )
            case Contested.BOTH_ALL_LIVE:
                return (
                    "Parte del objetivo es transmitir conocimientos, así que se podría elegir el formato híbrido.",
                    (
                        "La práctica es en vivo, necesita corrección y necesita a los demás. Todo eso junto pesa más "
                        "que la mitad del objetivo."
                    ),
                )
            case Contested.BOTH_ONE_CLAUSE:
                return (
                    (
                        "La práctica es en vivo, y otra necesidad apunta en la misma dirección. Se podría elegir "
                        "«sobre todo en vivo»."
                    ),
                    (
                        "La otra mitad del objetivo, los conocimientos, compensa eso. En caso de empate suele ganar el "
                        "formato híbrido. Un caso especial lo decidiría."
                    ),
                )
            case Contested.BEHAVIOR_ONE_CLAUSE:
                return (
                    "Una preparación a ritmo propio también ayudaría, así que se podría elegir el formato híbrido.",
                    (
                        "La propia práctica es en vivo y hay mucho en juego, o depende del grupo. Lo que ayuda antes "
                        "se mantiene como apoyo."
                    ),
                )
            case Contested.BEHAVIOR_PEERS_ASYNC:
                return (
                    "Todo depende del grupo, así que se podría elegir «sobre todo en vivo».",
                    self.you(
                        "Usted dijo que la práctica se puede simular. Solo la corrección y el debate necesitan la "
                        "sesión en vivo.",
                        "Dijiste que la práctica se puede simular. Solo la corrección y el debate necesitan la sesión "
                        "en vivo.",
                    ),
                )
            case Contested.KNOWLEDGE_CORRECTION:
                return (
                    "Quizá baste con comentarios automáticos. Entonces el resultado sería: sobre todo a ritmo propio.",
                    (
                        "Aquí, «corrección inmediata» quiere decir que corrige una persona. Basta con una sesión corta "
                        "en vivo. Si corrige la herramienta, la respuesta a esa pregunta es no."
                    ),
                )
            case Contested.KNOWLEDGE_PEERS:
                return (
                    "Quizá baste con un foro. Entonces el resultado sería: sobre todo a ritmo propio.",
                    "El diálogo funciona mejor en vivo, en un debate corto y guiado.",
                )
            case Contested.BEHAVIOR_LIVE_ALONE:
                return (
                    "Comportamiento y práctica en vivo suenan a «sobre todo en vivo».",
                    (
                        "Nadie tiene que corregir en el momento y no hace falta el grupo. La mayor parte se puede "
                        "practicar en el trabajo."
                    ),
                )

    def no_objection(self) -> str:
        return "El artículo es claro con estas respuestas. La recomendación dice qué la cambiaría."

    def objection_open(self) -> str:
        return (
            "La recomendación es provisional. Cuando no quede nada pendiente, aquí se verá qué hay en contra y a favor."
        )

    def objection_case(self) -> str:
        return "El resultado se debe al caso especial. Si no es correcto, basta con cambiarlo."

    # --- the date form ----------------------------------------------------------------------------------------

    def form_title(self, result: Result) -> str:
        return "¿Cuándo se lanza?" if result is Result.ASYNC_FIRST else "¿Cuándo es la sesión?"

    def form_help(self) -> str:
        return "Las fechas de todos los pasos se calculan a partir de este día. Se puede cambiar más tarde."

    def field(self, field: Field, result: Result) -> str:
        match field:
            case Field.DAY:
                return "Fecha de lanzamiento" if result is Result.ASYNC_FIRST else "Fecha de la sesión en vivo"
            case Field.TIME:
                return "Hora de inicio"
            case Field.ZONE:
                return "Zona horaria"
            case Field.COUNTRY:
                return "País para los días festivos"
            case Field.MINUTES:
                return "Duración de la sesión en vivo, en minutos"
            case Field.PARTICIPANTS:
                return "Número de participantes"
            case Field.HOURS:
                return "Horas, si todo se enseñara en vivo"
            case Field.SHARE:
                return "¿Qué parte es exposición o demostración?"
            case Field.HOLD:
                return "¿Durante cuánto tiempo hay que recordarlo?"

    def field_hint(self, field: Field, result: Result) -> str:
        match field:
            case Field.MINUTES:
                return "90 si no se indica otra cosa." if result is Result.HYBRID else "180 si no se indica otra cosa."
            case Field.ZONE:
                return "Por ejemplo, Europe/Madrid o America/Bogota."
            case Field.COUNTRY:
                return "Por ejemplo, Colombia, ES o ES-CT. No se planifica trabajo en los días festivos de ese país."
            case Field.HOURS:
                return "Para estimar cuántos minutos de escucha se pueden quitar del tiempo en vivo."
            case Field.HOLD:
                return "Añade una prueba tras una décima parte de ese tiempo, más o menos."
            case Field.DAY | Field.TIME | Field.PARTICIPANTS | Field.SHARE:
                return ""

    def share(self, share: Share) -> str:
        match share:
            case Share.QUARTER:
                return "Una cuarta parte, más o menos"
            case Share.HALF:
                return "La mitad, más o menos"
            case Share.MOST:
                return "La mayor parte"

    def hold(self, days: int) -> str:
        return {30: "1 mes", 90: "3 meses", 180: "6 meses", 365: "1 año"}.get(days, f"{days} días")

    def mistake(self, field: Field, mistake: Mistake) -> str:
        match mistake:
            case Mistake.MISSING:
                return "Falta completar este campo."
            case Mistake.NOT_A_DATE:
                return "No pude leer esto como una fecha. Formato: 2027-05-14."
            case Mistake.PAST:
                return "Esto ya pasó. Hace falta un momento posterior."
            case Mistake.TOO_FAR:
                return "Faltan más de tres años para eso. ¿Es correcto el año?"
            case Mistake.NOT_A_TIME:
                return "No pude leer esto como una hora. Formato: 15:00."
            case Mistake.SKIPPED:
                return "Ese día se adelanta el reloj y esa hora no existe. Hace falta otra."
            case Mistake.UNKNOWN_ZONE:
                return "No conozco esta zona horaria. Formato: Europe/Madrid."
            case Mistake.UNKNOWN_COUNTRY:
                return "No conozco este país. Basta con el nombre o el código, por ejemplo Colombia o CO."
            case Mistake.NOT_A_NUMBER:
                return "Hace falta un número en cifras, por ejemplo 12."
            case Mistake.OUT_OF_RANGE:
                return self._range(field)
            case Mistake.NOT_A_CHOICE:
                return "Hay que elegir una de las opciones."

    def _range(self, field: Field) -> str:
        low, high = {Field.MINUTES: MINUTES, Field.PARTICIPANTS: PARTICIPANTS}.get(field, HOURS)
        # A quarter of an hour is the least there is, and `number` would round it; its mark is the region's.
        mark = self.number(Decimal("0.5"))[1]
        return f"Hace falta un número de {str(low).replace('.', mark)} a {self.number(int(high))}."

    def submit(self) -> str:
        return "Crear el plan"

    def keep_plan(self) -> str:
        return "Mantener el plan como está"

    def not_now(self) -> str:
        return "Ahora no"

    def form_closed(self) -> str:
        return "Aún no hay fecha. El botón de la fecha sigue disponible en la recomendación."

    # --- the plan ---------------------------------------------------------------------------------------------

    def plan_title(self, topic: str) -> str:
        return f"Plan: {topic}"

    def plan_lead(self, result: Result, when: When, live_minutes: int) -> Line:
        if result is Result.ASYNC_FIRST:
            return ("Lanzamiento: ", when)
        return ("Sesión en vivo: ", when, f" · {self.duration(live_minutes)}")

    def plan_summary(self, topic: str, result: Result, when: When) -> Line:
        ready = f"El plan para {_quoted(topic)} está listo."
        if result is Result.ASYNC_FIRST:
            return (f"{ready} Lanzamiento: ", when, ".")
        return (f"{ready} Sesión en vivo: ", when, ".")

    def plan_set_aside(self) -> str:
        return "El plan espera la respuesta a la pregunta pendiente. La fecha elegida se conserva."

    def plan_provisional(self) -> str:
        return "Este plan es provisional, como la recomendación en la que se basa."

    def short_notice(self, result: Result) -> str:
        short = "Hay poco tiempo: quedan menos de tres días laborables para la preparación."
        match result:
            case Result.ASYNC_FIRST:
                return short
            case Result.HYBRID:
                return f"{short} Los marcos de referencia y las demostraciones son opcionales."
            case Result.LIVE_FIRST:
                return f"{short} La biblioteca de escenarios y el refuerzo antes del taller son opcionales."

    def no_time_yet(self) -> str:
        return f"La sesión en vivo aún no tiene hora de inicio. Se puede añadir en {_quoted(self.rebook())}."

    def no_working_day(self) -> str:
        return (
            "No queda ningún día laborable antes, así que toda la preparación es opcional. Una fecha posterior daría "
            "tiempo para hacerla."
        )

    def day_is_free(self, result: Result, off: Off) -> str:
        day = "La fecha de lanzamiento" if result is Result.ASYNC_FIRST else "La fecha de la sesión en vivo"
        return f"{day} {self._falls_on(off)}. Se mantiene."

    def _falls_on(self, off: Off) -> str:
        match off:
            case Off.WEEKEND:
                return "cae en fin de semana"
            case Off.HOLIDAY:
                return "cae en día festivo"

    def phase(self, phase: Phase, result: Result) -> str:
        if result is Result.ASYNC_FIRST:
            return "Antes del lanzamiento" if phase is Phase.PREPARE else "A partir del lanzamiento"
        match phase:
            case Phase.PREPARE:
                return "Antes, a ritmo propio" if result is Result.HYBRID else "Antes: apoyo"
            case Phase.LIVE:
                return "En grupo, en vivo"
            case Phase.FOLLOW:
                return "Después, a ritmo propio" if result is Result.HYBRID else "Después: apoyo"

    def phase_total(self, minutes: Minutes) -> str:
        if minutes.optional and minutes.required:
            return f"{self.duration(minutes.required)}, más {self.duration(minutes.optional)} opcionales"
        if minutes.optional:
            return f"{self.duration(minutes.optional)}, todo opcional"
        return self.duration(minutes.required) if minutes.required else ""

    def item(self, item: Item) -> str:
        match item:
            case Item.CORE_CONCEPTS:
                return "Conceptos clave"
            case Item.FRAMEWORKS:
                return "Marcos de referencia"
            case Item.DEMOS:
                return "Demostraciones"
            case Item.BASELINE_CHECKS:
                return "Prueba diagnóstica"
            case Item.APPLICATION:
                return "Aplicación práctica"
            case Item.ROLE_PLAY:
                return "Juego de roles"
            case Item.CASE_WORK:
                return "Estudio de casos"
            case Item.DISCUSSION:
                return "Debate guiado"
            case Item.RECAP:
                return "Repaso"
            case Item.REFLECTION:
                return "Reflexión"
            case Item.CORRECTION_CLIPS:
                return "Clips de corrección"
            case Item.NEXT_STEP:
                return "Compromiso de acción"
            case Item.LOCALIZATION:
                return "Adaptación local"
            case Item.REPEATABILITY:
                return "Copia para el grupo"
            case Item.CONSISTENT_EXPLANATIONS:
                return "Explicaciones unificadas"
            case Item.MEASUREMENT:
                return "Prueba de lo aprendido"
            case Item.MEASUREMENT_REVIEW:
                return "Análisis de resultados"
            case Item.SCENARIOS_AND_SUBMISSIONS:
                return "Escenarios y entregas"
            case Item.GRANULAR_UPDATES:
                return "Actualizaciones puntuales"
            case Item.PRIMER:
                return "Lecciones introductorias"
            case Item.SCENARIO_LIBRARY:
                return "Biblioteca de escenarios"
            case Item.REFRESHER_BEFORE:
                return "Refuerzo antes del taller"
            case Item.FRAMING:
                return "Encuadre"
            case Item.PRACTICE:
                return "Práctica"
            case Item.BRIEF:
                return "Instrucciones"
            case Item.RUN:
                return "Simulación"
            case Item.DEBRIEF:
                return "Puesta en común"
            case Item.CHECKLIST:
                return "Lista de verificación"
            case Item.REFRESHER_AFTER:
                return "Refuerzo después del taller"
            case Item.RETENTION_CHECK:
                return "Prueba de retención"
            case Item.MOVED:
                return "De la agenda"
            case Item.AGENDA_LINE:
                return "Parte de la sesión"

    def item_short(self, item: Item) -> str:
        match item:
            case Item.REFRESHER_BEFORE:
                return "Refuerzo previo"
            case Item.REFRESHER_AFTER:
                return "Refuerzo posterior"
            case _:
                return self.item(item)

    def item_help(self, item: Item) -> str:
        match item:
            case Item.CORE_CONCEPTS:
                return "Las ideas principales, en piezas de menos de 6\u00a0minutos."
            case Item.FRAMEWORKS:
                return "Las reglas que hay que aplicar, escritas como reglas."
            case Item.DEMOS:
                return "Ejemplos de cómo hacerlo bien, y de cómo no."
            case Item.BASELINE_CHECKS:
                return "Unas preguntas, sin nota. Deciden qué se practica en vivo."
            case Item.APPLICATION:
                return "Usar las ideas en una primera tarea común."
            case Item.ROLE_PLAY:
                return "Practicar en grupo, con situaciones que traen los participantes."
            case Item.CASE_WORK:
                return "Trabajar en un caso real, en grupos pequeños."
            case Item.DISCUSSION:
                return "Decir qué funcionó y qué hay que cambiar, con alguien que modera."
            case Item.RECAP:
                return "Primero las preguntas, después las respuestas."
            case Item.REFLECTION:
                return "Una sola pregunta: ¿qué probé y qué pasó?"
            case Item.CORRECTION_CLIPS:
                return "Los errores que se vieron, y cómo corregirlos. Sin nombres."
            case Item.NEXT_STEP:
                return "Cada persona escribe «si pasa esto, haré aquello». El último día cuenta qué pasó."
            case Item.LOCALIZATION:
                return "Subtítulos, glosario, ejemplos locales y pruebas en cada idioma."
            case Item.REPEATABILITY:
                return "Hacer una copia para este grupo: responsable, fechas, acceso."
            case Item.CONSISTENT_EXPLANATIONS:
                return "La misma explicación para todo el mundo, a ritmo propio."
            case Item.MEASUREMENT:
                return "Una prueba corta de lo que quedó."
            case Item.MEASUREMENT_REVIEW:
                return "Revisar los resultados y mejorar lo que no funcionó."
            case Item.SCENARIOS_AND_SUBMISSIONS:
                return "Práctica con entregas y comentarios en 2\u00a0días laborables."
            case Item.GRANULAR_UPDATES:
                return "Reemplazar las piezas cuyos datos han cambiado."
            case Item.PRIMER:
                return "Lecturas y lecciones cortas: la explicación, para que no ocupe el tiempo en vivo."
            case Item.SCENARIO_LIBRARY:
                return "Situaciones para explorar; quedan abiertas."
            case Item.REFRESHER_BEFORE:
                return "Un breve calentamiento sobre las lecciones introductorias."
            case Item.FRAMING:
                return "Qué se hace hoy y por qué; sin charla."
            case Item.PRACTICE:
                return "La habilidad en sí, en grupo, con alguien que corrige o guía."
            case Item.BRIEF:
                return "Roles, reglas y seguridad."
            case Item.RUN:
                return "La simulación en sí."
            case Item.DEBRIEF:
                return "Qué pasó, por qué, y qué hacer la próxima vez."
            case Item.CHECKLIST:
                return "Se entrega en la sesión, se usa en el trabajo y la firma quien observa o supervisa."
            case Item.REFRESHER_AFTER:
                return "Hacer una vez más lo que más importa."
            case Item.RETENTION_CHECK:
                return "Unas preguntas, para ver qué se recuerda todavía."
            case Item.MOVED:
                return self.agenda.plan_moved_help()
            case Item.AGENDA_LINE:
                return self.agenda.plan_line_help()

    def duration(self, minutes: int) -> str:
        return _lasting(minutes)

    def step_length(self, minutes: int, rate: Rate) -> str:
        match rate:
            case Rate.ONCE:
                return self.duration(minutes)
            case Rate.PER_LANGUAGE:
                return f"{self.duration(minutes)} por idioma"
            case Rate.PER_USE:
                return f"{self.duration(minutes)} por uso"
            case Rate.PER_QUARTER:
                return f"{self.duration(minutes)} cada trimestre"

    def step_when(self, opens: When, due: When | None) -> Line:
        if due is None or due == opens:
            return (opens,)
        return ("Del ", opens, " al ", due)

    def audience(self, audience: Audience) -> str:
        match audience:
            case Audience.LEARNER:
                return ""
            case Audience.PRODUCER:
                return "Para el equipo de producción"

    def optional(self) -> str:
        return "Opcional"

    def private(self) -> str:
        return "Privado"

    def breaks(self, breaks: Breaks) -> str:
        length = f"de {breaks.shortest} a {breaks.longest}\u00a0minutos"
        return self.plural(
            breaks.count,
            one=f"Conviene añadir una pausa {length}, además de los tiempos de arriba.",
            other=f"Conviene añadir {breaks.count}\u00a0pausas {length}, además de los tiempos de arriba.",
        )

    def participants(self, number: int) -> str:
        return self.plural(number, one=f"{number} participante", other=f"{self.number(number)} participantes")

    def holidays(self, country: str) -> str:
        return f"País: {country}. El plan evita los días festivos y los fines de semana de ese país."

    def no_holidays(self) -> str:
        return (
            "No se tienen en cuenta los días festivos, porque falta el país. Se puede añadir en "
            f"{_quoted(self.rebook())}."
        )

    # --- the attention figure ---------------------------------------------------------------------------------

    def attention(self, attention: Attention) -> str:
        likely = f"Estimación: {self.number(attention.minutes)}\u00a0minutos menos de escucha en vivo"
        if attention.basis is AttentionBasis.BY_RESULT:
            likely += f" (entre {self.number(attention.low)} y {self.number(attention.high)})"
        return f"{likely}. Ese tiempo se puede dedicar a la práctica o devolver a cada persona."

    def attention_none(self) -> str:
        return "No hay minutos de escucha que quitar: muy bien."

    def attention_ask(self) -> str:
        return (
            "¿Cuántos minutos de escucha se pueden quitar del tiempo en vivo? Para estimarlo hay que indicar, en "
            f"{_quoted(self.rebook())}, cuántas horas llevaría enseñarlo todo en vivo."
        )

    def person_hours(self, hours: Decimal, participants: int) -> str:
        return f"Para {self.participants(participants)} son unas {self.number(hours)} horas-persona."

    # --- why this day -----------------------------------------------------------------------------------------

    def reasons_title(self) -> str:
        return "Por qué estos días y estas duraciones"

    def reasons_summary(self, topic: str) -> str:
        return f"Aquí se explican el día y la duración de cada paso del plan para {_quoted(topic)}."

    def planned_day(self, step: Step, result: Result) -> str:
        anchor = "del lanzamiento" if result is Result.ASYNC_FIRST else "de la sesión en vivo"
        if step.phase is Phase.LIVE:
            return "Previsto para la sesión en vivo."
        if step.offset == 0:
            return f"Previsto para el día {anchor}."
        days = self.plural(abs(step.offset), one="1\u00a0día", other=f"{abs(step.offset)}\u00a0días")
        return f"Previsto {days} {'antes' if step.offset < 0 else 'después'} {anchor}."

    def basis(self, basis: Basis) -> str:
        match basis:
            case Basis.EDX_SHORT_PIECES:
                return (
                    "Las piezas cortas se ven más a menudo hasta el final (datos de edX, Guo et al. 2014). Lagerstrom "
                    "2015 lo pone en duda: es solo una orientación. Las dos semanas de antelación son criterio nuestro."
                )
            case Basis.RULE_CODED_POINTS:
                return (
                    "Las ideas escritas como reglas suelen ayudar a adquirir la habilidad (Taylor et al. 2005, "
                    "117\u00a0estudios)."
                )
            case Basis.RIGHT_AND_WRONG_MODELS:
                return (
                    "Ver cómo se hace bien y cómo se hace mal suele ser lo que más ayuda a llevarlo al trabajo (Taylor "
                    "et al. 2005)."
                )
            case Basis.ANSWERS_SHAPE_SESSION:
                return (
                    "Con respuestas unos días antes, quien facilita puede adaptar la sesión (Just-in-Time Teaching). "
                    "Tres días dan tiempo para un recordatorio; es criterio nuestro."
                )
            case Basis.SHARE_OF_SESSION:
                return "Una parte fija de la sesión en vivo; es criterio nuestro."
            case Basis.LEARNER_MADE_SCENARIOS:
                return (
                    "Las situaciones que traen los participantes suelen ser las que mejor se trasladan al trabajo "
                    "(Taylor et al. 2005)."
                )
            case Basis.DISCUSSION_WITH_DEBRIEF:
                return (
                    "Poner en común lo vivido suele ayudar (estudios sobre debriefing: Tannenbaum y Cerasoli 2013; "
                    "Keiser y Arthur 2021)."
                )
            case Basis.QUESTIONS_FIRST:
                return "Responder primero suele ayudar más que releer (Rowland 2014; Adesope et al. 2017)."
            case Basis.REFLECTION_AS_DEBRIEF:
                return "Un breve balance personal; los estudios son los mismos que para la puesta en común."
            case Basis.SPACED_RETRIEVAL:
                return "Recordar tras un intervalo suele ayudar más que verlo todo de una vez (Latimier et al. 2021)."
            case Basis.IF_THEN_PLANS:
                return (
                    "Los propósitos «si pasa esto, haré aquello» suelen cumplirse más (Gollwitzer y Sheeran 2006). Las "
                    "metas en el trabajo también ayudan a aplicar lo aprendido (Taylor et al. 2005; Blume et al. 2010)."
                )
            case Basis.LOCAL_VERSIONS:
                return "La adaptación local es un punto fuerte de aprender a ritmo propio. El día es criterio nuestro."
            case Basis.COHORT_COPY:
                return "Repetir el mismo curso con cada grupo es su punto fuerte. El día es criterio nuestro."
            case Basis.SAME_FOR_ALL:
                return (
                    "La misma explicación para todo el mundo; para aprender datos, la web rinde tanto como el aula "
                    "(Sitzmann 2006)."
                )
            case Basis.CHECKS_ARE_LEARNING:
                return "Una prueba también enseña, no solo mide. Los intervalos son criterio nuestro."
            case Basis.RESULTS_SHAPE_NEXT:
                return "Después de un mes, los resultados muestran qué mejorar. El día es criterio nuestro."
            case Basis.PRACTICE_WITH_FEEDBACK:
                return (
                    "Cambiar un comportamiento exige práctica con comentarios, también sin tiempo en vivo. Los días "
                    "son criterio nuestro."
                )
            case Basis.IF_THEN_AFTER_PRACTICE:
                return (
                    "Cuando la práctica ya tiene comentarios: «si pasa esto, haré aquello» (Gollwitzer y Sheeran 2006)."
                )
            case Basis.ONE_FACT_PER_PIECE:
                return "Cada pieza contiene un solo dato que puede cambiar. El trimestre es criterio nuestro."
            case Basis.EXPLANATION_LEAVES_ROOM:
                return (
                    "La explicación sale de la sesión, para que el tiempo en vivo sea de práctica. Los días son "
                    "criterio nuestro."
                )
            case Basis.RAW_MATERIAL:
                return "Material para la práctica. El día es criterio nuestro."
            case Basis.WARM_UP:
                return "Para tenerlo fresco ese día. La duración es criterio nuestro."
            case Basis.LITTLE_EXPLANATION:
                return "Como máximo una décima parte de la sesión es explicación; es criterio nuestro."
            case Basis.PRACTICE_FILLS_REST:
                return "La práctica ocupa todo el tiempo que dejan el comienzo y la puesta en común."
            case Basis.ENOUGH_DEBRIEF:
                return (
                    "Al menos una cuarta parte de la sesión. Poner en común lo vivido suele ayudar (estudios sobre "
                    "debriefing: Tannenbaum y Cerasoli 2013; Keiser y Arthur 2021)."
                )
            case Basis.SIGNED_ON_THE_JOB:
                return (
                    "Se usa en el trabajo durante dos semanas, mientras lo aprendido está fresco. Los días son "
                    "criterio nuestro."
                )
            case Basis.SKILLS_FADE:
                return (
                    "Las habilidades se pierden en unos meses y un refuerzo suele ayudar (ensayo REF-CPR). En otro "
                    "ensayo, el momento no cambió nada; por eso los días son criterio nuestro."
                )
            case Basis.AGENDA:
                return self.agenda.basis()
            case Basis.TENTH_OF_TARGET:
                return "Una prueba tras una décima parte del tiempo que debe durar (Cepeda et al. 2008)."

    def adjustment(self, adjustment: Adjustment, off: Off) -> str:
        is_off = "es festivo" if off is Off.HOLIDAY else self._falls_on(off)
        planned, last = f"Ese día {is_off}", f"El último día {is_off}"
        match adjustment:
            case Adjustment.ANCHOR_ON_FREE_DAY:
                return f"Es la fecha elegida, aunque {self._falls_on(off)}."
            case Adjustment.OPENS_BEFORE_FREE_DAY:
                return f"{planned}, así que se abre el día laborable anterior."
            case Adjustment.OPENS_AFTER_FREE_DAY:
                return f"{planned}, así que se abre el día laborable siguiente."
            case Adjustment.OPENS_NEXT_WORKING_DAY:
                return "Ese día ya pasó, así que se abre el próximo día laborable."
            case Adjustment.OPENS_ON_BOOKING_DAY:
                return "No queda ningún día laborable antes, así que se abre de inmediato."
            case Adjustment.OPENS_WITH_STEP_BEFORE:
                return "Se abre junto con el paso en el que se basa."
            case Adjustment.OPENS_AFTER_RUN:
                return "Se abre después de la simulación, porque hasta entonces los escenarios quedan ocultos."
            case Adjustment.DUE_BEFORE_FREE_DAY:
                return f"{last}, así que termina el día laborable anterior."
            case Adjustment.DUE_AFTER_FREE_DAY:
                return f"{last}, así que termina el día laborable siguiente."
            case Adjustment.DUE_LAST_WORKING_DAY:
                return "Termina el último día laborable que queda antes."
            case Adjustment.DUE_DAY_BEFORE:
                return "No queda ningún día laborable, así que termina el día anterior."
            case Adjustment.DUE_ON_ANCHOR_DAY:
                return "Todo es el mismo día, así que termina ese día."
            case Adjustment.OPTIONAL_SHORT_NOTICE:
                return "Opcional, porque falta tiempo para hacerlo sin prisas."
            case Adjustment.OPTIONAL_SAME_DAY:
                return "Opcional, porque no se puede pedir a nadie que se prepare para hoy mismo."
            case Adjustment.OPTIONAL_NO_WORKING_DAY:
                return "Opcional, porque no se puede pedir a nadie que se prepare en un día libre."
            case Adjustment.LENGTH_SHARED_OUT:
                return "La sesión tiene la duración elegida; esta es la parte que le toca."

    def evidence_note(self) -> str:
        return (
            "Lo que encontró un estudio suele ayudar; no es una promesa. Lo que más cuenta es qué se hace con el "
            "tiempo en vivo."
        )

    # --- notices, help, lists ---------------------------------------------------------------------------------

    def notice(self, notice: Notice) -> str:
        match notice.kind:
            case NoticeKind.STALE:
                return "Ese botón es de un paso anterior, así que no cambió nada. Vale la tarjeta más reciente."
            case NoticeKind.ALREADY_ANSWERED:
                return (
                    "Esta pregunta ya tiene respuesta, así que no cambió nada. Para dar otra está el botón "
                    f"{_quoted(self.change(Asking(notice.subject)))}."
                )
            case NoticeKind.NOTHING_TO_DO:
                return "Aquí no hay nada que cambiar."
            case NoticeKind.NOT_YOURS:
                return self.you(
                    "Solo puede responder quien empezó este plan. Esa persona puede permitir que todos respondan. "
                    "También puede usted empezar su propio plan.",
                    "Solo puede responder quien empezó este plan. Esa persona puede permitir que todos respondan. "
                    "También puedes empezar tu propio plan.",
                )
            case NoticeKind.OWNER_DECIDES:
                return "Eso solo lo puede hacer quien empezó este plan."
            case NoticeKind.NOW_OPEN:
                return "Ahora puede responder cualquiera que tenga acceso a esta conversación."
            case NoticeKind.NOW_CLOSED:
                return self.you("Ahora solo puede responder usted.", "Ahora solo puedes responder tú.")
            case NoticeKind.UNCLEAR:
                return self._unclear(notice.subject)
            case NoticeKind.TOO_LONG:
                return f"Era un texto largo: guardé los primeros {notice.subject} caracteres como nombre."
            case NoticeKind.EXPLAIN:
                return self.explain(Asking(notice.subject))
            case NoticeKind.UNREAD:
                return f"No supe dónde poner esto, así que lo dejé fuera: {notice.subject}."
            case NoticeKind.FORM_ERRORS:
                return "Hay que revisar algo en el formulario. Lo escrito sigue ahí."
            case NoticeKind.NO_RESULT_YET:
                return "Hay una pregunta pendiente. Primero hay que responderla."
            case NoticeKind.SNOOZE_MISTAKE:
                known = notice.subject in set(Mistake)
                return self.reminders.pause_mistake(Mistake(notice.subject) if known else Mistake.NOT_A_DATE)
            case NoticeKind.SNOOZE_TOO_LATE:
                return self.reminders.too_late()
            case NoticeKind.NO_AGENDA:
                return f"Aquí aún no hay agenda. Se puede pegar una o elegir {_quoted(self.agenda.check())} en el plan."
            case NoticeKind.NO_PLAN_YET:
                return "Aún no hay fecha. Primero hay que fijarla."
            case NoticeKind.GONE:
                return "Este plan ya no se conserva. Se puede empezar uno nuevo."
            case NoticeKind.NEWER:
                return (
                    "Este plan viene de una versión más reciente de Livewise y queda como está. Conviene intentarlo "
                    "más tarde."
                )
            case NoticeKind.UNREADABLE:
                return "Este plan ya no se puede leer y queda como está. Se puede empezar uno nuevo."
            case NoticeKind.BUSY:
                return self.you(
                    "No se pudo guardar, así que no cambió nada. Inténtelo de nuevo en un momento.",
                    "No se pudo guardar, así que no cambió nada. Inténtalo de nuevo en un momento.",
                )
            case NoticeKind.UNKNOWN_PRESS:
                return "No conozco ese botón, así que no cambió nada."
            case NoticeKind.FORGOTTEN:
                return self.you(
                    "Se borró todo lo que Livewise guardaba sobre usted y sus planes.",
                    "Se borró todo lo que Livewise guardaba sobre ti y tus planes.",
                )

    def _unclear(self, words: str) -> str:
        if not words:
            return self.you(
                "No había nada que leer. Escriba una respuesta o elija un botón.",
                "No había nada que leer. Escribe una respuesta o elige un botón.",
            )
        return self.you(
            f"No entendí {_quoted(words)}. Elija un botón o escriba «ayuda».",
            f"No entendí {_quoted(words)}. Elige un botón o escribe «ayuda».",
        )

    def closed(self) -> str:
        return "Esto sigue más abajo."

    def outdated(self) -> str:
        return self.you("Esto se refería a sus respuestas anteriores.", "Esto se refería a tus respuestas anteriores.")

    def help_title(self) -> str:
        return "Cómo ayuda Livewise"

    def help_lines(self) -> tuple[str, ...]:
        return (
            self.you(
                "Escriba el nombre de una formación. Cuatro preguntas después sabrá qué hacer en vivo, qué a ritmo "
                "propio y por qué.",
                "Escribe el nombre de una formación. Cuatro preguntas después sabrás qué hacer en vivo, qué a ritmo "
                "propio y por qué.",
            ),
            "Después basta con una fecha: cada paso, antes o después de ella, recibe su día.",
            "En lugar de un botón se puede escribir, por ejemplo, «sí», «no lo sé» o «cambiar comportamientos».",
            "Para cambiar una respuesta: «atrás» o «cambiar el objetivo». Para volver a empezar: «empezar de nuevo».",
            "Para crear el plan basta con una fecha, por ejemplo «14 de mayo de 2027, 15:00, 90 min, 12 personas».",
            (
                f"En el plan, {_quoted(self.reminders.remind_us())} pone en marcha los recordatorios. Entonces se "
                "puede escribir «hecho», «posponer hasta el jueves» o «detener los recordatorios»."
            ),
            "Para ver cuánto de una sesión es escucha, basta con pegar la agenda o escribir «agenda».",
            self.you(
                "«Mis planes» muestra sus planes; «borrar mis datos» borra todo lo suyo.",
                "«Mis planes» muestra tus planes; «borrar mis datos» borra todo lo tuyo.",
            ),
            "«Idioma» permite elegir el idioma y el trato, de usted o de tú.",
        )

    def start_button(self) -> str:
        return "Planificar una formación"

    def new_plan(self) -> str:
        return "Aquí se puede planificar otra formación."

    def list_title(self) -> str:
        return "Mis planes"

    def list_summary(self) -> str:
        return self.you(
            "Aquí están sus planes, del más reciente al más antiguo.",
            "Aquí están tus planes, del más reciente al más antiguo.",
        )

    def list_empty(self) -> str:
        return "Aún no hay planes. El primero empieza con el nombre de una formación."

    def newest_plans(self) -> str:
        return "Planes más recientes"

    def older_plans(self) -> str:
        return "Planes anteriores"

    def state_asking(self) -> str:
        return "Hay una pregunta pendiente"

    def state_decided(self, result: Result) -> str:
        return f"{self.result(result)}, aún sin fecha"

    def state_planned(self, result: Result, when: When) -> Line:
        return (f"{self.result(result)} · ", when)

    def next_date(self, when: When) -> Line:
        return ("Próxima fecha: ", when)

    def untitled(self) -> str:
        return "Sin nombre"

    def forget_title(self) -> str:
        return self.you("¿Borrar todos sus datos?", "¿Borrar todos tus datos?")

    def forget_question(self, sessions: int) -> str:
        final = "No se puede deshacer."
        if sessions == 0:
            return self.you(
                f"Usted no tiene planes aquí. Se borrará todo lo demás que Livewise guarda sobre usted. {final}",
                f"No tienes planes aquí. Se borrará todo lo demás que Livewise guarda sobre ti. {final}",
            )
        count = self.number(sessions)
        erased = self.plural(
            sessions,
            one=f"Se borrará {self.you('su', 'tu')} plan, con todas las respuestas y fechas.",
            other=f"Se borrarán {self.you('sus', 'tus')} {count} planes, con todas las respuestas y fechas.",
        )
        return f"{erased} {final}"

    def forget_button(self) -> str:
        return "Borrar todos mis datos"

    def keep_everything(self) -> str:
        return "Para conservarlo todo, basta con seguir con otra cosa."

    # --- language and form of address -------------------------------------------------------------------------

    def own_name(self) -> str:
        return "Español"

    def settings_title(self) -> str:
        return "Idioma y trato"

    def settings_button(self) -> str:
        return "Idioma y trato"

    def settings_summary(self) -> str:
        return "Aquí se eligen el idioma y el trato, de usted o de tú."

    def language_group(self) -> str:
        return self.you("Su idioma", "Tu idioma")

    def language_help(self) -> str:
        shared = "Un plan compartido conserva el idioma de quien lo empezó."
        return self.you(
            f"Livewise lo usa para lo que solo lee usted y para los planes que empiece a partir de ahora. {shared}",
            f"Livewise lo usa para lo que solo lees tú y para los planes que empieces a partir de ahora. {shared}",
        )

    def language_of_app(self) -> str:
        return "El idioma de esta aplicación"

    def address_group(self) -> str:
        return "Trato para todas las personas aquí"

    def address_help(self) -> str:
        return (
            "Vale para los planes que se empiecen a partir de ahora. En inglés no hay diferencia; en otros idiomas, sí."
        )

    def address(self, address: Address) -> str:
        match address:
            case Address.FORMAL:
                return "Tratar de usted"
            case Address.INFORMAL:
                return "Tratar de tú"

    def chosen(self, label: str) -> str:
        return f"Ahora: {label}"

    # --- files ------------------------------------------------------------------------------------------------

    def file_name(self, topic: str) -> str:
        return f"Plan {topic}"

    def calendar_step(self, name: str, topic: str) -> str:
        return f"{name}: {topic}"


# --- reminders ----------------------------------------------------------------------------------------------


class _Reminders(_Joined, RemindersTexts):
    """Reminders in Spanish; groups read them, so they address nobody where they can."""

    # --- buttons ----------------------------------------------------------------------------------------------

    def remind_us(self) -> str:
        return "Activar recordatorios aquí"

    def start_again(self) -> str:
        return "Reanudar los recordatorios"

    def stop(self) -> str:
        return "Detener los recordatorios"

    def preview(self) -> str:
        return "Vista previa de recordatorios"

    def details(self) -> str:
        return "Detalles de los recordatorios"

    def done(self) -> str:
        return "Hecho"

    def skip(self) -> str:
        return "Omitir este paso"

    def done_with(self, item: str) -> str:
        return f"Hecho: {_uncapped(item)}"

    def skip_it(self, item: str) -> str:
        return f"Omitir: {_uncapped(item)}"

    def snooze(self) -> str:
        return "Posponer"

    def undo(self, item: str) -> str:
        return f"Deshacer: {_uncapped(item)}"

    def pause(self, pause: Pause) -> str:
        match pause:
            case Pause.HOUR:
                return "Posponer 1\u00a0hora"
            case Pause.TOMORROW:
                return "Posponer hasta mañana a las 9:00"
            case Pause.WORKDAY:
                return "Posponer hasta el próximo día laborable"
            case Pause.DATE:
                return "Posponer hasta esta fecha"

    def not_later(self) -> str:
        return "No posponer"

    def call_off(self, result: Result) -> str:
        return "Cancelar el lanzamiento" if result is Result.ASYNC_FIRST else "Cancelar la sesión en vivo"

    def call_on(self) -> str:
        return "Al final sí se hace"

    # --- a reminder -------------------------------------------------------------------------------------------

    def step_title(self, item: str, part: Part) -> str:
        match part:
            case Part.OPEN:
                return item
            case Part.NUDGE:
                return f"{item} (todavía hay tiempo)"
            case Part.AGAIN:
                return f"{item} (de nuevo, como se pidió)"

    def step_time(self, length: str, due: When | None, live: When | None) -> Line:
        length = length[:1].upper() + length[1:]  # "no time given" is one as well
        if due is not None:
            return (f"{length}. Fecha límite: ", due, ".")
        if live is not None:
            return (f"{length}, antes de la sesión en vivo: ", live, ".")
        return (f"{length}.",)

    def why(self, step: Step, live: When) -> Line:
        if step.item in {Item.CORE_CONCEPTS, Item.FRAMEWORKS, Item.DEMOS, Item.PRIMER, Item.MOVED}:
            return ("La sesión en vivo será para practicar, no para escuchar una charla: ", live, ".")
        return (self._why(step.item),)

    def _why(self, item: Item) -> str:
        match item:
            case Item.BASELINE_CHECKS:
                return "Sin nota: las respuestas deciden qué se practica."
            case Item.SCENARIO_LIBRARY:
                return "Situaciones para explorar; con ellas se practicará."
            case Item.REFRESHER_BEFORE:
                return "Un breve calentamiento, para empezar sin demora."
            case Item.RECAP:
                return (
                    "Primero, una pregunta: ¿qué tres ideas vale la pena contar en el equipo? Solo después, "
                    "comprobarlas."
                )
            case Item.REFLECTION:
                return "Una pregunta: ¿qué probé y qué pasó? La respuesta es personal; compartirla es voluntario."
            case Item.CORRECTION_CLIPS:
                return "Los errores que se vieron, y cómo corregirlos; nunca con nombres."
            case Item.NEXT_STEP:
                return "Se formula así: «si pasa esto, haré aquello». Más tarde se mira qué pasó."
            case Item.CHECKLIST:
                return "Para usarla la próxima vez, en el trabajo."
            case Item.REFRESHER_AFTER:
                return "Las habilidades se pierden: conviene hacer una vez más lo que más importa."
            case Item.RETENTION_CHECK | Item.MEASUREMENT:
                return "Unas preguntas; responderlas ayuda a recordar."
            case Item.CONSISTENT_EXPLANATIONS:
                return "La misma explicación para todo el mundo, a ritmo propio."
            case Item.SCENARIOS_AND_SUBMISSIONS:
                return "Lo que cuenta es la práctica; los comentarios llegan en 2\u00a0días laborables."
            case Item.LOCALIZATION:
                return "Se aprende mejor en el idioma propio; los subtítulos y los ejemplos también cuentan."
            case Item.REPEATABILITY:
                return "El grupo necesita su propia copia: responsable, fechas, acceso."
            case Item.MEASUREMENT_REVIEW:
                return "Los resultados dicen qué hay que mejorar."
            case Item.GRANULAR_UPDATES:
                return "Los datos cambian: hay que reemplazar las piezas que ya no son correctas."
            case _:
                return "Es parte del plan."

    def live_title(self) -> str:
        return "La sesión en vivo"

    def live_time(self, start: When, length: str) -> Line:
        return (start, f", {length}.")

    def live_why(self) -> str:
        return "Es para practicar, no para escuchar una charla."

    def place(self, place: str) -> str:
        return f"Dónde: {_ended(place)}"

    def materials(self, materials: str) -> str:
        return f"El material está aquí: {_ended(materials)}"

    def bring(self, bring: str) -> str:
        return f"Hay que llevar: {_ended(bring)}"

    def still_open(self, items: Sequence[str]) -> str:
        return f"Queda por hacer antes: {self._named(items)}."

    def _named(self, items: Sequence[str]) -> str:
        return self.listed([_uncapped(item) for item in items])

    def nothing_open(self) -> str:
        return "Toda la preparación está hecha."

    def care(self, rule: CareRule, details: Details) -> str:
        match rule:
            case CareRule.NO_UNSUPERVISED_ATTEMPT:
                return "Nadie practica la habilidad sin supervisión."
            case CareRule.SUPERVISOR_SIGNS:
                return "Quien supervisa firma la lista de verificación."
            case CareRule.SKIP_WITHOUT_REASON:
                return "Se puede omitir sin decir por qué."
            case CareRule.SUPPORT_CONTACT:
                if details.contact:
                    return f"Si resulta difícil, la persona de apoyo es: {_ended(details.contact)}"
                return "Si resulta difícil, la persona de apoyo puede ayudar."
            case CareRule.NO_CLIPS_OF_NAMED_PEOPLE:
                return "En ellos no se puede reconocer a nadie."
            case CareRule.NO_REFLECTION_IN_CHANNELS:
                return "Por favor, sin publicarlo en ningún canal."
            case _:
                return ""

    def introduction(self, topic: str) -> str:
        return (
            f"Soy Livewise. Alguien me pidió que enviara aquí los recordatorios del plan {_quoted(topic)}. Con "
            f"{_quoted(self.stop())} dejan de llegar."
        )

    def summary(self, topic: str, items: Sequence[str]) -> str:
        return f"Recordatorio de {_quoted(topic)}: {self._named(items)}."

    def summary_settled(self, topic: str) -> str:
        return f"Recordatorio de {_quoted(topic)}: por ahora no queda nada por hacer."

    def marked(self, mark: Mark) -> str:
        match mark:
            case Mark.DONE:
                return "paso hecho."
            case Mark.SKIPPED:
                return "paso omitido."

    def snoozed(self, until: When) -> Line:
        return ("paso pospuesto hasta el ", until, ".")

    def closed(self) -> str:
        return "Este recordatorio está cerrado. El plan muestra lo que sigue pendiente."

    def waits(self) -> str:
        return "El plan se está cambiando, así que los recordatorios esperan."

    def ask_pause(self) -> str:
        return "¿Cuándo debe volver este recordatorio?"

    def pause_day(self) -> str:
        return "Otra fecha"

    def pause_mistake(self, mistake: Mistake) -> str:
        match mistake:
            case Mistake.MISSING:
                return "Primero hay que elegir una fecha o uno de los botones."
            case Mistake.PAST:
                return "Esta fecha no es futura. Se puede elegir a partir de mañana."
            case Mistake.TOO_FAR:
                return "Faltan más de tres años para eso. Hace falta un día más cercano."
            case _:
                return "No pude leer esto como una fecha. Formato: 2026-12-14."

    def too_late(self) -> str:
        return "Sería demasiado tarde. Hay que elegir un momento anterior u omitir el paso."

    def group(self) -> str:
        return "Responder a este recordatorio"

    # --- on the plan ------------------------------------------------------------------------------------------

    def is_on(self) -> str:
        return "Los recordatorios están activados."

    def progress(self, done: int, skipped: int, of: int) -> str:
        left_out = f"; omitidos: {skipped}" if skipped else ""
        return f"Pasos hechos: {done} de {of}{left_out}."

    def next_reminder(self, when: When, items: Sequence[str]) -> Line:
        return ("Próximo recordatorio: ", when, f". Trata de: {self._named(items)}.")

    def no_more(self) -> str:
        return "No quedan más recordatorios."

    def away(self, until: When) -> Line:
        return ("En pausa. No se envía nada antes de esta fecha: ", until, ".")

    def is_off(self) -> str:
        return "Puedo enviar aquí un recordatorio de cada paso, en días laborables, entre las 9:00 y las 17:00."

    def stopped(self) -> str:
        return (
            f"Los recordatorios están detenidos. {_quoted(self.start_again())} los vuelve a activar; lo hecho se "
            "conserva."
        )

    def lost(self) -> str:
        return (
            "Los recordatorios terminaron, porque no pude escribir aquí. "
            f"{_quoted(self.start_again())} lo intenta otra vez."
        )

    # --- called off, ended ------------------------------------------------------------------------------------

    def called_off(self, result: Result, day: When) -> Line:
        what = "Lanzamiento cancelado" if result is Result.ASYNC_FIRST else "Sesión en vivo cancelada"
        return (f"{what}: ", day, ".")

    def ended(self, topic: str) -> str:
        return f"Se canceló la fecha de {_quoted(topic)}, así que ya no habrá recordatorios."

    def resumed(self, topic: str) -> str:
        return f"Los recordatorios de {_quoted(topic)} continúan."

    def place_lost(self, topic: str) -> str:
        return (
            f"Los recordatorios de {_quoted(topic)} terminaron, porque ya no puedo escribir donde se pidieron. Para "
            "seguir, hay que empezar un plan donde yo participe, o aquí conmigo."
        )

    # --- preview ----------------------------------------------------------------------------------------------

    def preview_title(self) -> str:
        return "Los próximos recordatorios"

    def preview_summary(self, topic: str) -> str:
        return f"Aquí están los próximos recordatorios de {_quoted(topic)}."

    def preview_help(self) -> str:
        return "Todavía no se ha enviado nada. Un paso hecho u omitido ya no se recuerda cuando llega su día."

    def preview_off(self) -> str:
        return "Los recordatorios no están activados. Esto se enviaría si se activaran ahora."

    def preview_private(self) -> str:
        return self.you("Solo para usted", "Solo para ti")

    # --- details ----------------------------------------------------------------------------------------------

    def details_title(self) -> str:
        return "Qué dicen los recordatorios"

    def details_question(self, topic: str) -> str:
        return f"¿Qué deben decir los recordatorios de {_quoted(topic)}, además del plan?"

    def details_summary(self, topic: str) -> str:
        return f"Esto dicen los recordatorios de {_quoted(topic)}, además del plan."

    def details_help(self) -> str:
        return "Aquí todo puede quedar vacío."

    def field(self, field: details_form.Field) -> str:
        match field:
            case details_form.Field.PLACE:
                return "Sala o enlace de la sesión en vivo"
            case details_form.Field.MATERIALS:
                return "Dónde está lo que se hace a ritmo propio"
            case details_form.Field.BRING:
                return "Qué hay que llevar"
            case details_form.Field.CONTACT:
                return "Persona de apoyo"
            case details_form.Field.AWAY:
                return "En pausa hasta"

    def field_hint(self, field: details_form.Field) -> str:
        match field:
            case details_form.Field.PLACE:
                return "Se indica el día anterior."
            case details_form.Field.MATERIALS:
                return "Por ejemplo, un enlace al curso."
            case details_form.Field.BRING:
                return "Por ejemplo, un cuaderno o un caso propio."
            case details_form.Field.CONTACT:
                return "Se nombra en cada recordatorio de este programa."
            case details_form.Field.AWAY:
                return "No se envía nada antes de ese día. Con la fecha de hoy, se reanudan de inmediato."

    def field_mistake(self, field: details_form.Field, mistake: Mistake) -> str:  # noqa: ARG002 - dates are all that can be wrong
        match mistake:
            case Mistake.PAST:
                return "Ese día ya pasó. Hay que elegir uno posterior o dejar el campo vacío."
            case Mistake.TOO_FAR:
                return "Faltan más de tres años para eso. Hace falta un día más cercano."
            case _:
                return "No pude leer esto como una fecha. Formato: 2026-12-14."

    def save(self) -> str:
        return "Guardar"

    def leave(self) -> str:
        return "Dejarlo como estaba"

    def nothing_set(self) -> str:
        return f"No hay nada indicado. {_quoted(self.details())}, en el plan, vuelve a abrir el formulario."


def _quoted(words: str) -> str:
    """Somebody's own words, or a button's label, inside a sentence."""
    return f"«{words}»"


def _lasting(minutes: int) -> str:
    """A length of time by the customs of the language."""
    hours, rest = divmod(minutes, 60)
    if not hours:
        return f"{rest}\u00a0min"
    return f"{hours}\u00a0h\u00a0{rest}\u00a0min" if rest else f"{hours}\u00a0h"


def _uncapped(words: str) -> str:
    """The name of something where no sentence begins."""
    return words[:1].lower() + words[1:]


def _ended(words: str) -> str:
    """Somebody's own words as the end of a sentence."""
    return words if words.endswith((".", "!", "?", "…")) else f"{words}."


# --- the agenda ---------------------------------------------------------------------------------------------


class _Agenda(_Joined, AgendaTexts):
    """The agenda of a live session in Spanish; on its own, "mi agenda" would be somebody's diary."""

    # --- the form ---------------------------------------------------------------------------------------------

    def check(self) -> str:
        return "Revisar la agenda de la sesión"

    def form_title(self) -> str:
        return "Pegar la agenda"

    def form_help(self) -> str:
        return (
            "El resultado muestra qué se puede ver a ritmo propio y para qué sirven los minutos que quedan libres. "
            "Una agenda larga también se puede enviar aquí en un mensaje."
        )

    def field(self) -> str:
        return "Agenda de la sesión en vivo"

    def field_hint(self) -> str:
        return (
            "Una línea por cada parte, con sus horas o minutos, por ejemplo «9:00-9:45 Charla» o «Juego de roles "
            "30 min»."
        )

    def submit(self) -> str:
        return "Revisar"

    def leave(self) -> str:
        return "Cerrar el formulario"

    def form_closed(self) -> str:
        return f"Aún no hay agenda. {_quoted(self.check())}, en el plan, vuelve a abrir el formulario."

    def problem(self, problem: Problem) -> str:
        match problem:
            case Problem.EMPTY:
                return "No encontré ninguna línea que clasificar. Hace falta una línea por cada parte de la sesión."
            case Problem.NOT_TEXT:
                return "Esto no es texto. Hay que copiar las líneas de la agenda desde el documento y pegarlas aquí."
            case Problem.NO_TIMES:
                return "Ninguna línea indica a qué hora es ni cuánto dura. Hay que añadir horas o minutos."

    # --- what it comes to -------------------------------------------------------------------------------------

    def title(self, topic: str) -> str:
        return f"Agenda de la sesión: {topic}"

    def protected(self, minutes: int) -> str:
        leaves = self.plural(
            minutes,
            one="1\u00a0minuto de escucha sale de la sesión",
            other=f"{self.number(minutes)}\u00a0minutos de escucha salen de la sesión",
        )
        return f"{leaves}. Ese tiempo se puede dedicar a la práctica o devolver a cada persona."

    def nothing_to_protect(self) -> str:
        return "No hay minutos de escucha que quitar: muy bien. Nada de esta sesión se vería mejor a ritmo propio."

    def nothing_yet(self) -> str:
        return self.you(
            "Por ahora no cuenta ningún minuto de escucha. Aclare abajo lo que queda pendiente.",
            "Por ahora no cuenta ningún minuto de escucha. Aclara abajo lo que queda pendiente.",
        )

    def person_hours(self, hours: Decimal, participants: int) -> str:
        people = self.plural(
            participants, one="1\u00a0participante", other=f"{self.number(participants)}\u00a0participantes"
        )
        return f"Para {people} son {self.number(hours)}\u00a0horas-persona."

    def share(self, percent: int) -> str:
        return f"Es el {percent}\u00a0% de la sesión, sin contar la logística."

    def bars_heading(self) -> str:
        return "La sesión ahora, y cómo podría ser"

    def bar_now(self) -> str:
        return "Ahora"

    def bar_same(self) -> str:
        return "Misma duración"

    def bar_shorter(self) -> str:
        return "Más corta"

    def shade(self, shade: Shade) -> str:
        match shade:
            case Shade.LISTENING:
                return "escucha"
            case Shade.PRACTICE:
                return "práctica"
            case Shade.LOGISTICS:
                return "logística"

    def bar_in_words(self, bar: str, parts: Sequence[str]) -> str:
        return f"{bar}: {self.listed(parts)}."

    def part_in_words(self, name: str, length: str) -> str:
        return f"{length} de {name}"

    # --- its lines --------------------------------------------------------------------------------------------

    def lines_heading(self) -> str:
        return "Línea por línea"

    def kind(self, kind: Kind) -> str:
        match kind:
            case Kind.ASYNC:
                return "Mejor a ritmo propio"
            case Kind.LIVE:
                return "Merece tiempo en vivo"
            case Kind.LOGISTICS:
                return "Logística"
            case Kind.UNKNOWN:
                return "Aún no está claro, cuenta como tiempo en vivo"

    def no_length(self) -> str:
        return "sin duración"

    def note(self, note: Note, title: str, total: str) -> str:
        length = "" if note.minutes is None else _lasting(note.minutes)
        match note.remark:
            case Remark.TOTAL_DIFFERS:
                return f"La agenda dice {length} en total, pero sus líneas suman {total}."
            case Remark.LENGTH_DIFFERS:
                return (
                    f"{_quoted(title)}: la duración indicada ({length}) no coincide con sus horas. Cuenta la duración."
                )
            case Remark.BACKWARDS:
                return f"{_quoted(title)}: sus horas van hacia atrás. Conviene revisarlas."
            case Remark.OVER_MIDNIGHT:
                return f"{_quoted(title)} sigue después de la medianoche."
            case Remark.GAP:
                return f"Antes de {_quoted(title)} hay un hueco de {length} sin ninguna línea."
            case Remark.OVERLAP:
                return f"{_quoted(title)} empieza {length} antes de que termine la línea anterior."
            case Remark.NONSENSE:
                return f"En {_quoted(title)}, {_quoted(note.words)} no se puede usar como hora ni como duración."
            case Remark.NO_LENGTH:
                return f"{_quoted(title)} no indica cuánto dura, así que cuenta como 0\u00a0minutos."
            case Remark.CUT:
                return "Esta agenda es muy larga, así que solo leí el principio."

    def ask_kind(self, title: str) -> str:
        return f"¿Qué es {_quoted(title)}? Mientras no se indique, cuenta como tiempo en vivo."

    def ask_again(self, title: str) -> str:
        return f"¿Qué es {_quoted(title)}?"

    def class_as(self, kind: Kind, title: str) -> str:
        match kind:
            case Kind.ASYNC:
                return f"A ritmo propio: {title}"
            case Kind.LIVE | Kind.UNKNOWN:
                return f"En vivo: {title}"
            case Kind.LOGISTICS:
                return f"Logística: {title}"

    def ask_length(self, title: str) -> str:
        return f"¿Cuánto dura {_quoted(title)}? Mientras no se indique, cuenta como 0\u00a0minutos."

    def takes(self, length: str, title: str) -> str:
        return f"{title}: {length}"

    def offer_split(self, title: str, listening: str, practice: str) -> str:
        return (
            f"{_quoted(title)} tiene una parte de escucha ({listening}) y otra de práctica ({practice}). Por ahora, "
            "todo cuenta como tiempo en vivo."
        )

    def split(self, title: str, listening: str, practice: str) -> str:
        label = f"Dividir {title}: {listening} + {practice}"
        return label if len(label) <= _LONGEST else f"Dividir en dos: {title}"

    def more_open(self, number: int) -> str:
        lines = self.plural(
            number,
            one="Queda 1\u00a0línea más por aclarar",
            other=f"Quedan {self.number(number)}\u00a0líneas más por aclarar",
        )
        return f"{lines}. Las preguntas vienen después."

    # --- the proposal -----------------------------------------------------------------------------------------

    def moves_heading(self) -> str:
        return "Antes de la sesión, a ritmo propio"

    def moved(self, title: str, length: str) -> str:
        return f"{title} ({length})"

    def longer(self, title: str, length: str, before: str) -> str:
        return f"{title} ({length} en lugar de {before})"

    def quoted(self, title: str) -> str:
        return _quoted(title)

    def too_long(self, minutes: int) -> str:
        return (
            f"Supera en {_lasting(minutes)} los 60\u00a0min de preparación que se pueden pedir antes de una sesión. "
            "Conviene dejar solo lo esencial."
        )

    def plan_too_long(self, minutes: int) -> str:
        return f"La preparación supera en {_lasting(minutes)} los 60\u00a0min que se pueden pedir antes de una sesión."

    def same_heading(self, length: str) -> str:
        return f"La sesión con más práctica ({length})"

    def shorter_heading(self, length: str) -> str:
        return f"La sesión sin los tiempos de escucha ({length})"

    def new_line(self, role: Role) -> str:
        return "Puesta en común" if role is Role.DEBRIEF else "Más práctica"

    def adopt_same(self) -> str:
        return "Dedicar ese tiempo a la práctica"

    def adopt_shorter(self, length: str) -> str:
        return f"Acortar la sesión en {length}"

    def adopted(self) -> str:
        return "Esta agenda está en el plan."

    def adopted_before_plan(self) -> str:
        return "Esta agenda estará en el plan en cuanto se fije una fecha."

    def drop(self) -> str:
        return "Quitar la agenda del plan"

    def again(self) -> str:
        return "Pegar otra agenda"

    # --- how it was read --------------------------------------------------------------------------------------

    def how(self) -> str:
        return "¿Por qué esta clasificación?"

    def reading_title(self) -> str:
        return "Las palabras decisivas"

    def reading_help(self) -> str:
        return "Una línea mal clasificada se puede corregir. La corrección se guarda para este plan."

    def because(self, kind: str, words: str) -> str:
        return f"{kind}, por {_quoted(words)}"

    def because_you(self, kind: str) -> str:
        return f"{kind}, como se indicó"

    def because_nothing(self) -> str:
        return "No está claro: no conozco ninguna de estas palabras, así que cuenta como tiempo en vivo"

    def wrong(self, title: str) -> str:
        return f"Corregir: {title}"

    def gone(self) -> str:
        return "Aquí ya no hay ninguna agenda."

    # --- in the plan ------------------------------------------------------------------------------------------

    def plan_moved_help(self) -> str:
        return "De la agenda de la sesión: lo que se habría presentado en vivo."

    def plan_line_help(self) -> str:
        return "De la agenda de la sesión."

    def basis(self) -> str:
        return "Viene de la agenda que se pegó aquí."


# --- the web page -------------------------------------------------------------------------------------------


def _page(say: Spoken) -> Page:
    again = say.you("Inténtelo de nuevo", "Inténtalo de nuevo")
    reload = say.you("Recargue la página", "Recarga la página")
    reload_again = f"{reload} e {again[:1].lower()}{again[1:]}"
    return Page(
        language="es",
        name="Livewise",
        playground=say.you("Pruebe Livewise aquí, en el navegador.", "Prueba Livewise aquí, en el navegador."),
        skip="Ir a la conversación",
        language_label="Idioma",
        headline="¿Qué parte de la formación tiene que ser en vivo?",
        what_and_why=(
            "Cuatro preguntas llevan a una recomendación razonada y a un plan con fechas. El tiempo en vivo queda para "
            "la práctica."
        ),
        topic_label=say.you("¿Qué formación está preparando?", "¿Qué formación estás preparando?"),
        topic_hint="Bastan unas palabras, por ejemplo «Atención al cliente». Una descripción también sirve.",
        start="Empezar",
        formats_title="Lo que puede recomendar",
        formats=(
            (
                "Sobre todo a ritmo propio",
                "Cada persona aprende por su cuenta, cuando le viene bien; nada tiene que ser en vivo.",
            ),
            (
                "Híbrido",
                (
                    "Cada persona se prepara por su cuenta, el grupo practica en vivo, y después cada cual sigue por "
                    "su cuenta."
                ),
            ),
            (
                "Sobre todo en vivo",
                "El grupo aprende en vivo; antes y después, materiales cortos sirven de apoyo.",
            ),
        ),
        your_conversations=say.you("Sus planes", "Tus planes"),
        no_conversations="Aún no hay planes. El primero empieza con el nombre de una formación.",
        start_another="Planificar otra formación",
        next_date="próxima fecha:",
        kinds={
            "question": "",
            "recommendation": "Recomendación",
            "form": "",
            "plan": "",
            "reasons": "Explicaciones",
            "notice": "",
            "closed": "",
            "help": "",
            "list": "",
            "home": "",
            "reminder": "Recordatorio",
        },
        you_wrote=say.you("Usted escribió:", "Escribiste:"),
        they_wrote="Otra persona escribió:",
        shortened="(abreviado)",
        say_label=say.you("Su respuesta, en palabras", "Tu respuesta, en palabras"),
        say_hint="Los botones también sirven. Además se puede escribir «ayuda», «mis planes» o «borrar mis datos».",
        send="Enviar",
        replies_label=say.you("Solo para usted", "Solo para ti"),
        file_ready="El archivo de calendario está listo.",
        download=lambda name: f"Descargar {name}",
        printable="Página para imprimir",
        optional="(opcional)",
        no_choice="Elegir",
        put_right=lambda count: say.plural(
            count, one="Hay que revisar un campo.", other=f"Hay que revisar {say.number(count)} campos."
        ),
        back="Volver a la conversación",
        result_label="Recomendación",
        timeline_title="Cronograma",
        timeline_description=lambda anchor, count: (
            f"{say.plural(count, one=f'{count} paso', other=f'{count} pasos')} en torno a este día: {anchor}. "
            "Las mismas fechas y duraciones están en la lista de pasos."
        ),
        timeline_key="Un punto es un solo día; una barra va del primer día al último.",
        minutes_title="Minutos por participante",
        live_day=lambda day: f"Sesión en vivo, {day}",
        launch_day=lambda day: f"Lanzamiento, {day}",
        steps_title="Todos los pasos",
        columns=("Cuándo", "Paso", "Duración", "Quién", "Por qué ese día y esa duración"),
        everybody="Participantes",
        producer="Equipo de producción",
        no_plan="Aquí aún no hay plan. Aparece en cuanto se fija una fecha en la conversación.",
        preview_for=lambda platform: f"Vista previa para {platform}",
        preview_lead=lambda platform: (
            f"Lo que {platform} recibiría por cada tarjeta de esta conversación, tal como está ahora."
        ),
        preview_of=lambda title: f"JSON de {_quoted(title)}",
        open_in=lambda viewer: f"Abrir en {viewer}",
        sends_words=lambda platform: (
            f"El enlace abre una pestaña nueva y envía el texto de esta tarjeta al sitio de {platform}."
        ),
        link_too_long=lambda viewer: (
            f"Esta tarjeta es demasiado larga para un enlace a {viewer}. Su JSON se puede copiar y pegar allí."
        ),
        open_viewer=lambda viewer: f"Abrir {viewer}",
        paste_there=lambda viewer: (
            f"Para ver la tarjeta, hay que copiar el JSON y pegarlo en {viewer} como contenido de la tarjeta."
        ),
        copy="Copiar",
        copied="Copiado.",
        nothing_to_preview="Aquí no hay nada que mostrar: esta conversación ya no tiene tarjetas.",
        needs_script=(
            "Esta página necesita JavaScript para enviar las respuestas. Hay que activarlo y recargar la página."
        ),
        connection_lost="Se perdió la conexión; se está intentando de nuevo.",
        try_again="Intentar de nuevo",
        not_sent=f"Este envío no nos llegó. No se perdió nada. {again}.",
        conversation_gone="Esta conversación ya no existe.",
        plan_training="Planificar una formación",
        problem_title="Algo no funcionó",
        to_start="Ir a la página de inicio",
        not_found="No hay ninguna página en esta dirección.",
        conversation_not_found=say.you(
            "Esa conversación no existe, o no se comparte con usted.",
            "Esa conversación no existe, o no se comparte contigo.",
        ),
        wrong_method="Esta dirección no se puede usar así.",
        bad_request=f"Esta solicitud no se puede leer. {reload_again}.",
        broken=f"Algo falló de nuestro lado. {again} en un momento.",
        unavailable=f"No se pudo guardar. {again} en un momento; nada se hace dos veces.",
        not_looked_up=f"No se pudo consultar. {again} en un momento.",
        too_large="Es demasiado texto de una vez. Hace falta uno más corto.",
        wrong_type="Esta dirección solo acepta JSON.",
        packed="Esta dirección no acepta solicitudes comprimidas.",
        too_slow=f"Esta solicitud tardó demasiado en llegar. {again}.",
        unreadable=f"Esta solicitud no se puede leer. {reload_again}.",
        no_request_id=f"Esta solicitud no tiene un identificador válido, y repetirla no sería seguro. {reload}.",
        nothing_typed="Primero hay que escribir unas palabras.",
        unknown_person=(
            "El navegador no envió una cookie válida para esta página. Hay que permitir las cookies y recargar la "
            "página."
        ),
        stale_page=f"Esta página no está actualizada. {reload_again}.",
        foreign_page="Esta solicitud venía de otro sitio, así que no se ejecutó.",
        too_many_tabs=(
            "Hay demasiadas páginas de este espacio de prueba abiertas. Hay que cerrar algunas y recargar esta."
        ),
    )


# --- the pages that install the bot -------------------------------------------------------------------------


def _grant(grant: Grant) -> str:
    buttons = "sin esto, los botones funcionan igual."
    match grant:
        case Grant.COMMANDS:
            return "Empieza un plan cuando alguien escribe el comando o usa un atajo."
        case Grant.POST:
            return "Publica las preguntas, la recomendación y el plan, y los mantiene al día."
        case Grant.POST_ANYWHERE:
            return "Publica en un canal público sin que haya que añadirlo antes."
        case Grant.MENTIONS:
            return "Se da cuenta cuando alguien lo menciona."
        case Grant.PEOPLE:
            return "Consulta el idioma y la zona horaria de una persona, para que fechas y horas sean correctas."
        case Grant.READ_PUBLIC:
            return f"Entiende las respuestas escritas en los hilos de Livewise en canales públicos; {buttons}"
        case Grant.READ_PRIVATE:
            return f"Entiende las respuestas escritas en los hilos de Livewise en canales privados; {buttons}"
        case Grant.READ_DIRECT:
            return f"Entiende las respuestas escritas en los mensajes directos con él; {buttons}"
        case Grant.READ_GROUP:
            return f"Entiende las respuestas escritas en los mensajes de grupo en los que participa; {buttons}"
        case Grant.WRITE_DIRECT:
            return "Abre mensajes directos con la persona que planifica."
        case Grant.FILES:
            return "Entrega un plan como archivo de calendario."


_PRIVACY: Final = (
    "Livewise no lee ninguna conversación en la que no participe. De lo que la gente le escribe, solo guarda lo "
    "que dice sobre la formación que planifica."
)


def _install(say: Spoken) -> Install:
    again = say.you("Inténtelo de nuevo", "Inténtalo de nuevo")
    return Install(
        headline=lambda platform: f"Añadir Livewise a {platform}",
        what_it_does=(
            "Livewise ayuda a decidir qué parte de una formación merece tiempo en vivo. Hace cuatro preguntas y "
            "recomienda «sobre todo a ritmo propio», «híbrido» o «sobre todo en vivo». Dice por qué y lo convierte en "
            "un plan con fechas."
        ),
        permissions_title="Qué pide, y por qué",
        permissions_lead=lambda platform: say.you(
            f"{platform} le pedirá que permita lo siguiente. {_PRIVACY}",
            f"{platform} te pedirá que permitas lo siguiente. {_PRIVACY}",
        ),
        needed_title="Necesario",
        optional_title="Opcional",
        optional_lead="Esto puede quedar fuera y añadirse más tarde.",
        grant=_grant,
        add=lambda platform: f"Añadir a {platform}",
        what_follows=lambda platform: say.you(
            f"Esto sigue en {platform}: allí elige el espacio de trabajo y confirma. Antes no se instala nada.",
            f"Esto sigue en {platform}: allí eliges el espacio de trabajo y confirmas. Antes no se instala nada.",
        ),
        done_title="Livewise está instalado",
        next_step=lambda command: say.you(
            f"Abra un canal, o un mensaje directo a su propio nombre. Allí, escriba {command} y el nombre de la "
            f"formación, por ejemplo: {command} Atención al cliente",
            f"Abre un canal, o un mensaje directo a tu propio nombre. Allí, escribe {command} y el nombre de la "
            f"formación, por ejemplo: {command} Atención al cliente",
        ),
        whole_organisation=(
            "Ahora pertenece a toda la organización. Falta que quien la administra lo añada a cada espacio de trabajo "
            "que deba usarlo."
        ),
        not_done_title="No se instaló",
        try_again="Intentar de nuevo",
        cancelled="La instalación se canceló. No se instaló ni se guardó nada.",
        other_browser=(
            "A esta página no se llegó desde la página de instalación en este navegador, o falta la cookie. Hay que "
            "empezar de nuevo aquí y permitir las cookies."
        ),
        too_late="Pasaron más de diez minutos, o la página se abrió dos veces. Hay que empezar de nuevo.",
        platform_away=lambda platform: f"{platform} no respondió. {again} en un minuto.",
        platform_refused=lambda platform: (
            f"{platform} no dejó entrar a Livewise. {again}; también puede ayudar alguien que pueda añadir "
            "aplicaciones allí."
        ),
        not_set_up=lambda platform: (
            f"Este Livewise no está bien configurado en {platform}. Conviene avisar a quienes lo gestionan; el motivo "
            "está en su registro."
        ),
        not_ready=f"Livewise no puede acceder a su base de datos en este momento. {again} en un minuto.",
        not_kept=lambda platform: (
            f"{platform} aceptó, pero Livewise no pudo guardarlo. Hay que añadirlo otra vez en un momento."
        ),
        broken=f"Algo falló de nuestro lado. {again} en un momento.",
    )


# --- around the cards in a chat -----------------------------------------------------------------------------


_TO_CALENDAR: Final = "«Guardar en mi calendario»"


def _shortened(kind: CardKind) -> str:
    cut = "Esto es demasiado largo para un mensaje, así que falta el final."
    if kind is CardKind.PLAN:
        return f"{cut} El archivo de calendario tiene todos los pasos: {_TO_CALENDAR}."
    return f"{cut} Todos los botones están aquí y funcionan."


def _ways(command: str, name: str) -> tuple[str, ...]:
    return (
        f"En un canal, escribir «{command} Atención al cliente». El plan aparece allí en un hilo.",
        f"En el canal o hilo donde se habla de la formación, escribir «@{name} Atención al cliente».",
        "En «Mensajes», escribirme el nombre de una formación y después elegir o escribir las respuestas.",
        "En un mensaje que nombra una formación, abrir el menú de los tres puntos y elegir «Plan this training».",
    )


def _chat(say: Spoken) -> Chat:
    return Chat(
        close="Cancelar",
        moved_here=(
            "No puedo escribir en ese canal, así que seguimos aquí. Para planificar allí, primero hay que invitarme."
        ),
        not_installed=(
            "Livewise ya no está instalado en este espacio de trabajo. Quien lo administra puede instalarlo de nuevo."
        ),
        calendar_ready="Aquí está el plan como archivo de calendario.",
        calendar_open="Descargar el archivo de calendario",
        calendar_lasts=f"El enlace funciona durante un día. {_TO_CALENDAR} da uno nuevo.",
        no_calendar=(
            "Aquí no puedo entregar archivos. Quizá baste con invitarme a este canal. Si no, quienes gestionan "
            "Livewise pueden permitir archivos (files:write) o darle una dirección pública."
        ),
        no_link=(
            "Aquí aún no hay forma de entregar el archivo de calendario. Quienes gestionan Livewise pueden darle una "
            "dirección pública (PUBLIC_BASE_URL)."
        ),
        link_expired=f"Este enlace ya no funciona. En el plan, {_TO_CALENDAR} da uno nuevo.",
        link_unknown=f"Detrás de este enlace ya no hay un plan. En el plan, {_TO_CALENDAR} da un enlace nuevo.",
        link_later=say.you(
            "El plan no se puede leer en este momento. Inténtelo de nuevo en un minuto.",
            "El plan no se puede leer en este momento. Inténtalo de nuevo en un minuto.",
        ),
        shortened=_shortened,
        words_label=say.you("Su respuesta, en palabras", "Tu respuesta, en palabras"),
        words_send="Enviar",
        words_missing="Primero hay que escribir una respuesta.",
        field_missing="Falta completar este campo.",
        field_choose="Elegir",
        field_open="Dejar pendiente",
        told_alone=say.you(
            "Eso es solo para usted, así que respondí en nuestro chat.",
            "Eso es solo para ti, así que respondí en nuestro chat.",
        ),
        ask_alone=say.you(
            "Eso es solo para usted. Abra un chat conmigo y escríbalo allí.",
            "Eso es solo para ti. Abre un chat conmigo y escríbelo allí.",
        ),
        began="El plan empieza más abajo.",
        taken="Anotado.",
        form_sent="El formulario está en un mensaje nuevo.",
        added_by=lambda name: f"{name} me añadió aquí.",
        begin_in_chat=say.you(
            "Escríbame el nombre de una formación y después elija o escriba sus respuestas. «Ayuda» dice qué más se "
            "puede escribir.",
            "Escríbeme el nombre de una formación y después elige o escribe tus respuestas. «Ayuda» dice qué más se "
            "puede escribir.",
        ),
        begin_by_name=lambda name: say.you(
            f"Escriba «@{name} Atención al cliente», con el nombre de su formación, y seguimos allí.",
            f"Escribe «@{name} Atención al cliente», con el nombre de tu formación, y seguimos allí.",
        ),
        home_title="Tiempo en vivo para lo que tiene que ser en vivo",
        home_lead=say.you(
            "Escriba el nombre de una formación. Cuatro preguntas después sabrá qué se puede hacer a ritmo propio y "
            "para qué vale la pena reunirse, y por qué. Después basta con una fecha: cada paso recibe su día.",
            "Escribe el nombre de una formación. Cuatro preguntas después sabrás qué se puede hacer a ritmo propio y "
            "para qué vale la pena reunirse, y por qué. Después basta con una fecha: cada paso recibe su día.",
        ),
        plans_heading="Mis planes",
        no_plans="Aún no hay planes. El primero lleva unos dos minutos.",
        ways_heading="Otras formas de empezar",
        ways=_ways,
        commands=lambda command: say.you(
            f"{command} list muestra sus planes. {command} help dice qué se puede escribir. "
            f"{command} forget borra todo lo que Livewise guarda sobre usted.",
            f"{command} list muestra tus planes. {command} help dice qué se puede escribir. "
            f"{command} forget borra todo lo que Livewise guarda sobre ti.",
        ),
        permissions_heading="Livewise podría hacer más aquí, si quien gestiona las aplicaciones lo permite",
        permissions={
            Permission.POST_ANYWHERE: "Publicar en canales públicos sin invitación previa (chat:write.public).",
            Permission.READ_THREADS: (
                "Leer las respuestas en el hilo de un plan, sin que haga falta nombrar a Livewise (channels:history, "
                "groups:history, mpim:history)."
            ),
            Permission.READ_DIRECT: "Leer lo que se escribe directamente a Livewise (im:history).",
            Permission.HAND_OVER_FILES: "Poner el propio archivo de calendario en el hilo (files:write).",
        },
    )


# --- the listing --------------------------------------------------------------------------------------------


_LISTING: Final = Listing(
    name="Livewise",
    full_name="Livewise: qué merece tiempo en vivo",
    summary="Planificar formaciones: qué hacer a ritmo propio y para qué reunirse.",
    description=(
        "Livewise ayuda a decidir qué parte de una formación merece tiempo en vivo.\n\n"
        "Hace cuatro preguntas, recomienda «sobre todo a ritmo propio», «híbrido» o «sobre todo en vivo» y dice por "
        "qué. Lo convierte en un plan con fechas: qué se hace antes, a ritmo propio, qué se hace en grupo, en vivo, "
        "y qué viene después.\n\n"
        "Para empezar:\n"
        "- En un chat con Livewise, escribir el nombre de una formación, por ejemplo: Atención al cliente.\n"
        "- En un canal o un chat de grupo, escribir @Livewise y el nombre de una formación.\n\n"
        "Las respuestas se eligen o se escriben, y cada una se puede cambiar más tarde. «Mis planes» muestra los "
        "planes; «Ayuda», lo que se puede escribir. «Borrar mis datos» borra todo lo que Livewise guarda sobre quien "
        "lo escribe. Livewise ve los mensajes que lo mencionan y los que se le escriben en privado, y ninguno más."
    ),
    start=Entry(
        title="Empezar",
        description="Planificar una formación: cuatro preguntas, una recomendación, un plan con fechas",
    ),
    plans=Entry(title="Mis planes", description="Ver los planes y volver a abrir uno"),
    help=Entry(title="Ayuda", description="Ver qué hace Livewise y qué se puede escribir"),
    forget=Entry(
        title="Borrar mis datos",
        description="Borrar todo lo que Livewise guarda sobre mí; antes pide confirmación",
    ),
)

TEXTS: Final = Spanish("es")
