prelude
import Init.Logic.Propositional

/-!
# Quotients

Eliminators of `Quot` and `Quotient`, setoids, and `Squash`.
-/

universe u v w uA uB uC

/-! ## Equivalence relations -/

/-- A relation that is reflexive, symmetric and transitive. -/
structure Equivalence {α : Sort u} (r : α → α → Prop) : Prop where
  refl : ∀ x, r x x
  symm : ∀ {x y}, r x y → r y x
  trans : ∀ {x y z}, r x y → r y z → r x z

/-- Types with the notation `x ≈ y`. -/
class HasEquiv (α : Sort u) where
  Equiv : α → α → Sort v

attribute [reducible] HasEquiv.Equiv

/-- A type with an equivalence relation. -/
class Setoid (α : Sort u) where
  r : α → α → Prop
  iseqv : Equivalence r

instance {α : Sort u} [Setoid α] : HasEquiv α := ⟨Setoid.r⟩

theorem equivalence_true (α : Sort u) : Equivalence fun _ _ : α => True :=
  ⟨fun _ => trivial, fun _ => trivial, fun _ _ => trivial⟩

namespace Setoid
variable {α : Sort u} [Setoid α]

theorem refl (a : α) : a ≈ a := iseqv.refl a
theorem symm {a b : α} (hab : a ≈ b) : b ≈ a := iseqv.symm hab
theorem trans {a b c : α} (hab : a ≈ b) (hbc : b ≈ c) : a ≈ c := iseqv.trans hab hbc

/-- All elements are equivalent. -/
@[instance_reducible] protected def trivial (α : Sort u) : Setoid α := ⟨_, equivalence_true α⟩

end Setoid

/-! ## Quotients by any relation -/

protected theorem PSigma.eta {α : Sort u} {β : α → Sort v} {a₁ a₂ : α} {b₁ : β a₁} {b₂ : β a₂} (h₁ : a₁ = a₂)
    (h₂ : Eq.ndrec b₁ h₁ = b₂) : PSigma.mk a₁ b₁ = PSigma.mk a₂ b₂ := by
  cases h₁; cases h₂; rfl

namespace Quot

/-- A mark of the code generator: a class is represented by one of its elements. -/
unsafe axiom lcInv {α : Sort u} {r : α → α → Prop} (q : Quot r) : α

section
variable {α : Sort u} {r : α → α → Prop}

protected theorem liftBeta {β : Sort v} (f : α → β) (c : (a b : α) → r a b → f a = f b) (a : α) :
    lift f c (Quot.mk r a) = f a := rfl
protected theorem indBeta {motive : Quot r → Prop} (p : (a : α) → motive (Quot.mk r a)) (a : α) :
    (ind p (Quot.mk r a) : motive (Quot.mk r a)) = p a := rfl

/-- `lift` with the quotient first. -/
protected abbrev liftOn {β : Sort v} (q : Quot r) (f : α → β) (c : (a b : α) → r a b → f a = f b) : β := lift f c q

@[elab_as_elim]
protected theorem inductionOn {motive : Quot r → Prop} (q : Quot r) (h : (a : α) → motive (Quot.mk r a)) :
    motive q := ind h q

theorem exists_rep (q : Quot r) : ∃ a, Quot.mk r a = q := q.inductionOn fun a => ⟨a, rfl⟩

variable {motive : Quot r → Sort v}

/-- A class together with a value of the motive there, which does not depend on the class. -/
@[reducible, macro_inline]
protected def indep (f : (a : α) → motive (Quot.mk r a)) (a : α) : PSigma motive := ⟨Quot.mk r a, f a⟩

protected theorem indepCoherent (f : (a : α) → motive (Quot.mk r a))
    (h : (a b : α) → (p : r a b) → Eq.ndrec (f a) (sound p) = f b) :
    (a b : α) → r a b → Quot.indep f a = Quot.indep f b := fun a b e => PSigma.eta (sound e) (h a b e)

protected theorem liftIndepPr1 (f : (a : α) → motive (Quot.mk r a))
    (h : ∀ (a b : α) (p : r a b), Eq.ndrec (f a) (sound p) = f b) (q : Quot r) :
    (lift (Quot.indep f) (Quot.indepCoherent f h) q).1 = q := q.inductionOn fun _ => rfl

/-- Dependent elimination. -/
@[elab_as_elim] protected abbrev rec (f : (a : α) → motive (Quot.mk r a))
    (h : (a b : α) → (p : r a b) → Eq.ndrec (f a) (sound p) = f b) (q : Quot r) : motive q :=
  Eq.ndrecOn (Quot.liftIndepPr1 f h q) ((lift (Quot.indep f) (Quot.indepCoherent f h) q).2)

/-- `rec` with the quotient first. -/
@[elab_as_elim] protected abbrev recOn (q : Quot r) (f : (a : α) → motive (Quot.mk r a))
    (h : (a b : α) → (p : r a b) → Eq.ndrec (f a) (sound p) = f b) : motive q := q.rec f h

/-- `rec` into types with at most one element. -/
@[elab_as_elim] protected abbrev recOnSubsingleton [h : (a : α) → Subsingleton (motive (Quot.mk r a))]
    (q : Quot r) (f : (a : α) → motive (Quot.mk r a)) : motive q :=
  q.rec f fun _ b _ => (h b).elim _ (f b)

/-- `rec` whose condition is a heterogeneous equality. -/
protected abbrev hrecOn (q : Quot r) (f : (a : α) → motive (Quot.mk r a))
    (c : (a b : α) → (p : r a b) → f a ≍ f b) : motive q :=
  Quot.recOn q f fun a b p => eq_of_heq (eqRec_heq_iff.mpr (c a b p))

/-- `liftOn` whose function sees of which class its argument is an element. -/
protected abbrev pliftOn {β : Sort w} (q : Quot r) (f : (a : α) → q = Quot.mk r a → β)
    (h : ∀ (a b : α) (h h'), r a b → f a h = f b h') : β :=
  q.rec (motive := fun q' => q = q' → β) f
    (fun a b p => funext fun h' =>
      (apply_eqRec (motive := fun b _ => q = b)).trans (@h a b (h'.trans (sound p).symm) h' p)) rfl

end
end Quot

/-! ## Quotients by an equivalence relation -/

/-- The classes of an equivalence relation. -/
def Quotient {α : Sort u} (s : Setoid α) := @Quot α Setoid.r

namespace Quotient

section
variable {α : Sort u}

/-- The class of an element. -/
@[inline] protected def mk (s : Setoid α) (a : α) : Quotient s := Quot.mk Setoid.r a

/-- The class of an element, with the relation found by instance search. -/
protected def mk' [s : Setoid α] (a : α) : Quotient s := Quotient.mk s a

theorem sound {s : Setoid α} {a b : α} : a ≈ b → Quotient.mk s a = Quotient.mk s b := Quot.sound

/-- Define a function on classes by one on elements that respects the relation. -/
protected abbrev lift {β : Sort v} {s : Setoid α} (f : α → β) :
    ((a b : α) → a ≈ b → f a = f b) → Quotient s → β := Quot.lift f

protected theorem ind {s : Setoid α} {motive : Quotient s → Prop} :
    ((a : α) → motive (Quotient.mk s a)) → (q : Quotient s) → motive q := Quot.ind

/-- `lift` with the class first. -/
protected abbrev liftOn {β : Sort v} {s : Setoid α} (q : Quotient s) (f : α → β)
    (c : (a b : α) → a ≈ b → f a = f b) : β := Quot.liftOn q f c

@[elab_as_elim]
protected theorem inductionOn {s : Setoid α} {motive : Quotient s → Prop} (q : Quotient s)
    (h : (a : α) → motive (Quotient.mk s a)) : motive q := Quot.inductionOn q h

theorem exists_rep {s : Setoid α} (q : Quotient s) : ∃ (a : α), Quotient.mk s a = q := Quot.exists_rep q

variable {s : Setoid α} {motive : Quotient s → Sort v}

/-- Dependent elimination. -/
@[inline, elab_as_elim]
protected def rec (f : (a : α) → motive (Quotient.mk s a))
    (h : (a b : α) → (p : a ≈ b) → Eq.ndrec (f a) (Quotient.sound p) = f b) (q : Quotient s) : motive q :=
  Quot.rec f h q

/-- `rec` with the class first. -/
@[elab_as_elim] protected abbrev recOn (q : Quotient s) (f : (a : α) → motive (Quotient.mk s a))
    (h : (a b : α) → (p : a ≈ b) → Eq.ndrec (f a) (Quotient.sound p) = f b) : motive q := Quot.recOn q f h

/-- `rec` into types with at most one element. -/
@[elab_as_elim] protected abbrev recOnSubsingleton [h : (a : α) → Subsingleton (motive (Quotient.mk s a))]
    (q : Quotient s) (f : (a : α) → motive (Quotient.mk s a)) : motive q := Quot.recOnSubsingleton (h := h) q f

/-- `rec` whose condition is a heterogeneous equality. -/
@[elab_as_elim] protected abbrev hrecOn (q : Quotient s) (f : (a : α) → motive (Quotient.mk s a))
    (c : (a b : α) → (p : a ≈ b) → f a ≍ f b) : motive q := Quot.hrecOn q f c

/-- `liftOn` whose function sees of which class its argument is an element. -/
protected abbrev pliftOn {β : Sort w} (q : Quotient s) (f : (a : α) → q = Quotient.mk s a → β)
    (h : ∀ (a b : α) (h h'), a ≈ b → f a h = f b h') : β := Quot.pliftOn q f h
end

/-! ## Functions of several classes -/

section
variable {α : Sort uA} {β : Sort uB} {φ : Sort uC} {s₁ : Setoid α} {s₂ : Setoid β}

/-- `lift` for functions of two classes. -/
protected abbrev lift₂ (f : α → β → φ)
    (c : (a₁ : α) → (b₁ : β) → (a₂ : α) → (b₂ : β) → a₁ ≈ a₂ → b₁ ≈ b₂ → f a₁ b₁ = f a₂ b₂)
    (q₁ : Quotient s₁) (q₂ : Quotient s₂) : φ :=
  Quotient.lift (fun a₁ => Quotient.lift (f a₁) (fun _ _ h => c _ _ _ _ (Setoid.refl a₁) h) q₂)
    (fun _ _ h => q₂.inductionOn fun b => c _ b _ b h (Setoid.refl b)) q₁

/-- `lift₂` with the classes first. -/
protected abbrev liftOn₂ (q₁ : Quotient s₁) (q₂ : Quotient s₂) (f : α → β → φ)
    (c : (a₁ : α) → (b₁ : β) → (a₂ : α) → (b₂ : β) → a₁ ≈ a₂ → b₁ ≈ b₂ → f a₁ b₁ = f a₂ b₂) : φ :=
  Quotient.lift₂ f c q₁ q₂

@[elab_as_elim]
protected theorem ind₂ {motive : Quotient s₁ → Quotient s₂ → Prop}
    (h : (a : α) → (b : β) → motive (Quotient.mk s₁ a) (Quotient.mk s₂ b)) (q₁ : Quotient s₁) (q₂ : Quotient s₂) :
    motive q₁ q₂ := by
  induction q₁ using Quotient.ind; induction q₂ using Quotient.ind; exact h _ _

@[elab_as_elim]
protected theorem inductionOn₂ {motive : Quotient s₁ → Quotient s₂ → Prop} (q₁ : Quotient s₁) (q₂ : Quotient s₂)
    (h : (a : α) → (b : β) → motive (Quotient.mk s₁ a) (Quotient.mk s₂ b)) : motive q₁ q₂ := Quotient.ind₂ h q₁ q₂

@[elab_as_elim]
protected theorem inductionOn₃ {s₃ : Setoid φ} {motive : Quotient s₁ → Quotient s₂ → Quotient s₃ → Prop}
    (q₁ : Quotient s₁) (q₂ : Quotient s₂) (q₃ : Quotient s₃)
    (h : (a : α) → (b : β) → (c : φ) → motive (Quotient.mk s₁ a) (Quotient.mk s₂ b) (Quotient.mk s₃ c)) :
    motive q₁ q₂ q₃ := by
  induction q₁, q₂ using Quotient.ind₂; induction q₃ using Quotient.ind; exact h _ _ _
end

/-! ## Equal classes have equivalent elements -/

private def related {α : Sort u} {s : Setoid α} (q₁ q₂ : Quotient s) : Prop :=
  Quotient.liftOn₂ q₁ q₂ (fun a₁ a₂ => a₁ ≈ a₂) fun _ _ _ _ h h' =>
    propext ⟨fun k => Setoid.trans (Setoid.symm h) (Setoid.trans k h'),
      fun k => Setoid.trans h (Setoid.trans k (Setoid.symm h'))⟩

theorem exact {α : Sort u} {s : Setoid α} {a b : α} (h : Quotient.mk s a = Quotient.mk s b) : a ≈ b :=
  show related (Quotient.mk s a) (Quotient.mk s b) from h ▸ Setoid.refl a

section
variable {α : Sort uA} {β : Sort uB} {s₁ : Setoid α} {s₂ : Setoid β}

/-- `recOnSubsingleton` for two classes. -/
@[elab_as_elim]
protected abbrev recOnSubsingleton₂ {motive : Quotient s₁ → Quotient s₂ → Sort uC}
    [s : (a : α) → (b : β) → Subsingleton (motive (Quotient.mk s₁ a) (Quotient.mk s₂ b))] (q₁ : Quotient s₁)
    (q₂ : Quotient s₂) (g : (a : α) → (b : β) → motive (Quotient.mk s₁ a) (Quotient.mk s₂ b)) : motive q₁ q₂ :=
  Quot.recOnSubsingleton (motive := fun q₁ => motive q₁ q₂)
    (h := fun a => Quot.inductionOn (motive := fun q₂ => Subsingleton (motive (Quotient.mk s₁ a) q₂)) q₂ (s a)) q₁
    fun a => Quot.recOnSubsingleton (motive := fun q₂ => motive (Quotient.mk s₁ a) q₂) (h := s a) q₂ fun b => g a b
end

instance decidableEq {α : Sort u} {s : Setoid α} [d : ∀ (a b : α), Decidable (a ≈ b)] :
    DecidableEq (Quotient s) := fun q₁ q₂ =>
  Quotient.recOnSubsingleton₂ q₁ q₂ fun a b => decidable_of_decidable_of_iff (p := a ≈ b) ⟨sound, exact⟩

end Quotient

/-! ## The quotient with one class -/

/-- `α` with all elements made equal. -/
def Squash (α : Sort u) := Quotient (Setoid.trivial α)

/-- The class of an element. -/
def Squash.mk {α : Sort u} (x : α) : Squash α := Quot.mk _ x

theorem Squash.ind {α : Sort u} {motive : Squash α → Prop} (h : ∀ (a : α), motive (Squash.mk a)) :
    ∀ (q : Squash α), motive q := Quot.ind h

/-- Define a function into a type with at most one element. -/
@[inline] def Squash.lift {α : Sort u} {β : Sort v} [Subsingleton β] (s : Squash α) (f : α → β) : β :=
  Quot.lift f (fun _ _ _ => Subsingleton.elim _ _) s

instance {α : Sort u} : Subsingleton (Squash α) where
  allEq a b := by induction a using Squash.ind; induction b using Squash.ind; exact Quot.sound trivial
