prelude
import Init.Int.Order
import Init.Nat.SubOrder

/-!
# Integers: absolute value and truncation
-/

namespace Int

/-! ## Absolute value -/

@[simp, norm_cast] theorem natAbs_natCast (n : Nat) : natAbs (n : Int) = n := rfl
@[simp] theorem natAbs_ofNat' (n : Nat) : natAbs (ofNat n) = n := rfl
@[simp] theorem natAbs_negSucc (n : Nat) : natAbs -[n+1] = n.succ := rfl
@[simp] theorem natAbs_zero : natAbs (0 : Int) = 0 := rfl
@[simp] theorem natAbs_one : natAbs (1 : Int) = 1 := rfl
@[simp] theorem natAbs_neg : (a : Int) → natAbs (-a) = natAbs a
  | ofNat 0       => rfl
  | ofNat (_ + 1) => rfl
  | negSucc _     => rfl
@[simp] theorem natAbs_eq_zero : {a : Int} → (natAbs a = 0 ↔ a = 0)
  | ofNat _   => ⟨congrArg ofNat, ofNat.inj⟩
  | negSucc _ => ⟨fun h => (nomatch h), fun h => (nomatch h)⟩
theorem natAbs_ne_zero {a : Int} : natAbs a ≠ 0 ↔ a ≠ 0 :=
  ⟨fun h k => h (natAbs_eq_zero.2 k), fun h k => h (natAbs_eq_zero.1 k)⟩
@[simp] theorem natAbs_pos {a : Int} : 0 < natAbs a ↔ a ≠ 0 := by rw [Nat.pos_iff_ne_zero, natAbs_ne_zero]
theorem natAbs_eq : (a : Int) → a = natAbs a ∨ a = -(natAbs a : Int)
  | ofNat _   => .inl rfl
  | negSucc _ => .inr rfl
protected theorem eq_nat_or_neg (a : Int) : ∃ n : Nat, a = n ∨ a = -(n : Int) := ⟨natAbs a, natAbs_eq a⟩
theorem natAbs_of_nonneg {a : Int} (H : 0 ≤ a) : (natAbs a : Int) = a :=
  let ⟨_, h⟩ := eq_ofNat_of_zero_le H
  h ▸ rfl
theorem eq_natAbs_of_nonneg {a : Int} (h : 0 ≤ a) : a = natAbs a := (natAbs_of_nonneg h).symm
theorem ofNat_natAbs_of_nonpos {a : Int} (H : a ≤ 0) : (natAbs a : Int) = -a := by
  rw [← natAbs_neg, natAbs_of_nonneg (Int.neg_nonneg_of_nonpos H)]
theorem le_natAbs {a : Int} : a ≤ natAbs a := by
  cases Int.le_total 0 a with
  | inl h => rw [natAbs_of_nonneg h]; exact Int.le_refl a
  | inr h => exact Int.le_trans h (natCast_nonneg _)
@[simp] theorem negSucc_lt_zero (n : Nat) : -[n+1] < 0 := Int.neg_neg_of_pos (natCast_succ_pos n)
theorem negSucc_le_zero (n : Nat) : -[n+1] ≤ 0 := Int.le_of_lt (negSucc_lt_zero n)
@[simp] theorem negSucc_not_nonneg (n : Nat) : 0 ≤ -[n+1] ↔ False :=
  ⟨fun h => Int.not_lt.2 h (negSucc_lt_zero n), False.elim⟩
@[simp] theorem negSucc_not_pos (n : Nat) : 0 < -[n+1] ↔ False :=
  ⟨fun h => Int.not_lt.2 (negSucc_le_zero n) h, False.elim⟩
theorem eq_negSucc_of_lt_zero : {a : Int} → a < 0 → ∃ n : Nat, a = -[n+1]
  | ofNat n, h   => absurd h (Int.not_lt.2 (natCast_nonneg n))
  | negSucc n, _ => ⟨n, rfl⟩
theorem exists_eq_neg_ofNat {a : Int} (H : a ≤ 0) : ∃ n : Nat, a = -(n : Int) :=
  let ⟨n, h⟩ := eq_ofNat_of_zero_le (Int.neg_nonneg_of_nonpos H)
  ⟨n, Int.eq_neg_of_eq_neg h.symm⟩
theorem natAbs_negOfNat : (n : Nat) → natAbs (negOfNat n) = n
  | 0     => rfl
  | _ + 1 => rfl
theorem natAbs_mul (a b : Int) : natAbs (a * b) = natAbs a * natAbs b := by
  cases a with
  | ofNat m =>
    cases b with
    | ofNat n => rfl
    | negSucc n => exact natAbs_negOfNat _
  | negSucc m =>
    cases b with
    | ofNat n => exact natAbs_negOfNat _
    | negSucc n => rfl
theorem natAbs_eq_natAbs_iff {a b : Int} : a.natAbs = b.natAbs ↔ a = b ∨ a = -b := by
  constructor
  · intro h
    cases natAbs_eq a with
    | inl ha =>
      cases natAbs_eq b with
      | inl hb => exact .inl (by rw [ha, hb, h])
      | inr hb => exact .inr (by rw [ha, hb, h, Int.neg_neg])
    | inr ha =>
      cases natAbs_eq b with
      | inl hb => exact .inr (by rw [ha, hb, h])
      | inr hb => exact .inl (by rw [ha, hb, h])
  · intro h
    cases h with
    | inl h => rw [h]
    | inr h => rw [h, natAbs_neg]
theorem natAbs_eq_iff {a : Int} {n : Nat} : a.natAbs = n ↔ a = n ∨ a = -(n : Int) := by
  rw [← natAbs_eq_natAbs_iff, natAbs_natCast]
theorem natAbs_mul_self {a : Int} : ((natAbs a * natAbs a : Nat) : Int) = a * a := by
  cases a <;> rfl
@[simp] theorem natAbs_mul_self' (a : Int) : (natAbs a * natAbs a : Int) = a * a := natAbs_mul_self

/-! ## Truncation -/

@[simp] theorem toNat_zero : (0 : Int).toNat = 0 := rfl
@[simp] theorem toNat_one : (1 : Int).toNat = 1 := rfl
@[simp] theorem toNat_natCast (n : Nat) : toNat (n : Int) = n := rfl
@[simp] theorem toNat_negSucc (n : Nat) : -[n+1].toNat = 0 := rfl
@[simp] theorem toNat_natCast_add_one {n : Nat} : ((n : Int) + 1).toNat = n + 1 := rfl
theorem toNat_of_nonneg {a : Int} (h : 0 ≤ a) : (toNat a : Int) = a :=
  let ⟨_, h⟩ := eq_ofNat_of_zero_le h
  h ▸ rfl
theorem toNat_of_nonpos : {a : Int} → a ≤ 0 → a.toNat = 0
  | ofNat _,   h => Nat.eq_zero_of_le_zero (ofNat_le.1 h)
  | negSucc _, _ => rfl
theorem toNat_eq_max : (a : Int) → (toNat a : Int) = max a 0
  | ofNat n   => by
    apply Int.le_antisymm
    · exact Int.le_max_left (n : Int) 0
    · exact Int.max_le.2 ⟨Int.le_refl _, natCast_nonneg n⟩
  | negSucc n => by
    apply Int.le_antisymm
    · exact Int.le_max_right -[n+1] 0
    · exact Int.max_le.2 ⟨negSucc_le_zero n, Int.le_refl 0⟩
@[simp] theorem ofNat_toNat (a : Int) : (a.toNat : Int) = max a 0 := toNat_eq_max a
theorem self_le_toNat (a : Int) : a ≤ toNat a := by rw [toNat_eq_max]; exact Int.le_max_left a 0
@[norm_cast] protected theorem natCast_sub {n m : Nat} (h : n ≤ m) : ((m - n : Nat) : Int) = (m : Int) - (n : Int) := by
  rw [← Int.add_sub_cancel ((m - n : Nat) : Int) (n : Int)]
  exact congrArg (fun k => ofNat k - (n : Int)) (Nat.sub_add_cancel h)
@[norm_cast] theorem ofNat_sub {m n : Nat} (h : m ≤ n) : ((n - m : Nat) : Int) = (n : Int) - (m : Int) :=
  Int.natCast_sub h

end Int
