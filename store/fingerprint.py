"""Sorts what Lean says against proofs: by kind, and by content up to names and numbers. Pure.

The class answers *what kind of mistake is this*, for reports and routing; the fingerprint answers
*is this the same mistake again*, for branches that go in circles.
"""

import re
from functools import lru_cache

from store.canonical import content_id
from tools.lean.verdict import ProofError, Status, Verdict

_KINDS: tuple[tuple[str, str], ...] = (
    ("timeout", r"\(deterministic\) timeout|maximum number of heartbeats"),
    ("recursion_depth", r"maximum recursion depth|deep recursion"),
    ("out_of_memory", r"excessive memory consumption"),
    ("unknown_tactic", r"\Aunknown tactic\b|<input>:\d+:\d+: unknown tactic\b"),
    ("parse_error", r"\A(?:<input>:\d+:\d+: )?(?:unexpected |expected |unterminated |missing end)"),
    ("unsolved_goals", r"\Aunsolved goals\b"),
    ("no_goals", r"(?i)\Ano goals\b"),
    ("unknown_identifier", r"(?i)\A(?:Unknown (?:identifier|constant|namespace))\b"),
    ("invalid_field", r"(?i)\AInvalid (?:field|projection)\b"),
    ("ambiguous", r"(?i)\Aambiguous\b"),
    ("missing_instance", r"(?i)\Afailed to synthesize\b|typeclass instance problem is stuck"),
    ("cannot_infer", r"(?i)\A(?:don't know how to synthesize|failed to infer)\b"),
    (
        "type_mismatch",
        r"(?i)\A(?:application )?type mismatch\b|\Anumerals are data\b"
        r"|has type\n.*but is expected",
    ),
    ("function_expected", r"(?i)\AFunction expected\b"),
    (
        "anonymous_constructor",
        r"(?i)\A(?:Invalid `⟨|Insufficient number of fields)|anonymous constr",
    ),
    ("rewrite_failed", r"(?i)\AInvalid rewrite argument\b|did not find (?:an occurrence|instance)"),
    ("rewrite_failed", r"(?i)\Amotive is not type correct\b"),
    ("no_progress", r"(?i)\A`?[\w?!]+`? made no progress\b"),
    ("termination", r"(?i)\Afail(?:ed)? to (?:show|prove) termination\b|structural recursion"),
    ("missing_cases", r"(?i)\A(?:Missing cases\b|Alternative \S+ has not been provided)"),
    ("bad_alternative", r"(?i)\AInvalid alternative name\b"),
    ("tactic_failed:decide", r"\AExpected type must not contain (?:free|meta)"),
    ("universe_error", r"(?i)universe level"),
    ("duplicate_name", r"(?i)has already been declared\b"),
    ("hole", r"(?i)declaration uses .sorry."),
)
_KIND_PATTERNS = tuple((name, re.compile(pattern, re.DOTALL)) for name, pattern in _KINDS)
_TACTICS = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        r"\A(?:The )?tactic [`'‘]([^`'’\s]{1,40})[`'’]",
        r"\A(?:The )?[`'‘]?([a-z][\w?!]{0,39})[`'’]? (?:tactic )?(?:failed|could not)\b",
        r"\A([a-z][\w?!]{0,39}): (?:failed|error)\b",
    )
)
_NAMES_OF_TACTICS = {"introN": "intro", "rewrite": "rw"}

_HYPOTHESES = re.compile(r"^([^\W\d]\S*(?: [^\W\d]\S*)*) :=? ", re.MULTILINE)
_WORD = re.compile(
    r"(?P<metavariable>\?[\w.✝]+)|(?P<quoted>«[^»\n]*»)"
    r"|(?P<name>[^\W\d][\w!?'✝¹²³⁰-₉]*(?:\.[^\W\d][\w!?'✝¹²³⁰-₉]*)*)|(?P<number>\d+(?:\.\d+)*)"
)
_SPACE = re.compile(r"\s+")


@lru_cache(maxsize=4096)
def error_class(message: str) -> str:
    """Return the kind of one Lean error, such as `type_mismatch` or `tactic_failed:simp`."""
    text = message.strip()
    for name, pattern in _KIND_PATTERNS:
        if pattern.search(text):
            return name
    for pattern in _TACTICS:
        if found := pattern.match(text):
            return f"tactic_failed:{_NAMES_OF_TACTICS.get(found[1], found[1])}"
    return "other"


def error_fingerprint(error: ProofError) -> str:
    """Return what the error has in common with itself a correction later.

    Places, white space, numbers, the numbering of metavariables and the names of hypotheses do
    not count; the names of constants, the message and the goal before it do.
    """
    return _fingerprint(error.message, error.goal or "")


@lru_cache(maxsize=4096)
def _fingerprint(message: str, goal: str) -> str:
    bound = _hypotheses(message) | _hypotheses(goal)
    return content_id(_normalised(f"{message}\n\n{goal}", bound))


def verdict_class(verdict: Verdict) -> str:
    """Return the class of a verdict's first error, or the status where Lean said nothing.

    Empty for what is proved.
    """
    if verdict.status.proved:
        return ""
    if verdict.status in _WITH_ERRORS and verdict.errors:
        return error_class(verdict.errors[0].message)
    return verdict.status.value


def verdict_fingerprint(verdict: Verdict) -> str:
    """Return the fingerprint of a verdict by its status and first error; later ones follow it.

    Empty for what is proved.
    """
    if verdict.status.proved:
        return ""
    first = error_fingerprint(verdict.errors[0]) if verdict.errors else ""
    return content_id([verdict.status.value, first])


_WITH_ERRORS = frozenset({Status.LEAN_ERROR, Status.INCOMPLETE})


def _hypotheses(text: str) -> frozenset[str]:
    if "⊢" not in text:
        return frozenset()
    return frozenset(name for found in _HYPOTHESES.finditer(text) for name in found[1].split())


def _normalised(text: str, bound: frozenset[str]) -> str:
    numbers: dict[str, int] = {}

    def plain(found: re.Match[str]) -> str:
        word = found[0]
        if found["number"]:
            return "#"
        if found["metavariable"]:
            return f"?{numbers.setdefault(word, len(numbers))}"
        head, dot, rest = word.partition(".")
        if head in bound or "✝" in head:
            return f"${numbers.setdefault(head, len(numbers))}{dot}{rest}"
        return word

    return _SPACE.sub(" ", _WORD.sub(plain, text)).strip()
