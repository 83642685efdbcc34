prelude
import Init.Nat.Basic

/-!
# Natural numbers: the order

`≤` and `<` without arithmetic other than `+ 1`.
-/

namespace Nat

/-! ## Reflexivity, transitivity, successors -/

attribute [simp] Nat.zero_le

@[simp] protected theorem le_refl (n : Nat) : n ≤ n := Nat.le.refl
protected theorem le_rfl {n : Nat} : n ≤ n := Nat.le.refl
theorem le_step {n m : Nat} (h : n ≤ m) : n ≤ succ m := Nat.le.step h
theorem le_succ (n : Nat) : n ≤ succ n := Nat.le.step Nat.le.refl
theorem le_add_one (n : Nat) : n ≤ n + 1 := le_succ n
theorem le_succ_of_le {n m : Nat} (h : n ≤ m) : n ≤ succ m := Nat.le.step h

theorem not_succ_le_zero : ∀ (n : Nat), succ n ≤ 0 → False := nofun
theorem not_add_one_le_zero (n : Nat) : ¬ n + 1 ≤ 0 := not_succ_le_zero n
@[simp] theorem not_lt_zero (n : Nat) : ¬ n < 0 := not_succ_le_zero n

protected theorem le_trans {n m k : Nat} (h₁ : n ≤ m) (h₂ : m ≤ k) : n ≤ k := by
  induction h₂ with
  | refl => exact h₁
  | step _ ih => exact Nat.le.step ih

theorem pred_le_pred {n m : Nat} (h : n ≤ m) : pred n ≤ pred m := by
  cases h with
  | refl => exact Nat.le.refl
  | @step m h =>
    cases n with
    | zero => exact Nat.zero_le m
    | succ n => exact Nat.le_trans (le_succ n) h

theorem le_of_succ_le_succ {n m : Nat} (h : succ n ≤ succ m) : n ≤ m := pred_le_pred h
theorem le_of_lt_succ {m n : Nat} (h : m < succ n) : m ≤ n := le_of_succ_le_succ h
theorem le_of_lt_add_one {n m : Nat} (h : n < m + 1) : n ≤ m := le_of_succ_le_succ h
theorem lt_succ_of_le {n m : Nat} (h : n ≤ m) : n < succ m := succ_le_succ h
theorem lt_add_one_of_le {n m : Nat} (h : n ≤ m) : n < m + 1 := succ_le_succ h
theorem le_of_succ_le {n m : Nat} (h : succ n ≤ m) : n ≤ m := Nat.le_trans (le_succ n) h
theorem succ_lt_succ {n m : Nat} (h : n < m) : succ n < succ m := succ_le_succ h
theorem lt_of_succ_lt_succ {n m : Nat} (h : succ n < succ m) : n < m := le_of_succ_le_succ h
theorem lt_of_succ_le {n m : Nat} (h : succ n ≤ m) : n < m := h
theorem succ_le_of_lt {n m : Nat} (h : n < m) : succ n ≤ m := h
theorem lt_of_add_one_le {n m : Nat} (h : n + 1 ≤ m) : n < m := h
theorem add_one_le_of_lt {n m : Nat} (h : n < m) : n + 1 ≤ m := h
theorem lt_of_succ_lt {n m : Nat} (h : succ n < m) : n < m := le_of_succ_le h
protected theorem le_of_lt {n m : Nat} (h : n < m) : n ≤ m := le_of_succ_le h
theorem lt.step {n m : Nat} (h : n < m) : n < succ m := Nat.le.step h
theorem lt_succ_of_lt {a b : Nat} (h : a < b) : a < succ b := Nat.le.step h
theorem lt_add_one_of_lt {a b : Nat} (h : a < b) : a < b + 1 := Nat.le.step h

@[simp] theorem zero_lt_succ (n : Nat) : 0 < succ n := succ_le_succ (Nat.zero_le n)
theorem succ_pos (n : Nat) : 0 < succ n := zero_lt_succ n
theorem add_one_pos (n : Nat) : 0 < n + 1 := zero_lt_succ n
theorem lt.base (n : Nat) : n < succ n := Nat.le.refl
theorem lt_succ_self (n : Nat) : n < succ n := Nat.le.refl
@[simp] protected theorem lt_add_one (n : Nat) : n < n + 1 := Nat.le.refl
protected theorem zero_lt_one : 0 < (1 : Nat) := zero_lt_succ 0
protected theorem one_pos : 0 < (1 : Nat) := zero_lt_succ 0
protected theorem zero_lt_two : 0 < (2 : Nat) := zero_lt_succ 1
protected theorem two_pos : 0 < (2 : Nat) := zero_lt_succ 1
protected theorem one_lt_two : 1 < (2 : Nat) := Nat.le.refl
theorem one_lt_succ_succ (n : Nat) : 1 < n.succ.succ := succ_lt_succ (succ_pos n)

protected theorem lt_of_lt_of_le {n m k : Nat} (h₁ : n < m) (h₂ : m ≤ k) : n < k :=
  Nat.le_trans h₁ h₂
protected theorem lt_of_le_of_lt {n m k : Nat} (h₁ : n ≤ m) (h₂ : m < k) : n < k :=
  Nat.le_trans (succ_le_succ h₁) h₂
protected theorem lt_trans {n m k : Nat} (h₁ : n < m) (h₂ : m < k) : n < k :=
  Nat.lt_of_le_of_lt (Nat.le_of_lt h₁) h₂
protected theorem lt_of_lt_of_eq {n m k : Nat} (h₁ : n < m) (h₂ : m = k) : n < k := h₂ ▸ h₁
protected theorem le_of_eq {n m : Nat} (h : n = m) : n ≤ m := h ▸ Nat.le.refl
theorem zero_lt_of_lt {a b : Nat} (h : a < b) : 0 < b := Nat.lt_of_le_of_lt (Nat.zero_le a) h
theorem one_le_of_lt {a b : Nat} (h : a < b) : 1 ≤ b := zero_lt_of_lt h

instance : Trans (· < · : Nat → Nat → Prop) (· < · : Nat → Nat → Prop) (· < · : Nat → Nat → Prop) where
  trans := Nat.lt_trans
instance : Trans (· ≤ · : Nat → Nat → Prop) (· ≤ · : Nat → Nat → Prop) (· ≤ · : Nat → Nat → Prop) where
  trans := Nat.le_trans
instance : Trans (· < · : Nat → Nat → Prop) (· ≤ · : Nat → Nat → Prop) (· < · : Nat → Nat → Prop) where
  trans := Nat.lt_of_lt_of_le
instance : Trans (· ≤ · : Nat → Nat → Prop) (· < · : Nat → Nat → Prop) (· < · : Nat → Nat → Prop) where
  trans := Nat.lt_of_le_of_lt

/-! ## Irreflexivity, antisymmetry, totality -/

theorem not_succ_le_self (n : Nat) : ¬ succ n ≤ n := by
  induction n with
  | zero => exact not_succ_le_zero 0
  | succ n ih => exact fun h => ih (le_of_succ_le_succ h)
theorem not_add_one_le_self (n : Nat) : ¬ n + 1 ≤ n := not_succ_le_self n
@[simp] protected theorem lt_irrefl (n : Nat) : ¬ n < n := not_succ_le_self n

protected theorem not_le_of_gt {n m : Nat} (h : n > m) : ¬ n ≤ m :=
  fun h' => Nat.lt_irrefl m (Nat.lt_of_lt_of_le h h')
protected theorem not_le_of_lt {a b : Nat} (h : a < b) : ¬ b ≤ a := Nat.not_le_of_gt h
protected theorem not_lt_of_ge {a b : Nat} (h : b ≥ a) : ¬ b < a := fun h' => Nat.not_le_of_gt h' h
protected theorem not_lt_of_le {a b : Nat} (h : a ≤ b) : ¬ b < a := Nat.not_lt_of_ge h
protected theorem lt_le_asymm {a b : Nat} (h : a < b) : ¬ b ≤ a := Nat.not_le_of_gt h
protected theorem le_lt_asymm {a b : Nat} (h : a ≤ b) : ¬ b < a := Nat.not_lt_of_ge h
protected theorem lt_asymm {a b : Nat} (h : a < b) : ¬ b < a := Nat.not_lt_of_ge (Nat.le_of_lt h)
protected theorem not_lt_of_gt {a b : Nat} (h : a < b) : ¬ b < a := Nat.lt_asymm h
protected theorem not_lt_of_lt {a b : Nat} (h : a < b) : ¬ b < a := Nat.lt_asymm h
theorem not_succ_lt_self {n : Nat} : ¬ succ n < n := Nat.not_lt_of_le (le_succ n)
theorem ne_of_gt {a b : Nat} (h : b < a) : a ≠ b := fun e => Nat.lt_irrefl b (e ▸ h)
theorem ne_of_lt {a b : Nat} (h : a < b) : a ≠ b := (ne_of_gt h).symm
protected theorem ne_of_lt' {a b : Nat} (h : a < b) : b ≠ a := ne_of_gt h
protected theorem ne_zero_of_lt {b a : Nat} (h : b < a) : a ≠ 0 := fun e => not_lt_zero b (e ▸ h)

protected theorem eq_or_lt_of_le {n m : Nat} (h : n ≤ m) : n = m ∨ n < m := by
  cases h with
  | refl => exact Or.inl rfl
  | step h => exact Or.inr (succ_le_succ h)
protected theorem lt_or_eq_of_le {n m : Nat} (h : n ≤ m) : n < m ∨ n = m :=
  match Nat.eq_or_lt_of_le h with
  | Or.inl e => Or.inr e
  | Or.inr l => Or.inl l
protected theorem lt_or_ge (n m : Nat) : n < m ∨ n ≥ m := by
  induction n with
  | zero =>
    cases m with
    | zero => exact Or.inr Nat.le.refl
    | succ m => exact Or.inl (zero_lt_succ m)
  | succ n ih =>
    cases ih with
    | inl h => exact match Nat.lt_or_eq_of_le h with
      | Or.inl h => Or.inl h
      | Or.inr e => Or.inr (Nat.le_of_eq e.symm)
    | inr h => exact Or.inr (Nat.le.step h)
protected theorem le_total (m n : Nat) : m ≤ n ∨ n ≤ m :=
  match Nat.lt_or_ge m n with
  | Or.inl h => Or.inl (Nat.le_of_lt h)
  | Or.inr h => Or.inr h
protected theorem le_or_ge (m n : Nat) : m ≤ n ∨ n ≤ m := Nat.le_total m n
protected theorem le_or_le (m n : Nat) : m ≤ n ∨ n ≤ m := Nat.le_total m n

theorem gt_of_not_le {n m : Nat} (h : ¬ n ≤ m) : n > m :=
  match Nat.lt_or_ge m n with
  | Or.inl h' => h'
  | Or.inr h' => absurd h' h
theorem ge_of_not_lt {n m : Nat} (h : ¬ n < m) : n ≥ m :=
  match Nat.lt_or_ge n m with
  | Or.inl h' => absurd h' h
  | Or.inr h' => h'
protected theorem lt_of_not_ge {a b : Nat} (h : ¬ b ≥ a) : b < a := gt_of_not_le h
protected theorem lt_of_not_le {a b : Nat} (h : ¬ a ≤ b) : b < a := gt_of_not_le h
protected theorem le_of_not_gt {a b : Nat} (h : ¬ b > a) : b ≤ a := ge_of_not_lt h
protected theorem le_of_not_lt {a b : Nat} (h : ¬ a < b) : b ≤ a := ge_of_not_lt h
protected theorem le_of_not_le {a b : Nat} (h : ¬ b ≤ a) : a ≤ b := Nat.le_of_lt (gt_of_not_le h)
protected theorem le_of_not_ge {a b : Nat} (h : ¬ a ≥ b) : a ≤ b := Nat.le_of_not_le h

@[simp] protected theorem not_le {a b : Nat} : ¬ a ≤ b ↔ b < a := ⟨gt_of_not_le, Nat.not_le_of_gt⟩
@[simp] protected theorem not_lt {a b : Nat} : ¬ a < b ↔ b ≤ a := ⟨ge_of_not_lt, Nat.not_lt_of_le⟩
theorem not_le_eq (a b : Nat) : (¬ a ≤ b) = (b + 1 ≤ a) := propext Nat.not_le
theorem not_ge_eq (a b : Nat) : (¬ a ≥ b) = (a + 1 ≤ b) := propext Nat.not_le
theorem not_lt_eq (a b : Nat) : (¬ a < b) = (b ≤ a) := propext Nat.not_lt
theorem not_gt_eq (a b : Nat) : (¬ a > b) = (a ≤ b) := propext Nat.not_lt

protected theorem le_antisymm {n m : Nat} (h₁ : n ≤ m) (h₂ : m ≤ n) : n = m :=
  match Nat.eq_or_lt_of_le h₁ with
  | Or.inl e => e
  | Or.inr l => absurd h₂ (Nat.not_le_of_gt l)
protected theorem le_antisymm_iff {a b : Nat} : a = b ↔ a ≤ b ∧ b ≤ a :=
  ⟨fun h => ⟨Nat.le_of_eq h, Nat.le_of_eq h.symm⟩, fun h => Nat.le_antisymm h.1 h.2⟩
protected theorem eq_iff_le_and_ge {a b : Nat} : a = b ↔ a ≤ b ∧ b ≤ a := Nat.le_antisymm_iff
protected theorem lt_of_le_of_ne {n m : Nat} (h₁ : n ≤ m) (h₂ : ¬ n = m) : n < m :=
  match Nat.eq_or_lt_of_le h₁ with
  | Or.inl e => absurd e h₂
  | Or.inr l => l

protected theorem lt_trichotomy (a b : Nat) : a < b ∨ a = b ∨ b < a :=
  match Nat.lt_or_ge a b with
  | Or.inl h => Or.inl h
  | Or.inr h => match Nat.eq_or_lt_of_le h with
    | Or.inl e => Or.inr (Or.inl e.symm)
    | Or.inr l => Or.inr (Or.inr l)
protected theorem lt_or_gt_of_ne {a b : Nat} (ne : a ≠ b) : a < b ∨ a > b :=
  match Nat.lt_trichotomy a b with
  | Or.inl h => Or.inl h
  | Or.inr (Or.inl e) => absurd e ne
  | Or.inr (Or.inr h) => Or.inr h
protected theorem lt_or_lt_of_ne {a b : Nat} (ne : a ≠ b) : a < b ∨ b < a := Nat.lt_or_gt_of_ne ne
protected theorem ne_iff_lt_or_gt {a b : Nat} : a ≠ b ↔ a < b ∨ b < a :=
  ⟨Nat.lt_or_gt_of_ne, fun h => match h with
    | Or.inl h => ne_of_lt h
    | Or.inr h => ne_of_gt h⟩
protected theorem lt_or_gt {a b : Nat} : a ≠ b ↔ a < b ∨ b < a := Nat.ne_iff_lt_or_gt
protected theorem eq_or_lt_of_not_lt {a b : Nat} (h : ¬ a < b) : a = b ∨ b < a :=
  match Nat.lt_trichotomy a b with
  | Or.inl h' => absurd h' h
  | Or.inr h' => h'

protected theorem lt_iff_le_not_le {m n : Nat} : m < n ↔ m ≤ n ∧ ¬ n ≤ m :=
  ⟨fun h => ⟨Nat.le_of_lt h, Nat.not_le_of_gt h⟩, fun h => gt_of_not_le h.2⟩
protected theorem lt_iff_le_and_not_ge {m n : Nat} : m < n ↔ m ≤ n ∧ ¬ n ≤ m := Nat.lt_iff_le_not_le
protected theorem lt_iff_le_and_ne {m n : Nat} : m < n ↔ m ≤ n ∧ m ≠ n :=
  ⟨fun h => ⟨Nat.le_of_lt h, ne_of_lt h⟩, fun h => Nat.lt_of_le_of_ne h.1 h.2⟩
protected theorem le_iff_lt_or_eq {n m : Nat} : n ≤ m ↔ n < m ∨ n = m :=
  ⟨Nat.lt_or_eq_of_le, fun h => match h with
    | Or.inl h => Nat.le_of_lt h
    | Or.inr e => Nat.le_of_eq e⟩

/-! ## Comparison with zero and with successors -/

theorem eq_zero_or_pos (n : Nat) : n = 0 ∨ n > 0 := by
  cases n with
  | zero => exact Or.inl rfl
  | succ n => exact Or.inr (zero_lt_succ n)
protected theorem pos_of_ne_zero {n : Nat} (h : n ≠ 0) : 0 < n :=
  match eq_zero_or_pos n with
  | Or.inl e => absurd e h
  | Or.inr h => h
theorem zero_lt_of_ne_zero {a : Nat} (h : a ≠ 0) : 0 < a := Nat.pos_of_ne_zero h
protected theorem pos_iff_ne_zero {n : Nat} : 0 < n ↔ n ≠ 0 := ⟨ne_of_gt, Nat.pos_of_ne_zero⟩
protected theorem ne_zero_iff_zero_lt {n : Nat} : n ≠ 0 ↔ 0 < n := Nat.pos_iff_ne_zero.symm
theorem one_le_iff_ne_zero {n : Nat} : 1 ≤ n ↔ n ≠ 0 := Nat.pos_iff_ne_zero
theorem eq_zero_of_le_zero {n : Nat} (h : n ≤ 0) : n = 0 := Nat.le_antisymm h (Nat.zero_le n)
theorem le_zero {i : Nat} : i ≤ 0 ↔ i = 0 := ⟨eq_zero_of_le_zero, Nat.le_of_eq⟩
@[simp] theorem le_zero_eq (a : Nat) : (a ≤ 0) = (a = 0) := propext le_zero
protected theorem eq_zero_of_not_pos {n : Nat} (h : ¬ 0 < n) : n = 0 := eq_zero_of_le_zero (ge_of_not_lt h)

theorem succ_le {n m : Nat} : succ n ≤ m ↔ n < m := Iff.rfl
theorem succ_le_iff {m n : Nat} : succ m ≤ n ↔ m < n := Iff.rfl
theorem add_one_le_iff {n m : Nat} : n + 1 ≤ m ↔ n < m := Iff.rfl
theorem lt_iff_add_one_le {m n : Nat} : m < n ↔ m + 1 ≤ n := Iff.rfl
theorem lt_succ {m n : Nat} : m < succ n ↔ m ≤ n := ⟨le_of_lt_succ, lt_succ_of_le⟩
protected theorem lt_succ_iff {m n : Nat} : m < succ n ↔ m ≤ n := lt_succ
protected theorem lt_add_one_iff {m n : Nat} : m < n + 1 ↔ m ≤ n := lt_succ
theorem le_iff_lt_add_one {x y : Nat} : x ≤ y ↔ x < y + 1 := lt_succ.symm
theorem lt_one_add_iff {m n : Nat} : m < 1 + n ↔ m ≤ n := by rw [Nat.add_comm]; exact lt_succ
theorem one_add_le_iff {m n : Nat} : 1 + m ≤ n ↔ m < n := by rw [Nat.add_comm]; exact Iff.rfl
protected theorem lt_succ_iff_lt_or_eq {m n : Nat} : m < succ n ↔ m < n ∨ m = n :=
  lt_succ.trans Nat.le_iff_lt_or_eq
protected theorem lt_add_one_iff_lt_or_eq {m n : Nat} : m < n + 1 ↔ m < n ∨ m = n :=
  Nat.lt_succ_iff_lt_or_eq
protected theorem eq_of_lt_succ_of_not_lt {m n : Nat} (hmn : m < n + 1) (h : ¬ m < n) : m = n :=
  Nat.le_antisymm (le_of_lt_succ hmn) (ge_of_not_lt h)
protected theorem eq_of_le_of_lt_succ {n m : Nat} (h₁ : n ≤ m) (h₂ : m < n + 1) : m = n :=
  Nat.le_antisymm (le_of_lt_succ h₂) h₁
@[simp] theorem lt_one_iff {n : Nat} : n < 1 ↔ n = 0 := lt_succ.trans le_zero
theorem succ_le_succ_iff {a b : Nat} : succ a ≤ succ b ↔ a ≤ b := ⟨le_of_succ_le_succ, succ_le_succ⟩
theorem succ_lt_succ_iff {a b : Nat} : succ a < succ b ↔ a < b := ⟨lt_of_succ_lt_succ, succ_lt_succ⟩
theorem add_one_le_add_one_iff {a b : Nat} : a + 1 ≤ b + 1 ↔ a ≤ b := succ_le_succ_iff
theorem add_one_lt_add_one_iff {a b : Nat} : a + 1 < b + 1 ↔ a < b := succ_lt_succ_iff
theorem le_or_eq_of_le_succ {m n : Nat} (h : m ≤ succ n) : m ≤ n ∨ m = succ n :=
  match Nat.eq_or_lt_of_le h with
  | Or.inl e => Or.inr e
  | Or.inr l => Or.inl (le_of_lt_succ l)
theorem le_or_eq_of_le_add_one {m n : Nat} (h : m ≤ n + 1) : m ≤ n ∨ m = n + 1 := le_or_eq_of_le_succ h
theorem le_succ_iff {m n : Nat} : m ≤ n.succ ↔ m ≤ n ∨ m = n.succ :=
  ⟨le_or_eq_of_le_succ, fun h => match h with
    | Or.inl h => le_succ_of_le h
    | Or.inr e => Nat.le_of_eq e⟩
theorem le_add_one_iff {m n : Nat} : m ≤ n + 1 ↔ m ≤ n ∨ m = n + 1 := le_succ_iff
theorem le_one_iff_eq_zero_or_eq_one {n : Nat} : n ≤ 1 ↔ n = 0 ∨ n = 1 := by
  rw [le_succ_iff, le_zero]
theorem le_and_le_add_one_iff {n m : Nat} : n ≤ m ∧ m ≤ n + 1 ↔ m = n ∨ m = n + 1 := by
  constructor
  · intro ⟨h₁, h₂⟩
    exact match le_or_eq_of_le_succ h₂ with
    | Or.inl h => Or.inl (Nat.le_antisymm h h₁)
    | Or.inr e => Or.inr e
  · intro h
    exact match h with
    | Or.inl e => ⟨Nat.le_of_eq e.symm, e.symm ▸ le_succ n⟩
    | Or.inr e => ⟨e.symm ▸ le_succ n, Nat.le_of_eq e⟩
theorem one_lt_iff_ne_zero_and_ne_one {n : Nat} : 1 < n ↔ n ≠ 0 ∧ n ≠ 1 := by
  constructor
  · intro h
    exact ⟨Nat.ne_zero_of_lt h, ne_of_gt h⟩
  · intro ⟨h0, h1⟩
    exact Nat.lt_of_le_of_ne (Nat.pos_of_ne_zero h0) h1.symm

end Nat
