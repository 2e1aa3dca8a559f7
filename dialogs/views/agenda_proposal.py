"""What the live session could be instead: the picture before and after, and both proposed agendas."""

from collections.abc import Iterator, Sequence

from dialogs.agenda import Agenda, Change, Kind, Planned, Proposal
from dialogs.agenda.terms import KIND_OF
from dialogs.cards import Bar, Bars, Block, Bullets, Button, Buttons, Part, Press, Shade, Text, Tone, Verb, plain
from dialogs.session import Session
from dialogs.session_agenda import Adopted, Pasted, standing
from dialogs.texts import Texts
from dialogs.views.agenda_lines import length_of

_SHADES = {
    Kind.ASYNC: Shade.LISTENING,
    Kind.LIVE: Shade.PRACTICE,
    Kind.UNKNOWN: Shade.PRACTICE,
    Kind.LOGISTICS: Shade.LOGISTICS,
}


def bars_of(read: Agenda, proposed: Proposal, texts: Texts) -> Bars:
    """The session now and as proposed, each as a bar, with the same in words."""
    say = texts.agenda
    now = [(_SHADES[line.kind], line.minutes or 0) for line in read.lines]
    bars = [_bar(say.bar_now(), now, texts)]
    for name, lines in ((say.bar_same(), proposed.same_length), (say.bar_shorter(), proposed.shorter)):
        if lines:
            bars.append(_bar(name, _planned_parts(lines), texts))
    told = [
        say.bar_in_words(bar.name, [say.part_in_words(part.name, part.length) for part in bar.parts]) for bar in bars
    ]
    return Bars(heading=say.bars_heading(), bars=tuple(bars), alt=" ".join(told))


def _planned_parts(lines: Sequence[Planned]) -> list[tuple[Shade, int]]:
    return [(_SHADES[KIND_OF[line.role]], line.minutes) for line in lines]


def _bar(name: str, parts: Sequence[tuple[Shade, int]], texts: Texts) -> Bar:
    sums = {shade: sum(minutes for each, minutes in parts if each is shade) for shade in Shade}
    return Bar(
        name=name,
        length=texts.duration(sum(sums.values())),
        parts=tuple(
            Part(shade=shade, name=texts.agenda.shade(shade), minutes=minutes, length=texts.duration(minutes))
            for shade, minutes in sums.items()
            if minutes
        ),
    )


def proposal_blocks(
    session: Session, pasted: Pasted, read: Agenda, proposed: Proposal, texts: Texts
) -> Iterator[Block]:
    """What moves, both agendas, which of them is in the plan, and the buttons; nothing where nothing can move."""
    if not proposed.same_length:
        return
    say = texts.agenda
    moved = tuple(plain(say.moved(each.title, length_of(each.minutes or None, texts))) for each in proposed.moved)
    yield Bullets(heading=say.moves_heading(), items=moved)
    if proposed.too_long_by:
        yield Text(line=plain(say.too_long(proposed.too_long_by)), tone=Tone.WARNING)
    now = standing(pasted, proposed)
    adopted = Text(line=plain(say.adopted_before_plan() if session.booking is None else say.adopted()))
    yield _planned_block(say.same_heading(_sum(proposed.same_length, texts)), proposed.same_length, read, texts)
    if now is Adopted.SAME:
        yield adopted
    if proposed.shorter:
        yield _planned_block(say.shorter_heading(_sum(proposed.shorter, texts)), proposed.shorter, read, texts)
        if now is Adopted.SHORTER:
            yield adopted
    yield Buttons(label=say.moves_heading(), buttons=_adopt_buttons(session, pasted, proposed, texts))


def _sum(lines: Sequence[Planned], texts: Texts) -> str:
    return texts.duration(_minutes(lines))


def _minutes(lines: Sequence[Planned]) -> int:
    return sum(line.minutes for line in lines)


def _planned_block(heading: str, lines: Sequence[Planned], read: Agenda, texts: Texts) -> Bullets:
    before: dict[int | None, int | None] = {
        line.key: line.minutes for line in read.lines if line.kind is not Kind.ASYNC
    }
    return Bullets(
        heading=heading,
        items=tuple(plain(_planned_line(line, before.get(line.key), texts)) for line in lines),
    )


def _planned_line(line: Planned, before: int | None, texts: Texts) -> str:
    say, title = texts.agenda, line.title or texts.agenda.new_line(line.role)
    begins = "" if line.start is None else f"{say.clock(line.start)} "
    if line.change is Change.LONGER and before:
        return begins + say.longer(title, texts.duration(line.minutes), texts.duration(before))
    return begins + say.moved(title, length_of(line.minutes or None, texts))


def _adopt_buttons(session: Session, pasted: Pasted, proposed: Proposal, texts: Texts) -> tuple[Button, ...]:
    say, now = texts.agenda, standing(pasted, proposed)
    labels = {Adopted.SAME: say.adopt_same()}
    if proposed.shorter:
        less = _minutes(proposed.same_length) - _minutes(proposed.shorter)
        labels[Adopted.SHORTER] = say.adopt_shorter(texts.duration(less))
    buttons = [
        Button(label=label, press=Press(verb=Verb.ADOPT, round=session.round, value=adopted))
        for adopted, label in labels.items()
        if adopted is not now
    ]
    if now is not None:
        buttons.append(Button(label=say.drop(), press=Press(verb=Verb.DROP_AGENDA, round=session.round)))
    return tuple(buttons)
