prelude
import Init.Coe
import Init.Data.Array
import Init.Data.Bool
import Init.Data.BoolCond
import Init.Data.Collection
import Init.Data.GetElem
import Init.Data.Lookup
import Init.Data.Monad
import Init.Data.Option
import Init.Data.OptionLemmas
import Init.Data.Pattern
import Init.Data.Types
import Init.Data.Zero
import Init.Int.Basic
import Init.Int.DivMod
import Init.Int.Lemmas
import Init.Int.Linear
import Init.Int.MinMax
import Init.Int.NatAbs
import Init.Int.Order
import Init.Int.Pow
import Init.Int.Ring
import Init.List.Append
import Init.List.Basic
import Init.List.Ends
import Init.List.Fold
import Init.List.Generate
import Init.List.Index
import Init.List.Map
import Init.List.Member
import Init.List.Relations
import Init.List.Repeat
import Init.List.Search
import Init.Logic.Arrow
import Init.Logic.Classical
import Init.Logic.Conditional
import Init.Logic.DecidableEquality
import Init.Logic.DecidableLaws
import Init.Logic.Decide
import Init.Logic.Foundation
import Init.Logic.Function
import Init.Logic.Heterogeneous
import Init.Logic.Inhabited
import Init.Logic.LawfulEquality
import Init.Logic.Order
import Init.Logic.Pair
import Init.Logic.Propositional
import Init.Logic.Quantifier
import Init.Logic.Quotient
import Init.Logic.Simp
import Init.Nat.Algebra
import Init.Nat.Basic
import Init.Nat.Bitwise
import Init.Nat.Bounded
import Init.Nat.Coprime
import Init.Nat.Div
import Init.Nat.DivLemmas
import Init.Nat.Dvd
import Init.Nat.Gcd
import Init.Nat.Lemmas
import Init.Nat.Literal
import Init.Nat.MinMax
import Init.Nat.Monotone
import Init.Nat.Order
import Init.Nat.Pow
import Init.Nat.Quotient
import Init.Nat.Shift
import Init.Nat.Sub
import Init.Nat.SubOrder
import Init.Omega
import Init.Omega.Constraint
import Init.Omega.Int
import Init.Omega.LinearCombo
import Init.Omega.Logic
import Init.Omega.Normalize
import Init.Recursion.Induction
import Init.Recursion.Injective
import Init.Recursion.Lexicographic
import Init.Recursion.Preprocess
import Init.Recursion.SizeOf
import Init.Recursion.WellFounded
import Init.Tactic.AC
import Init.Tactic.Arithmetic
import Init.Tactic.Config
import Init.Tactic.Deriving
import Init.Tactic.Ext
import Init.Tactic.Operation
import Init.Text.Char
import Init.Text.Ordering
import Init.Text.String
import Init.Syntax.Unexpander

/-!
# The core library

What a Lean file imports without being asked. The parts build on each other in this order: `Bootstrap` (the types
that the frontend names), `Syntax` (notation and tactics out of the shared library), `Logic`, then `Data`, `Nat`,
`Int` and `List` with their lemmas, `Recursion` (sizes and termination), `Tactic` and `Omega` (what tactics put into
proofs), `Text`, and last the printing of notation.
-/
