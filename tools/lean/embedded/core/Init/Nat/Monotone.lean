prelude
import Init.Nat.Order

/-!
# Natural numbers: order and arithmetic

How `≤` and `<` behave under `+` and `*`.
-/

namespace Nat

/-! ## Differences as witnesses -/

@[simp] theorem le_add_right (n k : Nat) : n ≤ n + k := by
  induction k with
  | zero => exact Nat.le_refl n
  | succ k ih => exact le_succ_of_le ih
@[simp] theorem le_add_left (n m : Nat) : n ≤ m + n := Nat.add_comm n m ▸ le_add_right n m

theorem le.intro {n m k : Nat} (h : n + k = m) : n ≤ m := h ▸ le_add_right n k
theorem le.dest {n m : Nat} (h : n ≤ m) : Exists fun k => n + k = m := by
  induction h with
  | refl => exact ⟨0, rfl⟩
  | step _ ih => exact match ih with | ⟨k, e⟩ => ⟨k + 1, congrArg succ e⟩

protected theorem exists_eq_add_of_le {m n : Nat} (h : m ≤ n) : ∃ k : Nat, n = m + k :=
  match le.dest h with | ⟨k, e⟩ => ⟨k, e.symm⟩
protected theorem exists_eq_add_of_le' {m n : Nat} (h : m ≤ n) : ∃ k : Nat, n = k + m :=
  match le.dest h with | ⟨k, e⟩ => ⟨k, e.symm.trans (Nat.add_comm m k)⟩
protected theorem exists_eq_add_of_lt {m n : Nat} (h : m < n) : ∃ k : Nat, n = m + k + 1 :=
  match le.dest h with | ⟨k, e⟩ => ⟨k, e.symm.trans (succ_add m k)⟩

theorem le_of_add_right_le {n m k : Nat} (h : n + k ≤ m) : n ≤ m := Nat.le_trans (le_add_right n k) h
theorem le_of_add_left_le {n m k : Nat} (h : k + n ≤ m) : n ≤ m := Nat.le_trans (le_add_left n k) h
theorem le_add_right_of_le {n m k : Nat} (h : n ≤ m) : n ≤ m + k := Nat.le_trans h (le_add_right m k)
theorem le_add_left_of_le {n m k : Nat} (h : n ≤ m) : n ≤ k + m := Nat.le_trans h (le_add_left m k)
theorem lt_of_add_right_lt {n m k : Nat} (h : n + k < m) : n < m := Nat.lt_of_le_of_lt (le_add_right n k) h
theorem lt_of_add_left_lt {n m k : Nat} (h : k + n < m) : n < m := Nat.lt_of_le_of_lt (le_add_left n k) h
protected theorem lt_add_left {a b : Nat} (c : Nat) (h : a < b) : a < c + b :=
  Nat.lt_of_lt_of_le h (le_add_left b c)
protected theorem lt_add_right {a b : Nat} (c : Nat) (h : a < b) : a < b + c :=
  Nat.lt_of_lt_of_le h (le_add_right b c)

/-! ## Addition -/

protected theorem add_le_add_left {n m : Nat} (h : n ≤ m) (k : Nat) : k + n ≤ k + m := by
  induction h with
  | refl => exact Nat.le_refl _
  | step _ ih => exact le_succ_of_le ih
protected theorem add_le_add_right {n m : Nat} (h : n ≤ m) (k : Nat) : n + k ≤ m + k := by
  rw [Nat.add_comm n, Nat.add_comm m]
  exact Nat.add_le_add_left h k
theorem add_le_add {a b c d : Nat} (h₁ : a ≤ b) (h₂ : c ≤ d) : a + c ≤ b + d :=
  Nat.le_trans (Nat.add_le_add_right h₁ c) (Nat.add_le_add_left h₂ b)
protected theorem add_lt_add_left {n m : Nat} (h : n < m) (k : Nat) : k + n < k + m :=
  Nat.add_le_add_left (n := n + 1) h k
protected theorem add_lt_add_right {n m : Nat} (h : n < m) (k : Nat) : n + k < m + k := by
  rw [Nat.add_comm n, Nat.add_comm m]
  exact Nat.add_lt_add_left h k
theorem add_lt_add {a b c d : Nat} (h₁ : a < b) (h₂ : c < d) : a + c < b + d :=
  Nat.lt_trans (Nat.add_lt_add_right h₁ c) (Nat.add_lt_add_left h₂ b)
protected theorem add_lt_add_of_le_of_lt {a b c d : Nat} (hle : a ≤ b) (hlt : c < d) : a + c < b + d :=
  Nat.lt_of_le_of_lt (Nat.add_le_add_right hle c) (Nat.add_lt_add_left hlt b)
protected theorem add_lt_add_of_lt_of_le {a b c d : Nat} (hlt : a < b) (hle : c ≤ d) : a + c < b + d :=
  Nat.lt_of_lt_of_le (Nat.add_lt_add_right hlt c) (Nat.add_le_add_left hle b)
theorem add_succ_lt_add {a b c d : Nat} (hab : a < b) (hcd : c < d) : a + c + 1 < b + d := by
  have h := add_le_add (succ_le_of_lt hab) (succ_le_of_lt hcd)
  rw [succ_add] at h
  exact h

protected theorem le_of_add_le_add_left {a b c : Nat} (h : a + b ≤ a + c) : b ≤ c :=
  match Nat.lt_or_ge c b with
  | Or.inl l => absurd h (Nat.not_le_of_gt (Nat.add_lt_add_left l a))
  | Or.inr l => l
protected theorem le_of_add_le_add_right {a b c : Nat} (h : a + b ≤ c + b) : a ≤ c := by
  rw [Nat.add_comm a, Nat.add_comm c] at h
  exact Nat.le_of_add_le_add_left h
protected theorem lt_of_add_lt_add_left {k m n : Nat} (h : n + k < n + m) : k < m :=
  Nat.le_of_add_le_add_left (b := k + 1) h
protected theorem lt_of_add_lt_add_right {k m n : Nat} (h : k + n < m + n) : k < m := by
  rw [Nat.add_comm k, Nat.add_comm m] at h
  exact Nat.lt_of_add_lt_add_left h

@[simp] protected theorem add_le_add_iff_left {m k n : Nat} : n + m ≤ n + k ↔ m ≤ k :=
  ⟨Nat.le_of_add_le_add_left, fun h => Nat.add_le_add_left h n⟩
@[simp] protected theorem add_le_add_iff_right {m k n : Nat} : m + n ≤ k + n ↔ m ≤ k :=
  ⟨Nat.le_of_add_le_add_right, fun h => Nat.add_le_add_right h n⟩
@[simp] protected theorem add_lt_add_iff_left {k n m : Nat} : k + n < k + m ↔ n < m :=
  ⟨Nat.lt_of_add_lt_add_left, fun h => Nat.add_lt_add_left h k⟩
@[simp] protected theorem add_lt_add_iff_right {k n m : Nat} : n + k < m + k ↔ n < m :=
  ⟨Nat.lt_of_add_lt_add_right, fun h => Nat.add_lt_add_right h k⟩

protected theorem lt_add_of_pos_right {k n : Nat} (h : 0 < k) : n < n + k := Nat.add_lt_add_left h n
protected theorem lt_add_of_pos_left {k n : Nat} (h : 0 < k) : n < k + n := by
  rw [Nat.add_comm]
  exact Nat.lt_add_of_pos_right h
protected theorem pos_of_lt_add_right {n k : Nat} (h : n < n + k) : 0 < k := Nat.lt_of_add_lt_add_left h
protected theorem pos_of_lt_add_left {n k : Nat} (h : n < k + n) : 0 < k := by
  rw [Nat.add_comm] at h
  exact Nat.pos_of_lt_add_right h
@[simp] protected theorem lt_add_right_iff_pos {n k : Nat} : n < n + k ↔ 0 < k :=
  ⟨Nat.pos_of_lt_add_right, Nat.lt_add_of_pos_right⟩
@[simp] protected theorem lt_add_left_iff_pos {n k : Nat} : n < k + n ↔ 0 < k :=
  ⟨Nat.pos_of_lt_add_left, Nat.lt_add_of_pos_left⟩
protected theorem add_pos_left {m : Nat} (h : 0 < m) (n : Nat) : 0 < m + n :=
  Nat.lt_of_lt_of_le h (le_add_right m n)
protected theorem add_pos_right {n : Nat} (m : Nat) (h : 0 < n) : 0 < m + n :=
  Nat.lt_of_lt_of_le h (le_add_left n m)
theorem add_pos_iff_pos_or_pos {m n : Nat} : 0 < m + n ↔ 0 < m ∨ 0 < n := by
  constructor
  · intro h
    exact match eq_zero_or_pos m with
    | Or.inl e => Or.inr (by rw [e, Nat.zero_add] at h; exact h)
    | Or.inr p => Or.inl p
  · intro h
    exact match h with
    | Or.inl h => Nat.add_pos_left h n
    | Or.inr h => Nat.add_pos_right m h

theorem add_eq_one_iff {m n : Nat} : m + n = 1 ↔ m = 0 ∧ n = 1 ∨ m = 1 ∧ n = 0 := by
  constructor
  · intro h
    match m with
    | 0 => exact Or.inl ⟨rfl, (Nat.zero_add n).symm.trans h⟩
    | m + 1 =>
      rw [Nat.succ_add] at h
      have e := eq_zero_of_add_eq_zero (succ.inj h)
      exact Or.inr ⟨congrArg succ e.1, e.2⟩
  · intro h
    match h with
    | Or.inl h => rw [h.1, h.2]
    | Or.inr h => rw [h.1, h.2]

theorem add_eq_two_iff {m n : Nat} : m + n = 2 ↔ m = 0 ∧ n = 2 ∨ m = 1 ∧ n = 1 ∨ m = 2 ∧ n = 0 := by
  constructor
  · intro h
    match m with
    | 0 => exact Or.inl ⟨rfl, (Nat.zero_add n).symm.trans h⟩
    | m + 1 =>
      rw [Nat.succ_add] at h
      match add_eq_one_iff.mp (succ.inj h) with
      | Or.inl e => exact Or.inr (Or.inl ⟨congrArg succ e.1, e.2⟩)
      | Or.inr e => exact Or.inr (Or.inr ⟨congrArg succ e.1, e.2⟩)
  · intro h
    match h with
    | Or.inl h => rw [h.1, h.2]
    | Or.inr (Or.inl h) => rw [h.1, h.2]
    | Or.inr (Or.inr h) => rw [h.1, h.2]

/-! ## Multiplication -/

protected theorem mul_pos {m n : Nat} (hm : 0 < m) (hn : 0 < n) : 0 < m * n :=
  Nat.pos_of_ne_zero (Nat.mul_ne_zero (ne_of_gt hm) (ne_of_gt hn))
theorem mul_le_mul_left {m n : Nat} (k : Nat) (h : m ≤ n) : k * m ≤ k * n :=
  match le.dest h with | ⟨l, e⟩ => le.intro ((Nat.mul_add k m l).symm.trans (congrArg (k * ·) e))
theorem mul_le_mul_right {m n : Nat} (k : Nat) (h : m ≤ n) : m * k ≤ n * k := by
  rw [Nat.mul_comm m, Nat.mul_comm n]
  exact mul_le_mul_left k h
protected theorem mul_le_mul {p q m n : Nat} (h₁ : p ≤ m) (h₂ : q ≤ n) : p * q ≤ m * n :=
  Nat.le_trans (mul_le_mul_right q h₁) (mul_le_mul_left m h₂)
protected theorem mul_lt_mul_of_pos_left {n m k : Nat} (h : n < m) (hk : k > 0) : k * n < k * m :=
  Nat.lt_of_lt_of_le (Nat.lt_add_of_pos_right hk) (mul_le_mul_left k (succ_le_of_lt h))
protected theorem mul_lt_mul_of_pos_right {n m k : Nat} (h : n < m) (hk : k > 0) : n * k < m * k := by
  rw [Nat.mul_comm n, Nat.mul_comm m]
  exact Nat.mul_lt_mul_of_pos_left h hk
protected theorem mul_lt_mul_of_le_of_lt {a b c d : Nat} (hac : a ≤ c) (hbd : b < d) (hc : 0 < c) :
    a * b < c * d :=
  Nat.lt_of_le_of_lt (mul_le_mul_right b hac) (Nat.mul_lt_mul_of_pos_left hbd hc)
protected theorem mul_lt_mul_of_le_of_lt' {a b c d : Nat} (hac : a ≤ c) (hbd : b < d) (ha : 0 < a) :
    a * b < c * d :=
  Nat.mul_lt_mul_of_le_of_lt hac hbd (Nat.lt_of_lt_of_le ha hac)
protected theorem mul_lt_mul_of_lt_of_le {a b c d : Nat} (hac : a < c) (hbd : b ≤ d) (hd : 0 < d) :
    a * b < c * d :=
  Nat.lt_of_le_of_lt (mul_le_mul_left a hbd) (Nat.mul_lt_mul_of_pos_right hac hd)
protected theorem mul_lt_mul_of_lt_of_le' {a b c d : Nat} (hac : a < c) (hbd : b ≤ d) (hb : 0 < b) :
    a * b < c * d :=
  Nat.mul_lt_mul_of_lt_of_le hac hbd (Nat.lt_of_lt_of_le hb hbd)
protected theorem mul_lt_mul_of_lt_of_lt {a b c d : Nat} (hac : a < c) (hbd : b < d) : a * b < c * d :=
  Nat.mul_lt_mul_of_le_of_lt (Nat.le_of_lt hac) hbd (zero_lt_of_lt hac)
theorem mul_lt_mul'' {a b c d : Nat} (hac : a < c) (hbd : b < d) : a * b < c * d :=
  Nat.mul_lt_mul_of_lt_of_lt hac hbd

protected theorem le_of_mul_le_mul_left {a b c : Nat} (h : c * a ≤ c * b) (hc : 0 < c) : a ≤ b :=
  ge_of_not_lt fun l => Nat.not_le_of_gt (Nat.mul_lt_mul_of_pos_left l hc) h
protected theorem le_of_mul_le_mul_right {a b c : Nat} (h : a * c ≤ b * c) (hc : 0 < c) : a ≤ b :=
  ge_of_not_lt fun l => Nat.not_le_of_gt (Nat.mul_lt_mul_of_pos_right l hc) h
protected theorem lt_of_mul_lt_mul_left {a b c : Nat} (h : a * b < a * c) : b < c :=
  gt_of_not_le fun l => Nat.not_le_of_gt h (mul_le_mul_left a l)
protected theorem lt_of_mul_lt_mul_right {a b c : Nat} (h : b * a < c * a) : b < c :=
  gt_of_not_le fun l => Nat.not_le_of_gt h (mul_le_mul_right a l)
protected theorem mul_le_mul_left_iff {n m k : Nat} (w : 0 < k) : k * n ≤ k * m ↔ n ≤ m :=
  ⟨fun h => Nat.le_of_mul_le_mul_left h w, mul_le_mul_left k⟩
protected theorem mul_le_mul_right_iff {n m k : Nat} (w : 0 < k) : n * k ≤ m * k ↔ n ≤ m :=
  ⟨fun h => Nat.le_of_mul_le_mul_right h w, mul_le_mul_right k⟩
@[simp] protected theorem mul_lt_mul_left {a b c : Nat} (a0 : 0 < a) : a * b < a * c ↔ b < c :=
  ⟨Nat.lt_of_mul_lt_mul_left, fun h => Nat.mul_lt_mul_of_pos_left h a0⟩
@[simp] protected theorem mul_lt_mul_right {a b c : Nat} (a0 : 0 < a) : b * a < c * a ↔ b < c :=
  ⟨Nat.lt_of_mul_lt_mul_right, fun h => Nat.mul_lt_mul_of_pos_right h a0⟩

protected theorem eq_of_mul_eq_mul_left {m k n : Nat} (hn : 0 < n) (h : n * m = n * k) : m = k :=
  Nat.le_antisymm (Nat.le_of_mul_le_mul_left (Nat.le_of_eq h) hn)
    (Nat.le_of_mul_le_mul_left (Nat.le_of_eq h.symm) hn)
theorem eq_of_mul_eq_mul_right {n m k : Nat} (hm : 0 < m) (h : n * m = k * m) : n = k := by
  rw [Nat.mul_comm n, Nat.mul_comm k] at h
  exact Nat.eq_of_mul_eq_mul_left hm h
protected theorem mul_left_cancel {n m k : Nat} (np : 0 < n) (h : n * m = n * k) : m = k :=
  Nat.eq_of_mul_eq_mul_left np h
protected theorem mul_right_cancel {n m k : Nat} (mp : 0 < m) (h : n * m = k * m) : n = k :=
  eq_of_mul_eq_mul_right mp h
protected theorem mul_left_cancel_iff {n : Nat} (p : 0 < n) {m k : Nat} : n * m = n * k ↔ m = k :=
  ⟨Nat.mul_left_cancel p, congrArg _⟩
protected theorem mul_right_cancel_iff {m : Nat} (p : 0 < m) {n k : Nat} : n * m = k * m ↔ n = k :=
  ⟨Nat.mul_right_cancel p, congrArg (· * m)⟩
protected theorem mul_left_inj {a b c : Nat} (ha : a ≠ 0) : b * a = c * a ↔ b = c :=
  Nat.mul_right_cancel_iff (Nat.pos_of_ne_zero ha)
protected theorem mul_right_inj {a b c : Nat} (ha : a ≠ 0) : a * b = a * c ↔ b = c :=
  Nat.mul_left_cancel_iff (Nat.pos_of_ne_zero ha)
protected theorem mul_ne_mul_left {a b c : Nat} (ha : a ≠ 0) : b * a ≠ c * a ↔ b ≠ c :=
  ⟨mt (Nat.mul_left_inj ha).mpr, mt (Nat.mul_left_inj ha).mp⟩
protected theorem mul_ne_mul_right {a b c : Nat} (ha : a ≠ 0) : a * b ≠ a * c ↔ b ≠ c :=
  ⟨mt (Nat.mul_right_inj ha).mpr, mt (Nat.mul_right_inj ha).mp⟩
theorem mul_eq_left {a b : Nat} (ha : a ≠ 0) : a * b = a ↔ b = 1 := by
  have h := Nat.mul_right_inj (b := b) (c := 1) ha
  rw [Nat.mul_one] at h
  exact h
theorem mul_eq_right {a b : Nat} (hb : b ≠ 0) : a * b = b ↔ a = 1 := by
  rw [Nat.mul_comm, mul_eq_left hb]

protected theorem pos_of_mul_pos_left {a b : Nat} (h : 0 < a * b) : 0 < b :=
  Nat.pos_of_ne_zero (Nat.ne_zero_of_mul_ne_zero_right (ne_of_gt h))
protected theorem pos_of_mul_pos_right {a b : Nat} (h : 0 < a * b) : 0 < a :=
  Nat.pos_of_ne_zero (Nat.ne_zero_of_mul_ne_zero_left (ne_of_gt h))
@[simp] protected theorem mul_pos_iff_of_pos_left {a b : Nat} (h : 0 < a) : 0 < a * b ↔ 0 < b :=
  ⟨Nat.pos_of_mul_pos_left, Nat.mul_pos h⟩
@[simp] protected theorem mul_pos_iff_of_pos_right {a b : Nat} (h : 0 < b) : 0 < a * b ↔ 0 < a :=
  ⟨Nat.pos_of_mul_pos_right, fun w => Nat.mul_pos w h⟩
protected theorem pos_of_lt_mul_left {a b c : Nat} (h : a < b * c) : 0 < c :=
  Nat.pos_of_mul_pos_left (zero_lt_of_lt h)
protected theorem pos_of_lt_mul_right {a b c : Nat} (h : a < b * c) : 0 < b :=
  Nat.pos_of_mul_pos_right (zero_lt_of_lt h)
theorem succ_mul_pos {n : Nat} (m : Nat) (hn : 0 < n) : 0 < succ m * n := Nat.mul_pos (succ_pos m) hn

protected theorem le_mul_of_pos_left {n : Nat} (m : Nat) (h : 0 < n) : m ≤ n * m := by
  have h' := mul_le_mul_right m (succ_le_of_lt h)
  rw [succ_mul, Nat.zero_mul, Nat.zero_add] at h'
  exact h'
protected theorem le_mul_of_pos_right {m : Nat} (n : Nat) (h : 0 < m) : n ≤ n * m := by
  rw [Nat.mul_comm]
  exact Nat.le_mul_of_pos_left n h
@[simp] protected theorem lt_mul_iff_one_lt_left {a b : Nat} (hb : 0 < b) : b < a * b ↔ 1 < a := by
  have h := Nat.mul_lt_mul_right (b := 1) (c := a) hb
  rw [Nat.one_mul] at h
  exact h
@[simp] protected theorem lt_mul_iff_one_lt_right {a b : Nat} (ha : 0 < a) : a < a * b ↔ 1 < b := by
  rw [Nat.mul_comm, Nat.lt_mul_iff_one_lt_left ha]

theorem mul_self_le_mul_self {m n : Nat} (h : m ≤ n) : m * m ≤ n * n := Nat.mul_le_mul h h
theorem mul_self_lt_mul_self {m n : Nat} (h : m < n) : m * m < n * n := mul_lt_mul'' h h
theorem mul_self_le_mul_self_iff {m n : Nat} : m * m ≤ n * n ↔ m ≤ n :=
  ⟨fun h => ge_of_not_lt fun l => Nat.not_le_of_gt (mul_self_lt_mul_self l) h, mul_self_le_mul_self⟩
theorem mul_self_lt_mul_self_iff {m n : Nat} : m * m < n * n ↔ m < n :=
  ⟨fun h => gt_of_not_le fun l => Nat.not_le_of_gt h (mul_self_le_mul_self l), mul_self_lt_mul_self⟩
theorem mul_self_inj {m n : Nat} : m * m = n * n ↔ m = n :=
  ⟨fun h => Nat.le_antisymm (mul_self_le_mul_self_iff.mp (Nat.le_of_eq h))
    (mul_self_le_mul_self_iff.mp (Nat.le_of_eq h.symm)), fun h => by rw [h]⟩
theorem le_mul_self (n : Nat) : n ≤ n * n :=
  match eq_zero_or_pos n with
  | Or.inl e => e ▸ Nat.le_refl 0
  | Or.inr p => Nat.le_mul_of_pos_left n p
@[simp] theorem lt_mul_self_iff {n : Nat} : n < n * n ↔ 1 < n := by
  match eq_zero_or_pos n with
  | Or.inl e =>
    rw [e]
    exact ⟨fun h => absurd h (not_lt_zero 0), fun h => absurd h (not_lt_zero 1)⟩
  | Or.inr p => exact Nat.lt_mul_iff_one_lt_left p

theorem eq_zero_of_two_mul_le {n : Nat} (h : 2 * n ≤ n) : n = 0 := by
  rw [Nat.two_mul] at h
  exact eq_zero_of_le_zero (Nat.le_of_add_le_add_left (a := n) h)
theorem eq_zero_of_mul_le {n m : Nat} (hb : 2 ≤ n) (h : n * m ≤ m) : m = 0 :=
  eq_zero_of_two_mul_le (Nat.le_trans (mul_le_mul_right m hb) h)
protected theorem add_le_mul {a b : Nat} (ha : 2 ≤ a) (hb : 2 ≤ b) : a + b ≤ a * b := by
  match Nat.le_total a b with
  | Or.inl h =>
    refine Nat.le_trans (Nat.add_le_add_right h b) ?_
    rw [← Nat.two_mul]
    exact mul_le_mul_right b ha
  | Or.inr h =>
    refine Nat.le_trans (Nat.add_le_add_left h a) ?_
    rw [← Nat.mul_two]
    exact mul_le_mul_left a hb
theorem one_lt_mul_iff {m n : Nat} : 1 < m * n ↔ 0 < m ∧ 0 < n ∧ (1 < m ∨ 1 < n) := by
  constructor
  · intro h
    have hm := Nat.pos_of_lt_mul_right h
    have hn := Nat.pos_of_lt_mul_left h
    refine ⟨hm, hn, ?_⟩
    match Nat.eq_or_lt_of_le hm with
    | Or.inr l => exact Or.inl l
    | Or.inl e =>
      have h : 1 < 1 * n := Eq.subst (motive := fun k => 1 < k * n) e.symm h
      exact Or.inr (Nat.one_mul n ▸ h)
  · intro ⟨hm, hn, h⟩
    match h with
    | Or.inl l => exact Nat.mul_lt_mul_of_lt_of_le l hn hn
    | Or.inr l => exact Nat.mul_lt_mul_of_le_of_lt hm l hm

end Nat
