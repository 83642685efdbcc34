prelude
import Init.Syntax.Fragment

/-!
# Grammar: convs

The tactics of `conv` mode. Each constant is compiled into the shared library, where the interpreter
finds it by its name; the declaration here puts it into the parser's tables.
-/

@[conv_parser 1000] opaque Lean.Parser.Tactic.Conv.allGoals : Lean.ParserDescr
@[conv_parser 1000] opaque Lean.Parser.Tactic.Conv.anyGoals : Lean.ParserDescr
@[conv_parser 1000] opaque Lean.Parser.Tactic.Conv.arg : Lean.ParserDescr
@[conv_parser 1000] opaque Lean.Parser.Tactic.Conv.case : Lean.ParserDescr
@[conv_parser 1000] opaque Lean.Parser.Tactic.Conv.case' : Lean.ParserDescr
@[conv_parser 1000] opaque Lean.Parser.Tactic.Conv.change : Lean.ParserDescr
@[conv_parser 1000] opaque Lean.Parser.Tactic.Conv.clear : Lean.ParserDescr
@[conv_parser 1000] opaque Lean.Parser.Tactic.Conv.congr : Lean.ParserDescr
@[conv_parser 1000] opaque Lean.Parser.Tactic.Conv.convApply_ : Lean.ParserDescr
@[conv_parser 1000] opaque Lean.Parser.Tactic.Conv.convArgs : Lean.ParserDescr
@[conv_parser 1000] opaque Lean.Parser.Tactic.Conv.convConvSeq : Lean.ParserDescr
@[conv_parser 1000] opaque Lean.Parser.Tactic.Conv.convDone : Lean.ParserDescr
@[conv_parser 1000] opaque Lean.Parser.Tactic.Conv.convErw__ : Lean.ParserDescr
@[conv_parser 1000] opaque Lean.Parser.Tactic.Conv.convIntro___ : Lean.ParserDescr
@[conv_parser 1000] opaque Lean.Parser.Tactic.Conv.convLeft : Lean.ParserDescr
@[conv_parser 1000] opaque Lean.Parser.Tactic.Conv.«convNext__=>_» : Lean.ParserDescr
@[conv_parser 1000] opaque Lean.Parser.Tactic.Conv.convRepeat_ : Lean.ParserDescr
@[conv_parser 1000] opaque Lean.Parser.Tactic.Conv.convRfl : Lean.ParserDescr
@[conv_parser 1000] opaque Lean.Parser.Tactic.Conv.convRight : Lean.ParserDescr
@[conv_parser 1000] opaque Lean.Parser.Tactic.Conv.convRw__ : Lean.ParserDescr
@[conv_parser 1000] opaque Lean.Parser.Tactic.Conv.convTactic : Lean.ParserDescr
@[conv_parser 1000] opaque Lean.Parser.Tactic.Conv.convTrace_state : Lean.ParserDescr
@[conv_parser 1000] opaque Lean.Parser.Tactic.Conv.convTry_ : Lean.ParserDescr
@[conv_parser 1000] opaque Lean.Parser.Tactic.Conv.«conv_<;>_» : Lean.TrailingParserDescr
@[conv_parser 1000] opaque Lean.Parser.Tactic.Conv.«conv·_» : Lean.ParserDescr
@[conv_parser 1000] opaque Lean.Parser.Tactic.Conv.delta : Lean.ParserDescr
@[conv_parser 1000] opaque Lean.Parser.Tactic.Conv.dsimp : Lean.ParserDescr
@[conv_parser 1000] opaque Lean.Parser.Tactic.Conv.dsimpTrace : Lean.ParserDescr
@[conv_parser 1000] opaque Lean.Parser.Tactic.Conv.enter : Lean.ParserDescr
@[conv_parser 1000] opaque Lean.Parser.Tactic.Conv.ext : Lean.ParserDescr
@[conv_parser 1000] opaque Lean.Parser.Tactic.Conv.extractLets : Lean.ParserDescr
@[conv_parser 1000] opaque Lean.Parser.Tactic.Conv.failIfSuccess : Lean.ParserDescr
@[conv_parser 1000] opaque Lean.Parser.Tactic.Conv.first : Lean.ParserDescr
@[conv_parser 1000] opaque Lean.Parser.Tactic.Conv.focus : Lean.ParserDescr
@[conv_parser 1000] opaque Lean.Parser.Tactic.Conv.«fun» : Lean.ParserDescr
@[conv_parser 1000] opaque Lean.Parser.Tactic.Conv.letToHave : Lean.ParserDescr
@[conv_parser 1000] opaque Lean.Parser.Tactic.Conv.lhs : Lean.ParserDescr
@[conv_parser 1000] opaque Lean.Parser.Tactic.Conv.liftLets : Lean.ParserDescr
@[conv_parser 1000] opaque Lean.Parser.Tactic.Conv.nestedConv : Lean.ParserDescr
@[conv_parser 1000] opaque Lean.Parser.Tactic.Conv.nestedTactic : Lean.ParserDescr
@[conv_parser 1000] opaque Lean.Parser.Tactic.Conv.nestedTacticCore : Lean.ParserDescr
@[conv_parser 1000] opaque Lean.Parser.Tactic.Conv.normCast : Lean.ParserDescr
@[conv_parser 1000] opaque Lean.Parser.Tactic.Conv.paren : Lean.ParserDescr
@[conv_parser 1000] opaque Lean.Parser.Tactic.Conv.pattern : Lean.ParserDescr
@[conv_parser 1000] opaque Lean.Parser.Tactic.Conv.reduce : Lean.ParserDescr
@[conv_parser 1000] opaque Lean.Parser.Tactic.Conv.rewrite : Lean.ParserDescr
@[conv_parser 1000] opaque Lean.Parser.Tactic.Conv.rhs : Lean.ParserDescr
@[conv_parser 1000] opaque Lean.Parser.Tactic.Conv.simp : Lean.ParserDescr
@[conv_parser 1000] opaque Lean.Parser.Tactic.Conv.simpMatch : Lean.ParserDescr
@[conv_parser 1000] opaque Lean.Parser.Tactic.Conv.simpTrace : Lean.ParserDescr
@[conv_parser 1000] opaque Lean.Parser.Tactic.Conv.skip : Lean.ParserDescr
@[conv_parser 1000] opaque Lean.Parser.Tactic.Conv.unfold : Lean.ParserDescr
@[conv_parser 1000] opaque Lean.Parser.Tactic.Conv.whnf : Lean.ParserDescr
@[conv_parser 1000] opaque Lean.Parser.Tactic.Conv.withAnnotateState : Lean.ParserDescr
@[conv_parser 1000] opaque Lean.Parser.Tactic.Conv.zeta : Lean.ParserDescr
@[conv_parser 1000] opaque Lean.Parser.Tactic.guardExprConv : Lean.ParserDescr
@[conv_parser 1000] opaque Lean.Parser.Tactic.guardHypConv : Lean.ParserDescr
@[conv_parser 1000] opaque Lean.Parser.Tactic.guardTargetConv : Lean.ParserDescr
@[conv_parser 1000] opaque Lean.convCalc_ : Lean.ParserDescr
