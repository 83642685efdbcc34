prelude
import Init.Logic.Simp

/-!
# Implication as an application

`Lean.Arrow` and its laws, with which the simplifier rewrites long chains of implications.
-/

universe u v

namespace Lean

/-- `α → β` as an application, so that nested implications share their parts. -/
def Arrow (α : Sort u) (β : Sort v) : Sort (imax u v) := α → β

theorem arrow_congr {p₁ p₂ : Sort u} {q₁ q₂ : Sort v} (h₁ : p₁ = p₂) (h₂ : q₁ = q₂) : Arrow p₁ q₁ = Arrow p₂ q₂ :=
  implies_congr h₁ h₂
theorem arrow_congr_left {p₁ p₂ : Sort u} {q : Sort v} (h : p₁ = p₂) : Arrow p₁ q = Arrow p₂ q := arrow_congr h rfl
theorem arrow_congr_right {p : Sort u} {q₁ q₂ : Sort v} (h : q₁ = q₂) : Arrow p q₁ = Arrow p q₂ := arrow_congr rfl h
theorem true_arrow (p : Prop) : Arrow True p = p := true_implies p
theorem true_arrow_congr_left (p q : Prop) (h : p = True) : Arrow p q = q := (arrow_congr_left h).trans (true_arrow q)
theorem true_arrow_congr_right (q q' : Prop) (h : q = q') : Arrow True q = q' := (true_arrow q).trans h
theorem true_arrow_congr (p q q' : Prop) (h : p = True) (h' : q = q') : Arrow p q = q' :=
  (true_arrow_congr_left p q h).trans h'
theorem false_arrow (p : Prop) : Arrow False p = True := false_implies p
theorem false_arrow_congr (p q : Prop) (h : p = False) : Arrow p q = True := (arrow_congr_left h).trans (false_arrow q)
theorem arrow_true (α : Sort u) : Arrow α True = True := implies_true α
theorem arrow_true_congr (α : Sort u) (p : Prop) (h : p = True) : Arrow α p = True :=
  (arrow_congr_right h).trans (arrow_true α)

end Lean
