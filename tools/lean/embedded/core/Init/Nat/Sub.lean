prelude
import Init.Nat.Monotone

/-!
# Natural numbers: predecessor and truncated subtraction
-/

namespace Nat

/-! ## Predecessor -/

@[simp] theorem pred_eq_sub_one {n : Nat} : pred n = n - 1 := rfl
protected theorem sub_one (n : Nat) : n - 1 = pred n := rfl
protected theorem pred_zero : pred 0 = 0 := rfl
protected theorem pred_succ (n : Nat) : pred n.succ = n := rfl
@[simp] protected theorem zero_sub_one : 0 - 1 = 0 := rfl
@[simp] protected theorem add_one_sub_one (n : Nat) : n + 1 - 1 = n := rfl
theorem succ_sub_one (n : Nat) : succ n - 1 = n := rfl
@[simp] theorem add_succ_sub_one (m n : Nat) : m + succ n - 1 = m + n := rfl
@[simp] theorem succ_add_sub_one (n m : Nat) : succ m + n - 1 = m + n := by rw [succ_add]; rfl
theorem pred_one_add (n : Nat) : pred (1 + n) = n := by rw [Nat.add_comm]; rfl
theorem pred_eq_of_eq_succ {m n : Nat} (h : m = n.succ) : m.pred = n := by rw [h]; rfl

theorem succ_pred {a : Nat} (h : a ≠ 0) : a.pred.succ = a := by
  cases a with
  | zero => exact absurd rfl h
  | succ a => rfl
theorem succ_pred_eq_of_ne_zero {n : Nat} (h : n ≠ 0) : succ (pred n) = n := succ_pred h
theorem succ_pred_eq_of_pos {n : Nat} (h : 0 < n) : succ (pred n) = n := succ_pred (ne_of_gt h)
theorem sub_one_add_one {a : Nat} (h : a ≠ 0) : a - 1 + 1 = a := succ_pred h
theorem sub_one_add_one_eq_of_pos {n : Nat} (h : 0 < n) : n - 1 + 1 = n := succ_pred_eq_of_pos h
theorem eq_zero_or_eq_succ_pred (n : Nat) : n = 0 ∨ n = succ (pred n) := by
  cases n with
  | zero => exact Or.inl rfl
  | succ n => exact Or.inr rfl
theorem eq_zero_or_eq_sub_one_add_one {n : Nat} : n = 0 ∨ n = n - 1 + 1 := eq_zero_or_eq_succ_pred n

theorem pred_le (n : Nat) : pred n ≤ n := by
  cases n with
  | zero => exact Nat.le_refl 0
  | succ n => exact le_succ n
@[simp] theorem sub_one_le (n : Nat) : n - 1 ≤ n := pred_le n
theorem pred_lt {n : Nat} (h : n ≠ 0) : pred n < n := Nat.le_of_eq (succ_pred h)
theorem sub_one_lt {n : Nat} (h : n ≠ 0) : n - 1 < n := pred_lt h
theorem pred_lt_of_lt {n m : Nat} (h : m < n) : pred n < n := pred_lt (Nat.ne_zero_of_lt h)
theorem sub_one_lt_of_lt {n m : Nat} (h : m < n) : n - 1 < n := pred_lt_of_lt h
theorem pred_lt_self {a : Nat} (h : 0 < a) : pred a < a := pred_lt_of_lt h
theorem pred_ne_self {a : Nat} (h : a ≠ 0) : pred a ≠ a := ne_of_lt (pred_lt h)
theorem sub_one_ne_self {a : Nat} (h : a ≠ 0) : a - 1 ≠ a := pred_ne_self h
theorem pred_eq_self_iff {n : Nat} : n.pred = n ↔ n = 0 :=
  ⟨fun h => Decidable.byContradiction fun h' => pred_ne_self h' h, fun h => by rw [h]; rfl⟩
theorem sub_one_eq_self {n : Nat} : n - 1 = n ↔ n = 0 := pred_eq_self_iff
theorem eq_self_sub_one {n : Nat} : n = n - 1 ↔ n = 0 := eq_comm.trans sub_one_eq_self
theorem pred_inj {a b : Nat} (ha : 0 < a) (hb : 0 < b) (h : pred a = pred b) : a = b := by
  rw [← succ_pred_eq_of_pos ha, h, succ_pred_eq_of_pos hb]
theorem sub_one_cancel {a b : Nat} (ha : 0 < a) (hb : 0 < b) (h : a - 1 = b - 1) : a = b := pred_inj ha hb h

theorem pred_le_iff_le_succ {n m : Nat} : pred n ≤ m ↔ n ≤ succ m := by
  cases n with
  | zero => exact ⟨fun _ => Nat.zero_le _, fun _ => Nat.zero_le _⟩
  | succ n => exact succ_le_succ_iff.symm
theorem pred_le_iff {m n : Nat} : pred m ≤ n ↔ m ≤ succ n := pred_le_iff_le_succ
theorem le_succ_of_pred_le {n m : Nat} (h : pred n ≤ m) : n ≤ succ m := pred_le_iff_le_succ.mp h
theorem pred_le_of_le_succ {n m : Nat} (h : n ≤ succ m) : pred n ≤ m := pred_le_iff_le_succ.mpr h
theorem lt_pred_iff_succ_lt {n m : Nat} : n < pred m ↔ succ n < m := by
  cases m with
  | zero => exact ⟨fun h => absurd h (not_lt_zero _), fun h => absurd h (not_lt_zero _)⟩
  | succ m => exact succ_lt_succ_iff.symm
theorem lt_pred_iff {a b : Nat} : a < pred b ↔ succ a < b := lt_pred_iff_succ_lt
theorem succ_lt_of_lt_pred {n m : Nat} (h : n < pred m) : succ n < m := lt_pred_iff_succ_lt.mp h
theorem lt_pred_of_succ_lt {n m : Nat} (h : succ n < m) : n < pred m := lt_pred_iff_succ_lt.mpr h
theorem le_pred_iff_lt {n m : Nat} (h : 0 < m) : n ≤ pred m ↔ n < m := by
  cases m with
  | zero => exact absurd h (not_lt_zero 0)
  | succ m => exact lt_succ.symm
theorem le_pred_of_lt {n m : Nat} (h : n < m) : n ≤ pred m := (le_pred_iff_lt (zero_lt_of_lt h)).mpr h
theorem le_sub_one_of_lt {a b : Nat} (h : a < b) : a ≤ b - 1 := le_pred_of_lt h
theorem lt_of_le_pred {m n : Nat} (h : 0 < m) : n ≤ pred m → n < m := (le_pred_iff_lt h).mp
theorem lt_of_le_sub_one {m n : Nat} (h : 0 < m) : n ≤ m - 1 → n < m := (le_pred_iff_lt h).mp
protected theorem le_sub_one_iff_lt {m n : Nat} (h : 0 < m) : n ≤ m - 1 ↔ n < m := le_pred_iff_lt h
theorem lt_iff_le_pred {m n : Nat} (h : 0 < n) : m < n ↔ m ≤ n - 1 := (le_pred_iff_lt h).symm
theorem le_of_pred_lt {n m : Nat} (h : pred m < n) : m ≤ n := by
  cases m with
  | zero => exact Nat.zero_le n
  | succ m => exact h
theorem lt_of_lt_pred {m n : Nat} (h : m < n - 1) : m < n := Nat.lt_of_lt_of_le h (pred_le n)
theorem pred_lt_pred {n m : Nat} (h : n ≠ 0) (h' : n < m) : pred n < pred m := by
  rw [lt_pred_iff_succ_lt, succ_pred h]
  exact h'

/-! ## Subtraction as the inverse of addition -/

@[simp] protected theorem sub_zero (n : Nat) : n - 0 = n := rfl
theorem sub_succ (n m : Nat) : n - succ m = pred (n - m) := rfl
theorem sub_succ' (m n : Nat) : m - n.succ = m - n - 1 := rfl
theorem succ_sub_succ_eq_sub (n m : Nat) : succ n - succ m = n - m := by
  induction m with
  | zero => rfl
  | succ m ih => exact congrArg pred ih
theorem succ_sub_succ (n m : Nat) : succ n - succ m = n - m := succ_sub_succ_eq_sub n m
@[simp] protected theorem zero_sub (n : Nat) : 0 - n = 0 := by
  induction n with
  | zero => rfl
  | succ n ih => exact congrArg pred ih

protected theorem add_sub_add_right (n k m : Nat) : n + k - (m + k) = n - m := by
  induction k with
  | zero => rfl
  | succ k ih => exact (succ_sub_succ_eq_sub (n + k) (m + k)).trans ih
protected theorem add_sub_add_left (k n m : Nat) : k + n - (k + m) = n - m := by
  rw [Nat.add_comm k, Nat.add_comm k, Nat.add_sub_add_right]
@[simp] protected theorem add_sub_cancel (n m : Nat) : n + m - m = n := by
  have h := Nat.add_sub_add_right n m 0
  rw [Nat.zero_add] at h
  exact h
@[simp] protected theorem add_sub_cancel_left (n m : Nat) : n + m - n = m := by
  rw [Nat.add_comm, Nat.add_sub_cancel]
protected theorem add_sub_cancel_right (n m : Nat) : n + m - m = n := Nat.add_sub_cancel n m
theorem add_sub_self_left (a b : Nat) : a + b - a = b := Nat.add_sub_cancel_left a b
theorem add_sub_self_right (a b : Nat) : a + b - b = a := Nat.add_sub_cancel a b
protected theorem one_add_sub_one (n : Nat) : 1 + n - 1 = n := Nat.add_sub_cancel_left 1 n
@[simp] protected theorem sub_self (n : Nat) : n - n = 0 := by
  have h := Nat.add_sub_cancel 0 n
  rw [Nat.zero_add] at h
  exact h
protected theorem sub_self_add (n m : Nat) : n - (n + m) = 0 := by
  have h := Nat.add_sub_add_left n 0 m
  rw [Nat.add_zero, Nat.zero_sub] at h
  exact h

protected theorem sub_sub (n m k : Nat) : n - m - k = n - (m + k) := by
  induction k with
  | zero => rfl
  | succ k ih => exact congrArg pred ih
theorem sub_add_eq (a b c : Nat) : a - (b + c) = a - b - c := (Nat.sub_sub a b c).symm
protected theorem sub_right_comm (m n k : Nat) : m - n - k = m - k - n := by
  rw [Nat.sub_sub, Nat.add_comm, Nat.sub_sub]
theorem pred_sub (n m : Nat) : pred n - m = pred (n - m) := Nat.sub_right_comm n 1 m
theorem succ_sub_sub_succ (n m k : Nat) : succ n - m - succ k = n - m - k := by
  rw [Nat.sub_sub, Nat.sub_sub, add_succ, succ_sub_succ]
theorem add_sub_sub_add_right (n m k l : Nat) : n + l - m - (k + l) = n - m - k := by
  rw [Nat.sub_sub, Nat.sub_sub, ← Nat.add_assoc, Nat.add_sub_add_right]

theorem add_sub_of_le {a b : Nat} (h : a ≤ b) : a + (b - a) = b := by
  match le.dest h with
  | ⟨k, e⟩ => rw [← e, Nat.add_sub_cancel_left]
@[simp] protected theorem add_sub_cancel' {n m : Nat} (h : m ≤ n) : m + (n - m) = n := add_sub_of_le h
@[simp] protected theorem sub_add_cancel {n m : Nat} (h : m ≤ n) : n - m + m = n := by
  rw [Nat.add_comm, add_sub_of_le h]
protected theorem add_sub_assoc {m k : Nat} (h : k ≤ m) (n : Nat) : n + m - k = n + (m - k) := by
  match le.dest h with
  | ⟨l, e⟩ => rw [← e, Nat.add_sub_cancel_left, Nat.add_left_comm, Nat.add_sub_cancel_left]
protected theorem sub_add_comm {n m k : Nat} (h : k ≤ n) : n + m - k = n - k + m := by
  rw [Nat.add_comm, Nat.add_sub_assoc h, Nat.add_comm]
theorem succ_sub {m n : Nat} (h : n ≤ m) : succ m - n = succ (m - n) := Nat.sub_add_comm (m := 1) h

protected theorem eq_add_of_sub_eq {a b c : Nat} (hle : b ≤ a) (h : a - b = c) : a = c + b := by
  rw [← h, Nat.sub_add_cancel hle]
protected theorem sub_eq_of_eq_add {a b c : Nat} (h : a = c + b) : a - b = c := by
  rw [h, Nat.add_sub_cancel]
protected theorem sub_eq_of_eq_add' {a b c : Nat} (h : a = b + c) : a - b = c := by
  rw [h, Nat.add_sub_cancel_left]
protected theorem eq_sub_of_add_eq {a b c : Nat} (h : c + b = a) : c = a - b :=
  (Nat.sub_eq_of_eq_add h.symm).symm
protected theorem eq_sub_of_add_eq' {a b c : Nat} (h : b + c = a) : c = a - b :=
  (Nat.sub_eq_of_eq_add' h.symm).symm
protected theorem sub_eq_iff_eq_add {a b c : Nat} (h : b ≤ a) : a - b = c ↔ a = c + b :=
  ⟨Nat.eq_add_of_sub_eq h, Nat.sub_eq_of_eq_add⟩
protected theorem sub_eq_iff_eq_add' {a b c : Nat} (h : b ≤ a) : a - b = c ↔ a = b + c := by
  rw [Nat.add_comm, Nat.sub_eq_iff_eq_add h]
@[simp] theorem pred_eq_succ_iff {n m : Nat} : n - 1 = m + 1 ↔ n = m + 2 := by
  cases n with
  | zero => exact ⟨nofun, nofun⟩
  | succ n => exact ⟨congrArg succ, succ.inj⟩

@[simp] protected theorem sub_eq_zero_of_le {n m : Nat} (h : n ≤ m) : n - m = 0 := by
  match le.dest h with
  | ⟨k, e⟩ => rw [← e, Nat.sub_self_add]

/-- Reason about `x - y` by two cases, in neither of which a subtraction is left. -/
theorem sub.elim {motive : Nat → Prop} (x y : Nat) (h₁ : y ≤ x → (k : Nat) → x = y + k → motive k)
    (h₂ : x < y → motive 0) : motive (x - y) :=
  match Nat.lt_or_ge x y with
  | Or.inl l => (Nat.sub_eq_zero_of_le (Nat.le_of_lt l)).symm ▸ h₂ l
  | Or.inr g => h₁ g (x - y) (add_sub_of_le g).symm

/-! ## Distributivity -/

theorem pred_mul (n m : Nat) : pred n * m = n * m - m := by
  cases n with
  | zero => rw [Nat.pred_zero, Nat.zero_mul, Nat.zero_sub]
  | succ n => rw [Nat.pred_succ, add_one_mul, Nat.add_sub_cancel]
theorem mul_pred (n m : Nat) : n * pred m = n * m - n := by
  rw [Nat.mul_comm, pred_mul, Nat.mul_comm]
protected theorem sub_one_mul (n m : Nat) : (n - 1) * m = n * m - m := pred_mul n m
theorem mul_sub_one (n m : Nat) : n * (m - 1) = n * m - n := mul_pred n m
protected theorem mul_sub_right_distrib (n m k : Nat) : (n - m) * k = n * k - m * k := by
  induction m with
  | zero => rw [Nat.sub_zero, Nat.zero_mul, Nat.sub_zero]
  | succ m ih => rw [← Nat.sub_sub, Nat.sub_one_mul, ih, add_one_mul, Nat.sub_sub]
protected theorem mul_sub_left_distrib (n m k : Nat) : n * (m - k) = n * m - n * k := by
  rw [Nat.mul_comm, Nat.mul_sub_right_distrib, Nat.mul_comm m, Nat.mul_comm k]
protected theorem sub_mul (n m k : Nat) : (n - m) * k = n * k - m * k := Nat.mul_sub_right_distrib n m k
protected theorem mul_sub (n m k : Nat) : n * (m - k) = n * m - n * k := Nat.mul_sub_left_distrib n m k
protected theorem mul_self_sub_mul_self_eq (a b : Nat) : a * a - b * b = (a + b) * (a - b) := by
  rw [Nat.mul_sub, Nat.add_mul, Nat.add_mul, Nat.mul_comm b a, Nat.add_comm (a * b), Nat.add_sub_add_right]

theorem self_add_sub_one (n : Nat) : n + (n - 1) = 2 * n - 1 := by
  cases n with
  | zero => rfl
  | succ n => rw [Nat.two_mul]; rfl
theorem sub_one_add_self (n : Nat) : n - 1 + n = 2 * n - 1 := by rw [Nat.add_comm, self_add_sub_one]
theorem self_add_pred (n : Nat) : n + pred n = (2 * n).pred := self_add_sub_one n
theorem pred_add_self (n : Nat) : pred n + n = (2 * n).pred := sub_one_add_self n

end Nat
