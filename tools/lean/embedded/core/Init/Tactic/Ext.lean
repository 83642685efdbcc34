prelude
import Init.Recursion.Injective
import Init.Logic.Heterogeneous

/-!
# Extensionality

The lemmas that the `ext` tactic knows from the start: functions, propositions, pairs, subtypes.
-/

universe u v

attribute [ext] Prod PProd Sigma PSigma

attribute [ext] funext propext

@[ext] protected theorem Subtype.ext {α : Sort u} {p : α → Prop} : {a1 a2 : {x : α // p x}} → a1.val = a2.val → a1 = a2
  | ⟨_, _⟩, ⟨_, _⟩, rfl => rfl

@[ext] protected theorem PUnit.ext (x y : PUnit) : x = y := rfl
protected theorem Unit.ext (x y : Unit) : x = y := rfl

protected theorem Subtype.eq {α : Sort u} {p : α → Prop} {a1 a2 : {x : α // p x}} (h : a1.val = a2.val) : a1 = a2 :=
  Subtype.ext h
