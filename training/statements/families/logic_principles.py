"""Principles as hypotheses, propositions and truth values, `Decidable` and `Nonempty`."""

from training.statements.fact_files import families_in
from training.statements.template import template_family

FAMILIES = (
    *families_in("logic"),
    template_family("logic", "equal_propositions"),
    template_family("logic", "premises"),
    template_family("logic", "principles"),
    template_family("logic", "tests_and_choices"),
    template_family("logic", "truth_values"),
)
