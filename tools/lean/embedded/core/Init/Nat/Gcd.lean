prelude
import Init.Nat.Dvd
import Init.Tactic.Operation

/-!
# Natural numbers: greatest common divisor

Euclid's algorithm, with the first argument as the bound of its recursion.
-/

namespace Nat

/-! ## Euclid's algorithm -/

/-- Euclid's algorithm with at most `fuel` divisions. -/
def gcdFuel : (fuel m n : Nat) → Nat
  | 0,        _, n => n
  | fuel + 1, m, n => cond (beq m 0) n (gcdFuel fuel (n % m) m)

/-- The greatest common divisor; `gcd 0 0 = 0`. -/
@[extern "lean_nat_gcd"]
def gcd (m n : @& Nat) : Nat := gcdFuel m m n

private theorem gcdFuel_stable : ∀ {f g m : Nat} (n : Nat), m ≤ f → m ≤ g → gcdFuel f m n = gcdFuel g m n := by
  intro f
  induction f with
  | zero =>
    intro g m n hf hg
    rw [eq_zero_of_le_zero hf]
    cases g <;> rfl
  | succ f ih =>
    intro g m n hf hg
    match m, g, hf, hg with
    | 0, 0, _, _ => rfl
    | 0, g + 1, _, _ => rfl
    | m + 1, g + 1, hf, hg =>
      have l := le_of_lt_succ (mod_lt n (succ_pos m))
      exact ih (m + 1) (Nat.le_trans l (le_of_succ_le_succ hf)) (Nat.le_trans l (le_of_succ_le_succ hg))

@[simp] theorem gcd_zero_left (y : Nat) : gcd 0 y = y := rfl
theorem gcd_add_one (x y : Nat) : gcd (x + 1) y = gcd (y % (x + 1)) (x + 1) :=
  gcdFuel_stable (x + 1) (le_of_lt_succ (mod_lt y (succ_pos x))) (Nat.le_refl _)
theorem gcd_succ (x y : Nat) : gcd (succ x) y = gcd (y % succ x) (succ x) := gcd_add_one x y
theorem gcd_rec (m n : Nat) : gcd m n = gcd (n % m) m := by
  cases m with
  | zero =>
    rw [mod_zero, gcd_zero_left]
    cases n with
    | zero => rfl
    | succ n => rw [gcd_add_one, zero_mod, gcd_zero_left]
  | succ m => exact gcd_add_one m n
@[simp] theorem gcd_zero_right (n : Nat) : gcd n 0 = n := by rw [gcd_rec, zero_mod, gcd_zero_left]
theorem gcd_def (x y : Nat) : gcd x y = if x = 0 then y else gcd (y % x) x := by
  cases x with
  | zero => rfl
  | succ x => rw [if_neg (succ_ne_zero x)]; exact gcd_add_one x y
@[simp] theorem gcd_self (n : Nat) : gcd n n = n := by rw [gcd_rec, mod_self, gcd_zero_left]
@[simp] theorem gcd_one_left (n : Nat) : gcd 1 n = 1 := by rw [gcd_rec, mod_one, gcd_zero_left]

/-- Induction along Euclid's algorithm. -/
@[elab_as_elim] theorem gcd.induction {P : Nat → Nat → Prop} (m n : Nat) (H0 : ∀ n, P 0 n)
    (H1 : ∀ m n, 0 < m → P (n % m) m → P m n) : P m n := by
  have below : ∀ b m n, m < b → P m n := by
    intro b
    induction b with
    | zero => intro m n h; exact absurd h (not_lt_zero m)
    | succ b ih =>
      intro m n h
      match eq_zero_or_pos m with
      | Or.inl e => rw [e]; exact H0 n
      | Or.inr p => exact H1 m n p (ih _ _ (Nat.lt_of_lt_of_le (mod_lt n p) (le_of_lt_succ h)))
  exact below (m + 1) m n (lt_succ_self m)

/-! ## The universal property -/

theorem gcd_dvd (m n : Nat) : gcd m n ∣ m ∧ gcd m n ∣ n := by
  refine gcd.induction m n ?_ ?_
  · intro n
    exact ⟨Nat.dvd_zero _, Nat.dvd_refl n⟩
  · intro m n _ ih
    rw [gcd_rec]
    exact ⟨ih.2, (dvd_mod_iff ih.2).mp ih.1⟩
theorem gcd_dvd_left (m n : Nat) : gcd m n ∣ m := (gcd_dvd m n).1
theorem gcd_dvd_right (m n : Nat) : gcd m n ∣ n := (gcd_dvd m n).2
theorem dvd_gcd {k m n : Nat} (hm : k ∣ m) (hn : k ∣ n) : k ∣ gcd m n := by
  revert hm hn
  refine gcd.induction m n ?_ ?_
  · intro n _ hn
    exact hn
  · intro m n _ ih hm hn
    rw [gcd_rec]
    exact ih ((dvd_mod_iff hm).mpr hn) hm
theorem dvd_gcd_iff {k m n : Nat} : k ∣ gcd m n ↔ k ∣ m ∧ k ∣ n :=
  ⟨fun h => ⟨Nat.dvd_trans h (gcd_dvd_left m n), Nat.dvd_trans h (gcd_dvd_right m n)⟩, fun h => dvd_gcd h.1 h.2⟩
theorem gcd_eq_iff {g a b : Nat} : gcd a b = g ↔ g ∣ a ∧ g ∣ b ∧ (∀ c, c ∣ a → c ∣ b → c ∣ g) := by
  constructor
  · intro h
    rw [← h]
    exact ⟨gcd_dvd_left a b, gcd_dvd_right a b, fun _ => dvd_gcd⟩
  · intro ⟨ha, hb, hc⟩
    exact Nat.dvd_antisymm (hc _ (gcd_dvd_left a b) (gcd_dvd_right a b)) (dvd_gcd ha hb)
theorem gcd_comm (m n : Nat) : gcd m n = gcd n m :=
  Nat.dvd_antisymm (dvd_gcd (gcd_dvd_right m n) (gcd_dvd_left m n)) (dvd_gcd (gcd_dvd_right n m) (gcd_dvd_left n m))
instance : Std.Commutative gcd := ⟨gcd_comm⟩
theorem gcd_assoc (m n k : Nat) : gcd (gcd m n) k = gcd m (gcd n k) := by
  refine Nat.dvd_antisymm ?_ ?_
  · have h := dvd_gcd_iff.mp (gcd_dvd_left (gcd m n) k)
    exact dvd_gcd h.1 (dvd_gcd h.2 (gcd_dvd_right _ k))
  · have h := dvd_gcd_iff.mp (gcd_dvd_right m (gcd n k))
    exact dvd_gcd (dvd_gcd (gcd_dvd_left m _) h.1) h.2
instance : Std.Associative gcd := ⟨gcd_assoc⟩
instance : Std.IdempotentOp gcd := ⟨gcd_self⟩
@[simp] theorem gcd_one_right (n : Nat) : gcd n 1 = 1 := by rw [gcd_comm, gcd_one_left]

/-! ## Size -/

theorem gcd_le_left {m : Nat} (n : Nat) (h : 0 < m) : gcd m n ≤ m := le_of_dvd h (gcd_dvd_left m n)
theorem gcd_le_right {m : Nat} (n : Nat) (h : 0 < n) : gcd m n ≤ n := le_of_dvd h (gcd_dvd_right m n)
theorem gcd_pos_of_pos_left {m : Nat} (n : Nat) (mpos : 0 < m) : 0 < gcd m n :=
  pos_of_dvd_of_pos (gcd_dvd_left m n) mpos
theorem gcd_pos_of_pos_right {n : Nat} (m : Nat) (npos : 0 < n) : 0 < gcd m n :=
  pos_of_dvd_of_pos (gcd_dvd_right m n) npos
theorem eq_zero_of_gcd_eq_zero_left {m n : Nat} (H : gcd m n = 0) : m = 0 :=
  Nat.eq_zero_of_zero_dvd (H ▸ gcd_dvd_left m n)
theorem eq_zero_of_gcd_eq_zero_right {m n : Nat} (H : gcd m n = 0) : n = 0 :=
  Nat.eq_zero_of_zero_dvd (H ▸ gcd_dvd_right m n)
@[simp] theorem gcd_eq_zero_iff {i j : Nat} : gcd i j = 0 ↔ i = 0 ∧ j = 0 :=
  ⟨fun h => ⟨eq_zero_of_gcd_eq_zero_left h, eq_zero_of_gcd_eq_zero_right h⟩, fun h => by rw [h.1, h.2]; rfl⟩
theorem gcd_eq_one_iff {m n : Nat} : gcd m n = 1 ↔ ∀ c, c ∣ m → c ∣ n → c = 1 :=
  ⟨fun h _ hm hn => eq_one_of_dvd_one (h ▸ dvd_gcd hm hn), fun h => h _ (gcd_dvd_left m n) (gcd_dvd_right m n)⟩

/-! ## Divisors -/

theorem gcd_eq_left {m n : Nat} (h : m ∣ n) : gcd m n = m := by
  rw [gcd_rec, mod_eq_zero_of_dvd h, gcd_zero_left]
theorem gcd_eq_right {m n : Nat} (h : n ∣ m) : gcd m n = n := by rw [gcd_comm, gcd_eq_left h]
theorem gcd_eq_left_iff_dvd {m n : Nat} : gcd m n = m ↔ m ∣ n :=
  ⟨fun h => h ▸ gcd_dvd_right m n, gcd_eq_left⟩
theorem gcd_eq_right_iff_dvd {m n : Nat} : gcd n m = m ↔ m ∣ n := by
  rw [gcd_comm, gcd_eq_left_iff_dvd]
@[simp] theorem gcd_mul_left_left (m n : Nat) : gcd (m * n) n = n := gcd_eq_right (Nat.dvd_mul_left n m)
@[simp] theorem gcd_mul_left_right (m n : Nat) : gcd n (m * n) = n := gcd_eq_left (Nat.dvd_mul_left n m)
@[simp] theorem gcd_mul_right_left (m n : Nat) : gcd (n * m) n = n := gcd_eq_right (Nat.dvd_mul_right n m)
@[simp] theorem gcd_mul_right_right (m n : Nat) : gcd n (n * m) = n := gcd_eq_left (Nat.dvd_mul_right n m)
@[simp] theorem gcd_gcd_self_right_left (m n : Nat) : gcd m (gcd m n) = gcd m n := gcd_eq_right (gcd_dvd_left m n)
@[simp] theorem gcd_gcd_self_right_right (m n : Nat) : gcd m (gcd n m) = gcd n m := gcd_eq_right (gcd_dvd_right n m)
@[simp] theorem gcd_gcd_self_left_right (m n : Nat) : gcd (gcd n m) m = gcd n m := gcd_eq_left (gcd_dvd_right n m)
@[simp] theorem gcd_gcd_self_left_left (m n : Nat) : gcd (gcd m n) m = gcd m n := gcd_eq_left (gcd_dvd_left m n)
theorem gcd_dvd_gcd_of_dvd_left {m k : Nat} (n : Nat) (H : m ∣ k) : gcd m n ∣ gcd k n :=
  dvd_gcd (Nat.dvd_trans (gcd_dvd_left m n) H) (gcd_dvd_right m n)
theorem gcd_dvd_gcd_of_dvd_right {m k : Nat} (n : Nat) (H : m ∣ k) : gcd n m ∣ gcd n k :=
  dvd_gcd (gcd_dvd_left n m) (Nat.dvd_trans (gcd_dvd_right n m) H)
theorem gcd_dvd_gcd_mul_left_left (m n k : Nat) : gcd m n ∣ gcd (k * m) n :=
  gcd_dvd_gcd_of_dvd_left n (Nat.dvd_mul_left m k)
theorem gcd_dvd_gcd_mul_right_left (m n k : Nat) : gcd m n ∣ gcd (m * k) n :=
  gcd_dvd_gcd_of_dvd_left n (Nat.dvd_mul_right m k)
theorem gcd_dvd_gcd_mul_left_right (m n k : Nat) : gcd m n ∣ gcd m (k * n) :=
  gcd_dvd_gcd_of_dvd_right m (Nat.dvd_mul_left n k)
theorem gcd_dvd_gcd_mul_right_right (m n k : Nat) : gcd m n ∣ gcd m (n * k) :=
  gcd_dvd_gcd_of_dvd_right m (Nat.dvd_mul_right n k)

/-! ## Common factors -/

theorem gcd_mul_left (m n k : Nat) : gcd (m * n) (m * k) = m * gcd n k := by
  refine gcd.induction n k ?_ ?_
  · intro k
    rw [Nat.mul_zero, gcd_zero_left, gcd_zero_left]
  · intro n k _ ih
    rw [gcd_rec, mul_mod_mul_left, ih, ← gcd_rec]
theorem gcd_mul_right (m n k : Nat) : gcd (m * n) (k * n) = gcd m k * n := by
  rw [Nat.mul_comm m, Nat.mul_comm k, gcd_mul_left, Nat.mul_comm]
theorem gcd_div {m n k : Nat} (H1 : k ∣ m) (H2 : k ∣ n) : gcd (m / k) (n / k) = gcd m n / k := by
  match eq_zero_or_pos k with
  | Or.inl e => rw [e, Nat.div_zero, Nat.div_zero, Nat.div_zero, gcd_zero_left]
  | Or.inr p =>
    refine (Nat.div_eq_of_eq_mul_left p ?_).symm
    rw [← gcd_mul_right, Nat.div_mul_cancel H1, Nat.div_mul_cancel H2]
theorem div_gcd_pos_of_pos_left {a : Nat} (b : Nat) (h : 0 < a) : 0 < a / gcd a b :=
  div_pos (gcd_le_left b h) (gcd_pos_of_pos_left b h)
theorem div_gcd_pos_of_pos_right {b : Nat} (a : Nat) (h : 0 < b) : 0 < b / gcd a b :=
  div_pos (gcd_le_right b h) (gcd_pos_of_pos_right a h)

private theorem gcd_congr {m n m' n' : Nat} (h : ∀ c, c ∣ m ∧ c ∣ n ↔ c ∣ m' ∧ c ∣ n') : gcd m n = gcd m' n' :=
  have h₁ := (h _).mp (gcd_dvd m n)
  have h₂ := (h _).mpr (gcd_dvd m' n')
  Nat.dvd_antisymm (dvd_gcd h₁.1 h₁.2) (dvd_gcd h₂.1 h₂.2)

@[simp] theorem gcd_add_mul_right_right (m n k : Nat) : gcd m (n + k * m) = gcd m n :=
  gcd_congr fun _ => ⟨fun h => ⟨h.1, (Nat.dvd_add_left (Nat.dvd_mul_left_of_dvd h.1 k)).mp h.2⟩,
    fun h => ⟨h.1, Nat.dvd_add h.2 (Nat.dvd_mul_left_of_dvd h.1 k)⟩⟩
@[simp] theorem gcd_add_mul_left_right (m n k : Nat) : gcd m (n + m * k) = gcd m n := by
  rw [Nat.mul_comm, gcd_add_mul_right_right]
@[simp] theorem gcd_mul_right_add_right (m n k : Nat) : gcd m (k * m + n) = gcd m n := by
  rw [Nat.add_comm, gcd_add_mul_right_right]
@[simp] theorem gcd_mul_left_add_right (m n k : Nat) : gcd m (m * k + n) = gcd m n := by
  rw [Nat.add_comm, gcd_add_mul_left_right]
@[simp] theorem gcd_add_mul_right_left (m n k : Nat) : gcd (n + k * m) m = gcd n m := by
  rw [gcd_comm, gcd_add_mul_right_right, gcd_comm]
@[simp] theorem gcd_add_mul_left_left (m n k : Nat) : gcd (n + m * k) m = gcd n m := by
  rw [gcd_comm, gcd_add_mul_left_right, gcd_comm]
@[simp] theorem gcd_add_self_right (m n : Nat) : gcd m (n + m) = gcd m n := by
  have h := gcd_add_mul_right_right m n 1
  rw [Nat.one_mul] at h
  exact h
@[simp] theorem gcd_self_add_right (m n : Nat) : gcd m (m + n) = gcd m n := by
  rw [Nat.add_comm, gcd_add_self_right]
@[simp] theorem gcd_add_self_left (m n : Nat) : gcd (n + m) m = gcd n m := by
  rw [gcd_comm, gcd_add_self_right, gcd_comm]
@[simp] theorem gcd_self_add_left (m n : Nat) : gcd (m + n) m = gcd n m := by
  rw [Nat.add_comm, gcd_add_self_left]
@[simp] theorem gcd_sub_self_right {m n : Nat} (h : m ≤ n) : gcd m (n - m) = gcd m n := by
  rw [← gcd_add_self_right, Nat.sub_add_cancel h]
@[simp] theorem gcd_sub_self_left {m n : Nat} (h : m ≤ n) : gcd (n - m) m = gcd n m := by
  rw [gcd_comm, gcd_sub_self_right h, gcd_comm]

theorem dvd_gcd_mul_iff_dvd_mul {k n m : Nat} : k ∣ gcd k n * m ↔ k ∣ n * m := by
  rw [← gcd_mul_right, dvd_gcd_iff]
  exact ⟨fun h => h.2, fun h => ⟨Nat.dvd_mul_right k m, h⟩⟩
theorem dvd_mul_gcd_iff_dvd_mul {k n m : Nat} : k ∣ n * gcd k m ↔ k ∣ n * m := by
  rw [Nat.mul_comm, dvd_gcd_mul_iff_dvd_mul, Nat.mul_comm]
theorem dvd_gcd_mul_gcd_iff_dvd_mul {k n m : Nat} : k ∣ gcd k n * gcd k m ↔ k ∣ n * m := by
  rw [dvd_gcd_mul_iff_dvd_mul, dvd_mul_gcd_iff_dvd_mul]
theorem gcd_mul_right_dvd_mul_gcd (k m n : Nat) : gcd k (m * n) ∣ gcd k m * gcd k n := by
  have hk : gcd k (m * n) ∣ k := gcd_dvd_left k (m * n)
  have h : gcd k (m * n) ∣ m * n := gcd_dvd_right k (m * n)
  have h' := dvd_gcd_mul_gcd_iff_dvd_mul.mpr h
  exact Nat.dvd_trans h' (Nat.mul_dvd_mul (gcd_dvd_gcd_of_dvd_left m hk) (gcd_dvd_gcd_of_dvd_left n hk))

end Nat
