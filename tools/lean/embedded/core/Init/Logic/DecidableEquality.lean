prelude
import Init.Logic.LawfulEquality
import Init.Recursion.Injective

/-!
# Decidable equality of pairs, sums and subtypes

The truth value of an equation is computed from the truth values for the parts.
-/

universe u v

section
variable {α : Sort u} {p : α → Prop}

theorem Subtype.eta (a : {x // p x}) (h : p (val a)) : mk (val a) h = a := rfl

instance Subtype.instDecidableEq [DecidableEq α] : DecidableEq {x : α // p x} :=
  fun a b => decidable_of_decidable_of_iff (p := a.val = b.val)
    ⟨fun h => by cases a; cases b; cases h; rfl, congrArg val⟩
end

section
variable {α : Type u} {p : α → Prop}

instance Subtype.instLawfulBEq [BEq α] [LawfulBEq α] : LawfulBEq {x : α // p x} where
  eq_of_beq {a b} h := by cases a; cases b; cases eq_of_beq (α := α) h; rfl
end

section
variable {α : Type u} {β : Type v}

instance [DecidableEq α] [DecidableEq β] : DecidableEq (α × β) :=
  fun a b => decidable_of_decidable_of_iff (p := a.1 = b.1 ∧ a.2 = b.2)
    ⟨fun h => by cases a; cases b; cases h.1; cases h.2; rfl, fun h => h ▸ ⟨rfl, rfl⟩⟩

instance [BEq α] [BEq β] : BEq (α × β) where
  beq a b := and (a.1 == b.1) (a.2 == b.2)

instance [BEq α] [BEq β] [ReflBEq α] [ReflBEq β] : ReflBEq (α × β) where
  rfl {a} := show and (a.1 == a.1) (a.2 == a.2) = true by rw [BEq.rfl, BEq.rfl]; rfl

instance [BEq α] [BEq β] [LawfulBEq α] [LawfulBEq β] : LawfulBEq (α × β) where
  eq_of_beq {a b} h := by
    have parts : ∀ x y : Bool, and x y = true → x = true ∧ y = true
      | true, true, _ => ⟨rfl, rfl⟩
    cases a; cases b
    cases eq_of_beq (parts _ _ h).1; cases eq_of_beq (parts _ _ h).2; rfl

instance [DecidableEq α] [DecidableEq β] : DecidableEq (α ⊕ β)
  | .inl a, .inl b => decidable_of_decidable_of_iff (p := a = b) ⟨congrArg _, fun h => by cases h; rfl⟩
  | .inr a, .inr b => decidable_of_decidable_of_iff (p := a = b) ⟨congrArg _, fun h => by cases h; rfl⟩
  | .inl _, .inr _ => isFalse fun h => by cases h
  | .inr _, .inl _ => isFalse fun h => by cases h
end

instance {α : Type u} {β : α → Type v} [h₁ : DecidableEq α] [h₂ : ∀ a, DecidableEq (β a)] : DecidableEq (Sigma β)
  | ⟨a, b⟩, ⟨a', b'⟩ =>
    match h₁ a a' with
    | isFalse n => isFalse fun h => n (by cases h; rfl)
    | isTrue e => by
      cases e
      exact decidable_of_decidable_of_iff (p := b = b') ⟨fun h => by cases h; rfl, fun h => by cases h; rfl⟩

instance {α : Sort u} {β : α → Sort v} [h₁ : DecidableEq α] [h₂ : ∀ a, DecidableEq (β a)] : DecidableEq (PSigma β)
  | ⟨a, b⟩, ⟨a', b'⟩ =>
    match h₁ a a' with
    | isFalse n => isFalse fun h => n (by cases h; rfl)
    | isTrue e => by
      cases e
      exact decidable_of_decidable_of_iff (p := b = b') ⟨fun h => by cases h; rfl, fun h => by cases h; rfl⟩
