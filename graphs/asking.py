"""Asks a role's model for one attempt; a failure of the model is an attempt, too."""

from collections.abc import Collection
from dataclasses import replace

from agents.conversation import Conversation, Round
from agents.model import Completion, ModelError
from graphs.state import Context, Player, State, attempt_seed
from store.queries import Held
from store.records import AttemptRecord, Message

_ASKED = 4
"""How often a corrector is asked, at the most, for something that was not tried yet."""
_LARGEST_SEED = 0x7FFFFFFF


async def ask(state: State, context: Context, player: Player) -> AttemptRecord:
    """Ask as the state's choice says, and return what was asked and what came."""
    assert state.choice is not None
    parent = state.choice.parent
    conversation = _conversation(state, context, player)
    blank = _blank(state, context, player, conversation, parent)
    tried = () if parent is None else _replies(state, context)
    try:
        return await _answered(state, player, blank, conversation, tried)
    except ModelError as error:
        return replace(blank, failure=str(error), finish_reason="error", latency_s=error.elapsed_s)


async def _answered(
    state: State,
    player: Player,
    blank: AttemptRecord,
    conversation: Conversation,
    tried: Collection[str],
) -> AttemptRecord:
    """Ask until the reply is none of those that were tried, at most `_ASKED` times.

    What is known to fail is not worth an attempt; what its replies cost counts all the same.
    """
    assert blank.seed is not None
    first = blank.sample if blank.parent_id is None else 0
    filled = blank
    for number in range(_ASKED if tried else 1):
        seed = (blank.seed + number) & _LARGEST_SEED
        try:
            completion = await player.model.complete(
                conversation.messages, sample=first + number, seed=seed
            )
        except ModelError:
            if number == 0:
                raise
            break
        reply = player.role.reply_of(state.problem, completion.text)
        filled = _filled(replace(filled, seed=seed), completion, reply)
        if reply not in tried:
            break
    return filled


def _replies(state: State, context: Context) -> frozenset[str]:
    return frozenset(context.store.attempt(each.id).reply for each in state.attempts)


def _conversation(state: State, context: Context, player: Player) -> Conversation:
    assert state.choice is not None
    if state.choice.parent is None:
        return player.role.messages_for_synthesis(state.problem)
    return player.role.messages_for_correction(
        state.problem, _chain(state.attempts, state.choice.parent, context)
    )


def _chain(attempts: tuple[Held, ...], last: Held, context: Context) -> list[Round]:
    """Return the replies and verdicts from the branch's first attempt to this one."""
    branch = [each for each in attempts if each.sample == last.sample and each.depth <= last.depth]
    rounds = []
    for each in branch:
        verdict = context.store.verdict(each.id, context.judge.fingerprint)
        assert verdict is not None
        rounds.append(Round(context.store.attempt(each.id).reply, verdict))
    return rounds


def _blank(
    state: State,
    context: Context,
    player: Player,
    conversation: Conversation,
    parent: Held | None,
) -> AttemptRecord:
    """Return the attempt before anything came."""
    assert state.choice is not None
    begun = 1 + max((each.sample for each in state.attempts), default=-1)
    sample, depth = (begun, 0) if parent is None else (parent.sample, parent.depth + 1)
    return AttemptRecord(
        run_id=context.run_id,
        problem_id=state.problem.id,
        sample=sample,
        depth=depth,
        role=player.role.name,
        model=player.role.model,
        messages=tuple(Message(each.role, each.content) for each in conversation.messages),
        parent_id=None if parent is None else parent.id,
        sampling=player.role.sampling.as_json(),
        seed=attempt_seed(context.seed, state.problem.id, sample, depth),
        policy=f"{context.strategy.name}:{state.choice.action}",
        propensity=state.choice.propensity,
    )


def _filled(blank: AttemptRecord, completion: Completion, reply: str) -> AttemptRecord:
    """Return the attempt with a reply; its tokens and seconds come on top of those before it."""
    return replace(
        blank,
        reply=reply,
        reasoning=completion.reasoning,
        finish_reason=completion.finish_reason,
        prompt_tokens=_sum(blank.prompt_tokens, completion.prompt_tokens),
        completion_tokens=_sum(blank.completion_tokens, completion.completion_tokens),
        latency_s=blank.latency_s + completion.latency_s,
        logprobs=completion.logprobs,
    )


def _sum(before: int | None, now: int | None) -> int | None:
    return before if now is None else (before or 0) + now
