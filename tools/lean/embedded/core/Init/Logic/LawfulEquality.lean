prelude
import Init.Coe
import Init.Logic.Propositional

/-!
# Boolean equality

When `==` is reflexive, an equivalence, or equality itself, and the rules by which `simp` turns `==` and `!=` into
propositions.
-/

universe u v

theorem Bool.of_not_eq_true {b : Bool} : ¬(b = true) → b = false := Bool.eq_false_of_ne_true
theorem Bool.of_not_eq_false {b : Bool} : ¬(b = false) → b = true := Bool.eq_true_of_ne_false

/-- `||` that evaluates both sides. -/
@[extern "lean_strict_or"] def strictOr (b₁ b₂ : Bool) := Bool.or b₁ b₂

/-- `&&` that evaluates both sides. -/
@[extern "lean_strict_and"] def strictAnd (b₁ b₂ : Bool) := Bool.and b₁ b₂

/-- `a != b`. -/
@[inline] def bne {α : Type u} [BEq α] (a b : α) : Bool := Bool.not (a == b)

/-- `==` is reflexive. -/
class ReflBEq (α : Type u) [BEq α] : Prop where
  protected rfl {a : α} : a == a

/-- `==` is symmetric and transitive. -/
class PartialEquivBEq (α : Type u) [BEq α] : Prop where
  symm : (a : α) == b → b == a
  trans : (a : α) == b → b == c → a == c

/-- `==` is an equivalence relation. -/
class EquivBEq (α : Type u) [BEq α] : Prop extends PartialEquivBEq α, ReflBEq α

/-- `==` is equality. -/
class LawfulBEq (α : Type u) [BEq α] : Prop extends ReflBEq α where
  eq_of_beq : {a b : α} → a == b → a = b

export LawfulBEq (eq_of_beq)

section
variable {α : Type u} [BEq α] {a b c : α}

@[simp] theorem BEq.rfl [ReflBEq α] {a : α} : a == a := ReflBEq.rfl
theorem BEq.refl [ReflBEq α] (a : α) : a == a := BEq.rfl
theorem beq_self_eq_true [ReflBEq α] (a : α) : (a == a) = true := BEq.rfl
theorem beq_of_eq [ReflBEq α] {a b : α} : a = b → a == b
  | .refl _ => BEq.rfl
theorem not_eq_of_beq_eq_false [ReflBEq α] {a b : α} (h : (a == b) = false) : ¬a = b :=
  fun e => Bool.noConfusion ((beq_of_eq e).symm.trans h)
theorem ne_of_beq_false [ReflBEq α] {a b : α} (h : (a == b) = false) : a ≠ b := not_eq_of_beq_eq_false h

theorem BEq.symm [PartialEquivBEq α] {a b : α} : a == b → b == a := PartialEquivBEq.symm
theorem BEq.trans [PartialEquivBEq α] {a b c : α} : a == b → b == c → a == c := PartialEquivBEq.trans
theorem BEq.comm [PartialEquivBEq α] {a b : α} : (a == b) = (b == a) := by
  cases h : a == b with
  | true => exact (BEq.symm h).symm
  | false =>
    cases h' : b == a with
    | true => exact h.symm.trans (BEq.symm h')
    | false => rfl
theorem BEq.symm_false [PartialEquivBEq α] {a b : α} (h : (a == b) = false) : (b == a) = false := BEq.comm.trans h
theorem BEq.congr_left [PartialEquivBEq α] {a b c : α} (h : a == b) : (a == c) = (b == c) := by
  cases hb : b == c with
  | true => exact BEq.trans h hb
  | false =>
    cases ha : a == c with
    | true => exact hb.symm.trans (BEq.trans (BEq.symm h) ha) |>.symm
    | false => rfl
theorem BEq.congr_right [PartialEquivBEq α] {a b c : α} (h : b == c) : (a == b) = (a == c) := by
  rw [BEq.comm (a := a), BEq.congr_left h, BEq.comm]
theorem BEq.neq_of_neq_of_beq [PartialEquivBEq α] {a b c : α} : (a == b) = false → b == c → (a == c) = false :=
  fun h h' => (BEq.congr_right h').symm.trans h
theorem BEq.neq_of_beq_of_neq [PartialEquivBEq α] {a b c : α} : a == b → (b == c) = false → (a == c) = false :=
  fun h h' => (BEq.congr_left h).trans h'
theorem bne_comm [PartialEquivBEq α] {a b : α} : (bne a b) = (bne b a) := congrArg Bool.not BEq.comm

@[simp] theorem beq_iff_eq [LawfulBEq α] {a b : α} : a == b ↔ a = b := ⟨eq_of_beq, beq_of_eq⟩
theorem beq_false_of_ne [LawfulBEq α] {a b : α} (h : a ≠ b) : (a == b) = false :=
  Bool.eq_false_of_ne_true fun e => h (eq_of_beq e)
@[simp] theorem beq_eq_false_iff_ne [LawfulBEq α] {a b : α} : (a == b) = false ↔ a ≠ b :=
  ⟨ne_of_beq_false, beq_false_of_ne⟩
@[simp] theorem bne_iff_ne [LawfulBEq α] {a b : α} : a != b ↔ a ≠ b where
  mp h e := by rw [bne, beq_of_eq e] at h; exact Bool.noConfusion h
  mpr h := by rw [bne, beq_false_of_ne h]; rfl
@[simp] theorem bne_self_eq_false [LawfulBEq α] (a : α) : (a != a) = false := by rw [bne, beq_self_eq_true]; rfl
@[simp] theorem bne_eq_false_iff_eq [LawfulBEq α] {a b : α} : (a != b) = false ↔ a = b where
  mp h := eq_of_beq (Bool.eq_true_of_ne_false fun e => by rw [bne, e] at h; exact Bool.noConfusion h)
  mpr e := e ▸ bne_self_eq_false a

instance (priority := low) instEquivBEqOfLawfulBEq [LawfulBEq α] : EquivBEq α where
  symm h := beq_of_eq (eq_of_beq h).symm
  trans h h' := beq_of_eq ((eq_of_beq h).trans (eq_of_beq h'))

/-- Equality is decidable where `==` is equality. Not an instance, since `==` often comes from one. -/
@[instance_reducible] def instDecidableEqOfLawfulBEq [LawfulBEq α] : DecidableEq α := fun x y =>
  match h : x == y with
  | false => isFalse (not_eq_of_beq_eq_false h)
  | true => isTrue (eq_of_beq h)
end

section
variable {α : Type u} [DecidableEq α]

instance : LawfulBEq α where
  eq_of_beq := of_decide_eq_true
  rfl := of_decide_eq_self_eq_true _

theorem beq_self_eq_true' (a : α) : (a == a) = true := BEq.rfl
theorem bne_self_eq_false' (a : α) : (a != a) = false := bne_self_eq_false a
end

instance : LawfulBEq Bool where
  eq_of_beq {a b} h := by cases a <;> cases b <;> first | rfl | exact Bool.noConfusion h
  rfl {a} := by cases a <;> rfl

@[simp] theorem beq_true (b : Bool) : (b == true) = b := by cases b <;> rfl
@[simp] theorem beq_false (b : Bool) : (b == false) = Bool.not b := by cases b <;> rfl

theorem bne_eq {α : Type u} [BEq α] {a b : α} : (a != b) = Bool.not (a == b) := rfl

theorem equivBEq_of_iff_apply_eq {α : Type u} {β : Type v} [BEq α] (f : α → β) (hf : ∀ a b, a == b ↔ f a = f b) :
    EquivBEq α where
  rfl := (hf _ _).mpr rfl
  symm h := (hf _ _).mpr ((hf _ _).mp h).symm
  trans h h' := (hf _ _).mpr (((hf _ _).mp h).trans ((hf _ _).mp h'))

section
variable {α : Type u} {p : α → Prop}

instance [BEq α] : BEq {x : α // p x} := ⟨fun x y => x.1 == y.1⟩
instance [BEq α] [ReflBEq α] : ReflBEq {x : α // p x} := ⟨fun {x} => BEq.refl x.1⟩
end
