prelude
import Init.Grind.Normalize

/-!
# `grind`: what its solvers ask for

Before `grind` hands the terms of a type to its solvers for rings, modules and orders it looks for an instance of these
classes. No type here has one: linear arithmetic on naturals and integers has a solver of its own.
-/

universe u

namespace Lean.Grind

/-- Commutative semirings. -/
class CommSemiring (α : Type u) extends Add α, Mul α where
  zero : α
  one : α
  add_assoc (a b c : α) : a + b + c = a + (b + c)
  add_comm (a b : α) : a + b = b + a
  add_zero (a : α) : a + zero = a
  mul_assoc (a b c : α) : a * b * c = a * (b * c)
  mul_comm (a b : α) : a * b = b * a
  mul_one (a : α) : a * one = a
  mul_zero (a : α) : a * zero = zero
  mul_add (a b c : α) : a * (b + c) = a * b + a * c

/-- Commutative rings. -/
class CommRing (α : Type u) extends CommSemiring α, Neg α where
  neg_add (a : α) : -a + a = zero

/-- Semirings whose product need not commute. -/
class Semiring (α : Type u) extends Add α, Mul α where
  zero : α
  one : α
  add_assoc (a b c : α) : a + b + c = a + (b + c)
  add_comm (a b : α) : a + b = b + a
  add_zero (a : α) : a + zero = a
  mul_assoc (a b c : α) : a * b * c = a * (b * c)
  mul_one (a : α) : a * one = a
  one_mul (a : α) : one * a = a
  mul_zero (a : α) : a * zero = zero
  zero_mul (a : α) : zero * a = zero
  mul_add (a b c : α) : a * (b + c) = a * b + a * c
  add_mul (a b c : α) : (a + b) * c = a * c + b * c

/-- Rings whose product need not commute. -/
class Ring (α : Type u) extends Semiring α, Neg α where
  neg_add (a : α) : -a + a = zero

/-- Commutative groups. -/
class IntModule (α : Type u) extends Add α, Neg α where
  zero : α
  add_assoc (a b c : α) : a + b + c = a + (b + c)
  add_comm (a b : α) : a + b = b + a
  add_zero (a : α) : a + zero = a
  neg_add (a : α) : -a + a = zero

/-- Commutative monoids. -/
class NatModule (α : Type u) extends Add α where
  zero : α
  add_assoc (a b c : α) : a + b + c = a + (b + c)
  add_comm (a b : α) : a + b = b + a
  add_zero (a : α) : a + zero = a

end Lean.Grind

namespace Std

/-- Reflexive and transitive orders. -/
class IsPreorder (α : Type u) [LE α] : Prop where
  le_refl (a : α) : a ≤ a
  le_trans (a b c : α) : a ≤ b → b ≤ c → a ≤ c

/-- Preorders in which two elements below each other are equal. -/
class IsPartialOrder (α : Type u) [LE α] : Prop extends IsPreorder α where
  le_antisymm (a b : α) : a ≤ b → b ≤ a → a = b

/-- Preorders in which any two elements compare. -/
class IsLinearPreorder (α : Type u) [LE α] : Prop extends IsPreorder α where
  le_total (a b : α) : a ≤ b ∨ b ≤ a

/-- Partial orders in which any two elements compare. -/
class IsLinearOrder (α : Type u) [LE α] : Prop extends IsPartialOrder α, IsLinearPreorder α

/-- Orders whose `<` is what their `≤` says. -/
class LawfulOrderLT (α : Type u) [LE α] [LT α] : Prop where
  lt_iff (a b : α) : a < b ↔ a ≤ b ∧ ¬b ≤ a

end Std
