"""Finds out what a file is before anything is done with it, and brings it up to date."""

from sqlite_utils import Database

from store.connection import Connection
from store.errors import NotAStore, StoreReadOnly, StoreTooNew
from store.schema import APPLICATION_ID, migrations


def prepare(connection: Connection, *, read_only: bool) -> None:
    """Make sure that the file is a store of this version, migrating an older or empty one.

    Raises `StoreError`.
    """
    missing = _missing_migrations(connection)
    if read_only:
        if missing:
            raise StoreReadOnly(
                f"{connection.path}: was written by an older version and must be brought up to"
                " date first; open it once for writing"
            )
        return
    connection.keep_log()
    if missing:
        with connection.exclusive():
            # Another process may have done it since, and been a newer version.
            _missing_migrations(connection)
            migrations.apply(connection.db)


def _missing_migrations(connection: Connection) -> frozenset[str]:
    _refuse_strangers(connection)
    known = _names(Database(memory=True, execute_plugins=False))
    with connection.guarded():
        applied = frozenset(each.name for each in migrations.applied(connection.db))
    if newer := applied - known:
        raise StoreTooNew(
            f"{connection.path}: was written by a newer version of proofsmith ({max(newer)}); "
            "update this one"
        )
    return known - applied


def _names(empty: Database) -> frozenset[str]:
    try:
        return frozenset(each.name for each in migrations.pending(empty))
    finally:
        empty.close()


def _refuse_strangers(connection: Connection) -> None:
    # One statement sees one state of the file: another process may be making the tables now.
    row = connection.row(
        "select application_id, exists (select 1 from sqlite_master) as has_tables"
        " from pragma_application_id"
    )
    if row is not None and row["has_tables"] and row["application_id"] != APPLICATION_ID:
        raise NotAStore(f"{connection.path}: is a database of another program; choose another --db")
