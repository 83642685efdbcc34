prelude
import Init.Nat.Div

/-!
# Natural numbers: quotients

Division as the best approximation from below: `x ≤ y / k` exactly when `x * k ≤ y`.
-/

namespace Nat

/-! ## Quotients and products -/

theorem le_div_iff_mul_le {k x y : Nat} (k0 : 0 < k) : x ≤ y / k ↔ x * k ≤ y := by
  constructor
  · intro h
    refine Nat.le_trans (mul_le_mul_right k h) ?_
    exact Nat.le_trans (le_add_right _ (y % k)) (Nat.le_of_eq (div_add_mod' y k))
  · intro h
    refine le_of_lt_succ (Nat.lt_of_mul_lt_mul_right (a := k) (Nat.lt_of_le_of_lt h ?_))
    rw [succ_mul]
    exact Nat.lt_of_le_of_lt (Nat.le_of_eq (div_add_mod' y k).symm) (Nat.add_lt_add_left (mod_lt y k0) _)
theorem div_lt_iff_lt_mul {k x y : Nat} (Hk : 0 < k) : x / k < y ↔ x < y * k := by
  rw [← Nat.not_le, ← Nat.not_le, le_div_iff_mul_le Hk]
theorem div_mul_le_self (m n : Nat) : m / n * n ≤ m :=
  Nat.le_trans (le_add_right _ (m % n)) (Nat.le_of_eq (div_add_mod' m n))
theorem mul_div_le (m n : Nat) : n * (m / n) ≤ m := by rw [Nat.mul_comm]; exact div_mul_le_self m n
protected theorem mul_le_of_le_div (k x y : Nat) (h : x ≤ y / k) : x * k ≤ y :=
  Nat.le_trans (mul_le_mul_right k h) (div_mul_le_self y k)
theorem lt_mul_of_div_lt {a b c : Nat} (h : a / c < b) (hc : 0 < c) : a < b * c := (div_lt_iff_lt_mul hc).mp h
theorem div_lt_of_lt_mul {m n k : Nat} (h : m < n * k) : m / n < k :=
  (div_lt_iff_lt_mul (Nat.pos_of_lt_mul_right h)).mpr (Nat.mul_comm n k ▸ h)
theorem lt_div_mul_add {a b : Nat} (hb : 0 < b) : a < a / b * b + b := by
  rw [← add_one_mul, ← div_lt_iff_lt_mul hb]
  exact lt_succ_self _
theorem lt_mul_div_succ {b : Nat} (a : Nat) (hb : 0 < b) : a < b * (a / b + 1) := by
  rw [Nat.mul_comm, add_one_mul]
  exact lt_div_mul_add hb
protected theorem div_eq_of_lt_le {k n m : Nat} (lo : k * n ≤ m) (hi : m < (k + 1) * n) : m / n = k :=
  have p := Nat.pos_of_lt_mul_left hi
  Nat.le_antisymm (le_of_lt_succ ((div_lt_iff_lt_mul p).mpr hi)) ((le_div_iff_mul_le p).mpr lo)
protected theorem div_le_of_le_mul {m n k : Nat} (h : m ≤ k * n) : m / k ≤ n := by
  match eq_zero_or_pos k with
  | Or.inl e => rw [e, Nat.div_zero]; exact Nat.zero_le n
  | Or.inr p => exact Nat.le_of_mul_le_mul_left (Nat.le_trans (mul_div_le m k) h) p
theorem div_le_self (n k : Nat) : n / k ≤ n := by
  match eq_zero_or_pos k with
  | Or.inl e => rw [e, Nat.div_zero]; exact Nat.zero_le n
  | Or.inr p => exact Nat.div_le_of_le_mul (Nat.le_mul_of_pos_left n p)
theorem div_lt_self {n k : Nat} (hn : 0 < n) (hk : 1 < k) : n / k < n :=
  div_lt_of_lt_mul ((Nat.lt_mul_iff_one_lt_left hn).mpr hk)

/-! ## Quotients by computation -/

@[simp] protected theorem zero_div (b : Nat) : 0 / b = 0 := eq_zero_of_le_zero (div_le_self 0 b)
@[simp] protected theorem div_one (n : Nat) : n / 1 = n :=
  (Nat.div_eq_of_lt_le (Nat.le_of_eq (Nat.mul_one n)) (by rw [Nat.mul_one]; exact lt_succ_self n))
theorem add_mul_div_right (x y : Nat) {z : Nat} (H : 0 < z) : (x + y * z) / z = x / z + y := by
  rw [Nat.mul_comm, add_mul_div_left x y H]
@[simp] theorem add_div_right (x : Nat) {z : Nat} (H : 0 < z) : (x + z) / z = x / z + 1 := by
  have h := add_mul_div_left x 1 H
  rw [Nat.mul_one] at h
  exact h
@[simp] theorem add_div_left (x : Nat) {z : Nat} (H : 0 < z) : (z + x) / z = x / z + 1 := by
  rw [Nat.add_comm, add_div_right x H]
theorem mul_add_div {m : Nat} (m_pos : m > 0) (x y : Nat) : (m * x + y) / m = x + y / m := by
  rw [Nat.add_comm, add_mul_div_left y x m_pos, Nat.add_comm]
theorem div_eq_sub_div {b a : Nat} (h₁ : 0 < b) (h₂ : b ≤ a) : a / b = (a - b) / b + 1 := by
  rw [← add_div_right _ h₁, Nat.sub_add_cancel h₂]
protected theorem mul_div_cancel (m : Nat) {n : Nat} (H : 0 < n) : m * n / n = m := by
  have h := add_mul_div_right 0 m H
  rw [Nat.zero_add, Nat.zero_div, Nat.zero_add] at h
  exact h
protected theorem mul_div_cancel_left (m : Nat) {n : Nat} (H : 0 < n) : n * m / n = m := by
  rw [Nat.mul_comm, Nat.mul_div_cancel m H]
@[simp] theorem mul_div_right (n : Nat) {m : Nat} (H : 0 < m) : m * n / m = n := Nat.mul_div_cancel_left n H
@[simp] theorem mul_div_left (m : Nat) {n : Nat} (H : 0 < n) : m * n / n = m := Nat.mul_div_cancel m H
@[simp] protected theorem div_self {n : Nat} (H : 0 < n) : n / n = 1 := by
  have h := Nat.mul_div_cancel 1 H
  rw [Nat.one_mul] at h
  exact h
protected theorem div_eq_of_eq_mul_left {n m k : Nat} (H1 : 0 < n) (H2 : m = k * n) : m / n = k := by
  rw [H2, Nat.mul_div_cancel k H1]
protected theorem div_eq_of_eq_mul_right {n m k : Nat} (H1 : 0 < n) (H2 : m = n * k) : m / n = k := by
  rw [H2, Nat.mul_div_cancel_left k H1]
protected theorem eq_div_of_mul_eq_left {a b c : Nat} (hc : c ≠ 0) (h : a * c = b) : a = b / c :=
  (Nat.div_eq_of_eq_mul_left (Nat.pos_of_ne_zero hc) h.symm).symm
protected theorem eq_div_of_mul_eq_right {a b c : Nat} (hc : c ≠ 0) (h : c * a = b) : a = b / c :=
  (Nat.div_eq_of_eq_mul_right (Nat.pos_of_ne_zero hc) h.symm).symm

protected theorem div_div_eq_div_mul (m n k : Nat) : m / n / k = m / (n * k) := by
  match eq_zero_or_pos n, eq_zero_or_pos k with
  | Or.inl e, _ => rw [e, Nat.zero_mul, Nat.div_zero, Nat.zero_div]
  | _, Or.inl e => rw [e, Nat.mul_zero, Nat.div_zero, Nat.div_zero]
  | Or.inr hn, Or.inr hk =>
    have key (x : Nat) : x ≤ m / n / k ↔ x ≤ m / (n * k) := by
      rw [le_div_iff_mul_le hk, le_div_iff_mul_le hn, le_div_iff_mul_le (Nat.mul_pos hn hk), Nat.mul_assoc,
        Nat.mul_comm k]
    exact Nat.le_antisymm ((key _).mp (Nat.le_refl _)) ((key _).mpr (Nat.le_refl _))
protected theorem mul_div_mul_left {m : Nat} (n k : Nat) (H : 0 < m) : m * n / (m * k) = n / k := by
  rw [← Nat.div_div_eq_div_mul, Nat.mul_div_cancel_left n H]
protected theorem mul_div_mul_right {m : Nat} (n k : Nat) (H : 0 < m) : n * m / (k * m) = n / k := by
  rw [Nat.mul_comm n, Nat.mul_comm k, Nat.mul_div_mul_left n k H]
theorem mod_mul_right_div_self (m n k : Nat) : m % (n * k) / n = m / n % k := by
  match eq_zero_or_pos n, eq_zero_or_pos k with
  | Or.inl e, _ => rw [e, Nat.div_zero, Nat.div_zero, zero_mod]
  | _, Or.inl e => rw [e, Nat.mul_zero, mod_zero, mod_zero]
  | Or.inr hn, Or.inr hk =>
    have e := div_add_mod m (n * k)
    rw [Nat.mul_assoc, Nat.add_comm] at e
    have h := add_mul_div_left (m % (n * k)) (k * (m / (n * k))) hn
    rw [e] at h
    rw [h, add_mul_mod_self_left, mod_eq_of_lt (div_lt_of_lt_mul (mod_lt m (Nat.mul_pos hn hk)))]
theorem mod_mul_left_div_self (m n k : Nat) : m % (k * n) / n = m / n % k := by
  rw [Nat.mul_comm, mod_mul_right_div_self]
theorem mod_mul {a b x : Nat} : x % (a * b) = x % a + a * (x / a % b) := by
  have e := div_add_mod (x % (a * b)) a
  have h : x % (a * b) % a = x % a := by
    have d := div_add_mod x (a * b)
    rw [Nat.mul_assoc] at d
    have m := mul_add_mod_self_left a (b * (x / (a * b))) (x % (a * b))
    rw [d] at m
    exact m.symm
  rw [h, mod_mul_right_div_self, Nat.add_comm] at e
  exact e.symm
@[simp] theorem mod_div_self (m n : Nat) : m % n / n = 0 := by
  match eq_zero_or_pos n with
  | Or.inl e => rw [e, Nat.div_zero]
  | Or.inr p => exact div_eq_of_lt (mod_lt m p)

/-! ## Positivity, zero, order -/

theorem div_pos {a b : Nat} (hba : b ≤ a) (hb : 0 < b) : 0 < a / b :=
  (le_div_iff_mul_le (x := 1) hb).mpr (Nat.le_trans (Nat.le_of_eq (Nat.one_mul b)) hba)
@[simp] protected theorem div_eq_zero_iff {a b : Nat} : a / b = 0 ↔ b = 0 ∨ a < b := by
  constructor
  · intro h
    match eq_zero_or_pos b with
    | Or.inl e => exact Or.inl e
    | Or.inr p => exact Or.inr (gt_of_not_le fun l => ne_of_gt (div_pos l p) h)
  · intro h
    match h with
    | Or.inl e => rw [e, Nat.div_zero]
    | Or.inr l => exact div_eq_of_lt l
protected theorem div_ne_zero_iff {a b : Nat} : a / b ≠ 0 ↔ b ≠ 0 ∧ b ≤ a :=
  ⟨fun h => ⟨fun e => h (Nat.div_eq_zero_iff.mpr (Or.inl e)),
      ge_of_not_lt fun l => h (Nat.div_eq_zero_iff.mpr (Or.inr l))⟩,
   fun h => ne_of_gt (div_pos h.2 (Nat.pos_of_ne_zero h.1))⟩
@[simp] protected theorem div_pos_iff {a b : Nat} : 0 < a / b ↔ 0 < b ∧ b ≤ a := by
  rw [Nat.pos_iff_ne_zero, Nat.div_ne_zero_iff, Nat.pos_iff_ne_zero]
theorem pos_of_div_pos {a b : Nat} (h : 0 < a / b) : 0 < a := Nat.lt_of_lt_of_le h (div_le_self a b)
theorem lt_of_div_eq_zero {k x : Nat} (h : 0 < k) (h' : x / k = 0) : x < k :=
  match Nat.div_eq_zero_iff.mp h' with
  | Or.inl e => absurd e (ne_of_gt h)
  | Or.inr l => l
theorem div_eq_zero_iff_lt {k x : Nat} (h : 0 < k) : x / k = 0 ↔ x < k := ⟨lt_of_div_eq_zero h, div_eq_of_lt⟩
theorem one_le_div_iff {a b : Nat} (hb : 0 < b) : 1 ≤ a / b ↔ b ≤ a := by
  rw [le_div_iff_mul_le hb, Nat.one_mul]
theorem div_lt_one_iff {a b : Nat} (hb : 0 < b) : a / b < 1 ↔ a < b := by rw [div_lt_iff_lt_mul hb, Nat.one_mul]
protected theorem div_le_div_right {a b c : Nat} (h : a ≤ b) : a / c ≤ b / c := by
  match eq_zero_or_pos c with
  | Or.inl e => rw [e, Nat.div_zero]; exact Nat.zero_le _
  | Or.inr p => exact (le_div_iff_mul_le p).mpr (Nat.le_trans (div_mul_le_self a c) h)
theorem div_le_div_left {c b : Nat} (hcb : c ≤ b) (hc : 0 < c) {a : Nat} : a / b ≤ a / c :=
  (le_div_iff_mul_le hc).mpr (Nat.le_trans (mul_le_mul_left _ hcb) (div_mul_le_self a b))
theorem lt_of_div_lt_div {a b c : Nat} (h : a / c < b / c) : a < b :=
  gt_of_not_le fun l => Nat.not_le_of_gt h (Nat.div_le_div_right l)
theorem div_eq_self {m n : Nat} : m / n = m ↔ m = 0 ∨ n = 1 := by
  constructor
  · intro h
    match eq_zero_or_pos m, Nat.lt_trichotomy n 1 with
    | Or.inl e, _ => exact Or.inl e
    | Or.inr p, Or.inl l => rw [lt_one_iff.mp l, Nat.div_zero] at h; exact Or.inl h.symm
    | Or.inr p, Or.inr (Or.inl e) => exact Or.inr e
    | Or.inr p, Or.inr (Or.inr g) => exact absurd h (ne_of_lt (div_lt_self p g))
  · intro h
    match h with
    | Or.inl e => rw [e, Nat.zero_div]
    | Or.inr e => rw [e, Nat.div_one]
theorem mul_div_le_mul_div_assoc (a b c : Nat) : a * (b / c) ≤ a * b / c := by
  match eq_zero_or_pos c with
  | Or.inl e => rw [e, Nat.div_zero, Nat.mul_zero]; exact Nat.zero_le _
  | Or.inr p =>
    rw [le_div_iff_mul_le p, Nat.mul_assoc]
    exact mul_le_mul_left a (div_mul_le_self b c)
theorem div_le_iff_le_mul_add_pred {a b c : Nat} (hb : 0 < b) : a / b ≤ c ↔ a ≤ b * c + (b - 1) := by
  rw [← lt_succ, div_lt_iff_lt_mul hb, succ_mul, Nat.mul_comm, ← lt_succ]
  show _ ↔ a < b * c + (b - 1) + 1
  rw [Nat.add_assoc, Nat.sub_add_cancel hb]
theorem sub_mul_div_of_le (x n p : Nat) (h : n * p ≤ x) : (x - n * p) / n = x / n - p := by
  match eq_zero_or_pos n with
  | Or.inl e => rw [e, Nat.div_zero, Nat.div_zero, Nat.zero_sub]
  | Or.inr q =>
    have e := add_mul_div_left (x - n * p) p q
    rw [Nat.sub_add_cancel h] at e
    exact (Nat.sub_eq_of_eq_add e).symm
theorem sub_mul_div (a b c : Nat) : (a - b * c) / b = a / b - c := by
  match Nat.le_total (b * c) a with
  | Or.inl h => exact sub_mul_div_of_le a b c h
  | Or.inr h =>
    rw [Nat.sub_eq_zero_of_le h, Nat.zero_div, Nat.sub_eq_zero_of_le (Nat.div_le_of_le_mul h)]
theorem eq_zero_of_le_div {n m : Nat} (hn : 2 ≤ n) (h : m ≤ m / n) : m = 0 :=
  match eq_zero_or_pos m with
  | Or.inl e => e
  | Or.inr p => absurd h (Nat.not_le_of_gt (div_lt_self p hn))
theorem eq_zero_of_le_div_two {n : Nat} (h : n ≤ n / 2) : n = 0 := eq_zero_of_le_div (Nat.le_refl 2) h

end Nat
