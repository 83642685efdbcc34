prelude
import Init.List.Perm

/-!
# Lists: `zip`, `zipWith`, `unzip` and `zipIdx`
-/

universe u v w

variable {α : Type u} {β : Type v} {γ : Type w}

namespace List

/-! ## `zipWith` -/

section
variable {f : α → β → γ} {l : List α} {l' : List β}

@[simp] theorem length_zipWith {f : α → β → γ} {l₁ : List α} {l₂ : List β} :
    length (zipWith f l₁ l₂) = min (length l₁) (length l₂) := by
  induction l₁ generalizing l₂ with
  | nil => simp
  | cons a l₁ ih =>
    cases l₂ with
    | nil => simp
    | cons b l₂ => rw [zipWith_cons_cons, length_cons, ih]; exact (Nat.succ_min_succ _ _).symm
theorem getElem?_zipWith {f : α → β → γ} {i : Nat} :
    (zipWith f l l')[i]? = match l[i]?, l'[i]? with | some a, some b => some (f a b) | _, _ => none := by
  induction l generalizing l' i with
  | nil => rfl
  | cons a l ih =>
    cases l' with
    | nil =>
      rw [zipWith_nil_right, getElem?_nil, getElem?_nil]; cases (a :: l)[i]? <;> rfl
    | cons b l' =>
      cases i with
      | zero => rfl
      | succ i => exact ih
@[simp] theorem getElem_zipWith {f : α → β → γ} {l : List α} {l' : List β} {i : Nat}
    {h : i < (zipWith f l l').length} :
    (zipWith f l l')[i] =
      f (l[i]'(Nat.lt_of_lt_of_le (length_zipWith ▸ h) (Nat.min_le_left _ _)))
        (l'[i]'(Nat.lt_of_lt_of_le (length_zipWith ▸ h) (Nat.min_le_right _ _))) := by
  have h' : i < min l.length l'.length := length_zipWith ▸ h
  rw [getElem_eq_iff, getElem?_zipWith, getElem?_eq_getElem (Nat.lt_of_lt_of_le h' (Nat.min_le_left _ _)),
    getElem?_eq_getElem (Nat.lt_of_lt_of_le h' (Nat.min_le_right _ _))]
@[simp] theorem zipWith_eq_nil_iff {f : α → β → γ} {l : List α} {l' : List β} :
    zipWith f l l' = [] ↔ l = [] ∨ l' = [] := by
  cases l <;> cases l' <;> simp
theorem zipWith_comm (f : α → β → γ) : ∀ {as : List α} {bs : List β},
    zipWith f as bs = zipWith (fun b a => f a b) bs as
  | [], _ => zipWith_nil_right.symm
  | _ :: _, [] => rfl
  | a :: _, b :: _ => congrArg (cons (f a b)) (zipWith_comm f)
theorem zipWith_self {δ : Type w} (f : α → α → δ) : ∀ {l : List α}, zipWith f l l = l.map fun a => f a a
  | [] => rfl
  | a :: _ => congrArg (cons (f a a)) (zipWith_self f)
theorem zipWith_map {μ : Type u} {f : γ → β → μ} {g : α → γ} {h : α → β} {l₁ l₂ : List α} :
    zipWith f (l₁.map g) (l₂.map h) = zipWith (fun a b => f (g a) (h b)) l₁ l₂ := by
  induction l₁ generalizing l₂ with
  | nil => rfl
  | cons a l₁ ih => cases l₂ <;> simp [ih]
theorem map_zipWith {δ : Type u} {f : γ → δ} {g : α → β → γ} {l : List α} {l' : List β} :
    map f (zipWith g l l') = zipWith (fun x y => f (g x y)) l l' := by
  induction l generalizing l' with
  | nil => rfl
  | cons a l ih => cases l' <;> simp [ih]
theorem take_zipWith {n : Nat} : (zipWith f l l').take n = zipWith f (l.take n) (l'.take n) := by
  induction l generalizing l' n with
  | nil => simp
  | cons a l ih => cases l' <;> cases n <;> simp [ih]
theorem drop_zipWith {n : Nat} : (zipWith f l l').drop n = zipWith f (l.drop n) (l'.drop n) := by
  induction l generalizing l' n with
  | nil => simp
  | cons a l ih => cases l' <;> cases n <;> simp [ih]
theorem tail_zipWith : (zipWith f l l').tail = zipWith f l.tail l'.tail := by
  cases l <;> cases l' <;> simp
theorem zipWith_append {l₁ l₁' : List α} {l₂ l₂' : List β} (h : l₁.length = l₂.length) :
    zipWith f (l₁ ++ l₁') (l₂ ++ l₂') = zipWith f l₁ l₂ ++ zipWith f l₁' l₂' := by
  induction l₁ generalizing l₂ with
  | nil => cases l₂ with
    | nil => rfl
    | cons => exact nomatch h
  | cons a l₁ ih => cases l₂ with
    | nil => exact nomatch h
    | cons b l₂ => exact congrArg (cons _) (ih (Nat.succ.inj h))
theorem head?_zipWith : (zipWith f l l').head? =
    match l.head?, l'.head? with | some a, some b => some (f a b) | _, _ => none := by
  cases l <;> cases l' <;> rfl
@[simp] theorem zipWith_replicate {a : α} {b : β} {m n : Nat} :
    zipWith f (replicate m a) (replicate n b) = replicate (min m n) (f a b) := by
  induction m generalizing n with
  | zero => simp
  | succ m ih =>
    cases n with
    | zero => simp
    | succ n =>
      rw [replicate_succ, replicate_succ, zipWith_cons_cons, ih, ← replicate_succ]
      exact congrArg (replicate · _) (Nat.succ_min_succ m n).symm
theorem reverse_zipWith (h : l.length = l'.length) :
    (zipWith f l l').reverse = zipWith f l.reverse l'.reverse := by
  induction l generalizing l' with
  | nil => rfl
  | cons a l ih => cases l' with
    | nil => exact nomatch h
    | cons b l' =>
      have h := Nat.succ.inj h
      rw [zipWith_cons_cons, reverse_cons, reverse_cons, reverse_cons, zipWith_append (by simp [h]), ih h]; rfl
end

/-! ## `zip` and `unzip` -/

section
variable {l₁ : List α} {l₂ : List β} {l : List (α × β)}

theorem zip_eq_zipWith : ∀ {l₁ : List α} {l₂ : List β}, zip l₁ l₂ = zipWith Prod.mk l₁ l₂ := rfl
@[simp] theorem length_zip {l₁ : List α} {l₂ : List β} : length (zip l₁ l₂) = min (length l₁) (length l₂) :=
  length_zipWith
@[simp] theorem getElem_zip {l : List α} {l' : List β} {i : Nat} {h : i < (zip l l').length} :
    (zip l l')[i] = (l[i]'(Nat.lt_of_lt_of_le (length_zip ▸ h) (Nat.min_le_left _ _)),
      l'[i]'(Nat.lt_of_lt_of_le (length_zip ▸ h) (Nat.min_le_right _ _))) :=
  getElem_zipWith (h := h)
@[simp] theorem zip_eq_nil_iff {l₁ : List α} {l₂ : List β} : zip l₁ l₂ = [] ↔ l₁ = [] ∨ l₂ = [] :=
  zipWith_eq_nil_iff
theorem map_fst_zip : ∀ {l₁ : List α} {l₂ : List β}, l₁.length ≤ l₂.length → map Prod.fst (zip l₁ l₂) = l₁
  | [], _, _ => rfl
  | a :: _, _ :: _, h => congrArg (cons a) (map_fst_zip (Nat.le_of_succ_le_succ h))
theorem map_snd_zip : ∀ {l₁ : List α} {l₂ : List β}, l₂.length ≤ l₁.length → map Prod.snd (zip l₁ l₂) = l₂
  | _, [], _ => by rw [zip_nil_right]; rfl
  | _ :: _, b :: _, h => congrArg (cons b) (map_snd_zip (Nat.le_of_succ_le_succ h))
theorem of_mem_zip {a : α} {b : β} : ∀ {l₁ : List α} {l₂ : List β}, (a, b) ∈ zip l₁ l₂ → a ∈ l₁ ∧ b ∈ l₂
  | a' :: l₁, b' :: l₂, h => by
    rcases mem_cons.1 h with e | h
    · obtain ⟨rfl, rfl⟩ := Prod.mk.inj e
      exact ⟨.head _, .head _⟩
    · exact ⟨.tail _ (of_mem_zip h).1, .tail _ (of_mem_zip h).2⟩
theorem zip_append {l₁ r₁ : List α} {l₂ r₂ : List β} (h : length l₁ = length l₂) :
    zip (l₁ ++ r₁) (l₂ ++ r₂) = zip l₁ l₂ ++ zip r₁ r₂ := zipWith_append h
theorem zip_map {γ : Type u} {δ : Type v} {f : α → γ} {g : β → δ} : ∀ {l₁ : List α} {l₂ : List β},
    zip (l₁.map f) (l₂.map g) = (zip l₁ l₂).map fun p => (f p.1, g p.2)
  | [], _ => rfl
  | _ :: _, [] => rfl
  | _ :: _, _ :: _ => congrArg (cons _) zip_map
theorem zip_eq_zip_take_min : ∀ {l₁ : List α} {l₂ : List β},
    zip l₁ l₂ = zip (l₁.take (min l₁.length l₂.length)) (l₂.take (min l₁.length l₂.length))
  | [], _ => by simp
  | _ :: _, [] => by simp
  | a :: l₁, b :: l₂ => by
    rw [length_cons, length_cons, show min (l₁.length + 1) (l₂.length + 1) = min l₁.length l₂.length + 1 from
      Nat.succ_min_succ _ _, take_succ_cons, take_succ_cons, zip_cons_cons, zip_cons_cons, ← zip_eq_zip_take_min]

@[simp] theorem unzip_fst : (unzip l).fst = l.map Prod.fst := by
  induction l with
  | nil => rfl
  | cons a l ih => rw [unzip_cons, map_cons, ← ih]
@[simp] theorem unzip_snd : (unzip l).snd = l.map Prod.snd := by
  induction l with
  | nil => rfl
  | cons a l ih => rw [unzip_cons, map_cons, ← ih]
theorem unzip_eq_map {l : List (α × β)} : unzip l = (l.map Prod.fst, l.map Prod.snd) := by
  rw [← unzip_fst, ← unzip_snd]
theorem zip_unzip : ∀ {l : List (α × β)}, zip (unzip l).1 (unzip l).2 = l
  | [] => rfl
  | (a, b) :: l => by
    have := zip_unzip (l := l)
    rw [unzip_fst, unzip_snd] at this ⊢
    exact congrArg (cons (a, b)) this
theorem unzip_zip {l₁ : List α} {l₂ : List β} (h : length l₁ = length l₂) : unzip (zip l₁ l₂) = (l₁, l₂) := by
  rw [unzip_eq_map, map_fst_zip (Nat.le_of_eq h), map_snd_zip (Nat.le_of_eq h.symm)]
end

/-! ## `zipIdx` -/

@[simp] theorem length_zipIdx : ∀ {l : List α} {i : Nat}, (zipIdx l i).length = l.length
  | [], _ => rfl
  | _ :: _, _ => congrArg (· + 1) length_zipIdx
@[simp] theorem getElem?_zipIdx : ∀ {l : List α} {i j : Nat},
    (zipIdx l i)[j]? = l[j]?.map fun a => (a, i + j)
  | [], _, _ => rfl
  | _ :: _, _, 0 => rfl
  | _ :: l, i, j + 1 => by
    rw [zipIdx_cons, getElem?_cons_succ, getElem?_cons_succ, getElem?_zipIdx, Nat.add_right_comm]; rfl
theorem zipIdx_map_fst : ∀ (i : Nat) (l : List α), map Prod.fst (zipIdx l i) = l
  | _, [] => rfl
  | i, a :: l => congrArg (cons a) (zipIdx_map_fst (i + 1) l)

end List
