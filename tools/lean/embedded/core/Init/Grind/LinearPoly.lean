prelude
import Init.Omega
import Init.Int.Gcd
import Init.Int.Linear
import Init.Int.Product
import Init.Tactic.Linear

/-!
# `grind`: linear polynomials

What the solver `lia` and `simp +arith` on integers compute with: expressions, and polynomials whose variables
decrease, each with a coefficient other than `0`. The tactic computes with them in native code and leaves it to the
kernel to compute them again; so the functions are written with recursors, as those for `omega` are.
-/

namespace Int.Internal.Linear

abbrev Var := Nat

/-- The values of the variables. -/
abbrev Context := Lean.RArray Int

abbrev Var.denote (ctx : Context) (v : Var) : Int := ctx.get v

/-- Linear expressions. -/
inductive Expr where
  | num (v : Int)
  | var (i : Var)
  | add (a b : Expr)
  | sub (a b : Expr)
  | neg (a : Expr)
  | mulL (k : Int) (a : Expr)
  | mulR (a : Expr) (k : Int)

instance instInhabitedExpr : Inhabited Expr := ⟨.num 0⟩

/-- Linear polynomials: `k * v + p`, down to a number. -/
inductive Poly where
  | num (k : Int)
  | add (k : Int) (v : Var) (p : Poly)

instance instInhabitedPoly : Inhabited Poly := ⟨.num 0⟩

noncomputable def Expr.denote (ctx : Context) (e : Expr) : Int :=
  Expr.rec (fun k => k) (fun x => ctx.get x) (fun _ _ a b => a + b) (fun _ _ a b => a - b) (fun _ a => -a)
    (fun k _ a => k * a) (fun _ k a => a * k) e

noncomputable def Poly.denote (ctx : Context) (p : Poly) : Int :=
  Poly.rec (fun k => k) (fun k x _ p => k * ctx.get x + p) p

/-- The value as `simp` and `grind` write it: sums from the left, no coefficient `1`, no constant `0`. -/
noncomputable def Poly.denote'.go (ctx : Context) (p : Poly) : Int → Int :=
  Poly.rec (fun k r => bif Int.beq' k 0 then r else r + k)
    (fun k x _ go r => bif Int.beq' k 1 then go (r + ctx.get x) else go (r + k * ctx.get x)) p

@[inherit_doc Poly.denote'.go]
noncomputable def Poly.denote' (ctx : Context) (p : Poly) : Int :=
  Poly.rec (fun k => k)
    (fun k x p _ => bif Int.beq' k 1 then denote'.go ctx p (ctx.get x) else denote'.go ctx p (k * ctx.get x)) p

/-! ## Computing with polynomials -/

noncomputable def Poly.addConst (p : Poly) (k : Int) : Poly :=
  Poly.rec (fun c => .num (c + k)) (fun a x _ p => .add a x p) p

/-- Add `a * x` to a polynomial. -/
noncomputable def Poly.insert (a : Int) (x : Var) (p : Poly) : Poly :=
  Poly.rec (fun c => .add a x (.num c))
    (fun b y q p => bif Nat.blt y x then .add a x (.add b y q)
      else bif Nat.beq x y then (bif Int.beq' (a + b) 0 then q else .add (a + b) y q) else .add b y p) p

/-- Sort the variables and join those that are the same. -/
noncomputable def Poly.norm (p : Poly) : Poly := Poly.rec (fun c => .num c) (fun a x _ p => insert a x p) p

noncomputable def Poly.mul (p : Poly) (k : Int) : Poly :=
  bif Int.beq' k 0 then .num 0 else Poly.rec (fun c => .num (k * c)) (fun a x _ p => .add (k * a) x p) p

/-- `a * p + b * q`, where `a` and `b` are not `0`. -/
noncomputable def Poly.merge (a b : Int) (p : Poly) : Poly → Poly :=
  Poly.rec (fun c q => addConst (mul q b) (a * c))
    (fun k x _ merge q => Poly.rec (fun c => .add (a * k) x (merge (.num c)))
      (fun l y q step => bif Nat.beq x y then
          (bif Int.beq' (a * k + b * l) 0 then merge q else .add (a * k + b * l) x (merge q))
        else bif Nat.blt y x then .add (a * k) x (merge (.add l y q)) else .add (b * l) y step) q) p

/-- `a * p + b * q`. -/
noncomputable def Poly.combine (a b : Int) (p q : Poly) : Poly :=
  bif Int.beq' a 0 then mul q b else bif Int.beq' b 0 then mul p a else merge a b p q

protected noncomputable def Poly.beq' (p : Poly) : Poly → Bool :=
  Poly.rec (fun k q => Poly.rec (fun l => Int.beq' k l) (fun _ _ _ _ => false) q)
    (fun k x _ same q => Poly.rec (fun _ => false) (fun l y q _ => Int.beq' k l && (Nat.beq x y && same q)) q) p

/-- The polynomial of an expression. -/
noncomputable def Expr.norm (e : Expr) : Poly :=
  Expr.rec (fun k => .num k) (fun x => .add 1 x (.num 0)) (fun _ _ p q => Poly.combine 1 1 p q)
    (fun _ _ p q => Poly.combine 1 (-1) p q) (fun _ p => Poly.mul p (-1)) (fun k _ p => Poly.mul p k)
    (fun _ k p => Poly.mul p k) e

noncomputable def Poly.getConst (p : Poly) : Int := Poly.rec (fun k => k) (fun _ _ _ k => k) p
noncomputable def Poly.leadCoeff (p : Poly) : Int := Poly.rec (fun _ => 1) (fun k _ _ _ => k) p
noncomputable def Poly.tail (p : Poly) : Poly := Poly.rec (fun k => .num k) (fun _ _ p _ => p) p
noncomputable def Poly.coeff (p : Poly) (x : Var) : Int :=
  Poly.rec (fun _ => 0) (fun k y _ c => bif Nat.beq x y then k else c) p

/-- The quotient, rounded up. -/
def cdiv (a b : Int) : Int := -(-a / b)
/-- What `cdiv` leaves: between `-b` and `0`. -/
def cmod (a b : Int) : Int := -(-a % b)

/-- Divide the coefficients and the constant, which is rounded up. -/
noncomputable def Poly.div (k : Int) (p : Poly) : Poly :=
  Poly.rec (fun c => .num (cdiv c k)) (fun a x _ p => .add (a / k) x p) p

/-- Whether `k` divides all coefficients, of which the constant is none. -/
noncomputable def Poly.divCoeffs (k : Int) (p : Poly) : Bool :=
  Poly.rec (fun _ => true) (fun a _ _ ok => Int.beq' (a % k) 0 && ok) p

/-- The greatest common divisor of `k` and the coefficients. -/
noncomputable def Poly.gcdCoeffs (p : Poly) : Int → Int :=
  Poly.rec (fun _ k => k) (fun a _ _ gcd k => gcd (Int.gcd a k : Int)) p

/-! ## Comparisons -/

theorem beq'_eq {a b : Int} : (Int.beq' a b = true) = (a = b) := by
  refine propext ⟨fun h => ?_, fun h => ?_⟩
  · cases a <;> cases b <;> first | exact congrArg _ (Nat.eq_of_beq_eq_true h) | exact nomatch h
  · subst h; cases a <;> exact Nat.beq_refl _

theorem beq'_eq_false {a b : Int} : (Int.beq' a b = false) = ¬a = b := by
  rw [← beq'_eq, Bool.not_eq_true]

theorem ble'_eq : {a b : Int} → (Int.ble' a b = true) = (a ≤ b)
  | .ofNat m, .ofNat n => propext ⟨fun h => Int.ofNat_le.2 (Nat.le_of_ble_eq_true h),
      fun h => Nat.ble_eq_true_of_le (Int.ofNat_le.1 h)⟩
  | .ofNat m, .negSucc n => propext ⟨fun h => Bool.noConfusion h,
      fun h => absurd h (by rw [ofNat_eq_natCast, negSucc_eq]; omega)⟩
  | .negSucc m, .ofNat n => propext ⟨fun _ => by rw [ofNat_eq_natCast, negSucc_eq]; omega, fun _ => rfl⟩
  | .negSucc m, .negSucc n => propext
      ⟨fun h => by have := Nat.le_of_ble_eq_true h; rw [negSucc_eq, negSucc_eq]; omega,
        fun h => Nat.ble_eq_true_of_le (by rw [negSucc_eq, negSucc_eq] at h; omega)⟩

theorem blt'_eq : {a b : Int} → (Int.blt' a b = true) = (a < b)
  | .ofNat m, .ofNat n => propext ⟨fun h => Int.ofNat_lt.2 (Nat.le_of_ble_eq_true h),
      fun h => Nat.ble_eq_true_of_le (Int.ofNat_lt.1 h)⟩
  | .ofNat m, .negSucc n => propext ⟨fun h => Bool.noConfusion h,
      fun h => absurd h (by rw [ofNat_eq_natCast, negSucc_eq]; omega)⟩
  | .negSucc m, .ofNat n => propext ⟨fun _ => by rw [ofNat_eq_natCast, negSucc_eq]; omega, fun _ => rfl⟩
  | .negSucc m, .negSucc n => propext
      ⟨fun h => by have := Nat.le_of_ble_eq_true h; rw [negSucc_eq, negSucc_eq]; omega,
        fun h => Nat.ble_eq_true_of_le (by rw [negSucc_eq, negSucc_eq] at h; omega)⟩

theorem Poly.beq'_eq {p q : Poly} : (p.beq' q = true) = (p = q) := by
  refine propext ⟨fun h => ?_, fun h => ?_⟩
  · induction p generalizing q with
    | num k =>
      cases q with
      | num l => exact congrArg _ (Linear.beq'_eq.mp h)
      | add => exact nomatch h
    | add k x p ih =>
      cases q with
      | num => exact nomatch h
      | add l y q =>
        have h : (Int.beq' k l && (Nat.beq x y && p.beq' q)) = true := h
        rw [Bool.and_eq_true, Bool.and_eq_true, Linear.beq'_eq] at h
        rw [h.1, Nat.eq_of_beq_eq_true h.2.1, ih h.2.2]
  · subst h
    induction p with
    | num k => exact Linear.beq'_eq.mpr rfl
    | add k x p ih =>
      show (Int.beq' k k && (Nat.beq x x && p.beq' p)) = true
      rw [ih, Linear.beq'_eq.mpr rfl, Nat.beq_refl]; rfl

/-! ## Values -/

@[simp] theorem Poly.denote_num (ctx : Context) (k : Int) : (num k).denote ctx = k := rfl
@[simp] theorem Poly.denote_add (ctx : Context) (k : Int) (x : Var) (p : Poly) :
    (add k x p).denote ctx = k * ctx.get x + p.denote ctx := rfl

theorem Poly.denote'_go (ctx : Context) (p : Poly) (r : Int) : denote'.go ctx p r = r + p.denote ctx := by
  induction p generalizing r with
  | num k =>
    show (bif Int.beq' k 0 then r else r + k) = r + k
    cases h : Int.beq' k 0
    · rfl
    · rw [Linear.beq'_eq.mp h, Int.add_zero]; rfl
  | add k x p ih =>
    show (bif Int.beq' k 1 then denote'.go ctx p (r + ctx.get x) else denote'.go ctx p (r + k * ctx.get x)) = _
    rw [ih, ih, denote_add]
    cases h : Int.beq' k 1
    · exact Int.add_assoc ..
    · rw [Linear.beq'_eq.mp h, Int.one_mul]; exact Int.add_assoc ..

theorem Poly.denote'_eq_denote (ctx : Context) (p : Poly) : p.denote' ctx = p.denote ctx := by
  cases p with
  | num => rfl
  | add k x p =>
    show (bif Int.beq' k 1 then denote'.go ctx p (ctx.get x) else denote'.go ctx p (k * ctx.get x)) = _
    rw [denote'_go, denote'_go, denote_add]
    cases h : Int.beq' k 1
    · rfl
    · rw [Linear.beq'_eq.mp h, Int.one_mul]; rfl

@[simp] theorem Poly.denote_addConst (ctx : Context) (p : Poly) (k : Int) :
    (p.addConst k).denote ctx = p.denote ctx + k := by
  induction p with
  | num => rfl
  | add a x p ih => show a * ctx.get x + (p.addConst k).denote ctx = _; rw [ih, denote_add, Int.add_assoc]

@[simp] theorem Poly.denote_insert (ctx : Context) (a : Int) (x : Var) (p : Poly) :
    (p.insert a x).denote ctx = a * ctx.get x + p.denote ctx := by
  induction p with
  | num => rfl
  | add b y q ih =>
    show denote ctx (bif Nat.blt y x then .add a x (.add b y q)
      else bif Nat.beq x y then (bif Int.beq' (a + b) 0 then q else .add (a + b) y q) else .add b y (q.insert a x)) = _
    cases Nat.blt y x with
    | true => rfl
    | false =>
      cases h : Nat.beq x y with
      | true =>
        have h := Nat.eq_of_beq_eq_true h
        subst h
        rw [denote_add, ← Int.add_assoc, ← Int.add_mul]
        cases h : Int.beq' (a + b) 0
        · rfl
        · rw [Linear.beq'_eq.mp h, Int.zero_mul, Int.zero_add]; rfl
      | false => show b * ctx.get y + (q.insert a x).denote ctx = _; rw [ih, denote_add, Int.add_left_comm]

@[simp] theorem Poly.denote_norm (ctx : Context) (p : Poly) : p.norm.denote ctx = p.denote ctx := by
  induction p with
  | num => rfl
  | add a x p ih => show (p.norm.insert a x).denote ctx = _; rw [denote_insert, ih]; rfl

@[simp] theorem Poly.denote_mul (ctx : Context) (p : Poly) (k : Int) : (p.mul k).denote ctx = k * p.denote ctx := by
  unfold mul
  cases h : Int.beq' k 0 with
  | true => rw [Linear.beq'_eq.mp h, Int.zero_mul]; rfl
  | false =>
    induction p with
    | num => rfl
    | add a x p ih =>
      show k * a * ctx.get x + denote ctx _ = _
      rw [denote_add, Int.mul_add, ← ih, Int.mul_assoc]; rfl

theorem Poly.denote_merge (ctx : Context) (a b : Int) (p q : Poly) :
    (p.merge a b q).denote ctx = a * p.denote ctx + b * q.denote ctx := by
  induction p generalizing q with
  | num c =>
    show ((q.mul b).addConst (a * c)).denote ctx = _
    rw [denote_addConst, denote_mul, Int.add_comm]; rfl
  | add k x p ih =>
    induction q with
    | num c =>
      show a * k * ctx.get x + (p.merge a b (.num c)).denote ctx = _
      rw [ih, denote_add, Int.mul_add, Int.mul_assoc, Int.add_assoc]
    | add l y q ih' =>
      show denote ctx (bif Nat.beq x y then
          (bif Int.beq' (a * k + b * l) 0 then p.merge a b q else .add (a * k + b * l) x (p.merge a b q))
        else bif Nat.blt y x then .add (a * k) x (p.merge a b (.add l y q))
          else .add (b * l) y ((add k x p).merge a b q)) = _
      cases h : Nat.beq x y with
      | true =>
        have h := Nat.eq_of_beq_eq_true h
        subst h
        have e : a * (add k x p).denote ctx + b * (add l x q).denote ctx
            = (a * k + b * l) * ctx.get x + (a * p.denote ctx + b * q.denote ctx) := by
          simp only [denote_add, Int.mul_add, Int.add_mul, Int.mul_assoc]; omega
        rw [e, ← ih]
        cases h : Int.beq' (a * k + b * l) 0
        · rfl
        · rw [Linear.beq'_eq.mp h, Int.zero_mul, Int.zero_add]; rfl
      | false =>
        cases Nat.blt y x with
        | true =>
          show a * k * ctx.get x + (p.merge a b (.add l y q)).denote ctx = _
          rw [ih, denote_add, denote_add, Int.mul_add a, Int.mul_assoc, Int.add_assoc]
        | false =>
          show b * l * ctx.get y + ((add k x p).merge a b q).denote ctx = _
          rw [ih', denote_add ctx l, Int.mul_add b, Int.mul_assoc, Int.add_left_comm]

@[simp] theorem Poly.denote_combine (ctx : Context) (a b : Int) (p q : Poly) :
    (combine a b p q).denote ctx = a * p.denote ctx + b * q.denote ctx := by
  unfold combine
  cases ha : Int.beq' a 0 with
  | true => rw [Linear.beq'_eq.mp ha, Int.zero_mul, Int.zero_add]; exact denote_mul ..
  | false =>
    cases hb : Int.beq' b 0 with
    | true => rw [Linear.beq'_eq.mp hb, Int.zero_mul, Int.add_zero]; exact denote_mul ..
    | false => exact denote_merge ..

@[simp] theorem Expr.denote_norm (ctx : Context) (e : Expr) : e.norm.denote ctx = e.denote ctx := by
  induction e with
  | num => rfl
  | var x => show 1 * ctx.get x + 0 = _; rw [Int.one_mul, Int.add_zero]; rfl
  | add a b iha ihb =>
    show (Poly.combine 1 1 a.norm b.norm).denote ctx = a.denote ctx + b.denote ctx
    rw [Poly.denote_combine, iha, ihb, Int.one_mul, Int.one_mul]
  | sub a b iha ihb =>
    show (Poly.combine 1 (-1) a.norm b.norm).denote ctx = a.denote ctx - b.denote ctx
    rw [Poly.denote_combine, iha, ihb, Int.one_mul, Int.neg_one_mul]; rfl
  | neg a ih => show (Poly.mul a.norm (-1)).denote ctx = -a.denote ctx; rw [Poly.denote_mul, ih, Int.neg_one_mul]
  | mulL k a ih => show (Poly.mul a.norm k).denote ctx = k * a.denote ctx; rw [Poly.denote_mul, ih]
  | mulR a k ih => show (Poly.mul a.norm k).denote ctx = a.denote ctx * k; rw [Poly.denote_mul, ih, Int.mul_comm]

end Int.Internal.Linear
