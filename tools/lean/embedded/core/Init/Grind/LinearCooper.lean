prelude
import Init.Grind.LinearDivides

/-!
# `grind`: Cooper's case splits

From `a * x + p ≤ 0` with `a < 0` and `b * x + q ≤ 0` with `0 < b` the variable `x` goes away at the price of cases:
one of finitely many numbers `k` is the distance of `x` from one of its bounds, up to a common multiple.
-/

namespace Int.Internal.Linear

variable {ctx : Context}

/-! ## Disjunctions over the numbers below a bound -/

/-- `p (n - 1) ∨ … ∨ p 0 ∨ False`. -/
def OrOver (n : Nat) (p : Nat → Prop) : Prop := Nat.rec False (fun n rest => p n ∨ rest) n

/-- `¬p n → … → ¬p 1 → p 0`. -/
def OrOver_cases_type (n : Nat) (p : Nat → Prop) : Prop := Nat.rec (p 0) (fun n rest => ¬p (n + 1) → rest) n

theorem orOver_cases {n : Nat} {p : Nat → Prop} (h : OrOver (n + 1) p) : OrOver_cases_type n p := by
  induction n with
  | zero => exact Or.resolve_right h id
  | succ n ih => exact fun hn => ih (Or.resolve_left h hn)

theorem orOver_of_lt {n k : Nat} {p : Nat → Prop} (hk : k < n) (h : p k) : OrOver n p := by
  induction n with
  | zero => exact absurd hk (Nat.not_lt_zero k)
  | succ n ih =>
    cases Nat.eq_or_lt_of_le (Nat.le_of_lt_succ hk) with
    | inl e => exact Or.inl (e ▸ h)
    | inr hk => exact Or.inr (ih hk)

/-- A number that is not negative may be replaced with what `n` leaves of it. -/
theorem orOver_of_emod {n : Nat} {k : Int} {p : Nat → Prop} (hn : 0 < n) (hk : 0 ≤ k)
    (h : ∀ l : Nat, (l : Int) ≤ k → (n : Int) ∣ l - k → p l) : OrOver n p := by
  have h₁ := Int.emod_nonneg k (show (n : Int) ≠ 0 by omega)
  have h₂ := Int.emod_lt_of_pos k (show (0 : Int) < n by omega)
  have h₃ := Int.mul_ediv_add_emod k n
  have h₄ := Int.mul_nonneg (Int.natCast_nonneg n) (Int.ediv_nonneg hk (Int.natCast_nonneg n))
  refine orOver_of_lt (k := (k % n).toNat) (by omega) (h _ (by omega) ⟨-(k / n), ?_⟩)
  rw [Int.mul_neg]; omega

/-! ## The least common multiples -/

/-- A multiple of `a` that times `c` is a multiple of `a * d`. -/
def period (a d c : Int) : Nat := Int.lcm a (a * d / Int.gcd (a * d) c)

variable {a b c d : Int}

theorem period_pos (ha : a ≠ 0) (hd : d ≠ 0) : 0 < period a d c := by
  refine Nat.pos_of_ne_zero fun h => ?_
  have hg := Int.gcd_dvd_left (a * d) c
  have h₁ := Int.ediv_mul_cancel hg
  have h₂ : a * d ≠ 0 := Int.mul_ne_zero ha hd
  have h₃ : a * d / Int.gcd (a * d) c ≠ 0 := fun e => h₂ (by rw [← h₁, e, Int.zero_mul])
  have h₄ : a.natAbs.lcm (a * d / Int.gcd (a * d) c).natAbs = 0 := h
  exact Nat.lcm_ne_zero (fun e => ha (Int.natAbs_eq_zero.mp e)) (fun e => h₃ (Int.natAbs_eq_zero.mp e)) h₄

theorem dvd_period : a ∣ (period a d c : Int) := Int.dvd_lcm_left _ _

theorem dvd_mul_period : a * d ∣ c * (period a d c : Int) := by
  have h₁ := Int.ediv_mul_cancel (Int.gcd_dvd_left (a * d) c)
  have h₂ := Int.ediv_mul_cancel (Int.gcd_dvd_right (a * d) c)
  have h₃ : a * d / Int.gcd (a * d) c ∣ (period a d c : Int) := Int.dvd_lcm_right _ _
  have h₄ := Int.mul_dvd_mul (Int.dvd_refl (c / Int.gcd (a * d) c * Int.gcd (a * d) c)) h₃
  rw [Int.mul_assoc (c / _), Int.mul_comm (Int.gcd (a * d) c : Int), h₁, h₂] at h₄
  exact Int.dvd_trans (Int.dvd_mul_left _ _) h₄

/-! ## The distance from the lower bound -/

theorem lower_cases {p q x : Int} {n : Nat} {P : Nat → Prop} (ha : a < 0) (hb : 0 < b) (hn : 0 < n)
    (h₁ : a * x + p ≤ 0) (h₂ : b * x + q ≤ 0)
    (h : ∀ k : Nat, b * p + -a * q + b * k ≤ 0 → (n : Int) ∣ p + k - -a * x → P k) : OrOver n P := by
  refine orOver_of_emod (k := -a * x - p) hn (by rw [Int.neg_mul]; omega) fun k hk hd => h k ?_ ?_
  · have h₃ := Int.mul_le_mul_of_nonneg_left hk (Int.le_of_lt hb)
    have h₄ := Int.mul_le_mul_of_nonneg_left h₂ (show 0 ≤ -a by omega)
    rw [Int.mul_sub, Int.mul_left_comm] at h₃
    rw [Int.mul_add, Int.mul_zero] at h₄
    omega
  · rw [show p + k - -a * x = k - (-a * x - p) by omega]; exact hd

/-- What is left when `k` is the distance of `-a * x` from its lower bound `p`. -/
def cooper_left_split (ctx : Context) (p₁ p₂ : Poly) (k : Nat) : Prop :=
  p₂.leadCoeff * p₁.tail.denote ctx + -p₁.leadCoeff * p₂.tail.denote ctx + p₂.leadCoeff * k ≤ 0 ∧
    p₁.leadCoeff ∣ p₁.tail.denote ctx + k

@[inherit_doc cooper_left_split]
def cooper_dvd_left_split (ctx : Context) (p₁ p₂ p₃ : Poly) (d : Int) (k : Nat) : Prop :=
  cooper_left_split ctx p₁ p₂ k ∧ p₁.leadCoeff * d ∣
    p₃.leadCoeff * p₁.tail.denote ctx + -p₁.leadCoeff * p₃.tail.denote ctx + p₃.leadCoeff * k

noncomputable def cooper_cert (p₁ p₂ : Poly) : Bool :=
  Poly.rec (fun _ => false) (fun a x _ _ => Poly.rec (fun _ => false) (fun b y _ _ =>
    Nat.beq x y && (Int.blt' a 0 && Int.blt' 0 b)) p₂) p₁

noncomputable def cooper_dvd_cert (p₁ p₂ p₃ : Poly) (d : Int) : Bool :=
  Int.blt' 0 d && (cooper_cert p₁ p₂ &&
    Poly.rec (fun _ => false) (fun _ x _ _ => Poly.rec (fun _ => false) (fun _ z _ _ => Nat.beq x z) p₃) p₁)

theorem of_cooper_cert {p₁ p₂ : Poly} (h : cooper_cert p₁ p₂ = true) : p₁.leadCoeff < 0 ∧ 0 < p₂.leadCoeff ∧
    ∃ x : Var, p₁ = .add p₁.leadCoeff x p₁.tail ∧ p₂ = .add p₂.leadCoeff x p₂.tail := by
  match p₁, p₂, h with
  | .add a x p, .add b y q, h =>
    have h : (Nat.beq x y && (Int.blt' a 0 && Int.blt' 0 b)) = true := h
    rw [Bool.and_eq_true, Bool.and_eq_true, blt'_eq, blt'_eq] at h
    have hx := Nat.eq_of_beq_eq_true h.1
    subst hx
    exact ⟨h.2.1, h.2.2, x, rfl, rfl⟩

theorem of_cooper_dvd_cert {p₁ p₂ p₃ : Poly} (h : cooper_dvd_cert p₁ p₂ p₃ d = true) : 0 < d ∧ p₁.leadCoeff < 0 ∧
    0 < p₂.leadCoeff ∧ ∃ x : Var, p₁ = .add p₁.leadCoeff x p₁.tail ∧ p₂ = .add p₂.leadCoeff x p₂.tail ∧
      p₃ = .add p₃.leadCoeff x p₃.tail := by
  rw [cooper_dvd_cert, Bool.and_eq_true, Bool.and_eq_true, blt'_eq] at h
  obtain ⟨ha, hb, x, e₁, e₂⟩ := of_cooper_cert h.2.1
  refine ⟨h.1, ha, hb, x, e₁, e₂, ?_⟩
  have h := h.2.2
  rw [e₁] at h
  match p₃, h with
  | .add c z s, h => rw [Nat.eq_of_beq_eq_true (n := x) (m := z) h]; rfl

noncomputable def cooper_left_cert (p₁ p₂ : Poly) (n : Nat) : Bool :=
  cooper_cert p₁ p₂ && Nat.beq n p₁.leadCoeff.natAbs

theorem cooper_left (ctx : Context) (p₁ p₂ : Poly) (n : Nat) (h : cooper_left_cert p₁ p₂ n = true)
    (h₁ : p₁.denote' ctx ≤ 0) (h₂ : p₂.denote' ctx ≤ 0) : OrOver n (cooper_left_split ctx p₁ p₂) := by
  rw [cooper_left_cert, Bool.and_eq_true] at h
  obtain ⟨ha, hb, x, e₁, e₂⟩ := of_cooper_cert h.1
  rw [Poly.denote'_eq_denote, e₁, Poly.denote_add] at h₁
  rw [Poly.denote'_eq_denote, e₂, Poly.denote_add] at h₂
  rw [Nat.eq_of_beq_eq_true h.2]
  refine lower_cases ha hb (by omega) h₁ h₂ fun k hk hd => ⟨hk, ?_⟩
  have hd := Int.dvd_add (Int.natAbs_dvd.mp hd) (Int.dvd_mul_right (p₁.leadCoeff) (-ctx.get x))
  rw [Int.mul_neg, Int.neg_mul, show ∀ a b : Int, a - -b + -b = a from fun a b => by omega] at hd
  exact hd

theorem cooper_left_split_ineq (ctx : Context) (p₁ p₂ : Poly) (k : Nat) (b : Int) (p' : Poly)
    (h : cooper_left_split ctx p₁ p₂ k)
    (h' : (Int.beq' p₂.leadCoeff b && p'.beq' ((p₁.tail.combine b (-p₁.leadCoeff) p₂.tail).addConst (b * k))) = true) :
    p'.denote' ctx ≤ 0 := by
  rw [Bool.and_eq_true, beq'_eq] at h'
  rw [denote'_eq_of_const h'.2, Poly.denote_combine, ← h'.1]; exact h.1

theorem cooper_left_split_dvd (ctx : Context) (p₁ p₂ : Poly) (k : Nat) (a : Int) (p' : Poly)
    (h : cooper_left_split ctx p₁ p₂ k)
    (h' : (Int.beq' a p₁.leadCoeff && p'.beq' (p₁.tail.addConst k)) = true) : a ∣ p'.denote' ctx := by
  rw [Bool.and_eq_true, beq'_eq] at h'
  rw [denote'_eq_of_const h'.2, h'.1]; exact h.2

noncomputable def cooper_dvd_left_cert (p₁ p₂ p₃ : Poly) (d : Int) (n : Nat) : Bool :=
  cooper_dvd_cert p₁ p₂ p₃ d && Nat.beq n (period p₁.leadCoeff d p₃.leadCoeff)

theorem cooper_dvd_left (ctx : Context) (p₁ p₂ p₃ : Poly) (d : Int) (n : Nat)
    (h : cooper_dvd_left_cert p₁ p₂ p₃ d n = true) (h₁ : p₁.denote' ctx ≤ 0) (h₂ : p₂.denote' ctx ≤ 0)
    (h₃ : d ∣ p₃.denote' ctx) : OrOver n (cooper_dvd_left_split ctx p₁ p₂ p₃ d) := by
  rw [cooper_dvd_left_cert, Bool.and_eq_true] at h
  obtain ⟨hd, ha, hb, x, e₁, e₂, e₃⟩ := of_cooper_dvd_cert h.1
  rw [Poly.denote'_eq_denote, e₁, Poly.denote_add] at h₁
  rw [Poly.denote'_eq_denote, e₂, Poly.denote_add] at h₂
  rw [Poly.denote'_eq_denote, e₃, Poly.denote_add] at h₃
  rw [Nat.eq_of_beq_eq_true h.2]
  refine lower_cases ha hb (period_pos (Int.ne_of_lt ha) (Int.ne_of_gt hd)) h₁ h₂ fun k hk hn => ⟨⟨hk, ?_⟩, ?_⟩
  · have hn := Int.dvd_add (Int.dvd_trans dvd_period hn) (Int.dvd_mul_right (p₁.leadCoeff) (-ctx.get x))
    rw [Int.mul_neg, Int.neg_mul, show ∀ a b : Int, a - -b + -b = a from fun a b => by omega] at hn
    exact hn
  · have i₁ := Int.dvd_trans dvd_mul_period (Int.mul_dvd_mul (Int.dvd_refl p₃.leadCoeff) hn)
    have i₂ := Int.mul_dvd_mul (Int.dvd_refl p₁.leadCoeff) h₃
    have i := Int.dvd_sub i₁ i₂
    simp only [Int.mul_sub, Int.mul_add, Int.neg_mul, Int.mul_neg, Int.mul_left_comm p₃.leadCoeff p₁.leadCoeff] at i
    rw [show ∀ a b c d : Int, a + b - -c - (c + d) = a + -d + b from fun a b c d => by omega] at i
    rw [Int.neg_mul]; exact i

/-! ## The distance from the upper bound -/

theorem upper_cases {p q x : Int} {n : Nat} {P : Nat → Prop} (ha : a < 0) (hb : 0 < b) (hn : 0 < n)
    (h₁ : a * x + p ≤ 0) (h₂ : b * x + q ≤ 0)
    (h : ∀ k : Nat, b * p + -a * q + -a * k ≤ 0 → (n : Int) ∣ q + k - -(b * x) → P k) : OrOver n P := by
  refine orOver_of_emod (k := -q - b * x) hn (by omega) fun k hk hd => h k ?_ ?_
  · have h₃ := Int.mul_le_mul_of_nonneg_left hk (show 0 ≤ -a by omega)
    have h₄ := Int.mul_le_mul_of_nonneg_left h₁ (Int.le_of_lt hb)
    rw [Int.mul_sub, Int.mul_neg, Int.neg_mul a (b * x), Int.mul_left_comm] at h₃
    rw [Int.mul_add, Int.mul_zero] at h₄
    omega
  · rw [show q + k - -(b * x) = k - (-q - b * x) by omega]; exact hd

/-- What is left when `k` is the distance of `b * x` from its upper bound `-q`. -/
def cooper_right_split (ctx : Context) (p₁ p₂ : Poly) (k : Nat) : Prop :=
  p₂.leadCoeff * p₁.tail.denote ctx + -p₁.leadCoeff * p₂.tail.denote ctx + -p₁.leadCoeff * k ≤ 0 ∧
    p₂.leadCoeff ∣ p₂.tail.denote ctx + k

@[inherit_doc cooper_right_split]
def cooper_dvd_right_split (ctx : Context) (p₁ p₂ p₃ : Poly) (d : Int) (k : Nat) : Prop :=
  cooper_right_split ctx p₁ p₂ k ∧ p₂.leadCoeff * d ∣
    -p₃.leadCoeff * p₂.tail.denote ctx + p₂.leadCoeff * p₃.tail.denote ctx + -p₃.leadCoeff * k

noncomputable def cooper_right_cert (p₁ p₂ : Poly) (n : Nat) : Bool :=
  cooper_cert p₁ p₂ && Nat.beq n p₂.leadCoeff.natAbs

theorem cooper_right (ctx : Context) (p₁ p₂ : Poly) (n : Nat) (h : cooper_right_cert p₁ p₂ n = true)
    (h₁ : p₁.denote' ctx ≤ 0) (h₂ : p₂.denote' ctx ≤ 0) : OrOver n (cooper_right_split ctx p₁ p₂) := by
  rw [cooper_right_cert, Bool.and_eq_true] at h
  obtain ⟨ha, hb, x, e₁, e₂⟩ := of_cooper_cert h.1
  rw [Poly.denote'_eq_denote, e₁, Poly.denote_add] at h₁
  rw [Poly.denote'_eq_denote, e₂, Poly.denote_add] at h₂
  rw [Nat.eq_of_beq_eq_true h.2]
  refine upper_cases ha hb (by omega) h₁ h₂ fun k hk hd => ⟨hk, ?_⟩
  have hd := Int.dvd_add (Int.natAbs_dvd.mp hd) (Int.dvd_mul_right p₂.leadCoeff (-ctx.get x))
  rw [Int.mul_neg, show ∀ a b : Int, a - -b + -b = a from fun a b => by omega] at hd
  exact hd

theorem cooper_right_split_ineq (ctx : Context) (p₁ p₂ : Poly) (k : Nat) (a : Int) (p' : Poly)
    (h : cooper_right_split ctx p₁ p₂ k)
    (h' : (Int.beq' p₁.leadCoeff a && p'.beq' ((p₁.tail.combine p₂.leadCoeff (-a) p₂.tail).addConst (-a * k))) = true) :
    p'.denote' ctx ≤ 0 := by
  rw [Bool.and_eq_true, beq'_eq] at h'
  rw [denote'_eq_of_const h'.2, Poly.denote_combine, ← h'.1]; exact h.1

theorem cooper_right_split_dvd (ctx : Context) (p₁ p₂ : Poly) (k : Nat) (b : Int) (p' : Poly)
    (h : cooper_right_split ctx p₁ p₂ k)
    (h' : (Int.beq' b p₂.leadCoeff && p'.beq' (p₂.tail.addConst k)) = true) : b ∣ p'.denote' ctx := by
  rw [Bool.and_eq_true, beq'_eq] at h'
  rw [denote'_eq_of_const h'.2, h'.1]; exact h.2

noncomputable def cooper_dvd_right_cert (p₁ p₂ p₃ : Poly) (d : Int) (n : Nat) : Bool :=
  cooper_dvd_cert p₁ p₂ p₃ d && Nat.beq n (period p₂.leadCoeff d p₃.leadCoeff)

theorem cooper_dvd_right (ctx : Context) (p₁ p₂ p₃ : Poly) (d : Int) (n : Nat)
    (h : cooper_dvd_right_cert p₁ p₂ p₃ d n = true) (h₁ : p₁.denote' ctx ≤ 0) (h₂ : p₂.denote' ctx ≤ 0)
    (h₃ : d ∣ p₃.denote' ctx) : OrOver n (cooper_dvd_right_split ctx p₁ p₂ p₃ d) := by
  rw [cooper_dvd_right_cert, Bool.and_eq_true] at h
  obtain ⟨hd, ha, hb, x, e₁, e₂, e₃⟩ := of_cooper_dvd_cert h.1
  rw [Poly.denote'_eq_denote, e₁, Poly.denote_add] at h₁
  rw [Poly.denote'_eq_denote, e₂, Poly.denote_add] at h₂
  rw [Poly.denote'_eq_denote, e₃, Poly.denote_add] at h₃
  rw [Nat.eq_of_beq_eq_true h.2]
  refine upper_cases ha hb (period_pos (Int.ne_of_gt hb) (Int.ne_of_gt hd)) h₁ h₂ fun k hk hn => ⟨⟨hk, ?_⟩, ?_⟩
  · have hn := Int.dvd_add (Int.dvd_trans dvd_period hn) (Int.dvd_mul_right p₂.leadCoeff (-ctx.get x))
    rw [Int.mul_neg, show ∀ a b : Int, a - -b + -b = a from fun a b => by omega] at hn
    exact hn
  · have i₁ := Int.dvd_trans dvd_mul_period (Int.mul_dvd_mul (Int.dvd_refl p₃.leadCoeff) hn)
    have i₂ := Int.mul_dvd_mul (Int.dvd_refl p₂.leadCoeff) h₃
    have i := Int.dvd_sub i₂ i₁
    simp only [Int.mul_sub, Int.mul_add, Int.mul_neg, Int.mul_left_comm p₃.leadCoeff p₂.leadCoeff] at i
    rw [show ∀ a b c d : Int, c + d - (a + b - -c) = -a + d + -b from fun a b c d => by omega] at i
    rw [Int.neg_mul, Int.neg_mul]; exact i

/-! ## Further divisibilities -/

theorem cooper_dvd_left_split_ineq (ctx : Context) (p₁ p₂ p₃ : Poly) (d : Int) (k : Nat) (b : Int) (p' : Poly)
    (h : cooper_dvd_left_split ctx p₁ p₂ p₃ d k)
    (h' : (Int.beq' p₂.leadCoeff b && p'.beq' ((p₁.tail.combine b (-p₁.leadCoeff) p₂.tail).addConst (b * k))) = true) :
    p'.denote' ctx ≤ 0 := cooper_left_split_ineq ctx p₁ p₂ k b p' h.1 h'

theorem cooper_dvd_left_split_dvd1 (ctx : Context) (p₁ p₂ p₃ : Poly) (d : Int) (k : Nat) (a : Int) (p' : Poly)
    (h : cooper_dvd_left_split ctx p₁ p₂ p₃ d k)
    (h' : (Int.beq' a p₁.leadCoeff && p'.beq' (p₁.tail.addConst k)) = true) : a ∣ p'.denote' ctx :=
  cooper_left_split_dvd ctx p₁ p₂ k a p' h.1 h'

theorem cooper_dvd_left_split_dvd2 (ctx : Context) (p₁ p₂ p₃ : Poly) (d : Int) (k : Nat) (d' : Int) (p' : Poly)
    (h : cooper_dvd_left_split ctx p₁ p₂ p₃ d k)
    (h' : (Int.beq' d' (p₁.leadCoeff * d) && p'.beq'
      ((p₁.tail.combine p₃.leadCoeff (-p₁.leadCoeff) p₃.tail).addConst (p₃.leadCoeff * k))) = true) :
    d' ∣ p'.denote' ctx := by
  rw [Bool.and_eq_true, beq'_eq] at h'
  rw [denote'_eq_of_const h'.2, Poly.denote_combine, h'.1]; exact h.2

theorem cooper_dvd_right_split_ineq (ctx : Context) (p₁ p₂ p₃ : Poly) (d : Int) (k : Nat) (a : Int) (p' : Poly)
    (h : cooper_dvd_right_split ctx p₁ p₂ p₃ d k)
    (h' : (Int.beq' p₁.leadCoeff a && p'.beq' ((p₁.tail.combine p₂.leadCoeff (-a) p₂.tail).addConst (-a * k))) = true) :
    p'.denote' ctx ≤ 0 := cooper_right_split_ineq ctx p₁ p₂ k a p' h.1 h'

theorem cooper_dvd_right_split_dvd1 (ctx : Context) (p₁ p₂ p₃ : Poly) (d : Int) (k : Nat) (b : Int) (p' : Poly)
    (h : cooper_dvd_right_split ctx p₁ p₂ p₃ d k)
    (h' : (Int.beq' b p₂.leadCoeff && p'.beq' (p₂.tail.addConst k)) = true) : b ∣ p'.denote' ctx :=
  cooper_right_split_dvd ctx p₁ p₂ k b p' h.1 h'

theorem cooper_dvd_right_split_dvd2 (ctx : Context) (p₁ p₂ p₃ : Poly) (d : Int) (k : Nat) (d' : Int) (p' : Poly)
    (h : cooper_dvd_right_split ctx p₁ p₂ p₃ d k)
    (h' : (Int.beq' d' (p₂.leadCoeff * d) && p'.beq'
      ((p₂.tail.combine (-p₃.leadCoeff) p₂.leadCoeff p₃.tail).addConst (-p₃.leadCoeff * k))) = true) :
    d' ∣ p'.denote' ctx := by
  rw [Bool.and_eq_true, beq'_eq] at h'
  rw [denote'_eq_of_const h'.2, Poly.denote_combine, h'.1]; exact h.2

/-! ## No number of the right remainder between the bounds -/

noncomputable def cooper_unsat_cert (p₁ p₂ p₃ : Poly) (d α β : Int) : Bool :=
  Int.beq' p₁.leadCoeff (-1) && (Int.beq' p₂.leadCoeff 1 && (cooper_dvd_cert p₁ p₂ p₃ d &&
    (Int.beq' (α * p₃.leadCoeff + β * d) 1 && Int.blt' (-p₂.getConst)
      (cdiv (p₁.getConst - -α * p₃.getConst % d) d * d + -α * p₃.getConst % d) &&
    (p₁.tail.beq' (.num p₁.getConst) && (p₂.tail.beq' (.num p₂.getConst) && p₃.tail.beq' (.num p₃.getConst))))))

theorem cooper_unsat (ctx : Context) (p₁ p₂ p₃ : Poly) (d α β : Int) (h : cooper_unsat_cert p₁ p₂ p₃ d α β = true)
    (h₁ : p₁.denote' ctx ≤ 0) (h₂ : p₂.denote' ctx ≤ 0) (h₃ : d ∣ p₃.denote' ctx) : False := by
  simp only [cooper_unsat_cert, Bool.and_eq_true, beq'_eq, blt'_eq, Poly.beq'_eq] at h
  obtain ⟨ha, hb, h, ⟨hc, hlt⟩, t₁, t₂, t₃⟩ := h
  obtain ⟨hd, -, -, x, e₁, e₂, e₃⟩ := of_cooper_dvd_cert h
  rw [Poly.denote'_eq_denote, e₁, Poly.denote_add, t₁, Poly.denote_num, ha] at h₁
  rw [Poly.denote'_eq_denote, e₂, Poly.denote_add, t₂, Poly.denote_num, hb] at h₂
  rw [Poly.denote'_eq_denote, e₃, Poly.denote_add, t₃, Poly.denote_num] at h₃
  generalize p₁.getConst = a at *
  generalize p₂.getConst = b at *
  generalize p₃.getConst = e at *
  generalize p₃.leadCoeff = c at *
  generalize ctx.get x = x at *
  have hr : d ∣ x - -α * e % d := by
    have i := Int.dvd_add (Int.dvd_add (Int.dvd_mul_of_dvd_right (b := α) h₃) (Int.dvd_mul_right d (β * x)))
      (Int.dvd_mul_right d (-α * e / d))
    have hm := Int.mul_ediv_add_emod (-α * e) d
    have hx : (α * c + β * d) * x = x := by rw [hc, Int.one_mul]
    rw [Int.add_mul, Int.mul_assoc, Int.mul_assoc, Int.mul_left_comm β] at hx
    rw [Int.mul_add] at i
    rw [Int.neg_mul] at hm i ⊢
    rwa [show x - -(α * e) % d = α * (c * x) + α * e + d * (β * x) + d * (-(α * e) / d) by omega]
  generalize -α * e % d = r at *
  cases hr with
  | intro k hk =>
    have hk' : cdiv (a - r) d ≤ k := by
      have : -k ≤ -(a - r) / d := Int.le_ediv_of_mul_le hd (by rw [Int.neg_mul, Int.mul_comm]; omega)
      rw [cdiv]; omega
    have := Int.mul_le_mul_of_nonneg_left hk' (Int.le_of_lt hd)
    rw [Int.mul_comm d] at this
    omega

end Int.Internal.Linear
