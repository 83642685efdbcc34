prelude
import Init.Data.Lookup
import Init.List.Member
import Init.Nat.SubOrder

/-!
# Lists: elements by position
-/

universe u v w

variable {α : Type u} {β : Type v} {γ : Type w}

namespace List

/-! ## `xs[i]?` -/

@[simp] theorem getElem?_nil {i : Nat} : ([] : List α)[i]? = none := rfl
theorem getElem?_cons_zero {a : α} {l : List α} : (a :: l)[0]? = some a := rfl
@[simp] theorem getElem?_cons_succ {a : α} {l : List α} {i : Nat} : (a :: l)[i + 1]? = l[i]? := rfl

theorem getElem?_eq_getElem {l : List α} {i : Nat} (h : i < l.length) : l[i]? = some l[i] := by
  induction l generalizing i with
  | nil => exact absurd h (Nat.not_lt_zero i)
  | cons a l ih =>
    cases i with
    | zero => rfl
    | succ i => exact ih (Nat.lt_of_succ_lt_succ h)
theorem getElem?_eq_none {l : List α} {i : Nat} (h : length l ≤ i) : l[i]? = none := by
  induction l generalizing i with
  | nil => rfl
  | cons a l ih =>
    cases i with
    | zero => exact absurd h (Nat.not_succ_le_zero _)
    | succ i => exact ih (Nat.le_of_succ_le_succ h)
theorem getElem?_eq_none_iff {l : List α} {i : Nat} : l[i]? = none ↔ length l ≤ i :=
  ⟨fun h => Nat.le_of_not_lt fun hl => Option.some_ne_none _ ((getElem?_eq_getElem hl).symm.trans h),
   getElem?_eq_none⟩
theorem none_eq_getElem?_iff {l : List α} {i : Nat} : none = l[i]? ↔ length l ≤ i :=
  eq_comm.trans getElem?_eq_none_iff

instance instLawfulGetElem : LawfulGetElem (List α) Nat α fun as i => i < as.length where
  getElem?_def as i _ := by
    by_cases h : i < as.length
    · rw [dif_pos h]; exact getElem?_eq_getElem h
    · rw [dif_neg h]; exact getElem?_eq_none (Nat.le_of_not_lt h)
  getElem!_def as i := by
    induction as generalizing i with
    | nil => rfl
    | cons a as ih =>
      cases i with
      | zero => rfl
      | succ i => exact ih i

@[simp] theorem get_eq_getElem {l : List α} {i : Fin l.length} : l.get i = l[i.1]'i.2 := rfl
@[simp] theorem getElem!_eq_getElem?_getD [Inhabited α] {l : List α} {i : Nat} :
    l[i]! = (l[i]?).getD (default : α) := by
  rw [getElem!_def]; cases l[i]? <;> rfl
@[simp] theorem getD_eq_getElem?_getD {l : List α} {i : Nat} {a : α} : getD l i a = (l[i]?).getD a := rfl
theorem getD_cons_zero {x d : α} {xs : List α} : getD (x :: xs) 0 d = x := rfl
theorem getD_cons_succ {x d : α} {xs : List α} {n : Nat} : getD (x :: xs) (n + 1) d = getD xs n d := rfl

theorem getElem_cons {a : α} {i : Nat} {l : List α} (w : i < (a :: l).length) :
    (a :: l)[i] = if h : i = 0 then a else l[i - 1]'(match i, h with | _ + 1, _ => Nat.lt_of_succ_lt_succ w) := by
  cases i <;> rfl
theorem getElem?_cons {a : α} {i : Nat} {l : List α} : (a :: l)[i]? = if i = 0 then some a else l[i - 1]? := by
  cases i <;> rfl
@[simp] theorem getElem_singleton {a : α} {i : Nat} (h : i < 1) : [a][i] = a :=
  match i, h with
  | 0, _ => rfl
theorem getElem?_singleton {a : α} {i : Nat} : [a][i]? = if i = 0 then some a else none := by cases i <;> rfl
theorem getElem_of_eq {l l' : List α} (h : l = l') {i : Nat} (w : i < l.length) : l[i] = l'[i]'(h ▸ w) := by
  cases h; rfl
theorem getElem_zero {l : List α} (h : 0 < l.length) : l[0] = l.head (length_pos_iff.mp h) :=
  match l, h with
  | _ :: _, _ => rfl

section
variable {l : List α} {i : Nat} {a x : α}

theorem getElem?_eq_some_iff : l[i]? = some a ↔ ∃ h : i < l.length, l[i] = a := _root_.getElem?_eq_some_iff
theorem getElem_of_getElem? : l[i]? = some a → ∃ h : i < l.length, l[i] = a := getElem?_eq_some_iff.mp
theorem some_eq_getElem?_iff : some a = l[i]? ↔ ∃ h : i < l.length, l[i] = a := eq_comm.trans getElem?_eq_some_iff
theorem getElem_eq_iff (h : i < l.length) : l[i] = x ↔ l[i]? = some x := by
  rw [getElem?_eq_getElem h, Option.some_inj]
theorem getElem_eq_getElem?_get (h : i < l.length) :
    l[i] = l[i]?.get (by simp [h]) := by
  simp
theorem getElem_eq_getD {h : i < l.length} (fallback : α) : l[i] = l.getD i fallback := by
  simp [h]
theorem getD_getElem? {d : α} : l[i]?.getD d = if p : i < l.length then l[i]'p else d := by
  by_cases h : i < l.length
  · rw [dif_pos h, getElem?_eq_getElem h]; rfl
  · rw [dif_neg h, getElem?_eq_none (Nat.le_of_not_lt h)]; rfl
end

/-! ## Membership -/

@[simp] theorem getElem_mem : ∀ {l : List α} {n : Nat} (h : n < l.length), l[n]'h ∈ l
  | _ :: _, 0, _ => .head _
  | _ :: _, _ + 1, h => .tail _ (getElem_mem (Nat.lt_of_succ_lt_succ h))
theorem getElem_of_mem : ∀ {a : α} {l : List α}, a ∈ l → ∃ (i : Nat) (h : i < l.length), l[i]'h = a
  | _, _ :: _, .head _ => ⟨0, Nat.succ_pos _, rfl⟩
  | _, _ :: _, .tail _ m =>
    let ⟨i, h, e⟩ := getElem_of_mem m
    ⟨i + 1, Nat.succ_lt_succ h, e⟩
theorem getElem?_of_mem {a : α} {l : List α} (h : a ∈ l) : ∃ i : Nat, l[i]? = some a :=
  let ⟨i, h, e⟩ := getElem_of_mem h
  ⟨i, e ▸ getElem?_eq_getElem h⟩
theorem mem_of_getElem {l : List α} {i : Nat} {h} {a : α} (e : l[i]'h = a) : a ∈ l := e ▸ getElem_mem h
theorem mem_of_getElem? {l : List α} {i : Nat} {a : α} (e : l[i]? = some a) : a ∈ l :=
  let ⟨_, e⟩ := getElem?_eq_some_iff.1 e
  mem_of_getElem e
theorem mem_iff_getElem {a : α} {l : List α} : a ∈ l ↔ ∃ (i : Nat) (h : i < l.length), l[i]'h = a :=
  ⟨getElem_of_mem, fun ⟨_, _, e⟩ => mem_of_getElem e⟩
theorem mem_iff_getElem? {a : α} {l : List α} : a ∈ l ↔ ∃ i : Nat, l[i]? = some a :=
  ⟨getElem?_of_mem, fun ⟨_, e⟩ => mem_of_getElem? e⟩
theorem exists_mem_iff_exists_getElem {P : α → Prop} {l : List α} :
    (∃ x, x ∈ l ∧ P x) ↔ ∃ (i : Nat), ∃ hi : i < l.length, P (l[i]) := by
  constructor
  · rintro ⟨x, m, h⟩
    obtain ⟨i, hi, rfl⟩ := getElem_of_mem m
    exact ⟨i, hi, h⟩
  · rintro ⟨i, hi, h⟩
    exact ⟨_, getElem_mem hi, h⟩
theorem forall_mem_iff_forall_getElem {P : α → Prop} {l : List α} :
    (∀ x, x ∈ l → P x) ↔ ∀ (i : Nat) (hi : i < l.length), P (l[i]) := by
  constructor
  · exact fun h i hi => h _ (getElem_mem hi)
  · intro h x m
    obtain ⟨i, hi, rfl⟩ := getElem_of_mem m
    exact h i hi

/-! ## Equality by elements -/

@[ext] theorem ext_getElem? : {l₁ l₂ : List α} → (h : ∀ i : Nat, l₁[i]? = l₂[i]?) → l₁ = l₂
  | [], [], _ => rfl
  | _ :: _, [], h => nomatch h 0
  | [], _ :: _, h => nomatch h 0
  | a :: l₁, b :: l₂, h => by
    rw [Option.some.inj (h 0 : some a = some b), ext_getElem? fun i => h (i + 1)]
theorem ext_getElem {l₁ l₂ : List α} (hl : length l₁ = length l₂)
    (h : ∀ (i : Nat) (h₁ : i < l₁.length) (h₂ : i < l₂.length), l₁[i]'h₁ = l₂[i]'h₂) : l₁ = l₂ :=
  ext_getElem? fun i => by
    by_cases h₁ : i < l₁.length
    · rw [getElem?_eq_getElem h₁, getElem?_eq_getElem (hl ▸ h₁), h i h₁ (hl ▸ h₁)]
    · rw [getElem?_eq_none (Nat.le_of_not_lt h₁), getElem?_eq_none (hl ▸ Nat.le_of_not_lt h₁)]
theorem ext_getElem_iff {l₁ l₂ : List α} :
    l₁ = l₂ ↔ l₁.length = l₂.length ∧
      ∀ (i : Nat) (h₁ : i < l₁.length) (h₂ : i < l₂.length), l₁[i]'h₁ = l₂[i]'h₂ :=
  ⟨fun h => h ▸ ⟨rfl, fun _ _ _ => rfl⟩, fun h => ext_getElem h.1 h.2⟩

/-! ## The elements of a result -/

theorem getElem?_append_left {l₁ l₂ : List α} {i : Nat} (hn : i < l₁.length) : (l₁ ++ l₂)[i]? = l₁[i]? := by
  induction l₁ generalizing i with
  | nil => exact absurd hn (Nat.not_lt_zero i)
  | cons a l ih =>
    cases i with
    | zero => rfl
    | succ i => exact ih (Nat.lt_of_succ_lt_succ hn)
theorem getElem?_append_right {l₁ l₂ : List α} {i : Nat} (h : l₁.length ≤ i) :
    (l₁ ++ l₂)[i]? = l₂[i - l₁.length]? := by
  induction l₁ generalizing i with
  | nil => rfl
  | cons a l ih =>
    cases i with
    | zero => exact absurd h (Nat.not_succ_le_zero _)
    | succ i =>
      rw [cons_append, getElem?_cons_succ, ih (Nat.le_of_succ_le_succ h), length_cons, Nat.succ_sub_succ]
theorem getElem?_append {l₁ l₂ : List α} {i : Nat} :
    (l₁ ++ l₂)[i]? = if i < l₁.length then l₁[i]? else l₂[i - l₁.length]? := by
  by_cases h : i < l₁.length
  · rw [if_pos h, getElem?_append_left h]
  · rw [if_neg h, getElem?_append_right (Nat.le_of_not_lt h)]
@[simp] theorem getElem_append_left {as bs : List α} {i : Nat} (h : i < as.length) {h' : i < (as ++ bs).length} :
    (as ++ bs)[i] = as[i] := by
  rw [getElem_eq_iff, getElem?_append_left h, getElem?_eq_getElem h]
@[simp] theorem getElem_append_right {as bs : List α} {i : Nat} (h₁ : as.length ≤ i)
    {h₂ : i < (as ++ bs).length} :
    (as ++ bs)[i]'h₂ = bs[i - as.length]'(Nat.sub_lt_left_of_lt_add h₁ (length_append ▸ h₂)) := by
  rw [getElem_eq_iff, getElem?_append_right h₁, getElem?_eq_getElem]
theorem getElem_append {l₁ l₂ : List α} {i : Nat} (h : i < (l₁ ++ l₂).length) :
    (l₁ ++ l₂)[i] = if h' : i < l₁.length then l₁[i] else
      l₂[i - l₁.length]'(Nat.sub_lt_left_of_lt_add (Nat.le_of_not_lt h') (length_append ▸ h)) := by
  by_cases h' : i < l₁.length
  · rw [dif_pos h', getElem_append_left h']
  · rw [dif_neg h', getElem_append_right (Nat.le_of_not_lt h')]
@[simp] theorem getElem_concat_length {l : List α} {a : α} {i : Nat} (h : i = l.length) (w) :
    (l ++ [a])[i]'w = a := by
  subst h; simp
theorem getElem?_concat_length {l : List α} {a : α} : (l ++ [a])[l.length]? = some a := by
  simp

@[simp] theorem getElem?_map {f : α → β} : ∀ {l : List α} {i : Nat}, (map f l)[i]? = Option.map f l[i]?
  | [], _ => rfl
  | _ :: _, 0 => rfl
  | _ :: l, i + 1 => getElem?_map (l := l) (i := i)
@[simp] theorem getElem_map (f : α → β) {l : List α} {i : Nat} {h : i < (map f l).length} :
    (map f l)[i] = f (l[i]'(length_map f ▸ h)) := by
  rw [getElem_eq_iff, getElem?_map, getElem?_eq_getElem (length_map f ▸ h)]; rfl

@[simp] theorem getElem?_tail {l : List α} {i : Nat} : (tail l)[i]? = l[i + 1]? := by cases l <;> rfl
@[simp] theorem getElem_tail {l : List α} {i : Nat} (h : i < l.tail.length) :
    (tail l)[i] = l[i + 1]'(Nat.add_lt_of_lt_sub (length_tail ▸ h)) := by
  cases l with
  | nil => exact absurd h (Nat.not_lt_zero i)
  | cons => rfl

theorem getElem?_replicate {a : α} {n m : Nat} : (replicate n a)[m]? = if m < n then some a else none := by
  induction n generalizing m with
  | zero => simp
  | succ n ih =>
    cases m with
    | zero => simp [replicate_succ]
    | succ m => simp [replicate_succ, ih]
@[simp] theorem getElem?_replicate_of_lt {a : α} {n m : Nat} (h : m < n) : (replicate n a)[m]? = some a := by
  rw [getElem?_replicate, if_pos h]
@[simp] theorem getElem_replicate {a : α} {n : Nat} {i : Nat} (h : i < (replicate n a).length) :
    (replicate n a)[i] = a := by
  rw [getElem_eq_iff, getElem?_replicate, if_pos (by simpa using h)]

/-! ## `set` -/

@[simp] theorem set_nil {i : Nat} {a : α} : [].set i a = [] := rfl
@[simp] theorem set_cons_zero {x : α} {xs : List α} {a : α} : (x :: xs).set 0 a = a :: xs := rfl
@[simp] theorem set_cons_succ {x : α} {xs : List α} {i : Nat} {a : α} :
    (x :: xs).set (i + 1) a = x :: xs.set i a := rfl

@[simp] theorem getElem?_set_self {l : List α} {i : Nat} {a : α} (h : i < l.length) :
    (l.set i a)[i]? = some a := by
  induction l generalizing i with
  | nil => exact absurd h (Nat.not_lt_zero i)
  | cons b l ih =>
    cases i with
    | zero => rfl
    | succ i => exact ih (Nat.lt_of_succ_lt_succ h)
@[simp] theorem getElem?_set_ne {l : List α} {i j : Nat} (h : i ≠ j) {a : α} : (l.set i a)[j]? = l[j]? := by
  induction l generalizing i j with
  | nil => rfl
  | cons b l ih =>
    cases i with
    | zero => cases j with
      | zero => exact absurd rfl h
      | succ j => rfl
    | succ i => cases j with
      | zero => rfl
      | succ j => exact ih fun e => h (congrArg Nat.succ e)
theorem getElem?_set {l : List α} {i j : Nat} {a : α} :
    (l.set i a)[j]? = if i = j then if i < l.length then some a else none else l[j]? := by
  by_cases h : i = j
  · subst h
    rw [if_pos rfl]
    by_cases hl : i < l.length
    · rw [if_pos hl, getElem?_set_self hl]
    · rw [if_neg hl, getElem?_eq_none (by simpa using Nat.le_of_not_lt hl)]
  · rw [if_neg h, getElem?_set_ne h]
@[simp] theorem getElem_set_self {l : List α} {i : Nat} {a : α} (h : i < (l.set i a).length) :
    (l.set i a)[i] = a := by
  rw [getElem_eq_iff, getElem?_set_self (length_set ▸ h)]
@[simp] theorem getElem_set_ne {l : List α} {i j : Nat} (h : i ≠ j) {a : α} (hj : j < (l.set i a).length) :
    (l.set i a)[j] = l[j]'(length_set ▸ hj) := by
  rw [getElem_eq_iff, getElem?_set_ne h, getElem?_eq_getElem]
theorem getElem_set {l : List α} {i j : Nat} {a : α} (h : j < (l.set i a).length) :
    (set l i a)[j]'h = if i = j then a else l[j]'(length_set ▸ h) := by
  by_cases e : i = j
  · subst e; simp
  · simp [e]
@[simp] theorem set_getElem_self {as : List α} {i : Nat} (h : i < as.length) : as.set i as[i] = as :=
  ext_getElem length_set fun j h₁ _ => by
    rw [getElem_set]
    by_cases e : i = j
    · subst e; simp
    · simp [e]
@[simp] theorem set_eq_nil_iff {l : List α} (i : Nat) (a : α) : l.set i a = [] ↔ l = [] := by
  cases l <;> cases i <;> simp
theorem set_comm (a b : α) {i j : Nat} {l : List α} (h : i ≠ j) : (l.set i a).set j b = (l.set j b).set i a := by
  induction l generalizing i j with
  | nil => rfl
  | cons c l ih =>
    cases i <;> cases j
    · exact absurd rfl h
    · rfl
    · rfl
    · exact congrArg (cons c) (ih fun e => h (congrArg Nat.succ e))
@[simp] theorem set_set (a : α) {b : α} {l : List α} {i : Nat} : (l.set i a).set i b = l.set i b := by
  induction l generalizing i with
  | nil => rfl
  | cons c l ih => cases i <;> simp [ih]
theorem mem_or_eq_of_mem_set {l : List α} {i : Nat} {a b : α} (h : a ∈ l.set i b) : a ∈ l ∨ a = b := by
  induction l generalizing i with
  | nil => exact absurd h not_mem_nil
  | cons c l ih =>
    cases i with
    | zero =>
      rcases mem_cons.1 h with h | h
      · exact .inr h
      · exact .inl (.tail _ h)
    | succ i =>
      rcases mem_cons.1 h with h | h
      · exact .inl (h ▸ .head _)
      · exact (ih h).imp_left (.tail _)
@[simp] theorem map_set {f : α → β} {l : List α} {i : Nat} {a : α} :
    (l.set i a).map f = (l.map f).set i (f a) := by
  induction l generalizing i with
  | nil => rfl
  | cons b l ih => cases i <;> simp [ih]

end List
