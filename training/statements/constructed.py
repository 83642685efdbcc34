"""`constructed`: answers with the scripts that statements were drawn with, one after the other.

They were made together with the statement, not judged; Lean judges them like any other attempt.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from agents.bare import abbreviated
from agents.closing import closing_of, spelled, unspelled
from agents.model import Completion, Message, ModelRefused
from agents.numbering import numbering_of
from agents.roles import Role
from benchmarks.problem import Problem
from graphs.strategies import Action, Choice
from store.queries import Held
from training.statements.generate import Statement

NAME = "constructed"


class Constructed:
    """A model whose i-th sample is the i-th script of the statement it is asked about."""

    def __init__(self, statements: Iterable[Statement], role: Role) -> None:
        """Take the statements, and the role in whose words they will be asked about."""
        self._scripts = {
            role.messages_for_synthesis(each.problem).messages: _as_said(each, role)
            for each in statements
        }

    async def complete(
        self,
        messages: Sequence[Message],
        *,
        sample: int,
        seed: int | None,  # noqa: ARG002
    ) -> Completion:
        """Answer with a script; raise `ModelRefused` where there is none of this number."""
        scripts = self._scripts.get(tuple(messages), ())
        if sample >= len(scripts):
            raise ModelRefused(f"{NAME} has {len(scripts)} scripts for this, not {sample + 1}")
        return Completion(scripts[sample], model=NAME)


def settled(statement: Statement) -> Statement:
    """Return the statement with scripts that call what they bring as a tiny model would."""
    return replace(statement, scripts=tuple(_settled(statement.problem, statement.scripts)))


def _settled(problem: Problem, scripts: Iterable[str]) -> Iterator[str]:
    numbering, closing = numbering_of(problem), closing_of(problem)
    for script in scripts:
        short = unspelled(script, closing)
        # Where an author called something `auto`, the way back is lost.
        if spelled(short, closing) == script:
            yield spelled(numbering.settled(short), closing)
        else:
            yield numbering.settled(script)


def _as_said(statement: Statement, role: Role) -> tuple[str, ...]:
    """Return the scripts as a model of the role would say them."""
    if not role.numbers_names:
        return statement.scripts
    return tuple(abbreviated(statement.problem, each) for each in statement.scripts)


@dataclass(frozen=True, slots=True)
class AllScripts:
    """The strategy that asks for every script of a problem until one is right."""

    counts: Mapping[str, int]
    """Of each problem, how many scripts it has; problems without any are not to be asked about."""
    name: str = NAME

    @property
    def most_attempts(self) -> int:
        """The most attempts on one problem."""
        return max(self.counts.values(), default=0)

    def choose(self, attempts: Sequence[Held], draw: float) -> Choice:  # noqa: ARG002
        """Return RESAMPLE while there are scripts."""
        if not attempts or len(attempts) < self.counts[attempts[0].problem_id]:
            return Choice(Action.RESAMPLE)
        return Choice(Action.GIVE_UP, reason="all scripts are tried")
