"""Which failures of a server are worth another try, and after how long."""

import math
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

import httpx2
import openai
from tenacity import RetryCallState
from tenacity.wait import wait_base, wait_exponential_jitter

from agents.model import (
    ModelBusy,
    ModelError,
    ModelFault,
    ModelMalformed,
    ModelRefused,
    ModelTimeout,
    ModelUnreachable,
)
from agents.reply import UnreadableReply
from agents.transport import ReplyTooLarge

_SHOWN = 300
_REQUEST_TIMEOUT, _TOO_MANY_REQUESTS = 408, 429


class Failed(Exception):  # noqa: N818
    """One request that failed."""

    def __init__(
        self, kind: type[ModelError], message: str, *, again: bool, wait_s: float = 0.0
    ) -> None:
        """Take whether another try may help, and how long the server asked to wait first."""
        super().__init__(message)
        self.kind = kind
        self.again = again
        self.wait_s = wait_s


class Pause(wait_base):
    """Exponential waits with jitter, but at least what the server asked for."""

    def __init__(self, first_s: float, longest_s: float) -> None:
        self._backoff = wait_exponential_jitter(multiplier=first_s, max=longest_s, jitter=first_s)

    def __call__(self, retry_state: RetryCallState) -> float:
        """Return the seconds to wait before the next try."""
        error = retry_state.outcome.exception() if retry_state.outcome else None
        asked = error.wait_s if isinstance(error, Failed) else 0.0
        return max(asked, float(self._backoff(retry_state)))


def failure_of(error: Exception, longest_wait_s: float) -> Failed:
    """Say what an exception of the SDK or of reading the reply means."""
    if isinstance(error, openai.APIStatusError):
        return _status_failure(error, longest_wait_s)
    if isinstance(error, UnreadableReply):
        return Failed(ModelMalformed, str(error), again=True)
    if isinstance(error.__cause__, ReplyTooLarge):
        return Failed(ModelMalformed, str(error.__cause__), again=False)
    if isinstance(error, openai.APITimeoutError | TimeoutError):
        return Failed(ModelTimeout, "the server did not reply in time", again=True)
    if isinstance(error, openai.APIConnectionError | httpx2.HTTPError):
        detail = error.__cause__ or error
        message = f"no connection, or it broke: {str(detail)[:_SHOWN] or type(detail).__name__}"
        return Failed(ModelUnreachable, message, again=True)
    return Failed(ModelMalformed, f"{type(error).__name__}: {str(error)[:_SHOWN]}", again=False)


def _status_failure(error: openai.APIStatusError, longest_wait_s: float) -> Failed:
    status = error.status_code
    message = f"the server answered {status}: {_said(error)}"
    if status != _TOO_MANY_REQUESTS and status != _REQUEST_TIMEOUT and status < 500:
        return Failed(ModelRefused, message, again=False)
    kind = ModelBusy if status == _TOO_MANY_REQUESTS else ModelFault
    wait_s = asked_wait(error.response.headers.get("retry-after"), datetime.now(UTC))
    if wait_s > longest_wait_s:
        message += f"; it asks to wait {wait_s:.0f} s, we wait {longest_wait_s:g} s at most"
        return Failed(kind, message, again=False)
    return Failed(kind, message, again=True, wait_s=wait_s)


def asked_wait(header: str | None, now: datetime) -> float:
    """Read a `Retry-After`, in seconds or as a date; 0 where it says nothing usable."""
    if header is None:
        return 0.0
    try:
        seconds = float(header)
    except ValueError:
        seconds = _seconds_until(header, now)
    return seconds if math.isfinite(seconds) and seconds > 0 else 0.0


def _seconds_until(date: str, now: datetime) -> float:
    try:
        then = parsedate_to_datetime(date)
    except (ValueError, TypeError, IndexError, OverflowError):
        return 0.0
    return ((then if then.tzinfo else then.replace(tzinfo=UTC)) - now).total_seconds()


def _said(error: openai.APIStatusError) -> str:
    body = error.body
    if isinstance(body, dict) and body.get("message"):
        return str(body["message"])[:_SHOWN]
    return error.response.text[:_SHOWN].strip() or error.response.reason_phrase
