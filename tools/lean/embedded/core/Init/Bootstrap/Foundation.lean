prelude

/-!
# Foundation

The types and functions that the Lean frontend itself names: before they exist no notation, no tactic and no
numeral can be elaborated. Everything here is therefore written in bare terms. The shapes (universes, argument
order, implicitness) are those that the compiled elaborators expect.
-/

universe u v w u₁ u₂ r s

/-! ## Marks of the code generator

They are `unsafe`, so no theorem and no safe definition can mention them. -/

unsafe axiom lcErased : Type
unsafe axiom lcAny : Type
unsafe axiom lcVoid : Type
unsafe axiom lcProof {α : Prop} : α
unsafe axiom lcUnreachable {α : Sort u} : α
unsafe axiom lcCast {α : Sort u} {β : Sort v} (a : α) : β

/-! ## Equality and the empty and unit types -/

/-- The function that returns its argument. -/
@[inline, implicit_reducible] def id {α : Sort u} (a : α) : α := a

set_option bootstrap.inductiveCheckResultingUniverse false in
/-- The type with one element, in any universe. -/
inductive PUnit : Sort u where
  | unit : PUnit

/-- The type with one element. -/
abbrev Unit : Type := PUnit

/-- The only element of `Unit`. -/
@[match_pattern] abbrev Unit.unit : Unit := PUnit.unit

/-- The proposition that has a proof. -/
inductive True : Prop where
  | intro : True

/-- The proposition that has none. -/
inductive False : Prop

/-- Equality: the least reflexive relation. -/
inductive Eq {α : Sort u} : α → α → Prop where
  | refl (a : α) : Eq a a

/-! The kernel's quotients, which it sets up only in a file that imports nothing. -/

init_quot

/-- Replace equals by equals in a family that does not depend on the proof of equality. -/
@[simp] abbrev Eq.ndrec {α : Sort u₂} {a : α} {motive : α → Sort u₁} (m : motive a) {b : α} (h : Eq a b) :
    motive b :=
  Eq.rec m h

set_option linter.defProp false in
@[match_pattern] def rfl {α : Sort u} {a : α} : Eq a a := Eq.refl a

theorem Eq.subst {α : Sort u} {motive : α → Prop} {a b : α} (h₁ : Eq a b) (h₂ : motive a) : motive b :=
  Eq.ndrec h₂ h₁

@[symm] theorem Eq.symm {α : Sort u} {a b : α} (h : Eq a b) : Eq b a :=
  Eq.subst (motive := fun x => Eq x a) h rfl

theorem Eq.trans {α : Sort u} {a b c : α} (h₁ : Eq a b) (h₂ : Eq b c) : Eq a c :=
  Eq.subst (motive := fun x => Eq a x) h₂ h₁

/-- Transport a value along an equality of types. -/
@[macro_inline] def cast {α β : Sort u} (h : Eq α β) (a : α) : β :=
  Eq.rec (motive := fun α _ => α) a h

theorem congrArg {α : Sort u} {β : Sort v} {a₁ a₂ : α} (f : α → β) (h : Eq a₁ a₂) : Eq (f a₁) (f a₂) :=
  Eq.subst (motive := fun x => Eq (f a₁) (f x)) h rfl

theorem congr {α : Sort u} {β : Sort v} {f₁ f₂ : α → β} {a₁ a₂ : α} (h₁ : Eq f₁ f₂) (h₂ : Eq a₁ a₂) :
    Eq (f₁ a₁) (f₂ a₂) :=
  @Eq.rec (α → β) f₁ (fun f _ => Eq (f₁ a₁) (f a₂)) (congrArg f₁ h₂) f₂ h₁

theorem congrFun {α : Sort u} {β : α → Sort v} {f g : (x : α) → β x} (h : Eq f g) (a : α) : Eq (f a) (g a) :=
  @Eq.rec ((x : α) → β x) f (fun k _ => Eq (f a) (k a)) rfl g h

/-- `congrFun` for functions whose type does not depend on the argument, which is quicker to check. -/
theorem congrFun' {α : Sort u} {β : Sort v} {f g : α → β} (h : Eq f g) (a : α) : Eq (f a) (g a) :=
  congrFun h a

/-- Equality between values of types that need not be the same by definition. -/
inductive HEq : {α : Sort u} → α → {β : Sort u} → β → Prop where
  | refl (a : α) : HEq a a

protected theorem HEq.rfl {α : Sort u} {a : α} : HEq a a := HEq.refl a

theorem eq_of_heq {α : Sort u} {a a' : α} (h : HEq a a') : Eq a a' :=
  have cast_eq : (α β : Sort u) → (a : α) → (b : β) → HEq a b → (e : Eq α β) → Eq (cast e a) b :=
    fun _ _ a _ heq =>
      HEq.rec (motive := fun {β} (b : β) _ => (e : Eq _ β) → Eq (cast e a) b) (fun (_ : Eq _ _) => Eq.refl a) heq
  cast_eq α α a a' h rfl

theorem heq_of_eq {α : Sort u} {a a' : α} (h : Eq a a') : HEq a a' :=
  Eq.subst h (HEq.refl a)

/-! ## Negation, pairs, truth values -/

/-- `¬ a`: from `a` follows a contradiction. -/
@[implicit_reducible] def Not (a : Prop) : Prop := a → False

@[macro_inline] def False.elim {C : Sort u} (h : False) : C :=
  False.rec (fun _ => C) h

@[macro_inline] def absurd {a : Prop} {b : Sort v} (h₁ : a) (h₂ : Not a) : b :=
  False.elim (h₂ h₁)

/-- `a ≠ b`. -/
@[reducible] def Ne {α : Sort u} (a b : α) : Prop := Not (Eq a b)

/-- A pair whose parts may be propositions; structural recursion is compiled to it. -/
structure PProd (α : Sort u) (β : Sort v) where
  fst : α
  snd : β

/-- A pair. -/
structure Prod (α : Type u) (β : Type v) where
  fst : α
  snd : β

/-- A pair of values of one universe. -/
structure MProd (α β : Type u) where
  fst : α
  snd : β

/-- A value moved to a higher universe. -/
structure PULift (α : Sort s) : Sort (max s r 1) where
  up ::
  down : α

/-- Truth values that programs compute with. -/
inductive Bool : Type where
  | false : Bool
  | true : Bool

export Bool (false true)

/-- If-then-else on a truth value. -/
@[macro_inline, implicit_reducible] def cond {α : Sort u} (c : Bool) (x y : α) : α :=
  match c with
  | true  => x
  | false => y

/-- A default value for an argument, read by the elaborator. -/
@[reducible] def optParam (α : Sort u) (_ : α) : Sort u := α

/-- An output parameter of a class. -/
@[reducible] def outParam (α : Sort u) : Sort u := α

/-- An output parameter that may differ between instances. -/
@[reducible] def semiOutParam (α : Sort u) : Sort u := α

/-- What `sorry` stands for. Any theorem that rests on it shows it among its axioms. -/
@[extern "lean_sorry", never_extract]
axiom sorryAx (α : Sort u) (synthetic : Bool) : α

/-! ## Natural numbers -/

set_option genCtorIdx false in
/-- The natural numbers. Literals and the basic operations have fast implementations in the kernel. -/
inductive Nat where
  | zero : Nat
  | succ (n : Nat) : Nat

/-- Types with numerals. -/
class OfNat (α : Type u) (_ : Nat) where
  ofNat : α

@[default_instance 100] instance instOfNatNat (n : Nat) : OfNat Nat n := OfNat.mk n

@[extern "lean_nat_dec_eq"]
def Nat.beq : Nat → Nat → Bool
  | zero,   zero   => true
  | zero,   succ _ => false
  | succ _, zero   => false
  | succ n, succ m => beq n m

@[extern "lean_nat_dec_le"]
def Nat.ble : Nat → Nat → Bool
  | zero,   _      => true
  | succ _, zero   => false
  | succ n, succ m => ble n m

/-- The predecessor, `0` for `0`. -/
@[extern "lean_nat_pred", implicit_reducible]
def Nat.pred : Nat → Nat
  | zero   => zero
  | succ n => n

@[extern "lean_nat_add", instance_reducible, match_pattern]
protected def Nat.add : Nat → Nat → Nat
  | n, zero   => n
  | n, succ m => succ (Nat.add n m)

@[extern "lean_nat_sub", instance_reducible]
protected def Nat.sub : Nat → Nat → Nat
  | n, zero   => n
  | n, succ m => pred (Nat.sub n m)

@[extern "lean_nat_mul", instance_reducible]
protected def Nat.mul : Nat → Nat → Nat
  | _, zero   => zero
  | n, succ m => Nat.add (Nat.mul n m) n

@[extern "lean_nat_pow"]
protected def Nat.pow (m : Nat) : Nat → Nat
  | zero   => 1
  | succ n => Nat.mul (Nat.pow m n) m

theorem Nat.beq_self_eq_true : (n : Nat) → Eq (beq n n) true
  | zero   => rfl
  | succ n => beq_self_eq_true n

/-- Values that a function into the naturals tells apart differ: what `noConfusion` of an enumeration rests on. -/
theorem noConfusion_of_Nat {α : Sort u} (f : α → Nat) {a b : α} (h : Eq a b) :
    Bool.rec (motive := fun _ => Prop) False True (Nat.beq (f a) (f b)) :=
  @Eq.rec α a (fun x _ => Bool.rec (motive := fun _ => Prop) False True (Nat.beq (f a) (f x)))
    (@Eq.rec Bool true (fun t _ => Bool.rec (motive := fun _ => Prop) False True t) True.intro _
      (Eq.symm (Nat.beq_self_eq_true (f a)))) b h

attribute [gen_constructor_elims] Bool

theorem Nat.eq_of_beq_eq_true : {n m : Nat} → Eq (beq n m) true → Eq n m
  | zero,   zero,   _ => rfl
  | succ _, succ _, h => congrArg succ (eq_of_beq_eq_true h)

theorem Nat.ne_of_beq_eq_false {n m : Nat} (h : Eq (beq n m) false) : Not (Eq n m) :=
  fun e => Bool.noConfusion (Eq.trans (Eq.symm (Eq.subst (motive := fun k => Eq (beq n k) true) e (beq_self_eq_true n))) h)
