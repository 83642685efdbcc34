prelude
import Init.Recursion.WellFounded
import Init.Data.Types

/-!
# Lexicographic orders

Pairs of well-founded orders. Termination arguments with several components, and functions of several arguments,
decrease along them.
-/

universe u v

namespace Prod
variable {α : Type u} {β : Type v} (ra : α → α → Prop) (rb : β → β → Prop)

/-- The first component decreases, or it stays and the second decreases. -/
protected inductive Lex : α × β → α × β → Prop where
  | left {a₁} (b₁) {a₂} (b₂) (h : ra a₁ a₂) : Prod.Lex (a₁, b₁) (a₂, b₂)
  | right (a) {b₁ b₂} (h : rb b₁ b₂) : Prod.Lex (a, b₁) (a, b₂)

/-- Both components decrease. -/
protected inductive RProd : α × β → α × β → Prop where
  | intro {a₁ b₁ a₂ b₂} (h₁ : ra a₁ a₂) (h₂ : rb b₁ b₂) : Prod.RProd (a₁, b₁) (a₂, b₂)

variable {ra rb}

theorem lex_def {p q : α × β} : Prod.Lex ra rb p q ↔ ra p.1 q.1 ∨ p.1 = q.1 ∧ rb p.2 q.2 := by
  refine ⟨fun h => ?_, fun h => ?_⟩
  · cases h with
    | left _ _ h => exact .inl h
    | right _ h => exact .inr ⟨rfl, h⟩
  · obtain ⟨a, b⟩ := p
    obtain ⟨c, d⟩ := q
    cases h with
    | inl h => exact .left b d h
    | inr h =>
      obtain ⟨e, h⟩ := h
      cases e
      exact .right a h

theorem Lex.right' {β : Type v} (rb : β → β → Prop) {a₂ : Nat} {b₂ : β} {a₁ : Nat} {b₁ : β} (h₁ : a₁ ≤ a₂)
    (h₂ : rb b₁ b₂) : Prod.Lex Nat.lt rb (a₁, b₁) (a₂, b₂) := by
  cases h₁ with
  | refl => exact .right _ h₂
  | step h => exact .left _ _ (Nat.succ_le_succ h)

theorem lexAccessible {a : α} (aca : Acc ra a) (acb : (b : β) → Acc rb b) (b : β) : Acc (Prod.Lex ra rb) (a, b) := by
  induction aca generalizing b with
  | intro a _ iha =>
    induction acb b with
    | intro b _ ihb =>
      refine ⟨(a, b), fun p h => ?_⟩
      cases h with
      | left b' _ h => exact iha _ h b'
      | right _ h => exact ihb _ h

/-- The lexicographic product of well-founded relations. -/
@[reducible] def lex (ha : WellFoundedRelation α) (hb : WellFoundedRelation β) : WellFoundedRelation (α × β) where
  rel := Prod.Lex ha.rel hb.rel
  wf := ⟨fun (a, b) => lexAccessible (WellFounded.apply ha.wf a) (WellFounded.apply hb.wf) b⟩

instance instWellFoundedRelation [ha : WellFoundedRelation α] [hb : WellFoundedRelation β] :
    WellFoundedRelation (α × β) := lex ha hb

theorem RProdSubLex (a : α × β) (b : α × β) (h : Prod.RProd ra rb a b) : Prod.Lex ra rb a b :=
  match h with
  | .intro h₁ _ => .left _ _ h₁

/-- The product of well-founded relations. -/
@[instance_reducible] def rprod (ha : WellFoundedRelation α) (hb : WellFoundedRelation β) :
    WellFoundedRelation (α × β) where
  rel := Prod.RProd ha.rel hb.rel
  wf := Subrelation.wf (fun {a b} h => RProdSubLex a b h) (lex ha hb).wf

end Prod

namespace PSigma
variable {α : Sort u} {β : α → Sort v} (r : α → α → Prop) (s : ∀ a, β a → β a → Prop)

/-- The first component decreases, or it stays and the second decreases. -/
protected inductive Lex : PSigma β → PSigma β → Prop where
  | left : ∀ {a₁ : α} (b₁ : β a₁) {a₂ : α} (b₂ : β a₂), r a₁ a₂ → PSigma.Lex ⟨a₁, b₁⟩ ⟨a₂, b₂⟩
  | right : ∀ (a : α) {b₁ b₂ : β a}, s a b₁ b₂ → PSigma.Lex ⟨a, b₁⟩ ⟨a, b₂⟩

variable {r s}

theorem lexAccessible {a} (aca : Acc r a) (acb : (a : α) → WellFounded (s a)) (b : β a) :
    Acc (PSigma.Lex r s) ⟨a, b⟩ := by
  induction aca with
  | intro a _ iha =>
    induction (acb a).apply b with
    | intro b _ ihb =>
      refine .intro _ fun p h => ?_
      cases h with
      | left b' _ h => exact iha _ h b'
      | right _ h => exact ihb _ h

/-- The lexicographic product of well-founded relations. -/
@[reducible] def lex (ha : WellFoundedRelation α) (hb : (a : α) → WellFoundedRelation (β a)) :
    WellFoundedRelation (PSigma β) where
  rel := PSigma.Lex ha.rel (fun a => (hb a).rel)
  wf := ⟨fun p => lexAccessible (WellFounded.apply ha.wf p.1) (fun a => (hb a).wf) p.2⟩

instance instWellFoundedRelation [ha : WellFoundedRelation α] [hb : (a : α) → WellFoundedRelation (β a)] :
    WellFoundedRelation (PSigma β) := lex ha hb

end PSigma

namespace PSigma
variable {α : Sort u} {β : Sort v}

/-- The lexicographic order of pairs without dependency. -/
def lexNdep (r : α → α → Prop) (s : β → β → Prop) : ((_ : α) ×' β) → ((_ : α) ×' β) → Prop :=
  PSigma.Lex r (fun _ => s)

theorem lexNdepWf {r : α → α → Prop} {s : β → β → Prop} (ha : WellFounded r) (hb : WellFounded s) :
    WellFounded (lexNdep r s) :=
  ⟨fun p => lexAccessible (ha.apply p.1) (fun _ => hb) p.2⟩

/-- The second component decreases, or it stays and the first decreases. -/
protected inductive RevLex (r : α → α → Prop) (s : β → β → Prop) :
    @PSigma α (fun _ => β) → @PSigma α (fun _ => β) → Prop where
  | left : {a₁ a₂ : α} → (b : β) → r a₁ a₂ → PSigma.RevLex r s ⟨a₁, b⟩ ⟨a₂, b⟩
  | right : (a₁ : α) → {b₁ : β} → (a₂ : α) → {b₂ : β} → s b₁ b₂ → PSigma.RevLex r s ⟨a₁, b₁⟩ ⟨a₂, b₂⟩

theorem revLexAccessible {r : α → α → Prop} {s : β → β → Prop} {b} (acb : Acc s b) (aca : (a : α) → Acc r a)
    (a : α) : Acc (PSigma.RevLex r s) ⟨a, b⟩ := by
  induction acb generalizing a with
  | intro b _ ihb =>
    induction aca a with
    | intro a _ iha =>
      refine .intro _ fun p h => ?_
      cases h with
      | left _ h => exact iha _ h
      | right a' _ h => exact ihb _ h a'

theorem revLex {r : α → α → Prop} {s : β → β → Prop} (ha : WellFounded r) (hb : WellFounded s) :
    WellFounded (PSigma.RevLex r s) :=
  ⟨fun p => revLexAccessible (hb.apply p.2) ha.apply p.1⟩

/-- The second component decreases, whatever the first does. -/
def SkipLeft (α : Type u) {β : Type v} (s : β → β → Prop) : @PSigma α (fun _ => β) → @PSigma α (fun _ => β) → Prop :=
  PSigma.RevLex emptyRelation s

@[instance_reducible] def skipLeft (α : Type u) {β : Type v} (hb : WellFoundedRelation β) :
    WellFoundedRelation (PSigma fun _ : α => β) where
  rel := SkipLeft α hb.rel
  wf := revLex emptyWf.wf hb.wf

theorem mkSkipLeft {α : Type u} {β : Type v} {b₁ b₂ : β} {s : β → β → Prop} (a₁ a₂ : α) (h : s b₁ b₂) :
    SkipLeft α s ⟨a₁, b₁⟩ ⟨a₂, b₂⟩ :=
  PSigma.RevLex.right _ _ h

end PSigma
