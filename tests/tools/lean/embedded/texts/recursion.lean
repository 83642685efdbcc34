-- structural recursion
def fib : Nat → Nat
  | 0 => 0
  | 1 => 1
  | n + 2 => fib n + fib (n + 1)
example : fib 10 = 55 := rfl
example : fib 10 = 55 := by decide
example (n : Nat) : fib (n + 2) = fib n + fib (n + 1) := by rw [fib]
theorem fib_pos : (n : Nat) → 0 < n → 0 < fib n
  | 1, _ => by decide
  | 2, _ => by decide
  | n + 3, _ => by
    have := fib_pos (n + 1) (by omega)
    simp only [fib] at *
    omega
-- overlapping patterns
def merge : List Nat → List Nat → List Nat
  | [], ys => ys
  | xs, [] => xs
  | x :: xs, y :: ys => if x ≤ y then x :: merge xs (y :: ys) else y :: merge (x :: xs) ys
example : merge [1, 3] [2] = [1, 2, 3] := by simp [merge]
-- halving
def binaryLength (n : Nat) : Nat := if n = 0 then 0 else binaryLength (n / 2) + 1
example : binaryLength 9 = 4 := by simp [binaryLength]
example : binaryLength 0 = 0 := by unfold binaryLength; rfl
-- condition as a hypothesis
def countdown (n : Nat) : List Nat := if h : 0 < n then n :: countdown (n - 1) else []
example : countdown 2 = [2, 1] := by simp [countdown]
-- condition without a name
def upTo (lo hi : Nat) : List Nat := if lo < hi then lo :: upTo (lo + 1) hi else []
termination_by hi - lo
example : upTo 0 3 = [0, 1, 2] := by simp [upTo]
-- measure with a proof
def euclid (a b : Nat) : Nat := if h : b = 0 then a else euclid b (a % b)
termination_by b
decreasing_by exact Nat.mod_lt a (Nat.pos_of_ne_zero h)
example : euclid 12 18 = 6 := by simp [euclid]
example (a : Nat) : euclid a 0 = a := by rw [euclid, dif_pos rfl]
-- lexicographic measure
def ackermann : Nat → Nat → Nat
  | 0, n => n + 1
  | m + 1, 0 => ackermann m 1
  | m + 1, n + 1 => ackermann m (ackermann (m + 1) n)
termination_by m n => (m, n)
example (n : Nat) : ackermann 0 n = n + 1 := by rw [ackermann]
example : ackermann 1 1 = 3 := by simp [ackermann]
-- arguments that change places
def interleave : List Nat → List Nat → List Nat
  | [], ys => ys
  | x :: xs, ys => x :: interleave ys xs
termination_by xs ys => xs.length + ys.length
example : interleave [1, 2] [3] = [1, 3, 2] := by simp [interleave]
-- mutual structural recursion
mutual
def even : Nat → Bool
  | 0 => true
  | n + 1 => odd n
def odd : Nat → Bool
  | 0 => false
  | n + 1 => even n
end
example : even 10 = true := by decide
example (n : Nat) : odd (n + 1) = even n := by simp [odd]
-- mutual well-founded recursion
mutual
def low (n : Nat) : Nat := if n = 0 then 0 else high (n / 2)
def high (n : Nat) : Nat := if n = 0 then 1 else low (n / 2)
end
example : low 3 = 0 := by simp [low, high]
-- where
def sum (n : Nat) : Nat := go n 0
where
  go : Nat → Nat → Nat
    | 0, acc => acc
    | n + 1, acc => go n (acc + n + 1)
example : sum 4 = 10 := by simp [sum, sum.go]
-- let rec
def twice (n : Nat) : Nat :=
  let rec go : Nat → Nat
    | 0 => 0
    | k + 1 => go k + 2
  go n
example : twice 4 = 8 := by simp [twice, twice.go]
-- nested inductive type, structural
inductive Rose (α : Type) | node (a : α) (children : List (Rose α))
def Rose.size {α : Type} : Rose α → Nat
  | .node _ children => sizes children + 1
where
  sizes : List (Rose α) → Nat
    | [] => 0
    | c :: cs => c.size + sizes cs
example {α : Type} (a : α) : (Rose.node a [.node a [], .node a []]).size = 3 := rfl
-- nested inductive type, through map
inductive Rose (α : Type) | node (a : α) (children : List (Rose α))
def Rose.size {α : Type} : Rose α → Nat
  | .node _ children => (children.map fun c => c.size).sum + 1
example {α : Type} (a : α) (cs : List (Rose α)) :
    (Rose.node a cs).size = (cs.map Rose.size).sum + 1 := by rw [Rose.size]
-- functional induction
def halve : Nat → Nat
  | 0 => 0
  | 1 => 0
  | n + 2 => halve n + 1
example (n : Nat) : halve n ≤ n := by
  induction n using halve.induct with
  | case1 => decide
  | case2 => decide
  | case3 n ih => rw [halve]; omega
-- induction on a well-founded relation
example {α : Type} (r : α → α → Prop) (wf : WellFounded r) (p : α → Prop)
    (h : ∀ x, (∀ y, r y x → p y) → p x) (a : α) : p a := by
  induction a using wf.induction with
  | h x ih => exact h x ih
