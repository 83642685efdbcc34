"""What the verifier is asked and what it answers: plain values, no processes."""

from dataclasses import dataclass
from enum import StrEnum


class Status(StrEnum):
    """The outcome of one check; each is a judgement of the proof or the absence of one."""

    PROVED = "proved"
    """Lean itself confirmed type and axioms of the theorem in this very elaboration."""
    LEAN_ERROR = "lean_error"
    """Lean rejected the proof."""
    INCOMPLETE = "incomplete"
    """The proof has a hole: `sorry`, or goals left unsolved."""
    ILLEGAL = "illegal"
    """The text uses something that a proof may not contain."""
    WRONG_STATEMENT = "wrong_statement"
    """What was proved is not the statement that was asked."""
    BAD_AXIOMS = "bad_axioms"
    """The proof rests on an axiom outside `propext`, `Classical.choice`, `Quot.sound`."""
    NO_CODE = "no_code"
    """The reply holds no Lean text."""
    TRUNCATED = "truncated"
    """The model's token limit cut the reply off before a proof was complete."""
    TIMEOUT = "timeout"
    """The time limit ended the check."""
    OUT_OF_MEMORY = "out_of_memory"
    """The memory limit ended the check."""
    CRASHED = "crashed"
    """Lean died, or answered with something that is no evidence either way."""

    @property
    def proved(self) -> bool:
        """Whether the theorem counts as proved."""
        return self is Status.PROVED

    @property
    def judged(self) -> bool:
        """Whether this says something about the proof, rather than about the circumstances."""
        return self not in _ABSENCES_OF_JUDGEMENT


_ABSENCES_OF_JUDGEMENT = frozenset(
    {Status.TRUNCATED, Status.TIMEOUT, Status.OUT_OF_MEMORY, Status.CRASHED}
)


@dataclass(frozen=True, slots=True)
class Claim:
    """A model's raw reply, held against the statement that it was asked to prove."""

    statement: str
    reply: str
    header: str = ""
    prelude: str = ""
    finish_reason: str | None = None
    """Why the model stopped; `length` means that its token limit cut the reply off."""


@dataclass(frozen=True, slots=True)
class ProofError:
    """One complaint about a proof, at a place in the model's own reply."""

    line: int
    """1-based line in the raw reply."""
    column: int
    """0-based column in code points."""
    end_line: int
    end_column: int
    message: str
    goal: str | None = None
    """The goals just before this place, as Lean prints them; None where there are none."""


@dataclass(frozen=True, slots=True)
class Fingerprint:
    """Which judge gave a verdict; verdicts with different fingerprints never mix."""

    version: str
    commit: str
    library: str
    """Content hash of the core library or project that statements were checked against."""
    policy: str
    """Version of the rules of what counts as proved."""
    time_limit_s: float
    memory_limit_mb: int


@dataclass(frozen=True, slots=True)
class Verdict:
    """The answer to one claim."""

    status: Status
    lean: Fingerprint
    errors: tuple[ProofError, ...] = ()
    axioms: tuple[str, ...] = ()
    body: str = ""
    """The model's proof as it was spliced after the statement."""
    helpers: str = ""
    """The model's own declarations, as they were spliced before the statement."""
    elapsed_s: float = 0.0
    traces: tuple[str, ...] = ()
    """What the proof had Lean say beside complaints, by `trace` and the like, in the order of the
    places, failed branches included; for callers that put questions into a proof."""
