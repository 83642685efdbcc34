prelude
import Init.Int.Basic
import Init.Nat.Basic

/-!
# Integers: the ring laws

Every integer is a difference `subNatNat m n` of natural numbers, and two differences are equal when the cross sums
are. The operations on differences are polynomials in the parts, so each law of the integers comes down to one of
the natural numbers.
-/

namespace Int

/-! ## Differences -/

private theorem nat_zero_sub (n : Nat) : 0 - n = 0 := by
  induction n with
  | zero => rfl
  | succ n ih => exact congrArg Nat.pred ih

private theorem nat_succ_sub_succ (m n : Nat) : m.succ - n.succ = m - n := by
  induction n with
  | zero => rfl
  | succ n ih => exact congrArg Nat.pred ih

theorem subNatNat_add_add (m n k : Nat) : subNatNat (m + k) (n + k) = subNatNat m n := by
  induction k with
  | zero => rfl
  | succ k ih =>
    rw [← ih]
    show subNatNat (m + k).succ (n + k).succ = _
    rw [subNatNat, subNatNat, nat_succ_sub_succ, nat_succ_sub_succ]

private theorem diff_zero (k : Nat) : subNatNat k 0 = ofNat k := by
  rw [subNatNat, nat_zero_sub]; rfl

theorem negOfNat_eq_subNatNat_zero (n : Nat) : negOfNat n = subNatNat 0 n := by
  cases n <;> rfl

private theorem diff_congr {m n p q : Nat} (h : m + q = p + n) : subNatNat m n = subNatNat p q := by
  rw [← subNatNat_add_add m n q, h, Nat.add_comm n q, subNatNat_add_add]

private theorem eq_diff : (a : Int) → ∃ m n, a = subNatNat m n
  | ofNat m   => ⟨m, 0, (diff_zero m).symm⟩
  | negSucc n => ⟨0, n.succ, rfl⟩

private theorem eq_add_or : (m n : Nat) → (∃ k, m = k + n) ∨ (∃ k, n = k + m)
  | m, .zero => .inl ⟨m, rfl⟩
  | .zero, n => .inr ⟨n, rfl⟩
  | .succ m, .succ n =>
    match eq_add_or m n with
    | .inl ⟨k, h⟩ => .inl ⟨k, congrArg Nat.succ h⟩
    | .inr ⟨k, h⟩ => .inr ⟨k, congrArg Nat.succ h⟩

/-- To show something of a difference it is enough to show it of a natural number and of the negative of one. -/
private theorem diff_cases {motive : Nat → Nat → Int → Prop} (nonneg : ∀ k n, motive (k + n) n (ofNat k))
    (nonpos : ∀ k m, motive m (k + m) (negOfNat k)) (m n : Nat) : motive m n (subNatNat m n) := by
  cases eq_add_or m n with
  | inl h =>
    obtain ⟨k, rfl⟩ := h
    have := subNatNat_add_add k 0 n
    rw [Nat.zero_add, diff_zero] at this
    exact this ▸ nonneg k n
  | inr h =>
    obtain ⟨k, rfl⟩ := h
    have := subNatNat_add_add 0 k m
    rw [Nat.zero_add, ← negOfNat_eq_subNatNat_zero] at this
    exact this ▸ nonpos k m

private theorem neg_diff (m n : Nat) : -subNatNat m n = subNatNat n m := by
  refine diff_cases (motive := fun m n i => -i = subNatNat n m) (fun k n => ?_) (fun k m => ?_) m n
  · have := subNatNat_add_add 0 k n
    rw [Nat.zero_add, ← negOfNat_eq_subNatNat_zero] at this
    exact this.symm
  · have := subNatNat_add_add k 0 m
    rw [Nat.zero_add, diff_zero] at this
    rw [this]
    cases k <;> rfl

private theorem negOfNat_add_negOfNat (k l : Nat) : negOfNat k + negOfNat l = negOfNat (k + l) := by
  cases k with
  | zero => rw [Nat.zero_add]; cases l <;> rfl
  | succ k =>
    cases l with
    | zero => rfl
    | succ l => exact congrArg negSucc (Nat.succ_add k l).symm

private theorem ofNat_add_negOfNat (k l : Nat) : ofNat k + negOfNat l = subNatNat k l := by
  cases l with
  | zero => exact (diff_zero k).symm
  | succ l => rfl

private theorem negOfNat_add_ofNat (k l : Nat) : negOfNat k + ofNat l = subNatNat l k := by
  cases k with
  | zero => rw [diff_zero]; exact congrArg ofNat (Nat.zero_add l)
  | succ k => rfl

private theorem diff_add_diff (m n p q : Nat) : subNatNat m n + subNatNat p q = subNatNat (m + p) (n + q) := by
  refine diff_cases (motive := fun m n i => i + subNatNat p q = subNatNat (m + p) (n + q))
    (fun k n => ?_) (fun k m => ?_) m n
  · refine diff_cases (motive := fun p q i => ofNat k + i = subNatNat (k + n + p) (n + q))
      (fun l q => ?_) (fun l p => ?_) p q
    · show ofNat (k + l) = _
      rw [← diff_zero]
      apply diff_congr
      simp only [Nat.add_comm, Nat.add_left_comm, Nat.add_zero]
    · rw [ofNat_add_negOfNat]
      apply diff_congr
      simp only [Nat.add_comm, Nat.add_left_comm]
  · refine diff_cases (motive := fun p q i => negOfNat k + i = subNatNat (m + p) (k + m + q))
      (fun l q => ?_) (fun l p => ?_) p q
    · rw [negOfNat_add_ofNat]
      apply diff_congr
      simp only [Nat.add_comm, Nat.add_left_comm]
    · rw [negOfNat_add_negOfNat, negOfNat_eq_subNatNat_zero]
      apply diff_congr
      simp only [Nat.add_comm, Nat.add_left_comm, Nat.add_zero]

private theorem ofNat_mul_negOfNat' (k l : Nat) : ofNat k * negOfNat l = negOfNat (k * l) := by
  cases l <;> rfl

private theorem negOfNat_mul_ofNat' (k l : Nat) : negOfNat k * ofNat l = negOfNat (k * l) := by
  cases k with
  | zero => rw [Nat.zero_mul]; exact congrArg ofNat (Nat.zero_mul l)
  | succ k => rfl

private theorem negOfNat_mul_negOfNat' (k l : Nat) : negOfNat k * negOfNat l = ofNat (k * l) := by
  cases k with
  | zero =>
    rw [Nat.zero_mul]
    cases l with
    | zero => rfl
    | succ l => show negOfNat (0 * l.succ) = _; rw [Nat.zero_mul]; rfl
  | succ k => cases l <;> rfl

private theorem diff_mul_diff (m n p q : Nat) :
    subNatNat m n * subNatNat p q = subNatNat (m * p + n * q) (m * q + n * p) := by
  refine diff_cases (motive := fun m n i => i * subNatNat p q = subNatNat (m * p + n * q) (m * q + n * p))
    (fun k n => ?_) (fun k m => ?_) m n
  · refine diff_cases (motive := fun p q i => ofNat k * i = subNatNat ((k + n) * p + n * q) ((k + n) * q + n * p))
      (fun l q => ?_) (fun l p => ?_) p q
    · show ofNat (k * l) = _
      rw [← diff_zero]
      apply diff_congr
      simp only [Nat.mul_add, Nat.add_mul, Nat.add_comm, Nat.add_left_comm, Nat.add_assoc, Nat.add_zero]
    · rw [ofNat_mul_negOfNat', negOfNat_eq_subNatNat_zero]
      apply diff_congr
      simp only [Nat.mul_add, Nat.add_mul, Nat.add_comm, Nat.add_left_comm, Nat.add_assoc, Nat.add_zero]
  · refine diff_cases (motive := fun p q i => negOfNat k * i = subNatNat (m * p + (k + m) * q) (m * q + (k + m) * p))
      (fun l q => ?_) (fun l p => ?_) p q
    · rw [negOfNat_mul_ofNat', negOfNat_eq_subNatNat_zero]
      apply diff_congr
      simp only [Nat.mul_add, Nat.add_mul, Nat.add_comm, Nat.add_left_comm, Nat.add_assoc, Nat.add_zero]
    · rw [negOfNat_mul_negOfNat', ← diff_zero]
      apply diff_congr
      simp only [Nat.mul_add, Nat.add_mul, Nat.add_comm, Nat.add_left_comm, Nat.add_assoc, Nat.add_zero]

/-! ## Addition -/

protected theorem add_comm (a b : Int) : a + b = b + a := by
  obtain ⟨m, n, rfl⟩ := eq_diff a
  obtain ⟨p, q, rfl⟩ := eq_diff b
  rw [diff_add_diff, diff_add_diff, Nat.add_comm m, Nat.add_comm n]

protected theorem add_assoc (a b c : Int) : a + b + c = a + (b + c) := by
  obtain ⟨m, n, rfl⟩ := eq_diff a
  obtain ⟨p, q, rfl⟩ := eq_diff b
  obtain ⟨r, s, rfl⟩ := eq_diff c
  simp only [diff_add_diff, Nat.add_assoc]

@[simp] protected theorem add_zero (a : Int) : a + 0 = a := by
  cases a <;> rfl

protected theorem add_left_neg (a : Int) : -a + a = 0 := by
  obtain ⟨m, n, rfl⟩ := eq_diff a
  rw [neg_diff, diff_add_diff]
  exact diff_congr (p := 0) (q := 0) (by rw [Nat.add_comm m n, Nat.add_zero, Nat.zero_add])

@[simp] protected theorem neg_neg (a : Int) : - -a = a := by
  obtain ⟨m, n, rfl⟩ := eq_diff a
  rw [neg_diff, neg_diff]

/-! ## Multiplication -/

protected theorem mul_comm (a b : Int) : a * b = b * a := by
  obtain ⟨m, n, rfl⟩ := eq_diff a
  obtain ⟨p, q, rfl⟩ := eq_diff b
  rw [diff_mul_diff, diff_mul_diff, Nat.mul_comm p m, Nat.mul_comm q n, Nat.mul_comm p n, Nat.mul_comm q m,
    Nat.add_comm (n * p)]

protected theorem mul_assoc (a b c : Int) : a * b * c = a * (b * c) := by
  obtain ⟨m, n, rfl⟩ := eq_diff a
  obtain ⟨p, q, rfl⟩ := eq_diff b
  obtain ⟨r, s, rfl⟩ := eq_diff c
  simp only [diff_mul_diff]
  apply diff_congr
  simp only [Nat.mul_add, Nat.add_mul, Nat.mul_assoc, Nat.add_comm, Nat.add_left_comm, Nat.add_assoc]

@[simp] protected theorem mul_one (a : Int) : a * 1 = a := by
  obtain ⟨m, n, rfl⟩ := eq_diff a
  refine (diff_mul_diff m n 1 0).trans ?_
  simp only [Nat.mul_one, Nat.mul_zero, Nat.add_zero, Nat.zero_add]

protected theorem mul_add (a b c : Int) : a * (b + c) = a * b + a * c := by
  obtain ⟨m, n, rfl⟩ := eq_diff a
  obtain ⟨p, q, rfl⟩ := eq_diff b
  obtain ⟨r, s, rfl⟩ := eq_diff c
  simp only [diff_mul_diff, diff_add_diff]
  apply diff_congr
  simp only [Nat.mul_add, Nat.add_comm, Nat.add_left_comm, Nat.add_assoc]

end Int
