prelude
import Init.Logic.Simp

/-!
# Laws of operations

The laws that `ac_rfl` and `ac_nf` look for, and their instances for the connectives.
-/

universe u v

namespace Std

/-- `op (op a b) c = op a (op b c)`. -/
class Associative {α : Sort u} (op : α → α → α) : Prop where
  assoc : (a b c : α) → op (op a b) c = op a (op b c)

/-- `op a b = op b a`. -/
class Commutative {α : Sort u} (op : α → α → α) : Prop where
  comm : (a b : α) → op a b = op b a

/-- `op x x = x`. -/
class IdempotentOp {α : Sort u} (op : α → α → α) : Prop where
  idempotent : (x : α) → op x x = x

/-- `o` is meant as the left identity of `op`; no law yet. -/
class LeftIdentity {α : Sort u} {β : Sort v} (op : α → β → β) (o : outParam α) : Prop

/-- `op o a = a`. -/
class LawfulLeftIdentity {α : Sort u} {β : Sort v} (op : α → β → β) (o : outParam α) : Prop
    extends LeftIdentity op o where
  left_id : ∀ a, op o a = a

/-- `o` is meant as the right identity of `op`; no law yet. -/
class RightIdentity {α : Sort u} {β : Sort v} (op : α → β → α) (o : outParam β) : Prop

/-- `op a o = a`. -/
class LawfulRightIdentity {α : Sort u} {β : Sort v} (op : α → β → α) (o : outParam β) : Prop
    extends RightIdentity op o where
  right_id : ∀ a, op a o = a

/-- `o` is meant as the identity of `op`; no law yet. -/
class Identity {α : Sort u} (op : α → α → α) (o : outParam α) : Prop
    extends LeftIdentity op o, RightIdentity op o

/-- `op o a = a` and `op a o = a`. -/
class LawfulIdentity {α : Sort u} (op : α → α → α) (o : outParam α) : Prop
    extends Identity op o, LawfulLeftIdentity op o, LawfulRightIdentity op o

/-- An identity of a commutative operation: one law gives the other. -/
class LawfulCommIdentity {α : Sort u} (op : α → α → α) (o : outParam α) [hc : Commutative op] : Prop
    extends LawfulIdentity op o where
  left_id a := Eq.trans (hc.comm o a) (right_id a)
  right_id a := Eq.trans (hc.comm a o) (left_id a)

/-- `r a a`. -/
class Refl {α : Sort u} (r : α → α → Prop) : Prop where
  refl : ∀ a, r a a

/-- `¬ r a a`. -/
class Irrefl {α : Sort u} (r : α → α → Prop) : Prop where
  irrefl : ∀ a, ¬ r a a

/-- `r a b` and `r b a` only for equals. -/
class Antisymm {α : Sort u} (r : α → α → Prop) : Prop where
  antisymm (a b : α) : r a b → r b a → a = b

/-- `r a b` excludes `r b a`. -/
class Asymm {α : Sort u} (r : α → α → Prop) : Prop where
  asymm : ∀ a b, r a b → ¬ r b a

/-- `r a b` gives `r b a`. -/
class Symm {α : Sort u} (r : α → α → Prop) : Prop where
  symm : ∀ a b, r a b → r b a

/-- `r a b` or `r b a`. -/
class Total {α : Sort u} (r : α → α → Prop) : Prop where
  total : ∀ a b, r a b ∨ r b a

/-- `r a b` or `r b a`, or neither and then `a = b`. -/
class Trichotomous {α : Sort u} (r : α → α → Prop) : Prop where
  trichotomous (a b : α) : ¬ r a b → ¬ r b a → a = b

end Std

/-! ## Connectives -/

instance And.instAssociative : Std.Associative And := ⟨fun _ _ _ => propext and_assoc⟩
instance And.instCommutative : Std.Commutative And := ⟨fun _ _ => propext and_comm⟩
instance And.instIdempotentOp : Std.IdempotentOp And := ⟨and_self⟩
instance And.instLawfulIdentity : Std.LawfulIdentity And True where
  left_id _ := true_and ..
  right_id _ := and_true ..

instance Or.instAssociative : Std.Associative Or := ⟨fun _ _ _ => propext or_assoc⟩
instance Or.instCommutative : Std.Commutative Or := ⟨fun _ _ => propext or_comm⟩
instance Or.instIdempotentOp : Std.IdempotentOp Or := ⟨or_self⟩
instance Or.instLawfulIdentity : Std.LawfulIdentity Or False where
  left_id _ := false_or ..
  right_id _ := or_false ..

instance Iff.instCommutative : Std.Commutative Iff := ⟨fun _ _ => propext iff_comm⟩
