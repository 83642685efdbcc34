"""The table of settings in the documents is the settings."""

import re
from pathlib import Path

from pydantic import BaseModel

from training.finetune.settings import TrainConfig
from training.finetune.zero import ZeroShape

DOCUMENT = Path(__file__).resolve().parents[3] / "docs" / "training.md"
LINE = re.compile(r"^\| `(\w+(?:\.\w+)?)` \| ?([^|]*?) ?\|", re.MULTILINE)


def defaults(settings: type[BaseModel], prefix: str = "") -> dict[str, str]:
    return {
        prefix + name: "required"
        if field.is_required()
        else ""
        if field.default in (None, ())
        else str(field.default)
        for name, field in settings.model_fields.items()
    }


def test_every_setting_is_documented_with_its_default() -> None:
    table = DOCUMENT.read_text().partition("## Settings")[2]
    expected = defaults(TrainConfig) | defaults(ZeroShape, "zero.")
    del expected["zero"]
    assert dict(LINE.findall(table)) == expected
