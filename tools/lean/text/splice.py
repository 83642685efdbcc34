"""A reply's Lean held against the trusted statement: helpers and body, never its statement.

What is done with each part of the reply's code:

* The last theorem under the statement's name is the goal, preferably the last without `sorry`;
  else one with the statement's signature; else the last theorem. Earlier drafts of it go.
* Of the goal only the body is kept. Its own `open … in` moves into the body; harmless
  `set_option … in` stands before our statement; attributes, doc comments and `private` go.
* `import`, `#check` and the like, `example`, and what the trusted text already says, go.
* A bare `open` or harmless `set_option` becomes an `… in` before each later declaration.
* What follows the goal goes, if it is a declaration, an `end` or says nothing.
* All that remains stays as a helper, or is set aside as `refused`, for legality to judge.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from tools.lean.text.body import Body, body_of_command, body_of_lead, restates
from tools.lean.text.commands import Command, Source, split
from tools.lean.text.lexer import Token
from tools.lean.text.mapped import MappedText
from tools.lean.text.options import DROPPED_OPTIONS, option_allowed
from tools.lean.text.scope import Known, prefix_items
from tools.lean.text.statement import Statement
from tools.lean.text.vocabulary import DECLARATIONS, INERT, THEOREMS

MAX_CODE = 100_000
"""Longest code that is taken apart, in characters."""

_MOST_LINES = 20
_LONGEST_LINE = 300
"""Of `open` and `set_option` lines, which are repeated before every helper."""
_SILENT = INERT | {"import", "example", "/-!"}
_DROPPED_BEHIND = DECLARATIONS | _SILENT | {"end", "open", "class", "mutual"}
_NEW_LINE = MappedText.own("\n")


@dataclass(frozen=True)
class Candidate:
    """A proof ready to be put behind the trusted statement.

    Lean is to see `helpers`, `options`, the statement's declaration, `joint`, `body`, new line.
    """

    helpers: MappedText
    """Declarations to stand before the statement, ending with a new line, or empty."""
    options: MappedText
    """`… in` lines to stand directly before the statement, ending with a new line, or empty."""
    joint: str
    """What stands between the statement's type and the body: `:=` with white space, or a line."""
    body: MappedText
    refused: MappedText
    """Text that is no part of a proof: judged by legality, never shown to Lean."""
    restated_differently: bool
    """Whether the reply's own copy of the statement or of the prelude says something else."""


@dataclass
class _Sorter:
    """Sorts the commands before the goal, in order."""

    code: MappedText
    known: Known
    own_names: frozenset[str]
    helpers: list[MappedText] = field(default_factory=list)
    scope: list[MappedText] = field(default_factory=list)
    settings: list[MappedText] = field(default_factory=list)
    refused: list[MappedText] = field(default_factory=list)
    differs: bool = False

    def add(self, command: Command) -> None:
        if command.keyword in _SILENT or self._is_known(command):
            return
        bare = not command.prefix and command.end - command.start < _LONGEST_LINE
        if command.keyword == "open" and bare and len(self.scope) < _MOST_LINES:
            self.scope.append(self.code[command.start : command.end] + MappedText.own(" in\n"))
        elif command.keyword == "set_option" and bare and len(self.settings) < _MOST_LINES:
            self._set_option(command)
        else:
            self.helpers += [*self.settings, *self.scope, self._helper(command)]

    def _is_known(self, command: Command) -> bool:
        if self.known.holds(command):
            return True
        if command.keyword not in DECLARATIONS:
            return False
        if command.name in self.known.names:
            self.differs = True
        return command.name in self.own_names | self.known.names

    def _set_option(self, command: Command) -> None:
        text = self.code[command.start : command.end]
        values = tuple(token.text for token in command.rest)
        if option_allowed(values):
            self.settings.append(text + MappedText.own(" in\n"))
        elif not values or not values[0].startswith(DROPPED_OPTIONS):
            self.refused.append(text + _NEW_LINE)

    def _helper(self, command: Command) -> MappedText:
        """Copy a declaration, `lemma` as `theorem`, which every Lean knows."""
        text = self.code[command.start : command.stop]
        keyword = command.tokens[command.main]
        if command.keyword == "lemma":
            at = keyword.start - command.start
            text = MappedText.join(
                (text[:at], MappedText.own("theorem"), text[at + len("lemma") :])
            )
        return text if text.text.endswith("\n") else text + _NEW_LINE


def splice(
    statement: Statement, code: MappedText, header: str = "", prelude: str = ""
) -> Candidate | None:
    """Make a candidate of a reply's code; None if it holds nothing that could be a proof."""
    if len(code) > MAX_CODE:
        nothing = MappedText("")
        return Candidate(nothing, nothing, " := ", code, nothing, False)
    source = split(code.text)
    goal = _goal(source, statement)
    known = Known.of(header, prelude, statement.leading)
    sorter = _Sorter(code, known, frozenset((statement.name, f"_root_.{statement.name}")))
    if goal is None:
        behind, body = 0, body_of_lead(statement, code, source)
    else:
        for command in source.commands[:goal]:
            sorter.add(command)
        behind, body = goal + 1, body_of_command(statement, code, source.commands[goal])
    if body is None:
        return None
    _set_aside(sorter, source.commands[behind:])
    return _candidate(sorter, source, goal, body)


def _candidate(sorter: _Sorter, source: Source, goal: int | None, body: Body) -> Candidate:
    code = sorter.code
    target = None if goal is None else source.commands[goal]
    prefix = prefix_items(code, target) if target is not None else None
    opens = [*sorter.scope, *(prefix.opens if prefix else ())]
    body = body.under(MappedText.join(opens)) if opens else body
    settings = [*sorter.settings, *(prefix.settings if prefix else ()), body.scope]
    refused = [*sorter.refused, *(prefix.refused if prefix else ())]
    return Candidate(
        helpers=MappedText.join(sorter.helpers),
        options=MappedText.join(settings),
        joint=body.joint,
        body=body.text,
        refused=MappedText.join(refused),
        restated_differently=sorter.differs or body.differs,
    )


def _set_aside(sorter: _Sorter, commands: tuple[Command, ...]) -> None:
    """Let go what may stand behind the goal; keep for judgement what may not."""
    for command in commands:
        if command.keyword not in _DROPPED_BEHIND and not sorter.known.holds(command):
            sorter.refused.append(sorter.code[command.start : command.end] + _NEW_LINE)


def _goal(source: Source, statement: Statement) -> int | None:
    """Find the command that proves the statement."""
    commands = source.commands
    theorems = [at for at, command in enumerate(commands) if _may_be_goal(command, statement)]
    named = [at for at in theorems if _is_named(commands[at], statement.name)]
    alike = [at for at in theorems if restates(statement, commands[at])]
    if not named and not alike and source.lead:
        return None
    for choice in (named, alike, theorems):
        whole = [at for at in choice if not _has_hole(commands[at].tokens)]
        if choice:
            return (whole or choice)[-1]
    return None


def _may_be_goal(command: Command, statement: Statement) -> bool:
    return command.keyword in THEOREMS or command.keyword == statement.keyword


def _is_named(command: Command, name: str) -> bool:
    own = (command.name or "").removeprefix("_root_.")
    return bool(own) and (own == name or own == name.rpartition(".")[2])


def _has_hole(tokens: tuple[Token, ...]) -> bool:
    return any(token.text in ("sorry", "admit") for token in tokens)
