prelude
import Init.Int.NatAbs
import Init.Nat.Div

/-!
# Integers: division

Three ways to round a quotient. `/` and `%` are the Euclidean pair `ediv`, `emod`, whose remainder is never negative;
`tdiv`, `tmod` round towards zero, `fdiv`, `fmod` downwards; `bmod` is the remainder closest to zero. In each,
dividing by zero gives zero.
-/

namespace Int

open Nat (succ)

/-! ## Definitions -/

/-- Euclidean quotient, `a / b`. -/
@[extern "lean_int_ediv"]
def ediv : (@& Int) → (@& Int) → Int
  | ofNat m, ofNat n        => ofNat (m / n)
  | ofNat m, -[n+1]         => -ofNat (m / succ n)
  | -[_+1],  ofNat 0        => 0
  | -[m+1],  ofNat (succ n) => -[m / succ n+1]
  | -[m+1],  -[n+1]         => ofNat (succ (m / succ n))

/-- Euclidean remainder, `a % b`. -/
@[extern "lean_int_emod"]
def emod : (@& Int) → (@& Int) → Int
  | ofNat m, n => ofNat (m % natAbs n)
  | -[m+1],  n => subNatNat (natAbs n) (succ (m % natAbs n))

instance : Div Int where
  div := Int.ediv
instance : Mod Int where
  mod := Int.emod

/-- Quotient rounded towards zero. -/
@[extern "lean_int_div"]
def tdiv : (@& Int) → (@& Int) → Int
  | ofNat m, ofNat n => ofNat (m / n)
  | ofNat m, -[n+1]  => -ofNat (m / succ n)
  | -[m+1],  ofNat n => -ofNat (succ m / n)
  | -[m+1],  -[n+1]  => ofNat (succ m / succ n)

/-- Remainder with the sign of the dividend. -/
@[extern "lean_int_mod"]
def tmod : (@& Int) → (@& Int) → Int
  | ofNat m, ofNat n => ofNat (m % n)
  | ofNat m, -[n+1]  => ofNat (m % succ n)
  | -[m+1],  ofNat n => -ofNat (succ m % n)
  | -[m+1],  -[n+1]  => -ofNat (succ m % succ n)

/-- Quotient rounded downwards. -/
def fdiv : Int → Int → Int
  | ofNat 0,        _              => 0
  | ofNat m,        ofNat n        => ofNat (m / n)
  | ofNat (succ m), -[n+1]         => -[m / succ n+1]
  | -[_+1],         ofNat 0        => 0
  | -[m+1],         ofNat (succ n) => -[m / succ n+1]
  | -[m+1],         -[n+1]         => ofNat (succ m / succ n)

/-- Remainder with the sign of the divisor. -/
def fmod : Int → Int → Int
  | ofNat 0,        _       => 0
  | ofNat m,        ofNat n => ofNat (m % n)
  | ofNat (succ m), -[n+1]  => subNatNat (m % succ n) n
  | -[m+1],         ofNat n => subNatNat n (succ (m % n))
  | -[m+1],         -[n+1]  => -ofNat (succ m % succ n)

/-- The remainder between `-m/2` and `m/2`. -/
def bmod (x : Int) (m : Nat) : Int :=
  let r := x % m
  if r < (m + 1) / 2 then r else r - m

/-- The quotient that goes with `bmod`. -/
def bdiv (x : Int) (m : Nat) : Int :=
  if m = 0 then
    0
  else
    let q := x / m
    let r := x % m
    if r < (m + 1) / 2 then q else q + 1

/-! ## Natural numbers -/

@[simp, norm_cast] theorem natCast_ediv (m n : Nat) : ((m / n : Nat) : Int) = (m : Int) / (n : Int) := rfl
@[simp, norm_cast] theorem natCast_emod (m n : Nat) : ((m % n : Nat) : Int) = (m : Int) % (n : Int) := rfl
protected theorem div_def (a b : Int) : a / b = Int.ediv a b := rfl

@[simp] protected theorem ediv_zero (a : Int) : a / 0 = 0 := by
  cases a with
  | ofNat m => exact congrArg ofNat (Nat.div_zero m)
  | negSucc m => rfl
@[simp] theorem emod_zero (a : Int) : a % 0 = a := by
  cases a with
  | ofNat m => exact congrArg ofNat (Nat.mod_zero m)
  | negSucc m => exact congrArg negSucc (Nat.mod_zero m)
private theorem nat_zero_div : (n : Nat) → 0 / n = 0
  | 0 => Nat.div_zero 0
  | _ + 1 => Nat.div_eq_of_lt (Nat.succ_pos _)
@[simp] theorem zero_ediv (b : Int) : 0 / b = 0 := by
  cases b with
  | ofNat n => exact congrArg ofNat (nat_zero_div n)
  | negSucc n => exact congrArg (fun k => -ofNat k) (nat_zero_div n.succ)
@[simp] theorem zero_emod (b : Int) : 0 % b = 0 := congrArg ofNat (Nat.zero_mod b.natAbs)
@[simp] theorem ediv_neg (a b : Int) : a / -b = -(a / b) := by
  cases a with
  | ofNat m =>
    cases b with
    | ofNat n =>
      cases n with
      | zero => rw [show -(ofNat 0) = (0 : Int) from rfl, show ofNat 0 = (0 : Int) from rfl, Int.ediv_zero]; rfl
      | succ n => rfl
    | negSucc n => exact (Int.neg_neg _).symm
  | negSucc m =>
    cases b with
    | ofNat n => cases n <;> rfl
    | negSucc n => rfl
@[simp] theorem emod_neg (a b : Int) : a % -b = a % b := by
  have : natAbs (-b) = natAbs b := by
    cases b with
    | ofNat n => cases n <;> rfl
    | negSucc n => rfl
  cases a with
  | ofNat m => show ofNat (m % natAbs (-b)) = ofNat (m % natAbs b); rw [this]
  | negSucc m => show subNatNat (natAbs (-b)) (succ (m % natAbs (-b))) = _; rw [this]; rfl

/-! ## The law of division -/

private theorem negSucc_law (m n : Nat) :
    (n.succ : Int) * -((m / n.succ : Nat) + 1 : Int) + subNatNat n.succ (succ (m % n.succ)) = -[m+1] := by
  have h : (n.succ : Int) * ((m / n.succ : Nat) : Int) + ((m % n.succ : Nat) : Int) = m :=
    congrArg ofNat (Nat.div_add_mod m n.succ)
  rw [Int.subNatNat_eq_coe, negSucc_eq, ← h, natCast_succ (m % _), Int.mul_neg, Int.mul_add, Int.mul_one,
    Int.neg_add, Int.sub_eq_add_neg, Int.neg_add, Int.neg_add, Int.neg_add, Int.add_assoc, Int.neg_add_cancel_left,
    Int.add_assoc]

theorem mul_ediv_add_emod (a b : Int) : b * (a / b) + a % b = a := by
  cases a with
  | ofNat m =>
    cases b with
    | ofNat n => exact congrArg ofNat (Nat.div_add_mod m n)
    | negSucc n =>
      show -(n.succ : Int) * -((m / n.succ : Nat) : Int) + ((m % n.succ : Nat) : Int) = (m : Int)
      rw [Int.neg_mul_neg]
      exact congrArg ofNat (Nat.div_add_mod m n.succ)
  | negSucc m =>
    cases b with
    | ofNat n =>
      cases n with
      | zero => rw [show ofNat 0 = (0 : Int) from rfl, Int.zero_mul, emod_zero, Int.zero_add]
      | succ n => exact negSucc_law m n
    | negSucc n =>
      have := negSucc_law m n
      rw [← Int.neg_mul_comm] at this
      exact this

theorem emod_add_mul_ediv (a b : Int) : a % b + b * (a / b) = a := by rw [Int.add_comm, mul_ediv_add_emod]
theorem ediv_mul_add_emod (a b : Int) : a / b * b + a % b = a := by rw [Int.mul_comm, mul_ediv_add_emod]
theorem emod_add_ediv_mul (a b : Int) : a % b + a / b * b = a := by rw [Int.mul_comm, emod_add_mul_ediv]
theorem emod_def (a b : Int) : a % b = a - b * (a / b) := by
  rw [← Int.add_sub_cancel (a % b) (b * (a / b)), emod_add_mul_ediv]

theorem emod_nonneg (a : Int) {b : Int} (h : b ≠ 0) : 0 ≤ a % b := by
  have hb : 0 < natAbs b := by
    cases b with
    | ofNat n => exact Nat.pos_of_ne_zero fun e => h (congrArg ofNat e)
    | negSucc n => exact Nat.succ_pos n
  cases a with
  | ofNat m => exact natCast_nonneg _
  | negSucc m =>
    show 0 ≤ subNatNat (natAbs b) (succ (m % natAbs b))
    rw [Int.subNatNat_eq_coe]
    exact Int.sub_nonneg_of_le (ofNat_le.2 (Nat.mod_lt m hb))

theorem emod_lt_of_pos (a : Int) {b : Int} (H : 0 < b) : a % b < b := by
  obtain ⟨n, rfl⟩ := eq_succ_of_zero_lt H
  cases a with
  | ofNat m => exact ofNat_lt.2 (Nat.mod_lt m (Nat.succ_pos n))
  | negSucc m =>
    show subNatNat n.succ (succ (m % n.succ)) < _
    rw [Int.subNatNat_eq_coe]
    have := Int.add_le_add_left (natCast_succ_pos (m % n.succ)) ((n.succ : Int) - succ (m % n.succ))
    rwa [Int.sub_add_cancel, Int.zero_add] at this

/-! ## Characterisation of the quotient -/

theorem mul_ediv_self_le {x k : Int} (h : k ≠ 0) : k * (x / k) ≤ x := by
  have := Int.add_le_add_left (emod_nonneg x h) (k * (x / k))
  rwa [Int.add_zero, mul_ediv_add_emod] at this

theorem lt_mul_ediv_self_add {x k : Int} (h : 0 < k) : x < k * (x / k) + k := by
  have := Int.add_le_add_left (emod_lt_of_pos x h) (k * (x / k))
  rwa [← Int.add_assoc, mul_ediv_add_emod] at this

protected theorem le_ediv_of_mul_le {a b c : Int} (H1 : 0 < c) (H2 : a * c ≤ b) : a ≤ b / c := by
  apply le_of_lt_add_one
  apply Int.not_le.1
  intro h
  have h₁ : c * (b / c + 1) ≤ c * a := Int.mul_le_mul_of_nonneg_left h (Int.le_of_lt H1)
  rw [Int.mul_add, Int.mul_one, Int.mul_comm c a] at h₁
  exact Int.lt_irrefl b (Int.lt_of_lt_of_le (lt_mul_ediv_self_add H1) (Int.le_trans h₁ H2))

protected theorem mul_le_of_le_ediv {a b c : Int} (H1 : 0 < c) (H2 : a ≤ b / c) : a * c ≤ b := by
  rw [Int.mul_comm]
  exact Int.le_trans (Int.mul_le_mul_of_nonneg_left H2 (Int.le_of_lt H1)) (mul_ediv_self_le (Int.ne_of_gt H1))

protected theorem le_ediv_iff_mul_le {a b c : Int} (H : 0 < c) : a ≤ b / c ↔ a * c ≤ b :=
  ⟨Int.mul_le_of_le_ediv H, Int.le_ediv_of_mul_le H⟩

theorem add_mul_ediv_right (a b : Int) {c : Int} (H : c ≠ 0) : (a + b * c) / c = a / c + b := by
  have pos : ∀ {c b : Int}, 0 < c → (a + b * c) / c = a / c + b := fun {c b} hc => by
    apply Int.le_antisymm
    · apply le_of_lt_add_one
      apply Int.not_le.1
      intro h
      have h₁ := Int.mul_le_of_le_ediv hc h
      rw [Int.add_right_comm, Int.add_mul (a / c + 1)] at h₁
      have h₂ := Int.le_of_add_le_add_right h₁
      rw [Int.add_mul, Int.one_mul, Int.mul_comm] at h₂
      exact Int.lt_irrefl a (Int.lt_of_lt_of_le (lt_mul_ediv_self_add hc) h₂)
    · apply Int.le_ediv_of_mul_le hc
      rw [Int.add_mul, Int.mul_comm (a / c)]
      exact Int.add_le_add_right (mul_ediv_self_le (Int.ne_of_gt hc)) _
  cases Int.lt_or_gt_of_ne H with
  | inl h =>
    have := pos (c := -c) (b := -b) (Int.neg_pos_of_neg h)
    rw [Int.neg_mul_neg, ediv_neg, ediv_neg, ← Int.neg_add, Int.neg_inj] at this
    exact this
  | inr h => exact pos h
theorem add_mul_ediv_left (a : Int) {b : Int} (c : Int) (H : b ≠ 0) : (a + b * c) / b = a / b + c := by
  rw [Int.mul_comm, add_mul_ediv_right a c H]
@[simp] theorem mul_ediv_cancel (a : Int) {b : Int} (H : b ≠ 0) : a * b / b = a := by
  have := add_mul_ediv_right 0 a H
  rwa [Int.zero_add, zero_ediv, Int.zero_add] at this
@[simp] theorem mul_ediv_cancel_left {a : Int} (b : Int) (H : a ≠ 0) : a * b / a = b := by
  rw [Int.mul_comm, mul_ediv_cancel b H]

/-! ## Divisibility -/

protected theorem dvd_def (a b : Int) : (a ∣ b) = Exists (fun c => b = a * c) := rfl
@[simp] protected theorem dvd_zero (n : Int) : n ∣ 0 := ⟨0, (Int.mul_zero n).symm⟩
@[simp] protected theorem dvd_refl (n : Int) : n ∣ n := ⟨1, (Int.mul_one n).symm⟩
@[simp] protected theorem one_dvd (n : Int) : 1 ∣ n := ⟨n, (Int.one_mul n).symm⟩
protected theorem dvd_trans : {a b c : Int} → a ∣ b → b ∣ c → a ∣ c
  | _, _, _, ⟨d, rfl⟩, ⟨e, rfl⟩ => ⟨d * e, Int.mul_assoc _ d e⟩
@[simp] protected theorem zero_dvd {n : Int} : 0 ∣ n ↔ n = 0 :=
  ⟨fun ⟨k, h⟩ => by rw [h, Int.zero_mul], fun h => h ▸ Int.dvd_refl 0⟩
@[simp] protected theorem dvd_mul_right (a b : Int) : a ∣ a * b := ⟨b, rfl⟩
@[simp] protected theorem dvd_mul_left (a b : Int) : b ∣ a * b := ⟨a, Int.mul_comm a b⟩
protected theorem dvd_add : {a b c : Int} → a ∣ b → a ∣ c → a ∣ b + c
  | _, _, _, ⟨i, rfl⟩, ⟨j, rfl⟩ => ⟨i + j, (Int.mul_add _ i j).symm⟩
protected theorem dvd_sub : {a b c : Int} → a ∣ b → a ∣ c → a ∣ b - c
  | _, _, _, ⟨i, rfl⟩, ⟨j, rfl⟩ => ⟨i - j, (Int.mul_sub _ i j).symm⟩
@[simp] protected theorem dvd_neg {a b : Int} : a ∣ -b ↔ a ∣ b :=
  ⟨fun ⟨k, h⟩ => ⟨-k, by rw [Int.mul_neg, ← h, Int.neg_neg]⟩, fun ⟨k, h⟩ => ⟨-k, by rw [Int.mul_neg, h]⟩⟩
@[simp] protected theorem neg_dvd {a b : Int} : -a ∣ b ↔ a ∣ b :=
  ⟨fun ⟨k, h⟩ => ⟨-k, by rw [h, Int.neg_mul_comm]⟩, fun ⟨k, h⟩ => ⟨-k, by rw [h, Int.neg_mul_neg]⟩⟩

@[simp] theorem mul_emod_right (a b : Int) : a * b % a = 0 := by
  by_cases h : a = 0
  · rw [h, Int.zero_mul, zero_emod]
  · rw [emod_def, mul_ediv_cancel_left b h, Int.sub_self]
@[simp] theorem mul_emod_left (a b : Int) : a * b % b = 0 := by rw [Int.mul_comm, mul_emod_right]
theorem emod_eq_zero_of_dvd : {a b : Int} → a ∣ b → b % a = 0
  | _, _, ⟨k, rfl⟩ => mul_emod_right _ k
theorem mul_ediv_cancel_of_emod_eq_zero {a b : Int} (H : a % b = 0) : b * (a / b) = a := by
  have := mul_ediv_add_emod a b
  rwa [H, Int.add_zero] at this
theorem ediv_mul_cancel_of_emod_eq_zero {a b : Int} (H : a % b = 0) : a / b * b = a := by
  rw [Int.mul_comm, mul_ediv_cancel_of_emod_eq_zero H]
theorem dvd_of_emod_eq_zero {a b : Int} (H : b % a = 0) : a ∣ b := ⟨b / a, (mul_ediv_cancel_of_emod_eq_zero H).symm⟩
theorem dvd_iff_emod_eq_zero {a b : Int} : a ∣ b ↔ b % a = 0 := ⟨emod_eq_zero_of_dvd, dvd_of_emod_eq_zero⟩
theorem emod_pos_of_not_dvd {a b : Int} (h : ¬a ∣ b) : a = 0 ∨ 0 < b % a :=
  if w : a = 0 then .inl w
  else .inr (Int.lt_iff_le_and_ne.2 ⟨emod_nonneg b w, fun e => h (dvd_of_emod_eq_zero e.symm)⟩)
protected theorem mul_ediv_cancel' {a b : Int} (H : a ∣ b) : a * (b / a) = b :=
  mul_ediv_cancel_of_emod_eq_zero (emod_eq_zero_of_dvd H)
protected theorem ediv_mul_cancel {a b : Int} (H : b ∣ a) : a / b * b = a :=
  ediv_mul_cancel_of_emod_eq_zero (emod_eq_zero_of_dvd H)

instance decidableDvd : DecidableRel (α := Int) (· ∣ ·) := fun _ _ =>
  decidable_of_decidable_of_iff dvd_iff_emod_eq_zero.symm

theorem dvd_eq_true_of_mod_eq_zero {a b : Int} (h : (b % a == 0) = true) : (a ∣ b) = True :=
  eq_true (dvd_of_emod_eq_zero (of_decide_eq_true h))
theorem dvd_eq_false_of_mod_ne_zero {a b : Int} (h : (b % a != 0) = true) : (a ∣ b) = False :=
  eq_false fun k => by
    rw [emod_eq_zero_of_dvd k] at h
    exact nomatch h

/-! ## Balanced remainders -/

theorem bmod_def (x : Int) (m : Nat) : bmod x m = if x % m < (m + 1) / 2 then x % m else x % m - m := rfl

theorem dvd_sub_bmod (x : Int) (m : Nat) : (m : Int) ∣ x - bmod x m := by
  have h : (m : Int) ∣ x - x % m := ⟨x / m, by rw [emod_def, Int.sub_sub_self]⟩
  rw [bmod_def]
  by_cases c : x % m < (m + 1) / 2
  · rw [if_pos c]; exact h
  · rw [if_neg c, Int.sub_eq_add_neg, Int.neg_sub, Int.add_comm, Int.sub_eq_add_neg, Int.add_assoc,
      Int.add_comm (-(x % m))]
    exact Int.dvd_add (Int.dvd_refl _) h

end Int
