-- rw
example (f : Nat → Nat) (a b : Nat) (h : f a = b) : f (f a) = f b := by
  rw [h]
-- rw
example (a b c : Nat) (h : a = b) (h' : c = b) : a = c := by
  rw [h, ← h']
-- rw
example (a b : Nat) (h : a + 0 = b) : a = b := by
  rw [Nat.add_zero] at h
  exact h
-- rwa
example (p : Nat → Prop) (a b : Nat) (h : a = b) (hp : p a) : p b := by
  rwa [h] at hp
-- erw
example (a b : Nat) (h : a = b) : a + 1 = b + 1 := by
  erw [h]
-- simp
example (p q : Prop) (h : q) : (p ∧ True) ∨ q := by
  simp [h]
-- simp
example (xs ys : List Nat) : (xs ++ ys).length = ys.length + xs.length := by
  simp [Nat.add_comm]
-- simp
example (p q : Prop) (h : p ∧ True) : p := by
  simp at h
  exact h
-- simp only
example (a b : Nat) (h : a = b) : b + 0 = a := by
  simp only [h, Nat.add_zero]
-- simp?
example (a : Nat) : a + 0 = a := by
  simp?
-- simp_all
example (p q r : Prop) (h : p ∧ q) (h' : p → r) : r := by
  simp_all
-- simpa
example (a b : Nat) (h : a + 0 = b) : a = b := by
  simpa using h
-- dsimp
example (a b : Nat) (h : a = b) : (fun x => x + 0) a = b := by
  dsimp
  exact h
-- unfold
def double (n : Nat) : Nat := n + n
example : double 3 = 6 := by
  unfold double
  rfl
-- delta
def triple (n : Nat) : Nat := n + n + n
example : triple 3 = 9 := by
  delta triple
  rfl
-- conv
example (a b c : Nat) (h : a = b) : c + a = c + b := by
  conv =>
    lhs
    rhs
    rw [h]
-- conv
example (f : Nat → Nat) (h : ∀ n, f n = 0) : (fun n => f n) = fun _ => 0 := by
  conv =>
    lhs
    ext n
    rw [h n]
-- conv
example (a b : Nat) : a + b = b + a := by
  conv in a + b => rw [Nat.add_comm]
-- conv
example (a b : Nat) : (0 + a) + b = b + a := by
  conv => enter [1, 1]; simp
  conv => lhs; rw [Nat.add_comm]
-- congr
example (f : Nat → Nat → Nat) (a b c d : Nat) (h : a = b) (h' : c = d) : f a c = f b d := by
  congr
-- funext
example (f g : Nat → Nat) (h : ∀ n, f n = g n) : f = g := by
  funext n
  exact h n
-- ext
example (f g : Nat → Nat → Nat) (h : ∀ m n, f m n = g m n) : f = g := by
  ext m n
  exact h m n
-- ext
example (x y : Nat × Nat) (h : x.1 = y.1) (h' : x.2 = y.2) : x = y := by
  ext
  · exact h
  · exact h'
-- ext
@[ext] structure Point where
  x : Nat
  y : Nat
example (p q : Point) (hx : p.x = q.x) (hy : p.y = q.y) : p = q := by
  ext
  · exact hx
  · exact hy
-- apply_ext_theorem
example (p q : Prop) (h : p ↔ q) : p = q := by
  apply_ext_theorem
  exact h
-- norm_cast
example (a b : Nat) (h : ((a + b : Nat) : Int) = 3) : (a : Int) + b = 3 := by
  norm_cast at h ⊢
-- push_cast
example (a b : Nat) : ((a + b : Nat) : Int) = a + b := by
  push_cast
  rfl
-- with_reducible
example (p : Prop) (hp : p) : id p := by
  fail_if_success with_reducible exact hp
  exact hp
