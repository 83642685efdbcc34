prelude
import Init.List.Generate
import Init.Recursion.Injective
import Init.Nat.Basic

/-!
# Arrays

As mathematics an array is a list, so this is only a beginning: literals, size, access, pushing, equality.
-/

universe u

variable {α : Type u}

/-- The array of a list; `#[a, b]` stands for `[a, b].toArray`. -/
abbrev List.toArray (xs : List α) : Array α := .mk xs

namespace Array

protected theorem ext' {xs ys : Array α} (h : xs.toList = ys.toList) : xs = ys :=
  match xs, ys, h with
  | ⟨_⟩, ⟨_⟩, rfl => rfl

@[simp] theorem toArray_toList (xs : Array α) : xs.toList.toArray = xs := rfl

/-- The number of elements. -/
@[extern "lean_array_get_size"]
def size (xs : @& Array α) : Nat := xs.toList.length

/-- The array without elements and with room for `c`. -/
@[extern "lean_mk_empty_array_with_capacity"]
def emptyWithCapacity {α : Type u} (_c : @& Nat) : Array α := ⟨[]⟩

/-- What an array literal begins with, for the compiler. -/
abbrev mkEmpty {α : Type u} (c : Nat) : Array α := emptyWithCapacity c

/-- The array without elements. -/
def empty {α : Type u} : Array α := emptyWithCapacity 0

/-- An element more at the end. -/
@[extern "lean_array_push"]
def push (xs : Array α) (v : α) : Array α := ⟨xs.toList ++ [v]⟩

instance instInhabited : Inhabited (Array α) := ⟨Array.empty⟩
instance instEmptyCollection : EmptyCollection (Array α) := ⟨Array.empty⟩

/-- The elements of `ys` after those of `xs`. -/
protected def append (xs ys : Array α) : Array α := ⟨xs.toList ++ ys.toList⟩

/-- The elements from position `start` to before `stop`. -/
def extract (xs : Array α) (start : Nat := 0) (stop : Nat := xs.size) : Array α :=
  ⟨(xs.toList.drop start).take (stop - start)⟩

instance instAppend : Append (Array α) := ⟨Array.append⟩

instance instDecidableEq [DecidableEq α] : DecidableEq (Array α) := fun xs ys =>
  match decEq xs.toList ys.toList with
  | isTrue h => isTrue (Array.ext' h)
  | isFalse h => isFalse fun e => h (congrArg toList e)

instance instGetElemNatLtSize : GetElem (Array α) Nat α fun xs i => i < xs.size where
  getElem xs i h := xs.toList.get ⟨i, h⟩

@[simp] theorem size_toArray (xs : List α) : xs.toArray.size = xs.length := rfl
@[simp] theorem length_toList (xs : Array α) : xs.toList.length = xs.size := rfl
@[simp] theorem toList_push (xs : Array α) (v : α) : (xs.push v).toList = xs.toList ++ [v] := rfl
@[simp] theorem toList_append (xs ys : Array α) : (xs ++ ys).toList = xs.toList ++ ys.toList := rfl
@[simp] theorem getElem_toList (xs : Array α) (i : Nat) (h : i < xs.size) :
    xs.toList.get ⟨i, h⟩ = xs[i] := rfl

end Array
