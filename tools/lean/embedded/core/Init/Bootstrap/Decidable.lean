prelude
import Init.Bootstrap.Foundation

/-!
# Connectives and decidability

The logical connectives as types, the truth functions, and `Decidable`: a truth value together with the proof that
it reflects a proposition. Still in bare terms, since notation rests on what comes after this file.
-/

universe u v w

/-! ## Connectives -/

/-- Conjunction, `a ∧ b`. -/
@[pp_using_anonymous_constructor]
structure And (a b : Prop) : Prop where
  intro ::
  left : a
  right : b

/-- Disjunction, `a ∨ b`. -/
inductive Or (a b : Prop) : Prop where
  | inl (h : a) : Or a b
  | inr (h : b) : Or a b

/-- Equivalence, `a ↔ b`. -/
structure Iff (a b : Prop) : Prop where
  intro ::
  mp : a → b
  mpr : b → a

/-- Existence, `∃ x, p x`. -/
inductive Exists {α : Sort u} (p : α → Prop) : Prop where
  | intro (w : α) (h : p w) : Exists p

/-- The elements of `α` with a property, `{x : α // p x}`. -/
@[pp_using_anonymous_constructor]
structure Subtype {α : Sort u} (p : α → Prop) where
  val : α
  property : p val

/-- Types with a default element. -/
class Inhabited (α : Sort u) where
  default : α

export Inhabited (default)

/-- Types with an element, which need not be named. -/
class inductive Nonempty (α : Sort u) : Prop where
  | intro (val : α) : Nonempty α

/-- The function that ignores its argument. -/
@[inline] def Function.const {α : Sort u} (β : Sort v) (a : α) : β → α := fun _ => a

/-- Function composition, `f ∘ g`. -/
@[inline, implicit_reducible]
def Function.comp {α : Sort u} {β : Sort v} {δ : Sort w} (f : β → δ) (g : α → β) : α → δ := fun x => f (g x)

instance instNonemptyOfInhabited {α : Sort u} [Inhabited α] : Nonempty α := ⟨default⟩

/-! ## Truth functions -/

@[inline] def Bool.Internal.or (x y : Bool) : Bool := match x with | true => true | false => y
@[inline] def Bool.Internal.and (x y : Bool) : Bool := match x with | false => false | true => y
@[inline] def Bool.Internal.not (x : Bool) : Bool := match x with | true => false | false => true

@[implemented_by Bool.Internal.or, implicit_reducible] def Bool.or (x y : Bool) : Bool := Bool.rec y true x
@[implemented_by Bool.Internal.and, implicit_reducible] def Bool.and (x y : Bool) : Bool := Bool.rec false y x
@[implemented_by Bool.Internal.not, implicit_reducible] def Bool.not (x : Bool) : Bool := Bool.rec true false x

export Bool (or and not)

@[inline, implicit_reducible] def Bool.beq (a b : Bool) : Bool :=
  match b with
  | false => not a
  | true  => a

theorem Bool.ne_true_of_eq_false {b : Bool} (h : Eq b false) : Not (Eq b true) :=
  fun e => Bool.noConfusion (Eq.trans (Eq.symm h) e)

theorem Bool.ne_false_of_eq_true {b : Bool} (h : Eq b true) : Not (Eq b false) :=
  fun e => Bool.noConfusion (Eq.trans (Eq.symm h) e)

theorem Bool.eq_false_of_ne_true : {b : Bool} → Not (Eq b true) → Eq b false
  | true,  h => absurd rfl h
  | false, _ => rfl

theorem Bool.eq_true_of_ne_false : {b : Bool} → Not (Eq b false) → Eq b true
  | true,  _ => rfl
  | false, h => absurd rfl h

/-! ## Decidable propositions -/

/-- A truth value answers a proposition: `true` goes with a proof, `false` with a refutation. -/
abbrev Bool.Reflects : Bool → Prop → Prop
  | false, p => Not p
  | true,  p => p

/-- A proposition whose truth can be computed. -/
class Decidable (p : Prop) where
  intro ::
  decide : Bool
  reflects_decide (p) : decide.Reflects p

attribute [implicit_reducible] Decidable.decide

@[match_pattern] abbrev Decidable.isFalse {p : Prop} (h : Not p) : Decidable p := ⟨false, h⟩
@[match_pattern] abbrev Decidable.isTrue {p : Prop} (h : p) : Decidable p := ⟨true, h⟩

@[cases_eliminator, induction_eliminator, elab_as_elim]
abbrev Decidable.falseTrueCases {p : Prop} {motive : Decidable p → Sort u}
    (isFalse : (h : Not p) → motive (isFalse h)) (isTrue : (h : p) → motive (isTrue h))
    (t : Decidable p) : motive t :=
  Decidable.casesOn t fun x => Bool.casesOn x isFalse isTrue

export Decidable (isTrue isFalse decide)

abbrev DecidablePred {α : Sort u} (r : α → Prop) := (a : α) → Decidable (r a)
abbrev DecidableRel {α : Sort u} {β : Sort v} (r : α → β → Prop) := (a : α) → (b : β) → Decidable (r a b)

/-- Types whose equality can be computed. -/
abbrev DecidableEq (α : Sort u) := (a b : α) → Decidable (Eq a b)

def decEq {α : Sort u} [inst : DecidableEq α] (a b : α) : Decidable (Eq a b) := inst a b

theorem decide_eq_true {p : Prop} : [inst : Decidable p] → p → Eq (decide p) true
  | isTrue _,  _ => rfl
  | isFalse h, e => absurd e h

theorem decide_eq_false {p : Prop} : [Decidable p] → Not p → Eq (decide p) false
  | isTrue h,  e => absurd h e
  | isFalse _, _ => rfl

theorem of_decide_eq_true {p : Prop} [inst : Decidable p] (h : Eq (decide p) true) : p :=
  match (generalizing := false) inst with
  | isTrue hp   => hp
  | isFalse hnp => absurd h (Bool.ne_true_of_eq_false (decide_eq_false hnp))

theorem of_decide_eq_false {p : Prop} [inst : Decidable p] (h : Eq (decide p) false) : Not p :=
  match (generalizing := false) inst with
  | isTrue hp   => absurd h (Bool.ne_false_of_eq_true (decide_eq_true hp))
  | isFalse hnp => hnp

theorem of_decide_eq_self_eq_true {α : Sort u} [DecidableEq α] (a : α) : Eq (decide (Eq a a)) true :=
  decide_eq_true rfl

/-- If-then-else whose branches see the proof of the condition, `if h : c then t else e`. -/
@[macro_inline, implicit_reducible]
def dite {α : Sort u} (c : Prop) [h : Decidable c] (t : c → α) (e : Not c → α) : α :=
  h.decide.casesOn (motive := fun b => b.Reflects c → α) e t h.reflects_decide

/-- If-then-else on a decidable proposition, `if c then t else e`. -/
@[macro_inline, implicit_reducible]
def ite {α : Sort u} (c : Prop) [h : Decidable c] (t e : α) : α :=
  dite c (fun _ => t) (fun _ => e)

@[reducible, extern "lean_nat_dec_eq"]
protected def Nat.decEq (n m : @& Nat) : Decidable (Eq n m) where
  decide := beq n m
  reflects_decide :=
    match h : beq n m with
    | true  => eq_of_beq_eq_true h
    | false => ne_of_beq_eq_false h

@[inline] instance instDecidableEqNat : DecidableEq Nat := Nat.decEq

attribute [gen_constructor_elims] Nat

@[inline, implicit_reducible] def Bool.decEq (a b : Bool) : Decidable (Eq a b) where
  decide := a.beq b
  reflects_decide :=
    match a, b with
    | false, false => rfl
    | false, true  => Bool.noConfusion
    | true,  false => Bool.noConfusion
    | true,  true  => rfl

@[macro_inline] instance instDecidableEqBool : DecidableEq Bool := Bool.decEq
