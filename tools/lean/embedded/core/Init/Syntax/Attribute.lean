prelude
import Init.Syntax.Fragment

/-!
# Grammar: attributes

Attributes with a grammar of their own. Each constant is compiled into the shared library, where the interpreter
finds it by its name; the declaration here puts it into the parser's tables.
-/

@[attr_parser 1000] opaque Lean.Attr.coe : Lean.ParserDescr
@[attr_parser 1000] opaque Lean.Parser.Attr.ext : Lean.ParserDescr
@[attr_parser 1000] opaque Lean.Parser.Attr.method_specs_simp : Lean.ParserDescr
@[attr_parser 1000] opaque Lean.Parser.Attr.norm_cast : Lean.ParserDescr
@[attr_parser 1000] opaque Lean.Parser.Attr.sevalprocAttr : Lean.ParserDescr
@[attr_parser 1000] opaque Lean.Parser.Attr.sevalprocBuiltinAttr : Lean.ParserDescr
@[attr_parser 1000] opaque Lean.Parser.Attr.simp : Lean.ParserDescr
@[attr_parser 1000] opaque Lean.Parser.Attr.simprocAttr : Lean.ParserDescr
@[attr_parser 1000] opaque Lean.Parser.Attr.simprocBuiltinAttr : Lean.ParserDescr
@[attr_parser 1000] opaque Lean.Parser.Attr.wf_preprocess : Lean.ParserDescr
