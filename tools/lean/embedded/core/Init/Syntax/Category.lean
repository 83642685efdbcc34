prelude
import Init.Bootstrap.Names

/-!
# Grammar: categories

The syntax categories that Lean's library declares. They come first: a grammar that names a category must find it.
-/

declare_syntax_cat rcasesPat
declare_syntax_cat rintroPat
declare_syntax_cat binderPred
declare_syntax_cat conv (behavior := both)
declare_syntax_cat rawStx
declare_syntax_cat grind (behavior := both)
declare_syntax_cat grind_filter
declare_syntax_cat grind_mod (behavior := both)
declare_syntax_cat grind_ref
