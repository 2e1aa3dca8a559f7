"""Sentences that weigh one thing against another, or judge doing without it."""

import pytest

from dialogs.grid import Option, Question
from dialogs.understand import read_option

# The question, the answer, the language and its sentences; a dash where it must be asked again.
WEIGHED = """
    correction | yes | en | without immediate correction they learn it wrong / without correction it's dangerous
    correction | yes | de | ohne sofortige Korrektur wird es gefährlich / ohne sofortige Korrektur lernen sie es falsch
    correction | yes | fr | sans correction immédiate c'est dangereux / sans correction immédiate ils apprennent mal
    correction | yes | es | sin corrección inmediata es peligroso / sin corrección inmediata lo aprenden mal
    correction | yes | sl | brez popravkov je nevarno / brez takojšnjih popravkov se narobe naučijo
    correction | no | en | without correction is fine / it is fine without correction / without immediate correction
    correction | no | de | ohne Korrektur geht es auch / ohne Korrektur ist ok / ohne sofortige Korrektur
    correction | no | fr | sans correction ça va / sans correction immédiate ça marche aussi / sans correction
    correction | no | es | sin corrección está bien / sin corrección inmediata funciona / sin corrección inmediata
    correction | no | sl | brez popravkov je v redu / brez popravkov gre / brez takojšnjega popravka
    correction | - | en | without immediate correction they walk home
    peer | yes | en | without peers they get bored / without the group it makes no sense
    peer | yes | de | ohne andere wird es langweilig / ohne die anderen lernen sie nichts
    peer | yes | fr | sans le groupe c'est ennuyeux / sans les autres ils n'apprennent rien
    peer | yes | es | sin grupo es aburrido / sin los demás no aprenden nada
    peer | yes | sl | brez skupine je dolgočasno / brez drugih se ne naučijo nič
    peer | no | en | without peers is fine / without peers
    peer | no | de | ohne Gruppe geht es / ohne Gruppe
    peer | no | fr | sans groupe ça va / sans les autres
    peer | no | es | sin grupo está bien / sin los demás
    peer | no | sl | brez skupine gre / brez drugih
    practice | live | en | without live practice it is dangerous / not simulable / it's unsimulable
    practice | live | de | ohne Live-Übung ist es gefährlich / nicht simulierbar
    practice | live | fr | sans pratique en direct c'est dangereux / non simulable / c'est non simulable / insimulable
    practice | live | es | sin práctica en vivo es peligroso / no simulable / es no simulable / insimulable
    practice | live | sl | brez vaje v živo je nevarno / ni simulabilno / nesimulabilno
    practice | - | en | without simulation they fail / without practice they forget everything
    practice | async | en | without live practice is fine / simulable
    practice | async | de | ohne Live geht es / simulierbar
    practice | async | fr | sans direct ça marche / simulable
    practice | async | es | simulable
    goal | behavior | en | more behaviour than knowledge / less knowledge, more behaviour
    goal | behavior | en | behaviour more than knowledge
    goal | behavior | de | eher Verhalten als Wissen / weniger Wissen, mehr Verhalten / mehr Verhalten als Wissen
    goal | behavior | fr | plutôt comportement que connaissances / moins de connaissances, plus de comportement
    goal | behavior | es | más bien comportamiento que conocimiento / menos conocimiento, más comportamiento
    goal | behavior | sl | bolj vedenje kot znanje / manj znanja, več vedenja / vedenje bolj kot znanje
    goal | knowledge | en | more knowledge than behaviour / behaviour is fine, they lack knowledge
    goal | knowledge | en | behaviour is less important than knowledge
    goal | knowledge | de | eher Wissen als Verhalten / Verhalten passt, es fehlt Wissen
    goal | knowledge | fr | plutôt connaissances que comportement / plus de connaissances que de comportement
    goal | knowledge | es | más bien conocimiento que comportamiento
    goal | knowledge | es | el comportamiento está bien, les falta conocimiento
    goal | knowledge | sl | več znanja kot vedenja / vedenje je v redu, manjka jim znanje
    goal | - | en | not more knowledge than behaviour / knowledge is there, behaviour is missing
    goal | both | en | knowledge and behaviour / more than knowledge / mostly behaviour, a bit of knowledge
    goal | both | de | Wissen und Verhalten / mehr als Wissen
    goal | both | fr | connaissances et comportement / plus que des connaissances
    goal | both | es | conocimiento y comportamiento
    goal | both | sl | znanje in vedenje / več kot znanje
    peer | - | sl | da ne
"""


@pytest.mark.parametrize(
    ("question", "expected", "language", "text"),
    [
        (question, expected, language, text)
        for line in WEIGHED.strip().splitlines()
        for question, expected, language, texts in [[part.strip() for part in line.split("|")]]
        for text in texts.split(" / ")
    ],
)
def test_what_is_weighed(question: str, expected: str, language: str, text: str) -> None:
    answer = read_option(Question(question), text, language)
    assert answer is (None if expected == "-" else Option(expected))
