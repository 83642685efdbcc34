prelude
import Init.Int.Order

/-!
# Integers: powers
-/

namespace Int

private theorem ofNat_pow_def (m n : Nat) : ofNat m ^ n = ofNat (m ^ n) := rfl
private theorem negSucc_pow_def (m n : Nat) :
    -[m+1] ^ n = if n % 2 = 0 then ofNat (m.succ ^ n) else -ofNat (m.succ ^ n) := rfl

@[simp] protected theorem pow_zero (b : Int) : b ^ 0 = 1 := by
  cases b <;> rfl
protected theorem pow_succ (b : Int) (e : Nat) : b ^ (e + 1) = b ^ e * b := by
  cases b with
  | ofNat m => rfl
  | negSucc m =>
    rw [negSucc_pow_def, negSucc_pow_def]
    cases Nat.mod_two_eq_zero_or_one e with
    | inl h =>
      have h' : (e + 1) % 2 = 1 := by rw [Nat.add_mod, h]
      rw [if_pos h, if_neg (by rw [h']; exact Nat.one_ne_zero)]
      rfl
    | inr h =>
      have h' : (e + 1) % 2 = 0 := by rw [Nat.add_mod, h]
      rw [if_pos h', if_neg (by rw [h]; exact Nat.one_ne_zero)]
      exact (Int.neg_mul_neg (ofNat (m.succ ^ e)) (m.succ : Int)).symm
protected theorem pow_succ' (b : Int) (e : Nat) : b ^ (e + 1) = b * b ^ e := by
  rw [Int.pow_succ, Int.mul_comm]
protected theorem pow_one (b : Int) : b ^ 1 = b := by
  rw [Int.pow_succ b 0, Int.pow_zero, Int.one_mul]
protected theorem one_pow {n : Nat} : (1 : Int) ^ n = 1 := by
  induction n with
  | zero => rfl
  | succ n ih => rw [Int.pow_succ, ih, Int.one_mul]
protected theorem zero_pow {n : Nat} (h : n ≠ 0) : (0 : Int) ^ n = 0 := by
  cases n with
  | zero => exact absurd rfl h
  | succ n => rw [Int.pow_succ, Int.mul_zero]
protected theorem pow_add (a : Int) (m n : Nat) : a ^ (m + n) = a ^ m * a ^ n := by
  induction n with
  | zero => rw [Int.pow_zero, Int.mul_one]; rfl
  | succ n ih => rw [← Nat.add_assoc, Int.pow_succ, ih, Int.pow_succ, Int.mul_assoc]
protected theorem pow_mul {a : Int} {n m : Nat} : a ^ (n * m) = (a ^ n) ^ m := by
  induction m with
  | zero => rw [Nat.mul_zero, Int.pow_zero, Int.pow_zero]
  | succ m ih => rw [Nat.mul_succ, Int.pow_add, ih, Int.pow_succ]
protected theorem mul_pow {a b : Int} {n : Nat} : (a * b) ^ n = a ^ n * b ^ n := by
  induction n with
  | zero => rw [Int.pow_zero, Int.pow_zero, Int.pow_zero, Int.mul_one]
  | succ n ih =>
    rw [Int.pow_succ, ih, Int.pow_succ, Int.pow_succ, Int.mul_assoc, Int.mul_left_comm (b ^ n), ← Int.mul_assoc]
protected theorem pow_pos {n : Int} {m : Nat} (h : 0 < n) : 0 < n ^ m := by
  induction m with
  | zero => rw [Int.pow_zero]; exact natCast_pos.2 (Nat.succ_pos 0)
  | succ m ih => rw [Int.pow_succ]; exact Int.mul_pos ih h
protected theorem pow_nonneg {n : Int} {m : Nat} (h : 0 ≤ n) : 0 ≤ n ^ m := by
  induction m with
  | zero => rw [Int.pow_zero]; exact natCast_nonneg 1
  | succ m ih => rw [Int.pow_succ]; exact Int.mul_nonneg ih h
protected theorem pow_ne_zero {n : Int} {m : Nat} (h : n ≠ 0) : n ^ m ≠ 0 := by
  induction m with
  | zero => rw [Int.pow_zero]; exact Int.one_ne_zero
  | succ m ih => rw [Int.pow_succ]; exact Int.mul_ne_zero ih h
@[simp, norm_cast] theorem natCast_pow (b n : Nat) : ((b ^ n : Nat) : Int) = (b : Int) ^ n := rfl

end Int
