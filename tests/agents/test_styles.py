"""The prompts of models that were trained elsewhere are, to the letter, those they know."""

from pathlib import Path
from typing import get_args

import pytest

from agents import styles
from agents.conversation import Round
from agents.roles import Role
from agents.styles import StyleName, load_style
from agents.template import TemplateError
from benchmarks.problem import Problem
from tests.agents.verdicts import error_at, failed

PROBLEM = Problem(
    "x",
    "theorem t (x : ℕ) : x = x := by sorry",
    header="import Mathlib\n\nopen Nat",
    informal="Show that x is x.",
)
REPLY = "```lean4\ntheorem t (x : ℕ) : x = x := by\n  omega\n```"
HISTORY = [Round(REPLY, failed(error_at(REPLY, "omega", "no")))]
LEAN = "import Mathlib\n\nopen Nat\n\n/-- Show that x is x. -/\ntheorem t (x : ℕ) : x = x := by"
PLAN = (
    "Before producing the Lean 4 code to formally prove the given theorem, provide a detailed "
    "proof plan outlining the main proof steps and strategies.\nThe plan should highlight key "
    "ideas, intermediate lemmas, and proof structures that will guide the construction of the "
    "final formal proof."
)


def synthesis(style: StyleName) -> list[tuple[str, str]]:
    conversation = Role("s", "m", style=style).messages_for_synthesis(PROBLEM)
    return [(message.role, message.content) for message in conversation.messages]


def correction(style: StyleName) -> list[tuple[str, str]]:
    conversation = Role("c", "m", style=style).messages_for_correction(PROBLEM, HISTORY)
    return [(message.role, message.content) for message in conversation.messages]


def test_goedel_prover_v2() -> None:
    lean = f"```lean4\n{LEAN} sorry```"
    asked = ("user", f"Complete the following Lean 4 code:\n\n{lean}\n\n{PLAN}")
    assert synthesis("goedel-v2") == [asked]
    first, reply, told = correction("goedel-v2")
    assert (first, reply) == (asked, ("assistant", REPLY))
    assert told[1].startswith(
        "The proof (Round 0) is not correct. Following is the compilation error message, where we "
        "use <error></error> to signal the position of the error.\n\n\nError 1:\n\nCorresponding"
    )
    assert told[1].endswith(
        "\n\nError Message: no\n\n\nBefore producing the Lean 4 code to formally prove the given "
        "theorem, provide a detailed analysis of the error message."
    )


def test_deepseek_prover_v2() -> None:
    asked = f"Complete the following Lean 4 code:\n\n```lean4\n{LEAN}\n  sorry\n```"
    assert synthesis("deepseek-v2") == [("user", asked)]
    assert synthesis("deepseek-v2-cot") == [("user", f"{asked}\n\n{PLAN}")]


def test_kimina_prover() -> None:
    system = ("system", "You are an expert in mathematics and proving theorems in Lean 4.")
    asked = (
        "Think about and solve the following problem step by step in Lean 4.\n"
        f"# Problem:Show that x is x.\n# Formal statement:\n```lean4\n{LEAN}\n```\n"
    )
    assert synthesis("kimina") == [system, ("user", asked)]
    assert [role for role, _ in correction("kimina")] == ["system", "user", "assistant", "user"]
    assert correction("kimina")[-1][1].startswith("# Error 1:\nError message: \nno\n\nLean 4 code")


def test_plain_corrects_in_one_turn() -> None:
    system, asked = correction("plain")
    assert system[0] == "system"
    assert LEAN.replace("/-- Show that x is x. -/\n", "") in asked[1]
    assert "  <error>omega</error>\n" in asked[1]


def test_a_completion_ends_where_the_proof_begins() -> None:
    for ((_, text),) in (synthesis("plain-completion"), correction("plain-completion")):
        assert text.endswith("theorem t (x : ℕ) : x = x := by\n")


@pytest.mark.parametrize("name", get_args(StyleName))
def test_every_style_can_ask_and_correct(name: StyleName) -> None:
    style = load_style(name)
    for part in ("synthesis", "correction", "error", "failure"):
        assert style.has(part), part
    assert "{{" not in str(synthesis(name)) + str(correction(name))


def test_every_folder_of_prompts_is_a_style() -> None:
    folder = Path(styles.__file__).parent / "prompts"
    assert {each.name for each in folder.iterdir()} == set(get_args(StyleName))


def test_a_prompt_with_an_unknown_placeholder_does_not_load(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "plain").mkdir()
    (tmp_path / "plain" / "synthesis.txt").write_text("Prove {{statment}}.")
    monkeypatch.setattr(styles, "_PROMPTS", tmp_path)
    with pytest.raises(TemplateError, match=r"synthesis.txt: unknown placeholder \{\{statment\}\}"):
        load_style.__wrapped__("plain")


def test_a_prompt_file_that_nothing_reads_does_not_load(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "plain").mkdir()
    (tmp_path / "plain" / "synthesys.txt").write_text("Prove it.")
    monkeypatch.setattr(styles, "_PROMPTS", tmp_path)
    with pytest.raises(TemplateError, match="no such part; known: system, synthesis"):
        load_style.__wrapped__("plain")
