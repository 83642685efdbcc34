prelude
import Init.Logic.Foundation

/-!
# Named patterns

What the pattern `x@p` elaborates to.
-/

universe u

/-- `x@p` as a term: the value `a` of `p`, known to be `x`. -/
@[reducible] def namedPattern {α : Sort u} (x a : α) (_ : x = a) : α := a
