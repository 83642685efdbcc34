"""A script that the enumerator may offer, and the finishing tactics that scripts are made of."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from agents.builtin.formula import free_words
from agents.builtin.shape import Shape

_UNFOLDED = ("Function.Injective", "Function.Surjective", "Function.comp")
_NAT_RING = ("Nat.mul_add", "Nat.add_mul", "Nat.mul_comm", "Nat.mul_left_comm", "Nat.mul_assoc")
_INT_RING = (
    *("Int.mul_add", "Int.add_mul", "Int.mul_sub", "Int.sub_mul"),
    *("Int.mul_comm", "Int.mul_left_comm", "Int.mul_assoc"),
)


@dataclass(frozen=True, slots=True)
class Sketch:
    """A script of one kind; the kinds are what the portfolio orders."""

    kind: str
    script: str


def sketch(kind: str, lines: str | Iterable[str]) -> Sketch:
    """Make a sketch of one line or of several."""
    return Sketch(kind, lines if isinstance(lines, str) else "\n".join(lines))


@dataclass(frozen=True, slots=True)
class Toolbox:
    """The lemmas and finishing tactics that suit one problem."""

    shape: Shape

    @property
    def unfolded(self) -> tuple[str, ...]:
        """Definitions that `simp` may unfold: the prelude's, and the core's that are mentioned."""
        words = free_words(self.shape.signature)
        known = tuple(name for name in _UNFOLDED if name in words)
        own = tuple(each.name for each in self.shape.prelude.definitions if not each.loops)
        return (*own, *known)

    @property
    def ring(self) -> tuple[str, ...]:
        """Lemmas that multiply out and order products, so that `omega` sees equal ones as equal."""
        return _INT_RING if "Int" in free_words(self.shape.signature) else _NAT_RING

    @property
    def square(self) -> tuple[str, ...]:
        """Of the ring's lemmas those that suffice for products of two."""
        return tuple(name for name in self.ring if not name.endswith(("left_comm", "assoc")))

    def simp(self, *more: str, tactic: str = "simp") -> str:
        """Write a call of `simp` with the definitions and further lemmas."""
        return f"{tactic}{bracketed((*self.unfolded, *more))}"

    def simp_all(self, *more: str) -> str:
        """Write a call of `simp_all` with the definitions and further lemmas."""
        return self.simp(*more, tactic="simp_all")

    @property
    def portfolio(self) -> str:
        """One tactic that tries all cheap closers in turn."""
        return (
            f"first | rfl | assumption | contradiction | omega | solve_by_elim | {self.simp_all()}"
        )

    def closers(self) -> Iterator[tuple[str, str]]:
        """Yield tactics that may close a goal at once, with their names."""
        yield "portfolio", self.portfolio
        yield "simp-all", self.simp_all()
        yield "simp", self.simp()
        yield "omega", "omega"
        yield "ring-omega", f"{self.simp(*self.ring)} <;> omega"
        yield "ring", self.simp(*self.ring)
        yield "square-omega", f"simp only{bracketed(self.square)} <;> omega"
        yield "decide", "decide"
        yield "rfl", "rfl"
        yield "search", "solve_by_elim"
        yield "simp-all-omega", f"{self.simp_all()} <;> omega"
        yield "contextual", self.simp(tactic="simp +contextual")
        yield "ring-all-omega", f"{self.simp_all(*self.ring)} <;> omega"
        yield "ac", "ac_rfl"
        yield "no-cases", "nofun"
        yield "revert-decide", "decide +revert"


def bracketed(names: Sequence[str]) -> str:
    """Write the lemmas of a `simp`; nothing where there are none."""
    return f" [{', '.join(dict.fromkeys(names))}]" if names else ""


def any_of(scripts: Iterable[str]) -> tuple[str, ...]:
    """Write one tactic that tries scripts in turn until one leaves no goal open."""
    return ("first", *(line for script in scripts for line in _alternative(script)))


def _alternative(script: str) -> list[str]:
    head, *rest = script.split("\n")
    if not rest:
        return [f"  | ({head}) <;> done"]
    return [f"  | ({head}", *(f"     {line}" for line in rest), "     done)"]
