prelude
import Init.Logic.Foundation

/-!
# Well-founded recursion

A relation is well-founded if every element is accessible: reached after all its predecessors. Recursion along such
a relation always ends. The special case of a measure in the naturals recurses on fuel instead, so that closed
applications compute.
-/

universe u v

/-! ## Relations -/

/-- The relation that never holds. -/
def emptyRelation {α : Sort u} (_ _ : α) : Prop := False

/-- `q` implies `r`. -/
abbrev Subrelation {α : Sort u} (q r : α → α → Prop) : Prop := ∀ {x y}, q x y → r x y

/-- The relation of the images. -/
def InvImage {α : Sort u} {β : Sort v} (r : β → β → Prop) (f : α → β) : α → α → Prop := fun a₁ a₂ => r (f a₁) (f a₂)

/-- The transitive closure of a relation. -/
inductive Relation.TransGen {α : Sort u} (r : α → α → Prop) : α → α → Prop
  | single {a b : α} : r a b → TransGen r a b
  | tail {a b c : α} : TransGen r a b → r b c → TransGen r a c

/-- `Acc r a`: every descending `r`-chain from `a` ends. -/
inductive Acc {α : Sort u} (r : α → α → Prop) : α → Prop where
  | intro (x : α) (h : (y : α) → r y x → Acc r y) : Acc r x

noncomputable abbrev Acc.ndrec.{u1, u2} {α : Sort u2} {r : α → α → Prop} {C : α → Sort u1}
    (m : (x : α) → ((y : α) → r y x → Acc r y) → ((y : α) → (a : r y x) → C y) → C x)
    {a : α} (n : Acc r a) : C a :=
  n.rec m

noncomputable abbrev Acc.ndrecOn.{u1, u2} {α : Sort u2} {r : α → α → Prop} {C : α → Sort u1}
    {a : α} (n : Acc r a)
    (m : (x : α) → ((y : α) → r y x → Acc r y) → ((y : α) → (a : r y x) → C y) → C x) : C a :=
  n.rec m

theorem Acc.inv {α : Sort u} {r : α → α → Prop} {x y : α} : Acc r x → r y x → Acc r y
  | ⟨_, h⟩, hr => h y hr

/-- Every element is accessible. -/
inductive WellFounded {α : Sort u} (r : α → α → Prop) : Prop where
  | intro (h : ∀ a, Acc r a) : WellFounded r

/-- Types with a well-founded relation, which termination proofs use unless told otherwise. -/
class WellFoundedRelation (α : Sort u) where
  rel : α → α → Prop
  wf : WellFounded rel

namespace WellFounded
variable {α : Sort u} {r : α → α → Prop}

theorem apply (wf : WellFounded r) (a : α) : Acc r a := match wf with | ⟨h⟩ => h a

variable {C : α → Sort v} (F : ∀ x, (∀ y, r y x → C y) → C x)

/-- Recursion along one accessible element. -/
noncomputable def fixF (x : α) (a : Acc r x) : C x :=
  Acc.rec (motive := fun x _ => C x) (fun x _ ih => F x ih) a

theorem fixF_eq (x : α) (acx : Acc r x) :
    fixF F x acx = F x (fun (y : α) (p : r y x) => fixF F y (Acc.inv acx p)) :=
  match x, acx with
  | _, ⟨_, _⟩ => rfl

/-- The function that `F` defines from its own values at smaller arguments. -/
noncomputable def fix {α : Sort u} {C : α → Sort v} {r : α → α → Prop} (hwf : WellFounded r)
    (F : ∀ x, (∀ y, r y x → C y) → C x) (x : α) : C x :=
  fixF F x (apply hwf x)

theorem fix_eq {α : Sort u} {C : α → Sort v} {r : α → α → Prop} (hwf : WellFounded r)
    (F : ∀ x, (∀ y, r y x → C y) → C x) (x : α) : fix hwf F x = F x (fun y _ => fix hwf F y) :=
  fixF_eq F x (apply hwf x)

@[elab_as_elim]
theorem recursion (hwf : WellFounded r) {C : α → Prop} (a : α) (h : ∀ x, (∀ y, r y x → C y) → C x) : C a :=
  fix hwf h a

@[elab_as_elim]
theorem induction (hwf : WellFounded r) {C : α → Prop} (a : α) (h : ∀ x, (∀ y, r y x → C y) → C x) : C a :=
  fix hwf h a

end WellFounded

/-! ## Constructions -/

@[instance_reducible] def emptyWf {α : Sort u} : WellFoundedRelation α where
  rel := emptyRelation
  wf := ⟨fun a => ⟨a, fun _ h => h.elim⟩⟩

theorem Subrelation.accessible {α : Sort u} {r q : α → α → Prop} {a : α} (h₁ : Subrelation q r) (ac : Acc r a) :
    Acc q a := by
  induction ac with
  | intro x _ ih => exact ⟨x, fun y h => ih y (h₁ h)⟩

theorem Subrelation.wf {α : Sort u} {r q : α → α → Prop} (h₁ : Subrelation q r) (h₂ : WellFounded r) :
    WellFounded q :=
  ⟨fun a => accessible @h₁ (h₂.apply a)⟩

theorem InvImage.accessible {α : Sort u} {β : Sort v} {r : β → β → Prop} {a : α} (f : α → β) (ac : Acc r (f a)) :
    Acc (InvImage r f) a := by
  have all : ∀ b, Acc r b → ∀ x, f x = b → Acc (InvImage r f) x := by
    intro b hb
    induction hb with
    | intro b _ ih => exact fun x e => ⟨x, fun y h => ih (f y) (e ▸ h) y rfl⟩
  exact all (f a) ac a rfl

theorem InvImage.wf {α : Sort u} {β : Sort v} {r : β → β → Prop} (f : α → β) (h : WellFounded r) :
    WellFounded (InvImage r f) :=
  ⟨fun a => accessible f (h.apply (f a))⟩

/-- The well-founded relation of the images. -/
@[reducible] def invImage {α : Sort u} {β : Sort v} (f : α → β) (h : WellFoundedRelation β) : WellFoundedRelation α where
  rel := InvImage h.rel f
  wf := InvImage.wf f h.wf

theorem Acc.transGen {α : Sort u} {r : α → α → Prop} {a : α} (h : Acc r a) : Acc (Relation.TransGen r) a := by
  induction h with
  | intro x _ ih =>
    refine ⟨x, fun y h => ?_⟩
    cases h with
    | single h => exact ih y h
    | tail hyb hb => exact (ih _ hb).inv hyb

theorem WellFounded.transGen {α : Sort u} {r : α → α → Prop} (h : WellFounded r) : WellFounded (Relation.TransGen r) :=
  ⟨fun a => (h.apply a).transGen⟩

theorem Acc.inv_of_transGen {α : Sort u} {r : α → α → Prop} {x y : α} (h₁ : Acc r x)
    (h₂ : Relation.TransGen r y x) : Acc r y :=
  have step : ∀ z, Acc r z → Relation.TransGen r y z → Acc r y := by
    intro z hz h
    induction h with
    | single h => exact hz.inv h
    | tail _ h ih => exact ih (hz.inv h)
  step x h₁ h₂

/-! ## The naturals -/

/-- `<` on the naturals. -/
@[instance_reducible] def Nat.lt_wfRel : WellFoundedRelation Nat where
  rel := (· < ·)
  wf := by
    have below : ∀ n m : Nat, m < n → Acc (· < ·) m := by
      intro n
      induction n with
      | zero => exact fun m h => nomatch h
      | succ n ih =>
        intro m h
        refine ⟨m, fun k hk => ih k ?_⟩
        have trans : ∀ {a b c : Nat}, a ≤ b → b ≤ c → a ≤ c := by
          intro a b c hab hbc
          induction hbc with
          | refl => exact hab
          | step _ ih => exact .step ih
        cases h with
        | refl => exact hk
        | step h => exact trans (.step hk) h
    exact ⟨fun n => below (n + 1) n .refl⟩

/-- Compare by a measure. -/
abbrev measure {α : Sort u} (f : α → Nat) : WellFoundedRelation α := invImage f Nat.lt_wfRel

/-- Compare by size. -/
abbrev sizeOfWFRel {α : Sort u} [SizeOf α] : WellFoundedRelation α := measure sizeOf

instance (priority := low) instWellFoundedRelationOfSizeOf {α : Sort u} [SizeOf α] : WellFoundedRelation α := sizeOfWFRel

/-- `n`, in a form that computes only when `n` is a numeral: it keeps the fuel below from unfolding. -/
def WellFounded.Nat.eager (n : Nat) : Nat := if Nat.beq n n = true then n else n

theorem WellFounded.Nat.eager_eq (n : Nat) : eager n = n := by
  unfold eager
  rw [Nat.beq_self_eq_true]
  rfl

namespace WellFounded.Nat
variable {α : Sort u} {motive : α → Sort v} (h : α → Nat)
  (F : (x : α) → ((y : α) → InvImage (· < ·) h y x → motive y) → motive x)

private theorem fuel_left {a b n : Nat} (hab : a < b) (hb : b < n + 1) : a < n := by
  have trans : ∀ {a b c : Nat}, a ≤ b → b ≤ c → a ≤ c := by
    intro a b c hab hbc
    induction hbc with
    | refl => exact hab
    | step _ ih => exact .step ih
  have pred : ∀ {a b : Nat}, a + 1 ≤ b + 1 → a ≤ b := fun {a b} h =>
    Nat.le_of_ble_eq_true (show Nat.ble (a + 1) (b + 1) = true from Nat.ble_eq_true_of_le h)
  exact trans hab (pred hb)

/-- Recursion on fuel, which the measure bounds. -/
def fix.go : (fuel : Nat) → (x : α) → h x < fuel → motive x
  | 0,     _, hfuel => nomatch hfuel
  | n + 1, x, hfuel => F x fun y hy => fix.go n y (fuel_left hy hfuel)

/-- The function that `F` defines from its own values at arguments of smaller measure. -/
def fix (x : α) : motive x :=
  fix.go h F (Nat.eager (h x + 1)) x ((Nat.eager_eq _).symm ▸ .refl)

protected theorem fix.go_congr (x : α) (fuel₁ fuel₂ : Nat) (h₁ : h x < fuel₁) (h₂ : h x < fuel₂) :
    fix.go h F fuel₁ x h₁ = fix.go h F fuel₂ x h₂ := by
  induction fuel₁ generalizing x fuel₂ with
  | zero => exact nomatch h₁
  | succ n ih =>
    cases fuel₂ with
    | zero => exact nomatch h₂
    | succ m => exact congrArg (F x) (funext fun y => funext fun hy => ih y m _ _)

theorem fix_eq (x : α) : fix h F x = F x (fun y _ => fix h F y) := by
  show fix.go h F (Nat.eager (h x + 1)) x _ = _
  rw [fix.go_congr h F x (Nat.eager (h x + 1)) (h x + 1) _ .refl]
  exact congrArg (F x) (funext fun y => funext fun _ => fix.go_congr h F y _ _ _ _)

end WellFounded.Nat
