-- recursion that does not end ⊢ failed to prove termination
def loop (n : Nat) : Nat := loop (n + 1)
termination_by n
-- recursion without a measure ⊢ fail to show termination
def collatz (n : Nat) : Nat :=
  if n ≤ 1 then 0 else if n % 2 = 0 then collatz (n / 2) else collatz (3 * n + 1)
-- a type that mentions itself negatively ⊢ non positive occurrence
inductive Bad | mk (f : Bad → Nat)
-- missing cases ⊢ Missing cases
def pred : Nat → Nat
  | n + 1 => n
-- a field left out ⊢ Fields missing: `y`
structure Point where
  x : Nat
  y : Nat
def p : Point := { x := 1 }
-- an instance without its law ⊢ Type mismatch
class Pointed (M : Type) extends Mul M, One M where
  mul_one : ∀ a : M, a * 1 = a
instance : Pointed Nat where
  mul_one := Nat.add_zero
-- deriving what there is not ⊢ No deriving handlers have been implemented for class
inductive Color | red
  deriving Trans
-- evaluation by compiled code ⊢ Tactic `decide` failed
namespace Lean
opaque reduceBool (b : Bool) : Bool := b
end Lean
def no : Bool := false
example : Lean.reduceBool no = false := by decide +kernel
-- a field that its tactic does not find ⊢ could not synthesize default value for field 'positive'
structure Positive where
  value : Nat
  positive : 0 < value := by decide
example : Positive := { value := 0 }
-- notation of an unknown name ⊢ elaboration function for
infix:50 " ∥ " => Divides
example (a : Nat) : a ∥ 0 := ⟨0, rfl⟩
