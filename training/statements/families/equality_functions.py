"""Equality of functions and of their values: extensionality, inverses, injectivity, Leibniz."""

from training.statements.template import template_family

FAMILIES = (
    template_family("equality", "extensional"),
    template_family("equality", "inverses"),
    template_family("equality", "leibniz"),
)
