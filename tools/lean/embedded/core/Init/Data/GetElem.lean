prelude
import Init.Data.Collection
import Init.Data.Monad

/-!
# Indexing

The classes behind `xs[i]`, `xs[i]?`, `xs[i]!` and `xs[i]'h`.
-/

universe u v w

/-- What indexing beyond the bounds returns. -/
@[never_extract] def outOfBounds {α : Type u} [Inhabited α] : α := default

theorem outOfBounds_eq_default {α : Type u} [Inhabited α] : (outOfBounds : α) = default := rfl

/-- Indexing with a proof that the index is valid, `xs[i]`. -/
class GetElem (coll : Type u) (idx : Type v) (elem : outParam (Type w))
    (valid : outParam (coll → idx → Prop)) where
  getElem (xs : coll) (i : idx) (h : valid xs i) : elem

export GetElem (getElem)

/-- Indexing that decides whether the index is valid. -/
abbrev decidableGetElem? {coll : Type u} {idx : Type v} {elem : Type w} {valid : coll → idx → Prop}
    [GetElem coll idx elem valid] (xs : coll) (i : idx) [Decidable (valid xs i)] : Option elem :=
  if h : valid xs i then some (getElem xs i h) else none

/-- Indexing that returns an option, `xs[i]?`, or a default, `xs[i]!`. -/
class GetElem? (coll : Type u) (idx : Type v) (elem : outParam (Type w))
    (valid : outParam (coll → idx → Prop)) extends GetElem coll idx elem valid where
  getElem? : coll → idx → Option elem
  getElem! [Inhabited elem] (xs : coll) (i : idx) : elem :=
    match getElem? xs i with | some e => e | none => outOfBounds

export GetElem? (getElem? getElem!)

section
variable {coll : Type u} {idx : Type v} {elem : Type w} {valid : coll → idx → Prop}

instance (priority := low) instGetElem?OfGetElemOfDecidable [GetElem coll idx elem valid]
    [∀ xs i, Decidable (valid xs i)] : GetElem? coll idx elem valid where
  getElem? xs i := decidableGetElem? xs i

theorem getElem_congr [GetElem coll idx elem valid] {c d : coll} (h : c = d) {i j : idx} (h' : i = j)
    (w : valid c i) : c[i] = d[j]'(h' ▸ h ▸ w) := by
  cases h; cases h'; rfl

theorem getElem_congr_coll [GetElem coll idx elem valid] {c d : coll} {i : idx} {w : valid c i} (h : c = d) :
    c[i] = d[i]'(h ▸ w) := by
  cases h; rfl

theorem getElem_congr_idx [GetElem coll idx elem valid] {c : coll} {i j : idx} {w : valid c i} (h' : i = j) :
    c[i] = c[j]'(h' ▸ w) := by
  cases h'; rfl
end
