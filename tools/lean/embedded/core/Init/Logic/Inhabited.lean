prelude
import Init.Logic.Classical

/-!
# Types with elements

Instances of `Inhabited` and `Nonempty`, and laws of types with at most one element.
-/

universe u v w

instance : Inhabited Prop where
  default := True

instance {α : Type u} {β : Type v} [Inhabited α] [Inhabited β] : Inhabited (α × β) where
  default := (default, default)
instance {α β : Type u} [Inhabited α] [Inhabited β] : Inhabited (MProd α β) where
  default := ⟨default, default⟩
instance {α : Sort u} {β : Sort v} [Inhabited α] [Inhabited β] : Inhabited (PProd α β) where
  default := ⟨default, default⟩

instance {α : Type u} {β : Type v} [h1 : Nonempty α] [h2 : Nonempty β] : Nonempty (α × β) :=
  h1.elim fun a => h2.elim fun b => ⟨(a, b)⟩
instance {α β : Type u} [h1 : Nonempty α] [h2 : Nonempty β] : Nonempty (MProd α β) :=
  h1.elim fun a => h2.elim fun b => ⟨⟨a, b⟩⟩
instance {α : Sort u} {β : Sort v} [h1 : Nonempty α] [h2 : Nonempty β] : Nonempty (PProd α β) :=
  h1.elim fun a => h2.elim fun b => ⟨⟨a, b⟩⟩

instance Pi.instNonempty {α : Sort u} {β : α → Sort v} [h : ∀ a, Nonempty (β a)] : Nonempty ((a : α) → β a) :=
  ⟨fun a => Classical.choice (h a)⟩

section
variable {α : Sort u} {β : Sort v}

instance PSum.nonemptyLeft [h : Nonempty α] : Nonempty (PSum α β) := h.elim fun a => ⟨.inl a⟩
instance PSum.nonemptyRight [h : Nonempty β] : Nonempty (PSum α β) := h.elim fun b => ⟨.inr b⟩
/-- `α ⊕' β` has an element if `α` has. Not an instance, since `β` offers another. -/
@[reducible] def PSum.inhabitedLeft [Inhabited α] : Inhabited (PSum α β) := ⟨.inl default⟩
/-- `α ⊕' β` has an element if `β` has. Not an instance, since `α` offers another. -/
@[reducible] def PSum.inhabitedRight [Inhabited β] : Inhabited (PSum α β) := ⟨.inr default⟩
end

section
variable {α : Type u} {β : Type v}

instance Sum.nonemptyLeft [h : Nonempty α] : Nonempty (α ⊕ β) := h.elim fun a => ⟨.inl a⟩
instance Sum.nonemptyRight [h : Nonempty β] : Nonempty (α ⊕ β) := h.elim fun b => ⟨.inr b⟩
/-- `α ⊕ β` has an element if `α` has. Not an instance, since `β` offers another. -/
@[reducible] def Sum.inhabitedLeft [Inhabited α] : Inhabited (α ⊕ β) := ⟨.inl default⟩
/-- `α ⊕ β` has an element if `β` has. Not an instance, since `α` offers another. -/
@[reducible] def Sum.inhabitedRight [Inhabited β] : Inhabited (α ⊕ β) := ⟨.inr default⟩
end

theorem Exists.of_psigma_prop {α : Sort u} {p : α → Prop} : (PSigma fun x => p x) → ∃ x, p x := fun ⟨x, h⟩ => ⟨x, h⟩
theorem Subtype.exists_of_subtype {α : Sort u} {p : α → Prop} : {x // p x} → ∃ x, p x := fun ⟨x, h⟩ => ⟨x, h⟩

instance : DecidableEq PUnit.{u} := fun a b => isTrue (PUnit.subsingleton a b)
instance : DecidableEq Empty := fun a => a.elim
instance : DecidableEq PEmpty.{u} := fun a => a.elim
