"""The Lean in a reply. Pure."""

from tools.lean.text.extract import extract
from tools.lean.text.mapped import MappedText
from tools.lean.text.statement import StatementError, parse_statement

_LONGEST = 400_000


def code_of(reply: str, statement: str) -> MappedText | None:
    """Return the Lean in a reply; None where there is none, or the reply is too long to look."""
    if len(reply) > _LONGEST:
        return None
    try:
        name = parse_statement(statement).name
    except StatementError:
        name = None
    return extract(reply, name)
