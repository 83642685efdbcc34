prelude
import Init.Syntax.Attribute
import Init.Syntax.Tactic

/-!
# Grammar: `grind`

The tactic, its parameters, and the attribute with its modifiers. Each constant is compiled into the shared library,
where the interpreter finds it by its name; an attribute here puts it into the parser's tables, and those without one
are parts that other grammars name.
-/

opaque Lean.Parser.Attr.grindGen : Lean.ParserDescr
opaque Lean.Parser.Attr.grindMod : Lean.ParserDescr
opaque Lean.Parser.Tactic.grindErase : Lean.ParserDescr
opaque Lean.Parser.Tactic.grindLemma : Lean.ParserDescr
opaque Lean.Parser.Tactic.grindLemmaMin : Lean.ParserDescr
opaque Lean.Parser.Tactic.grindParam : Lean.ParserDescr
@[grind_mod_parser 1000] opaque Lean.Parser.Attr.grindBwd : Lean.ParserDescr
@[grind_mod_parser 1000] opaque Lean.Parser.Attr.grindCases : Lean.ParserDescr
@[grind_mod_parser 1000] opaque Lean.Parser.Attr.grindCasesEager : Lean.ParserDescr
@[grind_mod_parser 1000] opaque Lean.Parser.Attr.grindDef : Lean.ParserDescr
@[grind_mod_parser 1000] opaque Lean.Parser.Attr.grindEq : Lean.ParserDescr
@[grind_mod_parser 1000] opaque Lean.Parser.Attr.grindEqBoth : Lean.ParserDescr
@[grind_mod_parser 1000] opaque Lean.Parser.Attr.grindEqBwd : Lean.ParserDescr
@[grind_mod_parser 1000] opaque Lean.Parser.Attr.grindEqRhs : Lean.ParserDescr
@[grind_mod_parser 1000] opaque Lean.Parser.Attr.grindExt : Lean.ParserDescr
@[grind_mod_parser 1000] opaque Lean.Parser.Attr.grindFunCC : Lean.ParserDescr
@[grind_mod_parser 1000] opaque Lean.Parser.Attr.grindFwd : Lean.ParserDescr
@[grind_mod_parser 1000] opaque Lean.Parser.Attr.grindHom : Lean.ParserDescr
@[grind_mod_parser 1000] opaque Lean.Parser.Attr.grindHomPred : Lean.ParserDescr
@[grind_mod_parser 1000] opaque Lean.Parser.Attr.grindInj : Lean.ParserDescr
@[grind_mod_parser 1000] opaque Lean.Parser.Attr.grindIntro : Lean.ParserDescr
@[grind_mod_parser 1000] opaque Lean.Parser.Attr.grindLR : Lean.ParserDescr
@[grind_mod_parser 1000] opaque Lean.Parser.Attr.grindNorm : Lean.ParserDescr
@[grind_mod_parser 1000] opaque Lean.Parser.Attr.grindRL : Lean.ParserDescr
@[grind_mod_parser 1000] opaque Lean.Parser.Attr.grindSym : Lean.ParserDescr
@[grind_mod_parser 1000] opaque Lean.Parser.Attr.grindUnfold : Lean.ParserDescr
@[grind_mod_parser 1000] opaque Lean.Parser.Attr.grindUsr : Lean.ParserDescr
@[attr_parser 1000] opaque Lean.Parser.Attr.grind : Lean.ParserDescr
@[tactic_parser 1000] opaque Lean.Parser.Tactic.grind : Lean.ParserDescr
@[tactic_parser 1000] opaque Lean.Parser.Tactic.lia : Lean.ParserDescr
