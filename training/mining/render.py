"""Prompts and completions: exactly what was sent and came, or rendered anew in another style."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any, cast

from agents.bare import abbreviated, block_of_body, is_asked, written_out
from agents.conversation import Conversation, Round
from agents.roles import Role
from agents.styles import StyleName
from benchmarks.problem import Problem
from store.attempts import AttemptStore
from store.streams import sent, verdict
from training.mining.candidates import Candidate

Messages = list[dict[str, str]]
_FENCE = "```lean4\n{}\n```"
_PLAIN, _BARE = "plain", "bare"


class Unusable(Exception):  # noqa: N818
    """A row that cannot be made; the message is the name of the rule."""


@dataclass(frozen=True, slots=True)
class Renderer:
    """Makes the two halves of a row."""

    stores: Sequence[AttemptStore]
    style: str | None = None
    styles: dict[tuple[int, str], str] = field(default_factory=dict)

    def synthesis(self, problem: Problem, asked: Candidate) -> Messages:
        """Return the messages that ask for a first proof. Raises `Unusable`."""
        if self.style is None:
            return self._sent(asked)
        return _written(_role("synthesizer", self.style).messages_for_synthesis(problem))

    def correction(self, chain: Sequence[Candidate], asked: Candidate | None) -> Messages:
        """Return the messages that ask to correct the last of a chain; as sent, if they were.

        Raises `Unusable`.
        """
        if self.style is None and asked is not None:
            return self._sent(asked)
        last = chain[-1]
        style = self.style or self._style_of(last)
        rounds = [
            Round(each.attempt.reply, verdict(self.stores[each.store], each.judgement.id))
            for each in chain
        ]
        role = _role("corrector", style)
        return _written(role.messages_for_correction(last.problem, rounds))

    def completion(self, candidate: Candidate) -> Messages:
        """Return what the model is to learn to say. Raises `Unusable`."""
        return [{"role": "assistant", "content": self.reply(candidate)}]

    def reply(self, candidate: Candidate) -> str:
        """Return the raw reply, or its tactics in the style's form. Raises `Unusable`."""
        if self.style is None:
            reply, question = candidate.attempt.reply, self._sent(candidate)[-1]["content"]
            said = is_asked(candidate.problem, question)
            return _usable(_numbered(candidate, reply) if said else reply)
        if candidate.judgement.helpers.strip():
            raise Unusable("has_helpers")
        block = block_of_body(candidate.judgement.body)
        if block is None or not block.strip():
            raise Unusable("no_tactic_block")
        return _usable(_numbered(candidate, block) if self.style == _BARE else _FENCE.format(block))

    def _sent(self, asked: Candidate) -> Messages:
        messages = sent(self.stores[asked.store], asked.attempt.prompt_id)
        return [{"role": each.role, "content": _usable(each.content)} for each in messages]

    def _style_of(self, failed: Candidate) -> str:
        """Return the style in which the failed attempt's run asked its corrector."""
        place = (failed.store, failed.attempt.run_id)
        if place not in self.styles:
            config = self.stores[failed.store].run(failed.attempt.run_id).config
            settings: Any = config.get("corrector")
            style = settings.get("style") if isinstance(settings, dict) else None
            self.styles[place] = style or _PLAIN
        return self.styles[place]


Render = Callable[[Candidate], Messages]


def _role(name: str, style: str) -> Role:
    return Role(name=name, model="any", style=cast(StyleName, style))


def _written(conversation: Conversation) -> Messages:
    if not conversation.fits:
        raise Unusable("prompt_too_long")
    return [{"role": each.role, "content": _usable(each.content)} for each in conversation.messages]


def _numbered(candidate: Candidate, text: str) -> str:
    """Abbreviate a text as `bare` does. Raises `Unusable` where that cannot be undone."""
    short = abbreviated(candidate.problem, text)
    if written_out(candidate.problem, short) != text:
        raise Unusable("names_not_exchangeable")
    return short


def _usable(text: str) -> str:
    if not text.strip():
        raise Unusable("empty_text")
    if any("\ud800" <= character <= "\udfff" for character in text):
        raise Unusable("lone_surrogate")
    return text
