prelude
import Init.Coe
import Init.Data.Zero
import Init.Logic.Conditional
import Init.Nat.Quotient
import Init.Nat.SubOrder
import Init.Recursion.Injective
import Init.Tactic.Ext

/-!
# Bounded numbers: definitions

The naturals below `n`, with arithmetic modulo `n`, the order of the naturals, and the maps between bounds.
-/

universe u v w

/-! ## Equality and order -/

theorem Fin.eq_of_val_eq {n : Nat} : ∀ {i j : Fin n}, i.val = j.val → i = j
  | ⟨_, _⟩, ⟨_, _⟩, rfl => rfl
theorem Fin.val_eq_of_eq {n : Nat} {i j : Fin n} (h : i = j) : i.val = j.val := h ▸ rfl

instance instDecidableEqFin (n : Nat) : DecidableEq (Fin n) := fun i j =>
  decidable_of_decidable_of_iff (p := i.val = j.val) ⟨Fin.eq_of_val_eq, Fin.val_eq_of_eq⟩

instance instLTFin {n : Nat} : LT (Fin n) where
  lt a b := a.val < b.val
instance instLEFin {n : Nat} : LE (Fin n) where
  le a b := a.val ≤ b.val
instance Fin.decLt {n : Nat} (a b : Fin n) : Decidable (a < b) := Nat.decLt ..
instance Fin.decLe {n : Nat} (a b : Fin n) : Decidable (a ≤ b) := Nat.decLe ..

namespace Fin

variable {n m : Nat}

instance coeToNat : CoeOut (Fin n) Nat := ⟨fun v => v.val⟩

theorem val_inj {a b : Fin n} : a.1 = b.1 ↔ a = b := ⟨eq_of_val_eq, val_eq_of_eq⟩
theorem val_congr {a b : Fin n} (h : a = b) : a.val = b.val := val_inj.2 h
theorem ne_of_val_ne {i j : Fin n} (h : val i ≠ val j) : i ≠ j := fun e => h (val_eq_of_eq e)
theorem val_ne_of_ne {i j : Fin n} (h : i ≠ j) : val i ≠ val j := fun e => h (eq_of_val_eq e)
theorem val_ne_iff {a b : Fin n} : a.1 ≠ b.1 ↔ a ≠ b := not_congr val_inj
@[ext] protected theorem ext {a b : Fin n} (h : a.val = b.val) : a = b := eq_of_val_eq h
theorem val_le_of_le {a b : Fin n} (h : a ≤ b) : a.val ≤ b.val := h
theorem val_add_one_le_of_lt {a b : Fin n} (h : a < b) : a.val + 1 ≤ b.val := h
theorem val_le_of_ge {a b : Fin n} (h : a ≥ b) : b.val ≤ a.val := h
theorem val_add_one_le_of_gt {a b : Fin n} (h : a > b) : b.val + 1 ≤ a.val := h
theorem val_lt_of_le {b : Nat} (i : Fin b) (h : b ≤ n) : i.val < n := Nat.lt_of_lt_of_le i.isLt h
@[simp] theorem is_lt (a : Fin n) : a.val < n := a.2
protected theorem pos (i : Fin n) : 0 < n := Nat.lt_of_le_of_lt (Nat.zero_le _) i.2
theorem exists_iff {p : Fin n → Prop} : (Exists fun i => p i) ↔ Exists fun i => Exists fun h => p ⟨i, h⟩ :=
  ⟨fun ⟨⟨i, hi⟩, h⟩ => ⟨i, hi, h⟩, fun ⟨i, hi, h⟩ => ⟨⟨i, hi⟩, h⟩⟩
theorem forall_iff {p : Fin n → Prop} : (∀ i, p i) ↔ ∀ i h, p ⟨i, h⟩ :=
  ⟨fun h i hi => h ⟨i, hi⟩, fun h ⟨i, hi⟩ => h i hi⟩

/-- There is nothing below `0`. -/
def elim0 {α : Sort u} : Fin 0 → α
  | ⟨_, h⟩ => absurd h (Nat.not_lt_zero _)

/-! ## Arithmetic -/

/-- The successor, with its bound. -/
def succ : Fin n → Fin (n + 1)
  | ⟨i, h⟩ => ⟨i + 1, Nat.succ_lt_succ h⟩

/-- `a` modulo `n`. -/
protected def ofNat (n : Nat) [NeZero n] (a : Nat) : Fin n :=
  ⟨a % n, Nat.mod_lt _ (Nat.pos_iff_ne_zero.2 (NeZero.ne n))⟩

/-- The number without its bound. -/
@[inline] protected def toNat (i : Fin n) : Nat := i.val

@[simp] theorem toNat_eq_val {i : Fin n} : i.toNat = i.val := rfl

private theorem mlt {a b : Nat} (h : a < n) : b % n < n := Nat.mod_lt _ (Nat.lt_of_le_of_lt (Nat.zero_le _) h)

/-- Addition modulo `n`. -/
protected def add : Fin n → Fin n → Fin n
  | ⟨a, h⟩, ⟨b, _⟩ => ⟨(a + b) % n, mlt h⟩

/-- Multiplication modulo `n`. -/
protected def mul : Fin n → Fin n → Fin n
  | ⟨a, h⟩, ⟨b, _⟩ => ⟨(a * b) % n, mlt h⟩

/-- Subtraction modulo `n`. -/
protected def sub : Fin n → Fin n → Fin n
  | ⟨a, h⟩, ⟨b, _⟩ => ⟨((n - b) + a) % n, mlt h⟩

/-- The remainder of the numbers. -/
protected def mod : Fin n → Fin n → Fin n
  | ⟨a, h⟩, ⟨b, _⟩ => ⟨a % b, Nat.lt_of_le_of_lt (Nat.mod_le _ _) h⟩

/-- The quotient of the numbers. -/
protected def div : Fin n → Fin n → Fin n
  | ⟨a, h⟩, ⟨b, _⟩ => ⟨a / b, Nat.lt_of_le_of_lt (Nat.div_le_self _ _) h⟩

/-- The remainder by a natural number. -/
def modn : Fin n → Nat → Fin n
  | ⟨a, h⟩, m => ⟨a % m, Nat.lt_of_le_of_lt (Nat.mod_le _ _) h⟩

instance instAdd : Add (Fin n) where
  add := Fin.add
instance instSub : Sub (Fin n) where
  sub := Fin.sub
instance instMul : Mul (Fin n) where
  mul := Fin.mul
instance instMod : Mod (Fin n) where
  mod := Fin.mod
instance instDiv : Div (Fin n) where
  div := Fin.div

instance instOfNat {n : Nat} [NeZero n] {i : Nat} : OfNat (Fin n) i where
  ofNat := Fin.ofNat n i

instance neg (n : Nat) : Neg (Fin n) := ⟨fun a => ⟨(n - a) % n, Nat.mod_lt _ a.pos⟩⟩

instance instInhabited {n : Nat} [NeZero n] : Inhabited (Fin n) where
  default := 0

/-! ## Maps between bounds -/

/-- The greatest number below `n + 1`. -/
@[inline] def last (n : Nat) : Fin (n + 1) := ⟨n, Nat.lt_succ_self n⟩

/-- The same number with a smaller bound. -/
@[inline] def castLT (i : Fin m) (h : i.1 < n) : Fin n := ⟨i.1, h⟩

/-- The same number with a larger bound. -/
@[inline] def castLE (h : n ≤ m) (i : Fin n) : Fin m := ⟨i, Nat.lt_of_lt_of_le i.2 h⟩

/-- The same number with an equal bound. -/
@[inline] protected def cast (eq : n = m) (i : Fin n) : Fin m := ⟨i, eq ▸ i.2⟩

/-- The same number with the bound `n + m`. -/
@[inline] def castAdd (m : Nat) : Fin n → Fin (n + m) := castLE (Nat.le_add_right n m)

/-- The same number with the bound `n + 1`. -/
@[inline] def castSucc : Fin n → Fin (n + 1) := castAdd 1

/-- `i + m`, with the bound `n + m`. -/
def addNat (i : Fin n) (m : Nat) : Fin (n + m) := ⟨i + m, Nat.add_lt_add_right i.2 _⟩

/-- `n + i`, with the bound `n + m`. -/
def natAdd (n : Nat) (i : Fin m) : Fin (n + m) := ⟨n + i, Nat.add_lt_add_left i.2 _⟩

/-- The mirror image: `n - 1 - i`. -/
@[inline] def rev (i : Fin n) : Fin n := ⟨n - (i + 1), Nat.sub_lt i.pos (Nat.succ_pos _)⟩

/-- `i - m`, with the bound `n`. -/
@[inline] def subNat (m : Nat) (i : Fin (n + m)) (h : m ≤ i.val) : Fin n :=
  ⟨i - m, Nat.sub_lt_right_of_lt_add h i.2⟩

/-- The predecessor of a number other than `0`. -/
@[inline] def pred {n : Nat} (i : Fin (n + 1)) (h : i ≠ 0) : Fin n :=
  subNat 1 i (Nat.pos_of_ne_zero (mt (Fin.eq_of_val_eq (j := 0)) h))

/-! ## Folds -/

/-- Combine the values below `n` from the left. -/
@[inline] def foldl {α : Sort u} (n : Nat) (f : α → Fin n → α) (init : α) : α := loop init n (Nat.le_refl n) where
  /-- `foldl` over the last `i` values. -/
  loop (x : α) : (i : Nat) → i ≤ n → α
  | 0, _ => x
  | i + 1, h => loop (f x ⟨n - (i + 1), Nat.sub_lt (Nat.lt_of_lt_of_le (Nat.succ_pos i) h) (Nat.succ_pos i)⟩) i
      (Nat.le_of_succ_le h)

/-- Combine the values below `n` from the right. -/
@[inline] def foldr {α : Sort u} (n : Nat) (f : Fin n → α → α) (init : α) : α := loop n (Nat.le_refl n) init where
  /-- `foldr` over the values below `i`. -/
  loop : (i : Nat) → i ≤ n → α → α
  | 0, _, x => x
  | i + 1, h, x => loop i (Nat.le_of_lt h) (f ⟨i, h⟩ x)

end Fin
