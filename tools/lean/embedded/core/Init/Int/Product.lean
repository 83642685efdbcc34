prelude
import Init.Int.MinMax
import Init.Data.Zero

/-!
# Integers: products, signs and the order
-/

namespace Int

variable {a b c d : Int}

/-! ## Monotonicity -/

protected theorem mul_lt_mul_of_pos_left (h₁ : a < b) (h₂ : 0 < c) : c * a < c * b :=
  Int.lt_of_sub_pos (by rw [← Int.mul_sub]; exact Int.mul_pos h₂ (Int.sub_pos_of_lt h₁))
protected theorem mul_lt_mul_of_pos_right (h₁ : a < b) (h₂ : 0 < c) : a * c < b * c := by
  rw [Int.mul_comm a, Int.mul_comm b]; exact Int.mul_lt_mul_of_pos_left h₁ h₂
protected theorem mul_le_mul (hac : a ≤ c) (hbd : b ≤ d) (nn_b : 0 ≤ b) (nn_c : 0 ≤ c) : a * b ≤ c * d :=
  Int.le_trans (Int.mul_le_mul_of_nonneg_right hac nn_b) (Int.mul_le_mul_of_nonneg_left hbd nn_c)
protected theorem mul_lt_mul (h₁ : a < c) (h₂ : b ≤ d) (h₃ : 0 < b) (h₄ : 0 ≤ c) : a * b < c * d :=
  Int.lt_of_lt_of_le (Int.mul_lt_mul_of_pos_right h₁ h₃) (Int.mul_le_mul_of_nonneg_left h₂ h₄)
protected theorem mul_lt_mul' (h₁ : a ≤ c) (h₂ : b < d) (h₃ : 0 ≤ b) (h₄ : 0 < c) : a * b < c * d :=
  Int.lt_of_le_of_lt (Int.mul_le_mul_of_nonneg_right h₁ h₃) (Int.mul_lt_mul_of_pos_left h₂ h₄)
protected theorem mul_le_mul_of_nonpos_right (h : b ≤ a) (hc : c ≤ 0) : a * c ≤ b * c := by
  rw [Int.mul_comm a, Int.mul_comm b]; exact Int.mul_le_mul_of_nonpos_left hc h
protected theorem mul_lt_mul_of_neg_left (h : b < a) (hc : c < 0) : c * a < c * b := by
  have := Int.mul_lt_mul_of_pos_left h (Int.neg_pos_of_neg hc)
  rw [Int.neg_mul, Int.neg_mul] at this
  exact Int.lt_of_neg_lt_neg this
protected theorem mul_lt_mul_of_neg_right (h : b < a) (hc : c < 0) : a * c < b * c := by
  rw [Int.mul_comm a, Int.mul_comm b]; exact Int.mul_lt_mul_of_neg_left h hc
protected theorem mul_self_le_mul_self (h1 : 0 ≤ a) (h2 : a ≤ b) : a * a ≤ b * b :=
  Int.mul_le_mul h2 h2 h1 (Int.le_trans h1 h2)
protected theorem mul_self_lt_mul_self (h1 : 0 ≤ a) (h2 : a < b) : a * a < b * b :=
  Int.mul_lt_mul' (Int.le_of_lt h2) h2 h1 (Int.lt_of_le_of_lt h1 h2)
theorem mul_le_mul_of_le_of_le_of_nonneg_of_nonpos (hac : a ≤ c) (hbd : d ≤ b) (hb : 0 ≤ b) (hc : c ≤ 0) :
    a * b ≤ c * d :=
  Int.le_trans (Int.mul_le_mul_of_nonneg_right hac hb) (Int.mul_le_mul_of_nonpos_left hc hbd)
theorem mul_le_mul_of_le_of_le_of_nonneg_of_nonneg (hac : a ≤ c) (hbd : b ≤ d) (hb : 0 ≤ b) (hc : 0 ≤ c) :
    a * b ≤ c * d := Int.mul_le_mul hac hbd hb hc
theorem mul_le_mul_of_le_of_le_of_nonpos_of_nonpos (hac : c ≤ a) (hbd : d ≤ b) (hb : b ≤ 0) (hc : c ≤ 0) :
    a * b ≤ c * d :=
  Int.le_trans (Int.mul_le_mul_of_nonpos_right hac hb) (Int.mul_le_mul_of_nonpos_left hc hbd)
theorem mul_le_mul_of_le_of_le_of_nonpos_of_nonneg (hac : c ≤ a) (hbd : b ≤ d) (hb : b ≤ 0) (hc : 0 ≤ c) :
    a * b ≤ c * d :=
  Int.le_trans (Int.mul_le_mul_of_nonpos_right hac hb) (Int.mul_le_mul_of_nonneg_left hbd hc)

/-! ## The sign of a product -/

protected theorem mul_nonpos_of_nonneg_of_nonpos (ha : 0 ≤ a) (hb : b ≤ 0) : a * b ≤ 0 := by
  have := Int.mul_le_mul_of_nonneg_left hb ha
  rwa [Int.mul_zero] at this
protected theorem mul_nonpos_of_nonpos_of_nonneg (ha : a ≤ 0) (hb : 0 ≤ b) : a * b ≤ 0 := by
  rw [Int.mul_comm]; exact Int.mul_nonpos_of_nonneg_of_nonpos hb ha
protected theorem mul_nonneg_of_nonpos_of_nonpos (ha : a ≤ 0) (hb : b ≤ 0) : 0 ≤ a * b := by
  rw [← Int.neg_mul_neg]
  exact Int.mul_nonneg (Int.neg_nonneg_of_nonpos ha) (Int.neg_nonneg_of_nonpos hb)
protected theorem mul_neg_of_pos_of_neg (ha : 0 < a) (hb : b < 0) : a * b < 0 := by
  have := Int.mul_lt_mul_of_pos_left hb ha
  rwa [Int.mul_zero] at this
protected theorem mul_neg_of_neg_of_pos (ha : a < 0) (hb : 0 < b) : a * b < 0 := by
  rw [Int.mul_comm]; exact Int.mul_neg_of_pos_of_neg hb ha
protected theorem mul_pos_of_neg_of_neg (ha : a < 0) (hb : b < 0) : 0 < a * b := by
  rw [← Int.neg_mul_neg]
  exact Int.mul_pos (Int.neg_pos_of_neg ha) (Int.neg_pos_of_neg hb)

protected theorem nonneg_of_mul_nonneg_left (h : 0 ≤ a * b) (hb : 0 < b) : 0 ≤ a :=
  Int.not_lt.1 fun ha => Int.not_lt.2 h (Int.mul_neg_of_neg_of_pos ha hb)
protected theorem nonneg_of_mul_nonneg_right (h : 0 ≤ a * b) (ha : 0 < a) : 0 ≤ b :=
  Int.not_lt.1 fun hb => Int.not_lt.2 h (Int.mul_neg_of_pos_of_neg ha hb)
protected theorem nonpos_of_mul_nonpos_left (h : a * b ≤ 0) (hb : 0 < b) : a ≤ 0 :=
  Int.not_lt.1 fun ha => Int.not_lt.2 h (Int.mul_pos ha hb)
protected theorem nonpos_of_mul_nonpos_right (h : a * b ≤ 0) (ha : 0 < a) : b ≤ 0 :=
  Int.not_lt.1 fun hb => Int.not_lt.2 h (Int.mul_pos ha hb)
protected theorem nonneg_of_mul_nonpos_left (h : a * b ≤ 0) (hb : b < 0) : 0 ≤ a :=
  Int.not_lt.1 fun ha => Int.not_lt.2 h (Int.mul_pos_of_neg_of_neg ha hb)
protected theorem nonneg_of_mul_nonpos_right (h : a * b ≤ 0) (ha : a < 0) : 0 ≤ b :=
  Int.not_lt.1 fun hb => Int.not_lt.2 h (Int.mul_pos_of_neg_of_neg ha hb)
protected theorem nonpos_of_mul_nonneg_left (h : 0 ≤ a * b) (hb : b < 0) : a ≤ 0 :=
  Int.not_lt.1 fun ha => Int.not_lt.2 h (Int.mul_neg_of_pos_of_neg ha hb)
protected theorem nonpos_of_mul_nonneg_right (h : 0 ≤ a * b) (ha : a < 0) : b ≤ 0 :=
  Int.not_lt.1 fun hb => Int.not_lt.2 h (Int.mul_neg_of_neg_of_pos ha hb)
protected theorem pos_of_mul_pos_left (h : 0 < a * b) (hb : 0 < b) : 0 < a :=
  Int.not_le.1 fun ha => Int.not_le.2 h (Int.mul_nonpos_of_nonpos_of_nonneg ha (Int.le_of_lt hb))
protected theorem pos_of_mul_pos_right (h : 0 < a * b) (ha : 0 < a) : 0 < b :=
  Int.not_le.1 fun hb => Int.not_le.2 h (Int.mul_nonpos_of_nonneg_of_nonpos (Int.le_of_lt ha) hb)
protected theorem neg_of_mul_neg_left (h : a * b < 0) (hb : 0 < b) : a < 0 :=
  Int.not_le.1 fun ha => Int.not_le.2 h (Int.mul_nonneg ha (Int.le_of_lt hb))
protected theorem neg_of_mul_neg_right (h : a * b < 0) (ha : 0 < a) : b < 0 :=
  Int.not_le.1 fun hb => Int.not_le.2 h (Int.mul_nonneg (Int.le_of_lt ha) hb)
protected theorem pos_of_mul_neg_left (h : a * b < 0) (hb : b < 0) : 0 < a :=
  Int.not_le.1 fun ha => Int.not_le.2 h (Int.mul_nonneg_of_nonpos_of_nonpos ha (Int.le_of_lt hb))
protected theorem pos_of_mul_neg_right (h : a * b < 0) (ha : a < 0) : 0 < b :=
  Int.not_le.1 fun hb => Int.not_le.2 h (Int.mul_nonneg_of_nonpos_of_nonpos (Int.le_of_lt ha) hb)
protected theorem neg_of_mul_pos_left (h : 0 < a * b) (hb : b < 0) : a < 0 :=
  Int.not_le.1 fun ha => Int.not_le.2 h (Int.mul_nonpos_of_nonneg_of_nonpos ha (Int.le_of_lt hb))
protected theorem neg_of_mul_pos_right (h : 0 < a * b) (ha : a < 0) : b < 0 :=
  Int.not_le.1 fun hb => Int.not_le.2 h (Int.mul_nonpos_of_nonpos_of_nonneg (Int.le_of_lt ha) hb)

/-! ## Cancellation -/

theorem lt_of_mul_lt_mul_left (w : a * b < a * c) (h : 0 ≤ a) : b < c :=
  Int.not_le.1 fun k => Int.not_le.2 w (Int.mul_le_mul_of_nonneg_left k h)
theorem lt_of_mul_lt_mul_right (w : b * a < c * a) (h : 0 ≤ a) : b < c :=
  Int.not_le.1 fun k => Int.not_le.2 w (Int.mul_le_mul_of_nonneg_right k h)
theorem le_of_mul_le_mul_left (w : a * b ≤ a * c) (h : 0 < a) : b ≤ c :=
  Int.not_lt.1 fun k => Int.not_lt.2 w (Int.mul_lt_mul_of_pos_left k h)
theorem le_of_mul_le_mul_right (w : b * a ≤ c * a) (h : 0 < a) : b ≤ c :=
  Int.not_lt.1 fun k => Int.not_lt.2 w (Int.mul_lt_mul_of_pos_right k h)
protected theorem mul_le_mul_iff_of_pos_right (ha : 0 < a) : b * a ≤ c * a ↔ b ≤ c :=
  ⟨fun h => le_of_mul_le_mul_right h ha, fun h => Int.mul_le_mul_of_nonneg_right h (Int.le_of_lt ha)⟩
protected theorem mul_nonneg_iff_of_pos_right (hb : 0 < b) : 0 ≤ a * b ↔ 0 ≤ a :=
  ⟨fun h => Int.nonneg_of_mul_nonneg_left h hb, fun h => Int.mul_nonneg h (Int.le_of_lt hb)⟩

instance [NeZero a] [NeZero b] : NeZero (a * b) := ⟨Int.mul_ne_zero (NeZero.ne _) (NeZero.ne _)⟩
instance {n : Nat} [NeZero n] : NeZero (n : Int) := ⟨fun h => NeZero.ne n (natCast_eq_zero.1 h)⟩

/-! ## Signs -/

@[simp] theorem sign_zero : sign 0 = 0 := rfl
@[simp] theorem sign_one : sign 1 = 1 := rfl
theorem sign_neg_one : sign (-1) = -1 := rfl
@[simp] theorem sign_natCast_add_one (n : Nat) : sign (n + 1) = 1 := rfl
@[simp] theorem sign_negSucc (x : Nat) : sign -[x+1] = -1 := rfl
theorem sign_eq_one_of_pos (h : 0 < a) : sign a = 1 := by
  obtain ⟨n, rfl⟩ := eq_succ_of_zero_lt h
  rfl
theorem sign_eq_neg_one_of_neg (h : a < 0) : sign a = -1 := by
  obtain ⟨n, rfl⟩ := eq_negSucc_of_lt_zero h
  rfl
theorem sign_trichotomy (a : Int) : sign a = 1 ∨ sign a = 0 ∨ sign a = -1 :=
  match a with
  | ofNat 0 => .inr (.inl rfl)
  | ofNat (_ + 1) => .inl rfl
  | negSucc _ => .inr (.inr rfl)
/-- The three values of `sign`, each with what it says. -/
private theorem sign_cases (a : Int) : 0 < a ∧ sign a = 1 ∨ a = 0 ∧ sign a = 0 ∨ a < 0 ∧ sign a = -1 :=
  match Int.lt_trichotomy a 0 with
  | .inl h => .inr (.inr ⟨h, sign_eq_neg_one_of_neg h⟩)
  | .inr (.inl h) => .inr (.inl ⟨h, by rw [h]; rfl⟩)
  | .inr (.inr h) => .inl ⟨h, sign_eq_one_of_pos h⟩
theorem eq_zero_of_sign_eq_zero (h : sign a = 0) : a = 0 := by have := sign_cases a; omega
theorem pos_of_sign_eq_one (h : sign a = 1) : 0 < a := by have := sign_cases a; omega
theorem neg_of_sign_eq_neg_one (h : sign a = -1) : a < 0 := by have := sign_cases a; omega
@[simp] theorem sign_eq_one_iff_pos : sign a = 1 ↔ 0 < a := ⟨pos_of_sign_eq_one, sign_eq_one_of_pos⟩
@[simp] theorem sign_eq_neg_one_iff_neg : sign a = -1 ↔ a < 0 := ⟨neg_of_sign_eq_neg_one, sign_eq_neg_one_of_neg⟩
@[simp] theorem sign_eq_zero_iff_zero : sign a = 0 ↔ a = 0 := by have := sign_cases a; omega
@[simp] theorem sign_nonneg_iff : 0 ≤ sign a ↔ 0 ≤ a := by have := sign_cases a; omega
@[simp] theorem sign_pos_iff : 0 < sign a ↔ 0 < a := by have := sign_cases a; omega
@[simp] theorem sign_nonpos_iff : sign a ≤ 0 ↔ a ≤ 0 := by have := sign_cases a; omega
@[simp] theorem sign_neg_iff : sign a < 0 ↔ a < 0 := by have := sign_cases a; omega
@[simp] theorem sign_sign : sign (sign a) = sign a := by
  have := sign_cases a
  have := sign_cases (sign a)
  omega
@[simp] theorem sign_neg (z : Int) : sign (-z) = -sign z := by
  have := sign_cases z
  have := sign_cases (-z)
  omega
theorem natAbs_sign (z : Int) : z.sign.natAbs = if z = 0 then 0 else 1 :=
  match z with
  | ofNat 0 => rfl
  | ofNat (_ + 1) => rfl
  | negSucc _ => rfl
theorem natAbs_sign_of_ne_zero {z : Int} (hz : z ≠ 0) : z.sign.natAbs = 1 := by rw [natAbs_sign, if_neg hz]
theorem sign_natCast_of_ne_zero {n : Nat} (hn : n ≠ 0) : sign n = 1 := sign_eq_one_of_pos (by omega)
@[simp] theorem mul_sign_self (i : Int) : i * sign i = natAbs i := by
  match sign_cases i with
  | .inl ⟨h, e⟩ => rw [e, Int.mul_one]; omega
  | .inr (.inl ⟨h, e⟩) => rw [e, h]; rfl
  | .inr (.inr ⟨h, e⟩) => rw [e, Int.mul_neg_one]; omega
@[simp] theorem sign_mul_self (i : Int) : sign i * i = natAbs i := by rw [Int.mul_comm, mul_sign_self]
theorem sign_mul_natAbs (a : Int) : sign a * natAbs a = a := by
  match sign_cases a with
  | .inl ⟨h, e⟩ => rw [e, Int.one_mul]; omega
  | .inr (.inl ⟨h, e⟩) => rw [e, h]; rfl
  | .inr (.inr ⟨h, e⟩) => rw [e, Int.neg_one_mul]; omega
@[simp] theorem sign_mul (a b : Int) : sign (a * b) = sign a * sign b := by
  match sign_cases a, sign_cases b with
  | .inl ⟨h, e⟩, .inl ⟨h', e'⟩ => rw [e, e', sign_eq_one_of_pos (Int.mul_pos h h')]; rfl
  | .inl ⟨h, e⟩, .inr (.inr ⟨h', e'⟩) => rw [e, e', sign_eq_neg_one_of_neg (Int.mul_neg_of_pos_of_neg h h')]; rfl
  | .inr (.inr ⟨h, e⟩), .inl ⟨h', e'⟩ => rw [e, e', sign_eq_neg_one_of_neg (Int.mul_neg_of_neg_of_pos h h')]; rfl
  | .inr (.inr ⟨h, e⟩), .inr (.inr ⟨h', e'⟩) =>
    rw [e, e', sign_eq_one_of_pos (Int.mul_pos_of_neg_of_neg h h')]; rfl
  | .inr (.inl ⟨h, _⟩), _ => rw [h, Int.zero_mul, sign_zero, Int.zero_mul]
  | _, .inr (.inl ⟨h, _⟩) => rw [h, Int.mul_zero, sign_zero, Int.mul_zero]

end Int
