"""What a folder must be to be run here; for any other there is one line that says what to do."""

import json
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from agents.engine.errors import EngineError
from agents.engine.folder import Settings, Shape, is_model_folder, read_folder
from agents.engine.model import EngineModel
from agents.model import Sampling
from agents.roles import RoleError, parse_role
from benchmarks.problem import Problem
from cli.config import RunConfig
from tests.agents.engine.folders import make_folder


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return make_folder(tmp_path / "syn")


@pytest.fixture(scope="module")
def unchanged(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_folder(tmp_path_factory.mktemp("models") / "any")


def change(folder: Path, file: str, **values: Any) -> None:
    said = json.loads((folder / file).read_text())
    (folder / file).write_text(json.dumps({**said, **values}))


def test_a_folder_says_how_it_is_asked(folder: Path) -> None:
    found = read_folder(folder)
    assert (found.settings.role, found.settings.style, found.context) == ("synthesizer", "bare", 64)
    assert found.settings.sampling == Sampling(1.0, max_tokens=12)
    assert found.ends == {3}
    assert found.shape.theta == 500.0


def test_a_folder_that_was_trained_again_is_another_model(folder: Path, tmp_path: Path) -> None:
    name = read_folder(folder).name
    assert name.startswith("syn@")
    assert read_folder(folder).name == name
    (tmp_path / "b").mkdir()
    assert read_folder(make_folder(tmp_path / "b" / "syn")).name == name
    assert read_folder(make_folder(tmp_path / "c", seed=1)).name.split("@")[1] not in name
    change(folder, "generation_config.json", eos_token_id=2)
    assert read_folder(folder).name != name


@pytest.mark.parametrize(
    ("values", "complaint"),
    [
        ({"model_type": "qwen2"}, "only plain Llama models are run here.*model_type.*serve it"),
        ({"attention_bias": True}, "attention_bias.*serve it with vLLM"),
        ({"hidden_act": "gelu"}, "hidden_act"),
        ({"quantization_config": {"bits": 4}}, "quantization_config"),
        ({"rope_parameters": {"rope_type": "yarn", "factor": 4}}, "rope_type"),
        ({"vocab_size": -1}, "vocab_size"),
        ({"num_key_value_heads": 3}, "numbers of heads"),
    ],
)
def test_another_architecture_is_to_be_served(
    folder: Path, values: dict[str, Any], complaint: str
) -> None:
    change(folder, "config.json", **values)
    with pytest.raises(EngineError, match=complaint):
        read_folder(folder)


@pytest.mark.parametrize("file", ["config.json", "model.safetensors", "tokenizer.json"])
def test_a_file_that_is_missing_is_named(folder: Path, file: str) -> None:
    (folder / file).unlink()
    with pytest.raises(EngineError, match=f"has no {file}"):
        read_folder(folder)


@pytest.mark.parametrize("file", ["config.json", "proofsmith.json", "generation_config.json"])
@pytest.mark.parametrize("content", [b"", b"{", b"[]", b"\xff", b"[" * 100_000])
def test_json_that_is_none_is_named(folder: Path, file: str, content: bytes) -> None:
    (folder / file).write_bytes(content)
    with pytest.raises(EngineError, match=f"{file} is no JSON"):
        read_folder(folder)


@pytest.mark.parametrize(
    ("file", "content"),
    [
        (file, content)
        for file in ("tokenizer.json", "model.safetensors", "chat_template.jinja")
        for content in (b"", b"{% if", b"\xff\xfe", b'{"a": 1}')
        if file != "chat_template.jinja" or content in (b"{% if", b"\xff\xfe")
    ],
)
def test_no_broken_file_is_run(folder: Path, file: str, content: bytes) -> None:
    (folder / file).write_bytes(content)
    with pytest.raises(EngineError, match=file.split(".")[0].replace("_", ".")):
        EngineModel(read_folder(folder), Sampling())


def test_weights_of_another_shape_are_named(folder: Path) -> None:
    change(folder, "config.json", intermediate_size=64)
    with pytest.raises(EngineError, match=r"mlp.gate_proj.weight of shape \(48, 32\), not \(64,"):
        EngineModel(read_folder(folder), Sampling())


def test_weights_that_are_no_numbers_are_named(tmp_path: Path) -> None:
    folder = make_folder(tmp_path / "nan")
    raw = bytearray((folder / "model.safetensors").read_bytes())
    raw[-4:] = b"\xff\xff\xff\xff"
    (folder / "model.safetensors").write_bytes(raw)
    with pytest.raises(EngineError, match="are no numbers"):
        EngineModel(read_folder(folder), Sampling())


def test_a_tokenizer_of_another_model_is_refused(folder: Path) -> None:
    change(folder, "config.json", vocab_size=100, eos_token_id=3)
    with pytest.raises(EngineError, match="has 261 tokens, the model 100"):
        EngineModel(read_folder(folder), Sampling())


def test_an_adapter_is_to_be_served(tmp_path: Path) -> None:
    (tmp_path / "adapter_config.json").write_text("{}")
    assert is_model_folder(tmp_path)
    with pytest.raises(RoleError, match=r"role corrector: .* LoRA adapter.*`proofsmith serve`"):
        parse_role("corrector", {"model": str(tmp_path)})


def test_a_role_takes_what_the_folder_says_unless_told_otherwise(folder: Path) -> None:
    role = parse_role("synthesizer", {"model": str(folder)})
    assert role.model == read_folder(folder).name
    assert (role.style, role.context_budget) == ("bare", 64)
    assert role.sampling == Sampling(1.0, max_tokens=12)
    told = {"model": str(folder), "style": "plain", "sampling": {"temperature": 0.5}}
    role = parse_role("synthesizer", {**told, "context_budget": 40})
    assert (role.style, role.context_budget) == ("plain", 40)
    assert role.sampling == Sampling(0.5, max_tokens=12)


def test_a_folder_plays_the_role_that_it_was_trained_for(folder: Path) -> None:
    with pytest.raises(RoleError, match="was trained as synthesizer; give it as that"):
        parse_role("corrector", {"model": str(folder)})


def test_a_path_that_is_not_there_is_no_name_at_a_server() -> None:
    with pytest.raises(RoleError, match="/no/such: no such folder"):
        parse_role("synthesizer", {"model": "/no/such"})


def test_a_prompt_is_counted_with_the_model_s_own_tokenizer(folder: Path) -> None:
    role = parse_role("synthesizer", {"model": str(folder)})
    problem = Problem("a", "theorem a : 1 = 1")
    assert role.messages_for_synthesis(problem).tokens == len(": 1 = 1") + 8


def test_a_server_for_all_roles_is_none_for_a_folder(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(folder.parent)
    url = "http://127.0.0.1:1/v1"
    config = RunConfig(synthesizer=str(folder), corrector="m", base_url=url, seed=5)
    assert (config.role("synthesizer").base_url, config.role("corrector").base_url) == (None, url)
    assert config.role("synthesizer").sampling.seed == 5
    served = RunConfig(synthesizer={"model": str(folder), "base_url": url})
    assert served.role("synthesizer").model == str(folder)
    assert RunConfig(synthesizer="./syn").recorded()["synthesizer"] == str(folder)


@settings(deadline=None, max_examples=60)
@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
        lambda inner: st.lists(inner, max_size=2),
        max_leaves=3,
    ),
    st.sampled_from(sorted({*Shape.model_fields, *Settings.model_fields})),
)
def test_no_value_in_a_folder_s_files_gets_past_its_reader(
    unchanged: Path, value: Any, key: str
) -> None:
    file = unchanged / ("config.json" if key in Shape.model_fields else "proofsmith.json")
    said = file.read_text()
    try:
        change(unchanged, file.name, **{key: value})
        with suppress(EngineError):
            read_folder(unchanged)
    finally:
        file.write_text(said)
