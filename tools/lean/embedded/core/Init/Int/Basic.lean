prelude
import Init.Coe
import Init.Logic.LawfulEquality
import Init.Nat.Div

/-!
# The integers

The type, its numerals and coercions, and the operations that need no division: a natural number, or one less than
the negative of one. The compiler and the interpreter compute with native big numbers; the kernel unfolds these
definitions down to the natural numbers, which it computes with natively.
-/

universe u

set_option genCtorIdx false in
/-- The integers. -/
inductive Int : Type where
  /-- `0, 1, 2, …` -/
  | ofNat (n : Nat) : Int
  /-- `-1, -2, …`: `negSucc n` is `-(n + 1)`. -/
  | negSucc (n : Nat) : Int

attribute [extern "lean_nat_to_int"] Int.ofNat
attribute [extern "lean_int_neg_succ_of_nat"] Int.negSucc

instance instNatCastInt : NatCast Int where
  natCast n := Int.ofNat n

instance instOfNat {n : Nat} : OfNat Int n where
  ofNat := Int.ofNat n

/-- The canonical map from the integers to `R`. -/
class IntCast (R : Type u) where
  protected intCast : Int → R

instance instIntCastInt : IntCast Int where
  intCast n := n

/-- An integer as an element of `R`, `(↑i : R)`. -/
@[coe, reducible, match_pattern] protected def Int.cast {R : Type u} [IntCast R] : Int → R :=
  IntCast.intCast

instance {R : Type u} [IntCast R] : CoeTail Int R where coe := Int.cast
instance {R : Type u} [IntCast R] : CoeHTCT Int R where coe := Int.cast

namespace Int

instance : Inhabited Int := ⟨ofNat 0⟩

/-! ## Ring operations -/

/-- `-n` for a natural number. -/
def negOfNat : Nat → Int
  | .zero   => 0
  | .succ m => negSucc m

/-- `m - n` for natural numbers. -/
def subNatNat (m n : Nat) : Int :=
  match n - m with
  | .zero   => ofNat (m - n)
  | .succ k => negSucc k

set_option bootstrap.genMatcherCode false in
@[extern "lean_int_neg"]
protected def neg (n : @& Int) : Int :=
  match n with
  | ofNat n   => negOfNat n
  | negSucc n => ofNat n.succ

set_option bootstrap.genMatcherCode false in
@[extern "lean_int_add"]
protected def add (m n : @& Int) : Int :=
  match m, n with
  | ofNat m,   ofNat n   => ofNat (m + n)
  | ofNat m,   negSucc n => subNatNat m n.succ
  | negSucc m, ofNat n   => subNatNat n m.succ
  | negSucc m, negSucc n => negSucc (m + n).succ

set_option bootstrap.genMatcherCode false in
@[extern "lean_int_mul"]
protected def mul (m n : @& Int) : Int :=
  match m, n with
  | ofNat m,   ofNat n   => ofNat (m * n)
  | ofNat m,   negSucc n => negOfNat (m * n.succ)
  | negSucc m, ofNat n   => negOfNat (m.succ * n)
  | negSucc m, negSucc n => ofNat (m.succ * n.succ)

/-- Negative numerals are integers unless something else is asked for. -/
@[default_instance mid]
instance instNegInt : Neg Int where
  neg := Int.neg
instance : Add Int where
  add := Int.add
instance : Mul Int where
  mul := Int.mul

@[extern "lean_int_sub"]
protected def sub (m n : @& Int) : Int := m + -n

instance : Sub Int where
  sub := Int.sub

/-! ## Order -/

/-- `0 ≤ a`, from which the order is defined. -/
inductive NonNeg : Int → Prop where
  | mk (n : Nat) : NonNeg (ofNat n)

/-- `a ≤ b`, that is `0 ≤ b - a`. -/
protected def le (a b : Int) : Prop := NonNeg (b - a)

instance instLEInt : LE Int where
  le := Int.le

/-- `a < b`, that is `a + 1 ≤ b`. -/
protected def lt (a b : Int) : Prop := a + 1 ≤ b

instance instLTInt : LT Int where
  lt := Int.lt

/-- `a ∣ b`: `b` is a multiple of `a`. -/
instance : Dvd Int where
  dvd a b := Exists (fun c => b = a * c)

/-! ## Decisions, absolute value -/

set_option bootstrap.genMatcherCode false in
@[extern "lean_int_dec_nonneg"]
def decNonneg (m : @& Int) : Decidable (NonNeg m) :=
  match m with
  | ofNat m   => isTrue (NonNeg.mk m)
  | negSucc _ => isFalse fun h =>
      NonNeg.rec (motive := fun a _ => match a with | ofNat _ => True | negSucc _ => False) (fun _ => trivial) h

@[extern "lean_int_dec_le"]
instance decLe (a b : @& Int) : Decidable (a ≤ b) :=
  decNonneg _

@[extern "lean_int_dec_lt"]
instance decLt (a b : @& Int) : Decidable (a < b) :=
  decNonneg _

set_option bootstrap.genMatcherCode false in
/-- The absolute value, a natural number. -/
@[extern "lean_nat_abs"]
def natAbs (m : @& Int) : Nat :=
  match m with
  | ofNat m   => m
  | negSucc m => m.succ

attribute [gen_constructor_elims] Int

set_option bootstrap.genMatcherCode false in
@[extern "lean_int_dec_eq"]
protected def decEq (a b : @& Int) : Decidable (a = b) :=
  match a, b with
  | ofNat a,   ofNat b   => decidable_of_decidable_of_iff (p := a = b) ⟨congrArg _, ofNat.inj⟩
  | ofNat _,   negSucc _ => isFalse fun h => Int.noConfusion h
  | negSucc _, ofNat _   => isFalse fun h => Int.noConfusion h
  | negSucc a, negSucc b => decidable_of_decidable_of_iff (p := a = b) ⟨congrArg _, negSucc.inj⟩

instance : DecidableEq Int := Int.decEq

/-- Equality, as the kernel computes it best. -/
protected noncomputable def beq' (a b : Int) : Bool :=
  Int.rec (fun a => Int.rec (fun b => Nat.beq a b) (fun _ => false) b)
    (fun a => Int.rec (fun _ => false) (fun b => Nat.beq a b) b) a

/-- `a ≤ b`, as the kernel computes it best. -/
protected noncomputable def ble' (a b : Int) : Bool :=
  Int.rec (fun a => Int.rec (fun b => Nat.ble a b) (fun _ => false) b)
    (fun a => Int.rec (fun _ => true) (fun b => Nat.ble b a) b) a

/-- `a < b`, as the kernel computes it best. -/
protected noncomputable def blt' (a b : Int) : Bool :=
  Int.rec (fun a => Int.rec (fun b => Nat.blt a b) (fun _ => false) b)
    (fun a => Int.rec (fun _ => true) (fun b => Nat.blt b a) b) a

instance : Min Int := minOfLe
instance : Max Int := maxOfLe

/-! ## Powers -/

/-- Powers of natural numbers, which the kernel computes natively, with the sign that the exponent gives. -/
protected def pow : Int → Nat → Int
  | ofNat m,   n => ofNat (m ^ n)
  | negSucc m, n => if n % 2 = 0 then ofNat (m.succ ^ n) else -ofNat (m.succ ^ n)

instance : NatPow Int where
  pow := Int.pow

/-! ## Sign, truncation -/

/-- `1`, `0` or `-1`. -/
def sign : Int → Int
  | ofNat (.succ _) => 1
  | ofNat .zero     => 0
  | negSucc _       => -1

/-- The natural number, `0` for negative integers. -/
def toNat : Int → Nat
  | ofNat n   => n
  | negSucc _ => 0

/-- The natural number, nothing for negative integers. -/
def toNat? : Int → Option Nat
  | ofNat n   => some n
  | negSucc _ => none

end Int
