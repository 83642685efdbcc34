"""The problem type: one statement to prove, with the trusted text that stands before it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Problem:
    """One theorem to prove, as trusted Lean source without its proof."""

    id: str
    """Unique in its benchmark, for example `core/and_swap`."""
    statement: str
    """The theorem, up to and with its ending (`:= by`, `:=`, `:= by sorry`, `:= sorry` or none)."""
    header: str = ""
    """Imports, `open` and `set_option` lines that come first in the file."""
    prelude: str = ""
    """Declarations that the statement needs: inductive types, definitions, notation."""
    split: str = ""
    """`train`, `valid`, `test`, or empty where the source has none."""
    category: str = ""
    """The topic, for reports."""
    informal: str = ""
    """The statement in words."""
