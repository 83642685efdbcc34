prelude
import Init.Nat.DivLemmas
import Init.Nat.Bounded

/-!
# Natural numbers: further laws

The rarer laws of sums, powers, minima and common divisors.
-/

namespace Nat

/-! ## Sums -/

theorem add_eq_three_iff {m n : Nat} :
    m + n = 3 ↔ m = 0 ∧ n = 3 ∨ m = 1 ∧ n = 2 ∨ m = 2 ∧ n = 1 ∨ m = 3 ∧ n = 0 := by
  omega
theorem add_eq_max_iff {m n : Nat} : m + n = max m n ↔ m = 0 ∨ n = 0 := by
  rw [Nat.max_def]
  split <;> omega
theorem add_eq_min_iff {m n : Nat} : m + n = min m n ↔ m = 0 ∧ n = 0 := by
  rw [Nat.min_def]
  split <;> omega
protected theorem pred_min_pred (x y : Nat) : min (pred x) (pred y) = pred (min x y) := Nat.sub_min_sub_right x y 1
protected theorem pred_max_pred (x y : Nat) : max (pred x) (pred y) = pred (max x y) := Nat.sub_max_sub_right x y 1
/-! ## Powers -/

protected theorem pow_lt_pow_iff_pow_mul_le_pow {a n m : Nat} (h : 1 < a) : a ^ n < a ^ m ↔ a ^ n * a ≤ a ^ m := by
  rw [← Nat.pow_add_one, Nat.pow_le_pow_iff_right h, Nat.pow_lt_pow_iff_right h]
  exact Iff.rfl
theorem mul_lt_mul_pow_succ {n a b : Nat} (ha : 0 < a) (hb : 1 < b) : n * b < a * b ^ (n + 1) := by
  rw [Nat.pow_add_one, ← Nat.mul_assoc]
  refine Nat.mul_lt_mul_of_pos_right ?_ (lt_of_succ_lt hb)
  exact Nat.lt_of_lt_of_le (Nat.lt_pow_self hb) (Nat.le_mul_of_pos_left _ ha)
theorem pow_dvd_pow_iff_pow_le_pow {k l x : Nat} (hx : 0 < x) : x ^ k ∣ x ^ l ↔ x ^ k ≤ x ^ l := by
  refine ⟨le_of_dvd (Nat.pow_pos hx), fun h => ?_⟩
  match Nat.eq_or_lt_of_le hx with
  | Or.inl e =>
    have e : x = 1 := e.symm
    rw [e, Nat.one_pow]
    exact Nat.one_dvd _
  | Or.inr p => exact Nat.pow_dvd_pow x ((Nat.pow_le_pow_iff_right p).mp h)

/-! ## Common divisors -/

theorem gcd_mul_right_right_of_gcd_eq_one {n m k : Nat} (h : gcd n m = 1) : gcd n (m * k) = gcd n k :=
  (coprime_comm.mp h).gcd_mul_left_cancel_right k
theorem gcd_mul_left_right_of_gcd_eq_one {n m k : Nat} (h : gcd n m = 1) : gcd n (k * m) = gcd n k := by
  rw [Nat.mul_comm, gcd_mul_right_right_of_gcd_eq_one h]
theorem gcd_mul_right_left_of_gcd_eq_one {n m k : Nat} (h : gcd n m = 1) : gcd (n * k) m = gcd k m :=
  Coprime.gcd_mul_left_cancel k h
theorem gcd_mul_left_left_of_gcd_eq_one {n m k : Nat} (h : gcd n m = 1) : gcd (k * n) m = gcd k m := by
  rw [Nat.mul_comm, gcd_mul_right_left_of_gcd_eq_one h]
theorem exists_coprime' {m n : Nat} (H : 0 < gcd m n) :
    ∃ g m' n', 0 < g ∧ Coprime m' n' ∧ m = m' * g ∧ n = n' * g :=
  match exists_coprime m n with
  | ⟨m', n', h⟩ => ⟨gcd m n, m', n', H, h⟩
theorem Coprime.coprime_div_left {m n a : Nat} (cmn : Coprime m n) (dvd : a ∣ m) : Coprime (m / a) n :=
  cmn.coprime_dvd_left (div_dvd_of_dvd dvd)
theorem Coprime.coprime_div_right {m n a : Nat} (cmn : Coprime m n) (dvd : a ∣ n) : Coprime m (n / a) :=
  cmn.coprime_dvd_right (div_dvd_of_dvd dvd)
theorem gcd_mul_gcd_of_coprime_of_mul_eq_mul {a b c d : Nat} (cop : Coprime c d) (h : a * b = c * d) :
    a.gcd c * b.gcd c = c := by
  apply Nat.dvd_antisymm
  · refine Coprime.dvd_of_dvd_mul_right ((cop.gcd_left a).mul_left (cop.gcd_left b)) ?_
    rw [← h]
    exact Nat.mul_dvd_mul (gcd_dvd_left a c) (gcd_dvd_left b c)
  · rw [gcd_comm a, gcd_comm b]
    refine dvd_gcd_mul_gcd_iff_dvd_mul.mpr ?_
    rw [h]
    exact Nat.dvd_mul_right c d
theorem pow_dvd_pow_iff {a b n : Nat} (h : n ≠ 0) : a ^ n ∣ b ^ n ↔ a ∣ b := by
  refine ⟨fun d => ?_, fun d => by
    match d with
    | ⟨c, e⟩ => exact ⟨c ^ n, by rw [e, Nat.mul_pow]⟩⟩
  match eq_zero_or_pos (gcd a b) with
  | Or.inl e =>
    rw [eq_zero_of_gcd_eq_zero_right e]
    exact Nat.dvd_zero a
  | Or.inr p =>
    have ha := Nat.div_mul_cancel (gcd_dvd_left a b)
    have hb := Nat.div_mul_cancel (gcd_dvd_right a b)
    have e : (a / gcd a b * gcd a b) ^ n ∣ (b / gcd a b * gcd a b) ^ n := by rw [ha, hb]; exact d
    rw [Nat.mul_pow, Nat.mul_pow] at e
    have d' := Nat.dvd_of_mul_dvd_mul_right (Nat.pow_pos p) e
    have c := (coprime_div_gcd_div_gcd p).pow n n
    have u : a / gcd a b = 1 := (Nat.pow_left_inj h).mp ((c.eq_one_of_dvd d').trans (Nat.one_pow n).symm)
    rw [u, Nat.one_mul] at ha
    exact ha ▸ gcd_dvd_right a b

end Nat
