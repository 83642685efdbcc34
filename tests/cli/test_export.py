"""What is written out: Lean files that say the same to Lean, and a log that Inspect reads."""

import json
import tomllib
from dataclasses import replace
from pathlib import Path

import pytest

from benchmarks.problem import Problem
from cli.lean_files import NothingToWriteError, lake_project, lean_file, module_path
from store.attempts import AttemptStore
from store.queries import held
from tests.cli.fixtures import Called, filled
from tests.graphs.fakes import ScriptedModel
from tests.store.cases import MISMATCH, a_run, a_verdict, an_attempt
from tools.lean.preparation import Prepared, prepare
from tools.lean.verdict import Claim

SWAP = Problem(
    "core/swap",
    "theorem swap (p q : Prop) (h : p ∧ q) : q ∧ p := by",
    prelude="def unused : Nat := 0",
    informal="Turn a pair round -/ #eval 1",
)
RUN = a_run((SWAP,))
REPLY = f"""```lean4
theorem helper : True := trivial
{SWAP.statement}
  exact ⟨h.2, h.1⟩
```"""


def _attempt(reply: str = REPLY, **changes: object) -> str:
    attempt = an_attempt(RUN, SWAP.id, reply=reply)
    return lean_file(SWAP, attempt, a_verdict(**changes), RUN)


def test_a_file_is_what_lean_was_shown() -> None:
    text = _attempt()
    claim = Claim(SWAP.statement, REPLY, SWAP.header, SWAP.prelude)
    prepared = prepare(claim)
    assert isinstance(prepared, Prepared)
    assert text.endswith(f"{prepared.proof.text.text.strip()}\n")
    assert "def unused" in text
    again = prepare(replace(claim, reply=f"```lean4\n{text}```"))
    assert isinstance(again, Prepared)
    assert again.candidate.body.text == prepared.candidate.body.text


def test_a_file_says_where_it_comes_from_and_nothing_can_leave_that_comment() -> None:
    text = _attempt()
    comment = text.partition("/-\n")[2].partition("\n-/")[0]
    for words in (SWAP.id, RUN.id, "synthesizer small", "Proved", "Lean 4.35.0", "axioms: none"):
        assert words in comment
    assert "Turn a pair round - / #eval 1" in comment


def test_a_header_comes_first() -> None:
    problem = replace(SWAP, header="import Mathlib\nopen Nat")
    text = lean_file(problem, an_attempt(RUN, SWAP.id, reply=REPLY), None, RUN)
    assert text.startswith("import Mathlib\nopen Nat\n\n/-")


@pytest.mark.parametrize("reply", ["I cannot.", "by native_decide", "#eval 1\nby sorry"])
def test_what_lean_was_not_shown_is_not_written(reply: str) -> None:
    with pytest.raises(NothingToWriteError):
        _attempt(reply)


def test_a_project_fits_its_lean() -> None:
    files = lake_project("4.35.0", ["open Nat"])
    assert files["lean-toolchain"] == "leanprover/lean4:v4.35.0\n"
    lake = tomllib.loads(files["lakefile.toml"])
    assert lake["lean_lib"] == [{"name": "Proofs", "globs": ["Proofs.+"]}]
    assert "require" not in lake
    (required,) = tomllib.loads(lake_project("4.9.0", ["import Mathlib"])["lakefile.toml"])[
        "require"
    ]
    assert (required["name"], required["rev"]) == ("mathlib", "v4.9.0")


@pytest.mark.parametrize(
    ("name", "path"),
    [
        ("core/and_comm", "Proofs/Core/AndComm.lean"),
        ("../../etc/passwd", "Proofs/Etc/Passwd.lean"),
        ("2024/imo.p1", "Proofs/P2024/ImoP1.lean"),
        ("定理", "Proofs/Problem.lean"),
    ],
)
def test_files_are_named_after_their_problems(name: str, path: str) -> None:
    assert module_path(name, set()) == path
    assert module_path(name, {path}) == path.replace(".lean", "_2.lean")


@pytest.fixture(scope="module")
def db(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("export") / "runs.db"
    model = ScriptedModel(lambda m, *_: "good" if "Error" in m[-1].content else "bad 1")
    filled(path, model=model)
    with AttemptStore.open(path) as store:
        store.begin_run(RUN, (SWAP,))
        for sample, reply in enumerate((REPLY, REPLY, "by exact ⟨h.2, h.1⟩", "by exact h")):
            body = reply.splitlines()[-2] if "\n" in reply else reply
            verdict = MISMATCH if sample == 3 else a_verdict(body=body)
            store.add_attempt(an_attempt(RUN, SWAP.id, sample=sample, reply=reply), verdict)
    return path


def test_the_proofs_of_a_run_are_a_project(
    db: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "proofs"
    arguments = ["export", folder, "--format", "lean", "--of", RUN.id[:8], "--db", db]
    called = Called(capsys, arguments)
    assert (called.code, called.err) == (0, "")
    assert "wrote 2 proofs" in called.out
    files = {str(each.relative_to(folder)) for each in folder.rglob("*") if each.is_file()}
    assert files == {
        "lakefile.toml",
        "lean-toolchain",
        "Proofs/Core/Swap.lean",
        "Proofs/Core/Swap_2.lean",
    }
    again = Called(capsys, arguments)
    assert again.code == 2
    assert "not empty" in again.err


def test_one_attempt_is_a_file_whether_proved_or_not(
    db: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with AttemptStore.open(db, read_only=True) as store:
        failed = held(store, RUN.id)[SWAP.id][3].id
    shown = Called(capsys, ["export", "--format", "lean", "--of", failed[:12], "--db", db])
    assert "Not proved (lean_error)" in shown.out
    assert "  Type mismatch" in shown.out
    assert shown.out.endswith("theorem swap (p q : Prop) (h : p ∧ q) : q ∧ p := by exact h\n")
    Called(capsys, ["export", tmp_path / "x.lean", "--format", "lean", "--of", failed, "--db", db])
    assert (tmp_path / "x.lean").read_text() == shown.out


@pytest.mark.parametrize(
    "arguments",
    [
        ["--format", "lean"],
        ["--of", "ffff", "--format", "lean"],
        ["--of", "ffff"],
        ["--format", "inspect"],
        ["/nowhere/at/all", "--format", "jsonl"],
    ],
)
def test_what_cannot_be_written_is_one_line(
    db: Path, arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    called = Called(capsys, ["export", *arguments, "--db", db])
    assert called.code == 2
    assert called.err.count("\n") == 1


@pytest.mark.filterwarnings("ignore")
def test_inspect_reads_a_run_back(
    db: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    log = pytest.importorskip("inspect_ai.log")
    with AttemptStore.open(db, read_only=True) as store:
        run = store.runs()[0]
        first = held(store, run.id)["fake/t0"]
    target = tmp_path / "logs"
    called = Called(capsys, ["export", target, "--format", "inspect", "--of", run.id, "--db", db])
    assert called.code == 0
    (file,) = target.glob("*.eval")
    found = log.read_eval_log(str(file))
    assert (found.status, found.eval.task) == ("success", "proofsmith/fake")
    samples = [each for each in found.samples if each.id == "fake/t0"]
    assert [each.epoch for each in samples] == [1, 2, 3]
    assert all(each.scores["lean"].value == "C" for each in samples)
    assert samples[0].metadata["attempts"] == [each.id for each in first if each.sample == 0]
    roles = [message.role for message in samples[0].messages]
    assert roles.count("assistant") == 2
    assert "type mismatch" in samples[0].messages[roles.index("assistant") + 1].text
    assert found.results.scores[0].metrics["accuracy"].value == 1.0
    assert (found.eval.config.epochs, found.results.total_samples) == (3, 18)
    assert json.loads(found.eval.model_dump_json())["metadata"]["run"] == run.id
