prelude
import Init.Grind.LinearPoly

/-!
# `grind`: naturals as integers

The solver `lia` works with integers. Facts about naturals reach it through these lemmas, together with the fact that
they are not negative. `NatCast.natCast` stands here as the compiled tactic writes it.
-/

namespace Nat.ToInt

theorem ofNat_toNat (a : Int) : (NatCast.natCast a.toNat : Int) = if a ≤ 0 then 0 else a := by
  show (a.toNat : Int) = _
  by_cases h : a ≤ 0
  · rw [if_pos h]; omega
  · rw [if_neg h]; omega

theorem toNat_nonneg (x : Nat) : (-1 : Int) * (NatCast.natCast x) ≤ 0 := by
  show (-1 : Int) * (x : Int) ≤ 0
  omega

theorem natCast_ofNat (n : Nat) : (NatCast.natCast (OfNat.ofNat n : Nat) : Int) = OfNat.ofNat n := rfl

variable {a b : Nat} {a' b' : Int}

theorem of_eq (h₁ : NatCast.natCast a = a') (h₂ : NatCast.natCast b = b') (h : a = b) : a' = b' := by
  rw [← h₁, ← h₂, h]
theorem of_diseq (h₁ : NatCast.natCast a = a') (h₂ : NatCast.natCast b = b') (h : a ≠ b) : a' ≠ b' := by
  rw [← h₁, ← h₂]; exact fun e => h (Int.ofNat_inj.mp e)
theorem of_dvd (d a : Nat) (d' a' : Int) (h₁ : NatCast.natCast d = d') (h₂ : NatCast.natCast a = a') (h : d ∣ a) :
    d' ∣ a' := by
  rw [← h₁, ← h₂]; exact Int.ofNat_dvd.mpr h
theorem of_le (h₁ : NatCast.natCast a = a') (h₂ : NatCast.natCast b = b') (h : a ≤ b) : a' ≤ b' := by
  rw [← h₁, ← h₂]; exact Int.ofNat_le.mpr h
theorem of_not_le (h₁ : NatCast.natCast a = a') (h₂ : NatCast.natCast b = b') (h : ¬a ≤ b) : b' + 1 ≤ a' := by
  rw [← h₁, ← h₂]; exact Int.ofNat_lt.mpr (Nat.lt_of_not_le h)

theorem add_congr (h₁ : NatCast.natCast a = a') (h₂ : NatCast.natCast b = b') : NatCast.natCast (a + b) = a' + b' := by
  rw [← h₁, ← h₂]; rfl
theorem mul_congr (h₁ : NatCast.natCast a = a') (h₂ : NatCast.natCast b = b') : NatCast.natCast (a * b) = a' * b' := by
  rw [← h₁, ← h₂]; rfl
theorem sub_congr (h₁ : NatCast.natCast a = a') (h₂ : NatCast.natCast b = b') :
    NatCast.natCast (a - b) = if b' + (-1) * a' ≤ 0 then a' - b' else 0 := by
  rw [← h₁, ← h₂]
  show ((a - b : Nat) : Int) = if (b : Int) + -1 * (a : Int) ≤ 0 then (a : Int) - (b : Int) else 0
  by_cases h : b ≤ a
  · rw [if_pos (by omega)]; omega
  · rw [if_neg (by omega)]; omega
theorem div_congr (h₁ : NatCast.natCast a = a') (h₂ : NatCast.natCast b = b') : NatCast.natCast (a / b) = a' / b' := by
  rw [← h₁, ← h₂]; rfl
theorem mod_congr (h₁ : NatCast.natCast a = a') (h₂ : NatCast.natCast b = b') : NatCast.natCast (a % b) = a' % b' := by
  rw [← h₁, ← h₂]; rfl
theorem pow_congr (k : Nat) (a' : Int) (h₁ : NatCast.natCast a = a') : NatCast.natCast (a ^ k) = a' ^ k := by
  rw [← h₁]; rfl

end Nat.ToInt

namespace Int.Nonneg

noncomputable def num_cert (a : Int) : Bool := Int.rec (fun _ => true) (fun _ => false) a

theorem num : (a : Int) → num_cert a = true → a ≥ 0
  | .ofNat n, _ => Int.natCast_nonneg n
theorem add (a b : Int) (h₁ : a ≥ 0) (h₂ : b ≥ 0) : a + b ≥ 0 := Int.add_nonneg h₁ h₂
theorem mul (a b : Int) (h₁ : a ≥ 0) (h₂ : b ≥ 0) : a * b ≥ 0 := Int.mul_nonneg h₁ h₂
theorem div (a b : Int) (h₁ : a ≥ 0) (h₂ : b ≥ 0) : a / b ≥ 0 := Int.ediv_nonneg h₁ h₂
theorem mod (a b : Int) (h₁ : a ≥ 0) : a % b ≥ 0 := by
  by_cases h : b = 0
  · rw [h, Int.emod_zero]; exact h₁
  · exact Int.emod_nonneg a h
theorem pow (a : Int) (k : Nat) (h₁ : a ≥ 0) : a ^ k ≥ 0 := Int.pow_nonneg h₁
theorem natCast (a : Nat) : (NatCast.natCast a : Int) ≥ 0 := Int.natCast_nonneg a
theorem toPoly (e : Int) (h : e ≥ 0) : -1 * e ≤ 0 := by omega

end Int.Nonneg

namespace Int.Internal.Linear

theorem natCast_sub (x y : Nat) : (NatCast.natCast (x - y) : Int)
    = if (NatCast.natCast y : Int) + (-1) * NatCast.natCast x ≤ 0 then
        (NatCast.natCast x : Int) + -1 * NatCast.natCast y else (0 : Int) := by
  show ((x - y : Nat) : Int) = if (y : Int) + -1 * (x : Int) ≤ 0 then (x : Int) + -1 * (y : Int) else 0
  by_cases h : y ≤ x
  · rw [if_pos (by omega)]; omega
  · rw [if_neg (by omega)]; omega

/-! ## Quotients and remainders -/

theorem ediv_emod (x y : Int) : -1 * x + y * (x / y) + x % y = 0 := by
  have := Int.mul_ediv_add_emod x y; omega

theorem emod_nonneg (x y : Int) (h : (y != 0) = true) : -1 * (x % y) ≤ 0 := by
  have := Int.emod_nonneg x (bne_iff_ne.mp h); omega

noncomputable def emod_le_cert (y n : Int) : Bool := !Int.beq' y 0 && Int.beq' n (1 - y.natAbs)

theorem emod_le (x y n : Int) (h : emod_le_cert y n = true) : x % y + n ≤ 0 := by
  rw [emod_le_cert, Bool.and_eq_true, Bool.not_eq_true', beq'_eq_false, beq'_eq] at h
  have := Int.emod_lt x h.1
  omega

theorem of_not_dvd (a b : Int) (h : (a != 0) = true) (d : ¬a ∣ b) : b % a > 0 :=
  (Int.emod_pos_of_not_dvd d).resolve_left (bne_iff_ne.mp h)

end Int.Internal.Linear
