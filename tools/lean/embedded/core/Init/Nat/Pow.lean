prelude
import Init.Nat.Dvd

/-!
# Natural numbers: powers
-/

namespace Nat

/-! ## Laws of exponents -/

@[simp] theorem pow_eq {m n : Nat} : m.pow n = m ^ n := rfl
@[simp] protected theorem pow_zero (n : Nat) : n ^ 0 = 1 := rfl
protected theorem pow_succ (n m : Nat) : n ^ succ m = n ^ m * n := rfl
protected theorem pow_add_one (n m : Nat) : n ^ (m + 1) = n ^ m * n := rfl
theorem pow_succ' {m n : Nat} : m ^ n.succ = m * m ^ n := Nat.mul_comm (m ^ n) m
theorem pow_add_one' {m n : Nat} : m ^ (n + 1) = m * m ^ n := Nat.mul_comm (m ^ n) m
@[simp] protected theorem pow_one (a : Nat) : a ^ 1 = a := Nat.one_mul a
protected theorem pow_two (a : Nat) : a ^ 2 = a * a := by rw [Nat.pow_succ, Nat.pow_one]
@[simp] protected theorem one_pow (n : Nat) : 1 ^ n = 1 := by
  induction n with
  | zero => rfl
  | succ n ih => rw [Nat.pow_add_one, ih]
protected theorem zero_pow {n : Nat} (H : 0 < n) : 0 ^ n = 0 := by
  cases n with
  | zero => exact absurd H (Nat.lt_irrefl 0)
  | succ n => rfl
@[simp] theorem zero_pow_of_pos (n : Nat) (h : 0 < n) : 0 ^ n = 0 := Nat.zero_pow h

protected theorem pow_add (a m n : Nat) : a ^ (m + n) = a ^ m * a ^ n := by
  induction n with
  | zero => exact (Nat.mul_one _).symm
  | succ n ih => rw [← Nat.add_assoc, Nat.pow_add_one, ih, Nat.pow_add_one, Nat.mul_assoc]
protected theorem pow_add' (a m n : Nat) : a ^ (m + n) = a ^ n * a ^ m := by rw [Nat.pow_add, Nat.mul_comm]
protected theorem pow_mul (a m n : Nat) : a ^ (m * n) = (a ^ m) ^ n := by
  induction n with
  | zero => rfl
  | succ n ih => rw [mul_add_one, Nat.pow_add, ih, Nat.pow_add_one]
protected theorem pow_mul' (a m n : Nat) : a ^ (m * n) = (a ^ n) ^ m := by rw [Nat.mul_comm, Nat.pow_mul]
protected theorem pow_right_comm (a m n : Nat) : (a ^ m) ^ n = (a ^ n) ^ m := by rw [← Nat.pow_mul, Nat.pow_mul']
protected theorem mul_pow (a b n : Nat) : (a * b) ^ n = a ^ n * b ^ n := by
  induction n with
  | zero => rfl
  | succ n ih => rw [Nat.pow_add_one, ih, Nat.pow_add_one, Nat.pow_add_one, Nat.mul_mul_mul_comm]
theorem two_pow_succ (n : Nat) : 2 ^ (n + 1) = 2 ^ n + 2 ^ n := Nat.mul_two (2 ^ n)
theorem pow_two_sub_pow_two (a b : Nat) : a ^ 2 - b ^ 2 = (a + b) * (a - b) := by
  rw [Nat.pow_two, Nat.pow_two, Nat.mul_self_sub_mul_self_eq]
protected theorem pow_sub_mul_pow (a : Nat) {m n : Nat} (h : m ≤ n) : a ^ (n - m) * a ^ m = a ^ n := by
  rw [← Nat.pow_add, Nat.sub_add_cancel h]
@[simp] protected theorem pow_pred_mul {x w : Nat} (h : 0 < w) : x ^ (w - 1) * x = x ^ w := by
  rw [← Nat.pow_add_one, Nat.sub_add_cancel h]
@[simp] theorem two_pow_pred_mul_two {w : Nat} (h : 0 < w) : 2 ^ (w - 1) * 2 = 2 ^ w := Nat.pow_pred_mul h
@[simp] protected theorem two_pow_pred_add_two_pow_pred {w : Nat} (h : 0 < w) :
    2 ^ (w - 1) + 2 ^ (w - 1) = 2 ^ w := by
  rw [← Nat.mul_two, two_pow_pred_mul_two h]
@[simp] protected theorem two_pow_sub_two_pow_pred {w : Nat} (h : 0 < w) : 2 ^ w - 2 ^ (w - 1) = 2 ^ (w - 1) := by
  rw [← Nat.two_pow_pred_add_two_pow_pred h, Nat.add_sub_cancel]

/-! ## Order -/

protected theorem pow_pos {p : Nat} (hp : 0 < p) {n : Nat} : 0 < p ^ n := by
  induction n with
  | zero => exact Nat.one_pos
  | succ n ih => exact Nat.mul_pos ih hp
protected theorem two_pow_pos (w : Nat) : 0 < 2 ^ w := Nat.pow_pos Nat.two_pos
instance {n m : Nat} [NeZero n] : NeZero (n ^ m) := ⟨ne_of_gt (Nat.pow_pos (Nat.pos_of_ne_zero (NeZero.ne n)))⟩
instance {n : Nat} : NeZero (n ^ 0) := ⟨Nat.one_ne_zero⟩
theorem one_le_pow (n m : Nat) (h : 0 < m) : 1 ≤ m ^ n := Nat.pow_pos h
protected theorem one_le_two_pow {n : Nat} : 1 ≤ 2 ^ n := Nat.two_pow_pos n
theorem pow_self_pos {n : Nat} : 0 < n ^ n := by
  cases n with
  | zero => exact Nat.one_pos
  | succ n => exact Nat.pow_pos (succ_pos n)

protected theorem pow_le_pow_left {n m : Nat} (h : n ≤ m) (i : Nat) : n ^ i ≤ m ^ i := by
  induction i with
  | zero => exact Nat.le_refl 1
  | succ i ih => exact Nat.mul_le_mul ih h
protected theorem pow_le_pow_right {n : Nat} (hx : n > 0) {i j : Nat} (h : i ≤ j) : n ^ i ≤ n ^ j := by
  rw [← Nat.pow_sub_mul_pow n h]
  exact Nat.le_mul_of_pos_left _ (Nat.pow_pos hx)
protected theorem pow_lt_pow_left {a b n : Nat} (hab : a < b) (h : n ≠ 0) : a ^ n < b ^ n := by
  match n, h with
  | n + 1, _ =>
    exact Nat.mul_lt_mul_of_le_of_lt (Nat.pow_le_pow_left (Nat.le_of_lt hab) n) hab
      (Nat.pow_pos (zero_lt_of_lt hab))
protected theorem pow_lt_pow_succ {a n : Nat} (h : 1 < a) : a ^ n < a ^ (n + 1) :=
  (Nat.lt_mul_iff_one_lt_right (Nat.pow_pos (lt_of_succ_lt h))).mpr h
protected theorem pow_lt_pow_of_lt {a n m : Nat} (h : 1 < a) (w : n < m) : a ^ n < a ^ m :=
  Nat.lt_of_lt_of_le (Nat.pow_lt_pow_succ h) (Nat.pow_le_pow_right (lt_of_succ_lt h) w)
protected theorem pow_lt_pow_right {a m n : Nat} (ha : 1 < a) (h : m < n) : a ^ m < a ^ n := Nat.pow_lt_pow_of_lt ha h
protected theorem pow_le_pow_of_le {a n m : Nat} (h : 1 < a) (w : n ≤ m) : a ^ n ≤ a ^ m :=
  Nat.pow_le_pow_right (lt_of_succ_lt h) w
protected theorem pow_le_pow_iff_right {a n m : Nat} (h : 1 < a) : a ^ n ≤ a ^ m ↔ n ≤ m :=
  ⟨fun l => ge_of_not_lt fun g => Nat.not_le_of_gt (Nat.pow_lt_pow_of_lt h g) l, Nat.pow_le_pow_of_le h⟩
protected theorem pow_lt_pow_iff_right {a n m : Nat} (h : 1 < a) : a ^ n < a ^ m ↔ n < m :=
  ⟨fun l => gt_of_not_le fun g => Nat.not_le_of_gt l (Nat.pow_le_pow_of_le h g), Nat.pow_lt_pow_of_lt h⟩
protected theorem pow_le_pow_iff_left {a b n : Nat} (hn : n ≠ 0) : a ^ n ≤ b ^ n ↔ a ≤ b :=
  ⟨fun l => ge_of_not_lt fun g => Nat.not_le_of_gt (Nat.pow_lt_pow_left g hn) l, fun h => Nat.pow_le_pow_left h n⟩
protected theorem pow_lt_pow_iff_left {a b n : Nat} (hn : n ≠ 0) : a ^ n < b ^ n ↔ a < b :=
  ⟨fun l => gt_of_not_le fun g => Nat.not_le_of_gt l (Nat.pow_le_pow_left g n), fun h => Nat.pow_lt_pow_left h hn⟩
protected theorem pow_left_inj {a b n : Nat} (hn : n ≠ 0) : a ^ n = b ^ n ↔ a = b :=
  ⟨fun e => Nat.le_antisymm ((Nat.pow_le_pow_iff_left hn).mp (Nat.le_of_eq e))
    ((Nat.pow_le_pow_iff_left hn).mp (Nat.le_of_eq e.symm)), fun e => by rw [e]⟩
protected theorem pow_right_inj {a m n : Nat} (ha : 1 < a) : a ^ m = a ^ n ↔ m = n :=
  ⟨fun e => Nat.le_antisymm ((Nat.pow_le_pow_iff_right ha).mp (Nat.le_of_eq e))
    ((Nat.pow_le_pow_iff_right ha).mp (Nat.le_of_eq e.symm)), fun e => by rw [e]⟩
theorem pow_eq_self_iff {a b : Nat} (ha : 1 < a) : a ^ b = a ↔ b = 1 := by
  have h := Nat.pow_right_inj (m := b) (n := 1) ha
  rw [Nat.pow_one] at h
  exact h
protected theorem lt_pow_self {n a : Nat} (h : 1 < a) : n < a ^ n := by
  induction n with
  | zero => exact Nat.one_pos
  | succ n ih => exact Nat.lt_of_le_of_lt ih (Nat.pow_lt_pow_succ h)
protected theorem lt_two_pow_self {n : Nat} : n < 2 ^ n := Nat.lt_pow_self Nat.one_lt_two
theorem one_lt_pow {n a : Nat} (hn : n ≠ 0) (ha : 1 < a) : 1 < a ^ n := by
  have h := Nat.pow_lt_pow_left ha hn
  rw [Nat.one_pow] at h
  exact h
theorem one_lt_pow' (n m : Nat) : 1 < (m + 2) ^ (n + 1) := one_lt_pow (succ_ne_zero n) (one_lt_succ_succ m)
protected theorem one_lt_two_pow {n : Nat} (h : n ≠ 0) : 1 < 2 ^ n := one_lt_pow h Nat.one_lt_two
theorem one_lt_two_pow' (n : Nat) : 1 < 2 ^ (n + 1) := one_lt_pow (succ_ne_zero n) Nat.one_lt_two
@[simp] theorem one_lt_pow_iff {n : Nat} (hn : n ≠ 0) {a : Nat} : 1 < a ^ n ↔ 1 < a :=
  ⟨fun l => gt_of_not_le fun g => Nat.not_le_of_gt l (Nat.one_pow n ▸ Nat.pow_le_pow_left g n), one_lt_pow hn⟩
@[simp] protected theorem one_lt_two_pow_iff {n : Nat} : 1 < 2 ^ n ↔ n ≠ 0 :=
  ⟨fun l e => Nat.lt_irrefl 1 (by rw [e] at l; exact l), Nat.one_lt_two_pow⟩
@[simp] protected theorem pow_le_one_iff {a n : Nat} (hn : n ≠ 0) : a ^ n ≤ 1 ↔ a ≤ 1 := by
  rw [← Nat.not_lt, one_lt_pow_iff hn, Nat.not_lt]
theorem le_self_pow {n : Nat} (hn : n ≠ 0) (a : Nat) : a ≤ a ^ n := by
  match eq_zero_or_pos a with
  | Or.inl e => rw [e]; exact Nat.zero_le _
  | Or.inr p =>
    have h := Nat.pow_le_pow_right p (one_le_iff_ne_zero.mpr hn)
    rw [Nat.pow_one] at h
    exact h
theorem le_pow {a b : Nat} (h : 0 < b) : a ≤ a ^ b := le_self_pow (ne_of_gt h) a
@[simp high] protected theorem pow_eq_zero {a n : Nat} : a ^ n = 0 ↔ a = 0 ∧ n ≠ 0 := by
  constructor
  · intro h
    refine ⟨Nat.eq_zero_of_not_pos fun p => ne_of_gt (Nat.pow_pos p) h, fun e => ?_⟩
    rw [e] at h
    exact Nat.one_ne_zero h
  · intro ⟨ha, hn⟩
    rw [ha, Nat.zero_pow (Nat.pos_of_ne_zero hn)]
protected theorem pow_pos_iff {a n : Nat} : 0 < a ^ n ↔ 0 < a ∨ n = 0 := by
  constructor
  · intro h
    match eq_zero_or_pos a, eq_zero_or_pos n with
    | Or.inr p, _ => exact Or.inl p
    | _, Or.inl e => exact Or.inr e
    | Or.inl e, Or.inr p => rw [e, Nat.zero_pow p] at h; exact absurd h (Nat.lt_irrefl 0)
  · intro h
    match h with
    | Or.inl p => exact Nat.pow_pos p
    | Or.inr e => rw [e]; exact Nat.one_pos
@[simp] protected theorem pow_eq_one {a n : Nat} : a ^ n = 1 ↔ a = 1 ∨ n = 0 := by
  constructor
  · intro h
    match eq_zero_or_pos n with
    | Or.inl e => exact Or.inr e
    | Or.inr p =>
      rw [← Nat.one_pow n, Nat.pow_left_inj (ne_of_gt p)] at h
      exact Or.inl h
  · intro h
    match h with
    | Or.inl e => rw [e, Nat.one_pow]
    | Or.inr e => rw [e, Nat.pow_zero]
protected theorem pow_pred_lt_pow {x w : Nat} (h₁ : 1 < x) (h₂ : 0 < w) : x ^ (w - 1) < x ^ w :=
  Nat.pow_lt_pow_of_lt h₁ (pred_lt_self h₂)
protected theorem two_pow_pred_lt_two_pow {w : Nat} (h : 0 < w) : 2 ^ (w - 1) < 2 ^ w :=
  Nat.pow_pred_lt_pow Nat.one_lt_two h
theorem pow_self_mul_pow_self_le {m n : Nat} : m ^ m * n ^ n ≤ (m + n) ^ (m + n) := by
  rw [Nat.pow_add]
  exact Nat.mul_le_mul (Nat.pow_le_pow_left (le_add_right m n) m) (Nat.pow_le_pow_left (le_add_left n m) n)

/-! ## Divisibility and remainders -/

protected theorem pow_dvd_pow {m n : Nat} (a : Nat) (h : m ≤ n) : a ^ m ∣ a ^ n :=
  ⟨a ^ (n - m), by rw [Nat.mul_comm, Nat.pow_sub_mul_pow a h]⟩
theorem pow_dvd_pow_iff_le_right {x k l : Nat} (w : 1 < x) : x ^ k ∣ x ^ l ↔ k ≤ l :=
  ⟨fun d => (Nat.pow_le_pow_iff_right w).mp (le_of_dvd (Nat.pow_pos (lt_of_succ_lt w)) d), Nat.pow_dvd_pow x⟩
theorem pow_dvd_pow_iff_le_right' {b k l : Nat} : (b + 2) ^ k ∣ (b + 2) ^ l ↔ k ≤ l :=
  pow_dvd_pow_iff_le_right (one_lt_succ_succ b)
theorem pow_dvd_of_le_of_pow_dvd {p m n k : Nat} (hmn : m ≤ n) (hdiv : p ^ n ∣ k) : p ^ m ∣ k :=
  Nat.dvd_trans (Nat.pow_dvd_pow p hmn) hdiv
theorem dvd_of_pow_dvd {p k m : Nat} (hk : 1 ≤ k) (hpk : p ^ k ∣ m) : p ∣ m :=
  Nat.pow_one p ▸ pow_dvd_of_le_of_pow_dvd hk hpk
protected theorem pow_div {x m n : Nat} (h : n ≤ m) (hx : 0 < x) : x ^ m / x ^ n = x ^ (m - n) :=
  Nat.div_eq_of_eq_mul_left (Nat.pow_pos hx) (Nat.pow_sub_mul_pow x h).symm
theorem pow_mod (a b n : Nat) : a ^ b % n = (a % n) ^ b % n := by
  induction b with
  | zero => rfl
  | succ b ih => rw [Nat.pow_add_one, mul_mod, ih, Nat.pow_add_one, mod_mul_mod]
@[simp] protected theorem mod_two_pow_self {n : Nat} : n % 2 ^ n = n := mod_eq_of_lt Nat.lt_two_pow_self
@[simp] protected theorem two_pow_pred_mod_two_pow {w : Nat} (h : 0 < w) : 2 ^ (w - 1) % 2 ^ w = 2 ^ (w - 1) :=
  mod_eq_of_lt (Nat.two_pow_pred_lt_two_pow h)
@[simp] theorem one_mod_two_pow {n : Nat} (h : 0 < n) : 1 % 2 ^ n = 1 :=
  mod_eq_of_lt (Nat.one_lt_two_pow (ne_of_gt h))
theorem lt_of_pow_dvd_right {a b n : Nat} (hb : b ≠ 0) (ha : 2 ≤ a) (h : a ^ n ∣ b) : n < b :=
  Nat.lt_of_lt_of_le (Nat.lt_pow_self ha) (le_of_dvd (Nat.pos_of_ne_zero hb) h)

end Nat
