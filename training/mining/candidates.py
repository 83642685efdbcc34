"""What of a theorem's attempts may be learned from, and why the rest may not."""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from agents.builtin.scripted import FAKE
from benchmarks.problem import Problem
from store.streams import Attempted, Judge, Judgement
from tools.lean.verdict import Fingerprint
from training.mining.normal import Theorem, proof_key
from training.mining.options import MiningError, MiningOptions

Drops = Counter[str]
MUTATOR = "mutator"
"""The model that breaks verified proofs: its attempts are failures by design."""
_NOT_LEAN = frozenset({FAKE.commit, "mock", "scripted"})


@dataclass(frozen=True, slots=True)
class Judges:
    """The judges whose verdicts count, by the id of their fingerprint."""

    trusted: frozenset[str]
    mocks: frozenset[str]
    known: tuple[Judge, ...] = ()

    @classmethod
    def choose(cls, found: Iterable[Judge], wanted: Sequence[str]) -> "Judges":
        """Choose those that are wanted by the beginning of their id, else the busiest real one.

        Verdicts of different judges never mix unless asked for. Raises `MiningError` for an id
        that none has.
        """
        known = tuple(_joined(found))
        mocks = frozenset(each.id for each in known if is_mock(each.lean))
        for start in wanted:
            if not any(each.id.startswith(start) for each in known):
                ids = ", ".join(each.id[:8] for each in known) or "none"
                raise MiningError(f"no judge has an id that begins with {start}; there is {ids}")
        if wanted:
            trusted = [each.id for each in known if each.id.startswith(tuple(wanted))]
        else:
            trusted = [each.id for each in known if each.id not in mocks][:1]
        return cls(frozenset(trusted), mocks, known)


def is_mock(lean: Fingerprint) -> bool:
    """Whether no Lean stands behind a fingerprint."""
    return lean == FAKE or lean.commit in _NOT_LEAN


@dataclass(frozen=True, slots=True)
class Candidate:
    """An attempt with the judgement that counts."""

    problem: Problem
    """As its run names it."""
    attempt: Attempted
    judgement: Judgement
    store: int
    """Which of the stores holds it."""
    key: str
    """Equal for proofs that differ at most in comments and white space."""

    @property
    def proved(self) -> bool:
        """Whether the attempt is a proof."""
        return self.judgement.status.proved


@dataclass
class Group:
    """All attempts on one theorem that were judged, in the order of their ids."""

    theorem: Theorem
    judged: list[Candidate] = field(default_factory=list)
    drops: Drops = field(default_factory=Counter)
    """Attempts that were not taken in, by reason."""

    @cached_property
    def by_id(self) -> dict[str, Candidate]:
        """The attempts by id."""
        return {each.attempt.id: each for each in self.judged}

    @cached_property
    def rates(self) -> dict[tuple[str, str], float]:
        """The share of proofs among the judged attempts of each (model, role)."""
        tried: Counter[tuple[str, str]] = Counter(map(_version, self.judged))
        proved = Counter(_version(each) for each in self.judged if each.proved)
        return {version: proved[version] / count for version, count in tried.items()}

    def history(self, last: Candidate) -> tuple[Candidate, ...] | None:
        """Return the failed chain that ends in an attempt, oldest first; None if one is missing."""
        chain = [last]
        while (parent := chain[-1].attempt.parent_id) is not None:
            if parent not in self.by_id or self.by_id[parent].proved:
                return None
            chain.append(self.by_id[parent])
        return tuple(reversed(chain))


def grouped(
    theorem: Theorem,
    found: Iterable[tuple[Problem, Attempted, int]],
    judges: Judges,
    forbidden: Callable[[str], bool] = lambda _: False,
) -> Group:
    """Sort the attempts on a theorem: each is judged, or dropped for one reason.

    `forbidden` says whether a text states what must not be learned.
    """
    group = Group(theorem)
    seen: set[str] = set()
    for problem, attempt, store in found:
        if attempt.id in seen:
            continue
        seen.add(attempt.id)
        judgement = judged(attempt, judges)
        if isinstance(judgement, str):
            group.drops[judgement] += 1
        elif forbidden(judgement.helpers) or forbidden(attempt.reply):
            group.drops["held_out_in_reply"] += 1
        else:
            text = judgement.body if judgement.body.strip() else attempt.reply
            key = proof_key(judgement.helpers, text)
            group.judged.append(Candidate(problem, attempt, judgement, store, key))
    _drop_contradicted(group)
    group.judged.sort(key=lambda each: each.attempt.id)
    return group


def judged(attempt: Attempted, judges: Judges) -> Judgement | str:
    """Return the judgement that counts, or the reason why there is none."""
    if attempt.failure is not None:
        return "model_failed"
    if not attempt.judgements:
        return "no_verdict"
    ours = [each for each in attempt.judgements if each.lean_id in judges.trusted]
    if not ours:
        only_mocks = all(each.lean_id in judges.mocks for each in attempt.judgements)
        return "mock_judge" if only_mocks else "other_judge"
    last = ([each for each in ours if not each.audit] or ours)[-1]
    if not last.status.judged:
        return f"not_judged_{last.status.value}"
    if any(each.audit and each.status.proved != last.status.proved for each in ours):
        return "audit_failed"
    real = (each for each in attempt.judgements if _says_something(each, judges))
    if any(each.status.proved != last.status.proved for each in real):
        return "verdicts_disagree"
    return last


def unwanted(candidate: Candidate, group: Group, options: MiningOptions) -> str | None:
    """Return why a judged attempt may not be a completion; None if it may."""
    if candidate.attempt.model == MUTATOR:
        return "made_to_fail"
    if options.models and candidate.attempt.model not in options.models:
        return "other_model"
    if options.window is not None:
        low, high = options.window
        if not low < group.rates[_version(candidate)] <= high:
            return "outside_window"
    return None


def _says_something(judgement: Judgement, judges: Judges) -> bool:
    mock = judgement.lean_id in judges.mocks and judgement.lean_id not in judges.trusted
    return judgement.status.judged and not mock


def _drop_contradicted(group: Group) -> None:
    """Drop proofs that were both accepted and rejected: something else than the text decided."""
    proved = {text for each in group.judged if each.proved for text in _texts(each)}
    wrong = {text for each in group.judged if not each.proved for text in _texts(each)}
    if both := proved & wrong:
        kept = [each for each in group.judged if both.isdisjoint(_texts(each))]
        group.drops["verdicts_disagree"] += len(group.judged) - len(kept)
        group.judged = kept


def _texts(candidate: Candidate) -> tuple[str, str]:
    """Return what makes two attempts the same; a verdict may come without the proof's body."""
    return candidate.key, candidate.attempt.reply


def _version(candidate: Candidate) -> tuple[str, str]:
    return candidate.attempt.model, candidate.attempt.role


def _joined(found: Iterable[Judge]) -> list[Judge]:
    joined: dict[str, Judge] = {}
    for each in found:
        before = joined[each.id].verdicts if each.id in joined else 0
        joined[each.id] = Judge(each.id, each.lean, each.verdicts + before)
    return sorted(joined.values(), key=lambda each: (-each.verdicts, each.id))
