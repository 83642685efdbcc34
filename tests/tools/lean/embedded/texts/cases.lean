-- cases
example (p q : Prop) (h : p ∨ q) : q ∨ p := by
  cases h with
  | inl hp => exact .inr hp
  | inr hq => exact .inl hq
-- cases
example (n : Nat) (h : n ≤ 0) : n = 0 := by
  cases h
  rfl
-- rcases
example (p q r : Prop) (h : p ∧ (q ∨ r)) : (p ∧ q) ∨ (p ∧ r) := by
  rcases h with ⟨hp, hq | hr⟩
  · exact .inl ⟨hp, hq⟩
  · exact .inr ⟨hp, hr⟩
-- rcases
example (p : Nat → Prop) (h : ∃ n, n = 3 ∧ p n) : p 3 := by
  rcases h with ⟨_, rfl, h⟩
  exact h
-- rcases
example (p q : Prop) (h : p ∧ q) : q := by
  rcases h with ⟨-, hq : q⟩
  exact hq
-- obtain
example (p : Nat → Prop) (h : ∃ n, p n ∧ 0 < n) : ∃ n, 0 < n ∧ p n := by
  obtain ⟨n, hp, hn⟩ := h
  exact ⟨n, hn, hp⟩
-- obtain
example (p q : Prop) (hp : p) (h : p → q) : q := by
  obtain hq : q := h hp
  exact hq
-- by_cases
example (p q : Prop) (h : p → q) (h' : ¬ p → q) : q := by
  by_cases hp : p
  · exact h hp
  · exact h' hp
-- split
example (n : Nat) : (if n = 0 then 1 else n) ≠ 0 := by
  split
  · decide
  · assumption
-- split
example (f : Nat → Nat) (h : f = fun n => match n with | 0 => 1 | _ + 1 => 2) : 0 < f 5 := by
  rw [h]
  show 0 < match 5 with | 0 => 1 | _ + 1 => 2
  split
  · decide
  · decide
-- induction
example (n : Nat) : 0 + n = n := by
  induction n with
  | zero => rfl
  | succ n ih => rw [← Nat.add_assoc, ih]
-- induction
example (xs : List Nat) : xs ++ [] = xs := by
  induction xs with
  | nil => rfl
  | cons x xs ih => rw [List.cons_append, ih]
-- induction
example (p : Nat → Prop) (h : ∀ n, (∀ m, m < n → p m) → p n) (n : Nat) : p n := by
  induction n using Nat.strongRecOn with
  | ind n ih => exact h n ih
-- induction
example (a b c : Nat) (h : a = b) : a + c = b + c := by
  induction c generalizing a b with
  | zero => exact h
  | succ c ih => exact congrArg Nat.succ (ih a b h)
-- fun_induction
def half : Nat → Nat
  | 0 => 0
  | 1 => 0
  | n + 2 => half n + 1
example (n : Nat) : 2 * half n ≤ n := by
  fun_induction half n with
  | case1 => decide
  | case2 => decide
  | case3 n ih => exact Nat.succ_le_succ (Nat.succ_le_succ ih)
-- fun_cases
def isZero : Nat → Bool
  | 0 => true
  | _ + 1 => false
example (n : Nat) (h : isZero n = true) : n = 0 := by
  fun_cases isZero n with
  | case1 => rfl
  | case2 n => exact nomatch h
-- injection
example (a b : Nat) (h : Nat.succ a = Nat.succ b) : a = b := by
  injection h
-- injections
example (a b : Nat) (h : [a] = [b]) : a = b := by
  injections
-- subst
example (a b : Nat) (h : a = b) : a + b = b + b := by
  subst h
  rfl
-- subst_vars
example (a b c : Nat) (_ : a = b) (_ : b = c) : a = c := by
  subst_vars
  rfl
-- if
example (n : Nat) : n = 0 ∨ n ≠ 0 := by
  if h : n = 0 then
    exact .inl h
  else
    exact .inr h
-- match
example (p q : Prop) (h : p ∨ q) : q ∨ p := by
  match h with
  | .inl hp => exact .inr hp
  | .inr hq => exact .inl hq
