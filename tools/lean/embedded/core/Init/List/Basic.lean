prelude
import Init.Data.GetElem
import Init.Data.Option

/-!
# Lists: definitions

The functions on lists, each with its defining equations as lemmas. Functions that search or compare are in
`Init.List.Search`, relations in `Init.List.Relations`.
-/

universe u v w

variable {α : Type u} {β : Type v} {γ : Type w}

/-! ## Equality -/

instance instInhabitedList : Inhabited (List α) where
  default := List.nil

/-- Lists of elements with decidable equality have decidable equality. -/
protected def List.hasDecEq {α : Type u} [DecidableEq α] : (xs ys : List α) → Decidable (xs = ys)
  | [], [] => isTrue rfl
  | _ :: _, [] => isFalse fun h => List.noConfusion rfl (heq_of_eq h)
  | [], _ :: _ => isFalse fun h => List.noConfusion rfl (heq_of_eq h)
  | x :: xs, y :: ys =>
    match decEq x y with
    | isFalse nxy => isFalse fun h => List.noConfusion rfl (heq_of_eq h) fun hxy _ => nxy (eq_of_heq hxy)
    | isTrue xy =>
      match List.hasDecEq xs ys with
      | isTrue rest => isTrue (xy ▸ rest ▸ rfl)
      | isFalse nrest => isFalse fun h => List.noConfusion rfl (heq_of_eq h) fun _ h' => nrest (eq_of_heq h')

instance instDecidableEqList {α : Type u} [DecidableEq α] : DecidableEq (List α) := fun xs ys => xs.hasDecEq ys

namespace List

/-- Equality of lists by equality of elements. -/
protected def beq [BEq α] : List α → List α → Bool
  | [], [] => true
  | a :: as, b :: bs => and (a == b) (List.beq as bs)
  | _, _ => false

@[simp] theorem beq_nil_nil [BEq α] : List.beq ([] : List α) ([] : List α) = true := rfl
@[simp] theorem beq_cons_nil [BEq α] {a : α} {as : List α} : List.beq (a :: as) [] = false := rfl
@[simp] theorem beq_nil_cons [BEq α] {a : α} {as : List α} : List.beq [] (a :: as) = false := rfl
theorem beq_cons_cons [BEq α] {a b : α} {as bs : List α} :
    List.beq (a :: as) (b :: bs) = (a == b && List.beq as bs) := rfl

instance instBEq [BEq α] : BEq (List α) := ⟨List.beq⟩

/-- Are the lists of one length, and their elements related? -/
@[specialize] def isEqv : (as bs : List α) → (eqv : α → α → Bool) → Bool
  | [], [], _ => true
  | a :: as, b :: bs, eqv => eqv a b && isEqv as bs eqv
  | _, _, _ => false

@[simp] theorem isEqv_nil_nil {eqv : α → α → Bool} : isEqv ([] : List α) [] eqv = true := rfl
@[simp] theorem isEqv_nil_cons {a : α} {as : List α} {eqv} : isEqv ([] : List α) (a :: as) eqv = false := rfl
@[simp] theorem isEqv_cons_nil {a : α} {as : List α} {eqv} : isEqv (a :: as : List α) [] eqv = false := rfl
theorem isEqv_cons_cons {a b : α} {as bs : List α} {eqv} :
    isEqv (a :: as) (b :: bs) eqv = (eqv a b && isEqv as bs eqv) := rfl

/-! ## Length and elements -/

/-- The number of elements. -/
def length : List α → Nat
  | nil => 0
  | cons _ as => HAdd.hAdd (length as) 1

@[simp] theorem length_nil : length ([] : List α) = 0 := rfl
@[simp] theorem length_singleton {a : α} : length [a] = 1 := rfl
@[simp] theorem length_cons {a : α} {as : List α} : (cons a as).length = as.length + 1 := rfl

/-- Is the list empty? -/
@[instance_reducible] def isEmpty : List α → Bool
  | [] => true
  | _ :: _ => false

@[simp] theorem isEmpty_nil : ([] : List α).isEmpty = true := rfl
@[simp] theorem isEmpty_cons {x : α} {xs : List α} : (x :: xs : List α).isEmpty = false := rfl
private theorem lt_of_succ_lt_succ {n m : Nat} (h : Nat.succ n < Nat.succ m) : n < m :=
  Nat.le_of_ble_eq_true (n := Nat.succ n) (Nat.ble_eq_true_of_le (n := Nat.succ (Nat.succ n)) h)

/-- The element at a position. -/
def get {α : Type u} : (as : List α) → Fin as.length → α
  | cons a _, ⟨0, _⟩ => a
  | cons _ as, ⟨Nat.succ i, h⟩ => get as ⟨i, lt_of_succ_lt_succ h⟩

instance instGetElemNatLtLength : GetElem (List α) Nat α fun as i => i < as.length where
  getElem as i h := as.get ⟨i, h⟩

@[simp] theorem getElem_cons_zero (a : α) (as : List α) (h : 0 < (a :: as).length) :
    @getElem (List α) Nat α (fun as i => i < as.length) _ (a :: as) 0 h = a := rfl
@[simp] theorem getElem_cons_succ (a : α) (as : List α) (i : Nat) (h : i + 1 < (a :: as).length) :
    @getElem (List α) Nat α (fun as i => i < as.length) _ (a :: as) (i + 1) h =
      @getElem (List α) Nat α (fun as i => i < as.length) _ as i (lt_of_succ_lt_succ h) := rfl

/-- What `as[i]?` computes. -/
@[instance_reducible] def get?Internal : (as : List α) → (i : Nat) → Option α
  | a :: _, 0 => some a
  | _ :: as, n + 1 => get?Internal as n
  | _, _ => none

/-- What `as[i]!` computes. -/
def get!Internal [Inhabited α] : (as : List α) → (i : Nat) → α
  | a :: _, 0 => a
  | _ :: as, n + 1 => get!Internal as n
  | _, _ => default

instance instGetElem?NatLtLength : GetElem? (List α) Nat α fun as i => i < as.length where
  getElem? as i := as.get?Internal i
  getElem! as i := as.get!Internal i

@[simp] theorem get?Internal_eq_getElem? {l : List α} {i : Nat} : l.get?Internal i = l[i]? := rfl
@[simp] theorem get!Internal_eq_getElem! [Inhabited α] {l : List α} {i : Nat} : l.get!Internal i = l[i]! := rfl

/-- The element at a position, or a default. -/
def getD (as : List α) (i : Nat) (fallback : α) : α := as[i]?.getD fallback

/-- The list with the element at a position replaced. -/
def set : (l : List α) → (n : Nat) → (a : α) → List α
  | cons _ as, 0, b => cons b as
  | cons a as, Nat.succ n, b => cons a (set as n b)
  | nil, _, _ => nil

/-! ## First and last -/

/-- The first element of a nonempty list. -/
def head : (as : List α) → as ≠ [] → α
  | a :: _, _ => a

@[simp] theorem head_cons {a : α} {l : List α} {h} : head (a :: l) h = a := rfl

/-- The first element, if any. -/
def head? : List α → Option α
  | [] => none
  | a :: _ => some a

@[simp] theorem head?_nil : head? ([] : List α) = none := rfl
@[simp] theorem head?_cons {a : α} {l : List α} : head? (a :: l) = some a := rfl

/-- The first element, or a default. -/
def headD : (as : List α) → (fallback : α) → α
  | [], fallback => fallback
  | a :: _, _ => a

@[simp] theorem headD_nil {d : α} : headD [] d = d := rfl
@[simp] theorem headD_cons {a : α} {l : List α} {d : α} : headD (a :: l) d = a := rfl

/-- The first element, or the default of the type. -/
def head! [Inhabited α] : List α → α
  | [] => default
  | a :: _ => a

/-- All but the first element. -/
def tail : List α → List α
  | [] => []
  | _ :: as => as

@[simp] theorem tail_nil : tail ([] : List α) = [] := rfl
@[simp] theorem tail_cons {a : α} {as : List α} : tail (a :: as) = as := rfl

/-- All but the first element of a nonempty list. -/
def tail? : List α → Option (List α)
  | [] => none
  | _ :: as => some as

@[simp] theorem tail?_nil : tail? ([] : List α) = none := rfl
@[simp] theorem tail?_cons {a : α} {l : List α} : tail? (a :: l) = some l := rfl

/-- All but the first element, or a default. -/
def tailD (l fallback : List α) : List α :=
  match l with
  | [] => fallback
  | _ :: tl => tl

@[simp] theorem tailD_nil {l' : List α} : tailD [] l' = l' := rfl
@[simp] theorem tailD_cons {a : α} {l : List α} {l' : List α} : tailD (a :: l) l' = l := rfl

/-- The last element of a nonempty list. -/
def getLast : ∀ (as : List α), as ≠ [] → α
  | [], h => absurd rfl h
  | [a], _ => a
  | _ :: b :: as, _ => getLast (b :: as) fun h => List.noConfusion rfl (heq_of_eq h)

/-- The last element, if any. -/
def getLast? : List α → Option α
  | [] => none
  | a :: as => some (getLast (a :: as) fun h => List.noConfusion rfl (heq_of_eq h))

@[simp] theorem getLast?_nil : @getLast? α [] = none := rfl

/-- The last element, or a default. -/
def getLastD : (as : List α) → (fallback : α) → α
  | [], a₀ => a₀
  | a :: as, _ => getLast (a :: as) fun h => List.noConfusion rfl (heq_of_eq h)

theorem getLastD_nil {a : α} : getLastD [] a = a := rfl
theorem getLastD_cons {a b : α} {l} : getLastD (b :: l) a = getLastD l b := by cases l <;> rfl

/-- The last element, or the default of the type. -/
def getLast! [Inhabited α] : List α → α
  | [] => default
  | a :: as => getLast (a :: as) fun h => List.noConfusion rfl (heq_of_eq h)

/-- All but the last element. -/
def dropLast {α : Type u} : List α → List α
  | [] => []
  | [_] => []
  | a :: as => a :: dropLast as

@[simp] theorem dropLast_nil : ([] : List α).dropLast = [] := rfl
@[simp] theorem dropLast_singleton {x : α} : [x].dropLast = [] := rfl
@[simp] theorem dropLast_cons_cons {x y : α} {zs : List α} :
    (x :: y :: zs).dropLast = x :: (y :: zs).dropLast := rfl

/-! ## Mapping, filtering, folding -/

/-- Apply a function to every element. -/
@[specialize] def map (f : α → β) : (l : List α) → List β
  | [] => []
  | a :: as => f a :: map f as

@[simp] theorem map_nil {f : α → β} : map f [] = [] := rfl
@[simp] theorem map_cons {f : α → β} {a : α} {l : List α} : map f (a :: l) = f a :: map f l := rfl

/-- The elements that pass a test. -/
def filter (p : α → Bool) : (l : List α) → List α
  | [] => []
  | a :: as =>
    match p a with
    | true => a :: filter p as
    | false => filter p as

@[simp] theorem filter_nil {p : α → Bool} : filter p [] = [] := rfl

/-- Apply a partial function to every element, dropping where it has no value. -/
def filterMap (f : α → Option β) : List α → List β
  | [] => []
  | a :: as =>
    match f a with
    | none => filterMap f as
    | some b => b :: filterMap f as

@[simp] theorem filterMap_nil {f : α → Option β} : filterMap f [] = [] := rfl
theorem filterMap_cons {f : α → Option β} {a : α} {l : List α} :
    filterMap f (a :: l) =
      match f a with
      | none => filterMap f l
      | some b => b :: filterMap f l := rfl

/-- Combine the elements from the left. -/
@[specialize] def foldl {α : Type u} {β : Type v} (f : α → β → α) : (init : α) → List β → α
  | a, nil => a
  | a, cons b l => foldl f (f a b) l

@[simp] theorem foldl_nil {f : β → α → β} {b : β} : [].foldl f b = b := rfl
@[simp] theorem foldl_cons {a : α} {l : List α} {f : β → α → β} {b : β} :
    (a :: l).foldl f b = l.foldl f (f b a) := rfl

/-- Combine the elements from the right. -/
@[specialize] def foldr (f : α → β → β) (init : β) : (l : List α) → β
  | [] => init
  | a :: l => f a (foldr f init l)

@[simp] theorem foldr_nil {f : α → β → β} {b : β} : [].foldr f b = b := rfl
@[simp] theorem foldr_cons {a : α} {l : List α} {f : α → β → β} {b : β} :
    (a :: l).foldr f b = f a (l.foldr f b) := rfl

/-! ## Appending and reversing -/

/-- One list after another, `xs ++ ys`. -/
protected def append : (xs ys : List α) → List α
  | nil, bs => bs
  | cons a as, bs => cons a (List.append as bs)

instance instAppend : Append (List α) := ⟨List.append⟩

@[simp] theorem append_eq {as bs : List α} : List.append as bs = as ++ bs := rfl
@[simp] theorem nil_append (as : List α) : [] ++ as = as := rfl
@[simp] theorem cons_append {a : α} {as bs : List α} : (a :: as) ++ bs = a :: (as ++ bs) := rfl
@[simp] theorem append_nil (as : List α) : as ++ [] = as := by
  induction as with
  | nil => rfl
  | cons a as ih => exact congrArg (cons a) ih
@[simp] theorem append_assoc (as bs cs : List α) : (as ++ bs) ++ cs = as ++ (bs ++ cs) := by
  induction as with
  | nil => rfl
  | cons a as ih => exact congrArg (cons a) ih
theorem append_cons (as : List α) (b : α) (bs : List α) : as ++ b :: bs = as ++ [b] ++ bs :=
  (append_assoc as [b] bs).symm

/-- The list with an element put after the last. -/
def concat {α : Type u} : List α → α → List α
  | nil, b => cons b nil
  | cons a as, b => cons a (concat as b)

@[simp] theorem concat_eq_append {as : List α} {a : α} : as.concat a = as ++ [a] := by
  induction as with
  | nil => rfl
  | cons b as ih => exact congrArg (cons b) ih

/-- `reverseAux as bs` is `as.reverse ++ bs`. -/
def reverseAux : List α → List α → List α
  | [], r => r
  | a :: l, r => reverseAux l (a :: r)

@[simp] theorem reverseAux_nil {r : List α} : reverseAux [] r = r := rfl
@[simp] theorem reverseAux_cons {a : α} {l r : List α} : reverseAux (a :: l) r = reverseAux l (a :: r) := rfl

/-- The elements in reverse order. -/
def reverse (as : List α) : List α := reverseAux as []

@[simp] theorem reverse_nil : reverse ([] : List α) = [] := rfl
theorem reverseAux_eq_append {as bs : List α} : reverseAux as bs = reverseAux as [] ++ bs := by
  induction as generalizing bs with
  | nil => rfl
  | cons a as ih => rw [reverseAux, reverseAux, ih (bs := a :: bs), ih (bs := [a]), append_assoc]; rfl
@[simp] theorem reverse_cons {a : α} {as : List α} : reverse (a :: as) = reverse as ++ [a] :=
  reverseAux_eq_append (as := as)
theorem reverseAux_reverseAux {as bs cs : List α} :
    reverseAux (reverseAux as bs) cs = reverseAux bs (reverseAux (reverseAux as []) cs) := by
  induction as generalizing bs cs with
  | nil => rfl
  | cons a as ih => rw [reverseAux, ih, reverseAux, reverseAux, ih (bs := [a])]; rfl

/-- All the lists, one after another. -/
def flatten : List (List α) → List α
  | nil => nil
  | cons l L => List.append l (flatten L)

@[simp] theorem flatten_nil : List.flatten ([] : List (List α)) = [] := rfl
@[simp] theorem flatten_cons {l : List α} {L : List (List α)} : (l :: L).flatten = l ++ L.flatten := rfl

/-- The list of one element. -/
@[inline] protected def singleton {α : Type u} (a : α) : List α := [a]

instance instSingleton : Singleton α (List α) := ⟨List.singleton⟩

/-- Map every element to a list, and put these one after another. -/
@[inline] def flatMap {α : Type u} {β : Type v} (b : α → List β) (as : List α) : List β := flatten (map b as)

@[simp] theorem flatMap_nil {f : α → List β} : List.flatMap f [] = [] := rfl
@[simp] theorem flatMap_cons {x : α} {xs : List α} {f : α → List β} :
    List.flatMap f (x :: xs) = f x ++ List.flatMap f xs := rfl

instance instEmptyCollection : EmptyCollection (List α) := ⟨List.nil⟩

@[simp] theorem empty_eq : (∅ : List α) = [] := rfl

instance instMonad : Monad List.{u} where
  pure := List.singleton
  bind x f := x.flatMap f
  map := List.map

end List
