"""Slovenian: short sentences, "vi" or "ti", the dual, and no past tense about the reader, who may be of any gender."""

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


class Slovenian(Texts):
    """The Slovenian catalogue."""

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
        return self.you("Katero usposabljanje načrtujete?", "Katero usposabljanje načrtuješ?")

    def topic_help(self) -> str:
        return self.you(
            "Napišite ime v nekaj besedah, na primer »Uvajanje novih sodelavcev v prodaji«. Če usposabljanje opišete, "
            "iz opisa predlagam odgovore.",
            "Napiši ime v nekaj besedah, na primer »Uvajanje novih sodelavcev v prodaji«. Če usposabljanje opišeš, "
            "iz opisa predlagam odgovore.",
        )

    def start_form_help(self) -> str:
        return self.you(
            "Dovolj je ime: vprašanja potem pridejo eno za drugim. Na vsa ali samo nekatera lahko odgovorite že tukaj.",
            "Dovolj je ime: vprašanja potem pridejo eno za drugim. Na vsa ali samo nekatera lahko odgovoriš že tukaj.",
        )

    def begin(self) -> str:
        return "Začni"

    def question(self, question: Question) -> str:
        match question:
            case Question.GOAL:
                return "Ali je cilj prenos znanja ali sprememba vedenja?"
            case Question.CORRECTION:
                return "Ali je treba napake popraviti takoj?"
            case Question.PEER:
                return "Ali je za to veščino nujno sodelovanje med udeleženci?"
            case Question.PRACTICE:
                return "Ali je vajo mogoče simulirati ali mora potekati v živo?"

    def question_help(self, question: Question) -> str:
        match question:
            case Question.GOAL:
                return "Znanje: udeleženci nekaj vedo ali razumejo. Vedenje: nekaj delajo drugače."
            case Question.CORRECTION:
                return (
                    "Popravi človek, kar sproti. Če lahko povratna informacija pride pozneje ali jo da orodje, je "
                    "odgovor »ne«."
                )
            case Question.PEER:
                return (
                    "Če je sodelovanje samo dobrodošlo in se je tega mogoče naučiti tudi brez drugih, je odgovor »ne«."
                )
            case Question.PRACTICE:
                return (
                    "Simulacija: scenariji, oddane naloge ali testno okolje; velja tudi, če ni česa vaditi. "
                    "V živo: če mora bistven del potekati skupaj ali na kraju samem."
                )

    def option(self, question: Question, option: Option) -> str:
        match option:
            case Option.KNOWLEDGE:
                return "Prenos znanja"
            case Option.BOTH:
                return "Deloma oboje"
            case Option.BEHAVIOR:
                return "Sprememba vedenja"
            case Option.YES:
                return "Da, takoj" if question is Question.CORRECTION else "Da, nujno je"
            case Option.NO:
                return "Ne, lahko pozneje" if question is Question.CORRECTION else "Ne, ni nujno"
            case Option.ASYNC:
                return "Lahko se simulira"
            case Option.LIVE:
                return "Mora biti v živo"
            case Option.UNSURE:
                return "Še ne vem"

    def case_question(self) -> str:
        return "Ali velja kaj od naštetega?"

    def case_summary(self) -> str:
        return "Ali gre za enega od štirih posebnih primerov?"

    def case_help(self) -> str:
        return (
            "V teh primerih tudi hibridni program ni dovolj. Primeri: prva pomoč na lutki, ekipa po sporu, pogovor o "
            "nadlegovanju, vaja za izredne razmere."
        )

    def case(self, case: Case) -> str:
        match case:
            case Case.HANDS_ON:
                return "Praktična veščina pod nadzorom"
            case Case.HIGH_TRUST:
                return "Ekipna delavnica, ki terja zaupanje"
            case Case.SENSITIVE:
                return "Občutljive medosebne teme"
            case Case.SIMULATION:
                return "Kompleksna simulacija"
            case Case.NONE:
                return "Nič od naštetega"
            case Case.UNSURE:
                return "Še ne vem"

    def progress(self, number: int, of: int) -> str:
        return f"Vprašanje {number} od {of}"

    def last_question(self) -> str:
        return "Še zadnje vprašanje"

    def answer_label(self, asking: Asking) -> str:
        match asking:
            case Asking.TOPIC:
                return "Usposabljanje"
            case Asking.GOAL:
                return "Cilj"
            case Asking.CORRECTION:
                return "Takojšnji popravki"
            case Asking.PEER:
                return "Sodelovanje"
            case Asking.PRACTICE:
                return "Vaja"
            case Asking.CASE:
                return "Poseben primer"

    def answers_heading(self) -> str:
        return self.you("Vaši odgovori", "Tvoji odgovori")

    def change(self, asking: Asking) -> str:
        return f"Spremeni {self._accusative(asking)}"

    def _accusative(self, asking: Asking) -> str:
        match asking:
            case Asking.TOPIC:
                return "usposabljanje"
            case Asking.GOAL:
                return "cilj"
            case Asking.CORRECTION:
                return "popravke"
            case Asking.PEER:
                return "sodelovanje"
            case Asking.PRACTICE:
                return "vajo"
            case Asking.CASE:
                return "poseben primer"

    def keep(self, answer: str) -> str:
        label = f"Ohrani »{answer}«"
        return label if len(label) <= _LABEL else "Ohrani odgovor"

    def changing(self, answer: str) -> str:
        return f"Dosedanji odgovor: »{answer}«. Drugi odgovori ostanejo."

    def missed(self, words: str) -> str:
        return f"Iz besed »{words}« ne razberem odgovora na to vprašanje. Kaj je najbližje?"

    def type_hint(self) -> str:
        return self.you("Izberite gumb ali napišite odgovor.", "Izberi gumb ali napiši odgovor.")

    def started_over(self) -> str:
        return "Vprašanja se začnejo znova. Prejšnji odgovori ostanejo shranjeni do prvega novega."

    def bring_back(self) -> str:
        return "Povrni prejšnje odgovore"

    # --- what a description of the training says --------------------------------------------------------------

    def suggestions_heading(self) -> str:
        return "Razbrano iz opisa"

    def suggestions_help(self) -> str:
        return self.you(
            "Potrdite, kar drži. Do takrat nič od tega ne velja.", "Potrdi, kar drži. Do takrat nič od tega ne velja."
        )

    def suggested(self, answer: str, words: str) -> str:
        return f"{answer} (v opisu: »{words}«)"

    def confirm(self, asking: Asking) -> str:
        return f"Potrdi {self._accusative(asking)}"

    def confirm_all(self) -> str:
        return "Potrdi vse"

    def filled_in(self, words: Sequence[str]) -> str:
        taken = f"Izpolnjeno iz opisa: {self.listed([f'»{each}«' for each in words])}."
        return f"{taken} {self.you('Preverite, ali vse drži.', 'Preveri, ali vse drži.')}"

    # --- the recommendation -----------------------------------------------------------------------------------

    def result(self, result: Result) -> str:
        match result:
            case Result.ASYNC_FIRST:
                return "Predvsem samostojno"
            case Result.HYBRID:
                return "Hibridno"
            case Result.LIVE_FIRST:
                return "Predvsem v živo"

    def result_title(self, result: Result) -> str:
        return self.result(result)

    def provisional_title(self, result: Result) -> str:
        return f"{self.result(result)} (začasno)"

    def gist(self, result: Result) -> str:
        match result:
            case Result.ASYNC_FIRST:
                return "Vsak se uči in vadi sam, kadar mu ustreza. Srečanje v živo ni potrebno."
            case Result.HYBRID:
                return (
                    "Vsak se pripravi sam, kadar mu ustreza. Nato vsi skupaj znanje uporabijo na enem srečanju v živo."
                )
            case Result.LIVE_FIRST:
                return "Vsi vadijo skupaj, v živo. Samostojno učenje pred srečanjem in po njem jim je v podporo."

    def result_summary(self, topic: str, result: Result) -> str:
        return f"Priporočilo za »{topic}«: {_uncapped(self.result(result))}. {self.gist(result)}"

    def provisional_summary(self, topic: str, result: Result) -> str:
        return f"Začasno priporočilo za »{topic}«: {_uncapped(self.result(result))}. {self.gist(result)}"

    def provisional(self) -> str:
        return "Priporočilo je začasno, ker ga lahko odprto vprašanje še spremeni."

    def find_out(self, question: Question) -> str:
        return f"Najprej je treba ugotoviti, {self._inquiry(question)}."

    def also_open(self, question: Question) -> str:
        return f"Nato je treba ugotoviti, {self._inquiry(question)}."

    def _inquiry(self, question: Question) -> str:
        match question:
            case Question.GOAL:
                return "ali je cilj prenos znanja ali sprememba vedenja"
            case Question.CORRECTION:
                return "ali je treba napake popraviti takoj"
            case Question.PEER:
                return "ali je sodelovanje med udeleženci nujno"
            case Question.PRACTICE:
                return "ali je vajo mogoče simulirati ali mora potekati v živo"

    def open_but_firm(self, questions: Sequence[Question]) -> str:
        names = self.listed([_uncapped(self.answer_label(Asking(question.value))) for question in questions])
        return f"Še odprto: {names}. Priporočilo ostane v vsakem primeru enako."

    def why_heading(self) -> str:
        return "Zakaj"

    def reason(self, question: Question, option: Option) -> str:
        because = self._because(question, option)
        return f"{self._your_answer()}: {because}" if because else ""

    def _your_answer(self) -> str:
        return self.you("Vaš odgovor", "Tvoj odgovor")

    def _because(self, question: Question, option: Option) -> str:
        match question, option:
            case Question.GOAL, Option.KNOWLEDGE:
                return "cilj je znanje. Znanje ljudje bolje osvojijo v svojem tempu."
            case Question.GOAL, Option.BOTH:
                return "cilj je deloma znanje. Tega dela se vsak loti v svojem tempu."
            case Question.GOAL, Option.BEHAVIOR:
                return "cilj je sprememba vedenja. Zanjo je potrebna vaja, ne samo razlaga."
            case Question.CORRECTION, Option.YES:
                return "napake je treba popraviti takoj. Za to je potreben človek, ki popravi sproti."
            case Question.CORRECTION, Option.NO:
                return "popravki lahko počakajo. Povratno informacijo lahko vsak dobi pozneje."
            case Question.PEER, Option.YES:
                return "sodelovanje je nujno. Mogoče je, kadar so ljudje skupaj."
            case Question.PEER, Option.NO:
                return "sodelovanje ni nujno. Nikomur ni treba čakati na druge."
            case Question.PRACTICE, Option.ASYNC:
                return "vaja se lahko simulira. S scenariji ali nalogami lahko vadi vsak, kadar mu ustreza."
            case Question.PRACTICE, Option.LIVE:
                return "vaja mora biti v živo. Prav temu je skupni čas namenjen."
            case _:
                return ""

    def no_reasons(self) -> str:
        return "Vsa vprašanja so še odprta. Hibridna oblika je na sredini in jo je pozneje najlaže popraviti."

    def case_reason(self, case: Case, base: Result) -> str:
        said = f"{self._your_answer()}: {self._kind(case)}"
        match base:
            case Result.HYBRID:
                return f"{said} Zato hibridna oblika ni dovolj."
            case Result.ASYNC_FIRST | Result.LIVE_FIRST:
                return f"{said} Za to morajo biti ljudje skupaj, v živo."

    def _kind(self, case: Case) -> str:
        match case:
            case Case.HANDS_ON:
                return "gre za praktično veščino pod nadzorom."
            case Case.HIGH_TRUST:
                return "gre za ekipno delavnico, ki terja zaupanje."
            case Case.SENSITIVE:
                return "gre za občutljive medosebne teme."
            case Case.SIMULATION:
                return "gre za kompleksno simulacijo."
            case Case.NONE | Case.UNSURE:
                return "gre za poseben primer."

    def behavior_hint(self) -> str:
        return (
            "Trije odgovori opisujejo spremembo vedenja. Če je to res cilj, se priporočilo glasi "
            f"»{self.result(Result.LIVE_FIRST)}«."
        )

    def change_heading(self) -> str:
        return "Kaj bi spremenilo to priporočilo"

    def flip(self, flip: Flip) -> str:
        return f"{self._if(flip.question, flip.to)}, bi se priporočilo glasilo »{self.result(flip.result)}«."

    def _if(self, question: Question, option: Option) -> str:
        match question, option:
            case Question.GOAL, Option.KNOWLEDGE:
                return "Če bi bil cilj prenos znanja"
            case Question.GOAL, Option.BOTH:
                return "Če bi bil cilj deloma znanje, deloma vedenje"
            case Question.GOAL, _:
                return "Če bi bil cilj sprememba vedenja"
            case Question.CORRECTION, Option.YES:
                return "Če bi bilo treba napake popraviti takoj"
            case Question.CORRECTION, _:
                return "Če bi popravki lahko počakali"
            case Question.PEER, Option.YES:
                return "Če bi bilo sodelovanje nujno"
            case Question.PEER, _:
                return "Če sodelovanje ne bi bilo nujno"
            case Question.PRACTICE, Option.ASYNC:
                return "Če bi bilo vajo mogoče simulirati"
            case Question.PRACTICE, _:
                return "Če bi morala biti vaja v živo"

    def case_flip(self) -> str:
        live = self.result(Result.LIVE_FIRST)
        return f"Če bi veljal eden od štirih posebnih primerov, bi se priporočilo glasilo »{live}«."

    def case_unsure(self) -> str:
        live = self.result(Result.LIVE_FIRST)
        return f"Ali velja eden od štirih posebnih primerov, še ni jasno. Če velja, je priporočilo »{live}«."

    def explain(self, asking: Asking) -> str:
        match asking:
            case Asking.TOPIC:
                return self.topic_help()
            case Asking.CASE:
                return self.case_help()
            case Asking.GOAL:
                return (
                    "Znanje: znajo našteti nove cene. Vedenje: v vsakem pogovoru vprašajo po proračunu. "
                    "Če velja oboje, je prava izbira »Deloma oboje«."
                )
            case Asking.CORRECTION:
                return (
                    "Da: napačno potezo mora nekdo ustaviti takoj. Ne: dovolj je pripomba naslednji dan ali pa napako "
                    "pokaže kar orodje."
                )
            case Asking.PEER:
                return "Da: tega se je mogoče naučiti le z drugimi, na primer pogajanj. Ne: enako dobro gre brez njih."
            case Asking.PRACTICE:
                return (
                    "Lahko se simulira: testno okolje, pisni scenariji, oddan posnetek. "
                    "Mora biti v živo: delo z bolnikom, s strojem, s skupino v istem prostoru."
                )

    def no_flip(self) -> str:
        return "En sam drugačen odgovor tu ničesar ne spremeni."

    def case_firm(self) -> str:
        return "Samo poseben primer. Dokler velja, noben drug odgovor ničesar ne spremeni."

    def care_heading(self) -> str:
        return "Na kaj paziti"

    def care(self, rule: CareRule) -> str:
        match rule:
            case CareRule.NO_UNSUPERVISED_ATTEMPT:
                return "Nihče ne preizkuša veščine brez nadzora, tudi doma ne."
            case CareRule.SUPERVISOR_SIGNS:
                return "Kontrolni seznam podpiše oseba, ki nadzira izvedbo."
            case CareRule.NO_REFLECTION_IN_CHANNELS:
                return "Refleksije se nikoli ne objavljajo v kanalu."
            case CareRule.DIRECT_MESSAGES_ONLY:
                return "Sporočila o tem dobi vsak posebej."
            case CareRule.PRIVATE_ONLY:
                return "Vse v tem programu je zasebno: samo neposredna sporočila."
            case CareRule.SKIP_WITHOUT_REASON:
                return "Vsak korak je mogoče preskočiti brez pojasnila."
            case CareRule.SUPPORT_CONTACT:
                return "V vsakem sporočilu naj bo navedena zaupna oseba."
            case CareRule.NO_CLIPS_OF_NAMED_PEOPLE:
                return "Brez posnetkov, na katerih bi bilo mogoče koga prepoznati."
            case CareRule.BRIEF_RUN_DEBRIEF:
                return "Navodila, simulacija, analiza: v tem vrstnem redu in nikoli brez analize."
            case CareRule.SCENARIOS_HIDDEN_UNTIL_RUN:
                return "Scenariji ostanejo skriti do simulacije."

    def support_layer(self) -> str:
        return (
            "Za samostojno učenje: pred srečanjem uvodno gradivo in scenariji, po njem obnovitev znanja in kontrolni "
            "seznami. Vse to je v podporo srečanju v živo in ga ne nadomešča."
        )

    # --- buttons ----------------------------------------------------------------------------------------------

    def lay_out_plan(self, result: Result) -> str:
        return "Določi datum začetka" if result is Result.ASYNC_FIRST else "Določi datum srečanja"

    def object(self) -> str:
        return "Kaj govori proti?"

    def open_to_all(self) -> str:
        return "Naj odgovarjajo vsi tukaj"

    def owner_only(self) -> str:
        return "Odgovarjam samo jaz"

    def start_over(self) -> str:
        return "Začni znova"

    def next_group(self) -> str:
        return "Kako naprej"

    def rebook(self) -> str:
        return "Spremeni datum ali podatke"

    def why_days(self) -> str:
        return "Zakaj ti dnevi?"

    def calendar(self) -> str:
        return "Dodaj v koledar"

    # --- the objection ----------------------------------------------------------------------------------------

    def objection_title(self) -> str:
        return "Kaj govori proti"

    def objection_summary(self, topic: str) -> str:
        return f"To govori proti priporočilu za »{topic}«."

    def objection(self, contested: Contested) -> tuple[str, str]:
        live, hybrid, alone = (self.result(each) for each in (Result.LIVE_FIRST, Result.HYBRID, Result.ASYNC_FIRST))
        match contested:
            case Contested.BEHAVIOR_ALONE:
                return (
                    f"Za spremembo vedenja je potrebna vaja, zato bi se priporočilo lahko glasilo tudi »{hybrid}«.",
                    (
                        "Glede na odgovore se vaja lahko simulira in nič ne zahteva skupnega časa. To drži samo, če so "
                        "v programu scenariji ali naloge s povratno informacijo, ne samo razlaga."
                    ),
                )
            case Contested.BOTH_ALONE:
                return (
                    "Deloma gre za znanje, deloma za vajo, to pa zveni kot hibridna oblika.",
                    "Vaja se lahko simulira, na primer v testnem okolju, zato srečanje v živo zanjo ni potrebno.",
                )
            case Contested.KNOWLEDGE_ALL_LIVE:
                return (
                    f"Vsi drugi odgovori zahtevajo skupni čas, zato bi se priporočilo lahko glasilo tudi »{live}«.",
                    "Kadar je cilj znanje, pa vedno obstaja jedro, ki se ga ljudje bolje naučijo sami.",
                )
            case Contested.BOTH_ALL_LIVE:
                return (
                    f"Del cilja je znanje, zato bi se priporočilo lahko glasilo tudi »{hybrid}«.",
                    "Vaja je v živo, potrebni so popravki in drugi udeleženci. To skupaj prevlada nad polovico cilja.",
                )
            case Contested.BOTH_ONE_CLAUSE:
                return (
                    f"Za skupni čas govorita vaja in še en odgovor, zato bi se priporočilo lahko glasilo »{live}«.",
                    (
                        "Polovica cilja je znanje in ima enako težo. Takrat je hibridna oblika pogosto boljša. "
                        "Odločil bi poseben primer."
                    ),
                )
            case Contested.BEHAVIOR_ONE_CLAUSE:
                return (
                    f"Priprava bi vseeno pomagala, zato bi se priporočilo lahko glasilo tudi »{hybrid}«.",
                    (
                        "Vaja sama poteka v živo; pri njej je veliko na kocki ali pa je odvisna od skupine. Kar pomaga "
                        "pred njo, ostane kot podpora."
                    ),
                )
            case Contested.BEHAVIOR_PEERS_ASYNC:
                return (
                    f"Vse je odvisno od skupine, zato bi se priporočilo lahko glasilo tudi »{live}«.",
                    "Glede na odgovore se vaja lahko simulira. Srečanje v živo je potrebno le za popravke in razpravo.",
                )
            case Contested.KNOWLEDGE_CORRECTION:
                return (
                    f"Morda je dovolj samodejna povratna informacija. Potem bi se priporočilo glasilo »{alone}«.",
                    (
                        "»Takoj« tukaj pomeni, da popravi človek. Dovolj je kratko srečanje v živo za popravke. Če "
                        "popravi orodje, je pri tem vprašanju pravi odgovor »ne«."
                    ),
                )
            case Contested.KNOWLEDGE_PEERS:
                return (
                    f"Morda je dovolj forum. Potem bi se priporočilo glasilo »{alone}«.",
                    "Pogovor najbolje steče v živo, v kratki vodeni razpravi.",
                )
            case Contested.BEHAVIOR_LIVE_ALONE:
                return (
                    f"Vedenje in vaja v živo: to zveni kot »{live}«.",
                    "Takojšnji popravki in drugi udeleženci niso nujni, zato je večino mogoče vaditi kar pri delu.",
                )

    def no_objection(self) -> str:
        return "Pri teh odgovorih dvoma ni. V priporočilu piše, kaj bi ga spremenilo."

    def objection_open(self) -> str:
        return "Priporočilo je začasno. Ko ne bo več odprtih vprašanj, bosta tukaj obe plati."

    def objection_case(self) -> str:
        live = self.result(Result.LIVE_FIRST)
        return f"»{live}« velja zaradi posebnega primera. Če ta ne drži, ga je mogoče spremeniti."

    # --- the date form ----------------------------------------------------------------------------------------

    def form_title(self, result: Result) -> str:
        return "Kdaj se začne?" if result is Result.ASYNC_FIRST else "Kdaj bo srečanje v živo?"

    def form_help(self) -> str:
        return "Po tem dnevu se ravnajo datumi vseh korakov. Dan je pozneje mogoče spremeniti."

    def field(self, field: Field, result: Result) -> str:
        match field:
            case Field.DAY:
                return "Datum začetka" if result is Result.ASYNC_FIRST else "Datum srečanja v živo"
            case Field.TIME:
                return "Ura začetka"
            case Field.ZONE:
                return "Časovni pas"
            case Field.COUNTRY:
                return "Država (zaradi praznikov)"
            case Field.MINUTES:
                return "Trajanje srečanja v živo v minutah"
            case Field.PARTICIPANTS:
                return "Število udeležencev"
            case Field.HOURS:
                return "Število ur, če bi bilo vse v živo"
            case Field.SHARE:
                return "Koliko tega je predavanje ali prikazovanje?"
            case Field.HOLD:
                return "Kako dolgo se mora znanje ohraniti?"

    def field_hint(self, field: Field, result: Result) -> str:
        match field:
            case Field.MINUTES:
                return "Če je prazno, velja 90 minut." if result is Result.HYBRID else "Če je prazno, velja 180 minut."
            case Field.ZONE:
                return "Na primer Europe/Ljubljana."
            case Field.COUNTRY:
                return "Na primer Slovenija, DE ali DE-BY. Na tamkajšnje praznike ni nič načrtovano."
            case Field.HOURS:
                return "Za oceno, koliko poslušanja ni treba preživeti skupaj."
            case Field.HOLD:
                return "Doda eno preverjanje po približno desetini tega časa."
            case Field.DAY | Field.TIME | Field.PARTICIPANTS | Field.SHARE:
                return ""

    def share(self, share: Share) -> str:
        match share:
            case Share.QUARTER:
                return "Približno četrtina"
            case Share.HALF:
                return "Približno polovica"
            case Share.MOST:
                return "Večina"

    def hold(self, days: int) -> str:
        return {30: "1 mesec", 90: "3 mesece", 180: "6 mesecev", 365: "1 leto"}.get(days, self._days(days))

    def _days(self, days: int) -> str:
        number = self.number(days)
        return self.plural(days, one=f"{number} dan", two=f"{number} dneva", other=f"{number} dni")

    def mistake(self, field: Field, mistake: Mistake) -> str:
        match mistake:
            case Mistake.MISSING:
                return "To polje ne sme biti prazno."
            case Mistake.NOT_A_DATE:
                return "Tega ne prepoznam kot datum. Prava oblika je 2027-05-14."
            case Mistake.PAST:
                later = "poznejšo uro" if field is Field.TIME else "poznejši datum"
                return f"To je v preteklosti. {self.you('Izberite', 'Izberi')} {later}."
            case Mistake.TOO_FAR:
                return f"To je čez več kot tri leta. {self.you('Preverite', 'Preveri')} leto."
            case Mistake.NOT_A_TIME:
                return "Tega ne prepoznam kot uro. Prava oblika je 15:00."
            case Mistake.SKIPPED:
                return f"Te ure tisti dan ni, ker se ura premakne naprej. {self.you('Izberite', 'Izberi')} drugo."
            case Mistake.UNKNOWN_ZONE:
                return "Tega časovnega pasu ne poznam. Prava oblika je Europe/Ljubljana."
            case Mistake.UNKNOWN_COUNTRY:
                return (
                    f"Te države ne poznam. {self.you('Napišite', 'Napiši')} ime ali oznako, na primer Slovenija ali SI."
                )
            case Mistake.NOT_A_NUMBER:
                return f"{self.you('Napišite', 'Napiši')} število s števkami, na primer 12."
            case Mistake.OUT_OF_RANGE:
                return self._range(field)
            case Mistake.NOT_A_CHOICE:
                return f"{self.you('Izberite', 'Izberi')} eno od možnosti."

    def _range(self, field: Field) -> str:
        low, high = {Field.MINUTES: MINUTES, Field.PARTICIPANTS: PARTICIPANTS}.get(field, HOURS)
        return f"Število mora biti od {self._bound(low)} do {self._bound(high)}."

    def _bound(self, number: int | Decimal) -> str:
        return self.number(number) if isinstance(number, int) else str(number).replace(".", ",")

    def submit(self) -> str:
        return "Pripravi načrt"

    def keep_plan(self) -> str:
        return "Pusti načrt, kot je"

    def not_now(self) -> str:
        return "Ne zdaj"

    def form_closed(self) -> str:
        return "Datuma še ni. Kadar koli ga je mogoče določiti pri priporočilu."

    # --- the plan ---------------------------------------------------------------------------------------------

    def plan_title(self, topic: str) -> str:
        return f"Načrt: {topic}"

    def plan_lead(self, result: Result, when: When, live_minutes: int) -> Line:
        if result is Result.ASYNC_FIRST:
            return ("Začetek: ", when)
        return ("Srečanje v živo: ", when, f" · {self.duration(live_minutes)}")

    def plan_summary(self, topic: str, result: Result, when: When) -> Line:
        anchor = "Začetek" if result is Result.ASYNC_FIRST else "Srečanje v živo"
        return (f"Načrt za »{topic}« je pripravljen. {anchor}: ", when, ".")

    def plan_set_aside(self) -> str:
        return "Načrt čaka na odgovor na odprto vprašanje. Datum ostane shranjen."

    def plan_provisional(self) -> str:
        return "Ta načrt je začasen, tako kot priporočilo, na katerem temelji."

    def short_notice(self, result: Result) -> str:
        short = "Časa je malo: za pripravo so na voljo manj kot trije delovni dnevi."
        match result:
            case Result.ASYNC_FIRST:
                return short
            case Result.HYBRID:
                return f"{short} Zato so smernice in prikazi neobvezni."
            case Result.LIVE_FIRST:
                return f"{short} Zato sta zbirka scenarijev in obnovitev znanja pred srečanjem neobvezni."

    def no_time_yet(self) -> str:
        return f"Srečanje v živo še nima ure začetka. Dodati jo je mogoče pod »{self.rebook()}«."

    def no_working_day(self) -> str:
        return (
            "Prej ni več delovnega dne, zato je vsa priprava neobvezna. S poznejšim datumom bi bilo zanjo dovolj časa."
        )

    def day_is_free(self, result: Result, off: Off) -> str:
        day = "Začetek" if result is Result.ASYNC_FIRST else "Srečanje v živo"
        return f"{day} {self._off(off)}. Datum ostane."

    def _off(self, off: Off) -> str:
        match off:
            case Off.WEEKEND:
                return "pade na konec tedna"
            case Off.HOLIDAY:
                return "pade na praznik"

    def phase(self, phase: Phase, result: Result) -> str:
        if result is Result.ASYNC_FIRST:
            return "Pred začetkom" if phase is Phase.PREPARE else "Od začetka naprej"
        match phase:
            case Phase.PREPARE:
                return "Pred srečanjem, samostojno" if result is Result.HYBRID else "Pred srečanjem: podpora"
            case Phase.LIVE:
                return "Skupaj, v živo"
            case Phase.FOLLOW:
                return "Po srečanju, samostojno" if result is Result.HYBRID else "Po srečanju: podpora"

    def phase_total(self, minutes: Minutes) -> str:
        if minutes.optional and minutes.required:
            return f"{self.duration(minutes.required)}, neobvezno še {self.duration(minutes.optional)}"
        if minutes.optional:
            return f"{self.duration(minutes.optional)}, vse neobvezno"
        return self.duration(minutes.required) if minutes.required else ""

    def item(self, item: Item) -> str:
        match item:
            case Item.CORE_CONCEPTS:
                return "Ključni pojmi"
            case Item.FRAMEWORKS:
                return "Smernice"
            case Item.DEMOS:
                return "Prikazi"
            case Item.BASELINE_CHECKS:
                return "Preverjanje predznanja"
            case Item.APPLICATION:
                return "Uporaba znanja"
            case Item.ROLE_PLAY:
                return "Igra vlog"
            case Item.CASE_WORK:
                return "Delo na primeru"
            case Item.DISCUSSION:
                return "Vodena razprava"
            case Item.RECAP:
                return "Ponovitev"
            case Item.REFLECTION:
                return "Refleksija"
            case Item.CORRECTION_CLIPS:
                return "Posnetki s popravki"
            case Item.NEXT_STEP:
                return "Naloga za prenos v prakso"
            case Item.LOCALIZATION:
                return "Lokalizacija"
            case Item.REPEATABILITY:
                return "Kopija za novo skupino"
            case Item.CONSISTENT_EXPLANATIONS:
                return "Enotne razlage"
            case Item.MEASUREMENT:
                return "Preverjanje znanja"
            case Item.MEASUREMENT_REVIEW:
                return "Pregled rezultatov"
            case Item.SCENARIOS_AND_SUBMISSIONS:
                return "Vaje s povratno informacijo"
            case Item.GRANULAR_UPDATES:
                return "Posodobitve posameznih delov"
            case Item.PRIMER:
                return "Uvodno gradivo"
            case Item.SCENARIO_LIBRARY:
                return "Zbirka scenarijev"
            case Item.REFRESHER_BEFORE:
                return "Obnovitev znanja pred srečanjem"
            case Item.FRAMING:
                return "Uvod"
            case Item.PRACTICE:
                return "Vaja"
            case Item.BRIEF:
                return "Navodila"
            case Item.RUN:
                return "Simulacija"
            case Item.DEBRIEF:
                return "Skupna analiza"
            case Item.CHECKLIST:
                return "Kontrolni seznami"
            case Item.REFRESHER_AFTER:
                return "Obnovitev znanja po srečanju"
            case Item.RETENTION_CHECK:
                return "Preverjanje trajnosti znanja"
            case Item.MOVED:
                return "Iz dnevnega reda"
            case Item.AGENDA_LINE:
                return "Del srečanja"

    def item_short(self, item: Item) -> str:
        match item:
            case Item.NEXT_STEP:
                return "Naloga"
            case Item.SCENARIOS_AND_SUBMISSIONS:
                return "Vaje"
            case Item.REFRESHER_BEFORE:
                return "Obnovitev znanja"
            case Item.REFRESHER_AFTER:
                return "Obnovitev znanja"
            case Item.RETENTION_CHECK:
                return "Trajnost znanja"
            case Item.GRANULAR_UPDATES:
                return "Posodobitve"
            case _:
                return self.item(item)

    def item_help(self, item: Item) -> str:
        match item:
            case Item.CORE_CONCEPTS:
                return "Glavne zamisli v delih, krajših od 6 minut."
            case Item.FRAMEWORKS:
                return "Napotki za delo, zapisani kot pravila."
            case Item.DEMOS:
                return "Primeri, kako se dela prav in kako narobe."
            case Item.BASELINE_CHECKS:
                return "Nekaj vprašanj brez ocene. Od njih je odvisno, kaj se vadi v živo."
            case Item.APPLICATION:
                return "Uporaba zamisli pri prvi skupni nalogi."
            case Item.ROLE_PLAY:
                return "Medsebojna vaja v situacijah, ki jih prinesejo udeleženci."
            case Item.CASE_WORK:
                return "Delo na resničnem primeru v majhnih skupinah."
            case Item.DISCUSSION:
                return "Voden pogovor o tem, kaj je uspelo in kaj spremeniti."
            case Item.RECAP:
                return "Najprej vprašanja, potem odgovori."
            case Item.REFLECTION:
                return "Eno vprašanje: kaj od naučenega je prišlo v prakso in kako se je obneslo?"
            case Item.CORRECTION_CLIPS:
                return "Napake, ki so se pokazale, in kako je prav. Brez imen."
            case Item.NEXT_STEP:
                return "Vsak zapiše: »Če se zgodi to, naredim to.« Zadnji dan pove, kaj se je zgodilo."
            case Item.LOCALIZATION:
                return "Podnapisi, slovarček, lokalni primeri in preverjanja v vsakem jeziku."
            case Item.REPEATABILITY:
                return "Kopija za to skupino: skrbnik, datumi, dostop."
            case Item.CONSISTENT_EXPLANATIONS:
                return "Ista razlaga za vse, vsak v svojem tempu."
            case Item.MEASUREMENT:
                return "Kratko preverjanje, kaj je ostalo v spominu."
            case Item.MEASUREMENT_REVIEW:
                return "Pregled rezultatov in popravek tega, kar ni delovalo."
            case Item.SCENARIOS_AND_SUBMISSIONS:
                return "Scenariji in oddane naloge; povratna informacija pride v 2 delovnih dneh."
            case Item.GRANULAR_UPDATES:
                return "Zamenjava delov, v katerih so se dejstva spremenila."
            case Item.PRIMER:
                return "Branje in kratke lekcije z razlago, da skupni čas ostane za vajo."
            case Item.SCENARIO_LIBRARY:
                return "Situacije za pregled; ostanejo dostopne."
            case Item.REFRESHER_BEFORE:
                return "Kratko ogrevanje z bistvom uvodnega gradiva."
            case Item.FRAMING:
                return "Kaj je danes na vrsti in zakaj; brez predavanja."
            case Item.PRACTICE:
                return "Prava vaja, skupaj in z nekom, ki popravlja ali vodi."
            case Item.BRIEF:
                return "Vloge, pravila in varnost."
            case Item.RUN:
                return "Izvedba simulacije."
            case Item.DEBRIEF:
                return "Kaj se je zgodilo, zakaj in kako ravnati naslednjič."
            case Item.CHECKLIST:
                return "Razdeljeni na srečanju, za uporabo pri delu. Podpiše jih oseba, ki opazuje ali nadzira."
            case Item.REFRESHER_AFTER:
                return "Najpomembnejše še enkrat v praksi."
            case Item.RETENTION_CHECK:
                return "Nekaj vprašanj, da se vidi, kaj je še ostalo."
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
                return f"{self.duration(minutes)} na jezik"
            case Rate.PER_USE:
                return f"{self.duration(minutes)} na uporabo"
            case Rate.PER_QUARTER:
                return f"{self.duration(minutes)} na četrtletje"

    def step_when(self, opens: When, due: When | None) -> Line:
        # A date stays as it is, so neither “od” nor “do”, which ask for another case, may stand before it.
        if due is None or due == opens:
            return (opens,)
        return ("Začetek: ", opens, "; rok: ", due)

    def audience(self, audience: Audience) -> str:
        match audience:
            case Audience.LEARNER:
                return ""
            case Audience.PRODUCER:
                return "Za produkcijo"

    def optional(self) -> str:
        return "Neobvezno"

    def private(self) -> str:
        return "Zasebno"

    def breaks(self, breaks: Breaks) -> str:
        length, count = f"{breaks.shortest} do {breaks.longest} minut", breaks.count
        many = self.plural(
            count,
            one=f"en odmor, dolg {length}",
            two=f"dva odmora po {length}",
            few=f"{count} odmore po {length}",
            other=f"{count} odmorov po {length}",
        )
        return f"K zgornjim časom je treba dodati še {many}."

    def participants(self, number: int) -> str:
        return _participants(self, number)

    def holidays(self, country: str) -> str:
        return f"Država: {country}. Tamkajšnji prazniki in konci tedna so upoštevani."

    def no_holidays(self) -> str:
        return f"Prazniki niso upoštevani, ker država ni določena. Dodati jo je mogoče pod »{self.rebook()}«."

    # --- the attention figure ---------------------------------------------------------------------------------

    def attention(self, attention: Attention) -> str:
        likely = f"Ocena: {_minutes(self, attention.minutes)} poslušanja ni treba preživeti skupaj"
        if attention.basis is AttentionBasis.BY_RESULT:
            likely += f" ({self.number(attention.low)} do {self.number(attention.high)})"
        return f"{likely}. Ta čas je prost za vajo ali pa ga vsi dobijo nazaj."

    def attention_none(self) -> str:
        return "Tukaj nikomur ni treba v živo samo poslušati: dobro."

    def attention_ask(self) -> str:
        return (
            f"Koliko poslušanja ni treba preživeti skupaj? Za oceno {self.you('vpišite', 'vpiši')} pod "
            f"»{self.rebook()}«, koliko ur bi trajalo vse v živo."
        )

    def person_hours(self, hours: Decimal, participants: int) -> str:
        return f"Za vse skupaj ({self.participants(participants)}) je to približno {self.number(hours)} ure."

    # --- why this day -----------------------------------------------------------------------------------------

    def reasons_title(self) -> str:
        return "Zakaj ti dnevi in trajanja"

    def reasons_summary(self, topic: str) -> str:
        return f"Tukaj piše, zakaj ima vsak korak v načrtu za »{topic}« svoj dan in svoje trajanje."

    def planned_day(self, step: Step, result: Result) -> str:
        if step.phase is Phase.LIVE:
            return "Predvideno na dan srečanja v živo."
        is_launch = result is Result.ASYNC_FIRST
        if step.offset == 0:
            return "Predvideno na dan začetka." if is_launch else "Predvideno na dan srečanja v živo."
        days = self._days(abs(step.offset))
        if step.offset < 0:
            return f"Predvideno {days} pred {'začetkom' if is_launch else 'srečanjem v živo'}."
        return f"Predvideno {days} po {'začetku' if is_launch else 'srečanju v živo'}."

    def basis(self, basis: Basis) -> str:
        match basis:
            case Basis.EDX_SHORT_PIECES:
                return (
                    "Kratke dele si ljudje pogosteje ogledajo do konca (podatki edX, Guo in sod. 2014; Lagerstrom 2015 "
                    "o tem dvomi, zato samo za orientacijo). Dva tedna prej: naša presoja."
                )
            case Basis.RULE_CODED_POINTS:
                return (
                    "Učne točke, zapisane kot pravila, pogosto pomagajo pri veščinah (Taylor in sod. 2005, 117 študij)."
                )
            case Basis.RIGHT_AND_WRONG_MODELS:
                return (
                    "Ogled dobrih in slabih primerov pogosto najbolj pomaga pri prenosu v prakso (Taylor in sod. 2005)."
                )
            case Basis.ANSWERS_SHAPE_SESSION:
                return (
                    "Če odgovori pridejo nekaj dni prej, je srečanje mogoče prilagoditi (Just-in-Time Teaching). "
                    "V treh dneh je čas še za en opomnik: naša presoja."
                )
            case Basis.SHARE_OF_SESSION:
                return "Stalen delež srečanja v živo: naša presoja."
            case Basis.LEARNER_MADE_SCENARIOS:
                return (
                    "Prenosu v prakso pogosto najbolj koristijo scenariji, ki jih prinesejo udeleženci (Taylor in sod. "
                    "2005)."
                )
            case Basis.DISCUSSION_WITH_DEBRIEF:
                return "Skupna analiza pogosto pomaga (Tannenbaum in Cerasoli 2013; Keiser in Arthur 2021)."
            case Basis.QUESTIONS_FIRST:
                return "Najprej odgovoriti pogosto pomaga bolj kot znova prebrati (Rowland 2014; Adesope in sod. 2017)."
            case Basis.REFLECTION_AS_DEBRIEF:
                return "Kratka analiza zase; dokazi so isti kot za skupno analizo."
            case Basis.SPACED_RETRIEVAL:
                return "Priklic po premoru pogosto pomaga bolj kot vse naenkrat (Latimier in sod. 2021)."
            case Basis.IF_THEN_PLANS:
                return (
                    "Načrtov v obliki »če – potem« se ljudje pogosteje držijo (Gollwitzer in Sheeran 2006). Prenosu v "
                    "prakso koristijo cilji pri delu (Taylor in sod. 2005; Blume in sod. 2010)."
                )
            case Basis.LOCAL_VERSIONS:
                return "Lokalizacija je ena od prednosti samostojnega učenja. Dan: naša presoja."
            case Basis.COHORT_COPY:
                return "Isti tečaj za vsako novo skupino je ena od prednosti samostojnega učenja. Dan: naša presoja."
            case Basis.SAME_FOR_ALL:
                return "Ista razlaga za vse; pri dejstvih je splet enako dober kot učilnica (Sitzmann 2006)."
            case Basis.CHECKS_ARE_LEARNING:
                return "Preverjanje ni samo merjenje, z njim se tudi učimo. Razmiki: naša presoja."
            case Basis.RESULTS_SHAPE_NEXT:
                return "Po enem mesecu rezultati pokažejo, kaj popraviti. Dan: naša presoja."
            case Basis.PRACTICE_WITH_FEEDBACK:
                return (
                    "Za spremembo vedenja je potrebna vaja s povratno informacijo, tudi brez skupnega časa. "
                    "Dnevi: naša presoja."
                )
            case Basis.IF_THEN_AFTER_PRACTICE:
                return "Po povratni informaciji sledi načrt »če – potem« (Gollwitzer in Sheeran 2006)."
            case Basis.ONE_FACT_PER_PIECE:
                return "V vsakem delu je samo eno dejstvo, ki se lahko spremeni. Četrtletje: naša presoja."
            case Basis.EXPLANATION_LEAVES_ROOM:
                return "Razlaga pride prej, da skupni čas ostane za vajo. Dnevi: naša presoja."
            case Basis.RAW_MATERIAL:
                return "Gradivo za vajo. Dan: naša presoja."
            case Basis.WARM_UP:
                return "Tako je znanje na srečanju sveže. Trajanje: naša presoja."
            case Basis.LITTLE_EXPLANATION:
                return "Razlage je največ desetina srečanja: naša presoja."
            case Basis.PRACTICE_FILLS_REST:
                return "Vaja dobi ves čas, ki ostane poleg uvoda in skupne analize."
            case Basis.ENOUGH_DEBRIEF:
                return (
                    "Vsaj četrtina srečanja; skupna analiza pogosto pomaga (Tannenbaum in Cerasoli 2013; Keiser in "
                    "Arthur 2021)."
                )
            case Basis.SIGNED_ON_THE_JOB:
                return "Za uporabo pri delu v dveh tednih po srečanju, dokler je sveže. Dnevi: naša presoja."
            case Basis.SKILLS_FADE:
                return (
                    "Veščine v nekaj mesecih zbledijo, obnovitev pa pogosto pomaga (študija REF-CPR). V drugi študiji "
                    "čas obnovitve ni bil pomemben, zato so dnevi naša presoja."
                )
            case Basis.AGENDA:
                return self.agenda.basis()
            case Basis.TENTH_OF_TARGET:
                return "Preverjanje po približno desetini časa, kolikor naj se znanje ohrani (Cepeda in sod. 2008)."

    def adjustment(self, adjustment: Adjustment, off: Off) -> str:
        match adjustment:
            case Adjustment.ANCHOR_ON_FREE_DAY:
                return f"Izbrani dan {self._off(off)}."
            case Adjustment.OPENS_BEFORE_FREE_DAY:
                return f"Predvideni dan {self._off(off)}, zato je začetek prejšnji delovni dan."
            case Adjustment.OPENS_AFTER_FREE_DAY:
                return f"Predvideni dan {self._off(off)}, zato je začetek naslednji delovni dan."
            case Adjustment.OPENS_NEXT_WORKING_DAY:
                return "Predvideni dan je že mimo, zato je začetek naslednji delovni dan."
            case Adjustment.OPENS_ON_BOOKING_DAY:
                return "Prej ni več delovnega dne, zato je začetek takoj."
            case Adjustment.OPENS_WITH_STEP_BEFORE:
                return "Začne se skupaj s korakom, na katerem temelji."
            case Adjustment.OPENS_AFTER_RUN:
                return "Začne se po simulaciji, ker scenariji do takrat ostanejo skriti."
            case Adjustment.DUE_BEFORE_FREE_DAY:
                return f"Zadnji dan {self._off(off)}, zato je rok prejšnji delovni dan."
            case Adjustment.DUE_AFTER_FREE_DAY:
                return f"Zadnji dan {self._off(off)}, zato je rok naslednji delovni dan."
            case Adjustment.DUE_LAST_WORKING_DAY:
                return "Rok je zadnji delovni dan pred tem."
            case Adjustment.DUE_DAY_BEFORE:
                return "Delovnega dne ni več, zato je rok dan prej."
            case Adjustment.DUE_ON_ANCHOR_DAY:
                return "Vse je na isti dan, zato je rok ta dan."
            case Adjustment.OPTIONAL_SHORT_NOTICE:
                return "Neobvezno, ker je časa premalo, da bi šlo brez hitenja."
            case Adjustment.OPTIONAL_SAME_DAY:
                return "Neobvezno, ker priprave za danes od nikogar ni mogoče pričakovati."
            case Adjustment.OPTIONAL_NO_WORKING_DAY:
                return "Neobvezno, ker se na prost dan nikomur ni treba pripravljati."
            case Adjustment.LENGTH_SHARED_OUT:
                return "Trajanje srečanja je izbrano; to je delež tega koraka."

    def evidence_note(self) -> str:
        return "Kar po študijah pogosto pomaga, ni obljuba. Največ šteje, kaj se dogaja v skupnem času."

    # --- notices, help, lists ---------------------------------------------------------------------------------

    def notice(self, notice: Notice) -> str:
        match notice.kind:
            case NoticeKind.STALE:
                newest = self.you("Uporabite najnovejšo kartico.", "Uporabi najnovejšo kartico.")
                return f"Ta gumb je iz prejšnjega koraka, zato se ni nič spremenilo. {newest}"
            case NoticeKind.ALREADY_ANSWERED:
                asking = Asking(notice.subject)
                given = _uncapped(self.answer_label(asking))
                unchanged = f"Odgovor že obstaja ({given}), zato se ni nič spremenilo."
                return f"{unchanged} Gumb za spremembo: »{self.change(asking)}«."
            case NoticeKind.NOTHING_TO_DO:
                return "Tukaj ni mogoče ničesar spremeniti."
            case NoticeKind.NOT_YOURS:
                return (
                    "Odgovarja lahko samo oseba, ki je začela ta načrt. Ta oseba lahko odgovarjanje odpre vsem. "
                    f"{self.you('Začnete lahko tudi svoj načrt.', 'Začneš lahko tudi svoj načrt.')}"
                )
            case NoticeKind.OWNER_DECIDES:
                return "To lahko stori samo oseba, ki je začela ta načrt."
            case NoticeKind.NOW_OPEN:
                return "Zdaj lahko odgovarjajo vsi, ki lahko odprejo ta pogovor."
            case NoticeKind.NOW_CLOSED:
                return self.you("Zdaj odgovarjate samo vi.", "Zdaj odgovarjaš samo ti.")
            case NoticeKind.UNCLEAR:
                if not notice.subject:
                    return f"Sporočilo je prazno. {self.type_hint()}"
                what_next = self.you("Izberite gumb ali napišite »pomoč«.", "Izberi gumb ali napiši »pomoč«.")
                return f"»{notice.subject}« ne razumem. {what_next}"
            case NoticeKind.TOO_LONG:
                return f"Besedilo je dolgo, zato je za ime vzet samo začetek (znakov: {notice.subject})."
            case NoticeKind.EXPLAIN:
                return self.explain(Asking(notice.subject))
            case NoticeKind.UNREAD:
                return f"Tega ne razumem, zato je izpuščeno: {notice.subject}."
            case NoticeKind.FORM_ERRORS:
                return "V obrazcu je treba še nekaj popraviti. Kar je vpisano, ostane."
            case NoticeKind.NO_RESULT_YET:
                return "Eno vprašanje je še odprto. Najprej je na vrsti to."
            case NoticeKind.SNOOZE_MISTAKE:
                known = notice.subject in set(Mistake)
                return self.reminders.pause_mistake(Mistake(notice.subject) if known else Mistake.NOT_A_DATE)
            case NoticeKind.SNOOZE_TOO_LATE:
                return self.reminders.too_late()
            case NoticeKind.NO_AGENDA:
                what_next = self.you("Prilepite ga ali na načrtu izberite", "Prilepi ga ali na načrtu izberi")
                return f"Dnevnega reda tukaj še ni. {what_next} »{self.agenda.check()}«."
            case NoticeKind.NO_PLAN_YET:
                return "Datuma še ni. Najprej je treba določiti datum."
            case NoticeKind.GONE:
                return f"Ta načrt ni več shranjen. {self.you('Začnite', 'Začni')} novega."
            case NoticeKind.NEWER:
                return (
                    "Ta načrt je shranila novejša različica Livewisa in ostane tak, kot je. "
                    f"{self.you('Poskusite', 'Poskusi')} znova pozneje."
                )
            case NoticeKind.UNREADABLE:
                return f"Tega načrta ni več mogoče prebrati in ostane, kot je. {self.you('Začnite', 'Začni')} novega."
            case NoticeKind.BUSY:
                return (
                    "Tega ni bilo mogoče shraniti, zato se ni nič spremenilo. "
                    f"{self.you('Poskusite', 'Poskusi')} znova čez trenutek."
                )
            case NoticeKind.UNKNOWN_PRESS:
                return "Tega gumba ne poznam, zato se ni nič spremenilo."
            case NoticeKind.FORGOTTEN:
                return self.you(
                    "Vse, kar je Livewise hranil o vas in vaših načrtih, je izbrisano.",
                    "Vse, kar je Livewise hranil o tebi in tvojih načrtih, je izbrisano.",
                )

    def closed(self) -> str:
        return "Nadaljuje se spodaj."

    def outdated(self) -> str:
        return "To je veljalo za prejšnje odgovore."

    def help_title(self) -> str:
        return "Kako pomaga Livewise"

    def help_lines(self) -> tuple[str, ...]:
        return (
            "Ime usposabljanja in štirje odgovori: potem je jasno, kaj naj bo v živo in kaj samostojno ter zakaj.",
            "Z datumom srečanja dobi vsak korak prej in potem svoj dan.",
            "Odgovore je mogoče tudi napisati, na primer »da«, »ne vem« ali »sprememba vedenja«.",
            "»Nazaj« ali »spremeni cilj« spremeni odgovor, »začni znova« pomeni nov začetek.",
            "Datum, na primer »14. maja 2027 ob 15:00, 90 min, 12 oseb«, ustvari načrt.",
            (
                "»Opominjaj nas tukaj« na načrtu vklopi opomnike. Potem je dovolj napisati »opravljeno«, »opomni nas v "
                "četrtek« ali »izklopi opomnike«."
            ),
            self.you(
                "Prilepite dnevni red srečanja ali napišite »dnevni red«: pokaže se, koliko je v njem poslušanja.",
                "Prilepi dnevni red srečanja ali napiši »dnevni red«: pokaže se, koliko je v njem poslušanja.",
            ),
            self.you(
                "»Moji načrti« pokaže vaše načrte, »pozabi me« izbriše vse vaše.",
                "»Moji načrti« pokaže tvoje načrte, »pozabi me« izbriše vse tvoje.",
            ),
            "»Jezik« odpre izbiro jezika in načina naslavljanja.",
        )

    def start_button(self) -> str:
        return "Načrtuj usposabljanje"

    def new_plan(self) -> str:
        return "Tukaj se začne načrt za naslednje usposabljanje."

    def list_title(self) -> str:
        return "Moji načrti"

    def list_summary(self) -> str:
        return self.you("To so vaši načrti, najnovejši najprej.", "To so tvoji načrti, najnovejši najprej.")

    def list_empty(self) -> str:
        return "Načrtov še ni. Prvi se začne z imenom usposabljanja."

    def newest_plans(self) -> str:
        return "Najnovejši načrti"

    def older_plans(self) -> str:
        return "Starejši načrti"

    def state_asking(self) -> str:
        return "Eno vprašanje je odprto"

    def state_decided(self, result: Result) -> str:
        return f"{self.result(result)}, datuma še ni"

    def state_planned(self, result: Result, when: When) -> Line:
        return (f"{self.result(result)}, ", when)

    def next_date(self, when: When) -> Line:
        return ("Naslednji datum: ", when)

    def untitled(self) -> str:
        return "Brez imena"

    def forget_title(self) -> str:
        return self.you("Izbrišem vse o vas?", "Izbrišem vse o tebi?")

    def forget_question(self, sessions: int) -> str:
        final = "Tega ni mogoče razveljaviti."
        if sessions == 0:
            none = self.you(
                "Tukaj nimate načrtov. Izbrisano bo vse drugo, kar Livewise hrani o vas.",
                "Tukaj nimaš načrtov. Izbrisano bo vse drugo, kar Livewise hrani o tebi.",
            )
            return f"{none} {final}"
        number, along = self.number(sessions), "z vsemi odgovori in datumi"
        if sessions == 1:
            return f"{self.you('Vaš', 'Tvoj')} načrt bo izbrisan {along}. {final}"
        erased = self.plural(
            sessions,
            one=f"{self.you('Vaš', 'Tvoj')} {number} načrt bo izbrisan {along}.",
            two=f"{self.you('Vaša', 'Tvoja')} {number} načrta bosta izbrisana {along}.",
            few=f"{self.you('Vaši', 'Tvoji')} {number} načrti bodo izbrisani {along}.",
            other=f"{self.you('Vaših', 'Tvojih')} {number} načrtov bo izbrisanih {along}.",
        )
        return f"{erased} {final}"

    def forget_button(self) -> str:
        return "Izbriši vse moje"

    def keep_everything(self) -> str:
        return self.you(
            "Če naj vse ostane, preprosto nadaljujte s čim drugim.",
            "Če naj vse ostane, preprosto nadaljuj s čim drugim.",
        )

    # --- language and form of address -------------------------------------------------------------------------

    def own_name(self) -> str:
        return "Slovenščina"

    def settings_title(self) -> str:
        return "Jezik in naslavljanje"

    def settings_button(self) -> str:
        return "Jezik in naslavljanje"

    def settings_summary(self) -> str:
        return self.you(
            "Tukaj izberete svoj jezik in način, kako Livewise naslavlja ljudi.",
            "Tukaj izbereš svoj jezik in način, kako Livewise naslavlja ljudi.",
        )

    def language_group(self) -> str:
        return self.you("Vaš jezik", "Tvoj jezik")

    def language_help(self) -> str:
        return self.you(
            "Velja za vse, kar berete samo vi, in za načrte, ki jih začnete od zdaj naprej. Skupni načrt ohrani jezik "
            "osebe, ki ga je začela.",
            "Velja za vse, kar bereš samo ti, in za načrte, ki jih začneš od zdaj naprej. Skupni načrt ohrani jezik "
            "osebe, ki ga je začela.",
        )

    def language_of_app(self) -> str:
        return "Kot v tej aplikaciji"

    def address_group(self) -> str:
        return "Naslavljanje za vse tukaj"

    def address_help(self) -> str:
        return "Velja za načrte, ki se začnejo od zdaj naprej. V angleščini ni razlike, v drugih jezikih je."

    def address(self, address: Address) -> str:
        match address:
            case Address.FORMAL:
                return "Vikanje"
            case Address.INFORMAL:
                return "Tikanje"

    def chosen(self, label: str) -> str:
        return f"Zdaj: {label}"

    # --- files ------------------------------------------------------------------------------------------------

    def file_name(self, topic: str) -> str:
        return f"Načrt {topic}"

    def calendar_step(self, name: str, topic: str) -> str:
        return f"{name}: {topic}"


# --- reminders ----------------------------------------------------------------------------------------------


class _Reminders(RemindersTexts):
    """Reminders in Slovenian; what a group reads does without any address."""

    # --- buttons ----------------------------------------------------------------------------------------------

    def remind_us(self) -> str:
        return "Opominjaj nas tukaj"

    def start_again(self) -> str:
        return "Znova vklopi opomnike"

    def stop(self) -> str:
        return "Izklopi opomnike"

    def preview(self) -> str:
        return "Predogled opomnikov"

    def details(self) -> str:
        return "Podatki za opomnike"

    def done(self) -> str:
        return "Opravljeno"

    def skip(self) -> str:
        return "Preskoči korak"

    def done_with(self, item: str) -> str:
        return f"Opravljeno: {_uncapped(item)}"

    def skip_it(self, item: str) -> str:
        return f"Preskoči: {_uncapped(item)}"

    def snooze(self) -> str:
        return "Opomni pozneje"

    def undo(self, item: str) -> str:
        return f"Razveljavi: {_uncapped(item)}"

    def pause(self, pause: Pause) -> str:
        match pause:
            case Pause.HOUR:
                return "Opomni čez 1 uro"
            case Pause.TOMORROW:
                return "Opomni jutri ob 9:00"
            case Pause.WORKDAY:
                return "Opomni naslednji delovni dan"
            case Pause.DATE:
                return "Prestavi na ta dan"

    def not_later(self) -> str:
        return "Ne prestavi"

    def call_off(self, result: Result) -> str:
        return "Odpovej začetek" if result is Result.ASYNC_FIRST else "Odpovej srečanje v živo"

    def call_on(self) -> str:
        return "Prekliči odpoved"

    # --- a reminder -------------------------------------------------------------------------------------------

    def step_title(self, item: str, part: Part) -> str:
        match part:
            case Part.OPEN:
                return item
            case Part.NUDGE:
                return f"{item} – še je čas"
            case Part.AGAIN:
                return f"{item} – znova, kot dogovorjeno"

    def step_time(self, length: str, due: When | None, live: When | None) -> Line:
        # The length comes last: after a date that ends in “jan.” a full stop would be one too many.
        if due is not None:
            return ("Rok: ", due, f"; trajanje: {length}.")
        if live is not None:
            return ("Rok: srečanje v živo, ", live, f"; trajanje: {length}.")
        return (f"Trajanje: {length}.",)

    def why(self, step: Step, live: When) -> Line:
        if step.item in {Item.CORE_CONCEPTS, Item.FRAMEWORKS, Item.DEMOS, Item.PRIMER, Item.MOVED}:
            return ("Na srečanju v živo (", live, ") bo namesto predavanja vaja.")
        return (self._why(step.item),)

    def _why(self, item: Item) -> str:
        match item:
            case Item.BASELINE_CHECKS:
                return "Brez ocene: od tega je odvisno, kaj se bo vadilo v živo."
            case Item.SCENARIO_LIBRARY:
                return "Situacije za pregled; z njimi bo potekala vaja."
            case Item.REFRESHER_BEFORE:
                return "Kratko ogrevanje, da se srečanje lahko začne kar z vajo."
            case Item.RECAP:
                return "Najprej vprašanje: katere tri stvari je vredno povedati naprej? Šele potem pogled v gradivo."
            case Item.REFLECTION:
                return (
                    "Eno vprašanje: kaj od naučenega je prišlo v prakso in kako se je obneslo? Odgovora ni treba "
                    "deliti."
                )
            case Item.CORRECTION_CLIPS:
                return "Napake, ki so se pokazale, in kako je prav; nikoli z imeni."
            case Item.NEXT_STEP:
                return "Najbolje v obliki »če se zgodi to, naredim to«; pozneje se vidi, kaj je iz tega nastalo."
            case Item.CHECKLIST:
                return "Za naslednjo priložnost pri delu."
            case Item.REFRESHER_AFTER:
                return "Veščine zbledijo: najpomembnejše še enkrat v praksi."
            case Item.RETENTION_CHECK | Item.MEASUREMENT:
                return "Nekaj vprašanj; z odgovarjanjem znanje ostane dlje."
            case Item.CONSISTENT_EXPLANATIONS:
                return "Ista razlaga za vse, vsak v svojem tempu."
            case Item.SCENARIOS_AND_SUBMISSIONS:
                return "Vaja je odločilna; povratna informacija pride v 2 delovnih dneh."
            case Item.LOCALIZATION:
                return "V svojem jeziku se ljudje učijo bolje; štejejo tudi podnapisi in primeri."
            case Item.REPEATABILITY:
                return "Skupina potrebuje svojo kopijo: skrbnik, datumi, dostop."
            case Item.MEASUREMENT_REVIEW:
                return "Rezultati povedo, kaj popraviti."
            case Item.GRANULAR_UPDATES:
                return "Dejstva se spreminjajo: na vrsti je zamenjava delov, ki ne držijo več."
            case _:
                return "To je del načrta."

    def live_title(self) -> str:
        return "Srečanje v živo"

    def live_time(self, start: When, length: str) -> Line:
        return (start, f", trajanje: {length}.")

    def live_why(self) -> str:
        return "Namenjeno je vaji, ne predavanju."

    def place(self, place: str) -> str:
        return f"Kje: {_ended(place)}"

    def materials(self, materials: str) -> str:
        return f"Gradivo je tukaj: {_ended(materials)}"

    def bring(self, bring: str) -> str:
        return f"S seboj: {_ended(bring)}"

    def still_open(self, items: Sequence[str]) -> str:
        return f"Pred tem še odprto: {self._names(items)}."

    def nothing_open(self) -> str:
        return "Vse pred tem je opravljeno."

    def _names(self, items: Sequence[str]) -> str:
        return self.listed([_uncapped(item) for item in items])

    def care(self, rule: CareRule, details: Details) -> str:
        match rule:
            case CareRule.NO_UNSUPERVISED_ATTEMPT:
                return "Nihče ne preizkuša veščine brez nadzora."
            case CareRule.SUPERVISOR_SIGNS:
                return "Kontrolni seznam podpiše oseba, ki nadzira izvedbo."
            case CareRule.SKIP_WITHOUT_REASON:
                return "To je mogoče preskočiti brez pojasnila."
            case CareRule.SUPPORT_CONTACT:
                return f"Pomoč, če je tema težka: {_ended(details.contact or 'zaupna oseba')}"
            case CareRule.NO_CLIPS_OF_NAMED_PEOPLE:
                return "Na njih ni mogoče prepoznati nikogar."
            case CareRule.NO_REFLECTION_IN_CHANNELS:
                return "Ni za objavo v kanalu."
            case _:
                return ""

    def introduction(self, topic: str) -> str:
        return f"Tu Livewise. Po naročilu opominjam na načrt za »{topic}«. »{self.stop()}« to ustavi."

    def summary(self, topic: str, items: Sequence[str]) -> str:
        return f"»{topic}« – zdaj na vrsti: {self._names(items)}."

    def summary_settled(self, topic: str) -> str:
        return f"»{topic}«: v tem opomniku ni več odprtih korakov."

    def marked(self, mark: Mark) -> str:
        match mark:
            case Mark.DONE:
                return "opravljeno."
            case Mark.SKIPPED:
                return "preskočeno."

    def snoozed(self, until: When) -> Line:
        return ("naslednji opomnik bo ", until, ".")

    def closed(self) -> str:
        return "Ta opomnik je zaključen. Kaj je še odprto, pokaže načrt."

    def waits(self) -> str:
        return "Načrt se spreminja, zato opomniki čakajo."

    def ask_pause(self) -> str:
        return "Kdaj naj opomnim znova?"

    def pause_day(self) -> str:
        return "Drug datum"

    def pause_mistake(self, mistake: Mistake) -> str:
        choose = self.you("Izberite", "Izberi")
        match mistake:
            case Mistake.MISSING:
                return f"{choose} najprej datum ali enega od gumbov."
            case Mistake.PAST:
                return f"Ta datum ni v prihodnosti. {choose} jutrišnji ali poznejši dan."
            case Mistake.TOO_FAR:
                return f"To je čez več kot tri leta. {choose} zgodnejši dan."
            case _:
                return "Tega ne prepoznam kot datum. Prava oblika je 2026-12-14."

    def too_late(self) -> str:
        return self.you(
            "To bi bilo prepozno. Izberite zgodnejši čas ali preskočite korak.",
            "To bi bilo prepozno. Izberi zgodnejši čas ali preskoči korak.",
        )

    def group(self) -> str:
        return "Odgovor na ta opomnik"

    # --- on the plan ------------------------------------------------------------------------------------------

    def is_on(self) -> str:
        return "Opomniki so vklopljeni."

    def progress(self, done: int, skipped: int, of: int) -> str:
        left_out = f"; preskočeni: {skipped}" if skipped else ""
        return f"Opravljeni koraki: {done} od {of}{left_out}."

    def next_reminder(self, when: When, items: Sequence[str]) -> Line:
        return ("Naslednji opomnik: ", when, f"; na vrsti: {self._names(items)}.")

    def no_more(self) -> str:
        return "Opomnikov ne bo več."

    def away(self, until: When) -> Line:
        return ("Premor. Pošiljanje se nadaljuje: ", until, ".")

    def is_off(self) -> str:
        return "Tukaj lahko opominjam na vsak korak, ob delovnih dneh med 9:00 in 17:00."

    def stopped(self) -> str:
        return f"Opomniki so izklopljeni. »{self.start_again()}« jih vrne; kar je opravljeno, ostane opravljeno."

    def lost(self) -> str:
        return f"Opomniki so ustavljeni, ker sem ne morem pisati. »{self.start_again()}« poskusi še enkrat."

    # --- called off, ended ------------------------------------------------------------------------------------

    def called_off(self, result: Result, day: When) -> Line:
        what = "Začetek je odpovedan" if result is Result.ASYNC_FIRST else "Srečanje v živo je odpovedano"
        return (f"{what}. Prvotni datum: ", day, ".")

    def ended(self, topic: str) -> str:
        return f"»{topic}« je odpovedano. Opomnikov ne bo več."

    def resumed(self, topic: str) -> str:
        return f"Opomniki za »{topic}« se nadaljujejo."

    def place_lost(self, topic: str) -> str:
        ended = f"Opomniki za »{topic}« so ustavljeni, ker tja ne morem več pisati."
        return self.you(
            f"{ended} Za nadaljevanje začnite načrt tam, kjer sem član, ali tukaj z mano.",
            f"{ended} Za nadaljevanje začni načrt tam, kjer sem član, ali tukaj z mano.",
        )

    # --- preview ----------------------------------------------------------------------------------------------

    def preview_title(self) -> str:
        return "Prihodnji opomniki"

    def preview_summary(self, topic: str) -> str:
        return f"To so prihodnji opomniki za »{topic}«."

    def preview_help(self) -> str:
        return "Nič od tega še ni poslano. Kar je na svoj dan že opravljeno ali preskočeno, odpade."

    def preview_off(self) -> str:
        return "Opomniki so izklopljeni. To bi bilo poslano, če bi se zdaj vklopili."

    def preview_private(self) -> str:
        return self.you("Samo vam", "Samo tebi")

    # --- details ----------------------------------------------------------------------------------------------

    def details_title(self) -> str:
        return "Kaj povedo opomniki"

    def details_question(self, topic: str) -> str:
        return f"Kaj naj opomniki za »{topic}« povedo poleg načrta?"

    def details_summary(self, topic: str) -> str:
        return f"To opomniki za »{topic}« povedo poleg načrta."

    def details_help(self) -> str:
        return "Vse tukaj je lahko prazno."

    def field(self, field: details_form.Field) -> str:
        match field:
            case details_form.Field.PLACE:
                return "Prostor ali povezava za srečanje v živo"
            case details_form.Field.MATERIALS:
                return "Kje je gradivo za samostojno učenje"
            case details_form.Field.BRING:
                return "Kaj prinesti s seboj"
            case details_form.Field.CONTACT:
                return "Zaupna oseba"
            case details_form.Field.AWAY:
                return "Brez opomnikov do"

    def field_hint(self, field: details_form.Field) -> str:
        match field:
            case details_form.Field.PLACE:
                return "Navedeno v opomniku dan prej."
            case details_form.Field.MATERIALS:
                return "Na primer povezava do tečaja."
            case details_form.Field.BRING:
                return "Na primer prenosnik ali svoj primer."
            case details_form.Field.CONTACT:
                return "Navedena v vsakem opomniku tega programa."
            case details_form.Field.AWAY:
                return "Pred tem dnem se ne pošlje nič. Če je izbran današnji dan, se takoj nadaljuje."

    def field_mistake(self, field: details_form.Field, mistake: Mistake) -> str:  # noqa: ARG002 - dates are all that can be wrong
        match mistake:
            case Mistake.PAST:
                return self.you(
                    "Ta dan je mimo. Izberite poznejšega ali pustite polje prazno.",
                    "Ta dan je mimo. Izberi poznejšega ali pusti polje prazno.",
                )
            case Mistake.TOO_FAR:
                return f"To je čez več kot tri leta. {self.you('Izberite', 'Izberi')} zgodnejši dan."
            case _:
                return "Tega ne prepoznam kot datum. Prava oblika je 2026-12-14."

    def save(self) -> str:
        return "Shrani"

    def leave(self) -> str:
        return "Pusti, kot je bilo"

    def nothing_set(self) -> str:
        return f"Nič ni vpisano. »{self.details()}« na načrtu znova odpre obrazec."


def _uncapped(words: str) -> str:
    return words[:1].lower() + words[1:]


def _ended(words: str) -> str:
    """Somebody's own words as the end of a sentence."""
    return words if words.endswith((".", "!", "?", "…")) else f"{words}."


# --- the agenda -------------------------------------------------------------------------------------------------


class _Agenda(AgendaTexts):
    """The agenda of a live session in Slovenian."""

    # --- the form ---------------------------------------------------------------------------------------------

    def check(self) -> str:
        return "Preveri dnevni red"

    def form_title(self) -> str:
        return self.you("Prilepite dnevni red", "Prilepi dnevni red")

    def form_help(self) -> str:
        return (
            "Pokaže se, kaj lahko vsak predela sam, kadar mu ustreza, in čemu lahko služijo sproščene minute. "
            "Dolg dnevni red je mogoče poslati tudi tukaj kot sporočilo."
        )

    def field(self) -> str:
        return "Dnevni red srečanja v živo"

    def field_hint(self) -> str:
        return (
            "Ena vrstica za vsako točko, z uro ali minutami, na primer »9:00-9:45 Predavanje« ali »Igra vlog 30 min«."
        )

    def submit(self) -> str:
        return "Preveri"

    def leave(self) -> str:
        return "Zapri obrazec"

    def form_closed(self) -> str:
        return f"Dnevnega reda še ni. »{self.check()}« na načrtu znova odpre obrazec."

    def problem(self, problem: Problem) -> str:
        match problem:
            case Problem.EMPTY:
                return (
                    "V tem besedilu ni točke, ki bi jo bilo mogoče razvrstiti. "
                    f"{self.you('Prilepite', 'Prilepi')} po eno vrstico za vsak del srečanja."
                )
            case Problem.NOT_TEXT:
                return self.you(
                    "To ni besedilo. V dokumentu kopirajte vrstice dnevnega reda in jih prilepite sem.",
                    "To ni besedilo. V dokumentu kopiraj vrstice dnevnega reda in jih prilepi sem.",
                )
            case Problem.NO_TIMES:
                return (
                    "Pri nobeni točki ne piše, kdaj se začne ali koliko časa traja. "
                    f"{self.you('Dodajte', 'Dodaj')} ure ali minute."
                )

    # --- what it comes to -------------------------------------------------------------------------------------

    def title(self, topic: str) -> str:
        return f"Dnevni red: {topic}"

    def protected(self, minutes: int) -> str:
        return (
            f"{_minutes(self, minutes)} poslušanja ni treba preživeti skupaj. Ta čas je prost za vajo ali pa ga vsi "
            "dobijo nazaj."
        )

    def nothing_to_protect(self) -> str:
        return "Dobro: na tem srečanju ni poslušanja, ki bi ga vsak lahko opravil sam."

    def nothing_yet(self) -> str:
        return self.you(
            "Za zdaj ne šteje nobena minuta poslušanja. Spodaj pojasnite, kar je še odprto.",
            "Za zdaj ne šteje nobena minuta poslušanja. Spodaj pojasni, kar je še odprto.",
        )

    def person_hours(self, hours: Decimal, participants: int) -> str:
        return f"Za vse skupaj ({_participants(self, participants)}) je to {self.number(hours)} ure."

    def share(self, percent: int) -> str:
        return f"To je {percent}\u00a0% časa, organizacijski del ni vštet."

    def bars_heading(self) -> str:
        return "Srečanje zdaj in kakšno bi lahko bilo"

    def bar_now(self) -> str:
        return "Zdaj"

    def bar_same(self) -> str:
        return "Enako dolgo"

    def bar_shorter(self) -> str:
        return "Krajše"

    def shade(self, shade: Shade) -> str:
        match shade:
            case Shade.LISTENING:
                return "poslušanje"
            case Shade.PRACTICE:
                return "vaja"
            case Shade.LOGISTICS:
                return "organizacijski del"

    def bar_in_words(self, bar: str, parts: Sequence[str]) -> str:
        return f"{bar}: {self.listed(parts)}."

    def part_in_words(self, name: str, length: str) -> str:
        # The name comes first: after a length it would have to be in the genitive.
        return f"{name} {length}"

    # --- its lines --------------------------------------------------------------------------------------------

    def lines_heading(self) -> str:
        return "Točka za točko"

    def kind(self, kind: Kind) -> str:
        match kind:
            case Kind.ASYNC:
                return "Bolje samostojno"
            case Kind.LIVE:
                return "Vredno skupnega časa"
            case Kind.LOGISTICS:
                return "Organizacijski del"
            case Kind.UNKNOWN:
                return "Še ni jasno, šteje kot v živo"

    def no_length(self) -> str:
        return "čas ni naveden"

    def note(self, note: Note, title: str, total: str) -> str:
        length = "" if note.minutes is None else _lasting(note.minutes)
        match note.remark:
            case Remark.TOTAL_DIFFERS:
                return f"Navedeno skupno trajanje je {length}, seštevek točk pa {total}."
            case Remark.LENGTH_DIFFERS:
                return f"»{title}«: navedeno trajanje ({length}) se ne ujema z urami. Šteje trajanje."
            case Remark.BACKWARDS:
                return f"»{title}«: navedene ure gredo nazaj. {self.you('Preverite', 'Preveri')} jih."
            case Remark.OVER_MIDNIGHT:
                return f"»{title}« traja čez polnoč."
            case Remark.GAP:
                return f"Pred točko »{title}« je vrzel ({length}), ki ne spada k nobeni točki."
            case Remark.OVERLAP:
                return f"»{title}« se začne {length} pred koncem prejšnje točke."
            case Remark.NONSENSE:
                return f"Navedbe »{note.words}« pri točki »{title}« ne morem uporabiti kot čas."
            case Remark.NO_LENGTH:
                return f"Pri točki »{title}« čas ni naveden, zato šteje 0 minut."
            case Remark.CUT:
                return "Ta dnevni red je zelo dolg, zato je upoštevan samo začetek."

    def ask_kind(self, title: str) -> str:
        return f"Kam spada »{title}«? Dokler to ni jasno, šteje kot v živo."

    def ask_again(self, title: str) -> str:
        return f"Kam spada »{title}«?"

    def class_as(self, kind: Kind, title: str) -> str:
        match kind:
            case Kind.ASYNC:
                return f"Samostojno: {title}"
            case Kind.LIVE | Kind.UNKNOWN:
                return f"V živo: {title}"
            case Kind.LOGISTICS:
                return f"Organizacijski del: {title}"

    def ask_length(self, title: str) -> str:
        return f"Koliko časa traja »{title}«? Dokler to ni jasno, šteje 0 minut."

    def takes(self, length: str, title: str) -> str:
        return f"{length}: {title}"

    def offer_split(self, title: str, listening: str, practice: str) -> str:
        return (
            f"»{title}« je deloma poslušanje ({listening}), deloma vaja ({practice}). Za zdaj vse šteje kot v živo, "
            "lahko pa se razdeli."
        )

    def split(self, title: str, listening: str, practice: str) -> str:
        # Both lengths stand in the sentence above as well.
        label = f"Razdeli {title}: {listening} + {practice}"
        return label if len(label) <= _LONGEST else f"Razdeli: {title}"

    def more_open(self, number: int) -> str:
        count = self.number(number)
        points = self.plural(
            number,
            one=f"Odprta je še {count} točka.",
            two=f"Odprti sta še {count} točki.",
            few=f"Odprte so še {count} točke.",
            other=f"Odprtih je še {count} točk.",
        )
        return f"{points} Vprašanja o tem sledijo."

    # --- the proposal -----------------------------------------------------------------------------------------

    def moves_heading(self) -> str:
        return "Pred srečanjem, samostojno"

    def moved(self, title: str, length: str) -> str:
        return f"{title} ({length})"

    def longer(self, title: str, length: str, before: str) -> str:
        return f"{title} ({length} namesto {before})"

    def quoted(self, title: str) -> str:
        return f"»{title}«"

    def too_long(self, minutes: int) -> str:
        return (
            f"To je {self.number(minutes)}\u00a0min več od 60\u00a0min, ki jih ljudje zmorejo pred srečanjem. "
            f"{self.you('Omejite', 'Omeji')} se na bistvo."
        )

    def plan_too_long(self, minutes: int) -> str:
        longer = f"{self.number(minutes)}\u00a0min"
        return f"Priprava je za {longer} daljša od 60\u00a0min, ki jih ljudje zmorejo pred srečanjem."

    def same_heading(self, length: str) -> str:
        return f"Srečanje z več vaje ({length})"

    def shorter_heading(self, length: str) -> str:
        return f"Srečanje brez poslušanja ({length})"

    def new_line(self, role: Role) -> str:
        return "Skupna analiza" if role is Role.DEBRIEF else "Dodatna vaja"

    def adopt_same(self) -> str:
        return "Uporabi ta čas za vajo"

    def adopt_shorter(self, length: str) -> str:
        return f"Skrajšaj srečanje za {length}"

    def adopted(self) -> str:
        return "Ta dnevni red je v načrtu."

    def adopted_before_plan(self) -> str:
        return "Ko bo določen datum, bo ta dnevni red v načrtu."

    def drop(self) -> str:
        return "Odstrani dnevni red iz načrta"

    def again(self) -> str:
        return "Prilepi drug dnevni red"

    # --- how it was read --------------------------------------------------------------------------------------

    def how(self) -> str:
        return "Zakaj taka razvrstitev?"

    def reading_title(self) -> str:
        return "Katera beseda je odločila"

    def reading_help(self) -> str:
        return self.you(
            "Če je katera točka razvrščena narobe, jo popravite. Popravek velja za ta načrt.",
            "Če je katera točka razvrščena narobe, jo popravi. Popravek velja za ta načrt.",
        )

    def because(self, kind: str, words: str) -> str:
        return f"{kind}, ker piše »{words}«"

    def because_you(self, kind: str) -> str:
        return f"{kind}, izbrano ročno"

    def because_nothing(self) -> str:
        return "Ni jasno: nobene od besed ne poznam, zato šteje kot v živo"

    def wrong(self, title: str) -> str:
        return f"Popravi: {title}"

    def gone(self) -> str:
        return "Dnevnega reda tukaj ni več."

    # --- in the plan ------------------------------------------------------------------------------------------

    def plan_moved_help(self) -> str:
        return "Iz dnevnega reda: to bi bilo sicer predstavljeno v živo."

    def plan_line_help(self) -> str:
        return "Iz dnevnega reda."

    def basis(self) -> str:
        return "To je iz prilepljenega dnevnega reda."


def _lasting(minutes: int) -> str:
    # No-break spaces: a number stays with its unit, and hours with their minutes.
    hours, rest = divmod(minutes, 60)
    if not hours:
        return f"{rest}\u00a0min"
    return f"{hours}\u00a0h\u00a0{rest}\u00a0min" if rest else f"{hours}\u00a0h"


def _participants(say: Spoken, number: int) -> str:
    count = say.number(number)
    return say.plural(
        number,
        one=f"{count} udeleženec",
        two=f"{count} udeleženca",
        few=f"{count} udeleženci",
        other=f"{count} udeležencev",
    )


def _minutes(say: Spoken, minutes: int) -> str:
    """In the genitive, which the negation that follows asks for."""
    count = say.number(minutes)
    return say.plural(minutes, one=f"{count} minute", other=f"{count} minut")


# --- the web page -------------------------------------------------------------------------------------------


def _page(say: Spoken) -> Page:
    again = say.you("Poskusite znova.", "Poskusi znova.")
    soon = say.you("Poskusite znova čez trenutek.", "Poskusi znova čez trenutek.")
    reload = say.you("Znova naložite stran in poskusite še enkrat.", "Znova naloži stran in poskusi še enkrat.")
    return Page(
        language="sl",
        name="Livewise",
        playground=say.you("Preizkusite Livewise tukaj, v brskalniku.", "Preizkusi Livewise tukaj, v brskalniku."),
        skip="Preskoči na pogovor",
        language_label="Jezik",
        headline="Kateri del usposabljanja mora biti v živo?",
        what_and_why=(
            "Štirje odgovori vodijo do utemeljenega priporočila in načrta z datumi. Tako skupni čas ostane za vajo."
        ),
        topic_label=say.you("Katero usposabljanje načrtujete?", "Katero usposabljanje načrtuješ?"),
        topic_hint="Dovolj je nekaj besed, na primer »Uvajanje v prodajo«. Lahko je tudi opis.",
        start="Začni",
        formats_title="Možna priporočila",
        formats=(
            ("Predvsem samostojno", "Vsak se uči sam, kadar mu ustreza; srečanje v živo ni potrebno."),
            ("Hibridno", "Vsak se pripravi sam, vsi skupaj vadijo v živo, potem vsak sam utrdi znanje."),
            ("Predvsem v živo", "Vsi se učijo skupaj, v živo; prej in potem pomaga kratko gradivo."),
        ),
        your_conversations=say.you("Vaši načrti", "Tvoji načrti"),
        no_conversations="Ni jih še. Prvi se začne z imenom usposabljanja.",
        start_another="Načrtuj novo usposabljanje",
        next_date="naslednji datum:",
        kinds={
            "question": "",
            "recommendation": "Priporočilo",
            "form": "",
            "plan": "",
            "reasons": "Ozadje",
            "notice": "",
            "closed": "",
            "help": "",
            "list": "",
            "home": "",
            "reminder": "Opomnik",
        },
        you_wrote=say.you("Vaše sporočilo:", "Tvoje sporočilo:"),
        they_wrote="Sporočilo nekoga drugega:",
        shortened="(skrajšano)",
        say_label="Odgovor z besedami",
        say_hint=say.you(
            "Delujejo tudi gumbi. Napišete lahko še »pomoč«, »moji načrti« ali »pozabi me«.",
            "Delujejo tudi gumbi. Napišeš lahko še »pomoč«, »moji načrti« ali »pozabi me«.",
        ),
        send="Pošlji",
        replies_label=say.you("Samo za vas", "Samo zate"),
        file_ready="Koledarska datoteka je pripravljena.",
        download=lambda name: f"Prenesi {name}",
        printable="Stran za tisk",
        optional="(neobvezno)",
        no_choice="Izberi",
        put_right=lambda count: f"{_fields(say, count)} je treba še popraviti.",
        back="Nazaj na pogovor",
        result_label="Priporočilo",
        timeline_title="Časovnica",
        timeline_description=lambda anchor, count: (
            f"{_steps(say, count)} okoli tega dne: {anchor}. Isti dnevi in minute so na seznamu korakov."
        ),
        timeline_key="Pika je en dan; črta sega od prvega do zadnjega dne.",
        minutes_title="Minute vsakega udeleženca",
        live_day=lambda day: f"Srečanje v živo, {day}",
        launch_day=lambda day: f"Začetek, {day}",
        steps_title="Vsi koraki",
        columns=("Kdaj", "Korak", "Trajanje", "Kdo", "Zakaj takrat in zakaj toliko časa"),
        everybody="Udeleženci",
        producer="Produkcija",
        no_plan="Načrta še ni. Pokaže se, ko je v pogovoru določen datum.",
        preview_for=lambda platform: f"Predogled za {platform}",
        preview_lead=lambda platform: f"Kaj bi {platform} prejel za vsako kartico tega pogovora, kakršna je zdaj.",
        preview_of=lambda title: f"JSON kartice »{title}«",
        open_in=lambda viewer: f"Odpri v orodju {viewer}",
        sends_words=lambda platform: (
            f"Povezava odpre nov zavihek in besedilo te kartice pošlje na spletno mesto platforme {platform}."
        ),
        link_too_long=lambda viewer: (
            f"Ta kartica je predolga za povezavo do orodja {viewer}. Njen JSON je mogoče kopirati in prilepiti tja."
        ),
        open_viewer=lambda viewer: f"Odpri {viewer}",
        paste_there=lambda viewer: say.you(
            f"Za ogled kartice kopirajte JSON in ga v orodju {viewer} prilepite kot »card payload«.",
            f"Za ogled kartice kopiraj JSON in ga v orodju {viewer} prilepi kot »card payload«.",
        ),
        copy="Kopiraj",
        copied="Kopirano.",
        nothing_to_preview="Tukaj ni predogleda: ta pogovor nima več kartic.",
        needs_script=say.you(
            "Ta stran za pošiljanje odgovorov potrebuje JavaScript. Vklopite ga in znova naložite stran.",
            "Ta stran za pošiljanje odgovorov potrebuje JavaScript. Vklopi ga in znova naloži stran.",
        ),
        connection_lost="Povezava je prekinjena, poskus se ponavlja.",
        try_again="Poskusi znova",
        not_sent=f"To ni prispelo. Nič ni izgubljeno. {again}",
        conversation_gone="Tega pogovora ni več.",
        plan_training="Načrtuj usposabljanje",
        problem_title="To ni uspelo",
        to_start="Na začetno stran",
        not_found="Na tem naslovu ni strani.",
        conversation_not_found=say.you(
            "Takega pogovora ni ali pa ni v skupni rabi z vami.",
            "Takega pogovora ni ali pa ni v skupni rabi s tabo.",
        ),
        wrong_method="Tega naslova ni mogoče uporabiti tako.",
        bad_request=f"Te zahteve ni mogoče prebrati. {reload}",
        broken=f"Pri nas je šlo nekaj narobe. {soon}",
        unavailable=f"Tega ni bilo mogoče shraniti. {soon} Nič se ne bo zgodilo dvakrat.",
        not_looked_up=f"Tega ni bilo mogoče poiskati. {soon}",
        too_large=say.you(
            "To je preveč besedila naenkrat. Pošljite krajše.", "To je preveč besedila naenkrat. Pošlji krajše."
        ),
        wrong_type="Ta naslov sprejema samo JSON.",
        packed="Ta naslov ne sprejema stisnjenih zahtev.",
        too_slow=f"Ta zahteva je potovala predolgo. {again}",
        unreadable=f"Te zahteve ni mogoče prebrati. {reload}",
        no_request_id=(
            "Ta zahteva nima veljavne oznake, zato je ni varno poslati dvakrat. "
            f"{say.you('Znova naložite stran.', 'Znova naloži stran.')}"
        ),
        nothing_typed=say.you("Najprej napišite nekaj besed.", "Najprej napiši nekaj besed."),
        unknown_person=say.you(
            "Brskalnik ni poslal veljavnega piškotka za to stran. Dovolite piškotke in znova naložite stran.",
            "Brskalnik ni poslal veljavnega piškotka za to stran. Dovoli piškotke in znova naloži stran.",
        ),
        stale_page=f"Ta stran je zastarela. {reload}",
        foreign_page="Ta zahteva je prišla z drugega spletnega mesta, zato ni bila izvedena.",
        too_many_tabs=say.you(
            "Odprtih je preveč strani. Nekaj jih zaprite in to znova naložite.",
            "Odprtih je preveč strani. Nekaj jih zapri in to znova naloži.",
        ),
    )


def _fields(say: Spoken, count: int) -> str:
    return say.plural(count, one=f"{count} polje", two=f"{count} polji", few=f"{count} polja", other=f"{count} polj")


def _steps(say: Spoken, count: int) -> str:
    return say.plural(
        count, one=f"{count} korak", two=f"{count} koraka", few=f"{count} koraki", other=f"{count} korakov"
    )


# --- the pages that install the bot -------------------------------------------------------------------------


def _grant(grant: Grant) -> str:
    match grant:
        case Grant.COMMANDS:
            return "Začne načrt, ko kdo napiše ukaz ali uporabi bližnjico."
        case Grant.POST:
            return "Objavi vprašanja, priporočilo in načrt ter jih posodablja."
        case Grant.POST_ANYWHERE:
            return "Objavlja v javnem kanalu, tudi če vanj ni bil dodan."
        case Grant.MENTIONS:
            return "Opazi, ko ga kdo omeni."
        case Grant.PEOPLE:
            return "Pogleda jezik in časovni pas osebe, da so datumi in ure zanjo pravi."
        case Grant.READ_PUBLIC:
            return "Razume odgovore v svojih nitih v javnih kanalih; gumbi delujejo tudi brez tega."
        case Grant.READ_PRIVATE:
            return "Razume odgovore v svojih nitih v zasebnih kanalih; gumbi delujejo tudi brez tega."
        case Grant.READ_DIRECT:
            return "Razume odgovore v neposrednih sporočilih z njim; gumbi delujejo tudi brez tega."
        case Grant.READ_GROUP:
            return "Razume odgovore v skupinskih sporočilih z njim; gumbi delujejo tudi brez tega."
        case Grant.WRITE_DIRECT:
            return "Osebi, ki načrtuje, piše neposredna sporočila."
        case Grant.FILES:
            return "Izroči načrt kot koledarsko datoteko."


def _install(say: Spoken) -> Install:
    again = say.you("Poskusite znova", "Poskusi znova")
    restart = say.you("Začnite znova", "Začni znova")
    return Install(
        headline=lambda platform: f"Dodaj Livewise v {platform}",
        what_it_does=(
            "Livewise pomaga pri načrtovanju usposabljanj: kaj si zasluži skupni čas in kaj ne. Postavi štiri "
            "vprašanja, priporoči samostojno učenje, hibridno obliko ali srečanje v živo in pove, zakaj. Nato pripravi "
            "načrt z datumi."
        ),
        permissions_title="Kaj Livewise potrebuje in zakaj",
        permissions_lead=lambda platform: say.you(
            f"{platform} vas bo prosil za ta dovoljenja. {_PRIVACY}",
            f"{platform} te bo prosil za ta dovoljenja. {_PRIVACY}",
        ),
        needed_title="Potrebno",
        optional_title="Neobvezno",
        optional_lead="To je mogoče izpustiti in dodati pozneje.",
        grant=_grant,
        add=lambda platform: f"Dodaj v {platform}",
        what_follows=lambda platform: say.you(
            f"Nadaljujete na platformi {platform}: izberete delovni prostor in potrdite. Do takrat ni nič nameščeno.",
            f"Nadaljuješ na platformi {platform}: izbereš delovni prostor in potrdiš. Do takrat ni nič nameščeno.",
        ),
        done_title="Livewise je nameščen",
        next_step=lambda command: say.you(
            f"V kanalu ali v sporočilu sebi napišite {command} in ime usposabljanja, na primer: "
            f"{command} Uvajanje v prodajo",
            f"V kanalu ali v sporočilu sebi napiši {command} in ime usposabljanja, na primer: "
            f"{command} Uvajanje v prodajo",
        ),
        whole_organisation=(
            "Livewise je zdaj na voljo vsej organizaciji. Skrbnik ga mora še dodati v vsak delovni prostor, ki naj ga "
            "uporablja."
        ),
        not_done_title="Ni nameščeno",
        try_again="Poskusi znova",
        cancelled="Namestitev je preklicana. Nič ni nameščeno in nič ni shranjeno.",
        other_browser=(
            "Ta stran ni bila odprta z namestitvene strani v tem brskalniku ali pa manjka njen piškotek. "
            f"{say.you('Začnite znova tukaj in dovolite piškotke.', 'Začni znova tukaj in dovoli piškotke.')}"
        ),
        too_late=f"To je trajalo več kot deset minut ali pa je bila stran odprta dvakrat. {restart}.",
        platform_away=lambda platform: f"{platform} se ni odzval. {again} čez minuto.",
        platform_refused=lambda platform: (
            f"{platform} Livewisa ni sprejel. {again}; pomaga lahko, kdor sme tam dodajati aplikacije."
        ),
        not_set_up=lambda platform: (
            f"Livewise tukaj ni pravilno nastavljen ({platform}). "
            f"{say.you('Obvestite', 'Obvesti')} njegovega upravljavca; razlog je v dnevniku."
        ),
        not_ready=f"Livewise trenutno ne doseže svoje shrambe. {again} čez minuto.",
        not_kept=lambda platform: (
            f"{platform} je to dovolil, vendar tega ni bilo mogoče shraniti. "
            f"{say.you('Dodajte', 'Dodaj')} Livewise še enkrat čez trenutek."
        ),
        broken=f"Pri nas je šlo nekaj narobe. {again} čez trenutek.",
    )


_PRIVACY: Final = (
    "Livewise ne bere pogovorov, v katerih ne sodeluje. Od tega, kar ljudje napišejo, hrani samo, kar "
    "povedo o usposabljanju, ki ga načrtujejo."
)


# --- around the cards in a chat -----------------------------------------------------------------------------


def _shortened(kind: CardKind) -> str:
    cut = "To je predolgo za eno sporočilo, zato konec manjka."
    if kind is CardKind.PLAN:
        return f"{cut} Vsi koraki so v koledarski datoteki, pod »Dodaj v koledar«."
    return f"{cut} Vsi gumbi so tukaj in delujejo."


def _chat(say: Spoken) -> Chat:
    write, choose = say.you("napišite", "napiši"), say.you("izberite", "izberi")
    fresh = "»Dodaj v koledar« na načrtu da novo."
    return Chat(
        close="Prekliči",
        moved_here=say.you(
            "V tisti kanal ne smem pisati, zato se nadaljuje tukaj. Za načrt tam me najprej povabite vanj.",
            "V tisti kanal ne smem pisati, zato se nadaljuje tukaj. Za načrt tam me najprej povabi vanj.",
        ),
        not_installed=(
            "Livewise v tem delovnem prostoru ni več nameščen. Znova ga lahko namesti, kdor upravlja delovni prostor."
        ),
        calendar_ready="Načrt kot koledarska datoteka je tukaj.",
        calendar_open="Prenesi koledarsko datoteko",
        calendar_lasts=f"Povezava deluje en dan. {fresh}",
        no_calendar=(
            "Tukaj ne smem izročati datotek. Morda pomaga povabilo v ta kanal. Sicer lahko upravljavec Livewisa "
            "dovoli datoteke (files:write) ali mu da javni naslov."
        ),
        no_link=(
            "Koledarske datoteke tukaj še ni mogoče izročiti. Upravljavec Livewisa mu lahko za to da javni naslov "
            "(PUBLIC_BASE_URL)."
        ),
        link_expired=f"Ta povezava je potekla. {fresh}",
        link_unknown=f"Za to povezavo ni več načrta. {fresh}",
        link_later=f"Načrta trenutno ni mogoče prebrati. {say.you('Poskusite', 'Poskusi')} znova čez minuto.",
        shortened=_shortened,
        words_label="Odgovor z besedami",
        words_send="Pošlji",
        words_missing=f"Najprej {write} odgovor.",
        field_missing="To polje ne sme biti prazno.",
        field_choose="Izberi",
        field_open="Pusti odprto",
        told_alone=say.you(
            "To je samo za vas, zato je odgovor v najinem klepetu.",
            "To je samo zate, zato je odgovor v najinem klepetu.",
        ),
        ask_alone=say.you(
            "To je samo za vas. Odprite klepet z mano in napišite tam.",
            "To je samo zate. Odpri klepet z mano in napiši tam.",
        ),
        began="Načrt se začne spodaj.",
        taken="Zabeleženo.",
        form_sent="Obrazec je v novem sporočilu.",
        added_by=lambda name: f"V ta pogovor me je dodala oseba {name}.",
        begin_in_chat=say.you(
            "Napišite ime usposabljanja, potem odgovore izberite ali napišite. »Pomoč« pove, kaj še lahko napišete.",
            "Napiši ime usposabljanja, potem odgovore izberi ali napiši. »Pomoč« pove, kaj še lahko napišeš.",
        ),
        begin_by_name=lambda name: say.you(
            f"Napišite »@{name} Uvajanje v prodajo« z imenom svojega usposabljanja in nadaljuje se tam.",
            f"Napiši »@{name} Uvajanje v prodajo« z imenom svojega usposabljanja in nadaljuje se tam.",
        ),
        home_title="Skupni čas za to, kar mora biti v živo",
        home_lead=(
            "Dovolj so ime usposabljanja in štirje odgovori. Potem je jasno, kaj se lahko vsak nauči sam, za kaj se je "
            "vredno srečati in zakaj. Z datumom dobi vsak korak prej in potem svoj dan."
        ),
        plans_heading="Moji načrti",
        no_plans="Ni jih še. Za prvega sta dovolj približno dve minuti.",
        ways_heading="Drugi načini za začetek",
        ways=lambda command, name: (
            f"V kanalu {write} »{command} Uvajanje v prodajo«. Načrt se objavi tam v niti.",
            f"V kanalu ali niti, kjer o tem teče pogovor, {write} »@{name} Uvajanje v prodajo«.",
            f"Na zavihku »Messages« {write} ime usposabljanja, potem odgovore {choose} ali {write}.",
            (f"Pri sporočilu, ki omenja usposabljanje, pod »More actions« {choose} »Plan this training«."),
        ),
        commands=lambda command: say.you(
            f"{command} list pokaže vaše načrte. {command} help pove, kaj je mogoče napisati. "
            f"{command} forget izbriše vse, kar Livewise hrani o vas.",
            f"{command} list pokaže tvoje načrte. {command} help pove, kaj je mogoče napisati. "
            f"{command} forget izbriše vse, kar Livewise hrani o tebi.",
        ),
        permissions_heading="Livewise bi tukaj zmogel več, če to dovoli upravljavec aplikacij",
        permissions={
            Permission.POST_ANYWHERE: "Objavljanje v javnih kanalih brez povabila (chat:write.public).",
            Permission.READ_THREADS: (
                "Branje odgovorov v niti načrta, tudi če Livewise ni omenjen (channels:history, groups:history, "
                "mpim:history)."
            ),
            Permission.READ_DIRECT: "Branje neposrednih sporočil za Livewise (im:history).",
            Permission.HAND_OVER_FILES: "Koledarska datoteka kar v niti (files:write).",
        },
    )


# --- the listing --------------------------------------------------------------------------------------------


_LISTING: Final = Listing(
    name="Livewise",
    full_name="Livewise: kaj mora biti v živo",
    summary="Načrtovanje usposabljanj: kaj se vsak nauči sam in za kaj se je vredno srečati.",
    description=(
        "Livewise pomaga pri načrtovanju usposabljanj: kaj si zasluži skupni čas in kaj ne.\n\n"
        "Postavi štiri vprašanja, priporoči samostojno učenje, hibridno obliko ali srečanje v živo in pove, zakaj. "
        "Nato pripravi načrt z datumi: kaj vsak prej naredi sam, kaj vsi naredijo skupaj v živo in kaj sledi.\n\n"
        "Kako začeti:\n"
        "- V klepetu z Livewisom je dovolj ime usposabljanja, na primer: Uvajanje v prodajo.\n"
        "- V kanalu ali skupinskem klepetu je dovolj @Livewise in ime usposabljanja.\n\n"
        "Odgovore je mogoče izbrati ali napisati in pozneje spremeniti. »Moji načrti« pokaže lastne načrte, »Pomoč« "
        "pa, kaj je mogoče napisati. »Pozabi me« izbriše vse, kar Livewise hrani o osebi, ki to napiše. Livewise vidi "
        "sporočila, ki ga omenijo, in tista v klepetu z njim, drugih ne."
    ),
    start=Entry(title="Začni", description="Načrt usposabljanja: štiri vprašanja, priporočilo, načrt z datumi"),
    plans=Entry(title="Moji načrti", description="Seznam lastnih načrtov; vsakega je mogoče znova odpreti"),
    help=Entry(title="Pomoč", description="Kaj Livewise zna in kaj je mogoče napisati"),
    forget=Entry(title="Pozabi me", description="Izbris vsega, kar Livewise hrani o meni; prej še vpraša"),
)

TEXTS: Final = Slovenian("sl")
