"""Statements about own trees of any shape, and facts of own types from files."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass

from training.statements.draft import Draft, Family
from training.statements.fact_files import families_in
from training.statements.wording import induct, reworded

INDUCTIVE = "inductive"
CHILDREN = ("l", "r", "u")
HYPOTHESES = ("ihl", "ihr", "ihu")
DATA = ("x", "y")


@dataclass(frozen=True)
class Constructor:
    """A constructor: `T` stands for a child, `D` for an entry."""

    name: str
    fields: str

    @property
    def names(self) -> list[str]:
        """The names its fields get in a pattern."""
        children, data = iter(CHILDREN), iter(DATA)
        return [next(children) if field == "T" else next(data) for field in self.fields]

    @property
    def children(self) -> list[str]:
        """The names of its children."""
        return [name for name in self.names if name in CHILDREN]

    @property
    def data(self) -> list[str]:
        """The names of its entries."""
        return [name for name in self.names if name in DATA]

    def pattern(self, used: Sequence[str]) -> str:
        """Write the pattern, with holes for what is not used."""
        return " ".join(["." + self.name, *(n if n in used else "_" for n in self.names)])


SHAPES: tuple[tuple[Constructor, ...], ...] = (
    (Constructor("leaf", ""), Constructor("node", "TDT")),
    (Constructor("leaf", ""), Constructor("node", "TDT")),
    (Constructor("leaf", ""), Constructor("node", "DTT")),
    (Constructor("leaf", ""), Constructor("node", "TTD")),
    (Constructor("tip", "D"), Constructor("fork", "TT")),
    (Constructor("tip", "D"), Constructor("fork", "TT")),
    (Constructor("tip", "D"), Constructor("fork", "TDT")),
    (Constructor("tip", "D"), Constructor("fork", "TTT")),
    (Constructor("leaf", ""), Constructor("node", "TTTD")),
    (Constructor("leaf", ""), Constructor("node", "TT")),
    (Constructor("leaf", ""), Constructor("single", "DT"), Constructor("node", "TDT")),
    (Constructor("tip", "D"), Constructor("single", "T"), Constructor("fork", "TT")),
)


@dataclass(frozen=True)
class Shape:
    """A type of trees, over a type parameter or over numbers."""

    constructors: tuple[Constructor, ...]
    generic: bool

    @property
    def type(self) -> str:
        """The type of trees."""
        return "Tree α" if self.generic else "Tree"

    def declared(self) -> str:
        """Write the declaration."""
        head = "inductive Tree (α : Type) where" if self.generic else "inductive Tree where"
        entry = "α" if self.generic else "Nat"
        lines = [
            " → ".join([*(self.type if f == "T" else entry for f in c.fields), self.type])
            for c in self.constructors
        ]
        return "\n".join(
            [
                head,
                *(
                    f"  | {c.name} : {line}"
                    for c, line in zip(self.constructors, lines, strict=True)
                ),
            ]
        )

    def function(self, name: str, result: str, body: dict[str, str], extra: str = "") -> str:
        """Write a recursive function from its value for each constructor."""
        parameter = " {α : Type}" if self.generic else ""
        if extra.startswith("(f : α → β)"):
            parameter = " {α β : Type}"
        lines = [f"def {name}{parameter}{' ' + extra if extra else ''} : {self.type} → {result}"]
        for c in self.constructors:
            words = set(
                body[c.name]
                .replace("(", " ")
                .replace(")", " ")
                .replace("]", " ")
                .replace("[", " ")
                .split()
            )
            lines.append(f"  | {c.pattern([n for n in c.names if n in words])} => {body[c.name]}")
        return "\n".join(lines)


def sums(c: Constructor, function: str, own: str) -> str:
    """Add up the children's values and the node's own."""
    parts = [f"{function} {child}" for child in c.children]
    return " + ".join([*parts, own] if own != "0" or not parts else parts)


def highest(c: Constructor) -> str:
    """Write the height of a node."""
    values = [f"height {child}" for child in c.children]
    if not values:
        return "0"
    whole = values[0]
    for value in values[1:]:
        whole = f"max ({whole}) ({value})"
    return f"{whole} + 1"


def mirrored(c: Constructor) -> str:
    """Write a node with its children in reverse order."""
    turned = iter(reversed(c.children))
    fields = [f"(mirror {next(turned)})" if n in CHILDREN else n for n in c.names]
    return " ".join(["." + c.name, *fields])


def functions(shape: Shape, one: str) -> dict[str, str]:
    """Write every function that the shape allows."""
    cs = shape.constructors
    inner = {c.name: ("1" if c.children else "0") for c in cs}
    mapping = {
        c.name: " ".join(
            ["." + c.name, *(f"(treeMap f {n})" if n in CHILDREN else f"(f {n})" for n in c.names)]
        )
        for c in cs
    }
    reading = {
        c.name: " ++ ".join(f"entries {n}" if n in CHILDREN else f"[{n}]" for n in c.names) or "[]"
        for c in cs
    }
    written = {
        "mirror": shape.function("mirror", shape.type, {c.name: mirrored(c) for c in cs}),
        "size": shape.function(
            "size", "Nat", {c.name: sums(c, "size", one if not c.children else "1") for c in cs}
        ),
        "leaves": shape.function(
            "leaves", "Nat", {c.name: sums(c, "leaves", "0" if c.children else "1") for c in cs}
        ),
        "nodes": shape.function(
            "size", "Nat", {c.name: sums(c, "size", inner[c.name]) for c in cs}
        ),
        "height": shape.function("height", "Nat", {c.name: highest(c) for c in cs}),
        "entries": shape.function("entries", "List " + ("α" if shape.generic else "Nat"), reading),
    }
    if shape.generic:
        written["treeMap"] = shape.function("treeMap", "Tree β", mapping, "(f : α → β)")
    else:
        written["treeMap"] = shape.function("treeMap", "Tree", mapping, "(f : Nat → Nat)")
        added = {c.name: sums(c, "treeSum", " + ".join(c.data) or "0") for c in cs}
        written["treeSum"] = shape.function("treeSum", "Nat", added)
    return written


FACTS: tuple[tuple[str, str, str, str], ...] = (
    ("mirror", "", "mirror (mirror t) = t", "simp"),
    ("mirror size", "", "size (mirror t) = size t", "omega"),
    ("mirror leaves", "", "leaves (mirror t) = leaves t", "omega"),
    ("mirror height", "", "height (mirror t) = height t", "omega"),
    ("mirror treeSum", "", "treeSum (mirror t) = treeSum t", "omega"),
    ("mirror treeMap", "F", "mirror (treeMap f t) = treeMap f (mirror t)", "simp"),
    ("treeMap", "", "treeMap (fun x => x) t = t", "simp"),
    ("treeMap", "FG", "treeMap g (treeMap f t) = treeMap (fun x => g (f x)) t", "simp"),
    ("treeMap size", "F", "size (treeMap f t) = size t", "simp"),
    ("treeMap leaves", "F", "leaves (treeMap f t) = leaves t", "simp"),
    ("treeMap height", "F", "height (treeMap f t) = height t", "simp"),
    ("treeMap entries", "F", "entries (treeMap f t) = (entries t).map f", "simp"),
    ("leaves", "", "0 < leaves t", "omega"),
    ("leaves", "", "1 ≤ leaves t", "omega"),
    ("height nodes", "", "height t ≤ size t", "omega"),
    ("treeSum entries", "", "treeSum t = (entries t).sum", "omega"),
    ("mirror mirror", "", "mirror (mirror (mirror t)) = mirror t", "twice"),
    ("mirror", "H", "mirror t = mirror u0 → t = u0", "inverse"),
)


def _script(shape: Shape, used: Sequence[str], way: str) -> list[str]:
    names = ", ".join(used)
    cases, short = [], []
    for c in shape.constructors:
        hypotheses = [HYPOTHESES[i] for i, _ in enumerate(c.children)]
        head = " ".join([c.name, *c.names, *hypotheses])
        known = ", ".join([names, *hypotheses])
        end = " <;> omega" if way == "omega" else ""
        cases.append((head, f"simp [{known}]{end}" if c.children else f"simp [{names}]"))
        short.append((head, f"simp [{known}]{end}" if c.children else "rfl"))
    if way == "omega":
        alternative = [(h, f"simp [{names}] <;> omega" if " ih" in h else s) for h, s in cases]
        return [
            induct("t", *cases),
            induct("t", *alternative),
            f"induction t <;> simp_all [{names}] <;> omega",
        ]
    return [induct("t", *short), induct("t", *cases), f"induction t <;> simp_all [{names}]"]


def _tree_fact(rng: random.Random) -> Draft:
    shape = Shape(rng.choice(SHAPES), rng.random() < 0.6)
    has_data = any(c.data for c in shape.constructors)
    if not has_data:
        shape = Shape(shape.constructors, generic=False)
    written = functions(shape, rng.choice(("0", "1")))
    facts = [f for f in FACTS if all(n in written for n in f[0].split())]
    if not has_data:
        facts = [f for f in facts if not {"treeMap", "entries", "treeSum"} & set(f[0].split())]
    used, kind, goal, way = rng.choice(facts)
    names = list(dict.fromkeys(used.split()))
    prelude = "\n".join([shape.declared(), *(written[n] for n in names)])
    called = ["size" if n == "nodes" else n for n in names]
    scripts = _scripts_for(shape, called, way)
    methods = " ".join(f"Tree.{n}" for n in called if n != "treeMap")
    return reworded(
        rng, f"{_binders(shape, kind)} : {goal}", *scripts, prelude=prelude, methods=methods
    )


def _scripts_for(shape: Shape, called: list[str], way: str) -> list[str]:
    if way in ("simp", "omega"):
        return _script(shape, called, way)
    lemma = f"have h1 : ∀ t : {shape.type}, mirror (mirror t) = t := by\n  intro t\n  " + _script(
        shape, ["mirror"], "simp"
    )[0].replace("\n", "\n  ")
    if way == "twice":
        return [lemma + "\nrw [h1]"]
    return [f"{lemma}\nintro h\nrw [← h1 t, h, h1]"]


def _binders(shape: Shape, kind: str) -> str:
    types, maps = "{α : Type} ", ""
    if shape.generic and "F" in kind:
        types = "{α β : Type} " if "G" not in kind else "{α β γ : Type} "
        maps = "(f : α → β) " + ("(g : β → γ) " if "G" in kind else "")
    elif "F" in kind:
        maps = f"({'f g' if 'G' in kind else 'f'} : Nat → Nat) "
    trees = "t u0" if "H" in kind else "t"
    return f"{types if shape.generic else ''}{maps}({trees} : {shape.type})"


FAMILIES: tuple[Family, ...] = (
    Family("facts_about_trees", INDUCTIVE, _tree_fact),
    *families_in(INDUCTIVE),
)
