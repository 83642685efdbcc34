"""Equations from equations: chains, congruence, laws of operations and of functions."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import replace

from training.statements.draft import Draft, Family
from training.statements.drawing import Names, Sketch, bullets
from training.statements.formula import Term, read, written_term
from training.statements.rewriting import (
    Equation,
    Law,
    checked,
    names_in,
    rewrites,
    wandered,
)

OPERATION = {
    "assoc": ("x y z", "o (o x y) z = o x (o y z)"),
    "comm": ("x y", "o x y = o y x"),
    "idem": ("x", "o x x = x"),
    "left_unit": ("x", "o e x = x"),
    "right_unit": ("x", "o x e = x"),
    "absorb": ("x", "o e x = e"),
    "square": ("x", "o x x = e"),
    "inverse": ("x", "o (i x) x = e"),
    "right_inverse": ("x", "o x (i x) = e"),
    "first": ("x y", "o x y = x"),
    "medial": ("x y z w", "o (o x y) (o z w) = o (o x z) (o y w)"),
    "left_comm": ("x y z", "o x (o y z) = o y (o x z)"),
    "cancel": ("x y", "o x (o x y) = y"),
    "band": ("x y", "o x (o y x) = x"),
    "distr": ("x y z", "o x (o y z) = o (o x y) (o x z)"),
}
"""Laws of one operation `o`, an element `e`, and a map `i`."""
SYSTEMS = (
    "assoc comm", "assoc comm idem", "assoc left_unit right_unit", "assoc comm left_unit",
    "comm idem",
    "assoc left_unit inverse", "assoc square left_unit right_unit", "medial idem", "left_comm comm",
    "cancel comm", "assoc right_unit right_inverse", "absorb comm", "first assoc", "distr idem",
    "assoc left_unit right_unit inverse", "band assoc", "comm medial", "cancel",
)  # fmt: skip
LABELS = {
    "assoc": "assoc hassoc ha h_assoc h1", "comm": "comm hcomm hc h_comm h2",
    "idem": "idem hidem hi h3",
    "left_unit": "one_op unit hl left_id he id_left h1 hone", "square": "sq hsq self hs square",
    "right_unit": "op_one runit hr right_id he' id_right h2", "absorb": "zero_op habs absorb hz",
    "inverse": "inv_op hinv left_inv linv", "right_inverse": "op_inv hrinv right_inv rinv",
    "first": "hleft first proj hfst", "medial": "medial hmed inter hm",
    "left_comm": "left_comm hlc swap hsw", "cancel": "cancel hcan undo hu",
    "band": "band hband sand hb", "distr": "distr hdist selfdist hd",
}  # fmt: skip
MAPS = (
    (("x", "f (f x) = x"), ("x", "f (g x) = g (f x)")),
    (("x", "f (f x) = f x"), ("x", "g (f x) = f x")),
    (("x", "g (f x) = x"), ("x", "f (g x) = x")),
    (("x", "f (f x) = x"), ("x", "g (g x) = x"), ("x", "f (g x) = g (f x)")),
    (("x", "f (g x) = x"), ("x", "g (k x) = x")),
    (("x", "f (g x) = g (f x)"), ("x", "g (k x) = k (g x)"), ("x", "f (k x) = k (f x)")),
    (("x", "f (f (f x)) = x"),),
    (("x", "f (f (f x)) = f x"), ("x", "g (f x) = x")),
    (("x", "f (g x) = f x"), ("x", "g (g x) = x")),
    (("x", "f (f x) = g x"), ("x", "g (f x) = x")),
)


def law(name: str, variables: str, equation: str) -> Law:
    """Read a law."""
    left, right = read(equation).terms
    return Law(name, tuple(variables.split()), left, right)


def solved(goal: Equation, laws: Sequence[Law], atoms: Sequence[Term], states: int = 150) -> str:
    """Return a short `rw` for an equation, or nothing."""
    items = rewrites(goal, laws, atoms, states=states, room=3)
    return f"rw [{', '.join(items)}]" if items else ""


def renamed_law(old: Law, name: str, table: dict[str, Term]) -> Law:
    """Give a law and its symbols new names."""
    variables = tuple(str(table.get(v, v)) for v in old.variables)
    return replace(
        Law(name, variables, _named(old.left, table), _named(old.right, table)), name=name
    )


def _named(term: Term, table: dict[str, Term]) -> Term:
    if isinstance(term, str):
        return table.get(term, term)
    return tuple(_named(part, table) for part in term)


def product(rng: random.Random, leaves: Sequence[str], count: int) -> Term:
    """Draw a product with so many factors."""
    if count == 1:
        return rng.choice(leaves)
    left = rng.randint(1, count - 1)
    return ("o", product(rng, leaves, left), product(rng, leaves, count - left))


def _moved(
    rng: random.Random, start: Term, laws: Sequence[Law], atoms: Sequence[str], steps: int
) -> tuple[Equation, str] | None:
    """Draw where a term can be rewritten to, with the `rw` that proves it."""
    end, taken = wandered(rng, start, laws, list(atoms), steps)
    if end == start or not taken:
        return None
    goal = (start, end) if rng.random() < 0.7 else (end, start)
    script = solved(goal, laws, atoms)
    if not script and goal == (start, end):
        items = checked(goal, taken)
        script = f"rw [{', '.join(items)}]" if items else ""
    return (goal, script) if script else None


def operation_laws(rng: random.Random) -> Draft:
    """State: an equation that follows from laws of an operation."""
    while True:
        system = rng.choice(SYSTEMS).split()
        laws = [law(name, *OPERATION[name]) for name in system]
        things = ["a", "b", "c"][: rng.randint(1, 3)] + (["e"] if "e" in str(laws) else [])
        goals = []
        for _ in range(1 if rng.random() < 0.7 else 2):
            start = product(rng, things, rng.randint(2, 4))
            if "'i'" in str(laws) and rng.random() < 0.6:
                start = ("o", start, ("i", rng.choice(things)))
            found = _moved(rng, start, laws, things, rng.randint(1, 4))
            goals += [found] if found else []
        if goals:
            return _operation_draft(rng, system, laws, goals)


def _operation_draft(
    rng: random.Random,
    system: Sequence[str],
    laws: Sequence[Law],
    goals: list[tuple[Equation, str]],
) -> Draft:
    names = Names(rng)
    names.keep("a", "b", "c", "d", "x", "y", "z")
    table: dict[str, Term] = {
        "o": names.word(("op", "mul", "star", "m", "f", "comp", "dot", "join"))
    }
    table |= {
        "e": names.word(("e", "one", "u", "id", "o", "n")),
        "i": names.word(("inv", "i", "neg")),
    }
    letters = rng.choice(("a b c", "x y z", "a b c", "u v w")).split()
    table |= dict(zip("abc", letters, strict=True))
    bound = rng.choice([s.split() for s in ("x y z w", "a b c d", "p q r s") if s[0] != letters[0]])
    table |= dict(zip("xyzw", bound, strict=True))
    labels = [names.word(LABELS[name].split()) for name in system]
    new = [renamed_law(old, label, table) for old, label in zip(laws, labels, strict=True)]
    renaming = {old.name: label for old, label in zip(laws, labels, strict=True)}
    shown, scripts = [], []
    for (left, right), script in goals:
        shown.append(f"{written_term(_named(left, table))} = {written_term(_named(right, table))}")
        scripts.append(_retold(script, table | dict(renaming)))
    used = set(names_in([t for goal, _ in goals for t in goal])) | _law_names(laws)
    kind = names.one("type")
    free = [str(table[letter]) for letter in "abce" if letter in used]
    variables = [(str(table["o"]), f"{kind} → {kind} → {kind}")]
    variables += [(str(table["i"]), f"{kind} → {kind}")] if "i" in used else []
    variables += [(str(table["e"]), kind)] if "e" in used else []
    hypotheses = [(one.name, one.statement()) for one in new]
    things = [(name, kind) for name in free if name != table["e"]]
    if rng.random() < 0.4:
        sketch = Sketch(
            rng, " ∧ ".join(shown), [kind], variables + things, hypotheses, premises=0.05
        )
    else:
        sketch = Sketch(rng, " ∧ ".join(shown), [kind], variables, hypotheses + things, premises=0)
        sketch.shuffle = False
    simple = f"simp [{', '.join(labels)}]"
    if len(scripts) == 1:
        return sketch.draft(scripts[0], simple)
    return sketch.draft("constructor\n" + bullets(*scripts))


def _law_names(laws: Sequence[Law]) -> set[str]:
    return set(names_in([side for one in laws for side in (one.left, one.right)]))


def _retold(script: str, table: dict[str, Term]) -> str:
    """Rename the words of a script."""
    words = script.replace("(", "( ").replace(")", " )").replace("[", "[ ").replace("]", " ]")
    told = " ".join(_word(word, table) for word in words.split(" "))
    for mark, short in (("( ", "("), (" )", ")"), ("[ ", "["), (" ]", "]")):
        told = told.replace(mark, short)
    return told


def _word(word: str, table: dict[str, Term]) -> str:
    comma = "," if word.endswith(",") else ""
    return str(table.get(word.removesuffix(","), word.removesuffix(","))) + comma


def map_laws(rng: random.Random) -> Draft:
    """State: an equation between values of functions that satisfy equations."""
    while True:
        chosen = rng.choice(MAPS)
        laws = [law(f"h{i}", *text) for i, text in enumerate(chosen, 1)]
        start: Term = "a"
        for _ in range(rng.randint(2, 4)):
            start = (
                rng.choice("fgk" if "'k'" in str(laws) else "fg" if "'g'" in str(laws) else "f"),
                start,
            )
        found = _moved(rng, start, laws, ["a"], rng.randint(1, 3))
        if found:
            break
    names = Names(rng)
    table: dict[str, Term] = dict(zip("fgk", names.take("function", 3), strict=True))
    table |= {"a": names.one("element")}
    table |= {"x": rng.choice([name for name in "xyzt" if name not in names.used])}
    labels = [one.name for one in laws] if len(laws) > 1 else ["h"]
    new = [renamed_law(old, label, table) for old, label in zip(laws, labels, strict=True)]
    (left, right), script = found
    kind = names.one("type")
    used = set(names_in([left, right])) | _law_names(laws)
    variables = [(str(table[f]), f"{kind} → {kind}") for f in "fgk" if f in used]
    shown = f"{written_term(_named(left, table))} = {written_term(_named(right, table))}"
    script = _retold(
        script, table | {old.name: label for old, label in zip(laws, labels, strict=True)}
    )
    hypotheses = [(one.name, one.statement()) for one in new]
    if rng.random() < 0.3:
        sketch = Sketch(rng, f"∀ {table['a']}, {shown}", [kind], variables, hypotheses)
        return sketch.draft(f"intro {table['a']}\n{script}")
    sketch = Sketch(rng, shown, [kind], [*variables, (str(table["a"]), kind)], hypotheses)
    return sketch.draft(script, f"simp [{', '.join(labels)}]")


def chain(rng: random.Random) -> Draft:
    """State: both ends of a chain of equations are equal, perhaps under a function."""
    names, length = Names(rng), rng.randint(2, 4)
    kind = rng.choice([names.one("type"), "Nat", names.one("type")])
    things = names.take("element", length + 1)
    wrap = names.one("function") if rng.random() < 0.4 else ""
    labels = names.hypotheses(length)
    hypotheses, items, terms = [], [], []
    for label, old, new in zip(labels, things, things[1:], strict=False):
        turned = rng.random() < 0.4
        hypotheses.append((label, f"{new} = {old}" if turned else f"{old} = {new}"))
        items.append(f"← {label}" if turned else label)
        terms.append(f"{label}.symm" if turned else label)
    proof = terms[-1]
    for term in reversed(terms[:-1]):
        proof = f"{term}.trans ({proof})" if " " in proof else f"{term}.trans {proof}"
    ends = [things[0], things[-1]]
    goal = " = ".join(f"{wrap} {end}" if wrap else end for end in ends)
    other = rng.choice([kind, names.one("type")]) if wrap else kind
    types = [t for t in dict.fromkeys((kind, other)) if t != "Nat"]
    variables = [(thing, kind) for thing in things]
    variables += [(wrap, f"{kind} → {other}")] if wrap else []
    sketch = Sketch(rng, goal, types, variables, hypotheses)
    rewriting = f"rw [{', '.join(items)}]"
    return sketch.draft(rewriting, rewriting if wrap else f"exact {proof}", "simp_all")


def unit_uniqueness(rng: random.Random) -> Draft:
    """Neutral, absorbing or inverse elements are equal."""
    cases = (
        ("hl:x:o a x = x", "hr:x:o x b = x"),
        ("hl:x:o x a = x", "hr:x:o b x = x"),
        ("hl:x:o a x = a", "hr:x:o x b = b"),
        ("assoc:x y z:o (o x y) z = o x (o y z)", "h1:x:o e x = x", "h2:x:o x e = x",
         "ha::o b a = e", "hb::o a c = e"),
        ("comm:x y:o x y = o y x", "ha:x:o a x = x", "hb:x:o b x = x"),
        ("cancel:x y:o x (o x y) = y", "h::o c a = o c b"),
        ("assoc:x y z:o (o x y) z = o x (o y z)", "h1:x:o e x = x", "h2::o c d = e",
         "h::o d a = o d b"),
    )  # fmt: skip
    chosen = rng.choice(cases)
    laws = [law(*text.split(":")) for text in chosen]
    goal = ("b", "c") if "ha::" in str(chosen) else ("a", "b")
    goal = goal if rng.random() < 0.5 else goal[::-1]
    used = sorted(_law_names(laws) - set("oxyz"))
    items = rewrites(goal, laws, list(used), states=2500, room=5)
    assert items is not None
    names = Names(rng)
    table: dict[str, Term] = {"o": names.word(("op", "mul", "star", "f", "m", "add", "join"))}
    table |= dict(
        zip(
            used,
            rng.choice([names.take("element", len(used)), names.take("prop", len(used))]),
            strict=True,
        )
    )
    table |= dict(
        zip("xyz", rng.choice([s.split() for s in ("x y z", "s t w", "m n k")]), strict=True)
    )
    if set(map(str, table.values())) & names.used and len(set(map(str, table.values()))) < len(
        table
    ):
        return unit_uniqueness(rng)
    kind = names.one("type")
    hypotheses = [(one.name, renamed_law(one, one.name, table).statement()) for one in laws]
    things = [(str(table[name]), kind) for name in used]
    variables = [(str(table["o"]), f"{kind} → {kind} → {kind}"), *things]
    script = _retold(f"rw [{', '.join(items)}]", table)
    shown = f"{table[goal[0]]} = {table[goal[1]]}"
    return Sketch(rng, shown, [kind], variables, hypotheses, premises=0.1).draft(script)


FAMILIES = tuple(
    Family(f"equality_{name}", "equality", draw)
    for name, draw in (
        ("operation_laws", operation_laws),
        ("map_laws", map_laws),
        ("chain", chain),
        ("unit_uniqueness", unit_uniqueness),
    )
)
