"""Finds attempts by their words, and records by the beginning of their ids."""

from dataclasses import dataclass
from enum import StrEnum

from store.attempts import AttemptStore


class Part(StrEnum):
    """Where the words were found."""

    REPLY = "reply"
    PROOF = "proof"
    """The proof as it was spliced, or the declarations before it."""
    MESSAGE = "message"
    """What Lean said, or the goals before that place."""


@dataclass(frozen=True, slots=True)
class Hit:
    """One text that holds all the words."""

    attempt_id: str
    run_id: str
    problem_id: str
    part: Part
    excerpt: str
    """The text around the first words found, which stand in `[` and `]`."""


class Kind(StrEnum):
    """What an id belongs to."""

    RUN = "run"
    ATTEMPT = "attempt"
    PROBLEM = "problem"


@dataclass(frozen=True, slots=True)
class Found:
    """A record, by its whole id; a problem by its name."""

    kind: Kind
    id: str


_SOURCES = {
    Part.REPLY: "attempts_fts f join attempts a on a.number = f.rowid",
    Part.PROOF: (
        "verdicts_fts f join verdicts v on v.number = f.rowid"
        " join attempts a on a.id = v.attempt_id"
    ),
    Part.MESSAGE: (
        "messages_fts f join messages m on m.number = f.rowid"
        " join verdicts v on v.id = m.verdict_id join attempts a on a.id = v.attempt_id"
    ),
}
_PAST_HEX = "g"


def search(
    store: AttemptStore, words: str, run_id: str | None = None, limit: int = 20
) -> tuple[Hit, ...]:
    """Return the texts that hold all the words, the best of each part first.

    `limit` is per part. Case does not matter; punctuation separates words, `_` does not.
    """
    query = " ".join('"' + word.replace('"', '""') + '"' for word in words.split())
    if not query:
        return ()
    return tuple(hit for part in Part for hit in _hits(store, part, query, run_id or "%", limit))


def find(store: AttemptStore, start: str) -> tuple[Found, ...]:
    """Return the runs and attempts whose ids begin with `start`, and a problem of that name."""
    sql = (
        "select 'run' as kind, id from runs where id >= ? and id < ?"
        " union all select 'attempt', id from attempts where id >= ? and id < ?"
        " union all select distinct 'problem', name from problems where name = ?"
    )
    hexadecimal = start.lower()
    values = (hexadecimal, hexadecimal + _PAST_HEX) * 2 + (start,)
    if not start:
        return ()
    return tuple(Found(Kind(row["kind"]), row["id"]) for row in store.connection.rows(sql, values))


def _hits(store: AttemptStore, part: Part, query: str, run_id: str, limit: int) -> tuple[Hit, ...]:
    table = _SOURCES[part].split()[0]
    sql = (
        "select a.id as attempt_id, a.run_id, a.problem as problem_id,"  # noqa: S608
        f" snippet({table}, -1, '[', ']', '…', 16) as excerpt"
        f" from {_SOURCES[part]} where {table} match ? and a.run_id like ?"
        " order by f.rank, a.number limit ?"
    )
    found = store.connection.rows(sql, (query, run_id, limit))
    return tuple(Hit(part=part, **row) for row in found)
