"""Principles as hypotheses, propositions and truth values, `Decidable` and `Nonempty`."""

from training.statements.template import template_family

FAMILIES = (
    template_family("logic", "principles"),
    template_family("logic", "truth_values"),
)
