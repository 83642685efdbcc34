prelude
import Init.Logic.LawfulEquality
import Init.Nat.SubOrder

/-!
# Natural numbers: what literal arithmetic rests on

`simp` cancels numerals on both sides of `=`, `≤`, `==` and inside `-`; these lemmas are the steps it cites.
-/

universe u

namespace Nat

/-! ## Comparison by computation -/

/-- `a < b` as a computation. -/
def blt (a b : Nat) : Bool := ble a.succ b

@[simp] theorem beq_refl (a : Nat) : Nat.beq a a = true := beq_self_eq_true a
@[simp] theorem beq_eq {x y : Nat} : (Nat.beq x y = true) = (x = y) :=
  propext ⟨eq_of_beq_eq_true, fun h => h ▸ beq_self_eq_true x⟩
@[simp] theorem ble_eq {x y : Nat} : (Nat.ble x y = true) = (x ≤ y) := propext ⟨le_of_ble_eq_true, ble_eq_true_of_le⟩
@[simp] theorem blt_eq {x y : Nat} : (Nat.blt x y = true) = (x < y) := propext ⟨le_of_ble_eq_true, ble_eq_true_of_le⟩

instance : LawfulBEq Nat where
  eq_of_beq h := of_decide_eq_true h
  rfl := decide_eq_true rfl

theorem beq_eq_true_eq (a b : Nat) : ((a == b) = true) = (a = b) := propext beq_iff_eq
theorem not_beq_eq_true_eq (a b : Nat) : ((!(a == b)) = true) = ¬ (a = b) := propext bne_iff_ne

namespace Simproc

/-! ## Subtraction -/

theorem sub_add_eq_comm (a b c : Nat) : a - (b + c) = a - c - b := by
  rw [Nat.add_comm, Nat.sub_add_eq]
theorem add_sub_add_ge (a c : Nat) {b d : Nat} (h : b ≥ d) : a + b - (c + d) = a + (b - d) - c := by
  rw [sub_add_eq_comm, Nat.add_sub_assoc h]
theorem add_sub_add_le (a c : Nat) {b d : Nat} (h : b ≤ d) : a + b - (c + d) = a - (c + (d - b)) := by
  rw [← Nat.add_sub_add_right a b, Nat.add_assoc, Nat.sub_add_cancel h]
theorem add_sub_le (a : Nat) {b c : Nat} (h : b ≤ c) : a + b - c = a - (c - b) := by
  rw [← Nat.add_sub_add_right a b, Nat.sub_add_cancel h]

/-! ## Equations -/

theorem add_eq_gt (a : Nat) {b c : Nat} (h : b > c) : (a + b = c) = False :=
  eq_false (ne_of_gt (Nat.lt_of_lt_of_le h (le_add_left b a)))
theorem eq_add_gt (a : Nat) {b c : Nat} (h : c > a) : (a = b + c) = False :=
  eq_false (ne_of_lt (Nat.lt_of_lt_of_le h (le_add_left c b)))
theorem add_eq_add_le (a c : Nat) {b d : Nat} (h : b ≤ d) : (a + b = c + d) = (a = c + (d - b)) := by
  rw [← Nat.add_right_cancel_iff (n := b) (m := a), Nat.add_assoc c, Nat.sub_add_cancel h]
theorem add_eq_add_ge (a c : Nat) {b d : Nat} (h : b ≥ d) : (a + b = c + d) = (a + (b - d) = c) := by
  rw [← Nat.add_right_cancel_iff (n := d) (k := c), Nat.add_assoc, Nat.sub_add_cancel h]
theorem add_eq_le (a : Nat) {b c : Nat} (h : b ≤ c) : (a + b = c) = (a = c - b) := by
  rw [← Nat.add_right_cancel_iff (n := b) (m := a), Nat.sub_add_cancel h]
theorem eq_add_le {a : Nat} (b : Nat) {c : Nat} (h : c ≤ a) : (a = b + c) = (b = a - c) := by
  rw [← add_eq_le b h]
  exact propext eq_comm

/-! ## Equations as truth values -/

theorem beqEqOfEqEq {a b c d : Nat} (p : (a = b) = (c = d)) : (a == b) = (c == d) := by
  show decide (a = b) = decide (c = d)
  simp only [p]
theorem beqFalseOfEqFalse {a b : Nat} (p : (a = b) = False) : (a == b) = false :=
  decide_eq_false (of_eq_false p)
theorem bneEqOfEqEq {a b c d : Nat} (p : (a = b) = (c = d)) : (a != b) = (c != d) :=
  congrArg (! ·) (beqEqOfEqEq p)
theorem bneTrueOfEqFalse {a b : Nat} (p : (a = b) = False) : (a != b) = true :=
  congrArg (! ·) (beqFalseOfEqFalse p)

/-! ## Inequalities -/

theorem add_le_add_le (a c : Nat) {b d : Nat} (h : b ≤ d) : (a + b ≤ c + d) = (a ≤ c + (d - b)) := by
  rw [← Nat.add_le_add_iff_right (n := b) (m := a), Nat.add_assoc c, Nat.sub_add_cancel h]
theorem add_le_add_ge (a c : Nat) {b d : Nat} (h : b ≥ d) : (a + b ≤ c + d) = (a + (b - d) ≤ c) := by
  rw [← Nat.add_le_add_iff_right (n := d) (k := c), Nat.add_assoc, Nat.sub_add_cancel h]
theorem add_le_le (a : Nat) {b c : Nat} (h : b ≤ c) : (a + b ≤ c) = (a ≤ c - b) :=
  propext (Nat.le_sub_iff_add_le h).symm
theorem add_le_gt (a : Nat) {b c : Nat} (h : b > c) : (a + b ≤ c) = False :=
  eq_false (Nat.not_le_of_gt (Nat.lt_of_lt_of_le h (le_add_left b a)))
theorem le_add_le (a : Nat) {b c : Nat} (h : a ≤ c) : (a ≤ b + c) = True := eq_true (le_add_left_of_le h)
theorem le_add_ge (a : Nat) {b c : Nat} (_ : a ≥ c) : (a ≤ b + c) = (a - c ≤ b) :=
  propext Nat.sub_le_iff_le_add.symm

end Simproc

/-- From `a + k = b + k` to `a = b`: how dependent elimination takes numerals apart. -/
@[reducible] def Internal.elimOffset {α : Sort u} (a b k : Nat) (h₁ : a + k = b + k) (h₂ : a = b → α) : α :=
  h₂ (Nat.add_right_cancel h₁)

end Nat
