prelude
import Init.List.Ends

/-!
# Lists: repetition and flattening
-/

universe u v w

variable {α : Type u} {β : Type v} {γ : Type w}

namespace List

/-! ## `replicate` -/

section
variable {n m : Nat} {a b : α} {l l₁ l₂ : List α}

@[simp] theorem replicate_one {a : α} : replicate 1 a = [a] := rfl
theorem replicate_succ' : replicate (n + 1) a = replicate n a ++ [a] := by
  induction n with
  | zero => rfl
  | succ n ih => rw [replicate_succ, ih, ← cons_append, ← replicate_succ, ih]
@[simp] theorem mem_replicate {a b : α} {n : Nat} : b ∈ replicate n a ↔ n ≠ 0 ∧ b = a := by
  induction n with
  | zero => simp
  | succ n ih =>
    rw [replicate_succ, mem_cons, ih]
    constructor
    · rintro (h | h)
      · exact ⟨Nat.succ_ne_zero n, h⟩
      · exact ⟨Nat.succ_ne_zero n, h.2⟩
    · exact fun h => .inl h.2
theorem eq_of_mem_replicate {a b : α} {n : Nat} (h : b ∈ replicate n a) : b = a := (mem_replicate.1 h).2
theorem forall_mem_replicate {p : α → Prop} {a : α} {n : Nat} :
    (∀ b, b ∈ replicate n a → p b) ↔ n = 0 ∨ p a := by
  cases n <;> simp [mem_replicate]
@[simp] theorem replicate_succ_ne_nil {n : Nat} {a : α} : replicate (n + 1) a ≠ [] := cons_ne_nil _ _
@[simp] theorem replicate_eq_nil_iff {n : Nat} (a : α) : replicate n a = [] ↔ n = 0 := by
  cases n <;> simp
theorem head?_replicate {a : α} {n : Nat} : (replicate n a).head? = if n = 0 then none else some a := by
  cases n <;> simp [replicate_succ]
@[simp] theorem head_replicate (w : replicate n a ≠ []) : (replicate n a).head w = a :=
  eq_of_mem_replicate (head_mem w)
@[simp] theorem getLast_replicate (w : replicate n a ≠ []) : (replicate n a).getLast w = a :=
  eq_of_mem_replicate (getLast_mem w)
@[simp] theorem tail_replicate {n : Nat} {a : α} : (replicate n a).tail = replicate (n - 1) a := by
  cases n <;> rfl
theorem eq_replicate_of_mem {a : α} : ∀ {l : List α}, (∀ (b) (_ : b ∈ l), b = a) → l = replicate l.length a
  | [], _ => rfl
  | b :: l, h => by
    rw [length_cons, replicate_succ, ← eq_replicate_of_mem fun b m => h b (.tail _ m), h b (.head _)]
theorem eq_replicate_iff {a : α} {n : Nat} {l : List α} :
    l = replicate n a ↔ length l = n ∧ ∀ (b) (_ : b ∈ l), b = a := by
  constructor
  · rintro rfl; exact ⟨length_replicate, fun _ => eq_of_mem_replicate⟩
  · rintro ⟨rfl, h⟩; exact eq_replicate_of_mem h
@[simp] theorem replicate_inj : replicate n a = replicate m b ↔ n = m ∧ (n = 0 ∨ a = b) := by
  constructor
  · intro h
    have e : n = m := by simpa using congrArg length h
    subst e
    cases n with
    | zero => exact ⟨rfl, .inl rfl⟩
    | succ n => exact ⟨rfl, .inr (cons.inj h).1⟩
  · rintro ⟨rfl, rfl | rfl⟩ <;> rfl
theorem map_eq_replicate_iff {l : List α} {f : α → β} {b : β} :
    l.map f = replicate l.length b ↔ ∀ x, x ∈ l → f x = b := by
  simp [eq_replicate_iff]
@[simp] theorem map_const {l : List α} {b : β} : map (Function.const α b) l = replicate l.length b :=
  map_eq_replicate_iff.2 fun _ _ => rfl
theorem map_const' {l : List α} {b : β} : map (fun _ => b) l = replicate l.length b := map_const
@[simp] theorem replicate_append_replicate : replicate n a ++ replicate m a = replicate (n + m) a := by
  induction n with
  | zero => simp
  | succ n ih => rw [replicate_succ, cons_append, ih, Nat.succ_add]; rfl
theorem append_eq_replicate_iff {l₁ l₂ : List α} {a : α} :
    l₁ ++ l₂ = replicate n a ↔
      l₁.length + l₂.length = n ∧ l₁ = replicate l₁.length a ∧ l₂ = replicate l₂.length a := by
  constructor
  · intro h
    obtain ⟨hl, hm⟩ := eq_replicate_iff.1 h
    rw [forall_mem_append] at hm
    exact ⟨length_append ▸ hl, eq_replicate_of_mem hm.1, eq_replicate_of_mem hm.2⟩
  · rintro ⟨rfl, h₁, h₂⟩
    rw [h₁, h₂, replicate_append_replicate, length_replicate, length_replicate]
@[simp] theorem map_replicate {f : α → β} : (replicate n a).map f = replicate n (f a) := by
  induction n with
  | zero => rfl
  | succ n ih => exact congrArg (cons (f a)) ih
theorem filter_replicate {p : α → Bool} : (replicate n a).filter p = if p a then replicate n a else [] := by
  induction n with
  | zero => by_cases h : p a <;> simp [h]
  | succ n ih => by_cases h : p a <;> simp_all [replicate_succ]
@[simp] theorem filter_replicate_of_pos {p : α → Bool} (h : p a) : (replicate n a).filter p = replicate n a := by
  simp [filter_replicate, h]
@[simp] theorem filter_replicate_of_neg {p : α → Bool} (h : ¬p a) : (replicate n a).filter p = [] := by
  simp [filter_replicate, h]
@[simp] theorem isEmpty_replicate : (replicate n a).isEmpty = decide (n = 0) := by cases n <;> rfl
@[simp] theorem reverse_replicate {n : Nat} {a : α} : (replicate n a).reverse = replicate n a :=
  eq_replicate_iff.2 ⟨by simp, fun _ h => eq_of_mem_replicate (mem_reverse.1 h)⟩
theorem getLast?_replicate {a : α} {n : Nat} : (replicate n a).getLast? = if n = 0 then none else some a := by
  rw [← head?_reverse, reverse_replicate, head?_replicate]
@[simp] theorem dropLast_replicate {n : Nat} {a : α} : dropLast (replicate n a) = replicate (n - 1) a := by
  cases n with
  | zero => rfl
  | succ n => rw [replicate_succ', dropLast_concat]; rfl
@[simp] theorem set_replicate_self {i : Nat} : (replicate n a).set i a = replicate n a :=
  eq_replicate_iff.2 ⟨by simp, fun _ m => (mem_or_eq_of_mem_set m).elim eq_of_mem_replicate id⟩
end

/-! ## `flatten` -/

section
variable {a : α} {l : List α} {L : List (List α)}

theorem flatten_singleton {l : List α} : [l].flatten = l := append_nil l
@[simp] theorem mem_flatten {L : List (List α)} : a ∈ L.flatten ↔ ∃ l, l ∈ L ∧ a ∈ l := by
  induction L with
  | nil => simp
  | cons l L ih => simp [ih, or_and_right, exists_or]
theorem exists_of_mem_flatten (h : a ∈ flatten L) : ∃ l, l ∈ L ∧ a ∈ l := mem_flatten.1 h
theorem mem_flatten_of_mem (lL : l ∈ L) (al : a ∈ l) : a ∈ flatten L := mem_flatten.2 ⟨l, lL, al⟩
@[simp] theorem flatten_eq_nil_iff {L : List (List α)} : L.flatten = [] ↔ ∀ l, l ∈ L → l = [] := by
  induction L with
  | nil => simp
  | cons l L ih => simp [ih]
theorem forall_mem_flatten {p : α → Prop} {L : List (List α)} :
    (∀ (x) (_ : x ∈ flatten L), p x) ↔ ∀ (l) (_ : l ∈ L) (x) (_ : x ∈ l), p x :=
  ⟨fun h _ m x m' => h x (mem_flatten_of_mem m m'),
   fun h x m => let ⟨l, m, m'⟩ := mem_flatten.1 m; h l m x m'⟩
@[simp] theorem flatten_append {L₁ L₂ : List (List α)} : flatten (L₁ ++ L₂) = flatten L₁ ++ flatten L₂ := by
  induction L₁ with
  | nil => rfl
  | cons l L ih => simp [ih]
theorem flatten_concat {L : List (List α)} {l : List α} : flatten (L ++ [l]) = flatten L ++ l := by simp
theorem flatten_flatten {L : List (List (List α))} : flatten (flatten L) = flatten (map flatten L) := by
  induction L with
  | nil => rfl
  | cons l L ih => simp [ih]
@[simp] theorem map_flatten {f : α → β} {L : List (List α)} :
    (flatten L).map f = (map (map f) L).flatten := by
  induction L with
  | nil => rfl
  | cons l L ih => simp [ih]
@[simp] theorem filter_flatten {p : α → Bool} {L : List (List α)} :
    filter p (flatten L) = flatten (map (filter p) L) := by
  induction L with
  | nil => rfl
  | cons l L ih => simp [ih]
@[simp] theorem filterMap_flatten {f : α → Option β} {L : List (List α)} :
    filterMap f (flatten L) = flatten (map (filterMap f) L) := by
  induction L with
  | nil => rfl
  | cons l L ih => simp [ih]
theorem reverse_flatten {L : List (List α)} : L.flatten.reverse = (L.map reverse).reverse.flatten := by
  induction L with
  | nil => rfl
  | cons l L ih => simp [ih]
theorem flatten_reverse {L : List (List α)} : L.reverse.flatten = (L.map reverse).flatten.reverse := by
  induction L with
  | nil => rfl
  | cons l L ih => simp [ih]
theorem flatten_eq_flatMap {L : List (List α)} : flatten L = L.flatMap id := by
  rw [flatMap, map_id]
@[simp] theorem length_flatten {L : List (List α)} : L.flatten.length = (L.map length).sum := by
  induction L with
  | nil => rfl
  | cons l L ih => simp [ih]
@[simp] theorem flatten_replicate_nil {n : Nat} : (replicate n ([] : List α)).flatten = [] := by
  induction n <;> simp_all [replicate_succ]
@[simp] theorem flatten_replicate_singleton {n : Nat} : (replicate n [a]).flatten = replicate n a := by
  induction n <;> simp_all [replicate_succ]
@[simp] theorem flatten_replicate_replicate {n m : Nat} :
    (replicate n (replicate m a)).flatten = replicate (n * m) a := by
  induction n with
  | zero => simp
  | succ n ih => rw [replicate_succ, flatten_cons, ih, replicate_append_replicate, Nat.add_comm, Nat.succ_mul]
end

/-! ## `flatMap` -/

section
variable {f : α → List β} {l : List α}

theorem flatMap_def {l : List α} {f : α → List β} : l.flatMap f = flatten (map f l) := rfl
@[simp] theorem flatMap_append {xs ys : List α} {f : α → List β} :
    (xs ++ ys).flatMap f = xs.flatMap f ++ ys.flatMap f := by
  simp [flatMap_def]
@[simp] theorem flatMap_id {L : List (List α)} : L.flatMap id = L.flatten := flatten_eq_flatMap.symm
@[simp] theorem flatMap_id' {L : List (List α)} : L.flatMap (fun as => as) = L.flatten := flatMap_id
@[simp] theorem length_flatMap {l : List α} {f : α → List β} :
    length (l.flatMap f) = sum (map (fun a => (f a).length) l) := by
  rw [flatMap_def, length_flatten, map_map]; rfl
@[simp] theorem mem_flatMap {f : α → List β} {b : β} {l : List α} : b ∈ l.flatMap f ↔ ∃ a, a ∈ l ∧ b ∈ f a := by
  induction l with
  | nil => simp
  | cons a l ih => simp [ih, or_and_right, exists_or]
theorem exists_of_mem_flatMap {b : β} {l : List α} {f : α → List β} (h : b ∈ l.flatMap f) :
    ∃ a, a ∈ l ∧ b ∈ f a := mem_flatMap.1 h
theorem mem_flatMap_of_mem {b : β} {l : List α} {f : α → List β} {a : α} (al : a ∈ l) (h : b ∈ f a) :
    b ∈ l.flatMap f := mem_flatMap.2 ⟨a, al, h⟩
@[simp] theorem flatMap_eq_nil_iff {l : List α} {f : α → List β} :
    l.flatMap f = [] ↔ ∀ x, x ∈ l → f x = [] := by
  induction l with
  | nil => simp
  | cons a l ih => simp [ih]
theorem flatMap_singleton (f : α → List β) (x : α) : [x].flatMap f = f x := append_nil (f x)
@[simp] theorem flatMap_singleton' (l : List α) : (l.flatMap fun x => [x]) = l := by
  induction l with
  | nil => rfl
  | cons a l ih => exact congrArg (cons a) ih
theorem flatMap_assoc {l : List α} {f : α → List β} {g : β → List γ} :
    (l.flatMap f).flatMap g = l.flatMap fun x => (f x).flatMap g := by
  induction l with
  | nil => rfl
  | cons a l ih => simp [ih]
theorem map_flatMap {f : β → γ} {g : α → List β} {l : List α} :
    (l.flatMap g).map f = l.flatMap fun a => (g a).map f := by
  induction l with
  | nil => rfl
  | cons a l ih => simp [ih]
theorem flatMap_map (f : α → β) (g : β → List γ) (l : List α) :
    (map f l).flatMap g = l.flatMap fun a => g (f a) := by
  rw [flatMap_def, map_map]; rfl
theorem map_eq_flatMap {f : α → β} {l : List α} : map f l = l.flatMap fun x => [f x] := by
  induction l with
  | nil => rfl
  | cons a l ih => exact congrArg (cons _) ih
theorem filterMap_flatMap {l : List α} {g : α → List β} {f : β → Option γ} :
    (l.flatMap g).filterMap f = l.flatMap fun a => (g a).filterMap f := by
  induction l with
  | nil => rfl
  | cons a l ih => simp [ih]
theorem filter_flatMap {l : List α} {g : α → List β} {f : β → Bool} :
    (l.flatMap g).filter f = l.flatMap fun a => (g a).filter f := by
  induction l with
  | nil => rfl
  | cons a l ih => simp [ih]
theorem reverse_flatMap {l : List α} {f : α → List β} : (l.flatMap f).reverse = l.reverse.flatMap (reverse ∘ f) := by
  induction l with
  | nil => rfl
  | cons a l ih => simp [ih]
theorem flatMap_replicate {n : Nat} {a : α} {f : α → List β} :
    (replicate n a).flatMap f = (replicate n (f a)).flatten := by
  rw [flatMap_def, map_replicate]
end

@[simp] theorem bind_eq_flatMap {α β : Type u} (f : α → List β) (l : List α) : l >>= f = l.flatMap f := rfl
@[simp] theorem map_eq_map {α β : Type u} (f : α → β) (l : List α) : f <$> l = map f l := rfl
@[simp] theorem pure_eq_singleton {α : Type u} (a : α) : (pure a : List α) = [a] := rfl

end List
