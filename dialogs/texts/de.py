"""German, as it is written in Germany: short main clauses, "Sie" or "du", and neither where a sentence does without."""

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
_LONGEST = 40  # characters of a button's label at most


class German(Texts):
    """The German catalogue."""

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
        return self.you("Welches Training planen Sie?", "Welches Training planst du?")

    def topic_help(self) -> str:
        return (
            "Der Name in ein paar Worten genügt, zum Beispiel „Onboarding für neue Leute im Vertrieb“. Aus einer "
            "Beschreibung leite ich Vorschläge für die Antworten ab."
        )

    def start_form_help(self) -> str:
        return self.you(
            "Der Name genügt: Dann kommen die Fragen einzeln. Oder Sie beantworten sie gleich hier, alle oder einige.",
            "Der Name genügt: Dann kommen die Fragen einzeln. Oder du beantwortest sie gleich hier, alle oder einige.",
        )

    def begin(self) -> str:
        return "Starten"

    def question(self, question: Question) -> str:
        match question:
            case Question.GOAL:
                return "Geht es um Wissensvermittlung oder um Verhaltensänderung?"
            case Question.CORRECTION:
                return "Brauchen die Teilnehmenden sofortige Korrektur?"
            case Question.PEER:
                return "Ist der Austausch untereinander unverzichtbar?"
            case Question.PRACTICE:
                return "Lässt sich das Üben simulieren, oder muss es live sein?"

    def question_help(self, question: Question) -> str:
        match question:
            case Question.GOAL:
                return "Wissen: etwas kennen oder verstehen. Verhalten: etwas anders machen als bisher."
            case Question.CORRECTION:
                return (
                    "Gemeint ist ein Mensch, der im selben Moment eingreift. „Nein“ passt, wenn Feedback später genügt "
                    "oder von der Software kommt."
                )
            case Question.PEER:
                return "„Nein“ passt, wenn der Austausch schön wäre, das Lernen aber auch ohne die anderen gelingt."
            case Question.PRACTICE:
                return (
                    "Simulieren: Szenarien, eingereichte Aufgaben, eine Testumgebung – oder es gibt nichts zu üben. "
                    "Live: Ein wesentlicher Teil muss gemeinsam oder vor Ort stattfinden."
                )

    def option(self, question: Question, option: Option) -> str:
        match option:
            case Option.KNOWLEDGE:
                return "Wissensvermittlung"
            case Option.BOTH:
                return "Von beidem etwas"
            case Option.BEHAVIOR:
                return "Verhaltensänderung"
            case Option.YES:
                return "Ja, sofort" if question is Question.CORRECTION else "Ja, unverzichtbar"
            case Option.NO:
                return "Nein, später genügt" if question is Question.CORRECTION else "Nein, nicht unbedingt"
            case Option.ASYNC:
                return "Lässt sich simulieren"
            case Option.LIVE:
                return "Muss live sein"
            case Option.UNSURE:
                return "Noch unklar"

    def case_question(self) -> str:
        return "Trifft etwas davon zu?"

    def case_summary(self) -> str:
        return "Ist es einer von vier Sonderfällen?"

    def case_help(self) -> str:
        return (
            "In diesen Fällen reicht auch ein hybrides Programm nicht. Beispiele: Erste Hilfe an der Puppe, ein Team "
            "nach einem Konflikt, Gespräche über Belästigung, eine Notfallübung."
        )

    def case(self, case: Case) -> str:
        match case:
            case Case.HANDS_ON:
                return "Praktische Fertigkeit unter Aufsicht"
            case Case.HIGH_TRUST:
                return "Team-Workshop, der Vertrauen braucht"
            case Case.SENSITIVE:
                return "Heikle zwischenmenschliche Themen"
            case Case.SIMULATION:
                return "Komplexe Simulation"
            case Case.NONE:
                return "Nichts davon"
            case Case.UNSURE:
                return "Noch unklar"

    def progress(self, number: int, of: int) -> str:
        return f"Frage {number} von {of}"

    def last_question(self) -> str:
        return "Eine letzte Frage"

    def answer_label(self, asking: Asking) -> str:
        return "Sofortige Korrektur" if asking is Asking.CORRECTION else self._subject(asking)

    def _subject(self, asking: Asking) -> str:
        """The same in one word, which is enough on a button beside the answer."""
        match asking:
            case Asking.TOPIC:
                return "Training"
            case Asking.GOAL:
                return "Ziel"
            case Asking.CORRECTION:
                return "Korrektur"
            case Asking.PEER:
                return "Austausch"
            case Asking.PRACTICE:
                return "Übung"
            case Asking.CASE:
                return "Sonderfall"

    def answers_heading(self) -> str:
        return self.you("Ihre Antworten", "Deine Antworten")

    def change(self, asking: Asking) -> str:
        return f"{self._subject(asking)} ändern"

    def keep(self, answer: str) -> str:
        label = f"„{answer}“ behalten"
        return label if len(label) <= _LABEL else "Antwort behalten"

    def changing(self, answer: str) -> str:
        return f"Bisherige Antwort: „{answer}“. Die anderen Antworten bleiben bestehen."

    def missed(self, words: str) -> str:
        return f"„{words}“ habe ich nicht als Antwort auf diese Frage verstanden. Was davon passt am besten?"

    def type_hint(self) -> str:
        return "Eine Schaltfläche wählen oder die Antwort schreiben."

    def started_over(self) -> str:
        return "Neu begonnen. Die früheren Antworten bleiben gespeichert, bis die erste neue da ist."

    def bring_back(self) -> str:
        return "Antworten zurückholen"

    # --- what a description of the training says --------------------------------------------------------------

    def suggestions_heading(self) -> str:
        return "Vorschläge aus der Beschreibung"

    def suggestions_help(self) -> str:
        return "Bitte bestätigen, was stimmt. Vorher zählt nichts davon."

    def suggested(self, answer: str, words: str) -> str:
        return f"{answer} (aus „{words}“)"

    def confirm(self, asking: Asking) -> str:
        return f"{self._subject(asking)} bestätigen"

    def confirm_all(self) -> str:
        return "Alles bestätigen"

    def filled_in(self, words: Sequence[str]) -> str:
        return f"Aus der Beschreibung übernommen: {self.listed([f'„{each}“' for each in words])}. Bitte prüfen."

    # --- the recommendation -----------------------------------------------------------------------------------

    def result(self, result: Result) -> str:
        match result:
            case Result.ASYNC_FIRST:
                return "Vor allem Selbstlernen"
            case Result.HYBRID:
                return "Hybrid"
            case Result.LIVE_FIRST:
                return "Vor allem live"

    def result_title(self, result: Result) -> str:
        return self.result(result)

    def provisional_title(self, result: Result) -> str:
        return f"{self.result(result)} (vorläufig)"

    def gist(self, result: Result) -> str:
        match result:
            case Result.ASYNC_FIRST:
                return "Alle lernen und üben für sich, wann es ihnen passt. Ein Live-Termin ist nicht nötig."
            case Result.HYBRID:
                return (
                    "Alle bereiten sich eigenständig vor, wann es ihnen passt. In einem kompakten Live-Termin wenden "
                    "sie das Gelernte an."
                )
            case Result.LIVE_FIRST:
                return "Alle üben gemeinsam und live. Das Selbstlernen davor und danach unterstützt sie dabei."

    def result_summary(self, topic: str, result: Result) -> str:
        return f"Empfehlung für „{topic}“: {self.result(result)}. {self.gist(result)}"

    def provisional_summary(self, topic: str, result: Result) -> str:
        return f"Vorläufige Empfehlung für „{topic}“: {self.result(result)}. {self.gist(result)}"

    def provisional(self) -> str:
        return "Das ist vorläufig, denn eine offene Antwort kann es noch ändern."

    def find_out(self, question: Question) -> str:
        return f"Zuerst klären: {self._inquiry(question)}"

    def also_open(self, question: Question) -> str:
        return f"Danach klären: {self._inquiry(question)}"

    def _inquiry(self, question: Question) -> str:
        match question:
            case Question.GOAL:
                return "Geht es um Wissensvermittlung oder um Verhaltensänderung?"
            case Question.CORRECTION:
                return "Brauchen die Teilnehmenden sofortige Korrektur?"
            case Question.PEER:
                return "Ist der Austausch untereinander unverzichtbar?"
            case Question.PRACTICE:
                return "Lässt sich das Üben simulieren, oder muss es live sein?"

    def open_but_firm(self, questions: Sequence[Question]) -> str:
        names = self.listed([self.answer_label(Asking(question.value)) for question in questions])
        return f"Noch unklar: {names}. Das Ergebnis bleibt in jedem Fall gleich."

    def why_heading(self) -> str:
        return "Warum"

    def reason(self, question: Question, option: Option) -> str:
        because = self._because(question, option)
        return f"{self._said()}, {because}" if because else ""

    def _said(self) -> str:
        return self.you("Sie sagen", "Du sagst")

    def _because(self, question: Question, option: Option) -> str:
        match question, option:
            case Question.GOAL, Option.KNOWLEDGE:
                return "dass es um Wissen geht. Das nimmt man im eigenen Tempo besser auf."
            case Question.GOAL, Option.BOTH:
                return "dass es zum Teil um Wissen geht. Dieser Teil gelingt im eigenen Tempo."
            case Question.GOAL, Option.BEHAVIOR:
                return "dass es um Verhalten geht. Dafür braucht es Übung, nicht nur Erklärung."
            case Question.CORRECTION, Option.YES:
                return "dass sofortige Korrektur nötig ist. Dafür braucht es einen Menschen, im selben Moment."
            case Question.CORRECTION, Option.NO:
                return "dass die Korrektur warten kann. Dann darf das Feedback später kommen, für jede Person einzeln."
            case Question.PEER, Option.YES:
                return "dass der Austausch unverzichtbar ist. Er entsteht nur, wenn alle gleichzeitig da sind."
            case Question.PEER, Option.NO:
                return "dass der Austausch nicht unbedingt nötig ist. So muss niemand auf die anderen warten."
            case Question.PRACTICE, Option.ASYNC:
                return "dass sich das Üben simulieren lässt. Das geht mit Szenarien oder Aufgaben, wann es passt."
            case Question.PRACTICE, Option.LIVE:
                return "dass das Üben live sein muss. Genau dafür ist Live-Zeit da."
            case _:
                return ""

    def no_reasons(self) -> str:
        return "Alle Antworten sind noch offen. Hybrid liegt in der Mitte und lässt sich später am leichtesten ändern."

    def case_reason(self, case: Case, base: Result) -> str:
        said = f"{self._said()}, {self._kind(case)}"
        match base:
            case Result.HYBRID:
                return f"{said} Dafür reicht Hybrid nicht."
            case Result.ASYNC_FIRST | Result.LIVE_FIRST:
                return f"{said} Das geht nur gemeinsam und live."

    def _kind(self, case: Case) -> str:
        match case:
            case Case.HANDS_ON:
                return "dass es um eine praktische Fertigkeit unter Aufsicht geht."
            case Case.HIGH_TRUST:
                return "dass es ein Team-Workshop ist, der Vertrauen braucht."
            case Case.SENSITIVE:
                return "dass es um heikle zwischenmenschliche Themen geht."
            case Case.SIMULATION:
                return "dass es eine komplexe Simulation ist."
            case Case.NONE | Case.UNSURE:
                return "dass es ein Sonderfall ist."

    def behavior_hint(self) -> str:
        return (
            "Drei der Antworten beschreiben eine Verhaltensänderung. Ist sie das eigentliche Ziel, dann lautet die "
            f"Empfehlung „{self.result(Result.LIVE_FIRST)}“."
        )

    def change_heading(self) -> str:
        return "Was das Ergebnis ändern würde"

    def flip(self, flip: Flip) -> str:
        return f"{self._if(flip.question, flip.to)}, wäre die Empfehlung „{self.result(flip.result)}“."

    def _if(self, question: Question, option: Option) -> str:
        match question, option:
            case Question.GOAL, Option.KNOWLEDGE:
                return "Wenn es um Wissensvermittlung ginge"
            case Question.GOAL, Option.BOTH:
                return "Wenn es teils um Wissen, teils um Verhalten ginge"
            case Question.GOAL, _:
                return "Wenn es um Verhaltensänderung ginge"
            case Question.CORRECTION, Option.YES:
                return "Wenn sofortige Korrektur nötig wäre"
            case Question.CORRECTION, _:
                return "Wenn die Korrektur warten könnte"
            case Question.PEER, Option.YES:
                return "Wenn der Austausch unverzichtbar wäre"
            case Question.PEER, _:
                return "Wenn es auch ohne Austausch ginge"
            case Question.PRACTICE, Option.ASYNC:
                return "Wenn sich das Üben simulieren ließe"
            case Question.PRACTICE, _:
                return "Wenn das Üben live sein müsste"

    def case_flip(self) -> str:
        return f"Wenn einer der vier Sonderfälle zuträfe, wäre die Empfehlung „{self.result(Result.LIVE_FIRST)}“."

    def case_unsure(self) -> str:
        live = self.result(Result.LIVE_FIRST)
        return f"Ob einer der vier Sonderfälle zutrifft, ist noch unklar. Wenn ja, gilt „{live}“."

    def explain(self, asking: Asking) -> str:
        match asking:
            case Asking.TOPIC:
                return self.topic_help()
            case Asking.CASE:
                return self.case_help()
            case Asking.GOAL:
                return (
                    "Wissen: die neuen Preise nennen können. Verhalten: in jedem Gespräch nach dem Budget fragen. "
                    "Für beides gibt es „Von beidem etwas“."
                )
            case Asking.CORRECTION:
                return (
                    "Ja: Jemand muss einen falschen Handgriff sofort stoppen. Nein: Ein Hinweis am nächsten Tag "
                    "genügt, oder die Software selbst zeigt, was falsch war."
                )
            case Asking.PEER:
                return (
                    "Ja: Das lässt sich nur miteinander lernen, etwa eine Verhandlung. Nein: Allein geht es genauso "
                    "gut."
                )
            case Asking.PRACTICE:
                return (
                    "Lässt sich simulieren: Testumgebung, schriftliche Szenarien, eine eingereichte Aufnahme. "
                    "Muss live sein: am Menschen, an der Maschine, als Gruppe in einem Raum."
                )

    def no_flip(self) -> str:
        return "Keine einzelne Antwort ändert das."

    def case_firm(self) -> str:
        return "Nur der Sonderfall selbst. Solange er gilt, ändert keine andere Antwort etwas."

    def care_heading(self) -> str:
        return "Darauf achten"

    def care(self, rule: CareRule) -> str:
        match rule:
            case CareRule.NO_UNSUPERVISED_ATTEMPT:
                return "Niemand probiert es ohne Aufsicht aus, auch nicht zu Hause."
            case CareRule.SUPERVISOR_SIGNS:
                return "Die Aufsicht unterschreibt die Checkliste."
            case CareRule.NO_REFLECTION_IN_CHANNELS:
                return "Reflexionen kommen nie in einen Kanal."
            case CareRule.DIRECT_MESSAGES_ONLY:
                return "Nachrichten dazu gehen an jede Person einzeln."
            case CareRule.PRIVATE_ONLY:
                return "Alles an diesem Programm ist privat: nur Direktnachrichten."
            case CareRule.SKIP_WITHOUT_REASON:
                return "Jeder Schritt darf ohne Begründung übersprungen werden."
            case CareRule.SUPPORT_CONTACT:
                return "Jede Nachricht nennt eine Vertrauensperson."
            case CareRule.NO_CLIPS_OF_NAMED_PEOPLE:
                return "Keine Clips, auf denen jemand zu erkennen ist."
            case CareRule.BRIEF_RUN_DEBRIEF:
                return "Briefing, Simulation, Nachbesprechung: in dieser Reihenfolge und nie ohne Nachbesprechung."
            case CareRule.SCENARIOS_HIDDEN_UNTIL_RUN:
                return "Die Szenarien bleiben bis zur Simulation verborgen."

    def support_layer(self) -> str:
        return (
            "Zum Selbstlernen: davor Einstieg und Szenarien, danach Auffrischungen und Checklisten. "
            "Das unterstützt den Live-Termin und ersetzt ihn nicht."
        )

    # --- buttons ----------------------------------------------------------------------------------------------

    def lay_out_plan(self, result: Result) -> str:
        return "Starttermin festlegen" if result is Result.ASYNC_FIRST else "Live-Termin festlegen"

    def object(self) -> str:
        return "Was spricht dagegen?"

    def open_to_all(self) -> str:
        return "Alle hier antworten lassen"

    def owner_only(self) -> str:
        return "Nur ich antworte"

    def start_over(self) -> str:
        return "Neu beginnen"

    def next_group(self) -> str:
        return "Nächste Schritte"

    def rebook(self) -> str:
        return "Termin oder Angaben ändern"

    def why_days(self) -> str:
        return "Warum diese Tage?"

    def calendar(self) -> str:
        return "In meinen Kalender"

    # --- the objection ----------------------------------------------------------------------------------------

    def objection_title(self) -> str:
        return "Was dagegen spricht"

    def objection_summary(self, topic: str) -> str:
        return f"Das spricht gegen die Empfehlung für „{topic}“."

    def objection(self, contested: Contested) -> tuple[str, str]:
        match contested:
            case Contested.BEHAVIOR_ALONE:
                return (
                    "Verhalten braucht Übung. Das könnte für Hybrid sprechen.",
                    (
                        "Laut den Antworten lässt sich das Üben simulieren, und nichts braucht Live-Zeit. Das gilt "
                        "aber nur, wenn es Szenarien oder Aufgaben mit Feedback gibt, nicht nur Erklärungen."
                    ),
                )
            case Contested.BOTH_ALONE:
                return (
                    "Es ist teils Wissen, teils Übung. Das klingt nach Hybrid.",
                    (
                        "Das Üben lässt sich simulieren, zum Beispiel in einer Testumgebung. Ein Live-Termin ist "
                        "dafür nicht nötig."
                    ),
                )
            case Contested.KNOWLEDGE_ALL_LIVE:
                return (
                    "Alle anderen Antworten verlangen Live-Zeit. Das könnte für „Vor allem live“ sprechen.",
                    "Ist Wissen das Ziel, gibt es aber immer einen Kern, den man für sich besser aufnimmt.",
                )
            case Contested.BOTH_ALL_LIVE:
                return (
                    "Ein Teil des Ziels ist Wissen. Das könnte für Hybrid sprechen.",
                    (
                        "Das Üben ist live und braucht Korrektur und die anderen. Zusammen wiegt das mehr als ein "
                        "halbes Ziel."
                    ),
                )
            case Contested.BOTH_ONE_CLAUSE:
                return (
                    "Das Üben ist live, und noch etwas braucht Live-Zeit. Das könnte für „Vor allem live“ sprechen.",
                    (
                        "Der Wissensanteil des Ziels wiegt aber genauso schwer. Dann ist Hybrid oft die bessere Wahl. "
                        "Ein Sonderfall würde den Ausschlag geben."
                    ),
                )
            case Contested.BEHAVIOR_ONE_CLAUSE:
                return (
                    "Eine Vorbereitung würde trotzdem helfen. Das könnte für Hybrid sprechen.",
                    (
                        "Das Üben selbst ist live. Dabei steht viel auf dem Spiel, oder es lebt von der Gruppe. Was "
                        "davor hilft, bleibt als Unterstützung erhalten."
                    ),
                )
            case Contested.BEHAVIOR_PEERS_ASYNC:
                return (
                    "Es lebt von der Gruppe. Das könnte für „Vor allem live“ sprechen.",
                    (
                        "Laut den Antworten lässt sich das Üben simulieren. Nur Korrektur und Diskussion brauchen den "
                        "Live-Termin."
                    ),
                )
            case Contested.KNOWLEDGE_CORRECTION:
                return (
                    "Vielleicht genügt automatisches Feedback. Dann wäre es „Vor allem Selbstlernen“.",
                    (
                        "Sofortige Korrektur meint hier einen Menschen. Eine kurze Live-Sprechstunde genügt dafür. "
                        "Korrigiert die Software, dann passt bei dieser Frage „Nein“."
                    ),
                )
            case Contested.KNOWLEDGE_PEERS:
                return (
                    "Vielleicht genügt ein Forum. Dann wäre es „Vor allem Selbstlernen“.",
                    "Ein Dialog gelingt am besten live, in einer kurzen Diskussion mit Moderation.",
                )
            case Contested.BEHAVIOR_LIVE_ALONE:
                return (
                    "Verhalten, das live geübt wird: Das klingt nach „Vor allem live“.",
                    (
                        "Niemand muss sofort korrigieren, und es braucht keine Gruppe. Das meiste lässt sich also bei "
                        "der Arbeit üben."
                    ),
                )

    def no_objection(self) -> str:
        return "Bei diesen Antworten ist der Fall klar. Die Empfehlung zeigt, was sie ändern würde."

    def objection_open(self) -> str:
        return "Die Empfehlung ist vorläufig. Sobald die offenen Antworten klar sind, steht hier das Für und Wider."

    def objection_case(self) -> str:
        return "„Vor allem live“ folgt aus dem Sonderfall. Passt er nicht, lässt er sich ändern."

    # --- the date form ----------------------------------------------------------------------------------------

    def form_title(self, result: Result) -> str:
        return "Wann geht es los?" if result is Result.ASYNC_FIRST else "Wann ist der Termin?"

    def form_help(self) -> str:
        return "Von diesem Tag aus bekommt jeder Schritt sein Datum. Das lässt sich später ändern."

    def field(self, field: Field, result: Result) -> str:
        match field:
            case Field.DAY:
                return "Startdatum" if result is Result.ASYNC_FIRST else "Datum des Live-Termins"
            case Field.TIME:
                return "Beginn (Uhrzeit)"
            case Field.ZONE:
                return "Zeitzone"
            case Field.COUNTRY:
                return "Land (wegen der Feiertage)"
            case Field.MINUTES:
                return "Dauer des Live-Termins in Minuten"
            case Field.PARTICIPANTS:
                return "Zahl der Teilnehmenden"
            case Field.HOURS:
                return "Stunden, wenn alles live wäre"
            case Field.SHARE:
                return "Wie viel davon ist Vortrag oder Vorführung?"
            case Field.HOLD:
                return "Wie lange soll das Gelernte halten?"

    def field_hint(self, field: Field, result: Result) -> str:
        match field:
            case Field.MINUTES:
                return "Ohne Angabe: 90." if result is Result.HYBRID else "Ohne Angabe: 180."
            case Field.ZONE:
                return "Zum Beispiel Europe/Berlin."
            case Field.COUNTRY:
                return "Zum Beispiel Österreich, DE oder DE-BY. An den Feiertagen dort wird nichts eingeplant."
            case Field.HOURS:
                return "Für eine Schätzung, wie viele Minuten nicht live sein müssen."
            case Field.HOLD:
                return "Ergänzt einen Check nach etwa einem Zehntel dieser Zeit."
            case Field.DAY | Field.TIME | Field.PARTICIPANTS | Field.SHARE:
                return ""

    def share(self, share: Share) -> str:
        match share:
            case Share.QUARTER:
                return "Etwa ein Viertel"
            case Share.HALF:
                return "Etwa die Hälfte"
            case Share.MOST:
                return "Das meiste"

    def hold(self, days: int) -> str:
        return {30: "1 Monat", 90: "3 Monate", 180: "6 Monate", 365: "1 Jahr"}.get(days, self._days(days))

    def _days(self, days: int) -> str:
        return self.plural(days, one=f"{days} Tag", other=f"{self.number(days)} Tage")

    def mistake(self, field: Field, mistake: Mistake) -> str:
        match mistake:
            case Mistake.MISSING:
                return "Bitte ausfüllen."
            case Mistake.NOT_A_DATE:
                return "Das habe ich nicht als Datum erkannt. Bitte so schreiben: 2027-05-14."
            case Mistake.PAST:
                return "Das liegt in der Vergangenheit. Bitte einen späteren Termin wählen."
            case Mistake.TOO_FAR:
                return "Das ist in mehr als drei Jahren. Bitte das Jahr prüfen."
            case Mistake.NOT_A_TIME:
                return "Das habe ich nicht als Uhrzeit erkannt. Bitte so schreiben: 15:00."
            case Mistake.SKIPPED:
                return (
                    "Diese Uhrzeit gibt es an dem Tag nicht, denn die Uhr wird vorgestellt. Bitte eine andere wählen."
                )
            case Mistake.UNKNOWN_ZONE:
                return "Diese Zeitzone kenne ich nicht. Bitte so schreiben: Europe/Berlin."
            case Mistake.UNKNOWN_COUNTRY:
                return (
                    "Dieses Land kenne ich nicht. Bitte den Namen oder das Kürzel schreiben, etwa Österreich oder AT."
                )
            case Mistake.NOT_A_NUMBER:
                return "Bitte eine Zahl in Ziffern schreiben, zum Beispiel 12."
            case Mistake.OUT_OF_RANGE:
                return self._range(field)
            case Mistake.NOT_A_CHOICE:
                return "Bitte einen der Einträge wählen."

    def _range(self, field: Field) -> str:
        low, high = {Field.MINUTES: MINUTES, Field.PARTICIPANTS: PARTICIPANTS}.get(field, HOURS)
        return f"Bitte eine Zahl von {self._bound(low)} bis {self._bound(high)} angeben."

    def _bound(self, number: int | Decimal) -> str:
        return self.number(number) if isinstance(number, int) else str(number).replace(".", ",")

    def submit(self) -> str:
        return "Plan erstellen"

    def keep_plan(self) -> str:
        return "Plan so lassen"

    def not_now(self) -> str:
        return "Jetzt nicht"

    def form_closed(self) -> str:
        return "Noch kein Termin. Er lässt sich jederzeit unter der Empfehlung festlegen."

    # --- the plan ---------------------------------------------------------------------------------------------

    def plan_title(self, topic: str) -> str:
        return f"Plan: {topic}"

    def plan_lead(self, result: Result, when: When, live_minutes: int) -> Line:
        if result is Result.ASYNC_FIRST:
            return ("Start: ", when)
        return ("Live-Termin: ", when, f" · {self.duration(live_minutes)}")

    def plan_summary(self, topic: str, result: Result, when: When) -> Line:
        anchor = "Start" if result is Result.ASYNC_FIRST else "Live-Termin"
        return (f"Der Plan für „{topic}“ steht. {anchor}: ", when, ".")

    def plan_set_aside(self) -> str:
        return "Der Plan wartet, bis die offene Frage beantwortet ist. Der Termin bleibt gespeichert."

    def plan_provisional(self) -> str:
        return "Dieser Plan ist vorläufig, wie die Empfehlung, auf der er beruht."

    def short_notice(self, result: Result) -> str:
        short = "Das ist kurzfristig: Zum Vorbereiten bleiben weniger als drei Arbeitstage."
        match result:
            case Result.ASYNC_FIRST:
                return short
            case Result.HYBRID:
                return f"{short} Leitfäden und Demos sind deshalb optional."
            case Result.LIVE_FIRST:
                return f"{short} Die Szenariensammlung und die Auffrischung davor sind deshalb optional."

    def no_time_yet(self) -> str:
        return f"Für den Live-Termin fehlt noch die Uhrzeit. Sie lässt sich unter „{self.rebook()}“ ergänzen."

    def no_working_day(self) -> str:
        return (
            "Davor bleibt kein Arbeitstag, deshalb ist die ganze Vorbereitung optional. Ein späterer Termin ließe Zeit "
            "dafür."
        )

    def day_is_free(self, result: Result, off: Off) -> str:
        day = "Start" if result is Result.ASYNC_FIRST else "Live-Termin"
        match off:
            case Off.WEEKEND:
                return f"Der {day} fällt auf ein Wochenende. Dabei bleibt es."
            case Off.HOLIDAY:
                return f"Der {day} fällt auf einen Feiertag. Dabei bleibt es."

    def phase(self, phase: Phase, result: Result) -> str:
        if result is Result.ASYNC_FIRST:
            return "Vor dem Start" if phase is Phase.PREPARE else "Ab dem Start"
        match phase:
            case Phase.PREPARE:
                return "Eigenständige Vorbereitung" if result is Result.HYBRID else "Davor: zur Unterstützung"
            case Phase.LIVE:
                return "Gemeinsam, live"
            case Phase.FOLLOW:
                return "Eigenständige Nachbereitung" if result is Result.HYBRID else "Danach: zur Unterstützung"

    def phase_total(self, minutes: Minutes) -> str:
        if minutes.optional and minutes.required:
            return f"{self.duration(minutes.required)}, dazu {self.duration(minutes.optional)} optional"
        if minutes.optional:
            return f"{self.duration(minutes.optional)}, alles optional"
        return self.duration(minutes.required) if minutes.required else ""

    def item(self, item: Item) -> str:
        match item:
            case Item.CORE_CONCEPTS:
                return "Grundlagen"
            case Item.FRAMEWORKS:
                return "Leitfäden"
            case Item.DEMOS:
                return "Demos"
            case Item.BASELINE_CHECKS:
                return "Vorwissens-Check"
            case Item.APPLICATION:
                return "Anwendung"
            case Item.ROLE_PLAY:
                return "Rollenspiel"
            case Item.CASE_WORK:
                return "Fallarbeit"
            case Item.DISCUSSION:
                return "Moderierte Diskussion"
            case Item.RECAP:
                return "Wiederholung"
            case Item.REFLECTION:
                return "Reflexion"
            case Item.CORRECTION_CLIPS:
                return "Korrektur-Clips"
            case Item.NEXT_STEP:
                return "Transferaufgabe"
            case Item.LOCALIZATION:
                return "Lokalisierung"
            case Item.REPEATABILITY:
                return "Kurskopie für den Durchgang"
            case Item.CONSISTENT_EXPLANATIONS:
                return "Einheitliche Erklärungen"
            case Item.MEASUREMENT:
                return "Lernstands-Check"
            case Item.MEASUREMENT_REVIEW:
                return "Auswertung der Checks"
            case Item.SCENARIOS_AND_SUBMISSIONS:
                return "Übungsaufgaben mit Feedback"
            case Item.GRANULAR_UPDATES:
                return "Gezielte Aktualisierung"
            case Item.PRIMER:
                return "Einstiegsmaterial"
            case Item.SCENARIO_LIBRARY:
                return "Szenariensammlung"
            case Item.REFRESHER_BEFORE:
                return "Auffrischung vor dem Live-Termin"
            case Item.FRAMING:
                return "Auftakt"
            case Item.PRACTICE:
                return "Übung"
            case Item.BRIEF:
                return "Briefing"
            case Item.RUN:
                return "Simulation"
            case Item.DEBRIEF:
                return "Nachbesprechung"
            case Item.CHECKLIST:
                return "Checklisten für die Praxis"
            case Item.REFRESHER_AFTER:
                return "Auffrischung nach dem Live-Termin"
            case Item.RETENTION_CHECK:
                return "Langzeit-Check"
            case Item.MOVED:
                return "Aus der Agenda"
            case Item.AGENDA_LINE:
                return "Teil des Live-Termins"

    def item_short(self, item: Item) -> str:
        match item:
            case Item.DISCUSSION:
                return "Diskussion"
            case Item.REPEATABILITY:
                return "Kurskopie"
            case Item.CONSISTENT_EXPLANATIONS:
                return "Erklärungen"
            case Item.MEASUREMENT_REVIEW:
                return "Auswertung"
            case Item.SCENARIOS_AND_SUBMISSIONS:
                return "Übungsaufgaben"
            case Item.GRANULAR_UPDATES:
                return "Aktualisierung"
            case Item.REFRESHER_BEFORE:
                return "Auffrischung davor"
            case Item.REFRESHER_AFTER:
                return "Auffrischung danach"
            case Item.CHECKLIST:
                return "Checklisten"
            case _:
                return self.item(item)

    def item_help(self, item: Item) -> str:
        match item:
            case Item.CORE_CONCEPTS:
                return "Die wichtigsten Ideen, in kurzen Abschnitten von unter 6 Minuten."
            case Item.FRAMEWORKS:
                return "Wie man vorgeht, als Regeln formuliert."
            case Item.DEMOS:
                return "Beispiele, wie es richtig geht und wie nicht."
            case Item.BASELINE_CHECKS:
                return "Ein paar Fragen ohne Benotung; danach richtet sich, was live geübt wird."
            case Item.APPLICATION:
                return "Die Ideen an einer ersten gemeinsamen Aufgabe anwenden."
            case Item.ROLE_PLAY:
                return "Miteinander üben, an mitgebrachten Situationen."
            case Item.CASE_WORK:
                return "In kleinen Gruppen an einem echten Fall arbeiten."
            case Item.DISCUSSION:
                return "Besprechen, was gut lief und was anders werden soll, mit Moderation."
            case Item.RECAP:
                return "Erst die Fragen, dann die Antworten."
            case Item.REFLECTION:
                return "Eine Frage: „Was habe ich ausprobiert, und was ist passiert?“"
            case Item.CORRECTION_CLIPS:
                return "Beobachtete Fehler und wie es richtig geht. Ohne Namen."
            case Item.NEXT_STEP:
                return (
                    "Alle schreiben auf: „Wenn X passiert, tue ich Y.“ Am letzten Tag berichten sie, was passiert ist."
                )
            case Item.LOCALIZATION:
                return "Untertitel, Glossar, Beispiele aus dem Land und Checks in jeder Sprache."
            case Item.REPEATABILITY:
                return "Eine Kopie für diesen Durchgang: Zuständige, Termine, Zugang."
            case Item.CONSISTENT_EXPLANATIONS:
                return "Für alle dieselbe Erklärung, im eigenen Tempo."
            case Item.MEASUREMENT:
                return "Ein kurzer Check, was hängen geblieben ist."
            case Item.MEASUREMENT_REVIEW:
                return "Die Ergebnisse ansehen und nachbessern, was nicht funktioniert hat."
            case Item.SCENARIOS_AND_SUBMISSIONS:
                return "Szenarien und eingereichte Aufgaben; das Feedback kommt innerhalb von 2 Arbeitstagen."
            case Item.GRANULAR_UPDATES:
                return "Die Abschnitte ersetzen, deren Angaben nicht mehr stimmen."
            case Item.PRIMER:
                return "Lesestoff und kurze Lektionen mit den Erklärungen, damit die Live-Zeit frei davon bleibt."
            case Item.SCENARIO_LIBRARY:
                return "Situationen zum Durchsehen; sie bleiben zugänglich."
            case Item.REFRESHER_BEFORE:
                return "Kurzes Aufwärmen mit dem Stoff aus dem Einstiegsmaterial."
            case Item.FRAMING:
                return "Was heute ansteht und warum; kein Vortrag."
            case Item.PRACTICE:
                return "Die Sache selbst, gemeinsam, mit einer Person, die korrigiert oder anleitet."
            case Item.BRIEF:
                return "Rollen, Regeln und Sicherheit."
            case Item.RUN:
                return "Die Simulation selbst."
            case Item.DEBRIEF:
                return "Was passiert ist, warum, und was beim nächsten Mal anders wird."
            case Item.CHECKLIST:
                return (
                    "Beim Live-Termin verteilt, bei der Arbeit benutzt. Wer beobachtet oder Aufsicht führt, "
                    "unterschreibt."
                )
            case Item.REFRESHER_AFTER:
                return "Das Wichtigste noch einmal selbst tun."
            case Item.RETENTION_CHECK:
                return "Ein paar Fragen, um zu sehen, was noch da ist."
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
                return f"{self.duration(minutes)} je Sprache"
            case Rate.PER_USE:
                return f"{self.duration(minutes)} je Einsatz"
            case Rate.PER_QUARTER:
                return f"{self.duration(minutes)} im Quartal"

    def step_when(self, opens: When, due: When | None) -> Line:
        if due is None or due == opens:
            return (opens,)
        return ("Von ", opens, " bis ", due)

    def audience(self, audience: Audience) -> str:
        match audience:
            case Audience.LEARNER:
                return ""
            case Audience.PRODUCER:
                return "Für die Kursproduktion"

    def optional(self) -> str:
        return "Optional"

    def private(self) -> str:
        return "Privat"

    def breaks(self, breaks: Breaks) -> str:
        length = f"{breaks.shortest} bis {breaks.longest} Minuten"
        return self.plural(
            breaks.count,
            one=f"Dazu kommt eine Pause von {length}; sie ist in den Zeiten oben nicht enthalten.",
            other=f"Dazu kommen {breaks.count} Pausen von je {length}; sie sind in den Zeiten oben nicht enthalten.",
        )

    def participants(self, number: int) -> str:
        return _participants(self, number)

    def holidays(self, country: str) -> str:
        return f"Land: {country}. Feiertage und Wochenenden dort sind berücksichtigt."

    def no_holidays(self) -> str:
        return (
            f"Feiertage sind nicht berücksichtigt: Es fehlt das Land. Ergänzen lässt es sich unter „{self.rebook()}“."
        )

    # --- the attention figure ---------------------------------------------------------------------------------

    def attention(self, attention: Attention) -> str:
        likely = f"Schätzung: {self.number(attention.minutes)} Minuten Zuhören müssen nicht live sein"
        if attention.basis is AttentionBasis.BY_RESULT:
            likely += f" ({self.number(attention.low)} bis {self.number(attention.high)})"
        return f"{likely}. Diese Zeit ist frei fürs Üben, oder alle bekommen sie zurück."

    def attention_none(self) -> str:
        return "Hier muss niemand live nur zuhören: gut so."

    def attention_ask(self) -> str:
        return (
            f"Wie viel Zuhören muss nicht live sein? Für eine Schätzung unter „{self.rebook()}“ eintragen, wie viele "
            "Stunden alles live dauern würde."
        )

    def person_hours(self, hours: Decimal, participants: int) -> str:
        return f"Für {self.participants(participants)} sind das etwa {self.number(hours)} Personenstunden."

    # --- why this day -----------------------------------------------------------------------------------------

    def reasons_title(self) -> str:
        return "Warum diese Tage und Zeiten"

    def reasons_summary(self, topic: str) -> str:
        return f"Hier steht, warum jeder Schritt im Plan für „{topic}“ an seinem Tag liegt und so lange dauert."

    def planned_day(self, step: Step, result: Result) -> str:
        if step.phase is Phase.LIVE:
            return "Geplant: am Tag des Live-Termins."
        is_launch = result is Result.ASYNC_FIRST
        if step.offset == 0:
            return "Geplant: am Tag des Starts." if is_launch else "Geplant: am Tag des Live-Termins."
        side = "vor" if step.offset < 0 else "nach"
        return f"Geplant: {self._days(abs(step.offset))} {side} dem {'Start' if is_launch else 'Live-Termin'}."

    def basis(self, basis: Basis) -> str:
        match basis:
            case Basis.EDX_SHORT_PIECES:
                return (
                    "Kurze Abschnitte werden öfter zu Ende gesehen (edX-Daten, Guo et al. 2014; angezweifelt von "
                    "Lagerstrom 2015, also nur ein Anhaltspunkt). Zwei Wochen vorher: unsere Einschätzung."
                )
            case Basis.RULE_CODED_POINTS:
                return "Als Regeln formulierte Lernpunkte fördern oft das Können (Taylor et al. 2005, 117 Studien)."
            case Basis.RIGHT_AND_WRONG_MODELS:
                return "Richtige und falsche Beispiele fördern den Transfer oft am meisten (Taylor et al. 2005)."
            case Basis.ANSWERS_SHAPE_SESSION:
                return (
                    "Kommen die Antworten ein paar Tage vorher, kann die Moderation den Termin anpassen (Just-in-Time "
                    "Teaching). Drei Tage lassen Zeit für eine Erinnerung: unsere Einschätzung."
                )
            case Basis.SHARE_OF_SESSION:
                return "Ein fester Anteil des Live-Termins: unsere Einschätzung."
            case Basis.LEARNER_MADE_SCENARIOS:
                return "Szenarien der Teilnehmenden fördern den Transfer oft am meisten (Taylor et al. 2005)."
            case Basis.DISCUSSION_WITH_DEBRIEF:
                return "Nachbesprechungen helfen oft (Tannenbaum und Cerasoli 2013; Keiser und Arthur 2021)."
            case Basis.QUESTIONS_FIRST:
                return "Erst antworten hilft oft mehr als noch einmal lesen (Rowland 2014; Adesope et al. 2017)."
            case Basis.REFLECTION_AS_DEBRIEF:
                return "Eine kurze Nachbesprechung mit sich selbst; dafür sprechen die Belege zu Nachbesprechungen."
            case Basis.SPACED_RETRIEVAL:
                return "Sich nach einer Pause zu erinnern, hilft oft mehr als alles auf einmal (Latimier et al. 2021)."
            case Basis.IF_THEN_PLANS:
                return (
                    "Wenn-dann-Pläne werden oft eher eingehalten (Gollwitzer und Sheeran 2006). Ziele für die Arbeit "
                    "fördern den Transfer (Taylor et al. 2005; Blume et al. 2010)."
                )
            case Basis.LOCAL_VERSIONS:
                return "Lokalisierung ist eine Stärke des Selbstlernens. Der Tag: unsere Einschätzung."
            case Basis.COHORT_COPY:
                return "Derselbe Kurs für jeden Durchgang: Das ist seine Stärke. Der Tag: unsere Einschätzung."
            case Basis.SAME_FOR_ALL:
                return (
                    "Für alle dieselbe Erklärung; Fakten vermittelt das Web so gut wie der Seminarraum (Sitzmann 2006)."
                )
            case Basis.CHECKS_ARE_LEARNING:
                return "Ein Check misst nicht nur, man lernt auch dabei. Die Abstände: unsere Einschätzung."
            case Basis.RESULTS_SHAPE_NEXT:
                return "Nach einem Monat zeigen die Ergebnisse, was nachzubessern ist. Der Tag: unsere Einschätzung."
            case Basis.PRACTICE_WITH_FEEDBACK:
                return "Verhalten braucht Übung mit Feedback, auch ohne Live-Zeit. Die Tage: unsere Einschätzung."
            case Basis.IF_THEN_AFTER_PRACTICE:
                return "Wenn das Feedback da ist, folgt der Wenn-dann-Plan (Gollwitzer und Sheeran 2006)."
            case Basis.ONE_FACT_PER_PIECE:
                return (
                    "Jeder Abschnitt enthält nur eine Angabe, die sich ändern kann. Das Quartal: unsere Einschätzung."
                )
            case Basis.EXPLANATION_LEAVES_ROOM:
                return "Erklärt wird vorher, damit live geübt werden kann. Die Tage: unsere Einschätzung."
            case Basis.RAW_MATERIAL:
                return "Rohstoff fürs Üben. Der Tag: unsere Einschätzung."
            case Basis.WARM_UP:
                return "Frisch zum Termin. Die Dauer: unsere Einschätzung."
            case Basis.LITTLE_EXPLANATION:
                return "Höchstens ein Zehntel des Termins ist Erklärung: unsere Einschätzung."
            case Basis.PRACTICE_FILLS_REST:
                return "Das Üben bekommt die ganze Zeit, die Anfang und Nachbesprechung übrig lassen."
            case Basis.ENOUGH_DEBRIEF:
                return (
                    "Mindestens ein Viertel des Termins; Nachbesprechungen helfen oft (Tannenbaum und Cerasoli 2013; "
                    "Keiser und Arthur 2021)."
                )
            case Basis.SIGNED_ON_THE_JOB:
                return (
                    "Zum Einsatz bei der Arbeit in den zwei Wochen danach, solange es frisch ist. Die Tage: unsere "
                    "Einschätzung."
                )
            case Basis.SKILLS_FADE:
                return (
                    "Können lässt binnen Monaten nach, und eine Auffrischung hilft oft (Studie REF-CPR). In einer "
                    "anderen Studie war der Zeitpunkt egal; die Tage: unsere Einschätzung."
                )
            case Basis.AGENDA:
                return self.agenda.basis()
            case Basis.TENTH_OF_TARGET:
                return "Ein Check nach etwa einem Zehntel der Zeit, die das Gelernte halten soll (Cepeda et al. 2008)."

    def adjustment(self, adjustment: Adjustment, off: Off) -> str:
        match adjustment:
            case Adjustment.ANCHOR_ON_FREE_DAY:
                return f"Der Tag ist so gewählt; er {self._off(off)}."
            case Adjustment.OPENS_BEFORE_FREE_DAY:
                return f"Der Tag {self._off(off)}, also beginnt es am Arbeitstag davor."
            case Adjustment.OPENS_AFTER_FREE_DAY:
                return f"Der Tag {self._off(off)}, also beginnt es am Arbeitstag danach."
            case Adjustment.OPENS_NEXT_WORKING_DAY:
                return "Der Tag ist vorbei, also beginnt es am nächsten Arbeitstag."
            case Adjustment.OPENS_ON_BOOKING_DAY:
                return "Davor bleibt kein Arbeitstag, also beginnt es sofort."
            case Adjustment.OPENS_WITH_STEP_BEFORE:
                return "Es beginnt zusammen mit dem Schritt, auf dem es aufbaut."
            case Adjustment.OPENS_AFTER_RUN:
                return "Es beginnt nach der Simulation, denn bis dahin bleiben die Szenarien verborgen."
            case Adjustment.DUE_BEFORE_FREE_DAY:
                return f"Der letzte Tag {self._off(off)}, also ist es am Arbeitstag davor fällig."
            case Adjustment.DUE_AFTER_FREE_DAY:
                return f"Der letzte Tag {self._off(off)}, also ist es am Arbeitstag danach fällig."
            case Adjustment.DUE_LAST_WORKING_DAY:
                return "Fällig ist es am letzten Arbeitstag davor."
            case Adjustment.DUE_DAY_BEFORE:
                return "Es bleibt kein Arbeitstag, also ist es am Tag davor fällig."
            case Adjustment.DUE_ON_ANCHOR_DAY:
                return "Alles ist am selben Tag, also ist es an diesem Tag fällig."
            case Adjustment.OPTIONAL_SHORT_NOTICE:
                return "Optional, denn die Zeit reicht nicht, um alles in Ruhe zu schaffen."
            case Adjustment.OPTIONAL_SAME_DAY:
                return "Optional, denn für heute kann man von niemandem Vorbereitung erwarten."
            case Adjustment.OPTIONAL_NO_WORKING_DAY:
                return "Optional, denn an freien Tagen muss sich niemand vorbereiten."
            case Adjustment.LENGTH_SHARED_OUT:
                return "Die Dauer des Termins ist vorgegeben; das ist der Anteil daran."

    def _off(self, off: Off) -> str:
        match off:
            case Off.WEEKEND:
                return "fällt auf ein Wochenende"
            case Off.HOLIDAY:
                return "fällt auf einen Feiertag"

    def evidence_note(self) -> str:
        return (
            "Was laut Studien oft hilft, ist kein Versprechen. Am meisten zählt, was in der gemeinsamen Zeit geschieht."
        )

    # --- notices, help, lists ---------------------------------------------------------------------------------

    def notice(self, notice: Notice) -> str:
        match notice.kind:
            case NoticeKind.STALE:
                return (
                    "Diese Schaltfläche gehört zu einem früheren Schritt, deshalb hat sich nichts geändert. Bitte die "
                    "neueste Karte nutzen."
                )
            case NoticeKind.ALREADY_ANSWERED:
                asking = Asking(notice.subject)
                return f"Schon beantwortet: {self.answer_label(asking)}. Ändern geht mit „{self.change(asking)}“."
            case NoticeKind.NOTHING_TO_DO:
                return "Hier gibt es nichts zu ändern."
            case NoticeKind.NOT_YOURS:
                return (
                    "Hier antwortet nur, wer den Plan begonnen hat. Diese Person kann alle antworten lassen. Auch ein "
                    "eigener Plan ist möglich."
                )
            case NoticeKind.OWNER_DECIDES:
                return "Das kann nur, wer den Plan begonnen hat."
            case NoticeKind.NOW_OPEN:
                return "Jetzt können alle antworten, die diese Unterhaltung öffnen können."
            case NoticeKind.NOW_CLOSED:
                return self.you("Jetzt antworten nur noch Sie.", "Jetzt antwortest nur noch du.")
            case NoticeKind.UNCLEAR:
                if not notice.subject:
                    return "Da war nichts zu lesen. Bitte eine Antwort schreiben oder eine Schaltfläche wählen."
                what_next = "Bitte eine Schaltfläche wählen oder „Hilfe“ schreiben."
                return f"„{notice.subject}“ habe ich nicht verstanden. {what_next}"
            case NoticeKind.TOO_LONG:
                return f"Das war lang. Als Name gelten die ersten {notice.subject} Zeichen."
            case NoticeKind.EXPLAIN:
                return self.explain(Asking(notice.subject))
            case NoticeKind.UNREAD:
                return f"Das konnte ich nicht zuordnen und habe es weggelassen: {notice.subject}."
            case NoticeKind.FORM_ERRORS:
                return "Im Formular stimmt noch etwas nicht. Alles, was schon dasteht, bleibt erhalten."
            case NoticeKind.NO_RESULT_YET:
                return "Eine Frage ist noch offen. Bitte sie zuerst beantworten."
            case NoticeKind.SNOOZE_MISTAKE:
                known = notice.subject in set(Mistake)
                return self.reminders.pause_mistake(Mistake(notice.subject) if known else Mistake.NOT_A_DATE)
            case NoticeKind.SNOOZE_TOO_LATE:
                return self.reminders.too_late()
            case NoticeKind.NO_AGENDA:
                return (
                    "Hier gibt es noch keine Agenda. Bitte eine einfügen oder unter dem Plan "
                    f"„{self.agenda.check()}“ wählen."
                )
            case NoticeKind.NO_PLAN_YET:
                return "Es gibt noch keinen Termin. Bitte zuerst den Termin festlegen."
            case NoticeKind.GONE:
                return "Dieser Plan ist nicht mehr gespeichert. Bitte einen neuen beginnen."
            case NoticeKind.NEWER:
                return (
                    "Diesen Plan hat eine neuere Version von Livewise gespeichert. Er bleibt, wie er ist. Bitte später "
                    "noch einmal versuchen."
                )
            case NoticeKind.UNREADABLE:
                return "Dieser Plan lässt sich nicht mehr lesen und bleibt, wie er ist. Bitte einen neuen beginnen."
            case NoticeKind.BUSY:
                return (
                    "Das konnte ich nicht speichern, deshalb hat sich nichts geändert. Bitte gleich noch einmal "
                    "versuchen."
                )
            case NoticeKind.UNKNOWN_PRESS:
                return "Diese Schaltfläche kenne ich nicht, deshalb hat sich nichts geändert."
            case NoticeKind.FORGOTTEN:
                return self.you(
                    "Alles, was Livewise über Sie und Ihre Pläne gespeichert hatte, ist gelöscht.",
                    "Alles, was Livewise über dich und deine Pläne gespeichert hatte, ist gelöscht.",
                )

    def closed(self) -> str:
        return "Weiter geht es unten."

    def outdated(self) -> str:
        return "Das gehörte zu früheren Antworten."

    def help_title(self) -> str:
        return "So hilft Livewise"

    def help_lines(self) -> tuple[str, ...]:
        return (
            "Ein Training nennen, vier Fragen beantworten: Dann ist klar, was live sein soll und was nicht, und warum.",
            "Mit einem Termin bekommt jeder Schritt davor und danach seinen Tag.",
            "Antworten lassen sich auch schreiben, zum Beispiel „ja“, „weiß nicht“ oder „Verhaltensänderung“.",
            "„Zurück“ oder „Ziel ändern“ ändert eine Antwort, „neu beginnen“ fängt von vorn an.",
            "Ein Termin wie „14. Mai 2027 15:00, 90 Min., 12 Personen“ ergibt den Plan.",
            (
                "„Hier erinnern“ unter dem Plan schaltet Erinnerungen ein. Danach genügt „erledigt“, „erinnere uns am "
                "Donnerstag“ oder „Erinnerungen beenden“."
            ),
            "Die Agenda des Termins einfügen oder „Agenda“ schreiben: Dann zeigt sich, wie viel davon Zuhören ist.",
            self.you(
                "„Meine Pläne“ zeigt Ihre Pläne, „vergiss mich“ löscht alles von Ihnen.",
                "„Meine Pläne“ zeigt deine Pläne, „vergiss mich“ löscht alles von dir.",
            ),
            "„Sprache“ führt zur Wahl von Sprache und Anrede.",
        )

    def start_button(self) -> str:
        return "Training planen"

    def new_plan(self) -> str:
        return "Hier geht es zum nächsten Training."

    def list_title(self) -> str:
        return "Meine Pläne"

    def list_summary(self) -> str:
        return self.you("Hier sind Ihre Pläne, der neueste zuerst.", "Hier sind deine Pläne, der neueste zuerst.")

    def list_empty(self) -> str:
        return "Noch keine Pläne. Der erste beginnt mit dem Namen eines Trainings."

    def newest_plans(self) -> str:
        return "Neueste Pläne"

    def older_plans(self) -> str:
        return "Ältere Pläne"

    def state_asking(self) -> str:
        return "Eine Frage ist offen"

    def state_decided(self, result: Result) -> str:
        return f"{self.result(result)}, noch kein Termin"

    def state_planned(self, result: Result, when: When) -> Line:
        return (f"{self.result(result)}, ", when)

    def next_date(self, when: When) -> Line:
        return ("Nächster Termin: ", when)

    def untitled(self) -> str:
        return "Ohne Namen"

    def forget_title(self) -> str:
        return self.you("Alles über Sie löschen?", "Alles über dich löschen?")

    def forget_question(self, sessions: int) -> str:
        final = "Das lässt sich nicht rückgängig machen."
        if sessions == 0:
            none = self.you(
                "Sie haben hier keine Pläne. Was Livewise sonst über Sie gespeichert hat, wird gelöscht.",
                "Du hast hier keine Pläne. Was Livewise sonst über dich gespeichert hat, wird gelöscht.",
            )
            return f"{none} {final}"
        erased = self.plural(
            sessions,
            one=f"{self.you('Ihr', 'Dein')} Plan wird mit allen Antworten und Terminen gelöscht.",
            other=(
                f"{self.you('Ihre', 'Deine')} {self.number(sessions)} Pläne werden mit allen Antworten und Terminen "
                "gelöscht."
            ),
        )
        return f"{erased} {final}"

    def forget_button(self) -> str:
        return "Alles von mir löschen"

    def keep_everything(self) -> str:
        return "Soll alles bleiben? Dann einfach mit etwas anderem weitermachen."

    # --- language and form of address -------------------------------------------------------------------------

    def own_name(self) -> str:
        return "Deutsch"

    def settings_title(self) -> str:
        return "Sprache und Anrede"

    def settings_button(self) -> str:
        return "Sprache und Anrede"

    def settings_summary(self) -> str:
        return self.you(
            "Hier wählen Sie Ihre Sprache und die Anrede für alle hier.",
            "Hier wählst du deine Sprache und die Anrede für alle hier.",
        )

    def language_group(self) -> str:
        return self.you("Ihre Sprache", "Deine Sprache")

    def language_help(self) -> str:
        return self.you(
            "Sie gilt für alles, was nur Sie lesen, und für Pläne, die Sie ab jetzt beginnen. Ein gemeinsamer Plan "
            "behält die Sprache der Person, die ihn begonnen hat.",
            "Sie gilt für alles, was nur du liest, und für Pläne, die du ab jetzt beginnst. Ein gemeinsamer Plan "
            "behält die Sprache der Person, die ihn begonnen hat.",
        )

    def language_of_app(self) -> str:
        return "Wie in dieser App"

    def address_group(self) -> str:
        return "Anrede für alle hier"

    def address_help(self) -> str:
        return (
            "Sie gilt für Pläne, die ab jetzt begonnen werden. Im Englischen macht sie keinen Unterschied, in anderen "
            "Sprachen schon."
        )

    def address(self, address: Address) -> str:
        match address:
            case Address.FORMAL:
                return "Per Sie"
            case Address.INFORMAL:
                return "Per du"

    def chosen(self, label: str) -> str:
        return f"Jetzt: {label}"

    # --- files ------------------------------------------------------------------------------------------------

    def file_name(self, topic: str) -> str:
        return f"Plan {topic}"

    def calendar_step(self, name: str, topic: str) -> str:
        return f"{name}: {topic}"


# --- reminders ----------------------------------------------------------------------------------------------


class _Reminders(RemindersTexts):
    """Reminders in German; what a group reads does without any address."""

    # --- buttons ----------------------------------------------------------------------------------------------

    def remind_us(self) -> str:
        return "Hier erinnern"

    def start_again(self) -> str:
        return "Erinnerungen fortsetzen"

    def stop(self) -> str:
        return "Erinnerungen beenden"

    def preview(self) -> str:
        return "Erinnerungen ansehen"

    def details(self) -> str:
        return "Angaben zu den Erinnerungen"

    def done(self) -> str:
        return "Erledigt"

    def skip(self) -> str:
        return "Schritt überspringen"

    def done_with(self, item: str) -> str:
        return f"Erledigt: {item}"

    def skip_it(self, item: str) -> str:
        return f"Überspringen: {item}"

    def snooze(self) -> str:
        return "Später erinnern"

    def undo(self, item: str) -> str:
        return f"Rückgängig: {item}"

    def pause(self, pause: Pause) -> str:
        match pause:
            case Pause.HOUR:
                return "In 1 Stunde erinnern"
            case Pause.TOMORROW:
                return "Morgen um 9:00 Uhr erinnern"
            case Pause.WORKDAY:
                return "Am nächsten Arbeitstag erinnern"
            case Pause.DATE:
                return "An diesem Tag erinnern"

    def not_later(self) -> str:
        return "Nicht verschieben"

    def call_off(self, result: Result) -> str:
        return "Start absagen" if result is Result.ASYNC_FIRST else "Live-Termin absagen"

    def call_on(self) -> str:
        return "Findet doch statt"

    # --- a reminder -------------------------------------------------------------------------------------------

    def step_title(self, item: str, part: Part) -> str:
        match part:
            case Part.OPEN:
                return item
            case Part.NUDGE:
                return f"{item} – noch ist Zeit dafür"
            case Part.AGAIN:
                return f"{item} – noch einmal, wie gewünscht"

    def step_time(self, length: str, due: When | None, live: When | None) -> Line:
        # The length comes last: after a date that ends in “Jan.” a full stop would be one too many.
        if due is not None:
            return ("Bis ", due, f": {_ended(length)}")
        if live is not None:
            return ("Vor dem Live-Termin, ", live, f": {_ended(length)}")
        return (f"Dauer: {_ended(length)}",)

    def why(self, step: Step, live: When) -> Line:
        if step.item in {Item.CORE_CONCEPTS, Item.FRAMEWORKS, Item.DEMOS, Item.PRIMER, Item.MOVED}:
            return ("Beim Live-Termin (", live, ") entfällt dafür der Vortrag, und alle üben.")
        return (self._why(step.item),)

    def _why(self, item: Item) -> str:
        match item:
            case Item.BASELINE_CHECKS:
                return "Ohne Benotung: Der Check entscheidet, was live geübt wird."
            case Item.SCENARIO_LIBRARY:
                return "Situationen zum Durchsehen; mit ihnen wird geübt."
            case Item.REFRESHER_BEFORE:
                return "Kurzes Aufwärmen, damit es live gleich losgehen kann."
            case Item.RECAP:
                return "Zuerst die Frage: „Welche drei Punkte würde ich im Team weitergeben?“ Erst danach nachsehen."
            case Item.REFLECTION:
                return (
                    "Eine Frage: „Was habe ich ausprobiert, und was ist passiert?“ Privat, solange man es nicht teilt."
                )
            case Item.CORRECTION_CLIPS:
                return "Beobachtete Fehler und wie es richtig geht; nie mit Namen."
            case Item.NEXT_STEP:
                return "Am besten als „Wenn X passiert, tue ich Y“ aufschreiben und später nachsehen, was passiert ist."
            case Item.CHECKLIST:
                return "Für das nächste Mal bei der Arbeit."
            case Item.REFRESHER_AFTER:
                return "Können lässt nach. Deshalb das Wichtigste noch einmal selbst tun."
            case Item.RETENTION_CHECK | Item.MEASUREMENT:
                return "Ein paar Fragen; wer sie beantwortet, behält mehr."
            case Item.CONSISTENT_EXPLANATIONS:
                return "Für alle dieselbe Erklärung, im eigenen Tempo."
            case Item.SCENARIOS_AND_SUBMISSIONS:
                return "Übung macht den Unterschied; Feedback kommt innerhalb von 2 Arbeitstagen."
            case Item.LOCALIZATION:
                return "In der eigenen Sprache lernt man besser; auch Untertitel und Beispiele zählen."
            case Item.REPEATABILITY:
                return "Der Durchgang braucht seine eigene Kopie: Zuständige, Termine, Zugang."
            case Item.MEASUREMENT_REVIEW:
                return "Die Ergebnisse sagen, was nachzubessern ist."
            case Item.GRANULAR_UPDATES:
                return "Angaben ändern sich: Abschnitte ersetzen, die nicht mehr stimmen."
            case _:
                return "Das gehört zum Plan."

    def live_title(self) -> str:
        return "Live-Termin"

    def live_time(self, start: When, length: str) -> Line:
        return (start, f", {_ended(length)}")

    def live_why(self) -> str:
        return "Zum Üben, nicht für Vorträge."

    def place(self, place: str) -> str:
        return f"Ort: {_ended(place)}"

    def materials(self, materials: str) -> str:
        return f"Das Material liegt hier: {_ended(materials)}"

    def bring(self, bring: str) -> str:
        return f"Bitte mitbringen: {_ended(bring)}"

    def still_open(self, items: Sequence[str]) -> str:
        return f"Davor noch offen: {self.listed(items)}."

    def nothing_open(self) -> str:
        return "Davor ist nichts mehr offen."

    def care(self, rule: CareRule, details: Details) -> str:
        match rule:
            case CareRule.NO_UNSUPERVISED_ATTEMPT:
                return "Bitte nicht ohne Aufsicht ausprobieren."
            case CareRule.SUPERVISOR_SIGNS:
                return "Die Aufsicht unterschreibt die Checkliste."
            case CareRule.SKIP_WITHOUT_REASON:
                return "Überspringen ist erlaubt, auch ohne Begründung."
            case CareRule.SUPPORT_CONTACT:
                return f"Hilfe, wenn das Thema belastet: {_ended(details.contact or 'die Vertrauensperson')}"
            case CareRule.NO_CLIPS_OF_NAMED_PEOPLE:
                return "Niemand ist darin zu erkennen."
            case CareRule.NO_REFLECTION_IN_CHANNELS:
                return "Bitte nicht in einen Kanal schreiben."
            case _:
                return ""

    def introduction(self, topic: str) -> str:
        return f"Ich bin Livewise und soll hier an den Plan für „{topic}“ erinnern. „{self.stop()}“ stoppt das."

    def summary(self, topic: str, items: Sequence[str]) -> str:
        return f"{topic} – jetzt an der Reihe: {self.listed(items)}."

    def summary_settled(self, topic: str) -> str:
        return f"{topic}: In dieser Erinnerung ist nichts mehr zu tun."

    def marked(self, mark: Mark) -> str:
        match mark:
            case Mark.DONE:
                return "erledigt."
            case Mark.SKIPPED:
                return "übersprungen."

    def snoozed(self, until: When) -> Line:
        return ("nächste Erinnerung ", until, ".")

    def closed(self) -> str:
        return "Diese Erinnerung ist abgeschlossen. Der Plan zeigt, was noch offen ist."

    def waits(self) -> str:
        return "Der Plan wird gerade geändert. So lange ruhen die Erinnerungen."

    def ask_pause(self) -> str:
        return "Wann soll ich wieder erinnern?"

    def pause_day(self) -> str:
        return "Anderes Datum"

    def pause_mistake(self, mistake: Mistake) -> str:
        match mistake:
            case Mistake.MISSING:
                return "Bitte zuerst ein Datum eintragen oder eine der Schaltflächen wählen."
            case Mistake.PAST:
                return "Dieses Datum liegt nicht in der Zukunft. Bitte morgen oder einen späteren Tag wählen."
            case Mistake.TOO_FAR:
                return "Das ist in mehr als drei Jahren. Bitte einen früheren Tag wählen."
            case _:
                return "Das habe ich nicht als Datum erkannt. Bitte so schreiben: 2026-12-14."

    def too_late(self) -> str:
        return "Das wäre dafür zu spät. Bitte einen früheren Zeitpunkt wählen oder den Schritt überspringen."

    def group(self) -> str:
        return "Auf diese Erinnerung antworten"

    # --- on the plan ------------------------------------------------------------------------------------------

    def is_on(self) -> str:
        return "Erinnerungen sind eingeschaltet."

    def progress(self, done: int, skipped: int, of: int) -> str:
        steps = self.plural(of, one="1 Schritt", other=f"{of} Schritten")
        left_out = f", {skipped} übersprungen" if skipped else ""
        return f"{done} von {steps} erledigt{left_out}."

    def next_reminder(self, when: When, items: Sequence[str]) -> Line:
        return ("Nächste Erinnerung: ", when, f" – {self.listed(items)}.")

    def no_more(self) -> str:
        return "Es kommen keine Erinnerungen mehr."

    def away(self, until: When) -> Line:
        return ("Pause: Weiter geht es ab ", until, ".")

    def is_off(self) -> str:
        return "Ich kann hier an jeden Schritt erinnern, an Arbeitstagen zwischen 9:00 und 17:00 Uhr."

    def stopped(self) -> str:
        return f"Die Erinnerungen sind beendet. „{self.start_again()}“ holt sie zurück; Erledigtes bleibt erledigt."

    def lost(self) -> str:
        return (
            f"Die Erinnerungen sind beendet, denn ich konnte hier nicht schreiben. „{self.start_again()}“ versucht es "
            "noch einmal."
        )

    # --- called off, ended ------------------------------------------------------------------------------------

    def called_off(self, result: Result, day: When) -> Line:
        what = "Der Start" if result is Result.ASYNC_FIRST else "Der Live-Termin"
        return (f"{what} ist abgesagt. Geplant war: ", day, ".")

    def ended(self, topic: str) -> str:
        return f"„{topic}“ ist abgesagt. Es kommen keine Erinnerungen mehr."

    def resumed(self, topic: str) -> str:
        return f"Die Erinnerungen zu „{topic}“ gehen weiter."

    def place_lost(self, topic: str) -> str:
        return (
            f"Die Erinnerungen zu „{topic}“ sind beendet, denn am gewünschten Ort kann ich nicht mehr schreiben. "
            "Zum Weitermachen bitte einen Plan dort beginnen, wo ich Mitglied bin, oder hier mit mir."
        )

    # --- preview ----------------------------------------------------------------------------------------------

    def preview_title(self) -> str:
        return "Die kommenden Erinnerungen"

    def preview_summary(self, topic: str) -> str:
        return f"Hier sind die kommenden Erinnerungen zu „{topic}“."

    def preview_help(self) -> str:
        return "Davon ist noch nichts gesendet. Was an seinem Tag erledigt oder übersprungen ist, entfällt."

    def preview_off(self) -> str:
        return "Die Erinnerungen sind ausgeschaltet. Nach dem Einschalten würde Folgendes gesendet."

    def preview_private(self) -> str:
        return self.you("Nur an Sie", "Nur an dich")

    # --- details ----------------------------------------------------------------------------------------------

    def details_title(self) -> str:
        return "Inhalt der Erinnerungen"

    def details_question(self, topic: str) -> str:
        return f"Was sollen die Erinnerungen zu „{topic}“ außer dem Plan noch nennen?"

    def details_summary(self, topic: str) -> str:
        return f"Das nennen die Erinnerungen zu „{topic}“ außer dem Plan."

    def details_help(self) -> str:
        return "Alles hier darf leer bleiben."

    def field(self, field: details_form.Field) -> str:
        match field:
            case details_form.Field.PLACE:
                return "Raum oder Link zum Live-Termin"
            case details_form.Field.MATERIALS:
                return "Wo das Material zum Selbstlernen liegt"
            case details_form.Field.BRING:
                return "Was mitzubringen ist"
            case details_form.Field.CONTACT:
                return "Vertrauensperson"
            case details_form.Field.AWAY:
                return "Pause bis"

    def field_hint(self, field: details_form.Field) -> str:
        match field:
            case details_form.Field.PLACE:
                return "Steht in der Erinnerung am Tag davor."
            case details_form.Field.MATERIALS:
                return "Zum Beispiel ein Link zum Kurs."
            case details_form.Field.BRING:
                return "Zum Beispiel ein Laptop oder ein eigener Fall."
            case details_form.Field.CONTACT:
                return "Steht in jeder Erinnerung dieses Programms."
            case details_form.Field.AWAY:
                return "Vor diesem Tag wird nichts gesendet. Mit dem heutigen Tag geht es sofort weiter."

    def field_mistake(self, field: details_form.Field, mistake: Mistake) -> str:  # noqa: ARG002 - dates are all that can be wrong
        match mistake:
            case Mistake.PAST:
                return "Dieser Tag ist vorbei. Bitte einen späteren wählen oder das Feld leer lassen."
            case Mistake.TOO_FAR:
                return "Das ist in mehr als drei Jahren. Bitte einen früheren Tag wählen."
            case _:
                return "Das habe ich nicht als Datum erkannt. Bitte so schreiben: 2026-12-14."

    def save(self) -> str:
        return "Speichern"

    def leave(self) -> str:
        return "Nichts ändern"

    def nothing_set(self) -> str:
        return f"Nichts eingetragen. „{self.details()}“ unter dem Plan öffnet das Formular wieder."


def _ended(words: str) -> str:
    """Words of any kind as the end of a sentence; “90 Min.” ends one by itself."""
    return words if words.endswith((".", "!", "?", "…")) else f"{words}."


# --- the agenda -------------------------------------------------------------------------------------------------


class _Agenda(AgendaTexts):
    """The agenda of a live session in German; what is about one of its lines does without any address."""

    # --- the form ---------------------------------------------------------------------------------------------

    def check(self) -> str:
        return "Agenda prüfen"

    def form_title(self) -> str:
        return "Agenda einfügen"

    def form_help(self) -> str:
        return self.you(
            "Sie sehen, was davon alle für sich aufnehmen können und wofür die frei gewordenen Minuten gut sind. "
            "Eine lange Agenda können Sie hier auch als Nachricht senden.",
            "Du siehst, was davon alle für sich aufnehmen können und wofür die frei gewordenen Minuten gut sind. "
            "Eine lange Agenda kannst du hier auch als Nachricht senden.",
        )

    def field(self) -> str:
        return "Agenda des Live-Termins"

    def field_hint(self) -> str:
        return (
            "Eine Zeile für jeden Punkt, mit Uhrzeiten oder Minuten, zum Beispiel „Rollenspiel 30 Min.“ oder "
            "„9:00-9:45 Vortrag“."
        )

    def submit(self) -> str:
        return "Prüfen"

    def leave(self) -> str:
        return "Formular schließen"

    def form_closed(self) -> str:
        return f"Noch keine Agenda. „{self.check()}“ unter dem Plan öffnet das Formular wieder."

    def problem(self, problem: Problem) -> str:
        match problem:
            case Problem.EMPTY:
                return (
                    "Darin finde ich keinen Punkt, den ich einordnen kann. Bitte für jeden Teil des Termins eine Zeile "
                    "einfügen."
                )
            case Problem.NOT_TEXT:
                return "Das ist kein Text. Bitte die Zeilen der Agenda im Dokument kopieren und hier einfügen."
            case Problem.NO_TIMES:
                return (
                    "Bei keinem Punkt steht, wann er beginnt oder wie lange er dauert. Bitte Uhrzeiten oder Minuten "
                    "ergänzen."
                )

    # --- what it comes to -------------------------------------------------------------------------------------

    def title(self, topic: str) -> str:
        return f"Agenda: {topic}"

    def protected(self, minutes: int) -> str:
        leaves = self.plural(
            minutes,
            one="1 Minute Zuhören muss nicht live sein",
            other=f"{self.number(minutes)} Minuten Zuhören müssen nicht live sein",
        )
        return f"{leaves}. Diese Zeit ist frei fürs Üben, oder alle bekommen sie zurück."

    def nothing_to_protect(self) -> str:
        return "Gut so: In diesem Live-Termin gibt es kein Zuhören, das auch allein ginge."

    def nothing_yet(self) -> str:
        return self.you(
            "Bisher zählt keine Minute als Zuhören. Bitte klären Sie unten, was noch offen ist.",
            "Bisher zählt keine Minute als Zuhören. Bitte kläre unten, was noch offen ist.",
        )

    def person_hours(self, hours: Decimal, participants: int) -> str:
        return f"Für {_participants(self, participants)} sind das {self.number(hours)} Personenstunden."

    def share(self, percent: int) -> str:
        return f"Das entspricht {percent}\u00a0% der Zeit, Organisatorisches nicht mitgezählt."

    def bars_heading(self) -> str:
        return "Der Live-Termin jetzt, und wie er sein könnte"

    def bar_now(self) -> str:
        return "Jetzt"

    def bar_same(self) -> str:
        return "Gleich lang"

    def bar_shorter(self) -> str:
        return "Kürzer"

    def shade(self, shade: Shade) -> str:
        match shade:
            case Shade.LISTENING:
                return "Zuhören"
            case Shade.PRACTICE:
                return "Üben"
            case Shade.LOGISTICS:
                return "Organisatorisches"

    def bar_in_words(self, bar: str, parts: Sequence[str]) -> str:
        return f"{bar}: {self.listed(parts)}."

    def part_in_words(self, name: str, length: str) -> str:
        return f"{length} {name}"

    # --- its lines --------------------------------------------------------------------------------------------

    def lines_heading(self) -> str:
        return "Punkt für Punkt"

    def kind(self, kind: Kind) -> str:
        match kind:
            case Kind.ASYNC:
                return "Besser zum Selbstlernen"
            case Kind.LIVE:
                return "Verdient Live-Zeit"
            case Kind.LOGISTICS:
                return "Organisatorisches"
            case Kind.UNKNOWN:
                return "Noch unklar, zählt als live"

    def no_length(self) -> str:
        return "ohne Zeitangabe"

    def note(self, note: Note, title: str, total: str) -> str:
        length = "" if note.minutes is None else _lasting(note.minutes)
        match note.remark:
            case Remark.TOTAL_DIFFERS:
                return f"Die Summe der Punkte ({total}) weicht von der angegebenen Gesamtdauer ({length}) ab."
            case Remark.LENGTH_DIFFERS:
                return f"„{title}“: Die angegebene Dauer ({length}) passt nicht zu den Uhrzeiten. Es zählt die Dauer."
            case Remark.BACKWARDS:
                return f"„{title}“: Die Uhrzeiten laufen rückwärts. Bitte noch einmal ansehen."
            case Remark.OVER_MIDNIGHT:
                return f"„{title}“ geht über Mitternacht hinaus."
            case Remark.GAP:
                return f"Vor „{title}“ ist eine Lücke ({length}), die zu keinem Punkt gehört."
            case Remark.OVERLAP:
                return f"„{title}“ beginnt {length} vor dem Ende des Punkts darüber."
            case Remark.NONSENSE:
                return f"Mit der Zeitangabe „{note.words}“ in „{title}“ kann ich nichts anfangen."
            case Remark.NO_LENGTH:
                return f"Bei „{title}“ steht keine Zeit, deshalb zählt der Punkt mit 0 Minuten."
            case Remark.CUT:
                return "Diese Agenda ist sehr lang. Ich habe nur den Anfang gelesen."

    def ask_kind(self, title: str) -> str:
        return f"Was ist „{title}“? Bis das klar ist, zählt der Punkt als live."

    def ask_again(self, title: str) -> str:
        return f"Was ist „{title}“?"

    def class_as(self, kind: Kind, title: str) -> str:
        match kind:
            case Kind.ASYNC:
                return f"Selbstlernen: {title}"
            case Kind.LIVE | Kind.UNKNOWN:
                return f"Live: {title}"
            case Kind.LOGISTICS:
                return f"Organisatorisches: {title}"

    def ask_length(self, title: str) -> str:
        return f"Wie lange dauert „{title}“? Bis das klar ist, zählt der Punkt mit 0 Minuten."

    def takes(self, length: str, title: str) -> str:
        return f"{length}: {title}"

    def offer_split(self, title: str, listening: str, practice: str) -> str:
        return (
            f"„{title}“ ist teils Zuhören ({listening}), teils Üben ({practice}). Noch zählt alles als live; der Punkt "
            "lässt sich aber aufteilen."
        )

    def split(self, title: str, listening: str, practice: str) -> str:
        # Both lengths stand in the sentence above as well.
        label = f"Aufteilen: {title}"
        with_lengths = f"{label} ({listening} + {practice})"
        return with_lengths if len(with_lengths) <= _LONGEST else label

    def more_open(self, number: int) -> str:
        points = self.plural(number, one="1 weiterer Punkt ist", other=f"{self.number(number)} weitere Punkte sind")
        return f"{points} noch offen. Fragen dazu folgen."

    # --- the proposal -----------------------------------------------------------------------------------------

    def moves_heading(self) -> str:
        return "Vor dem Live-Termin, zum Selbstlernen"

    def moved(self, title: str, length: str) -> str:
        return f"{title} ({length})"

    def longer(self, title: str, length: str, before: str) -> str:
        return f"{title} ({length} statt {before})"

    def quoted(self, title: str) -> str:
        return f"„{title}“"

    def too_long(self, minutes: int) -> str:
        return (
            f"Das sind {self.number(minutes)}\u00a0Min. mehr als die 60\u00a0Min., die vor einem Termin zu schaffen "
            "sind. Bitte auf den Kern kürzen."
        )

    def plan_too_long(self, minutes: int) -> str:
        return (
            f"Die Vorbereitung ist {self.number(minutes)}\u00a0Min. länger als die 60\u00a0Min., die vor einem "
            "Termin zu schaffen sind."
        )

    def same_heading(self, length: str) -> str:
        return f"Der Live-Termin mit mehr Übung ({length})"

    def shorter_heading(self, length: str) -> str:
        return f"Der Live-Termin ohne das Zuhören ({length})"

    def new_line(self, role: Role) -> str:
        return "Nachbesprechung" if role is Role.DEBRIEF else "Zusätzliche Übung"

    def adopt_same(self) -> str:
        return "Zeit zum Üben nutzen"

    def adopt_shorter(self, length: str) -> str:
        return f"Live-Termin um {length} kürzen"

    def adopted(self) -> str:
        return "Diese Agenda steht im Plan."

    def adopted_before_plan(self) -> str:
        return "Sobald ein Termin festgelegt ist, kommt diese Agenda in den Plan."

    def drop(self) -> str:
        return "Agenda aus dem Plan nehmen"

    def again(self) -> str:
        return "Andere Agenda einfügen"

    # --- how it was read --------------------------------------------------------------------------------------

    def how(self) -> str:
        return "Warum so eingeordnet?"

    def reading_title(self) -> str:
        return "Welches Wort entschieden hat"

    def reading_help(self) -> str:
        return self.you(
            "Habe ich einen Punkt falsch eingeordnet, können Sie ihn berichtigen. Das gilt dann für diesen Plan.",
            "Habe ich einen Punkt falsch eingeordnet, kannst du ihn berichtigen. Das gilt dann für diesen Plan.",
        )

    def because(self, kind: str, words: str) -> str:
        return f"{kind}, weil dort „{words}“ steht"

    def because_you(self, kind: str) -> str:
        return f"{kind}, wie angegeben"

    def because_nothing(self) -> str:
        return "Unklar: Ich kenne keines der Wörter, deshalb zählt der Punkt als live"

    def wrong(self, title: str) -> str:
        return f"Berichtigen: {title}"

    def gone(self) -> str:
        return "Hier gibt es keine Agenda mehr."

    # --- in the plan ------------------------------------------------------------------------------------------

    def plan_moved_help(self) -> str:
        return "Aus der Agenda: Das wäre sonst live vorgetragen worden."

    def plan_line_help(self) -> str:
        return "Aus der Agenda."

    def basis(self) -> str:
        return "Das stammt aus der eingefügten Agenda."


def _lasting(minutes: int) -> str:
    # No-break spaces: a number stays with its unit, and hours with their minutes.
    hours, rest = divmod(minutes, 60)
    if not hours:
        return f"{rest}\u00a0Min."
    return f"{hours}\u00a0Std.\u00a0{rest}\u00a0Min." if rest else f"{hours}\u00a0Std."


def _participants(say: Spoken, number: int) -> str:
    return say.plural(number, one="1 teilnehmende Person", other=f"{say.number(number)} Teilnehmende")


# --- the web page -------------------------------------------------------------------------------------------


def _page(say: Spoken) -> Page:
    return Page(
        language="de",
        name="Livewise",
        playground="Livewise hier im Browser ausprobieren.",
        skip="Zur Unterhaltung springen",
        language_label="Sprache",
        headline="Welcher Teil des Trainings muss live sein?",
        what_and_why=(
            "Vier Fragen führen zu einer begründeten Empfehlung und einem Plan mit Terminen. So bleibt die Live-Zeit "
            "fürs Üben frei."
        ),
        topic_label=say.you("Welches Training planen Sie?", "Welches Training planst du?"),
        topic_hint="Ein paar Worte genügen, zum Beispiel „Onboarding im Vertrieb“. Eine Beschreibung geht auch.",
        start="Starten",
        formats_title="Was dabei herauskommen kann",
        formats=(
            ("Vor allem Selbstlernen", "Alle lernen für sich, wann es ihnen passt; nichts muss live sein."),
            ("Hybrid", "Alle bereiten sich eigenständig vor, üben gemeinsam live und vertiefen es danach für sich."),
            ("Vor allem live", "Alle lernen gemeinsam und live; davor und danach unterstützt kurzes Material."),
        ),
        your_conversations=say.you("Ihre Pläne", "Deine Pläne"),
        no_conversations="Noch keine. Der erste beginnt mit dem Namen eines Trainings.",
        start_another="Weiteres Training planen",
        next_date="nächster Termin:",
        kinds={
            "question": "",
            "recommendation": "Empfehlung",
            "form": "",
            "plan": "",
            "reasons": "Hintergrund",
            "notice": "",
            "closed": "",
            "help": "",
            "list": "",
            "home": "",
            "reminder": "Erinnerung",
        },
        you_wrote=say.you("Sie haben geschrieben:", "Du hast geschrieben:"),
        they_wrote="Jemand anderes hat geschrieben:",
        shortened="(gekürzt)",
        say_label="Antwort in eigenen Worten",
        say_hint="Schaltflächen gehen auch. Außerdem verstehe ich „Hilfe“, „Meine Pläne“ und „Vergiss mich“.",
        send="Senden",
        replies_label=say.you("Nur für Sie", "Nur für dich"),
        file_ready="Die Kalenderdatei ist fertig.",
        download=lambda name: f"{name} herunterladen",
        printable="Seite zum Drucken",
        optional="(optional)",
        no_choice="Auswählen",
        put_right=lambda count: say.plural(
            count,
            one="Bitte ein Feld noch einmal prüfen.",
            other=f"Bitte {say.number(count)} Felder noch einmal prüfen.",
        ),
        back="Zurück zur Unterhaltung",
        result_label="Empfehlung",
        timeline_title="Zeitachse",
        timeline_description=lambda anchor, count: (
            f"{say.plural(count, one='1 Schritt', other=f'{count} Schritte')} rund um diesen Tag: {anchor}. "
            "Dieselben Tage und Minuten stehen in der Liste der Schritte."
        ),
        timeline_key="Ein Punkt ist ein einzelner Tag; ein Balken reicht vom ersten bis zum letzten Tag.",
        minutes_title="Minuten pro Person",
        live_day=lambda day: f"Live-Termin, {day}",
        launch_day=lambda day: f"Start, {day}",
        steps_title="Alle Schritte",
        columns=("Wann", "Schritt", "Dauer", "Wer", "Warum dann, warum so lange"),
        everybody="Teilnehmende",
        producer="Kursproduktion",
        no_plan="Hier gibt es noch keinen Plan. Er erscheint, sobald in der Unterhaltung ein Termin festgelegt ist.",
        preview_for=lambda platform: f"Vorschau für {platform}",
        preview_lead=lambda platform: (
            f"Das bekäme {platform} für jede Karte dieser Unterhaltung, so wie sie jetzt ist."
        ),
        preview_of=lambda title: f"JSON von „{title}“",
        open_in=lambda viewer: f"In {viewer} öffnen",
        sends_words=lambda platform: (
            f"Der Link öffnet einen neuen Tab und schickt den Text dieser Karte an die Website von {platform}."
        ),
        link_too_long=lambda viewer: (
            f"Diese Karte ist zu lang für einen Link zu {viewer}. Das JSON lässt sich kopieren und dort einfügen."
        ),
        open_viewer=lambda viewer: f"{viewer} öffnen",
        paste_there=lambda viewer: (
            f"Um die Karte zu sehen, das JSON kopieren und in {viewer} als „card payload“ einfügen."
        ),
        copy="Kopieren",
        copied="Kopiert.",
        nothing_to_preview="Hier gibt es keine Vorschau: Diese Unterhaltung hat keine Karten mehr.",
        needs_script=(
            "Diese Seite braucht JavaScript, um die Antworten zu senden. Bitte einschalten und die Seite neu laden."
        ),
        connection_lost="Verbindung unterbrochen, neuer Versuch läuft.",
        try_again="Noch einmal versuchen",
        not_sent="Das ist nicht angekommen. Nichts ist verloren; bitte noch einmal versuchen.",
        conversation_gone="Diese Unterhaltung gibt es nicht mehr.",
        plan_training="Training planen",
        problem_title="Das hat nicht geklappt",
        to_start="Zur Startseite",
        not_found="Unter dieser Adresse gibt es keine Seite.",
        conversation_not_found=say.you(
            "Diese Unterhaltung gibt es nicht, oder sie ist nicht für Sie freigegeben.",
            "Diese Unterhaltung gibt es nicht, oder sie ist nicht für dich freigegeben.",
        ),
        wrong_method="Diese Adresse lässt sich so nicht benutzen.",
        bad_request="Diese Anfrage ist nicht lesbar. Bitte die Seite neu laden und noch einmal versuchen.",
        broken="Bei uns ist etwas schiefgegangen. Bitte gleich noch einmal versuchen.",
        unavailable="Das konnte ich nicht speichern. Bitte gleich noch einmal versuchen; nichts geschieht doppelt.",
        not_looked_up="Das konnte ich nicht nachsehen. Bitte gleich noch einmal versuchen.",
        too_large="Das ist zu viel Text auf einmal. Bitte einen kürzeren senden.",
        wrong_type="Diese Adresse nimmt nur JSON an.",
        packed="Diese Adresse nimmt keine komprimierten Anfragen an.",
        too_slow="Diese Anfrage hat zu lange gebraucht. Bitte noch einmal versuchen.",
        unreadable="Diese Anfrage ist nicht lesbar. Bitte die Seite neu laden und noch einmal versuchen.",
        no_request_id=(
            "Diese Anfrage hat keine gültige Kennung und ließe sich nicht sicher wiederholen. Bitte die Seite neu "
            "laden."
        ),
        nothing_typed="Bitte zuerst ein paar Worte schreiben.",
        unknown_person=(
            "Der Browser hat kein gültiges Cookie für diese Seite gesendet. Bitte Cookies erlauben und die Seite neu "
            "laden."
        ),
        stale_page="Diese Seite ist veraltet. Bitte neu laden und noch einmal versuchen.",
        foreign_page="Diese Anfrage kam von einer anderen Website und wurde deshalb nicht ausgeführt.",
        too_many_tabs="Hier sind zu viele Seiten gleichzeitig offen. Bitte einige schließen und diese neu laden.",
    )


# --- the pages that install the bot -------------------------------------------------------------------------


def _grant(grant: Grant) -> str:
    match grant:
        case Grant.COMMANDS:
            return "Beginnt einen Plan, wenn jemand den Befehl schreibt oder eine Verknüpfung benutzt."
        case Grant.POST:
            return "Schreibt Fragen, Empfehlung und Plan und hält sie aktuell."
        case Grant.POST_ANYWHERE:
            return "Schreibt in einen öffentlichen Kanal, ohne vorher eingeladen zu sein."
        case Grant.MENTIONS:
            return "Bemerkt, wenn jemand Livewise erwähnt."
        case Grant.PEOPLE:
            return "Liest Sprache und Zeitzone einer Person, damit Datum und Uhrzeit für sie stimmen."
        case Grant.READ_PUBLIC:
            return (
                "Versteht Antworten in seinen Threads in öffentlichen Kanälen; Schaltflächen funktionieren auch ohne."
            )
        case Grant.READ_PRIVATE:
            return "Versteht Antworten in seinen Threads in privaten Kanälen; Schaltflächen funktionieren auch ohne."
        case Grant.READ_DIRECT:
            return "Versteht Antworten in Direktnachrichten an Livewise; Schaltflächen funktionieren auch ohne."
        case Grant.READ_GROUP:
            return "Versteht Antworten in Gruppennachrichten mit Livewise; Schaltflächen funktionieren auch ohne."
        case Grant.WRITE_DIRECT:
            return "Schreibt der Person, die plant, Direktnachrichten."
        case Grant.FILES:
            return "Übergibt einen Plan als Kalenderdatei."


def _install(say: Spoken) -> Install:
    return Install(
        headline=lambda platform: f"Livewise zu {platform} hinzufügen",
        what_it_does=(
            "Livewise hilft allen, die Trainings planen, bei der Frage: Was verdient Live-Zeit? Es stellt vier Fragen "
            "und empfiehlt „Vor allem Selbstlernen“, „Hybrid“ oder „Vor allem live“, mit Begründung. Daraus macht es "
            "einen Plan mit Terminen."
        ),
        permissions_title="Was Livewise braucht und wofür",
        permissions_lead=lambda platform: say.you(
            f"{platform} bittet Sie, das Folgende zu erlauben. {_PRIVACY}",
            f"{platform} bittet dich, das Folgende zu erlauben. {_PRIVACY}",
        ),
        needed_title="Nötig",
        optional_title="Optional",
        optional_lead="Das kann wegbleiben und später dazukommen.",
        grant=_grant,
        add=lambda platform: f"Zu {platform} hinzufügen",
        what_follows=lambda platform: say.you(
            f"Weiter geht es bei {platform}: Dort wählen Sie den Workspace und bestätigen. Vorher wird nichts "
            "installiert.",
            f"Weiter geht es bei {platform}: Dort wählst du den Workspace und bestätigst. Vorher wird nichts "
            "installiert.",
        ),
        done_title="Livewise ist installiert",
        next_step=lambda command: (
            f"Einen Kanal oder eine Nachricht an sich selbst öffnen und {command} mit dem Namen des Trainings "
            f"schreiben. Zum Beispiel: {command} Onboarding im Vertrieb"
        ),
        whole_organisation=(
            "Livewise gehört jetzt zur ganzen Organisation. Die Administration muss es noch zu jedem Workspace "
            "hinzufügen, der es nutzen soll."
        ),
        not_done_title="Nicht installiert",
        try_again="Noch einmal versuchen",
        cancelled="Der Vorgang wurde abgebrochen. Nichts wurde installiert und nichts gespeichert.",
        other_browser=(
            "Diese Seite wurde nicht von der Installationsseite in diesem Browser aus geöffnet, oder das Cookie dafür "
            "fehlt. Bitte hier neu beginnen und Cookies erlauben."
        ),
        too_late="Das hat länger als zehn Minuten gedauert, oder die Seite war zweimal offen. Bitte neu beginnen.",
        platform_away=lambda platform: (
            f"{platform} hat nicht geantwortet. Bitte in einer Minute noch einmal versuchen."
        ),
        platform_refused=lambda platform: (
            f"{platform} hat Livewise nicht zugelassen. Bitte noch einmal versuchen; helfen kann, wer dort Apps "
            "hinzufügen darf."
        ),
        not_set_up=lambda platform: (
            f"Livewise ist bei {platform} nicht richtig eingerichtet. Bitte denen Bescheid geben, die es betreiben; "
            "der Grund steht im Protokoll."
        ),
        not_ready="Livewise erreicht gerade seinen Speicher nicht. Bitte in einer Minute noch einmal versuchen.",
        not_kept=lambda platform: (
            f"{platform} hat zugestimmt, aber Livewise konnte das nicht speichern. Bitte gleich noch einmal hinzufügen."
        ),
        broken="Bei uns ist etwas schiefgegangen. Bitte gleich noch einmal versuchen.",
    )


_PRIVACY: Final = (
    "Livewise liest nur Unterhaltungen, an denen es beteiligt ist. Von dem, was dort geschrieben wird, behält es nur, "
    "was über das geplante Training gesagt wird."
)


# --- around the cards in a chat -----------------------------------------------------------------------------


def _shortened(kind: CardKind) -> str:
    cut = "Das ist zu lang für eine Nachricht, deshalb fehlt das Ende."
    if kind is CardKind.PLAN:
        return f"{cut} Alle Schritte stehen in der Kalenderdatei, unter „In meinen Kalender“."
    return f"{cut} Alle Schaltflächen sind da und funktionieren."


def _ways(command: str, name: str) -> tuple[str, ...]:
    return (
        f"In einem Kanal „{command} Onboarding im Vertrieb“ schreiben. Der Plan kommt dort in einen Thread.",
        f"Im Kanal oder Thread, in dem es darum geht, „@{name} Onboarding im Vertrieb“ schreiben.",
        "Unter „Nachrichten“ den Namen eines Trainings schreiben, dann die Antworten wählen oder schreiben.",
        "Bei einer Nachricht, die ein Training nennt, unter „Weitere Aktionen“ den Punkt „Plan this training“ wählen.",
    )


def _chat(say: Spoken) -> Chat:
    return Chat(
        close="Abbrechen",
        moved_here=(
            "In dem Kanal darf ich nicht schreiben, deshalb geht es hier weiter. Um dort zu planen, mich bitte zuerst "
            "einladen."
        ),
        not_installed=(
            "Livewise ist in diesem Workspace nicht mehr installiert. Neu installieren kann es, wer den Workspace "
            "verwaltet."
        ),
        calendar_ready="Hier ist der Plan als Kalenderdatei.",
        calendar_open="Kalenderdatei herunterladen",
        calendar_lasts="Der Link gilt einen Tag. „In meinen Kalender“ unter dem Plan liefert einen neuen.",
        no_calendar=(
            "Hier darf ich keine Dateien übergeben. Vielleicht hilft es, mich in diesen Kanal einzuladen. Sonst kann, "
            "wer Livewise betreibt, Dateien erlauben (files:write) oder eine öffentliche Adresse einrichten."
        ),
        no_link=(
            "Hier lässt sich die Kalenderdatei noch nicht übergeben. Wer Livewise betreibt, kann ihm dafür eine "
            "öffentliche Adresse geben (PUBLIC_BASE_URL)."
        ),
        link_expired="Dieser Link ist abgelaufen. „In meinen Kalender“ unter dem Plan liefert einen neuen.",
        link_unknown=(
            "Hinter diesem Link steht kein Plan mehr. „In meinen Kalender“ unter dem Plan liefert einen neuen Link."
        ),
        link_later="Der Plan lässt sich gerade nicht lesen. Bitte in einer Minute noch einmal versuchen.",
        shortened=_shortened,
        words_label="Antwort in eigenen Worten",
        words_send="Senden",
        words_missing="Bitte zuerst eine Antwort schreiben.",
        field_missing="Bitte ausfüllen.",
        field_choose="Auswählen",
        field_open="Offen lassen",
        told_alone=say.you(
            "Das ist nur für Sie, deshalb steht die Antwort in unserem Chat.",
            "Das ist nur für dich, deshalb steht die Antwort in unserem Chat.",
        ),
        ask_alone=say.you(
            "Das ist nur für Sie. Bitte einen Chat mit mir öffnen und es dort schreiben.",
            "Das ist nur für dich. Bitte einen Chat mit mir öffnen und es dort schreiben.",
        ),
        began="Unten beginnt der Plan.",
        taken="Ist notiert.",
        form_sent="Das Formular steht in einer neuen Nachricht.",
        added_by=lambda name: f"{name} hat mich hier hinzugefügt.",
        begin_in_chat=(
            "Einfach den Namen eines Trainings schreiben, dann die Antworten wählen oder schreiben. „Hilfe“ zeigt, was "
            "sich noch schreiben lässt."
        ),
        begin_by_name=lambda name: (
            f"„@{name} Onboarding im Vertrieb“ schreiben, mit dem Namen des Trainings; dann geht es dort weiter."
        ),
        home_title="Live-Zeit für das, was live sein muss",
        home_lead=(
            "Ein Training nennen und vier Fragen beantworten. Danach ist klar, was alle für sich lernen können und "
            "wofür sich ein Treffen lohnt, und warum. Mit einem Termin bekommt jeder Schritt davor und danach seinen "
            "Tag."
        ),
        plans_heading="Meine Pläne",
        no_plans="Noch keine. Der erste dauert etwa zwei Minuten.",
        ways_heading="Weitere Wege zum Start",
        ways=_ways,
        commands=lambda command: say.you(
            f"{command} list zeigt Ihre Pläne. {command} help zeigt, was sich schreiben lässt. "
            f"{command} forget löscht alles, was Livewise über Sie gespeichert hat.",
            f"{command} list zeigt deine Pläne. {command} help zeigt, was sich schreiben lässt. "
            f"{command} forget löscht alles, was Livewise über dich gespeichert hat.",
        ),
        permissions_heading="Livewise könnte hier mehr, wenn die App-Verwaltung es erlaubt",
        permissions={
            Permission.POST_ANYWHERE: "In öffentliche Kanäle schreiben, ohne eingeladen zu sein (chat:write.public).",
            Permission.READ_THREADS: (
                "Antworten im Thread eines Plans lesen, auch ohne dass Livewise genannt wird (channels:history, "
                "groups:history, mpim:history)."
            ),
            Permission.READ_DIRECT: "Direktnachrichten an Livewise lesen (im:history).",
            Permission.HAND_OVER_FILES: "Die Kalenderdatei selbst in den Thread stellen (files:write).",
        },
    )


# --- the listing --------------------------------------------------------------------------------------------


_LISTING: Final = Listing(
    name="Livewise",
    full_name="Livewise: was live sein muss",
    summary="Trainings planen: was alle für sich lernen und wofür sich ein Treffen lohnt.",
    description=(
        "Livewise hilft allen, die Trainings planen, bei der Frage: Was verdient Live-Zeit?\n\n"
        "Es stellt vier Fragen und empfiehlt „Vor allem Selbstlernen“, „Hybrid“ oder „Vor allem live“, mit "
        "Begründung. Daraus macht es einen Plan mit Terminen: was alle vorher für sich tun, was gemeinsam und live "
        "geschieht und was danach kommt.\n\n"
        "So geht es los:\n"
        "- Im Chat mit Livewise den Namen eines Trainings schreiben, zum Beispiel: Onboarding im Vertrieb.\n"
        "- In einem Kanal oder Gruppenchat @Livewise und den Namen eines Trainings schreiben.\n\n"
        "Antworten lassen sich wählen oder schreiben und später ändern. „Meine Pläne“ zeigt die eigenen Pläne, "
        "„Hilfe“, was sich schreiben lässt. „Vergiss mich“ löscht alles, was Livewise über die eigene Person "
        "gespeichert hat. Livewise sieht die Nachrichten, die es erwähnen, und die im Chat mit ihm, sonst keine."
    ),
    start=Entry(title="Start", description="Training planen: vier Fragen, eine Empfehlung, ein Plan mit Terminen"),
    plans=Entry(title="Meine Pläne", description="Die eigenen Pläne sehen und einen wieder öffnen"),
    help=Entry(title="Hilfe", description="Sehen, was Livewise tut und was sich schreiben lässt"),
    forget=Entry(
        title="Vergiss mich", description="Alles löschen, was Livewise über mich gespeichert hat; mit Rückfrage"
    ),
)

TEXTS: Final = German("de")
