"""The app comes and goes at Teams: one welcome for each visit, and nothing kept of where it was removed."""

import asyncio
from collections.abc import AsyncGenerator
from itertools import permutations

import pytest
import pytest_asyncio

from dialogs.texts import catalogue
from tests.e2e.halls import EVERYWHERE, TOPIC, Hall, erased, hall_in
from tests.fakes import teams_activities as activities
from tests.fakes.slack_waiting import eventually
from tests.fakes.teams import Conversation, Kind, Message, Order, Part, Person, RateLimited, Refusal, Sent, ServerError

pytestmark = pytest.mark.asyncio(loop_scope="module")

everywhere = pytest.mark.parametrize("kind", EVERYWHERE, ids=lambda kind: kind.value)
WELCOME = "Spend live time on what has to be live"
ORDERS = tuple(Order)


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def hall(tmp_path_factory: pytest.TempPathFactory) -> AsyncGenerator[Hall]:
    """One bot for the whole file."""
    async with hall_in(tmp_path_factory.mktemp("installs") / "data") as hall:
        yield hall


def empty_place(hall: Hall, kind: Kind, ana: Person, *others: Person) -> Conversation:
    """A place where the bot is not yet."""
    match kind:
        case Kind.PERSONAL:
            ana.chat.is_bot_in = False
            return ana.chat
        case Kind.GROUP:
            return hall.teams.group("Trainers", ana, *others, is_installed=False)
        case Kind.CHANNEL:
            return hall.teams.team("Training", ana, *others, is_installed=False).general


def welcomes(place: Conversation) -> list[Message]:
    """The welcomes that stand there."""
    return [message for message in place.messages() if WELCOME in message.words]


async def settled(person: Person) -> None:
    """Wait until the bot has done what was begun before: what is written now is answered after that."""
    await person.say("help", person.chat)
    await person.chat.shows("How Livewise helps")


# --- welcome ---------------------------------------------------------------------------------------------------------


@everywhere
@pytest.mark.parametrize("order", ORDERS, ids=lambda order: order.value.replace(" ", "-"))
async def test_there_is_one_welcome_that_says_what_it_does_and_who_added_it(
    hall: Hall, kind: Kind, order: Order
) -> None:
    ana, bob = hall.person("Ana Novak"), hall.person("Bob")
    place = empty_place(hall, kind, ana, bob)
    sent = [*await hall.teams.installs.install(place.team or place, ana, order=order)]
    card = await place.shows(WELCOME)
    assert "Name a training. Four questions later" in card.words
    assert ("Ana Novak has added me here." in card.words) is (kind is not Kind.PERSONAL)
    assert ("@Livewise" in card.words) is (kind is not Kind.PERSONAL)
    assert card.buttons == ["Plan a training"]
    sent += await hall.teams.installs.reload(place, ana, order=order)
    for each in tuple(sent):
        await each.again()
        await each.again(new_id=True)
    await hall.teams.installs.upgrade(place.team or place, ana)
    assert {answer.status for each in sent for answer in each.answers} == {200}
    await settled(bob)
    assert welcomes(place) == [card]
    assert card.activity["summary"]
    assert len(bob.chat.messages()) == 2, "what Bob has asked for himself"
    if kind is not Kind.PERSONAL:
        assert ana.chat.messages() == []


@everywhere
async def test_a_plan_can_be_begun_from_the_welcome(hall: Hall, kind: Kind) -> None:
    ana = hall.person()
    place = empty_place(hall, kind, ana)
    await hall.teams.installs.install(place.team or place, ana)
    await ana.press("Plan a training", where=await place.shows(WELCOME))
    form = await place.shows("What training are you planning?")
    await ana.press("Start", {"What training are you planning?": TOPIC}, where=form)
    await form.thread.shows("Question 1 of 4")


async def test_a_notice_that_comes_after_the_removal_keeps_no_later_welcome_back(hall: Hall) -> None:
    ana = hall.person()
    place = empty_place(hall, Kind.GROUP, ana)
    with hall.teams.postponed() as notices:
        await hall.teams.installs.install(place, ana)
    await notices[0].carry()
    await place.shows(WELCOME)
    await hall.teams.installs.uninstall(place, ana)
    before = len(hall.teams.calls("send", place))
    await notices[1].carry()
    await eventually(lambda: hall.teams.calls("send", place)[before:] or None, lambda: "nothing was tried")
    await settled(ana)
    await hall.teams.installs.install(place, ana)
    await eventually(lambda: welcomes(place)[1:] or None, lambda: "no second welcome")


async def test_people_who_come_are_not_welcomed_and_the_bots_own_name_is_not_asked_for(hall: Hall) -> None:
    ana, bob = hall.person(), hall.person("Bob")
    team = hall.teams.team("Training", ana)
    before = len(hall.teams.calls())
    await hall.teams.installs.join(team, bob, ana)
    await hall.teams.installs.leave(team, bob, ana)
    await hall.teams.installs.rename_team(team, "Coaching", ana)
    await settled(ana)
    assert [call.method for call in hall.calls_since(before)] == ["send"]


@pytest.mark.parametrize("part", [Part.LOCALE, Part.TEAM, Part.TENANT, Part.CONVERSATION_TYPE], ids=lambda part: part)
async def test_a_welcome_comes_once_although_one_of_both_notices_lacks_a_part(hall: Hall, part: Part) -> None:
    ana = hall.person()
    team = hall.teams.team("Training", ana, is_installed=False)
    hall.teams.leave_out("conversationUpdate", part)
    try:
        await hall.teams.installs.install(team, ana, order=Order.MEMBERS_FIRST)
    finally:
        hall.teams.post.left_out.clear()
    await team.general.shows(WELCOME)
    await settled(ana)
    assert len(welcomes(team.general)) == 1


async def test_a_welcome_that_is_put_off_comes_later_and_one_that_is_refused_at_the_next_chance(hall: Hall) -> None:
    ana = hall.person()
    place = empty_place(hall, Kind.GROUP, ana)
    hall.teams.fail("send", RateLimited(retry_after=1), where=place)
    await hall.teams.installs.install(place, ana)
    await place.shows(WELCOME)
    other = empty_place(hall, Kind.GROUP, ana)
    fault = hall.teams.fail("send", Refusal(status=403, code="BotNotInConversationRoster"), where=other)
    await hall.teams.installs.install(other, ana)
    await eventually(lambda: fault.hits, lambda: "never asked")
    async with asyncio.timeout(20):
        while not welcomes(other):
            await hall.teams.installs.reload(other, ana)
    await settled(ana)
    assert len(welcomes(place) + welcomes(other)) == 2


async def test_a_welcome_that_may_have_arrived_is_not_sent_again(hall: Hall) -> None:
    ana = hall.person()
    place = empty_place(hall, Kind.GROUP, ana)
    hall.teams.fail("send", ServerError(status=502, is_done=True), where=place)
    await hall.teams.installs.install(place, ana)
    card = await place.shows(WELCOME)
    await settled(ana)
    await hall.teams.installs.reload(place, ana)
    await hall.write(ana, "help", place)
    await place.shows("How Livewise helps")
    assert welcomes(place) == [card]


@pytest.mark.parametrize("order", ORDERS, ids=lambda order: order.value.replace(" ", "-"))
async def test_somebody_who_has_teams_in_another_language_is_welcomed_in_it(hall: Hall, order: Order) -> None:
    ana = hall.person("Änne", locale="de-DE")
    place = empty_place(hall, Kind.PERSONAL, ana)
    await hall.teams.installs.install(place, ana, order=order)
    await place.shows(catalogue("de").chat.home_title)


# --- removal ---------------------------------------------------------------------------------------------------------


@everywhere
@pytest.mark.parametrize("order", ORDERS, ids=lambda order: order.value.replace(" ", "-"))
async def test_removal_erases_what_was_begun_there_and_nothing_else(hall: Hall, kind: Kind, order: Order) -> None:
    ana, bob = hall.person(), hall.person("Bob")
    place = hall.place(kind, ana, bob)
    card = await hall.begin(ana, place)
    elsewhere = hall.teams.group("Others", ana, bob) if kind is not Kind.GROUP else ana.chat
    other, theirs = await hall.begin(ana, elsewhere, "Coaching"), await hall.begin(bob, bob.chat)
    sent = await hall.teams.installs.uninstall(place.team or place, ana, order=order)
    assert {each.status for each in sent} == {200}
    await erased(hall, card)
    before = len(hall.teams.calls())
    for person, kept in ((ana, other), (bob, theirs)):
        await person.press("Behaviour change", where=kept)
        await person.sees("Question 2 of 4", kept)
        await kept.thread.shows("Question 2 of 4")
    assert all(call.conversation.partition(";")[0] != place.id for call in hall.calls_since(before))


@everywhere
async def test_an_upgrade_erases_nothing(hall: Hall, kind: Kind) -> None:
    ana = hall.person()
    place = hall.place(kind, ana)
    card = await hall.begin(ana, place)
    sent = await hall.teams.installs.upgrade(place.team or place, ana)
    assert [each.status for each in sent] == [200, 200]
    await ana.press("Behaviour change", where=card)
    await card.thread.shows("Question 2 of 4")
    assert welcomes(place) == []


@pytest.mark.parametrize("way", ["removed", "forgotten"])
async def test_what_was_known_of_a_person_goes_with_their_chat(hall: Hall, way: str) -> None:
    ana = hall.person(zone="Asia/Tokyo")
    card = await hall.begin(ana, ana.chat)
    if way == "removed":
        await hall.teams.installs.uninstall(ana.chat, ana)
        await erased(hall, card)
        ana.chat.is_bot_in = True
    else:
        await ana.say("forget me")
        await ana.press("Erase everything of mine")
        await ana.chat.shows("Everything Livewise kept about you and your plans is erased.")
    parts = (Part.LOCALE, Part.ZONE, Part.CLIENT_INFO, Part.LOCAL_TIME)
    for kind in ("message", "invoke"):
        hall.teams.leave_out(kind, *parts)
    try:
        card = await hall.begin(ana, ana.chat, "Coaching")
        await hall.decide(ana, card)
        await ana.press("Set the live date", where=card)
        assert "Tokyo" not in (await hall.form_after(card)).words
    finally:
        hall.teams.post.left_out.clear()


async def test_the_bots_own_leaving_alone_is_no_removal_of_the_app(hall: Hall) -> None:
    ana, world = hall.person(), hall.teams.world
    team = hall.teams.team("Training", ana)
    card = await hall.begin(ana, team.general)
    left = activities.members(world, ana.user, team.general, [{"id": world.bot_id}], are_removed=True)
    assert (await hall.teams.post.send(left)).status == 200
    await ana.press("Behaviour change", where=card)
    await ana.sees("Question 2 of 4", card)


async def test_somebody_who_leaves_a_team_leaves_their_plan_there(hall: Hall) -> None:
    ana, bob = hall.person(), hall.person("Bob")
    team = hall.teams.team("Training", ana, bob)
    card = await hall.begin(bob, team.general)
    await hall.teams.installs.leave(team, bob, ana)
    await ana.press("Behaviour change", where=card)
    await ana.told("Only the person who started this plan can answer.")


async def test_all_channels_of_a_team_go_with_it_and_a_channel_alone(hall: Hall) -> None:
    ana = hall.person()
    team = hall.teams.team("Training", ana)
    plans = hall.teams.channel("Plans", team)
    general, card = await hall.begin(ana, team.general), await hall.begin(ana, plans)
    assert (await hall.teams.installs.delete_channel(plans, ana)).status == 200
    await erased(hall, card)
    await ana.press("Behaviour change", where=general)
    await ana.sees("Question 2 of 4", general)
    more = hall.teams.channel("More", team)
    card = await hall.begin(ana, more)
    general = await hall.begin(ana, team.general, "Coaching")
    assert (await hall.teams.installs.delete_team(team, ana)).status == 200
    await erased(hall, card)
    await erased(hall, general)


@everywhere
async def test_who_comes_back_is_welcomed_again_and_begins_anew(hall: Hall, kind: Kind) -> None:
    ana = hall.person()
    place = empty_place(hall, kind, ana)
    app = place.team or place
    await hall.teams.installs.install(app, ana)
    first = await place.shows(WELCOME)
    card = await hall.begin(ana, place)
    await hall.teams.installs.uninstall(app, ana)
    await erased(hall, card)
    await hall.teams.installs.install(app, ana)
    await eventually(lambda: welcomes(place)[1:] or None, lambda: "no second welcome")
    assert welcomes(place)[0] is first
    card = await hall.begin(ana, place, "Coaching")
    await ana.press("Behaviour change", where=card)
    await ana.sees("Question 2 of 4", card)
    assert len(welcomes(place)) == 2


@pytest.mark.parametrize("order", list(permutations(range(3))), ids=lambda order: "".join(map(str, order)))
async def test_notices_of_a_removal_may_come_late_and_in_any_order(hall: Hall, order: tuple[int, ...]) -> None:
    ana = hall.person()
    team = hall.teams.team("Training", ana)
    await hall.teams.installs.reload(team.general, ana)
    await team.general.shows(WELCOME)
    old = await hall.begin(ana, team.general)
    with hall.teams.postponed() as removal:
        await hall.teams.installs.uninstall(team, ana)
        await hall.teams.installs.uninstall(team, ana)
    await hall.teams.installs.install(team, ana)
    new = await hall.begin(ana, team.general, "Coaching")
    late: list[Sent] = removal[:3]
    assert {(await late[number].carry()).status for number in order} == {200}
    await erased(hall, old)
    await hall.teams.installs.reload(team.general, ana)
    await ana.press("Behaviour change", where=new)
    await ana.sees("Question 2 of 4", new)
    await new.thread.shows("Question 2 of 4")
    await settled(ana)
    assert len(welcomes(team.general)) == 1


async def test_what_was_under_way_at_a_removal_is_not_sent_later(hall: Hall) -> None:
    ana = hall.person()
    place = hall.place(Kind.GROUP, ana)
    card = await hall.begin(ana, place)
    hall.teams.fail("update", RateLimited(retry_after=1), where=place)
    await ana.press("Behaviour change", where=card)
    await eventually(lambda: hall.teams.calls("update", place) or None, lambda: "nothing was tried")
    await hall.teams.installs.uninstall(place, ana)
    await asyncio.gather(settled(ana), settled(ana))
    assert "Question 1 of 4" in card.words
    assert len(hall.teams.calls("update", place)) == 1
