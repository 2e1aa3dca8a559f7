"""Secrets at rest."""

import pytest
from cryptography.fernet import Fernet

from adapters.slack.vault import Unopenable, Vault

SECRET = "a secret for tests that is long enough"
OLD, NEW = Fernet.generate_key().decode(), Fernet.generate_key().decode()


def test_what_was_sealed_can_be_opened_and_not_read() -> None:
    vault = Vault([OLD], SECRET)
    sealed = vault.seal("xoxb-1-token")
    assert "xoxb" not in sealed
    assert vault.open(sealed) == "xoxb-1-token"
    assert vault.seal("xoxb-1-token") != sealed


def test_without_keys_the_secret_is_enough() -> None:
    sealed = Vault([], SECRET).seal("token")
    assert Vault([], SECRET).open(sealed) == "token"
    assert Vault([], SECRET).is_current(sealed)
    with pytest.raises(Unopenable):
        Vault([], f"{SECRET}!").open(sealed)


def test_a_first_key_given_later_takes_over() -> None:
    derived = Vault([], SECRET).seal("token")
    vault = Vault([NEW], SECRET)
    assert vault.open(derived) == "token"
    assert not vault.is_current(derived)
    assert vault.is_current(vault.seal("token"))


def test_keys_change_one_after_the_other() -> None:
    before = Vault([OLD], SECRET).seal("token")
    between = Vault([NEW, OLD], SECRET)
    assert between.open(before) == "token"
    assert not between.is_current(before)
    after = between.seal(between.open(before))
    assert Vault([NEW], SECRET).open(after) == "token"
    with pytest.raises(Unopenable):
        Vault([NEW], SECRET).open(before)


@pytest.mark.parametrize("damaged", ["", "token", "gAAAAA", "€", "\ud800"])
def test_what_was_never_sealed_is_refused(damaged: str) -> None:
    vault = Vault([], SECRET)
    assert not vault.is_current(damaged)
    with pytest.raises(Unopenable):
        vault.open(damaged)


@pytest.mark.parametrize("key", ["", "short", "€", "A" * 43])
def test_a_key_that_is_none_is_named_by_its_number_only(key: str) -> None:
    with pytest.raises(ValueError, match="encryption key 2") as caught:
        Vault([OLD, key], SECRET)
    assert not key or key not in str(caught.value)


def test_an_empty_secret_is_refused() -> None:
    with pytest.raises(ValueError, match="empty"):
        Vault([OLD], "")


def test_the_derived_key_never_changes() -> None:
    sealed = "gAAAAABlU_EAAAECAwQFBgcICQoLDA0ODy0EWoR_RXt1sO7egL-M1Huxy7jhuQQLMhCrDbV5eO6o5giSQTMYuZiotNCw8NnBkg=="
    assert Vault([], SECRET).open(sealed) == "token"
