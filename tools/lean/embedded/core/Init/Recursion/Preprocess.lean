prelude
import Init.Recursion.Lexicographic
import Init.Logic.Decide

/-!
# Preparing recursive definitions

Marks that the frontend puts on the parameters of a function before it looks for a termination proof, and the
rewriting that makes the condition of an `if` known inside its branches.
-/

universe u v w

/-- The mark of a parameter, or of a part of one. -/
@[implicit_reducible] def wfParam {α : Sort u} (a : α) : α := a

/-- `e`, with a hint on how `binder` names its bound variable. -/
@[simp ↓] def binderNameHint {α : Sort u} {β : Sort v} {γ : Sort w} (_v : α) (_binder : β) (e : γ) : γ := e

/-- `x`, in a form that nothing unfolds: it keeps termination proofs out of computations. -/
opaque Lean.opaqueId {α : Sort u} (x : α) : α := x

@[wf_preprocess] theorem ite_eq_dite {α : Sort u} {P : Prop} [Decidable P] {a b : α} :
    ite P a b = dite P (fun h => binderNameHint h () a) (fun h => binderNameHint h () b) := rfl
