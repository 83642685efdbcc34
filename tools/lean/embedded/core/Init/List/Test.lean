prelude
import Init.List.Fold

/-!
# Lists: `any`, `all`, `contains` and `partition`
-/

universe u v w

variable {α : Type u} {β : Type v} {γ : Type w}

namespace List

/-! ## `any` and `all` -/

section
variable {p q f : α → Bool} {l : List α}

@[simp] theorem any_eq_true {l : List α} : l.any p = true ↔ ∃ x, x ∈ l ∧ p x := by
  induction l with
  | nil => simp
  | cons a l ih => simp [ih, or_and_right, exists_or]
@[simp] theorem all_eq_true {l : List α} : l.all p = true ↔ ∀ x, x ∈ l → p x := by
  induction l with
  | nil => simp
  | cons a l ih => simp [ih]
theorem any_eq {l : List α} : l.any p = decide (∃ x, x ∈ l ∧ p x) := by
  rw [Bool.eq_iff_iff, any_eq_true, decide_eq_true_iff]
theorem all_eq {l : List α} : l.all p = decide (∀ x, x ∈ l → p x) := by
  rw [Bool.eq_iff_iff, all_eq_true, decide_eq_true_iff]
@[simp] theorem any_eq_false {l : List α} : l.any p = false ↔ ∀ x, x ∈ l → ¬p x := by
  induction l with
  | nil => simp
  | cons a l ih => simp [ih]
@[simp] theorem all_eq_false {l : List α} : l.all p = false ↔ ∃ x, x ∈ l ∧ ¬p x := by
  induction l with
  | nil => simp
  | cons a l ih => cases h : p a <;> simp [ih, h, or_and_right, exists_or]
theorem decide_exists_mem {l : List α} {p : α → Prop} [DecidablePred p] :
    decide (∃ x, x ∈ l ∧ p x) = l.any p := by
  simp [any_eq]
theorem decide_forall_mem {l : List α} {p : α → Prop} [DecidablePred p] :
    decide (∀ x, x ∈ l → p x) = l.all p := by
  simp [all_eq]
theorem not_any_eq_all_not {l : List α} {p : α → Bool} : (!l.any p) = l.all fun a => !p a := by
  induction l with
  | nil => rfl
  | cons a l ih => rw [any_cons, Bool.not_or, ih]; rfl
theorem not_all_eq_any_not {l : List α} {p : α → Bool} : (!l.all p) = l.any fun a => !p a := by
  induction l with
  | nil => rfl
  | cons a l ih => rw [all_cons, Bool.not_and, ih]; rfl
theorem any_eq_not_all_not {l : List α} {p : α → Bool} : l.any p = !l.all (!p ·) := by
  rw [← not_any_eq_all_not, Bool.not_not]
theorem all_eq_not_any_not {l : List α} {p : α → Bool} : l.all p = !l.any (!p ·) := by
  rw [← not_all_eq_any_not, Bool.not_not]
@[simp] theorem any_append {xs ys : List α} : (xs ++ ys).any f = (xs.any f || ys.any f) := by
  induction xs with
  | nil => rfl
  | cons a l ih => rw [cons_append, any_cons, any_cons, ih, Bool.or_assoc]
@[simp] theorem all_append {xs ys : List α} : (xs ++ ys).all f = (xs.all f && ys.all f) := by
  induction xs with
  | nil => rfl
  | cons a l ih => rw [cons_append, all_cons, all_cons, ih, Bool.and_assoc]
@[simp] theorem any_map {f : α → β} {l : List α} {p : β → Bool} : (l.map f).any p = l.any (p ∘ f) := by
  induction l with
  | nil => rfl
  | cons a l ih => rw [map_cons, any_cons, any_cons, ih]; rfl
@[simp] theorem all_map {f : α → β} {l : List α} {p : β → Bool} : (l.map f).all p = l.all (p ∘ f) := by
  induction l with
  | nil => rfl
  | cons a l ih => rw [map_cons, all_cons, all_cons, ih]; rfl
@[simp] theorem any_filter {l : List α} {p q : α → Bool} : (filter p l).any q = l.any fun a => p a && q a := by
  induction l with
  | nil => rfl
  | cons a l ih => cases h : p a <;> simp [h, ih]
@[simp] theorem all_filter {l : List α} {p q : α → Bool} : (filter p l).all q = l.all fun a => !(p a) || q a := by
  induction l with
  | nil => rfl
  | cons a l ih => cases h : p a <;> simp [h, ih]
@[simp] theorem any_flatten {l : List (List α)} : l.flatten.any f = l.any (any · f) := by
  induction l with
  | nil => rfl
  | cons a l ih => simp [ih]
@[simp] theorem all_flatten {l : List (List α)} : l.flatten.all f = l.all (all · f) := by
  induction l with
  | nil => rfl
  | cons a l ih => simp [ih]
@[simp] theorem any_flatMap {p : β → Bool} {l : List α} {f : α → List β} :
    (l.flatMap f).any p = l.any fun a => (f a).any p := by
  induction l with
  | nil => rfl
  | cons a l ih => simp [ih]
@[simp] theorem all_flatMap {p : β → Bool} {l : List α} {f : α → List β} :
    (l.flatMap f).all p = l.all fun a => (f a).all p := by
  induction l with
  | nil => rfl
  | cons a l ih => simp [ih]
@[simp] theorem any_reverse {l : List α} : l.reverse.any f = l.any f := by
  rw [Bool.eq_iff_iff]; simp
@[simp] theorem all_reverse {l : List α} : l.reverse.all f = l.all f := by
  rw [Bool.eq_iff_iff]; simp
@[simp] theorem any_replicate {n : Nat} {a : α} : (replicate n a).any f = if n = 0 then false else f a := by
  rw [Bool.eq_iff_iff]; cases n <;> simp
@[simp] theorem all_replicate {n : Nat} {a : α} : (replicate n a).all f = if n = 0 then true else f a := by
  rw [Bool.eq_iff_iff]; cases n <;> simp
theorem any_congr {l₁ l₂ : List α} (w : l₁ = l₂) {p q : α → Bool} (h : ∀ a, p a = q a) :
    l₁.any p = l₂.any q := by
  rw [w, show p = q from funext h]
theorem all_congr {l₁ l₂ : List α} (w : l₁ = l₂) {p q : α → Bool} (h : ∀ a, p a = q a) :
    l₁.all p = l₂.all q := by
  rw [w, show p = q from funext h]
end

/-! ## `contains` -/

section
variable [BEq α]

theorem contains_eq_any_beq {l : List α} {a : α} : l.contains a = l.any (a == ·) := by
  induction l with
  | nil => rfl
  | cons b l ih => rw [contains_cons, any_cons, ih]
theorem any_beq {l : List α} {a : α} : (l.any fun x => a == x) = l.contains a := contains_eq_any_beq.symm
theorem contains_iff_exists_mem_beq {l : List α} {a : α} : l.contains a ↔ ∃ a', a' ∈ l ∧ a == a' := by
  rw [contains_eq_any_beq, any_eq_true]
theorem elem_cons_self [LawfulBEq α] {a : α} {as : List α} : (a :: as).elem a = true := elem_iff.2 (.head _)
@[simp] theorem contains_append {l₁ l₂ : List α} {x : α} :
    (l₁ ++ l₂).contains x = (l₁.contains x || l₂.contains x) := by
  rw [contains_eq_any_beq, contains_eq_any_beq, contains_eq_any_beq, any_append]
@[simp] theorem contains_reverse {l : List α} {x : α} : l.reverse.contains x = l.contains x := by
  rw [contains_eq_any_beq, contains_eq_any_beq, any_reverse]
omit [BEq α] in
@[simp] theorem contains_map [BEq β] {l : List α} {x : β} {f : α → β} :
    (l.map f).contains x = l.any fun a => x == f a := by
  rw [contains_eq_any_beq, any_map]; rfl
@[simp] theorem contains_filter {l : List α} {x : α} {p : α → Bool} :
    (l.filter p).contains x = l.any fun a => x == a && p a := by
  rw [contains_eq_any_beq, any_filter]; exact any_congr rfl fun a => Bool.and_comm _ _
end

/-! ## `==` -/

section
variable [BEq α]

@[simp] theorem beq_nil_eq {l : List α} : (l == []) = l.isEmpty := by cases l <;> rfl
@[simp] theorem nil_beq_eq {l : List α} : ([] == l) = l.isEmpty := by cases l <;> rfl
@[simp] theorem cons_beq_cons {a b : α} {l₁ l₂ : List α} : (a :: l₁ == b :: l₂) = (a == b && l₁ == l₂) := rfl
theorem length_eq_of_beq {l₁ l₂ : List α} (h : l₁ == l₂) : l₁.length = l₂.length := by
  induction l₁ generalizing l₂ with
  | nil => cases l₂ with
    | nil => rfl
    | cons => exact nomatch h
  | cons a l₁ ih => cases l₂ with
    | nil => exact nomatch h
    | cons b l₂ => exact congrArg (· + 1) (ih ((Bool.and_eq_true _ _).mp h).2)
end

/-! ## `partition` -/

private theorem partition_loop {p : α → Bool} {l as bs : List α} :
    partition.loop p l (as, bs) = (as.reverse ++ filter p l, bs.reverse ++ filter (not ∘ p) l) := by
  induction l generalizing as bs with
  | nil => simp [partition.loop]
  | cons a l ih => cases h : p a <;> simp [partition.loop, h, ih]

@[simp] theorem partition_eq_filter_filter {p : α → Bool} {l : List α} :
    partition p l = (filter p l, filter (not ∘ p) l) := partition_loop

theorem mem_partition {p : α → Bool} {a : α} {l : List α} :
    a ∈ l ↔ a ∈ (partition p l).1 ∨ a ∈ (partition p l).2 := by
  cases h : p a <;> simp [h]

private theorem span_loop {p : α → Bool} {l acc : List α} :
    span.loop p l acc = (acc.reverse ++ takeWhile p l, dropWhile p l) := by
  induction l generalizing acc with
  | nil => simp [span.loop]
  | cons a l ih => cases h : p a <;> simp [span.loop, takeWhile, dropWhile, h, ih]

@[simp] theorem span_eq_takeWhile_dropWhile {p : α → Bool} {l : List α} :
    span p l = (takeWhile p l, dropWhile p l) := span_loop

end List
