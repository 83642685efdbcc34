prelude
import Init.Omega.Constraint
import Init.Nat.Gcd

/-!
# Normal forms and balanced remainders

`omega` divides a constraint by the greatest common divisor of its coefficients and makes the leading one positive.
An equation without a unit coefficient is replaced by one modulo `m`, in a new variable.
-/

namespace Lean.Omega

namespace IntList

/-- The greatest common divisor. -/
noncomputable def gcd (xs : IntList) : Nat := List.rec 0 (fun x _ g => Nat.gcd x.natAbs g) xs

/-- Divide every coefficient. -/
noncomputable def sdiv (xs : IntList) (g : Int) : IntList := map (fun x => x / g) xs

/-- Balanced remainders of the coefficients. -/
noncomputable def bmod (xs : IntList) (m : Nat) : IntList := map (fun x => Int.bmod x m) xs

private theorem natCast_dvd_of_dvd_natAbs {n : Nat} : {a : Int} → n ∣ a.natAbs → (n : Int) ∣ a
  | .ofNat _,   ⟨k, h⟩ => ⟨(k : Int), congrArg Int.ofNat h⟩
  | .negSucc m, ⟨k, h⟩ => ⟨-(k : Int), by
    rw [Int.mul_neg]
    exact congrArg (fun i => -(Int.ofNat i)) (h : m + 1 = n * k)⟩

theorem smul_sdiv_of_dvd : (xs : IntList) → {g : Nat} → g ∣ gcd xs → (g : Int) * sdiv xs g = xs
  | [],      _, _ => rfl
  | x :: xs, g, h => by
    have hx : (g : Int) ∣ x := natCast_dvd_of_dvd_natAbs (Nat.dvd_trans h (Nat.gcd_dvd_left _ _))
    have hxs : g ∣ gcd xs := Nat.dvd_trans h (Nat.gcd_dvd_right _ _)
    show (g : Int) * (x / g) :: ((g : Int) * sdiv xs g) = _
    rw [Int.mul_ediv_cancel' hx, smul_sdiv_of_dvd xs hxs]

theorem dot_of_gcd_eq_zero : {xs ys : IntList} → gcd xs = 0 → dot xs ys = 0
  | [],      _,       _ => rfl
  | _ :: _,  [],      _ => rfl
  | x :: xs, y :: ys, h => by
    have hx : (0 : Int) ∣ x := natCast_dvd_of_dvd_natAbs (n := 0) (h ▸ Nat.gcd_dvd_left x.natAbs (gcd xs))
    have hxs : gcd xs = 0 := Nat.eq_zero_of_zero_dvd (h ▸ Nat.gcd_dvd_right x.natAbs (gcd xs))
    rw [dot_cons₂, Int.zero_dvd.1 hx, Int.zero_mul, Int.zero_add, dot_of_gcd_eq_zero hxs]

theorem dvd_dot_sub_dot_bmod (m : Nat) : (xs ys : IntList) → (m : Int) ∣ dot xs ys - dot (bmod xs m) ys
  | [],      _       => Int.dvd_zero _
  | _ :: _,  []      => Int.dvd_zero _
  | x :: xs, y :: ys => by
    have h := Int.dvd_add (Int.dvd_trans (Int.dvd_sub_bmod x m) (Int.dvd_mul_right _ y))
      (dvd_dot_sub_dot_bmod m xs ys)
    rw [Int.sub_mul] at h
    show (m : Int) ∣ x * y + dot xs ys - (Int.bmod x m * y + dot (bmod xs m) ys)
    rwa [Int.sub_eq_add_neg, Int.neg_add, Int.add_assoc, Int.add_left_comm (dot xs ys), ← Int.add_assoc]

end IntList

namespace Coeffs

noncomputable abbrev gcd (xs : Coeffs) : Nat := IntList.gcd xs
noncomputable abbrev sdiv (xs : Coeffs) (g : Int) : Coeffs := IntList.sdiv xs g
noncomputable abbrev bmod (xs : Coeffs) (m : Nat) : Coeffs := IntList.bmod xs m
/-- By how much the balanced remainder of a value misses the value of the balanced remainders. -/
noncomputable abbrev bmod_dot_sub_dot_bmod (m : Nat) (a b : Coeffs) : Int := Int.bmod (dot a b) m - dot (bmod a m) b

theorem dvd_bmod_dot_sub_dot_bmod (m : Nat) (xs ys : Coeffs) : (m : Int) ∣ bmod_dot_sub_dot_bmod m xs ys := by
  have := Int.dvd_sub (IntList.dvd_dot_sub_dot_bmod m xs ys) (Int.dvd_sub_bmod (dot xs ys) m)
  rwa [Int.sub_eq_add_neg, Int.neg_sub, Int.add_comm, ← Int.add_sub_assoc, Int.sub_add_cancel] at this

end Coeffs

/-! ## Division by the greatest common divisor -/

/-- Divide by the greatest common divisor, if that changes anything. -/
noncomputable def normalize? : Constraint × Coeffs → Option (Constraint × Coeffs)
  | ⟨s, x⟩ =>
    let gcd := Coeffs.gcd x
    if gcd = 0 then
      bif s.sat 0 then some (.trivial, x) else some (.impossible, x)
    else if gcd = 1 then
      none
    else
      some (s.div gcd, Coeffs.sdiv x gcd)

/-- Make the leading coefficient positive, if it is not. -/
noncomputable def positivize? : Constraint × Coeffs → Option (Constraint × Coeffs)
  | ⟨s, x⟩ => if 0 ≤ x.leading then none else some (s.neg, Coeffs.smul x (-1))

/-- The pair that replaces `p`. -/
def orSame (p : Constraint × Coeffs) : Option (Constraint × Coeffs) → Constraint × Coeffs
  | none => p
  | some q => q

/-- Both steps. -/
noncomputable def tidy (p : Constraint × Coeffs) : Constraint × Coeffs :=
  let q := orSame p (positivize? p)
  orSame q (normalize? q)

noncomputable abbrev tidyConstraint (s : Constraint) (x : Coeffs) : Constraint := (tidy (s, x)).1
noncomputable abbrev tidyCoeffs (s : Constraint) (x : Coeffs) : Coeffs := (tidy (s, x)).2

private theorem normalize_sat {s : Constraint} {x v : Coeffs} (w : s.sat' x v) :
    (orSame (s, x) (normalize? (s, x))).1.sat' (orSame (s, x) (normalize? (s, x))).2 v := by
  rw [normalize?]
  show Constraint.sat' (orSame (s, x) (ite (Coeffs.gcd x = 0) _ _)).1 (orSame (s, x) (ite (Coeffs.gcd x = 0) _ _)).2 v
  by_cases h : Coeffs.gcd x = 0
  · rw [if_pos h]
    have w' := w
    rw [Constraint.sat', Coeffs.dot, IntList.dot_of_gcd_eq_zero h] at w'
    rw [w']
    rfl
  · rw [if_neg h]
    by_cases h' : Coeffs.gcd x = 1
    · rw [if_pos h']; exact w
    · rw [if_neg h']
      rw [Constraint.sat', ← IntList.smul_sdiv_of_dvd x (Nat.dvd_refl _), Coeffs.dot, IntList.dot_smul_left] at w
      exact Constraint.div_sat h w

private theorem positivize_sat {s : Constraint} {x v : Coeffs} (w : s.sat' x v) :
    (orSame (s, x) (positivize? (s, x))).1.sat' (orSame (s, x) (positivize? (s, x))).2 v := by
  rw [positivize?]
  by_cases h : 0 ≤ x.leading
  · rw [if_pos h]; exact w
  · rw [if_neg h]
    show s.neg.sat (IntList.dot ((-1 : Int) * x) v)
    rw [IntList.dot_smul_left, ← Int.neg_eq_neg_one_mul]
    exact Constraint.neg_sat w

theorem tidy_sat {s : Constraint} {x v : Coeffs} (w : s.sat' x v) :
    (tidyConstraint s x).sat' (tidyCoeffs s x) v := normalize_sat (positivize_sat w)

theorem combo_sat' (s t : Constraint) (a : Int) (x : Coeffs) (b : Int) (y : Coeffs) (v : Coeffs)
    (wx : s.sat' x v) (wy : t.sat' y v) : (Constraint.combo a s b t).sat' (Coeffs.combo a x b y) v := by
  rw [Constraint.sat', Coeffs.combo, IntList.combo_eq_smul_add_smul, Coeffs.dot, IntList.dot_distrib_left,
    IntList.dot_smul_left, IntList.dot_smul_left]
  exact Constraint.combo_sat a wx b wy

/-! ## Equations without unit coefficients -/

/-- The value of the new variable. -/
noncomputable abbrev bmod_div_term (m : Nat) (a b : Coeffs) : Int := Coeffs.bmod_dot_sub_dot_bmod m a b / m

/-- The coefficients of the new equation. -/
noncomputable def bmod_coeffs (m : Nat) (i : Nat) (x : Coeffs) : Coeffs := Coeffs.set (Coeffs.bmod x m) i m

theorem bmod_sat (m : Nat) (r : Int) (i : Nat) (x v : Coeffs) (h : x.length ≤ i)
    (p : Coeffs.get v i = bmod_div_term m x v) (w : (Constraint.exact r).sat' x v) :
    (Constraint.exact (Int.bmod r m)).sat' (bmod_coeffs m i x) v := by
  have hr : r = Coeffs.dot x v := Constraint.exact_sat.1 w
  have hlen : (Coeffs.bmod x m).length ≤ i := by
    rw [Coeffs.length, Coeffs.bmod, IntList.bmod, IntList.map_length]; exact h
  apply Constraint.exact_sat.2
  rw [bmod_coeffs, Coeffs.dot, IntList.dot_set_left, IntList.get_of_length_le hlen, Int.sub_zero]
  rw [show IntList.get v i = _ from p, Int.mul_ediv_cancel' (Coeffs.dvd_bmod_dot_sub_dot_bmod m x v), hr, Int.add_comm,
    Int.sub_add_cancel]

end Lean.Omega
