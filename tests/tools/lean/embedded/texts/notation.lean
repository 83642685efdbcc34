-- infix
def Divides (a b : Nat) : Prop := ∃ k, b = a * k
infix:50 " ∥ " => Divides
example (a : Nat) : a ∥ 0 := ⟨0, rfl⟩
example (a b c : Nat) (h : a ∥ b) : a ∥ b * c := by
  obtain ⟨k, rfl⟩ := h
  exact ⟨k * c, Nat.mul_assoc a k c⟩
-- infixl and infixr
def minus (a b : Nat) : Nat := a - b
infixl:65 " ⊖ " => minus
example : 9 ⊖ 3 ⊖ 2 = 4 := rfl
infixr:65 " ⊝ " => minus
example : 9 ⊝ 3 ⊝ 2 = 8 := rfl
-- prefix and postfix
prefix:max "↟" => Nat.succ
postfix:max "‼" => Nat.pred
example : ↟3 = 4 ∧ 3‼ = 2 := ⟨rfl, rfl⟩
-- notation
notation:50 a:51 " ≡ " b:51 " [MOD " n:51 "]" => a % n = b % n
example : 5 ≡ 2 [MOD 3] := rfl
example (a n : Nat) : a + n ≡ a [MOD n] := Nat.add_mod_right a n
-- notation in messages
def Near (a b : Nat) : Prop := a ≤ b + 1
infix:50 " ≈≈ " => Near
example (a b : Nat) (h : a ≈≈ b) : a ≤ b + 1 := by
  change a ≈≈ b
  exact h
-- macro for a tactic
macro "close" : tactic => `(tactic| first | rfl | assumption | omega)
example (a b : Nat) (h : a < b) : a ≤ b := by close
macro "both " t:tactic : tactic => `(tactic| (constructor; $t; $t))
example : True ∧ True := by both exact trivial
-- macro for a term
syntax "sum! " term,+ : term
macro_rules
  | `(sum! $x) => `($x)
  | `(sum! $x, $xs,*) => `($x + sum! $xs,*)
example : (sum! 1, 2, 3) = 6 := rfl
-- names that a macro introduces
macro "const! " x:term : term => `(fun y : Nat => $x + y)
example (y : Nat) : (const! y) 1 = y + 1 := rfl
-- arguments found by a tactic
theorem le_of_lt (a b : Nat) (h : a < b := by omega) : a ≤ b := Nat.le_of_lt h
example (a b : Nat) (h : a + 1 < b) : a ≤ b := le_of_lt a b
-- fields found by a tactic
structure Positive where
  value : Nat
  positive : 0 < value := by decide
example : Positive := { value := 3 }
