prelude
import Init.Data.Bool
import Init.Data.Option
import Init.Logic.Quantifier
import Init.Recursion.Injective
import Init.Tactic.Operation

/-!
# Options: lemmas
-/

universe u v w

namespace Option

variable {α : Type u} {β : Type v} {γ : Type w}

/-! ## Elements -/

@[simp] theorem getD_none {a : α} : getD none a = a := rfl
@[simp] theorem getD_some {a b : α} : getD (some a) b = a := rfl
@[simp] theorem isSome_none : @isSome α none = false := rfl
@[simp] theorem isSome_some {a : α} : isSome (some a) = true := rfl
@[simp] theorem isNone_none : @isNone α none = true := rfl
@[simp] theorem isNone_some {a : α} : isNone (some a) = false := rfl
@[simp] theorem get_some (x : α) (h : isSome (some x) = true) : (some x).get h = x := rfl
@[simp] theorem some_get : ∀ {x : Option α} (h : isSome x = true), some (x.get h) = x
  | some _, _ => rfl
@[simp] theorem get!_none [Inhabited α] : (none : Option α).get! = default := rfl
@[simp] theorem get!_some [Inhabited α] {a : α} : (some a).get! = a := rfl
@[simp] theorem elim_none (x : β) (f : α → β) : Option.elim none x f = x := rfl
@[simp] theorem elim_some (x : β) (f : α → β) (a : α) : (some a).elim x f = f a := rfl

theorem default_eq_none : (default : Option α) = none := rfl
theorem some_ne_none (x : α) : some x ≠ none := nofun
theorem some_inj {a b : α} : some a = some b ↔ a = b := ⟨some.inj, congrArg some⟩

@[simp] theorem mem_def {a : α} {b : Option α} : a ∈ b ↔ b = some a := .rfl
theorem mem_some {a b : α} : a ∈ some b ↔ b = a := some_inj
theorem mem_some_iff {a b : α} : a ∈ some b ↔ b = a := mem_some
theorem mem_some_self (a : α) : a ∈ some a := rfl
@[simp] theorem not_mem_none (a : α) : a ∉ (none : Option α) := nofun
theorem mem_unique {o : Option α} {a b : α} (ha : a ∈ o) (hb : b ∈ o) : a = b := some.inj (ha.symm.trans hb)
theorem eq_some_unique {o : Option α} {a b : α} (ha : o = some a) (hb : o = some b) : a = b := mem_unique ha hb

protected theorem «forall» {p : Option α → Prop} : (∀ x, p x) ↔ p none ∧ ∀ x, p (some x) :=
  ⟨fun h => ⟨h none, fun x => h (some x)⟩, fun h => fun | none => h.1 | some x => h.2 x⟩
protected theorem «exists» {p : Option α → Prop} : (∃ x, p x) ↔ p none ∨ ∃ x, p (some x) :=
  ⟨fun | ⟨none, h⟩ => .inl h | ⟨some x, h⟩ => .inr ⟨x, h⟩, (·.elim (⟨_, ·⟩) fun ⟨_, h⟩ => ⟨_, h⟩)⟩
theorem eq_none_or_eq_some (a : Option α) : a = none ∨ ∃ x, a = some x := by
  cases a with
  | none => exact .inl rfl
  | some x => exact .inr ⟨x, rfl⟩

@[ext] theorem ext : ∀ {o₁ o₂ : Option α}, (∀ a, o₁ = some a ↔ o₂ = some a) → o₁ = o₂
  | none, none, _ => rfl
  | some _, _, H => ((H _).1 rfl).symm
  | _, some _, H => (H _).2 rfl

theorem get_mem : ∀ {o : Option α} (h : isSome o = true), o.get h ∈ o
  | some _, _ => rfl
theorem get_of_mem {a : α} : ∀ {o : Option α} (h : isSome o = true), a ∈ o → o.get h = a
  | _, _, rfl => rfl
theorem get_of_eq_some {a : α} : ∀ {o : Option α} (h : isSome o = true), o = some a → o.get h = a
  | _, _, rfl => rfl
theorem get_inj {o1 o2 : Option α} {h1} {h2} : o1.get h1 = o2.get h2 ↔ o1 = o2 :=
  match o1, o2, h1, h2 with
  | some _, some _, _, _ => some_inj.symm
theorem get_congr {o o' : Option α} {ho : o.isSome = true} (h : o = o') : o.get ho = o'.get (h ▸ ho) := by
  cases h; rfl
theorem get_eq_get! [Inhabited α] : (o : Option α) → {h : o.isSome = true} → o.get h = o.get!
  | some _, _ => rfl
theorem get_eq_getD {fallback : α} : (o : Option α) → {h : o.isSome = true} → o.get h = o.getD fallback
  | some _, _ => rfl
theorem some_get! [Inhabited α] : (o : Option α) → o.isSome = true → some o.get! = o
  | some _, _ => rfl
theorem get!_eq_getD [Inhabited α] (o : Option α) : o.get! = o.getD default := by cases o <;> rfl
theorem getD_of_ne_none {x : Option α} (hx : x ≠ none) (y : α) : some (x.getD y) = x := by
  cases x with
  | none => exact absurd rfl hx
  | some => rfl
theorem getD_eq_iff {o : Option α} {a b} : o.getD a = b ↔ (o = some b ∨ o = none ∧ a = b) := by
  cases o <;> simp

/-! ## Is there a value? -/

theorem isSome_iff_exists {x : Option α} : isSome x = true ↔ ∃ a, x = some a := by cases x <;> simp
theorem isSome_of_mem {x : Option α} {y : α} (h : y ∈ x) : x.isSome = true := isSome_iff_exists.2 ⟨y, h⟩
theorem isSome_of_eq_some {x : Option α} {y : α} (h : x = some y) : x.isSome = true := isSome_of_mem h
theorem isSome_eq_isSome {x : Option α} {y : Option β} : (isSome x = isSome y) ↔ (x = none ↔ y = none) := by
  cases x <;> cases y <;> simp
@[simp] theorem isNone_iff_eq_none {o : Option α} : o.isNone = true ↔ o = none := by cases o <;> simp
theorem isSome_iff_ne_none {o : Option α} : o.isSome = true ↔ o ≠ none := by cases o <;> simp
theorem ne_none_iff_isSome {o : Option α} : o ≠ none ↔ o.isSome = true := isSome_iff_ne_none.symm
theorem not_isSome_iff_eq_none {o : Option α} : ¬o.isSome = true ↔ o = none := by cases o <;> simp
theorem ne_none_iff_exists {o : Option α} : o ≠ none ↔ ∃ x, some x = o := by cases o <;> simp
theorem ne_none_iff_exists' {o : Option α} : o ≠ none ↔ ∃ x, o = some x := by cases o <;> simp
@[simp] theorem isSome_eq_false_iff {a : Option α} : isSome a = false ↔ a.isNone = true := by cases a <;> simp
@[simp] theorem isNone_eq_false_iff {a : Option α} : isNone a = false ↔ a.isSome = true := by cases a <;> simp
@[simp] theorem not_isSome (a : Option α) : (!a.isSome) = a.isNone := by cases a <;> rfl
@[simp] theorem not_isNone (a : Option α) : (!a.isNone) = a.isSome := by cases a <;> rfl
theorem eq_none_of_isNone {α : Type u} : ∀ {o : Option α}, o.isNone = true → o = none
  | none, _ => rfl
theorem eq_of_eq_some {α : Type u} : ∀ {x y : Option α}, (∀ z, x = some z ↔ y = some z) → x = y := ext
theorem eq_none_iff_forall_ne_some {o : Option α} : o = none ↔ ∀ a, o ≠ some a := by
  cases o with
  | none => simp
  | some a => exact ⟨nofun, fun h => absurd rfl (h a)⟩
theorem eq_none_iff_forall_some_ne {o : Option α} : o = none ↔ ∀ a, some a ≠ o :=
  eq_none_iff_forall_ne_some.trans (forall_congr' fun _ => ne_comm)
theorem eq_none_iff_forall_not_mem {o : Option α} : o = none ↔ ∀ a, a ∉ o := eq_none_iff_forall_ne_some
theorem eq_some_of_isSome : ∀ {o : Option α} (h : o.isSome = true), o = some (o.get h)
  | some _, _ => rfl
theorem eq_some_iff_get_eq {o : Option α} {a : α} : o = some a ↔ ∃ h : o.isSome = true, o.get h = a :=
  ⟨fun h => ⟨isSome_of_eq_some h, get_of_eq_some _ h⟩, fun ⟨h, e⟩ => e ▸ eq_some_of_isSome h⟩

/-! ## `map` and `bind` -/

@[simp] theorem map_none (f : α → β) : Option.map f none = none := rfl
@[simp] theorem map_some (f : α → β) (a : α) : Option.map f (some a) = some (f a) := rfl
@[simp] theorem bind_none (f : α → Option β) : Option.bind none f = none := rfl
@[simp] theorem bind_some (a : α) (f : α → Option β) : Option.bind (some a) f = f a := rfl
@[simp] theorem pure_def : pure = @some α := rfl
theorem pure_apply {x : α} : pure x = some x := rfl

section
variable {α β : Type u}
@[simp] theorem bind_eq_bind : bind = @Option.bind α β := rfl
@[simp] theorem map_eq_map {f : α → β} : Functor.map f = Option.map f := rfl
theorem bind_apply {x : Option α} {f : α → Option β} : bind x f = Option.bind x f := rfl
theorem map_apply {x : Option α} {f : α → β} : Functor.map f x = Option.map f x := rfl
end

@[simp] theorem map_id : (Option.map id : Option α → Option α) = id := by funext x; cases x <;> rfl
@[simp] theorem map_id_fun : Option.map (id : α → α) = id := map_id
@[simp] theorem map_id_fun' : Option.map (fun (a : α) => a) = id := map_id
theorem map_id_apply {x : Option α} : Option.map (id : α → α) x = x := by simp
theorem map_id' {x : Option α} : (x.map fun a => a) = x := congrFun map_id x
@[simp] theorem map_map (h : β → γ) (g : α → β) (x : Option α) : (x.map g).map h = x.map (h ∘ g) := by
  cases x <;> rfl
theorem comp_map (h : β → γ) (g : α → β) (x : Option α) : x.map (h ∘ g) = (x.map g).map h := (map_map ..).symm
@[simp] theorem map_comp_map (f : α → β) (g : β → γ) : Option.map g ∘ Option.map f = Option.map (g ∘ f) :=
  funext fun x => map_map g f x
@[simp] theorem map_eq_none_iff {x : Option α} {f : α → β} : x.map f = none ↔ x = none := by cases x <;> simp
@[simp] theorem map_eq_some_iff {x : Option α} {f : α → β} {b : β} :
    x.map f = some b ↔ ∃ a, x = some a ∧ f a = b := by
  cases x <;> simp
@[simp] theorem isSome_map {x : Option α} {f : α → β} : (x.map f).isSome = x.isSome := by cases x <;> rfl
@[simp] theorem isNone_map {x : Option α} {f : α → β} : (x.map f).isNone = x.isNone := by cases x <;> rfl
theorem map_congr {x : Option α} {f g : α → β} (h : ∀ a, x = some a → f a = g a) : x.map f = x.map g := by
  cases x with
  | none => rfl
  | some a => exact congrArg some (h a rfl)
theorem mem_map_of_mem {x : Option α} {a : α} (g : α → β) (h : a ∈ x) : g a ∈ Option.map g x := by cases h; rfl
theorem map_inj_right {f : α → β} {o o' : Option α} (w : ∀ x y, f x = f y → x = y) :
    o.map f = o'.map f ↔ o = o' := by
  cases o <;> cases o' <;> simp
  exact ⟨w _ _, congrArg f⟩
@[simp] theorem get_map {f : α → β} {o : Option α} {h : (o.map f).isSome = true} :
    (o.map f).get h = f (o.get (isSome_map ▸ h)) :=
  match o, h with
  | some _, _ => rfl
@[simp] theorem getD_map (f : α → β) (x : α) (o : Option α) : (o.map f).getD (f x) = f (getD o x) := by
  cases o <;> rfl
@[simp] theorem elim_map {f : α → β} {g' : γ} {g : β → γ} (o : Option α) :
    (o.map f).elim g' g = o.elim g' (g ∘ f) := by
  cases o <;> rfl

@[simp] theorem bind_fun_some (x : Option α) : x.bind some = x := by cases x <;> rfl
@[simp] theorem bind_fun_none (x : Option α) : x.bind (fun _ => none (α := β)) = none := by cases x <;> rfl
theorem bind_eq_some_iff {x : Option α} {f : α → Option β} {b : β} :
    x.bind f = some b ↔ ∃ a, x = some a ∧ f a = some b := by
  cases x <;> simp
@[simp] theorem bind_eq_none_iff {o : Option α} {f : α → Option β} :
    o.bind f = none ↔ ∀ a, o = some a → f a = none := by
  cases o <;> simp
theorem bind_assoc (x : Option α) (f : α → Option β) (g : β → Option γ) :
    (x.bind f).bind g = x.bind fun y => (f y).bind g := by
  cases x <;> rfl
theorem bind_comm {f : α → β → Option γ} (a : Option α) (b : Option β) :
    (a.bind fun x => b.bind (f x)) = b.bind fun y => a.bind fun x => f x y := by
  cases a <;> cases b <;> rfl
theorem bind_congr {α : Type u} {β : Type v} {o : Option α} {f g : α → Option β}
    (h : ∀ a, o = some a → f a = g a) : o.bind f = o.bind g := by
  cases o with
  | none => rfl
  | some a => exact h a rfl
theorem map_eq_bind {x : Option α} {f : α → β} : x.map f = x.bind (some ∘ f) := by cases x <;> rfl
theorem bind_map {f : α → β} {g : β → Option γ} {x : Option α} : (x.map f).bind g = x.bind (g ∘ f) := by
  cases x <;> rfl
@[simp] theorem map_bind {f : α → Option β} {g : β → γ} {x : Option α} :
    (x.bind f).map g = x.bind (Option.map g ∘ f) := by
  cases x <;> rfl
theorem join_none : (none : Option (Option α)).join = none := rfl
theorem join_some {o : Option α} : (some o).join = o := rfl
theorem join_eq_some_iff {x : Option (Option α)} {a : α} : x.join = some a ↔ x = some (some a) := by
  cases x <;> simp
theorem join_eq_none_iff {o : Option (Option α)} : o.join = none ↔ o = none ∨ o = some none := by
  cases o <;> simp

/-! ## Tests -/

@[simp] theorem all_none {p : α → Bool} : Option.all p none = true := rfl
@[simp] theorem all_some {p : α → Bool} {a : α} : Option.all p (some a) = p a := rfl
@[simp] theorem any_none {p : α → Bool} : Option.any p none = false := rfl
@[simp] theorem any_some {p : α → Bool} {a : α} : Option.any p (some a) = p a := rfl
@[simp] theorem any_true {o : Option α} : o.any (fun _ => true) = o.isSome := by cases o <;> rfl
@[simp] theorem any_false {o : Option α} : o.any (fun _ => false) = false := by cases o <;> rfl
@[simp] theorem all_true {o : Option α} : o.all (fun _ => true) = true := by cases o <;> rfl
@[simp] theorem all_false {o : Option α} : o.all (fun _ => false) = o.isNone := by cases o <;> rfl
theorem all_eq_true (p : α → Bool) (x : Option α) : x.all p = true ↔ ∀ y, x = some y → p y = true := by
  cases x <;> simp
theorem any_eq_true (p : α → Bool) (x : Option α) : x.any p = true ↔ ∃ y, x = some y ∧ p y = true := by
  cases x <;> simp
theorem all_eq_false (p : α → Bool) (x : Option α) : x.all p = false ↔ ∃ y, x = some y ∧ p y = false := by
  cases x <;> simp
theorem any_eq_false (p : α → Bool) (x : Option α) : x.any p = false ↔ ∀ y, x = some y → p y = false := by
  cases x <;> simp

@[simp] theorem filter_none (p : α → Bool) : none.filter p = none := rfl
theorem filter_some {p : α → Bool} {a : α} : Option.filter p (some a) = if p a = true then some a else none := rfl
theorem filter_some_pos {p : α → Bool} {a : α} (h : p a = true) : Option.filter p (some a) = some a := if_pos h
theorem filter_some_neg {p : α → Bool} {a : α} (h : p a = false) : Option.filter p (some a) = none :=
  if_neg (Bool.ne_true_of_eq_false h)
@[simp] theorem filter_eq_none_iff {o : Option α} {p : α → Bool} :
    o.filter p = none ↔ ∀ a, o = some a → ¬p a = true := by
  cases o with
  | none => simp
  | some a => cases h : p a <;> simp [filter_some, h]
@[simp] theorem filter_eq_some_iff {o : Option α} {p : α → Bool} {a : α} :
    o.filter p = some a ↔ o = some a ∧ p a = true := by
  cases o with
  | none => simp
  | some b =>
    cases h : p b <;> simp [filter_some, h]
    · intro e; rw [← e]; exact h
    · intro e; rw [← e]; exact h

@[simp] theorem guard_eq_some_iff {p : α → Bool} {a b : α} : guard p a = some b ↔ a = b ∧ p a = true := by
  cases h : p a <;> simp [guard, h]
@[simp] theorem guard_eq_none_iff {p : α → Bool} {a : α} : guard p a = none ↔ p a = false := by
  cases h : p a <;> simp [guard, h]
@[simp] theorem isSome_guard {p : α → Bool} {a : α} : (guard p a).isSome = p a := by
  cases h : p a <;> simp [guard, h]

/-! ## Choice -/

@[simp] theorem some_or {a : α} {o : Option α} : (some a).or o = some a := rfl
@[simp] theorem none_or {o : Option α} : none.or o = o := rfl
@[simp] theorem or_some {a : α} {o : Option α} : o.or (some a) = some (o.getD a) := by cases o <;> rfl
@[simp] theorem or_none {o : Option α} : Option.or o none = o := by cases o <;> rfl
@[simp] theorem or_self {o : Option α} : Option.or o o = o := by cases o <;> rfl
theorem or_assoc {o₁ o₂ o₃ : Option α} : (o₁.or o₂).or o₃ = o₁.or (o₂.or o₃) := by cases o₁ <;> rfl
@[simp] theorem isSome_or {o o' : Option α} : (o.or o').isSome = (o.isSome || o'.isSome) := by cases o <;> rfl
@[simp] theorem isNone_or {o o' : Option α} : (o.or o').isNone = (o.isNone && o'.isNone) := by cases o <;> rfl
@[simp] theorem or_eq_none_iff {o o' : Option α} : o.or o' = none ↔ o = none ∧ o' = none := by cases o <;> simp
@[simp] theorem or_eq_some_iff {o o' : Option α} {a : α} :
    o.or o' = some a ↔ o = some a ∨ (o = none ∧ o' = some a) := by
  cases o <;> simp
@[simp] theorem getD_or {o o' : Option α} {fallback : α} :
    (o.or o').getD fallback = o.getD (o'.getD fallback) := by
  cases o <;> rfl
theorem map_or {o o' : Option α} {f : α → β} : (o.or o').map f = (o.map f).or (o'.map f) := by cases o <;> rfl
theorem or_eq_orElse {o o' : Option α} : o.or o' = o.orElse fun _ => o' := by cases o <;> rfl
@[simp] theorem orElse_eq_or {o : Option α} {f : Unit → Option α} : o.orElse f = o.or (f ()) := by cases o <;> rfl
@[simp] theorem orElse_eq_orElse : HOrElse.hOrElse = @Option.orElse α := rfl

instance : Std.Associative (Option.or (α := α)) := ⟨@or_assoc _⟩
instance : Std.IdempotentOp (Option.or (α := α)) := ⟨@or_self _⟩
instance : Std.LawfulIdentity (Option.or (α := α)) none where
  left_id := @none_or _
  right_id := @or_none _

/-! ## Lists and comparison -/

@[simp] theorem toList_some (a : α) : (some a).toList = .cons a .nil := rfl
@[simp] theorem toList_none (α : Type u) : (none : Option α).toList = .nil := rfl

@[simp] theorem none_beq_none [BEq α] : ((none : Option α) == none) = true := rfl
@[simp] theorem none_beq_some [BEq α] (a : α) : ((none : Option α) == some a) = false := rfl
@[simp] theorem some_beq_none [BEq α] (a : α) : ((some a : Option α) == none) = false := rfl
@[simp] theorem some_beq_some [BEq α] {a b : α} : (some a == some b) = (a == b) := rfl

@[simp] theorem not_lt_none [LT α] {a : Option α} : ¬a < none := by cases a <;> exact id
@[simp] theorem none_lt_some [LT α] {a : α} : none < some a := trivial
@[simp] theorem some_lt_some [LT α] {a b : α} : some a < some b ↔ a < b := .rfl
@[simp] theorem none_le [LE α] {a : Option α} : none ≤ a := by cases a <;> exact trivial
@[simp] theorem not_some_le_none [LE α] {a : α} : ¬some a ≤ none := id
@[simp] theorem some_le_some [LE α] {a b : α} : some a ≤ some b ↔ a ≤ b := .rfl

/-- Is it `none`? This needs no equality of values. -/
@[inline] def decidableEqNone (o : Option α) : Decidable (o = none) :=
  decidable_of_decidable_of_iff isNone_iff_eq_none

end Option
