prelude
import Init.Logic.Foundation

/-!
# Small types

Sums, dependent pairs, the empty types, and lifts between universes.
-/

universe u v w r s

/-- Either a value of `α` or one of `β`, `α ⊕ β`. -/
inductive Sum (α : Type u) (β : Type v) where
  | inl (val : α) : Sum α β
  | inr (val : β) : Sum α β

/-- `α ⊕' β`: as `Sum`, for types in any universe. -/
inductive PSum (α : Sort u) (β : Sort v) where
  | inl (val : α) : PSum α β
  | inr (val : β) : PSum α β

/-- Dependent pairs, `(a : α) × β a`. -/
@[pp_using_anonymous_constructor]
structure Sigma {α : Type u} (β : α → Type v) where
  fst : α
  snd : β fst

/-- Dependent pairs in any universe, `(a : α) ×' β a`. -/
@[pp_using_anonymous_constructor]
structure PSigma {α : Sort u} (β : α → Sort v) where
  fst : α
  snd : β fst

/-- The type without elements. -/
inductive Empty : Type

set_option bootstrap.inductiveCheckResultingUniverse false in
/-- The type without elements, in any universe. -/
inductive PEmpty : Sort u where

/-- A value moved to a higher universe. -/
structure ULift.{t, t'} (α : Type t') : Type (max t' t) where
  up ::
  down : α

/-- A proposition or a value as an element of a `Type`. -/
structure PLift (α : Sort u) : Type u where
  up ::
  down : α

@[macro_inline] def Empty.elim {C : Sort u} : Empty → C := Empty.rec (fun _ => C)

@[macro_inline] def PEmpty.elim {C : Sort u} : PEmpty → C := fun a => nomatch a

/-! ## Elements -/

instance instInhabitedPUnit : Inhabited PUnit.{u} := ⟨⟨⟩⟩
instance instInhabitedBool : Inhabited Bool := ⟨false⟩
instance instInhabitedTrue : Inhabited True := ⟨True.intro⟩
instance instInhabitedForall (α : Sort u) {β : α → Sort v} [(a : α) → Inhabited (β a)] : Inhabited ((a : α) → β a) :=
  ⟨fun _ => default⟩
