prelude
import Init.Grind.Sequence

/-!
# `grind`: the steps of the solver for associative operations

Equations and disequations between sequences: how they are read, simplified with each other, and superposed. In the
names `a` stands for associative, `c` for commutative, `i` for an identity.
-/

universe u

namespace Lean.Grind.AC

variable {α : Sort u} (ctx : Context α)

/-! ## Any operation -/

theorem refl (s : Seq) : s.denote ctx = s.denote ctx := rfl
theorem eq_orient (lhs rhs : Seq) (h : lhs.denote ctx = rhs.denote ctx) : rhs.denote ctx = lhs.denote ctx := h.symm
theorem eq_simp_lhs_exact (lhs₁ rhs₁ rhs₂ : Seq) (h₁ : lhs₁.denote ctx = rhs₁.denote ctx)
    (h₂ : lhs₁.denote ctx = rhs₂.denote ctx) : rhs₁.denote ctx = rhs₂.denote ctx := h₁.symm.trans h₂
theorem eq_simp_rhs_exact (lhs₁ rhs₁ lhs₂ : Seq) (h₁ : lhs₁.denote ctx = rhs₁.denote ctx)
    (h₂ : lhs₂.denote ctx = lhs₁.denote ctx) : lhs₂.denote ctx = rhs₁.denote ctx := h₂.trans h₁
theorem diseq_simp_lhs_exact (lhs₁ rhs₁ rhs₂ : Seq) (h₁ : lhs₁.denote ctx = rhs₁.denote ctx)
    (h₂ : lhs₁.denote ctx ≠ rhs₂.denote ctx) : rhs₁.denote ctx ≠ rhs₂.denote ctx := h₁ ▸ h₂
theorem diseq_simp_rhs_exact (lhs₁ rhs₁ lhs₂ : Seq) (h₁ : lhs₁.denote ctx = rhs₁.denote ctx)
    (h₂ : lhs₂.denote ctx ≠ lhs₁.denote ctx) : lhs₂.denote ctx ≠ rhs₁.denote ctx := h₁ ▸ h₂
theorem diseq_unsat (lhs rhs : Seq) (h : lhs.beq' rhs = true) (e : lhs.denote ctx ≠ rhs.denote ctx) : False :=
  e (congrArg _ (Seq.beq'_eq h))
theorem eq_expr_seq_seq (e : Expr) (s₁ s₂ : Seq) (h₁ : e.denote ctx = s₁.denote ctx)
    (h₂ : s₁.denote ctx = s₂.denote ctx) : e.denote ctx = s₂.denote ctx := h₁.trans h₂
theorem imp_eq (lhs rhs : Expr) (s : Seq) (h₁ : lhs.denote ctx = s.denote ctx) (h₂ : rhs.denote ctx = s.denote ctx) :
    lhs.denote ctx = rhs.denote ctx := h₁.trans h₂.symm

theorem eq_cong {a b a' b' : α} (ha : a = a') (hb : b = b') (h : a = b) : a' = b' := ha ▸ hb ▸ h
theorem diseq_cong {a b a' b' : α} (ha : a = a') (hb : b = b') (h : a ≠ b) : a' ≠ b' := ha ▸ hb ▸ h

/-- Whether two computations give what is claimed. -/
noncomputable def cert (s s' t t' : Seq) : Bool := s.beq' s' && t.beq' t'

theorem of_cert {s s' t t' : Seq} (h : cert s s' t t' = true) : s = s' ∧ t = t' := by
  rw [cert, Bool.and_eq_true] at h
  exact ⟨Seq.beq'_eq h.1, Seq.beq'_eq h.2⟩

/-! ## Identities -/

theorem erase0_cong [Std.LawfulIdentity ctx.op (Var.denote ctx 0)] {s s' : Seq} (h : s.erase0 = s') :
    s.denote ctx = s'.denote ctx := h ▸ (Seq.denote_erase0 ctx s).symm

theorem eq_erase0 {_ : Std.Associative ctx.op} {_ : Std.LawfulIdentity ctx.op (Var.denote ctx 0)}
    (lhs rhs lhs' rhs' : Seq) (h : cert lhs.erase0 lhs' rhs.erase0 rhs' = true) :
    lhs.denote ctx = rhs.denote ctx → lhs'.denote ctx = rhs'.denote ctx :=
  eq_cong (erase0_cong ctx (of_cert h).1) (erase0_cong ctx (of_cert h).2)
theorem diseq_erase0 {_ : Std.Associative ctx.op} {_ : Std.LawfulIdentity ctx.op (Var.denote ctx 0)}
    (lhs rhs lhs' rhs' : Seq) (h : cert lhs.erase0 lhs' rhs.erase0 rhs' = true) :
    lhs.denote ctx ≠ rhs.denote ctx → lhs'.denote ctx ≠ rhs'.denote ctx :=
  diseq_cong (erase0_cong ctx (of_cert h).1) (erase0_cong ctx (of_cert h).2)
theorem eq_erase0_rhs {_ : Std.Associative ctx.op} {_ : Std.LawfulIdentity ctx.op (Var.denote ctx 0)}
    (lhs rhs rhs' : Seq) (h : rhs.erase0.beq' rhs' = true) :
    lhs.denote ctx = rhs.denote ctx → lhs.denote ctx = rhs'.denote ctx :=
  eq_cong rfl (erase0_cong ctx (Seq.beq'_eq h))

/-! ## Associative operations -/

variable [Std.Associative ctx.op]

theorem norm_a (e : Expr) (s : Seq) (h : e.toSeq.beq' s = true) : e.denote ctx = s.denote ctx := by
  rw [← Seq.beq'_eq h, Expr.denote_toSeq]

theorem eq_norm_a (lhs rhs : Expr) (lhs' rhs' : Seq) (h : cert lhs.toSeq lhs' rhs.toSeq rhs' = true) :
    lhs.denote ctx = rhs.denote ctx → lhs'.denote ctx = rhs'.denote ctx := by
  rw [← (of_cert h).1, ← (of_cert h).2, Expr.denote_toSeq, Expr.denote_toSeq]; exact id
theorem diseq_norm_a (lhs rhs : Expr) (lhs' rhs' : Seq) (h : cert lhs.toSeq lhs' rhs.toSeq rhs' = true) :
    lhs.denote ctx ≠ rhs.denote ctx → lhs'.denote ctx ≠ rhs'.denote ctx := by
  rw [← (of_cert h).1, ← (of_cert h).2, Expr.denote_toSeq, Expr.denote_toSeq]; exact id

noncomputable def simp_prefix_cert (lhs rhs tail s s' : Seq) : Bool := cert s (lhs.concat tail) s' (rhs.concat tail)
noncomputable def simp_suffix_cert (lhs rhs head s s' : Seq) : Bool := cert s (head.concat lhs) s' (head.concat rhs)
noncomputable def simp_middle_cert (lhs rhs head tail s s' : Seq) : Bool :=
  cert s (head.concat (lhs.concat tail)) s' (head.concat (rhs.concat tail))

section
variable {lhs rhs head tail s s' : Seq}

theorem denote_prefix (h : simp_prefix_cert lhs rhs tail s s' = true) (e : lhs.denote ctx = rhs.denote ctx) :
    s.denote ctx = s'.denote ctx := by
  rw [(of_cert h).1, (of_cert h).2, Seq.denote_concat, Seq.denote_concat, e]
theorem denote_suffix (h : simp_suffix_cert lhs rhs head s s' = true) (e : lhs.denote ctx = rhs.denote ctx) :
    s.denote ctx = s'.denote ctx := by
  rw [(of_cert h).1, (of_cert h).2, Seq.denote_concat, Seq.denote_concat, e]
theorem denote_middle (h : simp_middle_cert lhs rhs head tail s s' = true) (e : lhs.denote ctx = rhs.denote ctx) :
    s.denote ctx = s'.denote ctx := by
  rw [(of_cert h).1, (of_cert h).2, Seq.denote_concat, Seq.denote_concat, Seq.denote_concat, Seq.denote_concat, e]

end

theorem eq_simp_lhs_prefix (lhs₁ rhs₁ tail lhs₂ rhs₂ lhs₂' : Seq)
    (h : simp_prefix_cert lhs₁ rhs₁ tail lhs₂ lhs₂' = true) (e : lhs₁.denote ctx = rhs₁.denote ctx) :
    lhs₂.denote ctx = rhs₂.denote ctx → lhs₂'.denote ctx = rhs₂.denote ctx := eq_cong (denote_prefix ctx h e) rfl
theorem eq_simp_rhs_prefix (lhs₁ rhs₁ tail lhs₂ rhs₂ rhs₂' : Seq)
    (h : simp_prefix_cert lhs₁ rhs₁ tail rhs₂ rhs₂' = true) (e : lhs₁.denote ctx = rhs₁.denote ctx) :
    lhs₂.denote ctx = rhs₂.denote ctx → lhs₂.denote ctx = rhs₂'.denote ctx := eq_cong rfl (denote_prefix ctx h e)
theorem diseq_simp_lhs_prefix (lhs₁ rhs₁ tail lhs₂ rhs₂ lhs₂' : Seq)
    (h : simp_prefix_cert lhs₁ rhs₁ tail lhs₂ lhs₂' = true) (e : lhs₁.denote ctx = rhs₁.denote ctx) :
    lhs₂.denote ctx ≠ rhs₂.denote ctx → lhs₂'.denote ctx ≠ rhs₂.denote ctx := diseq_cong (denote_prefix ctx h e) rfl
theorem diseq_simp_rhs_prefix (lhs₁ rhs₁ tail lhs₂ rhs₂ rhs₂' : Seq)
    (h : simp_prefix_cert lhs₁ rhs₁ tail rhs₂ rhs₂' = true) (e : lhs₁.denote ctx = rhs₁.denote ctx) :
    lhs₂.denote ctx ≠ rhs₂.denote ctx → lhs₂.denote ctx ≠ rhs₂'.denote ctx := diseq_cong rfl (denote_prefix ctx h e)

theorem eq_simp_lhs_suffix (lhs₁ rhs₁ head lhs₂ rhs₂ lhs₂' : Seq)
    (h : simp_suffix_cert lhs₁ rhs₁ head lhs₂ lhs₂' = true) (e : lhs₁.denote ctx = rhs₁.denote ctx) :
    lhs₂.denote ctx = rhs₂.denote ctx → lhs₂'.denote ctx = rhs₂.denote ctx := eq_cong (denote_suffix ctx h e) rfl
theorem eq_simp_rhs_suffix (lhs₁ rhs₁ head lhs₂ rhs₂ rhs₂' : Seq)
    (h : simp_suffix_cert lhs₁ rhs₁ head rhs₂ rhs₂' = true) (e : lhs₁.denote ctx = rhs₁.denote ctx) :
    lhs₂.denote ctx = rhs₂.denote ctx → lhs₂.denote ctx = rhs₂'.denote ctx := eq_cong rfl (denote_suffix ctx h e)
theorem diseq_simp_lhs_suffix (lhs₁ rhs₁ head lhs₂ rhs₂ lhs₂' : Seq)
    (h : simp_suffix_cert lhs₁ rhs₁ head lhs₂ lhs₂' = true) (e : lhs₁.denote ctx = rhs₁.denote ctx) :
    lhs₂.denote ctx ≠ rhs₂.denote ctx → lhs₂'.denote ctx ≠ rhs₂.denote ctx := diseq_cong (denote_suffix ctx h e) rfl
theorem diseq_simp_rhs_suffix (lhs₁ rhs₁ head lhs₂ rhs₂ rhs₂' : Seq)
    (h : simp_suffix_cert lhs₁ rhs₁ head rhs₂ rhs₂' = true) (e : lhs₁.denote ctx = rhs₁.denote ctx) :
    lhs₂.denote ctx ≠ rhs₂.denote ctx → lhs₂.denote ctx ≠ rhs₂'.denote ctx := diseq_cong rfl (denote_suffix ctx h e)

theorem eq_simp_lhs_middle (lhs₁ rhs₁ head tail lhs₂ rhs₂ lhs₂' : Seq)
    (h : simp_middle_cert lhs₁ rhs₁ head tail lhs₂ lhs₂' = true) (e : lhs₁.denote ctx = rhs₁.denote ctx) :
    lhs₂.denote ctx = rhs₂.denote ctx → lhs₂'.denote ctx = rhs₂.denote ctx := eq_cong (denote_middle ctx h e) rfl
theorem eq_simp_rhs_middle (lhs₁ rhs₁ head tail lhs₂ rhs₂ rhs₂' : Seq)
    (h : simp_middle_cert lhs₁ rhs₁ head tail rhs₂ rhs₂' = true) (e : lhs₁.denote ctx = rhs₁.denote ctx) :
    lhs₂.denote ctx = rhs₂.denote ctx → lhs₂.denote ctx = rhs₂'.denote ctx := eq_cong rfl (denote_middle ctx h e)
theorem diseq_simp_lhs_middle (lhs₁ rhs₁ head tail lhs₂ rhs₂ lhs₂' : Seq)
    (h : simp_middle_cert lhs₁ rhs₁ head tail lhs₂ lhs₂' = true) (e : lhs₁.denote ctx = rhs₁.denote ctx) :
    lhs₂.denote ctx ≠ rhs₂.denote ctx → lhs₂'.denote ctx ≠ rhs₂.denote ctx := diseq_cong (denote_middle ctx h e) rfl
theorem diseq_simp_rhs_middle (lhs₁ rhs₁ head tail lhs₂ rhs₂ rhs₂' : Seq)
    (h : simp_middle_cert lhs₁ rhs₁ head tail rhs₂ rhs₂' = true) (e : lhs₁.denote ctx = rhs₁.denote ctx) :
    lhs₂.denote ctx ≠ rhs₂.denote ctx → lhs₂.denote ctx ≠ rhs₂'.denote ctx := diseq_cong rfl (denote_middle ctx h e)

noncomputable def superpose_cert (p c s lhs₁ rhs₁ lhs₂ rhs₂ lhs rhs : Seq) : Bool :=
  cert lhs₁ (p.concat c) lhs₂ (c.concat s) && cert lhs (rhs₁.concat s) rhs (p.concat rhs₂)

theorem superpose (p c s lhs₁ rhs₁ lhs₂ rhs₂ lhs rhs : Seq)
    (h : superpose_cert p c s lhs₁ rhs₁ lhs₂ rhs₂ lhs rhs = true) (e₁ : lhs₁.denote ctx = rhs₁.denote ctx)
    (e₂ : lhs₂.denote ctx = rhs₂.denote ctx) : lhs.denote ctx = rhs.denote ctx := by
  rw [superpose_cert, Bool.and_eq_true] at h
  rw [(of_cert h.1).1, Seq.denote_concat] at e₁
  rw [(of_cert h.1).2, Seq.denote_concat] at e₂
  rw [(of_cert h.2).1, (of_cert h.2).2, Seq.denote_concat, Seq.denote_concat, ← e₁, ← e₂,
    Std.Associative.assoc (op := ctx.op)]

/-! ## Idempotent operations -/

section
variable [Std.IdempotentOp ctx.op]

theorem eq_erase_dup (lhs rhs lhs' rhs' : Seq) (h : cert lhs.eraseDup lhs' rhs.eraseDup rhs' = true) :
    lhs.denote ctx = rhs.denote ctx → lhs'.denote ctx = rhs'.denote ctx := by
  rw [← (of_cert h).1, ← (of_cert h).2, Seq.denote_eraseDup, Seq.denote_eraseDup]; exact id
theorem diseq_erase_dup (lhs rhs lhs' rhs' : Seq) (h : cert lhs.eraseDup lhs' rhs.eraseDup rhs' = true) :
    lhs.denote ctx ≠ rhs.denote ctx → lhs'.denote ctx ≠ rhs'.denote ctx := by
  rw [← (of_cert h).1, ← (of_cert h).2, Seq.denote_eraseDup, Seq.denote_eraseDup]; exact id
theorem eq_erase_dup_rhs (lhs rhs rhs' : Seq) (h : rhs.eraseDup.beq' rhs' = true) :
    lhs.denote ctx = rhs.denote ctx → lhs.denote ctx = rhs'.denote ctx := by
  rw [← Seq.beq'_eq h, Seq.denote_eraseDup]; exact id

theorem superpose_head_idempotent (x : Var) (lhs rhs rhs' : Seq)
    (h : (Nat.beq x lhs.firstVar && rhs'.beq' (.cons x rhs)) = true) (e : lhs.denote ctx = rhs.denote ctx) :
    lhs.denote ctx = rhs'.denote ctx := by
  rw [Bool.and_eq_true] at h
  rw [Seq.beq'_eq h.2, Seq.denote_cons, ← e, Nat.eq_of_beq_eq_true h.1, Seq.op_firstVar]

theorem superpose_tail_idempotent (x : Var) (lhs rhs rhs' : Seq)
    (h : (Nat.beq x lhs.lastVar && rhs'.beq' (rhs.concat (.var x))) = true) (e : lhs.denote ctx = rhs.denote ctx) :
    lhs.denote ctx = rhs'.denote ctx := by
  rw [Bool.and_eq_true] at h
  rw [Seq.beq'_eq h.2, Seq.denote_concat, ← e, Nat.eq_of_beq_eq_true h.1]
  exact (Seq.op_lastVar ctx lhs).symm

end

/-! ## Operations with an identity -/

section
variable [Std.LawfulIdentity ctx.op (Var.denote ctx 0)]

theorem norm_ai (e : Expr) (s : Seq) (h : e.toSeq.erase0.beq' s = true) : e.denote ctx = s.denote ctx := by
  rw [← Seq.beq'_eq h, Seq.denote_erase0, Expr.denote_toSeq]

theorem eq_norm_ai (lhs rhs : Expr) (lhs' rhs' : Seq)
    (h : cert lhs.toSeq.erase0 lhs' rhs.toSeq.erase0 rhs' = true) :
    lhs.denote ctx = rhs.denote ctx → lhs'.denote ctx = rhs'.denote ctx := by
  rw [← (of_cert h).1, ← (of_cert h).2, Seq.denote_erase0, Seq.denote_erase0, Expr.denote_toSeq, Expr.denote_toSeq]
  exact id
theorem diseq_norm_ai (lhs rhs : Expr) (lhs' rhs' : Seq)
    (h : cert lhs.toSeq.erase0 lhs' rhs.toSeq.erase0 rhs' = true) :
    lhs.denote ctx ≠ rhs.denote ctx → lhs'.denote ctx ≠ rhs'.denote ctx := by
  rw [← (of_cert h).1, ← (of_cert h).2, Seq.denote_erase0, Seq.denote_erase0, Expr.denote_toSeq, Expr.denote_toSeq]
  exact id

end

/-! ## Commutative operations -/

variable [hc : Std.Commutative ctx.op]

theorem norm_ac (e : Expr) (s : Seq) (h : e.toSeq.sort.beq' s = true) : e.denote ctx = s.denote ctx := by
  rw [← Seq.beq'_eq h, Seq.denote_sort, Expr.denote_toSeq]
theorem eq_norm_ac (lhs rhs : Expr) (lhs' rhs' : Seq) (h : cert lhs.toSeq.sort lhs' rhs.toSeq.sort rhs' = true) :
    lhs.denote ctx = rhs.denote ctx → lhs'.denote ctx = rhs'.denote ctx := by
  rw [← (of_cert h).1, ← (of_cert h).2, Seq.denote_sort, Seq.denote_sort, Expr.denote_toSeq, Expr.denote_toSeq]
  exact id
theorem diseq_norm_ac (lhs rhs : Expr) (lhs' rhs' : Seq) (h : cert lhs.toSeq.sort lhs' rhs.toSeq.sort rhs' = true) :
    lhs.denote ctx ≠ rhs.denote ctx → lhs'.denote ctx ≠ rhs'.denote ctx := by
  rw [← (of_cert h).1, ← (of_cert h).2, Seq.denote_sort, Seq.denote_sort, Expr.denote_toSeq, Expr.denote_toSeq]
  exact id

section
variable [Std.LawfulIdentity ctx.op (Var.denote ctx 0)]

theorem denote_aci (e : Expr) : e.toSeq.erase0.sort.denote ctx = e.denote ctx := by
  rw [Seq.denote_sort, Seq.denote_erase0, Expr.denote_toSeq]
theorem norm_aci (e : Expr) (s : Seq) (h : e.toSeq.erase0.sort.beq' s = true) : e.denote ctx = s.denote ctx := by
  rw [← Seq.beq'_eq h, denote_aci]
theorem eq_norm_aci (lhs rhs : Expr) (lhs' rhs' : Seq)
    (h : cert lhs.toSeq.erase0.sort lhs' rhs.toSeq.erase0.sort rhs' = true) :
    lhs.denote ctx = rhs.denote ctx → lhs'.denote ctx = rhs'.denote ctx := by
  rw [← (of_cert h).1, ← (of_cert h).2, denote_aci, denote_aci]; exact id
theorem diseq_norm_aci (lhs rhs : Expr) (lhs' rhs' : Seq)
    (h : cert lhs.toSeq.erase0.sort lhs' rhs.toSeq.erase0.sort rhs' = true) :
    lhs.denote ctx ≠ rhs.denote ctx → lhs'.denote ctx ≠ rhs'.denote ctx := by
  rw [← (of_cert h).1, ← (of_cert h).2, denote_aci, denote_aci]; exact id

end

noncomputable def simp_ac_cert (c lhs rhs s s' : Seq) : Bool := cert s (c.union lhs) s' (c.union rhs)

theorem denote_ac {c lhs rhs s s' : Seq} (h : simp_ac_cert c lhs rhs s s' = true)
    (e : lhs.denote ctx = rhs.denote ctx) : s.denote ctx = s'.denote ctx := by
  rw [(of_cert h).1, (of_cert h).2, Seq.denote_union, Seq.denote_union, e]

theorem eq_simp_lhs_ac (c lhs₁ rhs₁ lhs₂ rhs₂ lhs₂' : Seq) (h : simp_ac_cert c lhs₁ rhs₁ lhs₂ lhs₂' = true)
    (e : lhs₁.denote ctx = rhs₁.denote ctx) :
    lhs₂.denote ctx = rhs₂.denote ctx → lhs₂'.denote ctx = rhs₂.denote ctx := eq_cong (denote_ac ctx h e) rfl
theorem eq_simp_rhs_ac (c lhs₁ rhs₁ lhs₂ rhs₂ rhs₂' : Seq) (h : simp_ac_cert c lhs₁ rhs₁ rhs₂ rhs₂' = true)
    (e : lhs₁.denote ctx = rhs₁.denote ctx) :
    lhs₂.denote ctx = rhs₂.denote ctx → lhs₂.denote ctx = rhs₂'.denote ctx := eq_cong rfl (denote_ac ctx h e)
theorem diseq_simp_lhs_ac (c lhs₁ rhs₁ lhs₂ rhs₂ lhs₂' : Seq) (h : simp_ac_cert c lhs₁ rhs₁ lhs₂ lhs₂' = true)
    (e : lhs₁.denote ctx = rhs₁.denote ctx) :
    lhs₂.denote ctx ≠ rhs₂.denote ctx → lhs₂'.denote ctx ≠ rhs₂.denote ctx := diseq_cong (denote_ac ctx h e) rfl
theorem diseq_simp_rhs_ac (c lhs₁ rhs₁ lhs₂ rhs₂ rhs₂' : Seq) (h : simp_ac_cert c lhs₁ rhs₁ rhs₂ rhs₂' = true)
    (e : lhs₁.denote ctx = rhs₁.denote ctx) :
    lhs₂.denote ctx ≠ rhs₂.denote ctx → lhs₂.denote ctx ≠ rhs₂'.denote ctx := diseq_cong rfl (denote_ac ctx h e)

noncomputable def superpose_ac_cert (r₁ c r₂ lhs₁ rhs₁ lhs₂ rhs₂ lhs rhs : Seq) : Bool :=
  cert lhs₁ (c.union r₁) lhs₂ (c.union r₂) && cert lhs (r₂.union rhs₁) rhs (r₁.union rhs₂)

theorem superpose_ac (r₁ c r₂ lhs₁ rhs₁ lhs₂ rhs₂ lhs rhs : Seq)
    (h : superpose_ac_cert r₁ c r₂ lhs₁ rhs₁ lhs₂ rhs₂ lhs rhs = true) (e₁ : lhs₁.denote ctx = rhs₁.denote ctx)
    (e₂ : lhs₂.denote ctx = rhs₂.denote ctx) : lhs.denote ctx = rhs.denote ctx := by
  rw [superpose_ac_cert, Bool.and_eq_true] at h
  rw [(of_cert h.1).1, Seq.denote_union] at e₁
  rw [(of_cert h.1).2, Seq.denote_union] at e₂
  rw [(of_cert h.2).1, (of_cert h.2).2, Seq.denote_union, Seq.denote_union, ← e₁, ← e₂, left_comm ctx (r₂.denote ctx),
    left_comm ctx (r₁.denote ctx), hc.comm (r₂.denote ctx)]

theorem superpose_ac_idempotent [Std.IdempotentOp ctx.op] (x : Var) (lhs rhs rhs' : Seq)
    (h : (lhs.contains x && rhs'.beq' (rhs.insert x)) = true) (e : lhs.denote ctx = rhs.denote ctx) :
    lhs.denote ctx = rhs'.denote ctx := by
  rw [Bool.and_eq_true] at h
  rw [Seq.beq'_eq h.2, Seq.denote_insert, ← e, Seq.op_of_contains ctx h.1]

end Lean.Grind.AC
