"""Conversations as the text that a model was trained on: its chat template.

The environment is that of `transformers/utils/chat_template_utils.py`, so that a template comes
out the same here as where the model was trained.
"""

import json
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

import jinja2
import jinja2.ext
import jinja2.sandbox
from jinja2 import nodes, parser

from agents.engine.errors import EngineError
from agents.model import Message

_FILE, _CONFIG = "chat_template.jinja", "tokenizer_config.json"
_NAMED = ("bos", "eos", "unk", "sep", "pad", "cls", "mask")


class TemplateRefusedError(ValueError):
    """The template cannot take these messages."""


class _Generation(jinja2.ext.Extension):
    """`{% generation %}…{% endgeneration %}`, which only training looks at."""

    tags = {"generation"}  # noqa: RUF012

    def parse(self, parser: parser.Parser) -> list[nodes.Node]:
        next(parser.stream)
        return parser.parse_statements(("name:endgeneration",), drop_needle=True)


class ChatTemplate:
    """A chat template that was read."""

    def __init__(self, template: str, names: Mapping[str, str]) -> None:
        """Take the template and the special tokens that it may name, such as `eos_token`."""
        self._render = _compiled(template)
        self._names = names

    def text(self, messages: Sequence[Message]) -> str:
        """Return the text behind which the model's reply begins.

        Raises TemplateRefusedError where the template has no place for such messages.
        """
        told = [{"role": each.role, "content": each.content} for each in messages]
        try:
            return self._render(
                **self._names,
                messages=told,
                tools=None,
                documents=None,
                add_generation_prompt=True,
            )
        except (jinja2.TemplateError, TypeError, ValueError, KeyError) as error:
            raise TemplateRefusedError(f"the chat template refuses the messages: {error}") from None


def read_template(folder: Path) -> ChatTemplate:
    """Read a folder's chat template. Raises EngineError where there is none that can be read."""
    try:
        config = _config(folder)
        file = folder / _FILE
        template = file.read_text(encoding="utf-8") if file.is_file() else config["chat_template"]
        named = {f"{name}_token": config.get(f"{name}_token") for name in _NAMED}
        names = {name: _content(value) for name, value in named.items() if value is not None}
        return ChatTemplate(template, names)
    except KeyError:
        raise EngineError(f"{folder} has no chat template: add {_FILE}") from None
    except (OSError, ValueError, TypeError, jinja2.TemplateError) as error:
        raise EngineError(f"the chat template of {folder} cannot be read: {error}") from None


def _config(folder: Path) -> Mapping[str, Any]:
    file = folder / _CONFIG
    found = json.loads(file.read_text(encoding="utf-8")) if file.is_file() else {}
    if not isinstance(found, dict):
        raise ValueError(f"{_CONFIG} is no JSON object")
    return found


def _content(token: Any) -> str:
    return str(token["content"]) if isinstance(token, dict) else str(token)


def _compiled(template: str) -> Callable[..., str]:
    environment = jinja2.sandbox.ImmutableSandboxedEnvironment(
        trim_blocks=True, lstrip_blocks=True, extensions=[_Generation, jinja2.ext.loopcontrols]
    )
    environment.filters["tojson"] = _to_json
    environment.globals["raise_exception"] = _raise
    environment.globals["strftime_now"] = _now
    return environment.from_string(template).render


def _raise(message: str) -> None:
    raise jinja2.TemplateError(message)


def _now(form: str) -> str:
    return datetime.now().strftime(form)


def _to_json(
    value: Any,
    ensure_ascii: bool = False,
    indent: int | None = None,
    separators: tuple[str, str] | None = None,
    sort_keys: bool = False,
) -> str:
    return json.dumps(
        value,
        ensure_ascii=ensure_ascii,
        indent=indent,
        separators=separators,
        sort_keys=sort_keys,
    )
