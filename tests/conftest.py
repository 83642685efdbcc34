"""Running the command as a user does, in this process."""

import io
from collections.abc import Callable
from dataclasses import dataclass

import pytest
from hypothesis import settings

from cli.main import main

settings.register_profile("no deadline", deadline=None)
settings.load_profile("no deadline")


@dataclass(frozen=True, slots=True)
class Run:
    """How one call of the command ended."""

    code: int
    out: str
    err: str


Command = Callable[..., Run]


@pytest.fixture
def proofsmith(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Command:
    """Call the command with arguments and, where given, standard input."""

    def run(*arguments: str, stdin: bytes = b"") -> Run:
        monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(stdin)))
        code = main(arguments)
        captured = capsys.readouterr()
        return Run(code, captured.out, captured.err)

    return run
