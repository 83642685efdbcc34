"""What the trusted text says already, and what stands before a declaration."""

from __future__ import annotations

from dataclasses import dataclass

from tools.lean.text.commands import Command, Scan, split
from tools.lean.text.mapped import MappedText
from tools.lean.text.options import DROPPED_OPTIONS, option_allowed
from tools.lean.text.vocabulary import DECLARATIONS


@dataclass(frozen=True)
class Known:
    """The commands of the trusted header, prelude and leading declarations."""

    commands: frozenset[tuple[str, ...]]
    names: frozenset[str]
    opened: frozenset[str]

    @classmethod
    def of(cls, *texts: str) -> Known:
        """Collect the commands of trusted texts."""
        commands = [command for text in texts for command in split(text).commands]
        declared = (c.name for c in commands if c.keyword in DECLARATIONS and c.name)
        opened = (name for c in commands for name in _simply_opened(c) or ())
        return cls(frozenset(map(_words, commands)), frozenset(declared), frozenset(opened))

    def holds(self, command: Command) -> bool:
        """Whether the trusted text has this very command, comments and white space aside."""
        opened = _simply_opened(command)
        return _words(command) in self.commands or (bool(opened) and set(opened) <= self.opened)


def _simply_opened(command: Command) -> tuple[str, ...]:
    names = tuple(token.text for token in command.rest)
    simple = command.keyword == "open" and not {"(", "hiding", "renaming", "scoped"} & set(names)
    return names if simple else ()


def _words(command: Command) -> tuple[str, ...]:
    return tuple(token.text for token in command.tokens if not token.text.startswith("/--"))


@dataclass(frozen=True)
class Prefix:
    """What stood before the goal in a reply, by what becomes of it."""

    opens: tuple[MappedText, ...]
    settings: tuple[MappedText, ...]
    refused: tuple[MappedText, ...]


def prefix_items(code: MappedText, command: Command) -> Prefix:
    """Sort the modifiers and `… in` lines before a reply's goal; attributes and comments go."""
    scan, at = Scan(command.tokens), 0
    opens, settings, refused = [], [], []
    while at < command.main:
        after = scan.after_prefix(at) or at + 1
        words = tuple(token.text for token in command.tokens[at:after])
        last = command.tokens[after - 1]
        text = code[command.tokens[at].start : last.end] + MappedText.own("\n")
        if words[-1] != "in":
            pass
        elif words[0] == "open":
            opens.append(text)
        elif words[0] == "set_option" and option_allowed(words[1:]):
            settings.append(text)
        elif words[0] == "attribute" or not _is_droppable(words):
            refused.append(text)
        at = after
    return Prefix(tuple(opens), tuple(settings), tuple(refused))


def _is_droppable(words: tuple[str, ...]) -> bool:
    return words[0] != "set_option" or words[1].startswith(DROPPED_OPTIONS)
