prelude
import Init.Data.BoolCond
import Init.Nat.DivLemmas

/-!
# Natural numbers: operations on binary digits

`&&&`, `|||`, `^^^` act on every binary digit. `testBit` reads the digits, and numbers with the same digits are
equal, so every law is a law of truth values.
-/

namespace Nat

/-! ## Definitions -/

/-- Apply a truth function to the last `fuel` digits. -/
def bitwiseFuel (f : Bool → Bool → Bool) : (fuel n m : Nat) → Nat
  | 0,        _, _ => 0
  | fuel + 1, n, m => 2 * bitwiseFuel f fuel (n / 2) (m / 2) + cond (f (beq (n % 2) 1) (beq (m % 2) 1)) 1 0

/-- Apply a truth function to the binary digits of two numbers; it should send `false false` to `false`. -/
def bitwise (f : Bool → Bool → Bool) (n m : Nat) : Nat := bitwiseFuel f (n + m) n m

@[extern "lean_nat_land"]
def land : @& Nat → @& Nat → Nat := bitwise and
@[extern "lean_nat_lor"]
def lor : @& Nat → @& Nat → Nat := bitwise or
@[extern "lean_nat_lxor"]
def xor : @& Nat → @& Nat → Nat := bitwise bne

instance instAndOp : AndOp Nat := ⟨Nat.land⟩
instance instOrOp : OrOp Nat := ⟨Nat.lor⟩
instance instXorOp : XorOp Nat := ⟨Nat.xor⟩

/-- The binary digit at place `n`, counted from the last. -/
def testBit (m n : Nat) : Bool := 1 &&& (m >>> n) != 0

/-! ## Digits -/

private def digit (n i : Nat) : Bool := beq (n / 2 ^ i % 2) 1

private theorem digit_zero (n : Nat) : digit n 0 = beq (n % 2) 1 := by rw [digit, Nat.pow_zero, Nat.div_one]
private theorem digit_succ (n i : Nat) : digit n (i + 1) = digit (n / 2) i := by
  rw [digit, digit, Nat.div_div_eq_div_mul, ← pow_add_one']
private theorem zero_digit (i : Nat) : digit 0 i = false := by rw [digit, Nat.zero_div]; rfl
private theorem beq_cond (b : Bool) : beq (cond b 1 0) 1 = b := by cases b <;> rfl

private theorem digit_bitwiseFuel {f : Bool → Bool → Bool} (hf : f false false = false) :
    ∀ {fuel n m : Nat}, n + m ≤ fuel → ∀ i, digit (bitwiseFuel f fuel n m) i = f (digit n i) (digit m i) := by
  intro fuel
  induction fuel with
  | zero =>
    intro n m h i
    have e := Nat.add_eq_zero_iff.mp (eq_zero_of_le_zero h)
    rw [e.1, e.2, zero_digit, hf]
    exact zero_digit i
  | succ fuel ih =>
    intro n m h i
    have hb : cond (f (beq (n % 2) 1) (beq (m % 2) 1)) 1 0 < 2 := by
      cases f (beq (n % 2) 1) (beq (m % 2) 1) <;> decide
    rw [bitwiseFuel]
    cases i with
    | zero => rw [digit_zero, digit_zero, digit_zero, mul_add_mod_self_left, mod_eq_of_lt hb, beq_cond]
    | succ i =>
      have l : n / 2 + m / 2 ≤ fuel := by omega
      rw [digit_succ, digit_succ, digit_succ, mul_add_div Nat.two_pos, div_eq_of_lt hb, Nat.add_zero, ih l]

private theorem digit_ext {x : Nat} : ∀ {y : Nat}, (∀ i, digit x i = digit y i) → x = y := by
  induction x using Nat.strongRecOn with
  | ind x ih =>
    intro y h
    have key : x % 2 = y % 2 := by
      have h0 := h 0
      rw [digit_zero, digit_zero] at h0
      cases mod_two_eq_zero_or_one x with
      | inl e => cases mod_two_eq_zero_or_one y with
        | inl e' => rw [e, e']
        | inr e' => rw [e, e'] at h0; cases h0
      | inr e => cases mod_two_eq_zero_or_one y with
        | inl e' => rw [e, e'] at h0; cases h0
        | inr e' => rw [e, e']
    have half : x / 2 = y / 2 := by
      match eq_zero_or_pos x, eq_zero_or_pos y with
      | Or.inr p, _ =>
        exact ih (x / 2) (div_lt_self p Nat.one_lt_two) fun i => by rw [← digit_succ, ← digit_succ, h]
      | Or.inl e, Or.inl e' => rw [e, e']
      | Or.inl e, Or.inr p =>
        have z := log2_self_le (ne_of_gt p)
        have t := h y.log2
        have d : y / 2 ^ y.log2 = 1 :=
          Nat.div_eq_of_lt_le (by omega) (Nat.lt_of_lt_of_le lt_log2_self (by rw [Nat.pow_add_one]; omega))
        rw [e, zero_digit, digit, d] at t
        cases t
    have := div_add_mod x 2
    have := div_add_mod y 2
    omega

theorem one_and_eq_mod_two (n : Nat) : 1 &&& n = n % 2 := by
  refine digit_ext fun i => ?_
  show digit (bitwiseFuel and (1 + n) 1 n) i = _
  rw [digit_bitwiseFuel rfl (Nat.le_refl _)]
  cases i with
  | zero => rw [digit_zero, digit_zero, digit_zero, mod_mod]; rfl
  | succ i =>
    have e : n % 2 / 2 = 0 := mod_div_self n 2
    rw [digit_succ, digit_succ (n % 2), e, zero_digit]
    rfl

private theorem testBit_eq_digit (m n : Nat) : testBit m n = digit m n := by
  rw [testBit, one_and_eq_mod_two, shiftRight_eq_div_pow, digit]
  cases mod_two_eq_zero_or_one (m / 2 ^ n) with
  | inl e => rw [e]; rfl
  | inr e => rw [e]; rfl

theorem testBit_eq_decide_div_mod_eq {x i : Nat} : x.testBit i = decide (x / 2 ^ i % 2 = 1) := testBit_eq_digit x i
@[simp] theorem zero_testBit (i : Nat) : testBit 0 i = false := by rw [testBit_eq_digit, zero_digit]
@[simp] theorem testBit_zero (x : Nat) : testBit x 0 = decide (x % 2 = 1) := by rw [testBit_eq_digit, digit_zero]; rfl
theorem testBit_succ (x i : Nat) : testBit x (succ i) = testBit (x / 2) i := by
  rw [testBit_eq_digit, testBit_eq_digit]
  exact digit_succ x i
theorem testBit_add_one (x i : Nat) : testBit x (i + 1) = testBit (x / 2) i := testBit_succ x i
@[simp] theorem testBit_div_two (x i : Nat) : testBit (x / 2) i = testBit x (i + 1) := (testBit_succ x i).symm
theorem eq_of_testBit_eq {x y : Nat} (pred : ∀ i, testBit x i = testBit y i) : x = y :=
  digit_ext fun i => by rw [← testBit_eq_digit, ← testBit_eq_digit, pred]
@[simp] theorem testBit_and (x y i : Nat) : (x &&& y).testBit i = (x.testBit i && y.testBit i) := by
  rw [testBit_eq_digit, testBit_eq_digit, testBit_eq_digit]
  exact digit_bitwiseFuel rfl (Nat.le_refl _) i
@[simp] theorem testBit_or (x y i : Nat) : (x ||| y).testBit i = (x.testBit i || y.testBit i) := by
  rw [testBit_eq_digit, testBit_eq_digit, testBit_eq_digit]
  exact digit_bitwiseFuel rfl (Nat.le_refl _) i
@[simp] theorem testBit_xor (x y i : Nat) : (x ^^^ y).testBit i = (x.testBit i ^^ y.testBit i) := by
  rw [testBit_eq_digit, testBit_eq_digit, testBit_eq_digit]
  exact digit_bitwiseFuel rfl (Nat.le_refl _) i

theorem testBit_shiftRight {i j : Nat} (x : Nat) : testBit (x >>> i) j = testBit x (i + j) := by
  rw [testBit, testBit, shiftRight_add]
theorem testBit_lt_two_pow {x i : Nat} (lt : x < 2 ^ i) : x.testBit i = false := by
  rw [testBit_eq_digit, digit, div_eq_of_lt lt]
  rfl
theorem testBit_two_pow_self {n : Nat} : testBit (2 ^ n) n = true := by
  rw [testBit_eq_digit, digit, Nat.div_self (Nat.two_pow_pos n)]
  rfl
theorem testBit_mod_two_pow (x j i : Nat) : testBit (x % 2 ^ j) i = (decide (i < j) && testBit x i) := by
  rw [testBit_eq_digit, testBit_eq_digit]
  by_cases h : i < j
  · rw [decide_eq_true h, digit, digit, Bool.true_and]
    have e : j = i + (j - i - 1 + 1) := by omega
    rw [e, Nat.pow_add, mod_mul_right_div_self, pow_add_one', mod_mul_right_mod]
  · rw [decide_eq_false h, Bool.false_and, ← testBit_eq_digit]
    exact testBit_lt_two_pow (Nat.lt_of_lt_of_le (mod_lt x (Nat.two_pow_pos j))
      (Nat.pow_le_pow_right Nat.two_pos (Nat.not_lt.mp h)))
theorem testBit_shiftLeft {i j : Nat} (x : Nat) : testBit (x <<< i) j = (decide (j ≥ i) && testBit x (j - i)) := by
  rw [testBit_eq_digit, testBit_eq_digit, digit, digit, shiftLeft_eq]
  by_cases h : i ≤ j
  · rw [decide_eq_true h, Bool.true_and]
    have e : 2 ^ j = 2 ^ i * 2 ^ (j - i) := by rw [← Nat.pow_add, Nat.add_sub_cancel' h]
    rw [e, Nat.mul_comm, Nat.mul_div_mul_left _ _ (Nat.two_pow_pos i)]
  · rw [decide_eq_false h, Bool.false_and]
    have e : 2 ^ i = 2 * 2 ^ (i - j - 1) * 2 ^ j := by
      rw [← pow_add_one', ← Nat.pow_add]
      congr 1
      omega
    rw [e, ← Nat.mul_assoc, Nat.mul_div_cancel _ (Nat.two_pow_pos j), Nat.mul_left_comm, mul_mod_right]
    rfl

/-! ## Laws -/

@[simp] protected theorem and_self (x : Nat) : x &&& x = x :=
  eq_of_testBit_eq fun i => by rw [testBit_and, Bool.and_self]
@[simp] protected theorem or_self (x : Nat) : x ||| x = x :=
  eq_of_testBit_eq fun i => by rw [testBit_or, Bool.or_self]
@[simp] protected theorem zero_and (x : Nat) : 0 &&& x = 0 :=
  eq_of_testBit_eq fun i => by rw [testBit_and, zero_testBit, Bool.false_and]
@[simp] protected theorem and_zero (x : Nat) : x &&& 0 = 0 :=
  eq_of_testBit_eq fun i => by rw [testBit_and, zero_testBit, Bool.and_false]
@[simp] protected theorem zero_or (x : Nat) : 0 ||| x = x :=
  eq_of_testBit_eq fun i => by rw [testBit_or, zero_testBit, Bool.false_or]
@[simp] protected theorem or_zero (x : Nat) : x ||| 0 = x :=
  eq_of_testBit_eq fun i => by rw [testBit_or, zero_testBit, Bool.or_false]
@[simp] protected theorem zero_xor (x : Nat) : 0 ^^^ x = x :=
  eq_of_testBit_eq fun i => by rw [testBit_xor, zero_testBit, Bool.false_xor]
@[simp] protected theorem xor_zero (x : Nat) : x ^^^ 0 = x :=
  eq_of_testBit_eq fun i => by rw [testBit_xor, zero_testBit, Bool.xor_false]
@[simp] protected theorem xor_self (x : Nat) : x ^^^ x = 0 :=
  eq_of_testBit_eq fun i => by rw [testBit_xor, zero_testBit]; cases testBit x i <;> rfl
protected theorem and_comm (x y : Nat) : x &&& y = y &&& x :=
  eq_of_testBit_eq fun i => by rw [testBit_and, testBit_and]; cases testBit x i <;> cases testBit y i <;> rfl
protected theorem or_comm (x y : Nat) : x ||| y = y ||| x :=
  eq_of_testBit_eq fun i => by rw [testBit_or, testBit_or]; cases testBit x i <;> cases testBit y i <;> rfl
protected theorem xor_comm (x y : Nat) : x ^^^ y = y ^^^ x :=
  eq_of_testBit_eq fun i => by rw [testBit_xor, testBit_xor]; cases testBit x i <;> cases testBit y i <;> rfl
protected theorem and_assoc (x y z : Nat) : (x &&& y) &&& z = x &&& (y &&& z) :=
  eq_of_testBit_eq fun i => by simp only [testBit_and]; cases testBit x i <;> rfl
protected theorem or_assoc (x y z : Nat) : (x ||| y) ||| z = x ||| (y ||| z) :=
  eq_of_testBit_eq fun i => by simp only [testBit_or]; cases testBit x i <;> rfl
protected theorem xor_assoc (x y z : Nat) : (x ^^^ y) ^^^ z = x ^^^ (y ^^^ z) :=
  eq_of_testBit_eq fun i => by
    simp only [testBit_xor]
    cases testBit x i <;> cases testBit y i <;> cases testBit z i <;> rfl
instance : Std.Commutative (α := Nat) (· &&& ·) := ⟨Nat.and_comm⟩
instance : Std.Commutative (α := Nat) (· ||| ·) := ⟨Nat.or_comm⟩
instance : Std.Commutative (α := Nat) (· ^^^ ·) := ⟨Nat.xor_comm⟩
instance : Std.Associative (α := Nat) (· &&& ·) := ⟨Nat.and_assoc⟩
instance : Std.Associative (α := Nat) (· ||| ·) := ⟨Nat.or_assoc⟩
instance : Std.Associative (α := Nat) (· ^^^ ·) := ⟨Nat.xor_assoc⟩
protected theorem and_or_distrib_left (x y z : Nat) : x &&& (y ||| z) = (x &&& y) ||| (x &&& z) :=
  eq_of_testBit_eq fun i => by simp only [testBit_and, testBit_or]; cases testBit x i <;> rfl
protected theorem and_or_distrib_right (x y z : Nat) : (x ||| y) &&& z = (x &&& z) ||| (y &&& z) := by
  rw [Nat.and_comm, Nat.and_or_distrib_left, Nat.and_comm z, Nat.and_comm z]
protected theorem or_and_distrib_left (x y z : Nat) : x ||| (y &&& z) = (x ||| y) &&& (x ||| z) :=
  eq_of_testBit_eq fun i => by simp only [testBit_and, testBit_or]; cases testBit x i <;> rfl
protected theorem or_and_distrib_right (x y z : Nat) : (x &&& y) ||| z = (x ||| z) &&& (y ||| z) := by
  rw [Nat.or_comm, Nat.or_and_distrib_left, Nat.or_comm z, Nat.or_comm z]

/-! ## Masks -/

@[simp] theorem and_one_is_mod (x : Nat) : x &&& 1 = x % 2 := by rw [Nat.and_comm, one_and_eq_mod_two]
theorem testBit_two_pow_sub_one (n i : Nat) : (2 ^ n - 1).testBit i = decide (i < n) := by
  induction n generalizing i with
  | zero => rw [decide_eq_false (not_lt_zero i)]; exact zero_testBit i
  | succ n ih =>
    have p := Nat.two_pow_pos n
    have e : 2 ^ (n + 1) - 1 = 2 * (2 ^ n - 1) + 1 := by rw [pow_add_one']; omega
    cases i with
    | zero =>
      rw [testBit_zero, e, mul_add_mod_self_left]
      exact (decide_eq_true (succ_pos n)).symm
    | succ i =>
      have d : (2 * (2 ^ n - 1) + 1) / 2 = 2 ^ n - 1 := by omega
      rw [testBit_succ, e, d, ih]
      exact decide_eq_decide.mpr succ_lt_succ_iff.symm
theorem and_two_pow_sub_one_eq_mod (x n : Nat) : x &&& 2 ^ n - 1 = x % 2 ^ n :=
  eq_of_testBit_eq fun i => by rw [testBit_and, testBit_two_pow_sub_one, testBit_mod_two_pow, Bool.and_comm]
theorem and_two_pow_sub_one_of_lt_two_pow {n x : Nat} (lt : x < 2 ^ n) : x &&& 2 ^ n - 1 = x := by
  rw [and_two_pow_sub_one_eq_mod, mod_eq_of_lt lt]

private theorem lt_two_pow_iff {x n : Nat} : x < 2 ^ n ↔ x % 2 ^ n = x :=
  ⟨mod_eq_of_lt, fun h => h ▸ mod_lt x (Nat.two_pow_pos n)⟩
theorem and_lt_two_pow {n : Nat} (x : Nat) {y : Nat} (right : y < 2 ^ n) : x &&& y < 2 ^ n := by
  rw [lt_two_pow_iff, ← and_two_pow_sub_one_eq_mod, Nat.and_assoc, and_two_pow_sub_one_of_lt_two_pow right]
theorem or_lt_two_pow {n x y : Nat} (left : x < 2 ^ n) (right : y < 2 ^ n) : x ||| y < 2 ^ n := by
  rw [lt_two_pow_iff, ← and_two_pow_sub_one_eq_mod, Nat.and_or_distrib_right, and_two_pow_sub_one_of_lt_two_pow left,
    and_two_pow_sub_one_of_lt_two_pow right]
theorem xor_lt_two_pow {n x y : Nat} (left : x < 2 ^ n) (right : y < 2 ^ n) : x ^^^ y < 2 ^ n := by
  rw [lt_two_pow_iff]
  refine eq_of_testBit_eq fun i => ?_
  rw [testBit_mod_two_pow, testBit_xor, ← mod_eq_of_lt left, ← mod_eq_of_lt right, testBit_mod_two_pow,
    testBit_mod_two_pow]
  cases decide (i < n) <;> cases testBit x i <;> cases testBit y i <;> rfl

end Nat
