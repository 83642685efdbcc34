prelude
import Init.Logic.Propositional
import Init.Nat.SubOrder
import Init.Tactic.Operation

/-!
# Natural numbers: minimum and maximum
-/

instance instMinNat : Min Nat := minOfLe

namespace Nat

instance : Max Nat := maxOfLe

protected abbrev min (n m : Nat) : Nat := Min.min n m
protected abbrev max (n m : Nat) : Nat := Max.max n m

protected theorem min_eq_min {b : Nat} (a : Nat) : Nat.min a b = min a b := rfl
protected theorem max_eq_max {b : Nat} (a : Nat) : Nat.max a b = max a b := rfl

/-! ## Minimum -/

protected theorem min_def {n m : Nat} : min n m = if n ≤ m then n else m := rfl
@[simp] protected theorem min_eq_left {a b : Nat} (h : a ≤ b) : min a b = a := if_pos h
@[simp] protected theorem min_eq_right {a b : Nat} (h : b ≤ a) : min a b = b := by
  by_cases l : a ≤ b
  · rw [Nat.min_eq_left l]; exact Nat.le_antisymm l h
  · exact if_neg l
protected theorem min_le_left (a b : Nat) : min a b ≤ a := by
  cases Nat.le_total a b with
  | inl h => rw [Nat.min_eq_left h]; exact Nat.le_refl a
  | inr h => rw [Nat.min_eq_right h]; exact h
protected theorem min_le_right (a b : Nat) : min a b ≤ b := by
  cases Nat.le_total a b with
  | inl h => rw [Nat.min_eq_left h]; exact h
  | inr h => rw [Nat.min_eq_right h]; exact Nat.le_refl b
protected theorem le_min_of_le_of_le {a b c : Nat} (h₁ : a ≤ b) (h₂ : a ≤ c) : a ≤ min b c := by
  cases Nat.le_total b c with
  | inl h => rw [Nat.min_eq_left h]; exact h₁
  | inr h => rw [Nat.min_eq_right h]; exact h₂
protected theorem le_min {a b c : Nat} : a ≤ min b c ↔ a ≤ b ∧ a ≤ c :=
  ⟨fun h => ⟨Nat.le_trans h (Nat.min_le_left b c), Nat.le_trans h (Nat.min_le_right b c)⟩,
   fun h => Nat.le_min_of_le_of_le h.1 h.2⟩
protected theorem lt_min {a b c : Nat} : a < min b c ↔ a < b ∧ a < c := Nat.le_min (a := a + 1)

/-- A number is the minimum when it has the same lower bounds. -/
private theorem eq_min {a b m : Nat} (h : ∀ x, x ≤ m ↔ x ≤ a ∧ x ≤ b) : m = min a b :=
  Nat.le_antisymm (Nat.le_min.mpr ((h m).mp (Nat.le_refl m))) ((h _).mpr (Nat.le_min.mp (Nat.le_refl _)))

protected theorem min_comm (a b : Nat) : min a b = min b a :=
  eq_min fun _ => Nat.le_min.trans ⟨fun h => ⟨h.2, h.1⟩, fun h => ⟨h.2, h.1⟩⟩
instance : Std.Commutative (α := Nat) min := ⟨Nat.min_comm⟩
@[simp] protected theorem min_assoc (a b c : Nat) : min (min a b) c = min a (min b c) := by
  refine eq_min fun x => ?_
  rw [Nat.le_min, Nat.le_min, Nat.le_min]
  exact ⟨fun h => ⟨h.1.1, h.1.2, h.2⟩, fun h => ⟨⟨h.1, h.2.1⟩, h.2.2⟩⟩
instance : Std.Associative (α := Nat) min := ⟨Nat.min_assoc⟩
@[simp] protected theorem min_self (a : Nat) : min a a = a := Nat.min_eq_left (Nat.le_refl a)
instance : Std.IdempotentOp (α := Nat) min := ⟨Nat.min_self⟩
@[simp] protected theorem zero_min (a : Nat) : min 0 a = 0 := Nat.min_eq_left (Nat.zero_le a)
@[simp] protected theorem min_zero (a : Nat) : min a 0 = 0 := Nat.min_eq_right (Nat.zero_le a)
protected theorem min_left_comm (a b c : Nat) : min a (min b c) = min b (min a c) := by
  rw [← Nat.min_assoc, Nat.min_comm a, Nat.min_assoc]
protected theorem min_right_comm (a b c : Nat) : min (min a b) c = min (min a c) b := by
  rw [Nat.min_assoc, Nat.min_comm b, Nat.min_assoc]
@[simp] protected theorem min_self_assoc {m n : Nat} : min m (min m n) = min m n := by
  rw [← Nat.min_assoc, Nat.min_self]
@[simp] protected theorem min_self_assoc' {m n : Nat} : min n (min m n) = min n m := by
  rw [Nat.min_comm m, Nat.min_self_assoc]
private theorem min_le_of_left_le {a b c : Nat} (h : a ≤ c) : min a b ≤ c := Nat.le_trans (Nat.min_le_left a b) h
private theorem min_le_of_right_le {a b c : Nat} (h : b ≤ c) : min a b ≤ c := Nat.le_trans (Nat.min_le_right a b) h
private theorem min_le {a b c : Nat} : min a b ≤ c ↔ a ≤ c ∨ b ≤ c := by
  constructor
  · intro h
    cases Nat.le_total a b with
    | inl l => rw [Nat.min_eq_left l] at h; exact Or.inl h
    | inr l => rw [Nat.min_eq_right l] at h; exact Or.inr h
  · intro h
    exact h.elim min_le_of_left_le min_le_of_right_le
@[simp] theorem min_eq_zero_iff {m n : Nat} : min m n = 0 ↔ m = 0 ∨ n = 0 := by
  rw [← le_zero, min_le, le_zero, le_zero]
theorem succ_min_succ (x y : Nat) : min (succ x) (succ y) = succ (min x y) := by
  cases Nat.le_total x y with
  | inl h => rw [Nat.min_eq_left h, Nat.min_eq_left (succ_le_succ h)]
  | inr h => rw [Nat.min_eq_right h, Nat.min_eq_right (succ_le_succ h)]
theorem min_add_left_self {a b : Nat} : min a (b + a) = a := Nat.min_eq_left (le_add_left a b)
theorem min_add_right_self {a b : Nat} : min a (a + b) = a := Nat.min_eq_left (le_add_right a b)
theorem add_left_min_self {a b : Nat} : min (b + a) a = a := Nat.min_eq_right (le_add_left a b)
theorem add_right_min_self {a b : Nat} : min (a + b) a = a := Nat.min_eq_right (le_add_right a b)

/-! ## Maximum -/

protected theorem max_def {n m : Nat} : max n m = if n ≤ m then m else n := rfl
@[simp] protected theorem max_eq_right {a b : Nat} (h : a ≤ b) : max a b = b := if_pos h
@[simp] protected theorem max_eq_left {a b : Nat} (h : b ≤ a) : max a b = a := by
  by_cases l : a ≤ b
  · rw [Nat.max_eq_right l]; exact Nat.le_antisymm h l
  · exact if_neg l
protected theorem le_max_left (a b : Nat) : a ≤ max a b := by
  cases Nat.le_total a b with
  | inl h => rw [Nat.max_eq_right h]; exact h
  | inr h => rw [Nat.max_eq_left h]; exact Nat.le_refl a
protected theorem le_max_right (a b : Nat) : b ≤ max a b := by
  cases Nat.le_total a b with
  | inl h => rw [Nat.max_eq_right h]; exact Nat.le_refl b
  | inr h => rw [Nat.max_eq_left h]; exact h
protected theorem max_le_of_le_of_le {a b c : Nat} (h₁ : a ≤ c) (h₂ : b ≤ c) : max a b ≤ c := by
  cases Nat.le_total a b with
  | inl h => rw [Nat.max_eq_right h]; exact h₂
  | inr h => rw [Nat.max_eq_left h]; exact h₁
protected theorem max_le {a b c : Nat} : max a b ≤ c ↔ a ≤ c ∧ b ≤ c :=
  ⟨fun h => ⟨Nat.le_trans (Nat.le_max_left a b) h, Nat.le_trans (Nat.le_max_right a b) h⟩,
   fun h => Nat.max_le_of_le_of_le h.1 h.2⟩

/-- A number is the maximum when it has the same upper bounds. -/
private theorem eq_max {a b m : Nat} (h : ∀ x, m ≤ x ↔ a ≤ x ∧ b ≤ x) : m = max a b :=
  Nat.le_antisymm ((h _).mpr (Nat.max_le.mp (Nat.le_refl _))) (Nat.max_le.mpr ((h m).mp (Nat.le_refl m)))

protected theorem max_comm (a b : Nat) : max a b = max b a :=
  eq_max fun _ => Nat.max_le.trans ⟨fun h => ⟨h.2, h.1⟩, fun h => ⟨h.2, h.1⟩⟩
instance : Std.Commutative (α := Nat) max := ⟨Nat.max_comm⟩
@[simp] protected theorem max_assoc (a b c : Nat) : max (max a b) c = max a (max b c) := by
  refine eq_max fun x => ?_
  rw [Nat.max_le, Nat.max_le, Nat.max_le]
  exact ⟨fun h => ⟨h.1.1, h.1.2, h.2⟩, fun h => ⟨⟨h.1, h.2.1⟩, h.2.2⟩⟩
instance : Std.Associative (α := Nat) max := ⟨Nat.max_assoc⟩
@[simp] protected theorem max_self (a : Nat) : max a a = a := Nat.max_eq_left (Nat.le_refl a)
instance : Std.IdempotentOp (α := Nat) max := ⟨Nat.max_self⟩
@[simp] protected theorem zero_max (a : Nat) : max 0 a = a := Nat.max_eq_right (Nat.zero_le a)
@[simp] protected theorem max_zero (a : Nat) : max a 0 = a := Nat.max_eq_left (Nat.zero_le a)
instance : Std.LawfulIdentity (α := Nat) max 0 where
  left_id := Nat.zero_max
  right_id := Nat.max_zero
protected theorem max_left_comm (a b c : Nat) : max a (max b c) = max b (max a c) := by
  rw [← Nat.max_assoc, Nat.max_comm a, Nat.max_assoc]
protected theorem max_right_comm (a b c : Nat) : max (max a b) c = max (max a c) b := by
  rw [Nat.max_assoc, Nat.max_comm b, Nat.max_assoc]
private theorem le_max_of_le_left {a b c : Nat} (h : a ≤ b) : a ≤ max b c := Nat.le_trans h (Nat.le_max_left b c)
private theorem le_max_of_le_right {a b c : Nat} (h : a ≤ c) : a ≤ max b c := Nat.le_trans h (Nat.le_max_right b c)
private theorem le_max {a b c : Nat} : a ≤ max b c ↔ a ≤ b ∨ a ≤ c := by
  constructor
  · intro h
    cases Nat.le_total b c with
    | inl l => rw [Nat.max_eq_right l] at h; exact Or.inr h
    | inr l => rw [Nat.max_eq_left l] at h; exact Or.inl h
  · intro h
    exact h.elim le_max_of_le_left le_max_of_le_right
protected theorem max_lt {a b c : Nat} : max a b < c ↔ a < c ∧ b < c := by
  rw [← Nat.not_le, le_max, not_or, Nat.not_le, Nat.not_le]
@[simp] theorem max_eq_zero_iff {m n : Nat} : max m n = 0 ↔ m = 0 ∧ n = 0 := by
  rw [← le_zero, Nat.max_le, le_zero, le_zero]
protected theorem succ_max_succ (x y : Nat) : max (succ x) (succ y) = succ (max x y) := by
  cases Nat.le_total x y with
  | inl h => rw [Nat.max_eq_right h, Nat.max_eq_right (succ_le_succ h)]
  | inr h => rw [Nat.max_eq_left h, Nat.max_eq_left (succ_le_succ h)]
theorem max_add_left_self {a b : Nat} : max a (b + a) = b + a := Nat.max_eq_right (le_add_left a b)
theorem max_add_right_self {a b : Nat} : max a (a + b) = a + b := Nat.max_eq_right (le_add_right a b)
theorem add_left_max_self {a b : Nat} : max (b + a) a = b + a := Nat.max_eq_left (le_add_left a b)
theorem add_right_max_self {a b : Nat} : max (a + b) a = a + b := Nat.max_eq_left (le_add_right a b)

/-! ## Both together, and with sums and differences -/

protected theorem max_min_distrib_left (a b c : Nat) : max a (min b c) = min (max a b) (max a c) := by
  cases Nat.le_total b c with
  | inl h =>
    rw [Nat.min_eq_left h, Nat.min_eq_left (Nat.max_le_of_le_of_le (Nat.le_max_left a c) (le_max_of_le_right h))]
  | inr h =>
    rw [Nat.min_eq_right h, Nat.min_eq_right (Nat.max_le_of_le_of_le (Nat.le_max_left a b) (le_max_of_le_right h))]
protected theorem min_max_distrib_left (a b c : Nat) : min a (max b c) = max (min a b) (min a c) := by
  cases Nat.le_total b c with
  | inl h =>
    rw [Nat.max_eq_right h, Nat.max_eq_right (Nat.le_min_of_le_of_le (Nat.min_le_left a b) (min_le_of_right_le h))]
  | inr h =>
    rw [Nat.max_eq_left h, Nat.max_eq_left (Nat.le_min_of_le_of_le (Nat.min_le_left a c) (min_le_of_right_le h))]
protected theorem max_min_distrib_right (a b c : Nat) : max (min a b) c = min (max a c) (max b c) := by
  rw [Nat.max_comm, Nat.max_min_distrib_left, Nat.max_comm c, Nat.max_comm c]
protected theorem min_max_distrib_right (a b c : Nat) : min (max a b) c = max (min a c) (min b c) := by
  rw [Nat.min_comm, Nat.min_max_distrib_left, Nat.min_comm c, Nat.min_comm c]
protected theorem sub_add_eq_max (a b : Nat) : a - b + b = max a b := by
  cases Nat.le_total a b with
  | inl h => rw [Nat.max_eq_right h, Nat.sub_eq_zero_of_le h, Nat.zero_add]
  | inr h => rw [Nat.max_eq_left h, Nat.sub_add_cancel h]
protected theorem sub_sub_eq_min (a b : Nat) : a - (a - b) = min a b := by
  cases Nat.le_total a b with
  | inl h => rw [Nat.min_eq_left h, Nat.sub_eq_zero_of_le h, Nat.sub_zero]
  | inr h => rw [Nat.min_eq_right h, Nat.sub_sub_self h]
protected theorem sub_eq_sub_min (n m : Nat) : n - m = n - min n m := by
  cases Nat.le_total n m with
  | inl h => rw [Nat.min_eq_left h, Nat.sub_eq_zero_of_le h, Nat.sub_self]
  | inr h => rw [Nat.min_eq_right h]
@[simp] protected theorem sub_add_min_cancel (n m : Nat) : n - m + min n m = n := by
  rw [Nat.sub_eq_sub_min, Nat.sub_add_cancel (Nat.min_le_left n m)]
protected theorem sub_eq_max_sub (n m : Nat) : n - m = max n m - m := by
  rw [← Nat.sub_add_eq_max, Nat.add_sub_cancel]
protected theorem sub_min_sub_right (a b c : Nat) : min (a - c) (b - c) = min a b - c := by
  cases Nat.le_total a b with
  | inl h => rw [Nat.min_eq_left h, Nat.min_eq_left (Nat.sub_le_sub_right h c)]
  | inr h => rw [Nat.min_eq_right h, Nat.min_eq_right (Nat.sub_le_sub_right h c)]
protected theorem sub_max_sub_right (a b c : Nat) : max (a - c) (b - c) = max a b - c := by
  cases Nat.le_total a b with
  | inl h => rw [Nat.max_eq_right h, Nat.max_eq_right (Nat.sub_le_sub_right h c)]
  | inr h => rw [Nat.max_eq_left h, Nat.max_eq_left (Nat.sub_le_sub_right h c)]
protected theorem sub_min_sub_left (a b c : Nat) : min (a - b) (a - c) = a - max b c := by
  cases Nat.le_total b c with
  | inl h => rw [Nat.max_eq_right h, Nat.min_eq_right (Nat.sub_le_sub_left h a)]
  | inr h => rw [Nat.max_eq_left h, Nat.min_eq_left (Nat.sub_le_sub_left h a)]
protected theorem sub_max_sub_left (a b c : Nat) : max (a - b) (a - c) = a - min b c := by
  cases Nat.le_total b c with
  | inl h => rw [Nat.min_eq_left h, Nat.max_eq_left (Nat.sub_le_sub_left h a)]
  | inr h => rw [Nat.min_eq_right h, Nat.max_eq_right (Nat.sub_le_sub_left h a)]

/-! ## Sums and products -/

@[simp] protected theorem add_min_add_right (a b c : Nat) : min (a + c) (b + c) = min a b + c := by
  cases Nat.le_total a b with
  | inl h => rw [Nat.min_eq_left h, Nat.min_eq_left (Nat.add_le_add_right h c)]
  | inr h => rw [Nat.min_eq_right h, Nat.min_eq_right (Nat.add_le_add_right h c)]
@[simp] protected theorem add_min_add_left (a b c : Nat) : min (a + b) (a + c) = a + min b c := by
  rw [Nat.add_comm a, Nat.add_comm a, Nat.add_min_add_right, Nat.add_comm]
@[simp] protected theorem add_max_add_right (a b c : Nat) : max (a + c) (b + c) = max a b + c := by
  cases Nat.le_total a b with
  | inl h => rw [Nat.max_eq_right h, Nat.max_eq_right (Nat.add_le_add_right h c)]
  | inr h => rw [Nat.max_eq_left h, Nat.max_eq_left (Nat.add_le_add_right h c)]
@[simp] protected theorem add_max_add_left (a b c : Nat) : max (a + b) (a + c) = a + max b c := by
  rw [Nat.add_comm a, Nat.add_comm a, Nat.add_max_add_right, Nat.add_comm]
@[simp] protected theorem mul_min_mul_right (a b c : Nat) : min (a * c) (b * c) = min a b * c := by
  cases Nat.le_total a b with
  | inl h => rw [Nat.min_eq_left h, Nat.min_eq_left (mul_le_mul_right c h)]
  | inr h => rw [Nat.min_eq_right h, Nat.min_eq_right (mul_le_mul_right c h)]
@[simp] protected theorem mul_min_mul_left (a b c : Nat) : min (a * b) (a * c) = a * min b c := by
  rw [Nat.mul_comm a, Nat.mul_comm a, Nat.mul_min_mul_right, Nat.mul_comm]
@[simp] protected theorem mul_max_mul_right (a b c : Nat) : max (a * c) (b * c) = max a b * c := by
  cases Nat.le_total a b with
  | inl h => rw [Nat.max_eq_right h, Nat.max_eq_right (mul_le_mul_right c h)]
  | inr h => rw [Nat.max_eq_left h, Nat.max_eq_left (mul_le_mul_right c h)]
@[simp] protected theorem mul_max_mul_left (a b c : Nat) : max (a * b) (a * c) = a * max b c := by
  rw [Nat.mul_comm a, Nat.mul_comm a, Nat.mul_max_mul_right, Nat.mul_comm]

end Nat
