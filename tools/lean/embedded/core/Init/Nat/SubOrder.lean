prelude
import Init.Nat.Sub

/-!
# Natural numbers: subtraction and order
-/

namespace Nat

/-! ## Subtraction makes smaller -/

@[simp] theorem sub_le (n m : Nat) : n - m ≤ n := by
  induction m with
  | zero => exact Nat.le_refl n
  | succ m ih => exact Nat.le_trans (pred_le _) ih
theorem sub_lt {n m : Nat} (hn : 0 < n) (hm : 0 < m) : n - m < n := by
  cases m with
  | zero => exact absurd hm (Nat.lt_irrefl 0)
  | succ m =>
    rw [Nat.add_comm, ← Nat.sub_sub]
    exact Nat.lt_of_le_of_lt (sub_le _ m) (pred_lt_self hn)
theorem sub_lt_of_lt {a b c : Nat} (h : a < c) : a - b < c := Nat.lt_of_le_of_lt (sub_le a b) h
theorem sub_lt_succ (a b : Nat) : a - b < succ a := lt_succ_of_le (sub_le a b)
theorem sub_lt_add_one (a b : Nat) : a - b < a + 1 := sub_lt_succ a b
protected theorem sub_lt_of_pos_le {a b : Nat} (h₀ : 0 < a) (h₁ : a ≤ b) : b - a < b :=
  sub_lt (Nat.lt_of_lt_of_le h₀ h₁) h₀
protected theorem sub_lt_self {a b : Nat} (h₀ : 0 < a) (h₁ : a ≤ b) : b - a < b := Nat.sub_lt_of_pos_le h₀ h₁
theorem sub_one_lt_of_le {a b : Nat} (h₀ : 0 < a) (h₁ : a ≤ b) : a - 1 < b :=
  Nat.lt_of_lt_of_le (pred_lt_self h₀) h₁
protected theorem sub_one_sub_lt_of_lt {a b : Nat} (h : a < b) : b - 1 - a < b :=
  Nat.lt_of_le_of_lt (sub_le _ a) (pred_lt_of_lt h)
theorem sub_one_sub_lt {i n : Nat} (h : i < n) : n - 1 - i < n := Nat.sub_one_sub_lt_of_lt h

/-! ## Zero and positive differences -/

protected theorem le_of_sub_eq_zero {n m : Nat} (h : n - m = 0) : n ≤ m :=
  match Nat.le_total n m with
  | Or.inl l => l
  | Or.inr g => Nat.le_of_eq (by rw [← Nat.sub_add_cancel g, h, Nat.zero_add])
protected theorem sub_eq_zero_iff_le {n m : Nat} : n - m = 0 ↔ n ≤ m :=
  ⟨Nat.le_of_sub_eq_zero, Nat.sub_eq_zero_of_le⟩
protected theorem lt_of_sub_ne_zero {n m : Nat} (h : n - m ≠ 0) : m < n :=
  gt_of_not_le fun l => h (Nat.sub_eq_zero_of_le l)
theorem sub_ne_zero_of_lt {a b : Nat} (h : a < b) : b - a ≠ 0 :=
  fun e => Nat.not_le_of_gt h (Nat.le_of_sub_eq_zero e)
protected theorem sub_ne_zero_iff_lt {n m : Nat} : n - m ≠ 0 ↔ m < n :=
  ⟨Nat.lt_of_sub_ne_zero, sub_ne_zero_of_lt⟩
protected theorem sub_pos_of_lt {m n : Nat} (h : m < n) : 0 < n - m := Nat.pos_of_ne_zero (sub_ne_zero_of_lt h)
theorem zero_lt_sub_of_lt {i a : Nat} (h : i < a) : 0 < a - i := Nat.sub_pos_of_lt h
protected theorem lt_of_sub_pos {n m : Nat} (h : 0 < n - m) : m < n := Nat.lt_of_sub_ne_zero (ne_of_gt h)
protected theorem sub_pos_iff_lt {n m : Nat} : 0 < n - m ↔ m < n := ⟨Nat.lt_of_sub_pos, Nat.sub_pos_of_lt⟩
protected theorem lt_of_sub_eq_succ {m n l : Nat} (h : m - n = succ l) : n < m :=
  Nat.lt_of_sub_ne_zero (h ▸ succ_ne_zero l)
protected theorem lt_of_sub_eq_sub_one {m n l : Nat} (h : m - n = l + 1) : n < m := Nat.lt_of_sub_eq_succ h
protected theorem one_sub (n : Nat) : 1 - n = if n = 0 then 1 else 0 := by
  cases n with
  | zero => rfl
  | succ n => rw [if_neg (succ_ne_zero n), ← Nat.sub_eq_zero_of_le (succ_le_succ (Nat.zero_le n))]

/-! ## Moving a term across an inequality -/

theorem le_add_of_sub_le {a b c : Nat} (h : a - b ≤ c) : a ≤ c + b :=
  match Nat.le_total a b with
  | Or.inl l => le_add_left_of_le l
  | Or.inr g => Nat.sub_add_cancel g ▸ Nat.add_le_add_right h b
theorem sub_le_of_le_add {a b c : Nat} (h : a ≤ c + b) : a - b ≤ c :=
  match Nat.le_total a b with
  | Or.inl l => (Nat.sub_eq_zero_of_le l).symm ▸ Nat.zero_le c
  | Or.inr g => Nat.le_of_add_le_add_right (b := b) ((Nat.sub_add_cancel g).symm ▸ h)
@[simp] protected theorem sub_le_iff_le_add {a b c : Nat} : a - b ≤ c ↔ a ≤ c + b :=
  ⟨le_add_of_sub_le, sub_le_of_le_add⟩
protected theorem sub_le_iff_le_add' {a b c : Nat} : a - b ≤ c ↔ a ≤ b + c := by
  rw [Nat.add_comm, Nat.sub_le_iff_le_add]

theorem add_le_of_le_sub {a b c : Nat} (hle : b ≤ c) (h : a ≤ c - b) : a + b ≤ c :=
  Nat.sub_add_cancel hle ▸ Nat.add_le_add_right h b
theorem le_sub_of_add_le {a b c : Nat} (h : a + b ≤ c) : a ≤ c - b :=
  Nat.le_of_add_le_add_right (b := b) ((Nat.sub_add_cancel (le_of_add_left_le h)).symm ▸ h)
protected theorem le_sub_iff_add_le {k m n : Nat} (h : k ≤ m) : n ≤ m - k ↔ n + k ≤ m :=
  ⟨add_le_of_le_sub h, le_sub_of_add_le⟩
protected theorem add_le_of_le_sub' {n k m : Nat} (h : m ≤ k) (h' : n ≤ k - m) : m + n ≤ k := by
  rw [Nat.add_comm]
  exact add_le_of_le_sub h h'
protected theorem le_sub_of_add_le' {n k m : Nat} (h : m + n ≤ k) : n ≤ k - m := by
  rw [Nat.add_comm] at h
  exact le_sub_of_add_le h
protected theorem le_sub_iff_add_le' {k m n : Nat} (h : k ≤ m) : n ≤ m - k ↔ k + n ≤ m :=
  ⟨Nat.add_le_of_le_sub' h, Nat.le_sub_of_add_le'⟩

theorem lt_sub_of_add_lt {a b c : Nat} (h : a + b < c) : a < c - b :=
  le_sub_of_add_le (a := a + 1) ((succ_add a b).symm ▸ h)
theorem add_lt_of_lt_sub {a b c : Nat} (h : a < c - b) : a + b < c :=
  Nat.le_trans (Nat.le_of_eq (succ_add a b).symm)
    (add_le_of_le_sub (Nat.le_of_lt (Nat.lt_of_sub_pos (zero_lt_of_lt h))) (succ_le_of_lt h))
theorem add_lt_of_lt_sub' {a b c : Nat} (h : b < c - a) : a + b < c := by
  rw [Nat.add_comm]
  exact add_lt_of_lt_sub h
protected theorem lt_sub_iff_add_lt {a b c : Nat} : a < c - b ↔ a + b < c := ⟨add_lt_of_lt_sub, lt_sub_of_add_lt⟩
protected theorem lt_sub_iff_add_lt' {a b c : Nat} : a < c - b ↔ b + a < c := by
  rw [Nat.add_comm, Nat.lt_sub_iff_add_lt]
theorem add_lt_iff_lt_sub_right {a b c : Nat} : a + b < c ↔ a < c - b := Nat.lt_sub_iff_add_lt.symm

protected theorem sub_lt_right_of_lt_add {n k m : Nat} (H : n ≤ k) (h : k < m + n) : k - n < m :=
  Nat.lt_of_add_lt_add_right (n := n) ((Nat.sub_add_cancel H).symm ▸ h)
protected theorem sub_lt_left_of_lt_add {n k m : Nat} (H : n ≤ k) (h : k < n + m) : k - n < m :=
  Nat.sub_lt_right_of_lt_add H (Nat.add_comm n m ▸ h)
protected theorem sub_lt_iff_lt_add {a b c : Nat} (hba : b ≤ a) : a - b < c ↔ a < c + b :=
  ⟨fun h => Nat.sub_add_cancel hba ▸ Nat.add_lt_add_right h b, Nat.sub_lt_right_of_lt_add hba⟩
protected theorem sub_lt_iff_lt_add' {a b c : Nat} (hba : b ≤ a) : a - b < c ↔ a < b + c := by
  rw [Nat.add_comm, Nat.sub_lt_iff_lt_add hba]

/-! ## Monotonicity -/

protected theorem sub_le_sub_left {n m : Nat} (h : n ≤ m) (k : Nat) : k - m ≤ k - n := by
  match le.dest h with
  | ⟨a, e⟩ => rw [← e, ← Nat.sub_sub]; exact sub_le _ a
protected theorem sub_le_sub_right {n m : Nat} (h : n ≤ m) (k : Nat) : n - k ≤ m - k :=
  sub_le_of_le_add (Nat.le_trans h (le_add_of_sub_le (Nat.le_refl _)))
protected theorem sub_le_add_right_sub (a i j : Nat) : a - i ≤ a + j - i :=
  Nat.sub_le_sub_right (le_add_right a j) i
theorem sub_le_succ_sub (a i : Nat) : a - i ≤ a.succ - i := Nat.sub_le_sub_right (le_succ a) i
protected theorem sub_lt_sub_right {a b c : Nat} (hle : c ≤ a) (h : a < b) : a - c < b - c :=
  lt_sub_of_add_lt ((Nat.sub_add_cancel hle).symm ▸ h)
protected theorem sub_lt_sub_left {k m n : Nat} (h : k < m) (h' : k < n) : m - n < m - k := by
  refine lt_sub_of_add_lt ?_
  match Nat.le_total m n with
  | Or.inl l => rw [Nat.sub_eq_zero_of_le l, Nat.zero_add]; exact h
  | Or.inr g =>
    have s := Nat.add_lt_add_left h' (m - n)
    rw [Nat.sub_add_cancel g] at s
    exact s
theorem sub_succ_lt_self (a i : Nat) (h : i < a) : a - (i + 1) < a - i :=
  Nat.sub_lt_sub_left h (lt_succ_self i)
protected theorem sub_add_lt_sub {m k n : Nat} (h₁ : m + k ≤ n) (h₂ : 0 < k) : n - (m + k) < n - m :=
  Nat.sub_lt_sub_left (Nat.lt_of_lt_of_le (Nat.lt_add_of_pos_right h₂) h₁) (Nat.lt_add_of_pos_right h₂)
protected theorem le_of_sub_le_sub_right {n m k : Nat} (h : k ≤ m) (h' : n - k ≤ m - k) : n ≤ m :=
  Nat.sub_add_cancel h ▸ le_add_of_sub_le h'
protected theorem sub_le_sub_iff_right {k m n : Nat} (h : k ≤ m) : n - k ≤ m - k ↔ n ≤ m :=
  ⟨Nat.le_of_sub_le_sub_right h, fun h => Nat.sub_le_sub_right h k⟩
protected theorem sub_lt_sub_iff_right {a b c : Nat} (h : c ≤ a) : a - c < b - c ↔ a < b :=
  ⟨fun h' => gt_of_not_le fun l => Nat.not_le_of_gt h' (Nat.sub_le_sub_right l c), Nat.sub_lt_sub_right h⟩
protected theorem le_of_sub_le_sub_left {n k m : Nat} (h : n ≤ k) (h' : k - m ≤ k - n) : n ≤ m :=
  ge_of_not_lt fun l => Nat.not_le_of_gt (Nat.sub_lt_sub_left (Nat.lt_of_lt_of_le l h) l) h'
protected theorem sub_le_sub_iff_left {n m k : Nat} (h : n ≤ k) : k - m ≤ k - n ↔ n ≤ m :=
  ⟨Nat.le_of_sub_le_sub_left h, fun h => Nat.sub_le_sub_left h k⟩

/-! ## Cancellation -/

protected theorem sub_sub_self {n m : Nat} (h : m ≤ n) : n - (n - m) = m :=
  Nat.sub_eq_of_eq_add' (Nat.sub_add_cancel h).symm
protected theorem sub_sub_sub_cancel_right {a b c : Nat} (h : c ≤ b) : a - c - (b - c) = a - b := by
  rw [Nat.sub_sub, add_sub_of_le h]
protected theorem add_sub_sub_cancel {a b c : Nat} (h : c ≤ a) : a + b - (a - c) = b + c := by
  rw [Nat.add_comm, Nat.add_sub_assoc (sub_le a c), Nat.sub_sub_self h]
protected theorem sub_add_sub_cancel {a b c : Nat} (hab : b ≤ a) (hcb : c ≤ b) : a - b + (b - c) = a - c := by
  rw [← Nat.add_sub_assoc hcb, Nat.sub_add_cancel hab]
theorem mul_le_add_right {m k n : Nat} : k * m ≤ m + n ↔ (k - 1) * m ≤ n := by
  rw [Nat.sub_one_mul, Nat.sub_le_iff_le_add']
theorem add_sub_one_le_mul {a b : Nat} (ha : a ≠ 0) (hb : b ≠ 0) : a + b - 1 ≤ a * b := by
  match a, ha with
  | a + 1, _ =>
    rw [succ_add_sub_one, add_one_mul]
    exact Nat.add_le_add_right (Nat.le_mul_of_pos_right a (Nat.pos_of_ne_zero hb)) b
theorem le_add_pred_of_pos {b : Nat} (a : Nat) (hb : b ≠ 0) : a ≤ b + (a - 1) := by
  rw [← Nat.sub_le_iff_le_add']
  exact Nat.sub_le_sub_left (Nat.pos_of_ne_zero hb) a
theorem le_or_le_of_add_eq_add_pred {a b c d : Nat} (h : a + c = b + d - 1) : b ≤ a ∨ d ≤ c := by
  refine Decidable.byContradiction fun n => ?_
  have hb : a < b := gt_of_not_le fun l => n (Or.inl l)
  have hd : c < d := gt_of_not_le fun l => n (Or.inr l)
  exact Nat.lt_irrefl _ (h ▸ le_pred_of_lt (add_succ_lt_add hb hd))

/-! ## Existence of predecessors -/

@[simp] theorem exists_ne_zero {P : Nat → Prop} : (∃ n, ¬ n = 0 ∧ P n) ↔ ∃ n, P (n + 1) := by
  constructor
  · intro ⟨n, h, w⟩
    exact ⟨n - 1, (sub_one_add_one h).symm ▸ w⟩
  · intro ⟨n, w⟩
    exact ⟨n + 1, succ_ne_zero n, w⟩
@[simp] theorem exists_eq_add_one {a : Nat} : (∃ n, a = n + 1) ↔ 0 < a :=
  ⟨fun ⟨n, e⟩ => e ▸ succ_pos n, fun h => ⟨a - 1, (sub_one_add_one_eq_of_pos h).symm⟩⟩
@[simp] theorem exists_add_one_eq {a : Nat} : (∃ n, n + 1 = a) ↔ 0 < a :=
  ⟨fun ⟨n, e⟩ => e ▸ succ_pos n, fun h => ⟨a - 1, sub_one_add_one_eq_of_pos h⟩⟩

end Nat
