prelude
import Init.Grind.LinearOrder

/-!
# `grind`: divisibility

The steps of the solver `lia` between constraints `d ∣ p`, from equations to them, and from them to inequations.
-/

namespace Int.Internal.Linear

variable {ctx : Context}

theorem dvd_unsat (ctx : Context) (k : Int) (p : Poly) (h : p.isUnsatDvd k = true) (e : k ∣ p.denote' ctx) : False :=
  Poly.not_dvd_of_isUnsatDvd h (Poly.denote'_eq_denote ctx p ▸ e)

theorem eq_of_zero_dvd (ctx : Context) (p : Poly) (e : 0 ∣ p.denote' ctx) : p.denote' ctx = 0 := Int.zero_dvd.mp e

theorem dvd_norm_expr (ctx : Context) (d : Int) (e : Expr) (p : Poly) (h : p.beq' e.norm = true)
    (i : d ∣ e.denote ctx) : d ∣ p.denote' ctx := by
  rw [Poly.beq'_eq.mp h, Poly.denote'_eq_denote, Expr.denote_norm]; exact i

theorem dvd_norm (ctx : Context) (d : Int) (p q : Poly) (h : p.norm.beq' q = true) (i : d ∣ p.denote' ctx) :
    d ∣ q.denote' ctx := by
  rw [denote'_eq_of_norm h]; exact i

theorem dvd_norm_poly (ctx : Context) (d : Int) (p q : Poly) (h : p.denote' ctx = q.denote' ctx)
    (i : d ∣ p.denote' ctx) : d ∣ q.denote' ctx := h ▸ i

theorem dvd_coeff (ctx : Context) (k₁ : Int) (p₁ : Poly) (k₂ : Int) (p₂ : Poly) (g : Int)
    (h : dvd_coeff_cert k₁ p₁ k₂ p₂ g = true) (i : k₁ ∣ p₁.denote' ctx) : k₂ ∣ p₂.denote' ctx :=
  (dvd_coeff_iff h).mp (Poly.denote'_eq_denote ctx p₁ ▸ i)

/-! ## Elimination of a variable -/

noncomputable def dvd_elim_cert (k₁ : Int) (p₁ : Poly) (k₂ : Int) (p₂ : Poly) : Bool :=
  Poly.rec (fun _ => false) (fun a _ q _ => Int.beq' k₂ (Int.gcd k₁ a) && p₂.beq' q) p₁

theorem dvd_elim (ctx : Context) (k₁ : Int) (p₁ : Poly) (k₂ : Int) (p₂ : Poly)
    (h : dvd_elim_cert k₁ p₁ k₂ p₂ = true) (i : k₁ ∣ p₁.denote' ctx) : k₂ ∣ p₂.denote' ctx := by
  rw [Poly.denote'_eq_denote] at i ⊢
  match p₁, h, i with
  | .add a x q, h, i =>
    have h : (Int.beq' k₂ (Int.gcd k₁ a) && p₂.beq' q) = true := h
    rw [Bool.and_eq_true, beq'_eq, Poly.beq'_eq] at h
    rw [h.1, h.2]
    have i : k₁ ∣ a * ctx.get x + q.denote ctx := i
    have j : (Int.gcd k₁ a : Int) ∣ a * ctx.get x := Int.dvd_mul_of_dvd_left (Int.gcd_dvd_right k₁ a)
    exact (Int.dvd_add_right j).mp (Int.dvd_trans (Int.gcd_dvd_left k₁ a) i)

noncomputable def dvd_solve_combine_cert (d₁ : Int) (p₁ : Poly) (d₂ : Int) (p₂ : Poly) (d : Int) (p : Poly)
    (g α β : Int) : Bool :=
  Poly.rec (fun _ => false) (fun a₁ x₁ q₁ _ => Poly.rec (fun _ => false) (fun a₂ x₂ q₂ _ =>
    Nat.beq x₁ x₂ && (Int.beq' g (α * a₁ * d₂ + β * a₂ * d₁) && (Int.beq' d (d₁ * d₂) &&
      p.beq' (.add g x₁ (q₁.combine (α * d₂) (β * d₁) q₂))))) p₂) p₁

theorem dvd_solve_combine (ctx : Context) (d₁ : Int) (p₁ : Poly) (d₂ : Int) (p₂ : Poly) (d : Int) (p : Poly)
    (g α β : Int) (h : dvd_solve_combine_cert d₁ p₁ d₂ p₂ d p g α β = true) (i₁ : d₁ ∣ p₁.denote' ctx)
    (i₂ : d₂ ∣ p₂.denote' ctx) : d ∣ p.denote' ctx := by
  rw [Poly.denote'_eq_denote] at i₁ i₂ ⊢
  match p₁, p₂, h, i₁, i₂ with
  | .add a₁ x₁ q₁, .add a₂ x₂ q₂, h, i₁, i₂ =>
    have h : (Nat.beq x₁ x₂ && (Int.beq' g (α * a₁ * d₂ + β * a₂ * d₁) && (Int.beq' d (d₁ * d₂) &&
      p.beq' (.add g x₁ (q₁.combine (α * d₂) (β * d₁) q₂))))) = true := h
    rw [Bool.and_eq_true, Bool.and_eq_true, Bool.and_eq_true, beq'_eq, beq'_eq, Poly.beq'_eq] at h
    have hx := Nat.eq_of_beq_eq_true h.1
    subst hx
    have j₁ := Int.mul_dvd_mul (Int.dvd_refl d₂) i₁
    have j₂ := Int.mul_dvd_mul (Int.dvd_refl d₁) i₂
    rw [Int.mul_comm d₂ d₁] at j₁
    have j := Int.dvd_add (Int.dvd_mul_of_dvd_right (b := α) j₁) (Int.dvd_mul_of_dvd_right (b := β) j₂)
    rw [h.2.2.1, h.2.2.2, Poly.denote_add, Poly.denote_combine, h.2.1]
    have e : α * (d₂ * (Poly.add a₁ x₁ q₁).denote ctx) + β * (d₁ * (Poly.add a₂ x₁ q₂).denote ctx)
        = (α * a₁ * d₂ + β * a₂ * d₁) * ctx.get x₁ + (α * d₂ * q₁.denote ctx + β * d₁ * q₂.denote ctx) := by
      simp only [Poly.denote_add, Int.mul_add, Int.add_mul, Int.mul_assoc, Int.mul_left_comm a₁, Int.mul_left_comm a₂]
      omega
    rw [← e]; exact j

noncomputable def dvd_solve_elim_cert (d₁ : Int) (p₁ : Poly) (d₂ : Int) (p₂ : Poly) (d : Int) (p : Poly) : Bool :=
  Poly.rec (fun _ => false) (fun a₁ x₁ q₁ _ => Poly.rec (fun _ => false) (fun a₂ x₂ q₂ _ =>
    Nat.beq x₁ x₂ && (Int.beq' d (Int.gcd (a₁ * d₂) (a₂ * d₁)) && p.beq' (q₁.combine a₂ (-a₁) q₂))) p₂) p₁

theorem dvd_solve_elim (ctx : Context) (d₁ : Int) (p₁ : Poly) (d₂ : Int) (p₂ : Poly) (d : Int) (p : Poly)
    (h : dvd_solve_elim_cert d₁ p₁ d₂ p₂ d p = true) (i₁ : d₁ ∣ p₁.denote' ctx) (i₂ : d₂ ∣ p₂.denote' ctx) :
    d ∣ p.denote' ctx := by
  rw [Poly.denote'_eq_denote] at i₁ i₂ ⊢
  match p₁, p₂, h, i₁, i₂ with
  | .add a₁ x₁ q₁, .add a₂ x₂ q₂, h, i₁, i₂ =>
    have h : (Nat.beq x₁ x₂ && (Int.beq' d (Int.gcd (a₁ * d₂) (a₂ * d₁)) &&
      p.beq' (q₁.combine a₂ (-a₁) q₂))) = true := h
    rw [Bool.and_eq_true, Bool.and_eq_true, beq'_eq, Poly.beq'_eq] at h
    have hx := Nat.eq_of_beq_eq_true h.1
    subst hx
    have j₁ := Int.dvd_trans (Int.gcd_dvd_right (a₁ * d₂) (a₂ * d₁)) (Int.mul_dvd_mul (Int.dvd_refl a₂) i₁)
    have j₂ := Int.dvd_trans (Int.gcd_dvd_left (a₁ * d₂) (a₂ * d₁)) (Int.mul_dvd_mul (Int.dvd_refl a₁) i₂)
    have j := Int.dvd_sub j₁ j₂
    rw [h.2.1, h.2.2, Poly.denote_combine]
    have e : a₂ * (Poly.add a₁ x₁ q₁).denote ctx - a₁ * (Poly.add a₂ x₁ q₂).denote ctx
        = a₂ * q₁.denote ctx + -a₁ * q₂.denote ctx := by
      rw [Poly.denote_add, Poly.denote_add, Int.mul_add, Int.mul_add, Int.mul_left_comm a₂, Int.neg_mul]; omega
    rw [← e]; exact j

/-! ## Equations -/

/-- The absolute value, an integer. -/
def abs (x : Int) : Int := x.natAbs

theorem abs_dvd {a b : Int} (h : a ∣ b) : abs a ∣ b := Int.natAbs_dvd.mpr h

noncomputable def dvd_of_eq_cert (x : Var) (p₁ : Poly) (d₂ : Int) (p₂ : Poly) : Bool :=
  Int.beq' d₂ (abs (p₁.coeff x)) && p₂.beq' (p₁.insert (-p₁.coeff x) x)

theorem dvd_of_eq (ctx : Context) (x : Var) (p₁ : Poly) (d₂ : Int) (p₂ : Poly)
    (h : dvd_of_eq_cert x p₁ d₂ p₂ = true) (e : p₁.denote' ctx = 0) : d₂ ∣ p₂.denote' ctx := by
  rw [dvd_of_eq_cert, Bool.and_eq_true, beq'_eq, Poly.beq'_eq] at h
  rw [Poly.denote'_eq_denote] at e ⊢
  rw [h.1, h.2, Poly.denote_insert, e, Int.add_zero, Int.neg_mul]
  exact abs_dvd (Int.dvd_neg.mpr (Int.dvd_mul_right _ _))

noncomputable def eq_dvd_subst_cert (x : Var) (p₁ : Poly) (d₂ : Int) (p₂ : Poly) (d₃ : Int) (p₃ : Poly) : Bool :=
  Int.beq' d₃ (abs (p₁.coeff x * d₂)) &&
    p₃.beq' ((p₂.insert (-p₂.coeff x) x).combine (p₁.coeff x) (-p₂.coeff x) (p₁.insert (-p₁.coeff x) x))

theorem eq_dvd_subst (ctx : Context) (x : Var) (p₁ : Poly) (d₂ : Int) (p₂ : Poly) (d₃ : Int) (p₃ : Poly)
    (h : eq_dvd_subst_cert x p₁ d₂ p₂ d₃ p₃ = true) (e : p₁.denote' ctx = 0) (i : d₂ ∣ p₂.denote' ctx) :
    d₃ ∣ p₃.denote' ctx := by
  rw [eq_dvd_subst_cert, Bool.and_eq_true, beq'_eq, Poly.beq'_eq] at h
  rw [Poly.denote'_eq_denote] at e i ⊢
  rw [h.1, h.2, Poly.denote_combine, Poly.denote_insert, Poly.denote_insert, e, Int.add_zero]
  have j := Int.mul_dvd_mul (Int.dvd_refl (p₁.coeff x)) i
  have e : p₁.coeff x * (-p₂.coeff x * ctx.get x + p₂.denote ctx) + -p₂.coeff x * (-p₁.coeff x * ctx.get x)
      = p₁.coeff x * p₂.denote ctx := by
    rw [Int.mul_add, Int.mul_left_comm (p₁.coeff x), Int.neg_mul (p₁.coeff x), Int.mul_neg]; omega
  rw [e]; exact abs_dvd j

/-! ## Inequations -/

theorem add_sub_le {d s b c : Int} (hd : 0 < d) (h₁ : d ∣ s + b) (h₂ : s + c ≤ 0) :
    s + (b - d * ((b - c) / d)) ≤ 0 := by
  cases h₁ with
  | intro k h =>
    have : k ≤ (b - c) / d := Int.le_ediv_of_mul_le hd (by rw [Int.mul_comm]; omega)
    have := Int.mul_le_mul_of_nonneg_left this (Int.le_of_lt hd)
    omega

theorem denote'_eq_of_const {q r : Poly} {k : Int} (h : r.beq' (q.addConst k) = true) :
    r.denote' ctx = q.denote ctx + k := by
  rw [denote'_eq_of_addConst h, Poly.denote'_eq_denote]

noncomputable def dvd_le_tight_cert (d : Int) (p₁ p₂ p₃ : Poly) : Bool :=
  Int.blt' 0 d && (p₂.beq' ((p₁.addConst (-p₁.getConst)).addConst p₂.getConst) &&
    p₃.beq' ((p₁.addConst (-p₁.getConst)).addConst
      (p₁.getConst - d * ((p₁.getConst - p₂.getConst) / d))))

theorem dvd_le_tight (ctx : Context) (d : Int) (p₁ p₂ p₃ : Poly) (h : dvd_le_tight_cert d p₁ p₂ p₃ = true)
    (i : d ∣ p₁.denote' ctx) (e : p₂.denote' ctx ≤ 0) : p₃.denote' ctx ≤ 0 := by
  rw [dvd_le_tight_cert, Bool.and_eq_true, Bool.and_eq_true, blt'_eq] at h
  rw [denote'_eq_of_const h.2.1, Poly.denote_addConst] at e
  rw [denote'_eq_of_const h.2.2, Poly.denote_addConst]
  rw [Poly.denote'_eq_denote] at i
  exact add_sub_le h.1 (by rw [Int.neg_add_cancel_right]; exact i) e

noncomputable def dvd_neg_le_tight_cert (d : Int) (p₁ p₂ p₃ : Poly) : Bool :=
  Int.blt' 0 d && (p₂.beq' (((p₁.addConst (-p₁.getConst)).mul (-1)).addConst p₂.getConst) &&
    p₃.beq' (((p₁.addConst (-p₁.getConst)).mul (-1)).addConst
      (-p₁.getConst - d * ((-p₁.getConst - p₂.getConst) / d))))

theorem dvd_neg_le_tight (ctx : Context) (d : Int) (p₁ p₂ p₃ : Poly) (h : dvd_neg_le_tight_cert d p₁ p₂ p₃ = true)
    (i : d ∣ p₁.denote' ctx) (e : p₂.denote' ctx ≤ 0) : p₃.denote' ctx ≤ 0 := by
  rw [dvd_neg_le_tight_cert, Bool.and_eq_true, Bool.and_eq_true, blt'_eq] at h
  rw [denote'_eq_of_const h.2.1, Poly.denote_mul, Poly.denote_addConst] at e
  rw [denote'_eq_of_const h.2.2, Poly.denote_mul, Poly.denote_addConst]
  rw [Poly.denote'_eq_denote] at i
  refine add_sub_le h.1 ?_ e
  rw [show -1 * (p₁.denote ctx + -p₁.getConst) + -p₁.getConst = -p₁.denote ctx by omega]
  exact Int.dvd_neg.mpr i

end Int.Internal.Linear
