"""Attempts as Lean files that an editor opens inside a Lake project. Pure but for the writing."""

import re
from collections.abc import Iterable, Mapping
from pathlib import Path

from benchmarks.problem import Problem
from browse.visible import visible
from store.records import AttemptRecord, RunRecord
from tools.lean.preparation import Refused, prepare
from tools.lean.text.statement import StatementError
from tools.lean.verdict import Claim, Verdict

LIBRARY = "Proofs"
_LAKEFILE = f"""name = "proofs"
defaultTargets = ["{LIBRARY}"]

[[lean_lib]]
name = "{LIBRARY}"
globs = ["{LIBRARY}.+"]
"""
_MATHLIB = """
[[require]]
name = "mathlib"
scope = "leanprover-community"
rev = "v{0}"
"""
_IMPORTS_MATHLIB = re.compile(r"^\s*(?:public\s+)?import\s+Mathlib\b", re.MULTILINE)
_WORD = re.compile(r"[A-Za-z0-9]+")
_MOST_ERRORS = 5


class NothingToWriteError(ValueError):
    """An attempt cannot become a file; the message says why."""


def lean_file(
    problem: Problem, attempt: AttemptRecord, verdict: Verdict | None, run: RunRecord
) -> str:
    """Return an attempt as a Lean file: where it comes from, header, prelude, helpers, theorem.

    The text is what Lean was shown. What Lean was not shown, since a proof may not hold it, is not
    written either: an editor would run it. Raises `NothingToWriteError`.
    """
    claim = Claim(problem.statement, attempt.reply, problem.header, problem.prelude)
    try:
        prepared = prepare(claim)
    except StatementError as error:
        raise NothingToWriteError(f"the statement of {problem.id} cannot be read") from error
    if isinstance(prepared, Refused):
        raise NothingToWriteError(
            f"Lean was never shown this attempt ({prepared.status.value}): there is no file of it"
        )
    proof = prepared.proof
    parts = (problem.header, _provenance(problem, attempt, verdict, run), proof.prelude)
    texts = [part.strip("\n") for part in (*parts, proof.text.text) if part.strip()]
    return "\n\n".join(texts) + "\n"


def lake_project(version: str, headers: Iterable[str]) -> Mapping[str, str]:
    """Return the files that make a folder a Lake project for a Lean of this version."""
    mathlib = any(_IMPORTS_MATHLIB.search(header) for header in headers)
    return {
        "lakefile.toml": _LAKEFILE + (_MATHLIB.format(version) if mathlib else ""),
        "lean-toolchain": f"leanprover/lean4:v{version}\n",
    }


def module_path(name: str, taken: frozenset[str] | set[str]) -> str:
    """Return where a problem's file goes: `core/and_comm` becomes `Proofs/Core/AndComm.lean`."""
    parts = [_camel(part) for part in name.split("/") if _WORD.search(part)] or ["Problem"]
    path = f"{LIBRARY}/{'/'.join(parts)}"
    number = 1
    found = path
    while f"{found}.lean".lower() in {each.lower() for each in taken}:
        number += 1
        found = f"{path}_{number}"
    return f"{found}.lean"


def write_files(folder: Path, files: Mapping[str, str]) -> None:
    """Write files below a folder, which must be empty or new. Raises `OSError`."""
    if folder.exists() and any(folder.iterdir()):
        raise FileExistsError(f"{folder} is not empty; name a new folder")
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8", newline="\n")


def _camel(part: str) -> str:
    word = "".join(each[0].upper() + each[1:] for each in _WORD.findall(part))
    return word if word[0].isalpha() else f"P{word}"


def _provenance(
    problem: Problem, attempt: AttemptRecord, verdict: Verdict | None, run: RunRecord
) -> str:
    lines = [f"{problem.id}: {problem.informal}" if problem.informal else problem.id, ""]
    lines.append(
        f"Attempt {attempt.id} of run {attempt.run_id} on {run.benchmark}: sample "
        f"{attempt.sample + 1}, depth {attempt.depth}, by {attempt.role} {attempt.model}."
    )
    lines += _judgement(verdict)
    text = visible("\n".join(lines)).replace("-/", "- /").replace("/-", "/ -")
    return f"/-\n{text}\n-/"


def _judgement(verdict: Verdict | None) -> list[str]:
    if verdict is None:
        return ["Not judged."]
    lean = verdict.lean
    judge = f"Lean {lean.version} ({lean.commit[:12]}), library {lean.library}"
    if verdict.status.proved:
        return [f"Proved, as judged by {judge}; axioms: {', '.join(verdict.axioms) or 'none'}."]
    told = [f"  {error.message.splitlines()[0]}" for error in verdict.errors if error.message]
    return [f"Not proved ({verdict.status.value}), as judged by {judge}.", *told[:_MOST_ERRORS]]
