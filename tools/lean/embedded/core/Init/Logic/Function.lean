prelude
import Init.Logic.Quantifier

/-!
# Functions

Composition, constant functions and reordered arguments; injective and surjective functions and inverses.
-/

universe u v w x

section
variable {α : Sort u} {β : Sort v} {γ : Sort w} {δ : Sort x}

theorem id_def (a : α) : id a = a := rfl

/-- Marks an application whose function is to be unfolded where it stands. -/
@[simp] def inline (a : α) : α := a

/-- A function of two arguments that takes them in the other order. -/
@[inline] def flip (f : α → β → γ) : β → α → γ := fun b a => f a b
@[simp] theorem flip_flip {f : α → β → γ} : flip (flip f) = f := rfl

theorem optParam_eq (α : Sort u) (default : α) : optParam α default = α := rfl

theorem funext_iff {α : Sort u} {β : α → Sort v} {f g : (x : α) → β x} : f = g ↔ ∀ x, f x = g x :=
  ⟨fun h _ => h ▸ rfl, funext⟩

namespace Function

@[simp] theorem const_apply {y : β} {x : α} : const α y x = y := rfl
@[simp] theorem comp_apply {f : β → δ} {g : α → β} {x : α} : comp f g x = f (g x) := rfl
theorem comp_def (f : β → δ) (g : α → β) : f ∘ g = fun x => f (g x) := rfl
@[simp] theorem const_comp {f : α → β} {c : γ} : (const β c ∘ f) = const α c := rfl
@[simp] theorem comp_const {f : β → γ} {b : β} : (f ∘ const α b) = const α (f b) := rfl
@[simp] theorem true_comp {f : α → β} : ((fun _ => true) ∘ f) = fun _ => true := rfl
@[simp] theorem false_comp {f : α → β} : ((fun _ => false) ∘ f) = fun _ => false := rfl
@[simp] theorem comp_id (f : α → β) : f ∘ id = f := rfl
@[simp] theorem id_comp (f : α → β) : id ∘ f = f := rfl

end Function
end

namespace Function

/-! ## Functions of pairs -/

section
variable {α : Type u} {β : Type v} {φ : Sort w}

/-- A function of a pair as a function of two arguments. -/
@[inline] def curry : (α × β → φ) → α → β → φ := fun f a b => f (a, b)

/-- A function of two arguments as a function of a pair. -/
@[inline] def uncurry : (α → β → φ) → α × β → φ := fun f a => f a.1 a.2

@[simp] theorem curry_uncurry (f : α → β → φ) : curry (uncurry f) = f := rfl
@[simp] theorem uncurry_curry (f : α × β → φ) : uncurry (curry f) = f := funext fun _ => rfl
@[simp] theorem uncurry_apply_pair (f : α → β → φ) (x : α) (y : β) : uncurry f (x, y) = f x y := rfl
@[simp] theorem curry_apply (f : α × β → φ) (x : α) (y : β) : curry f x y = f (x, y) := rfl
end

/-! ## Injective and surjective functions -/

section
variable {α : Sort u} {β : Sort v} {γ : Sort w} {f : α → β}

/-- Different arguments have different values. -/
def Injective (f : α → β) : Prop := ∀ ⦃a₁ a₂⦄, f a₁ = f a₂ → a₁ = a₂

/-- Everything is a value. -/
def Surjective (f : α → β) : Prop := ∀ b, ∃ a, f a = b

/-- `g` undoes `f`. -/
@[implicit_reducible] def LeftInverse (g : β → α) (f : α → β) : Prop := ∀ x, g (f x) = x

/-- Some function undoes `f`. -/
def HasLeftInverse (f : α → β) : Prop := ∃ finv : β → α, LeftInverse finv f

/-- `f` undoes `g`. -/
@[implicit_reducible] def RightInverse (g : β → α) (f : α → β) : Prop := LeftInverse f g

/-- `f` undoes some function. -/
def HasRightInverse (f : α → β) : Prop := ∃ finv : β → α, RightInverse finv f

theorem injective_id : Injective (@id α) := fun _ _ h => h
theorem surjective_id : Surjective (@id α) := fun a => ⟨a, rfl⟩
theorem Injective.comp {g : β → γ} {f : α → β} (hg : Injective g) (hf : Injective f) : Injective (g ∘ f) :=
  fun _ _ h => hf (hg h)
theorem Surjective.comp {g : β → γ} {f : α → β} (hg : Surjective g) (hf : Surjective f) : Surjective (g ∘ f) :=
  fun c =>
    let ⟨b, hb⟩ := hg c
    let ⟨a, ha⟩ := hf b
    ⟨a, (congrArg g ha).trans hb⟩

theorem Injective.eq_iff (I : Injective f) {a b : α} : f a = f b ↔ a = b := ⟨@I _ _, congrArg f⟩
theorem Injective.eq_iff' (I : Injective f) {a b : α} {c : β} (h : f b = c) : f a = c ↔ a = b := h ▸ I.eq_iff
theorem Injective.ne (hf : Injective f) {a₁ a₂ : α} : a₁ ≠ a₂ → f a₁ ≠ f a₂ := mt (@hf _ _)
theorem Injective.ne_iff (hf : Injective f) {x y : α} : f x ≠ f y ↔ x ≠ y := not_congr hf.eq_iff
theorem Injective.ne_iff' (hf : Injective f) {x y : α} {z : β} (h : f y = z) : f x ≠ z ↔ x ≠ y := h ▸ hf.ne_iff

theorem LeftInverse.injective {g : β → α} {f : α → β} : LeftInverse g f → Injective f :=
  fun h a b e => (h a).symm.trans ((congrArg g e).trans (h b))
theorem HasLeftInverse.injective {f : α → β} : HasLeftInverse f → Injective f := fun ⟨_, inv⟩ => inv.injective
theorem RightInverse.surjective {f : α → β} {g : β → α} (h : RightInverse g f) : Surjective f :=
  fun y => ⟨g y, h y⟩
theorem HasRightInverse.surjective {f : α → β} : HasRightInverse f → Surjective f := fun ⟨_, inv⟩ => inv.surjective
theorem rightInverse_of_injective_of_leftInverse {f : α → β} {g : β → α} (injf : Injective f)
    (lfg : LeftInverse f g) : RightInverse f g := fun x => injf (lfg (f x))
theorem leftInverse_of_surjective_of_rightInverse {f : α → β} {g : β → α} (surjf : Surjective f)
    (rfg : RightInverse f g) : LeftInverse f g :=
  fun y => let ⟨x, hx⟩ := surjf y; hx ▸ congrArg f (rfg x)
protected theorem LeftInverse.id {g : β → α} {f : α → β} (h : LeftInverse g f) : g ∘ f = id := funext h
protected theorem RightInverse.id {g : β → α} {f : α → β} (h : RightInverse g f) : f ∘ g = id := funext h
end

end Function
