prelude
import Init.List.Map
import Init.List.Fold
import Init.Recursion.Preprocess
import Init.Tactic.Linear
import Init.Omega
import Init.Tactic.Ext

/-!
# Recursion through lists

A function on trees whose children are a list calls itself on the elements of that list. To see that these are
smaller, the list is rewritten to one whose elements carry the proof of membership.
-/

universe u v

namespace List

variable {α : Type u} {β : Type v}

/-! ## Elements with proofs -/

/-- `map` with a function that needs a proof about each element. -/
def pmap {P : α → Prop} (f : ∀ a, P a → β) : ∀ l : List α, (H : ∀ a ∈ l, P a) → List β
  | [], _ => []
  | a :: l, H => f a (H a (.head l)) :: pmap f l fun x hx => H x (.tail a hx)

/-- Each element together with a proof about it. -/
def attachWith (l : List α) (P : α → Prop) (H : ∀ x ∈ l, P x) : List {x // P x} := pmap Subtype.mk l H

/-- Each element together with the proof that it is one. -/
@[inline] def attach (l : List α) : List {x // x ∈ l} := attachWith l _ fun _ => id

/-- The elements without their proofs. -/
def unattach {p : α → Prop} (l : List {x // p x}) : List α := l.map (·.val)

@[simp] theorem pmap_nil {P : α → Prop} {f : ∀ a, P a → β} : pmap f [] (nofun) = [] := rfl
@[simp] theorem pmap_cons {P : α → Prop} {f : ∀ a, P a → β} {a : α} {l : List α} (h : ∀ b ∈ a :: l, P b) :
    pmap f (a :: l) h = f a (h a (.head l)) :: pmap f l fun x hx => h x (.tail a hx) := rfl

@[simp] theorem attach_nil : ([] : List α).attach = [] := rfl
@[simp] theorem unattach_nil {p : α → Prop} : ([] : List {x // p x}).unattach = [] := rfl
@[simp] theorem unattach_cons {p : α → Prop} {a : {x // p x}} {l : List {x // p x}} :
    (a :: l).unattach = a.val :: l.unattach := rfl

@[simp] theorem length_pmap {P : α → Prop} {f : ∀ a, P a → β} {l : List α} {H : ∀ a ∈ l, P a} :
    (pmap f l H).length = l.length := by
  induction l with
  | nil => rfl
  | cons a l ih => exact congrArg (· + 1) ih

@[simp] theorem length_attach {l : List α} : l.attach.length = l.length := length_pmap

theorem pmap_eq_map {p : α → Prop} {f : α → β} {l : List α} (H : ∀ a ∈ l, p a) :
    pmap (fun a _ => f a) l H = map f l := by
  induction l with
  | nil => rfl
  | cons a l ih => exact congrArg (f a :: ·) (ih _)

theorem map_pmap {γ : Type _} {p : α → Prop} {g : β → γ} {f : ∀ a, p a → β} {l : List α} (H : ∀ a ∈ l, p a) :
    map g (pmap f l H) = pmap (fun a h => g (f a h)) l H := by
  induction l with
  | nil => rfl
  | cons a l ih => exact congrArg (g (f a _) :: ·) (ih _)

theorem attachWith_map_val {p : α → Prop} {f : α → β} {l : List α} (H : ∀ a ∈ l, p a) :
    ((l.attachWith p H).map fun i => f i.val) = l.map f :=
  (map_pmap H).trans (pmap_eq_map H)

theorem attach_map_val {l : List α} {f : α → β} : (l.attach.map fun i => f i.val) = l.map f :=
  attachWith_map_val _

theorem attach_map_subtype_val (l : List α) : l.attach.map Subtype.val = l :=
  (attach_map_val (f := id)).trans (map_id l)

@[simp] theorem unattach_attach {l : List α} : l.attach.unattach = l := attach_map_subtype_val l
@[simp] theorem length_unattach {p : α → Prop} {l : List {x // p x}} : l.unattach.length = l.length := length_map ..

@[simp] theorem mem_attach (l : List α) (x : {x // x ∈ l}) : x ∈ l.attach := by
  have h : x.val ∈ l.attach.map Subtype.val := (attach_map_subtype_val l).symm ▸ x.property
  obtain ⟨y, hy, e⟩ := mem_map.mp h
  exact Subtype.ext e ▸ hy

/-! ## Sizes -/

theorem sizeOf_lt_of_mem [SizeOf α] {as : List α} {a : α} (h : a ∈ as) : sizeOf a < sizeOf as := by
  induction h with
  | head as => simp only [cons.sizeOf_spec]; omega
  | tail b _ ih => simp only [cons.sizeOf_spec]; omega

/-! ## Rewriting of recursive definitions -/

@[wf_preprocess] theorem map_wfParam {xs : List α} {f : α → β} :
    (wfParam xs).map f = xs.attach.unattach.map f := congrArg (map f) unattach_attach.symm

@[wf_preprocess] theorem map_unattach {P : α → Prop} {xs : List (Subtype P)} {f : α → β} :
    xs.unattach.map f = xs.map fun ⟨x, h⟩ =>
      binderNameHint x f <| binderNameHint h () <| f (wfParam x) := map_map ..

@[wf_preprocess] theorem foldl_wfParam {xs : List α} {f : β → α → β} {x : β} :
    (wfParam xs).foldl f x = xs.attach.unattach.foldl f x := congrArg (foldl f x) unattach_attach.symm

@[wf_preprocess] theorem foldl_unattach {P : α → Prop} {xs : List (Subtype P)} {f : β → α → β} {x : β} :
    xs.unattach.foldl f x = xs.foldl (fun s ⟨x, h⟩ =>
      binderNameHint s f <| binderNameHint x (f s) <| binderNameHint h () <| f s (wfParam x)) x := by
  induction xs generalizing x with
  | nil => rfl
  | cons y ys ih => exact ih (x := f x y.val)

@[wf_preprocess] theorem foldr_wfParam {xs : List α} {f : α → β → β} {x : β} :
    (wfParam xs).foldr f x = xs.attach.unattach.foldr f x := congrArg (foldr f x) unattach_attach.symm

@[wf_preprocess] theorem foldr_unattach {P : α → Prop} {xs : List (Subtype P)} {f : α → β → β} {x : β} :
    xs.unattach.foldr f x = xs.foldr (fun ⟨x, h⟩ s =>
      binderNameHint x f <| binderNameHint s (f x) <| binderNameHint h () <| f (wfParam x) s) x := foldr_map ..

@[wf_preprocess] theorem filter_wfParam {xs : List α} {f : α → Bool} :
    (wfParam xs).filter f = xs.attach.unattach.filter f := congrArg (filter f) unattach_attach.symm

@[wf_preprocess] theorem filter_unattach {P : α → Prop} {xs : List (Subtype P)} {f : α → Bool} :
    xs.unattach.filter f = (xs.filter fun ⟨x, h⟩ =>
      binderNameHint x f <| binderNameHint h () <| f (wfParam x)).unattach := by
  induction xs with
  | nil => rfl
  | cons x xs ih =>
    show (match f x.val with | true => x.val :: filter f (unattach xs) | false => filter f (unattach xs)) = unattach
      (match f x.val with | true => x :: filter (fun y => f y.val) xs | false => filter (fun y => f y.val) xs)
    cases f x.val
    · exact ih
    · exact congrArg (x.val :: ·) ih

@[wf_preprocess] theorem flatMap_wfParam {xs : List α} {f : α → List β} :
    (wfParam xs).flatMap f = xs.attach.unattach.flatMap f := congrArg (flatMap f) unattach_attach.symm

@[wf_preprocess] theorem flatMap_unattach {P : α → Prop} {xs : List (Subtype P)} {f : α → List β} :
    xs.unattach.flatMap f = xs.flatMap fun ⟨x, h⟩ =>
      binderNameHint x f <| binderNameHint h () <| f (wfParam x) := by
  induction xs with
  | nil => rfl
  | cons x xs ih => exact congrArg (f x.val ++ ·) ih

@[wf_preprocess] theorem all_wfParam {xs : List α} {f : α → Bool} :
    (wfParam xs).all f = xs.attach.unattach.all f := congrArg (all · f) unattach_attach.symm

@[wf_preprocess] theorem all_unattach {P : α → Prop} {xs : List (Subtype P)} {f : α → Bool} :
    xs.unattach.all f = xs.all fun ⟨x, h⟩ =>
      binderNameHint x f <| binderNameHint h () <| f (wfParam x) := by
  induction xs with
  | nil => rfl
  | cons x xs ih => exact congrArg (f x.val && ·) ih

@[wf_preprocess] theorem any_wfParam {xs : List α} {f : α → Bool} :
    (wfParam xs).any f = xs.attach.unattach.any f := congrArg (any · f) unattach_attach.symm

@[wf_preprocess] theorem any_unattach {P : α → Prop} {xs : List (Subtype P)} {f : α → Bool} :
    xs.unattach.any f = xs.any fun ⟨x, h⟩ =>
      binderNameHint x f <| binderNameHint h () <| f (wfParam x) := by
  induction xs with
  | nil => rfl
  | cons x xs ih => exact congrArg (f x.val || ·) ih

end List
