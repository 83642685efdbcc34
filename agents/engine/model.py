"""The model of a folder, run in this process."""

import asyncio
import hashlib
import json
import time
from collections import OrderedDict
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from dataclasses import dataclass, field, replace
from types import TracebackType
from typing import Self

import numpy as np

from agents.engine.folder import ModelFolder
from agents.engine.llama import Llama
from agents.engine.search import Reply, Rules
from agents.engine.template import TemplateRefusedError, read_template
from agents.engine.tokens import tokens_of
from agents.engine.weights import read_weights
from agents.engine.worker import Worker
from agents.model import Completion, Message, ModelFault, ModelRefused, Sampling

BLOCK = 32
"""How many distinct samples of a conversation are drawn together, unless said."""
_SPARE = 4
"""One reply in so many is drawn on top, since different tokens may be the same text."""
_REMEMBERED = 4096


@dataclass(slots=True)
class _Drawn:
    """The distinct samples of one conversation so far."""

    samples: list[Completion] = field(default_factory=list)
    blocks: int = 0
    lock: asyncio.Lock = field(default_factory=asyncio.Lock)


class EngineModel:
    """A model folder that answers, with the samples of one conversation all distinct.

    Use as `with EngineModel(folder, sampling) as model`. A synthesizer's sample `i` is the `i`-th
    most probable of a block that is drawn together without replacement; later blocks hold what
    earlier ones did not. They depend on folder, conversation, block and `sampling.seed` alone.
    With blocks of one, a sample is drawn by itself from the request's seed.
    Raises EngineError for a folder that cannot be run.
    """

    def __init__(self, folder: ModelFolder, sampling: Sampling, *, block: int = BLOCK) -> None:
        """Read the folder's files, about 0.1 s for a model of five million weights."""
        self.name = folder.name
        self._context, self._sampling, self._size = folder.context, sampling, block
        self._template, self._tokens = read_template(folder.path), tokens_of(folder)
        ends, shape = folder.ends, folder.shape
        meant = self._tokens.known - self._tokens.special | ends
        banned = np.array(sorted(set(range(shape.vocab_size)) - meant), np.int64)
        self._llama = Llama(shape, read_weights(folder))
        self._worker = Worker(self._llama, ends, banned)
        self._drawn: OrderedDict[str, _Drawn] = OrderedDict()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """End the thread that computes; what was asked and not answered fails."""
        self._worker.close()

    async def complete(
        self, messages: Sequence[Message], *, sample: int, seed: int | None
    ) -> Completion:
        """Answer; see `Model`, and above what is told apart by `sample` and what by `seed`.

        Raises ModelRefused for a conversation longer than the context.
        """
        started = time.monotonic()
        if self._size == 1:
            own = self._sampling.seed_of(sample, seed)
            found = (await self._answers(messages, 1, own or 0))[0]
        else:
            found = await self._sample(messages, sample)
        return replace(found, latency_s=time.monotonic() - started)

    def sample_many(
        self,
        conversations: Sequence[Sequence[Message]],
        count: int,
        *,
        seed: int = 0,
        progress: Callable[[int], None] | None = None,
    ) -> list[list[Completion]]:
        """Return up to `count` distinct samples of each conversation, the most probable first.

        None of a conversation that is longer than the context. `progress` is told how many
        conversations are done. Not to be called from an event loop, which it would block.
        """
        waiting: list[tuple[int, Future[list[Reply]]] | None] = []
        for each in conversations:
            try:
                waiting.append(self._asked(each, _wide(count), self._seed(each, seed)))
            except ModelRefused:
                waiting.append(None)
        found: list[list[Completion]] = []
        for asked in waiting:
            found.append([] if asked is None else self._read(*asked)[:count])
            if progress is not None:
                progress(len(found))
        return found

    async def _sample(self, messages: Sequence[Message], sample: int) -> Completion:
        """Return a sample by its number; from the first on, where there are not so many."""
        drawn = self._remembered(_key(messages))
        async with drawn.lock:
            while len(drawn.samples) <= sample:
                new = await self._block(messages, drawn)
                drawn.samples += new
                drawn.blocks += 1
                if not new:
                    break
        return drawn.samples[sample % len(drawn.samples)]

    async def _block(self, messages: Sequence[Message], drawn: _Drawn) -> list[Completion]:
        """Draw the next block: so many that those before it can be left out."""
        count = self._size * (drawn.blocks + 1)
        found = await self._answers(messages, _wide(count), self._sampling.seed or 0, drawn.blocks)
        known = {each.text for each in drawn.samples}
        return [each for each in found if each.text not in known][: self._size]

    async def _answers(
        self, messages: Sequence[Message], width: int, seed: int, block: int = 0
    ) -> list[Completion]:
        length, future = self._asked(messages, width, self._seed(messages, seed, block))
        try:
            replies = await asyncio.wrap_future(future)
        except (RuntimeError, ArithmeticError, MemoryError, ValueError) as error:
            raise ModelFault(f"{self.name} failed: {error}") from error
        found = self._completions(length, replies)
        if not found:
            raise ModelFault(f"{self.name} failed: its weights lead to no numbers; train it again")
        return found

    def _read(self, length: int, future: Future[list[Reply]]) -> list[Completion]:
        try:
            return self._completions(length, future.result())
        except (RuntimeError, ArithmeticError, MemoryError, ValueError) as error:
            raise ModelFault(f"{self.name} failed: {error}") from error

    def _asked(
        self, messages: Sequence[Message], width: int, seed: int
    ) -> tuple[int, Future[list[Reply]]]:
        """Ask the worker; return the prompt's length with what will be the replies."""
        prompt = self.prompt(messages)
        sampling = self._sampling
        temperature = 1.0 if sampling.temperature is None else sampling.temperature
        longest = min(sampling.max_tokens, self._context - len(prompt))
        rules = Rules(width, longest, temperature, sampling.top_k, sampling.top_p, seed)
        try:
            return len(prompt), self._worker.submit(prompt, rules)
        except RuntimeError as error:
            raise ModelFault(f"{self.name} failed: {error}", tries=0) from None

    def prompt(self, messages: Sequence[Message]) -> list[int]:
        """Return the tokens of a conversation, up to where the reply begins.

        Raises ModelRefused where the template has no place for it or the context no room.
        """
        try:
            prompt = self._tokens.encode(self._template.text(messages))
        except (TemplateRefusedError, UnicodeEncodeError) as error:
            raise ModelRefused(str(error), tries=0) from None
        if not 0 < len(prompt) < self._context:
            raise ModelRefused(
                f"the prompt has {len(prompt)} tokens, the context of {self.name} {self._context}",
                tries=0,
            )
        return prompt

    def _completions(self, length: int, replies: Sequence[Reply]) -> list[Completion]:
        """Read the replies, of those with the same text the most probable."""
        found: dict[str, Completion] = {}
        for reply in replies:
            text = self._tokens.decode(reply.tokens)
            if text not in found:
                found[text] = Completion(
                    text,
                    "stop" if reply.ended else "length",
                    prompt_tokens=length,
                    completion_tokens=len(reply.logprobs),
                    logprobs=reply.logprobs,
                    model=self.name,
                )
        return list(found.values())

    def _remembered(self, key: str) -> _Drawn:
        drawn = self._drawn.setdefault(key, _Drawn())
        self._drawn.move_to_end(key)
        if len(self._drawn) > _REMEMBERED:
            self._drawn.popitem(last=False)
        return drawn

    def _seed(self, messages: Sequence[Message], seed: int, block: int = 0) -> int:
        digest = hashlib.sha256(f"{seed} {block} {_key(messages)}".encode()).digest()
        return int.from_bytes(digest[:16])


def _key(messages: Sequence[Message]) -> str:
    told = json.dumps([[each.role, each.content] for each in messages])
    return hashlib.sha256(told.encode()).hexdigest()


def _wide(count: int) -> int:
    return 1 if count == 1 else count + count // _SPARE
