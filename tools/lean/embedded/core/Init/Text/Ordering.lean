prelude
import Init.Text.String
import Init.Recursion.Injective
import Init.Nat.Div
import Init.Int.Order

/-!
# Comparison and hashing

The classes that `deriving Ord` and `deriving Hashable` produce instances of.
-/

universe u

/-- The outcome of a comparison. -/
inductive Ordering where
  | lt
  | eq
  | gt

instance instInhabitedOrdering : Inhabited Ordering := ⟨.lt⟩
deriving instance DecidableEq for Ordering

namespace Ordering

/-- The other way round. -/
def swap : Ordering → Ordering
  | .lt => .gt
  | .eq => .eq
  | .gt => .lt

/-- The first comparison unless it finds no difference; then the second. -/
@[macro_inline] def «then» (a b : Ordering) : Ordering :=
  match a with
  | .eq => b
  | a => a

def isEq : Ordering → Bool
  | .eq => true
  | _ => false

def isLT : Ordering → Bool
  | .lt => true
  | _ => false

def isLE : Ordering → Bool
  | .gt => false
  | _ => true

def isGT : Ordering → Bool
  | .gt => true
  | _ => false

def isGE : Ordering → Bool
  | .lt => false
  | _ => true

end Ordering

/-- Types whose elements can be compared. -/
class Ord (α : Type u) where
  compare : α → α → Ordering

export Ord (compare)

/-- Compare by a decidable order and a decidable equality. -/
@[inline] def compareOfLessAndEq {α : Type u} (x y : α) [LT α] [Decidable (x < y)] [DecidableEq α] : Ordering :=
  if x < y then .lt else if x = y then .eq else .gt

instance instOrdNat : Ord Nat := ⟨fun a b => compareOfLessAndEq a b⟩
instance instOrdInt : Ord Int := ⟨fun a b => compareOfLessAndEq a b⟩
instance instOrdChar : Ord Char := ⟨fun a b => compareOfLessAndEq a b⟩
instance instOrdFin {n : Nat} : Ord (Fin n) := ⟨fun a b => compare a.val b.val⟩
instance instOrdBool : Ord Bool where
  compare
    | false, true => .lt
    | true, false => .gt
    | _, _ => .eq

/-- Types whose elements have a hash. -/
class Hashable (α : Sort u) where
  hash : α → UInt64

export Hashable (hash)

/-- The word of the last 64 bits of a number. -/
@[extern "lean_uint64_of_nat"]
def UInt64.ofNat (n : @& Nat) : UInt64 := ⟨⟨⟨n % 2 ^ 64, Nat.mod_lt n (by decide)⟩⟩⟩

instance instOfNatUInt64 {n : Nat} : OfNat UInt64 n := ⟨UInt64.ofNat n⟩
instance instInhabitedUInt64 : Inhabited UInt64 := ⟨UInt64.ofNat 0⟩

/-- Combine two hashes; the value is left open, since native code computes it. -/
@[extern "lean_uint64_mix_hash"]
opaque mixHash (u₁ u₂ : UInt64) : UInt64

instance instHashableNat : Hashable Nat := ⟨UInt64.ofNat⟩
instance instHashableBool : Hashable Bool := ⟨fun b => UInt64.ofNat (cond b 11 13)⟩
