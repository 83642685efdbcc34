-- apply
example (p q r : Prop) (h : p → q → r) (hp : p) (hq : q) : r := by
  apply h
  · exact hp
  · exact hq
-- refine
example (p q : Prop) (hp : p) (hq : q) : p ∧ q := by
  refine ⟨hp, ?_⟩
  exact hq
-- refine'
example (p q : Prop) (hp : p) (hq : q) : p ∧ q := by
  refine' ⟨_, hq⟩
  exact hp
-- constructor
example (p q : Prop) (hp : p) (hq : q) : p ∧ q := by
  constructor
  · exact hp
  · exact hq
-- and_intros
example (p q r : Prop) (hp : p) (hq : q) (hr : r) : p ∧ q ∧ r := by
  and_intros
  · exact hp
  · exact hq
  · exact hr
-- left
example (p q : Prop) (hp : p) : p ∨ q := by
  left
  exact hp
-- right
example (p q : Prop) (hq : q) : p ∨ q := by
  right
  exact hq
-- exists
example : ∃ n : Nat, n * n = 49 := by
  exists 7
-- exfalso
example (p q : Prop) (h : p → False) (hp : p) : q := by
  exfalso
  exact h hp
-- false_or_by_contra
example (p : Prop) (h : ¬ ¬ p) : p := by
  false_or_by_contra
  rename_i hn
  exact h hn
-- have
example (p q r : Prop) (hpq : p → q) (hqr : q → r) (hp : p) : r := by
  have hq : q := hpq hp
  exact hqr hq
-- have
example (p q : Prop) (h : p ∧ q) : q := by
  have ⟨_, hq⟩ := h
  exact hq
-- replace
example (p q : Prop) (h : p → q) (hp : p) : q := by
  replace hp := h hp
  exact hp
-- let
example : ∃ n : Nat, n = 6 := by
  let k := 3
  exact ⟨k + k, rfl⟩
-- show
example (n : Nat) : n + 1 ≤ Nat.succ n := by
  show n + 1 ≤ n + 1
  exact Nat.le_refl _
-- suffices
example (p q : Prop) (h : q → p) (hq : q) : p := by
  suffices hq' : q from h hq'
  exact hq
-- calc
example (a b c : Nat) (h : a = b) (h' : b < c) : a < c := by
  calc
    a = b := h
    _ < c := h'
-- calc
example (a b c d : Nat) (h₁ : a ≤ b) (h₂ : b < c) (h₃ : c = d) : a < d := by
  calc a
    _ ≤ b := h₁
    _ < c := h₂
    _ = d := h₃
-- change
example (p : Prop) (h : ¬ p) : p → False := by
  change ¬ p
  exact h
-- change
example (p q : Prop) (h : ¬ p) (hp : p) : q := by
  change p → False at h
  exact (h hp).elim
-- symm
example (a b : Nat) (h : a = b) : b = a := by
  symm
  exact h
-- symm
example (p q : Prop) (h : p ↔ q) : q ↔ p := by
  symm at h
  exact h
