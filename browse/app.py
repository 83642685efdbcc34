"""Puts the web view together: Datasette with our plugin, templates and descriptions alone."""

from pathlib import Path
from typing import Any, cast

import yaml
from datasette.app import Datasette
from datasette.database import Database
from datasette.plugins import DEFAULT_PLUGINS, pm

from browse.plugin import TABLES, Plugin
from browse.safety import LOOPBACK, App, guarded

_HERE = Path(__file__).parent
_SETTINGS = {"sql_time_limit_ms": 1000, "default_cache_ttl": 0, "suggest_facets": False}


_KEPT = frozenset(DEFAULT_PLUGINS) - {"datasette.handle_exception"}
"""Its own answer to a wrong address prints a traceback."""


def make_app(path: Path, *, host: str = "127.0.0.1") -> App:
    """Return the application that shows the store at `path`, which must be one.

    `host` is the address that it will be served at: on a loopback address it answers to loopback
    names alone.
    """
    _only_plugin(Plugin(path))
    metadata = yaml.safe_load((_HERE / "metadata.yaml").read_text(encoding="utf-8"))
    datasette = Datasette(
        metadata={"databases": {TABLES: metadata}},
        template_dir=str(_HERE / "templates"),
        static_mounts=[("static", str(_HERE / "static"))],
        settings=_SETTINGS,
    )
    datasette.add_database(Database(datasette, path=str(path), is_mutable=True), name=TABLES)
    hosts = LOOPBACK | {host} if host in LOOPBACK else None
    return guarded(cast("App", datasette.app()), f"/{TABLES}", hosts)


def _only_plugin(plugin: Any) -> None:
    """Leave Datasette with what it brings itself and ours: others may ask other machines."""
    for each in pm.get_plugins():
        if pm.get_name(each) not in _KEPT:
            pm.unregister(each)
    pm.register(plugin, plugin.__name__)
