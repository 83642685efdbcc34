prelude
import Init.Logic.Classical

/-!
# Conditionals

How `if` interacts with functions, equality, the connectives and `decide`.
-/

universe u v

/-! ## Congruence in the condition -/

theorem ite_cond_congr {α : Sort u} {b c : Prop} {s : Decidable b} [Decidable c] {x y : α} (h₁ : b = c) :
    ite b x y = ite c x y := ite_congr h₁ (fun _ => rfl) (fun _ => rfl)
theorem dite_cond_congr {α : Sort u} {b c : Prop} {s : Decidable b} [Decidable c] {x : b → α} {y : ¬b → α}
    (h₁ : b = c) : dite b x y = dite c (fun h => x (h₁.mpr_prop h)) (fun h => y (h₁.mpr_not h)) :=
  dite_congr h₁ (fun _ => rfl) (fun _ => rfl)
theorem implies_congr_left {p₁ p₂ : Sort u} {q : Sort v} (h : p₁ = p₂) : (p₁ → q) = (p₂ → q) := implies_congr h rfl
theorem implies_congr_right {p : Sort u} {q₁ q₂ : Sort v} (h : q₁ = q₂) : (p → q₁) = (p → q₂) := implies_congr rfl h

/-! ## Functions of conditionals -/

section
variable {α : Sort u} {β : Sort v}

theorem apply_dite (f : α → β) (P : Prop) [Decidable P] (x : P → α) (y : ¬P → α) :
    f (dite P x y) = dite P (fun h => f (x h)) (fun h => f (y h)) := by
  by_cases h : P <;> simp [h]
theorem apply_ite (f : α → β) (P : Prop) [Decidable P] (x y : α) : f (ite P x y) = ite P (f x) (f y) :=
  apply_dite f P (fun _ => x) (fun _ => y)

@[simp] theorem dite_not {p : Prop} [hn : Decidable (¬p)] [h : Decidable p] (x : ¬p → α) (y : ¬¬p → α) :
    dite (¬p) x y = dite p (fun h => y (not_not_intro h)) x := by
  by_cases k : p <;> simp [k]
@[simp] theorem ite_not (p : Prop) [Decidable p] (x y : α) : ite (¬p) x y = ite p y x :=
  dite_not (fun _ => x) (fun _ => y)

@[simp] theorem ite_eq_ite (p : Prop) {h h' : Decidable p} (x y : α) :
    (@ite _ p h x y = @ite _ p h' x y) ↔ True := iff_true_intro (ite_cond_congr rfl)
@[simp] theorem ite_iff_ite (p : Prop) {h h' : Decidable p} (x y : Prop) :
    (@ite _ p h x y ↔ @ite _ p h' x y) ↔ True := iff_true_intro (.of_eq (ite_cond_congr rfl))

/-! ## Equations with a branch -/

section
variable {p : Prop} [Decidable p]

@[simp] theorem dite_eq_left_iff {x : α} {y : ¬p → α} : (if h : p then x else y h) = x ↔ ∀ h : ¬p, y h = x := by
  by_cases h : p <;> simp [h]
@[simp] theorem dite_eq_right_iff {x : p → α} {y : α} : (if h : p then x h else y) = y ↔ ∀ h : p, x h = y := by
  by_cases h : p <;> simp [h]
@[simp] theorem left_eq_dite_iff {x : α} {y : ¬p → α} : x = (if h : p then x else y h) ↔ ∀ h : ¬p, x = y h := by
  by_cases h : p <;> simp [h]
@[simp] theorem right_eq_dite_iff {x : p → α} {y : α} : y = (if h : p then x h else y) ↔ ∀ h : p, y = x h := by
  by_cases h : p <;> simp [h]
@[simp] theorem ite_eq_left_iff {x y : α} : (if p then x else y) = x ↔ ¬p → y = x := dite_eq_left_iff
@[simp] theorem ite_eq_right_iff {x y : α} : (if p then x else y) = y ↔ p → x = y := dite_eq_right_iff
@[simp] theorem left_eq_ite_iff {x y : α} : x = (if p then x else y) ↔ ¬p → x = y := left_eq_dite_iff
@[simp] theorem right_eq_ite_iff {x y : α} : y = (if p then x else y) ↔ p → y = x := right_eq_dite_iff
end
end

/-! ## Propositions as branches -/

section
variable {p q : Prop} [Decidable p]

@[simp] theorem if_false_left : ite p False q ↔ ¬p ∧ q := by by_cases h : p <;> simp [h]
@[simp] theorem if_false_right : ite p q False ↔ p ∧ q := by by_cases h : p <;> simp [h]
@[simp low] theorem if_true_left : ite p True q ↔ ¬p → q := by by_cases h : p <;> simp [h]
@[simp low] theorem if_true_right : ite p q True ↔ p → q := by by_cases h : p <;> simp [h]
@[simp] theorem ite_then_self : (if p then p else q) ↔ (¬p → q) := by by_cases h : p <;> simp [h]
@[simp] theorem ite_else_self : (if p then q else p) ↔ (p ∧ q) := by by_cases h : p <;> simp [h]
@[simp] theorem ite_then_not_self : (if p then ¬p else q) ↔ ¬p ∧ q := by by_cases h : p <;> simp [h]
@[simp] theorem ite_else_not_self : (if p then q else ¬p) ↔ p → q := by by_cases h : p <;> simp [h]

@[simp] theorem dite_iff_left_iff {x : Prop} {y : ¬p → Prop} :
    ((if h : p then x else y h) ↔ x) ↔ ∀ h : ¬p, y h ↔ x := by by_cases h : p <;> simp [h]
@[simp] theorem dite_iff_right_iff {x : p → Prop} {y : Prop} :
    ((if h : p then x h else y) ↔ y) ↔ ∀ h : p, x h ↔ y := by by_cases h : p <;> simp [h]
@[simp] theorem left_iff_dite_iff {x : Prop} {y : ¬p → Prop} :
    (x ↔ (if h : p then x else y h)) ↔ ∀ h : ¬p, x ↔ y h := by by_cases h : p <;> simp [h]
@[simp] theorem right_iff_dite_iff {x : p → Prop} {y : Prop} :
    (y ↔ (if h : p then x h else y)) ↔ ∀ h : p, y ↔ x h := by by_cases h : p <;> simp [h]
@[simp] theorem ite_iff_left_iff {x y : Prop} : ((if p then x else y) ↔ x) ↔ ¬p → y = x := by
  by_cases h : p <;> simp [h]
@[simp] theorem ite_iff_right_iff {x y : Prop} : ((if p then x else y) ↔ y) ↔ p → x = y := by
  by_cases h : p <;> simp [h]
@[simp] theorem left_iff_ite_iff {x y : Prop} : (x ↔ (if p then x else y)) ↔ ¬p → x = y := by
  by_cases h : p <;> simp [h]
@[simp] theorem right_iff_ite_iff {x y : Prop} : (y ↔ (if p then x else y)) ↔ p → y = x := by
  by_cases h : p <;> simp [h]

@[simp] theorem dite_then_false {x : ¬p → Prop} : (if h : p then False else x h) ↔ ∃ h : ¬p, x h := by
  by_cases h : p
  · simp [h]
  · rw [dite_eq_right h]; exact (exists_prop_of_true h).symm
@[simp] theorem dite_else_false {x : p → Prop} : (if h : p then x h else False) ↔ ∃ h : p, x h := by
  by_cases h : p
  · rw [dite_eq_left h]; exact (exists_prop_of_true h).symm
  · simp [h]
@[simp] theorem dite_then_true {x : ¬p → Prop} : (if h : p then True else x h) ↔ ∀ h : ¬p, x h := by
  by_cases h : p <;> simp [h]
@[simp] theorem dite_else_true {x : p → Prop} : (if h : p then x h else True) ↔ ∀ h : p, x h := by
  by_cases h : p <;> simp [h]
end

/-! ## Truth values of conditionals -/

@[simp] theorem decide_implies (u v : Prop) [duv : Decidable (u → v)] [du : Decidable u] {dv : u → Decidable v} :
    decide (u → v) = dite u (fun h => @decide v (dv h)) (fun _ => true) := by
  by_cases h : u <;> simp [h]

@[simp] theorem decide_ite (u : Prop) [du : Decidable u] (p q : Prop) [dpq : Decidable (ite u p q)]
    [dp : Decidable p] [dq : Decidable q] : decide (ite u p q) = ite u (decide p) (decide q) := by
  by_cases h : u <;> simp [h]

section
variable (p : Prop) [h : Decidable p] {w : Decidable p} (q : Bool)

@[simp] theorem ite_then_decide_self : (@ite _ p h (decide p) q) = (decide p || q) := by
  by_cases k : p <;> simp [k] <;> rfl
@[simp] theorem ite_else_decide_self : (@ite _ p h q (decide p)) = (decide p && q) := by
  by_cases k : p <;> simp [k] <;> rfl
@[simp] theorem ite_then_decide_not_self : (@ite _ p h (!decide p) q) = (!decide p && q) := by
  by_cases k : p <;> simp [k] <;> rfl
@[simp] theorem ite_else_decide_not_self : (@ite _ p h q (!decide p)) = (!decide p || q) := by
  by_cases k : p <;> simp [k] <;> rfl
end

namespace Bool

section
variable {p : Prop} [Decidable p] {x : Bool}

@[simp] theorem ite_then_false : (if p then false else x) = true ↔ ¬p ∧ x := by by_cases h : p <;> simp [h]
@[simp] theorem ite_then_true_eq_false : (if p then true else x) = false ↔ ¬p ∧ x = false := by
  by_cases h : p <;> simp [h]
@[simp] theorem ite_else_false : (if p then x else false) = true ↔ p ∧ x := by by_cases h : p <;> simp [h]
@[simp] theorem ite_else_true_eq_false : (if p then x else true) = false ↔ p ∧ x = false := by
  by_cases h : p <;> simp [h]
@[simp] theorem ite_then_true : (if p then true else x) = true ↔ p ∨ x := by by_cases h : p <;> simp [h]
@[simp] theorem ite_then_false_eq_false : (if p then false else x) = false ↔ p ∨ x = false := by
  by_cases h : p <;> simp [h]
@[simp] theorem ite_else_true : (if p then x else true) = true ↔ ¬p ∨ x := by by_cases h : p <;> simp [h]
@[simp] theorem ite_else_false_eq_false : (if p then x else false) = false ↔ ¬p ∨ x = false := by
  by_cases h : p <;> simp [h]
end

section
variable {p : Prop} [Decidable p] {f : ¬p → Bool} {t : p → Bool}

@[simp] theorem dite_then_false : (if h : p then false else f h) = true ↔ ∃ h : ¬p, f h := by
  by_cases h : p <;> simp [h]
@[simp] theorem dite_then_true_eq_false : (if h : p then true else f h) = false ↔ ∃ h : ¬p, f h = false := by
  by_cases h : p <;> simp [h]
@[simp] theorem dite_else_false : (if h : p then t h else false) = true ↔ ∃ h : p, t h := by
  by_cases h : p <;> simp [h]
@[simp] theorem dite_else_true_eq_false : (if h : p then t h else true) = false ↔ ∃ h : p, t h = false := by
  by_cases h : p <;> simp [h]
@[simp] theorem dite_then_true : (if h : p then true else f h) = true ↔ ∀ h : ¬p, f h := by
  by_cases h : p <;> simp [h]
@[simp] theorem dite_then_false_eq_false : (if h : p then false else f h) = false ↔ ∀ h : ¬p, f h = false := by
  by_cases h : p <;> simp [h]
@[simp] theorem dite_else_true : (if h : p then t h else true) = true ↔ ∀ h : p, t h := by
  by_cases h : p <;> simp [h]
@[simp] theorem dite_else_false_eq_false : (if h : p then t h else false) = false ↔ ∀ h : p, t h = false := by
  by_cases h : p <;> simp [h]
end

end Bool
