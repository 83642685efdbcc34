prelude
import Init.Data.OptionLemmas
import Init.Data.Types

/-!
# Sums of types
-/

universe u v w

namespace Sum

variable {α : Type u} {β : Type v} {γ : Type w} {α' β' : Type u}

/-- The left value, if it is one. -/
def getLeft? : α ⊕ β → Option α
  | inl a => some a
  | inr _ => none

/-- The right value, if it is one. -/
def getRight? : α ⊕ β → Option β
  | inr b => some b
  | inl _ => none

/-- Is it a left value? -/
def isLeft : α ⊕ β → Bool
  | inl _ => true
  | inr _ => false

/-- Is it a right value? -/
def isRight : α ⊕ β → Bool
  | inl _ => false
  | inr _ => true

/-- The left value, where it is one. -/
def getLeft : (ab : α ⊕ β) → ab.isLeft = true → α
  | inl a, _ => a

/-- The right value, where it is one. -/
def getRight : (ab : α ⊕ β) → ab.isRight = true → β
  | inr b, _ => b

/-- Distinguish the two cases. -/
protected def elim {γ : Sort w} (f : α → γ) (g : β → γ) : α ⊕ β → γ := fun x => Sum.casesOn x f g

/-- Apply a function to either side. -/
protected def map {γ : Type w} {δ : Type u} (f : α → γ) (g : β → δ) : α ⊕ β → γ ⊕ δ :=
  Sum.elim (inl ∘ f) (inr ∘ g)

/-- Exchange the sides. -/
def swap : α ⊕ β → β ⊕ α := Sum.elim inr inl

@[simp] theorem elim_inl {γ : Sort w} (f : α → γ) (g : β → γ) (x : α) : Sum.elim f g (inl x) = f x := rfl
@[simp] theorem elim_inr {γ : Sort w} (f : α → γ) (g : β → γ) (x : β) : Sum.elim f g (inr x) = g x := rfl
@[simp] theorem map_inl {γ : Type w} {δ : Type u} (f : α → γ) (g : β → δ) (x : α) :
    (inl x).map f g = inl (f x) := rfl
@[simp] theorem map_inr {γ : Type w} {δ : Type u} (f : α → γ) (g : β → δ) (x : β) :
    (inr x).map f g = inr (g x) := rfl
@[simp] theorem swap_inl {x : α} : swap (inl x : α ⊕ β) = inr x := rfl
@[simp] theorem swap_inr {x : β} : swap (inr x : α ⊕ β) = inl x := rfl
@[simp] theorem swap_swap (x : α ⊕ β) : swap (swap x) = x := by cases x <;> rfl
@[simp] theorem isLeft_inl {x : α} : (inl x : α ⊕ β).isLeft = true := rfl
@[simp] theorem isLeft_inr {x : β} : (inr x : α ⊕ β).isLeft = false := rfl
@[simp] theorem isRight_inl {x : α} : (inl x : α ⊕ β).isRight = false := rfl
@[simp] theorem isRight_inr {x : β} : (inr x : α ⊕ β).isRight = true := rfl
@[simp] theorem getLeft?_inl {x : α} : (inl x : α ⊕ β).getLeft? = some x := rfl
@[simp] theorem getLeft?_inr {x : β} : (inr x : α ⊕ β).getLeft? = none := rfl
@[simp] theorem getRight?_inl {x : α} : (inl x : α ⊕ β).getRight? = none := rfl
@[simp] theorem getRight?_inr {x : β} : (inr x : α ⊕ β).getRight? = some x := rfl

protected theorem «forall» {p : α ⊕ β → Prop} : (∀ x, p x) ↔ (∀ a, p (inl a)) ∧ ∀ b, p (inr b) :=
  ⟨fun h => ⟨fun _ => h _, fun _ => h _⟩, fun ⟨h, h'⟩ => fun | inl a => h a | inr b => h' b⟩
protected theorem «exists» {p : α ⊕ β → Prop} : (∃ x, p x) ↔ (∃ a, p (inl a)) ∨ ∃ b, p (inr b) :=
  ⟨fun | ⟨inl a, h⟩ => .inl ⟨a, h⟩ | ⟨inr b, h⟩ => .inr ⟨b, h⟩,
   fun | .inl ⟨_, h⟩ => ⟨_, h⟩ | .inr ⟨_, h⟩ => ⟨_, h⟩⟩
theorem inl_inj {a b : α} : (inl a : α ⊕ β) = inl b ↔ a = b := ⟨inl.inj, congrArg inl⟩
theorem inr_inj {a b : β} : (inr a : α ⊕ β) = inr b ↔ a = b := ⟨inr.inj, congrArg inr⟩
theorem inl_ne_inr {a : α} {b : β} : inl a ≠ inr b := nofun
theorem inr_ne_inl {a : α} {b : β} : inr b ≠ inl a := nofun
theorem isLeft_iff {x : α ⊕ β} : x.isLeft = true ↔ ∃ y, x = inl y := by cases x <;> simp
theorem isRight_iff {x : α ⊕ β} : x.isRight = true ↔ ∃ y, x = inr y := by cases x <;> simp
@[simp] theorem not_isLeft (x : α ⊕ β) : (!x.isLeft) = x.isRight := by cases x <;> rfl
@[simp] theorem not_isRight (x : α ⊕ β) : (!x.isRight) = x.isLeft := by cases x <;> rfl

end Sum
