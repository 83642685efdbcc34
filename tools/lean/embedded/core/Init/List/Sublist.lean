prelude
import Init.List.TakeDrop

/-!
# Lists: inclusion and sublists
-/

universe u v w

variable {α : Type u} {β : Type v} {γ : Type w}

namespace List

/-! ## Inclusion -/

section
variable {l l₁ l₂ l₃ : List α} {a : α}

theorem subset_def {l₁ l₂ : List α} : l₁ ⊆ l₂ ↔ ∀ {a : α}, a ∈ l₁ → a ∈ l₂ := ⟨fun h _ m => h m, fun h _ m => h m⟩
@[simp] theorem nil_subset (l : List α) : [] ⊆ l := fun _ h => absurd h not_mem_nil
@[simp] theorem Subset.refl (l : List α) : l ⊆ l := fun _ h => h
theorem Subset.rfl {l : List α} : l ⊆ l := Subset.refl l
theorem Subset.trans {l₁ l₂ l₃ : List α} (h₁ : l₁ ⊆ l₂) (h₂ : l₂ ⊆ l₃) : l₁ ⊆ l₃ := fun _ m => h₂ (h₁ m)
@[simp] theorem subset_cons_self {a : α} {l : List α} : l ⊆ a :: l := fun _ => .tail a
theorem subset_of_cons_subset {a : α} {l₁ l₂ : List α} (h : a :: l₁ ⊆ l₂) : l₁ ⊆ l₂ := fun _ m => h (.tail _ m)
theorem subset_cons_of_subset (a : α) {l₁ l₂ : List α} (h : l₁ ⊆ l₂) : l₁ ⊆ a :: l₂ := fun _ m => .tail _ (h m)
theorem cons_subset_cons {l₁ l₂ : List α} (a : α) (h : l₁ ⊆ l₂) : a :: l₁ ⊆ a :: l₂ := fun _ => fun
  | .head _ => .head _
  | .tail _ m => .tail _ (h m)
@[simp] theorem cons_subset : a :: l ⊆ l₂ ↔ a ∈ l₂ ∧ l ⊆ l₂ :=
  ⟨fun h => ⟨h (.head _), subset_of_cons_subset h⟩, fun ⟨h, h'⟩ _ => fun
    | .head _ => h
    | .tail _ m => h' m⟩
@[simp] theorem subset_append_left (l₁ l₂ : List α) : l₁ ⊆ l₁ ++ l₂ := fun _ => mem_append_left _
@[simp] theorem subset_append_right (l₁ l₂ : List α) : l₂ ⊆ l₁ ++ l₂ := fun _ => mem_append_right _
@[simp] theorem append_subset {l₁ l₂ l : List α} : l₁ ++ l₂ ⊆ l ↔ l₁ ⊆ l ∧ l₂ ⊆ l :=
  ⟨fun h => ⟨fun _ m => h (mem_append_left _ m), fun _ m => h (mem_append_right _ m)⟩,
   fun h _ m => (mem_append.1 m).elim (h.1 ·) (h.2 ·)⟩
theorem subset_append_of_subset_left (l₂ : List α) (h : l ⊆ l₁) : l ⊆ l₁ ++ l₂ :=
  fun _ m => mem_append_left _ (h m)
theorem subset_append_of_subset_right (l₁ : List α) (h : l ⊆ l₂) : l ⊆ l₁ ++ l₂ :=
  fun _ m => mem_append_right _ (h m)
@[simp] theorem subset_nil {l : List α} : l ⊆ [] ↔ l = [] :=
  ⟨fun h => eq_nil_iff_forall_not_mem.2 fun _ m => not_mem_nil (h m), fun h => h ▸ Subset.refl _⟩
theorem eq_nil_of_subset_nil {l : List α} : l ⊆ [] → l = [] := subset_nil.mp
theorem map_subset {l₁ l₂ : List α} (f : α → β) (h : l₁ ⊆ l₂) : map f l₁ ⊆ map f l₂ := fun _ m =>
  let ⟨_, m, e⟩ := mem_map.1 m
  mem_map.2 ⟨_, h m, e⟩
theorem filter_subset {l₁ l₂ : List α} (p : α → Bool) (h : l₁ ⊆ l₂) : filter p l₁ ⊆ filter p l₂ := fun _ m =>
  mem_filter.2 ⟨h (mem_filter.1 m).1, (mem_filter.1 m).2⟩
@[simp] theorem filter_subset' {p : α → Bool} {l : List α} : filter p l ⊆ l := fun _ m => (mem_filter.1 m).1
@[simp] theorem reverse_subset {l₁ l₂ : List α} : reverse l₁ ⊆ l₂ ↔ l₁ ⊆ l₂ := by
  constructor <;> exact fun h _ m => h (by simpa using m)
@[simp] theorem subset_reverse {l₁ l₂ : List α} : l₁ ⊆ reverse l₂ ↔ l₁ ⊆ l₂ :=
  ⟨fun h _ m => mem_reverse.1 (h m), fun h _ m => mem_reverse.2 (h m)⟩
theorem replicate_subset {n : Nat} {a : α} {l : List α} : replicate n a ⊆ l ↔ n = 0 ∨ a ∈ l := by
  cases n with
  | zero => simp
  | succ n =>
    constructor
    · exact fun h => .inr (h (.head _))
    · rintro (h | h)
      · exact nomatch h
      · exact fun b m => eq_of_mem_replicate m ▸ h
instance instTransSubset : Trans (fun l₁ l₂ : List α => l₁ ⊆ l₂) (fun l₁ l₂ => l₁ ⊆ l₂) (fun l₁ l₂ => l₁ ⊆ l₂) :=
  ⟨Subset.trans⟩
instance instDecidableRelSubset [DecidableEq α] : DecidableRel (Subset : List α → List α → Prop) :=
  fun _ _ => decidableBAll _ _
end

/-! ## Sublists -/

section
variable {l l' l₁ l₂ l₃ : List α} {a b : α}

@[simp] theorem nil_sublist : ∀ {l : List α}, [] <+ l
  | [] => .slnil
  | a :: _ => nil_sublist.cons a
@[simp] theorem Sublist.refl : ∀ (l : List α), l <+ l
  | [] => .slnil
  | a :: l => (Sublist.refl l).cons_cons a
theorem Sublist.rfl : l <+ l := Sublist.refl l
theorem Sublist.trans {l₁ l₂ l₃ : List α} (h₁ : l₁ <+ l₂) (h₂ : l₂ <+ l₃) : l₁ <+ l₃ := by
  induction h₂ generalizing l₁ with
  | slnil => exact h₁
  | cons a _ ih => exact (ih h₁).cons a
  | cons_cons a _ ih =>
    cases h₁ with
    | cons _ h => exact (ih h).cons a
    | cons_cons _ h => exact (ih h).cons_cons a
instance instTransSublist : Trans (@Sublist α) Sublist Sublist := ⟨Sublist.trans⟩
@[simp] theorem sublist_cons_self (a : α) (l : List α) : l <+ a :: l := (Sublist.refl l).cons a
theorem sublist_of_cons_sublist (h : a :: l₁ <+ l₂) : l₁ <+ l₂ := (sublist_cons_self a l₁).trans h
@[simp] theorem cons_sublist_cons : a :: l₁ <+ a :: l₂ ↔ l₁ <+ l₂ :=
  ⟨fun | .cons _ h => sublist_of_cons_sublist h | .cons_cons _ h => h, .cons_cons _⟩
@[simp] theorem sublist_append_left : ∀ (l₁ l₂ : List α), l₁ <+ l₁ ++ l₂
  | [], _ => nil_sublist
  | a :: l₁, l₂ => (sublist_append_left l₁ l₂).cons_cons a
@[simp] theorem sublist_append_right : ∀ (l₁ l₂ : List α), l₂ <+ l₁ ++ l₂
  | [], l => .refl l
  | a :: l₁, l₂ => (sublist_append_right l₁ l₂).cons a
theorem sublist_append_of_sublist_left (h : l <+ l₁) : l <+ l₁ ++ l₂ := h.trans (sublist_append_left ..)
theorem sublist_append_of_sublist_right (h : l <+ l₂) : l <+ l₁ ++ l₂ := h.trans (sublist_append_right ..)
theorem Sublist.subset {l₁ l₂ : List α} (h : l₁ <+ l₂) : l₁ ⊆ l₂ := by
  induction h with
  | slnil => exact Subset.refl _
  | cons a _ ih => exact subset_cons_of_subset a ih
  | cons_cons a _ ih => exact cons_subset_cons a ih
protected theorem Sublist.mem (hx : a ∈ l₁) (hl : l₁ <+ l₂) : a ∈ l₂ := hl.subset hx
theorem Sublist.length_le {l₁ l₂ : List α} (h : l₁ <+ l₂) : length l₁ ≤ length l₂ := by
  induction h with
  | slnil => exact Nat.le_refl 0
  | cons _ _ ih => exact Nat.le_succ_of_le ih
  | cons_cons _ _ ih => exact Nat.succ_le_succ ih
theorem Sublist.eq_of_length {l₁ l₂ : List α} (s : l₁ <+ l₂) (h : length l₁ = length l₂) : l₁ = l₂ := by
  induction s with
  | slnil => rfl
  | cons a s _ => exact absurd (h ▸ s.length_le) (Nat.not_succ_le_self _)
  | cons_cons a _ ih => rw [ih (Nat.succ.inj h)]
theorem Sublist.eq_of_length_le (s : l₁ <+ l₂) (h : length l₂ ≤ length l₁) : l₁ = l₂ :=
  s.eq_of_length (Nat.le_antisymm s.length_le h)
theorem Sublist.antisymm (s₁ : l₁ <+ l₂) (s₂ : l₂ <+ l₁) : l₁ = l₂ := s₁.eq_of_length_le s₂.length_le
theorem Sublist.length_eq (s : l₁ <+ l₂) : length l₁ = length l₂ ↔ l₁ = l₂ := ⟨s.eq_of_length, congrArg _⟩
@[simp] theorem sublist_nil {l : List α} : l <+ [] ↔ l = [] :=
  ⟨fun h => subset_nil.1 h.subset, fun h => h ▸ .slnil⟩
theorem eq_nil_of_sublist_nil {l : List α} (s : l <+ []) : l = [] := sublist_nil.1 s
@[simp] theorem singleton_sublist {a : α} {l : List α} : [a] <+ l ↔ a ∈ l := by
  constructor
  · exact fun h => h.subset (.head _)
  · intro h
    induction h with
    | head l => exact nil_sublist.cons_cons a
    | tail b _ ih => exact ih.cons b
theorem Sublist.append_left (h : l₁ <+ l₂) (l : List α) : l ++ l₁ <+ l ++ l₂ := by
  induction l with
  | nil => exact h
  | cons a _ ih => exact ih.cons_cons a
theorem Sublist.append_right {l₁ l₂ : List α} (h : l₁ <+ l₂) (l : List α) : l₁ ++ l <+ l₂ ++ l := by
  induction h with
  | slnil => exact .refl l
  | cons a _ ih => exact ih.cons a
  | cons_cons a _ ih => exact ih.cons_cons a
theorem Sublist.append {r₁ r₂ : List α} (hl : l₁ <+ l₂) (hr : r₁ <+ r₂) : l₁ ++ r₁ <+ l₂ ++ r₂ :=
  (hl.append_right _).trans (hr.append_left _)
@[simp] theorem append_sublist_append_left {l₁ l₂ : List α} (l : List α) : l ++ l₁ <+ l ++ l₂ ↔ l₁ <+ l₂ := by
  induction l with
  | nil => exact .rfl
  | cons a l ih => exact cons_sublist_cons.trans ih
protected theorem Sublist.map (f : α → β) {l₁ l₂ : List α} (s : l₁ <+ l₂) : map f l₁ <+ map f l₂ := by
  induction s with
  | slnil => exact .slnil
  | cons a _ ih => exact ih.cons (f a)
  | cons_cons a _ ih => exact ih.cons_cons (f a)
protected theorem Sublist.filterMap (f : α → Option β) {l₁ l₂ : List α} (s : l₁ <+ l₂) :
    filterMap f l₁ <+ filterMap f l₂ := by
  induction s with
  | slnil => exact .slnil
  | cons a _ ih => cases h : f a <;> simp [h, ih, Sublist.cons]
  | cons_cons a _ ih => cases h : f a <;> simp [h, ih]
protected theorem Sublist.filter (p : α → Bool) {l₁ l₂ : List α} (s : l₁ <+ l₂) : filter p l₁ <+ filter p l₂ := by
  rw [← filterMap_eq_filter]; exact s.filterMap _
@[simp] theorem filter_sublist {p : α → Bool} : ∀ {l : List α}, filter p l <+ l
  | [] => .slnil
  | a :: l => by by_cases h : p a <;> simp [h, Sublist.cons, filter_sublist (l := l)]
@[simp] theorem tail_sublist : ∀ (l : List α), tail l <+ l
  | [] => .slnil
  | a :: l => sublist_cons_self a l
@[simp] theorem take_sublist (i : Nat) (l : List α) : take i l <+ l := by
  have := sublist_append_left (take i l) (drop i l)
  rwa [take_append_drop] at this
@[simp] theorem drop_sublist (i : Nat) (l : List α) : drop i l <+ l := by
  have := sublist_append_right (take i l) (drop i l)
  rwa [take_append_drop] at this
@[simp] theorem dropLast_sublist (l : List α) : l.dropLast <+ l := dropLast_eq_take ▸ take_sublist _ l
theorem takeWhile_sublist {l : List α} (p : α → Bool) : l.takeWhile p <+ l := by
  have := sublist_append_left (l.takeWhile p) (l.dropWhile p)
  rwa [takeWhile_append_dropWhile] at this
theorem dropWhile_sublist {l : List α} (p : α → Bool) : l.dropWhile p <+ l := by
  have := sublist_append_right (l.takeWhile p) (l.dropWhile p)
  rwa [takeWhile_append_dropWhile] at this
theorem Sublist.reverse {l₁ l₂ : List α} (h : l₁ <+ l₂) : l₁.reverse <+ l₂.reverse := by
  induction h with
  | slnil => exact .slnil
  | cons _ _ ih => rw [reverse_cons]; exact sublist_append_of_sublist_left ih
  | cons_cons _ _ ih => rw [reverse_cons, reverse_cons]; exact ih.append_right _
@[simp] theorem reverse_sublist : l₁.reverse <+ l₂.reverse ↔ l₁ <+ l₂ :=
  ⟨fun h => by simpa using h.reverse, Sublist.reverse⟩
theorem sublist_reverse_iff : l₁ <+ l₂.reverse ↔ l₁.reverse <+ l₂ := by
  rw [← reverse_sublist, reverse_reverse]
@[simp] theorem append_sublist_append_right (l : List α) : l₁ ++ l <+ l₂ ++ l ↔ l₁ <+ l₂ := by
  rw [← reverse_sublist, reverse_append, reverse_append, append_sublist_append_left, reverse_sublist]
theorem sublist_cons_iff {a : α} {l l' : List α} : l <+ a :: l' ↔ l <+ l' ∨ ∃ r, l = a :: r ∧ r <+ l' := by
  constructor
  · intro h
    cases h with
    | cons _ h => exact .inl h
    | cons_cons _ h => exact .inr ⟨_, .refl _, h⟩
  · rintro (h | ⟨r, rfl, h⟩)
    · exact h.cons a
    · exact h.cons_cons a
theorem cons_sublist_iff {a : α} {l l' : List α} :
    a :: l <+ l' ↔ ∃ r₁ r₂, l' = r₁ ++ r₂ ∧ a ∈ r₁ ∧ l <+ r₂ := by
  constructor
  · intro h
    induction l' with
    | nil => exact nomatch h
    | cons b l' ih =>
      cases h with
      | cons _ h =>
        obtain ⟨r₁, r₂, rfl, h₁, h₂⟩ := ih h
        exact ⟨b :: r₁, r₂, _root_.rfl, .tail _ h₁, h₂⟩
      | cons_cons _ h => exact ⟨[a], l', _root_.rfl, .head _, h⟩
  · rintro ⟨r₁, r₂, rfl, h₁, h₂⟩
    exact (singleton_sublist.2 h₁).append h₂
theorem replicate_sublist_replicate {m n : Nat} (a : α) : replicate m a <+ replicate n a ↔ m ≤ n := by
  constructor
  · intro h; simpa using h.length_le
  · intro h
    obtain ⟨k, rfl⟩ := Nat.le.dest h
    rw [← replicate_append_replicate]; exact sublist_append_left _ _

@[simp] theorem isSublist_iff_sublist [BEq α] [LawfulBEq α] {l₁ l₂ : List α} : l₁.isSublist l₂ ↔ l₁ <+ l₂ := by
  induction l₂ generalizing l₁ with
  | nil => cases l₁ <;> simp [isSublist]
  | cons b l₂ ih =>
    cases l₁ with
    | nil => simp [isSublist]
    | cons a l₁ =>
      by_cases h : a = b
      · subst h; simp [isSublist, ih]
      · rw [isSublist, if_neg (by simpa using h), ih, sublist_cons_iff]
        constructor
        · exact .inl
        · rintro (h' | ⟨r, e, _⟩)
          · exact h'
          · exact absurd (cons.inj e).1 h

instance instDecidableSublistOfDecidableEq [DecidableEq α] (l₁ l₂ : List α) : Decidable (l₁ <+ l₂) :=
  decidable_of_decidable_of_iff (p := l₁.isSublist l₂) isSublist_iff_sublist
end

end List
