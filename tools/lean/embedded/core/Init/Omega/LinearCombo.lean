prelude
import Init.Int.Order

/-!
# Linear combinations

What `omega` computes with: lists of coefficients and linear combinations of atoms. The tactic computes with them in
native code and leaves it to the kernel to compute them again. The functions are therefore written with recursors,
which the kernel reduces several times faster than compiled pattern matching.
-/

namespace Lean.Omega

/-- Coefficients, as a function on the indices of atoms that is `0` beyond the end of the list. -/
abbrev IntList := List Int

namespace IntList

/-- The `i`-th coefficient. -/
noncomputable def get (xs : IntList) : Nat → Int :=
  List.rec (fun _ => 0) (fun x _ get i => Nat.casesOn i x get) xs

@[simp] theorem get_nil {i : Nat} : get [] i = 0 := rfl
@[simp] theorem get_cons_zero {x : Int} {xs : IntList} : get (x :: xs) 0 = x := rfl
@[simp] theorem get_cons_succ {x : Int} {xs : IntList} {i : Nat} : get (x :: xs) (i + 1) = get xs i := rfl

/-- Replace the `i`-th coefficient, after filling up with `0`. -/
noncomputable def set (xs : IntList) (i : Nat) (y : Int) : IntList :=
  List.rec (fun i => Nat.rec [y] (fun _ set => 0 :: set) i)
    (fun x xs set i => Nat.casesOn i (y :: xs) fun i => x :: set i) xs i

@[simp] theorem set_nil_zero {y : Int} : set [] 0 y = [y] := rfl
@[simp] theorem set_nil_succ {i : Nat} {y : Int} : set [] (i + 1) y = 0 :: set [] i y := rfl
@[simp] theorem set_cons_zero {x : Int} {xs : IntList} {y : Int} : set (x :: xs) 0 y = y :: xs := rfl
@[simp] theorem set_cons_succ {x : Int} {xs : IntList} {i : Nat} {y : Int} :
    set (x :: xs) (i + 1) y = x :: set xs i y := rfl

/-- The first coefficient that is not `0`. -/
noncomputable def leading (xs : IntList) : Int :=
  List.rec 0 (fun x _ leading => bif Int.beq' x 0 then leading else x) xs

/-- The number of coefficients. -/
noncomputable def length (xs : IntList) : Nat := List.rec 0 (fun _ _ n => n.succ) xs

/-- Apply a function to each coefficient. -/
noncomputable def map (f : Int → Int) (xs : IntList) : IntList := List.rec [] (fun x _ ys => f x :: ys) xs

protected noncomputable def add (xs : IntList) : IntList → IntList :=
  List.rec (fun ys => ys) (fun x xs add ys => List.casesOn ys (x :: xs) fun y ys => (x + y) :: add ys) xs

protected noncomputable def neg : IntList → IntList := map fun x => -x

protected noncomputable def sub (xs : IntList) : IntList → IntList :=
  List.rec (fun ys => IntList.neg ys) (fun x xs sub ys => List.casesOn ys (x :: xs) fun y ys => (x - y) :: sub ys) xs

protected noncomputable def smul (xs : IntList) (i : Int) : IntList := map (fun x => i * x) xs

noncomputable instance : Add IntList := ⟨IntList.add⟩
noncomputable instance : Neg IntList := ⟨IntList.neg⟩
noncomputable instance : Sub IntList := ⟨IntList.sub⟩
noncomputable instance : HMul Int IntList IntList := ⟨fun i xs => xs.smul i⟩

/-- `a * xs + b * ys`. -/
noncomputable def combo (a : Int) (xs : IntList) (b : Int) (ys : IntList) : IntList :=
  IntList.add (xs.smul a) (ys.smul b)

/-- The value of the combination at the given atoms. -/
noncomputable def dot (xs : IntList) : IntList → Int :=
  List.rec (fun _ => 0) (fun x _ dot ys => List.casesOn ys 0 fun y ys => x * y + dot ys) xs

@[simp] theorem dot_nil_left {ys : IntList} : dot [] ys = 0 := rfl
@[simp] theorem dot_nil_right {xs : IntList} : dot xs [] = 0 := by cases xs <;> rfl
@[simp] theorem dot_cons₂ {x y : Int} {xs ys : IntList} : dot (x :: xs) (y :: ys) = x * y + dot xs ys := rfl

theorem dot_distrib_left : (xs ys zs : IntList) → dot (xs + ys) zs = dot xs zs + dot ys zs
  | [],      _,       _       => (Int.zero_add _).symm
  | _ :: _,  [],      _       => (Int.add_zero _).symm
  | _ :: _,  _ :: _,  []      => rfl
  | x :: xs, y :: ys, z :: zs => by
    show (x + y) * z + dot (xs + ys) zs = _
    rw [dot_distrib_left xs ys zs, Int.add_mul, dot_cons₂, dot_cons₂, Int.add_assoc, Int.add_assoc,
      Int.add_left_comm (y * z)]

theorem dot_smul_left : (xs ys : IntList) → (i : Int) → dot (i * xs) ys = i * dot xs ys
  | [],      _,       i => (Int.mul_zero i).symm
  | _ :: _,  [],      i => (Int.mul_zero i).symm
  | x :: xs, y :: ys, i => by
    show i * x * y + dot (i * xs) ys = _
    rw [dot_smul_left xs ys i, dot_cons₂, Int.mul_add, Int.mul_assoc]

theorem neg_eq_smul : (xs : IntList) → -xs = (-1 : Int) * xs
  | [] => rfl
  | x :: xs => by
    show -x :: -xs = -1 * x :: (-1 : Int) * xs
    rw [neg_eq_smul xs, ← Int.neg_eq_neg_one_mul]

theorem dot_neg_left (xs ys : IntList) : dot (-xs) ys = -dot xs ys := by
  rw [neg_eq_smul, dot_smul_left, ← Int.neg_eq_neg_one_mul]

theorem sub_eq_add_neg : (xs ys : IntList) → xs - ys = xs + -ys
  | [],      _       => rfl
  | _ :: _,  []      => rfl
  | x :: xs, y :: ys => congrArg ((x - y) :: ·) (sub_eq_add_neg xs ys)

theorem combo_eq_smul_add_smul (a : Int) (xs : IntList) (b : Int) (ys : IntList) :
    combo a xs b ys = a * xs + b * ys := rfl

theorem get_of_length_le : {xs : IntList} → {i : Nat} → length xs ≤ i → get xs i = 0
  | [],      _,     _ => rfl
  | _ :: _,  0,     h => absurd h (Nat.not_succ_le_zero _)
  | _ :: xs, _ + 1, h => get_of_length_le (xs := xs) (Nat.le_of_succ_le_succ h)

theorem dot_set_left : (xs ys : IntList) → (i : Nat) → (z : Int) →
    dot (set xs i z) ys = dot xs ys + (z - get xs i) * get ys i
  | [], [], i, z => by cases i <;> simp
  | [], y :: ys, 0, z => by simp
  | [], y :: ys, i + 1, z => by simp [dot_set_left [] ys i z]
  | x :: xs, [], i, z => by cases i <;> simp
  | x :: xs, y :: ys, 0, z => by
    show z * y + dot xs ys = x * y + dot xs ys + (z - x) * y
    rw [Int.sub_mul, Int.add_right_comm, Int.add_comm (x * y), Int.sub_add_cancel]
  | x :: xs, y :: ys, i + 1, z => by
    show x * y + dot (set xs i z) ys = x * y + dot xs ys + (z - get xs i) * get ys i
    rw [dot_set_left xs ys i z, Int.add_assoc]

theorem map_length (f : Int → Int) : (xs : IntList) → length (map f xs) = length xs
  | [] => rfl
  | _ :: xs => congrArg (· + 1) (map_length f xs)

end IntList

/-! ## Coefficients

`omega` names its lists of coefficients `Coeffs`, whatever they are made of. -/

abbrev Coeffs := IntList

namespace Coeffs

abbrev toList (xs : Coeffs) : List Int := xs
abbrev ofList (xs : List Int) : Coeffs := xs
noncomputable abbrev set (xs : Coeffs) (i : Nat) (y : Int) : Coeffs := IntList.set xs i y
noncomputable abbrev get (xs : Coeffs) (i : Nat) : Int := IntList.get xs i
noncomputable abbrev dot (xs ys : Coeffs) : Int := IntList.dot xs ys
noncomputable abbrev length (xs : Coeffs) : Nat := IntList.length xs
noncomputable abbrev leading (xs : Coeffs) : Int := IntList.leading xs
noncomputable abbrev smul (xs : Coeffs) (i : Int) : Coeffs := IntList.smul xs i
noncomputable abbrev combo (a : Int) (xs : Coeffs) (b : Int) (ys : Coeffs) : Coeffs := IntList.combo a xs b ys

/-- All coefficients are `0`. -/
def isZero (xs : Coeffs) : Prop := List.rec True (fun x _ isZero => x = 0 ∧ isZero) xs

noncomputable instance isZero.decidable (xs : Coeffs) : Decidable (isZero xs) :=
  List.rec (inferInstanceAs (Decidable True)) (fun x xs _ => inferInstanceAs (Decidable (x = 0 ∧ isZero xs))) xs

theorem dot_of_isZero : {xs ys : Coeffs} → isZero xs → dot xs ys = 0
  | [],     _,       _ => rfl
  | _ :: _, [],      _ => rfl
  | x :: xs, y :: ys, h => by
    show x * y + dot xs ys = 0
    rw [h.1, dot_of_isZero h.2, Int.zero_mul, Int.add_zero]

end Coeffs

/-! ## Linear combinations -/

/-- `const + Σ coeffs i * atom i`. -/
structure LinearCombo where
  const : Int := 0
  coeffs : Coeffs := []

namespace LinearCombo

instance : Inhabited LinearCombo := ⟨{ const := 1 }⟩

/-- The value at the given atoms. -/
noncomputable def eval (lc : LinearCombo) (values : Coeffs) : Int := lc.const + lc.coeffs.dot values

/-- The `i`-th atom. -/
noncomputable def coordinate (i : Nat) : LinearCombo where
  const := 0
  coeffs := Coeffs.set [] i 1

theorem coordinate_eval (i : Nat) (v : Coeffs) : (coordinate i).eval v = v.get i := by
  show 0 + IntList.dot (IntList.set [] i 1) v = IntList.get v i
  rw [IntList.dot_set_left, IntList.get_nil, Int.sub_zero, Int.one_mul, IntList.dot_nil_left, Int.zero_add,
    Int.zero_add]

section
variable {a0 a1 a2 a3 a4 a5 a6 a7 a8 a9 : Int} {t : List Int}

theorem coordinate_eval_0 : (coordinate 0).eval (.ofList (a0 :: t)) = a0 := coordinate_eval 0 _
theorem coordinate_eval_1 : (coordinate 1).eval (.ofList (a0 :: a1 :: t)) = a1 := coordinate_eval 1 _
theorem coordinate_eval_2 : (coordinate 2).eval (.ofList (a0 :: a1 :: a2 :: t)) = a2 := coordinate_eval 2 _
theorem coordinate_eval_3 : (coordinate 3).eval (.ofList (a0 :: a1 :: a2 :: a3 :: t)) = a3 := coordinate_eval 3 _
theorem coordinate_eval_4 : (coordinate 4).eval (.ofList (a0 :: a1 :: a2 :: a3 :: a4 :: t)) = a4 :=
  coordinate_eval 4 _
theorem coordinate_eval_5 : (coordinate 5).eval (.ofList (a0 :: a1 :: a2 :: a3 :: a4 :: a5 :: t)) = a5 :=
  coordinate_eval 5 _
theorem coordinate_eval_6 : (coordinate 6).eval (.ofList (a0 :: a1 :: a2 :: a3 :: a4 :: a5 :: a6 :: t)) = a6 :=
  coordinate_eval 6 _
theorem coordinate_eval_7 :
    (coordinate 7).eval (.ofList (a0 :: a1 :: a2 :: a3 :: a4 :: a5 :: a6 :: a7 :: t)) = a7 :=
  coordinate_eval 7 _
theorem coordinate_eval_8 :
    (coordinate 8).eval (.ofList (a0 :: a1 :: a2 :: a3 :: a4 :: a5 :: a6 :: a7 :: a8 :: t)) = a8 :=
  coordinate_eval 8 _
theorem coordinate_eval_9 :
    (coordinate 9).eval (.ofList (a0 :: a1 :: a2 :: a3 :: a4 :: a5 :: a6 :: a7 :: a8 :: a9 :: t)) = a9 :=
  coordinate_eval 9 _
end

noncomputable instance : Add LinearCombo := ⟨fun l₁ l₂ => ⟨l₁.const + l₂.const, l₁.coeffs + l₂.coeffs⟩⟩
noncomputable instance : Sub LinearCombo := ⟨fun l₁ l₂ => ⟨l₁.const - l₂.const, l₁.coeffs - l₂.coeffs⟩⟩
noncomputable instance : Neg LinearCombo := ⟨fun l => ⟨-l.const, -l.coeffs⟩⟩
noncomputable instance : HMul Int LinearCombo LinearCombo := ⟨fun i l => ⟨i * l.const, i * l.coeffs⟩⟩

theorem add_eval (l₁ l₂ : LinearCombo) (v : Coeffs) : (l₁ + l₂).eval v = l₁.eval v + l₂.eval v := by
  show l₁.const + l₂.const + IntList.dot (l₁.coeffs + l₂.coeffs) v = _
  rw [IntList.dot_distrib_left, eval, eval, Int.add_assoc, Int.add_assoc, Int.add_left_comm l₂.const]

theorem smul_eval (l : LinearCombo) (i : Int) (v : Coeffs) : (i * l).eval v = i * l.eval v := by
  show i * l.const + IntList.dot (i * l.coeffs) v = _
  rw [IntList.dot_smul_left, eval, Int.mul_add]

theorem neg_eval (lc : LinearCombo) (v : Coeffs) : (-lc).eval v = -lc.eval v := by
  show -lc.const + IntList.dot (-lc.coeffs) v = _
  rw [IntList.dot_neg_left, eval, Int.neg_add]

theorem sub_eval (l₁ l₂ : LinearCombo) (v : Coeffs) : (l₁ - l₂).eval v = l₁.eval v - l₂.eval v := by
  show l₁.const + -l₂.const + IntList.dot (l₁.coeffs - l₂.coeffs) v = _
  rw [IntList.sub_eq_add_neg, Int.sub_eq_add_neg, ← neg_eval]
  exact add_eval l₁ (-l₂) v

/-- The product, when one of the factors is constant. -/
noncomputable def mul (l₁ l₂ : LinearCombo) : LinearCombo :=
  l₂.const * l₁ + l₁.const * l₂ - { const := l₁.const * l₂.const }

theorem mul_eval (l₁ l₂ : LinearCombo) (v : Coeffs) (w : l₁.coeffs.isZero ∨ l₂.coeffs.isZero) :
    (mul l₁ l₂).eval v = l₁.eval v * l₂.eval v := by
  rw [mul, sub_eval, add_eval, smul_eval, smul_eval]
  show _ - (l₁.const * l₂.const + 0) = _
  rw [Int.add_zero]
  cases w with
  | inl h =>
    have : l₁.eval v = l₁.const := by rw [eval, Coeffs.dot_of_isZero h, Int.add_zero]
    rw [this, Int.mul_comm l₂.const, Int.add_comm, Int.add_sub_cancel]
  | inr h =>
    have : l₂.eval v = l₂.const := by rw [eval, Coeffs.dot_of_isZero h, Int.add_zero]
    rw [this, Int.add_sub_cancel, Int.mul_comm]

end LinearCombo

end Lean.Omega
