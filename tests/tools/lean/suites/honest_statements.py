"""Statements of every shape, with their headers and preludes."""

from tests.tools.lean.suites.honest import Honest, honest

STATEMENTS: tuple[Honest, ...] = (
    *(
        honest(f"ending_{number}", statement, "theorem t (n : Nat) : n + 0 = n := by\n  rfl")
        for number, statement in enumerate(
            (
                "theorem t (n : Nat) : n + 0 = n",
                "theorem t (n : Nat) : n + 0 = n :=",
                "theorem t (n : Nat) : n + 0 = n := by",
                "theorem t (n : Nat) : n + 0 = n := sorry",
                "theorem t (n : Nat) : n + 0 = n := by sorry",
                "theorem t (n : Nat) : n + 0 = n := by\n  sorry",
                "theorem t (n : Nat) : n + 0 = n := by\n",
                "theorem t (n : Nat) : n + 0 = n -- easy",
                "theorem t (n : Nat) : n + 0 = n /- easy -/ := by",
                "lemma t (n : Nat) : n + 0 = n := by",
                "/-- Zero. -/\ntheorem t (n : Nat) : n + 0 = n := by",
                "@[simp] theorem t (n : Nat) : n + 0 = n := by",
                "theorem t (n : Nat) :\r\n    n + 0 = n := by\r\n",
                "theorem t\n    (n : Nat) :\n    n + 0 = n := by",
                "open Nat in\ntheorem t (n : Nat) : n + 0 = n := by",
                "private theorem t (n : Nat) : n + 0 = n := by",
            )
        )
    ),
    honest(
        "example",
        "example (n : Nat) : n + 0 = n := by",
        "example (n : Nat) : n + 0 = n := by\n  rfl",
    ),
    honest("example_body", "example (n : Nat) : n + 0 = n := by", "by\n  rfl"),
    honest(
        "dotted_name",
        "theorem Nat.my_thm (n : Nat) : n + 0 = n := by",
        "theorem Nat.my_thm (n : Nat) : n + 0 = n := by\n  rfl",
    ),
    honest(
        "dotted_recursive",
        "theorem my.t : ∀ n : Nat, 0 ≤ n := by",
        "theorem my.t : ∀ n : Nat, 0 ≤ n\n  | 0 => Nat.le_refl 0\n"
        "  | n + 1 => Nat.le_trans (my.t n) (Nat.le_succ n)",
    ),
    honest(
        "quoted_name", "theorem «my thm» : True := by", "theorem «my thm» : True := by\n  trivial"
    ),
    honest("primed_name", "theorem t' : True := by", "theorem t' : True := by\n  trivial"),
    honest("unicode_name", "theorem θ₁ : True := by", "theorem θ₁ : True := by\n  trivial"),
    honest(
        "universe_parameters",
        "theorem t.{u} {α : Type u} (a : α) : a = a := by",
        "theorem t.{u} {α : Type u} (a : α) : a = a := by\n  rfl",
    ),
    honest(
        "sort_polymorphic",
        "theorem t {α : Sort _} (a : α) : a = a := by",
        "theorem t {α : Sort _} (a : α) : a = a := by\n  rfl",
    ),
    honest("type_star", "theorem t {α β : Type _} (f : α → β) (a : α) : f a = f a := by", "rfl"),
    honest(
        "let_in_type",
        "theorem t (n : Nat) : let m := n + 1; m = n + 1 := by",
        "theorem t (n : Nat) : let m := n + 1; m = n + 1 := by\n  intro m\n  rfl",
    ),
    honest(
        "let_on_lines",
        "theorem t (n : Nat) :\n    let m := n\n    m = n := by",
        "by\n  intro m\n  rfl",
    ),
    honest(
        "match_in_type",
        "theorem t (n : Nat) : (match n with | 0 => True | _ + 1 => True) := by",
        "by\n  cases n <;> trivial",
    ),
    honest(
        "if_in_type", "theorem t (n : Nat) : (if n = n then True else False) := by", "by\n  simp"
    ),
    honest(
        "instance_binder",
        "theorem t {α : Type} [Inhabited α] : ∃ x : α, x = x := by",
        "⟨default, rfl⟩",
    ),
    honest("strict_binder", "theorem t ⦃n : Nat⦄ : n = n := by", "rfl"),
    honest("anonymous_binder", "theorem t (_ : 1 = 1) : True := by", "trivial"),
    honest("default_argument", "theorem t (n : Nat := 0) : n = n := by", "by\n  rfl"),
    honest(
        "string_in_type", 'theorem t : "axiom -- /- sorry" = "axiom -- /- sorry" := by', "by\n  rfl"
    ),
    honest("char_in_type", "theorem t : '\"' = '\"' := by", "by\n  rfl"),
    honest(
        "comment_in_type",
        "theorem t /- the claim -/ (n : Nat) -- a number\n  : n = n := by",
        "by\n  rfl",
    ),
    honest(
        "leading_definition",
        "def two : Nat := 2\n\ntheorem t : two = 2 := by",
        "def two : Nat := 2\n\ntheorem t : two = 2 := by\n  rfl",
    ),
    honest(
        "leading_open",
        "open Nat\n\ntheorem t : succ 0 = 1 := by",
        "open Nat\n\ntheorem t : succ 0 = 1 := by\n  rfl",
    ),
    honest(
        "leading_variable",
        "variable (p : Prop)\n\ntheorem t (h : p) : p := by",
        "theorem t (h : p) : p := by\n  exact h",
    ),
    honest(
        "leading_namespace",
        "namespace My\n\ntheorem t : True := by",
        "namespace My\n\ntheorem t : True := by\n  trivial",
    ),
    honest(
        "leading_section",
        "section\nvariable {α : Type}\n\ntheorem t (a : α) : a = a := by",
        "theorem t (a : α) : a = a := by\n  rfl",
    ),
    honest(
        "prelude_inductive",
        "theorem t : ∀ c : Two, c = c := by",
        "by\n  intro c\n  cases c <;> rfl",
        prelude="inductive Two | a | b",
    ),
    honest(
        "prelude_notation",
        "theorem t : 1 ⊕⊕ 2 = 3 := by",
        "by\n  rfl",
        prelude='notation:65 a:65 " ⊕⊕ " b:66 => Nat.add a b',
    ),
    honest(
        "prelude_instance",
        "theorem t : (default : Three) = Three.a := by",
        "by\n  rfl",
        prelude="inductive Three | a | b | c\ninstance : Inhabited Three := ⟨.a⟩",
    ),
    honest(
        "prelude_variable",
        "theorem t (h : p) : p := by",
        "by\n  exact h",
        prelude="variable {p : Prop}",
    ),
    honest(
        "prelude_restated",
        "theorem t : Even' 2 := by",
        "def Even' (n : Nat) : Prop := ∃ k, n = 2 * k\n\ntheorem t : Even' 2 := by\n"
        "  exact ⟨1, rfl⟩",
        prelude="def Even' (n : Nat) : Prop := ∃ k, n = 2 * k",
    ),
    honest("header_open", "theorem t : succ 0 = 1 := by", "by\n  rfl", header="open Nat"),
    honest(
        "header_name_opened_twice",
        "theorem add_comm (a b : Nat) : a + b = b + a := by",
        "theorem add_comm (a b : Nat) : a + b = b + a := by\n  omega",
        header="open Nat",
    ),
    honest(
        "header_name_opened_twice_alone",
        "theorem add_comm (a b : Nat) : a + b = b + a := by",
        "@[simp] theorem h : True := trivial\n"
        "theorem add_comm (a b : Nat) : a + b = b + a := by\n  omega",
        header="open Nat",
    ),
    honest(
        "header_option",
        "theorem t : True := by",
        "by\n  trivial",
        header="set_option maxRecDepth 1000\nset_option maxHeartbeats 0",
    ),
    honest(
        "header_repeated",
        "theorem t : succ 0 = 1 := by",
        "open Nat\n\ntheorem t : succ 0 = 1 := by\n  rfl",
        header="open Nat",
    ),
    honest(
        "name_of_a_library_theorem",
        "theorem foo : True := by",
        "theorem foo : True := by\n  trivial",
    ),
    honest("false_conclusion", "theorem t (h : 1 = 2) : False := by", "by\n  cases h"),
    honest(
        "exists_unique_shape",
        "theorem t : ∃ n : Nat, n = 3 ∧ ∀ m, m = 3 → m = n := by",
        "⟨3, rfl, fun _ h => h⟩",
    ),
    honest("set_builder_bar", "theorem t (x : {n : Nat // 0 < n}) : 0 < x.val := by", "x.property"),
    honest(
        "equations_behind_divides",
        "theorem t : ∀ n : Nat, 1 ∣ n := by",
        "theorem t : ∀ n : Nat, 1 ∣ n\n  | n => ⟨n, (Nat.one_mul n).symm⟩",
    ),
    honest(
        "long_statement",
        "theorem t " + " ".join(f"(h{i} : {i} = {i})" for i in range(60)) + " : 1 = 1 := by",
        "by\n  rfl",
    ),
)
