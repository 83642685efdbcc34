prelude
import Init.Data.Monad
import Init.Data.Array
import Init.Coe
import Init.Text.String

/-!
# Notation of one's own

What the commands `notation`, `infixl`, `macro` and `macro_rules` compile to: functions on syntax trees, in a monad
that knows the place that is being rewritten and keeps the names that a macro introduces apart from others. Most
functions on trees are native; the text after `extern` is not read.
-/

universe u v w

/-! ## Monads -/

/-- Monads with exceptions of type `ε`. -/
class MonadExceptOf (ε : semiOutParam (Type u)) (m : Type v → Type w) where
  throw {α : Type v} : ε → m α
  tryCatch {α : Type v} (body : m α) (handler : ε → m α) : m α

/-- The same, where the monad determines the type of the exceptions. -/
class MonadExcept (ε : outParam (Type u)) (m : Type v → Type w) where
  throw {α : Type v} : ε → m α
  tryCatch {α : Type v} : m α → (ε → m α) → m α

export MonadExcept (throw tryCatch)

instance instMonadExceptOfMonadExceptOf (ε : outParam (Type u)) (m : Type v → Type w) [MonadExceptOf ε m] :
    MonadExcept ε m where
  throw := MonadExceptOf.throw
  tryCatch := MonadExceptOf.tryCatch

namespace EStateM
variable {ε σ : Type u}

@[always_inline] instance instMonad : Monad (EStateM ε σ) where
  pure a s := .ok a s
  bind x f s := match x s with
    | .ok a s => f a s
    | .error e s => .error e s

@[always_inline] instance instMonadExceptOf : MonadExceptOf ε (EStateM ε σ) where
  throw e s := .error e s
  tryCatch x handler s := match x s with
    | .ok a s => .ok a s
    | .error e s => handler e s

end EStateM

namespace ReaderT
variable {ρ : Type u} {m : Type u → Type v}

@[always_inline] instance instMonad [Monad m] : Monad (ReaderT ρ m) where
  pure a _ := pure a
  bind x f r := x r >>= fun a => f a r

@[always_inline] instance instMonadExceptOf (ε : Type w) [MonadExceptOf ε m] : MonadExceptOf ε (ReaderT ρ m) where
  throw e _ := MonadExceptOf.throw e
  tryCatch x handler r := MonadExceptOf.tryCatch (x r) fun e => handler e r

end ReaderT

/-! ## Trees -/

/-! The compiler builds short array literals with these. -/

namespace Array
def mkArray0 {α : Type u} : Array α := .mkEmpty 0
def mkArray1 {α : Type u} (a₁ : α) : Array α := #[a₁]
def mkArray2 {α : Type u} (a₁ a₂ : α) : Array α := #[a₁, a₂]
def mkArray3 {α : Type u} (a₁ a₂ a₃ : α) : Array α := #[a₁, a₂, a₃]
def mkArray4 {α : Type u} (a₁ a₂ a₃ a₄ : α) : Array α := #[a₁, a₂, a₃, a₄]
def mkArray5 {α : Type u} (a₁ a₂ a₃ a₄ a₅ : α) : Array α := #[a₁, a₂, a₃, a₄, a₅]
def mkArray6 {α : Type u} (a₁ a₂ a₃ a₄ a₅ a₆ : α) : Array α := #[a₁, a₂, a₃, a₄, a₅, a₆]
def mkArray7 {α : Type u} (a₁ a₂ a₃ a₄ a₅ a₆ a₇ : α) : Array α := #[a₁, a₂, a₃, a₄, a₅, a₆, a₇]
def mkArray8 {α : Type u} (a₁ a₂ a₃ a₄ a₅ a₆ a₇ a₈ : α) : Array α := #[a₁, a₂, a₃, a₄, a₅, a₆, a₇, a₈]
end Array


instance instInhabitedSubstringRaw : Inhabited Substring.Raw := ⟨⟨"", ⟨0⟩, ⟨0⟩⟩⟩

@[extern "native"] opaque String.toRawSubstring' (s : String) : Substring.Raw

namespace Lean

/-- Monads that know the place that is being rewritten. -/
class MonadRef (m : Type → Type) where
  getRef : m Syntax
  withRef {α : Type} : Syntax → m α → m α

export MonadRef (getRef)

/-- Monads in which a quotation can be built. -/
class MonadQuotation (m : Type → Type) extends MonadRef m where
  getCurrMacroScope : m MacroScope
  getContext : m Name
  withFreshMacroScope {α : Type} : m α → m α

export MonadQuotation (getCurrMacroScope withFreshMacroScope)

instance instInhabitedTSyntax {ks : SyntaxNodeKinds} : Inhabited (TSyntax ks) := ⟨⟨.missing⟩⟩

instance instCoeSyntaxNodeKindSyntaxNodeKinds : Coe SyntaxNodeKind SyntaxNodeKinds := ⟨(· :: [])⟩
instance instCoeOutTSyntaxSyntax {ks : SyntaxNodeKinds} : CoeOut (TSyntax ks) Syntax := ⟨(·.raw)⟩
instance instCoeTSyntaxConsNil {k : SyntaxNodeKind} {ks : SyntaxNodeKinds} :
    Coe (TSyntax [k]) (TSyntax (k :: ks)) := ⟨fun stx => ⟨stx.raw⟩⟩
instance instCoeTSyntaxCons {k : SyntaxNodeKind} {ks : SyntaxNodeKinds} :
    Coe (TSyntax ks) (TSyntax (k :: ks)) := ⟨fun stx => ⟨stx.raw⟩⟩
instance TSyntax.instCoeIdentTerm : Coe (TSyntax `ident) (TSyntax `term) := ⟨fun stx => ⟨stx.raw⟩⟩
instance TSyntax.instCoeNumLitTerm : Coe (TSyntax `num) (TSyntax `term) := ⟨fun stx => ⟨stx.raw⟩⟩
instance TSyntax.instCoeStrLitTerm : Coe (TSyntax `str) (TSyntax `term) := ⟨fun stx => ⟨stx.raw⟩⟩
instance TSyntax.instCoeCharLitTerm : Coe (TSyntax `char) (TSyntax `term) := ⟨fun stx => ⟨stx.raw⟩⟩

@[extern "native"] opaque mkAtom (val : String) : Syntax
@[extern "native"] opaque addMacroScope (mainModule : Name) (n : Name) (scp : MacroScope) : Name
@[extern "native"] opaque replaceRef (ref : Syntax) (oldRef : Syntax) : Syntax
@[extern "native"] opaque SourceInfo.fromRef (ref : Syntax) (canonical : Bool := false) : SourceInfo

/-- A node without a kind: a sequence. -/
def mkNullNode (args : Array Syntax := .mkEmpty 0) : Syntax := .node .none `null args

/-- Trees of known kinds with separators between them. -/
structure Syntax.TSepArray (ks : SyntaxNodeKinds) (sep : String) where
  elemsAndSeps : Array Syntax

/-- Trees of known kinds. -/
abbrev TSyntaxArray (ks : SyntaxNodeKinds) := Array (TSyntax ks)

namespace Syntax
@[extern "native"] opaque getArg (stx : Syntax) (i : Nat) : Syntax
@[extern "native"] opaque getArgs (stx : Syntax) : Array Syntax
@[extern "native"] opaque getNumArgs (stx : Syntax) : Nat
@[extern "native"] opaque getKind (stx : Syntax) : SyntaxNodeKind
@[extern "native"] opaque isOfKind (stx : Syntax) (k : SyntaxNodeKind) : Bool
@[extern "native"] opaque isNodeOf (stx : Syntax) (k : SyntaxNodeKind) (n : Nat) : Bool
@[extern "native"] opaque matchesNull (stx : Syntax) (n : Nat) : Bool
@[extern "native"] opaque matchesIdent (stx : Syntax) (id : Name) : Bool
@[extern "native"] opaque matchesLit (stx : Syntax) (k : SyntaxNodeKind) (val : String) : Bool
@[extern "native"] opaque getId (stx : Syntax) : Name

def node1 (info : SourceInfo) (kind : SyntaxNodeKind) (a₁ : Syntax) : Syntax := .node info kind #[a₁]
def node2 (info : SourceInfo) (kind : SyntaxNodeKind) (a₁ a₂ : Syntax) : Syntax := .node info kind #[a₁, a₂]
def node3 (info : SourceInfo) (kind : SyntaxNodeKind) (a₁ a₂ a₃ : Syntax) : Syntax := .node info kind #[a₁, a₂, a₃]
def node4 (info : SourceInfo) (kind : SyntaxNodeKind) (a₁ a₂ a₃ a₄ : Syntax) : Syntax :=
  .node info kind #[a₁, a₂, a₃, a₄]
def node5 (info : SourceInfo) (kind : SyntaxNodeKind) (a₁ a₂ a₃ a₄ a₅ : Syntax) : Syntax :=
  .node info kind #[a₁, a₂, a₃, a₄, a₅]
def node6 (info : SourceInfo) (kind : SyntaxNodeKind) (a₁ a₂ a₃ a₄ a₅ a₆ : Syntax) : Syntax :=
  .node info kind #[a₁, a₂, a₃, a₄, a₅, a₆]
def node7 (info : SourceInfo) (kind : SyntaxNodeKind) (a₁ a₂ a₃ a₄ a₅ a₆ a₇ : Syntax) : Syntax :=
  .node info kind #[a₁, a₂, a₃, a₄, a₅, a₆, a₇]
def node8 (info : SourceInfo) (kind : SyntaxNodeKind) (a₁ a₂ a₃ a₄ a₅ a₆ a₇ a₈ : Syntax) : Syntax :=
  .node info kind #[a₁, a₂, a₃, a₄, a₅, a₆, a₇, a₈]
end Syntax

/-- The place of the tree that is being rewritten. -/
def MonadRef.mkInfoFromRefPos {m : Type → Type} [Monad m] [MonadRef m] : m SourceInfo := do
  return SourceInfo.fromRef (← getRef)

/-- Run a computation as if it rewrote `ref`. -/
@[always_inline, inline]
def withRef {m : Type → Type} {α : Type} [Monad m] [MonadRef m] (ref : Syntax) (x : m α) : m α := do
  let oldRef ← getRef
  MonadRef.withRef (replaceRef ref oldRef) x



instance Macro.instMonadRefMacroM : MonadRef MacroM where
  getRef ctx s := .ok ctx.ref s
  withRef ref x ctx s := x { ctx with ref := ref } s

instance Macro.instMonadQuotationMacroM : MonadQuotation MacroM where
  getCurrMacroScope ctx s := .ok ctx.currMacroScope s
  getContext ctx s := .ok ctx.quotContext s
  withFreshMacroScope x ctx s := x { ctx with currMacroScope := s.macroScope } { s with macroScope := s.macroScope + 1 }

instance PrettyPrinter.instMonadQuotationUnexpandM : MonadQuotation PrettyPrinter.UnexpandM where
  getRef ref s := .ok ref s
  withRef ref x _ s := x ref s
  getCurrMacroScope _ s := .ok 0 s
  getContext _ s := .ok (.str .anonymous "_fakeMod") s
  withFreshMacroScope x ref s := x ref s

end Lean
