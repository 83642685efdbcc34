prelude
import Init.List.Pairwise

/-!
# Lists: counting, erasing and inserting
-/

universe u v w

variable {α : Type u} {β : Type v} {γ : Type w}

namespace List

/-! ## `countP` -/

section
variable {p q : α → Bool} {l l₁ l₂ : List α} {a : α}

private theorem countP_go : ∀ {l : List α} {n : Nat}, countP.go p l n = n + countP.go p l 0
  | [], _ => rfl
  | a :: l, n => by
    rw [countP.go, countP.go, countP_go (l := l) (n := n + 1), countP_go (l := l) (n := n),
      countP_go (l := l) (n := 0 + 1), Nat.zero_add, Nat.add_assoc]
    cases p a <;> simp

@[simp] theorem countP_nil : countP p [] = 0 := rfl
@[simp] theorem countP_cons_of_pos {l : List α} (pa : p a) : countP p (a :: l) = countP p l + 1 := by
  show countP.go p (a :: l) 0 = _
  rw [countP.go, pa, Bool.cond_true, countP_go, Nat.add_comm]; rfl
@[simp] theorem countP_cons_of_neg {l : List α} (pa : ¬p a) : countP p (a :: l) = countP p l := by
  show countP.go p (a :: l) 0 = _
  rw [countP.go, Bool.eq_false_of_ne_true pa, Bool.cond_false]; rfl
theorem countP_cons {a : α} {l : List α} : countP p (a :: l) = countP p l + if p a then 1 else 0 := by
  by_cases h : p a <;> simp [h]
theorem countP_singleton {a : α} : countP p [a] = if p a then 1 else 0 := by simp [countP_cons]
theorem countP_eq_length_filter {l : List α} : countP p l = length (filter p l) := by
  induction l with
  | nil => rfl
  | cons a l ih => by_cases h : p a <;> simp [h, ih]
theorem countP_eq_length_filter' : countP p = length ∘ filter p := funext fun _ => countP_eq_length_filter
theorem countP_le_length : countP p l ≤ l.length := countP_eq_length_filter ▸ length_filter_le p l
@[simp] theorem countP_append {l₁ l₂ : List α} : countP p (l₁ ++ l₂) = countP p l₁ + countP p l₂ := by
  rw [countP_eq_length_filter, countP_eq_length_filter, countP_eq_length_filter, filter_append, length_append]
theorem length_eq_countP_add_countP (p : α → Bool) {l : List α} :
    length l = countP p l + countP (fun a => ¬p a) l := by
  induction l with
  | nil => rfl
  | cons a l ih =>
    by_cases h : p a
    · rw [length_cons, ih, countP_cons_of_pos h, countP_cons_of_neg (by simp [h]), Nat.add_right_comm]
    · rw [length_cons, ih, countP_cons_of_neg h, countP_cons_of_pos (by simp [h]), Nat.add_assoc]
@[simp] theorem countP_pos_iff : 0 < countP p l ↔ ∃ a, a ∈ l ∧ p a := by
  rw [countP_eq_length_filter, length_pos_iff_exists_mem]
  simp only [mem_filter]
@[simp] theorem one_le_countP_iff : 1 ≤ countP p l ↔ ∃ a, a ∈ l ∧ p a := countP_pos_iff
@[simp] theorem countP_eq_zero : countP p l = 0 ↔ ∀ a, a ∈ l → ¬p a := by
  rw [countP_eq_length_filter, length_eq_zero_iff, filter_eq_nil_iff]
@[simp] theorem countP_eq_length : countP p l = l.length ↔ ∀ a, a ∈ l → p a := by
  rw [countP_eq_length_filter, length_filter_eq_length_iff]
theorem Sublist.countP_le (s : l₁ <+ l₂) : countP p l₁ ≤ countP p l₂ := by
  rw [countP_eq_length_filter, countP_eq_length_filter]; exact (s.filter p).length_le
theorem countP_filter {l : List α} : countP p (filter q l) = countP (fun a => p a && q a) l := by
  rw [countP_eq_length_filter, countP_eq_length_filter, filter_filter]
@[simp] theorem countP_true : (countP fun (_ : α) => true) = length := by
  funext l
  exact countP_eq_length.2 fun _ _ => rfl
@[simp] theorem countP_false : (countP fun (_ : α) => false) = Function.const _ 0 := by
  funext l
  exact countP_eq_zero.2 fun _ _ => Bool.false_ne_true
@[simp] theorem countP_map {p : β → Bool} {f : α → β} {l : List α} : countP p (map f l) = countP (p ∘ f) l := by
  rw [countP_eq_length_filter, countP_eq_length_filter, filter_map, length_map]
@[simp] theorem countP_reverse {l : List α} : countP p l.reverse = countP p l := by
  rw [countP_eq_length_filter, countP_eq_length_filter, filter_reverse, length_reverse]
theorem countP_replicate {a : α} {n : Nat} : countP p (replicate n a) = if p a then n else 0 := by
  rw [countP_eq_length_filter, filter_replicate]
  by_cases h : p a <;> simp [h]
theorem countP_flatten {l : List (List α)} : countP p l.flatten = (l.map (countP p)).sum := by
  induction l with
  | nil => rfl
  | cons a l ih => simp [ih]
theorem countP_mono_left (h : ∀ x, x ∈ l → p x → q x) : countP p l ≤ countP q l := by
  induction l with
  | nil => exact Nat.le_refl 0
  | cons a l ih =>
    have ih := ih fun x m => h x (.tail _ m)
    by_cases hp : p a
    · rw [countP_cons_of_pos hp, countP_cons_of_pos (h a (.head _) hp)]
      exact Nat.succ_le_succ ih
    · rw [countP_cons_of_neg hp, countP_cons]
      exact Nat.le_trans ih (Nat.le_add_right _ _)
end

/-! ## `count` -/

section
variable [BEq α] {l l₁ l₂ : List α} {a b : α}

@[simp] theorem count_nil {a : α} : count a [] = 0 := rfl
theorem count_cons {a b : α} {l : List α} : count a (b :: l) = count a l + if b == a then 1 else 0 := countP_cons
theorem count_eq_countP {a : α} {l : List α} : count a l = countP (· == a) l := rfl
theorem count_le_length {a : α} {l : List α} : count a l ≤ l.length := countP_le_length
theorem Sublist.count_le (a : α) (h : l₁ <+ l₂) : count a l₁ ≤ count a l₂ := h.countP_le
theorem count_le_count_cons {a b : α} {l : List α} : count a l ≤ count a (b :: l) :=
  (sublist_cons_self b l).count_le a
theorem count_singleton {a b : α} : count a [b] = if b == a then 1 else 0 := countP_singleton
@[simp] theorem count_append {a : α} {l₁ l₂ : List α} : count a (l₁ ++ l₂) = count a l₁ + count a l₂ := countP_append
@[simp] theorem count_reverse {a : α} {l : List α} : count a l.reverse = count a l := countP_reverse
theorem count_flatten {a : α} {l : List (List α)} : count a l.flatten = (l.map (count a)).sum := countP_flatten

variable [LawfulBEq α]

@[simp] theorem count_cons_self {a : α} {l : List α} : count a (a :: l) = count a l + 1 := by simp [count_cons]
@[simp] theorem count_cons_of_ne (h : b ≠ a) {l : List α} : count a (b :: l) = count a l := by simp [count_cons, h]
theorem count_singleton_self {a : α} : count a [a] = 1 := by simp
theorem count_concat_self {a : α} {l : List α} : count a (concat l a) = count a l + 1 := by simp
@[simp] theorem count_pos_iff {a : α} {l : List α} : 0 < count a l ↔ a ∈ l := by
  rw [count_eq_countP, countP_pos_iff]
  constructor
  · rintro ⟨b, m, h⟩; exact eq_of_beq h ▸ m
  · exact fun m => ⟨a, m, BEq.rfl⟩
@[simp] theorem one_le_count_iff {a : α} {l : List α} : 1 ≤ count a l ↔ a ∈ l := count_pos_iff
theorem count_eq_zero_of_not_mem {a : α} {l : List α} (h : a ∉ l) : count a l = 0 :=
  Nat.eq_zero_of_not_pos (mt count_pos_iff.1 h)
theorem not_mem_of_count_eq_zero {a : α} {l : List α} (h : count a l = 0) : a ∉ l :=
  fun m => Nat.ne_of_gt (count_pos_iff.2 m) h
theorem count_eq_zero {l : List α} : count a l = 0 ↔ a ∉ l := ⟨not_mem_of_count_eq_zero, count_eq_zero_of_not_mem⟩
theorem count_eq_length {l : List α} : count a l = l.length ↔ ∀ b, b ∈ l → a = b := by
  rw [count_eq_countP, countP_eq_length]
  constructor <;> intro h b m
  · exact (eq_of_beq (h b m)).symm
  · exact beq_of_eq (h b m).symm
@[simp] theorem count_replicate_self {a : α} {n : Nat} : count a (replicate n a) = n := by
  rw [count_eq_countP, countP_replicate]; simp
omit [LawfulBEq α] in
theorem count_replicate {a b : α} {n : Nat} : count a (replicate n b) = if b == a then n else 0 := countP_replicate
theorem filter_beq {l : List α} (a : α) : l.filter (· == a) = replicate (count a l) a :=
  eq_replicate_iff.2 ⟨countP_eq_length_filter.symm, fun _ m => eq_of_beq (mem_filter.1 m).2⟩
theorem count_filter {l : List α} {p : α → Bool} (h : p a) : count a (filter p l) = count a l := by
  rw [count_eq_countP, countP_filter, count_eq_countP]
  congr; funext b
  by_cases e : b = a
  · subst e; simp [h]
  · simp [e]
theorem nodup_iff_count {l : List α} : l.Nodup ↔ ∀ a, count a l ≤ 1 := by
  induction l with
  | nil => simp
  | cons b l ih =>
    rw [nodup_cons, ih]
    constructor
    · rintro ⟨hb, h⟩ a
      by_cases e : b = a
      · subst e; rw [count_cons_self, count_eq_zero_of_not_mem hb]; exact Nat.le_refl 1
      · rw [count_cons_of_ne e]; exact h a
    · intro h
      refine ⟨fun m => ?_, fun a => Nat.le_trans count_le_count_cons (h a)⟩
      have := h b
      rw [count_cons_self] at this
      exact Nat.not_succ_le_self 1 (Nat.le_trans (Nat.succ_le_succ (count_pos_iff.2 m)) this)
end

/-! ## `erase` and `eraseP` -/

section
variable {p : α → Bool} {l l₁ l₂ : List α} {a b : α}

@[simp] theorem eraseP_nil : [].eraseP p = [] := rfl
theorem eraseP_cons {a : α} {l : List α} : (a :: l).eraseP p = bif p a then l else a :: l.eraseP p := rfl
@[simp] theorem eraseP_cons_of_pos {l : List α} {p : α → Bool} (h : p a) : (a :: l).eraseP p = l := by
  simp [eraseP_cons, h]
@[simp] theorem eraseP_cons_of_neg {l : List α} {p : α → Bool} (h : ¬p a) :
    (a :: l).eraseP p = a :: l.eraseP p := by simp [eraseP_cons, h]
theorem eraseP_of_forall_not {l : List α} (h : ∀ a, a ∈ l → ¬p a) : l.eraseP p = l := by
  induction l with
  | nil => rfl
  | cons a l ih =>
    rw [eraseP_cons_of_neg (h a (.head _)), ih fun b m => h b (.tail _ m)]
@[simp] theorem eraseP_sublist {l : List α} : l.eraseP p <+ l := by
  induction l with
  | nil => exact .slnil
  | cons a l ih =>
    by_cases h : p a
    · rw [eraseP_cons_of_pos h]; exact sublist_cons_self a l
    · rw [eraseP_cons_of_neg h]; exact ih.cons_cons a
theorem eraseP_subset {l : List α} : l.eraseP p ⊆ l := eraseP_sublist.subset
theorem mem_of_mem_eraseP {l : List α} (h : a ∈ l.eraseP p) : a ∈ l := eraseP_subset h

variable [BEq α]

theorem erase_cons {a b : α} {l : List α} : (b :: l).erase a = if b == a then l else b :: l.erase a := by
  rw [List.erase]; cases b == a <;> rfl
@[simp] theorem erase_cons_head [ReflBEq α] {a : α} {l : List α} : (a :: l).erase a = l := by
  rw [erase_cons, if_pos BEq.rfl]
@[simp] theorem erase_cons_tail {a b : α} {l : List α} (h : ¬(b == a)) : (b :: l).erase a = b :: l.erase a := by
  rw [erase_cons, if_neg h]
theorem erase_eq_eraseP' (a : α) (l : List α) : l.erase a = l.eraseP (· == a) := by
  induction l with
  | nil => rfl
  | cons b l ih => rw [erase_cons, eraseP_cons, ih]; cases b == a <;> rfl
@[simp] theorem erase_sublist {a : α} {l : List α} : l.erase a <+ l := erase_eq_eraseP' a l ▸ eraseP_sublist
theorem erase_subset {a : α} {l : List α} : l.erase a ⊆ l := erase_sublist.subset
theorem mem_of_mem_erase {a b : α} {l : List α} (h : a ∈ l.erase b) : a ∈ l := erase_subset h

variable [LawfulBEq α]

theorem erase_of_not_mem {a : α} {l : List α} (h : a ∉ l) : l.erase a = l := by
  rw [erase_eq_eraseP']
  exact eraseP_of_forall_not fun b m e => h (eq_of_beq e ▸ m)
theorem exists_erase_eq {a : α} {l : List α} (h : a ∈ l) :
    ∃ l₁ l₂, a ∉ l₁ ∧ l = l₁ ++ a :: l₂ ∧ l.erase a = l₁ ++ l₂ := by
  induction l with
  | nil => exact absurd h not_mem_nil
  | cons b l ih =>
    by_cases e : b = a
    · subst e; exact ⟨[], l, not_mem_nil, rfl, erase_cons_head⟩
    · obtain ⟨l₁, l₂, hm, rfl, h'⟩ := ih (mem_of_ne_of_mem (Ne.symm e) h)
      exact ⟨b :: l₁, l₂, not_mem_cons_of_ne_of_not_mem (Ne.symm e) hm, rfl,
        by rw [erase_cons_tail (by simpa using e), h']; rfl⟩
@[simp] theorem length_erase_of_mem {a : α} {l : List α} (h : a ∈ l) : length (l.erase a) = length l - 1 := by
  obtain ⟨l₁, l₂, _, rfl, e⟩ := exists_erase_eq h
  rw [e, length_append, length_append, length_cons]; rfl
theorem length_erase {a : α} {l : List α} : length (l.erase a) = if a ∈ l then length l - 1 else length l := by
  by_cases h : a ∈ l
  · rw [if_pos h, length_erase_of_mem h]
  · rw [if_neg h, erase_of_not_mem h]
@[simp] theorem mem_erase_of_ne {a b : α} {l : List α} (ab : a ≠ b) : a ∈ l.erase b ↔ a ∈ l := by
  refine ⟨mem_of_mem_erase, fun h => ?_⟩
  by_cases hb : b ∈ l
  · obtain ⟨l₁, l₂, _, rfl, e⟩ := exists_erase_eq hb
    rw [e]; simpa [ab] using h
  · rwa [erase_of_not_mem hb]
theorem count_erase_self {a : α} {l : List α} : count a (l.erase a) = count a l - 1 := by
  by_cases h : a ∈ l
  · obtain ⟨l₁, l₂, _, rfl, e⟩ := exists_erase_eq h
    rw [e, count_append, count_append, count_cons_self]; rfl
  · rw [erase_of_not_mem h, count_eq_zero_of_not_mem h]
theorem count_erase_of_ne (ab : a ≠ b) {l : List α} : count a (l.erase b) = count a l := by
  by_cases h : b ∈ l
  · obtain ⟨l₁, l₂, _, rfl, e⟩ := exists_erase_eq h
    rw [e, count_append, count_append, count_cons_of_ne (Ne.symm ab)]
  · rw [erase_of_not_mem h]
omit [LawfulBEq α] in
theorem Nodup.erase {a : α} {l : List α} (h : Nodup l) : Nodup (l.erase a) := h.sublist erase_sublist
theorem Nodup.mem_erase_iff {a b : α} {l : List α} (d : Nodup l) : a ∈ l.erase b ↔ a ≠ b ∧ a ∈ l := by
  by_cases ab : a = b
  · subst ab
    simp only [ne_eq, not_true_eq_false, false_and, iff_false]
    intro h
    have := count_pos_iff.2 h
    rw [count_erase_self, Nat.sub_eq_zero_of_le (nodup_iff_count.1 d a)] at this
    exact Nat.lt_irrefl 0 this
  · rw [mem_erase_of_ne ab]; exact ⟨fun h => ⟨ab, h⟩, (·.2)⟩
end

/-! ## `insert` -/

section
variable [BEq α] [LawfulBEq α] {l : List α} {a b : α}

omit [LawfulBEq α] in
@[simp] theorem insert_nil (a : α) : [].insert a = [a] := rfl
@[simp] theorem insert_of_mem {l : List α} (h : a ∈ l) : l.insert a = l := if_pos (elem_iff.2 h)
@[simp] theorem insert_of_not_mem {l : List α} (h : a ∉ l) : l.insert a = a :: l := if_neg (mt elem_iff.1 h)
@[simp] theorem mem_insert_iff {l : List α} : a ∈ l.insert b ↔ a = b ∨ a ∈ l := by
  by_cases h : b ∈ l
  · rw [insert_of_mem h]
    exact ⟨.inr, (·.elim (· ▸ h) id)⟩
  · rw [insert_of_not_mem h, mem_cons]
theorem mem_insert_self {a : α} {l : List α} : a ∈ l.insert a := mem_insert_iff.2 (.inl rfl)
theorem mem_insert_of_mem {l : List α} (h : a ∈ l) : a ∈ l.insert b := mem_insert_iff.2 (.inr h)
theorem eq_or_mem_of_mem_insert {l : List α} (h : a ∈ l.insert b) : a = b ∨ a ∈ l := mem_insert_iff.1 h
@[simp] theorem length_insert_of_mem {l : List α} (h : a ∈ l) : length (l.insert a) = length l := by
  rw [insert_of_mem h]
@[simp] theorem length_insert_of_not_mem {l : List α} (h : a ∉ l) : length (l.insert a) = length l + 1 := by
  rw [insert_of_not_mem h]; rfl
theorem Nodup.insert {a : α} {l : List α} (h : Nodup l) : Nodup (l.insert a) := by
  by_cases m : a ∈ l
  · rwa [insert_of_mem m]
  · rw [insert_of_not_mem m]; exact h.cons m
end

end List
