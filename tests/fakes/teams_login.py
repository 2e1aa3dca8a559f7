"""What Microsoft publishes about signing in: the connector's OpenID metadata and keys, and tokens for the bot."""

from collections.abc import Mapping
from typing import Final

from tests.fakes.slack_json import Json
from tests.fakes.teams_connector import Reply
from tests.fakes.teams_keys import KeyRing
from tests.fakes.teams_tokens import ISSUER, BotTokens
from tests.fakes.teams_world import World

SCOPE: Final = "https://api.botframework.com/.default"
IDENTITY_HEADER: Final = "header-of-the-app-service"
SHARED_TENANT: Final = "botframework.com"  # where bots of several organisations are registered


def openid(world: World) -> Reply:
    """The metadata of the connector's tokens."""
    body: Json = {
        "issuer": ISSUER,
        "authorization_endpoint": "https://invalid.botframework.com",
        "jwks_uri": f"{world.base_url}/keys",
        "id_token_signing_alg_values_supported": ["RS256"],
        "token_endpoint_auth_methods_supported": ["private_key_jwt"],
    }
    return Reply(status=200, body=body)


def keys(ring: KeyRing) -> Reply:
    """The keys of the connector's tokens."""
    return Reply(status=200, body=ring.jwks())


def discovery(world: World, tenant: str) -> Reply:
    """The metadata of the login endpoint of an organisation."""
    address = f"{world.base_url}/{tenant}"
    body: Json = {
        "issuer": f"{address}/v2.0",
        "authorization_endpoint": f"{address}/oauth2/v2.0/authorize",
        "token_endpoint": f"{address}/oauth2/v2.0/token",
        "jwks_uri": f"{address}/discovery/v2.0/keys",
    }
    return Reply(status=200, body=body)


def token(world: World, given: BotTokens, tenant: str, form: Mapping[str, str]) -> Reply:
    """A token for the bot's own credentials."""
    if tenant not in {world.home.id, SHARED_TENANT}:
        return _refused(400, "invalid_request", f"AADSTS90002: Tenant '{tenant}' not found.")
    if form.get("grant_type") != "client_credentials":
        return _refused(400, "unsupported_grant_type", "AADSTS70003: The app requested an unsupported grant type.")
    if form.get("client_id") != world.bot.app_id:
        return _refused(400, "unauthorized_client", "AADSTS700016: Application was not found in the directory.")
    if form.get("client_secret") != world.bot.secret:
        return _refused(401, "invalid_client", "AADSTS7000215: Invalid client secret provided.")
    if form.get("scope") != SCOPE:
        return _refused(400, "invalid_scope", "AADSTS1002012: The provided value for scope is not valid.")
    body: Json = {
        "token_type": "Bearer",
        "expires_in": given.lifetime_s,
        "ext_expires_in": given.lifetime_s,
        "access_token": given.give(world.bot.app_id, tenant, world.now()),
    }
    return Reply(status=200, body=body)


def identity(world: World, given: BotTokens, query: Mapping[str, str], header: str) -> Reply:
    """A token for the bot's managed identity, as an Azure App Service gives it to the programs it runs."""
    if header != IDENTITY_HEADER:
        return Reply(status=403, body={"statusCode": 403, "message": "Forbidden"})
    if query.get("client_id") != world.bot.app_id or query.get("resource") != SCOPE.removesuffix("/.default"):
        return Reply(status=400, body={"statusCode": 400, "message": "No User Assigned Managed Identity found"})
    body: Json = {
        "access_token": given.give(world.bot.app_id, world.home.id, world.now()),
        "client_id": world.bot.app_id,
        "expires_on": str(int(world.now()) + given.lifetime_s),
        "resource": query["resource"],
        "token_type": "Bearer",
    }
    return Reply(status=200, body=body)


def _refused(status: int, error: str, description: str) -> Reply:
    return Reply(status=status, body={"error": error, "error_description": description})
