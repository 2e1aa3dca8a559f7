"""Calendar files handed over once, whatever gets lost, and a link where files are not taken."""

import pytest
from redis.asyncio import Redis
from structlog.testing import capture_logs

from adapters.base import DeliveryError, File, MessageRef
from adapters.slack.outcomes import NO_FILES, NOT_UPLOADED
from adapters.slack.places import Place
from tests.adapters.slack.sending import BASE_URL, Outbox, outbox, trouble
from tests.fakes.slack import (
    ALL_SCOPES,
    ALWAYS,
    Channel,
    CutAnswer,
    FakeSlack,
    Html,
    LostAnswer,
    Message,
    RateLimited,
    Refusal,
    Reset,
    ServerError,
    Trouble,
)

WHERE, UPLOAD, COMPLETE, POST = (
    "files.getUploadURLExternal",
    "upload",
    "files.completeUploadExternal",
    "chat.postMessage",
)
FILE = File(name="sales-onboarding.ics", media_type="text/calendar", content=b"BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n")
LOSSES: dict[str, Trouble] = {
    "lost": LostAnswer(),
    "cut": CutAnswer(),
    "reset": Reset(),
    "500": ServerError(status=500),
    "503 after": ServerError(status=503, is_done=True),
    "page": Html(status=502),
}


class Thread:
    """A session's thread in a channel of its own, or its direct messages."""

    def __init__(self, box: Outbox, channel: Channel, card: Message) -> None:
        self.box = box
        self.channel = channel
        self.card = card

    async def attach(self, key: str = "key") -> None:
        """Hand the file over."""
        root = "" if self.channel.id.startswith("D") else self.card.ts
        ref = MessageRef(ref=f"{self.box.team.id}/{self.channel.id}/{self.card.ts}/{root}")
        address = Place(tenant=self.box.team.id, channel=self.channel.id, starter=self.card.user).address
        await self.box.adapter.attach(address, FILE, key, ref)

    async def attach_until_it_works(self, key: str = "key") -> int:
        """How many attempts it took."""
        for attempt in range(1, 6):
            error = await trouble(self.attach(key))
            if error is None:
                return attempt
            assert error.kind in {"later", "unsure"}
            self.box.wait(max(error.wait, 1.0))
        raise AssertionError("it never worked")

    @property
    def given(self) -> list[Message]:
        """What was handed over."""
        return [message for message in self.channel.messages() if message is not self.card]


async def thread_in(box: Outbox, *, direct: bool = False) -> Thread:
    ana = box.slack.person("Ana", box.team)
    channel = ana.dm if direct else box.slack.channel("sales", box.team, ana)
    return Thread(box, channel, (await ana.say("The card", channel)).message)


def link_of(message: Message) -> str:
    """The address of the link in a message."""
    spans = [span for part in message.blocks[0]["elements"] for span in part["elements"]]
    (link,) = [str(span["url"]) for span in spans if span["type"] == "link"]
    return link


@pytest.mark.parametrize("step", [WHERE, COMPLETE])
@pytest.mark.parametrize("direct", [False, True])
async def test_a_lost_answer_gives_no_second_file(box: Outbox, step: str, direct: bool) -> None:
    for name, loss in LOSSES.items():
        thread = await thread_in(box, direct=direct)
        box.slack.fail(step, loss)
        assert await thread.attach_until_it_works(name) == 2, name
        (message,) = thread.given
        assert [stored.name for stored in message.files] == [FILE.name], name
        assert message.files[0].content == FILE.content
        assert message.thread_ts == ("" if direct else thread.card.ts)
        # The process may die before it has noted that it is done.
        await thread.attach(name)
        assert len(thread.given) == 1, name


async def test_without_the_right_to_look_a_lost_answer_costs_one_repeat(slack: FakeSlack, redis: Redis) -> None:
    blind = ALL_SCOPES - {scope for scope in ALL_SCOPES if scope.endswith(":history")}
    async with outbox(slack, slack.workspace(scopes=blind), redis) as box:
        thread = await thread_in(box)
        slack.fail(COMPLETE, LostAnswer())
        assert await thread.attach_until_it_works() == 2
        assert len(thread.given) == 2


@pytest.mark.parametrize("name", sorted(LOSSES.keys() - {"cut"}))  # what breaks off behind a 200 was taken
async def test_where_the_host_for_uploads_fails_a_link_is_given_at_once(box: Outbox, name: str) -> None:
    thread = await thread_in(box)
    box.slack.fail(UPLOAD, LOSSES[name], times=ALWAYS)
    await thread.attach()
    (message,) = thread.given
    assert link_of(message).startswith(f"{BASE_URL}/calendar/")
    assert len(box.slack.calls(UPLOAD)) == 1


@pytest.mark.parametrize("code", sorted(NO_FILES - {NOT_UPLOADED}))
@pytest.mark.parametrize("step", [WHERE, COMPLETE])
async def test_where_no_files_are_taken_a_link_is_given_once(box: Outbox, step: str, code: str) -> None:
    thread = await thread_in(box)
    box.slack.fail(step, Refusal(error=code), times=ALWAYS)
    box.slack.fail(POST, LostAnswer())
    assert await thread.attach_until_it_works() == 2
    (message,) = thread.given
    assert link_of(message).startswith(f"{BASE_URL}/calendar/")


async def test_where_there_is_no_address_for_a_link_either_a_sentence_says_so(slack: FakeSlack, redis: Redis) -> None:
    async with outbox(slack, slack.workspace(), redis, base_url="") as box:
        thread = await thread_in(box)
        slack.installation(box.team).scopes.discard("files:write")
        await thread.attach()
        assert "I may not hand over files" in thread.given[0].words


async def test_what_slack_asks_to_wait_for_is_waited_for(box: Outbox) -> None:
    for step in (WHERE, COMPLETE):
        thread = await thread_in(box)
        box.slack.fail(step, RateLimited(retry_after=4))
        with pytest.raises(DeliveryError) as caught:
            await thread.attach()
        assert (caught.value.kind, caught.value.wait) == ("later", 4.0)
        with pytest.raises(DeliveryError, match="later"):
            await thread.attach()
        box.wait(4)
        await thread.attach()
        assert len(thread.given) == 1


async def test_a_place_that_is_gone_is_gone_for_files_too(box: Outbox) -> None:
    for code in ("token_revoked", "account_inactive", "team_access_not_granted", "access_denied"):
        thread = await thread_in(box)
        box.slack.fail(COMPLETE, Refusal(error=code))
        with capture_logs() as logs, pytest.raises(DeliveryError, match="gone"):
            await thread.attach()
        assert [line["code"] for line in logs] == [code]
        assert FILE.name not in str(logs)


async def test_where_a_channel_is_closed_to_us_the_file_goes_to_the_starter_once(box: Outbox) -> None:
    for code in ("channel_not_found", "is_archived", "not_in_channel"):
        thread = await thread_in(box)
        for method in (COMPLETE, POST):
            box.slack.fail(method, Refusal(error=code), channel=thread.channel, times=ALWAYS)
        await thread.attach(code)
        starter = box.slack.world.users[thread.card.user]
        (message,) = box.slack.world.direct(starter).messages()
        assert [stored.name for stored in message.files] == [FILE.name]
        assert thread.given == []
