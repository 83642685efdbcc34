prelude
import Init.List.Count

/-!
# Lists: permutations
-/

universe u v w

variable {α : Type u} {β : Type v} {γ : Type w}

namespace List

section
variable {l l' l₁ l₂ l₃ r₁ r₂ : List α} {a b : α}

@[simp, refl] protected theorem Perm.refl (l : List α) : l ~ l := by
  induction l with
  | nil => exact .nil
  | cons a _ ih => exact ih.cons a
protected theorem Perm.rfl {l : List α} : l ~ l := .refl l
theorem Perm.of_eq (h : l₁ = l₂) : l₁ ~ l₂ := h ▸ .rfl
@[symm] protected theorem Perm.symm {l₁ l₂ : List α} (h : l₁ ~ l₂) : l₂ ~ l₁ := by
  induction h with
  | nil => exact .nil
  | cons x _ ih => exact ih.cons x
  | swap x y l => exact .swap y x l
  | trans _ _ ih₁ ih₂ => exact ih₂.trans ih₁
theorem perm_comm {l₁ l₂ : List α} : l₁ ~ l₂ ↔ l₂ ~ l₁ := ⟨Perm.symm, Perm.symm⟩
theorem Perm.congr_left {l₁ l₂ : List α} (h : l₁ ~ l₂) (l₃ : List α) : l₁ ~ l₃ ↔ l₂ ~ l₃ := ⟨h.symm.trans, h.trans⟩
theorem Perm.congr_right {l₁ l₂ : List α} (h : l₁ ~ l₂) (l₃ : List α) : l₃ ~ l₁ ↔ l₃ ~ l₂ :=
  ⟨(·.trans h), (·.trans h.symm)⟩
theorem Perm.swap' (x y : α) {l₁ l₂ : List α} (p : l₁ ~ l₂) : y :: x :: l₁ ~ x :: y :: l₂ :=
  (Perm.swap x y l₁).trans ((p.cons y).cons x)
instance instTransPerm : Trans (Perm (α := α)) (Perm (α := α)) (Perm (α := α)) := ⟨Perm.trans⟩

theorem Perm.length_eq {l₁ l₂ : List α} (p : l₁ ~ l₂) : length l₁ = length l₂ := by
  induction p with
  | nil => rfl
  | cons _ _ ih => exact congrArg (· + 1) ih
  | swap => rfl
  | trans _ _ ih₁ ih₂ => exact ih₁.trans ih₂
theorem Perm.mem_iff {a : α} {l₁ l₂ : List α} (p : l₁ ~ l₂) : a ∈ l₁ ↔ a ∈ l₂ := by
  induction p with
  | nil => exact .rfl
  | cons x _ ih => simp [ih]
  | swap x y l => simp [or_left_comm]
  | trans _ _ ih₁ ih₂ => exact ih₁.trans ih₂
theorem Perm.subset {l₁ l₂ : List α} (p : l₁ ~ l₂) : l₁ ⊆ l₂ := fun _ => p.mem_iff.1
theorem Perm.eq_nil {l : List α} (p : l ~ []) : l = [] := eq_nil_of_length_eq_zero p.length_eq
theorem Perm.nil_eq {l : List α} (p : [] ~ l) : [] = l := p.symm.eq_nil.symm
@[simp] theorem perm_nil {l₁ : List α} : l₁ ~ [] ↔ l₁ = [] := ⟨Perm.eq_nil, Perm.of_eq⟩
@[simp] theorem nil_perm {l₁ : List α} : [] ~ l₁ ↔ l₁ = [] := perm_comm.trans perm_nil
theorem not_perm_nil_cons (x : α) (l : List α) : ¬[] ~ x :: l := fun h => nomatch h.length_eq
theorem not_perm_cons_nil {l : List α} {a : α} : ¬(a :: l) ~ [] := fun h => nomatch h.length_eq

theorem Perm.append_right {l₁ l₂ : List α} (t₁ : List α) (p : l₁ ~ l₂) : l₁ ++ t₁ ~ l₂ ++ t₁ := by
  induction p with
  | nil => exact .rfl
  | cons _ _ ih => exact ih.cons _
  | swap => exact .swap ..
  | trans _ _ ih₁ ih₂ => exact ih₁.trans ih₂
theorem Perm.append_left {t₁ t₂ : List α} : ∀ (l : List α), t₁ ~ t₂ → l ++ t₁ ~ l ++ t₂
  | [], p => p
  | x :: xs, p => (p.append_left xs).cons x
theorem Perm.append {l₁ l₂ t₁ t₂ : List α} (p₁ : l₁ ~ l₂) (p₂ : t₁ ~ t₂) : l₁ ++ t₁ ~ l₂ ++ t₂ :=
  (p₁.append_right t₁).trans (p₂.append_left l₂)
theorem Perm.append_cons (a : α) {l₁ l₂ r₁ r₂ : List α} (p₁ : l₁ ~ l₂) (p₂ : r₁ ~ r₂) :
    l₁ ++ a :: r₁ ~ l₂ ++ a :: r₂ := p₁.append (p₂.cons a)
@[simp] theorem perm_middle {a : α} : ∀ {l₁ l₂ : List α}, l₁ ++ a :: l₂ ~ a :: (l₁ ++ l₂)
  | [], _ => .rfl
  | b :: _, _ => (Perm.cons b perm_middle).trans (.swap a b _)
@[simp] theorem perm_append_singleton (a : α) (l : List α) : l ++ [a] ~ a :: l := by
  have := perm_middle (a := a) (l₁ := l) (l₂ := [])
  rwa [append_nil] at this
theorem perm_append_comm : ∀ {l₁ l₂ : List α}, l₁ ++ l₂ ~ l₂ ++ l₁
  | [], _ => by simp
  | a :: _, _ => (perm_append_comm.cons a).trans perm_middle.symm
theorem perm_append_comm_assoc (l₁ l₂ l₃ : List α) : (l₁ ++ (l₂ ++ l₃)) ~ (l₂ ++ (l₁ ++ l₃)) := by
  rw [← append_assoc, ← append_assoc]; exact perm_append_comm.append_right l₃
theorem concat_perm (l : List α) (a : α) : concat l a ~ a :: l := by simp
@[simp] theorem reverse_perm : ∀ (l : List α), reverse l ~ l
  | [] => .nil
  | a :: l => by
    rw [reverse_cons]
    exact (perm_append_singleton a _).trans ((reverse_perm l).cons a)
theorem Perm.reverse (p : l₁ ~ l₂) : l₁.reverse ~ l₂.reverse :=
  (reverse_perm l₁).trans (p.trans (reverse_perm l₂).symm)

theorem Perm.map (f : α → β) {l₁ l₂ : List α} (p : l₁ ~ l₂) : map f l₁ ~ map f l₂ := by
  induction p with
  | nil => exact .nil
  | cons x _ ih => exact ih.cons (f x)
  | swap => exact .swap ..
  | trans _ _ ih₁ ih₂ => exact ih₁.trans ih₂
theorem Perm.filterMap (f : α → Option β) {l₁ l₂ : List α} (p : l₁ ~ l₂) : filterMap f l₁ ~ filterMap f l₂ := by
  induction p with
  | nil => exact .nil
  | cons x _ ih => cases h : f x <;> simp [h, ih, Perm.cons]
  | swap x y l => cases hx : f x <;> cases hy : f y <;> simp [hx, hy, Perm.swap]
  | trans _ _ ih₁ ih₂ => exact ih₁.trans ih₂
theorem Perm.filter (p : α → Bool) {l₁ l₂ : List α} (s : l₁ ~ l₂) : filter p l₁ ~ filter p l₂ := by
  rw [← filterMap_eq_filter]; exact s.filterMap _
theorem filter_append_perm (p : α → Bool) (l : List α) : filter p l ++ filter (fun x => !p x) l ~ l := by
  induction l with
  | nil => exact .nil
  | cons a l ih =>
    cases h : p a
    · simp [h]; exact perm_middle.trans (ih.cons a)
    · simp [h]; exact ih.cons a
theorem Perm.countP_eq (p : α → Bool) {l₁ l₂ : List α} (s : l₁ ~ l₂) : countP p l₁ = countP p l₂ := by
  rw [countP_eq_length_filter, countP_eq_length_filter]; exact (s.filter p).length_eq
theorem Perm.count_eq [BEq α] {l₁ l₂ : List α} (p : l₁ ~ l₂) (a : α) : count a l₁ = count a l₂ := p.countP_eq _
theorem Perm.foldr_eq' {f : α → β → β} {l₁ l₂ : List α} (p : l₁ ~ l₂)
    (comm : ∀ x, x ∈ l₁ → ∀ y, y ∈ l₁ → ∀ z, f y (f x z) = f x (f y z)) (init : β) :
    foldr f init l₁ = foldr f init l₂ := by
  induction p with
  | nil => rfl
  | cons x _ ih => exact congrArg (f x) (ih fun a m b m' => comm a (.tail _ m) b (.tail _ m'))
  | swap x y l => exact (comm x (.tail _ (.head _)) y (.head _) _)
  | trans p _ ih₁ ih₂ =>
    exact (ih₁ comm).trans (ih₂ fun a m b m' => comm a (p.mem_iff.2 m) b (p.mem_iff.2 m'))
theorem Perm.sum_nat {l₁ l₂ : List Nat} (h : l₁ ~ l₂) : l₁.sum = l₂.sum :=
  h.foldr_eq' (f := (· + ·)) (fun x _ y _ z => Nat.add_left_comm y x z) 0
theorem Perm.pairwise {R : α → α → Prop} {l₁ l₂ : List α} (hR : l₁.Pairwise R) (hl : l₁ ~ l₂)
    (hsymm : ∀ {x y}, R x y → R y x) : l₂.Pairwise R := by
  induction hl with
  | nil => exact hR
  | cons x p ih =>
    have ⟨h, h'⟩ := pairwise_cons.1 hR
    exact .cons (fun a m => h a (p.mem_iff.2 m)) (ih h')
  | swap x y l =>
    have ⟨h, h'⟩ := pairwise_cons.1 hR
    have ⟨k, k'⟩ := pairwise_cons.1 h'
    exact .cons (forall_mem_cons.2 ⟨hsymm (h x (.head _)), k⟩) (.cons (fun a m => h a (.tail _ m)) k')
  | trans _ _ ih₁ ih₂ => exact ih₂ (ih₁ hR)
theorem Perm.nodup {l l' : List α} (hl : l ~ l') (hR : l.Nodup) : l'.Nodup := Perm.pairwise hR hl Ne.symm
theorem Perm.nodup_iff {l₁ l₂ : List α} (h : l₁ ~ l₂) : Nodup l₁ ↔ Nodup l₂ := ⟨h.nodup, h.symm.nodup⟩
theorem Perm.flatten {l₁ l₂ : List (List α)} (h : l₁ ~ l₂) : l₁.flatten ~ l₂.flatten := by
  induction h with
  | nil => exact .nil
  | cons l _ ih => exact ih.append_left l
  | swap l₁ l₂ l => exact perm_append_comm_assoc ..
  | trans _ _ ih₁ ih₂ => exact ih₁.trans ih₂
end

/-! ## Deciding -/

section
variable [BEq α] [LawfulBEq α] {l l₁ l₂ : List α} {a : α}

theorem perm_cons_erase {a : α} {l : List α} (h : a ∈ l) : l ~ a :: l.erase a := by
  obtain ⟨l₁, l₂, _, rfl, e⟩ := exists_erase_eq h
  rw [e]; exact perm_middle
theorem Perm.erase (a : α) {l₁ l₂ : List α} (p : l₁ ~ l₂) : l₁.erase a ~ l₂.erase a := by
  induction p with
  | nil => exact .nil
  | cons x p ih =>
    by_cases h : x = a
    · subst h; simpa using p
    · simpa [h, erase_cons] using ih.cons x
  | swap x y l =>
    by_cases hx : x = a <;> by_cases hy : y = a
    · subst hx; subst hy; exact .rfl
    · subst hx; simp [hy]
    · subst hy; simp [hx]
    · simp [hx, hy, Perm.swap]
  | trans _ _ ih₁ ih₂ => exact ih₁.trans ih₂
theorem Perm.cons_inv {a : α} {l₁ l₂ : List α} (p : a :: l₁ ~ a :: l₂) : l₁ ~ l₂ := by
  classical
  have := p.erase a
  rwa [erase_cons_head, erase_cons_head] at this
theorem cons_perm_iff_perm_erase {a : α} {l₁ l₂ : List α} : a :: l₁ ~ l₂ ↔ a ∈ l₂ ∧ l₁ ~ l₂.erase a := by
  constructor
  · intro h
    refine ⟨h.mem_iff.1 (.head _), ?_⟩
    have := h.erase a
    rwa [erase_cons_head] at this
  · rintro ⟨m, h⟩
    exact (h.cons a).trans (perm_cons_erase m).symm
theorem perm_iff_count {l₁ l₂ : List α} : l₁ ~ l₂ ↔ ∀ a, count a l₁ = count a l₂ := by
  refine ⟨fun h a => h.count_eq a, fun h => ?_⟩
  induction l₁ generalizing l₂ with
  | nil =>
    cases l₂ with
    | nil => exact .nil
    | cons b l₂ =>
      have := h b
      rw [count_nil, count_cons_self] at this
      exact nomatch this
  | cons a l₁ ih =>
    have m : a ∈ l₂ := count_pos_iff.1 (by rw [← h a, count_cons_self]; exact Nat.succ_pos _)
    refine cons_perm_iff_perm_erase.2 ⟨m, ih fun b => ?_⟩
    by_cases e : b = a
    · subst e
      rw [count_erase_self, ← h b, count_cons_self, Nat.add_sub_cancel]
    · rw [count_erase_of_ne e, ← h b, count_cons_of_ne (Ne.symm e)]
theorem isPerm_iff : ∀ {l₁ l₂ : List α}, l₁.isPerm l₂ ↔ l₁ ~ l₂
  | [], [] => by simp [isPerm]
  | [], _ :: _ => by simp [isPerm]
  | a :: l₁, l₂ => by
    rw [isPerm, Bool.and_eq_true, isPerm_iff, cons_perm_iff_perm_erase, contains_eq_mem, decide_eq_true_iff]
instance decidablePerm {α : Type u} [DecidableEq α] (l₁ l₂ : List α) : Decidable (l₁ ~ l₂) :=
  decidable_of_decidable_of_iff (p := l₁.isPerm l₂) isPerm_iff
end

section
variable {l₁ l₂ : List α} {a : α}

@[simp] theorem perm_cons (a : α) {l₁ l₂ : List α} : a :: l₁ ~ a :: l₂ ↔ l₁ ~ l₂ := by
  classical
  exact ⟨Perm.cons_inv, .cons a⟩
@[simp] theorem perm_append_left_iff {l₁ l₂ : List α} : ∀ (l : List α), l ++ l₁ ~ l ++ l₂ ↔ l₁ ~ l₂
  | [] => .rfl
  | a :: l => (perm_cons a).trans (perm_append_left_iff l)
@[simp] theorem perm_append_right_iff {l₁ l₂ : List α} (l : List α) : l₁ ++ l ~ l₂ ++ l ↔ l₁ ~ l₂ := by
  rw [(perm_append_comm (l₁ := l₁) (l₂ := l)).congr_left, (perm_append_comm (l₁ := l₂) (l₂ := l)).congr_right,
    perm_append_left_iff]
theorem Perm.singleton_eq (h : [a] ~ l₁) : [a] = l₁ := by
  have hl := h.length_eq
  match l₁, hl with
  | [b], _ => rw [mem_singleton.1 (h.mem_iff.1 (.head _))]
theorem Perm.eq_singleton (h : l₁ ~ [a]) : l₁ = [a] := (Perm.singleton_eq h.symm).symm
@[simp] theorem perm_singleton {a : α} {l : List α} : l ~ [a] ↔ l = [a] := ⟨Perm.eq_singleton, Perm.of_eq⟩
@[simp] theorem singleton_perm {a : α} {l : List α} : [a] ~ l ↔ [a] = l := ⟨Perm.singleton_eq, Perm.of_eq⟩
end

end List
