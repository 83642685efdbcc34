"""A verdict does not depend on what else is being checked at the same time."""

import asyncio
import random
from collections.abc import AsyncIterator, Sequence
from dataclasses import replace

import pytest
import pytest_asyncio

from tests.tools.lean.conftest import LIMITS, verdicts
from tests.tools.lean.suites.cheat import fenced
from tests.tools.lean.suites.cheats_in_commands import CHEATS as IN_COMMANDS
from tests.tools.lean.suites.cheats_in_meaning import CHEATS as IN_MEANING
from tests.tools.lean.suites.cheats_in_text import CHEATS as IN_TEXT
from tests.tools.lean.suites.honest_bodies import BODIES
from tests.tools.lean.suites.honest_helpers import HELPERS
from tests.tools.lean.suites.honest_statements import STATEMENTS
from tools.lean.preparation import Prepared, prepare
from tools.lean.toolchain import Lean
from tools.lean.verdict import Claim, Status, Verdict
from tools.lean.verifier import Verifier

pytestmark = pytest.mark.asyncio(loop_scope="session")

_ODD = "(f : Nat → Nat) (h : f 3 = 5) : f 3 + 1 = 6"
_SEVENTH = "∀ f : Nat → Nat, f 3 = 5 → f 3 * 7 = 35"
_PROOF = "by\n  intro f h\n  rw [h]"
_MANY = 14
"""So many proofs at once are no longer given to a warm worker."""

NEIGHBOURS = {
    "theorem": (
        Claim(f"theorem first {_ODD} := by", "by\n  rw [h]"),
        Claim(f"theorem second {_ODD} := by", "by\n  exact first f h"),
    ),
    "helper": (
        Claim(
            "theorem a : True := by",
            fenced("theorem aux : 2 = 2 := rfl\ntheorem a : True := trivial"),
        ),
        Claim("theorem b : 2 = 2 := by", "by\n  exact aux"),
    ),
    "dotted_helper": (
        Claim(
            "theorem a : True := by",
            fenced("theorem Nat.odd_one : 2 = 2 := rfl\ntheorem a : True := trivial"),
        ),
        Claim("theorem b : 2 = 2 := by", "by\n  exact Nat.odd_one"),
    ),
    "private_helper": (
        Claim(
            "theorem a : True := by",
            fenced("private theorem aux : 2 = 2 := rfl\ntheorem a : True := trivial"),
        ),
        Claim("theorem b : 2 = 2 := by", "by\n  exact aux"),
    ),
    "definition": (
        Claim("theorem a : True := by", fenced("def two := 2\ntheorem a : True := trivial")),
        Claim("theorem b : 2 = 2 := by", "by\n  exact (rfl : two = 2)"),
    ),
    "inductive_type": (
        Claim("theorem a : True := by", fenced("inductive T | x\ntheorem a : True := trivial")),
        Claim("theorem b : ∃ n : Nat, n = n := by", "by\n  have := T.x\n  exact ⟨0, rfl⟩"),
    ),
    "search": (
        Claim(f"theorem first : {_SEVENTH} := by", _PROOF),
        Claim(f"theorem second : {_SEVENTH} := by", "by\n  exact?"),
    ),
    "search_for_a_helper": (
        Claim(
            "theorem a : True := by",
            fenced(f"theorem aux : {_SEVENTH} := {_PROOF}\ntheorem a : True := trivial"),
        ),
        Claim(f"theorem second : {_SEVENTH} := by", "by\n  exact?"),
    ),
    "simp_lemma": (
        Claim(
            "theorem a : True := by",
            fenced(
                "@[simp] theorem aux (f : Nat → Nat) : f 3 = f 3 + 0 := rfl\n"
                "theorem a : True := trivial"
            ),
        ),
        Claim("theorem b (f g : Nat → Nat) : f 3 = g 3 := by", "by\n  simp"),
    ),
    "local_simp_lemma": (
        Claim(
            "theorem a : True := by",
            fenced(
                "theorem aux (f : Nat → Nat) (h : f 3 = 5) : f 3 = 5 := h\n"
                "attribute [local simp] aux in\n"
                "theorem again : True := trivial\ntheorem a : True := trivial"
            ),
        ),
        Claim("theorem b (f : Nat → Nat) : f 3 = 5 := by", "by\n  simp"),
    ),
    "open_names": (
        Claim("theorem a : True := by", fenced("open Nat\ntheorem a : True := trivial")),
        Claim("theorem b : 1 = 1 := by", "by\n  exact (rfl : succ 0 = 1)"),
    ),
    "broken_text": (
        Claim("theorem a : True := by", fenced("theorem a : True := by\n  exact (\n  trivial")),
        Claim("theorem b : 1 = 2 := by", "by\n  rfl"),
    ),
    "the_same_theorem": (
        Claim("theorem t (n : Nat) : n + 0 = n := by", "by\n  rfl"),
        Claim("theorem t (n : Nat) : n + 0 = n := by", "by\n  exact t n"),
    ),
    "another_statement_of_that_name": (
        Claim("theorem t : 1 = 1 := by", "rfl"),
        Claim("theorem t : 1 = 2 := by", "by\n  exact t"),
    ),
}
"""A proof that holds, and one that would if it could make use of it."""


@pytest_asyncio.fixture(scope="module", loop_scope="session")
async def one(lean: Lean) -> AsyncIterator[Verifier]:
    """A verifier with a single process, so that all that is asked at once shares documents."""
    async with Verifier(lean, 1, LIMITS) as single:
        yield single


@pytest.mark.parametrize("fillers", [0, _MANY], ids=["in_a_worker", "in_a_fresh_process"])
@pytest.mark.parametrize("pair", NEIGHBOURS.values(), ids=NEIGHBOURS)
async def test_nobody_can_use_what_a_neighbour_has_proved(
    one: Verifier, pair: tuple[Claim, Claim], fillers: int
) -> None:
    giver, taker = pair
    more = [Claim(f"theorem filler_{n} : {n} = {n} := by", "rfl") for n in range(fillers)]

    first, *_, last = await verdicts(one, [giver, *more, taker])
    reverse = await verdicts(one, [taker, *more, giver])

    assert (last.status, reverse[0].status) == (Status.LEAN_ERROR, Status.LEAN_ERROR)
    expected = Status.LEAN_ERROR if "exact (" in giver.reply else Status.PROVED
    assert (first.status, reverse[-1].status) == (expected, expected)


async def test_the_same_theorem_many_times_is_judged_each_time_for_itself(one: Verifier) -> None:
    statement = "theorem t (n : Nat) : n + 0 = n := by"
    bodies = [
        "rfl",
        "by\n  omega",
        "by\n  sorry",
        "by\n  exact t n",
        "by\n  skip",
        "by\n  simp",
    ] * 5

    found = await verdicts(one, [Claim(statement, body) for body in bodies])

    said = [verdict.status.value for verdict in found]
    assert said == ["proved", "proved", "incomplete", "lean_error", "incomplete", "proved"] * 5


async def test_a_verdict_in_company_is_the_verdict_alone(one: Verifier) -> None:
    claims = _sample(seed=7, size=70)
    alone = [await one.verify(claim) for claim in claims]

    together = await verdicts(one, claims)

    assert _differences(claims, alone, together) == []


async def test_the_order_of_arrival_does_not_matter(one: Verifier, verifier: Verifier) -> None:
    claims = _sample(seed=11, size=120)
    shuffled = random.Random(3).sample(range(len(claims)), len(claims))

    straight = await verdicts(verifier, claims)
    mixed = await verdicts(one, [claims[at] for at in shuffled])

    back = [mixed[shuffled.index(at)] for at in range(len(claims))]
    assert _differences(claims, straight, back) == []


async def test_eight_users_of_one_verifier_get_their_own_answers(verifier: Verifier) -> None:
    async def user(number: int) -> list[Status]:
        found = []
        for turn in range(4):
            wrong = (number + turn) % 2
            statement = f"theorem t : {number} + {turn} = {number + turn + wrong} := by"
            found.append((await verifier.verify(Claim(statement, "rfl"))).status)
        return found

    said = await asyncio.gather(*(user(number) for number in range(8)))

    odd = [Status.PROVED, Status.LEAN_ERROR] * 2
    assert said == [odd if number % 2 == 0 else odd[1:] + odd[:1] for number in range(8)]


def _sample(seed: int, size: int) -> list[Claim]:
    """Draw claims, honest or not, that Lean is shown; no searches, whose messages differ."""
    honest = [each.claim for each in (*BODIES, *HELPERS, *STATEMENTS)]
    cheats = [each.claim for each in (*IN_COMMANDS, *IN_TEXT, *IN_MEANING)]
    shown = [claim for claim in (*honest, *cheats) if isinstance(prepare(claim), Prepared)]
    return random.Random(seed).sample(shown, size)


def _differences(
    claims: Sequence[Claim], some: Sequence[Verdict], others: Sequence[Verdict]
) -> list[tuple[str, Verdict, Verdict]]:
    return [
        (claim.reply, a, b)
        for claim, a, b in zip(claims, some, others, strict=True)
        if replace(a, elapsed_s=0) != replace(b, elapsed_s=0)
    ]
