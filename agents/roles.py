"""Roles: who writes and who corrects, by configuration alone."""

import difflib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, fields
from typing import Annotated, Any, ClassVar

from pydantic import ConfigDict, Field, TypeAdapter, ValidationError

from agents import conversation
from agents.conversation import Conversation, Round
from agents.model import Sampling
from agents.styles import Style, StyleName, load_style
from benchmarks.problem import Problem


class RoleError(ValueError):
    """The configuration of a role is wrong; one line for each thing to change."""


@dataclass(frozen=True, slots=True)
class Role:
    """Which model is asked, where, in which words, and how it samples."""

    __pydantic_config__: ClassVar[ConfigDict] = ConfigDict(extra="forbid")

    name: Annotated[str, Field(min_length=1)]
    """`synthesizer`, `corrector`, or another."""
    model: Annotated[str, Field(min_length=1)]
    """The model's name at its server, or `builtin:NAME` for one that needs none."""
    base_url: str | None = None
    """Address of an OpenAI-compatible server, such as `http://127.0.0.1:8000/v1`."""
    style: StyleName = "plain"
    sampling: Sampling = field(default_factory=Sampling)
    context_budget: Annotated[int, Field(gt=0)] = 8192
    """Tokens of prompt and reply together: the context with which the model is served."""

    @property
    def builtin(self) -> str | None:
        """The name of the built-in model that is meant; None for a served one."""
        prefix, colon, name = self.model.partition(":")
        return name if colon and prefix == "builtin" else None

    @property
    def prompt_budget(self) -> int:
        """Tokens that are left for the prompt when the reply takes all that it may."""
        return max(self.context_budget - self.sampling.max_tokens, 0)

    def messages_for_synthesis(self, problem: Problem) -> Conversation:
        """Ask for a first proof of a problem."""
        return conversation.for_synthesis(self._style, problem, self.prompt_budget)

    def messages_for_correction(self, problem: Problem, history: Sequence[Round]) -> Conversation:
        """Ask to correct the last of a chain of failed attempts, oldest first.

        Raises ValueError for an empty history, or one that ends in a proof.
        """
        return conversation.for_correction(self._style, problem, history, self.prompt_budget)

    @property
    def _style(self) -> Style:
        return load_style(self.style)


def parse_role(name: str, settings: Mapping[str, Any]) -> Role:
    """Read a role from YAML or the command line.

    Raises RoleError, which names every key that is wrong and for an unknown one the nearest.
    """
    try:
        role = TypeAdapter(Role).validate_python({**settings, "name": name})
    except ValidationError as error:
        lines = [f"role {name}: {_complaint(each)}" for each in error.errors()]
        raise RoleError("\n".join(lines)) from None
    if role.prompt_budget == 0:
        raise RoleError(
            f"role {name}: sampling.max_tokens ({role.sampling.max_tokens}) leaves no room for a "
            f"prompt in context_budget ({role.context_budget}); lower the one or raise the other"
        )
    return role


def _complaint(error: Any) -> str:
    place = ".".join(str(part) for part in error["loc"])
    if error["type"] == "missing":
        return f"`{place}` is missing"
    if error["type"] != "unexpected_keyword_argument":
        return f"{place}: {error['msg']}, not {error['input']!r}"
    known = [each.name for each in fields(Sampling if "." in place else Role)]
    near = difflib.get_close_matches(str(error["loc"][-1]), known, n=1, cutoff=0.5)
    hint = f"did you mean `{near[0]}`?" if near else f"known keys: {', '.join(known)}"
    return f"unknown key `{place}`; {hint}"
