prelude
import Init.Logic.Decide
import Init.Data.Types

/-!
# Transport and types with one element

Eliminators of equality and of heterogeneous equality, and `Subsingleton`, through which congruence lemmas may
replace an instance argument by another.
-/

universe u v w u1 u2

/-! ## Transport -/

/-- `Eq.ndrec` with the equation first. -/
abbrev Eq.ndrecOn {α : Sort u2} {a : α} {motive : α → Sort u1} {b : α} (h : a = b) (m : motive a) : motive b :=
  Eq.ndrec m h

/-- `Eq.ndrec` along an equation read from right to left. -/
abbrev Eq.ndrec_symm {α : Sort u2} {a : α} {motive : α → Sort u1} (m : motive a) {b : α} (h : b = a) : motive b :=
  Eq.ndrec m h.symm

/-- Transport along a heterogeneous equality whose sides have one type. -/
abbrev HEq.homo_ndrec {α : Sort u2} {a : α} {motive : α → Sort u1} (m : motive a) {b : α} (h : a ≍ b) : motive b :=
  Eq.ndrec m (eq_of_heq h)

/-- `HEq.homo_ndrec` along an equation read from right to left. -/
abbrev HEq.homo_ndrec_symm {α : Sort u2} {a : α} {motive : α → Sort u1} (m : motive a) {b : α} (h : b ≍ a) :
    motive b :=
  Eq.ndrec m (eq_of_heq h).symm

set_option linter.defProp false in
/-- Elimination of heterogeneous equality into a family over all types. -/
noncomputable def HEq.ndrec {α : Sort u2} {a : α} {motive : {β : Sort u2} → β → Sort u1} (m : motive a)
    {β : Sort u2} {b : β} (h : a ≍ b) : motive b :=
  HEq.rec (motive := fun x _ => motive x) m h

/-- `HEq.ndrec` with the equation first. -/
noncomputable def HEq.ndrecOn {α : Sort u2} {a : α} {motive : {β : Sort u2} → β → Sort u1} {β : Sort u2} {b : β}
    (h : a ≍ b) (m : motive a) : motive b :=
  HEq.ndrec m h

/-- Replace along a heterogeneous equality within one type. -/
noncomputable def HEq.elim {α : Sort u} {a : α} {p : α → Sort v} {b : α} (h₁ : a ≍ b) (h₂ : p a) : p b :=
  eq_of_heq h₁ ▸ h₂

section
variable {α β φ : Sort u} {a a' : α} {b b' : β} {c : φ}

theorem HEq.subst {p : (T : Sort u) → T → Prop} (h₁ : a ≍ b) (h₂ : p α a) : p β b := HEq.ndrecOn h₁ h₂
theorem heq_of_heq_of_eq (h₁ : a ≍ b) (h₂ : b = b') : a ≍ b' := h₁.trans (heq_of_eq h₂)
theorem heq_of_eq_of_heq (h₁ : a = a') (h₂ : a' ≍ b) : a ≍ b := (heq_of_eq h₁).trans h₂
theorem type_eq_of_heq (h : a ≍ b) : α = β := HEq.subst (p := fun T _ => α = T) h rfl
theorem HEq.comm : a ≍ b ↔ b ≍ a := ⟨HEq.symm, HEq.symm⟩
theorem heq_comm : a ≍ b ↔ b ≍ a := HEq.comm
theorem heq_self_iff_true (a : α) : a ≍ a ↔ True := ⟨fun _ => trivial, fun _ => HEq.rfl⟩
end

theorem Eq.comm {α : Sort u} {a b : α} : a = b ↔ b = a := eq_comm

theorem eqRec_heq {α : Sort u} {φ : α → Sort v} {a a' : α} :
    (h : a = a') → (p : φ a) → Eq.recOn (motive := fun x _ => φ x) h p ≍ p
  | rfl, p => HEq.refl p

theorem eqRec_heq_iff {α : Sort u} {a : α} {motive : (b : α) → a = b → Sort v} {b : α}
    {refl : motive a (Eq.refl a)} {h : a = b} {c : motive b h} : @Eq.rec α a motive refl b h ≍ c ↔ refl ≍ c := by
  cases h; exact Iff.rfl

theorem heq_eqRec_iff {α : Sort u} {a : α} {motive : (b : α) → a = b → Sort v} {b : α}
    {refl : motive a (Eq.refl a)} {h : a = b} {c : motive b h} : c ≍ @Eq.rec α a motive refl b h ↔ c ≍ refl := by
  cases h; exact Iff.rfl

theorem apply_eqRec {α : Sort u} {β : Sort w} {a : α} (motive : (b : α) → a = b → Sort v) {b : α} {h : a = b}
    {c : motive a (Eq.refl a) → β} {d : motive b h} :
    @Eq.rec α a (fun b h => motive b h → β) c b h d = c (h.symm ▸ d) := by
  cases h; rfl

theorem heq_of_eqRec_eq {α β : Sort u} {a : α} {b : β} (h₁ : α = β)
    (h₂ : Eq.rec (motive := fun α _ => α) a h₁ = b) : a ≍ b := by
  cases h₁; exact heq_of_eq h₂

@[simp] theorem cast_cast {α β γ : Sort u} : ∀ (ha : α = β) (hb : β = γ) (a : α),
    cast hb (cast ha a) = cast (ha.trans hb) a
  | rfl, rfl, _ => rfl

theorem proof_irrel {a : Prop} (h₁ h₂ : a) : h₁ = h₂ := rfl
theorem proof_irrel_heq {p q : Prop} (hp : p) (hq : q) : hp ≍ hq := by
  cases (propext ⟨fun _ => hq, fun _ => hp⟩ : p = q); exact HEq.rfl

/-! ## Types with at most one element -/

/-- Any two elements of the type are equal. -/
class Subsingleton (α : Sort u) : Prop where
  intro ::
  allEq : (a b : α) → a = b

protected theorem Subsingleton.elim {α : Sort u} [h : Subsingleton α] : (a b : α) → a = b := h.allEq

protected theorem Subsingleton.helim {α β : Sort u} [h₁ : Subsingleton α] (h₂ : α = β) (a : α) (b : β) : a ≍ b := by
  cases h₂; exact heq_of_eq (h₁.allEq a b)

instance (p : Prop) : Subsingleton p := ⟨fun _ _ => rfl⟩
instance : Subsingleton Empty := ⟨fun a => a.elim⟩
instance : Subsingleton PEmpty := ⟨fun a => a.elim⟩

instance {α : Type u} {β : Type v} [Subsingleton α] [Subsingleton β] : Subsingleton (α × β) where
  allEq
    | (a, b), (a', b') => by cases Subsingleton.elim a a'; cases Subsingleton.elim b b'; rfl

instance (p : Prop) : Subsingleton (Decidable p) where
  allEq
    | isTrue _, isTrue _ => rfl
    | isTrue h, isFalse h' => absurd h h'
    | isFalse h, isTrue h' => absurd h' h
    | isFalse _, isFalse _ => rfl

instance Pi.instSubsingleton {α : Sort u} {β : α → Sort v} [∀ a, Subsingleton (β a)] :
    Subsingleton (∀ a, β a) where
  allEq f g := funext fun a => Subsingleton.elim (f a) (g a)

theorem recSubsingleton {p : Prop} [h : Decidable p] {h₁ : p → Sort u} {h₂ : ¬p → Sort u}
    [h₃ : ∀ (h : p), Subsingleton (h₁ h)] [h₄ : ∀ (h : ¬p), Subsingleton (h₂ h)] :
    Subsingleton (Decidable.falseTrueCases (motive := fun _ => Sort u) h₂ h₁ h) :=
  match h with
  | isTrue h => h₃ h
  | isFalse h => h₄ h

theorem eq_iff_true_of_subsingleton {α : Sort u} [Subsingleton α] (x y : α) : x = y ↔ True :=
  ⟨fun _ => trivial, fun _ => Subsingleton.elim x y⟩

theorem PUnit.subsingleton : (a b : PUnit.{u}) → a = b
  | ⟨⟩, ⟨⟩ => rfl
theorem PUnit.eq_punit (a : PUnit.{u}) : a = ⟨⟩ := PUnit.subsingleton a ⟨⟩
instance : Subsingleton PUnit.{u} := ⟨PUnit.subsingleton⟩
