prelude
import Init.Nat.Monotone
import Init.Tactic.Operation

/-!
# Natural numbers: laws as instances

What `ac_rfl` and friends look up.
-/

namespace Nat

instance : Std.Associative (α := Nat) (· + ·) := ⟨Nat.add_assoc⟩
instance : Std.Commutative (α := Nat) (· + ·) := ⟨Nat.add_comm⟩
instance : Std.LawfulIdentity (α := Nat) (· + ·) 0 where
  left_id := Nat.zero_add
  right_id := Nat.add_zero

instance : Std.Associative (α := Nat) (· * ·) := ⟨Nat.mul_assoc⟩
instance : Std.Commutative (α := Nat) (· * ·) := ⟨Nat.mul_comm⟩
instance : Std.LawfulIdentity (α := Nat) (· * ·) 1 where
  left_id := Nat.one_mul
  right_id := Nat.mul_one

instance : Std.Antisymm (α := Nat) (· ≤ ·) where
  antisymm _ _ := Nat.le_antisymm
instance : Std.Trichotomous (α := Nat) (· < ·) where
  trichotomous _ _ h₁ h₂ := Nat.le_antisymm (ge_of_not_lt h₂) (ge_of_not_lt h₁)
instance : Std.Refl (α := Nat) (· ≤ ·) := ⟨Nat.le_refl⟩
instance : Std.Total (α := Nat) (· ≤ ·) := ⟨Nat.le_total⟩

end Nat
