"""Settings of Slack: which ones belong together, and what a person is told where they do not."""

from collections.abc import Mapping
from typing import Final

import pytest
from cryptography.fernet import Fernet

from bot.config import Problem, Settings, SettingsError, load_settings

BOT: Final = {"SLACK_BOT_TOKEN": "xoxb-1-hush"}
SIGNED: Final = {"SLACK_SIGNING_SECRET": "hush-signing"}
SOCKET: Final = {"SLACK_APP_TOKEN": "xapp-1-hush"}
CLIENT: Final = {"SLACK_CLIENT_ID": "1.2", "SLACK_CLIENT_SECRET": "hush-client"}
PUBLIC: Final = {"PUBLIC_BASE_URL": "https://livewise.example.com"}


def load(*parts: Mapping[str, str]) -> Settings:
    return load_settings({name: value for part in parts for name, value in part.items()}, None)


def problems_of(*parts: Mapping[str, str]) -> list[str]:
    with pytest.raises(SettingsError) as refused:
        load(*parts)
    told = [str(problem) for problem in refused.value.problems]
    assert "hush" not in "".join(told)
    return told


def warnings_of(*parts: Mapping[str, str]) -> list[str]:
    return [str(warning) for warning in load(*parts).warnings]


def test_slack_is_off_by_default() -> None:
    settings = load()
    assert not settings.slack_is_on
    assert not settings.slack_uses_oauth
    assert not settings.slack_uses_socket_mode
    assert settings.slack_keys == ()
    assert settings.slack_api_url == "https://slack.com/api/"


def test_every_setting_is_read_and_no_secret_is_shown() -> None:
    key = Fernet.generate_key().decode()
    settings = load(BOT, SIGNED, SOCKET, CLIENT, {"SLACK_ENCRYPTION_KEYS": key, "SLACK_API_URL": "http://[::1]:1/api"})
    assert settings.slack_bot_token
    assert settings.slack_bot_token.get_secret_value() == "xoxb-1-hush"
    assert settings.slack_signing_secret
    assert settings.slack_signing_secret.get_secret_value() == "hush-signing"
    assert settings.slack_app_token
    assert settings.slack_app_token.get_secret_value() == "xapp-1-hush"
    assert settings.slack_client_id == "1.2"
    assert settings.slack_client_secret
    assert settings.slack_client_secret.get_secret_value() == "hush-client"
    assert settings.slack_keys == (key,)
    assert settings.slack_api_url == "http://[::1]:1/api/"
    shown = f"{settings!r} {settings}"
    assert "hush" not in shown
    assert key not in shown


@pytest.mark.parametrize(
    ("parts", "oauth", "socket_mode"),
    [
        ((BOT, SIGNED), False, False),
        ((BOT, SOCKET), False, True),
        ((BOT, SIGNED, SOCKET), False, True),
        ((CLIENT, SIGNED, PUBLIC), True, False),
        ((CLIENT, SOCKET, PUBLIC), True, True),
    ],
)
def test_whole_combinations_turn_slack_on(parts: tuple[Mapping[str, str], ...], oauth: bool, socket_mode: bool) -> None:
    settings = load(*parts)
    assert settings.slack_is_on
    assert settings.slack_uses_oauth is oauth
    assert settings.slack_uses_socket_mode is socket_mode
    assert settings.warnings == ()


@pytest.mark.parametrize("part", [BOT, CLIENT])
def test_nothing_to_know_slack_by(part: Mapping[str, str]) -> None:
    [told] = problems_of(part)
    assert told.startswith("SLACK_SIGNING_SECRET is missing, so nothing tells requests of Slack from forged ones. ")
    assert "Copy it from Basic Information" in told
    assert "or set SLACK_APP_TOKEN to use Socket Mode" in told


@pytest.mark.parametrize(
    ("part", "why"),
    [
        (SIGNED, "while SLACK_SIGNING_SECRET is set"),
        (SOCKET, "while SLACK_APP_TOKEN is set"),
        ({**SIGNED, **SOCKET}, "while SLACK_SIGNING_SECRET and SLACK_APP_TOKEN are set"),
    ],
)
def test_nobody_to_speak_as(part: Mapping[str, str], why: str) -> None:
    [told] = problems_of(part)
    assert told.startswith(f"SLACK_BOT_TOKEN is missing, {why}. Copy it from OAuth & Permissions")
    assert "or set SLACK_CLIENT_ID and SLACK_CLIENT_SECRET" in told


@pytest.mark.parametrize(
    ("given", "missing"), [("SLACK_CLIENT_ID", "SLACK_CLIENT_SECRET"), ("SLACK_CLIENT_SECRET", "SLACK_CLIENT_ID")]
)
def test_half_a_client(given: str, missing: str) -> None:
    [told] = problems_of({given: CLIENT[given]}, SIGNED)
    assert told.startswith(f"{missing} is missing, while {given} is set. ")
    assert told.endswith(f"or remove {given}.")


def test_halves_and_wrong_values_are_told_at_once() -> None:
    told = problems_of({"SLACK_CLIENT_ID": "1.2", "SLACK_BOT_TOKEN": "xoxp-hush", "PORT": "many"})
    assert [line.split()[0] for line in told] == [
        "PORT",
        "SLACK_BOT_TOKEN",
        "SLACK_CLIENT_SECRET",
        "SLACK_SIGNING_SECRET",
    ]


@pytest.mark.parametrize(
    ("variable", "value", "wrong"),
    [
        ("SLACK_BOT_TOKEN", "xoxp-hush", "SLACK_BOT_TOKEN does not begin with 'xoxb-' or 'xoxe.'. Give the Bot User"),
        ("SLACK_BOT_TOKEN", "xapp-1-hush", "SLACK_BOT_TOKEN does not begin with 'xoxb-'"),
        ("SLACK_BOT_TOKEN", "xoxb-hu sh", "SLACK_BOT_TOKEN has a sign in it that no token has"),
        ("SLACK_BOT_TOKEN", "xoxb-hüsh", "SLACK_BOT_TOKEN has a sign in it that no token has"),
        ("SLACK_APP_TOKEN", "xoxb-hush", "SLACK_APP_TOKEN does not begin with 'xapp-'. Give an App-Level Token"),
    ],
)
def test_tokens_of_the_wrong_kind(variable: str, value: str, wrong: str) -> None:
    told = problems_of({**BOT, **SIGNED, variable: value})
    assert len(told) == 1
    assert told[0].startswith(wrong)


@pytest.mark.parametrize(
    ("url", "normal"),
    [
        ("https://slack.example.com/api", "https://slack.example.com/api/"),
        ("https://slack.example.com/api//", "https://slack.example.com/api/"),
        ("http://localhost:8080/api/", "http://localhost:8080/api/"),
    ],
)
def test_api_addresses_end_with_one_slash(url: str, normal: str) -> None:
    assert load({"SLACK_API_URL": url}).slack_api_url == normal


@pytest.mark.parametrize(
    "url", ["http://slack.com/api/", "slack.com/api/", "https://ana:hush@slack.com/api/", "https://"]
)
def test_api_addresses_that_do_not_fit(url: str) -> None:
    [told] = problems_of({"SLACK_API_URL": url})
    assert told.startswith("SLACK_API_URL is ")
    assert "https://slack.com/api/" in told


def test_a_key_that_is_none_is_named_by_its_number() -> None:
    good = Fernet.generate_key().decode()
    for bad in ("hush", good + good, "hüsh", good[:-1], f"{good}x"):
        [told] = problems_of({"SLACK_ENCRYPTION_KEYS": f"{good}, {bad} ,{good}"})
        assert told.startswith("SLACK_ENCRYPTION_KEYS holds something else than a Fernet key as number 2 of 3. ")
        assert good not in told
        assert "docs/slack.md tells how to make one" in told


def test_no_key_at_all_is_refused() -> None:
    [told] = problems_of({"SLACK_ENCRYPTION_KEYS": " , "})
    assert told.startswith("SLACK_ENCRYPTION_KEYS holds no key. ")


def test_keys_keep_their_order() -> None:
    new, old = (Fernet.generate_key().decode() for _ in range(2))
    assert load({"SLACK_ENCRYPTION_KEYS": f" {new} ,{old},"}).slack_keys == (new, old)


def test_a_bot_token_beside_oauth_has_no_effect() -> None:
    [told] = warnings_of(BOT, CLIENT, SIGNED, PUBLIC)
    assert told.startswith("SLACK_BOT_TOKEN has no effect beside SLACK_CLIENT_ID")
    assert load(BOT, CLIENT, SIGNED, PUBLIC).slack_uses_oauth


def test_oauth_without_an_address_of_ours_uses_the_apps_own() -> None:
    [told] = warnings_of(CLIENT, SIGNED)
    assert told.startswith(
        "PUBLIC_BASE_URL is missing, so after an installation Slack sends people to the first redirect"
    )


def test_a_token_that_expires_is_pointed_out() -> None:
    [told] = warnings_of({"SLACK_BOT_TOKEN": "xoxe.xoxb-1-hush"}, SIGNED)
    assert told.startswith("SLACK_BOT_TOKEN is a token that expires after 12 hours")
    assert "hush" not in told


@pytest.mark.parametrize(
    ("slip", "meant"),
    [
        ("SLACK_SIGNING_SECRT", "SLACK_SIGNING_SECRET"),
        ("SLACK_BOT_TOKN", "SLACK_BOT_TOKEN"),
        ("SLACK_APPTOKEN", "SLACK_APP_TOKEN"),
        ("SLACK_CLIENTID", "SLACK_CLIENT_ID"),
        ("SLACK_CLIENT_SECERT", "SLACK_CLIENT_SECRET"),
        ("SLACK_ENCRYPTION_KEY", "SLACK_ENCRYPTION_KEYS"),
        ("SLACK_API_URI", "SLACK_API_URL"),
    ],
)
def test_slips_of_the_pen_are_pointed_out(slip: str, meant: str) -> None:
    assert load({slip: "x"}).warnings == (
        Problem(variable=slip, what_is_wrong="is not a setting and has no effect", fix=f"Perhaps {meant} is meant"),
    )


def test_names_of_other_programs_make_no_noise() -> None:
    other = (
        "SLACK_API_TOKEN SLACK_TOKEN SLACK_USER_TOKEN SLACK_OAUTH_TOKEN SLACK_SCOPES SLACK_USER_SCOPES SLACK_TEAM_ID "
        "SLACK_REDIRECT_URI SLACK_REDIRECT_URI_PATH SLACK_INSTALL_PATH SLACK_VERIFICATION_TOKEN SLACK_STATE_SECRET "
        "SLACK_WEBHOOK_URL SLACK_CHANNEL SLACK_CHANNEL_ID SLACK_APP_ID SLACK_BOT_ID SLACK_BOT_USER_ID SLACK_LOG_LEVEL"
    )
    assert load(dict.fromkeys(other.split(), "x")).warnings == ()
