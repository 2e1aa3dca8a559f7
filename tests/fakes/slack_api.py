"""What every Web API method shares: who asks, with which token and scopes, about which channel."""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from tests.fakes.slack_json import Json
from tests.fakes.slack_world import Channel, Installation, Kind, Standing, User, World


class Refused(Exception):
    """A method answers `ok: false` with this error."""

    def __init__(self, error: str, **more: object) -> None:
        super().__init__(error)
        self.error = error
        self.more: Json = dict(more)


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """One call of a method, with its arguments read from query, form or JSON."""

    world: World
    method: str
    args: Json
    token: str = ""
    bearer: str = ""  # the token where it came in the header, not among the arguments
    basic: tuple[str, str] = ("", "")  # client id and secret, where they came as Basic authorization
    installation: Installation | None = None

    @property
    def bot(self) -> Installation:
        """The installation whose token was used."""
        assert self.installation is not None
        return self.installation

    def text(self, name: str) -> str:
        """An argument as a string, empty when it is missing."""
        value: object = self.args.get(name)
        return "" if value is None else str(value)

    def flag(self, name: str) -> bool:
        """An argument as a yes or no; forms spell it 1 or true."""
        return self.text(name).lower() in {"1", "true"}

    def number(self, name: str, otherwise: int) -> int:
        """An argument as a number."""
        text = self.text(name)
        return int(text) if text.isdecimal() else otherwise

    def structure(self, name: str, error: str) -> Any:  # noqa: ANN401 - JSON is what it is
        """An argument as JSON, which forms carry as a string; None when it is missing."""
        value: object = self.args.get(name)
        if not isinstance(value, str):
            return value
        try:
            return json.loads(value)
        except ValueError as unreadable:
            raise Refused(error) from unreadable


@dataclass(frozen=True, slots=True, kw_only=True)
class Method:
    """How a method is answered and what it asks for."""

    answer: Callable[[Asked], Json]
    scopes: tuple[str, ...] = ()  # one of them is enough
    token: str = "bot"  # "app": the app-level one; empty: needs none
    body: str = "any"  # "form": arguments in a JSON body are not read


Methods = Mapping[str, Method]

FORM: Final = "form"
APP: Final = "app"


def authorised(world: World, asked: Asked, method: Method) -> Installation | None:
    """The installation behind the token; Refused where it may not call this method."""
    if not method.token:
        return None
    if not asked.token:
        raise Refused("not_authed")
    if method.token == APP:
        _check_app_token(world, asked)
        return None
    token = world.tokens.get(asked.token)
    if asked.token == world.app.app_token:
        raise Refused("not_allowed_token_type")
    if token is None:
        raise Refused("invalid_auth")
    if token.installation.standing is not Standing.ACTIVE:
        raise Refused(token.installation.standing.value)
    if token.expires_at is not None and world.now() >= token.expires_at:
        raise Refused("token_expired")
    need(token.installation, *method.scopes)
    return token.installation


def _check_app_token(world: World, asked: Asked) -> None:
    if asked.token in world.tokens:
        raise Refused("not_allowed_token_type")
    if asked.bearer != world.app.app_token:
        raise Refused("invalid_auth")  # also the right one among the arguments


def need(installation: Installation, *scopes: str) -> None:
    """Refuse where none of these scopes is granted."""
    if scopes and installation.scopes.isdisjoint(scopes):
        raise Refused("missing_scope", needed=scopes[0], provided=",".join(sorted(installation.scopes)))


def find_user(asked: Asked, identity: str, error: str = "user_not_found") -> User:
    """The person with this id, where the token can see them."""
    user = asked.world.users.get(identity)
    if user is None or not _meets(asked, user):
        raise Refused(error)
    return user


def _meets(asked: Asked, user: User) -> bool:
    if asked.bot.reaches(user.workspace):
        return True
    return any(user.id in channel.members and sees(asked.bot, channel) for channel in asked.world.channels.values())


def sees(installation: Installation, channel: Channel) -> bool:
    """Whether this installation's bot can know of a channel."""
    if channel.is_gone:
        return False
    if not any(installation.reaches(workspace) for workspace in (channel.workspace, *channel.shared_with)):
        return False
    return channel.kind is Kind.PUBLIC or installation.bot_user in channel.members


def find_channel(asked: Asked, name: str = "channel", error: str = "channel_not_found") -> Channel:
    """The channel an argument means; a person's id means the direct messages with them."""
    wanted = asked.text(name)
    user = asked.world.users.get(wanted)
    if user is not None and asked.bot.reaches(user.workspace):
        return asked.world.direct(user)
    for channel in asked.world.channels.values():
        if channel.is_gone or wanted not in {channel.id, f"#{channel.name}"}:
            continue
        if sees(asked.bot, channel):
            return channel
        if asked.bot.workspace is None and channel.workspace.enterprise is asked.bot.enterprise:
            raise Refused("team_access_not_granted")
    raise Refused(error)


def is_member(asked: Asked, channel: Channel) -> bool:
    """Whether the calling bot is in the channel."""
    return asked.bot.bot_user in channel.members


@dataclass(slots=True)
class Pages:
    """One page of a list, by Slack's cursors."""

    items: list[Json] = field(default_factory=list[Json])
    cursor: str = ""

    @property
    def metadata(self) -> Json:
        """What the answer says about the next page."""
        if not self.cursor:
            return {"has_more": False}
        return {"has_more": True, "response_metadata": {"next_cursor": self.cursor}}
