prelude
import Init.Logic.DecidableLaws

/-!
# Classical logic

Excluded middle from the axiom of choice, and what follows from both.
-/

universe u v

namespace Classical

/-! ## Choice -/

/-- An element with a property that some element has, together with the proof. -/
noncomputable def indefiniteDescription {α : Sort u} (p : α → Prop) (h : ∃ x, p x) : {x // p x} :=
  choice (let ⟨x, hx⟩ := h; ⟨⟨x, hx⟩⟩)

/-- An element with a property that some element has. -/
noncomputable def choose {α : Sort u} {p : α → Prop} (h : ∃ x, p x) : α := (indefiniteDescription p h).val

theorem choose_spec {α : Sort u} {p : α → Prop} (h : ∃ x, p x) : p (choose h) := (indefiniteDescription p h).property

/-- Excluded middle, by Diaconescu's argument. Choose an element of `{x | x = True ∨ p}` and one of
`{x | x = False ∨ p}`: if `p` holds the two sets are equal, hence so are the elements chosen from them. -/
theorem em (p : Prop) : p ∨ ¬p := by
  let near (v : Prop) (x : Prop) : Prop := x = v ∨ p
  have inhabited (v : Prop) : ∃ x, near v x := ⟨v, .inl rfl⟩
  have same (hp : p) : choose (inhabited True) = choose (inhabited False) := by
    have sets : near True = near False := funext fun x => propext ⟨fun _ => .inr hp, fun _ => .inr hp⟩
    have values : ∀ s (h : near True = s) (e : ∃ x, s x), choose (inhabited True) = choose e := by
      intro s h e; cases h; rfl
    exact values _ sets _
  cases choose_spec (inhabited True) with
  | inr hp => exact .inl hp
  | inl chosen =>
    cases choose_spec (inhabited False) with
    | inr hp => exact .inl hp
    | inl chosen' => exact .inr fun hp => false_ne_true (chosen'.symm.trans ((same hp).symm.trans chosen))

theorem exists_true_of_nonempty {α : Sort u} : Nonempty α → ∃ _ : α, True := fun ⟨x⟩ => ⟨x, trivial⟩

/-- A default element of a nonempty type. -/
@[instance_reducible] noncomputable def inhabited_of_nonempty {α : Sort u} (h : Nonempty α) : Inhabited α := ⟨choice h⟩

/-- A default element of a type with a known element. -/
@[instance_reducible] noncomputable def inhabited_of_exists {α : Sort u} {p : α → Prop} (h : ∃ x, p x) : Inhabited α :=
  inhabited_of_nonempty h.nonempty

/-- Every proposition is decidable. Available after `open Classical` and, inside proofs, through `by_cases`. -/
noncomputable scoped instance (priority := low) propDecidable (a : Prop) : Decidable a :=
  choice ((em a).elim (fun h => ⟨isTrue h⟩) (fun h => ⟨isFalse h⟩))

@[instance_reducible] noncomputable def decidableInhabited (a : Prop) : Inhabited (Decidable a) where
  default := inferInstance

instance (a : Prop) : Nonempty (Decidable a) := ⟨propDecidable a⟩

/-- Equality on every type is decidable. -/
noncomputable def typeDecidableEq (α : Sort u) : DecidableEq α := fun _ _ => inferInstance

/-- Every type has an element or has none. -/
noncomputable def typeDecidable (α : Sort u) : PSum α (α → False) :=
  if h : Nonempty α then .inl (choice h) else .inr fun a => h ⟨a⟩

/-- An element with property `p` if there is one, and any element otherwise. -/
noncomputable def strongIndefiniteDescription {α : Sort u} (p : α → Prop) (h : Nonempty α) :
    {x : α // (∃ y : α, p y) → p x} :=
  if hp : ∃ x, p x then ⟨choose hp, fun _ => choose_spec hp⟩ else ⟨choice h, fun k => absurd k hp⟩

/-- Hilbert's choice operator. -/
noncomputable def epsilon {α : Sort u} [h : Nonempty α] (p : α → Prop) : α := (strongIndefiniteDescription p h).val

theorem epsilon_spec_aux {α : Sort u} (h : Nonempty α) (p : α → Prop) : (∃ y, p y) → p (@epsilon α h p) :=
  (strongIndefiniteDescription p h).property
theorem epsilon_spec {α : Sort u} {p : α → Prop} (hex : ∃ y, p y) : p (@epsilon α hex.nonempty p) :=
  epsilon_spec_aux hex.nonempty p hex
theorem epsilon_singleton {α : Sort u} (x : α) : @epsilon α ⟨x⟩ (fun y => y = x) = x :=
  @epsilon_spec α (fun y => y = x) ⟨x, rfl⟩

theorem axiomOfChoice {α : Sort u} {β : α → Sort v} {r : ∀ x, β x → Prop} (h : ∀ x, ∃ y, r x y) :
    ∃ (f : ∀ x, β x), ∀ x, r x (f x) := ⟨fun x => choose (h x), fun x => choose_spec (h x)⟩
theorem skolem {α : Sort u} {b : α → Sort v} {p : ∀ x, b x → Prop} :
    (∀ x, ∃ y, p x y) ↔ ∃ (f : ∀ x, b x), ∀ x, p x (f x) := ⟨axiomOfChoice, fun ⟨f, h⟩ x => ⟨f x, h x⟩⟩

/-! ## Laws of propositions -/

section
variable {a b c p q : Prop}

theorem propComplete (a : Prop) : a = True ∨ a = False := (em a).imp eq_true eq_false
theorem byCases {p q : Prop} (hpq : p → q) (hnpq : ¬p → q) : q := (em p).elim hpq hnpq
theorem byContradiction {p : Prop} (h : ¬p → False) : p := Decidable.byContradiction h

@[simp] theorem not_not : ¬¬a ↔ a := Decidable.not_not

/-- `p` is decidable if `¬p` is. Not an instance: it would be tried for every proposition. -/
@[instance_reducible] def decidable_of_decidable_not (p : Prop) [h : Decidable (¬p)] : Decidable p where
  decide := Bool.not (decide (¬p))
  reflects_decide :=
    match h with
    | isFalse h => not_not.mp h
    | isTrue h => h

theorem or_iff_not_imp_left : a ∨ b ↔ (¬a → b) := Decidable.or_iff_not_imp_left
theorem or_iff_not_imp_right : a ∨ b ↔ (¬b → a) := Decidable.or_iff_not_imp_right
theorem not_imp_iff_and_not : ¬(a → b) ↔ a ∧ ¬b := Decidable.not_imp_iff_and_not
theorem not_and_iff_not_or_not : ¬(a ∧ b) ↔ ¬a ∨ ¬b := Decidable.not_and_iff_not_or_not
theorem not_iff : ¬(a ↔ b) ↔ (¬a ↔ b) := Decidable.not_iff
@[simp] theorem imp_iff_left_iff : (b ↔ a → b) ↔ a ∨ b := Decidable.imp_iff_left_iff
@[simp] theorem imp_iff_right_iff : (a → b ↔ b) ↔ a ∨ b := Decidable.imp_iff_right_iff
@[simp] theorem and_or_imp : a ∧ b ∨ (a → c) ↔ a → b ∨ c := Decidable.and_or_imp
@[simp] theorem not_imp : ¬(a → b) ↔ a ∧ ¬b := Decidable.not_imp_iff_and_not
@[simp] theorem imp_and_neg_imp_iff (p : Prop) {q : Prop} : (p → q) ∧ (¬p → q) ↔ q :=
  ⟨fun h => byCases h.1 h.2, fun h => ⟨fun _ => h, fun _ => h⟩⟩
end

/-! ## Laws of quantifiers -/

section
variable {α : Sort u} {p : α → Prop}

@[simp low] theorem not_forall {p : α → Prop} : (¬∀ x, p x) ↔ ∃ x, ¬p x := Decidable.not_forall
theorem not_forall_not {p : α → Prop} : (¬∀ x, ¬p x) ↔ ∃ x, p x := Decidable.not_forall_not
theorem not_exists_not {p : α → Prop} : (¬∃ x, ¬p x) ↔ ∀ x, p x := Decidable.not_exists_not
theorem forall_or_exists_not (P : α → Prop) : (∀ a, P a) ∨ ∃ a, ¬P a := (em _).imp_right not_forall.mp
theorem exists_or_forall_not (P : α → Prop) : (∃ a, P a) ∨ ∀ a, ¬P a := (em _).imp_right not_exists.mp
end

/-! ## Conditionals on a negation -/

section
attribute [local instance] decidable_of_decidable_not

@[simp low] protected theorem dite_not {α : Sort u} {p : Prop} [hn : Decidable (¬p)] (x : ¬p → α)
    (y : ¬¬p → α) : dite (¬p) x y = dite p (fun h => y (not_not_intro h)) x := by
  cases em p with
  | inl h => rw [dite_eq_left h, dite_eq_right (not_not_intro h)]
  | inr h => rw [dite_eq_left h, dite_eq_right h]

@[simp low] protected theorem ite_not {α : Sort u} (p : Prop) [Decidable (¬p)] (x y : α) :
    ite (¬p) x y = ite p y x := Classical.dite_not (fun _ => x) (fun _ => y)

@[simp low] protected theorem decide_not (p : Prop) [Decidable (¬p)] : decide (¬p) = Bool.not (decide p) :=
  _root_.decide_not
end

end Classical

export Classical (imp_iff_right_iff imp_and_neg_imp_iff and_or_imp not_imp)

/-- An element of an existence statement, `h.choose`. -/
@[reducible] noncomputable def Exists.choose {α : Sort u} {p : α → Prop} (P : ∃ a, p a) : α := Classical.choose P

theorem Exists.choose_spec {α : Sort u} {p : α → Prop} (P : ∃ a, p a) : p P.choose := Classical.choose_spec P

/-- An element of a nonempty type, found by instance search. -/
protected noncomputable def Classical.ofNonempty {α : Sort u} [h : Nonempty α] : α := Classical.choice h
