prelude
import Init.Bootstrap.Numbers

/-!
# Names and grammars

The types through which Lean source declares grammar and macros. Parsers, macros and unexpanders themselves are
compiled into the shared library (see `Init.Syntax`); here stand only their types. Values of `Lean.Syntax` are made
and read by native code alone, so its constructors are not needed.
-/

namespace Lean

/-- Hierarchical names. Native code keeps a hash in each, so the constructors are native, too. -/
inductive Name where
  | anonymous : Name
  | str (pre : Name) (str : String)
  | num (pre : Name) (i : Nat)

instance instInhabitedName : Inhabited Name where
  default := Name.anonymous

@[extern "lean_name_mk_string"] opaque Name.str._override (p : Name) (s : String) : Name
@[extern "lean_name_mk_numeral"] opaque Name.num._override (p : Name) (s : Nat) : Name
attribute [implemented_by Name.str._override] Name.str
attribute [implemented_by Name.num._override] Name.num

abbrev Name.mkStr (p : Name) (s : String) : Name := Name.str p s
abbrev Name.mkNum (p : Name) (i : Nat) : Name := Name.num p i
abbrev Name.mkSimple (s : String) : Name := .str .anonymous s
@[reducible] def Name.mkStr1 (s₁ : String) : Name := .str .anonymous s₁
@[reducible] def Name.mkStr2 (s₁ s₂ : String) : Name := .str (mkStr1 s₁) s₂
@[reducible] def Name.mkStr3 (s₁ s₂ s₃ : String) : Name := .str (mkStr2 s₁ s₂) s₃
@[reducible] def Name.mkStr4 (s₁ s₂ s₃ s₄ : String) : Name := .str (mkStr3 s₁ s₂ s₃) s₄
@[reducible] def Name.mkStr5 (s₁ s₂ s₃ s₄ s₅ : String) : Name := .str (mkStr4 s₁ s₂ s₃ s₄) s₅

/-- A grammar for a parser, as the `syntax` command writes it. -/
inductive ParserDescr where
  | const (name : Name)
  | unary (name : Name) (p : ParserDescr)
  | binary (name : Name) (p₁ p₂ : ParserDescr)
  | node (kind : Name) (prec : Nat) (p : ParserDescr)
  | trailingNode (kind : Name) (prec lhsPrec : Nat) (p : ParserDescr)
  | symbol (val : String)
  | nonReservedSymbol (val : String) (includeIdent : Bool)
  | cat (catName : Name) (rbp : Nat)
  | parser (declName : Name)
  | nodeWithAntiquot (name : String) (kind : Name) (p : ParserDescr)
  | sepBy (p : ParserDescr) (sep : String) (psep : ParserDescr) (allowTrailingSep : Bool := false)
  | sepBy1 (p : ParserDescr) (sep : String) (psep : ParserDescr) (allowTrailingSep : Bool := false)
  | unicodeSymbol (val asciiVal : String) (preserveForPP : Bool)

instance instInhabitedParserDescr : Inhabited ParserDescr where
  default := ParserDescr.const Name.anonymous

instance instNonemptyParserDescr : Nonempty ParserDescr := ⟨ParserDescr.const Name.anonymous⟩

/-- The grammar of a construct that begins with a term, such as `a + b`. -/
abbrev TrailingParserDescr := ParserDescr

/-- What `declare_syntax_cat` declares. -/
structure Parser.Category

/-- Syntax trees, opaque here. -/
inductive Syntax where
  | missing

/-- The state and result of a macro, opaque here. -/
structure Macro.Run where
  unit : Unit

/-- Rewrites syntax. -/
def Macro : Type := Syntax → Macro.Run → Macro.Run → Macro.Run

instance instInhabitedMacro : Inhabited Macro where
  default := fun _ run _ => run

/-- Rewrites syntax back for printing. -/
def PrettyPrinter.Unexpander : Type := Syntax → Macro.Run → Macro.Run → Macro.Run

instance instInhabitedUnexpander : Inhabited PrettyPrinter.Unexpander where
  default := fun _ run _ => run

end Lean
