"""What the closing tactic proves alone, without any model, of the train and valid splits of `core`.

    python -m bench.closing

One check of at most five seconds for each problem. A model's first sample has to be better.
"""

import asyncio
from collections import Counter
from collections.abc import Sequence

from agents.closing import closing_of
from benchmarks.bundled import load_core
from benchmarks.problem import Problem
from tools.lean.process.limits import Limits
from tools.lean.toolchain import embedded_lean
from tools.lean.verdict import Claim
from tools.lean.verifier import Verifier

_CORES = 2


def main() -> None:
    """Print how many problems of each split and category it proves."""
    for split in ("train", "valid"):
        problems = load_core(split)
        proved = asyncio.run(_proved(problems))
        of = Counter(each.category for each in problems)
        found = Counter(each.category for each in proved)
        shares = ", ".join(f"{name} {found[name]}/{of[name]}" for name in sorted(of))
        print(f"{split}: {len(proved)} of {len(problems)}: {shares}")


async def _proved(problems: Sequence[Problem]) -> list[Problem]:
    async with Verifier(embedded_lean(), _CORES, Limits(time_s=5)) as verifier:
        verdicts = await asyncio.gather(
            *(
                verifier.verify(
                    Claim(each.statement, closing_of(each), each.header, each.prelude), goals=False
                )
                for each in problems
            )
        )
    return [each for each, found in zip(problems, verdicts, strict=True) if found.status.proved]


if __name__ == "__main__":
    main()
