prelude
import Init.Bootstrap.Operators

/-!
# Numbers and texts

The order of the naturals, and the types that literals and names are made of: `Fin`, bit vectors, characters,
lists and strings. The theory of each stands in the files named after it.
-/

universe u v

/-! ## The order of the naturals -/

instance instInhabitedNat : Inhabited Nat where
  default := Nat.zero

instance instAddNat : Add Nat where
  add := Nat.add
instance instMulNat : Mul Nat where
  mul := Nat.mul
instance instSubNat : Sub Nat where
  sub := Nat.sub
instance instNatPowNat : NatPow Nat := ⟨Nat.pow⟩

/-- `n ≤ m`. -/
protected inductive Nat.le (n : Nat) : Nat → Prop
  | refl : Nat.le n n
  | step {m} : Nat.le n m → Nat.le n (succ m)

instance instLENat : LE Nat where
  le := Nat.le

/-- `n < m`, that is `n + 1 ≤ m`. -/
@[implicit_reducible] protected def Nat.lt (n m : Nat) : Prop := Nat.le (succ n) m

instance instLTNat : LT Nat where
  lt := Nat.lt

theorem Nat.zero_le : (n : Nat) → LE.le 0 n
  | zero   => Nat.le.refl
  | succ n => Nat.le.step (zero_le n)

theorem Nat.succ_le_succ {n m : Nat} : LE.le n m → LE.le (succ n) (succ m)
  | Nat.le.refl   => Nat.le.refl
  | Nat.le.step h => Nat.le.step (succ_le_succ h)

theorem Nat.le_of_ble_eq_true {n m : Nat} (h : Eq (Nat.ble n m) true) : LE.le n m :=
  match n, m with
  | zero,   _      => Nat.zero_le _
  | succ _, succ _ => Nat.succ_le_succ (le_of_ble_eq_true h)

theorem Nat.ble_self_eq_true : (n : Nat) → Eq (Nat.ble n n) true
  | zero   => rfl
  | succ n => ble_self_eq_true n

theorem Nat.ble_succ_eq_true : {n m : Nat} → Eq (Nat.ble n m) true → Eq (Nat.ble n (succ m)) true
  | zero,   _,      _ => rfl
  | succ n, succ _, h => ble_succ_eq_true (n := n) h

theorem Nat.ble_eq_true_of_le {n m : Nat} (h : LE.le n m) : Eq (Nat.ble n m) true :=
  match h with
  | Nat.le.refl   => Nat.ble_self_eq_true n
  | Nat.le.step h => Nat.ble_succ_eq_true (ble_eq_true_of_le h)

theorem Nat.not_le_of_not_ble_eq_true {n m : Nat} (h : Not (Eq (Nat.ble n m) true)) : Not (LE.le n m) :=
  fun hle => h (Nat.ble_eq_true_of_le hle)

@[extern "lean_nat_dec_le"]
instance Nat.decLe (n m : @& Nat) : Decidable (LE.le n m) where
  decide := ble n m
  reflects_decide :=
    match h : ble n m with
    | true  => Nat.le_of_ble_eq_true h
    | false => Nat.not_le_of_not_ble_eq_true (Bool.ne_true_of_eq_false h)

@[extern "lean_nat_dec_lt"]
instance Nat.decLt (n m : @& Nat) : Decidable (LT.lt n m) := decLe (succ n) m

/-! ## Bounded numbers, machine words, characters -/

/-- The naturals below `n`. -/
@[pp_using_anonymous_constructor]
structure Fin (n : Nat) where
  mk ::
  val : Nat
  isLt : LT.lt val n

attribute [coe] Fin.val

/-- Bit vectors of width `w`. -/
structure BitVec (w : Nat) where
  ofFin ::
  toFin : Fin (HPow.hPow 2 w)

@[implicit_reducible] protected def BitVec.toNat {w : Nat} (x : BitVec w) : Nat := x.toFin.val

/-- Machine words of 32 bits. -/
structure UInt32 where
  ofBitVec ::
  toBitVec : BitVec 32

attribute [extern "lean_uint32_of_nat_mk"] UInt32.ofBitVec
attribute [extern "lean_uint32_to_nat"] UInt32.toBitVec

/-- Machine words of 64 bits. -/
structure UInt64 where
  ofBitVec ::
  toBitVec : BitVec 64

attribute [extern "lean_uint64_of_nat_mk"] UInt64.ofBitVec
attribute [extern "lean_uint64_to_nat"] UInt64.toBitVec

@[extern "lean_uint32_to_nat", implicit_reducible] def UInt32.toNat (n : UInt32) : Nat := n.toBitVec.toNat

/-- Unicode scalar values: no surrogates, nothing beyond the last plane. -/
abbrev Nat.isValidChar (n : Nat) : Prop :=
  Or (LT.lt n 0xd800) (And (LT.lt 0xdfff n) (LT.lt n 0x110000))

abbrev UInt32.isValidChar (n : UInt32) : Prop := n.toNat.isValidChar

/-- A character. -/
structure Char where
  val : UInt32
  valid : val.isValidChar

/-! ## Options, lists, arrays, strings -/

/-- A value or nothing. -/
inductive Option (α : Type u) where
  | none : Option α
  | some (val : α) : Option α

attribute [unbox] Option

export Option (none some)

/-- Finite sequences. -/
inductive List (α : Type u) where
  | nil : List α
  | cons (head : α) (tail : List α) : List α

/-- Sequences with fast access; as mathematics, lists. -/
structure Array (α : Type u) where
  mk ::
  toList : List α

attribute [extern "lean_array_to_list"] Array.toList
attribute [extern "lean_array_mk"] Array.mk

/-- Texts. The kernel expands a literal to `String.ofList` of its characters. -/
structure String where
  ofList ::
  toList : List Char

attribute [extern "lean_string_data"] String.toList
attribute [extern "lean_string_mk"] String.ofList
