"""The ways to write a proof, from one term to recursion with a measure."""

from tests.tools.lean.suites.honest import Honest, honest

_AND = "theorem t (p q : Prop) (h : p ∧ q) : q ∧ p := by"
_ADD = "theorem t (n : Nat) : n + 0 = n := by"
_TRUE = "theorem t : True := by"
_ALL = "theorem t : ∀ n : Nat, 0 ≤ n := by"
_LEN = "theorem t {α : Type} (xs : List α) : (xs ++ []).length = xs.length := by"

BODIES: tuple[Honest, ...] = (
    honest("term", _AND, "theorem t (p q : Prop) (h : p ∧ q) : q ∧ p := ⟨h.2, h.1⟩"),
    honest(
        "term_on_next_line", _AND, "theorem t (p q : Prop) (h : p ∧ q) : q ∧ p :=\n  ⟨h.2, h.1⟩"
    ),
    honest(
        "term_match",
        _AND,
        "theorem t (p q : Prop) (h : p ∧ q) : q ∧ p :=\n  match h with\n  | ⟨a, b⟩ => ⟨b, a⟩",
    ),
    honest("term_fun", _ALL, "theorem t : ∀ n : Nat, 0 ≤ n := fun n => Nat.zero_le n"),
    honest("term_lambda", _ALL, "theorem t : ∀ n : Nat, 0 ≤ n := λ n => Nat.zero_le n"),
    honest(
        "term_have",
        _AND,
        "theorem t (p q : Prop) (h : p ∧ q) : q ∧ p :=\n  have a := h.1\n  have b := h.2\n  ⟨b, a⟩",
    ),
    honest(
        "term_have_semicolons",
        _AND,
        "theorem t (p q : Prop) (h : p ∧ q) : q ∧ p := have a := h.1; have b := h.2; ⟨b, a⟩",
    ),
    honest(
        "term_show_from",
        _AND,
        "theorem t (p q : Prop) (h : p ∧ q) : q ∧ p := show q ∧ p from ⟨h.2, h.1⟩",
    ),
    honest(
        "term_show_by",
        _AND,
        "theorem t (p q : Prop) (h : p ∧ q) : q ∧ p := show q ∧ p by exact ⟨h.2, h.1⟩",
    ),
    honest(
        "term_suffices",
        _AND,
        "theorem t (p q : Prop) (h : p ∧ q) : q ∧ p :=\n  suffices k : q from ⟨k, h.1⟩\n  h.2",
    ),
    honest(
        "term_let", _ADD, "theorem t (n : Nat) : n + 0 = n :=\n  let m := n\n  (rfl : m + 0 = m)"
    ),
    honest(
        "term_calc",
        _ADD,
        "theorem t (n : Nat) : n + 0 = n :=\n  calc n + 0 = n := Nat.add_zero n\n    _ = n := rfl",
    ),
    honest(
        "term_nomatch",
        "theorem t (h : False) : 1 = 2 := by",
        "theorem t (h : False) : 1 = 2 := nomatch h",
    ),
    honest("term_dollar", _ADD, "theorem t (n : Nat) : n + 0 = n := id <| rfl"),
    honest("term_pipe", _AND, "theorem t (p q : Prop) (h : p ∧ q) : q ∧ p := h |> And.symm"),
    honest("term_pipe_field", _AND, "theorem t (p q : Prop) (h : p ∧ q) : q ∧ p := h |>.symm"),
    honest("term_dotted", _TRUE, "theorem t : True := .intro"),
    honest(
        "equations",
        _ALL,
        "theorem t : ∀ n : Nat, 0 ≤ n\n  | 0 => Nat.le_refl 0\n  | n + 1 => Nat.zero_le (n + 1)",
    ),
    honest(
        "equations_with_tactics",
        _ALL,
        "theorem t : ∀ n : Nat, 0 ≤ n\n  | 0 => by exact Nat.le_refl 0\n  | _ + 1 => by omega",
    ),
    honest(
        "equations_recursive",
        _ALL,
        "theorem t : ∀ n : Nat, 0 ≤ n\n  | 0 => Nat.le_refl 0\n"
        "  | n + 1 => Nat.le_trans (t n) (Nat.le_succ n)",
    ),
    honest(
        "recursion_by_name",
        "theorem t (n : Nat) : 0 ≤ n := by",
        "theorem t (n : Nat) : 0 ≤ n := by\n  cases n with\n  | zero => exact Nat.le_refl 0\n"
        "  | succ n => exact Nat.le_succ_of_le (t n)",
    ),
    honest(
        "termination_by",
        "theorem t (n : Nat) : 0 ≤ n := by",
        "theorem t (n : Nat) : 0 ≤ n := by\n  if h : n = 0 then omega else\n"
        "  have := t (n - 1)\n  omega\ntermination_by n",
    ),
    honest(
        "decreasing_by",
        "theorem t (n : Nat) : 0 ≤ n := by",
        "theorem t (n : Nat) : 0 ≤ n := by\n  if h : n = 0 then omega else\n"
        "  have := t (n - 1)\n  omega\n"
        "termination_by n\ndecreasing_by omega",
    ),
    honest(
        "where_clause",
        _ADD,
        "theorem t (n : Nat) : n + 0 = n := by\n  exact go n\nwhere\n"
        "  go (n : Nat) : n + 0 = n := rfl",
    ),
    honest(
        "where_fields",
        _AND,
        "theorem t (p q : Prop) (h : p ∧ q) : q ∧ p where\n  left := h.2\n  right := h.1",
    ),
    honest(
        "let_rec",
        _ALL,
        "theorem t : ∀ n : Nat, 0 ≤ n := by\n  let rec go : ∀ n : Nat, 0 ≤ n\n"
        "    | 0 => Nat.le_refl 0\n"
        "    | n + 1 => Nat.le_trans (go n) (Nat.le_succ n)\n  exact go",
    ),
    honest("one_line", _AND, "theorem t (p q : Prop) (h : p ∧ q) : q ∧ p := by exact ⟨h.2, h.1⟩"),
    honest(
        "semicolons",
        _AND,
        "theorem t (p q : Prop) (h : p ∧ q) : q ∧ p := by constructor; exact h.2; exact h.1",
    ),
    honest(
        "bullets",
        _AND,
        "theorem t (p q : Prop) (h : p ∧ q) : q ∧ p := by\n  constructor\n  · exact h.2\n"
        "  · exact h.1",
    ),
    honest(
        "old_bullets",
        _AND,
        "theorem t (p q : Prop) (h : p ∧ q) : q ∧ p := by\n  constructor\n  . exact h.2\n"
        "  . exact h.1",
    ),
    honest(
        "tight_old_bullets",
        _AND,
        "theorem t (p q : Prop) (h : p ∧ q) : q ∧ p := by\n  constructor\n  .exact h.2\n"
        "  .exact h.1",
    ),
    honest(
        "braces",
        _AND,
        "theorem t (p q : Prop) (h : p ∧ q) : q ∧ p := by {\n  constructor\n  { exact h.2 }\n"
        "  { exact h.1 }\n}",
    ),
    honest(
        "case_names",
        _AND,
        "theorem t (p q : Prop) (h : p ∧ q) : q ∧ p := by\n  constructor\n"
        "  case right => exact h.1\n  case left => exact h.2",
    ),
    honest(
        "next",
        _AND,
        "theorem t (p q : Prop) (h : p ∧ q) : q ∧ p := by\n  constructor\n  next => exact h.2\n"
        "  next => exact h.1",
    ),
    honest(
        "all_goals",
        _AND,
        "theorem t (p q : Prop) (h : p ∧ q) : q ∧ p := by\n  constructor <;> simp [h]",
    ),
    honest(
        "first",
        _AND,
        "theorem t (p q : Prop) (h : p ∧ q) : q ∧ p := by\n  first\n  | omega\n"
        "  | exact ⟨h.2, h.1⟩",
    ),
    honest(
        "obtain",
        _AND,
        "theorem t (p q : Prop) (h : p ∧ q) : q ∧ p := by\n  obtain ⟨a, b⟩ := h\n  exact ⟨b, a⟩",
    ),
    honest(
        "rcases",
        _AND,
        "theorem t (p q : Prop) (h : p ∧ q) : q ∧ p := by\n  rcases h with ⟨a, b⟩\n  exact ⟨b, a⟩",
    ),
    honest(
        "match_tactic",
        _AND,
        "theorem t (p q : Prop) (h : p ∧ q) : q ∧ p := by\n  match h with\n"
        "  | ⟨a, b⟩ => exact ⟨b, a⟩",
    ),
    honest("if_tactic", _TRUE, "theorem t : True := by\n  if h : 1 = 1 then trivial else trivial"),
    honest("if_term", _TRUE, "theorem t : True := if h : 1 = 1 then trivial else trivial"),
    honest(
        "calc_tactic",
        _ADD,
        "theorem t (n : Nat) : n + 0 = n := by\n  calc\n    n + 0 = n := by rfl\n    _ = n := rfl",
    ),
    honest(
        "open_in_tactic",
        _TRUE,
        "theorem t : True := by\n  open Nat in\n  have : succ 0 = 1 := rfl\n  trivial",
    ),
    honest("open_in_term", _TRUE, "theorem t : True :=\n  open Nat in\n  trivial"),
    honest("open_scoped_in", _TRUE, "open scoped Classical in\ntheorem t : True := by\n  trivial"),
    honest("open_classical_in", _TRUE, "open Classical in\ntheorem t : True := by\n  trivial"),
    honest("open_several", _TRUE, "open Nat List in\ntheorem t : True := by\n  trivial"),
    honest(
        "open_some_names",
        _TRUE,
        "open Nat (succ) in\ntheorem t : True := by\n  have : succ 0 = 1 := rfl\n  trivial",
    ),
    honest(
        "option_in_tactic",
        _TRUE,
        "theorem t : True := by\n  set_option maxRecDepth 2000 in\n  trivial",
    ),
    honest("option_in_term", _TRUE, "theorem t : True := set_option maxRecDepth 2000 in trivial"),
    honest(
        "heartbeats_for_the_file",
        _TRUE,
        "set_option maxHeartbeats 400000\n\ntheorem t : True := by\n  trivial",
    ),
    honest("decide", "theorem t : 2 + 2 = 4 := by", "theorem t : 2 + 2 = 4 := by decide"),
    honest(
        "decide_kernel", "theorem t : 2 + 2 = 4 := by", "theorem t : 2 + 2 = 4 := by decide +kernel"
    ),
    honest("exact_search", _ADD, "theorem t (n : Nat) : n + 0 = n := by\n  exact?"),
    honest("show_term", _ADD, "theorem t (n : Nat) : n + 0 = n := by\n  show_term rfl"),
    honest(
        "simp_question",
        _LEN,
        "theorem t {α : Type} (xs : List α) : (xs ++ []).length = xs.length := by\n  simp?",
    ),
    honest("trace_state", _TRUE, "theorem t : True := by\n  trace_state\n  trivial"),
    honest("trace_message", _TRUE, 'theorem t : True := by\n  trace "so far"\n  trivial'),
    honest("classical", _TRUE, "theorem t : True := by\n  classical\n  trivial"),
    honest(
        "by_contra",
        "theorem t (p : Prop) (h : ¬¬p) : p := by",
        "theorem t (p : Prop) (h : ¬¬p) : p := by\n  exact Classical.byContradiction h",
    ),
    honest(
        "excluded_middle",
        "theorem t (p : Prop) : p ∨ ¬p := by",
        "theorem t (p : Prop) : p ∨ ¬p := Classical.em p",
    ),
    honest(
        "local_instance",
        _TRUE,
        "theorem t : True := by\n  haveI : Inhabited Nat := ⟨1⟩\n  letI : Inhabited Nat := ⟨2⟩\n"
        "  trivial",
    ),
    honest(
        "infer_instance",
        "theorem t : Nonempty Nat := by",
        "theorem t : Nonempty Nat := by\n  infer_instance",
    ),
    honest(
        "anonymous_instance",
        "theorem t : Nonempty Nat := by",
        "theorem t : Nonempty Nat := inferInstance",
    ),
    honest("conv", _ADD, "theorem t (n : Nat) : n + 0 = n := by\n  conv => lhs; rw [Nat.add_zero]"),
    honest(
        "clear",
        _AND,
        "theorem t (p q : Prop) (h : p ∧ q) : q ∧ p := by\n  have k := h\n  clear h\n"
        "  exact k.symm",
    ),
    honest(
        "named_argument",
        _AND,
        "theorem t (p q : Prop) (h : p ∧ q) : q ∧ p := And.intro (left := h.2) (right := h.1)",
    ),
    honest(
        "explicit", _AND, "theorem t (p q : Prop) (h : p ∧ q) : q ∧ p := @And.intro q p h.2 h.1"
    ),
    honest("cdot_function", _ALL, "theorem t : ∀ n : Nat, 0 ≤ n := (Nat.zero_le ·)"),
    honest(
        "anonymous_hypothesis",
        _AND,
        "theorem t (p q : Prop) (h : p ∧ q) : q ∧ p := ⟨‹p ∧ q›.2, ‹p ∧ q›.1⟩",
    ),
    honest(
        "comment_between_tactics",
        _AND,
        "theorem t (p q : Prop) (h : p ∧ q) : q ∧ p := by\n  -- first\n  constructor\n\n"
        "  /- second -/\n  · exact h.2\n  -- third\n  · exact h.1",
    ),
    honest(
        "comment_at_column_zero",
        _AND,
        "theorem t (p q : Prop) (h : p ∧ q) : q ∧ p := by\n  constructor\n-- a comment\n"
        "  · exact h.2\n  · exact h.1",
    ),
    honest(
        "empty_lines",
        _AND,
        "theorem t (p q : Prop) (h : p ∧ q) : q ∧ p := by\n\n  constructor\n\n\n  · exact h.2\n"
        "\n  · exact h.1\n\n",
    ),
    honest(
        "deep_indentation",
        _AND,
        "theorem t (p q : Prop) (h : p ∧ q) : q ∧ p := by\n          constructor\n"
        "          · exact h.2\n          · exact h.1",
    ),
    honest(
        "renamed_binders",
        _AND,
        "theorem t (p q : Prop) (hpq : p ∧ q) : q ∧ p := by\n  exact And.symm ‹_›",
    ),
    honest(
        "other_spacing",
        _AND,
        "theorem t (p q:Prop) (h : p∧q) :\n    q ∧ p :=by\n  exact ⟨h.2, h.1⟩",
    ),
    honest(
        "other_arrows",
        "theorem t (p : Prop) : p → p := by",
        "theorem t (p : Prop) : p -> p := by\n  intro h\n  exact h",
    ),
    honest(
        "as_example", _AND, "example (p q : Prop) (h : p ∧ q) : q ∧ p := by\n  exact ⟨h.2, h.1⟩"
    ),
    honest("as_definition_of_proof", _TRUE, "lemma t : True := by\n  trivial"),
    honest(
        "under_another_name",
        _AND,
        "theorem swapped (p q : Prop) (h : p ∧ q) : q ∧ p := by\n  exact ⟨h.2, h.1⟩",
    ),
    honest("rooted", _TRUE, "theorem _root_.t : True := by\n  trivial"),
    honest(
        "absurd",
        "theorem t (p : Prop) (h : p) (k : ¬p) : 1 = 2 := by",
        "theorem t (p : Prop) (h : p) (k : ¬p) : 1 = 2 := absurd h k",
    ),
    honest(
        "subst",
        "theorem t (a b : Nat) (h : a = b) : b = a := by",
        "theorem t (a b : Nat) (h : a = b) : b = a := h ▸ rfl",
    ),
    honest(
        "quotient_axiom",
        "theorem t (f g : Nat → Nat) (h : ∀ x, f x = g x) : f = g := by",
        "theorem t (f g : Nat → Nat) (h : ∀ x, f x = g x) : f = g := funext h",
    ),
    honest(
        "propositional_axiom",
        "theorem t (p q : Prop) (h : p ↔ q) : p = q := by",
        "theorem t (p q : Prop) (h : p ↔ q) : p = q := propext h",
    ),
)
