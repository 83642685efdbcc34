prelude
import Init.Grind.LinearNorm

/-!
# `grind`: equations, inequations and disequations

The steps of the solver `lia` between constraints `p = 0`, `p ≤ 0` and `p ≠ 0`, and the contradictions they end in.
-/

namespace Int.Internal.Linear

theorem denote'_eq_of_norm {ctx : Context} {p q : Poly} (h : p.norm.beq' q = true) : q.denote' ctx = p.denote' ctx := by
  rw [← Poly.beq'_eq.mp h, Poly.denote'_eq_denote, Poly.denote'_eq_denote, Poly.denote_norm]

theorem denote'_eq_of_combine {ctx : Context} {p q r : Poly} {a b : Int} (h : r.beq' (p.combine a b q) = true) :
    r.denote' ctx = a * p.denote' ctx + b * q.denote' ctx := by
  rw [Poly.beq'_eq.mp h, Poly.denote'_eq_denote, Poly.denote'_eq_denote, Poly.denote'_eq_denote, Poly.denote_combine]

theorem denote'_eq_of_mul {ctx : Context} {p q : Poly} {a : Int} (h : q.beq' (p.mul a) = true) :
    q.denote' ctx = a * p.denote' ctx := by
  rw [Poly.beq'_eq.mp h, Poly.denote'_eq_denote, Poly.denote'_eq_denote, Poly.denote_mul]

theorem denote'_eq_of_addConst {ctx : Context} {p q : Poly} {k : Int} (h : q.beq' (p.addConst k) = true) :
    q.denote' ctx = p.denote' ctx + k := by
  rw [Poly.beq'_eq.mp h, Poly.denote'_eq_denote, Poly.denote'_eq_denote, Poly.denote_addConst]

theorem denote'_eq_of_mul_addConst {ctx : Context} {p q : Poly} {a k : Int}
    (h : q.beq' ((p.mul a).addConst k) = true) : q.denote' ctx = a * p.denote' ctx + k := by
  rw [Poly.beq'_eq.mp h, Poly.denote'_eq_denote, Poly.denote'_eq_denote, Poly.denote_addConst, Poly.denote_mul]

/-! ## Facts as the solver takes them over -/

theorem eq_norm_expr (ctx : Context) (lhs rhs : Expr) (p : Poly) (h : norm_eq_cert lhs rhs p = true)
    (e : lhs.denote ctx = rhs.denote ctx) : p.denote' ctx = 0 := norm_eq ctx lhs rhs p h ▸ e

theorem not_eq_norm_expr (ctx : Context) (lhs rhs : Expr) (p : Poly) (h : norm_eq_cert lhs rhs p = true)
    (e : ¬lhs.denote ctx = rhs.denote ctx) : ¬p.denote' ctx = 0 := norm_eq ctx lhs rhs p h ▸ e

theorem le_norm_expr (ctx : Context) (lhs rhs : Expr) (p : Poly) (h : norm_eq_cert lhs rhs p = true)
    (e : lhs.denote ctx ≤ rhs.denote ctx) : p.denote' ctx ≤ 0 := norm_le ctx lhs rhs p h ▸ e

noncomputable def eq_of_core_cert (p₁ p₂ p₃ : Poly) : Bool := p₃.beq' (p₁.combine 1 (-1) p₂)

theorem eq_of_core (ctx : Context) (p₁ p₂ p₃ : Poly) (h : eq_of_core_cert p₁ p₂ p₃ = true)
    (e : p₁.denote' ctx = p₂.denote' ctx) : p₃.denote' ctx = 0 := by
  rw [denote'_eq_of_combine h]; omega

theorem diseq_of_core (ctx : Context) (p₁ p₂ p₃ : Poly) (h : eq_of_core_cert p₁ p₂ p₃ = true)
    (e : p₁.denote' ctx ≠ p₂.denote' ctx) : p₃.denote' ctx ≠ 0 := by
  rw [denote'_eq_of_combine h]; omega

noncomputable def eq_def_cert (x : Var) (q p : Poly) : Bool := p.beq' (.add (-1) x q)

theorem eq_def {ctx : Context} {x : Var} {q p : Poly} (h : eq_def_cert x q p = true) (e : ctx.get x = q.denote ctx) :
    p.denote' ctx = 0 := by
  rw [Poly.beq'_eq.mp h, Poly.denote'_eq_denote, Poly.denote_add]; omega

theorem eq_def' (ctx : Context) (x : Var) (e : Expr) (p : Poly) (h : eq_def_cert x e.norm p = true)
    (d : x.denote ctx = e.denote ctx) : p.denote' ctx = 0 :=
  eq_def h (d.trans (Expr.denote_norm ctx e).symm)

/-- Here `p` lists the variables as `e` does. -/
noncomputable def eq_def_struct_cert (x : Var) (e : Expr) (p : Poly) : Bool := p.norm.beq' (e.norm.insert (-1) x)

theorem eq_def_struct (ctx : Context) (x : Var) (e : Expr) (p : Poly) (h : eq_def_struct_cert x e p = true)
    (d : x.denote ctx = e.denote ctx) : p.denote' ctx = 0 := by
  have d : ctx.get x = e.denote ctx := d
  rw [Poly.denote'_eq_denote, ← Poly.denote_norm, Poly.beq'_eq.mp h, Poly.denote_insert, Expr.denote_norm]; omega

noncomputable def eq_def_norm_cert (x : Var) (e : Expr) (q q' p : Poly) : Bool :=
  q.beq' e.norm && eq_def_cert x q' p

theorem eq_def'_norm (ctx : Context) (x : Var) (e : Expr) (q q' p : Poly) (h : eq_def_norm_cert x e q q' p = true)
    (d : x.denote ctx = e.denote ctx) (n : q.denote' ctx = q'.denote' ctx) : p.denote' ctx = 0 := by
  rw [eq_def_norm_cert, Bool.and_eq_true] at h
  rw [Poly.beq'_eq.mp h.1, Poly.denote'_eq_denote, Poly.denote'_eq_denote, Expr.denote_norm] at n
  exact eq_def h.2 (d.trans n)

noncomputable def eq_def_struct_norm_cert (x : Var) (e : Expr) (q q' p : Poly) : Bool :=
  q.norm.beq' e.norm && eq_def_cert x q' p

theorem eq_def_struct_norm (ctx : Context) (x : Var) (e : Expr) (q q' p : Poly)
    (h : eq_def_struct_norm_cert x e q q' p = true) (d : x.denote ctx = e.denote ctx)
    (n : q.denote' ctx = q'.denote' ctx) : p.denote' ctx = 0 := by
  rw [eq_def_struct_norm_cert, Bool.and_eq_true] at h
  rw [Poly.denote'_eq_denote, Poly.denote'_eq_denote, ← Poly.denote_norm, Poly.beq'_eq.mp h.1, Expr.denote_norm] at n
  exact eq_def h.2 (d.trans n)

theorem eq_norm_poly (ctx : Context) (p q : Poly) (h : p.denote' ctx = q.denote' ctx) (e : p.denote' ctx = 0) :
    q.denote' ctx = 0 := h ▸ e
theorem le_norm_poly (ctx : Context) (p q : Poly) (h : p.denote' ctx = q.denote' ctx) (e : p.denote' ctx ≤ 0) :
    q.denote' ctx ≤ 0 := h ▸ e
theorem diseq_norm_poly (ctx : Context) (p q : Poly) (h : p.denote' ctx = q.denote' ctx) (e : p.denote' ctx ≠ 0) :
    q.denote' ctx ≠ 0 := h ▸ e

/-! ## Sorting, and division by a common divisor -/

theorem eq_norm (ctx : Context) (p q : Poly) (h : p.norm.beq' q = true) (e : p.denote' ctx = 0) : q.denote' ctx = 0 :=
  (denote'_eq_of_norm h).trans e
theorem le_norm (ctx : Context) (p q : Poly) (h : p.norm.beq' q = true) (e : p.denote' ctx ≤ 0) :
    q.denote' ctx ≤ 0 := by
  rw [denote'_eq_of_norm h]; exact e
theorem diseq_norm (ctx : Context) (p q : Poly) (h : p.norm.beq' q = true) (e : p.denote' ctx ≠ 0) :
    q.denote' ctx ≠ 0 := by
  rw [denote'_eq_of_norm h]; exact e

noncomputable def eq_coeff_cert (p q : Poly) (k : Int) : Bool := !Int.beq' k 0 && p.beq' (q.mul k)

theorem eq_coeff_iff {ctx : Context} {p q : Poly} {k : Int} (h : eq_coeff_cert p q k = true) :
    p.denote' ctx = 0 ↔ q.denote' ctx = 0 := by
  rw [eq_coeff_cert, Bool.and_eq_true, Bool.not_eq_true', beq'_eq_false] at h
  rw [denote'_eq_of_mul h.2, mul_eq_zero_iff h.1]

theorem eq_coeff (ctx : Context) (p q : Poly) (k : Int) (h : eq_coeff_cert p q k = true) (e : p.denote' ctx = 0) :
    q.denote' ctx = 0 := (eq_coeff_iff h).mp e
theorem diseq_coeff (ctx : Context) (p q : Poly) (k : Int) (h : eq_coeff_cert p q k = true) (e : p.denote' ctx ≠ 0) :
    q.denote' ctx ≠ 0 := fun n => e ((eq_coeff_iff h).mpr n)
theorem le_coeff (ctx : Context) (p q : Poly) (k : Int) (h : le_coeff_cert p q k = true) (e : p.denote' ctx ≤ 0) :
    q.denote' ctx ≤ 0 := (le_coeff_iff h).mpr (Poly.denote'_eq_denote ctx p ▸ e)

/-! ## Negation -/

noncomputable def le_neg_cert (p q : Poly) : Bool := q.beq' ((p.mul (-1)).addConst 1)

theorem le_neg (ctx : Context) (p q : Poly) (h : le_neg_cert p q = true) (e : ¬p.denote' ctx ≤ 0) :
    q.denote' ctx ≤ 0 := by
  rw [denote'_eq_of_mul_addConst h]; omega

theorem diseq_neg (ctx : Context) (p q : Poly) (h : q.beq' (p.mul (-1)) = true) (e : p.denote' ctx ≠ 0) :
    q.denote' ctx ≠ 0 := by
  rw [denote'_eq_of_mul h]; omega

/-! ## Combining inequations -/

noncomputable def le_combine_cert (p₁ p₂ p₃ : Poly) : Bool :=
  p₃.beq' (p₁.combine p₂.leadCoeff.natAbs p₁.leadCoeff.natAbs p₂)

theorem le_combine (ctx : Context) (p₁ p₂ p₃ : Poly) (h : le_combine_cert p₁ p₂ p₃ = true)
    (h₁ : p₁.denote' ctx ≤ 0) (h₂ : p₂.denote' ctx ≤ 0) : p₃.denote' ctx ≤ 0 := by
  rw [denote'_eq_of_combine h]
  have := Int.mul_le_mul_of_nonneg_left h₁ (Int.natCast_nonneg p₂.leadCoeff.natAbs)
  have := Int.mul_le_mul_of_nonneg_left h₂ (Int.natCast_nonneg p₁.leadCoeff.natAbs)
  omega

noncomputable def le_combine_coeff_cert (p₁ p₂ p₃ : Poly) (k : Int) : Bool :=
  le_coeff_cert (p₁.combine p₂.leadCoeff.natAbs p₁.leadCoeff.natAbs p₂) p₃ k

theorem le_combine_coeff (ctx : Context) (p₁ p₂ p₃ : Poly) (k : Int) (h : le_combine_coeff_cert p₁ p₂ p₃ k = true)
    (h₁ : p₁.denote' ctx ≤ 0) (h₂ : p₂.denote' ctx ≤ 0) : p₃.denote' ctx ≤ 0 :=
  le_coeff ctx _ p₃ k h (le_combine ctx p₁ p₂ _ (Poly.beq'_eq.mpr rfl) h₁ h₂)

noncomputable def eq_of_le_ge_cert (p₁ p₂ : Poly) : Bool := p₂.beq' (p₁.mul (-1))

theorem eq_of_le_ge (ctx : Context) (p₁ p₂ : Poly) (h : eq_of_le_ge_cert p₁ p₂ = true)
    (h₁ : p₁.denote' ctx ≤ 0) (h₂ : p₂.denote' ctx ≤ 0) : p₁.denote' ctx = 0 := by
  rw [denote'_eq_of_mul h] at h₂; omega

noncomputable def le_of_le_diseq_cert (p₁ p₂ p₃ : Poly) : Bool :=
  (p₂.beq' p₁ || p₂.beq' (p₁.mul (-1))) && p₃.beq' (p₁.addConst 1)

theorem le_of_le_diseq (ctx : Context) (p₁ p₂ p₃ : Poly) (h : le_of_le_diseq_cert p₁ p₂ p₃ = true)
    (h₁ : p₁.denote' ctx ≤ 0) (h₂ : p₂.denote' ctx ≠ 0) : p₃.denote' ctx ≤ 0 := by
  rw [le_of_le_diseq_cert, Bool.and_eq_true, Bool.or_eq_true] at h
  rw [denote'_eq_of_addConst h.2]
  cases h.1 with
  | inl h => rw [Poly.beq'_eq.mp h] at h₂; omega
  | inr h => rw [denote'_eq_of_mul h] at h₂; omega

noncomputable def diseq_split_cert (p₁ p₂ p₃ : Poly) : Bool :=
  p₂.beq' (p₁.addConst 1) && p₃.beq' ((p₁.mul (-1)).addConst 1)

theorem diseq_split_resolve (ctx : Context) (p₁ p₂ p₃ : Poly) (h : diseq_split_cert p₁ p₂ p₃ = true)
    (h₁ : p₁.denote' ctx ≠ 0) (h₂ : ¬p₂.denote' ctx ≤ 0) : p₃.denote' ctx ≤ 0 := by
  rw [diseq_split_cert, Bool.and_eq_true] at h
  rw [denote'_eq_of_addConst h.1] at h₂
  rw [denote'_eq_of_mul_addConst h.2]; omega

/-! ## Substitution -/

noncomputable def eq_eq_subst'_cert (a b : Int) (p₁ p₂ p₃ : Poly) : Bool := p₃.beq' (p₁.combine b (-a) p₂)

theorem eq_eq_subst' (ctx : Context) (a b : Int) (p₁ p₂ p₃ : Poly) (h : eq_eq_subst'_cert a b p₁ p₂ p₃ = true)
    (h₁ : p₁.denote' ctx = 0) (h₂ : p₂.denote' ctx = 0) : p₃.denote' ctx = 0 := by
  rw [denote'_eq_of_combine h, h₁, h₂, Int.mul_zero, Int.mul_zero, Int.add_zero]

noncomputable def eq_le_subst_nonneg_cert (x : Var) (p₁ p₂ p₃ : Poly) : Bool :=
  Int.ble' 0 (p₁.coeff x) && p₃.beq' (p₂.combine (p₁.coeff x) (-p₂.coeff x) p₁)

theorem eq_le_subst_nonneg (ctx : Context) (x : Var) (p₁ p₂ p₃ : Poly)
    (h : eq_le_subst_nonneg_cert x p₁ p₂ p₃ = true) (h₁ : p₁.denote' ctx = 0) (h₂ : p₂.denote' ctx ≤ 0) :
    p₃.denote' ctx ≤ 0 := by
  rw [eq_le_subst_nonneg_cert, Bool.and_eq_true, ble'_eq] at h
  rw [denote'_eq_of_combine h.2, h₁, Int.mul_zero, Int.add_zero, ← Int.mul_zero (p₁.coeff x)]
  exact Int.mul_le_mul_of_nonneg_left h₂ h.1

noncomputable def eq_le_subst_nonpos_cert (x : Var) (p₁ p₂ p₃ : Poly) : Bool :=
  Int.ble' (p₁.coeff x) 0 && p₃.beq' (p₁.combine (p₂.coeff x) (-p₁.coeff x) p₂)

theorem eq_le_subst_nonpos (ctx : Context) (x : Var) (p₁ p₂ p₃ : Poly)
    (h : eq_le_subst_nonpos_cert x p₁ p₂ p₃ = true) (h₁ : p₁.denote' ctx = 0) (h₂ : p₂.denote' ctx ≤ 0) :
    p₃.denote' ctx ≤ 0 := by
  rw [eq_le_subst_nonpos_cert, Bool.and_eq_true, ble'_eq] at h
  rw [denote'_eq_of_combine h.2, h₁, Int.mul_zero, Int.zero_add, ← Int.mul_zero (-p₁.coeff x)]
  exact Int.mul_le_mul_of_nonneg_left h₂ (by omega)

noncomputable def eq_diseq_subst_cert (x : Var) (p₁ p₂ p₃ : Poly) : Bool :=
  !Int.beq' (p₁.coeff x) 0 && p₃.beq' (p₁.combine (p₂.coeff x) (-p₁.coeff x) p₂)

theorem eq_diseq_subst (ctx : Context) (x : Var) (p₁ p₂ p₃ : Poly) (h : eq_diseq_subst_cert x p₁ p₂ p₃ = true)
    (h₁ : p₁.denote' ctx = 0) (h₂ : p₂.denote' ctx ≠ 0) : p₃.denote' ctx ≠ 0 := by
  rw [eq_diseq_subst_cert, Bool.and_eq_true, Bool.not_eq_true', beq'_eq_false] at h
  rw [denote'_eq_of_combine h.2, h₁, Int.mul_zero, Int.zero_add]
  exact fun e => h₂ ((mul_eq_zero_iff (by omega)).mp e)

/-! ## Contradictions -/

theorem le_unsat (ctx : Context) (p : Poly) (h : p.isUnsatLe = true) (e : p.denote' ctx ≤ 0) : False :=
  Int.not_le_of_gt (Poly.lt_of_isUnsatLe h) (Poly.denote'_eq_denote ctx p ▸ e)

theorem eq_unsat (ctx : Context) (p : Poly) (h : p.isUnsatEq = true) (e : p.denote' ctx = 0) : False :=
  Poly.ne_of_isUnsatEq h (Poly.denote'_eq_denote ctx p ▸ e)

theorem eq_unsat_coeff (ctx : Context) (p : Poly) (k : Int) (h : eq_unsat_coeff_cert p k = true)
    (e : p.denote' ctx = 0) : False :=
  ne_of_unsat_coeff h (Poly.denote'_eq_denote ctx p ▸ e)

theorem diseq_unsat (ctx : Context) (p : Poly) (h : p.isValidEq = true) (e : p.denote' ctx ≠ 0) : False :=
  e (Poly.denote'_eq_denote ctx p ▸ Poly.eq_of_isValidEq h)

end Int.Internal.Linear
