"""`proofsmith doctor`: what works here."""

import json

import pytest

from tests.conftest import Command
from tools.lean.embedded import library


def test_all_that_is_needed_works_here(proofsmith: Command) -> None:
    run = proofsmith("doctor", "--json")
    report = json.loads(run.out)
    assert (run.code, report["works"]) == (0, True)
    names = {finding["name"] for finding in report["findings"]}
    assert {"Python", "embedded Lean", "cache", "package tools"} <= names


def test_what_is_missing_comes_with_advice(
    proofsmith: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(library, "WHEEL", "no_such_wheel")
    run = proofsmith("doctor")
    assert run.code == 1
    assert "MISSING  embedded Lean" in run.out
    assert "--project DIR" in run.out


def test_a_shadowed_package_is_named(proofsmith: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("cli.doctor._HOME", library.Path("/elsewhere"))
    run = proofsmith("doctor")
    assert run.code == 1
    assert "MISSING  package tools" in run.out
    assert "shadows it" in run.out
