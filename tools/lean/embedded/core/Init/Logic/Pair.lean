prelude
import Init.Logic.DecidableEquality
import Init.Logic.Function

/-!
# Pairs and subtypes

Maps of pairs, their lexicographic order, and quantifiers over pairs and over elements with a property.
-/

universe u v w x u₁ u₂ v₁ v₂

namespace Prod

theorem eta {α : Type u} {β : Type v} (p : α × β) : (p.1, p.2) = p := rfl

/-! ## Maps -/

/-- Apply one function to each part. -/
def map {α₁ : Type u₁} {α₂ : Type u₂} {β₁ : Type v₁} {β₂ : Type v₂} (f : α₁ → α₂) (g : β₁ → β₂) :
    α₁ × β₁ → α₂ × β₂
  | (a, b) => (f a, g b)

section
variable {α : Type u} {β : Type v} {γ : Type w} {δ : Type x} {ε : Type u₁} {ζ : Type v₁}

@[simp] theorem map_apply (f : α → β) (g : γ → δ) (x : α) (y : γ) : map f g (x, y) = (f x, g y) := rfl
@[simp] theorem map_fst (f : α → β) (g : γ → δ) (x : α × γ) : (map f g x).1 = f x.1 := rfl
@[simp] theorem map_snd (f : α → β) (g : γ → δ) (x : α × γ) : (map f g x).2 = g x.2 := rfl
@[simp] theorem map_id : map (@id α) (@id β) = id := rfl
@[simp] theorem map_id' : map (fun a : α => a) (fun b : β => b) = fun x => x := rfl
theorem map_comp_map (f : α → β) (f' : γ → δ) (g : β → ε) (g' : δ → ζ) :
    map g g' ∘ map f f' = map (g ∘ f) (g' ∘ f') := rfl
theorem map_map (f : α → β) (f' : γ → δ) (g : β → ε) (g' : δ → ζ) (x : α × γ) :
    map g g' (map f f' x) = map (g ∘ f) (g' ∘ f') x := rfl

/-- Exchange the parts. -/
def swap : α × β → β × α := fun p => (p.2, p.1)

@[simp] theorem swap_swap : ∀ x : α × β, swap (swap x) = x := fun _ => rfl
@[simp] theorem fst_swap {p : α × β} : (swap p).1 = p.2 := rfl
@[simp] theorem snd_swap {p : α × β} : (swap p).2 = p.1 := rfl
@[simp] theorem swap_prod_mk {a : α} {b : β} : swap (a, b) = (b, a) := rfl
@[simp] theorem swap_swap_eq : swap ∘ swap = @id (α × β) := rfl
@[simp] theorem swap_inj {p q : α × β} : swap p = swap q ↔ p = q := ⟨congrArg swap, congrArg swap⟩
theorem map_comp_swap (f : α → β) (g : γ → δ) : map f g ∘ swap = swap ∘ map g f := rfl

/-! ## Quantifiers -/

@[simp] protected theorem «forall» {p : α × β → Prop} : (∀ x, p x) ↔ ∀ a b, p (a, b) :=
  ⟨fun h a b => h (a, b), fun h ⟨a, b⟩ => h a b⟩
@[simp] protected theorem «exists» {p : α × β → Prop} : (∃ x, p x) ↔ ∃ a b, p (a, b) :=
  ⟨fun ⟨⟨a, b⟩, h⟩ => ⟨a, b, h⟩, fun ⟨a, b, h⟩ => ⟨⟨a, b⟩, h⟩⟩

/-! ## Lexicographic order -/

/-- The first parts decide, and the second parts where the first are equal. -/
def lexLt [LT α] [LT β] (s : α × β) (t : α × β) : Prop := s.1 < t.1 ∨ (s.1 = t.1 ∧ s.2 < t.2)

instance lexLtDec [LT α] [LT β] [DecidableEq α] [(a b : α) → Decidable (a < b)] [(a b : β) → Decidable (a < b)] :
    (s t : α × β) → Decidable (lexLt s t) := fun _ _ => inferInstanceAs (Decidable (_ ∨ _))

theorem lexLt_def [LT α] [LT β] (s t : α × β) : lexLt s t = (s.1 < t.1 ∨ (s.1 = t.1 ∧ s.2 < t.2)) := rfl
end

end Prod

namespace Subtype
variable {α : Sort u} {p : α → Prop}

@[simp] protected theorem «forall» {q : {a // p a} → Prop} : (∀ x, q x) ↔ ∀ a b, q ⟨a, b⟩ :=
  ⟨fun h a b => h ⟨a, b⟩, fun h ⟨a, b⟩ => h a b⟩
@[simp] protected theorem «exists» {q : {a // p a} → Prop} : (∃ x, q x) ↔ ∃ a b, q ⟨a, b⟩ :=
  ⟨fun ⟨⟨a, b⟩, h⟩ => ⟨a, b, h⟩, fun ⟨a, b, h⟩ => ⟨⟨a, b⟩, h⟩⟩

end Subtype
