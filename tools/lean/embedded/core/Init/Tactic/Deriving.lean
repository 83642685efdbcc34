prelude
import Init.Logic.LawfulEquality
import Init.Logic.Quotient
import Init.Data.BoolCond
import Init.Tactic.Config
import Init.Recursion.Injective

/-!
# Tactics behind `deriving` and `solve`

Grammar and macros out of the shared library, as in `Init.Syntax`, and the lemmas that the macros name.
-/

universe u

@[tactic_parser 1000] opaque Lean.solveTactic : Lean.ParserDescr
@[tactic_parser 1000] opaque DerivingHelpers.tacticDeriving_ReflEq_tactic : Lean.ParserDescr
@[tactic_parser 1000] opaque tacticDeriving_LawfulEq_tactic : Lean.ParserDescr
@[tactic_parser 1000] opaque tacticDeriving_LawfulEq_tactic_step : Lean.ParserDescr

@[extern "native", macro Lean.solveTactic]
opaque Lean._aux_Init_NotationExtra___macroRules_Lean_solveTactic_1 : Lean.Macro
@[extern "native", macro DerivingHelpers.tacticDeriving_ReflEq_tactic]
opaque DerivingHelpers._aux_Init_LawfulBEqTactics___macroRules_DerivingHelpers_tacticDeriving_ReflEq_tactic_1 :
    Lean.Macro
@[extern "native", macro tacticDeriving_LawfulEq_tactic]
opaque _aux_Init_LawfulBEqTactics___macroRules_tacticDeriving_LawfulEq_tactic_1 : Lean.Macro
@[extern "native", macro tacticDeriving_LawfulEq_tactic_step]
opaque _aux_Init_LawfulBEqTactics___macroRules_tacticDeriving_LawfulEq_tactic_step_1 : Lean.Macro
@[extern "native", macro tacticDeriving_LawfulEq_tactic_step]
opaque _aux_Init_LawfulBEqTactics___macroRules_tacticDeriving_LawfulEq_tactic_step_2 : Lean.Macro
@[extern "native", macro tacticDeriving_LawfulEq_tactic_step]
opaque _aux_Init_LawfulBEqTactics___macroRules_tacticDeriving_LawfulEq_tactic_step_3 : Lean.Macro
@[extern "native", macro tacticDeriving_LawfulEq_tactic_step]
opaque _aux_Init_LawfulBEqTactics___macroRules_tacticDeriving_LawfulEq_tactic_step_4 : Lean.Macro
@[extern "native", macro tacticDeriving_LawfulEq_tactic_step]
opaque _aux_Init_LawfulBEqTactics___macroRules_tacticDeriving_LawfulEq_tactic_step_5 : Lean.Macro
@[extern "native", macro tacticDeriving_LawfulEq_tactic_step]
opaque _aux_Init_LawfulBEqTactics___macroRules_tacticDeriving_LawfulEq_tactic_step_6 : Lean.Macro

namespace DerivingHelpers
variable {α : Type u}

theorem and_true_curry {a b : Bool} {P : Prop} (h : a → b → P) (hab : (a && b) = true) : P :=
  match a, b, hab with
  | true, true, _ => h rfl rfl

theorem deriving_lawful_beq_helper_dep {x y : α} [BEq α] [ReflBEq α] {t : (x == y) = true → Bool} {P : Prop}
    (inst : (x == y) = true → x = y) (k : (h : x = y) → t (h ▸ ReflBEq.rfl) = true → P)
    (h : (if h : (x == y) then t h else false) = true) : P := by
  by_cases hb : (x == y) = true
  · rw [dif_pos hb] at h
    exact k (inst hb) h
  · rw [dif_neg hb] at h
    exact nomatch h

theorem deriving_lawful_beq_helper_nd {x y : α} [BEq α] [ReflBEq α] {P : Prop}
    (inst : (x == y) = true → x = y) (k : x = y → P) (h : (x == y) = true) : P :=
  k (inst h)

end DerivingHelpers
