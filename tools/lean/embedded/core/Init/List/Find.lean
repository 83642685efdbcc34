prelude
import Init.List.Range

/-!
# Lists: finding, replacing and removing duplicates
-/

universe u v w

variable {α : Type u} {β : Type v} {γ : Type w}

namespace List

/-! ## `find?` -/

section
variable {p q : α → Bool} {l l₁ l₂ : List α} {a b : α}

@[simp] theorem find?_cons_of_pos {l : List α} (h : p a) : find? p (a :: l) = some a := by rw [find?_cons, h]
@[simp] theorem find?_cons_of_neg {l : List α} (h : ¬p a) : find? p (a :: l) = find? p l := by
  rw [find?_cons, Bool.eq_false_of_ne_true h]
theorem find?_singleton {a : α} {p : α → Bool} : [a].find? p = if p a then some a else none := by
  by_cases h : p a <;> simp [h]
@[simp] theorem find?_eq_none : find? p l = none ↔ ∀ x, x ∈ l → ¬p x := by
  induction l with
  | nil => simp
  | cons a l ih => by_cases h : p a <;> simp [h, ih]
theorem find?_some : ∀ {l : List α}, find? p l = some a → p a
  | b :: l, h => by
    by_cases hb : p b
    · rw [find?_cons_of_pos hb] at h; exact Option.some.inj h ▸ hb
    · rw [find?_cons_of_neg hb] at h; exact find?_some h
theorem mem_of_find?_eq_some : ∀ {l : List α}, find? p l = some a → a ∈ l
  | b :: l, h => by
    by_cases hb : p b
    · rw [find?_cons_of_pos hb] at h; exact Option.some.inj h ▸ .head l
    · rw [find?_cons_of_neg hb] at h; exact .tail b (mem_of_find?_eq_some h)
@[simp] theorem find?_isSome {xs : List α} {p : α → Bool} : (xs.find? p).isSome ↔ ∃ x, x ∈ xs ∧ p x := by
  induction xs with
  | nil => simp
  | cons a l ih => by_cases h : p a <;> simp [h, ih]
theorem find?_eq_some_iff_append {xs : List α} {p : α → Bool} {b : α} :
    xs.find? p = some b ↔ p b ∧ ∃ as bs, xs = as ++ b :: bs ∧ ∀ a, a ∈ as → !p a := by
  constructor
  · intro h
    refine ⟨find?_some h, ?_⟩
    induction xs with
    | nil => exact nomatch h
    | cons c xs ih =>
      by_cases hc : p c
      · rw [find?_cons_of_pos hc] at h
        exact ⟨[], xs, Option.some.inj h ▸ rfl, nofun⟩
      · rw [find?_cons_of_neg hc] at h
        obtain ⟨as, bs, rfl, h'⟩ := ih h
        exact ⟨c :: as, bs, rfl, forall_mem_cons.2 ⟨by simpa using hc, h'⟩⟩
  · rintro ⟨hb, as, bs, rfl, h⟩
    induction as with
    | nil => exact find?_cons_of_pos hb
    | cons c as ih =>
      have ⟨hc, h⟩ := forall_mem_cons.1 h
      rw [cons_append, find?_cons_of_neg (by simpa using hc), ih h]
@[simp] theorem find?_append {xs ys : List α} : (xs ++ ys).find? p = (xs.find? p).or (ys.find? p) := by
  induction xs with
  | nil => rfl
  | cons a l ih => by_cases h : p a <;> simp [h, ih]
@[simp] theorem find?_map {p : β → Bool} {f : α → β} {l : List α} : find? p (l.map f) = (l.find? (p ∘ f)).map f := by
  induction l with
  | nil => rfl
  | cons a l ih => by_cases h : p (f a) <;> simp [h, ih]
@[simp] theorem find?_filter {xs : List α} {p q : α → Bool} :
    (xs.filter p).find? q = xs.find? fun a => p a && q a := by
  induction xs with
  | nil => rfl
  | cons a l ih => by_cases h : p a <;> by_cases h' : q a <;> simp [h, h', ih]
theorem head?_filter {p : α → Bool} {l : List α} : (l.filter p).head? = l.find? p := by
  induction l with
  | nil => rfl
  | cons a l ih => by_cases h : p a <;> simp [h, ih]
end

/-! ## `findSome?` and `lookup` -/

section
variable {f : α → Option β} {l : List α} {a : α} {b : β}

@[simp] theorem findSome?_cons_of_isSome {l : List α} (h : (f a).isSome) : findSome? f (a :: l) = f a := by
  rw [findSome?_cons]; cases e : f a with
  | none => rw [e] at h; exact nomatch h
  | some => rfl
@[simp] theorem findSome?_cons_of_isNone {l : List α} (h : (f a).isNone) :
    findSome? f (a :: l) = findSome? f l := by
  rw [findSome?_cons, Option.isNone_iff_eq_none.1 h]
@[simp] theorem findSome?_eq_none_iff {f : α → Option β} {l : List α} :
    l.findSome? f = none ↔ ∀ x, x ∈ l → f x = none := by
  induction l with
  | nil => simp
  | cons a l ih => cases h : f a <;> simp [h, ih]
theorem exists_of_findSome?_eq_some {l : List α} {f : α → Option β} (w : l.findSome? f = some b) :
    ∃ a, a ∈ l ∧ f a = some b := by
  induction l with
  | nil => exact nomatch w
  | cons a l ih =>
    rw [findSome?_cons] at w
    cases h : f a with
    | none =>
      rw [h] at w
      obtain ⟨c, m, e⟩ := ih w
      exact ⟨c, .tail _ m, e⟩
    | some c => rw [h] at w; exact ⟨a, .head _, h.trans w⟩
theorem findSome?_append {l₁ l₂ : List α} : (l₁ ++ l₂).findSome? f = (l₁.findSome? f).or (l₂.findSome? f) := by
  induction l₁ with
  | nil => rfl
  | cons a l ih => cases h : f a <;> simp [h, ih]
@[simp] theorem lookup_cons_self [BEq α] [ReflBEq α] {k : α} {es : List (α × β)} :
    ((k, b) :: es).lookup k = some b := by
  rw [lookup_cons, beq_self_eq_true]
theorem lookup_eq_findSome? [BEq α] {l : List (α × β)} {k : α} :
    l.lookup k = l.findSome? fun p => if k == p.1 then some p.2 else none := by
  induction l with
  | nil => rfl
  | cons a l ih =>
    obtain ⟨k', b⟩ := a
    rw [lookup_cons, findSome?_cons]
    cases k == k' <;> simp [ih]
end

/-! ## `findIdx` and `idxOf` -/

section
variable {p : α → Bool} {l : List α} {a b : α}

private theorem findIdx_go : ∀ {l : List α} {n : Nat}, findIdx.go p l n = findIdx.go p l 0 + n
  | [], n => (Nat.zero_add n).symm
  | a :: l, n => by
    rw [findIdx.go, findIdx.go]
    cases p a with
    | true => exact (Nat.zero_add n).symm
    | false =>
      rw [Bool.cond_false, Bool.cond_false, findIdx_go (n := n + 1), findIdx_go (n := 0 + 1), Nat.zero_add,
        Nat.add_assoc, Nat.add_comm n]
theorem findIdx_cons {p : α → Bool} {b : α} {l : List α} :
    (b :: l).findIdx p = bif p b then 0 else (l.findIdx p) + 1 := by
  show findIdx.go p (b :: l) 0 = _
  rw [findIdx.go, findIdx_go (n := 0 + 1)]; rfl
theorem findIdx_le_length {p : α → Bool} {xs : List α} : xs.findIdx p ≤ xs.length := by
  induction xs with
  | nil => exact Nat.le_refl 0
  | cons a l ih =>
    rw [findIdx_cons]
    cases p a with
    | true => exact Nat.zero_le _
    | false => exact Nat.succ_le_succ ih
theorem findIdx_lt_length {p : α → Bool} {xs : List α} : xs.findIdx p < xs.length ↔ ∃ x, x ∈ xs ∧ p x := by
  induction xs with
  | nil => simp
  | cons a l ih =>
    rw [findIdx_cons, length_cons]
    cases h : p a <;> simp [h, ih]
theorem findIdx_getElem {p : α → Bool} {xs : List α} {w : xs.findIdx p < xs.length} :
    p xs[xs.findIdx p] := by
  have h : ∀ (xs : List α) (w : xs.findIdx p < xs.length), ∃ a, xs[xs.findIdx p]? = some a ∧ p a := by
    intro xs
    induction xs with
    | nil => exact fun w => absurd w (Nat.lt_irrefl 0)
    | cons a l ih =>
      intro w
      rw [findIdx_cons] at w ⊢
      cases h : p a with
      | true => exact ⟨a, rfl, h⟩
      | false =>
        rw [h, Bool.cond_false] at w
        exact ih (Nat.lt_of_succ_lt_succ w)
  obtain ⟨a, e, h⟩ := h xs w
  rw [getElem?_eq_getElem w] at e
  exact Option.some.inj e ▸ h

variable [BEq α] [LawfulBEq α]

omit [LawfulBEq α] in
theorem idxOf_cons {x : α} {xs : List α} {y : α} :
    (x :: xs).idxOf y = bif x == y then 0 else xs.idxOf y + 1 := findIdx_cons
@[simp] theorem idxOf_cons_self {a : α} {l : List α} : (a :: l).idxOf a = 0 := by
  rw [idxOf_cons, beq_self_eq_true]; rfl
theorem idxOf_lt_length_iff {a : α} {l : List α} : l.idxOf a < l.length ↔ a ∈ l := by
  rw [idxOf, findIdx_lt_length]
  constructor
  · rintro ⟨x, m, h⟩; exact eq_of_beq h ▸ m
  · exact fun m => ⟨a, m, BEq.rfl⟩
end

/-! ## `replace` -/

section
variable [BEq α] {l : List α} {a b : α}

@[simp] theorem length_replace {l : List α} : (l.replace a b).length = l.length := by
  induction l with
  | nil => rfl
  | cons c l ih => rw [replace_cons]; cases a == c <;> simp [ih]
@[simp] theorem replace_cons_self [LawfulBEq α] {as : List α} : (a :: as).replace a b = b :: as := by
  rw [replace_cons, beq_self_eq_true]
@[simp] theorem replace_of_not_mem [LawfulBEq α] {l : List α} (h : a ∉ l) : l.replace a b = l := by
  induction l with
  | nil => rfl
  | cons c l ih =>
    have ⟨hc, h⟩ := ne_and_not_mem_of_not_mem_cons h
    rw [replace_cons, beq_false_of_ne hc, ih h]
end

/-! ## `removeAll` and `eraseDups` -/

section
variable [BEq α] {l xs ys : List α} {a : α}

@[simp] theorem removeAll_nil {xs : List α} : xs.removeAll [] = xs := filter_eq_self.2 fun _ _ => rfl
theorem cons_removeAll {x : α} {xs ys : List α} :
    (x :: xs).removeAll ys = if ys.contains x = false then x :: xs.removeAll ys else xs.removeAll ys := by
  rw [removeAll, filter_cons, removeAll]
  cases h : ys.contains x <;> simp_all
@[simp] theorem eraseDups_nil : ([] : List α).eraseDups = [] := rfl

private theorem mem_eraseDupsBy_loop [LawfulBEq α] {l acc : List α} :
    a ∈ eraseDupsBy.loop (· == ·) l acc ↔ a ∈ l ∨ a ∈ acc := by
  induction l generalizing acc with
  | nil => simp [eraseDupsBy.loop]
  | cons x l ih =>
    rw [eraseDupsBy.loop]
    cases h : acc.any (x == ·) with
    | false => simp [ih, or_left_comm, or_assoc]
    | true =>
      obtain ⟨y, m, e⟩ := any_eq_true.1 h
      have m : x ∈ acc := eq_of_beq e ▸ m
      rw [ih, mem_cons]
      constructor
      · rintro (h | h)
        · exact .inl (.inr h)
        · exact .inr h
      · rintro ((rfl | h) | h)
        · exact .inr m
        · exact .inl h
        · exact .inr h
@[simp] theorem mem_eraseDups [LawfulBEq α] {l : List α} : a ∈ l.eraseDups ↔ a ∈ l :=
  mem_eraseDupsBy_loop.trans (by simp)
end

/-! ## `eraseIdx` and `insertIdx` -/

section
variable {l : List α} {i : Nat} {a : α}

theorem eraseIdx_eq_take_drop_succ : ∀ (l : List α) (i : Nat), l.eraseIdx i = l.take i ++ l.drop (i + 1)
  | [], _ => by simp
  | _ :: _, 0 => by simp
  | a :: l, i + 1 => congrArg (cons a) (eraseIdx_eq_take_drop_succ l i)
theorem length_eraseIdx {l : List α} {i : Nat} :
    (l.eraseIdx i).length = if i < l.length then l.length - 1 else l.length := by
  induction l generalizing i with
  | nil => rfl
  | cons a l ih =>
    cases i with
    | zero => simp
    | succ i =>
      rw [eraseIdx_cons_succ, length_cons, ih, length_cons]
      by_cases h : i < l.length
      · rw [if_pos h, if_pos (Nat.succ_lt_succ h),
          Nat.sub_add_cancel (Nat.lt_of_le_of_lt (Nat.zero_le i) h)]; rfl
      · rw [if_neg h, if_neg (mt Nat.lt_of_succ_lt_succ h)]
theorem eraseIdx_sublist (l : List α) (i : Nat) : eraseIdx l i <+ l := by
  induction l generalizing i with
  | nil => exact .slnil
  | cons a l ih =>
    cases i with
    | zero => exact sublist_cons_self a l
    | succ i => exact (ih i).cons_cons a
@[simp] theorem insertIdx_zero {xs : List α} {x : α} : xs.insertIdx 0 x = x :: xs := rfl
@[simp] theorem insertIdx_succ_nil {i : Nat} {a : α} : ([] : List α).insertIdx (i + 1) a = [] := rfl
@[simp] theorem insertIdx_succ_cons {xs : List α} {hd x : α} {i : Nat} :
    (hd :: xs).insertIdx (i + 1) x = hd :: xs.insertIdx i x := rfl
theorem length_insertIdx_of_le_length {as : List α} (h : i ≤ as.length) (a : α) :
    (as.insertIdx i a).length = as.length + 1 := by
  induction as generalizing i with
  | nil => obtain rfl := Nat.eq_zero_of_le_zero h; rfl
  | cons b as ih =>
    cases i with
    | zero => rfl
    | succ i => exact congrArg (· + 1) (ih (Nat.le_of_succ_le_succ h))
theorem eraseIdx_insertIdx_self {i : Nat} {l : List α} (a : α) : (l.insertIdx i a).eraseIdx i = l := by
  induction l generalizing i with
  | nil => cases i <;> rfl
  | cons b l ih =>
    cases i with
    | zero => rfl
    | succ i => exact congrArg (cons b) ih
end

/-! ## `intersperse` and `intercalate` -/

@[simp] theorem intercalate_nil {ys : List α} : ys.intercalate [] = [] := rfl
@[simp] theorem intercalate_singleton {ys xs : List α} : ys.intercalate [xs] = xs := append_nil xs
@[simp] theorem intercalate_cons_cons {ys l l' : List α} {zs : List (List α)} :
    ys.intercalate (l :: l' :: zs) = l ++ ys ++ ys.intercalate (l' :: zs) := by simp [intercalate]

/-! ## Least and greatest -/

section
variable {xs : List Nat} {a m n : Nat}

@[simp] theorem min?_nil [Min α] : ([] : List α).min? = none := rfl
@[simp] theorem max?_nil [Max α] : ([] : List α).max? = none := rfl
theorem min?_cons' [Min α] {x : α} {xs : List α} : (x :: xs).min? = some (foldl min x xs) := rfl
theorem max?_cons' [Max α] {x : α} {xs : List α} : (x :: xs).max? = some (foldl max x xs) := rfl
@[simp] theorem min?_eq_none_iff {xs : List α} [Min α] : xs.min? = none ↔ xs = [] := by cases xs <;> simp [min?]
@[simp] theorem max?_eq_none_iff {xs : List α} [Max α] : xs.max? = none ↔ xs = [] := by cases xs <;> simp [max?]

private theorem foldl_max {x : Nat} {xs : List Nat} :
    foldl max x xs ∈ x :: xs ∧ ∀ a, a ∈ x :: xs → a ≤ foldl max x xs := by
  induction xs generalizing x with
  | nil => simp
  | cons b xs ih =>
    obtain ⟨m, h⟩ := ih (x := max x b)
    have hx := h _ (.head _)
    rw [foldl_cons]
    refine ⟨?_, forall_mem_cons.2 ⟨Nat.le_trans (Nat.le_max_left x b) hx,
      forall_mem_cons.2 ⟨Nat.le_trans (Nat.le_max_right x b) hx, fun a ha => h a (.tail _ ha)⟩⟩⟩
    rcases mem_cons.1 m with e | m
    · rw [e]
      rcases Nat.le_total x b with hxb | hxb
      · rw [Nat.max_eq_right hxb]; exact .tail _ (.head _)
      · rw [Nat.max_eq_left hxb]; exact .head _
    · exact .tail _ (.tail _ m)
private theorem foldl_min {x : Nat} {xs : List Nat} :
    foldl min x xs ∈ x :: xs ∧ ∀ a, a ∈ x :: xs → foldl min x xs ≤ a := by
  induction xs generalizing x with
  | nil => simp
  | cons b xs ih =>
    obtain ⟨m, h⟩ := ih (x := min x b)
    have hx := h _ (.head _)
    rw [foldl_cons]
    refine ⟨?_, forall_mem_cons.2 ⟨Nat.le_trans hx (Nat.min_le_left x b),
      forall_mem_cons.2 ⟨Nat.le_trans hx (Nat.min_le_right x b), fun a ha => h a (.tail _ ha)⟩⟩⟩
    rcases mem_cons.1 m with e | m
    · rw [e]
      rcases Nat.le_total x b with hxb | hxb
      · rw [Nat.min_eq_left hxb]; exact .head _
      · rw [Nat.min_eq_right hxb]; exact .tail _ (.head _)
    · exact .tail _ (.tail _ m)
theorem max?_eq_some_iff' {xs : List Nat} : xs.max? = some a ↔ (a ∈ xs ∧ ∀ b, b ∈ xs → b ≤ a) := by
  cases xs with
  | nil => simp
  | cons x xs =>
    rw [max?_cons', Option.some_inj]
    constructor
    · rintro rfl; exact foldl_max
    · exact fun h => Nat.le_antisymm (h.2 _ foldl_max.1) (foldl_max.2 _ h.1)
theorem min?_eq_some_iff' {xs : List Nat} : xs.min? = some a ↔ (a ∈ xs ∧ ∀ b, b ∈ xs → a ≤ b) := by
  cases xs with
  | nil => simp
  | cons x xs =>
    rw [min?_cons', Option.some_inj]
    constructor
    · rintro rfl; exact foldl_min
    · exact fun h => Nat.le_antisymm (foldl_min.2 _ h.1) (h.2 _ foldl_min.1)
end

end List
