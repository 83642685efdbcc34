-- <;>
example (p q : Prop) (hp : p) (hq : q) : p ∧ q := by
  constructor <;> assumption
-- all_goals
example : 1 = 1 ∧ 2 = 2 := by
  constructor
  all_goals rfl
-- any_goals
example (p : Prop) (hp : p) : p ∧ 2 = 2 := by
  constructor
  any_goals rfl
  exact hp
-- repeat
example : True ∧ True ∧ True := by
  repeat (first | exact True.intro | constructor)
-- repeat'
example : (True ∧ True) ∧ True := by
  repeat' constructor
-- iterate
example : 0 + 1 ≤ 3 := by
  iterate 2 apply Nat.le_succ_of_le
  exact Nat.le_refl _
-- first
example (p : Prop) (hp : p) : p := by
  first
    | contradiction
    | exact hp
-- try
example (p : Prop) (hp : p) : p := by
  try contradiction
  exact hp
-- case
example (p q : Prop) (h : p ∨ q) : q ∨ p := by
  cases h
  case inr hq => exact .inl hq
  case inl hp => exact .inr hp
-- next
example (p q : Prop) (h : p ∨ q) : q ∨ p := by
  cases h
  next hp => exact .inr hp
  next hq => exact .inl hq
-- ·
example : 1 = 1 ∧ 2 = 2 := by
  constructor
  · rfl
  · rfl
-- rotate_left
example (p q : Prop) (hp : p) (hq : q) : p ∧ q := by
  constructor
  rotate_left
  · exact hq
  · exact hp
-- focus
example : 1 = 1 ∧ 2 = 2 := by
  constructor
  focus rfl
  rfl
-- skip
example : 1 = 1 := by
  skip
  rfl
-- done
example : 1 = 1 := by
  rfl
  done
-- fail_if_success
example (p : Prop) (hp : p) : p := by
  fail_if_success rfl
  exact hp
-- guard_hyp
example (p : Prop) (hp : p) : p := by
  guard_hyp hp : p
  exact hp
-- classical
example (p : Prop) : ∃ n : Nat, n = 1 ↔ p := by
  classical
  exact ⟨if p then 1 else 0, by split <;> simp_all⟩
