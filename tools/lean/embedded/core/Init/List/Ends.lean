prelude
import Init.List.Map

/-!
# Lists: first and last elements
-/

universe u v w

variable {α : Type u} {β : Type v} {γ : Type w}

namespace List

/-! ## `head` and `tail` -/

section
variable {l l' xs ys : List α} {a x : α}

theorem head?_singleton {a : α} : head? [a] = some a := rfl
theorem head_singleton {a : α} : head [a] (cons_ne_nil a []) = a := rfl
theorem head!_of_head? [Inhabited α] {l : List α} (h : head? l = some a) : head! l = a :=
  match l, h with
  | _ :: _, h => Option.some.inj h
theorem head?_eq_getElem? : ∀ {l : List α}, l.head? = l[0]?
  | [] => rfl
  | _ :: _ => rfl
theorem head_eq_getElem {l : List α} (h : l ≠ []) : head l h = l[0]'(length_pos_iff.mpr h) :=
  match l, h with
  | _ :: _, _ => rfl
theorem getElem_zero_eq_head {l : List α} (h : 0 < l.length) : l[0] = head l (length_pos_iff.mp h) :=
  getElem_zero h
theorem head!_eq_getElem! [Inhabited α] {l : List α} : head! l = l[0]! := by cases l <;> rfl
theorem headD_eq_getD {l : List α} {fallback : α} : headD l fallback = l.getD 0 fallback := by cases l <;> rfl
theorem head_eq_iff_head?_eq_some (h : xs ≠ []) : xs.head h = a ↔ xs.head? = some a :=
  match xs, h with
  | _ :: _, _ => Option.some_inj.symm
@[simp] theorem head?_eq_none_iff : l.head? = none ↔ l = [] := by cases l <;> simp
theorem head?_eq_some_iff {xs : List α} {a : α} : xs.head? = some a ↔ ∃ ys, xs = a :: ys := by
  cases xs with
  | nil => simp
  | cons b xs => simp
@[simp] theorem isSome_head? : l.head?.isSome ↔ l ≠ [] := by cases l <;> simp
@[simp] theorem head_mem : ∀ {l : List α} (h : l ≠ []), head l h ∈ l
  | [], h => absurd rfl h
  | _ :: _, _ => .head _
theorem mem_of_head? : {l : List α} → {a : α} → l.head? = some a → a ∈ l
  | _ :: _, _, h => Option.some.inj h ▸ mem_cons_self
theorem mem_of_mem_head? {l : List α} {a : α} : a ∈ l.head? → a ∈ l := mem_of_head?
theorem head_mem_head? : ∀ {l : List α} (h : l ≠ []), head l h ∈ head? l
  | [], h => absurd rfl h
  | _ :: _, _ => rfl
theorem head?_eq_some_head : ∀ {l : List α} (h : l ≠ []), head? l = some (head l h)
  | [], h => absurd rfl h
  | _ :: _, _ => rfl
theorem head_of_head?_eq_some {l : List α} {x : α} (hx : l.head? = some x) :
    l.head (ne_nil_of_mem (mem_of_head? hx)) = x := (head_eq_iff_head?_eq_some _).2 hx
theorem head?_concat {a : α} : (l ++ [a]).head? = some (l.head?.getD a) := by cases l <;> rfl
@[simp] theorem headD_eq_head?_getD {l : List α} : headD l a = (head? l).getD a := by cases l <;> rfl
@[simp] theorem tailD_eq_tail? {l l' : List α} : tailD l l' = (tail? l).getD l' := by cases l <;> rfl
theorem tail_eq_tailD {l : List α} : l.tail = tailD l [] := by cases l <;> rfl
theorem tail_eq_tail? {l : List α} : l.tail = (tail? l).getD [] := by cases l <;> rfl
theorem mem_of_mem_tail {a : α} {l : List α} (h : a ∈ tail l) : a ∈ l :=
  match l, h with
  | _ :: _, h => .tail _ h
theorem ne_nil_of_tail_ne_nil {l : List α} (h : l.tail ≠ []) : l ≠ [] := by rintro rfl; exact h rfl
@[simp] theorem head?_tail {l : List α} : (tail l).head? = l[1]? := by
  rw [head?_eq_getElem?, getElem?_tail]
@[simp] theorem cons_head_tail (h : l ≠ []) : l.head h :: l.tail = l :=
  match l, h with
  | _ :: _, _ => rfl
@[simp] theorem head_append_of_ne_nil {l l' : List α} {w₁} (w₂ : l ≠ []) : head (l ++ l') w₁ = head l w₂ :=
  match l, w₂ with
  | _ :: _, _ => rfl
@[simp] theorem head?_append {l l' : List α} : (l ++ l').head? = l.head?.or l'.head? := by cases l <;> rfl
theorem head_append_left {l₁ l₂ : List α} (h : l₁ ≠ []) :
    head (l₁ ++ l₂) (append_ne_nil_of_left_ne_nil h l₂) = head l₁ h := head_append_of_ne_nil h
theorem tail_append {l l' : List α} : (l ++ l').tail = if l.isEmpty then l'.tail else l.tail ++ l' := by
  cases l <;> simp
@[simp] theorem tail_append_of_ne_nil {xs ys : List α} (h : xs ≠ []) : (xs ++ ys).tail = xs.tail ++ ys :=
  match xs, h with
  | _ :: _, _ => rfl
end

/-! ## `getLast` -/

section
variable {l l' xs ys : List α} {a b x : α}

@[simp] theorem getLast_singleton {a : α} (h) : @getLast α [a] h = a := rfl
@[simp] theorem getLast_cons_cons {a b : α} {l : List α} :
    getLast (a :: b :: l) (cons_ne_nil a _) = getLast (b :: l) (cons_ne_nil b l) := rfl
theorem getLast_cons {a : α} {l : List α} (h : l ≠ nil) : getLast (a :: l) (cons_ne_nil a l) = getLast l h :=
  match l, h with
  | _ :: _, _ => rfl
theorem getLast_eq_getLastD {a : α} {l : List α} (h) : @getLast α (a :: l) h = getLastD l a := by cases l <;> rfl
@[simp] theorem getLastD_eq_getLast? {a : α} {l : List α} : @getLastD α l a = (getLast? l).getD a := by
  cases l <;> rfl
@[simp] theorem getLast?_singleton {a : α} : getLast? [a] = some a := rfl
@[simp] theorem getLast?_cons_cons : (a :: b :: l).getLast? = (b :: l).getLast? := rfl
theorem getLast?_eq_some_getLast : ∀ {l : List α} (h : l ≠ []), getLast? l = some (getLast l h)
  | [], h => absurd rfl h
  | _ :: _, _ => rfl
theorem getLast_mem_getLast? {l : List α} (h : l ≠ []) : getLast l h ∈ getLast? l := getLast?_eq_some_getLast h
theorem getLast?_cons {a : α} : (a :: l).getLast? = some (l.getLast?.getD a) := by cases l <;> rfl
theorem getLast?_cons_of_ne_nil {x : α} {xs : List α} (h : xs ≠ []) : (x :: xs).getLast? = xs.getLast? :=
  match xs, h with
  | _ :: _, _ => rfl
theorem getLast?_concat {l : List α} {a : α} : (l ++ [a]).getLast? = some a := by
  induction l with
  | nil => rfl
  | cons b l ih => rw [cons_append, getLast?_cons, ih]; rfl
theorem getLastD_concat {a b : α} {l : List α} : (l ++ [b]).getLastD a = b := by
  rw [getLastD_eq_getLast?, getLast?_concat]; rfl
theorem getLast_eq_iff_getLast?_eq_some (h : xs ≠ []) : xs.getLast h = a ↔ xs.getLast? = some a := by
  rw [getLast?_eq_some_getLast h, Option.some_inj]
theorem getLast_concat {a : α} {l : List α} : getLast (l ++ [a]) (concat_ne_nil a l) = a :=
  (getLast_eq_iff_getLast?_eq_some _).2 getLast?_concat
@[simp] theorem getLast_mem : ∀ {l : List α} (h : l ≠ []), getLast l h ∈ l
  | [], h => absurd rfl h
  | [_], _ => .head _
  | _ :: a :: l, _ => .tail _ (getLast_mem (cons_ne_nil a l))
theorem getLast?_eq_getElem? : ∀ {l : List α}, l.getLast? = l[l.length - 1]?
  | [] => rfl
  | [_] => rfl
  | _ :: b :: l => getLast?_eq_getElem? (l := b :: l)
theorem getLast_eq_getElem {l : List α} (h : l ≠ []) :
    getLast l h = l[l.length - 1]'(Nat.sub_one_lt (Nat.ne_of_gt (length_pos_iff.2 h))) := by
  rw [getLast_eq_iff_getLast?_eq_some, getLast?_eq_getElem?, getElem?_eq_getElem]

@[simp] theorem getLast?_reverse {l : List α} : l.reverse.getLast? = l.head? := by
  cases l with
  | nil => rfl
  | cons a l => rw [reverse_cons, getLast?_concat]; rfl
@[simp] theorem head?_reverse {l : List α} : l.reverse.head? = l.getLast? := by
  rw [← getLast?_reverse, reverse_reverse]
theorem getLast?_eq_head?_reverse {xs : List α} : xs.getLast? = xs.reverse.head? := head?_reverse.symm
theorem head?_eq_getLast?_reverse {xs : List α} : xs.head? = xs.reverse.getLast? := getLast?_reverse.symm
theorem mem_of_getLast? {l : List α} {a : α} (h : getLast? l = some a) : a ∈ l :=
  mem_reverse.1 (mem_of_head? (head?_reverse.trans h))
theorem mem_of_mem_getLast? {l : List α} {a : α} (h : a ∈ getLast? l) : a ∈ l := mem_of_getLast? h
theorem getLast_of_getLast?_eq_some {l : List α} (hx : l.getLast? = some x) :
    l.getLast (ne_nil_of_mem (mem_of_getLast? hx)) = x := (getLast_eq_iff_getLast?_eq_some _).2 hx
@[simp] theorem head_reverse {l : List α} (h : l.reverse ≠ []) :
    l.reverse.head h = getLast l (reverse_ne_nil_iff.1 h) := by
  rw [head_eq_iff_head?_eq_some, head?_reverse, getLast?_eq_some_getLast]
theorem getLast_eq_head_reverse {l : List α} (h : l ≠ []) :
    l.getLast h = l.reverse.head (reverse_ne_nil_iff.2 h) := (head_reverse _).symm
@[simp] theorem getLast_reverse {l : List α} (h : l.reverse ≠ []) :
    l.reverse.getLast h = l.head (reverse_ne_nil_iff.1 h) := by
  rw [getLast_eq_iff_getLast?_eq_some, getLast?_reverse, head?_eq_some_head]
theorem head_eq_getLast_reverse {l : List α} (h : l ≠ []) :
    l.head h = l.reverse.getLast (reverse_ne_nil_iff.2 h) := (getLast_reverse _).symm
@[simp] theorem getLast?_eq_none_iff {xs : List α} : xs.getLast? = none ↔ xs = [] := by cases xs <;> simp [getLast?]
theorem getLast?_eq_some_iff {xs : List α} {a : α} : xs.getLast? = some a ↔ ∃ ys, xs = ys ++ [a] := by
  rw [getLast?_eq_head?_reverse, head?_eq_some_iff]
  constructor
  · rintro ⟨ys, h⟩
    exact ⟨ys.reverse, by rw [← reverse_cons, ← h, reverse_reverse]⟩
  · rintro ⟨ys, rfl⟩
    exact ⟨ys.reverse, reverse_concat⟩
@[simp] theorem getLast?_isSome : l.getLast?.isSome ↔ l ≠ [] := by
  rw [Option.isSome_iff_ne_none, ne_eq, getLast?_eq_none_iff]
@[simp] theorem getLast?_append {l l' : List α} : (l ++ l').getLast? = l'.getLast?.or l.getLast? := by
  rw [← head?_reverse, reverse_append, head?_append, head?_reverse, head?_reverse]
@[simp] theorem getLast_append_of_ne_nil {l l' : List α} (h₁) (h₂ : l' ≠ []) :
    (l ++ l').getLast h₁ = l'.getLast h₂ := by
  rw [getLast_eq_iff_getLast?_eq_some, getLast?_append, getLast?_eq_some_getLast h₂]; rfl
theorem getLast_append_right {l l' : List α} (h : l' ≠ []) :
    (l ++ l').getLast (append_ne_nil_of_right_ne_nil l h) = l'.getLast h := getLast_append_of_ne_nil _ h
@[simp] theorem getLast?_map {f : α → β} {l : List α} : (map f l).getLast? = l.getLast?.map f := by
  rw [← head?_reverse, ← map_reverse, head?_map, head?_reverse]
@[simp] theorem getLast_map {f : α → β} {l : List α} (h) :
    getLast (map f l) h = f (getLast l fun e => h (map_eq_nil_iff.2 e)) := by
  rw [getLast_eq_iff_getLast?_eq_some, getLast?_map, getLast?_eq_some_getLast]; rfl
theorem getLast!_nil [Inhabited α] : ([] : List α).getLast! = default := rfl
@[simp] theorem getLast!_eq_getLast?_getD [Inhabited α] {l : List α} : getLast! l = (getLast? l).getD default := by
  cases l <;> rfl
end

/-! ## `dropLast` -/

section
variable {l l₁ l₂ xs : List α} {a b x : α}

theorem dropLast_cons_of_ne_nil {α : Type u} {x : α} {l : List α} (h : l ≠ []) :
    (x :: l).dropLast = x :: l.dropLast :=
  match l, h with
  | _ :: _, _ => rfl
theorem dropLast_concat_getLast : ∀ {l : List α} (h : l ≠ []), dropLast l ++ [getLast l h] = l
  | [], h => absurd rfl h
  | [_], _ => rfl
  | a :: b :: l, _ => congrArg (cons a) (dropLast_concat_getLast (cons_ne_nil b l))
@[simp] theorem dropLast_append_of_ne_nil {α : Type u} {l l' : List α} (h : l ≠ []) :
    (l' ++ l).dropLast = l' ++ l.dropLast := by
  induction l' with
  | nil => rfl
  | cons a l' ih =>
    rw [cons_append, dropLast_cons_of_ne_nil (append_ne_nil_of_right_ne_nil l' h), ih]; rfl
theorem dropLast_append {l₁ l₂ : List α} :
    (l₁ ++ l₂).dropLast = if l₂.isEmpty then l₁.dropLast else l₁ ++ l₂.dropLast := by
  cases l₂ <;> simp
theorem dropLast_append_cons : dropLast (l₁ ++ b :: l₂) = l₁ ++ dropLast (b :: l₂) :=
  dropLast_append_of_ne_nil (cons_ne_nil b l₂)
@[simp] theorem dropLast_concat : dropLast (l₁ ++ [b]) = l₁ := by
  rw [dropLast_append_cons, dropLast_singleton, append_nil]
@[simp] theorem map_dropLast {f : α → β} {l : List α} : l.dropLast.map f = (l.map f).dropLast := by
  induction l with
  | nil => rfl
  | cons x xs ih => cases xs <;> simp_all
@[simp] theorem tail_reverse {l : List α} : l.reverse.tail = l.dropLast.reverse := by
  rcases eq_nil_or_concat l with rfl | ⟨l, b, rfl⟩
  · rfl
  · rw [concat_eq_append, reverse_concat, dropLast_concat]; rfl
theorem dropLast_reverse {l : List α} : l.reverse.dropLast = l.tail.reverse := by
  cases l <;> simp
theorem getElem?_dropLast {xs : List α} {i : Nat} :
    xs.dropLast[i]? = if i < xs.length - 1 then xs[i]? else none := by
  rcases eq_nil_or_concat xs with rfl | ⟨xs, b, rfl⟩
  · rfl
  · rw [concat_eq_append, dropLast_concat, length_append, length_singleton, Nat.add_sub_cancel]
    by_cases h : i < xs.length
    · rw [if_pos h, getElem?_append_left h]
    · rw [if_neg h, getElem?_eq_none (Nat.le_of_not_lt h)]
@[simp] theorem getElem_dropLast {xs : List α} {i : Nat} (h : i < xs.dropLast.length) :
    xs.dropLast[i] = xs[i]'(Nat.lt_of_lt_of_le h (length_dropLast (xs := xs) ▸ Nat.sub_le _ _)) := by
  rw [getElem_eq_iff, getElem?_dropLast, if_pos (length_dropLast ▸ h), getElem?_eq_getElem]
end

end List
