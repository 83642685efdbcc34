prelude
import Init.Logic.DecidableLaws
import Init.Logic.Quantifier
import Init.Nat.MinMax

/-!
# Natural numbers: bounded quantifiers

How a quantifier over the numbers below `n + 1` splits, and with it the decision of bounded statements.
-/

namespace Nat

/-! ## Splitting off the last or the first number -/

theorem forall_lt_succ_right' {n : Nat} {p : (m : Nat) → (m < n + 1) → Prop} :
    (∀ m (h : m < n + 1), p m h) ↔ (∀ m (h : m < n), p m (lt_succ_of_lt h)) ∧ p n (lt_succ_self n) := by
  constructor
  · intro w
    exact ⟨fun m h => w m _, w n _⟩
  · intro ⟨w, wn⟩ m h
    match Nat.lt_or_eq_of_le (le_of_lt_succ h) with
    | Or.inl l => exact w m l
    | Or.inr e => subst e; exact wn
theorem forall_lt_succ_right {n : Nat} {p : Nat → Prop} :
    (∀ m, m < n + 1 → p m) ↔ (∀ m, m < n → p m) ∧ p n := forall_lt_succ_right' (p := fun m _ => p m)
theorem forall_lt_succ_left' {n : Nat} {p : (m : Nat) → (m < n + 1) → Prop} :
    (∀ m (h : m < n + 1), p m h) ↔ p 0 (succ_pos n) ∧ (∀ m (h : m < n), p (m + 1) (succ_lt_succ h)) := by
  constructor
  · intro w
    exact ⟨w 0 _, fun m h => w (m + 1) _⟩
  · intro ⟨w0, w⟩ m h
    match m, h with
    | 0, _ => exact w0
    | m + 1, h => exact w m (lt_of_succ_lt_succ h)
theorem forall_lt_succ_left {n : Nat} {p : Nat → Prop} :
    (∀ m, m < n + 1 → p m) ↔ p 0 ∧ (∀ m, m < n → p (m + 1)) := forall_lt_succ_left' (p := fun m _ => p m)
theorem exists_lt_succ_right' {n : Nat} {p : (m : Nat) → (m < n + 1) → Prop} :
    (∃ m, ∃ (h : m < n + 1), p m h) ↔ (∃ m, ∃ (h : m < n), p m (lt_succ_of_lt h)) ∨ p n (lt_succ_self n) := by
  constructor
  · intro ⟨m, h, w⟩
    match Nat.lt_or_eq_of_le (le_of_lt_succ h) with
    | Or.inl l => exact Or.inl ⟨m, l, w⟩
    | Or.inr e => subst e; exact Or.inr w
  · intro h
    match h with
    | Or.inl ⟨m, h, w⟩ => exact ⟨m, _, w⟩
    | Or.inr w => exact ⟨n, _, w⟩
theorem exists_lt_succ_right {n : Nat} {p : Nat → Prop} :
    (∃ m, m < n + 1 ∧ p m) ↔ (∃ m, m < n ∧ p m) ∨ p n := by
  constructor
  · intro ⟨m, h, w⟩
    match Nat.lt_or_eq_of_le (le_of_lt_succ h) with
    | Or.inl l => exact Or.inl ⟨m, l, w⟩
    | Or.inr e => exact Or.inr (e ▸ w)
  · intro h
    match h with
    | Or.inl ⟨m, h, w⟩ => exact ⟨m, lt_succ_of_lt h, w⟩
    | Or.inr w => exact ⟨n, lt_succ_self n, w⟩
theorem exists_lt_succ_left' {n : Nat} {p : (m : Nat) → (m < n + 1) → Prop} :
    (∃ m, ∃ (h : m < n + 1), p m h) ↔ p 0 (succ_pos n) ∨ (∃ m, ∃ (h : m < n), p (m + 1) (succ_lt_succ h)) := by
  constructor
  · intro ⟨m, h, w⟩
    match m, h, w with
    | 0, _, w => exact Or.inl w
    | m + 1, h, w => exact Or.inr ⟨m, lt_of_succ_lt_succ h, w⟩
  · intro h
    match h with
    | Or.inl w => exact ⟨0, _, w⟩
    | Or.inr ⟨m, h, w⟩ => exact ⟨m + 1, _, w⟩
theorem exists_lt_succ_left {n : Nat} {p : Nat → Prop} :
    (∃ m, m < n + 1 ∧ p m) ↔ p 0 ∨ (∃ m, m < n ∧ p (m + 1)) := by
  constructor
  · intro ⟨m, h, w⟩
    match m, h, w with
    | 0, _, w => exact Or.inl w
    | m + 1, h, w => exact Or.inr ⟨m, lt_of_succ_lt_succ h, w⟩
  · intro h
    match h with
    | Or.inl w => exact ⟨0, succ_pos n, w⟩
    | Or.inr ⟨m, h, w⟩ => exact ⟨m + 1, succ_lt_succ h, w⟩

/-! ## Decisions -/

instance decidableBallLT : ∀ (n : Nat) (P : ∀ k, k < n → Prop) [∀ n h, Decidable (P n h)], Decidable (∀ n h, P n h)
  | 0, _, _ => isTrue fun k h => absurd h (not_lt_zero k)
  | n + 1, P, _ =>
    have := decidableBallLT n fun k h => P k (lt_succ_of_lt h)
    decidable_of_decidable_of_iff (forall_lt_succ_right' (p := P)).symm

instance decidableForallFin {n : Nat} (P : Fin n → Prop) [DecidablePred P] : Decidable (∀ i, P i) :=
  decidable_of_decidable_of_iff (p := ∀ k h, P ⟨k, h⟩) ⟨fun m ⟨k, h⟩ => m k h, fun m k h => m ⟨k, h⟩⟩

instance decidableBallLE (n : Nat) (P : ∀ k, k ≤ n → Prop) [∀ n h, Decidable (P n h)] : Decidable (∀ n h, P n h) :=
  decidable_of_decidable_of_iff (p := ∀ k (h : k < succ n), P k (le_of_lt_succ h))
    ⟨fun m k h => m k (lt_succ_of_le h), fun m k _ => m k _⟩

instance decidableExistsLT {p : Nat → Prop} [h : DecidablePred p] :
    DecidablePred fun n => ∃ m : Nat, m < n ∧ p m
  | 0 => isFalse fun ⟨m, h, _⟩ => not_lt_zero m h
  | n + 1 =>
    have := decidableExistsLT (p := p) n
    decidable_of_decidable_of_iff exists_lt_succ_right.symm

instance decidableExistsLE {p : Nat → Prop} [DecidablePred p] : DecidablePred fun n => ∃ m : Nat, m ≤ n ∧ p m :=
  fun n => decidable_of_decidable_of_iff (p := ∃ m, m < n + 1 ∧ p m)
    ⟨fun ⟨m, h, w⟩ => ⟨m, le_of_lt_succ h, w⟩, fun ⟨m, h, w⟩ => ⟨m, lt_succ_of_le h, w⟩⟩

instance decidableExistsLT' {k : Nat} {p : (m : Nat) → m < k → Prop} [I : ∀ m h, Decidable (p m h)] :
    Decidable (∃ m : Nat, ∃ h : m < k, p m h) :=
  match k, p, I with
  | 0, _, _ => isFalse fun ⟨m, h, _⟩ => not_lt_zero m h
  | _ + 1, p, _ =>
    have := decidableExistsLT' (p := fun m h => p m (lt_succ_of_lt h))
    decidable_of_decidable_of_iff (exists_lt_succ_right' (p := p)).symm

instance decidableExistsLE' {k : Nat} {p : (m : Nat) → m ≤ k → Prop} [I : ∀ m h, Decidable (p m h)] :
    Decidable (∃ m : Nat, ∃ h : m ≤ k, p m h) :=
  decidable_of_decidable_of_iff (p := ∃ m, ∃ h : m < k + 1, p m (le_of_lt_succ h))
    ⟨fun ⟨m, h, w⟩ => ⟨m, le_of_lt_succ h, w⟩, fun ⟨m, h, w⟩ => ⟨m, lt_succ_of_le h, w⟩⟩

instance decidableExistsFin {n : Nat} (P : Fin n → Prop) [DecidablePred P] : Decidable (∃ i, P i) :=
  decidable_of_decidable_of_iff (p := ∃ k, ∃ h : k < n, P ⟨k, h⟩)
    ⟨fun ⟨k, h, w⟩ => ⟨⟨k, h⟩, w⟩, fun ⟨i, w⟩ => ⟨i.val, i.isLt, w⟩⟩

end Nat
