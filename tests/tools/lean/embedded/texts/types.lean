-- inductive predicate
inductive Even : Nat → Prop
  | zero : Even 0
  | step {n : Nat} : Even n → Even (n + 2)
example : Even 4 := .step (.step .zero)
example : ¬ Even 1 := nofun
theorem even_add {m n : Nat} (hm : Even m) (hn : Even n) : Even (m + n) := by
  induction hm with
  | zero => simpa using hn
  | step _ ih => rw [Nat.add_right_comm]; exact .step ih
-- inductive family
inductive Vec (α : Type) : Nat → Type
  | nil : Vec α 0
  | cons {n : Nat} (a : α) (v : Vec α n) : Vec α (n + 1)
def Vec.head {α : Type} {n : Nat} : Vec α (n + 1) → α
  | .cons a _ => a
def Vec.map {α β : Type} (f : α → β) : {n : Nat} → Vec α n → Vec β n
  | _, .nil => .nil
  | _, .cons a v => .cons (f a) (v.map f)
example {α : Type} {n : Nat} (v : Vec α n) : v.map id = v := by
  induction v with
  | nil => rfl
  | cons a v ih => simp [Vec.map, ih]
-- structure with defaults
structure Config where
  size : Nat
  step : Nat := 3
example : ({ size := 1 } : Config).step = 3 := rfl
example (c : Config) : { c with size := 7 }.step = c.step := rfl
example (c : Config) : c = ⟨c.size, c.step⟩ := rfl
-- extends
structure Point where
  x : Nat
  y : Nat
structure Point3 extends Point where
  z : Nat
example (p : Point3) : p.toPoint.x = p.x := rfl
example : ({ x := 1, y := 2, z := 3 } : Point3).z = 3 := rfl
-- class and instance
class Monoid (M : Type) extends Mul M, One M where
  mul_one : ∀ a : M, a * 1 = a
  one_mul : ∀ a : M, 1 * a = a
  mul_assoc : ∀ a b c : M, a * b * c = a * (b * c)
theorem Monoid.one_unique {M : Type} [Monoid M] (e : M) (h : ∀ a, e * a = a) : e = 1 := by
  rw [← mul_one e, h]
instance : Monoid Nat where
  mul_one := Nat.mul_one
  one_mul := Nat.one_mul
  mul_assoc := Nat.mul_assoc
-- injectivity of constructors
inductive Expr | num (n : Nat) | add (a b : Expr)
example (m n : Nat) (h : Expr.num m = Expr.num n) : m = n := by simpa using h
example (a b c d : Expr) (h : Expr.add a b = .add c d) : b = d := by injection h
example (n : Nat) (a b : Expr) : Expr.num n ≠ .add a b := nofun
-- sizes
inductive Expr | num (n : Nat) | add (a b : Expr)
example (a b : Expr) : sizeOf a < sizeOf (Expr.add a b) := by simp +arith
-- deriving DecidableEq
inductive Color | red | green | blue
  deriving DecidableEq, Inhabited
inductive Expr | num (n : Nat) | add (a b : Expr) | paint (c : Color)
  deriving DecidableEq
example : Color.red ≠ .blue := by decide
example : Expr.add (.num 1) (.paint .red) ≠ .add (.num 1) (.paint .green) := by decide
-- deriving BEq
inductive Expr | num (n : Nat) | add (a b : Expr)
  deriving BEq, ReflBEq, LawfulBEq
example (a b : Expr) (h : (a == b) = true) : a = b := eq_of_beq h
example : (Expr.num 1 == .num 2) = false := by decide
-- deriving Ord
inductive Size | small | large
  deriving Ord
example : compare Size.small Size.large = .lt := by decide
-- deriving Repr, Hashable, Nonempty
structure Pair where
  first : Nat
  second : Nat
  deriving Repr, Hashable, Nonempty
example : Nonempty Pair := inferInstance
-- coercions
structure Even where
  half : Nat
instance : Coe Even Nat := ⟨fun e => 2 * e.half⟩
example (e : Even) : (e : Nat) = 2 * e.half := rfl
instance : CoeFun Even (fun _ => Nat → Nat) := ⟨fun e n => e.half + n⟩
example (e : Even) : e 3 = e.half + 3 := rfl
-- relations in calc, rfl, symm
def Near (a b : Nat) : Prop := a ≤ b + 1 ∧ b ≤ a + 1
@[refl] theorem Near.refl (a : Nat) : Near a a := ⟨by omega, by omega⟩
@[symm] theorem Near.symm {a b : Nat} (h : Near a b) : Near b a := ⟨h.2, h.1⟩
example (a : Nat) : Near a a := by rfl
example (a b : Nat) (h : Near a b) : Near b a := by symm; exact h
def Below (a b : Nat) : Prop := ∃ k, b = a + k
instance : Trans Below Below Below where
  trans := fun ⟨k, h⟩ ⟨l, h'⟩ => ⟨k + l, by omega⟩
example (a b c : Nat) (h : Below a b) (h' : Below b c) : Below a c := calc
  Below a b := h
  Below b c := h'
-- variables and sections
section
variable {α : Type} [DecidableEq α]
def insertNew (a : α) (l : List α) : List α := if a ∈ l then l else a :: l
theorem mem_insertNew (a : α) (l : List α) : a ∈ insertNew a l := by
  unfold insertNew
  split <;> simp_all
end
example : 3 ∈ insertNew 3 [1, 2] := mem_insertNew 3 _
-- strings and characters
example : "ab" ++ "c" = "abc" := rfl
example : "a" ≠ "b" := by decide
example : 'a' ≠ 'b' := by simp
example : "häß".length = 3 := by decide
example : "ab".toList = ['a', 'b'] := by simp
-- arrays
example : #[1, 2, 3].size = 3 := rfl
example : #[1, 2] ≠ #[2, 1] := by decide
-- lawful rearrangement
class Union (M : Type) where
  union : M → M → M
  assoc : ∀ a b c, union (union a b) c = union a (union b c)
  comm : ∀ a b, union a b = union b a
instance {M : Type} [Union M] : Std.Associative (Union.union (M := M)) := ⟨Union.assoc⟩
instance {M : Type} [Union M] : Std.Commutative (Union.union (M := M)) := ⟨Union.comm⟩
example {M : Type} [Union M] (a b c : M) :
    Union.union a (Union.union b c) = Union.union (Union.union c a) b := by ac_rfl
