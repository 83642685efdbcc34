"""Prints attempts as trees: drawn on a terminal, indented elsewhere."""

from dataclasses import dataclass

from rich.console import Console
from rich.text import Text
from rich.tree import Tree

_COLOURS = {"proved": "green", "model_failed": "magenta"}


@dataclass(frozen=True, slots=True)
class Twig:
    """One attempt in a line."""

    depth: int
    name: str
    status: str
    detail: str


@dataclass(frozen=True, slots=True)
class Branch:
    """A title with attempts, or with further branches, under it."""

    title: str
    children: "tuple[Branch, ...] | tuple[Twig, ...]"


def print_tree(console: Console, tree: Branch) -> None:
    """Print a tree."""
    if console.is_terminal:
        console.print(_drawn(tree, None))
    else:
        _print_plain(console, tree, 0)


def print_line(console: Console, text: str) -> None:
    """Print text as it is: no markup, no folding."""
    console.print(Text(text), soft_wrap=True)


def _drawn(branch: Branch, parent: Tree | None) -> Tree:
    label = Text(branch.title)
    tree = Tree(label) if parent is None else parent.add(label)
    levels = [tree]
    for child in branch.children:
        if isinstance(child, Branch):
            _drawn(child, tree)
        else:
            del levels[child.depth + 1 :]
            levels.append(levels[-1].add(_line(child)))
    return tree


def colour_of(status: str) -> str:
    """Return the colour in which a status is told."""
    return _COLOURS.get(status, "red")


def _line(twig: Twig) -> Text:
    colour = colour_of(twig.status)
    return Text.assemble(f"{twig.name} ", (twig.status, colour), f" {twig.detail}".rstrip())


def _print_plain(console: Console, branch: Branch, level: int) -> None:
    print_line(console, "  " * level + branch.title)
    for child in branch.children:
        if isinstance(child, Branch):
            _print_plain(console, child, level + 1)
        else:
            indent = "  " * (level + 1 + child.depth)
            print_line(console, f"{indent}{child.name} {child.status} {child.detail}".rstrip())
