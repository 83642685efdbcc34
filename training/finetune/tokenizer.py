"""The tokenizer of models that start from random weights.

One pattern cuts Lean into pieces: a word with the blank, dot or underscore before it, a numbered
name, a digit, an operator, a line feed with its indentation. Pieces that are common in Lean are
tokens as they are; byte-pair merges learned from the data make up the rest; a character without a
token becomes its bytes. So every text comes back exactly, and the same data give the same tokens.
"""

import re
from collections import Counter
from collections.abc import Iterable
from functools import cache
from itertools import chain, pairwise
from typing import Any

from agents.styles import MARKERS
from training.finetune.words import (
    INDENTATIONS,
    KEYWORDS,
    LETTERS,
    NAMES,
    NUMBERED,
    OPERATORS,
    SIGNS,
    TACTICS,
)

PAD, USER, ASSISTANT, END = "<|pad|>", "<|user|>", "<|assistant|>", "<|end|>"
SPECIAL = (PAD, USER, ASSISTANT, END, *MARKERS)
CHAT_TEMPLATE = (
    "{%- for message in messages -%}{%- if message['role'] == 'assistant' -%}"
    "{{ '<|assistant|>' + message['content'] + '<|end|>' }}"
    "{%- else -%}{{ '<|user|>' + message['content'] }}{%- endif -%}{%- endfor -%}"
    "{%- if add_generation_prompt -%}{{ '<|assistant|>' }}{%- endif -%}"
)
VOCABULARY = 1536

_BYTES = tuple(f"<0x{byte:02X}>" for byte in range(256))
_OPERATORS = "|".join(map(re.escape, sorted(OPERATORS, key=len, reverse=True)))
_COMPOUND = "|".join(sorted((word for word in TACTICS if "_" in word), key=len, reverse=True))
_PATTERN = (
    rf"\n *| ?(?:{_COMPOUND})(?![\p{{L}}\p{{N}}_'.])"
    rf"|[ .]?[{''.join(NUMBERED)}][1-9]\p{{N}}*(?![\p{{L}}\p{{N}}_'])|[ ._]?\p{{L}}+| ?\p{{N}}"
    rf"| ?(?:{_OPERATORS})| ?[^\s\p{{L}}\p{{N}}]|\s"
)


def train_tokenizer(texts: Iterable[str], size: int = VOCABULARY) -> Any:
    """Return a `PreTrainedTokenizerFast` with at most `size` tokens, its chat template set.

    The tokens that Lean needs in any case, about 1420, are kept however small `size` is.
    """
    from tokenizers import AddedToken, Tokenizer, decoders
    from tokenizers.models import BPE
    from transformers import PreTrainedTokenizerFast

    known = _known()
    learned, merges = _learned(texts, frozenset(known), size - len(known))
    words = dict.fromkeys(chain(known, learned))
    vocabulary = {word: index for index, word in enumerate(words)}
    tokenizer = Tokenizer(BPE(vocabulary, merges, byte_fallback=True, ignore_merges=True))
    tokenizer.pre_tokenizer = _cutter()
    tokenizer.decoder = decoders.Sequence([decoders.ByteFallback(), decoders.Fuse()])
    tokenizer.add_special_tokens([AddedToken(each, normalized=False) for each in SPECIAL])
    fast = PreTrainedTokenizerFast(
        tokenizer_object=tokenizer,
        pad_token=PAD,
        eos_token=END,
        additional_special_tokens=[USER, ASSISTANT, *MARKERS],
        clean_up_tokenization_spaces=False,
    )
    fast.chat_template = CHAT_TEMPLATE
    return fast


def _learned(
    texts: Iterable[str], known: frozenset[str], room: int
) -> tuple[list[str], list[tuple[str, str]]]:
    """Return new tokens and merges for pieces that are no tokens yet, the most common first."""
    pieces = Counter(piece for text in texts for piece in _pieces(text) if piece not in known)
    spellings = {piece: tuple(piece) for piece in sorted(pieces)}
    learned = _characters(pieces, known)[: max(room, 0)]
    merges: list[tuple[str, str]] = []
    pairs: Counter[tuple[str, str]] = Counter()
    for piece, spelling in spellings.items():
        _count(pairs, spelling, pieces[piece])
    while len(learned) < room and (pair := _most_common(pairs)) is not None:
        merges.append(pair)
        joined = "".join(pair)
        if joined not in known:
            learned.append(joined)
        for piece in [piece for piece in spellings if joined in piece]:
            _count(pairs, spellings[piece], -pieces[piece])
            spellings[piece] = _merged(spellings[piece], pair)
            _count(pairs, spellings[piece], pieces[piece])
    return learned, merges


def _characters(pieces: Counter[str], known: frozenset[str]) -> list[str]:
    """Return the characters without a token that come more than once."""
    letters: Counter[str] = Counter()
    for piece, count in pieces.items():
        for letter in piece:
            letters[letter] += count
    return sorted(each for each, count in letters.items() if count > 1 and each not in known)


def _count(pairs: Counter[tuple[str, str]], spelling: tuple[str, ...], times: int) -> None:
    for pair in pairwise(spelling):
        pairs[pair] += times


def _most_common(pairs: Counter[tuple[str, str]]) -> tuple[str, str] | None:
    best = max(pairs, key=lambda pair: (pairs[pair], pair), default=None)
    return best if best is not None and pairs[best] > 1 else None


def _merged(spelling: tuple[str, ...], pair: tuple[str, str]) -> tuple[str, ...]:
    merged: list[str] = []
    for part in spelling:
        if merged and (merged[-1], part) == pair:
            merged[-1] += part
        else:
            merged.append(part)
    return tuple(merged)


@cache
def _known() -> tuple[str, ...]:
    words = (*TACTICS, *KEYWORDS, *NAMES, *LETTERS, *SIGNS, *OPERATORS, *"0123456789")
    letters = (*map(chr, range(ord(" "), 0x7F)), "\n")
    blanked = (" " + word for word in (*words, *letters))
    joined = (mark + name for name in NAMES for mark in "._")
    numbered = (f"{each}{n}" for each, most in NUMBERED.items() for n in range(1, most + 1))
    marked = (mark + name for name in numbered for mark in ("", " ", ".")[: 2 + (name[0] == "d")])
    texts = dict.fromkeys(chain(letters, INDENTATIONS, words, blanked, joined, marked))
    return (*SPECIAL, *_BYTES, *(text for text in texts if len(_pieces(text)) == 1))


def _pieces(text: str) -> list[str]:
    return [piece for piece, _ in _cutter().pre_tokenize_str(text)]


@cache
def _cutter() -> Any:
    from tokenizers import Regex
    from tokenizers.pre_tokenizers import Split

    return Split(Regex(_PATTERN), "isolated")
