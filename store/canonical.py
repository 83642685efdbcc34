"""Exact text for SQLite and JSON, and the ids that follow from it. Pure.

Two things that a model can reply are lost or refused on the way to disk: NUL, at which SQLite's
own functions stop, and surrogates, which UTF-8 does not have. Each is written as U+001A
SUBSTITUTE and four hexadecimal digits, and so is U+001A itself; all other text stays as it is.
"""

import hashlib
import json
import re
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from typing import Any

_UNSTORABLE = re.compile("[\x00\x1a\ud800-\udfff]")
_ESCAPED = re.compile("\x1a([0-9a-f]{4})")
_ID_DIGITS = 32
_EXACT = 2**53
_ESCAPED_IN_JSON = "\\u001a"
_ENCODE = json.JSONEncoder(
    ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False
).encode


def storable(text: str) -> str:
    """Return the text in the form that is stored; `original` undoes it exactly."""
    return _UNSTORABLE.sub(lambda found: f"\x1a{ord(found[0]):04x}", text)


def original(text: str) -> str:
    """Return the text that `storable` was given."""
    if "\x1a" not in text:
        return text
    return _ESCAPED.sub(lambda found: chr(int(found[1], 16)), text)


def to_json(value: Any) -> str:
    """Return the one JSON text of a value: sorted keys, no spaces, every string storable.

    Dataclasses count as mappings. Raises `ValueError` for a number that JSON lacks, `TypeError`
    for what is no JSON value.
    """
    return _ENCODE(_plain(value))


def from_json(text: str) -> Any:
    """Return the value that `to_json` was given, its tuples as lists."""
    value = json.loads(text)
    return _original(value) if _ESCAPED_IN_JSON in text else value


def content_id(value: Any) -> str:
    """Return the first 32 hexadecimal digits of the SHA-256 of a value's JSON text.

    Equal numbers count as the same content: 10 and 10.0 give one id.
    """
    text = _ENCODE(_plain(value, equal_numbers=True))
    return hashlib.sha256(text.encode()).hexdigest()[:_ID_DIGITS]


def _plain(value: Any, *, equal_numbers: bool = False) -> Any:
    match value:
        case str():
            return storable(value)
        case None | bool() | int():
            return value
        case float():
            exact = equal_numbers and value.is_integer() and abs(value) < _EXACT
            return int(value) if exact else value
        case list() | tuple():
            return [_plain(each, equal_numbers=equal_numbers) for each in value]
        case Mapping():
            items = iter(value.items())
        case _ if is_dataclass(value):
            items = ((each.name, getattr(value, each.name)) for each in fields(value))
        case _:
            raise TypeError(f"{type(value).__name__} is no JSON value")
    return {storable(key): _plain(each, equal_numbers=equal_numbers) for key, each in items}


def _original(value: Any) -> Any:
    match value:
        case str():
            return original(value)
        case list():
            return [_original(each) for each in value]
        case dict():
            return {original(key): _original(each) for key, each in value.items()}
        case _:
            return value
