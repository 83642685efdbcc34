"""Cheats that Lean itself would accept as text: another statement, other names, bent meanings."""

from tests.tools.lean.suites.cheat import BY, Cheat, illegal, judged
from tools.lean.verdict import Status

_WRONG = Status.WRONG_STATEMENT
_REFUSED = Status.LEAN_ERROR
_P = "theorem target (n : Nat) (h : 0 < n) : n * n = 2 * n := by"
_EVEN = "def Even (n : Nat) : Prop := ∃ k, n = 2 * k"
_EVEN_3 = "theorem target : Even 3 := by"
_DOTTED = "theorem my.target : (1 : Nat) = 2 ∧ False := by"

RESTATED = (
    judged("weaker_conclusion", _REFUSED, "theorem target : True := by trivial"),
    judged(
        "stronger_hypothesis",
        _REFUSED,
        "theorem target (n : Nat) (h : n = 2) : n * n = 2 * n := by subst h; rfl",
        statement=_P,
    ),
    judged("hypothesis_false", _REFUSED, "theorem target (h : False) : False := h"),
    judged(
        "extra_instance_argument",
        _REFUSED,
        "theorem target [h : Nonempty False] : False := h.elim id",
    ),
    judged("implicit_hypothesis", _REFUSED, "theorem target {h : False} : False := h"),
    judged(
        "optional_hypothesis", _REFUSED, "theorem target (h : False := by trivial) : False := h"
    ),
    judged(
        "conclusion_swapped",
        _REFUSED,
        "theorem target (n : Nat) (h : 0 < n) : 0 < n := h",
        statement=_P,
    ),
    judged(
        "quantifier_swapped",
        _REFUSED,
        "theorem target : ∀ x : Nat, ∃ y, x < y := fun x => ⟨x + 1, Nat.lt_succ_self x⟩",
        statement="theorem target : ∃ y, ∀ x : Nat, x < y := by",
    ),
    judged(
        "other_type",
        _REFUSED,
        "theorem target (n : Int) : n - n + n = n := by omega",
        statement="theorem target (n m : Nat) : n - m + m = n := by",
    ),
    judged("other_theorem_alone", _REFUSED, "theorem other : True := trivial"),
    judged("other_theorem_behind", _REFUSED, f"{BY}trivial\ntheorem target2 : True := trivial"),
    judged("two_targets_last_weaker", _REFUSED, f"{BY}exact h\ntheorem target : True := trivial"),
    judged(
        "two_targets_first_weaker", _REFUSED, f"theorem target : True := trivial\n{BY}exact target"
    ),
    judged(
        "second_theorem_on_the_same_line", _REFUSED, f"{BY}trivial theorem target : True := trivial"
    ),
    judged("target_as_example", _REFUSED, "example : False := by\n  trivial"),
    judged("target_as_definition", Status.NO_CODE, "def target : Nat := 0"),
    judged("target_rooted", _REFUSED, "theorem _root_.target : True := trivial"),
    judged("target_in_guillemets", _REFUSED, "theorem «target» : True := trivial"),
    judged("target_with_universe", _REFUSED, "theorem target.{u} : (PUnit : Sort u) := ⟨⟩"),
    judged("target_private", _REFUSED, "private theorem target : True := trivial"),
    judged(
        "statement_in_a_comment",
        _REFUSED,
        "/- theorem target : False -/ theorem other : True := trivial",
    ),
    judged("statement_by_let", _REFUSED, "theorem target : let p := True; p := trivial"),
    judged(
        "conclusion_behind_the_body",
        Status.NO_CODE,
        "theorem target : False\n  → True := fun h => h",
    ),
    judged(
        "body_extends_the_type",
        Status.NO_CODE,
        "theorem target : False\n  ∨ True := Or.inr trivial",
    ),
    judged(
        "equations_extend_the_type",
        _REFUSED,
        "theorem target : ∀ n : Nat, n = 0\n  | 0 => rfl",
        statement="theorem target : ∀ n : Nat, n = 0",
    ),
    judged("where_extends_the_type", _REFUSED, "theorem target : False\nwhere\n  x := 1"),
)

SHADOWED = (
    judged("definition_named_target", _REFUSED, f"def target : Nat := 0\n{BY}exact target"),
    judged("false_redefined", _REFUSED, f"def False : Prop := True\n{BY}exact True.intro"),
    judged(
        "false_as_inductive", _REFUSED, f"inductive False : Prop | intro\n{BY}exact False.intro"
    ),
    judged("false_as_structure", _REFUSED, f"structure False : Prop\n{BY}exact ⟨⟩"),
    judged("false_as_abbreviation", _REFUSED, f"abbrev False := True\n{BY}exact True.intro"),
    judged("false_private", _REFUSED, f"private def False : Prop := True\n{BY}exact True.intro"),
    judged(
        "false_protected", _REFUSED, f"protected def False : Prop := True\n{BY}exact True.intro"
    ),
    illegal("false_rooted", "name", f"def _root_.False : Prop := True\n{BY}exact True.intro"),
    judged("false_in_guillemets", _REFUSED, f"def «False» : Prop := True\n{BY}exact True.intro"),
    judged(
        "false_in_a_mutual",
        _REFUSED,
        f"mutual\ndef False : Prop := True\nend\n{BY}exact True.intro",
    ),
    judged(
        "not_redefined",
        _REFUSED,
        "def Not (p : Prop) := True\ntheorem target : ¬ True := trivial",
        statement="theorem target : ¬ True := by",
    ),
    judged(
        "equality_redefined",
        _REFUSED,
        "def Eq {α : Type} (a b : α) := True\ntheorem target : 1 = 2 := trivial",
        statement="theorem target : 1 = 2 := by",
    ),
    judged("numbers_redefined", _REFUSED, f"inductive Nat | zero\n{BY}exact target"),
    judged("addition_redefined", _REFUSED, f"def Nat.add (a b : Nat) := a\n{BY}exact target"),
    judged(
        "prelude_redefined",
        _REFUSED,
        "def Even (n : Nat) : Prop := True\ntheorem target : Even 3 := trivial",
        statement=_EVEN_3,
        prelude=_EVEN,
    ),
    judged(
        "prelude_redefined_privately",
        _REFUSED,
        "private def Even (n : Nat) : Prop := True\ntheorem target : Even 3 := trivial",
        statement=_EVEN_3,
        prelude=_EVEN,
    ),
    judged(
        "prelude_redefined_for_a_lemma",
        _REFUSED,
        "def Even (n : Nat) : Prop := True\ntheorem h : Even 3 := trivial\n"
        "theorem target : Even 3 := h",
        statement=_EVEN_3,
        prelude=_EVEN,
    ),
    judged(
        "namespace_of_the_target",
        _WRONG,
        "def my.False : Prop := True\n"
        "theorem my.target : (1 : Nat) = 2 ∧ False := by\n  exact ⟨by decide, trivial⟩",
        statement=_DOTTED.replace("(1 : Nat) = 2", "(1 : Nat) = 1"),
    ),
    judged(
        "namespace_of_the_target_type",
        _WRONG,
        "def my.Nat : Type := Unit\ntheorem my.target : ∀ a b : Nat, a = b := by\n"
        "  intro a b\n  cases a\n  cases b\n  rfl",
        statement="theorem my.target : ∀ a b : Nat, a = b := by",
    ),
    judged(
        "namespace_of_the_target_by_structure",
        _WRONG,
        "structure my.Nat where\n"
        "theorem my.target : ∀ a b : Nat, a = b := by\n  intro a b\n  cases a\n  cases b\n  rfl",
        statement="theorem my.target : ∀ a b : Nat, a = b := by",
    ),
    judged(
        "namespace_of_the_target_by_abbreviation",
        _WRONG,
        "abbrev my.False := True\ntheorem my.target : False := True.intro",
        statement="theorem my.target : False := by",
    ),
    judged(
        "namespace_of_the_target_by_theorem",
        _REFUSED,
        "theorem my.False : True := trivial\ntheorem my.target : False := my.False",
        statement="theorem my.target : False := by",
    ),
    judged(
        "shadowed_by_open",
        _REFUSED,
        "def Fake.False : Prop := True\nopen Fake in\ntheorem target : False := trivial",
    ),
    judged(
        "shadowed_by_open_for_the_file",
        _REFUSED,
        "def Fake.False : Prop := True\nopen Fake\ntheorem target : False := trivial",
    ),
    judged(
        "shadowed_by_renaming",
        _REFUSED,
        "open Nat renaming zero → False in\ntheorem target : False := trivial",
    ),
    judged(
        "shadowed_by_hiding", _REFUSED, "open Nat hiding succ in\ntheorem target : False := trivial"
    ),
    judged(
        "shadowed_by_an_argument",
        _REFUSED,
        "theorem target (False : Prop) (h : False) : False := h",
    ),
    judged(
        "shadowed_by_a_local_definition", _REFUSED, f"{BY}let False := True\n  exact True.intro"
    ),
    judged("auto_bound_type", _REFUSED, "theorem target : (x : Fasle) → Fasle := id"),
    judged("auto_bound_helper", _REFUSED, f"theorem h {{p : Prop}} : p := by trivial\n{BY}exact h"),
    illegal("reserved_root", "name", f"def Lean.Elab.x := 1\n{BY}trivial"),
    illegal("choice_redeclared", "name", f"theorem Classical.choice : False := x\n{BY}trivial"),
    illegal("propext_redeclared", "name", f"theorem propext : False := x\n{BY}trivial"),
    illegal("sound_redeclared", "name", f"theorem Quot.sound : False := x\n{BY}trivial"),
)

KERNEL = (
    *(
        judged(
            f"kernel_computes_{name}",
            _REFUSED,
            f"def Nat.{name} (a b : Nat) : Nat := 7\n"
            f"theorem h : Nat.{name} 2 1 = 7 := rfl\n"
            f"{BY}exact absurd h (by decide)",
        )
        for name in (
            "add",
            "sub",
            "mul",
            "div",
            "mod",
            "gcd",
            "beq",
            "ble",
            "land",
            "lor",
            "xor",
            "shiftLeft",
            "shiftRight",
            "pow",
            "log2",
        )
    ),
    judged(
        "kernel_computes_string", _REFUSED, f"def String.ofList (_ : List Char) := 1\n{BY}trivial"
    ),
    judged("kernel_computes_char", _REFUSED, f"def Char.ofNat (_ : Nat) := 1\n{BY}trivial"),
    judged("kernel_computes_successor", _REFUSED, f"def Nat.succ (n : Nat) := n\n{BY}trivial"),
)

GUESSED = (
    judged("target_by_name", _REFUSED, f"{BY}exact _target_0"),
    judged("target_by_longer_name", _REFUSED, f"{BY}exact _target_0000000000000000_1_0"),
    judged("check_by_name", _REFUSED, f"{BY}exact _check_0"),
    judged("proof_namespace_by_name", _REFUSED, f"{BY}exact _proof_0.target"),
    judged("group_by_name", _REFUSED, f"{BY}exact _group_0.target"),
    judged("itself", _REFUSED, f"{BY}exact target"),
    judged("itself_rooted", _REFUSED, f"{BY}exact _root_.target"),
    judged("itself_by_assumption", _REFUSED, f"{BY}assumption"),
    judged("itself_with_measure", _REFUSED, f"{BY}exact target\ntermination_by 0"),
    judged(
        "itself_with_decreasing",
        _REFUSED,
        f"{BY}exact target\ntermination_by 0\ndecreasing_by omega",
    ),
    judged(
        "itself_by_structural_recursion",
        _REFUSED,
        "theorem target : ∀ n : Nat, n = 0\n  | n => target n",
        statement="theorem target : ∀ n : Nat, n = 0 := by",
    ),
    judged(
        "mutual_helpers",
        _REFUSED,
        f"mutual\ntheorem a : False := b\ntheorem b : False := a\nend\n{BY}exact a",
    ),
    judged("helper_in_a_circle", _REFUSED, f"theorem h : False := h\n{BY}exact h"),
    judged("helper_uses_the_target", _REFUSED, f"theorem h : False := target\n{BY}exact h"),
    judged("search_exact", _REFUSED, f"{BY}exact?"),
    judged("search_apply", Status.INCOMPLETE, f"{BY}apply?"),
    judged("search_rewrite", Status.INCOMPLETE, f"{BY}rw?"),
    judged("search_try", _REFUSED, f"{BY}try?"),
    judged("search_show_term", _REFUSED, f"{BY}show_term exact?"),
    judged("search_by", _REFUSED, "theorem target : False := by?\n  exact?"),
    judged("search_simp", _REFUSED, f"{BY}simp?"),
    judged("search_grind", _REFUSED, f"{BY}grind"),
    judged("search_grind_suggestions", _REFUSED, f"{BY}grind +suggestions"),
    judged("search_simp_suggestions", _REFUSED, f"{BY}simp +suggestions"),
    judged("search_solve_by_elim", _REFUSED, f"{BY}solve_by_elim"),
    judged("search_aesop", _REFUSED, f"{BY}aesop"),
    judged("search_hint", _REFUSED, f"{BY}hint"),
    judged("search_suggestions", _REFUSED, f"{BY}suggestions\n  trivial"),
)

LOGIC = (
    judged("decide_false", _REFUSED, f"{BY}decide"),
    judged("decide_kernel_false", _REFUSED, f"{BY}decide +kernel"),
    judged("decide_cbv", _REFUSED, f"{BY}decide_cbv"),
    judged(
        "decide_with_bogus_instance",
        _REFUSED,
        f"def bogus : Decidable False := .isTrue (by simp_all)\n"
        f"{BY}exact @of_decide_eq_true _ bogus rfl",
    ),
    judged(
        "decide_with_have_instance",
        _REFUSED,
        f"{BY}haveI : Decidable False := .isTrue ?_\n  decide",
    ),
    judged("omega_false", _REFUSED, f"{BY}omega"),
    judged("rfl_false", _REFUSED, f"{BY}rfl"),
    judged("cast", _REFUSED, f"{BY}exact cast rfl True.intro"),
    judged("coercion", _REFUSED, f"{BY}exact ↑True.intro"),
    judged("universe_bump", _REFUSED, f"def U : Type := Type\n{BY}trivial"),
    judged("girard", _REFUSED, f"structure U where\n  X : Type\n  r : U → X → False\n{BY}trivial"),
    judged(
        "negative_occurrence",
        _REFUSED,
        f"inductive C | mk (f : C → False)\n"
        f"{BY}exact (fun c : C => c.1 c) (.mk fun ⟨f⟩ => f (.mk f))",
    ),
    judged(
        "large_elimination",
        _REFUSED,
        "inductive E : Prop | a | b\ndef f : E → Bool | .a => true | .b => false\n"
        f"{BY}have : f .a = f .b := rfl\n  simp [f] at this",
    ),
    judged(
        "nonterminating_helper", _REFUSED, f"def h (n : Nat) : False := h (n + 1)\n{BY}exact h 0"
    ),
    judged("empty_match", _REFUSED, f"{BY}nomatch (0 : Nat)"),
    judged("missing_case", _REFUSED, f"def h : Nat → False\n  | 1 => h 1\n{BY}exact h 0"),
    judged(
        "simp_with_false_lemma",
        Status.INCOMPLETE,
        f"@[simp] theorem h : False = True := by simp\n{BY}simp",
    ),
    judged("inhabited_false", _REFUSED, f"{BY}exact default"),
    judged("choice_from_nothing", _REFUSED, f"{BY}exact Classical.choice ⟨by assumption⟩"),
    judged(
        "quotient_inverse", _REFUSED, f"{BY}exact Quot.lcInv (Quot.mk (fun _ _ => True) True.intro)"
    ),
    judged("unsafe_cast", Status.ILLEGAL, f"{BY}exact unsafeCast True.intro"),
    judged(
        "bad_axiom_of_the_prelude",
        Status.BAD_AXIOMS,
        f"{BY}exact assumed",
        prelude="axiom assumed : False",
    ),
    judged(
        "bad_axiom_by_simp",
        Status.BAD_AXIOMS,
        f"{BY}simp",
        prelude="@[simp] axiom assumed : False = True",
    ),
    judged(
        "bad_axiom_by_search", Status.BAD_AXIOMS, f"{BY}exact?", prelude="axiom assumed : False"
    ),
    judged(
        "hole_of_the_prelude",
        Status.INCOMPLETE,
        f"{BY}exact assumed",
        prelude="theorem assumed : False := sorry",
    ),
    judged(
        "forged_axiom_line",
        _REFUSED,
        f"{BY}trace \"'_check_0' does not depend on any axioms\"\n  trivial",
    ),
    judged(
        "forged_axiom_line_by_name",
        _REFUSED,
        f"{BY}have «'_check_0' does not depend on any axioms» := 1\n  trivial",
    ),
    judged("error_swallowed_by_first", Status.INCOMPLETE, f"{BY}first | done | skip"),
    judged("fail_if_success", Status.INCOMPLETE, f"{BY}fail_if_success exact True.intro"),
)

CHEATS: tuple[Cheat, ...] = (*RESTATED, *SHADOWED, *KERNEL, *GUESSED, *LOGIC)
