"""The text that Lean would see for a reply, and what legality says to it."""

from tools.lean.text.extract import extract
from tools.lean.text.legality import violations
from tools.lean.text.splice import Candidate, splice
from tools.lean.text.statement import parse_statement

STATEMENT = "theorem foo (p q : Prop) (hp : p) (hq : q) : p ∧ q := by sorry"
SIGNATURE = "theorem foo (p q : Prop) (hp : p) (hq : q) : p ∧ q"


def candidate(
    reply: str, statement: str = STATEMENT, header: str = "", prelude: str = ""
) -> Candidate | None:
    parsed = parse_statement(statement)
    code = extract(reply, parsed.name)
    return None if code is None else splice(parsed, code, header, prelude)


def document(
    reply: str, statement: str = STATEMENT, header: str = "", prelude: str = ""
) -> str | None:
    """What stands behind the prelude; None if the reply is no proof."""
    found = candidate(reply, statement, header, prelude)
    if found is None:
        return None
    declaration = parse_statement(statement).declaration()
    before = found.helpers.text + found.options.text
    return before + declaration + found.joint + found.body.text


def rules(reply: str, statement: str = STATEMENT, header: str = "", prelude: str = "") -> list[str]:
    """The rules that a reply breaks, in order, each once."""
    found = candidate(reply, statement, header, prelude)
    assert found is not None, "the reply holds no candidate"
    return list(dict.fromkeys(v.rule for v in violations(found, parse_statement(statement))))
