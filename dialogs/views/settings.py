"""In which language a person is spoken to, and in which form of address everybody of their workspace."""

from dialogs.cards import Button, Buttons, Card, CardKind, Press, Text, Tone, Verb, plain
from dialogs.texts import CATALOGUES, Address, Texts


def settings_card(texts: Texts) -> Card:
    """The choices, and what holds now, in the language that holds now."""
    return Card(
        kind=CardKind.SETTINGS,
        title=texts.settings_title(),
        summary=plain(texts.settings_summary()),
        blocks=(
            Text(line=plain(texts.language_group()), tone=Tone.LEAD),
            Text(line=plain(texts.chosen(texts.own_name()))),
            Buttons(label=texts.language_group(), buttons=_languages(texts)),
            Text(line=plain(texts.language_help()), tone=Tone.QUIET),
            Text(line=plain(texts.address_group()), tone=Tone.LEAD),
            Text(line=plain(texts.chosen(texts.address(texts.form)))),
            Buttons(label=texts.address_group(), buttons=_addresses(texts)),
            Text(line=plain(texts.address_help()), tone=Tone.QUIET),
        ),
    )


def settings_button(texts: Texts) -> Button:
    """The way to the choices."""
    return Button(label=texts.settings_button(), press=Press(verb=Verb.SETTINGS))


def _languages(texts: Texts) -> tuple[Button, ...]:
    others = (
        Button(label=each.own_name(), press=Press(verb=Verb.SPEAK, value=code))
        for code, each in CATALOGUES.items()
        if code != texts.page.language
    )
    return (*others, Button(label=texts.language_of_app(), press=Press(verb=Verb.SPEAK)))


def _addresses(texts: Texts) -> tuple[Button, ...]:
    return tuple(
        Button(label=texts.address(form), press=Press(verb=Verb.ADDRESS, value=form))
        for form in Address
        if form is not texts.form
    )
