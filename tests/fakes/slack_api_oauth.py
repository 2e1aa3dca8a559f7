"""Tokens: `auth.*`, `oauth.v2.access`, `apps.uninstall`."""

from typing import Final

from tests.fakes.slack_api import FORM, Asked, Method, Methods, Refused
from tests.fakes.slack_json import Json
from tests.fakes.slack_world import CODE_S, TOKEN_S, Installation, Standing, TokenKind


def _test(asked: Asked) -> Json:
    bot = asked.bot
    workspace = bot.workspace or next(w for w in asked.world.workspaces.values() if w.enterprise is bot.enterprise)
    shaped: Json = {
        "url": f"https://{workspace.domain}.slack.com/",
        "team": workspace.name,
        "user": asked.world.app.name.lower(),
        "team_id": workspace.id,
        "user_id": bot.bot_user,
        "bot_id": bot.bot_id,
        "is_enterprise_install": bot.workspace is None,
    }
    if bot.enterprise is not None:
        shaped["enterprise_id"] = bot.enterprise.id
    if bot.workspace is None and bot.enterprise is not None:
        shaped |= {"team": bot.enterprise.name, "team_id": bot.enterprise.id}
    return shaped


def _revoke(asked: Asked) -> Json:
    if asked.flag("test"):
        return {"revoked": False}
    asked.bot.standing = Standing.REVOKED
    return {"revoked": True}


def _check_client(asked: Asked) -> None:
    app = asked.world.app
    if (asked.basic[0] or asked.text("client_id")) != app.client_id:
        raise Refused("invalid_client_id")
    if (asked.basic[1] or asked.text("client_secret")) != app.client_secret:
        raise Refused("bad_client_secret")


def _uninstall(asked: Asked) -> Json:
    _check_client(asked)
    asked.bot.standing = Standing.UNINSTALLED
    return {}


def _access(asked: Asked) -> Json:
    _check_client(asked)
    if asked.text("grant_type") == "refresh_token":
        return _refresh(asked)
    code = asked.world.codes.get(asked.text("code"))
    if code is None or asked.world.now() - code.made_at > CODE_S:
        raise Refused("invalid_code")
    if code.is_used:
        raise Refused("code_already_used")
    if asked.text("redirect_uri") != code.redirect_uri:
        raise Refused("bad_redirect_uri")
    code.is_used = True
    installation = asked.world.install(
        workspace=code.workspace, enterprise=code.enterprise, installer=code.installer, scopes=code.scopes
    )
    return _granted(asked, installation, authed_user={"id": code.installer})


def _refresh(asked: Asked) -> Json:
    installation = asked.world.refresh_tokens.pop(asked.text("refresh_token"), None)
    if installation is None:
        raise Refused("invalid_refresh_token")
    if installation.standing is not Standing.ACTIVE:
        raise Refused("token_revoked")
    asked.world.issue(installation)
    return _granted(asked, installation)


def _granted(asked: Asked, installation: Installation, **more: object) -> Json:
    workspace, enterprise = installation.workspace, installation.enterprise
    shaped: Json = {
        "app_id": asked.world.app.id,
        "scope": ",".join(sorted(installation.scopes)),
        "token_type": "bot",
        "access_token": installation.token,
        "bot_user_id": installation.bot_user,
        "team": {"id": workspace.id, "name": workspace.name} if workspace is not None else None,
        "enterprise": {"id": enterprise.id, "name": enterprise.name} if enterprise is not None else None,
        "is_enterprise_install": workspace is None,
        **more,
    }
    if asked.world.app.tokens is TokenKind.ROTATED:
        shaped |= {"expires_in": int(TOKEN_S), "refresh_token": installation.refresh_token}
    return shaped


def _nothing(_: Asked) -> Json:
    return {}


METHODS: Final[Methods] = {
    "api.test": Method(answer=_nothing, token=""),
    "auth.test": Method(answer=_test),
    "auth.revoke": Method(answer=_revoke, body=FORM),
    "apps.uninstall": Method(answer=_uninstall, body=FORM),
    "oauth.v2.access": Method(answer=_access, token="", body=FORM),
}
