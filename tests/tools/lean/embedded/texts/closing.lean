-- exact
example (p : Prop) (hp : p) : p := by
  exact hp
-- assumption
example (p q : Prop) (_ : p) (_ : q) : q := by
  assumption
-- trivial
example : True := by
  trivial
-- rfl
example : 2 + 2 = 4 := by
  rfl
-- rfl
example (p : Prop) : p ↔ p := by
  rfl
-- rfl
example (n : Nat) : n ≤ n := by
  rfl
-- rfl
example {α : Type} (a : α) : a ≍ a := by
  rfl
-- eq_refl
example (n : Nat) : n + 0 = n := by
  eq_refl
-- decide
example : ¬ 7 ∣ 100 ∧ 2 ^ 10 = 1024 := by
  decide
-- decide
example : ∀ a b : Bool, (a && b) = (b && a) := by
  decide
-- contradiction
example (p q : Prop) (hp : p) (hn : ¬ p) : q := by
  contradiction
-- contradiction
example (h : 0 = 1) : 2 = 3 := by
  contradiction
-- nomatch
example (p : Prop) (h : False) : p := by
  nomatch h
-- nofun
example (n : Nat) : ¬ n + 1 = 0 := by
  nofun
-- exact?
example (a b : Nat) (h : a + 1 = b + 1) : a = b := by
  exact?
-- apply?
example (p q : Prop) (h : p → q) (hp : p) : q := by
  apply?
-- solve_by_elim
example (p q r : Prop) (hpq : p → q) (hqr : q → r) (hp : p) : r := by
  solve_by_elim
-- apply_assumption
example (p q : Prop) (h : p → q) (hp : p) : q := by
  apply_assumption
  exact hp
-- infer_instance
example : Decidable (3 = 4) := by
  infer_instance
-- exact_mod_cast
example (a b : Nat) (h : (a : Int) = b) : a = b := by
  exact_mod_cast h
-- show_term
example (p : Prop) (hp : p) : p := by
  show_term exact hp
-- omega
example (a b c : Nat) (h : a < b) (h' : b < c) : a + 2 ≤ c := by
  omega
-- omega
example (x y : Int) (h : 2 * x + 3 * y = 7) (h' : x - y = 1) : x = 2 := by
  omega
-- omega
example (n : Nat) : n % 2 = 0 ∨ n % 2 = 1 := by
  omega
-- ac_rfl
example (a b c d : Nat) : a + b + (c + d) = d + (b + c) + a := by
  ac_rfl
-- ac_rfl
example (a b c : Nat) : a * (b * c) = c * b * a := by
  ac_rfl
-- ac_nf
example (a b c : Nat) (f : Nat → Nat) : f (a + (b + c)) = f (c + b + a) := by
  ac_nf
