"""What becomes of a call to Slack that did not succeed: every error has one outcome."""

from typing import Final

# The place is not there or closed to us, for good or until somebody lets us in again.
GONE: Final = frozenset(
    {
        "access_denied",
        "account_inactive",
        "cannot_dm_bot",
        "channel_is_limited_access",
        "channel_not_found",
        "is_archived",
        "is_inactive",
        "no_permission",
        "not_in_channel",
        "restricted_action",
        "restricted_action_non_threadable_channel",
        "restricted_action_read_only_channel",
        "restricted_action_thread_only_channel",
        "team_access_not_granted",
        "team_not_found",
        "token_revoked",
        "user_disabled",
        "user_not_found",
    }
)
# We may not write in this channel, but perhaps elsewhere.
CLOSED: Final = frozenset(
    {
        "channel_is_limited_access",
        "channel_not_found",
        "is_archived",
        "is_inactive",
        "not_in_channel",
        "restricted_action",
        "restricted_action_non_threadable_channel",
        "restricted_action_read_only_channel",
        "restricted_action_thread_only_channel",
    }
)
# Nothing is wrong with the place: the app's permissions or settings have to be mended, or an administrator has
# suspended something.
TO_MEND: Final = frozenset(
    {
        "app_missing_action_url",
        "ekm_access_denied",
        "messages_tab_disabled",
        "missing_scope",
        "not_allowed_token_type",
        "org_login_required",
        "two_factor_setup_required",
    }
)
# The message to change is not there, or cannot be changed any more.
MISSING: Final = frozenset({"cant_update_message", "edit_window_closed", "message_not_found"})
# The thread to post in is not there.
NO_THREAD: Final = frozenset({"cannot_reply_to_message", "invalid_thread_ts", "thread_not_found"})
# The content is refused: plainer blocks may pass.
TOO_RICH: Final = frozenset({"invalid_blocks", "invalid_blocks_format", "msg_blocks_too_long", "msg_too_long"})
# Ours: the place where Slack takes files, which is not its Web API, did not take one.
NOT_UPLOADED: Final = "not_uploaded"
# Files cannot be handed over here, for example because they take a member where messages do not; a link may.
NO_FILES: Final = frozenset(
    {
        "channel_not_found",
        "file_uploads_disabled",
        "file_uploads_except_images_disabled",
        "invalid_channel",
        "missing_scope",
        "no_permission",
        "not_allowed_token_type",
        "not_in_channel",
        "posting_to_channel_denied",
        "slack_connect_file_upload_sharing_blocked",
        NOT_UPLOADED,
    }
)
# Slack has trouble, or the token is wrong and an operator has to mend it.
LATER: Final = frozenset(
    {
        "accesslimited",
        "enterprise_is_restricted",
        "fatal_error",
        "internal_error",
        "invalid_auth",
        "not_authed",
        "request_timeout",
        "service_unavailable",
        "team_added_to_org",
        "token_expired",
    }
)
# After these a message may have been posted all the same.
UNSURE: Final = frozenset({"fatal_error", "internal_error", "request_timeout", "service_unavailable"})
RATE_LIMITED: Final = frozenset({"ratelimited", "rate_limited", "message_limit_exceeded"})
# Nothing will be accepted with this token any more.
DEAD_TOKEN: Final = frozenset({"account_inactive", "token_revoked"})
