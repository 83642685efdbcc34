prelude
import Init.Logic.Foundation

/-!
# Coercions

The classes through which the elaborator finds a function from the type a term has to the type it should have. A
chain is `CoeHead? CoeOut* Coe* CoeTail?`; one auxiliary class for each prefix of that pattern makes the search
terminate. `CoeDep` may look at the term itself. Each `coe` is unfolded once the coercion is inserted.
-/

universe u v w

/-- Coercions that chain freely, applied from the expected type backwards. -/
class Coe (α : semiOutParam (Sort u)) (β : Sort v) where
  coe : α → β

/-- `Coe*`. -/
class CoeTC (α : Sort u) (β : Sort v) where
  coe : α → β

/-- Coercions that chain freely, applied from the given type forwards. -/
class CoeOut (α : Sort u) (β : semiOutParam (Sort v)) where
  coe : α → β

/-- `CoeOut* Coe*`. -/
class CoeOTC (α : Sort u) (β : Sort v) where
  coe : α → β

/-- Coercions for the beginning of a chain. -/
class CoeHead (α : Sort u) (β : semiOutParam (Sort v)) where
  coe : α → β

/-- `CoeHead? CoeOut* Coe*`. -/
class CoeHTC (α : Sort u) (β : Sort v) where
  coe : α → β

/-- Coercions for the end of a chain. -/
class CoeTail (α : semiOutParam (Sort u)) (β : Sort v) where
  coe : α → β

/-- `CoeHead? CoeOut* Coe* CoeTail?`. -/
class CoeHTCT (α : Sort u) (β : Sort v) where
  coe : α → β

/-- Coercions of one particular term. -/
class CoeDep (α : Sort u) (_ : α) (β : Sort v) where
  coe : β

/-- What the elaborator asks for. -/
class CoeT (α : Sort u) (_ : α) (β : Sort v) where
  coe : β

/-- Coercions to functions, for a term that is applied. -/
class CoeFun (α : Sort u) (γ : outParam (α → Sort v)) where
  coe : (f : α) → γ f

/-- Coercions to types, for a term that stands where a type should. -/
class CoeSort (α : Sort u) (β : outParam (Sort v)) where
  coe : α → β

attribute [coe_decl] Coe.coe CoeTC.coe CoeOut.coe CoeOTC.coe CoeHead.coe CoeHTC.coe CoeTail.coe CoeHTCT.coe
  CoeDep.coe CoeT.coe CoeFun.coe CoeSort.coe

variable {α : Sort u} {β : Sort v} {γ : Sort w}

instance [Coe β γ] [CoeTC α β] : CoeTC α γ where coe a := Coe.coe (CoeTC.coe a : β)
instance [Coe α β] : CoeTC α β where coe a := Coe.coe a
instance : CoeTC α α where coe a := a

instance [CoeOut α β] [CoeOTC β γ] : CoeOTC α γ where coe a := CoeOTC.coe (CoeOut.coe a : β)
instance [CoeTC α β] : CoeOTC α β where coe a := CoeTC.coe a
instance : CoeOTC α α where coe a := a

instance [CoeHead α β] [CoeOTC β γ] : CoeHTC α γ where coe a := CoeOTC.coe (CoeHead.coe a : β)
instance [CoeOTC α β] : CoeHTC α β where coe a := CoeOTC.coe a
instance : CoeHTC α α where coe a := a

instance [CoeTail β γ] [CoeHTC α β] : CoeHTCT α γ where coe a := CoeTail.coe (CoeHTC.coe a : β)
instance [CoeHTC α β] : CoeHTCT α β where coe a := CoeHTC.coe a
instance : CoeHTCT α α where coe a := a

instance {a : α} [CoeHTCT α β] : CoeT α a β where coe := CoeHTCT.coe a
instance {a : α} [CoeDep α a β] : CoeT α a β where coe := CoeDep.coe a
instance {a : α} : CoeT α a α where coe := a

instance {γ : α → Sort w} [CoeFun α γ] {a : α} : CoeDep α a (γ a) where coe := CoeFun.coe a
instance [CoeFun α fun _ => β] : CoeOut α β where coe a := CoeFun.coe a
instance [CoeSort α β] : CoeOut α β where coe a := CoeSort.coe a

/-! ## Coercions between basic types -/

instance boolToProp : Coe Bool Prop where
  coe b := b = true

instance boolToSort : CoeSort Bool Prop where
  coe b := b = true

instance decPropToBool (p : Prop) [Decidable p] : CoeDep Prop p Bool where
  coe := decide p

instance optionCoe {α : Type u} : Coe α (Option α) where
  coe := some

instance subtypeCoe {α : Sort u} {p : α → Prop} : CoeOut (Subtype p) α where
  coe v := v.val

/-! ## Numbers -/

/-- The canonical map from the naturals to `R`. -/
class NatCast (R : Type u) where
  protected natCast : Nat → R

instance instNatCastNat : NatCast Nat where
  natCast n := n

/-- A natural number as an element of `R`, `(↑n : R)`. -/
@[coe, reducible, match_pattern] protected def Nat.cast {R : Type u} [NatCast R] : Nat → R :=
  NatCast.natCast

instance {R : Type u} [NatCast R] : CoeTail Nat R where coe := Nat.cast
instance {R : Type u} [NatCast R] : CoeHTCT Nat R where coe := Nat.cast
