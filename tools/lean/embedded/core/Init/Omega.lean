prelude
import Init.Logic.Classical
import Init.Logic.DecidableLaws
import Init.Logic.Order
import Init.Omega.Int
import Init.Omega.Logic
import Init.Omega.Normalize

/-!
# `omega`

Everything that the tactic `omega` cites.
-/
