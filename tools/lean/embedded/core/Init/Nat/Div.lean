prelude
import Init.Nat.Literal
import Init.Data.Zero

/-!
# Natural numbers: division with remainder

Division counts how often the divisor can be subtracted. The count needs a bound for the recursion: the dividend
itself is one. By convention `n / 0 = 0` and `n % 0 = n`.
-/

namespace Nat

theorem pos_of_neZero (n : Nat) [NeZero n] : 0 < n := Nat.pos_of_ne_zero (NeZero.ne n)

/-! ## Definitions -/

/-- How often `y` can be taken from `x`, at most `fuel` times. -/
def divFuel (y : Nat) : (fuel x : Nat) → Nat
  | 0,        _ => 0
  | fuel + 1, x => cond (ble y x) (divFuel y fuel (x - y) + 1) 0

/-- What is left of `x` after taking away `y`, at most `fuel` times. -/
def modFuel (y : Nat) : (fuel x : Nat) → Nat
  | 0,        x => x
  | fuel + 1, x => cond (ble y x) (modFuel y fuel (x - y)) x

@[extern "lean_nat_div"]
protected def div (x y : @& Nat) : Nat := cond (ble 1 y) (divFuel y x x) 0

@[extern "lean_nat_mod"]
protected def mod : (x y : @& Nat) → Nat
  | 0,     _ => 0
  | x + 1, y => cond (ble 1 y) (modFuel y (x + 1) (x + 1)) (x + 1)

instance instDiv : Div Nat := ⟨Nat.div⟩
instance instMod : Mod Nat := ⟨Nat.mod⟩

private theorem ble_false {a b : Nat} (h : ¬ a ≤ b) : ble a b = false :=
  Bool.eq_false_of_ne_true fun e => h (le_of_ble_eq_true e)

private theorem fuel_spec {y : Nat} (hy : 0 < y) : ∀ {fuel x : Nat}, x ≤ fuel →
    y * divFuel y fuel x + modFuel y fuel x = x ∧ modFuel y fuel x < y := by
  intro fuel
  induction fuel with
  | zero =>
    intro x hx
    exact ⟨Nat.zero_add x, Nat.lt_of_le_of_lt hx hy⟩
  | succ fuel ih =>
    intro x hx
    match Nat.lt_or_ge x y with
    | Or.inl l =>
      rw [divFuel, modFuel, ble_false (Nat.not_le_of_gt l)]
      exact ⟨Nat.zero_add x, l⟩
    | Or.inr g =>
      rw [divFuel, modFuel, ble_eq_true_of_le g]
      have h := ih (x := x - y) (Nat.le_trans (Nat.sub_le_sub_left hy x) (sub_le_of_le_add hx))
      refine ⟨?_, h.2⟩
      show y * (divFuel y fuel (x - y) + 1) + modFuel y fuel (x - y) = x
      rw [mul_add_one, Nat.add_right_comm, h.1, Nat.sub_add_cancel g]

/-! ## The characterisation -/

@[simp] protected theorem div_zero (b : Nat) : b / 0 = 0 := rfl
@[simp] theorem mod_zero (a : Nat) : a % 0 = a := by cases a <;> rfl

private theorem div_pos_eq {y : Nat} (hy : 0 < y) (x : Nat) : x / y = divFuel y x x := by
  show cond (ble 1 y) _ _ = _
  rw [ble_eq_true_of_le (n := 1) hy]; rfl
private theorem mod_pos_eq {y : Nat} (hy : 0 < y) (x : Nat) : x % y = modFuel y x x := by
  cases x with
  | zero => rfl
  | succ x =>
    show cond (ble 1 y) _ _ = _
    rw [ble_eq_true_of_le (n := 1) hy]; rfl

theorem div_add_mod (m n : Nat) : n * (m / n) + m % n = m := by
  match eq_zero_or_pos n with
  | Or.inl e => rw [e, Nat.zero_mul, Nat.zero_add, mod_zero]
  | Or.inr p => rw [div_pos_eq p, mod_pos_eq p]; exact (fuel_spec p (Nat.le_refl m)).1
theorem mod_lt (x : Nat) {y : Nat} (h : y > 0) : x % y < y := by
  rw [mod_pos_eq h]
  exact (fuel_spec h (Nat.le_refl x)).2
theorem mod_add_div (m k : Nat) : m % k + k * (m / k) = m := by rw [Nat.add_comm, div_add_mod]
theorem div_add_mod' (a b : Nat) : a / b * b + a % b = a := by rw [Nat.mul_comm, div_add_mod]
theorem mod_add_div' (a b : Nat) : a % b + a / b * b = a := by rw [Nat.mul_comm, mod_add_div]

private theorem quotient_le {b q r q' r' : Nat} (hr' : r' < b) (h : b * q + r = b * q' + r') : q ≤ q' := by
  refine ge_of_not_lt fun l => ?_
  have h₁ : b * q' + b ≤ b * q := mul_le_mul_left b (succ_le_of_lt l)
  have h₂ : b * q' + r' < b * q + r :=
    Nat.lt_of_lt_of_le (Nat.add_lt_add_left hr' _) (Nat.le_trans h₁ (le_add_right _ r))
  exact Nat.lt_irrefl _ (h ▸ h₂)

/-- Quotient and remainder are the only numbers of their kind. -/
private theorem divMod_unique {a b q r : Nat} (hr : r < b) (h : b * q + r = a) : a / b = q ∧ a % b = r := by
  have hm := mod_lt a (zero_lt_of_lt hr)
  have e : b * (a / b) + a % b = b * q + r := (div_add_mod a b).trans h.symm
  have hq : a / b = q := Nat.le_antisymm (quotient_le hr e) (quotient_le hm e.symm)
  rw [hq] at e
  exact ⟨hq, Nat.add_left_cancel e⟩

protected theorem div_mod_unique {a b c d : Nat} (h : 0 < b) : a / b = d ∧ a % b = c ↔ c + b * d = a ∧ c < b :=
  ⟨fun ⟨e₁, e₂⟩ => by rw [← e₁, ← e₂]; exact ⟨mod_add_div a b, mod_lt a h⟩,
   fun ⟨e, l⟩ => divMod_unique l ((Nat.add_comm _ c).trans e)⟩

theorem div_eq_of_lt {a b : Nat} (h : a < b) : a / b = 0 := (divMod_unique (q := 0) h (Nat.zero_add a)).1
theorem mod_eq_of_lt {a b : Nat} (h : a < b) : a % b = a := (divMod_unique (q := 0) h (Nat.zero_add a)).2

theorem add_mul_div_left (x z : Nat) {y : Nat} (H : 0 < y) : (x + y * z) / y = x / y + z := by
  refine (divMod_unique (mod_lt x H) ?_).1
  rw [Nat.mul_add, Nat.add_right_comm, div_add_mod]
@[simp] theorem add_mul_mod_self_left (x y z : Nat) : (x + y * z) % y = x % y := by
  match eq_zero_or_pos y with
  | Or.inl e => rw [e, Nat.zero_mul, Nat.add_zero]
  | Or.inr H =>
    refine (divMod_unique (q := x / y + z) (mod_lt x H) ?_).2
    rw [Nat.mul_add, Nat.add_right_comm, div_add_mod]

theorem div_eq (x y : Nat) : x / y = if 0 < y ∧ y ≤ x then (x - y) / y + 1 else 0 := by
  by_cases h : 0 < y ∧ y ≤ x
  · rw [if_pos h, ← add_mul_div_left _ 1 h.1, Nat.mul_one, Nat.sub_add_cancel h.2]
  · rw [if_neg h]
    match eq_zero_or_pos y with
    | Or.inl e => rw [e, Nat.div_zero]
    | Or.inr p => exact div_eq_of_lt (gt_of_not_le fun l => h ⟨p, l⟩)
theorem mod_eq (x y : Nat) : x % y = if 0 < y ∧ y ≤ x then (x - y) % y else x := by
  by_cases h : 0 < y ∧ y ≤ x
  · rw [if_pos h, ← add_mul_mod_self_left (x - y) y 1, Nat.mul_one, Nat.sub_add_cancel h.2]
  · rw [if_neg h]
    match eq_zero_or_pos y with
    | Or.inl e => rw [e, mod_zero]
    | Or.inr p => exact mod_eq_of_lt (gt_of_not_le fun l => h ⟨p, l⟩)

/-! ## Remainders -/

@[simp] theorem zero_mod (b : Nat) : 0 % b = 0 := rfl
@[simp] theorem mod_self (n : Nat) : n % n = 0 := by
  have h := add_mul_mod_self_left 0 n 1
  rw [Nat.mul_one, Nat.zero_add, zero_mod] at h
  exact h
theorem mod_one (x : Nat) : x % 1 = 0 := lt_one_iff.mp (mod_lt x Nat.one_pos)
theorem mod_eq_sub_mod {a b : Nat} (h : a ≥ b) : a % b = (a - b) % b := by
  have e := add_mul_mod_self_left (a - b) b 1
  rw [Nat.mul_one, Nat.sub_add_cancel h] at e
  exact e
theorem mod_le (x y : Nat) : x % y ≤ x := Nat.le_trans (le_add_left _ _) (Nat.le_of_eq (div_add_mod x y))
theorem mod_lt_of_lt {a b c : Nat} (h : a < c) : a % b < c := Nat.lt_of_le_of_lt (mod_le a b) h
theorem le_of_mod_lt {a b : Nat} (h : a % b < a) : b ≤ a := ge_of_not_lt fun l => ne_of_lt h (mod_eq_of_lt l)
@[simp] theorem mod_mod (a n : Nat) : a % n % n = a % n := by
  match eq_zero_or_pos n with
  | Or.inl e => rw [e, mod_zero]
  | Or.inr p => exact mod_eq_of_lt (mod_lt a p)
@[simp] theorem add_mul_mod_self_right (x y z : Nat) : (x + y * z) % z = x % z := by
  rw [Nat.mul_comm, add_mul_mod_self_left]
@[simp] theorem mul_add_mod_self_left (a b c : Nat) : (a * b + c) % a = c % a := by
  rw [Nat.add_comm, add_mul_mod_self_left]
@[simp] theorem mul_add_mod_self_right (a b c : Nat) : (a * b + c) % b = c % b := by
  rw [Nat.add_comm, add_mul_mod_self_right]
theorem mul_add_mod (m x y : Nat) : (m * x + y) % m = y % m := mul_add_mod_self_left m x y
theorem mul_add_mod' (a b c : Nat) : (a * b + c) % b = c % b := mul_add_mod_self_right a b c
theorem mul_add_mod_of_lt {a b c : Nat} (h : c < b) : (a * b + c) % b = c := by
  rw [mul_add_mod', mod_eq_of_lt h]
@[simp] theorem add_mod_right (x z : Nat) : (x + z) % z = x % z := by
  have h := add_mul_mod_self_left x z 1
  rw [Nat.mul_one] at h
  exact h
@[simp] theorem add_mod_left (x z : Nat) : (x + z) % x = z % x := by rw [Nat.add_comm, add_mod_right]
@[simp] theorem mul_mod_right (m n : Nat) : m * n % m = 0 := by
  have h := add_mul_mod_self_left 0 m n
  rw [Nat.zero_add, zero_mod] at h
  exact h
@[simp] theorem mul_mod_left (m n : Nat) : m * n % n = 0 := by rw [Nat.mul_comm, mul_mod_right]

@[simp] theorem mod_add_mod (m n k : Nat) : (m % n + k) % n = (m + k) % n := by
  have h := add_mul_mod_self_left (m % n + k) n (m / n)
  rw [Nat.add_right_comm, mod_add_div] at h
  exact h.symm
@[simp] theorem add_mod_mod (m n k : Nat) : (m + n % k) % k = (m + n) % k := by
  rw [Nat.add_comm, mod_add_mod, Nat.add_comm]
theorem add_mod (a b n : Nat) : (a + b) % n = (a % n + b % n) % n := by rw [add_mod_mod, mod_add_mod]
theorem add_mod_eq_add_mod_right {a b d : Nat} (c : Nat) (H : a % d = b % d) : (a + c) % d = (b + c) % d := by
  rw [← mod_add_mod, H, mod_add_mod]
theorem add_mod_eq_add_mod_left {a b d : Nat} (c : Nat) (H : a % d = b % d) : (c + a) % d = (c + b) % d := by
  rw [Nat.add_comm, add_mod_eq_add_mod_right c H, Nat.add_comm]
@[simp] theorem mod_mul_mod (m n l : Nat) : m % l * n % l = m * n % l := by
  have h := add_mul_mod_self_left (m % l * n) l (m / l * n)
  rw [← Nat.mul_assoc, ← Nat.add_mul, mod_add_div] at h
  exact h.symm
@[simp] theorem mul_mod_mod (m n l : Nat) : m * (n % l) % l = m * n % l := by
  rw [Nat.mul_comm, mod_mul_mod, Nat.mul_comm]
theorem mul_mod (a b n : Nat) : a * b % n = a % n * (b % n) % n := by rw [mul_mod_mod, mod_mul_mod]
theorem mod_eq_sub (x w : Nat) : x % w = x - w * (x / w) :=
  Nat.eq_sub_of_add_eq (mod_add_div x w)
theorem mod_eq_sub_mul_div {x k : Nat} : x % k = x - k * (x / k) := mod_eq_sub x k
theorem sub_mul_mod {x k n : Nat} (h : n * k ≤ x) : (x - n * k) % n = x % n := by
  have e := add_mul_mod_self_left (x - n * k) n k
  rw [Nat.sub_add_cancel h] at e
  exact e.symm
theorem sub_mod_eq_zero_of_mod_eq {m n k : Nat} (h : m % k = n % k) : (m - n) % k = 0 := by
  rw [← div_add_mod m k, ← div_add_mod n k, h, Nat.add_sub_add_right, ← Nat.mul_sub, mul_mod_right]
theorem mul_mod_mul_left (z x y : Nat) : z * x % (z * y) = z * (x % y) := by
  match eq_zero_or_pos z, eq_zero_or_pos y with
  | Or.inl e, _ => rw [e, Nat.zero_mul, Nat.zero_mul, Nat.zero_mul, zero_mod]
  | _, Or.inl e => rw [e, Nat.mul_zero, mod_zero, mod_zero]
  | Or.inr hz, Or.inr hy =>
    refine (divMod_unique (q := x / y) (Nat.mul_lt_mul_of_pos_left (mod_lt x hy) hz) ?_).2
    rw [Nat.mul_assoc, ← Nat.mul_add, div_add_mod]
theorem mul_mod_mul_right (z x y : Nat) : x * z % (y * z) = x % y * z := by
  rw [Nat.mul_comm x, Nat.mul_comm y, mul_mod_mul_left, Nat.mul_comm]

theorem mod_two_eq_zero_or_one (n : Nat) : n % 2 = 0 ∨ n % 2 = 1 :=
  le_one_iff_eq_zero_or_eq_one.mp (le_of_lt_succ (mod_lt n Nat.two_pos))
@[simp] theorem mod_two_not_eq_one {n : Nat} : ¬ n % 2 = 1 ↔ n % 2 = 0 :=
  ⟨fun h => match mod_two_eq_zero_or_one n with
    | Or.inl e => e
    | Or.inr e => absurd e h, fun h e => Nat.zero_ne_one (h.symm.trans e)⟩
@[simp] theorem mod_two_not_eq_zero {n : Nat} : ¬ n % 2 = 0 ↔ n % 2 = 1 :=
  ⟨fun h => match mod_two_eq_zero_or_one n with
    | Or.inl e => absurd e h
    | Or.inr e => e, fun h e => Nat.zero_ne_one (e.symm.trans h)⟩
theorem mod_two_ne_one {n : Nat} : n % 2 ≠ 1 ↔ n % 2 = 0 := mod_two_not_eq_one
theorem mod_two_ne_zero {n : Nat} : n % 2 ≠ 0 ↔ n % 2 = 1 := mod_two_not_eq_zero

theorem mod_eq_iff_lt {m n : Nat} (hn : n ≠ 0) : m % n = m ↔ m < n :=
  ⟨fun h => h ▸ mod_lt m (Nat.pos_of_ne_zero hn), mod_eq_of_lt⟩
@[simp] theorem mod_succ_eq_iff_lt {m n : Nat} : m % n.succ = m ↔ m < n.succ := mod_eq_iff_lt (succ_ne_zero n)
@[simp] theorem mod_succ (n : Nat) : n % n.succ = n := mod_eq_of_lt (lt_succ_self n)
@[simp] theorem one_mod (n : Nat) : 1 % (n + 2) = 1 := mod_eq_of_lt (succ_lt_succ (succ_pos n))
@[simp] theorem self_sub_mod (n k : Nat) [NeZero k] : (n - k) % n = n - k := by
  match eq_zero_or_pos n with
  | Or.inl e => rw [e, Nat.zero_sub, zero_mod]
  | Or.inr p => exact mod_eq_of_lt (sub_lt p (Nat.pos_of_ne_zero (NeZero.ne k)))
theorem mod_eq_iff {a b c : Nat} : a % b = c ↔ (b = 0 ∧ a = c) ∨ (c < b ∧ Exists fun k => a = b * k + c) := by
  constructor
  · intro h
    match eq_zero_or_pos b with
    | Or.inl e => rw [e, mod_zero] at h; exact Or.inl ⟨e, h⟩
    | Or.inr p => exact Or.inr ⟨h ▸ mod_lt a p, a / b, h ▸ (div_add_mod a b).symm⟩
  · intro h
    match h with
    | Or.inl ⟨hb, ha⟩ => rw [hb, mod_zero]; exact ha
    | Or.inr ⟨l, k, e⟩ => exact (divMod_unique l e.symm).2
theorem add_mod_eq_ite {k m n : Nat} :
    (m + n) % k = if k ≤ m % k + n % k then m % k + n % k - k else m % k + n % k := by
  match eq_zero_or_pos k with
  | Or.inl e => rw [e, mod_zero, mod_zero, mod_zero, if_pos (Nat.zero_le _), Nat.sub_zero]
  | Or.inr p =>
    rw [add_mod]
    by_cases h : k ≤ m % k + n % k
    · rw [if_pos h, mod_eq_sub_mod h]
      exact mod_eq_of_lt (Nat.sub_lt_right_of_lt_add h (add_lt_add (mod_lt m p) (mod_lt n p)))
    · rw [if_neg h]
      exact mod_eq_of_lt (gt_of_not_le h)

end Nat
