"""Everything a catalogue can say: every method about every kind of thing it may be asked about, and every field.

The samples follow the types of the parameters, so a new sentence is in the inventory without anybody listing it.
"""

import inspect
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import fields, is_dataclass
from datetime import date, time
from decimal import Decimal
from enum import Enum
from functools import cache
from itertools import product
from types import NoneType, UnionType
from typing import Final, Union, cast, get_args, get_origin, get_type_hints

from dialogs.agenda import Note, Remark
from dialogs.attention import Attention, AttentionBasis
from dialogs.cards import When
from dialogs.effects import Notice, NoticeKind
from dialogs.grid import OPTIONS, Flip, Question, Result
from dialogs.plan import Audience, Basis, Breaks, Item, Minutes, Need, Phase, Privacy, Rate, Step
from dialogs.reminders import Details
from dialogs.texts import Texts, catalogue
from dialogs.texts.agenda import AgendaTexts
from dialogs.texts.spoken import Spoken

WORDS: Final = "Xaver"  # stands for what people typed, in a sentence of any language
DATE: Final = "\N{CALENDAR}"  # stands for a date in a line


def _step(item: Item, offset: int) -> Step:
    return Step(
        key="step",
        item=item,
        phase=Phase.LIVE if item is Item.ROLE_PLAY else Phase.FOLLOW,
        audience=Audience.LEARNER,
        minutes=5,
        rate=Rate.ONCE,
        opens=date(2027, 1, 19),
        due=None,
        offset=offset,
        due_offset=None,
        adjustments=(),
        need=next(iter(Need)),
        privacy=next(iter(Privacy)),
        rules=(),
        basis=Basis.RAW_MATERIAL,
    )


_WHEN: Final = When(day=date(2027, 1, 19), time=time(15, 0), zone="Europe/Ljubljana")
_SHARED: Final = frozenset(name for name, _ in inspect.getmembers(Spoken, inspect.isfunction)) | {"to"}
_SAMPLES: Final[Mapping[object, tuple[object, ...]]] = {
    str: (WORDS,),
    int: (1, 2, 3, 5, 101, 1200),
    Decimal: (Decimal("1.0"), Decimal("2.5"), Decimal("1200.0")),
    NoneType: (None,),
    When: (_WHEN,),
    Attention: tuple(
        Attention(minutes=75, low=30, high=1200, basis=basis, person_hours=None, hours=Decimal(2))
        for basis in AttentionBasis
    ),
    Flip: tuple(
        Flip(question=question, to=option, result=result)
        for question in Question
        for option in OPTIONS[question]
        for result in Result
    ),
    Minutes: tuple(Minutes(required=required, optional=optional) for required in (0, 45) for optional in (0, 15)),
    Breaks: (Breaks(count=1, shortest=5, longest=10), Breaks(count=2, shortest=5, longest=10)),
    Details: (Details(contact=WORDS), Details()),
    Step: tuple(_step(item, 1) for item in Item)
    + tuple(_step(Item.RECAP, offset) for offset in (-14, -2, -1, 0, 2, 14)),
    Note: tuple(Note(remark=remark, line=0, minutes=minutes, words=WORDS) for remark in Remark for minutes in (1, 45)),
    Notice: tuple(Notice(kind=kind, subject="goal") for kind in NoticeKind),
}


@cache
def inventory(locale: str) -> Mapping[str, str]:
    """Every sentence of the locale's catalogue by where it stands, with `WORDS` and `DATE` in it."""
    texts = catalogue(locale)
    said = dict(_of_methods("", texts))
    said |= dict(_of_methods("reminders.", texts.reminders))
    said |= dict(_of_methods("agenda.", texts.agenda))
    for name in ("page", "install", "chat", "listing"):
        said |= dict(_of_fields(name, cast(object, getattr(texts, name))))
    return said


def labels() -> frozenset[str]:
    """The names of the methods that give a button's label."""
    return frozenset(
        f"{prefix}{name}"
        for prefix, kind in (("", Texts), ("agenda.", AgendaTexts))
        for name, method in inspect.getmembers(kind, inspect.isfunction)
        if "label of" in (method.__doc__ or "").lower()
    )


def _of_methods(prefix: str, texts: Spoken) -> Iterator[tuple[str, str]]:
    for name, method in inspect.getmembers(texts, inspect.ismethod):
        if name.startswith("_") or name in _SHARED:
            continue
        hints = get_type_hints(method)
        hints.pop("return", None)
        for arguments in product(*(_samples(hint) for hint in hints.values())):
            where = f"{prefix}{name}({', '.join(map(_spelled, arguments))})"
            yield from _flat(where, cast(object, method(*arguments)))


def _of_fields(name: str, part: object) -> Iterator[tuple[str, str]]:
    assert is_dataclass(part)
    hints = get_type_hints(type(part))
    for field in fields(part):
        where, value = f"{name}.{field.name}", cast(object, getattr(part, field.name))
        if get_origin(hints[field.name]) is Callable or callable(value):
            kinds, _ = get_args(hints[field.name])
            for arguments in product(*(_samples(kind) for kind in kinds)):
                call = cast("Callable[..., object]", value)
                yield from _flat(f"{where}({', '.join(map(_spelled, arguments))})", call(*arguments))
        else:
            yield from _flat(where, value)


def _samples(hint: object) -> Sequence[object]:
    if isinstance(hint, type) and issubclass(hint, Enum):
        return tuple(hint)
    if hint in _SAMPLES:
        return _SAMPLES[hint]
    if get_origin(hint) in {Union, UnionType}:
        return [sample for kind in get_args(hint) for sample in _samples(kind)]
    if get_origin(hint) is Sequence:
        (kind,) = get_args(hint)
        some = list(_samples(kind))
        return ([*some, *some][:1], [*some, *some, *some][:3])
    raise AssertionError(f"no samples of {hint}")


def _flat(where: str, said: object) -> Iterator[tuple[str, str]]:
    if isinstance(said, str):
        yield where, said
    elif isinstance(said, Mapping):
        for key, each in cast("Mapping[object, object]", said).items():
            yield from _flat(f"{where}[{_spelled(key)}]", each)
    elif isinstance(said, tuple):
        parts = cast("tuple[object, ...]", said)
        if any(isinstance(part, When) for part in parts):
            yield where, "".join(DATE if isinstance(part, When) else str(part) for part in parts)
        else:
            for number, part in enumerate(parts):
                yield from _flat(f"{where}[{number}]", part)
    else:
        assert is_dataclass(said), f"{where} is no sentence: {said!r}"
        yield from _of_fields(where, said)


def _spelled(argument: object) -> str:
    if isinstance(argument, Enum):
        return str(argument.value)
    if isinstance(argument, Notice | Note):
        return argument.kind.value if isinstance(argument, Notice) else f"{argument.remark.value} {argument.minutes}"
    if isinstance(argument, Step):
        return f"{argument.item.value} {argument.offset}"
    if isinstance(argument, Flip):
        return f"{argument.question.value} {argument.to.value} {argument.result.value}"
    if isinstance(argument, str | int | Decimal | NoneType):
        return repr(argument)
    return type(argument).__name__
