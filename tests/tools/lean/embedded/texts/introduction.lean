-- intro
example (p q : Prop) : p → q → p := by
  intro hp _
  exact hp
-- intro
example (p q : Prop) : p ∧ q → q := by
  intro ⟨_, hq⟩
  exact hq
-- intros
example (p q r : Prop) : p → q → r → r := by
  intros
  assumption
-- rintro
example (p q r : Prop) : (p ∨ q) ∧ r → r ∧ (q ∨ p) := by
  rintro ⟨hp | hq, hr⟩
  · exact ⟨hr, .inr hp⟩
  · exact ⟨hr, .inl hq⟩
-- rintro
example (a b : Nat) : a = b → b = a := by
  rintro rfl
  rfl
-- revert
example (p : Nat → Prop) (n : Nat) (h : p n) (all : ∀ m, p m → p (m + 1)) : p (n + 1) := by
  revert h
  exact all n
-- clear
example (p q : Prop) (h : q) (hp : p) : p := by
  clear h
  fail_if_success exact h
  exact hp
-- rename_i
example : ∀ n : Nat, n = n := by
  intros
  rename_i k
  exact Eq.refl k
-- rename
example (p q : Prop) (hp : p) (hq : q) : p := by
  rename p => first
  exact first
-- generalize
example (f : Nat → Nat) (h : ∀ k, f k = 0) (n : Nat) : f (n * n + 1) = 0 := by
  generalize n * n + 1 = m
  exact h m
-- generalize
example (n : Nat) : ∃ m, m = n * n := by
  generalize h : n * n = m
  exact ⟨m, rfl⟩
-- specialize
example (p : Nat → Prop) (h : ∀ n, p n → p (n + 1)) (h0 : p 0) : p 1 := by
  specialize h 0 h0
  exact h
