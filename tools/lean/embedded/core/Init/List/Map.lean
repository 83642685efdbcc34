prelude
import Init.List.Append
import Init.Logic.Function

/-!
# Lists: mapping and filtering
-/

universe u v w

variable {α : Type u} {β : Type v} {γ : Type w}

namespace List

/-! ## `map` -/

section
variable {f g : α → β} {l l' : List α} {l₂ : List β} {a : α} {b : β}

@[simp] theorem map_id_fun : map (id : α → α) = id := by
  funext l
  induction l with
  | nil => rfl
  | cons a l ih => exact congrArg (cons a) ih
@[simp] theorem map_id_fun' : map (fun (a : α) => a) = id := map_id_fun
theorem map_id (l : List α) : map (id : α → α) l = l := congrFun map_id_fun l
theorem map_id' (l : List α) : map (fun (a : α) => a) l = l := map_id l
theorem map_id'' {f : α → α} (h : ∀ x, f x = x) (l : List α) : map f l = l := by
  rw [show f = id from funext h, map_id]
theorem map_singleton {f : α → β} {a : α} : map f [a] = [f a] := rfl
@[simp] theorem map_map {g : β → γ} {f : α → β} {l : List α} : map g (map f l) = map (g ∘ f) l := by
  induction l with
  | nil => rfl
  | cons a l ih => exact congrArg (cons _) ih
@[simp] theorem map_eq_nil_iff {f : α → β} {l : List α} : map f l = [] ↔ l = [] := by cases l <;> simp
theorem eq_nil_of_map_eq_nil {f : α → β} {l : List α} (h : map f l = []) : l = [] := map_eq_nil_iff.1 h
@[simp] theorem map_inj_left {f g : α → β} : map f l = map g l ↔ ∀ a, a ∈ l → f a = g a := by
  induction l <;> simp_all
theorem map_congr_left (h : ∀ a, a ∈ l → f a = g a) : map f l = map g l := map_inj_left.2 h
theorem map_eq_map_iff : map f l = map g l ↔ ∀ a, a ∈ l → f a = g a := map_inj_left
theorem map_inj : map f = map g ↔ f = g :=
  ⟨fun h => funext fun a => (cons.inj (congrFun h [a])).1, congrArg map⟩
theorem map_inj_right {f : α → β} (w : ∀ x y, f x = f y → x = y) : map f l = map f l' ↔ l = l' := by
  constructor
  · intro h
    induction l generalizing l' with
    | nil => exact (map_eq_nil_iff.1 h.symm).symm
    | cons a l ih =>
      cases l' with
      | nil => exact absurd h (cons_ne_nil _ _)
      | cons b l' => rw [w _ _ (cons.inj h).1, ih (cons.inj h).2]
  · exact congrArg (map f)
theorem map_eq_cons_iff {f : α → β} {l : List α} :
    map f l = b :: l₂ ↔ ∃ a l₁, l = a :: l₁ ∧ f a = b ∧ map f l₁ = l₂ := by
  cases l with
  | nil => simp
  | cons a l =>
    constructor
    · intro h; exact ⟨a, l, rfl, cons.inj h⟩
    · rintro ⟨a', l', h, rfl, rfl⟩
      obtain ⟨rfl, rfl⟩ := cons.inj h
      rfl
@[simp] theorem map_eq_singleton_iff {f : α → β} {l : List α} {b : β} :
    map f l = [b] ↔ ∃ a, l = [a] ∧ f a = b := by
  rw [map_eq_cons_iff]
  constructor
  · rintro ⟨a, l', rfl, h, h'⟩
    exact ⟨a, by rw [map_eq_nil_iff.1 h'], h⟩
  · rintro ⟨a, rfl, h⟩; exact ⟨a, [], rfl, h, rfl⟩
theorem map_eq_append_iff {f : α → β} {L₁ L₂ : List β} :
    map f l = L₁ ++ L₂ ↔ ∃ l₁ l₂, l = l₁ ++ l₂ ∧ map f l₁ = L₁ ∧ map f l₂ = L₂ := by
  constructor
  · intro h
    induction L₁ generalizing l with
    | nil => exact ⟨[], l, rfl, rfl, h⟩
    | cons b L₁ ih =>
      obtain ⟨a, l', rfl, rfl, h'⟩ := map_eq_cons_iff.1 h
      obtain ⟨l₁, l₂, rfl, rfl, rfl⟩ := ih h'
      exact ⟨a :: l₁, l₂, rfl, rfl, rfl⟩
  · rintro ⟨l₁, l₂, rfl, rfl, rfl⟩
    exact map_append
theorem append_eq_map_iff {f : α → β} {L₁ L₂ : List β} :
    L₁ ++ L₂ = map f l ↔ ∃ l₁ l₂, l = l₁ ++ l₂ ∧ map f l₁ = L₁ ∧ map f l₂ = L₂ :=
  eq_comm.trans map_eq_append_iff
theorem map_eq_iff {l' : List β} : map f l = l' ↔ ∀ i : Nat, l'[i]? = l[i]?.map f :=
  ⟨fun h i => h ▸ getElem?_map, fun h => ext_getElem? fun i => by rw [h, getElem?_map]⟩
theorem map_eq_foldr {f : α → β} {l : List α} : map f l = foldr (fun a bs => f a :: bs) [] l := by
  induction l with
  | nil => rfl
  | cons a l ih => exact congrArg (cons _) ih
@[simp] theorem head?_map {f : α → β} {l : List α} : (map f l).head? = l.head?.map f := by cases l <;> rfl
@[simp] theorem head_map {f : α → β} {l : List α} (w) :
    (map f l).head w = f (l.head (fun h => w (map_eq_nil_iff.2 h))) := by
  cases l with
  | nil => exact absurd rfl w
  | cons => rfl
@[simp] theorem map_tail? {f : α → β} {l : List α} : (tail? l).map (map f) = tail? (map f l) := by cases l <;> rfl
@[simp] theorem map_tail {f : α → β} {l : List α} : map f l.tail = (map f l).tail := by cases l <;> rfl
theorem headD_map {f : α → β} {l : List α} {a : α} : (map f l).headD (f a) = f (l.headD a) := by cases l <;> rfl
theorem map_concat {f : α → β} {a : α} {l : List α} : map f (concat l a) = concat (map f l) (f a) := by simp
end

/-! ## `filter` -/

section
variable {p q : α → Bool} {l : List α} {a x : α}

@[simp] theorem filter_cons_of_pos {p : α → Bool} {a : α} {l : List α} (pa : p a) :
    filter p (a :: l) = a :: filter p l := by rw [filter, pa]
@[simp] theorem filter_cons_of_neg {p : α → Bool} {a : α} {l : List α} (pa : ¬p a) :
    filter p (a :: l) = filter p l := by rw [filter, Bool.eq_false_of_ne_true pa]
theorem filter_cons {xs : List α} :
    (x :: xs : List α).filter p = if p x then x :: (xs.filter p) else xs.filter p := by
  by_cases h : p x <;> simp [h]
@[simp] theorem mem_filter {as : List α} : x ∈ filter p as ↔ x ∈ as ∧ p x := by
  induction as with
  | nil => simp
  | cons a as ih =>
    by_cases h : p a
    · rw [filter_cons_of_pos h, mem_cons, mem_cons, ih]
      constructor
      · rintro (rfl | ⟨m, h'⟩)
        · exact ⟨.inl rfl, h⟩
        · exact ⟨.inr m, h'⟩
      · rintro ⟨rfl | m, h'⟩
        · exact .inl rfl
        · exact .inr ⟨m, h'⟩
    · rw [filter_cons_of_neg h, mem_cons, ih]
      constructor
      · rintro ⟨m, h'⟩; exact ⟨.inr m, h'⟩
      · rintro ⟨rfl | m, h'⟩
        · exact absurd h' h
        · exact ⟨m, h'⟩
theorem forall_mem_filter {l : List α} {p : α → Bool} {P : α → Prop} :
    (∀ (i) (_ : i ∈ l.filter p), P i) ↔ ∀ (j) (_ : j ∈ l), p j → P j := by
  simp
@[simp] theorem filter_eq_self {l : List α} : filter p l = l ↔ ∀ a, a ∈ l → p a := by
  induction l with
  | nil => simp
  | cons a l ih =>
    by_cases h : p a
    · simp [h, ih]
    · rw [filter_cons_of_neg h]
      constructor
      · intro e
        exact absurd (e ▸ length_filter_le p l) (Nat.not_succ_le_self _)
      · exact fun h' => absurd (h' a (.head _)) h
@[simp] theorem filter_eq_nil_iff {l : List α} : filter p l = [] ↔ ∀ a, a ∈ l → ¬p a := by
  induction l with
  | nil => simp
  | cons a l ih => by_cases h : p a <;> simp [h, ih]
@[simp] theorem length_filter_eq_length_iff {l : List α} :
    (filter p l).length = l.length ↔ ∀ a, a ∈ l → p a := by
  rw [← filter_eq_self]
  constructor
  · intro h
    induction l with
    | nil => rfl
    | cons a l ih =>
      by_cases ha : p a
      · rw [filter_cons_of_pos ha] at h ⊢
        rw [ih (Nat.succ.inj h)]
      · rw [filter_cons_of_neg ha] at h
        have := length_filter_le p l
        rw [h] at this
        exact absurd this (Nat.not_succ_le_self _)
  · exact congrArg length
@[simp] theorem filter_filter {l : List α} : filter p (filter q l) = filter (fun a => p a && q a) l := by
  induction l with
  | nil => rfl
  | cons a l ih => by_cases hp : p a <;> by_cases hq : q a <;> simp [hp, hq, ih]
@[simp] theorem filter_append {p : α → Bool} (l₁ l₂ : List α) :
    filter p (l₁ ++ l₂) = filter p l₁ ++ filter p l₂ := by
  induction l₁ with
  | nil => rfl
  | cons a l₁ ih => by_cases h : p a <;> simp [h, ih]
@[simp] theorem filter_reverse {p : α → Bool} {l : List α} : (l.reverse.filter p) = (l.filter p).reverse := by
  induction l with
  | nil => rfl
  | cons a l ih => by_cases h : p a <;> simp [h, ih]
theorem filter_map {f : β → α} {p : α → Bool} {l : List β} :
    filter p (map f l) = map f (filter (p ∘ f) l) := by
  induction l with
  | nil => rfl
  | cons a l ih => by_cases h : p (f a) <;> simp [h, ih]
theorem filter_congr {p q : α → Bool} {l : List α} (h : ∀ x, x ∈ l → p x = q x) : filter p l = filter q l := by
  induction l with
  | nil => rfl
  | cons a l ih =>
    rw [filter_cons, filter_cons, h a (.head _), ih fun x m => h x (.tail _ m)]
theorem filter_bne_eq_self_of_not_mem [BEq α] [LawfulBEq α] {a : α} {l : List α} (h : a ∉ l) :
    l.filter (· != a) = l :=
  filter_eq_self.2 fun _ m => bne_iff_ne.2 fun e => h (e ▸ m)
theorem filter_eq_cons_iff {l : List α} {a : α} {as : List α} :
    filter p l = a :: as ↔
      ∃ l₁ l₂, l = l₁ ++ a :: l₂ ∧ (∀ x, x ∈ l₁ → ¬p x) ∧ p a ∧ filter p l₂ = as := by
  constructor
  · intro h
    induction l with
    | nil => exact nomatch h
    | cons b l ih =>
      by_cases hb : p b
      · rw [filter_cons_of_pos hb] at h
        obtain ⟨rfl, h'⟩ := cons.inj h
        exact ⟨[], l, rfl, nofun, hb, h'⟩
      · rw [filter_cons_of_neg hb] at h
        obtain ⟨l₁, l₂, rfl, h₁, h₂⟩ := ih h
        exact ⟨b :: l₁, l₂, rfl, forall_mem_cons.2 ⟨hb, h₁⟩, h₂⟩
  · rintro ⟨l₁, l₂, rfl, h₁, h, rfl⟩
    rw [filter_append, filter_eq_nil_iff.2 h₁, filter_cons_of_pos h]; rfl
theorem getElem_filter {xs : List α} {p : α → Bool} {i : Nat} (h : i < (xs.filter p).length) :
    p (xs.filter p)[i] := (mem_filter.1 (getElem_mem h)).2
end

/-! ## `filterMap` -/

section
variable {f : α → Option β} {l l' : List α} {a : α} {b : β}

@[simp] theorem filterMap_cons_none {f : α → Option β} {a : α} {l : List α} (h : f a = none) :
    filterMap f (a :: l) = filterMap f l := by rw [filterMap_cons, h]
@[simp] theorem filterMap_cons_some {f : α → Option β} {a : α} {l : List α} {b : β} (h : f a = some b) :
    filterMap f (a :: l) = b :: filterMap f l := by rw [filterMap_cons, h]
@[simp] theorem filterMap_eq_map {f : α → β} : filterMap (some ∘ f) = map f := by
  funext l
  induction l with
  | nil => rfl
  | cons a l ih => exact congrArg (cons _) ih
@[simp] theorem filterMap_eq_map' {f : α → β} : filterMap (fun x => some (f x)) = map f := filterMap_eq_map
theorem filterMap_some_fun : filterMap (some : α → Option α) = id :=
  (filterMap_eq_map (f := id)).trans map_id_fun
@[simp] theorem filterMap_some {l : List α} : filterMap some l = l := congrFun filterMap_some_fun l
@[simp] theorem filterMap_eq_filter {p : α → Bool} : filterMap (Option.guard (p ·)) = filter p := by
  funext l
  induction l with
  | nil => rfl
  | cons a l ih => by_cases h : p a <;> simp [Option.guard, h, ih]
@[simp] theorem mem_filterMap {f : α → Option β} {l : List α} {b : β} :
    b ∈ filterMap f l ↔ ∃ a, a ∈ l ∧ f a = some b := by
  induction l with
  | nil => simp
  | cons a l ih => cases h : f a <;> simp [h, ih, or_and_right, exists_or, eq_comm]
@[simp] theorem filterMap_append {l l' : List α} {f : α → Option β} :
    filterMap f (l ++ l') = filterMap f l ++ filterMap f l' := by
  induction l with
  | nil => rfl
  | cons a l ih => cases h : f a <;> simp [h, ih]
@[simp] theorem filterMap_reverse {f : α → Option β} {l : List α} :
    (l.reverse.filterMap f) = (l.filterMap f).reverse := by
  induction l with
  | nil => rfl
  | cons a l ih => cases h : f a <;> simp [h, ih]
theorem filterMap_filterMap {f : α → Option β} {g : β → Option γ} {l : List α} :
    filterMap g (filterMap f l) = filterMap (fun x => (f x).bind g) l := by
  induction l with
  | nil => rfl
  | cons a l ih => cases h : f a <;> simp [filterMap_cons, h, ih]
theorem map_filterMap {f : α → Option β} {g : β → γ} {l : List α} :
    map g (filterMap f l) = filterMap (fun x => (f x).map g) l := by
  induction l with
  | nil => rfl
  | cons a l ih => cases h : f a <;> simp [h, ih]
@[simp] theorem filterMap_map {f : α → β} {g : β → Option γ} {l : List α} :
    filterMap g (map f l) = filterMap (g ∘ f) l := by
  induction l with
  | nil => rfl
  | cons a l ih => simp [filterMap_cons, ih]
@[simp] theorem filterMap_eq_nil_iff {l : List α} : filterMap f l = [] ↔ ∀ a, a ∈ l → f a = none := by
  induction l with
  | nil => simp
  | cons a l ih => cases h : f a <;> simp [h, ih]
theorem forall_mem_filterMap {f : α → Option β} {l : List α} {P : β → Prop} :
    (∀ (i) (_ : i ∈ filterMap f l), P i) ↔ ∀ (j) (_ : j ∈ l) (b), f j = some b → P b :=
  ⟨fun h j m b e => h b (mem_filterMap.2 ⟨j, m, e⟩),
   fun h _ m => let ⟨j, m, e⟩ := mem_filterMap.1 m; h j m _ e⟩
end

end List
