"""In which language, and in which form of address, people want to be spoken to; chosen by them, not by their client.

A person's language is their own. The form of address is their workspace's, except where a tenant is no workspace but
people who have nothing to do with each other.
"""

from collections.abc import Collection, Mapping
from dataclasses import replace
from hashlib import blake2b
from typing import Final, cast

import structlog
from cachetools import TTLCache
from redis.exceptions import RedisError

from adapters.base import DeskUnavailable, Person
from adapters.commands import Commands
from dialogs.locales import Address, addressed, language_of
from dialogs.texts import CATALOGUES

log = structlog.stdlib.get_logger(__name__)

_NEAR_SECONDS: Final = 60.0  # after which this process looks again for what another one was told
_NEAR_PEOPLE: Final = 10_000
_ADDRESS: Final = "address"
_FORMS: Final = frozenset(form.value for form in Address)

Choice = tuple[str, Address]  # the language, empty for the client's own; the address


class Tongues:
    """What was chosen: in this process for a minute, in Redis for good."""

    def __init__(self, redis: Commands, *, strangers: Collection[str] = (), usual: Address = Address.FORMAL) -> None:
        """`strangers` are tenants whose people have nothing to do with each other; `usual` holds without a choice."""
        self._redis = redis
        self._strangers = frozenset(strangers)
        self._usual = usual
        self._near: TTLCache[tuple[str, str], Choice] = TTLCache[tuple[str, str], Choice](_NEAR_PEOPLE, _NEAR_SECONDS)

    async def spoken(self, person: Person) -> Person:
        """The person, with the locale in which they want to be spoken to; as they are where that cannot be read."""
        near = (person.tenant, person.id)
        choice = self._near.get(near)
        if choice is None:
            try:
                choice = await self._kept(person)
            except (RedisError, OSError) as error:
                log.info("choice of language unknown", tenant=person.tenant, error=type(error).__name__)
                return person
            self._near[near] = choice
        language, address = choice
        own = person.own_locale or person.locale
        return replace(person, locale=addressed(_in(language, own), address), own_locale=own)

    async def choose(self, person: Person, language: str) -> None:
        """Speak this language to the person, or their client's own where it is empty; DeskUnavailable."""
        field = _name(person)
        command = ("HSET", _key(person.tenant), field, language) if language else ("HDEL", _key(person.tenant), field)
        await self._ask(*command)
        self._near.pop((person.tenant, person.id), None)

    async def address(self, person: Person, address: Address) -> None:
        """Address everybody of the person's workspace in this form; DeskUnavailable."""
        await self._ask("HSET", _key(person.tenant), self._whose(person), address)
        for near in [near for near in self._near if near[0] == person.tenant]:
            self._near.pop(near, None)

    async def chosen(self, person: Person) -> Mapping[str, str]:
        """What one person chose for themselves: `language`, `address`, each only if they did; DeskUnavailable."""
        own = {"language": _name(person), "address": self._whose(person)}
        if own["address"] == _ADDRESS:
            del own["address"]  # that one is the workspace's
        found = await self._ask("HMGET", _key(person.tenant), *own.values())
        told = map(_text, cast("list[object]", found))
        return {name: choice for name, choice in zip(own, told, strict=True) if choice}

    async def forget(self, person: Person) -> None:
        """Forget what one person chose for themselves; DeskUnavailable."""
        own = {_name(person), self._whose(person)} - {_ADDRESS}
        await self._ask("HDEL", _key(person.tenant), *sorted(own))
        self._near.pop((person.tenant, person.id), None)

    async def forget_all(self, tenant: str) -> None:
        """Forget everything of a tenant; DeskUnavailable."""
        await self._ask("DEL", _key(tenant))
        for near in [near for near in self._near if near[0] == tenant]:
            self._near.pop(near, None)

    async def _kept(self, person: Person) -> Choice:
        found: object = await self._redis.execute_command(
            "HMGET", _key(person.tenant), _name(person), self._whose(person)
        )
        language, address = map(_text, cast("list[object]", found)) if isinstance(found, list) else ("", "")
        return (
            language if language in CATALOGUES else "",
            Address(address) if address in _FORMS else self._usual,
        )

    async def _ask(self, *command: str) -> object:
        try:
            return await self._redis.execute_command(*command)
        except (RedisError, OSError) as error:
            raise DeskUnavailable from error

    def _whose(self, person: Person) -> str:
        return f"{_ADDRESS}:{_name(person)}" if person.tenant in self._strangers else _ADDRESS


def _in(language: str, locale: str) -> str:
    """The locale in the chosen language: with its region where that is the client's own language."""
    return locale if not language or language_of(locale) == language else language


def _name(person: Person) -> str:
    """What stands for a person: it names nobody, and is no name of another field."""
    return blake2b(person.id.encode("utf-8", "surrogatepass"), digest_size=16).hexdigest()


def _text(found: object) -> str:
    return found.decode() if isinstance(found, bytes) else found if isinstance(found, str) else ""


def _key(tenant: str) -> str:
    return f"livewise:tongues:{tenant}"
