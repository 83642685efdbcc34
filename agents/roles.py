"""Roles: who writes and who corrects, by configuration alone."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Annotated, Any, ClassVar

from pydantic import ConfigDict, Field, TypeAdapter, ValidationError

from agents import bare, conversation
from agents.bundled import PREFIX, bundled_folder
from agents.conversation import Conversation, Round, TokenCount, estimated_tokens
from agents.engine.errors import EngineError
from agents.engine.folder import ModelFolder, is_model_folder, read_folder
from agents.model import Sampling
from agents.settings import complaints
from agents.styles import Style, StyleName, load_style
from benchmarks.problem import Problem

_FOLDER = "folder"
_PATHS = ("/", "./", "../", "~")


class RoleError(ValueError):
    """The configuration of a role is wrong; one line for each thing to change."""


@dataclass(frozen=True, slots=True)
class Role:
    """Which model is asked, where, in which words, and how it samples."""

    __pydantic_config__: ClassVar[ConfigDict] = ConfigDict(extra="forbid")

    name: Annotated[str, Field(min_length=1)]
    """`synthesizer`, `corrector`, or another."""
    model: Annotated[str, Field(min_length=1)]
    """The model's name at its server, `builtin:NAME`, or that of a folder, `NAME@HASH`.

    `parse_role` takes `bundled:NAME` as well, for the folder of a model that is bundled.
    """
    base_url: str | None = None
    """Address of an OpenAI-compatible server, such as `http://127.0.0.1:8000/v1`."""
    style: StyleName = "plain"
    sampling: Sampling = field(default_factory=Sampling)
    context_budget: Annotated[int, Field(gt=0)] = 8192
    """Tokens of prompt and reply together: the context with which the model is served."""
    folder: ModelFolder | None = None
    """The folder of a model that is run in this process; see `parse_role`."""

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
        return conversation.for_synthesis(self._style, problem, self.prompt_budget, self._count)

    def messages_for_correction(self, problem: Problem, history: Sequence[Round]) -> Conversation:
        """Ask to correct the last of a chain of failed attempts, oldest first.

        Raises ValueError for an empty history, or one that ends in a proof.
        """
        return conversation.for_correction(
            self._style, problem, history, self.prompt_budget, self._count
        )

    @property
    def numbers_names(self) -> bool:
        """Whether the model is asked, and answers, with numbers for names and `auto`."""
        return self._style.form.bare

    def reply_of(self, problem: Problem, text: str) -> str:
        """Return what a model of this role said, in the problem's own names and in full."""
        return bare.written_out(problem, text) if self.numbers_names else text

    @property
    def _style(self) -> Style:
        return load_style(self.style)

    @property
    def _count(self) -> TokenCount:
        """Count with the model's own tokenizer where that is here."""
        if self.folder is None:
            return estimated_tokens
        from agents.engine.tokens import tokens_of

        return tokens_of(self.folder).count


def is_folder(settings: Mapping[str, Any]) -> bool:
    """Whether the settings of a role mean a model folder, rather than a name at a server."""
    model = settings.get("model")
    if not isinstance(model, str) or not model or settings.get("base_url") is not None:
        return False
    return is_model_folder(Path(model).expanduser()) or model.startswith((*_PATHS, PREFIX))


def parse_role(name: str, settings: Mapping[str, Any]) -> Role:
    """Read a role from YAML or the command line.

    A `model` that is a folder is run in this process: style, sampling and context are those that
    the folder names, unless the settings do. Raises RoleError, which names every key that is wrong
    and for an unknown one the nearest.
    """
    folder = _folder(name, settings)
    found = settings if folder is None else _with_defaults(folder, settings)
    if _FOLDER in settings:
        raise RoleError(f"role {name}: unknown key `{_FOLDER}`; a folder is given as `model`")
    try:
        role = TypeAdapter(Role).validate_python({**found, "name": name})
    except ValidationError as error:
        lines = [f"role {name}: {each}" for each in complaints(error, Role, (_FOLDER,))]
        raise RoleError("\n".join(lines)) from None
    if role.prompt_budget == 0:
        raise RoleError(
            f"role {name}: sampling.max_tokens ({role.sampling.max_tokens}) leaves no room for a "
            f"prompt in context_budget ({role.context_budget}); lower the one or raise the other"
        )
    return role if folder is None else replace(role, folder=folder)


def _folder(name: str, settings: Mapping[str, Any]) -> ModelFolder | None:
    if not is_folder(settings):
        return None
    try:
        folder = read_folder(_path(settings["model"]))
    except EngineError as error:
        raise RoleError(f"role {name}: {error}") from None
    trained = folder.settings.role
    if trained is not None and name in ("synthesizer", "corrector") and name != trained:
        raise RoleError(f"role {name}: {folder.path} was trained as {trained}; give it as that")
    return folder


def _path(model: str) -> Path:
    return bundled_folder(model) if model.startswith(PREFIX) else Path(model).expanduser()


def _with_defaults(folder: ModelFolder, settings: Mapping[str, Any]) -> dict[str, Any]:
    own = folder.settings
    given = settings.get("sampling") or {}
    sampling = {**own.sampling.as_json(), **given} if isinstance(given, Mapping) else given
    longest = min(own.sampling.max_tokens, folder.context // 2)
    if isinstance(sampling, dict) and "max_tokens" not in given:
        sampling["max_tokens"] = longest
    defaults = {"style": own.style, "context_budget": folder.context}
    return {**defaults, **settings, "model": folder.name, "sampling": sampling}
