"""How ids are spelled: by Teams, and by the Microsoft 365 Agents Playground, where teams and people have fixed ones."""

import random
import secrets
import string
import uuid
from typing import Protocol

_WORDLIKE = string.ascii_letters + string.digits + "_-"


class Ids(Protocol):
    """Makes the ids of one fake Teams."""

    def tenant(self) -> str:
        """An organisation."""
        ...

    def bot(self, app_id: str) -> str:
        """The bot, as the recipient of what it is sent."""
        ...

    def user(self) -> tuple[str, str]:
        """A person: the id this bot knows them by, and their id in the organisation's directory."""
        ...

    def personal(self) -> str:
        """A chat of one person with the bot."""
        ...

    def group(self) -> str:
        """A group chat."""
        ...

    def team(self) -> str:
        """A team, and by that its General channel."""
        ...

    def channel(self) -> str:
        """Another channel of a team."""
        ...

    def guid(self) -> str:
        """A GUID."""
        ...


class TeamsIds:
    """As Teams spells them; a different series in each fake."""

    def __init__(self) -> None:
        self._random = random.Random(secrets.randbits(64))

    def tenant(self) -> str:
        """A GUID."""
        return self.guid()

    def bot(self, app_id: str) -> str:
        """`28:` and the app id."""
        return f"28:{app_id}"

    def user(self) -> tuple[str, str]:
        """`29:…` and a GUID."""
        return f"29:1{self._letters(85)}", self.guid()

    def personal(self) -> str:
        """`a:…`."""
        return f"a:1{self._letters(126)}"

    def group(self) -> str:
        """`19:…@thread.v2`."""
        return f"19:{self._hex()}@thread.v2"

    def team(self) -> str:
        """`19:…@thread.tacv2`."""
        return f"19:{self._letters(43)}1@thread.tacv2"

    def channel(self) -> str:
        """`19:…@thread.tacv2`, hexadecimal."""
        return f"19:{self._hex()}@thread.tacv2"

    def guid(self) -> str:
        """A random one."""
        return str(uuid.UUID(int=self._random.getrandbits(128), version=4))

    def _letters(self, count: int) -> str:
        return "".join(self._random.choices(_WORDLIKE, k=count))

    def _hex(self) -> str:
        return f"{self._random.getrandbits(128):032x}"


class PlaygroundIds(TeamsIds):
    """The Playground's: new GUIDs for chats whenever it starts, the rest fixed, and numbered from the second on."""

    def __init__(self) -> None:
        super().__init__()
        self._counts: dict[str, int] = {}

    def tenant(self) -> str:
        """Always the first is the same."""
        return f"00000000-0000-0000-0000-{self._count('tenant') + 1:013}"

    def bot(self, app_id: str) -> str:
        """No `28:`; the same whether there is an app id or not."""
        del app_id
        return "00000000-0000-0000-0000-00000000000011"

    def user(self) -> tuple[str, str]:
        """`user-id-0` and on."""
        number = self._count("user")
        return f"user-id-{number}", f"00000000-0000-0000-0000-{20 + number:013}"

    def personal(self) -> str:
        """A GUID."""
        return self.guid()

    def group(self) -> str:
        """A GUID."""
        return self.guid()

    def team(self) -> str:
        """`team-id`."""
        return self._numbered("team-id")

    def channel(self) -> str:
        """`channel-announcements-id`."""
        return self._numbered("channel-announcements-id")

    def _numbered(self, name: str) -> str:
        number = self._count(name)
        return f"{name}-{number}" if number else name

    def _count(self, name: str) -> int:
        number = self._counts.get(name, 0)
        self._counts[name] = number + 1
        return number
