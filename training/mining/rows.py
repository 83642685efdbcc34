"""The rows of one theorem, for each role and kind, in the formats of TRL."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from agents.closing import closing_of, unspelled
from training.mining.candidates import MUTATOR, Candidate, Drops, Group, unwanted
from training.mining.normal import digest, edit_distance, proof_tokens
from training.mining.options import Kind, MiningOptions, RoleName
from training.mining.render import Messages, Renderer, Unusable
from training.mining.steps import labelled

_SHORT = 40
"""Texts shorter than this count as this long when lengths are compared."""


@dataclass(frozen=True, slots=True)
class Row:
    """One row with what the caps and the split need to know of it."""

    columns: dict[str, Any]
    family: str
    """Of the theorem: decides the split."""
    rank: str
    """Decides which rows a cap keeps: the smallest."""
    error_class: str = ""
    """Of the failure in it; empty for none."""


@dataclass
class Mine:
    """Makes the rows of one theorem after the other and counts what it drops."""

    options: MiningOptions
    renderer: Renderer
    drops: Drops = field(default_factory=Counter)
    _taken: Counter[bool | None] = field(default_factory=Counter)
    _texts: set[str] = field(default_factory=set)

    def rows(self, group: Group) -> Iterator[Row]:
        """Yield the rows of a theorem, at most as many as the cap allows."""
        self._taken.clear()
        self._texts.clear()
        yield from _BUILDERS[self.options.role, self.options.kind](self, group)

    def completions(self, group: Group, corrections: bool | None) -> list[Candidate]:
        """Return what may be a completion: fresh replies, corrections, or either (None)."""
        kept = []
        for each in group.judged:
            fits = corrections is None or (each.attempt.depth > 0) == corrections
            reason = unwanted(each, group, self.options) if fits else "other_role"
            if reason is None:
                kept.append(each)
            else:
                group.drops[reason] += 1
        return sorted(kept, key=lambda each: (self.rank(each.key), each.attempt.id))

    def rank(self, *parts: str) -> str:
        """Return the number of a choice, by the seed and what is chosen."""
        return digest(self.options.seed, *parts)

    def row(
        self,
        group: Group,
        build: Callable[[], dict[str, Any]],
        used: Sequence[Candidate],
        origin: str,
        error_class: str = "",
        label: bool | None = None,
    ) -> Iterator[Row]:
        """Yield a row with its provenance, or none where it cannot be made."""
        if self._taken[label] >= self.options.per_theorem:
            self.drops["over_theorem_cap"] += 1
            return
        try:
            columns = build()
        except Unusable as reason:
            self.drops[str(reason)] += 1
            return
        text = digest(repr(sorted(columns.items())))
        if text in self._texts:
            self.drops["duplicate"] += 1
            return
        self._taken[label] += 1
        self._texts.add(text)
        columns |= {
            "problem": used[-1].problem.id,
            "attempts": [each.attempt.id for each in used],
            "hash": text,
            "origin": origin,
        }
        rank = self.rank(*(each.key for each in used))
        yield Row(columns, group.theorem.family, rank, error_class)


def _distinct(mine: Mine, found: Iterable[Candidate]) -> list[Candidate]:
    """Return the first of each proof; others are duplicates."""
    kept: dict[str, Candidate] = {}
    for each in found:
        if each.key in kept:
            mine.drops["duplicate"] += 1
        else:
            kept[each.key] = each
    return list(kept.values())


def _proofs(mine: Mine, group: Group, corrections: bool | None) -> list[Candidate]:
    found = mine.completions(group, corrections)
    group.drops["not_proved"] += sum(not each.proved for each in found)
    return [each for each in found if each.proved]


def _either(mine: Mine) -> bool | None:
    """Take any proof for a prompt made anew, but for one that was sent only the replies to it."""
    return None if mine.renderer.style is not None else False


def _synthesizer_sft(mine: Mine, group: Group) -> Iterator[Row]:
    render, problem = mine.renderer, group.theorem.problem
    for each in _distinct(mine, _proofs(mine, group, _either(mine))):

        def build(proof: Candidate = each) -> dict[str, Any]:
            return {
                "prompt": render.synthesis(problem, proof),
                "completion": render.completion(proof),
            }

        yield from mine.row(group, build, [each], each.attempt.model)


def _corrector_sft(mine: Mine, group: Group) -> Iterator[Row]:
    chained: set[tuple[str, str]] = set()
    proofs = mine.completions(group, None)
    group.drops["not_proved"] += sum(not each.proved for each in proofs)
    proofs = [each for each in proofs if each.proved]
    for proof in proofs:
        chain = _parents(mine, group, proof) if proof.attempt.depth else None
        if chain is not None and not _known(mine, chained, chain[-1], proof):
            yield from _correction_row(mine, group, chain, proof, "chain")
    distinct = list({each.key: each for each in reversed(proofs)}.values())[::-1]
    for failed in _failures(mine, group):
        proof_beside = _nearest(mine, failed, distinct)
        if proof_beside is None:
            mine.drops["no_proof_near"] += 1
        elif not _known(mine, chained, failed, proof_beside):
            origin = "mutant" if _made(failed) else "sibling"
            yield from _correction_row(mine, group, (failed,), proof_beside, origin)


def _correction_row(
    mine: Mine, group: Group, chain: Sequence[Candidate], proof: Candidate, origin: str
) -> Iterator[Row]:
    asked = proof if origin == "chain" else None

    def build() -> dict[str, Any]:
        return {
            "prompt": mine.renderer.correction(chain, asked),
            "completion": mine.renderer.completion(proof),
        }

    failed = chain[-1]
    yield from mine.row(group, build, [failed, proof], origin, failed.judgement.error_class)


def _parents(mine: Mine, group: Group, child: Candidate) -> tuple[Candidate, ...] | None:
    """Return the failed chain that a correction answers; None where its parent was not judged."""
    parent = group.by_id.get(child.attempt.parent_id or "")
    chain = None if parent is None or parent.proved else group.history(parent)
    if chain is None:
        mine.drops["parent_not_judged"] += 1
    return chain


def _known(mine: Mine, pairs: set[tuple[str, str]], failed: Candidate, proof: Candidate) -> bool:
    pair = (failed.key, proof.key)
    if pair in pairs:
        mine.drops["duplicate"] += 1
        return True
    pairs.add(pair)
    return False


def _made(failed: Candidate) -> bool:
    return failed.attempt.model == MUTATOR


def _failures(mine: Mine, group: Group) -> list[Candidate]:
    """Return a theorem's distinct failures, real ones first, at most four for each row allowed."""
    wrong = {each.key: each for each in reversed(group.judged) if not each.proved}
    ranked = sorted(wrong.values(), key=lambda each: (_made(each), mine.rank(each.key)))
    most = 4 * mine.options.per_theorem
    mine.drops["over_theorem_cap"] += max(len(ranked) - most, 0)
    return ranked[:most]


def _nearest(mine: Mine, failed: Candidate, proofs: Sequence[Candidate]) -> Candidate | None:
    """Return the proof from which a failure differs least, within the bound.

    The closing tactic counts as one token: it is as long as a proof, and nobody writes it.
    """
    closing = closing_of(failed.problem)
    mistaken = proof_tokens(unspelled(failed.judgement.body, closing))
    counts = Counter(mistaken)
    best, least = None, mine.options.edit_share
    for proof in proofs:
        right = proof_tokens(unspelled(proof.judgement.body, closing))
        size = max(len(mistaken), len(right), 1)
        if size - (counts & Counter(right)).total() > least * size:
            continue
        share = edit_distance(mistaken, right) / size
        if share <= least and (best is None or share < least):
            best, least = proof, share
    return best


def _dpo(mine: Mine, group: Group, corrections: bool) -> Iterator[Row]:
    either = _either(mine) if not corrections else True
    sides: dict[str, tuple[list[Candidate], list[Candidate]]] = {}
    for each in mine.completions(group, either):
        prompt = _prompt_key(mine, group, each, corrections)
        if prompt is not None:
            sides.setdefault(prompt, ([], []))[not each.proved].append(each)
    for _, (chosen, rejected) in sorted(sides.items()):
        yield from _pairs(mine, group, _distinct(mine, chosen), _distinct(mine, rejected))


def _prompt_key(mine: Mine, group: Group, each: Candidate, corrections: bool) -> str | None:
    """Return what both sides of a pair must share: the prompt and, if any, the failed parent."""
    if not corrections:
        return each.attempt.prompt_id if mine.renderer.style is None else ""
    chain = _parents(mine, group, each)
    if chain is None:
        return None
    parent = chain[-1]
    sent = each.attempt.prompt_id if mine.renderer.style is None else str(len(chain))
    return digest(parent.key, parent.attempt.reply, parent.judgement.fingerprint, sent)


def _pairs(
    mine: Mine, group: Group, chosen: Sequence[Candidate], rejected: Sequence[Candidate]
) -> Iterator[Row]:
    if not chosen or not rejected:
        mine.drops["no_partner"] += len(chosen) + len(rejected)
        return
    for place, wrong in enumerate(rejected):
        turned = [*chosen[place % len(chosen) :], *chosen[: place % len(chosen)]]
        right = next((each for each in turned if _comparable(mine, each, wrong)), None)
        if right is None:
            mine.drops["length_ratio"] += 1
        else:
            yield from _pair(mine, group, right, wrong)


def _pair(mine: Mine, group: Group, right: Candidate, wrong: Candidate) -> Iterator[Row]:
    render = mine.renderer

    def build() -> dict[str, Any]:
        return {
            "prompt": _prompt(mine, group, right),
            "chosen": render.completion(right),
            "rejected": render.completion(wrong),
        }

    used = [right, wrong]
    origin = "corrections" if mine.options.role == "corrector" else "samples"
    yield from mine.row(group, build, used, origin, wrong.judgement.error_class)


def _prompt(mine: Mine, group: Group, each: Candidate) -> Messages:
    if mine.options.role == "synthesizer":
        return mine.renderer.synthesis(group.theorem.problem, each)
    chain = group.history(group.by_id[each.attempt.parent_id or ""])
    assert chain is not None
    return mine.renderer.correction(chain, each)


def _comparable(mine: Mine, right: Candidate, wrong: Candidate) -> bool:
    try:
        lengths = [max(len(mine.renderer.reply(each)), _SHORT) for each in (right, wrong)]
    except Unusable:
        return True
    return max(lengths) <= mine.options.length_ratio * min(lengths)


def _kto(mine: Mine, group: Group, corrections: bool) -> Iterator[Row]:
    either = _either(mine) if not corrections else True
    known: set[tuple[str, str]] = set()
    for each in mine.completions(group, either):
        chain = _parents(mine, group, each) if corrections else ()
        if chain is None or _known(mine, known, chain[-1] if chain else each, each):
            continue

        def build(reply: Candidate = each) -> dict[str, Any]:
            return {
                "prompt": _prompt(mine, group, reply),
                "completion": mine.renderer.completion(reply),
                "label": reply.proved,
            }

        mistake = each.judgement.error_class
        yield from mine.row(group, build, [each], each.attempt.model, mistake, each.proved)


def _steps(mine: Mine, group: Group) -> Iterator[Row]:
    known: set[tuple[str, str]] = set()
    for each in mine.completions(group, None):
        if _known(mine, known, each, each):
            continue

        def build(reply: Candidate = each) -> dict[str, Any]:
            return labelled(mine.renderer, group.theorem.problem, reply)

        yield from mine.row(group, build, [each], each.attempt.model, each.judgement.error_class)


_BUILDERS: dict[tuple[RoleName, Kind], Callable[[Mine, Group], Iterator[Row]]] = {
    ("synthesizer", "sft"): _synthesizer_sft,
    ("synthesizer", "dpo"): lambda mine, group: _dpo(mine, group, False),
    ("synthesizer", "kto"): lambda mine, group: _kto(mine, group, False),
    ("corrector", "sft"): _corrector_sft,
    ("corrector", "dpo"): lambda mine, group: _dpo(mine, group, True),
    ("corrector", "kto"): lambda mine, group: _kto(mine, group, True),
    ("steps", "steps"): lambda mine, group: _steps(mine, group),
}
