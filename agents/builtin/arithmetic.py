"""Scripts for numbers, functions and enumerations."""

from __future__ import annotations

import re
from collections.abc import Iterator

from agents.builtin.formula import Form, Formula
from agents.builtin.opening import always, opened, start
from agents.builtin.sketch import Sketch, Toolbox, sketch

_MODULUS = re.compile(r"% (\d+)|\b(\d+) ∣|= (\d+) \*")
_LARGEST_MODULUS = 12
_LARGEST_NUMERAL = 40
_FUNCTION_OF_BOOL = "Bool → Bool"


def arithmetic(tools: Toolbox) -> Iterator[Sketch]:
    """Yield what helps with divisibility and with numbers to be found."""
    yield from _residues(tools)
    goal = tools.shape.goal
    if goal.form is Form.SOME and len(goal.bound) == 1:
        for name, finisher in (("decide", "decide"), ("omega", "omega")):
            tries = [f"  | exact ⟨{n}, by {finisher}⟩" for n in range(_LARGEST_NUMERAL)]
            yield sketch(f"numeral/{name}", ["first", *tries])


def _residues(tools: Toolbox) -> Iterator[Sketch]:
    shape = tools.shape
    found = {int(next(filter(None, m))) for m in _MODULUS.findall(shape.signature)}
    for modulus in sorted(each for each in found if 1 < each <= _LARGEST_MODULUS)[:1]:
        for kind, finishers in (("Nat", _NAT), ("Int", _INT)):
            for variable in shape.of_type(kind)[:1]:
                claim = " ∨ ".join(f"{variable} % {modulus} = {r}" for r in range(modulus))
                cases = " | ".join(["h"] * modulus)
                for name, finisher in finishers:
                    yield sketch(
                        f"residues/{name}",
                        [
                            f"have h : {claim} := by omega",
                            f"rcases h with {cases} <;> {finisher}",
                        ],
                    )


_NAT = (
    ("simp", "simp [Nat.dvd_iff_mod_eq_zero, Nat.mul_mod, Nat.add_mod, h]"),
    ("simp-omega", "simp_all [Nat.mul_mod, Nat.add_mod] <;> omega"),
)
_INT = (("simp", "simp [Int.mul_emod, Int.add_emod, Int.sub_emod, h]"),)


def functions(tools: Toolbox) -> Iterator[Sketch]:
    """Yield proofs that functions are equal, and proofs by looking at every value."""
    yield from _extensionality(tools)
    yield from _exhaustion(tools)


def _extensionality(tools: Toolbox) -> Iterator[Sketch]:
    begun = start(tools.shape)
    finishers = (("simp-all", tools.simp_all()), ("rfl", "rfl"), ("simp", tools.simp()))
    for way, opening in (
        ("ext", "ext x"),
        ("ext-2", "funext x y"),
        ("ext-cases", "funext x <;> cases x"),
        ("ext-all", "ext"),
    ):
        for name, finisher in finishers:
            line = f"{opening} <;> {finisher}"
            if tools.shape.goal.form is Form.EQUAL:
                yield sketch(f"{way}/{name}", line)
            elif way == "ext" and _has_equation(tools.shape.goal):
                yield sketch(f"{way}/{name}", opened(begun, always(line)))


def _has_equation(formula: Formula) -> bool:
    return formula.form is Form.EQUAL or any(_has_equation(part) for part in formula.parts)


def _exhaustion(tools: Toolbox) -> Iterator[Sketch]:
    shape = tools.shape
    values = [f"cases {each.name}" for each in shape.variables if _is_finite(tools, each.type)]
    tables = [
        f"cases h{name}{value} : {name} {value}"
        for name in shape.of_type(_FUNCTION_OF_BOOL)
        for value in ("true", "false")
    ]
    splits = " <;> ".join([*tables, *values])
    if splits:
        yield sketch("exhaustion/simp-all", f"{splits} <;> {tools.simp_all()}")
        yield sketch("exhaustion/rfl", f"{splits} <;> rfl")
        yield sketch("exhaustion/simp", f"{splits} <;> {tools.simp('*')}")
        yield sketch("exhaustion/decide", f"{splits} <;> decide")


def _is_finite(tools: Toolbox, kind: str) -> bool:
    found = tools.shape.inductive_of(kind)
    return found is not None and found.enumeration and not found.predicate
