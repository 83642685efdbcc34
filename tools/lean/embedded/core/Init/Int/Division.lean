prelude
import Init.Int.Product
import Init.Nat.Gcd

/-!
# Integers: laws of `/`, `%` and `∣`
-/

namespace Int

variable {a b c d m n k : Int}

/-! ## Divisibility -/

@[simp] theorem natAbs_dvd_natAbs {a b : Int} : natAbs a ∣ natAbs b ↔ a ∣ b := by
  constructor
  · intro ⟨k, hk⟩
    rw [← natAbs_natCast k, ← natAbs_mul, natAbs_eq_natAbs_iff] at hk
    cases hk with
    | inl h => exact ⟨k, h⟩
    | inr h => exact ⟨-k, by rw [h, Int.mul_neg]⟩
  · intro ⟨k, hk⟩
    exact ⟨natAbs k, by rw [hk, natAbs_mul]⟩
theorem ofNat_dvd_left {n : Nat} {z : Int} : (n : Int) ∣ z ↔ n ∣ z.natAbs := by
  rw [← natAbs_dvd_natAbs, natAbs_natCast]
theorem ofNat_dvd_right {n : Nat} {z : Int} : z ∣ (n : Int) ↔ z.natAbs ∣ n := by
  rw [← natAbs_dvd_natAbs, natAbs_natCast]
@[norm_cast] theorem ofNat_dvd {m n : Nat} : (m : Int) ∣ (n : Int) ↔ m ∣ n := ofNat_dvd_left
@[norm_cast] theorem natCast_dvd_natCast {m n : Nat} : (m : Int) ∣ (n : Int) ↔ m ∣ n := ofNat_dvd_left
theorem natAbs_dvd : (a.natAbs : Int) ∣ b ↔ a ∣ b := by rw [ofNat_dvd_left, natAbs_dvd_natAbs]
theorem dvd_natAbs : a ∣ b.natAbs ↔ a ∣ b := by rw [ofNat_dvd_right, natAbs_dvd_natAbs]
theorem natAbs_dvd_self : (a.natAbs : Int) ∣ a := natAbs_dvd.2 (Int.dvd_refl a)
theorem dvd_natAbs_self : a ∣ (a.natAbs : Int) := dvd_natAbs.2 (Int.dvd_refl a)
theorem natAbs_eq_of_dvd_dvd (hmn : m ∣ n) (hnm : n ∣ m) : natAbs m = natAbs n :=
  Nat.dvd_antisymm (natAbs_dvd_natAbs.2 hmn) (natAbs_dvd_natAbs.2 hnm)
theorem dvd_antisymm (H1 : 0 ≤ a) (H2 : 0 ≤ b) (h : a ∣ b) (h' : b ∣ a) : a = b := by
  have := natAbs_eq_of_dvd_dvd h h'
  omega
protected theorem dvd_add_left (H : a ∣ c) : a ∣ b + c ↔ a ∣ b :=
  ⟨fun h => by have := Int.dvd_sub h H; rwa [Int.add_sub_cancel] at this, fun h => Int.dvd_add h H⟩
protected theorem dvd_add_right (H : a ∣ b) : a ∣ b + c ↔ a ∣ c := by rw [Int.add_comm, Int.dvd_add_left H]
@[simp] protected theorem dvd_add_mul_self : a ∣ b + c * a ↔ a ∣ b := Int.dvd_add_left (Int.dvd_mul_left c a)
@[simp] protected theorem dvd_add_self_mul : a ∣ b + a * c ↔ a ∣ b := Int.dvd_add_left (Int.dvd_mul_right a c)
@[simp] protected theorem dvd_mul_self_add : a ∣ b * a + c ↔ a ∣ c := Int.dvd_add_right (Int.dvd_mul_left b a)
@[simp] protected theorem dvd_self_mul_add : a ∣ a * b + c ↔ a ∣ c := Int.dvd_add_right (Int.dvd_mul_right a b)
protected theorem dvd_iff_dvd_of_dvd_sub (H : a ∣ b - c) : a ∣ b ↔ a ∣ c :=
  ⟨fun h => by have := Int.dvd_sub h H; rwa [Int.sub_sub_self] at this,
    fun h => by have := Int.dvd_add H h; rwa [Int.sub_add_cancel] at this⟩
protected theorem dvd_iff_dvd_of_dvd_add (H : a ∣ b + c) : a ∣ b ↔ a ∣ c := by
  rw [← Int.sub_neg] at H
  rw [Int.dvd_iff_dvd_of_dvd_sub H, Int.dvd_neg]
theorem le_of_dvd (bpos : 0 < b) (H : a ∣ b) : a ≤ b := by
  have h := Nat.le_of_dvd (natAbs_pos.2 (Int.ne_of_gt bpos)) (natAbs_dvd_natAbs.2 H)
  omega
theorem eq_one_of_dvd_one (H : 0 ≤ a) (H' : a ∣ 1) : a = 1 := dvd_antisymm H (by omega) H' (Int.one_dvd a)
theorem eq_one_of_mul_eq_one_right (H : 0 ≤ a) (H' : a * b = 1) : a = 1 := eq_one_of_dvd_one H ⟨b, H'.symm⟩
theorem eq_one_of_mul_eq_one_left (H : 0 ≤ b) (H' : a * b = 1) : b = 1 :=
  eq_one_of_mul_eq_one_right (b := a) H (by rw [Int.mul_comm, H'])
theorem eq_zero_of_dvd_of_natAbs_lt_natAbs (h : d ∣ n) (h₁ : n.natAbs < d.natAbs) : n = 0 :=
  natAbs_eq_zero.1 (Nat.eq_zero_of_dvd_of_lt (natAbs_dvd_natAbs.2 h) h₁)
protected theorem mul_dvd_mul : a ∣ b → c ∣ d → a * c ∣ b * d
  | ⟨i, hi⟩, ⟨j, hj⟩ => ⟨i * j, by rw [hi, hj, Int.mul_assoc, Int.mul_left_comm i, ← Int.mul_assoc]⟩
protected theorem mul_dvd_mul_left (a : Int) (h : b ∣ c) : a * b ∣ a * c := Int.mul_dvd_mul (Int.dvd_refl a) h
protected theorem mul_dvd_mul_right (a : Int) (h : b ∣ c) : b * a ∣ c * a := Int.mul_dvd_mul h (Int.dvd_refl a)
protected theorem mul_dvd_mul_iff_left (h : a ≠ 0) : a * b ∣ a * c ↔ b ∣ c :=
  ⟨fun ⟨d, hd⟩ => ⟨d, Int.eq_of_mul_eq_mul_left h (by rw [hd, Int.mul_assoc])⟩, Int.mul_dvd_mul_left a⟩
protected theorem mul_dvd_mul_iff_right (h : a ≠ 0) : b * a ∣ c * a ↔ b ∣ c := by
  rw [Int.mul_comm b, Int.mul_comm c, Int.mul_dvd_mul_iff_left h]
theorem dvd_of_mul_dvd_mul_left (ha : a ≠ 0) (h : a * m ∣ a * n) : m ∣ n := (Int.mul_dvd_mul_iff_left ha).1 h
theorem dvd_of_mul_dvd_mul_right (ha : a ≠ 0) (h : m * a ∣ n * a) : m ∣ n := (Int.mul_dvd_mul_iff_right ha).1 h
theorem dvd_mul_of_dvd_right (h : a ∣ c) : a ∣ b * c := Int.dvd_trans h (Int.dvd_mul_left b c)
theorem dvd_mul_of_dvd_left (h : a ∣ b) : a ∣ b * c := Int.dvd_trans h (Int.dvd_mul_right b c)

/-! ## Remainders -/

theorem emod_eq_of_lt (H1 : 0 ≤ a) (H2 : a < b) : a % b = a := by
  obtain ⟨m, rfl⟩ := eq_ofNat_of_zero_le H1
  obtain ⟨n, rfl⟩ := eq_ofNat_of_zero_le (Int.le_trans H1 (Int.le_of_lt H2))
  exact congrArg ofNat (Nat.mod_eq_of_lt (ofNat_lt.1 H2))
@[simp] theorem add_mul_emod_self_right (a b c : Int) : (a + b * c) % c = a % c := by
  by_cases h : c = 0
  · rw [h, Int.mul_zero, Int.add_zero]
  · rw [emod_def, emod_def, add_mul_ediv_right a b h, Int.mul_add, Int.mul_comm b]; omega
@[simp] theorem add_mul_emod_self_left (a b c : Int) : (a + b * c) % b = a % b := by
  rw [Int.mul_comm, add_mul_emod_self_right]
@[simp] theorem mul_add_emod_self_right (a b c : Int) : (a * b + c) % b = c % b := by
  rw [Int.add_comm, add_mul_emod_self_right]
@[simp] theorem mul_add_emod_self_left (a b c : Int) : (a * b + c) % a = c % a := by
  rw [Int.add_comm, add_mul_emod_self_left]
@[simp] theorem emod_add_emod (m n k : Int) : (m % n + k) % n = (m + k) % n := by
  have := (add_mul_emod_self_left (m % n + k) n (m / n)).symm
  rwa [Int.add_right_comm, emod_add_mul_ediv] at this
@[simp] theorem add_emod_emod (m n k : Int) : (m + n % k) % k = (m + n) % k := by
  rw [Int.add_comm, emod_add_emod, Int.add_comm]
theorem add_emod (a b n : Int) : (a + b) % n = (a % n + b % n) % n := by rw [add_emod_emod, emod_add_emod]
@[simp] theorem emod_sub_emod (m n k : Int) : (m % n - k) % n = (m - k) % n := emod_add_emod m n (-k)
theorem add_emod_eq_add_emod_right (i : Int) (H : m % n = k % n) : (m + i) % n = (k + i) % n := by
  rw [← emod_add_emod, H, emod_add_emod]
theorem add_emod_eq_add_emod_left (i : Int) (H : m % n = k % n) : (i + m) % n = (i + k) % n := by
  rw [← add_emod_emod, H, add_emod_emod]
theorem emod_add_cancel_right (i : Int) : (m + i) % n = (k + i) % n ↔ m % n = k % n :=
  ⟨fun H => by
    have := add_emod_eq_add_emod_right (-i) H
    rwa [Int.add_neg_cancel_right, Int.add_neg_cancel_right] at this,
  add_emod_eq_add_emod_right i⟩
theorem emod_add_cancel_left {i : Int} : (i + m) % n = (i + k) % n ↔ m % n = k % n := by
  rw [Int.add_comm, Int.add_comm i, emod_add_cancel_right]
theorem emod_sub_cancel_right (i : Int) : (m - i) % n = (k - i) % n ↔ m % n = k % n := emod_add_cancel_right (-i)
@[simp] theorem sub_emod_emod (m n k : Int) : (m - n % k) % k = (m - n) % k := by
  apply (emod_add_cancel_right (n % k)).1
  rw [Int.sub_add_cancel, add_emod_emod, Int.sub_add_cancel]
theorem sub_emod (a b n : Int) : (a - b) % n = (a % n - b % n) % n := by rw [sub_emod_emod, emod_sub_emod]
theorem emod_emod (a b : Int) : a % b % b = a % b := by
  have := emod_add_emod a b 0
  rwa [Int.add_zero, Int.add_zero] at this
@[simp] theorem emod_emod_of_dvd (n : Int) (h : m ∣ k) : n % k % m = n % m := by
  obtain ⟨t, rfl⟩ := h
  have := add_mul_emod_self_left (n % (m * t)) m (t * (n / (m * t)))
  rw [← Int.mul_assoc, emod_add_mul_ediv] at this
  exact this.symm
theorem mul_emod (a b n : Int) : a * b % n = a % n * (b % n) % n := by
  have h : a * b = a % n * (b % n) + n * (a / n * b + a % n * (b / n)) := by
    have ha := emod_add_mul_ediv a n
    have hb := emod_add_mul_ediv b n
    have e : a * b = a % n * b + n * (a / n) * b := by rw [← Int.add_mul, ha]
    have e' : a % n * b = a % n * (b % n) + a % n * (n * (b / n)) := by rw [← Int.mul_add, hb]
    rw [e, e', Int.mul_add, Int.mul_left_comm (a % n) n, Int.mul_assoc n, Int.add_assoc,
      Int.add_comm (n * (a % n * _))]
  rw [h, add_mul_emod_self_left]
@[simp] theorem emod_self : a % a = 0 := by
  have := mul_emod_left 1 a
  rwa [Int.one_mul] at this
@[simp] theorem neg_emod_self (a : Int) : -a % a = 0 := by
  have := mul_emod_left (-1) a
  rwa [Int.neg_one_mul] at this
@[simp] theorem add_emod_right (a b : Int) : (a + b) % b = a % b := by
  have := add_mul_emod_self_left a b 1
  rwa [Int.mul_one] at this
@[simp] theorem add_emod_left (a b : Int) : (a + b) % a = b % a := by rw [Int.add_comm, add_emod_right]
@[simp] theorem sub_emod_right (a b : Int) : (a - b) % b = a % b := by
  rw [← add_emod_right (a - b), Int.sub_add_cancel]
@[simp] theorem sub_emod_left (a b : Int) : (a - b) % a = -b % a := by
  rw [Int.sub_eq_add_neg, add_emod_left]
@[simp] theorem sub_mul_emod_self_right (a b c : Int) : (a - b * c) % c = a % c := by
  rw [Int.sub_eq_add_neg, ← Int.neg_mul, add_mul_emod_self_right]
@[simp] theorem sub_mul_emod_self_left (a b c : Int) : (a - b * c) % b = a % b := by
  rw [Int.sub_eq_add_neg, ← Int.mul_neg, add_mul_emod_self_left]
@[simp] theorem add_neg_emod_self (a b : Int) : (a + -b) % b = a % b := sub_emod_right a b
@[simp] theorem neg_add_emod_self (a b : Int) : (-a + b) % a = b % a := by rw [Int.add_comm, add_neg_emod_self]
@[simp] theorem neg_mul_emod_left (a b : Int) : -(a * b) % b = 0 := by rw [← Int.neg_mul, mul_emod_left]
@[simp] theorem neg_mul_emod_right (a b : Int) : -(a * b) % a = 0 := by rw [← Int.mul_neg, mul_emod_right]
theorem emod_eq_emod_iff_emod_sub_eq_zero : m % n = k % n ↔ (m - k) % n = 0 := by
  have := emod_sub_cancel_right (m := m) (n := n) (k := k) k
  rw [Int.sub_self, zero_emod] at this
  exact this.symm
theorem emod_lt_of_neg (a : Int) (h : b < 0) : a % b < -b := by
  rw [← emod_neg]; exact emod_lt_of_pos a (by omega)
theorem emod_lt (a : Int) (h : b ≠ 0) : a % b < b.natAbs := by
  cases Int.lt_or_gt_of_ne h with
  | inl h => have := emod_lt_of_neg a h; omega
  | inr h => have := emod_lt_of_pos a h; omega
@[simp] theorem emod_self_add_one {x : Int} (h : 0 ≤ x) : x % (x + 1) = x := emod_eq_of_lt h (Int.lt_succ x)
@[simp] theorem emod_one (a : Int) : a % 1 = 0 := by omega
theorem emod_minus_one (a : Int) : a % -1 = 0 := by rw [emod_neg, emod_one]
@[simp] theorem neg_emod_two (i : Int) : -i % 2 = i % 2 := by omega
theorem emod_two_eq (x : Int) : x % 2 = 0 ∨ x % 2 = 1 := by omega
theorem dvd_emod_sub_self {x m : Int} : m ∣ x % m - x := ⟨-(x / m), by rw [emod_def, Int.mul_neg]; omega⟩
theorem dvd_self_sub_emod {x m : Int} : m ∣ x - x % m := ⟨x / m, by rw [emod_def]; omega⟩
theorem dvd_self_sub_of_emod_eq (h : a % b = c) : b ∣ a - c := h ▸ dvd_self_sub_emod
theorem dvd_sub_self_of_emod_eq (h : a % b = c) : b ∣ c - a := h ▸ dvd_emod_sub_self
theorem toNat_emod {x y : Int} (hx : 0 ≤ x) (hy : 0 ≤ y) : (x % y).toNat = x.toNat % y.toNat :=
  match x, y, eq_ofNat_of_zero_le hx, eq_ofNat_of_zero_le hy with
  | _, _, ⟨_, rfl⟩, ⟨_, rfl⟩ => rfl
@[simp] theorem bmod_emod {x : Int} {m : Nat} : bmod x m % m = x % m := by
  rw [bmod_def]
  split
  · exact emod_emod x m
  · rw [sub_emod_right, emod_emod]

/-! ## Quotients -/

theorem mul_ediv_self (a b : Int) : b * (a / b) = a - a % b := by rw [emod_def, Int.sub_sub_self]
theorem ediv_mul_self (a b : Int) : a / b * b = a - a % b := by rw [Int.mul_comm, mul_ediv_self]
@[simp] theorem ediv_one (a : Int) : a / 1 = a := by omega
theorem ediv_minus_one (a : Int) : a / -1 = -a := by rw [ediv_neg, ediv_one]
@[simp] protected theorem ediv_self (H : a ≠ 0) : a / a = 1 := by
  have := mul_ediv_cancel 1 H
  rwa [Int.one_mul] at this
theorem ediv_nonneg_iff_of_pos (h : 0 < b) : 0 ≤ a / b ↔ 0 ≤ a := by
  rw [Int.le_ediv_iff_mul_le h, Int.zero_mul]
theorem ediv_nonneg (Ha : 0 ≤ a) (Hb : 0 ≤ b) : 0 ≤ a / b := by
  cases Int.le_iff_lt_or_eq.1 Hb with
  | inl h => exact (ediv_nonneg_iff_of_pos h).2 Ha
  | inr h => rw [← h, Int.ediv_zero]; exact Int.le_refl 0
theorem ediv_nonpos_of_nonneg_of_nonpos (Ha : 0 ≤ a) (Hb : b ≤ 0) : a / b ≤ 0 := by
  have := ediv_nonneg Ha (Int.neg_nonneg_of_nonpos Hb)
  rw [ediv_neg] at this
  omega
theorem ediv_neg_of_neg_of_pos (Ha : a < 0) (Hb : 0 < b) : a / b < 0 := by
  apply Int.not_le.1
  rw [ediv_nonneg_iff_of_pos Hb]
  omega
theorem ediv_eq_zero_of_lt (H1 : 0 ≤ a) (H2 : a < b) : a / b = 0 := by
  obtain ⟨m, rfl⟩ := eq_ofNat_of_zero_le H1
  obtain ⟨n, rfl⟩ := eq_ofNat_of_zero_le (Int.le_trans H1 (Int.le_of_lt H2))
  exact congrArg ofNat (Nat.div_eq_of_lt (ofNat_lt.1 H2))
theorem mul_add_ediv_right (a c : Int) (H : b ≠ 0) : (a * b + c) / b = a + c / b := by
  rw [Int.add_comm, add_mul_ediv_right c a H, Int.add_comm]
theorem mul_add_ediv_left (b : Int) (c : Int) (H : a ≠ 0) : (a * b + c) / a = b + c / a := by
  rw [Int.add_comm, add_mul_ediv_left c b H, Int.add_comm]
theorem sub_mul_ediv_right (a b : Int) (H : c ≠ 0) : (a - b * c) / c = a / c - b := by
  rw [Int.sub_eq_add_neg, ← Int.neg_mul, add_mul_ediv_right a (-b) H]; rfl
theorem sub_mul_ediv_left (a : Int) (c : Int) (H : b ≠ 0) : (a - b * c) / b = a / b - c := by
  rw [Int.sub_eq_add_neg, ← Int.mul_neg, add_mul_ediv_left a (-c) H]; rfl
theorem add_ediv_of_dvd_right (H : c ∣ b) : (a + b) / c = a / c + b / c := by
  by_cases h : c = 0
  · rw [h, Int.ediv_zero, Int.ediv_zero, Int.ediv_zero]; rfl
  · obtain ⟨k, rfl⟩ := H
    rw [add_mul_ediv_left a k h, mul_ediv_cancel_left k h]
theorem add_ediv_of_dvd_left (H : c ∣ a) : (a + b) / c = a / c + b / c := by
  rw [Int.add_comm, add_ediv_of_dvd_right H, Int.add_comm]
theorem neg_ediv_of_dvd (H : b ∣ a) : -a / b = -(a / b) := by
  by_cases h : b = 0
  · rw [h, Int.ediv_zero, Int.ediv_zero]; rfl
  · obtain ⟨k, rfl⟩ := H
    rw [← Int.mul_neg, mul_ediv_cancel_left _ h, mul_ediv_cancel_left _ h]
@[simp] protected theorem neg_ediv_self (a : Int) (h : a ≠ 0) : -a / a = -1 := by
  rw [neg_ediv_of_dvd (Int.dvd_refl a), Int.ediv_self h]
theorem sub_ediv_of_dvd (a : Int) (hcb : c ∣ b) : (a - b) / c = a / c - b / c := by
  rw [Int.sub_eq_add_neg, add_ediv_of_dvd_right (Int.dvd_neg.2 hcb), neg_ediv_of_dvd hcb]; rfl
theorem sub_ediv_of_dvd_sub (hcab : c ∣ a - b) : (a - b) / c = a / c - b / c := by
  rw [← Int.add_sub_cancel ((a - b) / c), ← add_ediv_of_dvd_left hcab, Int.sub_add_cancel]
protected theorem mul_ediv_assoc (a : Int) (H : c ∣ b) : a * b / c = a * (b / c) := by
  by_cases h : c = 0
  · rw [h, Int.ediv_zero, Int.ediv_zero, Int.mul_zero]
  · obtain ⟨k, rfl⟩ := H
    rw [Int.mul_left_comm, mul_ediv_cancel_left _ h, mul_ediv_cancel_left _ h]
protected theorem mul_ediv_assoc' (b : Int) (h : c ∣ a) : a * b / c = a / c * b := by
  rw [Int.mul_comm, Int.mul_ediv_assoc b h, Int.mul_comm]
theorem mul_ediv_cancel_of_dvd (H : b ∣ a) : b * (a / b) = a := Int.mul_ediv_cancel' H
theorem ediv_mul_cancel_of_dvd (H : b ∣ a) : a / b * b = a := Int.ediv_mul_cancel H
protected theorem ediv_eq_of_eq_mul_right (H1 : b ≠ 0) (H2 : a = b * c) : a / b = c := by
  rw [H2, mul_ediv_cancel_left c H1]
protected theorem ediv_eq_of_eq_mul_left (H1 : b ≠ 0) (H2 : a = c * b) : a / b = c := by
  rw [H2, mul_ediv_cancel c H1]
protected theorem eq_ediv_of_mul_eq_right (H1 : a ≠ 0) (H2 : a * b = c) : b = c / a :=
  (Int.ediv_eq_of_eq_mul_right H1 H2.symm).symm
protected theorem eq_ediv_of_mul_eq_left (H1 : b ≠ 0) (H2 : a * b = c) : a = c / b :=
  (Int.ediv_eq_of_eq_mul_left H1 H2.symm).symm
protected theorem eq_mul_of_ediv_eq_right (H1 : b ∣ a) (H2 : a / b = c) : a = b * c := by
  rw [← H2, Int.mul_ediv_cancel' H1]
protected theorem eq_mul_of_ediv_eq_left (H1 : b ∣ a) (H2 : a / b = c) : a = c * b := by
  rw [← H2, Int.ediv_mul_cancel H1]
protected theorem ediv_eq_iff_eq_mul_right (H : b ≠ 0) (H' : b ∣ a) : a / b = c ↔ a = b * c :=
  ⟨Int.eq_mul_of_ediv_eq_right H', Int.ediv_eq_of_eq_mul_right H⟩
protected theorem ediv_eq_iff_eq_mul_left (H : b ≠ 0) (H' : b ∣ a) : a / b = c ↔ a = c * b :=
  ⟨Int.eq_mul_of_ediv_eq_left H', Int.ediv_eq_of_eq_mul_left H⟩
protected theorem eq_zero_of_ediv_eq_zero (h : d ∣ n) (H : n / d = 0) : n = 0 := by
  rw [← Int.mul_ediv_cancel' h, H, Int.mul_zero]
@[simp] protected theorem ediv_left_inj (hda : d ∣ a) (hdb : d ∣ b) : a / d = b / d ↔ a = b :=
  ⟨fun h => by rw [← Int.mul_ediv_cancel' hda, h, Int.mul_ediv_cancel' hdb], fun h => by rw [h]⟩
theorem ediv_dvd_of_dvd (hmn : m ∣ n) : n / m ∣ n := ⟨m, (Int.ediv_mul_cancel hmn).symm⟩
theorem dvd_ediv_of_mul_dvd (h : a * b ∣ c) : b ∣ c / a := by
  by_cases ha : a = 0
  · rw [ha, Int.ediv_zero]; exact Int.dvd_zero b
  · obtain ⟨k, rfl⟩ := h
    rw [Int.mul_assoc, mul_ediv_cancel_left _ ha]
    exact Int.dvd_mul_right b k
theorem mul_dvd_of_dvd_ediv (hcb : c ∣ b) (h : a ∣ b / c) : c * a ∣ b := by
  have := Int.mul_dvd_mul_left c h
  rwa [Int.mul_ediv_cancel' hcb] at this
@[simp] theorem dvd_ediv_iff_mul_dvd (hbc : c ∣ b) : a ∣ b / c ↔ c * a ∣ b :=
  ⟨mul_dvd_of_dvd_ediv hbc, dvd_ediv_of_mul_dvd⟩

/-! ## Quotients and the order -/

protected theorem ediv_mul_le (a : Int) (H : b ≠ 0) : a / b * b ≤ a := by
  rw [Int.mul_comm]; exact mul_ediv_self_le H
theorem lt_ediv_add_one_mul_self (a : Int) (H : 0 < b) : a < (a / b + 1) * b := by
  rw [Int.add_mul, Int.one_mul, Int.mul_comm]; exact lt_mul_ediv_self_add H
protected theorem lt_ediv_mul (a : Int) (H : 0 < b) : a - b < a / b * b := by
  have := lt_mul_ediv_self_add (x := a) H
  rw [Int.mul_comm]
  omega
protected theorem ediv_lt_iff_lt_mul (H : 0 < c) : a / c < b ↔ a < b * c := by
  rw [← Int.not_le, Int.le_ediv_iff_mul_le H, Int.not_le]
protected theorem lt_mul_of_ediv_lt (H1 : 0 < c) (H2 : a / c < b) : a < b * c := (Int.ediv_lt_iff_lt_mul H1).1 H2
protected theorem ediv_lt_of_lt_mul (H : 0 < c) (H' : a < b * c) : a / c < b := (Int.ediv_lt_iff_lt_mul H).2 H'
theorem ediv_le_iff_le_mul {k x y : Int} (h : 0 < k) : x / k ≤ y ↔ x < y * k + k := by
  rw [Int.le_iff_lt_add_one, Int.ediv_lt_iff_lt_mul h, Int.add_mul, Int.one_mul]
protected theorem ediv_le_of_le_mul (H : 0 < c) (H' : a ≤ b * c) : a / c ≤ b :=
  (ediv_le_iff_le_mul H).2 (by omega)
protected theorem mul_lt_of_lt_ediv (H : 0 < c) (H3 : a < b / c) : a * c < b :=
  Int.not_le.1 fun h => Int.not_le.2 H3 (Int.ediv_le_of_le_mul H h)
protected theorem ediv_le_ediv (H : 0 < c) (H' : a ≤ b) : a / c ≤ b / c :=
  Int.le_ediv_of_mul_le H (Int.le_trans (Int.ediv_mul_le a (Int.ne_of_gt H)) H')
theorem ediv_le_self (b : Int) (Ha : 0 ≤ a) : a / b ≤ a := by
  cases Int.lt_or_le 0 b with
  | inl hb =>
    apply Int.ediv_le_of_le_mul hb
    have := Int.mul_le_mul_of_nonneg_left (c := a) (a := 1) (b := b) (by omega) Ha
    rwa [Int.mul_one] at this
  | inr hb => exact Int.le_trans (ediv_nonpos_of_nonneg_of_nonpos Ha hb) Ha
theorem ediv_eq_iff_of_pos {k x y : Int} (h : 0 < k) : x / k = y ↔ y * k ≤ x ∧ x < y * k + k := by
  rw [Int.eq_iff_le_and_ge, ediv_le_iff_le_mul h, Int.le_ediv_iff_mul_le h]
  exact And.comm
protected theorem ediv_emod_unique {a b r q : Int} (h : 0 < b) :
    a / b = q ∧ a % b = r ↔ r + b * q = a ∧ 0 ≤ r ∧ r < b := by
  constructor
  · intro ⟨e₁, e₂⟩
    rw [← e₁, ← e₂]
    exact ⟨emod_add_mul_ediv a b, emod_nonneg a (Int.ne_of_gt h), emod_lt_of_pos a h⟩
  · intro ⟨e, h₁, h₂⟩
    rw [← e, add_mul_ediv_left r q (Int.ne_of_gt h), ediv_eq_zero_of_lt h₁ h₂, add_mul_emod_self_left,
      emod_eq_of_lt h₁ h₂, Int.zero_add]
    exact ⟨rfl, rfl⟩
@[simp] theorem mul_ediv_mul_of_pos (b c : Int) (H : 0 < a) : a * b / (a * c) = b / c := by
  have pos : ∀ {c : Int}, 0 < c → a * b / (a * c) = b / c := fun {c} hc => by
    rw [ediv_eq_iff_of_pos (Int.mul_pos H hc), Int.mul_left_comm, ← Int.mul_add]
    constructor
    · exact Int.mul_le_mul_of_nonneg_left (Int.ediv_mul_le b (Int.ne_of_gt hc)) (Int.le_of_lt H)
    · rw [Int.mul_comm (b / c)]
      exact Int.mul_lt_mul_of_pos_left (lt_mul_ediv_self_add hc) H
  match Int.lt_trichotomy c 0 with
  | .inl h =>
    have := pos (Int.neg_pos_of_neg h)
    rwa [Int.mul_neg, ediv_neg, ediv_neg, Int.neg_inj] at this
  | .inr (.inl h) => rw [h, Int.mul_zero, Int.ediv_zero, Int.ediv_zero]
  | .inr (.inr h) => exact pos h
@[simp] theorem mul_ediv_mul_of_pos_left (a : Int) (c : Int) (H : 0 < b) : a * b / (c * b) = a / c := by
  rw [Int.mul_comm, Int.mul_comm c, mul_ediv_mul_of_pos a c H]
@[simp] theorem mul_emod_mul_of_pos (b c : Int) (H : 0 < a) : a * b % (a * c) = a * (b % c) := by
  rw [emod_def, emod_def, mul_ediv_mul_of_pos b c H, Int.mul_sub, Int.mul_assoc]
theorem ediv_pos_of_pos_of_dvd (H1 : 0 < a) (H2 : 0 ≤ b) (H3 : b ∣ a) : 0 < a / b := by
  have h := Int.ediv_mul_cancel H3
  exact Int.pos_of_mul_pos_left (b := b) (by rw [h]; exact H1) (Int.lt_iff_le_and_ne.2 ⟨H2, fun e => by
    rw [← e, Int.mul_zero] at h; omega⟩)

end Int
