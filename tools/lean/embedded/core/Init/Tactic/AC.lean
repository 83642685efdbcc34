prelude
import Init.Tactic.Operation
import Init.Data.Option
import Init.Data.Types
import Init.List.Basic

/-!
# Associative and commutative normal forms

What `ac_rfl` and `ac_nf` put into their proofs: an expression over one operation is read as a list of variables, the
list is normalized by the laws that the operation has, and equal lists prove equal values. The kernel computes the
lists.
-/

universe u v

namespace Lean.Data.AC

open Std

/-- An expression over one operation, variables by their numbers. -/
inductive Expr where
  | var (x : Nat)
  | op (lhs rhs : Expr)

instance instInhabitedExpr : Inhabited Expr := ⟨.var 0⟩

/-- A variable's value, with the proof that it is neutral if it is. -/
structure Variable {α : Sort u} (op : α → α → α) : Type u where
  value : α
  neutral : Option (PLift (LawfulIdentity op value))

/-- An operation, its laws, and the variables. -/
structure Context (α : Sort u) where
  op : α → α → α
  assoc : Associative op
  comm : Option (PLift (Commutative op))
  idem : Option (PLift (IdempotentOp op))
  vars : List (Variable op)
  arbitrary : α

/-- What normalizing asks a context. -/
class ContextInformation (α : Sort u) where
  isNeutral : α → Nat → Bool
  isComm : α → Bool
  isIdem : α → Bool

/-- What evaluating asks a context. -/
class EvalInformation (α : Sort u) (β : Sort v) where
  arbitrary : α → β
  evalOp : α → β → β → β
  evalVar : α → Nat → β

def Context.var {α : Sort u} (ctx : Context α) (idx : Nat) : Variable ctx.op :=
  ctx.vars[idx]?.getD ⟨ctx.arbitrary, none⟩

instance Context.instContextInformation {α : Sort u} : ContextInformation (Context α) where
  isNeutral ctx x := (ctx.var x).neutral.isSome
  isComm ctx := ctx.comm.isSome
  isIdem ctx := ctx.idem.isSome

instance Context.instEvalInformation {α : Sort u} : EvalInformation (Context α) α where
  arbitrary ctx := ctx.arbitrary
  evalOp ctx := ctx.op
  evalVar ctx idx := (ctx.var idx).value

def eval {α : Sort u} (β : Sort v) [EvalInformation α β] (ctx : α) : Expr → β
  | .var idx => EvalInformation.evalVar ctx idx
  | .op l r => EvalInformation.evalOp ctx (eval β ctx l) (eval β ctx r)

def evalList {α : Sort u} (β : Sort v) [EvalInformation α β] (ctx : α) : List Nat → β
  | [] => EvalInformation.arbitrary ctx
  | [x] => EvalInformation.evalVar ctx x
  | x :: y :: ys => EvalInformation.evalOp ctx (EvalInformation.evalVar ctx x) (evalList β ctx (y :: ys))

/-! ## Normalizing -/

def Expr.toList : Expr → List Nat
  | .var idx => [idx]
  | .op l r => l.toList.append r.toList

/-- `x :: rest`, less a neutral variable at its head or a single one in its rest. -/
def consUnlessNeutral {α : Sort u} [info : ContextInformation α] (ctx : α) (x : Nat) (rest : List Nat) : List Nat :=
  match rest with
  | [] => [x]
  | [z] => cond (info.isNeutral ctx z) [x] (cond (info.isNeutral ctx x) [z] [x, z])
  | y :: z :: zs => cond (info.isNeutral ctx x) (y :: z :: zs) (x :: y :: z :: zs)

/-- Drop the neutral variables, but not all. -/
def removeNeutrals {α : Sort u} [ContextInformation α] (ctx : α) : List Nat → List Nat
  | [] => []
  | x :: xs => consUnlessNeutral ctx x (removeNeutrals ctx xs)

def insert (x : Nat) : List Nat → List Nat
  | [] => [x]
  | a :: as => if x < a then x :: a :: as else a :: insert x as

def sort : List Nat → List Nat
  | [] => []
  | x :: xs => insert x (sort xs)

/-- `x :: rest`, less the head if it equals the next. -/
def consUnlessEqual (x : Nat) : List Nat → List Nat
  | [] => [x]
  | y :: ys => if x = y then y :: ys else x :: y :: ys

/-- Keep one of each run of equals. -/
def mergeIdem : List Nat → List Nat
  | [] => []
  | x :: xs => consUnlessEqual x (mergeIdem xs)

def norm {α : Sort u} [info : ContextInformation α] (ctx : α) (e : Expr) : List Nat :=
  let xs := removeNeutrals ctx e.toList
  let xs := cond (info.isComm ctx) (sort xs) xs
  cond (info.isIdem ctx) (mergeIdem xs) xs

/-! ## Normal forms have the same value

Each step is shown to leave the value of a list and its emptiness alone, head first: what holds of the rest carries
over to the whole because the rest enters it only by its value. -/

namespace Context
variable {α : Sort u} (ctx : Context α)

/-- The lists have the same value, and one is empty only if the other is. -/
private def Same (xs ys : List Nat) : Prop := (xs = [] ↔ ys = []) ∧ evalList α ctx xs = evalList α ctx ys

private theorem evalList_cons {x y : Nat} {ys : List Nat} :
    evalList α ctx (x :: y :: ys) = ctx.op (ctx.var x).value (evalList α ctx (y :: ys)) := rfl

private theorem evalList_one {x : Nat} : evalList α ctx [x] = (ctx.var x).value := rfl

private theorem Same.refl (xs : List Nat) : ctx.Same xs xs := ⟨Iff.rfl, rfl⟩

private theorem Same.trans {xs ys zs : List Nat} (h₁ : ctx.Same xs ys) (h₂ : ctx.Same ys zs) : ctx.Same xs zs :=
  ⟨h₁.1.trans h₂.1, h₁.2.trans h₂.2⟩

private theorem Same.of_cons {x y : Nat} {xs ys : List Nat}
    (h : evalList α ctx (x :: xs) = evalList α ctx (y :: ys)) : ctx.Same (x :: xs) (y :: ys) :=
  ⟨⟨nofun, nofun⟩, h⟩

private theorem Same.cons {xs ys : List Nat} (x : Nat) (h : ctx.Same xs ys) : ctx.Same (x :: xs) (x :: ys) := by
  refine .of_cons ctx ?_
  match xs, ys, h with
  | [], [], _ => rfl
  | [], _ :: _, h => exact nomatch h.1.mp rfl
  | _ :: _, [], h => exact nomatch h.1.mpr rfl
  | _ :: _, _ :: _, h => rw [evalList_cons, evalList_cons, h.2]

private theorem neutral_law {x : Nat} (h : (ctx.var x).neutral.isSome = true) :
    LawfulIdentity ctx.op (ctx.var x).value :=
  match (ctx.var x).neutral, h with
  | some law, _ => law.down
  | none, h => nomatch h

private theorem consUnlessNeutral_same (x : Nat) (rest : List Nat) :
    ctx.Same (consUnlessNeutral ctx x rest) (x :: rest) := by
  match rest with
  | [] => exact .refl ctx _
  | [z] =>
    show ctx.Same (cond (ctx.var z).neutral.isSome [x] (cond (ctx.var x).neutral.isSome [z] [x, z])) [x, z]
    cases hz : (ctx.var z).neutral.isSome with
    | true => exact .of_cons ctx ((ctx.neutral_law hz).right_id _).symm
    | false =>
      cases hx : (ctx.var x).neutral.isSome with
      | true => exact .of_cons ctx ((ctx.neutral_law hx).left_id _).symm
      | false => exact .refl ctx _
  | y :: z :: zs =>
    show ctx.Same (cond (ctx.var x).neutral.isSome (y :: z :: zs) (x :: y :: z :: zs)) _
    cases hx : (ctx.var x).neutral.isSome with
    | true => exact .of_cons ctx ((ctx.neutral_law hx).left_id _).symm
    | false => exact .refl ctx _

private theorem removeNeutrals_same : (xs : List Nat) → ctx.Same (removeNeutrals ctx xs) xs
  | [] => .refl ctx _
  | x :: xs => (ctx.consUnlessNeutral_same x _).trans ctx ((removeNeutrals_same xs).cons ctx x)

private theorem insert_same (comm : Commutative ctx.op) (x : Nat) : (xs : List Nat) →
    ctx.Same (insert x xs) (x :: xs)
  | [] => .refl ctx _
  | a :: as => by
    unfold insert
    split
    · exact .refl ctx _
    · refine ((insert_same comm x as).cons ctx a).trans ctx (.of_cons ctx ?_)
      match as with
      | [] => exact comm.comm ..
      | b :: bs =>
        simp only [evalList_cons]
        rw [← ctx.assoc.assoc, comm.comm (ctx.var a).value, ctx.assoc.assoc]

private theorem sort_same (comm : Commutative ctx.op) : (xs : List Nat) → ctx.Same (sort xs) xs
  | [] => .refl ctx _
  | x :: xs => (ctx.insert_same comm x _).trans ctx ((sort_same comm xs).cons ctx x)

private theorem consUnlessEqual_same (idem : IdempotentOp ctx.op) (x : Nat) (rest : List Nat) :
    ctx.Same (consUnlessEqual x rest) (x :: rest) := by
  unfold consUnlessEqual
  split
  · exact .refl ctx _
  · rename_i y ys
    split
    · rename_i e
      subst e
      refine .of_cons ctx ?_
      cases ys with
      | nil => exact (idem.idempotent _).symm
      | cons z zs => simp only [evalList_cons]; rw [← ctx.assoc.assoc, idem.idempotent]
    · exact .refl ctx _

private theorem mergeIdem_same (idem : IdempotentOp ctx.op) : (xs : List Nat) → ctx.Same (mergeIdem xs) xs
  | [] => .refl ctx _
  | x :: xs => (ctx.consUnlessEqual_same idem x _).trans ctx ((mergeIdem_same idem xs).cons ctx x)

private theorem append_eval (ys : List Nat) (hys : ys ≠ []) : (xs : List Nat) → xs ≠ [] →
    xs.append ys ≠ [] ∧ evalList α ctx (xs.append ys) = ctx.op (evalList α ctx xs) (evalList α ctx ys)
  | [], h => absurd rfl h
  | [x], _ => ⟨nofun, match ys, hys with | [], h => absurd rfl h | _ :: _, _ => rfl⟩
  | x :: y :: xs, _ => ⟨nofun, by
      show ctx.op _ (evalList α ctx ((y :: xs).append ys)) = _
      rw [(append_eval ys hys (y :: xs) nofun).2, ← ctx.assoc.assoc]
      rfl⟩

private theorem toList_eval : (e : Expr) → e.toList ≠ [] ∧ evalList α ctx e.toList = eval α ctx e
  | .var _ => ⟨nofun, rfl⟩
  | .op l r => by
    have hl := toList_eval l
    have hr := toList_eval r
    have h := ctx.append_eval r.toList hr.1 l.toList hl.1
    exact ⟨h.1, h.2.trans (by rw [hl.2, hr.2]; rfl)⟩

private theorem option_law {p : Prop} : {o : Option (PLift p)} → o.isSome = true → p
  | some h, _ => h.down

theorem eval_norm (e : Expr) : evalList α ctx (norm ctx e) = eval α ctx e := by
  refine Eq.trans ?_ (ctx.toList_eval e).2
  suffices h : ctx.Same (norm ctx e) e.toList from h.2
  have step₁ := ctx.removeNeutrals_same e.toList
  have step₂ : ctx.Same (cond ctx.comm.isSome (sort (removeNeutrals ctx e.toList)) (removeNeutrals ctx e.toList))
      e.toList := by
    cases h : ctx.comm.isSome with
    | true => exact (ctx.sort_same (option_law h) _).trans ctx step₁
    | false => exact step₁
  show ctx.Same (cond ctx.idem.isSome (mergeIdem (cond ctx.comm.isSome _ _)) (cond ctx.comm.isSome _ _)) _
  cases h : ctx.idem.isSome with
  | true => exact (ctx.mergeIdem_same (option_law h) _).trans ctx step₂
  | false => exact step₂

private theorem eq_of_list_beq : (xs ys : List Nat) → (xs == ys) = true → xs = ys
  | [], [], _ => rfl
  | x :: xs, y :: ys, h => by
    have h : (decide (x = y) && (xs == ys)) = true := h
    cases Nat.decEq x y with
    | isTrue e =>
      subst e
      refine congrArg _ (eq_of_list_beq xs ys ?_)
      rw [decide_eq_true rfl] at h
      exact h
    | isFalse hne =>
      rw [decide_eq_false hne] at h
      exact nomatch h

theorem eq_of_norm {α : Sort u} (ctx : Context α) (a b : Expr) (h : (norm ctx a == norm ctx b) = true) :
    eval α ctx a = eval α ctx b := by
  rw [← eval_norm ctx a, ← eval_norm ctx b, eq_of_list_beq _ _ h]

end Context
end Lean.Data.AC
