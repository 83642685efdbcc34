prelude
import Init.Bootstrap.Numbers

/-!
# Names and grammars

The types through which Lean source declares grammar and macros. The parsers, macros and unexpanders of the library
are compiled into the shared library (see `Init.Syntax`). Fields and constructors stand in the order of native code,
which reads and makes values of these types.
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

/-! ## Syntax trees -/

end Lean

/-- A position in a text, in bytes. -/
structure String.Pos.Raw where
  byteIdx : Nat := 0

/-- A part of a text. -/
structure Substring.Raw where
  str : String
  startPos : String.Pos.Raw
  stopPos : String.Pos.Raw

namespace Lean

/-- Where a piece of syntax comes from. -/
inductive SourceInfo where
  | original (leading : Substring.Raw) (pos : String.Pos.Raw) (trailing : Substring.Raw) (endPos : String.Pos.Raw)
  | synthetic (pos : String.Pos.Raw) (endPos : String.Pos.Raw) (canonical : Bool := false)
  | none

instance instInhabitedSourceInfo : Inhabited SourceInfo := ⟨.none⟩

abbrev SyntaxNodeKind := Name

/-- What an identifier was found to mean where it was written. -/
inductive Syntax.Preresolved where
  | «namespace» (ns : Name)
  | decl (n : Name) (fields : List String)

/-- Syntax trees. -/
inductive Syntax where
  | missing : Syntax
  | node (info : SourceInfo) (kind : SyntaxNodeKind) (args : Array Syntax) : Syntax
  | atom (info : SourceInfo) (val : String) : Syntax
  | ident (info : SourceInfo) (rawVal : Substring.Raw) (val : Name) (preresolved : List Syntax.Preresolved) : Syntax

instance instInhabitedSyntax : Inhabited Syntax := ⟨.missing⟩

end Lean

/-- An argument that a tactic finds. -/
@[reducible] def autoParam.{u} (α : Sort u) (_tactic : Lean.Syntax) : Sort u := α

namespace Lean

/-- Kinds of nodes, of which any may stand at a place. -/
abbrev SyntaxNodeKinds := List SyntaxNodeKind

/-- Syntax trees of known kinds. -/
structure TSyntax (ks : SyntaxNodeKinds) where
  raw : Syntax

abbrev MacroScope := Nat

end Lean

/-! ## Monads of macros -/

/-- Computations that read an environment. -/
def ReaderT.{u, v} (ρ : Type u) (m : Type u → Type v) (α : Type u) : Type (max u v) := ρ → m α

/-- What a computation with state and exceptions ends in. -/
inductive EStateM.Result.{u} (ε σ α : Type u) : Type u where
  | ok : α → σ → Result ε σ α
  | error : ε → σ → Result ε σ α

/-- Computations with state and exceptions. -/
def EStateM.{u} (ε σ α : Type u) : Type u := σ → EStateM.Result ε σ α

namespace Lean

/-- What the elaborator offers to macros, known to native code alone. -/
inductive Macro.MethodsRef where
  | mk

/-- What a macro may read. -/
structure Macro.Context where
  methods : Macro.MethodsRef
  quotContext : Name
  currMacroScope : MacroScope
  currRecDepth : Nat := 0
  maxRecDepth : Nat := 512
  ref : Syntax

/-- How a macro fails. -/
inductive Macro.Exception where
  | error : Syntax → String → Macro.Exception
  | unsupportedSyntax : Macro.Exception

/-- What a macro may change. -/
structure Macro.State where
  macroScope : MacroScope
  expandedMacroDecls : List Name := .nil
  traceMsgs : List (Prod Name String) := .nil

/-- Computations of macros. -/
abbrev MacroM := ReaderT Macro.Context (EStateM Macro.Exception Macro.State)

/-- Rewrites syntax. -/
abbrev Macro := Syntax → MacroM Syntax

/-- Computations of unexpanders. -/
abbrev PrettyPrinter.UnexpandM := ReaderT Syntax (EStateM Unit Unit)

/-- Rewrites syntax back for printing. -/
abbrev PrettyPrinter.Unexpander := Syntax → UnexpandM Syntax

instance instInhabitedMacro : Inhabited Macro where
  default := fun stx _ s => EStateM.Result.ok stx s

instance instInhabitedUnexpander : Inhabited PrettyPrinter.Unexpander where
  default := fun stx _ s => EStateM.Result.ok stx s

end Lean
