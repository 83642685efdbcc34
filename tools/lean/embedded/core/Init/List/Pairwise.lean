prelude
import Init.List.Prefix

/-!
# Lists: `Pairwise` and `Nodup`
-/

universe u v w

variable {α : Type u} {β : Type v} {γ : Type w}

namespace List

/-! ## `Pairwise` -/

section
variable {R S : α → α → Prop} {l l₁ l₂ : List α} {a : α}

theorem rel_of_pairwise_cons (p : Pairwise R (a :: l)) : ∀ {a'}, a' ∈ l → R a a' := fun m => (pairwise_cons.1 p).1 _ m
theorem Pairwise.of_cons (p : Pairwise R (a :: l)) : Pairwise R l := (pairwise_cons.1 p).2
theorem Pairwise.tail : ∀ {l : List α}, Pairwise R l → Pairwise R l.tail
  | [], h => h
  | _ :: _, h => h.of_cons
theorem Pairwise.imp {S : α → α → Prop} (H : ∀ {a b}, R a b → S a b) {l : List α} (h : Pairwise R l) :
    Pairwise S l := by
  induction h with
  | nil => exact .nil
  | cons h _ ih => exact .cons (fun a m => H (h a m)) ih
theorem Pairwise.imp_of_mem {S : α → α → Prop} (H : ∀ {a b}, a ∈ l → b ∈ l → R a b → S a b)
    (p : Pairwise R l) : Pairwise S l := by
  induction p with
  | nil => exact .nil
  | cons h _ ih =>
    exact .cons (fun a m => H (.head _) (.tail _ m) (h a m)) (ih fun m m' => H (.tail _ m) (.tail _ m'))
theorem Pairwise.iff {S : α → α → Prop} (H : ∀ {a b}, R a b ↔ S a b) {l : List α} : Pairwise R l ↔ Pairwise S l :=
  ⟨.imp H.1, .imp H.2⟩
theorem Pairwise.and (hR : Pairwise R l) (hS : Pairwise S l) : l.Pairwise fun a b => R a b ∧ S a b := by
  induction hR with
  | nil => exact .nil
  | cons h _ ih =>
    have ⟨hS, hS'⟩ := pairwise_cons.1 hS
    exact .cons (fun a m => ⟨h a m, hS a m⟩) (ih hS')
theorem pairwise_and_iff : (l.Pairwise fun a b => R a b ∧ S a b) ↔ Pairwise R l ∧ Pairwise S l :=
  ⟨fun h => ⟨h.imp (·.1), h.imp (·.2)⟩, fun h => h.1.and h.2⟩
theorem Pairwise.sublist (hs : l₁ <+ l₂) (h : l₂.Pairwise R) : l₁.Pairwise R := by
  induction hs with
  | slnil => exact h
  | cons _ _ ih => exact ih h.of_cons
  | cons_cons _ s ih =>
    have ⟨h, h'⟩ := pairwise_cons.1 h
    exact .cons (fun a m => h a (s.subset m)) (ih h')
theorem Sublist.pairwise (hs : l₁ <+ l₂) (h : l₂.Pairwise R) : l₁.Pairwise R := h.sublist hs
theorem pairwise_of_forall {l : List α} (H : ∀ x y, R x y) : Pairwise R l := by
  induction l with
  | nil => exact .nil
  | cons a l ih => exact .cons (fun b _ => H a b) ih
theorem pairwise_of_forall_mem_list {l : List α} {r : α → α → Prop} (h : ∀ a, a ∈ l → ∀ b, b ∈ l → r a b) :
    l.Pairwise r := by
  induction l with
  | nil => exact .nil
  | cons a l ih =>
    exact .cons (fun b m => h a (.head _) b (.tail _ m)) (ih fun a m b m' => h a (.tail _ m) b (.tail _ m'))
theorem pairwise_singleton (R : α → α → Prop) (a : α) : Pairwise R [a] := .cons nofun .nil
theorem pairwise_pair {a b : α} : Pairwise R [a, b] ↔ R a b := by simp
theorem pairwise_map {f : β → α} {l : List β} : (l.map f).Pairwise R ↔ l.Pairwise fun a b => R (f a) (f b) := by
  induction l with
  | nil => simp
  | cons a l ih => simp only [map_cons, pairwise_cons, forall_mem_map, ih]
theorem Pairwise.map {S : β → β → Prop} (f : α → β) (H : ∀ a b : α, R a b → S (f a) (f b)) (p : Pairwise R l) :
    Pairwise S (l.map f) := pairwise_map.2 (p.imp (H _ _))
theorem Pairwise.of_map {S : β → β → Prop} (f : α → β) (H : ∀ a b : α, S (f a) (f b) → R a b)
    (p : Pairwise S (l.map f)) : Pairwise R l := (pairwise_map.1 p).imp (H _ _)
theorem pairwise_filter {p : α → Bool} {l : List α} :
    Pairwise R (filter p l) ↔ Pairwise (fun x y => p x → p y → R x y) l := by
  induction l with
  | nil => simp
  | cons a l ih =>
    by_cases h : p a
    · simp [h, ih]
    · simp [h, ih]
theorem Pairwise.filter (p : α → Bool) (h : Pairwise R l) : Pairwise R (filter p l) := h.sublist filter_sublist
theorem pairwise_append {l₁ l₂ : List α} :
    (l₁ ++ l₂).Pairwise R ↔ l₁.Pairwise R ∧ l₂.Pairwise R ∧ ∀ a, a ∈ l₁ → ∀ b, b ∈ l₂ → R a b := by
  induction l₁ with
  | nil => simp
  | cons a l₁ ih =>
    simp only [cons_append, pairwise_cons, ih, forall_mem_append, forall_mem_cons]
    constructor
    · rintro ⟨⟨h₁, h₂⟩, h₃, h₄, h₅⟩; exact ⟨⟨h₁, h₃⟩, h₄, h₂, h₅⟩
    · rintro ⟨⟨h₁, h₃⟩, h₄, h₂, h₅⟩; exact ⟨⟨h₁, h₂⟩, h₃, h₄, h₅⟩
@[simp] theorem pairwise_reverse {l : List α} : l.reverse.Pairwise R ↔ l.Pairwise fun a b => R b a := by
  induction l with
  | nil => simp
  | cons a l ih =>
    rw [reverse_cons, pairwise_append, ih, pairwise_cons (R := fun a b => R b a)]
    constructor
    · exact fun h => ⟨fun b m => h.2.2 b (mem_reverse.2 m) a (.head _), h.1⟩
    · rintro ⟨h, h'⟩
      exact ⟨h', pairwise_singleton R a, fun b m c m' => mem_singleton.1 m' ▸ h b (mem_reverse.1 m)⟩
theorem pairwise_append_comm {R : α → α → Prop} (s : ∀ {x y}, R x y → R y x) {l₁ l₂ : List α} :
    Pairwise R (l₁ ++ l₂) ↔ Pairwise R (l₂ ++ l₁) := by
  rw [pairwise_append, pairwise_append]
  constructor <;> exact fun ⟨h₁, h₂, h⟩ => ⟨h₂, h₁, fun a m b m' => s (h b m' a m)⟩
@[simp] theorem pairwise_replicate {n : Nat} {a : α} : (replicate n a).Pairwise R ↔ n ≤ 1 ∨ R a a := by
  induction n with
  | zero => simp
  | succ n ih =>
    rw [replicate_succ, pairwise_cons, forall_mem_replicate, ih]
    constructor
    · rintro ⟨rfl | h, _⟩
      · exact .inl (Nat.le_refl 1)
      · exact .inr h
    · rintro (h | h)
      · obtain rfl := Nat.eq_zero_of_le_zero (Nat.le_of_succ_le_succ h)
        exact ⟨.inl rfl, .inl (Nat.zero_le 1)⟩
      · exact ⟨.inr h, .inr h⟩
theorem Pairwise.take {i : Nat} (h : Pairwise R l) : Pairwise R (l.take i) := h.sublist (take_sublist i l)
theorem Pairwise.drop {i : Nat} (h : Pairwise R l) : Pairwise R (l.drop i) := h.sublist (drop_sublist i l)
theorem Pairwise.forall_of_forall (H : ∀ ⦃x y⦄, R x y → R y x) (h₁ : ∀ x, x ∈ l → R x x) (h₂ : l.Pairwise R) :
    ∀ ⦃x⦄, x ∈ l → ∀ ⦃y⦄, y ∈ l → R x y := by
  induction h₂ with
  | nil => exact fun _ h => absurd h not_mem_nil
  | cons h _ ih =>
    rw [forall_mem_cons] at h₁
    intro x mx y my
    rcases mem_cons.1 mx with rfl | mx' <;> rcases mem_cons.1 my with rfl | my'
    · exact h₁.1
    · exact h y my'
    · exact H (h x mx')
    · exact ih h₁.2 mx' my'
theorem pairwise_iff_getElem {l : List α} :
    Pairwise R l ↔ ∀ (i j : Nat) (hi : i < l.length) (hj : j < l.length) (_ : i < j), R l[i] l[j] := by
  induction l with
  | nil => exact ⟨fun _ i _ hi => absurd hi (Nat.not_lt_zero i), fun _ => .nil⟩
  | cons a l ih =>
    rw [pairwise_cons, ih]
    constructor
    · rintro ⟨h, h'⟩ i j hi hj hij
      cases j with
      | zero => exact absurd hij (Nat.not_lt_zero i)
      | succ j =>
        cases i with
        | zero => exact h _ (getElem_mem _)
        | succ i => exact h' i j _ _ (Nat.lt_of_succ_lt_succ hij)
    · intro h
      refine ⟨fun b m => ?_, fun i j hi hj hij =>
        h (i + 1) (j + 1) (Nat.succ_lt_succ hi) (Nat.succ_lt_succ hj) (Nat.succ_lt_succ hij)⟩
      obtain ⟨i, hi, rfl⟩ := getElem_of_mem m
      exact h 0 (i + 1) (Nat.succ_pos _) (Nat.succ_lt_succ hi) (Nat.succ_pos i)
end

/-! ## `Nodup` -/

section
variable {l l₁ l₂ : List α} {a : α}

@[simp] theorem nodup_nil : @Nodup α [] := Pairwise.nil
@[simp] theorem nodup_cons {a : α} {l : List α} : Nodup (a :: l) ↔ a ∉ l ∧ Nodup l := by
  rw [Nodup, pairwise_cons]
  exact and_congr_left fun _ => forall_mem_ne
theorem nodup_singleton (a : α) : Nodup [a] := pairwise_singleton _ a
theorem Nodup.cons (ha : a ∉ l) (hl : Nodup l) : Nodup (a :: l) := nodup_cons.2 ⟨ha, hl⟩
theorem Nodup.of_cons (h : Nodup (a :: l)) : Nodup l := (nodup_cons.1 h).2
theorem Nodup.not_mem (h : Nodup (a :: l)) : a ∉ l := (nodup_cons.1 h).1
theorem Nodup.sublist (h : l₁ <+ l₂) (hl : Nodup l₂) : Nodup l₁ := Pairwise.sublist h hl
theorem Sublist.nodup (h : l₁ <+ l₂) (hl : Nodup l₂) : Nodup l₁ := hl.sublist h
theorem Nodup.filter (p : α → Bool) {l : List α} (h : Nodup l) : Nodup (filter p l) := h.sublist filter_sublist
theorem Nodup.tail : ∀ {l : List α}, Nodup l → Nodup l.tail
  | [], h => h
  | _ :: _, h => h.of_cons
theorem nodup_append {l₁ l₂ : List α} :
    (l₁ ++ l₂).Nodup ↔ l₁.Nodup ∧ l₂.Nodup ∧ ∀ a, a ∈ l₁ → ∀ b, b ∈ l₂ → a ≠ b := pairwise_append
@[simp] theorem nodup_reverse {l : List α} : Nodup l.reverse ↔ Nodup l :=
  pairwise_reverse.trans (Pairwise.iff ne_comm)
@[simp] theorem nodup_replicate {n : Nat} {a : α} : (replicate n a).Nodup ↔ n ≤ 1 := by
  rw [Nodup, pairwise_replicate]
  exact ⟨(·.elim id (absurd rfl)), .inl⟩
theorem Nodup.of_map (f : α → β) {l : List α} (h : Nodup (l.map f)) : Nodup l :=
  Pairwise.of_map f (fun _ _ h e => h (congrArg f e)) h
theorem Nodup.map {f : α → β} (hf : ∀ x y, f x = f y → x = y) {l : List α} (h : Nodup l) : Nodup (l.map f) :=
  Pairwise.map f (fun _ _ h e => h (hf _ _ e)) h
theorem getElem_inj {xs : List α} {i j : Nat} (h₀ : i < xs.length) (h₁ : j < xs.length) (h : xs.Nodup) :
    xs[i] = xs[j] ↔ i = j := by
  constructor
  · intro e
    have h := pairwise_iff_getElem.1 h
    rcases Nat.lt_trichotomy i j with hij | hij | hij
    · exact absurd e (h i j h₀ h₁ hij)
    · exact hij
    · exact absurd e.symm (h j i h₁ h₀ hij)
  · rintro rfl; rfl
end

end List
