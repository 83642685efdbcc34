prelude
import Init.Omega.LinearCombo
import Init.Int.DivMod
import Init.Recursion.Injective

/-!
# Constraints

A constraint gives bounds to a linear combination. Each step of `omega`'s elimination turns constraints that hold into
a constraint that holds; the theorems at the end say so, in the form in which the tactic cites them.
-/

namespace Lean.Omega

abbrev LowerBound : Type := Option Int
abbrev UpperBound : Type := Option Int

/-- The bound, if there is one, is at most `t`. -/
def LowerBound.sat : LowerBound → Int → Bool
  | none,   _ => true
  | some x, t => decide (x ≤ t)

/-- The bound, if there is one, is at least `t`. -/
def UpperBound.sat : UpperBound → Int → Bool
  | none,   _ => true
  | some y, t => decide (t ≤ y)

/-- Bounds, both inclusive. -/
structure Constraint where
  lowerBound : LowerBound
  upperBound : UpperBound

/-- Apply a function to a bound. -/
def mapBound (f : Int → Int) : Option Int → Option Int
  | none   => none
  | some x => some (f x)

/-- Apply a function to two bounds, if both are there. -/
def mapBounds (f : Int → Int → Int) : Option Int → Option Int → Option Int
  | some x, some y => some (f x y)
  | _,      _      => none

/-- The stricter of two bounds. -/
def mergeBounds (f : Int → Int → Int) : Option Int → Option Int → Option Int
  | none,   y      => y
  | x,      none   => x
  | some x, some y => some (f x y)

namespace Constraint

/-- `t` lies within the bounds. -/
def sat (c : Constraint) (t : Int) : Bool := c.lowerBound.sat t && c.upperBound.sat t

private theorem and_iff : {a b : Bool} → ((a && b) = true ↔ a = true ∧ b = true)
  | true,  true  => ⟨fun _ => ⟨rfl, rfl⟩, fun _ => rfl⟩
  | true,  false => ⟨fun h => (nomatch h), fun h => nomatch h.2⟩
  | false, _     => ⟨fun h => (nomatch h), fun h => nomatch h.1⟩

private theorem sat_iff {c : Constraint} {t : Int} :
    c.sat t = true ↔ (∀ x, c.lowerBound = some x → x ≤ t) ∧ ∀ y, c.upperBound = some y → t ≤ y := by
  rw [sat, and_iff]
  constructor
  · intro ⟨h₁, h₂⟩
    constructor
    · intro x hx; rw [hx] at h₁; exact of_decide_eq_true h₁
    · intro y hy; rw [hy] at h₂; exact of_decide_eq_true h₂
  · intro ⟨h₁, h₂⟩
    constructor
    · cases h : c.lowerBound with
      | none => rfl
      | some x => exact decide_eq_true (h₁ x h)
    · cases h : c.upperBound with
      | none => rfl
      | some y => exact decide_eq_true (h₂ y h)

/-- How to show that a constraint with computed bounds holds. -/
private theorem sat_of {c : Constraint} {t : Int} (h₁ : ∀ x, c.lowerBound = some x → x ≤ t)
    (h₂ : ∀ y, c.upperBound = some y → t ≤ y) : c.sat t = true := sat_iff.2 ⟨h₁, h₂⟩

private theorem eq_of_mapBound {f : Int → Int} {b : Option Int} {y : Int} (h : mapBound f b = some y) :
    ∃ x, b = some x ∧ f x = y := by
  cases b with
  | none => exact nomatch h
  | some x => exact ⟨x, rfl, Option.some.inj h⟩

/-- Negate the values. -/
def neg (c : Constraint) : Constraint where
  lowerBound := mapBound (fun x => -x) c.upperBound
  upperBound := mapBound (fun x => -x) c.lowerBound

theorem neg_sat {c : Constraint} {v : Int} (w : c.sat v) : c.neg.sat (-v) := by
  have ⟨w₁, w₂⟩ := sat_iff.1 w
  apply sat_of
  · intro x hx
    obtain ⟨y, hy, rfl⟩ := eq_of_mapBound hx
    exact Int.neg_le_neg (w₂ y hy)
  · intro x hx
    obtain ⟨y, hy, rfl⟩ := eq_of_mapBound hx
    exact Int.neg_le_neg (w₁ y hy)

/-- No bounds. -/
def trivial : Constraint := ⟨none, none⟩
/-- Bounds that exclude everything. -/
def impossible : Constraint := ⟨some 1, some 0⟩
/-- One value. -/
def exact (r : Int) : Constraint := ⟨some r, some r⟩

theorem exact_sat {r t : Int} : (exact r).sat t = true ↔ r = t := by
  rw [sat_iff]
  constructor
  · intro ⟨h₁, h₂⟩; exact Int.le_antisymm (h₁ r rfl) (h₂ r rfl)
  · intro h
    constructor
    · intro x hx; rw [← h, Option.some.inj hx]; exact Int.le_refl x
    · intro x hx; rw [← h, Option.some.inj hx]; exact Int.le_refl x

/-- The bounds exclude each other. -/
def isImpossible : Constraint → Bool
  | ⟨some x, some y⟩ => decide (y < x)
  | _ => false

theorem not_sat_of_isImpossible {c : Constraint} (h : isImpossible c) {t : Int} : ¬c.sat t := by
  intro w
  have ⟨w₁, w₂⟩ := sat_iff.1 w
  match c, h with
  | ⟨some x, some y⟩, h =>
    exact Int.lt_irrefl y (Int.lt_of_lt_of_le (of_decide_eq_true h) (Int.le_trans (w₁ x rfl) (w₂ y rfl)))

/-- Multiply the values by `k`. -/
def scale (k : Int) (c : Constraint) : Constraint :=
  if k = 0 then
    bif c.isImpossible then c else ⟨some 0, some 0⟩
  else if 0 < k then
    ⟨mapBound (k * ·) c.lowerBound, mapBound (k * ·) c.upperBound⟩
  else
    ⟨mapBound (k * ·) c.upperBound, mapBound (k * ·) c.lowerBound⟩

theorem scale_sat {c : Constraint} {t : Int} (k : Int) (w : c.sat t) : (scale k c).sat (k * t) := by
  have ⟨w₁, w₂⟩ := sat_iff.1 w
  rw [scale]
  by_cases h : k = 0
  · rw [if_pos h]
    cases hi : c.isImpossible with
    | true => exact absurd w (not_sat_of_isImpossible hi)
    | false => rw [h, Int.zero_mul]; rfl
  · rw [if_neg h]
    by_cases hk : 0 < k
    · rw [if_pos hk]
      apply sat_of
      · intro x hx
        obtain ⟨y, hy, rfl⟩ := eq_of_mapBound hx
        exact Int.mul_le_mul_of_nonneg_left (w₁ y hy) (Int.le_of_lt hk)
      · intro x hx
        obtain ⟨y, hy, rfl⟩ := eq_of_mapBound hx
        exact Int.mul_le_mul_of_nonneg_left (w₂ y hy) (Int.le_of_lt hk)
    · rw [if_neg hk]
      apply sat_of
      · intro x hx
        obtain ⟨y, hy, rfl⟩ := eq_of_mapBound hx
        exact Int.mul_le_mul_of_nonpos_left (Int.not_lt.1 hk) (w₂ y hy)
      · intro x hx
        obtain ⟨y, hy, rfl⟩ := eq_of_mapBound hx
        exact Int.mul_le_mul_of_nonpos_left (Int.not_lt.1 hk) (w₁ y hy)

private theorem eq_of_mapBounds {f : Int → Int → Int} {b b' : Option Int} {z : Int} (h : mapBounds f b b' = some z) :
    ∃ x y, b = some x ∧ b' = some y ∧ f x y = z := by
  match b, b', h with
  | some x, some y, h => exact ⟨x, y, rfl, rfl, Option.some.inj h⟩

/-- Add the values. -/
def add (x y : Constraint) : Constraint where
  lowerBound := mapBounds (· + ·) x.lowerBound y.lowerBound
  upperBound := mapBounds (· + ·) x.upperBound y.upperBound

theorem add_sat {c₁ c₂ : Constraint} {x₁ x₂ : Int} (w₁ : c₁.sat x₁) (w₂ : c₂.sat x₂) :
    (add c₁ c₂).sat (x₁ + x₂) := by
  have ⟨l₁, u₁⟩ := sat_iff.1 w₁
  have ⟨l₂, u₂⟩ := sat_iff.1 w₂
  apply sat_of
  · intro x hx
    obtain ⟨y, z, hy, hz, rfl⟩ := eq_of_mapBounds hx
    exact Int.add_le_add (l₁ y hy) (l₂ z hz)
  · intro x hx
    obtain ⟨y, z, hy, hz, rfl⟩ := eq_of_mapBounds hx
    exact Int.add_le_add (u₁ y hy) (u₂ z hz)

/-- A linear combination of the values. -/
def combo (a : Int) (x : Constraint) (b : Int) (y : Constraint) : Constraint := add (scale a x) (scale b y)

theorem combo_sat {c₁ c₂ : Constraint} {x₁ x₂ : Int} (a : Int) (w₁ : c₁.sat x₁) (b : Int) (w₂ : c₂.sat x₂) :
    (combo a c₁ b c₂).sat (a * x₁ + b * x₂) := add_sat (scale_sat a w₁) (scale_sat b w₂)

/-- Both constraints. -/
def combine (x y : Constraint) : Constraint where
  lowerBound := mergeBounds max x.lowerBound y.lowerBound
  upperBound := mergeBounds min x.upperBound y.upperBound

theorem combine_sat {c c' : Constraint} {t : Int} (h : c.sat t) (h' : c'.sat t) : (c.combine c').sat t := by
  have ⟨w₁, w₂⟩ := sat_iff.1 h
  have ⟨w₁', w₂'⟩ := sat_iff.1 h'
  match c, c' with
  | ⟨l, u⟩, ⟨l', u'⟩ =>
    apply sat_of
    · intro x hx
      cases l with
      | none => exact w₁' x hx
      | some a =>
        cases l' with
        | none => exact w₁ x hx
        | some b => exact Option.some.inj hx ▸ Int.max_le.2 ⟨w₁ a rfl, w₁' b rfl⟩
    · intro x hx
      cases u with
      | none => exact w₂' x hx
      | some a =>
        cases u' with
        | none => exact w₂ x hx
        | some b => exact Option.some.inj hx ▸ Int.le_min.2 ⟨w₂ a rfl, w₂' b rfl⟩

/-- Divide the values, rounding the bounds inwards. -/
def div (c : Constraint) (k : Nat) : Constraint where
  lowerBound := mapBound (fun x => -(-x / k)) c.lowerBound
  upperBound := mapBound (fun y => y / k) c.upperBound

theorem div_sat {c : Constraint} {s : Int} {k : Nat} (n : k ≠ 0) (w : c.sat (k * s)) : (c.div k).sat s := by
  have hk : 0 < (k : Int) := Int.natCast_pos.2 (Nat.pos_of_ne_zero n)
  have ⟨w₁, w₂⟩ := sat_iff.1 w
  apply sat_of
  · intro x hx
    obtain ⟨y, hy, rfl⟩ := eq_of_mapBound hx
    apply Int.le_of_neg_le_neg
    rw [Int.neg_neg]
    apply Int.le_ediv_of_mul_le hk
    rw [Int.neg_mul, Int.mul_comm]
    exact Int.neg_le_neg (w₁ y hy)
  · intro x hx
    obtain ⟨y, hy, rfl⟩ := eq_of_mapBound hx
    apply Int.le_ediv_of_mul_le hk
    rw [Int.mul_comm]
    exact w₂ y hy

/-- The constraint holds for the value of a linear combination. -/
abbrev sat' (c : Constraint) (x y : Coeffs) : Prop := c.sat (Coeffs.dot x y)

theorem combine_sat' {s t : Constraint} {x y : Coeffs} (ws : s.sat' x y) (wt : t.sat' x y) :
    (s.combine t).sat' x y := combine_sat ws wt

theorem not_sat'_of_isImpossible {c : Constraint} (h : isImpossible c) {x y : Coeffs} : ¬c.sat' x y :=
  not_sat_of_isImpossible h

theorem addInequality_sat {c : Int} {x y : Coeffs} (w : c + Coeffs.dot x y ≥ 0) :
    Constraint.sat' { lowerBound := some (-c), upperBound := none } x y := by
  apply sat_of
  · intro b hb
    rw [← Option.some.inj hb, ← Int.zero_add (-c)]
    have := Int.add_le_add_right w (-c)
    rwa [Int.add_comm c, Int.add_neg_cancel_right] at this
  · intro b hb
    exact nomatch hb

theorem addEquality_sat {c : Int} {x y : Coeffs} (w : c + Coeffs.dot x y = 0) :
    Constraint.sat' { lowerBound := some (-c), upperBound := some (-c) } x y :=
  exact_sat.2 (Int.neg_eq_of_add_eq_zero w)

end Constraint

end Lean.Omega
