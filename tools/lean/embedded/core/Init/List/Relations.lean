prelude
import Init.List.Search
import Init.Logic.Simp

/-!
# Lists: relations

Membership, inclusion, sublists, prefixes, lexicographic order, `Pairwise`, and permutations, with the instances that
decide them.
-/

universe u v w

variable {α : Type u} {β : Type v} {γ : Type w}

namespace List

/-! ## Membership -/

/-- `a ∈ l`. -/
inductive Mem (a : α) : List α → Prop
  | head (as : List α) : Mem a (a :: as)
  | tail (b : α) {as : List α} : Mem a as → Mem a (b :: as)

instance instMembership : Membership α (List α) where
  mem l a := Mem a l

theorem mem_append_left {a : α} {as : List α} (bs : List α) (h : a ∈ as) : a ∈ as ++ bs := by
  induction h with
  | head => exact .head _
  | tail _ _ ih => exact .tail _ ih

theorem mem_append_right {b : α} (as : List α) {bs : List α} (h : b ∈ bs) : b ∈ as ++ bs := by
  induction as with
  | nil => exact h
  | cons _ _ ih => exact .tail _ ih

instance decidableBEx (p : α → Prop) [DecidablePred p] : ∀ l : List α, Decidable (Exists fun x => x ∈ l ∧ p x)
  | [] => isFalse nofun
  | x :: xs =>
    if h₁ : p x then isTrue ⟨x, .head _, h₁⟩
    else
      match decidableBEx p xs with
      | isTrue h₂ => isTrue (h₂.elim fun y h => ⟨y, .tail _ h.1, h.2⟩)
      | isFalse h₂ => isFalse fun
        | ⟨y, .tail _ h, hp⟩ => h₂ ⟨y, h, hp⟩
        | ⟨_, .head _, hp⟩ => h₁ hp

instance decidableBAll (p : α → Prop) [DecidablePred p] : ∀ l : List α, Decidable (∀ x, x ∈ l → p x)
  | [] => isTrue nofun
  | x :: xs =>
    if h₁ : p x then
      match decidableBAll p xs with
      | isTrue h₂ => isTrue fun
        | y, .tail _ h => h₂ y h
        | _, .head _ => h₁
      | isFalse h₂ => isFalse fun H => h₂ fun y hm => H y (.tail _ hm)
    else isFalse fun H => h₁ (H x (.head _))

/-! ## Inclusion -/

/-- Every element of the first list is an element of the second. -/
protected def Subset (l₁ l₂ : List α) := ∀ ⦃a : α⦄, a ∈ l₁ → a ∈ l₂

instance instHasSubset : HasSubset (List α) := ⟨List.Subset⟩

/-- The first list is the second with some elements left out, `l₁ <+ l₂`. -/
inductive Sublist {α : Type u} : List α → List α → Prop
  | slnil : Sublist [] []
  | cons {l₁ l₂ : List α} (a : α) : Sublist l₁ l₂ → Sublist l₁ (a :: l₂)
  | cons_cons {l₁ l₂ : List α} (a : α) : Sublist l₁ l₂ → Sublist (a :: l₁) (a :: l₂)

/-- The second list begins with the first, `l₁ <+: l₂`. -/
def IsPrefix (l₁ : List α) (l₂ : List α) : Prop := Exists fun t => l₁ ++ t = l₂

/-- The second list ends with the first, `l₁ <:+ l₂`. -/
def IsSuffix (l₁ : List α) (l₂ : List α) : Prop := Exists fun t => t ++ l₁ = l₂

/-- The first list stands in the second without gaps, `l₁ <:+: l₂`. -/
def IsInfix (l₁ : List α) (l₂ : List α) : Prop := Exists fun s => Exists fun t => s ++ l₁ ++ t = l₂

/-! ## Lexicographic order -/

/-- The lexicographic order of lists for an order of elements. -/
inductive Lex (r : α → α → Prop) : (as : List α) → (bs : List α) → Prop
  | nil {a l} : Lex r [] (a :: l)
  | rel {a₁ l₁ a₂ l₂} (h : r a₁ a₂) : Lex r (a₁ :: l₁) (a₂ :: l₂)
  | cons {a l₁ l₂} (h : Lex r l₁ l₂) : Lex r (a :: l₁) (a :: l₂)

instance decidableLex [DecidableEq α] (r : α → α → Prop) [h : DecidableRel r] :
    (l₁ l₂ : List α) → Decidable (Lex r l₁ l₂)
  | [], [] => isFalse nofun
  | [], _ :: _ => isTrue .nil
  | _ :: _, [] => isFalse nofun
  | a :: as, b :: bs =>
    match h a b with
    | isTrue h₁ => isTrue (.rel h₁)
    | isFalse h₁ =>
      if h₂ : a = b then
        match decidableLex r as bs with
        | isTrue h₃ => isTrue (h₂ ▸ .cons h₃)
        | isFalse h₃ => isFalse fun
          | .rel h => h₁ h
          | .cons h => h₃ h
      else isFalse fun
        | .rel h => h₁ h
        | .cons _ => h₂ rfl

/-- Lexicographic `<`. -/
protected abbrev lt [LT α] : List α → List α → Prop := Lex (· < ·)

instance instLT [LT α] : LT (List α) := ⟨List.lt⟩

instance decidableLT [DecidableEq α] [LT α] [DecidableLT α] (l₁ l₂ : List α) : Decidable (l₁ < l₂) :=
  decidableLex (· < ·) l₁ l₂

/-- Lexicographic `≤`: not greater. -/
@[reducible] protected def le [LT α] (as bs : List α) : Prop := ¬bs < as

instance instLE [LT α] : LE (List α) := ⟨List.le⟩

instance decidableLE [DecidableEq α] [LT α] [DecidableLT α] (l₁ l₂ : List α) : Decidable (l₁ ≤ l₂) :=
  inferInstanceAs (Decidable (Not _))

/-! ## Relations between all elements -/

/-- Each element is related to every later one. -/
inductive Pairwise (R : α → α → Prop) : List α → Prop
  | nil : Pairwise R []
  | cons : ∀ {a : α} {l : List α}, (∀ a', a' ∈ l → R a a') → Pairwise R l → Pairwise R (a :: l)

attribute [simp] Pairwise.nil

@[simp] theorem pairwise_cons {R : α → α → Prop} {a : α} {l : List α} :
    Pairwise R (a :: l) ↔ (∀ a', a' ∈ l → R a a') ∧ Pairwise R l :=
  ⟨fun | .cons h₁ h₂ => ⟨h₁, h₂⟩, fun ⟨h₁, h₂⟩ => h₂.cons h₁⟩

instance instDecidablePairwise {R : α → α → Prop} [DecidableRel R] : (l : List α) → Decidable (Pairwise R l)
  | [] => isTrue .nil
  | a :: l =>
    match instDecidablePairwise l, decidableBAll (R a) l with
    | isTrue hl, isTrue ha => isTrue (.cons ha hl)
    | isTrue _, isFalse ha => isFalse fun h => ha (pairwise_cons.mp h).1
    | isFalse hl, _ => isFalse fun h => hl (pairwise_cons.mp h).2

/-- No element occurs twice. -/
def Nodup : List α → Prop := Pairwise (· ≠ ·)

instance nodupDecidable [DecidableEq α] : ∀ l : List α, Decidable (Nodup l) := instDecidablePairwise

/-! ## Permutations -/

/-- The lists have the same elements, each equally often, `l₁ ~ l₂`. -/
inductive Perm : List α → List α → Prop
  | nil : Perm [] []
  | cons (x : α) {l₁ l₂ : List α} : Perm l₁ l₂ → Perm (x :: l₁) (x :: l₂)
  | swap (x y : α) (l : List α) : Perm (y :: x :: l) (x :: y :: l)
  | trans {l₁ l₂ l₃ : List α} : Perm l₁ l₂ → Perm l₂ l₃ → Perm l₁ l₃

/-- Is the one list a permutation of the other? -/
def isPerm [BEq α] : List α → List α → Bool
  | [], l₂ => l₂.isEmpty
  | a :: l₁, l₂ => l₂.contains a && l₁.isPerm (l₂.erase a)

end List
