"""Settings are read from YAML; what is wrong with them is one line that names key and place."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import Annotated, ClassVar

import pytest
from pydantic import BaseModel, ConfigDict, Field, TypeAdapter, ValidationError

from agents.settings import SettingsError, as_settings, complaints, read_settings


class Wheel(BaseModel):
    model_config = ConfigDict(extra="forbid")

    width: Annotated[int, Field(ge=1)] = 1
    spokes: int = 8


@dataclass
class Motor:
    __pydantic_config__: ClassVar[ConfigDict] = ConfigDict(extra="forbid")

    power: int
    secret: str = ""
    wheels: tuple[Wheel, ...] = field(default_factory=tuple)


class Car(BaseModel):
    model_config = ConfigDict(extra="forbid")

    motor: Motor | None = None
    wheels: tuple[Wheel, ...] = ()
    options: dict[str, int] = Field(default_factory=dict)


def wrong(settings: object, kind: type = Car, hidden: tuple[str, ...] = ()) -> list[str]:
    with pytest.raises(ValidationError) as caught:
        TypeAdapter(kind).validate_python(settings)
    return complaints(caught.value, kind, hidden)


@pytest.mark.parametrize(
    ("settings", "complaint"),
    [
        ({"weels": 1}, "unknown key `weels`; did you mean `wheels`?"),
        ({"xyz": 1}, "unknown key `xyz`; known keys: motor, wheels, options"),
        ({"wheels": [{"wdth": 1}]}, "unknown key `wheels.0.wdth`; did you mean `width`?"),
        (
            {"motor": {"power": 1, "powr": 1}},
            "unknown key `motor.powr`; did you mean `power`?",
        ),
        (
            {"motor": {"power": 1, "wheels": [{}, {"spoke": 1}]}},
            "unknown key `motor.wheels.1.spoke`; did you mean `spokes`?",
        ),
        ({"motor": {}}, "`motor.power` is missing"),
        (
            {"wheels": [{"width": 0}]},
            "wheels.0.width: Input should be greater than or equal to 1, not 0",
        ),
    ],
)
def test_what_is_wrong_is_one_line_that_names_the_place(settings: object, complaint: str) -> None:
    assert wrong(settings) == [complaint]


def test_an_unknown_key_is_told_before_what_is_missing_for_its_sake() -> None:
    assert wrong({"motor": {"pwer": 1}}) == [
        "unknown key `motor.pwer`; did you mean `power`?",
        "`motor.power` is missing",
    ]


def test_a_hidden_field_is_never_offered() -> None:
    found = wrong({"power": 1, "secre": ""}, Motor, ("secret",))

    assert found == ["unknown key `secre`; known keys: power, wheels"]


def test_what_was_given_is_shown_unless_it_is_long() -> None:
    assert wrong({"wheels": {"a": 1}}) == ["wheels: Input should be a valid tuple"]
    assert wrong({"motor": "big"})[0].endswith("not 'big'")


def test_a_file_of_settings_is_read_and_an_empty_one_has_none(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text("width: 3\n1: one\n")
    (tmp_path / "b.yaml").write_text("# nothing\n")

    assert read_settings(tmp_path / "a.yaml") == {"width": 3, "1": "one"}
    assert read_settings(tmp_path / "b.yaml") == {}


@pytest.mark.parametrize(
    ("content", "complaint"),
    [
        (b"a: b: c", "is no YAML"),
        (b"\xff\xfe\xfa", "is no YAML"),
        (b"[]", "must hold settings"),
        (b"words", "must hold settings"),
        (None, "cannot be read: No such file or directory"),
    ],
)
def test_another_file_is_named_in_one_line(
    tmp_path: Path, content: bytes | None, complaint: str
) -> None:
    file = tmp_path / "a.yaml"
    if content is not None:
        file.write_bytes(content)

    with pytest.raises(SettingsError) as caught:
        read_settings(file)

    assert str(caught.value).startswith(f"{file} {complaint}")
    assert "\n" not in str(caught.value)


def test_settings_from_elsewhere_must_be_settings_too() -> None:
    with pytest.raises(SettingsError, match="state must hold settings"):
        as_settings(["a"], "state")
