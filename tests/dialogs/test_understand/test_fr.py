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
    read_option,
    read_start,
)
from tests.dialogs.test_understand.samples import phrasings, rows

TODAY = date(2027, 3, 10)  # a Wednesday


COMMANDS: Mapping[Command | None, str] = {
    Command.HELP: """
        aide | Aide ! | à l'aide | aide-moi stp | j'ai besoin d'aide | que peux-tu faire ? | comment ça marche ?
        | Bonjour | salut | tu sers à quoi ? | qui êtes-vous ? | menu | comment ca marche
    """,
    Command.LIST: """
        mes plans | liste | montre-moi mes plans | Mes plans, s'il vous plaît | je veux voir mes plans
        | quels sont mes plans ? | est-ce que je peux voir mes plans | affiche mes plans | tous mes plans
    """,
    Command.FORGET: """
        oublie-moi | Oubliez-moi ! | efface mes données | supprimez toutes mes données svp | supprimer mes donnees
        | je veux que tu oublies tout | oublie tout sur moi | supprimer mon compte
    """,
    Command.RESTART: """
        recommencer | on recommence | je veux recommencer | depuis le début | repartir de zéro | reset
        | on reprend tout à zéro ? | recommence depuis le debut stp
    """,
    Command.BACK: """
        retour | en arrière | question précédente | revenir en arrière svp | je me suis trompé | oups
        | je voudrais revenir à la question précédente | peux-tu revenir en arrière ?
    """,
    Command.PLAN: """
        plan | fais le plan | fixer une date | on fixe la date | je veux fixer la date | planifier | la date
        | montre-moi le plan | choisir une date | planifions ça | ok on planifie
    """,
    Command.REBOOK: """
        changer la date | change la date stp | décaler | on décale la séance | reporter la session
        | il faut déplacer la formation | nouvelle date | je dois changer l'heure | repousse la date
    """,
    Command.KEEP: """
        annuler | garde ça | laisse tomber | on garde comme ça | ne change rien | non, laisse | tel quel
        | Laissez comme ça, merci
    """,
    Command.WHY: """
        pourquoi ? | Pourquoi ces dates ? | mais pourquoi | d'où viennent ces chiffres ? | explique | comment ça ?
        | c'est quoi la différence ? | ça veut dire quoi ? | je ne comprends pas la question | par exemple ?
        | qu'est-ce que vous entendez par pairs ? | c'est-à-dire ? | que veut dire interaction entre pairs ?
    """,
    Command.OBJECT: """
        je ne suis pas d'accord | pas d'accord | chuis pas d'accord | ce n'est pas juste | ça ne me convient pas
        | désolé, je ne suis pas d'accord | je ne suis pas convaincue | vous vous trompez
    """,
    Command.OPEN: """
        laisse tout le monde répondre | ouvrir à tous | les autres peuvent répondre
        | peux-tu ouvrir à toute l'équipe ? | tout le monde peut répondre
    """,
    Command.CLOSE: "moi seul | seulement moi | fermer aux autres | uniquement le propriétaire | juste moi svp",
    Command.NEW: """
        nouvelle formation | planifier une autre formation | nouveau plan | commencer | c'est parti
        | je voudrais commencer une nouvelle formation | start | planifier une autre formation : sécurité incendie
    """,
    Command.REMIND: "rappelle-nous | rappels | active les rappels | envoyez-nous des rappels svp | rappelez-moi",
    Command.STOP: """
        stop | arrête | plus de rappels | arrêtez de nous envoyer des rappels | désactive les rappels
        | je ne veux plus de rappels | désabonnez-moi
    """,
    Command.PREVIEW: "aperçu | voir les prochains rappels | quels rappels ? | c'est quand le prochain rappel ?",
    Command.DONE: "c'est fait | fait | terminé | on l'a fait | j'ai fini ! | ça y est",
    Command.SKIP: "sauter cette étape | passe | pas besoin | on saute | ignorer",
    Command.SNOOZE: "plus tard | pas maintenant | rappelle-moi plus tard | rappelle-moi le 14 mai | rappelez-moi lundi",
    Command.HOUR: "dans une heure | rappelle-moi dans 1h | 1 heure",
    Command.TOMORROW: "demain | demain matin | rappelle-moi demain svp | demain à 9h",
    Command.WORKDAY: "le prochain jour ouvré | prochain jour ouvrable",
    Command.DETAILS: "détails | ajouter la salle | paramètres | mets les rappels en pause",
    Command.AWAY: """
        absente jusqu'au 14 mai | je suis en congés jusqu'au 3 juin | pas avant le 12 mai | de retour le 5 mai
    """,
    Command.CALL_OFF: "annuler la séance | la formation est annulée | ça n'aura pas lieu | on annule l'atelier",
    Command.CALL_ON: "finalement ça a lieu | la séance est maintenue | ça aura bien lieu",
    Command.CALENDAR: """
        calendrier | mon agenda | fichier ics | envoie-moi le calendrier | ajoute-le à mon agenda
        | ajouter au calendrier
    """,
    Command.AGENDA: "ordre du jour | vérifier mon ordre du jour | le déroulé | agenda | l'ordre du jour svp",
    None: """
        oui | non | Aide-soignants : hygiène | Retour au calme après un conflit | Plan de continuité
        | le plan n'est pas bon | Rappels vaccinaux pour infirmiers | ne m'oublie pas | oublie ça
        | Planification pour managers | arrêter de fumer | Gestion du changement | pourquoi la sécurité compte
        | 12 mai | je veux aider les gens | la liste des participants | commencer petit | Nouvelle loi sur les données
        | l'équipe recommence lundi | stop au harcèlement | faux | pas vrai | je ne pense pas du tout
        | calendrier de l'avent | tout le monde répond au téléphone | oui oui | fait maison
    """,
}


@pytest.mark.parametrize(("expected", "text"), rows(COMMANDS))
def test_commands(expected: Command | None, text: str) -> None:
    assert read_command(text, "fr") is expected


CHANGES: Mapping[Target | None, str] = {
    Question.GOAL: """
        changer l'objectif | change l'objectif stp | je veux changer ma réponse sur l'objectif
        | modifier la question 1 | revenir à la première question | l'objectif est faux | corriger ma première réponse
        | retour à la question 1
    """,
    Question.CORRECTION: """
        changer la correction | modifier la réponse 2 | revenir sur la correction | la correction n'est pas bonne
        | change la deuxième réponse | peux-tu changer la correction ?
    """,
    Question.PEER: "changer les pairs | modifie ma réponse sur les pairs | changer la question 3 | revenir aux pairs",
    Question.PRACTICE: """
        changer la pratique | modifier la question 4 | je voudrais revoir la pratique | la pratique a changé
    """,
    "case": "changer le cas | modifier le cas particulier | changer la question 5",
    None: """
        changer | changer la date | changer ma réponse | l'objectif est le comportement | objectif | question 2
        | retour | conduite du changement | changer les habitudes | revoir les bases | corriger tout de suite
        | question 7 | mettre en pratique | passer à l'action | quel est l'objectif ? | changer de groupe sanguin
    """,
}


@pytest.mark.parametrize(("expected", "text"), rows(CHANGES))
def test_changes(expected: Target | None, text: str) -> None:
    assert read_change(text, "fr") == expected
    if expected is not None:
        assert read_command(text, "fr") is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("changer la correction en non", (Question.CORRECTION, Option.NO)),
        ("change l'objectif en comportement stp", (Question.GOAL, Option.BEHAVIOR)),
        ("passe la pratique en async", (Question.PRACTICE, Option.ASYNC)),
        ("changer le cas en aucun", ("case", Case.NONE)),
        ("changer la pratique en football", None),
        ("l'objectif est faux", None),
    ],
)
def test_changed_answers(text: str, expected: tuple[Target, Option | Case] | None) -> None:
    assert read_changed_answer(text, "fr") == expected


CORRECTIONS: Mapping[tuple[Question, Option] | None, str] = {
    (Question.GOAL, Option.BEHAVIOR): "l'objectif est le comportement | le but c'est de changer les habitudes",
    (Question.GOAL, Option.KNOWLEDGE): "l'objectif, c'est la connaissance | finalement l'objectif est la connaissance",
    (Question.CORRECTION, Option.NO): "la correction peut attendre | correction immédiate pas nécessaire",
    (Question.CORRECTION, Option.YES): "la correction doit être immédiate | la correction est indispensable",
    (Question.PEER, Option.YES): "les pairs sont indispensables",
    (Question.PEER, Option.NO): "pas besoin de pairs | l'interaction entre pairs n'est pas essentielle",
    (Question.PRACTICE, Option.LIVE): "la pratique doit être en présentiel | en fait la pratique doit être en direct",
    (Question.PRACTICE, Option.ASYNC): "la pratique peut être simulée | pas besoin de pratique",
    None: """
        pairs | pratique | l'objectif est de 20 personnes | quel est l'objectif ?
        | peut-être que les pairs sont nécessaires | la pratique est-elle en direct ? | la pratique est ennuyeuse
        | oui | non | c'est pratique | en groupe | l'objectif est clair | on a besoin de pratique
        | les pairs ne voyagent pas
    """,
}


@pytest.mark.parametrize(("expected", "text"), rows(CORRECTIONS))
def test_corrections(expected: tuple[Question, Option] | None, text: str) -> None:
    assert read_correction(text, "fr") == expected


# Seen on Wednesday, 10 March 2027: day, start, minutes, participants; a dash where nothing is said.
BOOKINGS = """
    14 mai 2027 à 15h                                 | 2027-05-14 15:00 - -
    le 14 mai à 15h30                                 | 2027-05-14 15:30 - -
    le 14 mai, 15 h 30                                | 2027-05-14 15:30 - -
    vendredi 14 mai de 9h à 11h                       | 2027-05-14 09:00 120 -
    14 mai 9h30-11h                                   | 2027-05-14 09:30 90 -
    1er avril à 8h                                    | 2027-04-01 08:00 - -
    14.05.2027 15h                                    | 2027-05-14 15:00 - -
    le 14 à 10h                                       | 2027-03-14 10:00 - -
    mardi prochain à 9h30                             | 2027-03-16 09:30 - -
    lundi de la semaine prochaine à 14h               | 2027-03-15 14:00 - -
    demain à 10h                                      | 2027-03-11 10:00 - -
    après-demain à midi                               | 2027-03-12 12:00 - -
    apres demain 10h                                  | 2027-03-12 10:00 - -
    dans deux semaines                                | 2027-03-24 - - -
    dans quinze jours                                 | 2027-03-24 - - -
    dans 10 jours à 11h                               | 2027-03-20 11:00 - -
    mardi en huit                                     | 2027-03-23 - - -
    premier mardi d'avril à 10h                       | 2027-04-06 10:00 - -
    dernier vendredi du mois                          | 2027-03-26 - - -
    14 aout 15h 1h30                                  | 2027-08-14 15:00 90 -
    14 mai 15h, une heure et demie                    | 2027-05-14 15:00 90 -
    14 mai 15h deux heures, 12 infirmières            | 2027-05-14 15:00 120 12
    14 mai 15h, une vingtaine de personnes            | 2027-05-14 15:00 - 20
    14 mai à 3h de l'après-midi                       | 2027-05-14 15:00 - -
    jeudi 10h-12h, 15 pers                            | 2027-03-11 10:00 120 15
    on commence le 3 mai à 9h avec 15 stagiaires      | 2027-05-03 09:00 - 15
    10h                                               | - 10:00 - -
    mets plutôt 10h                                   | - 10:00 - -
    2h                                                | - - 120 -
    on sera 20                                        | - - - 20
    vers le 14 mai                                    | - - - -
    avant le 14 mai                                   | - - - -
    pas le 14 mai                                     | - - - -
    semaine du 14 mai                                 | - - - -
    du 14 mai au 16                                   | - - - -
    le 14 ou le 15 mai                                | - - - -
    mardi dernier                                     | - - - -
    mardi ou jeudi                                    | - - - -
    tous les mardis à 10h                             | - - - -
    il y a 3 jours                                    | - - - -
    à partir du 14 mai                                | - - - -
    mardi 14                                          | - - - -
    appelle-moi à 10h                                 | - - - -
    la salle fait 20 places                           | - - - -
    la semaine prochaine                              | - - - -
    05/06/2027                                        | 2027-06-05 - - -
"""


@pytest.mark.parametrize("line", BOOKINGS.strip().splitlines())
def test_bookings(line: str) -> None:
    text, expected = (part.strip() for part in line.split("|"))
    found = read_booking(text, "fr", TODAY) or BookingWords()
    start = f"{found.start:%H:%M}" if found.start else None
    said = (found.day, start, found.minutes, found.participants)
    assert " ".join("-" if part is None else str(part) for part in said) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("14 mai 15h heure de Paris", BookingWords(zone="Europe/Paris")),
        ("14 mai 15h à Berlin", BookingWords(zone="Europe/Berlin")),
        ("14 mai 15h heure locale", BookingWords(unknown_zone="heure locale")),
        ("14 mai 15h, 8h de live", BookingWords()),
        ("14 mai 15h, jours fériés de France", BookingWords(country="france")),
        ("14 mai 15h, jours fériés d'Allemagne", BookingWords(country="allemagne")),
    ],
)
def test_zones_and_countries(text: str, expected: BookingWords) -> None:
    found = read_booking(text, "fr", TODAY)
    assert found is not None
    assert found.day == date(2027, 5, 14)
    assert (found.zone, found.unknown_zone, found.country) == (expected.zone, expected.unknown_zone, expected.country)


@pytest.mark.parametrize("text", phrasings("10h | 10 | dix heures"))
def test_a_bare_number_may_be_a_time(text: str) -> None:
    found = read_start(text, "fr")
    assert found is not None
    assert found.hour == 10


UNREAD = """
    qu'est-ce que tu me conseilles de manger | ah bon ? | le groupe Renault | mon équipe est à Lyon | non mais attends
    | c'est quoi une correction immédiate ? | pourquoi pas | pas mal | une présentation non violente | comment ?
"""


@pytest.mark.parametrize("text", phrasings(UNREAD))
@pytest.mark.parametrize("question", [Question.CORRECTION, Question.PEER])
def test_what_is_no_answer(question: Question, text: str) -> None:
    assert read_option(question, text, "fr") is None
    assert read_case(text, "fr") is None
