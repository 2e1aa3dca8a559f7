"""People who speak another language than English with a real bot, each on one platform, and all that they read."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final, Protocol

from bs4 import BeautifulSoup, Tag

from dialogs.texts import Texts, catalogue
from tests.e2e.script import Shown, Talker
from tests.e2e.slackers import Slacker
from tests.e2e.teamsters import Teamster
from tests.e2e.visitor import Button, Reply, Visitor
from tests.fakes.slack import Message
from tests.fakes.slack_waiting import eventually


@dataclass(frozen=True, slots=True, kw_only=True)
class Tongue:
    """A language as people type it; `locale` is what their clients ask for."""

    locale: str
    description: str  # says the goal, that somebody corrects at once, that nobody needs others, and for how many
    topic: str  # its name in the description
    practice: str  # an answer in words: it can be simulated
    case: str  # an answer in words: none of these
    live: str  # 24 June 2030 at 15:00
    remind: str
    help: str
    other: str  # a language to change to

    @property
    def texts(self) -> Texts:
        """What the bot says."""
        return catalogue(self.locale)


TONGUES: Final[Mapping[str, Tongue]] = {
    "de": Tongue(
        locale="de-AT",
        description="Auffrischung für 12 Staplerfahrer. Sie kennen die Regeln, sollen sie aber im Alltag anwenden. "
        "Ein Trainer korrigiert sie sofort. Jeder übt allein.",
        topic="Auffrischung",
        practice="Das lässt sich simulieren",
        case="nichts davon",
        live="24. Juni 2030 um 15 Uhr",
        remind="erinnere uns bitte",
        help="Hilfe",
        other="sl",
    ),
    "fr": Tongue(
        locale="fr-CA",
        description="Remise à niveau pour 12 caristes. Ils connaissent les règles, mais doivent les appliquer au "
        "quotidien. Un formateur les corrige immédiatement. Chacun s'exerce seul.",
        topic="Remise à niveau",
        practice="on peut simuler",
        case="aucun de ceux-là",
        live="24 juin 2030 à 15h",
        remind="rappelle-nous",
        help="aide",
        other="de",
    ),
    "es": Tongue(
        locale="es-MX",
        description="Repaso para 12 conductores de carretillas. Conocen las reglas, pero deben aplicarlas cada día. "
        "Un formador los corrige en el momento. Cada uno practica solo.",
        topic="Repaso",
        practice="se puede simular",
        case="ninguno de estos",
        live="24 de junio de 2030 a las 15:00",
        remind="recuérdanos",
        help="ayuda",
        other="fr",
    ),
    "sl": Tongue(
        locale="sl-SI",
        description="Osvežitev za 12 voznikov viličarjev. Pravila poznajo, morajo pa jih uporabljati vsak dan. "
        "Trener jih takoj popravi. Vsak vadi sam.",
        topic="Osvežitev",
        practice="se da simulirati",
        case="nič od tega",
        live="24. junija 2030 ob 15h",
        remind="opomni nas",
        help="pomoč",
        other="de",
    ),
}


class Speaker(Talker, Protocol):
    """A person who also reads what they are told alone."""

    async def hears(self, words: str) -> None:
        """Wait until they are told this alone, or in their own chat."""
        ...

    async def answers(self, label: str) -> None:
        """Press the newest button with this label on what they were told alone."""
        ...

    async def reads(self) -> Sequence[Shown]:
        """Everything of the bot that they have before them."""
        ...

    async def thread(self, last: int = 0) -> Sequence[Shown]:
        """The bot's messages there, the oldest first; only so many of the last ones, where that is asked for."""
        ...


class WebSpeaker(Visitor):
    """At the playground, where they are told alone what comes with the answer to a request."""

    _replied = ""

    async def say(self, text: str) -> Reply:
        """Type words, and read the answer."""
        reply = await super().say(text)
        self._replied = reply.text
        return reply

    async def hears(self, words: str) -> None:
        """Read it in the last answer."""
        assert words in BeautifulSoup(self._replied, "html.parser").get_text(" ", strip=True), self._replied

    async def answers(self, label: str) -> None:
        """Press a button of the last answer."""
        for holder in BeautifulSoup(self._replied, "html.parser").select("button[data-press]"):
            assert isinstance(holder, Tag)
            if holder.get_text(strip=True) == label:
                button = Button(label=label, press=str(holder["data-press"]), session=str(holder["data-session"]))
                self._replied = (await self.send_press(button)).text
                return
        raise AssertionError(f"{label!r} is not in {self._replied}")

    async def reads(self) -> Sequence[Shown]:
        """The conversation, the last answer, and the page around them."""
        alone = BeautifulSoup(self._replied, "html.parser")
        around = BeautifulSoup((await self.open(self.conversation)).text, "html.parser").find("body")
        assert isinstance(around, Tag)
        return [*await self.thread(), _shown(alone), _shown(around)]


class SlackSpeaker(Slacker):
    """At Slack, where hints come that nobody else sees."""

    async def hears(self, words: str) -> None:
        """Read it as a hint."""
        await self.person.told(words)

    async def answers(self, label: str) -> None:
        """Press a button of the newest hint that has it."""

        def look() -> Message | None:
            return next((hint for hint in reversed(self.person.whispers()) if label in hint.buttons), None)

        hint = await eventually(look, lambda: f"no hint has {label!r}; displayed is:\n{self.person.screen()}")
        sent = await self.person.press(label, where=hint)
        assert sent.answer.is_ok, sent.answer

    async def reads(self) -> Sequence[Shown]:
        """The thread, and every hint."""
        hints = [
            Shown(words=hint.read(self.person.reader), buttons=tuple(hint.buttons)) for hint in self.person.whispers()
        ]
        return [*await self.thread(), *hints]


class TeamsSpeaker(Teamster):
    """In a personal chat at Teams, where everything is told alone."""

    async def hears(self, words: str) -> None:
        """Read it in the chat."""
        await self.sees(words)

    async def answers(self, label: str) -> None:
        """Press it there."""
        await self.press(label)

    async def reads(self) -> Sequence[Shown]:
        """The chat, and what came up after presses."""
        return [*await self.thread(), Shown(words=self.told())]


def _shown(part: Tag) -> Shown:
    return Shown(
        words=part.get_text(" ", strip=True),
        buttons=tuple(button.get_text(strip=True) for button in part.select("button")),
    )
