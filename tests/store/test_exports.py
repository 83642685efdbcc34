"""The public face of the room is what it says it is."""

import store


def test_what_is_listed_is_there_and_sorted() -> None:
    assert store.__all__ == sorted(store.__all__)
    assert all(hasattr(store, name) for name in store.__all__)
