"""The ways in which models write down a proof that they have found."""

from collections.abc import Callable

from benchmarks.problem import Problem
from benchmarks.references import Reference

Format = Callable[[Problem, Reference], str]


def _theorem(problem: Problem, proof: Reference) -> str:
    return problem.statement.removesuffix("by") + proof.body


def _file(problem: Problem, proof: Reference) -> str:
    return proof.text(problem)


def _with_helpers(problem: Problem, proof: Reference) -> str:
    return "\n\n".join(part for part in (proof.helpers, _theorem(problem, proof)) if part)


def _fence(code: str, label: str = "lean4", mark: str = "```") -> str:
    return f"{mark}{label}\n{code}\n{mark}\n"


def _fenced_as(label: str, mark: str = "```") -> Format:
    return lambda problem, proof: _fence(_file(problem, proof), label, mark)


def _indented(text: str, by: str) -> str:
    return "".join(by + line if line.strip() else line for line in text.splitlines(keepends=True))


def _in_list(problem: Problem, proof: Reference) -> str:
    return "1. The proof:\n" + _indented(_fence(_file(problem, proof)), "   ") + "\n2. Done.\n"


def _quoted(problem: Problem, proof: Reference) -> str:
    return _indented(_fence(_with_helpers(problem, proof)), "> ")


def _imports(problem: Problem, proof: Reference) -> str:
    header = "import Mathlib\nimport Aesop\n\nset_option maxHeartbeats 400000\n\n"
    return _fence(header + _file(problem, proof))


def _draft_before(problem: Problem, proof: Reference) -> str:
    draft = problem.statement + "\n  sorry"
    return f"First a sketch:\n{_fence(draft)}\nNow in full:\n{_fence(_file(problem, proof))}"


def _sketch_behind(problem: Problem, proof: Reference) -> str:
    final = _fence(_file(problem, proof))
    return f"{final}\nThe skeleton was:\n{_fence(problem.statement + chr(10) + '  sorry')}"


def _thinking(problem: Problem, proof: Reference) -> str:
    wrong = _fence(problem.statement + "\n  simp_all")
    return f"<think>\nPerhaps {wrong} works? No.\n</think>\n\n{_fence(_file(problem, proof))}"


def _thinking_unopened(problem: Problem, proof: Reference) -> str:
    return f"We try `omega`. No.\n</think>\n{_fence(_with_helpers(problem, proof))}"


def _body(problem: Problem, proof: Reference) -> str:
    return _fence(proof.body) if not proof.helpers else _fence(_file(problem, proof))


def _body_behind_assignment(problem: Problem, proof: Reference) -> str:
    if proof.helpers:
        return _fence(_file(problem, proof))
    return _fence(f":= {proof.body}")


def _body_unfenced(problem: Problem, proof: Reference) -> str:
    return proof.body if not proof.helpers else _file(problem, proof)


def _tactics(problem: Problem, proof: Reference) -> str:
    if proof.helpers or not proof.body.startswith("by\n  "):
        return _fence(_file(problem, proof))
    return proof.body.removeprefix("by\n")


def _tactics_outdented(problem: Problem, proof: Reference) -> str:
    if proof.helpers or not proof.body.startswith("by\n  "):
        return _fence(_file(problem, proof))
    return _fence("\n".join(line[2:] for line in proof.body.split("\n")[1:]))


def _prose_around(problem: Problem, proof: Reference) -> str:
    return (
        f"**Idea.** {problem.informal} We unfold the definitions, so the claim follows.\n\n"
        f"### Lean\n\n{_fence(_file(problem, proof))}\nThis proves `{problem.id[5:]}`, as `sorry` "
        "does not occur and no `axiom` is used. ∎\n"
    )


def _unfenced_with_prose(problem: Problem, proof: Reference) -> str:
    return (
        f"Here is the proof:\n\n{_with_helpers(problem, proof)}\n\nThis is what we had to show.\n"
    )


def _doc_and_attributes(problem: Problem, proof: Reference) -> str:
    doc = f'/-- {problem.informal} No `sorry`, no `axiom`, no "quotes". -/\n@[simp]\nprivate '
    helpers = proof.helpers + "\n\n" if proof.helpers else ""
    return _fence(helpers + doc + _theorem(problem, proof).removeprefix("private "))


def _as_lemma(problem: Problem, proof: Reference) -> str:
    code = _with_helpers(problem, proof)
    return _fence(code.replace("theorem ", "lemma "))


def _print_axioms(problem: Problem, proof: Reference) -> str:
    name = problem.id.removeprefix("core/")
    tail = f"#check @{name}\n#print axioms {name}\n"
    return _fence(f"{_file(problem, proof)}\n{tail}")


def _example_behind(problem: Problem, proof: Reference) -> str:
    return _fence(f"{_file(problem, proof)}\n\nexample : 1 + 1 = 2 := rfl")


def _module_doc(problem: Problem, proof: Reference) -> str:
    return _fence(f"/-! # A proof\n\nwithout sorry -/\n\n{_file(problem, proof)}")


def _windows(problem: Problem, proof: Reference) -> str:
    return _fence(_file(problem, proof)).replace("\n", "\r\n")


def _byte_order_mark(problem: Problem, proof: Reference) -> str:
    return "\ufeff" + _fence(_file(problem, proof))


def _chat_tokens(problem: Problem, proof: Reference) -> str:
    return f"<|im_start|>assistant\n{_fence(_file(problem, proof))}<|im_end|>\n<|im_start|>user\n"


def _never_closed(problem: Problem, proof: Reference) -> str:
    return f"```lean4\n{_file(problem, proof)}"


def _options_and_opens(problem: Problem, proof: Reference) -> str:
    helpers = proof.helpers + "\n\n" if proof.helpers else ""
    return _fence(
        f"{helpers}set_option maxHeartbeats 400000 in\nset_option maxRecDepth 2000 in\n"
        f"{_theorem(problem, proof)}"
    )


def _open_for_the_file(problem: Problem, proof: Reference) -> str:
    return _fence(f"open Function\n\n{_file(problem, proof)}")


def _linter_options(problem: Problem, proof: Reference) -> str:
    lines = "set_option linter.unusedVariables false\nset_option pp.all true\n"
    return _fence(lines + _file(problem, proof))


def _commented(problem: Problem, proof: Reference) -> str:
    lines = [f'{line} -- no sorry, no axiom; "nor /- this' for line in proof.body.split("\n")]
    helpers = proof.helpers + "\n\n" if proof.helpers else ""
    return _fence(helpers + problem.statement.removesuffix("by") + "\n".join(lines))


def _block_comments(problem: Problem, proof: Reference) -> str:
    code = _with_helpers(problem, proof)
    return _fence(f"/- theorem x : False := sorry /- axiom -/ #exit -/\n{code}\n/- end -/")


def _helper_before(problem: Problem, proof: Reference) -> str:
    own = "theorem own_helper (p : Prop) (h : p) : p := by\n  exact h\n\n"
    return _fence(own + _with_helpers(problem, proof))


def _declarations_behind(problem: Problem, proof: Reference) -> str:
    return _fence(f"{_file(problem, proof)}\ntheorem afterwards : True := trivial\n\nend")


def _spread_statement(problem: Problem, proof: Reference) -> str:
    helpers = proof.helpers + "\n\n" if proof.helpers else ""
    return _fence(
        helpers + problem.statement.removesuffix(" := by") + " -- the claim\n    := " + proof.body
    )


def _tilde(problem: Problem, proof: Reference) -> str:
    return _fence(_file(problem, proof), "lean", "~~~")


def _long_fence(problem: Problem, proof: Reference) -> str:
    return _fence(_file(problem, proof), "lean4", "````")


def _blanks_behind_lines(problem: Problem, proof: Reference) -> str:
    return _fence(_file(problem, proof).replace("\n", "  \n"))


FORMATS: dict[str, Format] = {
    "lean4": _fenced_as("lean4"),
    "lean": _fenced_as("lean"),
    "lean_4": _fenced_as("lean 4"),
    "Lean4": _fenced_as("Lean4"),
    "unlabelled": _fenced_as(""),
    "tactics_label": _fenced_as('lean4 title="proof"'),
    "tilde": _tilde,
    "long_fence": _long_fence,
    "unfenced": _file,
    "in_list": _in_list,
    "quoted": _quoted,
    "imports": _imports,
    "draft_before": _draft_before,
    "sketch_behind": _sketch_behind,
    "thinking": _thinking,
    "thinking_unopened": _thinking_unopened,
    "body": _body,
    "body_behind_assignment": _body_behind_assignment,
    "body_unfenced": _body_unfenced,
    "tactics": _tactics,
    "tactics_outdented": _tactics_outdented,
    "prose_around": _prose_around,
    "unfenced_with_prose": _unfenced_with_prose,
    "doc_and_attributes": _doc_and_attributes,
    "as_lemma": _as_lemma,
    "print_axioms": _print_axioms,
    "example_behind": _example_behind,
    "module_doc": _module_doc,
    "windows": _windows,
    "byte_order_mark": _byte_order_mark,
    "chat_tokens": _chat_tokens,
    "never_closed": _never_closed,
    "options_and_opens": _options_and_opens,
    "open_for_the_file": _open_for_the_file,
    "linter_options": _linter_options,
    "commented": _commented,
    "block_comments": _block_comments,
    "helper_before": _helper_before,
    "declarations_behind": _declarations_behind,
    "spread_statement": _spread_statement,
    "blanks_behind_lines": _blanks_behind_lines,
}
