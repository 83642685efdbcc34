prelude
import Init.Grind.LinearPoly

/-!
# `grind`: products, quotients and powers that are linear

When the solver `lia` learns the value of a factor, of a divisor or of an exponent, the term becomes linear.
-/

namespace Int.Internal.Linear

noncomputable def var_eq_cert (x : Var) (k : Int) (p : Poly) : Bool :=
  Poly.rec (fun _ => false) (fun a y q _ => Poly.rec
    (fun c => !Int.beq' a 0 && (Nat.beq x y && Int.beq' (a * k + c) 0)) (fun _ _ _ _ => false) q) p

theorem var_eq (ctx : Context) (x : Var) (k : Int) (p : Poly) (h : var_eq_cert x k p = true)
    (e : p.denote' ctx = 0) : x.denote ctx = k := by
  rw [Poly.denote'_eq_denote] at e
  match p, h, e with
  | .add a y (.num c), h, e =>
    have h : (!Int.beq' a 0 && (Nat.beq x y && Int.beq' (a * k + c) 0)) = true := h
    have e : a * ctx.get y + c = 0 := e
    rw [Bool.and_eq_true, Bool.and_eq_true, Bool.not_eq_true', beq'_eq_false, beq'_eq] at h
    have h₁ : a * ctx.get y = a * k := by omega
    rw [Nat.eq_of_beq_eq_true h.2.1]
    exact Int.eq_of_mul_eq_mul_left h.1 h₁

theorem of_var_eq (ctx : Context) (x : Var) (k : Int) (p : Poly) (h : p.beq' (.add 1 x (.num (-k))) = true)
    (e : x.denote ctx = k) : p.denote' ctx = 0 := by
  have e : ctx.get x = k := e
  rw [Poly.beq'_eq.mp h, Poly.denote'_eq_denote, Poly.denote_add, Poly.denote_num]; omega

theorem of_var_eq_var (ctx : Context) (x y : Var) (p : Poly)
    (h : p.beq' (.add 1 x (.add (-1) y (.num 0))) = true) (e : x.denote ctx = y.denote ctx) : p.denote' ctx = 0 := by
  have e : ctx.get x = ctx.get y := e
  rw [Poly.beq'_eq.mp h, Poly.denote'_eq_denote, Poly.denote_add, Poly.denote_add, Poly.denote_num]; omega

theorem of_var_eq_mul (ctx : Context) (x : Var) (k : Int) (y : Var) (p : Poly)
    (h : p.beq' (.add 1 x (.add (-k) y (.num 0))) = true) (e : x.denote ctx = k * y.denote ctx) :
    p.denote' ctx = 0 := by
  have e : ctx.get x = k * ctx.get y := e
  rw [Poly.beq'_eq.mp h, Poly.denote'_eq_denote, Poly.denote_add, Poly.denote_add, Poly.denote_num, Int.neg_mul]; omega

theorem eq_one_mul (a : Int) : a = 1 * a := (Int.one_mul a).symm
theorem mul_eq_kk (a b k₁ k₂ k : Int) (h₁ : a = k₁) (h₂ : b = k₂) (h₃ : Int.beq' (k₁ * k₂) k = true) : a * b = k := by
  rw [h₁, h₂, ← beq'_eq.mp h₃]
theorem mul_eq_kkx (a b k₁ k₂ c k : Int) (h₁ : a = k₁) (h₂ : b = k₂ * c) (h₃ : Int.beq' (k₁ * k₂) k = true) :
    a * b = k * c := by
  rw [h₁, h₂, ← beq'_eq.mp h₃, Int.mul_assoc]
theorem mul_eq_kxk (a b k₁ c k₂ k : Int) (h₁ : a = k₁ * c) (h₂ : b = k₂) (h₃ : Int.beq' (k₁ * k₂) k = true) :
    a * b = k * c := by
  rw [h₁, h₂, ← beq'_eq.mp h₃, Int.mul_right_comm]
theorem mul_eq_zero_left (a b : Int) (h : a = 0) : a * b = 0 := by rw [h, Int.zero_mul]
theorem mul_eq_zero_right (a b : Int) (h : b = 0) : a * b = 0 := by rw [h, Int.mul_zero]

theorem div_eq (a b k : Int) (h : b = k) : a / b = a / k := h ▸ rfl
theorem mod_eq (a b k : Int) (h : b = k) : a % b = a % k := h ▸ rfl
theorem div_eq' (a b b' k : Int) (h₁ : b = b') (h₂ : Int.beq' k (a / b') = true) : a / b = k := by
  rw [h₁, beq'_eq.mp h₂]
theorem mod_eq' (a b b' k : Int) (h₁ : b = b') (h₂ : Int.beq' k (a % b') = true) : a % b = k := by
  rw [h₁, beq'_eq.mp h₂]

theorem pow_eq (a : Int) (b : Nat) (a' b' k : Int) (h₁ : a = a') (h₂ : (b : Int) = b')
    (h₃ : Int.beq' k (a' ^ b'.toNat) = true) : a ^ b = k := by
  rw [h₁, beq'_eq.mp h₃, ← h₂]; rfl

end Int.Internal.Linear
