"""The text that Lean is asked to elaborate for one or more proofs, and where in it what stands.

Every target is stated first, in the clean environment, under a name that nobody can guess; then
come the proofs, each followed by the two commands that ask Lean for evidence. Pure text.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from tools.lean.text.mapped import LineIndex, MappedText
from tools.lean.text.preludes import declared
from tools.lean.text.statement import Statement


@dataclass(frozen=True, slots=True)
class Proof:
    """One proof, ready to be put into a document."""

    statement: Statement
    prelude: str
    """The trusted declarations that the statement needs."""
    text: MappedText
    """Helpers and theorem: the statement in our text, with the model's proof."""
    helper_names: tuple[str, ...] = ()
    """What the helpers declare."""


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
    trusted: tuple[Lines, ...]
    """Header, prelude, and the statement as it was elaborated before any proof."""
    text: Lines
    """Helpers and theorem, with whatever opens and closes their namespace."""
    text_line: int
    """The line on which the proof's own text begins, at column 0."""
    unused_names: tuple[Lines, ...]
    """Commands that Lean must refuse, since each names a helper outside of its namespace."""
    hidden_names: tuple[Lines, ...]
    """The same for what the prelude declares, if that has a namespace of its own."""
    check: Lines
    """The theorem that the proof has the target's type."""
    axioms: Lines
    """The command that prints what the check rests on."""
    check_name: str


@dataclass(frozen=True)
class Document:
    """One text for Lean."""

    text: str
    nonce: str
    sections: tuple[Section, ...]
    """In the order of the proofs."""

    @cached_property
    def index(self) -> LineIndex:
        """Positions in the text."""
        return LineIndex(self.text)

    def without_our_names(self, message: str) -> str:
        """Return a message of Lean as it would be if each proof stood alone in a file."""
        message = re.sub(rf"_target_{self.nonce}_\d+_\d+", "the statement", message)
        return re.sub(rf"_(?:group|proof)_{self.nonce}_\d+\.", "", message)


def compose(header: str, proofs: Sequence[Proof], nonce: str) -> Document:
    """Write the document for proofs that share a header.

    `nonce` makes its names unguessable. A single proof stands at the top level, as in a file of
    its own; several stand each in a namespace that no other can name, and so do preludes where
    they differ. Either way a command of ours follows the model's text at once, so that text left
    open is in error there.
    """
    writer = _Writer(nonce, alone=len(proofs) == 1)
    header_lines = writer.add(header)
    groups = {prelude: _Group(writer) for prelude in dict.fromkeys(each.prelude for each in proofs)}
    several = len(groups) > 1
    for number, (prelude, group) in enumerate(groups.items()):
        group.namespace = f"_group_{nonce}_{number}" if several and prelude.strip() else ""
        group.state(prelude, [each.statement for each in proofs if each.prelude == prelude])
    sections: dict[int, Section] = {}
    for prelude, group in groups.items():
        numbered = [each for each in enumerate(proofs) if each[1].prelude == prelude]
        sections.update(group.prove(numbered, header_lines))
    return Document(writer.text, nonce, tuple(sections[number] for number in range(len(proofs))))


class _Writer:
    """Text that is written in whole lines and knows how many there are."""

    def __init__(self, nonce: str, *, alone: bool) -> None:
        self.nonce = nonce
        self.alone = alone
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


class _Group:
    """The proofs that share a prelude."""

    def __init__(self, writer: _Writer) -> None:
        self.namespace = ""
        self._writer = writer
        self._prelude = Lines(1, 1)
        self._hidden: tuple[Lines, ...] = ()
        self._targets: dict[Statement, tuple[str, Lines]] = {}

    def state(self, prelude: str, statements: Sequence[Statement]) -> None:
        """Write prelude and targets; this comes before any proof of any group."""
        self._open()
        self._prelude = self._writer.add(prelude)
        self._hidden = self._unknown_outside(declared(prelude) if self.namespace else ())
        for statement in dict.fromkeys(statements):
            first = self._prelude.first
            name = f"_target_{self._writer.nonce}_{first}_{len(self._targets)}"
            lines = self._writer.add(f"{statement.declaration(name)} := sorry")
            self._targets[statement] = name, lines
        self._close()

    def prove(
        self, numbered: Sequence[tuple[int, Proof]], header: Lines
    ) -> Iterator[tuple[int, Section]]:
        """Write the proofs and the commands that ask for evidence."""
        self._open()
        for number, proof in numbered:
            yield number, self._section(number, proof, header)
        self._close()

    def _section(self, number: int, proof: Proof, header: Lines) -> Section:
        writer = self._writer
        namespace = "" if writer.alone else f"_proof_{writer.nonce}_{number}"
        opening = writer.add(f"namespace {namespace}" if namespace else "section")
        text = writer.add(proof.text.text)
        closing = writer.add(f"end {namespace}" if namespace else "end")
        unused = self._unknown_outside(proof.helper_names if namespace else ())
        target, stated = self._targets[proof.statement]
        check_name = f"_check_{writer.nonce}_{number}"
        proved = f"@{namespace}.{proof.statement.name}" if namespace else f"@{proof.statement.name}"
        return Section(
            proof=proof.text,
            trusted=(header, self._prelude, stated),
            text=Lines(opening.first, closing.last),
            text_line=text.first,
            unused_names=unused,
            hidden_names=self._hidden,
            check=writer.add(f"theorem {check_name} : type_of% @{target} := {proved}"),
            axioms=writer.add(f"#print axioms {check_name}"),
            check_name=check_name,
        )

    def _unknown_outside(self, names: Sequence[str]) -> tuple[Lines, ...]:
        return tuple(self._writer.add(f"#check @_root_.{name}") for name in names)

    def _open(self) -> None:
        if self.namespace:
            self._writer.add(f"namespace {self.namespace}")

    def _close(self) -> None:
        if self.namespace:
            self._writer.add(f"end {self.namespace}")
