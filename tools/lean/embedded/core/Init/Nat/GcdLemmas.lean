prelude
import Init.Nat.Lemmas

/-!
# Natural numbers: more about common divisors

The greatest common divisor of sums, differences and powers.
-/

namespace Nat

instance : Std.LawfulIdentity gcd 0 where
  left_id := gcd_zero_left
  right_id := gcd_zero_right

theorem gcd_ne_zero_left {m n : Nat} (h : m ≠ 0) : gcd m n ≠ 0 := mt eq_zero_of_gcd_eq_zero_left h
theorem gcd_ne_zero_right {m n : Nat} (h : n ≠ 0) : gcd m n ≠ 0 := mt eq_zero_of_gcd_eq_zero_right h
theorem gcd_right_eq_iff {m n n' : Nat} : gcd m n = gcd m n' ↔ ∀ k, k ∣ m → (k ∣ n ↔ k ∣ n') := by
  constructor
  · intro h k hk
    exact ⟨fun hn => Nat.dvd_trans (h ▸ dvd_gcd hk hn) (gcd_dvd_right m n'),
      fun hn => Nat.dvd_trans (h ▸ dvd_gcd hk hn) (gcd_dvd_right m n)⟩
  · intro h
    exact Nat.dvd_antisymm
      (dvd_gcd (gcd_dvd_left m n) ((h _ (gcd_dvd_left m n)).mp (gcd_dvd_right m n)))
      (dvd_gcd (gcd_dvd_left m n') ((h _ (gcd_dvd_left m n')).mpr (gcd_dvd_right m n')))
theorem gcd_left_eq_iff {m m' n : Nat} : gcd m n = gcd m' n ↔ ∀ k, k ∣ n → (k ∣ m ↔ k ∣ m') := by
  rw [gcd_comm, gcd_comm m', gcd_right_eq_iff]

/-! ## Sums -/

@[simp] theorem gcd_mul_right_add_left (m n k : Nat) : gcd (k * m + n) m = gcd n m := by
  rw [Nat.add_comm, gcd_add_mul_right_left]
@[simp] theorem gcd_mul_left_add_left (m n k : Nat) : gcd (m * k + n) m = gcd n m := by
  rw [Nat.add_comm, gcd_add_mul_left_left]
@[simp] theorem gcd_add_left_right_of_dvd {n k : Nat} (m : Nat) (h : n ∣ k) : gcd n (k + m) = gcd n m :=
  gcd_right_eq_iff.mpr fun _ hl => Nat.dvd_add_right (Nat.dvd_trans hl h)
@[simp] theorem gcd_add_right_right_of_dvd {n k : Nat} (m : Nat) (h : n ∣ k) : gcd n (m + k) = gcd n m := by
  rw [Nat.add_comm, gcd_add_left_right_of_dvd m h]
@[simp] theorem gcd_add_left_left_of_dvd {m k : Nat} (n : Nat) (h : m ∣ k) : gcd (k + n) m = gcd n m := by
  rw [gcd_comm, gcd_add_left_right_of_dvd n h, gcd_comm]
@[simp] theorem gcd_add_right_left_of_dvd {m k : Nat} (n : Nat) (h : m ∣ k) : gcd (n + k) m = gcd n m := by
  rw [Nat.add_comm, gcd_add_left_left_of_dvd n h]

/-! ## Differences -/

@[simp] theorem gcd_sub_right_right_of_dvd {m k : Nat} (n : Nat) (h : k ≤ m) (d : n ∣ k) :
    gcd n (m - k) = gcd n m :=
  gcd_right_eq_iff.mpr fun _ hl => dvd_sub_iff_left h (Nat.dvd_trans hl d)
@[simp] theorem gcd_sub_left_right_of_dvd {m k : Nat} (n : Nat) (h : m ≤ k) (d : n ∣ k) :
    gcd n (k - m) = gcd n m :=
  gcd_right_eq_iff.mpr fun _ hl => dvd_sub_iff_right h (Nat.dvd_trans hl d)
@[simp] theorem gcd_sub_right_left_of_dvd {n k : Nat} (m : Nat) (h : k ≤ n) (d : m ∣ k) :
    gcd (n - k) m = gcd n m := by
  rw [gcd_comm, gcd_sub_right_right_of_dvd m h d, gcd_comm]
@[simp] theorem gcd_sub_left_left_of_dvd {n k : Nat} (m : Nat) (h : n ≤ k) (d : m ∣ k) :
    gcd (k - n) m = gcd n m := by
  rw [gcd_comm, gcd_sub_left_right_of_dvd m h d, gcd_comm]
@[simp] theorem gcd_sub_mul_right_right {m n k : Nat} (h : k * m ≤ n) : gcd m (n - k * m) = gcd m n :=
  gcd_sub_right_right_of_dvd m h (Nat.dvd_mul_left m k)
@[simp] theorem gcd_sub_mul_left_right {m n k : Nat} (h : m * k ≤ n) : gcd m (n - m * k) = gcd m n :=
  gcd_sub_right_right_of_dvd m h (Nat.dvd_mul_right m k)
@[simp] theorem gcd_mul_right_sub_right {m n k : Nat} (h : n ≤ k * m) : gcd m (k * m - n) = gcd m n :=
  gcd_sub_left_right_of_dvd m h (Nat.dvd_mul_left m k)
@[simp] theorem gcd_mul_left_sub_right {m n k : Nat} (h : n ≤ m * k) : gcd m (m * k - n) = gcd m n :=
  gcd_sub_left_right_of_dvd m h (Nat.dvd_mul_right m k)
@[simp] theorem gcd_sub_mul_right_left {m n k : Nat} (h : k * m ≤ n) : gcd (n - k * m) m = gcd n m :=
  gcd_sub_right_left_of_dvd m h (Nat.dvd_mul_left m k)
@[simp] theorem gcd_sub_mul_left_left {m n k : Nat} (h : m * k ≤ n) : gcd (n - m * k) m = gcd n m :=
  gcd_sub_right_left_of_dvd m h (Nat.dvd_mul_right m k)
@[simp] theorem gcd_mul_right_sub_left {m n k : Nat} (h : n ≤ k * m) : gcd (k * m - n) m = gcd n m :=
  gcd_sub_left_left_of_dvd m h (Nat.dvd_mul_left m k)
@[simp] theorem gcd_mul_left_sub_left {m n k : Nat} (h : n ≤ m * k) : gcd (m * k - n) m = gcd n m :=
  gcd_sub_left_left_of_dvd m h (Nat.dvd_mul_right m k)
@[simp] theorem gcd_self_sub_right {m n : Nat} (h : n ≤ m) : gcd m (m - n) = gcd m n :=
  gcd_sub_left_right_of_dvd m h (Nat.dvd_refl m)
@[simp] theorem gcd_self_sub_left {m n : Nat} (h : n ≤ m) : gcd (m - n) m = gcd n m :=
  gcd_sub_left_left_of_dvd m h (Nat.dvd_refl m)

/-! ## Products and powers -/

theorem gcd_mul_left_dvd_mul_gcd (k m n : Nat) : gcd (m * n) k ∣ gcd m k * gcd n k := by
  rw [gcd_comm, gcd_comm m, gcd_comm n]
  exact gcd_mul_right_dvd_mul_gcd k m n
theorem gcd_pow_left_of_gcd_eq_one {k n m : Nat} (h : gcd n m = 1) : gcd (n ^ k) m = 1 := Coprime.pow_left k h
theorem gcd_pow_right_of_gcd_eq_one {k n m : Nat} (h : gcd n m = 1) : gcd n (m ^ k) = 1 := Coprime.pow_right k h
theorem pow_gcd_pow_of_gcd_eq_one {k l n m : Nat} (h : gcd n m = 1) : gcd (n ^ k) (m ^ l) = 1 := Coprime.pow k l h
theorem gcd_div_gcd_div_gcd_of_pos_left {n m : Nat} (h : 0 < n) : gcd (n / gcd n m) (m / gcd n m) = 1 :=
  coprime_div_gcd_div_gcd (gcd_pos_of_pos_left m h)
theorem gcd_div_gcd_div_gcd_of_pos_right {n m : Nat} (h : 0 < m) : gcd (n / gcd n m) (m / gcd n m) = 1 :=
  coprime_div_gcd_div_gcd (gcd_pos_of_pos_right n h)
theorem pow_gcd_pow {k n m : Nat} : gcd (n ^ k) (m ^ k) = gcd n m ^ k := by
  match eq_zero_or_pos (gcd n m) with
  | Or.inl e =>
    have h := gcd_eq_zero_iff.mp e
    rw [h.1, h.2, gcd_self, gcd_self]
  | Or.inr p =>
    have e : gcd ((n / gcd n m * gcd n m) ^ k) ((m / gcd n m * gcd n m) ^ k) = gcd n m ^ k := by
      rw [Nat.mul_pow, Nat.mul_pow, gcd_mul_right, (coprime_div_gcd_div_gcd p).pow k k, Nat.one_mul]
    rw [Nat.div_mul_cancel (gcd_dvd_left n m), Nat.div_mul_cancel (gcd_dvd_right n m)] at e
    exact e

end Nat
