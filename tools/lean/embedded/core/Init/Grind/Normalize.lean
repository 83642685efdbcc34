prelude
import Init.Grind.Propagate
import Init.Int.Rounding
import Init.Int.Gcd
import Init.Int.Lemmas
import Init.Int.Pow
import Init.Nat.DivLemmas
import Init.Nat.Pow
import Init.Logic.Function
import Init.Data.BoolCond

/-!
# `grind`: the normal form of propositions

The rules by which `grind` simplifies every proposition before it learns from it: negations inside, no `↔`, no `≥`,
no `!=`. Which rules, and what each says, is for the compiled tactic to demand: its search takes propositions for
normal that Lean's own library would bring to this form, and it names some of the rules in its proofs.
-/

universe u v

namespace Lean.Grind

variable {p : Prop}

theorem iff_eq (p q : Prop) : (p ↔ q) = (p = q) := propext ⟨propext, fun h => h ▸ Iff.rfl⟩
theorem eq_true_eq (p : Prop) : (p = True) = p := by simp
theorem eq_false_eq (p : Prop) : (p = False) = ¬p := by simp
theorem not_eq_prop (p q : Prop) : (¬(p = q)) = (p = ¬q) := by
  by_cases hp : p <;> by_cases hq : q <;> simp [hp, hq]
theorem imp_eq (p q : Prop) : (p → q) = (¬p ∨ q) := by by_cases hp : p <;> simp [hp]
theorem forall_imp_eq_or {α : Sort u} (p : α → Prop) (q : Prop) : ((∀ a, p a) → q) = ((∃ a, ¬p a) ∨ q) := by
  rw [imp_eq]; simp
theorem true_imp_eq (p : Prop) : (True → p) = p := by simp
theorem false_imp_eq (p : Prop) : (False → p) = True := by simp
theorem imp_true_eq (p : Prop) : (p → True) = True := by simp
theorem imp_false_eq (p : Prop) : (p → False) = ¬p := rfl
theorem imp_self_eq (p : Prop) : (p → p) = True := by simp
theorem not_and (p q : Prop) : (¬(p ∧ q)) = (¬p ∨ ¬q) := by by_cases hp : p <;> simp [hp]
theorem not_ite {_ : Decidable p} (q r : Prop) : (¬ite p q r) = ite p (¬q) (¬r) := by by_cases hp : p <;> simp [hp]
theorem ite_true_false {_ : Decidable p} : ite p True False = p := by by_cases hp : p <;> simp [hp]
theorem ite_false_true {_ : Decidable p} : ite p False True = ¬p := by by_cases hp : p <;> simp [hp]
theorem not_forall {α : Sort u} (p : α → Prop) : (¬∀ x, p x) = ∃ x, ¬p x := by simp
theorem not_exists {α : Sort u} (p : α → Prop) : (¬∃ x, p x) = ∀ x, ¬p x := by simp
theorem cond_eq_ite {α : Sort u} (c : Bool) (a b : α) : cond c a b = ite (c = true) a b := by cases c <;> rfl
theorem ge_eq {α : Type u} [LE α] (a b : α) : (a ≥ b) = (b ≤ a) := rfl
theorem gt_eq {α : Type u} [LT α] (a b : α) : (a > b) = (b < a) := rfl
theorem beq_eq_decide_eq {α : Type u} {_ : BEq α} [LawfulBEq α] [DecidableEq α] (a b : α) :
    (a == b) = decide (a = b) := by
  by_cases h : a = b <;> simp [h]
theorem bne_eq_decide_not_eq {α : Type u} {_ : BEq α} [LawfulBEq α] [DecidableEq α] (a b : α) :
    (a != b) = decide (¬a = b) := by
  by_cases h : a = b <;> simp [h]
theorem xor_eq (a b : Bool) : (a ^^ b) = (a != b) := rfl
theorem forall_true (p : True → Prop) : (∀ h : True, p h) = p True.intro := propext ⟨fun f => f _, fun x _ => x⟩
theorem flip_bool_eq (a b : Bool) : (a = b) = (b = a) := propext eq_comm
theorem bool_eq_to_prop (a b : Bool) : (a = b) = ((a = true) = (b = true)) := by cases a <;> cases b <;> simp
theorem forall_or_forall {α : Sort u} {β : α → Sort v} (p : α → Prop) (q : (a : α) → β a → Prop) :
    (∀ a, p a ∨ ∀ b, q a b) = ∀ (a : α) (b : β a), p a ∨ q a b :=
  propext ⟨fun h a b => (h a).imp id fun f => f b, fun h a =>
    (Classical.em (p a)).imp id fun n b => (h a b).resolve_left n⟩
theorem forall_forall_or {α : Sort u} {β : α → Sort v} (p : α → Prop) (q : (a : α) → β a → Prop) :
    (∀ a, (∀ b, q a b) ∨ p a) = ∀ (a : α) (b : β a), q a b ∨ p a :=
  propext ⟨fun h a b => (h a).imp (fun f => f b) id, fun h a =>
    (Classical.em (p a)).elim .inr fun n => .inl fun b => (h a b).resolve_right n⟩

theorem Nat.lt_eq (a b : Nat) : (a < b) = (a + 1 ≤ b) := rfl
theorem Int.lt_eq (a b : Int) : (a < b) = (a + 1 ≤ b) := propext Int.lt_iff_add_one_le
theorem Nat.pow_one (a : Nat) : a ^ 1 = a := by simp
theorem Int.pow_one (a : Int) : a ^ 1 = a := by rw [Int.pow_succ, Int.pow_zero, Int.one_mul]
theorem not_true : (¬True) = False := by simp
theorem not_not (p : Prop) : (¬¬p) = p := by simp

init_grind_norm
  not_and not_or not_ite not_forall not_exists
  Nat.not_ge_eq Nat.not_le_eq
  |
  Classical.not_not
  ne_eq iff_eq eq_self heq_eq_eq
  forall_or_forall forall_forall_or
  eq_true_eq eq_false_eq not_eq_prop
  not_true not_false_eq_true
  true_imp_eq false_imp_eq imp_true_eq imp_false_eq imp_self_eq
  and_true true_and and_false false_and and_assoc
  or_true true_or or_false false_or or_assoc
  ite_true ite_false ite_true_false ite_false_true
  dite_eq_ite
  forall_and forall_false forall_true
  forall_imp_eq_or
  exists_const exists_or exists_prop exists_and_left exists_and_right
  cond_eq_ite
  Bool.or_false Bool.or_true Bool.false_or Bool.true_or Bool.or_eq_true Bool.or_assoc
  Bool.and_false Bool.and_true Bool.false_and Bool.true_and Bool.and_eq_true Bool.and_assoc
  Bool.not_not
  xor_eq
  beq_iff_eq beq_eq_decide_eq beq_self_eq_true
  bne_iff_ne bne_eq_decide_not_eq
  Bool.not_eq_true Bool.not_eq_false
  decide_eq_true_eq decide_not not_decide_eq_true
  Nat.le_zero_eq Nat.lt_eq Nat.succ_eq_add_one
  Nat.add_eq Nat.sub_eq Nat.mul_eq Nat.zero_eq Nat.le_eq
  Nat.div_zero Nat.mod_zero Nat.div_one Nat.mod_one
  Nat.sub_sub Nat.pow_zero Nat.pow_one Nat.sub_self
  Int.lt_eq
  Int.emod_neg Int.ediv_neg
  Int.ediv_zero Int.emod_zero
  Int.ediv_one Int.emod_one
  Int.negSucc_eq
  Int.pow_zero Int.pow_one
  ge_eq gt_eq
  Int.add_def Int.mul_def
  Int.one_dvd Int.zero_dvd
  Function.const_apply Function.comp_apply Function.const_comp
  Function.comp_const Function.true_comp Function.false_comp

end Lean.Grind
