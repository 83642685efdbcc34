prelude
import Init.Data.Monad
import Init.Data.Pattern

/-!
# Options: definitions

A value or nothing. The lemmas are in `Init.Data.OptionLemmas`.
-/

universe u v w

namespace Option

variable {α : Type u} {β : Type v} {γ : Type w}

/-! ## Elements -/

/-- The value, or a default in its absence. -/
@[macro_inline] def getD (opt : Option α) (dflt : α) : α :=
  match opt with
  | some x => x
  | none => dflt

/-- Is there a value? -/
@[inline] def isSome : Option α → Bool
  | some _ => true
  | none => false

/-- Is there no value? -/
@[inline] def isNone : Option α → Bool
  | some _ => false
  | none => true

/-- Is it `some` of a value equal to the given one? -/
@[inline] def isEqSome [BEq α] : Option α → α → Bool
  | some a, b => a == b
  | none, _ => false

/-- The value, where there is one. -/
@[inline] def get {α : Type u} : (o : Option α) → (isSome o = true) → α
  | some x, _ => x

/-- The value, or the default of the type. -/
@[inline] def get! {α : Type u} [Inhabited α] : Option α → α
  | some x => x
  | none => default

/-- Distinguish the two cases. -/
@[inline] protected def elim : Option α → β → (α → β) → β
  | some x, _, f => f x
  | none, y, _ => y

/-! ## Transformations -/

/-- Apply a function to the value. -/
@[inline] protected def map (f : α → β) : Option α → Option β
  | some x => some (f x)
  | none => none

/-- Go on with a function of the value. -/
@[inline] protected def bind : Option α → (α → Option β) → Option β
  | none, _ => none
  | some a, f => f a

/-- Remove one of two layers. -/
@[simp, inline] def join (x : Option (Option α)) : Option α := x.bind id

/-- Keep the value if the test passes. -/
@[always_inline, inline] protected def filter (p : α → Bool) : Option α → Option α
  | some a => if p a = true then some a else none
  | none => none

/-- Does the test pass on the value? Vacuously true for `none`. -/
@[always_inline, inline] protected def all (p : α → Bool) : Option α → Bool
  | some a => p a
  | none => true

/-- Is there a value on which the test passes? -/
@[always_inline, inline] protected def any (p : α → Bool) : Option α → Bool
  | some a => p a
  | none => false

/-- The first value of two options; the second is computed on demand. -/
@[always_inline, macro_inline] protected def orElse : Option α → (Unit → Option α) → Option α
  | some a, _ => some a
  | none, b => b ()

/-- The first value of two options. -/
@[macro_inline] protected def or : Option α → Option α → Option α
  | o@(some _), _ => o
  | none, o => o

/-- `some a` if `a` passes the test. -/
@[inline] def guard (p : α → Bool) (a : α) : Option α := if p a = true then some a else none

/-- Combine two values; a value alone stays. -/
@[specialize] def merge (fn : α → α → α) : Option α → Option α → Option α
  | none, none => none
  | some x, none => some x
  | none, some y => some y
  | some x, some y => some (fn x y)

/-- Combine two values, if both are there. -/
@[inline] protected def zipWith (fn : α → β → γ) : Option α → Option β → Option γ
  | some x, some y => some (fn x y)
  | _, _ => none

/-- The list of the value. -/
@[inline] def toList : Option α → List α
  | none => .nil
  | some a => .cons a .nil

/-! ## Relations -/

/-- `r` between the values; `none` is below every value. -/
@[inline] protected def lt (r : α → β → Prop) : Option α → Option β → Prop
  | none, some _ => True
  | some x, some y => r x y
  | _, none => False

/-- `r` between the values; `none` is below everything. -/
@[inline] protected def le (r : α → β → Prop) : Option α → Option β → Prop
  | none, some _ => True
  | none, none => True
  | some _, none => False
  | some x, some y => r x y

instance instLT [LT α] : LT (Option α) := ⟨Option.lt (· < ·)⟩
instance instLE [LE α] : LE (Option α) := ⟨Option.le (· ≤ ·)⟩

instance decidableRel_lt (r : α → β → Prop) [s : DecidableRel r] : DecidableRel (Option.lt r)
  | none, some _ => isTrue trivial
  | some x, some y => s x y
  | some _, none => isFalse not_false
  | none, none => isFalse not_false

instance decidableRel_le (r : α → β → Prop) [s : DecidableRel r] : DecidableRel (Option.le r)
  | none, some _ => isTrue trivial
  | none, none => isTrue trivial
  | some _, none => isFalse not_false
  | some x, some y => s x y

/-- `a ∈ o` says that `o` is `some a`. -/
instance instMembership : Membership α (Option α) where
  mem o a := o = some a

end Option

/-! ## Instances -/

instance instInhabitedOption {α : Type u} : Inhabited (Option α) := ⟨none⟩

instance instDecidableEqOption {α : Type u} [DecidableEq α] : DecidableEq (Option α)
  | none, none => isTrue rfl
  | none, some _ => isFalse fun h => Option.noConfusion rfl (heq_of_eq h)
  | some _, none => isFalse fun h => Option.noConfusion rfl (heq_of_eq h)
  | some a, some b =>
    match decEq a b with
    | isTrue h => isTrue (congrArg some h)
    | isFalse h => isFalse fun e => Option.noConfusion rfl (heq_of_eq e) fun h' => h (eq_of_heq h')

/-- Equality of options by equality of values. -/
protected def Option.beq {α : Type u} [BEq α] : Option α → Option α → Bool
  | none, none => true
  | some a, some b => a == b
  | _, _ => false

instance instBEqOption {α : Type u} [BEq α] : BEq (Option α) := ⟨Option.beq⟩

@[always_inline] instance instMonadOption : Monad Option where
  pure := Option.some
  bind := Option.bind
  map := Option.map

@[always_inline] instance instAlternativeOption : Alternative Option where
  failure := Option.none
  orElse := Option.orElse

/-- `some ()` if the proposition holds. -/
@[always_inline, inline] def guard {f : Type → Type v} [Alternative f] (p : Prop) [Decidable p] : f Unit :=
  if p then pure () else failure
