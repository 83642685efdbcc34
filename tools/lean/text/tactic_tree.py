"""A tactic block as a tree of steps, and the blocks that close its goals earlier than it does.

Text in, text out. `trying` writes one proof that tries the closing tactic before every step and
says, by `trace`, where it succeeded; `closed` writes the block that stops at these places.
"""

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from itertools import count

_BULLET = "· "
_SPLITS = re.compile(
    r"(?:constructor|obtain|rcases|rintro|by_cases|cases|induction|refine|apply|split|repeat|fun_induction"
    r"|fun_cases|match)\b"
)
"""Steps that may leave more goals than one."""
_CASES = re.compile(r"(?:induction|cases|fun_induction|fun_cases|match)\b[^\n]* with\Z")
_CLOSED_ALIKE = re.compile(r"(?:intros?|unfold|show)\b")
"""Steps behind which the closing tactic does no more than before them: it takes them itself."""
_ALTERNATIVE = re.compile(r"(\|[^\n]*?=>)\s*")
_PROVES = re.compile(r"have\b[^\n]*? := by\Z")
_PROVES_AT_ONCE = re.compile(r"(have\b[^\n]*? := by) ([^\n]+)\Z")


@dataclass(frozen=True, slots=True)
class Inner:
    """A block within a step, behind what introduces it."""

    head: str
    block: "Block"


@dataclass(frozen=True, slots=True)
class Step:
    """One tactic with the blocks within it, or a row of bullets."""

    number: int
    """By which it is known in the block."""
    text: str
    """The tactic, whole if it has no blocks, else up to the first of them; empty for bullets."""
    inner: tuple[Inner, ...] = ()

    @property
    def splits(self) -> bool:
        """Whether it may leave more goals than one."""
        return _SPLITS.match(self.text) is not None

    @property
    def shared(self) -> str | None:
        """The tactic that leaves the goals of all cases; None where these are no cases."""
        shareable = self.inner and _CASES.match(self.text) and not self.text.startswith("match")
        return self.text.removesuffix(" with") if shareable else None


Block = tuple[Step, ...]
_TRACE = re.compile(r'trace "(closed [^"]*)"')


def parse_block(text: str) -> Block:
    """Take a tactic block apart; what is not understood is a step that stays as it is."""
    return _block(text.split("\n"), count(1))


def trying(block: Block, closing: str) -> str:
    """Write the proof that tries to close the goals before each step."""
    return "\n".join(_trying(block, closing))


def places(block: Block) -> tuple[str, ...]:
    """Return the traces of all places at which `trying` tries to close goals."""
    return tuple(_TRACE.findall(trying(block, "skip")))


def closed(block: Block, closing: str, taken: Collection[str]) -> str:
    """Write the block that closes the goals where the proof of `trying` did, by its traces."""
    return "\n".join(_closed(block, closing, taken))


def _block(lines: list[str], numbers: Iterator[int]) -> Block:
    steps: list[Step] = []
    bullets: list[Inner] = []
    for each in _pieces(lines):
        if each[0].startswith(_BULLET):
            within = [each[0].removeprefix(_BULLET), *(line[len(_BULLET) :] for line in each[1:])]
            bullets.append(Inner(_BULLET, _block(within, numbers)))
            continue
        if bullets:
            steps.append(Step(next(numbers), "", tuple(bullets)))
            bullets = []
        steps.append(_step(each, numbers))
    return (*steps, Step(next(numbers), "", tuple(bullets))) if bullets else tuple(steps)


def _pieces(lines: list[str]) -> list[list[str]]:
    """Cut the lines of a block where a line stands at the first column and is no alternative."""
    pieces: list[list[str]] = []
    for line in filter(str.strip, lines):
        if pieces and (line[0] == " " or line.startswith(("|", ")", "]", "⟩", "}"))):
            pieces[-1].append(line)
        else:
            pieces.append([line])
    return pieces


def _step(lines: list[str], numbers: Iterator[int]) -> Step:
    head, rest = lines[0], lines[1:]
    number = next(numbers)
    if rest and _CASES.match(head) and (inner := _alternatives(_dedented(rest), numbers)):
        return Step(number, head, inner)
    if rest and _PROVES.match(head):
        return Step(number, head, (Inner("", _block(_dedented(rest), numbers)),))
    at_once = None if rest else _PROVES_AT_ONCE.match(head)
    if at_once and _balanced(at_once[1]):
        return Step(number, at_once[1], (Inner("", _block([at_once[2]], numbers)),))
    return Step(number, "\n".join(lines))


def _balanced(text: str) -> bool:
    return all(text.count(a) == text.count(b) for a, b in ("()", "[]", "{}", "⟨⟩"))


def _alternatives(lines: list[str], numbers: Iterator[int]) -> tuple[Inner, ...]:
    """Return the alternatives of a step by cases; none where they cannot be read."""
    found: list[Inner] = []
    for head, *rest in _pieces_at_bars(lines):
        opened = _ALTERNATIVE.match(head)
        if opened is None:
            return ()
        first = head[opened.end() :]
        if bool(first) == bool(rest):
            return ()
        within = [first] if first else _dedented(rest)
        found.append(Inner(opened[1], _block(within, numbers)))
    return tuple(found)


def _pieces_at_bars(lines: list[str]) -> list[list[str]]:
    pieces: list[list[str]] = []
    for line in lines:
        if line.startswith("|") or not pieces:
            pieces.append([line])
        else:
            pieces[-1].append(line)
    return pieces


def _dedented(lines: list[str]) -> list[str]:
    column = min(len(line) - len(line.lstrip(" ")) for line in lines)
    return [line[column:] for line in lines]


def _trying(block: Block, closing: str, before: Step | None = None) -> list[str]:
    if not block:
        return ["skip"]
    step, rest = block[0], block[1:]
    body = _step_trying(step, closing) + (_trying(rest, closing, step) if rest else [])
    if before is not None and _CLOSED_ALIKE.match(before.text):
        return body
    tries = []
    if step.text or len(step.inner) == 1:
        tries.append(f"  | ({closing}; done; trace {_quoted(step.number)})")
    if before is not None and (before.splits or not step.text):
        tries.append(f"  | (all_goals {closing}; done; trace {_quoted(step.number, 'all')})")
    return ["first", *tries, *_last(body)]


def _step_trying(step: Step, closing: str) -> list[str]:
    lines = [step.text] if step.text else []
    for each in step.inner:
        lines += _indented(each.head, _trying(each.block, closing))
    lines = "\n".join(lines).split("\n")
    if step.shared is None:
        return lines
    trace = f"trace {_quoted(step.number, 'each')}"
    return ["first", f"  | ({step.shared} <;> {closing}; done; {trace})", *_last(lines)]


def _closed(block: Block, closing: str, taken: Collection[str]) -> list[str]:
    if not block:
        return []
    step = block[0]
    if _trace(step.number) in taken:
        return [closing]
    if _trace(step.number, "all") in taken:
        return [f"all_goals {closing}"]
    return _step_closed(step, closing, taken) + _closed(block[1:], closing, taken)


def _step_closed(step: Step, closing: str, taken: Collection[str]) -> list[str]:
    if step.shared is not None and _trace(step.number, "each") in taken:
        return [f"{step.shared} <;> {closing}"]
    lines = [step.text] if step.text else []
    for each in step.inner:
        within = "\n".join(_closed(each.block, closing, taken)).split("\n")
        if each.head == _BULLET or len(within) > 1:
            lines += _indented(each.head, within)
        elif each.head:
            lines.append(f"{each.head} {within[0]}")
        else:
            lines[-1] += f" {within[0]}"
    return "\n".join(lines).split("\n")


def _indented(head: str, lines: list[str]) -> list[str]:
    if head == _BULLET:
        return [head + lines[0], *(f"  {line}" for line in lines[1:])]
    return [*([head] if head else []), *(f"  {line}" for line in lines)]


def _last(lines: list[str]) -> list[str]:
    head, *rest = lines
    within = [f"  | ({head}", *(f"     {line}" for line in rest)]
    return [*within[:-1], f"{within[-1]})"]


def _trace(number: int, what: str = "here") -> str:
    return f"closed {number} {what}"


def _quoted(number: int, what: str = "here") -> str:
    return f'"{_trace(number, what)}"'
