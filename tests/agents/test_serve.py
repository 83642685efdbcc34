"""`vllm serve`: the command, for this machine or to paste elsewhere."""

import shlex
from pathlib import Path

import pytest

from agents.serve import ServeError, Serving, serve_command

BOTH = {"synthesizer": Path("/a/syn"), "corrector": Path("/a/my corr")}


def test_each_role_is_served_under_its_name() -> None:
    command = serve_command(Serving("/models/base", BOTH))
    at = command.argv.index("--lora-modules")
    assert command.argv[at + 1 :] == ("synthesizer=/a/syn", "corrector=/a/my corr")
    assert command.argv[:3] == ("vllm", "serve", "/models/base")
    assert "--enable-lora" in command.argv


def test_without_adapters_only_the_base_is_served() -> None:
    command = serve_command(Serving("org/model", {}))
    assert not any("lora" in word for word in command.argv)


def test_the_text_is_the_same_command() -> None:
    command = serve_command(Serving("/models/a base", BOTH))
    words = shlex.split(command.text)
    assert tuple(words[-len(command.argv) :]) == command.argv
    assert set(words[: -len(command.argv)]) == {"VLLM_NO_USAGE_STATS=1", "DO_NOT_TRACK=1"}


@pytest.mark.parametrize(
    ("host", "url"),
    [
        ("127.0.0.1", "http://127.0.0.1:8000/v1"),
        ("0.0.0.0", "http://127.0.0.1:8000/v1"),
        ("::1", "http://[::1]:8000/v1"),
        ("gpu-box", "http://gpu-box:8000/v1"),
    ],
)
def test_roles_are_told_where_it_is(host: str, url: str) -> None:
    assert serve_command(Serving("m", {}, host=host)).base_url == url


def test_it_listens_on_loopback_unless_told_otherwise() -> None:
    argv = serve_command(Serving("m", {})).argv
    assert argv[argv.index("--host") + 1] == "127.0.0.1"


@pytest.mark.parametrize(("rank", "served"), [(1, "1"), (4, "8"), (16, "16"), (300, "320")])
def test_the_rank_is_rounded_up_to_one_that_vllm_has(rank: int, served: str) -> None:
    argv = serve_command(Serving("m", BOTH, lora_rank=rank)).argv
    assert argv[argv.index("--max-lora-rank") + 1] == served


def test_a_rank_that_is_too_large_is_refused() -> None:
    with pytest.raises(ServeError, match="512 is the most"):
        serve_command(Serving("m", BOTH, lora_rank=513))


@pytest.mark.parametrize("role", ["", "base", "a=b", "two words", "a/b"])
def test_a_name_that_cannot_be_served_is_refused(role: str) -> None:
    with pytest.raises(ServeError, match="cannot name an adapter"):
        serve_command(Serving("m", {role: Path("x")}))


def test_context_is_passed_on() -> None:
    argv = serve_command(Serving("m", {}, context=4096)).argv
    assert argv[argv.index("--max-model-len") + 1] == "4096"
