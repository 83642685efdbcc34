prelude
import Init.Coe
import Init.Data.Types
import Init.Logic.Simp

/-!
# Truth values

The laws of `&&`, `||`, `!`, `==` and `bif`, and how they relate to the connectives of propositions.
Most are proved by trying all values.
-/

universe u v

/-! ## Quantifiers over truth values -/

namespace Bool

instance instDecidableForall (p : Bool → Prop) [inst : DecidablePred p] : Decidable (∀ x, p x) where
  decide := and (decide (p true)) (decide (p false))
  reflects_decide :=
    match inst true, inst false with
    | isTrue ht, isTrue hf => fun | true => ht | false => hf
    | isTrue _, isFalse hf => fun h => hf (h false)
    | isFalse ht, _ => fun h => ht (h true)

instance instDecidableExists (p : Bool → Prop) [inst : DecidablePred p] : Decidable (∃ x, p x) where
  decide := or (decide (p true)) (decide (p false))
  reflects_decide :=
    match inst true, inst false with
    | isTrue ht, _ => ⟨true, ht⟩
    | isFalse _, isTrue hf => ⟨false, hf⟩
    | isFalse ht, isFalse hf => fun | ⟨true, h⟩ => ht h | ⟨false, h⟩ => hf h

theorem forall_bool' {p : Bool → Prop} (b : Bool) : (∀ x, p x) ↔ p b ∧ p !b :=
  ⟨fun h => ⟨h b, h !b⟩, fun ⟨h, h'⟩ x => by cases b <;> cases x <;> assumption⟩
@[simp] theorem forall_bool {p : Bool → Prop} : (∀ b, p b) ↔ p false ∧ p true := forall_bool' false
theorem exists_bool' {p : Bool → Prop} (b : Bool) : (∃ x, p x) ↔ p b ∨ p !b :=
  ⟨fun ⟨x, h⟩ => by cases b <;> cases x <;> first | exact .inl h | exact .inr h, (·.elim (⟨_, ·⟩) (⟨_, ·⟩))⟩
@[simp] theorem exists_bool {p : Bool → Prop} : (∃ b, p b) ↔ p false ∨ p true := exists_bool' false

/-! ## Equality -/

theorem false_ne_true : false ≠ true := Bool.noConfusion
theorem eq_false_or_eq_true : (b : Bool) → b = true ∨ b = false := by decide
theorem eq_false_iff : {b : Bool} → b = false ↔ b ≠ true := by decide
theorem ne_false_iff : {b : Bool} → b ≠ false ↔ b = true := by decide

@[simp] theorem false_eq_true : (false = true) = False := eq_false false_ne_true
@[simp] theorem true_eq_false : (true = false) = False := eq_false false_ne_true.symm
@[simp low] theorem false_eq (b : Bool) : (false = b) = (b = false) := propext eq_comm
@[simp low] theorem true_eq (b : Bool) : (true = b) = (b = true) := propext eq_comm
@[simp] theorem not_eq_true (b : Bool) : (¬(b = true)) = (b = false) := propext (by cases b <;> decide)
@[simp] theorem not_eq_false (b : Bool) : (¬(b = false)) = (b = true) := propext (by cases b <;> decide)
@[simp] theorem default_bool : default = false := rfl

/-! ## Negation -/

@[simp] theorem not_not (b : Bool) : (!!b) = b := by cases b <;> rfl
@[simp] theorem not_true : (!true) = false := rfl
@[simp] theorem not_false : (!false) = true := rfl
@[simp] theorem not_eq_true' (b : Bool) : ((!b) = true) = (b = false) := propext (by cases b <;> decide)
@[simp] theorem not_eq_false' (b : Bool) : ((!b) = false) = (b = true) := propext (by cases b <;> decide)
theorem not_eq_self : ∀ b : Bool, ((!b) = b) ↔ False := by decide
@[simp] theorem eq_not_self : ∀ b : Bool, (b = (!b)) ↔ False := by decide
theorem eq_not : ∀ {a b : Bool}, (a = (!b)) ↔ (a ≠ b) := by decide
theorem not_eq : ∀ {a b : Bool}, ((!a) = b) ↔ (a ≠ b) := by decide
theorem eq_not_of_ne : ∀ {x y : Bool}, x ≠ y → x = !y := by decide
theorem not_inj : ∀ {x y : Bool}, (!x) = (!y) → x = y := by decide
theorem not_inj_iff : ∀ {x y : Bool}, (!x) = (!y) ↔ x = y := by decide

/-! ## Disjunction -/

@[simp] theorem or_false (b : Bool) : (b || false) = b := by cases b <;> rfl
@[simp] theorem or_true (b : Bool) : (b || true) = true := by cases b <;> rfl
@[simp] theorem false_or (b : Bool) : (false || b) = b := rfl
@[simp] theorem true_or (b : Bool) : (true || b) = true := rfl
@[simp] theorem or_self (b : Bool) : (b || b) = b := by cases b <;> rfl
@[simp] theorem or_eq_true (a b : Bool) : ((a || b) = true) = (a = true ∨ b = true) :=
  propext (by cases a <;> cases b <;> decide)
theorem or_eq_true_iff : ∀ {x y : Bool}, (x || y) = true ↔ x = true ∨ y = true := by decide
@[simp] theorem or_eq_false_iff : ∀ {x y : Bool}, (x || y) = false ↔ x = false ∧ y = false := by decide
theorem or_assoc (a b c : Bool) : (a || b || c) = (a || (b || c)) := by cases a <;> rfl
theorem or_comm : ∀ (x y : Bool), (x || y) = (y || x) := by decide
theorem or_left_comm : ∀ (x y z : Bool), (x || (y || z)) = (y || (x || z)) := by decide
theorem or_right_comm : ∀ (x y z : Bool), ((x || y) || z) = ((x || z) || y) := by decide
@[simp] theorem or_self_left : ∀ (a b : Bool), (a || (a || b)) = (a || b) := by decide
@[simp] theorem or_self_right : ∀ (a b : Bool), ((a || b) || b) = (a || b) := by decide
@[simp] theorem not_or_self : ∀ (x : Bool), (!x || x) = true := by decide
@[simp] theorem or_not_self : ∀ (x : Bool), (x || !x) = true := by decide
@[simp] theorem not_or : ∀ (x y : Bool), (!(x || y)) = (!x && !y) := by decide
@[simp] theorem or_eq_left_iff_imp : ∀ {a b : Bool}, ((a || b) = a) ↔ (b → a) := by decide
@[simp] theorem or_eq_right_iff_imp : ∀ {a b : Bool}, ((a || b) = b) ↔ (a → b) := by decide
@[simp] theorem eq_self_or : ∀ {a b : Bool}, (a = (a || b)) ↔ (b → a) := by decide
@[simp] theorem eq_or_self : ∀ {a b : Bool}, (b = (a || b)) ↔ (a → b) := by decide
@[simp] theorem not_or_eq_left_iff_and : ∀ {a b : Bool}, ((!a || b) = a) ↔ a ∧ b := by decide
@[simp] theorem or_not_eq_right_iff_and : ∀ {a b : Bool}, ((a || !b) = b) ↔ a ∧ b := by decide
@[simp] theorem eq_not_self_or : ∀ {a b : Bool}, (a = (!a || b)) ↔ a ∧ b := by decide
@[simp] theorem eq_or_not_self : ∀ {a b : Bool}, (b = (a || !b)) ↔ a ∧ b := by decide

/-! ## Conjunction -/

@[simp] theorem and_false (b : Bool) : (b && false) = false := by cases b <;> rfl
@[simp] theorem and_true (b : Bool) : (b && true) = b := by cases b <;> rfl
@[simp] theorem false_and (b : Bool) : (false && b) = false := rfl
@[simp] theorem true_and (b : Bool) : (true && b) = b := rfl
@[simp] theorem and_self (b : Bool) : (b && b) = b := by cases b <;> rfl
@[simp] theorem and_eq_true (a b : Bool) : ((a && b) = true) = (a = true ∧ b = true) :=
  propext (by cases a <;> cases b <;> decide)
theorem and_eq_true_iff {x y : Bool} : (x && y) = true ↔ x = true ∧ y = true := Iff.of_eq (and_eq_true x y)
theorem and_eq_false_iff : ∀ {x y : Bool}, (x && y) = false ↔ x = false ∨ y = false := by decide
@[simp] theorem and_eq_false_imp : ∀ {x y : Bool}, (x && y) = false ↔ (x = true → y = false) := by decide
theorem and_assoc (a b c : Bool) : (a && b && c) = (a && (b && c)) := by cases a <;> rfl
theorem and_comm : ∀ (x y : Bool), (x && y) = (y && x) := by decide
theorem and_left_comm : ∀ (x y z : Bool), (x && (y && z)) = (y && (x && z)) := by decide
theorem and_right_comm : ∀ (x y z : Bool), ((x && y) && z) = ((x && z) && y) := by decide
@[simp] theorem and_self_left : ∀ (a b : Bool), (a && (a && b)) = (a && b) := by decide
@[simp] theorem and_self_right : ∀ (a b : Bool), ((a && b) && b) = (a && b) := by decide
@[simp] theorem not_and_self : ∀ (x : Bool), (!x && x) = false := by decide
@[simp] theorem and_not_self : ∀ (x : Bool), (x && !x) = false := by decide
@[simp] theorem not_and : ∀ (x y : Bool), (!(x && y)) = (!x || !y) := by decide
@[simp] theorem and_eq_left_iff_imp : ∀ {a b : Bool}, ((a && b) = a) ↔ (a → b) := by decide
@[simp] theorem and_eq_right_iff_imp : ∀ {a b : Bool}, ((a && b) = b) ↔ (b → a) := by decide
@[simp] theorem eq_self_and : ∀ {a b : Bool}, (a = (a && b)) ↔ (a → b) := by decide
@[simp] theorem eq_and_self : ∀ {a b : Bool}, (b = (a && b)) ↔ (b → a) := by decide
@[simp] theorem not_and_eq_left_iff_and : ∀ {a b : Bool}, ((!a && b) = a) ↔ !a ∧ !b := by decide
@[simp] theorem and_not_eq_right_iff_and : ∀ {a b : Bool}, ((a && !b) = b) ↔ !a ∧ !b := by decide
@[simp] theorem eq_not_self_and : ∀ {a b : Bool}, (a = (!a && b)) ↔ !a ∧ !b := by decide
@[simp] theorem eq_and_not_self : ∀ {a b : Bool}, (b = (a && !b)) ↔ !a ∧ !b := by decide

/-! ## Conjunction and disjunction -/

theorem and_or_distrib_left : ∀ (x y z : Bool), (x && (y || z)) = (x && y || x && z) := by decide
theorem and_or_distrib_right : ∀ (x y z : Bool), ((x || y) && z) = (x && z || y && z) := by decide
theorem or_and_distrib_left : ∀ (x y z : Bool), (x || y && z) = ((x || y) && (x || z)) := by decide
theorem or_and_distrib_right : ∀ (x y z : Bool), (x && y || z) = ((x || z) && (y || z)) := by decide
theorem and_or_inj_right : ∀ {m x y : Bool}, (x && m) = (y && m) → (x || m) = (y || m) → x = y := by decide
theorem and_or_inj_right_iff : ∀ {m x y : Bool}, (x && m) = (y && m) ∧ (x || m) = (y || m) ↔ x = y := by decide
theorem and_or_inj_left : ∀ {m x y : Bool}, (m && x) = (m && y) → (m || x) = (m || y) → x = y := by decide
theorem and_or_inj_left_iff : ∀ {m x y : Bool}, (m && x) = (m && y) ∧ (m || x) = (m || y) ↔ x = y := by decide

/-! ## As propositions -/

@[simp] theorem eq_true_and_eq_false_self : ∀ (b : Bool), (b = true ∧ b = false) ↔ False := by decide
@[simp] theorem eq_false_and_eq_true_self : ∀ (b : Bool), (b = false ∧ b = true) ↔ False := by decide
@[simp] theorem eq_true_or_eq_false_self : ∀ (b : Bool), (b = true ∨ b = false) ↔ True := by decide
@[simp] theorem eq_false_or_eq_true_self : ∀ (b : Bool), (b = false ∨ b = true) ↔ True := by decide
@[simp] theorem eq_false_imp_eq_true_iff :
    ∀ (a b : Bool), ((a = false → b = true) ↔ (b = false → a = true)) = True := fun a b =>
  eq_true (by cases a <;> cases b <;> decide)
@[simp] theorem eq_true_imp_eq_false_iff :
    ∀ (a b : Bool), ((a = true → b = false) ↔ (b = true → a = false)) = True := fun a b =>
  eq_true (by cases a <;> cases b <;> decide)
theorem eq_false_imp_eq_true : ∀ {b : Bool}, (b = false → b = true) ↔ (b = true) := by decide
theorem eq_true_imp_eq_false : ∀ {b : Bool}, (b = true → b = false) ↔ (b = false) := by decide
theorem eq_iff_iff {a b : Bool} : a = b ↔ (a ↔ b) := by cases a <;> cases b <;> decide
@[simp] theorem coe_iff_coe : ∀ {a b : Bool}, (a ↔ b) ↔ a = b := by decide
@[simp] theorem coe_true_iff_false : ∀ {a b : Bool}, (a ↔ b = false) ↔ a = (!b) := by decide
@[simp] theorem coe_false_iff_true : ∀ {a b : Bool}, (a = false ↔ b) ↔ (!a) = b := by decide
@[simp] theorem coe_false_iff_false : ∀ {a b : Bool}, (a = false ↔ b = false) ↔ (!a) = (!b) := by decide

@[simp] theorem decide_eq_true {b : Bool} [Decidable (b = true)] : decide (b = true) = b := by
  cases b with
  | false => exact _root_.decide_eq_false false_ne_true
  | true => exact _root_.decide_eq_true rfl
@[simp] theorem decide_eq_false {b : Bool} [Decidable (b = false)] : decide (b = false) = !b := by
  cases b with
  | false => exact _root_.decide_eq_true rfl
  | true => exact _root_.decide_eq_false false_ne_true.symm
theorem decide_true_eq {b : Bool} [Decidable (true = b)] : decide (true = b) = b := by
  cases b with
  | false => exact _root_.decide_eq_false false_ne_true.symm
  | true => exact _root_.decide_eq_true rfl
theorem decide_false_eq {b : Bool} [Decidable (false = b)] : decide (false = b) = !b := by
  cases b with
  | false => exact _root_.decide_eq_true rfl
  | true => exact _root_.decide_eq_false false_ne_true
protected theorem decide_coe (b : Bool) [Decidable (b = true)] : decide (b = true) = b := decide_eq_true

end Bool
