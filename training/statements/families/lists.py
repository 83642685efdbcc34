"""Statements about lists: equations between composites, and the facts written in files."""

from __future__ import annotations

import random

from training.statements.draft import Draft, Family
from training.statements.fact_files import families_in
from training.statements.wording import reworded

LISTS = "lists"

LENGTH_PARTS = (
    ("xs", "xs.length"),
    ("ys", "ys.length"),
    ("zs", "zs.length"),
    ("xs.reverse", "xs.length"),
    ("ys.reverse", "ys.length"),
    ("[a]", "1"),
    ("[a, b]", "2"),
    ("xs.map f", "xs.length"),
    ("ys.map f", "ys.length"),
    ("List.replicate n a", "n"),
    ("zs.reverse.map f", "zs.length"),
)


def _context(text: str) -> str:
    """Bind the canonical names that occur in a text."""
    lists = [name for name in ("xs", "ys", "zs") if _has(text, name)]
    elements = [name for name in ("a", "b", "c") if _has(text, name)]
    parts = ["{α : Type}"]
    parts += ["(f : α → α)"] if _has(text, "f") else []
    parts += ["(n : Nat)"] if _has(text, "n") else []
    parts += [f"({' '.join(elements)} : α)"] if elements else []
    parts += [f"({' '.join(lists)} : List α)"] if lists else []
    return " ".join(parts)


def _has(text: str, name: str) -> bool:
    words = "".join(c if c.isalnum() else " " for c in text).split()
    return name in words


def _length_of_composite(rng: random.Random) -> Draft:
    parts = rng.sample(LENGTH_PARTS, rng.randint(2, 4))
    whole = " ++ ".join(f"{p}" for p, _ in parts)
    lengths = [length for _, length in parts]
    rng.shuffle(lengths)
    outer = rng.choice(("", ".reverse", ""))
    text = f"({whole}){outer}.length = {' + '.join(lengths)}"
    return reworded(rng, f"{_context(text)} : {text}", "simp <;> omega", "simp\nomega")


def _reverse_of_composite(rng: random.Random) -> Draft:
    pieces = [
        ("xs", "xs.reverse"), ("ys", "ys.reverse"), ("[a]", "[a]"), ("zs.reverse", "zs"),
        ("[a, b]", "[b, a]"), ("[a, b, c]", "[c, b, a]"), ("[c]", "[c]"),
    ]  # fmt: skip
    parts = rng.sample(pieces, rng.randint(2, 3))
    whole = " ++ ".join(p for p, _ in parts)
    turned = " ++ ".join(r for _, r in reversed(parts))
    text = f"({whole}).reverse = {turned}"
    if rng.random() < 0.25:
        text = f"{turned} = ({whole}).reverse"
    return reworded(rng, f"{_context(text)} : {text}", "simp")


def _member_of_composite(rng: random.Random) -> Draft:
    pieces = [
        ("xs", "a ∈ xs"), ("ys.reverse", "a ∈ ys"), ("zs", "a ∈ zs"), ("[b]", "a = b"),
        ("[b, c]", "a = b ∨ a = c"), ("xs.reverse", "a ∈ xs"), ("ys", "a ∈ ys"),
    ]  # fmt: skip
    parts = rng.sample(pieces, rng.randint(2, 3))
    whole = " ++ ".join(p for p, _ in parts)
    facts = [fact for _, fact in parts]
    if rng.random() < 0.5:
        rng.shuffle(facts)
    text = f"a ∈ {whole} ↔ {' ∨ '.join(facts)}"
    return reworded(
        rng,
        f"{_context(text)} : {text}",
        "simp [or_comm, or_left_comm, or_assoc]",
        "simp\nconstructor <;> intro h <;> simp_all [or_comm, or_left_comm]",
    )


def _map_of_composite(rng: random.Random) -> Draft:
    pieces = [
        ("xs", "xs.map f"), ("ys", "ys.map f"), ("[a]", "[f a]"), ("[a, b]", "[f a, f b]"),
        ("xs.reverse", "(xs.map f).reverse"), ("List.replicate n a", "List.replicate n (f a)"),
        ("zs.map g", "zs.map (fun x => f (g x))"),
    ]  # fmt: skip
    parts = rng.sample(pieces, rng.randint(2, 3))
    whole = " ++ ".join(p for p, _ in parts)
    text = f"({whole}).map f = {' ++ '.join(r for _, r in parts)}"
    context = _context(text)
    if "zs" in text:
        context = context.replace("(f :", "(f g :")
    return reworded(rng, f"{context} : {text}", "simp", "simp [Function.comp_def]")


def _concrete_lists(rng: random.Random) -> Draft:
    names = ["a", "b", "c"][: rng.randint(2, 3)]
    count = len(names)
    whole = f"[{', '.join(names)}]"
    back = f"[{', '.join(reversed(names))}]"
    text = rng.choice((
        f"{whole}.reverse = {back}",
        f"{whole}.map f = [{', '.join(f'f {n}' for n in names)}]",
        f"{whole} ++ [a] = [{', '.join([*names, 'a'])}]",
        f"{whole}.length = {count}",
        f"{whole}.take 1 = [a]",
        f"{whole}.drop 1 = [{', '.join(names[1:])}]",
        f"{whole}.head? = some a",
        f"{whole}.getLast? = some {names[-1]}",
        f"{whole}.foldr (fun x acc => x :: acc) [] = {whole}",
        f"{whole}.foldl (fun acc x => x :: acc) [] = {back}",
        f"({whole} ++ xs).drop {count} = xs",
        f"({whole} ++ xs).take {count} = {whole}",
        f"{whole}.tail = [{', '.join(names[1:])}]",
        f"[{whole}, xs].flatten = {' :: '.join(names)} :: xs",
        f"{whole}.zip {whole} = [{', '.join(f'({n}, {n})' for n in names)}]",
    ))  # fmt: skip
    return reworded(rng, f"{_context(text)} : {text}", "rfl", "simp")


FAMILIES: tuple[Family, ...] = (
    Family("length_of_composite", LISTS, _length_of_composite),
    Family("reverse_of_composite", LISTS, _reverse_of_composite),
    Family("member_of_composite", LISTS, _member_of_composite),
    Family("map_of_composite", LISTS, _map_of_composite),
    Family("concrete_lists", LISTS, _concrete_lists),
    *families_in(LISTS),
)
