"""Statements about own enumerations: their turns, their cases, functions and predicates on them."""

from __future__ import annotations

import random
from collections.abc import Sequence

from training.statements.draft import Draft, Family
from training.statements.wording import reworded

COLOURS = ("red", "green", "blue", "white")
METHODS = "Colour.turn Colour.back"


def _declared(rng: random.Random, names: Sequence[str]) -> str:
    return "inductive Colour where\n  | " + rng.choice((" | ", "\n  | ")).join(names)


def _function(name: str, values: Sequence[tuple[str, str]]) -> str:
    clauses = "".join(f"\n  | .{given} => .{value}" for given, value in values)
    return f"def {name} : Colour → Colour{clauses}"


def _turning(rng: random.Random) -> Draft:
    names = COLOURS[: rng.randint(2, 4)]
    pairs = list(zip(names, names[1:] + names[:1], strict=True))
    prelude = [_declared(rng, names), _function("turn", pairs)]
    around = "c"
    for _ in names:
        around = "turn c" if around == "c" else f"turn ({around})"
    chosen = rng.randrange(6)
    if chosen < 2:
        prelude.append(_function("back", [(value, given) for given, value in pairs]))
    before = "\n".join(f"· exact ⟨.{names[i - 1]}, rfl⟩" for i, _ in enumerate(names))
    text, *scripts = (
        ("(c : Colour) : back (turn c) = c", "cases c <;> rfl"),
        ("(c : Colour) : turn (back c) = c", "cases c <;> rfl"),
        (f"(c : Colour) : {around} = c", "cases c <;> rfl"),
        (
            "(c : Colour) : turn c ≠ c",
            "cases c <;> simp [turn]",
            "intro h\ncases c <;> cases h",
        ),
        (
            "(c d : Colour) (h : turn c = turn d) : c = d",
            "cases c <;> cases d <;> simp_all [turn]",
            "cases c <;> cases d <;> first | rfl | cases h",
        ),
        ("(c : Colour) : ∃ d : Colour, turn d = c", "cases c\n" + before),
    )[chosen]
    return reworded(rng, text, *scripts, prelude="\n".join(prelude), methods=METHODS)


def _cases(rng: random.Random) -> Draft:
    names = COLOURS[: rng.randint(2, 4)]
    numbered = list(enumerate(names, start=1))
    each = " ".join(f"(h{i} : P .{name})" for i, name in numbered)
    others = " ".join(f"(h{i} : c ≠ .{name})" for i, name in numbered[:-1])
    facts = ", ".join(f"h{i}" for i, _ in numbered)
    all_of = " ∧ ".join(f"P .{name}" for name in names)
    some_of = " ∨ ".join(f"P .{name}" for name in names)
    apart = f"intro h\nexact ⟨{', '.join(f'h .{name}' for name in names)}⟩".replace("\n", "\n  ")
    text, *scripts = rng.choice(
        (
            (f"(c : Colour) : {' ∨ '.join(f'c = .{name}' for name in names)}", "cases c <;> simp"),
            (f": Colour.{names[0]} ≠ Colour.{names[1]}", "intro h\ncases h", "nofun", "simp"),
            (
                f"(P : Colour → Prop) {each} (c : Colour) : P c",
                "cases c\n" + "\n".join(f"· exact h{i}" for i, _ in numbered),
                "cases c <;> assumption",
            ),
            (
                f"(P : Colour → Prop) : (∀ c, P c) ↔ {all_of}",
                f"constructor\n· {apart}\n· intro h c\n  cases c <;> simp_all",
                f"constructor\n· {apart}\n· intro ⟨{facts}⟩ c\n  cases c <;> assumption",
            ),
            (
                f"(P : Colour → Prop) (h : ∃ c, P c) : {some_of}",
                "obtain ⟨c, hc⟩ := h\ncases c <;> simp_all",
                "obtain ⟨c, hc⟩ := h\ncases c <;> simp [hc]",
            ),
            (
                f"(c : Colour) {others} : c = .{names[-1]}",
                "cases c <;> simp_all",
                "cases c <;> first | rfl | contradiction",
            ),
        )
    )
    return reworded(rng, text, *scripts, prelude=_declared(rng, names))


def _injections(rng: random.Random) -> Draft:
    names = COLOURS[: rng.randint(2, 3)]
    numbered = list(enumerate(names, start=1))
    values = " <;> ".join(f"cases h{i} : f .{name}" for i, name in numbered)
    hits = [f"exact ⟨.{name}, h{i}⟩" for i, name in numbered]
    clashes = [f"cases h _ _ (h{j}.trans h{i}.symm)" for i, _ in numbered for j in range(1, i)]
    script = f"{values} <;> cases c <;> first | {' | '.join([*hits, *clashes])}"
    text = "(f : Colour → Colour) (h : ∀ a b, f a = f b → a = b) (c : Colour) : ∃ a, f a = c"
    return reworded(rng, text, script, prelude=_declared(rng, names))


FAMILIES: tuple[Family, ...] = (
    Family("turns_of_enumerations", "inductive", _turning),
    Family("cases_of_enumerations", "inductive", _cases),
    Family("injections_of_enumerations", "inductive", _injections),
)
