"""Finds attempts by their words, the newest first, part by part.

A page looks at a bounded number of texts, so that a common word in a million replies costs no more
than a rare one; what is older comes with the next page.
"""

from dataclasses import dataclass
from typing import Any

from store.attempts import AttemptStore
from store.browsing import OUTCOME_OF_ATTEMPT, Filters
from store.connection import Row
from store.search import Part

OPENING, CLOSING = "\x02", "\x03"
"""What stands around the words that were found."""

_LOOKED_AT = 4000
_NEWEST = 2**62
_TABLES = {Part.REPLY: "attempts", Part.PROOF: "verdicts", Part.MESSAGE: "messages"}
# A cross join keeps the order: from the few texts that were found to their attempts.
_TO_ATTEMPT = {
    Part.REPLY: "cross join attempts a on a.number = f.number",
    Part.PROOF: (
        "cross join verdicts v on v.number = f.number cross join attempts a on a.id = v.attempt_id"
    ),
    Part.MESSAGE: (
        "cross join messages m on m.number = f.number"
        " cross join verdicts v on v.id = m.verdict_id"
        " cross join attempts a on a.id = v.attempt_id"
    ),
}


@dataclass(frozen=True, slots=True)
class TextHit:
    """An attempt one of whose texts holds all the words."""

    attempt_id: str
    excerpt: str
    """The text around the first words found, which stand between `OPENING` and `CLOSING`."""


@dataclass(frozen=True, slots=True)
class HitPage:
    """Some hits of one part, and where to go on."""

    hits: tuple[TextHit, ...]
    older: int | None
    """What to ask for next as `before`; None where everything was looked at."""


def hit_page(
    store: AttemptStore,
    words: str,
    part: Part,
    filters: Filters,
    *,
    before: int | None = None,
    limit: int = 20,
) -> HitPage:
    """Return the newest texts that hold all the words, of the attempts that the filters mean.

    Case does not matter; punctuation separates words, `_` does not.
    """
    query = " ".join('"' + word.replace('"', '""') + '"' for word in words.split())
    if not query:
        return HitPage((), None)
    conditions, values = _conditions(filters)
    looked_at = _LOOKED_AT if values else limit
    table = _TABLES[part]
    newest = _NEWEST if before is None else before
    numbers = store.connection.rows(
        f"select rowid as number from {table}_fts where {table}_fts match ? and rowid < ?"  # noqa: S608
        " order by rowid desc limit ?",
        (query, newest, looked_at),
    )
    found = _meant(store, part, [row["number"] for row in numbers], conditions, values)[:limit]
    hits = tuple(TextHit(row["id"], _excerpt(store, table, query, row["number"])) for row in found)
    if len(found) == limit:
        return HitPage(hits, found[-1]["number"])
    exhausted = len(numbers) < looked_at
    return HitPage(hits, None if exhausted else numbers[-1]["number"])


def _meant(
    store: AttemptStore, part: Part, numbers: list[int], conditions: str, values: list[Any]
) -> list[Row]:
    """Return of these texts those whose attempts the filters mean, in order."""
    given = ", ".join(f"({number})" for number in numbers)
    if not given:
        return []
    sql = f"""
        with f (number) as (values {given})
        select f.number, a.id from f {_TO_ATTEMPT[part]} {OUTCOME_OF_ATTEMPT}
        where true {conditions} order by f.number desc
    """  # noqa: S608
    return store.connection.rows(sql, values)


def _conditions(filters: Filters) -> tuple[str, list[Any]]:
    columns = {
        "run": "r.id",
        "problem": "rp.name",
        "role": "o.role",
        "status": "o.status",
        "error_class": "o.error_class",
    }
    asked = [(column, getattr(filters, name)) for name, column in columns.items()]
    sql = "".join(f" and {column} = ?" for column, value in asked if value)
    values = [value for _, value in asked if value]
    if filters.category:
        sql += " and (select category from problems p where p.id = rp.problem_id) = ?"
        values.append(filters.category)
    return sql, values


def _excerpt(store: AttemptStore, table: str, query: str, number: int) -> str:
    row = store.connection.row(
        f"select snippet({table}_fts, -1, ?, ?, '…', 24) as excerpt"  # noqa: S608
        f" from {table}_fts where {table}_fts match ? and rowid = ?",
        (OPENING, CLOSING, query, number),
    )
    return "" if row is None else row["excerpt"]
