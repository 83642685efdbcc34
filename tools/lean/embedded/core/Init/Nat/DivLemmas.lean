prelude
import Init.Nat.Pow
import Init.Nat.Shift
import Init.Omega
import Init.Recursion.Induction
import Init.Nat.Coprime

/-!
# Natural numbers: more about quotients and remainders

The rarer laws, most of them by `omega`.
-/

universe u

namespace Nat

/-! ## Induction along repeated subtraction -/

@[elab_as_elim] noncomputable def div.inductionOn {motive : Nat → Nat → Sort u} (x y : Nat)
    (ind : ∀ x y, 0 < y ∧ y ≤ x → motive (x - y) y → motive x y)
    (base : ∀ x y, ¬ (0 < y ∧ y ≤ x) → motive x y) : motive x y :=
  Nat.strongRecOn x fun x ih =>
    if h : 0 < y ∧ y ≤ x then ind x y h (ih (x - y) (sub_lt (Nat.lt_of_lt_of_le h.1 h.2) h.1)) else base x y h

@[elab_as_elim] noncomputable def mod.inductionOn {motive : Nat → Nat → Sort u} (x y : Nat)
    (ind : ∀ x y, 0 < y ∧ y ≤ x → motive (x - y) y → motive x y)
    (base : ∀ x y, ¬ (0 < y ∧ y ≤ x) → motive x y) : motive x y :=
  div.inductionOn x y ind base

/-- Induction along halving. -/
@[elab_as_elim] noncomputable def div2Induction {motive : Nat → Sort u} (n : Nat)
    (ind : ∀ n, (n > 0 → motive (n / 2)) → motive n) : motive n :=
  Nat.strongRecOn n fun n ih => ind n fun h => ih (n / 2) (div_lt_self h Nat.one_lt_two)

/-- Division of a number by one of its divisors. -/
protected def divExact (x y : Nat) (_ : y ∣ x) : Nat := x / y
@[simp] theorem divExact_eq_div {x y : Nat} (h : y ∣ x) : x.divExact y h = x / y := rfl

/-! ## Remainders -/

theorem mod_def (m k : Nat) : m % k = m - k * (m / k) := mod_eq_sub m k
theorem mod_eq_sub_div_mul {x k : Nat} : x % k = x - x / k * k := by rw [Nat.mul_comm, mod_def]
@[simp] protected theorem sub_mod_add_mod_cancel (a b : Nat) [NeZero a] : a - b % a + b % a = a :=
  Nat.sub_add_cancel (Nat.le_of_lt (mod_lt b (Nat.pos_of_ne_zero (NeZero.ne a))))
theorem one_mod_eq_one : ∀ {n : Nat}, 1 % n = 1 ↔ n ≠ 1
  | 0 => ⟨fun _ => nofun, fun _ => rfl⟩
  | 1 => ⟨nofun, fun h => absurd rfl h⟩
  | n + 2 => ⟨fun _ => by omega, fun _ => one_mod n⟩
@[simp] theorem one_mod_eq_zero_iff : ∀ {n : Nat}, 1 % n = 0 ↔ n = 1
  | 0 => ⟨nofun, nofun⟩
  | 1 => ⟨fun _ => rfl, fun _ => rfl⟩
  | n + 2 => by rw [one_mod]; omega
@[simp] theorem zero_eq_one_mod_iff {n : Nat} : 0 = 1 % n ↔ n = 1 := eq_comm.trans one_mod_eq_zero_iff
@[simp] theorem one_mod_two_pow_eq_one {n : Nat} : 1 % 2 ^ n = 1 ↔ 0 < n := by
  rw [one_mod_eq_one, ne_eq, Nat.pow_eq_one]
  omega
@[simp] theorem mod_two_bne_zero {a : Nat} : ((a % 2) != 0) = (a % 2 == 1) := by
  cases mod_two_eq_zero_or_one a with
  | inl h => rw [h]; rfl
  | inr h => rw [h]; rfl
@[simp] theorem mod_two_bne_one {a : Nat} : ((a % 2) != 1) = (a % 2 == 0) := by
  cases mod_two_eq_zero_or_one a with
  | inl h => rw [h]; rfl
  | inr h => rw [h]; rfl
theorem mod_add_mod_lt (a b : Nat) {c : Nat} (h : 0 < c) : a % c + b % c < 2 * c - 1 := by
  have := mod_lt a h
  have := mod_lt b h
  omega
theorem mod_add_mod_eq {a b c : Nat} : a % c + b % c = (a + b) % c + if a % c + b % c < c then 0 else c := by
  rw [add_mod_eq_ite]
  by_cases h : c ≤ a % c + b % c
  · rw [if_pos h, if_neg (Nat.not_lt.mpr h), Nat.sub_add_cancel h]
  · rw [if_neg h, if_pos (Nat.not_le.mp h), Nat.add_zero]
theorem add_mod_eq_sub {a b c : Nat} : (a + b) % c = a % c + b % c - if a % c + b % c < c then 0 else c :=
  (Nat.sub_eq_of_eq_add mod_add_mod_eq).symm
theorem succ_mod_succ_eq_zero_iff {a b : Nat} : (a + 1) % (b + 1) = 0 ↔ a % (b + 1) = b := by
  have h := mod_eq_sub_iff (a := a) (b := b + 1) (c := 1) Nat.one_pos (succ_pos b)
  rw [Nat.add_one_sub_one] at h
  exact dvd_iff_mod_eq_zero.symm.trans h.symm

/-! ## Quotients and order -/

theorem lt_div_iff_mul_lt {k x y : Nat} (h : 0 < k) : x < y / k ↔ x * k < y - (k - 1) := by
  have t := le_div_iff_mul_le h (x := x + 1) (y := y)
  rw [add_one_mul] at t
  rw [← add_one_le_iff, t]
  omega
theorem div_le_iff_le_mul {k x y : Nat} (h : 0 < k) : x / k ≤ y ↔ x ≤ y * k + k - 1 := by
  rw [le_iff_lt_add_one, div_lt_iff_lt_mul h, add_one_mul]
  omega
protected theorem div_eq_iff {k x y : Nat} (h : 0 < k) : x / k = y ↔ y * k ≤ x ∧ x ≤ y * k + k - 1 := by
  rw [Nat.eq_iff_le_and_ge, le_div_iff_mul_le h, div_le_iff_le_mul h]
  exact ⟨fun h => ⟨h.2, h.1⟩, fun h => ⟨h.2, h.1⟩⟩
theorem div_mul_self_eq_mod_sub_self {x k : Nat} : x / k * k = x - x % k := by
  have := div_add_mod' x k
  omega
theorem mul_div_self_eq_mod_sub_self {x k : Nat} : k * (x / k) = x - x % k := by
  rw [Nat.mul_comm, div_mul_self_eq_mod_sub_self]
theorem mul_sub_div (x n p : Nat) (h₁ : x < n * p) : (n * p - (x + 1)) / n = p - (x / n + 1) := by
  have hn := Nat.pos_of_lt_mul_right h₁
  have hq : x / n < p := div_lt_of_lt_mul h₁
  have hx := div_add_mod x n
  have hm := mod_lt x hn
  have e : n * p = n * (p - (x / n + 1)) + (n * (x / n) + n) := by
    rw [← mul_add_one, ← Nat.mul_add, Nat.sub_add_cancel hq]
  refine Nat.div_eq_of_lt_le ?_ ?_
  · rw [Nat.mul_comm]; omega
  · rw [add_one_mul, Nat.mul_comm (p - _)]; omega
theorem le_div_two_of_div_two_lt_sub {a b : Nat} (h : a / 2 < a - b) : b ≤ a / 2 := by omega
theorem div_two_le_of_sub_le_div_two {a b : Nat} (h : a - b ≤ a / 2) : a / 2 ≤ b := by omega
theorem div_eq_sub_mod_div {m n : Nat} : m / n = (m - m % n) / n := by
  match eq_zero_or_pos n with
  | Or.inl e => rw [e, Nat.div_zero, Nat.div_zero]
  | Or.inr p => rw [← mul_div_self_eq_mod_sub_self, Nat.mul_div_cancel_left _ p]
protected theorem div_mul_div_le (a b c d : Nat) : a / b * (c / d) ≤ a * c / (b * d) := by
  match eq_zero_or_pos b, eq_zero_or_pos d with
  | Or.inl e, _ => rw [e, Nat.div_zero, Nat.zero_mul]; exact Nat.zero_le _
  | _, Or.inl e => rw [e, Nat.div_zero, Nat.mul_zero]; exact Nat.zero_le _
  | Or.inr hb, Or.inr hd =>
    rw [le_div_iff_mul_le (Nat.mul_pos hb hd), Nat.mul_mul_mul_comm]
    exact Nat.mul_le_mul (div_mul_le_self a b) (div_mul_le_self c d)
theorem div_mul_div_le_div (a b c : Nat) : a / c * b / a ≤ b / c := by
  match eq_zero_or_pos (a / c) with
  | Or.inl e => rw [e, Nat.zero_mul, Nat.zero_div]; exact Nat.zero_le _
  | Or.inr p =>
    have hc : 0 < c := (Nat.div_pos_iff.mp p).1
    rw [le_div_iff_mul_le hc]
    refine Nat.le_of_mul_le_mul_right (c := a / c) ?_ p
    rw [Nat.mul_assoc, Nat.mul_comm b]
    exact Nat.le_trans (mul_le_mul_left _ (mul_div_le a c)) (div_mul_le_self _ a)
protected theorem div_le_div_of_mul_le_mul {a b c d : Nat} (hd : d ≠ 0) (hdc : d ∣ c) (h : a * d ≤ c * b) :
    a / b ≤ c / d := by
  refine Nat.div_le_of_le_mul (Nat.le_of_mul_le_mul_right (c := d) ?_ (Nat.pos_of_ne_zero hd))
  rw [Nat.mul_assoc, Nat.div_mul_cancel hdc, Nat.mul_comm b]
  exact h
theorem div_le_iff_le_mul_of_dvd {a b c : Nat} (hb : b ≠ 0) (hba : b ∣ a) : a / b ≤ c ↔ a ≤ c * b := by
  rw [← Nat.mul_le_mul_right_iff (Nat.pos_of_ne_zero hb), Nat.div_mul_cancel hba]
theorem lt_div_iff_mul_lt_of_dvd {a b c : Nat} (_ : c ≠ 0) (hcb : c ∣ b) : a < b / c ↔ a * c < b := by
  rw [Nat.lt_div_iff_mul_lt' hcb, Nat.mul_comm]
protected theorem div_lt_div_right {a b c : Nat} (ha : a ≠ 0) (hb : a ∣ b) (hc : a ∣ c) : b / a < c / a ↔ b < c := by
  rw [lt_div_iff_mul_lt_of_dvd ha hc, Nat.div_mul_cancel hb]
protected theorem lt_iff_lt_of_mul_eq_mul {a b c d e : Nat} (ha : a ≠ 0) (hbd : a = b * d) (hce : a = c * e) :
    c < b ↔ d < e := by
  have hb := Nat.ne_zero_of_mul_ne_zero_left (hbd ▸ ha)
  have he := Nat.ne_zero_of_mul_ne_zero_right (hce ▸ ha)
  have key : c * e = b * d := hce.symm.trans hbd
  constructor
  · intro h
    refine gt_of_not_le fun l => ne_of_lt (Nat.mul_lt_mul_of_lt_of_le h l ?_) key
    refine Nat.pos_of_ne_zero (Nat.ne_zero_of_mul_ne_zero_right (hbd ▸ ha))
  · intro h
    refine gt_of_not_le fun l => ne_of_gt (Nat.mul_lt_mul_of_le_of_lt l h ?_) key
    exact Nat.pos_of_ne_zero (Nat.ne_zero_of_mul_ne_zero_left (hce ▸ ha))
protected theorem div_lt_div_left {a b c : Nat} (ha : a ≠ 0) (hba : b ∣ a) (hca : c ∣ a) : a / b < a / c ↔ c < b :=
  (Nat.lt_iff_lt_of_mul_eq_mul ha (Nat.mul_div_cancel' hba).symm (Nat.mul_div_cancel' hca).symm).symm

/-! ## Exact quotients -/

theorem eq_div_iff_mul_eq_left {a b c : Nat} (hc : c ≠ 0) (hcb : c ∣ b) : a = b / c ↔ b = a * c := by
  rw [eq_comm, Nat.div_eq_iff_eq_mul_left (Nat.pos_of_ne_zero hc) hcb]
theorem mul_sub_div_of_dvd {b c : Nat} (hc : c ≠ 0) (hcb : c ∣ b) (a : Nat) : (c * a - b) / c = a - b / c := by
  match hcb with
  | ⟨d, e⟩ => rw [e, ← Nat.mul_sub, mul_div_right _ (Nat.pos_of_ne_zero hc), mul_div_right _ (Nat.pos_of_ne_zero hc)]
theorem mul_add_mul_div_of_dvd {a b c d : Nat} (hb : b ≠ 0) (hd : d ≠ 0) (hba : b ∣ a) (hdc : d ∣ c) :
    (a * d + b * c) / (b * d) = a / b + c / d := by
  refine Nat.div_eq_of_eq_mul_right (Nat.mul_pos (Nat.pos_of_ne_zero hb) (Nat.pos_of_ne_zero hd)) ?_
  rw [Nat.mul_add, Nat.mul_right_comm, Nat.mul_div_cancel' hba, Nat.mul_assoc b d, Nat.mul_div_cancel' hdc]
theorem mul_sub_mul_div_of_dvd {a b c d : Nat} (hb : b ≠ 0) (hd : d ≠ 0) (hba : b ∣ a) (hdc : d ∣ c) :
    (a * d - b * c) / (b * d) = a / b - c / d := by
  refine Nat.div_eq_of_eq_mul_right (Nat.mul_pos (Nat.pos_of_ne_zero hb) (Nat.pos_of_ne_zero hd)) ?_
  rw [Nat.mul_sub, Nat.mul_right_comm, Nat.mul_div_cancel' hba, Nat.mul_assoc b d, Nat.mul_div_cancel' hdc]
theorem mul_div_lt_iff_not_dvd {n d : Nat} : d * (n / d) < n ↔ ¬ d ∣ n := by
  rw [Nat.lt_iff_le_and_ne, ne_eq, mul_div_eq_iff_dvd]
  exact ⟨fun h => h.2, fun h => ⟨mul_div_le n d, h⟩⟩
theorem div_ne_zero_iff_of_dvd {a b : Nat} (hba : b ∣ a) : a / b ≠ 0 ↔ a ≠ 0 ∧ b ≠ 0 := by
  constructor
  · intro h
    exact ⟨fun e => h (by rw [e, Nat.zero_div]), fun e => h (by rw [e, Nat.div_zero])⟩
  · intro h e
    exact h.1 (eq_zero_of_dvd_of_div_eq_zero hba e)
theorem div_eq_iff_eq_of_dvd_dvd {n a b : Nat} (hn : n ≠ 0) (ha : a ∣ n) (hb : b ∣ n) : n / a = n / b ↔ a = b := by
  constructor
  · intro h
    rw [← Nat.div_div_self ha hn, h, Nat.div_div_self hb hn]
  · intro h
    rw [h]
@[simp] theorem div_div_div_eq_div {a b c : Nat} (dvd : b ∣ a) (_ : a ∣ c) : c / (a / b) / b = c / a := by
  rw [Nat.div_div_eq_div_mul, Nat.div_mul_cancel dvd]
protected theorem div_pow {a b c : Nat} (h : a ∣ b) : (b / a) ^ c = b ^ c / a ^ c := by
  match eq_zero_or_pos a, eq_zero_or_pos c with
  | _, Or.inl e => rw [e, Nat.pow_zero, Nat.pow_zero, Nat.pow_zero, Nat.div_one]
  | Or.inl e, Or.inr p => rw [e, Nat.div_zero, Nat.zero_pow p, Nat.div_zero]
  | Or.inr p, _ =>
    refine (Nat.div_eq_of_eq_mul_left (Nat.pow_pos p) ?_).symm
    rw [← Nat.mul_pow, Nat.div_mul_cancel h]
protected theorem dvd_mul {k m n : Nat} : k ∣ m * n ↔ ∃ k₁ k₂, k₁ ∣ m ∧ k₂ ∣ n ∧ k₁ * k₂ = k := by
  constructor
  · intro h
    match eq_zero_or_pos (gcd k m) with
    | Or.inl e =>
      refine ⟨0, 1, ?_, Nat.one_dvd n, (eq_zero_of_gcd_eq_zero_left e).symm⟩
      rw [eq_zero_of_gcd_eq_zero_right e]
      exact Nat.dvd_refl 0
    | Or.inr p =>
      refine ⟨gcd k m, k / gcd k m, gcd_dvd_right k m, ?_, Nat.mul_div_cancel' (gcd_dvd_left k m)⟩
      refine (coprime_div_gcd_div_gcd p).dvd_of_dvd_mul_left (Nat.dvd_of_mul_dvd_mul_left p ?_)
      rw [← Nat.mul_assoc, Nat.mul_div_cancel' (gcd_dvd_left k m), Nat.mul_div_cancel' (gcd_dvd_right k m)]
      exact h
  · intro ⟨k₁, k₂, h₁, h₂, e⟩
    exact e ▸ Nat.mul_dvd_mul h₁ h₂

/-! ## Multiples in an interval -/

theorem eq_of_dvd_of_lt_two_mul {a b : Nat} (ha : a ≠ 0) (hdvd : b ∣ a) (hlt : a < 2 * b) : a = b := by
  match hdvd with
  | ⟨k, e⟩ =>
    have hb : 0 < b := by omega
    have hk : k < 2 := by
      rw [e, Nat.mul_comm] at hlt
      exact Nat.lt_of_mul_lt_mul_right hlt
    have : k ≠ 0 := fun h => ha (by rw [e, h, Nat.mul_zero])
    have : k = 1 := by omega
    rw [e, this, Nat.mul_one]
theorem le_of_lt_add_of_dvd {a b n : Nat} (h : a < b + n) (ha : n ∣ a) (hb : n ∣ b) : a ≤ b := by
  match ha, hb with
  | ⟨k, e⟩, ⟨l, f⟩ =>
    rw [e, f, ← mul_add_one] at h
    rw [e, f]
    exact mul_le_mul_left n (le_of_lt_succ (Nat.lt_of_mul_lt_mul_left h))
theorem not_dvd_of_lt_of_lt_mul_succ {n k m : Nat} (h1 : n * k < m) (h2 : m < n * (k + 1)) : ¬ n ∣ m := by
  intro ⟨d, e⟩
  rw [e] at h1 h2
  have := Nat.lt_of_mul_lt_mul_left h1
  have := Nat.lt_of_mul_lt_mul_left h2
  omega
theorem not_dvd_iff_lt_mul_succ (n : Nat) {a : Nat} (ha : 0 < a) :
    ¬ a ∣ n ↔ (∃ k : Nat, a * k < n ∧ n < a * (k + 1)) :=
  ⟨fun h => ⟨n / a, mul_div_lt_iff_not_dvd.mpr h, lt_mul_div_succ n ha⟩,
   fun ⟨_, h1, h2⟩ => not_dvd_of_lt_of_lt_mul_succ h1 h2⟩

end Nat
