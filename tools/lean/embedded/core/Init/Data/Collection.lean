prelude
import Init.Logic.Foundation

/-!
# Collections

The classes behind the notation of collections: `∅`, `{a, b}`, `⊆`, `∪`, `∩` and `\`.
-/

universe u v w

/-- Types with an empty collection, `∅`. -/
class EmptyCollection (α : Type u) where
  emptyCollection : α

export EmptyCollection (emptyCollection)

/-- Collections that an element can be put into. -/
class Insert (α : outParam (Type u)) (γ : Type v) where
  insert : α → γ → γ

export Insert (insert)

/-- Collections made of one element. -/
class Singleton (α : outParam (Type u)) (β : Type v) where
  singleton : α → β

export Singleton (singleton)

/-- Collections where insertion into `∅` makes a singleton. -/
class LawfulSingleton (α : Type u) (β : Type v) [EmptyCollection β] [Insert α β] [Singleton α β] : Prop where
  insert_empty_eq (x : α) : (insert x ∅ : β) = singleton x

export LawfulSingleton (insert_empty_eq)

attribute [simp] insert_empty_eq

/-- Types with an inclusion, `⊆`. -/
class HasSubset (α : Type u) where
  Subset : α → α → Prop

export HasSubset (Subset)

/-- Types with a strict inclusion, `⊂`. -/
class HasSSubset (α : Type u) where
  SSubset : α → α → Prop

export HasSSubset (SSubset)

/-- `a ⊇ b`. -/
abbrev Superset {α : Type u} [HasSubset α] (a b : α) : Prop := Subset b a

/-- `a ⊃ b`. -/
abbrev SSuperset {α : Type u} [HasSSubset α] (a b : α) : Prop := SSubset b a

/-- Types with unions, `∪`. -/
class Union (α : Type u) where
  union : α → α → α

/-- Types with intersections, `∩`. -/
class Inter (α : Type u) where
  inter : α → α → α

/-- Types with differences, `\`. -/
class SDiff (α : Type u) where
  sdiff : α → α → α
