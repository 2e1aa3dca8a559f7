"""Which blocks Slack accepts: a table of shapes, and the complaints it answers with.

Every limit is from the Block Kit reference. A shape lists the fields a thing must and may have; any other field
is refused, as Slack does. The newest blocks (cards, charts) are let through unseen on the surfaces they have.
"""

import json
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cache
from typing import Final
from zoneinfo import available_timezones

from tests.fakes.slack_dates import known
from tests.fakes.slack_json import Json, is_array, is_object

MESSAGE_BLOCKS: Final = 50
VIEW_BLOCKS: Final = 100
TOTAL_CHARACTERS: Final = 13_200  # over all blocks of a message, undocumented; counted here as compact JSON


class Surface(StrEnum):
    """Where blocks are shown."""

    MESSAGE = "message"
    MODAL = "modal"
    HOME = "home"


@dataclass(slots=True)
class _Complaints:
    """What was found, each with the JSON pointer of its place."""

    found: list[str] = field(default_factory=list[str])

    def add(self, what: str, where: str) -> None:
        """Note a complaint."""
        self.found.append(f"{what} [json-pointer:{where}]")


Check = Callable[[object, str, _Complaints], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Shape:
    """The fields of a typed object; `also` is a rule over several of them."""

    required: Mapping[str, Check] = field(default_factory=dict[str, Check])
    optional: Mapping[str, Check] = field(default_factory=dict[str, Check])
    also: Callable[[Json, str, _Complaints], None] | None = None


def _string(most: int, least: int = 1) -> Check:
    def check(value: object, where: str, complaints: _Complaints) -> None:
        if not isinstance(value, str):
            complaints.add("must provide a string", where)
        elif len(value) > most:
            complaints.add(f"must be less than {most + 1} characters", where)
        elif len(value) < least:
            complaints.add(f"must be more than {least - 1} characters", where)

    return check


def _pattern(pattern: str, what: str) -> Check:
    def check(value: object, where: str, complaints: _Complaints) -> None:
        if not isinstance(value, str) or not re.fullmatch(pattern, value):
            complaints.add(f"must be {what}", where)

    return check


def _flag(value: object, where: str, complaints: _Complaints) -> None:
    if not isinstance(value, bool):
        complaints.add("must be a boolean", where)


def _integer(value: object, where: str, complaints: _Complaints) -> None:
    if not isinstance(value, int) or isinstance(value, bool):
        complaints.add("must provide an integer", where)


def _anything(_: object, __: str, ___: _Complaints) -> None:
    """Not looked at."""


def _one_of(*values: str) -> Check:
    def check(value: object, where: str, complaints: _Complaints) -> None:
        if value not in values:
            complaints.add(f"must be one of: {', '.join(values)}", where)

    return check


def _many(each: Check, most: int, least: int = 1) -> Check:
    def check(value: object, where: str, complaints: _Complaints) -> None:
        if not is_array(value):
            complaints.add("must provide an array", where)
            return
        if len(value) > most:
            complaints.add(f"no more than {most} items allowed", where)
        if len(value) < least:
            complaints.add(f"no less than {least} items allowed", where)
        for number, item in enumerate(value):
            each(item, f"{where}/{number}", complaints)

    return check


def _text(most: int, *kinds: str, least: int = 1) -> Check:
    allowed = kinds or ("plain_text", "mrkdwn")
    shapes = {
        "plain_text": _Shape(required={"text": _string(most, least)}, optional={"emoji": _flag}),
        "mrkdwn": _Shape(required={"text": _string(most, least)}, optional={"verbatim": _flag}),
    }
    return _typed({kind: shapes[kind] for kind in allowed})


def _plain(most: int) -> Check:
    return _text(most, "plain_text")


def _typed(shapes: Mapping[str, _Shape]) -> Check:
    def check(value: object, where: str, complaints: _Complaints) -> None:
        if not is_object(value):
            complaints.add("must provide an object", where)
            return
        kind = value.get("type")
        if not isinstance(kind, str) or kind not in shapes:
            complaints.add(f"unsupported type: {kind}", f"{where}/type")
            return
        _fields({key: part for key, part in value.items() if key != "type"}, shapes[kind], where, complaints)

    return check


def _untyped(shape: _Shape) -> Check:
    def check(value: object, where: str, complaints: _Complaints) -> None:
        if not is_object(value):
            complaints.add("must provide an object", where)
            return
        _fields(value, shape, where, complaints)

    return check


def _fields(thing: Json, shape: _Shape, where: str, complaints: _Complaints) -> None:
    for name in shape.required:
        if thing.get(name) is None:
            complaints.add(f"missing required field: {name}", where)
    for name, value in thing.items():
        check = shape.required.get(name) or shape.optional.get(name)
        if check is None:
            complaints.add(f"invalid additional property: {name}", where)
        elif value is not None:
            check(value, f"{where}/{name}", complaints)
    if shape.also is not None:
        shape.also(thing, where, complaints)


def _some_of(*names: str) -> Callable[[Json, str, _Complaints], None]:
    def check(thing: Json, where: str, complaints: _Complaints) -> None:
        if not any(thing.get(name) for name in names):
            complaints.add(f"missing required field: {names[0]}", where)

    return check


def _starts_among_options(thing: Json, where: str, complaints: _Complaints) -> None:
    """An initial option must be one of the options, to the letter."""
    _some_of("options", "option_groups")(thing, where, complaints)
    groups: list[Json] = thing.get("option_groups") or []
    options: list[Json] = [*(thing.get("options") or []), *(option for group in groups for option in group["options"])]
    wanted: list[Json] = [*(thing.get("initial_options") or [])]
    if thing.get("initial_option") is not None:
        wanted.append(thing["initial_option"])
    values = [option.get("value") for option in options]
    for option in wanted:
        if option not in options:
            complaints.add("initial option must match an option", where)
    if len(set(values)) != len(values):
        complaints.add("option values must be unique", f"{where}/options")


_ACTION_ID: Final = _string(255)
_OPTION: Final = _untyped(
    _Shape(
        required={"text": _text(75), "value": _string(150)},
        optional={"description": _text(75), "url": _string(3000)},
    )
)
_OPTIONS: Final = _many(_OPTION, 100)
_GROUPS: Final = _many(_untyped(_Shape(required={"label": _plain(75), "options": _OPTIONS})), 100)
_CONFIRM: Final = _untyped(
    _Shape(
        required={"title": _plain(100), "text": _text(300), "confirm": _plain(30), "deny": _plain(30)},
        optional={"style": _one_of("primary", "danger")},
    )
)
_DISPATCH: Final = _untyped(
    _Shape(optional={"trigger_actions_on": _many(_one_of("on_enter_pressed", "on_character_entered"), 2)})
)


def _element(
    required: Mapping[str, Check] | None = None,
    optional: Mapping[str, Check] | None = None,
    also: Callable[[Json, str, _Complaints], None] | None = None,
) -> _Shape:
    """An interactive element."""
    return _Shape(required=required or {}, optional={"action_id": _ACTION_ID, **(optional or {})}, also=also)


def _field(
    optional: Mapping[str, Check],
    required: Mapping[str, Check] | None = None,
    also: Callable[[Json, str, _Complaints], None] | None = None,
) -> _Shape:
    """An element that keeps what was put into it."""
    common: dict[str, Check] = {"placeholder": _plain(150), "focus_on_load": _flag}
    return _element(required, {**common, **optional}, also)


_SELECT: Final = {"confirm": _CONFIRM}
_TYPED: Final = {"dispatch_action_config": _DISPATCH}
_DAY: Final = _pattern(r"\d{4}-\d{2}-\d{2}", "a date as YYYY-MM-DD")
_HOUR: Final = _pattern(r"([01]\d|2[0-3]):[0-5]\d", "a time as HH:mm")
_IMAGE: Final = {"alt_text": _string(2000), "image_url": _string(3000), "slack_file": _anything}


@cache
def _zones() -> frozenset[str]:
    return frozenset(available_timezones())


def _zone(value: object, where: str, complaints: _Complaints) -> None:
    if value not in _zones():
        complaints.add("must be a valid IANA timezone", where)


_BUTTON: Final = _element(
    {"text": _plain(75)},
    {
        "value": _string(2000),
        "url": _string(3000),
        "style": _one_of("primary", "danger"),
        "confirm": _CONFIRM,
        "accessibility_label": _string(75),
        "alt_text": _string(75),
        "agent_prompt": _string(4000),
        "agent_prompt_display": _anything,
        "visible_to_user_ids": _many(_string(255), 100),
    },
)
_PICKERS: Final[Mapping[str, _Shape]] = {
    "static_select": _field(
        {"options": _OPTIONS, "option_groups": _GROUPS, "initial_option": _OPTION, **_SELECT}, {}, _starts_among_options
    ),
    "external_select": _field({"initial_option": _OPTION, "min_query_length": _integer, **_SELECT}),
    "users_select": _field({"initial_user": _string(255), **_SELECT}),
    "conversations_select": _field(
        {
            "initial_conversation": _string(255),
            "default_to_current_conversation": _flag,
            "response_url_enabled": _flag,
            "filter": _anything,
            **_SELECT,
        }
    ),
    "channels_select": _field({"initial_channel": _string(255), "response_url_enabled": _flag, **_SELECT}),
    "datepicker": _field({"initial_date": _DAY, **_SELECT}),
    "timepicker": _field({"initial_time": _HOUR, "timezone": _zone, **_SELECT}),
    "radio_buttons": _element(
        {"options": _many(_OPTION, 10)},
        {"initial_option": _OPTION, "focus_on_load": _flag, **_SELECT},
        _starts_among_options,
    ),
    "checkboxes": _element(
        {"options": _many(_OPTION, 10)},
        {"initial_options": _many(_OPTION, 10), "focus_on_load": _flag, **_SELECT},
        _starts_among_options,
    ),
}
_MANY: Final = {"max_selected_items": _integer, **_SELECT}
_MULTI: Final[Mapping[str, _Shape]] = {
    "multi_static_select": _field(
        {"options": _OPTIONS, "option_groups": _GROUPS, "initial_options": _many(_OPTION, 100), **_MANY},
        {},
        _starts_among_options,
    ),
    "multi_external_select": _field(
        {"initial_options": _many(_OPTION, 100), "min_query_length": _integer, **_MANY},
    ),
    "multi_users_select": _field({"initial_users": _many(_string(255), 100), **_MANY}),
    "multi_channels_select": _field({"initial_channels": _many(_string(255), 100), **_MANY}),
    "multi_conversations_select": _field(
        {
            "initial_conversations": _many(_string(255), 100),
            "default_to_current_conversation": _flag,
            "filter": _anything,
            **_MANY,
        }
    ),
}
_MOMENT: Final = {
    # An element of its own: no placeholder, and no place in a section.
    "datetimepicker": _element({}, {"initial_date_time": _integer, "focus_on_load": _flag, **_SELECT})
}
_BUTTONS: Final[Mapping[str, _Shape]] = {
    "button": _BUTTON,
    "overflow": _element({"options": _many(_OPTION, 5)}, {"confirm": _CONFIRM}),
    "workflow_button": _element(
        {"text": _plain(75), "workflow": _anything},
        {"style": _one_of("primary", "danger"), "accessibility_label": _string(75)},
    ),
}
_WRITING: Final[Mapping[str, _Shape]] = {
    "plain_text_input": _field(
        {
            "initial_value": _string(3000, 0),
            "multiline": _flag,
            "min_length": _integer,
            "max_length": _integer,
            **_TYPED,
        }
    ),
    "number_input": _field(
        {
            "initial_value": _string(3000),
            "min_value": _string(3000),
            "max_value": _string(3000),
            **_TYPED,
        },
        {"is_decimal_allowed": _flag},
    ),
    "email_text_input": _field({"initial_value": _string(3000), **_TYPED}),
    "url_text_input": _field({"initial_value": _string(3000), **_TYPED}),
    "rich_text_input": _field({"initial_value": _anything, "min_lines": _integer, "max_lines": _integer, **_TYPED}),
}
_PICTURE: Final = {"image": _Shape(required={"alt_text": _IMAGE["alt_text"]}, optional=_IMAGE)}

ACTION_ELEMENTS: Final = {**_BUTTONS, **_PICKERS, **_MOMENT}
INPUT_ELEMENTS: Final = {**_PICKERS, **_MULTI, **_MOMENT, **_WRITING}
SECTION_ELEMENTS: Final = {**_BUTTONS, **_PICKERS, **_MULTI, **_PICTURE}

_LOOK: Final = _untyped(
    _Shape(
        optional=dict.fromkeys(
            ("bold", "italic", "strike", "code", "underline", "highlight", "client_highlight", "unlink"), _flag
        )
    )
)


def _date_format(value: object, where: str, complaints: _Complaints) -> None:
    if not isinstance(value, str) or not known(value):
        complaints.add("must be a valid date format", where)


_SPAN: Final = _typed(
    {
        "text": _Shape(required={"text": _string(40_000)}, optional={"style": _LOOK}),
        "link": _Shape(required={"url": _string(3000)}, optional={"text": _string(40_000), "style": _LOOK}),
        "user": _Shape(required={"user_id": _string(255)}, optional={"style": _LOOK}),
        "channel": _Shape(required={"channel_id": _string(255)}, optional={"style": _LOOK}),
        "team": _Shape(required={"team_id": _string(255)}, optional={"style": _LOOK}),
        "usergroup": _Shape(required={"usergroup_id": _string(255)}, optional={"style": _LOOK}),
        "broadcast": _Shape(required={"range": _one_of("here", "channel", "everyone")}, optional={"style": _LOOK}),
        "color": _Shape(required={"value": _string(255)}, optional={"style": _LOOK}),
        "emoji": _Shape(
            required={"name": _string(255)},
            optional={"unicode": _string(255), "skin_tone": _integer, "style": _LOOK},
        ),
        "date": _Shape(
            required={"timestamp": _integer, "format": _date_format},
            optional={"fallback": _string(3000), "url": _string(3000), "timezone": _zone, "style": _LOOK},
        ),
    }
)
_SPANS: Final = _many(_SPAN, 10_000, 0)
_RICH: Final = _typed(
    {
        "rich_text_section": _Shape(required={"elements": _SPANS}),
        "rich_text_quote": _Shape(required={"elements": _SPANS}, optional={"border": _integer}),
        "rich_text_preformatted": _Shape(
            required={"elements": _SPANS}, optional={"border": _integer, "language": _string(255)}
        ),
        "rich_text_list": _Shape(
            required={
                "style": _one_of("bullet", "ordered"),
                "elements": _many(_typed({"rich_text_section": _Shape(required={"elements": _SPANS})}), 10_000),
            },
            optional={"indent": _integer, "offset": _integer, "border": _integer},
        ),
    }
)


def _block(
    required: Mapping[str, Check] | None = None,
    optional: Mapping[str, Check] | None = None,
    also: Callable[[Json, str, _Complaints], None] | None = None,
) -> _Shape:
    return _Shape(required=required or {}, optional={"block_id": _string(255), **(optional or {})}, also=also)


_CELL: Final = _typed(
    {
        "raw_text": _Shape(required={"text": _string(10_000)}),
        "raw_number": _Shape(required={"value": _anything}, optional={"text": _string(10_000)}),
        "rich_text": _Shape(required={"elements": _many(_RICH, 100)}, optional={"block_id": _string(255)}),
    }
)
_EVERYWHERE: Final[Mapping[str, _Shape]] = {
    "header": _block({"text": _plain(150)}),
    "section": _block(
        optional={
            "text": _text(3000),
            "fields": _many(_text(2000), 10),
            "accessory": _typed(SECTION_ELEMENTS),
            "expand": _flag,
        },
        also=_some_of("text", "fields"),
    ),
    "actions": _block({"elements": _many(_typed(ACTION_ELEMENTS), 25)}),
    "context": _block(
        {
            "elements": _many(
                _typed(
                    {
                        **_PICTURE,
                        "plain_text": _Shape(required={"text": _string(3000)}, optional={"emoji": _flag}),
                        "mrkdwn": _Shape(required={"text": _string(3000)}, optional={"verbatim": _flag}),
                    }
                ),
                10,
            )
        }
    ),
    "input": _block(
        {"label": _plain(2000), "element": _typed(INPUT_ELEMENTS)},
        {"hint": _plain(2000), "optional": _flag, "dispatch_action": _flag},
    ),
    "rich_text": _block({"elements": _many(_RICH, 10_000, 0)}),
    "image": _block({"alt_text": _IMAGE["alt_text"]}, {**_IMAGE, "title": _plain(2000)}),
    "divider": _block(),
}


def _unseen() -> _Shape:
    names = (
        "actions alt_text author_name blocks body caption charts child_blocks columns description details elements "
        "external_id hero_image icon is_collapsible is_default_collapsed level output page_size provider_icon_url "
        "provider_name rows series slack_icon source sources status subtext subtitle task_id tasks text thumbnail_url "
        "title title_url video_url width x_axis y_axis data chart default_collapsed "
        "rich_text_title has_header_divider"
    )
    return _block(optional=dict.fromkeys(names.split(), _anything))


_MESSAGES_ONLY: Final[Mapping[str, _Shape]] = {
    "markdown": _block({"text": _string(12_000)}),
    "table": _block(
        {"rows": _many(_many(_CELL, 20), 100)},
        {"column_settings": _many(_anything, 20), "caption": _string(2000)},
    ),
    "context_actions": _block({"elements": _many(_anything, 5)}),
}
_MODALS_ONLY: Final[Mapping[str, _Shape]] = {"alert": _unseen()}
_NEWER: Final[Mapping[Surface, tuple[str, ...]]] = {
    Surface.MESSAGE: (
        "video",
        "file",
        "card",
        "carousel",
        "container",
        "plan",
        "task_card",
        "data_table",
        "data_visualization",
    ),
    Surface.MODAL: ("video", "card"),
    Surface.HOME: ("video", "card", "carousel"),
}
BLOCKS: Final[Mapping[Surface, Mapping[str, _Shape]]] = {
    Surface.MESSAGE: {**_EVERYWHERE, **_MESSAGES_ONLY, **dict.fromkeys(_NEWER[Surface.MESSAGE], _unseen())},
    Surface.MODAL: {**_EVERYWHERE, **_MODALS_ONLY, **dict.fromkeys(_NEWER[Surface.MODAL], _unseen())},
    Surface.HOME: {**_EVERYWHERE, **dict.fromkeys(_NEWER[Surface.HOME], _unseen())},
}


def complaints_about(blocks: object, surface: Surface, where: str = "/blocks") -> list[str]:
    """What Slack would not accept about these blocks, in its words; empty when they are fine."""
    complaints = _Complaints()
    most = MESSAGE_BLOCKS if surface is Surface.MESSAGE else VIEW_BLOCKS
    _many(_typed(BLOCKS[surface]), most, 0)(blocks, where, complaints)
    if is_array(blocks) and not complaints.found:
        for complaint, place in _twice(blocks, where):
            complaints.add(complaint, place)
    return complaints.found


def _twice(blocks: Sequence[Json], where: str) -> Iterator[tuple[str, str]]:
    """Ids that are there twice, and more than one table or focus."""
    seen: set[str] = set()
    focused = 0
    for number, block in enumerate(blocks):
        block_id = block.get("block_id")
        if block_id in seen:
            yield f"block_id `{block_id}` already exists", f"{where}/{number}/block_id"
        elif block_id is not None:
            seen.add(str(block_id))
        actions: set[str] = set()
        for place, element in _elements_of(block):
            action_id = element.get("action_id")
            if action_id in actions:
                yield f"action_id `{action_id}` already exists", f"{where}/{number}/{place}/action_id"
            elif action_id is not None:
                actions.add(str(action_id))
            focused += bool(element.get("focus_on_load"))
    if focused > 1:
        yield "focus_on_load can only be true for one element", where
    if sum(block.get("type") == "table" for block in blocks) > 1:
        yield "only_one_table_allowed", where


def _elements_of(block: Json) -> Iterator[tuple[str, Json]]:
    if block.get("type") == "actions":
        for number, element in enumerate(block["elements"]):
            yield f"elements/{number}", element
    for name in ("accessory", "element"):
        if name in block:
            yield name, block[name]


def are_too_long(blocks: Sequence[Json]) -> bool:
    """Whether the blocks of one message are more than Slack takes in all (`msg_blocks_too_long`)."""
    return len(json.dumps(blocks, ensure_ascii=False, separators=(",", ":"))) > TOTAL_CHARACTERS


def complaints_about_view(view: object, surface: Surface) -> list[str]:
    """What Slack would not accept about a modal or a Home tab."""
    complaints = _Complaints()
    common: dict[str, Check] = {
        "private_metadata": _string(3000, 0),
        "callback_id": _string(255, 0),
        "external_id": _string(255, 0),
    }
    shapes = {
        "modal": _Shape(
            required={"title": _plain(24), "blocks": _anything},
            optional={
                **common,
                "submit": _plain(24),
                "close": _plain(24),
                "clear_on_close": _flag,
                "notify_on_close": _flag,
                "submit_disabled": _flag,
            },
        ),
        "home": _Shape(required={"blocks": _anything}, optional=common),
    }
    kind = "home" if surface is Surface.HOME else "modal"
    _typed({kind: shapes[kind]})(view, "/view", complaints)
    if is_object(view) and not complaints.found:
        complaints.found += complaints_about(view["blocks"], surface, "/view/blocks")
        inputs = any(block.get("type") == "input" for block in view["blocks"])
        if kind == "modal" and inputs and "submit" not in view:
            complaints.add("`submit` is required when an `input` block is within the `blocks` array", "/view/submit")
    return complaints.found
