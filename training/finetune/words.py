"""The words and signs of Lean 4 that a small model reads as one token each."""

import string

_TACTICS = """
    absurd all_goals and_intros any_goals apply assumption at by by_cases calc case cases change
    clear congr constructor contradiction conv decide delta dsimp erw exact exacts exfalso exists
    false_or_by_contra first focus fun funext generalize grind have if induction infer_instance
    injection injections intro intros iterate left let match native_decide next nofun nomatch obtain
    omega only rcases refine rename rename_i repeat replace rev revert rfl rintro right rw rwa show
    simp simp_all simp_arith simpa skip solve specialize split subst subst_vars suffices symm
    trivial try unfold unhygienic using with
    """
_KEYWORDS = """
    abbrev and axiom class def deriving do else end example extends false forall from generalizing
    in inductive instance lemma mutual namespace noncomputable notation open or partial return
    section set_option sorry structure syntax then theorem true universe unless variable where
    """
_NAMES = """
    Prop Type Sort Nat Int Bool List Option Sum Prod Fin Char String Array Unit Empty True False
    And Or Not Iff Eq Ne Exists Function Decidable Classical some none inl inr zero succ cons nil
    length append map filter reverse mem mod div add sub mul neg pow lt eq ne le dvd comm assoc
    cancel self of not iff imp mp mpr elim em rec ih max min trans refl
    """
_SIGNS = """
    ∀ ∃ → ↔ ← ↦ ∧ ∨ ¬ ≤ ≥ ≠ ≡ ≈ ⟨ ⟩ · • λ Σ Π ⊢ ∣ ∘ × ∈ ∉ ⊆ ⊂ ∪ ∩ ∅ ▸ ⁻ ⊤ ⊥ ↑ ∑ ∏
    ₀ ₁ ₂ ₃ ₄ ₅ ₆ ₇ ₈ ₉ ℕ ℤ ℚ ℝ α β γ δ ε θ μ σ φ ψ ω ✝ « » ‹ ›
    """
_OPERATORS = r"""
    := => -> <- <;> <|> |> <| :: ++ && || == != <= >= .. ?_ /\ \/ >>> <<< ^^^ &&& |||
    """
TACTICS = tuple(_TACTICS.split())
KEYWORDS = tuple(_KEYWORDS.split())
NAMES = tuple(_NAMES.split())
SIGNS = tuple(_SIGNS.split())
OPERATORS = tuple(_OPERATORS.split())
INDENTATIONS = tuple("\n" + " " * width for width in (0, 1, 2, 3, 4, 6, 8, 10, 12, 14, 16))
LETTERS = tuple(string.ascii_letters)
"""Names of variables; digits are single tokens in any case."""
NUMBERED = {"d": 16, "t": 5, "q": 8, "r": 6, "f": 6, "x": 14, "g": 10, "y": 10, "p": 12, "h": 24}
"""The letters of numbered names (`agents.numbering`), and how many of each are tokens."""
