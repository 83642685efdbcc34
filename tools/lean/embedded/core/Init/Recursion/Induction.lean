prelude
import Init.Recursion.Lexicographic
import Init.Nat.Order

/-!
# Strong induction

Induction on naturals where the claim may be used of everything smaller.
-/

universe u

@[elab_as_elim]
protected noncomputable def Nat.strongRecOn {motive : Nat → Sort u} (n : Nat)
    (ind : ∀ n, (∀ m, m < n → motive m) → motive n) : motive n :=
  Nat.lt_wfRel.wf.fix ind n

@[elab_as_elim]
protected noncomputable def Nat.caseStrongRecOn {motive : Nat → Sort u} (a : Nat) (zero : motive 0)
    (ind : ∀ n, (∀ m, m ≤ n → motive m) → motive n.succ) : motive a :=
  Nat.strongRecOn a fun n =>
    match n with
    | 0 => fun _ => zero
    | n + 1 => fun h => ind n fun _ hm => h _ (Nat.lt_succ_of_le hm)

theorem Nat.lt_wfRel_wf : WellFounded (fun a b : Nat => a < b) := Nat.lt_wfRel.wf
