prelude
import Init.Logic.Foundation

/-!
# Zero and one

The numerals `0` and `1` of types that have a zero and a one, and `NeZero` for values known to differ from zero.
-/

universe u

instance (priority := 300) Zero.toOfNat0 {α : Type u} [Zero α] : OfNat α (nat_lit 0) where
  ofNat := ‹Zero α›.1

instance (priority := 200) Zero.ofOfNat0 {α : Type u} [OfNat α (nat_lit 0)] : Zero α where
  zero := 0

instance (priority := 300) One.toOfNat1 {α : Type u} [One α] : OfNat α (nat_lit 1) where
  ofNat := ‹One α›.1

instance (priority := 200) One.ofOfNat1 {α : Type u} [OfNat α (nat_lit 1)] : One α where
  one := 1

/-- `n` is known to differ from zero. -/
class NeZero {R : Type u} [Zero R] (n : R) : Prop where
  out : n ≠ 0

theorem NeZero.ne {R : Type u} [Zero R] (n : R) [h : NeZero n] : n ≠ 0 := h.out
theorem NeZero.ne' {R : Type u} [Zero R] (n : R) [h : NeZero n] : 0 ≠ n := h.out.symm
theorem neZero_iff {R : Type u} [Zero R] {n : R} : NeZero n ↔ n ≠ 0 := ⟨fun h => h.out, NeZero.mk⟩

@[simp] theorem neZero_zero_iff_false {α : Type u} [Zero α] : NeZero (0 : α) ↔ False :=
  ⟨fun h => h.out rfl, False.elim⟩

instance Nat.instNeZeroSucc {n : Nat} : NeZero (n + 1) := ⟨nofun⟩
