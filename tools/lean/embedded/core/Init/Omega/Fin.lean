prelude
import Init.Data.Fin
import Init.Omega.Int
import Init.Recursion.Lexicographic

/-!
# Bounded numbers and lexicographic order, as `omega` cites them
-/

universe u v

theorem BitVec.isLt {w : Nat} (x : BitVec w) : x.toNat < 2 ^ w := x.toFin.isLt

namespace Lean.Omega

namespace Fin

variable {n : Nat}

protected theorem lt_or_gt_of_ne {i j : Fin n} (h : i ≠ j) : i < j ∨ i > j :=
  (Nat.lt_or_gt_of_ne fun e => h (Fin.eq_of_val_eq e) : i.val < j.val ∨ i.val > j.val)
protected theorem lt_of_not_le {i j : Fin n} (h : ¬i ≤ j) : j < i := (Nat.lt_of_not_le h : j.val < i.val)
protected theorem le_of_not_lt {i j : Fin n} (h : ¬i < j) : j ≤ i := (Nat.le_of_not_lt h : j.val ≤ i.val)

theorem ofNat_val_add {x y : Fin n} : ((x + y : Fin n) : Int) = ((x : Int) + (y : Int)) % n := rfl
theorem ofNat_val_sub {x y : Fin n} : ((x - y : Fin n) : Int) = (((n - y : Nat) + (x : Int) : Int)) % n := rfl
theorem ofNat_val_mul {x y : Fin n} : ((x * y : Fin n) : Int) = ((x : Int) * (y : Int)) % n := rfl
theorem ofNat_val_natCast {n x y : Nat} (h : y = x % (n + 1)) :
    @Nat.cast Int instNatCastInt (@Fin.val (n + 1) (OfNat.ofNat x)) = OfNat.ofNat y := h ▸ rfl

end Fin

namespace Prod

variable {α : Type u} {β : Type v} {r : α → α → Prop} {s : β → β → Prop} {p q : α × β}

theorem of_lex (w : Prod.Lex r s p q) : r p.fst q.fst ∨ p.fst = q.fst ∧ s p.snd q.snd := Prod.lex_def.1 w

theorem of_not_lex [DecidableEq α] (w : ¬Prod.Lex r s p q) :
    ¬r p.fst q.fst ∧ (p.fst ≠ q.fst ∨ ¬s p.snd q.snd) :=
  ⟨fun h => w (Prod.lex_def.2 (.inl h)),
    if e : p.fst = q.fst then .inr fun h => w (Prod.lex_def.2 (.inr ⟨e, h⟩)) else .inl e⟩

end Prod

end Lean.Omega
