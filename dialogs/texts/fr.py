"""French: "en direct" and "en autonomie", "vous" or "tu", and neither where a sentence does without.

A no-break space stands before a colon and inside quotes, a narrow one before "?", "!" and ";", written as escapes so
that they can be seen.
"""

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


class French(Texts):
    """The French catalogue."""

    colon = "\u00a0: "

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
        return self.you("Quelle formation préparez-vous\u202f?", "Quelle formation prépares-tu\u202f?")

    def topic_help(self) -> str:
        example = "Quelques mots suffisent, par exemple «\u00a0Intégration des nouveaux commerciaux\u00a0»."
        return self.you(
            f"{example} Si vous la décrivez, je propose des réponses à partir de votre description.",
            f"{example} Si tu la décris, je propose des réponses à partir de ta description.",
        )

    def start_form_help(self) -> str:
        return self.you(
            "Le nom suffit\u00a0: les questions viennent ensuite une à une. Vous pouvez aussi y répondre ici, en tout "
            "ou en partie.",
            "Le nom suffit\u00a0: les questions viennent ensuite une à une. Tu peux aussi y répondre ici, en tout ou "
            "en partie.",
        )

    def begin(self) -> str:
        return "Commencer"

    def question(self, question: Question) -> str:
        match question:
            case Question.GOAL:
                return "L’objectif est-il de transmettre des connaissances ou de changer des comportements\u202f?"
            case Question.CORRECTION:
                return "Les apprenants ont-ils besoin d’une correction immédiate\u202f?"
            case Question.PEER:
                return "Les échanges entre pairs sont-ils indispensables pour acquérir cette compétence\u202f?"
            case Question.PRACTICE:
                return "La mise en pratique peut-elle être simulée en autonomie, ou faut-il du direct\u202f?"

    def question_help(self, question: Question) -> str:
        match question:
            case Question.GOAL:
                return (
                    "Connaissances\u00a0: on sait ou on comprend quelque chose. Comportements\u00a0: on agit "
                    "différemment."
                )
            case Question.CORRECTION:
                return (
                    "Par une personne, sur le moment. Si le retour peut venir plus tard, ou de l’outil, la réponse est "
                    "non."
                )
            case Question.PEER:
                return (
                    "Si les échanges sont un plus, mais que chacun peut apprendre sans les autres, la réponse est non."
                )
            case Question.PRACTICE:
                return (
                    "En autonomie\u00a0: scénarios, travaux à rendre, environnement d’essai, ou rien à pratiquer. "
                    "Si une partie essentielle doit se faire en direct ou sur place, la réponse est «\u00a0en "
                    "direct\u00a0»."
                )

    def option(self, question: Question, option: Option) -> str:
        match option:
            case Option.KNOWLEDGE:
                return "Transmettre des connaissances"
            case Option.BOTH:
                return "Un peu des deux"
            case Option.BEHAVIOR:
                return "Changer des comportements"
            case Option.YES:
                return "Oui, tout de suite" if question is Question.CORRECTION else "Oui, indispensables"
            case Option.NO:
                return "Non, cela peut attendre" if question is Question.CORRECTION else "Non, pas indispensables"
            case Option.ASYNC:
                return "Elle peut être simulée"
            case Option.LIVE:
                return "Elle doit se faire en direct"
            case Option.UNSURE:
                return "Je ne sais pas"

    def case_question(self) -> str:
        return "Est-ce l’un de ces cas\u202f?"

    def case_summary(self) -> str:
        return "Est-ce l’un des quatre cas particuliers\u202f?"

    def case_help(self) -> str:
        return (
            "Dans ces cas, même l’hybride ne suffit pas. Exemples\u00a0: premiers secours sur un mannequin\u202f; "
            "équipe après un conflit\u202f; discussion sur le harcèlement\u202f; exercice de crise."
        )

    def case(self, case: Case) -> str:
        match case:
            case Case.HANDS_ON:
                return "Gestes pratiques sous supervision"
            case Case.HIGH_TRUST:
                return "Atelier d’équipe fondé sur la confiance"
            case Case.SENSITIVE:
                return "Sujet relationnel sensible"
            case Case.SIMULATION:
                return "Simulation complexe"
            case Case.NONE:
                return "Aucun de ces cas"
            case Case.UNSURE:
                return "Je ne sais pas"

    def progress(self, number: int, of: int) -> str:
        return f"Question {number} sur {of}"

    def last_question(self) -> str:
        return "Une dernière question"

    def answer_label(self, asking: Asking) -> str:
        match asking:
            case Asking.TOPIC:
                return "Formation"
            case Asking.GOAL:
                return "Objectif"
            case Asking.CORRECTION:
                return "Correction immédiate"
            case Asking.PEER:
                return "Échanges entre pairs"
            case Asking.PRACTICE:
                return "Mise en pratique"
            case Asking.CASE:
                return "Cas particulier"

    def answers_heading(self) -> str:
        return self.you("Vos réponses", "Tes réponses")

    def change(self, asking: Asking) -> str:
        return f"Modifier {self._subject(asking)}"

    def _subject(self, asking: Asking) -> str:
        # Beside « Correction immédiate : Oui, tout de suite » one word of it is enough.
        match asking:
            case Asking.TOPIC:
                return "la formation"
            case Asking.GOAL:
                return "l’objectif"
            case Asking.CORRECTION:
                return "la correction"
            case Asking.PEER:
                return "les échanges"
            case Asking.PRACTICE:
                return "la mise en pratique"
            case Asking.CASE:
                return "le cas particulier"

    def keep(self, answer: str) -> str:
        label = f"Garder {_quoted(answer)}"
        return label if len(label) <= _LABEL else "Garder ma réponse"

    def changing(self, answer: str) -> str:
        return f"Réponse jusqu’ici\u00a0: {_quoted(answer)}. Les autres réponses restent."

    def missed(self, words: str) -> str:
        return (
            f"Je n’ai pas compris {_quoted(words)} comme réponse à cette question. Quel choix s’en rapproche le "
            "plus\u202f?"
        )

    def type_hint(self) -> str:
        return self.you("Appuyez sur un bouton ou écrivez votre réponse.", "Appuie sur un bouton ou écris ta réponse.")

    def started_over(self) -> str:
        return self.you(
            "On recommence. Vos réponses précédentes restent de côté jusqu’à la première nouvelle réponse.",
            "On recommence. Tes réponses précédentes restent de côté jusqu’à la première nouvelle réponse.",
        )

    def bring_back(self) -> str:
        return "Récupérer mes réponses"

    # --- what a description of the training says --------------------------------------------------------------

    def suggestions_heading(self) -> str:
        return self.you("D’après votre description", "D’après ta description")

    def suggestions_help(self) -> str:
        return self.you(
            "Confirmez ce qui est exact. Rien n’est pris en compte avant votre confirmation.",
            "Confirme ce qui est exact. Rien n’est pris en compte avant ta confirmation.",
        )

    def suggested(self, answer: str, words: str) -> str:
        return f"{answer}, d’après {_quoted(words)}"

    def confirm(self, asking: Asking) -> str:
        return f"Confirmer {self._subject(asking)}"

    def confirm_all(self) -> str:
        return "Tout confirmer"

    def filled_in(self, words: Sequence[str]) -> str:
        said = self.listed([_quoted(each) for each in words])
        return self.you(
            f"Prérempli d’après votre description\u00a0: {said}. À vérifier.",
            f"Prérempli d’après ta description\u00a0: {said}. À vérifier.",
        )

    # --- the recommendation -----------------------------------------------------------------------------------

    def result(self, result: Result) -> str:
        match result:
            case Result.ASYNC_FIRST:
                return "Surtout en autonomie"
            case Result.HYBRID:
                return "Hybride"
            case Result.LIVE_FIRST:
                return "Surtout en direct"

    def result_title(self, result: Result) -> str:
        return self.result(result)

    def provisional_title(self, result: Result) -> str:
        return f"{self.result(result)} (provisoire)"

    def gist(self, result: Result) -> str:
        match result:
            case Result.ASYNC_FIRST:
                return (
                    "Chacun apprend et s’exerce à son rythme, quand cela lui convient. Aucune séance en direct n’est "
                    "nécessaire."
                )
            case Result.HYBRID:
                return (
                    "On se prépare en autonomie, chacun à son rythme. Puis on se retrouve pour une séance en direct, "
                    "consacrée à la pratique."
                )
            case Result.LIVE_FIRST:
                return (
                    "On pratique ensemble, en direct, sur place ou en visio. Ce que chacun fait en autonomie vient en "
                    "appui."
                )

    def result_summary(self, topic: str, result: Result) -> str:
        return f"Recommandation pour {_quoted(topic)}\u00a0: {self.result(result).lower()}. {self.gist(result)}"

    def provisional_summary(self, topic: str, result: Result) -> str:
        return (
            f"Recommandation provisoire pour {_quoted(topic)}\u00a0: {self.result(result).lower()}. {self.gist(result)}"
        )

    def provisional(self) -> str:
        return "C’est provisoire\u00a0: une question encore ouverte peut changer le résultat."

    def find_out(self, question: Question) -> str:
        return f"À éclaircir d’abord\u00a0: {self._inquiry(question)}"

    def also_open(self, question: Question) -> str:
        return f"Ensuite\u00a0: {self._inquiry(question)}"

    def _inquiry(self, question: Question) -> str:
        match question:
            case Question.GOAL:
                return "l’objectif est-il de transmettre des connaissances ou de changer des comportements\u202f?"
            case Question.CORRECTION:
                return "les apprenants ont-ils besoin d’une correction immédiate\u202f?"
            case Question.PEER:
                return "les échanges entre pairs sont-ils indispensables\u202f?"
            case Question.PRACTICE:
                return "la mise en pratique peut-elle être simulée, ou faut-il du direct\u202f?"

    def open_but_firm(self, questions: Sequence[Question]) -> str:
        names = self.listed([_uncapped(self.answer_label(Asking(question.value))) for question in questions])
        return f"Encore ouvert\u00a0: {names}. Quelle que soit la réponse, le résultat reste le même."

    def why_heading(self) -> str:
        return "Pourquoi"

    def reason(self, question: Question, option: Option) -> str:
        said = self.you("Vous avez dit que", "Tu as dit que")
        match question, option:
            case Question.GOAL, Option.KNOWLEDGE:
                return f"{said} l’objectif est de transmettre des connaissances. On les assimile mieux à son rythme."
            case Question.GOAL, Option.BOTH:
                return f"{said} l’objectif porte en partie sur des connaissances. Cette partie s’apprend à son rythme."
            case Question.GOAL, Option.BEHAVIOR:
                return (
                    f"{said} l’objectif est de changer des comportements. Il faut de la pratique, pas seulement des "
                    "explications."
                )
            case Question.CORRECTION, Option.YES:
                return f"{said} les apprenants ont besoin d’une correction immédiate. Il faut quelqu’un, sur le moment."
            case Question.CORRECTION, Option.NO:
                return f"{said} la correction peut attendre. Chacun peut recevoir un retour plus tard."
            case Question.PEER, Option.YES:
                return (
                    f"{said} les échanges entre pairs sont indispensables. Pour échanger, il faut être là en même "
                    "temps."
                )
            case Question.PEER, Option.NO:
                return (
                    f"{said} les échanges entre pairs ne sont pas indispensables. Personne n’a besoin d’attendre les "
                    "autres."
                )
            case Question.PRACTICE, Option.ASYNC:
                return (
                    f"{said} la mise en pratique peut être simulée. Des scénarios ou des travaux à rendre y suffisent, "
                    "en autonomie."
                )
            case Question.PRACTICE, Option.LIVE:
                return f"{said} la mise en pratique doit se faire en direct. C’est à cela que sert le temps commun."
            case _:
                return ""

    def no_reasons(self) -> str:
        return (
            "Toutes les questions restent ouvertes. L’hybride est la voie médiane, la plus facile à corriger ensuite."
        )

    def case_reason(self, case: Case, base: Result) -> str:
        kind = f"{self.you('Votre réponse', 'Ta réponse')}\u00a0: {_quoted(self.case(case))}."
        match base:
            case Result.HYBRID:
                return f"L’hybride ne suffit pas ici. {kind}"
            case Result.ASYNC_FIRST | Result.LIVE_FIRST:
                return f"{kind} Il faut donc être ensemble, en direct."

    def behavior_hint(self) -> str:
        answers = self.you("Trois de vos réponses", "Trois de tes réponses")
        return (
            f"{answers} décrivent un changement de comportement. Si c’est le véritable objectif, le résultat "
            "devient\u00a0: surtout en direct."
        )

    def change_heading(self) -> str:
        return "Ce qui changerait le résultat"

    def flip(self, flip: Flip) -> str:
        return f"{self._if(flip.question, flip.to)}, le résultat serait\u00a0: {self.result(flip.result).lower()}."

    def _if(self, question: Question, option: Option) -> str:
        match question, option:
            case Question.GOAL, Option.KNOWLEDGE:
                return "Si l’objectif était de transmettre des connaissances"
            case Question.GOAL, Option.BOTH:
                return "Si l’objectif portait à la fois sur des connaissances et des comportements"
            case Question.GOAL, _:
                return "Si l’objectif était de changer des comportements"
            case Question.CORRECTION, Option.YES:
                return "S’il fallait une correction immédiate"
            case Question.CORRECTION, _:
                return "Si la correction pouvait attendre"
            case Question.PEER, Option.YES:
                return "Si les échanges entre pairs étaient indispensables"
            case Question.PEER, _:
                return "Si les échanges entre pairs n’étaient pas indispensables"
            case Question.PRACTICE, Option.ASYNC:
                return "Si la mise en pratique pouvait être simulée"
            case Question.PRACTICE, _:
                return "Si la mise en pratique devait se faire en direct"

    def case_flip(self) -> str:
        return "Dans l’un des quatre cas particuliers, le résultat serait\u00a0: surtout en direct."

    def case_unsure(self) -> str:
        return (
            "Les quatre cas particuliers restent à vérifier. Si l’un d’eux s’applique, le résultat est\u00a0: surtout "
            "en direct."
        )

    def explain(self, asking: Asking) -> str:
        match asking:
            case Asking.TOPIC:
                return self.topic_help()
            case Asking.CASE:
                return self.case_help()
            case Asking.GOAL:
                return (
                    "Connaissances\u00a0: on sait citer les nouveaux tarifs. Comportements\u00a0: on demande le budget "
                    "à chaque appel. S’il y a des deux, la réponse est «\u00a0Un peu des deux\u00a0»."
                )
            case Asking.CORRECTION:
                return (
                    "Oui\u00a0: quelqu’un doit arrêter un mauvais geste au moment où il se fait. Non\u00a0: un "
                    "commentaire le lendemain suffit, ou l’outil montre lui-même l’erreur."
                )
            case Asking.PEER:
                return (
                    "Oui\u00a0: cela ne s’apprend qu’avec des pairs, comme la négociation. Non\u00a0: cela s’apprend "
                    "aussi bien sans eux."
                )
            case Asking.PRACTICE:
                return (
                    "Simulée\u00a0: un environnement d’essai, des scénarios écrits, un enregistrement à rendre. "
                    "En direct\u00a0: un patient, une machine, un groupe dans une même salle."
                )

    def no_flip(self) -> str:
        return "Aucune réponse ne change le résultat à elle seule."

    def case_firm(self) -> str:
        return "Uniquement le cas particulier lui-même. Tant qu’il s’applique, aucune autre réponse ne change rien."

    def care_heading(self) -> str:
        return "Précautions"

    def care(self, rule: CareRule) -> str:
        match rule:
            case CareRule.NO_UNSUPERVISED_ATTEMPT:
                return "Personne n’essaie le geste sans supervision, pas même chez soi."
            case CareRule.SUPERVISOR_SIGNS:
                return "La personne qui supervise signe la liste de contrôle."
            case CareRule.NO_REFLECTION_IN_CHANNELS:
                return "Les bilans personnels ne sont jamais publiés dans un canal."
            case CareRule.DIRECT_MESSAGES_ONLY:
                return "Les messages à ce sujet sont envoyés directement à chaque personne."
            case CareRule.PRIVATE_ONLY:
                return "Tout ce programme est privé\u00a0: messages directs uniquement."
            case CareRule.SKIP_WITHOUT_REASON:
                return "Chacun peut passer n’importe quelle étape, sans dire pourquoi."
            case CareRule.SUPPORT_CONTACT:
                return "Chaque message indique une personne à contacter en cas de besoin."
            case CareRule.NO_CLIPS_OF_NAMED_PEOPLE:
                return "Aucune vidéo où quelqu’un pourrait être reconnu."
            case CareRule.BRIEF_RUN_DEBRIEF:
                return "Briefing, simulation, débriefing\u00a0: dans cet ordre, et jamais sans débriefing."
            case CareRule.SCENARIOS_HIDDEN_UNTIL_RUN:
                return "Les scénarios restent cachés jusqu’à la simulation."

    def support_layer(self) -> str:
        return (
            "En autonomie\u00a0: avant, une introduction et des scénarios\u202f; après, des révisions et des listes de "
            "contrôle. C’est un appui à la séance en direct, sans la remplacer."
        )

    # --- buttons ----------------------------------------------------------------------------------------------

    def lay_out_plan(self, result: Result) -> str:
        return "Fixer la date de lancement" if result is Result.ASYNC_FIRST else "Fixer la date de la séance"

    def object(self) -> str:
        return "Voir les arguments contre"

    def open_to_all(self) -> str:
        return "Laisser tout le monde répondre"

    def owner_only(self) -> str:
        return "Me réserver les réponses"

    def start_over(self) -> str:
        return "Recommencer"

    def next_group(self) -> str:
        return "Et maintenant\u202f?"

    def rebook(self) -> str:
        return "Modifier la date ou les détails"

    def why_days(self) -> str:
        return "Pourquoi ces jours\u202f?"

    def calendar(self) -> str:
        return "Ajouter à mon agenda"

    # --- the objection ----------------------------------------------------------------------------------------

    def objection_title(self) -> str:
        return "Les arguments contre"

    def objection_summary(self, topic: str) -> str:
        return f"Voici les arguments contre la recommandation pour {_quoted(topic)}."

    def objection(self, contested: Contested) -> tuple[str, str]:
        match contested:
            case Contested.BEHAVIOR_ALONE:
                return (
                    "Un comportement demande de la pratique\u00a0: on pourrait donc choisir l’hybride.",
                    self.you(
                        "Vous avez dit que la mise en pratique peut être simulée, et rien ici n’exige de direct. Cela "
                        "ne vaut que si le programme prévoit des scénarios ou des travaux avec un retour, pas "
                        "seulement des explications.",
                        "Tu as dit que la mise en pratique peut être simulée, et rien ici n’exige de direct. Cela ne "
                        "vaut que si le programme prévoit des scénarios ou des travaux avec un retour, pas seulement "
                        "des explications.",
                    ),
                )
            case Contested.BOTH_ALONE:
                return (
                    "Moitié connaissances, moitié pratique\u00a0: cela ressemble à de l’hybride.",
                    (
                        "La pratique peut être simulée, par exemple dans un environnement d’essai. Aucune séance en "
                        "direct n’est donc nécessaire."
                    ),
                )
            case Contested.KNOWLEDGE_ALL_LIVE:
                return (
                    self.you(
                        "Toutes vos autres réponses demandent du direct, on pourrait donc choisir «\u00a0surtout en "
                        "direct\u00a0».",
                        "Toutes tes autres réponses demandent du direct, on pourrait donc choisir «\u00a0surtout en "
                        "direct\u00a0».",
                    ),
                    "Quand l’objectif porte sur des connaissances, une partie s’assimile toujours mieux en autonomie.",
                )
            case Contested.BOTH_ALL_LIVE:
                return (
                    "Une partie de l’objectif porte sur des connaissances, on pourrait donc choisir l’hybride.",
                    (
                        "La pratique se fait en direct, avec une correction et avec les autres. Tout cela pèse plus "
                        "lourd qu’une moitié d’objectif."
                    ),
                )
            case Contested.BOTH_ONE_CLAUSE:
                return (
                    (
                        "La pratique se fait en direct, et un autre besoin va dans le même sens. On pourrait donc "
                        "choisir «\u00a0surtout en direct\u00a0»."
                    ),
                    (
                        "L’autre moitié de l’objectif, les connaissances, fait contrepoids. À égalité, l’hybride "
                        "l’emporte souvent. Un cas particulier trancherait."
                    ),
                )
            case Contested.BEHAVIOR_ONE_CLAUSE:
                return (
                    "Une préparation en autonomie aiderait tout de même, on pourrait donc choisir l’hybride.",
                    (
                        "La pratique se fait en direct, avec de forts enjeux, ou elle repose sur le groupe. Ce qui "
                        "aide avant reste prévu, en appui."
                    ),
                )
            case Contested.BEHAVIOR_PEERS_ASYNC:
                return (
                    "Tout repose sur le groupe, on pourrait donc choisir «\u00a0surtout en direct\u00a0».",
                    self.you(
                        "Vous avez dit que la pratique peut être simulée. Seules la correction et la discussion "
                        "demandent une séance en direct.",
                        "Tu as dit que la pratique peut être simulée. Seules la correction et la discussion demandent "
                        "une séance en direct.",
                    ),
                )
            case Contested.KNOWLEDGE_CORRECTION:
                return (
                    ("Un retour automatique suffit peut-être. Le résultat serait alors\u00a0: surtout en autonomie."),
                    (
                        "Ici, une correction immédiate vient d’une personne. Une courte séance en direct y suffit. Si "
                        "l’outil corrige, la réponse à cette question est non."
                    ),
                )
            case Contested.KNOWLEDGE_PEERS:
                return (
                    "Un forum suffit peut-être. Le résultat serait alors\u00a0: surtout en autonomie.",
                    "Le dialogue marche mieux en direct, dans une courte discussion guidée.",
                )
            case Contested.BEHAVIOR_LIVE_ALONE:
                return (
                    (
                        "Un comportement et une pratique en direct\u00a0: cela ressemble à «\u00a0surtout en "
                        "direct\u00a0»."
                    ),
                    (
                        "Aucune correction immédiate n’est nécessaire, le groupe non plus. L’essentiel peut donc se "
                        "pratiquer en situation de travail."
                    ),
                )

    def no_objection(self) -> str:
        return "L’article est clair sur ces réponses. La recommandation indique ce qui la changerait."

    def objection_open(self) -> str:
        return (
            "La recommandation est provisoire. Une fois les questions ouvertes réglées, le pour et le contre seront "
            "ici."
        )

    def objection_case(self) -> str:
        return "Le résultat vient du cas particulier. S’il ne convient pas, il suffit de le modifier."

    # --- the date form ----------------------------------------------------------------------------------------

    def form_title(self, result: Result) -> str:
        if result is Result.ASYNC_FIRST:
            return "Quand a lieu le lancement\u202f?"
        return "Quand a lieu la séance en direct\u202f?"

    def form_help(self) -> str:
        return "Toutes les étapes sont datées à partir de ce jour. Il peut être modifié plus tard."

    def field(self, field: Field, result: Result) -> str:
        match field:
            case Field.DAY:
                return "Date de lancement" if result is Result.ASYNC_FIRST else "Date de la séance en direct"
            case Field.TIME:
                return "Heure de début"
            case Field.ZONE:
                return "Fuseau horaire"
            case Field.COUNTRY:
                return "Pays pour les jours fériés"
            case Field.MINUTES:
                return "Durée de la séance en direct, en minutes"
            case Field.PARTICIPANTS:
                return "Nombre de participants"
            case Field.HOURS:
                return "Nombre d’heures si tout se faisait en direct"
            case Field.SHARE:
                return "Part d’exposé ou de démonstration"
            case Field.HOLD:
                return "Combien de temps faut-il s’en souvenir\u202f?"

    def field_hint(self, field: Field, result: Result) -> str:
        match field:
            case Field.MINUTES:
                return "90 par défaut." if result is Result.HYBRID else "180 par défaut."
            case Field.ZONE:
                return "Par exemple Europe/Paris."
            case Field.COUNTRY:
                return "Par exemple France, BE ou DE-BY. Rien n’est prévu pendant les jours fériés de ce pays."
            case Field.HOURS:
                return "Pour estimer les minutes en direct qui seront préservées."
            case Field.HOLD:
                return "Ajoute un test après environ un dixième de cette durée."
            case Field.DAY | Field.TIME | Field.PARTICIPANTS | Field.SHARE:
                return ""

    def share(self, share: Share) -> str:
        match share:
            case Share.QUARTER:
                return "Environ un quart"
            case Share.HALF:
                return "Environ la moitié"
            case Share.MOST:
                return "La plus grande partie"

    def hold(self, days: int) -> str:
        return {30: "1 mois", 90: "3 mois", 180: "6 mois", 365: "1 an"}.get(days, f"{days} jours")

    def mistake(self, field: Field, mistake: Mistake) -> str:
        match mistake:
            case Mistake.MISSING:
                return "Ce champ est obligatoire."
            case Mistake.NOT_A_DATE:
                return "Je n’ai pas reconnu de date. Format attendu\u00a0: 2027-05-14."
            case Mistake.PAST:
                return "C’est déjà passé. Merci de choisir un moment à venir."
            case Mistake.TOO_FAR:
                return "C’est dans plus de trois ans. L’année est-elle correcte\u202f?"
            case Mistake.NOT_A_TIME:
                return "Je n’ai pas reconnu d’heure. Format attendu\u00a0: 15:00."
            case Mistake.SKIPPED:
                return "Ce jour-là, on passe à l’heure d’été et cette heure n’existe pas. Merci d’en choisir une autre."
            case Mistake.UNKNOWN_ZONE:
                return "Je ne connais pas ce fuseau horaire. Format attendu\u00a0: Europe/Paris."
            case Mistake.UNKNOWN_COUNTRY:
                return "Je ne connais pas ce pays. Son nom ou son code suffit, par exemple France ou FR."
            case Mistake.NOT_A_NUMBER:
                return "Merci d’écrire un nombre en chiffres, par exemple 12."
            case Mistake.OUT_OF_RANGE:
                return self._range(field)
            case Mistake.NOT_A_CHOICE:
                return "Merci de choisir l’une des options."

    def _range(self, field: Field) -> str:
        low, high = {Field.MINUTES: MINUTES, Field.PARTICIPANTS: PARTICIPANTS}.get(field, HOURS)
        # A quarter of an hour is the least there is, and `number` would round it.
        lowest = str(low).replace(".", ",")
        return f"Merci d’indiquer un nombre de {lowest} à {self.number(int(high))}."

    def submit(self) -> str:
        return "Créer le plan"

    def keep_plan(self) -> str:
        return "Garder le plan tel quel"

    def not_now(self) -> str:
        return "Pas maintenant"

    def form_closed(self) -> str:
        return "Pas encore de date. Le bouton de la date, sur la recommandation, reste disponible."

    # --- the plan ---------------------------------------------------------------------------------------------

    def plan_title(self, topic: str) -> str:
        return f"Plan\u00a0: {topic}"

    def plan_lead(self, result: Result, when: When, live_minutes: int) -> Line:
        if result is Result.ASYNC_FIRST:
            return ("Lancement\u00a0: ", when)
        return ("Séance en direct\u00a0: ", when, f" · {self.duration(live_minutes)}")

    def plan_summary(self, topic: str, result: Result, when: When) -> Line:
        ready = f"Le plan pour {_quoted(topic)} est prêt."
        if result is Result.ASYNC_FIRST:
            return (f"{ready} Lancement\u00a0: ", when, ".")
        return (f"{ready} Séance en direct\u00a0: ", when, ".")

    def plan_set_aside(self) -> str:
        return "Le plan attend la réponse à la question ouverte. La date choisie est conservée."

    def plan_provisional(self) -> str:
        return "Ce plan est provisoire, comme la recommandation dont il découle."

    def short_notice(self, result: Result) -> str:
        short = "Le délai est court\u00a0: il reste moins de trois jours ouvrés pour la préparation."
        match result:
            case Result.ASYNC_FIRST:
                return short
            case Result.HYBRID:
                return f"{short} Les méthodes et les démonstrations sont facultatives."
            case Result.LIVE_FIRST:
                return f"{short} Les scénarios et la révision avant l’atelier sont facultatifs."

    def no_time_yet(self) -> str:
        return (
            f"La séance en direct n’a pas encore d’heure de début. Pour en ajouter une\u00a0: {_quoted(self.rebook())}."
        )

    def no_working_day(self) -> str:
        return (
            "Il ne reste aucun jour ouvré avant cette date\u00a0: toute la préparation est facultative. Une date plus "
            "tardive laisserait le temps de la faire."
        )

    def day_is_free(self, result: Result, off: Off) -> str:
        day = "La date de lancement" if result is Result.ASYNC_FIRST else "La date de la séance en direct"
        return f"{day} {self._falls_on(off)}. Elle est maintenue."

    def _falls_on(self, off: Off) -> str:
        match off:
            case Off.WEEKEND:
                return "tombe un week-end"
            case Off.HOLIDAY:
                return "tombe un jour férié"

    def phase(self, phase: Phase, result: Result) -> str:
        if result is Result.ASYNC_FIRST:
            return "Avant le lancement" if phase is Phase.PREPARE else "À partir du lancement"
        match phase:
            case Phase.PREPARE:
                return "Avant, en autonomie" if result is Result.HYBRID else "Avant, en appui"
            case Phase.LIVE:
                return "Ensemble, en direct"
            case Phase.FOLLOW:
                return "Après, en autonomie" if result is Result.HYBRID else "Après, en appui"

    def phase_total(self, minutes: Minutes) -> str:
        if minutes.optional and minutes.required:
            return f"{self.duration(minutes.required)}, plus {self.duration(minutes.optional)} en option"
        if minutes.optional:
            return f"{self.duration(minutes.optional)}, tout en option"
        return self.duration(minutes.required) if minutes.required else ""

    def item(self, item: Item) -> str:
        match item:
            case Item.CORE_CONCEPTS:
                return "Notions clés"
            case Item.FRAMEWORKS:
                return "Méthodes"
            case Item.DEMOS:
                return "Démonstrations"
            case Item.BASELINE_CHECKS:
                return "Test de positionnement"
            case Item.APPLICATION:
                return "Mise en application"
            case Item.ROLE_PLAY:
                return "Jeu de rôle"
            case Item.CASE_WORK:
                return "Étude de cas"
            case Item.DISCUSSION:
                return "Discussion guidée"
            case Item.RECAP:
                return "Récapitulatif"
            case Item.REFLECTION:
                return "Bilan personnel"
            case Item.CORRECTION_CLIPS:
                return "Vidéos de correction"
            case Item.NEXT_STEP:
                return "Passage à l’action"
            case Item.LOCALIZATION:
                return "Adaptation locale"
            case Item.REPEATABILITY:
                return "Copie pour la cohorte"
            case Item.CONSISTENT_EXPLANATIONS:
                return "Explications communes"
            case Item.MEASUREMENT:
                return "Test des acquis"
            case Item.MEASUREMENT_REVIEW:
                return "Analyse des résultats"
            case Item.SCENARIOS_AND_SUBMISSIONS:
                return "Travaux sur scénarios"
            case Item.GRANULAR_UPDATES:
                return "Mises à jour ciblées"
            case Item.PRIMER:
                return "Leçons d’introduction"
            case Item.SCENARIO_LIBRARY:
                return "Bibliothèque de scénarios"
            case Item.REFRESHER_BEFORE:
                return "Révision avant l’atelier"
            case Item.FRAMING:
                return "Cadrage"
            case Item.PRACTICE:
                return "Mise en pratique"
            case Item.BRIEF:
                return "Briefing"
            case Item.RUN:
                return "Simulation"
            case Item.DEBRIEF:
                return "Débriefing"
            case Item.CHECKLIST:
                return "Liste de contrôle"
            case Item.REFRESHER_AFTER:
                return "Révision après l’atelier"
            case Item.RETENTION_CHECK:
                return "Test de mémorisation"
            case Item.MOVED:
                return "Tiré du déroulé"
            case Item.AGENDA_LINE:
                return "Partie de la séance"

    def item_short(self, item: Item) -> str:
        return self.item(item)

    def item_help(self, item: Item) -> str:
        match item:
            case Item.CORE_CONCEPTS:
                return "Les idées principales, en séquences de moins de 6\u00a0minutes."
            case Item.FRAMEWORKS:
                return "Les règles à appliquer, formulées comme des règles."
            case Item.DEMOS:
                return "Des exemples de bonnes et de mauvaises façons de faire."
            case Item.BASELINE_CHECKS:
                return "Quelques questions, sans note. Elles décident de ce qui sera pratiqué en direct."
            case Item.APPLICATION:
                return "Appliquer les idées à une première tâche commune."
            case Item.ROLE_PLAY:
                return "S’exercer ensemble, sur des situations apportées par les participants."
            case Item.CASE_WORK:
                return "Travailler sur un cas réel, en petits groupes."
            case Item.DISCUSSION:
                return "Dire ce qui a marché et ce qu’il faut changer, avec une personne qui anime."
            case Item.RECAP:
                return "D’abord les questions, ensuite les réponses."
            case Item.REFLECTION:
                return "Une seule question\u00a0: qu’ai-je essayé, et qu’est-ce que cela a donné\u202f?"
            case Item.CORRECTION_CLIPS:
                return "Les erreurs observées, et comment les corriger. Sans aucun nom."
            case Item.NEXT_STEP:
                return (
                    "Chacun écrit «\u00a0si ceci arrive, je ferai cela\u00a0» et raconte, le dernier jour, ce qui "
                    "s’est passé."
                )
            case Item.LOCALIZATION:
                return "Sous-titres, glossaire, exemples locaux et tests dans chaque langue."
            case Item.REPEATABILITY:
                return "Faire une copie pour cette cohorte\u00a0: responsable, dates, accès."
            case Item.CONSISTENT_EXPLANATIONS:
                return "La même explication pour tout le monde, au rythme de chacun."
            case Item.MEASUREMENT:
                return "Un court test de ce qui a été retenu."
            case Item.MEASUREMENT_REVIEW:
                return "Regarder les résultats et corriger ce qui n’a pas marché."
            case Item.SCENARIOS_AND_SUBMISSIONS:
                return "De la pratique, avec un retour sous 2\u00a0jours ouvrés."
            case Item.GRANULAR_UPDATES:
                return "Remplacer les séquences dont les informations ont changé."
            case Item.PRIMER:
                return "Lectures et courtes leçons\u00a0: les explications, pour ne pas y passer le temps en direct."
            case Item.SCENARIO_LIBRARY:
                return "Des situations à parcourir\u202f; elles restent accessibles."
            case Item.REFRESHER_BEFORE:
                return "Un court échauffement sur le contenu de l’introduction."
            case Item.FRAMING:
                return "Ce que l’on fait aujourd’hui et pourquoi\u202f; pas d’exposé."
            case Item.PRACTICE:
                return "La pratique elle-même, ensemble, avec quelqu’un qui corrige ou qui guide."
            case Item.BRIEF:
                return "Rôles, règles et sécurité."
            case Item.RUN:
                return "La simulation proprement dite."
            case Item.DEBRIEF:
                return "Ce qui s’est passé, pourquoi, et que faire la prochaine fois."
            case Item.CHECKLIST:
                return "Remise pendant la séance, utilisée au travail, signée par la personne qui observe ou supervise."
            case Item.REFRESHER_AFTER:
                return "Refaire une fois ce qui compte le plus."
            case Item.RETENTION_CHECK:
                return "Quelques questions, pour voir ce qui reste en mémoire."
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
                return f"{self.duration(minutes)} par langue"
            case Rate.PER_USE:
                return f"{self.duration(minutes)} par utilisation"
            case Rate.PER_QUARTER:
                return f"{self.duration(minutes)} par trimestre"

    def step_when(self, opens: When, due: When | None) -> Line:
        if due is None or due == opens:
            return (opens,)
        return ("Du ", opens, " au ", due)

    def audience(self, audience: Audience) -> str:
        match audience:
            case Audience.LEARNER:
                return ""
            case Audience.PRODUCER:
                return "Pour l’équipe de production"

    def optional(self) -> str:
        return "Facultatif"

    def private(self) -> str:
        return "Privé"

    def breaks(self, breaks: Breaks) -> str:
        length = f"de {breaks.shortest} à {breaks.longest}\u00a0minutes"
        return self.plural(
            breaks.count,
            one=f"Prévoir une pause {length}, en plus des durées ci-dessus.",
            other=f"Prévoir {breaks.count}\u00a0pauses {length}, en plus des durées ci-dessus.",
        )

    def participants(self, number: int) -> str:
        return self.plural(number, one=f"{number}\u00a0participant", other=f"{self.number(number)}\u00a0participants")

    def holidays(self, country: str) -> str:
        return f"Pays\u00a0: {country}. Le plan évite les jours fériés et les week-ends de ce pays."

    def no_holidays(self) -> str:
        return (
            "Aucun jour férié n’est pris en compte, faute de pays. Pour en indiquer un\u00a0: "
            f"{_quoted(self.rebook())}."
        )

    # --- the attention figure ---------------------------------------------------------------------------------

    def attention(self, attention: Attention) -> str:
        minutes = self.plural(attention.minutes, one="minute", other="minutes")
        likely = f"Estimation\u00a0: {self.number(attention.minutes)}\u00a0{minutes} d’écoute en moins en séance"
        if attention.basis is AttentionBasis.BY_RESULT:
            likely += f" (entre {self.number(attention.low)} et {self.number(attention.high)})"
        return f"{likely}. À consacrer à la pratique, ou à rendre à chacun."

    def attention_none(self) -> str:
        return "Aucune minute d’écoute à retirer\u00a0: tant mieux."

    def attention_ask(self) -> str:
        return (
            "Combien de minutes d’écoute en moins en séance\u202f? Pour l’estimer, il manque le nombre d’heures si "
            f"tout se faisait en direct. Pour l’indiquer\u00a0: {_quoted(self.rebook())}."
        )

    def person_hours(self, hours: Decimal, participants: int) -> str:
        whole = hours == hours.to_integral_value()
        written = self.number(int(hours) if whole else hours)
        total = self.plural(hours, one=f"{written}\u00a0heure cumulée", other=f"{written}\u00a0heures cumulées")
        return f"Pour {self.participants(participants)}, cela fait environ {total}."

    # --- why this day -----------------------------------------------------------------------------------------

    def reasons_title(self) -> str:
        return "Pourquoi ces jours et ces durées"

    def reasons_summary(self, topic: str) -> str:
        return f"Voici d’où viennent le jour et la durée de chaque étape du plan pour {_quoted(topic)}."

    def planned_day(self, step: Step, result: Result) -> str:
        anchor = "le lancement" if result is Result.ASYNC_FIRST else "la séance en direct"
        if step.phase is Phase.LIVE:
            return "Au programme de la séance en direct."
        if step.offset == 0:
            of_day = "du lancement" if result is Result.ASYNC_FIRST else "de la séance en direct"
            return f"Jour prévu\u00a0: celui {of_day}."
        days = self.plural(abs(step.offset), one="1\u00a0jour", other=f"{abs(step.offset)}\u00a0jours")
        return f"Jour prévu\u00a0: {days} {'avant' if step.offset < 0 else 'après'} {anchor}."

    def basis(self, basis: Basis) -> str:
        match basis:
            case Basis.EDX_SHORT_PIECES:
                return (
                    "Les séquences courtes sont plus souvent regardées jusqu’au bout (données edX, Guo et al. 2014). "
                    "Lagerstrom 2015 en doute\u00a0: c’est un simple repère. Les deux semaines d’avance sont notre "
                    "choix."
                )
            case Basis.RULE_CODED_POINTS:
                return (
                    "Des points clés formulés comme des règles aident souvent à acquérir la compétence (Taylor et al. "
                    "2005, 117\u00a0études)."
                )
            case Basis.RIGHT_AND_WRONG_MODELS:
                return (
                    "Voir le bon et le mauvais exemple est souvent ce qui favorise le plus le transfert au travail "
                    "(Taylor et al. 2005)."
                )
            case Basis.ANSWERS_SHAPE_SESSION:
                return (
                    "Des réponses reçues quelques jours avant permettent d’adapter la séance (Just-in-Time Teaching). "
                    "Trois jours laissent le temps d’une relance\u202f; c’est notre choix."
                )
            case Basis.SHARE_OF_SESSION:
                return "Une part fixe de la séance en direct\u202f; c’est notre choix."
            case Basis.LEARNER_MADE_SCENARIOS:
                return (
                    "Les situations apportées par les apprenants favorisent souvent le plus le transfert "
                    "(Taylor et al. 2005)."
                )
            case Basis.DISCUSSION_WITH_DEBRIEF:
                return "Les débriefings aident souvent (Tannenbaum et Cerasoli 2013\u202f; Keiser et Arthur 2021)."
            case Basis.QUESTIONS_FIRST:
                return "Répondre d’abord aide souvent plus que relire (Rowland 2014\u202f; Adesope et al. 2017)."
            case Basis.REFLECTION_AS_DEBRIEF:
                return "Un court débriefing avec soi-même\u202f; les études sont celles des débriefings."
            case Basis.SPACED_RETRIEVAL:
                return (
                    "Se remémorer après un intervalle aide souvent plus que tout réviser d’un coup (Latimier et al. "
                    "2021)."
                )
            case Basis.IF_THEN_PLANS:
                return (
                    "Les intentions «\u00a0si ceci, alors je fais cela\u00a0» sont souvent mieux tenues (Gollwitzer et "
                    "Sheeran 2006). Des objectifs fixés au travail favorisent souvent le transfert (Taylor et al. "
                    "2005\u202f; Blume et al. 2010)."
                )
            case Basis.LOCAL_VERSIONS:
                return "L’adaptation locale est un point fort de l’apprentissage en autonomie. Le jour est notre choix."
            case Basis.COHORT_COPY:
                return (
                    "Reprendre le même cours pour chaque cohorte est un point fort de l’autonomie. Le jour est notre "
                    "choix."
                )
            case Basis.SAME_FOR_ALL:
                return (
                    "La même explication pour tout le monde\u202f; pour des faits, le web fait aussi bien qu’une salle "
                    "(Sitzmann 2006)."
                )
            case Basis.CHECKS_ARE_LEARNING:
                return "Un test fait aussi apprendre, il ne sert pas qu’à mesurer. Les intervalles sont notre choix."
            case Basis.RESULTS_SHAPE_NEXT:
                return "Après un mois, les résultats montrent ce qu’il faut corriger. Le jour est notre choix."
            case Basis.PRACTICE_WITH_FEEDBACK:
                return (
                    "Un comportement demande de la pratique avec un retour, même sans direct. Les jours sont notre "
                    "choix."
                )
            case Basis.IF_THEN_AFTER_PRACTICE:
                return (
                    "Une fois le retour reçu\u00a0: «\u00a0si ceci, alors je fais cela\u00a0» (Gollwitzer et Sheeran "
                    "2006)."
                )
            case Basis.ONE_FACT_PER_PIECE:
                return "Chaque séquence contient une seule information qui peut changer. Le trimestre est notre choix."
            case Basis.EXPLANATION_LEAVES_ROOM:
                return (
                    "Les explications sortent de la séance, pour laisser place à la pratique. Les jours sont notre "
                    "choix."
                )
            case Basis.RAW_MATERIAL:
                return "De la matière pour la pratique. Le jour est notre choix."
            case Basis.WARM_UP:
                return "Tout est encore frais le jour même. La durée est notre choix."
            case Basis.LITTLE_EXPLANATION:
                return "Au plus un dixième de la séance est de l’explication\u202f; c’est notre choix."
            case Basis.PRACTICE_FILLS_REST:
                return "La pratique occupe tout le temps que laissent le cadrage et le débriefing."
            case Basis.ENOUGH_DEBRIEF:
                return (
                    "Au moins un quart de la séance\u202f; les débriefings aident souvent (Tannenbaum et Cerasoli "
                    "2013\u202f; Keiser et Arthur 2021)."
                )
            case Basis.SIGNED_ON_THE_JOB:
                return "À utiliser au travail dans les deux semaines, tant que c’est frais. Les jours sont notre choix."
            case Basis.SKILLS_FADE:
                return (
                    "Les acquis s’estompent en quelques mois et une révision aide souvent (étude REF-CPR). Une autre "
                    "étude n’a vu aucun effet du moment choisi\u00a0: les jours sont notre choix."
                )
            case Basis.AGENDA:
                return self.agenda.basis()
            case Basis.TENTH_OF_TARGET:
                return "Un test après environ un dixième de la durée visée (Cepeda et al. 2008)."

    def adjustment(self, adjustment: Adjustment, off: Off) -> str:
        is_off = "est férié" if off is Off.HOLIDAY else self._falls_on(off)
        planned, last = f"Ce jour {is_off}", f"Le dernier jour {is_off}"
        match adjustment:
            case Adjustment.ANCHOR_ON_FREE_DAY:
                return f"Cette date a été choisie telle quelle, même si elle {self._falls_on(off)}."
            case Adjustment.OPENS_BEFORE_FREE_DAY:
                return f"{planned}\u00a0: ouverture le jour ouvré précédent."
            case Adjustment.OPENS_AFTER_FREE_DAY:
                return f"{planned}\u00a0: ouverture le jour ouvré suivant."
            case Adjustment.OPENS_NEXT_WORKING_DAY:
                return "Ce jour est passé\u00a0: ouverture le prochain jour ouvré."
            case Adjustment.OPENS_ON_BOOKING_DAY:
                return "Il ne reste aucun jour ouvré avant\u00a0: ouverture immédiate."
            case Adjustment.OPENS_WITH_STEP_BEFORE:
                return "Ouverture en même temps que l’étape précédente, qui en est la base."
            case Adjustment.OPENS_AFTER_RUN:
                return "Ouverture après la simulation, car les scénarios restent cachés jusque-là."
            case Adjustment.DUE_BEFORE_FREE_DAY:
                return f"{last}\u00a0: à terminer le jour ouvré précédent."
            case Adjustment.DUE_AFTER_FREE_DAY:
                return f"{last}\u00a0: à terminer le jour ouvré suivant."
            case Adjustment.DUE_LAST_WORKING_DAY:
                return "À terminer le dernier jour ouvré qui précède."
            case Adjustment.DUE_DAY_BEFORE:
                return "Il ne reste aucun jour ouvré\u00a0: à terminer la veille."
            case Adjustment.DUE_ON_ANCHOR_DAY:
                return "Tout a lieu le même jour\u00a0: à terminer ce jour-là."
            case Adjustment.OPTIONAL_SHORT_NOTICE:
                return "Facultatif, car le temps manque pour le faire sans précipitation."
            case Adjustment.OPTIONAL_SAME_DAY:
                return "Facultatif, car on ne peut demander à personne de se préparer pour le jour même."
            case Adjustment.OPTIONAL_NO_WORKING_DAY:
                return "Facultatif, car on ne peut demander à personne de se préparer pendant un jour non travaillé."
            case Adjustment.LENGTH_SHARED_OUT:
                return "Durée calculée d’après celle qui a été choisie pour la séance."

    def evidence_note(self) -> str:
        return (
            "Ce qu’une étude a montré aide souvent, sans rien garantir. Ce qui compte le plus, c’est ce que l’on fait "
            "du temps en direct."
        )

    # --- notices, help, lists ---------------------------------------------------------------------------------

    def notice(self, notice: Notice) -> str:
        match notice.kind:
            case NoticeKind.STALE:
                return (
                    "Ce bouton date d’une étape précédente\u00a0: rien n’a changé. La carte la plus récente est la "
                    "bonne."
                )
            case NoticeKind.ALREADY_ANSWERED:
                return (
                    "Cette question a déjà une réponse\u00a0: rien n’a changé. Pour en donner une autre, il y a "
                    f"{_quoted(self.change(Asking(notice.subject)))}."
                )
            case NoticeKind.NOTHING_TO_DO:
                return "Il n’y a rien à changer ici."
            case NoticeKind.NOT_YOURS:
                return self.you(
                    "Seule la personne qui a créé ce plan peut répondre. Elle peut laisser tout le monde répondre. "
                    "Vous pouvez aussi créer votre propre plan.",
                    "Seule la personne qui a créé ce plan peut répondre. Elle peut laisser tout le monde répondre. "
                    "Tu peux aussi créer ton propre plan.",
                )
            case NoticeKind.OWNER_DECIDES:
                return "Seule la personne qui a créé ce plan peut le faire."
            case NoticeKind.NOW_OPEN:
                return "Toutes les personnes qui ont accès à cette conversation peuvent maintenant répondre."
            case NoticeKind.NOW_CLOSED:
                return self.you(
                    "Les réponses vous sont maintenant réservées.", "Les réponses te sont maintenant réservées."
                )
            case NoticeKind.UNCLEAR:
                return self._unclear(notice.subject)
            case NoticeKind.TOO_LONG:
                return f"C’était long\u00a0: j’ai gardé les {notice.subject} premiers caractères comme nom."
            case NoticeKind.EXPLAIN:
                return self.explain(Asking(notice.subject))
            case NoticeKind.UNREAD:
                return f"Je n’ai pas su où mettre ceci, je l’ai donc laissé de côté\u00a0: {notice.subject}."
            case NoticeKind.FORM_ERRORS:
                return "Un point du formulaire est à revoir. Tout ce qui a été saisi est encore là."
            case NoticeKind.NO_RESULT_YET:
                return "Une question est encore ouverte. Il faut d’abord y répondre."
            case NoticeKind.SNOOZE_MISTAKE:
                known = notice.subject in set(Mistake)
                return self.reminders.pause_mistake(Mistake(notice.subject) if known else Mistake.NOT_A_DATE)
            case NoticeKind.SNOOZE_TOO_LATE:
                return self.reminders.too_late()
            case NoticeKind.NO_AGENDA:
                return (
                    "Il n’y a pas encore de déroulé ici. On peut en coller un, ou choisir "
                    f"{_quoted(self.agenda.check())} sur le plan."
                )
            case NoticeKind.NO_PLAN_YET:
                return "Il n’y a pas encore de date. Il faut d’abord en fixer une."
            case NoticeKind.GONE:
                return "Ce plan n’est plus conservé. On peut en créer un nouveau."
            case NoticeKind.NEWER:
                return (
                    "Ce plan vient d’une version plus récente de Livewise et reste tel quel. Merci de réessayer plus "
                    "tard."
                )
            case NoticeKind.UNREADABLE:
                return "Ce plan n’est plus lisible et reste tel quel. Merci d’en créer un nouveau."
            case NoticeKind.BUSY:
                return "L’enregistrement n’a pas réussi\u00a0: rien n’a changé. Merci de réessayer dans un instant."
            case NoticeKind.UNKNOWN_PRESS:
                return "Je ne connais pas ce bouton\u00a0: rien n’a changé."
            case NoticeKind.FORGOTTEN:
                return self.you(
                    "Tout ce que Livewise conservait sur vous et vos plans a été effacé.",
                    "Tout ce que Livewise conservait sur toi et tes plans a été effacé.",
                )

    def _unclear(self, words: str) -> str:
        if not words:
            return self.you(
                "Il n’y avait rien à lire. Écrivez une réponse ou appuyez sur un bouton.",
                "Il n’y avait rien à lire. Écris une réponse ou appuie sur un bouton.",
            )
        return self.you(
            f"Je n’ai pas compris {_quoted(words)}. Appuyez sur un bouton ou écrivez «\u00a0aide\u00a0».",
            f"Je n’ai pas compris {_quoted(words)}. Appuie sur un bouton ou écris «\u00a0aide\u00a0».",
        )

    def closed(self) -> str:
        return "La suite est plus bas."

    def outdated(self) -> str:
        return self.you("Cela concernait vos réponses précédentes.", "Cela concernait tes réponses précédentes.")

    def help_title(self) -> str:
        return "Comment Livewise peut aider"

    def help_lines(self) -> tuple[str, ...]:
        return (
            self.you(
                "Donnez le nom d’une formation. Quatre questions plus tard, vous savez quoi faire en direct, quoi "
                "faire en autonomie, et pourquoi.",
                "Donne le nom d’une formation. Quatre questions plus tard, tu sais quoi faire en direct, quoi faire en "
                "autonomie, et pourquoi.",
            ),
            "Dès qu’une date est fixée, chaque étape a son jour, avant comme après.",
            (
                "À la place d’un bouton, on peut écrire\u00a0: «\u00a0oui\u00a0», «\u00a0je ne sais pas\u00a0» ou "
                "«\u00a0changer des comportements\u00a0»."
            ),
            (
                "Pour changer une réponse\u00a0: «\u00a0retour\u00a0» ou «\u00a0changer l’objectif\u00a0». Pour "
                "repartir de zéro\u00a0: «\u00a0recommencer\u00a0»."
            ),
            "Pour créer le plan, une date suffit, par exemple «\u00a014 mai 2027 15:00, 90 min, 12 personnes\u00a0».",
            (
                f"Sur le plan, {_quoted(self.reminders.remind_us())} lance les rappels. On peut alors écrire\u00a0: "
                f"«\u00a0c’est fait\u00a0», {_quoted(self.you('rappelez-nous jeudi', 'rappelle-nous jeudi'))} ou "
                "«\u00a0arrêter les rappels\u00a0»."
            ),
            (
                "Pour voir la part d’écoute dans une séance, il suffit d’en coller le déroulé, ou d’écrire "
                "«\u00a0déroulé\u00a0»."
            ),
            self.you(
                "«\u00a0Mes plans\u00a0» affiche vos plans, «\u00a0effacer mes données\u00a0» efface tout ce qui vous "
                "concerne.",
                "«\u00a0Mes plans\u00a0» affiche tes plans, «\u00a0effacer mes données\u00a0» efface tout ce qui te "
                "concerne.",
            ),
            "«\u00a0Langue\u00a0» permet de choisir la langue, et le vouvoiement ou le tutoiement.",
        )

    def start_button(self) -> str:
        return "Planifier une formation"

    def new_plan(self) -> str:
        return "Pour planifier une autre formation, c’est ici."

    def list_title(self) -> str:
        return "Mes plans"

    def list_summary(self) -> str:
        return self.you("Voici vos plans, le plus récent d’abord.", "Voici tes plans, le plus récent d’abord.")

    def list_empty(self) -> str:
        return "Pas encore de plan. Le premier commence par le nom d’une formation."

    def newest_plans(self) -> str:
        return "Plans les plus récents"

    def older_plans(self) -> str:
        return "Plans plus anciens"

    def state_asking(self) -> str:
        return "Une question est ouverte"

    def state_decided(self, result: Result) -> str:
        return f"{self.result(result)}, pas encore de date"

    def state_planned(self, result: Result, when: When) -> Line:
        return (f"{self.result(result)}, ", when)

    def next_date(self, when: When) -> Line:
        return ("Prochaine date\u00a0: ", when)

    def untitled(self) -> str:
        return "Sans nom"

    def forget_title(self) -> str:
        return self.you("Effacer tout ce qui vous concerne\u202f?", "Effacer tout ce qui te concerne\u202f?")

    def forget_question(self, sessions: int) -> str:
        final = "C’est définitif."
        if sessions == 0:
            return self.you(
                f"Vous n’avez aucun plan ici. Le reste de ce que Livewise conserve sur vous sera effacé. {final}",
                f"Tu n’as aucun plan ici. Le reste de ce que Livewise conserve sur toi sera effacé. {final}",
            )
        count = self.number(sessions)
        erased = self.plural(
            sessions,
            one=f"{self.you('Votre', 'Ton')} plan sera effacé, avec toutes les réponses et les dates.",
            other=(
                f"{self.you('Vos', 'Tes')} {count}\u00a0plans seront effacés, avec toutes les réponses et les dates."
            ),
        )
        return f"{erased} {final}"

    def forget_button(self) -> str:
        return "Effacer toutes mes données"

    def keep_everything(self) -> str:
        return "Pour tout garder, il suffit de passer à autre chose."

    # --- language and form of address -------------------------------------------------------------------------

    def own_name(self) -> str:
        return "Français"

    def settings_title(self) -> str:
        return "Langue, vouvoiement ou tutoiement"

    def settings_button(self) -> str:
        return "Langue et tutoiement"

    def settings_summary(self) -> str:
        return "C’est ici que se choisissent la langue, et le vouvoiement ou le tutoiement."

    def language_group(self) -> str:
        return self.you("Votre langue", "Ta langue")

    def language_help(self) -> str:
        shared = "Un plan partagé garde la langue de la personne qui l’a créé."
        return self.you(
            f"Livewise l’utilise pour ce qui n’est destiné qu’à vous et pour vos plans à venir. {shared}",
            f"Livewise l’utilise pour ce qui n’est destiné qu’à toi et pour tes plans à venir. {shared}",
        )

    def language_of_app(self) -> str:
        return "Celle de cette application"

    def address_group(self) -> str:
        return "Vouvoiement ou tutoiement, pour tout le monde ici"

    def address_help(self) -> str:
        return (
            "Cela vaut pour les plans créés à partir de maintenant. En anglais, rien ne change\u202f; dans d’autres "
            "langues, si."
        )

    def address(self, address: Address) -> str:
        match address:
            case Address.FORMAL:
                return "Vouvoiement"
            case Address.INFORMAL:
                return "Tutoiement"

    def chosen(self, label: str) -> str:
        return f"Choix actuel\u00a0: {label}"

    # --- files ------------------------------------------------------------------------------------------------

    def file_name(self, topic: str) -> str:
        return f"Plan {topic}"

    def calendar_step(self, name: str, topic: str) -> str:
        return f"{name}\u00a0: {topic}"


# --- reminders ----------------------------------------------------------------------------------------------


class _Reminders(RemindersTexts):
    """Reminders in French; groups read them, so they address nobody where they can."""

    colon = "\u00a0: "

    # --- buttons ----------------------------------------------------------------------------------------------

    def remind_us(self) -> str:
        return "Activer les rappels ici"

    def start_again(self) -> str:
        return "Réactiver les rappels"

    def stop(self) -> str:
        return "Arrêter les rappels"

    def preview(self) -> str:
        return "Aperçu des rappels"

    def details(self) -> str:
        return "Détails des rappels"

    def done(self) -> str:
        return "C’est fait"

    def skip(self) -> str:
        return "Passer cette étape"

    def done_with(self, item: str) -> str:
        return f"C’est fait\u00a0: {_uncapped(item)}"

    def skip_it(self, item: str) -> str:
        return f"Passer\u00a0: {_uncapped(item)}"

    def snooze(self) -> str:
        return "Rappeler plus tard"

    def undo(self, item: str) -> str:
        return f"Annuler\u00a0: {_uncapped(item)}"

    def pause(self, pause: Pause) -> str:
        match pause:
            case Pause.HOUR:
                return "Rappeler dans 1\u00a0heure"
            case Pause.TOMORROW:
                return "Rappeler demain à 9\u00a0h"
            case Pause.WORKDAY:
                return "Rappeler le prochain jour ouvré"
            case Pause.DATE:
                return "Rappeler à cette date"

    def not_later(self) -> str:
        return "Ne pas reporter"

    def call_off(self, result: Result) -> str:
        return "Annuler le lancement" if result is Result.ASYNC_FIRST else "Annuler la séance en direct"

    def call_on(self) -> str:
        return "Rétablir la date"

    # --- a reminder -------------------------------------------------------------------------------------------

    def step_title(self, item: str, part: Part) -> str:
        match part:
            case Part.OPEN:
                return item
            case Part.NUDGE:
                return f"{item}\u00a0: il est encore temps"
            case Part.AGAIN:
                return f"{item}, comme demandé"

    def step_time(self, length: str, due: When | None, live: When | None) -> Line:
        length = length[:1].upper() + length[1:]  # "no time given" is one as well
        if due is not None:
            return (f"{length}, à terminer le ", due, " au plus tard.")
        if live is not None:
            return (f"{length}, avant la séance en direct du ", live, ".")
        return (f"{length}.",)

    def why(self, step: Step, live: When) -> Line:
        if step.item in {Item.CORE_CONCEPTS, Item.FRAMEWORKS, Item.DEMOS, Item.PRIMER, Item.MOVED}:
            return ("Pas d’exposé le ", live, "\u00a0: on passe à la pratique.")
        return (self._why(step.item),)

    def _why(self, item: Item) -> str:
        match item:
            case Item.BASELINE_CHECKS:
                return "Sans note\u00a0: les réponses décident de ce que l’on pratiquera."
            case Item.SCENARIO_LIBRARY:
                return "Des situations à parcourir\u202f; elles servent à s’exercer."
            case Item.REFRESHER_BEFORE:
                return "Un court échauffement, pour commencer tout de suite."
            case Item.RECAP:
                return (
                    "Une question d’abord\u00a0: quels trois points citer à un collègue\u202f? Ne vérifier qu’ensuite."
                )
            case Item.REFLECTION:
                return (
                    "Une question\u00a0: qu’ai-je essayé, et qu’est-ce que cela a donné\u202f? La réponse reste "
                    "personnelle, sauf envie de la partager."
                )
            case Item.CORRECTION_CLIPS:
                return "Les erreurs observées, et comment les corriger\u202f; jamais de noms."
            case Item.NEXT_STEP:
                return (
                    "À formuler ainsi\u00a0: «\u00a0si ceci arrive, je ferai cela\u00a0». Plus tard, regarder ce que "
                    "cela a donné."
                )
            case Item.CHECKLIST:
                return "À utiliser la prochaine fois, au travail."
            case Item.REFRESHER_AFTER:
                return "Les acquis s’estompent\u00a0: refaire une fois ce qui compte le plus."
            case Item.RETENTION_CHECK | Item.MEASUREMENT:
                return "Quelques questions\u202f; y répondre aide à retenir."
            case Item.CONSISTENT_EXPLANATIONS:
                return "La même explication pour tout le monde, au rythme de chacun."
            case Item.SCENARIOS_AND_SUBMISSIONS:
                return "C’est la pratique qui compte\u202f; le retour arrive sous 2\u00a0jours ouvrés."
            case Item.LOCALIZATION:
                return "On apprend mieux dans sa langue\u202f; les sous-titres et les exemples comptent aussi."
            case Item.REPEATABILITY:
                return "La cohorte a besoin de sa propre copie\u00a0: responsable, dates, accès."
            case Item.MEASUREMENT_REVIEW:
                return "Les résultats indiquent ce qu’il faut corriger."
            case Item.GRANULAR_UPDATES:
                return "Les informations changent\u00a0: remplacer les séquences qui ne sont plus exactes."
            case _:
                return "Cela fait partie du plan."

    def live_title(self) -> str:
        return "La séance en direct"

    def live_time(self, start: When, length: str) -> Line:
        return (start, f", {length}.")

    def live_why(self) -> str:
        return "Elle sert à pratiquer, pas à écouter un exposé."

    def place(self, place: str) -> str:
        return f"Rendez-vous ici\u00a0: {_ended(place)}"

    def materials(self, materials: str) -> str:
        return f"À retrouver ici\u00a0: {_ended(materials)}"

    def bring(self, bring: str) -> str:
        return f"À apporter\u00a0: {_ended(bring)}"

    def still_open(self, items: Sequence[str]) -> str:
        return f"Encore à faire avant\u00a0: {self._named(items)}."

    def _named(self, items: Sequence[str]) -> str:
        return self.listed([_uncapped(item) for item in items])

    def nothing_open(self) -> str:
        return "Tout ce qui était à faire avant est fait."

    def care(self, rule: CareRule, details: Details) -> str:
        match rule:
            case CareRule.NO_UNSUPERVISED_ATTEMPT:
                return "Personne n’essaie le geste sans supervision."
            case CareRule.SUPERVISOR_SIGNS:
                return "La personne qui supervise signe la liste de contrôle."
            case CareRule.SKIP_WITHOUT_REASON:
                return "On peut passer cette étape sans dire pourquoi."
            case CareRule.SUPPORT_CONTACT:
                if details.contact:
                    return f"En cas de difficulté, la personne à contacter\u00a0: {_ended(details.contact)}"
                return "En cas de difficulté, en parler à la personne à contacter du programme."
            case CareRule.NO_CLIPS_OF_NAMED_PEOPLE:
                return "Personne ne peut y être reconnu."
            case CareRule.NO_REFLECTION_IN_CHANNELS:
                return "Merci de ne pas le publier dans un canal."
            case _:
                return ""

    def introduction(self, topic: str) -> str:
        return (
            f"Je suis Livewise. On m’a demandé d’envoyer ici les rappels du plan {_quoted(topic)}. "
            f"{_quoted(self.stop())} y met fin."
        )

    def summary(self, topic: str, items: Sequence[str]) -> str:
        return f"{topic}, au programme\u00a0: {self._named(items)}."

    def summary_settled(self, topic: str) -> str:
        return f"{topic}\u00a0: plus rien à faire pour ce rappel."

    def marked(self, mark: Mark) -> str:
        match mark:
            case Mark.DONE:
                return "c’est fait."
            case Mark.SKIPPED:
                return "étape passée."

    def snoozed(self, until: When) -> Line:
        return ("de retour le ", until, ".")

    def closed(self) -> str:
        return "Ce rappel est clos. Le plan montre ce qui reste à faire."

    def waits(self) -> str:
        return "Le plan est en cours de modification\u00a0: les rappels attendent."

    def ask_pause(self) -> str:
        return "Quand envoyer ce rappel à nouveau\u202f?"

    def pause_day(self) -> str:
        return "Autre date"

    def pause_mistake(self, mistake: Mistake) -> str:
        match mistake:
            case Mistake.MISSING:
                return "Il faut d’abord choisir une date, ou l’un des boutons."
            case Mistake.PAST:
                return "Cette date n’est pas à venir. C’est possible à partir de demain."
            case Mistake.TOO_FAR:
                return "C’est dans plus de trois ans. Merci de choisir un jour plus proche."
            case _:
                return "Je n’ai pas reconnu de date. Format attendu\u00a0: 2026-12-14."

    def too_late(self) -> str:
        return "Ce serait trop tard. Il faut choisir un moment plus proche, ou passer l’étape."

    def group(self) -> str:
        return "Répondre à ce rappel"

    # --- on the plan ------------------------------------------------------------------------------------------

    def is_on(self) -> str:
        return "Les rappels sont activés."

    def progress(self, done: int, skipped: int, of: int) -> str:
        finished = self.plural(done, one=f"{done}\u00a0étape terminée", other=f"{done}\u00a0étapes terminées")
        left_out = self.plural(skipped, one=f", {skipped} passée", other=f", {skipped} passées") if skipped else ""
        return f"{finished} sur {of}{left_out}."

    def next_reminder(self, when: When, items: Sequence[str]) -> Line:
        return ("Prochain rappel\u00a0: ", when, f". Au programme\u00a0: {self._named(items)}.")

    def no_more(self) -> str:
        return "Il n’y a plus de rappels à venir."

    def away(self, until: When) -> Line:
        return ("En pause\u00a0: aucun envoi avant le ", until, ".")

    def is_off(self) -> str:
        return "Je peux envoyer ici un rappel pour chaque étape, les jours ouvrés, entre 9\u00a0h et 17\u00a0h."

    def stopped(self) -> str:
        return (
            f"Les rappels sont arrêtés. {_quoted(self.start_again())} les fait reprendre\u202f; ce qui est fait reste "
            "acquis."
        )

    def lost(self) -> str:
        return (
            "Les rappels ont pris fin, car je n’ai pas pu écrire ici. "
            f"{_quoted(self.start_again())} permet de réessayer."
        )

    # --- called off, ended ------------------------------------------------------------------------------------

    def called_off(self, result: Result, day: When) -> Line:
        if result is Result.ASYNC_FIRST:
            return ("Le lancement du ", day, " est annulé.")
        return ("La séance en direct du ", day, " est annulée.")

    def ended(self, topic: str) -> str:
        return f"La date de {_quoted(topic)} est annulée\u00a0: il n’y aura plus de rappels."

    def resumed(self, topic: str) -> str:
        return f"Les rappels pour {_quoted(topic)} continuent."

    def place_lost(self, topic: str) -> str:
        return (
            f"Les rappels pour {_quoted(topic)} ont pris fin\u00a0: je ne peux plus écrire là où ils étaient "
            "demandés. Pour continuer, il faut créer un plan là où je suis membre, ou ici avec moi."
        )

    # --- preview ----------------------------------------------------------------------------------------------

    def preview_title(self) -> str:
        return "Les rappels à venir"

    def preview_summary(self, topic: str) -> str:
        return f"Voici les rappels à venir pour {_quoted(topic)}."

    def preview_help(self) -> str:
        return "Rien n’est encore envoyé. Une étape déjà faite, ou que l’on a passée, n’aura pas de rappel."

    def preview_off(self) -> str:
        return "Les rappels ne sont pas activés. Voici ce qui serait envoyé s’ils l’étaient maintenant."

    def preview_private(self) -> str:
        return self.you("Pour vous uniquement", "Pour toi uniquement")

    # --- details ----------------------------------------------------------------------------------------------

    def details_title(self) -> str:
        return "Ce que les rappels précisent"

    def details_question(self, topic: str) -> str:
        return f"Que doivent préciser les rappels pour {_quoted(topic)}, en plus du plan\u202f?"

    def details_summary(self, topic: str) -> str:
        return f"Voici ce que précisent les rappels pour {_quoted(topic)}, en plus du plan."

    def details_help(self) -> str:
        return "Tous les champs sont facultatifs."

    def field(self, field: details_form.Field) -> str:
        match field:
            case details_form.Field.PLACE:
                return "Salle ou lien de la séance en direct"
            case details_form.Field.MATERIALS:
                return "Où se trouve le travail en autonomie"
            case details_form.Field.BRING:
                return "À apporter"
            case details_form.Field.CONTACT:
                return "Personne à contacter en cas de besoin"
            case details_form.Field.AWAY:
                return "Pas de rappel avant le"

    def field_hint(self, field: details_form.Field) -> str:
        match field:
            case details_form.Field.PLACE:
                return "Indiqué la veille."
            case details_form.Field.MATERIALS:
                return "Par exemple un lien vers le cours."
            case details_form.Field.BRING:
                return "Par exemple un ordinateur portable ou un cas personnel."
            case details_form.Field.CONTACT:
                return "Indiquée dans chaque rappel de ce programme."
            case details_form.Field.AWAY:
                return "Rien n’est envoyé avant ce jour. Avec la date d’aujourd’hui, les rappels reprennent aussitôt."

    def field_mistake(self, field: details_form.Field, mistake: Mistake) -> str:  # noqa: ARG002 - dates are all that can be wrong
        match mistake:
            case Mistake.PAST:
                return "Ce jour est passé. Merci de choisir un jour à venir, ou de laisser le champ vide."
            case Mistake.TOO_FAR:
                return "C’est dans plus de trois ans. Merci de choisir un jour plus proche."
            case _:
                return "Je n’ai pas reconnu de date. Format attendu\u00a0: 2026-12-14."

    def save(self) -> str:
        return "Enregistrer"

    def leave(self) -> str:
        return "Laisser tel quel"

    def nothing_set(self) -> str:
        return f"Rien n’est indiqué. {_quoted(self.details())}, sur le plan, rouvre le formulaire."


def _quoted(words: str) -> str:
    """Somebody's own words, or a button's label, inside a sentence."""
    return f"«\u00a0{words}\u00a0»"


def _lasting(minutes: int) -> str:
    """A length of time by the customs of the language."""
    hours, rest = divmod(minutes, 60)
    if not hours:
        return f"{rest}\u00a0min"
    return f"{hours}\u00a0h\u00a0{rest:02}" if rest else f"{hours}\u00a0h"


def _uncapped(words: str) -> str:
    """The name of something where no sentence begins."""
    return words[:1].lower() + words[1:]


def _ended(words: str) -> str:
    """Somebody's own words as the end of a sentence."""
    return words if words.endswith((".", "!", "?", "…")) else f"{words}."


# --- the agenda ---------------------------------------------------------------------------------------------


class _Agenda(AgendaTexts):
    """The agenda of a live session in French: "déroulé", since "agenda" is what a calendar is called."""

    colon = "\u00a0: "

    # --- the form ---------------------------------------------------------------------------------------------

    def check(self) -> str:
        return "Analyser mon déroulé"

    def form_title(self) -> str:
        return "Coller le déroulé"

    def form_help(self) -> str:
        return (
            "Le résultat montre ce que chacun peut suivre en autonomie, et à quoi peuvent servir les minutes libérées. "
            "Un long déroulé peut aussi être envoyé ici, en message."
        )

    def field(self) -> str:
        return "Déroulé de la séance en direct"

    def field_hint(self) -> str:
        return (
            "Une ligne par partie, avec heures ou durée, par exemple «\u00a09h00-9h45 Exposé\u00a0» ou "
            "«\u00a0Jeu de rôle 30 min\u00a0»."
        )

    def submit(self) -> str:
        return "Analyser"

    def leave(self) -> str:
        return "Fermer le formulaire"

    def form_closed(self) -> str:
        return f"Pas encore de déroulé. {_quoted(self.check())}, sur le plan, rouvre le formulaire."

    def problem(self, problem: Problem) -> str:
        match problem:
            case Problem.EMPTY:
                return "Je n’ai trouvé aucune ligne à classer. Il faut une ligne par partie de la séance."
            case Problem.NOT_TEXT:
                return (
                    "Ce n’est pas du texte. Il faut copier les lignes du déroulé depuis le document et les coller ici."
                )
            case Problem.NO_TIMES:
                return "Aucune ligne n’indique d’heure ni de durée. Il faut ajouter des heures ou des minutes."

    # --- what it comes to -------------------------------------------------------------------------------------

    def title(self, topic: str) -> str:
        return f"Déroulé\u00a0: {topic}"

    def protected(self, minutes: int) -> str:
        leaves = self.plural(
            minutes,
            one=f"{minutes}\u00a0minute d’écoute sort de la séance",
            other=f"{self.number(minutes)}\u00a0minutes d’écoute sortent de la séance",
        )
        return f"{leaves}. À consacrer à la pratique, ou à rendre à chacun."

    def nothing_to_protect(self) -> str:
        return (
            "Aucune minute d’écoute à retirer\u00a0: tant mieux. Rien dans cette séance ne se suivrait mieux en "
            "autonomie."
        )

    def nothing_yet(self) -> str:
        return self.you(
            "Pour l’instant, aucune minute d’écoute ne compte. Précisez ci-dessous ce qui reste à clarifier.",
            "Pour l’instant, aucune minute d’écoute ne compte. Précise ci-dessous ce qui reste à clarifier.",
        )

    def person_hours(self, hours: Decimal, participants: int) -> str:
        people = self.plural(
            participants,
            one=f"{participants}\u00a0participant",
            other=f"{self.number(participants)}\u00a0participants",
        )
        written = self.number(hours)
        total = self.plural(hours, one=f"{written}\u00a0heure cumulée", other=f"{written}\u00a0heures cumulées")
        return f"Pour {people}, cela fait {total}."

    def share(self, percent: int) -> str:
        return f"Cela représente {percent}\u00a0% de la séance, sans compter la logistique."

    def bars_heading(self) -> str:
        return "La séance telle qu’elle est, et telle qu’elle pourrait être"

    def bar_now(self) -> str:
        return "Actuelle"

    def bar_same(self) -> str:
        return "Même durée"

    def bar_shorter(self) -> str:
        return "Plus courte"

    def shade(self, shade: Shade) -> str:
        match shade:
            case Shade.LISTENING:
                return "écoute"
            case Shade.PRACTICE:
                return "pratique"
            case Shade.LOGISTICS:
                return "logistique"

    def bar_in_words(self, bar: str, parts: Sequence[str]) -> str:
        return f"{bar}\u00a0: {self.listed(parts)}."

    def part_in_words(self, name: str, length: str) -> str:
        return f"{length} d’{name}" if name.startswith("é") else f"{length} de {name}"

    # --- its lines --------------------------------------------------------------------------------------------

    def lines_heading(self) -> str:
        return "Ligne par ligne"

    def kind(self, kind: Kind) -> str:
        match kind:
            case Kind.ASYNC:
                return "Mieux en autonomie"
            case Kind.LIVE:
                return "Mérite du temps en direct"
            case Kind.LOGISTICS:
                return "Logistique"
            case Kind.UNKNOWN:
                return "Pas encore clair, compte comme du direct"

    def no_length(self) -> str:
        return "sans durée"

    def note(self, note: Note, title: str, total: str) -> str:
        length = "" if note.minutes is None else _lasting(note.minutes)
        match note.remark:
            case Remark.TOTAL_DIFFERS:
                return f"Le déroulé annonce {length} au total\u202f; la somme de ses lignes donne {total}."
            case Remark.LENGTH_DIFFERS:
                return (
                    f"{_quoted(title)}\u00a0: la durée indiquée ({length}) ne correspond pas aux heures. C’est la "
                    "durée qui compte."
                )
            case Remark.BACKWARDS:
                return f"{_quoted(title)}\u00a0: les heures reviennent en arrière. À vérifier."
            case Remark.OVER_MIDNIGHT:
                return f"{_quoted(title)} se poursuit après minuit."
            case Remark.GAP:
                return f"Avant {_quoted(title)}, un intervalle de {length} n’appartient à aucune ligne."
            case Remark.OVERLAP:
                return f"{_quoted(title)} commence {length} avant la fin de la ligne précédente."
            case Remark.NONSENSE:
                return (
                    f"Dans {_quoted(title)}, je ne peux utiliser {_quoted(note.words)} ni comme heure ni comme durée."
                )
            case Remark.NO_LENGTH:
                return f"{_quoted(title)} n’indique pas de durée et compte donc pour 0\u00a0minute."
            case Remark.CUT:
                return "Ce déroulé est très long\u00a0: je n’en ai lu que le début."

    def ask_kind(self, title: str) -> str:
        return f"{_quoted(title)}\u00a0: de quoi s’agit-il\u202f? Sans réponse, la ligne compte comme du direct."

    def ask_again(self, title: str) -> str:
        return f"{_quoted(title)}\u00a0: de quoi s’agit-il\u202f?"

    def class_as(self, kind: Kind, title: str) -> str:
        match kind:
            case Kind.ASYNC:
                return f"En autonomie\u00a0: {title}"
            case Kind.LIVE | Kind.UNKNOWN:
                return f"En direct\u00a0: {title}"
            case Kind.LOGISTICS:
                return f"Logistique\u00a0: {title}"

    def ask_length(self, title: str) -> str:
        return f"Combien de temps dure {_quoted(title)}\u202f? Sans réponse, la ligne compte pour 0\u00a0minute."

    def takes(self, length: str, title: str) -> str:
        return f"{title}\u00a0: {length}"

    def offer_split(self, title: str, listening: str, practice: str) -> str:
        return (
            f"{_quoted(title)} mêle écoute ({listening}) et pratique ({practice}). Pour l’instant, tout compte comme "
            "du direct."
        )

    def split(self, title: str, listening: str, practice: str) -> str:
        label = f"Scinder {title}, {listening} + {practice}"
        return label if len(label) <= _LONGEST else f"Scinder en deux\u00a0: {title}"

    def more_open(self, number: int) -> str:
        lines = self.plural(
            number,
            one=f"{number}\u00a0autre ligne reste à préciser",
            other=f"{self.number(number)}\u00a0autres lignes restent à préciser",
        )
        return f"{lines}. Les questions viennent ensuite."

    # --- the proposal -----------------------------------------------------------------------------------------

    def moves_heading(self) -> str:
        return "Avant la séance, en autonomie"

    def moved(self, title: str, length: str) -> str:
        return f"{title} ({length})"

    def longer(self, title: str, length: str, before: str) -> str:
        return f"{title} ({length} au lieu de {before})"

    def quoted(self, title: str) -> str:
        return _quoted(title)

    def too_long(self, minutes: int) -> str:
        return (
            f"Cela dépasse de {_lasting(minutes)} les 60\u00a0min de préparation que l’on peut demander avant une "
            "séance. À réduire à l’essentiel."
        )

    def plan_too_long(self, minutes: int) -> str:
        return f"La préparation dépasse de {_lasting(minutes)} les 60\u00a0min que l’on peut demander avant une séance."

    def same_heading(self, length: str) -> str:
        return f"La séance avec davantage de pratique ({length})"

    def shorter_heading(self, length: str) -> str:
        return f"La séance sans les temps d’écoute ({length})"

    def new_line(self, role: Role) -> str:
        return "Débriefing" if role is Role.DEBRIEF else "Pratique supplémentaire"

    def adopt_same(self) -> str:
        return "Consacrer ce temps à la pratique"

    def adopt_shorter(self, length: str) -> str:
        return f"Raccourcir la séance de {length}"

    def adopted(self) -> str:
        return "Ce déroulé est dans le plan."

    def adopted_before_plan(self) -> str:
        return "Ce déroulé sera dans le plan dès qu’une date sera fixée."

    def drop(self) -> str:
        return "Retirer le déroulé du plan"

    def again(self) -> str:
        return "Coller un autre déroulé"

    # --- how it was read --------------------------------------------------------------------------------------

    def how(self) -> str:
        return "Pourquoi ce classement\u202f?"

    def reading_title(self) -> str:
        return "Les mots décisifs"

    def reading_help(self) -> str:
        return "Une ligne mal classée peut être corrigée. La correction est conservée pour ce plan."

    def because(self, kind: str, words: str) -> str:
        return f"{kind}, d’après {_quoted(words)}"

    def because_you(self, kind: str) -> str:
        return f"{kind}, comme indiqué"

    def because_nothing(self) -> str:
        return "Pas clair\u00a0: je ne connais aucun de ces mots, la ligne compte donc comme du direct"

    def wrong(self, title: str) -> str:
        return f"Corriger\u00a0: {title}"

    def gone(self) -> str:
        return "Il n’y a plus de déroulé ici."

    # --- in the plan ------------------------------------------------------------------------------------------

    def plan_moved_help(self) -> str:
        return "Tiré du déroulé\u00a0: ce qui aurait été présenté en direct."

    def plan_line_help(self) -> str:
        return "Tiré du déroulé."

    def basis(self) -> str:
        return "Cela vient du déroulé collé ici."


# --- the web page -------------------------------------------------------------------------------------------


def _page(say: Spoken) -> Page:
    return Page(
        language="fr",
        name="Livewise",
        playground="Livewise à l’essai, dans le navigateur.",
        skip="Aller à la conversation",
        language_label="Langue",
        headline="Quelle partie de la formation doit se faire en direct\u202f?",
        what_and_why=(
            "Quatre questions mènent à une recommandation motivée et à un plan daté. Le temps en direct reste "
            "consacré à la pratique."
        ),
        topic_label=say.you("Quelle formation préparez-vous\u202f?", "Quelle formation prépares-tu\u202f?"),
        topic_hint=(
            "Quelques mots suffisent, par exemple «\u00a0Intégration des commerciaux\u00a0». Une description convient "
            "aussi."
        ),
        start="Commencer",
        formats_title="Les recommandations possibles",
        formats=(
            (
                "Surtout en autonomie",
                "Chacun apprend à son rythme, quand cela lui convient\u202f; rien n’a besoin d’être en direct.",
            ),
            (
                "Hybride",
                "On se prépare en autonomie, on pratique ensemble en direct, puis chacun poursuit de son côté.",
            ),
            (
                "Surtout en direct",
                "On apprend ensemble, en direct\u202f; de courtes ressources viennent en appui, avant et après.",
            ),
        ),
        your_conversations=say.you("Vos plans", "Tes plans"),
        no_conversations="Pas encore de plan. Le premier commence par le nom d’une formation.",
        start_another="Planifier une autre formation",
        next_date="prochaine date\u00a0:",
        kinds={
            "question": "",
            "recommendation": "Recommandation",
            "form": "",
            "plan": "",
            "reasons": "Explications",
            "notice": "",
            "closed": "",
            "help": "",
            "list": "",
            "home": "",
            "reminder": "Rappel",
        },
        you_wrote=say.you("Vous avez écrit\u00a0:", "Tu as écrit\u00a0:"),
        they_wrote="Quelqu’un d’autre a écrit\u00a0:",
        shortened="(extrait)",
        say_label=say.you("Votre réponse, en quelques mots", "Ta réponse, en quelques mots"),
        say_hint=(
            "Les boutons conviennent aussi. On peut également écrire «\u00a0aide\u00a0», «\u00a0mes plans\u00a0» ou "
            "«\u00a0effacer mes données\u00a0»."
        ),
        send="Envoyer",
        replies_label=say.you("Pour vous uniquement", "Pour toi uniquement"),
        file_ready="Le fichier d’agenda est prêt.",
        download=lambda name: f"Télécharger {name}",
        printable="Page à imprimer",
        optional="(facultatif)",
        no_choice="Choisir",
        put_right=lambda count: say.plural(
            count, one="Un champ est à revoir.", other=f"{say.number(count)}\u00a0champs sont à revoir."
        ),
        back="Retour à la conversation",
        result_label="Recommandation",
        timeline_title="Calendrier",
        timeline_description=lambda anchor, count: (
            f"{say.plural(count, one=f'{count} étape', other=f'{count} étapes')} autour de ce jour\u00a0: {anchor}. "
            "Les mêmes dates et durées figurent dans la liste des étapes."
        ),
        timeline_key="Un point est un seul jour\u202f; une barre va du premier au dernier jour.",
        minutes_title="Minutes par participant",
        live_day=lambda day: f"Séance en direct, {day}",
        launch_day=lambda day: f"Lancement, {day}",
        steps_title="Toutes les étapes",
        columns=("Quand", "Étape", "Durée", "Qui", "Pourquoi ce jour et cette durée"),
        everybody="Participants",
        producer="Équipe de production",
        no_plan="Il n’y a pas encore de plan ici. Il apparaît dès qu’une date est fixée dans la conversation.",
        preview_for=lambda platform: f"Aperçu pour {platform}",
        preview_lead=lambda platform: (
            f"Ce que {platform} recevrait pour chaque carte de cette conversation, dans son état actuel."
        ),
        preview_of=lambda title: f"JSON de {_quoted(title)}",
        open_in=lambda viewer: f"Ouvrir dans {viewer}",
        sends_words=lambda platform: (
            f"Le lien ouvre un nouvel onglet et envoie le texte de cette carte au site de {platform}."
        ),
        link_too_long=lambda viewer: (
            f"Cette carte est trop longue pour un lien vers {viewer}. Son JSON peut être copié, puis collé là-bas."
        ),
        open_viewer=lambda viewer: f"Ouvrir {viewer}",
        paste_there=lambda viewer: (
            f"Pour voir la carte, copier le JSON et le coller dans {viewer}, comme contenu de la carte."
        ),
        copy="Copier",
        copied="Copié.",
        nothing_to_preview="Il n’y a rien à afficher ici\u00a0: cette conversation n’a plus de cartes.",
        needs_script=(
            "Cette page a besoin de JavaScript pour envoyer les réponses. Merci de l’activer et de recharger la page."
        ),
        connection_lost="Connexion perdue, nouvel essai en cours.",
        try_again="Réessayer",
        not_sent="Cet envoi ne nous est pas parvenu. Rien n’est perdu\u202f; merci de réessayer.",
        conversation_gone="Cette conversation n’est plus disponible.",
        plan_training="Planifier une formation",
        problem_title="Cela n’a pas fonctionné",
        to_start="Aller à l’accueil",
        not_found="Il n’y a pas de page à cette adresse.",
        conversation_not_found=say.you(
            "Cette conversation n’existe pas, ou elle n’est pas partagée avec vous.",
            "Cette conversation n’existe pas, ou elle n’est pas partagée avec toi.",
        ),
        wrong_method="Cette adresse ne peut pas être utilisée ainsi.",
        bad_request="Cette demande est illisible. Merci de recharger la page et de réessayer.",
        broken="Un problème est survenu de notre côté. Merci de réessayer dans un instant.",
        unavailable=(
            "L’enregistrement n’a pas réussi. Merci de réessayer dans un instant\u202f; rien ne sera fait deux fois."
        ),
        not_looked_up="La recherche n’a pas abouti. Merci de réessayer dans un instant.",
        too_large="C’est trop de texte à la fois. Merci d’en envoyer moins.",
        wrong_type="Cette adresse n’accepte que du JSON.",
        packed="Cette adresse n’accepte pas les demandes compressées.",
        too_slow="Cette demande a mis trop de temps à arriver. Merci de réessayer.",
        unreadable="Cette demande est illisible. Merci de recharger la page et de réessayer.",
        no_request_id=(
            "Cette demande n’a pas d’identifiant valide\u00a0: l’envoyer deux fois serait risqué. Merci de recharger "
            "la page."
        ),
        nothing_typed="Il faut d’abord écrire quelques mots.",
        unknown_person=(
            "Le navigateur n’a pas envoyé de cookie valide pour cette page. Merci d’autoriser les cookies et de "
            "recharger la page."
        ),
        stale_page="Cette page n’est plus à jour. Merci de la recharger et de réessayer.",
        foreign_page="Cette demande venait d’un autre site\u00a0: elle n’a pas été exécutée.",
        too_many_tabs="Trop de pages de cet espace d’essai sont ouvertes. Merci d’en fermer et de recharger celle-ci.",
    )


# --- the pages that install the bot -------------------------------------------------------------------------


def _grant(grant: Grant) -> str:
    buttons = "sans cela, les boutons marchent quand même."
    match grant:
        case Grant.COMMANDS:
            return "Commence un plan quand quelqu’un écrit la commande ou utilise un raccourci."
        case Grant.POST:
            return "Publie les questions, la recommandation et le plan, et les tient à jour."
        case Grant.POST_ANYWHERE:
            return "Publie dans un canal public sans y avoir été ajouté."
        case Grant.MENTIONS:
            return "Voit quand quelqu’un le mentionne."
        case Grant.PEOPLE:
            return "Consulte la langue et le fuseau horaire d’une personne, pour que dates et heures soient justes."
        case Grant.READ_PUBLIC:
            return f"Comprend les réponses écrites dans ses fils des canaux publics\u202f; {buttons}"
        case Grant.READ_PRIVATE:
            return f"Comprend les réponses écrites dans ses fils des canaux privés\u202f; {buttons}"
        case Grant.READ_DIRECT:
            return f"Comprend les réponses écrites dans ses messages directs\u202f; {buttons}"
        case Grant.READ_GROUP:
            return f"Comprend les réponses écrites dans les messages de groupe dont il fait partie\u202f; {buttons}"
        case Grant.WRITE_DIRECT:
            return "Ouvre une conversation directe avec la personne qui planifie."
        case Grant.FILES:
            return "Remet un plan sous forme de fichier d’agenda."


_PRIVACY: Final = (
    "Livewise ne lit aucune conversation dont il ne fait pas partie. De ce que l’on y écrit, il ne garde que ce "
    "qui est dit de la formation à planifier."
)


def _install(say: Spoken) -> Install:
    return Install(
        headline=lambda platform: f"Ajouter Livewise à {platform}",
        what_it_does=(
            "Livewise aide à décider ce qui mérite du temps en direct dans une formation. Il pose quatre questions et "
            "recommande «\u00a0surtout en autonomie\u00a0», «\u00a0hybride\u00a0» ou «\u00a0surtout en "
            "direct\u00a0», en expliquant pourquoi. Il propose ensuite un plan daté."
        ),
        permissions_title="Ce qu’il demande, et pourquoi",
        permissions_lead=lambda platform: say.you(
            f"{platform} vous demandera d’autoriser ce qui suit. {_PRIVACY}",
            f"{platform} te demandera d’autoriser ce qui suit. {_PRIVACY}",
        ),
        needed_title="Nécessaire",
        optional_title="Facultatif",
        optional_lead="Ces autorisations peuvent attendre et s’ajouter plus tard.",
        grant=_grant,
        add=lambda platform: f"Ajouter à {platform}",
        what_follows=lambda platform: say.you(
            f"La suite se passe sur {platform}\u00a0: vous y choisissez l’espace de travail et vous confirmez. Rien "
            "n’est installé avant.",
            f"La suite se passe sur {platform}\u00a0: tu y choisis l’espace de travail et tu confirmes. Rien n’est "
            "installé avant.",
        ),
        done_title="Livewise est installé",
        next_step=lambda command: (
            f"Dans un canal, ou dans un message direct à soi-même, écrire {command} et le nom de la formation, par "
            f"exemple\u00a0: {command} Intégration des commerciaux"
        ),
        whole_organisation=(
            "Il appartient maintenant à toute l’organisation. Une personne qui l’administre doit encore l’ajouter à "
            "chaque espace de travail concerné."
        ),
        not_done_title="Pas installé",
        try_again="Réessayer",
        cancelled="L’installation a été annulée. Rien n’a été installé ni enregistré.",
        other_browser=(
            "Cette page n’a pas été ouverte depuis la page d’installation dans ce navigateur, ou son cookie manque. "
            "Merci de recommencer ici et d’autoriser les cookies."
        ),
        too_late=("Cela a pris plus de dix minutes, ou la page a été ouverte deux fois. Merci de recommencer."),
        platform_away=lambda platform: f"{platform} n’a pas répondu. Merci de réessayer dans une minute.",
        platform_refused=lambda platform: (
            f"{platform} n’a pas autorisé Livewise. Merci de réessayer\u202f; une personne autorisée à y ajouter "
            "des applications peut aider."
        ),
        not_set_up=lambda platform: (
            f"Ce Livewise n’est pas bien configuré chez {platform}. Merci de prévenir l’équipe qui l’exploite\u202f; "
            "la raison est dans son journal."
        ),
        not_ready="Livewise n’arrive pas à joindre ses données en ce moment. Merci de réessayer dans une minute.",
        not_kept=lambda platform: (
            f"{platform} a donné son accord, mais Livewise n’a pas pu l’enregistrer. Merci de l’ajouter à nouveau dans "
            "un instant."
        ),
        broken="Un problème est survenu de notre côté. Merci de réessayer dans un instant.",
    )


# --- around the cards in a chat -----------------------------------------------------------------------------


def _shortened(kind: CardKind) -> str:
    cut = "C’est trop long pour un seul message\u00a0: la fin manque."
    if kind is CardKind.PLAN:
        return f"{cut} Le fichier d’agenda contient toutes les étapes\u00a0: {_TO_CALENDAR}."
    return f"{cut} Tous les boutons sont là et fonctionnent."


def _ways(command: str, name: str) -> tuple[str, ...]:
    return (
        f"Dans un canal, écrire «\u00a0{command} Intégration des commerciaux\u00a0». Le plan arrive dans un fil.",
        f"Dans le canal ou le fil où l’on en parle, écrire «\u00a0@{name} Intégration des commerciaux\u00a0».",
        "Sous «\u00a0Messages\u00a0», m’écrire le nom d’une formation, puis choisir ou écrire les réponses.",
        (
            "Sur un message qui parle d’une formation, ouvrir le menu des trois points et choisir "
            "«\u00a0Plan this training\u00a0»."
        ),
    )


_TO_CALENDAR: Final = "«\u00a0Ajouter à mon agenda\u00a0»"


def _chat(say: Spoken) -> Chat:
    return Chat(
        close="Annuler",
        moved_here=(
            "Je ne peux pas écrire dans ce canal\u00a0: nous continuons donc ici. Pour planifier là-bas, il faut "
            "d’abord m’y inviter."
        ),
        not_installed=(
            "Livewise n’est plus installé dans cet espace de travail. La personne qui l’administre peut le réinstaller."
        ),
        calendar_ready="Voici le plan sous forme de fichier d’agenda.",
        calendar_open="Télécharger le fichier d’agenda",
        calendar_lasts=f"Le lien est valable un jour. {_TO_CALENDAR} en donne un nouveau.",
        no_calendar=(
            "Je ne peux pas remettre de fichier ici. M’inviter dans ce canal peut suffire. Sinon, l’équipe qui "
            "exploite Livewise peut autoriser les fichiers (files:write) ou lui donner une adresse publique."
        ),
        no_link=(
            "Il n’y a pas encore de moyen de remettre le fichier d’agenda ici. L’équipe qui exploite Livewise peut lui "
            "donner une adresse publique (PUBLIC_BASE_URL)."
        ),
        link_expired=f"Ce lien a expiré. Sur le plan, {_TO_CALENDAR} en donne un nouveau.",
        link_unknown=f"Ce lien ne mène plus à un plan. Sur le plan, {_TO_CALENDAR} en donne un nouveau.",
        link_later="Le plan n’est pas lisible en ce moment. Merci de réessayer dans une minute.",
        shortened=_shortened,
        words_label=say.you("Votre réponse, en quelques mots", "Ta réponse, en quelques mots"),
        words_send="Envoyer",
        words_missing="Il faut d’abord écrire une réponse.",
        field_missing="Ce champ est obligatoire.",
        field_choose="Choisir",
        field_open="Laisser ouvert",
        told_alone=say.you(
            "C’est pour vous uniquement\u00a0: j’ai répondu dans notre conversation privée.",
            "C’est pour toi uniquement\u00a0: j’ai répondu dans notre conversation privée.",
        ),
        ask_alone=say.you(
            "C’est pour vous uniquement. Merci d’ouvrir une conversation privée avec moi et de l’y écrire.",
            "C’est pour toi uniquement. Merci d’ouvrir une conversation privée avec moi et de l’y écrire.",
        ),
        began="Le plan commence plus bas.",
        taken="C’est noté.",
        form_sent="Le formulaire est dans un nouveau message.",
        added_by=lambda name: f"{name} m’a ajouté ici.",
        begin_in_chat=say.you(
            "Écrivez-moi le nom d’une formation, puis choisissez ou écrivez vos réponses. «\u00a0Aide\u00a0» dit ce "
            "que l’on peut écrire d’autre.",
            "Écris-moi le nom d’une formation, puis choisis ou écris tes réponses. «\u00a0Aide\u00a0» dit ce que l’on "
            "peut écrire d’autre.",
        ),
        begin_by_name=lambda name: say.you(
            f"Écrivez «\u00a0@{name} Intégration des commerciaux\u00a0», avec le nom de votre formation, et nous "
            "continuons là.",
            f"Écris «\u00a0@{name} Intégration des commerciaux\u00a0», avec le nom de ta formation, et nous continuons "
            "là.",
        ),
        home_title="Garder le temps en direct pour ce qui l’exige",
        home_lead=say.you(
            "Donnez le nom d’une formation. Quatre questions plus tard, vous savez que faire en "
            "autonomie, ce qui mérite que l’on se retrouve, et pourquoi. Dès qu’une date est fixée, chaque étape a "
            "son jour, avant comme après.",
            "Donne le nom d’une formation. Quatre questions plus tard, tu sais que faire en autonomie, "
            "ce qui mérite que l’on se retrouve, et pourquoi. Dès qu’une date est fixée, chaque étape a son jour, "
            "avant comme après.",
        ),
        plans_heading="Mes plans",
        no_plans="Pas encore de plan. Le premier prend environ deux minutes.",
        ways_heading="Autres façons de commencer",
        ways=_ways,
        commands=lambda command: say.you(
            f"{command} list affiche vos plans. {command} help dit ce que l’on peut écrire. "
            f"{command} forget efface tout ce que Livewise conserve sur vous.",
            f"{command} list affiche tes plans. {command} help dit ce que l’on peut écrire. "
            f"{command} forget efface tout ce que Livewise conserve sur toi.",
        ),
        permissions_heading="Livewise pourrait faire plus ici, si la personne qui gère les applications l’autorise",
        permissions={
            Permission.POST_ANYWHERE: "Publier dans les canaux publics sans invitation (chat:write.public).",
            Permission.READ_THREADS: (
                "Lire les réponses dans le fil d’un plan, pour que l’on puisse y répondre sans nommer Livewise "
                "(channels:history, groups:history, mpim:history)."
            ),
            Permission.READ_DIRECT: "Lire ce qu’on écrit directement à Livewise (im:history).",
            Permission.HAND_OVER_FILES: "Mettre le fichier d’agenda lui-même dans le fil (files:write).",
        },
    )


# --- the listing --------------------------------------------------------------------------------------------


_LISTING: Final = Listing(
    name="Livewise",
    full_name="Livewise\u00a0: ce qui mérite du temps en direct",
    summary="Planifier une formation\u00a0: que faire en autonomie, que faire ensemble.",
    description=(
        "Livewise aide à décider ce qui mérite du temps en direct dans une formation.\n\n"
        "Il pose quatre questions et recommande «\u00a0surtout en autonomie\u00a0», «\u00a0hybride\u00a0» ou "
        "«\u00a0surtout en direct\u00a0», en expliquant pourquoi. Il propose un plan daté\u00a0: que faire avant, en "
        "autonomie, que faire ensemble, en direct, et que faire après.\n\n"
        "Pour commencer\u00a0:\n"
        "- Dans une conversation avec Livewise, écrire le nom d’une formation, par exemple\u00a0: Intégration des "
        "commerciaux.\n"
        "- Dans un canal ou une conversation de groupe, écrire @Livewise et le nom d’une formation.\n\n"
        "Les réponses se choisissent ou s’écrivent, et chacune peut être modifiée plus tard. «\u00a0Mes plans\u00a0» "
        "affiche les plans, «\u00a0Aide\u00a0» ce que l’on peut écrire. «\u00a0Effacer mes données\u00a0» efface tout "
        "ce que Livewise conserve sur la personne qui l’écrit. Livewise voit les messages qui le mentionnent et ceux "
        "de sa conversation privée, et aucun autre."
    ),
    start=Entry(
        title="Commencer",
        description="Planifier une formation\u00a0: quatre questions, une recommandation, un plan daté",
    ),
    plans=Entry(title="Mes plans", description="Voir les plans et en rouvrir un"),
    help=Entry(title="Aide", description="Voir ce que fait Livewise et ce que l’on peut écrire"),
    forget=Entry(
        title="Effacer mes données",
        description="Effacer tout ce que Livewise conserve sur moi, après confirmation",
    ),
)

TEXTS: Final = French("fr")
