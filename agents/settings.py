"""Settings of all commands: read from YAML, and one line for each that is wrong."""

import difflib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import fields, is_dataclass
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import Any, get_args, get_type_hints

import yaml
from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

_UNKNOWN = ("extra_forbidden", "unexpected_keyword_argument")
_NEAR = 0.5


class SettingsError(ValueError):
    """A file holds no settings; one line that names the file."""


def read_settings(path: Path | Traversable) -> dict[str, Any]:
    """Read a YAML file of settings, none from an empty one. Raises `SettingsError`."""
    try:
        found = yaml.safe_load(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise SettingsError(f"{path} cannot be read: {error.strerror}") from error
    except (yaml.YAMLError, UnicodeDecodeError) as error:
        raise SettingsError(f"{path} is no YAML: {' '.join(str(error).split())}") from error
    return as_settings(found, str(path))


def as_settings(found: Any, source: str) -> dict[str, Any]:
    """Return the settings that were found in a source. Raises `SettingsError` for anything else."""
    if not isinstance(found, dict | None):
        raise SettingsError(f"{source} must hold settings, one `key: value` on each line")
    return {str(name): value for name, value in (found or {}).items()}


def complaints(error: ValidationError, kind: type, hidden: Sequence[str] = ()) -> list[str]:
    """Return a line for each setting that a class refused, unknown keys first.

    `kind` is the class, a pydantic model or a dataclass; `hidden` are fields that are no setting.
    An unknown key comes with the nearest that there is at its place.
    """
    found = sorted(error.errors(include_url=False), key=lambda each: each["type"] not in _UNKNOWN)
    return [_complaint(each, kind, hidden) for each in found]


def _complaint(error: ErrorDetails, kind: type, hidden: Sequence[str]) -> str:
    place = ".".join(map(str, error["loc"]))
    if error["type"] == "missing":
        return f"`{place}` is missing"
    if error["type"] in _UNKNOWN:
        known = [key for key in _keys(kind, error["loc"][:-1]) if key not in hidden]
        near = difflib.get_close_matches(str(error["loc"][-1]), known, n=1, cutoff=_NEAR)
        hint = f"did you mean `{near[0]}`?" if near else f"known keys: {', '.join(known)}"
        return f"unknown key `{place}`; {hint}"
    given = error["input"]
    instead = "" if isinstance(given, Mapping) else f", not {given!r}"
    return f"{place or 'settings'}: {error['msg']}{instead}"


def _keys(kind: Any, place: Sequence[str | int]) -> list[str]:
    """Return the keys that are known at a place below a class."""
    kinds = [kind]
    for key in place:
        if isinstance(key, str):
            kinds = [_fields(each)[key] for each in _classes(kinds) if key in _fields(each)]
    return [key for each in _classes(kinds) for key in _fields(each)]


def _classes(annotations: Sequence[Any]) -> Iterator[type]:
    """Yield the classes with fields that annotations mean, such as A of `tuple[A, ...] | None`."""
    for each in annotations:
        if isinstance(each, type) and _fields(each):
            yield each
        else:
            yield from _classes(get_args(each))


def _fields(kind: type) -> dict[str, Any]:
    if issubclass(kind, BaseModel):
        return {name: field.annotation for name, field in kind.model_fields.items()}
    if not is_dataclass(kind):
        return {}
    hints = get_type_hints(kind)
    return {field.name: hints[field.name] for field in fields(kind)}
