"""The command that starts the view."""

import socket
import subprocess
import sys
import urllib.request
from contextlib import closing
from pathlib import Path

import click
import pytest
from sqlite_utils import Database

from cli.browse import browse
from store.schema import migrations
from tests.browse.cases import a_store
from tests.browse.server import START, served


def _failing(*arguments: str) -> str:
    with pytest.raises(click.ClickException) as error:
        browse.main(list(arguments), standalone_mode=False)
    return str(error.value)


def test_it_serves_a_store_and_stops(tmp_path: Path) -> None:
    with served(a_store(tmp_path / "runs.db")) as address:
        assert address.startswith("http://127.0.0.1:")
        with urllib.request.urlopen(address) as answer:
            assert b"proofsmith" in answer.read()


def test_what_is_no_store_is_said_in_a_sentence(tmp_path: Path) -> None:
    assert "no such file" in _failing("--db", str(tmp_path / "none.db"))
    (tmp_path / "text.db").write_text("no database at all, but longer than a header of one")
    assert "text.db" in _failing("--db", str(tmp_path / "text.db"))


def test_an_older_store_is_brought_up_to_date(tmp_path: Path) -> None:
    with closing(Database(tmp_path / "old.db")) as old:
        migrations.apply(old, stop_before="m006_outcomes")
    with served(tmp_path / "old.db") as address, urllib.request.urlopen(address) as answer:
        assert b"No run yet" in answer.read()


def test_a_taken_port_is_said_in_a_sentence(tmp_path: Path) -> None:
    path = a_store(tmp_path / "runs.db")
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        assert "another --port" in _failing("--db", str(path), "--port", str(port))
    assert "another --port" in _failing("--db", str(path), "--port", "99999")


def test_without_datasette_it_says_what_to_install(tmp_path: Path) -> None:
    path = a_store(tmp_path / "runs.db")
    code = f"import sys; sys.modules['datasette'] = sys.modules['datasette.app'] = None; {START}"
    done = subprocess.run(
        [sys.executable, "-c", code, "--db", str(path)], capture_output=True, text=True, check=False
    )
    assert done.returncode == 1
    assert "pip install 'proofsmith[browse]'" in done.stderr
    assert "Traceback" not in done.stderr
