prelude
import Init.List.Index

/-!
# Lists: appending and reversing
-/

universe u v w

variable {α : Type u} {β : Type v} {γ : Type w}

namespace List

/-! ## Append -/

@[simp] theorem nil_append_fun : (([] : List α) ++ ·) = id := rfl
@[simp] theorem cons_append_fun {a : α} {as : List α} :
    (fun bs => ((a :: as) ++ bs)) = fun bs => a :: (as ++ bs) := rfl
@[simp] theorem singleton_append {x : α} {l : List α} : [x] ++ l = x :: l := rfl

instance : Std.Associative (α := List α) (· ++ ·) := ⟨append_assoc⟩
instance : Std.LawfulIdentity (α := List α) (· ++ ·) [] where
  left_id := nil_append
  right_id := append_nil

section
variable {s₁ s₂ t₁ t₂ : List α}

theorem append_inj : ∀ {s₁ s₂ t₁ t₂ : List α}, s₁ ++ t₁ = s₂ ++ t₂ → length s₁ = length s₂ → s₁ = s₂ ∧ t₁ = t₂
  | [], [], _, _, h, _ => ⟨rfl, h⟩
  | a :: s₁, b :: s₂, _, _, h, hl => by
    have h' := cons.inj h
    obtain ⟨rfl, rfl⟩ := append_inj h'.2 (Nat.succ.inj hl)
    exact ⟨h'.1 ▸ rfl, rfl⟩
theorem append_inj_right (h : s₁ ++ t₁ = s₂ ++ t₂) (hl : length s₁ = length s₂) : t₁ = t₂ := (append_inj h hl).2
theorem append_inj_left (h : s₁ ++ t₁ = s₂ ++ t₂) (hl : length s₁ = length s₂) : s₁ = s₂ := (append_inj h hl).1
theorem append_inj' (h : s₁ ++ t₁ = s₂ ++ t₂) (hl : length t₁ = length t₂) : s₁ = s₂ ∧ t₁ = t₂ := by
  have e := congrArg length h
  rw [length_append, length_append, hl] at e
  exact append_inj h (Nat.add_right_cancel e)
theorem append_inj_right' (h : s₁ ++ t₁ = s₂ ++ t₂) (hl : length t₁ = length t₂) : t₁ = t₂ := (append_inj' h hl).2
theorem append_inj_left' (h : s₁ ++ t₁ = s₂ ++ t₂) (hl : length t₁ = length t₂) : s₁ = s₂ := (append_inj' h hl).1
theorem append_right_inj {t₁ t₂ : List α} (s : List α) : s ++ t₁ = s ++ t₂ ↔ t₁ = t₂ :=
  ⟨fun h => append_inj_right h rfl, congrArg _⟩
theorem append_left_inj {s₁ s₂ : List α} (t : List α) : s₁ ++ t = s₂ ++ t ↔ s₁ = s₂ :=
  ⟨fun h => append_inj_left' h rfl, congrArg (· ++ t)⟩
theorem append_cancel_left {as bs cs : List α} (h : as ++ bs = as ++ cs) : bs = cs := (append_right_inj as).1 h
theorem append_cancel_right {as bs cs : List α} (h : as ++ bs = cs ++ bs) : as = cs := (append_left_inj bs).1 h
@[simp] theorem append_cancel_left_eq (as bs cs : List α) : (as ++ bs = as ++ cs) = (bs = cs) :=
  propext (append_right_inj as)
@[simp] theorem append_cancel_right_eq (as bs cs : List α) : (as ++ bs = cs ++ bs) = (as = cs) :=
  propext (append_left_inj bs)
end

section
variable {xs ys as bs cs : List α} {x a b : α}

@[simp] theorem append_left_eq_self : xs ++ ys = ys ↔ xs = [] := append_left_inj (s₂ := []) ys
@[simp] theorem self_eq_append_left : ys = xs ++ ys ↔ xs = [] := eq_comm.trans append_left_eq_self
@[simp] theorem append_right_eq_self : xs ++ ys = xs ↔ ys = [] := by
  have := append_right_inj (t₁ := ys) (t₂ := []) xs
  rwa [append_nil] at this
@[simp] theorem self_eq_append_right : xs = xs ++ ys ↔ ys = [] := eq_comm.trans append_right_eq_self
@[simp] theorem append_eq_nil_iff : xs ++ ys = [] ↔ xs = [] ∧ ys = [] := by cases xs <;> simp
theorem nil_eq_append_iff : [] = xs ++ ys ↔ xs = [] ∧ ys = [] := by simp
theorem eq_nil_of_append_eq_nil {l₁ l₂ : List α} (h : l₁ ++ l₂ = []) : l₁ = [] ∧ l₂ = [] := append_eq_nil_iff.1 h
theorem append_ne_nil_of_left_ne_nil {s : List α} (h : s ≠ []) (t : List α) : s ++ t ≠ [] :=
  fun e => h (append_eq_nil_iff.1 e).1
theorem append_ne_nil_of_right_ne_nil {t : List α} (s : List α) (h : t ≠ []) : s ++ t ≠ [] :=
  fun e => h (append_eq_nil_iff.1 e).2

theorem append_eq_cons_iff {c : List α} :
    as ++ bs = x :: c ↔ (as = [] ∧ bs = x :: c) ∨ (∃ as', as = x :: as' ∧ c = as' ++ bs) := by
  cases as with
  | nil => simp
  | cons a as =>
    simp
    constructor
    · rintro ⟨rfl, rfl⟩; exact ⟨as, ⟨rfl, rfl⟩, rfl⟩
    · rintro ⟨as', ⟨rfl, rfl⟩, rfl⟩; exact ⟨rfl, rfl⟩
theorem cons_eq_append_iff :
    x :: cs = as ++ bs ↔ (as = [] ∧ bs = x :: cs) ∨ (∃ as', as = x :: as' ∧ cs = as' ++ bs) :=
  eq_comm.trans append_eq_cons_iff
theorem append_eq_singleton_iff : xs ++ ys = [x] ↔ (xs = [] ∧ ys = [x]) ∨ (xs = [x] ∧ ys = []) := by
  cases xs <;> cases ys <;> simp
theorem singleton_eq_append_iff : [x] = xs ++ ys ↔ (xs = [] ∧ ys = [x]) ∨ (xs = [x] ∧ ys = []) :=
  eq_comm.trans append_eq_singleton_iff
theorem append_eq_append_iff {ws xs ys zs : List α} :
    ws ++ xs = ys ++ zs ↔ (∃ as, ys = ws ++ as ∧ xs = as ++ zs) ∨ ∃ bs, ws = ys ++ bs ∧ zs = bs ++ xs := by
  constructor
  · intro h
    induction ws generalizing ys with
    | nil => exact .inl ⟨ys, rfl, h⟩
    | cons a ws ih =>
      cases ys with
      | nil => exact .inr ⟨a :: ws, rfl, h.symm⟩
      | cons b ys =>
        obtain ⟨rfl, h'⟩ := cons.inj h
        rcases ih h' with ⟨as, rfl, e⟩ | ⟨bs, rfl, e⟩
        · exact .inl ⟨as, rfl, e⟩
        · exact .inr ⟨bs, rfl, e⟩
  · rintro (⟨as, rfl, rfl⟩ | ⟨bs, rfl, rfl⟩) <;> simp

theorem getElem_append_left' {l₁ : List α} {i : Nat} (hi : i < l₁.length) (l₂ : List α) :
    l₁[i] = (l₁ ++ l₂)[i]'(length_append ▸ Nat.lt_add_right l₂.length hi) :=
  (getElem_append_left hi).symm
theorem getElem_append_right' (l₁ : List α) {l₂ : List α} {i : Nat} (hi : i < l₂.length) :
    l₂[i] = (l₁ ++ l₂)[i + l₁.length]'(by rw [length_append, Nat.add_comm]; exact Nat.add_lt_add_left hi _) := by
  simp
@[simp] theorem map_append {f : α → β} {l₁ l₂ : List α} : map f (l₁ ++ l₂) = map f l₁ ++ map f l₂ := by
  induction l₁ with
  | nil => rfl
  | cons a l ih => exact congrArg (cons (f a)) ih
theorem concat_nil {a : α} : concat [] a = [a] := rfl
theorem concat_cons {a b : α} {l : List α} : concat (a :: l) b = a :: concat l b := rfl
theorem concat_inj {a b : α} {l l' : List α} : concat l a = concat l' b ↔ l = l' ∧ a = b := by
  rw [concat_eq_append, concat_eq_append]
  constructor
  · intro h
    obtain ⟨h, h'⟩ := append_inj' h rfl
    exact ⟨h, (cons.inj h').1⟩
  · rintro ⟨rfl, rfl⟩; rfl
@[simp] theorem append_singleton_inj : as ++ [a] = bs ++ [b] ↔ as = bs ∧ a = b := by
  have := concat_inj (l := as) (l' := bs) (a := a) (b := b)
  rwa [concat_eq_append, concat_eq_append] at this
theorem concat_append {a : α} {l₁ l₂ : List α} : concat l₁ a ++ l₂ = l₁ ++ a :: l₂ := by simp
theorem append_concat {a : α} {l₁ l₂ : List α} : l₁ ++ concat l₂ a = concat (l₁ ++ l₂) a := by simp
theorem eq_nil_or_concat : ∀ l : List α, l = [] ∨ ∃ l' b, l = concat l' b
  | [] => .inl rfl
  | a :: l =>
    match l, eq_nil_or_concat l with
    | _, .inl rfl => .inr ⟨[], a, rfl⟩
    | _, .inr ⟨l', b, rfl⟩ => .inr ⟨a :: l', b, rfl⟩
end

/-! ## Reverse -/

section
variable {xs ys zs as bs : List α} {a : α}

@[simp] theorem reverse_append : (as ++ bs).reverse = bs.reverse ++ as.reverse := by
  induction as with
  | nil => simp
  | cons a as ih => rw [cons_append, reverse_cons, reverse_cons, ih, append_assoc]
theorem reverse_concat {l : List α} {a : α} : (l ++ [a]).reverse = a :: l.reverse := reverse_append
@[simp] theorem reverse_reverse (as : List α) : as.reverse.reverse = as := by
  induction as with
  | nil => rfl
  | cons a as ih => rw [reverse_cons, reverse_concat, ih]
@[simp] theorem reverseAux_eq {as bs : List α} : reverseAux as bs = reverse as ++ bs := reverseAux_eq_append
theorem reverseAux_reverseAux_nil {as bs : List α} : reverseAux (reverseAux as bs) [] = reverseAux bs as := by simp
theorem mem_reverseAux {x : α} {as bs : List α} : x ∈ reverseAux as bs ↔ x ∈ as ∨ x ∈ bs := by simp
theorem reverse_singleton {a : α} : [a].reverse = [a] := rfl
theorem reverse_eq_iff : as.reverse = bs ↔ as = bs.reverse := by constructor <;> (rintro rfl; simp)
@[simp] theorem reverse_inj : xs.reverse = ys.reverse ↔ xs = ys := by rw [reverse_eq_iff, reverse_reverse]
@[simp] theorem reverse_eq_nil_iff : xs.reverse = [] ↔ xs = [] := reverse_eq_iff
theorem reverse_ne_nil_iff : xs.reverse ≠ [] ↔ xs ≠ [] := not_congr reverse_eq_nil_iff
@[simp] theorem reverse_eq_cons_iff : xs.reverse = a :: ys ↔ xs = ys.reverse ++ [a] := by
  rw [reverse_eq_iff, reverse_cons]
@[simp] theorem reverse_eq_append_iff : xs.reverse = ys ++ zs ↔ xs = zs.reverse ++ ys.reverse := by
  rw [reverse_eq_iff, reverse_append]
theorem reverse_eq_concat : xs.reverse = ys ++ [a] ↔ xs = a :: ys.reverse := by
  rw [reverse_eq_iff, reverse_concat]
@[simp] theorem map_reverse {f : α → β} {l : List α} : l.reverse.map f = (l.map f).reverse := by
  induction l with
  | nil => rfl
  | cons a l ih => simp [ih]
theorem getElem?_reverse' : ∀ {l : List α} {i j : Nat}, i + j + 1 = length l → l.reverse[i]? = l[j]?
  | [], _, _, _ => rfl
  | a :: l, i, 0, h => by
    have : l.length = i := (Nat.succ.inj h).symm
    rw [reverse_cons, getElem?_append_right (by simp [this])]
    simp [this]
  | a :: l, i, j + 1, h => by
    have h : i + j + 1 = l.length := Nat.succ.inj h
    rw [reverse_cons, getElem?_append_left, getElem?_reverse' h]
    · rfl
    · rw [length_reverse, ← h]; exact Nat.lt_succ_of_le (Nat.le_add_right i j)
@[simp] theorem getElem?_reverse {l : List α} {i : Nat} (h : i < length l) :
    l.reverse[i]? = l[l.length - 1 - i]? :=
  getElem?_reverse' (by rw [Nat.add_sub_of_le (Nat.le_sub_one_of_lt h),
    Nat.sub_add_cancel (Nat.lt_of_le_of_lt (Nat.zero_le _) h)])
@[simp] theorem getElem_reverse {l : List α} {i : Nat} (h : i < l.reverse.length) :
    l.reverse[i] = l[l.length - 1 - i]'(Nat.sub_one_sub_lt_of_lt (length_reverse (as := l) ▸ h)) := by
  have h' : i < l.length := by simpa using h
  rw [getElem_eq_iff, getElem?_reverse h', getElem?_eq_getElem]
end

end List
