prelude
import Init.Int.Lemmas
import Init.Nat.Sub

/-!
# Integers: the order

`a ≤ b` says that `b - a` is a natural number. Here stands what `omega` is built on; what `omega` proves stands in
`Init.Int.Linear`.
-/

namespace Int

/-! ## Natural numbers among the integers -/

theorem nonneg_def {a : Int} : NonNeg a ↔ ∃ n : Nat, a = n :=
  ⟨fun ⟨n⟩ => ⟨n, rfl⟩, fun ⟨n, h⟩ => h ▸ ⟨n⟩⟩
theorem NonNeg.elim {a : Int} : NonNeg a → ∃ n : Nat, a = n := nonneg_def.1
theorem nonneg_or_nonneg_neg : (a : Int) → NonNeg a ∨ NonNeg (-a)
  | ofNat n   => .inl ⟨n⟩
  | negSucc n => .inr ⟨n.succ⟩

theorem le_def {a b : Int} : a ≤ b ↔ NonNeg (b - a) := Iff.rfl
theorem lt_iff_add_one_le {a b : Int} : a < b ↔ a + 1 ≤ b := Iff.rfl
theorem add_one_le_iff {a b : Int} : a + 1 ≤ b ↔ a < b := Iff.rfl
theorem add_one_le_of_lt {a b : Int} (H : a < b) : a + 1 ≤ b := H
theorem lt_of_add_one_le {a b : Int} (H : a + 1 ≤ b) : a < b := H

theorem le.intro_sub {a b : Int} (n : Nat) (h : b - a = n) : a ≤ b := nonneg_def.2 ⟨n, h⟩
theorem le.intro {a b : Int} (n : Nat) (h : a + n = b) : a ≤ b :=
  le.intro_sub n (by rw [← h, Int.add_comm, Int.add_sub_cancel])
theorem le.dest_sub {a b : Int} (h : a ≤ b) : ∃ n : Nat, b - a = n := nonneg_def.1 h
theorem le.dest {a b : Int} (h : a ≤ b) : ∃ n : Nat, a + n = b :=
  let ⟨n, hn⟩ := le.dest_sub h
  ⟨n, by rw [← hn, Int.add_comm, Int.sub_add_cancel]⟩

@[simp] theorem natCast_nonneg (n : Nat) : 0 ≤ (n : Int) := le.intro n (Int.zero_add _)
theorem eq_ofNat_of_zero_le {a : Int} (h : 0 ≤ a) : ∃ n : Nat, a = n :=
  let ⟨n, hn⟩ := le.dest h
  ⟨n, by rw [← hn, Int.zero_add]⟩
theorem eq_succ_of_zero_lt {a : Int} (h : 0 < a) : ∃ n : Nat, a = n + 1 :=
  let ⟨n, hn⟩ := le.dest h
  ⟨n, by rw [← hn, Int.zero_add, Int.add_comm]⟩

@[simp, norm_cast] theorem ofNat_le {n m : Nat} : (n : Int) ≤ (m : Int) ↔ n ≤ m :=
  ⟨fun h =>
    let ⟨k, hk⟩ := le.dest h
    (ofNat.inj hk : n + k = m) ▸ Nat.le_add_right n k,
  fun h => le.intro (m - n) (congrArg ofNat (Nat.add_sub_cancel' h))⟩
@[simp, norm_cast] theorem ofNat_lt {n m : Nat} : (n : Int) < (m : Int) ↔ n < m :=
  ofNat_le (n := n.succ)
@[simp high, norm_cast] theorem natCast_pos {n : Nat} : 0 < (n : Int) ↔ 0 < n := ofNat_lt
theorem natCast_succ_pos (n : Nat) : 0 < (n.succ : Int) := ofNat_lt.2 (Nat.succ_pos n)
theorem ofNat_succ_pos (n : Nat) : 0 < (n.succ : Int) := ofNat_lt.2 (Nat.succ_pos n)

/-! ## A linear order -/

@[simp] protected theorem le_refl (a : Int) : a ≤ a := le.intro 0 (Int.add_zero a)
protected theorem le_rfl {a : Int} : a ≤ a := Int.le_refl a
protected theorem le_of_eq {a b : Int} (h : a = b) : a ≤ b := h ▸ Int.le_refl a
protected theorem le_trans {a b c : Int} (h₁ : a ≤ b) (h₂ : b ≤ c) : a ≤ c :=
  let ⟨m, hm⟩ := le.dest h₁
  let ⟨n, hn⟩ := le.dest h₂
  le.intro (m + n) (by rw [natCast_add, ← Int.add_assoc, hm, hn])
protected theorem le_antisymm {a b : Int} (h₁ : a ≤ b) (h₂ : b ≤ a) : a = b := by
  obtain ⟨m, rfl⟩ := le.dest h₁
  obtain ⟨n, hn⟩ := le.dest h₂
  have h : ((m + n : Nat) : Int) = ((0 : Nat) : Int) :=
    Int.add_left_cancel (a := a) (by rw [natCast_add, ← Int.add_assoc, hn]; exact (Int.add_zero a).symm)
  have : m = 0 := Nat.eq_zero_of_add_eq_zero_right (ofNat.inj h)
  rw [this]
  exact (Int.add_zero a).symm
protected theorem le_total (a b : Int) : a ≤ b ∨ b ≤ a :=
  (nonneg_or_nonneg_neg (b - a)).imp id fun h => by rwa [Int.neg_sub] at h

@[simp] protected theorem lt_irrefl (a : Int) : ¬a < a := fun h => by
  obtain ⟨n, hn⟩ := le.dest (Int.add_one_le_of_lt h)
  rw [Int.add_assoc] at hn
  have : 1 + n = 0 := ofNat.inj (Int.add_left_cancel (hn.trans (Int.add_zero a).symm))
  exact absurd this (by rw [Nat.add_comm]; exact Nat.succ_ne_zero n)
protected theorem lt_succ (a : Int) : a < a + 1 := Int.le_refl _
protected theorem le_of_lt {a b : Int} (h : a < b) : a ≤ b :=
  Int.le_trans (le.intro 1 rfl) (Int.add_one_le_of_lt h)
protected theorem ne_of_lt {a b : Int} (h : a < b) : a ≠ b := fun e => Int.lt_irrefl b (e ▸ h)
protected theorem ne_of_gt {a b : Int} (h : b < a) : a ≠ b := (Int.ne_of_lt h).symm
protected theorem lt_of_lt_of_le {a b c : Int} (h₁ : a < b) (h₂ : b ≤ c) : a < c := Int.le_trans h₁ h₂

/-! ## Order and addition -/

protected theorem add_le_add_left {a b : Int} (h : a ≤ b) (c : Int) : c + a ≤ c + b :=
  let ⟨n, hn⟩ := le.dest h
  le.intro n (by rw [Int.add_assoc, hn])
protected theorem add_le_add_right {a b : Int} (h : a ≤ b) (c : Int) : a + c ≤ b + c := by
  rw [Int.add_comm a, Int.add_comm b]; exact Int.add_le_add_left h c
protected theorem add_le_add {a b c d : Int} (h₁ : a ≤ b) (h₂ : c ≤ d) : a + c ≤ b + d :=
  Int.le_trans (Int.add_le_add_right h₁ c) (Int.add_le_add_left h₂ b)
protected theorem lt_of_le_of_lt {a b c : Int} (h₁ : a ≤ b) (h₂ : b < c) : a < c :=
  Int.le_trans (Int.add_le_add_right h₁ 1) h₂
protected theorem lt_trans {a b c : Int} (h₁ : a < b) (h₂ : b < c) : a < c :=
  Int.lt_of_le_of_lt (Int.le_of_lt h₁) h₂
protected theorem lt_asymm {a b : Int} (h₁ : a < b) : ¬b < a := fun h₂ => Int.lt_irrefl a (Int.lt_trans h₁ h₂)
protected theorem le_of_add_le_add_left {a b c : Int} (h : a + b ≤ a + c) : b ≤ c := by
  have := Int.add_le_add_left h (-a)
  rwa [Int.neg_add_cancel_left, Int.neg_add_cancel_left] at this
protected theorem le_of_add_le_add_right {a b c : Int} (h : a + b ≤ c + b) : a ≤ c :=
  Int.le_of_add_le_add_left (a := b) (by rwa [Int.add_comm b a, Int.add_comm b c])
@[simp] protected theorem add_le_add_iff_left {b c : Int} (a : Int) : a + b ≤ a + c ↔ b ≤ c :=
  ⟨Int.le_of_add_le_add_left, fun h => Int.add_le_add_left h a⟩
@[simp] protected theorem add_le_add_iff_right {a b : Int} (c : Int) : a + c ≤ b + c ↔ a ≤ b :=
  ⟨Int.le_of_add_le_add_right, fun h => Int.add_le_add_right h c⟩
theorem lt_add_one_iff {a b : Int} : a < b + 1 ↔ a ≤ b := Int.add_le_add_iff_right 1
protected theorem le_iff_lt_add_one {a b : Int} : a ≤ b ↔ a < b + 1 := lt_add_one_iff.symm
theorem le_of_lt_add_one {a b : Int} (H : a < b + 1) : a ≤ b := lt_add_one_iff.1 H
theorem lt_add_one_of_le {a b : Int} (H : a ≤ b) : a < b + 1 := lt_add_one_iff.2 H

/-! ## Cases -/

private theorem le_or_lt' (a b : Int) : a ≤ b ∨ b < a := by
  cases Int.le_total a b with
  | inl h => exact .inl h
  | inr h =>
    obtain ⟨n, rfl⟩ := le.dest h
    cases n with
    | zero => exact .inl (by rw [ofNat_zero, Int.add_zero]; exact Int.le_refl b)
    | succ n => exact .inr (le.intro n (by rw [natCast_succ, Int.add_assoc, Int.add_comm 1]))
@[simp] protected theorem not_le {a b : Int} : ¬a ≤ b ↔ b < a :=
  ⟨fun h => (Int.le_or_lt' a b).elim (absurd · h) id, fun h k => Int.lt_irrefl b (Int.lt_of_lt_of_le h k)⟩
@[simp] protected theorem not_lt {a b : Int} : ¬a < b ↔ b ≤ a :=
  ⟨fun h => (Int.le_or_lt' b a).elim id (absurd · h), fun h k => Int.lt_irrefl a (Int.lt_of_lt_of_le k h)⟩
protected theorem lt_of_not_ge {a b : Int} (h : ¬a ≤ b) : b < a := Int.not_le.1 h
protected theorem not_le_of_gt {a b : Int} (h : b < a) : ¬a ≤ b := Int.not_le.2 h
protected theorem not_lt_of_ge {a b : Int} (h : b ≤ a) : ¬a < b := Int.not_lt.2 h
protected theorem le_of_not_gt {a b : Int} (h : ¬a > b) : a ≤ b := Int.not_lt.1 h
protected theorem le_of_not_le {a b : Int} (h : ¬a ≤ b) : b ≤ a := Int.le_of_lt (Int.not_le.1 h)
theorem not_le_eq (a b : Int) : (¬a ≤ b) = (b + 1 ≤ a) := propext Int.not_le
theorem not_ge_eq (a b : Int) : (¬a ≥ b) = (a + 1 ≤ b) := propext Int.not_le
theorem not_lt_eq (a b : Int) : (¬a < b) = (b ≤ a) := propext Int.not_lt
theorem not_gt_eq (a b : Int) : (¬a > b) = (a ≤ b) := propext Int.not_lt
protected theorem eq_iff_le_and_ge {x y : Int} : x = y ↔ x ≤ y ∧ y ≤ x :=
  ⟨fun h => ⟨Int.le_of_eq h, Int.le_of_eq h.symm⟩, fun h => Int.le_antisymm h.1 h.2⟩
protected theorem lt_iff_le_and_ne {a b : Int} : a < b ↔ a ≤ b ∧ a ≠ b :=
  ⟨fun h => ⟨Int.le_of_lt h, Int.ne_of_lt h⟩,
    fun h => (Int.le_or_lt' b a).elim (fun k => absurd (Int.le_antisymm h.1 k) h.2) id⟩
private theorem lt_of_le_of_ne' {a b : Int} (h₁ : a ≤ b) (h₂ : a ≠ b) : a < b := Int.lt_iff_le_and_ne.2 ⟨h₁, h₂⟩
protected theorem lt_iff_le_and_not_ge {a b : Int} : a < b ↔ a ≤ b ∧ ¬b ≤ a :=
  ⟨fun h => ⟨Int.le_of_lt h, Int.not_le.2 h⟩, fun h => Int.not_le.1 h.2⟩
protected theorem lt_trichotomy (a b : Int) : a < b ∨ a = b ∨ b < a :=
  (Int.le_or_lt' a b).elim
    (fun h => if e : a = b then .inr (.inl e) else .inl (Int.lt_of_le_of_ne' h e)) fun h => .inr (.inr h)
protected theorem lt_or_gt_of_ne {a b : Int} (h : a ≠ b) : a < b ∨ b < a :=
  (Int.lt_trichotomy a b).imp id fun h' => h'.elim (absurd · h) id
protected theorem ne_iff_lt_or_gt {a b : Int} : a ≠ b ↔ a < b ∨ b < a :=
  ⟨Int.lt_or_gt_of_ne, fun h => h.elim Int.ne_of_lt Int.ne_of_gt⟩
protected theorem lt_or_le (a b : Int) : a < b ∨ b ≤ a := (Int.le_or_lt' b a).symm

instance : Trans (α := Int) (· ≤ ·) (· ≤ ·) (· ≤ ·) := ⟨Int.le_trans⟩
instance : Trans (α := Int) (· < ·) (· ≤ ·) (· < ·) := ⟨Int.lt_of_lt_of_le⟩
instance : Trans (α := Int) (· ≤ ·) (· < ·) (· < ·) := ⟨Int.lt_of_le_of_lt⟩
instance : Trans (α := Int) (· < ·) (· < ·) (· < ·) := ⟨Int.lt_trans⟩

/-! ## Negation and subtraction -/

protected theorem neg_le_neg {a b : Int} (h : a ≤ b) : -b ≤ -a := by
  obtain ⟨n, rfl⟩ := le.dest h
  exact le.intro n (by rw [Int.neg_add, Int.neg_add_cancel_right])
protected theorem le_of_neg_le_neg {a b : Int} (h : -b ≤ -a) : a ≤ b := by
  have := Int.neg_le_neg h
  rwa [Int.neg_neg, Int.neg_neg] at this
protected theorem neg_lt_neg {a b : Int} (h : a < b) : -b < -a :=
  Int.not_le.1 fun k => Int.not_le.2 h (Int.le_of_neg_le_neg k)
protected theorem neg_nonpos_of_nonneg {a : Int} (h : 0 ≤ a) : -a ≤ 0 := Int.neg_le_neg h
protected theorem neg_nonneg_of_nonpos {a : Int} (h : a ≤ 0) : 0 ≤ -a := Int.neg_le_neg h
protected theorem neg_neg_of_pos {a : Int} (h : 0 < a) : -a < 0 := Int.neg_lt_neg h
protected theorem neg_pos_of_neg {a : Int} (h : a < 0) : 0 < -a := Int.neg_lt_neg h
protected theorem sub_nonneg_of_le {a b : Int} (h : b ≤ a) : 0 ≤ a - b := by
  have := Int.add_le_add_right h (-b)
  rwa [Int.add_right_neg] at this
protected theorem le_of_sub_nonneg {a b : Int} (h : 0 ≤ a - b) : b ≤ a := by
  have := Int.add_le_add_right h b
  rwa [Int.sub_add_cancel, Int.zero_add] at this
@[simp high] protected theorem sub_nonneg {a b : Int} : 0 ≤ a - b ↔ b ≤ a :=
  ⟨Int.le_of_sub_nonneg, Int.sub_nonneg_of_le⟩

/-! ## Multiplication -/

protected theorem mul_nonneg {a b : Int} (ha : 0 ≤ a) (hb : 0 ≤ b) : 0 ≤ a * b := by
  obtain ⟨m, rfl⟩ := eq_ofNat_of_zero_le ha
  obtain ⟨n, rfl⟩ := eq_ofNat_of_zero_le hb
  exact natCast_nonneg (m * n)
protected theorem mul_pos {a b : Int} (ha : 0 < a) (hb : 0 < b) : 0 < a * b :=
  Int.lt_of_le_of_ne' (Int.mul_nonneg (Int.le_of_lt ha) (Int.le_of_lt hb))
    (Int.mul_ne_zero (Int.ne_of_gt ha) (Int.ne_of_gt hb)).symm
protected theorem mul_le_mul_of_nonneg_left {a b c : Int} (h₁ : a ≤ b) (h₂ : 0 ≤ c) : c * a ≤ c * b :=
  Int.le_of_sub_nonneg (by rw [← Int.mul_sub]; exact Int.mul_nonneg h₂ (Int.sub_nonneg_of_le h₁))
protected theorem mul_le_mul_of_nonneg_right {a b c : Int} (h₁ : a ≤ b) (h₂ : 0 ≤ c) : a * c ≤ b * c := by
  rw [Int.mul_comm a, Int.mul_comm b]; exact Int.mul_le_mul_of_nonneg_left h₁ h₂
protected theorem mul_le_mul_of_nonpos_left {a b c : Int} (ha : a ≤ 0) (h : c ≤ b) : a * b ≤ a * c := by
  have := Int.mul_le_mul_of_nonneg_left h (Int.neg_nonneg_of_nonpos ha)
  rw [Int.neg_mul, Int.neg_mul] at this
  exact Int.le_of_neg_le_neg this

/-! ## Minimum and maximum -/

protected theorem min_def (n m : Int) : min n m = if n ≤ m then n else m := rfl
protected theorem max_def (n m : Int) : max n m = if n ≤ m then m else n := rfl
protected theorem min_le_left (a b : Int) : min a b ≤ a := by
  rw [Int.min_def]
  by_cases h : a ≤ b
  · rw [if_pos h]; exact Int.le_refl a
  · rw [if_neg h]; exact Int.le_of_not_le h
protected theorem min_le_right (a b : Int) : min a b ≤ b := by
  rw [Int.min_def]
  by_cases h : a ≤ b
  · rw [if_pos h]; exact h
  · rw [if_neg h]; exact Int.le_refl b
protected theorem le_max_left (a b : Int) : a ≤ max a b := by
  rw [Int.max_def]
  by_cases h : a ≤ b
  · rw [if_pos h]; exact h
  · rw [if_neg h]; exact Int.le_refl a
protected theorem le_max_right (a b : Int) : b ≤ max a b := by
  rw [Int.max_def]
  by_cases h : a ≤ b
  · rw [if_pos h]; exact Int.le_refl b
  · rw [if_neg h]; exact Int.le_of_not_le h
protected theorem le_min {a b c : Int} : a ≤ min b c ↔ a ≤ b ∧ a ≤ c :=
  ⟨fun h => ⟨Int.le_trans h (Int.min_le_left b c), Int.le_trans h (Int.min_le_right b c)⟩, fun h => by
    rw [Int.min_def]
    by_cases k : b ≤ c
    · rw [if_pos k]; exact h.1
    · rw [if_neg k]; exact h.2⟩
protected theorem max_le {a b c : Int} : max a b ≤ c ↔ a ≤ c ∧ b ≤ c :=
  ⟨fun h => ⟨Int.le_trans (Int.le_max_left a b) h, Int.le_trans (Int.le_max_right a b) h⟩, fun h => by
    rw [Int.max_def]
    by_cases k : a ≤ b
    · rw [if_pos k]; exact h.2
    · rw [if_neg k]; exact h.1⟩

end Int
