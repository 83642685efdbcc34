prelude
import Init.Tactic.Operation
import Init.Nat.Algebra
import Init.Nat.Order
import Init.Int.Ring
import Init.Int.Order
import Init.List.Basic

/-!
# Laws of arithmetic for the tactics

Which operations on numbers and lists `ac_rfl` may rearrange, and which orders `rfl` knows to be reflexive.
-/

universe u

attribute [refl] Nat.le_refl Int.le_refl

namespace Int

instance instAssociativeAdd : Std.Associative (α := Int) (· + ·) := ⟨Int.add_assoc⟩
instance instCommutativeAdd : Std.Commutative (α := Int) (· + ·) := ⟨Int.add_comm⟩
instance instLawfulIdentityAdd : Std.LawfulIdentity (α := Int) (· + ·) 0 where
  left_id := Int.zero_add
  right_id := Int.add_zero

instance instAssociativeMul : Std.Associative (α := Int) (· * ·) := ⟨Int.mul_assoc⟩
instance instCommutativeMul : Std.Commutative (α := Int) (· * ·) := ⟨Int.mul_comm⟩
instance instLawfulIdentityMul : Std.LawfulIdentity (α := Int) (· * ·) 1 where
  left_id := Int.one_mul
  right_id := Int.mul_one

end Int

namespace List

instance instAssociativeAppend {α : Type u} : Std.Associative (α := List α) (· ++ ·) := ⟨List.append_assoc⟩
instance instLawfulIdentityAppend {α : Type u} : Std.LawfulIdentity (α := List α) (· ++ ·) [] where
  left_id := List.nil_append
  right_id := List.append_nil

end List
