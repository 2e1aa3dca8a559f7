"""The `views.*` methods: modals opened, pushed and updated, Home tabs published."""

from typing import Final

from tests.fakes.slack_api import Asked, Method, Methods, Refused, find_user
from tests.fakes.slack_blocks import Surface, complaints_about_view
from tests.fakes.slack_json import Json, is_object
from tests.fakes.slack_shapes import view_json
from tests.fakes.slack_world import TRIGGER_S, Installation, Trigger, User, View, World

_STACK: Final = 3  # views on top of each other


def check_view(view: object, surface: Surface) -> Json:
    """The view, refused where Slack would."""
    if not is_object(view):
        raise Refused("invalid_arguments")
    if complaints := complaints_about_view(view, surface):
        told = [f"[ERROR] {complaint}" for complaint in complaints]
        raise Refused("invalid_arguments", response_metadata={"messages": told})
    return view


def place(world: World, *, content: Json, user: User, installation: Installation, under: View | None = None) -> View:
    """Put a new view on a person's screen, on top of another one where it was pushed."""
    identity = world.mint("V")
    view = View(
        id=identity,
        user=user.id,
        workspace=user.workspace,
        installation=installation,
        content={**content, "blocks": world.complete(content["blocks"])},
        hash=world.new_hash(),
        root=under.root if under is not None else identity,
        previous=under.id if under is not None else None,
    )
    world.views[view.id] = view
    return view


def replace(world: World, view: View, content: Json) -> None:
    """Show other content in a view."""
    view.content = {**content, "blocks": world.complete(content["blocks"])}
    view.hash = world.new_hash()


def _view(asked: Asked, surface: Surface) -> Json:
    content = check_view(asked.structure("view", "invalid_arguments"), surface)
    external = content.get("external_id")
    updated = asked.text("view_id")
    for other in asked.world.views.values():
        if external and other.is_open and other.content.get("external_id") == external and other.id != updated:
            raise Refused("duplicate_external_id")
    return content


def _exchange(asked: Asked) -> Trigger:
    identity = asked.text("trigger_id")
    trigger = asked.world.triggers.get(identity)
    if trigger is None:
        raise Refused("invalid_trigger_id")
    if asked.world.now() - trigger.made_at > TRIGGER_S:
        raise Refused("expired_trigger_id")
    if trigger.uses:
        raise Refused("exchanged_trigger_id")
    return trigger


def _open(asked: Asked) -> Json:
    trigger = _exchange(asked)
    content = _view(asked, Surface.MODAL)
    trigger.uses += 1
    view = place(asked.world, content=content, user=trigger.user, installation=asked.bot)
    return {"view": view_json(asked.world, view)}


def _push(asked: Asked) -> Json:
    trigger = _exchange(asked)
    if trigger.view is None or not trigger.view.is_open:
        raise Refused("not_found")
    stack = [view for view in asked.world.views.values() if view.root == trigger.view.root and view.is_open]
    if len(stack) >= _STACK:
        raise Refused("push_limit_reached")
    content = _view(asked, Surface.MODAL)
    trigger.uses += 1
    view = place(asked.world, content=content, user=trigger.user, installation=asked.bot, under=trigger.view)
    return {"view": view_json(asked.world, view)}


def _update(asked: Asked) -> Json:
    external = asked.text("external_id")
    view = asked.world.views.get(asked.text("view_id"))
    if external:
        named = (v for v in asked.world.views.values() if v.is_open and v.content.get("external_id") == external)
        view = next(named, None)
    if view is None or not view.is_open:
        raise Refused("not_found")
    _same_hash(asked, view)
    content = check_view(asked.structure("view", "invalid_arguments"), Surface.MODAL)
    replace(asked.world, view, content)
    return {"view": view_json(asked.world, view)}


def _same_hash(asked: Asked, view: View) -> None:
    if asked.text("hash") and asked.text("hash") != view.hash:
        raise Refused("hash_conflict")


def home_of(world: World, user: User) -> View | None:
    """The person's Home tab, where one was published."""
    return next((v for v in world.views.values() if v.kind == "home" and v.user == user.id), None)


def _publish(asked: Asked) -> Json:
    user = find_user(asked, asked.text("user_id"), "invalid_arguments")
    view = home_of(asked.world, user)
    if view is not None:
        _same_hash(asked, view)
    content = check_view(asked.structure("view", "invalid_arguments"), Surface.HOME)
    if view is None:
        view = place(asked.world, content=content, user=user, installation=asked.bot)
    else:
        replace(asked.world, view, content)
    return {"view": view_json(asked.world, view)}


METHODS: Final[Methods] = {
    "views.open": Method(answer=_open),
    "views.push": Method(answer=_push),
    "views.update": Method(answer=_update),
    "views.publish": Method(answer=_publish),
}
