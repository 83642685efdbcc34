"""From a claim to a proof that Lean can be shown, or to the reason why not. Pure."""

from dataclasses import dataclass

from tools.lean.document import Proof
from tools.lean.text.commands import split
from tools.lean.text.extract import extract
from tools.lean.text.legality import Violation, needs_isolation, violations
from tools.lean.text.mapped import MappedText
from tools.lean.text.splice import Candidate, splice
from tools.lean.text.statement import Statement, parse_statement
from tools.lean.verdict import Claim, Status


@dataclass(frozen=True, slots=True)
class Prepared:
    """A legal candidate in its place."""

    proof: Proof
    candidate: Candidate
    alone: bool
    """Whether it has to be elaborated with no neighbour."""


@dataclass(frozen=True, slots=True)
class Refused:
    """A reply that Lean is not shown, and why."""

    status: Status
    candidate: Candidate | None = None
    violations: tuple[Violation, ...] = ()


def prepare(claim: Claim) -> Prepared | Refused:
    """Take a claim through extraction, splicing and legality.

    Raises `StatementError` when the statement itself cannot be read.
    """
    statement = parse_statement(claim.statement)
    code = extract(claim.reply, statement.name)
    candidate = splice(statement, code, claim.header, claim.prelude) if code else None
    if candidate is None:
        return Refused(Status.NO_CODE)
    if found := violations(candidate, statement):
        holes_only = all(violation.hole for violation in found)
        status = Status.INCOMPLETE if holes_only else Status.ILLEGAL
        return Refused(status, candidate, found)
    prelude = "\n".join(part for part in (claim.prelude, statement.leading) if part.strip())
    proof = Proof(statement, prelude, _spliced(statement, candidate), _declared(candidate))
    alone = needs_isolation(candidate) or "." in statement.name
    return Prepared(proof, candidate, alone)


def _declared(candidate: Candidate) -> tuple[str, ...]:
    commands = split(candidate.helpers.text).commands
    return tuple(command.name for command in commands if command.name)


def _spliced(statement: Statement, candidate: Candidate) -> MappedText:
    ours = MappedText.own(f"{statement.declaration()}{candidate.joint}")
    return MappedText.join((candidate.helpers, candidate.options, ours, candidate.body))
