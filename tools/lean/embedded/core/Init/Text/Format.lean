prelude
import Init.Text.String
import Init.Coe
import Init.Nat.Div
import Init.Int.Basic
import Init.Data.Array

/-!
# Printing values

What `deriving Repr` produces instances of: documents whose line breaks are chosen later, and the text of numbers.
Laying documents out is left to native code.
-/

universe u v

/-- Types whose elements have a text. -/
class ToString (α : Type u) where
  toString : α → String

export ToString (toString)

/-! ## Documents -/

/-- When the lines of a group are broken: all of them, or only those that have to be. -/
inductive Std.Format.FlattenBehavior where
  | allOrNone
  | fill

/-- A document. -/
inductive Std.Format where
  | nil : Format
  | line : Format
  | align (force : Bool) : Format
  | text : String → Format
  | nest (indent : Int) (f : Format) : Format
  | append : Format → Format → Format
  | group : Format → (behavior : Format.FlattenBehavior := .allOrNone) → Format
  | tag : Nat → Format → Format

namespace Std

instance Format.instInhabited : Inhabited Format := ⟨.nil⟩
instance Format.instAppend : Append Format := ⟨Format.append⟩
instance Format.instCoeString : Coe String Format := ⟨Format.text⟩

/-- Documents with a separator between them. -/
def Format.joinSep : List Format → Format → Format
  | [], _ => .nil
  | [a], _ => a
  | a :: as, sep => a ++ sep ++ joinSep as sep

/-- A document between two texts. -/
def Format.bracket (l : String) (x : Format) (r : String) : Format :=
  .group (.nest l.length (.text l ++ x ++ .text r))

def Format.paren (f : Format) : Format := bracket "(" f ")"
def Format.sbracket (f : Format) : Format := bracket "[" f "]"

end Std

export Std (Format)

/-! ## Values as documents -/

/-- Types whose elements have a document; `prec` says how tightly the surroundings bind. -/
class Repr (α : Type u) where
  reprPrec : α → Nat → Std.Format

export Repr (reprPrec)

/-- The document of a value by itself. -/
def repr {α : Type u} [Repr α] (a : α) : Std.Format := reprPrec a 0

/-- The document of a value as an argument. -/
def reprArg {α : Type u} [Repr α] (a : α) : Std.Format := reprPrec a 1024

/-- Parenthesize an application where its surroundings need it. -/
def Repr.addAppParen (f : Std.Format) (prec : Nat) : Std.Format := if prec ≥ 1024 then f.paren else f

/-! ## Instances -/

/-- The decimal digits of a number, on fuel. -/
def Nat.digitsOnFuel : Nat → Nat → List Char → List Char
  | 0, _, acc => acc
  | fuel + 1, n, acc =>
    let digit := Char.ofNat (n % 10 + 48)
    if n < 10 then digit :: acc else digitsOnFuel fuel (n / 10) (digit :: acc)

/-- A number in decimal. -/
protected def Nat.repr (n : Nat) : String := String.ofList (Nat.digitsOnFuel (n + 1) n [])

/-- An integer in decimal. -/
protected def Int.repr : Int → String
  | .ofNat n => n.repr
  | .negSucc n => "-" ++ (n + 1).repr

instance instToStringString : ToString String := ⟨id⟩
instance instToStringNat : ToString Nat := ⟨Nat.repr⟩
instance instToStringInt : ToString Int := ⟨Int.repr⟩
instance instToStringBool : ToString Bool := ⟨fun b => cond b "true" "false"⟩
instance instToStringChar : ToString Char := ⟨Char.toString⟩

instance instReprNat : Repr Nat := ⟨fun n _ => n.repr⟩
instance instReprInt : Repr Int where
  reprPrec i prec := if i < 0 then Repr.addAppParen i.repr prec else i.repr
instance instReprBool : Repr Bool := ⟨fun b _ => toString b⟩
instance instReprUnit : Repr Unit := ⟨fun _ _ => "()"⟩
instance instReprChar : Repr Char := ⟨fun c _ => "'" ++ c.toString ++ "'"⟩
instance instReprString : Repr String := ⟨fun s _ => "\"" ++ s ++ "\""⟩
instance instReprFin {n : Nat} : Repr (Fin n) := ⟨fun f _ => repr f.val⟩
instance instReprOption {α : Type u} [Repr α] : Repr (Option α) where
  reprPrec
    | none, _ => "none"
    | some a, prec => Repr.addAppParen ("some " ++ reprArg a) prec
instance instReprList {α : Type u} [Repr α] : Repr (List α) where
  reprPrec as _ := (Std.Format.joinSep (as.map repr) (.text "," ++ .line)).sbracket
instance instReprProd {α : Type u} {β : Type v} [Repr α] [Repr β] : Repr (α × β) where
  reprPrec p _ := (repr p.1 ++ .text "," ++ .line ++ repr p.2).paren
