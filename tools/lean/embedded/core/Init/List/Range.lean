prelude
import Init.Data.FinLemmas
import Init.List.Zip

/-!
# Lists: ranges and lists of function values
-/

universe u v w

variable {α : Type u} {β : Type v} {γ : Type w}

namespace List

/-! ## `range'` and `range` -/

section
variable {s n m step i : Nat}

@[simp] theorem length_range' : ∀ {s n step : Nat}, length (range' s n step) = n
  | _, 0, _ => rfl
  | _, _ + 1, _ => congrArg (· + 1) length_range'
@[simp] theorem range'_eq_nil_iff : range' s n step = [] ↔ n = 0 := by
  rw [← length_eq_zero_iff, length_range']
@[simp] theorem mem_range'_1 {m s n : Nat} : m ∈ range' s n ↔ s ≤ m ∧ m < s + n := by
  induction n generalizing s with
  | zero =>
    simp only [range'_zero, not_mem_nil, Nat.add_zero, false_iff]
    exact fun h => Nat.not_lt_of_le h.1 h.2
  | succ n ih =>
    rw [range'_succ, mem_cons, ih]
    constructor
    · rintro (rfl | ⟨h, h'⟩)
      · exact ⟨Nat.le_refl _, Nat.lt_add_of_pos_right (Nat.succ_pos n)⟩
      · exact ⟨Nat.le_of_succ_le h, by rwa [Nat.add_right_comm] at h'⟩
    · rintro ⟨h, h'⟩
      rcases Nat.eq_or_lt_of_le h with e | h
      · exact .inl e.symm
      · exact .inr ⟨h, by rwa [Nat.add_right_comm]⟩
theorem getElem?_range' : ∀ {i s n step : Nat}, i < n → (range' s n step)[i]? = some (s + step * i)
  | 0, s, _ + 1, step, _ => by rw [Nat.mul_zero]; rfl
  | i + 1, s, n + 1, step, h => by
    rw [range'_succ, getElem?_cons_succ, getElem?_range' (Nat.lt_of_succ_lt_succ h), Nat.mul_succ,
      Nat.add_assoc, Nat.add_comm step]
@[simp] theorem getElem_range' {i : Nat} (h : i < (range' n m step).length) :
    (range' n m step)[i] = n + step * i := by
  rw [getElem_eq_iff, getElem?_range' (by simpa using h)]
theorem range'_append : ∀ {s m n step : Nat},
    range' s m step ++ range' (s + step * m) n step = range' s (m + n) step
  | s, 0, n, step => by simp
  | s, m + 1, n, step => by
    have h : s + step * (m + 1) = s + step + step * m := by
      rw [Nat.mul_succ, Nat.add_comm (step * m), Nat.add_assoc]
    rw [range'_succ, cons_append, h, range'_append, Nat.add_right_comm, range'_succ]
theorem range'_concat {s n : Nat} : range' s (n + 1) step = range' s n step ++ [s + step * n] :=
  range'_append.symm
theorem range'_1_concat {s n : Nat} : range' s (n + 1) = range' s n ++ [s + n] := by
  rw [range'_concat, Nat.one_mul]
theorem map_add_range' (a : Nat) : ∀ {s n step : Nat}, map (a + ·) (range' s n step) = range' (a + s) n step
  | _, 0, _ => rfl
  | s, n + 1, step => by rw [range'_succ, map_cons, map_add_range', range'_succ, Nat.add_assoc]

private theorem range_loop : ∀ (n : Nat) (l : List Nat), range.loop n l = range' 0 n ++ l
  | 0, _ => rfl
  | n + 1, l => by
    rw [range.loop, range_loop, range'_1_concat, Nat.zero_add, append_assoc]; rfl
theorem range_eq_range' {n : Nat} : range n = range' 0 n := by
  rw [range, range_loop, append_nil]
@[simp] theorem length_range {n : Nat} : (range n).length = n := by rw [range_eq_range', length_range']
theorem range_succ {n : Nat} : range (n + 1) = range n ++ [n] := by
  rw [range_eq_range', range_eq_range', range'_1_concat, Nat.zero_add]
theorem range_add {n m : Nat} : range (n + m) = range n ++ (range m).map (n + ·) := by
  rw [range_eq_range', range_eq_range', range_eq_range', map_add_range', ← range'_append, Nat.one_mul,
    Nat.zero_add, Nat.add_zero]
theorem range_succ_eq_map {n : Nat} : range (n + 1) = 0 :: map Nat.succ (range n) := by
  rw [Nat.add_comm, range_add]
  exact congrArg (cons 0) (map_congr_left fun a _ => Nat.add_comm 1 a)
@[simp] theorem range_eq_nil {n : Nat} : range n = [] ↔ n = 0 := by rw [← length_eq_zero_iff, length_range]
@[simp] theorem mem_range {m n : Nat} : m ∈ range n ↔ m < n := by
  rw [range_eq_range', mem_range'_1, Nat.zero_add]
  exact ⟨(·.2), fun h => ⟨Nat.zero_le m, h⟩⟩
theorem not_mem_range_self {n : Nat} : n ∉ range n := by simp
theorem self_mem_range_succ {n : Nat} : n ∈ range (n + 1) := by simp
theorem getElem?_range {m n : Nat} (h : m < n) : (range n)[m]? = some m := by
  rw [range_eq_range', getElem?_range' h, Nat.one_mul, Nat.zero_add]
@[simp] theorem getElem_range {m n : Nat} (h : m < (range n).length) : (range n)[m] = m := by
  rw [getElem_eq_iff, getElem?_range (by simpa using h)]
theorem pairwise_lt_range' {s n : Nat} : Pairwise (· < ·) (range' s n) := by
  induction n generalizing s with
  | zero => exact .nil
  | succ n ih => exact .cons (fun m h => (mem_range'_1.1 h).1) ih
theorem pairwise_lt_range {n : Nat} : Pairwise (· < ·) (range n) := range_eq_range' ▸ pairwise_lt_range'
theorem pairwise_le_range {n : Nat} : Pairwise (· ≤ ·) (range n) := pairwise_lt_range.imp Nat.le_of_lt
theorem nodup_range {n : Nat} : Nodup (range n) := pairwise_lt_range.imp Nat.ne_of_lt
theorem take_range {i n : Nat} : take i (range n) = range (min i n) :=
  ext_getElem (by simp) fun j h₁ h₂ => by rw [getElem_take, getElem_range, getElem_range]
theorem range_subset {m n : Nat} : range m ⊆ range n ↔ m ≤ n := by
  constructor
  · intro h
    cases m with
    | zero => exact Nat.zero_le n
    | succ m => exact mem_range.1 (h self_mem_range_succ)
  · exact fun h _ hm => mem_range.2 (Nat.lt_of_lt_of_le (mem_range.1 hm) h)
theorem zipIdx_eq_zip_range {l : List α} : l.zipIdx = l.zip (range l.length) := by
  refine ext_getElem (by simp) fun i h₁ h₂ => ?_
  rw [getElem_zip, getElem_range, getElem_eq_iff, getElem?_zipIdx, Nat.zero_add,
    getElem?_eq_getElem (by simpa using h₁)]; rfl
end

/-! ## `ofFn` and `finRange` -/

/-- The values of a function on the numbers below `n`. -/
def ofFn {n : Nat} (f : Fin n → α) : List α := Fin.foldr n (f · :: ·) []

private theorem ofFn_loop {n : Nat} {f : Fin n → α} : ∀ {i : Nat} {h : i ≤ n} {l : List α},
    Fin.foldr.loop n (f · :: ·) i h l =
      Fin.foldr.loop i (fun j l => f (j.castLE h) :: l) i (Nat.le_refl i) [] ++ l
  | 0, _, _ => rfl
  | i + 1, h, l => by
    rw [Fin.foldr.loop, Fin.foldr.loop, ofFn_loop (i := i) (f := f),
      ofFn_loop (n := i + 1) (f := fun j => f (j.castLE h)), append_assoc]; rfl
@[simp] theorem ofFn_zero {f : Fin 0 → α} : ofFn f = [] := rfl
theorem ofFn_succ_last {n : Nat} {f : Fin (n + 1) → α} :
    ofFn f = (ofFn fun i => f i.castSucc) ++ [f (Fin.last n)] := by
  rw [ofFn, Fin.foldr, Fin.foldr.loop, ofFn_loop]; rfl
@[simp] theorem length_ofFn {n : Nat} {f : Fin n → α} : (ofFn f).length = n := by
  induction n with
  | zero => rfl
  | succ n ih => rw [ofFn_succ_last, length_append, ih]; rfl
theorem ofFn_succ {n : Nat} {f : Fin (n + 1) → α} : ofFn f = f 0 :: ofFn fun i => f i.succ := by
  induction n with
  | zero => rfl
  | succ n ih => rw [ofFn_succ_last, ih, ofFn_succ_last (f := fun i => f i.succ)]; rfl
@[simp] theorem getElem_ofFn {n : Nat} {f : Fin n → α} {i : Nat} (h : i < (ofFn f).length) :
    (ofFn f)[i] = f ⟨i, length_ofFn (f := f) ▸ h⟩ := by
  induction n generalizing i with
  | zero => exact absurd h (Nat.not_lt_zero i)
  | succ n ih =>
    rw [getElem_of_eq ofFn_succ]
    cases i with
    | zero => rfl
    | succ i => exact ih (f := fun j => f j.succ) _
@[simp] theorem mem_ofFn {n : Nat} {f : Fin n → α} {a : α} : a ∈ ofFn f ↔ ∃ i, f i = a := by
  constructor
  · intro h
    obtain ⟨i, hi, e⟩ := getElem_of_mem h
    rw [getElem_ofFn] at e
    exact ⟨_, e⟩
  · rintro ⟨i, rfl⟩
    have h : i.val < (ofFn f).length := by simp
    exact mem_of_getElem (h := h) (getElem_ofFn h)

/-- All numbers below `n`, with their bound. -/
def finRange (n : Nat) : List (Fin n) := ofFn fun i => i

@[simp] theorem length_finRange {n : Nat} : (finRange n).length = n := length_ofFn
@[simp] theorem mem_finRange {n : Nat} (x : Fin n) : x ∈ finRange n := mem_ofFn.2 ⟨x, rfl⟩
@[simp] theorem getElem_finRange {i n : Nat} (h : i < (finRange n).length) :
    (finRange n)[i] = ⟨i, length_finRange (n := n) ▸ h⟩ := getElem_ofFn h

end List
