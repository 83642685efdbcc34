"""Legality: every forbidden thing is refused, in every place."""

import pytest

from tests.tools.lean.text.support import SIGNATURE, candidate, rules
from tools.lean.text.legality import needs_isolation, violations
from tools.lean.text.mapped import MappedText
from tools.lean.text.splice import MAX_CODE, Candidate, splice
from tools.lean.text.statement import parse_statement

IN_BODY = [
    ("hole", "sorry"),
    ("hole", "exact sorry"),
    ("hole", "admit"),
    ("hole", "stop\n  trivial"),
    ("hole", "exact sorryAx _"),
    ("hole", "exact (sorryAx _ false)"),
    ("hole", "exact Lean.«sorryAx» _"),
    ("hole", "exact _root_.sorryAx _"),
    ("hole", 'have h : s!"{(sorry : Nat)}" = "" := rfl'),
    ("native", "native_decide"),
    ("native", "decide +native"),
    ("native", "decide (config := { native := true })"),
    ("native", "exact Lean.ofReduceBool _ _ rfl"),
    ("native", "exact ofReduceBool _ _ rfl"),
    ("native", "exact «Lean».ofReduceBool _ _ rfl"),
    ("native", "exact of_eq_true (Lean.trustCompiler)"),
    ("native", "exact lcProof"),
    ("native", "exact lcUnreachable"),
    ("native", "exact unsafeCast trivial"),
    ("meta_code", "run_tac pure ()"),
    ("meta_code", "exact by_elab pure default"),
    ("meta_code", "exact eval% 1"),
    ("meta_code", 'exact include_str "a"'),
    ("meta_code", "exact private_decl% a"),
    ("meta_code", 'exact dbg_trace "a"; trivial'),
    ("meta_code", "exact (Lean.Elab.Tactic.run default)"),
    ("meta_code", "exact Lean.Meta.mkSorry default"),
    ("option", "set_option debug.skipKernelTC true in decide +kernel"),
    ("option", "set_option debug.byAsSorry true in trivial"),
    ("option", "set_option warn.sorry false in trivial"),
    ("option", "set_option pp.all true in trivial"),
    ("option", "set_option autoImplicit true in trivial"),
    ("option", "set_option «debug».skipKernelTC true in decide"),
    ("option", "set_option /- a -/ debug.skipKernelTC true in decide"),
    ("option", "set_option maxHeartbeats 5"),
    ("open", "open Nat"),
    ("dangling", "trivial\nopen Nat in"),
    ("dangling", "trivial\nset_option maxRecDepth 100 in"),
    ("attribute", "trivial\n@[instance]"),
    ("dangling", "trivial\n@[simp]"),
    ("modifier", "trivial\nprivate"),
    ("modifier", "trivial\nlocal"),
    ("dangling", "trivial\nmeta"),
    ("unsafe_code", "trivial unsafe"),
    ("unsafe_code", "exact unsafe trivial"),
    ("axiom", "exact h axiom h : False"),
    ("axiom", "trivial opaque h : False"),
    ("syntax", 'trivial macro "a" : tactic => `(tactic| trivial)'),
    ("syntax", "exact `(trivial)"),
    ("syntax", 'trivial notation "a" => 1'),
    ("syntax", 'trivial infixl:65 "+" => f'),
    ("syntax", 'trivial elab "a" : tactic => pure ()'),
    ("instance", "trivial instance : Inhabited False := ⟨h⟩"),
    ("instance", "trivial deriving instance Inhabited for False"),
    ("attribute", "trivial attribute [simp] foo"),
    ("attribute", "attribute [local simp] foo in trivial"),
    ("scope", "trivial end"),
    ("scope", "trivial namespace A"),
    ("scope", "trivial section"),
    ("scope", "trivial variable (h : False)"),
    ("scope", "trivial universe u"),
    ("scope", "trivial export Nat (succ)"),
    ("import", "trivial import Init"),
    ("meta_code", "trivial initialize pure ()"),
    ("meta_code", "trivial run_cmd pure ()"),
    ("command", "trivial #exit"),
    ("command", "trivial\n#anything"),
    ("command", "trivial #guard_msgs"),
    ("unterminated", "trivial /- and so"),
    ("unterminated", "trivial /-- and so"),
    ("unterminated", 'exact f "a'),
    ("unterminated", "exact «a"),
    ("malformed", "exact f 'ab'"),
    ("malformed", 'exact f "\\q"'),
    ("ambiguous", "exact a +-- b"),
    ("bad_character", "exact \u202eh"),
    ("bad_character", "exact h\u200b"),
    ("bad_character", "exact\xa0h"),
    ("bad_character", "exact \x00h"),
    ("bad_character", "exact \ud800h"),
]


@pytest.mark.parametrize(("rule", "tactic"), IN_BODY)
def test_what_a_body_may_not_contain(rule: str, tactic: str) -> None:
    assert rule in _rules_of_body(f"by\n  {tactic}")


@pytest.mark.parametrize("tactic", [text for rule, text in IN_BODY if rule != "dangling"])
def test_cutting_a_reply_into_commands_hides_nothing(tactic: str) -> None:
    statement = parse_statement("theorem foo : True := by")
    found = splice(statement, MappedText.of(f"theorem foo : True := by\n  {tactic}\n  trivial"))
    assert found is not None
    kept = found.body.text + found.helpers.text + found.options.text
    assert violations(found, statement) or tactic not in kept


def _rules_of_body(body: str) -> set[str]:
    empty = MappedText("")
    alone = Candidate(empty, empty, " := ", MappedText.of(body), empty, False)
    found = violations(alone, parse_statement("theorem foo : True := by"))
    return {violation.rule for violation in found}


HELPERS = [
    ("axiom", "axiom h : False"),
    ("axiom", "private axiom h : False"),
    ("axiom", "@[simp] axiom h : False"),
    ("axiom", "/-- doc -/ axiom h : False"),
    ("axiom", "open Nat in axiom h : False"),
    ("axiom", "theorem a : True := trivial axiom h : False"),
    ("axiom", "opaque h : False"),
    ("axiom", "proof_wanted h : False"),
    ("unsafe_code", "unsafe def h : False := h"),
    ("unsafe_code", "partial def h : False := h"),
    ("unsafe_code", "private unsafe def h : False := h"),
    ("modifier", "meta def h := 1"),
    ("modifier", "local theorem h : True := trivial"),
    ("attribute", "@[implemented_by f] def h := 1"),
    ("attribute", '@[extern "f"] def h := 1'),
    ("attribute", "@[export f] def h := 1"),
    ("attribute", "@[csimp] theorem h : f = g := rfl"),
    ("attribute", "@[instance] def h : Inhabited False := ⟨h⟩"),
    ("attribute", "@[simp, instance] def h : Inhabited False := ⟨h⟩"),
    ("attribute", "@[reducible, default_instance] def h := 1"),
    ("attribute", "@[local instance] theorem h : True := trivial"),
    ("attribute", "@[macro foo] def h := 1"),
    ("attribute", "@[term_elab foo] def h := 1"),
    ("attribute", "@[class] structure h where"),
    ("attribute", "@[coe] def h := 1"),
    ("attribute", "@[init] def h := 1"),
    ("attribute", "@[app_unexpander f] def h := 1"),
    ("attribute", "attribute [simp] foo"),
    ("attribute", "attribute [-simp] foo"),
    ("attribute", "attribute [local instance] foo"),
    ("attribute", "attribute [reducible] Nat.add"),
    ("attribute", "attribute [local instance] foo in theorem h : True := trivial"),
    ("attribute", "attribute [simp] foo in theorem h : True := trivial"),
    ("attribute", "simproc f (x) := fun _ => pure ()"),
    ("attribute", "unseal Nat.add in theorem h : True := trivial"),
    ("instance", "instance : Inhabited False := ⟨h⟩"),
    ("instance", "local instance : Inhabited False := ⟨h⟩"),
    ("instance", "noncomputable instance : Inhabited False := ⟨h⟩"),
    ("instance", "class C where"),
    ("instance", "class inductive C where"),
    ("instance", "deriving instance Inhabited for A"),
    ("instance", "unif_hint (x : Nat) where |- x =?= x"),
    ("deriving", "structure A where deriving Coe"),
    ("deriving", "inductive A | a deriving DecidableEq, Lean.ToExpr"),
    ("syntax", 'macro "a" : term => `(1)'),
    ("syntax", 'local macro "a" : term => `(1)'),
    ("syntax", "macro_rules | `(1) => `(2)"),
    ("syntax", 'syntax "a" : term'),
    ("syntax", 'notation "a" => 1'),
    ("syntax", 'scoped notation "a" => 1'),
    ("syntax", 'notation3 "a" => 1'),
    ("syntax", 'infix:50 "a" => f'),
    ("syntax", 'prefix:50 "a" => f'),
    ("syntax", 'postfix:50 "a" => f'),
    ("syntax", 'elab "a" : term => pure default'),
    ("syntax", "elab_rules : term | _ => pure default"),
    ("syntax", "declare_syntax_cat a"),
    ("syntax", 'binder_predicate x "a" => 1'),
    ("scope", "variable (h : False)"),
    ("scope", "variable {h : False}"),
    ("scope", "universe u"),
    ("scope", "namespace A"),
    ("scope", "section"),
    ("scope", "noncomputable section"),
    ("scope", "end"),
    ("scope", "export Nat (succ)"),
    ("scope", "include h"),
    ("meta_code", "initialize f : Nat ← pure 1"),
    ("meta_code", "builtin_initialize pure ()"),
    ("meta_code", "run_cmd pure ()"),
    ("meta_code", "run_elab pure ()"),
    ("meta_code", "run_meta pure ()"),
    ("meta_code", "def h : Lean.Elab.Tactic.TacticM Unit := pure ()"),
    ("command", "#exit"),
    ("command", "#guard_msgs in theorem h : True := trivial"),
    ("command", 'add_decl_doc foo "a"'),
    ("command", "init_grind_norm a"),
    ("command", "gen_injective_theorems% A"),
    ("option", "set_option debug.skipKernelTC true"),
    ("option", "set_option debug.skipKernelTC true in theorem h : True := trivial"),
    ("option", "set_option warn.sorry false"),
    ("option", "set_option compiler.extract_closed false"),
    ("option", "set_option Elab.async true"),
    ("option", "unlock_limits"),
    ("name", "theorem Lean.foo : True := trivial"),
    ("name", "theorem _root_.Nat.h : True := trivial"),
    ("name", "theorem propext : True := trivial"),
    ("name", "def IO.h := 1"),
    ("name", "def sorryAx := 1"),
    ("scope", "mutual\ndef a := 1\ndef b := 2"),
    ("instance", "mutual\ndef a := 1\ninstance : Inhabited Nat := ⟨1⟩\nend"),
    ("unsafe_code", "mutual\nunsafe def a := 1\nend"),
    ("attribute", "mutual\n@[implemented_by f] def a := 1\nend"),
    ("hole", "theorem h : True := by sorry"),
    ("hole", "theorem h : True := sorry"),
    ("native", "theorem h : True := by native_decide"),
    ("option", "theorem h : True := by set_option debug.skipKernelTC true in decide"),
]


@pytest.mark.parametrize(("rule", "helper"), HELPERS)
def test_what_a_helper_may_not_be(rule: str, helper: str) -> None:
    reply = f"```lean\n{helper}\n{SIGNATURE} := ⟨hp, hq⟩\n```"
    assert rule in rules(reply)


@pytest.mark.parametrize(
    ("rule", "text"),
    [
        ("attribute", "attribute [local instance] h in\n{}"),
        ("option", "set_option debug.skipKernelTC true in\n{}"),
        ("axiom", "{}\naxiom h : False"),
        ("command", "{}\n#exit"),
        ("scope", "namespace A\n{}\nend A"),
        ("syntax", '{}\nmacro "a" : term => `(1)'),
    ],
)
def test_what_may_not_stand_around_the_theorem(rule: str, text: str) -> None:
    assert rule in rules(f"```lean\n{text.format(SIGNATURE + ' := ⟨hp, hq⟩')}\n```")


def test_a_helper_with_the_name_of_the_theorem_goes() -> None:
    reply = f"```lean\ninductive foo | a\n{SIGNATURE} := ⟨hp, hq⟩\n```"
    found = candidate(reply)
    assert found is not None
    assert "foo" not in found.helpers.text


def test_a_violation_says_where_in_the_reply_and_what_to_do() -> None:
    reply = f"Proof:\n```lean\n{SIGNATURE} := by\n  native_decide\n```"
    found = candidate(reply)
    assert found is not None
    (violation,) = violations(found, parse_statement("theorem foo : True := by"))
    assert violation.origin == reply.index("native_decide")
    assert violation.token == "native_decide"
    assert "use `decide`" in violation.message
    assert "\n" not in violation.message
    assert not violation.hole


def test_a_hole_is_told_from_a_cheat() -> None:
    found = candidate(f"```lean\n{SIGNATURE} := by\n  sorry\n```")
    assert found is not None
    assert [v.hole for v in violations(found, parse_statement("theorem foo : True := by"))] == [
        True
    ]


def test_what_is_too_long_is_not_read() -> None:
    statement = parse_statement("theorem foo : True := by")
    found = splice(statement, MappedText.of("(" * (MAX_CODE + 1)))
    assert found is not None
    assert [violation.rule for violation in violations(found, statement)] == ["too_long"]


@pytest.mark.parametrize(
    ("alone", "code"),
    [
        (False, f"{SIGNATURE} := by simp"),
        (False, f"theorem aux : True := trivial\n{SIGNATURE} := by simp [aux]"),
        (False, f"{SIGNATURE} := by open Nat in simp"),
        (True, f"{SIGNATURE} := by exact?"),
        (True, f"{SIGNATURE} := by try?"),
        (True, f"@[simp] theorem aux : True := trivial\n{SIGNATURE} := by simp"),
        (True, f"theorem Nat.aux : True := trivial\n{SIGNATURE} := by simp"),
        (True, f"structure A where\n{SIGNATURE} := by simp"),
        (True, f"{SIGNATURE} := by exact _root_.foo"),
        (True, f"{SIGNATURE} := by xaxiom h : False"),
        (True, f"{SIGNATURE} := by «a axiom h : False»"),
        (True, f"{SIGNATURE} := by exact f .axiom"),
        (True, f'{SIGNATURE} := by exact f "axiom"'),
        (True, f"{SIGNATURE} := by exact 0xaxiom"),
    ],
)
def test_what_could_reach_a_neighbour_is_checked_alone(alone: bool, code: str) -> None:
    found = candidate(f"```lean\n{code}\n```")
    assert found is not None
    assert needs_isolation(found) == alone
