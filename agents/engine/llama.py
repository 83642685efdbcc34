"""The forward pass of a Llama model over many replies at once, in float32.

Every reply is a row of the large products, whatever it is a reply to; attention goes group by
group, a group being the replies to one prompt, whose keys and values they share. OpenBLAS computes
a row in the same way however many others there are, from `_FEWEST` on: so what a row comes to
does not depend on its company.

Source: the model as in `transformers/models/llama/modeling_llama.py`.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from agents.engine.folder import Shape
from agents.engine.weights import Array, Layer, Weights

Ints = NDArray[np.int64]

_FEWEST = 8
_ROOM = 32
_MASKED = np.float32(-1e30)


@dataclass(slots=True)
class Group:
    """The keys and values of one prompt and of the replies to it so far."""

    keys: list[Array]
    """Of the prompt in each layer: (key-value heads, head size, positions)."""
    values: list[Array]
    """Likewise: (key-value heads, positions, head size)."""
    prompt: int
    """Positions of the prompt."""
    rows: int = 0
    written: int = 0
    """Positions of each reply."""
    cache: Array = field(default_factory=lambda: np.zeros((0, 2, 0, 0, 0, 0), np.float32))
    """Of the replies: (layers, 2, rows, key-value heads, positions, head size)."""

    @property
    def position(self) -> int:
        """The place of the next token."""
        return self.prompt + self.written

    def spread(self, parents: Ints) -> None:
        """Go on with these rows, in this order; a row may be taken more than once, or left."""
        if self.written == 0:
            self.rows = len(parents)
        elif len(parents) != self.rows or not np.array_equal(parents, np.arange(self.rows)):
            self.cache = self.cache[:, :, parents]
            self.rows = len(parents)

    def make_room(self) -> None:
        """Make room for one more position."""
        layers, (heads, size, _) = len(self.keys), self.keys[0].shape
        room = self.cache.shape[4]
        if self.written == 0:
            self.cache = np.zeros((layers, 2, self.rows, heads, _ROOM, size), np.float32)
        elif self.written == room:
            more = np.zeros((layers, 2, self.rows, heads, room, size), np.float32)
            self.cache = np.concatenate([self.cache, more], axis=4)


class Llama:
    """A model that can be asked for the next token."""

    def __init__(self, shape: Shape, weights: Weights) -> None:
        """Take a model's shape and weights; see `read_weights`."""
        self._weights = weights
        self._heads, self._shared = shape.num_attention_heads, shape.key_value_heads
        self._size, self._epsilon = shape.head_size, np.float32(shape.rms_norm_eps)
        self._scale = np.float32(self._size**-0.5)
        steps = shape.theta ** -(np.arange(0, self._size, 2) / self._size)
        angles = np.arange(shape.max_position_embeddings)[:, None] * steps[None]
        self._cos = np.cos(angles).astype(np.float32)
        self._sin = np.sin(angles).astype(np.float32)

    def read(self, prompt: Sequence[int]) -> tuple[Array, Group]:
        """Read a prompt; return the logits of what follows, (vocabulary,), and a group for it."""
        states, group = self._over(prompt)
        return self._logits(states[-1:])[0], group

    def logits(self, prompt: Sequence[int]) -> Array:
        """Return the logits behind every token of a text: (tokens, vocabulary)."""
        return self._logits(self._over(prompt)[0])

    def step(self, tokens: Ints, groups: Sequence[Group]) -> Array:
        """Write one token in each row of the groups; return the logits behind: (rows, vocabulary).

        `tokens` are those of the first group's rows, then the second's, and so on.
        """
        count = len(tokens)
        padded = np.concatenate([tokens, np.zeros(max(_FEWEST - count, 0), np.int64)])
        states = self._weights.embeddings[padded]
        positions = np.repeat([each.position for each in groups], [each.rows for each in groups])
        cos, sin = self._cos[positions][:, None], self._sin[positions][:, None]
        for group in groups:
            group.make_room()
        for index, layer in enumerate(self._weights.layers):
            states = states + self._step_attention(states, layer, index, groups, cos, sin)
            states = states + self._mixed(states, layer)
        for group in groups:
            group.written += 1
        return self._logits(states)[:count]

    def _step_attention(
        self,
        states: Array,
        layer: Layer,
        index: int,
        groups: Sequence[Group],
        cos: Array,
        sin: Array,
    ) -> Array:
        count, heads, shared = len(cos), self._heads, self._shared
        taken = self._normed(states) @ layer.query_key_value
        each = taken.reshape(len(states), heads + 2 * shared, self._size)[:count]
        turned = _turned(each[:, : heads + shared], cos, sin)
        attended = np.zeros((len(states), heads * self._size), np.float32)
        begin = 0
        for group in groups:
            rows = slice(begin, begin + group.rows)
            begin = rows.stop
            cache = group.cache[index]
            cache[0, :, :, group.written] = turned[rows, heads:]
            cache[1, :, :, group.written] = each[rows, heads + shared :]
            attended[rows] = self._over_group(turned[rows, :heads], group, index)
        return attended @ layer.attended

    def _over_group(self, queries: Array, group: Group, index: int) -> Array:
        """Attend from each row of a group to its prompt and to itself: (rows, heads · size)."""
        rows, shared, size = group.rows, self._shared, self._size
        several, prompt, now = self._heads // shared, group.prompt, group.written + 1
        split = (queries * self._scale).reshape(rows, shared, several, size)
        together = split.transpose(1, 0, 2, 3).reshape(shared, rows * several, size)
        scores = np.empty((rows, shared, several, prompt + now), np.float32)
        said = (together @ group.keys[index]).reshape(shared, rows, several, prompt)
        scores[..., :prompt] = said.transpose(1, 0, 2, 3)
        own_keys, own_values = group.cache[index][..., :now, :]
        scores[..., prompt:] = split @ own_keys.swapaxes(2, 3)
        _soften(scores)
        asked = scores[..., :prompt].transpose(1, 0, 2, 3).reshape(shared, rows * several, prompt)
        heard = (asked @ group.values[index]).reshape(shared, rows, several, size)
        found: Array = heard.transpose(1, 0, 2, 3) + scores[..., prompt:] @ own_values
        return found.reshape(rows, -1)

    def _over(self, prompt: Sequence[int]) -> tuple[Array, Group]:
        """Read a prompt; return the states behind its tokens, (tokens, hidden), and its group."""
        ids = np.asarray(prompt, np.int64)
        cos, sin = self._cos[: len(ids), None], self._sin[: len(ids), None]
        hidden = np.triu(np.full((len(ids), len(ids)), _MASKED, np.float32), 1)
        states, group = self._weights.embeddings[ids], Group([], [], len(ids))
        for layer in self._weights.layers:
            taken = self._normed(states) @ layer.query_key_value
            attended = self._over_prompt(taken, group, cos, sin, hidden)
            states = states + attended @ layer.attended
            states = states + self._mixed(states, layer)
        return states, group

    def _over_prompt(
        self, taken: Array, group: Group, cos: Array, sin: Array, hidden: Array
    ) -> Array:
        count, heads, shared, size = len(taken), self._heads, self._shared, self._size
        each = taken.reshape(count, heads + 2 * shared, size)
        turned = _turned(each[:, : heads + shared], cos, sin)
        keys = np.ascontiguousarray(turned[:, heads:].transpose(1, 2, 0))
        values = np.ascontiguousarray(each[:, heads + shared :].transpose(1, 0, 2))
        scaled: Array = turned[:, :heads] * self._scale
        queries = scaled.reshape(count, shared, heads // shared, size)
        scores: Array = queries.transpose(1, 2, 0, 3) @ keys[:, None] + hidden
        _soften(scores)
        group.keys.append(keys)
        group.values.append(values)
        found: Array = scores @ values[:, None]
        return found.transpose(2, 0, 1, 3).reshape(count, heads * size)

    def _mixed(self, states: Array, layer: Layer) -> Array:
        both = self._normed(states) @ layer.gate_up
        middle = both.shape[1] // 2
        gate = both[:, :middle]
        with np.errstate(over="ignore"):
            mixed: Array = gate / (1 + np.exp(-gate)) * both[:, middle:] @ layer.down
        return mixed

    def _logits(self, states: Array) -> Array:
        return self._normed(states) @ self._weights.head

    def _normed(self, states: Array) -> Array:
        squares = np.einsum("ij,ij->i", states, states)[:, None]
        normed: Array = states / np.sqrt(squares / np.float32(states.shape[1]) + self._epsilon)
        return normed


def _turned(heads: Array, cos: Array, sin: Array) -> Array:
    """Turn (rows, heads, head size) by the angles of each row's position."""
    half = heads.shape[-1] // 2
    first, second = heads[..., :half], heads[..., half:]
    return np.concatenate([first * cos - second * sin, second * cos + first * sin], axis=-1)


def _soften(scores: Array) -> None:
    """Turn scores into weights that add up to one, in place."""
    scores -= scores.max(axis=-1, keepdims=True)
    np.exp(scores, out=scores)
    scores /= scores.sum(axis=-1, keepdims=True)
