prelude
import Init.List.Repeat

/-!
# Lists: folds, sums and tests of all elements
-/

universe u v w u₁ u₂ v₁ v₂

variable {α : Type u} {β : Type v} {γ : Type w} {α₁ : Type u₁} {α₂ : Type u₂} {β₁ : Type v₁} {β₂ : Type v₂}

namespace List

/-! ## `foldl` and `foldr` -/

section
variable {l l' : List α} {b : β}

@[simp] theorem foldl_append {f : β → α → β} {b : β} {l l' : List α} :
    (l ++ l').foldl f b = l'.foldl f (l.foldl f b) := by
  induction l generalizing b with
  | nil => rfl
  | cons a l ih => exact ih
@[simp] theorem foldr_append {f : α → β → β} {b : β} {l l' : List α} :
    (l ++ l').foldr f b = l.foldr f (l'.foldr f b) := by
  induction l with
  | nil => rfl
  | cons a l ih => exact congrArg (f a) ih
@[simp] theorem foldl_reverse {l : List α} {f : β → α → β} {b : β} :
    l.reverse.foldl f b = l.foldr (fun x y => f y x) b := by
  induction l with
  | nil => rfl
  | cons a l ih => simp [ih]
@[simp] theorem foldr_reverse {l : List α} {f : α → β → β} {b : β} :
    l.reverse.foldr f b = l.foldl (fun x y => f y x) b := by
  rw [← foldl_reverse (f := fun x y => f y x), reverse_reverse]
theorem foldl_eq_foldr_reverse {l : List α} {f : β → α → β} {b : β} :
    l.foldl f b = l.reverse.foldr (fun x y => f y x) b := foldr_reverse.symm
theorem foldr_eq_foldl_reverse {l : List α} {f : α → β → β} {b : β} :
    l.foldr f b = l.reverse.foldl (fun x y => f y x) b := foldl_reverse.symm
@[simp] theorem foldr_cons_eq_append {l : List α} {f : α → β} {l' : List β} :
    l.foldr (fun x ys => f x :: ys) l' = l.map f ++ l' := by
  induction l with
  | nil => rfl
  | cons a l ih => exact congrArg (cons _) ih
@[simp] theorem foldr_cons_eq_append' {l l' : List β} : l.foldr cons l' = l ++ l' := by
  induction l with
  | nil => rfl
  | cons a l ih => exact congrArg (cons _) ih
theorem foldr_cons_nil {l : List α} : l.foldr cons [] = l := by simp
@[simp] theorem foldl_flip_cons_eq_append {l : List α} {f : α → β} {l' : List β} :
    l.foldl (fun xs y => f y :: xs) l' = (l.map f).reverse ++ l' := by
  induction l generalizing l' with
  | nil => rfl
  | cons a l ih => simp [ih]
theorem foldl_flip_cons_eq_append' {l l' : List α} : l.foldl (fun xs y => y :: xs) l' = l.reverse ++ l' := by
  simp
@[simp] theorem foldr_append_eq_append {l : List α} {f : α → List β} {l' : List β} :
    l.foldr (f · ++ ·) l' = (l.map f).flatten ++ l' := by
  induction l with
  | nil => rfl
  | cons a l ih => simp [ih]
@[simp] theorem foldl_append_eq_append {l : List α} {f : α → List β} {l' : List β} :
    l.foldl (· ++ f ·) l' = l' ++ (l.map f).flatten := by
  induction l generalizing l' with
  | nil => simp
  | cons a l ih => simp [ih]
theorem foldl_map {f : β₁ → β₂} {g : α → β₂ → α} {l : List β₁} {init : α} :
    (l.map f).foldl g init = l.foldl (fun x y => g x (f y)) init := by
  induction l generalizing init with
  | nil => rfl
  | cons a l ih => exact ih
theorem foldr_map {f : α₁ → α₂} {g : α₂ → β → β} {l : List α₁} {init : β} :
    (l.map f).foldr g init = l.foldr (fun x y => g (f x) y) init := by
  induction l with
  | nil => rfl
  | cons a l ih => exact congrArg (g _) ih
theorem foldl_filter {p : α → Bool} {f : β → α → β} {l : List α} {init : β} :
    (l.filter p).foldl f init = l.foldl (fun x y => if p y then f x y else x) init := by
  induction l generalizing init with
  | nil => rfl
  | cons a l ih => by_cases h : p a <;> simp [h, ih]
theorem foldr_filter {p : α → Bool} {f : α → β → β} {l : List α} {init : β} :
    (l.filter p).foldr f init = l.foldr (fun x y => if p x then f x y else y) init := by
  induction l with
  | nil => rfl
  | cons a l ih => by_cases h : p a <;> simp [h, ih]
theorem foldl_flatten {f : β → α → β} {b : β} {L : List (List α)} :
    (flatten L).foldl f b = L.foldl (fun b l => l.foldl f b) b := by
  induction L generalizing b with
  | nil => rfl
  | cons l L ih => simp [ih]
theorem foldr_flatten {f : α → β → β} {b : β} {L : List (List α)} :
    (flatten L).foldr f b = L.foldr (fun l b => l.foldr f b) b := by
  induction L with
  | nil => rfl
  | cons l L ih => simp [ih]
theorem foldl_flatMap {f : α → List β} {g : γ → β → γ} {l : List α} {init : γ} :
    (l.flatMap f).foldl g init = l.foldl (fun acc x => (f x).foldl g acc) init := by
  induction l generalizing init with
  | nil => rfl
  | cons l L ih => simp [ih]
theorem foldl_assoc {op : α → α → α} [ha : Std.Associative op] {l : List α} {a₁ a₂ : α} :
    l.foldl op (op a₁ a₂) = op a₁ (l.foldl op a₂) := by
  induction l generalizing a₂ with
  | nil => rfl
  | cons a l ih => rw [foldl_cons, foldl_cons, ha.assoc, ih]
theorem foldr_assoc {op : α → α → α} [ha : Std.Associative op] {l : List α} {a₁ a₂ : α} :
    l.foldr op (op a₁ a₂) = op (l.foldr op a₁) a₂ := by
  induction l with
  | nil => rfl
  | cons a l ih => rw [foldr_cons, foldr_cons, ih, ha.assoc]
theorem foldl_hom (f : α₁ → α₂) {g₁ : α₁ → β → α₁} {g₂ : α₂ → β → α₂} {l : List β} {init : α₁}
    (H : ∀ x y, g₂ (f x) y = f (g₁ x y)) : l.foldl g₂ (f init) = f (l.foldl g₁ init) := by
  induction l generalizing init with
  | nil => rfl
  | cons a l ih => rw [foldl_cons, H, ih]; rfl
theorem foldr_hom (f : β₁ → β₂) {g₁ : α → β₁ → β₁} {g₂ : α → β₂ → β₂} {l : List α} {init : β₁}
    (H : ∀ x y, g₂ x (f y) = f (g₁ x y)) : l.foldr g₂ (f init) = f (l.foldr g₁ init) := by
  induction l with
  | nil => rfl
  | cons a l ih => rw [foldr_cons, ih, H]; rfl
theorem foldl_eq_apply_foldr {x init : α} {xs : List α} {f : α → α → α} [Std.Associative f]
    [Std.LawfulRightIdentity f init] : xs.foldl f x = f x (xs.foldr f init) := by
  induction xs generalizing x with
  | nil => exact (Std.LawfulRightIdentity.right_id x).symm
  | cons a l ih => rw [foldl_cons, foldl_assoc, ih]; rfl
theorem foldr_eq_foldl {init : α} {xs : List α} {f : α → α → α} [Std.Associative f] [Std.LawfulIdentity f init] :
    xs.foldr f init = xs.foldl f init := by
  rw [foldl_eq_apply_foldr (init := init), Std.LawfulLeftIdentity.left_id (op := f)]
theorem foldl_rel {l : List α} {f : β → α → β} {g : γ → α → γ} {a : β} {b : γ} {r : β → γ → Prop}
    (h : r a b) (h' : ∀ (a : α), a ∈ l → ∀ (c : β) (c' : γ), r c c' → r (f c a) (g c' a)) :
    r (l.foldl (fun acc a => f acc a) a) (l.foldl (fun acc a => g acc a) b) := by
  induction l generalizing a b with
  | nil => exact h
  | cons x l ih => exact ih (h' x (.head _) a b h) fun y m => h' y (.tail _ m)
theorem foldr_rel {l : List α} {f : α → β → β} {g : α → γ → γ} {a : β} {b : γ} {r : β → γ → Prop}
    (h : r a b) (h' : ∀ (a : α), a ∈ l → ∀ (c : β) (c' : γ), r c c' → r (f a c) (g a c')) :
    r (l.foldr (fun a acc => f a acc) a) (l.foldr (fun a acc => g a acc) b) := by
  induction l with
  | nil => exact h
  | cons x l ih => exact h' x (.head _) _ _ (ih fun y m => h' y (.tail _ m))
@[simp] theorem foldl_add_const {l : List α} {a b : Nat} : l.foldl (fun x _ => x + a) b = b + a * l.length := by
  induction l generalizing b with
  | nil => rfl
  | cons y l ih => rw [foldl_cons, ih, length_cons, Nat.mul_succ, Nat.add_assoc, Nat.add_comm a]
@[simp] theorem foldr_add_const {l : List α} {a b : Nat} : l.foldr (fun _ x => x + a) b = b + a * l.length := by
  induction l with
  | nil => rfl
  | cons y l ih => rw [foldr_cons, ih, length_cons, Nat.mul_succ, Nat.add_assoc]
end

/-- To show a property of a left fold, show it of the initial value and of every step. -/
def foldlRecOn {motive : β → Sort w} : ∀ (l : List α) (op : β → α → β) {b : β} (_ : motive b)
    (_ : ∀ (b : β) (_ : motive b) (a : α) (_ : a ∈ l), motive (op b a)), motive (List.foldl op b l)
  | [], _, _, hb, _ => hb
  | a :: l, op, b, hb, hl => foldlRecOn l op (hl b hb a (.head _)) fun y hy x m => hl y hy x (.tail _ m)

/-- To show a property of a right fold, show it of the initial value and of every step. -/
def foldrRecOn {motive : β → Sort w} : ∀ (l : List α) (op : α → β → β) {b : β} (_ : motive b)
    (_ : ∀ (b : β) (_ : motive b) (a : α) (_ : a ∈ l), motive (op a b)), motive (List.foldr op b l)
  | [], _, _, hb, _ => hb
  | a :: l, op, _, hb, hl => hl _ (foldrRecOn l op hb fun y hy x m => hl y hy x (.tail _ m)) a (.head _)

/-! ## Sums -/

section
variable [Add α] [Zero α]

@[simp] theorem sum_append [Std.LawfulLeftIdentity (α := α) (· + ·) 0] [Std.Associative (α := α) (· + ·)]
    {l₁ l₂ : List α} : (l₁ ++ l₂).sum = l₁.sum + l₂.sum := by
  induction l₁ with
  | nil => exact (Std.LawfulLeftIdentity.left_id (op := (· + ·)) l₂.sum).symm
  | cons a l ih => rw [cons_append, sum_cons, ih]; exact (Std.Associative.assoc (op := (· + ·)) a l.sum l₂.sum).symm
@[simp] theorem sum_singleton [Std.LawfulRightIdentity (· + ·) (0 : α)] {x : α} : [x].sum = x :=
  Std.LawfulRightIdentity.right_id (op := (· + ·)) x
@[simp] theorem sum_reverse [Std.Associative (α := α) (· + ·)] [hc : Std.Commutative (α := α) (· + ·)]
    [hl : Std.LawfulLeftIdentity (α := α) (· + ·) 0] (xs : List α) : xs.reverse.sum = xs.sum := by
  have h (a : α) : [a].sum = a := (hc.comm a 0).trans (hl.left_id a)
  induction xs with
  | nil => rfl
  | cons a l ih => rw [reverse_cons, sum_append, ih, h, sum_cons]; exact hc.comm _ _
end

theorem sum_eq_foldl [Zero α] [Add α] [Std.Associative (α := α) (· + ·)]
    [Std.LawfulIdentity (· + ·) (0 : α)] {xs : List α} : xs.sum = xs.foldl (init := 0) (· + ·) :=
  foldr_eq_foldl

end List
