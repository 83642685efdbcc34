prelude
import Init.Grind.Gadget
import Init.Logic.Function

/-!
# `grind`: injective functions

An injective function from an inhabited type has a left inverse; `grind` calls it by name.
-/

universe u v

namespace Lean.Grind

theorem _root_.Function.Injective.leftInverse {α : Sort u} {β : Sort v} (f : α → β) (hf : Function.Injective f)
    [hα : Nonempty α] : ∃ g : β → α, Function.LeftInverse g f :=
  ⟨fun b => @dite _ (∃ a, f a = b) (Classical.propDecidable _) Classical.choose fun _ => Classical.choice hα, fun a =>
    have h : ∃ x, f x = f a := ⟨a, rfl⟩
    (dif_pos h).trans (hf (Classical.choose_spec h))⟩

/-- A left inverse of an injective function. -/
noncomputable def leftInv {α : Sort u} {β : Sort v} (f : α → β) (hf : Function.Injective f) [Nonempty α] : β → α :=
  Classical.choose (hf.leftInverse f)

theorem leftInv_eq {α : Sort u} {β : Sort v} (f : α → β) (hf : Function.Injective f) [Nonempty α] (a : α) :
    leftInv f hf (f a) = a :=
  Classical.choose_spec (hf.leftInverse f) a

end Lean.Grind
