prelude
import Init.Data.Bool
import Init.Nat.Literal
import Init.Tactic.Linear
import Init.Tactic.Operation

/-!
# `grind`: associative operations

What the solver for associative operations computes with: expressions, and the sequences of their variables, which may
be sorted if the operation commutes, be freed of neighbours that are the same if it is idempotent, and of the variable
`0` if that is an identity. The kernel computes all of it again, so the functions are written with recursors.
-/

universe u

namespace Lean.Grind.AC

abbrev Var := Nat

/-- The values of the variables, and the operation. -/
structure Context (α : Sort u) where
  vars : RArray (PLift α)
  op : α → α → α

inductive Expr where
  | var (x : Var)
  | op (lhs rhs : Expr)

/-- Sequences of at least one variable. -/
inductive Seq where
  | var (x : Var)
  | cons (x : Var) (s : Seq)

instance instInhabitedExpr : Inhabited Expr := ⟨.var 0⟩
instance instInhabitedSeq : Inhabited Seq := ⟨.var 0⟩

variable {α : Sort u}

noncomputable def Var.denote (ctx : Context α) (x : Var) : α := PLift.rec (fun x => x) (ctx.vars.get x)
noncomputable def Expr.denote (ctx : Context α) (e : Expr) : α :=
  Expr.rec (fun x => Var.denote ctx x) (fun _ _ a b => ctx.op a b) e
noncomputable def Seq.denote (ctx : Context α) (s : Seq) : α :=
  Seq.rec (fun x => Var.denote ctx x) (fun x _ b => ctx.op (Var.denote ctx x) b) s

protected noncomputable def Seq.beq' (s : Seq) : Seq → Bool :=
  Seq.rec (fun x t => Seq.rec (fun y => Nat.beq x y) (fun _ _ _ => false) t)
    (fun x _ same t => Seq.rec (fun _ => false) (fun y t _ => Nat.beq x y && same t) t) s

noncomputable def Seq.concat (s t : Seq) : Seq := Seq.rec (fun x => .cons x t) (fun x _ s => .cons x s) s

noncomputable def Expr.toSeq (e : Expr) : Seq := Expr.rec (fun x => .var x) (fun _ _ s t => s.concat t) e

/-- Take the variable `0` away, unless it is alone. -/
noncomputable def Seq.erase0 (s : Seq) : Seq :=
  Seq.rec (fun x => .var x)
    (fun x _ s => bif Nat.beq x 0 then s else bif Seq.beq' s (.var 0) then .var x else .cons x s) s

noncomputable def Seq.insert (x : Var) (s : Seq) : Seq :=
  Seq.rec (fun y => bif Nat.blt x y then .cons x (.var y) else .cons y (.var x))
    (fun y s t => bif Nat.blt x y then .cons x (.cons y s) else .cons y t) s

noncomputable def Seq.sort (s : Seq) : Seq := Seq.rec (fun x => .var x) (fun x _ s => insert x s) s

/-- The sorted sequence of the variables of two. -/
noncomputable def Seq.union (s t : Seq) : Seq := (s.concat t).sort

noncomputable def Seq.firstVar (s : Seq) : Var := Seq.rec (fun x => x) (fun x _ _ => x) s
noncomputable def Seq.lastVar (s : Seq) : Var := Seq.rec (fun x => x) (fun _ _ x => x) s
noncomputable def Seq.contains (s : Seq) (x : Var) : Bool :=
  Seq.rec (fun y => Nat.beq x y) (fun y _ b => Nat.beq x y || b) s

/-- Of neighbours that are the same keep one. -/
noncomputable def Seq.eraseDup (s : Seq) : Seq :=
  Seq.rec (fun x => .var x) (fun x _ s => bif Nat.beq x s.firstVar then s else .cons x s) s

theorem Seq.beq'_eq {s t : Seq} (h : s.beq' t = true) : s = t := by
  induction s generalizing t with
  | var x =>
    cases t with
    | var y => exact congrArg _ (Nat.eq_of_beq_eq_true h)
    | cons => exact Bool.noConfusion h
  | cons x s ih =>
    cases t with
    | var => exact Bool.noConfusion h
    | cons y t =>
      have h : (Nat.beq x y && s.beq' t) = true := h
      rw [Bool.and_eq_true] at h
      rw [Nat.eq_of_beq_eq_true h.1, ih h.2]

/-! ## Values -/

variable (ctx : Context α)

theorem Seq.denote_cons (x : Var) (s : Seq) : (cons x s).denote ctx = ctx.op (Var.denote ctx x) (s.denote ctx) := rfl

theorem Seq.denote_erase0 [h : Std.LawfulIdentity ctx.op (Var.denote ctx 0)] (s : Seq) :
    s.erase0.denote ctx = s.denote ctx := by
  induction s with
  | var => rfl
  | cons x s ih =>
    show denote ctx (bif Nat.beq x 0 then s.erase0 else bif Seq.beq' s.erase0 (.var 0) then .var x
      else .cons x s.erase0) = _
    rw [denote_cons, ← ih]
    cases e : Nat.beq x 0 with
    | true => rw [Nat.eq_of_beq_eq_true e, h.left_id]; rfl
    | false =>
      cases e : Seq.beq' s.erase0 (.var 0) with
      | true => rw [beq'_eq e]; exact (h.right_id _).symm
      | false => rfl

variable [h : Std.Associative ctx.op]

theorem Seq.denote_concat (s t : Seq) : (s.concat t).denote ctx = ctx.op (s.denote ctx) (t.denote ctx) := by
  induction s with
  | var => rfl
  | cons x s ih => show ctx.op _ ((s.concat t).denote ctx) = _; rw [ih, denote_cons, h.assoc]

theorem Expr.denote_toSeq (e : Expr) : e.toSeq.denote ctx = e.denote ctx := by
  induction e with
  | var => rfl
  | op a b iha ihb =>
    show (a.toSeq.concat b.toSeq).denote ctx = ctx.op (a.denote ctx) (b.denote ctx)
    rw [Seq.denote_concat, iha, ihb]

section
variable [hi : Std.IdempotentOp ctx.op]

theorem Seq.op_firstVar (s : Seq) : ctx.op (Var.denote ctx s.firstVar) (s.denote ctx) = s.denote ctx := by
  cases s with
  | var x => exact hi.idempotent _
  | cons x s =>
    show ctx.op (Var.denote ctx x) (ctx.op (Var.denote ctx x) (s.denote ctx)) = _
    rw [← h.assoc, hi.idempotent]; rfl

theorem Seq.op_lastVar (s : Seq) : ctx.op (s.denote ctx) (Var.denote ctx s.lastVar) = s.denote ctx := by
  induction s with
  | var x => exact hi.idempotent _
  | cons x s ih =>
    show ctx.op (ctx.op (Var.denote ctx x) (s.denote ctx)) (Var.denote ctx s.lastVar) = _
    rw [h.assoc, ih]; rfl

theorem Seq.denote_eraseDup (s : Seq) : s.eraseDup.denote ctx = s.denote ctx := by
  induction s with
  | var => rfl
  | cons x s ih =>
    show denote ctx (bif Nat.beq x s.eraseDup.firstVar then s.eraseDup else .cons x s.eraseDup) = _
    cases e : Nat.beq x s.eraseDup.firstVar with
    | true => rw [denote_cons, ← ih, Nat.eq_of_beq_eq_true e, op_firstVar]; rfl
    | false => show ctx.op _ (s.eraseDup.denote ctx) = _; rw [ih]; rfl

end

variable [hc : Std.Commutative ctx.op]

theorem left_comm (a b c : α) : ctx.op a (ctx.op b c) = ctx.op b (ctx.op a c) := by
  rw [← h.assoc, ← h.assoc, hc.comm a b]

theorem Seq.denote_insert (x : Var) (s : Seq) : (s.insert x).denote ctx = ctx.op (Var.denote ctx x) (s.denote ctx) := by
  induction s with
  | var y =>
    show denote ctx (bif Nat.blt x y then .cons x (.var y) else .cons y (.var x)) = _
    cases Nat.blt x y with
    | true => rfl
    | false => exact hc.comm _ _
  | cons y s ih =>
    show denote ctx (bif Nat.blt x y then .cons x (.cons y s) else .cons y (s.insert x)) = _
    cases Nat.blt x y with
    | true => rfl
    | false => show ctx.op _ ((s.insert x).denote ctx) = _; rw [ih, denote_cons, left_comm]

theorem Seq.denote_sort (s : Seq) : s.sort.denote ctx = s.denote ctx := by
  induction s with
  | var => rfl
  | cons x s ih => show (s.sort.insert x).denote ctx = _; rw [denote_insert, ih]; rfl

theorem Seq.denote_union (s t : Seq) : (s.union t).denote ctx = ctx.op (s.denote ctx) (t.denote ctx) := by
  rw [union, denote_sort, denote_concat]

theorem Seq.op_of_contains [hi : Std.IdempotentOp ctx.op] {x : Var} {s : Seq} (e : s.contains x = true) :
    ctx.op (Var.denote ctx x) (s.denote ctx) = s.denote ctx := by
  induction s with
  | var y => rw [Nat.eq_of_beq_eq_true (n := x) (m := y) e]; exact hi.idempotent _
  | cons y s ih =>
    have e : (Nat.beq x y || s.contains x) = true := e
    rw [Bool.or_eq_true] at e
    cases e with
    | inl e => rw [Nat.eq_of_beq_eq_true e]; exact op_firstVar ctx (cons y s)
    | inr e => rw [denote_cons, left_comm, ih e]

end Lean.Grind.AC
