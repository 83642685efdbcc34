prelude
import Init.List.Sublist

/-!
# Lists: prefixes, suffixes and infixes
-/

universe u v w

variable {α : Type u} {β : Type v} {γ : Type w}

namespace List

section
variable {l l' l₁ l₂ l₃ : List α} {a b : α}

/-! ## Basics -/

@[simp] theorem prefix_append (l₁ l₂ : List α) : l₁ <+: l₁ ++ l₂ := ⟨l₂, rfl⟩
@[simp] theorem suffix_append (l₁ l₂ : List α) : l₂ <:+ l₁ ++ l₂ := ⟨l₁, rfl⟩
theorem infix_append (l₁ l₂ l₃ : List α) : l₂ <:+: l₁ ++ l₂ ++ l₃ := ⟨l₁, l₃, rfl⟩
@[simp] theorem infix_append' (l₁ l₂ l₃ : List α) : l₂ <:+: l₁ ++ (l₂ ++ l₃) :=
  append_assoc l₁ l₂ l₃ ▸ infix_append l₁ l₂ l₃
theorem IsPrefix.isInfix : l₁ <+: l₂ → l₁ <:+: l₂ := fun ⟨t, h⟩ => ⟨[], t, h⟩
theorem IsSuffix.isInfix : l₁ <:+ l₂ → l₁ <:+: l₂ := fun ⟨t, h⟩ => ⟨t, [], by rw [append_nil, h]⟩
@[simp] theorem nil_prefix {l : List α} : [] <+: l := ⟨l, rfl⟩
@[simp] theorem nil_suffix {l : List α} : [] <:+ l := ⟨l, append_nil l⟩
@[simp] theorem nil_infix {l : List α} : [] <:+: l := nil_prefix.isInfix
@[simp] theorem prefix_refl (l : List α) : l <+: l := ⟨[], append_nil l⟩
@[simp] theorem suffix_refl (l : List α) : l <:+ l := ⟨[], rfl⟩
@[simp] theorem infix_refl (l : List α) : l <:+: l := (prefix_refl l).isInfix
theorem prefix_rfl {l : List α} : l <+: l := prefix_refl l
theorem suffix_rfl {l : List α} : l <:+ l := suffix_refl l
theorem infix_rfl {l : List α} : l <:+: l := infix_refl l
theorem IsPrefix.refl (l : List α) : l <+: l := prefix_refl l
theorem IsSuffix.refl (l : List α) : l <:+ l := suffix_refl l
@[simp] theorem suffix_cons (a : α) (l : List α) : l <:+ a :: l := ⟨[a], rfl⟩
theorem infix_cons : l₁ <:+: l₂ → l₁ <:+: a :: l₂ := fun ⟨s, t, h⟩ => ⟨a :: s, t, congrArg (cons a) h⟩
theorem infix_concat : l₁ <:+: l₂ → l₁ <:+: concat l₂ a := fun ⟨s, t, h⟩ => ⟨s, concat t a, by simp [← h]⟩

theorem IsPrefix.trans : ∀ {l₁ l₂ l₃ : List α}, l₁ <+: l₂ → l₂ <+: l₃ → l₁ <+: l₃
  | _, _, _, ⟨r₁, rfl⟩, ⟨r₂, rfl⟩ => ⟨r₁ ++ r₂, (append_assoc ..).symm⟩
theorem IsSuffix.trans : ∀ {l₁ l₂ l₃ : List α}, l₁ <:+ l₂ → l₂ <:+ l₃ → l₁ <:+ l₃
  | _, _, _, ⟨r₁, rfl⟩, ⟨r₂, rfl⟩ => ⟨r₂ ++ r₁, append_assoc ..⟩
theorem IsInfix.trans : ∀ {l₁ l₂ l₃ : List α}, l₁ <:+: l₂ → l₂ <:+: l₃ → l₁ <:+: l₃
  | l, _, _, ⟨r₁, r₂, rfl⟩, ⟨l₁, l₂, rfl⟩ => ⟨l₁ ++ r₁, r₂ ++ l₂, by simp⟩

protected theorem IsInfix.sublist : l₁ <:+: l₂ → l₁ <+ l₂
  | ⟨_, _, h⟩ => h ▸ (sublist_append_right ..).trans (sublist_append_left ..)
protected theorem IsPrefix.sublist (h : l₁ <+: l₂) : l₁ <+ l₂ := h.isInfix.sublist
protected theorem IsSuffix.sublist (h : l₁ <:+ l₂) : l₁ <+ l₂ := h.isInfix.sublist
protected theorem IsInfix.subset (h : l₁ <:+: l₂) : l₁ ⊆ l₂ := h.sublist.subset
protected theorem IsPrefix.subset (h : l₁ <+: l₂) : l₁ ⊆ l₂ := h.sublist.subset
protected theorem IsSuffix.subset (h : l₁ <:+ l₂) : l₁ ⊆ l₂ := h.sublist.subset
theorem IsInfix.mem (hx : a ∈ l₁) (hl : l₁ <:+: l₂) : a ∈ l₂ := hl.subset hx
theorem IsPrefix.mem (hx : a ∈ l₁) (hl : l₁ <+: l₂) : a ∈ l₂ := hl.subset hx
theorem IsSuffix.mem (hx : a ∈ l₁) (hl : l₁ <:+ l₂) : a ∈ l₂ := hl.subset hx
theorem IsInfix.length_le (h : l₁ <:+: l₂) : l₁.length ≤ l₂.length := h.sublist.length_le
theorem IsPrefix.length_le (h : l₁ <+: l₂) : l₁.length ≤ l₂.length := h.sublist.length_le
theorem IsSuffix.length_le (h : l₁ <:+ l₂) : l₁.length ≤ l₂.length := h.sublist.length_le
theorem IsInfix.eq_of_length (h : l₁ <:+: l₂) : l₁.length = l₂.length → l₁ = l₂ := h.sublist.eq_of_length
theorem IsPrefix.eq_of_length (h : l₁ <+: l₂) : l₁.length = l₂.length → l₁ = l₂ := h.sublist.eq_of_length
theorem IsSuffix.eq_of_length (h : l₁ <:+ l₂) : l₁.length = l₂.length → l₁ = l₂ := h.sublist.eq_of_length
theorem IsPrefix.eq_of_length_le (h : l₁ <+: l₂) : l₂.length ≤ l₁.length → l₁ = l₂ := h.sublist.eq_of_length_le
theorem IsSuffix.eq_of_length_le (h : l₁ <:+ l₂) : l₂.length ≤ l₁.length → l₁ = l₂ := h.sublist.eq_of_length_le
@[simp] theorem infix_nil : l <:+: [] ↔ l = [] := ⟨(sublist_nil.1 ·.sublist), fun h => h ▸ infix_refl _⟩
@[simp] theorem prefix_nil : l <+: [] ↔ l = [] := ⟨(sublist_nil.1 ·.sublist), fun h => h ▸ prefix_refl _⟩
@[simp] theorem suffix_nil : l <:+ [] ↔ l = [] := ⟨(sublist_nil.1 ·.sublist), fun h => h ▸ suffix_refl _⟩
theorem eq_nil_of_prefix_nil (h : l <+: []) : l = [] := prefix_nil.mp h
theorem eq_nil_of_suffix_nil (h : l <:+ []) : l = [] := suffix_nil.mp h
theorem IsPrefix.ne_nil {xs ys : List α} (h : xs <+: ys) (hx : xs ≠ []) : ys ≠ [] :=
  fun e => hx (prefix_nil.1 (e ▸ h))

/-! ## Reversing -/

@[simp] theorem reverse_suffix : reverse l₁ <:+ reverse l₂ ↔ l₁ <+: l₂ :=
  ⟨fun ⟨r, e⟩ => ⟨reverse r, by rw [← reverse_inj, reverse_append, reverse_reverse, e]⟩,
   fun ⟨r, e⟩ => ⟨reverse r, by rw [← reverse_append, e]⟩⟩
@[simp] theorem reverse_prefix : reverse l₁ <+: reverse l₂ ↔ l₁ <:+ l₂ := by
  rw [← reverse_suffix, reverse_reverse, reverse_reverse]
@[simp] theorem reverse_infix : reverse l₁ <:+: reverse l₂ ↔ l₁ <:+: l₂ := by
  constructor
  · rintro ⟨s, t, e⟩
    exact ⟨reverse t, reverse s, by rw [← reverse_inj, ← e]; simp⟩
  · rintro ⟨s, t, e⟩
    exact ⟨reverse t, reverse s, by rw [← e]; simp⟩

/-! ## Characterizations -/

@[simp] theorem cons_prefix_cons : a :: l₁ <+: b :: l₂ ↔ a = b ∧ l₁ <+: l₂ := by
  constructor
  · rintro ⟨t, h⟩
    obtain ⟨h, h'⟩ := cons.inj h
    exact ⟨h, t, h'⟩
  · rintro ⟨rfl, t, h⟩
    exact ⟨t, congrArg (cons a) h⟩
theorem prefix_cons_iff : l₁ <+: a :: l₂ ↔ l₁ = [] ∨ ∃ t, l₁ = a :: t ∧ t <+: l₂ := by
  cases l₁ with
  | nil => simp
  | cons b l₁ =>
    rw [cons_prefix_cons]
    constructor
    · rintro ⟨rfl, h⟩; exact .inr ⟨l₁, rfl, h⟩
    · rintro (h | ⟨t, h, h'⟩)
      · exact nomatch h
      · obtain ⟨rfl, rfl⟩ := cons.inj h
        exact ⟨rfl, h'⟩
theorem suffix_cons_iff : l₁ <:+ a :: l₂ ↔ l₁ = a :: l₂ ∨ l₁ <:+ l₂ := by
  constructor
  · rintro ⟨s, h⟩
    cases s with
    | nil => exact .inl h
    | cons b s => exact .inr ⟨s, (cons.inj h).2⟩
  · rintro (rfl | h)
    · exact suffix_refl _
    · exact h.trans (suffix_cons a l₂)
theorem infix_cons_iff : l₁ <:+: a :: l₂ ↔ l₁ <+: a :: l₂ ∨ l₁ <:+: l₂ := by
  constructor
  · rintro ⟨s, t, h⟩
    cases s with
    | nil => exact .inl ⟨t, h⟩
    | cons b s => exact .inr ⟨s, t, (cons.inj h).2⟩
  · rintro (h | h)
    · exact h.isInfix
    · exact infix_cons h
theorem prefix_iff_eq_append : l₁ <+: l₂ ↔ l₁ ++ drop (length l₁) l₂ = l₂ :=
  ⟨by rintro ⟨r, rfl⟩; rw [drop_left], fun e => ⟨_, e⟩⟩
theorem prefix_iff_eq_take : l₁ <+: l₂ ↔ l₁ = take (length l₁) l₂ :=
  ⟨by rintro ⟨r, rfl⟩; rw [take_left], fun e => e ▸ ⟨drop l₁.length l₂, take_append_drop _ _⟩⟩
theorem suffix_iff_eq_append : l₁ <:+ l₂ ↔ take (length l₂ - length l₁) l₂ ++ l₁ = l₂ :=
  ⟨by rintro ⟨r, rfl⟩; rw [length_append, Nat.add_sub_cancel, take_left], fun e => ⟨_, e⟩⟩
@[simp] theorem prefix_append_right_inj (l : List α) : l ++ l₁ <+: l ++ l₂ ↔ l₁ <+: l₂ := by
  induction l with
  | nil => exact .rfl
  | cons a l ih => rw [cons_append, cons_append, cons_prefix_cons, ih]; exact ⟨(·.2), fun h => ⟨rfl, h⟩⟩
theorem prefix_of_prefix_length_le : ∀ {l₁ l₂ l₃ : List α},
    l₁ <+: l₃ → l₂ <+: l₃ → length l₁ ≤ length l₂ → l₁ <+: l₂
  | [], _, _, _, _, _ => nil_prefix
  | a :: l₁, b :: l₂, c :: l₃, h₁, h₂, h => by
    obtain ⟨e₁, h₁'⟩ := cons_prefix_cons.1 h₁
    obtain ⟨e₂, h₂'⟩ := cons_prefix_cons.1 h₂
    exact cons_prefix_cons.2
      ⟨e₁.trans e₂.symm, prefix_of_prefix_length_le h₁' h₂' (Nat.le_of_succ_le_succ h)⟩
theorem prefix_or_prefix_of_prefix (h₁ : l₁ <+: l₃) (h₂ : l₂ <+: l₃) : l₁ <+: l₂ ∨ l₂ <+: l₁ :=
  (Nat.le_total (length l₁) (length l₂)).imp (prefix_of_prefix_length_le h₁ h₂) (prefix_of_prefix_length_le h₂ h₁)

/-! ## Parts -/

theorem take_prefix (i : Nat) (l : List α) : take i l <+: l := ⟨_, take_append_drop _ _⟩
theorem drop_suffix (i : Nat) (l : List α) : drop i l <:+ l := ⟨_, take_append_drop _ _⟩
theorem tail_suffix (l : List α) : tail l <:+ l := drop_one ▸ drop_suffix 1 l
theorem dropLast_prefix (l : List α) : l.dropLast <+: l := dropLast_eq_take ▸ take_prefix _ l
theorem takeWhile_prefix {l : List α} (p : α → Bool) : l.takeWhile p <+: l := ⟨_, takeWhile_append_dropWhile⟩
theorem dropWhile_suffix {l : List α} (p : α → Bool) : l.dropWhile p <:+ l := ⟨_, takeWhile_append_dropWhile⟩
theorem IsPrefix.map {l₁ l₂ : List α} (f : α → β) : l₁ <+: l₂ → l₁.map f <+: l₂.map f
  | ⟨r, h⟩ => ⟨r.map f, by rw [← map_append, h]⟩
theorem IsSuffix.map {l₁ l₂ : List α} (f : α → β) : l₁ <:+ l₂ → l₁.map f <:+ l₂.map f
  | ⟨r, h⟩ => ⟨r.map f, by rw [← map_append, h]⟩
theorem IsPrefix.filter (p : α → Bool) {l₁ l₂ : List α} : l₁ <+: l₂ → l₁.filter p <+: l₂.filter p
  | ⟨r, h⟩ => ⟨r.filter p, by rw [← filter_append, h]⟩
theorem IsSuffix.filter (p : α → Bool) {l₁ l₂ : List α} : l₁ <:+ l₂ → l₁.filter p <:+ l₂.filter p
  | ⟨r, h⟩ => ⟨r.filter p, by rw [← filter_append, h]⟩
theorem IsPrefix.getElem {xs ys : List α} (h : xs <+: ys) {i : Nat} (hi : i < xs.length) :
    xs[i] = ys[i]'(Nat.lt_of_lt_of_le hi h.length_le) := by
  obtain ⟨t, rfl⟩ := h
  exact (getElem_append_left hi).symm
theorem leftpad_prefix {n : Nat} {a : α} {l : List α} : replicate (n - length l) a <+: leftpad n a l := ⟨l, rfl⟩
theorem leftpad_suffix {n : Nat} {a : α} {l : List α} : l <:+ leftpad n a l := ⟨_, rfl⟩
theorem infix_of_mem_flatten : ∀ {L : List (List α)}, l ∈ L → l <:+: L.flatten
  | l' :: L, h => by
    rcases mem_cons.1 h with rfl | h
    · exact (prefix_append _ _).isInfix
    · exact (infix_of_mem_flatten h).trans (suffix_append _ _).isInfix

/-! ## Deciding -/

section
variable [BEq α] [LawfulBEq α]

@[simp] theorem isPrefixOf_iff_prefix {l₁ l₂ : List α} : l₁.isPrefixOf l₂ ↔ l₁ <+: l₂ := by
  induction l₁ generalizing l₂ with
  | nil => simp
  | cons a l₁ ih =>
    cases l₂ with
    | nil => simp
    | cons b l₂ => rw [isPrefixOf_cons_cons, Bool.and_eq_true, ih, beq_iff_eq, cons_prefix_cons]
@[simp] theorem isSuffixOf_iff_suffix {l₁ l₂ : List α} : l₁.isSuffixOf l₂ ↔ l₁ <:+ l₂ := by
  rw [isSuffixOf, isPrefixOf_iff_prefix, reverse_prefix]
end

instance instDecidableIsPrefix [DecidableEq α] (l₁ l₂ : List α) : Decidable (l₁ <+: l₂) :=
  decidable_of_decidable_of_iff (p := l₁.isPrefixOf l₂) isPrefixOf_iff_prefix
instance instDecidableIsSuffix [DecidableEq α] (l₁ l₂ : List α) : Decidable (l₁ <:+ l₂) :=
  decidable_of_decidable_of_iff (p := l₁.isSuffixOf l₂) isSuffixOf_iff_suffix
instance instDecidableIsInfix [DecidableEq α] (l₁ : List α) : (l₂ : List α) → Decidable (l₁ <:+: l₂)
  | [] => decidable_of_decidable_of_iff infix_nil.symm
  | _ :: l₂ =>
    have := instDecidableIsInfix l₁ l₂
    decidable_of_decidable_of_iff infix_cons_iff.symm
end

end List
