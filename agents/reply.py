"""The body of a server's answer, read with suspicion: servers differ, and fail, in their JSON."""

import json
import math
from collections.abc import Mapping
from typing import Any

from agents.model import Completion

_SHOWN = 200


class UnreadableReply(ValueError):  # noqa: N818
    """The body holds no reply; the message says what it holds instead."""


def read_reply(body: bytes, most_characters: int) -> Completion:
    """Read the answer of a chat or completion endpoint.

    A reply longer than `most_characters` is cut there, with `length` for its finish reason.
    Raises UnreadableReply, and nothing else, where there is none.
    """
    answer = _json(body)
    choice = _first_choice(answer)
    text, reasoning = _texts(choice)
    finish_reason = choice.get("finish_reason")
    usage = answer.get("usage")
    counts: Mapping[str, Any] = usage if isinstance(usage, dict) else {}
    cut = max(len(text), len(reasoning or "")) > most_characters
    return Completion(
        text=text[:most_characters],
        finish_reason="length" if cut else _string(finish_reason),
        prompt_tokens=_count(counts.get("prompt_tokens")),
        completion_tokens=_count(counts.get("completion_tokens")),
        reasoning=reasoning[:most_characters] if reasoning else None,
        logprobs=_logprobs(choice.get("logprobs")),
        model=_string(answer.get("model")) or "",
    )


def _json(body: bytes) -> dict[str, Any]:
    try:
        answer = json.loads(_text(body))
    except (ValueError, RecursionError):
        raise UnreadableReply(f"the answer is no JSON: {_beginning(body)}") from None
    if not isinstance(answer, dict):
        raise UnreadableReply(f"the answer is no JSON object: {_beginning(body)}")
    return answer


def _text(body: bytes) -> str:
    """Decode a body; surrogates that some servers write as they are stay what they are."""
    try:
        return body.decode("utf-8", "surrogatepass")
    except UnicodeDecodeError:
        return body.decode("utf-8", "replace")


def _first_choice(answer: dict[str, Any]) -> dict[str, Any]:
    choices = answer.get("choices")
    if not isinstance(choices, list) or not choices or not isinstance(choices[0], dict):
        error = answer.get("error")
        found = f"an error: {str(error)[:_SHOWN]}" if error else "no choices"
        raise UnreadableReply(f"the answer holds {found}")
    return choices[0]


def _texts(choice: dict[str, Any]) -> tuple[str, str | None]:
    """Return the reply and the reasoning that the server kept apart."""
    message = choice.get("message")
    if isinstance(message, dict) and "content" in message:
        reasoning = message.get("reasoning_content") or message.get("reasoning")
        return _content(message["content"]), _string(reasoning)
    if isinstance(choice.get("text"), str):
        return choice["text"], None
    raise UnreadableReply("the answer's choice holds no text")


def _content(content: Any) -> str:
    """Return a content, which is a string, null where there is only reasoning, or a list."""
    if content is None:
        return ""
    if isinstance(content, str):
        return content
    if isinstance(content, list) and all(isinstance(part, dict) for part in content):
        return "".join(str(part["text"]) for part in content if "text" in part)
    raise UnreadableReply("the answer's content is no text")


def _logprobs(found: Any) -> tuple[float, ...] | None:
    """Return the log-probabilities, in the form of either endpoint; None if any is unusable."""
    if not isinstance(found, dict):
        return None
    values = found.get("token_logprobs")
    if values is None and isinstance(found.get("content"), list):
        values = [each.get("logprob") for each in found["content"] if isinstance(each, dict)]
    if not isinstance(values, list) or not all(map(_is_finite, values)):
        return None
    return tuple(float(value) for value in values)


def _is_finite(value: Any) -> bool:
    return isinstance(value, int | float) and abs(value) < 1e300 and not math.isnan(value)


def _count(value: Any) -> int | None:
    usable = isinstance(value, int) and not isinstance(value, bool) and 0 <= value < 2**63
    return value if usable else None


def _string(value: Any) -> str | None:
    return value if isinstance(value, str) else None


def _beginning(body: bytes) -> str:
    return repr(body[:_SHOWN].decode("utf-8", "replace"))
