prelude
import Init.Syntax
import Init.Recursion.SizeOf

/-!
# Foundations of logic

The three axioms, function extensionality, and the lemmas that `rw`, `simp`, `cases` and `congr` put into the proofs
they build.
-/

universe u v w

/-! ## The axioms -/

/-- Equivalent propositions are equal. -/
axiom propext {a b : Prop} : (a ↔ b) → a = b

/-- An element of every nonempty type. -/
axiom Classical.choice {α : Sort u} : Nonempty α → α

/-- Related elements have equal classes. -/
axiom Quot.sound {α : Sort u} {r : α → α → Prop} {a b : α} : r a b → Quot.mk r a = Quot.mk r b

/-! ## Equality -/

set_option linter.defProp false in
/-- Transport a proof of `b` back along `a = b`. -/
@[macro_inline] def Eq.mpr {α β : Sort u} (h : α = β) (b : β) : α := h ▸ b

set_option linter.defProp false in
/-- Transport along an equality of types. -/
@[macro_inline] def Eq.mp {α β : Sort u} (h : α = β) (a : α) : β := h ▸ a

@[simp] theorem id_eq {α : Sort u} (a : α) : id a = a := rfl
@[simp] theorem cast_eq {α : Sort u} (h : α = α) (a : α) : cast h a = a := rfl
@[simp] theorem eq_mp_eq_cast {α β : Sort u} (h : α = β) : Eq.mp h = cast h := rfl
@[simp] theorem eq_mpr_eq_cast {α β : Sort u} (h : α = β) : Eq.mpr h = cast h.symm := rfl
theorem cast_heq {α β : Sort u} : (h : α = β) → (a : α) → cast h a ≍ a
  | rfl, a => HEq.refl a

@[symm] theorem Ne.symm {α : Sort u} {a b : α} (h : a ≠ b) : b ≠ a := fun e => h e.symm
theorem Ne.elim {α : Sort u} {a b : α} (h : a ≠ b) : a = b → False := h
theorem Ne.irrefl {α : Sort u} {a : α} (h : a ≠ a) : False := h rfl
theorem false_of_ne {α : Sort u} {a : α} : a ≠ a → False := Ne.irrefl
theorem ne_of_eq_of_ne {α : Sort u} {a b c : α} (h₁ : a = b) (h₂ : b ≠ c) : a ≠ c := h₁.symm ▸ h₂
theorem ne_of_ne_of_eq {α : Sort u} {a b c : α} (h₁ : a ≠ b) (h₂ : b = c) : a ≠ c := h₂ ▸ h₁
theorem ne_comm {α : Sort u} {a b : α} : a ≠ b ↔ b ≠ a := ⟨Ne.symm, Ne.symm⟩
theorem eq_comm {α : Sort u} {a b : α} : a = b ↔ b = a := ⟨Eq.symm, Eq.symm⟩
theorem eq_self_iff_true {α : Sort u} (a : α) : a = a ↔ True := ⟨fun _ => True.intro, fun _ => rfl⟩
theorem ne_self_iff_false {α : Sort u} (a : α) : a ≠ a ↔ False := ⟨false_of_ne, False.elim⟩

instance instTransEq {α : Sort u} {γ : Sort v} (r : α → γ → Sort w) : Trans Eq r r where
  trans heq h := heq ▸ h
instance instTransEq_1 {α : Sort u} {β : Sort v} (r : α → β → Sort w) : Trans r Eq r where
  trans h heq := heq ▸ h

@[symm] theorem HEq.symm {α β : Sort u} {a : α} {b : β} (h : a ≍ b) : b ≍ a :=
  HEq.rec (motive := fun {β} (x : β) _ => x ≍ a) (HEq.refl a) h
theorem HEq.trans {α β γ : Sort u} {a : α} {b : β} {c : γ} (h₁ : a ≍ b) (h₂ : b ≍ c) : a ≍ c :=
  HEq.rec (motive := fun {β} (x : β) _ => a ≍ x) h₁ h₂

/-! ## True, False, equivalence -/

theorem trivial : True := True.intro

theorem mt {a b : Prop} (h₁ : a → b) (h₂ : ¬b) : ¬a := fun ha => h₂ (h₁ ha)
theorem not_false : ¬False := id

@[refl] theorem Iff.refl (a : Prop) : a ↔ a := ⟨fun h => h, fun h => h⟩
protected theorem Iff.rfl {a : Prop} : a ↔ a := Iff.refl a
@[symm] theorem Iff.symm {a b : Prop} (h : a ↔ b) : b ↔ a := ⟨h.mpr, h.mp⟩
theorem Iff.trans {a b c : Prop} (h₁ : a ↔ b) (h₂ : b ↔ c) : a ↔ c :=
  ⟨fun h => h₂.mp (h₁.mp h), fun h => h₁.mpr (h₂.mpr h)⟩
theorem Iff.of_eq {a b : Prop} (h : a = b) : a ↔ b := h ▸ Iff.rfl
theorem Eq.to_iff {a b : Prop} (h : a = b) : a ↔ b := Iff.of_eq h
theorem iff_of_eq {a b : Prop} (h : a = b) : a ↔ b := Iff.of_eq h
theorem neq_of_not_iff {a b : Prop} (h : ¬(a ↔ b)) : a ≠ b := fun e => h (Iff.of_eq e)
theorem Iff.comm {a b : Prop} : (a ↔ b) ↔ (b ↔ a) := ⟨Iff.symm, Iff.symm⟩
theorem iff_comm {a b : Prop} : (a ↔ b) ↔ (b ↔ a) := Iff.comm

instance instTransIff : Trans Iff Iff Iff where
  trans := Iff.trans

/-! ## Propositions as truth values -/

theorem of_eq_true {p : Prop} (h : p = True) : p := h ▸ trivial
theorem of_eq_false {p : Prop} (h : p = False) : ¬p := fun hp => h ▸ hp
theorem eq_true {p : Prop} (h : p) : p = True := propext ⟨fun _ => trivial, fun _ => h⟩
theorem eq_false {p : Prop} (h : ¬p) : p = False := propext ⟨h, False.elim⟩
theorem eq_false' {p : Prop} (h : p → False) : p = False := eq_false h
@[simp] theorem eq_self {α : Sort u} (a : α) : (a = a) = True := eq_true rfl
theorem eq_true_intro {a : Prop} (h : a) : a = True := eq_true h
theorem eq_false_intro {a : Prop} (h : ¬a) : a = False := eq_false h

/-- What the injectivity lemmas of constructors with several fields are built with. -/
theorem Lean.injEq_helper {P Q R : Prop} (h : P → Q → R) (hpq : P ∧ Q) : R := h hpq.1 hpq.2

/-! ## Functions -/

/-- Functions with equal values are equal: both are values of one function at equal quotient classes. -/
theorem funext {α : Sort u} {β : α → Sort v} {f g : (x : α) → β x} (h : ∀ x, f x = g x) : f = g := by
  let agree (f g : (x : α) → β x) : Prop := ∀ x, f x = g x
  let value (q : Quot agree) (x : α) : β x := Quot.lift (fun f => f x) (fun _ _ h => h x) q
  show value (Quot.mk agree f) = value (Quot.mk agree g)
  exact congrArg value (Quot.sound h)
