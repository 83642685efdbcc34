prelude
import Init.Nat.GcdLemmas

/-!
# Natural numbers: least common multiples
-/

namespace Nat

/-- The least common multiple; `0` if one of the numbers is. -/
def lcm (m n : Nat) : Nat := m * n / gcd m n

theorem lcm_eq_mul_div (m n : Nat) : lcm m n = m * n / gcd m n := rfl
@[simp] theorem gcd_mul_lcm (m n : Nat) : gcd m n * lcm m n = m * n :=
  Nat.mul_div_cancel' (Nat.dvd_mul_right_of_dvd (gcd_dvd_left m n) n)
@[simp] theorem lcm_mul_gcd (m n : Nat) : lcm m n * gcd m n = m * n := by rw [Nat.mul_comm, gcd_mul_lcm]
theorem lcm_comm (m n : Nat) : lcm m n = lcm n m := by rw [lcm, lcm, Nat.mul_comm, gcd_comm]
instance : Std.Commutative lcm := ⟨lcm_comm⟩
@[simp] theorem lcm_zero_left (m : Nat) : lcm 0 m = 0 := by rw [lcm, Nat.zero_mul, Nat.zero_div]
@[simp] theorem lcm_zero_right (m : Nat) : lcm m 0 = 0 := by rw [lcm_comm, lcm_zero_left]
@[simp] theorem lcm_one_left (m : Nat) : lcm 1 m = m := by rw [lcm, Nat.one_mul, gcd_one_left, Nat.div_one]
@[simp] theorem lcm_one_right (m : Nat) : lcm m 1 = m := by rw [lcm_comm, lcm_one_left]
@[simp] theorem lcm_self (m : Nat) : lcm m m = m := by
  match eq_zero_or_pos m with
  | Or.inl e => rw [e, lcm_zero_left]
  | Or.inr p => rw [lcm, gcd_self, Nat.mul_div_cancel m p]
theorem dvd_lcm_left (m n : Nat) : m ∣ lcm m n :=
  ⟨n / gcd m n, Nat.mul_div_assoc m (gcd_dvd_right m n)⟩
theorem dvd_lcm_right (m n : Nat) : n ∣ lcm m n := lcm_comm n m ▸ dvd_lcm_left n m
theorem lcm_dvd {m n k : Nat} (H1 : m ∣ k) (H2 : n ∣ k) : lcm m n ∣ k := by
  match eq_zero_or_pos k with
  | Or.inl e => rw [e]; exact Nat.dvd_zero _
  | Or.inr p =>
    refine Nat.dvd_of_mul_dvd_mul_left (gcd_pos_of_pos_left n (pos_of_dvd_of_pos H1 p)) ?_
    rw [gcd_mul_lcm, ← gcd_mul_right, Nat.mul_comm n k]
    exact dvd_gcd (Nat.mul_dvd_mul_left m H2) (Nat.mul_comm m n ▸ Nat.mul_comm k n ▸ Nat.mul_dvd_mul_left n H1)
theorem lcm_dvd_iff {m n k : Nat} : lcm m n ∣ k ↔ m ∣ k ∧ n ∣ k :=
  ⟨fun h => ⟨Nat.dvd_trans (dvd_lcm_left m n) h, Nat.dvd_trans (dvd_lcm_right m n) h⟩, fun h => lcm_dvd h.1 h.2⟩
@[simp] theorem lcm_dvd_mul (m n : Nat) : lcm m n ∣ m * n := lcm_dvd (Nat.dvd_mul_right m n) (Nat.dvd_mul_left n m)
theorem lcm_assoc (m n k : Nat) : lcm (lcm m n) k = lcm m (lcm n k) := by
  refine Nat.dvd_antisymm (lcm_dvd (lcm_dvd (dvd_lcm_left m _) ?_) ?_) (lcm_dvd ?_ (lcm_dvd ?_ (dvd_lcm_right _ k)))
  · exact Nat.dvd_trans (dvd_lcm_left n k) (dvd_lcm_right m _)
  · exact Nat.dvd_trans (dvd_lcm_right n k) (dvd_lcm_right m _)
  · exact Nat.dvd_trans (dvd_lcm_left m n) (dvd_lcm_left _ k)
  · exact Nat.dvd_trans (dvd_lcm_right m n) (dvd_lcm_left _ k)
instance : Std.Associative lcm := ⟨lcm_assoc⟩
theorem lcm_ne_zero {m n : Nat} (hm : m ≠ 0) (hn : n ≠ 0) : lcm m n ≠ 0 := fun h =>
  Nat.mul_ne_zero hm hn (by rw [← gcd_mul_lcm, h, Nat.mul_zero])
theorem lcm_pos {m n : Nat} (hm : 0 < m) (hn : 0 < n) : 0 < lcm m n :=
  Nat.pos_of_ne_zero (lcm_ne_zero (ne_of_gt hm) (ne_of_gt hn))
theorem Coprime.lcm_eq_mul {m n : Nat} (H : Coprime m n) : lcm m n = m * n := by
  rw [lcm, H.gcd_eq_one, Nat.div_one]
/-! ## Size -/

@[simp] theorem gcd_dvd_mul (m n : Nat) : gcd m n ∣ m * n := ⟨lcm m n, (gcd_mul_lcm m n).symm⟩
@[simp] theorem lcm_le_mul {m n : Nat} (hm : 0 < m) (hn : 0 < n) : lcm m n ≤ m * n :=
  le_of_dvd (Nat.mul_pos hm hn) (lcm_dvd_mul m n)
@[simp] theorem gcd_le_mul {m n : Nat} (hm : 0 < m) (hn : 0 < n) : gcd m n ≤ m * n :=
  le_of_dvd (Nat.mul_pos hm hn) (gcd_dvd_mul m n)
theorem le_lcm_left {n : Nat} (m : Nat) (hn : 0 < n) : m ≤ lcm m n :=
  match eq_zero_or_pos m with
  | Or.inl e => e ▸ Nat.zero_le _
  | Or.inr p => le_of_dvd (lcm_pos p hn) (dvd_lcm_left m n)
theorem le_lcm_right {m : Nat} (n : Nat) (hm : 0 < m) : n ≤ lcm m n := lcm_comm n m ▸ le_lcm_left n hm
theorem eq_zero_of_lcm_eq_zero {m n : Nat} (h : lcm m n = 0) : m = 0 ∨ n = 0 :=
  mul_eq_zero.mp (by rw [← gcd_mul_lcm, h, Nat.mul_zero])
@[simp] theorem lcm_eq_zero_iff {m n : Nat} : lcm m n = 0 ↔ m = 0 ∨ n = 0 := by
  refine ⟨eq_zero_of_lcm_eq_zero, fun h => ?_⟩
  cases h with
  | inl h => rw [h, lcm_zero_left]
  | inr h => rw [h, lcm_zero_right]
@[simp] theorem lcm_pos_iff {m n : Nat} : 0 < lcm m n ↔ 0 < m ∧ 0 < n := by
  simp only [Nat.pos_iff_ne_zero, ne_eq, lcm_eq_zero_iff, not_or]
@[simp] theorem lcm_eq_one_iff {m n : Nat} : lcm m n = 1 ↔ m = 1 ∧ n = 1 := by
  refine ⟨fun h => ?_, fun h => by rw [h.1, h.2, lcm_self]⟩
  exact ⟨eq_one_of_dvd_one (h ▸ dvd_lcm_left m n), eq_one_of_dvd_one (h ▸ dvd_lcm_right m n)⟩

/-! ## Characterisation -/

theorem lcm_eq_iff {n m l : Nat} : lcm n m = l ↔ n ∣ l ∧ m ∣ l ∧ (∀ c, n ∣ c → m ∣ c → l ∣ c) := by
  constructor
  · intro h
    rw [← h]
    exact ⟨dvd_lcm_left n m, dvd_lcm_right n m, fun _ => lcm_dvd⟩
  · intro ⟨hn, hm, hl⟩
    exact Nat.dvd_antisymm (lcm_dvd hn hm) (hl _ (dvd_lcm_left n m) (dvd_lcm_right n m))
theorem lcm_eq_left_iff_dvd {m n : Nat} : lcm m n = m ↔ n ∣ m :=
  ⟨fun h => h ▸ dvd_lcm_right m n, fun h => Nat.dvd_antisymm (lcm_dvd (Nat.dvd_refl m) h) (dvd_lcm_left m n)⟩
theorem lcm_eq_right_iff_dvd {m n : Nat} : lcm m n = n ↔ m ∣ n := by rw [lcm_comm, lcm_eq_left_iff_dvd]
theorem lcm_eq_left {m n : Nat} (h : n ∣ m) : lcm m n = m := lcm_eq_left_iff_dvd.mpr h
theorem lcm_eq_right {m n : Nat} (h : m ∣ n) : lcm m n = n := lcm_eq_right_iff_dvd.mpr h
@[simp] theorem lcm_mul_left_left (m n : Nat) : lcm (m * n) n = m * n := lcm_eq_left (Nat.dvd_mul_left n m)
@[simp] theorem lcm_mul_left_right (m n : Nat) : lcm n (m * n) = m * n := lcm_eq_right (Nat.dvd_mul_left n m)
@[simp] theorem lcm_mul_right_left (m n : Nat) : lcm (n * m) n = n * m := lcm_eq_left (Nat.dvd_mul_right n m)
@[simp] theorem lcm_mul_right_right (m n : Nat) : lcm n (n * m) = n * m := lcm_eq_right (Nat.dvd_mul_right n m)
@[simp] theorem lcm_lcm_self_right_left (m n : Nat) : lcm m (lcm m n) = lcm m n := lcm_eq_right (dvd_lcm_left m n)
@[simp] theorem lcm_lcm_self_right_right (m n : Nat) : lcm m (lcm n m) = lcm m n := by
  rw [lcm_comm n, lcm_lcm_self_right_left]
@[simp] theorem lcm_lcm_self_left_left (m n : Nat) : lcm (lcm m n) m = lcm n m := by
  rw [lcm_comm, lcm_lcm_self_right_left, lcm_comm]
@[simp] theorem lcm_lcm_self_left_right (m n : Nat) : lcm (lcm n m) m = lcm n m := by
  rw [lcm_comm n, lcm_lcm_self_left_left, lcm_comm]
theorem lcm_eq_mul_iff {m n : Nat} : lcm m n = m * n ↔ m = 0 ∨ n = 0 ∨ gcd m n = 1 := by
  rw [lcm_eq_mul_div, Nat.div_eq_self, Nat.mul_eq_zero, or_assoc]
theorem lcm_dvd_lcm_of_dvd_left {m k : Nat} (n : Nat) (h : m ∣ k) : lcm m n ∣ lcm k n :=
  lcm_dvd (Nat.dvd_trans h (dvd_lcm_left k n)) (dvd_lcm_right k n)
theorem lcm_dvd_lcm_of_dvd_right {m k : Nat} (n : Nat) (h : m ∣ k) : lcm n m ∣ lcm n k :=
  lcm_dvd (dvd_lcm_left n k) (Nat.dvd_trans h (dvd_lcm_right n k))
theorem lcm_dvd_lcm_mul_left_left (m n k : Nat) : lcm m n ∣ lcm (k * m) n :=
  lcm_dvd_lcm_of_dvd_left n (Nat.dvd_mul_left m k)
theorem lcm_dvd_lcm_mul_right_left (m n k : Nat) : lcm m n ∣ lcm (m * k) n :=
  lcm_dvd_lcm_of_dvd_left n (Nat.dvd_mul_right m k)
theorem lcm_dvd_lcm_mul_left_right (m n k : Nat) : lcm m n ∣ lcm m (k * n) :=
  lcm_dvd_lcm_of_dvd_right m (Nat.dvd_mul_left n k)
theorem lcm_dvd_lcm_mul_right_right (m n k : Nat) : lcm m n ∣ lcm m (n * k) :=
  lcm_dvd_lcm_of_dvd_right m (Nat.dvd_mul_right n k)

/-! ## Common factors and powers -/

theorem lcm_mul_left (m n k : Nat) : lcm (m * n) (m * k) = m * lcm n k := by
  match eq_zero_or_pos m with
  | Or.inl e => rw [e, Nat.zero_mul, Nat.zero_mul, Nat.zero_mul, lcm_self]
  | Or.inr p =>
    rw [lcm, gcd_mul_left, Nat.mul_assoc, Nat.mul_left_comm n, Nat.mul_div_mul_left _ _ p,
      Nat.mul_div_assoc _ (gcd_dvd_mul n k)]
    rfl
theorem lcm_mul_right (m n k : Nat) : lcm (m * n) (k * n) = lcm m k * n := by
  rw [Nat.mul_comm m, Nat.mul_comm k, lcm_mul_left, Nat.mul_comm]
theorem lcm_div {m n k : Nat} (hkm : k ∣ m) (hkn : k ∣ n) : lcm (m / k) (n / k) = lcm m n / k := by
  match eq_zero_or_pos k with
  | Or.inl e => rw [e, Nat.div_zero, Nat.div_zero, Nat.div_zero, lcm_self]
  | Or.inr p =>
    refine (Nat.div_eq_of_eq_mul_right p ?_).symm
    rw [← lcm_mul_left, Nat.mul_div_cancel' hkm, Nat.mul_div_cancel' hkn]
theorem pow_lcm_pow {k n m : Nat} : lcm (n ^ k) (m ^ k) = lcm n m ^ k := by
  rw [lcm, pow_gcd_pow, ← Nat.mul_pow, ← Nat.div_pow (gcd_dvd_mul n m)]
  rfl
theorem lcm_mul_right_dvd_mul_lcm (k m n : Nat) : lcm k (m * n) ∣ lcm k m * lcm k n :=
  lcm_dvd (Nat.dvd_mul_left_of_dvd (dvd_lcm_left k n) _) (Nat.mul_dvd_mul (dvd_lcm_right k m) (dvd_lcm_right k n))
theorem lcm_mul_left_dvd_mul_lcm (k m n : Nat) : lcm (m * n) k ∣ lcm m k * lcm n k := by
  rw [lcm_comm, lcm_comm m, lcm_comm n]
  exact lcm_mul_right_dvd_mul_lcm k m n

instance : Std.IdempotentOp lcm := ⟨lcm_self⟩
instance : Std.LawfulIdentity lcm 1 where
  left_id := lcm_one_left
  right_id := lcm_one_right

end Nat
