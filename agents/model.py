"""What a model is asked and what it answers; one method is all that a backend needs.

ModelError               a request that came to nothing
    ModelUnreachable     no connection, or one that broke
    ModelTimeout         no whole reply in time
    ModelBusy            too many requests
    ModelFault           the server failed
    ModelRefused         the server declined the request as it is; asking again cannot help
    ModelMalformed       an answer without a reply that can be read
"""

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import Annotated, Any, ClassVar, Protocol

from pydantic import ConfigDict, Field


@dataclass(frozen=True, slots=True)
class Message:
    """One message of a conversation, exactly as it is sent."""

    role: str
    """`system`, `user` or `assistant`."""
    content: str


@dataclass(frozen=True, slots=True)
class Sampling:
    """How a model samples; what is None is left to the server."""

    __pydantic_config__: ClassVar[ConfigDict] = ConfigDict(extra="forbid")

    temperature: Annotated[float, Field(ge=0, le=10)] | None = None
    top_p: Annotated[float, Field(gt=0, le=1)] | None = None
    top_k: Annotated[int, Field(ge=-1)] | None = None
    max_tokens: Annotated[int, Field(gt=0)] = 2048
    """The most tokens of one reply, reasoning included."""
    seed: Annotated[int, Field(ge=0)] | None = None
    """Seed of sample 0 where a request names none of its own; sample k takes seed + k."""
    logprobs: bool = False
    """Whether to ask for the log-probability of each token of the reply."""

    def as_json(self) -> dict[str, Any]:
        """Return what is set, as JSON values for the record of a run."""
        return {name: value for name, value in asdict(self).items() if value is not None}

    def seed_of(self, sample: int, seed: int | None) -> int | None:
        """Return the seed to send for a sample: the request's own, else derived from ours."""
        if seed is not None or self.seed is None:
            return seed
        return self.seed + sample


@dataclass(frozen=True, slots=True)
class Completion:
    """One reply of a model, raw as it came."""

    text: str
    finish_reason: str | None = "stop"
    """Why the model stopped, in the server's words; `length` means that a limit cut it off."""
    prompt_tokens: int | None = None
    """As the server counted; None where it did not say."""
    completion_tokens: int | None = None
    latency_s: float = 0.0
    """Time of the request that was answered, without retries and waiting."""
    reasoning: str | None = None
    """What the server kept apart from the reply as reasoning."""
    logprobs: tuple[float, ...] | None = None
    """Log-probability of each token of the reply, where the server offers them."""
    model: str = ""
    """The model's name as the server gave it."""
    tries: int = 1
    """How many requests it took."""


class Model(Protocol):
    """Something that completes a conversation."""

    async def complete(
        self, messages: Sequence[Message], *, sample: int, seed: int | None
    ) -> Completion:
        """Answer a conversation once.

        `sample` is the 0-based number of the answer among those to this conversation: a
        deterministic model gives different samples different answers. Raises `ModelError`, and
        nothing else, when no reply came.
        """
        ...


class ModelError(Exception):
    """A request to a model that came to nothing; data for the loop, which spends budget on it."""

    def __init__(self, message: str, *, tries: int = 1, elapsed_s: float = 0.0) -> None:
        """Take what failed, after how many requests and how many seconds."""
        super().__init__(message)
        self.message = message
        self.tries = tries
        self.elapsed_s = elapsed_s

    def __str__(self) -> str:
        return f"{self.message} (after {self.tries} {'try' if self.tries == 1 else 'tries'})"


class ModelUnreachable(ModelError):  # noqa: N818
    """There was no connection to the server, or it broke before the reply was complete."""


class ModelTimeout(ModelError):  # noqa: N818
    """The server did not send a whole reply in time."""


class ModelBusy(ModelError):  # noqa: N818
    """The server asked for fewer requests (429)."""


class ModelFault(ModelError):  # noqa: N818
    """The server failed (5xx)."""


class ModelRefused(ModelError):  # noqa: N818
    """The server declined the request, or it cannot be sent as it is."""


class ModelMalformed(ModelError):  # noqa: N818
    """The server's answer holds no reply that can be read."""
