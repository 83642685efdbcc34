prelude
import Init.List.Basic

/-!
# Lists: more definitions

Functions that search, count, erase, sort into parts, pair and generate, each with its defining equations.
-/

universe u v w

variable {α : Type u} {β : Type v} {γ : Type w}

namespace List

/-! ## Tests -/

/-- Does an element pass the test? -/
@[specialize] def any : (l : List α) → (p : α → Bool) → Bool
  | [], _ => false
  | h :: t, p => p h || any t p

@[simp] theorem any_nil {f : α → Bool} : [].any f = false := rfl
@[simp] theorem any_cons {a : α} {l : List α} {f : α → Bool} : (a :: l).any f = (f a || l.any f) := rfl

/-- Do all elements pass the test? -/
@[specialize] def all : List α → (α → Bool) → Bool
  | [], _ => true
  | h :: t, p => p h && all t p

@[simp] theorem all_nil {f : α → Bool} : [].all f = true := rfl
@[simp] theorem all_cons {a : α} {l : List α} {f : α → Bool} : (a :: l).all f = (f a && l.all f) := rfl

/-- Is one of the truth values `true`? -/
def or (bs : List Bool) : Bool := bs.any id

@[simp] theorem or_nil : [].or = false := rfl
@[simp] theorem or_cons {a : Bool} {l : List Bool} : (a :: l).or = (a || l.or) := rfl

/-- Are all the truth values `true`? -/
def and (bs : List Bool) : Bool := bs.all id

@[simp] theorem and_nil : [].and = true := rfl
@[simp] theorem and_cons {a : Bool} {l : List Bool} : (a :: l).and = (a && l.and) := rfl

/-- Is there an element equal to `a`? -/
def elem [BEq α] (a : α) : (l : List α) → Bool
  | [] => false
  | b :: bs =>
    match a == b with
    | true => true
    | false => elem a bs

@[simp] theorem elem_nil [BEq α] {a : α} : ([] : List α).elem a = false := rfl
theorem elem_cons [BEq α] {a b : α} {bs : List α} :
    (b :: bs).elem a = match a == b with | true => true | false => bs.elem a := rfl

/-- Is there an element equal to `a`? -/
abbrev contains [BEq α] (as : List α) (a : α) : Bool := elem a as

@[simp] theorem contains_nil [BEq α] {a : α} : ([] : List α).contains a = false := rfl

/-- Is the first list the beginning of the second? -/
def isPrefixOf [BEq α] : List α → List α → Bool
  | [], _ => true
  | _, [] => false
  | a :: as, b :: bs => a == b && isPrefixOf as bs

@[simp] theorem isPrefixOf_nil_left [BEq α] {l : List α} : isPrefixOf ([] : List α) l = true := by cases l <;> rfl
@[simp] theorem isPrefixOf_cons_nil [BEq α] {a : α} {as : List α} :
    isPrefixOf (a :: as) ([] : List α) = false := rfl
theorem isPrefixOf_cons_cons [BEq α] {a b : α} {as bs : List α} :
    isPrefixOf (a :: as) (b :: bs) = (a == b && isPrefixOf as bs) := rfl

/-- What follows the first list in the second, if that begins with it. -/
def isPrefixOf? [BEq α] : (l₁ : List α) → (l₂ : List α) → Option (List α)
  | [], l₂ => some l₂
  | _, [] => none
  | x₁ :: l₁, x₂ :: l₂ => if (x₁ == x₂) = true then isPrefixOf? l₁ l₂ else none

/-- Is the first list the end of the second? -/
def isSuffixOf [BEq α] (l₁ l₂ : List α) : Bool := isPrefixOf l₁.reverse l₂.reverse

@[simp] theorem isSuffixOf_nil_left [BEq α] {l : List α} : isSuffixOf ([] : List α) l = true :=
  isPrefixOf_nil_left

/-- What precedes the first list in the second, if that ends with it. -/
def isSuffixOf? [BEq α] (l₁ l₂ : List α) : Option (List α) :=
  Option.map List.reverse (isPrefixOf? l₁.reverse l₂.reverse)

/-- Are the elements of the first list among those of the second, in order? -/
def isSublist [BEq α] : List α → List α → Bool
  | [], _ => true
  | _, [] => false
  | l₁@(hd₁ :: tl₁), hd₂ :: tl₂ => if (hd₁ == hd₂) = true then tl₁.isSublist tl₂ else l₁.isSublist tl₂

/-! ## Finding -/

/-- The first element that passes a test. -/
@[specialize] def find? (p : α → Bool) : List α → Option α
  | [] => none
  | a :: as =>
    match p a with
    | true => some a
    | false => find? p as

@[simp] theorem find?_nil {p : α → Bool} : ([] : List α).find? p = none := rfl
theorem find?_cons {p : α → Bool} {a : α} {as : List α} :
    (a :: as).find? p = match p a with | true => some a | false => as.find? p := rfl

/-- The first value of a partial function on the elements. -/
@[specialize] def findSome? (f : α → Option β) : List α → Option β
  | [] => none
  | a :: as =>
    match f a with
    | some b => some b
    | none => findSome? f as

@[simp] theorem findSome?_nil {f : α → Option β} : ([] : List α).findSome? f = none := rfl
theorem findSome?_cons {f : α → Option β} {a : α} {as : List α} :
    (a :: as).findSome? f = match f a with | some b => some b | none => as.findSome? f := rfl

/-- The last element that passes a test. -/
@[specialize] def findRev? (p : α → Bool) : List α → Option α
  | [] => none
  | a :: as =>
    match findRev? p as with
    | some b => some b
    | none => if p a = true then some a else none

/-- The last value of a partial function on the elements. -/
@[specialize] def findSomeRev? (f : α → Option β) : List α → Option β
  | [] => none
  | a :: as =>
    match findSomeRev? f as with
    | some b => some b
    | none => f a

/-- The position of the first element that passes a test; the length if there is none. -/
@[inline] def findIdx (p : α → Bool) (l : List α) : Nat := go l 0 where
  /-- `findIdx`, counting on from a number. -/
  @[specialize] go : List α → Nat → Nat
  | [], n => n
  | a :: l, n => bif p a then n else go l (n + 1)

@[simp] theorem findIdx_nil {p : α → Bool} : [].findIdx p = 0 := rfl

/-- The position of the first element equal to `a`; the length if there is none. -/
def idxOf [BEq α] (a : α) : List α → Nat := findIdx (· == a)

@[simp] theorem idxOf_nil [BEq α] {x : α} : ([] : List α).idxOf x = 0 := rfl

/-- The position of the first element that passes a test. -/
@[inline] def findIdx? (p : α → Bool) (l : List α) : Option Nat := go l 0 where
  /-- `findIdx?`, counting on from a number. -/
  @[specialize] go : List α → Nat → Option Nat
  | [], _ => none
  | a :: l, i => if p a = true then some i else go l (i + 1)

/-- The position of the first element equal to `a`. -/
@[inline] def idxOf? [BEq α] (a : α) : List α → Option Nat := findIdx? (· == a)

/-- The value of a key in a list of pairs. -/
def lookup [BEq α] : α → List (α × β) → Option β
  | _, [] => none
  | a, (k, b) :: as =>
    match a == k with
    | true => some b
    | false => lookup a as

@[simp] theorem lookup_nil [BEq α] {a : α} : ([] : List (α × β)).lookup a = none := rfl
theorem lookup_cons [BEq α] {a k : α} {b : β} {as : List (α × β)} :
    ((k, b) :: as).lookup a = match a == k with | true => some b | false => as.lookup a := rfl

/-! ## Counting -/

/-- The number of elements that pass a test. -/
@[inline] def countP (p : α → Bool) (l : List α) : Nat := go l 0 where
  /-- `countP`, counting on from a number. -/
  @[specialize] go : List α → Nat → Nat
  | [], acc => acc
  | x :: xs, acc => bif p x then go xs (acc + 1) else go xs acc

/-- The number of elements equal to `a`. -/
@[inline] def count [BEq α] (a : α) : List α → Nat := countP (· == a)

/-! ## Changing elements -/

/-- Replace the first element equal to `a`. -/
def replace [BEq α] : (l : List α) → (a : α) → (b : α) → List α
  | [], _, _ => []
  | a :: as, b, c =>
    match b == a with
    | true => c :: as
    | false => a :: replace as b c

@[simp] theorem replace_nil [BEq α] {a b : α} : ([] : List α).replace a b = [] := rfl
theorem replace_cons [BEq α] {a b c : α} {as : List α} :
    (a :: as).replace b c = match b == a with | true => c :: as | false => a :: replace as b c := rfl

/-- Apply a function to what follows the first `i` elements. -/
@[inline] def modifyTailIdx (l : List α) (i : Nat) (f : List α → List α) : List α := go i l where
  /-- `modifyTailIdx` with the position first. -/
  @[specialize] go : Nat → List α → List α
  | 0, l => f l
  | _ + 1, [] => []
  | i + 1, a :: l => a :: go i l

@[simp] theorem modifyTailIdx_zero {l : List α} {f} : l.modifyTailIdx 0 f = f l := rfl
@[simp] theorem modifyTailIdx_succ_nil {f} {i : Nat} : ([] : List α).modifyTailIdx (i + 1) f = [] := rfl
@[simp] theorem modifyTailIdx_succ_cons {f} {i : Nat} {a : α} {l : List α} :
    (a :: l).modifyTailIdx (i + 1) f = a :: l.modifyTailIdx i f := rfl

/-- Apply a function to the first element. -/
@[inline] def modifyHead (f : α → α) : List α → List α
  | [] => []
  | a :: l => f a :: l

@[simp] theorem modifyHead_nil {f : α → α} : [].modifyHead f = [] := rfl
@[simp] theorem modifyHead_cons {a : α} {l : List α} {f : α → α} : (a :: l).modifyHead f = f a :: l := rfl

/-- Apply a function to the element at a position. -/
@[inline] def modify (l : List α) (i : Nat) (f : α → α) : List α := l.modifyTailIdx i (modifyHead f)

/-- Put an element before the first, unless the list contains it. -/
@[inline] protected def insert [BEq α] (a : α) (l : List α) : List α := if l.contains a = true then l else a :: l

/-- Put an element at a position. -/
def insertIdx (xs : List α) (i : Nat) (a : α) : List α := xs.modifyTailIdx i (cons a)

/-- Remove the first element equal to `a`. -/
protected def erase {α : Type u} [BEq α] : List α → α → List α
  | [], _ => []
  | a :: as, b =>
    match a == b with
    | true => as
    | false => a :: List.erase as b

@[simp] theorem erase_nil [BEq α] (a : α) : [].erase a = [] := rfl

/-- Remove the first element that passes a test. -/
def eraseP (p : α → Bool) : List α → List α
  | [] => []
  | a :: l => bif p a then l else a :: eraseP p l

/-- Remove the element at a position. -/
def eraseIdx : (l : List α) → (i : Nat) → List α
  | [], _ => []
  | _ :: as, 0 => as
  | a :: as, n + 1 => a :: eraseIdx as n

@[simp] theorem eraseIdx_nil {i : Nat} : ([] : List α).eraseIdx i = [] := rfl
@[simp] theorem eraseIdx_cons_zero {a : α} {as : List α} : (a :: as).eraseIdx 0 = as := rfl
@[simp] theorem eraseIdx_cons_succ {a : α} {as : List α} {i : Nat} :
    (a :: as).eraseIdx (i + 1) = a :: as.eraseIdx i := rfl

/-- Remove what occurs in the second list. -/
def removeAll [BEq α] (xs ys : List α) : List α := xs.filter fun x => !ys.elem x

@[simp] theorem nil_removeAll [BEq α] {ys : List α} : [].removeAll ys = [] := rfl

/-! ## Dividing -/

/-- The elements that pass a test, and the others. -/
@[inline] def partition (p : α → Bool) (as : List α) : List α × List α := loop as ([], []) where
  /-- `partition`, with the parts so far in reverse. -/
  @[specialize] loop : List α → List α × List α → List α × List α
  | [], (bs, cs) => (bs.reverse, cs.reverse)
  | a :: as, (bs, cs) =>
    match p a with
    | true => loop as (a :: bs, cs)
    | false => loop as (bs, a :: cs)

/-- The first elements that pass a test, and what follows. -/
@[inline] def span (p : α → Bool) (as : List α) : List α × List α := loop as [] where
  /-- `span`, with the first part so far in reverse. -/
  @[specialize] loop : List α → List α → List α × List α
  | [], acc => (acc.reverse, [])
  | a :: as, acc =>
    match p a with
    | true => loop as (a :: acc)
    | false => (acc.reverse, a :: as)

/-- The first `n` elements, and what follows. -/
def splitAt (n : Nat) (l : List α) : List α × List α := go l n [] where
  /-- `splitAt`, with the first part so far in reverse. -/
  go : List α → Nat → List α → List α × List α
  | [], _, _ => (l, [])
  | x :: xs, n + 1, acc => go xs n (x :: acc)
  | xs, _, acc => (acc.reverse, xs)

/-- The longest segments in which neighbours are related. -/
@[specialize] def splitBy (R : α → α → Bool) : List α → List (List α)
  | [] => []
  | a :: as => loop as a [] []
where
  /-- `splitBy`, with the segment and the segments so far in reverse. -/
  @[specialize] loop : List α → α → List α → List (List α) → List (List α)
  | a :: as, b, r, acc =>
    match R b a with
    | true => loop as a (b :: r) acc
    | false => loop as a [] ((b :: r).reverse :: acc)
  | [], ag, r, acc => ((ag :: r).reverse :: acc).reverse

/-- Remove the elements that are related to an earlier one. -/
def eraseDupsBy {α : Type u} (r : α → α → Bool) (as : List α) : List α := loop as [] where
  /-- `eraseDupsBy`, with the result so far in reverse. -/
  loop : List α → List α → List α
  | [], bs => bs.reverse
  | a :: as, bs =>
    match bs.any (r a) with
    | true => loop as bs
    | false => loop as (a :: bs)

/-- Remove the elements that are equal to an earlier one. -/
def eraseDups {α : Type u} [BEq α] (as : List α) : List α := eraseDupsBy (· == ·) as

/-- Remove the elements that are related to the one before. -/
def eraseRepsBy {α : Type u} (r : α → α → Bool) : List α → List α
  | [] => []
  | a :: as => loop a as []
where
  /-- `eraseRepsBy`, with the result so far in reverse. -/
  loop : α → List α → List α → List α
  | a, [], acc => (a :: acc).reverse
  | a, a' :: as, acc =>
    match r a a' with
    | true => loop a as acc
    | false => loop a' as (a :: acc)

/-- Remove the elements that are equal to the one before. -/
def eraseReps {α : Type u} [BEq α] (as : List α) : List α := eraseRepsBy (· == ·) as

end List
