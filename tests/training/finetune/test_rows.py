"""A damaged data set is one line that names file and line."""

import json
from pathlib import Path
from typing import Any

import pytest

from tests.training.finetune.corpora import row, write_data
from training.errors import BadInput
from training.finetune.rows import read_data
from training.finetune.settings import Method


@pytest.mark.parametrize("method", ["sft", "dpo", "kto", "grpo"])
def test_the_columns_of_a_method_are_read_and_no_others(method: Method, tmp_path: Path) -> None:
    data = read_data(write_data(tmp_path / "data", method, 3, valid=1), "synthesizer", method)
    expected = {name: value for name, value in row(method, 0).items() if name != "problem"}
    if method == "grpo":
        expected |= {"header": "", "prelude": ""}
    assert data.train[0] == expected
    assert (len(data.train), len(data.valid)) == (3, 1)


@pytest.mark.parametrize(
    ("method", "change", "complaint"),
    [
        ("sft", {"completion": "text"}, "`completion` must be a list of messages"),
        ("sft", {"completion": []}, "`completion` must be a list of messages"),
        ("sft", {"prompt": [{"role": "user"}]}, "`content` is missing or is no text"),
        ("sft", {"prompt": [{"role": "assistant", "content": "a"}]}, "ends with the assistant's"),
        ("dpo", {"rejected": None}, "`rejected` must be a list of messages"),
        ("kto", {"label": 1}, "`label` must be true or false"),
        ("grpo", {"statement": None}, "`statement` is missing or is no text"),
    ],
)
def test_a_row_that_is_none_is_named(
    method: Method, change: dict[str, Any], complaint: str, tmp_path: Path
) -> None:
    data = write_data(tmp_path / "data", method, 2)
    with (data / "train.jsonl").open("a") as lines:
        lines.write(json.dumps({**row(method, 0), **change}) + "\n")
    with pytest.raises(BadInput, match=rf"train\.jsonl, line 3: .*{complaint}"):
        read_data(data, "synthesizer", method)


def test_a_broken_line_and_foreign_bytes_are_named(tmp_path: Path) -> None:
    data = write_data(tmp_path / "data", "sft", 2)
    whole = (data / "train.jsonl").read_bytes()
    (data / "train.jsonl").write_bytes(whole[:-20])
    with pytest.raises(BadInput, match=r"train\.jsonl, line 2: "):
        read_data(data, "synthesizer", "sft")
    (data / "train.jsonl").write_bytes(whole + b"\xff\xfe\n")
    with pytest.raises(BadInput, match=r"train\.jsonl is no UTF-8 text"):
        read_data(data, "synthesizer", "sft")


@pytest.mark.parametrize(
    ("card", "complaint"),
    [
        ({"role": "corrector"}, "was mined for the role corrector, not synthesizer"),
        ({"role": "synthesizer", "kind": "dpo"}, "was mined for dpo, not sft"),
    ],
)
def test_data_of_another_role_or_kind_are_refused(
    card: dict[str, str], complaint: str, tmp_path: Path
) -> None:
    with pytest.raises(BadInput, match=complaint):
        read_data(write_data(tmp_path / "data", "sft", 2, card=card), "synthesizer", "sft")


def test_no_data_say_how_to_get_some(tmp_path: Path) -> None:
    with pytest.raises(BadInput, match=r"holds no train\.jsonl; make it with `proofsmith mine"):
        read_data(tmp_path, "synthesizer", "sft")
    with pytest.raises(BadInput, match="is empty"):
        read_data(write_data(tmp_path / "data", "sft", 0), "synthesizer", "sft")
