"""Turns rows into tokens; what does not fit is dropped and counted."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from training.errors import BadInput
from training.finetune.rows import Row

IGNORED = -100
"""Label of a token that bears no loss."""
_CHUNK = 1024


@dataclass(frozen=True, slots=True)
class Fitting:
    """Rows that fit into the context."""

    rows: list[Row]
    """As they came, or tokens and labels where they were encoded."""
    tokens: int
    """Of all rows, prompts and replies."""
    dropped: int
    """Rows that were too long."""


def encoded(rows: Sequence[Row], tokenizer: Any, context: int, *, strict: bool = True) -> Fitting:
    """Return `input_ids` and `labels` of rows with `prompt` and `completion`.

    The tokens of the prompt bear no loss; the completion begins where the rendered conversation
    goes on from the rendered prompt. Raises `BadInput` where no row fits, if `strict`.
    """
    fitting: list[Row] = []
    tokens = dropped = 0
    for prompt, whole in _tokens(rows, "completion", tokenizer):
        start = _shared(prompt, whole)
        if len(whole) > context or start == len(whole):
            dropped += 1
        else:
            tokens += len(whole)
            labels = [IGNORED] * start + whole[start:]
            fitting.append({"input_ids": whole, "labels": labels, "length": len(whole)})
    if not strict:
        return Fitting(fitting, tokens, dropped)
    return _some(fitting, tokens, dropped, context)


def fitting(rows: Sequence[Row], columns: Sequence[str], tokenizer: Any, context: int) -> Fitting:
    """Return the rows whose prompt with each of the columns fits, the longest one counted."""
    longest = [0] * len(rows)
    for column in columns:
        for index, (_, whole) in enumerate(_tokens(rows, column, tokenizer)):
            longest[index] = max(longest[index], len(whole))
    kept = [row for row, length in zip(rows, longest, strict=True) if length <= context]
    tokens = sum(length for length in longest if length <= context)
    return _some(kept, tokens, len(rows) - len(kept), context)


def prompts(rows: Sequence[Row], tokenizer: Any, room: int) -> Fitting:
    """Return the rows whose prompt leaves the reply its room."""
    texts = [_rendered(tokenizer, row["prompt"], reply_follows=True) for row in rows]
    lengths = list(map(len, tokenizer(texts, add_special_tokens=False)["input_ids"]))
    kept = [row for row, length in zip(rows, lengths, strict=True) if length <= room]
    return _some(kept, sum(n for n in lengths if n <= room), len(rows) - len(kept), room)


def _some(rows: list[Row], tokens: int, dropped: int, context: int) -> Fitting:
    if not rows and dropped:
        raise BadInput(f"all {dropped} rows are longer than {context} tokens; raise `context`")
    return Fitting(rows, tokens, dropped)


def _tokens(
    rows: Sequence[Row], column: str, tokenizer: Any
) -> Iterator[tuple[list[int], list[int]]]:
    """Yield the tokens of the prompt and of the whole conversation of each row."""
    for begin in range(0, len(rows), _CHUNK):
        chunk = rows[begin : begin + _CHUNK]
        texts = [_rendered(tokenizer, row["prompt"], reply_follows=True) for row in chunk]
        texts += [_rendered(tokenizer, row["prompt"] + row[column]) for row in chunk]
        ids = tokenizer(texts, add_special_tokens=False)["input_ids"]
        yield from zip(ids[: len(chunk)], ids[len(chunk) :], strict=True)


def _rendered(
    tokenizer: Any, messages: list[dict[str, str]], *, reply_follows: bool = False
) -> str:
    text: str = tokenizer.apply_chat_template(
        messages, tokenize=False, add_generation_prompt=reply_follows
    )
    return text


def _shared(prompt: Sequence[int], whole: Sequence[int]) -> int:
    pairs = enumerate(zip(prompt, whole, strict=False))
    return next((at for at, (one, other) in pairs if one != other), min(len(prompt), len(whole)))
