"""Prints attempts as trees: drawn on a terminal, indented elsewhere."""

from dataclasses import dataclass

import click
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


def print_tree(tree: Branch) -> None:
    """Print a tree to stdout."""
    console = Console(highlight=False)
    if console.is_terminal:
        console.print(_drawn(tree, None))
    else:
        _print_plain(tree, 0)


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


def _line(twig: Twig) -> Text:
    colour = _COLOURS.get(twig.status, "red")
    return Text.assemble(f"{twig.name} ", (twig.status, colour), f" {twig.detail}".rstrip())


def _print_plain(branch: Branch, level: int) -> None:
    click.echo("  " * level + branch.title)
    for child in branch.children:
        if isinstance(child, Branch):
            _print_plain(child, level + 1)
        else:
            indent = "  " * (level + 1 + child.depth)
            click.echo(f"{indent}{child.name} {child.status} {child.detail}".rstrip())
