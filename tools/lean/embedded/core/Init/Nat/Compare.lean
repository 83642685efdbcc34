prelude
import Init.Nat.SubOrder
import Init.Text.Ordering

/-!
# Natural numbers: three-way comparison
-/

namespace Nat

theorem compare_eq_ite_lt (a b : Nat) : compare a b = if a < b then .lt else if b < a then .gt else .eq := by
  show (if a < b then Ordering.lt else if a = b then .eq else .gt) = _
  match Nat.lt_trichotomy a b with
  | Or.inl h => rw [if_pos h, if_pos h]
  | Or.inr (Or.inl e) => simp only [e, Nat.lt_irrefl, if_false, if_true]
  | Or.inr (Or.inr h) => rw [if_neg (Nat.lt_asymm h), if_neg (Nat.lt_asymm h), if_neg (ne_of_gt h), if_pos h]
theorem compare_eq_ite_le (a b : Nat) :
    compare a b = if a ≤ b then if b ≤ a then .eq else .lt else .gt := by
  rw [compare_eq_ite_lt]
  match Nat.lt_trichotomy a b with
  | Or.inl h => rw [if_pos h, if_pos (Nat.le_of_lt h), if_neg (Nat.not_le_of_gt h)]
  | Or.inr (Or.inl e) =>
    rw [e, if_neg (Nat.lt_irrefl b), if_neg (Nat.lt_irrefl b), if_pos (Nat.le_refl b), if_pos (Nat.le_refl b)]
  | Or.inr (Or.inr h) => rw [if_neg (Nat.lt_asymm h), if_pos h, if_neg (Nat.not_le_of_gt h)]

private theorem compare_cases (a b : Nat) :
    (a < b ∧ compare a b = .lt) ∨ (a = b ∧ compare a b = .eq) ∨ (b < a ∧ compare a b = .gt) := by
  rw [compare_eq_ite_lt]
  match Nat.lt_trichotomy a b with
  | Or.inl h => exact Or.inl ⟨h, if_pos h⟩
  | Or.inr (Or.inl e) =>
    rw [e, if_neg (Nat.lt_irrefl b), if_neg (Nat.lt_irrefl b)]
    exact Or.inr (Or.inl ⟨rfl, rfl⟩)
  | Or.inr (Or.inr h) => exact Or.inr (Or.inr ⟨h, by rw [if_neg (Nat.lt_asymm h), if_pos h]⟩)

protected theorem compare_eq_lt {a b : Nat} : compare a b = .lt ↔ a < b := by
  match compare_cases a b with
  | Or.inl ⟨h, e⟩ => exact ⟨fun _ => h, fun _ => e⟩
  | Or.inr (Or.inl ⟨h, e⟩) => rw [e]; exact ⟨nofun, fun l => absurd h (ne_of_lt l)⟩
  | Or.inr (Or.inr ⟨h, e⟩) => rw [e]; exact ⟨nofun, fun l => absurd h (Nat.lt_asymm l)⟩
protected theorem compare_eq_eq {a b : Nat} : compare a b = .eq ↔ a = b := by
  match compare_cases a b with
  | Or.inl ⟨h, e⟩ => rw [e]; exact ⟨nofun, fun l => absurd l (ne_of_lt h)⟩
  | Or.inr (Or.inl ⟨h, e⟩) => exact ⟨fun _ => h, fun _ => e⟩
  | Or.inr (Or.inr ⟨h, e⟩) => rw [e]; exact ⟨nofun, fun l => absurd l (ne_of_gt h)⟩
protected theorem compare_eq_gt {a b : Nat} : compare a b = .gt ↔ b < a := by
  match compare_cases a b with
  | Or.inl ⟨h, e⟩ => rw [e]; exact ⟨nofun, fun l => absurd h (Nat.lt_asymm l)⟩
  | Or.inr (Or.inl ⟨h, e⟩) => rw [e]; exact ⟨nofun, fun l => absurd h (ne_of_gt l)⟩
  | Or.inr (Or.inr ⟨h, e⟩) => exact ⟨fun _ => h, fun _ => e⟩
protected theorem compare_ne_gt {a b : Nat} : compare a b ≠ .gt ↔ a ≤ b := by
  rw [ne_eq, Nat.compare_eq_gt, Nat.not_lt]
protected theorem compare_ne_lt {a b : Nat} : compare a b ≠ .lt ↔ b ≤ a := by
  rw [ne_eq, Nat.compare_eq_lt, Nat.not_lt]
protected theorem compare_swap (a b : Nat) : (compare a b).swap = compare b a := by
  match compare_cases a b with
  | Or.inl ⟨h, e⟩ => rw [e, Nat.compare_eq_gt.mpr h]; rfl
  | Or.inr (Or.inl ⟨h, e⟩) => rw [e, Nat.compare_eq_eq.mpr h.symm]; rfl
  | Or.inr (Or.inr ⟨h, e⟩) => rw [e, Nat.compare_eq_lt.mpr h]; rfl

end Nat
