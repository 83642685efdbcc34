"""The Lean code in a model's raw reply.

The rules, in order:

* Thinking is no answer: what stands in `<think>…</think>`, before a lone `</think>`, or behind a
  `<think>` that never closes, is left out, code and all.
* A chat template's end token, such as `<|im_end|>`, ends the reply.
* Of several fences the last complete one that states a theorem without `sorry` is chosen; else a
  later one without `sorry`; else the last that states a theorem; else the last with Lean in it.
  Earlier fences that declare what it uses are put before it.
* Without that, code is what begins at a line that only Lean would have, outside fences and
  up to prose behind it.
* Without that, the last code span that begins like a proof.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from tools.lean.text.fences import Fence, Label, fences
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
_NOT_LEAN = re.compile(r"\r\n|\ufeff+")
_SPAN = re.compile(r"(?<!`)`([^`\n]{1,4000})`(?!`)")
_PROOF_SPAN = re.compile(r"\s*(?::=|by\b|theorem\b|lemma\b|example\b)")
_DECLARED = re.compile(
    r"(?m)^[ \t]*(?:@\[[^\]\n]*\] ?)?(?:private |noncomputable )?"
    r"(?:theorem|lemma|def|abbrev|structure|inductive) +([^\s:({\[]+)"
)
_IDENTIFIER = re.compile(r"[^\s:(){}\[\],;⟨⟩]+")
_MOST = 500
"""Of more fences than this the last are read."""
_HOLE = re.compile(r"\b(?:sorry|admit)\b")


def extract(reply: str, name: str | None = None) -> MappedText | None:
    """Take the Lean code out of a reply, with line feeds for line ends; None if there is none.

    `name` is what the reply was asked to prove: a fence that states it is preferred.
    """
    raw = MappedText.of(reply)
    answer = _without_tokens(_without_thinking(raw[1:] if reply.startswith("\ufeff") else raw))
    blocks = fences(answer)
    code = _from_fences(blocks, name)
    if code is None:
        rest = _outside(answer, blocks)
        code = lean_region(rest) or _code_span(rest)
    if code is None:
        return None
    code = code.replaced(_NOT_LEAN, lambda match: "\n" if match.group() == "\r\n" else "")
    return code if code.text.strip() else None


def _without_thinking(reply: MappedText) -> MappedText:
    kept: list[MappedText] = []
    at, thinking, solid = 0, False, len(reply.text.rstrip())
    for tag in _THINKING.finditer(reply.text):
        if not any(tag.groups()):
            kept += () if thinking else (reply[at : tag.start()],)
            thinking = True
        elif thinking:
            at, thinking = tag.end(), False
        elif tag.end() < solid:
            kept, at = [], tag.end()
    return MappedText.join(kept if thinking else (*kept, reply[at:]))


def _without_tokens(reply: MappedText) -> MappedText:
    start = _START_TOKENS.match(reply.text)
    reply = reply[start.end() :] if start else reply
    end = _END_TOKENS.search(reply.text)
    return reply[: end.start()] if end else reply


def _from_fences(blocks: Sequence[Fence], name: str | None) -> MappedText | None:
    lean = [block for block in blocks[-_MOST:] if _is_lean(block) and block.code.text.strip()]
    stating = [at for at, block in enumerate(lean) if states_theorem(block.code.text, name)]
    if not stating:
        stating = [at for at, block in enumerate(lean) if states_theorem(block.code.text, None)]
    whole = [at for at, block in enumerate(lean) if not _HOLE.search(block.code.text)]
    best = [at for at in stating if at in set(whole)]
    behind = [at for at in whole if not stating or at > stating[-1]]
    for choice in (best, behind, stating, whole, range(len(lean))):
        closed = [at for at in choice if lean[at].closed]
        if choice:
            return _with_helpers(lean, (closed or list(choice))[-1])
    return None


def _is_lean(block: Fence) -> bool:
    if block.label is Label.NONE:
        return looks_like_lean(block.code.text)
    return block.label is Label.LEAN


def _outside(answer: MappedText, blocks: Sequence[Fence]) -> MappedText:
    """Leave the fences out."""
    ends = (0, *(block.span[1] for block in blocks))
    starts = (*(block.span[0] for block in blocks), len(answer))
    return MappedText.join(answer[a:b] for a, b in zip(ends, starts, strict=True))


def _with_helpers(lean: Sequence[Fence], chosen: int) -> MappedText:
    """Put before a fence the earlier ones that declare what it uses."""
    code = lean[chosen].code
    used, declared = set(_IDENTIFIER.findall(code.text)), set(_DECLARED.findall(code.text))
    parts: list[MappedText] = []
    for block in lean[:chosen]:
        names = set(_DECLARED.findall(block.code.text))
        if names & used and not names & declared:
            parts += (block.code, MappedText.own("\n"))
            declared |= names
    return MappedText.join((*parts, code)) if parts else code


def _code_span(answer: MappedText) -> MappedText | None:
    """Take the last `code span` that begins like a proof."""
    spans = list(_SPAN.finditer(answer.text))
    alone = len(spans) == 1 and spans[0].group().strip() == answer.text.strip()
    for span in reversed(spans):
        if alone or _PROOF_SPAN.match(span.group(1)):
            return answer[span.start(1) : span.end(1)]
    return None
