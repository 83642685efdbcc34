prelude
import Init.Text.Char
import Init.List.Basic

/-!
# Strings

A string is the list of its characters. A string literal stands for `String.ofList` of character literals; the kernel
expands it when it has to look inside.
-/

namespace String

protected theorem ext {s t : String} (h : s.toList = t.toList) : s = t :=
  match s, t, h with
  | ⟨_⟩, ⟨_⟩, rfl => rfl

theorem ext_iff {s t : String} : s = t ↔ s.toList = t.toList := ⟨congrArg toList, String.ext⟩
theorem toList_inj {s t : String} : s.toList = t.toList ↔ s = t := ext_iff.symm
@[simp] theorem toList_ofList (l : List Char) : (ofList l).toList = l := rfl
@[simp] theorem ofList_toList (s : String) : ofList s.toList = s := rfl
theorem ofList_injective {l₁ l₂ : List Char} (h : ofList l₁ = ofList l₂) : l₁ = l₂ := ofList.inj h

@[extern "lean_string_dec_eq"]
def decEq (s₁ s₂ : @& String) : Decidable (s₁ = s₂) :=
  match List.hasDecEq s₁.toList s₂.toList with
  | isTrue h => isTrue (String.ext h)
  | isFalse h => isFalse fun e => h (congrArg toList e)

/-- The number of characters. -/
@[extern "lean_string_length"]
def length (s : @& String) : Nat := s.toList.length

/-- One string after another, `s ++ t`. -/
@[extern "lean_string_append"]
def append (s : String) (t : @& String) : String := ofList (s.toList ++ t.toList)

/-- A character at the end. -/
@[extern "lean_string_push"]
def push (s : String) (c : Char) : String := ofList (s.toList ++ [c])

/-- The string of one character. -/
@[inline] def singleton (c : Char) : String := push "" c

/-- No characters? -/
def isEmpty (s : String) : Bool := s.length == 0

end String

instance instDecidableEqString : DecidableEq String := String.decEq
instance instAppendString : Append String := ⟨String.append⟩
instance instInhabitedString : Inhabited String := ⟨""⟩

namespace String

@[simp] theorem toList_append (s t : String) : (s ++ t).toList = s.toList ++ t.toList := rfl
@[simp] theorem length_toList (s : String) : s.toList.length = s.length := rfl
@[simp] theorem toList_push (s : String) (c : Char) : (s.push c).toList = s.toList ++ [c] := rfl
@[simp] theorem length_ofList (l : List Char) : (ofList l).length = l.length := rfl

end String

/-- The string of a character. -/
@[inline] protected def Char.toString (c : Char) : String := String.singleton c
