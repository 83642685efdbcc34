prelude
import Init.Logic.Foundation

/-!
# Decidable propositions

Instances for the connectives, and what `if` reduces to. The truth value of a compound is computed from the truth
values of its parts alone, so evaluating `decide` never looks at a proof.
-/

universe u v

set_option checkBinderAnnotations false in
/-- The instance that search finds for the expected type. -/
abbrev inferInstance {α : Sort u} [i : α] : α := i

/-! ## Connectives -/

@[symm] theorem And.symm {a b : Prop} (h : a ∧ b) : b ∧ a := ⟨h.right, h.left⟩
@[symm] theorem Or.symm {a b : Prop} : a ∨ b → b ∨ a
  | .inl ha => .inr ha
  | .inr hb => .inl hb
theorem Or.elim {a b c : Prop} (h : a ∨ b) (left : a → c) (right : b → c) : c :=
  match h with
  | .inl ha => left ha
  | .inr hb => right hb
abbrev And.elim {a b : Prop} {α : Sort u} (f : a → b → α) (h : a ∧ b) : α := f h.left h.right
theorem Exists.elim {α : Sort u} {p : α → Prop} {b : Prop} (h₁ : Exists (fun x => p x))
    (h₂ : ∀ (a : α), p a → b) : b :=
  match h₁ with
  | ⟨a, h⟩ => h₂ a h

/-! ## Instances -/

instance : Decidable True := isTrue trivial
instance : Decidable False := isFalse not_false

section
variable {p q : Prop}

instance [dp : Decidable p] [dq : Decidable q] : Decidable (And p q) where
  decide := and (decide p) (decide q)
  reflects_decide :=
    match dp, dq with
    | isTrue hp, isTrue hq => ⟨hp, hq⟩
    | isFalse hp, _ => fun h => hp h.left
    | isTrue _, isFalse hq => fun h => hq h.right

instance [dp : Decidable p] [dq : Decidable q] : Decidable (Or p q) where
  decide := or (decide p) (decide q)
  reflects_decide :=
    match dp, dq with
    | isTrue hp, _ => .inl hp
    | isFalse _, isTrue hq => .inr hq
    | isFalse hp, isFalse hq => fun h => h.elim hp hq

instance [dp : Decidable p] : Decidable (Not p) where
  decide := not (decide p)
  reflects_decide :=
    match dp with
    | isTrue hp => fun h => h hp
    | isFalse hp => hp

instance [dp : Decidable p] [dq : Decidable q] : Decidable (p → q) where
  decide := or (not (decide p)) (decide q)
  reflects_decide :=
    match dp, dq with
    | isFalse hp, _ => fun h => absurd h hp
    | isTrue _, isTrue hq => fun _ => hq
    | isTrue hp, isFalse hq => fun h => hq (h hp)

instance [dp : Decidable p] [dq : Decidable q] : Decidable (p ↔ q) where
  decide := Bool.beq (decide p) (decide q)
  reflects_decide :=
    match dp, dq with
    | isTrue hp, isTrue hq => ⟨fun _ => hq, fun _ => hp⟩
    | isTrue hp, isFalse hq => fun h => hq (h.mp hp)
    | isFalse hp, isTrue hq => fun h => hp (h.mpr hq)
    | isFalse hp, isFalse hq => ⟨fun h => absurd h hp, fun h => absurd h hq⟩

end

instance {α : Sort u} [DecidableEq α] (a b : α) : Decidable (a ≠ b) :=
  inferInstanceAs (Decidable (¬a = b))

instance {c t e : Prop} [dC : Decidable c] [dT : Decidable t] [dE : Decidable e] :
    Decidable (if c then t else e) :=
  match dC with
  | isTrue _ => dT
  | isFalse _ => dE

instance {c : Prop} {t : c → Prop} {e : ¬c → Prop} [dC : Decidable c] [dT : ∀ h, Decidable (t h)]
    [dE : ∀ h, Decidable (e h)] : Decidable (if h : c then t h else e h) :=
  match dC with
  | isTrue hc => dT hc
  | isFalse hc => dE hc

/-! ## Cases -/

namespace Decidable

theorem em (p : Prop) [Decidable p] : p ∨ ¬p :=
  if h : p then .inl h else .inr h

/-- Distinguish the cases of a decidable proposition. -/
@[macro_inline] def byCases {p : Prop} {q : Sort u} [dec : Decidable p] (h1 : p → q) (h2 : ¬p → q) : q :=
  if h : p then h1 h else h2 h

theorem byContradiction {p : Prop} [dec : Decidable p] (h : ¬p → False) : p :=
  if hp : p then hp else (h hp).elim

theorem of_not_not {p : Prop} [Decidable p] : ¬¬p → p := fun h => byContradiction h

theorem not_and_iff_or_not {p q : Prop} [Decidable p] [Decidable q] : ¬(p ∧ q) ↔ ¬p ∨ ¬q :=
  ⟨fun h => if hp : p then .inr fun hq => h ⟨hp, hq⟩ else .inl hp, fun h k => h.elim (· k.1) (· k.2)⟩

end Decidable

/-- A proposition equivalent to a decidable one is decidable. -/
@[inline] def decidable_of_decidable_of_iff {p q : Prop} [dp : Decidable p] (h : p ↔ q) : Decidable q where
  decide := decide p
  reflects_decide :=
    match dp with
    | isTrue hp => h.mp hp
    | isFalse hp => fun hq => hp (h.mpr hq)

/-- A proposition equal to a decidable one is decidable. -/
@[inline] def decidable_of_decidable_of_eq {p q : Prop} [Decidable p] (h : p = q) : Decidable q :=
  decidable_of_decidable_of_iff (p := p) (h ▸ Iff.rfl)

/-- Type the branches of a conditional by its condition. -/
@[macro_inline] def iteInduction {α : Sort u} {c : Prop} [inst : Decidable c] {motive : α → Sort v} {t e : α}
    (hpos : c → motive t) (hneg : ¬c → motive e) : motive (ite c t e) :=
  match inst with
  | isTrue h => hpos h
  | isFalse h => hneg h

/-! ## Conditionals

Each law has two names: the first is the current one, the second that of older releases. -/

theorem ite_eq_left {c : Prop} {h : Decidable c} (hc : c) {α : Sort u} {t e : α} : (ite c t e) = t :=
  match h with
  | isTrue _ => rfl
  | isFalse hnc => absurd hc hnc

theorem ite_eq_right {c : Prop} {h : Decidable c} (hnc : ¬c) {α : Sort u} {t e : α} : (ite c t e) = e :=
  match h with
  | isTrue hc => absurd hc hnc
  | isFalse _ => rfl

theorem dite_eq_left {c : Prop} {h : Decidable c} (hc : c) {α : Sort u} {t : c → α} {e : ¬c → α} :
    (dite c t e) = t hc :=
  match h with
  | isTrue _ => rfl
  | isFalse hnc => absurd hc hnc

theorem dite_eq_right {c : Prop} {h : Decidable c} (hnc : ¬c) {α : Sort u} {t : c → α} {e : ¬c → α} :
    (dite c t e) = e hnc :=
  match h with
  | isTrue hc => absurd hc hnc
  | isFalse _ => rfl

theorem if_pos {c : Prop} {h : Decidable c} (hc : c) {α : Sort u} {t e : α} : (ite c t e) = t := ite_eq_left hc
theorem if_neg {c : Prop} {h : Decidable c} (hnc : ¬c) {α : Sort u} {t e : α} : (ite c t e) = e :=
  ite_eq_right hnc
theorem dif_pos {c : Prop} {h : Decidable c} (hc : c) {α : Sort u} {t : c → α} {e : ¬c → α} :
    (dite c t e) = t hc := dite_eq_left hc
theorem dif_neg {c : Prop} {h : Decidable c} (hnc : ¬c) {α : Sort u} {t : c → α} {e : ¬c → α} :
    (dite c t e) = e hnc := dite_eq_right hnc

theorem dif_eq_if (c : Prop) {h : Decidable c} {α : Sort u} (t : α) (e : α) :
    dite c (fun _ => t) (fun _ => e) = ite c t e := rfl

/-! ## `decide` -/

@[simp] theorem decide_true (h : Decidable True) : @decide True h = true :=
  match h with
  | isTrue _ => rfl
  | isFalse h => absurd trivial h

@[simp] theorem decide_false (h : Decidable False) : @decide False h = false :=
  match h with
  | isFalse _ => rfl
  | isTrue h => h.elim

theorem eq_true_of_decide {p : Prop} [Decidable p] (h : decide p = true) : p = True :=
  eq_true (of_decide_eq_true h)

theorem eq_false_of_decide {p : Prop} {_ : Decidable p} (h : decide p = false) : p = False :=
  eq_false (of_decide_eq_false h)

instance {p q : Prop} [Decidable (p ↔ q)] : Decidable (p = q) :=
  decidable_of_decidable_of_iff ⟨propext, Iff.of_eq⟩
