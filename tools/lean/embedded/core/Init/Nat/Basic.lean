prelude
import Init.Logic.Decide
import Init.Logic.Simp

/-!
# Natural numbers: addition and multiplication

The induction principles that show goals with `0` and `n + 1`, and the algebra of `+` and `*`.
-/

universe u

/-- The identity; the kernel checks an argument that it marks by eager evaluation. -/
def eagerReduce {α : Sort u} (a : α) : α := a

gen_injective_theorems% Nat

namespace Nat

/-! ## Induction and case analysis -/

/-- `Nat.rec` for the code generator, which knows no recursors. -/
def recCompiled {motive : Nat → Sort u} (zero : motive zero)
    (succ : (n : Nat) → motive n → motive (Nat.succ n)) : (t : Nat) → motive t
  | .zero => zero
  | .succ n => succ n (recCompiled zero succ n)

@[csimp] theorem rec_eq_recCompiled : @Nat.rec = @Nat.recCompiled :=
  funext fun _ => funext fun _ => funext fun succ => funext fun t =>
    Nat.recOn t rfl fun n ih => congrArg (succ n) ih

/-- Induction as the `induction` tactic uses it. -/
@[elab_as_elim, induction_eliminator]
protected abbrev recAux {motive : Nat → Sort u} (zero : motive 0)
    (succ : (n : Nat) → motive n → motive (n + 1)) (t : Nat) : motive t :=
  Nat.rec zero succ t

/-- Case analysis as the `cases` tactic uses it. -/
@[elab_as_elim, cases_eliminator]
protected abbrev casesAuxOn {motive : Nat → Sort u} (t : Nat) (zero : motive 0)
    (succ : (n : Nat) → motive (n + 1)) : motive t :=
  Nat.casesOn t zero succ

/-- Apply a function a number of times. -/
@[specialize] def «repeat» {α : Type u} (f : α → α) : (n : Nat) → (a : α) → α
  | 0,     a => a
  | n + 1, a => f («repeat» f n a)

theorem and_forall_add_one {p : Nat → Prop} : p 0 ∧ (∀ n, p (n + 1)) ↔ ∀ n, p n := by
  constructor
  · intro ⟨h0, hs⟩ n
    cases n with
    | zero => exact h0
    | succ n => exact hs n
  · intro h
    exact ⟨h 0, fun n => h (n + 1)⟩

theorem or_exists_add_one {p : Nat → Prop} : p 0 ∨ (Exists fun n => p (n + 1)) ↔ Exists p := by
  constructor
  · intro h
    cases h with
    | inl h => exact ⟨0, h⟩
    | inr h => exact match h with | ⟨n, h⟩ => ⟨n + 1, h⟩
  · intro ⟨n, h⟩
    cases n with
    | zero => exact Or.inl h
    | succ n => exact Or.inr ⟨n, h⟩

/-! ## Notation instead of constructors and functions -/

@[simp] theorem zero_eq : Nat.zero = 0 := rfl
@[simp] theorem add_eq {x y : Nat} : Nat.add x y = x + y := rfl
@[simp] theorem mul_eq {x y : Nat} : Nat.mul x y = x * y := rfl
@[simp] theorem sub_eq {x y : Nat} : Nat.sub x y = x - y := rfl
@[simp] theorem lt_eq {x y : Nat} : Nat.lt x y = (x < y) := rfl
@[simp] theorem le_eq {x y : Nat} : Nat.le x y = (x ≤ y) := rfl
theorem ctor_eq_zero : Nat.zero = 0 := rfl
@[simp] theorem default_eq_zero : (default : Nat) = 0 := rfl

/-! ## Successors -/

theorem add_one (n : Nat) : n + 1 = succ n := rfl
@[simp] theorem succ_eq_add_one (n : Nat) : succ n = n + 1 := rfl
theorem succ_ne_zero (n : Nat) : succ n ≠ 0 := nofun
theorem add_one_ne_zero (n : Nat) : n + 1 ≠ 0 := nofun
theorem zero_ne_add_one (n : Nat) : 0 ≠ n + 1 := nofun
theorem succ_succ_ne_one (a : Nat) : succ (succ a) ≠ 1 := nofun
theorem add_one_add_one_ne_one {a : Nat} : a + 1 + 1 ≠ 1 := nofun
protected theorem one_ne_zero : 1 ≠ (0 : Nat) := nofun
@[simp] protected theorem zero_ne_one : 0 ≠ (1 : Nat) := nofun
theorem succ_inj {a b : Nat} : succ a = succ b ↔ a = b := ⟨succ.inj, congrArg succ⟩
theorem add_one_inj {a b : Nat} : a + 1 = b + 1 ↔ a = b := succ_inj
theorem succ_ne_succ_iff {a b : Nat} : succ a ≠ succ b ↔ a ≠ b :=
  ⟨fun h e => h (congrArg succ e), fun h e => h (succ.inj e)⟩
theorem succ_ne_succ {m n : Nat} : succ m ≠ succ n ↔ m ≠ n := succ_ne_succ_iff
theorem add_one_ne_add_one_iff {a b : Nat} : a + 1 ≠ b + 1 ↔ a ≠ b := succ_ne_succ_iff

@[simp] theorem succ_ne_self (n : Nat) : succ n ≠ n := by
  induction n with
  | zero => exact succ_ne_zero 0
  | succ n ih => exact fun h => ih (succ.inj h)

theorem add_one_ne_self (n : Nat) : n + 1 ≠ n := succ_ne_self n
theorem add_one_ne (n : Nat) : n + 1 ≠ n := succ_ne_self n
theorem ne_add_one (n : Nat) : n ≠ n + 1 := (succ_ne_self n).symm

theorem exists_eq_succ_of_ne_zero : ∀ {n : Nat}, n ≠ 0 → Exists fun k => n = succ k
  | 0,     h => absurd rfl h
  | k + 1, _ => ⟨k, rfl⟩
theorem exists_eq_add_one_of_ne_zero {n : Nat} (h : n ≠ 0) : Exists fun k => n = k + 1 :=
  exists_eq_succ_of_ne_zero h

/-! ## Addition -/

@[simp] protected theorem add_zero (n : Nat) : n + 0 = n := rfl
theorem add_succ (n m : Nat) : n + succ m = succ (n + m) := rfl

@[simp] protected theorem zero_add (n : Nat) : 0 + n = n := by
  induction n with
  | zero => rfl
  | succ n ih => exact congrArg succ ih

theorem succ_add (n m : Nat) : succ n + m = succ (n + m) := by
  induction m with
  | zero => rfl
  | succ m ih => exact congrArg succ ih

theorem succ_add_eq_add_succ (a b : Nat) : succ a + b = a + succ b := succ_add a b

protected theorem add_comm (n m : Nat) : n + m = m + n := by
  induction m with
  | zero => exact (Nat.zero_add n).symm
  | succ m ih => exact (congrArg succ ih).trans (succ_add m n).symm

protected theorem add_assoc (n m k : Nat) : n + m + k = n + (m + k) := by
  induction k with
  | zero => rfl
  | succ k ih => exact congrArg succ ih

protected theorem add_left_comm (n m k : Nat) : n + (m + k) = m + (n + k) := by
  rw [← Nat.add_assoc, Nat.add_comm n m, Nat.add_assoc]
protected theorem add_right_comm (n m k : Nat) : n + m + k = n + k + m := by
  rw [Nat.add_assoc, Nat.add_comm m k, Nat.add_assoc]
protected theorem add_add_add_comm (a b c d : Nat) : a + b + (c + d) = a + c + (b + d) := by
  rw [Nat.add_assoc, Nat.add_left_comm b, ← Nat.add_assoc]

theorem one_add (n : Nat) : 1 + n = succ n := Nat.add_comm 1 n
theorem succ_eq_one_add (n : Nat) : succ n = 1 + n := (one_add n).symm

protected theorem add_right_cancel {n m k : Nat} (h : n + m = k + m) : n = k := by
  induction m with
  | zero => exact h
  | succ m ih => exact ih (succ.inj h)
protected theorem add_left_cancel {n m k : Nat} (h : n + m = n + k) : m = k := by
  rw [Nat.add_comm n, Nat.add_comm n] at h
  exact Nat.add_right_cancel h

@[simp high] protected theorem add_left_cancel_iff {m k n : Nat} : n + m = n + k ↔ m = k :=
  ⟨Nat.add_left_cancel, congrArg _⟩
@[simp high] protected theorem add_right_cancel_iff {m k n : Nat} : m + n = k + n ↔ m = k :=
  ⟨Nat.add_right_cancel, congrArg (· + n)⟩
protected theorem add_left_inj {m k n : Nat} : m + n = k + n ↔ m = k := Nat.add_right_cancel_iff
protected theorem add_right_inj {m k n : Nat} : n + m = n + k ↔ m = k := Nat.add_left_cancel_iff

@[simp high] protected theorem add_eq_left {a b : Nat} : a + b = a ↔ b = 0 :=
  Nat.add_left_cancel_iff (k := 0)
@[simp high] protected theorem add_eq_right {a b : Nat} : a + b = b ↔ a = 0 := by
  rw [Nat.add_comm, Nat.add_eq_left]
@[simp high] protected theorem left_eq_add {a b : Nat} : a = a + b ↔ b = 0 :=
  eq_comm.trans Nat.add_eq_left
@[simp high] protected theorem right_eq_add {a b : Nat} : b = a + b ↔ a = 0 :=
  eq_comm.trans Nat.add_eq_right

protected theorem eq_zero_of_add_eq_zero_right {n m : Nat} (h : n + m = 0) : n = 0 := by
  cases m with
  | zero => exact h
  | succ m => exact nomatch h
protected theorem eq_zero_of_add_eq_zero_left {n m : Nat} (h : n + m = 0) : m = 0 :=
  Nat.eq_zero_of_add_eq_zero_right ((Nat.add_comm m n).trans h)
theorem eq_zero_of_add_eq_zero {n m : Nat} (h : n + m = 0) : n = 0 ∧ m = 0 :=
  ⟨Nat.eq_zero_of_add_eq_zero_right h, Nat.eq_zero_of_add_eq_zero_left h⟩
protected theorem add_eq_zero_iff {n m : Nat} : n + m = 0 ↔ n = 0 ∧ m = 0 :=
  ⟨eq_zero_of_add_eq_zero, fun ⟨hn, hm⟩ => by rw [hn, hm]⟩
@[simp high] protected theorem add_eq_zero {m n : Nat} : m + n = 0 ↔ m = 0 ∧ n = 0 :=
  Nat.add_eq_zero_iff

protected theorem add_self_ne_one (n : Nat) : n + n ≠ 1 := by
  intro h
  cases n with
  | zero => exact nomatch h
  | succ n => rw [Nat.add_succ, Nat.succ_add] at h; exact nomatch h

/-! ## Multiplication -/

@[simp] protected theorem mul_zero (n : Nat) : n * 0 = 0 := rfl
theorem mul_succ (n m : Nat) : n * succ m = n * m + n := rfl
theorem mul_add_one (n m : Nat) : n * (m + 1) = n * m + n := rfl

@[simp] protected theorem zero_mul (n : Nat) : 0 * n = 0 := by
  induction n with
  | zero => rfl
  | succ n ih => exact ih

theorem succ_mul (n m : Nat) : succ n * m = n * m + m := by
  induction m with
  | zero => rfl
  | succ m ih =>
    show succ (succ n * m + n) = succ (n * m + n + m)
    rw [ih, Nat.add_right_comm]
theorem add_one_mul (n m : Nat) : (n + 1) * m = n * m + m := succ_mul n m

protected theorem mul_comm (n m : Nat) : n * m = m * n := by
  induction m with
  | zero => exact (Nat.zero_mul n).symm
  | succ m ih => rw [mul_add_one, add_one_mul, ih]

@[simp] protected theorem mul_one (n : Nat) : n * 1 = n := Nat.zero_add n
@[simp] protected theorem one_mul (n : Nat) : 1 * n = n := (Nat.mul_comm 1 n).trans (Nat.mul_one n)
protected theorem mul_two (n : Nat) : n * 2 = n + n := by rw [mul_succ, Nat.mul_one]
protected theorem two_mul (n : Nat) : 2 * n = n + n := by rw [Nat.mul_comm, Nat.mul_two]

protected theorem left_distrib (n m k : Nat) : n * (m + k) = n * m + n * k := by
  induction k with
  | zero => rfl
  | succ k ih => rw [← Nat.add_assoc, mul_add_one, ih, mul_add_one, Nat.add_assoc]
protected theorem right_distrib (n m k : Nat) : (n + m) * k = n * k + m * k := by
  rw [Nat.mul_comm, Nat.left_distrib, Nat.mul_comm k, Nat.mul_comm k]
protected theorem mul_add (n m k : Nat) : n * (m + k) = n * m + n * k := Nat.left_distrib n m k
protected theorem add_mul (n m k : Nat) : (n + m) * k = n * k + m * k := Nat.right_distrib n m k

protected theorem mul_assoc (n m k : Nat) : n * m * k = n * (m * k) := by
  induction k with
  | zero => rfl
  | succ k ih => rw [mul_add_one, mul_add_one, Nat.mul_add, ih]

protected theorem mul_left_comm (n m k : Nat) : n * (m * k) = m * (n * k) := by
  rw [← Nat.mul_assoc, Nat.mul_comm n m, Nat.mul_assoc]
protected theorem mul_right_comm (n m k : Nat) : n * m * k = n * k * m := by
  rw [Nat.mul_assoc, Nat.mul_comm m k, Nat.mul_assoc]
protected theorem mul_mul_mul_comm (a b c d : Nat) : a * b * (c * d) = a * c * (b * d) := by
  rw [Nat.mul_assoc, Nat.mul_left_comm b, ← Nat.mul_assoc]

theorem add_one_mul_add_one (a b : Nat) : (a + 1) * (b + 1) = a * b + a + b + 1 := by
  rw [add_one_mul, mul_add_one]; rfl
theorem succ_mul_succ (a b : Nat) : succ a * succ b = a * b + a + b + 1 := add_one_mul_add_one a b
theorem succ_mul_succ_eq (a b : Nat) : succ a * succ b = a * b + a + b + 1 := succ_mul_succ a b

theorem mul_eq_zero {m n : Nat} : n * m = 0 ↔ n = 0 ∨ m = 0 := by
  constructor
  · intro h
    cases n with
    | zero => exact Or.inl rfl
    | succ n =>
      rw [add_one_mul] at h
      exact Or.inr (Nat.eq_zero_of_add_eq_zero_left h)
  · intro h
    cases h with
    | inl h => rw [h, Nat.zero_mul]
    | inr h => rw [h, Nat.mul_zero]

protected theorem zero_eq_mul {m n : Nat} : 0 = m * n ↔ m = 0 ∨ n = 0 := eq_comm.trans mul_eq_zero
protected theorem mul_ne_zero {n m : Nat} (hn : n ≠ 0) (hm : m ≠ 0) : n * m ≠ 0 := fun h =>
  match mul_eq_zero.mp h with
  | Or.inl h => hn h
  | Or.inr h => hm h
protected theorem ne_zero_of_mul_ne_zero_left {n m : Nat} (h : n * m ≠ 0) : n ≠ 0 :=
  fun e => h (mul_eq_zero.mpr (Or.inl e))
protected theorem ne_zero_of_mul_ne_zero_right {n m : Nat} (h : n * m ≠ 0) : m ≠ 0 :=
  fun e => h (mul_eq_zero.mpr (Or.inr e))
protected theorem mul_ne_zero_iff {n m : Nat} : n * m ≠ 0 ↔ n ≠ 0 ∧ m ≠ 0 :=
  ⟨fun h => ⟨Nat.ne_zero_of_mul_ne_zero_left h, Nat.ne_zero_of_mul_ne_zero_right h⟩,
   fun h => Nat.mul_ne_zero h.1 h.2⟩

end Nat
