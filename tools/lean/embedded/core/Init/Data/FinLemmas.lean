prelude
import Init.Data.Fin
import Init.Nat.Algebra

/-!
# Bounded numbers: lemmas
-/

universe u v w

namespace Fin

variable {n m : Nat}

/-! ## Values -/

@[simp] protected theorem eta (a : Fin n) (h : a.val < n) : (⟨a.val, h⟩ : Fin n) = a := rfl
protected theorem mk.inj_iff {n a b : Nat} {ha : a < n} {hb : b < n} :
    (⟨a, ha⟩ : Fin n) = ⟨b, hb⟩ ↔ a = b := Fin.ext_iff
theorem val_mk {m n : Nat} (h : m < n) : (⟨m, h⟩ : Fin n).val = m := rfl
theorem eq_mk_iff_val_eq {a : Fin n} {k : Nat} {hk : k < n} : a = ⟨k, hk⟩ ↔ a.val = k := Fin.ext_iff
theorem mk_val (i : Fin n) : (⟨i.val, i.isLt⟩ : Fin n) = i := rfl

@[simp] theorem val_zero (n : Nat) [NeZero n] : (0 : Fin n).val = 0 := Nat.zero_mod n
@[simp] theorem val_one (n : Nat) : (1 : Fin (n + 2)).val = 1 := Nat.mod_eq_of_lt (Nat.succ_lt_succ (Nat.succ_pos n))
@[simp] theorem val_two {n : Nat} : (2 : Fin (n + 3)).val = 2 :=
  Nat.mod_eq_of_lt (Nat.succ_lt_succ (Nat.succ_lt_succ (Nat.succ_pos n)))
@[simp] theorem val_ofNat (n : Nat) [NeZero n] (a : Nat) : (Fin.ofNat n a).val = a % n := rfl
@[simp] theorem ofNat_zero (n : Nat) [NeZero n] : Fin.ofNat n 0 = 0 := rfl
@[simp] theorem ofNat_self {n : Nat} [NeZero n] : Fin.ofNat n n = 0 :=
  Fin.ext ((Nat.mod_self n).trans (Nat.zero_mod n).symm)
@[simp] theorem ofNat_val_eq_self [NeZero n] (x : Fin n) : Fin.ofNat n x.val = x :=
  Fin.ext (Nat.mod_eq_of_lt x.2)
@[simp] theorem mk_eq_zero {n a : Nat} {ha : a < n} [NeZero n] : (⟨a, ha⟩ : Fin n) = 0 ↔ a = 0 := by
  rw [Fin.ext_iff, val_zero]
@[simp] theorem zero_eq_mk {n a : Nat} {ha : a < n} [NeZero n] : 0 = (⟨a, ha⟩ : Fin n) ↔ a = 0 :=
  eq_comm.trans mk_eq_zero
@[simp] theorem mk_zero : (⟨0, Nat.succ_pos n⟩ : Fin (n + 1)) = 0 := rfl
@[simp] theorem mk_one : (⟨1, Nat.succ_lt_succ (Nat.succ_pos n)⟩ : Fin (n + 2)) = (1 : Fin (n + 2)) :=
  Fin.ext (val_one n).symm
@[simp] theorem zero_eta : (⟨0, Nat.succ_pos n⟩ : Fin (n + 1)) = 0 := rfl
@[simp] theorem val_eq_zero_iff [NeZero n] {a : Fin n} : a.val = 0 ↔ a = 0 := by rw [Fin.ext_iff, val_zero]
theorem val_ne_zero_iff [NeZero n] {a : Fin n} : a.val ≠ 0 ↔ a ≠ 0 := not_congr val_eq_zero_iff
@[simp] theorem val_eq_zero (a : Fin 1) : a.val = 0 := Nat.eq_zero_of_le_zero (Nat.le_of_lt_succ a.isLt)

/-! ## Arithmetic -/

theorem add_def (a b : Fin n) : a + b = Fin.mk ((a.val + b.val) % n) (Nat.mod_lt _ a.pos) := rfl
theorem val_add (a b : Fin n) : (a + b).val = (a.val + b.val) % n := rfl
theorem mul_def (a b : Fin n) : a * b = Fin.mk ((a.val * b.val) % n) (Nat.mod_lt _ a.pos) := rfl
theorem val_mul (a b : Fin n) : (a * b).val = (a.val * b.val) % n := rfl
theorem sub_def (a b : Fin n) : a - b = Fin.mk (((n - b.val) + a.val) % n) (Nat.mod_lt _ a.pos) := rfl
theorem val_sub (a b : Fin n) : (a - b).val = ((n - b.val) + a.val) % n := rfl
theorem mod_def (a m : Fin n) : a % m = Fin.mk (a.val % m.val) (Nat.lt_of_le_of_lt (Nat.mod_le _ _) a.2) := rfl
theorem val_mod (a m : Fin n) : (a % m).val = a.val % m.val := rfl
@[simp] theorem mod_val (a b : Fin n) : (a % b).val = a.val % b.val := rfl
@[simp] theorem div_val (a b : Fin n) : (a / b).val = a.val / b.val := rfl
@[simp] theorem modn_val (a : Fin n) (b : Nat) : (a.modn b).val = a.val % b := rfl
theorem neg_def (a : Fin n) : -a = ⟨(n - a.val) % n, Nat.mod_lt _ a.pos⟩ := rfl
protected theorem val_neg' (a : Fin n) : (-a).val = (n - a.val) % n := rfl

protected theorem add_comm (a b : Fin n) : a + b = b + a := Fin.ext (by rw [val_add, val_add, Nat.add_comm])
protected theorem add_assoc (a b c : Fin n) : a + b + c = a + (b + c) :=
  Fin.ext (by rw [val_add, val_add, val_add, val_add, Nat.mod_add_mod, Nat.add_mod_mod, Nat.add_assoc])
@[simp] protected theorem zero_add [NeZero n] (k : Fin n) : (0 : Fin n) + k = k :=
  Fin.ext (by rw [val_add, val_zero, Nat.zero_add, Nat.mod_eq_of_lt k.2])
@[simp] protected theorem add_zero [NeZero n] (k : Fin n) : k + 0 = k := by
  rw [Fin.add_comm, Fin.zero_add]
protected theorem mul_comm (a b : Fin n) : a * b = b * a := Fin.ext (by rw [val_mul, val_mul, Nat.mul_comm])
protected theorem mul_assoc (a b c : Fin n) : a * b * c = a * (b * c) :=
  Fin.ext (by
    rw [val_mul, val_mul, val_mul, val_mul, Nat.mod_mul_mod, Nat.mul_mod_mod, Nat.mul_assoc])
protected theorem mul_zero [NeZero n] (k : Fin n) : k * 0 = 0 :=
  Fin.ext (by rw [val_mul, val_zero, Nat.mul_zero, Nat.zero_mod])
protected theorem zero_mul [NeZero n] (k : Fin n) : (0 : Fin n) * k = 0 := by rw [Fin.mul_comm, Fin.mul_zero]
@[simp] protected theorem sub_self [NeZero n] {x : Fin n} : x - x = 0 :=
  Fin.ext (by rw [val_sub, val_zero, Nat.sub_add_cancel (Nat.le_of_lt x.2), Nat.mod_self])

instance : Std.Commutative (α := Fin n) (· + ·) := ⟨Fin.add_comm⟩
instance : Std.Associative (α := Fin n) (· + ·) := ⟨Fin.add_assoc⟩
instance : Std.Commutative (α := Fin n) (· * ·) := ⟨Fin.mul_comm⟩
instance : Std.Associative (α := Fin n) (· * ·) := ⟨Fin.mul_assoc⟩
instance [NeZero n] : Std.LawfulIdentity (α := Fin n) (· + ·) 0 where
  left_id := Fin.zero_add
  right_id := Fin.add_zero

/-! ## Order -/

section
variable {a b c : Fin n}

theorem le_def : a ≤ b ↔ a.1 ≤ b.1 := .rfl
theorem lt_def : a < b ↔ a.1 < b.1 := .rfl
@[simp] protected theorem not_le : ¬a ≤ b ↔ b < a := Nat.not_le
@[simp] protected theorem not_lt : ¬a < b ↔ b ≤ a := Nat.not_lt
@[simp] protected theorem le_refl (a : Fin n) : a ≤ a := Nat.le_refl a.val
protected theorem le_rfl {a : Fin n} : a ≤ a := Fin.le_refl a
@[simp] protected theorem lt_irrefl (a : Fin n) : ¬a < a := Nat.lt_irrefl a.val
protected theorem le_trans : a ≤ b → b ≤ c → a ≤ c := Nat.le_trans
protected theorem lt_trans : a < b → b < c → a < c := Nat.lt_trans
protected theorem le_total (a b : Fin n) : a ≤ b ∨ b ≤ a := Nat.le_total a.val b.val
protected theorem lt_asymm (h : a < b) : ¬b < a := Nat.lt_asymm h
protected theorem ne_of_lt (h : a < b) : a ≠ b := ne_of_val_ne (Nat.ne_of_lt h)
protected theorem ne_of_gt (h : a < b) : b ≠ a := (Fin.ne_of_lt h).symm
protected theorem le_of_lt (h : a < b) : a ≤ b := Nat.le_of_lt h
protected theorem lt_of_le_of_lt : a ≤ b → b < c → a < c := Nat.lt_of_le_of_lt
protected theorem lt_of_lt_of_le : a < b → b ≤ c → a < c := Nat.lt_of_lt_of_le
protected theorem lt_iff_le_and_ne : a < b ↔ a ≤ b ∧ a ≠ b := by
  rw [← val_ne_iff]; exact Nat.lt_iff_le_and_ne
protected theorem lt_or_lt_of_ne (h : a ≠ b) : a < b ∨ b < a := Nat.lt_or_gt_of_ne (val_ne_of_ne h)
protected theorem lt_or_le (a b : Fin n) : a < b ∨ b ≤ a := Nat.lt_or_ge a.val b.val
protected theorem le_or_lt (a b : Fin n) : a ≤ b ∨ b < a := (b.lt_or_le a).symm
protected theorem le_of_eq (hab : a = b) : a ≤ b := hab ▸ Fin.le_refl a
protected theorem ge_of_eq (hab : a = b) : b ≤ a := hab ▸ Fin.le_refl a
protected theorem le_antisymm (h1 : a ≤ b) (h2 : b ≤ a) : a = b := Fin.ext (Nat.le_antisymm h1 h2)
protected theorem le_antisymm_iff : a = b ↔ a ≤ b ∧ b ≤ a :=
  ⟨fun h => ⟨Fin.le_of_eq h, Fin.ge_of_eq h⟩, fun h => Fin.le_antisymm h.1 h.2⟩
protected theorem eq_or_lt_of_le (h : a ≤ b) : a = b ∨ a < b :=
  (Nat.eq_or_lt_of_le (le_def.1 h)).imp_left Fin.ext
protected theorem lt_or_eq_of_le (h : a ≤ b) : a < b ∨ a = b := (Fin.eq_or_lt_of_le h).symm
theorem is_le (i : Fin (n + 1)) : i.1 ≤ n := Nat.le_of_lt_succ i.is_lt
@[simp] theorem is_le' {a : Fin n} : a.val ≤ n := Nat.le_of_lt a.is_lt
theorem mk_lt_of_lt_val {b : Fin n} {a : Nat} (h : a < b.val) : (⟨a, Nat.lt_trans h b.is_lt⟩ : Fin n) < b := h
theorem mk_le_of_le_val {b : Fin n} {a : Nat} (h : a ≤ b.val) :
    (⟨a, Nat.lt_of_le_of_lt h b.is_lt⟩ : Fin n) ≤ b := h
@[simp] theorem mk_le_mk {x y : Nat} {hx hy} : (⟨x, hx⟩ : Fin n) ≤ ⟨y, hy⟩ ↔ x ≤ y := .rfl
@[simp] theorem mk_lt_mk {x y : Nat} {hx hy} : (⟨x, hx⟩ : Fin n) < ⟨y, hy⟩ ↔ x < y := .rfl
@[simp] theorem zero_le [NeZero n] (a : Fin n) : 0 ≤ a := by rw [le_def, val_zero]; exact Nat.zero_le _
@[simp] theorem not_lt_zero [NeZero n] (a : Fin n) : ¬a < 0 := by rw [Fin.not_lt]; exact zero_le a
theorem pos_iff_ne_zero [NeZero n] {a : Fin n} : 0 < a ↔ a ≠ 0 := by
  rw [lt_def, val_zero, Nat.pos_iff_ne_zero, val_ne_zero_iff]
theorem zero_lt_one : (0 : Fin (n + 2)) < 1 := by rw [lt_def, val_zero, val_one]; exact Nat.zero_lt_one
theorem zero_ne_one : (0 : Fin (n + 2)) ≠ 1 := Fin.ne_of_lt zero_lt_one
@[simp] theorem le_zero_iff {k : Fin (n + 1)} : k ≤ 0 ↔ k = 0 := by
  rw [Fin.ext_iff, le_def, val_zero, Nat.le_zero_eq]
end

/-! ## `succ`, `last` and casts -/

section
variable {i : Fin (n + 1)} {a b : Fin n}

@[simp] theorem val_succ (j : Fin n) : j.succ.val = j.val + 1 := rfl
@[simp] theorem val_last (n : Nat) : (last n).1 = n := rfl
@[simp] theorem val_castLT (i : Fin m) (h : i.1 < n) : (castLT i h).val = i.val := rfl
@[simp] theorem val_castLE (h : n ≤ m) (i : Fin n) : (castLE h i).val = i.val := rfl
@[simp] theorem val_cast (h : n = m) (i : Fin n) : (i.cast h).val = i.val := rfl
@[simp] theorem val_castAdd (m : Nat) (i : Fin n) : (castAdd m i).val = i.val := rfl
@[simp] theorem val_castSucc (i : Fin n) : i.castSucc.val = i.val := rfl
@[simp] theorem val_addNat (m : Nat) (i : Fin n) : (addNat i m).val = i.val + m := rfl
@[simp] theorem val_natAdd (n : Nat) {m : Nat} (i : Fin m) : (natAdd n i).val = n + i.val := rfl
@[simp] theorem val_rev (i : Fin n) : (rev i).val = n - (i.val + 1) := rfl
@[simp] theorem val_pred (j : Fin (n + 1)) (h : j ≠ 0) : (j.pred h).val = j.val - 1 := rfl
@[simp] theorem val_subNat (i : Fin (n + m)) (h : m ≤ i.val) : (i.subNat m h).val = i.val - m := rfl

@[simp] theorem succ_mk (n i : Nat) (h : i < n) : Fin.succ ⟨i, h⟩ = ⟨i + 1, Nat.succ_lt_succ h⟩ := rfl
@[simp] theorem succ_pos (a : Fin n) : (0 : Fin (n + 1)) < a.succ := Nat.succ_pos a.val
theorem succ_ne_zero (k : Fin n) : k.succ ≠ 0 := Fin.ne_of_gt (succ_pos k)
@[simp] theorem succ_le_succ_iff : a.succ ≤ b.succ ↔ a ≤ b := Nat.succ_le_succ_iff
@[simp] theorem succ_lt_succ_iff : a.succ < b.succ ↔ a < b := Nat.succ_lt_succ_iff
@[simp] theorem succ_inj : a.succ = b.succ ↔ a = b := by
  rw [Fin.ext_iff, Fin.ext_iff, val_succ, val_succ, Nat.add_one_inj]
@[simp] theorem succ_zero_eq_one : Fin.succ (0 : Fin (n + 1)) = 1 := Fin.ext (val_one n).symm
@[simp] theorem succ_last (n : Nat) : (last n).succ = last n.succ := rfl
@[simp] theorem succ_eq_last_succ {i : Fin n.succ} : i.succ = last (n + 1) ↔ i = last n := by
  rw [← succ_last, succ_inj]
theorem eq_zero_or_eq_succ : ∀ i : Fin (n + 1), i = 0 ∨ ∃ j : Fin n, i = j.succ
  | ⟨0, _⟩ => .inl rfl
  | ⟨j + 1, h⟩ => .inr ⟨⟨j, Nat.lt_of_succ_lt_succ h⟩, rfl⟩
theorem eq_succ_of_ne_zero (hi : i ≠ 0) : ∃ j : Fin n, i = j.succ := (eq_zero_or_eq_succ i).resolve_left hi
theorem le_last (i : Fin (n + 1)) : i ≤ last n := Nat.le_of_lt_succ i.is_lt
theorem last_pos : (0 : Fin (n + 2)) < last (n + 1) := Nat.succ_pos _
theorem eq_last_of_not_lt (h : ¬i.val < n) : i = last n :=
  Fin.ext (Nat.le_antisymm (is_le i) (Nat.le_of_not_lt h))
theorem val_lt_last (h : i ≠ last n) : i.val < n := Decidable.byContradiction fun h' => h (eq_last_of_not_lt h')
@[simp] theorem last_le_iff {k : Fin (n + 1)} : last n ≤ k ↔ k = last n :=
  ⟨fun h => Fin.le_antisymm (le_last k) h, fun h => h ▸ Fin.le_refl k⟩

@[simp] theorem castSucc_mk (n i : Nat) (h : i < n) : castSucc ⟨i, h⟩ = ⟨i, Nat.lt_succ_of_lt h⟩ := rfl
@[simp] theorem castSucc_lt_castSucc_iff : a.castSucc < b.castSucc ↔ a < b := .rfl
@[simp] theorem castSucc_le_castSucc_iff : a.castSucc ≤ b.castSucc ↔ a ≤ b := .rfl
theorem castSucc_inj : a.castSucc = b.castSucc ↔ a = b := by rw [Fin.ext_iff, Fin.ext_iff]; exact .rfl
theorem castSucc_lt_last (a : Fin n) : a.castSucc < last n := a.is_lt
theorem castSucc_lt_succ {i : Fin n} : i.castSucc < i.succ := Nat.lt_succ_self i.val
theorem castSucc_lt_iff_succ_le {i : Fin n} {j : Fin (n + 1)} : i.castSucc < j ↔ i.succ ≤ j := .rfl
theorem le_castSucc_iff {i : Fin (n + 1)} {j : Fin n} : i ≤ j.castSucc ↔ i < j.succ := Nat.lt_succ_iff.symm
@[simp] theorem castSucc_zero [NeZero n] : castSucc (0 : Fin n) = 0 :=
  Fin.ext ((val_zero n).trans (val_zero (n + 1)).symm)
@[simp] theorem castSucc_eq_zero_iff [NeZero n] {a : Fin n} : a.castSucc = 0 ↔ a = 0 := by
  rw [← castSucc_zero, castSucc_inj]
@[simp] theorem castSucc_castLT (i : Fin (n + 1)) (h : i.val < n) : (castLT i h).castSucc = i := rfl
@[simp] theorem castLT_castSucc (a : Fin n) (h : a.val < n) : castLT a.castSucc h = a := rfl
@[simp] theorem castSucc_succ (i : Fin n) : i.succ.castSucc = i.castSucc.succ := rfl
theorem succ_castSucc (i : Fin n) : i.castSucc.succ = i.succ.castSucc := rfl
theorem exists_castSucc_eq {i : Fin (n + 1)} : (∃ j, castSucc j = i) ↔ i ≠ last n :=
  ⟨fun ⟨j, hj⟩ => hj ▸ Fin.ne_of_lt (castSucc_lt_last j), fun h => ⟨i.castLT (val_lt_last h), rfl⟩⟩
@[simp] theorem cast_refl (n : Nat) (h : n = n) : Fin.cast h = id := rfl
@[simp] theorem cast_cast {k : Nat} (h : n = m) (h' : m = k) {i : Fin n} :
    (i.cast h).cast h' = i.cast (Eq.trans h h') := rfl
@[simp] theorem cast_mk (h : n = m) (i : Nat) (hn : i < n) : Fin.cast h ⟨i, hn⟩ = ⟨i, h ▸ hn⟩ := rfl
@[simp] theorem castLE_refl (h : n ≤ n) (i : Fin n) : i.castLE h = i := rfl

@[simp] theorem rev_rev (i : Fin n) : rev (rev i) = i := Fin.ext (by
  rw [val_rev, val_rev, ← Nat.sub_sub, Nat.sub_sub_self (show i.val + 1 ≤ n from i.2), Nat.add_sub_cancel])
@[simp] theorem rev_inj {i j : Fin n} : rev i = rev j ↔ i = j :=
  ⟨fun h => by rw [← rev_rev i, h, rev_rev], congrArg _⟩
@[simp] theorem rev_last (n : Nat) : rev (last n) = 0 := Fin.ext (by rw [val_rev, val_last, Nat.sub_self, val_zero])
@[simp] theorem rev_zero (n : Nat) : rev 0 = last n := by rw [← rev_rev (last _), rev_last]

@[simp] theorem succ_pred : ∀ (i : Fin (n + 1)) (h : i ≠ 0), (i.pred h).succ = i
  | ⟨0, _⟩, h => absurd rfl h
  | ⟨_ + 1, _⟩, _ => rfl
@[simp] theorem pred_succ (i : Fin n) {h : i.succ ≠ 0} : i.succ.pred h = i := rfl
theorem pred_eq_iff_eq_succ {i : Fin (n + 1)} (hi : i ≠ 0) {j : Fin n} : i.pred hi = j ↔ i = j.succ := by
  rw [← succ_inj, succ_pred]
@[simp] theorem pred_inj {a b : Fin (n + 1)} {ha : a ≠ 0} {hb : b ≠ 0} : a.pred ha = b.pred hb ↔ a = b := by
  rw [← succ_inj, succ_pred, succ_pred]
end

/-! ## Small bounds -/

instance subsingleton_zero : Subsingleton (Fin 0) := ⟨fun a => a.elim0⟩
instance subsingleton_one : Subsingleton (Fin 1) := ⟨fun a b => Fin.ext ((val_eq_zero a).trans (val_eq_zero b).symm)⟩
theorem fin_one_eq_zero (a : Fin 1) : a = 0 := Subsingleton.elim a 0
theorem pos_iff_nonempty {n : Nat} : 0 < n ↔ Nonempty (Fin n) := ⟨fun h => ⟨⟨0, h⟩⟩, fun ⟨i⟩ => i.pos⟩

/-! ## Induction -/

/-- Induction on the number, for all bounds at once. -/
@[elab_as_elim] def succRec {motive : ∀ n, Fin n → Sort u} (zero : ∀ n, motive n.succ (0 : Fin (n + 1)))
    (succ : ∀ n i, motive n i → motive n.succ i.succ) : ∀ {n : Nat} (i : Fin n), motive n i
  | 0, i => i.elim0
  | Nat.succ n, ⟨0, _⟩ => zero n
  | Nat.succ _, ⟨Nat.succ i, h⟩ => succ _ _ (succRec zero succ ⟨i, Nat.lt_of_succ_lt_succ h⟩)

/-- `succRec` with the number first. -/
@[elab_as_elim] def succRecOn {n : Nat} (i : Fin n) {motive : ∀ n, Fin n → Sort u}
    (zero : ∀ n, motive (n + 1) 0) (succ : ∀ n i, motive n i → motive (Nat.succ n) i.succ) : motive n i :=
  i.succRec zero succ

/-- Induction on the number, for one bound. -/
@[elab_as_elim] def induction {motive : Fin (n + 1) → Sort u} (zero : motive 0)
    (succ : ∀ i : Fin n, motive (castSucc i) → motive i.succ) : ∀ i : Fin (n + 1), motive i
  | ⟨i, hi⟩ => go i hi
where
  /-- The induction on the number without its bound. -/
  go : ∀ (i : Nat) (hi : i < n + 1), motive ⟨i, hi⟩
  | 0, _ => zero
  | i + 1, hi => succ ⟨i, Nat.lt_of_succ_lt_succ hi⟩ (go i (Nat.lt_of_succ_lt hi))

/-- `induction` with the number first. -/
@[elab_as_elim] def inductionOn (i : Fin (n + 1)) {motive : Fin (n + 1) → Sort u} (zero : motive 0)
    (succ : ∀ i : Fin n, motive (castSucc i) → motive i.succ) : motive i := induction zero succ i

/-- A number is `0` or a successor. -/
@[elab_as_elim] def cases {motive : Fin (n + 1) → Sort u} (zero : motive 0) (succ : ∀ i : Fin n, motive i.succ) :
    ∀ i : Fin (n + 1), motive i := induction zero fun i _ => succ i

@[simp] theorem induction_zero {motive : Fin (n + 1) → Sort u} (zero : motive 0)
    (hs : ∀ i : Fin n, motive (castSucc i) → motive i.succ) :
    (induction zero hs : ∀ i : Fin (n + 1), motive i) 0 = zero := rfl
@[simp] theorem induction_succ {motive : Fin (n + 1) → Sort u} (zero : motive 0)
    (succ : ∀ i : Fin n, motive (castSucc i) → motive i.succ) (i : Fin n) :
    induction (motive := motive) zero succ i.succ = succ i (induction zero succ (castSucc i)) := rfl
@[simp] theorem cases_zero {n : Nat} {motive : Fin (n + 1) → Sort u} {zero succ} :
    @Fin.cases n motive zero succ 0 = zero := rfl
@[simp] theorem cases_succ {n : Nat} {motive : Fin (n + 1) → Sort u} {zero succ} (i : Fin n) :
    @Fin.cases n motive zero succ i.succ = succ i := rfl

/-- A number below `n + 1` is `n` or a number below `n`. -/
@[elab_as_elim] def lastCases {n : Nat} {motive : Fin (n + 1) → Sort u} (last : motive (Fin.last n))
    (cast : ∀ i : Fin n, motive (castSucc i)) (i : Fin (n + 1)) : motive i :=
  if h : i.val < n then cast (i.castLT h) else eq_last_of_not_lt h ▸ last

/-! ## Quantifiers -/

theorem forall_fin_succ {P : Fin (n + 1) → Prop} : (∀ i, P i) ↔ P 0 ∧ ∀ i : Fin n, P i.succ :=
  ⟨fun h => ⟨h 0, fun i => h i.succ⟩, fun h i => Fin.cases h.1 h.2 i⟩
theorem exists_fin_succ {P : Fin (n + 1) → Prop} : (∃ i, P i) ↔ P 0 ∨ ∃ i : Fin n, P i.succ :=
  ⟨fun ⟨i, h⟩ => Fin.cases (motive := fun i => P i → P 0 ∨ ∃ i : Fin n, P i.succ) .inl (fun i h => .inr ⟨i, h⟩) i h,
   fun h => h.elim (fun h => ⟨0, h⟩) fun ⟨i, h⟩ => ⟨i.succ, h⟩⟩
@[simp] theorem forall_fin_zero {p : Fin 0 → Prop} : (∀ i, p i) ↔ True := ⟨fun _ => trivial, fun _ i => i.elim0⟩
@[simp] theorem exists_fin_zero {p : Fin 0 → Prop} : (∃ i, p i) ↔ False := ⟨fun ⟨i, _⟩ => i.elim0, False.elim⟩
@[simp] theorem forall_fin_one {p : Fin 1 → Prop} : (∀ i, p i) ↔ p 0 :=
  ⟨fun h => h 0, fun h i => fin_one_eq_zero i ▸ h⟩
@[simp] theorem exists_fin_one {p : Fin 1 → Prop} : (∃ i, p i) ↔ p 0 :=
  ⟨fun ⟨i, h⟩ => fin_one_eq_zero i ▸ h, fun h => ⟨0, h⟩⟩
@[simp] theorem forall_fin_two {p : Fin 2 → Prop} : (∀ i, p i) ↔ p 0 ∧ p 1 :=
  forall_fin_succ.trans (and_congr_right fun _ => forall_fin_one)
@[simp] theorem exists_fin_two {p : Fin 2 → Prop} : (∃ i, p i) ↔ p 0 ∨ p 1 :=
  exists_fin_succ.trans (or_congr .rfl exists_fin_one)

end Fin
