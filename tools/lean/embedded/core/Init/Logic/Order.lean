prelude
import Init.Logic.Foundation

/-!
# `≤` and `<` in any type

Equations beside inequalities, and `≥` and `>` turned round.
-/

universe u

variable {α : Type u} {a b c : α}

theorem le_of_eq_of_le [LE α] (h₁ : a = b) (h₂ : b ≤ c) : a ≤ c := h₁ ▸ h₂
theorem le_of_le_of_eq [LE α] (h₁ : a ≤ b) (h₂ : b = c) : a ≤ c := h₂ ▸ h₁
theorem lt_of_eq_of_lt [LT α] (h₁ : a = b) (h₂ : b < c) : a < c := h₁ ▸ h₂
theorem lt_of_lt_of_eq [LT α] (h₁ : a < b) (h₂ : b = c) : a < c := h₂ ▸ h₁

@[simp] theorem ge_iff_le [LE α] {x y : α} : x ≥ y ↔ y ≤ x := Iff.rfl
@[simp] theorem gt_iff_lt [LT α] {x y : α} : x > y ↔ y < x := Iff.rfl
