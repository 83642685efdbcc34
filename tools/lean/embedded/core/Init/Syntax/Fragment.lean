prelude
import Init.Syntax.Category

/-!
# Grammar: fragments

Parts of grammars that other grammars name: locations, simp lists, rewrite rules, induction alternatives. Each constant is compiled into the shared library, where the interpreter
finds it by its name; the declaration here puts it into the parser's tables.
-/

opaque Lean.Parser.Attr.extFlat : Lean.ParserDescr
opaque Lean.Parser.Attr.extIff : Lean.ParserDescr
opaque Lean.Parser.Attr.normCastLabel : Lean.ParserDescr
opaque Lean.Parser.Tactic.Conv.argArg : Lean.ParserDescr
opaque Lean.Parser.Tactic.Conv.convSeq : Lean.ParserDescr
opaque Lean.Parser.Tactic.Conv.convSeq1Indented : Lean.ParserDescr
opaque Lean.Parser.Tactic.Conv.convSeqBracketed : Lean.ParserDescr
opaque Lean.Parser.Tactic.Conv.enterArg : Lean.ParserDescr
opaque Lean.Parser.Tactic.Conv.enterPattern : Lean.ParserDescr
opaque Lean.Parser.Tactic.Conv.occs : Lean.ParserDescr
opaque Lean.Parser.Tactic.Conv.occsIndexed : Lean.ParserDescr
opaque Lean.Parser.Tactic.Conv.occsWildcard : Lean.ParserDescr
opaque Lean.Parser.Tactic.SolveByElim.arg : Lean.ParserDescr
opaque Lean.Parser.Tactic.SolveByElim.args : Lean.ParserDescr
opaque Lean.Parser.Tactic.SolveByElim.erase : Lean.ParserDescr
opaque Lean.Parser.Tactic.SolveByElim.star : Lean.ParserDescr
opaque Lean.Parser.Tactic.SolveByElim.using_ : Lean.ParserDescr
opaque Lean.Parser.Tactic.anchor : Lean.ParserDescr
opaque Lean.Parser.Tactic.caseArg : Lean.ParserDescr
opaque Lean.Parser.Tactic.clearValueArg : Lean.ParserDescr
opaque Lean.Parser.Tactic.clearValueHyp : Lean.ParserDescr
opaque Lean.Parser.Tactic.clearValueStar : Lean.ParserDescr
opaque Lean.Parser.Tactic.config : Lean.ParserDescr
opaque Lean.Parser.Tactic.configItem : Lean.ParserDescr
opaque Lean.Parser.Tactic.discharger : Lean.ParserDescr
opaque Lean.Parser.Tactic.dsimpArgs : Lean.ParserDescr
opaque Lean.Parser.Tactic.dsimpKind : Lean.ParserDescr
opaque Lean.Parser.Tactic.dsimpTraceArgsRest : Lean.ParserDescr
opaque Lean.Parser.Tactic.elimTarget : Lean.ParserDescr
opaque Lean.Parser.Tactic.generalizeArg : Lean.ParserDescr
opaque Lean.Parser.Tactic.inductionAlt : Lean.ParserDescr
opaque Lean.Parser.Tactic.inductionAltLHS : Lean.ParserDescr
opaque Lean.Parser.Tactic.inductionAlts : Lean.ParserDescr
opaque Lean.Parser.Tactic.location : Lean.ParserDescr
opaque Lean.Parser.Tactic.locationHyp : Lean.ParserDescr
opaque Lean.Parser.Tactic.locationType : Lean.ParserDescr
opaque Lean.Parser.Tactic.locationWildcard : Lean.ParserDescr
opaque Lean.Parser.Tactic.negConfigItem : Lean.ParserDescr
opaque Lean.Parser.Tactic.optConfig : Lean.ParserDescr
opaque Lean.Parser.Tactic.posConfigItem : Lean.ParserDescr
opaque Lean.Parser.Tactic.rcasesPatLo : Lean.ParserDescr
opaque Lean.Parser.Tactic.rcasesPatMed : Lean.ParserDescr
opaque Lean.Parser.Tactic.rewrites_forbidden : Lean.ParserDescr
opaque Lean.Parser.Tactic.rwRule : Lean.ParserDescr
opaque Lean.Parser.Tactic.rwRuleSeq : Lean.ParserDescr
opaque Lean.Parser.Tactic.simpAllKind : Lean.ParserDescr
opaque Lean.Parser.Tactic.simpAllTraceArgsRest : Lean.ParserDescr
opaque Lean.Parser.Tactic.simpArgs : Lean.ParserDescr
opaque Lean.Parser.Tactic.simpErase : Lean.ParserDescr
opaque Lean.Parser.Tactic.simpLemma : Lean.ParserDescr
opaque Lean.Parser.Tactic.simpPost : Lean.ParserDescr
opaque Lean.Parser.Tactic.simpPre : Lean.ParserDescr
opaque Lean.Parser.Tactic.simpStar : Lean.ParserDescr
opaque Lean.Parser.Tactic.simpTraceArgsRest : Lean.ParserDescr
opaque Lean.Parser.Tactic.simpaArgsRest : Lean.ParserDescr
opaque Lean.Parser.Tactic.simpaUsingBangArgsRest : Lean.ParserDescr
opaque Lean.Parser.Tactic.valConfigItem : Lean.ParserDescr
opaque Lean.binderIdent : Lean.ParserDescr
opaque Lean.calcFirstStep : Lean.ParserDescr
opaque Lean.calcStep : Lean.ParserDescr
opaque Lean.calcSteps : Lean.ParserDescr
opaque Lean.cdotTk : Lean.ParserDescr
opaque Lean.unifConstraint : Lean.ParserDescr
opaque Lean.unifConstraintElem : Lean.ParserDescr
