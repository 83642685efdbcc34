"""Which replies come out: a few drawn without replacement, or the most probable ones.

A search keeps `width` beginnings of replies. With a temperature it is stochastic beam search: the
replies are a sample without replacement from the model's distribution at that temperature, and a
width of one is ordinary sampling. At temperature zero it is beam search, and a width of one is
greedy. With a temperature and a width above one, the greedy reply is always among them.

Source: Kool, van Hoof, Welling, "Stochastic Beams and Where to Find Them" (2019), algorithm 1.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from agents.engine.llama import Ints
from agents.engine.weights import Array

Floats = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Rules:
    """How a search chooses."""

    width: int
    """How many replies."""
    longest: int
    """The most tokens of a reply, its end included."""
    temperature: float = 1.0
    top_k: int | None = None
    top_p: float | None = None
    seed: int = 0
    """Of 128 bits."""


@dataclass(frozen=True, slots=True)
class Reply:
    """One reply as tokens, without its end."""

    tokens: tuple[int, ...]
    logprobs: tuple[float, ...]
    """Of each token, and of the end where it ended; at temperature 1, whatever it was drawn at."""
    ended: bool
    """Whether the model ended it, rather than the limit."""

    @property
    def score(self) -> float:
        """The log-probability of the whole."""
        return sum(self.logprobs)


@dataclass(slots=True)
class _Ended:
    reply: Reply
    key: float


class Search:
    """The replies to one prompt while they grow."""

    def __init__(self, rules: Rules, ends: frozenset[int], banned: Ints) -> None:
        """Take the tokens that end a reply, and those that no reply may hold."""
        self._rules, self._ends, self._banned = rules, ends, banned
        self._random = np.random.Generator(np.random.Philox(key=rules.seed))
        self._tokens = np.zeros((1, 0), np.int64)
        self._logprobs = np.zeros((1, 0), np.float32)
        self._drawn = np.zeros(1)
        """Log-probability of each row in the distribution that is drawn from."""
        self._keys = np.zeros(1)
        """What rows are kept by: perturbed log-probabilities, or at temperature zero plain ones."""
        forced = rules.width > 1 and rules.temperature > 0
        self._greedy: int | None = 0 if forced else None
        """The row that is kept whatever its key."""
        self._ended: list[_Ended] = []

    @property
    def rows(self) -> int:
        """How many replies still grow."""
        return len(self._keys)

    def advance(self, logits: Array) -> tuple[Ints, Ints]:
        """Take the logits behind each row; return, for each new row, its parent and its token.

        Both are empty once all replies are whole.
        """
        logits = logits.copy()
        logits[:, self._banned] = -np.inf
        plain = _log_softmax(logits)
        drawn = self._drawn[:, None] + self._tempered(logits, plain)
        keys = self._perturbed(drawn) if self._rules.temperature > 0 else drawn.copy()
        parents, tokens = self._chosen(plain, keys)
        logprobs = plain[parents, tokens]
        self._tokens = np.concatenate([self._tokens[parents], tokens[:, None]], axis=1)
        self._logprobs = np.concatenate([self._logprobs[parents], logprobs[:, None]], axis=1)
        self._drawn, self._keys = drawn[parents, tokens], keys[parents, tokens]
        kept = self._set_aside()
        return parents[kept], tokens[kept]

    def replies(self) -> list[Reply]:
        """Return the whole replies, those that ended first and the most probable first."""
        found = [each.reply for each in self._ended]
        return sorted(found, key=lambda each: (not each.ended, -each.score, each.tokens))

    def _tempered(self, logits: Array, plain: Array) -> Array:
        rules = self._rules
        if rules.temperature in (0, 1):
            tempered = plain
        else:
            tempered = _log_softmax(logits / np.float32(rules.temperature))
        unfiltered = tempered
        if rules.top_k is not None and 0 < rules.top_k < tempered.shape[1]:
            least = np.partition(tempered, -rules.top_k, axis=1)[:, -rules.top_k, None]
            tempered = np.where(tempered >= least, tempered, -np.inf)
        if rules.top_p is not None and rules.top_p < 1:
            tempered = np.where(_within(tempered, rules.top_p), tempered, -np.inf)
        return tempered if tempered is unfiltered else _log_softmax(tempered)

    def _perturbed(self, drawn: Floats) -> Floats:
        """Draw a Gumbel number for each child, so that the largest of a row is its row's own."""
        with np.errstate(divide="ignore", invalid="ignore", over="ignore"):
            noise = -np.log(-np.log(self._random.random(drawn.shape)))
            found = np.where(np.isneginf(drawn), -np.inf, drawn + noise)
            largest = found.max(axis=1, keepdims=True)
            own = self._keys[:, None]
            left = own - found + np.log1p(-np.exp(found - largest))
            keys: Floats = own - np.maximum(left, 0) - np.log1p(np.exp(-np.abs(left)))
        keys[np.isnan(keys) | np.isneginf(found)] = -np.inf
        return keys

    def _chosen(self, plain: Array, keys: Floats) -> tuple[Ints, Ints]:
        """Keep the best beginnings, ended ones among them; return the others' parents, tokens."""
        flat = keys.ravel().copy()
        likeliest: int | None = None
        if self._greedy is not None:
            likeliest = self._greedy * keys.shape[1] + int(plain[self._greedy].argmax())
            flat[likeliest] = np.inf
        pool = np.concatenate([flat, [each.key for each in self._ended]])
        if len(pool) > self._rules.width:
            best = np.argpartition(pool, -self._rules.width)[-self._rules.width :]
        else:
            best = np.arange(len(pool))
        best = np.sort(best[pool[best] > -np.inf])
        old = {int(at) - flat.size for at in best[best >= flat.size]}
        self._ended = [each for at, each in enumerate(self._ended) if at in old]
        best = best[best < flat.size]
        if likeliest is not None:
            self._greedy = int(np.searchsorted(best, likeliest))
        return best // keys.shape[1], best % keys.shape[1]

    def _set_aside(self) -> NDArray[np.bool_]:
        """Put whole replies aside; return which rows go on."""
        length = self._tokens.shape[1]
        ended = np.isin(self._tokens[:, -1], list(self._ends))
        full = length >= self._rules.longest
        for row in np.flatnonzero(ended | full):
            tokens = self._tokens[row, :-1] if ended[row] else self._tokens[row]
            logprobs = tuple(map(float, self._logprobs[row]))
            reply = Reply(tuple(map(int, tokens)), logprobs, bool(ended[row]))
            key = np.inf if row == self._greedy else float(self._keys[row])
            self._ended.append(_Ended(reply, key))
        kept = ~ended & (not full)
        if self._greedy is not None:
            stays = bool(kept[self._greedy])
            self._greedy = int(kept[: self._greedy].sum()) if stays else None
        self._tokens, self._logprobs = self._tokens[kept], self._logprobs[kept]
        self._drawn, self._keys = self._drawn[kept], self._keys[kept]
        return kept


def _log_softmax(logits: Array) -> Array:
    shifted = logits - logits.max(axis=1, keepdims=True)
    logs: Array = shifted - np.log(np.exp(shifted).sum(axis=1, keepdims=True))
    return logs


def _within(logs: Array, share: float) -> NDArray[np.bool_]:
    """Tell the fewest tokens that hold this share of the probability, the likeliest always."""
    order = np.argsort(-logs, axis=1, kind="stable")
    ordered = np.exp(np.take_along_axis(logs, order, axis=1))
    before = np.cumsum(ordered, axis=1) - ordered
    kept = np.zeros(logs.shape, bool)
    np.put_along_axis(kept, order, before < share, axis=1)
    return kept
