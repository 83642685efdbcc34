"""Forbidden words where they forbid nothing: in comments, strings, names and characters."""

from tests.tools.lean.suites.honest import Honest, honest

_TRUE = "theorem t : True := by"

WORDS: tuple[Honest, ...] = tuple(
    honest(f"{name}_{number}", _TRUE, f"theorem t : True := by\n  {tactics}")
    for name, variants in {
        "word_in_line_comment": (
            "trivial -- sorry",
            "trivial -- axiom",
            "-- #exit\n  trivial",
            "-- macro\n  trivial",
            "trivial -- set_option debug.skipKernelTC true",
            "trivial -- native_decide",
        ),
        "word_in_block_comment": (
            "/- sorry -/ trivial",
            "trivial /- end -/",
            '/- " -/ trivial',
            "/- /- axiom -/ -/ trivial",
            "/- - / -/ trivial",
        ),
        "word_in_string": (
            'have : "sorry" = "sorry" := rfl\n  trivial',
            'have := "axiom"\n  trivial',
            'have := "#exit"\n  trivial',
            'have := "/-"\n  trivial',
            'have := "--"\n  trivial',
            'have := "«"\n  trivial',
            'have := "a\\"b"\n  trivial',
            'have := r"\\"\n  trivial',
            'have := r#"sorry " admit"#\n  trivial',
            'have := "native_decide"\n  trivial',
        ),
        "word_in_name": (
            "have not_sorry : True := trivial\n  exact not_sorry",
            "have axiom' : True := trivial\n  exact axiom'",
            "have sorry_free : True := trivial\n  exact sorry_free",
            "have hend : True := trivial\n  exact hend",
            "have admit' : True := trivial\n  exact admit'",
            "have stop : True := trivial\n  exact stop",
            "have constant : True := trivial\n  exact constant",
            "have extern : True := trivial\n  exact extern",
            "have variable' : True := trivial\n  exact variable'",
            "have macro₁ : True := trivial\n  exact macro₁",
            "have eval : True := trivial\n  exact eval",
            "have print : True := trivial\n  exact print",
            "have implemented : True := trivial\n  exact implemented",
            "have trace' : True := trivial\n  exact trace'",
            "have native : True := trivial\n  exact native",
            "have csimp : True := trivial\n  exact csimp",
        ),
        "word_in_quotes": (
            "have «axiom» : True := trivial\n  exact «axiom»",
            "have «end» : True := trivial\n  exact «end»",
            "have «my lemma» : True := trivial\n  exact «my lemma»",
            "have «variable» : True := trivial\n  exact «variable»",
            "have «instance» : True := trivial\n  exact «instance»",
        ),
        "character": (
            "have := '\"'\n  trivial",
            "have := '\\''\n  trivial",
            "have := 'a'\n  trivial",
            "have := '-'\n  trivial",
            "have h' := 1; have h'' := h'\n  trivial",
            "have := '\\x41'\n  trivial",
            "have := '«'\n  trivial",
        ),
        "unicode": (
            "have hα₁ : True := trivial\n  exact hα₁",
            "have «é» : True := trivial\n  exact «é»",
            "have x' : True := trivial\n  exact x'",
            "have 𝓕 : True := trivial\n  exact 𝓕",
            "have h₀ : True := trivial\n  exact h₀",
            "have ℓ : True := trivial\n  exact ℓ",
            "-- 😀 ∀ ∃ → ﷺ\n  trivial",
            'have := "😀"\n  trivial',
            "have ñ : True := trivial\n  exact ñ",
        ),
    }.items()
    for number, tactics in enumerate(variants)
)
