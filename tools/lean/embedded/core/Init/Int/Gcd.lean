prelude
import Init.Int.Division
import Init.Int.Pow
import Init.Nat.Lcm

/-!
# Integers: greatest common divisors, least common multiples, powers
-/

namespace Int

variable {a b c : Int}

/-! ## Greatest common divisors -/

/-- The greatest common divisor, a natural number. -/
def gcd (m n : Int) : Nat := m.natAbs.gcd n.natAbs

theorem gcd_eq_natAbs_gcd_natAbs (m n : Int) : gcd m n = Nat.gcd m.natAbs n.natAbs := rfl
theorem gcd_dvd_natAbs_left (a b : Int) : gcd a b ∣ a.natAbs := Nat.gcd_dvd_left _ _
theorem gcd_dvd_natAbs_right (a b : Int) : gcd a b ∣ b.natAbs := Nat.gcd_dvd_right _ _
theorem gcd_dvd_left (a b : Int) : (gcd a b : Int) ∣ a := ofNat_dvd_left.2 (gcd_dvd_natAbs_left a b)
theorem gcd_dvd_right (a b : Int) : (gcd a b : Int) ∣ b := ofNat_dvd_left.2 (gcd_dvd_natAbs_right a b)
theorem dvd_coe_gcd (ha : c ∣ a) (hb : c ∣ b) : c ∣ (gcd a b : Int) :=
  ofNat_dvd_right.2 (Nat.dvd_gcd (natAbs_dvd_natAbs.2 ha) (natAbs_dvd_natAbs.2 hb))
theorem dvd_gcd {c : Nat} (ha : (c : Int) ∣ a) (hb : (c : Int) ∣ b) : c ∣ gcd a b := ofNat_dvd.1 (dvd_coe_gcd ha hb)
theorem dvd_coe_gcd_iff : c ∣ (gcd a b : Int) ↔ c ∣ a ∧ c ∣ b :=
  ⟨fun h => ⟨Int.dvd_trans h (gcd_dvd_left a b), Int.dvd_trans h (gcd_dvd_right a b)⟩, fun h => dvd_coe_gcd h.1 h.2⟩
theorem gcd_comm (a b : Int) : gcd a b = gcd b a := Nat.gcd_comm _ _
theorem gcd_assoc (a b c : Int) : gcd (gcd a b) c = gcd a (gcd b c) := Nat.gcd_assoc _ _ _
@[simp] theorem one_gcd : gcd 1 a = 1 := Nat.gcd_one_left _
@[simp] theorem gcd_one : gcd a 1 = 1 := Nat.gcd_one_right _
@[simp] theorem zero_gcd : gcd 0 a = a.natAbs := Nat.gcd_zero_left _
@[simp] theorem gcd_zero : gcd a 0 = a.natAbs := Nat.gcd_zero_right _
@[simp] theorem gcd_self : gcd a a = a.natAbs := Nat.gcd_self _
@[simp] theorem neg_gcd : gcd (-a) b = gcd a b := by rw [gcd, natAbs_neg]; rfl
@[simp] theorem gcd_neg : gcd a (-b) = gcd a b := by rw [gcd, natAbs_neg]; rfl
@[simp, norm_cast] protected theorem gcd_natCast_natCast (a b : Nat) : gcd (a : Int) (b : Int) = Nat.gcd a b := rfl
@[simp] theorem gcd_eq_zero_iff : gcd a b = 0 ↔ a = 0 ∧ b = 0 := by
  constructor
  · intro h
    constructor
    · exact Int.zero_dvd.1 (by have := gcd_dvd_left a b; rwa [h] at this)
    · exact Int.zero_dvd.1 (by have := gcd_dvd_right a b; rwa [h] at this)
  · intro ⟨ha, hb⟩; rw [ha, hb]; rfl

/-! ## Least common multiples -/

/-- The least common multiple, a natural number. -/
def lcm (m n : Int) : Nat := m.natAbs.lcm n.natAbs

theorem lcm_eq_natAbs_lcm_natAbs (m n : Int) : lcm m n = Nat.lcm m.natAbs n.natAbs := rfl
theorem dvd_lcm_left (a b : Int) : a ∣ (lcm a b : Int) := ofNat_dvd_right.2 (Nat.dvd_lcm_left _ _)
theorem dvd_lcm_right (a b : Int) : b ∣ (lcm a b : Int) := ofNat_dvd_right.2 (Nat.dvd_lcm_right _ _)
theorem lcm_comm (a b : Int) : lcm a b = lcm b a := Nat.lcm_comm _ _

/-! ## Powers -/

@[simp] theorem natAbs_pow (n : Int) (k : Nat) : (n ^ k).natAbs = n.natAbs ^ k := by
  induction k with
  | zero => rw [Int.pow_zero]; rfl
  | succ k ih => rw [Int.pow_succ, natAbs_mul, ih, Nat.pow_succ]
theorem natAbs_pow_two (a : Int) : (natAbs a : Int) ^ 2 = a ^ 2 := by
  rw [Int.pow_succ a 1, Int.pow_succ _ 1, Int.pow_one, Int.pow_one, natAbs_mul_self']
theorem toNat_pow_of_nonneg {x : Int} (h : 0 ≤ x) (k : Nat) : (x ^ k).toNat = x.toNat ^ k := by
  obtain ⟨n, rfl⟩ := eq_ofNat_of_zero_le h
  rfl
protected theorem sq_nonneg (m : Int) : 0 ≤ m ^ 2 := by
  rw [← natAbs_pow_two]; exact Int.pow_nonneg (natCast_nonneg _)
protected theorem pow_nonneg_of_even {m : Int} {n : Nat} (h : n % 2 = 0) : 0 ≤ m ^ n := by
  have : n = 2 * (n / 2) := by omega
  rw [this, Int.pow_mul]
  exact Int.pow_nonneg (Int.sq_nonneg m)
theorem pow_lt_pow_of_lt {a : Int} {b c : Nat} (ha : 1 < a) (hbc : b < c) : a ^ b < a ^ c := by
  have step : ∀ n, a ^ b < a ^ (b + n + 1) := fun n => by
    induction n with
    | zero =>
      have := Int.mul_lt_mul_of_pos_left ha (Int.pow_pos (n := a) (m := b) (by omega))
      rw [Int.mul_one] at this
      exact Int.pow_succ a b ▸ this
    | succ n ih =>
      have h := Int.mul_lt_mul_of_pos_left ha (Int.pow_pos (n := a) (m := b + n + 1) (by omega))
      rw [Int.mul_one] at h
      have e : b + (n + 1) + 1 = b + n + 1 + 1 := by omega
      rw [e, Int.pow_succ a (b + n + 1)]
      exact Int.lt_trans ih h
  have e : c = b + (c - b - 1) + 1 := by omega
  rw [e]
  exact step _
instance {n : Int} {m : Nat} [NeZero n] : NeZero (n ^ m) := ⟨Int.pow_ne_zero (NeZero.ne _)⟩

end Int
