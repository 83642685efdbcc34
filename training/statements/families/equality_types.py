"""Equality in pairs, options, sums and dependent pairs; casts."""

from training.statements.template import template_family

FAMILIES = (
    template_family("equality", "pairs"),
    template_family("equality", "sums"),
    template_family("equality", "casts"),
)
