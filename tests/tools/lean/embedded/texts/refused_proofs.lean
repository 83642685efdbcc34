-- intro ⊢ Tactic `introN` failed
example (p : Prop) : p := by
  intro hp
-- exact ⊢ Type mismatch
example (p q : Prop) (hp : p) : q := by
  exact hp
-- apply ⊢ Tactic `apply` failed: could not unify
example (p q r : Prop) (h : p → q) : r := by
  apply h
-- assumption ⊢ Tactic `assumption` failed
example (p q : Prop) (hp : p) : q := by
  assumption
-- rfl ⊢ is not definitionally equal to
example (a b : Nat) : a + b = b + a := by
  rfl
-- decide ⊢ proved that the proposition
example : 7 ∣ 100 := by
  decide
-- contradiction ⊢ Tactic `contradiction` failed
example (p q : Prop) (hp : p) : q := by
  contradiction
-- omega ⊢ omega could not prove the goal
example (a b : Nat) (h : a ≤ b) : a < b := by
  omega
-- ac_rfl ⊢ is not definitionally equal to
example (a b : Nat) : a - b = b - a := by
  ac_rfl
-- constructor ⊢ no applicable constructor
example (a b : Nat) (h : a ≤ b) : a = b := by
  constructor
-- left ⊢ unsolved goals
example (p q : Prop) (hq : q) : p ∨ q := by
  left
-- calc ⊢ invalid 'calc' step
example (a b c : Nat) (h : a < b) (h' : b ≤ c) : a < c := by
  calc
    a < b := h
    c ≤ c := Nat.le_refl c
-- show ⊢ is not definitionally equal to target
example (a b : Nat) : a + b = b + a := by
  show a + b = a + b
  rfl
-- cases ⊢ Alternative `inr` has not been provided
example (p q : Prop) (h : p ∨ q) : q ∨ p := by
  cases h with
  | inl hp => exact .inr hp
-- rcases ⊢ unsolved goals
example (p q r : Prop) (h : p ∧ q) : r := by
  rcases h with ⟨hp, hq⟩
-- induction ⊢ unsolved goals
example (p : Nat → Prop) (h : p 0) (n : Nat) : p n := by
  induction n with
  | zero => exact h
  | succ n ih => skip
-- split ⊢ Tactic `split` failed
example (n : Nat) : n = n + 0 := by
  split
-- injection ⊢ equality of constructor applications expected
example (a b : Nat) (h : a = b) : b = a := by
  injection h
-- subst ⊢ Tactic `subst` failed
example (a b : Nat) (h : a + 1 = b + 1) : a = b := by
  subst h
  rfl
-- rw ⊢ Did not find an occurrence of the pattern
example (a b c : Nat) (h : a = b) : c = c + 0 := by
  rw [h]
-- simp ⊢ `simp` made no progress
example (a b : Nat) : a = b := by
  simp
-- simp ⊢ unsolved goals
example (p q : Prop) : p ∧ True := by
  simp
-- unfold ⊢ Tactic `unfold` failed to unfold `Nat.succ`
example (n : Nat) : Nat.succ n = n + 1 := by
  unfold Nat.succ
-- ext ⊢ unsolved goals
example (f g : Nat → Nat) : f = g := by
  ext n
-- congr ⊢ unsolved goals
example (f : Nat → Nat) (a b : Nat) : f a = f b := by
  congr
-- conv ⊢ Did not find an occurrence of the pattern
example (a b : Nat) (h : a = b) : b + a = b + b := by
  conv => lhs; lhs; rw [h]
-- first ⊢ Tactic `assumption` failed
example (p : Prop) : p := by
  first
    | contradiction
    | assumption
-- all_goals ⊢ is not definitionally equal to
example (a b : Nat) : a = a ∧ a = b := by
  constructor
  all_goals rfl
-- exact? ⊢ could not close the goal
example (f : Nat → Nat) (a b : Nat) : f a = f b := by
  exact?
-- exact ⊢ Unknown identifier `nosuchtheorem`
example (p : Prop) : p := by
  exact nosuchtheorem
-- grind ⊢ `grind` failed
example (p q : Prop) (h : p ∨ q) : p := by
  grind
-- grind ⊢ `grind` failed
example (α : Type) (f : α → α) (a b : α) (h : f a = f b) : a = b := by
  grind
