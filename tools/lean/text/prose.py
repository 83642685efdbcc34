"""Telling Lean from prose, line by line and without parsing either."""

from __future__ import annotations

import re

from tools.lean.text.mapped import MappedText
from tools.lean.text.tactics import EITHER, is_tactic
from tools.lean.text.vocabulary import words

_KEYWORD = r"(?:theorem|lemma|example|def|abbrev|instance|structure|inductive)"
_PREFIX = r"(?:@\[[^\]\n]*\]\s*|private\s+|protected\s+|noncomputable\s+|nonrec\s+){0,6}"
_STATES = re.compile(rf"(?m)^[ \t]*(?:\w[^\n]* in[ \t]+)?{_PREFIX}(?:theorem|lemma|example)\b")
_COMMAND = re.compile(
    rf"(?m)^[ \t]*(?:{_PREFIX}{_KEYWORD}\s+(?:[^\W\d]|«|:|\(|\{{)"
    r"|import\s+[A-Z]\w*|open\s+(?:scoped\s+)?[A-Z]\w*|set_option\s+\w|variable\s*[({\[]"
    r"|namespace\s+[A-Z]|universe\s+\w|/-[-!]|@\[\w|section\b|mutual\b|axiom\s)"
)
_BODY = re.compile(r"\s*(?::=|by\b\s|by\Z|\||where\b|fun\b[^\n]*=>|⟨|λ|·|<;>|--|/-)")
_WORD = re.compile(r"[^\W\d_]+")
_FIRST_WORD = re.compile(r"\s*([^\W\d][\w'!?.]*)")
_LEAN_SIGN = re.compile(
    r":=|=>|⟨|←|▸|<;>|\[|·|⊢|∑|∏|↦|\bh\d|_|\w'|\w\.\w|[({]\w+ :|^\s*\w+ [a-z]\d?\s*$"
)
_ENGLISH = words(
    """
    the an is are we that this to of it its then so which because since hence therefore thus you
    can could will would should our your there these those be been has was but want need note means
    follows prove proof proves lemma theorem cannot number natural first second and or each every
    both all get gives shows using when where may must also let's here's fact claim
    """
)
_ENDS_SENTENCE = re.compile(r"[.!?:]\s*$")
_MANY = 4


def states_theorem(text: str, name: str | None) -> bool:
    """Whether a text states a theorem, of this name if one is given."""
    if name is None:
        return _STATES.search(text) is not None
    last = re.escape(name.rpartition(".")[2])
    pattern = rf"(?:theorem|lemma|def|abbrev)\s+(?:\S*\.)?{last}(?![\w'.!?])"
    return re.search(pattern, text) is not None


def looks_like_lean(text: str) -> bool:
    """Whether a text without a label is Lean rather than prose or another language."""
    lines = [line for line in text.splitlines() if line.strip()]
    if not lines:
        return False
    if _COMMAND.search(text) or _BODY.match(text):
        return not _other_language(text)
    return _is_tactic_line(lines[0]) or _is_term_line(text, lines)


def _other_language(text: str) -> bool:
    return (
        re.search(
            r"(?m)^\s*(?:def \w+\([^)\n]*\)\s*(?:->.*)?:\s*$|print\(|#include|import \w+ as )", text
        )
        is not None
    )


def _is_tactic_line(line: str) -> bool:
    first = _FIRST_WORD.match(line)
    if first is None or is_prose(line):
        return False
    return is_tactic(first.group(1)) or first.group(1) in EITHER


def _is_term_line(text: str, lines: list[str]) -> bool:
    first = _FIRST_WORD.match(text)
    plain = first is not None and ("." in first.group(1) or len(text.split()) == 1)
    return plain and not any(is_prose(line) for line in lines)


def is_prose(line: str) -> bool:
    """Whether a line reads like a sentence: English words, few signs of Lean."""
    line = line.partition("--")[0]
    found = _WORD.findall(line)
    english = sum(word.lower() in _ENGLISH for word in found)
    signs = len(_LEAN_SIGN.findall(line))
    if _ENDS_SENTENCE.search(line) and len(found) >= _MANY - 1 and signs <= english:
        return english > 0 or not signs
    return english >= 2 + signs or (english >= _MANY and english > signs)


def lean_region(answer: MappedText) -> MappedText | None:
    """Take the code out of a reply without fences; None if it is all prose."""
    text = answer.text
    start = _first_line_of_body(text, only_first=True)
    command = _COMMAND.search(text)
    if start is None and command is not None and not _reads_as_sentence(text, command):
        start = command.start()
    if start is None:
        start = _first_line_of_body(text, only_first=False)
    return None if start is None else answer[start : _region_end(text, start)]


def _reads_as_sentence(text: str, command: re.Match[str]) -> bool:
    """Whether `theorem …` at the beginning of a line is the beginning of a sentence."""
    line = text[command.start() : text.find("\n", command.start()) % (len(text) + 1)]
    return ":" not in line and "/-" not in line and "@" not in line and is_prose(line)


def _first_line_of_body(text: str, *, only_first: bool) -> int | None:
    """Find the first line that can begin a body; if asked, only the reply's first line."""
    at = 0
    for line in text.splitlines(keepends=True):
        if line.strip():
            if (_BODY.match(line) and not is_prose(line)) or _is_tactic_line(line):
                return at
            if only_first:
                lines = [other for other in text.splitlines() if other.strip()]
                return at if _is_term_line(line, lines) else None
        at += len(line)
    return None


def _region_end(text: str, start: int) -> int:
    """Find where prose begins behind code: an unindented sentence behind an empty line."""
    at, empty, end = start, False, start
    for line in text[start:].splitlines(keepends=True):
        if not line.strip():
            empty = True
        elif empty and not line[0].isspace() and _begins_prose(line):
            return end
        else:
            empty, end = False, at + len(line)
        at += len(line)
    return end


def _begins_prose(line: str) -> bool:
    return not _COMMAND.match(line) and not _BODY.match(line) and is_prose(line)
