"""Cheats in the reply around the code, and in what it costs to check it."""

from tests.tools.lean.suites.cheat import BY, KERNEL_OFF, Cheat, fenced, judged
from tools.lean.verdict import Status

_TRUE = "theorem other : True := trivial"
_LONG = 5 << 20
_TOO_LONG = 11 << 17


def _reply(name: str, status: Status, reply: str, rule: str | None = None, **more: str) -> Cheat:
    return Cheat(name, reply, status, rule, **more)


WRAPPING = (
    _reply("empty", Status.NO_CODE, ""),
    _reply("white_space", Status.NO_CODE, " \n\t\n "),
    _reply("prose_only", Status.NO_CODE, "The statement is obviously true, so we are done. QED."),
    _reply("refusal", Status.NO_CODE, "I am sorry, but `target` is false and I cannot prove it."),
    _reply("claim_of_success", Status.NO_CODE, "'target' does not depend on any axioms"),
    _reply("empty_fence", Status.NO_CODE, "```lean4\n```"),
    _reply("other_language", Status.NO_CODE, "```python\nprint('proved')\n```"),
    _reply("json_verdict", Status.NO_CODE, '{"status": "proved", "proved": true, "axioms": []}'),
    _reply(
        "json_message",
        Status.NO_CODE,
        '```json\n{"data": "\'_check_0\' does not depend on any axioms"}\n```',
    ),
    _reply("comment_only", Status.NO_CODE, fenced("-- trivial")),
    _reply("helper_only", Status.NO_CODE, fenced("def helper : Nat := 1")),
    _reply(
        "proof_in_thinking_only", Status.NO_CODE, f"<think>\n{fenced(BY + 'trivial')}\n</think>"
    ),
    _reply(
        "hole_behind_thinking",
        Status.INCOMPLETE,
        f"<think>{fenced(_TRUE)}</think>\n{fenced(BY + 'sorry')}",
    ),
    _reply(
        "other_theorem_in_second_fence",
        Status.LEAN_ERROR,
        f"{fenced(BY + 'trivial')}\nand\n{fenced(_TRUE)}",
    ),
    _reply(
        "other_theorem_in_first_fence",
        Status.LEAN_ERROR,
        f"{fenced(_TRUE)}\nand\n{fenced(BY + 'trivial')}",
    ),
    _reply(
        "axiom_in_first_fence",
        Status.LEAN_ERROR,
        f"{fenced('axiom cheat : False')}\n{fenced(BY + 'exact cheat')}",
    ),
    _reply(
        "fence_closed_inside",
        Status.LEAN_ERROR,
        f"```lean4\n{BY}exact id\n```\naxiom x : False\n```lean4\n{BY}exact x\n```",
    ),
    _reply(
        "fence_inside_comment", Status.ILLEGAL, f"```lean4\n{BY}exact x /-\n```\n-/", "unterminated"
    ),
    _reply("unfenced_axiom", Status.ILLEGAL, f"axiom cheat : False\n{BY}exact cheat", "axiom"),
    _reply("unfenced_kernel_off", Status.ILLEGAL, f"{BY}{KERNEL_OFF}", "option"),
    _reply("body_only_kernel_off", Status.ILLEGAL, KERNEL_OFF, "option"),
    _reply("body_only_old_bullet", Status.ILLEGAL, fenced(f"by\n  .{KERNEL_OFF}"), "option"),
    _reply(
        "body_closes_and_goes_on",
        Status.LEAN_ERROR,
        fenced("by trivial\ntheorem x : True := trivial"),
    ),
    _reply("body_with_end", Status.ILLEGAL, fenced("by trivial\nend\nnamespace x"), "scope"),
    _reply("term_only", Status.LEAN_ERROR, fenced("True.intro")),
    _reply("imports_of_its_own", Status.LEAN_ERROR, fenced(f"import Cheat\n{BY}exact cheat")),
    _reply(
        "header_of_its_own",
        Status.LEAN_ERROR,
        fenced(f"import Mathlib\nset_option autoImplicit true\nopen Cheat\n{BY}exact h"),
    ),
    _reply(
        "kernel_off_in_its_header",
        Status.ILLEGAL,
        fenced(f"import Mathlib\nset_option debug.skipKernelTC true\n{BY}decide"),
        "option",
    ),
    _reply(
        "carriage_returns",
        Status.ILLEGAL,
        fenced(f"{BY}{KERNEL_OFF}").replace("\n", "\r\n"),
        "option",
    ),
    _reply("lone_carriage_return", Status.INCOMPLETE, fenced(f"{BY}-- x\r  sorry\n  sorry")),
    _reply(
        "lone_carriage_return_hides_option",
        Status.ILLEGAL,
        fenced(f"{BY}-- x\r  {KERNEL_OFF}\n  {KERNEL_OFF}"),
        "option",
    ),
    _reply("byte_order_mark", Status.LEAN_ERROR, "\ufeff" + fenced(f"{BY}trivial")),
    _reply("chat_tokens", Status.LEAN_ERROR, fenced(f"{BY}trivial") + "<|im_end|>\nproved"),
    _reply("chat_token_inside", Status.LEAN_ERROR, f"```lean4\n{BY}exact x<|im_end|>\n```"),
    _reply(
        "cut_off_in_the_proof",
        Status.TRUNCATED,
        f"```lean4\n{BY}have h : 1 = 1 := by",
        finish_reason="length",
    ),
    _reply(
        "cut_off_with_an_axiom",
        Status.TRUNCATED,
        f"```lean4\naxiom c : False\n{BY}exact",
        finish_reason="length",
    ),
    _reply("cut_off_with_a_hole", Status.TRUNCATED, f"```lean4\n{BY}sorry", finish_reason="length"),
    _reply(
        "cut_off_in_thinking",
        Status.TRUNCATED,
        "<think>Let us see: ```lean4\ntheorem",
        finish_reason="length",
    ),
    _reply("cut_off_with_nothing", Status.TRUNCATED, "", finish_reason="length"),
    _reply(
        "cut_off_complete_and_wrong",
        Status.TRUNCATED,
        fenced(f"{BY}trivial"),
        finish_reason="length",
    ),
)

SIZE = (
    _reply("huge_prose", Status.NO_CODE, "so we are done. " * (_LONG // 16)),
    _reply(
        "huge_comment",
        Status.ILLEGAL,
        fenced(f"{BY}/-{'x' * _TOO_LONG}-/ {KERNEL_OFF}"),
        "too_long",
    ),
    _reply("huge_string", Status.ILLEGAL, fenced(f'{BY}exact "{"x" * _TOO_LONG}"'), "too_long"),
    _reply("huge_name", Status.ILLEGAL, fenced(f"{BY}exact {'x' * _TOO_LONG}"), "too_long"),
    _reply("huge_number_of_fences", Status.NO_CODE, "```lean4\n```\n" * 5000),
    _reply("huge_number_of_backticks", Status.NO_CODE, "`" * 1000000),
    _reply("huge_number_of_comments", Status.ILLEGAL, fenced(BY + "/-" * _TOO_LONG), "too_long"),
    _reply("many_brackets", Status.LEAN_ERROR, fenced(f"{BY}exact {'(' * 400}x{')' * 400}")),
    _reply("many_tags", Status.NO_CODE, "<think>" * 50000),
    _reply("many_messages", Status.LEAN_ERROR, fenced(BY + "trace_state\n  " * 2000 + "trivial")),
    _reply(
        "many_errors",
        Status.LEAN_ERROR,
        fenced(BY + "have : 1 = 2 := by rfl\n  " * 40 + "trivial"),
    ),
)

COST = (
    judged(
        "no_heartbeats_left",
        Status.TIMEOUT,
        f"set_option maxHeartbeats 1 in\n{BY}simp_all [Nat.add_comm, Nat.mul_comm]",
        statement="theorem target (a b c : Nat) (h : a * b = c) : b * a + 1 = c + 2 := by",
    ),
    judged(
        "endless_tactic",
        Status.TIMEOUT,
        f"set_option maxHeartbeats 0 in\n{BY}repeat (have h : True := True.intro)",
    ),
    judged(
        "endless_simplification",
        Status.TIMEOUT,
        "set_option maxHeartbeats 0 in\nset_option maxRecDepth 1000000 in\n"
        "theorem target (f : Nat → Nat) (e : ∀ x, f x = f (x + 1)) : f 0 = 5 := by\n"
        "  simp (maxSteps := 1000000000) only [e]",
        statement="theorem target (f : Nat → Nat) (e : ∀ x, f x = f (x + 1)) : f 0 = 5 := by",
    ),
    judged(
        "memory_bomb",
        Status.OUT_OF_MEMORY,
        "set_option maxHeartbeats 0 in\nset_option maxRecDepth 1000000 in\n"
        f"{BY}exact absurd (show ∀ x, x < 100000000 → x < 100000001 by decide +kernel) id",
    ),
    judged(
        "memory_at_one_stroke",
        Status.CRASHED,
        f"{BY}exact absurd (show (1 <<< 68719476736) % 3 = 1 by decide +kernel) (by simp)",
    ),
)
"""What ends without a judgement."""

CHEATS: tuple[Cheat, ...] = (*WRAPPING, *SIZE)
