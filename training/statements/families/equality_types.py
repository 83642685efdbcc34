"""Equality in pairs, options, sums and dependent pairs; casts; structures and constructors."""

from training.statements.fact_files import families_in
from training.statements.template import template_family

FAMILIES = (
    template_family("equality", "pairs"),
    template_family("equality", "sums"),
    template_family("equality", "casts"),
    template_family("equality", "decided"),
    template_family("equality", "equations"),
    *families_in("equality"),
)
