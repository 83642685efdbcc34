prelude
import Init.Nat.Gcd
import Init.Nat.Pow

/-!
# Natural numbers: coprimality
-/

namespace Nat

/-- `m` and `n` have no common divisor but `1`. -/
@[reducible] def Coprime (m n : Nat) : Prop := gcd m n = 1

@[inline] instance (m n : Nat) : Decidable (Coprime m n) := inferInstanceAs (Decidable (_ = 1))

theorem coprime_iff_gcd_eq_one {m n : Nat} : Coprime m n ↔ gcd m n = 1 := Iff.rfl
theorem Coprime.gcd_eq_one {m n : Nat} (h : Coprime m n) : gcd m n = 1 := h
theorem Coprime.symm {m n : Nat} (h : Coprime n m) : Coprime m n := (gcd_comm m n).trans h
theorem coprime_comm {m n : Nat} : Coprime n m ↔ Coprime m n := ⟨Coprime.symm, Coprime.symm⟩

@[simp] theorem coprime_zero_left (n : Nat) : Coprime 0 n ↔ n = 1 := Iff.rfl
@[simp] theorem coprime_zero_right (n : Nat) : Coprime n 0 ↔ n = 1 := coprime_comm
@[simp] theorem coprime_self (n : Nat) : Coprime n n ↔ n = 1 := by rw [Coprime, gcd_self]
theorem coprime_one_left (n : Nat) : Coprime 1 n := gcd_one_left n
theorem coprime_one_right (n : Nat) : Coprime n 1 := gcd_one_right n
@[simp] theorem coprime_one_left_eq_true (n : Nat) : Coprime 1 n = True := eq_true (coprime_one_left n)
@[simp] theorem coprime_one_right_eq_true (n : Nat) : Coprime n 1 = True := eq_true (coprime_one_right n)

theorem Coprime.dvd_of_dvd_mul_right {k m n : Nat} (H1 : Coprime k n) (H2 : k ∣ m * n) : k ∣ m := by
  have t := dvd_gcd (Nat.dvd_mul_left k m) H2
  rw [gcd_mul_left, H1.gcd_eq_one, Nat.mul_one] at t
  exact t
theorem Coprime.dvd_of_dvd_mul_left {k m n : Nat} (H1 : Coprime k m) (H2 : k ∣ m * n) : k ∣ n :=
  H1.dvd_of_dvd_mul_right (Nat.mul_comm m n ▸ H2)
theorem Coprime.gcd_mul_left_cancel {k n : Nat} (m : Nat) (H : Coprime k n) : gcd (k * m) n = gcd m n := by
  have h : Coprime (gcd (k * m) n) k := by
    rw [Coprime, gcd_assoc, gcd_comm n, H.gcd_eq_one, gcd_one_right]
  exact Nat.dvd_antisymm (dvd_gcd (h.dvd_of_dvd_mul_left (gcd_dvd_left _ _)) (gcd_dvd_right _ _))
    (gcd_dvd_gcd_mul_left_left m n k)
theorem Coprime.gcd_mul_right_cancel {k n : Nat} (m : Nat) (H : Coprime k n) : gcd (m * k) n = gcd m n := by
  rw [Nat.mul_comm, H.gcd_mul_left_cancel]
theorem Coprime.gcd_mul_left_cancel_right {k m : Nat} (n : Nat) (H : Coprime k m) : gcd m (k * n) = gcd m n := by
  rw [gcd_comm, H.gcd_mul_left_cancel, gcd_comm]
theorem Coprime.gcd_mul_right_cancel_right {k m : Nat} (n : Nat) (H : Coprime k m) : gcd m (n * k) = gcd m n := by
  rw [Nat.mul_comm, H.gcd_mul_left_cancel_right]
theorem coprime_div_gcd_div_gcd {m n : Nat} (H : 0 < gcd m n) : Coprime (m / gcd m n) (n / gcd m n) := by
  rw [Coprime, gcd_div (gcd_dvd_left m n) (gcd_dvd_right m n), Nat.div_self H]
theorem not_coprime_of_dvd_of_dvd {d m n : Nat} (dgt1 : 1 < d) (Hm : d ∣ m) (Hn : d ∣ n) : ¬ Coprime m n :=
  fun h => ne_of_gt dgt1 (gcd_eq_one_iff.mp h d Hm Hn)
theorem exists_coprime (m n : Nat) : ∃ m' n', Coprime m' n' ∧ m = m' * gcd m n ∧ n = n' * gcd m n := by
  match eq_zero_or_pos (gcd m n) with
  | Or.inl e =>
    have h := gcd_eq_zero_iff.mp e
    refine ⟨1, 1, gcd_one_left 1, ?_, ?_⟩
    · rw [e, Nat.mul_zero]; exact h.1
    · rw [e, Nat.mul_zero]; exact h.2
  | Or.inr p =>
    exact ⟨_, _, coprime_div_gcd_div_gcd p, (Nat.div_mul_cancel (gcd_dvd_left m n)).symm,
      (Nat.div_mul_cancel (gcd_dvd_right m n)).symm⟩

theorem Coprime.mul_left {m n k : Nat} (H1 : Coprime m k) (H2 : Coprime n k) : Coprime (m * n) k :=
  (H1.gcd_mul_left_cancel n).trans H2
theorem Coprime.mul_right {k m n : Nat} (H1 : Coprime k m) (H2 : Coprime k n) : Coprime k (m * n) :=
  (H1.symm.mul_left H2.symm).symm
theorem Coprime.coprime_dvd_left {m k n : Nat} (H1 : m ∣ k) (H2 : Coprime k n) : Coprime m n :=
  eq_one_of_dvd_one (H2.gcd_eq_one ▸ gcd_dvd_gcd_of_dvd_left n H1)
theorem Coprime.coprime_dvd_right {n m k : Nat} (H1 : n ∣ m) (H2 : Coprime k m) : Coprime k n :=
  (H2.symm.coprime_dvd_left H1).symm
theorem Coprime.coprime_mul_left {k m n : Nat} (H : Coprime (k * m) n) : Coprime m n :=
  H.coprime_dvd_left (Nat.dvd_mul_left m k)
theorem Coprime.coprime_mul_right {m k n : Nat} (H : Coprime (m * k) n) : Coprime m n :=
  H.coprime_dvd_left (Nat.dvd_mul_right m k)
theorem Coprime.coprime_mul_left_right {m k n : Nat} (H : Coprime m (k * n)) : Coprime m n :=
  H.coprime_dvd_right (Nat.dvd_mul_left n k)
theorem Coprime.coprime_mul_right_right {m n k : Nat} (H : Coprime m (n * k)) : Coprime m n :=
  H.coprime_dvd_right (Nat.dvd_mul_right n k)
theorem coprime_mul_iff_left {m n k : Nat} : Coprime (m * n) k ↔ Coprime m k ∧ Coprime n k :=
  ⟨fun h => ⟨h.coprime_mul_right, h.coprime_mul_left⟩, fun h => h.1.mul_left h.2⟩
theorem coprime_mul_iff_right {k m n : Nat} : Coprime k (m * n) ↔ Coprime k m ∧ Coprime k n :=
  ⟨fun h => ⟨h.coprime_mul_right_right, h.coprime_mul_left_right⟩, fun h => h.1.mul_right h.2⟩
theorem Coprime.gcd_left {m n : Nat} (k : Nat) (hmn : Coprime m n) : Coprime (gcd k m) n :=
  hmn.coprime_dvd_left (gcd_dvd_right k m)
theorem Coprime.gcd_right {m n : Nat} (k : Nat) (hmn : Coprime m n) : Coprime m (gcd k n) :=
  hmn.coprime_dvd_right (gcd_dvd_right k n)
theorem Coprime.gcd_both {m n : Nat} (k l : Nat) (hmn : Coprime m n) : Coprime (gcd k m) (gcd l n) :=
  (hmn.gcd_left k).gcd_right l
theorem Coprime.mul_dvd_of_dvd_of_dvd {m n a : Nat} (hmn : Coprime m n) (hm : m ∣ a) (hn : n ∣ a) : m * n ∣ a := by
  match hm with
  | ⟨k, e⟩ =>
    rw [e] at hn ⊢
    exact Nat.mul_dvd_mul_left m (hmn.symm.dvd_of_dvd_mul_left hn)
theorem Coprime.pow_left {m k : Nat} (n : Nat) (H1 : Coprime m k) : Coprime (m ^ n) k := by
  induction n with
  | zero => exact coprime_one_left k
  | succ n ih => exact ih.mul_left H1
theorem Coprime.pow_right {k m : Nat} (n : Nat) (H1 : Coprime k m) : Coprime k (m ^ n) := (H1.symm.pow_left n).symm
theorem Coprime.pow {k l : Nat} (m n : Nat) (H1 : Coprime k l) : Coprime (k ^ m) (l ^ n) :=
  (H1.pow_left m).pow_right n
theorem Coprime.eq_one_of_dvd {k m : Nat} (H : Coprime k m) (d : k ∣ m) : k = 1 := (gcd_eq_left d).symm.trans H
theorem Coprime.gcd_mul {m n : Nat} (k : Nat) (h : Coprime m n) : gcd k (m * n) = gcd k m * gcd k n :=
  Nat.dvd_antisymm (gcd_mul_right_dvd_mul_gcd k m n)
    ((h.gcd_both k k).mul_dvd_of_dvd_of_dvd (gcd_dvd_gcd_mul_right_right k m n) (gcd_dvd_gcd_mul_left_right k n m))
theorem Coprime.mul_gcd {m n : Nat} (h : Coprime m n) (k : Nat) : gcd (m * n) k = gcd m k * gcd n k := by
  rw [gcd_comm, h.gcd_mul, gcd_comm k, gcd_comm k]

end Nat
