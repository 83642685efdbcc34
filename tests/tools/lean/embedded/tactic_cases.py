"""One proof for each tactic, chosen so that it leans on that tactic."""

from dataclasses import dataclass
from textwrap import dedent


@dataclass(frozen=True)
class Case:
    """A tactic and Lean text that uses it."""

    tactic: str
    text: str


@dataclass(frozen=True)
class Refusal:
    """Lean text that must be refused, and a part of the message that says why."""

    tactic: str
    text: str
    message: str


def _cases(table: str) -> tuple[Case, ...]:
    """Read `-- tactic` headings, each followed by its text."""
    blocks = dedent(table).strip("\n").split("\n-- ")
    parts = (block.removeprefix("-- ").split("\n", 1) for block in blocks)
    return tuple(Case(tactic.strip(), text.strip("\n")) for tactic, text in parts)


def _refusals(table: str) -> tuple[Refusal, ...]:
    """Read `-- tactic ⊢ message` headings, each followed by its text."""
    headed = ((case.tactic.partition(" ⊢ "), case.text) for case in _cases(table))
    return tuple(Refusal(tactic, text, message) for (tactic, _, message), text in headed)


INTRODUCTION = _cases("""
-- intro
example (p q : Prop) : p → q → p := by
  intro hp _
  exact hp
-- intro
example (p q : Prop) : p ∧ q → q := by
  intro ⟨_, hq⟩
  exact hq
-- intros
example (p q r : Prop) : p → q → r → r := by
  intros
  assumption
-- rintro
example (p q r : Prop) : (p ∨ q) ∧ r → r ∧ (q ∨ p) := by
  rintro ⟨hp | hq, hr⟩
  · exact ⟨hr, .inr hp⟩
  · exact ⟨hr, .inl hq⟩
-- rintro
example (a b : Nat) : a = b → b = a := by
  rintro rfl
  rfl
-- revert
example (p : Nat → Prop) (n : Nat) (h : p n) (all : ∀ m, p m → p (m + 1)) : p (n + 1) := by
  revert h
  exact all n
-- clear
example (p q : Prop) (h : q) (hp : p) : p := by
  clear h
  fail_if_success exact h
  exact hp
-- rename_i
example : ∀ n : Nat, n = n := by
  intros
  rename_i k
  exact Eq.refl k
-- rename
example (p q : Prop) (hp : p) (hq : q) : p := by
  rename p => first
  exact first
-- generalize
example (f : Nat → Nat) (h : ∀ k, f k = 0) (n : Nat) : f (n * n + 1) = 0 := by
  generalize n * n + 1 = m
  exact h m
-- generalize
example (n : Nat) : ∃ m, m = n * n := by
  generalize h : n * n = m
  exact ⟨m, rfl⟩
-- specialize
example (p : Nat → Prop) (h : ∀ n, p n → p (n + 1)) (h0 : p 0) : p 1 := by
  specialize h 0 h0
  exact h
""")

CLOSING = _cases("""
-- exact
example (p : Prop) (hp : p) : p := by
  exact hp
-- assumption
example (p q : Prop) (_ : p) (_ : q) : q := by
  assumption
-- trivial
example : True := by
  trivial
-- rfl
example : 2 + 2 = 4 := by
  rfl
-- rfl
example (p : Prop) : p ↔ p := by
  rfl
-- rfl
example (n : Nat) : n ≤ n := by
  rfl
-- rfl
example {α : Type} (a : α) : a ≍ a := by
  rfl
-- eq_refl
example (n : Nat) : n + 0 = n := by
  eq_refl
-- decide
example : ¬ 7 ∣ 100 ∧ 2 ^ 10 = 1024 := by
  decide
-- decide
example : ∀ a b : Bool, (a && b) = (b && a) := by
  decide
-- contradiction
example (p q : Prop) (hp : p) (hn : ¬ p) : q := by
  contradiction
-- contradiction
example (h : 0 = 1) : 2 = 3 := by
  contradiction
-- nomatch
example (p : Prop) (h : False) : p := by
  nomatch h
-- nofun
example (n : Nat) : ¬ n + 1 = 0 := by
  nofun
-- exact?
example (a b : Nat) (h : a + 1 = b + 1) : a = b := by
  exact?
-- apply?
example (p q : Prop) (h : p → q) (hp : p) : q := by
  apply?
-- solve_by_elim
example (p q r : Prop) (hpq : p → q) (hqr : q → r) (hp : p) : r := by
  solve_by_elim
-- apply_assumption
example (p q : Prop) (h : p → q) (hp : p) : q := by
  apply_assumption
  exact hp
-- infer_instance
example : Decidable (3 = 4) := by
  infer_instance
-- exact_mod_cast
example (a b : Nat) (h : (a : Int) = b) : a = b := by
  exact_mod_cast h
-- show_term
example (p : Prop) (hp : p) : p := by
  show_term exact hp
-- omega
example (a b c : Nat) (h : a < b) (h' : b < c) : a + 2 ≤ c := by
  omega
-- omega
example (x y : Int) (h : 2 * x + 3 * y = 7) (h' : x - y = 1) : x = 2 := by
  omega
-- omega
example (n : Nat) : n % 2 = 0 ∨ n % 2 = 1 := by
  omega
-- ac_rfl
example (a b c d : Nat) : a + b + (c + d) = d + (b + c) + a := by
  ac_rfl
-- ac_rfl
example (a b c : Nat) : a * (b * c) = c * b * a := by
  ac_rfl
-- ac_nf
example (a b c : Nat) (f : Nat → Nat) : f (a + (b + c)) = f (c + b + a) := by
  ac_nf
""")

BUILDING = _cases("""
-- apply
example (p q r : Prop) (h : p → q → r) (hp : p) (hq : q) : r := by
  apply h
  · exact hp
  · exact hq
-- refine
example (p q : Prop) (hp : p) (hq : q) : p ∧ q := by
  refine ⟨hp, ?_⟩
  exact hq
-- refine'
example (p q : Prop) (hp : p) (hq : q) : p ∧ q := by
  refine' ⟨_, hq⟩
  exact hp
-- constructor
example (p q : Prop) (hp : p) (hq : q) : p ∧ q := by
  constructor
  · exact hp
  · exact hq
-- and_intros
example (p q r : Prop) (hp : p) (hq : q) (hr : r) : p ∧ q ∧ r := by
  and_intros
  · exact hp
  · exact hq
  · exact hr
-- left
example (p q : Prop) (hp : p) : p ∨ q := by
  left
  exact hp
-- right
example (p q : Prop) (hq : q) : p ∨ q := by
  right
  exact hq
-- exists
example : ∃ n : Nat, n * n = 49 := by
  exists 7
-- exfalso
example (p q : Prop) (h : p → False) (hp : p) : q := by
  exfalso
  exact h hp
-- false_or_by_contra
example (p : Prop) (h : ¬ ¬ p) : p := by
  false_or_by_contra
  rename_i hn
  exact h hn
-- have
example (p q r : Prop) (hpq : p → q) (hqr : q → r) (hp : p) : r := by
  have hq : q := hpq hp
  exact hqr hq
-- have
example (p q : Prop) (h : p ∧ q) : q := by
  have ⟨_, hq⟩ := h
  exact hq
-- replace
example (p q : Prop) (h : p → q) (hp : p) : q := by
  replace hp := h hp
  exact hp
-- let
example : ∃ n : Nat, n = 6 := by
  let k := 3
  exact ⟨k + k, rfl⟩
-- show
example (n : Nat) : n + 1 ≤ Nat.succ n := by
  show n + 1 ≤ n + 1
  exact Nat.le_refl _
-- suffices
example (p q : Prop) (h : q → p) (hq : q) : p := by
  suffices hq' : q from h hq'
  exact hq
-- calc
example (a b c : Nat) (h : a = b) (h' : b < c) : a < c := by
  calc
    a = b := h
    _ < c := h'
-- calc
example (a b c d : Nat) (h₁ : a ≤ b) (h₂ : b < c) (h₃ : c = d) : a < d := by
  calc a
    _ ≤ b := h₁
    _ < c := h₂
    _ = d := h₃
-- change
example (p : Prop) (h : ¬ p) : p → False := by
  change ¬ p
  exact h
-- change
example (p q : Prop) (h : ¬ p) (hp : p) : q := by
  change p → False at h
  exact (h hp).elim
-- symm
example (a b : Nat) (h : a = b) : b = a := by
  symm
  exact h
-- symm
example (p q : Prop) (h : p ↔ q) : q ↔ p := by
  symm at h
  exact h
""")

CASES = _cases("""
-- cases
example (p q : Prop) (h : p ∨ q) : q ∨ p := by
  cases h with
  | inl hp => exact .inr hp
  | inr hq => exact .inl hq
-- cases
example (n : Nat) (h : n ≤ 0) : n = 0 := by
  cases h
  rfl
-- rcases
example (p q r : Prop) (h : p ∧ (q ∨ r)) : (p ∧ q) ∨ (p ∧ r) := by
  rcases h with ⟨hp, hq | hr⟩
  · exact .inl ⟨hp, hq⟩
  · exact .inr ⟨hp, hr⟩
-- rcases
example (p : Nat → Prop) (h : ∃ n, n = 3 ∧ p n) : p 3 := by
  rcases h with ⟨_, rfl, h⟩
  exact h
-- rcases
example (p q : Prop) (h : p ∧ q) : q := by
  rcases h with ⟨-, hq : q⟩
  exact hq
-- obtain
example (p : Nat → Prop) (h : ∃ n, p n ∧ 0 < n) : ∃ n, 0 < n ∧ p n := by
  obtain ⟨n, hp, hn⟩ := h
  exact ⟨n, hn, hp⟩
-- obtain
example (p q : Prop) (hp : p) (h : p → q) : q := by
  obtain hq : q := h hp
  exact hq
-- by_cases
example (p q : Prop) (h : p → q) (h' : ¬ p → q) : q := by
  by_cases hp : p
  · exact h hp
  · exact h' hp
-- split
example (n : Nat) : (if n = 0 then 1 else n) ≠ 0 := by
  split
  · decide
  · assumption
-- split
example (f : Nat → Nat) (h : f = fun n => match n with | 0 => 1 | _ + 1 => 2) : 0 < f 5 := by
  rw [h]
  show 0 < match 5 with | 0 => 1 | _ + 1 => 2
  split
  · decide
  · decide
-- induction
example (n : Nat) : 0 + n = n := by
  induction n with
  | zero => rfl
  | succ n ih => rw [← Nat.add_assoc, ih]
-- induction
example (xs : List Nat) : xs ++ [] = xs := by
  induction xs with
  | nil => rfl
  | cons x xs ih => rw [List.cons_append, ih]
-- induction
example (p : Nat → Prop) (h : ∀ n, (∀ m, m < n → p m) → p n) (n : Nat) : p n := by
  induction n using Nat.strongRecOn with
  | ind n ih => exact h n ih
-- induction
example (a b c : Nat) (h : a = b) : a + c = b + c := by
  induction c generalizing a b with
  | zero => exact h
  | succ c ih => exact congrArg Nat.succ (ih a b h)
-- fun_induction
def half : Nat → Nat
  | 0 => 0
  | 1 => 0
  | n + 2 => half n + 1
example (n : Nat) : 2 * half n ≤ n := by
  fun_induction half n with
  | case1 => decide
  | case2 => decide
  | case3 n ih => exact Nat.succ_le_succ (Nat.succ_le_succ ih)
-- fun_cases
def isZero : Nat → Bool
  | 0 => true
  | _ + 1 => false
example (n : Nat) (h : isZero n = true) : n = 0 := by
  fun_cases isZero n with
  | case1 => rfl
  | case2 n => exact nomatch h
-- injection
example (a b : Nat) (h : Nat.succ a = Nat.succ b) : a = b := by
  injection h
-- injections
example (a b : Nat) (h : [a] = [b]) : a = b := by
  injections
-- subst
example (a b : Nat) (h : a = b) : a + b = b + b := by
  subst h
  rfl
-- subst_vars
example (a b c : Nat) (_ : a = b) (_ : b = c) : a = c := by
  subst_vars
  rfl
-- if
example (n : Nat) : n = 0 ∨ n ≠ 0 := by
  if h : n = 0 then
    exact .inl h
  else
    exact .inr h
-- match
example (p q : Prop) (h : p ∨ q) : q ∨ p := by
  match h with
  | .inl hp => exact .inr hp
  | .inr hq => exact .inl hq
""")

REWRITING = _cases("""
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
""")

CONTROL = _cases("""
-- <;>
example (p q : Prop) (hp : p) (hq : q) : p ∧ q := by
  constructor <;> assumption
-- all_goals
example : 1 = 1 ∧ 2 = 2 := by
  constructor
  all_goals rfl
-- any_goals
example (p : Prop) (hp : p) : p ∧ 2 = 2 := by
  constructor
  any_goals rfl
  exact hp
-- repeat
example : True ∧ True ∧ True := by
  repeat (first | exact True.intro | constructor)
-- repeat'
example : (True ∧ True) ∧ True := by
  repeat' constructor
-- iterate
example : 0 + 1 ≤ 3 := by
  iterate 2 apply Nat.le_succ_of_le
  exact Nat.le_refl _
-- first
example (p : Prop) (hp : p) : p := by
  first
    | contradiction
    | exact hp
-- try
example (p : Prop) (hp : p) : p := by
  try contradiction
  exact hp
-- case
example (p q : Prop) (h : p ∨ q) : q ∨ p := by
  cases h
  case inr hq => exact .inl hq
  case inl hp => exact .inr hp
-- next
example (p q : Prop) (h : p ∨ q) : q ∨ p := by
  cases h
  next hp => exact .inr hp
  next hq => exact .inl hq
-- ·
example : 1 = 1 ∧ 2 = 2 := by
  constructor
  · rfl
  · rfl
-- rotate_left
example (p q : Prop) (hp : p) (hq : q) : p ∧ q := by
  constructor
  rotate_left
  · exact hq
  · exact hp
-- focus
example : 1 = 1 ∧ 2 = 2 := by
  constructor
  focus rfl
  rfl
-- skip
example : 1 = 1 := by
  skip
  rfl
-- done
example : 1 = 1 := by
  rfl
  done
-- fail_if_success
example (p : Prop) (hp : p) : p := by
  fail_if_success rfl
  exact hp
-- guard_hyp
example (p : Prop) (hp : p) : p := by
  guard_hyp hp : p
  exact hp
-- classical
example (p : Prop) : ∃ n : Nat, n = 1 ↔ p := by
  classical
  exact ⟨if p then 1 else 0, by split <;> simp_all⟩
""")

PROOFS = INTRODUCTION + CLOSING + BUILDING + CASES + REWRITING + CONTROL

REFUSALS = _refusals("""
-- intro ⊢ Tactic `introN` failed
example (p : Prop) : p := by
  intro hp
-- exact ⊢ Type mismatch
example (p q : Prop) (hp : p) : q := by
  exact hp
-- apply ⊢ Tactic `apply` failed: could not unify
example (p q r : Prop) (h : p → q) : r := by
  apply h
-- assumption ⊢ Tactic `assumption` failed
example (p q : Prop) (hp : p) : q := by
  assumption
-- rfl ⊢ is not definitionally equal to
example (a b : Nat) : a + b = b + a := by
  rfl
-- decide ⊢ proved that the proposition
example : 7 ∣ 100 := by
  decide
-- contradiction ⊢ Tactic `contradiction` failed
example (p q : Prop) (hp : p) : q := by
  contradiction
-- omega ⊢ omega could not prove the goal
example (a b : Nat) (h : a ≤ b) : a < b := by
  omega
-- ac_rfl ⊢ is not definitionally equal to
example (a b : Nat) : a - b = b - a := by
  ac_rfl
-- constructor ⊢ no applicable constructor
example (a b : Nat) (h : a ≤ b) : a = b := by
  constructor
-- left ⊢ unsolved goals
example (p q : Prop) (hq : q) : p ∨ q := by
  left
-- calc ⊢ invalid 'calc' step
example (a b c : Nat) (h : a < b) (h' : b ≤ c) : a < c := by
  calc
    a < b := h
    c ≤ c := Nat.le_refl c
-- show ⊢ is not definitionally equal to target
example (a b : Nat) : a + b = b + a := by
  show a + b = a + b
  rfl
-- cases ⊢ Alternative `inr` has not been provided
example (p q : Prop) (h : p ∨ q) : q ∨ p := by
  cases h with
  | inl hp => exact .inr hp
-- rcases ⊢ unsolved goals
example (p q r : Prop) (h : p ∧ q) : r := by
  rcases h with ⟨hp, hq⟩
-- induction ⊢ unsolved goals
example (p : Nat → Prop) (h : p 0) (n : Nat) : p n := by
  induction n with
  | zero => exact h
  | succ n ih => skip
-- split ⊢ Tactic `split` failed
example (n : Nat) : n = n + 0 := by
  split
-- injection ⊢ equality of constructor applications expected
example (a b : Nat) (h : a = b) : b = a := by
  injection h
-- subst ⊢ Tactic `subst` failed
example (a b : Nat) (h : a + 1 = b + 1) : a = b := by
  subst h
  rfl
-- rw ⊢ Did not find an occurrence of the pattern
example (a b c : Nat) (h : a = b) : c = c + 0 := by
  rw [h]
-- simp ⊢ `simp` made no progress
example (a b : Nat) : a = b := by
  simp
-- simp ⊢ unsolved goals
example (p q : Prop) : p ∧ True := by
  simp
-- unfold ⊢ Tactic `unfold` failed to unfold `Nat.succ`
example (n : Nat) : Nat.succ n = n + 1 := by
  unfold Nat.succ
-- ext ⊢ unsolved goals
example (f g : Nat → Nat) : f = g := by
  ext n
-- congr ⊢ unsolved goals
example (f : Nat → Nat) (a b : Nat) : f a = f b := by
  congr
-- conv ⊢ Did not find an occurrence of the pattern
example (a b : Nat) (h : a = b) : b + a = b + b := by
  conv => lhs; lhs; rw [h]
-- first ⊢ Tactic `assumption` failed
example (p : Prop) : p := by
  first
    | contradiction
    | assumption
-- all_goals ⊢ is not definitionally equal to
example (a b : Nat) : a = a ∧ a = b := by
  constructor
  all_goals rfl
-- exact? ⊢ could not close the goal
example (f : Nat → Nat) (a b : Nat) : f a = f b := by
  exact?
-- exact ⊢ Unknown identifier `nosuchtheorem`
example (p : Prop) : p := by
  exact nosuchtheorem
""")
