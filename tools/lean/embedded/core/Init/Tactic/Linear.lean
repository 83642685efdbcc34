prelude
import Init.Nat.SubOrder
import Init.List.Basic
import Init.Data.Bool

/-!
# Linear arithmetic for `simp`

What `simp +arith` puts into its proofs. A linear expression is read as the list of its coefficients, the constant
first; the two sides of a constraint lose what they have in common; the kernel compares what is left.
-/

universe u

/-- Sequences as search trees: the elements before `p` on the left of `branch p`, the others on the right. -/
inductive Lean.RArray (α : Type u) : Type u where
  | leaf : α → RArray α
  | branch : Nat → RArray α → RArray α → RArray α

/-- The element at a position. -/
def Lean.RArray.get {α : Type u} (a : RArray α) (n : Nat) : α :=
  match a with
  | .leaf x => x
  | .branch p l r => cond (Nat.ble p n) (r.get n) (l.get n)

namespace Nat.Internal.Linear

abbrev Var := Nat

/-- The values of the variables. -/
abbrev Context := Lean.RArray Nat

/-- Linear expressions. -/
inductive Expr where
  | num (v : Nat)
  | var (i : Var)
  | add (a b : Expr)
  | mulL (k : Nat) (a : Expr)
  | mulR (a : Expr) (k : Nat)

instance instInhabitedExpr : Inhabited Expr := ⟨.num 0⟩

/-- Equations, and inequations `lhs ≤ rhs`. -/
structure ExprCnstr where
  eq : Bool
  lhs : Expr
  rhs : Expr

def Expr.denote (ctx : Context) : Expr → Nat
  | .add a b => Nat.add (denote ctx a) (denote ctx b)
  | .num k => k
  | .var v => ctx.get v
  | .mulL k e => Nat.mul k (denote ctx e)
  | .mulR e k => Nat.mul (denote ctx e) k

def ExprCnstr.denote (ctx : Context) (c : ExprCnstr) : Prop :=
  cond c.eq (c.lhs.denote ctx = c.rhs.denote ctx) (c.lhs.denote ctx ≤ c.rhs.denote ctx)

/-! ## Coefficients -/

abbrev Poly := List Nat

/-- What the coefficient at position `i` multiplies. -/
def unknown (ctx : Context) : Nat → Nat
  | 0 => 1
  | i + 1 => ctx.get i

/-- The value of coefficients from position `i` on. -/
def Poly.denote (ctx : Context) (i : Nat) : Poly → Nat
  | [] => 0
  | k :: ks => k * unknown ctx i + Poly.denote ctx (i + 1) ks

def Poly.unit : Nat → Poly
  | 0 => [1]
  | i + 1 => 0 :: unit i

def Poly.add : Poly → Poly → Poly
  | [], ys => ys
  | xs, [] => xs
  | x :: xs, y :: ys => (x + y) :: add xs ys

def Poly.scale (k : Nat) : Poly → Poly
  | [] => []
  | x :: xs => (k * x) :: scale k xs

/-- What the first has more than the second. -/
def Poly.excess : Poly → Poly → Poly
  | [], _ => []
  | xs, [] => xs
  | x :: xs, y :: ys => (x - y) :: excess xs ys

def Poly.isZero : Poly → Bool
  | [] => true
  | x :: xs => Nat.beq x 0 && isZero xs

/-- Whether the constant is positive. -/
def Poly.isNonZero : Poly → Bool
  | [] => false
  | x :: _ => Nat.ble 1 x

/-- Equality up to zeros at the end. -/
def Poly.same : Poly → Poly → Bool
  | [], ys => ys.isZero
  | xs, [] => xs.isZero
  | x :: xs, y :: ys => Nat.beq x y && same xs ys

def Expr.toPoly : Expr → Poly
  | .num k => [k]
  | .var i => Poly.unit (i + 1)
  | .add a b => a.toPoly.add b.toPoly
  | .mulL k a => a.toPoly.scale k
  | .mulR a k => a.toPoly.scale k

def ExprCnstr.left (c : ExprCnstr) : Poly := c.lhs.toPoly.excess c.rhs.toPoly
def ExprCnstr.right (c : ExprCnstr) : Poly := c.rhs.toPoly.excess c.lhs.toPoly

def ExprCnstr.isUnsat (c : ExprCnstr) : Bool :=
  cond c.eq ((c.left.isZero && c.right.isNonZero) || (c.left.isNonZero && c.right.isZero))
    (c.left.isNonZero && c.right.isZero)

def ExprCnstr.isValid (c : ExprCnstr) : Bool :=
  cond c.eq (c.left.isZero && c.right.isZero) c.left.isZero

def ExprCnstr.same (c d : ExprCnstr) : Bool :=
  cond c.eq d.eq d.eq.not && (c.left.same d.left && c.right.same d.right)

/-! ## Correctness -/

private theorem and_true {a b : Bool} (h : (a && b) = true) : a = true ∧ b = true :=
  match a, b, h with
  | true, true, _ => ⟨rfl, rfl⟩

theorem Poly.denote_unit (ctx : Context) (j i : Nat) : denote ctx i (unit j) = unknown ctx (i + j) := by
  induction j generalizing i with
  | zero => exact (Nat.add_zero _).trans (Nat.one_mul _)
  | succ j ih =>
    show 0 * unknown ctx i + denote ctx (i + 1) (unit j) = _
    rw [ih, Nat.zero_mul, Nat.zero_add, Nat.add_right_comm]
    rfl

theorem Poly.denote_add (ctx : Context) : (i : Nat) → (xs ys : Poly) →
    denote ctx i (add xs ys) = denote ctx i xs + denote ctx i ys
  | _, [], _ => (Nat.zero_add _).symm
  | _, _ :: _, [] => rfl
  | i, x :: xs, y :: ys => by
    show (x + y) * unknown ctx i + denote ctx (i + 1) (add xs ys) = (x * _ + _) + (y * _ + _)
    rw [denote_add, Nat.add_mul, Nat.add_add_add_comm]

theorem Poly.denote_scale (ctx : Context) (k : Nat) : (i : Nat) → (xs : Poly) →
    denote ctx i (scale k xs) = k * denote ctx i xs
  | _, [] => rfl
  | i, x :: xs => by
    show k * x * unknown ctx i + denote ctx (i + 1) (scale k xs) = k * (x * _ + _)
    rw [denote_scale, Nat.mul_add, Nat.mul_assoc]

theorem Poly.denote_excess (ctx : Context) : (i : Nat) → (xs ys : Poly) →
    denote ctx i xs + denote ctx i (excess ys xs) = denote ctx i ys + denote ctx i (excess xs ys)
  | _, [], [] => rfl
  | _, [], _ :: _ => Nat.add_comm ..
  | _, _ :: _, [] => Nat.add_comm ..
  | i, x :: xs, y :: ys => by
    have head : x + (y - x) = y + (x - y) := by
      cases Nat.le_total x y with
      | inl h => rw [Nat.add_sub_of_le h, Nat.sub_eq_zero_of_le h, Nat.add_zero]
      | inr h => rw [Nat.add_sub_of_le h, Nat.sub_eq_zero_of_le h, Nat.add_zero]
    show (x * _ + _) + ((y - x) * _ + denote ctx (i + 1) (excess ys xs))
      = (y * _ + _) + ((x - y) * _ + denote ctx (i + 1) (excess xs ys))
    rw [Nat.add_add_add_comm, denote_excess ctx (i + 1) xs ys, ← Nat.add_mul, head, Nat.add_mul,
      Nat.add_add_add_comm]

theorem Poly.denote_of_isZero (ctx : Context) : (i : Nat) → (xs : Poly) → isZero xs = true → denote ctx i xs = 0
  | _, [], _ => rfl
  | i, x :: xs, h => by
    have ⟨hx, hxs⟩ := and_true h
    show x * _ + _ = 0
    rw [Nat.eq_of_beq_eq_true hx, Nat.zero_mul, denote_of_isZero ctx (i + 1) xs hxs]

theorem Poly.denote_of_isNonZero (ctx : Context) : (xs : Poly) → isNonZero xs = true → 0 < denote ctx 0 xs
  | x :: _, h => Nat.lt_of_lt_of_le (Nat.le_of_ble_eq_true h)
      (Nat.le_trans (Nat.le_of_eq (Nat.mul_one x).symm) (Nat.le_add_right _ _))

theorem Poly.denote_of_same (ctx : Context) : (i : Nat) → (xs ys : Poly) → same xs ys = true →
    denote ctx i xs = denote ctx i ys
  | i, [], ys, h => (denote_of_isZero ctx i ys h).symm
  | i, x :: xs, [], h => denote_of_isZero ctx i (x :: xs) h
  | i, x :: xs, y :: ys, h => by
    have ⟨hx, hxs⟩ := and_true h
    show x * _ + _ = y * _ + _
    rw [Nat.eq_of_beq_eq_true hx, denote_of_same ctx (i + 1) xs ys hxs]

theorem Expr.denote_toPoly (ctx : Context) : (e : Expr) → Poly.denote ctx 0 e.toPoly = e.denote ctx
  | .num k => (Nat.add_zero _).trans (Nat.mul_one k)
  | .var i => (Poly.denote_unit ctx (i + 1) 0).trans (congrArg (unknown ctx) (Nat.zero_add (i + 1)))
  | .add a b => by
    show Poly.denote ctx 0 (a.toPoly.add b.toPoly) = a.denote ctx + b.denote ctx
    rw [Poly.denote_add, denote_toPoly ctx a, denote_toPoly ctx b]
  | .mulL k a => by
    show Poly.denote ctx 0 (a.toPoly.scale k) = k * a.denote ctx
    rw [Poly.denote_scale, denote_toPoly ctx a]
  | .mulR a k => by
    show Poly.denote ctx 0 (a.toPoly.scale k) = a.denote ctx * k
    rw [Poly.denote_scale, denote_toPoly ctx a, Nat.mul_comm]

/-- A constraint says of the two sides what it says of what each has more than the other. -/
theorem ExprCnstr.denote_eq (ctx : Context) (c : ExprCnstr) :
    c.denote ctx = cond c.eq (Poly.denote ctx 0 c.left = Poly.denote ctx 0 c.right)
      (Poly.denote ctx 0 c.left ≤ Poly.denote ctx 0 c.right) := by
  have h := Poly.denote_excess ctx 0 c.lhs.toPoly c.rhs.toPoly
  rw [Expr.denote_toPoly, Expr.denote_toPoly] at h
  unfold denote
  cases c.eq with
  | true =>
    refine propext ⟨fun e => ?_, fun e => ?_⟩
    · rw [e] at h
      exact (Nat.add_left_cancel h).symm
    · have h : c.lhs.denote ctx + _ = _ := h
      rw [show Poly.denote ctx 0 (c.lhs.toPoly.excess c.rhs.toPoly) = _ from e] at h
      exact Nat.add_right_cancel h
  | false =>
    refine propext ⟨fun e => ?_, fun e => ?_⟩
    · exact Nat.le_of_add_le_add_left (Nat.le_trans (Nat.le_of_eq h.symm) (Nat.add_le_add_right e _))
    · exact Nat.le_of_add_le_add_right (Nat.le_trans (Nat.le_of_eq h) (Nat.add_le_add_left e _))

theorem Expr.eq_of_toNormPoly_eq (ctx : Context) (e e' : Expr) (h : e.toPoly.same e'.toPoly = true) :
    e.denote ctx = e'.denote ctx := by
  rw [← denote_toPoly, ← denote_toPoly, Poly.denote_of_same ctx 0 _ _ h]

theorem ExprCnstr.eq_of_toNormPoly_eq (ctx : Context) (c d : ExprCnstr) (h : c.same d = true) :
    c.denote ctx = d.denote ctx := by
  have ⟨he, h⟩ := and_true h
  have ⟨hl, hr⟩ := and_true h
  have he : c.eq = d.eq := by
    generalize c.eq = a at he
    generalize d.eq = b at he
    cases a <;> cases b <;> first | rfl | exact nomatch he
  rw [denote_eq, denote_eq, he, Poly.denote_of_same ctx 0 _ _ hl, Poly.denote_of_same ctx 0 _ _ hr]

theorem ExprCnstr.eq_true_of_isValid (ctx : Context) (c : ExprCnstr) (h : c.isValid = true) :
    c.denote ctx = True := by
  rw [denote_eq]
  unfold isValid at h
  generalize c.eq = e at h
  cases e with
  | true =>
    have ⟨hl, hr⟩ := and_true h
    exact eq_true ((Poly.denote_of_isZero ctx 0 _ hl).trans (Poly.denote_of_isZero ctx 0 _ hr).symm)
  | false => exact eq_true (Nat.le_trans (Nat.le_of_eq (Poly.denote_of_isZero ctx 0 _ h)) (Nat.zero_le _))

theorem ExprCnstr.eq_false_of_isUnsat (ctx : Context) (c : ExprCnstr) (h : c.isUnsat = true) :
    c.denote ctx = False := by
  have apart {xs ys : Poly} (h : (xs.isNonZero && ys.isZero) = true) :
      Poly.denote ctx 0 ys < Poly.denote ctx 0 xs := by
    have ⟨hx, hy⟩ := and_true h
    rw [Poly.denote_of_isZero ctx 0 ys hy]
    exact Poly.denote_of_isNonZero ctx xs hx
  rw [denote_eq]
  unfold isUnsat at h
  generalize c.eq = e at h
  cases e with
  | true =>
    refine eq_false fun e => ?_
    cases hl : (c.left.isNonZero && c.right.isZero) with
    | true => exact Nat.ne_of_gt (apart hl) e
    | false =>
      have h : ((c.left.isZero && c.right.isNonZero) || (c.left.isNonZero && c.right.isZero)) = true := h
      rw [hl, Bool.or_false, Bool.and_comm] at h
      exact Nat.ne_of_lt (apart h) e
  | false => exact eq_false (Nat.not_le_of_gt (apart h))

end Nat.Internal.Linear
