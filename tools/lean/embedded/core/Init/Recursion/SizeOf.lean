prelude
import Init.Syntax

/-!
# Sizes

Every inductive type gets a size function, which is what well-founded recursion decreases by default. The frontend
derives it for each type declared after this file; types declared before get theirs here.
-/

universe u v

/-- Types whose elements have a size. -/
class SizeOf (α : Sort u) where
  sizeOf : α → Nat

export SizeOf (sizeOf)

/-- The size in a type that has no size of its own. -/
@[implicit_reducible] protected def default.sizeOf (α : Sort u) : α → Nat
  | _ => 0

instance (priority := low) instSizeOfDefault (α : Sort u) : SizeOf α where
  sizeOf := default.sizeOf α

@[simp] theorem sizeOf_default {α : Sort u} (n : α) : sizeOf n = 0 := rfl

instance instSizeOfNat : SizeOf Nat where
  sizeOf n := n

@[simp] theorem sizeOf_nat (n : Nat) : sizeOf n = n := rfl

instance instSizeOfForallUnit {α : Type u} [SizeOf α] : SizeOf (Unit → α) where
  sizeOf f := sizeOf (f ())

@[simp] theorem sizeOf_thunk {α : Type u} [SizeOf α] (f : Unit → α) : sizeOf f = sizeOf (f ()) := rfl

/-! ## Types that were declared before -/

deriving instance SizeOf for PUnit
deriving instance SizeOf for Bool
deriving instance SizeOf for Prod
deriving instance SizeOf for PProd
deriving instance SizeOf for MProd
deriving instance SizeOf for Subtype
deriving instance SizeOf for Option
deriving instance SizeOf for List
deriving instance SizeOf for Array
deriving instance SizeOf for Fin
deriving instance SizeOf for BitVec
deriving instance SizeOf for UInt32
deriving instance SizeOf for UInt64
deriving instance SizeOf for Char
deriving instance SizeOf for String

@[simp] theorem Unit.sizeOf (u : Unit) : sizeOf u = 1 := rfl
@[simp] theorem Bool.sizeOf_eq_one (b : Bool) : sizeOf b = 1 :=
  match b with
  | true  => rfl
  | false => rfl
