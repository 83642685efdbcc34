prelude
import Init.Data.Bool
import Init.Logic.Conditional
import Init.Logic.LawfulEquality
import Init.Tactic.Operation

/-!
# Truth values: comparison and choice

`==`, `!=` and exclusive or on truth values, their order, `bif`, `if`, `decide`, and truth values as numbers.
-/

universe u v

namespace Bool

/-- Exclusive or, `x ^^ y`. -/
abbrev xor : Bool → Bool → Bool := bne

/-! ## Comparison -/

@[simp] theorem true_beq : ∀ b, (true == b) = b := by decide
@[simp] theorem false_beq : ∀ b, (false == b) = !b := by decide
@[simp] theorem true_bne : ∀ b : Bool, (true != b) = !b := by decide
@[simp] theorem false_bne : ∀ b : Bool, (false != b) = b := by decide
@[simp] theorem bne_true : ∀ b : Bool, (b != true) = !b := by decide
@[simp] theorem bne_false : ∀ b : Bool, (b != false) = b := by decide
@[simp] theorem not_beq_self : ∀ x : Bool, ((!x) == x) = false := by decide
@[simp] theorem beq_not_self : ∀ x : Bool, (x == !x) = false := by decide
@[simp] theorem not_bne : ∀ a b : Bool, ((!a) != b) = !(a != b) := by decide
@[simp] theorem bne_not : ∀ a b : Bool, (a != !b) = !(a != b) := by decide
theorem not_bne_self : ∀ x : Bool, ((!x) != x) = true := by decide
theorem bne_not_self : ∀ x : Bool, (x != !x) = true := by decide
theorem not_bne_not : ∀ x y : Bool, ((!x) != (!y)) = (x != y) := by decide
@[simp] theorem beq_self_left : ∀ a b : Bool, (a == (a == b)) = b := by decide
@[simp] theorem beq_self_right : ∀ a b : Bool, ((a == b) == b) = a := by decide
@[simp] theorem bne_self_left : ∀ a b : Bool, (a != (a != b)) = b := by decide
@[simp] theorem bne_self_right : ∀ a b : Bool, ((a != b) != b) = a := by decide
@[simp] theorem bne_assoc : ∀ x y z : Bool, ((x != y) != z) = (x != (y != z)) := by decide
@[simp] theorem bne_right_inj : ∀ {x y z : Bool}, (x != y) = (x != z) ↔ y = z := by decide
@[simp] theorem bne_left_inj : ∀ {x y z : Bool}, (x != z) = (y != z) ↔ x = y := by decide
theorem beq_to_eq (a b : Bool) : ((a == b) = true) = (a = b) := propext beq_iff_eq
theorem not_beq_to_not_eq (a b : Bool) : ((!(a == b)) = true) = ¬(a = b) := by cases a <;> cases b <;> simp

theorem beq_eq_decide_eq {α : Type u} [BEq α] [LawfulBEq α] [DecidableEq α] (a b : α) :
    (a == b) = decide (a = b) := by
  rw [Bool.eq_iff_iff, beq_iff_eq, decide_eq_true_iff]
theorem beq_comm {α : Type u} [BEq α] [LawfulBEq α] {a b : α} : (a == b) = (b == a) := BEq.comm

/-! ## Exclusive or -/

theorem false_xor : ∀ x : Bool, (false ^^ x) = x := false_bne
theorem xor_false : ∀ x : Bool, (x ^^ false) = x := bne_false
theorem true_xor : ∀ x : Bool, (true ^^ x) = !x := true_bne
theorem xor_true : ∀ x : Bool, (x ^^ true) = !x := bne_true
theorem not_xor_self : ∀ x : Bool, (!x ^^ x) = true := not_bne_self
theorem xor_not_self : ∀ x : Bool, (x ^^ !x) = true := bne_not_self
theorem not_xor : ∀ x y : Bool, (!x ^^ y) = !(x ^^ y) := by decide
theorem xor_not : ∀ x y : Bool, (x ^^ !y) = !(x ^^ y) := by decide
theorem not_xor_not : ∀ x y : Bool, (!x ^^ !y) = (x ^^ y) := not_bne_not
theorem xor_self : ∀ x : Bool, (x ^^ x) = false := by decide
theorem xor_comm : ∀ x y : Bool, (x ^^ y) = (y ^^ x) := by decide
theorem xor_left_comm : ∀ x y z : Bool, (x ^^ (y ^^ z)) = (y ^^ (x ^^ z)) := by decide
theorem xor_right_comm : ∀ x y z : Bool, ((x ^^ y) ^^ z) = ((x ^^ z) ^^ y) := by decide
theorem xor_assoc : ∀ x y z : Bool, ((x ^^ y) ^^ z) = (x ^^ (y ^^ z)) := bne_assoc
theorem xor_right_inj : ∀ {x y z : Bool}, (x ^^ y) = (x ^^ z) ↔ y = z := bne_right_inj
theorem xor_left_inj : ∀ {x y z : Bool}, (x ^^ z) = (y ^^ z) ↔ x = y := bne_left_inj
theorem and_xor_distrib_left : ∀ x y z : Bool, (x && (y ^^ z)) = ((x && y) ^^ (x && z)) := by decide
theorem and_xor_distrib_right : ∀ x y z : Bool, ((x ^^ y) && z) = ((x && z) ^^ (y && z)) := by decide

/-! ## Order -/

instance instLE : LE Bool := ⟨fun x y => x = true → y = true⟩
instance instLT : LT Bool := ⟨fun x y => (!x && y) = true⟩
instance instDecidableLe (x y : Bool) : Decidable (x ≤ y) := inferInstanceAs (Decidable (x = true → y = true))
instance instDecidableLt (x y : Bool) : Decidable (x < y) := inferInstanceAs (Decidable ((!x && y) = true))
instance instMax : Max Bool := ⟨or⟩
instance instMin : Min Bool := ⟨and⟩

@[simp] protected theorem le_true : ∀ x : Bool, x ≤ true := by decide
@[simp] protected theorem false_le : ∀ x : Bool, false ≤ x := by decide
@[simp] protected theorem le_refl : ∀ x : Bool, x ≤ x := by decide
@[simp] protected theorem lt_irrefl : ∀ x : Bool, ¬x < x := by decide
protected theorem le_trans : ∀ {x y z : Bool}, x ≤ y → y ≤ z → x ≤ z := by decide
protected theorem le_antisymm : ∀ {x y : Bool}, x ≤ y → y ≤ x → x = y := by decide
protected theorem le_total : ∀ x y : Bool, x ≤ y ∨ y ≤ x := by decide
protected theorem lt_asymm : ∀ {x y : Bool}, x < y → ¬y < x := by decide
protected theorem lt_trans : ∀ {x y z : Bool}, x < y → y < z → x < z := by decide
protected theorem lt_iff_le_not_le : ∀ {x y : Bool}, x < y ↔ x ≤ y ∧ ¬y ≤ x := by decide
protected theorem lt_of_le_of_lt : ∀ {x y z : Bool}, x ≤ y → y < z → x < z := by decide
protected theorem lt_of_lt_of_le : ∀ {x y z : Bool}, x < y → y ≤ z → x < z := by decide
protected theorem le_of_lt : ∀ {x y : Bool}, x < y → x ≤ y := by decide
protected theorem le_of_eq : ∀ {x y : Bool}, x = y → x ≤ y := by decide
protected theorem ne_of_lt : ∀ {x y : Bool}, x < y → x ≠ y := by decide
protected theorem lt_of_le_of_ne : ∀ {x y : Bool}, x ≤ y → x ≠ y → x < y := by decide
protected theorem le_of_lt_or_eq : ∀ {x y : Bool}, x < y ∨ x = y → x ≤ y := by decide
protected theorem eq_true_of_true_le : ∀ {x : Bool}, true ≤ x → x = true := by decide
protected theorem eq_false_of_le_false : ∀ {x : Bool}, x ≤ false → x = false := by decide
@[simp] protected theorem max_eq_or : max = or := rfl
@[simp] protected theorem min_eq_and : min = and := rfl

/-! ## Numbers -/

/-- `1` for `true`, `0` for `false`. -/
def toNat (b : Bool) : Nat := cond b 1 0

@[simp] theorem toNat_false : false.toNat = 0 := rfl
@[simp] theorem toNat_true : true.toNat = 1 := rfl
theorem toNat_le (c : Bool) : c.toNat ≤ 1 := by cases c <;> decide
theorem toNat_lt (b : Bool) : b.toNat < 2 := by cases b <;> decide
@[simp] theorem toNat_eq_zero {b : Bool} : b.toNat = 0 ↔ b = false := by cases b <;> decide
@[simp] theorem toNat_eq_one {b : Bool} : b.toNat = 1 ↔ b = true := by cases b <;> decide

/-! ## `bif` -/

section
variable {α : Sort u} {β : Sort v}

theorem cond_eq_ite (b : Bool) (t e : α) : cond b t e = if b then t else e := by cases b <;> rfl
theorem cond_eq_if {b : Bool} {x y : α} : (bif b then x else y) = (if b then x else y) := cond_eq_ite b x y
@[simp] theorem cond_not (b : Bool) (t e : α) : cond (!b) t e = cond b e t := by cases b <;> rfl
@[simp] theorem cond_self (c : Bool) (t : α) : cond c t t = t := by cases c <;> rfl
@[simp] theorem cond_prop {b : Bool} {p q : Prop} : (bif b then p else q) ↔ if b then p else q := by
  cases b <;> simp
theorem cond_decide (p : Prop) [Decidable p] (t e : α) : cond (decide p) t e = if p then t else e := by
  by_cases h : p <;> simp [h]
@[simp] theorem cond_eq_ite_iff {a : Bool} {p : Prop} [h : Decidable p] {x y u v : α} :
    (cond a x y = ite p u v) ↔ ite a x y = ite p u v := by
  cases a <;> simp
@[simp] theorem ite_eq_cond_iff {p : Prop} {a : Bool} [h : Decidable p] {x y u v : α} :
    (ite p x y = cond a u v) ↔ ite p x y = ite a u v := by
  cases a <;> simp
protected theorem cond_true {a b : α} : cond true a b = a := rfl
protected theorem cond_false {a b : α} : cond false a b = b := rfl
theorem cond_pos {b : Bool} {a a' : α} (h : b = true) : (bif b then a else a') = a := by rw [h]; rfl
theorem cond_neg {b : Bool} {a a' : α} (h : b = false) : (bif b then a else a') = a' := by rw [h]; rfl
theorem apply_cond (f : α → β) {b : Bool} {a a' : α} :
    f (bif b then a else a') = bif b then f a else f a' := by
  cases b <;> rfl
end

@[simp] theorem cond_eq_true_distrib : ∀ c t f : Bool,
    (cond c t f = true) = ite (c = true) (t = true) (f = true) := by
  intro c t f; cases c <;> simp
@[simp] theorem cond_eq_false_distrib : ∀ c t f : Bool,
    (cond c t f = false) = ite (c = true) (t = false) (f = false) := by
  intro c t f; cases c <;> simp
@[simp] theorem cond_true_left : ∀ c f : Bool, cond c true f = (c || f) := by decide
@[simp] theorem cond_false_left : ∀ c f : Bool, cond c false f = (!c && f) := by decide
@[simp] theorem cond_true_right : ∀ c t : Bool, cond c t true = (!c || t) := by decide
@[simp] theorem cond_false_right : ∀ c t : Bool, cond c t false = (c && t) := by decide
@[simp] theorem cond_then_not_self : ∀ c b : Bool, cond c (!c) b = (!c && b) := by decide
@[simp] theorem cond_else_not_self : ∀ c b : Bool, cond c b (!c) = (!c || b) := by decide
@[simp] theorem cond_then_self : ∀ c b : Bool, cond c c b = (c || b) := by decide
@[simp] theorem cond_else_self : ∀ c b : Bool, cond c b c = (c && b) := by decide

/-! ## `if` -/

section
variable (p : Prop) [h : Decidable p]

@[simp] theorem if_true_left (f : Bool) : (ite p true f) = (decide p || f) := by by_cases h : p <;> simp [h]
@[simp] theorem if_false_left (f : Bool) : (ite p false f) = (!decide p && f) := by by_cases h : p <;> simp [h]
@[simp] theorem if_true_right (t : Bool) : (ite p t true) = (!decide p || t) := by by_cases h : p <;> simp [h]
@[simp] theorem if_false_right (t : Bool) : (ite p t false) = (decide p && t) := by by_cases h : p <;> simp [h]
@[simp] theorem ite_eq_true_distrib (t f : Bool) : (ite p t f = true) = ite p (t = true) (f = true) := by
  by_cases h : p <;> simp [h]
@[simp] theorem ite_eq_false_distrib (t f : Bool) : (ite p t f = false) = ite p (t = false) (f = false) := by
  by_cases h : p <;> simp [h]
end

section
variable {p : Prop} [h : Decidable p] {b c : Bool}

@[simp] theorem not_ite_eq_true_eq_true :
    ¬(ite p (b = true) (c = true)) ↔ (ite p (b = false) (c = false)) := by by_cases h : p <;> simp [h]
@[simp] theorem not_ite_eq_false_eq_false :
    ¬(ite p (b = false) (c = false)) ↔ (ite p (b = true) (c = true)) := by by_cases h : p <;> simp [h]
@[simp] theorem not_ite_eq_true_eq_false :
    ¬(ite p (b = true) (c = false)) ↔ (ite p (b = false) (c = true)) := by by_cases h : p <;> simp [h]
@[simp] theorem not_ite_eq_false_eq_true :
    ¬(ite p (b = false) (c = true)) ↔ (ite p (b = true) (c = false)) := by by_cases h : p <;> simp [h]
end

@[simp] theorem ite_eq_false {b : Bool} {p q : Prop} : (if b = false then p else q) ↔ if b then q else p := by
  cases b <;> simp
@[simp] theorem ite_eq_true_else_eq_false {b : Bool} {q : Prop} :
    (if b = true then q else b = false) ↔ (b = true → q) := by
  cases b <;> simp

/-! ## `decide` -/

section
variable (p q : Prop) [dp : Decidable p] [dq : Decidable q]

@[simp] theorem decide_and [dpq : Decidable (p ∧ q)] : decide (p ∧ q) = (decide p && decide q) := by
  by_cases h : p <;> simp [h]
@[simp] theorem decide_or [dpq : Decidable (p ∨ q)] : decide (p ∨ q) = (decide p || decide q) := by
  by_cases h : p <;> simp [h]
@[simp] theorem decide_iff_dist [dpq : Decidable (p ↔ q)] : decide (p ↔ q) = (decide p == decide q) := by
  by_cases h : p <;> simp [h]
theorem decide_beq_decide [dpq : Decidable (p ↔ q)] : (decide p == decide q) = decide (p ↔ q) :=
  (decide_iff_dist p q).symm
end

theorem and_eq_decide (p q : Bool) : (p && q) = decide (p ∧ q) := by simp
theorem or_eq_decide (p q : Bool) : (p || q) = decide (p ∨ q) := by simp

/-! ## Laws -/

instance : Std.Associative (· && ·) := ⟨Bool.and_assoc⟩
instance : Std.Commutative (· && ·) := ⟨Bool.and_comm⟩
instance : Std.IdempotentOp (· && ·) := ⟨Bool.and_self⟩
instance : Std.LawfulIdentity (· && ·) true where
  left_id := Bool.true_and
  right_id := Bool.and_true
instance : Std.Associative (· || ·) := ⟨Bool.or_assoc⟩
instance : Std.Commutative (· || ·) := ⟨Bool.or_comm⟩
instance : Std.IdempotentOp (· || ·) := ⟨Bool.or_self⟩
instance : Std.LawfulIdentity (· || ·) false where
  left_id := Bool.false_or
  right_id := Bool.or_false
instance : Std.Associative (· != ·) := ⟨bne_assoc⟩
instance : Std.LawfulIdentity (· != ·) false where
  left_id := false_bne
  right_id := bne_false

theorem rec_eq {α : Sort u} (b : Bool) {x y : α} : Bool.rec y x b = if b then x else y := by cases b <;> rfl

end Bool

export Bool (cond_eq_if cond_eq_ite xor)

instance : Std.LawfulIdentity (α := Bool) (· == ·) true where
  left_id := Bool.true_beq
  right_id := beq_true

@[simp] theorem false_eq_decide_iff {p : Prop} [h : Decidable p] : false = decide p ↔ ¬p := by
  by_cases h : p <;> simp [h]
@[simp] theorem true_eq_decide_iff {p : Prop} [h : Decidable p] : true = decide p ↔ p := by
  by_cases h : p <;> simp [h]
