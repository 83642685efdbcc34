prelude
import Init.List.Test
import Init.Nat.MinMax

/-!
# Lists: `take`, `drop`, `takeWhile` and `dropWhile`
-/

universe u v w

variable {α : Type u} {β : Type v} {γ : Type w}

namespace List

/-! ## `take` and `drop` -/

section
variable {l l₁ l₂ as bs : List α} {i j m n : Nat} {a x : α}

@[simp] theorem length_take : ∀ {i : Nat} {l : List α}, (take i l).length = min i l.length
  | 0, l => by simp
  | i + 1, [] => by simp
  | i + 1, a :: l => by
    rw [take_succ_cons, length_cons, length_take, length_cons]; exact (Nat.succ_min_succ i l.length).symm
theorem length_take_le (i : Nat) (l : List α) : length (take i l) ≤ i := length_take ▸ Nat.min_le_left _ _
theorem length_take_le' (i : Nat) (l : List α) : length (take i l) ≤ l.length := length_take ▸ Nat.min_le_right _ _
theorem length_take_of_le (h : i ≤ length l) : length (take i l) = i := by rw [length_take, Nat.min_eq_left h]
@[simp] theorem length_drop : ∀ {i : Nat} {l : List α}, (drop i l).length = l.length - i
  | 0, _ => rfl
  | i + 1, [] => by simp
  | i + 1, a :: l => by rw [drop_succ_cons, length_drop, length_cons, Nat.add_sub_add_right]
@[simp] theorem take_append_drop : ∀ (i : Nat) (l : List α), take i l ++ drop i l = l
  | 0, _ => rfl
  | _ + 1, [] => rfl
  | i + 1, a :: l => congrArg (cons a) (take_append_drop i l)

theorem drop_of_length_le : ∀ {i : Nat} {l : List α}, l.length ≤ i → drop i l = []
  | 0, [], _ => rfl
  | _ + 1, [], _ => rfl
  | i + 1, _ :: l, h => drop_of_length_le (i := i) (l := l) (Nat.le_of_succ_le_succ h)
theorem drop_eq_nil_of_le (h : l.length ≤ i) : l.drop i = [] := drop_of_length_le h
theorem take_of_length_le : ∀ {i : Nat} {l : List α}, l.length ≤ i → take i l = l
  | 0, [], _ => rfl
  | _ + 1, [], _ => rfl
  | _ + 1, a :: _, h => congrArg (cons a) (take_of_length_le (Nat.le_of_succ_le_succ h))
@[simp] theorem drop_length {l : List α} : l.drop l.length = [] := drop_of_length_le (Nat.le_refl _)
@[simp] theorem take_length {l : List α} : l.take l.length = l := take_of_length_le (Nat.le_refl _)
@[simp] theorem take_eq_self_iff (l : List α) {i : Nat} : l.take i = l ↔ l.length ≤ i :=
  ⟨fun h => h ▸ length_take_le i l, take_of_length_le⟩
theorem drop_eq_nil_iff {l : List α} {i : Nat} : l.drop i = [] ↔ l.length ≤ i := by
  rw [← length_eq_zero_iff, length_drop, Nat.sub_eq_zero_iff_le]
@[simp] theorem take_eq_nil_iff {l : List α} {k : Nat} : l.take k = [] ↔ k = 0 ∨ l = [] := by
  cases l <;> cases k <;> simp
theorem take_eq_nil_of_eq_nil (h : l = []) : l.take i = [] := by rw [h, take_nil]
theorem drop_eq_nil_of_eq_nil (h : l = []) : l.drop i = [] := by rw [h, drop_nil]

@[simp] theorem getElem?_take_of_lt {l : List α} : ∀ {i j : Nat}, i < j → (l.take j)[i]? = l[i]? := by
  induction l with
  | nil => simp
  | cons a l ih =>
    intro i j h
    cases j with
    | zero => exact absurd h (Nat.not_lt_zero i)
    | succ j =>
      cases i with
      | zero => rfl
      | succ i => exact ih (Nat.lt_of_succ_lt_succ h)
theorem getElem?_take_eq_none (h : i ≤ j) : (l.take i)[j]? = none :=
  getElem?_eq_none (Nat.le_trans (length_take_le i l) h)
theorem getElem?_take : (l.take i)[j]? = if j < i then l[j]? else none := by
  by_cases h : j < i
  · rw [if_pos h, getElem?_take_of_lt h]
  · rw [if_neg h, getElem?_take_eq_none (Nat.le_of_not_lt h)]
@[simp] theorem getElem_take {h : j < (l.take i).length} :
    (l.take i)[j] = l[j]'(Nat.lt_of_lt_of_le h (length_take_le' i l)) := by
  rw [getElem_eq_iff, getElem?_take_of_lt (Nat.lt_of_lt_of_le h (length_take_le i l)), getElem?_eq_getElem]
@[simp] theorem getElem?_drop : ∀ {l : List α} {i j : Nat}, (l.drop i)[j]? = l[i + j]?
  | [], i, _ => by simp
  | _ :: _, 0, _ => by rw [drop_zero, Nat.zero_add]
  | a :: l, i + 1, j => by rw [drop_succ_cons, getElem?_drop, Nat.add_right_comm]; rfl
@[simp] theorem getElem_drop {h : j < (l.drop i).length} :
    (l.drop i)[j] = l[i + j]'(Nat.add_lt_of_lt_sub' (length_drop ▸ h)) := by
  rw [getElem_eq_iff, getElem?_drop, getElem?_eq_getElem]

@[simp] theorem getElem_cons_drop : ∀ {l : List α} {i : Nat} (h : i < l.length), l[i] :: drop (i + 1) l = drop i l
  | _ :: _, 0, _ => rfl
  | _ :: _, _ + 1, h => getElem_cons_drop (Nat.lt_of_succ_lt_succ h)
theorem drop_eq_getElem_cons (h : i < l.length) : drop i l = l[i] :: drop (i + 1) l := (getElem_cons_drop h).symm
theorem take_concat_get {l : List α} {i : Nat} (h : i < l.length) : (l.take i).concat l[i] = l.take (i + 1) := by
  rw [concat_eq_append]
  induction l generalizing i with
  | nil => exact absurd h (Nat.not_lt_zero i)
  | cons a l ih =>
    cases i with
    | zero => rfl
    | succ i => exact congrArg (cons a) (ih (Nat.lt_of_succ_lt_succ h))
theorem take_append_getElem (h : i < l.length) : l.take i ++ [l[i]] = l.take (i + 1) :=
  concat_eq_append.symm.trans (take_concat_get h)
theorem take_succ {l : List α} {i : Nat} : l.take (i + 1) = l.take i ++ l[i]?.toList := by
  by_cases h : i < l.length
  · rw [getElem?_eq_getElem h]; exact (take_append_getElem h).symm
  · have h := Nat.le_of_not_lt h
    rw [getElem?_eq_none h, take_of_length_le h, take_of_length_le (Nat.le_succ_of_le h)]
    exact (append_nil l).symm

theorem take_take : ∀ {i j : Nat} {l : List α}, take i (take j l) = take (min i j) l
  | 0, _, _ => by simp
  | _ + 1, 0, _ => by simp
  | _ + 1, _ + 1, [] => by simp
  | i + 1, j + 1, a :: l => by
    rw [take_succ_cons, take_succ_cons, take_take, ← take_succ_cons]
    exact congrArg (take · (a :: l)) (Nat.succ_min_succ i j).symm
@[simp] theorem drop_drop : ∀ {i j : Nat} {l : List α}, drop i (drop j l) = drop (j + i) l
  | _, 0, _ => by rw [drop_zero, Nat.zero_add]
  | _, _ + 1, [] => by simp
  | i, j + 1, a :: l => by rw [drop_succ_cons, drop_drop, Nat.add_right_comm]; rfl
theorem take_drop : ∀ {i j : Nat} {l : List α}, take i (drop j l) = drop j (take (j + i) l)
  | _, 0, _ => by rw [drop_zero, drop_zero, Nat.zero_add]
  | _, _ + 1, [] => by simp
  | i, j + 1, a :: l => by
    rw [drop_succ_cons, take_drop, Nat.add_right_comm j 1 i, take_succ_cons, drop_succ_cons]
theorem drop_take : ∀ {i j : Nat} {l : List α}, drop i (take j l) = take (j - i) (drop i l)
  | 0, _, _ => rfl
  | _ + 1, 0, _ => by simp
  | _ + 1, _ + 1, [] => by simp
  | i + 1, j + 1, a :: l => by
    rw [take_succ_cons, drop_succ_cons, drop_succ_cons, drop_take, Nat.add_sub_add_right]
@[simp] theorem drop_one {l : List α} : l.drop 1 = l.tail := by cases l <;> simp
theorem tail_drop {l : List α} {i : Nat} : (l.drop i).tail = l.drop (i + 1) := by
  rw [← drop_one, drop_drop]
@[simp] theorem drop_tail {l : List α} {i : Nat} : l.tail.drop i = l.drop (i + 1) := by
  rw [← drop_one, drop_drop, Nat.add_comm]

theorem take_append {l₁ l₂ : List α} {i : Nat} : take i (l₁ ++ l₂) = take i l₁ ++ take (i - l₁.length) l₂ := by
  induction l₁ generalizing i with
  | nil => simp
  | cons a l₁ ih =>
    cases i with
    | zero => simp
    | succ i => rw [cons_append, take_succ_cons, ih, take_succ_cons, length_cons, Nat.add_sub_add_right]; rfl
theorem drop_append {l₁ l₂ : List α} {i : Nat} : drop i (l₁ ++ l₂) = drop i l₁ ++ drop (i - l₁.length) l₂ := by
  induction l₁ generalizing i with
  | nil => simp
  | cons a l₁ ih =>
    cases i with
    | zero => simp
    | succ i => rw [cons_append, drop_succ_cons, ih, drop_succ_cons, length_cons, Nat.add_sub_add_right]
theorem take_append_of_le_length (h : i ≤ l₁.length) : (l₁ ++ l₂).take i = l₁.take i := by
  rw [take_append, Nat.sub_eq_zero_of_le h, take_zero, append_nil]
theorem drop_append_of_le_length (h : i ≤ l₁.length) : (l₁ ++ l₂).drop i = l₁.drop i ++ l₂ := by
  rw [drop_append, Nat.sub_eq_zero_of_le h, drop_zero]
@[simp] theorem take_left' (h : l₁.length = i) : take i (l₁ ++ l₂) = l₁ := by
  rw [take_append_of_le_length (Nat.le_of_eq h.symm), take_of_length_le (Nat.le_of_eq h)]
@[simp] theorem drop_left' (h : l₁.length = i) : drop i (l₁ ++ l₂) = l₂ := by
  rw [drop_append_of_le_length (Nat.le_of_eq h.symm), drop_of_length_le (Nat.le_of_eq h)]; rfl
@[simp] theorem take_left {l₁ l₂ : List α} : take l₁.length (l₁ ++ l₂) = l₁ := take_left' rfl
@[simp] theorem drop_left {l₁ l₂ : List α} : drop l₁.length (l₁ ++ l₂) = l₂ := drop_left' rfl
theorem take_length_add_append {l₁ l₂ : List α} (i : Nat) :
    take (l₁.length + i) (l₁ ++ l₂) = l₁ ++ take i l₂ := by
  rw [take_append, Nat.add_sub_cancel_left, take_of_length_le (Nat.le_add_right _ _)]
theorem drop_length_add_append {l₁ l₂ : List α} (i : Nat) : drop (l₁.length + i) (l₁ ++ l₂) = drop i l₂ := by
  rw [drop_append, Nat.add_sub_cancel_left, drop_of_length_le (Nat.le_add_right _ _)]; rfl
theorem take_add {l : List α} {i j : Nat} : l.take (i + j) = l.take i ++ (l.drop i).take j := by
  induction l generalizing i with
  | nil => simp
  | cons a l ih =>
    cases i with
    | zero => simp
    | succ i => rw [Nat.add_right_comm, take_succ_cons, ih, take_succ_cons, drop_succ_cons]; rfl

theorem mem_of_mem_take (h : a ∈ l.take i) : a ∈ l := take_append_drop i l ▸ mem_append_left _ h
theorem mem_of_mem_drop (h : a ∈ l.drop i) : a ∈ l := take_append_drop i l ▸ mem_append_right _ h
theorem map_take {f : α → β} {l : List α} {i : Nat} : (l.take i).map f = (l.map f).take i := by
  induction l generalizing i with
  | nil => simp
  | cons a l ih => cases i <;> simp [ih]
theorem map_drop {f : α → β} {l : List α} {i : Nat} : (l.drop i).map f = (l.map f).drop i := by
  induction l generalizing i with
  | nil => simp
  | cons a l ih => cases i <;> simp [ih]
theorem head?_drop {l : List α} {i : Nat} : (l.drop i).head? = l[i]? := by
  rw [head?_eq_getElem?, getElem?_drop, Nat.add_zero]
theorem head?_take {l : List α} {i : Nat} : (l.take i).head? = if i = 0 then none else l.head? := by
  cases l <;> cases i <;> simp
@[simp] theorem take_replicate {a : α} {i n : Nat} : take i (replicate n a) = replicate (min i n) a :=
  eq_replicate_iff.2 ⟨by simp, fun _ h => eq_of_mem_replicate (mem_of_mem_take h)⟩
@[simp] theorem drop_replicate {a : α} {i n : Nat} : drop i (replicate n a) = replicate (n - i) a :=
  eq_replicate_iff.2 ⟨by simp, fun _ h => eq_of_mem_replicate (mem_of_mem_drop h)⟩
theorem dropLast_eq_take {l : List α} : l.dropLast = l.take (l.length - 1) := by
  rcases eq_nil_or_concat l with rfl | ⟨l, b, rfl⟩
  · rfl
  · rw [concat_eq_append, dropLast_concat, length_append, length_singleton, Nat.add_sub_cancel, take_left]
theorem take_reverse {xs : List α} {i : Nat} : xs.reverse.take i = (xs.drop (xs.length - i)).reverse := by
  induction xs generalizing i with
  | nil => simp
  | cons x xs ih =>
    rw [reverse_cons, take_append, ih, length_reverse, length_cons]
    by_cases h : i ≤ xs.length
    · rw [Nat.sub_eq_zero_of_le h, Nat.succ_sub h, drop_succ_cons, take_zero, append_nil]
    · have h := Nat.succ_le_of_lt (Nat.lt_of_not_le h)
      rw [Nat.sub_eq_zero_of_le h, Nat.sub_eq_zero_of_le (Nat.le_of_succ_le h), drop_zero, drop_zero,
        reverse_cons, take_of_length_le (i := i - xs.length)]
      exact Nat.le_sub_of_add_le (Nat.add_comm _ _ ▸ h)
theorem drop_reverse {xs : List α} {i : Nat} : xs.reverse.drop i = (xs.take (xs.length - i)).reverse := by
  by_cases h : i ≤ xs.length
  · have h' := take_reverse (xs := xs.reverse) (i := xs.length - i)
    rw [reverse_reverse, length_reverse, Nat.sub_sub_self h] at h'
    rw [h', reverse_reverse]
  · have h := Nat.le_of_lt (Nat.lt_of_not_le h)
    rw [drop_of_length_le (by simpa using h), Nat.sub_eq_zero_of_le h]; rfl
theorem reverse_take {l : List α} {i : Nat} : (l.take i).reverse = l.reverse.drop (l.length - i) := by
  by_cases h : i ≤ l.length
  · rw [drop_reverse, Nat.sub_sub_self h]
  · have h := Nat.le_of_lt (Nat.lt_of_not_le h)
    rw [take_of_length_le h, Nat.sub_eq_zero_of_le h]; rfl
theorem set_eq_take_append_cons_drop {l : List α} {i : Nat} {a : α} :
    l.set i a = if i < l.length then l.take i ++ a :: l.drop (i + 1) else l := by
  induction l generalizing i with
  | nil => simp
  | cons b l ih =>
    cases i with
    | zero => simp
    | succ i =>
      rw [set_cons_succ, ih]
      by_cases h : i < l.length <;> simp [h]

private theorem splitAt_go {l xs acc : List α} {i : Nat} :
    splitAt.go l xs i acc =
      if i < xs.length then (acc.reverse ++ xs.take i, xs.drop i) else (l, []) := by
  induction xs generalizing i acc with
  | nil => simp [splitAt.go]
  | cons x xs ih =>
    cases i with
    | zero => simp [splitAt.go]
    | succ i =>
      rw [splitAt.go, ih]
      by_cases h : i < xs.length <;> simp [h]

@[simp] theorem splitAt_eq {i : Nat} {l : List α} : splitAt i l = (l.take i, l.drop i) := by
  rw [splitAt, splitAt_go]
  by_cases h : i < l.length
  · simp [h]
  · have h' := Nat.le_of_not_lt h
    rw [if_neg h, take_of_length_le h', drop_of_length_le h']
end

/-! ## `takeWhile` and `dropWhile` -/

section
variable {p : α → Bool} {l : List α} {a : α}

theorem takeWhile_cons {p : α → Bool} {a : α} {l : List α} :
    (a :: l).takeWhile p = if p a then a :: l.takeWhile p else [] := by
  rw [takeWhile]; cases p a <;> rfl
theorem dropWhile_cons {p : α → Bool} {x : α} {xs : List α} :
    (x :: xs).dropWhile p = if p x then xs.dropWhile p else x :: xs := by
  rw [dropWhile]; cases p x <;> rfl
@[simp] theorem takeWhile_cons_of_pos {p : α → Bool} {a : α} {l : List α} (h : p a) :
    (a :: l).takeWhile p = a :: l.takeWhile p := by rw [takeWhile_cons, if_pos h]
@[simp] theorem takeWhile_cons_of_neg {p : α → Bool} {a : α} {l : List α} (h : ¬p a) :
    (a :: l).takeWhile p = [] := by rw [takeWhile_cons, if_neg h]
@[simp] theorem dropWhile_cons_of_pos {p : α → Bool} {a : α} {l : List α} (h : p a) :
    (a :: l).dropWhile p = l.dropWhile p := by rw [dropWhile_cons, if_pos h]
@[simp] theorem dropWhile_cons_of_neg {p : α → Bool} {a : α} {l : List α} (h : ¬p a) :
    (a :: l).dropWhile p = a :: l := by rw [dropWhile_cons, if_neg h]
@[simp] theorem takeWhile_append_dropWhile : ∀ {l : List α}, takeWhile p l ++ dropWhile p l = l
  | [] => rfl
  | a :: l => by by_cases h : p a <;> simp [h, takeWhile_append_dropWhile]
theorem takeWhile_eq_self_iff : l.takeWhile p = l ↔ ∀ a, a ∈ l → p a := by
  induction l with
  | nil => simp
  | cons a l ih => by_cases h : p a <;> simp [h, ih]
theorem dropWhile_eq_nil_iff : l.dropWhile p = [] ↔ ∀ a, a ∈ l → p a := by
  induction l with
  | nil => simp
  | cons a l ih => by_cases h : p a <;> simp [h, ih]
theorem mem_takeWhile_imp {x : α} (h : x ∈ takeWhile p l) : p x := by
  induction l with
  | nil => exact absurd h not_mem_nil
  | cons a l ih =>
    by_cases ha : p a
    · rw [takeWhile_cons_of_pos ha] at h
      rcases mem_cons.1 h with rfl | h
      · exact ha
      · exact ih h
    · rw [takeWhile_cons_of_neg ha] at h
      exact absurd h not_mem_nil
theorem takeWhile_map {f : α → β} {p : β → Bool} {l : List α} :
    (l.map f).takeWhile p = (l.takeWhile (p ∘ f)).map f := by
  induction l with
  | nil => rfl
  | cons a l ih => by_cases h : p (f a) <;> simp [h, ih]
theorem dropWhile_map {f : α → β} {p : β → Bool} {l : List α} :
    (l.map f).dropWhile p = (l.dropWhile (p ∘ f)).map f := by
  induction l with
  | nil => rfl
  | cons a l ih => by_cases h : p (f a) <;> simp [h, ih]
end

end List
