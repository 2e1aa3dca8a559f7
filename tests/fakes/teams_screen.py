"""What is before a person: messages and cards as their client shows them, with what they did on each card."""

from collections.abc import Iterator, Mapping, Sequence

from tests.fakes.slack_json import Json, is_array, is_object
from tests.fakes.teams_cards import Touched
from tests.fakes.teams_controls import Button, CannotEnter, Input, buttons, entered, find_input, inputs
from tests.fakes.teams_fallback import resolved
from tests.fakes.teams_places import Conversation, Message, Thread, User
from tests.fakes.teams_world import World

Spot = Conversation | Thread | Message  # where to look; None: everywhere


class Screen:
    """The screen of one person."""

    def __init__(self, world: World, user: User) -> None:
        self._world = world
        self._user = user
        self._touched: list[tuple[Json, Touched]] = []

    def messages(self, where: Spot | None = None) -> list[Message]:
        """What is displayed, the newest first."""
        match where:
            case Message():
                return [where]
            case None:
                mine = [each for each in self._world.conversations.values() if self._user in each.members]
                found = [message for each in mine if not each.is_gone for message in each.messages()]
            case _:
                found = where.messages()
        return sorted(found, key=lambda message: int(message.id), reverse=True)

    def cards(self, where: Spot | None = None) -> Iterator[tuple[Message, Json]]:
        """The cards on it, the newest message first."""
        for message in self.messages(where):
            yield from ((message, card) for card in message.cards(self._user.eyes))

    def read(self, message: Message) -> str:
        """The words of a message."""
        return message.read(self._user.eyes, self.touched)

    def touched(self, card: Json) -> Touched:
        """What was done on exactly this card; another one in its place is untouched."""
        for known, touched in self._touched:
            if known is card:
                return touched
        self._touched.append((card, touched := Touched()))
        return touched

    def buttons(self, card: Json) -> list[Button]:
        """What can be pressed on a card."""
        return buttons(self._taken(card), self.touched(card))

    def fields(self, card: Json) -> list[Input]:
        """What can be filled in on a card, and on the cards that are open on it."""
        forms = [self._taken(card)]
        for button in self.buttons(card):
            forms += (form for form in button.forms[1:] if form not in forms)
        return [field for form in forms for field in inputs(form)]

    def takes(self, card: Json, values: Mapping[str, object]) -> bool:
        """Fill in a card, where it has all these inputs."""
        try:
            fill(self.fields(card), self.touched(card), values)
        except CannotEnter:
            return False
        return True

    def toggle(self, card: Json, action: Json) -> None:
        """Show or hide what an Action.ToggleVisibility names."""
        elements = list(_elements(self._taken(card)))
        visible = self.touched(card).visible
        for target in action["targetElements"]:
            named: Json = target if is_object(target) else {"elementId": target}
            identity = str(named["elementId"])
            element = next((each for each in elements if each.get("id") == identity), None)
            assert element is not None, f"nothing on the card has the id {identity!r}"
            was = visible.get(identity, element.get("isVisible", True))
            visible[identity] = bool(named.get("isVisible", not was))

    def __str__(self) -> str:
        return "\n---\n".join(self.read(message) for message in self.messages()) or "(nothing)"

    def _taken(self, card: Json) -> Json:
        return resolved(card, self._user.eyes.knows).card


def fill(fields: Sequence[Input], touched: Touched, values: Mapping[str, object]) -> None:
    """Put values into inputs, by label or id."""
    filled = {(field := find_input(fields, name)).id: entered(field, wanted) for name, wanted in values.items()}
    touched.filled |= filled


def _elements(thing: object) -> Iterator[Json]:
    """Everything in a card."""
    if is_object(thing):
        yield thing
    parts = thing.values() if is_object(thing) else thing if is_array(thing) else ()
    for part in parts:
        yield from _elements(part)
