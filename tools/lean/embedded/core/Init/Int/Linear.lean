prelude
import Init.Omega

/-!
# Integers: linear laws of the order

How `≤` and `<` go with sums, differences, negation, minimum and maximum. All of it is linear arithmetic.
-/

namespace Int

variable {a b c d e f x y : Int}

/-! ## Basics -/

protected theorem ge_of_eq (hab : a = b) : b ≤ a := by omega
protected theorem le_antisymm_iff : a = b ↔ a ≤ b ∧ b ≤ a := by omega
protected theorem zero_lt_one : (0 : Int) < 1 := by omega
protected theorem one_pos : 0 < (1 : Int) := by omega
protected theorem one_nonneg : 0 ≤ (1 : Int) := by omega
protected theorem lt_or_lt_of_ne : a ≠ b → a < b ∨ b < a := by omega
protected theorem le_iff_eq_or_lt : a ≤ b ↔ a = b ∨ a < b := by omega
protected theorem le_iff_lt_or_eq : a ≤ b ↔ a < b ∨ a = b := by omega
theorem le_add_one (h : a ≤ b) : a ≤ b + 1 := by omega
theorem lt_add_succ (a : Int) (n : Nat) : a < a + (n + 1) := by omega
theorem lt.intro {n : Nat} (h : a + (n + 1) = b) : a < b := by omega
theorem lt.dest (h : a < b) : ∃ n : Nat, a + n.succ = b := ⟨(b - a - 1).toNat, by omega⟩
protected theorem exists_add_of_le (h : a ≤ b) : ∃ c : Nat, b = a + c := ⟨(b - a).toNat, by omega⟩
@[simp] theorem succ_ofNat_pos (n : Nat) : 0 < (n : Int) + 1 := by omega
theorem not_ofNat_neg (n : Nat) : ¬((n : Int) < 0) := by omega
theorem sub_one_lt_of_le (H : a ≤ b) : a - 1 < b := by omega
theorem le_of_sub_one_lt (H : a - 1 < b) : a ≤ b := by omega
theorem le_sub_one_of_lt (H : a < b) : a ≤ b - 1 := by omega
theorem lt_of_le_sub_one (H : a ≤ b - 1) : a < b := by omega
theorem le_add_one_iff {m n : Int} : m ≤ n + 1 ↔ m ≤ n ∨ m = n + 1 := by omega
theorem sub_one_lt_iff {m n : Int} : m - 1 < n ↔ m ≤ n := by omega
theorem le_sub_one_iff {m n : Int} : m ≤ n - 1 ↔ m < n := by omega

/-! ## Casts -/

@[simp] theorem natCast_le_zero {n : Nat} : (n : Int) ≤ 0 ↔ n = 0 := by omega
@[simp high] theorem natCast_nonpos_iff {n : Nat} : (n : Int) ≤ 0 ↔ n = 0 := by omega
theorem natCast_ne_zero_iff_pos {n : Nat} : (n : Int) ≠ 0 ↔ 0 < n := by omega
@[simp] theorem zero_le_ofNat (n : Nat) : 0 ≤ (no_index (OfNat.ofNat n) : Int) := natCast_nonneg n
@[simp] theorem neg_natCast_le_natCast (n m : Nat) : -(n : Int) ≤ (m : Int) := by omega
@[simp] theorem neg_natCast_le_ofNat (n m : Nat) : -(n : Int) ≤ (no_index (OfNat.ofNat m)) :=
  neg_natCast_le_natCast n m
@[simp] theorem neg_ofNat_le_ofNat (n m : Nat) :
    -(no_index (OfNat.ofNat n) : Int) ≤ (no_index (OfNat.ofNat m)) := neg_natCast_le_natCast n m
@[simp] theorem neg_ofNat_le_natCast (n m : Nat) : -(no_index (OfNat.ofNat n) : Int) ≤ (m : Int) :=
  neg_natCast_le_natCast n m
theorem neg_lt_self_iff {n : Int} : -n < n ↔ 0 < n := by omega
@[simp, norm_cast] theorem cast_id {n : Int} : Int.cast n = n := rfl
@[simp] theorem neg_ofNat_eq_negSucc_iff {a b : Nat} : -(a : Int) = -[b+1] ↔ a = b + 1 := by
  rw [negSucc_eq]; omega
@[simp] theorem negSucc_eq_neg_ofNat_iff {a b : Nat} : -[a+1] = -(b : Int) ↔ a + 1 = b := by
  rw [negSucc_eq]; omega
@[simp] theorem neg_ofNat_eq_negSucc_add_one_iff {a b : Nat} : -(a : Int) = -[b+1] + 1 ↔ a = b := by
  rw [negSucc_eq]; omega
@[simp] theorem negSucc_add_one_eq_neg_ofNat_iff {a b : Nat} : -[a+1] + 1 = -(b : Int) ↔ a = b := by
  rw [negSucc_eq]; omega
@[simp] theorem negSucc_sub_one (n : Nat) : -[n+1] - 1 = -[n + 1+1] := rfl

/-! ## Sums -/

protected theorem add_lt_add_left (h : a < b) (c : Int) : c + a < c + b := by omega
protected theorem add_lt_add_right (h : a < b) (c : Int) : a + c < b + c := by omega
protected theorem lt_of_add_lt_add_left (h : a + b < a + c) : b < c := by omega
protected theorem lt_of_add_lt_add_right (h : a + b < c + b) : a < c := by omega
@[simp] protected theorem add_lt_add_iff_left (a : Int) : a + b < a + c ↔ b < c := by omega
@[simp] protected theorem add_lt_add_iff_right (c : Int) : a + c < b + c ↔ a < b := by omega
protected theorem add_lt_add (h₁ : a < b) (h₂ : c < d) : a + c < b + d := by omega
protected theorem add_lt_add_of_le_of_lt (h₁ : a ≤ b) (h₂ : c < d) : a + c < b + d := by omega
protected theorem add_lt_add_of_lt_of_le (h₁ : a < b) (h₂ : c ≤ d) : a + c < b + d := by omega
protected theorem add_le_add_three (h₁ : a ≤ d) (h₂ : b ≤ e) (h₃ : c ≤ f) : a + b + c ≤ d + e + f := by omega
protected theorem le_add_of_nonneg_right (h : 0 ≤ b) : a ≤ a + b := by omega
protected theorem le_add_of_nonneg_left (h : 0 ≤ b) : a ≤ b + a := by omega
protected theorem lt_add_of_pos_right (a : Int) (h : 0 < b) : a < a + b := by omega
protected theorem lt_add_of_pos_left (a : Int) (h : 0 < b) : a < b + a := by omega
protected theorem lt_add_of_le_of_pos (hbc : b ≤ c) (ha : 0 < a) : b < c + a := by omega
protected theorem add_nonneg (ha : 0 ≤ a) (hb : 0 ≤ b) : 0 ≤ a + b := by omega
protected theorem add_pos (ha : 0 < a) (hb : 0 < b) : 0 < a + b := by omega
protected theorem add_pos_of_pos_of_nonneg (ha : 0 < a) (hb : 0 ≤ b) : 0 < a + b := by omega
protected theorem add_pos_of_nonneg_of_pos (ha : 0 ≤ a) (hb : 0 < b) : 0 < a + b := by omega
protected theorem add_nonpos (ha : a ≤ 0) (hb : b ≤ 0) : a + b ≤ 0 := by omega
protected theorem add_neg (ha : a < 0) (hb : b < 0) : a + b < 0 := by omega
protected theorem add_neg_of_neg_of_nonpos (ha : a < 0) (hb : b ≤ 0) : a + b < 0 := by omega
protected theorem add_neg_of_nonpos_of_neg (ha : a ≤ 0) (hb : b < 0) : a + b < 0 := by omega

/-! ## Negation -/

@[simp] protected theorem neg_le_neg_iff : -a ≤ -b ↔ b ≤ a := by omega
@[simp] protected theorem neg_le_zero_iff : -a ≤ 0 ↔ 0 ≤ a := by omega
@[simp] protected theorem zero_le_neg_iff : 0 ≤ -a ↔ a ≤ 0 := by omega
@[simp] protected theorem neg_lt_neg_iff : -a < -b ↔ b < a := by omega
@[simp] protected theorem neg_lt_zero_iff : -a < 0 ↔ 0 < a := by omega
@[simp] protected theorem zero_lt_neg_iff : 0 < -a ↔ a < 0 := by omega
@[simp high] protected theorem neg_pos : 0 < -a ↔ a < 0 := by omega
@[simp high] protected theorem neg_nonneg : 0 ≤ -a ↔ a ≤ 0 := by omega
@[simp high] protected theorem neg_neg_iff_pos : -a < 0 ↔ 0 < a := by omega
@[simp] protected theorem neg_nonpos_iff (i : Int) : -i ≤ 0 ↔ 0 ≤ i := by omega
protected theorem neg_le_iff : -x ≤ y ↔ -y ≤ x := by omega
protected theorem le_neg_iff : x ≤ -y ↔ y ≤ -x := by omega
protected theorem neg_lt_iff : -x < y ↔ -y < x := by omega
protected theorem lt_neg_iff : x < -y ↔ y < -x := by omega
protected theorem nonneg_of_neg_nonpos (h : -a ≤ 0) : 0 ≤ a := by omega
protected theorem nonpos_of_neg_nonneg (h : 0 ≤ -a) : a ≤ 0 := by omega
protected theorem lt_of_neg_lt_neg (h : -b < -a) : a < b := by omega
protected theorem pos_of_neg_neg (h : -a < 0) : 0 < a := by omega
protected theorem neg_of_neg_pos (h : 0 < -a) : a < 0 := by omega
protected theorem le_neg_of_le_neg (h : a ≤ -b) : b ≤ -a := by omega
protected theorem neg_le_of_neg_le (h : -a ≤ b) : -b ≤ a := by omega
protected theorem lt_neg_of_lt_neg (h : a < -b) : b < -a := by omega
protected theorem neg_lt_of_neg_lt (h : -a < b) : -b < a := by omega

/-! ## Differences -/

protected theorem sub_pos_of_lt (h : b < a) : 0 < a - b := by omega
protected theorem lt_of_sub_pos (h : 0 < a - b) : b < a := by omega
@[simp high] protected theorem sub_pos : 0 < a - b ↔ b < a := by omega
protected theorem sub_nonpos_of_le (h : a ≤ b) : a - b ≤ 0 := by omega
protected theorem le_of_sub_nonpos (h : a - b ≤ 0) : a ≤ b := by omega
protected theorem sub_neg_of_lt (h : a < b) : a - b < 0 := by omega
protected theorem lt_of_sub_neg (h : a - b < 0) : a < b := by omega
protected theorem sub_le_self (a : Int) (h : 0 ≤ b) : a - b ≤ a := by omega
protected theorem sub_lt_self (a : Int) (h : 0 < b) : a - b < a := by omega
protected theorem sub_le_sub_left (h : a ≤ b) (c : Int) : c - b ≤ c - a := by omega
protected theorem sub_le_sub_right (h : a ≤ b) (c : Int) : a - c ≤ b - c := by omega
protected theorem sub_le_sub (hab : a ≤ b) (hcd : c ≤ d) : a - d ≤ b - c := by omega
protected theorem le_of_sub_le_sub_left (h : c - a ≤ c - b) : b ≤ a := by omega
protected theorem le_of_sub_le_sub_right (h : a - c ≤ b - c) : a ≤ b := by omega
@[simp] protected theorem sub_le_sub_left_iff : c - a ≤ c - b ↔ b ≤ a := by omega
@[simp] protected theorem sub_le_sub_right_iff : a - c ≤ b - c ↔ a ≤ b := by omega
protected theorem sub_lt_sub_left (h : a < b) (c : Int) : c - b < c - a := by omega
protected theorem sub_lt_sub_right (h : a < b) (c : Int) : a - c < b - c := by omega
protected theorem sub_lt_sub (hab : a < b) (hcd : c < d) : a - d < b - c := by omega
protected theorem sub_lt_sub_of_le_of_lt (hab : a ≤ b) (hcd : c < d) : a - d < b - c := by omega
protected theorem sub_lt_sub_of_lt_of_le (hab : a < b) (hcd : c ≤ d) : a - d < b - c := by omega
protected theorem lt_of_sub_lt_sub_left (h : c - a < c - b) : b < a := by omega
protected theorem lt_of_sub_lt_sub_right (h : a - c < b - c) : a < b := by omega
@[simp] protected theorem sub_lt_sub_left_iff : c - a < c - b ↔ b < a := by omega
@[simp] protected theorem sub_lt_sub_right_iff : a - c < b - c ↔ a < b := by omega

/-! ## Moving a term to the other side of `≤` -/

protected theorem add_le_iff_le_sub : a + b ≤ c ↔ a ≤ c - b := by omega
protected theorem le_add_iff_sub_le : a ≤ b + c ↔ a - c ≤ b := by omega
protected theorem sub_right_le_iff_le_add : a - c ≤ b ↔ a ≤ b + c := by omega
protected theorem add_le_zero_iff_le_neg : a + b ≤ 0 ↔ a ≤ -b := by omega
protected theorem add_le_zero_iff_le_neg' : a + b ≤ 0 ↔ b ≤ -a := by omega
protected theorem add_nonneg_iff_neg_le : 0 ≤ a + b ↔ -b ≤ a := by omega
protected theorem add_nonneg_iff_neg_le' : 0 ≤ a + b ↔ -a ≤ b := by omega
protected theorem sub_left_le_of_le_add (h : a ≤ b + c) : a - b ≤ c := by omega
protected theorem sub_right_le_of_le_add (h : a ≤ b + c) : a - c ≤ b := by omega
protected theorem le_add_of_sub_left_le (h : a - b ≤ c) : a ≤ b + c := by omega
protected theorem le_add_of_sub_right_le (h : a - c ≤ b) : a ≤ b + c := by omega
protected theorem add_le_of_le_sub_left (h : b ≤ c - a) : a + b ≤ c := by omega
protected theorem add_le_of_le_sub_right (h : a ≤ c - b) : a + b ≤ c := by omega
protected theorem le_sub_left_of_add_le (h : a + b ≤ c) : b ≤ c - a := by omega
protected theorem le_sub_right_of_add_le (h : a + b ≤ c) : a ≤ c - b := by omega
protected theorem sub_le_of_sub_le (h : a - b ≤ c) : a - c ≤ b := by omega
protected theorem add_le_of_le_neg_add (h : b ≤ -a + c) : a + b ≤ c := by omega
protected theorem le_neg_add_of_add_le (h : a + b ≤ c) : b ≤ -a + c := by omega
protected theorem le_add_of_neg_add_le (h : -b + a ≤ c) : a ≤ b + c := by omega
protected theorem neg_add_le_of_le_add (h : a ≤ b + c) : -b + a ≤ c := by omega
protected theorem le_add_of_neg_add_le_left (h : -b + a ≤ c) : a ≤ b + c := by omega
protected theorem neg_add_le_left_of_le_add (h : a ≤ b + c) : -b + a ≤ c := by omega
protected theorem le_add_of_neg_add_le_right (h : -c + a ≤ b) : a ≤ b + c := by omega
protected theorem neg_add_le_right_of_le_add (h : a ≤ b + c) : -c + a ≤ b := by omega
protected theorem le_add_of_neg_le_sub_left (h : -a ≤ b - c) : c ≤ a + b := by omega
protected theorem neg_le_sub_left_of_le_add (h : c ≤ a + b) : -a ≤ b - c := by omega
protected theorem le_add_of_neg_le_sub_right (h : -b ≤ a - c) : c ≤ a + b := by omega
protected theorem neg_le_sub_right_of_le_add (h : c ≤ a + b) : -b ≤ a - c := by omega

/-! ## Moving a term to the other side of `<` -/

protected theorem add_lt_iff : a + b < c ↔ a < -b + c := by omega
protected theorem sub_lt_iff : a - b < c ↔ a < c + b := by omega
protected theorem lt_sub_right_iff_add_lt : a < c - b ↔ a + b < c := by omega
protected theorem sub_left_lt_of_lt_add (h : a < b + c) : a - b < c := by omega
protected theorem sub_right_lt_of_lt_add (h : a < b + c) : a - c < b := by omega
protected theorem lt_add_of_sub_left_lt (h : a - b < c) : a < b + c := by omega
protected theorem lt_add_of_sub_right_lt (h : a - c < b) : a < b + c := by omega
protected theorem add_lt_of_lt_sub_left (h : b < c - a) : a + b < c := by omega
protected theorem add_lt_of_lt_sub_right (h : a < c - b) : a + b < c := by omega
protected theorem lt_sub_left_of_add_lt (h : a + b < c) : b < c - a := by omega
protected theorem lt_sub_right_of_add_lt (h : a + b < c) : a < c - b := by omega
protected theorem sub_lt_of_sub_lt (h : a - b < c) : a - c < b := by omega
protected theorem add_lt_of_lt_neg_add (h : b < -a + c) : a + b < c := by omega
protected theorem lt_neg_add_of_add_lt (h : a + b < c) : b < -a + c := by omega
protected theorem lt_add_of_neg_add_lt (h : -b + a < c) : a < b + c := by omega
protected theorem neg_add_lt_of_lt_add (h : a < b + c) : -b + a < c := by omega
protected theorem lt_add_of_neg_add_lt_left (h : -b + a < c) : a < b + c := by omega
protected theorem neg_add_lt_left_of_lt_add (h : a < b + c) : -b + a < c := by omega
protected theorem lt_add_of_neg_add_lt_right (h : -c + a < b) : a < b + c := by omega
protected theorem neg_add_lt_right_of_lt_add (h : a < b + c) : -c + a < b := by omega
protected theorem lt_add_of_neg_lt_sub_left (h : -a < b - c) : c < a + b := by omega
protected theorem neg_lt_sub_left_of_lt_add (h : c < a + b) : -a < b - c := by omega
protected theorem lt_add_of_neg_lt_sub_right (h : -b < a - c) : c < a + b := by omega
protected theorem neg_lt_sub_right_of_lt_add (h : c < a + b) : -b < a - c := by omega

end Int
