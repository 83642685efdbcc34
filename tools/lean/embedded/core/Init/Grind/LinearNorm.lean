prelude
import Init.Grind.LinearPoly

/-!
# `grind`: normal forms of linear constraints

How `simp +arith`, and `grind` before it learns an arithmetic fact, rewrites equations, inequations and divisibilities
between integers. Each lemma asks of the kernel to compute one truth value.
-/

namespace Int.Internal.Linear

variable {ctx : Context} {p q : Poly} {k : Int}

/-! ## Division of a polynomial -/

theorem mul_cdiv_add_cmod (a b : Int) : b * cdiv a b + cmod a b = a := by
  have h := Int.mul_ediv_add_emod (-a) b
  rw [cdiv, cmod, Int.mul_neg]; omega

theorem Poly.denote_div (h : p.divCoeffs k = true) :
    p.denote ctx = k * (p.div k).denote ctx + cmod p.getConst k := by
  induction p with
  | num c => exact (mul_cdiv_add_cmod c k).symm
  | add a x p ih =>
    have h : (Int.beq' (a % k) 0 && p.divCoeffs k) = true := h
    rw [Bool.and_eq_true, Linear.beq'_eq] at h
    show a * ctx.get x + p.denote ctx = k * (a / k * ctx.get x + (p.div k).denote ctx) + cmod p.getConst k
    rw [ih h.2, Int.mul_add, ← Int.mul_assoc, Int.mul_ediv_cancel' (Int.dvd_of_emod_eq_zero h.1), Int.add_assoc]

theorem cmod_bounds (a : Int) (h : 0 < k) : -k < cmod a k ∧ cmod a k ≤ 0 := by
  have := Int.emod_lt_of_pos (-a) h
  have := Int.emod_nonneg (-a) (Int.ne_of_gt h)
  rw [cmod]; omega

theorem mul_add_nonpos_iff {a c : Int} (h₁ : -k < c) (h₂ : c ≤ 0) : k * a + c ≤ 0 ↔ a ≤ 0 := by
  constructor
  · intro h
    cases Int.lt_or_le 0 a with
    | inl ha => have := Int.mul_le_mul_of_nonneg_left (Int.add_one_le_of_lt ha) (show 0 ≤ k by omega); omega
    | inr ha => exact ha
  · intro h
    have := Int.mul_le_mul_of_nonneg_left h (show 0 ≤ k by omega); omega

theorem mul_add_ne_zero {a c : Int} (h₁ : -k < c) (h₂ : c < 0) : k * a + c ≠ 0 := by
  cases Int.lt_or_le 0 a with
  | inl ha => have := Int.mul_le_mul_of_nonneg_left (Int.add_one_le_of_lt ha) (show 0 ≤ k by omega); omega
  | inr ha => have := Int.mul_le_mul_of_nonneg_left ha (show 0 ≤ k by omega); omega

theorem Poly.div_nonpos_iff (hk : 0 < k) (h : p.divCoeffs k = true) : (p.div k).denote ctx ≤ 0 ↔ p.denote ctx ≤ 0 := by
  have hc := cmod_bounds p.getConst hk
  rw [denote_div h, mul_add_nonpos_iff hc.1 hc.2]

theorem Poly.denote_ne_zero (hk : 0 < k) (h : p.divCoeffs k = true) (hc : cmod p.getConst k < 0) :
    p.denote ctx ≠ 0 := by
  rw [denote_div h]; exact mul_add_ne_zero (cmod_bounds p.getConst hk).1 hc

theorem mul_nonpos_iff {a : Int} (h : 0 < k) : k * a ≤ 0 ↔ a ≤ 0 := by
  have h := mul_add_nonpos_iff (a := a) (k := k) (c := 0) (by omega) (by omega); rwa [Int.add_zero] at h

theorem mul_eq_zero_iff {a : Int} (h : k ≠ 0) : k * a = 0 ↔ a = 0 := by
  rw [Int.mul_eq_zero, or_iff_right h]

/-! ## Equations and inequations -/

variable {a b : Expr}

theorem eq_iff : a.denote ctx = b.denote ctx ↔ (a.sub b).norm.denote ctx = 0 := by
  rw [Expr.denote_norm]; exact Int.sub_eq_zero.symm

theorem le_iff : a.denote ctx ≤ b.denote ctx ↔ (a.sub b).norm.denote ctx ≤ 0 := by
  rw [Expr.denote_norm]; exact ⟨Int.sub_nonpos_of_le, Int.le_of_sub_nonpos⟩

theorem Expr.eq_of_norm_eq (ctx : Context) (e : Expr) (p : Poly) (h : e.norm.beq' p = true) :
    e.denote ctx = p.denote' ctx := by
  rw [← Poly.beq'_eq.mp h, Poly.denote'_eq_denote, denote_norm]

noncomputable def norm_eq_cert (lhs rhs : Expr) (p : Poly) : Bool := (lhs.sub rhs).norm.beq' p

theorem norm_eq (ctx : Context) (lhs rhs : Expr) (p : Poly) (h : norm_eq_cert lhs rhs p = true) :
    (lhs.denote ctx = rhs.denote ctx) = (p.denote' ctx = 0) := by
  rw [Poly.denote'_eq_denote, ← Poly.beq'_eq.mp h]; exact propext eq_iff

theorem norm_le (ctx : Context) (lhs rhs : Expr) (p : Poly) (h : norm_eq_cert lhs rhs p = true) :
    (lhs.denote ctx ≤ rhs.denote ctx) = (p.denote' ctx ≤ 0) := by
  rw [Poly.denote'_eq_denote, ← Poly.beq'_eq.mp h]; exact propext le_iff

theorem norm_eq_var (ctx : Context) (lhs rhs : Expr) (x y : Var)
    (h : norm_eq_cert lhs rhs (.add 1 x (.add (-1) y (.num 0))) = true) :
    (lhs.denote ctx = rhs.denote ctx) = (x.denote ctx = y.denote ctx) := by
  rw [norm_eq ctx lhs rhs _ h, Poly.denote'_eq_denote]
  show (1 * ctx.get x + (-1 * ctx.get y + 0) = 0) = (ctx.get x = ctx.get y)
  exact propext (by omega)

theorem norm_eq_var_const (ctx : Context) (lhs rhs : Expr) (x : Var) (k : Int)
    (h : norm_eq_cert lhs rhs (.add 1 x (.num (-k))) = true) :
    (lhs.denote ctx = rhs.denote ctx) = (x.denote ctx = k) := by
  rw [norm_eq ctx lhs rhs _ h, Poly.denote'_eq_denote]
  show (1 * ctx.get x + -k = 0) = (ctx.get x = k)
  exact propext (by omega)

noncomputable def norm_eq_coeff_cert (lhs rhs : Expr) (p : Poly) (k : Int) : Bool :=
  Int.blt' 0 k && norm_eq_cert lhs rhs (p.mul k)

theorem norm_eq_coeff (ctx : Context) (lhs rhs : Expr) (p : Poly) (k : Int)
    (h : norm_eq_coeff_cert lhs rhs p k = true) : (lhs.denote ctx = rhs.denote ctx) = (p.denote' ctx = 0) := by
  rw [norm_eq_coeff_cert, Bool.and_eq_true, blt'_eq] at h
  rw [norm_eq ctx lhs rhs _ h.2, Poly.denote'_eq_denote, Poly.denote'_eq_denote, Poly.denote_mul]
  exact propext (mul_eq_zero_iff (Int.ne_of_gt h.1))

theorem norm_le_coeff (ctx : Context) (lhs rhs : Expr) (p : Poly) (k : Int)
    (h : norm_eq_coeff_cert lhs rhs p k = true) : (lhs.denote ctx ≤ rhs.denote ctx) = (p.denote' ctx ≤ 0) := by
  rw [norm_eq_coeff_cert, Bool.and_eq_true, blt'_eq] at h
  rw [norm_le ctx lhs rhs _ h.2, Poly.denote'_eq_denote, Poly.denote'_eq_denote, Poly.denote_mul]
  exact propext (mul_nonpos_iff h.1)

noncomputable def le_coeff_cert (p q : Poly) (k : Int) : Bool :=
  Int.blt' 0 k && (p.divCoeffs k && (p.div k).beq' q)

theorem le_coeff_iff (h : le_coeff_cert p q k = true) : q.denote' ctx ≤ 0 ↔ p.denote ctx ≤ 0 := by
  rw [le_coeff_cert, Bool.and_eq_true, Bool.and_eq_true, blt'_eq, Poly.beq'_eq] at h
  rw [Poly.denote'_eq_denote, ← h.2.2, Poly.div_nonpos_iff h.1 h.2.1]

theorem norm_le_coeff_tight (ctx : Context) (lhs rhs : Expr) (p : Poly) (k : Int)
    (h : le_coeff_cert (lhs.sub rhs).norm p k = true) : (lhs.denote ctx ≤ rhs.denote ctx) = (p.denote' ctx ≤ 0) :=
  propext (le_iff.trans (le_coeff_iff h).symm)

/-! ## Constraints that are true or false -/

noncomputable def Poly.isUnsatEq (p : Poly) : Bool := Poly.rec (fun k => !Int.beq' k 0) (fun _ _ _ _ => false) p
noncomputable def Poly.isValidEq (p : Poly) : Bool := Poly.rec (fun k => Int.beq' k 0) (fun _ _ _ _ => false) p
noncomputable def Poly.isUnsatLe (p : Poly) : Bool := Poly.rec (fun k => Int.blt' 0 k) (fun _ _ _ _ => false) p
noncomputable def Poly.isValidLe (p : Poly) : Bool := Poly.rec (fun k => Int.ble' k 0) (fun _ _ _ _ => false) p

theorem Poly.ne_of_isUnsatEq (h : p.isUnsatEq = true) : p.denote ctx ≠ 0 := by
  cases p with
  | num k =>
    have h : (!Int.beq' k 0) = true := h
    rw [Bool.not_eq_true', Linear.beq'_eq_false] at h; exact h
  | add => exact Bool.noConfusion h

theorem Poly.eq_of_isValidEq (h : p.isValidEq = true) : p.denote ctx = 0 := by
  cases p with
  | num k => exact Linear.beq'_eq.mp h
  | add => exact Bool.noConfusion h

theorem Poly.lt_of_isUnsatLe (h : p.isUnsatLe = true) : 0 < p.denote ctx := by
  cases p with
  | num k => exact blt'_eq.mp h
  | add => exact Bool.noConfusion h

theorem Poly.le_of_isValidLe (h : p.isValidLe = true) : p.denote ctx ≤ 0 := by
  cases p with
  | num k => exact ble'_eq.mp h
  | add => exact Bool.noConfusion h

theorem eq_eq_false (ctx : Context) (lhs rhs : Expr) (h : (lhs.sub rhs).norm.isUnsatEq = true) :
    (lhs.denote ctx = rhs.denote ctx) = False :=
  eq_false fun e => Poly.ne_of_isUnsatEq h (eq_iff.mp e)

theorem eq_eq_true (ctx : Context) (lhs rhs : Expr) (h : (lhs.sub rhs).norm.isValidEq = true) :
    (lhs.denote ctx = rhs.denote ctx) = True :=
  eq_true (eq_iff.mpr (Poly.eq_of_isValidEq h))

theorem le_eq_false (ctx : Context) (lhs rhs : Expr) (h : (lhs.sub rhs).norm.isUnsatLe = true) :
    (lhs.denote ctx ≤ rhs.denote ctx) = False :=
  eq_false fun e => Int.not_le_of_gt (Poly.lt_of_isUnsatLe h) (le_iff.mp e)

theorem le_eq_true (ctx : Context) (lhs rhs : Expr) (h : (lhs.sub rhs).norm.isValidLe = true) :
    (lhs.denote ctx ≤ rhs.denote ctx) = True :=
  eq_true (le_iff.mpr (Poly.le_of_isValidLe h))

noncomputable def eq_unsat_coeff_cert (p : Poly) (k : Int) : Bool :=
  Int.blt' 0 k && (p.divCoeffs k && Int.blt' (cmod p.getConst k) 0)

theorem ne_of_unsat_coeff (h : eq_unsat_coeff_cert p k = true) : p.denote ctx ≠ 0 := by
  rw [eq_unsat_coeff_cert, Bool.and_eq_true, Bool.and_eq_true, blt'_eq, blt'_eq] at h
  exact Poly.denote_ne_zero h.1 h.2.1 h.2.2

theorem eq_eq_false_of_divCoeff (ctx : Context) (lhs rhs : Expr) (k : Int)
    (h : eq_unsat_coeff_cert (lhs.sub rhs).norm k = true) : (lhs.denote ctx = rhs.denote ctx) = False :=
  eq_false fun e => ne_of_unsat_coeff h (eq_iff.mp e)

/-! ## Divisibility -/

theorem Poly.gcdCoeffs_dvd (h : k ∣ p.denote ctx) : p.gcdCoeffs k ∣ p.getConst := by
  induction p generalizing k with
  | num => exact h
  | add a x p ih =>
    have h : k ∣ a * ctx.get x + p.denote ctx := h
    have ha : (Int.gcd a k : Int) ∣ a * ctx.get x := Int.dvd_mul_of_dvd_left (Int.gcd_dvd_left a k)
    exact ih ((Int.dvd_add_right ha).mp (Int.dvd_trans (Int.gcd_dvd_right a k) h))

noncomputable def Poly.isUnsatDvd (k : Int) (p : Poly) : Bool := !Int.beq' (p.getConst % p.gcdCoeffs k) 0

theorem Poly.not_dvd_of_isUnsatDvd (h : p.isUnsatDvd k = true) : ¬k ∣ p.denote ctx := fun e => by
  rw [isUnsatDvd, Bool.not_eq_true', Linear.beq'_eq_false] at h
  exact h (Int.emod_eq_zero_of_dvd (gcdCoeffs_dvd e))

theorem norm_dvd (ctx : Context) (k : Int) (e : Expr) (p : Poly) (h : e.norm.beq' p = true) :
    (k ∣ e.denote ctx) = (k ∣ p.denote' ctx) := by
  rw [Expr.eq_of_norm_eq ctx e p h]

theorem dvd_eq_false (ctx : Context) (k : Int) (e : Expr) (h : e.norm.isUnsatDvd k = true) :
    (k ∣ e.denote ctx) = False :=
  eq_false fun d => Poly.not_dvd_of_isUnsatDvd h (by rw [Expr.denote_norm]; exact d)

noncomputable def dvd_coeff_cert (k₁ : Int) (p₁ : Poly) (k₂ : Int) (p₂ : Poly) (g : Int) : Bool :=
  !Int.beq' g 0 && (Int.beq' k₁ (g * k₂) && p₁.beq' (p₂.mul g))

theorem dvd_coeff_iff {k₁ k₂ g : Int} (h : dvd_coeff_cert k₁ p k₂ q g = true) :
    k₁ ∣ p.denote ctx ↔ k₂ ∣ q.denote' ctx := by
  rw [dvd_coeff_cert, Bool.and_eq_true, Bool.and_eq_true, Bool.not_eq_true', beq'_eq_false, beq'_eq,
    Poly.beq'_eq] at h
  rw [h.2.1, h.2.2, Poly.denote_mul, Poly.denote'_eq_denote, Int.mul_dvd_mul_iff_left h.1]

theorem norm_dvd_gcd (ctx : Context) (k₁ : Int) (e₁ : Expr) (k₂ : Int) (p₂ : Poly) (g : Int)
    (h : dvd_coeff_cert k₁ e₁.norm k₂ p₂ g = true) : (k₁ ∣ e₁.denote ctx) = (k₂ ∣ p₂.denote' ctx) := by
  rw [← Expr.denote_norm]; exact propext (dvd_coeff_iff h)

end Int.Internal.Linear
