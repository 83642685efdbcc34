-- grind
example (p q r : Prop) (h : p ∨ q) (hp : p → r) (hq : q → r) : r := by
  grind
-- grind
example (p q : Prop) : (p ↔ q) ↔ (¬q ↔ ¬p) := by
  grind
-- grind
example (α : Type) (f : α → α) (a b : α) (h : f a = b) (h' : f b = a) : f (f a) = a := by
  grind
-- grind
example (α : Type) (r : α → α → Prop) (h : ∀ x y z, r x y → r y z → r x z) (a b c d : α)
    (hab : r a b) (hbc : r b c) (hcd : r c d) : r a d := by
  grind
-- grind
example (α : Type) (f g : α → α) (h : ∀ x, f (g x) = x) (a b : α) (e : g a = g b) : a = b := by
  grind
-- grind
example (α : Type) (f : α → α) (h : Function.Injective f) (a b : α) (e : f (f a) = f (f b)) : a = b := by
  grind
-- grind
example (α : Type) (p q : α → Prop) (h : ∀ x, p x → q x) (e : ∃ x, p x) : ∃ x, q x := by
  grind
-- grind
example (α : Type) (p : α → Prop) : (¬∀ x, p x) ↔ ∃ x, ¬p x := by
  grind
-- grind
example (α β : Type) (f g : α → β) (h : ∀ x, f x = g x) : f = g := by
  grind
-- grind
example (α : Type) (op : α → α → α) (e e' : α) (h : ∀ x, op e x = x) (h' : ∀ x, op x e' = x) (a : α) (k : a = op e e') : a = e ∧ a = e' := by
  grind
-- grind
example (a b : Bool) (h : (a && b) = true) : (!a || b) = true := by
  grind
-- grind
example (α : Type) [DecidableEq α] (a b : α) (h : (a == b) = false) : a ≠ b := by
  grind
-- grind
example (p : Prop) [Decidable p] (a b : Nat) (h : (if p then a else b) = a) (n : a ≠ b) : p := by
  grind
-- grind
example (α : Type) (a b c d : α) (h : (a, b) = (c, d)) : b = d := by
  grind
-- grind
example (α : Type) (xs ys : List α) : (xs ++ ys).reverse = ys.reverse ++ xs.reverse := by
  grind
-- grind
example (α : Type) (a : α) (xs ys : List α) (h : a ∈ xs) : a ∈ (xs ++ ys).reverse := by
  grind
-- grind
example (f : Nat → Option Nat) (h : f 0 = some 1) : (f 0).isSome = true := by
  grind
-- grind
def joined : List Nat → List Nat → List Nat
  | [], ys => ys
  | x :: xs, ys => x :: joined xs ys
example (xs ys zs : List Nat) : joined (joined xs ys) zs = joined xs (joined ys zs) := by
  induction xs <;> grind [joined]
-- grind
inductive Reach (r : Nat → Nat → Prop) : Nat → Nat → Prop where
  | here (a : Nat) : Reach r a a
  | step (a b c : Nat) : r a b → Reach r b c → Reach r a c
example (r : Nat → Nat → Prop) (a b c : Nat) (h : r a b) (h' : Reach r b c) : Reach r a c := by
  grind -lia -ring -linarith -order -ac [Reach]
-- grind
example (p : Nat → Prop) (zero : p 0) (next : ∀ n, p n → p (n + 2)) : p 6 := by
  grind
-- grind
example (a b c : Nat) (f : Nat → Nat) (h : a ≤ b) (h' : b ≤ a) : f a = f b := by
  grind
-- grind
example (a b : Int) (h : 2 * a = b) (h' : b = 2 * a + 1) : False := by
  grind
-- grind
example (a b : Int) (h : 6 ∣ a) (h' : 4 ∣ a) : 12 ∣ a := by
  grind
-- grind
example (xs : List Nat) (a : Nat) : (a :: xs).length = xs.length + 1 := by
  grind
-- grind
def growth : Nat → Nat
  | 0 => 1
  | n + 1 => growth n + growth n
example (n : Nat) : n < growth n := by
  induction n <;> grind [growth]
-- grind
example (a b : Nat) : max a b = max b a := by
  grind
-- grind
example (a b c d : Nat) : max (max a b) (max c d) = max (max d c) (max b a) := by
  grind
-- grind
example (α : Type) (op : α → α → α) (h : ∀ a b, op a b = op b a) (h' : ∀ a b c, op (op a b) c = op a (op b c))
    (a b c : α) : op (op a b) c = op a (op c b) := by
  grind
-- grind
example (x y : Int) : 27 ≤ 11 * x + 13 * y → 11 * x + 13 * y ≤ 45 → -10 ≤ 7 * x - 9 * y → 7 * x - 9 * y ≤ 4 → False := by
  grind
-- grind
example (a b : Nat) (h : b ≤ a) : (a - b) + b = a := by
  grind
-- grind
example (a : Int) (h : 0 ≤ a) : (a.toNat : Int) = a := by
  grind
-- grind
example (a b c : Int) (h : a * b = c) (h' : b = 3) : 3 * a = c := by
  grind
-- grind
example (a : Nat) : a % 2 = 0 ∨ a % 2 = 1 := by
  grind
-- lia
example (a b : Int) (h : 3 * a + 1 = 3 * b) : False := by
  lia
-- simp
example (a b : Int) (h : a + 1 ≤ b) : ¬b ≤ a := by
  simp +arith at h ⊢
  exact h
