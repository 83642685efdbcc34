prelude
import Init.Int.Linear

/-!
# Integers: differences of natural numbers

`subNatNat m n` is `m - n`; its laws, and proof by cases on the sign.
-/

namespace Int

theorem subNatNat_of_sub_eq_zero {m n : Nat} (h : n - m = 0) : subNatNat m n = ((m - n : Nat) : Int) := by
  rw [Int.subNatNat_eq_coe]; omega
theorem subNatNat_of_sub_eq_succ {m n k : Nat} (h : n - m = k.succ) : subNatNat m n = -[k+1] := by
  rw [Int.subNatNat_eq_coe, negSucc_eq]; omega
theorem subNatNat_of_le {m n : Nat} (h : n ≤ m) : subNatNat m n = ((m - n : Nat) : Int) := by
  rw [Int.subNatNat_eq_coe]; omega
theorem subNatNat_of_lt {m n : Nat} (h : m < n) : subNatNat m n = -[(n - m).pred+1] :=
  subNatNat_of_sub_eq_succ (Nat.succ_pred_eq_of_pos (Nat.sub_pos_of_lt h)).symm
theorem subNatNat_self (n : Nat) : subNatNat n n = 0 := by rw [Int.subNatNat_eq_coe, Int.sub_self]
theorem subNatNat_add_left {m n : Nat} : subNatNat (m + n) m = n := by rw [Int.subNatNat_eq_coe]; omega
theorem subNatNat_add_right {m n : Nat} : subNatNat m (m + n + 1) = negSucc n := by
  rw [Int.subNatNat_eq_coe, negSucc_eq]; omega
theorem subNatNat_sub {m n : Nat} (h : n ≤ m) (k : Nat) : subNatNat (m - n) k = subNatNat m (k + n) := by
  rw [Int.subNatNat_eq_coe, Int.subNatNat_eq_coe]; omega
theorem subNatNat_add (m n k : Nat) : subNatNat (m + n) k = m + subNatNat n k := by
  rw [Int.subNatNat_eq_coe, Int.subNatNat_eq_coe]; omega
theorem subNatNat_add_negSucc (m n k : Nat) : subNatNat m n + -[k+1] = subNatNat m (n + k.succ) := by
  rw [Int.subNatNat_eq_coe, Int.subNatNat_eq_coe, negSucc_eq]; omega
@[simp] theorem subNat_eq_zero_iff {a b : Nat} : subNatNat a b = 0 ↔ a = b := by
  rw [Int.subNatNat_eq_coe]; omega
theorem ofNat_add_negSucc_of_lt {m n : Nat} (h : m < n.succ) : ofNat m + -[n+1] = -[n - m+1] := by
  rw [negSucc_eq, negSucc_eq, ofNat_eq_natCast]; omega

@[elab_as_elim]
theorem subNatNat_elim (m n : Nat) (motive : Nat → Nat → Int → Prop) (hp : ∀ i n, motive (n + i) n i)
    (hn : ∀ i m, motive m (m + i + 1) -[i+1]) : motive m n (subNatNat m n) := by
  cases Nat.lt_or_ge m n with
  | inl h =>
    obtain ⟨i, rfl⟩ : ∃ i, n = m + i + 1 := ⟨n - m - 1, by omega⟩
    rw [subNatNat_add_right]; exact hn i m
  | inr h =>
    obtain ⟨i, rfl⟩ : ∃ i, m = n + i := ⟨m - n, by omega⟩
    rw [subNatNat_add_left]; exact hp i n

/-- What holds of the natural numbers and does not change with the sign holds of the integers. -/
theorem wlog_sign {P : Int → Prop} (inv : ∀ i, P i ↔ P (-i)) (w : ∀ n : Nat, P n) (i : Int) : P i := by
  cases i with
  | ofNat n => exact w n
  | negSucc n => rw [negSucc_eq, ← inv]; exact w (n + 1)

end Int
