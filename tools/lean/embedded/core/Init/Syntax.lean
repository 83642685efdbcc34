prelude
import Init.Syntax.Attribute
import Init.Syntax.Conv
import Init.Syntax.Grind
import Init.Syntax.Macro
import Init.Syntax.Pattern
import Init.Syntax.Precedence
import Init.Syntax.Tactic
import Init.Syntax.Term

/-!
# Grammar

The notation and the tactics of Lean's library. In Lean's own sources each is declared by a `syntax` or `notation`
command, which compiles to a constant; the shared library still holds these constants, and the interpreter prefers
a native constant to a declaration's value. So an opaque declaration with the right name and attribute is enough.
-/
