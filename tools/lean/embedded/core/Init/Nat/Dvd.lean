prelude
import Init.Nat.Quotient

/-!
# Natural numbers: divisibility
-/

namespace Nat

/-- `a ∣ b`: some multiple of `a` is `b`. -/
instance instDvd : Dvd Nat where
  dvd a b := Exists fun c => b = a * c

/-! ## The order of divisibility -/

@[simp] protected theorem dvd_refl (a : Nat) : a ∣ a := ⟨1, (Nat.mul_one a).symm⟩
@[simp] protected theorem dvd_zero (a : Nat) : a ∣ 0 := ⟨0, rfl⟩
@[simp] protected theorem one_dvd (n : Nat) : 1 ∣ n := ⟨n, (Nat.one_mul n).symm⟩
protected theorem dvd_mul_right (a b : Nat) : a ∣ a * b := ⟨b, rfl⟩
protected theorem dvd_mul_left (a b : Nat) : a ∣ b * a := ⟨b, Nat.mul_comm b a⟩
protected theorem dvd_trans {a b c : Nat} (h₁ : a ∣ b) (h₂ : b ∣ c) : a ∣ c := by
  match h₁, h₂ with
  | ⟨d, e₁⟩, ⟨f, e₂⟩ => exact ⟨d * f, by rw [e₂, e₁, Nat.mul_assoc]⟩
instance : Trans (α := Nat) (β := Nat) (γ := Nat) (· ∣ ·) (· ∣ ·) (· ∣ ·) where
  trans := Nat.dvd_trans
protected theorem dvd_mul_left_of_dvd {a b : Nat} (h : a ∣ b) (c : Nat) : a ∣ c * b :=
  Nat.dvd_trans h (Nat.dvd_mul_left b c)
protected theorem dvd_mul_right_of_dvd {a b : Nat} (h : a ∣ b) (c : Nat) : a ∣ b * c :=
  Nat.dvd_trans h (Nat.dvd_mul_right b c)
protected theorem eq_zero_of_zero_dvd {a : Nat} (h : 0 ∣ a) : a = 0 := by
  match h with
  | ⟨c, e⟩ => rw [e, Nat.zero_mul]
@[simp] protected theorem zero_dvd {n : Nat} : 0 ∣ n ↔ n = 0 :=
  ⟨Nat.eq_zero_of_zero_dvd, fun h => h ▸ Nat.dvd_zero 0⟩
theorem le_of_dvd {m n : Nat} (h : 0 < n) (d : m ∣ n) : m ≤ n := by
  match d with
  | ⟨k, e⟩ => rw [e] at h ⊢; exact Nat.le_mul_of_pos_right m (Nat.pos_of_mul_pos_left h)
protected theorem dvd_antisymm {m n : Nat} (h₁ : m ∣ n) (h₂ : n ∣ m) : m = n := by
  match eq_zero_or_pos m, eq_zero_or_pos n with
  | Or.inl e, _ => rw [e] at h₁ ⊢; exact (Nat.eq_zero_of_zero_dvd h₁).symm
  | _, Or.inl e => rw [e] at h₂ ⊢; exact Nat.eq_zero_of_zero_dvd h₂
  | Or.inr hm, Or.inr hn => exact Nat.le_antisymm (le_of_dvd hn h₁) (le_of_dvd hm h₂)
theorem pos_of_dvd_of_pos {m n : Nat} (H1 : m ∣ n) (H2 : 0 < n) : 0 < m :=
  Nat.pos_of_ne_zero fun e => ne_of_gt H2 (Nat.eq_zero_of_zero_dvd (e ▸ H1))
theorem eq_one_of_dvd_one {n : Nat} (H : n ∣ 1) : n = 1 := Nat.dvd_antisymm H (Nat.one_dvd n)
@[simp] theorem dvd_one {n : Nat} : n ∣ 1 ↔ n = 1 := ⟨eq_one_of_dvd_one, fun h => h ▸ Nat.dvd_refl 1⟩
theorem eq_one_of_mul_eq_one_right {m n : Nat} (H : m * n = 1) : m = 1 := eq_one_of_dvd_one ⟨n, H.symm⟩
theorem eq_one_of_mul_eq_one_left {m n : Nat} (H : m * n = 1) : n = 1 :=
  eq_one_of_mul_eq_one_right ((Nat.mul_comm n m).trans H)
theorem eq_zero_of_dvd_of_lt {a b : Nat} (w : a ∣ b) (h : b < a) : b = 0 :=
  Nat.eq_zero_of_not_pos fun p => Nat.not_le_of_gt h (le_of_dvd p w)
theorem not_dvd_of_pos_of_lt {m n : Nat} (h1 : 0 < n) (h2 : n < m) : ¬ m ∣ n :=
  fun d => Nat.not_le_of_gt h2 (le_of_dvd h1 d)
theorem le_iff_ne_zero_of_dvd {a b : Nat} (ha : a ≠ 0) (hab : a ∣ b) : a ≤ b ↔ b ≠ 0 :=
  ⟨fun l => ne_of_gt (Nat.lt_of_lt_of_le (Nat.pos_of_ne_zero ha) l),
   fun h => le_of_dvd (Nat.pos_of_ne_zero h) hab⟩
theorem dvd_iff_dvd_dvd (n d : Nat) : d ∣ n ↔ ∀ k : Nat, k ∣ d → k ∣ n :=
  ⟨fun h _ hk => Nat.dvd_trans hk h, fun h => h d (Nat.dvd_refl d)⟩

/-! ## Sums and differences -/

protected theorem dvd_add {a b c : Nat} (h₁ : a ∣ b) (h₂ : a ∣ c) : a ∣ b + c := by
  match h₁, h₂ with
  | ⟨d, e₁⟩, ⟨f, e₂⟩ => exact ⟨d + f, by rw [e₁, e₂, Nat.mul_add]⟩
theorem dvd_sub {k m n : Nat} (h₁ : k ∣ m) (h₂ : k ∣ n) : k ∣ m - n := by
  match h₁, h₂ with
  | ⟨d, e₁⟩, ⟨f, e₂⟩ => exact ⟨d - f, by rw [e₁, e₂, Nat.mul_sub]⟩
protected theorem dvd_add_iff_right {k m n : Nat} (h : k ∣ m) : k ∣ n ↔ k ∣ m + n :=
  ⟨Nat.dvd_add h, fun h' => Nat.add_sub_cancel_left m n ▸ dvd_sub h' h⟩
protected theorem dvd_add_iff_left {k m n : Nat} (h : k ∣ n) : k ∣ m ↔ k ∣ m + n := by
  rw [Nat.add_comm]
  exact Nat.dvd_add_iff_right h
protected theorem dvd_add_right {a b c : Nat} (h : a ∣ b) : a ∣ b + c ↔ a ∣ c := (Nat.dvd_add_iff_right h).symm
protected theorem dvd_add_left {a b c : Nat} (h : a ∣ c) : a ∣ b + c ↔ a ∣ b := (Nat.dvd_add_iff_left h).symm
theorem dvd_sub_iff_right {m n k : Nat} (hkn : k ≤ n) (h : m ∣ n) : m ∣ n - k ↔ m ∣ k :=
  ⟨fun h' => Nat.sub_sub_self hkn ▸ dvd_sub h h', dvd_sub h⟩
theorem dvd_sub_iff_left {m n k : Nat} (hkn : k ≤ n) (h : m ∣ k) : m ∣ n - k ↔ m ∣ n :=
  ⟨fun h' => Nat.sub_add_cancel hkn ▸ Nat.dvd_add h' h, fun h' => dvd_sub h' h⟩

/-! ## Products -/

protected theorem mul_dvd_mul {a b c d : Nat} (h₁ : a ∣ b) (h₂ : c ∣ d) : a * c ∣ b * d := by
  match h₁, h₂ with
  | ⟨e, h₁⟩, ⟨f, h₂⟩ => exact ⟨e * f, by rw [h₁, h₂, Nat.mul_mul_mul_comm]⟩
protected theorem mul_dvd_mul_left {b c : Nat} (a : Nat) (h : b ∣ c) : a * b ∣ a * c :=
  Nat.mul_dvd_mul (Nat.dvd_refl a) h
protected theorem mul_dvd_mul_right {a b : Nat} (h : a ∣ b) (c : Nat) : a * c ∣ b * c :=
  Nat.mul_dvd_mul h (Nat.dvd_refl c)
protected theorem dvd_of_mul_dvd_mul_left {k m n : Nat} (kpos : 0 < k) (H : k * m ∣ k * n) : m ∣ n := by
  match H with
  | ⟨l, e⟩ =>
    rw [Nat.mul_assoc] at e
    exact ⟨l, Nat.eq_of_mul_eq_mul_left kpos e⟩
protected theorem dvd_of_mul_dvd_mul_right {k m n : Nat} (kpos : 0 < k) (H : m * k ∣ n * k) : m ∣ n := by
  rw [Nat.mul_comm m, Nat.mul_comm n] at H
  exact Nat.dvd_of_mul_dvd_mul_left kpos H
protected theorem mul_dvd_mul_iff_left {a b c : Nat} (h : 0 < a) : a * b ∣ a * c ↔ b ∣ c :=
  ⟨Nat.dvd_of_mul_dvd_mul_left h, Nat.mul_dvd_mul_left a⟩
protected theorem mul_dvd_mul_iff_right {a b c : Nat} (h : 0 < c) : a * c ∣ b * c ↔ a ∣ b :=
  ⟨Nat.dvd_of_mul_dvd_mul_right h, fun h' => Nat.mul_dvd_mul_right h' c⟩

/-! ## Divisibility and remainders -/

theorem mod_eq_zero_of_dvd {m n : Nat} (H : m ∣ n) : n % m = 0 := by
  match H with
  | ⟨k, e⟩ => rw [e, mul_mod_right]
theorem dvd_of_mod_eq_zero {m n : Nat} (H : n % m = 0) : m ∣ n :=
  ⟨n / m, by have e := div_add_mod n m; rw [H] at e; exact e.symm⟩
theorem dvd_iff_mod_eq_zero {m n : Nat} : m ∣ n ↔ n % m = 0 := ⟨mod_eq_zero_of_dvd, dvd_of_mod_eq_zero⟩
instance decidable_dvd : @DecidableRel Nat Nat (· ∣ ·) :=
  fun _ _ => decidable_of_decidable_of_iff dvd_iff_mod_eq_zero.symm
theorem emod_pos_of_not_dvd {a b : Nat} (h : ¬ a ∣ b) : 0 < b % a :=
  Nat.pos_of_ne_zero fun e => h (dvd_of_mod_eq_zero e)
protected theorem dvd_eq_true_of_mod_eq_zero {m n : Nat} (h : n % m == 0) : (m ∣ n) = True :=
  eq_true (dvd_of_mod_eq_zero (of_decide_eq_true h))
protected theorem dvd_eq_false_of_mod_ne_zero {m n : Nat} (h : n % m != 0) : (m ∣ n) = False :=
  eq_false fun d => bne_iff_ne.mp h (mod_eq_zero_of_dvd d)
theorem dvd_mod_iff {k m n : Nat} (h : k ∣ n) : k ∣ m % n ↔ k ∣ m := by
  have e := Nat.dvd_add_iff_right (n := m % n) (Nat.dvd_mul_right_of_dvd h (m / n))
  rw [div_add_mod] at e
  exact e
theorem mod_mod_of_dvd {b c : Nat} (a : Nat) (h : c ∣ b) : a % b % c = a % c := by
  match h with
  | ⟨d, e⟩ =>
    have m := mul_add_mod_self_left c (d * (a / b)) (a % b)
    rw [← Nat.mul_assoc, ← e, div_add_mod] at m
    exact m.symm
attribute [simp] mod_mod_of_dvd
@[simp] theorem mod_mul_right_mod (a b c : Nat) : a % (b * c) % b = a % b := mod_mod_of_dvd a (Nat.dvd_mul_right b c)
@[simp] theorem mod_mul_left_mod (a b c : Nat) : a % (b * c) % c = a % c := mod_mod_of_dvd a (Nat.dvd_mul_left c b)
theorem dvd_sub_mod {n : Nat} (k : Nat) : n ∣ k - k % n :=
  ⟨k / n, Nat.sub_eq_of_eq_add (div_add_mod k n).symm⟩
theorem mod_eq_sub_iff {a b c : Nat} (h₁ : 0 < c) (h : c ≤ b) : a % b = b - c ↔ b ∣ a + c := by
  have hb := Nat.lt_of_lt_of_le h₁ h
  constructor
  · intro e
    have d : a + c = b * (a / b + 1) := by
      rw [mul_add_one, ← Nat.sub_add_cancel h, ← Nat.add_assoc, Nat.sub_add_cancel h, ← e, div_add_mod]
    exact ⟨_, d⟩
  · intro d
    have l := mod_lt a hb
    have d' : b ∣ a % b + c := by
      have e := div_add_mod a b
      rw [← e, Nat.add_assoc] at d
      exact (Nat.dvd_add_right (Nat.dvd_mul_right b _)).mp d
    match d' with
    | ⟨k, e⟩ =>
      have hk : k = 1 := by
        have hlt : b * k < b * 2 := by
          rw [← e, Nat.mul_two]
          exact Nat.add_lt_add_of_lt_of_le l h
        have hk2 := Nat.lt_of_mul_lt_mul_left hlt
        have hk0 : 0 < k := Nat.pos_of_mul_pos_left (e ▸ Nat.add_pos_right (a % b) h₁)
        exact Nat.le_antisymm (le_of_lt_succ hk2) hk0
      rw [hk, Nat.mul_one] at e
      exact Nat.eq_sub_of_add_eq e

/-! ## Exact quotients -/

protected theorem mul_div_cancel' {n m : Nat} (H : n ∣ m) : n * (m / n) = m := by
  have e := div_add_mod m n
  rw [mod_eq_zero_of_dvd H] at e
  exact e
protected theorem div_mul_cancel {n m : Nat} (H : n ∣ m) : m / n * n = m := by
  rw [Nat.mul_comm, Nat.mul_div_cancel' H]
protected theorem mul_div_cancel_left' {a b : Nat} (Hd : a ∣ b) : a * (b / a) = b := Nat.mul_div_cancel' Hd
theorem dvd_iff_div_mul_eq (n d : Nat) : d ∣ n ↔ n / d * d = n :=
  ⟨Nat.div_mul_cancel, fun h => h ▸ Nat.dvd_mul_left d (n / d)⟩
theorem mul_div_eq_iff_dvd {n d : Nat} : d * (n / d) = n ↔ d ∣ n := ⟨fun h => ⟨n / d, h.symm⟩, Nat.mul_div_cancel'⟩
theorem dvd_iff_le_div_mul (n d : Nat) : d ∣ n ↔ n ≤ n / d * d :=
  ⟨fun h => Nat.le_of_eq (Nat.div_mul_cancel h).symm,
   fun h => (dvd_iff_div_mul_eq n d).mpr (Nat.le_antisymm (div_mul_le_self n d) h)⟩
theorem div_dvd_of_dvd {n m : Nat} (h : n ∣ m) : m / n ∣ m := ⟨n, (Nat.div_mul_cancel h).symm⟩
protected theorem mul_div_assoc {k n : Nat} (m : Nat) (H : k ∣ n) : m * n / k = m * (n / k) := by
  match eq_zero_or_pos k with
  | Or.inl e => rw [e, Nat.div_zero, Nat.div_zero, Nat.mul_zero]
  | Or.inr p =>
    refine Nat.div_eq_of_eq_mul_left p ?_
    rw [Nat.mul_assoc, Nat.div_mul_cancel H]
protected theorem eq_mul_of_div_eq_right {a b c : Nat} (H1 : b ∣ a) (H2 : a / b = c) : a = b * c := by
  rw [← H2, Nat.mul_div_cancel' H1]
protected theorem eq_mul_of_div_eq_left {a b c : Nat} (H1 : b ∣ a) (H2 : a / b = c) : a = c * b := by
  rw [← H2, Nat.div_mul_cancel H1]
protected theorem div_eq_iff_eq_mul_right {a b c : Nat} (H : 0 < b) (H' : b ∣ a) : a / b = c ↔ a = b * c :=
  ⟨Nat.eq_mul_of_div_eq_right H', Nat.div_eq_of_eq_mul_right H⟩
protected theorem div_eq_iff_eq_mul_left {a b c : Nat} (H : 0 < b) (H' : b ∣ a) : a / b = c ↔ a = c * b :=
  ⟨Nat.eq_mul_of_div_eq_left H', Nat.div_eq_of_eq_mul_left H⟩
theorem eq_of_dvd_of_div_eq_one {a b : Nat} (hab : a ∣ b) (h : b / a = 1) : a = b :=
  (Nat.mul_one a).symm.trans (Nat.eq_mul_of_div_eq_right hab h).symm
theorem eq_zero_of_dvd_of_div_eq_zero {a b : Nat} (hab : a ∣ b) (h : b / a = 0) : b = 0 :=
  Nat.eq_mul_of_div_eq_right hab h
@[simp] protected theorem div_left_inj {a b d : Nat} (hda : d ∣ a) (hdb : d ∣ b) : a / d = b / d ↔ a = b :=
  ⟨fun h => by rw [← Nat.mul_div_cancel' hda, h, Nat.mul_div_cancel' hdb], fun h => by rw [h]⟩
protected theorem div_mul_right_comm {a b : Nat} (hba : b ∣ a) (c : Nat) : a / b * c = a * c / b := by
  rw [Nat.mul_comm, ← Nat.mul_div_assoc c hba, Nat.mul_comm]
protected theorem mul_div_right_comm {a b : Nat} (hba : b ∣ a) (c : Nat) : a * c / b = a / b * c :=
  (Nat.div_mul_right_comm hba c).symm
protected theorem div_div_self {n m : Nat} (h : n ∣ m) (hm : m ≠ 0) : m / (m / n) = n :=
  have p : 0 < m / n := Nat.pos_of_ne_zero fun e => hm (eq_zero_of_dvd_of_div_eq_zero h e)
  Nat.div_eq_of_eq_mul_left p (Nat.mul_div_cancel' h).symm
theorem div_mul_div_comm {a b c d : Nat} (h₁ : b ∣ a) (h₂ : d ∣ c) : a / b * (c / d) = a * c / (b * d) := by
  match eq_zero_or_pos b, eq_zero_or_pos d with
  | Or.inl e, _ => rw [e, Nat.div_zero, Nat.zero_mul, Nat.zero_mul, Nat.div_zero]
  | _, Or.inl e => rw [e, Nat.div_zero, Nat.mul_zero, Nat.mul_zero, Nat.div_zero]
  | Or.inr hb, Or.inr hd =>
    refine (Nat.div_eq_of_eq_mul_left (Nat.mul_pos hb hd) ?_).symm
    rw [Nat.mul_mul_mul_comm, Nat.div_mul_cancel h₁, Nat.div_mul_cancel h₂]
protected theorem mul_div_mul_comm {a b c d : Nat} (hba : b ∣ a) (hdc : d ∣ c) :
    a * c / (b * d) = a / b * (c / d) :=
  (div_mul_div_comm hba hdc).symm
theorem mul_dvd_of_dvd_div {a b c : Nat} (hcb : c ∣ b) (h : a ∣ b / c) : c * a ∣ b :=
  Nat.mul_div_cancel' hcb ▸ Nat.mul_dvd_mul_left c h
theorem dvd_div_of_mul_dvd {a b c : Nat} (h : a * b ∣ c) : b ∣ c / a := by
  match eq_zero_or_pos a, h with
  | Or.inl e, _ => rw [e, Nat.div_zero]; exact Nat.dvd_zero b
  | Or.inr p, ⟨d, e⟩ => exact ⟨d, Nat.div_eq_of_eq_mul_right p (e.trans (Nat.mul_assoc a b d))⟩
@[simp] theorem dvd_div_iff_mul_dvd {a b c : Nat} (hbc : c ∣ b) : a ∣ b / c ↔ c * a ∣ b :=
  ⟨mul_dvd_of_dvd_div hbc, dvd_div_of_mul_dvd⟩
theorem dvd_mul_of_div_dvd {a b c : Nat} (h : b ∣ a) (hdiv : a / b ∣ c) : a ∣ b * c := by
  have e := Nat.mul_dvd_mul_left b hdiv
  rw [Nat.mul_div_cancel' h] at e
  exact e
@[simp] theorem div_dvd_iff_dvd_mul {a b c : Nat} (h : b ∣ a) (hb : 0 < b) : a / b ∣ c ↔ a ∣ b * c := by
  rw [← Nat.mul_dvd_mul_iff_left (b := a / b) hb, Nat.mul_div_cancel' h]
theorem div_dvd_div {m n k : Nat} (h₁ : k ∣ m) (h₂ : m ∣ n) : m / k ∣ n / k :=
  dvd_div_of_mul_dvd ((Nat.mul_div_cancel' h₁).symm ▸ h₂)
protected theorem lt_div_iff_mul_lt' {d n : Nat} (hdn : d ∣ n) (a : Nat) : a < n / d ↔ d * a < n := by
  match eq_zero_or_pos d, hdn with
  | Or.inl e, h =>
    rw [e] at h ⊢
    rw [Nat.eq_zero_of_zero_dvd h, Nat.zero_mul, Nat.div_zero]
    exact ⟨fun l => absurd l (not_lt_zero a), fun l => absurd l (not_lt_zero 0)⟩
  | Or.inr p, h =>
    have e := Nat.mul_lt_mul_left (b := a) (c := n / d) p
    rw [Nat.mul_div_cancel' h] at e
    exact e.symm
theorem div_lt_div_of_lt_of_dvd {a b d : Nat} (hdb : d ∣ b) (h : a < b) : a / d < b / d :=
  (Nat.lt_div_iff_mul_lt' hdb _).mpr (Nat.lt_of_le_of_lt (mul_div_le a d) h)

end Nat
