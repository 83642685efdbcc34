prelude
import Init.Logic.Heterogeneous

/-!
# What the simplifier puts into proofs

Congruence lemmas for every binder, reduction of conditionals, and the laws of truth, falsehood and equality that
`simp` applies by itself.
-/

universe u v w

/-! ## Equality of propositions -/

theorem iff_of_true {a b : Prop} (ha : a) (hb : b) : a ↔ b := ⟨fun _ => hb, fun _ => ha⟩
theorem iff_of_false {a b : Prop} (ha : ¬a) (hb : ¬b) : a ↔ b := ⟨fun h => (ha h).elim, fun h => (hb h).elim⟩
theorem iff_true_intro {a : Prop} (h : a) : a ↔ True := iff_of_true h trivial
theorem iff_false_intro {a : Prop} (h : ¬a) : a ↔ False := iff_of_false h id
theorem of_iff_true {a : Prop} (h : a ↔ True) : a := h.mpr trivial
theorem not_of_iff_false {a : Prop} : (a ↔ False) → ¬a := Iff.mp

theorem Eq.propIntro {a b : Prop} (h₁ : a → b) (h₂ : b → a) : a = b := propext ⟨h₁, h₂⟩

@[simp] theorem eq_iff_iff {a b : Prop} : (a = b) ↔ (a ↔ b) := ⟨Iff.of_eq, propext⟩
theorem iff_iff_eq {a b : Prop} : (a ↔ b) ↔ a = b := eq_iff_iff.symm

@[simp] theorem ne_eq {α : Sort u} (a b : α) : (a ≠ b) = ¬(a = b) := rfl
@[simp] theorem heq_eq_eq {α : Sort u} (a b : α) : (a ≍ b) = (a = b) := propext ⟨eq_of_heq, heq_of_eq⟩
attribute [simp] cast_heq

@[elab_as_elim] theorem Eq.substr {α : Sort u} {p : α → Prop} {a b : α} (h₁ : b = a) (h₂ : p a) : p b :=
  h₁ ▸ h₂
theorem Eq.mpr_prop {p q : Prop} (h₁ : p = q) (h₂ : q) : p := h₁ ▸ h₂
theorem Eq.mpr_not {p q : Prop} (h₁ : p = q) (h₂ : ¬q) : ¬p := h₁ ▸ h₂

/-! ## Congruence -/

theorem implies_congr {p₁ p₂ : Sort u} {q₁ q₂ : Sort v} (h₁ : p₁ = p₂) (h₂ : q₁ = q₂) :
    (p₁ → q₁) = (p₂ → q₂) := by
  cases h₁; cases h₂; rfl

theorem iff_congr {p₁ p₂ q₁ q₂ : Prop} (h₁ : p₁ ↔ p₂) (h₂ : q₁ ↔ q₂) : (p₁ ↔ q₁) ↔ (p₂ ↔ q₂) :=
  ⟨fun h => h₁.symm.trans (h.trans h₂), fun h => h₁.trans (h.trans h₂.symm)⟩

theorem implies_dep_congr_ctx {p₁ p₂ q₁ : Prop} (h₁ : p₁ = p₂) {q₂ : p₂ → Prop}
    (h₂ : (h : p₂) → q₁ = q₂ h) : (p₁ → q₁) = ((h : p₂) → q₂ h) := by
  cases h₁
  exact propext ⟨fun h hp => h₂ hp ▸ h hp, fun h hp => (h₂ hp).symm ▸ h hp⟩

theorem implies_congr_ctx {p₁ p₂ q₁ q₂ : Prop} (h₁ : p₁ = p₂) (h₂ : p₂ → q₁ = q₂) : (p₁ → q₁) = (p₂ → q₂) :=
  implies_dep_congr_ctx h₁ h₂

theorem forall_congr {α : Sort u} {p q : α → Prop} (h : ∀ a, p a = q a) : (∀ a, p a) = (∀ a, q a) := by
  cases (funext h : p = q); rfl

theorem pi_congr {α : Sort u} {β β' : α → Sort v} (h : ∀ a, β a = β' a) : (∀ a, β a) = ∀ a, β' a := by
  cases (funext h : β = β'); rfl

theorem forall_prop_domain_congr {p₁ p₂ : Prop} {q₁ : p₁ → Prop} {q₂ : p₂ → Prop} (h₁ : p₁ = p₂)
    (h₂ : ∀ a : p₂, q₁ (h₁.substr a) = q₂ a) : (∀ a : p₁, q₁ a) = (∀ a : p₂, q₂ a) := by
  cases h₁; exact forall_congr h₂

theorem forall_prop_congr_dom {p₁ p₂ : Prop} (h : p₁ = p₂) (q : p₁ → Prop) :
    (∀ a : p₁, q a) = (∀ a : p₂, q (h.substr a)) := by
  cases h; rfl

theorem let_congr {α : Sort u} {β : Sort v} {a a' : α} {b b' : α → β} (h₁ : a = a') (h₂ : ∀ x, b x = b' x) :
    (let x := a; b x) = (let x := a'; b' x) := by
  cases h₁; exact h₂ a

theorem let_val_congr {α : Sort u} {β : Sort v} {a a' : α} (b : α → β) (h : a = a') :
    (let x := a; b x) = (let x := a'; b x) := congrArg b h

theorem let_body_congr {α : Sort u} {β : α → Sort v} {b b' : (a : α) → β a} (a : α) (h : ∀ x, b x = b' x) :
    (let x := a; b x) = (let x := a; b' x) := h a

/-! The laws of `have` are stated for applied functions, which keeps the proofs about long telescopes linear in size. -/

theorem have_unused' {α : Sort u} {β : Sort v} (a : α) {b b' : β} (h : b = b') : (fun _ => b) a = b' := h

theorem have_unused_dep' {α : Sort u} {β : Sort v} (a : α) {b : α → β} {b' : β} (h : ∀ x, b x = b') : b a = b' :=
  h a

theorem have_congr' {α : Sort u} {β : Sort v} {a a' : α} {f f' : α → β} (h₁ : a = a') (h₂ : ∀ x, f x = f' x) :
    f a = f' a' := let_congr h₁ h₂

theorem have_val_congr' {α : Sort u} {β : Sort v} {a a' : α} {f : α → β} (h : a = a') : f a = f a' := congrArg f h

theorem have_body_congr_dep' {α : Sort u} {β : α → Sort v} (a : α) {f f' : (x : α) → β x}
    (h : ∀ x, f x = f' x) : f a = f' a := h a

theorem have_body_congr' {α : Sort u} {β : Sort v} (a : α) {f f' : α → β} (h : ∀ x, f x = f' x) : f a = f' a :=
  h a

/-! ## Conditionals -/

@[congr] theorem ite_congr {α : Sort u} {b c : Prop} {x y u v : α} {s : Decidable b} [Decidable c] (h₁ : b = c)
    (h₂ : c → x = u) (h₃ : ¬c → y = v) : ite b x y = ite c u v := by
  cases Decidable.em c with
  | inl h => rw [if_pos h]; cases h₁; rw [if_pos h]; exact h₂ h
  | inr h => rw [if_neg h]; cases h₁; rw [if_neg h]; exact h₃ h

@[congr] theorem dite_congr {α : Sort u} {b c : Prop} {_ : Decidable b} [Decidable c] {x : b → α} {u : c → α}
    {y : ¬b → α} {v : ¬c → α} (h₁ : b = c) (h₂ : (h : c) → x (h₁.mpr_prop h) = u h)
    (h₃ : (h : ¬c) → y (h₁.mpr_not h) = v h) : dite b x y = dite c u v := by
  cases Decidable.em c with
  | inl h => rw [dif_pos h]; cases h₁; rw [dif_pos h]; exact h₂ h
  | inr h => rw [dif_neg h]; cases h₁; rw [dif_neg h]; exact h₃ h

@[simp] theorem ite_true {α : Sort u} {_ : Decidable True} (a b : α) : ite True a b = a := ite_eq_left trivial
@[simp] theorem ite_false {α : Sort u} {_ : Decidable False} (a b : α) : ite False a b = b := ite_eq_right id
@[simp] theorem dite_true {α : Sort u} {t : True → α} {e : ¬True → α} : dite True t e = t True.intro := rfl
@[simp] theorem dite_false {α : Sort u} {t : False → α} {e : ¬False → α} : dite False t e = e not_false := rfl
theorem if_true {α : Sort u} {_ : Decidable True} (t e : α) : ite True t e = t := ite_true t e
theorem if_false {α : Sort u} {_ : Decidable False} (t e : α) : ite False t e = e := ite_false t e

theorem ite_eq_left_of_eq_true {α : Sort u} {c : Prop} {_ : Decidable c} (a b : α) (h : c = True) :
    (if c then a else b) = a := ite_eq_left (of_eq_true h)
theorem ite_eq_right_of_eq_false {α : Sort u} {c : Prop} {_ : Decidable c} (a b : α) (h : c = False) :
    (if c then a else b) = b := ite_eq_right (of_eq_false h)
theorem dite_eq_left_of_eq_true {α : Sort u} {c : Prop} {_ : Decidable c} {t : c → α} {e : ¬c → α}
    (h : c = True) : dite c t e = t (of_eq_true h) := dite_eq_left (of_eq_true h)
theorem dite_eq_right_of_eq_false {α : Sort u} {c : Prop} {_ : Decidable c} {t : c → α} {e : ¬c → α}
    (h : c = False) : dite c t e = e (of_eq_false h) := dite_eq_right (of_eq_false h)
theorem ite_cond_eq_true {α : Sort u} {c : Prop} {_ : Decidable c} (a b : α) (h : c = True) :
    (if c then a else b) = a := ite_eq_left_of_eq_true a b h
theorem ite_cond_eq_false {α : Sort u} {c : Prop} {_ : Decidable c} (a b : α) (h : c = False) :
    (if c then a else b) = b := ite_eq_right_of_eq_false a b h
theorem dite_cond_eq_true {α : Sort u} {c : Prop} {_ : Decidable c} {t : c → α} {e : ¬c → α} (h : c = True) :
    dite c t e = t (of_eq_true h) := dite_eq_left_of_eq_true h
theorem dite_cond_eq_false {α : Sort u} {c : Prop} {_ : Decidable c} {t : c → α} {e : ¬c → α} (h : c = False) :
    dite c t e = e (of_eq_false h) := dite_eq_right_of_eq_false h

@[simp] theorem ite_self {α : Sort u} {c : Prop} {d : Decidable c} (a : α) : ite c a a = a := by
  cases d <;> rfl
theorem ite_id {c : Prop} [d : Decidable c] {α : Sort u} (t : α) : (if c then t else t) = t := ite_self t
@[simp] theorem dite_eq_ite {α : Sort u} {P : Prop} {a b : α} [Decidable P] :
    (dite P (fun _ => a) fun _ => b) = ite P a b := rfl

@[simp] theorem cond_true {α : Sort u} (a b : α) : cond true a b = a := rfl
@[simp] theorem cond_false {α : Sort u} (a b : α) : cond false a b = b := rfl

/-! ## Truth and falsehood -/

section
variable (p : Prop)

@[simp] theorem and_true : (p ∧ True) = p := propext ⟨And.left, fun h => ⟨h, trivial⟩⟩
@[simp] theorem true_and : (True ∧ p) = p := propext ⟨And.right, fun h => ⟨trivial, h⟩⟩
@[simp] theorem and_false : (p ∧ False) = False := eq_false And.right
@[simp] theorem false_and : (False ∧ p) = False := eq_false And.left
@[simp] theorem and_self : (p ∧ p) = p := propext ⟨And.left, fun h => ⟨h, h⟩⟩
@[simp] theorem or_self : (p ∨ p) = p := propext ⟨(·.elim id id), .inl⟩
@[simp] theorem or_true : (p ∨ True) = True := eq_true (.inr trivial)
@[simp] theorem true_or : (True ∨ p) = True := eq_true (.inl trivial)
@[simp] theorem or_false : (p ∨ False) = p := propext ⟨(·.elim id False.elim), .inl⟩
@[simp] theorem false_or : (False ∨ p) = p := propext ⟨(·.elim False.elim id), .inr⟩
@[simp] theorem iff_self : (p ↔ p) = True := eq_true .rfl
@[simp] theorem iff_true : (p ↔ True) = p := propext ⟨of_iff_true, iff_true_intro⟩
@[simp] theorem true_iff : (True ↔ p) = p := propext ⟨(·.mp trivial), (iff_true_intro · |>.symm)⟩
@[simp] theorem iff_false : (p ↔ False) = ¬p := propext ⟨Iff.mp, iff_false_intro⟩
@[simp] theorem false_iff : (False ↔ p) = ¬p := propext ⟨Iff.mpr, (iff_false_intro · |>.symm)⟩
@[simp] theorem false_implies : (False → p) = True := eq_true False.elim
@[simp] theorem true_implies : (True → p) = p := propext ⟨(· trivial), fun h _ => h⟩

end

@[simp] theorem forall_false (p : False → Prop) : (∀ h : False, p h) = True := eq_true (fun h => h.elim)
@[simp] theorem implies_true (α : Sort u) : (α → True) = True := eq_true fun _ => trivial
@[simp] theorem not_false_eq_true : (¬False) = True := eq_true not_false
@[simp] theorem not_true_eq_false : (¬True) = False := eq_false (· trivial)

theorem not_true : ¬True ↔ False := ⟨(· trivial), False.elim⟩
theorem not_false_iff : ¬False ↔ True := iff_true_intro not_false
theorem true_ne_false : ¬True = False := fun h => h ▸ trivial
theorem false_of_true_eq_false (h : True = False) : False := h ▸ trivial
theorem false_of_true_iff_false (h : True ↔ False) : False := h.mp trivial

/-! ## Conjunction, disjunction, implication -/

section
variable {a b c p q : Prop}

theorem not_not_intro {p : Prop} (h : p) : ¬¬p := fun hn => hn h

@[simp] theorem and_not_self : ¬(a ∧ ¬a) := fun h => h.right h.left
@[simp] theorem not_and_self : ¬(¬a ∧ a) := fun h => h.left h.right
@[simp] theorem and_imp : (a ∧ b → c) ↔ (a → b → c) := ⟨fun h ha hb => h ⟨ha, hb⟩, fun h k => h k.left k.right⟩
@[simp] theorem not_and : ¬(a ∧ b) ↔ (a → ¬b) := and_imp

@[simp] theorem iff_not_self : ¬(a ↔ ¬a) := fun h =>
  have hn : ¬a := fun ha => h.mp ha ha
  hn (h.mpr hn)
@[simp] theorem not_iff_self : ¬(¬a ↔ a) := fun h => iff_not_self h.symm

theorem and_comm : a ∧ b ↔ b ∧ a := ⟨And.symm, And.symm⟩
theorem or_comm : a ∨ b ↔ b ∨ a := ⟨Or.symm, Or.symm⟩
theorem And.comm : a ∧ b ↔ b ∧ a := and_comm
theorem Or.comm : a ∨ b ↔ b ∨ a := or_comm

theorem and_assoc : (a ∧ b) ∧ c ↔ a ∧ (b ∧ c) :=
  ⟨fun h => ⟨h.1.1, h.1.2, h.2⟩, fun h => ⟨⟨h.1, h.2.1⟩, h.2.2⟩⟩
theorem or_assoc : (a ∨ b) ∨ c ↔ a ∨ (b ∨ c) :=
  ⟨(·.elim (·.elim .inl (.inr ∘ .inl)) (.inr ∘ .inr)), (·.elim (.inl ∘ .inl) (·.elim (.inl ∘ .inr) .inr))⟩

@[simp] theorem and_self_left : a ∧ (a ∧ b) ↔ a ∧ b := ⟨And.right, fun h => ⟨h.1, h⟩⟩
@[simp] theorem and_self_right : (a ∧ b) ∧ b ↔ a ∧ b := ⟨And.left, fun h => ⟨h, h.2⟩⟩
@[simp] theorem or_self_left : a ∨ (a ∨ b) ↔ a ∨ b := ⟨(·.elim .inl id), .inr⟩
@[simp] theorem or_self_right : (a ∨ b) ∨ b ↔ a ∨ b := ⟨(·.elim id .inr), .inl⟩

theorem and_congr_right (h : a → (b ↔ c)) : a ∧ b ↔ a ∧ c :=
  ⟨fun k => ⟨k.1, (h k.1).mp k.2⟩, fun k => ⟨k.1, (h k.1).mpr k.2⟩⟩
theorem and_congr_left (h : c → (a ↔ b)) : a ∧ c ↔ b ∧ c :=
  ⟨fun k => ⟨(h k.2).mp k.1, k.2⟩, fun k => ⟨(h k.2).mpr k.1, k.2⟩⟩

@[simp] theorem and_congr_right_iff : (a ∧ b ↔ a ∧ c) ↔ (a → (b ↔ c)) :=
  ⟨fun h ha => ⟨fun hb => (h.mp ⟨ha, hb⟩).2, fun hc => (h.mpr ⟨ha, hc⟩).2⟩, and_congr_right⟩
@[simp] theorem and_congr_left_iff : (a ∧ c ↔ b ∧ c) ↔ c → (a ↔ b) :=
  ⟨fun h hc => ⟨fun ha => (h.mp ⟨ha, hc⟩).1, fun hb => (h.mpr ⟨hb, hc⟩).1⟩, and_congr_left⟩

theorem and_iff_left_of_imp (h : a → b) : (a ∧ b) ↔ a := ⟨And.left, fun ha => ⟨ha, h ha⟩⟩
theorem and_iff_right_of_imp (h : b → a) : (a ∧ b) ↔ b := ⟨And.right, fun hb => ⟨h hb, hb⟩⟩
@[simp] theorem and_iff_left_iff_imp : ((a ∧ b) ↔ a) ↔ (a → b) := ⟨fun h ha => (h.mpr ha).2, and_iff_left_of_imp⟩
@[simp] theorem and_iff_right_iff_imp : ((a ∧ b) ↔ b) ↔ (b → a) :=
  ⟨fun h hb => (h.mpr hb).1, and_iff_right_of_imp⟩
@[simp] theorem iff_self_and : (p ↔ p ∧ q) ↔ (p → q) := Iff.comm.trans and_iff_left_iff_imp
@[simp] theorem iff_and_self : (p ↔ q ∧ p) ↔ (p → q) := Iff.comm.trans and_iff_right_iff_imp

theorem Or.imp {d : Prop} (f : a → c) (g : b → d) (h : a ∨ b) : c ∨ d :=
  h.elim (fun k => .inl (f k)) (fun k => .inr (g k))
theorem Or.imp_left (f : a → b) : a ∨ c → b ∨ c := .imp f id
theorem Or.imp_right (f : b → c) : a ∨ b → a ∨ c := .imp id f

theorem or_iff_right_of_imp (ha : a → b) : (a ∨ b) ↔ b := ⟨(·.elim ha id), .inr⟩
theorem or_iff_left_of_imp (hb : b → a) : (a ∨ b) ↔ a := ⟨(·.elim id hb), .inl⟩
@[simp] theorem or_iff_left_iff_imp : (a ∨ b ↔ a) ↔ (b → a) := ⟨fun h hb => h.mp (.inr hb), or_iff_left_of_imp⟩
@[simp] theorem or_iff_right_iff_imp : (a ∨ b ↔ b) ↔ (a → b) := ⟨fun h ha => h.mp (.inl ha), or_iff_right_of_imp⟩
@[simp] theorem iff_self_or : (a ↔ a ∨ b) ↔ (b → a) := Iff.comm.trans or_iff_left_iff_imp
@[simp] theorem iff_or_self : (b ↔ a ∨ b) ↔ (a → b) := Iff.comm.trans or_iff_right_iff_imp

end

/-! ## `decide` -/

@[simp] theorem decide_eq_true_eq {p : Prop} [Decidable p] : (decide p = true) = p :=
  propext ⟨of_decide_eq_true, decide_eq_true⟩
@[simp] theorem decide_eq_false_iff_not {p : Prop} {_ : Decidable p} : (decide p = false) ↔ ¬p :=
  ⟨of_decide_eq_false, decide_eq_false⟩
@[simp] theorem decide_not {p : Prop} [g : Decidable p] [h : Decidable (Not p)] :
    decide (Not p) = Bool.not (decide p) := by
  cases Decidable.em p with
  | inl hp => rw [decide_eq_true hp, decide_eq_false (not_not_intro hp)]; rfl
  | inr hn => rw [decide_eq_false hn, decide_eq_true hn]; rfl
theorem not_decide_eq_true {p : Prop} [h : Decidable p] : (Bool.not (decide p) = true) = ¬p := by
  rw [← decide_not, decide_eq_true_eq]
theorem decide_eq_true_iff {p : Prop} [Decidable p] : decide p = true ↔ p := iff_of_eq decide_eq_true_eq
