"""Identities, remainders and divisors of whole numbers."""

from __future__ import annotations

from training.statements.draft import Family
from training.statements.fact_files import families_in
from training.statements.families.naturals_algebra import (
    expansion,
    product_known,
    rearrangement,
    residue_product,
    substitution,
)
from training.statements.families.naturals_residues import (
    congruent,
    divides_combination,
    linear_divides,
    polynomial_residue,
)

FAMILIES: tuple[Family, ...] = (
    Family("integer_expansion", "integers", expansion("Int")),
    Family("integer_rearrangement", "integers", rearrangement("Int")),
    Family("integer_substitution", "integers", substitution("Int")),
    Family("integer_product_known", "integers", product_known("Int")),
    Family("integer_residue_product", "integers", residue_product("Int")),
    Family("integer_polynomial_residue", "integers", polynomial_residue("Int")),
    Family("integer_polynomials_congruent", "integers", congruent("Int")),
    Family("integer_linear_residues", "integers", linear_divides("Int")),
    Family("integer_divides_combination", "integers", divides_combination("Int")),
    *families_in("integers"),
)
