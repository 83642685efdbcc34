prelude
import Init.Int.Linear
import Init.Tactic.Operation

/-!
# Integers: minimum, maximum, truncation
-/

namespace Int

/-! ## Minimum and maximum -/

protected theorem min_comm (a b : Int) : min a b = min b a := by omega
protected theorem max_comm (a b : Int) : max a b = max b a := by omega
@[simp] protected theorem min_assoc (a b c : Int) : min (min a b) c = min a (min b c) := by omega
@[simp] protected theorem max_assoc (a b c : Int) : max (max a b) c = max a (max b c) := by omega
@[simp] protected theorem min_self (a : Int) : min a a = a := by omega
@[simp] protected theorem max_self (a : Int) : max a a = a := by omega
protected theorem min_eq_left {a b : Int} (h : a ≤ b) : min a b = a := by omega
protected theorem min_eq_right {a b : Int} (h : b ≤ a) : min a b = b := by omega
protected theorem max_eq_right {a b : Int} (h : a ≤ b) : max a b = b := by omega
protected theorem max_eq_left {a b : Int} (h : b ≤ a) : max a b = a := by omega
protected theorem max_eq_right_iff {a b : Int} : max a b = b ↔ a ≤ b := by omega
protected theorem max_eq_left_iff {a b : Int} : max a b = a ↔ b ≤ a := by omega
protected theorem lt_min {a b c : Int} : a < min b c ↔ a < b ∧ a < c := by omega
protected theorem max_lt {a b c : Int} : max a b < c ↔ a < c ∧ b < c := by omega
@[simp] protected theorem neg_min_neg (a b : Int) : min (-a) (-b) = -max a b := by omega
@[simp] protected theorem neg_max_neg (a b : Int) : max (-a) (-b) = -min a b := by omega
@[simp] protected theorem min_add_right (a b c : Int) : min (a + c) (b + c) = min a b + c := by omega
@[simp] protected theorem min_add_left (a b c : Int) : min (a + b) (a + c) = a + min b c := by omega
@[simp] protected theorem max_add_right (a b c : Int) : max (a + c) (b + c) = max a b + c := by omega
@[simp] protected theorem max_add_left (a b c : Int) : max (a + b) (a + c) = a + max b c := by omega
@[simp] protected theorem min_self_assoc {m n : Int} : min m (min m n) = min m n := by omega
@[simp] protected theorem min_self_assoc' {m n : Int} : min n (min m n) = min n m := by omega
@[simp] protected theorem max_self_assoc {m n : Int} : max m (max m n) = max m n := by omega
@[simp] protected theorem max_self_assoc' {m n : Int} : max n (max m n) = max n m := by omega
protected theorem max_min_distrib_left (a b c : Int) : max a (min b c) = min (max a b) (max a c) := by omega
protected theorem min_max_distrib_left (a b c : Int) : min a (max b c) = max (min a b) (min a c) := by omega
protected theorem max_min_distrib_right (a b c : Int) : max (min a b) c = min (max a c) (max b c) := by omega
protected theorem min_max_distrib_right (a b c : Int) : min (max a b) c = max (min a c) (min b c) := by omega
protected theorem sub_min_sub_right (a b c : Int) : min (a - c) (b - c) = min a b - c := by omega
protected theorem sub_max_sub_right (a b c : Int) : max (a - c) (b - c) = max a b - c := by omega
protected theorem sub_min_sub_left (a b c : Int) : min (a - b) (a - c) = a - max b c := by omega
protected theorem sub_max_sub_left (a b c : Int) : max (a - b) (a - c) = a - min b c := by omega
@[simp] theorem ofNat_max_zero (n : Nat) : max (n : Int) 0 = n := by omega
@[simp] theorem zero_max_ofNat (n : Nat) : max 0 (n : Int) = n := by omega
@[simp] theorem negSucc_max_zero (n : Nat) : max -[n+1] 0 = 0 := Int.max_eq_right (negSucc_le_zero n)
@[simp] theorem zero_max_negSucc (n : Nat) : max 0 -[n+1] = 0 := Int.max_eq_left (negSucc_le_zero n)

instance : Std.Commutative (α := Int) min := ⟨Int.min_comm⟩
instance : Std.Associative (α := Int) min := ⟨Int.min_assoc⟩
instance : Std.IdempotentOp (α := Int) min := ⟨Int.min_self⟩
instance : Std.Commutative (α := Int) max := ⟨Int.max_comm⟩
instance : Std.Associative (α := Int) max := ⟨Int.max_assoc⟩
instance : Std.IdempotentOp (α := Int) max := ⟨Int.max_self⟩

/-! ## Truncation to the natural numbers -/

@[simp] theorem toNat_sub (m n : Nat) : toNat (m - n) = m - n := by omega
@[simp] theorem toNat_sub' (a : Int) (b : Nat) : (a - b).toNat = a.toNat - b := by omega
theorem toNat_sub'' {a b : Int} (ha : 0 ≤ a) (hb : 0 ≤ b) : (a - b).toNat = a.toNat - b.toNat := by omega
theorem toNat_sub_of_le {a b : Int} (h : b ≤ a) : (toNat (a - b) : Int) = a - b := by omega
theorem toNat_sub_eq_zero_iff (m n : Int) : toNat (m - n) = 0 ↔ m ≤ n := by omega
theorem zero_eq_toNat_sub_iff (m n : Int) : 0 = toNat (m - n) ↔ m ≤ n := by omega
@[simp] theorem toNat_sub_max_self (a : Int) : (a - max a 0).toNat = 0 := by omega
@[simp] theorem toNat_sub_self_max (a : Int) : (a - max 0 a).toNat = 0 := by omega
@[simp] theorem le_toNat {n : Nat} {z : Int} (h : 0 ≤ z) : n ≤ z.toNat ↔ (n : Int) ≤ z := by omega
@[simp] theorem toNat_lt {n : Nat} {z : Int} (h : 0 ≤ z) : z.toNat < n ↔ z < (n : Int) := by omega
@[simp] theorem toNat_eq_zero {n : Int} : n.toNat = 0 ↔ n ≤ 0 := by omega
@[simp] theorem toNat_le {m : Int} {n : Nat} : m.toNat ≤ n ↔ m ≤ n := by omega
@[simp] theorem toNat_lt' {m : Int} {n : Nat} (hn : 0 < n) : m.toNat < n ↔ m < n := by omega
@[simp] theorem lt_toNat {m : Nat} {n : Int} : m < toNat n ↔ (m : Int) < n := by omega
theorem lt_of_toNat_lt {a b : Int} (h : toNat a < toNat b) : a < b := by omega
theorem pos_iff_toNat_pos {n : Int} : 0 < n ↔ 0 < n.toNat := by omega
theorem natCast_toNat_eq_self {a : Int} : a.toNat = a ↔ 0 ≤ a := by omega
theorem eq_natCast_toNat {a : Int} : a = a.toNat ↔ 0 ≤ a := by omega
theorem toNat_le_toNat {n m : Int} (h : n ≤ m) : n.toNat ≤ m.toNat := by omega
theorem toNat_lt_toNat {n m : Int} (hn : 0 < m) : n.toNat < m.toNat ↔ n < m := by omega
theorem toNat_add {a b : Int} (ha : 0 ≤ a) (hb : 0 ≤ b) : (a + b).toNat = a.toNat + b.toNat := by omega
theorem toNat_add_nat {a : Int} (ha : 0 ≤ a) (n : Nat) : (a + n).toNat = a.toNat + n := by omega
theorem toNat_mul {a b : Int} (ha : 0 ≤ a) (hb : 0 ≤ b) : (a * b).toNat = a.toNat * b.toNat :=
  match a, b, eq_ofNat_of_zero_le ha, eq_ofNat_of_zero_le hb with
  | _, _, ⟨_, rfl⟩, ⟨_, rfl⟩ => rfl
@[simp] theorem pred_toNat (i : Int) : (i - 1).toNat = i.toNat - 1 := by omega
theorem toNat_sub_toNat_neg (n : Int) : (n.toNat : Int) - ((-n).toNat : Int) = n := by omega
@[simp] theorem toNat_add_toNat_neg_eq_natAbs (n : Int) : n.toNat + (-n).toNat = n.natAbs := by omega
@[simp] theorem toNat_neg_natCast (n : Nat) : (-(n : Int)).toNat = 0 := by omega
theorem mem_toNat? : {a : Int} → {n : Nat} → (toNat? a = some n ↔ a = n)
  | ofNat _, _ => ⟨fun h => congrArg ofNat (Option.some.inj h), fun h => congrArg some (ofNat.inj h)⟩
  | negSucc _, _ => ⟨fun h => (nomatch h), fun h => (nomatch h)⟩

/-! ## Absolute value -/

theorem ofNat_natAbs_of_nonneg {a : Int} (h : 0 ≤ a) : (natAbs a : Int) = a := natAbs_of_nonneg h
theorem eq_neg_natAbs_of_nonpos {a : Int} (h : a ≤ 0) : a = -natAbs a := by omega
theorem natAbs_add_le (a b : Int) : natAbs (a + b) ≤ natAbs a + natAbs b := by omega
theorem natAbs_sub_le (a b : Int) : natAbs (a - b) ≤ natAbs a + natAbs b := by omega
theorem natAbs_add_of_nonneg {a b : Int} (ha : 0 ≤ a) (hb : 0 ≤ b) : natAbs (a + b) = natAbs a + natAbs b := by
  omega
theorem natAbs_add_of_nonpos {a b : Int} (ha : a ≤ 0) (hb : b ≤ 0) : natAbs (a + b) = natAbs a + natAbs b := by
  omega
theorem natAbs_sub_of_nonneg_of_le {a b : Int} (h₁ : 0 ≤ b) (h₂ : b ≤ a) :
    (a - b).natAbs = a.natAbs - b.natAbs := by omega
theorem natAbs_lt_natAbs_of_nonneg_of_lt {a b : Int} (w₁ : 0 ≤ a) (w₂ : a < b) : a.natAbs < b.natAbs := by omega
theorem natAbs_mul_natAbs_eq {a b : Int} {c : Nat} (h : a * b = (c : Int)) : a.natAbs * b.natAbs = c := by
  rw [← natAbs_mul, h, natAbs_natCast]
theorem natAbs_eq_iff_mul_eq_zero {a : Int} {n : Nat} : natAbs a = n ↔ (a - n) * (a + n) = 0 := by
  rw [natAbs_eq_iff, Int.mul_eq_zero, ← Int.sub_neg, Int.sub_eq_zero, Int.sub_eq_zero]

end Int
