prelude
import Init.Nat.Pow

/-!
# Natural numbers: shifts and the binary logarithm
-/

namespace Nat

/-- `n * 2 ^ m`. -/
@[extern "lean_nat_shiftl"]
def shiftLeft : @& Nat → @& Nat → Nat
  | n, 0     => n
  | n, m + 1 => shiftLeft (2 * n) m

/-- `n / 2 ^ m`. -/
@[extern "lean_nat_shiftr"]
def shiftRight : @& Nat → @& Nat → Nat
  | n, 0     => n
  | n, m + 1 => shiftRight n m / 2

instance instShiftLeft : ShiftLeft Nat := ⟨Nat.shiftLeft⟩
instance instShiftRight : ShiftRight Nat := ⟨Nat.shiftRight⟩

/-- The logarithm by at most `fuel` halvings. -/
def log2Fuel : (fuel n : Nat) → Nat
  | 0,        _ => 0
  | fuel + 1, n => cond (ble 2 n) (log2Fuel fuel (n / 2) + 1) 0

/-- The binary logarithm, rounded down; `log2 0 = 0`. -/
@[extern "lean_nat_log2"]
def log2 (n : @& Nat) : Nat := log2Fuel n n

/-! ## Shifts -/

@[simp] theorem shiftLeft_zero {n : Nat} : n <<< 0 = n := rfl
@[simp] theorem shiftRight_zero {n : Nat} : n >>> 0 = n := rfl
theorem shiftLeft_succ_inside (m n : Nat) : m <<< (n + 1) = (2 * m) <<< n := rfl
theorem shiftRight_succ (m n : Nat) : m >>> (n + 1) = (m >>> n) / 2 := rfl

theorem shiftLeft_eq (a b : Nat) : a <<< b = a * 2 ^ b := by
  induction b generalizing a with
  | zero => exact (Nat.mul_one a).symm
  | succ b ih => rw [shiftLeft_succ_inside, ih, pow_add_one', ← Nat.mul_assoc, Nat.mul_comm a]
theorem shiftRight_eq_div_pow (m n : Nat) : m >>> n = m / 2 ^ n := by
  induction n with
  | zero => exact (Nat.div_one m).symm
  | succ n ih => rw [shiftRight_succ, ih, Nat.div_div_eq_div_mul, ← Nat.pow_add_one]
theorem shiftLeft_succ (m n : Nat) : m <<< (n + 1) = 2 * (m <<< n) := by
  rw [shiftLeft_eq, shiftLeft_eq, pow_add_one', Nat.mul_left_comm]
theorem shiftRight_succ_inside (m n : Nat) : m >>> (n + 1) = (m / 2) >>> n := by
  rw [shiftRight_eq_div_pow, shiftRight_eq_div_pow, Nat.div_div_eq_div_mul, ← pow_add_one']
theorem one_shiftLeft (n : Nat) : 1 <<< n = 2 ^ n := by rw [shiftLeft_eq, Nat.one_mul]
@[simp] theorem zero_shiftLeft (n : Nat) : 0 <<< n = 0 := by rw [shiftLeft_eq, Nat.zero_mul]
@[simp] theorem zero_shiftRight (n : Nat) : 0 >>> n = 0 := by rw [shiftRight_eq_div_pow, Nat.zero_div]
theorem shiftLeft_add (m n k : Nat) : m <<< (n + k) = (m <<< n) <<< k := by
  rw [shiftLeft_eq, shiftLeft_eq, shiftLeft_eq, Nat.pow_add, Nat.mul_assoc]
theorem shiftRight_add (m n k : Nat) : m >>> (n + k) = (m >>> n) >>> k := by
  rw [shiftRight_eq_div_pow, shiftRight_eq_div_pow, shiftRight_eq_div_pow, Nat.pow_add, Nat.div_div_eq_div_mul]
@[simp] theorem shiftLeft_shiftRight (x n : Nat) : x <<< n >>> n = x := by
  rw [shiftLeft_eq, shiftRight_eq_div_pow, Nat.mul_div_cancel x (Nat.two_pow_pos n)]

/-! ## The binary logarithm -/

private theorem log2Fuel_spec {f n : Nat} (hn : n ≠ 0) (h : n ≤ f) :
    2 ^ log2Fuel f n ≤ n ∧ n < 2 ^ (log2Fuel f n + 1) := by
  induction f generalizing n with
  | zero => exact absurd (eq_zero_of_le_zero h) hn
  | succ f ih =>
    match Nat.lt_or_ge n 2 with
    | Or.inl l =>
      have e : n = 1 := Nat.le_antisymm (le_of_lt_succ l) (Nat.pos_of_ne_zero hn)
      rw [e]
      exact ⟨Nat.le_refl 1, Nat.one_lt_two⟩
    | Or.inr g =>
      have hp := Nat.pos_of_ne_zero hn
      have l := le_of_lt_succ (Nat.lt_of_lt_of_le (div_lt_self hp Nat.one_lt_two) h)
      have r := ih (ne_of_gt (div_pos g Nat.two_pos)) l
      have e : log2Fuel (f + 1) n = log2Fuel f (n / 2) + 1 := by
        rw [log2Fuel, ble_eq_true_of_le g]
        rfl
      rw [e, Nat.pow_add_one, Nat.pow_add_one, ← le_div_iff_mul_le Nat.two_pos, ← div_lt_iff_lt_mul Nat.two_pos]
      exact r

theorem log2_self_le {n : Nat} (h : n ≠ 0) : 2 ^ n.log2 ≤ n := (log2Fuel_spec h (Nat.le_refl n)).1
theorem lt_log2_self {n : Nat} : n < 2 ^ (n.log2 + 1) := by
  cases n with
  | zero => exact Nat.two_pow_pos _
  | succ n => exact (log2Fuel_spec (succ_ne_zero n) (Nat.le_refl _)).2
@[simp] theorem log2_zero : Nat.log2 0 = 0 := rfl
theorem le_log2 {n k : Nat} (h : n ≠ 0) : k ≤ n.log2 ↔ 2 ^ k ≤ n :=
  ⟨fun l => Nat.le_trans (Nat.pow_le_pow_right Nat.two_pos l) (log2_self_le h),
   fun l => le_of_lt_succ ((Nat.pow_lt_pow_iff_right Nat.one_lt_two).mp (Nat.lt_of_le_of_lt l lt_log2_self))⟩
theorem log2_lt {n k : Nat} (h : n ≠ 0) : n.log2 < k ↔ n < 2 ^ k := by rw [← Nat.not_le, ← Nat.not_le, le_log2 h]
theorem log2_eq_iff {n k : Nat} (h : n ≠ 0) : n.log2 = k ↔ 2 ^ k ≤ n ∧ n < 2 ^ (k + 1) := by
  rw [← le_log2 h, ← log2_lt h, Nat.lt_add_one_iff, Nat.le_antisymm_iff]
  exact ⟨fun ⟨a, b⟩ => ⟨b, a⟩, fun ⟨a, b⟩ => ⟨b, a⟩⟩
@[simp] theorem log2_two_pow {n : Nat} : (2 ^ n).log2 = n :=
  (log2_eq_iff (ne_of_gt (Nat.two_pow_pos n))).mpr ⟨Nat.le_refl _, Nat.pow_lt_pow_succ Nat.one_lt_two⟩
theorem log2_two_mul {n : Nat} (h : n ≠ 0) : (2 * n).log2 = n.log2 + 1 := by
  have r := (log2_eq_iff h).mp rfl
  rw [log2_eq_iff (Nat.mul_ne_zero (succ_ne_zero 1) h), pow_add_one', pow_add_one']
  exact ⟨mul_le_mul_left 2 r.1, Nat.mul_lt_mul_of_pos_left r.2 Nat.two_pos⟩
theorem log2_def (n : Nat) : n.log2 = if 2 ≤ n then (n / 2).log2 + 1 else 0 := by
  by_cases h : 2 ≤ n
  · rw [if_pos h]
    have hn : n ≠ 0 := Nat.ne_zero_of_lt h
    have r := (log2_eq_iff (n := n / 2) (ne_of_gt (div_pos h Nat.two_pos))).mp rfl
    rw [log2_eq_iff hn, Nat.pow_add_one, Nat.pow_add_one, ← le_div_iff_mul_le Nat.two_pos,
      ← div_lt_iff_lt_mul Nat.two_pos]
    exact r
  · rw [if_neg h]
    match n, h with
    | 0, _ => rfl
    | 1, _ => rfl
    | n + 2, h => exact absurd (succ_le_succ (succ_pos n)) h
theorem log2_le_self (n : Nat) : n.log2 ≤ n := by
  match eq_zero_or_pos n with
  | Or.inl e => rw [e]; exact Nat.le_refl 0
  | Or.inr p => exact Nat.le_of_lt (Nat.lt_of_lt_of_le Nat.lt_two_pow_self (log2_self_le (ne_of_gt p)))

end Nat
