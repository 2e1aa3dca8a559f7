"""Settings of Microsoft Teams: which ones belong together, where it may be open, and what a person is told."""

from collections.abc import Mapping
from typing import Final

import pytest

from bot.config import Problem, Settings, SettingsError, Teams, TeamsAppType, load_settings

APP: Final = "8d5c1a7e-3b62-4f0d-9a41-5e7c2b9d6f10"
TENANT: Final = "2f0e8a51-7c44-4d0b-8a1c-0c5a3f6b7d21"
OTHER: Final = "11111111-2222-3333-4444-555555555555"
ID: Final = {"MicrosoftAppId": APP}
PASSWORD: Final = {"MicrosoftAppPassword": "hush-password"}
HOME: Final = {"MicrosoftAppTenantId": TENANT}
BOT: Final = {**ID, **PASSWORD, **HOME}
CLIENT: Final = {"CLIENT_ID": APP, "CLIENT_SECRET": "hush-client", "TENANT_ID": TENANT}
PUBLIC: Final = {"PUBLIC_BASE_URL": "https://livewise.example.com"}
EVERYWHERE: Final = {"LIVEWISE_HOST": "0.0.0.0"}
OFF: Final = {"LIVEWISE_TEAMS": "off"}
ON: Final = {"LIVEWISE_TEAMS": "on"}
SLACK: Final = {"SLACK_BOT_TOKEN": "xoxb-1-hush", "SLACK_APP_TOKEN": "xapp-1-hush"}


def load(*parts: Mapping[str, str]) -> Settings:
    settings = load_settings({name: value for part in parts for name, value in part.items()}, None)
    assert "hush" not in f"{settings!r} {settings}"
    return settings


def problems_of(*parts: Mapping[str, str]) -> list[str]:
    with pytest.raises(SettingsError) as refused:
        load(*parts)
    told = [str(problem) for problem in refused.value.problems]
    assert "hush" not in "".join(told)
    return told


def warnings_of(*parts: Mapping[str, str]) -> list[str]:
    told = [str(warning) for warning in load(*parts).warnings]
    assert "hush" not in "".join(told)
    return told


# --- whose credentials they are


def test_every_setting_is_read() -> None:
    settings = load(
        {
            "LIVEWISE_TEAMS": "On",
            "MicrosoftAppId": APP.upper(),
            "MicrosoftAppPassword": "hush-password",
            "MicrosoftAppType": "multitenant",
            "MicrosoftAppTenantId": "Contoso.onMicrosoft.com",
            "TEAMS_ALLOWED_TENANTS": f" {TENANT.upper()} ,{OTHER},",
            "ChannelService": "https://botframework.azure.us/",
            "TEAMS_OPENID_METADATA_URL": "https://login.example.com/v1/.well-known/openidconfiguration",
            "TEAMS_LOGIN_URL": "http://localhost:8080/",
        }
    )
    assert settings.teams is Teams.ON
    assert settings.teams_app_id == APP
    assert settings.teams_app_password
    assert settings.teams_app_password.get_secret_value() == "hush-password"
    assert settings.teams_app_type is TeamsAppType.MULTI_TENANT
    assert settings.teams_tenant_id == "contoso.onmicrosoft.com"
    assert settings.teams_allowed_tenants == {TENANT, OTHER}
    assert settings.teams_channel_service == "https://botframework.azure.us"
    assert settings.teams_openid_url == "https://login.example.com/v1/.well-known/openidconfiguration"
    assert settings.teams_login_url == "http://localhost:8080"
    assert settings.teams_variables == "MicrosoftAppId"
    assert settings.warnings == ()


def test_without_settings_only_programs_of_this_machine_are_let_in() -> None:
    settings = load()
    assert settings.teams is Teams.AUTO
    assert settings.teams_is_on
    assert settings.teams_is_anonymous
    assert settings.teams_app_type is TeamsAppType.SINGLE_TENANT
    assert settings.teams_allowed_tenants == frozenset()
    assert settings.teams_variables == ""
    assert (settings.teams_channel_service, settings.teams_openid_url, settings.teams_login_url) == (None, None, None)


def test_the_other_names_do_as_well() -> None:
    settings = load(CLIENT)
    assert (settings.teams_app_id, settings.teams_tenant_id) == (APP, TENANT)
    assert settings.teams_app_password
    assert settings.teams_app_password.get_secret_value() == "hush-client"
    assert settings.teams_variables == "CLIENT_ID"
    assert settings.teams_is_on
    assert not settings.teams_is_anonymous


def test_the_type_goes_with_either_set() -> None:
    settings = load({"CLIENT_ID": APP, "TENANT_ID": TENANT, "MicrosoftAppType": "userassignedmsi"})
    assert settings.teams_app_type is TeamsAppType.USER_ASSIGNED_MSI


def test_of_two_sets_the_first_is_used_whole() -> None:
    settings = load(BOT, {"CLIENT_ID": OTHER, "CLIENT_SECRET": "hush-other", "TENANT_ID": OTHER})
    assert (settings.teams_app_id, settings.teams_tenant_id) == (APP, TENANT)
    assert settings.teams_app_password
    assert settings.teams_app_password.get_secret_value() == "hush-password"
    assert settings.teams_variables == "MicrosoftAppId"
    assert settings.warnings == ()


@pytest.mark.parametrize("first", [ID, PASSWORD])
def test_two_halves_of_two_sets_make_no_whole(first: Mapping[str, str]) -> None:
    told = problems_of(first, CLIENT)
    assert all(line.startswith("MicrosoftApp") for line in told)
    assert not any("CLIENT" in line for line in told)


def test_a_tenant_of_the_first_set_does_not_go_with_the_second() -> None:
    told = problems_of({"CLIENT_ID": APP, "CLIENT_SECRET": "hush"}, HOME)
    assert told[0].startswith("MicrosoftAppTenantId does not go with CLIENT_ID, which is used because MicrosoftAppId")
    assert told[1].startswith("TENANT_ID is missing, while CLIENT_ID is set")
    assert len(told) == 2
    assert problems_of(CLIENT, HOME) == told[:1]


def test_a_tenant_of_other_programs_alone_means_nothing() -> None:
    settings = load({"TENANT_ID": "nonsense"})
    assert settings.teams_is_anonymous
    assert settings.teams_tenant_id is None
    assert settings.warnings == ()


# --- halves


@pytest.mark.parametrize("given", [PASSWORD, HOME])
def test_no_app_id(given: Mapping[str, str]) -> None:
    [name] = given
    [told] = problems_of(given)
    assert told.startswith(
        f"MicrosoftAppId is missing, while {name} is set. Copy the Microsoft App ID from Configuration"
    )
    assert told.endswith(f"or remove {name}.")


def test_no_password() -> None:
    [told] = problems_of(ID, HOME)
    assert told.startswith(
        "MicrosoftAppPassword is missing, while MicrosoftAppId is set. Make a client secret under App "
    )
    assert "Certificates & secrets" in told
    assert "MicrosoftAppType=UserAssignedMSI" in told


def test_no_tenant() -> None:
    [told] = problems_of(ID, PASSWORD)
    assert told.startswith(
        "MicrosoftAppTenantId is missing, while MicrosoftAppId is set and the bot's type is SingleTenant. "
        "Copy the App Tenant ID from Configuration of the Azure Bot resource in the Azure portal"
    )
    assert told.endswith(
        "for a bot registered for several organisations, which was possible until 31 July 2025, "
        "set MicrosoftAppType=MultiTenant."
    )


@pytest.mark.parametrize(
    ("given", "missing"),
    [
        ({"CLIENT_ID": APP}, ["CLIENT_SECRET", "TENANT_ID"]),
        ({"CLIENT_ID": APP, "TENANT_ID": TENANT}, ["CLIENT_SECRET"]),
        ({"CLIENT_SECRET": "hush", "TENANT_ID": TENANT}, ["CLIENT_ID"]),
    ],
)
def test_halves_are_named_as_they_were_given(given: Mapping[str, str], missing: list[str]) -> None:
    told = problems_of(given)
    assert [line.split()[0] for line in told] == missing
    assert all("another program needs these names, set LIVEWISE_TEAMS=off" in line for line in told)


@pytest.mark.parametrize(
    ("kind", "parts"),
    [
        ("SingleTenant", (ID, PASSWORD, HOME)),
        ("MultiTenant", (ID, PASSWORD)),
        ("UserAssignedMSI", (ID, HOME)),
    ],
)
def test_each_kind_of_bot_has_its_needs(kind: str, parts: tuple[Mapping[str, str], ...]) -> None:
    settings = load(*parts, {"MicrosoftAppType": kind})
    assert settings.teams_app_type == kind
    assert settings.teams_is_on
    assert settings.warnings == ()


def test_a_managed_identity_needs_its_tenant() -> None:
    [told] = problems_of(ID, {"MicrosoftAppType": "UserAssignedMSI"})
    assert told.startswith(
        "MicrosoftAppTenantId is missing, while MicrosoftAppId is set and the bot's type is UserAssi"
    )


def test_an_unknown_kind_is_told_alone() -> None:
    [told] = problems_of(ID, {"MicrosoftAppType": "Single"})
    assert told.startswith(
        "MicrosoftAppType is 'Single', which does not fit. Give one of SingleTenant, UserAssignedMSI, "
    )


# --- what fits


@pytest.mark.parametrize("wrong", ["hush", f"{APP}0", f"{{{APP}}}", APP.replace("-", ""), APP.replace("8", "g")])
def test_an_app_id_is_a_guid_and_anything_else_is_not_shown(wrong: str) -> None:
    for set_of, name in ((BOT, "MicrosoftAppId"), (CLIENT, "CLIENT_ID")):
        [told] = problems_of(set_of, {name: wrong})
        assert told.startswith(f"{name} is no GUID, which looks like ")
        assert "Copy the Microsoft App ID from Configuration of the Azure Bot resource" in told
        assert wrong not in told


@pytest.mark.parametrize("wrong", ["hush", "hush.", "-hush.com", "hush com", "https://hush.com", "hush.1"])
def test_a_tenant_is_a_guid_or_a_domain_and_anything_else_is_not_shown(wrong: str) -> None:
    for set_of, name in ((BOT, "MicrosoftAppTenantId"), (CLIENT, "TENANT_ID")):
        [told] = problems_of(set_of, {name: wrong})
        assert told.startswith(f"{name} is neither a GUID nor a domain name such as contoso.onmicrosoft.com. Copy ")


def test_a_tenant_that_is_none_is_named_by_its_number() -> None:
    [told] = problems_of({"TEAMS_ALLOWED_TENANTS": f"{TENANT}, hush.onmicrosoft.com"})
    assert told.startswith(
        "TEAMS_ALLOWED_TENANTS holds something else than the GUID of a tenant as number 2 of 2. Give "
    )


def test_a_list_without_tenants_does_not_let_everybody_in() -> None:
    [told] = problems_of({"TEAMS_ALLOWED_TENANTS": " , "})
    assert told.startswith("TEAMS_ALLOWED_TENANTS holds no tenant. ")
    assert "or leave it out to serve all" in told


@pytest.mark.parametrize(
    "url",
    ["https://botframework.azure.cn", "https://botframework.azure.us.example.com", "USGov", "https://a:hush@b.us"],
)
def test_other_clouds_are_refused(url: str) -> None:
    [told] = problems_of({"ChannelService": url})
    assert told.startswith("ChannelService is '")
    assert "stands for no cloud that Livewise knows. Give https://botframework.azure.us for the US Government" in told


@pytest.mark.parametrize("variable", ["TEAMS_OPENID_METADATA_URL", "TEAMS_LOGIN_URL"])
@pytest.mark.parametrize("url", ["http://login.example.com", "login.example.com", "https://ana:hush@login.example.com"])
def test_addresses_that_do_not_fit(variable: str, url: str) -> None:
    [told] = problems_of({variable: url})
    assert told.startswith(f"{variable} is '")


# --- where it may be open


@pytest.mark.parametrize(
    ("parts", "is_on", "is_anonymous"),
    [
        ((), True, True),
        ((ON,), True, True),
        ((OFF,), False, False),
        (({"LIVEWISE_HOST": "::1"},), True, True),
        (({"PUBLIC_BASE_URL": "http://localhost:3978"},), True, True),
        ((ON, {"PUBLIC_BASE_URL": "http://[::1]:3978"}), True, True),
        ((PUBLIC,), False, False),
        ((EVERYWHERE, SLACK), False, False),
        ((EVERYWHERE, {"LIVEWISE_PLAYGROUND": "on"}), False, False),
        ((EVERYWHERE, OFF), False, False),
        ((BOT,), True, False),
        ((BOT, EVERYWHERE, PUBLIC), True, False),
        ((BOT, OFF), False, False),
        ((CLIENT, OFF), False, False),
    ],
)
def test_only_this_machine_is_let_in_without_an_app_id(
    parts: tuple[Mapping[str, str], ...], is_on: bool, is_anonymous: bool
) -> None:
    settings = load(*parts)
    assert settings.teams_is_on is is_on
    assert settings.teams_is_anonymous is is_anonymous


@pytest.mark.parametrize(
    ("parts", "where"),
    [
        ((EVERYWHERE,), "other machines reach 0.0.0.0 (LIVEWISE_HOST)"),
        ((EVERYWHERE, SLACK), "other machines reach 0.0.0.0 (LIVEWISE_HOST)"),
        ((PUBLIC,), "PUBLIC_BASE_URL leads others to this server"),
    ],
)
def test_teams_is_not_opened_to_strangers(parts: tuple[Mapping[str, str], ...], where: str) -> None:
    [told] = problems_of(ON, *parts)
    assert told.startswith(f"MicrosoftAppId is missing, while LIVEWISE_TEAMS is on and {where}. Copy ")
    assert "LIVEWISE_HOST=127.0.0.1 and no PUBLIC_BASE_URL" in told


def test_a_server_that_nobody_could_reach_does_not_start() -> None:
    [told] = problems_of(EVERYWHERE)
    assert told == (
        "MicrosoftAppId is missing, which Teams needs at 0.0.0.0 (LIVEWISE_HOST) and at any address that other "
        "machines reach, and nothing else is there to be reached. "
        "Set it, connect Slack, set LIVEWISE_PLAYGROUND=on, or listen on 127.0.0.1 (LIVEWISE_HOST)."
    )


# --- warnings


def test_an_app_id_has_no_effect_while_teams_is_off() -> None:
    [told] = warnings_of(BOT, OFF)
    assert told == "MicrosoftAppId has no effect while LIVEWISE_TEAMS is off. Remove one of the two."


def test_off_leaves_the_names_of_other_programs_alone() -> None:
    settings = load({"CLIENT_ID": "nonsense", "CLIENT_SECRET": "hush"}, OFF)
    assert settings.warnings == ()
    assert settings.teams_variables == ""


def test_off_needs_nothing_whole() -> None:
    assert not load(ID, OFF).teams_is_on


@pytest.mark.parametrize(("set_of", "name"), [(BOT, "MicrosoftAppPassword"), (CLIENT, "CLIENT_SECRET")])
def test_the_id_of_a_secret_is_not_taken_for_the_secret(set_of: Mapping[str, str], name: str) -> None:
    [told] = warnings_of(set_of, {name: OTHER})
    assert told.startswith(f"{name} looks like the Secret ID of a client secret, which is not the secret itself. ")
    assert OTHER not in told


@pytest.mark.parametrize(
    ("slip", "meant"),
    [
        ("MICROSOFTAPPID", "MicrosoftAppId"),
        ("MicrosoftAppID", "MicrosoftAppId"),
        ("MICROSOFT_APP_ID", "MicrosoftAppId"),
        ("MicrosoftAppPasword", "MicrosoftAppPassword"),
        ("MicrosoftAppSecret", "MicrosoftAppPassword"),
        ("microsoftAppType", "MicrosoftAppType"),
        ("MicrosoftAppTenantID", "MicrosoftAppTenantId"),
        ("MicrosoftAppTenant", "MicrosoftAppTenantId"),
        ("CHANNEL_SERVICE", "ChannelService"),
        ("TEAMS_APP_PASSWORD", "MicrosoftAppPassword"),
        ("TEAMS_ALLOWED_TENANT", "TEAMS_ALLOWED_TENANTS"),
        ("TEAMS_OPENID_URL", "TEAMS_OPENID_METADATA_URL"),
        ("TEAMS_LOGIN_URI", "TEAMS_LOGIN_URL"),
        ("LIVEWISE_TEAM", "LIVEWISE_TEAMS"),
    ],
)
def test_slips_of_the_pen_are_pointed_out(slip: str, meant: str) -> None:
    assert load({slip: "x"}).warnings == (
        Problem(variable=slip, what_is_wrong="is not a setting and has no effect", fix=f"Perhaps {meant} is meant"),
    )


def test_names_of_other_programs_make_no_noise() -> None:
    other = (
        "CLIENT_IDS CLIENTID CLIENT_SECERT TENANT TENANTID CLOUD SERVICE_URL MANAGED_IDENTITY_CLIENT_ID "
        "AZURE_CLIENT_ID AZURE_TENANT_ID TEAMS_WEBHOOK_URL TEAMS_TOKEN TEAMS_CHANNEL TEAMS_TENANT_ID "
        "MICROSOFT_CLIENT_ID TEAMSFX_ENV"
    )
    assert load(dict.fromkeys(other.split(), "x")).warnings == ()
