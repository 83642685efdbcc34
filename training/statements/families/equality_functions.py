"""Equality of functions and of their values; laws of operations; uniqueness; Leibniz."""

from training.statements.template import template_family

FAMILIES = (
    template_family("equality", "extensional"),
    template_family("equality", "inverses"),
    template_family("equality", "leibniz"),
    template_family("equality", "groups"),
    template_family("equality", "single"),
    template_family("equality", "laws_of_operations"),
    template_family("equality", "two_operations"),
    template_family("equality", "known_by_tests"),
)
