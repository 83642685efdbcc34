"""The Lean code in a model's raw reply.

The rules, in order:

* Thinking is no answer: what stands in `<think>…</think>`, before a lone `</think>`, or behind a
  `<think>` that never closes, is left out, code and all.
* A chat template's end token, such as `<|im_end|>`, ends the reply.
* Of several fences the last complete one that states a theorem without `sorry` is chosen; else a
  later one without `sorry`; else the last that states a theorem; else the last with Lean in it.
* Without fences, code is what begins at a line that only Lean would have, up to prose behind it.
* Without that, the last code span that begins like a proof.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from tools.lean.text.fences import Fence, fences
from tools.lean.text.mapped import MappedText
from tools.lean.text.prose import lean_region, looks_like_lean, states_theorem

_TAGS = "think|thinking|thought|reasoning|reflection"
_THINKING = re.compile(
    rf"<(/?)(?:{_TAGS})>|\[(/?)THINK\]|<\|(/?)(?:thinking|think)\|>", re.IGNORECASE
)
_END_TOKENS = re.compile(
    r"<\|(?:im_end|endoftext|eot_id|end|end_of_text|eom_id|end_of_turn|return|im_start)\|>"
    r"|<end_of_turn>|<eos>|</s>|\[/INST\]|<｜(?:end▁of▁sentence|User|Assistant)｜>"
)
_START_TOKENS = re.compile(
    r"\s*(?:<\|im_start\|>\s*assistant\s*|<\|start_header_id\|>\s*assistant\s*<\|end_header_id\|>"
    r"|<start_of_turn>\s*model\s*|<s>|<｜Assistant｜>|<｜begin▁of▁sentence｜>)"
)
_LINE_END = re.compile(r"\r\n?(?=\n|\r|$)|\r\n|\ufeff")
_SPAN = re.compile(r"(?<!`)`([^`\n]{1,4000})`(?!`)")
_PROOF_SPAN = re.compile(r"\s*(?::=|by\b|theorem\b|lemma\b|example\b)")
_HOLE = re.compile(r"\b(?:sorry|admit)\b")


def extract(reply: str, name: str | None = None) -> MappedText | None:
    """Take the Lean code out of a reply, with line feeds for line ends; None if there is none.

    `name` is what the reply was asked to prove: a fence that states it is preferred.
    """
    answer = _without_tokens(_without_thinking(MappedText.of(reply)))
    blocks = fences(answer)
    if blocks:
        chosen = _chosen(blocks, name)
        code = None if chosen is None else chosen.code
    else:
        code = lean_region(answer) or _code_span(answer)
    if code is None:
        return None
    code = code.replaced(
        re.compile(r"\r\n|\ufeff"), lambda match: "\n" * (match.group() != "\ufeff")
    )
    return code if code.text.strip() else None


def _without_thinking(reply: MappedText) -> MappedText:
    kept: list[MappedText] = []
    at, depth = 0, 0
    for tag in _THINKING.finditer(reply.text):
        if tag.group(1) or tag.group(2) or tag.group(3):
            kept, at, depth = (kept, tag.end(), depth - 1) if depth else ([], tag.end(), 0)
        elif depth == 0:
            kept.append(reply[at : tag.start()])
            depth = 1
    if depth == 0:
        kept.append(reply[at:])
    return MappedText.join(kept)


def _without_tokens(reply: MappedText) -> MappedText:
    start = _START_TOKENS.match(reply.text)
    reply = reply[start.end() :] if start else reply
    end = _END_TOKENS.search(reply.text)
    return reply[: end.start()] if end else reply


def _chosen(blocks: Sequence[Fence], name: str | None) -> Fence | None:
    lean = [block for block in blocks if block.labelled or looks_like_lean(block.code.text)]
    lean = [block for block in lean if block.code.text.strip()]
    closed = [block for block in lean if block.closed] or lean
    stating = [block for block in closed if states_theorem(block.code.text, name)]
    if name is not None and not stating:
        stating = [block for block in closed if states_theorem(block.code.text, None)]
    whole = [block for block in stating if not _has_hole(block)]
    if whole:
        return whole[-1]
    behind = closed[closed.index(stating[-1]) + 1 :] if stating else closed
    whole = [block for block in behind if not _has_hole(block)]
    return next(reversed(whole or stating or closed), None)


def _has_hole(block: Fence) -> bool:
    return _HOLE.search(block.code.text) is not None


def _code_span(answer: MappedText) -> MappedText | None:
    """Take the last `code span` that begins like a proof."""
    spans = list(_SPAN.finditer(answer.text))
    alone = len(spans) == 1 and spans[0].group().strip() == answer.text.strip()
    for span in reversed(spans):
        if alone or _PROOF_SPAN.match(span.group(1)):
            return answer[span.start(1) : span.end(1)]
    return None
