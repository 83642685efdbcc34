prelude
import Init.Syntax.Fragment

/-!
# Grammar: patterns

Patterns of `rcases`, `obtain` and `rintro`. Each constant is compiled into the shared library, where the interpreter
finds it by its name; the declaration here puts it into the parser's tables.
-/

@[rcasesPat_parser 1000] opaque Lean.Parser.Tactic.rcasesPat.clear : Lean.ParserDescr
@[rcasesPat_parser 1000] opaque Lean.Parser.Tactic.rcasesPat.explicit : Lean.ParserDescr
@[rcasesPat_parser 1000] opaque Lean.Parser.Tactic.rcasesPat.ignore : Lean.ParserDescr
@[rcasesPat_parser 1000] opaque Lean.Parser.Tactic.rcasesPat.one : Lean.ParserDescr
@[rcasesPat_parser 1000] opaque Lean.Parser.Tactic.rcasesPat.paren : Lean.ParserDescr
@[rcasesPat_parser 1000] opaque Lean.Parser.Tactic.rcasesPat.tuple : Lean.ParserDescr
@[rintroPat_parser 1000] opaque Lean.Parser.Tactic.rintroPat.binder : Lean.ParserDescr
@[rintroPat_parser 1000] opaque Lean.Parser.Tactic.rintroPat.one : Lean.ParserDescr
