prelude
import Init.Coe
import Init.Logic.Quantifier

/-!
# Laws of decidable propositions

The laws of classical logic, each for those propositions whose excluded middle it needs.
-/

universe u v

section
variable {a b c p q : Prop}

/-! ## Transport of decidability -/

/-- `b` is decidable if the equivalent `a` is. -/
@[inline] def decidable_of_iff (a : Prop) (h : a ↔ b) [Decidable a] : Decidable b := decidable_of_decidable_of_iff h

/-- `a` is decidable if the equivalent `b` is. -/
@[inline] def decidable_of_iff' (b : Prop) (h : a ↔ b) [Decidable b] : Decidable a :=
  decidable_of_decidable_of_iff h.symm

/-- A truth value that answers `a` decides it. -/
def decidable_of_bool : ∀ (b : Bool), (b ↔ a) → Decidable a
  | true, h => isTrue (h.1 rfl)
  | false, h => isFalse (mt h.2 Bool.noConfusion)

@[inline] instance exists_prop_decidable {p : Prop} (P : p → Prop) [Decidable p] [∀ h, Decidable (P h)] :
    Decidable (∃ h, P h) :=
  if h : p then decidable_of_decidable_of_iff ⟨fun k => ⟨h, k⟩, fun ⟨_, k⟩ => k⟩
  else isFalse fun ⟨k, _⟩ => h k

@[inline] instance forall_prop_decidable {p : Prop} (P : p → Prop) [Decidable p] [∀ h, Decidable (P h)] :
    Decidable (∀ h, P h) :=
  if h : p then decidable_of_decidable_of_iff ⟨fun k _ => k, fun k => k h⟩
  else isTrue fun k => absurd k h

instance Decidable.predToBool {α : Sort u} (p : α → Prop) [DecidablePred p] : CoeDep (α → Prop) p (α → Bool) :=
  ⟨fun b => decide (p b)⟩

instance {α : Sort u} {β : Sort v} {p : β → Prop} {f : α → β} [DecidablePred p] : DecidablePred (p ∘ f) :=
  fun x => inferInstanceAs (Decidable (p (f x)))

/-- Distinguish the cases of a disjunction whose left side is decidable, into any type. -/
protected def Or.by_cases [Decidable p] {α : Sort u} (h : p ∨ q) (h₁ : p → α) (h₂ : q → α) : α :=
  if hp : p then h₁ hp else h₂ (h.resolve_left hp)

/-- Distinguish the cases of a disjunction whose right side is decidable, into any type. -/
protected def Or.by_cases' [Decidable q] {α : Sort u} (h : p ∨ q) (h₁ : p → α) (h₂ : q → α) : α :=
  if hq : q then h₂ hq else h₁ (h.resolve_right hq)

/-- The truth value of a proposition with an explicit instance. -/
@[inline] def toBoolUsing {p : Prop} (d : Decidable p) : Bool := decide p

theorem toBoolUsing_eq_true {p : Prop} (d : Decidable p) (h : p) : toBoolUsing d = true := decide_eq_true h
theorem of_toBoolUsing_eq_true {p : Prop} {d : Decidable p} (h : toBoolUsing d = true) : p := of_decide_eq_true h
theorem of_toBoolUsing_eq_false {p : Prop} {d : Decidable p} (h : toBoolUsing d = false) : ¬p :=
  of_decide_eq_false h

@[simp] theorem decide_eq_decide {p q : Prop} {_ : Decidable p} {_ : Decidable q} :
    decide p = decide q ↔ (p ↔ q) where
  mp h := by rw [← decide_eq_true_iff (p := p), h, decide_eq_true_iff]
  mpr h := by cases propext h; congr

/-! ## Double negation and excluded middle -/

namespace Decidable

@[simp] theorem not_not {p : Prop} [Decidable p] : ¬¬p ↔ p := ⟨of_not_not, not_not_intro⟩
abbrev or_not_self := em
theorem not_or_self (p : Prop) [h : Decidable p] : ¬p ∨ p := (em p).symm
theorem by_contra {p : Prop} [Decidable p] : (¬p → False) → p := of_not_not

/-! ## Implication -/

theorem of_not_imp [Decidable a] (h : ¬(a → b)) : a := byContradiction (not_not_of_not_imp h)
theorem not_imp_symm [Decidable a] (h : ¬a → b) (hb : ¬b) : a := byContradiction fun ha => hb (h ha)
theorem not_imp_comm [Decidable a] [Decidable b] : (¬a → b) ↔ (¬b → a) := ⟨not_imp_symm, not_imp_symm⟩
theorem not_imp_self [Decidable a] : (¬a → a) ↔ a := ⟨fun h => byContradiction fun ha => ha (h ha), fun h _ => h⟩
theorem not_imp_not [Decidable a] : (¬a → ¬b) ↔ (b → a) := ⟨fun h hb => byContradiction (h · hb), mt⟩
theorem not_or_of_imp [Decidable a] (h : a → b) : ¬a ∨ b := if ha : a then .inr (h ha) else .inl ha
theorem imp_iff_not_or [Decidable a] : (a → b) ↔ (¬a ∨ b) := ⟨not_or_of_imp, Or.neg_resolve_left⟩
theorem imp_iff_or_not [Decidable b] : b → a ↔ a ∨ ¬b := imp_iff_not_or.trans or_comm
theorem imp_or [Decidable a] : (a → b ∨ c) ↔ (a → b) ∨ (a → c) where
  mp h := if ha : a then (h ha).imp (fun k _ => k) (fun k _ => k) else .inl fun k => absurd k ha
  mpr h ha := h.imp (· ha) (· ha)
theorem imp_or' [Decidable b] {a : Sort u} : (a → b ∨ c) ↔ (a → b) ∨ (a → c) where
  mp h := if hb : b then .inl fun _ => hb else .inr fun ha => (h ha).resolve_left hb
  mpr h ha := h.imp (· ha) (· ha)
theorem not_imp_iff_and_not [Decidable a] : ¬(a → b) ↔ a ∧ ¬b :=
  ⟨fun h => ⟨of_not_imp h, not_of_not_imp h⟩, not_imp_of_and_not⟩
theorem peirce (a b : Prop) [Decidable a] : ((a → b) → a) → a :=
  fun h => if ha : a then ha else h fun k => absurd k ha
theorem imp_iff_right_iff [Decidable a] : (a → b ↔ b) ↔ a ∨ b where
  mp h := (em a).imp_right fun ha => h.mp fun k => absurd k ha
  mpr h := h.elim imp_iff_right fun hb => iff_of_true (fun _ => hb) hb
theorem imp_iff_left_iff [Decidable a] : (b ↔ a → b) ↔ a ∨ b := Iff.comm.trans imp_iff_right_iff
theorem and_or_imp [Decidable a] : a ∧ b ∨ (a → c) ↔ a → b ∨ c where
  mp h ha := h.imp And.right (· ha)
  mpr h := if ha : a then (h ha).imp (⟨ha, ·⟩) (fun hc _ => hc) else .inr fun k => absurd k ha

/-! ## Disjunction and conjunction -/

theorem or_iff_not_imp_left [Decidable a] : a ∨ b ↔ (¬a → b) :=
  ⟨Or.resolve_left, fun h => if ha : a then .inl ha else .inr (h ha)⟩
theorem or_iff_not_imp_right [Decidable b] : a ∨ b ↔ (¬b → a) := or_comm.trans or_iff_not_imp_left
theorem not_and_not_right [Decidable b] : ¬(a ∧ ¬b) ↔ (a → b) :=
  ⟨fun h ha => byContradiction fun hb => h ⟨ha, hb⟩, fun h k => k.2 (h k.1)⟩
theorem not_and_iff_not_or_not [Decidable a] : ¬(a ∧ b) ↔ ¬a ∨ ¬b :=
  ⟨fun h => if ha : a then .inr (h ⟨ha, ·⟩) else .inl ha, not_and_of_not_or_not⟩
theorem not_and_iff_not_or_not' [Decidable b] : ¬(a ∧ b) ↔ ¬a ∨ ¬b :=
  ⟨fun h => if hb : b then .inl (h ⟨·, hb⟩) else .inr hb, not_and_of_not_or_not⟩
theorem or_iff_not_not_and_not [Decidable a] [Decidable b] : a ∨ b ↔ ¬(¬a ∧ ¬b) :=
  not_not.symm.trans (not_congr not_or)
theorem and_iff_not_not_or_not [Decidable a] [Decidable b] : a ∧ b ↔ ¬(¬a ∨ ¬b) :=
  not_not.symm.trans (not_congr not_and_iff_not_or_not)
theorem or_congr_left' [Decidable c] (h : ¬c → (a ↔ b)) : a ∨ c ↔ b ∨ c :=
  or_iff_not_imp_right.trans ((imp_congr_right h).trans or_iff_not_imp_right.symm)
theorem or_congr_right' [Decidable a] (h : ¬a → (b ↔ c)) : a ∨ b ↔ a ∨ c :=
  or_iff_not_imp_left.trans ((imp_congr_right h).trans or_iff_not_imp_left.symm)

/-! ## Equivalence -/

theorem not_iff_not [Decidable a] [Decidable b] : (¬a ↔ ¬b) ↔ (a ↔ b) :=
  ⟨fun h => ⟨not_imp_not.mp h.mpr, not_imp_not.mp h.mp⟩, not_congr⟩
theorem not_iff_comm [Decidable a] [Decidable b] : (¬a ↔ b) ↔ (¬b ↔ a) :=
  ⟨fun h => ⟨not_imp_symm h.mp, fun ha hb => h.mpr hb ha⟩, fun h => ⟨not_imp_symm h.mp, fun hb ha => h.mpr ha hb⟩⟩
theorem not_iff [Decidable b] : ¬(a ↔ b) ↔ (¬a ↔ b) :=
  if h : b then by rw [iff_true_right h, iff_true_right h] else by rw [iff_false_right h, iff_false_right h]
theorem iff_not_comm [Decidable a] [Decidable b] : (a ↔ ¬b) ↔ (b ↔ ¬a) :=
  Iff.comm.trans (not_iff_comm.trans Iff.comm)
theorem iff_iff_and_or_not_and_not {a b : Prop} [Decidable b] : (a ↔ b) ↔ (a ∧ b) ∨ (¬a ∧ ¬b) :=
  ⟨fun e => if h : b then .inl ⟨e.2 h, h⟩ else .inr ⟨mt e.1 h, h⟩,
    (·.elim (fun h => iff_of_true h.1 h.2) (fun h => iff_of_false h.1 h.2))⟩
theorem iff_iff_not_or_and_or_not [Decidable a] [Decidable b] : (a ↔ b) ↔ (¬a ∨ b) ∧ (a ∨ ¬b) :=
  iff_def.trans (and_congr imp_iff_not_or imp_iff_or_not)

@[simp] theorem iff_congr_left {P Q R : Prop} [Decidable P] [Decidable Q] [Decidable R] :
    ((P ↔ R) ↔ (Q ↔ R)) ↔ (P ↔ Q) :=
  if h : R then by rw [iff_true_right h, iff_true_right h]
  else by rw [iff_false_right h, iff_false_right h, not_iff_not]
@[simp] theorem iff_congr_right {P Q R : Prop} [Decidable P] [Decidable Q] [Decidable R] :
    ((P ↔ Q) ↔ (P ↔ R)) ↔ (Q ↔ R) :=
  if h : P then by rw [iff_true_left h, iff_true_left h]
  else by rw [iff_false_left h, iff_false_left h, not_iff_not]

/-! ## Quantifiers -/

protected theorem not_forall {α : Sort u} {p : α → Prop} [Decidable (∃ x, ¬p x)] [∀ x, Decidable (p x)] :
    (¬∀ x, p x) ↔ ∃ x, ¬p x :=
  ⟨not_imp_symm fun h x => not_imp_symm (fun hx => ⟨x, hx⟩) h, not_forall_of_exists_not⟩
protected theorem not_forall_not {α : Sort u} {p : α → Prop} [Decidable (∃ x, p x)] : (¬∀ x, ¬p x) ↔ ∃ x, p x :=
  ⟨not_imp_symm not_exists.mp, fun ⟨x, hx⟩ h => h x hx⟩
protected theorem not_exists_not {α : Sort u} {p : α → Prop} [∀ x, Decidable (p x)] : (¬∃ x, ¬p x) ↔ ∀ x, p x :=
  not_exists.trans (forall_congr' fun _ => not_not)

end Decidable

export Decidable (not_imp_self)

end
