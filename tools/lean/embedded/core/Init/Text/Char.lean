prelude
import Init.Logic.Decide
import Init.Recursion.Injective
import Init.Nat.Order

/-!
# Characters

A character is a Unicode scalar value. A character literal is `Char.ofNat` of its number, which the kernel and the
elaborator compute with.
-/

/-! ## Machine words

Only what characters need of them: equality and order of their numbers. -/

theorem BitVec.eq_of_toNat_eq {w : Nat} : {x y : BitVec w} → x.toNat = y.toNat → x = y
  | ⟨⟨_, _⟩⟩, ⟨⟨_, _⟩⟩, rfl => rfl

theorem UInt32.eq_of_toBitVec_eq : {a b : UInt32} → a.toBitVec = b.toBitVec → a = b
  | ⟨_⟩, ⟨_⟩, rfl => rfl

theorem UInt32.toNat_inj {a b : UInt32} : a.toNat = b.toNat ↔ a = b :=
  ⟨fun h => eq_of_toBitVec_eq (BitVec.eq_of_toNat_eq h), congrArg toNat⟩

@[extern "lean_uint32_dec_eq"]
def UInt32.decEq (a b : UInt32) : Decidable (a = b) :=
  match Nat.decEq a.toNat b.toNat with
  | isTrue h => isTrue (toNat_inj.mp h)
  | isFalse h => isFalse fun e => h (toNat_inj.mpr e)

instance instDecidableEqUInt32 : DecidableEq UInt32 := UInt32.decEq

/-- The word with the given number. -/
@[extern "lean_uint32_of_nat"]
def UInt32.ofNatLT (n : @& Nat) (h : n < 2 ^ 32) : UInt32 where
  toBitVec := ⟨⟨n, h⟩⟩

instance instLTUInt32 : LT UInt32 where
  lt a b := a.toNat < b.toNat
instance instLEUInt32 : LE UInt32 where
  le a b := a.toNat ≤ b.toNat

@[extern "lean_uint32_dec_lt"]
instance UInt32.decLt (a b : UInt32) : Decidable (a < b) := Nat.decLt a.toNat b.toNat
@[extern "lean_uint32_dec_le"]
instance UInt32.decLe (a b : UInt32) : Decidable (a ≤ b) := Nat.decLe a.toNat b.toNat

/-! ## Characters -/

namespace Char

theorem isValidChar_bound {n : Nat} (h : n.isValidChar) : n < 2 ^ 32 :=
  have small : n < 0x110000 := match h with
    | .inl h => Nat.lt_trans h (by decide)
    | .inr h => h.2
  Nat.lt_trans small (by decide)

/-- The character with a given valid number. -/
@[extern "lean_uint32_of_nat"]
def ofNatAux (n : @& Nat) (h : n.isValidChar) : Char where
  val := ⟨⟨⟨n, isValidChar_bound h⟩⟩⟩
  valid := h

/-- The character with the given number, or `'\0'` if there is none. -/
@[noinline]
def ofNat (n : Nat) : Char :=
  dite n.isValidChar (fun h => ofNatAux n h) (fun _ => ofNatAux 0 (.inl (by decide)))

/-- The number of a character. -/
@[inline] def toNat (c : Char) : Nat := c.val.toNat

protected theorem ext : {a b : Char} → a.val = b.val → a = b
  | ⟨_, _⟩, ⟨_, _⟩, rfl => rfl

theorem eq_of_val_eq {a b : Char} (h : a.val = b.val) : a = b := Char.ext h
theorem val_eq_of_eq {a b : Char} (h : a = b) : a.val = b.val := congrArg val h
theorem ne_of_val_ne {a b : Char} (h : ¬ a.val = b.val) : ¬ a = b := fun e => h (val_eq_of_eq e)
theorem val_ne_of_ne {a b : Char} (h : ¬ a = b) : ¬ a.val = b.val := fun e => h (eq_of_val_eq e)
theorem val_inj {a b : Char} : a.val = b.val ↔ a = b := ⟨Char.ext, val_eq_of_eq⟩
theorem ext_iff {a b : Char} : a = b ↔ a.val = b.val := val_inj.symm
theorem toNat_inj {a b : Char} : a.toNat = b.toNat ↔ a = b := UInt32.toNat_inj.trans val_inj

theorem ofNat_toNat (c : Char) : ofNat c.toNat = c :=
  (dif_pos c.valid).trans (toNat_inj.mp rfl)

theorem toNat_ofNat (n : Nat) : (ofNat n).toNat = if n.isValidChar then n else 0 := by
  unfold ofNat
  split <;> rfl

protected def lt (a b : Char) : Prop := a.val < b.val
protected def le (a b : Char) : Prop := a.val ≤ b.val
instance instLT : LT Char := ⟨Char.lt⟩
instance instLE : LE Char := ⟨Char.le⟩

instance instDecidableLt (a b : Char) : Decidable (a < b) := UInt32.decLt a.val b.val
instance instDecidableLe (a b : Char) : Decidable (a ≤ b) := UInt32.decLe a.val b.val

instance instInhabited : Inhabited Char where
  default := ofNat 65

end Char

instance instDecidableEqChar : DecidableEq Char := fun c d =>
  match decEq c.val d.val with
  | isTrue h => isTrue (Char.eq_of_val_eq h)
  | isFalse h => isFalse (Char.ne_of_val_ne h)
