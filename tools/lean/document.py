"""The text that Lean is asked to elaborate for one or more proofs, and where in it what stands.

Every target is stated first, in the clean environment, under a name that nobody can guess; then
come the proofs, each followed by the two commands that ask Lean for evidence. Pure text.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from tools.lean.text.mapped import LineIndex, MappedText
from tools.lean.text.statement import Statement


@dataclass(frozen=True, slots=True)
class Proof:
    """One proof, ready to be put into a document."""

    statement: Statement
    text: MappedText
    """Helpers and theorem: the statement in our text, with the model's proof."""


@dataclass(frozen=True, slots=True)
class Lines:
    """A range of lines, 1-based, both ends included."""

    first: int
    last: int

    def __contains__(self, line: int) -> bool:
        return self.first <= line <= self.last


@dataclass(frozen=True, slots=True)
class Section:
    """Where one proof and its evidence stand."""

    proof: MappedText
    target: Lines
    """The statement, as it was elaborated before any proof."""
    text: Lines
    """Helpers and theorem, with whatever opens and closes their namespace."""
    text_line: int
    """The line on which the proof's own text begins, at column 0."""
    check: Lines
    """The theorem that the proof has the target's type."""
    axioms: Lines
    """The command that prints what the check rests on."""
    check_name: str
    namespace: str
    """The namespace of the proof with its final dot; empty for a proof that stands alone."""


@dataclass(frozen=True)
class Document:
    """One text for Lean."""

    text: str
    trusted: Lines
    """Header and prelude."""
    sections: tuple[Section, ...]

    @cached_property
    def index(self) -> LineIndex:
        """Positions in the text."""
        return LineIndex(self.text)


def compose(
    header: str, prelude: str, proofs: Sequence[Proof], nonce: str, *, alone: bool
) -> Document:
    """Write the document for proofs that share a header and a prelude.

    `nonce` makes its names unguessable. A proof that is `alone` stands at the top level, as in a
    file of its own; several stand each in a namespace that no other can name. Either way a command
    of ours follows the model's text at once, so that text left open is in error there.
    """
    writer = _Writer()
    trusted = writer.add("\n".join((header, prelude)))
    targets: dict[Statement, tuple[str, Lines]] = {}
    for statement in dict.fromkeys(proof.statement for proof in proofs):
        name = f"_target_{nonce}_{len(targets)}"
        targets[statement] = name, writer.add(f"{statement.declaration(name)} := sorry")
    sections = []
    for number, proof in enumerate(proofs):
        namespace = "" if alone else f"_proof_{nonce}_{number}"
        name, stated = targets[proof.statement]
        check = f"_check_{nonce}_{number}"
        sections.append(_add_section(writer, proof, namespace, name, check, stated))
    return Document(writer.text, trusted, tuple(sections))


def _add_section(
    writer: "_Writer", proof: Proof, namespace: str, target: str, check_name: str, stated: Lines
) -> Section:
    opening = writer.add(f"namespace {namespace}" if namespace else "section")
    text = writer.add(proof.text.text)
    closing = writer.add(f"end {namespace}" if namespace else "end")
    prefix = f"{namespace}." if namespace else ""
    check = writer.add(
        f"theorem {check_name} : type_of% @{target} := @{prefix}{proof.statement.name}"
    )
    axioms = writer.add(f"#print axioms {check_name}")
    return Section(
        proof=proof.text,
        target=stated,
        text=Lines(opening.first, closing.last),
        text_line=text.first,
        check=check,
        axioms=axioms,
        check_name=check_name,
        namespace=prefix,
    )


class _Writer:
    """Text that is written in whole lines and knows how many there are."""

    def __init__(self) -> None:
        self._parts: list[str] = []
        self._next_line = 1

    @property
    def text(self) -> str:
        return "".join(self._parts)

    def add(self, text: str) -> Lines:
        """Add one or more lines; return where they are."""
        first = self._next_line
        self._parts.append(f"{text}\n")
        self._next_line += text.count("\n") + 1
        return Lines(first, self._next_line - 1)
