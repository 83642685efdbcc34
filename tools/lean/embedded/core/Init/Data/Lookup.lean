prelude
import Init.Data.GetElem
import Init.Data.OptionLemmas
import Init.Logic.Classical
import Init.Logic.Conditional

/-!
# Indexing: laws

Collections where `xs[i]?` and `xs[i]!` agree with `xs[i]`.
-/

universe u v w

/-- `xs[i]?` and `xs[i]!` are `xs[i]` where the index is valid, and nothing or the default elsewhere. -/
class LawfulGetElem (cont : Type u) (idx : Type v) (elem : outParam (Type w))
    (dom : outParam (cont → idx → Prop)) [ge : GetElem? cont idx elem dom] : Prop where
  getElem?_def (c : cont) (i : idx) [Decidable (dom c i)] :
      c[i]? = if h : dom c i then some (c[i]'h) else none
  getElem!_def [Inhabited elem] (c : cont) (i : idx) :
      c[i]! = match c[i]? with | some e => e | none => default

export LawfulGetElem (getElem?_def getElem!_def)

section
variable {cont : Type u} {idx : Type v} {elem : Type w} {dom : cont → idx → Prop}

instance (priority := low) instLawfulGetElemOfGetElem [GetElem cont idx elem dom] [∀ xs i, Decidable (dom xs i)] :
    LawfulGetElem cont idx elem dom where
  getElem?_def c i h := by
    by_cases hd : dom c i
    · rw [dif_pos hd]; exact dif_pos hd
    · rw [dif_neg hd]; exact dif_neg hd
  getElem!_def _ _ := rfl

variable [GetElem? cont idx elem dom] [LawfulGetElem cont idx elem dom]

@[simp] theorem getElem?_pos (c : cont) (i : idx) (h : dom c i) : c[i]? = some (c[i]'h) := by
  have : Decidable (dom c i) := .isTrue h
  rw [getElem?_def, dif_pos h]
@[simp] theorem getElem?_neg (c : cont) (i : idx) (h : ¬dom c i) : c[i]? = none := by
  have : Decidable (dom c i) := .isFalse h
  rw [getElem?_def, dif_neg h]
@[simp] theorem getElem!_pos [Inhabited elem] (c : cont) (i : idx) (h : dom c i) : c[i]! = c[i]'h := by
  rw [getElem!_def, getElem?_pos c i h]
@[simp] theorem getElem!_neg [Inhabited elem] (c : cont) (i : idx) (h : ¬dom c i) : c[i]! = default := by
  rw [getElem!_def, getElem?_neg c i h]

variable {c : cont} {i : idx} {e : elem}

theorem of_getElem?_eq_some [Decidable (dom c i)] (h : c[i]? = some e) : dom c i :=
  Decidable.byContradiction fun hn => Option.some_ne_none e (h.symm.trans (getElem?_neg c i hn))
theorem getElem?_eq_some_iff [Decidable (dom c i)] : c[i]? = some e ↔ Exists fun h : dom c i => c[i] = e := by
  constructor
  · intro h
    have hd := of_getElem?_eq_some h
    exact ⟨hd, Option.some.inj ((getElem?_pos c i hd).symm.trans h)⟩
  · rintro ⟨h, rfl⟩
    exact getElem?_pos c i h
theorem some_eq_getElem?_iff [Decidable (dom c i)] : some e = c[i]? ↔ Exists fun h : dom c i => c[i] = e :=
  eq_comm.trans getElem?_eq_some_iff
theorem getElem_of_getElem? [Decidable (dom c i)] (h : c[i]? = some e) : Exists fun h : dom c i => c[i] = e :=
  getElem?_eq_some_iff.mp h
@[simp] theorem getElem?_eq_none_iff (c : cont) (i : idx) [Decidable (dom c i)] : c[i]? = none ↔ ¬dom c i :=
  ⟨fun h hd => Option.some_ne_none _ ((getElem?_pos c i hd).symm.trans h), getElem?_neg c i⟩
@[simp] theorem none_eq_getElem?_iff (c : cont) (i : idx) [Decidable (dom c i)] : none = c[i]? ↔ ¬dom c i :=
  eq_comm.trans (getElem?_eq_none_iff c i)
@[simp] theorem some_getElem_eq_getElem?_iff [Decidable (dom c i)] (h : dom c i) :
    (some c[i] = c[i]?) ↔ True := by simp [h]
@[simp] theorem getElem?_eq_some_getElem_iff [Decidable (dom c i)] (h : dom c i) :
    (c[i]? = some c[i]) ↔ True := by simp [h]
@[simp] theorem isSome_getElem? (c : cont) (i : idx) [Decidable (dom c i)] : (c[i]?.isSome : Prop) = dom c i := by
  by_cases h : dom c i <;> simp [h]
@[simp] theorem get_getElem? (c : cont) (i : idx) [Decidable (dom c i)] (h) :
    c[i]?.get h = c[i]'((isSome_getElem? c i).mp h) :=
  Option.get_of_eq_some h (getElem?_pos c i ((isSome_getElem? c i).mp h))
end

namespace Fin
variable {cont : Type u} {elem : Type v} {dom : cont → Nat → Prop} {n : Nat}

instance instGetElemFinVal [GetElem cont Nat elem dom] : GetElem cont (Fin n) elem fun xs i => dom xs i.val where
  getElem xs i h := getElem xs i.1 h

instance instGetElem?FinVal [GetElem? cont Nat elem dom] : GetElem? cont (Fin n) elem fun xs i => dom xs i.val where
  getElem? xs i := getElem? xs i.val
  getElem! xs i := getElem! xs i.val

instance instLawfulGetElemFinVal [GetElem? cont Nat elem dom] [h : LawfulGetElem cont Nat elem dom] :
    LawfulGetElem cont (Fin n) elem fun xs i => dom xs i.val where
  getElem?_def _ _ _ := h.getElem?_def ..
  getElem!_def _ _ := h.getElem!_def ..

@[simp] theorem getElem_fin [GetElem cont Nat elem dom] (a : cont) (i : Fin n) (h : dom a i.val) :
    a[i] = a[i.1] := rfl
@[simp] theorem getElem?_fin [GetElem? cont Nat elem dom] (a : cont) (i : Fin n) : a[i]? = a[i.1]? := rfl
@[simp] theorem getElem!_fin [GetElem? cont Nat elem dom] (a : cont) (i : Fin n) [Inhabited elem] :
    a[i]! = a[i.1]! := rfl

end Fin
