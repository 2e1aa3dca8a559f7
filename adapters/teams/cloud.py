"""Where Microsoft's services are: the public cloud, that of the US Government, or any other by its addresses.

Source: learn.microsoft.com/azure/bot-service, "Configure Bot Framework bots for US Government customers".
"""

from dataclasses import dataclass, replace
from typing import Final


@dataclass(frozen=True, slots=True, kw_only=True)
class Cloud:
    """The addresses a bot talks to besides the one an activity names."""

    openid_url: str  # metadata of the tokens that come with activities
    login_url: str  # where our own tokens come from; the organisation's id follows
    scope: str  # what they are for
    shared_tenant: str  # where those of bots for several organisations come from


PUBLIC: Final = Cloud(
    openid_url="https://login.botframework.com/v1/.well-known/openidconfiguration",
    login_url="https://login.microsoftonline.com",
    scope="https://api.botframework.com",
    shared_tenant="botframework.com",
)
US_GOVERNMENT: Final = Cloud(
    openid_url="https://login.botframework.azure.us/v1/.well-known/openidconfiguration",
    login_url="https://login.microsoftonline.us",
    scope="https://api.botframework.us",
    shared_tenant="MicrosoftServices.onmicrosoft.us",
)
_BY_SERVICE: Final = {"": PUBLIC, "https://botframework.azure.us": US_GOVERNMENT}


def cloud_of(channel_service: str, *, openid_url: str = "", login_url: str = "") -> Cloud:
    """The cloud of a channel service (empty: the public one), with other addresses where they are given."""
    cloud = _BY_SERVICE[channel_service]
    return replace(cloud, openid_url=openid_url or cloud.openid_url, login_url=login_url or cloud.login_url)
