prelude
import Init.Int.Division

/-!
# Integers: division rounded towards zero and downwards

`tdiv` and `tmod` depend on absolute values and signs alone; `fdiv` and `fmod` agree with `/` and `%` for divisors
that are not negative.
-/

namespace Int

variable {a b c : Int}

theorem natCast_tdiv (m n : Nat) : ((m / n : Nat) : Int) = tdiv m n := rfl
theorem ofNat_tmod (m n : Nat) : ((m % n : Nat) : Int) = tmod m n := rfl

/-! ## Zero -/

@[simp] protected theorem zero_tdiv (b : Int) : tdiv 0 b = 0 := by
  cases b with
  | ofNat n => exact congrArg ofNat (Nat.zero_div n)
  | negSucc n => exact congrArg (fun k => -ofNat k) (Nat.zero_div n.succ)
@[simp] protected theorem tdiv_zero (a : Int) : tdiv a 0 = 0 := by
  cases a with
  | ofNat m => exact congrArg ofNat (Nat.div_zero m)
  | negSucc m => exact congrArg (fun k => -ofNat k) (Nat.div_zero m.succ)
@[simp] theorem zero_tmod (b : Int) : tmod 0 b = 0 := by
  cases b with
  | ofNat n => exact congrArg ofNat (Nat.zero_mod n)
  | negSucc n => exact congrArg ofNat (Nat.zero_mod n.succ)
@[simp] theorem tmod_zero (a : Int) : tmod a 0 = a := by
  cases a with
  | ofNat m => exact congrArg ofNat (Nat.mod_zero m)
  | negSucc m => exact congrArg (fun k => -ofNat k) (Nat.mod_zero m.succ)
@[simp] theorem zero_fdiv (b : Int) : fdiv 0 b = 0 := by cases b <;> rfl
@[simp] protected theorem fdiv_zero (a : Int) : fdiv a 0 = 0 := by
  match a with
  | ofNat 0 => rfl
  | ofNat (m + 1) => exact congrArg ofNat (Nat.div_zero (m + 1))
  | negSucc m => rfl
@[simp] theorem zero_fmod (b : Int) : fmod 0 b = 0 := by cases b <;> rfl
@[simp] theorem fmod_zero (a : Int) : fmod a 0 = a := by
  match a with
  | ofNat 0 => rfl
  | ofNat (m + 1) => exact congrArg ofNat (Nat.mod_zero (m + 1))
  | negSucc m => exact congrArg negSucc (Nat.mod_zero m)

/-! ## Signs -/

@[simp] protected theorem tdiv_neg (a b : Int) : a.tdiv (-b) = -(a.tdiv b) := by
  match a, b with
  | ofNat m, ofNat 0 =>
    exact (Int.tdiv_zero (ofNat m)).trans (by rw [show ofNat 0 = (0 : Int) from rfl, Int.tdiv_zero]; rfl)
  | ofNat m, ofNat (n + 1) => rfl
  | ofNat m, negSucc n => exact (Int.neg_neg _).symm
  | negSucc m, ofNat 0 =>
    exact (Int.tdiv_zero -[m+1]).trans (by rw [show ofNat 0 = (0 : Int) from rfl, Int.tdiv_zero]; rfl)
  | negSucc m, ofNat (n + 1) => exact (Int.neg_neg _).symm
  | negSucc m, negSucc n => rfl
@[simp] protected theorem neg_tdiv (a b : Int) : (-a).tdiv b = -(a.tdiv b) := by
  match a, b with
  | ofNat 0, b => exact (Int.zero_tdiv b).trans (by rw [show ofNat 0 = (0 : Int) from rfl, Int.zero_tdiv]; rfl)
  | ofNat (m + 1), ofNat n => rfl
  | ofNat (m + 1), negSucc n => exact (Int.neg_neg _).symm
  | negSucc m, ofNat n => exact (Int.neg_neg _).symm
  | negSucc m, negSucc n => rfl
protected theorem neg_tdiv_neg (a b : Int) : (-a).tdiv (-b) = a.tdiv b := by
  rw [Int.neg_tdiv, Int.tdiv_neg, Int.neg_neg]
theorem tdiv_eq_ediv_of_nonneg (h : 0 ≤ a) : a.tdiv b = a / b := by
  obtain ⟨m, rfl⟩ := eq_ofNat_of_zero_le h
  cases b <;> rfl
@[simp] theorem natCast_tdiv_eq_ediv {a : Nat} {b : Int} : (a : Int).tdiv b = a / b :=
  tdiv_eq_ediv_of_nonneg (natCast_nonneg a)
theorem fdiv_eq_ediv_of_nonneg (a : Int) (h : 0 ≤ b) : fdiv a b = a / b := by
  obtain ⟨n, rfl⟩ := eq_ofNat_of_zero_le h
  match a, n with
  | ofNat 0, n => rw [show ofNat 0 = (0 : Int) from rfl, zero_fdiv, zero_ediv]
  | ofNat (m + 1), n => rfl
  | negSucc m, 0 => rfl
  | negSucc m, n + 1 => rfl

/-! ## The law of division -/

theorem tmod_add_mul_tdiv (a b : Int) : tmod a b + b * a.tdiv b = a := by
  match a, b with
  | ofNat m, ofNat n => exact congrArg ofNat (Nat.mod_add_div m n)
  | ofNat m, negSucc n =>
    show ((m % n.succ : Nat) : Int) + -(n.succ : Int) * -((m / n.succ : Nat) : Int) = (m : Int)
    rw [Int.neg_mul_neg]
    exact congrArg ofNat (Nat.mod_add_div m n.succ)
  | negSucc m, ofNat n =>
    show -((m.succ % n : Nat) : Int) + (n : Int) * -((m.succ / n : Nat) : Int) = -(m.succ : Int)
    rw [Int.mul_neg, ← Int.neg_add]
    exact congrArg (fun k => -ofNat k) (Nat.mod_add_div m.succ n)
  | negSucc m, negSucc n =>
    show -((m.succ % n.succ : Nat) : Int) + -(n.succ : Int) * ((m.succ / n.succ : Nat) : Int) = -(m.succ : Int)
    rw [Int.neg_mul, ← Int.neg_add]
    exact congrArg (fun k => -ofNat k) (Nat.mod_add_div m.succ n.succ)
theorem mul_tdiv_add_tmod (a b : Int) : b * a.tdiv b + tmod a b = a := by rw [Int.add_comm, tmod_add_mul_tdiv]
theorem tmod_add_tdiv_mul (m k : Int) : tmod m k + m.tdiv k * k = m := by rw [Int.mul_comm, tmod_add_mul_tdiv]
theorem tdiv_mul_add_tmod (m k : Int) : m.tdiv k * k + tmod m k = m := by rw [Int.mul_comm, mul_tdiv_add_tmod]
theorem tmod_def (a b : Int) : tmod a b = a - b * a.tdiv b := by
  rw [← Int.add_sub_cancel (tmod a b), tmod_add_mul_tdiv]
theorem mul_tdiv_self (a b : Int) : b * a.tdiv b = a - a.tmod b := by rw [tmod_def, Int.sub_sub_self]
theorem tdiv_mul_self (a b : Int) : a.tdiv b * b = a - a.tmod b := by rw [Int.mul_comm, mul_tdiv_self]
theorem fmod_add_mul_fdiv (a b : Int) : a.fmod b + b * a.fdiv b = a := by
  match a, b with
  | ofNat 0, b => rw [show ofNat 0 = (0 : Int) from rfl, zero_fmod, zero_fdiv, Int.mul_zero]; rfl
  | ofNat (m + 1), ofNat n => exact congrArg ofNat (Nat.mod_add_div (m + 1) n)
  | ofNat (m + 1), negSucc n =>
    show subNatNat (m % n.succ) n + -(n.succ : Int) * -((m / n.succ : Nat) + 1 : Int) = (m : Int) + 1
    have : ((m % n.succ : Nat) : Int) + (n.succ : Int) * ((m / n.succ : Nat) : Int) = m :=
      congrArg ofNat (Nat.mod_add_div m n.succ)
    rw [Int.subNatNat_eq_coe, Int.neg_mul_neg, Int.mul_add, Int.mul_one]
    omega
  | negSucc m, ofNat 0 => rw [show ofNat 0 = (0 : Int) from rfl, fmod_zero, Int.zero_mul, Int.add_zero]
  | negSucc m, ofNat (n + 1) =>
    exact emod_add_mul_ediv -[m+1] (ofNat (n + 1))
  | negSucc m, negSucc n =>
    show -((m.succ % n.succ : Nat) : Int) + -(n.succ : Int) * ((m.succ / n.succ : Nat) : Int) = -(m.succ : Int)
    rw [Int.neg_mul, ← Int.neg_add]
    exact congrArg (fun k => -ofNat k) (Nat.mod_add_div m.succ n.succ)
theorem mul_fdiv_add_fmod (a b : Int) : b * a.fdiv b + a.fmod b = a := by rw [Int.add_comm, fmod_add_mul_fdiv]
theorem fmod_add_fdiv_mul (a b : Int) : a.fmod b + a.fdiv b * b = a := by rw [Int.mul_comm, fmod_add_mul_fdiv]
theorem fdiv_mul_add_fmod (a b : Int) : a.fdiv b * b + a.fmod b = a := by rw [Int.mul_comm, mul_fdiv_add_fmod]
theorem fmod_def (a b : Int) : a.fmod b = a - b * a.fdiv b := by
  rw [← Int.add_sub_cancel (a.fmod b), fmod_add_mul_fdiv]

/-! ## Remainders -/

theorem tmod_eq_emod_of_nonneg (h : 0 ≤ a) : tmod a b = a % b := by
  rw [tmod_def, emod_def, tdiv_eq_ediv_of_nonneg h]
theorem fmod_eq_emod_of_nonneg (a : Int) (h : 0 ≤ b) : fmod a b = a % b := by
  rw [fmod_def, emod_def, fdiv_eq_ediv_of_nonneg a h]
@[simp] theorem tmod_neg (a b : Int) : tmod a (-b) = tmod a b := by
  rw [tmod_def, tmod_def, Int.tdiv_neg, Int.neg_mul_neg]
@[simp] theorem neg_tmod (a b : Int) : tmod (-a) b = -tmod a b := by
  rw [tmod_def, tmod_def, Int.neg_tdiv, Int.mul_neg]; omega
theorem tmod_nonneg (b : Int) (h : 0 ≤ a) : 0 ≤ tmod a b := by
  by_cases hb : b = 0
  · rw [hb, tmod_zero]; exact h
  · rw [tmod_eq_emod_of_nonneg h]; exact emod_nonneg a hb
theorem tmod_lt_of_pos (a : Int) (H : 0 < b) : tmod a b < b := by
  cases Int.le_total 0 a with
  | inl h => rw [tmod_eq_emod_of_nonneg h]; exact emod_lt_of_pos a H
  | inr h =>
    have := tmod_nonneg b (Int.neg_nonneg_of_nonpos h)
    rw [neg_tmod] at this
    omega
theorem lt_tmod_of_pos (a : Int) (H : 0 < b) : -b < tmod a b := by
  have := tmod_lt_of_pos (-a) H
  rw [neg_tmod] at this
  omega
@[simp] theorem mul_tdiv_cancel (a : Int) (H : b ≠ 0) : (a * b).tdiv b = a := by
  cases Int.le_total 0 (a * b) with
  | inl h => rw [tdiv_eq_ediv_of_nonneg h, mul_ediv_cancel a H]
  | inr h =>
    have := mul_ediv_cancel (-a) H
    rw [Int.neg_mul, ← tdiv_eq_ediv_of_nonneg (Int.neg_nonneg_of_nonpos h), Int.neg_tdiv, Int.neg_inj] at this
    exact this
@[simp] theorem mul_tdiv_cancel_left (b : Int) (H : a ≠ 0) : (a * b).tdiv a = b := by
  rw [Int.mul_comm, mul_tdiv_cancel b H]
@[simp] protected theorem tdiv_self (H : a ≠ 0) : a.tdiv a = 1 := by
  have := mul_tdiv_cancel 1 H
  rwa [Int.one_mul] at this
@[simp] theorem mul_tmod_left (a b : Int) : (a * b).tmod b = 0 := by
  by_cases h : b = 0
  · rw [h, tmod_zero, Int.mul_zero]
  · rw [tmod_def, mul_tdiv_cancel a h, Int.mul_comm, Int.sub_self]
@[simp] theorem mul_tmod_right (a b : Int) : (a * b).tmod a = 0 := by rw [Int.mul_comm, mul_tmod_left]
@[simp] theorem tmod_self : a.tmod a = 0 := by
  have := mul_tmod_left 1 a
  rwa [Int.one_mul] at this
theorem tmod_eq_zero_of_dvd : a ∣ b → tmod b a = 0
  | ⟨k, hk⟩ => by rw [hk, mul_tmod_right]
theorem dvd_of_tmod_eq_zero (H : tmod b a = 0) : a ∣ b := ⟨b.tdiv a, by rw [mul_tdiv_self, H, Int.sub_zero]⟩
theorem dvd_iff_tmod_eq_zero : a ∣ b ↔ tmod b a = 0 := ⟨tmod_eq_zero_of_dvd, dvd_of_tmod_eq_zero⟩
protected theorem tdiv_mul_cancel (H : b ∣ a) : a.tdiv b * b = a := by
  rw [tdiv_mul_self, tmod_eq_zero_of_dvd H, Int.sub_zero]
protected theorem mul_tdiv_cancel' (H : a ∣ b) : a * b.tdiv a = b := by rw [Int.mul_comm, Int.tdiv_mul_cancel H]
theorem tmod_eq_of_lt (H1 : 0 ≤ a) (H2 : a < b) : tmod a b = a := by
  rw [tmod_eq_emod_of_nonneg H1, emod_eq_of_lt H1 H2]
protected theorem tdiv_nonneg (Ha : 0 ≤ a) (Hb : 0 ≤ b) : 0 ≤ a.tdiv b := by
  rw [tdiv_eq_ediv_of_nonneg Ha]; exact ediv_nonneg Ha Hb
theorem tdiv_eq_zero_of_lt (H1 : 0 ≤ a) (H2 : a < b) : a.tdiv b = 0 := by
  rw [tdiv_eq_ediv_of_nonneg H1, ediv_eq_zero_of_lt H1 H2]

end Int
