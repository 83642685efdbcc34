prelude
import Init.Logic.Simp

/-!
# Connectives, as `omega` takes them apart
-/

universe u

namespace Lean.Omega

variable {p q : Prop}

theorem and_not_not_of_not_or (h : ¬(p ∨ q)) : ¬p ∧ ¬q := ⟨fun hp => h (.inl hp), fun hq => h (.inr hq)⟩

theorem Decidable.or_not_not_of_not_and [Decidable p] [Decidable q] (h : ¬(p ∧ q)) : ¬p ∨ ¬q :=
  if hp : p then .inr fun hq => h ⟨hp, hq⟩ else .inl hp

theorem Decidable.and_or_not_and_not_of_iff {p q : Prop} [Decidable q] (h : p ↔ q) : (p ∧ q) ∨ (¬p ∧ ¬q) :=
  if hq : q then .inl ⟨h.2 hq, hq⟩ else .inr ⟨fun hp => hq (h.1 hp), hq⟩

theorem Decidable.and_not_or_not_and_of_not_iff {a b : Prop} [Decidable a] [Decidable b] (h : ¬(a ↔ b)) :
    a ∧ ¬b ∨ ¬a ∧ b :=
  if ha : a then
    .inl ⟨ha, fun hb => h ⟨fun _ => hb, fun _ => ha⟩⟩
  else
    .inr ⟨ha, if hb : b then hb else (h ⟨fun k => absurd k ha, fun k => absurd k hb⟩).elim⟩

theorem Decidable.and_not_of_not_imp {a b : Prop} [Decidable a] (h : ¬(a → b)) : a ∧ ¬b :=
  ⟨if ha : a then ha else (h fun k => absurd k ha).elim, fun hb => h fun _ => hb⟩

theorem ite_disjunction {α : Type u} {P : Prop} [Decidable P] {a b : α} :
    (P ∧ (if P then a else b) = a) ∨ (¬P ∧ (if P then a else b) = b) :=
  if h : P then .inl ⟨h, if_pos h⟩ else .inr ⟨h, if_neg h⟩

end Lean.Omega
