"""Which modules a Lean text imports: a server that has loaded them cannot load others."""

import re

_COMMAND = re.compile(
    r"(?:prelude|module)(?![\w.'!?])"
    r"|(?:(?:public|private|meta|runtime)\s+)*import\s+(?:runtime\s+)?(?:all\s+)?(?:«[^»]*»|[^\s«])+"
)
_SPACE = re.compile(r"(?:\s|--[^\n]*(?:\n|\Z))*")
_COMMENT_EDGE = re.compile(r"/-|-/")


def imports_of(text: str) -> tuple[str, ...]:
    """Return the commands of the header, each with single spaces, without comments."""
    commands: list[str] = []
    at = _skip_blank(text, 0)
    while command := _COMMAND.match(text, at):
        commands.append(" ".join(command[0].split()))
        at = _skip_blank(text, command.end())
    return tuple(commands)


def _skip_blank(text: str, at: int) -> int:
    while True:
        blank = _SPACE.match(text, at)
        at = blank.end() if blank else at
        if not text.startswith("/-", at) or text.startswith(("/--", "/-!"), at):
            return at
        at = _comment_end(text, at)


def _comment_end(text: str, start: int) -> int:
    depth = 0
    for edge in _COMMENT_EDGE.finditer(text, start):
        depth += 1 if edge[0] == "/-" else -1
        if depth == 0:
            return edge.end()
    return len(text)
