prelude
import Init.Syntax.Fragment

/-!
# Grammar: precedences

Precedences, priorities and the operators of the `syntax` command. Each constant is compiled into the shared library, where the interpreter
finds it by its name; the declaration here puts it into the parser's tables.
-/

@[prec_parser 1000] opaque «prec(_)» : Lean.ParserDescr
@[prec_parser 1000] opaque precArg : Lean.ParserDescr
@[prec_parser 1000] opaque precLead : Lean.ParserDescr
@[prec_parser 1000] opaque precMax : Lean.ParserDescr
@[prec_parser 1000] opaque precMin : Lean.ParserDescr
@[prec_parser 1000] opaque precMin1 : Lean.ParserDescr
@[prio_parser 1000] opaque «prio(_)» : Lean.ParserDescr
@[prio_parser 1000] opaque prioDefault : Lean.ParserDescr
@[prio_parser 1000] opaque prioHigh : Lean.ParserDescr
@[prio_parser 1000] opaque prioLow : Lean.ParserDescr
@[prio_parser 1000] opaque prioMid : Lean.ParserDescr
@[stx_parser 1000] opaque stx!_ : Lean.ParserDescr
@[stx_parser 1000] opaque «stx_*» : Lean.TrailingParserDescr
@[stx_parser 1000] opaque «stx_+» : Lean.TrailingParserDescr
@[stx_parser 1000] opaque «stx_,*» : Lean.TrailingParserDescr
@[stx_parser 1000] opaque «stx_,*,?» : Lean.TrailingParserDescr
@[stx_parser 1000] opaque «stx_,+» : Lean.TrailingParserDescr
@[stx_parser 1000] opaque «stx_,+,?» : Lean.TrailingParserDescr
@[stx_parser 1000] opaque «stx_<|>_» : Lean.TrailingParserDescr
@[stx_parser 1000] opaque stx_? : Lean.TrailingParserDescr
