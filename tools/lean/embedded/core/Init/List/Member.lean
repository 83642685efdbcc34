prelude
import Init.Data.BoolCond
import Init.Data.OptionLemmas
import Init.List.Generate
import Init.List.Relations
import Init.Logic.Classical
import Init.Nat.Order

/-!
# Lists: length and membership
-/

universe u v w

variable {α : Type u} {β : Type v} {γ : Type w}

namespace List

/-! ## Equality -/

@[simp] theorem nil_eq {α : Type u} {xs : List α} : [] = xs ↔ xs = [] := eq_comm
theorem cons_ne_nil (a : α) (l : List α) : a :: l ≠ [] := nofun
@[simp] theorem cons_ne_self (a : α) (l : List α) : a :: l ≠ l := mt (congrArg length) (Nat.succ_ne_self _)
@[simp] theorem ne_cons_self {a : α} {l : List α} : l ≠ a :: l := (cons_ne_self a l).symm

section
variable {a b h₁ h₂ : α} {l l' t₁ t₂ : List α}
theorem head_eq_of_cons_eq (H : h₁ :: t₁ = h₂ :: t₂) : h₁ = h₂ := (cons.inj H).1
theorem tail_eq_of_cons_eq (H : h₁ :: t₁ = h₂ :: t₂) : t₁ = t₂ := (cons.inj H).2
theorem cons_inj_right (a : α) {l l' : List α} : a :: l = a :: l' ↔ l = l' :=
  ⟨tail_eq_of_cons_eq, congrArg _⟩
theorem cons_eq_cons : a :: l = b :: l' ↔ a = b ∧ l = l' := by simp
theorem exists_cons_of_ne_nil : ∀ {l : List α}, l ≠ [] → ∃ b l', l = b :: l'
  | [], h => absurd rfl h
  | c :: l', _ => ⟨c, l', rfl⟩
theorem ne_nil_iff_exists_cons : l ≠ [] ↔ ∃ b l', l = b :: l' :=
  ⟨exists_cons_of_ne_nil, fun ⟨_, _, e⟩ => e ▸ cons_ne_nil _ _⟩
theorem singleton_inj {α : Type u} {a b : α} : [a] = [b] ↔ a = b := by simp
@[simp] theorem concat_ne_nil (a : α) (l : List α) : l ++ [a] ≠ [] := by cases l <;> simp
end

/-! ## Length -/

section
variable {l : List α} {n : Nat}

theorem eq_nil_of_length_eq_zero (h : length l = 0) : l = [] :=
  match l, h with
  | [], _ => rfl
theorem ne_nil_of_length_eq_add_one (h : length l = n + 1) : l ≠ [] := fun e => nomatch e ▸ h
theorem ne_nil_of_length_pos (h : 0 < length l) : l ≠ [] := by
  rintro rfl; exact Nat.lt_irrefl 0 h
@[simp] theorem length_eq_zero_iff : length l = 0 ↔ l = [] := ⟨eq_nil_of_length_eq_zero, fun h => h ▸ rfl⟩
theorem eq_nil_iff_length_eq_zero : l = [] ↔ length l = 0 := length_eq_zero_iff.symm
theorem length_pos_iff : 0 < length l ↔ l ≠ [] := Nat.pos_iff_ne_zero.trans (not_congr length_eq_zero_iff)
theorem ne_nil_iff_length_pos : l ≠ [] ↔ 0 < length l := length_pos_iff.symm
theorem length_eq_one_iff : length l = 1 ↔ ∃ a, l = [a] :=
  ⟨fun h => match l, h with | [a], _ => ⟨a, rfl⟩, fun ⟨_, h⟩ => h ▸ rfl⟩
theorem exists_cons_of_length_pos : ∀ {l : List α}, 0 < l.length → ∃ h t, l = h :: t
  | _ :: _, _ => ⟨_, _, rfl⟩
theorem length_pos_iff_exists_cons {l : List α} : 0 < l.length ↔ ∃ h t, l = h :: t :=
  ⟨exists_cons_of_length_pos, fun ⟨_, _, e⟩ => e ▸ Nat.succ_pos _⟩
theorem exists_cons_of_length_eq_add_one : ∀ {l : List α}, l.length = n + 1 → ∃ h t, l = h :: t
  | _ :: _, _ => ⟨_, _, rfl⟩
end

@[simp] theorem length_append {as bs : List α} : (as ++ bs).length = as.length + bs.length := by
  induction as with
  | nil => simp
  | cons a as ih => rw [cons_append, length_cons, length_cons, ih, Nat.add_right_comm]
theorem length_concat {as : List α} {a : α} : (concat as a).length = as.length + 1 := by simp
@[simp] theorem length_map {as : List α} (f : α → β) : (as.map f).length = as.length := by
  induction as <;> simp_all
@[simp] theorem length_reverse {as : List α} : (as.reverse).length = as.length := by
  induction as <;> simp_all
@[simp] theorem length_set {as : List α} {i : Nat} {a : α} : (as.set i a).length = as.length := by
  induction as generalizing i with
  | nil => rfl
  | cons x xs ih => cases i <;> simp [set, ih]
@[simp] theorem length_tail {l : List α} : l.tail.length = l.length - 1 := by cases l <;> rfl
@[simp] theorem length_dropLast_cons {a : α} {as : List α} : (a :: as).dropLast.length = as.length := by
  induction as generalizing a with
  | nil => rfl
  | cons b bs ih => simp [ih]
@[simp] theorem length_dropLast {xs : List α} : xs.dropLast.length = xs.length - 1 := by
  cases xs with
  | nil => rfl
  | cons a as => exact length_dropLast_cons
theorem length_filter_le (p : α → Bool) (l : List α) : (l.filter p).length ≤ l.length := by
  induction l with
  | nil => exact Nat.le_refl 0
  | cons a l ih =>
    rw [filter]
    cases p a with
    | true => exact Nat.succ_le_succ ih
    | false => exact Nat.le_succ_of_le ih
theorem length_filterMap_le (f : α → Option β) (l : List α) : (filterMap f l).length ≤ l.length := by
  induction l with
  | nil => exact Nat.le_refl 0
  | cons a l ih =>
    rw [filterMap]
    cases f a with
    | some b => exact Nat.succ_le_succ ih
    | none => exact Nat.le_succ_of_le ih

/-! ## Membership -/

section
variable {a b x y : α} {l as bs : List α}

@[simp] theorem not_mem_nil {a : α} : ¬a ∈ [] := nofun
@[simp] theorem mem_cons : a ∈ b :: l ↔ a = b ∨ a ∈ l :=
  ⟨fun | .head _ => .inl rfl | .tail _ h => .inr h, fun | .inl h => h ▸ .head _ | .inr h => .tail _ h⟩
theorem eq_or_mem_of_mem_cons {a b : α} {l : List α} : a ∈ b :: l → a = b ∨ a ∈ l := mem_cons.mp
theorem mem_cons_self {a : α} {l : List α} : a ∈ a :: l := .head l
theorem mem_cons_of_mem (y : α) {a : α} {l : List α} : a ∈ l → a ∈ y :: l := .tail y
theorem mem_concat_self {xs : List α} {a : α} : a ∈ xs ++ [a] := mem_append_right xs mem_cons_self
theorem mem_append_cons_self {xs ys : List α} : a ∈ xs ++ a :: ys := mem_append_right xs mem_cons_self
theorem eq_of_mem_singleton : a ∈ [b] → a = b
  | .head _ => rfl
theorem mem_singleton {a b : α} : a ∈ [b] ↔ a = b := by simp
theorem mem_singleton_self (a : α) : a ∈ [a] := mem_cons_self
theorem mem_nil_iff (a : α) : a ∈ ([] : List α) ↔ False := by simp
theorem mem_of_mem_cons_of_mem : ∀ {a b : α} {l : List α}, a ∈ b :: l → b ∈ l → a ∈ l
  | _, _, _, .head _, h => h
  | _, _, _, .tail _ h, _ => h
theorem eq_or_ne_mem_of_mem {a b : α} {l : List α} (h' : a ∈ b :: l) : a = b ∨ (a ≠ b ∧ a ∈ l) :=
  (Classical.em (a = b)).elim .inl fun h => .inr ⟨h, (mem_cons.1 h').resolve_left h⟩
theorem ne_nil_of_mem {a : α} {l : List α} (h : a ∈ l) : l ≠ [] := fun e => not_mem_nil (e ▸ h)
theorem mem_of_ne_of_mem {a y : α} {l : List α} (h₁ : a ≠ y) (h₂ : a ∈ y :: l) : a ∈ l :=
  (mem_cons.1 h₂).resolve_left h₁
theorem ne_of_not_mem_cons {a b : α} {l : List α} : a ∉ b :: l → a ≠ b := mt (· ▸ .head _)
theorem not_mem_of_not_mem_cons {a b : α} {l : List α} : a ∉ b :: l → a ∉ l := mt (.tail _)
theorem not_mem_cons_of_ne_of_not_mem {a y : α} {l : List α} (h : a ≠ y) (h' : a ∉ l) : a ∉ y :: l :=
  fun m => h' (mem_of_ne_of_mem h m)
theorem ne_and_not_mem_of_not_mem_cons {a y : α} {l : List α} (h : a ∉ y :: l) : a ≠ y ∧ a ∉ l :=
  ⟨ne_of_not_mem_cons h, not_mem_of_not_mem_cons h⟩

theorem length_pos_of_mem {a : α} : ∀ {l : List α}, a ∈ l → 0 < length l
  | _ :: _, _ => Nat.succ_pos _
theorem exists_mem_of_length_pos : ∀ {l : List α}, 0 < length l → ∃ a, a ∈ l
  | _ :: _, _ => ⟨_, .head _⟩
theorem length_pos_iff_exists_mem {l : List α} : 0 < length l ↔ ∃ a, a ∈ l :=
  ⟨exists_mem_of_length_pos, fun ⟨_, h⟩ => length_pos_of_mem h⟩
theorem exists_mem_of_length_eq_add_one {n : Nat} : ∀ {l : List α}, l.length = n + 1 → ∃ a, a ∈ l
  | _ :: _, _ => ⟨_, .head _⟩
theorem exists_mem_of_ne_nil (l : List α) (h : l ≠ []) : ∃ x, x ∈ l :=
  exists_mem_of_length_pos (length_pos_iff.2 h)
theorem eq_nil_iff_forall_not_mem {l : List α} : l = [] ↔ ∀ a, a ∉ l :=
  ⟨fun h _ => h ▸ not_mem_nil, fun h => match l, h with | [], _ => rfl | a :: _, h => absurd (.head _) (h a)⟩

theorem forall_mem_cons {p : α → Prop} {a : α} {l : List α} :
    (∀ x, x ∈ a :: l → p x) ↔ p a ∧ ∀ x, x ∈ l → p x :=
  ⟨fun h => ⟨h a (.head _), fun x m => h x (.tail _ m)⟩,
   fun ⟨h, h'⟩ _ => fun | .head _ => h | .tail _ m => h' _ m⟩
theorem exists_mem_cons {p : α → Prop} {a : α} {l : List α} :
    (∃ x, ∃ _ : x ∈ a :: l, p x) ↔ p a ∨ ∃ x, ∃ _ : x ∈ l, p x := by
  constructor
  · rintro ⟨x, h, hp⟩
    cases h with
    | head => exact .inl hp
    | tail _ h => exact .inr ⟨x, h, hp⟩
  · rintro (h | ⟨x, h, hp⟩)
    · exact ⟨a, .head _, h⟩
    · exact ⟨x, .tail _ h, hp⟩
theorem forall_mem_nil (p : α → Prop) : ∀ (x) (_ : x ∈ @nil α), p x := nofun
theorem exists_mem_nil (p : α → Prop) : ¬(∃ x, ∃ _ : x ∈ @nil α, p x) := nofun
theorem forall_mem_singleton {p : α → Prop} {a : α} : (∀ (x) (_ : x ∈ [a]), p x) ↔ p a := by simp
theorem forall_mem_ne {a : α} {l : List α} : (∀ a' : α, a' ∈ l → ¬a = a') ↔ a ∉ l :=
  ⟨fun h m => h a m rfl, fun h _ m e => h (e ▸ m)⟩
theorem forall_mem_ne' {a : α} {l : List α} : (∀ a' : α, a' ∈ l → ¬a' = a) ↔ a ∉ l :=
  ⟨fun h m => h a m rfl, fun h _ m e => h (e ▸ m)⟩

@[simp] theorem mem_ite_nil_left {p : Prop} [Decidable p] {l : List α} :
    (x ∈ if p then [] else l) ↔ ¬p ∧ x ∈ l := by by_cases h : p <;> simp [h]
@[simp] theorem mem_ite_nil_right {p : Prop} [Decidable p] {l : List α} :
    (x ∈ if p then l else []) ↔ p ∧ x ∈ l := by by_cases h : p <;> simp [h]

@[simp] theorem mem_append {a : α} {s t : List α} : a ∈ s ++ t ↔ a ∈ s ∨ a ∈ t := by
  induction s <;> simp_all [or_assoc]
theorem not_mem_append {a : α} {s t : List α} (h₁ : a ∉ s) (h₂ : a ∉ t) : a ∉ s ++ t :=
  mt mem_append.1 (not_or.2 ⟨h₁, h₂⟩)
theorem mem_append_of_mem_left {a : α} {as : List α} (bs : List α) : a ∈ as → a ∈ as ++ bs := mem_append_left bs
theorem mem_append_of_mem_right {b : α} {bs : List α} (as : List α) : b ∈ bs → b ∈ as ++ bs :=
  mem_append_right as
theorem append_of_mem {a : α} {l : List α} (h : a ∈ l) : ∃ s t : List α, l = s ++ a :: t := by
  induction h with
  | head l => exact ⟨[], l, rfl⟩
  | tail b _ ih =>
    obtain ⟨s, t, e⟩ := ih
    exact ⟨b :: s, t, congrArg (cons b) e⟩
theorem mem_iff_append {a : α} {l : List α} : a ∈ l ↔ ∃ s t : List α, l = s ++ a :: t :=
  ⟨append_of_mem, fun ⟨_, _, e⟩ => e ▸ mem_append_cons_self⟩
theorem eq_append_cons_of_mem {a : α} {xs : List α} (h : a ∈ xs) :
    ∃ as bs, xs = as ++ a :: bs ∧ a ∉ as := by
  induction xs with
  | nil => exact absurd h not_mem_nil
  | cons x xs ih =>
    by_cases e : a = x
    · exact ⟨[], xs, by simp [e]⟩
    · obtain ⟨as, bs, rfl, hm⟩ := ih (mem_of_ne_of_mem e h)
      exact ⟨x :: as, bs, rfl, not_mem_cons_of_ne_of_not_mem e hm⟩
theorem forall_mem_append {p : α → Prop} {l₁ l₂ : List α} :
    (∀ (x) (_ : x ∈ l₁ ++ l₂), p x) ↔ (∀ (x) (_ : x ∈ l₁), p x) ∧ (∀ (x) (_ : x ∈ l₂), p x) := by
  simp [or_imp, forall_and]

@[simp] theorem mem_reverse {x : α} {as : List α} : x ∈ reverse as ↔ x ∈ as := by
  induction as <;> simp_all [or_comm]
@[simp 500] theorem mem_map {b : β} {f : α → β} {l : List α} : b ∈ l.map f ↔ ∃ a, a ∈ l ∧ f a = b := by
  induction l with
  | nil => simp
  | cons a l ih => simp [ih, or_and_right, exists_or, eq_comm]
theorem exists_of_mem_map {b : β} {f : α → β} {l : List α} (h : b ∈ map f l) : ∃ a, a ∈ l ∧ f a = b :=
  mem_map.1 h
theorem mem_map_of_mem {a : α} {l : List α} {f : α → β} (h : a ∈ l) : f a ∈ map f l := mem_map.2 ⟨a, h, rfl⟩
theorem forall_mem_map {f : α → β} {l : List α} {P : β → Prop} :
    (∀ (i) (_ : i ∈ l.map f), P i) ↔ ∀ (j) (_ : j ∈ l), P (f j) :=
  ⟨fun h j m => h _ (mem_map_of_mem m), fun h i m => by obtain ⟨a, m', rfl⟩ := mem_map.1 m; exact h a m'⟩
end

/-! ## `==`, `elem` and `contains` -/

instance instReflBEq [BEq α] [ReflBEq α] : ReflBEq (List α) where
  rfl {as} := by
    induction as with
    | nil => rfl
    | cons a as ih => exact (Bool.and_eq_true _ _).mpr ⟨BEq.rfl, ih⟩

instance instLawfulBEq [BEq α] [LawfulBEq α] : LawfulBEq (List α) where
  eq_of_beq {as bs} := by
    induction as generalizing bs with
    | nil => cases bs with
      | nil => exact fun _ => rfl
      | cons => exact fun h => nomatch h
    | cons a as ih => cases bs with
      | nil => exact fun h => nomatch h
      | cons b bs =>
        intro h
        have h := (Bool.and_eq_true _ _).mp h
        rw [eq_of_beq h.1, ih h.2]

theorem mem_of_elem_eq_true [BEq α] [LawfulBEq α] {a : α} {as : List α} : elem a as = true → a ∈ as := by
  induction as with
  | nil => exact fun h => nomatch h
  | cons b bs ih =>
    rw [elem]
    cases h : a == b with
    | true => exact fun _ => eq_of_beq h ▸ .head _
    | false => exact fun h => .tail _ (ih h)
theorem elem_eq_true_of_mem [BEq α] [ReflBEq α] {a : α} {as : List α} (h : a ∈ as) : elem a as = true := by
  induction h with
  | head => simp [elem]
  | tail b _ ih => rw [elem]; split <;> trivial

instance instDecidableMemOfLawfulBEq [BEq α] [LawfulBEq α] (a : α) (as : List α) : Decidable (a ∈ as) :=
  decidable_of_decidable_of_iff (Iff.intro mem_of_elem_eq_true elem_eq_true_of_mem)

section
variable [BEq α]

@[simp] theorem elem_eq_contains {a : α} {l : List α} : elem a l = l.contains a := rfl
@[simp] theorem contains_cons {a : α} {b : α} {l : List α} :
    (a :: l).contains b = (b == a || l.contains b) := by
  show elem b (a :: l) = (b == a || elem b l)
  rw [elem]; cases b == a <;> rfl

variable [LawfulBEq α]

theorem elem_iff {a : α} {as : List α} : elem a as = true ↔ a ∈ as := ⟨mem_of_elem_eq_true, elem_eq_true_of_mem⟩
theorem contains_iff_mem {a : α} {as : List α} : as.contains a ↔ a ∈ as := elem_iff
theorem elem_eq_mem (a : α) (as : List α) : elem a as = decide (a ∈ as) := by
  rw [Bool.eq_iff_iff, elem_iff, decide_eq_true_iff]
@[simp] theorem contains_eq_mem (a : α) (as : List α) : as.contains a = decide (a ∈ as) := elem_eq_mem a as
@[simp] theorem decide_mem_cons {a y : α} {l : List α} :
    decide (y ∈ a :: l) = (y == a || decide (y ∈ l)) := by
  rw [← contains_eq_mem, ← contains_eq_mem, contains_cons]
end

/-! ## `isEmpty` -/

@[simp] theorem isEmpty_iff {l : List α} : l.isEmpty ↔ l = [] := by cases l <;> simp
theorem nil_of_isEmpty {l : List α} (h : l.isEmpty) : l = [] := isEmpty_iff.mp h
@[simp] theorem isEmpty_eq_false_iff {l : List α} : l.isEmpty = false ↔ l ≠ [] := by cases l <;> simp
theorem isEmpty_eq_false_iff_exists_mem {xs : List α} : xs.isEmpty = false ↔ ∃ x, x ∈ xs :=
  isEmpty_eq_false_iff.trans (length_pos_iff.symm.trans length_pos_iff_exists_mem)
theorem isEmpty_iff_length_eq_zero {l : List α} : l.isEmpty ↔ l.length = 0 := by
  rw [isEmpty_iff, length_eq_zero_iff]
@[simp] theorem isEmpty_map {l : List α} {f : α → β} : (l.map f).isEmpty = l.isEmpty := by cases l <;> rfl
@[simp] theorem isEmpty_append {xs ys : List α} : (xs ++ ys).isEmpty = (xs.isEmpty && ys.isEmpty) := by
  cases xs <;> rfl
@[simp] theorem isEmpty_reverse {xs : List α} : xs.reverse.isEmpty = xs.isEmpty := by cases xs <;> simp

end List
