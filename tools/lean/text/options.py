"""Which options a proof may set, and which attributes it may give."""

from tools.lean.text.vocabulary import words

_ALLOWED = words(
    """
    maxHeartbeats maxRecDepth synthInstance.maxHeartbeats synthInstance.maxSize
    exponentiation.threshold push_neg.use_distrib maxUniverseOffset autoLift
    """
)
_ALLOWED_KINDS = ("linter.", "backward.")
DROPPED_OPTIONS = (
    "linter.",
    "pp.",
    "trace.",
    "profiler",
    "diagnostics",
    "autoImplicit",
    "relaxedAutoImplicit",
)
"""Beginnings of options that a reply may set for a whole file, to no effect: they are left out."""

ATTRIBUTES = words(
    """
    simp ext refl symm trans congr subst elab_as_elim elab_without_expected_type inline noinline
    always_inline macro_inline specialize reducible semireducible irreducible match_pattern simps
    norm_cast push_cast aesop grind mono gcongr to_additive nolint deprecated inherit_doc fun_prop
    measurability continuity bound simp_rw induction_eliminator cases_eliminator mfld_simps
    field_simps
    """
)
"""Attributes that a helper may have: none changes what the statement means."""
LOCAL_ATTRIBUTES = words(
    "simp ext refl symm trans congr norm_cast push_cast aesop grind mono gcongr"
)
"""Attributes that `attribute [local …] … in` may give to what exists already."""
DERIVABLE = words("DecidableEq Repr BEq Inhabited Hashable Ord Fintype Nonempty ReflBEq LawfulBEq")
"""Classes that a helper's own type may derive."""


def option_allowed(words_behind: tuple[str, ...]) -> bool:
    """Whether a proof may set this option; takes the tokens that follow `set_option`."""
    name = words_behind[0] if words_behind else ""
    return name in _ALLOWED or name.startswith(_ALLOWED_KINDS)
