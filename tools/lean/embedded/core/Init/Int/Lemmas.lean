prelude
import Init.Int.Ring

/-!
# Integers: algebra

What follows from the ring laws: subtraction, negation, cancellation, casts of natural numbers.
-/

namespace Int

/-! ## Casts and constructors -/

@[simp] theorem default_eq_zero : default = (0 : Int) := rfl
protected theorem zero_ne_one : (0 : Int) ≠ 1 := fun h => nomatch h
protected theorem one_ne_zero : (1 : Int) ≠ 0 := fun h => nomatch h

@[simp] theorem ofNat_eq_natCast (n : Nat) : Int.ofNat n = n := rfl
@[simp] theorem cast_eq (x : Int) : Int.cast x = x := rfl
@[norm_cast, simp] theorem cast_ofNat_Int {n : Nat} :
    (Nat.cast (no_index (OfNat.ofNat n)) : Int) = OfNat.ofNat n := rfl
protected theorem natCast_zero : ((0 : Nat) : Int) = 0 := rfl
protected theorem natCast_one : ((1 : Nat) : Int) = 1 := rfl
@[simp] theorem ofNat_zero : ((0 : Nat) : Int) = 0 := rfl
@[simp] theorem ofNat_one : ((1 : Nat) : Int) = 1 := rfl
theorem ofNat_two : ((2 : Nat) : Int) = 2 := rfl
@[simp, norm_cast] theorem natCast_add (n m : Nat) : ((n + m : Nat) : Int) = (n : Int) + (m : Int) := rfl
@[simp, norm_cast] theorem natCast_mul (n m : Nat) : ((n * m : Nat) : Int) = (n : Int) * (m : Int) := rfl
@[norm_cast] theorem natCast_succ (n : Nat) : (n.succ : Int) = (n : Int) + 1 := rfl
@[norm_cast] theorem natCast_add_one (n : Nat) : ((n + 1 : Nat) : Int) = (n : Int) + 1 := rfl
theorem ofNat_add_ofNat (m n : Nat) : (m : Int) + (n : Int) = ((m + n : Nat) : Int) := rfl
theorem ofNat_mul_ofNat (m n : Nat) : (m : Int) * (n : Int) = ((m * n : Nat) : Int) := rfl

@[norm_cast] theorem natCast_inj {m n : Nat} : (m : Int) = (n : Int) ↔ m = n := ⟨ofNat.inj, congrArg _⟩
theorem ofNat_inj {m n : Nat} : (m : Int) = (n : Int) ↔ m = n := natCast_inj
@[simp] theorem natCast_eq_zero {n : Nat} : (n : Int) = 0 ↔ n = 0 := natCast_inj
theorem ofNat_eq_zero {n : Nat} : (n : Int) = 0 ↔ n = 0 := natCast_inj
theorem natCast_ne_zero {n : Nat} : (n : Int) ≠ 0 ↔ n ≠ 0 :=
  ⟨fun h k => h (natCast_eq_zero.2 k), fun h k => h (natCast_eq_zero.1 k)⟩
theorem ofNat_ne_zero {n : Nat} : (n : Int) ≠ 0 ↔ n ≠ 0 := natCast_ne_zero

theorem negSucc_inj {m n : Nat} : negSucc m = negSucc n ↔ m = n := ⟨negSucc.inj, congrArg _⟩
theorem negSucc_eq (n : Nat) : -[n+1] = -((n : Int) + 1) := rfl
@[simp] theorem negSucc_ne_zero (n : Nat) : -[n+1] ≠ 0 := fun h => nomatch h
@[simp] theorem zero_ne_negSucc (n : Nat) : 0 ≠ -[n+1] := fun h => nomatch h
@[simp] theorem neg_negSucc (n : Nat) : - -[n+1] = ((n + 1 : Nat) : Int) := rfl
theorem neg_ofNat_zero : -((0 : Nat) : Int) = 0 := rfl
theorem neg_ofNat_succ (n : Nat) : -(n.succ : Int) = -[n+1] := rfl
theorem negOfNat_eq {n : Nat} : negOfNat n = -ofNat n := rfl

@[simp] theorem add_def {a b : Int} : Int.add a b = a + b := rfl
@[simp] theorem mul_def {a b : Int} : Int.mul a b = a * b := rfl
theorem ofNat_add_negSucc (m n : Nat) : (m : Int) + -[n+1] = subNatNat m n.succ := rfl
theorem negSucc_add_ofNat (m n : Nat) : -[m+1] + (n : Int) = subNatNat n m.succ := rfl
theorem negSucc_add_negSucc (m n : Nat) : -[m+1] + -[n+1] = -[(m + n).succ+1] := rfl
theorem ofNat_mul_negSucc (m n : Nat) : (m : Int) * -[n+1] = -((m * n.succ : Nat) : Int) := rfl
theorem negSucc_mul_ofNat (m n : Nat) : -[m+1] * (n : Int) = -((m.succ * n : Nat) : Int) := rfl
theorem negSucc_mul_negSucc (m n : Nat) : -[m+1] * -[n+1] = (m.succ : Int) * (n.succ : Int) := rfl

/-! ## Sums -/

@[simp] protected theorem neg_zero : -(0 : Int) = 0 := rfl
@[simp] protected theorem zero_add (a : Int) : 0 + a = a := by rw [Int.add_comm, Int.add_zero]
protected theorem add_left_comm (a b c : Int) : a + (b + c) = b + (a + c) := by
  rw [← Int.add_assoc, Int.add_comm a, Int.add_assoc]
protected theorem add_right_comm (a b c : Int) : a + b + c = a + c + b := by
  rw [Int.add_assoc, Int.add_comm b, ← Int.add_assoc]
protected theorem add_right_neg (a : Int) : a + -a = 0 := by rw [Int.add_comm, Int.add_left_neg]
protected theorem neg_add_cancel_left (a b : Int) : -a + (a + b) = b := by
  rw [← Int.add_assoc, Int.add_left_neg, Int.zero_add]
protected theorem add_neg_cancel_left (a b : Int) : a + (-a + b) = b := by
  rw [← Int.add_assoc, Int.add_right_neg, Int.zero_add]
protected theorem add_neg_cancel_right (a b : Int) : a + b + -b = a := by
  rw [Int.add_assoc, Int.add_right_neg, Int.add_zero]
protected theorem neg_add_cancel_right (a b : Int) : a + -b + b = a := by
  rw [Int.add_assoc, Int.add_left_neg, Int.add_zero]
protected theorem add_left_cancel {a b c : Int} (h : a + b = a + c) : b = c := by
  rw [← Int.neg_add_cancel_left a b, h, Int.neg_add_cancel_left]
private theorem add_right_cancel' {a b c : Int} (h : a + b = c + b) : a = c := by
  rw [← Int.add_neg_cancel_right a b, h, Int.add_neg_cancel_right]
protected theorem neg_eq_of_add_eq_zero {a b : Int} (h : a + b = 0) : -a = b :=
  Int.add_left_cancel (a := a) (by rw [h, Int.add_right_neg])
protected theorem neg_add {a b : Int} : -(a + b) = -a + -b :=
  Int.neg_eq_of_add_eq_zero (by
    rw [Int.add_comm a b, Int.add_assoc, Int.add_neg_cancel_left, Int.add_right_neg])
@[simp] protected theorem neg_inj {a b : Int} : -a = -b ↔ a = b :=
  ⟨fun h => by rw [← Int.neg_neg a, h, Int.neg_neg], congrArg _⟩
@[simp] protected theorem neg_eq_zero {a : Int} : -a = 0 ↔ a = 0 := Int.neg_inj (b := 0)
protected theorem neg_ne_zero {a : Int} : -a ≠ 0 ↔ a ≠ 0 :=
  ⟨fun h k => h (Int.neg_eq_zero.2 k), fun h k => h (Int.neg_eq_zero.1 k)⟩
protected theorem eq_neg_of_eq_neg {a b : Int} (h : a = -b) : b = -a := by rw [h, Int.neg_neg]
protected theorem eq_neg_comm {a b : Int} : a = -b ↔ b = -a := ⟨Int.eq_neg_of_eq_neg, Int.eq_neg_of_eq_neg⟩
protected theorem neg_eq_comm {a b : Int} : -a = b ↔ -b = a := by rw [eq_comm, Int.eq_neg_comm, eq_comm]
@[simp] protected theorem add_left_inj {i j : Int} (k : Int) : i + k = j + k ↔ i = j :=
  ⟨Int.add_right_cancel', congrArg (· + k)⟩
@[simp] protected theorem add_right_inj {i j : Int} (k : Int) : k + i = k + j ↔ i = j :=
  ⟨Int.add_left_cancel, congrArg (k + ·)⟩

/-! ## Differences -/

protected theorem sub_eq_add_neg {a b : Int} : a - b = a + -b := rfl
theorem add_neg_one (i : Int) : i + -1 = i - 1 := rfl
protected theorem add_neg_eq_sub {a b : Int} : a + -b = a - b := rfl
@[simp] protected theorem sub_self (a : Int) : a - a = 0 := Int.add_right_neg a
@[simp] protected theorem sub_zero (a : Int) : a - 0 = a := Int.add_zero a
@[simp] protected theorem zero_sub (a : Int) : 0 - a = -a := Int.zero_add (-a)
@[simp] protected theorem sub_neg (a b : Int) : a - -b = a + b := by rw [Int.sub_eq_add_neg, Int.neg_neg]
@[simp] protected theorem sub_add_cancel (a b : Int) : a - b + b = a := Int.neg_add_cancel_right a b
@[simp] protected theorem add_sub_cancel (a b : Int) : a + b - b = a := Int.add_neg_cancel_right a b
private theorem add_sub_cancel_left' (a b : Int) : a + b - a = b := by rw [Int.add_comm, Int.add_sub_cancel]
protected theorem add_sub_assoc (a b c : Int) : a + b - c = a + (b - c) := Int.add_assoc a b (-c)
protected theorem sub_sub (a b c : Int) : a - b - c = a - (b + c) := by
  rw [Int.sub_eq_add_neg, Int.sub_eq_add_neg, Int.sub_eq_add_neg, Int.neg_add, Int.add_assoc]
protected theorem neg_sub (a b : Int) : -(a - b) = b - a := by
  rw [Int.sub_eq_add_neg, Int.neg_add, Int.neg_neg, Int.add_comm]; rfl
protected theorem sub_sub_self (a b : Int) : a - (a - b) = b := by
  rw [Int.sub_eq_add_neg, Int.neg_sub, Int.add_comm, Int.sub_add_cancel]
protected theorem add_sub_add_right (n k m : Int) : n + k - (m + k) = n - m := by
  rw [Int.add_comm m, ← Int.sub_sub, Int.add_sub_cancel]
protected theorem add_sub_add_left (k n m : Int) : k + n - (k + m) = n - m := by
  rw [Int.add_comm k, Int.add_comm k, Int.add_sub_add_right]
protected theorem sub_eq_zero_of_eq {a b : Int} (h : a = b) : a - b = 0 := by rw [h, Int.sub_self]
protected theorem eq_of_sub_eq_zero {a b : Int} (h : a - b = 0) : a = b := by
  rw [← Int.sub_add_cancel a b, h, Int.zero_add]
protected theorem sub_eq_zero {a b : Int} : a - b = 0 ↔ a = b := ⟨Int.eq_of_sub_eq_zero, Int.sub_eq_zero_of_eq⟩
@[simp] protected theorem sub_left_inj {i j : Int} (k : Int) : i - k = j - k ↔ i = j := Int.add_left_inj (-k)
@[simp] protected theorem sub_right_inj {i j : Int} (k : Int) : k - i = k - j ↔ i = j :=
  (Int.add_right_inj k).trans Int.neg_inj
protected theorem sub_eq_iff_eq_add {b a c : Int} : a - b = c ↔ a = c + b :=
  ⟨fun h => by rw [← h, Int.sub_add_cancel], fun h => by rw [h, Int.add_sub_cancel]⟩
protected theorem sub_eq_iff_eq_add' {b a c : Int} : a - b = c ↔ a = b + c := by
  rw [Int.sub_eq_iff_eq_add, Int.add_comm]

protected theorem subNatNat_eq_coe {m n : Nat} : subNatNat m n = (m : Int) - (n : Int) := by
  cases n with
  | zero =>
    show subNatNat m 0 = (m : Int) + 0
    rw [Int.add_zero, subNatNat]
    have : (0 : Nat) - m = 0 := by
      induction m with
      | zero => rfl
      | succ m ih => exact congrArg Nat.pred ih
    show (match (0 : Nat) - m with | .zero => ofNat (m - 0) | .succ k => negSucc k) = _
    rw [this]; rfl
  | succ n => rfl

/-! ## Products -/

@[simp] protected theorem mul_zero (a : Int) : a * 0 = 0 := by cases a <;> rfl
@[simp] protected theorem zero_mul (a : Int) : 0 * a = 0 := by rw [Int.mul_comm, Int.mul_zero]
@[simp] protected theorem one_mul (a : Int) : 1 * a = a := by rw [Int.mul_comm, Int.mul_one]
protected theorem mul_left_comm (a b c : Int) : a * (b * c) = b * (a * c) := by
  rw [← Int.mul_assoc, Int.mul_comm a, Int.mul_assoc]
protected theorem mul_right_comm (a b c : Int) : a * b * c = a * c * b := by
  rw [Int.mul_assoc, Int.mul_comm b, ← Int.mul_assoc]
protected theorem add_mul (a b c : Int) : (a + b) * c = a * c + b * c := by
  rw [Int.mul_comm, Int.mul_add, Int.mul_comm c, Int.mul_comm c]
protected theorem neg_mul_eq_mul_neg (a b : Int) : -(a * b) = a * -b :=
  Int.neg_eq_of_add_eq_zero (by rw [← Int.mul_add, Int.add_right_neg, Int.mul_zero])
protected theorem neg_mul_eq_neg_mul (a b : Int) : -(a * b) = -a * b :=
  Int.neg_eq_of_add_eq_zero (by rw [← Int.add_mul, Int.add_right_neg, Int.zero_mul])
protected theorem neg_mul (a b : Int) : -a * b = -(a * b) := (Int.neg_mul_eq_neg_mul a b).symm
protected theorem mul_neg (a b : Int) : a * -b = -(a * b) := (Int.neg_mul_eq_mul_neg a b).symm
protected theorem neg_mul_neg (a b : Int) : -a * -b = a * b := by rw [Int.neg_mul, Int.mul_neg, Int.neg_neg]
protected theorem neg_mul_comm (a b : Int) : -a * b = a * -b := by rw [Int.neg_mul, Int.mul_neg]
protected theorem mul_sub (a b c : Int) : a * (b - c) = a * b - a * c := by
  rw [Int.sub_eq_add_neg, Int.mul_add, Int.mul_neg]; rfl
protected theorem sub_mul (a b c : Int) : (a - b) * c = a * c - b * c := by
  rw [Int.sub_eq_add_neg, Int.add_mul, Int.neg_mul]; rfl
@[simp] protected theorem mul_neg_one (a : Int) : a * -1 = -a := by rw [Int.mul_neg, Int.mul_one]
@[simp] protected theorem neg_one_mul (a : Int) : -1 * a = -a := by rw [Int.neg_mul, Int.one_mul]
protected theorem neg_eq_neg_one_mul (a : Int) : -a = -1 * a := by rw [Int.neg_mul, Int.one_mul]
protected theorem two_mul (a : Int) : 2 * a = a + a := by
  rw [show (2 : Int) = 1 + 1 from rfl, Int.add_mul, Int.one_mul]

protected theorem mul_eq_zero {a b : Int} : a * b = 0 ↔ a = 0 ∨ b = 0 := by
  constructor
  · intro h
    cases a with
    | ofNat m =>
      cases m with
      | zero => exact .inl rfl
      | succ m =>
        cases b with
        | ofNat n =>
          cases n with
          | zero => exact .inr rfl
          | succ n => exact nomatch h
        | negSucc n => exact nomatch h
    | negSucc m =>
      cases b with
      | ofNat n =>
        cases n with
        | zero => exact .inr rfl
        | succ n => exact nomatch h
      | negSucc n => exact nomatch h
  · intro h
    cases h with
    | inl h => rw [h, Int.zero_mul]
    | inr h => rw [h, Int.mul_zero]

protected theorem mul_ne_zero {a b : Int} (a0 : a ≠ 0) (b0 : b ≠ 0) : a * b ≠ 0 :=
  fun h => (Int.mul_eq_zero.mp h).elim a0 b0
@[simp] protected theorem mul_ne_zero_iff {a b : Int} : a * b ≠ 0 ↔ a ≠ 0 ∧ b ≠ 0 :=
  ⟨fun h => ⟨fun ha => h (by rw [ha, Int.zero_mul]), fun hb => h (by rw [hb, Int.mul_zero])⟩,
    fun ⟨ha, hb⟩ => Int.mul_ne_zero ha hb⟩
protected theorem eq_of_mul_eq_mul_right {a b c : Int} (ha : a ≠ 0) (h : b * a = c * a) : b = c :=
  have : (b - c) * a = 0 := by rw [Int.sub_mul, h, Int.sub_self]
  (Int.mul_eq_zero.mp this).elim Int.eq_of_sub_eq_zero (absurd · ha)
protected theorem eq_of_mul_eq_mul_left {a b c : Int} (ha : a ≠ 0) (h : a * b = a * c) : b = c :=
  Int.eq_of_mul_eq_mul_right ha (by rw [Int.mul_comm b, h, Int.mul_comm])
theorem mul_eq_mul_left_iff {a b c : Int} (h : c ≠ 0) : c * a = c * b ↔ a = b :=
  ⟨Int.eq_of_mul_eq_mul_left h, congrArg (c * ·)⟩
theorem mul_eq_mul_right_iff {a b c : Int} (h : c ≠ 0) : a * c = b * c ↔ a = b :=
  ⟨Int.eq_of_mul_eq_mul_right h, congrArg (· * c)⟩
theorem eq_one_of_mul_eq_self_left {a b : Int} (Hpos : a ≠ 0) (H : b * a = a) : b = 1 :=
  Int.eq_of_mul_eq_mul_right Hpos (by rw [Int.one_mul, H])
theorem eq_one_of_mul_eq_self_right {a b : Int} (Hpos : b ≠ 0) (H : b * a = b) : a = 1 :=
  Int.eq_of_mul_eq_mul_left Hpos (by rw [Int.mul_one, H])

end Int
